module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x5xf16>, %arg1: tensor<3x5xf16>) -> (tensor<3x5xf16> {jax.result_info = "result[0]"}, tensor<3x5xf16> {jax.result_info = "result[1]"}, tensor<3x5xf16> {jax.result_info = "result[2]"}, tensor<3x5xf16> {jax.result_info = "result[3]"}, tensor<3x5xf16> {jax.result_info = "result[4]"}, tensor<3x5xf16> {jax.result_info = "result[5]"}, tensor<3x5xi1> {jax.result_info = "result[6]"}, tensor<3x5xf32> {jax.result_info = "result[7]"}, tensor<3x5xi8> {jax.result_info = "result[8]"}, tensor<3xf16> {jax.result_info = "result[9]"}, tensor<5xf16> {jax.result_info = "result[10]"}, tensor<3xi64> {jax.result_info = "result[11]"}, tensor<3x5xf16> {jax.result_info = "result[12]"}, tensor<3x5xf16> {jax.result_info = "result[13]"}, tensor<3x5xf16> {jax.result_info = "result[14]"}, tensor<3x5xf16> {jax.result_info = "result[15]"}, tensor<3x5xf16> {jax.result_info = "result[16]"}, tensor<3x5xf16> {jax.result_info = "result[17]"}, tensor<3x5xf16> {jax.result_info = "result[18]"}, tensor<3x5xf16> {jax.result_info = "result[19]"}) {
    %0 = stablehlo.abs %arg0 : tensor<3x5xf16>
    %cst = stablehlo.constant dense<2.500000e-01> : tensor<f16>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f16>) -> tensor<3x5xf16>
    %2 = stablehlo.add %0, %1 : tensor<3x5xf16>
    %3 = stablehlo.add %arg0, %arg1 : tensor<3x5xf16>
    %4 = stablehlo.multiply %arg0, %arg1 : tensor<3x5xf16>
    %5 = stablehlo.divide %arg0, %2 : tensor<3x5xf16>
    %6 = stablehlo.sqrt %2 : tensor<3x5xf16>
    %7 = stablehlo.exponential %arg0 : tensor<3x5xf16>
    %8 = stablehlo.maximum %arg0, %arg1 : tensor<3x5xf16>
    %9 = stablehlo.compare LT, %arg0, %arg1, FLOAT : (tensor<3x5xf16>, tensor<3x5xf16>) -> tensor<3x5xi1>
    %10 = stablehlo.convert %arg0 : (tensor<3x5xf16>) -> tensor<3x5xf32>
    %11 = stablehlo.convert %arg0 : (tensor<3x5xf16>) -> tensor<3x5xi8>
    %12 = stablehlo.convert %arg0 : (tensor<3x5xf16>) -> tensor<3x5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.reduce(%12 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<3x5xf32>, tensor<f32>) -> tensor<3xf32>
    %14 = stablehlo.convert %13 : (tensor<3xf32>) -> tensor<3xf16>
    %cst_1 = stablehlo.constant dense<0xFC00> : tensor<f16>
    %15 = stablehlo.reduce(%arg1 init: %cst_1) applies stablehlo.maximum across dimensions = [0] : (tensor<3x5xf16>, tensor<f16>) -> tensor<5xf16>
    %16 = call @argmax(%arg0) : (tensor<3x5xf16>) -> tensor<3xi64>
    %17 = call @sort(%arg0) : (tensor<3x5xf16>) -> tensor<3x5xf16>
    %18 = call @cumsum(%arg0) : (tensor<3x5xf16>) -> tensor<3x5xf16>
    %19 = stablehlo.floor %arg0 : tensor<3x5xf16>
    %20 = stablehlo.tanh %arg1 : tensor<3x5xf16>
    %21 = stablehlo.negate %arg0 : tensor<3x5xf16>
    %22 = stablehlo.compare GT, %arg0, %arg1, FLOAT : (tensor<3x5xf16>, tensor<3x5xf16>) -> tensor<3x5xi1>
    %23 = call @_where(%22, %arg0, %arg1) : (tensor<3x5xi1>, tensor<3x5xf16>, tensor<3x5xf16>) -> tensor<3x5xf16>
    %24 = stablehlo.power %2, %arg1 : tensor<3x5xf16>
    %25 = stablehlo.remainder %arg0, %2 : tensor<3x5xf16>
    return %3, %4, %5, %6, %7, %8, %9, %10, %11, %14, %15, %16, %17, %18, %19, %20, %21, %23, %24, %25 : tensor<3x5xf16>, tensor<3x5xf16>, tensor<3x5xf16>, tensor<3x5xf16>, tensor<3x5xf16>, tensor<3x5xf16>, tensor<3x5xi1>, tensor<3x5xf32>, tensor<3x5xi8>, tensor<3xf16>, tensor<5xf16>, tensor<3xi64>, tensor<3x5xf16>, tensor<3x5xf16>, tensor<3x5xf16>, tensor<3x5xf16>, tensor<3x5xf16>, tensor<3x5xf16>, tensor<3x5xf16>, tensor<3x5xf16>
  }
  func.func private @argmax(%arg0: tensor<3x5xf16>) -> tensor<3xi64> {
    %0 = stablehlo.iota dim = 1 : tensor<3x5xi64>
    %cst = stablehlo.constant dense<0xFC00> : tensor<f16>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1:2 = stablehlo.reduce(%arg0 init: %cst), (%0 init: %c) across dimensions = [1] : (tensor<3x5xf16>, tensor<3x5xi64>, tensor<f16>, tensor<i64>) -> (tensor<3xf16>, tensor<3xi64>)
     reducer(%arg1: tensor<f16>, %arg3: tensor<f16>) (%arg2: tensor<i64>, %arg4: tensor<i64>)  {
      %2 = stablehlo.compare GT, %arg1, %arg3, FLOAT : (tensor<f16>, tensor<f16>) -> tensor<i1>
      %3 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f16>, tensor<f16>) -> tensor<i1>
      %4 = stablehlo.or %2, %3 : tensor<i1>
      %5 = stablehlo.compare EQ, %arg1, %arg3, FLOAT : (tensor<f16>, tensor<f16>) -> tensor<i1>
      %6 = stablehlo.compare LT, %arg2, %arg4, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      %7 = stablehlo.and %5, %6 : tensor<i1>
      %8 = stablehlo.or %4, %7 : tensor<i1>
      %9 = stablehlo.select %4, %arg1, %arg3 : tensor<i1>, tensor<f16>
      %10 = stablehlo.select %8, %arg2, %arg4 : tensor<i1>, tensor<i64>
      stablehlo.return %9, %10 : tensor<f16>, tensor<i64>
    }
    return %1#1 : tensor<3xi64>
  }
  func.func private @sort(%arg0: tensor<3x5xf16>) -> tensor<3x5xf16> {
    %0 = "stablehlo.sort"(%arg0) <{dimension = 1 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<f16>, %arg2: tensor<f16>):
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f16>
      %1 = stablehlo.compare EQ, %arg1, %cst, FLOAT : (tensor<f16>, tensor<f16>) -> tensor<i1>
      %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
      %2 = stablehlo.select %1, %cst_0, %arg1 : tensor<i1>, tensor<f16>
      %3 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f16>, tensor<f16>) -> tensor<i1>
      %cst_1 = stablehlo.constant dense<0x7E00> : tensor<f16>
      %4 = stablehlo.select %3, %cst_1, %2 : tensor<i1>, tensor<f16>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
      %5 = stablehlo.compare EQ, %arg2, %cst_2, FLOAT : (tensor<f16>, tensor<f16>) -> tensor<i1>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
      %6 = stablehlo.select %5, %cst_3, %arg2 : tensor<i1>, tensor<f16>
      %7 = stablehlo.compare NE, %arg2, %arg2, FLOAT : (tensor<f16>, tensor<f16>) -> tensor<i1>
      %cst_4 = stablehlo.constant dense<0x7E00> : tensor<f16>
      %8 = stablehlo.select %7, %cst_4, %6 : tensor<i1>, tensor<f16>
      %9 = stablehlo.compare LT, %4, %8, TOTALORDER : (tensor<f16>, tensor<f16>) -> tensor<i1>
      stablehlo.return %9 : tensor<i1>
    }) : (tensor<3x5xf16>) -> tensor<3x5xf16>
    return %0 : tensor<3x5xf16>
  }
  func.func private @cumsum(%arg0: tensor<3x5xf16>) -> tensor<3x5xf16> {
    %0 = call @cumsum_0(%arg0) : (tensor<3x5xf16>) -> tensor<3x5xf16>
    return %0 : tensor<3x5xf16>
  }
  func.func private @cumsum_0(%arg0: tensor<3x5xf16>) -> tensor<3x5xf16> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f16>) -> tensor<f16>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1, 1>, padding = dense<[[0, 0], [4, 0]]> : tensor<2x2xi64>, window_dilations = array<i64: 1, 1>, window_dimensions = array<i64: 1, 5>, window_strides = array<i64: 1, 1>}> ({
    ^bb0(%arg1: tensor<f16>, %arg2: tensor<f16>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<f16>
      stablehlo.return %2 : tensor<f16>
    }) : (tensor<3x5xf16>, tensor<f16>) -> tensor<3x5xf16>
    return %1 : tensor<3x5xf16>
  }
  func.func private @_where(%arg0: tensor<3x5xi1>, %arg1: tensor<3x5xf16>, %arg2: tensor<3x5xf16>) -> tensor<3x5xf16> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<3x5xi1>, tensor<3x5xf16>
    return %0 : tensor<3x5xf16>
  }
}
