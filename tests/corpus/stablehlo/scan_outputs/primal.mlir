module @jit_scan_outputs attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x12xf32>) -> (tensor<3xf32> {jax.result_info = "result[0][0]"}, tensor<i64> {jax.result_info = "result[0][1]"}, tensor<12xf32> {jax.result_info = "result[1][0]"}, tensor<12xi64> {jax.result_info = "result[1][1]"}, tensor<12x3xf32> {jax.result_info = "result[1][2]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<3x12xf32>) -> tensor<12x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %3 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<12x3xf32>
    %c_3 = stablehlo.constant dense<0> : tensor<i64>
    %5:7 = stablehlo.while(%iterArg = %1, %iterArg_4 = %c_3, %iterArg_5 = %0, %iterArg_6 = %c, %iterArg_7 = %2, %iterArg_8 = %3, %iterArg_9 = %4) : tensor<12x3xf32>, tensor<i64>, tensor<3xf32>, tensor<i64>, tensor<12xf32>, tensor<12xi64>, tensor<12x3xf32>
    cond {
      %c_10 = stablehlo.constant dense<12> : tensor<i64>
      %6 = stablehlo.compare LT, %iterArg_4, %c_10, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %6 : tensor<i1>
    } do {
      %c_10 = stablehlo.constant dense<12> : tensor<i64>
      %6 = stablehlo.subtract %c_10, %iterArg_4 : tensor<i64>
      %c_11 = stablehlo.constant dense<1> : tensor<i64>
      %7 = stablehlo.subtract %6, %c_11 : tensor<i64>
      %8 = func.call @dynamic_index_in_dim(%iterArg, %7) : (tensor<12x3xf32>, tensor<i64>) -> tensor<3xf32>
      %9:5 = func.call @closed_call(%iterArg_5, %iterArg_6, %8) : (tensor<3xf32>, tensor<i64>, tensor<3xf32>) -> (tensor<3xf32>, tensor<i64>, tensor<f32>, tensor<i64>, tensor<3xf32>)
      %10 = func.call @dynamic_update_index_in_dim(%iterArg_7, %9#2, %7) : (tensor<12xf32>, tensor<f32>, tensor<i64>) -> tensor<12xf32>
      %11 = func.call @dynamic_update_index_in_dim_1(%iterArg_8, %9#3, %7) : (tensor<12xi64>, tensor<i64>, tensor<i64>) -> tensor<12xi64>
      %12 = func.call @dynamic_update_index_in_dim_2(%iterArg_9, %9#4, %7) : (tensor<12x3xf32>, tensor<3xf32>, tensor<i64>) -> tensor<12x3xf32>
      %c_12 = stablehlo.constant dense<1> : tensor<i64>
      %13 = stablehlo.add %iterArg_4, %c_12 : tensor<i64>
      stablehlo.return %iterArg, %13, %9#0, %9#1, %10, %11, %12 : tensor<12x3xf32>, tensor<i64>, tensor<3xf32>, tensor<i64>, tensor<12xf32>, tensor<12xi64>, tensor<12x3xf32>
    }
    return %5#2, %5#3, %5#4, %5#5, %5#6 : tensor<3xf32>, tensor<i64>, tensor<12xf32>, tensor<12xi64>, tensor<12x3xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<12x3xf32>, %arg1: tensor<i64>) -> tensor<3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 3] : (tensor<12x3xf32>, tensor<i64>, tensor<i64>) -> tensor<1x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3xf32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
  func.func private @closed_call(%arg0: tensor<3xf32>, %arg1: tensor<i64>, %arg2: tensor<3xf32>) -> (tensor<3xf32>, tensor<i64>, tensor<f32>, tensor<i64>, tensor<3xf32>) {
    %cst = stablehlo.constant dense<0.899999976> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.multiply %arg0, %0 : tensor<3xf32>
    %2 = stablehlo.add %1, %arg2 : tensor<3xf32>
    %c = stablehlo.constant dense<1> : tensor<i64>
    %3 = stablehlo.add %arg1, %c : tensor<i64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%arg0 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %c_1 = stablehlo.constant dense<2> : tensor<i64>
    %5 = call @remainder(%arg1, %c_1) : (tensor<i64>, tensor<i64>) -> tensor<i64>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %6 = stablehlo.compare EQ, %5, %c_2, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %7 = call @_where_0(%6, %arg2, %arg0) : (tensor<i1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
    return %2, %3, %4, %arg1, %7 : tensor<3xf32>, tensor<i64>, tensor<f32>, tensor<i64>, tensor<3xf32>
  }
  func.func private @remainder(%arg0: tensor<i64>, %arg1: tensor<i64>) -> tensor<i64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.compare EQ, %arg1, %c, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i64>
    %1 = call @_where(%0, %c_0, %arg1) : (tensor<i1>, tensor<i64>, tensor<i64>) -> tensor<i64>
    %2 = stablehlo.remainder %arg0, %1 : tensor<i64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %3 = stablehlo.compare NE, %2, %c_1, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %4 = stablehlo.compare LT, %2, %c_2, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %c_3 = stablehlo.constant dense<0> : tensor<i64>
    %5 = stablehlo.compare LT, %1, %c_3, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %6 = stablehlo.compare NE, %4, %5, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %7 = stablehlo.and %6, %3 : tensor<i1>
    %8 = stablehlo.add %2, %1 : tensor<i64>
    %9 = stablehlo.select %7, %8, %2 : tensor<i1>, tensor<i64>
    return %9 : tensor<i64>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<i64>, %arg2: tensor<i64>) -> tensor<i64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i64>
    return %0 : tensor<i64>
  }
  func.func private @_where_0(%arg0: tensor<i1>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<3xf32>
    return %0 : tensor<3xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<12xf32>, %arg1: tensor<f32>, %arg2: tensor<i64>) -> tensor<12xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<12xf32>, tensor<1xf32>, tensor<i64>) -> tensor<12xf32>
    return %1 : tensor<12xf32>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<12xi64>, %arg1: tensor<i64>, %arg2: tensor<i64>) -> tensor<12xi64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i64>) -> tensor<1xi64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<12xi64>, tensor<1xi64>, tensor<i64>) -> tensor<12xi64>
    return %1 : tensor<12xi64>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<12x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<i64>) -> tensor<12x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<12x3xf32>, tensor<1x3xf32>, tensor<i64>, tensor<i64>) -> tensor<12x3xf32>
    return %1 : tensor<12x3xf32>
  }
}
