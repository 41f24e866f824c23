// What picks elements: windows, gathers, scatters with repeated and skipped indices, sorts.
//
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=rows},canonicalize,cse,symbol-dce"
// GRAD-CHECK: @pool_sum
// GRAD-CHECK: @pool_max
// GRAD-CHECK: @pool_min
// GRAD-CHECK: @rows(rand, [[1], [0], [9], [-4]])
// GRAD-CHECK: @windows(rand, [[0, 1], [2, 2], [-1, 7]])
// GRAD-CHECK: @taken(rand, [2, 0, 2, 11])
// GRAD-CHECK: @added(rand, [[1], [1], [9], [-1], [0]], rand)
// GRAD-CHECK: @set(rand, [[1], [1], [9], [-1], [0]], rand)
// GRAD-CHECK: @added_clamped(rand, [[1], [1], [9], [-1], [0]], rand) order=2
// GRAD-CHECK: @set_clamped(rand, [[1], [1], [9], [-1], [0]], rand)
// GRAD-CHECK: @times_clamped(rand, [[1], [1], [9], [-1], [0]], rand)
// GRAD-CHECK: @least_clamped(rand, [[1], [1], [9], [-1], [0]], rand)
// GRAD-CHECK: @sorted
// GRAD-CHECK: @with_key

func.func @pool_sum(%x: tensor<7x6xf64>) -> tensor<4x3xf64> {
  %zero = arith.constant 0.0 : f64
  %y = tensor.reduce_window add %x, %zero window = [3, 2] strides = [2, 2] padding = [[1, 1], [0, 1]]
    : (tensor<7x6xf64>, f64) -> tensor<4x3xf64>
  %z = math.sin %y : tensor<4x3xf64>
  return %z : tensor<4x3xf64>
}

func.func @pool_max(%x: tensor<7x6xf64>) -> tensor<4x3xf64> {
  %lowest = arith.constant 0xFFF0000000000000 : f64
  %y = tensor.reduce_window max %x, %lowest window = [3, 2] strides = [2, 2] padding = [[1, 1], [0, 1]]
    : (tensor<7x6xf64>, f64) -> tensor<4x3xf64>
  %z = math.sin %y : tensor<4x3xf64>
  return %z : tensor<4x3xf64>
}

func.func @pool_min(%x: tensor<5xf64>) -> tensor<3xf64> {
  %highest = arith.constant 0x7FF0000000000000 : f64
  %y = tensor.reduce_window min %x, %highest window = [3] : (tensor<5xf64>, f64) -> tensor<3xf64>
  return %y : tensor<3xf64>
}

func.func @rows(%x: tensor<5x3xf64>, %i: tensor<4x1xi32>) -> tensor<4x3xf64> {
  %y = tensor.gather %x, %i offset_dims = [1] collapsed_slice_dims = [0] start_index_map = [0] index_vector_dim = 1
    slice_sizes = [1, 3] : (tensor<5x3xf64>, tensor<4x1xi32>) -> tensor<4x3xf64>
  %z = math.sin %y : tensor<4x3xf64>
  return %z : tensor<4x3xf64>
}

// Windows that overlap, with starts that are clamped differently in each dimension.
func.func @windows(%x: tensor<4x5xf64>, %i: tensor<3x2xi32>) -> tensor<3x2x3xf64> {
  %y = tensor.gather %x, %i offset_dims = [1, 2] start_index_map = [0, 1] index_vector_dim = 1
    slice_sizes = [2, 3] : (tensor<4x5xf64>, tensor<3x2xi32>) -> tensor<3x2x3xf64>
  %z = math.sin %y : tensor<3x2x3xf64>
  return %z : tensor<3x2x3xf64>
}

func.func @taken(%x: tensor<2x5x3xf64>, %i: tensor<4xi8>) -> tensor<2x4x3xf64> {
  %y = tensor.take %x, %i dim = 1 : (tensor<2x5x3xf64>, tensor<4xi8>) -> tensor<2x4x3xf64>
  %z = math.sin %y : tensor<2x4x3xf64>
  return %z : tensor<2x4x3xf64>
}

func.func @added(%x: tensor<3x2xf64>, %i: tensor<5x1xi32>, %u: tensor<5x2xf64>) -> tensor<3x2xf64> {
  %y = tensor.scatter add %x, %i, %u update_window_dims = [1] inserted_window_dims = [0]
    scatter_dims_to_operand_dims = [0] index_vector_dim = 1
    : (tensor<3x2xf64>, tensor<5x1xi32>, tensor<5x2xf64>) -> tensor<3x2xf64>
  %z = math.sin %y : tensor<3x2xf64>
  return %z : tensor<3x2xf64>
}

// Of two updates of one place only the last one counts.
func.func @set(%x: tensor<3x2xf64>, %i: tensor<5x1xi32>, %u: tensor<5x2xf64>) -> tensor<3x2xf64> {
  %y = tensor.scatter set %x, %i, %u update_window_dims = [1] inserted_window_dims = [0]
    scatter_dims_to_operand_dims = [0] index_vector_dim = 1
    : (tensor<3x2xf64>, tensor<5x1xi32>, tensor<5x2xf64>) -> tensor<3x2xf64>
  %z = math.sin %y : tensor<3x2xf64>
  return %z : tensor<3x2xf64>
}

// Windows that hang over are moved.
func.func @added_clamped(%x: tensor<5x3xf64>, %i: tensor<5x1xi32>, %u: tensor<5x2x3xf64>) -> tensor<5x3xf64> {
  %y = tensor.scatter add %x, %i, %u update_window_dims = [1, 2] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 clamp
    : (tensor<5x3xf64>, tensor<5x1xi32>, tensor<5x2x3xf64>) -> tensor<5x3xf64>
  %z = math.sin %y : tensor<5x3xf64>
  return %z : tensor<5x3xf64>
}

func.func @set_clamped(%x: tensor<5x3xf64>, %i: tensor<5x1xi32>, %u: tensor<5x2x3xf64>) -> tensor<5x3xf64> {
  %y = tensor.scatter set %x, %i, %u update_window_dims = [1, 2] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 clamp
    : (tensor<5x3xf64>, tensor<5x1xi32>, tensor<5x2x3xf64>) -> tensor<5x3xf64>
  %z = math.sin %y : tensor<5x3xf64>
  return %z : tensor<5x3xf64>
}

func.func @times_clamped(%x: tensor<5x3xf64>, %i: tensor<5x1xi32>, %u: tensor<5x2x3xf64>) -> tensor<5x3xf64> {
  %y = tensor.scatter mul %x, %i, %u update_window_dims = [1, 2] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 clamp
    : (tensor<5x3xf64>, tensor<5x1xi32>, tensor<5x2x3xf64>) -> tensor<5x3xf64>
  %z = math.sin %y : tensor<5x3xf64>
  return %z : tensor<5x3xf64>
}

func.func @least_clamped(%x: tensor<5x3xf64>, %i: tensor<5x1xi32>, %u: tensor<5x2x3xf64>) -> tensor<5x3xf64> {
  %y = tensor.scatter min %x, %i, %u update_window_dims = [1, 2] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 clamp
    : (tensor<5x3xf64>, tensor<5x1xi32>, tensor<5x2x3xf64>) -> tensor<5x3xf64>
  %z = math.sin %y : tensor<5x3xf64>
  return %z : tensor<5x3xf64>
}

func.func @sorted(%x: tensor<3x5xf64>) -> tensor<3x5xf64> {
  %w = arith.constant dense<[1.0, 2.0, 3.0, 4.0, 5.0]> : tensor<5xf64>
  %s = tensor.sort %x dim = 1 descending : (tensor<3x5xf64>) -> tensor<3x5xf64>
  %b = tensor.broadcast %w dims = [1] : tensor<5xf64> -> tensor<3x5xf64>
  %y = arith.mulf %s, %b : tensor<3x5xf64>
  return %y : tensor<3x5xf64>
}

func.func @with_key(%k: tensor<4x3xi32>, %x: tensor<4x3xf64>, %z: tensor<4x3xf64>) -> (tensor<4x3xf64>, tensor<4x3xf64>) {
  %s:3 = tensor.sort %k, %x, %z dim = 0 ascending : (tensor<4x3xi32>, tensor<4x3xf64>, tensor<4x3xf64>) -> (tensor<4x3xi32>, tensor<4x3xf64>, tensor<4x3xf64>)
  %y = arith.mulf %s#1, %x : tensor<4x3xf64>
  %v = math.sin %s#2 : tensor<4x3xf64>
  return %y, %v : tensor<4x3xf64>, tensor<4x3xf64>
}
