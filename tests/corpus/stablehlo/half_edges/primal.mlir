module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<10xf16>, %arg1: tensor<10xf16>) -> (tensor<10xf16> {jax.result_info = "result[0]"}, tensor<10xf16> {jax.result_info = "result[1]"}, tensor<10xf16> {jax.result_info = "result[2]"}, tensor<10xf16> {jax.result_info = "result[3]"}, tensor<10xi1> {jax.result_info = "result[4]"}, tensor<10xf16> {jax.result_info = "result[5]"}, tensor<10xf16> {jax.result_info = "result[6]"}, tensor<10xi32> {jax.result_info = "result[7]"}, tensor<10xui8> {jax.result_info = "result[8]"}, tensor<10xbf16> {jax.result_info = "result[9]"}, tensor<10xf16> {jax.result_info = "result[10]"}, tensor<10xf16> {jax.result_info = "result[11]"}, tensor<10xi1> {jax.result_info = "result[12]"}, tensor<10xi16> {jax.result_info = "result[13]"}, tensor<10xf16> {jax.result_info = "result[14]"}) {
    %0 = stablehlo.add %arg0, %arg0 : tensor<10xf16>
    %1 = stablehlo.multiply %arg0, %arg1 : tensor<10xf16>
    %2 = stablehlo.subtract %arg0, %arg1 : tensor<10xf16>
    %3 = stablehlo.divide %arg0, %arg1 : tensor<10xf16>
    %4 = stablehlo.compare LT, %arg0, %arg1, FLOAT : (tensor<10xf16>, tensor<10xf16>) -> tensor<10xi1>
    %5 = stablehlo.sign %arg0 : tensor<10xf16>
    %6 = stablehlo.minimum %arg0, %arg1 : tensor<10xf16>
    %7 = stablehlo.convert %arg0 : (tensor<10xf16>) -> tensor<10xi32>
    %8 = stablehlo.convert %arg0 : (tensor<10xf16>) -> tensor<10xui8>
    %9 = stablehlo.convert %arg0 : (tensor<10xf16>) -> tensor<10xbf16>
    %10 = chlo.next_after %arg0, %arg1 : tensor<10xf16>, tensor<10xf16> -> tensor<10xf16>
    %11 = call @round(%arg0) : (tensor<10xf16>) -> tensor<10xf16>
    %12 = stablehlo.is_finite %arg0 : (tensor<10xf16>) -> tensor<10xi1>
    %13 = stablehlo.bitcast_convert %arg0 : (tensor<10xf16>) -> tensor<10xi16>
    %14 = stablehlo.multiply %arg0, %arg0 : tensor<10xf16>
    return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14 : tensor<10xf16>, tensor<10xf16>, tensor<10xf16>, tensor<10xf16>, tensor<10xi1>, tensor<10xf16>, tensor<10xf16>, tensor<10xi32>, tensor<10xui8>, tensor<10xbf16>, tensor<10xf16>, tensor<10xf16>, tensor<10xi1>, tensor<10xi16>, tensor<10xf16>
  }
  func.func private @round(%arg0: tensor<10xf16>) -> tensor<10xf16> {
    %0 = stablehlo.round_nearest_even %arg0 : tensor<10xf16>
    return %0 : tensor<10xf16>
  }
}
