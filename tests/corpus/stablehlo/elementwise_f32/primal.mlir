module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x5xf32>, %arg1: tensor<3x5xf32>) -> (tensor<3x5xf32> {jax.result_info = "result[0]"}, tensor<3x5xf32> {jax.result_info = "result[1]"}, tensor<3x5xf32> {jax.result_info = "result[2]"}, tensor<3x5xf32> {jax.result_info = "result[3]"}, tensor<3x5xf32> {jax.result_info = "result[4]"}, tensor<3x5xf32> {jax.result_info = "result[5]"}, tensor<3x5xf32> {jax.result_info = "result[6]"}, tensor<3x5xf32> {jax.result_info = "result[7]"}, tensor<3x5xf32> {jax.result_info = "result[8]"}, tensor<3x5xf32> {jax.result_info = "result[9]"}, tensor<3x5xf32> {jax.result_info = "result[10]"}, tensor<3x5xf32> {jax.result_info = "result[11]"}, tensor<3x5xf32> {jax.result_info = "result[12]"}, tensor<3x5xf32> {jax.result_info = "result[13]"}, tensor<3x5xf32> {jax.result_info = "result[14]"}, tensor<3x5xf32> {jax.result_info = "result[15]"}, tensor<3x5xf32> {jax.result_info = "result[16]"}) {
    %0 = stablehlo.abs %arg0 : tensor<3x5xf32>
    %cst = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %2 = stablehlo.add %0, %1 : tensor<3x5xf32>
    %3 = stablehlo.cbrt %2 : tensor<3x5xf32>
    %4 = stablehlo.negate %arg0 : tensor<3x5xf32>
    %5 = stablehlo.exponential %4 : tensor<3x5xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %7 = stablehlo.add %6, %5 : tensor<3x5xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %9 = stablehlo.divide %8, %7 : tensor<3x5xf32>
    %10 = stablehlo.log_plus_one %2 : tensor<3x5xf32>
    %11 = stablehlo.exponential_minus_one %arg0 : tensor<3x5xf32>
    %12 = stablehlo.power %2, %arg1 : tensor<3x5xf32>
    %13 = stablehlo.atan2 %arg0, %arg1 : tensor<3x5xf32>
    %14 = stablehlo.floor %arg0 : tensor<3x5xf32>
    %15 = stablehlo.ceil %arg1 : tensor<3x5xf32>
    %16 = stablehlo.add %14, %15 : tensor<3x5xf32>
    %17 = stablehlo.round_nearest_afz %arg0 : tensor<3x5xf32>
    %18 = stablehlo.add %16, %17 : tensor<3x5xf32>
    %19 = call @round(%arg1) : (tensor<3x5xf32>) -> tensor<3x5xf32>
    %20 = stablehlo.add %18, %19 : tensor<3x5xf32>
    %21 = stablehlo.sign %arg0 : tensor<3x5xf32>
    %22 = stablehlo.remainder %arg0, %arg1 : tensor<3x5xf32>
    %23 = stablehlo.tan %arg0 : tensor<3x5xf32>
    %24 = stablehlo.sine %arg0 : tensor<3x5xf32>
    %25 = stablehlo.cosine %arg1 : tensor<3x5xf32>
    %26 = stablehlo.multiply %24, %25 : tensor<3x5xf32>
    %27 = stablehlo.sqrt %2 : tensor<3x5xf32>
    %28 = stablehlo.rsqrt %2 : tensor<3x5xf32>
    %29 = stablehlo.multiply %arg0, %arg0 : tensor<3x5xf32>
    %30 = stablehlo.multiply %29, %arg0 : tensor<3x5xf32>
    %31 = stablehlo.tanh %arg0 : tensor<3x5xf32>
    %cst_2 = stablehlo.constant dense<0.693147182> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %33 = stablehlo.multiply %32, %arg0 : tensor<3x5xf32>
    %34 = stablehlo.exponential %33 : tensor<3x5xf32>
    %cst_3 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %36 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %37 = stablehlo.clamp %35, %arg0, %36 : tensor<3x5xf32>
    return %3, %9, %10, %11, %12, %13, %20, %21, %22, %23, %26, %27, %28, %30, %31, %34, %37 : tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>
  }
  func.func private @round(%arg0: tensor<3x5xf32>) -> tensor<3x5xf32> {
    %0 = stablehlo.round_nearest_even %arg0 : tensor<3x5xf32>
    return %0 : tensor<3x5xf32>
  }
}
