module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x7xf32>, %arg1: tensor<3x7xi32>) -> (tensor<3xf32> {jax.result_info = "result[0]"}, tensor<3xf32> {jax.result_info = "result[1][0]"}, tensor<3xi32> {jax.result_info = "result[1][1]"}, tensor<7xf32> {jax.result_info = "result[2][0]"}, tensor<7xi32> {jax.result_info = "result[2][1]"}, tensor<7xf32> {jax.result_info = "result[2][2]"}, tensor<i32> {jax.result_info = "result[3]"}, tensor<3xi32> {jax.result_info = "result[4]"}, tensor<7xf32> {jax.result_info = "result[5]"}, tensor<3x7xi32> {jax.result_info = "result[6]"}, tensor<3x7xf32> {jax.result_info = "result[7]"}) {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) across dimensions = [1] : (tensor<3x7xf32>, tensor<f32>) -> tensor<3xf32>
     reducer(%arg2: tensor<f32>, %arg3: tensor<f32>)  {
      %9 = stablehlo.multiply %arg2, %arg3 : tensor<f32>
      %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %10 = stablehlo.multiply %arg2, %cst_9 : tensor<f32>
      %11 = stablehlo.add %9, %10 : tensor<f32>
      stablehlo.return %11 : tensor<f32>
    }
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:2 = stablehlo.reduce(%arg0 init: %cst_0), (%arg1 init: %c) across dimensions = [1] : (tensor<3x7xf32>, tensor<3x7xi32>, tensor<f32>, tensor<i32>) -> (tensor<3xf32>, tensor<3xi32>)
     reducer(%arg2: tensor<f32>, %arg4: tensor<f32>) (%arg3: tensor<i32>, %arg5: tensor<i32>)  {
      %9 = stablehlo.compare GE, %arg2, %arg4, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %10 = func.call @_where(%9, %arg2, %arg4) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %11 = stablehlo.compare GE, %arg2, %arg4, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %12 = func.call @_where_0(%11, %arg3, %arg5) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
      stablehlo.return %10, %12 : tensor<f32>, tensor<i32>
    }
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x7xf32>
    %3 = stablehlo.multiply %arg0, %2 : tensor<3x7xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_3 = stablehlo.constant dense<-2147483648> : tensor<i32>
    %cst_4 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %4:3 = stablehlo.reduce(%arg0 init: %cst_2), (%arg1 init: %c_3), (%3 init: %cst_4) across dimensions = [0] : (tensor<3x7xf32>, tensor<3x7xi32>, tensor<3x7xf32>, tensor<f32>, tensor<i32>, tensor<f32>) -> (tensor<7xf32>, tensor<7xi32>, tensor<7xf32>)
     reducer(%arg2: tensor<f32>, %arg5: tensor<f32>) (%arg3: tensor<i32>, %arg6: tensor<i32>) (%arg4: tensor<f32>, %arg7: tensor<f32>)  {
      %9 = stablehlo.add %arg2, %arg5 : tensor<f32>
      %10 = stablehlo.maximum %arg3, %arg6 : tensor<i32>
      %11 = stablehlo.minimum %arg4, %arg7 : tensor<f32>
      stablehlo.return %9, %10, %11 : tensor<f32>, tensor<i32>, tensor<f32>
    }
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.reduce(%arg1 init: %c_5) applies stablehlo.xor across dimensions = [0, 1] : (tensor<3x7xi32>, tensor<i32>) -> tensor<i32>
    %c_6 = stablehlo.constant dense<-1> : tensor<i32>
    %6 = stablehlo.reduce(%arg1 init: %c_6) applies stablehlo.and across dimensions = [1] : (tensor<3x7xi32>, tensor<i32>) -> tensor<3xi32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%arg0 init: %cst_7) across dimensions = [0] : (tensor<3x7xf32>, tensor<f32>) -> tensor<7xf32>
     reducer(%arg2: tensor<f32>, %arg3: tensor<f32>)  {
      %9 = stablehlo.multiply %arg2, %arg2 : tensor<f32>
      %10 = stablehlo.multiply %arg3, %arg3 : tensor<f32>
      %11 = stablehlo.add %9, %10 : tensor<f32>
      %12 = stablehlo.sqrt %11 : tensor<f32>
      stablehlo.return %12 : tensor<f32>
    }
    %cst_8 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %8 = stablehlo.reduce(%arg0 init: %cst_8) applies stablehlo.add across dimensions = [] : (tensor<3x7xf32>, tensor<f32>) -> tensor<3x7xf32>
    return %0, %1#0, %1#1, %4#0, %4#1, %4#2, %5, %6, %7, %arg1, %8 : tensor<3xf32>, tensor<3xf32>, tensor<3xi32>, tensor<7xf32>, tensor<7xi32>, tensor<7xf32>, tensor<i32>, tensor<3xi32>, tensor<7xf32>, tensor<3x7xi32>, tensor<3x7xf32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<f32>
    return %0 : tensor<f32>
  }
  func.func private @_where_0(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
}
