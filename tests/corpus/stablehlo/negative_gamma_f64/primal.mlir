module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<12xf64>) -> (tensor<12xf64> {jax.result_info = "result[0]"}, tensor<12xf64> {jax.result_info = "result[1]"}, tensor<12xf64> {jax.result_info = "result[2]"}, tensor<12xf64> {jax.result_info = "result[3]"}) {
    %0 = chlo.lgamma %arg0 : tensor<12xf64> -> tensor<12xf64>
    %1 = chlo.digamma %arg0 : tensor<12xf64> -> tensor<12xf64>
    %cst = stablehlo.constant dense<5.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<12xf64>
    %3 = stablehlo.multiply %arg0, %2 : tensor<12xf64>
    %4 = chlo.erf %3 : tensor<12xf64> -> tensor<12xf64>
    %cst_0 = stablehlo.constant dense<5.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<12xf64>
    %6 = stablehlo.multiply %arg0, %5 : tensor<12xf64>
    %7 = chlo.erfc %6 : tensor<12xf64> -> tensor<12xf64>
    return %0, %1, %4, %7 : tensor<12xf64>, tensor<12xf64>, tensor<12xf64>, tensor<12xf64>
  }
}
