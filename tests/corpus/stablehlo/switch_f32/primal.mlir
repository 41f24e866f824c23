module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<i32>, %arg1: tensor<4xf32>) -> (tensor<4xf32> {jax.result_info = "result[0]"}, tensor<4xf32> {jax.result_info = "result[1]"}, tensor<4xf32> {jax.result_info = "result[2]"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<2> : tensor<i32>
    %0 = stablehlo.clamp %c, %arg0, %c_0 : tensor<i32>
    %1 = "stablehlo.case"(%0) ({
      %10 = stablehlo.sine %arg1 : tensor<4xf32>
      stablehlo.return %10 : tensor<4xf32>
    }, {
      %10 = stablehlo.multiply %arg1, %arg1 : tensor<4xf32>
      stablehlo.return %10 : tensor<4xf32>
    }, {
      %10 = stablehlo.negate %arg1 : tensor<4xf32>
      %11 = stablehlo.exponential %10 : tensor<4xf32>
      stablehlo.return %11 : tensor<4xf32>
    }) : (tensor<i32>) -> tensor<4xf32>
    %2 = stablehlo.slice %arg1 [0:1] : (tensor<4xf32>) -> tensor<1xf32>
    %3 = stablehlo.reshape %2 : (tensor<1xf32>) -> tensor<f32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.compare GT, %3, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %5 = stablehlo.convert %4 : (tensor<i1>) -> tensor<i32>
    %6 = "stablehlo.case"(%5) ({
      %10 = stablehlo.negate %arg1 : tensor<4xf32>
      stablehlo.return %10 : tensor<4xf32>
    }, {
      %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %10 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %11 = stablehlo.multiply %arg1, %10 : tensor<4xf32>
      stablehlo.return %11 : tensor<4xf32>
    }) : (tensor<i32>) -> tensor<4xf32>
    %c_1 = stablehlo.constant dense<7> : tensor<i32>
    %7 = stablehlo.add %arg0, %c_1 : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<1> : tensor<i32>
    %8 = stablehlo.clamp %c_2, %7, %c_3 : tensor<i32>
    %9 = "stablehlo.case"(%8) ({
      %10 = stablehlo.sine %arg1 : tensor<4xf32>
      stablehlo.return %10 : tensor<4xf32>
    }, {
      %10 = stablehlo.cosine %arg1 : tensor<4xf32>
      stablehlo.return %10 : tensor<4xf32>
    }) : (tensor<i32>) -> tensor<4xf32>
    return %1, %6, %9 : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
  }
}
