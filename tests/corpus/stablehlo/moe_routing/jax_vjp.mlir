module @jit_g attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8x4xf32>, %arg1: tensor<4x3xf32>, %arg2: tensor<3x4x5xf32>, %arg3: tensor<8x5xf32>) -> (tensor<8x4xf32> {jax.result_info = "result[0]"}, tensor<4x3xf32> {jax.result_info = "result[1]"}, tensor<3x4x5xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x4xf32>, tensor<4x3xf32>) -> tensor<8x3xf32>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.maximum across dimensions = [1] : (tensor<8x3xf32>, tensor<f32>) -> tensor<8xf32>
    %2 = stablehlo.reshape %1 : (tensor<8xf32>) -> tensor<8x1xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<8x1xf32>) -> tensor<8x3xf32>
    %4 = stablehlo.compare EQ, %0, %3, FLOAT : (tensor<8x3xf32>, tensor<8x3xf32>) -> tensor<8x3xi1>
    %5 = stablehlo.convert %4 : (tensor<8x3xi1>) -> tensor<8x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.reduce(%5 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<8x3xf32>, tensor<f32>) -> tensor<8xf32>
    %cst_1 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %8 = stablehlo.maximum %7, %1 : tensor<8xf32>
    %9 = stablehlo.compare EQ, %1, %8, FLOAT : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %12 = stablehlo.select %9, %10, %11 : tensor<8xi1>, tensor<8xf32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %14 = stablehlo.compare EQ, %13, %8, FLOAT : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %17 = stablehlo.select %14, %15, %16 : tensor<8xi1>, tensor<8xf32>
    %18 = stablehlo.divide %12, %17 : tensor<8xf32>
    %19 = stablehlo.broadcast_in_dim %8, dims = [0] : (tensor<8xf32>) -> tensor<8x1xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<8x1xf32>) -> tensor<8x3xf32>
    %21 = stablehlo.subtract %0, %20 : tensor<8x3xf32>
    %22 = stablehlo.exponential %21 : tensor<8x3xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.reduce(%22 init: %cst_7) applies stablehlo.add across dimensions = [1] : (tensor<8x3xf32>, tensor<f32>) -> tensor<8xf32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0] : (tensor<8xf32>) -> tensor<8x1xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<8x1xf32>) -> tensor<8x3xf32>
    %26 = stablehlo.divide %22, %25 : tensor<8x3xf32>
    %27 = stablehlo.multiply %24, %24 : tensor<8x1xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<8x1xf32>
    %29 = stablehlo.divide %28, %27 : tensor<8x1xf32>
    %values, %indices = chlo.top_k(%26, k = 2) : tensor<8x3xf32> -> (tensor<8x2xf32>, tensor<8x2xi32>)
    %30 = stablehlo.reshape %indices : (tensor<8x2xi32>) -> tensor<8x2x1xi32>
    %31 = stablehlo.dot_general %arg0, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x4xf32>, tensor<3x4x5xf32>) -> tensor<8x3x5xf32>
    %32 = stablehlo.broadcast_in_dim %indices, dims = [0, 1] : (tensor<8x2xi32>) -> tensor<8x2x1xi32>
    %33:2 = call @take_along_axis(%31, %32) : (tensor<8x3x5xf32>, tensor<8x2x1xi32>) -> (tensor<8x2x5xf32>, tensor<8x2x1xi32>)
    %34 = stablehlo.dot_general %values, %33#0, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x2xf32>, tensor<8x2x5xf32>) -> tensor<8x5xf32>
    %35 = stablehlo.dot_general %arg3, %values, batching_dims = [0] x [0], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<8x5xf32>, tensor<8x2xf32>) -> tensor<8x5x2xf32>
    %36 = stablehlo.transpose %35, dims = [0, 2, 1] : (tensor<8x5x2xf32>) -> tensor<8x2x5xf32>
    %37 = stablehlo.dot_general %arg3, %33#0, batching_dims = [0] x [0], contracting_dims = [1] x [2], precision = [DEFAULT, DEFAULT] : (tensor<8x5xf32>, tensor<8x2x5xf32>) -> tensor<8x2xf32>
    %38 = call @take_along_axis_0(%33#1, %36) : (tensor<8x2x1xi32>, tensor<8x2x5xf32>) -> tensor<8x3x5xf32>
    %39 = stablehlo.dot_general %38, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x3x5xf32>, tensor<8x4xf32>) -> tensor<3x5x4xf32>
    %40 = stablehlo.transpose %39, dims = [0, 2, 1] : (tensor<3x5x4xf32>) -> tensor<3x4x5xf32>
    %41 = stablehlo.dot_general %38, %arg2, contracting_dims = [1, 2] x [0, 2], precision = [DEFAULT, DEFAULT] : (tensor<8x3x5xf32>, tensor<3x4x5xf32>) -> tensor<8x4xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x3xf32>
    %43 = "stablehlo.scatter"(%42, %30, %37) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %60 = stablehlo.add %arg4, %arg5 : tensor<f32>
      stablehlo.return %60 : tensor<f32>
    }) : (tensor<8x3xf32>, tensor<8x2x1xi32>, tensor<8x2xf32>) -> tensor<8x3xf32>
    %44 = stablehlo.broadcast_in_dim %29, dims = [0, 1] : (tensor<8x1xf32>) -> tensor<8x3xf32>
    %45 = stablehlo.multiply %43, %44 : tensor<8x3xf32>
    %46 = stablehlo.multiply %45, %22 : tensor<8x3xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.reduce(%46 init: %cst_10) applies stablehlo.add across dimensions = [1] : (tensor<8x3xf32>, tensor<f32>) -> tensor<8xf32>
    %48 = stablehlo.reshape %47 : (tensor<8xf32>) -> tensor<8x1xf32>
    %49 = stablehlo.negate %48 : tensor<8x1xf32>
    %50 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<8x1xf32>) -> tensor<8x3xf32>
    %51 = stablehlo.divide %43, %50 : tensor<8x3xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.reduce(%49 init: %cst_11) applies stablehlo.add across dimensions = [1] : (tensor<8x1xf32>, tensor<f32>) -> tensor<8xf32>
    %53 = stablehlo.broadcast_in_dim %52, dims = [0] : (tensor<8xf32>) -> tensor<8x3xf32>
    %54 = stablehlo.add %51, %53 : tensor<8x3xf32>
    %55 = stablehlo.multiply %54, %22 : tensor<8x3xf32>
    %56 = stablehlo.dot_general %55, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x3xf32>, tensor<8x4xf32>) -> tensor<3x4xf32>
    %57 = stablehlo.transpose %56, dims = [1, 0] : (tensor<3x4xf32>) -> tensor<4x3xf32>
    %58 = stablehlo.dot_general %55, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x3xf32>, tensor<4x3xf32>) -> tensor<8x4xf32>
    %59 = stablehlo.add %41, %58 : tensor<8x4xf32>
    return %59, %57, %40 : tensor<8x4xf32>, tensor<4x3xf32>, tensor<3x4x5xf32>
  }
  func.func private @take_along_axis(%arg0: tensor<8x3x5xf32>, %arg1: tensor<8x2x1xi32>) -> (tensor<8x2x5xf32>, tensor<8x2x1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<8x2x1xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<8x2x1xi32>, tensor<8x2x1xi32>) -> tensor<8x2x1xi1>
    %c_0 = stablehlo.constant dense<3> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<8x2x1xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<8x2x1xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<8x2x1xi1>, tensor<8x2x1xi32>
    %c_1 = stablehlo.constant dense<2> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<8x2x1xi32>
    %6 = stablehlo.compare GE, %4, %5, SIGNED : (tensor<8x2x1xi32>, tensor<8x2x1xi32>) -> tensor<8x2x1xi1>
    %7 = stablehlo.broadcast_in_dim %c_1, dims = [2] : (tensor<1xi32>) -> tensor<1x1x1xi32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1, 2] : (tensor<1x1x1xi32>) -> tensor<8x2x1xi32>
    %9 = stablehlo.compare LE, %4, %8, SIGNED : (tensor<8x2x1xi32>, tensor<8x2x1xi32>) -> tensor<8x2x1xi1>
    %10 = stablehlo.and %6, %9 : tensor<8x2x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %11 = stablehlo.reduce(%10 init: %c_3) applies stablehlo.and across dimensions = [2] : (tensor<8x2x1xi1>, tensor<i1>) -> tensor<8x2xi1>
    %12 = "stablehlo.gather"(%arg0, %4) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 5>}> : (tensor<8x3x5xf32>, tensor<8x2x1xi32>) -> tensor<8x2x5xf32>
    %13 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<8x2xi1>) -> tensor<8x2x5xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x2x5xf32>
    %15 = stablehlo.select %13, %12, %14 : tensor<8x2x5xi1>, tensor<8x2x5xf32>
    return %15, %4 : tensor<8x2x5xf32>, tensor<8x2x1xi32>
  }
  func.func private @take_along_axis_0(%arg0: tensor<8x2x1xi32>, %arg1: tensor<8x2x5xf32>) -> tensor<8x3x5xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x3x5xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<8x3x5xf32>, tensor<8x2x1xi32>, tensor<8x2x5xf32>) -> tensor<8x3x5xf32>
    return %1 : tensor<8x3x5xf32>
  }
}
