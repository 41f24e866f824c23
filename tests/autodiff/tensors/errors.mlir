// What has no derivative on tensors says so, and where.
//
// RUN: ft-opt %s --split-input-file --verify-diagnostics --pass-pipeline="ad-vjp{function=f}"

func.func @f(%x: tensor<4xf64>, %init: f64) -> tensor<2xf64> {
  // expected-error @+1 {{the derivative of `tensor.reduce_window` of minima and maxima that start from a value which can win is not covered}}
  %y = tensor.reduce_window max %x, %init window = [3] : (tensor<4xf64>, f64) -> tensor<2xf64>
  return %y : tensor<2xf64>
}

// -----

func.func @f(%x: tensor<3xf64>, %q: tensor<3xf64>) -> tensor<3xf64> {
  // expected-error @+1 {{no derivative is known for `chlo.zeta`; the pass `expand-chlo` writes it out}}
  %y = chlo.zeta %x, %q : tensor<3xf64>, tensor<3xf64> -> tensor<3xf64>
  return %y : tensor<3xf64>
}
