// What has no derivative on tensors says so, and where.
//
// RUN: ft-opt %s --split-input-file --verify-diagnostics --pass-pipeline="ad-vjp{function=f}"

func.func @f(%x: tensor<3xf64>, %q: tensor<3xf64>) -> tensor<3xf64> {
  // expected-error @+1 {{no derivative is known for `chlo.zeta`; the pass `expand-chlo` writes it out}}
  %y = chlo.zeta %x, %q : tensor<3xf64>, tensor<3xf64> -> tensor<3xf64>
  return %y : tensor<3xf64>
}

// -----

// The product with a power of two, by bits: the float that comes back is no constant.
func.func @f(%x: tensor<3xf64>) -> tensor<3xf64> {
  %more = arith.constant dense<4503599627370496> : tensor<3xi64>
  %bits = arith.bitcast %x : tensor<3xf64> to tensor<3xi64>
  %sum = arith.addi %bits, %more : tensor<3xi64>
  // expected-error @+1 {{no derivative is known for bits of a float that become a float again}}
  %y = arith.bitcast %sum : tensor<3xi64> to tensor<3xf64>
  return %y : tensor<3xf64>
}

// -----

// Bits that are compared are no matter.
func.func @f(%x: tensor<3xf64>) -> tensor<3xf64> {
  %zero = arith.constant dense<0> : tensor<3xi64>
  %two = arith.constant dense<2.0> : tensor<3xf64>
  %bits = arith.bitcast %x : tensor<3xf64> to tensor<3xi64>
  %is_negative = arith.cmpi slt, %bits, %zero : tensor<3xi64>
  %double = arith.mulf %x, %two : tensor<3xf64>
  %y = arith.select %is_negative, %x, %double : tensor<3xi1>, tensor<3xf64>
  return %y : tensor<3xf64>
}
