module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf32>) -> (tensor<i64> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %c = stablehlo.constant dense<4> : tensor<i64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0:3 = stablehlo.while(%iterArg = %arg0, %iterArg_0 = %c, %iterArg_1 = %cst) : tensor<5xf32>, tensor<i64>, tensor<f32>
    cond {
      %c_2 = stablehlo.constant dense<0> : tensor<i64>
      %1 = stablehlo.compare GE, %iterArg_0, %c_2, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %1 : tensor<i1>
    } do {
      %c_2 = stablehlo.constant dense<1> : tensor<i64>
      %1 = stablehlo.subtract %iterArg_0, %c_2 : tensor<i64>
      %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %2 = stablehlo.multiply %iterArg_1, %cst_3 : tensor<f32>
      %c_4 = stablehlo.constant dense<0> : tensor<i64>
      %3 = stablehlo.compare LT, %iterArg_0, %c_4, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      %4 = stablehlo.convert %iterArg_0 : tensor<i64>
      %c_5 = stablehlo.constant dense<5> : tensor<i64>
      %5 = stablehlo.add %4, %c_5 : tensor<i64>
      %6 = stablehlo.select %3, %5, %iterArg_0 : tensor<i1>, tensor<i64>
      %7 = stablehlo.dynamic_slice %iterArg, %6, sizes = [1] : (tensor<5xf32>, tensor<i64>) -> tensor<1xf32>
      %8 = stablehlo.reshape %7 : (tensor<1xf32>) -> tensor<f32>
      %9 = stablehlo.add %2, %8 : tensor<f32>
      stablehlo.return %iterArg, %1, %9 : tensor<5xf32>, tensor<i64>, tensor<f32>
    }
    return %0#1, %0#2 : tensor<i64>, tensor<f32>
  }
}
