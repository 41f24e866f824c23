module @jit_g attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<20xf64>, %arg1: tensor<5xf64>, %arg2: tensor<20xf64>, %arg3: tensor<24xf64>, %arg4: tensor<4x9xf64>, %arg5: tensor<20xf64>) -> (tensor<20xf64> {jax.result_info = "result[0]"}, tensor<5xf64> {jax.result_info = "result[1]"}) {
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
    %24 = stablehlo.negate %arg5 : tensor<20xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %25 = stablehlo.reduce(%24 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<20xf64>, tensor<f64>) -> tensor<f64>
    %26 = stablehlo.reshape %25 : (tensor<f64>) -> tensor<1xf64>
    %cst_2 = stablehlo.constant dense<2.000000e+01> : tensor<f64>
    %27 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %28 = stablehlo.divide %26, %27 : tensor<1xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %29 = stablehlo.reduce(%28 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<f64>
    %30 = stablehlo.broadcast_in_dim %29, dims = [] : (tensor<f64>) -> tensor<20xf64>
    %31 = stablehlo.add %arg5, %30 : tensor<20xf64>
    %32 = stablehlo.broadcast_in_dim %arg4, dims = [2, 3] : (tensor<4x9xf64>) -> tensor<1x1x4x9xf64>
    %33 = stablehlo.convolution(%14, %32) dim_numbers = [f, b, 0, 1]x[i, o, 0, 1]->[f, b, 0, 1], window = {stride = [1, 1], pad = [[0, 0], [4, 4]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x4x5xf64>, tensor<1x1x4x9xf64>) -> tensor<1x1x1x5xf64>
    %34 = stablehlo.reverse %15, dims = [2, 3] : tensor<1x1x1x5xf64>
    %35 = stablehlo.convolution(%32, %34) dim_numbers = [b, f, 0, 1]x[i, o, 0, 1]->[b, f, 0, 1], window = {stride = [1, 1], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x4x9xf64>, tensor<1x1x1x5xf64>) -> tensor<1x1x4x5xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %36 = stablehlo.reduce(%33 init: %cst_4) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1x5xf64>, tensor<f64>) -> tensor<5xf64>
    %37 = stablehlo.broadcast_in_dim %36, dims = [1] : (tensor<5xf64>) -> tensor<1x5xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %38 = stablehlo.reduce(%35 init: %cst_5) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x4x5xf64>, tensor<f64>) -> tensor<4x5xf64>
    %39 = call @_flip_1(%37) : (tensor<1x5xf64>) -> tensor<1x5xf64>
    %40 = stablehlo.reshape %39 : (tensor<1x5xf64>) -> tensor<5xf64>
    %41 = stablehlo.reshape %38 : (tensor<4x5xf64>) -> tensor<20xf64>
    %42 = stablehlo.add %31, %41 : tensor<20xf64>
    %43 = stablehlo.broadcast_in_dim %arg3, dims = [2] : (tensor<24xf64>) -> tensor<1x1x24xf64>
    %44 = stablehlo.convolution(%7, %43) dim_numbers = [f, b, 0]x[i, o, 0]->[f, b, 0], window = {stride = [1], pad = [[4, 4]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x20xf64>, tensor<1x1x24xf64>) -> tensor<1x1x5xf64>
    %45 = stablehlo.reverse %8, dims = [2] : tensor<1x1x5xf64>
    %46 = stablehlo.convolution(%43, %45) dim_numbers = [b, f, 0]x[i, o, 0]->[b, f, 0], window = {stride = [1], pad = [[0, 0]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x24xf64>, tensor<1x1x5xf64>) -> tensor<1x1x20xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %47 = stablehlo.reduce(%44 init: %cst_6) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x5xf64>, tensor<f64>) -> tensor<5xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %48 = stablehlo.reduce(%46 init: %cst_7) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x20xf64>, tensor<f64>) -> tensor<20xf64>
    %49 = stablehlo.add %42, %48 : tensor<20xf64>
    %50 = call @_flip_2(%47) : (tensor<5xf64>) -> tensor<5xf64>
    %51 = call @_flip_2(%50) : (tensor<5xf64>) -> tensor<5xf64>
    %52 = stablehlo.add %40, %51 : tensor<5xf64>
    %53 = stablehlo.broadcast_in_dim %arg2, dims = [2] : (tensor<20xf64>) -> tensor<1x1x20xf64>
    %54 = stablehlo.convolution(%1, %53) dim_numbers = [f, b, 0]x[i, o, 0]->[f, b, 0], window = {stride = [1], pad = [[2, 2]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x20xf64>, tensor<1x1x20xf64>) -> tensor<1x1x5xf64>
    %55 = stablehlo.reverse %2, dims = [2] : tensor<1x1x5xf64>
    %56 = stablehlo.convolution(%53, %55) dim_numbers = [b, f, 0]x[i, o, 0]->[b, f, 0], window = {stride = [1], pad = [[2, 2]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x20xf64>, tensor<1x1x5xf64>) -> tensor<1x1x20xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %57 = stablehlo.reduce(%54 init: %cst_8) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x5xf64>, tensor<f64>) -> tensor<5xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %58 = stablehlo.reduce(%56 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x20xf64>, tensor<f64>) -> tensor<20xf64>
    %59 = stablehlo.add %49, %58 : tensor<20xf64>
    %60 = call @_flip_2(%57) : (tensor<5xf64>) -> tensor<5xf64>
    %61 = stablehlo.add %52, %60 : tensor<5xf64>
    return %59, %61 : tensor<20xf64>, tensor<5xf64>
  }
  func.func private @_flip(%arg0: tensor<5xf64>) -> tensor<5xf64> {
    %0 = stablehlo.reverse %arg0, dims = [0] : tensor<5xf64>
    return %0 : tensor<5xf64>
  }
  func.func private @_flip_0(%arg0: tensor<1x5xf64>) -> tensor<1x5xf64> {
    %0 = stablehlo.reverse %arg0, dims = [0, 1] : tensor<1x5xf64>
    return %0 : tensor<1x5xf64>
  }
  func.func private @_flip_1(%arg0: tensor<1x5xf64>) -> tensor<1x5xf64> {
    %0 = stablehlo.reverse %arg0, dims = [0, 1] : tensor<1x5xf64>
    return %0 : tensor<1x5xf64>
  }
  func.func private @_flip_2(%arg0: tensor<5xf64>) -> tensor<5xf64> {
    %0 = stablehlo.reverse %arg0, dims = [0] : tensor<5xf64>
    return %0 : tensor<5xf64>
  }
}
