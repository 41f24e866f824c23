module @jit_ode_adaptive attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xf64>) -> (tensor<f64> {jax.result_info = "result[0]"}, tensor<4xf64> {jax.result_info = "result[1]"}, tensor<f64> {jax.result_info = "result[2]"}, tensor<i64> {jax.result_info = "result[3]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_0 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0:4 = stablehlo.while(%iterArg = %cst, %iterArg_1 = %arg0, %iterArg_2 = %cst_0, %iterArg_3 = %c) : tensor<f64>, tensor<4xf64>, tensor<f64>, tensor<i64>
    cond {
      %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %1 = stablehlo.compare LT, %iterArg, %cst_4, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %c_5 = stablehlo.constant dense<200> : tensor<i64>
      %2 = stablehlo.compare LT, %iterArg_3, %c_5, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      %c_6 = stablehlo.constant dense<false> : tensor<i1>
      %3 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i1>) -> tensor<i1>
      %4 = stablehlo.compare NE, %1, %3, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %5 = stablehlo.convert %4 : tensor<i1>
      %c_7 = stablehlo.constant dense<false> : tensor<i1>
      %6 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i1>) -> tensor<i1>
      %7 = stablehlo.compare NE, %2, %6, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %8 = stablehlo.convert %7 : tensor<i1>
      %9 = stablehlo.and %5, %8 : tensor<i1>
      stablehlo.return %9 : tensor<i1>
    } do {
      %1 = stablehlo.negate %iterArg_1 : tensor<4xf64>
      %2 = stablehlo.iota dim = 0 : tensor<4xf64>
      %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %3 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<4xf64>
      %4 = stablehlo.add %3, %2 : tensor<4xf64>
      %5 = stablehlo.multiply %1, %4 : tensor<4xf64>
      %6 = stablehlo.convert %iterArg_2 : tensor<f64>
      %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<f64>) -> tensor<4xf64>
      %8 = stablehlo.multiply %7, %5 : tensor<4xf64>
      %9 = stablehlo.add %iterArg_1, %8 : tensor<4xf64>
      %10 = stablehlo.negate %9 : tensor<4xf64>
      %11 = stablehlo.iota dim = 0 : tensor<4xf64>
      %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %12 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<4xf64>
      %13 = stablehlo.add %12, %11 : tensor<4xf64>
      %14 = stablehlo.multiply %10, %13 : tensor<4xf64>
      %15 = stablehlo.subtract %14, %5 : tensor<4xf64>
      %16 = stablehlo.convert %iterArg_2 : tensor<f64>
      %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<f64>) -> tensor<4xf64>
      %18 = stablehlo.multiply %17, %15 : tensor<4xf64>
      %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %19 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<4xf64>
      %20 = stablehlo.divide %18, %19 : tensor<4xf64>
      %21 = stablehlo.abs %20 : tensor<4xf64>
      %cst_7 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %22 = stablehlo.reduce(%21 init: %cst_7) applies stablehlo.maximum across dimensions = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<f64>
      %cst_8 = stablehlo.constant dense<1.000000e-03> : tensor<f64>
      %23 = stablehlo.compare LT, %22, %cst_8, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %24 = stablehlo.add %iterArg, %iterArg_2 : tensor<f64>
      %25 = func.call @_where(%23, %24, %iterArg) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
      %26 = stablehlo.add %5, %14 : tensor<4xf64>
      %27 = stablehlo.convert %iterArg_2 : tensor<f64>
      %28 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<f64>) -> tensor<4xf64>
      %29 = stablehlo.multiply %28, %26 : tensor<4xf64>
      %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %30 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<4xf64>
      %31 = stablehlo.divide %29, %30 : tensor<4xf64>
      %32 = stablehlo.add %iterArg_1, %31 : tensor<4xf64>
      %33 = func.call @_where_0(%23, %32, %iterArg_1) : (tensor<i1>, tensor<4xf64>, tensor<4xf64>) -> tensor<4xf64>
      %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %34 = stablehlo.compare GT, %22, %cst_10, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_11 = stablehlo.constant dense<9.9999999999999998E-13> : tensor<f64>
      %35 = stablehlo.maximum %22, %cst_11 : tensor<f64>
      %cst_12 = stablehlo.constant dense<1.000000e-03> : tensor<f64>
      %36 = stablehlo.divide %cst_12, %35 : tensor<f64>
      %37 = stablehlo.sqrt %36 : tensor<f64>
      %cst_13 = stablehlo.constant dense<9.000000e-01> : tensor<f64>
      %38 = stablehlo.multiply %cst_13, %37 : tensor<f64>
      %cst_14 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %39 = func.call @_where_1(%34, %38, %cst_14) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
      %40 = stablehlo.convert %iterArg_2 : tensor<f64>
      %41 = stablehlo.multiply %40, %39 : tensor<f64>
      %cst_15 = stablehlo.constant dense<1.000000e-04> : tensor<f64>
      %cst_16 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
      %42 = func.call @clip(%41, %cst_15, %cst_16) : (tensor<f64>, tensor<f64>, tensor<f64>) -> tensor<f64>
      %c_17 = stablehlo.constant dense<1> : tensor<i64>
      %43 = stablehlo.add %iterArg_3, %c_17 : tensor<i64>
      stablehlo.return %25, %33, %42, %43 : tensor<f64>, tensor<4xf64>, tensor<f64>, tensor<i64>
    }
    return %0#0, %0#1, %0#2, %0#3 : tensor<f64>, tensor<4xf64>, tensor<f64>, tensor<i64>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<f64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<f64>
    return %0 : tensor<f64>
  }
  func.func private @_where_0(%arg0: tensor<i1>, %arg1: tensor<4xf64>, %arg2: tensor<4xf64>) -> tensor<4xf64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<4xf64>
    return %0 : tensor<4xf64>
  }
  func.func private @_where_1(%arg0: tensor<i1>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<f64> {
    %0 = stablehlo.convert %arg2 : tensor<f64>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<i1>, tensor<f64>
    return %1 : tensor<f64>
  }
  func.func private @clip(%arg0: tensor<f64>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<f64> {
    %0 = stablehlo.convert %arg1 : tensor<f64>
    %1 = stablehlo.maximum %0, %arg0 : tensor<f64>
    %2 = stablehlo.convert %arg2 : tensor<f64>
    %3 = stablehlo.minimum %2, %1 : tensor<f64>
    return %3 : tensor<f64>
  }
}
