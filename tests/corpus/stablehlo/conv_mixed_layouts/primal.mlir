module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x6x2x3xf32>, %arg1: tensor<4x3x3x2xf32>) -> (tensor<4x2x4x4xf32> {jax.result_info = "result[0]"}, tensor<2x7x6x4xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convolution(%arg0, %arg1) dim_numbers = [0, 1, b, f]x[o, i, 0, 1]->[f, b, 1, 0], window = {stride = [1, 2], pad = [[1, 0], [2, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<5x6x2x3xf32>, tensor<4x3x3x2xf32>) -> tensor<4x2x4x4xf32>
    %1 = stablehlo.convolution(%arg0, %arg1) dim_numbers = [0, 1, b, f]x[o, i, 0, 1]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[0, 0], [1, 1]], lhs_dilate = [2, 1], rhs_dilate = [1, 2], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<5x6x2x3xf32>, tensor<4x3x3x2xf32>) -> tensor<2x7x6x4xf32>
    return %0, %1 : tensor<4x2x4x4xf32>, tensor<2x7x6x4xf32>
  }
}
