// Windows of updates that are larger than the operand are written nowhere, where only run time tells, too.
// EVAL: @f([[1,2],[3,4],[5,6]], [[0],[1]], [[10,20,30],[40,50,60]]) ~= [[1,2],[3,4],[5,6]]
// EVAL: @f([[1,2],[3,4],[5,6]], [[0],[1]], [[10,20],[40,50]]) ~= [[11,22],[43,54],[5,6]]
// EVAL: @g([], [[0],[1]], [10,20]) ~= []

func.func @f(%x: tensor<3x?xf64>, %i: tensor<2x1xi32>, %u: tensor<2x?xf64>) -> tensor<3x?xf64> {
  %y = tensor.scatter add %x, %i, %u update_window_dims = [1] inserted_window_dims = [0] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 : (tensor<3x?xf64>, tensor<2x1xi32>, tensor<2x?xf64>) -> tensor<3x?xf64>
  return %y : tensor<3x?xf64>
}

func.func @g(%x: tensor<?xf64>, %i: tensor<2x1xi32>, %u: tensor<2xf64>) -> tensor<?xf64> {
  %y = tensor.scatter add %x, %i, %u inserted_window_dims = [0] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 : (tensor<?xf64>, tensor<2x1xi32>, tensor<2xf64>) -> tensor<?xf64>
  return %y : tensor<?xf64>
}
