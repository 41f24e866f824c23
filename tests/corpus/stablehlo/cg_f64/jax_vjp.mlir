module @jit_g attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x6xf64>, %arg1: tensor<6xf64>, %arg2: tensor<6xf64>) -> (tensor<6xf64> {jax.result_info = "result[0]"}) {
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
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %13 = stablehlo.dot_general %arg1, %arg1, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<6xf64>, tensor<6xf64>) -> tensor<f64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %14 = stablehlo.add %cst_2, %13 : tensor<f64>
    %cst_3 = stablehlo.constant dense<9.9999999999999998E-13> : tensor<f64>
    %15 = chlo.square %cst_3 : tensor<f64> -> tensor<f64>
    %16 = stablehlo.convert %15 : tensor<f64>
    %17 = stablehlo.multiply %16, %14 : tensor<f64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %18 = chlo.square %cst_4 : tensor<f64> -> tensor<f64>
    %19 = stablehlo.convert %18 : tensor<f64>
    %20 = stablehlo.maximum %17, %19 : tensor<f64>
    %21 = stablehlo.dot_general %10, %11, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x6xf64>, tensor<6xf64>) -> tensor<6xf64>
    %22 = stablehlo.subtract %arg1, %21 : tensor<6xf64>
    %23 = stablehlo.dot_general %22, %22, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<6xf64>, tensor<6xf64>) -> tensor<f64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %24 = stablehlo.add %cst_5, %23 : tensor<f64>
    %c_6 = stablehlo.constant dense<0> : tensor<i64>
    %25:7 = stablehlo.while(%iterArg = %20, %iterArg_12 = %10, %iterArg_13 = %11, %iterArg_14 = %22, %iterArg_15 = %24, %iterArg_16 = %22, %iterArg_17 = %c_6) : tensor<f64>, tensor<6x6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<f64>, tensor<6xf64>, tensor<i64>
    cond {
      %39 = stablehlo.compare GT, %iterArg_15, %iterArg, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %c_18 = stablehlo.constant dense<50> : tensor<i64>
      %40 = stablehlo.compare LT, %iterArg_17, %c_18, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      %c_19 = stablehlo.constant dense<false> : tensor<i1>
      %41 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<i1>) -> tensor<i1>
      %42 = stablehlo.compare NE, %40, %41, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %43 = stablehlo.convert %42 : tensor<i1>
      %44 = stablehlo.and %39, %43 : tensor<i1>
      stablehlo.return %44 : tensor<i1>
    } do {
      %39 = stablehlo.dot_general %iterArg_12, %iterArg_16, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x6xf64>, tensor<6xf64>) -> tensor<6xf64>
      %40 = stablehlo.dot_general %iterArg_16, %39, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<6xf64>, tensor<6xf64>) -> tensor<f64>
      %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %41 = stablehlo.add %cst_18, %40 : tensor<f64>
      %42 = stablehlo.divide %iterArg_15, %41 : tensor<f64>
      %43 = stablehlo.broadcast_in_dim %42, dims = [] : (tensor<f64>) -> tensor<6xf64>
      %44 = stablehlo.multiply %43, %iterArg_16 : tensor<6xf64>
      %45 = stablehlo.add %iterArg_13, %44 : tensor<6xf64>
      %46 = stablehlo.broadcast_in_dim %42, dims = [] : (tensor<f64>) -> tensor<6xf64>
      %47 = stablehlo.multiply %46, %39 : tensor<6xf64>
      %48 = stablehlo.subtract %iterArg_14, %47 : tensor<6xf64>
      %49 = stablehlo.dot_general %48, %48, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<6xf64>, tensor<6xf64>) -> tensor<f64>
      %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %50 = stablehlo.add %cst_19, %49 : tensor<f64>
      %51 = stablehlo.divide %50, %iterArg_15 : tensor<f64>
      %52 = stablehlo.broadcast_in_dim %51, dims = [] : (tensor<f64>) -> tensor<6xf64>
      %53 = stablehlo.multiply %52, %iterArg_16 : tensor<6xf64>
      %54 = stablehlo.add %48, %53 : tensor<6xf64>
      %c_20 = stablehlo.constant dense<1> : tensor<i64>
      %55 = stablehlo.add %iterArg_17, %c_20 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_12, %45, %48, %50, %54, %55 : tensor<f64>, tensor<6x6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<f64>, tensor<6xf64>, tensor<i64>
    }
    %26 = stablehlo.dot_general %arg2, %arg2, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<6xf64>, tensor<6xf64>) -> tensor<f64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %27 = stablehlo.add %cst_7, %26 : tensor<f64>
    %cst_8 = stablehlo.constant dense<9.9999999999999998E-13> : tensor<f64>
    %28 = chlo.square %cst_8 : tensor<f64> -> tensor<f64>
    %29 = stablehlo.convert %28 : tensor<f64>
    %30 = stablehlo.multiply %29, %27 : tensor<f64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %31 = chlo.square %cst_9 : tensor<f64> -> tensor<f64>
    %32 = stablehlo.convert %31 : tensor<f64>
    %33 = stablehlo.maximum %30, %32 : tensor<f64>
    %34 = stablehlo.dot_general %10, %11, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x6xf64>, tensor<6xf64>) -> tensor<6xf64>
    %35 = stablehlo.subtract %arg2, %34 : tensor<6xf64>
    %36 = stablehlo.dot_general %35, %35, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<6xf64>, tensor<6xf64>) -> tensor<f64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %37 = stablehlo.add %cst_10, %36 : tensor<f64>
    %c_11 = stablehlo.constant dense<0> : tensor<i64>
    %38:7 = stablehlo.while(%iterArg = %33, %iterArg_12 = %10, %iterArg_13 = %11, %iterArg_14 = %35, %iterArg_15 = %37, %iterArg_16 = %35, %iterArg_17 = %c_11) : tensor<f64>, tensor<6x6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<f64>, tensor<6xf64>, tensor<i64>
    cond {
      %39 = stablehlo.compare GT, %iterArg_15, %iterArg, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %c_18 = stablehlo.constant dense<50> : tensor<i64>
      %40 = stablehlo.compare LT, %iterArg_17, %c_18, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      %c_19 = stablehlo.constant dense<false> : tensor<i1>
      %41 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<i1>) -> tensor<i1>
      %42 = stablehlo.compare NE, %40, %41, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %43 = stablehlo.convert %42 : tensor<i1>
      %44 = stablehlo.and %39, %43 : tensor<i1>
      stablehlo.return %44 : tensor<i1>
    } do {
      %39 = stablehlo.dot_general %iterArg_12, %iterArg_16, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x6xf64>, tensor<6xf64>) -> tensor<6xf64>
      %40 = stablehlo.dot_general %iterArg_16, %39, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<6xf64>, tensor<6xf64>) -> tensor<f64>
      %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %41 = stablehlo.add %cst_18, %40 : tensor<f64>
      %42 = stablehlo.divide %iterArg_15, %41 : tensor<f64>
      %43 = stablehlo.broadcast_in_dim %42, dims = [] : (tensor<f64>) -> tensor<6xf64>
      %44 = stablehlo.multiply %43, %iterArg_16 : tensor<6xf64>
      %45 = stablehlo.add %iterArg_13, %44 : tensor<6xf64>
      %46 = stablehlo.broadcast_in_dim %42, dims = [] : (tensor<f64>) -> tensor<6xf64>
      %47 = stablehlo.multiply %46, %39 : tensor<6xf64>
      %48 = stablehlo.subtract %iterArg_14, %47 : tensor<6xf64>
      %49 = stablehlo.dot_general %48, %48, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<6xf64>, tensor<6xf64>) -> tensor<f64>
      %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %50 = stablehlo.add %cst_19, %49 : tensor<f64>
      %51 = stablehlo.divide %50, %iterArg_15 : tensor<f64>
      %52 = stablehlo.broadcast_in_dim %51, dims = [] : (tensor<f64>) -> tensor<6xf64>
      %53 = stablehlo.multiply %52, %iterArg_16 : tensor<6xf64>
      %54 = stablehlo.add %48, %53 : tensor<6xf64>
      %c_20 = stablehlo.constant dense<1> : tensor<i64>
      %55 = stablehlo.add %iterArg_17, %c_20 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_12, %45, %48, %50, %54, %55 : tensor<f64>, tensor<6x6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<f64>, tensor<6xf64>, tensor<i64>
    }
    return %38#2 : tensor<6xf64>
  }
}
