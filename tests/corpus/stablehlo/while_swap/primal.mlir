module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf32>, %arg1: tensor<5xf32>, %arg2: tensor<i32>) -> (tensor<5xf32> {jax.result_info = "result[0]"}, tensor<5xf32> {jax.result_info = "result[1]"}, tensor<i32> {jax.result_info = "result[2]"}, tensor<5xf32> {jax.result_info = "result[3]"}) {
    %0:4 = stablehlo.while(%iterArg = %arg0, %iterArg_0 = %arg1, %iterArg_1 = %arg2, %iterArg_2 = %arg0) : tensor<5xf32>, tensor<5xf32>, tensor<i32>, tensor<5xf32>
    cond {
      %c = stablehlo.constant dense<0> : tensor<i32>
      %1 = stablehlo.compare GT, %iterArg_1, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %1 : tensor<i1>
    } do {
      %1 = stablehlo.add %iterArg, %iterArg_0 : tensor<5xf32>
      %c = stablehlo.constant dense<1> : tensor<i32>
      %2 = stablehlo.subtract %iterArg_1, %c : tensor<i32>
      stablehlo.return %iterArg_0, %1, %2, %iterArg : tensor<5xf32>, tensor<5xf32>, tensor<i32>, tensor<5xf32>
    }
    return %0#0, %0#1, %0#2, %0#3 : tensor<5xf32>, tensor<5xf32>, tensor<i32>, tensor<5xf32>
  }
}
