module @jit_g attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x9x9x2xf32>, %arg1: tensor<1x4x4x2xf32>, %arg2: tensor<1x5x5x2xf32>, %arg3: tensor<1x10x4x2xf32>, %arg4: tensor<1x5x5x2xf32>, %arg5: tensor<1x6x9x2xf32>, %arg6: tensor<1x2xf32>) -> (tensor<1x9x9x2xf32> {jax.result_info = "result[0]"}) {
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<f32>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1, 1, 1, 1>, padding = dense<0> : tensor<4x2xi64>, window_dilations = array<i64: 1, 1, 1, 1>, window_dimensions = array<i64: 1, 2, 2, 1>, window_strides = array<i64: 1, 2, 2, 1>}> ({
    ^bb0(%arg7: tensor<f32>, %arg8: tensor<f32>):
      %43 = stablehlo.maximum %arg7, %arg8 : tensor<f32>
      stablehlo.return %43 : tensor<f32>
    }) : (tensor<1x9x9x2xf32>, tensor<f32>) -> tensor<1x4x4x2xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<f32>
    %3 = "stablehlo.reduce_window"(%arg0, %2) <{base_dilations = array<i64: 1, 1, 1, 1>, padding = dense<[[0, 0], [1, 1], [1, 1], [0, 0]]> : tensor<4x2xi64>, window_dilations = array<i64: 1, 1, 1, 1>, window_dimensions = array<i64: 1, 3, 3, 1>, window_strides = array<i64: 1, 2, 2, 1>}> ({
    ^bb0(%arg7: tensor<f32>, %arg8: tensor<f32>):
      %43 = stablehlo.maximum %arg7, %arg8 : tensor<f32>
      stablehlo.return %43 : tensor<f32>
    }) : (tensor<1x9x9x2xf32>, tensor<f32>) -> tensor<1x5x5x2xf32>
    %cst_1 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<f32>
    %5 = "stablehlo.reduce_window"(%arg0, %4) <{base_dilations = array<i64: 1, 1, 1, 1>, padding = dense<[[0, 0], [1, 2], [2, 0], [0, 0]]> : tensor<4x2xi64>, window_dilations = array<i64: 1, 1, 1, 1>, window_dimensions = array<i64: 1, 3, 2, 1>, window_strides = array<i64: 1, 1, 3, 1>}> ({
    ^bb0(%arg7: tensor<f32>, %arg8: tensor<f32>):
      %43 = stablehlo.maximum %arg7, %arg8 : tensor<f32>
      stablehlo.return %43 : tensor<f32>
    }) : (tensor<1x9x9x2xf32>, tensor<f32>) -> tensor<1x10x4x2xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<f32>
    %7 = "stablehlo.reduce_window"(%arg0, %6) <{base_dilations = array<i64: 1, 1, 1, 1>, padding = dense<[[0, 0], [1, 1], [1, 1], [0, 0]]> : tensor<4x2xi64>, window_dilations = array<i64: 1, 1, 1, 1>, window_dimensions = array<i64: 1, 3, 3, 1>, window_strides = array<i64: 1, 2, 2, 1>}> ({
    ^bb0(%arg7: tensor<f32>, %arg8: tensor<f32>):
      %43 = stablehlo.add %arg7, %arg8 : tensor<f32>
      stablehlo.return %43 : tensor<f32>
    }) : (tensor<1x9x9x2xf32>, tensor<f32>) -> tensor<1x5x5x2xf32>
    %8 = stablehlo.negate %arg0 : tensor<1x9x9x2xf32>
    %cst_3 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<f32>
    %10 = "stablehlo.reduce_window"(%8, %9) <{base_dilations = array<i64: 1, 1, 1, 1>, padding = dense<0> : tensor<4x2xi64>, window_dilations = array<i64: 1, 1, 1, 1>, window_dimensions = array<i64: 1, 4, 1, 1>, window_strides = array<i64: 1, 1, 1, 1>}> ({
    ^bb0(%arg7: tensor<f32>, %arg8: tensor<f32>):
      %43 = stablehlo.maximum %arg7, %arg8 : tensor<f32>
      stablehlo.return %43 : tensor<f32>
    }) : (tensor<1x9x9x2xf32>, tensor<f32>) -> tensor<1x6x9x2xf32>
    %11 = stablehlo.negate %10 : tensor<1x6x9x2xf32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %12 = stablehlo.reduce(%arg0 init: %cst_4) applies stablehlo.maximum across dimensions = [1, 2] : (tensor<1x9x9x2xf32>, tensor<f32>) -> tensor<1x2xf32>
    %13 = stablehlo.reshape %12 : (tensor<1x2xf32>) -> tensor<1x1x1x2xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1, 2, 3] : (tensor<1x1x1x2xf32>) -> tensor<1x9x9x2xf32>
    %15 = stablehlo.compare EQ, %arg0, %14, FLOAT : (tensor<1x9x9x2xf32>, tensor<1x9x9x2xf32>) -> tensor<1x9x9x2xi1>
    %16 = stablehlo.convert %15 : (tensor<1x9x9x2xi1>) -> tensor<1x9x9x2xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.reduce(%16 init: %cst_5) applies stablehlo.add across dimensions = [1, 2] : (tensor<1x9x9x2xf32>, tensor<f32>) -> tensor<1x2xf32>
    %18 = stablehlo.divide %arg6, %17 : tensor<1x2xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0, 3] : (tensor<1x2xf32>) -> tensor<1x9x9x2xf32>
    %20 = stablehlo.multiply %19, %16 : tensor<1x9x9x2xf32>
    %21 = stablehlo.negate %arg5 : tensor<1x6x9x2xf32>
    %cst_6 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %22 = stablehlo.pad %8, %cst_6, low = [0, 0, 0, 0], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<1x9x9x2xf32>, tensor<f32>) -> tensor<1x9x9x2xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = "stablehlo.select_and_scatter"(%22, %21, %cst_7) <{padding = dense<0> : tensor<4x2xi64>, window_dimensions = array<i64: 1, 4, 1, 1>, window_strides = array<i64: 1, 1, 1, 1>}> ({
    ^bb0(%arg7: tensor<f32>, %arg8: tensor<f32>):
      %43 = stablehlo.compare GE, %arg7, %arg8, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %43 : tensor<i1>
    }, {
    ^bb0(%arg7: tensor<f32>, %arg8: tensor<f32>):
      %43 = stablehlo.add %arg7, %arg8 : tensor<f32>
      stablehlo.return %43 : tensor<f32>
    }) : (tensor<1x9x9x2xf32>, tensor<1x6x9x2xf32>, tensor<f32>) -> tensor<1x9x9x2xf32>
    %24 = stablehlo.slice %23 [0:1, 0:9, 0:9, 0:2] : (tensor<1x9x9x2xf32>) -> tensor<1x9x9x2xf32>
    %25 = stablehlo.negate %24 : tensor<1x9x9x2xf32>
    %26 = stablehlo.add %20, %25 : tensor<1x9x9x2xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.pad %arg4, %cst_8, low = [0, 1, 1, 0], high = [0, 1, 1, 0], interior = [0, 1, 1, 0] : (tensor<1x5x5x2xf32>, tensor<f32>) -> tensor<1x11x11x2xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<f32>
    %29 = "stablehlo.reduce_window"(%27, %28) <{base_dilations = array<i64: 1, 1, 1, 1>, padding = dense<0> : tensor<4x2xi64>, window_dilations = array<i64: 1, 1, 1, 1>, window_dimensions = array<i64: 1, 3, 3, 1>, window_strides = array<i64: 1, 1, 1, 1>}> ({
    ^bb0(%arg7: tensor<f32>, %arg8: tensor<f32>):
      %43 = stablehlo.add %arg7, %arg8 : tensor<f32>
      stablehlo.return %43 : tensor<f32>
    }) : (tensor<1x11x11x2xf32>, tensor<f32>) -> tensor<1x9x9x2xf32>
    %30 = stablehlo.add %26, %29 : tensor<1x9x9x2xf32>
    %cst_10 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %31 = stablehlo.pad %arg0, %cst_10, low = [0, 1, 2, 0], high = [0, 2, 0, 0], interior = [0, 0, 0, 0] : (tensor<1x9x9x2xf32>, tensor<f32>) -> tensor<1x12x11x2xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = "stablehlo.select_and_scatter"(%31, %arg3, %cst_11) <{padding = dense<0> : tensor<4x2xi64>, window_dimensions = array<i64: 1, 3, 2, 1>, window_strides = array<i64: 1, 1, 3, 1>}> ({
    ^bb0(%arg7: tensor<f32>, %arg8: tensor<f32>):
      %43 = stablehlo.compare GE, %arg7, %arg8, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %43 : tensor<i1>
    }, {
    ^bb0(%arg7: tensor<f32>, %arg8: tensor<f32>):
      %43 = stablehlo.add %arg7, %arg8 : tensor<f32>
      stablehlo.return %43 : tensor<f32>
    }) : (tensor<1x12x11x2xf32>, tensor<1x10x4x2xf32>, tensor<f32>) -> tensor<1x12x11x2xf32>
    %33 = stablehlo.slice %32 [0:1, 1:10, 2:11, 0:2] : (tensor<1x12x11x2xf32>) -> tensor<1x9x9x2xf32>
    %34 = stablehlo.add %30, %33 : tensor<1x9x9x2xf32>
    %cst_12 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %35 = stablehlo.pad %arg0, %cst_12, low = [0, 1, 1, 0], high = [0, 1, 1, 0], interior = [0, 0, 0, 0] : (tensor<1x9x9x2xf32>, tensor<f32>) -> tensor<1x11x11x2xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = "stablehlo.select_and_scatter"(%35, %arg2, %cst_13) <{padding = dense<0> : tensor<4x2xi64>, window_dimensions = array<i64: 1, 3, 3, 1>, window_strides = array<i64: 1, 2, 2, 1>}> ({
    ^bb0(%arg7: tensor<f32>, %arg8: tensor<f32>):
      %43 = stablehlo.compare GE, %arg7, %arg8, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %43 : tensor<i1>
    }, {
    ^bb0(%arg7: tensor<f32>, %arg8: tensor<f32>):
      %43 = stablehlo.add %arg7, %arg8 : tensor<f32>
      stablehlo.return %43 : tensor<f32>
    }) : (tensor<1x11x11x2xf32>, tensor<1x5x5x2xf32>, tensor<f32>) -> tensor<1x11x11x2xf32>
    %37 = stablehlo.slice %36 [0:1, 1:10, 1:10, 0:2] : (tensor<1x11x11x2xf32>) -> tensor<1x9x9x2xf32>
    %38 = stablehlo.add %34, %37 : tensor<1x9x9x2xf32>
    %cst_14 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %39 = stablehlo.pad %arg0, %cst_14, low = [0, 0, 0, 0], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<1x9x9x2xf32>, tensor<f32>) -> tensor<1x9x9x2xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = "stablehlo.select_and_scatter"(%39, %arg1, %cst_15) <{padding = dense<0> : tensor<4x2xi64>, window_dimensions = array<i64: 1, 2, 2, 1>, window_strides = array<i64: 1, 2, 2, 1>}> ({
    ^bb0(%arg7: tensor<f32>, %arg8: tensor<f32>):
      %43 = stablehlo.compare GE, %arg7, %arg8, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %43 : tensor<i1>
    }, {
    ^bb0(%arg7: tensor<f32>, %arg8: tensor<f32>):
      %43 = stablehlo.add %arg7, %arg8 : tensor<f32>
      stablehlo.return %43 : tensor<f32>
    }) : (tensor<1x9x9x2xf32>, tensor<1x4x4x2xf32>, tensor<f32>) -> tensor<1x9x9x2xf32>
    %41 = stablehlo.slice %40 [0:1, 0:9, 0:9, 0:2] : (tensor<1x9x9x2xf32>) -> tensor<1x9x9x2xf32>
    %42 = stablehlo.add %38, %41 : tensor<1x9x9x2xf32>
    return %42 : tensor<1x9x9x2xf32>
  }
}
