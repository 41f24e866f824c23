module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<0x4xf32>, %arg1: tensor<4x0xf32>, %arg2: tensor<3x4xf32>, %arg3: tensor<0xi32>) -> (tensor<0x0xf32> {jax.result_info = "result[0]"}, tensor<4x4xf32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}, tensor<4xf32> {jax.result_info = "result[3]"}, tensor<0xf32> {jax.result_info = "result[4]"}, tensor<3x4xf32> {jax.result_info = "result[5]"}, tensor<0x4xf32> {jax.result_info = "result[6]"}, tensor<3x4xf32> {jax.result_info = "result[7]"}, tensor<0x4xf32> {jax.result_info = "result[8]"}, tensor<0x4xf32> {jax.result_info = "result[9]"}, tensor<4x0x2xf32> {jax.result_info = "result[10]"}, tensor<0x4xf32> {jax.result_info = "result[11]"}, tensor<3x4xf32> {jax.result_info = "result[12]"}, tensor<0xf32> {jax.result_info = "result[13]"}, tensor<4x0xf32> {jax.result_info = "result[14]"}, tensor<0x2xf32> {jax.result_info = "result[15]"}, tensor<0x4xi64> {jax.result_info = "result[16]"}, tensor<0x4xf32> {jax.result_info = "result[17]"}, tensor<0x4xf32> {jax.result_info = "result[18]"}, tensor<0x4xf32> {jax.result_info = "result[19]"}, tensor<0x4xf32> {jax.result_info = "result[20]"}, tensor<0x3xf32> {jax.result_info = "result[21]"}, tensor<0xf32> {jax.result_info = "result[22]"}) {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<0x4xf32>, tensor<4x0xf32>) -> tensor<0x0xf32>
    %1 = stablehlo.dot_general %arg1, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x0xf32>, tensor<0x4xf32>) -> tensor<4x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<0x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%arg0 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<0x4xf32>, tensor<f32>) -> tensor<4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%arg0 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<0x4xf32>, tensor<f32>) -> tensor<0xf32>
    %5 = stablehlo.concatenate %arg0, %arg2, dim = 0 : (tensor<0x4xf32>, tensor<3x4xf32>) -> tensor<3x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<0xi32>
    %7 = stablehlo.compare LT, %arg3, %6, SIGNED : (tensor<0xi32>, tensor<0xi32>) -> tensor<0xi1>
    %c_2 = stablehlo.constant dense<3> : tensor<i32>
    %8 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<0xi32>
    %9 = stablehlo.add %arg3, %8 : tensor<0xi32>
    %10 = stablehlo.select %7, %9, %arg3 : tensor<0xi1>, tensor<0xi32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0] : (tensor<0xi32>) -> tensor<0x1xi32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<0x4xf32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %13 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<0xi32>
    %14 = stablehlo.compare LT, %arg3, %13, SIGNED : (tensor<0xi32>, tensor<0xi32>) -> tensor<0xi1>
    %c_5 = stablehlo.constant dense<3> : tensor<i32>
    %15 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<0xi32>
    %16 = stablehlo.add %arg3, %15 : tensor<0xi32>
    %17 = stablehlo.select %14, %16, %arg3 : tensor<0xi1>, tensor<0xi32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0] : (tensor<0xi32>) -> tensor<0x1xi32>
    %19 = call @sort(%arg0) : (tensor<0x4xf32>) -> tensor<0x4xf32>
    %20 = call @cumsum(%arg0) : (tensor<0x4xf32>) -> tensor<0x4xf32>
    %21 = stablehlo.reshape %arg0 : (tensor<0x4xf32>) -> tensor<4x0x2xf32>
    %22 = stablehlo.exponential %arg0 : tensor<0x4xf32>
    %c_6 = stablehlo.constant dense<0> : tensor<i64>
    %23 = call @_pad(%arg0, %c_6) : (tensor<0x4xf32>, tensor<i64>) -> tensor<3x4xf32>
    %cst_7 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %24 = stablehlo.reduce(%arg1 init: %cst_7) applies stablehlo.maximum across dimensions = [0] : (tensor<4x0xf32>, tensor<f32>) -> tensor<0xf32>
    %cst_8 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<0xf32>
    %26 = stablehlo.maximum %25, %24 : tensor<0xf32>
    %27 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<0x4xf32>) -> tensor<4x0xf32>
    %c_9 = stablehlo.constant dense<1> : tensor<i64>
    %c_10 = stablehlo.constant dense<1> : tensor<i64>
    %28 = stablehlo.dynamic_slice %arg2, %c_9, %c_10, sizes = [0, 2] : (tensor<3x4xf32>, tensor<i64>, tensor<i64>) -> tensor<0x2xf32>
    %29 = call @argsort(%arg0) : (tensor<0x4xf32>) -> tensor<0x4xi64>
    %30 = stablehlo.slice %arg2 [3:3, 0:4] : (tensor<3x4xf32>) -> tensor<0x4xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<0x4xf32>
    %32 = stablehlo.compare GT, %arg0, %31, FLOAT : (tensor<0x4xf32>, tensor<0x4xf32>) -> tensor<0x4xi1>
    %c_12 = stablehlo.constant dense<1> : tensor<i64>
    %33 = call @_where(%32, %arg0, %c_12) : (tensor<0x4xi1>, tensor<0x4xf32>, tensor<i64>) -> tensor<0x4xf32>
    %c_13 = stablehlo.constant dense<0> : tensor<i64>
    %c_14 = stablehlo.constant dense<0> : tensor<i64>
    %34:3 = stablehlo.while(%iterArg = %c_14, %iterArg_18 = %c_13, %iterArg_19 = %arg0) : tensor<i64>, tensor<i64>, tensor<0x4xf32>
    cond {
      %c_20 = stablehlo.constant dense<3> : tensor<i64>
      %40 = stablehlo.compare LT, %iterArg, %c_20, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %40 : tensor<i1>
    } do {
      %40:2 = func.call @closed_call(%iterArg_18, %iterArg_19) : (tensor<i64>, tensor<0x4xf32>) -> (tensor<i64>, tensor<0x4xf32>)
      %c_20 = stablehlo.constant dense<1> : tensor<i64>
      %41 = stablehlo.add %iterArg, %c_20 : tensor<i64>
      stablehlo.return %41, %40#0, %40#1 : tensor<i64>, tensor<i64>, tensor<0x4xf32>
    }
    %c_15 = stablehlo.constant dense<0> : tensor<i64>
    %35 = call @_pad_1(%arg2, %c_15) : (tensor<3x4xf32>, tensor<i64>) -> tensor<3x4xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<f32>
    %37 = "stablehlo.reduce_window"(%35, %36) <{base_dilations = array<i64: 1, 1>, padding = dense<0> : tensor<2x2xi64>, window_dilations = array<i64: 1, 1>, window_dimensions = array<i64: 4, 1>, window_strides = array<i64: 1, 1>}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %40 = stablehlo.add %arg4, %arg5 : tensor<f32>
      stablehlo.return %40 : tensor<f32>
    }) : (tensor<3x4xf32>, tensor<f32>) -> tensor<0x4xf32>
    %38 = stablehlo.dot_general %arg0, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<0x4xf32>, tensor<3x4xf32>) -> tensor<0x3xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %39 = stablehlo.reduce(%arg0 init: %cst_17) applies stablehlo.multiply across dimensions = [1] : (tensor<0x4xf32>, tensor<f32>) -> tensor<0xf32>
    return %0, %1, %2, %3, %4, %5, %12, %arg2, %19, %20, %21, %22, %23, %26, %27, %28, %29, %30, %33, %34#2, %37, %38, %39 : tensor<0x0xf32>, tensor<4x4xf32>, tensor<f32>, tensor<4xf32>, tensor<0xf32>, tensor<3x4xf32>, tensor<0x4xf32>, tensor<3x4xf32>, tensor<0x4xf32>, tensor<0x4xf32>, tensor<4x0x2xf32>, tensor<0x4xf32>, tensor<3x4xf32>, tensor<0xf32>, tensor<4x0xf32>, tensor<0x2xf32>, tensor<0x4xi64>, tensor<0x4xf32>, tensor<0x4xf32>, tensor<0x4xf32>, tensor<0x4xf32>, tensor<0x3xf32>, tensor<0xf32>
  }
  func.func private @sort(%arg0: tensor<0x4xf32>) -> tensor<0x4xf32> {
    %0 = "stablehlo.sort"(%arg0) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %1 = stablehlo.compare EQ, %arg1, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %2 = stablehlo.select %1, %cst_0, %arg1 : tensor<i1>, tensor<f32>
      %3 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_1 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %4 = stablehlo.select %3, %cst_1, %2 : tensor<i1>, tensor<f32>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %5 = stablehlo.compare EQ, %arg2, %cst_2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %6 = stablehlo.select %5, %cst_3, %arg2 : tensor<i1>, tensor<f32>
      %7 = stablehlo.compare NE, %arg2, %arg2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_4 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %8 = stablehlo.select %7, %cst_4, %6 : tensor<i1>, tensor<f32>
      %9 = stablehlo.compare LT, %4, %8, TOTALORDER : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %9 : tensor<i1>
    }) : (tensor<0x4xf32>) -> tensor<0x4xf32>
    return %0 : tensor<0x4xf32>
  }
  func.func private @cumsum(%arg0: tensor<0x4xf32>) -> tensor<0x4xf32> {
    %0 = call @cumsum_0(%arg0) : (tensor<0x4xf32>) -> tensor<0x4xf32>
    return %0 : tensor<0x4xf32>
  }
  func.func private @cumsum_0(%arg0: tensor<0x4xf32>) -> tensor<0x4xf32> {
    return %arg0 : tensor<0x4xf32>
  }
  func.func private @_pad(%arg0: tensor<0x4xf32>, %arg1: tensor<i64>) -> tensor<3x4xf32> {
    %0 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<f32>
    %1 = stablehlo.pad %arg0, %0, low = [1, 0], high = [2, 0], interior = [0, 0] : (tensor<0x4xf32>, tensor<f32>) -> tensor<3x4xf32>
    return %1 : tensor<3x4xf32>
  }
  func.func private @argsort(%arg0: tensor<0x4xf32>) -> tensor<0x4xi64> {
    %0 = stablehlo.iota dim = 0 : tensor<0x4xi64>
    %1:2 = "stablehlo.sort"(%arg0, %0) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<i64>, %arg4: tensor<i64>):
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %2 = stablehlo.compare EQ, %arg1, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %3 = stablehlo.select %2, %cst_0, %arg1 : tensor<i1>, tensor<f32>
      %4 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_1 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %5 = stablehlo.select %4, %cst_1, %3 : tensor<i1>, tensor<f32>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %6 = stablehlo.compare EQ, %arg2, %cst_2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %7 = stablehlo.select %6, %cst_3, %arg2 : tensor<i1>, tensor<f32>
      %8 = stablehlo.compare NE, %arg2, %arg2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_4 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %9 = stablehlo.select %8, %cst_4, %7 : tensor<i1>, tensor<f32>
      %10 = stablehlo.compare LT, %5, %9, TOTALORDER : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %10 : tensor<i1>
    }) : (tensor<0x4xf32>, tensor<0x4xi64>) -> (tensor<0x4xf32>, tensor<0x4xi64>)
    return %1#1 : tensor<0x4xi64>
  }
  func.func private @_where(%arg0: tensor<0x4xi1>, %arg1: tensor<0x4xf32>, %arg2: tensor<i64>) -> tensor<0x4xf32> {
    %0 = stablehlo.convert %arg2 : (tensor<i64>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<0x4xf32>
    return %arg1 : tensor<0x4xf32>
  }
  func.func private @closed_call(%arg0: tensor<i64>, %arg1: tensor<0x4xf32>) -> (tensor<i64>, tensor<0x4xf32>) {
    %c = stablehlo.constant dense<1> : tensor<i64>
    %0 = stablehlo.add %arg0, %c : tensor<i64>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<0x4xf32>
    %2 = stablehlo.multiply %arg1, %1 : tensor<0x4xf32>
    return %0, %2 : tensor<i64>, tensor<0x4xf32>
  }
  func.func private @_pad_1(%arg0: tensor<3x4xf32>, %arg1: tensor<i64>) -> tensor<3x4xf32> {
    %0 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<f32>
    %1 = stablehlo.pad %arg0, %0, low = [0, 0], high = [0, 0], interior = [0, 0] : (tensor<3x4xf32>, tensor<f32>) -> tensor<3x4xf32>
    return %1 : tensor<3x4xf32>
  }
}
