module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x7xf32>, %arg1: tensor<9x10xf32>, %arg2: tensor<10x11xf32>, %arg3: tensor<8x9xf32>, %arg4: tensor<8x9xf32>, %arg5: tensor<12x6xf32>) -> (tensor<6x7xf32> {jax.result_info = "result[0]"}) {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = call @_pad(%arg0, %c) : (tensor<6x7xf32>, tensor<i64>) -> tensor<9x10xf32>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = call @_pad_0(%arg0, %c_0) : (tensor<6x7xf32>, tensor<i64>) -> tensor<10x11xf32>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %2 = call @_pad_2(%arg0, %c_1) : (tensor<6x7xf32>, tensor<i64>) -> tensor<8x9xf32>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %3 = call @_pad_3(%arg0, %c_2) : (tensor<6x7xf32>, tensor<i64>) -> tensor<8x9xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.pad %arg0, %cst, low = [-1, 1], high = [2, -2], interior = [1, 0] : (tensor<6x7xf32>, tensor<f32>) -> tensor<12x6xf32>
    %c_3 = stablehlo.constant dense<0> : tensor<i64>
    %5 = call @_pad(%arg0, %c_3) : (tensor<6x7xf32>, tensor<i64>) -> tensor<9x10xf32>
    %c_4 = stablehlo.constant dense<0> : tensor<i64>
    %6 = call @_pad_0(%arg0, %c_4) : (tensor<6x7xf32>, tensor<i64>) -> tensor<10x11xf32>
    %c_5 = stablehlo.constant dense<0> : tensor<i64>
    %7 = call @_pad_2(%arg0, %c_5) : (tensor<6x7xf32>, tensor<i64>) -> tensor<8x9xf32>
    %c_6 = stablehlo.constant dense<0> : tensor<i64>
    %8 = call @_pad_3(%arg0, %c_6) : (tensor<6x7xf32>, tensor<i64>) -> tensor<8x9xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.pad %arg0, %cst_7, low = [-1, 1], high = [2, -2], interior = [1, 0] : (tensor<6x7xf32>, tensor<f32>) -> tensor<12x6xf32>
    %c_8 = stablehlo.constant dense<0> : tensor<i64>
    %10 = call @_pad(%arg0, %c_8) : (tensor<6x7xf32>, tensor<i64>) -> tensor<9x10xf32>
    %c_9 = stablehlo.constant dense<0> : tensor<i64>
    %11 = call @_pad_0(%arg0, %c_9) : (tensor<6x7xf32>, tensor<i64>) -> tensor<10x11xf32>
    %c_10 = stablehlo.constant dense<0> : tensor<i64>
    %12 = call @_pad_2(%arg0, %c_10) : (tensor<6x7xf32>, tensor<i64>) -> tensor<8x9xf32>
    %c_11 = stablehlo.constant dense<0> : tensor<i64>
    %13 = call @_pad_3(%arg0, %c_11) : (tensor<6x7xf32>, tensor<i64>) -> tensor<8x9xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.pad %arg0, %cst_12, low = [-1, 1], high = [2, -2], interior = [1, 0] : (tensor<6x7xf32>, tensor<f32>) -> tensor<12x6xf32>
    %c_13 = stablehlo.constant dense<0> : tensor<i64>
    %15 = call @_pad(%arg0, %c_13) : (tensor<6x7xf32>, tensor<i64>) -> tensor<9x10xf32>
    %c_14 = stablehlo.constant dense<0> : tensor<i64>
    %16 = call @_pad_0(%arg0, %c_14) : (tensor<6x7xf32>, tensor<i64>) -> tensor<10x11xf32>
    %c_15 = stablehlo.constant dense<0> : tensor<i64>
    %17 = call @_pad_2(%arg0, %c_15) : (tensor<6x7xf32>, tensor<i64>) -> tensor<8x9xf32>
    %c_16 = stablehlo.constant dense<0> : tensor<i64>
    %18 = call @_pad_3(%arg0, %c_16) : (tensor<6x7xf32>, tensor<i64>) -> tensor<8x9xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.pad %arg0, %cst_17, low = [-1, 1], high = [2, -2], interior = [1, 0] : (tensor<6x7xf32>, tensor<f32>) -> tensor<12x6xf32>
    %c_18 = stablehlo.constant dense<0> : tensor<i64>
    %20 = call @_pad(%arg0, %c_18) : (tensor<6x7xf32>, tensor<i64>) -> tensor<9x10xf32>
    %c_19 = stablehlo.constant dense<0> : tensor<i64>
    %21 = call @_pad_0(%arg0, %c_19) : (tensor<6x7xf32>, tensor<i64>) -> tensor<10x11xf32>
    %c_20 = stablehlo.constant dense<0> : tensor<i64>
    %22 = call @_pad_2(%arg0, %c_20) : (tensor<6x7xf32>, tensor<i64>) -> tensor<8x9xf32>
    %c_21 = stablehlo.constant dense<0> : tensor<i64>
    %23 = call @_pad_3(%arg0, %c_21) : (tensor<6x7xf32>, tensor<i64>) -> tensor<8x9xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.pad %arg0, %cst_22, low = [-1, 1], high = [2, -2], interior = [1, 0] : (tensor<6x7xf32>, tensor<f32>) -> tensor<12x6xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.pad %arg5, %cst_23, low = [1, -1], high = [-2, 2], interior = [0, 0] : (tensor<12x6xf32>, tensor<f32>) -> tensor<11x7xf32>
    %26 = stablehlo.slice %25 [0:11:2, 0:7] : (tensor<11x7xf32>) -> tensor<6x7xf32>
    %27 = call @_pad_6(%arg4) : (tensor<8x9xf32>) -> tensor<6x7xf32>
    %28 = stablehlo.add %26, %27 : tensor<6x7xf32>
    %29 = call @_pad_9(%arg3) : (tensor<8x9xf32>) -> tensor<6x7xf32>
    %30 = stablehlo.add %28, %29 : tensor<6x7xf32>
    %31 = call @_pad_10(%arg2) : (tensor<10x11xf32>) -> tensor<6x7xf32>
    %32 = stablehlo.add %30, %31 : tensor<6x7xf32>
    %33 = call @_pad_13(%arg1) : (tensor<9x10xf32>) -> tensor<6x7xf32>
    %34 = stablehlo.add %32, %33 : tensor<6x7xf32>
    return %34 : tensor<6x7xf32>
  }
  func.func private @_pad(%arg0: tensor<6x7xf32>, %arg1: tensor<i64>) -> tensor<9x10xf32> {
    %0 = stablehlo.slice %arg0 [0:1, 0:7] : (tensor<6x7xf32>) -> tensor<1x7xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 2] : (tensor<1x7xf32>) -> tensor<1x1x7xf32>
    %2 = stablehlo.reshape %1 : (tensor<1x1x7xf32>) -> tensor<1x7xf32>
    %3 = stablehlo.slice %arg0 [5:6, 0:7] : (tensor<6x7xf32>) -> tensor<1x7xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 2] : (tensor<1x7xf32>) -> tensor<1x2x7xf32>
    %5 = stablehlo.reshape %4 : (tensor<1x2x7xf32>) -> tensor<2x7xf32>
    %6 = stablehlo.concatenate %2, %arg0, %5, dim = 0 : (tensor<1x7xf32>, tensor<6x7xf32>, tensor<2x7xf32>) -> tensor<9x7xf32>
    %7 = stablehlo.slice %6 [0:9, 0:1] : (tensor<9x7xf32>) -> tensor<9x1xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<9x1xf32>) -> tensor<9x1x0xf32>
    %9 = stablehlo.reshape %8 : (tensor<9x1x0xf32>) -> tensor<9x0xf32>
    %10 = stablehlo.slice %6 [0:9, 6:7] : (tensor<9x7xf32>) -> tensor<9x1xf32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<9x1xf32>) -> tensor<9x1x3xf32>
    %12 = stablehlo.reshape %11 : (tensor<9x1x3xf32>) -> tensor<9x3xf32>
    %13 = stablehlo.concatenate %9, %6, %12, dim = 1 : (tensor<9x0xf32>, tensor<9x7xf32>, tensor<9x3xf32>) -> tensor<9x10xf32>
    return %13 : tensor<9x10xf32>
  }
  func.func private @_pad_0(%arg0: tensor<6x7xf32>, %arg1: tensor<i64>) -> tensor<10x11xf32> {
    %0 = stablehlo.slice %arg0 [1:3, 0:7] : (tensor<6x7xf32>) -> tensor<2x7xf32>
    %1 = call @_flip(%0) : (tensor<2x7xf32>) -> tensor<2x7xf32>
    %2 = stablehlo.concatenate %1, %arg0, dim = 0 : (tensor<2x7xf32>, tensor<6x7xf32>) -> tensor<8x7xf32>
    %3 = stablehlo.slice %2 [5:7, 0:7] : (tensor<8x7xf32>) -> tensor<2x7xf32>
    %4 = call @_flip(%3) : (tensor<2x7xf32>) -> tensor<2x7xf32>
    %5 = stablehlo.concatenate %2, %4, dim = 0 : (tensor<8x7xf32>, tensor<2x7xf32>) -> tensor<10x7xf32>
    %6 = stablehlo.slice %5 [0:10, 1:3] : (tensor<10x7xf32>) -> tensor<10x2xf32>
    %7 = call @_flip_1(%6) : (tensor<10x2xf32>) -> tensor<10x2xf32>
    %8 = stablehlo.concatenate %7, %5, dim = 1 : (tensor<10x2xf32>, tensor<10x7xf32>) -> tensor<10x9xf32>
    %9 = stablehlo.slice %8 [0:10, 6:8] : (tensor<10x9xf32>) -> tensor<10x2xf32>
    %10 = call @_flip_1(%9) : (tensor<10x2xf32>) -> tensor<10x2xf32>
    %11 = stablehlo.concatenate %8, %10, dim = 1 : (tensor<10x9xf32>, tensor<10x2xf32>) -> tensor<10x11xf32>
    return %11 : tensor<10x11xf32>
  }
  func.func private @_flip(%arg0: tensor<2x7xf32>) -> tensor<2x7xf32> {
    %0 = stablehlo.reverse %arg0, dims = [0] : tensor<2x7xf32>
    return %0 : tensor<2x7xf32>
  }
  func.func private @_flip_1(%arg0: tensor<10x2xf32>) -> tensor<10x2xf32> {
    %0 = stablehlo.reverse %arg0, dims = [1] : tensor<10x2xf32>
    return %0 : tensor<10x2xf32>
  }
  func.func private @_pad_2(%arg0: tensor<6x7xf32>, %arg1: tensor<i64>) -> tensor<8x9xf32> {
    %0 = stablehlo.slice %arg0 [4:6, 0:7] : (tensor<6x7xf32>) -> tensor<2x7xf32>
    %1 = stablehlo.concatenate %0, %arg0, dim = 0 : (tensor<2x7xf32>, tensor<6x7xf32>) -> tensor<8x7xf32>
    %2 = stablehlo.slice %1 [0:8, 6:7] : (tensor<8x7xf32>) -> tensor<8x1xf32>
    %3 = stablehlo.slice %1 [0:8, 0:1] : (tensor<8x7xf32>) -> tensor<8x1xf32>
    %4 = stablehlo.concatenate %2, %1, %3, dim = 1 : (tensor<8x1xf32>, tensor<8x7xf32>, tensor<8x1xf32>) -> tensor<8x9xf32>
    return %4 : tensor<8x9xf32>
  }
  func.func private @_pad_3(%arg0: tensor<6x7xf32>, %arg1: tensor<i64>) -> tensor<8x9xf32> {
    %0 = stablehlo.slice %arg0 [0:1, 0:7] : (tensor<6x7xf32>) -> tensor<1x7xf32>
    %1 = call @_flip_4(%0) : (tensor<1x7xf32>) -> tensor<1x7xf32>
    %2 = stablehlo.concatenate %1, %arg0, dim = 0 : (tensor<1x7xf32>, tensor<6x7xf32>) -> tensor<7x7xf32>
    %3 = stablehlo.slice %2 [6:7, 0:7] : (tensor<7x7xf32>) -> tensor<1x7xf32>
    %4 = call @_flip_4(%3) : (tensor<1x7xf32>) -> tensor<1x7xf32>
    %5 = stablehlo.concatenate %2, %4, dim = 0 : (tensor<7x7xf32>, tensor<1x7xf32>) -> tensor<8x7xf32>
    %6 = stablehlo.slice %5 [0:8, 0:1] : (tensor<8x7xf32>) -> tensor<8x1xf32>
    %7 = call @_flip_5(%6) : (tensor<8x1xf32>) -> tensor<8x1xf32>
    %8 = stablehlo.concatenate %7, %5, dim = 1 : (tensor<8x1xf32>, tensor<8x7xf32>) -> tensor<8x8xf32>
    %9 = stablehlo.slice %8 [0:8, 7:8] : (tensor<8x8xf32>) -> tensor<8x1xf32>
    %10 = call @_flip_5(%9) : (tensor<8x1xf32>) -> tensor<8x1xf32>
    %11 = stablehlo.concatenate %8, %10, dim = 1 : (tensor<8x8xf32>, tensor<8x1xf32>) -> tensor<8x9xf32>
    return %11 : tensor<8x9xf32>
  }
  func.func private @_flip_4(%arg0: tensor<1x7xf32>) -> tensor<1x7xf32> {
    %0 = stablehlo.reverse %arg0, dims = [0] : tensor<1x7xf32>
    return %0 : tensor<1x7xf32>
  }
  func.func private @_flip_5(%arg0: tensor<8x1xf32>) -> tensor<8x1xf32> {
    %0 = stablehlo.reverse %arg0, dims = [1] : tensor<8x1xf32>
    return %0 : tensor<8x1xf32>
  }
  func.func private @_pad_6(%arg0: tensor<8x9xf32>) -> tensor<6x7xf32> {
    %0 = stablehlo.slice %arg0 [0:8, 0:8] : (tensor<8x9xf32>) -> tensor<8x8xf32>
    %1 = stablehlo.slice %arg0 [0:8, 8:9] : (tensor<8x9xf32>) -> tensor<8x1xf32>
    %2 = call @_flip_7(%1) : (tensor<8x1xf32>) -> tensor<8x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %2, %cst, low = [0, 7], high = [0, 0], interior = [0, 0] : (tensor<8x1xf32>, tensor<f32>) -> tensor<8x8xf32>
    %4 = stablehlo.add %0, %3 : tensor<8x8xf32>
    %5 = stablehlo.slice %4 [0:8, 0:1] : (tensor<8x8xf32>) -> tensor<8x1xf32>
    %6 = stablehlo.slice %4 [0:8, 1:8] : (tensor<8x8xf32>) -> tensor<8x7xf32>
    %7 = call @_flip_7(%5) : (tensor<8x1xf32>) -> tensor<8x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.pad %7, %cst_0, low = [0, 0], high = [0, 6], interior = [0, 0] : (tensor<8x1xf32>, tensor<f32>) -> tensor<8x7xf32>
    %9 = stablehlo.add %6, %8 : tensor<8x7xf32>
    %10 = stablehlo.slice %9 [0:7, 0:7] : (tensor<8x7xf32>) -> tensor<7x7xf32>
    %11 = stablehlo.slice %9 [7:8, 0:7] : (tensor<8x7xf32>) -> tensor<1x7xf32>
    %12 = call @_flip_8(%11) : (tensor<1x7xf32>) -> tensor<1x7xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.pad %12, %cst_1, low = [6, 0], high = [0, 0], interior = [0, 0] : (tensor<1x7xf32>, tensor<f32>) -> tensor<7x7xf32>
    %14 = stablehlo.add %10, %13 : tensor<7x7xf32>
    %15 = stablehlo.slice %14 [0:1, 0:7] : (tensor<7x7xf32>) -> tensor<1x7xf32>
    %16 = stablehlo.slice %14 [1:7, 0:7] : (tensor<7x7xf32>) -> tensor<6x7xf32>
    %17 = call @_flip_8(%15) : (tensor<1x7xf32>) -> tensor<1x7xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.pad %17, %cst_2, low = [0, 0], high = [5, 0], interior = [0, 0] : (tensor<1x7xf32>, tensor<f32>) -> tensor<6x7xf32>
    %19 = stablehlo.add %16, %18 : tensor<6x7xf32>
    return %19 : tensor<6x7xf32>
  }
  func.func private @_flip_7(%arg0: tensor<8x1xf32>) -> tensor<8x1xf32> {
    %0 = stablehlo.reverse %arg0, dims = [1] : tensor<8x1xf32>
    return %0 : tensor<8x1xf32>
  }
  func.func private @_flip_8(%arg0: tensor<1x7xf32>) -> tensor<1x7xf32> {
    %0 = stablehlo.reverse %arg0, dims = [0] : tensor<1x7xf32>
    return %0 : tensor<1x7xf32>
  }
  func.func private @_pad_9(%arg0: tensor<8x9xf32>) -> tensor<6x7xf32> {
    %0 = stablehlo.slice %arg0 [0:8, 0:1] : (tensor<8x9xf32>) -> tensor<8x1xf32>
    %1 = stablehlo.slice %arg0 [0:8, 1:8] : (tensor<8x9xf32>) -> tensor<8x7xf32>
    %2 = stablehlo.slice %arg0 [0:8, 8:9] : (tensor<8x9xf32>) -> tensor<8x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %2, %cst, low = [0, 0], high = [0, 6], interior = [0, 0] : (tensor<8x1xf32>, tensor<f32>) -> tensor<8x7xf32>
    %4 = stablehlo.add %1, %3 : tensor<8x7xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.pad %0, %cst_0, low = [0, 6], high = [0, 0], interior = [0, 0] : (tensor<8x1xf32>, tensor<f32>) -> tensor<8x7xf32>
    %6 = stablehlo.add %4, %5 : tensor<8x7xf32>
    %7 = stablehlo.slice %6 [0:2, 0:7] : (tensor<8x7xf32>) -> tensor<2x7xf32>
    %8 = stablehlo.slice %6 [2:8, 0:7] : (tensor<8x7xf32>) -> tensor<6x7xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.pad %7, %cst_1, low = [4, 0], high = [0, 0], interior = [0, 0] : (tensor<2x7xf32>, tensor<f32>) -> tensor<6x7xf32>
    %10 = stablehlo.add %8, %9 : tensor<6x7xf32>
    return %10 : tensor<6x7xf32>
  }
  func.func private @_pad_10(%arg0: tensor<10x11xf32>) -> tensor<6x7xf32> {
    %0 = stablehlo.slice %arg0 [0:10, 0:9] : (tensor<10x11xf32>) -> tensor<10x9xf32>
    %1 = stablehlo.slice %arg0 [0:10, 9:11] : (tensor<10x11xf32>) -> tensor<10x2xf32>
    %2 = call @_flip_11(%1) : (tensor<10x2xf32>) -> tensor<10x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %2, %cst, low = [0, 6], high = [0, 1], interior = [0, 0] : (tensor<10x2xf32>, tensor<f32>) -> tensor<10x9xf32>
    %4 = stablehlo.add %0, %3 : tensor<10x9xf32>
    %5 = stablehlo.slice %4 [0:10, 0:2] : (tensor<10x9xf32>) -> tensor<10x2xf32>
    %6 = stablehlo.slice %4 [0:10, 2:9] : (tensor<10x9xf32>) -> tensor<10x7xf32>
    %7 = call @_flip_11(%5) : (tensor<10x2xf32>) -> tensor<10x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.pad %7, %cst_0, low = [0, 1], high = [0, 4], interior = [0, 0] : (tensor<10x2xf32>, tensor<f32>) -> tensor<10x7xf32>
    %9 = stablehlo.add %6, %8 : tensor<10x7xf32>
    %10 = stablehlo.slice %9 [0:8, 0:7] : (tensor<10x7xf32>) -> tensor<8x7xf32>
    %11 = stablehlo.slice %9 [8:10, 0:7] : (tensor<10x7xf32>) -> tensor<2x7xf32>
    %12 = call @_flip_12(%11) : (tensor<2x7xf32>) -> tensor<2x7xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.pad %12, %cst_1, low = [5, 0], high = [1, 0], interior = [0, 0] : (tensor<2x7xf32>, tensor<f32>) -> tensor<8x7xf32>
    %14 = stablehlo.add %10, %13 : tensor<8x7xf32>
    %15 = stablehlo.slice %14 [0:2, 0:7] : (tensor<8x7xf32>) -> tensor<2x7xf32>
    %16 = stablehlo.slice %14 [2:8, 0:7] : (tensor<8x7xf32>) -> tensor<6x7xf32>
    %17 = call @_flip_12(%15) : (tensor<2x7xf32>) -> tensor<2x7xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.pad %17, %cst_2, low = [1, 0], high = [3, 0], interior = [0, 0] : (tensor<2x7xf32>, tensor<f32>) -> tensor<6x7xf32>
    %19 = stablehlo.add %16, %18 : tensor<6x7xf32>
    return %19 : tensor<6x7xf32>
  }
  func.func private @_flip_11(%arg0: tensor<10x2xf32>) -> tensor<10x2xf32> {
    %0 = stablehlo.reverse %arg0, dims = [1] : tensor<10x2xf32>
    return %0 : tensor<10x2xf32>
  }
  func.func private @_flip_12(%arg0: tensor<2x7xf32>) -> tensor<2x7xf32> {
    %0 = stablehlo.reverse %arg0, dims = [0] : tensor<2x7xf32>
    return %0 : tensor<2x7xf32>
  }
  func.func private @_pad_13(%arg0: tensor<9x10xf32>) -> tensor<6x7xf32> {
    %0 = stablehlo.slice %arg0 [0:9, 0:0] : (tensor<9x10xf32>) -> tensor<9x0xf32>
    %1 = stablehlo.slice %arg0 [0:9, 0:7] : (tensor<9x10xf32>) -> tensor<9x7xf32>
    %2 = stablehlo.slice %arg0 [0:9, 7:10] : (tensor<9x10xf32>) -> tensor<9x3xf32>
    %3 = stablehlo.reshape %2 : (tensor<9x3xf32>) -> tensor<9x1x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%3 init: %cst) applies stablehlo.add across dimensions = [1, 2] : (tensor<9x1x3xf32>, tensor<f32>) -> tensor<9xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<9xf32>) -> tensor<9x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.pad %5, %cst_0, low = [0, 6], high = [0, 0], interior = [0, 0] : (tensor<9x1xf32>, tensor<f32>) -> tensor<9x7xf32>
    %7 = stablehlo.add %1, %6 : tensor<9x7xf32>
    %8 = stablehlo.reshape %0 : (tensor<9x0xf32>) -> tensor<9x1x0xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%8 init: %cst_1) applies stablehlo.add across dimensions = [1, 2] : (tensor<9x1x0xf32>, tensor<f32>) -> tensor<9xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<9xf32>) -> tensor<9x1xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.pad %10, %cst_2, low = [0, 0], high = [0, 6], interior = [0, 0] : (tensor<9x1xf32>, tensor<f32>) -> tensor<9x7xf32>
    %12 = stablehlo.add %7, %11 : tensor<9x7xf32>
    %13 = stablehlo.slice %12 [0:1, 0:7] : (tensor<9x7xf32>) -> tensor<1x7xf32>
    %14 = stablehlo.slice %12 [1:7, 0:7] : (tensor<9x7xf32>) -> tensor<6x7xf32>
    %15 = stablehlo.slice %12 [7:9, 0:7] : (tensor<9x7xf32>) -> tensor<2x7xf32>
    %16 = stablehlo.reshape %15 : (tensor<2x7xf32>) -> tensor<1x2x7xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.reduce(%16 init: %cst_3) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x2x7xf32>, tensor<f32>) -> tensor<7xf32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.pad %18, %cst_4, low = [5, 0], high = [0, 0], interior = [0, 0] : (tensor<1x7xf32>, tensor<f32>) -> tensor<6x7xf32>
    %20 = stablehlo.add %14, %19 : tensor<6x7xf32>
    %21 = stablehlo.reshape %13 : (tensor<1x7xf32>) -> tensor<1x1x7xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.reduce(%21 init: %cst_5) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x7xf32>, tensor<f32>) -> tensor<7xf32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.pad %23, %cst_6, low = [0, 0], high = [5, 0], interior = [0, 0] : (tensor<1x7xf32>, tensor<f32>) -> tensor<6x7xf32>
    %25 = stablehlo.add %20, %24 : tensor<6x7xf32>
    return %25 : tensor<6x7xf32>
  }
}
