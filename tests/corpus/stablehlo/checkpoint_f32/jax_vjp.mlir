module @jit_g attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xf32>, %arg1: tensor<4xf32>) -> (tensor<4xf32> {jax.result_info = "result[0]"}) {
    %0 = stablehlo.sine %arg0 : tensor<4xf32>
    %1 = stablehlo.sine %0 : tensor<4xf32>
    %2:2 = stablehlo.optimization_barrier %arg0, %arg1 : tensor<4xf32>, tensor<4xf32>
    %3 = stablehlo.sine %2#0 : tensor<4xf32>
    %4 = stablehlo.cosine %2#0 : tensor<4xf32>
    %5 = stablehlo.cosine %3 : tensor<4xf32>
    %6 = stablehlo.multiply %2#1, %5 : tensor<4xf32>
    %7 = stablehlo.multiply %6, %4 : tensor<4xf32>
    return %7 : tensor<4xf32>
  }
}
