module @jit_g attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x6xf32>, %arg1: tensor<5x6xf32>) -> (tensor<5x6xf32> {jax.result_info = "result[0]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<8x5x6xf32>
    %c = stablehlo.constant dense<false> : tensor<i1>
    %5 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<8x5xi1>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<8x5xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<8x5x6xf32>
    %c_6 = stablehlo.constant dense<false> : tensor<i1>
    %8 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i1>) -> tensor<8x6xi1>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<8x6xf32>
    %c_8 = stablehlo.constant dense<0> : tensor<i64>
    %10:12 = stablehlo.while(%iterArg = %arg0, %iterArg_17 = %2, %iterArg_18 = %3, %iterArg_19 = %c_8, %iterArg_20 = %0, %iterArg_21 = %1, %iterArg_22 = %4, %iterArg_23 = %5, %iterArg_24 = %6, %iterArg_25 = %7, %iterArg_26 = %8, %iterArg_27 = %9) : tensor<5x6xf32>, tensor<5xf32>, tensor<6xf32>, tensor<i64>, tensor<5xf32>, tensor<6xf32>, tensor<8x5x6xf32>, tensor<8x5xi1>, tensor<8x5xf32>, tensor<8x5x6xf32>, tensor<8x6xi1>, tensor<8x6xf32>
    cond {
      %c_28 = stablehlo.constant dense<8> : tensor<i64>
      %31 = stablehlo.compare LT, %iterArg_19, %c_28, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %31 : tensor<i1>
    } do {
      %31:8 = func.call @closed_call(%iterArg, %iterArg_17, %iterArg_18, %iterArg_20, %iterArg_21) : (tensor<5x6xf32>, tensor<5xf32>, tensor<6xf32>, tensor<5xf32>, tensor<6xf32>) -> (tensor<5xf32>, tensor<6xf32>, tensor<5x6xf32>, tensor<5xi1>, tensor<5xf32>, tensor<5x6xf32>, tensor<6xi1>, tensor<6xf32>)
      %32 = func.call @dynamic_update_index_in_dim(%iterArg_22, %31#2, %iterArg_19) : (tensor<8x5x6xf32>, tensor<5x6xf32>, tensor<i64>) -> tensor<8x5x6xf32>
      %33 = func.call @dynamic_update_index_in_dim_0(%iterArg_23, %31#3, %iterArg_19) : (tensor<8x5xi1>, tensor<5xi1>, tensor<i64>) -> tensor<8x5xi1>
      %34 = func.call @dynamic_update_index_in_dim_1(%iterArg_24, %31#4, %iterArg_19) : (tensor<8x5xf32>, tensor<5xf32>, tensor<i64>) -> tensor<8x5xf32>
      %35 = func.call @dynamic_update_index_in_dim(%iterArg_25, %31#5, %iterArg_19) : (tensor<8x5x6xf32>, tensor<5x6xf32>, tensor<i64>) -> tensor<8x5x6xf32>
      %36 = func.call @dynamic_update_index_in_dim_2(%iterArg_26, %31#6, %iterArg_19) : (tensor<8x6xi1>, tensor<6xi1>, tensor<i64>) -> tensor<8x6xi1>
      %37 = func.call @dynamic_update_index_in_dim_3(%iterArg_27, %31#7, %iterArg_19) : (tensor<8x6xf32>, tensor<6xf32>, tensor<i64>) -> tensor<8x6xf32>
      %c_28 = stablehlo.constant dense<1> : tensor<i64>
      %38 = stablehlo.add %iterArg_19, %c_28 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_17, %iterArg_18, %38, %31#0, %31#1, %32, %33, %34, %35, %36, %37 : tensor<5x6xf32>, tensor<5xf32>, tensor<6xf32>, tensor<i64>, tensor<5xf32>, tensor<6xf32>, tensor<8x5x6xf32>, tensor<8x5xi1>, tensor<8x5xf32>, tensor<8x5x6xf32>, tensor<8x6xi1>, tensor<8x6xf32>
    }
    %11 = stablehlo.broadcast_in_dim %10#4, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %12 = stablehlo.broadcast_in_dim %10#5, dims = [1] : (tensor<6xf32>) -> tensor<1x6xf32>
    %13 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x6xf32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<1x6xf32>) -> tensor<5x6xf32>
    %15 = stablehlo.add %13, %14 : tensor<5x6xf32>
    %16 = stablehlo.subtract %15, %arg0 : tensor<5x6xf32>
    %17 = stablehlo.exponential %16 : tensor<5x6xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %20 = stablehlo.multiply %arg1, %17 : tensor<5x6xf32>
    %21 = stablehlo.negate %20 : tensor<5x6xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.reduce(%20 init: %cst_11) applies stablehlo.add across dimensions = [1] : (tensor<5x6xf32>, tensor<f32>) -> tensor<5xf32>
    %23 = stablehlo.reshape %22 : (tensor<5xf32>) -> tensor<5x1xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.reduce(%20 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<5x6xf32>, tensor<f32>) -> tensor<6xf32>
    %25 = stablehlo.reshape %24 : (tensor<6xf32>) -> tensor<1x6xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.reduce(%25 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<1x6xf32>, tensor<f32>) -> tensor<6xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.reduce(%23 init: %cst_14) applies stablehlo.add across dimensions = [1] : (tensor<5x1xf32>, tensor<f32>) -> tensor<5xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<5x6xf32>
    %c_16 = stablehlo.constant dense<0> : tensor<i64>
    %29:10 = stablehlo.while(%iterArg = %10#6, %iterArg_17 = %10#7, %iterArg_18 = %10#8, %iterArg_19 = %10#9, %iterArg_20 = %10#10, %iterArg_21 = %10#11, %iterArg_22 = %c_16, %iterArg_23 = %28, %iterArg_24 = %27, %iterArg_25 = %26) : tensor<8x5x6xf32>, tensor<8x5xi1>, tensor<8x5xf32>, tensor<8x5x6xf32>, tensor<8x6xi1>, tensor<8x6xf32>, tensor<i64>, tensor<5x6xf32>, tensor<5xf32>, tensor<6xf32>
    cond {
      %c_26 = stablehlo.constant dense<8> : tensor<i64>
      %31 = stablehlo.compare LT, %iterArg_22, %c_26, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %31 : tensor<i1>
    } do {
      %c_26 = stablehlo.constant dense<8> : tensor<i64>
      %31 = stablehlo.subtract %c_26, %iterArg_22 : tensor<i64>
      %c_27 = stablehlo.constant dense<1> : tensor<i64>
      %32 = stablehlo.subtract %31, %c_27 : tensor<i64>
      %33 = func.call @dynamic_index_in_dim(%iterArg, %32) : (tensor<8x5x6xf32>, tensor<i64>) -> tensor<5x6xf32>
      %34 = func.call @dynamic_index_in_dim_4(%iterArg_17, %32) : (tensor<8x5xi1>, tensor<i64>) -> tensor<5xi1>
      %35 = func.call @dynamic_index_in_dim_5(%iterArg_18, %32) : (tensor<8x5xf32>, tensor<i64>) -> tensor<5xf32>
      %36 = func.call @dynamic_index_in_dim(%iterArg_19, %32) : (tensor<8x5x6xf32>, tensor<i64>) -> tensor<5x6xf32>
      %37 = func.call @dynamic_index_in_dim_6(%iterArg_20, %32) : (tensor<8x6xi1>, tensor<i64>) -> tensor<6xi1>
      %38 = func.call @dynamic_index_in_dim_7(%iterArg_21, %32) : (tensor<8x6xf32>, tensor<i64>) -> tensor<6xf32>
      %39:3 = func.call @closed_call_8(%iterArg_23, %iterArg_24, %iterArg_25, %33, %34, %35, %36, %37, %38) : (tensor<5x6xf32>, tensor<5xf32>, tensor<6xf32>, tensor<5x6xf32>, tensor<5xi1>, tensor<5xf32>, tensor<5x6xf32>, tensor<6xi1>, tensor<6xf32>) -> (tensor<5x6xf32>, tensor<5xf32>, tensor<6xf32>)
      %c_28 = stablehlo.constant dense<1> : tensor<i64>
      %40 = stablehlo.add %iterArg_22, %c_28 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_17, %iterArg_18, %iterArg_19, %iterArg_20, %iterArg_21, %40, %39#0, %39#1, %39#2 : tensor<8x5x6xf32>, tensor<8x5xi1>, tensor<8x5xf32>, tensor<8x5x6xf32>, tensor<8x6xi1>, tensor<8x6xf32>, tensor<i64>, tensor<5x6xf32>, tensor<5xf32>, tensor<6xf32>
    }
    %30 = stablehlo.add %21, %29#7 : tensor<5x6xf32>
    return %30 : tensor<5x6xf32>
  }
  func.func private @closed_call(%arg0: tensor<5x6xf32>, %arg1: tensor<5xf32>, %arg2: tensor<6xf32>, %arg3: tensor<5xf32>, %arg4: tensor<6xf32>) -> (tensor<5xf32>, tensor<6xf32>, tensor<5x6xf32>, tensor<5xi1>, tensor<5xf32>, tensor<5x6xf32>, tensor<6xi1>, tensor<6xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg4, dims = [1] : (tensor<6xf32>) -> tensor<1x6xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<1x6xf32>) -> tensor<5x6xf32>
    %2 = stablehlo.subtract %1, %arg0 : tensor<5x6xf32>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %3 = stablehlo.reduce(%2 init: %cst) applies stablehlo.maximum across dimensions = [1] : (tensor<5x6xf32>, tensor<f32>) -> tensor<5xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %5 = stablehlo.maximum %4, %3 : tensor<5xf32>
    %6 = stablehlo.is_finite %5 : (tensor<5xf32>) -> tensor<5xi1>
    %7 = stablehlo.select %6, %5, %arg1 : tensor<5xi1>, tensor<5xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x6xf32>
    %10 = stablehlo.subtract %2, %9 : tensor<5x6xf32>
    %11 = stablehlo.exponential %10 : tensor<5x6xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.reduce(%11 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<5x6xf32>, tensor<f32>) -> tensor<5xf32>
    %13 = stablehlo.abs %12 : tensor<5xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %15 = stablehlo.compare GE, %12, %14, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %16 = stablehlo.log %13 : tensor<5xf32>
    %17 = stablehlo.add %16, %7 : tensor<5xf32>
    %18 = stablehlo.negate %17 : tensor<5xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x6xf32>
    %21 = stablehlo.subtract %20, %arg0 : tensor<5x6xf32>
    %cst_3 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %22 = stablehlo.reduce(%21 init: %cst_3) applies stablehlo.maximum across dimensions = [0] : (tensor<5x6xf32>, tensor<f32>) -> tensor<6xf32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %24 = stablehlo.maximum %23, %22 : tensor<6xf32>
    %25 = stablehlo.is_finite %24 : (tensor<6xf32>) -> tensor<6xi1>
    %26 = stablehlo.select %25, %24, %arg2 : tensor<6xi1>, tensor<6xf32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [1] : (tensor<6xf32>) -> tensor<1x6xf32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0, 1] : (tensor<1x6xf32>) -> tensor<5x6xf32>
    %29 = stablehlo.subtract %21, %28 : tensor<5x6xf32>
    %30 = stablehlo.exponential %29 : tensor<5x6xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.reduce(%30 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<5x6xf32>, tensor<f32>) -> tensor<6xf32>
    %32 = stablehlo.abs %31 : tensor<6xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %34 = stablehlo.compare GE, %31, %33, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %35 = stablehlo.log %32 : tensor<6xf32>
    %36 = stablehlo.add %35, %26 : tensor<6xf32>
    %37 = stablehlo.negate %36 : tensor<6xf32>
    return %18, %37, %11, %15, %13, %30, %34, %32 : tensor<5xf32>, tensor<6xf32>, tensor<5x6xf32>, tensor<5xi1>, tensor<5xf32>, tensor<5x6xf32>, tensor<6xi1>, tensor<6xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<8x5x6xf32>, %arg1: tensor<5x6xf32>, %arg2: tensor<i64>) -> tensor<8x5x6xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<5x6xf32>) -> tensor<1x5x6xf32>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<8x5x6xf32>, tensor<1x5x6xf32>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<8x5x6xf32>
    return %1 : tensor<8x5x6xf32>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<8x5xi1>, %arg1: tensor<5xi1>, %arg2: tensor<i64>) -> tensor<8x5xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<5xi1>) -> tensor<1x5xi1>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<8x5xi1>, tensor<1x5xi1>, tensor<i64>, tensor<i64>) -> tensor<8x5xi1>
    return %1 : tensor<8x5xi1>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<8x5xf32>, %arg1: tensor<5xf32>, %arg2: tensor<i64>) -> tensor<8x5xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<8x5xf32>, tensor<1x5xf32>, tensor<i64>, tensor<i64>) -> tensor<8x5xf32>
    return %1 : tensor<8x5xf32>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<8x6xi1>, %arg1: tensor<6xi1>, %arg2: tensor<i64>) -> tensor<8x6xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<6xi1>) -> tensor<1x6xi1>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<8x6xi1>, tensor<1x6xi1>, tensor<i64>, tensor<i64>) -> tensor<8x6xi1>
    return %1 : tensor<8x6xi1>
  }
  func.func private @dynamic_update_index_in_dim_3(%arg0: tensor<8x6xf32>, %arg1: tensor<6xf32>, %arg2: tensor<i64>) -> tensor<8x6xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<6xf32>) -> tensor<1x6xf32>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<8x6xf32>, tensor<1x6xf32>, tensor<i64>, tensor<i64>) -> tensor<8x6xf32>
    return %1 : tensor<8x6xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<8x5x6xf32>, %arg1: tensor<i64>) -> tensor<5x6xf32> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 5, 6] : (tensor<8x5x6xf32>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x5x6xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x5x6xf32>) -> tensor<5x6xf32>
    return %1 : tensor<5x6xf32>
  }
  func.func private @dynamic_index_in_dim_4(%arg0: tensor<8x5xi1>, %arg1: tensor<i64>) -> tensor<5xi1> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 5] : (tensor<8x5xi1>, tensor<i64>, tensor<i64>) -> tensor<1x5xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x5xi1>) -> tensor<5xi1>
    return %1 : tensor<5xi1>
  }
  func.func private @dynamic_index_in_dim_5(%arg0: tensor<8x5xf32>, %arg1: tensor<i64>) -> tensor<5xf32> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 5] : (tensor<8x5xf32>, tensor<i64>, tensor<i64>) -> tensor<1x5xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x5xf32>) -> tensor<5xf32>
    return %1 : tensor<5xf32>
  }
  func.func private @dynamic_index_in_dim_6(%arg0: tensor<8x6xi1>, %arg1: tensor<i64>) -> tensor<6xi1> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 6] : (tensor<8x6xi1>, tensor<i64>, tensor<i64>) -> tensor<1x6xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x6xi1>) -> tensor<6xi1>
    return %1 : tensor<6xi1>
  }
  func.func private @dynamic_index_in_dim_7(%arg0: tensor<8x6xf32>, %arg1: tensor<i64>) -> tensor<6xf32> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 6] : (tensor<8x6xf32>, tensor<i64>, tensor<i64>) -> tensor<1x6xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x6xf32>) -> tensor<6xf32>
    return %1 : tensor<6xf32>
  }
  func.func private @closed_call_8(%arg0: tensor<5x6xf32>, %arg1: tensor<5xf32>, %arg2: tensor<6xf32>, %arg3: tensor<5x6xf32>, %arg4: tensor<5xi1>, %arg5: tensor<5xf32>, %arg6: tensor<5x6xf32>, %arg7: tensor<6xi1>, %arg8: tensor<6xf32>) -> (tensor<5x6xf32>, tensor<5xf32>, tensor<6xf32>) {
    %0 = stablehlo.negate %arg2 : tensor<6xf32>
    %1 = stablehlo.divide %0, %arg8 : tensor<6xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %3 = stablehlo.select %arg7, %2, %1 : tensor<6xi1>, tensor<6xf32>
    %4 = stablehlo.select %arg7, %1, %2 : tensor<6xi1>, tensor<6xf32>
    %5 = stablehlo.negate %3 : tensor<6xf32>
    %6 = stablehlo.add %4, %5 : tensor<6xf32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [1] : (tensor<6xf32>) -> tensor<5x6xf32>
    %8 = stablehlo.multiply %7, %arg6 : tensor<5x6xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%8 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<5x6xf32>, tensor<f32>) -> tensor<5xf32>
    %10 = stablehlo.reshape %9 : (tensor<5xf32>) -> tensor<5x1xf32>
    %11 = stablehlo.negate %8 : tensor<5x6xf32>
    %12 = stablehlo.add %arg0, %11 : tensor<5x6xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.reduce(%10 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<5x1xf32>, tensor<f32>) -> tensor<5xf32>
    %14 = stablehlo.add %arg1, %13 : tensor<5xf32>
    %15 = stablehlo.negate %14 : tensor<5xf32>
    %16 = stablehlo.divide %15, %arg5 : tensor<5xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %18 = stablehlo.select %arg4, %17, %16 : tensor<5xi1>, tensor<5xf32>
    %19 = stablehlo.select %arg4, %16, %17 : tensor<5xi1>, tensor<5xf32>
    %20 = stablehlo.negate %18 : tensor<5xf32>
    %21 = stablehlo.add %19, %20 : tensor<5xf32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0] : (tensor<5xf32>) -> tensor<5x6xf32>
    %23 = stablehlo.multiply %22, %arg3 : tensor<5x6xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.reduce(%23 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<5x6xf32>, tensor<f32>) -> tensor<6xf32>
    %25 = stablehlo.reshape %24 : (tensor<6xf32>) -> tensor<1x6xf32>
    %26 = stablehlo.negate %23 : tensor<5x6xf32>
    %27 = stablehlo.add %12, %26 : tensor<5x6xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.reduce(%25 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<1x6xf32>, tensor<f32>) -> tensor<6xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5xf32>
    return %27, %29, %28 : tensor<5x6xf32>, tensor<5xf32>, tensor<6xf32>
  }
}
