// Gather, scatter and take; the numbers are JAX's.
// EVAL: @rows([[1, -3, 2], [-2, 0, 2], [-2, 3, -3], [2, 4, 2]], [[2], [0], [9], [-5]]) ~= [[-2, 3, -3], [1, -3, 2], [2, 4, 2], [1, -3, 2]]
// EVAL: @scalars([[-4, 2, 2], [-3, 3, 4], [-2, 3, -4]], [[0, 1], [2, 2]]) ~= [2, -4]
// EVAL: @windows([[2, -1, -3, -2], [3, 0, 1, -1], [-3, 4, -3, -3], [-1, 4, 0, -4]], [[0, 1], [3, 3]]) ~= [[[-1, -3], [0, 1]], [[-3, -3], [0, -4]]]
// EVAL: @vector_first([[4, 4, 0], [-2, -3, 2], [-4, -4, 4]], [[0, 1, 2], [2, 1, 0]]) ~= [-4, -3, 0]
// EVAL: @no_vector([0, -1, 2, -4, 1], [3, 1]) ~= [[-4, 1], [-1, 2]]
// EVAL: @batched([[-2, 3, -1, -3], [0, -1, 1, 1]], [[[1], [3]], [[0], [2]]]) ~= [[3, -3], [0, 1]]
// EVAL: @front([[-4, -4], [0, 3], [2, -1], [2, -2]], [[2], [0]]) ~= [[2, -4], [-1, -4]]
// EVAL: @dynamic([[-1, -2, -1], [1, -3, -4], [2, -2, -1], [-2, -2, -2]], [[2], [0]]) ~= [[2, -2, -1], [-1, -2, -1]]
// EVAL: @add_rows([[-2, 2], [-1, 1], [-1, 4], [1, 2]], [[1], [1], [7], [-1]], [[4, -2], [0, -2], [-2, -3], [0, -2]]) ~= [[-2, 2], [3, -3], [-1, 4], [1, 2]]
// EVAL: @set_elements([[-4, 1, 0], [2, -2, -2], [1, -1, -3]], [[0, 1], [2, 2]], [3, -3]) ~= [[-4, 3, 0], [2, -2, -2], [1, -1, -3]]
// EVAL: @add_windows([0, 0, 0, 0, 0, 0], [[1], [4], [-1], [3]], [[4, 4, 1], [4, 1, 2], [4, 2, 2], [1, 2, 3]]) ~= [0, 4, 4, 2, 2, 3]
// EVAL: @clamped_rows([[-2, 2], [-1, 1], [-1, 4], [1, 2]], [[1], [1], [7], [-1]], [[4, -2], [0, -2], [-2, -3], [0, -2]]) ~= [[-2, 0], [3, -3], [-1, 4], [-1, -1]]
// EVAL: @clamped_windows([0, 0, 0, 0, 0, 0], [[1], [4], [-1], [3]], [[4, 4, 1], [4, 1, 2], [4, 2, 2], [1, 2, 3]]) ~= [4, 6, 6, 6, 3, 5]
// EVAL: @clamped_dynamic([[0, 0], [-3, 3], [-2, -3], [2, 3]], [[1], [9]], [[1, -3], [3, -3]]) ~= [[0, 0], [1, -3], [-2, -3], [3, -3]]
// EVAL: @too_large([1, 2], [[0], [1]], [[4, 4, 1], [4, 1, 2]]) ~= [1, 2]
// EVAL: @max_batched([[1, 1, 2], [0, -4, 3]], [[[1], [2]], [[0], [0]]], [[4, 2], [4, 3]]) ~= [[1, 4, 2], [4, -4, 3]]
// EVAL: @mul_no_vector([2, 3, 2, 4], [0, 0, 3], [2, 2, 3]) ~= [8, 3, 2, 12]
// EVAL: @min_integers([2, -3, -2, 0], [[3], [0]], [3, 4]) ~= [2, -3, -2, 0]
// EVAL: @dynamic_add([[0, 0], [-3, 3], [-2, -3], [2, 3]], [[1], [1]], [[1, -3], [3, -3]]) ~= [[0, 0], [1, -3], [-2, -3], [2, 3]]
// EVAL: @take([[2, 2], [3, -2], [-1, -3]], [2, 0, 5, -1]) ~= [[-1, -3], [2, 2], [-1, -3], [2, 2]]
// EVAL: @take_inner([[3, -4, -4], [3, -3, -4]], [[2, 0], [1, 1]]) ~= [[[-4, 3], [-4, -4]], [[-4, 3], [-3, -3]]]

func.func @rows(%a: tensor<4x3xf32>, %b: tensor<4x1xi32>) -> tensor<4x3xf32> {
  %r = tensor.gather %a, %b offset_dims = [1] collapsed_slice_dims = [0] start_index_map = [0] index_vector_dim = 1 slice_sizes = [1, 3] : (tensor<4x3xf32>, tensor<4x1xi32>) -> tensor<4x3xf32>
  return %r : tensor<4x3xf32>
}

func.func @scalars(%a: tensor<3x3xf32>, %b: tensor<2x2xi32>) -> tensor<2xf32> {
  %r = tensor.gather %a, %b collapsed_slice_dims = [0, 1] start_index_map = [0, 1] index_vector_dim = 1 slice_sizes = [1, 1] : (tensor<3x3xf32>, tensor<2x2xi32>) -> tensor<2xf32>
  return %r : tensor<2xf32>
}

func.func @windows(%a: tensor<4x4xf32>, %b: tensor<2x2xi32>) -> tensor<2x2x2xf32> {
  %r = tensor.gather %a, %b offset_dims = [1, 2] start_index_map = [0, 1] index_vector_dim = 1 slice_sizes = [2, 2] : (tensor<4x4xf32>, tensor<2x2xi32>) -> tensor<2x2x2xf32>
  return %r : tensor<2x2x2xf32>
}

func.func @vector_first(%a: tensor<3x3xf32>, %b: tensor<2x3xi32>) -> tensor<3xf32> {
  %r = tensor.gather %a, %b collapsed_slice_dims = [0, 1] start_index_map = [1, 0] index_vector_dim = 0 slice_sizes = [1, 1] : (tensor<3x3xf32>, tensor<2x3xi32>) -> tensor<3xf32>
  return %r : tensor<3xf32>
}

func.func @no_vector(%a: tensor<5xf32>, %b: tensor<2xi32>) -> tensor<2x2xf32> {
  %r = tensor.gather %a, %b offset_dims = [1] start_index_map = [0] index_vector_dim = 1 slice_sizes = [2] : (tensor<5xf32>, tensor<2xi32>) -> tensor<2x2xf32>
  return %r : tensor<2x2xf32>
}

func.func @batched(%a: tensor<2x4xf32>, %b: tensor<2x2x1xi32>) -> tensor<2x2xf32> {
  %r = tensor.gather %a, %b collapsed_slice_dims = [1] operand_batching_dims = [0] start_indices_batching_dims = [0] start_index_map = [1] index_vector_dim = 2 slice_sizes = [1, 1] : (tensor<2x4xf32>, tensor<2x2x1xi32>) -> tensor<2x2xf32>
  return %r : tensor<2x2xf32>
}

func.func @front(%a: tensor<4x2xf32>, %b: tensor<2x1xi32>) -> tensor<2x2xf32> {
  %r = tensor.gather %a, %b offset_dims = [0] collapsed_slice_dims = [0] start_index_map = [0] index_vector_dim = 1 slice_sizes = [1, 2] : (tensor<4x2xf32>, tensor<2x1xi32>) -> tensor<2x2xf32>
  return %r : tensor<2x2xf32>
}

func.func @dynamic(%a: tensor<?x?xf32>, %b: tensor<?x1xi32>) -> tensor<?x?xf32> {
  %r = tensor.gather %a, %b offset_dims = [1] collapsed_slice_dims = [0] start_index_map = [0] index_vector_dim = 1 slice_sizes = [1, ?] : (tensor<?x?xf32>, tensor<?x1xi32>) -> tensor<?x?xf32>
  return %r : tensor<?x?xf32>
}

func.func @add_rows(%a: tensor<4x2xf32>, %b: tensor<4x1xi32>, %c: tensor<4x2xf32>) -> tensor<4x2xf32> {
  %r = tensor.scatter add %a, %b, %c update_window_dims = [1] inserted_window_dims = [0] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 : (tensor<4x2xf32>, tensor<4x1xi32>, tensor<4x2xf32>) -> tensor<4x2xf32>
  return %r : tensor<4x2xf32>
}

func.func @set_elements(%a: tensor<3x3xf32>, %b: tensor<2x2xi32>, %c: tensor<2xf32>) -> tensor<3x3xf32> {
  %r = tensor.scatter set %a, %b, %c inserted_window_dims = [0, 1] scatter_dims_to_operand_dims = [0, 1] index_vector_dim = 1 : (tensor<3x3xf32>, tensor<2x2xi32>, tensor<2xf32>) -> tensor<3x3xf32>
  return %r : tensor<3x3xf32>
}

func.func @add_windows(%a: tensor<6xf32>, %b: tensor<4x1xi32>, %c: tensor<4x3xf32>) -> tensor<6xf32> {
  %r = tensor.scatter add %a, %b, %c update_window_dims = [1] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 : (tensor<6xf32>, tensor<4x1xi32>, tensor<4x3xf32>) -> tensor<6xf32>
  return %r : tensor<6xf32>
}

func.func @clamped_rows(%a: tensor<4x2xf32>, %b: tensor<4x1xi32>, %c: tensor<4x2xf32>) -> tensor<4x2xf32> {
  %r = tensor.scatter add %a, %b, %c update_window_dims = [1] inserted_window_dims = [0] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 clamp : (tensor<4x2xf32>, tensor<4x1xi32>, tensor<4x2xf32>) -> tensor<4x2xf32>
  return %r : tensor<4x2xf32>
}

func.func @clamped_windows(%a: tensor<6xf32>, %b: tensor<4x1xi32>, %c: tensor<4x3xf32>) -> tensor<6xf32> {
  %r = tensor.scatter add %a, %b, %c update_window_dims = [1] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 clamp : (tensor<6xf32>, tensor<4x1xi32>, tensor<4x3xf32>) -> tensor<6xf32>
  return %r : tensor<6xf32>
}

func.func @clamped_dynamic(%a: tensor<?x?xf32>, %b: tensor<?x1xi32>, %c: tensor<?x?xf32>) -> tensor<?x?xf32> {
  %r = tensor.scatter set %a, %b, %c update_window_dims = [1] inserted_window_dims = [0] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 clamp : (tensor<?x?xf32>, tensor<?x1xi32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  return %r : tensor<?x?xf32>
}

func.func @too_large(%a: tensor<?xf32>, %b: tensor<?x1xi32>, %c: tensor<?x?xf32>) -> tensor<?xf32> {
  %r = tensor.scatter add %a, %b, %c update_window_dims = [1] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 clamp : (tensor<?xf32>, tensor<?x1xi32>, tensor<?x?xf32>) -> tensor<?xf32>
  return %r : tensor<?xf32>
}

func.func @max_batched(%a: tensor<2x3xf32>, %b: tensor<2x2x1xi32>, %c: tensor<2x2xf32>) -> tensor<2x3xf32> {
  %r = tensor.scatter max %a, %b, %c inserted_window_dims = [1] input_batching_dims = [0] scatter_indices_batching_dims = [0] scatter_dims_to_operand_dims = [1] index_vector_dim = 2 : (tensor<2x3xf32>, tensor<2x2x1xi32>, tensor<2x2xf32>) -> tensor<2x3xf32>
  return %r : tensor<2x3xf32>
}

func.func @mul_no_vector(%a: tensor<4xf32>, %b: tensor<3xi32>, %c: tensor<3xf32>) -> tensor<4xf32> {
  %r = tensor.scatter mul %a, %b, %c inserted_window_dims = [0] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 : (tensor<4xf32>, tensor<3xi32>, tensor<3xf32>) -> tensor<4xf32>
  return %r : tensor<4xf32>
}

func.func @min_integers(%a: tensor<4xi32>, %b: tensor<2x1xi32>, %c: tensor<2xi32>) -> tensor<4xi32> {
  %r = tensor.scatter min %a, %b, %c inserted_window_dims = [0] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 : (tensor<4xi32>, tensor<2x1xi32>, tensor<2xi32>) -> tensor<4xi32>
  return %r : tensor<4xi32>
}

func.func @dynamic_add(%a: tensor<?x2xf32>, %b: tensor<?x1xi32>, %c: tensor<?x2xf32>) -> tensor<?x2xf32> {
  %r = tensor.scatter add %a, %b, %c update_window_dims = [1] inserted_window_dims = [0] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 : (tensor<?x2xf32>, tensor<?x1xi32>, tensor<?x2xf32>) -> tensor<?x2xf32>
  return %r : tensor<?x2xf32>
}

func.func @take(%a: tensor<3x2xf32>, %b: tensor<4xi32>) -> tensor<4x2xf32> {
  %r = tensor.take %a, %b dim = 0 : (tensor<3x2xf32>, tensor<4xi32>) -> tensor<4x2xf32>
  return %r : tensor<4x2xf32>
}

func.func @take_inner(%a: tensor<?x3xf32>, %b: tensor<?x?xi32>) -> tensor<?x?x?xf32> {
  %r = tensor.take %a, %b dim = 1 : (tensor<?x3xf32>, tensor<?x?xi32>) -> tensor<?x?x?xf32>
  return %r : tensor<?x?x?xf32>
}
