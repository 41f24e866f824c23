// Windows of sizes that only run time tells: kernels of convolutions, and scatters at computed places.
// Some windows do not fit: they give nothing and are written nowhere.
//
// GRAD-CHECK: @conv([[[1.0, 4.0, 2.0, 5.0, 3.0, 7.0, 6.0]]], [[[0.5, -1.0, 2.0]]]) order=2
// GRAD-CHECK: @conv([[[1.0, 4.0]]], [[[0.5, -1.0, 2.0]]])
// GRAD-CHECK: @conv([[[1.0]]], [[[0.5]]])
// GRAD-CHECK: @holes([[[1.0, 4.0, 2.0, 5.0, 3.0, 7.0, 6.0]]], [[[0.5, -1.0, 2.0]]])
// GRAD-CHECK: @holes([[[1.0, 4.0]]], [[[0.5, -1.0, 2.0, 1.5]]])
// GRAD-CHECK: @groups(rand, [[[0.5, -1.0]], [[1.5, -0.5]], [[2.0, 1.0]], [[0.25, 0.5]]])
// GRAD-CHECK: @batches(rand, [[[0.5, -1.0], [0.2, 0.1]], [[1.5, -0.5], [0.3, -0.2]]])
// GRAD-CHECK: @windows(rand, [[1], [7], [0], [9], [-1]], [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 9.0], [1.5, 2.5, 3.5], [0.5, 0.25, 0.75]]) order=2
// GRAD-CHECK: @windows_set(rand, [[1], [7], [0], [9], [-1]], [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 9.0], [1.5, 2.5, 3.5], [0.5, 0.25, 0.75]])
// GRAD-CHECK: @windows_min(rand, [[1], [7], [0], [9], [-1]], [[1.0, -2.0, 3.0], [4.0, -5.0, 6.0], [-7.0, 8.0, 9.0], [1.5, 2.5, 3.5], [0.5, 0.25, 0.75]])
// GRAD-CHECK: @windows_mul(rand, [[1], [7], [0], [9], [-1]], [[1.0, -2.0, 3.0], [4.0, -5.0, 6.0], [-7.0, 8.0, 9.0], [1.5, 2.5, 3.5], [0.5, 0.25, 0.75]])
// GRAD-CHECK: @windows_clamped(rand, [[1], [7], [0], [9], [-1]], [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 9.0], [1.5, 2.5, 3.5], [0.5, 0.25, 0.75]])
// GRAD-CHECK: @too_large([1.0, 2.0, 3.0], [[0], [1]], [[1.0, 2.0, 3.0, 4.0], [4.0, 5.0, 6.0, 7.0]])
// GRAD-CHECK: @too_large([], [[0], [1]], [[1.0, 2.0, 3.0, 4.0], [4.0, 5.0, 6.0, 7.0]])
// GRAD-CHECK: @nothing([[1.0, 2.0]], rand)

func.func @conv(%x: tensor<?x1x?xf64>, %w: tensor<1x1x?xf64>) -> tensor<?x1x?xf64> {
  %a = tensor.conv %x, %w dims = "bfx,iox->bfx" strides = [2] padding = [[1, 2]] : (tensor<?x1x?xf64>, tensor<1x1x?xf64>) -> tensor<?x1x?xf64>
  %b = math.sin %a : tensor<?x1x?xf64>
  return %b : tensor<?x1x?xf64>
}

func.func @holes(%x: tensor<?x1x?xf64>, %w: tensor<1x1x?xf64>) -> tensor<?x1x?xf64> {
  %a = tensor.conv %x, %w dims = "bfx,iox->bfx" strides = [2] padding = [[3, -1]] lhs_dilation = [3] rhs_dilation = [2] reverse = [0] : (tensor<?x1x?xf64>, tensor<1x1x?xf64>) -> tensor<?x1x?xf64>
  %b = math.sin %a : tensor<?x1x?xf64>
  return %b : tensor<?x1x?xf64>
}

func.func @groups(%x: tensor<2x2x5xf64>, %w: tensor<4x1x?xf64>) -> tensor<2x4x?xf64> {
  %a = tensor.conv %x, %w dims = "bfx,oix->bfx" padding = [[1, 0]] groups = 2 : (tensor<2x2x5xf64>, tensor<4x1x?xf64>) -> tensor<2x4x?xf64>
  %b = math.sin %a : tensor<2x4x?xf64>
  return %b : tensor<2x4x?xf64>
}

func.func @batches(%x: tensor<4x2x5xf64>, %w: tensor<2x2x?xf64>) -> tensor<2x2x?xf64> {
  %a = tensor.conv %x, %w dims = "bfx,oix->bfx" padding = [[1, 0]] batch_groups = 2 : (tensor<4x2x5xf64>, tensor<2x2x?xf64>) -> tensor<2x2x?xf64>
  %b = math.sin %a : tensor<2x2x?xf64>
  return %b : tensor<2x2x?xf64>
}

func.func @windows(%x: tensor<9xf64>, %i: tensor<5x1xi32>, %u: tensor<5x?xf64>) -> tensor<9xf64> {
  %y = tensor.scatter add %x, %i, %u update_window_dims = [1] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 : (tensor<9xf64>, tensor<5x1xi32>, tensor<5x?xf64>) -> tensor<9xf64>
  %z = math.sin %y : tensor<9xf64>
  return %z : tensor<9xf64>
}

func.func @windows_set(%x: tensor<9xf64>, %i: tensor<5x1xi32>, %u: tensor<5x?xf64>) -> tensor<9xf64> {
  %y = tensor.scatter set %x, %i, %u update_window_dims = [1] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 : (tensor<9xf64>, tensor<5x1xi32>, tensor<5x?xf64>) -> tensor<9xf64>
  %z = math.sin %y : tensor<9xf64>
  return %z : tensor<9xf64>
}

func.func @windows_min(%x: tensor<9xf64>, %i: tensor<5x1xi32>, %u: tensor<5x?xf64>) -> tensor<9xf64> {
  %y = tensor.scatter min %x, %i, %u update_window_dims = [1] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 : (tensor<9xf64>, tensor<5x1xi32>, tensor<5x?xf64>) -> tensor<9xf64>
  %z = math.sin %y : tensor<9xf64>
  return %z : tensor<9xf64>
}

func.func @windows_mul(%x: tensor<9xf64>, %i: tensor<5x1xi32>, %u: tensor<5x?xf64>) -> tensor<9xf64> {
  %y = tensor.scatter mul %x, %i, %u update_window_dims = [1] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 : (tensor<9xf64>, tensor<5x1xi32>, tensor<5x?xf64>) -> tensor<9xf64>
  %z = math.sin %y : tensor<9xf64>
  return %z : tensor<9xf64>
}

func.func @windows_clamped(%x: tensor<9xf64>, %i: tensor<5x1xi32>, %u: tensor<5x?xf64>) -> tensor<9xf64> {
  %y = tensor.scatter add %x, %i, %u update_window_dims = [1] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 clamp : (tensor<9xf64>, tensor<5x1xi32>, tensor<5x?xf64>) -> tensor<9xf64>
  %z = math.sin %y : tensor<9xf64>
  return %z : tensor<9xf64>
}

func.func @too_large(%x: tensor<?xf64>, %i: tensor<2x1xi32>, %u: tensor<2x?xf64>) -> (tensor<?xf64>, tensor<?xf64>) {
  %y = tensor.scatter add %x, %i, %u update_window_dims = [1] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 clamp : (tensor<?xf64>, tensor<2x1xi32>, tensor<2x?xf64>) -> tensor<?xf64>
  %v = tensor.scatter max %x, %i, %u update_window_dims = [1] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 : (tensor<?xf64>, tensor<2x1xi32>, tensor<2x?xf64>) -> tensor<?xf64>
  %z = math.sin %y : tensor<?xf64>
  return %z, %v : tensor<?xf64>, tensor<?xf64>
}

func.func @nothing(%u: tensor<1x2xf64>, %z: tensor<1x2xf64>) -> (tensor<0x2xf64>, tensor<1x2xf64>) {
  %i = arith.constant dense<[[0]]> : tensor<1x1xi32>
  %x = arith.constant dense<1.0> : tensor<0x2xf64>
  %y = tensor.scatter max %x, %i, %u update_window_dims = [1] inserted_window_dims = [0] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 : (tensor<0x2xf64>, tensor<1x1xi32>, tensor<1x2xf64>) -> tensor<0x2xf64>
  %v = arith.mulf %u, %z : tensor<1x2xf64>
  return %y, %v : tensor<0x2xf64>, tensor<1x2xf64>
}
