module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<9xf16>, %arg1: tensor<9xbf16>) -> (tensor<9xf16> {jax.result_info = "result[0]"}, tensor<9xf16> {jax.result_info = "result[1]"}, tensor<9xf16> {jax.result_info = "result[2]"}, tensor<9xf16> {jax.result_info = "result[3]"}, tensor<9xbf16> {jax.result_info = "result[4]"}, tensor<9xbf16> {jax.result_info = "result[5]"}, tensor<9xbf16> {jax.result_info = "result[6]"}, tensor<9xf16> {jax.result_info = "result[7]"}, tensor<9xf16> {jax.result_info = "result[8]"}, tensor<9xbf16> {jax.result_info = "result[9]"}, tensor<9xf16> {jax.result_info = "result[10]"}, tensor<3xf16> {jax.result_info = "result[11][0]"}, tensor<3xi32> {jax.result_info = "result[11][1]"}) {
    %0 = chlo.erf %arg0 : tensor<9xf16> -> tensor<9xf16>
    %1 = chlo.asinh %arg0 : tensor<9xf16> -> tensor<9xf16>
    %2 = chlo.sinh %arg0 : tensor<9xf16> -> tensor<9xf16>
    %3 = chlo.lgamma %arg0 : tensor<9xf16> -> tensor<9xf16>
    %4 = chlo.atan %arg1 : tensor<9xbf16> -> tensor<9xbf16>
    %5 = chlo.erfc %arg1 : tensor<9xbf16> -> tensor<9xbf16>
    %6 = chlo.square %arg1 : tensor<9xbf16> -> tensor<9xbf16>
    %cst = stablehlo.constant dense<1.999510e-01> : tensor<f16>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f16>) -> tensor<9xf16>
    %8 = stablehlo.multiply %arg0, %7 : tensor<9xf16>
    %9 = chlo.erf_inv %8 : tensor<9xf16> -> tensor<9xf16>
    %10 = stablehlo.multiply %arg0, %arg0 : tensor<9xf16>
    %11 = stablehlo.multiply %10, %arg0 : tensor<9xf16>
    %cst_0 = stablehlo.constant dense<4.470830e-02> : tensor<f16>
    %12 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f16>) -> tensor<9xf16>
    %13 = stablehlo.multiply %12, %11 : tensor<9xf16>
    %14 = stablehlo.add %arg0, %13 : tensor<9xf16>
    %cst_1 = stablehlo.constant dense<7.978520e-01> : tensor<f16>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f16>) -> tensor<9xf16>
    %16 = stablehlo.multiply %15, %14 : tensor<9xf16>
    %17 = stablehlo.tanh %16 : tensor<9xf16>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %18 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f16>) -> tensor<9xf16>
    %19 = stablehlo.add %18, %17 : tensor<9xf16>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f16>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f16>) -> tensor<9xf16>
    %21 = stablehlo.multiply %20, %19 : tensor<9xf16>
    %22 = stablehlo.multiply %arg0, %21 : tensor<9xf16>
    %23 = stablehlo.multiply %arg1, %arg1 : tensor<9xbf16>
    %24 = stablehlo.multiply %23, %arg1 : tensor<9xbf16>
    %cst_4 = stablehlo.constant dense<4.467770e-02> : tensor<bf16>
    %25 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<bf16>) -> tensor<9xbf16>
    %26 = stablehlo.multiply %25, %24 : tensor<9xbf16>
    %27 = stablehlo.add %arg1, %26 : tensor<9xbf16>
    %cst_5 = stablehlo.constant dense<7.968750e-01> : tensor<bf16>
    %28 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<bf16>) -> tensor<9xbf16>
    %29 = stablehlo.multiply %28, %27 : tensor<9xbf16>
    %30 = stablehlo.tanh %29 : tensor<9xbf16>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %31 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<bf16>) -> tensor<9xbf16>
    %32 = stablehlo.add %31, %30 : tensor<9xbf16>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %33 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<bf16>) -> tensor<9xbf16>
    %34 = stablehlo.multiply %33, %32 : tensor<9xbf16>
    %35 = stablehlo.multiply %arg1, %34 : tensor<9xbf16>
    %cst_8 = stablehlo.constant dense<0xFC00> : tensor<f16>
    %36 = stablehlo.reduce(%arg0 init: %cst_8) applies stablehlo.maximum across dimensions = [0] : (tensor<9xf16>, tensor<f16>) -> tensor<f16>
    %cst_9 = stablehlo.constant dense<0xFC00> : tensor<f16>
    %37 = stablehlo.maximum %cst_9, %36 : tensor<f16>
    %38 = stablehlo.broadcast_in_dim %37, dims = [] : (tensor<f16>) -> tensor<1xf16>
    %39 = stablehlo.broadcast_in_dim %38, dims = [0] : (tensor<1xf16>) -> tensor<9xf16>
    %40 = stablehlo.subtract %arg0, %39 : tensor<9xf16>
    %41 = stablehlo.exponential %40 : tensor<9xf16>
    %42 = stablehlo.convert %41 : (tensor<9xf16>) -> tensor<9xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.reduce(%42 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<9xf32>, tensor<f32>) -> tensor<f32>
    %44 = stablehlo.broadcast_in_dim %43, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %45 = stablehlo.convert %44 : (tensor<1xf32>) -> tensor<1xf16>
    %46 = stablehlo.broadcast_in_dim %45, dims = [0] : (tensor<1xf16>) -> tensor<9xf16>
    %47 = stablehlo.divide %41, %46 : tensor<9xf16>
    %values, %indices = chlo.top_k(%arg0, k = 3) : tensor<9xf16> -> (tensor<3xf16>, tensor<3xi32>)
    return %0, %1, %2, %3, %4, %5, %6, %9, %22, %35, %47, %values, %indices : tensor<9xf16>, tensor<9xf16>, tensor<9xf16>, tensor<9xf16>, tensor<9xbf16>, tensor<9xbf16>, tensor<9xbf16>, tensor<9xf16>, tensor<9xf16>, tensor<9xbf16>, tensor<9xf16>, tensor<3xf16>, tensor<3xi32>
  }
}
