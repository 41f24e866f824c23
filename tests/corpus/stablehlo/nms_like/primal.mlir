module @jit_nms_like attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<10x2xf32>) -> (tensor<10xi1> {jax.result_info = "result"}) {
    %0 = stablehlo.slice %arg0 [0:10, 0:1] : (tensor<10x2xf32>) -> tensor<10x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<10x1xf32>) -> tensor<10xf32>
    %2 = stablehlo.negate %1 : tensor<10xf32>
    %3 = call @argsort(%2) : (tensor<10xf32>) -> tensor<10xi64>
    %c = stablehlo.constant dense<true> : tensor<i1>
    %4 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<10xi1>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %5:5 = stablehlo.while(%iterArg = %3, %iterArg_2 = %arg0, %iterArg_3 = %c_1, %iterArg_4 = %c_0, %iterArg_5 = %4) : tensor<10xi64>, tensor<10x2xf32>, tensor<i64>, tensor<i64>, tensor<10xi1>
    cond {
      %c_6 = stablehlo.constant dense<10> : tensor<i64>
      %6 = stablehlo.compare LT, %iterArg_3, %c_6, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %6 : tensor<i1>
    } do {
      %6:2 = func.call @closed_call(%iterArg, %iterArg_2, %iterArg_4, %iterArg_5) : (tensor<10xi64>, tensor<10x2xf32>, tensor<i64>, tensor<10xi1>) -> (tensor<i64>, tensor<10xi1>)
      %c_6 = stablehlo.constant dense<1> : tensor<i64>
      %7 = stablehlo.add %iterArg_3, %c_6 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_2, %7, %6#0, %6#1 : tensor<10xi64>, tensor<10x2xf32>, tensor<i64>, tensor<i64>, tensor<10xi1>
    }
    return %5#4 : tensor<10xi1>
  }
  func.func private @argsort(%arg0: tensor<10xf32>) -> tensor<10xi64> {
    %0 = stablehlo.iota dim = 0 : tensor<10xi64>
    %1:2 = "stablehlo.sort"(%arg0, %0) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<i64>, %arg4: tensor<i64>):
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %2 = stablehlo.compare EQ, %arg1, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %3 = stablehlo.select %2, %cst_0, %arg1 : tensor<i1>, tensor<f32>
      %4 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_1 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %5 = stablehlo.select %4, %cst_1, %3 : tensor<i1>, tensor<f32>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %6 = stablehlo.compare EQ, %arg2, %cst_2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %7 = stablehlo.select %6, %cst_3, %arg2 : tensor<i1>, tensor<f32>
      %8 = stablehlo.compare NE, %arg2, %arg2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_4 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %9 = stablehlo.select %8, %cst_4, %7 : tensor<i1>, tensor<f32>
      %10 = stablehlo.compare LT, %5, %9, TOTALORDER : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %10 : tensor<i1>
    }) : (tensor<10xf32>, tensor<10xi64>) -> (tensor<10xf32>, tensor<10xi64>)
    return %1#1 : tensor<10xi64>
  }
  func.func private @closed_call(%arg0: tensor<10xi64>, %arg1: tensor<10x2xf32>, %arg2: tensor<i64>, %arg3: tensor<10xi1>) -> (tensor<i64>, tensor<10xi1>) {
    %c = stablehlo.constant dense<1> : tensor<i64>
    %0 = stablehlo.add %arg2, %c : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.compare LT, %arg2, %c_0, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %2 = stablehlo.convert %arg2 : tensor<i64>
    %c_1 = stablehlo.constant dense<10> : tensor<i64>
    %3 = stablehlo.add %2, %c_1 : tensor<i64>
    %4 = stablehlo.select %1, %3, %arg2 : tensor<i1>, tensor<i64>
    %5 = stablehlo.dynamic_slice %arg3, %4, sizes = [1] : (tensor<10xi1>, tensor<i64>) -> tensor<1xi1>
    %6 = stablehlo.reshape %5 : (tensor<1xi1>) -> tensor<i1>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i64>) -> tensor<10xi64>
    %8 = stablehlo.compare LT, %arg0, %7, SIGNED : (tensor<10xi64>, tensor<10xi64>) -> tensor<10xi1>
    %c_3 = stablehlo.constant dense<10> : tensor<i64>
    %9 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i64>) -> tensor<10xi64>
    %10 = stablehlo.add %arg0, %9 : tensor<10xi64>
    %11 = stablehlo.select %8, %10, %arg0 : tensor<10xi1>, tensor<10xi64>
    %12 = stablehlo.convert %11 : (tensor<10xi64>) -> tensor<10xi32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0] : (tensor<10xi32>) -> tensor<10x1xi32>
    %14 = "stablehlo.gather"(%arg1, %13) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 2>}> : (tensor<10x2xf32>, tensor<10x1xi32>) -> tensor<10x2xf32>
    %15 = stablehlo.slice %14 [0:10, 1:2] : (tensor<10x2xf32>) -> tensor<10x1xf32>
    %16 = stablehlo.reshape %15 : (tensor<10x1xf32>) -> tensor<10xf32>
    %c_4 = stablehlo.constant dense<0> : tensor<i64>
    %17 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i64>) -> tensor<10xi64>
    %18 = stablehlo.compare LT, %arg0, %17, SIGNED : (tensor<10xi64>, tensor<10xi64>) -> tensor<10xi1>
    %c_5 = stablehlo.constant dense<10> : tensor<i64>
    %19 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i64>) -> tensor<10xi64>
    %20 = stablehlo.add %arg0, %19 : tensor<10xi64>
    %21 = stablehlo.select %18, %20, %arg0 : tensor<10xi1>, tensor<10xi64>
    %22 = stablehlo.convert %21 : (tensor<10xi64>) -> tensor<10xi32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [0] : (tensor<10xi32>) -> tensor<10x1xi32>
    %24 = "stablehlo.gather"(%arg1, %23) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 2>}> : (tensor<10x2xf32>, tensor<10x1xi32>) -> tensor<10x2xf32>
    %25 = stablehlo.convert %arg2 : (tensor<i64>) -> tensor<i32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %26 = stablehlo.compare LT, %25, %c_6, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_7 = stablehlo.constant dense<10> : tensor<i32>
    %27 = stablehlo.add %25, %c_7 : tensor<i32>
    %28 = stablehlo.select %26, %27, %25 : tensor<i1>, tensor<i32>
    %c_8 = stablehlo.constant dense<1> : tensor<i32>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %29 = stablehlo.compare LT, %c_8, %c_9, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_10 = stablehlo.constant dense<1> : tensor<i32>
    %c_11 = stablehlo.constant dense<2> : tensor<i32>
    %30 = stablehlo.add %c_10, %c_11 : tensor<i32>
    %c_12 = stablehlo.constant dense<1> : tensor<i32>
    %31 = stablehlo.select %29, %30, %c_12 : tensor<i1>, tensor<i32>
    %32 = stablehlo.dynamic_slice %24, %28, %31, sizes = [1, 1] : (tensor<10x2xf32>, tensor<i32>, tensor<i32>) -> tensor<1x1xf32>
    %33 = stablehlo.reshape %32 : (tensor<1x1xf32>) -> tensor<f32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %35 = stablehlo.subtract %16, %34 : tensor<10xf32>
    %36 = stablehlo.abs %35 : tensor<10xf32>
    %cst = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %38 = stablehlo.compare LT, %36, %37, FLOAT : (tensor<10xf32>, tensor<10xf32>) -> tensor<10xi1>
    %39 = stablehlo.iota dim = 0 : tensor<10xi64>
    %40 = stablehlo.convert %arg2 : tensor<i64>
    %41 = stablehlo.broadcast_in_dim %40, dims = [] : (tensor<i64>) -> tensor<10xi64>
    %42 = stablehlo.compare LT, %39, %41, SIGNED : (tensor<10xi64>, tensor<10xi64>) -> tensor<10xi1>
    %43 = stablehlo.and %38, %42 : tensor<10xi1>
    %44 = stablehlo.and %43, %arg3 : tensor<10xi1>
    %c_13 = stablehlo.constant dense<false> : tensor<i1>
    %45 = stablehlo.reduce(%44 init: %c_13) applies stablehlo.or across dimensions = [0] : (tensor<10xi1>, tensor<i1>) -> tensor<i1>
    %46 = stablehlo.not %45 : tensor<i1>
    %47 = stablehlo.and %6, %46 : tensor<i1>
    %c_14 = stablehlo.constant dense<0> : tensor<i64>
    %48 = stablehlo.compare LT, %arg2, %c_14, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %c_15 = stablehlo.constant dense<10> : tensor<i64>
    %49 = stablehlo.add %arg2, %c_15 : tensor<i64>
    %50 = stablehlo.select %48, %49, %arg2 : tensor<i1>, tensor<i64>
    %51 = stablehlo.convert %50 : (tensor<i64>) -> tensor<i32>
    %52 = stablehlo.broadcast_in_dim %51, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %53 = "stablehlo.scatter"(%arg3, %52, %47) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg4: tensor<i1>, %arg5: tensor<i1>):
      stablehlo.return %arg5 : tensor<i1>
    }) : (tensor<10xi1>, tensor<1xi32>, tensor<i1>) -> tensor<10xi1>
    return %0, %53 : tensor<i64>, tensor<10xi1>
  }
}
