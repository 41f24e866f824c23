module @jit_g attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xf32>, %arg1: tensor<2xf32>, %arg2: tensor<8xf32>) -> (tensor<8xf32> {jax.result_info = "result[0]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %3:5 = stablehlo.while(%iterArg = %arg0, %iterArg_5 = %c_1, %iterArg_6 = %0, %iterArg_7 = %1, %iterArg_8 = %2) : tensor<8xf32>, tensor<i64>, tensor<2xf32>, tensor<8xf32>, tensor<8xi32>
    cond {
      %c_9 = stablehlo.constant dense<8> : tensor<i64>
      %7 = stablehlo.compare LT, %iterArg_5, %c_9, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %7 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_5) : (tensor<8xf32>, tensor<i64>) -> tensor<f32>
      %8:3 = func.call @closed_call(%iterArg_6, %7) : (tensor<2xf32>, tensor<f32>) -> (tensor<2xf32>, tensor<f32>, tensor<i32>)
      %9 = func.call @dynamic_update_index_in_dim(%iterArg_7, %8#1, %iterArg_5) : (tensor<8xf32>, tensor<f32>, tensor<i64>) -> tensor<8xf32>
      %10 = func.call @dynamic_update_index_in_dim_1(%iterArg_8, %8#2, %iterArg_5) : (tensor<8xi32>, tensor<i32>, tensor<i64>) -> tensor<8xi32>
      %c_9 = stablehlo.constant dense<1> : tensor<i64>
      %11 = stablehlo.add %iterArg_5, %c_9 : tensor<i64>
      stablehlo.return %iterArg, %11, %8#0, %9, %10 : tensor<8xf32>, tensor<i64>, tensor<2xf32>, tensor<8xf32>, tensor<8xi32>
    }
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %c_4 = stablehlo.constant dense<0> : tensor<i64>
    %6:5 = stablehlo.while(%iterArg = %arg2, %iterArg_5 = %3#4, %iterArg_6 = %c_4, %iterArg_7 = %arg1, %iterArg_8 = %5) : tensor<8xf32>, tensor<8xi32>, tensor<i64>, tensor<2xf32>, tensor<8xf32>
    cond {
      %c_9 = stablehlo.constant dense<8> : tensor<i64>
      %7 = stablehlo.compare LT, %iterArg_6, %c_9, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %c_9 = stablehlo.constant dense<8> : tensor<i64>
      %7 = stablehlo.subtract %c_9, %iterArg_6 : tensor<i64>
      %c_10 = stablehlo.constant dense<1> : tensor<i64>
      %8 = stablehlo.subtract %7, %c_10 : tensor<i64>
      %9 = func.call @dynamic_index_in_dim(%iterArg, %8) : (tensor<8xf32>, tensor<i64>) -> tensor<f32>
      %10 = func.call @dynamic_index_in_dim_2(%iterArg_5, %8) : (tensor<8xi32>, tensor<i64>) -> tensor<i32>
      %11:2 = func.call @closed_call_3(%iterArg_7, %9, %10) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> (tensor<2xf32>, tensor<f32>)
      %12 = func.call @dynamic_update_index_in_dim(%iterArg_8, %11#1, %8) : (tensor<8xf32>, tensor<f32>, tensor<i64>) -> tensor<8xf32>
      %c_11 = stablehlo.constant dense<1> : tensor<i64>
      %13 = stablehlo.add %iterArg_6, %c_11 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_5, %13, %11#0, %12 : tensor<8xf32>, tensor<8xi32>, tensor<i64>, tensor<2xf32>, tensor<8xf32>
    }
    return %6#4 : tensor<8xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<8xf32>, %arg1: tensor<i64>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<8xf32>, tensor<i64>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<2xf32>, %arg1: tensor<f32>) -> (tensor<2xf32>, tensor<f32>, tensor<i32>) {
    %0 = stablehlo.slice %arg0 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    %2 = stablehlo.compare GT, %arg1, %1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %3 = stablehlo.convert %2 : (tensor<i1>) -> tensor<i32>
    %4 = "stablehlo.case"(%3) ({
      %cst_0 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %6 = stablehlo.multiply %cst_0, %arg1 : tensor<f32>
      %c = stablehlo.constant dense<0> : tensor<i64>
      %7:3 = stablehlo.while(%iterArg = %6, %iterArg_1 = %c, %iterArg_2 = %arg0) : tensor<f32>, tensor<i64>, tensor<2xf32>
      cond {
        %c_3 = stablehlo.constant dense<3> : tensor<i64>
        %8 = stablehlo.compare LT, %iterArg_1, %c_3, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        stablehlo.return %8 : tensor<i1>
      } do {
        %8 = func.call @closed_call_0(%iterArg, %iterArg_2) : (tensor<f32>, tensor<2xf32>) -> tensor<2xf32>
        %c_3 = stablehlo.constant dense<1> : tensor<i64>
        %9 = stablehlo.add %iterArg_1, %c_3 : tensor<i64>
        stablehlo.return %iterArg, %9, %8 : tensor<f32>, tensor<i64>, tensor<2xf32>
      }
      stablehlo.return %7#2 : tensor<2xf32>
    }, {
      %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %7 = stablehlo.multiply %arg0, %6 : tensor<2xf32>
      %8 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %9 = stablehlo.add %7, %8 : tensor<2xf32>
      stablehlo.return %9 : tensor<2xf32>
    }) : (tensor<i32>) -> tensor<2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.reduce(%4 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    return %4, %5, %3 : tensor<2xf32>, tensor<f32>, tensor<i32>
  }
  func.func private @closed_call_0(%arg0: tensor<f32>, %arg1: tensor<2xf32>) -> tensor<2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %1 = stablehlo.subtract %arg1, %0 : tensor<2xf32>
    return %1 : tensor<2xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<8xf32>, %arg1: tensor<f32>, %arg2: tensor<i64>) -> tensor<8xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<8xf32>, tensor<1xf32>, tensor<i64>) -> tensor<8xf32>
    return %1 : tensor<8xf32>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<8xi32>, %arg1: tensor<i32>, %arg2: tensor<i64>) -> tensor<8xi32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<8xi32>, tensor<1xi32>, tensor<i64>) -> tensor<8xi32>
    return %1 : tensor<8xi32>
  }
  func.func private @dynamic_index_in_dim_2(%arg0: tensor<8xi32>, %arg1: tensor<i64>) -> tensor<i32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<8xi32>, tensor<i64>) -> tensor<1xi32>
    %1 = stablehlo.reshape %0 : (tensor<1xi32>) -> tensor<i32>
    return %1 : tensor<i32>
  }
  func.func private @closed_call_3(%arg0: tensor<2xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> (tensor<2xf32>, tensor<f32>) {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %1 = stablehlo.add %arg0, %0 : tensor<2xf32>
    %2:2 = "stablehlo.case"(%arg2) ({
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %c = stablehlo.constant dense<0> : tensor<i64>
      %3:3 = stablehlo.while(%iterArg = %c, %iterArg_0 = %cst, %iterArg_1 = %1) : tensor<i64>, tensor<f32>, tensor<2xf32>
      cond {
        %c_2 = stablehlo.constant dense<3> : tensor<i64>
        %4 = stablehlo.compare LT, %iterArg, %c_2, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        stablehlo.return %4 : tensor<i1>
      } do {
        %c_2 = stablehlo.constant dense<3> : tensor<i64>
        %4 = stablehlo.subtract %c_2, %iterArg : tensor<i64>
        %c_3 = stablehlo.constant dense<1> : tensor<i64>
        %5 = stablehlo.subtract %4, %c_3 : tensor<i64>
        %6:2 = func.call @closed_call_4(%iterArg_0, %iterArg_1) : (tensor<f32>, tensor<2xf32>) -> (tensor<f32>, tensor<2xf32>)
        %c_4 = stablehlo.constant dense<1> : tensor<i64>
        %7 = stablehlo.add %iterArg, %c_4 : tensor<i64>
        stablehlo.return %7, %6#0, %6#1 : tensor<i64>, tensor<f32>, tensor<2xf32>
      }
      stablehlo.return %3#1, %3#2 : tensor<f32>, tensor<2xf32>
    }, {
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %3 = stablehlo.reduce(%1 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
      %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %5 = stablehlo.multiply %1, %4 : tensor<2xf32>
      stablehlo.return %3, %5 : tensor<f32>, tensor<2xf32>
    }) : (tensor<i32>) -> (tensor<f32>, tensor<2xf32>)
    return %2#1, %2#0 : tensor<2xf32>, tensor<f32>
  }
  func.func private @closed_call_4(%arg0: tensor<f32>, %arg1: tensor<2xf32>) -> (tensor<f32>, tensor<2xf32>) {
    %0 = stablehlo.negate %arg1 : tensor<2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %2 = stablehlo.multiply %cst_0, %1 : tensor<f32>
    %3 = stablehlo.add %arg0, %2 : tensor<f32>
    return %3, %arg1 : tensor<f32>, tensor<2xf32>
  }
}
