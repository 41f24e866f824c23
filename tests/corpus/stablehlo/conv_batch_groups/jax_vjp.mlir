module @jit_g attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x3x5xf32>, %arg1: tensor<6x3x2xf32>, %arg2: tensor<2x6x4xf32>) -> (tensor<4x3x5xf32> {jax.result_info = "result[0]"}, tensor<6x3x2xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convolution(%arg0, %arg1) dim_numbers = [b, f, 0]x[o, i, 0]->[b, f, 0], window = {stride = [1], pad = [[0, 0]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 2 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x3x5xf32>, tensor<6x3x2xf32>) -> tensor<2x6x4xf32>
    %1 = stablehlo.convolution(%arg0, %arg2) dim_numbers = [f, b, 0]x[i, o, 0]->[f, b, 0], window = {stride = [1], pad = [[0, 0]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 2 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x3x5xf32>, tensor<2x6x4xf32>) -> tensor<6x3x2xf32>
    %2 = stablehlo.reshape %arg1 : (tensor<6x3x2xf32>) -> tensor<2x3x3x2xf32>
    %3 = stablehlo.transpose %2, dims = [1, 0, 2, 3] : (tensor<2x3x3x2xf32>) -> tensor<3x2x3x2xf32>
    %4 = stablehlo.reshape %3 : (tensor<3x2x3x2xf32>) -> tensor<3x6x2xf32>
    %5 = stablehlo.reverse %4, dims = [2] : tensor<3x6x2xf32>
    %6 = stablehlo.convolution(%arg2, %5) dim_numbers = [b, f, 0]x[i, o, 0]->[b, f, 0], window = {stride = [1], pad = [[1, 1]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 2 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x6x4xf32>, tensor<3x6x2xf32>) -> tensor<2x6x5xf32>
    %7 = stablehlo.reshape %6 : (tensor<2x6x5xf32>) -> tensor<2x2x3x5xf32>
    %8 = stablehlo.transpose %7, dims = [1, 0, 2, 3] : (tensor<2x2x3x5xf32>) -> tensor<2x2x3x5xf32>
    %9 = stablehlo.reshape %8 : (tensor<2x2x3x5xf32>) -> tensor<4x3x5xf32>
    return %9, %1 : tensor<4x3x5xf32>, tensor<6x3x2xf32>
  }
}
