// The next value of a carried tensor is written over the one before, if whoever reads that in the same
// loops has done so by then: at the same element, before it.
// RUN: ft-opt %s --pass-pipeline=canonicalize,lower-tensor-to-loops,canonicalize
// EVAL: @in_turn([2, 4, 1], 2) ~= [2, 32, 0.125], [2, 6, 0.75]
// EVAL: @turned([2, 4], 2) ~= [2, 32], [6, 2]

func.func @in_turn(%a: tensor<3xf64>, %n: index) -> (tensor<3xf64>, tensor<3xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %half = arith.constant dense<0.5> : tensor<3xf64>
  %none = arith.constant dense<0.0> : tensor<3xf64>
  %s, %t = loop.for %i = %c0 to %n step %c1 iter_args(%s = %a, %t = %none) -> (tensor<3xf64>, tensor<3xf64>) {
    %h = arith.mulf %s, %half : tensor<3xf64>
    %sum = arith.addf %t, %h : tensor<3xf64>
    %next = arith.mulf %s, %h : tensor<3xf64>
    loop.yield %next, %sum : tensor<3xf64>, tensor<3xf64>
  }
  return %s, %t : tensor<3xf64>, tensor<3xf64>
}

// The sum reads the other end, where the next value would be already: it has loops of its own before.
func.func @turned(%a: tensor<2xf64>, %n: index) -> (tensor<2xf64>, tensor<2xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %half = arith.constant dense<0.5> : tensor<2xf64>
  %none = arith.constant dense<0.0> : tensor<2xf64>
  %s, %t = loop.for %i = %c0 to %n step %c1 iter_args(%s = %a, %t = %none) -> (tensor<2xf64>, tensor<2xf64>) {
    %h = arith.mulf %s, %half : tensor<2xf64>
    %end = tensor.reverse %h dims = [0] : tensor<2xf64>
    %sum = arith.addf %t, %end : tensor<2xf64>
    %next = arith.mulf %s, %h : tensor<2xf64>
    loop.yield %next, %sum : tensor<2xf64>, tensor<2xf64>
  }
  return %s, %t : tensor<2xf64>, tensor<2xf64>
}
