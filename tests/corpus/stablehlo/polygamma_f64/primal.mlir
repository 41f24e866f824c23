module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf64>, %arg1: tensor<3xf64>) -> (tensor<3xf64> {jax.result_info = "result[0]"}, tensor<3xf64> {jax.result_info = "result[1]"}, tensor<3xf64> {jax.result_info = "result[2]"}) {
    %0 = chlo.zeta %arg0, %arg1 : tensor<3xf64>, tensor<3xf64> -> tensor<3xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %2 = chlo.polygamma %1, %arg1 : tensor<3xf64>, tensor<3xf64> -> tensor<3xf64>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %4 = chlo.polygamma %3, %arg1 : tensor<3xf64>, tensor<3xf64> -> tensor<3xf64>
    return %0, %2, %4 : tensor<3xf64>, tensor<3xf64>, tensor<3xf64>
  }
}
