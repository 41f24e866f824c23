module @jit_g attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x6x7xf32>, %arg1: tensor<3xi32>, %arg2: tensor<3xi32>, %arg3: tensor<3x6xf32>, %arg4: tensor<5x3xf32>, %arg5: tensor<3x7xf32>, %arg6: tensor<3x2x3xf32>, %arg7: tensor<5x6x3xf32>, %arg8: tensor<5x6x7xf32>) -> (tensor<5x6x7xf32> {jax.result_info = "result[0]"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %c_0 = stablehlo.constant dense<5> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<3xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<3xi1>, tensor<3xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %6 = stablehlo.compare LT, %arg2, %5, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %c_2 = stablehlo.constant dense<7> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %8 = stablehlo.add %arg2, %7 : tensor<3xi32>
    %9 = stablehlo.select %6, %8, %arg2 : tensor<3xi1>, tensor<3xi32>
    %10 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %11 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %12 = stablehlo.concatenate %10, %11, dim = 1 : (tensor<3x1xi32>, tensor<3x1xi32>) -> tensor<3x2xi32>
    %13 = "stablehlo.gather"(%arg0, %12) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0, 2], start_index_map = [0, 2], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 6, 1>}> : (tensor<5x6x7xf32>, tensor<3x2xi32>) -> tensor<3x6xf32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %14 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %15 = stablehlo.compare LT, %arg2, %14, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %c_4 = stablehlo.constant dense<7> : tensor<i32>
    %16 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %17 = stablehlo.add %arg2, %16 : tensor<3xi32>
    %18 = stablehlo.select %15, %17, %arg2 : tensor<3xi1>, tensor<3xi32>
    %c_5 = stablehlo.constant dense<2> : tensor<i64>
    %19 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i64>) -> tensor<3xi64>
    %20 = stablehlo.convert %19 : (tensor<3xi64>) -> tensor<3xi32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %22 = stablehlo.broadcast_in_dim %18, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %23 = stablehlo.concatenate %21, %22, dim = 1 : (tensor<3x1xi32>, tensor<3x1xi32>) -> tensor<3x2xi32>
    %24 = "stablehlo.gather"(%arg0, %23) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [1, 2], start_index_map = [1, 2], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 5, 1, 1>}> : (tensor<5x6x7xf32>, tensor<3x2xi32>) -> tensor<5x3xf32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %25 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %26 = stablehlo.compare LT, %arg1, %25, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %c_7 = stablehlo.constant dense<5> : tensor<i32>
    %27 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %28 = stablehlo.add %arg1, %27 : tensor<3xi32>
    %29 = stablehlo.select %26, %28, %arg1 : tensor<3xi1>, tensor<3xi32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %31 = "stablehlo.gather"(%arg0, %30) <{dimension_numbers = #stablehlo.gather<offset_dims = [1, 2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 6, 7>}> : (tensor<5x6x7xf32>, tensor<3x1xi32>) -> tensor<3x6x7xf32>
    %32 = stablehlo.slice %31 [0:3, 1:2, 0:7] : (tensor<3x6x7xf32>) -> tensor<3x1x7xf32>
    %33 = stablehlo.reshape %32 : (tensor<3x1x7xf32>) -> tensor<3x7xf32>
    %34 = stablehlo.slice %arg0 [0:3, 0:6, 0:7] : (tensor<5x6x7xf32>) -> tensor<3x6x7xf32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %35 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %36 = stablehlo.compare LT, %arg1, %35, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %c_9 = stablehlo.constant dense<6> : tensor<i32>
    %37 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %38 = stablehlo.add %arg1, %37 : tensor<3xi32>
    %39 = stablehlo.select %36, %38, %arg1 : tensor<3xi1>, tensor<3xi32>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %40 = stablehlo.compare LT, %c_10, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %c_13 = stablehlo.constant dense<7> : tensor<i32>
    %41 = stablehlo.add %c_12, %c_13 : tensor<i32>
    %c_14 = stablehlo.constant dense<0> : tensor<i32>
    %42 = stablehlo.select %40, %41, %c_14 : tensor<i1>, tensor<i32>
    %43 = stablehlo.broadcast_in_dim %39, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %44 = stablehlo.broadcast_in_dim %42, dims = [] : (tensor<i32>) -> tensor<3x1xi32>
    %45 = stablehlo.concatenate %43, %44, dim = 1 : (tensor<3x1xi32>, tensor<3x1xi32>) -> tensor<3x2xi32>
    %46 = "stablehlo.gather"(%34, %45) <{dimension_numbers = #stablehlo.gather<offset_dims = [1, 2], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1, 2], index_vector_dim = 1>, indices_are_sorted = true, slice_sizes = array<i64: 1, 2, 3>}> : (tensor<3x6x7xf32>, tensor<3x2xi32>) -> tensor<3x2x3xf32>
    %c_15 = stablehlo.constant dense<0> : tensor<i32>
    %47 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %48 = stablehlo.compare LT, %arg2, %47, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %c_16 = stablehlo.constant dense<7> : tensor<i32>
    %49 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %50 = stablehlo.add %arg2, %49 : tensor<3xi32>
    %51 = stablehlo.select %48, %50, %arg2 : tensor<3xi1>, tensor<3xi32>
    %52 = stablehlo.broadcast_in_dim %51, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %53 = "stablehlo.gather"(%arg0, %52) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1], collapsed_slice_dims = [2], start_index_map = [2], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 5, 6, 1>}> : (tensor<5x6x7xf32>, tensor<3x1xi32>) -> tensor<5x6x3xf32>
    %54 = call @argsort(%arg0) : (tensor<5x6x7xf32>) -> tensor<5x6x7xi64>
    %55:2 = call @take_along_axis(%arg0, %54) : (tensor<5x6x7xf32>, tensor<5x6x7xi64>) -> (tensor<5x6x7xf32>, tensor<5x6x7x1xi32>)
    %56 = call @take_along_axis_0(%55#1, %arg8) : (tensor<5x6x7x1xi32>, tensor<5x6x7xf32>) -> tensor<5x6x7xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x6x7xf32>
    %58 = "stablehlo.scatter"(%57, %52, %arg7) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], inserted_window_dims = [2], scatter_dims_to_operand_dims = [2], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg9: tensor<f32>, %arg10: tensor<f32>):
      %80 = stablehlo.add %arg9, %arg10 : tensor<f32>
      stablehlo.return %80 : tensor<f32>
    }) : (tensor<5x6x7xf32>, tensor<3x1xi32>, tensor<5x6x3xf32>) -> tensor<5x6x7xf32>
    %59 = stablehlo.add %56, %58 : tensor<5x6x7xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3x6x7xf32>
    %c_18 = stablehlo.constant dense<4> : tensor<2xi32>
    %c_19 = stablehlo.constant dense<2147483647> : tensor<i32>
    %61 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %62 = stablehlo.minimum %c_18, %61 : tensor<2xi32>
    %63 = stablehlo.broadcast_in_dim %62, dims = [1] : (tensor<2xi32>) -> tensor<3x2xi32>
    %c_20 = stablehlo.constant dense<0> : tensor<i32>
    %64 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<i32>) -> tensor<3x2xi32>
    %65 = stablehlo.clamp %64, %45, %63 : tensor<3x2xi32>
    %66 = "stablehlo.scatter"(%60, %65, %arg6) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1, 2], index_vector_dim = 1>, unique_indices = true}> ({
    ^bb0(%arg9: tensor<f32>, %arg10: tensor<f32>):
      %80 = stablehlo.add %arg9, %arg10 : tensor<f32>
      stablehlo.return %80 : tensor<f32>
    }) : (tensor<3x6x7xf32>, tensor<3x2xi32>, tensor<3x2x3xf32>) -> tensor<3x6x7xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.pad %66, %cst_21, low = [0, 0, 0], high = [2, 0, 0], interior = [0, 0, 0] : (tensor<3x6x7xf32>, tensor<f32>) -> tensor<5x6x7xf32>
    %68 = stablehlo.add %59, %67 : tensor<5x6x7xf32>
    %69 = stablehlo.broadcast_in_dim %arg5, dims = [0, 2] : (tensor<3x7xf32>) -> tensor<3x1x7xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %70 = stablehlo.pad %69, %cst_22, low = [0, 1, 0], high = [0, 4, 0], interior = [0, 0, 0] : (tensor<3x1x7xf32>, tensor<f32>) -> tensor<3x6x7xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<5x6x7xf32>
    %72 = "stablehlo.scatter"(%71, %30, %70) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg9: tensor<f32>, %arg10: tensor<f32>):
      %80 = stablehlo.add %arg9, %arg10 : tensor<f32>
      stablehlo.return %80 : tensor<f32>
    }) : (tensor<5x6x7xf32>, tensor<3x1xi32>, tensor<3x6x7xf32>) -> tensor<5x6x7xf32>
    %73 = stablehlo.add %68, %72 : tensor<5x6x7xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<5x6x7xf32>
    %75 = "stablehlo.scatter"(%74, %23, %arg4) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [1, 2], scatter_dims_to_operand_dims = [1, 2], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg9: tensor<f32>, %arg10: tensor<f32>):
      %80 = stablehlo.add %arg9, %arg10 : tensor<f32>
      stablehlo.return %80 : tensor<f32>
    }) : (tensor<5x6x7xf32>, tensor<3x2xi32>, tensor<5x3xf32>) -> tensor<5x6x7xf32>
    %76 = stablehlo.add %73, %75 : tensor<5x6x7xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<5x6x7xf32>
    %78 = "stablehlo.scatter"(%77, %12, %arg3) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0, 2], scatter_dims_to_operand_dims = [0, 2], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg9: tensor<f32>, %arg10: tensor<f32>):
      %80 = stablehlo.add %arg9, %arg10 : tensor<f32>
      stablehlo.return %80 : tensor<f32>
    }) : (tensor<5x6x7xf32>, tensor<3x2xi32>, tensor<3x6xf32>) -> tensor<5x6x7xf32>
    %79 = stablehlo.add %76, %78 : tensor<5x6x7xf32>
    return %79 : tensor<5x6x7xf32>
  }
  func.func private @argsort(%arg0: tensor<5x6x7xf32>) -> tensor<5x6x7xi64> {
    %0 = stablehlo.iota dim = 1 : tensor<5x6x7xi64>
    %1 = stablehlo.iota dim = 1 : tensor<5x6x7xui32>
    %2:3 = "stablehlo.sort"(%arg0, %0, %1) <{dimension = 1 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<i64>, %arg4: tensor<i64>, %arg5: tensor<ui32>, %arg6: tensor<ui32>):
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %3 = stablehlo.compare EQ, %arg1, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %4 = stablehlo.select %3, %cst_0, %arg1 : tensor<i1>, tensor<f32>
      %5 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_1 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %6 = stablehlo.select %5, %cst_1, %4 : tensor<i1>, tensor<f32>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %7 = stablehlo.compare EQ, %arg2, %cst_2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %8 = stablehlo.select %7, %cst_3, %arg2 : tensor<i1>, tensor<f32>
      %9 = stablehlo.compare NE, %arg2, %arg2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_4 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %10 = stablehlo.select %9, %cst_4, %8 : tensor<i1>, tensor<f32>
      %11 = stablehlo.compare LT, %6, %10, TOTALORDER : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %11 : tensor<i1>
    }) : (tensor<5x6x7xf32>, tensor<5x6x7xi64>, tensor<5x6x7xui32>) -> (tensor<5x6x7xf32>, tensor<5x6x7xi64>, tensor<5x6x7xui32>)
    return %2#1 : tensor<5x6x7xi64>
  }
  func.func private @take_along_axis(%arg0: tensor<5x6x7xf32>, %arg1: tensor<5x6x7xi64>) -> (tensor<5x6x7xf32>, tensor<5x6x7x1xi32>) {
    %0 = stablehlo.convert %arg1 : (tensor<5x6x7xi64>) -> tensor<5x6x7xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<5x6x7xi32>
    %2 = stablehlo.compare LT, %0, %1, SIGNED : (tensor<5x6x7xi32>, tensor<5x6x7xi32>) -> tensor<5x6x7xi1>
    %c_0 = stablehlo.constant dense<6> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<5x6x7xi32>
    %4 = stablehlo.add %0, %3 : tensor<5x6x7xi32>
    %5 = stablehlo.select %2, %4, %0 : tensor<5x6x7xi1>, tensor<5x6x7xi32>
    %6 = stablehlo.reshape %5 : (tensor<5x6x7xi32>) -> tensor<5x6x7x1xi32>
    %c_1 = stablehlo.constant dense<5> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<5x6x7x1xi32>
    %8 = stablehlo.compare GE, %6, %7, SIGNED : (tensor<5x6x7x1xi32>, tensor<5x6x7x1xi32>) -> tensor<5x6x7x1xi1>
    %9 = stablehlo.broadcast_in_dim %c_1, dims = [3] : (tensor<1xi32>) -> tensor<1x1x1x1xi32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xi32>) -> tensor<5x6x7x1xi32>
    %11 = stablehlo.compare LE, %6, %10, SIGNED : (tensor<5x6x7x1xi32>, tensor<5x6x7x1xi32>) -> tensor<5x6x7x1xi1>
    %12 = stablehlo.and %8, %11 : tensor<5x6x7x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %13 = stablehlo.reduce(%12 init: %c_3) applies stablehlo.and across dimensions = [3] : (tensor<5x6x7x1xi1>, tensor<i1>) -> tensor<5x6x7xi1>
    %14 = "stablehlo.gather"(%arg0, %6) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [1], operand_batching_dims = [0, 2], start_indices_batching_dims = [0, 2], start_index_map = [1], index_vector_dim = 3>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 1>}> : (tensor<5x6x7xf32>, tensor<5x6x7x1xi32>) -> tensor<5x6x7xf32>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x6x7xf32>
    %16 = stablehlo.select %13, %14, %15 : tensor<5x6x7xi1>, tensor<5x6x7xf32>
    return %16, %6 : tensor<5x6x7xf32>, tensor<5x6x7x1xi32>
  }
  func.func private @take_along_axis_0(%arg0: tensor<5x6x7x1xi32>, %arg1: tensor<5x6x7xf32>) -> tensor<5x6x7xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x6x7xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [1], input_batching_dims = [0, 2], scatter_indices_batching_dims = [0, 2], scatter_dims_to_operand_dims = [1], index_vector_dim = 3>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<5x6x7xf32>, tensor<5x6x7x1xi32>, tensor<5x6x7xf32>) -> tensor<5x6x7xf32>
    return %1 : tensor<5x6x7xf32>
  }
}
