module @jit_g attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x4xf32>, %arg1: tensor<4x3xf32>, %arg2: tensor<6xf32>, %arg3: tensor<9xi32>, %arg4: tensor<9xi32>, %arg5: tensor<6x3xf32>) -> (tensor<6x4xf32> {jax.result_info = "result[0]"}, tensor<4x3xf32> {jax.result_info = "result[1]"}, tensor<6xf32> {jax.result_info = "result[2]"}) {
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
    %17:2 = call @leaky_relu(%16) : (tensor<9xf32>) -> (tensor<9xf32>, tensor<9xi1>)
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %19 = stablehlo.broadcast_in_dim %arg4, dims = [0] : (tensor<9xi32>) -> tensor<9x1xi32>
    %20 = "stablehlo.scatter"(%18, %19, %17#0) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg6: tensor<f32>, %arg7: tensor<f32>):
      %160 = stablehlo.maximum %arg6, %arg7 : tensor<f32>
      stablehlo.return %160 : tensor<f32>
    }) : (tensor<6xf32>, tensor<9x1xi32>, tensor<9xf32>) -> tensor<6xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %22 = "stablehlo.gather"(%18, %19) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<6xf32>, tensor<9x1xi32>) -> tensor<9xf32>
    %23 = "stablehlo.gather"(%20, %19) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<6xf32>, tensor<9x1xi32>) -> tensor<9xf32>
    %24 = stablehlo.compare EQ, %17#0, %23, FLOAT : (tensor<9xf32>, tensor<9xf32>) -> tensor<9xi1>
    %25 = stablehlo.compare EQ, %22, %23, FLOAT : (tensor<9xf32>, tensor<9xf32>) -> tensor<9xi1>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %29 = stablehlo.select %24, %27, %28 : tensor<9xi1>, tensor<9xf32>
    %30 = "stablehlo.scatter"(%26, %19, %29) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg6: tensor<f32>, %arg7: tensor<f32>):
      %160 = stablehlo.add %arg6, %arg7 : tensor<f32>
      stablehlo.return %160 : tensor<f32>
    }) : (tensor<6xf32>, tensor<9x1xi32>, tensor<9xf32>) -> tensor<6xf32>
    %31 = "stablehlo.gather"(%30, %19) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<6xf32>, tensor<9x1xi32>) -> tensor<9xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %34 = "stablehlo.scatter"(%32, %19, %33) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg6: tensor<f32>, %arg7: tensor<f32>):
      %160 = stablehlo.add %arg6, %arg7 : tensor<f32>
      stablehlo.return %160 : tensor<f32>
    }) : (tensor<6xf32>, tensor<9x1xi32>, tensor<9xf32>) -> tensor<6xf32>
    %35 = "stablehlo.gather"(%34, %19) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<6xf32>, tensor<9x1xi32>) -> tensor<9xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %37 = stablehlo.add %31, %36 : tensor<9xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %39 = stablehlo.divide %38, %37 : tensor<9xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %41 = stablehlo.divide %40, %31 : tensor<9xf32>
    %42 = stablehlo.select %25, %39, %41 : tensor<9xi1>, tensor<9xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %44 = stablehlo.select %24, %42, %43 : tensor<9xi1>, tensor<9xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %46 = stablehlo.add %31, %45 : tensor<9xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %48 = stablehlo.divide %47, %46 : tensor<9xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %50 = stablehlo.select %25, %48, %49 : tensor<9xi1>, tensor<9xf32>
    %cst_16 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %52 = stablehlo.add %51, %50 : tensor<9xf32>
    %53 = stablehlo.divide %52, %35 : tensor<9xf32>
    %54 = "stablehlo.gather"(%21, %19) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<6xf32>, tensor<9x1xi32>) -> tensor<9xf32>
    %55 = stablehlo.multiply %54, %53 : tensor<9xf32>
    %c_17 = stablehlo.constant dense<0> : tensor<i32>
    %56 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<i32>) -> tensor<9xi32>
    %57 = stablehlo.compare LT, %arg4, %56, SIGNED : (tensor<9xi32>, tensor<9xi32>) -> tensor<9xi1>
    %c_18 = stablehlo.constant dense<6> : tensor<i32>
    %58 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<i32>) -> tensor<9xi32>
    %59 = stablehlo.add %arg4, %58 : tensor<9xi32>
    %60 = stablehlo.select %57, %59, %arg4 : tensor<9xi1>, tensor<9xi32>
    %61 = stablehlo.broadcast_in_dim %60, dims = [0] : (tensor<9xi32>) -> tensor<9x1xi32>
    %62 = "stablehlo.gather"(%20, %61) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<6xf32>, tensor<9x1xi32>) -> tensor<9xf32>
    %63 = stablehlo.subtract %17#0, %62 : tensor<9xf32>
    %64 = stablehlo.exponential %63 : tensor<9xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %66 = stablehlo.broadcast_in_dim %arg4, dims = [0] : (tensor<9xi32>) -> tensor<9x1xi32>
    %67 = "stablehlo.scatter"(%65, %66, %64) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg6: tensor<f32>, %arg7: tensor<f32>):
      %160 = stablehlo.add %arg6, %arg7 : tensor<f32>
      stablehlo.return %160 : tensor<f32>
    }) : (tensor<6xf32>, tensor<9x1xi32>, tensor<9xf32>) -> tensor<6xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %c_21 = stablehlo.constant dense<0> : tensor<i32>
    %69 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<i32>) -> tensor<9xi32>
    %70 = stablehlo.compare LT, %arg4, %69, SIGNED : (tensor<9xi32>, tensor<9xi32>) -> tensor<9xi1>
    %c_22 = stablehlo.constant dense<6> : tensor<i32>
    %71 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<i32>) -> tensor<9xi32>
    %72 = stablehlo.add %arg4, %71 : tensor<9xi32>
    %73 = stablehlo.select %70, %72, %arg4 : tensor<9xi1>, tensor<9xi32>
    %74 = stablehlo.broadcast_in_dim %73, dims = [0] : (tensor<9xi32>) -> tensor<9x1xi32>
    %75 = "stablehlo.gather"(%67, %74) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<6xf32>, tensor<9x1xi32>) -> tensor<9xf32>
    %76 = stablehlo.divide %64, %75 : tensor<9xf32>
    %77 = stablehlo.multiply %75, %75 : tensor<9xf32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %79 = stablehlo.divide %78, %77 : tensor<9xf32>
    %80 = stablehlo.broadcast_in_dim %76, dims = [0] : (tensor<9xf32>) -> tensor<9x1xf32>
    %c_24 = stablehlo.constant dense<0> : tensor<i32>
    %81 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<i32>) -> tensor<9xi32>
    %82 = stablehlo.compare LT, %arg3, %81, SIGNED : (tensor<9xi32>, tensor<9xi32>) -> tensor<9xi1>
    %c_25 = stablehlo.constant dense<6> : tensor<i32>
    %83 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<i32>) -> tensor<9xi32>
    %84 = stablehlo.add %arg3, %83 : tensor<9xi32>
    %85 = stablehlo.select %82, %84, %arg3 : tensor<9xi1>, tensor<9xi32>
    %86 = stablehlo.broadcast_in_dim %85, dims = [0] : (tensor<9xi32>) -> tensor<9x1xi32>
    %87 = "stablehlo.gather"(%0, %86) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 3>}> : (tensor<6x3xf32>, tensor<9x1xi32>) -> tensor<9x3xf32>
    %88 = stablehlo.broadcast_in_dim %80, dims = [0, 1] : (tensor<9x1xf32>) -> tensor<9x3xf32>
    %89 = stablehlo.multiply %88, %87 : tensor<9x3xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<6x3xf32>
    %91 = stablehlo.broadcast_in_dim %arg4, dims = [0] : (tensor<9xi32>) -> tensor<9x1xi32>
    %92 = "stablehlo.scatter"(%90, %91, %89) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg6: tensor<f32>, %arg7: tensor<f32>):
      %160 = stablehlo.add %arg6, %arg7 : tensor<f32>
      stablehlo.return %160 : tensor<f32>
    }) : (tensor<6x3xf32>, tensor<9x1xi32>, tensor<9x3xf32>) -> tensor<6x3xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<6x3xf32>
    %c_28 = stablehlo.constant dense<5> : tensor<1xi32>
    %c_29 = stablehlo.constant dense<0> : tensor<i32>
    %94 = stablehlo.broadcast_in_dim %c_29, dims = [] : (tensor<i32>) -> tensor<9x1xi32>
    %95 = stablehlo.compare GE, %91, %94, SIGNED : (tensor<9x1xi32>, tensor<9x1xi32>) -> tensor<9x1xi1>
    %96 = stablehlo.broadcast_in_dim %c_28, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %97 = stablehlo.broadcast_in_dim %96, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<9x1xi32>
    %98 = stablehlo.compare LE, %91, %97, SIGNED : (tensor<9x1xi32>, tensor<9x1xi32>) -> tensor<9x1xi1>
    %99 = stablehlo.and %95, %98 : tensor<9x1xi1>
    %c_30 = stablehlo.constant dense<true> : tensor<i1>
    %100 = stablehlo.reduce(%99 init: %c_30) applies stablehlo.and across dimensions = [1] : (tensor<9x1xi1>, tensor<i1>) -> tensor<9xi1>
    %101 = "stablehlo.gather"(%arg5, %91) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 3>}> : (tensor<6x3xf32>, tensor<9x1xi32>) -> tensor<9x3xf32>
    %102 = stablehlo.broadcast_in_dim %100, dims = [0] : (tensor<9xi1>) -> tensor<9x3xi1>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<9x3xf32>
    %104 = stablehlo.select %102, %101, %103 : tensor<9x3xi1>, tensor<9x3xf32>
    %105 = stablehlo.broadcast_in_dim %80, dims = [0, 1] : (tensor<9x1xf32>) -> tensor<9x3xf32>
    %106 = stablehlo.multiply %105, %104 : tensor<9x3xf32>
    %107 = stablehlo.multiply %104, %87 : tensor<9x3xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %108 = stablehlo.reduce(%107 init: %cst_32) applies stablehlo.add across dimensions = [1] : (tensor<9x3xf32>, tensor<f32>) -> tensor<9xf32>
    %109 = stablehlo.reshape %108 : (tensor<9xf32>) -> tensor<9x1xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %110 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<6x3xf32>
    %111 = "stablehlo.scatter"(%110, %86, %106) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg6: tensor<f32>, %arg7: tensor<f32>):
      %160 = stablehlo.add %arg6, %arg7 : tensor<f32>
      stablehlo.return %160 : tensor<f32>
    }) : (tensor<6x3xf32>, tensor<9x1xi32>, tensor<9x3xf32>) -> tensor<6x3xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %112 = stablehlo.reduce(%109 init: %cst_34) applies stablehlo.add across dimensions = [1] : (tensor<9x1xf32>, tensor<f32>) -> tensor<9xf32>
    %113 = stablehlo.multiply %112, %79 : tensor<9xf32>
    %114 = stablehlo.multiply %113, %64 : tensor<9xf32>
    %115 = stablehlo.negate %114 : tensor<9xf32>
    %116 = stablehlo.divide %112, %75 : tensor<9xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %118 = "stablehlo.scatter"(%117, %74, %115) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg6: tensor<f32>, %arg7: tensor<f32>):
      %160 = stablehlo.add %arg6, %arg7 : tensor<f32>
      stablehlo.return %160 : tensor<f32>
    }) : (tensor<6xf32>, tensor<9x1xi32>, tensor<9xf32>) -> tensor<6xf32>
    %c_36 = stablehlo.constant dense<5> : tensor<1xi32>
    %c_37 = stablehlo.constant dense<0> : tensor<i32>
    %119 = stablehlo.broadcast_in_dim %c_37, dims = [] : (tensor<i32>) -> tensor<9x1xi32>
    %120 = stablehlo.compare GE, %66, %119, SIGNED : (tensor<9x1xi32>, tensor<9x1xi32>) -> tensor<9x1xi1>
    %121 = stablehlo.broadcast_in_dim %c_36, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %122 = stablehlo.broadcast_in_dim %121, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<9x1xi32>
    %123 = stablehlo.compare LE, %66, %122, SIGNED : (tensor<9x1xi32>, tensor<9x1xi32>) -> tensor<9x1xi1>
    %124 = stablehlo.and %120, %123 : tensor<9x1xi1>
    %c_38 = stablehlo.constant dense<true> : tensor<i1>
    %125 = stablehlo.reduce(%124 init: %c_38) applies stablehlo.and across dimensions = [1] : (tensor<9x1xi1>, tensor<i1>) -> tensor<9xi1>
    %126 = "stablehlo.gather"(%118, %66) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<6xf32>, tensor<9x1xi32>) -> tensor<9xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %127 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %128 = stablehlo.select %125, %126, %127 : tensor<9xi1>, tensor<9xf32>
    %129 = stablehlo.add %116, %128 : tensor<9xf32>
    %130 = stablehlo.multiply %129, %64 : tensor<9xf32>
    %131 = stablehlo.negate %130 : tensor<9xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %133 = "stablehlo.scatter"(%132, %61, %131) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg6: tensor<f32>, %arg7: tensor<f32>):
      %160 = stablehlo.add %arg6, %arg7 : tensor<f32>
      stablehlo.return %160 : tensor<f32>
    }) : (tensor<6xf32>, tensor<9x1xi32>, tensor<9xf32>) -> tensor<6xf32>
    %c_41 = stablehlo.constant dense<5> : tensor<1xi32>
    %c_42 = stablehlo.constant dense<0> : tensor<i32>
    %134 = stablehlo.broadcast_in_dim %c_42, dims = [] : (tensor<i32>) -> tensor<9x1xi32>
    %135 = stablehlo.compare GE, %19, %134, SIGNED : (tensor<9x1xi32>, tensor<9x1xi32>) -> tensor<9x1xi1>
    %136 = stablehlo.broadcast_in_dim %c_41, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %137 = stablehlo.broadcast_in_dim %136, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<9x1xi32>
    %138 = stablehlo.compare LE, %19, %137, SIGNED : (tensor<9x1xi32>, tensor<9x1xi32>) -> tensor<9x1xi1>
    %139 = stablehlo.and %135, %138 : tensor<9x1xi1>
    %c_43 = stablehlo.constant dense<true> : tensor<i1>
    %140 = stablehlo.reduce(%139 init: %c_43) applies stablehlo.and across dimensions = [1] : (tensor<9x1xi1>, tensor<i1>) -> tensor<9xi1>
    %141 = "stablehlo.gather"(%133, %19) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<6xf32>, tensor<9x1xi32>) -> tensor<9xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %142 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %143 = stablehlo.select %140, %141, %142 : tensor<9xi1>, tensor<9xf32>
    %144 = stablehlo.multiply %143, %44 : tensor<9xf32>
    %145 = stablehlo.add %130, %144 : tensor<9xf32>
    %146 = call @leaky_relu_0(%17#1, %145) : (tensor<9xi1>, tensor<9xf32>) -> tensor<9xf32>
    %147 = stablehlo.dot_general %146, %15, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<9xf32>, tensor<9x6xf32>) -> tensor<6xf32>
    %148 = stablehlo.dot_general %146, %arg2, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<9xf32>, tensor<6xf32>) -> tensor<9x6xf32>
    %149 = stablehlo.slice %148 [0:9, 0:3] : (tensor<9x6xf32>) -> tensor<9x3xf32>
    %150 = stablehlo.slice %148 [0:9, 3:6] : (tensor<9x6xf32>) -> tensor<9x3xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %151 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<6x3xf32>
    %152 = "stablehlo.scatter"(%151, %13, %150) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg6: tensor<f32>, %arg7: tensor<f32>):
      %160 = stablehlo.add %arg6, %arg7 : tensor<f32>
      stablehlo.return %160 : tensor<f32>
    }) : (tensor<6x3xf32>, tensor<9x1xi32>, tensor<9x3xf32>) -> tensor<6x3xf32>
    %153 = stablehlo.add %111, %152 : tensor<6x3xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %154 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<6x3xf32>
    %155 = "stablehlo.scatter"(%154, %6, %149) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg6: tensor<f32>, %arg7: tensor<f32>):
      %160 = stablehlo.add %arg6, %arg7 : tensor<f32>
      stablehlo.return %160 : tensor<f32>
    }) : (tensor<6x3xf32>, tensor<9x1xi32>, tensor<9x3xf32>) -> tensor<6x3xf32>
    %156 = stablehlo.add %153, %155 : tensor<6x3xf32>
    %157 = stablehlo.dot_general %156, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x3xf32>, tensor<6x4xf32>) -> tensor<3x4xf32>
    %158 = stablehlo.transpose %157, dims = [1, 0] : (tensor<3x4xf32>) -> tensor<4x3xf32>
    %159 = stablehlo.dot_general %156, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<6x3xf32>, tensor<4x3xf32>) -> tensor<6x4xf32>
    return %159, %158, %147 : tensor<6x4xf32>, tensor<4x3xf32>, tensor<6xf32>
  }
  func.func private @leaky_relu(%arg0: tensor<9xf32>) -> (tensor<9xf32>, tensor<9xi1>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %1 = stablehlo.compare GE, %arg0, %0, FLOAT : (tensor<9xf32>, tensor<9xf32>) -> tensor<9xi1>
    %cst_0 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %3 = stablehlo.multiply %2, %arg0 : tensor<9xf32>
    %4 = call @_where(%1, %arg0, %3) : (tensor<9xi1>, tensor<9xf32>, tensor<9xf32>) -> tensor<9xf32>
    return %4, %1 : tensor<9xf32>, tensor<9xi1>
  }
  func.func private @_where(%arg0: tensor<9xi1>, %arg1: tensor<9xf32>, %arg2: tensor<9xf32>) -> tensor<9xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<9xi1>, tensor<9xf32>
    return %0 : tensor<9xf32>
  }
  func.func private @leaky_relu_0(%arg0: tensor<9xi1>, %arg1: tensor<9xf32>) -> tensor<9xf32> {
    %0:2 = call @_where_1(%arg0, %arg1) : (tensor<9xi1>, tensor<9xf32>) -> (tensor<9xf32>, tensor<9xf32>)
    %cst = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %2 = stablehlo.multiply %1, %0#1 : tensor<9xf32>
    %3 = stablehlo.add %0#0, %2 : tensor<9xf32>
    return %3 : tensor<9xf32>
  }
  func.func private @_where_1(%arg0: tensor<9xi1>, %arg1: tensor<9xf32>) -> (tensor<9xf32>, tensor<9xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<9xi1>, tensor<9xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<9xi1>, tensor<9xf32>
    return %2, %1 : tensor<9xf32>, tensor<9xf32>
  }
}
