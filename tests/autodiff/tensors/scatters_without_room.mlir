// Scatters onto tensors of sizes that only run time tells, some of which have no room: what is skipped has
// no derivative, and what stays has that of staying.
//
// GRAD-CHECK: @point_add([], [[0], [1]], [1.0, 2.0])
// GRAD-CHECK: @point_add([0.5, 0.25], [[2], [1], [-1], [1]], [1.0, 2.0, 3.0, 4.0])
// GRAD-CHECK: @rows_add([[0.5], [0.25], [0.75]], [[3], [1], [-1], [1]], [[1.0], [2.0], [-3.0], [4.0]])
// GRAD-CHECK: @rows_add([[0.5], [0.25], [0.75]], [[0], [1]], [[1.0, 2.0], [3.0, 4.0]])
// GRAD-CHECK: @part_add([1.5, 2.5], [[2], [0]], [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
// GRAD-CHECK: @part_add([1.5, 2.5, 3.5, 0.5], [[2], [0], [1]], [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [0.25, 7.0, -1.0]])
// GRAD-CHECK: @any_add([1.5, 2.5], [[2], [0]], [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
// GRAD-CHECK: @any_add([1.5, 2.5], [[2], [1], [0]], [[1.0], [4.0], [-1.0]])
// GRAD-CHECK: @beside_add([[1.5, 2.5], [0.5, 3.5]], [[0], [1]], [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
// GRAD-CHECK: @beside_add([[1.5, 2.5], [0.5, 3.5]], [[2], [1]], [[1.0], [4.0]])
// GRAD-CHECK: @beside_known_add([[1.5, 2.5], [0.5, 3.5]], [[0], [1]], [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
// GRAD-CHECK: @moved_add([1.5, 2.5], [[2], [0]], [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
// GRAD-CHECK: @moved_add([1.5, 2.5, 0.5, 7.5], [[9], [-4]], [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
// GRAD-CHECK: @moved_point_add([], [[0], [1]], [1.0, 2.0])
// GRAD-CHECK: @moved_point_add([0.5, 0.25], [[2], [-3], [0]], [1.0, 2.0, 3.0])
// GRAD-CHECK: @point_set([], [[0], [1]], [1.0, 2.0])
// GRAD-CHECK: @point_set([0.5, 0.25], [[2], [1], [-1], [1]], [1.0, 2.0, 3.0, 4.0])
// GRAD-CHECK: @rows_set([[0.5], [0.25], [0.75]], [[3], [1], [-1], [1]], [[1.0], [2.0], [-3.0], [4.0]])
// GRAD-CHECK: @rows_set([[0.5], [0.25], [0.75]], [[0], [1]], [[1.0, 2.0], [3.0, 4.0]])
// GRAD-CHECK: @part_set([1.5, 2.5], [[2], [0]], [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
// GRAD-CHECK: @part_set([1.5, 2.5, 3.5, 0.5], [[2], [0], [1]], [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [0.25, 7.0, -1.0]])
// GRAD-CHECK: @any_set([1.5, 2.5], [[2], [0]], [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
// GRAD-CHECK: @any_set([1.5, 2.5], [[2], [1], [0]], [[1.0], [4.0], [-1.0]])
// GRAD-CHECK: @beside_set([[1.5, 2.5], [0.5, 3.5]], [[0], [1]], [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
// GRAD-CHECK: @beside_set([[1.5, 2.5], [0.5, 3.5]], [[2], [1]], [[1.0], [4.0]])
// GRAD-CHECK: @beside_known_set([[1.5, 2.5], [0.5, 3.5]], [[0], [1]], [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
// GRAD-CHECK: @moved_set([1.5, 2.5], [[2], [0]], [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
// GRAD-CHECK: @moved_set([1.5, 2.5, 0.5, 7.5], [[9], [-4]], [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
// GRAD-CHECK: @moved_point_set([], [[0], [1]], [1.0, 2.0])
// GRAD-CHECK: @moved_point_set([0.5, 0.25], [[2], [-3], [0]], [1.0, 2.0, 3.0])
// GRAD-CHECK: @point_mul([], [[0], [1]], [1.0, 2.0])
// GRAD-CHECK: @point_mul([0.5, 0.25], [[2], [1], [-1], [1]], [1.0, 2.0, 3.0, 4.0])
// GRAD-CHECK: @rows_mul([[0.5], [0.25], [0.75]], [[3], [1], [-1], [1]], [[1.0], [2.0], [-3.0], [4.0]])
// GRAD-CHECK: @rows_mul([[0.5], [0.25], [0.75]], [[0], [1]], [[1.0, 2.0], [3.0, 4.0]])
// GRAD-CHECK: @part_mul([1.5, 2.5], [[2], [0]], [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
// GRAD-CHECK: @part_mul([1.5, 2.5, 3.5, 0.5], [[2], [0], [1]], [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [0.25, 7.0, -1.0]])
// GRAD-CHECK: @any_mul([1.5, 2.5], [[2], [0]], [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
// GRAD-CHECK: @any_mul([1.5, 2.5], [[2], [1], [0]], [[1.0], [4.0], [-1.0]])
// GRAD-CHECK: @beside_mul([[1.5, 2.5], [0.5, 3.5]], [[0], [1]], [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
// GRAD-CHECK: @beside_mul([[1.5, 2.5], [0.5, 3.5]], [[2], [1]], [[1.0], [4.0]])
// GRAD-CHECK: @beside_known_mul([[1.5, 2.5], [0.5, 3.5]], [[0], [1]], [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
// GRAD-CHECK: @moved_mul([1.5, 2.5], [[2], [0]], [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
// GRAD-CHECK: @moved_mul([1.5, 2.5, 0.5, 7.5], [[9], [-4]], [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
// GRAD-CHECK: @moved_point_mul([], [[0], [1]], [1.0, 2.0])
// GRAD-CHECK: @moved_point_mul([0.5, 0.25], [[2], [-3], [0]], [1.0, 2.0, 3.0])
// GRAD-CHECK: @point_min([], [[0], [1]], [1.0, 2.0])
// GRAD-CHECK: @point_min([0.5, 0.25], [[2], [1], [-1], [1]], [1.0, 2.0, 3.0, 4.0])
// GRAD-CHECK: @rows_min([[0.5], [0.25], [0.75]], [[3], [1], [-1], [1]], [[1.0], [2.0], [-3.0], [4.0]])
// GRAD-CHECK: @rows_min([[0.5], [0.25], [0.75]], [[0], [1]], [[1.0, 2.0], [3.0, 4.0]])
// GRAD-CHECK: @part_min([1.5, 2.5], [[2], [0]], [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
// GRAD-CHECK: @part_min([1.5, 2.5, 3.5, 0.5], [[2], [0], [1]], [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [0.25, 7.0, -1.0]])
// GRAD-CHECK: @any_min([1.5, 2.5], [[2], [0]], [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
// GRAD-CHECK: @any_min([1.5, 2.5], [[2], [1], [0]], [[1.0], [4.0], [-1.0]])
// GRAD-CHECK: @beside_min([[1.5, 2.5], [0.5, 3.5]], [[0], [1]], [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
// GRAD-CHECK: @beside_min([[1.5, 2.5], [0.5, 3.5]], [[2], [1]], [[1.0], [4.0]])
// GRAD-CHECK: @beside_known_min([[1.5, 2.5], [0.5, 3.5]], [[0], [1]], [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
// GRAD-CHECK: @moved_min([1.5, 2.5], [[2], [0]], [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
// GRAD-CHECK: @moved_min([1.5, 2.5, 0.5, 7.5], [[9], [-4]], [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
// GRAD-CHECK: @moved_point_min([], [[0], [1]], [1.0, 2.0])
// GRAD-CHECK: @moved_point_min([0.5, 0.25], [[2], [-3], [0]], [1.0, 2.0, 3.0])
// GRAD-CHECK: @point_max([], [[0], [1]], [1.0, 2.0])
// GRAD-CHECK: @point_max([0.5, 0.25], [[2], [1], [-1], [1]], [1.0, 2.0, 3.0, 4.0])
// GRAD-CHECK: @rows_max([[0.5], [0.25], [0.75]], [[3], [1], [-1], [1]], [[1.0], [2.0], [-3.0], [4.0]])
// GRAD-CHECK: @rows_max([[0.5], [0.25], [0.75]], [[0], [1]], [[1.0, 2.0], [3.0, 4.0]])
// GRAD-CHECK: @part_max([1.5, 2.5], [[2], [0]], [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
// GRAD-CHECK: @part_max([1.5, 2.5, 3.5, 0.5], [[2], [0], [1]], [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [0.25, 7.0, -1.0]])
// GRAD-CHECK: @any_max([1.5, 2.5], [[2], [0]], [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
// GRAD-CHECK: @any_max([1.5, 2.5], [[2], [1], [0]], [[1.0], [4.0], [-1.0]])
// GRAD-CHECK: @beside_max([[1.5, 2.5], [0.5, 3.5]], [[0], [1]], [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
// GRAD-CHECK: @beside_max([[1.5, 2.5], [0.5, 3.5]], [[2], [1]], [[1.0], [4.0]])
// GRAD-CHECK: @beside_known_max([[1.5, 2.5], [0.5, 3.5]], [[0], [1]], [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
// GRAD-CHECK: @moved_max([1.5, 2.5], [[2], [0]], [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
// GRAD-CHECK: @moved_max([1.5, 2.5, 0.5, 7.5], [[9], [-4]], [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
// GRAD-CHECK: @moved_point_max([], [[0], [1]], [1.0, 2.0])
// GRAD-CHECK: @moved_point_max([0.5, 0.25], [[2], [-3], [0]], [1.0, 2.0, 3.0])
// EVAL: @of_first([0.5], [[3], [0]], [1, 2]) ~= [2], [0], [0, 1]

func.func @point_add(%x: tensor<?xf64>, %i: tensor<?x1xi32>, %u: tensor<?xf64>) -> tensor<?xf64> {
  %y = tensor.scatter add %x, %i, %u inserted_window_dims = [0] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 : (tensor<?xf64>, tensor<?x1xi32>, tensor<?xf64>) -> tensor<?xf64>
  %z = math.sin %y : tensor<?xf64>
  return %z : tensor<?xf64>
}

func.func @rows_add(%x: tensor<3x1xf64>, %i: tensor<?x1xi32>, %u: tensor<?x?xf64>) -> tensor<3x1xf64> {
  %y = tensor.scatter add %x, %i, %u update_window_dims = [1] inserted_window_dims = [0] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 : (tensor<3x1xf64>, tensor<?x1xi32>, tensor<?x?xf64>) -> tensor<3x1xf64>
  %z = math.sin %y : tensor<3x1xf64>
  return %z : tensor<3x1xf64>
}

func.func @part_add(%x: tensor<?xf64>, %i: tensor<?x1xi32>, %u: tensor<?x3xf64>) -> tensor<?xf64> {
  %y = tensor.scatter add %x, %i, %u update_window_dims = [1] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 : (tensor<?xf64>, tensor<?x1xi32>, tensor<?x3xf64>) -> tensor<?xf64>
  %z = math.sin %y : tensor<?xf64>
  return %z : tensor<?xf64>
}

func.func @any_add(%x: tensor<?xf64>, %i: tensor<?x1xi32>, %u: tensor<?x?xf64>) -> tensor<?xf64> {
  %y = tensor.scatter add %x, %i, %u update_window_dims = [1] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 : (tensor<?xf64>, tensor<?x1xi32>, tensor<?x?xf64>) -> tensor<?xf64>
  %z = math.sin %y : tensor<?xf64>
  return %z : tensor<?xf64>
}

func.func @beside_add(%x: tensor<?x?xf64>, %i: tensor<?x1xi32>, %u: tensor<?x?xf64>) -> tensor<?x?xf64> {
  %y = tensor.scatter add %x, %i, %u update_window_dims = [1] inserted_window_dims = [0] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 : (tensor<?x?xf64>, tensor<?x1xi32>, tensor<?x?xf64>) -> tensor<?x?xf64>
  %z = math.sin %y : tensor<?x?xf64>
  return %z : tensor<?x?xf64>
}

func.func @beside_known_add(%x: tensor<?x?xf64>, %i: tensor<?x1xi32>, %u: tensor<?x3xf64>) -> tensor<?x?xf64> {
  %y = tensor.scatter add %x, %i, %u update_window_dims = [1] inserted_window_dims = [0] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 : (tensor<?x?xf64>, tensor<?x1xi32>, tensor<?x3xf64>) -> tensor<?x?xf64>
  %z = math.sin %y : tensor<?x?xf64>
  return %z : tensor<?x?xf64>
}

func.func @moved_add(%x: tensor<?xf64>, %i: tensor<?x1xi32>, %u: tensor<?x3xf64>) -> tensor<?xf64> {
  %y = tensor.scatter add %x, %i, %u update_window_dims = [1] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 clamp : (tensor<?xf64>, tensor<?x1xi32>, tensor<?x3xf64>) -> tensor<?xf64>
  %z = math.sin %y : tensor<?xf64>
  return %z : tensor<?xf64>
}

func.func @moved_point_add(%x: tensor<?xf64>, %i: tensor<?x1xi32>, %u: tensor<?xf64>) -> tensor<?xf64> {
  %y = tensor.scatter add %x, %i, %u inserted_window_dims = [0] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 clamp : (tensor<?xf64>, tensor<?x1xi32>, tensor<?xf64>) -> tensor<?xf64>
  %z = math.sin %y : tensor<?xf64>
  return %z : tensor<?xf64>
}

func.func @point_set(%x: tensor<?xf64>, %i: tensor<?x1xi32>, %u: tensor<?xf64>) -> tensor<?xf64> {
  %y = tensor.scatter set %x, %i, %u inserted_window_dims = [0] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 : (tensor<?xf64>, tensor<?x1xi32>, tensor<?xf64>) -> tensor<?xf64>
  %z = math.sin %y : tensor<?xf64>
  return %z : tensor<?xf64>
}

func.func @rows_set(%x: tensor<3x1xf64>, %i: tensor<?x1xi32>, %u: tensor<?x?xf64>) -> tensor<3x1xf64> {
  %y = tensor.scatter set %x, %i, %u update_window_dims = [1] inserted_window_dims = [0] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 : (tensor<3x1xf64>, tensor<?x1xi32>, tensor<?x?xf64>) -> tensor<3x1xf64>
  %z = math.sin %y : tensor<3x1xf64>
  return %z : tensor<3x1xf64>
}

func.func @part_set(%x: tensor<?xf64>, %i: tensor<?x1xi32>, %u: tensor<?x3xf64>) -> tensor<?xf64> {
  %y = tensor.scatter set %x, %i, %u update_window_dims = [1] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 : (tensor<?xf64>, tensor<?x1xi32>, tensor<?x3xf64>) -> tensor<?xf64>
  %z = math.sin %y : tensor<?xf64>
  return %z : tensor<?xf64>
}

func.func @any_set(%x: tensor<?xf64>, %i: tensor<?x1xi32>, %u: tensor<?x?xf64>) -> tensor<?xf64> {
  %y = tensor.scatter set %x, %i, %u update_window_dims = [1] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 : (tensor<?xf64>, tensor<?x1xi32>, tensor<?x?xf64>) -> tensor<?xf64>
  %z = math.sin %y : tensor<?xf64>
  return %z : tensor<?xf64>
}

func.func @beside_set(%x: tensor<?x?xf64>, %i: tensor<?x1xi32>, %u: tensor<?x?xf64>) -> tensor<?x?xf64> {
  %y = tensor.scatter set %x, %i, %u update_window_dims = [1] inserted_window_dims = [0] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 : (tensor<?x?xf64>, tensor<?x1xi32>, tensor<?x?xf64>) -> tensor<?x?xf64>
  %z = math.sin %y : tensor<?x?xf64>
  return %z : tensor<?x?xf64>
}

func.func @beside_known_set(%x: tensor<?x?xf64>, %i: tensor<?x1xi32>, %u: tensor<?x3xf64>) -> tensor<?x?xf64> {
  %y = tensor.scatter set %x, %i, %u update_window_dims = [1] inserted_window_dims = [0] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 : (tensor<?x?xf64>, tensor<?x1xi32>, tensor<?x3xf64>) -> tensor<?x?xf64>
  %z = math.sin %y : tensor<?x?xf64>
  return %z : tensor<?x?xf64>
}

func.func @moved_set(%x: tensor<?xf64>, %i: tensor<?x1xi32>, %u: tensor<?x3xf64>) -> tensor<?xf64> {
  %y = tensor.scatter set %x, %i, %u update_window_dims = [1] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 clamp : (tensor<?xf64>, tensor<?x1xi32>, tensor<?x3xf64>) -> tensor<?xf64>
  %z = math.sin %y : tensor<?xf64>
  return %z : tensor<?xf64>
}

func.func @moved_point_set(%x: tensor<?xf64>, %i: tensor<?x1xi32>, %u: tensor<?xf64>) -> tensor<?xf64> {
  %y = tensor.scatter set %x, %i, %u inserted_window_dims = [0] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 clamp : (tensor<?xf64>, tensor<?x1xi32>, tensor<?xf64>) -> tensor<?xf64>
  %z = math.sin %y : tensor<?xf64>
  return %z : tensor<?xf64>
}

func.func @point_mul(%x: tensor<?xf64>, %i: tensor<?x1xi32>, %u: tensor<?xf64>) -> tensor<?xf64> {
  %y = tensor.scatter mul %x, %i, %u inserted_window_dims = [0] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 : (tensor<?xf64>, tensor<?x1xi32>, tensor<?xf64>) -> tensor<?xf64>
  %z = math.sin %y : tensor<?xf64>
  return %z : tensor<?xf64>
}

func.func @rows_mul(%x: tensor<3x1xf64>, %i: tensor<?x1xi32>, %u: tensor<?x?xf64>) -> tensor<3x1xf64> {
  %y = tensor.scatter mul %x, %i, %u update_window_dims = [1] inserted_window_dims = [0] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 : (tensor<3x1xf64>, tensor<?x1xi32>, tensor<?x?xf64>) -> tensor<3x1xf64>
  %z = math.sin %y : tensor<3x1xf64>
  return %z : tensor<3x1xf64>
}

func.func @part_mul(%x: tensor<?xf64>, %i: tensor<?x1xi32>, %u: tensor<?x3xf64>) -> tensor<?xf64> {
  %y = tensor.scatter mul %x, %i, %u update_window_dims = [1] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 : (tensor<?xf64>, tensor<?x1xi32>, tensor<?x3xf64>) -> tensor<?xf64>
  %z = math.sin %y : tensor<?xf64>
  return %z : tensor<?xf64>
}

func.func @any_mul(%x: tensor<?xf64>, %i: tensor<?x1xi32>, %u: tensor<?x?xf64>) -> tensor<?xf64> {
  %y = tensor.scatter mul %x, %i, %u update_window_dims = [1] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 : (tensor<?xf64>, tensor<?x1xi32>, tensor<?x?xf64>) -> tensor<?xf64>
  %z = math.sin %y : tensor<?xf64>
  return %z : tensor<?xf64>
}

func.func @beside_mul(%x: tensor<?x?xf64>, %i: tensor<?x1xi32>, %u: tensor<?x?xf64>) -> tensor<?x?xf64> {
  %y = tensor.scatter mul %x, %i, %u update_window_dims = [1] inserted_window_dims = [0] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 : (tensor<?x?xf64>, tensor<?x1xi32>, tensor<?x?xf64>) -> tensor<?x?xf64>
  %z = math.sin %y : tensor<?x?xf64>
  return %z : tensor<?x?xf64>
}

func.func @beside_known_mul(%x: tensor<?x?xf64>, %i: tensor<?x1xi32>, %u: tensor<?x3xf64>) -> tensor<?x?xf64> {
  %y = tensor.scatter mul %x, %i, %u update_window_dims = [1] inserted_window_dims = [0] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 : (tensor<?x?xf64>, tensor<?x1xi32>, tensor<?x3xf64>) -> tensor<?x?xf64>
  %z = math.sin %y : tensor<?x?xf64>
  return %z : tensor<?x?xf64>
}

func.func @moved_mul(%x: tensor<?xf64>, %i: tensor<?x1xi32>, %u: tensor<?x3xf64>) -> tensor<?xf64> {
  %y = tensor.scatter mul %x, %i, %u update_window_dims = [1] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 clamp : (tensor<?xf64>, tensor<?x1xi32>, tensor<?x3xf64>) -> tensor<?xf64>
  %z = math.sin %y : tensor<?xf64>
  return %z : tensor<?xf64>
}

func.func @moved_point_mul(%x: tensor<?xf64>, %i: tensor<?x1xi32>, %u: tensor<?xf64>) -> tensor<?xf64> {
  %y = tensor.scatter mul %x, %i, %u inserted_window_dims = [0] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 clamp : (tensor<?xf64>, tensor<?x1xi32>, tensor<?xf64>) -> tensor<?xf64>
  %z = math.sin %y : tensor<?xf64>
  return %z : tensor<?xf64>
}

func.func @point_min(%x: tensor<?xf64>, %i: tensor<?x1xi32>, %u: tensor<?xf64>) -> tensor<?xf64> {
  %y = tensor.scatter min %x, %i, %u inserted_window_dims = [0] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 : (tensor<?xf64>, tensor<?x1xi32>, tensor<?xf64>) -> tensor<?xf64>
  %z = math.sin %y : tensor<?xf64>
  return %z : tensor<?xf64>
}

func.func @rows_min(%x: tensor<3x1xf64>, %i: tensor<?x1xi32>, %u: tensor<?x?xf64>) -> tensor<3x1xf64> {
  %y = tensor.scatter min %x, %i, %u update_window_dims = [1] inserted_window_dims = [0] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 : (tensor<3x1xf64>, tensor<?x1xi32>, tensor<?x?xf64>) -> tensor<3x1xf64>
  %z = math.sin %y : tensor<3x1xf64>
  return %z : tensor<3x1xf64>
}

func.func @part_min(%x: tensor<?xf64>, %i: tensor<?x1xi32>, %u: tensor<?x3xf64>) -> tensor<?xf64> {
  %y = tensor.scatter min %x, %i, %u update_window_dims = [1] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 : (tensor<?xf64>, tensor<?x1xi32>, tensor<?x3xf64>) -> tensor<?xf64>
  %z = math.sin %y : tensor<?xf64>
  return %z : tensor<?xf64>
}

func.func @any_min(%x: tensor<?xf64>, %i: tensor<?x1xi32>, %u: tensor<?x?xf64>) -> tensor<?xf64> {
  %y = tensor.scatter min %x, %i, %u update_window_dims = [1] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 : (tensor<?xf64>, tensor<?x1xi32>, tensor<?x?xf64>) -> tensor<?xf64>
  %z = math.sin %y : tensor<?xf64>
  return %z : tensor<?xf64>
}

func.func @beside_min(%x: tensor<?x?xf64>, %i: tensor<?x1xi32>, %u: tensor<?x?xf64>) -> tensor<?x?xf64> {
  %y = tensor.scatter min %x, %i, %u update_window_dims = [1] inserted_window_dims = [0] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 : (tensor<?x?xf64>, tensor<?x1xi32>, tensor<?x?xf64>) -> tensor<?x?xf64>
  %z = math.sin %y : tensor<?x?xf64>
  return %z : tensor<?x?xf64>
}

func.func @beside_known_min(%x: tensor<?x?xf64>, %i: tensor<?x1xi32>, %u: tensor<?x3xf64>) -> tensor<?x?xf64> {
  %y = tensor.scatter min %x, %i, %u update_window_dims = [1] inserted_window_dims = [0] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 : (tensor<?x?xf64>, tensor<?x1xi32>, tensor<?x3xf64>) -> tensor<?x?xf64>
  %z = math.sin %y : tensor<?x?xf64>
  return %z : tensor<?x?xf64>
}

func.func @moved_min(%x: tensor<?xf64>, %i: tensor<?x1xi32>, %u: tensor<?x3xf64>) -> tensor<?xf64> {
  %y = tensor.scatter min %x, %i, %u update_window_dims = [1] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 clamp : (tensor<?xf64>, tensor<?x1xi32>, tensor<?x3xf64>) -> tensor<?xf64>
  %z = math.sin %y : tensor<?xf64>
  return %z : tensor<?xf64>
}

func.func @moved_point_min(%x: tensor<?xf64>, %i: tensor<?x1xi32>, %u: tensor<?xf64>) -> tensor<?xf64> {
  %y = tensor.scatter min %x, %i, %u inserted_window_dims = [0] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 clamp : (tensor<?xf64>, tensor<?x1xi32>, tensor<?xf64>) -> tensor<?xf64>
  %z = math.sin %y : tensor<?xf64>
  return %z : tensor<?xf64>
}

func.func @point_max(%x: tensor<?xf64>, %i: tensor<?x1xi32>, %u: tensor<?xf64>) -> tensor<?xf64> {
  %y = tensor.scatter max %x, %i, %u inserted_window_dims = [0] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 : (tensor<?xf64>, tensor<?x1xi32>, tensor<?xf64>) -> tensor<?xf64>
  %z = math.sin %y : tensor<?xf64>
  return %z : tensor<?xf64>
}

func.func @rows_max(%x: tensor<3x1xf64>, %i: tensor<?x1xi32>, %u: tensor<?x?xf64>) -> tensor<3x1xf64> {
  %y = tensor.scatter max %x, %i, %u update_window_dims = [1] inserted_window_dims = [0] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 : (tensor<3x1xf64>, tensor<?x1xi32>, tensor<?x?xf64>) -> tensor<3x1xf64>
  %z = math.sin %y : tensor<3x1xf64>
  return %z : tensor<3x1xf64>
}

func.func @part_max(%x: tensor<?xf64>, %i: tensor<?x1xi32>, %u: tensor<?x3xf64>) -> tensor<?xf64> {
  %y = tensor.scatter max %x, %i, %u update_window_dims = [1] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 : (tensor<?xf64>, tensor<?x1xi32>, tensor<?x3xf64>) -> tensor<?xf64>
  %z = math.sin %y : tensor<?xf64>
  return %z : tensor<?xf64>
}

func.func @any_max(%x: tensor<?xf64>, %i: tensor<?x1xi32>, %u: tensor<?x?xf64>) -> tensor<?xf64> {
  %y = tensor.scatter max %x, %i, %u update_window_dims = [1] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 : (tensor<?xf64>, tensor<?x1xi32>, tensor<?x?xf64>) -> tensor<?xf64>
  %z = math.sin %y : tensor<?xf64>
  return %z : tensor<?xf64>
}

func.func @beside_max(%x: tensor<?x?xf64>, %i: tensor<?x1xi32>, %u: tensor<?x?xf64>) -> tensor<?x?xf64> {
  %y = tensor.scatter max %x, %i, %u update_window_dims = [1] inserted_window_dims = [0] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 : (tensor<?x?xf64>, tensor<?x1xi32>, tensor<?x?xf64>) -> tensor<?x?xf64>
  %z = math.sin %y : tensor<?x?xf64>
  return %z : tensor<?x?xf64>
}

func.func @beside_known_max(%x: tensor<?x?xf64>, %i: tensor<?x1xi32>, %u: tensor<?x3xf64>) -> tensor<?x?xf64> {
  %y = tensor.scatter max %x, %i, %u update_window_dims = [1] inserted_window_dims = [0] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 : (tensor<?x?xf64>, tensor<?x1xi32>, tensor<?x3xf64>) -> tensor<?x?xf64>
  %z = math.sin %y : tensor<?x?xf64>
  return %z : tensor<?x?xf64>
}

func.func @moved_max(%x: tensor<?xf64>, %i: tensor<?x1xi32>, %u: tensor<?x3xf64>) -> tensor<?xf64> {
  %y = tensor.scatter max %x, %i, %u update_window_dims = [1] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 clamp : (tensor<?xf64>, tensor<?x1xi32>, tensor<?x3xf64>) -> tensor<?xf64>
  %z = math.sin %y : tensor<?xf64>
  return %z : tensor<?xf64>
}

func.func @moved_point_max(%x: tensor<?xf64>, %i: tensor<?x1xi32>, %u: tensor<?xf64>) -> tensor<?xf64> {
  %y = tensor.scatter max %x, %i, %u inserted_window_dims = [0] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 clamp : (tensor<?xf64>, tensor<?x1xi32>, tensor<?xf64>) -> tensor<?xf64>
  %z = math.sin %y : tensor<?xf64>
  return %z : tensor<?xf64>
}

// The first update is skipped: it is not taken for the one that stayed.
func.func private @first(%x: tensor<?xf64>, %u: tensor<?xf64>, %i: tensor<?x1xi32>) -> tensor<?xf64> {
  %y = tensor.scatter set %x, %i, %u inserted_window_dims = [0] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 : (tensor<?xf64>, tensor<?x1xi32>, tensor<?xf64>) -> tensor<?xf64>
  return %y : tensor<?xf64>
}
func.func @of_first(%x: tensor<?xf64>, %i: tensor<?x1xi32>, %u: tensor<?xf64>) -> (tensor<?xf64>, tensor<?xf64>, tensor<?xf64>) {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?xf64>
  %unit = arith.constant 1.0 : f64
  %one = tensor.splat %unit sizes(%n) : tensor<?xf64>
  %y, %g:2 = ad.vjp @first(%x, %u, %i) cotangents(%one) {wrt = [0, 1]} : (tensor<?xf64>, tensor<?xf64>, tensor<?x1xi32>, tensor<?xf64>) -> (tensor<?xf64>, tensor<?xf64>, tensor<?xf64>)
  return %y, %g#0, %g#1 : tensor<?xf64>, tensor<?xf64>, tensor<?xf64>
}
