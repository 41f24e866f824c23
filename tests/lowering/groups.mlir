// Stages that read the same rows share a loop, also where the second one has begun a loop of its own.
//
// RUN: ft-opt %s --pass-pipeline=lower-tensor-to-loops,canonicalize,cse
// EVAL: @joined([[1, 2], [3, 4], [5, 6]], [[1, 2], [2, 2], [3, 2]]) ~= [[5, 10], [29, 36], [73, 78]]
// EVAL: @behind([[1, 2], [3, 4], [5, 6]], [[1, 2], [2, 2], [3, 2]]) ~= [[5, 10], [29, 36], [73, 78]], [[158, 400], [632, 800], [1422, 1200]]
// EVAL: @apart([[1, 2], [3, 4], [5, 6]], [[1, 0, 1], [0, 1, 1]]) ~= [[27, 54], [252, 336], [1155, 1386]]

// The product reads nothing that was there, so it begins a loop; what reads both makes one of two.
func.func @joined(%x: tensor<3x2xf32>, %y: tensor<3x2xf32>) -> tensor<3x2xf32> {
  %0 = tensor.reduce add %x dims = [1] : tensor<3x2xf32> -> tensor<3xf32>
  %1 = tensor.reduce mul %y dims = [1] : tensor<3x2xf32> -> tensor<3xf32>
  %2 = tensor.broadcast %0 dims = [0] : tensor<3xf32> -> tensor<3x2xf32>
  %3 = tensor.broadcast %1 dims = [0] : tensor<3xf32> -> tensor<3x2xf32>
  %4 = arith.mulf %2, %x : tensor<3x2xf32>
  %5 = arith.mulf %3, %y : tensor<3x2xf32>
  %6 = arith.addf %4, %5 : tensor<3x2xf32>
  return %6 : tensor<3x2xf32>
}

// One of what the second result reads is a row of sums that comes from between the two loops: it
// stays behind that.
func.func @behind(%x: tensor<3x2xf32>, %y: tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xf32>) {
  %0 = tensor.reduce add %x dims = [1] : tensor<3x2xf32> -> tensor<3xf32>
  %g = tensor.einsum "ji,jk->ik" %x, %x : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<2x2xf32>
  %row = tensor.reduce add %g dims = [0] : tensor<2x2xf32> -> tensor<2xf32>
  %1 = tensor.reduce mul %y dims = [1] : tensor<3x2xf32> -> tensor<3xf32>
  %2 = tensor.broadcast %0 dims = [0] : tensor<3xf32> -> tensor<3x2xf32>
  %3 = tensor.broadcast %1 dims = [0] : tensor<3xf32> -> tensor<3x2xf32>
  %4 = arith.mulf %2, %x : tensor<3x2xf32>
  %5 = arith.mulf %3, %y : tensor<3x2xf32>
  %rows = tensor.broadcast %row dims = [1] : tensor<2xf32> -> tensor<3x2xf32>
  %7 = arith.mulf %5, %rows : tensor<3x2xf32>
  %6 = arith.addf %4, %5 : tensor<3x2xf32>
  return %6, %7 : tensor<3x2xf32>, tensor<3x2xf32>
}

// The second sum is of a product of matrices: no loop for both.
func.func @apart(%x: tensor<3x2xf32>, %y: tensor<2x3xf32>) -> tensor<3x2xf32> {
  %0 = tensor.reduce add %x dims = [1] : tensor<3x2xf32> -> tensor<3xf32>
  %m = tensor.matmul %x, %y : (tensor<3x2xf32>, tensor<2x3xf32>) -> tensor<3x3xf32>
  %1 = tensor.reduce add %m dims = [0] : tensor<3x3xf32> -> tensor<3xf32>
  %2 = tensor.broadcast %0 dims = [0] : tensor<3xf32> -> tensor<3x2xf32>
  %3 = tensor.broadcast %1 dims = [0] : tensor<3xf32> -> tensor<3x2xf32>
  %4 = arith.mulf %2, %x : tensor<3x2xf32>
  %5 = arith.mulf %3, %4 : tensor<3x2xf32>
  return %5 : tensor<3x2xf32>
}
