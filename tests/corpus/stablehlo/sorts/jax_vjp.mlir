module @jit_g attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x7xf32>, %arg1: tensor<4x7xi32>, %arg2: tensor<4x7xf32>, %arg3: tensor<4x7xf32>, %arg4: tensor<4x7xf32>, %arg5: tensor<4x7xf32>, %arg6: tensor<4x7xf32>, %arg7: tensor<4x7xf32>, %arg8: tensor<4x7xf32>) -> (tensor<4x7xf32> {jax.result_info = "result[0]"}) {
    %0 = stablehlo.convert %arg1 : (tensor<4x7xi32>) -> tensor<4x7xf32>
    %1 = stablehlo.iota dim = 1 : tensor<4x7xui32>
    %2:3 = "stablehlo.sort"(%0, %arg0, %1) <{dimension = 1 : i64, is_stable = true}> ({
    ^bb0(%arg9: tensor<f32>, %arg10: tensor<f32>, %arg11: tensor<f32>, %arg12: tensor<f32>, %arg13: tensor<ui32>, %arg14: tensor<ui32>):
      %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %20 = stablehlo.compare EQ, %arg9, %cst_0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %21 = stablehlo.select %20, %cst_1, %arg9 : tensor<i1>, tensor<f32>
      %22 = stablehlo.compare NE, %arg9, %arg9, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_2 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %23 = stablehlo.select %22, %cst_2, %21 : tensor<i1>, tensor<f32>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %24 = stablehlo.compare EQ, %arg10, %cst_3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %25 = stablehlo.select %24, %cst_4, %arg10 : tensor<i1>, tensor<f32>
      %26 = stablehlo.compare NE, %arg10, %arg10, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_5 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %27 = stablehlo.select %26, %cst_5, %25 : tensor<i1>, tensor<f32>
      %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %28 = stablehlo.compare EQ, %arg11, %cst_6, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %29 = stablehlo.select %28, %cst_7, %arg11 : tensor<i1>, tensor<f32>
      %30 = stablehlo.compare NE, %arg11, %arg11, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_8 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %31 = stablehlo.select %30, %cst_8, %29 : tensor<i1>, tensor<f32>
      %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %32 = stablehlo.compare EQ, %arg12, %cst_9, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %33 = stablehlo.select %32, %cst_10, %arg12 : tensor<i1>, tensor<f32>
      %34 = stablehlo.compare NE, %arg12, %arg12, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_11 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %35 = stablehlo.select %34, %cst_11, %33 : tensor<i1>, tensor<f32>
      %36 = stablehlo.compare LT, %31, %35, TOTALORDER : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %37 = stablehlo.compare LT, %23, %27, TOTALORDER : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %38 = stablehlo.compare EQ, %23, %27, TOTALORDER : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %39 = stablehlo.and %38, %36 : tensor<i1>
      %40 = stablehlo.or %37, %39 : tensor<i1>
      stablehlo.return %40 : tensor<i1>
    }) : (tensor<4x7xf32>, tensor<4x7xf32>, tensor<4x7xui32>) -> (tensor<4x7xf32>, tensor<4x7xf32>, tensor<4x7xui32>)
    %3 = stablehlo.broadcast_in_dim %2#2, dims = [0, 1] : (tensor<4x7xui32>) -> tensor<4x7x1xui32>
    %4:2 = call @sort(%arg0) : (tensor<4x7xf32>) -> (tensor<4x7xf32>, tensor<4x7x1xui32>)
    %5:2 = call @sort_0(%arg0) : (tensor<4x7xf32>) -> (tensor<4x7xf32>, tensor<4x7x1xui32>)
    %6 = call @argsort(%arg0) : (tensor<4x7xf32>) -> tensor<4x7xi64>
    %7 = stablehlo.convert %6 : (tensor<4x7xi64>) -> tensor<4x7xf32>
    %8 = stablehlo.convert %arg1 : (tensor<4x7xi32>) -> tensor<4x7xf32>
    %9 = stablehlo.iota dim = 1 : tensor<4x7xui32>
    %10:3 = "stablehlo.sort"(%arg0, %8, %9) <{dimension = 1 : i64, is_stable = true}> ({
    ^bb0(%arg9: tensor<f32>, %arg10: tensor<f32>, %arg11: tensor<f32>, %arg12: tensor<f32>, %arg13: tensor<ui32>, %arg14: tensor<ui32>):
      %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %20 = stablehlo.compare EQ, %arg9, %cst_0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %21 = stablehlo.select %20, %cst_1, %arg9 : tensor<i1>, tensor<f32>
      %22 = stablehlo.compare NE, %arg9, %arg9, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_2 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %23 = stablehlo.select %22, %cst_2, %21 : tensor<i1>, tensor<f32>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %24 = stablehlo.compare EQ, %arg10, %cst_3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %25 = stablehlo.select %24, %cst_4, %arg10 : tensor<i1>, tensor<f32>
      %26 = stablehlo.compare NE, %arg10, %arg10, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_5 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %27 = stablehlo.select %26, %cst_5, %25 : tensor<i1>, tensor<f32>
      %28 = stablehlo.compare LT, %23, %27, TOTALORDER : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %28 : tensor<i1>
    }) : (tensor<4x7xf32>, tensor<4x7xf32>, tensor<4x7xui32>) -> (tensor<4x7xf32>, tensor<4x7xf32>, tensor<4x7xui32>)
    %11 = stablehlo.broadcast_in_dim %10#2, dims = [0, 1] : (tensor<4x7xui32>) -> tensor<4x7x1xui32>
    %12 = call @argsort_1(%arg1) : (tensor<4x7xi32>) -> tensor<4x7xi64>
    %13 = stablehlo.convert %12 : (tensor<4x7xi64>) -> tensor<4x7xf32>
    %14 = call @sort_2(%5#1, %arg3) : (tensor<4x7x1xui32>, tensor<4x7xf32>) -> tensor<4x7xf32>
    %15 = call @sort_3(%4#1, %arg2) : (tensor<4x7x1xui32>, tensor<4x7xf32>) -> tensor<4x7xf32>
    %16 = stablehlo.add %14, %15 : tensor<4x7xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %18 = "stablehlo.scatter"(%17, %3, %arg6) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg9: tensor<f32>, %arg10: tensor<f32>):
      %20 = stablehlo.add %arg9, %arg10 : tensor<f32>
      stablehlo.return %20 : tensor<f32>
    }) : (tensor<4x7xf32>, tensor<4x7x1xui32>, tensor<4x7xf32>) -> tensor<4x7xf32>
    %19 = stablehlo.add %16, %18 : tensor<4x7xf32>
    return %19 : tensor<4x7xf32>
  }
  func.func private @sort(%arg0: tensor<4x7xf32>) -> (tensor<4x7xf32>, tensor<4x7x1xui32>) {
    %0 = stablehlo.iota dim = 1 : tensor<4x7xui32>
    %1:2 = "stablehlo.sort"(%arg0, %0) <{dimension = 1 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<ui32>, %arg4: tensor<ui32>):
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
    }) : (tensor<4x7xf32>, tensor<4x7xui32>) -> (tensor<4x7xf32>, tensor<4x7xui32>)
    %2 = stablehlo.broadcast_in_dim %1#1, dims = [0, 1] : (tensor<4x7xui32>) -> tensor<4x7x1xui32>
    return %1#0, %2 : tensor<4x7xf32>, tensor<4x7x1xui32>
  }
  func.func private @sort_0(%arg0: tensor<4x7xf32>) -> (tensor<4x7xf32>, tensor<4x7x1xui32>) {
    %0 = stablehlo.iota dim = 0 : tensor<4x7xui32>
    %1:2 = "stablehlo.sort"(%arg0, %0) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<ui32>, %arg4: tensor<ui32>):
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %4 = stablehlo.compare EQ, %arg1, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %5 = stablehlo.select %4, %cst_0, %arg1 : tensor<i1>, tensor<f32>
      %6 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_1 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %7 = stablehlo.select %6, %cst_1, %5 : tensor<i1>, tensor<f32>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %8 = stablehlo.compare EQ, %arg2, %cst_2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %9 = stablehlo.select %8, %cst_3, %arg2 : tensor<i1>, tensor<f32>
      %10 = stablehlo.compare NE, %arg2, %arg2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_4 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %11 = stablehlo.select %10, %cst_4, %9 : tensor<i1>, tensor<f32>
      %12 = stablehlo.compare LT, %7, %11, TOTALORDER : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %12 : tensor<i1>
    }) : (tensor<4x7xf32>, tensor<4x7xui32>) -> (tensor<4x7xf32>, tensor<4x7xui32>)
    %2 = stablehlo.broadcast_in_dim %1#1, dims = [0, 1] : (tensor<4x7xui32>) -> tensor<4x7x1xui32>
    %3 = stablehlo.reverse %1#0, dims = [0] : tensor<4x7xf32>
    return %3, %2 : tensor<4x7xf32>, tensor<4x7x1xui32>
  }
  func.func private @argsort(%arg0: tensor<4x7xf32>) -> tensor<4x7xi64> {
    %0 = stablehlo.iota dim = 1 : tensor<4x7xi64>
    %1 = stablehlo.iota dim = 1 : tensor<4x7xui32>
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
    }) : (tensor<4x7xf32>, tensor<4x7xi64>, tensor<4x7xui32>) -> (tensor<4x7xf32>, tensor<4x7xi64>, tensor<4x7xui32>)
    return %2#1 : tensor<4x7xi64>
  }
  func.func private @argsort_1(%arg0: tensor<4x7xi32>) -> tensor<4x7xi64> {
    %0 = stablehlo.iota dim = 1 : tensor<4x7xi64>
    %1 = stablehlo.reverse %arg0, dims = [1] : tensor<4x7xi32>
    %2 = stablehlo.reverse %0, dims = [1] : tensor<4x7xi64>
    %3:2 = "stablehlo.sort"(%1, %2) <{dimension = 1 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<i32>, %arg2: tensor<i32>, %arg3: tensor<i64>, %arg4: tensor<i64>):
      %5 = stablehlo.compare LT, %arg1, %arg2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %5 : tensor<i1>
    }) : (tensor<4x7xi32>, tensor<4x7xi64>) -> (tensor<4x7xi32>, tensor<4x7xi64>)
    %4 = stablehlo.reverse %3#1, dims = [1] : tensor<4x7xi64>
    return %4 : tensor<4x7xi64>
  }
  func.func private @sort_2(%arg0: tensor<4x7x1xui32>, %arg1: tensor<4x7xf32>) -> tensor<4x7xf32> {
    %0 = stablehlo.reverse %arg1, dims = [0] : tensor<4x7xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %2 = "stablehlo.scatter"(%1, %arg0, %0) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], input_batching_dims = [1], scatter_indices_batching_dims = [1], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %3 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %3 : tensor<f32>
    }) : (tensor<4x7xf32>, tensor<4x7x1xui32>, tensor<4x7xf32>) -> tensor<4x7xf32>
    return %2 : tensor<4x7xf32>
  }
  func.func private @sort_3(%arg0: tensor<4x7x1xui32>, %arg1: tensor<4x7xf32>) -> tensor<4x7xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4x7xf32>, tensor<4x7x1xui32>, tensor<4x7xf32>) -> tensor<4x7xf32>
    return %1 : tensor<4x7xf32>
  }
}
