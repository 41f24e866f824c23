module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xui32>, %arg1: tensor<8xui32>) -> (tensor<8xui32> {jax.result_info = "result[0]"}, tensor<8xui32> {jax.result_info = "result[1]"}, tensor<8xui32> {jax.result_info = "result[2]"}, tensor<8xui32> {jax.result_info = "result[3]"}, tensor<8xui32> {jax.result_info = "result[4]"}, tensor<8xui32> {jax.result_info = "result[5]"}, tensor<8xi1> {jax.result_info = "result[6]"}, tensor<8xui32> {jax.result_info = "result[7]"}, tensor<8xui32> {jax.result_info = "result[8]"}, tensor<8xui32> {jax.result_info = "result[9]"}, tensor<8xf32> {jax.result_info = "result[10]"}, tensor<8xi32> {jax.result_info = "result[11]"}, tensor<8xui8> {jax.result_info = "result[12]"}, tensor<8xui64> {jax.result_info = "result[13]"}, tensor<8xui32> {jax.result_info = "result[14]"}, tensor<ui32> {jax.result_info = "result[15]"}, tensor<ui32> {jax.result_info = "result[16]"}) {
    %0 = stablehlo.divide %arg0, %arg1 : tensor<8xui32>
    %1 = stablehlo.remainder %arg0, %arg1 : tensor<8xui32>
    %2 = stablehlo.shift_left %arg0, %arg1 : tensor<8xui32>
    %3 = stablehlo.shift_right_logical %arg0, %arg1 : tensor<8xui32>
    %4 = stablehlo.shift_right_arithmetic %arg0, %arg1 : tensor<8xui32>
    %5 = stablehlo.maximum %arg0, %arg1 : tensor<8xui32>
    %6 = stablehlo.compare LT, %arg0, %arg1, UNSIGNED : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xi1>
    %7 = stablehlo.add %arg0, %arg1 : tensor<8xui32>
    %8 = stablehlo.multiply %arg0, %arg1 : tensor<8xui32>
    %9 = stablehlo.negate %arg0 : tensor<8xui32>
    %10 = stablehlo.convert %arg0 : (tensor<8xui32>) -> tensor<8xf32>
    %11 = stablehlo.convert %arg0 : (tensor<8xui32>) -> tensor<8xi32>
    %12 = stablehlo.convert %arg0 : (tensor<8xui32>) -> tensor<8xui8>
    %13 = stablehlo.convert %arg0 : (tensor<8xui32>) -> tensor<8xui64>
    %14 = stablehlo.count_leading_zeros %arg0 : tensor<8xui32>
    %c = stablehlo.constant dense<4294967295> : tensor<ui32>
    %15 = stablehlo.reduce(%arg0 init: %c) applies stablehlo.minimum across dimensions = [0] : (tensor<8xui32>, tensor<ui32>) -> tensor<ui32>
    %c_0 = stablehlo.constant dense<0> : tensor<ui32>
    %16 = stablehlo.reduce(%arg0 init: %c_0) applies stablehlo.maximum across dimensions = [0] : (tensor<8xui32>, tensor<ui32>) -> tensor<ui32>
    return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16 : tensor<8xui32>, tensor<8xui32>, tensor<8xui32>, tensor<8xui32>, tensor<8xui32>, tensor<8xui32>, tensor<8xi1>, tensor<8xui32>, tensor<8xui32>, tensor<8xui32>, tensor<8xf32>, tensor<8xi32>, tensor<8xui8>, tensor<8xui64>, tensor<8xui32>, tensor<ui32>, tensor<ui32>
  }
}
