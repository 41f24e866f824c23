module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x8xbf16>, %arg1: tensor<8x16xbf16>, %arg2: tensor<16x3xbf16>, %arg3: tensor<4x3xf32>) -> (tensor<bf16> {jax.result_info = "result[0]"}, tensor<8x16xbf16> {jax.result_info = "result[1]"}, tensor<16x3xbf16> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8xbf16>, tensor<8x16xbf16>) -> tensor<4x16xbf16>
    %1 = call @silu(%0) : (tensor<4x16xbf16>) -> tensor<4x16xbf16>
    %2 = stablehlo.dot_general %1, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x16xbf16>, tensor<16x3xbf16>) -> tensor<4x3xbf16>
    %3 = stablehlo.convert %arg3 : (tensor<4x3xf32>) -> tensor<4x3xbf16>
    %4 = stablehlo.subtract %2, %3 : tensor<4x3xbf16>
    %5 = stablehlo.multiply %4, %4 : tensor<4x3xbf16>
    %6 = stablehlo.convert %5 : (tensor<4x3xbf16>) -> tensor<4x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %8 = stablehlo.divide %7, %cst_0 : tensor<f32>
    %9 = stablehlo.convert %8 : (tensor<f32>) -> tensor<bf16>
    %10 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8xbf16>, tensor<8x16xbf16>) -> tensor<4x16xbf16>
    %11:3 = call @silu_0(%10) : (tensor<4x16xbf16>) -> (tensor<4x16xbf16>, tensor<4x16xbf16>, tensor<4x16xbf16>)
    %12 = stablehlo.dot_general %11#0, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x16xbf16>, tensor<16x3xbf16>) -> tensor<4x3xbf16>
    %13 = stablehlo.convert %arg3 : (tensor<4x3xf32>) -> tensor<4x3xbf16>
    %14 = stablehlo.subtract %12, %13 : tensor<4x3xbf16>
    %15 = stablehlo.multiply %14, %14 : tensor<4x3xbf16>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %16 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<4x3xbf16>
    %17 = stablehlo.multiply %16, %14 : tensor<4x3xbf16>
    %18 = stablehlo.convert %15 : (tensor<4x3xbf16>) -> tensor<4x3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.reduce(%18 init: %cst_2) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_3 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %20 = stablehlo.divide %19, %cst_3 : tensor<f32>
    %21 = stablehlo.convert %20 : (tensor<f32>) -> tensor<bf16>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %22 = stablehlo.divide %cst_4, %cst_5 : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %24 = stablehlo.convert %23 : (tensor<4x3xf32>) -> tensor<4x3xbf16>
    %25 = stablehlo.multiply %24, %17 : tensor<4x3xbf16>
    %26 = stablehlo.dot_general %25, %11#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x3xbf16>, tensor<4x16xbf16>) -> tensor<3x16xbf16>
    %27 = stablehlo.transpose %26, dims = [1, 0] : (tensor<3x16xbf16>) -> tensor<16x3xbf16>
    %28 = stablehlo.dot_general %25, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x3xbf16>, tensor<16x3xbf16>) -> tensor<4x16xbf16>
    %29 = call @silu_1(%11#1, %11#2, %10, %28) : (tensor<4x16xbf16>, tensor<4x16xbf16>, tensor<4x16xbf16>, tensor<4x16xbf16>) -> tensor<4x16xbf16>
    %30 = stablehlo.dot_general %29, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x16xbf16>, tensor<4x8xbf16>) -> tensor<16x8xbf16>
    %31 = stablehlo.transpose %30, dims = [1, 0] : (tensor<16x8xbf16>) -> tensor<8x16xbf16>
    return %9, %31, %27 : tensor<bf16>, tensor<8x16xbf16>, tensor<16x3xbf16>
  }
  func.func private @silu(%arg0: tensor<4x16xbf16>) -> tensor<4x16xbf16> {
    %0 = stablehlo.negate %arg0 : tensor<4x16xbf16>
    %1 = stablehlo.exponential %0 : tensor<4x16xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<4x16xbf16>
    %3 = stablehlo.add %2, %1 : tensor<4x16xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<4x16xbf16>
    %5 = stablehlo.divide %4, %3 : tensor<4x16xbf16>
    %6 = stablehlo.multiply %arg0, %5 : tensor<4x16xbf16>
    return %6 : tensor<4x16xbf16>
  }
  func.func private @silu_0(%arg0: tensor<4x16xbf16>) -> (tensor<4x16xbf16>, tensor<4x16xbf16>, tensor<4x16xbf16>) {
    %0 = stablehlo.negate %arg0 : tensor<4x16xbf16>
    %1 = stablehlo.exponential %0 : tensor<4x16xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<4x16xbf16>
    %3 = stablehlo.add %2, %1 : tensor<4x16xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<4x16xbf16>
    %5 = stablehlo.divide %4, %3 : tensor<4x16xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<4x16xbf16>
    %7 = stablehlo.subtract %6, %5 : tensor<4x16xbf16>
    %8 = stablehlo.multiply %5, %7 : tensor<4x16xbf16>
    %9 = stablehlo.multiply %arg0, %5 : tensor<4x16xbf16>
    return %9, %8, %5 : tensor<4x16xbf16>, tensor<4x16xbf16>, tensor<4x16xbf16>
  }
  func.func private @silu_1(%arg0: tensor<4x16xbf16>, %arg1: tensor<4x16xbf16>, %arg2: tensor<4x16xbf16>, %arg3: tensor<4x16xbf16>) -> tensor<4x16xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<4x16xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<4x16xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<4x16xbf16>
    %3 = stablehlo.add %1, %2 : tensor<4x16xbf16>
    return %3 : tensor<4x16xbf16>
  }
}
