module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xi16>, %arg1: tensor<8xi64>, %arg2: tensor<8xui64>) -> (tensor<8xi16> {jax.result_info = "result[0]"}, tensor<8xi16> {jax.result_info = "result[1]"}, tensor<8xi16> {jax.result_info = "result[2]"}, tensor<8xi16> {jax.result_info = "result[3]"}, tensor<8xi16> {jax.result_info = "result[4]"}, tensor<8xi64> {jax.result_info = "result[5]"}, tensor<8xi64> {jax.result_info = "result[6]"}, tensor<8xi64> {jax.result_info = "result[7]"}, tensor<8xi16> {jax.result_info = "result[8]"}, tensor<8xui64> {jax.result_info = "result[9]"}, tensor<8xui64> {jax.result_info = "result[10]"}, tensor<8xui64> {jax.result_info = "result[11]"}, tensor<8xf64> {jax.result_info = "result[12]"}, tensor<8xf32> {jax.result_info = "result[13]"}, tensor<8xi64> {jax.result_info = "result[14]"}, tensor<8xui64> {jax.result_info = "result[15]"}, tensor<8xi64> {jax.result_info = "result[16]"}, tensor<8xui64> {jax.result_info = "result[17]"}, tensor<8xi1> {jax.result_info = "result[18]"}, tensor<8xi16> {jax.result_info = "result[19]"}, tensor<8xf32> {jax.result_info = "result[20]"}, tensor<i64> {jax.result_info = "result[21]"}, tensor<i16> {jax.result_info = "result[22]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<8xi16>
    %c = stablehlo.constant dense<7> : tensor<i16>
    %1 = call @floor_divide(%arg0, %c) : (tensor<8xi16>, tensor<i16>) -> tensor<8xi16>
    %c_0 = stablehlo.constant dense<-7> : tensor<i16>
    %2 = call @remainder(%arg0, %c_0) : (tensor<8xi16>, tensor<i16>) -> tensor<8xi16>
    %c_1 = stablehlo.constant dense<3> : tensor<i16>
    %3 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i16>) -> tensor<8xi16>
    %4 = stablehlo.shift_left %arg0, %3 : tensor<8xi16>
    %c_2 = stablehlo.constant dense<2> : tensor<i16>
    %5 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i16>) -> tensor<8xi16>
    %6 = stablehlo.shift_right_arithmetic %arg0, %5 : tensor<8xi16>
    %7 = stablehlo.multiply %arg1, %arg1 : tensor<8xi64>
    %c_3 = stablehlo.constant dense<1000003> : tensor<i64>
    %8 = call @floor_divide_1(%arg1, %c_3) : (tensor<8xi64>, tensor<i64>) -> tensor<8xi64>
    %c_4 = stablehlo.constant dense<-17> : tensor<i64>
    %9 = call @remainder_3(%arg1, %c_4) : (tensor<8xi64>, tensor<i64>) -> tensor<8xi64>
    %10 = stablehlo.abs %arg0 : tensor<8xi16>
    %c_5 = stablehlo.constant dense<3> : tensor<ui64>
    %11 = call @floor_divide_5(%arg2, %c_5) : (tensor<8xui64>, tensor<ui64>) -> tensor<8xui64>
    %c_6 = stablehlo.constant dense<10> : tensor<ui64>
    %12 = call @remainder_6(%arg2, %c_6) : (tensor<8xui64>, tensor<ui64>) -> tensor<8xui64>
    %13 = stablehlo.multiply %arg2, %arg2 : tensor<8xui64>
    %14 = stablehlo.convert %arg2 : (tensor<8xui64>) -> tensor<8xf64>
    %15 = stablehlo.convert %arg1 : (tensor<8xi64>) -> tensor<8xf32>
    %16 = stablehlo.convert %arg2 : (tensor<8xui64>) -> tensor<8xi64>
    %c_7 = stablehlo.constant dense<7> : tensor<ui64>
    %17 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<ui64>) -> tensor<8xui64>
    %18 = stablehlo.shift_right_logical %arg2, %17 : tensor<8xui64>
    %19 = stablehlo.count_leading_zeros %arg1 : tensor<8xi64>
    %20 = stablehlo.popcnt %arg2 : tensor<8xui64>
    %c_8 = stablehlo.constant dense<9223372036854775808> : tensor<ui64>
    %21 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<ui64>) -> tensor<8xui64>
    %22 = stablehlo.compare LT, %arg2, %21, UNSIGNED : (tensor<8xui64>, tensor<8xui64>) -> tensor<8xi1>
    %23 = stablehlo.convert %arg1 : (tensor<8xi64>) -> tensor<8xi16>
    %24 = stablehlo.convert %arg2 : (tensor<8xui64>) -> tensor<8xf32>
    %25 = stablehlo.convert %arg0 : (tensor<8xi16>) -> tensor<8xi64>
    %c_9 = stablehlo.constant dense<0> : tensor<i64>
    %26 = stablehlo.reduce(%25 init: %c_9) applies stablehlo.add across dimensions = [0] : (tensor<8xi64>, tensor<i64>) -> tensor<i64>
    %c_10 = stablehlo.constant dense<0> : tensor<i16>
    %27 = stablehlo.reduce(%arg0 init: %c_10) applies stablehlo.add across dimensions = [0] : (tensor<8xi16>, tensor<i16>) -> tensor<i16>
    return %0, %1, %2, %4, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %18, %19, %20, %22, %23, %24, %26, %27 : tensor<8xi16>, tensor<8xi16>, tensor<8xi16>, tensor<8xi16>, tensor<8xi16>, tensor<8xi64>, tensor<8xi64>, tensor<8xi64>, tensor<8xi16>, tensor<8xui64>, tensor<8xui64>, tensor<8xui64>, tensor<8xf64>, tensor<8xf32>, tensor<8xi64>, tensor<8xui64>, tensor<8xi64>, tensor<8xui64>, tensor<8xi1>, tensor<8xi16>, tensor<8xf32>, tensor<i64>, tensor<i16>
  }
  func.func private @floor_divide(%arg0: tensor<8xi16>, %arg1: tensor<i16>) -> tensor<8xi16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i16>) -> tensor<8xi16>
    %1 = stablehlo.divide %arg0, %0 : tensor<8xi16>
    %2 = stablehlo.sign %arg0 : tensor<8xi16>
    %3 = stablehlo.sign %arg1 : tensor<i16>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<i16>) -> tensor<8xi16>
    %5 = stablehlo.compare NE, %2, %4, SIGNED : (tensor<8xi16>, tensor<8xi16>) -> tensor<8xi1>
    %6 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i16>) -> tensor<8xi16>
    %7 = stablehlo.remainder %arg0, %6 : tensor<8xi16>
    %c = stablehlo.constant dense<0> : tensor<i16>
    %8 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i16>) -> tensor<8xi16>
    %9 = stablehlo.compare NE, %7, %8, SIGNED : (tensor<8xi16>, tensor<8xi16>) -> tensor<8xi1>
    %10 = stablehlo.and %5, %9 : tensor<8xi1>
    %c_0 = stablehlo.constant dense<1> : tensor<i16>
    %11 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i16>) -> tensor<8xi16>
    %12 = stablehlo.subtract %1, %11 : tensor<8xi16>
    %13 = call @_where(%10, %12, %1) : (tensor<8xi1>, tensor<8xi16>, tensor<8xi16>) -> tensor<8xi16>
    return %13 : tensor<8xi16>
  }
  func.func private @_where(%arg0: tensor<8xi1>, %arg1: tensor<8xi16>, %arg2: tensor<8xi16>) -> tensor<8xi16> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<8xi1>, tensor<8xi16>
    return %0 : tensor<8xi16>
  }
  func.func private @remainder(%arg0: tensor<8xi16>, %arg1: tensor<i16>) -> tensor<8xi16> {
    %c = stablehlo.constant dense<0> : tensor<i16>
    %0 = stablehlo.compare EQ, %arg1, %c, SIGNED : (tensor<i16>, tensor<i16>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i16>
    %1 = call @_where_0(%0, %c_0, %arg1) : (tensor<i1>, tensor<i16>, tensor<i16>) -> tensor<i16>
    %2 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<i16>) -> tensor<8xi16>
    %3 = stablehlo.remainder %arg0, %2 : tensor<8xi16>
    %c_1 = stablehlo.constant dense<0> : tensor<i16>
    %4 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i16>) -> tensor<8xi16>
    %5 = stablehlo.compare NE, %3, %4, SIGNED : (tensor<8xi16>, tensor<8xi16>) -> tensor<8xi1>
    %c_2 = stablehlo.constant dense<0> : tensor<i16>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i16>) -> tensor<8xi16>
    %7 = stablehlo.compare LT, %3, %6, SIGNED : (tensor<8xi16>, tensor<8xi16>) -> tensor<8xi1>
    %c_3 = stablehlo.constant dense<0> : tensor<i16>
    %8 = stablehlo.compare LT, %1, %c_3, SIGNED : (tensor<i16>, tensor<i16>) -> tensor<i1>
    %9 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<i1>) -> tensor<8xi1>
    %10 = stablehlo.compare NE, %7, %9, UNSIGNED : (tensor<8xi1>, tensor<8xi1>) -> tensor<8xi1>
    %11 = stablehlo.and %10, %5 : tensor<8xi1>
    %12 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<i16>) -> tensor<8xi16>
    %13 = stablehlo.add %3, %12 : tensor<8xi16>
    %14 = stablehlo.select %11, %13, %3 : tensor<8xi1>, tensor<8xi16>
    return %14 : tensor<8xi16>
  }
  func.func private @_where_0(%arg0: tensor<i1>, %arg1: tensor<i16>, %arg2: tensor<i16>) -> tensor<i16> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i16>
    return %0 : tensor<i16>
  }
  func.func private @floor_divide_1(%arg0: tensor<8xi64>, %arg1: tensor<i64>) -> tensor<8xi64> {
    %0 = stablehlo.convert %arg1 : tensor<i64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i64>) -> tensor<8xi64>
    %2 = stablehlo.divide %arg0, %1 : tensor<8xi64>
    %3 = stablehlo.sign %arg0 : tensor<8xi64>
    %4 = stablehlo.sign %0 : tensor<i64>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<i64>) -> tensor<8xi64>
    %6 = stablehlo.compare NE, %3, %5, SIGNED : (tensor<8xi64>, tensor<8xi64>) -> tensor<8xi1>
    %7 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i64>) -> tensor<8xi64>
    %8 = stablehlo.remainder %arg0, %7 : tensor<8xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %9 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<8xi64>
    %10 = stablehlo.compare NE, %8, %9, SIGNED : (tensor<8xi64>, tensor<8xi64>) -> tensor<8xi1>
    %11 = stablehlo.and %6, %10 : tensor<8xi1>
    %c_0 = stablehlo.constant dense<1> : tensor<i64>
    %12 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i64>) -> tensor<8xi64>
    %13 = stablehlo.subtract %2, %12 : tensor<8xi64>
    %14 = call @_where_2(%11, %13, %2) : (tensor<8xi1>, tensor<8xi64>, tensor<8xi64>) -> tensor<8xi64>
    return %14 : tensor<8xi64>
  }
  func.func private @_where_2(%arg0: tensor<8xi1>, %arg1: tensor<8xi64>, %arg2: tensor<8xi64>) -> tensor<8xi64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<8xi1>, tensor<8xi64>
    return %0 : tensor<8xi64>
  }
  func.func private @remainder_3(%arg0: tensor<8xi64>, %arg1: tensor<i64>) -> tensor<8xi64> {
    %0 = stablehlo.convert %arg1 : tensor<i64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.compare EQ, %0, %c, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i64>
    %2 = call @_where_4(%1, %c_0, %0) : (tensor<i1>, tensor<i64>, tensor<i64>) -> tensor<i64>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i64>) -> tensor<8xi64>
    %4 = stablehlo.remainder %arg0, %3 : tensor<8xi64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i64>) -> tensor<8xi64>
    %6 = stablehlo.compare NE, %4, %5, SIGNED : (tensor<8xi64>, tensor<8xi64>) -> tensor<8xi1>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i64>) -> tensor<8xi64>
    %8 = stablehlo.compare LT, %4, %7, SIGNED : (tensor<8xi64>, tensor<8xi64>) -> tensor<8xi1>
    %c_3 = stablehlo.constant dense<0> : tensor<i64>
    %9 = stablehlo.compare LT, %2, %c_3, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<8xi1>
    %11 = stablehlo.compare NE, %8, %10, UNSIGNED : (tensor<8xi1>, tensor<8xi1>) -> tensor<8xi1>
    %12 = stablehlo.and %11, %6 : tensor<8xi1>
    %13 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i64>) -> tensor<8xi64>
    %14 = stablehlo.add %4, %13 : tensor<8xi64>
    %15 = stablehlo.select %12, %14, %4 : tensor<8xi1>, tensor<8xi64>
    return %15 : tensor<8xi64>
  }
  func.func private @_where_4(%arg0: tensor<i1>, %arg1: tensor<i64>, %arg2: tensor<i64>) -> tensor<i64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i64>
    return %0 : tensor<i64>
  }
  func.func private @floor_divide_5(%arg0: tensor<8xui64>, %arg1: tensor<ui64>) -> tensor<8xui64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui64>) -> tensor<8xui64>
    %1 = stablehlo.divide %arg0, %0 : tensor<8xui64>
    return %1 : tensor<8xui64>
  }
  func.func private @remainder_6(%arg0: tensor<8xui64>, %arg1: tensor<ui64>) -> tensor<8xui64> {
    %c = stablehlo.constant dense<0> : tensor<ui64>
    %0 = stablehlo.compare EQ, %arg1, %c, UNSIGNED : (tensor<ui64>, tensor<ui64>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<ui64>
    %1 = call @_where_7(%0, %c_0, %arg1) : (tensor<i1>, tensor<ui64>, tensor<ui64>) -> tensor<ui64>
    %2 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui64>) -> tensor<8xui64>
    %3 = stablehlo.remainder %arg0, %2 : tensor<8xui64>
    %c_1 = stablehlo.constant dense<0> : tensor<ui64>
    %4 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui64>) -> tensor<8xui64>
    %5 = stablehlo.compare NE, %3, %4, UNSIGNED : (tensor<8xui64>, tensor<8xui64>) -> tensor<8xi1>
    %c_2 = stablehlo.constant dense<0> : tensor<ui64>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui64>) -> tensor<8xui64>
    %7 = stablehlo.compare LT, %3, %6, UNSIGNED : (tensor<8xui64>, tensor<8xui64>) -> tensor<8xi1>
    %c_3 = stablehlo.constant dense<0> : tensor<ui64>
    %8 = stablehlo.compare LT, %1, %c_3, UNSIGNED : (tensor<ui64>, tensor<ui64>) -> tensor<i1>
    %9 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<i1>) -> tensor<8xi1>
    %10 = stablehlo.compare NE, %7, %9, UNSIGNED : (tensor<8xi1>, tensor<8xi1>) -> tensor<8xi1>
    %11 = stablehlo.and %10, %5 : tensor<8xi1>
    %12 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui64>) -> tensor<8xui64>
    %13 = stablehlo.add %3, %12 : tensor<8xui64>
    %14 = stablehlo.select %11, %13, %3 : tensor<8xi1>, tensor<8xui64>
    return %14 : tensor<8xui64>
  }
  func.func private @_where_7(%arg0: tensor<i1>, %arg1: tensor<ui64>, %arg2: tensor<ui64>) -> tensor<ui64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<ui64>
    return %0 : tensor<ui64>
  }
}
