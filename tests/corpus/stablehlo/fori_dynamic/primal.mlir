module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<i32>, %arg1: tensor<i32>, %arg2: tensor<12xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0:4 = stablehlo.while(%iterArg = %arg2, %iterArg_0 = %arg0, %iterArg_1 = %arg1, %iterArg_2 = %cst) : tensor<12xf32>, tensor<i32>, tensor<i32>, tensor<f32>
    cond {
      %1 = stablehlo.compare LT, %iterArg_0, %iterArg_1, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %1 : tensor<i1>
    } do {
      %c = stablehlo.constant dense<1> : tensor<i32>
      %1 = stablehlo.add %iterArg_0, %c : tensor<i32>
      %c_3 = stablehlo.constant dense<0> : tensor<i32>
      %2 = stablehlo.compare LT, %iterArg_0, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_4 = stablehlo.constant dense<12> : tensor<i32>
      %3 = stablehlo.add %iterArg_0, %c_4 : tensor<i32>
      %4 = stablehlo.select %2, %3, %iterArg_0 : tensor<i1>, tensor<i32>
      %5 = stablehlo.dynamic_slice %iterArg, %4, sizes = [1] : (tensor<12xf32>, tensor<i32>) -> tensor<1xf32>
      %6 = stablehlo.reshape %5 : (tensor<1xf32>) -> tensor<f32>
      %7 = stablehlo.convert %iterArg_0 : (tensor<i32>) -> tensor<f32>
      %8 = stablehlo.multiply %6, %7 : tensor<f32>
      %9 = stablehlo.add %iterArg_2, %8 : tensor<f32>
      stablehlo.return %iterArg, %1, %iterArg_1, %9 : tensor<12xf32>, tensor<i32>, tensor<i32>, tensor<f32>
    }
    return %0#3 : tensor<f32>
  }
}
