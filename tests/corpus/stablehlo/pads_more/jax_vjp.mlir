module @jit_g attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4xf32>, %arg1: tensor<6x9xf32>, %arg2: tensor<6x7xf32>, %arg3: tensor<7x8xf32>, %arg4: tensor<5x6xf32>, %arg5: tensor<5x6xf32>, %arg6: tensor<3x6xf32>, %arg7: tensor<6x12xf32>, %arg8: tensor<6x8xf64>, %arg9: tensor<3x2x4xf32>, %arg10: tensor<3x8xf32>, %arg11: tensor<3x4xf32>, %arg12: tensor<3x4xf32>) -> (tensor<3x4xf32> {jax.result_info = "result[0]"}) {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = stablehlo.pad %arg0, %cst, low = [-1, 0], high = [2, -1], interior = [1, 2] : (tensor<3x4xf32>, tensor<f32>) -> tensor<6x9xf32>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = call @_pad(%arg0, %c) : (tensor<3x4xf32>, tensor<i64>) -> tensor<6x7xf32>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %2:5 = call @_pad_3(%arg0, %c_0) : (tensor<3x4xf32>, tensor<i64>) -> (tensor<7x8xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<1x2xf32>, tensor<1x2xf32>)
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %3 = call @_pad_6(%arg0, %c_1) : (tensor<3x4xf32>, tensor<i64>) -> tensor<5x6xf32>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %4:5 = call @_pad_7(%arg0, %c_2) : (tensor<3x4xf32>, tensor<i64>) -> (tensor<5x6xf32>, tensor<3x4xf32>, tensor<4xf32>, tensor<5x4xf32>, tensor<5xf32>)
    %c_3 = stablehlo.constant dense<0> : tensor<i64>
    %5 = call @_pad_8(%arg0, %c_3) : (tensor<3x4xf32>, tensor<i64>) -> tensor<3x6xf32>
    %6 = stablehlo.reshape %arg0 : (tensor<3x4xf32>) -> tensor<1x3x1x4xf32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0, 1, 2, 3] : (tensor<1x3x1x4xf32>) -> tensor<2x3x3x4xf32>
    %8 = stablehlo.reshape %7 : (tensor<2x3x3x4xf32>) -> tensor<6x12xf32>
    %9 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %10 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %c_4 = stablehlo.constant dense<0> : tensor<i64>
    %11 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %12 = stablehlo.add %9, %11 : tensor<2x2xi64>
    %13 = stablehlo.compare EQ, %12, %10, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %14 = stablehlo.convert %13 : (tensor<2x2xi1>) -> tensor<2x2xf64>
    %15:2 = call @kron(%arg0, %14) : (tensor<3x4xf32>, tensor<2x2xf64>) -> (tensor<6x8xf64>, tensor<1x2x1x2xf64>)
    %16 = stablehlo.broadcast_in_dim %arg0, dims = [0, 2] : (tensor<3x4xf32>) -> tensor<3x1x4xf32>
    %17 = stablehlo.broadcast_in_dim %arg0, dims = [0, 2] : (tensor<3x4xf32>) -> tensor<3x1x4xf32>
    %18 = stablehlo.concatenate %16, %17, dim = 1 : (tensor<3x1x4xf32>, tensor<3x1x4xf32>) -> tensor<3x2x4xf32>
    call @atleast_1d(%arg0) : (tensor<3x4xf32>) -> ()
    call @atleast_1d(%arg0) : (tensor<3x4xf32>) -> ()
    %19 = stablehlo.concatenate %arg0, %arg0, dim = 1 : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x8xf32>
    %20 = call @_flip_9(%arg0) : (tensor<3x4xf32>) -> tensor<3x4xf32>
    %21 = call @_roll_static(%arg0) : (tensor<3x4xf32>) -> tensor<3x4xf32>
    %22 = call @_roll_static_10(%arg12) : (tensor<3x4xf32>) -> tensor<3x4xf32>
    %23 = call @_flip_11(%arg11) : (tensor<3x4xf32>) -> tensor<3x4xf32>
    %24 = stablehlo.add %22, %23 : tensor<3x4xf32>
    %25 = stablehlo.slice %arg10 [0:3, 0:4] : (tensor<3x8xf32>) -> tensor<3x4xf32>
    %26 = stablehlo.slice %arg10 [0:3, 4:8] : (tensor<3x8xf32>) -> tensor<3x4xf32>
    %27 = call @atleast_1d_12(%26) : (tensor<3x4xf32>) -> tensor<3x4xf32>
    %28 = stablehlo.add %24, %27 : tensor<3x4xf32>
    %29 = call @atleast_1d_12(%25) : (tensor<3x4xf32>) -> tensor<3x4xf32>
    %30 = stablehlo.add %28, %29 : tensor<3x4xf32>
    %31 = stablehlo.slice %arg9 [0:3, 0:1, 0:4] : (tensor<3x2x4xf32>) -> tensor<3x1x4xf32>
    %32 = stablehlo.reshape %31 : (tensor<3x1x4xf32>) -> tensor<3x4xf32>
    %33 = stablehlo.slice %arg9 [0:3, 1:2, 0:4] : (tensor<3x2x4xf32>) -> tensor<3x1x4xf32>
    %34 = stablehlo.reshape %33 : (tensor<3x1x4xf32>) -> tensor<3x4xf32>
    %35 = stablehlo.add %30, %32 : tensor<3x4xf32>
    %36 = stablehlo.add %35, %34 : tensor<3x4xf32>
    %37 = call @kron_13(%15#1, %arg8) : (tensor<1x2x1x2xf64>, tensor<6x8xf64>) -> tensor<3x4xf32>
    %38 = stablehlo.add %36, %37 : tensor<3x4xf32>
    %39 = stablehlo.reshape %arg7 : (tensor<6x12xf32>) -> tensor<2x3x3x4xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.reduce(%39 init: %cst_5) applies stablehlo.add across dimensions = [0, 2] : (tensor<2x3x3x4xf32>, tensor<f32>) -> tensor<3x4xf32>
    %41 = stablehlo.add %38, %40 : tensor<3x4xf32>
    %42 = call @_pad_14(%arg6) : (tensor<3x6xf32>) -> tensor<3x4xf32>
    %43 = stablehlo.add %41, %42 : tensor<3x4xf32>
    %44 = call @_pad_15(%4#1, %4#2, %4#3, %4#4, %arg5) : (tensor<3x4xf32>, tensor<4xf32>, tensor<5x4xf32>, tensor<5xf32>, tensor<5x6xf32>) -> tensor<3x4xf32>
    %45 = stablehlo.add %43, %44 : tensor<3x4xf32>
    %46 = call @_pad_16(%arg4) : (tensor<5x6xf32>) -> tensor<3x4xf32>
    %47 = stablehlo.add %45, %46 : tensor<3x4xf32>
    %48 = call @_pad_17(%2#1, %2#2, %2#3, %2#4, %arg3) : (tensor<2x1xf32>, tensor<2x1xf32>, tensor<1x2xf32>, tensor<1x2xf32>, tensor<7x8xf32>) -> tensor<3x4xf32>
    %49 = stablehlo.add %47, %48 : tensor<3x4xf32>
    %50 = call @_pad_22(%arg2) : (tensor<6x7xf32>) -> tensor<3x4xf32>
    %51 = stablehlo.add %49, %50 : tensor<3x4xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.pad %arg1, %cst_6, low = [1, 0], high = [-2, 1], interior = [0, 0] : (tensor<6x9xf32>, tensor<f32>) -> tensor<5x10xf32>
    %53 = stablehlo.slice %52 [0:5:2, 0:10:3] : (tensor<5x10xf32>) -> tensor<3x4xf32>
    %54 = stablehlo.add %51, %53 : tensor<3x4xf32>
    return %54 : tensor<3x4xf32>
  }
  func.func private @_pad(%arg0: tensor<3x4xf32>, %arg1: tensor<i64>) -> tensor<6x7xf32> {
    %0 = stablehlo.slice %arg0 [0:1, 0:4] : (tensor<3x4xf32>) -> tensor<1x4xf32>
    %1 = call @_flip(%0) : (tensor<1x4xf32>) -> tensor<1x4xf32>
    %2 = stablehlo.concatenate %1, %arg0, dim = 0 : (tensor<1x4xf32>, tensor<3x4xf32>) -> tensor<4x4xf32>
    %3 = stablehlo.slice %2 [2:4, 0:4] : (tensor<4x4xf32>) -> tensor<2x4xf32>
    %4 = call @_flip_0(%3) : (tensor<2x4xf32>) -> tensor<2x4xf32>
    %5 = stablehlo.concatenate %2, %4, dim = 0 : (tensor<4x4xf32>, tensor<2x4xf32>) -> tensor<6x4xf32>
    %6 = stablehlo.slice %5 [0:6, 0:2] : (tensor<6x4xf32>) -> tensor<6x2xf32>
    %7 = call @_flip_1(%6) : (tensor<6x2xf32>) -> tensor<6x2xf32>
    %8 = stablehlo.concatenate %7, %5, dim = 1 : (tensor<6x2xf32>, tensor<6x4xf32>) -> tensor<6x6xf32>
    %9 = stablehlo.slice %8 [0:6, 5:6] : (tensor<6x6xf32>) -> tensor<6x1xf32>
    %10 = call @_flip_2(%9) : (tensor<6x1xf32>) -> tensor<6x1xf32>
    %11 = stablehlo.concatenate %8, %10, dim = 1 : (tensor<6x6xf32>, tensor<6x1xf32>) -> tensor<6x7xf32>
    return %11 : tensor<6x7xf32>
  }
  func.func private @_flip(%arg0: tensor<1x4xf32>) -> tensor<1x4xf32> {
    %0 = stablehlo.reverse %arg0, dims = [0] : tensor<1x4xf32>
    return %0 : tensor<1x4xf32>
  }
  func.func private @_flip_0(%arg0: tensor<2x4xf32>) -> tensor<2x4xf32> {
    %0 = stablehlo.reverse %arg0, dims = [0] : tensor<2x4xf32>
    return %0 : tensor<2x4xf32>
  }
  func.func private @_flip_1(%arg0: tensor<6x2xf32>) -> tensor<6x2xf32> {
    %0 = stablehlo.reverse %arg0, dims = [1] : tensor<6x2xf32>
    return %0 : tensor<6x2xf32>
  }
  func.func private @_flip_2(%arg0: tensor<6x1xf32>) -> tensor<6x1xf32> {
    %0 = stablehlo.reverse %arg0, dims = [1] : tensor<6x1xf32>
    return %0 : tensor<6x1xf32>
  }
  func.func private @_pad_3(%arg0: tensor<3x4xf32>, %arg1: tensor<i64>) -> (tensor<7x8xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<1x2xf32>, tensor<1x2xf32>) {
    %0 = stablehlo.slice %arg0 [0:1, 0:4] : (tensor<3x4xf32>) -> tensor<1x4xf32>
    %1 = stablehlo.slice %arg0 [2:3, 0:4] : (tensor<3x4xf32>) -> tensor<1x4xf32>
    %2 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %3:2 = call @_linspace(%cst, %2) : (tensor<f64>, tensor<4xf32>) -> (tensor<2x4xf32>, tensor<2x1xf32>)
    %4 = stablehlo.reshape %1 : (tensor<1x4xf32>) -> tensor<4xf32>
    %cst_0 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %5:2 = call @_linspace(%cst_0, %4) : (tensor<f64>, tensor<4xf32>) -> (tensor<2x4xf32>, tensor<2x1xf32>)
    %6 = call @_flip_0(%5#0) : (tensor<2x4xf32>) -> tensor<2x4xf32>
    %7 = stablehlo.concatenate %3#0, %arg0, %6, dim = 0 : (tensor<2x4xf32>, tensor<3x4xf32>, tensor<2x4xf32>) -> tensor<7x4xf32>
    %8 = stablehlo.slice %7 [0:7, 0:1] : (tensor<7x4xf32>) -> tensor<7x1xf32>
    %9 = stablehlo.slice %7 [0:7, 3:4] : (tensor<7x4xf32>) -> tensor<7x1xf32>
    %10 = stablehlo.reshape %8 : (tensor<7x1xf32>) -> tensor<7xf32>
    %cst_1 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %11:2 = call @_linspace_4(%cst_1, %10) : (tensor<f64>, tensor<7xf32>) -> (tensor<7x2xf32>, tensor<1x2xf32>)
    %12 = stablehlo.reshape %9 : (tensor<7x1xf32>) -> tensor<7xf32>
    %cst_2 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %13:2 = call @_linspace_4(%cst_2, %12) : (tensor<f64>, tensor<7xf32>) -> (tensor<7x2xf32>, tensor<1x2xf32>)
    %14 = call @_flip_5(%13#0) : (tensor<7x2xf32>) -> tensor<7x2xf32>
    %15 = stablehlo.concatenate %11#0, %7, %14, dim = 1 : (tensor<7x2xf32>, tensor<7x4xf32>, tensor<7x2xf32>) -> tensor<7x8xf32>
    return %15, %3#1, %5#1, %11#1, %13#1 : tensor<7x8xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<1x2xf32>, tensor<1x2xf32>
  }
  func.func private @_linspace(%arg0: tensor<f64>, %arg1: tensor<4xf32>) -> (tensor<2x4xf32>, tensor<2x1xf32>) {
    %0 = stablehlo.convert %arg0 : (tensor<f64>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %2 = stablehlo.iota dim = 0 : tensor<2xf32>
    %3 = stablehlo.reshape %2 : (tensor<2xf32>) -> tensor<2x1xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %5 = stablehlo.divide %3, %4 : tensor<2x1xf32>
    %6 = stablehlo.reshape %1 : (tensor<4xf32>) -> tensor<1x4xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %8 = stablehlo.subtract %7, %5 : tensor<2x1xf32>
    %9 = stablehlo.broadcast_in_dim %6, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<2x4xf32>
    %10 = stablehlo.broadcast_in_dim %8, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x4xf32>
    %11 = stablehlo.multiply %9, %10 : tensor<2x4xf32>
    %12 = stablehlo.reshape %arg1 : (tensor<4xf32>) -> tensor<1x4xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<2x4xf32>
    %14 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x4xf32>
    %15 = stablehlo.multiply %13, %14 : tensor<2x4xf32>
    %16 = stablehlo.add %11, %15 : tensor<2x4xf32>
    return %16, %5 : tensor<2x4xf32>, tensor<2x1xf32>
  }
  func.func private @_linspace_4(%arg0: tensor<f64>, %arg1: tensor<7xf32>) -> (tensor<7x2xf32>, tensor<1x2xf32>) {
    %0 = stablehlo.convert %arg0 : (tensor<f64>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %2 = stablehlo.iota dim = 0 : tensor<2xf32>
    %3 = stablehlo.reshape %2 : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %5 = stablehlo.divide %3, %4 : tensor<1x2xf32>
    %6 = stablehlo.reshape %1 : (tensor<7xf32>) -> tensor<7x1xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %8 = stablehlo.subtract %7, %5 : tensor<1x2xf32>
    %9 = stablehlo.broadcast_in_dim %6, dims = [0, 1] : (tensor<7x1xf32>) -> tensor<7x2xf32>
    %10 = stablehlo.broadcast_in_dim %8, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<7x2xf32>
    %11 = stablehlo.multiply %9, %10 : tensor<7x2xf32>
    %12 = stablehlo.reshape %arg1 : (tensor<7xf32>) -> tensor<7x1xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<7x1xf32>) -> tensor<7x2xf32>
    %14 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<7x2xf32>
    %15 = stablehlo.multiply %13, %14 : tensor<7x2xf32>
    %16 = stablehlo.add %11, %15 : tensor<7x2xf32>
    return %16, %5 : tensor<7x2xf32>, tensor<1x2xf32>
  }
  func.func private @_flip_5(%arg0: tensor<7x2xf32>) -> tensor<7x2xf32> {
    %0 = stablehlo.reverse %arg0, dims = [1] : tensor<7x2xf32>
    return %0 : tensor<7x2xf32>
  }
  func.func private @_pad_6(%arg0: tensor<3x4xf32>, %arg1: tensor<i64>) -> tensor<5x6xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<3x4xf32>, tensor<f32>) -> tensor<4xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %cst_0 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %3 = stablehlo.divide %1, %2 : tensor<1x4xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 2] : (tensor<1x4xf32>) -> tensor<1x1x4xf32>
    %5 = stablehlo.reshape %4 : (tensor<1x1x4xf32>) -> tensor<1x4xf32>
    %6 = stablehlo.broadcast_in_dim %3, dims = [0, 2] : (tensor<1x4xf32>) -> tensor<1x1x4xf32>
    %7 = stablehlo.reshape %6 : (tensor<1x1x4xf32>) -> tensor<1x4xf32>
    %8 = stablehlo.concatenate %5, %arg0, %7, dim = 0 : (tensor<1x4xf32>, tensor<3x4xf32>, tensor<1x4xf32>) -> tensor<5x4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%8 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<5x4xf32>, tensor<f32>) -> tensor<5xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %cst_2 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %12 = stablehlo.divide %10, %11 : tensor<5x1xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x1x1xf32>
    %14 = stablehlo.reshape %13 : (tensor<5x1x1xf32>) -> tensor<5x1xf32>
    %15 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x1x1xf32>
    %16 = stablehlo.reshape %15 : (tensor<5x1x1xf32>) -> tensor<5x1xf32>
    %17 = stablehlo.concatenate %14, %8, %16, dim = 1 : (tensor<5x1xf32>, tensor<5x4xf32>, tensor<5x1xf32>) -> tensor<5x6xf32>
    return %17 : tensor<5x6xf32>
  }
  func.func private @_pad_7(%arg0: tensor<3x4xf32>, %arg1: tensor<i64>) -> (tensor<5x6xf32>, tensor<3x4xf32>, tensor<4xf32>, tensor<5x4xf32>, tensor<5xf32>) {
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.maximum across dimensions = [0] : (tensor<3x4xf32>, tensor<f32>) -> tensor<4xf32>
    %1 = stablehlo.reshape %0 : (tensor<4xf32>) -> tensor<1x4xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<3x4xf32>
    %3 = stablehlo.compare EQ, %arg0, %2, FLOAT : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x4xi1>
    %4 = stablehlo.convert %3 : (tensor<3x4xi1>) -> tensor<3x4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.reduce(%4 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<3x4xf32>, tensor<f32>) -> tensor<4xf32>
    %6 = stablehlo.broadcast_in_dim %0, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0, 2] : (tensor<1x4xf32>) -> tensor<1x1x4xf32>
    %8 = stablehlo.reshape %7 : (tensor<1x1x4xf32>) -> tensor<1x4xf32>
    %9 = stablehlo.broadcast_in_dim %6, dims = [0, 2] : (tensor<1x4xf32>) -> tensor<1x1x4xf32>
    %10 = stablehlo.reshape %9 : (tensor<1x1x4xf32>) -> tensor<1x4xf32>
    %11 = stablehlo.concatenate %8, %arg0, %10, dim = 0 : (tensor<1x4xf32>, tensor<3x4xf32>, tensor<1x4xf32>) -> tensor<5x4xf32>
    %cst_1 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %12 = stablehlo.reduce(%11 init: %cst_1) applies stablehlo.maximum across dimensions = [1] : (tensor<5x4xf32>, tensor<f32>) -> tensor<5xf32>
    %13 = stablehlo.reshape %12 : (tensor<5xf32>) -> tensor<5x1xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x4xf32>
    %15 = stablehlo.compare EQ, %11, %14, FLOAT : (tensor<5x4xf32>, tensor<5x4xf32>) -> tensor<5x4xi1>
    %16 = stablehlo.convert %15 : (tensor<5x4xi1>) -> tensor<5x4xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.reduce(%16 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<5x4xf32>, tensor<f32>) -> tensor<5xf32>
    %18 = stablehlo.broadcast_in_dim %12, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x1x1xf32>
    %20 = stablehlo.reshape %19 : (tensor<5x1x1xf32>) -> tensor<5x1xf32>
    %21 = stablehlo.broadcast_in_dim %18, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x1x1xf32>
    %22 = stablehlo.reshape %21 : (tensor<5x1x1xf32>) -> tensor<5x1xf32>
    %23 = stablehlo.concatenate %20, %11, %22, dim = 1 : (tensor<5x1xf32>, tensor<5x4xf32>, tensor<5x1xf32>) -> tensor<5x6xf32>
    return %23, %4, %5, %16, %17 : tensor<5x6xf32>, tensor<3x4xf32>, tensor<4xf32>, tensor<5x4xf32>, tensor<5xf32>
  }
  func.func private @_pad_8(%arg0: tensor<3x4xf32>, %arg1: tensor<i64>) -> tensor<3x6xf32> {
    %0 = stablehlo.slice %arg0 [0:1, 0:4] : (tensor<3x4xf32>) -> tensor<1x4xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 2] : (tensor<1x4xf32>) -> tensor<1x0x4xf32>
    %2 = stablehlo.reshape %1 : (tensor<1x0x4xf32>) -> tensor<0x4xf32>
    %3 = stablehlo.slice %arg0 [2:3, 0:4] : (tensor<3x4xf32>) -> tensor<1x4xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 2] : (tensor<1x4xf32>) -> tensor<1x0x4xf32>
    %5 = stablehlo.reshape %4 : (tensor<1x0x4xf32>) -> tensor<0x4xf32>
    %6 = stablehlo.concatenate %2, %arg0, %5, dim = 0 : (tensor<0x4xf32>, tensor<3x4xf32>, tensor<0x4xf32>) -> tensor<3x4xf32>
    %7 = stablehlo.slice %6 [0:3, 0:1] : (tensor<3x4xf32>) -> tensor<3x1xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x1x1xf32>
    %9 = stablehlo.reshape %8 : (tensor<3x1x1xf32>) -> tensor<3x1xf32>
    %10 = stablehlo.slice %6 [0:3, 3:4] : (tensor<3x4xf32>) -> tensor<3x1xf32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x1x1xf32>
    %12 = stablehlo.reshape %11 : (tensor<3x1x1xf32>) -> tensor<3x1xf32>
    %13 = stablehlo.concatenate %9, %6, %12, dim = 1 : (tensor<3x1xf32>, tensor<3x4xf32>, tensor<3x1xf32>) -> tensor<3x6xf32>
    return %13 : tensor<3x6xf32>
  }
  func.func private @kron(%arg0: tensor<3x4xf32>, %arg1: tensor<2x2xf64>) -> (tensor<6x8xf64>, tensor<1x2x1x2xf64>) {
    %0 = stablehlo.convert %arg0 : (tensor<3x4xf32>) -> tensor<3x4xf64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 2] : (tensor<3x4xf64>) -> tensor<3x1x4x1xf64>
    %2 = stablehlo.broadcast_in_dim %arg1, dims = [1, 3] : (tensor<2x2xf64>) -> tensor<1x2x1x2xf64>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2, 3] : (tensor<3x1x4x1xf64>) -> tensor<3x2x4x2xf64>
    %4 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2, 3] : (tensor<1x2x1x2xf64>) -> tensor<3x2x4x2xf64>
    %5 = stablehlo.multiply %3, %4 : tensor<3x2x4x2xf64>
    %6 = stablehlo.reshape %5 : (tensor<3x2x4x2xf64>) -> tensor<6x8xf64>
    return %6, %2 : tensor<6x8xf64>, tensor<1x2x1x2xf64>
  }
  func.func private @atleast_1d(%arg0: tensor<3x4xf32>) {
    return
  }
  func.func private @_flip_9(%arg0: tensor<3x4xf32>) -> tensor<3x4xf32> {
    %0 = stablehlo.reverse %arg0, dims = [0] : tensor<3x4xf32>
    return %0 : tensor<3x4xf32>
  }
  func.func private @_roll_static(%arg0: tensor<3x4xf32>) -> tensor<3x4xf32> {
    %0 = stablehlo.slice %arg0 [0:3, 3:4] : (tensor<3x4xf32>) -> tensor<3x1xf32>
    %1 = stablehlo.slice %arg0 [0:3, 0:3] : (tensor<3x4xf32>) -> tensor<3x3xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 1 : (tensor<3x1xf32>, tensor<3x3xf32>) -> tensor<3x4xf32>
    return %2 : tensor<3x4xf32>
  }
  func.func private @_roll_static_10(%arg0: tensor<3x4xf32>) -> tensor<3x4xf32> {
    %0 = stablehlo.slice %arg0 [0:3, 0:1] : (tensor<3x4xf32>) -> tensor<3x1xf32>
    %1 = stablehlo.slice %arg0 [0:3, 1:4] : (tensor<3x4xf32>) -> tensor<3x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3x4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [0, 3], high = [0, 0], interior = [0, 0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3x4xf32>
    %4 = stablehlo.add %2, %3 : tensor<3x4xf32>
    return %4 : tensor<3x4xf32>
  }
  func.func private @_flip_11(%arg0: tensor<3x4xf32>) -> tensor<3x4xf32> {
    %0 = stablehlo.reverse %arg0, dims = [0] : tensor<3x4xf32>
    return %0 : tensor<3x4xf32>
  }
  func.func private @atleast_1d_12(%arg0: tensor<3x4xf32>) -> tensor<3x4xf32> {
    return %arg0 : tensor<3x4xf32>
  }
  func.func private @kron_13(%arg0: tensor<1x2x1x2xf64>, %arg1: tensor<6x8xf64>) -> tensor<3x4xf32> {
    %0 = stablehlo.reshape %arg1 : (tensor<6x8xf64>) -> tensor<3x2x4x2xf64>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1, 2, 3] : (tensor<1x2x1x2xf64>) -> tensor<3x2x4x2xf64>
    %2 = stablehlo.multiply %0, %1 : tensor<3x2x4x2xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.reduce(%2 init: %cst) applies stablehlo.add across dimensions = [1, 3] : (tensor<3x2x4x2xf64>, tensor<f64>) -> tensor<3x4xf64>
    %4 = stablehlo.reshape %3 : (tensor<3x4xf64>) -> tensor<3x1x4x1xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.reduce(%4 init: %cst_0) applies stablehlo.add across dimensions = [1, 3] : (tensor<3x1x4x1xf64>, tensor<f64>) -> tensor<3x4xf64>
    %6 = stablehlo.convert %5 : (tensor<3x4xf64>) -> tensor<3x4xf32>
    return %6 : tensor<3x4xf32>
  }
  func.func private @_pad_14(%arg0: tensor<3x6xf32>) -> tensor<3x4xf32> {
    %0 = stablehlo.slice %arg0 [0:3, 0:1] : (tensor<3x6xf32>) -> tensor<3x1xf32>
    %1 = stablehlo.slice %arg0 [0:3, 1:5] : (tensor<3x6xf32>) -> tensor<3x4xf32>
    %2 = stablehlo.slice %arg0 [0:3, 5:6] : (tensor<3x6xf32>) -> tensor<3x1xf32>
    %3 = stablehlo.reshape %2 : (tensor<3x1xf32>) -> tensor<3x1x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%3 init: %cst) applies stablehlo.add across dimensions = [1, 2] : (tensor<3x1x1xf32>, tensor<f32>) -> tensor<3xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.pad %5, %cst_0, low = [0, 3], high = [0, 0], interior = [0, 0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3x4xf32>
    %7 = stablehlo.add %1, %6 : tensor<3x4xf32>
    %8 = stablehlo.reshape %0 : (tensor<3x1xf32>) -> tensor<3x1x1xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%8 init: %cst_1) applies stablehlo.add across dimensions = [1, 2] : (tensor<3x1x1xf32>, tensor<f32>) -> tensor<3xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.pad %10, %cst_2, low = [0, 0], high = [0, 3], interior = [0, 0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3x4xf32>
    %12 = stablehlo.add %7, %11 : tensor<3x4xf32>
    %13 = stablehlo.slice %12 [0:0, 0:4] : (tensor<3x4xf32>) -> tensor<0x4xf32>
    %14 = stablehlo.slice %12 [0:3, 0:4] : (tensor<3x4xf32>) -> tensor<3x4xf32>
    %15 = stablehlo.slice %12 [3:3, 0:4] : (tensor<3x4xf32>) -> tensor<0x4xf32>
    %16 = stablehlo.reshape %15 : (tensor<0x4xf32>) -> tensor<1x0x4xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.reduce(%16 init: %cst_3) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x0x4xf32>, tensor<f32>) -> tensor<4xf32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.pad %18, %cst_4, low = [2, 0], high = [0, 0], interior = [0, 0] : (tensor<1x4xf32>, tensor<f32>) -> tensor<3x4xf32>
    %20 = stablehlo.add %14, %19 : tensor<3x4xf32>
    %21 = stablehlo.reshape %13 : (tensor<0x4xf32>) -> tensor<1x0x4xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.reduce(%21 init: %cst_5) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x0x4xf32>, tensor<f32>) -> tensor<4xf32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.pad %23, %cst_6, low = [0, 0], high = [2, 0], interior = [0, 0] : (tensor<1x4xf32>, tensor<f32>) -> tensor<3x4xf32>
    %25 = stablehlo.add %20, %24 : tensor<3x4xf32>
    return %25 : tensor<3x4xf32>
  }
  func.func private @_pad_15(%arg0: tensor<3x4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<5x4xf32>, %arg3: tensor<5xf32>, %arg4: tensor<5x6xf32>) -> tensor<3x4xf32> {
    %0 = stablehlo.slice %arg4 [0:5, 0:1] : (tensor<5x6xf32>) -> tensor<5x1xf32>
    %1 = stablehlo.slice %arg4 [0:5, 1:5] : (tensor<5x6xf32>) -> tensor<5x4xf32>
    %2 = stablehlo.slice %arg4 [0:5, 5:6] : (tensor<5x6xf32>) -> tensor<5x1xf32>
    %3 = stablehlo.reshape %2 : (tensor<5x1xf32>) -> tensor<5x1x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%3 init: %cst) applies stablehlo.add across dimensions = [1, 2] : (tensor<5x1x1xf32>, tensor<f32>) -> tensor<5xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %6 = stablehlo.reshape %0 : (tensor<5x1xf32>) -> tensor<5x1x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_0) applies stablehlo.add across dimensions = [1, 2] : (tensor<5x1x1xf32>, tensor<f32>) -> tensor<5xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %9 = stablehlo.add %5, %8 : tensor<5x1xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.reduce(%9 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<5x1xf32>, tensor<f32>) -> tensor<5xf32>
    %11 = stablehlo.divide %10, %arg3 : tensor<5xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0] : (tensor<5xf32>) -> tensor<5x4xf32>
    %13 = stablehlo.multiply %12, %arg2 : tensor<5x4xf32>
    %14 = stablehlo.add %1, %13 : tensor<5x4xf32>
    %15 = stablehlo.slice %14 [0:1, 0:4] : (tensor<5x4xf32>) -> tensor<1x4xf32>
    %16 = stablehlo.slice %14 [1:4, 0:4] : (tensor<5x4xf32>) -> tensor<3x4xf32>
    %17 = stablehlo.slice %14 [4:5, 0:4] : (tensor<5x4xf32>) -> tensor<1x4xf32>
    %18 = stablehlo.reshape %17 : (tensor<1x4xf32>) -> tensor<1x1x4xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.reduce(%18 init: %cst_2) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x4xf32>, tensor<f32>) -> tensor<4xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %21 = stablehlo.reshape %15 : (tensor<1x4xf32>) -> tensor<1x1x4xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.reduce(%21 init: %cst_3) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x4xf32>, tensor<f32>) -> tensor<4xf32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %24 = stablehlo.add %20, %23 : tensor<1x4xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.reduce(%24 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<1x4xf32>, tensor<f32>) -> tensor<4xf32>
    %26 = stablehlo.divide %25, %arg1 : tensor<4xf32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [1] : (tensor<4xf32>) -> tensor<3x4xf32>
    %28 = stablehlo.multiply %27, %arg0 : tensor<3x4xf32>
    %29 = stablehlo.add %16, %28 : tensor<3x4xf32>
    return %29 : tensor<3x4xf32>
  }
  func.func private @_pad_16(%arg0: tensor<5x6xf32>) -> tensor<3x4xf32> {
    %0 = stablehlo.slice %arg0 [0:5, 0:1] : (tensor<5x6xf32>) -> tensor<5x1xf32>
    %1 = stablehlo.slice %arg0 [0:5, 1:5] : (tensor<5x6xf32>) -> tensor<5x4xf32>
    %2 = stablehlo.slice %arg0 [0:5, 5:6] : (tensor<5x6xf32>) -> tensor<5x1xf32>
    %3 = stablehlo.reshape %2 : (tensor<5x1xf32>) -> tensor<5x1x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%3 init: %cst) applies stablehlo.add across dimensions = [1, 2] : (tensor<5x1x1xf32>, tensor<f32>) -> tensor<5xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %6 = stablehlo.reshape %0 : (tensor<5x1xf32>) -> tensor<5x1x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_0) applies stablehlo.add across dimensions = [1, 2] : (tensor<5x1x1xf32>, tensor<f32>) -> tensor<5xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %9 = stablehlo.add %5, %8 : tensor<5x1xf32>
    %cst_1 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %11 = stablehlo.divide %9, %10 : tensor<5x1xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.reduce(%11 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<5x1xf32>, tensor<f32>) -> tensor<5xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0] : (tensor<5xf32>) -> tensor<5x4xf32>
    %14 = stablehlo.add %1, %13 : tensor<5x4xf32>
    %15 = stablehlo.slice %14 [0:1, 0:4] : (tensor<5x4xf32>) -> tensor<1x4xf32>
    %16 = stablehlo.slice %14 [1:4, 0:4] : (tensor<5x4xf32>) -> tensor<3x4xf32>
    %17 = stablehlo.slice %14 [4:5, 0:4] : (tensor<5x4xf32>) -> tensor<1x4xf32>
    %18 = stablehlo.reshape %17 : (tensor<1x4xf32>) -> tensor<1x1x4xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.reduce(%18 init: %cst_3) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x4xf32>, tensor<f32>) -> tensor<4xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %21 = stablehlo.reshape %15 : (tensor<1x4xf32>) -> tensor<1x1x4xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.reduce(%21 init: %cst_4) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x4xf32>, tensor<f32>) -> tensor<4xf32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %24 = stablehlo.add %20, %23 : tensor<1x4xf32>
    %cst_5 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %26 = stablehlo.divide %24, %25 : tensor<1x4xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.reduce(%26 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<1x4xf32>, tensor<f32>) -> tensor<4xf32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [1] : (tensor<4xf32>) -> tensor<3x4xf32>
    %29 = stablehlo.add %16, %28 : tensor<3x4xf32>
    return %29 : tensor<3x4xf32>
  }
  func.func private @_pad_17(%arg0: tensor<2x1xf32>, %arg1: tensor<2x1xf32>, %arg2: tensor<1x2xf32>, %arg3: tensor<1x2xf32>, %arg4: tensor<7x8xf32>) -> tensor<3x4xf32> {
    %0 = stablehlo.slice %arg4 [0:7, 0:2] : (tensor<7x8xf32>) -> tensor<7x2xf32>
    %1 = stablehlo.slice %arg4 [0:7, 2:6] : (tensor<7x8xf32>) -> tensor<7x4xf32>
    %2 = stablehlo.slice %arg4 [0:7, 6:8] : (tensor<7x8xf32>) -> tensor<7x2xf32>
    %3 = call @_flip_18(%2) : (tensor<7x2xf32>) -> tensor<7x2xf32>
    %4 = call @_linspace_19(%arg3, %3) : (tensor<1x2xf32>, tensor<7x2xf32>) -> tensor<7xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<7xf32>) -> tensor<7x1xf32>
    %6 = call @_linspace_19(%arg2, %0) : (tensor<1x2xf32>, tensor<7x2xf32>) -> tensor<7xf32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0] : (tensor<7xf32>) -> tensor<7x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.pad %5, %cst, low = [0, 3], high = [0, 0], interior = [0, 0] : (tensor<7x1xf32>, tensor<f32>) -> tensor<7x4xf32>
    %9 = stablehlo.add %1, %8 : tensor<7x4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.pad %7, %cst_0, low = [0, 0], high = [0, 3], interior = [0, 0] : (tensor<7x1xf32>, tensor<f32>) -> tensor<7x4xf32>
    %11 = stablehlo.add %9, %10 : tensor<7x4xf32>
    %12 = stablehlo.slice %11 [0:2, 0:4] : (tensor<7x4xf32>) -> tensor<2x4xf32>
    %13 = stablehlo.slice %11 [2:5, 0:4] : (tensor<7x4xf32>) -> tensor<3x4xf32>
    %14 = stablehlo.slice %11 [5:7, 0:4] : (tensor<7x4xf32>) -> tensor<2x4xf32>
    %15 = call @_flip_20(%14) : (tensor<2x4xf32>) -> tensor<2x4xf32>
    %16 = call @_linspace_21(%arg1, %15) : (tensor<2x1xf32>, tensor<2x4xf32>) -> tensor<4xf32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %18 = call @_linspace_21(%arg0, %12) : (tensor<2x1xf32>, tensor<2x4xf32>) -> tensor<4xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.pad %17, %cst_1, low = [2, 0], high = [0, 0], interior = [0, 0] : (tensor<1x4xf32>, tensor<f32>) -> tensor<3x4xf32>
    %21 = stablehlo.add %13, %20 : tensor<3x4xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.pad %19, %cst_2, low = [0, 0], high = [2, 0], interior = [0, 0] : (tensor<1x4xf32>, tensor<f32>) -> tensor<3x4xf32>
    %23 = stablehlo.add %21, %22 : tensor<3x4xf32>
    return %23 : tensor<3x4xf32>
  }
  func.func private @_flip_18(%arg0: tensor<7x2xf32>) -> tensor<7x2xf32> {
    %0 = stablehlo.reverse %arg0, dims = [1] : tensor<7x2xf32>
    return %0 : tensor<7x2xf32>
  }
  func.func private @_linspace_19(%arg0: tensor<1x2xf32>, %arg1: tensor<7x2xf32>) -> tensor<7xf32> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<7x2xf32>
    %1 = stablehlo.multiply %arg1, %0 : tensor<7x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%1 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf32>, tensor<f32>) -> tensor<7xf32>
    %3 = stablehlo.reshape %2 : (tensor<7xf32>) -> tensor<7x1xf32>
    %4 = stablehlo.reshape %3 : (tensor<7x1xf32>) -> tensor<7xf32>
    return %4 : tensor<7xf32>
  }
  func.func private @_flip_20(%arg0: tensor<2x4xf32>) -> tensor<2x4xf32> {
    %0 = stablehlo.reverse %arg0, dims = [0] : tensor<2x4xf32>
    return %0 : tensor<2x4xf32>
  }
  func.func private @_linspace_21(%arg0: tensor<2x1xf32>, %arg1: tensor<2x4xf32>) -> tensor<4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x4xf32>
    %1 = stablehlo.multiply %arg1, %0 : tensor<2x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%1 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<2x4xf32>, tensor<f32>) -> tensor<4xf32>
    %3 = stablehlo.reshape %2 : (tensor<4xf32>) -> tensor<1x4xf32>
    %4 = stablehlo.reshape %3 : (tensor<1x4xf32>) -> tensor<4xf32>
    return %4 : tensor<4xf32>
  }
  func.func private @_pad_22(%arg0: tensor<6x7xf32>) -> tensor<3x4xf32> {
    %0 = stablehlo.slice %arg0 [0:6, 0:6] : (tensor<6x7xf32>) -> tensor<6x6xf32>
    %1 = stablehlo.slice %arg0 [0:6, 6:7] : (tensor<6x7xf32>) -> tensor<6x1xf32>
    %2 = call @_flip_23(%1) : (tensor<6x1xf32>) -> tensor<6x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %2, %cst, low = [0, 5], high = [0, 0], interior = [0, 0] : (tensor<6x1xf32>, tensor<f32>) -> tensor<6x6xf32>
    %4 = stablehlo.add %0, %3 : tensor<6x6xf32>
    %5 = stablehlo.slice %4 [0:6, 0:2] : (tensor<6x6xf32>) -> tensor<6x2xf32>
    %6 = stablehlo.slice %4 [0:6, 2:6] : (tensor<6x6xf32>) -> tensor<6x4xf32>
    %7 = call @_flip_24(%5) : (tensor<6x2xf32>) -> tensor<6x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.pad %7, %cst_0, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<6x2xf32>, tensor<f32>) -> tensor<6x4xf32>
    %9 = stablehlo.add %6, %8 : tensor<6x4xf32>
    %10 = stablehlo.slice %9 [0:4, 0:4] : (tensor<6x4xf32>) -> tensor<4x4xf32>
    %11 = stablehlo.slice %9 [4:6, 0:4] : (tensor<6x4xf32>) -> tensor<2x4xf32>
    %12 = call @_flip_20(%11) : (tensor<2x4xf32>) -> tensor<2x4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.pad %12, %cst_1, low = [2, 0], high = [0, 0], interior = [0, 0] : (tensor<2x4xf32>, tensor<f32>) -> tensor<4x4xf32>
    %14 = stablehlo.add %10, %13 : tensor<4x4xf32>
    %15 = stablehlo.slice %14 [0:1, 0:4] : (tensor<4x4xf32>) -> tensor<1x4xf32>
    %16 = stablehlo.slice %14 [1:4, 0:4] : (tensor<4x4xf32>) -> tensor<3x4xf32>
    %17 = call @_flip_25(%15) : (tensor<1x4xf32>) -> tensor<1x4xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.pad %17, %cst_2, low = [0, 0], high = [2, 0], interior = [0, 0] : (tensor<1x4xf32>, tensor<f32>) -> tensor<3x4xf32>
    %19 = stablehlo.add %16, %18 : tensor<3x4xf32>
    return %19 : tensor<3x4xf32>
  }
  func.func private @_flip_23(%arg0: tensor<6x1xf32>) -> tensor<6x1xf32> {
    %0 = stablehlo.reverse %arg0, dims = [1] : tensor<6x1xf32>
    return %0 : tensor<6x1xf32>
  }
  func.func private @_flip_24(%arg0: tensor<6x2xf32>) -> tensor<6x2xf32> {
    %0 = stablehlo.reverse %arg0, dims = [1] : tensor<6x2xf32>
    return %0 : tensor<6x2xf32>
  }
  func.func private @_flip_25(%arg0: tensor<1x4xf32>) -> tensor<1x4xf32> {
    %0 = stablehlo.reverse %arg0, dims = [0] : tensor<1x4xf32>
    return %0 : tensor<1x4xf32>
  }
}
