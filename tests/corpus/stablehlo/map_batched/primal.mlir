module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<9x3xf32>) -> (tensor<9x3xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.slice %arg0 [0:8, 0:3] : (tensor<9x3xf32>) -> tensor<8x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<8x3xf32>) -> tensor<2x4x3xf32>
    %2 = stablehlo.slice %arg0 [8:9, 0:3] : (tensor<9x3xf32>) -> tensor<1x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %4:3 = stablehlo.while(%iterArg = %1, %iterArg_0 = %c, %iterArg_1 = %3) : tensor<2x4x3xf32>, tensor<i64>, tensor<2x4x3xf32>
    cond {
      %c_2 = stablehlo.constant dense<2> : tensor<i64>
      %13 = stablehlo.compare LT, %iterArg_0, %c_2, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %13 : tensor<i1>
    } do {
      %13 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_0) : (tensor<2x4x3xf32>, tensor<i64>) -> tensor<4x3xf32>
      %14 = func.call @closed_call(%13) : (tensor<4x3xf32>) -> tensor<4x3xf32>
      %15 = func.call @dynamic_update_index_in_dim(%iterArg_1, %14, %iterArg_0) : (tensor<2x4x3xf32>, tensor<4x3xf32>, tensor<i64>) -> tensor<2x4x3xf32>
      %c_2 = stablehlo.constant dense<1> : tensor<i64>
      %16 = stablehlo.add %iterArg_0, %c_2 : tensor<i64>
      stablehlo.return %iterArg, %16, %15 : tensor<2x4x3xf32>, tensor<i64>, tensor<2x4x3xf32>
    }
    %5 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<1x3x1xf32>
    %6 = stablehlo.broadcast_in_dim %2, dims = [0, 2] : (tensor<1x3xf32>) -> tensor<1x1x3xf32>
    %7 = stablehlo.broadcast_in_dim %5, dims = [0, 1, 2] : (tensor<1x3x1xf32>) -> tensor<1x3x3xf32>
    %8 = stablehlo.broadcast_in_dim %6, dims = [0, 1, 2] : (tensor<1x1x3xf32>) -> tensor<1x3x3xf32>
    %9 = stablehlo.multiply %7, %8 : tensor<1x3x3xf32>
    %10 = stablehlo.dot_general %9, %2, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x3x3xf32>, tensor<1x3xf32>) -> tensor<1x3xf32>
    %11 = stablehlo.reshape %4#2 : (tensor<2x4x3xf32>) -> tensor<8x3xf32>
    %12 = stablehlo.concatenate %11, %10, dim = 0 : (tensor<8x3xf32>, tensor<1x3xf32>) -> tensor<9x3xf32>
    return %12 : tensor<9x3xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2x4x3xf32>, %arg1: tensor<i64>) -> tensor<4x3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 3] : (tensor<2x4x3xf32>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x4x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x3xf32>) -> tensor<4x3xf32>
    return %1 : tensor<4x3xf32>
  }
  func.func private @closed_call(%arg0: tensor<4x3xf32>) -> tensor<4x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<4x3xf32>) -> tensor<4x3x1xf32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [0, 2] : (tensor<4x3xf32>) -> tensor<4x1x3xf32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0, 1, 2] : (tensor<4x3x1xf32>) -> tensor<4x3x3xf32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2] : (tensor<4x1x3xf32>) -> tensor<4x3x3xf32>
    %4 = stablehlo.multiply %2, %3 : tensor<4x3x3xf32>
    %5 = stablehlo.dot_general %4, %arg0, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x3x3xf32>, tensor<4x3xf32>) -> tensor<4x3xf32>
    return %5 : tensor<4x3xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2x4x3xf32>, %arg1: tensor<4x3xf32>, %arg2: tensor<i64>) -> tensor<2x4x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x3xf32>) -> tensor<1x4x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x4x3xf32>, tensor<1x4x3xf32>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<2x4x3xf32>
    return %1 : tensor<2x4x3xf32>
  }
}
