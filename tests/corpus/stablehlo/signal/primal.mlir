module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<20xf64>, %arg1: tensor<5xf64>) -> (tensor<20xf64> {jax.result_info = "result[0]"}, tensor<24xf64> {jax.result_info = "result[1]"}, tensor<4x9xf64> {jax.result_info = "result[2]"}, tensor<20xf64> {jax.result_info = "result[3]"}) {
    %0 = call @_flip(%arg1) : (tensor<5xf64>) -> tensor<5xf64>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [2] : (tensor<20xf64>) -> tensor<1x1x20xf64>
    %2 = stablehlo.broadcast_in_dim %0, dims = [2] : (tensor<5xf64>) -> tensor<1x1x5xf64>
    %3 = stablehlo.convolution(%1, %2) dim_numbers = [b, f, 0]x[o, i, 0]->[b, f, 0], window = {stride = [1], pad = [[2, 2]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x20xf64>, tensor<1x1x5xf64>) -> tensor<1x1x20xf64>
    %4 = stablehlo.reshape %3 : (tensor<1x1x20xf64>) -> tensor<20xf64>
    %5 = call @_flip(%arg1) : (tensor<5xf64>) -> tensor<5xf64>
    %6 = call @_flip(%5) : (tensor<5xf64>) -> tensor<5xf64>
    %7 = stablehlo.broadcast_in_dim %arg0, dims = [2] : (tensor<20xf64>) -> tensor<1x1x20xf64>
    %8 = stablehlo.broadcast_in_dim %6, dims = [2] : (tensor<5xf64>) -> tensor<1x1x5xf64>
    %9 = stablehlo.convolution(%7, %8) dim_numbers = [b, f, 0]x[o, i, 0]->[b, f, 0], window = {stride = [1], pad = [[4, 4]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x20xf64>, tensor<1x1x5xf64>) -> tensor<1x1x24xf64>
    %10 = stablehlo.reshape %9 : (tensor<1x1x24xf64>) -> tensor<24xf64>
    %11 = stablehlo.reshape %arg0 : (tensor<20xf64>) -> tensor<4x5xf64>
    %12 = stablehlo.reshape %arg1 : (tensor<5xf64>) -> tensor<1x5xf64>
    %13 = call @_flip_0(%12) : (tensor<1x5xf64>) -> tensor<1x5xf64>
    %14 = stablehlo.broadcast_in_dim %11, dims = [2, 3] : (tensor<4x5xf64>) -> tensor<1x1x4x5xf64>
    %15 = stablehlo.broadcast_in_dim %13, dims = [2, 3] : (tensor<1x5xf64>) -> tensor<1x1x1x5xf64>
    %16 = stablehlo.convolution(%14, %15) dim_numbers = [b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1], window = {stride = [1, 1], pad = [[0, 0], [4, 4]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x4x5xf64>, tensor<1x1x1x5xf64>) -> tensor<1x1x4x9xf64>
    %17 = stablehlo.reshape %16 : (tensor<1x1x4x9xf64>) -> tensor<4x9xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %18 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<20xf64>, tensor<f64>) -> tensor<f64>
    %19 = stablehlo.broadcast_in_dim %18, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_0 = stablehlo.constant dense<2.000000e+01> : tensor<f64>
    %20 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %21 = stablehlo.divide %19, %20 : tensor<1xf64>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0] : (tensor<1xf64>) -> tensor<20xf64>
    %23 = stablehlo.subtract %arg0, %22 : tensor<20xf64>
    return %4, %10, %17, %23 : tensor<20xf64>, tensor<24xf64>, tensor<4x9xf64>, tensor<20xf64>
  }
  func.func private @_flip(%arg0: tensor<5xf64>) -> tensor<5xf64> {
    %0 = stablehlo.reverse %arg0, dims = [0] : tensor<5xf64>
    return %0 : tensor<5xf64>
  }
  func.func private @_flip_0(%arg0: tensor<1x5xf64>) -> tensor<1x5xf64> {
    %0 = stablehlo.reverse %arg0, dims = [0, 1] : tensor<1x5xf64>
    return %0 : tensor<1x5xf64>
  }
}
