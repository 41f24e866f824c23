module @jit_g attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7xf64>, %arg1: tensor<5xf64>, %arg2: tensor<5xf64>, %arg3: tensor<7xf64>, %arg4: tensor<9xf64>, %arg5: tensor<4xf64>, %arg6: tensor<7xf64>, %arg7: tensor<8xf64>) -> (tensor<5xf64> {jax.result_info = "result[0]"}) {
    %0:9 = call @_interp(%arg0, %arg1, %arg2) : (tensor<7xf64>, tensor<5xf64>, tensor<5xf64>) -> (tensor<7xf64>, tensor<7x1xi32>, tensor<7x1xi32>, tensor<7x1xi32>, tensor<7x1xi32>, tensor<7xf64>, tensor<7xi1>, tensor<7xi1>, tensor<7xi1>)
    %1:2 = call @convolve(%arg2, %arg1) : (tensor<5xf64>, tensor<5xf64>) -> (tensor<9xf64>, tensor<1x1x5xf64>)
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_0 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %3 = stablehlo.reduce(%arg0 init: %cst_0) applies stablehlo.minimum across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
    %cst_1 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %4 = stablehlo.reduce(%arg0 init: %cst_1) applies stablehlo.maximum across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
    %5 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %6 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %7 = stablehlo.concatenate %5, %6, dim = 0 : (tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
    %8 = call @_ptp(%7) : (tensor<2xf64>) -> tensor<f64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %9 = stablehlo.compare EQ, %8, %cst_2, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %10 = stablehlo.slice %7 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %11 = stablehlo.reshape %10 : (tensor<1xf64>) -> tensor<f64>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %12 = stablehlo.subtract %11, %cst_3 : tensor<f64>
    %13 = stablehlo.slice %7 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %14 = stablehlo.reshape %13 : (tensor<1xf64>) -> tensor<f64>
    %15 = call @_where_3(%9, %12, %14) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %16 = call @_ptp(%7) : (tensor<2xf64>) -> tensor<f64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %17 = stablehlo.compare EQ, %16, %cst_4, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %18 = stablehlo.slice %7 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
    %19 = stablehlo.reshape %18 : (tensor<1xf64>) -> tensor<f64>
    %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %20 = stablehlo.add %19, %cst_5 : tensor<f64>
    %21 = stablehlo.slice %7 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
    %22 = stablehlo.reshape %21 : (tensor<1xf64>) -> tensor<f64>
    %23 = call @_where_3(%17, %20, %22) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %24 = call @_linspace(%15, %23) : (tensor<f64>, tensor<f64>) -> tensor<5xf64>
    %25 = call @searchsorted_4(%24, %arg0) : (tensor<5xf64>, tensor<7xf64>) -> tensor<7xi32>
    %26 = stablehlo.slice %24 [4:5] : (tensor<5xf64>) -> tensor<1xf64>
    %27 = stablehlo.reshape %26 : (tensor<1xf64>) -> tensor<f64>
    %28 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %29 = stablehlo.compare EQ, %arg0, %28, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %c = stablehlo.constant dense<4> : tensor<i64>
    %30 = call @_where_9(%29, %c, %25) : (tensor<7xi1>, tensor<i64>, tensor<7xi32>) -> tensor<7xi32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %31 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %32 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<7xi32>
    %33 = stablehlo.compare LT, %30, %32, SIGNED : (tensor<7xi32>, tensor<7xi32>) -> tensor<7xi1>
    %c_8 = stablehlo.constant dense<5> : tensor<i32>
    %34 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<7xi32>
    %35 = stablehlo.add %30, %34 : tensor<7xi32>
    %36 = stablehlo.select %33, %35, %30 : tensor<7xi1>, tensor<7xi32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0] : (tensor<7xi32>) -> tensor<7x1xi32>
    %38 = "stablehlo.scatter"(%31, %37, %2) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg8: tensor<f64>, %arg9: tensor<f64>):
      %59 = stablehlo.add %arg8, %arg9 : tensor<f64>
      stablehlo.return %59 : tensor<f64>
    }) : (tensor<5xf64>, tensor<7x1xi32>, tensor<7xf64>) -> tensor<5xf64>
    %39 = stablehlo.slice %38 [1:5] : (tensor<5xf64>) -> tensor<4xf64>
    %40 = call @digitize(%arg0, %arg1) : (tensor<7xf64>, tensor<5xf64>) -> tensor<7xi32>
    %41 = stablehlo.convert %40 : (tensor<7xi32>) -> tensor<7xf64>
    %cst_9 = stablehlo.constant dense<6.000000e+00> : tensor<f64>
    %42 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %43 = stablehlo.multiply %arg0, %42 : tensor<7xf64>
    %44 = stablehlo.convert %43 : (tensor<7xf64>) -> tensor<7xi32>
    %c_10 = stablehlo.constant dense<0> : tensor<i64>
    %45 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i64>) -> tensor<8xi64>
    %c_11 = stablehlo.constant dense<0> : tensor<i64>
    %46 = call @clip_11(%44, %c_11) : (tensor<7xi32>, tensor<i64>) -> tensor<7xi32>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %47 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<7xi32>
    %48 = stablehlo.compare LT, %46, %47, SIGNED : (tensor<7xi32>, tensor<7xi32>) -> tensor<7xi1>
    %c_13 = stablehlo.constant dense<8> : tensor<i32>
    %49 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<7xi32>
    %50 = stablehlo.add %46, %49 : tensor<7xi32>
    %51 = stablehlo.select %48, %50, %46 : tensor<7xi1>, tensor<7xi32>
    %52 = stablehlo.broadcast_in_dim %51, dims = [0] : (tensor<7xi32>) -> tensor<7x1xi32>
    %c_14 = stablehlo.constant dense<1> : tensor<i64>
    %53 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i64>) -> tensor<7xi64>
    %54 = "stablehlo.scatter"(%45, %52, %53) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg8: tensor<i64>, %arg9: tensor<i64>):
      %59 = stablehlo.add %arg8, %arg9 : tensor<i64>
      stablehlo.return %59 : tensor<i64>
    }) : (tensor<8xi64>, tensor<7x1xi32>, tensor<7xi64>) -> tensor<8xi64>
    %55 = stablehlo.convert %54 : (tensor<8xi64>) -> tensor<8xf64>
    %56 = call @convolve_12(%1#1, %arg4) : (tensor<1x1x5xf64>, tensor<9xf64>) -> tensor<5xf64>
    %57 = call @_interp_14(%0#1, %0#2, %0#3, %0#4, %0#5, %0#6, %0#7, %0#8, %arg3) : (tensor<7x1xi32>, tensor<7x1xi32>, tensor<7x1xi32>, tensor<7x1xi32>, tensor<7xf64>, tensor<7xi1>, tensor<7xi1>, tensor<7xi1>, tensor<7xf64>) -> tensor<5xf64>
    %58 = stablehlo.add %56, %57 : tensor<5xf64>
    return %58 : tensor<5xf64>
  }
  func.func private @_interp(%arg0: tensor<7xf64>, %arg1: tensor<5xf64>, %arg2: tensor<5xf64>) -> (tensor<7xf64>, tensor<7x1xi32>, tensor<7x1xi32>, tensor<7x1xi32>, tensor<7x1xi32>, tensor<7xf64>, tensor<7xi1>, tensor<7xi1>, tensor<7xi1>) {
    %0 = call @searchsorted(%arg1, %arg0) : (tensor<5xf64>, tensor<7xf64>) -> tensor<7xi32>
    %c = stablehlo.constant dense<1> : tensor<i64>
    %c_0 = stablehlo.constant dense<4> : tensor<i64>
    %1 = call @clip(%0, %c, %c_0) : (tensor<7xi32>, tensor<i64>, tensor<i64>) -> tensor<7xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<7xi32>
    %3 = stablehlo.compare LT, %1, %2, SIGNED : (tensor<7xi32>, tensor<7xi32>) -> tensor<7xi1>
    %c_2 = stablehlo.constant dense<5> : tensor<i32>
    %4 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<7xi32>
    %5 = stablehlo.add %1, %4 : tensor<7xi32>
    %6 = stablehlo.select %3, %5, %1 : tensor<7xi1>, tensor<7xi32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0] : (tensor<7xi32>) -> tensor<7x1xi32>
    %8 = "stablehlo.gather"(%arg2, %7) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<5xf64>, tensor<7x1xi32>) -> tensor<7xf64>
    %c_3 = stablehlo.constant dense<1> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<7xi32>
    %10 = stablehlo.subtract %1, %9 : tensor<7xi32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %11 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<7xi32>
    %12 = stablehlo.compare LT, %10, %11, SIGNED : (tensor<7xi32>, tensor<7xi32>) -> tensor<7xi1>
    %c_5 = stablehlo.constant dense<5> : tensor<i32>
    %13 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<7xi32>
    %14 = stablehlo.add %10, %13 : tensor<7xi32>
    %15 = stablehlo.select %12, %14, %10 : tensor<7xi1>, tensor<7xi32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0] : (tensor<7xi32>) -> tensor<7x1xi32>
    %17 = "stablehlo.gather"(%arg2, %16) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<5xf64>, tensor<7x1xi32>) -> tensor<7xf64>
    %18 = stablehlo.subtract %8, %17 : tensor<7xf64>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %19 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<7xi32>
    %20 = stablehlo.compare LT, %1, %19, SIGNED : (tensor<7xi32>, tensor<7xi32>) -> tensor<7xi1>
    %c_7 = stablehlo.constant dense<5> : tensor<i32>
    %21 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<7xi32>
    %22 = stablehlo.add %1, %21 : tensor<7xi32>
    %23 = stablehlo.select %20, %22, %1 : tensor<7xi1>, tensor<7xi32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0] : (tensor<7xi32>) -> tensor<7x1xi32>
    %25 = "stablehlo.gather"(%arg1, %24) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<5xf64>, tensor<7x1xi32>) -> tensor<7xf64>
    %c_8 = stablehlo.constant dense<1> : tensor<i32>
    %26 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<7xi32>
    %27 = stablehlo.subtract %1, %26 : tensor<7xi32>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %28 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<7xi32>
    %29 = stablehlo.compare LT, %27, %28, SIGNED : (tensor<7xi32>, tensor<7xi32>) -> tensor<7xi1>
    %c_10 = stablehlo.constant dense<5> : tensor<i32>
    %30 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i32>) -> tensor<7xi32>
    %31 = stablehlo.add %27, %30 : tensor<7xi32>
    %32 = stablehlo.select %29, %31, %27 : tensor<7xi1>, tensor<7xi32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [0] : (tensor<7xi32>) -> tensor<7x1xi32>
    %34 = "stablehlo.gather"(%arg1, %33) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<5xf64>, tensor<7x1xi32>) -> tensor<7xf64>
    %35 = stablehlo.subtract %25, %34 : tensor<7xf64>
    %c_11 = stablehlo.constant dense<1> : tensor<i32>
    %36 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<7xi32>
    %37 = stablehlo.subtract %1, %36 : tensor<7xi32>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %38 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<7xi32>
    %39 = stablehlo.compare LT, %37, %38, SIGNED : (tensor<7xi32>, tensor<7xi32>) -> tensor<7xi1>
    %c_13 = stablehlo.constant dense<5> : tensor<i32>
    %40 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<7xi32>
    %41 = stablehlo.add %37, %40 : tensor<7xi32>
    %42 = stablehlo.select %39, %41, %37 : tensor<7xi1>, tensor<7xi32>
    %43 = stablehlo.broadcast_in_dim %42, dims = [0] : (tensor<7xi32>) -> tensor<7x1xi32>
    %44 = "stablehlo.gather"(%arg1, %43) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<5xf64>, tensor<7x1xi32>) -> tensor<7xf64>
    %45 = stablehlo.subtract %arg0, %44 : tensor<7xf64>
    %46 = stablehlo.abs %35 : tensor<7xf64>
    %cst = stablehlo.constant dense<4.9303806576313238E-32> : tensor<f64>
    %47 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %48 = stablehlo.compare LE, %46, %47, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %c_14 = stablehlo.constant dense<1> : tensor<i32>
    %49 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i32>) -> tensor<7xi32>
    %50 = stablehlo.subtract %1, %49 : tensor<7xi32>
    %c_15 = stablehlo.constant dense<0> : tensor<i32>
    %51 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<i32>) -> tensor<7xi32>
    %52 = stablehlo.compare LT, %50, %51, SIGNED : (tensor<7xi32>, tensor<7xi32>) -> tensor<7xi1>
    %c_16 = stablehlo.constant dense<5> : tensor<i32>
    %53 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<i32>) -> tensor<7xi32>
    %54 = stablehlo.add %50, %53 : tensor<7xi32>
    %55 = stablehlo.select %52, %54, %50 : tensor<7xi1>, tensor<7xi32>
    %56 = stablehlo.broadcast_in_dim %55, dims = [0] : (tensor<7xi32>) -> tensor<7x1xi32>
    %57 = "stablehlo.gather"(%arg2, %56) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<5xf64>, tensor<7x1xi32>) -> tensor<7xf64>
    %c_17 = stablehlo.constant dense<1> : tensor<i32>
    %58 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<i32>) -> tensor<7xi32>
    %59 = stablehlo.subtract %1, %58 : tensor<7xi32>
    %c_18 = stablehlo.constant dense<0> : tensor<i32>
    %60 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<i32>) -> tensor<7xi32>
    %61 = stablehlo.compare LT, %59, %60, SIGNED : (tensor<7xi32>, tensor<7xi32>) -> tensor<7xi1>
    %c_19 = stablehlo.constant dense<5> : tensor<i32>
    %62 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<i32>) -> tensor<7xi32>
    %63 = stablehlo.add %59, %62 : tensor<7xi32>
    %64 = stablehlo.select %61, %63, %59 : tensor<7xi1>, tensor<7xi32>
    %65 = stablehlo.broadcast_in_dim %64, dims = [0] : (tensor<7xi32>) -> tensor<7x1xi32>
    %66 = "stablehlo.gather"(%arg2, %65) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<5xf64>, tensor<7x1xi32>) -> tensor<7xf64>
    %c_20 = stablehlo.constant dense<1> : tensor<i64>
    %67 = call @_where(%48, %c_20, %35) : (tensor<7xi1>, tensor<i64>, tensor<7xf64>) -> tensor<7xf64>
    %68 = stablehlo.divide %45, %67 : tensor<7xf64>
    %69 = stablehlo.multiply %68, %18 : tensor<7xf64>
    %70 = stablehlo.add %66, %69 : tensor<7xf64>
    %71 = call @_where_1(%48, %57, %70) : (tensor<7xi1>, tensor<7xf64>, tensor<7xf64>) -> tensor<7xf64>
    %72 = stablehlo.slice %arg2 [0:1] : (tensor<5xf64>) -> tensor<1xf64>
    %73 = stablehlo.reshape %72 : (tensor<1xf64>) -> tensor<f64>
    %74 = stablehlo.slice %arg1 [0:1] : (tensor<5xf64>) -> tensor<1xf64>
    %75 = stablehlo.reshape %74 : (tensor<1xf64>) -> tensor<f64>
    %76 = stablehlo.broadcast_in_dim %75, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %77 = stablehlo.compare LT, %arg0, %76, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %78 = call @_where_2(%77, %73, %71) : (tensor<7xi1>, tensor<f64>, tensor<7xf64>) -> tensor<7xf64>
    %79 = stablehlo.slice %arg2 [4:5] : (tensor<5xf64>) -> tensor<1xf64>
    %80 = stablehlo.reshape %79 : (tensor<1xf64>) -> tensor<f64>
    %81 = stablehlo.slice %arg1 [4:5] : (tensor<5xf64>) -> tensor<1xf64>
    %82 = stablehlo.reshape %81 : (tensor<1xf64>) -> tensor<f64>
    %83 = stablehlo.broadcast_in_dim %82, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %84 = stablehlo.compare GT, %arg0, %83, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %85 = call @_where_2(%84, %80, %78) : (tensor<7xi1>, tensor<f64>, tensor<7xf64>) -> tensor<7xf64>
    return %85, %7, %16, %56, %65, %68, %48, %77, %84 : tensor<7xf64>, tensor<7x1xi32>, tensor<7x1xi32>, tensor<7x1xi32>, tensor<7x1xi32>, tensor<7xf64>, tensor<7xi1>, tensor<7xi1>, tensor<7xi1>
  }
  func.func private @searchsorted(%arg0: tensor<5xf64>, %arg1: tensor<7xf64>) -> tensor<7xi32> {
    %0 = call @_searchsorted_scan_impl(%arg0, %arg1) : (tensor<5xf64>, tensor<7xf64>) -> tensor<7xi32>
    return %0 : tensor<7xi32>
  }
  func.func private @_searchsorted_scan_impl(%arg0: tensor<5xf64>, %arg1: tensor<7xf64>) -> tensor<7xi32> {
    %0 = call @_searchsorted_scan_impl_0(%arg0, %arg1) : (tensor<5xf64>, tensor<7xf64>) -> tensor<7xi32>
    return %0 : tensor<7xi32>
  }
  func.func private @_searchsorted_scan_impl_0(%arg0: tensor<5xf64>, %arg1: tensor<7xf64>) -> tensor<7xi32> {
    %c = stablehlo.constant dense<0> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<7xui32>
    %c_0 = stablehlo.constant dense<5> : tensor<ui32>
    %1 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<7xui32>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %2:5 = stablehlo.while(%iterArg = %arg0, %iterArg_2 = %arg1, %iterArg_3 = %c_1, %iterArg_4 = %0, %iterArg_5 = %1) : tensor<5xf64>, tensor<7xf64>, tensor<i64>, tensor<7xui32>, tensor<7xui32>
    cond {
      %c_6 = stablehlo.constant dense<3> : tensor<i64>
      %4 = stablehlo.compare LT, %iterArg_3, %c_6, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %4 : tensor<i1>
    } do {
      %4:2 = func.call @closed_call(%iterArg, %iterArg_2, %iterArg_4, %iterArg_5) : (tensor<5xf64>, tensor<7xf64>, tensor<7xui32>, tensor<7xui32>) -> (tensor<7xui32>, tensor<7xui32>)
      %c_6 = stablehlo.constant dense<1> : tensor<i64>
      %5 = stablehlo.add %iterArg_3, %c_6 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_2, %5, %4#0, %4#1 : tensor<5xf64>, tensor<7xf64>, tensor<i64>, tensor<7xui32>, tensor<7xui32>
    }
    %3 = stablehlo.convert %2#4 : (tensor<7xui32>) -> tensor<7xi32>
    return %3 : tensor<7xi32>
  }
  func.func private @closed_call(%arg0: tensor<5xf64>, %arg1: tensor<7xf64>, %arg2: tensor<7xui32>, %arg3: tensor<7xui32>) -> (tensor<7xui32>, tensor<7xui32>) {
    %0 = stablehlo.subtract %arg3, %arg2 : tensor<7xui32>
    %c = stablehlo.constant dense<2> : tensor<i64>
    %1 = call @floor_divide(%0, %c) : (tensor<7xui32>, tensor<i64>) -> tensor<7xui32>
    %2 = stablehlo.add %arg2, %1 : tensor<7xui32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<7xui32>) -> tensor<7x1xui32>
    %4 = "stablehlo.gather"(%arg0, %3) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<5xf64>, tensor<7x1xui32>) -> tensor<7x1xf64>
    %5 = stablehlo.reshape %4 : (tensor<7x1xf64>) -> tensor<7xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %7 = stablehlo.compare EQ, %arg1, %6, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %9 = stablehlo.select %7, %8, %arg1 : tensor<7xi1>, tensor<7xf64>
    %10 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_1 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %12 = stablehlo.select %10, %11, %9 : tensor<7xi1>, tensor<7xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %14 = stablehlo.compare EQ, %5, %13, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %16 = stablehlo.select %14, %15, %5 : tensor<7xi1>, tensor<7xf64>
    %17 = stablehlo.compare NE, %5, %5, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_4 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %19 = stablehlo.select %17, %18, %16 : tensor<7xi1>, tensor<7xf64>
    %20 = stablehlo.compare LT, %12, %19, TOTALORDER : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %21 = stablehlo.select %20, %arg2, %2 : tensor<7xi1>, tensor<7xui32>
    %22 = stablehlo.select %20, %2, %arg3 : tensor<7xi1>, tensor<7xui32>
    return %21, %22 : tensor<7xui32>, tensor<7xui32>
  }
  func.func private @floor_divide(%arg0: tensor<7xui32>, %arg1: tensor<i64>) -> tensor<7xui32> {
    %0 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<ui32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<ui32>) -> tensor<7xui32>
    %2 = stablehlo.divide %arg0, %1 : tensor<7xui32>
    return %2 : tensor<7xui32>
  }
  func.func private @clip(%arg0: tensor<7xi32>, %arg1: tensor<i64>, %arg2: tensor<i64>) -> tensor<7xi32> {
    %0 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<i32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i32>) -> tensor<7xi32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<7xi32>
    %3 = stablehlo.convert %arg2 : (tensor<i64>) -> tensor<i32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<i32>) -> tensor<7xi32>
    %5 = stablehlo.minimum %4, %2 : tensor<7xi32>
    return %5 : tensor<7xi32>
  }
  func.func private @_where(%arg0: tensor<7xi1>, %arg1: tensor<i64>, %arg2: tensor<7xf64>) -> tensor<7xf64> {
    %0 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<7xi1>, tensor<7xf64>
    return %2 : tensor<7xf64>
  }
  func.func private @_where_1(%arg0: tensor<7xi1>, %arg1: tensor<7xf64>, %arg2: tensor<7xf64>) -> tensor<7xf64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<7xi1>, tensor<7xf64>
    return %0 : tensor<7xf64>
  }
  func.func private @_where_2(%arg0: tensor<7xi1>, %arg1: tensor<f64>, %arg2: tensor<7xf64>) -> tensor<7xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %1 = stablehlo.select %arg0, %0, %arg2 : tensor<7xi1>, tensor<7xf64>
    return %1 : tensor<7xf64>
  }
  func.func private @convolve(%arg0: tensor<5xf64>, %arg1: tensor<5xf64>) -> (tensor<9xf64>, tensor<1x1x5xf64>) {
    %0:2 = call @_conv(%arg0, %arg1) : (tensor<5xf64>, tensor<5xf64>) -> (tensor<9xf64>, tensor<1x1x5xf64>)
    return %0#0, %0#1 : tensor<9xf64>, tensor<1x1x5xf64>
  }
  func.func private @_conv(%arg0: tensor<5xf64>, %arg1: tensor<5xf64>) -> (tensor<9xf64>, tensor<1x1x5xf64>) {
    %0 = call @_flip(%arg1) : (tensor<5xf64>) -> tensor<5xf64>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [2] : (tensor<5xf64>) -> tensor<1x1x5xf64>
    %2 = stablehlo.broadcast_in_dim %0, dims = [2] : (tensor<5xf64>) -> tensor<1x1x5xf64>
    %3 = stablehlo.convolution(%1, %2) dim_numbers = [b, f, 0]x[o, i, 0]->[b, f, 0], window = {stride = [1], pad = [[4, 4]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x5xf64>, tensor<1x1x5xf64>) -> tensor<1x1x9xf64>
    %4 = stablehlo.reshape %3 : (tensor<1x1x9xf64>) -> tensor<9xf64>
    return %4, %2 : tensor<9xf64>, tensor<1x1x5xf64>
  }
  func.func private @_flip(%arg0: tensor<5xf64>) -> tensor<5xf64> {
    %0 = stablehlo.reverse %arg0, dims = [0] : tensor<5xf64>
    return %0 : tensor<5xf64>
  }
  func.func private @_ptp(%arg0: tensor<2xf64>) -> tensor<f64> {
    %cst = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.maximum across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
    %cst_0 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %1 = stablehlo.reduce(%arg0 init: %cst_0) applies stablehlo.minimum across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
    %2 = stablehlo.subtract %0, %1 : tensor<f64>
    return %2 : tensor<f64>
  }
  func.func private @_where_3(%arg0: tensor<i1>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<f64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<f64>
    return %0 : tensor<f64>
  }
  func.func private @_linspace(%arg0: tensor<f64>, %arg1: tensor<f64>) -> tensor<5xf64> {
    %0 = stablehlo.subtract %arg1, %arg0 : tensor<f64>
    %cst = stablehlo.constant dense<4.000000e+00> : tensor<f64>
    %1 = stablehlo.divide %0, %cst : tensor<f64>
    %2 = stablehlo.iota dim = 0 : tensor<4xf64>
    %cst_0 = stablehlo.constant dense<4.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %4 = stablehlo.divide %2, %3 : tensor<4xf64>
    %5 = stablehlo.reshape %arg0 : (tensor<f64>) -> tensor<1xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %7 = stablehlo.subtract %6, %4 : tensor<4xf64>
    %8 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<1xf64>) -> tensor<4xf64>
    %9 = stablehlo.multiply %8, %7 : tensor<4xf64>
    %10 = stablehlo.reshape %arg1 : (tensor<f64>) -> tensor<1xf64>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0] : (tensor<1xf64>) -> tensor<4xf64>
    %12 = stablehlo.multiply %11, %4 : tensor<4xf64>
    %13 = stablehlo.add %9, %12 : tensor<4xf64>
    %14 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %15 = stablehlo.concatenate %13, %14, dim = 0 : (tensor<4xf64>, tensor<1xf64>) -> tensor<5xf64>
    return %15 : tensor<5xf64>
  }
  func.func private @searchsorted_4(%arg0: tensor<5xf64>, %arg1: tensor<7xf64>) -> tensor<7xi32> {
    %0 = call @_searchsorted_scan_impl_5(%arg0, %arg1) : (tensor<5xf64>, tensor<7xf64>) -> tensor<7xi32>
    return %0 : tensor<7xi32>
  }
  func.func private @_searchsorted_scan_impl_5(%arg0: tensor<5xf64>, %arg1: tensor<7xf64>) -> tensor<7xi32> {
    %0 = call @_searchsorted_scan_impl_6(%arg0, %arg1) : (tensor<5xf64>, tensor<7xf64>) -> tensor<7xi32>
    return %0 : tensor<7xi32>
  }
  func.func private @_searchsorted_scan_impl_6(%arg0: tensor<5xf64>, %arg1: tensor<7xf64>) -> tensor<7xi32> {
    %c = stablehlo.constant dense<0> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<7xui32>
    %c_0 = stablehlo.constant dense<5> : tensor<ui32>
    %1 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<7xui32>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %2:5 = stablehlo.while(%iterArg = %arg0, %iterArg_2 = %arg1, %iterArg_3 = %c_1, %iterArg_4 = %0, %iterArg_5 = %1) : tensor<5xf64>, tensor<7xf64>, tensor<i64>, tensor<7xui32>, tensor<7xui32>
    cond {
      %c_6 = stablehlo.constant dense<3> : tensor<i64>
      %4 = stablehlo.compare LT, %iterArg_3, %c_6, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %4 : tensor<i1>
    } do {
      %4:2 = func.call @closed_call_7(%iterArg, %iterArg_2, %iterArg_4, %iterArg_5) : (tensor<5xf64>, tensor<7xf64>, tensor<7xui32>, tensor<7xui32>) -> (tensor<7xui32>, tensor<7xui32>)
      %c_6 = stablehlo.constant dense<1> : tensor<i64>
      %5 = stablehlo.add %iterArg_3, %c_6 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_2, %5, %4#0, %4#1 : tensor<5xf64>, tensor<7xf64>, tensor<i64>, tensor<7xui32>, tensor<7xui32>
    }
    %3 = stablehlo.convert %2#4 : (tensor<7xui32>) -> tensor<7xi32>
    return %3 : tensor<7xi32>
  }
  func.func private @closed_call_7(%arg0: tensor<5xf64>, %arg1: tensor<7xf64>, %arg2: tensor<7xui32>, %arg3: tensor<7xui32>) -> (tensor<7xui32>, tensor<7xui32>) {
    %0 = stablehlo.subtract %arg3, %arg2 : tensor<7xui32>
    %c = stablehlo.constant dense<2> : tensor<i64>
    %1 = call @floor_divide_8(%0, %c) : (tensor<7xui32>, tensor<i64>) -> tensor<7xui32>
    %2 = stablehlo.add %arg2, %1 : tensor<7xui32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<7xui32>) -> tensor<7x1xui32>
    %4 = "stablehlo.gather"(%arg0, %3) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<5xf64>, tensor<7x1xui32>) -> tensor<7x1xf64>
    %5 = stablehlo.reshape %4 : (tensor<7x1xf64>) -> tensor<7xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %7 = stablehlo.compare EQ, %arg1, %6, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %9 = stablehlo.select %7, %8, %arg1 : tensor<7xi1>, tensor<7xf64>
    %10 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_1 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %12 = stablehlo.select %10, %11, %9 : tensor<7xi1>, tensor<7xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %14 = stablehlo.compare EQ, %5, %13, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %16 = stablehlo.select %14, %15, %5 : tensor<7xi1>, tensor<7xf64>
    %17 = stablehlo.compare NE, %5, %5, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_4 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %19 = stablehlo.select %17, %18, %16 : tensor<7xi1>, tensor<7xf64>
    %20 = stablehlo.compare LT, %12, %19, TOTALORDER : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %21 = stablehlo.select %20, %arg2, %2 : tensor<7xi1>, tensor<7xui32>
    %22 = stablehlo.select %20, %2, %arg3 : tensor<7xi1>, tensor<7xui32>
    return %21, %22 : tensor<7xui32>, tensor<7xui32>
  }
  func.func private @floor_divide_8(%arg0: tensor<7xui32>, %arg1: tensor<i64>) -> tensor<7xui32> {
    %0 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<ui32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<ui32>) -> tensor<7xui32>
    %2 = stablehlo.divide %arg0, %1 : tensor<7xui32>
    return %2 : tensor<7xui32>
  }
  func.func private @_where_9(%arg0: tensor<7xi1>, %arg1: tensor<i64>, %arg2: tensor<7xi32>) -> tensor<7xi32> {
    %0 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<i32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i32>) -> tensor<7xi32>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<7xi1>, tensor<7xi32>
    return %2 : tensor<7xi32>
  }
  func.func private @digitize(%arg0: tensor<7xf64>, %arg1: tensor<5xf64>) -> tensor<7xi32> {
    %0 = stablehlo.slice %arg1 [4:5] : (tensor<5xf64>) -> tensor<1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1xf64>) -> tensor<f64>
    %2 = stablehlo.slice %arg1 [0:1] : (tensor<5xf64>) -> tensor<1xf64>
    %3 = stablehlo.reshape %2 : (tensor<1xf64>) -> tensor<f64>
    %4 = stablehlo.compare GE, %1, %3, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %5 = call @searchsorted_4(%arg1, %arg0) : (tensor<5xf64>, tensor<7xf64>) -> tensor<7xi32>
    %6 = stablehlo.reverse %arg1, dims = [0] : tensor<5xf64>
    %7 = call @searchsorted_4(%6, %arg0) : (tensor<5xf64>, tensor<7xf64>) -> tensor<7xi32>
    %c = stablehlo.constant dense<5> : tensor<i32>
    %8 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<7xi32>
    %9 = stablehlo.subtract %8, %7 : tensor<7xi32>
    %10 = call @_where_10(%4, %5, %9) : (tensor<i1>, tensor<7xi32>, tensor<7xi32>) -> tensor<7xi32>
    return %10 : tensor<7xi32>
  }
  func.func private @_where_10(%arg0: tensor<i1>, %arg1: tensor<7xi32>, %arg2: tensor<7xi32>) -> tensor<7xi32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<7xi32>
    return %0 : tensor<7xi32>
  }
  func.func private @clip_11(%arg0: tensor<7xi32>, %arg1: tensor<i64>) -> tensor<7xi32> {
    %0 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<i32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i32>) -> tensor<7xi32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<7xi32>
    return %2 : tensor<7xi32>
  }
  func.func private @convolve_12(%arg0: tensor<1x1x5xf64>, %arg1: tensor<9xf64>) -> tensor<5xf64> {
    %0 = call @_conv_13(%arg0, %arg1) : (tensor<1x1x5xf64>, tensor<9xf64>) -> tensor<5xf64>
    return %0 : tensor<5xf64>
  }
  func.func private @_conv_13(%arg0: tensor<1x1x5xf64>, %arg1: tensor<9xf64>) -> tensor<5xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [2] : (tensor<9xf64>) -> tensor<1x1x9xf64>
    %1 = stablehlo.reverse %arg0, dims = [2] : tensor<1x1x5xf64>
    %2 = stablehlo.convolution(%0, %1) dim_numbers = [b, f, 0]x[i, o, 0]->[b, f, 0], window = {stride = [1], pad = [[0, 0]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x9xf64>, tensor<1x1x5xf64>) -> tensor<1x1x5xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.reduce(%2 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x5xf64>, tensor<f64>) -> tensor<5xf64>
    return %3 : tensor<5xf64>
  }
  func.func private @_interp_14(%arg0: tensor<7x1xi32>, %arg1: tensor<7x1xi32>, %arg2: tensor<7x1xi32>, %arg3: tensor<7x1xi32>, %arg4: tensor<7xf64>, %arg5: tensor<7xi1>, %arg6: tensor<7xi1>, %arg7: tensor<7xi1>, %arg8: tensor<7xf64>) -> tensor<5xf64> {
    %0:2 = call @_where_15(%arg7, %arg8) : (tensor<7xi1>, tensor<7xf64>) -> (tensor<f64>, tensor<7xf64>)
    %1 = stablehlo.broadcast_in_dim %0#0, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.pad %1, %cst, low = [4], high = [0], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<5xf64>
    %3:2 = call @_where_15(%arg6, %0#1) : (tensor<7xi1>, tensor<7xf64>) -> (tensor<f64>, tensor<7xf64>)
    %4 = stablehlo.broadcast_in_dim %3#0, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.pad %4, %cst_0, low = [0], high = [4], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<5xf64>
    %6 = stablehlo.add %2, %5 : tensor<5xf64>
    %7:2 = call @_where_16(%arg5, %3#1) : (tensor<7xi1>, tensor<7xf64>) -> (tensor<7xf64>, tensor<7xf64>)
    %8 = stablehlo.multiply %arg4, %7#1 : tensor<7xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %10 = "stablehlo.scatter"(%9, %arg3, %7#1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg9: tensor<f64>, %arg10: tensor<f64>):
      %22 = stablehlo.add %arg9, %arg10 : tensor<f64>
      stablehlo.return %22 : tensor<f64>
    }) : (tensor<5xf64>, tensor<7x1xi32>, tensor<7xf64>) -> tensor<5xf64>
    %11 = stablehlo.add %6, %10 : tensor<5xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %13 = "stablehlo.scatter"(%12, %arg2, %7#0) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg9: tensor<f64>, %arg10: tensor<f64>):
      %22 = stablehlo.add %arg9, %arg10 : tensor<f64>
      stablehlo.return %22 : tensor<f64>
    }) : (tensor<5xf64>, tensor<7x1xi32>, tensor<7xf64>) -> tensor<5xf64>
    %14 = stablehlo.add %11, %13 : tensor<5xf64>
    %15 = stablehlo.negate %8 : tensor<7xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %16 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %17 = "stablehlo.scatter"(%16, %arg1, %15) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg9: tensor<f64>, %arg10: tensor<f64>):
      %22 = stablehlo.add %arg9, %arg10 : tensor<f64>
      stablehlo.return %22 : tensor<f64>
    }) : (tensor<5xf64>, tensor<7x1xi32>, tensor<7xf64>) -> tensor<5xf64>
    %18 = stablehlo.add %14, %17 : tensor<5xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %20 = "stablehlo.scatter"(%19, %arg0, %8) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg9: tensor<f64>, %arg10: tensor<f64>):
      %22 = stablehlo.add %arg9, %arg10 : tensor<f64>
      stablehlo.return %22 : tensor<f64>
    }) : (tensor<5xf64>, tensor<7x1xi32>, tensor<7xf64>) -> tensor<5xf64>
    %21 = stablehlo.add %18, %20 : tensor<5xf64>
    return %21 : tensor<5xf64>
  }
  func.func private @_where_15(%arg0: tensor<7xi1>, %arg1: tensor<7xf64>) -> (tensor<f64>, tensor<7xf64>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<7xi1>, tensor<7xf64>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<7xi1>, tensor<7xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.reduce(%2 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
    return %3, %1 : tensor<f64>, tensor<7xf64>
  }
  func.func private @_where_16(%arg0: tensor<7xi1>, %arg1: tensor<7xf64>) -> (tensor<7xf64>, tensor<7xf64>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<7xi1>, tensor<7xf64>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<7xi1>, tensor<7xf64>
    return %2, %1 : tensor<7xf64>, tensor<7xf64>
  }
}
