module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<9xf64>, %arg1: tensor<9xf64>) -> (tensor<9xf64> {jax.result_info = "result[0]"}, tensor<9xf64> {jax.result_info = "result[1]"}, tensor<9xf64> {jax.result_info = "result[2]"}, tensor<9xf64> {jax.result_info = "result[3]"}, tensor<9xf64> {jax.result_info = "result[4]"}, tensor<9xf64> {jax.result_info = "result[5]"}, tensor<9xf64> {jax.result_info = "result[6]"}, tensor<9xf64> {jax.result_info = "result[7]"}, tensor<9xf64> {jax.result_info = "result[8]"}, tensor<9xf64> {jax.result_info = "result[9]"}, tensor<9xf64> {jax.result_info = "result[10]"}, tensor<9xf64> {jax.result_info = "result[11]"}, tensor<9xf64> {jax.result_info = "result[12]"}, tensor<9xf64> {jax.result_info = "result[13]"}, tensor<9xf64> {jax.result_info = "result[14]"}, tensor<9xf64> {jax.result_info = "result[15]"}, tensor<9xf64> {jax.result_info = "result[16]"}, tensor<9xf64> {jax.result_info = "result[17]"}, tensor<9xf64> {jax.result_info = "result[18]"}, tensor<9xf64> {jax.result_info = "result[19]"}, tensor<9xf64> {jax.result_info = "result[20]"}, tensor<9xf64> {jax.result_info = "result[21]"}, tensor<9xf64> {jax.result_info = "result[22]"}, tensor<9xf64> {jax.result_info = "result[23]"}, tensor<9xf64> {jax.result_info = "result[24]"}, tensor<9xf64> {jax.result_info = "result[25]"}, tensor<9xf64> {jax.result_info = "result[26]"}) {
    %c = stablehlo.constant dense<[0, 1, 2, 3, 4, 5, 6, 7, 8]> : tensor<9xi64>
    %0 = stablehlo.power %arg0, %arg1 : tensor<9xf64>
    %1 = stablehlo.multiply %arg0, %arg0 : tensor<9xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %3 = stablehlo.divide %2, %arg0 : tensor<9xf64>
    %4 = stablehlo.multiply %arg0, %arg0 : tensor<9xf64>
    %5 = stablehlo.multiply %4, %arg0 : tensor<9xf64>
    %6 = stablehlo.multiply %arg0, %arg0 : tensor<9xf64>
    %7 = stablehlo.multiply %arg0, %6 : tensor<9xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %9 = stablehlo.divide %8, %7 : tensor<9xf64>
    %10 = stablehlo.cbrt %arg0 : tensor<9xf64>
    %cst_1 = stablehlo.constant dense<0.69314718055994529> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %12 = stablehlo.multiply %11, %arg1 : tensor<9xf64>
    %13 = stablehlo.exponential %12 : tensor<9xf64>
    %14 = stablehlo.log_plus_one %arg0 : tensor<9xf64>
    %15 = stablehlo.exponential_minus_one %arg0 : tensor<9xf64>
    %16 = stablehlo.rsqrt %arg0 : tensor<9xf64>
    %17 = call @hypot(%arg0, %arg1) : (tensor<9xf64>, tensor<9xf64>) -> tensor<9xf64>
    %18 = call @remainder(%arg0, %arg1) : (tensor<9xf64>, tensor<9xf64>) -> tensor<9xf64>
    %19 = call @floor_divide(%arg0, %arg1) : (tensor<9xf64>, tensor<9xf64>) -> tensor<9xf64>
    %20 = stablehlo.remainder %arg0, %arg1 : tensor<9xf64>
    %cst_2 = stablehlo.constant dense<1.500000e+00> : tensor<f64>
    %21 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %22 = stablehlo.multiply %arg0, %21 : tensor<9xf64>
    %23 = call @round(%22) : (tensor<9xf64>) -> tensor<9xf64>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %24 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %25 = stablehlo.add %arg0, %24 : tensor<9xf64>
    %26 = call @rint(%25) : (tensor<9xf64>) -> tensor<9xf64>
    %27 = stablehlo.sign %arg0 : tensor<9xf64>
    %28 = chlo.next_after %arg0, %arg1 : tensor<9xf64>, tensor<9xf64> -> tensor<9xf64>
    %29 = call @copysign(%arg0, %arg1) : (tensor<9xf64>, tensor<9xf64>) -> tensor<9xf64>
    %30 = call @fmax(%arg0, %arg1) : (tensor<9xf64>, tensor<9xf64>) -> tensor<9xf64>
    %31 = call @fmin(%arg0, %arg1) : (tensor<9xf64>, tensor<9xf64>) -> tensor<9xf64>
    %32 = stablehlo.negate %arg0 : tensor<9xf64>
    %33 = stablehlo.exponential %32 : tensor<9xf64>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %34 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %35 = stablehlo.add %34, %33 : tensor<9xf64>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %36 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %37 = stablehlo.divide %36, %35 : tensor<9xf64>
    %38:2 = call @modf(%arg0) : (tensor<9xf64>) -> (tensor<9xf64>, tensor<9xf64>)
    %cst_6 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %39 = call @copysign_1(%cst_6, %arg0) : (tensor<f64>, tensor<9xf64>) -> tensor<9xf64>
    %40 = chlo.next_after %arg0, %39 : tensor<9xf64>, tensor<9xf64> -> tensor<9xf64>
    %41 = stablehlo.subtract %40, %arg0 : tensor<9xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %42 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %43 = stablehlo.compare EQ, %41, %42, FLOAT : (tensor<9xf64>, tensor<9xf64>) -> tensor<9xi1>
    %cst_8 = stablehlo.constant dense<4.940660e-324> : tensor<f64>
    %44 = call @copysign_1(%cst_8, %arg0) : (tensor<f64>, tensor<9xf64>) -> tensor<9xf64>
    %45 = call @_where(%43, %44, %41) : (tensor<9xi1>, tensor<9xf64>, tensor<9xf64>) -> tensor<9xf64>
    %46 = call @ldexp(%arg1, %c) : (tensor<9xf64>, tensor<9xi64>) -> tensor<9xf64>
    %47 = stablehlo.maximum %arg0, %arg1 : tensor<9xf64>
    return %0, %1, %3, %5, %9, %10, %13, %14, %15, %16, %17, %18, %19, %20, %23, %26, %27, %28, %29, %30, %31, %37, %38#0, %38#1, %45, %46, %47 : tensor<9xf64>, tensor<9xf64>, tensor<9xf64>, tensor<9xf64>, tensor<9xf64>, tensor<9xf64>, tensor<9xf64>, tensor<9xf64>, tensor<9xf64>, tensor<9xf64>, tensor<9xf64>, tensor<9xf64>, tensor<9xf64>, tensor<9xf64>, tensor<9xf64>, tensor<9xf64>, tensor<9xf64>, tensor<9xf64>, tensor<9xf64>, tensor<9xf64>, tensor<9xf64>, tensor<9xf64>, tensor<9xf64>, tensor<9xf64>, tensor<9xf64>, tensor<9xf64>, tensor<9xf64>
  }
  func.func private @hypot(%arg0: tensor<9xf64>, %arg1: tensor<9xf64>) -> tensor<9xf64> {
    %0 = stablehlo.abs %arg0 : tensor<9xf64>
    %1 = stablehlo.abs %arg1 : tensor<9xf64>
    %cst = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %3 = stablehlo.compare EQ, %0, %2, FLOAT : (tensor<9xf64>, tensor<9xf64>) -> tensor<9xi1>
    %cst_0 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %5 = stablehlo.compare EQ, %1, %4, FLOAT : (tensor<9xf64>, tensor<9xf64>) -> tensor<9xi1>
    %6 = stablehlo.or %3, %5 : tensor<9xi1>
    %7 = stablehlo.maximum %0, %1 : tensor<9xf64>
    %8 = stablehlo.minimum %0, %1 : tensor<9xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %10 = stablehlo.compare EQ, %7, %9, FLOAT : (tensor<9xf64>, tensor<9xf64>) -> tensor<9xi1>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %12 = stablehlo.compare EQ, %7, %11, FLOAT : (tensor<9xf64>, tensor<9xf64>) -> tensor<9xi1>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %14 = call @_where(%12, %13, %7) : (tensor<9xi1>, tensor<9xf64>, tensor<9xf64>) -> tensor<9xf64>
    %15 = stablehlo.divide %8, %14 : tensor<9xf64>
    %16 = chlo.square %15 : tensor<9xf64> -> tensor<9xf64>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %18 = stablehlo.add %17, %16 : tensor<9xf64>
    %19 = stablehlo.sqrt %18 : tensor<9xf64>
    %20 = stablehlo.multiply %7, %19 : tensor<9xf64>
    %21 = call @_where(%10, %7, %20) : (tensor<9xi1>, tensor<9xf64>, tensor<9xf64>) -> tensor<9xf64>
    %cst_5 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %22 = call @_where_0(%6, %cst_5, %21) : (tensor<9xi1>, tensor<f64>, tensor<9xf64>) -> tensor<9xf64>
    return %22 : tensor<9xf64>
  }
  func.func private @_where(%arg0: tensor<9xi1>, %arg1: tensor<9xf64>, %arg2: tensor<9xf64>) -> tensor<9xf64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<9xi1>, tensor<9xf64>
    return %0 : tensor<9xf64>
  }
  func.func private @_where_0(%arg0: tensor<9xi1>, %arg1: tensor<f64>, %arg2: tensor<9xf64>) -> tensor<9xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %1 = stablehlo.select %arg0, %0, %arg2 : tensor<9xi1>, tensor<9xf64>
    return %1 : tensor<9xf64>
  }
  func.func private @remainder(%arg0: tensor<9xf64>, %arg1: tensor<9xf64>) -> tensor<9xf64> {
    %0 = stablehlo.remainder %arg0, %arg1 : tensor<9xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %2 = stablehlo.compare NE, %0, %1, FLOAT : (tensor<9xf64>, tensor<9xf64>) -> tensor<9xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %4 = stablehlo.compare LT, %0, %3, FLOAT : (tensor<9xf64>, tensor<9xf64>) -> tensor<9xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %6 = stablehlo.compare LT, %arg1, %5, FLOAT : (tensor<9xf64>, tensor<9xf64>) -> tensor<9xi1>
    %7 = stablehlo.compare NE, %4, %6, UNSIGNED : (tensor<9xi1>, tensor<9xi1>) -> tensor<9xi1>
    %8 = stablehlo.and %7, %2 : tensor<9xi1>
    %9 = stablehlo.add %0, %arg1 : tensor<9xf64>
    %10 = stablehlo.select %8, %9, %0 : tensor<9xi1>, tensor<9xf64>
    return %10 : tensor<9xf64>
  }
  func.func private @floor_divide(%arg0: tensor<9xf64>, %arg1: tensor<9xf64>) -> tensor<9xf64> {
    %0 = stablehlo.remainder %arg0, %arg1 : tensor<9xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %2 = stablehlo.compare EQ, %arg1, %1, FLOAT : (tensor<9xf64>, tensor<9xf64>) -> tensor<9xi1>
    %3 = stablehlo.subtract %arg0, %0 : tensor<9xf64>
    %4 = call @_where(%2, %arg0, %3) : (tensor<9xi1>, tensor<9xf64>, tensor<9xf64>) -> tensor<9xf64>
    %5 = stablehlo.divide %4, %arg1 : tensor<9xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %7 = stablehlo.compare NE, %0, %6, FLOAT : (tensor<9xf64>, tensor<9xf64>) -> tensor<9xi1>
    %8 = stablehlo.sign %arg1 : tensor<9xf64>
    %9 = stablehlo.sign %0 : tensor<9xf64>
    %10 = stablehlo.compare NE, %8, %9, FLOAT : (tensor<9xf64>, tensor<9xf64>) -> tensor<9xi1>
    %11 = stablehlo.and %7, %10 : tensor<9xi1>
    %12 = stablehlo.add %0, %arg1 : tensor<9xf64>
    %13 = stablehlo.select %11, %12, %0 : tensor<9xi1>, tensor<9xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %15 = stablehlo.subtract %5, %14 : tensor<9xf64>
    %16 = stablehlo.select %11, %15, %5 : tensor<9xi1>, tensor<9xf64>
    %17 = stablehlo.round_nearest_afz %16 : tensor<9xf64>
    return %17 : tensor<9xf64>
  }
  func.func private @round(%arg0: tensor<9xf64>) -> tensor<9xf64> {
    %0 = stablehlo.round_nearest_even %arg0 : tensor<9xf64>
    return %0 : tensor<9xf64>
  }
  func.func private @rint(%arg0: tensor<9xf64>) -> tensor<9xf64> {
    %0 = stablehlo.round_nearest_even %arg0 : tensor<9xf64>
    return %0 : tensor<9xf64>
  }
  func.func private @copysign(%arg0: tensor<9xf64>, %arg1: tensor<9xf64>) -> tensor<9xf64> {
    %0 = call @signbit(%arg1) : (tensor<9xf64>) -> tensor<9xi1>
    %1 = stablehlo.abs %arg0 : tensor<9xf64>
    %2 = stablehlo.negate %1 : tensor<9xf64>
    %3 = stablehlo.abs %arg0 : tensor<9xf64>
    %4 = call @_where(%0, %2, %3) : (tensor<9xi1>, tensor<9xf64>, tensor<9xf64>) -> tensor<9xf64>
    return %4 : tensor<9xf64>
  }
  func.func private @signbit(%arg0: tensor<9xf64>) -> tensor<9xi1> {
    %0 = stablehlo.bitcast_convert %arg0 : (tensor<9xf64>) -> tensor<9xi64>
    %c = stablehlo.constant dense<63> : tensor<i64>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<9xi64>
    %2 = stablehlo.shift_right_arithmetic %0, %1 : tensor<9xi64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i64>) -> tensor<9xi64>
    %4 = stablehlo.compare NE, %2, %3, SIGNED : (tensor<9xi64>, tensor<9xi64>) -> tensor<9xi1>
    %5 = stablehlo.convert %4 : tensor<9xi1>
    return %5 : tensor<9xi1>
  }
  func.func private @fmax(%arg0: tensor<9xf64>, %arg1: tensor<9xf64>) -> tensor<9xf64> {
    %0 = stablehlo.compare GT, %arg0, %arg1, FLOAT : (tensor<9xf64>, tensor<9xf64>) -> tensor<9xi1>
    %1 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<9xf64>, tensor<9xf64>) -> tensor<9xi1>
    %2 = stablehlo.or %0, %1 : tensor<9xi1>
    %3 = call @_where(%2, %arg0, %arg1) : (tensor<9xi1>, tensor<9xf64>, tensor<9xf64>) -> tensor<9xf64>
    return %3 : tensor<9xf64>
  }
  func.func private @fmin(%arg0: tensor<9xf64>, %arg1: tensor<9xf64>) -> tensor<9xf64> {
    %0 = stablehlo.compare LT, %arg0, %arg1, FLOAT : (tensor<9xf64>, tensor<9xf64>) -> tensor<9xi1>
    %1 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<9xf64>, tensor<9xf64>) -> tensor<9xi1>
    %2 = stablehlo.or %0, %1 : tensor<9xi1>
    %3 = call @_where(%2, %arg0, %arg1) : (tensor<9xi1>, tensor<9xf64>, tensor<9xf64>) -> tensor<9xf64>
    return %3 : tensor<9xf64>
  }
  func.func private @modf(%arg0: tensor<9xf64>) -> (tensor<9xf64>, tensor<9xf64>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %1 = stablehlo.compare GE, %arg0, %0, FLOAT : (tensor<9xf64>, tensor<9xf64>) -> tensor<9xi1>
    %2 = stablehlo.floor %arg0 : tensor<9xf64>
    %3 = stablehlo.ceil %arg0 : tensor<9xf64>
    %4 = call @_where(%1, %2, %3) : (tensor<9xi1>, tensor<9xf64>, tensor<9xf64>) -> tensor<9xf64>
    %5 = stablehlo.subtract %arg0, %4 : tensor<9xf64>
    return %5, %4 : tensor<9xf64>, tensor<9xf64>
  }
  func.func private @copysign_1(%arg0: tensor<f64>, %arg1: tensor<9xf64>) -> tensor<9xf64> {
    %0 = call @signbit(%arg1) : (tensor<9xf64>) -> tensor<9xi1>
    %1 = stablehlo.abs %arg0 : tensor<f64>
    %2 = stablehlo.negate %1 : tensor<f64>
    %3 = stablehlo.abs %arg0 : tensor<f64>
    %4 = call @_where_2(%0, %2, %3) : (tensor<9xi1>, tensor<f64>, tensor<f64>) -> tensor<9xf64>
    return %4 : tensor<9xf64>
  }
  func.func private @_where_2(%arg0: tensor<9xi1>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<9xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %2 = stablehlo.select %arg0, %0, %1 : tensor<9xi1>, tensor<9xf64>
    return %2 : tensor<9xf64>
  }
  func.func private @ldexp(%arg0: tensor<9xf64>, %arg1: tensor<9xi64>) -> tensor<9xf64> {
    %0 = stablehlo.convert %arg1 : (tensor<9xi64>) -> tensor<9xf64>
    %1:2 = call @frexp(%arg0) : (tensor<9xf64>) -> (tensor<9xf64>, tensor<9xi32>)
    %2 = stablehlo.convert %1#1 : (tensor<9xi32>) -> tensor<9xf64>
    %3 = stablehlo.add %2, %0 : tensor<9xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %5 = stablehlo.compare GT, %3, %4, FLOAT : (tensor<9xf64>, tensor<9xf64>) -> tensor<9xi1>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %7 = stablehlo.multiply %1#0, %6 : tensor<9xf64>
    %8 = call @_where(%5, %7, %1#0) : (tensor<9xi1>, tensor<9xf64>, tensor<9xf64>) -> tensor<9xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %10 = stablehlo.compare GT, %3, %9, FLOAT : (tensor<9xf64>, tensor<9xf64>) -> tensor<9xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %12 = stablehlo.subtract %3, %11 : tensor<9xf64>
    %13 = call @_where(%10, %12, %3) : (tensor<9xi1>, tensor<9xf64>, tensor<9xf64>) -> tensor<9xf64>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %15 = stablehlo.power %14, %13 : tensor<9xf64>
    %16 = stablehlo.multiply %8, %15 : tensor<9xf64>
    %17 = call @isinf(%arg0) : (tensor<9xf64>) -> tensor<9xi1>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %19 = stablehlo.compare EQ, %arg0, %18, FLOAT : (tensor<9xf64>, tensor<9xf64>) -> tensor<9xi1>
    %20 = stablehlo.or %17, %19 : tensor<9xi1>
    %21 = call @_where(%20, %arg0, %16) : (tensor<9xi1>, tensor<9xf64>, tensor<9xf64>) -> tensor<9xf64>
    return %21 : tensor<9xf64>
  }
  func.func private @frexp(%arg0: tensor<9xf64>) -> (tensor<9xf64>, tensor<9xi32>) {
    %0 = stablehlo.abs %arg0 : tensor<9xf64>
    %cst = stablehlo.constant dense<2.2250738585072014E-308> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %2 = stablehlo.compare LT, %0, %1, FLOAT : (tensor<9xf64>, tensor<9xf64>) -> tensor<9xi1>
    %cst_0 = stablehlo.constant dense<0x4330000000000000> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %4 = stablehlo.multiply %arg0, %3 : tensor<9xf64>
    %5 = call @_where(%2, %4, %arg0) : (tensor<9xi1>, tensor<9xf64>, tensor<9xf64>) -> tensor<9xf64>
    %c = stablehlo.constant dense<-52> : tensor<i64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %6 = call @_where_3(%2, %c, %c_1) : (tensor<9xi1>, tensor<i64>, tensor<i64>) -> tensor<9xi64>
    %7 = stablehlo.bitcast_convert %5 : (tensor<9xf64>) -> tensor<9xi64>
    %c_2 = stablehlo.constant dense<52> : tensor<i64>
    %8 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i64>) -> tensor<9xi64>
    %9 = stablehlo.shift_right_arithmetic %7, %8 : tensor<9xi64>
    %c_3 = stablehlo.constant dense<2047> : tensor<i64>
    %10 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i64>) -> tensor<9xi64>
    %11 = stablehlo.and %9, %10 : tensor<9xi64>
    %c_4 = stablehlo.constant dense<1023> : tensor<i64>
    %12 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i64>) -> tensor<9xi64>
    %13 = stablehlo.subtract %11, %12 : tensor<9xi64>
    %c_5 = stablehlo.constant dense<1> : tensor<i64>
    %14 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i64>) -> tensor<9xi64>
    %15 = stablehlo.add %13, %14 : tensor<9xi64>
    %16 = stablehlo.add %6, %15 : tensor<9xi64>
    %c_6 = stablehlo.constant dense<-9218868437227405313> : tensor<i64>
    %17 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i64>) -> tensor<9xi64>
    %18 = stablehlo.and %7, %17 : tensor<9xi64>
    %c_7 = stablehlo.constant dense<4602678819172646912> : tensor<i64>
    %19 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i64>) -> tensor<9xi64>
    %20 = stablehlo.or %18, %19 : tensor<9xi64>
    %21 = stablehlo.bitcast_convert %20 : (tensor<9xi64>) -> tensor<9xf64>
    %22 = call @isinf(%arg0) : (tensor<9xf64>) -> tensor<9xi1>
    %23 = stablehlo.compare NE, %arg0, %arg0, FLOAT : (tensor<9xf64>, tensor<9xf64>) -> tensor<9xi1>
    %24 = stablehlo.or %22, %23 : tensor<9xi1>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %25 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %26 = stablehlo.compare EQ, %arg0, %25, FLOAT : (tensor<9xf64>, tensor<9xf64>) -> tensor<9xi1>
    %27 = stablehlo.or %24, %26 : tensor<9xi1>
    %c_9 = stablehlo.constant dense<0> : tensor<i64>
    %28 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i64>) -> tensor<9xi64>
    %29 = call @_where_4(%27, %28, %16) : (tensor<9xi1>, tensor<9xi64>, tensor<9xi64>) -> tensor<9xi64>
    %30 = call @_where(%27, %arg0, %21) : (tensor<9xi1>, tensor<9xf64>, tensor<9xf64>) -> tensor<9xf64>
    %31 = stablehlo.convert %29 : (tensor<9xi64>) -> tensor<9xi32>
    return %30, %31 : tensor<9xf64>, tensor<9xi32>
  }
  func.func private @_where_3(%arg0: tensor<9xi1>, %arg1: tensor<i64>, %arg2: tensor<i64>) -> tensor<9xi64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i64>) -> tensor<9xi64>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<i64>) -> tensor<9xi64>
    %2 = stablehlo.select %arg0, %0, %1 : tensor<9xi1>, tensor<9xi64>
    return %2 : tensor<9xi64>
  }
  func.func private @isinf(%arg0: tensor<9xf64>) -> tensor<9xi1> {
    %0 = stablehlo.abs %arg0 : tensor<9xf64>
    %cst = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %2 = stablehlo.compare EQ, %0, %1, FLOAT : (tensor<9xf64>, tensor<9xf64>) -> tensor<9xi1>
    return %2 : tensor<9xi1>
  }
  func.func private @_where_4(%arg0: tensor<9xi1>, %arg1: tensor<9xi64>, %arg2: tensor<9xi64>) -> tensor<9xi64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<9xi1>, tensor<9xi64>
    return %0 : tensor<9xi64>
  }
}
