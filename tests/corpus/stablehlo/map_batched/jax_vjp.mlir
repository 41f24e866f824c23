module @jit_g attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<9x3xf32>, %arg1: tensor<9x3xf32>) -> (tensor<9x3xf32> {jax.result_info = "result[0]"}) {
    %0 = stablehlo.slice %arg0 [0:8, 0:3] : (tensor<9x3xf32>) -> tensor<8x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<8x3xf32>) -> tensor<2x4x3xf32>
    %2 = stablehlo.slice %arg0 [8:9, 0:3] : (tensor<9x3xf32>) -> tensor<1x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x4x1x3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x4x3x1xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x4x3x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %7:6 = stablehlo.while(%iterArg = %1, %iterArg_11 = %c, %iterArg_12 = %3, %iterArg_13 = %4, %iterArg_14 = %5, %iterArg_15 = %6) : tensor<2x4x3xf32>, tensor<i64>, tensor<2x4x3xf32>, tensor<2x4x1x3xf32>, tensor<2x4x3x1xf32>, tensor<2x4x3x3xf32>
    cond {
      %c_16 = stablehlo.constant dense<2> : tensor<i64>
      %41 = stablehlo.compare LT, %iterArg_11, %c_16, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %41 : tensor<i1>
    } do {
      %41 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_11) : (tensor<2x4x3xf32>, tensor<i64>) -> tensor<4x3xf32>
      %42:4 = func.call @closed_call(%41) : (tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<4x1x3xf32>, tensor<4x3x1xf32>, tensor<4x3x3xf32>)
      %43 = func.call @dynamic_update_index_in_dim(%iterArg_12, %42#0, %iterArg_11) : (tensor<2x4x3xf32>, tensor<4x3xf32>, tensor<i64>) -> tensor<2x4x3xf32>
      %44 = func.call @dynamic_update_index_in_dim_0(%iterArg_13, %42#1, %iterArg_11) : (tensor<2x4x1x3xf32>, tensor<4x1x3xf32>, tensor<i64>) -> tensor<2x4x1x3xf32>
      %45 = func.call @dynamic_update_index_in_dim_1(%iterArg_14, %42#2, %iterArg_11) : (tensor<2x4x3x1xf32>, tensor<4x3x1xf32>, tensor<i64>) -> tensor<2x4x3x1xf32>
      %46 = func.call @dynamic_update_index_in_dim_2(%iterArg_15, %42#3, %iterArg_11) : (tensor<2x4x3x3xf32>, tensor<4x3x3xf32>, tensor<i64>) -> tensor<2x4x3x3xf32>
      %c_16 = stablehlo.constant dense<1> : tensor<i64>
      %47 = stablehlo.add %iterArg_11, %c_16 : tensor<i64>
      stablehlo.return %iterArg, %47, %43, %44, %45, %46 : tensor<2x4x3xf32>, tensor<i64>, tensor<2x4x3xf32>, tensor<2x4x1x3xf32>, tensor<2x4x3x1xf32>, tensor<2x4x3x3xf32>
    }
    %8 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<1x3x1xf32>
    %9 = stablehlo.broadcast_in_dim %2, dims = [0, 2] : (tensor<1x3xf32>) -> tensor<1x1x3xf32>
    %10 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<1x3x1xf32>) -> tensor<1x3x3xf32>
    %11 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 2] : (tensor<1x1x3xf32>) -> tensor<1x3x3xf32>
    %12 = stablehlo.multiply %10, %11 : tensor<1x3x3xf32>
    %13 = stablehlo.dot_general %12, %2, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x3x3xf32>, tensor<1x3xf32>) -> tensor<1x3xf32>
    %14 = stablehlo.reshape %7#2 : (tensor<2x4x3xf32>) -> tensor<8x3xf32>
    %15 = stablehlo.concatenate %14, %13, dim = 0 : (tensor<8x3xf32>, tensor<1x3xf32>) -> tensor<9x3xf32>
    %16 = stablehlo.slice %arg1 [0:8, 0:3] : (tensor<9x3xf32>) -> tensor<8x3xf32>
    %17 = stablehlo.slice %arg1 [8:9, 0:3] : (tensor<9x3xf32>) -> tensor<1x3xf32>
    %18 = stablehlo.reshape %16 : (tensor<8x3xf32>) -> tensor<2x4x3xf32>
    %19 = stablehlo.dot_general %17, %12, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x3xf32>, tensor<1x3x3xf32>) -> tensor<1x3xf32>
    %20 = stablehlo.dot_general %17, %2, batching_dims = [0] x [0], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<1x3xf32>, tensor<1x3xf32>) -> tensor<1x3x3xf32>
    %21 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<1x3x1xf32>) -> tensor<1x3x3xf32>
    %22 = stablehlo.multiply %21, %20 : tensor<1x3x3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.reduce(%22 init: %cst_3) applies stablehlo.add across dimensions = [1] : (tensor<1x3x3xf32>, tensor<f32>) -> tensor<1x3xf32>
    %24 = stablehlo.reshape %23 : (tensor<1x3xf32>) -> tensor<1x1x3xf32>
    %25 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 2] : (tensor<1x1x3xf32>) -> tensor<1x3x3xf32>
    %26 = stablehlo.multiply %20, %25 : tensor<1x3x3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.reduce(%26 init: %cst_4) applies stablehlo.add across dimensions = [2] : (tensor<1x3x3xf32>, tensor<f32>) -> tensor<1x3xf32>
    %28 = stablehlo.reshape %27 : (tensor<1x3xf32>) -> tensor<1x3x1xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.reduce(%24 init: %cst_5) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %31 = stablehlo.add %19, %30 : tensor<1x3xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.reduce(%28 init: %cst_6) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x3x1xf32>, tensor<f32>) -> tensor<3xf32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %34 = stablehlo.add %31, %33 : tensor<1x3xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x4x3xf32>
    %c_8 = stablehlo.constant dense<0> : tensor<i64>
    %36:7 = stablehlo.while(%iterArg = %18, %iterArg_11 = %7#3, %iterArg_12 = %7#4, %iterArg_13 = %1, %iterArg_14 = %7#5, %iterArg_15 = %c_8, %iterArg_16 = %35) : tensor<2x4x3xf32>, tensor<2x4x1x3xf32>, tensor<2x4x3x1xf32>, tensor<2x4x3xf32>, tensor<2x4x3x3xf32>, tensor<i64>, tensor<2x4x3xf32>
    cond {
      %c_17 = stablehlo.constant dense<2> : tensor<i64>
      %41 = stablehlo.compare LT, %iterArg_15, %c_17, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %41 : tensor<i1>
    } do {
      %c_17 = stablehlo.constant dense<2> : tensor<i64>
      %41 = stablehlo.subtract %c_17, %iterArg_15 : tensor<i64>
      %c_18 = stablehlo.constant dense<1> : tensor<i64>
      %42 = stablehlo.subtract %41, %c_18 : tensor<i64>
      %43 = func.call @dynamic_index_in_dim(%iterArg, %42) : (tensor<2x4x3xf32>, tensor<i64>) -> tensor<4x3xf32>
      %44 = func.call @dynamic_index_in_dim_3(%iterArg_11, %42) : (tensor<2x4x1x3xf32>, tensor<i64>) -> tensor<4x1x3xf32>
      %45 = func.call @dynamic_index_in_dim_4(%iterArg_12, %42) : (tensor<2x4x3x1xf32>, tensor<i64>) -> tensor<4x3x1xf32>
      %46 = func.call @dynamic_index_in_dim(%iterArg_13, %42) : (tensor<2x4x3xf32>, tensor<i64>) -> tensor<4x3xf32>
      %47 = func.call @dynamic_index_in_dim_5(%iterArg_14, %42) : (tensor<2x4x3x3xf32>, tensor<i64>) -> tensor<4x3x3xf32>
      %48 = func.call @closed_call_6(%43, %44, %45, %46, %47) : (tensor<4x3xf32>, tensor<4x1x3xf32>, tensor<4x3x1xf32>, tensor<4x3xf32>, tensor<4x3x3xf32>) -> tensor<4x3xf32>
      %49 = func.call @dynamic_update_index_in_dim(%iterArg_16, %48, %42) : (tensor<2x4x3xf32>, tensor<4x3xf32>, tensor<i64>) -> tensor<2x4x3xf32>
      %c_19 = stablehlo.constant dense<1> : tensor<i64>
      %50 = stablehlo.add %iterArg_15, %c_19 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_11, %iterArg_12, %iterArg_13, %iterArg_14, %50, %49 : tensor<2x4x3xf32>, tensor<2x4x1x3xf32>, tensor<2x4x3x1xf32>, tensor<2x4x3xf32>, tensor<2x4x3x3xf32>, tensor<i64>, tensor<2x4x3xf32>
    }
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.pad %34, %cst_9, low = [8, 0], high = [0, 0], interior = [0, 0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<9x3xf32>
    %38 = stablehlo.reshape %36#6 : (tensor<2x4x3xf32>) -> tensor<8x3xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.pad %38, %cst_10, low = [0, 0], high = [1, 0], interior = [0, 0] : (tensor<8x3xf32>, tensor<f32>) -> tensor<9x3xf32>
    %40 = stablehlo.add %37, %39 : tensor<9x3xf32>
    return %40 : tensor<9x3xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2x4x3xf32>, %arg1: tensor<i64>) -> tensor<4x3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 3] : (tensor<2x4x3xf32>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x4x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x3xf32>) -> tensor<4x3xf32>
    return %1 : tensor<4x3xf32>
  }
  func.func private @closed_call(%arg0: tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<4x1x3xf32>, tensor<4x3x1xf32>, tensor<4x3x3xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<4x3xf32>) -> tensor<4x3x1xf32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [0, 2] : (tensor<4x3xf32>) -> tensor<4x1x3xf32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0, 1, 2] : (tensor<4x3x1xf32>) -> tensor<4x3x3xf32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2] : (tensor<4x1x3xf32>) -> tensor<4x3x3xf32>
    %4 = stablehlo.multiply %2, %3 : tensor<4x3x3xf32>
    %5 = stablehlo.dot_general %4, %arg0, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x3x3xf32>, tensor<4x3xf32>) -> tensor<4x3xf32>
    return %5, %1, %0, %4 : tensor<4x3xf32>, tensor<4x1x3xf32>, tensor<4x3x1xf32>, tensor<4x3x3xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2x4x3xf32>, %arg1: tensor<4x3xf32>, %arg2: tensor<i64>) -> tensor<2x4x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x3xf32>) -> tensor<1x4x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x4x3xf32>, tensor<1x4x3xf32>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<2x4x3xf32>
    return %1 : tensor<2x4x3xf32>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<2x4x1x3xf32>, %arg1: tensor<4x1x3xf32>, %arg2: tensor<i64>) -> tensor<2x4x1x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<4x1x3xf32>) -> tensor<1x4x1x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<2x4x1x3xf32>, tensor<1x4x1x3xf32>, tensor<i64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<2x4x1x3xf32>
    return %1 : tensor<2x4x1x3xf32>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<2x4x3x1xf32>, %arg1: tensor<4x3x1xf32>, %arg2: tensor<i64>) -> tensor<2x4x3x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<4x3x1xf32>) -> tensor<1x4x3x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<2x4x3x1xf32>, tensor<1x4x3x1xf32>, tensor<i64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<2x4x3x1xf32>
    return %1 : tensor<2x4x3x1xf32>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<2x4x3x3xf32>, %arg1: tensor<4x3x3xf32>, %arg2: tensor<i64>) -> tensor<2x4x3x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<4x3x3xf32>) -> tensor<1x4x3x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<2x4x3x3xf32>, tensor<1x4x3x3xf32>, tensor<i64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<2x4x3x3xf32>
    return %1 : tensor<2x4x3x3xf32>
  }
  func.func private @dynamic_index_in_dim_3(%arg0: tensor<2x4x1x3xf32>, %arg1: tensor<i64>) -> tensor<4x1x3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 4, 1, 3] : (tensor<2x4x1x3xf32>, tensor<i64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x4x1x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x1x3xf32>) -> tensor<4x1x3xf32>
    return %1 : tensor<4x1x3xf32>
  }
  func.func private @dynamic_index_in_dim_4(%arg0: tensor<2x4x3x1xf32>, %arg1: tensor<i64>) -> tensor<4x3x1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 4, 3, 1] : (tensor<2x4x3x1xf32>, tensor<i64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x4x3x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x3x1xf32>) -> tensor<4x3x1xf32>
    return %1 : tensor<4x3x1xf32>
  }
  func.func private @dynamic_index_in_dim_5(%arg0: tensor<2x4x3x3xf32>, %arg1: tensor<i64>) -> tensor<4x3x3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 4, 3, 3] : (tensor<2x4x3x3xf32>, tensor<i64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x4x3x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x3x3xf32>) -> tensor<4x3x3xf32>
    return %1 : tensor<4x3x3xf32>
  }
  func.func private @closed_call_6(%arg0: tensor<4x3xf32>, %arg1: tensor<4x1x3xf32>, %arg2: tensor<4x3x1xf32>, %arg3: tensor<4x3xf32>, %arg4: tensor<4x3x3xf32>) -> tensor<4x3xf32> {
    %0 = stablehlo.dot_general %arg0, %arg4, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf32>, tensor<4x3x3xf32>) -> tensor<4x3xf32>
    %1 = stablehlo.dot_general %arg0, %arg3, batching_dims = [0] x [0], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf32>, tensor<4x3xf32>) -> tensor<4x3x3xf32>
    %2 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1, 2] : (tensor<4x3x1xf32>) -> tensor<4x3x3xf32>
    %3 = stablehlo.multiply %2, %1 : tensor<4x3x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%3 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<4x3x3xf32>, tensor<f32>) -> tensor<4x3xf32>
    %5 = stablehlo.reshape %4 : (tensor<4x3xf32>) -> tensor<4x1x3xf32>
    %6 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1, 2] : (tensor<4x1x3xf32>) -> tensor<4x3x3xf32>
    %7 = stablehlo.multiply %1, %6 : tensor<4x3x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.reduce(%7 init: %cst_0) applies stablehlo.add across dimensions = [2] : (tensor<4x3x3xf32>, tensor<f32>) -> tensor<4x3xf32>
    %9 = stablehlo.reshape %8 : (tensor<4x3xf32>) -> tensor<4x3x1xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.reduce(%5 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<4x1x3xf32>, tensor<f32>) -> tensor<4x3xf32>
    %11 = stablehlo.add %0, %10 : tensor<4x3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.reduce(%9 init: %cst_2) applies stablehlo.add across dimensions = [2] : (tensor<4x3x1xf32>, tensor<f32>) -> tensor<4x3xf32>
    %13 = stablehlo.add %11, %12 : tensor<4x3xf32>
    return %13 : tensor<4x3xf32>
  }
}
