module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<0x4x4x2xf32>, %arg1: tensor<3x3x2x5xf32>, %arg2: tensor<1x2x2x2xf32>) -> (tensor<0x4x4x5xf32> {jax.result_info = "result[0]"}, tensor<1x0x0x5xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convolution(%arg0, %arg1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<0x4x4x2xf32>, tensor<3x3x2x5xf32>) -> tensor<0x4x4x5xf32>
    %1 = stablehlo.convolution(%arg2, %arg1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x2x2x2xf32>, tensor<3x3x2x5xf32>) -> tensor<1x0x0x5xf32>
    return %0, %1 : tensor<0x4x4x5xf32>, tensor<1x0x0x5xf32>
  }
}
