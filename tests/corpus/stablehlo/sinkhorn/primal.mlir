module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x6xf32>) -> (tensor<5x6xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %2:4 = stablehlo.while(%iterArg = %arg0, %iterArg_1 = %c, %iterArg_2 = %0, %iterArg_3 = %1) : tensor<5x6xf32>, tensor<i64>, tensor<5xf32>, tensor<6xf32>
    cond {
      %c_4 = stablehlo.constant dense<8> : tensor<i64>
      %10 = stablehlo.compare LT, %iterArg_1, %c_4, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %10 : tensor<i1>
    } do {
      %10:2 = func.call @closed_call(%iterArg, %iterArg_2, %iterArg_3) : (tensor<5x6xf32>, tensor<5xf32>, tensor<6xf32>) -> (tensor<5xf32>, tensor<6xf32>)
      %c_4 = stablehlo.constant dense<1> : tensor<i64>
      %11 = stablehlo.add %iterArg_1, %c_4 : tensor<i64>
      stablehlo.return %iterArg, %11, %10#0, %10#1 : tensor<5x6xf32>, tensor<i64>, tensor<5xf32>, tensor<6xf32>
    }
    %3 = stablehlo.broadcast_in_dim %2#2, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %4 = stablehlo.broadcast_in_dim %2#3, dims = [1] : (tensor<6xf32>) -> tensor<1x6xf32>
    %5 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x6xf32>
    %6 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<1x6xf32>) -> tensor<5x6xf32>
    %7 = stablehlo.add %5, %6 : tensor<5x6xf32>
    %8 = stablehlo.subtract %7, %arg0 : tensor<5x6xf32>
    %9 = stablehlo.exponential %8 : tensor<5x6xf32>
    return %9 : tensor<5x6xf32>
  }
  func.func private @closed_call(%arg0: tensor<5x6xf32>, %arg1: tensor<5xf32>, %arg2: tensor<6xf32>) -> (tensor<5xf32>, tensor<6xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<6xf32>) -> tensor<1x6xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<1x6xf32>) -> tensor<5x6xf32>
    %2 = stablehlo.subtract %1, %arg0 : tensor<5x6xf32>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %3 = stablehlo.reduce(%2 init: %cst) applies stablehlo.maximum across dimensions = [1] : (tensor<5x6xf32>, tensor<f32>) -> tensor<5xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %5 = stablehlo.maximum %4, %3 : tensor<5xf32>
    %6 = stablehlo.is_finite %5 : (tensor<5xf32>) -> tensor<5xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %8 = stablehlo.select %6, %5, %7 : tensor<5xi1>, tensor<5xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x6xf32>
    %11 = stablehlo.subtract %2, %10 : tensor<5x6xf32>
    %12 = stablehlo.exponential %11 : tensor<5x6xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.reduce(%12 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<5x6xf32>, tensor<f32>) -> tensor<5xf32>
    %14 = stablehlo.sign %13 : tensor<5xf32>
    %15 = stablehlo.abs %13 : tensor<5xf32>
    %16 = stablehlo.log %15 : tensor<5xf32>
    %17 = stablehlo.add %16, %8 : tensor<5xf32>
    %18 = stablehlo.negate %17 : tensor<5xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x6xf32>
    %21 = stablehlo.subtract %20, %arg0 : tensor<5x6xf32>
    %cst_3 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %22 = stablehlo.reduce(%21 init: %cst_3) applies stablehlo.maximum across dimensions = [0] : (tensor<5x6xf32>, tensor<f32>) -> tensor<6xf32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %24 = stablehlo.maximum %23, %22 : tensor<6xf32>
    %25 = stablehlo.is_finite %24 : (tensor<6xf32>) -> tensor<6xi1>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %27 = stablehlo.select %25, %24, %26 : tensor<6xi1>, tensor<6xf32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [1] : (tensor<6xf32>) -> tensor<1x6xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0, 1] : (tensor<1x6xf32>) -> tensor<5x6xf32>
    %30 = stablehlo.subtract %21, %29 : tensor<5x6xf32>
    %31 = stablehlo.exponential %30 : tensor<5x6xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.reduce(%31 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<5x6xf32>, tensor<f32>) -> tensor<6xf32>
    %33 = stablehlo.sign %32 : tensor<6xf32>
    %34 = stablehlo.abs %32 : tensor<6xf32>
    %35 = stablehlo.log %34 : tensor<6xf32>
    %36 = stablehlo.add %35, %27 : tensor<6xf32>
    %37 = stablehlo.negate %36 : tensor<6xf32>
    return %18, %37 : tensor<5xf32>, tensor<6xf32>
  }
}
