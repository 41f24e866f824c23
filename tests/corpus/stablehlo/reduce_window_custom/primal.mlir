module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x6xf32>) -> (tensor<8x3xf32> {jax.result_info = "result[0]"}, tensor<5x6xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<-1.000000e+30> : tensor<f32>
    %0 = "stablehlo.reduce_window"(%arg0, %cst) <{base_dilations = array<i64: 1, 1>, padding = dense<[[1, 1], [0, 1]]> : tensor<2x2xi64>, window_dilations = array<i64: 1, 1>, window_dimensions = array<i64: 2, 3>, window_strides = array<i64: 1, 2>}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %2 = stablehlo.maximum %arg1, %arg2 : tensor<f32>
      %3 = stablehlo.subtract %arg1, %arg2 : tensor<f32>
      %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %5 = stablehlo.add %arg1, %arg2 : tensor<f32>
      %6 = stablehlo.abs %3 : tensor<f32>
      %7 = stablehlo.negate %6 : tensor<f32>
      %8 = stablehlo.exponential %7 : tensor<f32>
      %9 = stablehlo.log_plus_one %8 : tensor<f32>
      %10 = stablehlo.add %2, %9 : tensor<f32>
      %11 = stablehlo.select %4, %5, %10 : tensor<i1>, tensor<f32>
      stablehlo.return %11 : tensor<f32>
    }) : (tensor<7x6xf32>, tensor<f32>) -> tensor<8x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1:2 = "stablehlo.reduce_window"(%arg0, %arg0, %cst_0, %cst_1) <{base_dilations = array<i64: 1, 1>, padding = dense<0> : tensor<2x2xi64>, window_dilations = array<i64: 1, 1>, window_dimensions = array<i64: 3, 1>, window_strides = array<i64: 1, 1>}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>):
      %2 = stablehlo.add %arg1, %arg3 : tensor<f32>
      %3 = stablehlo.maximum %arg2, %arg4 : tensor<f32>
      stablehlo.return %2, %3 : tensor<f32>, tensor<f32>
    }) : (tensor<7x6xf32>, tensor<7x6xf32>, tensor<f32>, tensor<f32>) -> (tensor<5x6xf32>, tensor<5x6xf32>)
    return %0, %1#0 : tensor<8x3xf32>, tensor<5x6xf32>
  }
}
