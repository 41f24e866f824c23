module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<12xf32>, %arg1: tensor<12xf32>) -> (tensor<12xf32> {jax.result_info = "result[0]"}, tensor<12xf32> {jax.result_info = "result[1]"}, tensor<12xf32> {jax.result_info = "result[2]"}, tensor<12xf32> {jax.result_info = "result[3]"}, tensor<12xf32> {jax.result_info = "result[4]"}, tensor<12xf32> {jax.result_info = "result[5]"}, tensor<12xf32> {jax.result_info = "result[6]"}, tensor<12xf32> {jax.result_info = "result[7]"}, tensor<12xf32> {jax.result_info = "result[8]"}, tensor<12xf32> {jax.result_info = "result[9]"}, tensor<12xf32> {jax.result_info = "result[10]"}, tensor<12xf32> {jax.result_info = "result[11]"}, tensor<12xf32> {jax.result_info = "result[12]"}, tensor<12xf32> {jax.result_info = "result[13]"}) {
    %0 = chlo.erf %arg0 : tensor<12xf32> -> tensor<12xf32>
    %1 = chlo.erfc %arg0 : tensor<12xf32> -> tensor<12xf32>
    %2 = chlo.erf_inv %arg0 : tensor<12xf32> -> tensor<12xf32>
    %3 = chlo.lgamma %arg1 : tensor<12xf32> -> tensor<12xf32>
    %4 = chlo.digamma %arg1 : tensor<12xf32> -> tensor<12xf32>
    %5 = chlo.sinh %arg0 : tensor<12xf32> -> tensor<12xf32>
    %6 = chlo.cosh %arg0 : tensor<12xf32> -> tensor<12xf32>
    %7 = chlo.asin %arg0 : tensor<12xf32> -> tensor<12xf32>
    %8 = chlo.acos %arg0 : tensor<12xf32> -> tensor<12xf32>
    %9 = chlo.atan %arg0 : tensor<12xf32> -> tensor<12xf32>
    %10 = chlo.asinh %arg0 : tensor<12xf32> -> tensor<12xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %12 = stablehlo.add %arg1, %11 : tensor<12xf32>
    %13 = call @arccosh(%12) : (tensor<12xf32>) -> tensor<12xf32>
    %14 = chlo.atanh %arg0 : tensor<12xf32> -> tensor<12xf32>
    %15 = stablehlo.tan %arg0 : tensor<12xf32>
    return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %13, %14, %15 : tensor<12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>
  }
  func.func private @arccosh(%arg0: tensor<12xf32>) -> tensor<12xf32> {
    %0 = chlo.acosh %arg0 : tensor<12xf32> -> tensor<12xf32>
    return %0 : tensor<12xf32>
  }
}
