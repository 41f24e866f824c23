module @jit_g attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x4x6x5xf32>, %arg1: tensor<6x2x2x3xf32>, %arg2: tensor<4x3x3x2xf32>, %arg3: tensor<2x3x3x2xf32>, %arg4: tensor<2x6x3x5xf32>, %arg5: tensor<2x3x3x2xf32>, %arg6: tensor<4x3x3x2xf32>, %arg7: tensor<2x16x3x2xf32>) -> (tensor<2x4x6x5xf32> {jax.result_info = "result[0]"}, tensor<6x2x2x3xf32> {jax.result_info = "result[1]"}, tensor<4x3x3x2xf32> {jax.result_info = "result[2]"}, tensor<2x3x3x2xf32> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.convolution(%arg0, %arg1) dim_numbers = [b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1], window = {stride = [2, 1], pad = [[1, 0], [0, 2]], lhs_dilate = [1, 1], rhs_dilate = [2, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 2 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x4x6x5xf32>, tensor<6x2x2x3xf32>) -> tensor<2x6x3x5xf32>
    %1 = stablehlo.convolution(%arg2, %arg3) dim_numbers = [b, 0, 1, f]x[o, 0, 1, i]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 2 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x3x3x2xf32>, tensor<2x3x3x2xf32>) -> tensor<2x3x3x2xf32>
    %2 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %4 = stablehlo.add %2, %3 : tensor<4x4xi32>
    %5 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %6 = stablehlo.compare EQ, %4, %5, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %7 = stablehlo.convert %6 : (tensor<4x4xi1>) -> tensor<4x4xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<4x4x4xf32>
    %9 = stablehlo.reshape %8 : (tensor<4x4x4xf32>) -> tensor<16x1x2x2xf32>
    %10 = stablehlo.convolution(%arg0, %9) dim_numbers = [b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1], window = {stride = [2, 2], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 4 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x4x6x5xf32>, tensor<16x1x2x2xf32>) -> tensor<2x16x3x2xf32>
    %11 = stablehlo.reshape %9 : (tensor<16x1x2x2xf32>) -> tensor<4x4x1x2x2xf32>
    %12 = stablehlo.transpose %11, dims = [1, 0, 2, 3, 4] : (tensor<4x4x1x2x2xf32>) -> tensor<4x4x1x2x2xf32>
    %13 = stablehlo.reshape %12 : (tensor<4x4x1x2x2xf32>) -> tensor<4x4x2x2xf32>
    %14 = stablehlo.reverse %13, dims = [2, 3] : tensor<4x4x2x2xf32>
    %15 = stablehlo.convolution(%arg7, %14) dim_numbers = [b, f, 0, 1]x[i, o, 0, 1]->[b, f, 0, 1], window = {stride = [1, 1], pad = [[1, 1], [1, 2]], lhs_dilate = [2, 2], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 4 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x16x3x2xf32>, tensor<4x4x2x2xf32>) -> tensor<2x4x6x5xf32>
    %16 = stablehlo.convolution(%arg2, %arg5) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[f, 0, 1, b], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 2 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x3x3x2xf32>, tensor<2x3x3x2xf32>) -> tensor<2x3x3x2xf32>
    %17 = stablehlo.reshape %arg3 : (tensor<2x3x3x2xf32>) -> tensor<2x1x3x3x2xf32>
    %18 = stablehlo.transpose %17, dims = [1, 2, 3, 0, 4] : (tensor<2x1x3x3x2xf32>) -> tensor<1x3x3x2x2xf32>
    %19 = stablehlo.reshape %18 : (tensor<1x3x3x2x2xf32>) -> tensor<1x3x3x4xf32>
    %20 = stablehlo.reverse %19, dims = [1, 2] : tensor<1x3x3x4xf32>
    %21 = stablehlo.convolution(%arg5, %20) dim_numbers = [b, 0, 1, f]x[i, 0, 1, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 2 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x3x3x2xf32>, tensor<1x3x3x4xf32>) -> tensor<2x3x3x4xf32>
    %22 = stablehlo.reshape %21 : (tensor<2x3x3x4xf32>) -> tensor<2x3x3x2x2xf32>
    %23 = stablehlo.transpose %22, dims = [3, 0, 1, 2, 4] : (tensor<2x3x3x2x2xf32>) -> tensor<2x2x3x3x2xf32>
    %24 = stablehlo.reshape %23 : (tensor<2x2x3x3x2xf32>) -> tensor<4x3x3x2xf32>
    %25 = stablehlo.add %arg6, %24 : tensor<4x3x3x2xf32>
    %26 = stablehlo.convolution(%arg0, %arg4) dim_numbers = [f, b, 0, 1]x[i, o, 0, 1]->[f, b, 0, 1], window = {stride = [2, 1], pad = [[1, 0], [0, 2]], lhs_dilate = [1, 1], rhs_dilate = [2, 1], reverse = [false, false]} {batch_group_count = 2 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x4x6x5xf32>, tensor<2x6x3x5xf32>) -> tensor<6x2x2x3xf32>
    %27 = stablehlo.reshape %arg1 : (tensor<6x2x2x3xf32>) -> tensor<2x3x2x2x3xf32>
    %28 = stablehlo.transpose %27, dims = [1, 0, 2, 3, 4] : (tensor<2x3x2x2x3xf32>) -> tensor<3x2x2x2x3xf32>
    %29 = stablehlo.reshape %28 : (tensor<3x2x2x2x3xf32>) -> tensor<3x4x2x3xf32>
    %30 = stablehlo.reverse %29, dims = [2, 3] : tensor<3x4x2x3xf32>
    %31 = stablehlo.convolution(%arg4, %30) dim_numbers = [b, f, 0, 1]x[i, o, 0, 1]->[b, f, 0, 1], window = {stride = [1, 1], pad = [[1, 2], [2, 0]], lhs_dilate = [2, 1], rhs_dilate = [2, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 2 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x6x3x5xf32>, tensor<3x4x2x3xf32>) -> tensor<2x4x6x5xf32>
    %32 = stablehlo.add %15, %31 : tensor<2x4x6x5xf32>
    return %32, %26, %25, %16 : tensor<2x4x6x5xf32>, tensor<6x2x2x3xf32>, tensor<4x3x3x2xf32>, tensor<2x3x3x2xf32>
  }
}
