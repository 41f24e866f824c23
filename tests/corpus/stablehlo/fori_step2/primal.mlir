module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<10xf32>) -> (tensor<i64> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0:3 = stablehlo.while(%iterArg = %arg0, %iterArg_0 = %c, %iterArg_1 = %cst) : tensor<10xf32>, tensor<i64>, tensor<f32>
    cond {
      %c_2 = stablehlo.constant dense<10> : tensor<i64>
      %1 = stablehlo.compare LT, %iterArg_0, %c_2, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %1 : tensor<i1>
    } do {
      %c_2 = stablehlo.constant dense<3> : tensor<i64>
      %1 = stablehlo.add %iterArg_0, %c_2 : tensor<i64>
      %c_3 = stablehlo.constant dense<0> : tensor<i64>
      %2 = stablehlo.compare LT, %iterArg_0, %c_3, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      %3 = stablehlo.convert %iterArg_0 : tensor<i64>
      %c_4 = stablehlo.constant dense<10> : tensor<i64>
      %4 = stablehlo.add %3, %c_4 : tensor<i64>
      %5 = stablehlo.select %2, %4, %iterArg_0 : tensor<i1>, tensor<i64>
      %6 = stablehlo.dynamic_slice %iterArg, %5, sizes = [1] : (tensor<10xf32>, tensor<i64>) -> tensor<1xf32>
      %7 = stablehlo.reshape %6 : (tensor<1xf32>) -> tensor<f32>
      %8 = stablehlo.add %iterArg_1, %7 : tensor<f32>
      stablehlo.return %iterArg, %1, %8 : tensor<10xf32>, tensor<i64>, tensor<f32>
    }
    return %0#1, %0#2 : tensor<i64>, tensor<f32>
  }
}
