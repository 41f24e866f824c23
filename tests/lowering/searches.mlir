// Searches for positions. Windows over no padding are searched without asking where elements end,
// and one begins with its first element; rows are searched side by side. The numbers are NumPy's.
// RUN: ft-opt %s --pass-pipeline=canonicalize,lower-tensor-to-loops,canonicalize,cse
// EVAL: @windows([[3, 1, 4, 1, 5], [9, 2, 6, 5, 3], [5, 8, 9, 7, 9], [3, 2, 3, 8, 4]], [[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]) ~= [[2, 0, 3, 0, 4], [6, 0, 0, 0, 0], [0, 0, 7, 0, 8], [10, 0, 0, 11, 12]]
// EVAL: @windows([[nan, 1, -inf, -inf, 5], [9, nan, -inf, -inf, -inf], [5, nan, -inf, nan, 9], [3, 2, nan, 8, 4]], [[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]) ~= [[2, 0, 3, 0, 4], [0, 6, 0, 0, 0], [0, 0, 0, 7, 8], [10, 0, 11, 0, 12]]
// EVAL: @integers([7, 7, -3, 4, -3, 2147483647], [1, 10, 100, 1000]) ~= [1, 0, 110, 0, 1000, 0]
// EVAL: @unknown([3, 1, 4, 1, 5], [1, 10, 100, 1000, 10000, 100000, 1000000]) ~= [110, 0, 11000, 0, 1100000]
// EVAL: @unknown([2], [1, 10, 100]) ~= [110]
// EVAL: @columns([[1, nan, -inf], [4, 2, -inf], [4, nan, -inf], [0, 7, -inf]]) ~= [1, 0, 0]
// EVAL: @columns([[-inf, 0.0, nan], [-inf, -0.0, nan], [2, 1, 5], [2, 3, inf]]) ~= [2, 3, 0]
// EVAL: @in_between([[[4, 1, 2], [3, 1, 5]], [[2, 9, 0], [2, -4, -1]]]) ~= [[1, 0, 0], [0, 1, 1]]
// EVAL: @unknown_columns([[1, 5], [3, 2], [3, 7]]) ~= [1, 2]

func.func @windows(%x: tensor<4x5xf32>, %u: tensor<3x4xf32>) -> tensor<4x5xf32> {
  %zero = arith.constant 0.0 : f32
  %0 = tensor.select_and_scatter ge add %x, %u, %zero window = [2, 2] strides = [2, 2] padding = [[1, 1], [2, 1]] : (tensor<4x5xf32>, tensor<3x4xf32>, f32) -> tensor<4x5xf32>
  return %0 : tensor<4x5xf32>
}

func.func @integers(%x: tensor<6xi32>, %u: tensor<4xi32>) -> tensor<6xi32> {
  %zero = arith.constant 0 : i32
  %0 = tensor.select_and_scatter le add %x, %u, %zero window = [3] strides = [2] padding = [[2, 1]] : (tensor<6xi32>, tensor<4xi32>, i32) -> tensor<6xi32>
  return %0 : tensor<6xi32>
}

// A window may be over nothing but padding, and of an unknown size there may be no interior.
func.func @unknown(%x: tensor<?xf32>, %u: tensor<?xf32>) -> tensor<?xf32> {
  %zero = arith.constant 0.0 : f32
  %0 = tensor.select_and_scatter ge add %x, %u, %zero window = [2] strides = [1] padding = [[2, 1]] : (tensor<?xf32>, tensor<?xf32>, f32) -> tensor<?xf32>
  return %0 : tensor<?xf32>
}

func.func @columns(%x: tensor<4x3xf32>) -> tensor<3xi32> {
  %0 = tensor.reduce argmax %x dims = [0] : tensor<4x3xf32> -> tensor<3xi32>
  return %0 : tensor<3xi32>
}

func.func @in_between(%x: tensor<2x2x3xi32>) -> tensor<2x3xindex> {
  %0 = tensor.reduce argmin %x dims = [1] : tensor<2x2x3xi32> -> tensor<2x3xindex>
  return %0 : tensor<2x3xindex>
}

func.func @unknown_columns(%x: tensor<?x?xf64>) -> tensor<?xi64> {
  %0 = tensor.reduce argmax %x dims = [0] : tensor<?x?xf64> -> tensor<?xi64>
  return %0 : tensor<?xi64>
}
