module @jit_g attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x2x5xf32>, %arg1: tensor<2x3xi32>, %arg2: tensor<f32>) -> (tensor<6x2x5xf32> {jax.result_info = "result[0]"}) {
    %0:3 = call @log_softmax(%arg0) : (tensor<6x2x5xf32>) -> (tensor<6x2x5xf32>, tensor<6x2x5xf32>, tensor<6x2x1xf32>)
    %cst = stablehlo.constant dense<-1.000000e+05> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %4 = "stablehlo.scatter"(%1, %2, %3) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [1], scatter_dims_to_operand_dims = [1]>, unique_indices = true}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      stablehlo.return %arg4 : tensor<f32>
    }) : (tensor<2x3xf32>, tensor<1xi32>, tensor<2xf32>) -> tensor<2x3xf32>
    %5 = call @take_along_axis(%arg1) : (tensor<2x3xi32>) -> tensor<2x3x1xi32>
    %cst_1 = stablehlo.constant dense<-1.000000e+05> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<6x2x3xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<6x2x3xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<6x2x3xf32>
    %c_10 = stablehlo.constant dense<0> : tensor<i64>
    %15:12 = stablehlo.while(%iterArg = %0#0, %iterArg_16 = %6, %iterArg_17 = %5, %iterArg_18 = %8, %iterArg_19 = %9, %iterArg_20 = %10, %iterArg_21 = %11, %iterArg_22 = %c_10, %iterArg_23 = %4, %iterArg_24 = %12, %iterArg_25 = %13, %iterArg_26 = %14) : tensor<6x2x5xf32>, tensor<2x1xf32>, tensor<2x3x1xi32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<i64>, tensor<2x3xf32>, tensor<6x2x3xf32>, tensor<6x2x3xf32>, tensor<6x2x3xf32>
    cond {
      %c_27 = stablehlo.constant dense<6> : tensor<i64>
      %28 = stablehlo.compare LT, %iterArg_22, %c_27, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %28 : tensor<i1>
    } do {
      %28 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_22) : (tensor<6x2x5xf32>, tensor<i64>) -> tensor<2x5xf32>
      %29:4 = func.call @closed_call(%iterArg_16, %iterArg_17, %iterArg_18, %iterArg_19, %iterArg_20, %iterArg_21, %iterArg_23, %28) : (tensor<2x1xf32>, tensor<2x3x1xi32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x5xf32>) -> (tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>)
      %30 = func.call @dynamic_update_index_in_dim(%iterArg_24, %29#1, %iterArg_22) : (tensor<6x2x3xf32>, tensor<2x3xf32>, tensor<i64>) -> tensor<6x2x3xf32>
      %31 = func.call @dynamic_update_index_in_dim(%iterArg_25, %29#2, %iterArg_22) : (tensor<6x2x3xf32>, tensor<2x3xf32>, tensor<i64>) -> tensor<6x2x3xf32>
      %32 = func.call @dynamic_update_index_in_dim(%iterArg_26, %29#3, %iterArg_22) : (tensor<6x2x3xf32>, tensor<2x3xf32>, tensor<i64>) -> tensor<6x2x3xf32>
      %c_27 = stablehlo.constant dense<1> : tensor<i64>
      %33 = stablehlo.add %iterArg_22, %c_27 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_16, %iterArg_17, %iterArg_18, %iterArg_19, %iterArg_20, %iterArg_21, %33, %29#0, %30, %31, %32 : tensor<6x2x5xf32>, tensor<2x1xf32>, tensor<2x3x1xi32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<i64>, tensor<2x3xf32>, tensor<6x2x3xf32>, tensor<6x2x3xf32>, tensor<6x2x3xf32>
    }
    %16 = stablehlo.slice %15#8 [0:2, 2:3] : (tensor<2x3xf32>) -> tensor<2x1xf32>
    %17 = stablehlo.reshape %16 : (tensor<2x1xf32>) -> tensor<2xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.reduce(%17 init: %cst_11) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %19 = stablehlo.negate %18 : tensor<f32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %21 = stablehlo.negate %arg2 : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.pad %23, %cst_13, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<2x3xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<6x2x5xf32>
    %c_15 = stablehlo.constant dense<0> : tensor<i64>
    %26:7 = stablehlo.while(%iterArg = %15#10, %iterArg_16 = %15#11, %iterArg_17 = %5, %iterArg_18 = %7, %iterArg_19 = %c_15, %iterArg_20 = %24, %iterArg_21 = %25) : tensor<6x2x3xf32>, tensor<6x2x3xf32>, tensor<2x3x1xi32>, tensor<2x1xf32>, tensor<i64>, tensor<2x3xf32>, tensor<6x2x5xf32>
    cond {
      %c_22 = stablehlo.constant dense<6> : tensor<i64>
      %28 = stablehlo.compare LT, %iterArg_19, %c_22, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %28 : tensor<i1>
    } do {
      %c_22 = stablehlo.constant dense<6> : tensor<i64>
      %28 = stablehlo.subtract %c_22, %iterArg_19 : tensor<i64>
      %c_23 = stablehlo.constant dense<1> : tensor<i64>
      %29 = stablehlo.subtract %28, %c_23 : tensor<i64>
      %30 = func.call @dynamic_index_in_dim_1(%iterArg, %29) : (tensor<6x2x3xf32>, tensor<i64>) -> tensor<2x3xf32>
      %31 = func.call @dynamic_index_in_dim_1(%iterArg_16, %29) : (tensor<6x2x3xf32>, tensor<i64>) -> tensor<2x3xf32>
      %32:2 = func.call @closed_call_2(%iterArg_17, %iterArg_18, %iterArg_20, %30, %31) : (tensor<2x3x1xi32>, tensor<2x1xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>) -> (tensor<2x3xf32>, tensor<2x5xf32>)
      %33 = func.call @dynamic_update_index_in_dim_4(%iterArg_21, %32#1, %29) : (tensor<6x2x5xf32>, tensor<2x5xf32>, tensor<i64>) -> tensor<6x2x5xf32>
      %c_24 = stablehlo.constant dense<1> : tensor<i64>
      %34 = stablehlo.add %iterArg_19, %c_24 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_16, %iterArg_17, %iterArg_18, %34, %32#0, %33 : tensor<6x2x3xf32>, tensor<6x2x3xf32>, tensor<2x3x1xi32>, tensor<2x1xf32>, tensor<i64>, tensor<2x3xf32>, tensor<6x2x5xf32>
    }
    %27 = call @log_softmax_5(%0#1, %0#2, %26#6) : (tensor<6x2x5xf32>, tensor<6x2x1xf32>, tensor<6x2x5xf32>) -> tensor<6x2x5xf32>
    return %27 : tensor<6x2x5xf32>
  }
  func.func private @log_softmax(%arg0: tensor<6x2x5xf32>) -> (tensor<6x2x5xf32>, tensor<6x2x5xf32>, tensor<6x2x1xf32>) {
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.maximum across dimensions = [2] : (tensor<6x2x5xf32>, tensor<f32>) -> tensor<6x2xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %2 = stablehlo.maximum %1, %0 : tensor<6x2xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<6x2xf32>) -> tensor<6x2x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2] : (tensor<6x2x1xf32>) -> tensor<6x2x5xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<6x2x5xf32>
    %6 = stablehlo.exponential %5 : tensor<6x2x5xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_1) applies stablehlo.add across dimensions = [2] : (tensor<6x2x5xf32>, tensor<f32>) -> tensor<6x2xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<6x2xf32>) -> tensor<6x2x1xf32>
    %9 = stablehlo.log %8 : tensor<6x2x1xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 2] : (tensor<6x2x1xf32>) -> tensor<6x2x5xf32>
    %11 = stablehlo.subtract %5, %10 : tensor<6x2x5xf32>
    return %11, %6, %8 : tensor<6x2x5xf32>, tensor<6x2x5xf32>, tensor<6x2x1xf32>
  }
  func.func private @take_along_axis(%arg0: tensor<2x3xi32>) -> tensor<2x3x1xi32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2x3xi32>
    %1 = stablehlo.compare LT, %arg0, %0, SIGNED : (tensor<2x3xi32>, tensor<2x3xi32>) -> tensor<2x3xi1>
    %c_0 = stablehlo.constant dense<5> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<2x3xi32>
    %3 = stablehlo.add %arg0, %2 : tensor<2x3xi32>
    %4 = stablehlo.select %1, %3, %arg0 : tensor<2x3xi1>, tensor<2x3xi32>
    %5 = stablehlo.reshape %4 : (tensor<2x3xi32>) -> tensor<2x3x1xi32>
    return %5 : tensor<2x3x1xi32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<6x2x5xf32>, %arg1: tensor<i64>) -> tensor<2x5xf32> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 5] : (tensor<6x2x5xf32>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x2x5xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2x5xf32>) -> tensor<2x5xf32>
    return %1 : tensor<2x5xf32>
  }
  func.func private @closed_call(%arg0: tensor<2x1xf32>, %arg1: tensor<2x3x1xi32>, %arg2: tensor<2x3xf32>, %arg3: tensor<2x3xf32>, %arg4: tensor<2x3xf32>, %arg5: tensor<2x3xf32>, %arg6: tensor<2x3xf32>, %arg7: tensor<2x5xf32>) -> (tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>) {
    %0 = call @take_along_axis_0(%arg7, %arg1) : (tensor<2x5xf32>, tensor<2x3x1xi32>) -> tensor<2x3xf32>
    %1 = stablehlo.slice %arg6 [0:2, 0:2] : (tensor<2x3xf32>) -> tensor<2x2xf32>
    %2 = stablehlo.concatenate %arg0, %1, dim = 1 : (tensor<2x1xf32>, tensor<2x2xf32>) -> tensor<2x3xf32>
    %3 = stablehlo.maximum %arg6, %2 : tensor<2x3xf32>
    %4 = stablehlo.subtract %arg6, %2 : tensor<2x3xf32>
    %5 = stablehlo.compare NE, %4, %4, FLOAT : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
    %6 = stablehlo.add %arg6, %2 : tensor<2x3xf32>
    %7 = stablehlo.abs %4 : tensor<2x3xf32>
    %8 = stablehlo.negate %7 : tensor<2x3xf32>
    %9 = stablehlo.exponential %8 : tensor<2x3xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<2x3xf32>
    %11 = stablehlo.add %3, %10 : tensor<2x3xf32>
    %12 = stablehlo.select %5, %6, %11 : tensor<2x3xi1>, tensor<2x3xf32>
    %cst = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %14 = stablehlo.compare EQ, %arg6, %13, FLOAT : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
    %15 = stablehlo.select %14, %arg2, %arg6 : tensor<2x3xi1>, tensor<2x3xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %17 = stablehlo.compare EQ, %12, %16, FLOAT : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
    %18 = stablehlo.select %17, %arg3, %12 : tensor<2x3xi1>, tensor<2x3xf32>
    %19 = stablehlo.subtract %15, %18 : tensor<2x3xf32>
    %20 = stablehlo.exponential %19 : tensor<2x3xf32>
    %cst_1 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %22 = stablehlo.compare EQ, %2, %21, FLOAT : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
    %23 = stablehlo.select %22, %arg4, %2 : tensor<2x3xi1>, tensor<2x3xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %25 = stablehlo.compare EQ, %12, %24, FLOAT : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
    %26 = stablehlo.select %25, %arg5, %12 : tensor<2x3xi1>, tensor<2x3xf32>
    %27 = stablehlo.subtract %23, %26 : tensor<2x3xf32>
    %28 = stablehlo.exponential %27 : tensor<2x3xf32>
    %29 = stablehlo.add %12, %0 : tensor<2x3xf32>
    return %29, %arg6, %20, %28 : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>
  }
  func.func private @take_along_axis_0(%arg0: tensor<2x5xf32>, %arg1: tensor<2x3x1xi32>) -> tensor<2x3xf32> {
    %c = stablehlo.constant dense<4> : tensor<1xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<2x3x1xi32>
    %1 = stablehlo.compare GE, %arg1, %0, SIGNED : (tensor<2x3x1xi32>, tensor<2x3x1xi32>) -> tensor<2x3x1xi1>
    %2 = stablehlo.broadcast_in_dim %c, dims = [2] : (tensor<1xi32>) -> tensor<1x1x1xi32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2] : (tensor<1x1x1xi32>) -> tensor<2x3x1xi32>
    %4 = stablehlo.compare LE, %arg1, %3, SIGNED : (tensor<2x3x1xi32>, tensor<2x3x1xi32>) -> tensor<2x3x1xi1>
    %5 = stablehlo.and %1, %4 : tensor<2x3x1xi1>
    %c_1 = stablehlo.constant dense<true> : tensor<i1>
    %6 = stablehlo.reduce(%5 init: %c_1) applies stablehlo.and across dimensions = [2] : (tensor<2x3x1xi1>, tensor<i1>) -> tensor<2x3xi1>
    %7 = "stablehlo.gather"(%arg0, %arg1) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<2x5xf32>, tensor<2x3x1xi32>) -> tensor<2x3xf32>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %9 = stablehlo.select %6, %7, %8 : tensor<2x3xi1>, tensor<2x3xf32>
    return %9 : tensor<2x3xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<6x2x3xf32>, %arg1: tensor<2x3xf32>, %arg2: tensor<i64>) -> tensor<6x2x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<2x3xf32>) -> tensor<1x2x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<6x2x3xf32>, tensor<1x2x3xf32>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<6x2x3xf32>
    return %1 : tensor<6x2x3xf32>
  }
  func.func private @dynamic_index_in_dim_1(%arg0: tensor<6x2x3xf32>, %arg1: tensor<i64>) -> tensor<2x3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 3] : (tensor<6x2x3xf32>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x2x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2x3xf32>) -> tensor<2x3xf32>
    return %1 : tensor<2x3xf32>
  }
  func.func private @closed_call_2(%arg0: tensor<2x3x1xi32>, %arg1: tensor<2x1xf32>, %arg2: tensor<2x3xf32>, %arg3: tensor<2x3xf32>, %arg4: tensor<2x3xf32>) -> (tensor<2x3xf32>, tensor<2x5xf32>) {
    %0 = stablehlo.multiply %arg2, %arg4 : tensor<2x3xf32>
    %1 = stablehlo.multiply %arg2, %arg3 : tensor<2x3xf32>
    %2 = stablehlo.slice %0 [0:2, 0:1] : (tensor<2x3xf32>) -> tensor<2x1xf32>
    %3 = stablehlo.slice %0 [0:2, 1:3] : (tensor<2x3xf32>) -> tensor<2x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.pad %3, %cst, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<2x2xf32>, tensor<f32>) -> tensor<2x3xf32>
    %5 = stablehlo.add %1, %4 : tensor<2x3xf32>
    %6 = call @take_along_axis_3(%arg0, %arg2) : (tensor<2x3x1xi32>, tensor<2x3xf32>) -> tensor<2x5xf32>
    return %5, %6 : tensor<2x3xf32>, tensor<2x5xf32>
  }
  func.func private @take_along_axis_3(%arg0: tensor<2x3x1xi32>, %arg1: tensor<2x3xf32>) -> tensor<2x5xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<2x5xf32>, tensor<2x3x1xi32>, tensor<2x3xf32>) -> tensor<2x5xf32>
    return %1 : tensor<2x5xf32>
  }
  func.func private @dynamic_update_index_in_dim_4(%arg0: tensor<6x2x5xf32>, %arg1: tensor<2x5xf32>, %arg2: tensor<i64>) -> tensor<6x2x5xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<2x5xf32>) -> tensor<1x2x5xf32>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<6x2x5xf32>, tensor<1x2x5xf32>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<6x2x5xf32>
    return %1 : tensor<6x2x5xf32>
  }
  func.func private @log_softmax_5(%arg0: tensor<6x2x5xf32>, %arg1: tensor<6x2x1xf32>, %arg2: tensor<6x2x5xf32>) -> tensor<6x2x5xf32> {
    %0 = stablehlo.negate %arg2 : tensor<6x2x5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<6x2x5xf32>, tensor<f32>) -> tensor<6x2xf32>
    %2 = stablehlo.reshape %1 : (tensor<6x2xf32>) -> tensor<6x2x1xf32>
    %3 = stablehlo.divide %2, %arg1 : tensor<6x2x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%3 init: %cst_0) applies stablehlo.add across dimensions = [2] : (tensor<6x2x1xf32>, tensor<f32>) -> tensor<6x2xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<6x2xf32>) -> tensor<6x2x5xf32>
    %6 = stablehlo.multiply %5, %arg0 : tensor<6x2x5xf32>
    %7 = stablehlo.add %arg2, %6 : tensor<6x2x5xf32>
    return %7 : tensor<6x2x5xf32>
  }
}
