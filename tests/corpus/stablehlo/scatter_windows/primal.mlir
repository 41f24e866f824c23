module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x7xf32>, %arg1: tensor<5x2xi32>, %arg2: tensor<5x2x3xf32>, %arg3: tensor<4x6xf64>) -> (tensor<6x7xf32> {jax.result_info = "result[0]"}, tensor<6x7xf32> {jax.result_info = "result[1]"}, tensor<6x7xf32> {jax.result_info = "result[2]"}, tensor<6x7xf32> {jax.result_info = "result[3]"}, tensor<6x7xf32> {jax.result_info = "result[4]"}, tensor<6x7xf32> {jax.result_info = "result[5]"}, tensor<6x7xf32> {jax.result_info = "result[6]"}, tensor<6x7xf32> {jax.result_info = "result[7]"}, tensor<6x7xf32> {jax.result_info = "result[8]"}, tensor<6x7xf32> {jax.result_info = "result[9]"}, tensor<6x7xf32> {jax.result_info = "result[10]"}, tensor<6x7xf32> {jax.result_info = "result[11]"}, tensor<4x6xf64> {jax.result_info = "result[12]"}) {
    %c = stablehlo.constant dense<[[[0], [5]], [[1], [1]], [[9], [2]], [[-1], [3]]]> : tensor<4x2x1xi64>
    %c_0 = stablehlo.constant dense<4> : tensor<2xi32>
    %c_1 = stablehlo.constant dense<2147483647> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %1 = stablehlo.minimum %c_0, %0 : tensor<2xi32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [1] : (tensor<2xi32>) -> tensor<5x2xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<5x2xi32>
    %4 = stablehlo.clamp %3, %arg1, %2 : tensor<5x2xi32>
    %5 = "stablehlo.scatter"(%arg0, %4, %arg2) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %48 = stablehlo.add %arg4, %arg5 : tensor<f32>
      stablehlo.return %48 : tensor<f32>
    }) : (tensor<6x7xf32>, tensor<5x2xi32>, tensor<5x2x3xf32>) -> tensor<6x7xf32>
    %c_3 = stablehlo.constant dense<4> : tensor<2xi32>
    %c_4 = stablehlo.constant dense<2147483647> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %7 = stablehlo.minimum %c_3, %6 : tensor<2xi32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [1] : (tensor<2xi32>) -> tensor<5x2xi32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<5x2xi32>
    %10 = stablehlo.clamp %9, %arg1, %8 : tensor<5x2xi32>
    %11 = "stablehlo.scatter"(%arg0, %10, %arg2) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], scatter_dims_to_operand_dims = [1, 0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %48 = stablehlo.multiply %arg4, %arg5 : tensor<f32>
      stablehlo.return %48 : tensor<f32>
    }) : (tensor<6x7xf32>, tensor<5x2xi32>, tensor<5x2x3xf32>) -> tensor<6x7xf32>
    %c_6 = stablehlo.constant dense<4> : tensor<2xi32>
    %c_7 = stablehlo.constant dense<2147483647> : tensor<i32>
    %12 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %13 = stablehlo.minimum %c_6, %12 : tensor<2xi32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [1] : (tensor<2xi32>) -> tensor<5x2xi32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %15 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<5x2xi32>
    %16 = stablehlo.clamp %15, %arg1, %14 : tensor<5x2xi32>
    %17 = "stablehlo.scatter"(%arg0, %16, %arg2) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %48 = stablehlo.minimum %arg4, %arg5 : tensor<f32>
      stablehlo.return %48 : tensor<f32>
    }) : (tensor<6x7xf32>, tensor<5x2xi32>, tensor<5x2x3xf32>) -> tensor<6x7xf32>
    %c_9 = stablehlo.constant dense<4> : tensor<2xi32>
    %c_10 = stablehlo.constant dense<2147483647> : tensor<i32>
    %18 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %19 = stablehlo.minimum %c_9, %18 : tensor<2xi32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [1] : (tensor<2xi32>) -> tensor<5x2xi32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %21 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<5x2xi32>
    %22 = stablehlo.clamp %21, %arg1, %20 : tensor<5x2xi32>
    %23 = "stablehlo.scatter"(%arg0, %22, %arg2) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], scatter_dims_to_operand_dims = [1, 0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %48 = stablehlo.maximum %arg4, %arg5 : tensor<f32>
      stablehlo.return %48 : tensor<f32>
    }) : (tensor<6x7xf32>, tensor<5x2xi32>, tensor<5x2x3xf32>) -> tensor<6x7xf32>
    %c_12 = stablehlo.constant dense<4> : tensor<2xi32>
    %c_13 = stablehlo.constant dense<2147483647> : tensor<i32>
    %24 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %25 = stablehlo.minimum %c_12, %24 : tensor<2xi32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [1] : (tensor<2xi32>) -> tensor<5x2xi32>
    %c_14 = stablehlo.constant dense<0> : tensor<i32>
    %27 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i32>) -> tensor<5x2xi32>
    %28 = stablehlo.clamp %27, %arg1, %26 : tensor<5x2xi32>
    %29 = "stablehlo.scatter"(%arg0, %28, %arg2) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %48 = stablehlo.subtract %arg4, %arg5 : tensor<f32>
      stablehlo.return %48 : tensor<f32>
    }) : (tensor<6x7xf32>, tensor<5x2xi32>, tensor<5x2x3xf32>) -> tensor<6x7xf32>
    %30 = stablehlo.slice %arg1 [0:1, 0:2] : (tensor<5x2xi32>) -> tensor<1x2xi32>
    %31 = stablehlo.slice %arg2 [0:1, 0:2, 0:3] : (tensor<5x2x3xf32>) -> tensor<1x2x3xf32>
    %c_15 = stablehlo.constant dense<4> : tensor<2xi32>
    %c_16 = stablehlo.constant dense<2147483647> : tensor<i32>
    %32 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %33 = stablehlo.minimum %c_15, %32 : tensor<2xi32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [1] : (tensor<2xi32>) -> tensor<1x2xi32>
    %c_17 = stablehlo.constant dense<0> : tensor<i32>
    %35 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<i32>) -> tensor<1x2xi32>
    %36 = stablehlo.clamp %35, %30, %34 : tensor<1x2xi32>
    %37 = "stablehlo.scatter"(%arg0, %36, %31) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      stablehlo.return %arg5 : tensor<f32>
    }) : (tensor<6x7xf32>, tensor<1x2xi32>, tensor<1x2x3xf32>) -> tensor<6x7xf32>
    %38 = "stablehlo.scatter"(%arg0, %arg1, %arg2) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %48 = stablehlo.add %arg4, %arg5 : tensor<f32>
      stablehlo.return %48 : tensor<f32>
    }) : (tensor<6x7xf32>, tensor<5x2xi32>, tensor<5x2x3xf32>) -> tensor<6x7xf32>
    %39 = "stablehlo.scatter"(%arg0, %arg1, %arg2) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], scatter_dims_to_operand_dims = [1, 0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %48 = stablehlo.multiply %arg4, %arg5 : tensor<f32>
      stablehlo.return %48 : tensor<f32>
    }) : (tensor<6x7xf32>, tensor<5x2xi32>, tensor<5x2x3xf32>) -> tensor<6x7xf32>
    %40 = "stablehlo.scatter"(%arg0, %arg1, %arg2) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %48 = stablehlo.minimum %arg4, %arg5 : tensor<f32>
      stablehlo.return %48 : tensor<f32>
    }) : (tensor<6x7xf32>, tensor<5x2xi32>, tensor<5x2x3xf32>) -> tensor<6x7xf32>
    %41 = "stablehlo.scatter"(%arg0, %arg1, %arg2) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], scatter_dims_to_operand_dims = [1, 0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %48 = stablehlo.maximum %arg4, %arg5 : tensor<f32>
      stablehlo.return %48 : tensor<f32>
    }) : (tensor<6x7xf32>, tensor<5x2xi32>, tensor<5x2x3xf32>) -> tensor<6x7xf32>
    %42 = "stablehlo.scatter"(%arg0, %arg1, %arg2) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %48 = stablehlo.subtract %arg4, %arg5 : tensor<f32>
      stablehlo.return %48 : tensor<f32>
    }) : (tensor<6x7xf32>, tensor<5x2xi32>, tensor<5x2x3xf32>) -> tensor<6x7xf32>
    %43 = stablehlo.slice %arg1 [0:1, 0:2] : (tensor<5x2xi32>) -> tensor<1x2xi32>
    %44 = stablehlo.slice %arg2 [0:1, 0:2, 0:3] : (tensor<5x2x3xf32>) -> tensor<1x2x3xf32>
    %45 = "stablehlo.scatter"(%arg0, %43, %44) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      stablehlo.return %arg5 : tensor<f32>
    }) : (tensor<6x7xf32>, tensor<1x2xi32>, tensor<1x2x3xf32>) -> tensor<6x7xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %46 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x2xf64>
    %47 = "stablehlo.scatter"(%arg3, %c, %46) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f64>, %arg5: tensor<f64>):
      %48 = stablehlo.add %arg4, %arg5 : tensor<f64>
      stablehlo.return %48 : tensor<f64>
    }) : (tensor<4x6xf64>, tensor<4x2x1xi64>, tensor<4x2xf64>) -> tensor<4x6xf64>
    return %5, %11, %17, %23, %29, %37, %38, %39, %40, %41, %42, %45, %47 : tensor<6x7xf32>, tensor<6x7xf32>, tensor<6x7xf32>, tensor<6x7xf32>, tensor<6x7xf32>, tensor<6x7xf32>, tensor<6x7xf32>, tensor<6x7xf32>, tensor<6x7xf32>, tensor<6x7xf32>, tensor<6x7xf32>, tensor<6x7xf32>, tensor<4x6xf64>
  }
}
