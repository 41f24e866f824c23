module @jit_g attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x4xf32>, %arg1: tensor<5xi32>, %arg2: tensor<5x4xf32>, %arg3: tensor<6x4xf32>, %arg4: tensor<6x4xf32>, %arg5: tensor<6x4xf32>, %arg6: tensor<6x4xf32>, %arg7: tensor<6x4xf32>, %arg8: tensor<6x4xf32>, %arg9: tensor<5x4xf32>, %arg10: tensor<6x4xf32>, %arg11: tensor<6x4xf32>, %arg12: tensor<2x4xf32>) -> (tensor<6x4xf32> {jax.result_info = "result[0]"}, tensor<5x4xf32> {jax.result_info = "result[1]"}) {
    %c = stablehlo.constant dense<[0, 2]> : tensor<2xi64>
    %c_0 = stablehlo.constant dense<[[0, 1, 2, 3], [1, 1, 1, 1]]> : tensor<2x4xi64>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_2 = stablehlo.constant dense<6> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<5xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<5xi1>, tensor<5xi32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %6 = "stablehlo.scatter"(%arg0, %5, %arg2) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg13: tensor<f32>, %arg14: tensor<f32>):
      %248 = stablehlo.add %arg13, %arg14 : tensor<f32>
      stablehlo.return %248 : tensor<f32>
    }) : (tensor<6x4xf32>, tensor<5x1xi32>, tensor<5x4xf32>) -> tensor<6x4xf32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %8 = stablehlo.compare LT, %arg1, %7, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_4 = stablehlo.constant dense<6> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %10 = stablehlo.add %arg1, %9 : tensor<5xi32>
    %11 = stablehlo.select %8, %10, %arg1 : tensor<5xi1>, tensor<5xi32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %13 = "stablehlo.scatter"(%arg0, %12, %arg2) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg13: tensor<f32>, %arg14: tensor<f32>):
      %248 = stablehlo.minimum %arg13, %arg14 : tensor<f32>
      stablehlo.return %248 : tensor<f32>
    }) : (tensor<6x4xf32>, tensor<5x1xi32>, tensor<5x4xf32>) -> tensor<6x4xf32>
    %14 = "stablehlo.gather"(%arg0, %12) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 4>}> : (tensor<6x4xf32>, tensor<5x1xi32>) -> tensor<5x4xf32>
    %15 = "stablehlo.gather"(%13, %12) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 4>}> : (tensor<6x4xf32>, tensor<5x1xi32>) -> tensor<5x4xf32>
    %16 = stablehlo.compare EQ, %arg2, %15, FLOAT : (tensor<5x4xf32>, tensor<5x4xf32>) -> tensor<5x4xi1>
    %17 = stablehlo.compare EQ, %14, %15, FLOAT : (tensor<5x4xf32>, tensor<5x4xf32>) -> tensor<5x4xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x4xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %21 = stablehlo.select %16, %19, %20 : tensor<5x4xi1>, tensor<5x4xf32>
    %22 = "stablehlo.scatter"(%18, %12, %21) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg13: tensor<f32>, %arg14: tensor<f32>):
      %248 = stablehlo.add %arg13, %arg14 : tensor<f32>
      stablehlo.return %248 : tensor<f32>
    }) : (tensor<6x4xf32>, tensor<5x1xi32>, tensor<5x4xf32>) -> tensor<6x4xf32>
    %23 = "stablehlo.gather"(%22, %12) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 4>}> : (tensor<6x4xf32>, tensor<5x1xi32>) -> tensor<5x4xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<6x4xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %26 = "stablehlo.scatter"(%24, %12, %25) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg13: tensor<f32>, %arg14: tensor<f32>):
      %248 = stablehlo.add %arg13, %arg14 : tensor<f32>
      stablehlo.return %248 : tensor<f32>
    }) : (tensor<6x4xf32>, tensor<5x1xi32>, tensor<5x4xf32>) -> tensor<6x4xf32>
    %27 = "stablehlo.gather"(%26, %12) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 4>}> : (tensor<6x4xf32>, tensor<5x1xi32>) -> tensor<5x4xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %29 = stablehlo.add %23, %28 : tensor<5x4xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %31 = stablehlo.divide %30, %29 : tensor<5x4xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %33 = stablehlo.divide %32, %23 : tensor<5x4xf32>
    %34 = stablehlo.select %17, %31, %33 : tensor<5x4xi1>, tensor<5x4xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %36 = stablehlo.select %16, %34, %35 : tensor<5x4xi1>, tensor<5x4xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %38 = stablehlo.add %23, %37 : tensor<5x4xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %40 = stablehlo.divide %39, %38 : tensor<5x4xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %42 = stablehlo.select %17, %40, %41 : tensor<5x4xi1>, tensor<5x4xf32>
    %cst_16 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %44 = stablehlo.add %43, %42 : tensor<5x4xf32>
    %45 = stablehlo.divide %44, %27 : tensor<5x4xf32>
    %c_17 = stablehlo.constant dense<0> : tensor<i32>
    %46 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %47 = stablehlo.compare LT, %arg1, %46, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_18 = stablehlo.constant dense<6> : tensor<i32>
    %48 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %49 = stablehlo.add %arg1, %48 : tensor<5xi32>
    %50 = stablehlo.select %47, %49, %arg1 : tensor<5xi1>, tensor<5xi32>
    %51 = stablehlo.broadcast_in_dim %50, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %52 = "stablehlo.scatter"(%arg0, %51, %arg2) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg13: tensor<f32>, %arg14: tensor<f32>):
      %248 = stablehlo.maximum %arg13, %arg14 : tensor<f32>
      stablehlo.return %248 : tensor<f32>
    }) : (tensor<6x4xf32>, tensor<5x1xi32>, tensor<5x4xf32>) -> tensor<6x4xf32>
    %53 = "stablehlo.gather"(%arg0, %51) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 4>}> : (tensor<6x4xf32>, tensor<5x1xi32>) -> tensor<5x4xf32>
    %54 = "stablehlo.gather"(%52, %51) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 4>}> : (tensor<6x4xf32>, tensor<5x1xi32>) -> tensor<5x4xf32>
    %55 = stablehlo.compare EQ, %arg2, %54, FLOAT : (tensor<5x4xf32>, tensor<5x4xf32>) -> tensor<5x4xi1>
    %56 = stablehlo.compare EQ, %53, %54, FLOAT : (tensor<5x4xf32>, tensor<5x4xf32>) -> tensor<5x4xi1>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<6x4xf32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %60 = stablehlo.select %55, %58, %59 : tensor<5x4xi1>, tensor<5x4xf32>
    %61 = "stablehlo.scatter"(%57, %51, %60) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg13: tensor<f32>, %arg14: tensor<f32>):
      %248 = stablehlo.add %arg13, %arg14 : tensor<f32>
      stablehlo.return %248 : tensor<f32>
    }) : (tensor<6x4xf32>, tensor<5x1xi32>, tensor<5x4xf32>) -> tensor<6x4xf32>
    %62 = "stablehlo.gather"(%61, %51) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 4>}> : (tensor<6x4xf32>, tensor<5x1xi32>) -> tensor<5x4xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<6x4xf32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %65 = "stablehlo.scatter"(%63, %51, %64) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg13: tensor<f32>, %arg14: tensor<f32>):
      %248 = stablehlo.add %arg13, %arg14 : tensor<f32>
      stablehlo.return %248 : tensor<f32>
    }) : (tensor<6x4xf32>, tensor<5x1xi32>, tensor<5x4xf32>) -> tensor<6x4xf32>
    %66 = "stablehlo.gather"(%65, %51) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 4>}> : (tensor<6x4xf32>, tensor<5x1xi32>) -> tensor<5x4xf32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %68 = stablehlo.add %62, %67 : tensor<5x4xf32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %70 = stablehlo.divide %69, %68 : tensor<5x4xf32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %72 = stablehlo.divide %71, %62 : tensor<5x4xf32>
    %73 = stablehlo.select %56, %70, %72 : tensor<5x4xi1>, tensor<5x4xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %75 = stablehlo.select %55, %73, %74 : tensor<5x4xi1>, tensor<5x4xf32>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %77 = stablehlo.add %62, %76 : tensor<5x4xf32>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %79 = stablehlo.divide %78, %77 : tensor<5x4xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %81 = stablehlo.select %56, %79, %80 : tensor<5x4xi1>, tensor<5x4xf32>
    %cst_31 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %83 = stablehlo.add %82, %81 : tensor<5x4xf32>
    %84 = stablehlo.divide %83, %66 : tensor<5x4xf32>
    %85 = stablehlo.slice %arg2 [0:5, 0:1] : (tensor<5x4xf32>) -> tensor<5x1xf32>
    %86 = stablehlo.reshape %85 : (tensor<5x1xf32>) -> tensor<5xf32>
    %c_32 = stablehlo.constant dense<0> : tensor<i32>
    %87 = stablehlo.broadcast_in_dim %c_32, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %88 = stablehlo.compare LT, %arg1, %87, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_33 = stablehlo.constant dense<6> : tensor<i32>
    %89 = stablehlo.broadcast_in_dim %c_33, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %90 = stablehlo.add %arg1, %89 : tensor<5xi32>
    %91 = stablehlo.select %88, %90, %arg1 : tensor<5xi1>, tensor<5xi32>
    %c_34 = stablehlo.constant dense<1> : tensor<i64>
    %92 = stablehlo.broadcast_in_dim %c_34, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %93 = stablehlo.convert %92 : (tensor<5xi64>) -> tensor<5xi32>
    %94 = stablehlo.broadcast_in_dim %91, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %95 = stablehlo.broadcast_in_dim %93, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %96 = stablehlo.concatenate %94, %95, dim = 1 : (tensor<5x1xi32>, tensor<5x1xi32>) -> tensor<5x2xi32>
    %97 = stablehlo.iota dim = 0 : tensor<5xui32>
    %c_35 = stablehlo.constant dense<1> : tensor<ui32>
    %98 = stablehlo.broadcast_in_dim %c_35, dims = [] : (tensor<ui32>) -> tensor<5xui32>
    %99 = stablehlo.add %97, %98 : tensor<5xui32>
    %c_36 = stablehlo.constant dense<0> : tensor<ui32>
    %100 = stablehlo.broadcast_in_dim %c_36, dims = [] : (tensor<ui32>) -> tensor<6x4xui32>
    %101 = "stablehlo.scatter"(%100, %96, %99) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg13: tensor<ui32>, %arg14: tensor<ui32>):
      stablehlo.return %arg14 : tensor<ui32>
    }) : (tensor<6x4xui32>, tensor<5x2xi32>, tensor<5xui32>) -> tensor<6x4xui32>
    %102 = "stablehlo.gather"(%101, %96) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<6x4xui32>, tensor<5x2xi32>) -> tensor<5xui32>
    %c_37 = stablehlo.constant dense<0> : tensor<ui32>
    %103 = stablehlo.broadcast_in_dim %c_37, dims = [] : (tensor<ui32>) -> tensor<6x4xui32>
    %104 = stablehlo.compare EQ, %101, %103, UNSIGNED : (tensor<6x4xui32>, tensor<6x4xui32>) -> tensor<6x4xi1>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<6x4xf32>
    %106 = stablehlo.select %104, %arg0, %105 : tensor<6x4xi1>, tensor<6x4xf32>
    %107 = stablehlo.compare EQ, %99, %102, UNSIGNED : (tensor<5xui32>, tensor<5xui32>) -> tensor<5xi1>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %109 = stablehlo.select %107, %86, %108 : tensor<5xi1>, tensor<5xf32>
    %c_40 = stablehlo.constant dense<0> : tensor<ui32>
    %110 = stablehlo.broadcast_in_dim %c_40, dims = [] : (tensor<ui32>) -> tensor<6x4xui32>
    %111 = stablehlo.compare EQ, %101, %110, UNSIGNED : (tensor<6x4xui32>, tensor<6x4xui32>) -> tensor<6x4xi1>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %112 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<6x4xf32>
    %113 = stablehlo.compare EQ, %99, %102, UNSIGNED : (tensor<5xui32>, tensor<5xui32>) -> tensor<5xi1>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %114 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %115 = "stablehlo.scatter"(%106, %96, %109) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg13: tensor<f32>, %arg14: tensor<f32>):
      %248 = stablehlo.add %arg13, %arg14 : tensor<f32>
      stablehlo.return %248 : tensor<f32>
    }) : (tensor<6x4xf32>, tensor<5x2xi32>, tensor<5xf32>) -> tensor<6x4xf32>
    %c_43 = stablehlo.constant dense<2> : tensor<i32>
    %116 = stablehlo.broadcast_in_dim %c_43, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %c_44 = stablehlo.constant dense<1> : tensor<i32>
    %117 = stablehlo.broadcast_in_dim %c_44, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %118 = stablehlo.concatenate %116, %117, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %cst_45 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %120 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %121 = "stablehlo.scatter"(%arg0, %118, %119) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1]>, unique_indices = true}> ({
    ^bb0(%arg13: tensor<f32>, %arg14: tensor<f32>):
      stablehlo.return %arg14 : tensor<f32>
    }) : (tensor<6x4xf32>, tensor<2xi32>, tensor<2x2xf32>) -> tensor<6x4xf32>
    %c_47 = stablehlo.constant dense<0> : tensor<i64>
    %122 = stablehlo.broadcast_in_dim %c_47, dims = [] : (tensor<i64>) -> tensor<2xi64>
    %123 = stablehlo.compare LT, %c, %122, SIGNED : (tensor<2xi64>, tensor<2xi64>) -> tensor<2xi1>
    %c_48 = stablehlo.constant dense<4> : tensor<i64>
    %124 = stablehlo.broadcast_in_dim %c_48, dims = [] : (tensor<i64>) -> tensor<2xi64>
    %125 = stablehlo.add %c, %124 : tensor<2xi64>
    %126 = stablehlo.select %123, %125, %c : tensor<2xi1>, tensor<2xi64>
    %127 = stablehlo.convert %126 : (tensor<2xi64>) -> tensor<2xi32>
    %128 = stablehlo.broadcast_in_dim %127, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %cst_49 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %129 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %130 = "stablehlo.scatter"(%arg0, %128, %129) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [1], scatter_dims_to_operand_dims = [1], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg13: tensor<f32>, %arg14: tensor<f32>):
      %248 = stablehlo.add %arg13, %arg14 : tensor<f32>
      stablehlo.return %248 : tensor<f32>
    }) : (tensor<6x4xf32>, tensor<2x1xi32>, tensor<6x2xf32>) -> tensor<6x4xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %131 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %c_51 = stablehlo.constant dense<0> : tensor<i32>
    %132 = stablehlo.broadcast_in_dim %c_51, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %133 = stablehlo.compare LT, %arg1, %132, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_52 = stablehlo.constant dense<6> : tensor<i32>
    %134 = stablehlo.broadcast_in_dim %c_52, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %135 = stablehlo.add %arg1, %134 : tensor<5xi32>
    %136 = stablehlo.select %133, %135, %arg1 : tensor<5xi1>, tensor<5xi32>
    %137 = stablehlo.broadcast_in_dim %136, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %c_53 = stablehlo.constant dense<5> : tensor<1xi32>
    %c_54 = stablehlo.constant dense<0> : tensor<i32>
    %138 = stablehlo.broadcast_in_dim %c_54, dims = [] : (tensor<i32>) -> tensor<5x1xi32>
    %139 = stablehlo.compare GE, %137, %138, SIGNED : (tensor<5x1xi32>, tensor<5x1xi32>) -> tensor<5x1xi1>
    %140 = stablehlo.broadcast_in_dim %c_53, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %141 = stablehlo.broadcast_in_dim %140, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<5x1xi32>
    %142 = stablehlo.compare LE, %137, %141, SIGNED : (tensor<5x1xi32>, tensor<5x1xi32>) -> tensor<5x1xi1>
    %143 = stablehlo.and %139, %142 : tensor<5x1xi1>
    %c_55 = stablehlo.constant dense<true> : tensor<i1>
    %144 = stablehlo.reduce(%143 init: %c_55) applies stablehlo.and across dimensions = [1] : (tensor<5x1xi1>, tensor<i1>) -> tensor<5xi1>
    %145 = "stablehlo.gather"(%arg0, %137) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 4>}> : (tensor<6x4xf32>, tensor<5x1xi32>) -> tensor<5x4xf32>
    %146 = stablehlo.broadcast_in_dim %144, dims = [0] : (tensor<5xi1>) -> tensor<5x4xi1>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %147 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %148 = stablehlo.select %146, %145, %147 : tensor<5x4xi1>, tensor<5x4xf32>
    %149 = stablehlo.slice %arg2 [0:1, 0:4] : (tensor<5x4xf32>) -> tensor<1x4xf32>
    %150 = stablehlo.reshape %149 : (tensor<1x4xf32>) -> tensor<4xf32>
    %c_57 = stablehlo.constant dense<1> : tensor<i32>
    %151 = stablehlo.broadcast_in_dim %c_57, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %152 = "stablehlo.scatter"(%arg0, %151, %150) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg13: tensor<f32>, %arg14: tensor<f32>):
      stablehlo.return %arg14 : tensor<f32>
    }) : (tensor<6x4xf32>, tensor<1xi32>, tensor<4xf32>) -> tensor<6x4xf32>
    %c_58 = stablehlo.constant dense<1> : tensor<i32>
    %153 = stablehlo.broadcast_in_dim %c_58, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %c_59 = stablehlo.constant dense<2> : tensor<i32>
    %154 = stablehlo.broadcast_in_dim %c_59, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %155 = stablehlo.concatenate %153, %154, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %cst_60 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %156 = "stablehlo.scatter"(%arg0, %155, %cst_60) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1]>, unique_indices = true}> ({
    ^bb0(%arg13: tensor<f32>, %arg14: tensor<f32>):
      %248 = stablehlo.add %arg13, %arg14 : tensor<f32>
      stablehlo.return %248 : tensor<f32>
    }) : (tensor<6x4xf32>, tensor<2xi32>, tensor<f32>) -> tensor<6x4xf32>
    %157:2 = call @take_along_axis(%arg0, %c_0) : (tensor<6x4xf32>, tensor<2x4xi64>) -> (tensor<2x4xf32>, tensor<2x4x1xi32>)
    %158 = call @take_along_axis_0(%157#1, %arg12) : (tensor<2x4x1xi32>, tensor<2x4xf32>) -> tensor<6x4xf32>
    %159 = stablehlo.add %158, %arg11 : tensor<6x4xf32>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %160 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %161 = "stablehlo.scatter"(%arg10, %151, %160) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg13: tensor<f32>, %arg14: tensor<f32>):
      stablehlo.return %arg14 : tensor<f32>
    }) : (tensor<6x4xf32>, tensor<1xi32>, tensor<4xf32>) -> tensor<6x4xf32>
    %c_62 = stablehlo.constant dense<5> : tensor<1xi32>
    %c_63 = stablehlo.constant dense<0> : tensor<i32>
    %162 = stablehlo.broadcast_in_dim %c_63, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %163 = stablehlo.compare GE, %151, %162, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %164 = stablehlo.compare LE, %151, %c_62, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %165 = stablehlo.and %163, %164 : tensor<1xi1>
    %c_64 = stablehlo.constant dense<true> : tensor<i1>
    %166 = stablehlo.reduce(%165 init: %c_64) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
    %167 = "stablehlo.gather"(%arg10, %151) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1, 4>}> : (tensor<6x4xf32>, tensor<1xi32>) -> tensor<4xf32>
    %168 = stablehlo.broadcast_in_dim %166, dims = [] : (tensor<i1>) -> tensor<4xi1>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %169 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %170 = stablehlo.select %168, %167, %169 : tensor<4xi1>, tensor<4xf32>
    %171 = stablehlo.add %159, %161 : tensor<6x4xf32>
    %172 = stablehlo.broadcast_in_dim %170, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %173 = stablehlo.pad %172, %cst_66, low = [0, 0], high = [4, 0], interior = [0, 0] : (tensor<1x4xf32>, tensor<f32>) -> tensor<5x4xf32>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %174 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<6x4xf32>
    %175 = "stablehlo.scatter"(%174, %137, %arg9) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg13: tensor<f32>, %arg14: tensor<f32>):
      %248 = stablehlo.add %arg13, %arg14 : tensor<f32>
      stablehlo.return %248 : tensor<f32>
    }) : (tensor<6x4xf32>, tensor<5x1xi32>, tensor<5x4xf32>) -> tensor<6x4xf32>
    %176 = stablehlo.add %171, %175 : tensor<6x4xf32>
    %177 = stablehlo.add %176, %arg8 : tensor<6x4xf32>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %178 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %179 = "stablehlo.scatter"(%arg7, %118, %178) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1]>, unique_indices = true}> ({
    ^bb0(%arg13: tensor<f32>, %arg14: tensor<f32>):
      stablehlo.return %arg14 : tensor<f32>
    }) : (tensor<6x4xf32>, tensor<2xi32>, tensor<2x2xf32>) -> tensor<6x4xf32>
    %180 = stablehlo.add %177, %179 : tensor<6x4xf32>
    %c_69 = stablehlo.constant dense<[5, 3]> : tensor<2xi32>
    %c_70 = stablehlo.constant dense<0> : tensor<i32>
    %181 = stablehlo.broadcast_in_dim %c_70, dims = [] : (tensor<i32>) -> tensor<5x2xi32>
    %182 = stablehlo.compare GE, %96, %181, SIGNED : (tensor<5x2xi32>, tensor<5x2xi32>) -> tensor<5x2xi1>
    %183 = stablehlo.broadcast_in_dim %c_69, dims = [1] : (tensor<2xi32>) -> tensor<1x2xi32>
    %184 = stablehlo.broadcast_in_dim %183, dims = [0, 1] : (tensor<1x2xi32>) -> tensor<5x2xi32>
    %185 = stablehlo.compare LE, %96, %184, SIGNED : (tensor<5x2xi32>, tensor<5x2xi32>) -> tensor<5x2xi1>
    %186 = stablehlo.and %182, %185 : tensor<5x2xi1>
    %c_71 = stablehlo.constant dense<true> : tensor<i1>
    %187 = stablehlo.reduce(%186 init: %c_71) applies stablehlo.and across dimensions = [1] : (tensor<5x2xi1>, tensor<i1>) -> tensor<5xi1>
    %188 = "stablehlo.gather"(%arg6, %96) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<6x4xf32>, tensor<5x2xi32>) -> tensor<5xf32>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %189 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %190 = stablehlo.select %187, %188, %189 : tensor<5xi1>, tensor<5xf32>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %191 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %192 = stablehlo.select %113, %190, %191 : tensor<5xi1>, tensor<5xf32>
    %cst_74 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %193 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<6x4xf32>
    %194 = stablehlo.select %111, %arg6, %193 : tensor<6x4xi1>, tensor<6x4xf32>
    %195 = stablehlo.add %180, %194 : tensor<6x4xf32>
    %196 = stablehlo.broadcast_in_dim %192, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %197 = stablehlo.pad %196, %cst_75, low = [0, 0], high = [0, 3], interior = [0, 0] : (tensor<5x1xf32>, tensor<f32>) -> tensor<5x4xf32>
    %198 = stablehlo.add %173, %197 : tensor<5x4xf32>
    %c_76 = stablehlo.constant dense<5> : tensor<1xi32>
    %c_77 = stablehlo.constant dense<0> : tensor<i32>
    %199 = stablehlo.broadcast_in_dim %c_77, dims = [] : (tensor<i32>) -> tensor<5x1xi32>
    %200 = stablehlo.compare GE, %51, %199, SIGNED : (tensor<5x1xi32>, tensor<5x1xi32>) -> tensor<5x1xi1>
    %201 = stablehlo.broadcast_in_dim %c_76, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %202 = stablehlo.broadcast_in_dim %201, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<5x1xi32>
    %203 = stablehlo.compare LE, %51, %202, SIGNED : (tensor<5x1xi32>, tensor<5x1xi32>) -> tensor<5x1xi1>
    %204 = stablehlo.and %200, %203 : tensor<5x1xi1>
    %c_78 = stablehlo.constant dense<true> : tensor<i1>
    %205 = stablehlo.reduce(%204 init: %c_78) applies stablehlo.and across dimensions = [1] : (tensor<5x1xi1>, tensor<i1>) -> tensor<5xi1>
    %206 = "stablehlo.gather"(%arg5, %51) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 4>}> : (tensor<6x4xf32>, tensor<5x1xi32>) -> tensor<5x4xf32>
    %207 = stablehlo.broadcast_in_dim %205, dims = [0] : (tensor<5xi1>) -> tensor<5x4xi1>
    %cst_79 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %208 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %209 = stablehlo.select %207, %206, %208 : tensor<5x4xi1>, tensor<5x4xf32>
    %210 = stablehlo.add %195, %arg5 : tensor<6x4xf32>
    %211 = stablehlo.multiply %209, %75 : tensor<5x4xf32>
    %212 = stablehlo.add %198, %211 : tensor<5x4xf32>
    %213 = stablehlo.multiply %209, %84 : tensor<5x4xf32>
    %cst_80 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %214 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<6x4xf32>
    %215 = "stablehlo.scatter"(%214, %51, %213) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg13: tensor<f32>, %arg14: tensor<f32>):
      %248 = stablehlo.add %arg13, %arg14 : tensor<f32>
      stablehlo.return %248 : tensor<f32>
    }) : (tensor<6x4xf32>, tensor<5x1xi32>, tensor<5x4xf32>) -> tensor<6x4xf32>
    %216 = stablehlo.add %210, %215 : tensor<6x4xf32>
    %c_81 = stablehlo.constant dense<5> : tensor<1xi32>
    %c_82 = stablehlo.constant dense<0> : tensor<i32>
    %217 = stablehlo.broadcast_in_dim %c_82, dims = [] : (tensor<i32>) -> tensor<5x1xi32>
    %218 = stablehlo.compare GE, %12, %217, SIGNED : (tensor<5x1xi32>, tensor<5x1xi32>) -> tensor<5x1xi1>
    %219 = stablehlo.broadcast_in_dim %c_81, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %220 = stablehlo.broadcast_in_dim %219, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<5x1xi32>
    %221 = stablehlo.compare LE, %12, %220, SIGNED : (tensor<5x1xi32>, tensor<5x1xi32>) -> tensor<5x1xi1>
    %222 = stablehlo.and %218, %221 : tensor<5x1xi1>
    %c_83 = stablehlo.constant dense<true> : tensor<i1>
    %223 = stablehlo.reduce(%222 init: %c_83) applies stablehlo.and across dimensions = [1] : (tensor<5x1xi1>, tensor<i1>) -> tensor<5xi1>
    %224 = "stablehlo.gather"(%arg4, %12) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 4>}> : (tensor<6x4xf32>, tensor<5x1xi32>) -> tensor<5x4xf32>
    %225 = stablehlo.broadcast_in_dim %223, dims = [0] : (tensor<5xi1>) -> tensor<5x4xi1>
    %cst_84 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %226 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %227 = stablehlo.select %225, %224, %226 : tensor<5x4xi1>, tensor<5x4xf32>
    %228 = stablehlo.add %216, %arg4 : tensor<6x4xf32>
    %229 = stablehlo.multiply %227, %36 : tensor<5x4xf32>
    %230 = stablehlo.add %212, %229 : tensor<5x4xf32>
    %231 = stablehlo.multiply %227, %45 : tensor<5x4xf32>
    %cst_85 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %232 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<6x4xf32>
    %233 = "stablehlo.scatter"(%232, %12, %231) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg13: tensor<f32>, %arg14: tensor<f32>):
      %248 = stablehlo.add %arg13, %arg14 : tensor<f32>
      stablehlo.return %248 : tensor<f32>
    }) : (tensor<6x4xf32>, tensor<5x1xi32>, tensor<5x4xf32>) -> tensor<6x4xf32>
    %234 = stablehlo.add %228, %233 : tensor<6x4xf32>
    %c_86 = stablehlo.constant dense<5> : tensor<1xi32>
    %c_87 = stablehlo.constant dense<0> : tensor<i32>
    %235 = stablehlo.broadcast_in_dim %c_87, dims = [] : (tensor<i32>) -> tensor<5x1xi32>
    %236 = stablehlo.compare GE, %5, %235, SIGNED : (tensor<5x1xi32>, tensor<5x1xi32>) -> tensor<5x1xi1>
    %237 = stablehlo.broadcast_in_dim %c_86, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %238 = stablehlo.broadcast_in_dim %237, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<5x1xi32>
    %239 = stablehlo.compare LE, %5, %238, SIGNED : (tensor<5x1xi32>, tensor<5x1xi32>) -> tensor<5x1xi1>
    %240 = stablehlo.and %236, %239 : tensor<5x1xi1>
    %c_88 = stablehlo.constant dense<true> : tensor<i1>
    %241 = stablehlo.reduce(%240 init: %c_88) applies stablehlo.and across dimensions = [1] : (tensor<5x1xi1>, tensor<i1>) -> tensor<5xi1>
    %242 = "stablehlo.gather"(%arg3, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 4>}> : (tensor<6x4xf32>, tensor<5x1xi32>) -> tensor<5x4xf32>
    %243 = stablehlo.broadcast_in_dim %241, dims = [0] : (tensor<5xi1>) -> tensor<5x4xi1>
    %cst_89 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %244 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %245 = stablehlo.select %243, %242, %244 : tensor<5x4xi1>, tensor<5x4xf32>
    %246 = stablehlo.add %234, %arg3 : tensor<6x4xf32>
    %247 = stablehlo.add %230, %245 : tensor<5x4xf32>
    return %246, %247 : tensor<6x4xf32>, tensor<5x4xf32>
  }
  func.func private @take_along_axis(%arg0: tensor<6x4xf32>, %arg1: tensor<2x4xi64>) -> (tensor<2x4xf32>, tensor<2x4x1xi32>) {
    %0 = stablehlo.convert %arg1 : (tensor<2x4xi64>) -> tensor<2x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2x4xi32>
    %2 = stablehlo.compare LT, %0, %1, SIGNED : (tensor<2x4xi32>, tensor<2x4xi32>) -> tensor<2x4xi1>
    %c_0 = stablehlo.constant dense<6> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<2x4xi32>
    %4 = stablehlo.add %0, %3 : tensor<2x4xi32>
    %5 = stablehlo.select %2, %4, %0 : tensor<2x4xi1>, tensor<2x4xi32>
    %6 = stablehlo.reshape %5 : (tensor<2x4xi32>) -> tensor<2x4x1xi32>
    %c_1 = stablehlo.constant dense<5> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<2x4x1xi32>
    %8 = stablehlo.compare GE, %6, %7, SIGNED : (tensor<2x4x1xi32>, tensor<2x4x1xi32>) -> tensor<2x4x1xi1>
    %9 = stablehlo.broadcast_in_dim %c_1, dims = [2] : (tensor<1xi32>) -> tensor<1x1x1xi32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 2] : (tensor<1x1x1xi32>) -> tensor<2x4x1xi32>
    %11 = stablehlo.compare LE, %6, %10, SIGNED : (tensor<2x4x1xi32>, tensor<2x4x1xi32>) -> tensor<2x4x1xi1>
    %12 = stablehlo.and %8, %11 : tensor<2x4x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %13 = stablehlo.reduce(%12 init: %c_3) applies stablehlo.and across dimensions = [2] : (tensor<2x4x1xi1>, tensor<i1>) -> tensor<2x4xi1>
    %14 = "stablehlo.gather"(%arg0, %6) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], operand_batching_dims = [1], start_indices_batching_dims = [1], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<6x4xf32>, tensor<2x4x1xi32>) -> tensor<2x4xf32>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %16 = stablehlo.select %13, %14, %15 : tensor<2x4xi1>, tensor<2x4xf32>
    return %16, %6 : tensor<2x4xf32>, tensor<2x4x1xi32>
  }
  func.func private @take_along_axis_0(%arg0: tensor<2x4x1xi32>, %arg1: tensor<2x4xf32>) -> tensor<6x4xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x4xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], input_batching_dims = [1], scatter_indices_batching_dims = [1], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<6x4xf32>, tensor<2x4x1xi32>, tensor<2x4xf32>) -> tensor<6x4xf32>
    return %1 : tensor<6x4xf32>
  }
}
