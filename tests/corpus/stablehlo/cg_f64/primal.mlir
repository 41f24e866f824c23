module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x6xf64>, %arg1: tensor<6xf64>) -> (tensor<6xf64> {jax.result_info = "result"}) {
    %0 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<6x6xf64>) -> tensor<6x6xf64>
    %1 = stablehlo.dot_general %arg0, %0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x6xf64>, tensor<6x6xf64>) -> tensor<6x6xf64>
    %2 = stablehlo.iota dim = 0 : tensor<6x6xi64>
    %3 = stablehlo.iota dim = 1 : tensor<6x6xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %4 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<6x6xi64>
    %5 = stablehlo.add %2, %4 : tensor<6x6xi64>
    %6 = stablehlo.compare EQ, %5, %3, SIGNED : (tensor<6x6xi64>, tensor<6x6xi64>) -> tensor<6x6xi1>
    %7 = stablehlo.convert %6 : (tensor<6x6xi1>) -> tensor<6x6xf64>
    %cst = stablehlo.constant dense<6.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<6x6xf64>
    %9 = stablehlo.multiply %8, %7 : tensor<6x6xf64>
    %10 = stablehlo.add %1, %9 : tensor<6x6xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %12 = stablehlo.dot_general %arg1, %arg1, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<6xf64>, tensor<6xf64>) -> tensor<f64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %13 = stablehlo.add %cst_1, %12 : tensor<f64>
    %cst_2 = stablehlo.constant dense<9.9999999999999998E-13> : tensor<f64>
    %14 = chlo.square %cst_2 : tensor<f64> -> tensor<f64>
    %15 = stablehlo.convert %14 : tensor<f64>
    %16 = stablehlo.multiply %15, %13 : tensor<f64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %17 = chlo.square %cst_3 : tensor<f64> -> tensor<f64>
    %18 = stablehlo.convert %17 : tensor<f64>
    %19 = stablehlo.maximum %16, %18 : tensor<f64>
    %20 = stablehlo.dot_general %10, %11, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x6xf64>, tensor<6xf64>) -> tensor<6xf64>
    %21 = stablehlo.subtract %arg1, %20 : tensor<6xf64>
    %22 = stablehlo.dot_general %21, %21, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<6xf64>, tensor<6xf64>) -> tensor<f64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %23 = stablehlo.add %cst_4, %22 : tensor<f64>
    %c_5 = stablehlo.constant dense<0> : tensor<i64>
    %24:7 = stablehlo.while(%iterArg = %19, %iterArg_6 = %10, %iterArg_7 = %11, %iterArg_8 = %21, %iterArg_9 = %23, %iterArg_10 = %21, %iterArg_11 = %c_5) : tensor<f64>, tensor<6x6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<f64>, tensor<6xf64>, tensor<i64>
    cond {
      %25 = stablehlo.compare GT, %iterArg_9, %iterArg, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %c_12 = stablehlo.constant dense<50> : tensor<i64>
      %26 = stablehlo.compare LT, %iterArg_11, %c_12, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      %c_13 = stablehlo.constant dense<false> : tensor<i1>
      %27 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i1>) -> tensor<i1>
      %28 = stablehlo.compare NE, %26, %27, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %29 = stablehlo.convert %28 : tensor<i1>
      %30 = stablehlo.and %25, %29 : tensor<i1>
      stablehlo.return %30 : tensor<i1>
    } do {
      %25 = stablehlo.dot_general %iterArg_6, %iterArg_10, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x6xf64>, tensor<6xf64>) -> tensor<6xf64>
      %26 = stablehlo.dot_general %iterArg_10, %25, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<6xf64>, tensor<6xf64>) -> tensor<f64>
      %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %27 = stablehlo.add %cst_12, %26 : tensor<f64>
      %28 = stablehlo.divide %iterArg_9, %27 : tensor<f64>
      %29 = stablehlo.broadcast_in_dim %28, dims = [] : (tensor<f64>) -> tensor<6xf64>
      %30 = stablehlo.multiply %29, %iterArg_10 : tensor<6xf64>
      %31 = stablehlo.add %iterArg_7, %30 : tensor<6xf64>
      %32 = stablehlo.broadcast_in_dim %28, dims = [] : (tensor<f64>) -> tensor<6xf64>
      %33 = stablehlo.multiply %32, %25 : tensor<6xf64>
      %34 = stablehlo.subtract %iterArg_8, %33 : tensor<6xf64>
      %35 = stablehlo.dot_general %34, %34, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<6xf64>, tensor<6xf64>) -> tensor<f64>
      %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %36 = stablehlo.add %cst_13, %35 : tensor<f64>
      %37 = stablehlo.divide %36, %iterArg_9 : tensor<f64>
      %38 = stablehlo.broadcast_in_dim %37, dims = [] : (tensor<f64>) -> tensor<6xf64>
      %39 = stablehlo.multiply %38, %iterArg_10 : tensor<6xf64>
      %40 = stablehlo.add %34, %39 : tensor<6xf64>
      %c_14 = stablehlo.constant dense<1> : tensor<i64>
      %41 = stablehlo.add %iterArg_11, %c_14 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_6, %31, %34, %36, %40, %41 : tensor<f64>, tensor<6x6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<f64>, tensor<6xf64>, tensor<i64>
    }
    return %24#2 : tensor<6xf64>
  }
}
