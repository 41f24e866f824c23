module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x4xf32>, %arg1: tensor<4xf32>) -> (tensor<6xf32> {jax.result_info = "result[0]"}, tensor<6x6xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6x6xf32>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %2 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i64>) -> tensor<6xi64>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %3:7 = stablehlo.while(%iterArg = %arg0, %iterArg_3 = %arg1, %iterArg_4 = %c_2, %iterArg_5 = %c, %iterArg_6 = %0, %iterArg_7 = %1, %iterArg_8 = %2) : tensor<6x4xf32>, tensor<4xf32>, tensor<i64>, tensor<i64>, tensor<6xf32>, tensor<6x6xf32>, tensor<6xi64>
    cond {
      %c_9 = stablehlo.constant dense<6> : tensor<i64>
      %4 = stablehlo.compare LT, %iterArg_4, %c_9, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %4 : tensor<i1>
    } do {
      %4 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_4) : (tensor<6x4xf32>, tensor<i64>) -> tensor<4xf32>
      %5:4 = func.call @closed_call(%iterArg_3, %iterArg_5, %iterArg_6, %4) : (tensor<4xf32>, tensor<i64>, tensor<6xf32>, tensor<4xf32>) -> (tensor<i64>, tensor<6xf32>, tensor<6xf32>, tensor<i64>)
      %6 = func.call @dynamic_update_index_in_dim(%iterArg_7, %5#2, %iterArg_4) : (tensor<6x6xf32>, tensor<6xf32>, tensor<i64>) -> tensor<6x6xf32>
      %7 = func.call @dynamic_update_index_in_dim_0(%iterArg_8, %5#3, %iterArg_4) : (tensor<6xi64>, tensor<i64>, tensor<i64>) -> tensor<6xi64>
      %c_9 = stablehlo.constant dense<1> : tensor<i64>
      %8 = stablehlo.add %iterArg_4, %c_9 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_3, %8, %5#0, %5#1, %6, %7 : tensor<6x4xf32>, tensor<4xf32>, tensor<i64>, tensor<i64>, tensor<6xf32>, tensor<6x6xf32>, tensor<6xi64>
    }
    return %3#4, %3#5 : tensor<6xf32>, tensor<6x6xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<6x4xf32>, %arg1: tensor<i64>) -> tensor<4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<6x4xf32>, tensor<i64>, tensor<i64>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @closed_call(%arg0: tensor<4xf32>, %arg1: tensor<i64>, %arg2: tensor<6xf32>, %arg3: tensor<4xf32>) -> (tensor<i64>, tensor<6xf32>, tensor<6xf32>, tensor<i64>) {
    %0 = stablehlo.dot_general %arg3, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.compare LT, %arg1, %c, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<6> : tensor<i64>
    %2 = stablehlo.add %arg1, %c_0 : tensor<i64>
    %3 = stablehlo.select %1, %2, %arg1 : tensor<i1>, tensor<i64>
    %4 = stablehlo.convert %3 : (tensor<i64>) -> tensor<i32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %6 = "stablehlo.scatter"(%arg2, %5, %0) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      stablehlo.return %arg5 : tensor<f32>
    }) : (tensor<6xf32>, tensor<1xi32>, tensor<f32>) -> tensor<6xf32>
    %c_1 = stablehlo.constant dense<1> : tensor<i64>
    %7 = stablehlo.add %arg1, %c_1 : tensor<i64>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %9 = stablehlo.multiply %6, %8 : tensor<6xf32>
    return %7, %6, %9, %arg1 : tensor<i64>, tensor<6xf32>, tensor<6xf32>, tensor<i64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<6x6xf32>, %arg1: tensor<6xf32>, %arg2: tensor<i64>) -> tensor<6x6xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<6xf32>) -> tensor<1x6xf32>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<6x6xf32>, tensor<1x6xf32>, tensor<i64>, tensor<i64>) -> tensor<6x6xf32>
    return %1 : tensor<6x6xf32>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<6xi64>, %arg1: tensor<i64>, %arg2: tensor<i64>) -> tensor<6xi64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i64>) -> tensor<1xi64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<6xi64>, tensor<1xi64>, tensor<i64>) -> tensor<6xi64>
    return %1 : tensor<6xi64>
  }
}
