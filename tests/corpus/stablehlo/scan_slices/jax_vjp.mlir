module @jit_g attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<6xf32>, %arg3: tensor<6x6xf32>) -> (tensor<6x4xf32> {jax.result_info = "result[0]"}, tensor<4xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6x6xf32>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %2 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i64>) -> tensor<6xi64>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<6x1xi32>
    %c_3 = stablehlo.constant dense<0> : tensor<i64>
    %4:8 = stablehlo.while(%iterArg = %arg0, %iterArg_8 = %arg1, %iterArg_9 = %c_3, %iterArg_10 = %c, %iterArg_11 = %0, %iterArg_12 = %1, %iterArg_13 = %2, %iterArg_14 = %3) : tensor<6x4xf32>, tensor<4xf32>, tensor<i64>, tensor<i64>, tensor<6xf32>, tensor<6x6xf32>, tensor<6xi64>, tensor<6x1xi32>
    cond {
      %c_15 = stablehlo.constant dense<6> : tensor<i64>
      %9 = stablehlo.compare LT, %iterArg_9, %c_15, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %9 : tensor<i1>
    } do {
      %9 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_9) : (tensor<6x4xf32>, tensor<i64>) -> tensor<4xf32>
      %10:5 = func.call @closed_call(%iterArg_8, %iterArg_10, %iterArg_11, %9) : (tensor<4xf32>, tensor<i64>, tensor<6xf32>, tensor<4xf32>) -> (tensor<i64>, tensor<6xf32>, tensor<6xf32>, tensor<i64>, tensor<1xi32>)
      %11 = func.call @dynamic_update_index_in_dim(%iterArg_12, %10#2, %iterArg_9) : (tensor<6x6xf32>, tensor<6xf32>, tensor<i64>) -> tensor<6x6xf32>
      %12 = func.call @dynamic_update_index_in_dim_0(%iterArg_13, %10#3, %iterArg_9) : (tensor<6xi64>, tensor<i64>, tensor<i64>) -> tensor<6xi64>
      %13 = func.call @dynamic_update_index_in_dim_1(%iterArg_14, %10#4, %iterArg_9) : (tensor<6x1xi32>, tensor<1xi32>, tensor<i64>) -> tensor<6x1xi32>
      %c_15 = stablehlo.constant dense<1> : tensor<i64>
      %14 = stablehlo.add %iterArg_9, %c_15 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_8, %14, %10#0, %10#1, %11, %12, %13 : tensor<6x4xf32>, tensor<4xf32>, tensor<i64>, tensor<i64>, tensor<6xf32>, tensor<6x6xf32>, tensor<6xi64>, tensor<6x1xi32>
    }
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<6x4xf32>
    %c_7 = stablehlo.constant dense<0> : tensor<i64>
    %8:8 = stablehlo.while(%iterArg = %arg3, %iterArg_8 = %arg0, %iterArg_9 = %4#7, %iterArg_10 = %arg1, %iterArg_11 = %c_7, %iterArg_12 = %6, %iterArg_13 = %arg2, %iterArg_14 = %7) : tensor<6x6xf32>, tensor<6x4xf32>, tensor<6x1xi32>, tensor<4xf32>, tensor<i64>, tensor<4xf32>, tensor<6xf32>, tensor<6x4xf32>
    cond {
      %c_15 = stablehlo.constant dense<6> : tensor<i64>
      %9 = stablehlo.compare LT, %iterArg_11, %c_15, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %9 : tensor<i1>
    } do {
      %c_15 = stablehlo.constant dense<6> : tensor<i64>
      %9 = stablehlo.subtract %c_15, %iterArg_11 : tensor<i64>
      %c_16 = stablehlo.constant dense<1> : tensor<i64>
      %10 = stablehlo.subtract %9, %c_16 : tensor<i64>
      %11 = func.call @dynamic_index_in_dim_2(%iterArg, %10) : (tensor<6x6xf32>, tensor<i64>) -> tensor<6xf32>
      %12 = func.call @dynamic_index_in_dim(%iterArg_8, %10) : (tensor<6x4xf32>, tensor<i64>) -> tensor<4xf32>
      %13 = func.call @dynamic_index_in_dim_3(%iterArg_9, %10) : (tensor<6x1xi32>, tensor<i64>) -> tensor<1xi32>
      %14:3 = func.call @closed_call_4(%iterArg_10, %iterArg_12, %iterArg_13, %11, %12, %13) : (tensor<4xf32>, tensor<4xf32>, tensor<6xf32>, tensor<6xf32>, tensor<4xf32>, tensor<1xi32>) -> (tensor<4xf32>, tensor<6xf32>, tensor<4xf32>)
      %15 = func.call @dynamic_update_index_in_dim_5(%iterArg_14, %14#2, %10) : (tensor<6x4xf32>, tensor<4xf32>, tensor<i64>) -> tensor<6x4xf32>
      %c_17 = stablehlo.constant dense<1> : tensor<i64>
      %16 = stablehlo.add %iterArg_11, %c_17 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_8, %iterArg_9, %iterArg_10, %16, %14#0, %14#1, %15 : tensor<6x6xf32>, tensor<6x4xf32>, tensor<6x1xi32>, tensor<4xf32>, tensor<i64>, tensor<4xf32>, tensor<6xf32>, tensor<6x4xf32>
    }
    return %8#7, %8#5 : tensor<6x4xf32>, tensor<4xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<6x4xf32>, %arg1: tensor<i64>) -> tensor<4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<6x4xf32>, tensor<i64>, tensor<i64>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @closed_call(%arg0: tensor<4xf32>, %arg1: tensor<i64>, %arg2: tensor<6xf32>, %arg3: tensor<4xf32>) -> (tensor<i64>, tensor<6xf32>, tensor<6xf32>, tensor<i64>, tensor<1xi32>) {
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
    return %7, %6, %9, %arg1, %5 : tensor<i64>, tensor<6xf32>, tensor<6xf32>, tensor<i64>, tensor<1xi32>
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
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<6x1xi32>, %arg1: tensor<1xi32>, %arg2: tensor<i64>) -> tensor<6x1xi32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<6x1xi32>, tensor<1x1xi32>, tensor<i64>, tensor<i64>) -> tensor<6x1xi32>
    return %1 : tensor<6x1xi32>
  }
  func.func private @dynamic_index_in_dim_2(%arg0: tensor<6x6xf32>, %arg1: tensor<i64>) -> tensor<6xf32> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 6] : (tensor<6x6xf32>, tensor<i64>, tensor<i64>) -> tensor<1x6xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x6xf32>) -> tensor<6xf32>
    return %1 : tensor<6xf32>
  }
  func.func private @dynamic_index_in_dim_3(%arg0: tensor<6x1xi32>, %arg1: tensor<i64>) -> tensor<1xi32> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 1] : (tensor<6x1xi32>, tensor<i64>, tensor<i64>) -> tensor<1x1xi32>
    %1 = stablehlo.reshape %0 : (tensor<1x1xi32>) -> tensor<1xi32>
    return %1 : tensor<1xi32>
  }
  func.func private @closed_call_4(%arg0: tensor<4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<6xf32>, %arg3: tensor<6xf32>, %arg4: tensor<4xf32>, %arg5: tensor<1xi32>) -> (tensor<4xf32>, tensor<6xf32>, tensor<4xf32>) {
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %1 = stablehlo.multiply %arg3, %0 : tensor<6xf32>
    %2 = stablehlo.add %arg2, %1 : tensor<6xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = "stablehlo.scatter"(%2, %arg5, %cst_0) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg6: tensor<f32>, %arg7: tensor<f32>):
      stablehlo.return %arg7 : tensor<f32>
    }) : (tensor<6xf32>, tensor<1xi32>, tensor<f32>) -> tensor<6xf32>
    %c = stablehlo.constant dense<5> : tensor<1xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %4 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %5 = stablehlo.compare GE, %arg5, %4, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %6 = stablehlo.compare LE, %arg5, %c, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %7 = stablehlo.and %5, %6 : tensor<1xi1>
    %c_2 = stablehlo.constant dense<true> : tensor<i1>
    %8 = stablehlo.reduce(%7 init: %c_2) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
    %9 = "stablehlo.gather"(%2, %arg5) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<6xf32>, tensor<1xi32>) -> tensor<f32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.select %8, %9, %cst_3 : tensor<i1>, tensor<f32>
    %11 = stablehlo.dot_general %10, %arg4, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<4xf32>) -> tensor<4xf32>
    %12 = stablehlo.add %arg1, %11 : tensor<4xf32>
    %13 = stablehlo.dot_general %10, %arg0, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<4xf32>) -> tensor<4xf32>
    return %12, %3, %13 : tensor<4xf32>, tensor<6xf32>, tensor<4xf32>
  }
  func.func private @dynamic_update_index_in_dim_5(%arg0: tensor<6x4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<i64>) -> tensor<6x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<6x4xf32>, tensor<1x4xf32>, tensor<i64>, tensor<i64>) -> tensor<6x4xf32>
    return %1 : tensor<6x4xf32>
  }
}
