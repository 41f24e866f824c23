module @jit_pads attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x7xf32>) -> (tensor<9x10xf32> {jax.result_info = "result[0]"}, tensor<10x11xf32> {jax.result_info = "result[1]"}, tensor<8x9xf32> {jax.result_info = "result[2]"}, tensor<8x9xf32> {jax.result_info = "result[3]"}, tensor<12x6xf32> {jax.result_info = "result[4]"}) {
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
    return %0, %1, %2, %3, %4 : tensor<9x10xf32>, tensor<10x11xf32>, tensor<8x9xf32>, tensor<8x9xf32>, tensor<12x6xf32>
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
    %0 = stablehlo.slice %arg0 [0:1, 0:7] : (tensor<6x7xf32>) -> tensor<1x7xf32>
    %1 = stablehlo.slice %arg0 [1:3, 0:7] : (tensor<6x7xf32>) -> tensor<2x7xf32>
    %2 = call @_flip(%1) : (tensor<2x7xf32>) -> tensor<2x7xf32>
    %3 = stablehlo.concatenate %2, %arg0, dim = 0 : (tensor<2x7xf32>, tensor<6x7xf32>) -> tensor<8x7xf32>
    %4 = stablehlo.slice %3 [7:8, 0:7] : (tensor<8x7xf32>) -> tensor<1x7xf32>
    %5 = stablehlo.slice %3 [5:7, 0:7] : (tensor<8x7xf32>) -> tensor<2x7xf32>
    %6 = call @_flip(%5) : (tensor<2x7xf32>) -> tensor<2x7xf32>
    %7 = stablehlo.concatenate %3, %6, dim = 0 : (tensor<8x7xf32>, tensor<2x7xf32>) -> tensor<10x7xf32>
    %8 = stablehlo.slice %7 [0:10, 0:1] : (tensor<10x7xf32>) -> tensor<10x1xf32>
    %9 = stablehlo.slice %7 [0:10, 1:3] : (tensor<10x7xf32>) -> tensor<10x2xf32>
    %10 = call @_flip_1(%9) : (tensor<10x2xf32>) -> tensor<10x2xf32>
    %11 = stablehlo.concatenate %10, %7, dim = 1 : (tensor<10x2xf32>, tensor<10x7xf32>) -> tensor<10x9xf32>
    %12 = stablehlo.slice %11 [0:10, 8:9] : (tensor<10x9xf32>) -> tensor<10x1xf32>
    %13 = stablehlo.slice %11 [0:10, 6:8] : (tensor<10x9xf32>) -> tensor<10x2xf32>
    %14 = call @_flip_1(%13) : (tensor<10x2xf32>) -> tensor<10x2xf32>
    %15 = stablehlo.concatenate %11, %14, dim = 1 : (tensor<10x9xf32>, tensor<10x2xf32>) -> tensor<10x11xf32>
    return %15 : tensor<10x11xf32>
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
    %1 = stablehlo.slice %arg0 [0:1, 0:7] : (tensor<6x7xf32>) -> tensor<1x7xf32>
    %2 = call @_flip_4(%1) : (tensor<1x7xf32>) -> tensor<1x7xf32>
    %3 = stablehlo.concatenate %2, %arg0, dim = 0 : (tensor<1x7xf32>, tensor<6x7xf32>) -> tensor<7x7xf32>
    %4 = stablehlo.slice %3 [6:7, 0:7] : (tensor<7x7xf32>) -> tensor<1x7xf32>
    %5 = stablehlo.slice %3 [6:7, 0:7] : (tensor<7x7xf32>) -> tensor<1x7xf32>
    %6 = call @_flip_4(%5) : (tensor<1x7xf32>) -> tensor<1x7xf32>
    %7 = stablehlo.concatenate %3, %6, dim = 0 : (tensor<7x7xf32>, tensor<1x7xf32>) -> tensor<8x7xf32>
    %8 = stablehlo.slice %7 [0:8, 0:1] : (tensor<8x7xf32>) -> tensor<8x1xf32>
    %9 = stablehlo.slice %7 [0:8, 0:1] : (tensor<8x7xf32>) -> tensor<8x1xf32>
    %10 = call @_flip_5(%9) : (tensor<8x1xf32>) -> tensor<8x1xf32>
    %11 = stablehlo.concatenate %10, %7, dim = 1 : (tensor<8x1xf32>, tensor<8x7xf32>) -> tensor<8x8xf32>
    %12 = stablehlo.slice %11 [0:8, 7:8] : (tensor<8x8xf32>) -> tensor<8x1xf32>
    %13 = stablehlo.slice %11 [0:8, 7:8] : (tensor<8x8xf32>) -> tensor<8x1xf32>
    %14 = call @_flip_5(%13) : (tensor<8x1xf32>) -> tensor<8x1xf32>
    %15 = stablehlo.concatenate %11, %14, dim = 1 : (tensor<8x8xf32>, tensor<8x1xf32>) -> tensor<8x9xf32>
    return %15 : tensor<8x9xf32>
  }
  func.func private @_flip_4(%arg0: tensor<1x7xf32>) -> tensor<1x7xf32> {
    %0 = stablehlo.reverse %arg0, dims = [0] : tensor<1x7xf32>
    return %0 : tensor<1x7xf32>
  }
  func.func private @_flip_5(%arg0: tensor<8x1xf32>) -> tensor<8x1xf32> {
    %0 = stablehlo.reverse %arg0, dims = [1] : tensor<8x1xf32>
    return %0 : tensor<8x1xf32>
  }
}
