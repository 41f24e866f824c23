// Functions whose derivatives are functions of the same kind.
//
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=gammas},canonicalize,cse"
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=errors},eqsat{fastmath=fast},canonicalize,cse,symbol-dce"
// RUN: ft-opt %s --pass-pipeline="lower-tensor-to-loops"
// GRAD-CHECK: @gammas([0.7, 1.5, 3.2, -0.4]) order=2
// GRAD-CHECK: @errors([0.1, -0.6, 0.9]) order=2

func.func @gammas(%x: tensor<4xf64>) -> (tensor<4xf64>, tensor<4xf64>, tensor<4xf64>) {
  %n = arith.constant dense<2.0> : tensor<4xf64>
  %s = arith.mulf %x, %x : tensor<4xf64>
  %l = chlo.lgamma %x : tensor<4xf64> -> tensor<4xf64>
  %d = chlo.digamma %x : tensor<4xf64> -> tensor<4xf64>
  %p = chlo.polygamma %n, %s : tensor<4xf64>, tensor<4xf64> -> tensor<4xf64>
  return %l, %d, %p : tensor<4xf64>, tensor<4xf64>, tensor<4xf64>
}

func.func @errors(%x: tensor<3xf64>) -> tensor<3xf64> {
  %y = chlo.erf_inv %x : tensor<3xf64> -> tensor<3xf64>
  return %y : tensor<3xf64>
}
