module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xi32>, %arg1: tensor<4xi32>) -> (tensor<4xi32> {jax.result_info = "result[0]"}, tensor<4xi32> {jax.result_info = "result[1]"}, tensor<4xi32> {jax.result_info = "result[2]"}, tensor<4xi32> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.shift_left %arg0, %arg1 : tensor<4xi32>
    %1 = stablehlo.shift_right_logical %arg0, %arg1 : tensor<4xi32>
    %2 = stablehlo.shift_right_arithmetic %arg0, %arg1 : tensor<4xi32>
    %3 = stablehlo.negate %arg1 : tensor<4xi32>
    %4 = stablehlo.shift_right_arithmetic %arg0, %3 : tensor<4xi32>
    return %0, %1, %2, %4 : tensor<4xi32>, tensor<4xi32>, tensor<4xi32>, tensor<4xi32>
  }
}
