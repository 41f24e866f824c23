module @jit_g attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x10xf32>, %arg1: tensor<3x4xf32>, %arg2: tensor<f32>) -> (tensor<3x10xf32> {jax.result_info = "result[0]"}) {
    %values, %indices = chlo.top_k(%arg0, k = 4) : tensor<3x10xf32> -> (tensor<3x4xf32>, tensor<3x4xi32>)
    %0 = stablehlo.reshape %indices : (tensor<3x4xi32>) -> tensor<3x4x1xi32>
    %1 = stablehlo.convert %indices : (tensor<3x4xi32>) -> tensor<3x4xf32>
    %2 = stablehlo.multiply %values, %1 : tensor<3x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%2 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x4xf32>, tensor<f32>) -> tensor<f32>
    %4 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %5 = stablehlo.multiply %4, %1 : tensor<3x4xf32>
    %6 = stablehlo.add %arg1, %5 : tensor<3x4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x10xf32>
    %8 = "stablehlo.scatter"(%7, %0, %6) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %9 = stablehlo.add %arg3, %arg4 : tensor<f32>
      stablehlo.return %9 : tensor<f32>
    }) : (tensor<3x10xf32>, tensor<3x4x1xi32>, tensor<3x4xf32>) -> tensor<3x10xf32>
    return %8 : tensor<3x10xf32>
  }
}
