module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x5xbf16>, %arg1: tensor<3x5xbf16>) -> (tensor<3x5xbf16> {jax.result_info = "result[0]"}, tensor<3x5xbf16> {jax.result_info = "result[1]"}, tensor<3x5xbf16> {jax.result_info = "result[2]"}, tensor<3x5xbf16> {jax.result_info = "result[3]"}, tensor<3x5xbf16> {jax.result_info = "result[4]"}, tensor<3x5xbf16> {jax.result_info = "result[5]"}, tensor<3x5xi1> {jax.result_info = "result[6]"}, tensor<3x5xf32> {jax.result_info = "result[7]"}, tensor<3x5xi16> {jax.result_info = "result[8]"}, tensor<5xbf16> {jax.result_info = "result[9]"}, tensor<3xi64> {jax.result_info = "result[10]"}, tensor<3x5xbf16> {jax.result_info = "result[11]"}, tensor<3x5xbf16> {jax.result_info = "result[12]"}, tensor<3x5xbf16> {jax.result_info = "result[13]"}, tensor<3x5xbf16> {jax.result_info = "result[14]"}, tensor<3x5xf16> {jax.result_info = "result[15]"}, tensor<3x5xui16> {jax.result_info = "result[16]"}, tensor<3x5xi1> {jax.result_info = "result[17]"}) {
    %0 = stablehlo.abs %arg0 : tensor<3x5xbf16>
    %cst = stablehlo.constant dense<2.500000e-01> : tensor<bf16>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<3x5xbf16>
    %2 = stablehlo.add %0, %1 : tensor<3x5xbf16>
    %3 = stablehlo.add %arg0, %arg1 : tensor<3x5xbf16>
    %4 = stablehlo.multiply %arg0, %arg1 : tensor<3x5xbf16>
    %5 = stablehlo.divide %arg0, %2 : tensor<3x5xbf16>
    %6 = stablehlo.sqrt %2 : tensor<3x5xbf16>
    %7 = stablehlo.exponential %arg0 : tensor<3x5xbf16>
    %8 = stablehlo.maximum %arg0, %arg1 : tensor<3x5xbf16>
    %9 = stablehlo.compare LT, %arg0, %arg1, FLOAT : (tensor<3x5xbf16>, tensor<3x5xbf16>) -> tensor<3x5xi1>
    %10 = stablehlo.convert %arg0 : (tensor<3x5xbf16>) -> tensor<3x5xf32>
    %11 = stablehlo.convert %arg0 : (tensor<3x5xbf16>) -> tensor<3x5xi16>
    %cst_0 = stablehlo.constant dense<0xFF80> : tensor<bf16>
    %12 = stablehlo.reduce(%arg1 init: %cst_0) applies stablehlo.maximum across dimensions = [0] : (tensor<3x5xbf16>, tensor<bf16>) -> tensor<5xbf16>
    %13 = call @argmax(%arg0) : (tensor<3x5xbf16>) -> tensor<3xi64>
    %14 = call @sort(%arg0) : (tensor<3x5xbf16>) -> tensor<3x5xbf16>
    %15 = stablehlo.floor %arg0 : tensor<3x5xbf16>
    %16 = stablehlo.negate %arg0 : tensor<3x5xbf16>
    %17 = stablehlo.compare GT, %arg0, %arg1, FLOAT : (tensor<3x5xbf16>, tensor<3x5xbf16>) -> tensor<3x5xi1>
    %18 = call @_where(%17, %arg0, %arg1) : (tensor<3x5xi1>, tensor<3x5xbf16>, tensor<3x5xbf16>) -> tensor<3x5xbf16>
    %19 = stablehlo.convert %arg0 : (tensor<3x5xbf16>) -> tensor<3x5xf16>
    %20 = stablehlo.bitcast_convert %arg0 : (tensor<3x5xbf16>) -> tensor<3x5xui16>
    %21 = stablehlo.is_finite %arg0 : (tensor<3x5xbf16>) -> tensor<3x5xi1>
    return %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %18, %19, %20, %21 : tensor<3x5xbf16>, tensor<3x5xbf16>, tensor<3x5xbf16>, tensor<3x5xbf16>, tensor<3x5xbf16>, tensor<3x5xbf16>, tensor<3x5xi1>, tensor<3x5xf32>, tensor<3x5xi16>, tensor<5xbf16>, tensor<3xi64>, tensor<3x5xbf16>, tensor<3x5xbf16>, tensor<3x5xbf16>, tensor<3x5xbf16>, tensor<3x5xf16>, tensor<3x5xui16>, tensor<3x5xi1>
  }
  func.func private @argmax(%arg0: tensor<3x5xbf16>) -> tensor<3xi64> {
    %0 = stablehlo.iota dim = 1 : tensor<3x5xi64>
    %cst = stablehlo.constant dense<0xFF80> : tensor<bf16>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1:2 = stablehlo.reduce(%arg0 init: %cst), (%0 init: %c) across dimensions = [1] : (tensor<3x5xbf16>, tensor<3x5xi64>, tensor<bf16>, tensor<i64>) -> (tensor<3xbf16>, tensor<3xi64>)
     reducer(%arg1: tensor<bf16>, %arg3: tensor<bf16>) (%arg2: tensor<i64>, %arg4: tensor<i64>)  {
      %2 = stablehlo.compare GT, %arg1, %arg3, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
      %3 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
      %4 = stablehlo.or %2, %3 : tensor<i1>
      %5 = stablehlo.compare EQ, %arg1, %arg3, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
      %6 = stablehlo.compare LT, %arg2, %arg4, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      %7 = stablehlo.and %5, %6 : tensor<i1>
      %8 = stablehlo.or %4, %7 : tensor<i1>
      %9 = stablehlo.select %4, %arg1, %arg3 : tensor<i1>, tensor<bf16>
      %10 = stablehlo.select %8, %arg2, %arg4 : tensor<i1>, tensor<i64>
      stablehlo.return %9, %10 : tensor<bf16>, tensor<i64>
    }
    return %1#1 : tensor<3xi64>
  }
  func.func private @sort(%arg0: tensor<3x5xbf16>) -> tensor<3x5xbf16> {
    %0 = "stablehlo.sort"(%arg0) <{dimension = 1 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<bf16>, %arg2: tensor<bf16>):
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %1 = stablehlo.compare EQ, %arg1, %cst, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
      %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %2 = stablehlo.select %1, %cst_0, %arg1 : tensor<i1>, tensor<bf16>
      %3 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
      %cst_1 = stablehlo.constant dense<0x7FC0> : tensor<bf16>
      %4 = stablehlo.select %3, %cst_1, %2 : tensor<i1>, tensor<bf16>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %5 = stablehlo.compare EQ, %arg2, %cst_2, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %6 = stablehlo.select %5, %cst_3, %arg2 : tensor<i1>, tensor<bf16>
      %7 = stablehlo.compare NE, %arg2, %arg2, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
      %cst_4 = stablehlo.constant dense<0x7FC0> : tensor<bf16>
      %8 = stablehlo.select %7, %cst_4, %6 : tensor<i1>, tensor<bf16>
      %9 = stablehlo.compare LT, %4, %8, TOTALORDER : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
      stablehlo.return %9 : tensor<i1>
    }) : (tensor<3x5xbf16>) -> tensor<3x5xbf16>
    return %0 : tensor<3x5xbf16>
  }
  func.func private @_where(%arg0: tensor<3x5xi1>, %arg1: tensor<3x5xbf16>, %arg2: tensor<3x5xbf16>) -> tensor<3x5xbf16> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<3x5xi1>, tensor<3x5xbf16>
    return %0 : tensor<3x5xbf16>
  }
}
