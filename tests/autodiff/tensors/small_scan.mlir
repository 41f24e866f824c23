// The cotangent of the rows that are put in is read where they stand, not carried; that of the rows
// that are taken is put in place, not added up. Rows of parameters are not kept.
//
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=scan},canonicalize,cse"
// GRAD-CHECK: @scan

func.func @scan(%x: tensor<4x3xf64>, %s0: tensor<3xf64>) -> tensor<4x3xf64> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  %none = arith.constant dense<0.0> : tensor<4x3xf64>
  %r:2 = loop.for %i = %c0 to %n step %c1 iter_args(%s = %s0, %out = %none) -> (tensor<3xf64>, tensor<4x3xf64>) {
    %row = tensor.dynamic_slice %x[%i, %c0] sizes = [1, 3] : (tensor<4x3xf64>, index, index) -> tensor<1x3xf64>
    %v = tensor.reshape %row : tensor<1x3xf64> -> tensor<3xf64>
    %p = arith.mulf %s, %v : tensor<3xf64>
    %q = tensor.reshape %p : tensor<3xf64> -> tensor<1x3xf64>
    %more = tensor.update_slice %out, %q[%i, %c0] : (tensor<4x3xf64>, tensor<1x3xf64>, index, index) -> tensor<4x3xf64>
    loop.yield %p, %more : tensor<3xf64>, tensor<4x3xf64>
  }
  return %r#1 : tensor<4x3xf64>
}
