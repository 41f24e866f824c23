// What has no derivative on tensors says so, and where.
//
// RUN: ft-opt %s --split-input-file --verify-diagnostics --pass-pipeline="ad-vjp{function=f}"

func.func @f(%x: tensor<3xf64>, %q: tensor<3xf64>) -> tensor<3xf64> {
  // expected-error @+1 {{no derivative is known for `chlo.zeta`; the pass `expand-chlo` writes it out}}
  %y = chlo.zeta %x, %q : tensor<3xf64>, tensor<3xf64> -> tensor<3xf64>
  return %y : tensor<3xf64>
}
