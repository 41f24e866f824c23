module @jit_g attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x3xf32>, %arg1: tensor<3x3xf32>, %arg2: tensor<3xf32>, %arg3: tensor<f32>, %arg4: tensor<5x3xf32>, %arg5: tensor<5x3xf32>) -> (tensor<5x3xf32> {jax.result_info = "result[0]"}, tensor<3x3xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    call @_where() : () -> ()
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %c = stablehlo.constant dense<false> : tensor<i1>
    %6 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<5x3xi1>
    %c_6 = stablehlo.constant dense<0> : tensor<i64>
    %7:11 = stablehlo.while(%iterArg = %arg0, %iterArg_11 = %arg1, %iterArg_12 = %c_6, %iterArg_13 = %0, %iterArg_14 = %cst_0, %iterArg_15 = %1, %iterArg_16 = %2, %iterArg_17 = %3, %iterArg_18 = %4, %iterArg_19 = %5, %iterArg_20 = %6) : tensor<5x3xf32>, tensor<3x3xf32>, tensor<i64>, tensor<3xf32>, tensor<f32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xi1>
    cond {
      %c_21 = stablehlo.constant dense<5> : tensor<i64>
      %12 = stablehlo.compare LT, %iterArg_12, %c_21, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %12 : tensor<i1>
    } do {
      %c_21 = stablehlo.constant dense<5> : tensor<i64>
      %12 = stablehlo.subtract %c_21, %iterArg_12 : tensor<i64>
      %c_22 = stablehlo.constant dense<1> : tensor<i64>
      %13 = stablehlo.subtract %12, %c_22 : tensor<i64>
      %14 = func.call @dynamic_index_in_dim(%iterArg, %13) : (tensor<5x3xf32>, tensor<i64>) -> tensor<3xf32>
      %15:8 = func.call @closed_call(%iterArg_11, %iterArg_13, %iterArg_14, %14) : (tensor<3x3xf32>, tensor<3xf32>, tensor<f32>, tensor<3xf32>) -> (tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xi1>)
      %16 = func.call @dynamic_update_index_in_dim(%iterArg_15, %15#2, %13) : (tensor<5x3xf32>, tensor<3xf32>, tensor<i64>) -> tensor<5x3xf32>
      %17 = func.call @dynamic_update_index_in_dim(%iterArg_16, %15#3, %13) : (tensor<5x3xf32>, tensor<3xf32>, tensor<i64>) -> tensor<5x3xf32>
      %18 = func.call @dynamic_update_index_in_dim(%iterArg_17, %15#4, %13) : (tensor<5x3xf32>, tensor<3xf32>, tensor<i64>) -> tensor<5x3xf32>
      %19 = func.call @dynamic_update_index_in_dim(%iterArg_18, %15#5, %13) : (tensor<5x3xf32>, tensor<3xf32>, tensor<i64>) -> tensor<5x3xf32>
      %20 = func.call @dynamic_update_index_in_dim(%iterArg_19, %15#6, %13) : (tensor<5x3xf32>, tensor<3xf32>, tensor<i64>) -> tensor<5x3xf32>
      %21 = func.call @dynamic_update_index_in_dim_1(%iterArg_20, %15#7, %13) : (tensor<5x3xi1>, tensor<3xi1>, tensor<i64>) -> tensor<5x3xi1>
      %c_23 = stablehlo.constant dense<1> : tensor<i64>
      %22 = stablehlo.add %iterArg_12, %c_23 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_11, %22, %15#0, %15#1, %16, %17, %18, %19, %20, %21 : tensor<5x3xf32>, tensor<3x3xf32>, tensor<i64>, tensor<3xf32>, tensor<f32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xi1>
    }
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %c_10 = stablehlo.constant dense<0> : tensor<i64>
    %11:13 = stablehlo.while(%iterArg = %arg4, %iterArg_11 = %arg5, %iterArg_12 = %arg0, %iterArg_13 = %7#7, %iterArg_14 = %7#8, %iterArg_15 = %7#9, %iterArg_16 = %7#10, %iterArg_17 = %arg1, %iterArg_18 = %c_10, %iterArg_19 = %9, %iterArg_20 = %arg2, %iterArg_21 = %arg3, %iterArg_22 = %10) : tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xi1>, tensor<3x3xf32>, tensor<i64>, tensor<3x3xf32>, tensor<3xf32>, tensor<f32>, tensor<5x3xf32>
    cond {
      %c_23 = stablehlo.constant dense<5> : tensor<i64>
      %12 = stablehlo.compare LT, %iterArg_18, %c_23, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %12 : tensor<i1>
    } do {
      %12 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_18) : (tensor<5x3xf32>, tensor<i64>) -> tensor<3xf32>
      %13 = func.call @dynamic_index_in_dim(%iterArg_11, %iterArg_18) : (tensor<5x3xf32>, tensor<i64>) -> tensor<3xf32>
      %14 = func.call @dynamic_index_in_dim(%iterArg_12, %iterArg_18) : (tensor<5x3xf32>, tensor<i64>) -> tensor<3xf32>
      %15 = func.call @dynamic_index_in_dim(%iterArg_13, %iterArg_18) : (tensor<5x3xf32>, tensor<i64>) -> tensor<3xf32>
      %16 = func.call @dynamic_index_in_dim(%iterArg_14, %iterArg_18) : (tensor<5x3xf32>, tensor<i64>) -> tensor<3xf32>
      %17 = func.call @dynamic_index_in_dim(%iterArg_15, %iterArg_18) : (tensor<5x3xf32>, tensor<i64>) -> tensor<3xf32>
      %18 = func.call @dynamic_index_in_dim_2(%iterArg_16, %iterArg_18) : (tensor<5x3xi1>, tensor<i64>) -> tensor<3xi1>
      %19:4 = func.call @closed_call_3(%iterArg_17, %iterArg_19, %iterArg_20, %iterArg_21, %12, %13, %14, %15, %16, %17, %18) : (tensor<3x3xf32>, tensor<3x3xf32>, tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xi1>) -> (tensor<3x3xf32>, tensor<3xf32>, tensor<f32>, tensor<3xf32>)
      %20 = func.call @dynamic_update_index_in_dim(%iterArg_22, %19#3, %iterArg_18) : (tensor<5x3xf32>, tensor<3xf32>, tensor<i64>) -> tensor<5x3xf32>
      %c_23 = stablehlo.constant dense<1> : tensor<i64>
      %21 = stablehlo.add %iterArg_18, %c_23 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_11, %iterArg_12, %iterArg_13, %iterArg_14, %iterArg_15, %iterArg_16, %iterArg_17, %21, %19#0, %19#1, %19#2, %20 : tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xi1>, tensor<3x3xf32>, tensor<i64>, tensor<3x3xf32>, tensor<3xf32>, tensor<f32>, tensor<5x3xf32>
    }
    return %11#12, %11#9 : tensor<5x3xf32>, tensor<3x3xf32>
  }
  func.func private @_where() {
    return
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<5x3xf32>, %arg1: tensor<i64>) -> tensor<3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 3] : (tensor<5x3xf32>, tensor<i64>, tensor<i64>) -> tensor<1x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3xf32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
  func.func private @closed_call(%arg0: tensor<3x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<f32>, %arg3: tensor<3xf32>) -> (tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xi1>) {
    %0 = stablehlo.dot_general %arg3, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3x3xf32>) -> tensor<3xf32>
    %1 = stablehlo.add %0, %arg1 : tensor<3xf32>
    %2 = stablehlo.negate %1 : tensor<3xf32>
    %3 = stablehlo.exponential %2 : tensor<3xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %5 = stablehlo.add %4, %3 : tensor<3xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %7 = stablehlo.divide %6, %5 : tensor<3xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %9 = stablehlo.subtract %8, %7 : tensor<3xf32>
    %10 = stablehlo.multiply %7, %9 : tensor<3xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %12 = stablehlo.compare GT, %7, %11, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %13 = stablehlo.multiply %arg1, %7 : tensor<3xf32>
    %14 = stablehlo.add %arg1, %arg3 : tensor<3xf32>
    %15 = call @_where_0(%12, %13, %14) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.reduce(%15 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %17 = stablehlo.add %arg2, %16 : tensor<f32>
    return %15, %17, %15, %7, %10, %7, %arg1, %12 : tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xi1>
  }
  func.func private @_where_0(%arg0: tensor<3xi1>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<3xi1>, tensor<3xf32>
    return %0 : tensor<3xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<5x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<i64>) -> tensor<5x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<5x3xf32>, tensor<1x3xf32>, tensor<i64>, tensor<i64>) -> tensor<5x3xf32>
    return %1 : tensor<5x3xf32>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<5x3xi1>, %arg1: tensor<3xi1>, %arg2: tensor<i64>) -> tensor<5x3xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xi1>) -> tensor<1x3xi1>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<5x3xi1>, tensor<1x3xi1>, tensor<i64>, tensor<i64>) -> tensor<5x3xi1>
    return %1 : tensor<5x3xi1>
  }
  func.func private @dynamic_index_in_dim_2(%arg0: tensor<5x3xi1>, %arg1: tensor<i64>) -> tensor<3xi1> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 3] : (tensor<5x3xi1>, tensor<i64>, tensor<i64>) -> tensor<1x3xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x3xi1>) -> tensor<3xi1>
    return %1 : tensor<3xi1>
  }
  func.func private @closed_call_3(%arg0: tensor<3x3xf32>, %arg1: tensor<3x3xf32>, %arg2: tensor<3xf32>, %arg3: tensor<f32>, %arg4: tensor<3xf32>, %arg5: tensor<3xf32>, %arg6: tensor<3xf32>, %arg7: tensor<3xf32>, %arg8: tensor<3xf32>, %arg9: tensor<3xf32>, %arg10: tensor<3xi1>) -> (tensor<3x3xf32>, tensor<3xf32>, tensor<f32>, tensor<3xf32>) {
    %0 = stablehlo.add %arg2, %arg4 : tensor<3xf32>
    %1 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %2 = stablehlo.add %0, %1 : tensor<3xf32>
    %3:2 = call @_where_4(%arg10, %2) : (tensor<3xi1>, tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>)
    %4 = stablehlo.multiply %arg9, %3#0 : tensor<3xf32>
    %5 = stablehlo.add %arg5, %4 : tensor<3xf32>
    %6 = stablehlo.multiply %3#0, %arg8 : tensor<3xf32>
    %7 = stablehlo.add %3#1, %6 : tensor<3xf32>
    %8 = stablehlo.multiply %5, %arg7 : tensor<3xf32>
    %9 = stablehlo.add %7, %8 : tensor<3xf32>
    %10 = stablehlo.dot_general %8, %arg6, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<3x3xf32>
    %11 = stablehlo.transpose %10, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %12 = stablehlo.add %arg1, %11 : tensor<3x3xf32>
    %13 = stablehlo.dot_general %8, %arg0, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3x3xf32>) -> tensor<3xf32>
    %14 = stablehlo.add %3#1, %13 : tensor<3xf32>
    return %12, %9, %arg3, %14 : tensor<3x3xf32>, tensor<3xf32>, tensor<f32>, tensor<3xf32>
  }
  func.func private @_where_4(%arg0: tensor<3xi1>, %arg1: tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<3xi1>, tensor<3xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<3xi1>, tensor<3xf32>
    return %2, %1 : tensor<3xf32>, tensor<3xf32>
  }
}
