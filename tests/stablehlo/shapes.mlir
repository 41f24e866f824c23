// Shapes that are operands, where types say them all the same.
// RUN: ft-opt %s --convert-stablehlo-to-tensor --expect=func,arith,tensor
// ROUNDTRIP: verbatim
// EVAL: @shapes([1, 2, 3]) ~= [[1, 1], [2, 2], [3, 3]], [[1], [2], [3]], [[0, 0], [1, 1]], 3
// EVAL: @parts([1, 2, 3, 4], 2) ~= [9, 1, 9, 2, 9, 3, 9, 4, 9, 9], [2, 4], [3, 4]
// EVAL: @gather([[1, 2, 3], [4, 5, 6]], [1, 0]) ~= [[4, 5], [1, 2]]

func.func @shapes(%x: tensor<3xf32>) -> (tensor<3x2xf32>, tensor<3x1xf32>, tensor<2x2xi32>, tensor<i32>) {
  %c = stablehlo.constant dense<[3, 2]> : tensor<2xi64>
  %d = stablehlo.constant dense<[3, 1]> : tensor<2xi64>
  %e = stablehlo.constant dense<2> : tensor<2xi64>
  %0 = stablehlo.dynamic_broadcast_in_dim %x, %c, dims = [0] : (tensor<3xf32>, tensor<2xi64>) -> tensor<3x2xf32>
  %1 = stablehlo.dynamic_reshape %x, %d : (tensor<3xf32>, tensor<2xi64>) -> tensor<3x1xf32>
  %2 = stablehlo.dynamic_iota %e, dim = 0 : (tensor<2xi64>) -> tensor<2x2xi32>
  %3 = stablehlo.get_dimension_size %x, dim = 0 : (tensor<3xf32>) -> tensor<i32>
  return %0, %1, %2, %3 : tensor<3x2xf32>, tensor<3x1xf32>, tensor<2x2xi32>, tensor<i32>
}

func.func @parts(%x: tensor<4xf32>, %i: tensor<i32>) -> (tensor<10xf32>, tensor<2xf32>, tensor<2xf32>) {
  %nine = stablehlo.constant dense<9.000000e+00> : tensor<f32>
  %c1 = stablehlo.constant dense<1> : tensor<1xi32>
  %c2 = stablehlo.constant dense<2> : tensor<1xi32>
  %c4 = stablehlo.constant dense<4> : tensor<1xi32>
  %0 = stablehlo.dynamic_pad %x, %nine, %c1, %c2, %c1 : (tensor<4xf32>, tensor<f32>, tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<10xf32>
  %1 = stablehlo.real_dynamic_slice %x, %c1, %c4, %c2 : (tensor<4xf32>, tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<2xf32>
  %2 = stablehlo.reshape %i : (tensor<i32>) -> tensor<1xi32>
  %3 = stablehlo.add %2, %c2 : tensor<1xi32>
  %4 = stablehlo.real_dynamic_slice %x, %2, %3, %c1 : (tensor<4xf32>, tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<2xf32>
  return %0, %1, %4 : tensor<10xf32>, tensor<2xf32>, tensor<2xf32>
}

func.func @gather(%x: tensor<2x3xf32>, %i: tensor<2xi32>) -> tensor<2x2xf32> {
  %c = stablehlo.constant dense<[1, 2]> : tensor<2xi32>
  %0 = "stablehlo.dynamic_gather"(%x, %i, %c) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false}> : (tensor<2x3xf32>, tensor<2xi32>, tensor<2xi32>) -> tensor<2x2xf32>
  return %0 : tensor<2x2xf32>
}
