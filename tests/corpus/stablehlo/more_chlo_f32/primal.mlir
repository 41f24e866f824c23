module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7xf32>, %arg1: tensor<7xf32>) -> (tensor<7xi1> {jax.result_info = "result[0]"}, tensor<7xi1> {jax.result_info = "result[1]"}, tensor<7xi1> {jax.result_info = "result[2]"}, tensor<7xi1> {jax.result_info = "result[3]"}, tensor<7xi1> {jax.result_info = "result[4]"}, tensor<7xf32> {jax.result_info = "result[5]"}, tensor<7xf32> {jax.result_info = "result[6]"}, tensor<7xi1> {jax.result_info = "result[7]"}, tensor<7xf32> {jax.result_info = "result[8]"}) {
    %0 = call @isinf(%arg0) : (tensor<7xf32>) -> tensor<7xi1>
    %cst = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %2 = stablehlo.compare EQ, %arg0, %1, FLOAT : (tensor<7xf32>, tensor<7xf32>) -> tensor<7xi1>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %4 = stablehlo.compare EQ, %arg0, %3, FLOAT : (tensor<7xf32>, tensor<7xf32>) -> tensor<7xi1>
    %5 = stablehlo.compare NE, %arg0, %arg0, FLOAT : (tensor<7xf32>, tensor<7xf32>) -> tensor<7xi1>
    %6 = stablehlo.is_finite %arg0 : (tensor<7xf32>) -> tensor<7xi1>
    %7 = chlo.next_after %arg0, %arg1 : tensor<7xf32>, tensor<7xf32> -> tensor<7xf32>
    %8 = chlo.square %arg0 : tensor<7xf32> -> tensor<7xf32>
    %9 = call @signbit(%arg0) : (tensor<7xf32>) -> tensor<7xi1>
    %10 = call @copysign(%arg1, %arg0) : (tensor<7xf32>, tensor<7xf32>) -> tensor<7xf32>
    return %0, %2, %4, %5, %6, %7, %8, %9, %10 : tensor<7xi1>, tensor<7xi1>, tensor<7xi1>, tensor<7xi1>, tensor<7xi1>, tensor<7xf32>, tensor<7xf32>, tensor<7xi1>, tensor<7xf32>
  }
  func.func private @isinf(%arg0: tensor<7xf32>) -> tensor<7xi1> {
    %0 = stablehlo.abs %arg0 : tensor<7xf32>
    %cst = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %2 = stablehlo.compare EQ, %0, %1, FLOAT : (tensor<7xf32>, tensor<7xf32>) -> tensor<7xi1>
    return %2 : tensor<7xi1>
  }
  func.func private @signbit(%arg0: tensor<7xf32>) -> tensor<7xi1> {
    %0 = stablehlo.bitcast_convert %arg0 : (tensor<7xf32>) -> tensor<7xi32>
    %c = stablehlo.constant dense<31> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<7xi32>
    %2 = stablehlo.shift_right_arithmetic %0, %1 : tensor<7xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<7xi32>
    %4 = stablehlo.compare NE, %2, %3, SIGNED : (tensor<7xi32>, tensor<7xi32>) -> tensor<7xi1>
    %5 = stablehlo.convert %4 : tensor<7xi1>
    return %5 : tensor<7xi1>
  }
  func.func private @copysign(%arg0: tensor<7xf32>, %arg1: tensor<7xf32>) -> tensor<7xf32> {
    %0 = call @signbit(%arg1) : (tensor<7xf32>) -> tensor<7xi1>
    %1 = stablehlo.abs %arg0 : tensor<7xf32>
    %2 = stablehlo.negate %1 : tensor<7xf32>
    %3 = stablehlo.abs %arg0 : tensor<7xf32>
    %4 = call @_where(%0, %2, %3) : (tensor<7xi1>, tensor<7xf32>, tensor<7xf32>) -> tensor<7xf32>
    return %4 : tensor<7xf32>
  }
  func.func private @_where(%arg0: tensor<7xi1>, %arg1: tensor<7xf32>, %arg2: tensor<7xf32>) -> tensor<7xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<7xi1>, tensor<7xf32>
    return %0 : tensor<7xf32>
  }
}
