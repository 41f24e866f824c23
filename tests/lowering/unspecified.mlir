// What no element of is specified is not filled: a loop that puts rows into it starts with memory as it is.
// RUN: ft-opt %s --pass-pipeline=lower-tensor-to-loops,canonicalize
// EVAL: @powers([2, 3], 3) ~= [[2, 3], [4, 9], [8, 27]]
// EVAL: @part([[1, 2], [3, 4], [5, 6]], 1) ~= [3, 4]

func.func @powers(%x: tensor<2xf64>, %n: index) -> tensor<3x2xf64> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %ones = arith.constant dense<1.0> : tensor<2xf64>
  %empty = tensor.empty() : tensor<3x2xf64>
  %all, %last = loop.for %i = %c0 to %n step %c1 iter_args(%rows = %empty, %before = %ones) -> (tensor<3x2xf64>, tensor<2xf64>) {
    %power = arith.mulf %before, %x : tensor<2xf64>
    %row = tensor.reshape %power : tensor<2xf64> -> tensor<1x2xf64>
    %next = tensor.update_slice %rows, %row[%i, %c0] : (tensor<3x2xf64>, tensor<1x2xf64>, index, index) -> tensor<3x2xf64>
    loop.yield %next, %power : tensor<3x2xf64>, tensor<2xf64>
  }
  return %all : tensor<3x2xf64>
}

// Only what was put in is taken out.
func.func @part(%x: tensor<3x2xf64>, %i: index) -> tensor<2xf64> {
  %c0 = arith.constant 0 : index
  %empty = tensor.empty() : tensor<3x2xf64>
  %row = tensor.dynamic_slice %x[%i, %c0] sizes = [1, 2] : (tensor<3x2xf64>, index, index) -> tensor<1x2xf64>
  %filled = tensor.update_slice %empty, %row[%i, %c0] : (tensor<3x2xf64>, tensor<1x2xf64>, index, index) -> tensor<3x2xf64>
  %back = tensor.dynamic_slice %filled[%i, %c0] sizes = [1, 2] : (tensor<3x2xf64>, index, index) -> tensor<1x2xf64>
  %0 = tensor.reshape %back : tensor<1x2xf64> -> tensor<2xf64>
  return %0 : tensor<2xf64>
}
