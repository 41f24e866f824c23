module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x6xf32>) -> (tensor<4xf32> {jax.result_info = "result[0]"}, tensor<6xf32> {jax.result_info = "result[1][0]"}, tensor<6xf32> {jax.result_info = "result[1][1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) across dimensions = [1] : (tensor<4x6xf32>, tensor<f32>) -> tensor<4xf32>
     reducer(%arg1: tensor<f32>, %arg2: tensor<f32>)  {
      %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %4 = stablehlo.multiply %arg1, %cst_3 : tensor<f32>
      %5 = stablehlo.add %4, %arg2 : tensor<f32>
      stablehlo.return %5 : tensor<f32>
    }
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x6xf32>
    %2 = stablehlo.multiply %arg0, %1 : tensor<4x6xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3:2 = stablehlo.reduce(%arg0 init: %cst_1), (%2 init: %cst_2) across dimensions = [0] : (tensor<4x6xf32>, tensor<4x6xf32>, tensor<f32>, tensor<f32>) -> (tensor<6xf32>, tensor<6xf32>)
     reducer(%arg1: tensor<f32>, %arg3: tensor<f32>) (%arg2: tensor<f32>, %arg4: tensor<f32>)  {
      %4 = stablehlo.add %arg1, %arg3 : tensor<f32>
      %5 = stablehlo.multiply %arg2, %arg4 : tensor<f32>
      %cst_3 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
      %6 = stablehlo.multiply %5, %cst_3 : tensor<f32>
      stablehlo.return %4, %6 : tensor<f32>, tensor<f32>
    }
    return %0, %3#0, %3#1 : tensor<4xf32>, tensor<6xf32>, tensor<6xf32>
  }
}
