module @jit_g attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x8xf32>, %arg1: tensor<8x3xf32>, %arg2: tensor<4x3xf32>, %arg3: tensor<4x3xf32>, %arg4: tensor<4x3xf32>, %arg5: tensor<f32>, %arg6: tensor<4x8xf32>) -> (tensor<4x8xf32> {jax.result_info = "result[0]"}, tensor<8x3xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg0 : (tensor<4x8xf32>) -> tensor<4x8xbf16>
    %1 = stablehlo.convert %arg1 : (tensor<8x3xf32>) -> tensor<8x3xbf16>
    %2 = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8xbf16>, tensor<8x3xbf16>) -> tensor<4x3xbf16>
    %3 = stablehlo.convert %2 : (tensor<4x3xbf16>) -> tensor<4x3xf32>
    %4 = stablehlo.convert %arg0 : (tensor<4x8xf32>) -> tensor<4x8xf16>
    %5 = stablehlo.convert %arg1 : (tensor<8x3xf32>) -> tensor<8x3xf16>
    %6 = stablehlo.dot_general %4, %5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8xf16>, tensor<8x3xf16>) -> tensor<4x3xf16>
    %7 = stablehlo.convert %6 : (tensor<4x3xf16>) -> tensor<4x3xf32>
    %8 = stablehlo.convert %arg0 : (tensor<4x8xf32>) -> tensor<4x8xbf16>
    %9 = stablehlo.convert %arg1 : (tensor<8x3xf32>) -> tensor<8x3xbf16>
    %10 = stablehlo.dot_general %8, %9, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8xbf16>, tensor<8x3xbf16>) -> tensor<4x3xf32>
    %11 = stablehlo.convert %arg0 : (tensor<4x8xf32>) -> tensor<4x8xbf16>
    %12 = stablehlo.convert %11 : (tensor<4x8xbf16>) -> tensor<4x8xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.reduce(%12 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x8xf32>, tensor<f32>) -> tensor<f32>
    %14 = stablehlo.convert %13 : (tensor<f32>) -> tensor<bf16>
    %15 = stablehlo.convert %14 : (tensor<bf16>) -> tensor<f32>
    %16 = stablehlo.convert %arg0 : (tensor<4x8xf32>) -> tensor<4x8xbf16>
    %17 = stablehlo.tanh %16 : tensor<4x8xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %18 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<4x8xbf16>
    %19 = stablehlo.subtract %18, %17 : tensor<4x8xbf16>
    %20 = stablehlo.convert %17 : (tensor<4x8xbf16>) -> tensor<4x8xf32>
    %21 = stablehlo.convert %arg6 : (tensor<4x8xf32>) -> tensor<4x8xbf16>
    %22 = stablehlo.multiply %21, %19 : tensor<4x8xbf16>
    %23 = stablehlo.multiply %22, %17 : tensor<4x8xbf16>
    %24 = stablehlo.add %22, %23 : tensor<4x8xbf16>
    %25 = stablehlo.convert %24 : (tensor<4x8xbf16>) -> tensor<4x8xf32>
    %26 = stablehlo.convert %arg5 : (tensor<f32>) -> tensor<bf16>
    %27 = stablehlo.convert %26 : (tensor<bf16>) -> tensor<f32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %29 = stablehlo.convert %28 : (tensor<4x8xf32>) -> tensor<4x8xbf16>
    %30 = stablehlo.convert %29 : (tensor<4x8xbf16>) -> tensor<4x8xf32>
    %31 = stablehlo.add %25, %30 : tensor<4x8xf32>
    %32 = stablehlo.convert %arg4 : tensor<4x3xf32>
    %33 = stablehlo.convert %8 : (tensor<4x8xbf16>) -> tensor<4x8xf32>
    %34 = stablehlo.dot_general %32, %33, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf32>, tensor<4x8xf32>) -> tensor<3x8xf32>
    %35 = stablehlo.transpose %34, dims = [1, 0] : (tensor<3x8xf32>) -> tensor<8x3xf32>
    %36 = stablehlo.convert %35 : (tensor<8x3xf32>) -> tensor<8x3xbf16>
    %37 = stablehlo.convert %arg4 : tensor<4x3xf32>
    %38 = stablehlo.convert %9 : (tensor<8x3xbf16>) -> tensor<8x3xf32>
    %39 = stablehlo.dot_general %37, %38, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf32>, tensor<8x3xf32>) -> tensor<4x8xf32>
    %40 = stablehlo.convert %39 : (tensor<4x8xf32>) -> tensor<4x8xbf16>
    %41 = stablehlo.convert %36 : (tensor<8x3xbf16>) -> tensor<8x3xf32>
    %42 = stablehlo.convert %40 : (tensor<4x8xbf16>) -> tensor<4x8xf32>
    %43 = stablehlo.add %31, %42 : tensor<4x8xf32>
    %44 = stablehlo.convert %arg3 : (tensor<4x3xf32>) -> tensor<4x3xf16>
    %45 = stablehlo.dot_general %44, %4, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf16>, tensor<4x8xf16>) -> tensor<3x8xf16>
    %46 = stablehlo.transpose %45, dims = [1, 0] : (tensor<3x8xf16>) -> tensor<8x3xf16>
    %47 = stablehlo.dot_general %44, %5, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf16>, tensor<8x3xf16>) -> tensor<4x8xf16>
    %48 = stablehlo.convert %46 : (tensor<8x3xf16>) -> tensor<8x3xf32>
    %49 = stablehlo.add %41, %48 : tensor<8x3xf32>
    %50 = stablehlo.convert %47 : (tensor<4x8xf16>) -> tensor<4x8xf32>
    %51 = stablehlo.add %43, %50 : tensor<4x8xf32>
    %52 = stablehlo.convert %arg2 : (tensor<4x3xf32>) -> tensor<4x3xbf16>
    %53 = stablehlo.dot_general %52, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x3xbf16>, tensor<4x8xbf16>) -> tensor<3x8xbf16>
    %54 = stablehlo.transpose %53, dims = [1, 0] : (tensor<3x8xbf16>) -> tensor<8x3xbf16>
    %55 = stablehlo.dot_general %52, %1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x3xbf16>, tensor<8x3xbf16>) -> tensor<4x8xbf16>
    %56 = stablehlo.convert %54 : (tensor<8x3xbf16>) -> tensor<8x3xf32>
    %57 = stablehlo.add %49, %56 : tensor<8x3xf32>
    %58 = stablehlo.convert %55 : (tensor<4x8xbf16>) -> tensor<4x8xf32>
    %59 = stablehlo.add %51, %58 : tensor<4x8xf32>
    return %59, %57 : tensor<4x8xf32>, tensor<8x3xf32>
  }
}
