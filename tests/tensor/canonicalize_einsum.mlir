// An einsum that only a transpose reads gives its result in that order, where rows stay rows.
//
// RUN: ft-opt %s --canonicalize
// EVAL: @turned([[1, 2], [3, 4], [5, 6]], [[1, 0, 2], [0, 1, 1], [1, 1, 0]]) ~= [[6, 8], [8, 10], [5, 8]]
// EVAL: @batched([[[1, 2, 3]], [[4, 5, 6]]], [[1, 2], [3, 4]]) ~= [[[1, 8], [2, 10], [3, 12]], [[3, 16], [6, 20], [9, 24]]]
// EVAL: @columns([[1, 2], [3, 4]], [[5, 6, 7], [8, 9, 10]]) ~= [[21, 47], [24, 54], [27, 61]]
// EVAL: @twice([[1, 2], [3, 4]], [[5, 6], [7, 8]]) ~= [[26, 30], [38, 44]], [[26, 38], [30, 44]]
// EVAL: @row(2, [[1, 2], [3, 4]]) ~= [[20, 28], [28, 40]]

// As the gradient of a product by a transposed operand.
func.func @turned(%x: tensor<3x2xf32>, %g: tensor<3x3xf32>) -> tensor<3x2xf32> {
  %0 = tensor.einsum "kj,ki->ji" %x, %g : (tensor<3x2xf32>, tensor<3x3xf32>) -> tensor<2x3xf32>
  %1 = tensor.transpose %0 perm = [1, 0] : tensor<2x3xf32> -> tensor<3x2xf32>
  return %1 : tensor<3x2xf32>
}

// The last letter of the new order is that of the second operand.
func.func @batched(%x: tensor<2x1x3xf32>, %y: tensor<2x2xf32>) -> tensor<2x3x2xf32> {
  %0 = tensor.einsum "bjk,ib->bik" %x, %y : (tensor<2x1x3xf32>, tensor<2x2xf32>) -> tensor<2x2x3xf32>
  %1 = tensor.transpose %0 perm = [1, 2, 0] : tensor<2x2x3xf32> -> tensor<2x3x2xf32>
  return %1 : tensor<2x3x2xf32>
}

// The rows of the transposed result would be columns of %x: stays.
func.func @columns(%x: tensor<2x2xf32>, %y: tensor<2x3xf32>) -> tensor<3x2xf32> {
  %0 = tensor.matmul %x, %y : (tensor<2x2xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  %1 = tensor.transpose %0 perm = [1, 0] : tensor<2x3xf32> -> tensor<3x2xf32>
  return %1 : tensor<3x2xf32>
}

// Both orders are asked for: stays.
func.func @twice(%x: tensor<2x2xf32>, %y: tensor<2x2xf32>) -> (tensor<2x2xf32>, tensor<2x2xf32>) {
  %0 = tensor.einsum "ki,kj->ij" %x, %y : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
  %1 = tensor.transpose %0 perm = [1, 0] : tensor<2x2xf32> -> tensor<2x2xf32>
  return %0, %1 : tensor<2x2xf32>, tensor<2x2xf32>
}

// The product is computed once, in front of the loop: stays there.
func.func @row(%n: index, %x: tensor<2x2xf32>) -> tensor<2x2xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant dense<0.0> : tensor<2x2xf32>
  %0 = tensor.einsum "ki,kj->ij" %x, %x : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
  %1 = loop.for %i = %c0 to %n step %c1 iter_args(%sum = %zero) -> (tensor<2x2xf32>) {
    %2 = tensor.transpose %0 perm = [1, 0] : tensor<2x2xf32> -> tensor<2x2xf32>
    %3 = arith.addf %sum, %2 : tensor<2x2xf32>
    loop.yield %3 : tensor<2x2xf32>
  }
  return %1 : tensor<2x2xf32>
}
