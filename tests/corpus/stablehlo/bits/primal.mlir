module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xui32>, %arg1: tensor<6xui64>, %arg2: tensor<6xf32>, %arg3: tensor<6xf64>) -> (tensor<6xf32> {jax.result_info = "result[0]"}, tensor<6x2xui32> {jax.result_info = "result[1]"}, tensor<6xui64> {jax.result_info = "result[2]"}, tensor<6xi32> {jax.result_info = "result[3]"}, tensor<6xi64> {jax.result_info = "result[4]"}, tensor<6xui32> {jax.result_info = "result[5]"}, tensor<6xui8> {jax.result_info = "result[6]"}, tensor<6xf64> {jax.result_info = "result[7]"}, tensor<6xi32> {jax.result_info = "result[8]"}, tensor<6xf32> {jax.result_info = "result[9]"}, tensor<1xui8> {jax.result_info = "result[10]"}, tensor<48xui8> {jax.result_info = "result[11]"}, tensor<6xi1> {jax.result_info = "result[12]"}, tensor<6xf64> {jax.result_info = "result[13]"}) {
    %0 = stablehlo.bitcast_convert %arg0 : (tensor<6xui32>) -> tensor<6xf32>
    %1 = stablehlo.bitcast_convert %arg1 : (tensor<6xui64>) -> tensor<6x2xui32>
    %2 = stablehlo.bitcast_convert %arg1 : (tensor<6xui64>) -> tensor<6x8xui8>
    %3 = stablehlo.bitcast_convert %2 : (tensor<6x8xui8>) -> tensor<6xui64>
    %4 = stablehlo.bitcast_convert %arg2 : (tensor<6xf32>) -> tensor<6xi32>
    %5 = stablehlo.bitcast_convert %arg3 : (tensor<6xf64>) -> tensor<6xi64>
    %c = stablehlo.constant dense<3> : tensor<ui32>
    %6 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %7 = stablehlo.shift_left %arg0, %6 : tensor<6xui32>
    %8 = call @bitwise_count(%arg0) : (tensor<6xui32>) -> tensor<6xui8>
    %9:2 = call @frexp(%arg3) : (tensor<6xf64>) -> (tensor<6xf64>, tensor<6xi32>)
    %c_0 = stablehlo.constant dense<3> : tensor<i64>
    %10 = call @ldexp(%arg2, %c_0) : (tensor<6xf32>, tensor<i64>) -> tensor<6xf32>
    %c_1 = stablehlo.constant dense<5> : tensor<ui32>
    %11 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %12 = stablehlo.compare GT, %arg0, %11, UNSIGNED : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xi1>
    %13 = call @packbits(%12) : (tensor<6xi1>) -> tensor<1xui8>
    %14 = stablehlo.convert %arg0 : (tensor<6xui32>) -> tensor<6xui8>
    %15 = call @unpackbits(%14) : (tensor<6xui8>) -> tensor<48xui8>
    %16 = call @signbit(%arg3) : (tensor<6xf64>) -> tensor<6xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %18 = chlo.next_after %arg3, %17 : tensor<6xf64>, tensor<6xf64> -> tensor<6xf64>
    %19 = stablehlo.bitcast_convert %arg0 : (tensor<6xui32>) -> tensor<6xf32>
    %20 = stablehlo.bitcast_convert %arg1 : (tensor<6xui64>) -> tensor<6x2xui32>
    %21 = stablehlo.bitcast_convert %arg1 : (tensor<6xui64>) -> tensor<6x8xui8>
    %22 = stablehlo.bitcast_convert %21 : (tensor<6x8xui8>) -> tensor<6xui64>
    %23 = stablehlo.bitcast_convert %arg2 : (tensor<6xf32>) -> tensor<6xi32>
    %24 = stablehlo.bitcast_convert %arg3 : (tensor<6xf64>) -> tensor<6xi64>
    %c_2 = stablehlo.constant dense<3> : tensor<ui32>
    %25 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %26 = stablehlo.shift_left %arg0, %25 : tensor<6xui32>
    %27 = call @bitwise_count(%arg0) : (tensor<6xui32>) -> tensor<6xui8>
    %28:2 = call @frexp(%arg3) : (tensor<6xf64>) -> (tensor<6xf64>, tensor<6xi32>)
    %c_3 = stablehlo.constant dense<3> : tensor<i64>
    %29 = call @ldexp(%arg2, %c_3) : (tensor<6xf32>, tensor<i64>) -> tensor<6xf32>
    %c_4 = stablehlo.constant dense<5> : tensor<ui32>
    %30 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %31 = stablehlo.compare GT, %arg0, %30, UNSIGNED : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xi1>
    %32 = call @packbits(%31) : (tensor<6xi1>) -> tensor<1xui8>
    %33 = stablehlo.convert %arg0 : (tensor<6xui32>) -> tensor<6xui8>
    %34 = call @unpackbits(%33) : (tensor<6xui8>) -> tensor<48xui8>
    %35 = call @signbit(%arg3) : (tensor<6xf64>) -> tensor<6xi1>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %36 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %37 = chlo.next_after %arg3, %36 : tensor<6xf64>, tensor<6xf64> -> tensor<6xf64>
    return %19, %20, %22, %23, %24, %26, %27, %28#0, %28#1, %29, %32, %34, %35, %37 : tensor<6xf32>, tensor<6x2xui32>, tensor<6xui64>, tensor<6xi32>, tensor<6xi64>, tensor<6xui32>, tensor<6xui8>, tensor<6xf64>, tensor<6xi32>, tensor<6xf32>, tensor<1xui8>, tensor<48xui8>, tensor<6xi1>, tensor<6xf64>
  }
  func.func private @bitwise_count(%arg0: tensor<6xui32>) -> tensor<6xui8> {
    %0 = stablehlo.popcnt %arg0 : tensor<6xui32>
    %1 = stablehlo.convert %0 : (tensor<6xui32>) -> tensor<6xui8>
    return %1 : tensor<6xui8>
  }
  func.func private @frexp(%arg0: tensor<6xf64>) -> (tensor<6xf64>, tensor<6xi32>) {
    %0 = stablehlo.abs %arg0 : tensor<6xf64>
    %cst = stablehlo.constant dense<2.2250738585072014E-308> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %2 = stablehlo.compare LT, %0, %1, FLOAT : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xi1>
    %cst_0 = stablehlo.constant dense<0x4330000000000000> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %4 = stablehlo.multiply %arg0, %3 : tensor<6xf64>
    %5 = call @_where(%2, %4, %arg0) : (tensor<6xi1>, tensor<6xf64>, tensor<6xf64>) -> tensor<6xf64>
    %c = stablehlo.constant dense<-52> : tensor<i64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %6 = call @_where_0(%2, %c, %c_1) : (tensor<6xi1>, tensor<i64>, tensor<i64>) -> tensor<6xi64>
    %7 = stablehlo.bitcast_convert %5 : (tensor<6xf64>) -> tensor<6xi64>
    %c_2 = stablehlo.constant dense<52> : tensor<i64>
    %8 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i64>) -> tensor<6xi64>
    %9 = stablehlo.shift_right_arithmetic %7, %8 : tensor<6xi64>
    %c_3 = stablehlo.constant dense<2047> : tensor<i64>
    %10 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i64>) -> tensor<6xi64>
    %11 = stablehlo.and %9, %10 : tensor<6xi64>
    %c_4 = stablehlo.constant dense<1023> : tensor<i64>
    %12 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i64>) -> tensor<6xi64>
    %13 = stablehlo.subtract %11, %12 : tensor<6xi64>
    %c_5 = stablehlo.constant dense<1> : tensor<i64>
    %14 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i64>) -> tensor<6xi64>
    %15 = stablehlo.add %13, %14 : tensor<6xi64>
    %16 = stablehlo.add %6, %15 : tensor<6xi64>
    %c_6 = stablehlo.constant dense<-9218868437227405313> : tensor<i64>
    %17 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i64>) -> tensor<6xi64>
    %18 = stablehlo.and %7, %17 : tensor<6xi64>
    %c_7 = stablehlo.constant dense<4602678819172646912> : tensor<i64>
    %19 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i64>) -> tensor<6xi64>
    %20 = stablehlo.or %18, %19 : tensor<6xi64>
    %21 = stablehlo.bitcast_convert %20 : (tensor<6xi64>) -> tensor<6xf64>
    %22 = call @isinf(%arg0) : (tensor<6xf64>) -> tensor<6xi1>
    %23 = stablehlo.compare NE, %arg0, %arg0, FLOAT : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xi1>
    %24 = stablehlo.or %22, %23 : tensor<6xi1>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %25 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %26 = stablehlo.compare EQ, %arg0, %25, FLOAT : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xi1>
    %27 = stablehlo.or %24, %26 : tensor<6xi1>
    %c_9 = stablehlo.constant dense<0> : tensor<i64>
    %28 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i64>) -> tensor<6xi64>
    %29 = call @_where_1(%27, %28, %16) : (tensor<6xi1>, tensor<6xi64>, tensor<6xi64>) -> tensor<6xi64>
    %30 = call @_where(%27, %arg0, %21) : (tensor<6xi1>, tensor<6xf64>, tensor<6xf64>) -> tensor<6xf64>
    %31 = stablehlo.convert %29 : (tensor<6xi64>) -> tensor<6xi32>
    return %30, %31 : tensor<6xf64>, tensor<6xi32>
  }
  func.func private @_where(%arg0: tensor<6xi1>, %arg1: tensor<6xf64>, %arg2: tensor<6xf64>) -> tensor<6xf64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<6xi1>, tensor<6xf64>
    return %0 : tensor<6xf64>
  }
  func.func private @_where_0(%arg0: tensor<6xi1>, %arg1: tensor<i64>, %arg2: tensor<i64>) -> tensor<6xi64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i64>) -> tensor<6xi64>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<i64>) -> tensor<6xi64>
    %2 = stablehlo.select %arg0, %0, %1 : tensor<6xi1>, tensor<6xi64>
    return %2 : tensor<6xi64>
  }
  func.func private @isinf(%arg0: tensor<6xf64>) -> tensor<6xi1> {
    %0 = stablehlo.abs %arg0 : tensor<6xf64>
    %cst = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %2 = stablehlo.compare EQ, %0, %1, FLOAT : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xi1>
    return %2 : tensor<6xi1>
  }
  func.func private @_where_1(%arg0: tensor<6xi1>, %arg1: tensor<6xi64>, %arg2: tensor<6xi64>) -> tensor<6xi64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<6xi1>, tensor<6xi64>
    return %0 : tensor<6xi64>
  }
  func.func private @ldexp(%arg0: tensor<6xf32>, %arg1: tensor<i64>) -> tensor<6xf32> {
    %0 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<f32>
    %1:2 = call @frexp_2(%arg0) : (tensor<6xf32>) -> (tensor<6xf32>, tensor<6xi32>)
    %2 = stablehlo.convert %1#1 : (tensor<6xi32>) -> tensor<6xf32>
    %3 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %4 = stablehlo.add %2, %3 : tensor<6xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %6 = stablehlo.compare GT, %4, %5, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %8 = stablehlo.multiply %1#0, %7 : tensor<6xf32>
    %9 = call @_where_3(%6, %8, %1#0) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %11 = stablehlo.compare GT, %4, %10, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %13 = stablehlo.subtract %4, %12 : tensor<6xf32>
    %14 = call @_where_3(%11, %13, %4) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %16 = stablehlo.power %15, %14 : tensor<6xf32>
    %17 = stablehlo.multiply %9, %16 : tensor<6xf32>
    %18 = call @isinf_5(%arg0) : (tensor<6xf32>) -> tensor<6xi1>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %20 = stablehlo.compare EQ, %arg0, %19, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %21 = stablehlo.or %18, %20 : tensor<6xi1>
    %22 = call @_where_3(%21, %arg0, %17) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    return %22 : tensor<6xf32>
  }
  func.func private @frexp_2(%arg0: tensor<6xf32>) -> (tensor<6xf32>, tensor<6xi32>) {
    %0 = stablehlo.abs %arg0 : tensor<6xf32>
    %cst = stablehlo.constant dense<1.17549435E-38> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %2 = stablehlo.compare LT, %0, %1, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_0 = stablehlo.constant dense<0x4B000000> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %4 = stablehlo.multiply %arg0, %3 : tensor<6xf32>
    %5 = call @_where_3(%2, %4, %arg0) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %c = stablehlo.constant dense<-23> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %6 = call @_where_4(%2, %c, %c_1) : (tensor<6xi1>, tensor<i32>, tensor<i32>) -> tensor<6xi32>
    %7 = stablehlo.bitcast_convert %5 : (tensor<6xf32>) -> tensor<6xi32>
    %c_2 = stablehlo.constant dense<23> : tensor<i32>
    %8 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %9 = stablehlo.shift_right_arithmetic %7, %8 : tensor<6xi32>
    %c_3 = stablehlo.constant dense<255> : tensor<i32>
    %10 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %11 = stablehlo.and %9, %10 : tensor<6xi32>
    %c_4 = stablehlo.constant dense<127> : tensor<i32>
    %12 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %13 = stablehlo.subtract %11, %12 : tensor<6xi32>
    %c_5 = stablehlo.constant dense<1> : tensor<i32>
    %14 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %15 = stablehlo.add %13, %14 : tensor<6xi32>
    %16 = stablehlo.add %6, %15 : tensor<6xi32>
    %c_6 = stablehlo.constant dense<-2139095041> : tensor<i32>
    %17 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %18 = stablehlo.and %7, %17 : tensor<6xi32>
    %c_7 = stablehlo.constant dense<1056964608> : tensor<i32>
    %19 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %20 = stablehlo.or %18, %19 : tensor<6xi32>
    %21 = stablehlo.bitcast_convert %20 : (tensor<6xi32>) -> tensor<6xf32>
    %22 = call @isinf_5(%arg0) : (tensor<6xf32>) -> tensor<6xi1>
    %23 = stablehlo.compare NE, %arg0, %arg0, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %24 = stablehlo.or %22, %23 : tensor<6xi1>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %26 = stablehlo.compare EQ, %arg0, %25, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %27 = stablehlo.or %24, %26 : tensor<6xi1>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %28 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %29 = call @_where_6(%27, %28, %16) : (tensor<6xi1>, tensor<6xi32>, tensor<6xi32>) -> tensor<6xi32>
    %30 = call @_where_3(%27, %arg0, %21) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    return %30, %29 : tensor<6xf32>, tensor<6xi32>
  }
  func.func private @_where_3(%arg0: tensor<6xi1>, %arg1: tensor<6xf32>, %arg2: tensor<6xf32>) -> tensor<6xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<6xi1>, tensor<6xf32>
    return %0 : tensor<6xf32>
  }
  func.func private @_where_4(%arg0: tensor<6xi1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<6xi32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %2 = stablehlo.select %arg0, %0, %1 : tensor<6xi1>, tensor<6xi32>
    return %2 : tensor<6xi32>
  }
  func.func private @isinf_5(%arg0: tensor<6xf32>) -> tensor<6xi1> {
    %0 = stablehlo.abs %arg0 : tensor<6xf32>
    %cst = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %2 = stablehlo.compare EQ, %0, %1, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    return %2 : tensor<6xi1>
  }
  func.func private @_where_6(%arg0: tensor<6xi1>, %arg1: tensor<6xi32>, %arg2: tensor<6xi32>) -> tensor<6xi32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<6xi1>, tensor<6xi32>
    return %0 : tensor<6xi32>
  }
  func.func private @packbits(%arg0: tensor<6xi1>) -> tensor<1xui8> {
    %c = stablehlo.constant dense<false> : tensor<i1>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<6xi1>
    %1 = stablehlo.compare NE, %arg0, %0, UNSIGNED : (tensor<6xi1>, tensor<6xi1>) -> tensor<6xi1>
    %2 = stablehlo.convert %1 : (tensor<6xi1>) -> tensor<6xui8>
    %3 = stablehlo.iota dim = 0 : tensor<8xui8>
    %4 = stablehlo.reverse %3, dims = [0] : tensor<8xui8>
    %c_0 = stablehlo.constant dense<0> : tensor<ui8>
    %5 = stablehlo.pad %2, %c_0, low = [0], high = [2], interior = [0] : (tensor<6xui8>, tensor<ui8>) -> tensor<8xui8>
    %6 = stablehlo.reshape %5 : (tensor<8xui8>) -> tensor<1x8xui8>
    %7 = stablehlo.broadcast_in_dim %4, dims = [1] : (tensor<8xui8>) -> tensor<1x8xui8>
    %8 = stablehlo.shift_left %6, %7 : tensor<1x8xui8>
    %9 = stablehlo.convert %8 : (tensor<1x8xui8>) -> tensor<1x8xui64>
    %c_1 = stablehlo.constant dense<0> : tensor<ui64>
    %10 = stablehlo.reduce(%9 init: %c_1) applies stablehlo.add across dimensions = [1] : (tensor<1x8xui64>, tensor<ui64>) -> tensor<1xui64>
    %11 = stablehlo.convert %10 : (tensor<1xui64>) -> tensor<1xui8>
    return %11 : tensor<1xui8>
  }
  func.func private @unpackbits(%arg0: tensor<6xui8>) -> tensor<48xui8> {
    %0 = stablehlo.iota dim = 0 : tensor<8xui8>
    %c = stablehlo.constant dense<1> : tensor<ui8>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui8>) -> tensor<8xui8>
    %2 = stablehlo.shift_left %1, %0 : tensor<8xui8>
    %3 = stablehlo.reverse %2, dims = [0] : tensor<8xui8>
    %4 = stablehlo.broadcast_in_dim %arg0, dims = [0] : (tensor<6xui8>) -> tensor<6x1xui8>
    %5 = stablehlo.broadcast_in_dim %3, dims = [1] : (tensor<8xui8>) -> tensor<1x8xui8>
    %6 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<6x1xui8>) -> tensor<6x8xui8>
    %7 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<1x8xui8>) -> tensor<6x8xui8>
    %8 = stablehlo.and %6, %7 : tensor<6x8xui8>
    %c_0 = stablehlo.constant dense<0> : tensor<ui8>
    %9 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui8>) -> tensor<6x8xui8>
    %10 = stablehlo.compare GT, %8, %9, UNSIGNED : (tensor<6x8xui8>, tensor<6x8xui8>) -> tensor<6x8xi1>
    %11 = stablehlo.convert %10 : (tensor<6x8xi1>) -> tensor<6x8xui8>
    %12 = stablehlo.reshape %11 : (tensor<6x8xui8>) -> tensor<48xui8>
    return %12 : tensor<48xui8>
  }
  func.func private @signbit(%arg0: tensor<6xf64>) -> tensor<6xi1> {
    %0 = stablehlo.bitcast_convert %arg0 : (tensor<6xf64>) -> tensor<6xi64>
    %c = stablehlo.constant dense<63> : tensor<i64>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<6xi64>
    %2 = stablehlo.shift_right_arithmetic %0, %1 : tensor<6xi64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i64>) -> tensor<6xi64>
    %4 = stablehlo.compare NE, %2, %3, SIGNED : (tensor<6xi64>, tensor<6xi64>) -> tensor<6xi1>
    %5 = stablehlo.convert %4 : tensor<6xi1>
    return %5 : tensor<6xi1>
  }
}
