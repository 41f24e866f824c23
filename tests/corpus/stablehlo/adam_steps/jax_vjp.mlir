module @jit_g attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x3xf32>, %arg1: tensor<6xf32>, %arg2: tensor<3xf32>) -> (tensor<6x3xf32> {jax.result_info = "result[0]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.iota dim = 0 : tensor<5xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_1 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %2 = stablehlo.divide %cst_0, %cst_1 : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5x6xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %14:18 = stablehlo.while(%iterArg = %1, %iterArg_19 = %3, %iterArg_20 = %arg0, %iterArg_21 = %arg1, %iterArg_22 = %c, %iterArg_23 = %0, %iterArg_24 = %0, %iterArg_25 = %0, %iterArg_26 = %4, %iterArg_27 = %5, %iterArg_28 = %6, %iterArg_29 = %7, %iterArg_30 = %8, %iterArg_31 = %9, %iterArg_32 = %10, %iterArg_33 = %11, %iterArg_34 = %12, %iterArg_35 = %13) : tensor<5xf32>, tensor<6xf32>, tensor<6x3xf32>, tensor<6xf32>, tensor<i64>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<5x3xf32>, tensor<5x6xf32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>
    cond {
      %c_36 = stablehlo.constant dense<5> : tensor<i64>
      %22 = stablehlo.compare LT, %iterArg_22, %c_36, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %22 : tensor<i1>
    } do {
      %22 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_22) : (tensor<5xf32>, tensor<i64>) -> tensor<f32>
      %23:13 = func.call @closed_call(%iterArg_19, %iterArg_20, %iterArg_21, %iterArg_23, %iterArg_24, %iterArg_25, %22) : (tensor<6xf32>, tensor<6x3xf32>, tensor<6xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<6xf32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>)
      %24 = func.call @dynamic_update_index_in_dim(%iterArg_26, %23#3, %iterArg_22) : (tensor<5x3xf32>, tensor<3xf32>, tensor<i64>) -> tensor<5x3xf32>
      %25 = func.call @dynamic_update_index_in_dim_0(%iterArg_27, %23#4, %iterArg_22) : (tensor<5x6xf32>, tensor<6xf32>, tensor<i64>) -> tensor<5x6xf32>
      %26 = func.call @dynamic_update_index_in_dim(%iterArg_28, %23#5, %iterArg_22) : (tensor<5x3xf32>, tensor<3xf32>, tensor<i64>) -> tensor<5x3xf32>
      %27 = func.call @dynamic_update_index_in_dim(%iterArg_29, %23#6, %iterArg_22) : (tensor<5x3xf32>, tensor<3xf32>, tensor<i64>) -> tensor<5x3xf32>
      %28 = func.call @dynamic_update_index_in_dim_1(%iterArg_30, %23#7, %iterArg_22) : (tensor<5xf32>, tensor<f32>, tensor<i64>) -> tensor<5xf32>
      %29 = func.call @dynamic_update_index_in_dim_1(%iterArg_31, %23#8, %iterArg_22) : (tensor<5xf32>, tensor<f32>, tensor<i64>) -> tensor<5xf32>
      %30 = func.call @dynamic_update_index_in_dim(%iterArg_32, %23#9, %iterArg_22) : (tensor<5x3xf32>, tensor<3xf32>, tensor<i64>) -> tensor<5x3xf32>
      %31 = func.call @dynamic_update_index_in_dim(%iterArg_33, %23#10, %iterArg_22) : (tensor<5x3xf32>, tensor<3xf32>, tensor<i64>) -> tensor<5x3xf32>
      %32 = func.call @dynamic_update_index_in_dim(%iterArg_34, %23#11, %iterArg_22) : (tensor<5x3xf32>, tensor<3xf32>, tensor<i64>) -> tensor<5x3xf32>
      %33 = func.call @dynamic_update_index_in_dim(%iterArg_35, %23#12, %iterArg_22) : (tensor<5x3xf32>, tensor<3xf32>, tensor<i64>) -> tensor<5x3xf32>
      %c_36 = stablehlo.constant dense<1> : tensor<i64>
      %34 = stablehlo.add %iterArg_22, %c_36 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_19, %iterArg_20, %iterArg_21, %34, %23#0, %23#1, %23#2, %24, %25, %26, %27, %28, %29, %30, %31, %32, %33 : tensor<5xf32>, tensor<6xf32>, tensor<6x3xf32>, tensor<6xf32>, tensor<i64>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<5x3xf32>, tensor<5x6xf32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>
    }
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<6x3xf32>
    %c_18 = stablehlo.constant dense<0> : tensor<i64>
    %21:17 = stablehlo.while(%iterArg = %14#8, %iterArg_19 = %14#9, %iterArg_20 = %14#10, %iterArg_21 = %14#11, %iterArg_22 = %14#12, %iterArg_23 = %14#13, %iterArg_24 = %14#14, %iterArg_25 = %14#15, %iterArg_26 = %14#16, %iterArg_27 = %14#17, %iterArg_28 = %arg0, %iterArg_29 = %3, %iterArg_30 = %c_18, %iterArg_31 = %20, %iterArg_32 = %arg2, %iterArg_33 = %18, %iterArg_34 = %19) : tensor<5x3xf32>, tensor<5x6xf32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<6x3xf32>, tensor<6xf32>, tensor<i64>, tensor<6x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    cond {
      %c_35 = stablehlo.constant dense<5> : tensor<i64>
      %22 = stablehlo.compare LT, %iterArg_30, %c_35, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %22 : tensor<i1>
    } do {
      %c_35 = stablehlo.constant dense<5> : tensor<i64>
      %22 = stablehlo.subtract %c_35, %iterArg_30 : tensor<i64>
      %c_36 = stablehlo.constant dense<1> : tensor<i64>
      %23 = stablehlo.subtract %22, %c_36 : tensor<i64>
      %24 = func.call @dynamic_index_in_dim_2(%iterArg, %23) : (tensor<5x3xf32>, tensor<i64>) -> tensor<3xf32>
      %25 = func.call @dynamic_index_in_dim_3(%iterArg_19, %23) : (tensor<5x6xf32>, tensor<i64>) -> tensor<6xf32>
      %26 = func.call @dynamic_index_in_dim_2(%iterArg_20, %23) : (tensor<5x3xf32>, tensor<i64>) -> tensor<3xf32>
      %27 = func.call @dynamic_index_in_dim_2(%iterArg_21, %23) : (tensor<5x3xf32>, tensor<i64>) -> tensor<3xf32>
      %28 = func.call @dynamic_index_in_dim(%iterArg_22, %23) : (tensor<5xf32>, tensor<i64>) -> tensor<f32>
      %29 = func.call @dynamic_index_in_dim(%iterArg_23, %23) : (tensor<5xf32>, tensor<i64>) -> tensor<f32>
      %30 = func.call @dynamic_index_in_dim_2(%iterArg_24, %23) : (tensor<5x3xf32>, tensor<i64>) -> tensor<3xf32>
      %31 = func.call @dynamic_index_in_dim_2(%iterArg_25, %23) : (tensor<5x3xf32>, tensor<i64>) -> tensor<3xf32>
      %32 = func.call @dynamic_index_in_dim_2(%iterArg_26, %23) : (tensor<5x3xf32>, tensor<i64>) -> tensor<3xf32>
      %33 = func.call @dynamic_index_in_dim_2(%iterArg_27, %23) : (tensor<5x3xf32>, tensor<i64>) -> tensor<3xf32>
      %34:4 = func.call @closed_call_4(%iterArg_28, %iterArg_29, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %24, %25, %26, %27, %28, %29, %30, %31, %32, %33) : (tensor<6x3xf32>, tensor<6xf32>, tensor<6x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<6xf32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<6x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>)
      %c_37 = stablehlo.constant dense<1> : tensor<i64>
      %35 = stablehlo.add %iterArg_30, %c_37 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_19, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %35, %34#0, %34#1, %34#2, %34#3 : tensor<5x3xf32>, tensor<5x6xf32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<6x3xf32>, tensor<6xf32>, tensor<i64>, tensor<6x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    }
    return %21#13 : tensor<6x3xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<5xf32>, %arg1: tensor<i64>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<5xf32>, tensor<i64>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<6xf32>, %arg1: tensor<6x3xf32>, %arg2: tensor<6xf32>, %arg3: tensor<3xf32>, %arg4: tensor<3xf32>, %arg5: tensor<3xf32>, %arg6: tensor<f32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<6xf32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) {
    %0 = stablehlo.dot_general %arg1, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x3xf32>, tensor<3xf32>) -> tensor<6xf32>
    %1 = stablehlo.subtract %0, %arg2 : tensor<6xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %3 = stablehlo.multiply %2, %1 : tensor<6xf32>
    %4 = stablehlo.multiply %arg0, %3 : tensor<6xf32>
    %5 = stablehlo.dot_general %4, %arg1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6xf32>, tensor<6x3xf32>) -> tensor<3xf32>
    %cst_0 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %7 = stablehlo.multiply %6, %arg4 : tensor<3xf32>
    %cst_1 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %9 = stablehlo.multiply %8, %5 : tensor<3xf32>
    %10 = stablehlo.add %7, %9 : tensor<3xf32>
    %cst_2 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %12 = stablehlo.multiply %11, %arg5 : tensor<3xf32>
    %cst_3 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %14 = stablehlo.multiply %13, %5 : tensor<3xf32>
    %15 = stablehlo.multiply %14, %5 : tensor<3xf32>
    %16 = stablehlo.add %12, %15 : tensor<3xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.add %arg6, %cst_4 : tensor<f32>
    %cst_5 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %18 = stablehlo.power %cst_5, %17 : tensor<f32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.subtract %cst_6, %18 : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %21 = stablehlo.divide %10, %20 : tensor<3xf32>
    %cst_7 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %23 = stablehlo.multiply %22, %21 : tensor<3xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.add %arg6, %cst_8 : tensor<f32>
    %cst_9 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %25 = stablehlo.power %cst_9, %24 : tensor<f32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %26 = stablehlo.subtract %cst_10, %25 : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %28 = stablehlo.divide %16, %27 : tensor<3xf32>
    %29 = stablehlo.sqrt %28 : tensor<3xf32>
    %cst_11 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %31 = stablehlo.divide %30, %29 : tensor<3xf32>
    %cst_12 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %33 = stablehlo.add %29, %32 : tensor<3xf32>
    %34 = stablehlo.divide %23, %33 : tensor<3xf32>
    %35 = stablehlo.multiply %33, %33 : tensor<3xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %37 = stablehlo.divide %36, %35 : tensor<3xf32>
    %38 = stablehlo.subtract %arg3, %34 : tensor<3xf32>
    return %38, %10, %16, %arg3, %4, %5, %14, %19, %26, %31, %33, %23, %37 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<6xf32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<5x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<i64>) -> tensor<5x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<5x3xf32>, tensor<1x3xf32>, tensor<i64>, tensor<i64>) -> tensor<5x3xf32>
    return %1 : tensor<5x3xf32>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<5x6xf32>, %arg1: tensor<6xf32>, %arg2: tensor<i64>) -> tensor<5x6xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<6xf32>) -> tensor<1x6xf32>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<5x6xf32>, tensor<1x6xf32>, tensor<i64>, tensor<i64>) -> tensor<5x6xf32>
    return %1 : tensor<5x6xf32>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<5xf32>, %arg1: tensor<f32>, %arg2: tensor<i64>) -> tensor<5xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<5xf32>, tensor<1xf32>, tensor<i64>) -> tensor<5xf32>
    return %1 : tensor<5xf32>
  }
  func.func private @dynamic_index_in_dim_2(%arg0: tensor<5x3xf32>, %arg1: tensor<i64>) -> tensor<3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 3] : (tensor<5x3xf32>, tensor<i64>, tensor<i64>) -> tensor<1x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3xf32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
  func.func private @dynamic_index_in_dim_3(%arg0: tensor<5x6xf32>, %arg1: tensor<i64>) -> tensor<6xf32> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 6] : (tensor<5x6xf32>, tensor<i64>, tensor<i64>) -> tensor<1x6xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x6xf32>) -> tensor<6xf32>
    return %1 : tensor<6xf32>
  }
  func.func private @closed_call_4(%arg0: tensor<6x3xf32>, %arg1: tensor<6xf32>, %arg2: tensor<6x3xf32>, %arg3: tensor<3xf32>, %arg4: tensor<3xf32>, %arg5: tensor<3xf32>, %arg6: tensor<3xf32>, %arg7: tensor<6xf32>, %arg8: tensor<3xf32>, %arg9: tensor<3xf32>, %arg10: tensor<f32>, %arg11: tensor<f32>, %arg12: tensor<3xf32>, %arg13: tensor<3xf32>, %arg14: tensor<3xf32>, %arg15: tensor<3xf32>) -> (tensor<6x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) {
    %0 = stablehlo.negate %arg3 : tensor<3xf32>
    %1 = stablehlo.multiply %0, %arg15 : tensor<3xf32>
    %2 = stablehlo.multiply %1, %arg14 : tensor<3xf32>
    %3 = stablehlo.negate %2 : tensor<3xf32>
    %4 = stablehlo.divide %0, %arg13 : tensor<3xf32>
    %5 = stablehlo.multiply %3, %arg12 : tensor<3xf32>
    %6 = stablehlo.broadcast_in_dim %arg11, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %7 = stablehlo.divide %5, %6 : tensor<3xf32>
    %8 = stablehlo.add %arg5, %7 : tensor<3xf32>
    %cst = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %10 = stablehlo.multiply %9, %4 : tensor<3xf32>
    %11 = stablehlo.broadcast_in_dim %arg10, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %12 = stablehlo.divide %10, %11 : tensor<3xf32>
    %13 = stablehlo.add %arg4, %12 : tensor<3xf32>
    %14 = stablehlo.multiply %arg9, %8 : tensor<3xf32>
    %15 = stablehlo.multiply %8, %arg8 : tensor<3xf32>
    %cst_0 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %17 = stablehlo.multiply %16, %15 : tensor<3xf32>
    %18 = stablehlo.add %14, %17 : tensor<3xf32>
    %cst_1 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %20 = stablehlo.multiply %19, %8 : tensor<3xf32>
    %cst_2 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %22 = stablehlo.multiply %21, %13 : tensor<3xf32>
    %23 = stablehlo.add %18, %22 : tensor<3xf32>
    %cst_3 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %25 = stablehlo.multiply %24, %13 : tensor<3xf32>
    %26 = stablehlo.dot_general %23, %arg7, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<6xf32>) -> tensor<3x6xf32>
    %27 = stablehlo.transpose %26, dims = [1, 0] : (tensor<3x6xf32>) -> tensor<6x3xf32>
    %28 = stablehlo.add %arg2, %27 : tensor<6x3xf32>
    %29 = stablehlo.dot_general %23, %arg0, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<6x3xf32>) -> tensor<6xf32>
    %30 = stablehlo.multiply %arg1, %29 : tensor<6xf32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %32 = stablehlo.multiply %31, %30 : tensor<6xf32>
    %33 = stablehlo.dot_general %32, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6xf32>, tensor<6x3xf32>) -> tensor<3xf32>
    %34 = stablehlo.add %arg3, %33 : tensor<3xf32>
    %35 = stablehlo.dot_general %32, %arg6, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<6xf32>, tensor<3xf32>) -> tensor<6x3xf32>
    %36 = stablehlo.add %28, %35 : tensor<6x3xf32>
    return %36, %34, %25, %20 : tensor<6x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
  }
}
