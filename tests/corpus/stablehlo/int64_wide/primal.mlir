module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xi64>, %arg1: tensor<5xi64>) -> (tensor<5xi64> {jax.result_info = "result[0]"}, tensor<5xi64> {jax.result_info = "result[1]"}, tensor<5xi64> {jax.result_info = "result[2]"}, tensor<5xi64> {jax.result_info = "result[3]"}, tensor<5xi64> {jax.result_info = "result[4]"}, tensor<5xf64> {jax.result_info = "result[5]"}, tensor<5xf32> {jax.result_info = "result[6]"}, tensor<5xi64> {jax.result_info = "result[7]"}, tensor<5xi64> {jax.result_info = "result[8]"}, tensor<5xi64> {jax.result_info = "result[9]"}, tensor<5xi64> {jax.result_info = "result[10]"}, tensor<2xi64> {jax.result_info = "result[11]"}) {
    %0 = call @floor_divide(%arg0, %arg1) : (tensor<5xi64>, tensor<5xi64>) -> tensor<5xi64>
    %1 = call @remainder(%arg0, %arg1) : (tensor<5xi64>, tensor<5xi64>) -> tensor<5xi64>
    %2 = stablehlo.divide %arg0, %arg1 : tensor<5xi64>
    %3 = stablehlo.remainder %arg0, %arg1 : tensor<5xi64>
    %4 = stablehlo.multiply %arg0, %arg1 : tensor<5xi64>
    %5 = stablehlo.convert %arg0 : (tensor<5xi64>) -> tensor<5xf64>
    %6 = stablehlo.convert %arg0 : (tensor<5xi64>) -> tensor<5xf32>
    %7 = stablehlo.abs %arg0 : tensor<5xi64>
    %c = stablehlo.constant dense<3> : tensor<i64>
    %8 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %9 = stablehlo.shift_right_arithmetic %arg0, %8 : tensor<5xi64>
    %c_0 = stablehlo.constant dense<3> : tensor<i64>
    %10 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %11 = stablehlo.shift_right_logical %arg0, %10 : tensor<5xi64>
    %12 = call @gcd(%arg0, %arg1) : (tensor<5xi64>, tensor<5xi64>) -> tensor<5xi64>
    %13 = stablehlo.slice %arg1 [0:2] : (tensor<5xi64>) -> tensor<2xi64>
    %c_1 = stablehlo.constant dense<97> : tensor<i64>
    %14 = call @remainder_1(%13, %c_1) : (tensor<2xi64>, tensor<i64>) -> tensor<2xi64>
    %15 = stablehlo.slice %arg1 [1:3] : (tensor<5xi64>) -> tensor<2xi64>
    %c_2 = stablehlo.constant dense<97> : tensor<i64>
    %16 = call @remainder_1(%15, %c_2) : (tensor<2xi64>, tensor<i64>) -> tensor<2xi64>
    %17 = call @lcm(%14, %16) : (tensor<2xi64>, tensor<2xi64>) -> tensor<2xi64>
    return %0, %1, %2, %3, %4, %5, %6, %7, %9, %11, %12, %17 : tensor<5xi64>, tensor<5xi64>, tensor<5xi64>, tensor<5xi64>, tensor<5xi64>, tensor<5xf64>, tensor<5xf32>, tensor<5xi64>, tensor<5xi64>, tensor<5xi64>, tensor<5xi64>, tensor<2xi64>
  }
  func.func private @floor_divide(%arg0: tensor<5xi64>, %arg1: tensor<5xi64>) -> tensor<5xi64> {
    %0 = stablehlo.divide %arg0, %arg1 : tensor<5xi64>
    %1 = stablehlo.sign %arg0 : tensor<5xi64>
    %2 = stablehlo.sign %arg1 : tensor<5xi64>
    %3 = stablehlo.compare NE, %1, %2, SIGNED : (tensor<5xi64>, tensor<5xi64>) -> tensor<5xi1>
    %4 = stablehlo.remainder %arg0, %arg1 : tensor<5xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %5 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %6 = stablehlo.compare NE, %4, %5, SIGNED : (tensor<5xi64>, tensor<5xi64>) -> tensor<5xi1>
    %7 = stablehlo.and %3, %6 : tensor<5xi1>
    %c_0 = stablehlo.constant dense<1> : tensor<i64>
    %8 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %9 = stablehlo.subtract %0, %8 : tensor<5xi64>
    %10 = call @_where(%7, %9, %0) : (tensor<5xi1>, tensor<5xi64>, tensor<5xi64>) -> tensor<5xi64>
    return %10 : tensor<5xi64>
  }
  func.func private @_where(%arg0: tensor<5xi1>, %arg1: tensor<5xi64>, %arg2: tensor<5xi64>) -> tensor<5xi64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<5xi1>, tensor<5xi64>
    return %0 : tensor<5xi64>
  }
  func.func private @remainder(%arg0: tensor<5xi64>, %arg1: tensor<5xi64>) -> tensor<5xi64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %1 = stablehlo.compare EQ, %arg1, %0, SIGNED : (tensor<5xi64>, tensor<5xi64>) -> tensor<5xi1>
    %c_0 = stablehlo.constant dense<1> : tensor<i64>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %3 = call @_where(%1, %2, %arg1) : (tensor<5xi1>, tensor<5xi64>, tensor<5xi64>) -> tensor<5xi64>
    %4 = stablehlo.remainder %arg0, %3 : tensor<5xi64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %6 = stablehlo.compare NE, %4, %5, SIGNED : (tensor<5xi64>, tensor<5xi64>) -> tensor<5xi1>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %8 = stablehlo.compare LT, %4, %7, SIGNED : (tensor<5xi64>, tensor<5xi64>) -> tensor<5xi1>
    %c_3 = stablehlo.constant dense<0> : tensor<i64>
    %9 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %10 = stablehlo.compare LT, %3, %9, SIGNED : (tensor<5xi64>, tensor<5xi64>) -> tensor<5xi1>
    %11 = stablehlo.compare NE, %8, %10, UNSIGNED : (tensor<5xi1>, tensor<5xi1>) -> tensor<5xi1>
    %12 = stablehlo.and %11, %6 : tensor<5xi1>
    %13 = stablehlo.add %4, %3 : tensor<5xi64>
    %14 = stablehlo.select %12, %13, %4 : tensor<5xi1>, tensor<5xi64>
    return %14 : tensor<5xi64>
  }
  func.func private @gcd(%arg0: tensor<5xi64>, %arg1: tensor<5xi64>) -> tensor<5xi64> {
    %0 = stablehlo.abs %arg0 : tensor<5xi64>
    %1 = stablehlo.abs %arg1 : tensor<5xi64>
    %2:2 = stablehlo.while(%iterArg = %0, %iterArg_0 = %1) : tensor<5xi64>, tensor<5xi64>
    cond {
      %c = stablehlo.constant dense<0> : tensor<i64>
      %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<5xi64>
      %4 = stablehlo.compare NE, %iterArg_0, %3, SIGNED : (tensor<5xi64>, tensor<5xi64>) -> tensor<5xi1>
      %c_1 = stablehlo.constant dense<false> : tensor<i1>
      %5 = stablehlo.reduce(%4 init: %c_1) applies stablehlo.or across dimensions = [0] : (tensor<5xi1>, tensor<i1>) -> tensor<i1>
      stablehlo.return %5 : tensor<i1>
    } do {
      %c = stablehlo.constant dense<0> : tensor<i64>
      %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<5xi64>
      %4 = stablehlo.compare NE, %iterArg_0, %3, SIGNED : (tensor<5xi64>, tensor<5xi64>) -> tensor<5xi1>
      %5 = func.call @_where(%4, %iterArg_0, %iterArg) : (tensor<5xi1>, tensor<5xi64>, tensor<5xi64>) -> tensor<5xi64>
      %c_1 = stablehlo.constant dense<0> : tensor<i64>
      %6 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i64>) -> tensor<5xi64>
      %7 = stablehlo.compare NE, %iterArg_0, %6, SIGNED : (tensor<5xi64>, tensor<5xi64>) -> tensor<5xi1>
      %8 = stablehlo.remainder %iterArg, %iterArg_0 : tensor<5xi64>
      %c_2 = stablehlo.constant dense<0> : tensor<i64>
      %9 = func.call @_where_0(%7, %8, %c_2) : (tensor<5xi1>, tensor<5xi64>, tensor<i64>) -> tensor<5xi64>
      %10 = stablehlo.compare LT, %5, %9, SIGNED : (tensor<5xi64>, tensor<5xi64>) -> tensor<5xi1>
      %11 = func.call @_where(%10, %9, %5) : (tensor<5xi1>, tensor<5xi64>, tensor<5xi64>) -> tensor<5xi64>
      %12 = stablehlo.compare LT, %5, %9, SIGNED : (tensor<5xi64>, tensor<5xi64>) -> tensor<5xi1>
      %13 = func.call @_where(%12, %5, %9) : (tensor<5xi1>, tensor<5xi64>, tensor<5xi64>) -> tensor<5xi64>
      stablehlo.return %11, %13 : tensor<5xi64>, tensor<5xi64>
    }
    return %2#0 : tensor<5xi64>
  }
  func.func private @_where_0(%arg0: tensor<5xi1>, %arg1: tensor<5xi64>, %arg2: tensor<i64>) -> tensor<5xi64> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<5xi1>, tensor<5xi64>
    return %1 : tensor<5xi64>
  }
  func.func private @remainder_1(%arg0: tensor<2xi64>, %arg1: tensor<i64>) -> tensor<2xi64> {
    %0 = stablehlo.convert %arg1 : tensor<i64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.compare EQ, %0, %c, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i64>
    %2 = call @_where_2(%1, %c_0, %0) : (tensor<i1>, tensor<i64>, tensor<i64>) -> tensor<i64>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i64>) -> tensor<2xi64>
    %4 = stablehlo.remainder %arg0, %3 : tensor<2xi64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i64>) -> tensor<2xi64>
    %6 = stablehlo.compare NE, %4, %5, SIGNED : (tensor<2xi64>, tensor<2xi64>) -> tensor<2xi1>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i64>) -> tensor<2xi64>
    %8 = stablehlo.compare LT, %4, %7, SIGNED : (tensor<2xi64>, tensor<2xi64>) -> tensor<2xi1>
    %c_3 = stablehlo.constant dense<0> : tensor<i64>
    %9 = stablehlo.compare LT, %2, %c_3, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<2xi1>
    %11 = stablehlo.compare NE, %8, %10, UNSIGNED : (tensor<2xi1>, tensor<2xi1>) -> tensor<2xi1>
    %12 = stablehlo.and %11, %6 : tensor<2xi1>
    %13 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i64>) -> tensor<2xi64>
    %14 = stablehlo.add %4, %13 : tensor<2xi64>
    %15 = stablehlo.select %12, %14, %4 : tensor<2xi1>, tensor<2xi64>
    return %15 : tensor<2xi64>
  }
  func.func private @_where_2(%arg0: tensor<i1>, %arg1: tensor<i64>, %arg2: tensor<i64>) -> tensor<i64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i64>
    return %0 : tensor<i64>
  }
  func.func private @lcm(%arg0: tensor<2xi64>, %arg1: tensor<2xi64>) -> tensor<2xi64> {
    %0 = stablehlo.abs %arg0 : tensor<2xi64>
    %1 = stablehlo.abs %arg1 : tensor<2xi64>
    %2 = call @gcd_3(%0, %1) : (tensor<2xi64>, tensor<2xi64>) -> tensor<2xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<2xi64>
    %4 = stablehlo.compare EQ, %2, %3, SIGNED : (tensor<2xi64>, tensor<2xi64>) -> tensor<2xi1>
    %5 = call @floor_divide_6(%1, %2) : (tensor<2xi64>, tensor<2xi64>) -> tensor<2xi64>
    %6 = stablehlo.multiply %0, %5 : tensor<2xi64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %7 = call @_where_7(%4, %c_0, %6) : (tensor<2xi1>, tensor<i64>, tensor<2xi64>) -> tensor<2xi64>
    return %7 : tensor<2xi64>
  }
  func.func private @gcd_3(%arg0: tensor<2xi64>, %arg1: tensor<2xi64>) -> tensor<2xi64> {
    %0 = stablehlo.abs %arg0 : tensor<2xi64>
    %1 = stablehlo.abs %arg1 : tensor<2xi64>
    %2:2 = stablehlo.while(%iterArg = %0, %iterArg_0 = %1) : tensor<2xi64>, tensor<2xi64>
    cond {
      %c = stablehlo.constant dense<0> : tensor<i64>
      %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<2xi64>
      %4 = stablehlo.compare NE, %iterArg_0, %3, SIGNED : (tensor<2xi64>, tensor<2xi64>) -> tensor<2xi1>
      %c_1 = stablehlo.constant dense<false> : tensor<i1>
      %5 = stablehlo.reduce(%4 init: %c_1) applies stablehlo.or across dimensions = [0] : (tensor<2xi1>, tensor<i1>) -> tensor<i1>
      stablehlo.return %5 : tensor<i1>
    } do {
      %c = stablehlo.constant dense<0> : tensor<i64>
      %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<2xi64>
      %4 = stablehlo.compare NE, %iterArg_0, %3, SIGNED : (tensor<2xi64>, tensor<2xi64>) -> tensor<2xi1>
      %5 = func.call @_where_4(%4, %iterArg_0, %iterArg) : (tensor<2xi1>, tensor<2xi64>, tensor<2xi64>) -> tensor<2xi64>
      %c_1 = stablehlo.constant dense<0> : tensor<i64>
      %6 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i64>) -> tensor<2xi64>
      %7 = stablehlo.compare NE, %iterArg_0, %6, SIGNED : (tensor<2xi64>, tensor<2xi64>) -> tensor<2xi1>
      %8 = stablehlo.remainder %iterArg, %iterArg_0 : tensor<2xi64>
      %c_2 = stablehlo.constant dense<0> : tensor<i64>
      %9 = func.call @_where_5(%7, %8, %c_2) : (tensor<2xi1>, tensor<2xi64>, tensor<i64>) -> tensor<2xi64>
      %10 = stablehlo.compare LT, %5, %9, SIGNED : (tensor<2xi64>, tensor<2xi64>) -> tensor<2xi1>
      %11 = func.call @_where_4(%10, %9, %5) : (tensor<2xi1>, tensor<2xi64>, tensor<2xi64>) -> tensor<2xi64>
      %12 = stablehlo.compare LT, %5, %9, SIGNED : (tensor<2xi64>, tensor<2xi64>) -> tensor<2xi1>
      %13 = func.call @_where_4(%12, %5, %9) : (tensor<2xi1>, tensor<2xi64>, tensor<2xi64>) -> tensor<2xi64>
      stablehlo.return %11, %13 : tensor<2xi64>, tensor<2xi64>
    }
    return %2#0 : tensor<2xi64>
  }
  func.func private @_where_4(%arg0: tensor<2xi1>, %arg1: tensor<2xi64>, %arg2: tensor<2xi64>) -> tensor<2xi64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<2xi1>, tensor<2xi64>
    return %0 : tensor<2xi64>
  }
  func.func private @_where_5(%arg0: tensor<2xi1>, %arg1: tensor<2xi64>, %arg2: tensor<i64>) -> tensor<2xi64> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<i64>) -> tensor<2xi64>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<2xi1>, tensor<2xi64>
    return %1 : tensor<2xi64>
  }
  func.func private @floor_divide_6(%arg0: tensor<2xi64>, %arg1: tensor<2xi64>) -> tensor<2xi64> {
    %0 = stablehlo.divide %arg0, %arg1 : tensor<2xi64>
    %1 = stablehlo.sign %arg0 : tensor<2xi64>
    %2 = stablehlo.sign %arg1 : tensor<2xi64>
    %3 = stablehlo.compare NE, %1, %2, SIGNED : (tensor<2xi64>, tensor<2xi64>) -> tensor<2xi1>
    %4 = stablehlo.remainder %arg0, %arg1 : tensor<2xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %5 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<2xi64>
    %6 = stablehlo.compare NE, %4, %5, SIGNED : (tensor<2xi64>, tensor<2xi64>) -> tensor<2xi1>
    %7 = stablehlo.and %3, %6 : tensor<2xi1>
    %c_0 = stablehlo.constant dense<1> : tensor<i64>
    %8 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i64>) -> tensor<2xi64>
    %9 = stablehlo.subtract %0, %8 : tensor<2xi64>
    %10 = call @_where_4(%7, %9, %0) : (tensor<2xi1>, tensor<2xi64>, tensor<2xi64>) -> tensor<2xi64>
    return %10 : tensor<2xi64>
  }
  func.func private @_where_7(%arg0: tensor<2xi1>, %arg1: tensor<i64>, %arg2: tensor<2xi64>) -> tensor<2xi64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i64>) -> tensor<2xi64>
    %1 = stablehlo.select %arg0, %0, %arg2 : tensor<2xi1>, tensor<2xi64>
    return %1 : tensor<2xi64>
  }
}
