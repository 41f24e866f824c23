module @jit_numerics attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7xf64>, %arg1: tensor<7xf64>) -> (tensor<7xf64> {jax.result_info = "result[0]"}, tensor<7xf64> {jax.result_info = "result[1]"}, tensor<7xf64> {jax.result_info = "result[2]"}, tensor<7xf64> {jax.result_info = "result[3]"}, tensor<7xf64> {jax.result_info = "result[4]"}, tensor<7xf64> {jax.result_info = "result[5]"}, tensor<7xf64> {jax.result_info = "result[6]"}, tensor<7xf64> {jax.result_info = "result[7]"}, tensor<7xf64> {jax.result_info = "result[8]"}, tensor<7xf64> {jax.result_info = "result[9]"}, tensor<7xf64> {jax.result_info = "result[10]"}, tensor<7xf64> {jax.result_info = "result[11][0]"}, tensor<7xi32> {jax.result_info = "result[11][1]"}, tensor<7xf64> {jax.result_info = "result[12]"}, tensor<7xf64> {jax.result_info = "result[13]"}, tensor<7xf64> {jax.result_info = "result[14]"}, tensor<7xf64> {jax.result_info = "result[15]"}, tensor<7xf64> {jax.result_info = "result[16]"}, tensor<7xf64> {jax.result_info = "result[17]"}, tensor<7xf64> {jax.result_info = "result[18]"}, tensor<7xf64> {jax.result_info = "result[19]"}, tensor<7xf64> {jax.result_info = "result[20]"}, tensor<7xi1> {jax.result_info = "result[21]"}, tensor<7xi1> {jax.result_info = "result[22]"}, tensor<7xf64> {jax.result_info = "result[23][0]"}, tensor<7xf64> {jax.result_info = "result[23][1]"}, tensor<7xf64> {jax.result_info = "result[24][0]"}, tensor<7xf64> {jax.result_info = "result[24][1]"}, tensor<7xf64> {jax.result_info = "result[25]"}) {
    %0 = call @hypot(%arg0, %arg1) : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xf64>
    %1 = stablehlo.atan2 %arg0, %arg1 : tensor<7xf64>
    %2 = stablehlo.maximum %arg0, %arg1 : tensor<7xf64>
    %3 = stablehlo.subtract %arg0, %arg1 : tensor<7xf64>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %5 = stablehlo.add %arg0, %arg1 : tensor<7xf64>
    %6 = stablehlo.abs %3 : tensor<7xf64>
    %7 = stablehlo.negate %6 : tensor<7xf64>
    %8 = stablehlo.exponential %7 : tensor<7xf64>
    %9 = stablehlo.log_plus_one %8 : tensor<7xf64>
    %10 = stablehlo.add %2, %9 : tensor<7xf64>
    %11 = stablehlo.select %4, %5, %10 : tensor<7xi1>, tensor<7xf64>
    %cst = stablehlo.constant dense<2.500000e+00> : tensor<f64>
    %12 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %13 = stablehlo.power %arg1, %12 : tensor<7xf64>
    %14 = stablehlo.cbrt %arg0 : tensor<7xf64>
    %15 = stablehlo.log %arg0 : tensor<7xf64>
    %16 = call @nan_to_num(%15) : (tensor<7xf64>) -> tensor<7xf64>
    %17 = call @remainder(%arg0, %arg1) : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xf64>
    %18 = call @fmod(%arg0, %arg1) : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xf64>
    %19 = stablehlo.negate %arg1 : tensor<7xf64>
    %20 = call @copysign(%arg0, %19) : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xf64>
    %21 = chlo.next_after %arg0, %arg1 : tensor<7xf64>, tensor<7xf64> -> tensor<7xf64>
    %c = stablehlo.constant dense<3> : tensor<i64>
    %22 = call @ldexp(%arg0, %c) : (tensor<7xf64>, tensor<i64>) -> tensor<7xf64>
    %23:2 = call @frexp(%arg1) : (tensor<7xf64>) -> (tensor<7xf64>, tensor<7xi32>)
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %24 = call @heaviside(%arg0, %cst_0) : (tensor<7xf64>, tensor<f64>) -> tensor<7xf64>
    %25 = call @sinc(%arg0) : (tensor<7xf64>) -> tensor<7xf64>
    %cst_1 = stablehlo.constant dense<5.000000e+00> : tensor<f64>
    %26 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %27 = stablehlo.multiply %arg0, %26 : tensor<7xf64>
    %28 = call @trunc(%27) : (tensor<7xf64>) -> tensor<7xf64>
    %cst_2 = stablehlo.constant dense<2.500000e+00> : tensor<f64>
    %29 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %30 = stablehlo.multiply %arg0, %29 : tensor<7xf64>
    %31 = call @rint(%30) : (tensor<7xf64>) -> tensor<7xf64>
    %cst_3 = stablehlo.constant dense<0.69314718055994529> : tensor<f64>
    %32 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %33 = stablehlo.multiply %32, %arg0 : tensor<7xf64>
    %34 = stablehlo.exponential %33 : tensor<7xf64>
    %35 = stablehlo.log %arg1 : tensor<7xf64>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %36 = stablehlo.log %cst_4 : tensor<f64>
    %37 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %38 = stablehlo.divide %35, %37 : tensor<7xf64>
    %39 = stablehlo.log %arg1 : tensor<7xf64>
    %cst_5 = stablehlo.constant dense<0.43429448190325182> : tensor<f64>
    %40 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %41 = stablehlo.multiply %39, %40 : tensor<7xf64>
    %cst_6 = stablehlo.constant dense<57.295779513082323> : tensor<f64>
    %42 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %43 = stablehlo.multiply %arg0, %42 : tensor<7xf64>
    %44 = call @i0(%arg0) : (tensor<7xf64>) -> tensor<7xf64>
    %45 = call @isclose(%arg0, %arg1) : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %46 = call @signbit(%arg0) : (tensor<7xf64>) -> tensor<7xi1>
    %47:2 = call @divmod(%arg0, %arg1) : (tensor<7xf64>, tensor<7xf64>) -> (tensor<7xf64>, tensor<7xf64>)
    %48:2 = call @modf(%arg0) : (tensor<7xf64>) -> (tensor<7xf64>, tensor<7xf64>)
    %cst_7 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %49 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %50 = stablehlo.multiply %arg0, %49 : tensor<7xf64>
    %51 = call @unwrap(%50) : (tensor<7xf64>) -> tensor<7xf64>
    return %0, %1, %11, %13, %14, %16, %17, %18, %20, %21, %22, %23#0, %23#1, %24, %25, %28, %31, %34, %38, %41, %43, %44, %45, %46, %47#0, %47#1, %48#0, %48#1, %51 : tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xi32>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xi1>, tensor<7xi1>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>
  }
  func.func private @hypot(%arg0: tensor<7xf64>, %arg1: tensor<7xf64>) -> tensor<7xf64> {
    %0 = stablehlo.abs %arg0 : tensor<7xf64>
    %1 = stablehlo.abs %arg1 : tensor<7xf64>
    %cst = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %3 = stablehlo.compare EQ, %0, %2, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_0 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %5 = stablehlo.compare EQ, %1, %4, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %6 = stablehlo.or %3, %5 : tensor<7xi1>
    %7 = stablehlo.maximum %0, %1 : tensor<7xf64>
    %8 = stablehlo.minimum %0, %1 : tensor<7xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %10 = stablehlo.compare EQ, %7, %9, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %12 = stablehlo.compare EQ, %7, %11, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %14 = call @_where(%12, %13, %7) : (tensor<7xi1>, tensor<7xf64>, tensor<7xf64>) -> tensor<7xf64>
    %15 = stablehlo.divide %8, %14 : tensor<7xf64>
    %16 = chlo.square %15 : tensor<7xf64> -> tensor<7xf64>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %18 = stablehlo.add %17, %16 : tensor<7xf64>
    %19 = stablehlo.sqrt %18 : tensor<7xf64>
    %20 = stablehlo.multiply %7, %19 : tensor<7xf64>
    %21 = call @_where(%10, %7, %20) : (tensor<7xi1>, tensor<7xf64>, tensor<7xf64>) -> tensor<7xf64>
    %cst_5 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %22 = call @_where_0(%6, %cst_5, %21) : (tensor<7xi1>, tensor<f64>, tensor<7xf64>) -> tensor<7xf64>
    return %22 : tensor<7xf64>
  }
  func.func private @_where(%arg0: tensor<7xi1>, %arg1: tensor<7xf64>, %arg2: tensor<7xf64>) -> tensor<7xf64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<7xi1>, tensor<7xf64>
    return %0 : tensor<7xf64>
  }
  func.func private @_where_0(%arg0: tensor<7xi1>, %arg1: tensor<f64>, %arg2: tensor<7xf64>) -> tensor<7xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %1 = stablehlo.select %arg0, %0, %arg2 : tensor<7xi1>, tensor<7xf64>
    return %1 : tensor<7xf64>
  }
  func.func private @nan_to_num(%arg0: tensor<7xf64>) -> tensor<7xf64> {
    %0 = stablehlo.compare NE, %arg0, %arg0, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = call @_where_0(%0, %cst, %arg0) : (tensor<7xi1>, tensor<f64>, tensor<7xf64>) -> tensor<7xf64>
    %cst_0 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %3 = stablehlo.compare EQ, %1, %2, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_1 = stablehlo.constant dense<1.7976931348623157E+308> : tensor<f64>
    %4 = call @_where_0(%3, %cst_1, %1) : (tensor<7xi1>, tensor<f64>, tensor<7xf64>) -> tensor<7xf64>
    %cst_2 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %6 = stablehlo.compare EQ, %4, %5, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_3 = stablehlo.constant dense<-1.7976931348623157E+308> : tensor<f64>
    %7 = call @_where_0(%6, %cst_3, %4) : (tensor<7xi1>, tensor<f64>, tensor<7xf64>) -> tensor<7xf64>
    return %7 : tensor<7xf64>
  }
  func.func private @remainder(%arg0: tensor<7xf64>, %arg1: tensor<7xf64>) -> tensor<7xf64> {
    %0 = stablehlo.remainder %arg0, %arg1 : tensor<7xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %2 = stablehlo.compare NE, %0, %1, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %4 = stablehlo.compare LT, %0, %3, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %6 = stablehlo.compare LT, %arg1, %5, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %7 = stablehlo.compare NE, %4, %6, UNSIGNED : (tensor<7xi1>, tensor<7xi1>) -> tensor<7xi1>
    %8 = stablehlo.and %7, %2 : tensor<7xi1>
    %9 = stablehlo.add %0, %arg1 : tensor<7xf64>
    %10 = stablehlo.select %8, %9, %0 : tensor<7xi1>, tensor<7xf64>
    return %10 : tensor<7xf64>
  }
  func.func private @fmod(%arg0: tensor<7xf64>, %arg1: tensor<7xf64>) -> tensor<7xf64> {
    %0 = stablehlo.remainder %arg0, %arg1 : tensor<7xf64>
    return %0 : tensor<7xf64>
  }
  func.func private @copysign(%arg0: tensor<7xf64>, %arg1: tensor<7xf64>) -> tensor<7xf64> {
    %0 = call @signbit(%arg1) : (tensor<7xf64>) -> tensor<7xi1>
    %1 = stablehlo.abs %arg0 : tensor<7xf64>
    %2 = stablehlo.negate %1 : tensor<7xf64>
    %3 = stablehlo.abs %arg0 : tensor<7xf64>
    %4 = call @_where(%0, %2, %3) : (tensor<7xi1>, tensor<7xf64>, tensor<7xf64>) -> tensor<7xf64>
    return %4 : tensor<7xf64>
  }
  func.func private @signbit(%arg0: tensor<7xf64>) -> tensor<7xi1> {
    %0 = stablehlo.bitcast_convert %arg0 : (tensor<7xf64>) -> tensor<7xi64>
    %c = stablehlo.constant dense<63> : tensor<i64>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<7xi64>
    %2 = stablehlo.shift_right_arithmetic %0, %1 : tensor<7xi64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i64>) -> tensor<7xi64>
    %4 = stablehlo.compare NE, %2, %3, SIGNED : (tensor<7xi64>, tensor<7xi64>) -> tensor<7xi1>
    %5 = stablehlo.convert %4 : tensor<7xi1>
    return %5 : tensor<7xi1>
  }
  func.func private @ldexp(%arg0: tensor<7xf64>, %arg1: tensor<i64>) -> tensor<7xf64> {
    %0 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<f64>
    %1:2 = call @frexp(%arg0) : (tensor<7xf64>) -> (tensor<7xf64>, tensor<7xi32>)
    %2 = stablehlo.convert %1#1 : (tensor<7xi32>) -> tensor<7xf64>
    %3 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %4 = stablehlo.add %2, %3 : tensor<7xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %6 = stablehlo.compare GT, %4, %5, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %8 = stablehlo.multiply %1#0, %7 : tensor<7xf64>
    %9 = call @_where(%6, %8, %1#0) : (tensor<7xi1>, tensor<7xf64>, tensor<7xf64>) -> tensor<7xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %11 = stablehlo.compare GT, %4, %10, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %13 = stablehlo.subtract %4, %12 : tensor<7xf64>
    %14 = call @_where(%11, %13, %4) : (tensor<7xi1>, tensor<7xf64>, tensor<7xf64>) -> tensor<7xf64>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %16 = stablehlo.power %15, %14 : tensor<7xf64>
    %17 = stablehlo.multiply %9, %16 : tensor<7xf64>
    %18 = call @isinf(%arg0) : (tensor<7xf64>) -> tensor<7xi1>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %20 = stablehlo.compare EQ, %arg0, %19, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %21 = stablehlo.or %18, %20 : tensor<7xi1>
    %22 = call @_where(%21, %arg0, %17) : (tensor<7xi1>, tensor<7xf64>, tensor<7xf64>) -> tensor<7xf64>
    return %22 : tensor<7xf64>
  }
  func.func private @frexp(%arg0: tensor<7xf64>) -> (tensor<7xf64>, tensor<7xi32>) {
    %0 = stablehlo.abs %arg0 : tensor<7xf64>
    %cst = stablehlo.constant dense<2.2250738585072014E-308> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %2 = stablehlo.compare LT, %0, %1, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_0 = stablehlo.constant dense<0x4330000000000000> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %4 = stablehlo.multiply %arg0, %3 : tensor<7xf64>
    %5 = call @_where(%2, %4, %arg0) : (tensor<7xi1>, tensor<7xf64>, tensor<7xf64>) -> tensor<7xf64>
    %c = stablehlo.constant dense<-52> : tensor<i64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %6 = call @_where_1(%2, %c, %c_1) : (tensor<7xi1>, tensor<i64>, tensor<i64>) -> tensor<7xi64>
    %7 = stablehlo.bitcast_convert %5 : (tensor<7xf64>) -> tensor<7xi64>
    %c_2 = stablehlo.constant dense<52> : tensor<i64>
    %8 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i64>) -> tensor<7xi64>
    %9 = stablehlo.shift_right_arithmetic %7, %8 : tensor<7xi64>
    %c_3 = stablehlo.constant dense<2047> : tensor<i64>
    %10 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i64>) -> tensor<7xi64>
    %11 = stablehlo.and %9, %10 : tensor<7xi64>
    %c_4 = stablehlo.constant dense<1023> : tensor<i64>
    %12 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i64>) -> tensor<7xi64>
    %13 = stablehlo.subtract %11, %12 : tensor<7xi64>
    %c_5 = stablehlo.constant dense<1> : tensor<i64>
    %14 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i64>) -> tensor<7xi64>
    %15 = stablehlo.add %13, %14 : tensor<7xi64>
    %16 = stablehlo.add %6, %15 : tensor<7xi64>
    %c_6 = stablehlo.constant dense<-9218868437227405313> : tensor<i64>
    %17 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i64>) -> tensor<7xi64>
    %18 = stablehlo.and %7, %17 : tensor<7xi64>
    %c_7 = stablehlo.constant dense<4602678819172646912> : tensor<i64>
    %19 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i64>) -> tensor<7xi64>
    %20 = stablehlo.or %18, %19 : tensor<7xi64>
    %21 = stablehlo.bitcast_convert %20 : (tensor<7xi64>) -> tensor<7xf64>
    %22 = call @isinf(%arg0) : (tensor<7xf64>) -> tensor<7xi1>
    %23 = stablehlo.compare NE, %arg0, %arg0, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %24 = stablehlo.or %22, %23 : tensor<7xi1>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %25 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %26 = stablehlo.compare EQ, %arg0, %25, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %27 = stablehlo.or %24, %26 : tensor<7xi1>
    %c_9 = stablehlo.constant dense<0> : tensor<i64>
    %28 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i64>) -> tensor<7xi64>
    %29 = call @_where_2(%27, %28, %16) : (tensor<7xi1>, tensor<7xi64>, tensor<7xi64>) -> tensor<7xi64>
    %30 = call @_where(%27, %arg0, %21) : (tensor<7xi1>, tensor<7xf64>, tensor<7xf64>) -> tensor<7xf64>
    %31 = stablehlo.convert %29 : (tensor<7xi64>) -> tensor<7xi32>
    return %30, %31 : tensor<7xf64>, tensor<7xi32>
  }
  func.func private @_where_1(%arg0: tensor<7xi1>, %arg1: tensor<i64>, %arg2: tensor<i64>) -> tensor<7xi64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i64>) -> tensor<7xi64>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<i64>) -> tensor<7xi64>
    %2 = stablehlo.select %arg0, %0, %1 : tensor<7xi1>, tensor<7xi64>
    return %2 : tensor<7xi64>
  }
  func.func private @isinf(%arg0: tensor<7xf64>) -> tensor<7xi1> {
    %0 = stablehlo.abs %arg0 : tensor<7xf64>
    %cst = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %2 = stablehlo.compare EQ, %0, %1, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    return %2 : tensor<7xi1>
  }
  func.func private @_where_2(%arg0: tensor<7xi1>, %arg1: tensor<7xi64>, %arg2: tensor<7xi64>) -> tensor<7xi64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<7xi1>, tensor<7xi64>
    return %0 : tensor<7xi64>
  }
  func.func private @heaviside(%arg0: tensor<7xf64>, %arg1: tensor<f64>) -> tensor<7xf64> {
    %0 = stablehlo.convert %arg1 : tensor<f64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %2 = stablehlo.compare LT, %arg0, %1, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %4 = stablehlo.compare GT, %arg0, %3, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %5 = stablehlo.compare NE, %arg0, %arg0, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %6 = call @_where_3(%5, %arg0, %0) : (tensor<7xi1>, tensor<7xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %7 = call @_where_0(%4, %cst_1, %6) : (tensor<7xi1>, tensor<f64>, tensor<7xf64>) -> tensor<7xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %8 = call @_where_0(%2, %cst_2, %7) : (tensor<7xi1>, tensor<f64>, tensor<7xf64>) -> tensor<7xf64>
    return %8 : tensor<7xf64>
  }
  func.func private @_where_3(%arg0: tensor<7xi1>, %arg1: tensor<7xf64>, %arg2: tensor<f64>) -> tensor<7xf64> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<7xi1>, tensor<7xf64>
    return %1 : tensor<7xf64>
  }
  func.func private @sinc(%arg0: tensor<7xf64>) -> tensor<7xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %1 = stablehlo.compare EQ, %arg0, %0, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_0 = stablehlo.constant dense<3.1415926535897931> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %3 = stablehlo.multiply %2, %arg0 : tensor<7xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %4 = call @_where_0(%1, %cst_1, %3) : (tensor<7xi1>, tensor<f64>, tensor<7xf64>) -> tensor<7xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %6 = stablehlo.multiply %3, %5 : tensor<7xf64>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %8 = stablehlo.add %6, %7 : tensor<7xf64>
    %9 = stablehlo.sine %4 : tensor<7xf64>
    %10 = stablehlo.divide %9, %4 : tensor<7xf64>
    %11 = call @_where(%1, %8, %10) : (tensor<7xi1>, tensor<7xf64>, tensor<7xf64>) -> tensor<7xf64>
    return %11 : tensor<7xf64>
  }
  func.func private @trunc(%arg0: tensor<7xf64>) -> tensor<7xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %1 = stablehlo.compare LT, %arg0, %0, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %2 = stablehlo.ceil %arg0 : tensor<7xf64>
    %3 = stablehlo.floor %arg0 : tensor<7xf64>
    %4 = call @_where(%1, %2, %3) : (tensor<7xi1>, tensor<7xf64>, tensor<7xf64>) -> tensor<7xf64>
    return %4 : tensor<7xf64>
  }
  func.func private @rint(%arg0: tensor<7xf64>) -> tensor<7xf64> {
    %0 = stablehlo.round_nearest_even %arg0 : tensor<7xf64>
    return %0 : tensor<7xf64>
  }
  func.func private @i0(%arg0: tensor<7xf64>) -> tensor<7xf64> {
    %0 = stablehlo.abs %arg0 : tensor<7xf64>
    %1 = stablehlo.exponential %0 : tensor<7xf64>
    %2 = stablehlo.abs %0 : tensor<7xf64>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_1 = stablehlo.constant dense<3.200000e+01> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %6 = stablehlo.multiply %3, %2 : tensor<7xf64>
    %7 = stablehlo.subtract %6, %4 : tensor<7xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %11 = stablehlo.multiply %7, %8 : tensor<7xf64>
    %12 = stablehlo.subtract %11, %9 : tensor<7xf64>
    %cst_5 = stablehlo.constant dense<-4.4153416464793395E-18> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %14 = stablehlo.add %12, %13 : tensor<7xf64>
    %15 = stablehlo.multiply %7, %14 : tensor<7xf64>
    %16 = stablehlo.subtract %15, %8 : tensor<7xf64>
    %cst_6 = stablehlo.constant dense<3.3307945188222384E-17> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %18 = stablehlo.add %16, %17 : tensor<7xf64>
    %19 = stablehlo.multiply %7, %18 : tensor<7xf64>
    %20 = stablehlo.subtract %19, %14 : tensor<7xf64>
    %cst_7 = stablehlo.constant dense<-2.4312798465479549E-16> : tensor<f64>
    %21 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %22 = stablehlo.add %20, %21 : tensor<7xf64>
    %23 = stablehlo.multiply %7, %22 : tensor<7xf64>
    %24 = stablehlo.subtract %23, %18 : tensor<7xf64>
    %cst_8 = stablehlo.constant dense<1.7153912855551331E-15> : tensor<f64>
    %25 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %26 = stablehlo.add %24, %25 : tensor<7xf64>
    %27 = stablehlo.multiply %7, %26 : tensor<7xf64>
    %28 = stablehlo.subtract %27, %22 : tensor<7xf64>
    %cst_9 = stablehlo.constant dense<-1.1685332877993451E-14> : tensor<f64>
    %29 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %30 = stablehlo.add %28, %29 : tensor<7xf64>
    %31 = stablehlo.multiply %7, %30 : tensor<7xf64>
    %32 = stablehlo.subtract %31, %26 : tensor<7xf64>
    %cst_10 = stablehlo.constant dense<7.6761854986049361E-14> : tensor<f64>
    %33 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %34 = stablehlo.add %32, %33 : tensor<7xf64>
    %35 = stablehlo.multiply %7, %34 : tensor<7xf64>
    %36 = stablehlo.subtract %35, %30 : tensor<7xf64>
    %cst_11 = stablehlo.constant dense<-4.856446783111929E-13> : tensor<f64>
    %37 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %38 = stablehlo.add %36, %37 : tensor<7xf64>
    %39 = stablehlo.multiply %7, %38 : tensor<7xf64>
    %40 = stablehlo.subtract %39, %34 : tensor<7xf64>
    %cst_12 = stablehlo.constant dense<2.9550526631296399E-12> : tensor<f64>
    %41 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %42 = stablehlo.add %40, %41 : tensor<7xf64>
    %43 = stablehlo.multiply %7, %42 : tensor<7xf64>
    %44 = stablehlo.subtract %43, %38 : tensor<7xf64>
    %cst_13 = stablehlo.constant dense<-1.7268262914415559E-11> : tensor<f64>
    %45 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %46 = stablehlo.add %44, %45 : tensor<7xf64>
    %47 = stablehlo.multiply %7, %46 : tensor<7xf64>
    %48 = stablehlo.subtract %47, %42 : tensor<7xf64>
    %cst_14 = stablehlo.constant dense<9.6758090353732369E-11> : tensor<f64>
    %49 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %50 = stablehlo.add %48, %49 : tensor<7xf64>
    %51 = stablehlo.multiply %7, %50 : tensor<7xf64>
    %52 = stablehlo.subtract %51, %46 : tensor<7xf64>
    %cst_15 = stablehlo.constant dense<-5.1897956016352627E-10> : tensor<f64>
    %53 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %54 = stablehlo.add %52, %53 : tensor<7xf64>
    %55 = stablehlo.multiply %7, %54 : tensor<7xf64>
    %56 = stablehlo.subtract %55, %50 : tensor<7xf64>
    %cst_16 = stablehlo.constant dense<2.6598237246823866E-9> : tensor<f64>
    %57 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %58 = stablehlo.add %56, %57 : tensor<7xf64>
    %59 = stablehlo.multiply %7, %58 : tensor<7xf64>
    %60 = stablehlo.subtract %59, %54 : tensor<7xf64>
    %cst_17 = stablehlo.constant dense<-1.300025009986248E-8> : tensor<f64>
    %61 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %62 = stablehlo.add %60, %61 : tensor<7xf64>
    %63 = stablehlo.multiply %7, %62 : tensor<7xf64>
    %64 = stablehlo.subtract %63, %58 : tensor<7xf64>
    %cst_18 = stablehlo.constant dense<6.0469950225419186E-8> : tensor<f64>
    %65 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %66 = stablehlo.add %64, %65 : tensor<7xf64>
    %67 = stablehlo.multiply %7, %66 : tensor<7xf64>
    %68 = stablehlo.subtract %67, %62 : tensor<7xf64>
    %cst_19 = stablehlo.constant dense<-2.6707938539406119E-7> : tensor<f64>
    %69 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %70 = stablehlo.add %68, %69 : tensor<7xf64>
    %71 = stablehlo.multiply %7, %70 : tensor<7xf64>
    %72 = stablehlo.subtract %71, %66 : tensor<7xf64>
    %cst_20 = stablehlo.constant dense<1.1173875391201037E-6> : tensor<f64>
    %73 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %74 = stablehlo.add %72, %73 : tensor<7xf64>
    %75 = stablehlo.multiply %7, %74 : tensor<7xf64>
    %76 = stablehlo.subtract %75, %70 : tensor<7xf64>
    %cst_21 = stablehlo.constant dense<-4.4167383584587505E-6> : tensor<f64>
    %77 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %78 = stablehlo.add %76, %77 : tensor<7xf64>
    %79 = stablehlo.multiply %7, %78 : tensor<7xf64>
    %80 = stablehlo.subtract %79, %74 : tensor<7xf64>
    %cst_22 = stablehlo.constant dense<1.6448448070728896E-5> : tensor<f64>
    %81 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %82 = stablehlo.add %80, %81 : tensor<7xf64>
    %83 = stablehlo.multiply %7, %82 : tensor<7xf64>
    %84 = stablehlo.subtract %83, %78 : tensor<7xf64>
    %cst_23 = stablehlo.constant dense<-5.754195010082104E-5> : tensor<f64>
    %85 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %86 = stablehlo.add %84, %85 : tensor<7xf64>
    %87 = stablehlo.multiply %7, %86 : tensor<7xf64>
    %88 = stablehlo.subtract %87, %82 : tensor<7xf64>
    %cst_24 = stablehlo.constant dense<1.8850288509584165E-4> : tensor<f64>
    %89 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %90 = stablehlo.add %88, %89 : tensor<7xf64>
    %91 = stablehlo.multiply %7, %90 : tensor<7xf64>
    %92 = stablehlo.subtract %91, %86 : tensor<7xf64>
    %cst_25 = stablehlo.constant dense<-5.7637557453858236E-4> : tensor<f64>
    %93 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %94 = stablehlo.add %92, %93 : tensor<7xf64>
    %95 = stablehlo.multiply %7, %94 : tensor<7xf64>
    %96 = stablehlo.subtract %95, %90 : tensor<7xf64>
    %cst_26 = stablehlo.constant dense<0.0016394756169413357> : tensor<f64>
    %97 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %98 = stablehlo.add %96, %97 : tensor<7xf64>
    %99 = stablehlo.multiply %7, %98 : tensor<7xf64>
    %100 = stablehlo.subtract %99, %94 : tensor<7xf64>
    %cst_27 = stablehlo.constant dense<-0.0043243099950505759> : tensor<f64>
    %101 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %102 = stablehlo.add %100, %101 : tensor<7xf64>
    %103 = stablehlo.multiply %7, %102 : tensor<7xf64>
    %104 = stablehlo.subtract %103, %98 : tensor<7xf64>
    %cst_28 = stablehlo.constant dense<0.010546460394594998> : tensor<f64>
    %105 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %106 = stablehlo.add %104, %105 : tensor<7xf64>
    %107 = stablehlo.multiply %7, %106 : tensor<7xf64>
    %108 = stablehlo.subtract %107, %102 : tensor<7xf64>
    %cst_29 = stablehlo.constant dense<-0.023737414805899471> : tensor<f64>
    %109 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %110 = stablehlo.add %108, %109 : tensor<7xf64>
    %111 = stablehlo.multiply %7, %110 : tensor<7xf64>
    %112 = stablehlo.subtract %111, %106 : tensor<7xf64>
    %cst_30 = stablehlo.constant dense<0.049305284239670712> : tensor<f64>
    %113 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %114 = stablehlo.add %112, %113 : tensor<7xf64>
    %115 = stablehlo.multiply %7, %114 : tensor<7xf64>
    %116 = stablehlo.subtract %115, %110 : tensor<7xf64>
    %cst_31 = stablehlo.constant dense<-0.094901097048047639> : tensor<f64>
    %117 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %118 = stablehlo.add %116, %117 : tensor<7xf64>
    %119 = stablehlo.multiply %7, %118 : tensor<7xf64>
    %120 = stablehlo.subtract %119, %114 : tensor<7xf64>
    %cst_32 = stablehlo.constant dense<0.17162090152220877> : tensor<f64>
    %121 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %122 = stablehlo.add %120, %121 : tensor<7xf64>
    %123 = stablehlo.multiply %7, %122 : tensor<7xf64>
    %124 = stablehlo.subtract %123, %118 : tensor<7xf64>
    %cst_33 = stablehlo.constant dense<-0.3046826723431984> : tensor<f64>
    %125 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %126 = stablehlo.add %124, %125 : tensor<7xf64>
    %127 = stablehlo.multiply %7, %126 : tensor<7xf64>
    %128 = stablehlo.subtract %127, %122 : tensor<7xf64>
    %cst_34 = stablehlo.constant dense<0.67679527440947607> : tensor<f64>
    %129 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %130 = stablehlo.add %128, %129 : tensor<7xf64>
    %131 = stablehlo.subtract %130, %122 : tensor<7xf64>
    %cst_35 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %132 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %133 = stablehlo.multiply %132, %131 : tensor<7xf64>
    %134 = stablehlo.divide %5, %2 : tensor<7xf64>
    %135 = stablehlo.subtract %134, %4 : tensor<7xf64>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %136 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %137 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %138 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %139 = stablehlo.multiply %135, %136 : tensor<7xf64>
    %140 = stablehlo.subtract %139, %137 : tensor<7xf64>
    %cst_39 = stablehlo.constant dense<-7.2331804878747538E-18> : tensor<f64>
    %141 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %142 = stablehlo.add %140, %141 : tensor<7xf64>
    %143 = stablehlo.multiply %135, %142 : tensor<7xf64>
    %144 = stablehlo.subtract %143, %136 : tensor<7xf64>
    %cst_40 = stablehlo.constant dense<-4.8305044859441819E-18> : tensor<f64>
    %145 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %146 = stablehlo.add %144, %145 : tensor<7xf64>
    %147 = stablehlo.multiply %135, %146 : tensor<7xf64>
    %148 = stablehlo.subtract %147, %142 : tensor<7xf64>
    %cst_41 = stablehlo.constant dense<4.4656214202967598E-17> : tensor<f64>
    %149 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %150 = stablehlo.add %148, %149 : tensor<7xf64>
    %151 = stablehlo.multiply %135, %150 : tensor<7xf64>
    %152 = stablehlo.subtract %151, %146 : tensor<7xf64>
    %cst_42 = stablehlo.constant dense<3.4612228676974612E-17> : tensor<f64>
    %153 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %154 = stablehlo.add %152, %153 : tensor<7xf64>
    %155 = stablehlo.multiply %135, %154 : tensor<7xf64>
    %156 = stablehlo.subtract %155, %150 : tensor<7xf64>
    %cst_43 = stablehlo.constant dense<-2.8276239805165836E-16> : tensor<f64>
    %157 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %158 = stablehlo.add %156, %157 : tensor<7xf64>
    %159 = stablehlo.multiply %135, %158 : tensor<7xf64>
    %160 = stablehlo.subtract %159, %154 : tensor<7xf64>
    %cst_44 = stablehlo.constant dense<-3.425485619677219E-16> : tensor<f64>
    %161 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %162 = stablehlo.add %160, %161 : tensor<7xf64>
    %163 = stablehlo.multiply %135, %162 : tensor<7xf64>
    %164 = stablehlo.subtract %163, %158 : tensor<7xf64>
    %cst_45 = stablehlo.constant dense<1.7725601330565263E-15> : tensor<f64>
    %165 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %166 = stablehlo.add %164, %165 : tensor<7xf64>
    %167 = stablehlo.multiply %135, %166 : tensor<7xf64>
    %168 = stablehlo.subtract %167, %162 : tensor<7xf64>
    %cst_46 = stablehlo.constant dense<3.8116806693526224E-15> : tensor<f64>
    %169 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %170 = stablehlo.add %168, %169 : tensor<7xf64>
    %171 = stablehlo.multiply %135, %170 : tensor<7xf64>
    %172 = stablehlo.subtract %171, %166 : tensor<7xf64>
    %cst_47 = stablehlo.constant dense<-9.5548466988283073E-15> : tensor<f64>
    %173 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %174 = stablehlo.add %172, %173 : tensor<7xf64>
    %175 = stablehlo.multiply %135, %174 : tensor<7xf64>
    %176 = stablehlo.subtract %175, %170 : tensor<7xf64>
    %cst_48 = stablehlo.constant dense<-4.1505693472872222E-14> : tensor<f64>
    %177 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %178 = stablehlo.add %176, %177 : tensor<7xf64>
    %179 = stablehlo.multiply %135, %178 : tensor<7xf64>
    %180 = stablehlo.subtract %179, %174 : tensor<7xf64>
    %cst_49 = stablehlo.constant dense<1.54008621752141E-14> : tensor<f64>
    %181 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %182 = stablehlo.add %180, %181 : tensor<7xf64>
    %183 = stablehlo.multiply %135, %182 : tensor<7xf64>
    %184 = stablehlo.subtract %183, %178 : tensor<7xf64>
    %cst_50 = stablehlo.constant dense<3.8527783827421426E-13> : tensor<f64>
    %185 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %186 = stablehlo.add %184, %185 : tensor<7xf64>
    %187 = stablehlo.multiply %135, %186 : tensor<7xf64>
    %188 = stablehlo.subtract %187, %182 : tensor<7xf64>
    %cst_51 = stablehlo.constant dense<7.180124451383666E-13> : tensor<f64>
    %189 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %190 = stablehlo.add %188, %189 : tensor<7xf64>
    %191 = stablehlo.multiply %135, %190 : tensor<7xf64>
    %192 = stablehlo.subtract %191, %186 : tensor<7xf64>
    %cst_52 = stablehlo.constant dense<-1.7941785315068062E-12> : tensor<f64>
    %193 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %194 = stablehlo.add %192, %193 : tensor<7xf64>
    %195 = stablehlo.multiply %135, %194 : tensor<7xf64>
    %196 = stablehlo.subtract %195, %190 : tensor<7xf64>
    %cst_53 = stablehlo.constant dense<-1.3215811840447713E-11> : tensor<f64>
    %197 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %198 = stablehlo.add %196, %197 : tensor<7xf64>
    %199 = stablehlo.multiply %135, %198 : tensor<7xf64>
    %200 = stablehlo.subtract %199, %194 : tensor<7xf64>
    %cst_54 = stablehlo.constant dense<-3.1499165279632416E-11> : tensor<f64>
    %201 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %202 = stablehlo.add %200, %201 : tensor<7xf64>
    %203 = stablehlo.multiply %135, %202 : tensor<7xf64>
    %204 = stablehlo.subtract %203, %198 : tensor<7xf64>
    %cst_55 = stablehlo.constant dense<1.1889147107846439E-11> : tensor<f64>
    %205 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %206 = stablehlo.add %204, %205 : tensor<7xf64>
    %207 = stablehlo.multiply %135, %206 : tensor<7xf64>
    %208 = stablehlo.subtract %207, %202 : tensor<7xf64>
    %cst_56 = stablehlo.constant dense<4.9406023882249701E-10> : tensor<f64>
    %209 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %210 = stablehlo.add %208, %209 : tensor<7xf64>
    %211 = stablehlo.multiply %135, %210 : tensor<7xf64>
    %212 = stablehlo.subtract %211, %206 : tensor<7xf64>
    %cst_57 = stablehlo.constant dense<3.3962320257083865E-9> : tensor<f64>
    %213 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %214 = stablehlo.add %212, %213 : tensor<7xf64>
    %215 = stablehlo.multiply %135, %214 : tensor<7xf64>
    %216 = stablehlo.subtract %215, %210 : tensor<7xf64>
    %cst_58 = stablehlo.constant dense<2.266668990498178E-8> : tensor<f64>
    %217 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %218 = stablehlo.add %216, %217 : tensor<7xf64>
    %219 = stablehlo.multiply %135, %218 : tensor<7xf64>
    %220 = stablehlo.subtract %219, %214 : tensor<7xf64>
    %cst_59 = stablehlo.constant dense<2.0489185894690638E-7> : tensor<f64>
    %221 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %222 = stablehlo.add %220, %221 : tensor<7xf64>
    %223 = stablehlo.multiply %135, %222 : tensor<7xf64>
    %224 = stablehlo.subtract %223, %218 : tensor<7xf64>
    %cst_60 = stablehlo.constant dense<2.8913705208347567E-6> : tensor<f64>
    %225 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %226 = stablehlo.add %224, %225 : tensor<7xf64>
    %227 = stablehlo.multiply %135, %226 : tensor<7xf64>
    %228 = stablehlo.subtract %227, %222 : tensor<7xf64>
    %cst_61 = stablehlo.constant dense<6.8897583469168245E-5> : tensor<f64>
    %229 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %230 = stablehlo.add %228, %229 : tensor<7xf64>
    %231 = stablehlo.multiply %135, %230 : tensor<7xf64>
    %232 = stablehlo.subtract %231, %226 : tensor<7xf64>
    %cst_62 = stablehlo.constant dense<0.0033691164782556943> : tensor<f64>
    %233 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %234 = stablehlo.add %232, %233 : tensor<7xf64>
    %235 = stablehlo.multiply %135, %234 : tensor<7xf64>
    %236 = stablehlo.subtract %235, %230 : tensor<7xf64>
    %cst_63 = stablehlo.constant dense<0.80449041101410879> : tensor<f64>
    %237 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %238 = stablehlo.add %236, %237 : tensor<7xf64>
    %239 = stablehlo.subtract %238, %230 : tensor<7xf64>
    %cst_64 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %240 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %241 = stablehlo.multiply %240, %239 : tensor<7xf64>
    %242 = stablehlo.sqrt %2 : tensor<7xf64>
    %243 = stablehlo.divide %241, %242 : tensor<7xf64>
    %cst_65 = stablehlo.constant dense<8.000000e+00> : tensor<f64>
    %244 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %245 = stablehlo.compare LE, %2, %244, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %246 = stablehlo.select %245, %133, %243 : tensor<7xi1>, tensor<7xf64>
    %247 = stablehlo.multiply %1, %246 : tensor<7xf64>
    return %247 : tensor<7xf64>
  }
  func.func private @isclose(%arg0: tensor<7xf64>, %arg1: tensor<7xf64>) -> tensor<7xi1> {
    %0 = stablehlo.compare NE, %arg0, %arg0, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %1 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %2 = stablehlo.and %0, %1 : tensor<7xi1>
    %3 = stablehlo.is_finite %arg1 : (tensor<7xf64>) -> tensor<7xi1>
    %4 = stablehlo.subtract %arg0, %arg1 : tensor<7xf64>
    %5 = stablehlo.abs %4 : tensor<7xf64>
    %6 = stablehlo.abs %arg1 : tensor<7xf64>
    %cst = stablehlo.constant dense<1.000000e-05> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %8 = stablehlo.multiply %7, %6 : tensor<7xf64>
    %cst_0 = stablehlo.constant dense<1.000000e-08> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %10 = stablehlo.add %9, %8 : tensor<7xf64>
    %11 = stablehlo.compare LE, %5, %10, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %12 = stablehlo.compare EQ, %arg0, %arg1, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %13 = stablehlo.and %3, %11 : tensor<7xi1>
    %14 = stablehlo.or %12, %13 : tensor<7xi1>
    return %14 : tensor<7xi1>
  }
  func.func private @divmod(%arg0: tensor<7xf64>, %arg1: tensor<7xf64>) -> (tensor<7xf64>, tensor<7xf64>) {
    %0 = stablehlo.remainder %arg0, %arg1 : tensor<7xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %2 = stablehlo.compare EQ, %arg1, %1, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %3 = stablehlo.subtract %arg0, %0 : tensor<7xf64>
    %4 = call @_where(%2, %arg0, %3) : (tensor<7xi1>, tensor<7xf64>, tensor<7xf64>) -> tensor<7xf64>
    %5 = stablehlo.divide %4, %arg1 : tensor<7xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %7 = stablehlo.compare NE, %0, %6, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %8 = stablehlo.sign %arg1 : tensor<7xf64>
    %9 = stablehlo.sign %0 : tensor<7xf64>
    %10 = stablehlo.compare NE, %8, %9, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %11 = stablehlo.and %7, %10 : tensor<7xi1>
    %12 = stablehlo.add %0, %arg1 : tensor<7xf64>
    %13 = stablehlo.select %11, %12, %0 : tensor<7xi1>, tensor<7xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %15 = stablehlo.subtract %5, %14 : tensor<7xf64>
    %16 = stablehlo.select %11, %15, %5 : tensor<7xi1>, tensor<7xf64>
    %17 = stablehlo.round_nearest_afz %16 : tensor<7xf64>
    return %17, %13 : tensor<7xf64>, tensor<7xf64>
  }
  func.func private @modf(%arg0: tensor<7xf64>) -> (tensor<7xf64>, tensor<7xf64>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %1 = stablehlo.compare GE, %arg0, %0, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %2 = stablehlo.floor %arg0 : tensor<7xf64>
    %3 = stablehlo.ceil %arg0 : tensor<7xf64>
    %4 = call @_where(%1, %2, %3) : (tensor<7xi1>, tensor<7xf64>, tensor<7xf64>) -> tensor<7xf64>
    %5 = stablehlo.subtract %arg0, %4 : tensor<7xf64>
    return %5, %4 : tensor<7xf64>, tensor<7xf64>
  }
  func.func private @unwrap(%arg0: tensor<7xf64>) -> tensor<7xf64> {
    %cst = stablehlo.constant dense<6.2831853071795862> : tensor<f64>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %0 = stablehlo.divide %cst, %cst_0 : tensor<f64>
    %cst_1 = stablehlo.constant dense<6.2831853071795862> : tensor<f64>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %1 = stablehlo.divide %cst_1, %cst_2 : tensor<f64>
    %2 = call @diff(%arg0) : (tensor<7xf64>) -> tensor<6xf64>
    %3 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %4 = stablehlo.add %2, %3 : tensor<6xf64>
    %cst_3 = stablehlo.constant dense<6.2831853071795862> : tensor<f64>
    %5 = call @remainder_4(%4, %cst_3) : (tensor<6xf64>, tensor<f64>) -> tensor<6xf64>
    %6 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %7 = stablehlo.subtract %5, %6 : tensor<6xf64>
    %8 = stablehlo.negate %1 : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %10 = stablehlo.compare EQ, %7, %9, FLOAT : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xi1>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %12 = stablehlo.compare GT, %2, %11, FLOAT : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xi1>
    %13 = stablehlo.and %10, %12 : tensor<6xi1>
    %14 = call @_where_5(%13, %1, %7) : (tensor<6xi1>, tensor<f64>, tensor<6xf64>) -> tensor<6xf64>
    %15 = stablehlo.abs %2 : tensor<6xf64>
    %16 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %17 = stablehlo.compare LT, %15, %16, FLOAT : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xi1>
    %18 = stablehlo.subtract %14, %2 : tensor<6xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %19 = call @_where_6(%17, %c, %18) : (tensor<6xi1>, tensor<i64>, tensor<6xf64>) -> tensor<6xf64>
    %20 = stablehlo.slice %arg0 [0:1] : (tensor<7xf64>) -> tensor<1xf64>
    %21 = stablehlo.slice %arg0 [1:7] : (tensor<7xf64>) -> tensor<6xf64>
    %22 = call @cumsum(%19) : (tensor<6xf64>) -> tensor<6xf64>
    %23 = stablehlo.add %21, %22 : tensor<6xf64>
    %24 = stablehlo.concatenate %20, %23, dim = 0 : (tensor<1xf64>, tensor<6xf64>) -> tensor<7xf64>
    return %24 : tensor<7xf64>
  }
  func.func private @diff(%arg0: tensor<7xf64>) -> tensor<6xf64> {
    %0 = stablehlo.slice %arg0 [1:7] : (tensor<7xf64>) -> tensor<6xf64>
    %1 = stablehlo.slice %arg0 [0:6] : (tensor<7xf64>) -> tensor<6xf64>
    %2 = stablehlo.subtract %0, %1 : tensor<6xf64>
    return %2 : tensor<6xf64>
  }
  func.func private @remainder_4(%arg0: tensor<6xf64>, %arg1: tensor<f64>) -> tensor<6xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %1 = stablehlo.remainder %arg0, %0 : tensor<6xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %3 = stablehlo.compare NE, %1, %2, FLOAT : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %5 = stablehlo.compare LT, %1, %4, FLOAT : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.compare LT, %arg1, %cst_1, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<i1>) -> tensor<6xi1>
    %8 = stablehlo.compare NE, %5, %7, UNSIGNED : (tensor<6xi1>, tensor<6xi1>) -> tensor<6xi1>
    %9 = stablehlo.and %8, %3 : tensor<6xi1>
    %10 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %11 = stablehlo.add %1, %10 : tensor<6xf64>
    %12 = stablehlo.select %9, %11, %1 : tensor<6xi1>, tensor<6xf64>
    return %12 : tensor<6xf64>
  }
  func.func private @_where_5(%arg0: tensor<6xi1>, %arg1: tensor<f64>, %arg2: tensor<6xf64>) -> tensor<6xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %1 = stablehlo.select %arg0, %0, %arg2 : tensor<6xi1>, tensor<6xf64>
    return %1 : tensor<6xf64>
  }
  func.func private @_where_6(%arg0: tensor<6xi1>, %arg1: tensor<i64>, %arg2: tensor<6xf64>) -> tensor<6xf64> {
    %0 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<6xi1>, tensor<6xf64>
    return %2 : tensor<6xf64>
  }
  func.func private @cumsum(%arg0: tensor<6xf64>) -> tensor<6xf64> {
    %0 = call @cumsum_7(%arg0) : (tensor<6xf64>) -> tensor<6xf64>
    return %0 : tensor<6xf64>
  }
  func.func private @cumsum_7(%arg0: tensor<6xf64>) -> tensor<6xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<f64>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[5, 0]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 6>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<f64>, %arg2: tensor<f64>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<f64>
      stablehlo.return %2 : tensor<f64>
    }) : (tensor<6xf64>, tensor<f64>) -> tensor<6xf64>
    return %1 : tensor<6xf64>
  }
}
