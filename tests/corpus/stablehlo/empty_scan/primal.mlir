module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<0x3xf32>, %arg1: tensor<3xf32>) -> (tensor<3xf32> {jax.result_info = "result[0]"}, tensor<0x3xf32> {jax.result_info = "result[1]"}, tensor<0x3xf32> {jax.result_info = "result[2]"}, tensor<0xf32> {jax.result_info = "result[3]"}, tensor<0x3xf32> {jax.result_info = "result[4]"}, tensor<0xf32> {jax.result_info = "result[5]"}, tensor<0xf32> {jax.result_info = "result[6]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<0x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<0x3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%arg0 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<0x3xf32>, tensor<f32>) -> tensor<0xf32>
    %values, %indices = chlo.top_k(%arg1, k = 0) : tensor<3xf32> -> (tensor<0xf32>, tensor<0xi32>)
    %3 = stablehlo.slice %arg1 [0:0] : (tensor<3xf32>) -> tensor<0xf32>
    %4 = stablehlo.slice %arg1 [0:3] : (tensor<3xf32>) -> tensor<3xf32>
    return %arg1, %0, %1, %2, %arg0, %values, %3 : tensor<3xf32>, tensor<0x3xf32>, tensor<0x3xf32>, tensor<0xf32>, tensor<0x3xf32>, tensor<0xf32>, tensor<0xf32>
  }
}
