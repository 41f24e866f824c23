module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xi8>, %arg1: tensor<5xui8>, %arg2: tensor<5xi32>, %arg3: tensor<5xi64>) -> (tensor<5xi8> {jax.result_info = "result[0]"}, tensor<5xi8> {jax.result_info = "result[1]"}, tensor<5xi8> {jax.result_info = "result[2]"}, tensor<5xi8> {jax.result_info = "result[3]"}, tensor<5xi8> {jax.result_info = "result[4]"}, tensor<5xui8> {jax.result_info = "result[5]"}, tensor<5xui8> {jax.result_info = "result[6]"}, tensor<5xui8> {jax.result_info = "result[7]"}, tensor<5xi32> {jax.result_info = "result[8]"}, tensor<5xi32> {jax.result_info = "result[9]"}, tensor<5xi32> {jax.result_info = "result[10]"}, tensor<5xi32> {jax.result_info = "result[11]"}, tensor<5xi32> {jax.result_info = "result[12]"}, tensor<5xi64> {jax.result_info = "result[13]"}, tensor<5xi64> {jax.result_info = "result[14]"}, tensor<5xi64> {jax.result_info = "result[15]"}, tensor<5xi64> {jax.result_info = "result[16]"}, tensor<5xi8> {jax.result_info = "result[17]"}, tensor<5xi32> {jax.result_info = "result[18]"}, tensor<5xi64> {jax.result_info = "result[19]"}, tensor<5xi64> {jax.result_info = "result[20]"}, tensor<5xi64> {jax.result_info = "result[21]"}, tensor<5xui8> {jax.result_info = "result[22]"}, tensor<5xui8> {jax.result_info = "result[23]"}, tensor<5xi32> {jax.result_info = "result[24]"}, tensor<5xi32> {jax.result_info = "result[25]"}, tensor<5xi8> {jax.result_info = "result[26]"}, tensor<5xi32> {jax.result_info = "result[27]"}, tensor<5xi64> {jax.result_info = "result[28]"}, tensor<5xi8> {jax.result_info = "result[29]"}, tensor<i64> {jax.result_info = "result[30]"}, tensor<5xui8> {jax.result_info = "result[31]"}) {
    %0 = stablehlo.add %arg0, %arg0 : tensor<5xi8>
    %1 = stablehlo.negate %arg0 : tensor<5xi8>
    %2 = stablehlo.abs %arg0 : tensor<5xi8>
    %3 = stablehlo.multiply %arg0, %arg0 : tensor<5xi8>
    %c = stablehlo.constant dense<1> : tensor<i8>
    %4 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i8>) -> tensor<5xi8>
    %5 = stablehlo.subtract %arg0, %4 : tensor<5xi8>
    %6 = stablehlo.add %arg1, %arg1 : tensor<5xui8>
    %7 = stablehlo.negate %arg1 : tensor<5xui8>
    %c_0 = stablehlo.constant dense<1> : tensor<ui8>
    %8 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui8>) -> tensor<5xui8>
    %9 = stablehlo.subtract %arg1, %8 : tensor<5xui8>
    %c_1 = stablehlo.constant dense<1> : tensor<i32>
    %10 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %11 = stablehlo.add %arg2, %10 : tensor<5xi32>
    %c_2 = stablehlo.constant dense<1> : tensor<i32>
    %12 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %13 = stablehlo.subtract %arg2, %12 : tensor<5xi32>
    %14 = stablehlo.negate %arg2 : tensor<5xi32>
    %15 = stablehlo.abs %arg2 : tensor<5xi32>
    %16 = stablehlo.multiply %arg2, %arg2 : tensor<5xi32>
    %c_3 = stablehlo.constant dense<1> : tensor<i64>
    %17 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %18 = stablehlo.add %arg3, %17 : tensor<5xi64>
    %19 = stablehlo.negate %arg3 : tensor<5xi64>
    %20 = stablehlo.abs %arg3 : tensor<5xi64>
    %21 = stablehlo.multiply %arg3, %arg3 : tensor<5xi64>
    %c_4 = stablehlo.constant dense<1> : tensor<i8>
    %22 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i8>) -> tensor<5xi8>
    %c_5 = stablehlo.constant dense<-1> : tensor<i8>
    %23 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i8>) -> tensor<5xi8>
    %24 = stablehlo.multiply %23, %22 : tensor<5xi8>
    %25 = stablehlo.divide %arg0, %24 : tensor<5xi8>
    %c_6 = stablehlo.constant dense<1> : tensor<i32>
    %26 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %27 = stablehlo.negate %26 : tensor<5xi32>
    %28 = stablehlo.remainder %arg2, %27 : tensor<5xi32>
    %c_7 = stablehlo.constant dense<1> : tensor<i64>
    %29 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %30 = stablehlo.negate %29 : tensor<5xi64>
    %31 = stablehlo.divide %arg3, %30 : tensor<5xi64>
    %c_8 = stablehlo.constant dense<0> : tensor<i64>
    %32 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %33 = stablehlo.divide %arg3, %32 : tensor<5xi64>
    %c_9 = stablehlo.constant dense<0> : tensor<i64>
    %34 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %35 = stablehlo.remainder %arg3, %34 : tensor<5xi64>
    %c_10 = stablehlo.constant dense<0> : tensor<ui8>
    %36 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<ui8>) -> tensor<5xui8>
    %37 = stablehlo.divide %arg1, %36 : tensor<5xui8>
    %c_11 = stablehlo.constant dense<0> : tensor<ui8>
    %38 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<ui8>) -> tensor<5xui8>
    %39 = stablehlo.remainder %arg1, %38 : tensor<5xui8>
    %c_12 = stablehlo.constant dense<31> : tensor<i32>
    %40 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %41 = stablehlo.shift_left %arg2, %40 : tensor<5xi32>
    %c_13 = stablehlo.constant dense<33> : tensor<i32>
    %42 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %43 = stablehlo.shift_right_arithmetic %arg2, %42 : tensor<5xi32>
    %c_14 = stablehlo.constant dense<-1> : tensor<i8>
    %44 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i8>) -> tensor<5xi8>
    %45 = stablehlo.shift_right_logical %arg0, %44 : tensor<5xi8>
    %46 = stablehlo.multiply %arg2, %arg2 : tensor<5xi32>
    %47 = stablehlo.multiply %46, %46 : tensor<5xi32>
    %48 = stablehlo.multiply %arg2, %47 : tensor<5xi32>
    %49 = stablehlo.sign %arg3 : tensor<5xi64>
    %50 = call @cumsum(%arg0) : (tensor<5xi8>) -> tensor<5xi8>
    %51 = stablehlo.convert %arg2 : (tensor<5xi32>) -> tensor<5xi64>
    %c_15 = stablehlo.constant dense<1> : tensor<i64>
    %52 = stablehlo.reduce(%51 init: %c_15) applies stablehlo.multiply across dimensions = [0] : (tensor<5xi64>, tensor<i64>) -> tensor<i64>
    %53 = call @cumprod(%arg1) : (tensor<5xui8>) -> tensor<5xui8>
    return %0, %1, %2, %3, %5, %6, %7, %9, %11, %13, %14, %15, %16, %18, %19, %20, %21, %25, %28, %31, %33, %35, %37, %39, %41, %43, %45, %48, %49, %50, %52, %53 : tensor<5xi8>, tensor<5xi8>, tensor<5xi8>, tensor<5xi8>, tensor<5xi8>, tensor<5xui8>, tensor<5xui8>, tensor<5xui8>, tensor<5xi32>, tensor<5xi32>, tensor<5xi32>, tensor<5xi32>, tensor<5xi32>, tensor<5xi64>, tensor<5xi64>, tensor<5xi64>, tensor<5xi64>, tensor<5xi8>, tensor<5xi32>, tensor<5xi64>, tensor<5xi64>, tensor<5xi64>, tensor<5xui8>, tensor<5xui8>, tensor<5xi32>, tensor<5xi32>, tensor<5xi8>, tensor<5xi32>, tensor<5xi64>, tensor<5xi8>, tensor<i64>, tensor<5xui8>
  }
  func.func private @cumsum(%arg0: tensor<5xi8>) -> tensor<5xi8> {
    %0 = call @cumsum_0(%arg0) : (tensor<5xi8>) -> tensor<5xi8>
    return %0 : tensor<5xi8>
  }
  func.func private @cumsum_0(%arg0: tensor<5xi8>) -> tensor<5xi8> {
    %c = stablehlo.constant dense<0> : tensor<i8>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i8>) -> tensor<i8>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[4, 0]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 5>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<i8>, %arg2: tensor<i8>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<i8>
      stablehlo.return %2 : tensor<i8>
    }) : (tensor<5xi8>, tensor<i8>) -> tensor<5xi8>
    return %1 : tensor<5xi8>
  }
  func.func private @cumprod(%arg0: tensor<5xui8>) -> tensor<5xui8> {
    %c = stablehlo.constant dense<1> : tensor<ui8>
    %0 = "stablehlo.reduce_window"(%arg0, %c) <{base_dilations = array<i64: 1>, padding = dense<[[4, 0]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 5>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<ui8>, %arg2: tensor<ui8>):
      %1 = stablehlo.multiply %arg1, %arg2 : tensor<ui8>
      stablehlo.return %1 : tensor<ui8>
    }) : (tensor<5xui8>, tensor<ui8>) -> tensor<5xui8>
    return %0 : tensor<5xui8>
  }
}
