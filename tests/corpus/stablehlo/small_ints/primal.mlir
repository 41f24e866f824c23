module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<9xi8>, %arg1: tensor<9xui8>, %arg2: tensor<9xi16>) -> (tensor<9xi8> {jax.result_info = "result[0]"}, tensor<9xui8> {jax.result_info = "result[1]"}, tensor<9xi8> {jax.result_info = "result[2]"}, tensor<9xui8> {jax.result_info = "result[3]"}, tensor<9xi16> {jax.result_info = "result[4]"}, tensor<9xi32> {jax.result_info = "result[5]"}, tensor<9xi32> {jax.result_info = "result[6]"}, tensor<9xf32> {jax.result_info = "result[7]"}, tensor<i64> {jax.result_info = "result[8]"}, tensor<ui64> {jax.result_info = "result[9]"}, tensor<9xi16> {jax.result_info = "result[10]"}) {
    %0 = stablehlo.add %arg0, %arg0 : tensor<9xi8>
    %1 = stablehlo.multiply %arg1, %arg1 : tensor<9xui8>
    %c = stablehlo.constant dense<3> : tensor<i8>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i8>) -> tensor<9xi8>
    %3 = stablehlo.divide %arg0, %2 : tensor<9xi8>
    %c_0 = stablehlo.constant dense<7> : tensor<ui8>
    %4 = call @floor_divide(%arg1, %c_0) : (tensor<9xui8>, tensor<ui8>) -> tensor<9xui8>
    %c_1 = stablehlo.constant dense<2> : tensor<i16>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i16>) -> tensor<9xi16>
    %6 = stablehlo.shift_left %arg2, %5 : tensor<9xi16>
    %7 = stablehlo.convert %arg0 : (tensor<9xi8>) -> tensor<9xi32>
    %8 = stablehlo.convert %arg1 : (tensor<9xui8>) -> tensor<9xi32>
    %9 = stablehlo.convert %arg1 : (tensor<9xui8>) -> tensor<9xf32>
    %10 = stablehlo.convert %arg0 : (tensor<9xi8>) -> tensor<9xi64>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %11 = stablehlo.reduce(%10 init: %c_2) applies stablehlo.add across dimensions = [0] : (tensor<9xi64>, tensor<i64>) -> tensor<i64>
    %12 = stablehlo.convert %arg1 : (tensor<9xui8>) -> tensor<9xui64>
    %c_3 = stablehlo.constant dense<0> : tensor<ui64>
    %13 = stablehlo.reduce(%12 init: %c_3) applies stablehlo.add across dimensions = [0] : (tensor<9xui64>, tensor<ui64>) -> tensor<ui64>
    %14 = call @cumsum(%arg2) : (tensor<9xi16>) -> tensor<9xi16>
    return %0, %1, %3, %4, %6, %7, %8, %9, %11, %13, %14 : tensor<9xi8>, tensor<9xui8>, tensor<9xi8>, tensor<9xui8>, tensor<9xi16>, tensor<9xi32>, tensor<9xi32>, tensor<9xf32>, tensor<i64>, tensor<ui64>, tensor<9xi16>
  }
  func.func private @floor_divide(%arg0: tensor<9xui8>, %arg1: tensor<ui8>) -> tensor<9xui8> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui8>) -> tensor<9xui8>
    %1 = stablehlo.divide %arg0, %0 : tensor<9xui8>
    return %1 : tensor<9xui8>
  }
  func.func private @cumsum(%arg0: tensor<9xi16>) -> tensor<9xi16> {
    %0 = call @cumsum_0(%arg0) : (tensor<9xi16>) -> tensor<9xi16>
    return %0 : tensor<9xi16>
  }
  func.func private @cumsum_0(%arg0: tensor<9xi16>) -> tensor<9xi16> {
    %c = stablehlo.constant dense<0> : tensor<i16>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i16>) -> tensor<i16>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[8, 0]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 9>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<i16>, %arg2: tensor<i16>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<i16>
      stablehlo.return %2 : tensor<i16>
    }) : (tensor<9xi16>, tensor<i16>) -> tensor<9xi16>
    return %1 : tensor<9xi16>
  }
}
