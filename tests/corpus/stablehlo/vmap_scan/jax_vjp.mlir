module @jit_g attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x6xf32>, %arg1: tensor<3xf32>, %arg2: tensor<3x6xf32>) -> (tensor<3x6xf32> {jax.result_info = "result[0]"}) {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<3x6xf32>) -> tensor<6x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6x3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %4:5 = stablehlo.while(%iterArg = %1, %iterArg_5 = %c, %iterArg_6 = %0, %iterArg_7 = %2, %iterArg_8 = %3) : tensor<6x3xf32>, tensor<i64>, tensor<3xf32>, tensor<6x3xf32>, tensor<6x3xf32>
    cond {
      %c_9 = stablehlo.constant dense<6> : tensor<i64>
      %11 = stablehlo.compare LT, %iterArg_5, %c_9, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %11 : tensor<i1>
    } do {
      %11 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_5) : (tensor<6x3xf32>, tensor<i64>) -> tensor<3xf32>
      %12:3 = func.call @closed_call(%iterArg_6, %11) : (tensor<3xf32>, tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>)
      %13 = func.call @dynamic_update_index_in_dim(%iterArg_7, %12#1, %iterArg_5) : (tensor<6x3xf32>, tensor<3xf32>, tensor<i64>) -> tensor<6x3xf32>
      %14 = func.call @dynamic_update_index_in_dim(%iterArg_8, %12#2, %iterArg_5) : (tensor<6x3xf32>, tensor<3xf32>, tensor<i64>) -> tensor<6x3xf32>
      %c_9 = stablehlo.constant dense<1> : tensor<i64>
      %15 = stablehlo.add %iterArg_5, %c_9 : tensor<i64>
      stablehlo.return %iterArg, %15, %12#0, %13, %14 : tensor<6x3xf32>, tensor<i64>, tensor<3xf32>, tensor<6x3xf32>, tensor<6x3xf32>
    }
    %5 = stablehlo.transpose %4#3, dims = [1, 0] : (tensor<6x3xf32>) -> tensor<3x6xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %7 = stablehlo.transpose %arg2, dims = [1, 0] : (tensor<3x6xf32>) -> tensor<6x3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<6x3xf32>
    %c_4 = stablehlo.constant dense<0> : tensor<i64>
    %9:6 = stablehlo.while(%iterArg = %7, %iterArg_5 = %1, %iterArg_6 = %4#4, %iterArg_7 = %c_4, %iterArg_8 = %arg1, %iterArg_9 = %8) : tensor<6x3xf32>, tensor<6x3xf32>, tensor<6x3xf32>, tensor<i64>, tensor<3xf32>, tensor<6x3xf32>
    cond {
      %c_10 = stablehlo.constant dense<6> : tensor<i64>
      %11 = stablehlo.compare LT, %iterArg_7, %c_10, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %11 : tensor<i1>
    } do {
      %c_10 = stablehlo.constant dense<6> : tensor<i64>
      %11 = stablehlo.subtract %c_10, %iterArg_7 : tensor<i64>
      %c_11 = stablehlo.constant dense<1> : tensor<i64>
      %12 = stablehlo.subtract %11, %c_11 : tensor<i64>
      %13 = func.call @dynamic_index_in_dim(%iterArg, %12) : (tensor<6x3xf32>, tensor<i64>) -> tensor<3xf32>
      %14 = func.call @dynamic_index_in_dim(%iterArg_5, %12) : (tensor<6x3xf32>, tensor<i64>) -> tensor<3xf32>
      %15 = func.call @dynamic_index_in_dim(%iterArg_6, %12) : (tensor<6x3xf32>, tensor<i64>) -> tensor<3xf32>
      %16:2 = func.call @closed_call_0(%iterArg_8, %13, %14, %15) : (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>)
      %17 = func.call @dynamic_update_index_in_dim(%iterArg_9, %16#1, %12) : (tensor<6x3xf32>, tensor<3xf32>, tensor<i64>) -> tensor<6x3xf32>
      %c_12 = stablehlo.constant dense<1> : tensor<i64>
      %18 = stablehlo.add %iterArg_7, %c_12 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_5, %iterArg_6, %18, %16#0, %17 : tensor<6x3xf32>, tensor<6x3xf32>, tensor<6x3xf32>, tensor<i64>, tensor<3xf32>, tensor<6x3xf32>
    }
    %10 = stablehlo.transpose %9#5, dims = [1, 0] : (tensor<6x3xf32>) -> tensor<3x6xf32>
    return %10 : tensor<3x6xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<6x3xf32>, %arg1: tensor<i64>) -> tensor<3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 3] : (tensor<6x3xf32>, tensor<i64>, tensor<i64>) -> tensor<1x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3xf32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
  func.func private @closed_call(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) {
    %0 = stablehlo.multiply %arg0, %arg1 : tensor<3xf32>
    %1 = stablehlo.add %arg0, %arg1 : tensor<3xf32>
    return %0, %1, %arg0 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<6x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<i64>) -> tensor<6x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<6x3xf32>, tensor<1x3xf32>, tensor<i64>, tensor<i64>) -> tensor<6x3xf32>
    return %1 : tensor<6x3xf32>
  }
  func.func private @closed_call_0(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>, %arg3: tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>) {
    %0 = stablehlo.multiply %arg3, %arg0 : tensor<3xf32>
    %1 = stablehlo.add %arg1, %0 : tensor<3xf32>
    %2 = stablehlo.multiply %arg0, %arg2 : tensor<3xf32>
    %3 = stablehlo.add %arg1, %2 : tensor<3xf32>
    return %3, %1 : tensor<3xf32>, tensor<3xf32>
  }
}
