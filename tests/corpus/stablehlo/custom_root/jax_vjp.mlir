module @jit_g attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xf64>, %arg1: tensor<4xf64>) -> (tensor<4xf64> {jax.result_info = "result[0]"}) {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %2:4 = stablehlo.while(%iterArg = %arg0, %iterArg_4 = %c_1, %iterArg_5 = %c, %iterArg_6 = %0) : tensor<4xf64>, tensor<i64>, tensor<i64>, tensor<4xf64>
    cond {
      %c_7 = stablehlo.constant dense<60> : tensor<i64>
      %17 = stablehlo.compare LT, %iterArg_4, %c_7, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %17 : tensor<i1>
    } do {
      %17:2 = func.call @closed_call(%iterArg, %iterArg_5, %iterArg_6) : (tensor<4xf64>, tensor<i64>, tensor<4xf64>) -> (tensor<i64>, tensor<4xf64>)
      %c_7 = stablehlo.constant dense<1> : tensor<i64>
      %18 = stablehlo.add %iterArg_4, %c_7 : tensor<i64>
      stablehlo.return %iterArg, %18, %17#0, %17#1 : tensor<4xf64>, tensor<i64>, tensor<i64>, tensor<4xf64>
    }
    %3 = stablehlo.multiply %2#3, %2#3 : tensor<4xf64>
    %4 = stablehlo.multiply %3, %2#3 : tensor<4xf64>
    %5 = stablehlo.subtract %4, %arg0 : tensor<4xf64>
    %6 = stablehlo.multiply %2#3, %2#3 : tensor<4xf64>
    %7 = stablehlo.multiply %6, %2#3 : tensor<4xf64>
    %8 = stablehlo.multiply %2#3, %2#3 : tensor<4xf64>
    %cst_2 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %10 = stablehlo.multiply %9, %8 : tensor<4xf64>
    %11 = stablehlo.subtract %7, %arg0 : tensor<4xf64>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %12 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %13 = stablehlo.multiply %12, %10 : tensor<4xf64>
    %14 = stablehlo.negate %arg1 : tensor<4xf64>
    %15 = stablehlo.divide %14, %13 : tensor<4xf64>
    %16 = stablehlo.negate %15 : tensor<4xf64>
    return %16 : tensor<4xf64>
  }
  func.func private @closed_call(%arg0: tensor<4xf64>, %arg1: tensor<i64>, %arg2: tensor<4xf64>) -> (tensor<i64>, tensor<4xf64>) {
    %c = stablehlo.constant dense<1> : tensor<i64>
    %0 = stablehlo.add %arg1, %c : tensor<i64>
    %1 = stablehlo.multiply %arg2, %arg2 : tensor<4xf64>
    %2 = stablehlo.multiply %1, %arg2 : tensor<4xf64>
    %3 = stablehlo.subtract %2, %arg0 : tensor<4xf64>
    %4 = stablehlo.multiply %arg2, %arg2 : tensor<4xf64>
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %6 = stablehlo.multiply %5, %4 : tensor<4xf64>
    %7 = stablehlo.divide %3, %6 : tensor<4xf64>
    %8 = stablehlo.subtract %arg2, %7 : tensor<4xf64>
    return %0, %8 : tensor<i64>, tensor<4xf64>
  }
}
