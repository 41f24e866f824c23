module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4x4xf64>) -> (tensor<3x4xf64> {jax.result_info = "result[0]"}, tensor<3xf64> {jax.result_info = "result[1]"}, tensor<3xi64> {jax.result_info = "result[2]"}, tensor<3xf64> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.dot_general %arg0, %arg0, batching_dims = [0] x [0], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<3x4x4xf64>, tensor<3x4x4xf64>) -> tensor<3x4x4xf64>
    %1 = stablehlo.iota dim = 0 : tensor<4x4xi64>
    %2 = stablehlo.iota dim = 1 : tensor<4x4xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<4x4xi64>
    %4 = stablehlo.add %1, %3 : tensor<4x4xi64>
    %5 = stablehlo.compare EQ, %4, %2, SIGNED : (tensor<4x4xi64>, tensor<4x4xi64>) -> tensor<4x4xi1>
    %6 = stablehlo.convert %5 : (tensor<4x4xi1>) -> tensor<4x4xf64>
    %7 = stablehlo.broadcast_in_dim %6, dims = [1, 2] : (tensor<4x4xf64>) -> tensor<1x4x4xf64>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1, 2] : (tensor<1x4x4xf64>) -> tensor<3x4x4xf64>
    %9 = stablehlo.add %0, %8 : tensor<3x4x4xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %12 = stablehlo.divide %10, %11 : tensor<4xf64>
    %13 = stablehlo.broadcast_in_dim %12, dims = [1] : (tensor<4xf64>) -> tensor<3x4xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %15 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i64>) -> tensor<3xi64>
    %cst_3 = stablehlo.constant dense<9.000000e+00> : tensor<f64>
    %16 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %17:5 = stablehlo.while(%iterArg = %9, %iterArg_4 = %13, %iterArg_5 = %14, %iterArg_6 = %15, %iterArg_7 = %16) : tensor<3x4x4xf64>, tensor<3x4xf64>, tensor<3xf64>, tensor<3xi64>, tensor<3xf64>
    cond {
      %c_8 = stablehlo.constant dense<40> : tensor<i64>
      %18 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i64>) -> tensor<3xi64>
      %19 = stablehlo.compare LT, %iterArg_6, %18, SIGNED : (tensor<3xi64>, tensor<3xi64>) -> tensor<3xi1>
      %20 = stablehlo.subtract %iterArg_5, %iterArg_7 : tensor<3xf64>
      %21 = stablehlo.abs %20 : tensor<3xf64>
      %cst_9 = stablehlo.constant dense<9.9999999999999995E-8> : tensor<f64>
      %22 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %23 = stablehlo.compare GT, %21, %22, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
      %c_10 = stablehlo.constant dense<false> : tensor<i1>
      %24 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i1>) -> tensor<3xi1>
      %25 = stablehlo.compare NE, %19, %24, UNSIGNED : (tensor<3xi1>, tensor<3xi1>) -> tensor<3xi1>
      %26 = stablehlo.convert %25 : tensor<3xi1>
      %27 = stablehlo.and %26, %23 : tensor<3xi1>
      %c_11 = stablehlo.constant dense<false> : tensor<i1>
      %28 = stablehlo.reduce(%27 init: %c_11) applies stablehlo.or across dimensions = [0] : (tensor<3xi1>, tensor<i1>) -> tensor<i1>
      stablehlo.return %28 : tensor<i1>
    } do {
      %18 = stablehlo.dot_general %iterArg, %iterArg_4, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x4x4xf64>, tensor<3x4xf64>) -> tensor<3x4xf64>
      %19 = stablehlo.dot_general %iterArg, %iterArg_4, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x4x4xf64>, tensor<3x4xf64>) -> tensor<3x4xf64>
      %20 = func.call @norm(%19) : (tensor<3x4xf64>) -> tensor<3xf64>
      %21 = stablehlo.broadcast_in_dim %20, dims = [0] : (tensor<3xf64>) -> tensor<3x1xf64>
      %22 = stablehlo.broadcast_in_dim %21, dims = [0, 1] : (tensor<3x1xf64>) -> tensor<3x4xf64>
      %23 = stablehlo.divide %18, %22 : tensor<3x4xf64>
      %24 = stablehlo.dot_general %iterArg_4, %iterArg, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x4xf64>, tensor<3x4x4xf64>) -> tensor<3x4xf64>
      %25 = stablehlo.dot_general %24, %iterArg_4, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x4xf64>, tensor<3x4xf64>) -> tensor<3xf64>
      %c_8 = stablehlo.constant dense<1> : tensor<i64>
      %26 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i64>) -> tensor<3xi64>
      %27 = stablehlo.add %iterArg_6, %26 : tensor<3xi64>
      %c_9 = stablehlo.constant dense<40> : tensor<i64>
      %28 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i64>) -> tensor<3xi64>
      %29 = stablehlo.compare LT, %iterArg_6, %28, SIGNED : (tensor<3xi64>, tensor<3xi64>) -> tensor<3xi1>
      %30 = stablehlo.subtract %iterArg_5, %iterArg_7 : tensor<3xf64>
      %31 = stablehlo.abs %30 : tensor<3xf64>
      %cst_10 = stablehlo.constant dense<9.9999999999999995E-8> : tensor<f64>
      %32 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %33 = stablehlo.compare GT, %31, %32, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
      %c_11 = stablehlo.constant dense<false> : tensor<i1>
      %34 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i1>) -> tensor<3xi1>
      %35 = stablehlo.compare NE, %29, %34, UNSIGNED : (tensor<3xi1>, tensor<3xi1>) -> tensor<3xi1>
      %36 = stablehlo.convert %35 : tensor<3xi1>
      %37 = stablehlo.and %36, %33 : tensor<3xi1>
      %38 = stablehlo.broadcast_in_dim %37, dims = [0] : (tensor<3xi1>) -> tensor<3x4xi1>
      %39 = stablehlo.select %38, %23, %iterArg_4 : tensor<3x4xi1>, tensor<3x4xf64>
      %40 = stablehlo.broadcast_in_dim %37, dims = [0] : (tensor<3xi1>) -> tensor<3xi1>
      %41 = stablehlo.select %40, %25, %iterArg_5 : tensor<3xi1>, tensor<3xf64>
      %42 = stablehlo.broadcast_in_dim %37, dims = [0] : (tensor<3xi1>) -> tensor<3xi1>
      %43 = stablehlo.select %42, %27, %iterArg_6 : tensor<3xi1>, tensor<3xi64>
      %44 = stablehlo.broadcast_in_dim %37, dims = [0] : (tensor<3xi1>) -> tensor<3xi1>
      %45 = stablehlo.select %44, %iterArg_5, %iterArg_7 : tensor<3xi1>, tensor<3xf64>
      stablehlo.return %iterArg, %39, %41, %43, %45 : tensor<3x4x4xf64>, tensor<3x4xf64>, tensor<3xf64>, tensor<3xi64>, tensor<3xf64>
    }
    return %17#1, %17#2, %17#3, %17#4 : tensor<3x4xf64>, tensor<3xf64>, tensor<3xi64>, tensor<3xf64>
  }
  func.func private @norm(%arg0: tensor<3x4xf64>) -> tensor<3xf64> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<3x4xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<3x4xf64>, tensor<f64>) -> tensor<3xf64>
    %2 = stablehlo.sqrt %1 : tensor<3xf64>
    return %2 : tensor<3xf64>
  }
}
