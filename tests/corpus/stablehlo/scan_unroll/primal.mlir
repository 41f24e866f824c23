module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x3xf32>) -> (tensor<3xf32> {jax.result_info = "result[0]"}, tensor<7x3xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.slice %arg0 [0:6, 0:3] : (tensor<7x3xf32>) -> tensor<6x3xf32>
    %2 = stablehlo.slice %arg0 [6:7, 0:3] : (tensor<7x3xf32>) -> tensor<1x3xf32>
    %3 = stablehlo.reshape %1 : (tensor<6x3xf32>) -> tensor<2x3x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x3x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %5:4 = stablehlo.while(%iterArg = %3, %iterArg_1 = %c, %iterArg_2 = %0, %iterArg_3 = %4) : tensor<2x3x3xf32>, tensor<i64>, tensor<3xf32>, tensor<2x3x3xf32>
    cond {
      %c_4 = stablehlo.constant dense<2> : tensor<i64>
      %12 = stablehlo.compare LT, %iterArg_1, %c_4, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %12 : tensor<i1>
    } do {
      %12 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_1) : (tensor<2x3x3xf32>, tensor<i64>) -> tensor<3x3xf32>
      %13 = stablehlo.slice %12 [0:1, 0:3] : (tensor<3x3xf32>) -> tensor<1x3xf32>
      %14 = stablehlo.reshape %13 : (tensor<1x3xf32>) -> tensor<3xf32>
      %15:2 = func.call @closed_call(%iterArg_2, %14) : (tensor<3xf32>, tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>)
      %16 = stablehlo.slice %12 [1:2, 0:3] : (tensor<3x3xf32>) -> tensor<1x3xf32>
      %17 = stablehlo.reshape %16 : (tensor<1x3xf32>) -> tensor<3xf32>
      %18:2 = func.call @closed_call(%15#0, %17) : (tensor<3xf32>, tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>)
      %19 = stablehlo.slice %12 [2:3, 0:3] : (tensor<3x3xf32>) -> tensor<1x3xf32>
      %20 = stablehlo.reshape %19 : (tensor<1x3xf32>) -> tensor<3xf32>
      %21:2 = func.call @closed_call(%18#0, %20) : (tensor<3xf32>, tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>)
      %22 = stablehlo.broadcast_in_dim %15#1, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
      %23 = stablehlo.broadcast_in_dim %18#1, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
      %24 = stablehlo.broadcast_in_dim %21#1, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
      %25 = stablehlo.concatenate %22, %23, %24, dim = 0 : (tensor<1x3xf32>, tensor<1x3xf32>, tensor<1x3xf32>) -> tensor<3x3xf32>
      %26 = func.call @dynamic_update_index_in_dim(%iterArg_3, %25, %iterArg_1) : (tensor<2x3x3xf32>, tensor<3x3xf32>, tensor<i64>) -> tensor<2x3x3xf32>
      %c_4 = stablehlo.constant dense<1> : tensor<i64>
      %27 = stablehlo.add %iterArg_1, %c_4 : tensor<i64>
      stablehlo.return %iterArg, %27, %21#0, %26 : tensor<2x3x3xf32>, tensor<i64>, tensor<3xf32>, tensor<2x3x3xf32>
    }
    %6 = stablehlo.reshape %5#3 : (tensor<2x3x3xf32>) -> tensor<6x3xf32>
    %7 = stablehlo.slice %2 [0:1, 0:3] : (tensor<1x3xf32>) -> tensor<1x3xf32>
    %8 = stablehlo.reshape %7 : (tensor<1x3xf32>) -> tensor<3xf32>
    %9:2 = call @closed_call(%5#2, %8) : (tensor<3xf32>, tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>)
    %10 = stablehlo.broadcast_in_dim %9#1, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %11 = stablehlo.concatenate %6, %10, dim = 0 : (tensor<6x3xf32>, tensor<1x3xf32>) -> tensor<7x3xf32>
    return %9#0, %11 : tensor<3xf32>, tensor<7x3xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2x3x3xf32>, %arg1: tensor<i64>) -> tensor<3x3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 3, 3] : (tensor<2x3x3xf32>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x3x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3x3xf32>) -> tensor<3x3xf32>
    return %1 : tensor<3x3xf32>
  }
  func.func private @closed_call(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>) {
    %0 = stablehlo.add %arg0, %arg1 : tensor<3xf32>
    %1 = stablehlo.tanh %0 : tensor<3xf32>
    %2 = stablehlo.multiply %arg0, %arg1 : tensor<3xf32>
    return %1, %2 : tensor<3xf32>, tensor<3xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2x3x3xf32>, %arg1: tensor<3x3xf32>, %arg2: tensor<i64>) -> tensor<2x3x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<3x3xf32>) -> tensor<1x3x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x3x3xf32>, tensor<1x3x3xf32>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<2x3x3xf32>
    return %1 : tensor<2x3x3xf32>
  }
}
