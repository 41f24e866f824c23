module @jit_g attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<i32>, %arg1: tensor<4xf32>, %arg2: tensor<4xf32>, %arg3: tensor<4xf32>, %arg4: tensor<4xf32>) -> (tensor<4xf32> {jax.result_info = "result[0]"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<2> : tensor<i32>
    %0 = stablehlo.clamp %c, %arg0, %c_0 : tensor<i32>
    %1:2 = "stablehlo.case"(%0) ({
      %15 = stablehlo.sine %arg1 : tensor<4xf32>
      %16 = stablehlo.cosine %arg1 : tensor<4xf32>
      %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4xf32>
      stablehlo.return %15, %16 : tensor<4xf32>, tensor<4xf32>
    }, {
      %15 = stablehlo.multiply %arg1, %arg1 : tensor<4xf32>
      %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %16 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4xf32>
      stablehlo.return %15, %arg1 : tensor<4xf32>, tensor<4xf32>
    }, {
      %15 = stablehlo.negate %arg1 : tensor<4xf32>
      %16 = stablehlo.exponential %15 : tensor<4xf32>
      %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4xf32>
      stablehlo.return %16, %16 : tensor<4xf32>, tensor<4xf32>
    }) : (tensor<i32>) -> (tensor<4xf32>, tensor<4xf32>)
    %2 = stablehlo.slice %arg1 [0:1] : (tensor<4xf32>) -> tensor<1xf32>
    %3 = stablehlo.reshape %2 : (tensor<1xf32>) -> tensor<f32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.compare GT, %3, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %5 = stablehlo.convert %4 : (tensor<i1>) -> tensor<i32>
    %6 = "stablehlo.case"(%5) ({
      %15 = stablehlo.negate %arg1 : tensor<4xf32>
      stablehlo.return %15 : tensor<4xf32>
    }, {
      %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %15 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %16 = stablehlo.multiply %arg1, %15 : tensor<4xf32>
      stablehlo.return %16 : tensor<4xf32>
    }) : (tensor<i32>) -> tensor<4xf32>
    %c_1 = stablehlo.constant dense<7> : tensor<i32>
    %7 = stablehlo.add %arg0, %c_1 : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<1> : tensor<i32>
    %8 = stablehlo.clamp %c_2, %7, %c_3 : tensor<i32>
    %9:2 = "stablehlo.case"(%8) ({
      %15 = stablehlo.sine %arg1 : tensor<4xf32>
      %16 = stablehlo.cosine %arg1 : tensor<4xf32>
      %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4xf32>
      stablehlo.return %15, %16 : tensor<4xf32>, tensor<4xf32>
    }, {
      %15 = stablehlo.cosine %arg1 : tensor<4xf32>
      %16 = stablehlo.sine %arg1 : tensor<4xf32>
      %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4xf32>
      stablehlo.return %15, %16 : tensor<4xf32>, tensor<4xf32>
    }) : (tensor<i32>) -> (tensor<4xf32>, tensor<4xf32>)
    %10 = "stablehlo.case"(%8) ({
      %15 = stablehlo.multiply %arg4, %9#1 : tensor<4xf32>
      stablehlo.return %15 : tensor<4xf32>
    }, {
      %15 = stablehlo.negate %arg4 : tensor<4xf32>
      %16 = stablehlo.multiply %15, %9#1 : tensor<4xf32>
      stablehlo.return %16 : tensor<4xf32>
    }) : (tensor<i32>) -> tensor<4xf32>
    %11 = "stablehlo.case"(%5) ({
      %15 = stablehlo.negate %arg3 : tensor<4xf32>
      stablehlo.return %15 : tensor<4xf32>
    }, {
      %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %15 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %16 = stablehlo.multiply %arg3, %15 : tensor<4xf32>
      stablehlo.return %16 : tensor<4xf32>
    }) : (tensor<i32>) -> tensor<4xf32>
    %12 = stablehlo.add %10, %11 : tensor<4xf32>
    %13 = "stablehlo.case"(%0) ({
      %15 = stablehlo.multiply %arg2, %1#1 : tensor<4xf32>
      stablehlo.return %15 : tensor<4xf32>
    }, {
      %15 = stablehlo.multiply %1#1, %arg2 : tensor<4xf32>
      %16 = stablehlo.multiply %arg2, %1#1 : tensor<4xf32>
      %17 = stablehlo.add %15, %16 : tensor<4xf32>
      stablehlo.return %17 : tensor<4xf32>
    }, {
      %15 = stablehlo.multiply %arg2, %1#1 : tensor<4xf32>
      %16 = stablehlo.negate %15 : tensor<4xf32>
      stablehlo.return %16 : tensor<4xf32>
    }) : (tensor<i32>) -> tensor<4xf32>
    %14 = stablehlo.add %12, %13 : tensor<4xf32>
    return %14 : tensor<4xf32>
  }
}
