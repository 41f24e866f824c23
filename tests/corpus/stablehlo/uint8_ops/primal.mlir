module @jit_uint8_ops attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x5xui8>, %arg1: tensor<3x5xui8>) -> (tensor<3x5xui8> {jax.result_info = "result[0]"}, tensor<3x5xui8> {jax.result_info = "result[1]"}, tensor<3x5xui8> {jax.result_info = "result[2]"}, tensor<3x5xui8> {jax.result_info = "result[3]"}, tensor<3x5xui8> {jax.result_info = "result[4]"}, tensor<3x5xui8> {jax.result_info = "result[5]"}, tensor<3x5xui8> {jax.result_info = "result[6]"}, tensor<3x5xui8> {jax.result_info = "result[7]"}, tensor<ui64> {jax.result_info = "result[8]"}, tensor<ui8> {jax.result_info = "result[9]"}, tensor<3x5xui8> {jax.result_info = "result[10]"}, tensor<3x5xi8> {jax.result_info = "result[11]"}, tensor<3x5xf32> {jax.result_info = "result[12]"}) {
    %0 = stablehlo.add %arg0, %arg1 : tensor<3x5xui8>
    %1 = stablehlo.multiply %arg0, %arg1 : tensor<3x5xui8>
    %2 = call @floor_divide(%arg0, %arg1) : (tensor<3x5xui8>, tensor<3x5xui8>) -> tensor<3x5xui8>
    %3 = call @remainder(%arg0, %arg1) : (tensor<3x5xui8>, tensor<3x5xui8>) -> tensor<3x5xui8>
    %c = stablehlo.constant dense<7> : tensor<ui8>
    %4 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui8>) -> tensor<3x5xui8>
    %5 = stablehlo.and %arg1, %4 : tensor<3x5xui8>
    %6 = stablehlo.shift_right_logical %arg0, %5 : tensor<3x5xui8>
    %c_0 = stablehlo.constant dense<7> : tensor<ui8>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui8>) -> tensor<3x5xui8>
    %8 = stablehlo.and %arg1, %7 : tensor<3x5xui8>
    %9 = stablehlo.shift_left %arg0, %8 : tensor<3x5xui8>
    %10 = stablehlo.not %arg0 : tensor<3x5xui8>
    %11 = stablehlo.maximum %arg0, %arg1 : tensor<3x5xui8>
    %12 = stablehlo.convert %arg0 : (tensor<3x5xui8>) -> tensor<3x5xui64>
    %c_1 = stablehlo.constant dense<0> : tensor<ui64>
    %13 = stablehlo.reduce(%12 init: %c_1) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x5xui64>, tensor<ui64>) -> tensor<ui64>
    %c_2 = stablehlo.constant dense<0> : tensor<ui8>
    %14 = stablehlo.reduce(%arg0 init: %c_2) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x5xui8>, tensor<ui8>) -> tensor<ui8>
    %15 = call @bitwise_count(%arg0) : (tensor<3x5xui8>) -> tensor<3x5xui8>
    %16 = stablehlo.convert %arg0 : (tensor<3x5xui8>) -> tensor<3x5xi8>
    %17 = stablehlo.convert %arg0 : (tensor<3x5xui8>) -> tensor<3x5xf32>
    %18 = stablehlo.convert %arg1 : (tensor<3x5xui8>) -> tensor<3x5xf32>
    %19 = stablehlo.divide %17, %18 : tensor<3x5xf32>
    return %0, %1, %2, %3, %6, %9, %10, %11, %13, %14, %15, %16, %19 : tensor<3x5xui8>, tensor<3x5xui8>, tensor<3x5xui8>, tensor<3x5xui8>, tensor<3x5xui8>, tensor<3x5xui8>, tensor<3x5xui8>, tensor<3x5xui8>, tensor<ui64>, tensor<ui8>, tensor<3x5xui8>, tensor<3x5xi8>, tensor<3x5xf32>
  }
  func.func private @floor_divide(%arg0: tensor<3x5xui8>, %arg1: tensor<3x5xui8>) -> tensor<3x5xui8> {
    %0 = stablehlo.divide %arg0, %arg1 : tensor<3x5xui8>
    return %0 : tensor<3x5xui8>
  }
  func.func private @remainder(%arg0: tensor<3x5xui8>, %arg1: tensor<3x5xui8>) -> tensor<3x5xui8> {
    %c = stablehlo.constant dense<0> : tensor<ui8>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui8>) -> tensor<3x5xui8>
    %1 = stablehlo.compare EQ, %arg1, %0, UNSIGNED : (tensor<3x5xui8>, tensor<3x5xui8>) -> tensor<3x5xi1>
    %c_0 = stablehlo.constant dense<1> : tensor<ui8>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui8>) -> tensor<3x5xui8>
    %3 = call @_where(%1, %2, %arg1) : (tensor<3x5xi1>, tensor<3x5xui8>, tensor<3x5xui8>) -> tensor<3x5xui8>
    %4 = stablehlo.remainder %arg0, %3 : tensor<3x5xui8>
    %c_1 = stablehlo.constant dense<0> : tensor<ui8>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui8>) -> tensor<3x5xui8>
    %6 = stablehlo.compare NE, %4, %5, UNSIGNED : (tensor<3x5xui8>, tensor<3x5xui8>) -> tensor<3x5xi1>
    %c_2 = stablehlo.constant dense<0> : tensor<ui8>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui8>) -> tensor<3x5xui8>
    %8 = stablehlo.compare LT, %4, %7, UNSIGNED : (tensor<3x5xui8>, tensor<3x5xui8>) -> tensor<3x5xi1>
    %c_3 = stablehlo.constant dense<0> : tensor<ui8>
    %9 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui8>) -> tensor<3x5xui8>
    %10 = stablehlo.compare LT, %3, %9, UNSIGNED : (tensor<3x5xui8>, tensor<3x5xui8>) -> tensor<3x5xi1>
    %11 = stablehlo.compare NE, %8, %10, UNSIGNED : (tensor<3x5xi1>, tensor<3x5xi1>) -> tensor<3x5xi1>
    %12 = stablehlo.and %11, %6 : tensor<3x5xi1>
    %13 = stablehlo.add %4, %3 : tensor<3x5xui8>
    %14 = stablehlo.select %12, %13, %4 : tensor<3x5xi1>, tensor<3x5xui8>
    return %14 : tensor<3x5xui8>
  }
  func.func private @_where(%arg0: tensor<3x5xi1>, %arg1: tensor<3x5xui8>, %arg2: tensor<3x5xui8>) -> tensor<3x5xui8> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<3x5xi1>, tensor<3x5xui8>
    return %0 : tensor<3x5xui8>
  }
  func.func private @bitwise_count(%arg0: tensor<3x5xui8>) -> tensor<3x5xui8> {
    %0 = stablehlo.popcnt %arg0 : tensor<3x5xui8>
    return %0 : tensor<3x5xui8>
  }
}
