module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x7x3xui8>, %arg1: tensor<3x3xui8>) -> (tensor<3xf32> {jax.result_info = "result[0]"}, tensor<6x7x3xf32> {jax.result_info = "result[1]"}, tensor<3x3x3xui8> {jax.result_info = "result[2]"}, tensor<3x7x3xui8> {jax.result_info = "result[3]"}, tensor<6x7x3xui8> {jax.result_info = "result[4]"}, tensor<6x7x3xui8> {jax.result_info = "result[5]"}, tensor<8xf32> {jax.result_info = "result[6]"}, tensor<6x7x3xui8> {jax.result_info = "result[7]"}, tensor<6x7xui32> {jax.result_info = "result[8]"}, tensor<6x7xi64> {jax.result_info = "result[9]"}, tensor<256xi64> {jax.result_info = "result[10]"}, tensor<7x3xf32> {jax.result_info = "result[11]"}) {
    %cst = stablehlo.constant dense<[0.000000e+00, 2.560000e+02]> : tensor<2xf32>
    %0 = stablehlo.convert %arg0 : (tensor<6x7x3xui8>) -> tensor<6x7x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<6x7x3xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_1 = stablehlo.constant dense<4.200000e+01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %3 = stablehlo.divide %1, %2 : tensor<3xf32>
    %4 = stablehlo.convert %arg0 : (tensor<6x7x3xui8>) -> tensor<6x7x3xf32>
    %cst_2 = stablehlo.constant dense<2.550000e+02> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6x7x3xf32>
    %6 = stablehlo.divide %4, %5 : tensor<6x7x3xf32>
    %c = stablehlo.constant dense<0> : tensor<ui8>
    %7 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui8>) -> tensor<ui8>
    %8 = "stablehlo.reduce_window"(%arg0, %7) <{base_dilations = array<i64: 1, 1, 1>, padding = dense<0> : tensor<3x2xi64>, window_dilations = array<i64: 1, 1, 1>, window_dimensions = array<i64: 2, 2, 1>, window_strides = array<i64: 2, 2, 1>}> ({
    ^bb0(%arg2: tensor<ui8>, %arg3: tensor<ui8>):
      %66 = stablehlo.maximum %arg2, %arg3 : tensor<ui8>
      stablehlo.return %66 : tensor<ui8>
    }) : (tensor<6x7x3xui8>, tensor<ui8>) -> tensor<3x3x3xui8>
    %9 = stablehlo.slice %arg0 [0:6:2, 0:7, 0:3] : (tensor<6x7x3xui8>) -> tensor<3x7x3xui8>
    %10 = stablehlo.reverse %9, dims = [1] : tensor<3x7x3xui8>
    %c_3 = stablehlo.constant dense<16> : tensor<i64>
    %c_4 = stablehlo.constant dense<235> : tensor<i64>
    %11 = call @clip(%arg0, %c_3, %c_4) : (tensor<6x7x3xui8>, tensor<i64>, tensor<i64>) -> tensor<6x7x3xui8>
    %12 = stablehlo.convert %arg1 : (tensor<3x3xui8>) -> tensor<3x3xui64>
    %c_5 = stablehlo.constant dense<0> : tensor<ui64>
    %13 = stablehlo.reduce(%12 init: %c_5) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x3xui64>, tensor<ui64>) -> tensor<ui64>
    %14 = stablehlo.convert %13 : (tensor<ui64>) -> tensor<ui8>
    %15 = stablehlo.broadcast_in_dim %14, dims = [] : (tensor<ui8>) -> tensor<6x7x3xui8>
    %16 = stablehlo.add %arg0, %15 : tensor<6x7x3xui8>
    %17 = stablehlo.convert %arg0 : (tensor<6x7x3xui8>) -> tensor<6x7x3xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<6x7x3xf32>
    %19 = call @_ptp(%cst) : (tensor<2xf32>) -> tensor<f32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.compare EQ, %19, %cst_7, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %21 = stablehlo.slice %cst [0:1] : (tensor<2xf32>) -> tensor<1xf32>
    %22 = stablehlo.reshape %21 : (tensor<1xf32>) -> tensor<f32>
    %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %23 = stablehlo.subtract %22, %cst_8 : tensor<f32>
    %24 = stablehlo.slice %cst [0:1] : (tensor<2xf32>) -> tensor<1xf32>
    %25 = stablehlo.reshape %24 : (tensor<1xf32>) -> tensor<f32>
    %26 = call @_where(%20, %23, %25) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %27 = call @_ptp(%cst) : (tensor<2xf32>) -> tensor<f32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.compare EQ, %27, %cst_9, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %29 = stablehlo.slice %cst [1:2] : (tensor<2xf32>) -> tensor<1xf32>
    %30 = stablehlo.reshape %29 : (tensor<1xf32>) -> tensor<f32>
    %cst_10 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %31 = stablehlo.add %30, %cst_10 : tensor<f32>
    %32 = stablehlo.slice %cst [1:2] : (tensor<2xf32>) -> tensor<1xf32>
    %33 = stablehlo.reshape %32 : (tensor<1xf32>) -> tensor<f32>
    %34 = call @_where(%28, %31, %33) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %35 = call @_linspace(%26, %34) : (tensor<f32>, tensor<f32>) -> tensor<9xf32>
    %36 = call @searchsorted(%35, %17) : (tensor<9xf32>, tensor<6x7x3xf32>) -> tensor<6x7x3xi32>
    %37 = stablehlo.slice %35 [8:9] : (tensor<9xf32>) -> tensor<1xf32>
    %38 = stablehlo.reshape %37 : (tensor<1xf32>) -> tensor<f32>
    %39 = stablehlo.broadcast_in_dim %38, dims = [] : (tensor<f32>) -> tensor<6x7x3xf32>
    %40 = stablehlo.compare EQ, %17, %39, FLOAT : (tensor<6x7x3xf32>, tensor<6x7x3xf32>) -> tensor<6x7x3xi1>
    %c_11 = stablehlo.constant dense<8> : tensor<i64>
    %41 = call @_where_3(%40, %c_11, %36) : (tensor<6x7x3xi1>, tensor<i64>, tensor<6x7x3xi32>) -> tensor<6x7x3xi32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %43 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<6x7x3xi32>
    %44 = stablehlo.compare LT, %41, %43, SIGNED : (tensor<6x7x3xi32>, tensor<6x7x3xi32>) -> tensor<6x7x3xi1>
    %c_14 = stablehlo.constant dense<9> : tensor<i32>
    %45 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i32>) -> tensor<6x7x3xi32>
    %46 = stablehlo.add %41, %45 : tensor<6x7x3xi32>
    %47 = stablehlo.select %44, %46, %41 : tensor<6x7x3xi1>, tensor<6x7x3xi32>
    %48 = stablehlo.broadcast_in_dim %47, dims = [0, 1, 2] : (tensor<6x7x3xi32>) -> tensor<6x7x3x1xi32>
    %49 = "stablehlo.scatter"(%42, %48, %18) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 3>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %66 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %66 : tensor<f32>
    }) : (tensor<9xf32>, tensor<6x7x3x1xi32>, tensor<6x7x3xf32>) -> tensor<9xf32>
    %50 = stablehlo.slice %49 [1:9] : (tensor<9xf32>) -> tensor<8xf32>
    %c_15 = stablehlo.constant dense<3> : tensor<ui8>
    %51 = call @floor_divide_4(%arg0, %c_15) : (tensor<6x7x3xui8>, tensor<ui8>) -> tensor<6x7x3xui8>
    %52 = stablehlo.convert %arg0 : (tensor<6x7x3xui8>) -> tensor<6x7x3xui32>
    %c_16 = stablehlo.constant dense<0> : tensor<ui32>
    %53 = stablehlo.reduce(%52 init: %c_16) applies stablehlo.add across dimensions = [2] : (tensor<6x7x3xui32>, tensor<ui32>) -> tensor<6x7xui32>
    %54 = call @argmax(%arg0) : (tensor<6x7x3xui8>) -> tensor<6x7xi64>
    %55 = stablehlo.reshape %arg0 : (tensor<6x7x3xui8>) -> tensor<126xui8>
    %c_17 = stablehlo.constant dense<0> : tensor<i64>
    %56 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<i64>) -> tensor<256xi64>
    %c_18 = stablehlo.constant dense<0> : tensor<i64>
    %57 = call @clip_5(%55, %c_18) : (tensor<126xui8>, tensor<i64>) -> tensor<126xui8>
    %58 = stablehlo.convert %57 : (tensor<126xui8>) -> tensor<126xi32>
    %59 = stablehlo.broadcast_in_dim %58, dims = [0] : (tensor<126xi32>) -> tensor<126x1xi32>
    %c_19 = stablehlo.constant dense<1> : tensor<i64>
    %60 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<i64>) -> tensor<126xi64>
    %61 = "stablehlo.scatter"(%56, %59, %60) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<i64>, %arg3: tensor<i64>):
      %66 = stablehlo.add %arg2, %arg3 : tensor<i64>
      stablehlo.return %66 : tensor<i64>
    }) : (tensor<256xi64>, tensor<126x1xi32>, tensor<126xi64>) -> tensor<256xi64>
    %62 = stablehlo.convert %arg0 : (tensor<6x7x3xui8>) -> tensor<6x7x3xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %63 = stablehlo.reduce(%62 init: %cst_20) applies stablehlo.add across dimensions = [0] : (tensor<6x7x3xf32>, tensor<f32>) -> tensor<7x3xf32>
    %cst_21 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %65 = stablehlo.divide %63, %64 : tensor<7x3xf32>
    return %3, %6, %8, %10, %11, %16, %50, %51, %53, %54, %61, %65 : tensor<3xf32>, tensor<6x7x3xf32>, tensor<3x3x3xui8>, tensor<3x7x3xui8>, tensor<6x7x3xui8>, tensor<6x7x3xui8>, tensor<8xf32>, tensor<6x7x3xui8>, tensor<6x7xui32>, tensor<6x7xi64>, tensor<256xi64>, tensor<7x3xf32>
  }
  func.func private @clip(%arg0: tensor<6x7x3xui8>, %arg1: tensor<i64>, %arg2: tensor<i64>) -> tensor<6x7x3xui8> {
    %0 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<ui8>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<ui8>) -> tensor<6x7x3xui8>
    %2 = stablehlo.maximum %1, %arg0 : tensor<6x7x3xui8>
    %3 = stablehlo.convert %arg2 : (tensor<i64>) -> tensor<ui8>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<ui8>) -> tensor<6x7x3xui8>
    %5 = stablehlo.minimum %4, %2 : tensor<6x7x3xui8>
    return %5 : tensor<6x7x3xui8>
  }
  func.func private @_ptp(%arg0: tensor<2xf32>) -> tensor<f32> {
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.maximum across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %1 = stablehlo.reduce(%arg0 init: %cst_0) applies stablehlo.minimum across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %2 = stablehlo.subtract %0, %1 : tensor<f32>
    return %2 : tensor<f32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<f32>
    return %0 : tensor<f32>
  }
  func.func private @_linspace(%arg0: tensor<f32>, %arg1: tensor<f32>) -> tensor<9xf32> {
    %0 = stablehlo.subtract %arg1, %arg0 : tensor<f32>
    %cst = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %1 = stablehlo.divide %0, %cst : tensor<f32>
    %2 = stablehlo.iota dim = 0 : tensor<8xf32>
    %cst_0 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %4 = stablehlo.divide %2, %3 : tensor<8xf32>
    %5 = stablehlo.reshape %arg0 : (tensor<f32>) -> tensor<1xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %7 = stablehlo.subtract %6, %4 : tensor<8xf32>
    %8 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<1xf32>) -> tensor<8xf32>
    %9 = stablehlo.multiply %8, %7 : tensor<8xf32>
    %10 = stablehlo.reshape %arg1 : (tensor<f32>) -> tensor<1xf32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0] : (tensor<1xf32>) -> tensor<8xf32>
    %12 = stablehlo.multiply %11, %4 : tensor<8xf32>
    %13 = stablehlo.add %9, %12 : tensor<8xf32>
    %14 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %15 = stablehlo.concatenate %13, %14, dim = 0 : (tensor<8xf32>, tensor<1xf32>) -> tensor<9xf32>
    return %15 : tensor<9xf32>
  }
  func.func private @searchsorted(%arg0: tensor<9xf32>, %arg1: tensor<6x7x3xf32>) -> tensor<6x7x3xi32> {
    %0 = call @_searchsorted_scan_impl(%arg0, %arg1) : (tensor<9xf32>, tensor<6x7x3xf32>) -> tensor<6x7x3xi32>
    return %0 : tensor<6x7x3xi32>
  }
  func.func private @_searchsorted_scan_impl(%arg0: tensor<9xf32>, %arg1: tensor<6x7x3xf32>) -> tensor<6x7x3xi32> {
    %0 = call @_searchsorted_scan_impl_0(%arg0, %arg1) : (tensor<9xf32>, tensor<6x7x3xf32>) -> tensor<6x7x3xi32>
    return %0 : tensor<6x7x3xi32>
  }
  func.func private @_searchsorted_scan_impl_0(%arg0: tensor<9xf32>, %arg1: tensor<6x7x3xf32>) -> tensor<6x7x3xi32> {
    %0 = call @_searchsorted_scan_impl_1(%arg0, %arg1) : (tensor<9xf32>, tensor<6x7x3xf32>) -> tensor<6x7x3xi32>
    return %0 : tensor<6x7x3xi32>
  }
  func.func private @_searchsorted_scan_impl_1(%arg0: tensor<9xf32>, %arg1: tensor<6x7x3xf32>) -> tensor<6x7x3xi32> {
    %0 = call @_searchsorted_scan_impl_2(%arg0, %arg1) : (tensor<9xf32>, tensor<6x7x3xf32>) -> tensor<6x7x3xi32>
    return %0 : tensor<6x7x3xi32>
  }
  func.func private @_searchsorted_scan_impl_2(%arg0: tensor<9xf32>, %arg1: tensor<6x7x3xf32>) -> tensor<6x7x3xi32> {
    %c = stablehlo.constant dense<0> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<3xui32>
    %c_0 = stablehlo.constant dense<9> : tensor<ui32>
    %1 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<3xui32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [1] : (tensor<3xui32>) -> tensor<7x3xui32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [1] : (tensor<3xui32>) -> tensor<7x3xui32>
    %4 = stablehlo.broadcast_in_dim %2, dims = [1, 2] : (tensor<7x3xui32>) -> tensor<6x7x3xui32>
    %5 = stablehlo.broadcast_in_dim %3, dims = [1, 2] : (tensor<7x3xui32>) -> tensor<6x7x3xui32>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %6:5 = stablehlo.while(%iterArg = %arg0, %iterArg_2 = %arg1, %iterArg_3 = %c_1, %iterArg_4 = %4, %iterArg_5 = %5) : tensor<9xf32>, tensor<6x7x3xf32>, tensor<i64>, tensor<6x7x3xui32>, tensor<6x7x3xui32>
    cond {
      %c_6 = stablehlo.constant dense<4> : tensor<i64>
      %8 = stablehlo.compare LT, %iterArg_3, %c_6, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %8 : tensor<i1>
    } do {
      %8:2 = func.call @closed_call(%iterArg, %iterArg_2, %iterArg_4, %iterArg_5) : (tensor<9xf32>, tensor<6x7x3xf32>, tensor<6x7x3xui32>, tensor<6x7x3xui32>) -> (tensor<6x7x3xui32>, tensor<6x7x3xui32>)
      %c_6 = stablehlo.constant dense<1> : tensor<i64>
      %9 = stablehlo.add %iterArg_3, %c_6 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_2, %9, %8#0, %8#1 : tensor<9xf32>, tensor<6x7x3xf32>, tensor<i64>, tensor<6x7x3xui32>, tensor<6x7x3xui32>
    }
    %7 = stablehlo.convert %6#4 : (tensor<6x7x3xui32>) -> tensor<6x7x3xi32>
    return %7 : tensor<6x7x3xi32>
  }
  func.func private @closed_call(%arg0: tensor<9xf32>, %arg1: tensor<6x7x3xf32>, %arg2: tensor<6x7x3xui32>, %arg3: tensor<6x7x3xui32>) -> (tensor<6x7x3xui32>, tensor<6x7x3xui32>) {
    %0 = stablehlo.subtract %arg3, %arg2 : tensor<6x7x3xui32>
    %c = stablehlo.constant dense<2> : tensor<i64>
    %1 = call @floor_divide(%0, %c) : (tensor<6x7x3xui32>, tensor<i64>) -> tensor<6x7x3xui32>
    %2 = stablehlo.add %arg2, %1 : tensor<6x7x3xui32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2] : (tensor<6x7x3xui32>) -> tensor<6x7x3x1xui32>
    %4 = "stablehlo.gather"(%arg0, %3) <{dimension_numbers = #stablehlo.gather<offset_dims = [3], start_index_map = [0], index_vector_dim = 3>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<9xf32>, tensor<6x7x3x1xui32>) -> tensor<6x7x3x1xf32>
    %5 = stablehlo.reshape %4 : (tensor<6x7x3x1xf32>) -> tensor<6x7x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x7x3xf32>
    %7 = stablehlo.compare EQ, %arg1, %6, FLOAT : (tensor<6x7x3xf32>, tensor<6x7x3xf32>) -> tensor<6x7x3xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [1] : (tensor<3xf32>) -> tensor<7x3xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [1, 2] : (tensor<7x3xf32>) -> tensor<6x7x3xf32>
    %11 = stablehlo.select %7, %10, %arg1 : tensor<6x7x3xi1>, tensor<6x7x3xf32>
    %12 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<6x7x3xf32>, tensor<6x7x3xf32>) -> tensor<6x7x3xi1>
    %cst_1 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [1] : (tensor<3xf32>) -> tensor<7x3xf32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [1, 2] : (tensor<7x3xf32>) -> tensor<6x7x3xf32>
    %16 = stablehlo.select %12, %15, %11 : tensor<6x7x3xi1>, tensor<6x7x3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6x7x3xf32>
    %18 = stablehlo.compare EQ, %5, %17, FLOAT : (tensor<6x7x3xf32>, tensor<6x7x3xf32>) -> tensor<6x7x3xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [1] : (tensor<3xf32>) -> tensor<7x3xf32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [1, 2] : (tensor<7x3xf32>) -> tensor<6x7x3xf32>
    %22 = stablehlo.select %18, %21, %5 : tensor<6x7x3xi1>, tensor<6x7x3xf32>
    %23 = stablehlo.compare NE, %5, %5, FLOAT : (tensor<6x7x3xf32>, tensor<6x7x3xf32>) -> tensor<6x7x3xi1>
    %cst_4 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [1] : (tensor<3xf32>) -> tensor<7x3xf32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [1, 2] : (tensor<7x3xf32>) -> tensor<6x7x3xf32>
    %27 = stablehlo.select %23, %26, %22 : tensor<6x7x3xi1>, tensor<6x7x3xf32>
    %28 = stablehlo.compare LT, %16, %27, TOTALORDER : (tensor<6x7x3xf32>, tensor<6x7x3xf32>) -> tensor<6x7x3xi1>
    %29 = stablehlo.select %28, %arg2, %2 : tensor<6x7x3xi1>, tensor<6x7x3xui32>
    %30 = stablehlo.select %28, %2, %arg3 : tensor<6x7x3xi1>, tensor<6x7x3xui32>
    return %29, %30 : tensor<6x7x3xui32>, tensor<6x7x3xui32>
  }
  func.func private @floor_divide(%arg0: tensor<6x7x3xui32>, %arg1: tensor<i64>) -> tensor<6x7x3xui32> {
    %0 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<ui32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<ui32>) -> tensor<6x7x3xui32>
    %2 = stablehlo.divide %arg0, %1 : tensor<6x7x3xui32>
    return %2 : tensor<6x7x3xui32>
  }
  func.func private @_where_3(%arg0: tensor<6x7x3xi1>, %arg1: tensor<i64>, %arg2: tensor<6x7x3xi32>) -> tensor<6x7x3xi32> {
    %0 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<i32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i32>) -> tensor<6x7x3xi32>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<6x7x3xi1>, tensor<6x7x3xi32>
    return %2 : tensor<6x7x3xi32>
  }
  func.func private @floor_divide_4(%arg0: tensor<6x7x3xui8>, %arg1: tensor<ui8>) -> tensor<6x7x3xui8> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui8>) -> tensor<6x7x3xui8>
    %1 = stablehlo.divide %arg0, %0 : tensor<6x7x3xui8>
    return %1 : tensor<6x7x3xui8>
  }
  func.func private @argmax(%arg0: tensor<6x7x3xui8>) -> tensor<6x7xi64> {
    %0 = stablehlo.iota dim = 2 : tensor<6x7x3xi64>
    %c = stablehlo.constant dense<0> : tensor<ui8>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1:2 = stablehlo.reduce(%arg0 init: %c), (%0 init: %c_0) across dimensions = [2] : (tensor<6x7x3xui8>, tensor<6x7x3xi64>, tensor<ui8>, tensor<i64>) -> (tensor<6x7xui8>, tensor<6x7xi64>)
     reducer(%arg1: tensor<ui8>, %arg3: tensor<ui8>) (%arg2: tensor<i64>, %arg4: tensor<i64>)  {
      %2 = stablehlo.compare GT, %arg1, %arg3, UNSIGNED : (tensor<ui8>, tensor<ui8>) -> tensor<i1>
      %3 = stablehlo.compare NE, %arg1, %arg1, UNSIGNED : (tensor<ui8>, tensor<ui8>) -> tensor<i1>
      %4 = stablehlo.or %2, %3 : tensor<i1>
      %5 = stablehlo.compare EQ, %arg1, %arg3, UNSIGNED : (tensor<ui8>, tensor<ui8>) -> tensor<i1>
      %6 = stablehlo.compare LT, %arg2, %arg4, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      %7 = stablehlo.and %5, %6 : tensor<i1>
      %8 = stablehlo.or %4, %7 : tensor<i1>
      %9 = stablehlo.select %4, %arg1, %arg3 : tensor<i1>, tensor<ui8>
      %10 = stablehlo.select %8, %arg2, %arg4 : tensor<i1>, tensor<i64>
      stablehlo.return %9, %10 : tensor<ui8>, tensor<i64>
    }
    return %1#1 : tensor<6x7xi64>
  }
  func.func private @clip_5(%arg0: tensor<126xui8>, %arg1: tensor<i64>) -> tensor<126xui8> {
    %0 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<ui8>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<ui8>) -> tensor<126xui8>
    %2 = stablehlo.maximum %1, %arg0 : tensor<126xui8>
    return %2 : tensor<126xui8>
  }
}
