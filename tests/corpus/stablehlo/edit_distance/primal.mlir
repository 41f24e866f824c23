module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<9xi32>, %arg1: tensor<7xi32>) -> (tensor<8xi32> {jax.result_info = "result"}) {
    %0 = stablehlo.iota dim = 0 : tensor<8xi32>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1:4 = stablehlo.while(%iterArg = %arg0, %iterArg_0 = %arg1, %iterArg_1 = %c, %iterArg_2 = %0) : tensor<9xi32>, tensor<7xi32>, tensor<i64>, tensor<8xi32>
    cond {
      %c_3 = stablehlo.constant dense<9> : tensor<i64>
      %2 = stablehlo.compare LT, %iterArg_1, %c_3, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %2 : tensor<i1>
    } do {
      %2 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_1) : (tensor<9xi32>, tensor<i64>) -> tensor<i32>
      %3 = func.call @closed_call(%iterArg_0, %iterArg_2, %2) : (tensor<7xi32>, tensor<8xi32>, tensor<i32>) -> tensor<8xi32>
      %c_3 = stablehlo.constant dense<1> : tensor<i64>
      %4 = stablehlo.add %iterArg_1, %c_3 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_0, %4, %3 : tensor<9xi32>, tensor<7xi32>, tensor<i64>, tensor<8xi32>
    }
    return %1#3 : tensor<8xi32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<9xi32>, %arg1: tensor<i64>) -> tensor<i32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<9xi32>, tensor<i64>) -> tensor<1xi32>
    %1 = stablehlo.reshape %0 : (tensor<1xi32>) -> tensor<i32>
    return %1 : tensor<i32>
  }
  func.func private @closed_call(%arg0: tensor<7xi32>, %arg1: tensor<8xi32>, %arg2: tensor<i32>) -> tensor<8xi32> {
    %0 = stablehlo.slice %arg1 [0:1] : (tensor<8xi32>) -> tensor<1xi32>
    %1 = stablehlo.reshape %0 : (tensor<1xi32>) -> tensor<i32>
    %c = stablehlo.constant dense<1> : tensor<i32>
    %2 = stablehlo.add %1, %c : tensor<i32>
    %3 = stablehlo.slice %arg1 [1:8] : (tensor<8xi32>) -> tensor<7xi32>
    %4 = stablehlo.slice %arg1 [0:7] : (tensor<8xi32>) -> tensor<7xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<7xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %6:7 = stablehlo.while(%iterArg = %arg0, %iterArg_2 = %3, %iterArg_3 = %4, %iterArg_4 = %arg2, %iterArg_5 = %c_1, %iterArg_6 = %2, %iterArg_7 = %5) : tensor<7xi32>, tensor<7xi32>, tensor<7xi32>, tensor<i32>, tensor<i64>, tensor<i32>, tensor<7xi32>
    cond {
      %c_8 = stablehlo.constant dense<7> : tensor<i64>
      %9 = stablehlo.compare LT, %iterArg_5, %c_8, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %9 : tensor<i1>
    } do {
      %9 = func.call @dynamic_index_in_dim_0(%iterArg, %iterArg_5) : (tensor<7xi32>, tensor<i64>) -> tensor<i32>
      %10 = func.call @dynamic_index_in_dim_0(%iterArg_2, %iterArg_5) : (tensor<7xi32>, tensor<i64>) -> tensor<i32>
      %11 = func.call @dynamic_index_in_dim_0(%iterArg_3, %iterArg_5) : (tensor<7xi32>, tensor<i64>) -> tensor<i32>
      %12:2 = func.call @closed_call_1(%iterArg_4, %iterArg_6, %9, %10, %11) : (tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> (tensor<i32>, tensor<i32>)
      %13 = func.call @dynamic_update_index_in_dim(%iterArg_7, %12#1, %iterArg_5) : (tensor<7xi32>, tensor<i32>, tensor<i64>) -> tensor<7xi32>
      %c_8 = stablehlo.constant dense<1> : tensor<i64>
      %14 = stablehlo.add %iterArg_5, %c_8 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_2, %iterArg_3, %iterArg_4, %14, %12#0, %13 : tensor<7xi32>, tensor<7xi32>, tensor<7xi32>, tensor<i32>, tensor<i64>, tensor<i32>, tensor<7xi32>
    }
    %7 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %8 = stablehlo.concatenate %7, %6#6, dim = 0 : (tensor<1xi32>, tensor<7xi32>) -> tensor<8xi32>
    return %8 : tensor<8xi32>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<7xi32>, %arg1: tensor<i64>) -> tensor<i32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<7xi32>, tensor<i64>) -> tensor<1xi32>
    %1 = stablehlo.reshape %0 : (tensor<1xi32>) -> tensor<i32>
    return %1 : tensor<i32>
  }
  func.func private @closed_call_1(%arg0: tensor<i32>, %arg1: tensor<i32>, %arg2: tensor<i32>, %arg3: tensor<i32>, %arg4: tensor<i32>) -> (tensor<i32>, tensor<i32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg1, %c : tensor<i32>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.add %arg3, %c_0 : tensor<i32>
    %2 = stablehlo.minimum %0, %1 : tensor<i32>
    %3 = stablehlo.compare EQ, %arg0, %arg2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %c_2 = stablehlo.constant dense<1> : tensor<i64>
    %4 = call @_where(%3, %c_1, %c_2) : (tensor<i1>, tensor<i64>, tensor<i64>) -> tensor<i64>
    %5 = stablehlo.convert %4 : (tensor<i64>) -> tensor<i32>
    %6 = stablehlo.add %arg4, %5 : tensor<i32>
    %7 = stablehlo.minimum %2, %6 : tensor<i32>
    return %7, %7 : tensor<i32>, tensor<i32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<i64>, %arg2: tensor<i64>) -> tensor<i64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i64>
    return %0 : tensor<i64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<7xi32>, %arg1: tensor<i32>, %arg2: tensor<i64>) -> tensor<7xi32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<7xi32>, tensor<1xi32>, tensor<i64>) -> tensor<7xi32>
    return %1 : tensor<7xi32>
  }
}
