module @jit_g attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x4xf32>, %arg1: tensor<4x4xf32>) -> (tensor<4x4xf32> {jax.result_info = "result[0]"}) {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i64>) -> tensor<2xi64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %1:3 = stablehlo.while(%iterArg = %c_1, %iterArg_7 = %c, %iterArg_8 = %0) : tensor<i64>, tensor<i64>, tensor<2xi64>
    cond {
      %c_9 = stablehlo.constant dense<2> : tensor<i64>
      %8 = stablehlo.compare LT, %iterArg, %c_9, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %8 : tensor<i1>
    } do {
      %8:2 = func.call @closed_call(%iterArg_7) : (tensor<i64>) -> (tensor<i64>, tensor<i64>)
      %9 = func.call @dynamic_update_index_in_dim(%iterArg_8, %8#1, %iterArg) : (tensor<2xi64>, tensor<i64>, tensor<i64>) -> tensor<2xi64>
      %c_9 = stablehlo.constant dense<1> : tensor<i64>
      %10 = stablehlo.add %iterArg, %c_9 : tensor<i64>
      stablehlo.return %10, %8#0, %9 : tensor<i64>, tensor<i64>, tensor<2xi64>
    }
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2x4x4xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x2x4x4xf32>
    %c_4 = stablehlo.constant dense<0> : tensor<i64>
    %4:7 = stablehlo.while(%iterArg = %arg0, %iterArg_7 = %1#2, %iterArg_8 = %c_4, %iterArg_9 = %c_2, %iterArg_10 = %arg0, %iterArg_11 = %2, %iterArg_12 = %3) : tensor<4x4xf32>, tensor<2xi64>, tensor<i64>, tensor<i64>, tensor<4x4xf32>, tensor<3x2x4x4xf32>, tensor<3x2x4x4xf32>
    cond {
      %c_13 = stablehlo.constant dense<3> : tensor<i64>
      %8 = stablehlo.compare LT, %iterArg_8, %c_13, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %8 : tensor<i1>
    } do {
      %8:4 = func.call @closed_call_0(%iterArg, %iterArg_7, %iterArg_9, %iterArg_10) : (tensor<4x4xf32>, tensor<2xi64>, tensor<i64>, tensor<4x4xf32>) -> (tensor<i64>, tensor<4x4xf32>, tensor<2x4x4xf32>, tensor<2x4x4xf32>)
      %9 = func.call @dynamic_update_index_in_dim_3(%iterArg_11, %8#2, %iterArg_8) : (tensor<3x2x4x4xf32>, tensor<2x4x4xf32>, tensor<i64>) -> tensor<3x2x4x4xf32>
      %10 = func.call @dynamic_update_index_in_dim_3(%iterArg_12, %8#3, %iterArg_8) : (tensor<3x2x4x4xf32>, tensor<2x4x4xf32>, tensor<i64>) -> tensor<3x2x4x4xf32>
      %c_13 = stablehlo.constant dense<1> : tensor<i64>
      %11 = stablehlo.add %iterArg_8, %c_13 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_7, %11, %8#0, %8#1, %9, %10 : tensor<4x4xf32>, tensor<2xi64>, tensor<i64>, tensor<i64>, tensor<4x4xf32>, tensor<3x2x4x4xf32>, tensor<3x2x4x4xf32>
    }
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %c_6 = stablehlo.constant dense<0> : tensor<i64>
    %6:6 = stablehlo.while(%iterArg = %4#5, %iterArg_7 = %4#6, %iterArg_8 = %arg0, %iterArg_9 = %c_6, %iterArg_10 = %5, %iterArg_11 = %arg1) : tensor<3x2x4x4xf32>, tensor<3x2x4x4xf32>, tensor<4x4xf32>, tensor<i64>, tensor<4x4xf32>, tensor<4x4xf32>
    cond {
      %c_12 = stablehlo.constant dense<3> : tensor<i64>
      %8 = stablehlo.compare LT, %iterArg_9, %c_12, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %8 : tensor<i1>
    } do {
      %c_12 = stablehlo.constant dense<3> : tensor<i64>
      %8 = stablehlo.subtract %c_12, %iterArg_9 : tensor<i64>
      %c_13 = stablehlo.constant dense<1> : tensor<i64>
      %9 = stablehlo.subtract %8, %c_13 : tensor<i64>
      %10 = func.call @dynamic_index_in_dim_4(%iterArg, %9) : (tensor<3x2x4x4xf32>, tensor<i64>) -> tensor<2x4x4xf32>
      %11 = func.call @dynamic_index_in_dim_4(%iterArg_7, %9) : (tensor<3x2x4x4xf32>, tensor<i64>) -> tensor<2x4x4xf32>
      %12:2 = func.call @closed_call_5(%iterArg_8, %iterArg_10, %iterArg_11, %10, %11) : (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<2x4x4xf32>, tensor<2x4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>)
      %c_14 = stablehlo.constant dense<1> : tensor<i64>
      %13 = stablehlo.add %iterArg_9, %c_14 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_7, %iterArg_8, %13, %12#0, %12#1 : tensor<3x2x4x4xf32>, tensor<3x2x4x4xf32>, tensor<4x4xf32>, tensor<i64>, tensor<4x4xf32>, tensor<4x4xf32>
    }
    %7 = stablehlo.add %6#4, %6#5 : tensor<4x4xf32>
    return %7 : tensor<4x4xf32>
  }
  func.func private @closed_call(%arg0: tensor<i64>) -> (tensor<i64>, tensor<i64>) {
    %c = stablehlo.constant dense<1> : tensor<i64>
    %0 = stablehlo.add %arg0, %c : tensor<i64>
    return %0, %arg0 : tensor<i64>, tensor<i64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2xi64>, %arg1: tensor<i64>, %arg2: tensor<i64>) -> tensor<2xi64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i64>) -> tensor<1xi64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<2xi64>, tensor<1xi64>, tensor<i64>) -> tensor<2xi64>
    return %1 : tensor<2xi64>
  }
  func.func private @closed_call_0(%arg0: tensor<4x4xf32>, %arg1: tensor<2xi64>, %arg2: tensor<i64>, %arg3: tensor<4x4xf32>) -> (tensor<i64>, tensor<4x4xf32>, tensor<2x4x4xf32>, tensor<2x4x4xf32>) {
    %c = stablehlo.constant dense<1> : tensor<i64>
    %0 = stablehlo.add %arg2, %c : tensor<i64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4x4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x4x4xf32>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %3:7 = stablehlo.while(%iterArg = %arg1, %iterArg_2 = %arg0, %iterArg_3 = %arg2, %iterArg_4 = %c_1, %iterArg_5 = %arg3, %iterArg_6 = %1, %iterArg_7 = %2) : tensor<2xi64>, tensor<4x4xf32>, tensor<i64>, tensor<i64>, tensor<4x4xf32>, tensor<2x4x4xf32>, tensor<2x4x4xf32>
    cond {
      %c_8 = stablehlo.constant dense<2> : tensor<i64>
      %4 = stablehlo.compare LT, %iterArg_4, %c_8, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %4 : tensor<i1>
    } do {
      %4 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_4) : (tensor<2xi64>, tensor<i64>) -> tensor<i64>
      %5:3 = func.call @closed_call_1(%iterArg_2, %iterArg_3, %iterArg_5, %4) : (tensor<4x4xf32>, tensor<i64>, tensor<4x4xf32>, tensor<i64>) -> (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>)
      %6 = func.call @dynamic_update_index_in_dim_2(%iterArg_6, %5#1, %iterArg_4) : (tensor<2x4x4xf32>, tensor<4x4xf32>, tensor<i64>) -> tensor<2x4x4xf32>
      %7 = func.call @dynamic_update_index_in_dim_2(%iterArg_7, %5#2, %iterArg_4) : (tensor<2x4x4xf32>, tensor<4x4xf32>, tensor<i64>) -> tensor<2x4x4xf32>
      %c_8 = stablehlo.constant dense<1> : tensor<i64>
      %8 = stablehlo.add %iterArg_4, %c_8 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_2, %iterArg_3, %8, %5#0, %6, %7 : tensor<2xi64>, tensor<4x4xf32>, tensor<i64>, tensor<i64>, tensor<4x4xf32>, tensor<2x4x4xf32>, tensor<2x4x4xf32>
    }
    return %0, %3#4, %3#5, %3#6 : tensor<i64>, tensor<4x4xf32>, tensor<2x4x4xf32>, tensor<2x4x4xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2xi64>, %arg1: tensor<i64>) -> tensor<i64> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<2xi64>, tensor<i64>) -> tensor<1xi64>
    %1 = stablehlo.reshape %0 : (tensor<1xi64>) -> tensor<i64>
    return %1 : tensor<i64>
  }
  func.func private @closed_call_1(%arg0: tensor<4x4xf32>, %arg1: tensor<i64>, %arg2: tensor<4x4xf32>, %arg3: tensor<i64>) -> (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>) {
    %0 = stablehlo.sine %arg2 : tensor<4x4xf32>
    %1 = stablehlo.cosine %arg2 : tensor<4x4xf32>
    %2 = stablehlo.dot_general %0, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %3 = stablehlo.multiply %arg1, %arg3 : tensor<i64>
    %4 = stablehlo.convert %3 : (tensor<i64>) -> tensor<f32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %6 = stablehlo.add %2, %5 : tensor<4x4xf32>
    return %6, %1, %0 : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<2x4x4xf32>, %arg1: tensor<4x4xf32>, %arg2: tensor<i64>) -> tensor<2x4x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x4x4xf32>, tensor<1x4x4xf32>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<2x4x4xf32>
    return %1 : tensor<2x4x4xf32>
  }
  func.func private @dynamic_update_index_in_dim_3(%arg0: tensor<3x2x4x4xf32>, %arg1: tensor<2x4x4xf32>, %arg2: tensor<i64>) -> tensor<3x2x4x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<2x4x4xf32>) -> tensor<1x2x4x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<3x2x4x4xf32>, tensor<1x2x4x4xf32>, tensor<i64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<3x2x4x4xf32>
    return %1 : tensor<3x2x4x4xf32>
  }
  func.func private @dynamic_index_in_dim_4(%arg0: tensor<3x2x4x4xf32>, %arg1: tensor<i64>) -> tensor<2x4x4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 2, 4, 4] : (tensor<3x2x4x4xf32>, tensor<i64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x2x4x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2x4x4xf32>) -> tensor<2x4x4xf32>
    return %1 : tensor<2x4x4xf32>
  }
  func.func private @closed_call_5(%arg0: tensor<4x4xf32>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>, %arg3: tensor<2x4x4xf32>, %arg4: tensor<2x4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1:6 = stablehlo.while(%iterArg = %arg3, %iterArg_0 = %arg4, %iterArg_1 = %arg0, %iterArg_2 = %c, %iterArg_3 = %0, %iterArg_4 = %arg2) : tensor<2x4x4xf32>, tensor<2x4x4xf32>, tensor<4x4xf32>, tensor<i64>, tensor<4x4xf32>, tensor<4x4xf32>
    cond {
      %c_5 = stablehlo.constant dense<2> : tensor<i64>
      %3 = stablehlo.compare LT, %iterArg_2, %c_5, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %3 : tensor<i1>
    } do {
      %c_5 = stablehlo.constant dense<2> : tensor<i64>
      %3 = stablehlo.subtract %c_5, %iterArg_2 : tensor<i64>
      %c_6 = stablehlo.constant dense<1> : tensor<i64>
      %4 = stablehlo.subtract %3, %c_6 : tensor<i64>
      %5 = func.call @dynamic_index_in_dim_6(%iterArg, %4) : (tensor<2x4x4xf32>, tensor<i64>) -> tensor<4x4xf32>
      %6 = func.call @dynamic_index_in_dim_6(%iterArg_0, %4) : (tensor<2x4x4xf32>, tensor<i64>) -> tensor<4x4xf32>
      %7:2 = func.call @closed_call_7(%iterArg_1, %iterArg_3, %iterArg_4, %5, %6) : (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>)
      %c_7 = stablehlo.constant dense<1> : tensor<i64>
      %8 = stablehlo.add %iterArg_2, %c_7 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_0, %iterArg_1, %8, %7#0, %7#1 : tensor<2x4x4xf32>, tensor<2x4x4xf32>, tensor<4x4xf32>, tensor<i64>, tensor<4x4xf32>, tensor<4x4xf32>
    }
    %2 = stablehlo.add %arg1, %1#4 : tensor<4x4xf32>
    return %2, %1#5 : tensor<4x4xf32>, tensor<4x4xf32>
  }
  func.func private @dynamic_index_in_dim_6(%arg0: tensor<2x4x4xf32>, %arg1: tensor<i64>) -> tensor<4x4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 4] : (tensor<2x4x4xf32>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x4x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x4xf32>) -> tensor<4x4xf32>
    return %1 : tensor<4x4xf32>
  }
  func.func private @closed_call_7(%arg0: tensor<4x4xf32>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>, %arg3: tensor<4x4xf32>, %arg4: tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>) {
    %0 = stablehlo.dot_general %arg2, %arg4, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %1 = stablehlo.transpose %0, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %2 = stablehlo.add %arg1, %1 : tensor<4x4xf32>
    %3 = stablehlo.dot_general %arg2, %arg0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %4 = stablehlo.multiply %3, %arg3 : tensor<4x4xf32>
    return %2, %4 : tensor<4x4xf32>, tensor<4x4xf32>
  }
}
