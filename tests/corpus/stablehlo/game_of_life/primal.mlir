module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8x9xi8>) -> (tensor<8x9xi8> {jax.result_info = "result[0]"}, tensor<6xi64> {jax.result_info = "result[1]"}) {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<6xi64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1:3 = stablehlo.while(%iterArg = %c_0, %iterArg_1 = %arg0, %iterArg_2 = %0) : tensor<i64>, tensor<8x9xi8>, tensor<6xi64>
    cond {
      %c_3 = stablehlo.constant dense<6> : tensor<i64>
      %2 = stablehlo.compare LT, %iterArg, %c_3, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %2 : tensor<i1>
    } do {
      %2:2 = func.call @closed_call(%iterArg_1) : (tensor<8x9xi8>) -> (tensor<8x9xi8>, tensor<i64>)
      %3 = func.call @dynamic_update_index_in_dim(%iterArg_2, %2#1, %iterArg) : (tensor<6xi64>, tensor<i64>, tensor<i64>) -> tensor<6xi64>
      %c_3 = stablehlo.constant dense<1> : tensor<i64>
      %4 = stablehlo.add %iterArg, %c_3 : tensor<i64>
      stablehlo.return %4, %2#0, %3 : tensor<i64>, tensor<8x9xi8>, tensor<6xi64>
    }
    return %1#1, %1#2 : tensor<8x9xi8>, tensor<6xi64>
  }
  func.func private @closed_call(%arg0: tensor<8x9xi8>) -> (tensor<8x9xi8>, tensor<i64>) {
    %0 = call @_roll_static(%arg0) : (tensor<8x9xi8>) -> tensor<8x9xi8>
    %c = stablehlo.constant dense<0> : tensor<i8>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i8>) -> tensor<8x9xi8>
    %2 = stablehlo.add %1, %0 : tensor<8x9xi8>
    %3 = call @_roll_static_0(%arg0) : (tensor<8x9xi8>) -> tensor<8x9xi8>
    %4 = stablehlo.add %2, %3 : tensor<8x9xi8>
    %5 = call @_roll_static_1(%arg0) : (tensor<8x9xi8>) -> tensor<8x9xi8>
    %6 = stablehlo.add %4, %5 : tensor<8x9xi8>
    %7 = call @_roll_static_2(%arg0) : (tensor<8x9xi8>) -> tensor<8x9xi8>
    %8 = stablehlo.add %6, %7 : tensor<8x9xi8>
    %9 = call @_roll_static_3(%arg0) : (tensor<8x9xi8>) -> tensor<8x9xi8>
    %10 = stablehlo.add %8, %9 : tensor<8x9xi8>
    %11 = call @_roll_static_4(%arg0) : (tensor<8x9xi8>) -> tensor<8x9xi8>
    %12 = stablehlo.add %10, %11 : tensor<8x9xi8>
    %13 = call @_roll_static_5(%arg0) : (tensor<8x9xi8>) -> tensor<8x9xi8>
    %14 = stablehlo.add %12, %13 : tensor<8x9xi8>
    %15 = call @_roll_static_6(%arg0) : (tensor<8x9xi8>) -> tensor<8x9xi8>
    %16 = stablehlo.add %14, %15 : tensor<8x9xi8>
    %c_0 = stablehlo.constant dense<3> : tensor<i8>
    %17 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i8>) -> tensor<8x9xi8>
    %18 = stablehlo.compare EQ, %16, %17, SIGNED : (tensor<8x9xi8>, tensor<8x9xi8>) -> tensor<8x9xi1>
    %c_1 = stablehlo.constant dense<1> : tensor<i8>
    %19 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i8>) -> tensor<8x9xi8>
    %20 = stablehlo.compare EQ, %arg0, %19, SIGNED : (tensor<8x9xi8>, tensor<8x9xi8>) -> tensor<8x9xi1>
    %c_2 = stablehlo.constant dense<2> : tensor<i8>
    %21 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i8>) -> tensor<8x9xi8>
    %22 = stablehlo.compare EQ, %16, %21, SIGNED : (tensor<8x9xi8>, tensor<8x9xi8>) -> tensor<8x9xi1>
    %23 = stablehlo.and %20, %22 : tensor<8x9xi1>
    %24 = stablehlo.or %18, %23 : tensor<8x9xi1>
    %25 = stablehlo.convert %24 : (tensor<8x9xi1>) -> tensor<8x9xi8>
    %26 = stablehlo.convert %25 : (tensor<8x9xi8>) -> tensor<8x9xi64>
    %c_3 = stablehlo.constant dense<0> : tensor<i64>
    %27 = stablehlo.reduce(%26 init: %c_3) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x9xi64>, tensor<i64>) -> tensor<i64>
    return %25, %27 : tensor<8x9xi8>, tensor<i64>
  }
  func.func private @_roll_static(%arg0: tensor<8x9xi8>) -> tensor<8x9xi8> {
    %0 = stablehlo.slice %arg0 [1:8, 0:9] : (tensor<8x9xi8>) -> tensor<7x9xi8>
    %1 = stablehlo.slice %arg0 [0:1, 0:9] : (tensor<8x9xi8>) -> tensor<1x9xi8>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<7x9xi8>, tensor<1x9xi8>) -> tensor<8x9xi8>
    %3 = stablehlo.slice %2 [0:8, 1:9] : (tensor<8x9xi8>) -> tensor<8x8xi8>
    %4 = stablehlo.slice %2 [0:8, 0:1] : (tensor<8x9xi8>) -> tensor<8x1xi8>
    %5 = stablehlo.concatenate %3, %4, dim = 1 : (tensor<8x8xi8>, tensor<8x1xi8>) -> tensor<8x9xi8>
    return %5 : tensor<8x9xi8>
  }
  func.func private @_roll_static_0(%arg0: tensor<8x9xi8>) -> tensor<8x9xi8> {
    %0 = stablehlo.slice %arg0 [1:8, 0:9] : (tensor<8x9xi8>) -> tensor<7x9xi8>
    %1 = stablehlo.slice %arg0 [0:1, 0:9] : (tensor<8x9xi8>) -> tensor<1x9xi8>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<7x9xi8>, tensor<1x9xi8>) -> tensor<8x9xi8>
    %3 = stablehlo.slice %2 [0:8, 0:9] : (tensor<8x9xi8>) -> tensor<8x9xi8>
    %4 = stablehlo.slice %2 [0:8, 0:0] : (tensor<8x9xi8>) -> tensor<8x0xi8>
    %5 = stablehlo.concatenate %3, %4, dim = 1 : (tensor<8x9xi8>, tensor<8x0xi8>) -> tensor<8x9xi8>
    return %5 : tensor<8x9xi8>
  }
  func.func private @_roll_static_1(%arg0: tensor<8x9xi8>) -> tensor<8x9xi8> {
    %0 = stablehlo.slice %arg0 [1:8, 0:9] : (tensor<8x9xi8>) -> tensor<7x9xi8>
    %1 = stablehlo.slice %arg0 [0:1, 0:9] : (tensor<8x9xi8>) -> tensor<1x9xi8>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<7x9xi8>, tensor<1x9xi8>) -> tensor<8x9xi8>
    %3 = stablehlo.slice %2 [0:8, 8:9] : (tensor<8x9xi8>) -> tensor<8x1xi8>
    %4 = stablehlo.slice %2 [0:8, 0:8] : (tensor<8x9xi8>) -> tensor<8x8xi8>
    %5 = stablehlo.concatenate %3, %4, dim = 1 : (tensor<8x1xi8>, tensor<8x8xi8>) -> tensor<8x9xi8>
    return %5 : tensor<8x9xi8>
  }
  func.func private @_roll_static_2(%arg0: tensor<8x9xi8>) -> tensor<8x9xi8> {
    %0 = stablehlo.slice %arg0 [0:8, 0:9] : (tensor<8x9xi8>) -> tensor<8x9xi8>
    %1 = stablehlo.slice %arg0 [0:0, 0:9] : (tensor<8x9xi8>) -> tensor<0x9xi8>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<8x9xi8>, tensor<0x9xi8>) -> tensor<8x9xi8>
    %3 = stablehlo.slice %2 [0:8, 1:9] : (tensor<8x9xi8>) -> tensor<8x8xi8>
    %4 = stablehlo.slice %2 [0:8, 0:1] : (tensor<8x9xi8>) -> tensor<8x1xi8>
    %5 = stablehlo.concatenate %3, %4, dim = 1 : (tensor<8x8xi8>, tensor<8x1xi8>) -> tensor<8x9xi8>
    return %5 : tensor<8x9xi8>
  }
  func.func private @_roll_static_3(%arg0: tensor<8x9xi8>) -> tensor<8x9xi8> {
    %0 = stablehlo.slice %arg0 [0:8, 0:9] : (tensor<8x9xi8>) -> tensor<8x9xi8>
    %1 = stablehlo.slice %arg0 [0:0, 0:9] : (tensor<8x9xi8>) -> tensor<0x9xi8>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<8x9xi8>, tensor<0x9xi8>) -> tensor<8x9xi8>
    %3 = stablehlo.slice %2 [0:8, 8:9] : (tensor<8x9xi8>) -> tensor<8x1xi8>
    %4 = stablehlo.slice %2 [0:8, 0:8] : (tensor<8x9xi8>) -> tensor<8x8xi8>
    %5 = stablehlo.concatenate %3, %4, dim = 1 : (tensor<8x1xi8>, tensor<8x8xi8>) -> tensor<8x9xi8>
    return %5 : tensor<8x9xi8>
  }
  func.func private @_roll_static_4(%arg0: tensor<8x9xi8>) -> tensor<8x9xi8> {
    %0 = stablehlo.slice %arg0 [7:8, 0:9] : (tensor<8x9xi8>) -> tensor<1x9xi8>
    %1 = stablehlo.slice %arg0 [0:7, 0:9] : (tensor<8x9xi8>) -> tensor<7x9xi8>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<1x9xi8>, tensor<7x9xi8>) -> tensor<8x9xi8>
    %3 = stablehlo.slice %2 [0:8, 1:9] : (tensor<8x9xi8>) -> tensor<8x8xi8>
    %4 = stablehlo.slice %2 [0:8, 0:1] : (tensor<8x9xi8>) -> tensor<8x1xi8>
    %5 = stablehlo.concatenate %3, %4, dim = 1 : (tensor<8x8xi8>, tensor<8x1xi8>) -> tensor<8x9xi8>
    return %5 : tensor<8x9xi8>
  }
  func.func private @_roll_static_5(%arg0: tensor<8x9xi8>) -> tensor<8x9xi8> {
    %0 = stablehlo.slice %arg0 [7:8, 0:9] : (tensor<8x9xi8>) -> tensor<1x9xi8>
    %1 = stablehlo.slice %arg0 [0:7, 0:9] : (tensor<8x9xi8>) -> tensor<7x9xi8>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<1x9xi8>, tensor<7x9xi8>) -> tensor<8x9xi8>
    %3 = stablehlo.slice %2 [0:8, 0:9] : (tensor<8x9xi8>) -> tensor<8x9xi8>
    %4 = stablehlo.slice %2 [0:8, 0:0] : (tensor<8x9xi8>) -> tensor<8x0xi8>
    %5 = stablehlo.concatenate %3, %4, dim = 1 : (tensor<8x9xi8>, tensor<8x0xi8>) -> tensor<8x9xi8>
    return %5 : tensor<8x9xi8>
  }
  func.func private @_roll_static_6(%arg0: tensor<8x9xi8>) -> tensor<8x9xi8> {
    %0 = stablehlo.slice %arg0 [7:8, 0:9] : (tensor<8x9xi8>) -> tensor<1x9xi8>
    %1 = stablehlo.slice %arg0 [0:7, 0:9] : (tensor<8x9xi8>) -> tensor<7x9xi8>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<1x9xi8>, tensor<7x9xi8>) -> tensor<8x9xi8>
    %3 = stablehlo.slice %2 [0:8, 8:9] : (tensor<8x9xi8>) -> tensor<8x1xi8>
    %4 = stablehlo.slice %2 [0:8, 0:8] : (tensor<8x9xi8>) -> tensor<8x8xi8>
    %5 = stablehlo.concatenate %3, %4, dim = 1 : (tensor<8x1xi8>, tensor<8x8xi8>) -> tensor<8x9xi8>
    return %5 : tensor<8x9xi8>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<6xi64>, %arg1: tensor<i64>, %arg2: tensor<i64>) -> tensor<6xi64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i64>) -> tensor<1xi64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<6xi64>, tensor<1xi64>, tensor<i64>) -> tensor<6xi64>
    return %1 : tensor<6xi64>
  }
}
