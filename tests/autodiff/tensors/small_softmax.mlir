// Nothing depends on what is subtracted, so the maximum has no reverse.
//
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=softmax},canonicalize,cse"
// GRAD-CHECK: @softmax

func.func @softmax(%x: tensor<4x5xf64>) -> tensor<4x5xf64> {
  %m = tensor.reduce max %x dims = [1] : tensor<4x5xf64> -> tensor<4xf64>
  %ms = tensor.broadcast %m dims = [0] : tensor<4xf64> -> tensor<4x5xf64>
  %d = arith.subf %x, %ms : tensor<4x5xf64>
  %e = math.exp %d : tensor<4x5xf64>
  %s = tensor.reduce add %e dims = [1] : tensor<4x5xf64> -> tensor<4xf64>
  %ss = tensor.broadcast %s dims = [0] : tensor<4xf64> -> tensor<4x5xf64>
  %y = arith.divf %e, %ss : tensor<4x5xf64>
  return %y : tensor<4x5xf64>
}

// A logarithm of a weighted sum, with its sign, as JAX writes it: the sign of what is scaled by the
// maximum has no derivative.
//
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=signed},canonicalize,cse,symbol-dce"
// GRAD-CHECK: @signed

func.func @signed(%x: tensor<4x5xf64>, %w: tensor<4x5xf64>) -> (tensor<4xf64>, tensor<4xf64>) {
  %one = arith.constant dense<1.0> : tensor<4xf64>
  %m = tensor.reduce max %x dims = [1] : tensor<4x5xf64> -> tensor<4xf64>
  %ms = tensor.broadcast %m dims = [0] : tensor<4xf64> -> tensor<4x5xf64>
  %d = arith.subf %x, %ms : tensor<4x5xf64>
  %e = math.exp %d : tensor<4x5xf64>
  %p = arith.mulf %e, %w : tensor<4x5xf64>
  %s = tensor.reduce add %p dims = [1] : tensor<4x5xf64> -> tensor<4xf64>
  %sign = math.copysign %one, %s : tensor<4xf64>
  %a = math.absf %s : tensor<4xf64>
  %l = math.log %a : tensor<4xf64>
  %y = arith.addf %l, %m : tensor<4xf64>
  return %y, %sign : tensor<4xf64>, tensor<4xf64>
}
