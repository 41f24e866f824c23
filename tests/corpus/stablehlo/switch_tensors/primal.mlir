module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<i32>, %arg1: tensor<3x3xf32>, %arg2: tensor<3x3xf32>) -> (tensor<3x3xf32> {jax.result_info = "result[0][0]"}, tensor<3x3xf32> {jax.result_info = "result[0][1]"}, tensor<3x3xf32> {jax.result_info = "result[1][0]"}, tensor<3x3xf32> {jax.result_info = "result[1][1]"}, tensor<3x3xf32> {jax.result_info = "result[2][0]"}, tensor<3x3xf32> {jax.result_info = "result[2][1]"}, tensor<3x3xf32> {jax.result_info = "result[3][0]"}, tensor<3x3xf32> {jax.result_info = "result[3][1]"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.add %arg0, %c : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<3> : tensor<i32>
    %1 = stablehlo.clamp %c_0, %0, %c_1 : tensor<i32>
    %2:2 = "stablehlo.case"(%1) ({
      %12 = stablehlo.dot_general %arg1, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
      stablehlo.return %12, %arg1 : tensor<3x3xf32>, tensor<3x3xf32>
    }, {
      %12 = stablehlo.add %arg1, %arg2 : tensor<3x3xf32>
      stablehlo.return %12, %arg2 : tensor<3x3xf32>, tensor<3x3xf32>
    }, {
      %12 = func.call @matrix_power(%arg1) : (tensor<3x3xf32>) -> tensor<3x3xf32>
      %13 = stablehlo.sine %arg2 : tensor<3x3xf32>
      stablehlo.return %12, %13 : tensor<3x3xf32>, tensor<3x3xf32>
    }, {
      stablehlo.return %arg2, %arg1 : tensor<3x3xf32>, tensor<3x3xf32>
    }) : (tensor<i32>) -> (tensor<3x3xf32>, tensor<3x3xf32>)
    %c_2 = stablehlo.constant dense<4> : tensor<i32>
    %3 = stablehlo.add %arg0, %c_2 : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %c_4 = stablehlo.constant dense<3> : tensor<i32>
    %4 = stablehlo.clamp %c_3, %3, %c_4 : tensor<i32>
    %5:2 = "stablehlo.case"(%4) ({
      %12 = stablehlo.dot_general %arg1, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
      stablehlo.return %12, %arg1 : tensor<3x3xf32>, tensor<3x3xf32>
    }, {
      %12 = stablehlo.add %arg1, %arg2 : tensor<3x3xf32>
      stablehlo.return %12, %arg2 : tensor<3x3xf32>, tensor<3x3xf32>
    }, {
      %12 = func.call @matrix_power(%arg1) : (tensor<3x3xf32>) -> tensor<3x3xf32>
      %13 = stablehlo.sine %arg2 : tensor<3x3xf32>
      stablehlo.return %12, %13 : tensor<3x3xf32>, tensor<3x3xf32>
    }, {
      stablehlo.return %arg2, %arg1 : tensor<3x3xf32>, tensor<3x3xf32>
    }) : (tensor<i32>) -> (tensor<3x3xf32>, tensor<3x3xf32>)
    %c_5 = stablehlo.constant dense<5> : tensor<i32>
    %6 = stablehlo.add %arg0, %c_5 : tensor<i32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %c_7 = stablehlo.constant dense<3> : tensor<i32>
    %7 = stablehlo.clamp %c_6, %6, %c_7 : tensor<i32>
    %8:2 = "stablehlo.case"(%7) ({
      %12 = stablehlo.dot_general %arg1, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
      stablehlo.return %12, %arg1 : tensor<3x3xf32>, tensor<3x3xf32>
    }, {
      %12 = stablehlo.add %arg1, %arg2 : tensor<3x3xf32>
      stablehlo.return %12, %arg2 : tensor<3x3xf32>, tensor<3x3xf32>
    }, {
      %12 = func.call @matrix_power(%arg1) : (tensor<3x3xf32>) -> tensor<3x3xf32>
      %13 = stablehlo.sine %arg2 : tensor<3x3xf32>
      stablehlo.return %12, %13 : tensor<3x3xf32>, tensor<3x3xf32>
    }, {
      stablehlo.return %arg2, %arg1 : tensor<3x3xf32>, tensor<3x3xf32>
    }) : (tensor<i32>) -> (tensor<3x3xf32>, tensor<3x3xf32>)
    %c_8 = stablehlo.constant dense<9> : tensor<i32>
    %9 = stablehlo.add %arg0, %c_8 : tensor<i32>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %c_10 = stablehlo.constant dense<3> : tensor<i32>
    %10 = stablehlo.clamp %c_9, %9, %c_10 : tensor<i32>
    %11:2 = "stablehlo.case"(%10) ({
      %12 = stablehlo.dot_general %arg1, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
      stablehlo.return %12, %arg1 : tensor<3x3xf32>, tensor<3x3xf32>
    }, {
      %12 = stablehlo.add %arg1, %arg2 : tensor<3x3xf32>
      stablehlo.return %12, %arg2 : tensor<3x3xf32>, tensor<3x3xf32>
    }, {
      %12 = func.call @matrix_power(%arg1) : (tensor<3x3xf32>) -> tensor<3x3xf32>
      %13 = stablehlo.sine %arg2 : tensor<3x3xf32>
      stablehlo.return %12, %13 : tensor<3x3xf32>, tensor<3x3xf32>
    }, {
      stablehlo.return %arg2, %arg1 : tensor<3x3xf32>, tensor<3x3xf32>
    }) : (tensor<i32>) -> (tensor<3x3xf32>, tensor<3x3xf32>)
    return %2#0, %2#1, %5#0, %5#1, %8#0, %8#1, %11#0, %11#1 : tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>
  }
  func.func private @matrix_power(%arg0: tensor<3x3xf32>) -> tensor<3x3xf32> {
    %0 = stablehlo.dot_general %arg0, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    return %0 : tensor<3x3xf32>
  }
}
