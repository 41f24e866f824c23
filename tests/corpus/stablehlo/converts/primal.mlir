module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<12xf32>) -> (tensor<12xi32> {jax.result_info = "result[0]"}, tensor<12xui32> {jax.result_info = "result[1]"}, tensor<12xi64> {jax.result_info = "result[2]"}, tensor<12xui64> {jax.result_info = "result[3]"}, tensor<12xi1> {jax.result_info = "result[4]"}, tensor<12xf64> {jax.result_info = "result[5]"}, tensor<12xf32> {jax.result_info = "result[6]"}, tensor<12xf32> {jax.result_info = "result[7]"}, tensor<12xi8> {jax.result_info = "result[8]"}, tensor<12xui8> {jax.result_info = "result[9]"}, tensor<12xi16> {jax.result_info = "result[10]"}, tensor<12xi32> {jax.result_info = "result[11]"}, tensor<12xf32> {jax.result_info = "result[12]"}, tensor<12xf32> {jax.result_info = "result[13]"}) {
    %0 = stablehlo.convert %arg0 : (tensor<12xf32>) -> tensor<12xi32>
    %1 = stablehlo.convert %arg0 : (tensor<12xf32>) -> tensor<12xui32>
    %2 = stablehlo.convert %arg0 : (tensor<12xf32>) -> tensor<12xi64>
    %3 = stablehlo.convert %arg0 : (tensor<12xf32>) -> tensor<12xui64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %5 = stablehlo.compare NE, %arg0, %4, FLOAT : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xi1>
    %6 = stablehlo.convert %5 : tensor<12xi1>
    %7 = stablehlo.convert %arg0 : (tensor<12xf32>) -> tensor<12xf64>
    %8 = stablehlo.convert %arg0 : (tensor<12xf32>) -> tensor<12xf16>
    %9 = stablehlo.convert %8 : (tensor<12xf16>) -> tensor<12xf32>
    %10 = stablehlo.convert %arg0 : (tensor<12xf32>) -> tensor<12xbf16>
    %11 = stablehlo.convert %10 : (tensor<12xbf16>) -> tensor<12xf32>
    %12 = stablehlo.convert %arg0 : (tensor<12xf32>) -> tensor<12xi8>
    %13 = stablehlo.convert %arg0 : (tensor<12xf32>) -> tensor<12xui8>
    %14 = stablehlo.convert %arg0 : (tensor<12xf32>) -> tensor<12xi16>
    %15 = stablehlo.bitcast_convert %arg0 : (tensor<12xf32>) -> tensor<12xi32>
    %16 = stablehlo.reduce_precision %arg0, format = e5m10 : tensor<12xf32>
    %17 = stablehlo.reduce_precision %arg0, format = e8m7 : tensor<12xf32>
    return %0, %1, %2, %3, %6, %7, %9, %11, %12, %13, %14, %15, %16, %17 : tensor<12xi32>, tensor<12xui32>, tensor<12xi64>, tensor<12xui64>, tensor<12xi1>, tensor<12xf64>, tensor<12xf32>, tensor<12xf32>, tensor<12xi8>, tensor<12xui8>, tensor<12xi16>, tensor<12xi32>, tensor<12xf32>, tensor<12xf32>
  }
}
