module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<12xf32>, %arg1: tensor<12xf64>) -> (tensor<12xf32> {jax.result_info = "result[0]"}, tensor<12xf64> {jax.result_info = "result[1]"}, tensor<12xf32> {jax.result_info = "result[2]"}, tensor<12xf64> {jax.result_info = "result[3]"}) {
    %0 = chlo.erf_inv %arg0 : tensor<12xf32> -> tensor<12xf32>
    %1 = chlo.erf_inv %arg1 : tensor<12xf64> -> tensor<12xf64>
    %cst = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %3 = stablehlo.multiply %arg0, %2 : tensor<12xf32>
    %4 = chlo.erf %3 : tensor<12xf32> -> tensor<12xf32>
    %cst_0 = stablehlo.constant dense<5.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<12xf64>
    %6 = stablehlo.multiply %arg1, %5 : tensor<12xf64>
    %7 = chlo.erfc %6 : tensor<12xf64> -> tensor<12xf64>
    return %0, %1, %4, %7 : tensor<12xf32>, tensor<12xf64>, tensor<12xf32>, tensor<12xf64>
  }
}
