module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x8xf16>, %arg1: tensor<8x16xf16>, %arg2: tensor<16x3xf16>) -> (tensor<4x3xf16> {jax.result_info = "result[0]"}, tensor<8xf16> {jax.result_info = "result[1]"}, tensor<f16> {jax.result_info = "result[2]"}, tensor<f16> {jax.result_info = "result[3]"}, tensor<4x8xf16> {jax.result_info = "result[4]"}, tensor<4x4xf16> {jax.result_info = "result[5]"}) {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8xf16>, tensor<8x16xf16>) -> tensor<4x16xf16>
    %1 = call @relu(%0) : (tensor<4x16xf16>) -> tensor<4x16xf16>
    %2 = stablehlo.dot_general %1, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x16xf16>, tensor<16x3xf16>) -> tensor<4x3xf16>
    %cst = stablehlo.constant dense<0xFC00> : tensor<f16>
    %3 = stablehlo.reduce(%2 init: %cst) applies stablehlo.maximum across dimensions = [1] : (tensor<4x3xf16>, tensor<f16>) -> tensor<4xf16>
    %cst_0 = stablehlo.constant dense<0xFC00> : tensor<f16>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f16>) -> tensor<4xf16>
    %5 = stablehlo.maximum %4, %3 : tensor<4xf16>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<4xf16>) -> tensor<4x1xf16>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0, 1] : (tensor<4x1xf16>) -> tensor<4x3xf16>
    %8 = stablehlo.subtract %2, %7 : tensor<4x3xf16>
    %9 = stablehlo.exponential %8 : tensor<4x3xf16>
    %10 = stablehlo.convert %9 : (tensor<4x3xf16>) -> tensor<4x3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%10 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<4xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %13 = stablehlo.convert %12 : (tensor<4x1xf32>) -> tensor<4x1xf16>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<4x1xf16>) -> tensor<4x3xf16>
    %15 = stablehlo.divide %9, %14 : tensor<4x3xf16>
    %16 = stablehlo.convert %arg0 : (tensor<4x8xf16>) -> tensor<4x8xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.reduce(%16 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<4x8xf32>, tensor<f32>) -> tensor<8xf32>
    %cst_3 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %19 = stablehlo.divide %17, %18 : tensor<8xf32>
    %20 = stablehlo.convert %19 : (tensor<8xf32>) -> tensor<8xf16>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %21 = call @_var(%arg0, %c) : (tensor<4x8xf16>, tensor<i64>) -> tensor<f16>
    %22 = call @norm(%arg0) : (tensor<4x8xf16>) -> tensor<f16>
    %23 = stablehlo.multiply %arg0, %arg0 : tensor<4x8xf16>
    %24 = stablehlo.multiply %23, %arg0 : tensor<4x8xf16>
    %cst_4 = stablehlo.constant dense<4.470830e-02> : tensor<f16>
    %25 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f16>) -> tensor<4x8xf16>
    %26 = stablehlo.multiply %25, %24 : tensor<4x8xf16>
    %27 = stablehlo.add %arg0, %26 : tensor<4x8xf16>
    %cst_5 = stablehlo.constant dense<7.978520e-01> : tensor<f16>
    %28 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f16>) -> tensor<4x8xf16>
    %29 = stablehlo.multiply %28, %27 : tensor<4x8xf16>
    %30 = stablehlo.tanh %29 : tensor<4x8xf16>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %31 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f16>) -> tensor<4x8xf16>
    %32 = stablehlo.add %31, %30 : tensor<4x8xf16>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f16>
    %33 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f16>) -> tensor<4x8xf16>
    %34 = stablehlo.multiply %33, %32 : tensor<4x8xf16>
    %35 = stablehlo.multiply %arg0, %34 : tensor<4x8xf16>
    %36 = stablehlo.dot_general %arg0, %arg0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x8xf16>, tensor<4x8xf16>) -> tensor<4x4xf16>
    return %15, %20, %21, %22, %35, %36 : tensor<4x3xf16>, tensor<8xf16>, tensor<f16>, tensor<f16>, tensor<4x8xf16>, tensor<4x4xf16>
  }
  func.func private @relu(%arg0: tensor<4x16xf16>) -> tensor<4x16xf16> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f16>) -> tensor<4x16xf16>
    %1 = stablehlo.maximum %arg0, %0 : tensor<4x16xf16>
    return %1 : tensor<4x16xf16>
  }
  func.func private @_var(%arg0: tensor<4x8xf16>, %arg1: tensor<i64>) -> tensor<f16> {
    %0 = stablehlo.convert %arg0 : (tensor<4x8xf16>) -> tensor<4x8xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x8xf32>, tensor<f32>) -> tensor<f32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst_0 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %4 = stablehlo.divide %2, %3 : tensor<1x1xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<4x8xf32>
    %6 = stablehlo.subtract %0, %5 : tensor<4x8xf32>
    %7 = chlo.square %6 : tensor<4x8xf32> -> tensor<4x8xf32>
    %8 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %9 = stablehlo.subtract %cst_1, %8 : tensor<f32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.reduce(%7 init: %cst_2) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x8xf32>, tensor<f32>) -> tensor<f32>
    %11 = stablehlo.divide %10, %9 : tensor<f32>
    %12 = stablehlo.convert %11 : (tensor<f32>) -> tensor<f16>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.compare GT, %9, %cst_3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_4 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %14 = call @_where(%13, %12, %cst_4) : (tensor<i1>, tensor<f16>, tensor<f64>) -> tensor<f16>
    return %14 : tensor<f16>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<f16>, %arg2: tensor<f64>) -> tensor<f16> {
    %0 = stablehlo.convert %arg2 : (tensor<f64>) -> tensor<f16>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<i1>, tensor<f16>
    return %1 : tensor<f16>
  }
  func.func private @norm(%arg0: tensor<4x8xf16>) -> tensor<f16> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<4x8xf16>
    %1 = stablehlo.convert %0 : (tensor<4x8xf16>) -> tensor<4x8xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%1 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x8xf32>, tensor<f32>) -> tensor<f32>
    %3 = stablehlo.convert %2 : (tensor<f32>) -> tensor<f16>
    %4 = stablehlo.sqrt %3 : tensor<f16>
    return %4 : tensor<f16>
  }
}
