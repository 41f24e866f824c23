module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x4xf32>, %arg1: tensor<4x3xf32>, %arg2: tensor<6xf32>, %arg3: tensor<9xi32>, %arg4: tensor<9xi32>) -> (tensor<6x3xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x4xf32>, tensor<4x3xf32>) -> tensor<6x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<9xi32>
    %2 = stablehlo.compare LT, %arg3, %1, SIGNED : (tensor<9xi32>, tensor<9xi32>) -> tensor<9xi1>
    %c_0 = stablehlo.constant dense<6> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<9xi32>
    %4 = stablehlo.add %arg3, %3 : tensor<9xi32>
    %5 = stablehlo.select %2, %4, %arg3 : tensor<9xi1>, tensor<9xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<9xi32>) -> tensor<9x1xi32>
    %7 = "stablehlo.gather"(%0, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 3>}> : (tensor<6x3xf32>, tensor<9x1xi32>) -> tensor<9x3xf32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<9xi32>
    %9 = stablehlo.compare LT, %arg4, %8, SIGNED : (tensor<9xi32>, tensor<9xi32>) -> tensor<9xi1>
    %c_2 = stablehlo.constant dense<6> : tensor<i32>
    %10 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<9xi32>
    %11 = stablehlo.add %arg4, %10 : tensor<9xi32>
    %12 = stablehlo.select %9, %11, %arg4 : tensor<9xi1>, tensor<9xi32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0] : (tensor<9xi32>) -> tensor<9x1xi32>
    %14 = "stablehlo.gather"(%0, %13) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 3>}> : (tensor<6x3xf32>, tensor<9x1xi32>) -> tensor<9x3xf32>
    %15 = stablehlo.concatenate %7, %14, dim = 1 : (tensor<9x3xf32>, tensor<9x3xf32>) -> tensor<9x6xf32>
    %16 = stablehlo.dot_general %15, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<9x6xf32>, tensor<6xf32>) -> tensor<9xf32>
    %17 = call @leaky_relu(%16) : (tensor<9xf32>) -> tensor<9xf32>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %19 = stablehlo.broadcast_in_dim %arg4, dims = [0] : (tensor<9xi32>) -> tensor<9x1xi32>
    %20 = "stablehlo.scatter"(%18, %19, %17) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg5: tensor<f32>, %arg6: tensor<f32>):
      %54 = stablehlo.maximum %arg5, %arg6 : tensor<f32>
      stablehlo.return %54 : tensor<f32>
    }) : (tensor<6xf32>, tensor<9x1xi32>, tensor<9xf32>) -> tensor<6xf32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %21 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<9xi32>
    %22 = stablehlo.compare LT, %arg4, %21, SIGNED : (tensor<9xi32>, tensor<9xi32>) -> tensor<9xi1>
    %c_4 = stablehlo.constant dense<6> : tensor<i32>
    %23 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<9xi32>
    %24 = stablehlo.add %arg4, %23 : tensor<9xi32>
    %25 = stablehlo.select %22, %24, %arg4 : tensor<9xi1>, tensor<9xi32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0] : (tensor<9xi32>) -> tensor<9x1xi32>
    %27 = "stablehlo.gather"(%20, %26) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<6xf32>, tensor<9x1xi32>) -> tensor<9xf32>
    %28 = stablehlo.subtract %17, %27 : tensor<9xf32>
    %29 = stablehlo.exponential %28 : tensor<9xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %31 = stablehlo.broadcast_in_dim %arg4, dims = [0] : (tensor<9xi32>) -> tensor<9x1xi32>
    %32 = "stablehlo.scatter"(%30, %31, %29) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg5: tensor<f32>, %arg6: tensor<f32>):
      %54 = stablehlo.add %arg5, %arg6 : tensor<f32>
      stablehlo.return %54 : tensor<f32>
    }) : (tensor<6xf32>, tensor<9x1xi32>, tensor<9xf32>) -> tensor<6xf32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %33 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<9xi32>
    %34 = stablehlo.compare LT, %arg4, %33, SIGNED : (tensor<9xi32>, tensor<9xi32>) -> tensor<9xi1>
    %c_7 = stablehlo.constant dense<6> : tensor<i32>
    %35 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<9xi32>
    %36 = stablehlo.add %arg4, %35 : tensor<9xi32>
    %37 = stablehlo.select %34, %36, %arg4 : tensor<9xi1>, tensor<9xi32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0] : (tensor<9xi32>) -> tensor<9x1xi32>
    %39 = "stablehlo.gather"(%32, %38) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<6xf32>, tensor<9x1xi32>) -> tensor<9xf32>
    %40 = stablehlo.divide %29, %39 : tensor<9xf32>
    %41 = stablehlo.broadcast_in_dim %40, dims = [0] : (tensor<9xf32>) -> tensor<9x1xf32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %42 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<9xi32>
    %43 = stablehlo.compare LT, %arg3, %42, SIGNED : (tensor<9xi32>, tensor<9xi32>) -> tensor<9xi1>
    %c_9 = stablehlo.constant dense<6> : tensor<i32>
    %44 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<9xi32>
    %45 = stablehlo.add %arg3, %44 : tensor<9xi32>
    %46 = stablehlo.select %43, %45, %arg3 : tensor<9xi1>, tensor<9xi32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [0] : (tensor<9xi32>) -> tensor<9x1xi32>
    %48 = "stablehlo.gather"(%0, %47) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 3>}> : (tensor<6x3xf32>, tensor<9x1xi32>) -> tensor<9x3xf32>
    %49 = stablehlo.broadcast_in_dim %41, dims = [0, 1] : (tensor<9x1xf32>) -> tensor<9x3xf32>
    %50 = stablehlo.multiply %49, %48 : tensor<9x3xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<6x3xf32>
    %52 = stablehlo.broadcast_in_dim %arg4, dims = [0] : (tensor<9xi32>) -> tensor<9x1xi32>
    %53 = "stablehlo.scatter"(%51, %52, %50) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg5: tensor<f32>, %arg6: tensor<f32>):
      %54 = stablehlo.add %arg5, %arg6 : tensor<f32>
      stablehlo.return %54 : tensor<f32>
    }) : (tensor<6x3xf32>, tensor<9x1xi32>, tensor<9x3xf32>) -> tensor<6x3xf32>
    return %53 : tensor<6x3xf32>
  }
  func.func private @leaky_relu(%arg0: tensor<9xf32>) -> tensor<9xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %1 = stablehlo.compare GE, %arg0, %0, FLOAT : (tensor<9xf32>, tensor<9xf32>) -> tensor<9xi1>
    %cst_0 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %3 = stablehlo.multiply %2, %arg0 : tensor<9xf32>
    %4 = call @_where(%1, %arg0, %3) : (tensor<9xi1>, tensor<9xf32>, tensor<9xf32>) -> tensor<9xf32>
    return %4 : tensor<9xf32>
  }
  func.func private @_where(%arg0: tensor<9xi1>, %arg1: tensor<9xf32>, %arg2: tensor<9xf32>) -> tensor<9xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<9xi1>, tensor<9xf32>
    return %0 : tensor<9xf32>
  }
}
