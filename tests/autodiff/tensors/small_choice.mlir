// To an adjoint is added behind the conditional, or in the branch that adds; zeros stay symbolic.
//
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=choice},canonicalize,cse"
// GRAD-CHECK: @choice(rand, rand, 1)
// GRAD-CHECK: @choice(rand, rand, -1)

func.func @choice(%x: tensor<3xf64>, %y: tensor<3xf64>, %c: f64) -> tensor<3xf64> {
  %zero = arith.constant 0.0 : f64
  %is = arith.cmpf ogt, %c, %zero : f64
  %a = loop.if %is -> (tensor<3xf64>) {
    %p = arith.mulf %x, %y : tensor<3xf64>
    loop.yield %p : tensor<3xf64>
  } else {
    %q = arith.mulf %x, %x : tensor<3xf64>
    loop.yield %q : tensor<3xf64>
  }
  %r = arith.subf %a, %x : tensor<3xf64>
  return %r : tensor<3xf64>
}
