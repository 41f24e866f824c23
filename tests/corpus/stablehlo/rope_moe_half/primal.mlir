module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x8x16xbf16>, %arg1: tensor<16x4xbf16>, %arg2: tensor<4x16x16xf32>) -> (tensor<2x8x16xbf16> {jax.result_info = "result[0]"}, tensor<2x8x2xi32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x8x16xbf16>, tensor<16x4xbf16>) -> tensor<2x8x4xbf16>
    %1 = stablehlo.convert %0 : (tensor<2x8x4xbf16>) -> tensor<2x8x4xf32>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %2 = stablehlo.reduce(%1 init: %cst) applies stablehlo.maximum across dimensions = [2] : (tensor<2x8x4xf32>, tensor<f32>) -> tensor<2x8xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %4 = stablehlo.maximum %3, %2 : tensor<2x8xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0, 1, 2] : (tensor<2x8x1xf32>) -> tensor<2x8x4xf32>
    %7 = stablehlo.subtract %1, %6 : tensor<2x8x4xf32>
    %8 = stablehlo.exponential %7 : tensor<2x8x4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%8 init: %cst_1) applies stablehlo.add across dimensions = [2] : (tensor<2x8x4xf32>, tensor<f32>) -> tensor<2x8xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0, 1, 2] : (tensor<2x8x1xf32>) -> tensor<2x8x4xf32>
    %12 = stablehlo.divide %8, %11 : tensor<2x8x4xf32>
    %values, %indices = chlo.top_k(%12, k = 2) : tensor<2x8x4xf32> -> (tensor<2x8x2xf32>, tensor<2x8x2xi32>)
    %13 = stablehlo.convert %arg0 : (tensor<2x8x16xbf16>) -> tensor<2x8x16xf32>
    %14 = stablehlo.dot_general %13, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x8x16xf32>, tensor<4x16x16xf32>) -> tensor<2x8x4x16xf32>
    %15 = stablehlo.broadcast_in_dim %indices, dims = [0, 1, 2] : (tensor<2x8x2xi32>) -> tensor<2x8x2x1xi32>
    %16 = call @take_along_axis(%14, %15) : (tensor<2x8x4x16xf32>, tensor<2x8x2x1xi32>) -> tensor<2x8x2x16xf32>
    %17 = stablehlo.broadcast_in_dim %values, dims = [0, 1, 2] : (tensor<2x8x2xf32>) -> tensor<2x8x2x1xf32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0, 1, 2, 3] : (tensor<2x8x2x1xf32>) -> tensor<2x8x2x16xf32>
    %19 = stablehlo.multiply %16, %18 : tensor<2x8x2x16xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.reduce(%19 init: %cst_2) applies stablehlo.add across dimensions = [2] : (tensor<2x8x2x16xf32>, tensor<f32>) -> tensor<2x8x16xf32>
    %21 = stablehlo.convert %20 : (tensor<2x8x16xf32>) -> tensor<2x8x16xbf16>
    return %21, %indices : tensor<2x8x16xbf16>, tensor<2x8x2xi32>
  }
  func.func private @take_along_axis(%arg0: tensor<2x8x4x16xf32>, %arg1: tensor<2x8x2x1xi32>) -> tensor<2x8x2x16xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2x8x2x1xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<2x8x2x1xi32>, tensor<2x8x2x1xi32>) -> tensor<2x8x2x1xi1>
    %c_0 = stablehlo.constant dense<4> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<2x8x2x1xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<2x8x2x1xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<2x8x2x1xi1>, tensor<2x8x2x1xi32>
    %c_1 = stablehlo.constant dense<3> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<2x8x2x1xi32>
    %6 = stablehlo.compare GE, %4, %5, SIGNED : (tensor<2x8x2x1xi32>, tensor<2x8x2x1xi32>) -> tensor<2x8x2x1xi1>
    %7 = stablehlo.broadcast_in_dim %c_1, dims = [3] : (tensor<1xi32>) -> tensor<1x1x1x1xi32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xi32>) -> tensor<2x8x2x1xi32>
    %9 = stablehlo.compare LE, %4, %8, SIGNED : (tensor<2x8x2x1xi32>, tensor<2x8x2x1xi32>) -> tensor<2x8x2x1xi1>
    %10 = stablehlo.and %6, %9 : tensor<2x8x2x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %11 = stablehlo.reduce(%10 init: %c_3) applies stablehlo.and across dimensions = [3] : (tensor<2x8x2x1xi1>, tensor<i1>) -> tensor<2x8x2xi1>
    %12 = "stablehlo.gather"(%arg0, %4) <{dimension_numbers = #stablehlo.gather<offset_dims = [3], collapsed_slice_dims = [2], operand_batching_dims = [0, 1], start_indices_batching_dims = [0, 1], start_index_map = [2], index_vector_dim = 3>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 1, 16>}> : (tensor<2x8x4x16xf32>, tensor<2x8x2x1xi32>) -> tensor<2x8x2x16xf32>
    %13 = stablehlo.broadcast_in_dim %11, dims = [0, 1, 2] : (tensor<2x8x2xi1>) -> tensor<2x8x2x16xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x8x2x16xf32>
    %15 = stablehlo.select %13, %12, %14 : tensor<2x8x2x16xi1>, tensor<2x8x2x16xf32>
    return %15 : tensor<2x8x2x16xf32>
  }
}
