module @jit_g attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x3x4xf32>, %arg1: tensor<4x5x2xf32>, %arg2: tensor<3x3xf32>, %arg3: tensor<3x5xf32>, %arg4: tensor<f32>, %arg5: tensor<f32>, %arg6: tensor<4x2x3xf32>, %arg7: tensor<3x3xf32>, %arg8: tensor<3x4x5x4xf32>, %arg9: tensor<3x5xf32>, %arg10: tensor<3x3xf32>, %arg11: tensor<2x3x4xf32>, %arg12: tensor<3x4xf32>, %arg13: tensor<2x3xf32>, %arg14: tensor<3xf32>) -> (tensor<2x3x4xf32> {jax.result_info = "result[0]"}, tensor<4x5x2xf32> {jax.result_info = "result[1]"}, tensor<3x3xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [0, 2] x [2, 0], precision = [DEFAULT, DEFAULT] : (tensor<2x3x4xf32>, tensor<4x5x2xf32>) -> tensor<3x5xf32>
    %1 = stablehlo.iota dim = 0 : tensor<3x3xui32>
    %2 = stablehlo.iota dim = 1 : tensor<3x3xui32>
    %3 = stablehlo.compare EQ, %1, %2, UNSIGNED : (tensor<3x3xui32>, tensor<3x3xui32>) -> tensor<3x3xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %5 = stablehlo.select %3, %arg2, %4 : tensor<3x3xi1>, tensor<3x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%5 init: %cst_1) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<f32>
    %8 = stablehlo.dot_general %arg0, %arg0, contracting_dims = [0, 1, 2] x [0, 1, 2], precision = [DEFAULT, DEFAULT] : (tensor<2x3x4xf32>, tensor<2x3x4xf32>) -> tensor<f32>
    %9 = stablehlo.transpose %arg0, dims = [2, 0, 1] : (tensor<2x3x4xf32>) -> tensor<4x2x3xf32>
    %10 = stablehlo.dot_general %arg2, %arg2, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %11 = stablehlo.dot_general %10, %arg2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %12 = stablehlo.transpose %arg1, dims = [1, 0, 2] : (tensor<4x5x2xf32>) -> tensor<5x4x2xf32>
    %13 = stablehlo.dot_general %arg0, %12, contracting_dims = [0] x [2], precision = [DEFAULT, DEFAULT] : (tensor<2x3x4xf32>, tensor<5x4x2xf32>) -> tensor<3x4x5x4xf32>
    %14 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [0, 2] x [2, 0], precision = [DEFAULT, DEFAULT] : (tensor<2x3x4xf32>, tensor<4x5x2xf32>) -> tensor<3x5xf32>
    %15 = stablehlo.dot_general %arg2, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %16 = stablehlo.slice %arg1 [0:4, 0:4, 0:1] : (tensor<4x5x2xf32>) -> tensor<4x4x1xf32>
    %17 = stablehlo.reshape %16 : (tensor<4x4x1xf32>) -> tensor<4x4xf32>
    %18 = stablehlo.dot_general %arg0, %17, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x3x4xf32>, tensor<4x4xf32>) -> tensor<2x3x4xf32>
    %19 = stablehlo.slice %arg0 [0:1, 0:3, 0:4] : (tensor<2x3x4xf32>) -> tensor<1x3x4xf32>
    %20 = stablehlo.reshape %19 : (tensor<1x3x4xf32>) -> tensor<3x4xf32>
    %21 = stablehlo.dot_general %arg2, %20, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x4xf32>) -> tensor<3x4xf32>
    %22 = stablehlo.slice %arg1 [0:4, 0:1, 0:1] : (tensor<4x5x2xf32>) -> tensor<4x1x1xf32>
    %23 = stablehlo.reshape %22 : (tensor<4x1x1xf32>) -> tensor<4xf32>
    %24 = stablehlo.dot_general %arg0, %23, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x3x4xf32>, tensor<4xf32>) -> tensor<2x3xf32>
    %25 = stablehlo.dot_general %arg2, %arg2, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3xf32>
    %26 = stablehlo.dot_general %arg14, %arg2, batching_dims = [0] x [0], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %27 = stablehlo.dot_general %arg14, %arg2, batching_dims = [0] x [0], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %28 = stablehlo.add %26, %27 : tensor<3x3xf32>
    %29 = stablehlo.dot_general %arg13, %arg0, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x3xf32>, tensor<2x3x4xf32>) -> tensor<4xf32>
    %30 = stablehlo.dot_general %arg13, %23, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2x3xf32>, tensor<4xf32>) -> tensor<2x3x4xf32>
    %31 = stablehlo.broadcast_in_dim %29, dims = [0] : (tensor<4xf32>) -> tensor<4x1x1xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.pad %31, %cst_2, low = [0, 0, 0], high = [0, 4, 1], interior = [0, 0, 0] : (tensor<4x1x1xf32>, tensor<f32>) -> tensor<4x5x2xf32>
    %33 = stablehlo.dot_general %arg12, %arg2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x4xf32>, tensor<3x3xf32>) -> tensor<4x3xf32>
    %34 = stablehlo.transpose %33, dims = [1, 0] : (tensor<4x3xf32>) -> tensor<3x4xf32>
    %35 = stablehlo.dot_general %arg12, %20, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x3xf32>
    %36 = stablehlo.add %28, %35 : tensor<3x3xf32>
    %37 = stablehlo.broadcast_in_dim %34, dims = [1, 2] : (tensor<3x4xf32>) -> tensor<1x3x4xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.pad %37, %cst_3, low = [0, 0, 0], high = [1, 0, 0], interior = [0, 0, 0] : (tensor<1x3x4xf32>, tensor<f32>) -> tensor<2x3x4xf32>
    %39 = stablehlo.add %30, %38 : tensor<2x3x4xf32>
    %40 = stablehlo.dot_general %arg11, %arg0, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x3x4xf32>, tensor<2x3x4xf32>) -> tensor<4x4xf32>
    %41 = stablehlo.transpose %40, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %42 = stablehlo.dot_general %arg11, %17, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x3x4xf32>, tensor<4x4xf32>) -> tensor<2x3x4xf32>
    %43 = stablehlo.add %39, %42 : tensor<2x3x4xf32>
    %44 = stablehlo.broadcast_in_dim %41, dims = [0, 1] : (tensor<4x4xf32>) -> tensor<4x4x1xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.pad %44, %cst_4, low = [0, 0, 0], high = [0, 1, 1], interior = [0, 0, 0] : (tensor<4x4x1xf32>, tensor<f32>) -> tensor<4x5x2xf32>
    %46 = stablehlo.add %32, %45 : tensor<4x5x2xf32>
    %47 = stablehlo.dot_general %arg10, %arg2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %48 = stablehlo.add %36, %47 : tensor<3x3xf32>
    %49 = stablehlo.dot_general %arg10, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %50 = stablehlo.add %48, %49 : tensor<3x3xf32>
    %51 = stablehlo.dot_general %arg9, %arg0, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x5xf32>, tensor<2x3x4xf32>) -> tensor<5x2x4xf32>
    %52 = stablehlo.transpose %51, dims = [2, 0, 1] : (tensor<5x2x4xf32>) -> tensor<4x5x2xf32>
    %53 = stablehlo.add %46, %52 : tensor<4x5x2xf32>
    %54 = stablehlo.dot_general %arg9, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x5xf32>, tensor<4x5x2xf32>) -> tensor<3x4x2xf32>
    %55 = stablehlo.transpose %54, dims = [2, 0, 1] : (tensor<3x4x2xf32>) -> tensor<2x3x4xf32>
    %56 = stablehlo.add %43, %55 : tensor<2x3x4xf32>
    %57 = stablehlo.dot_general %arg8, %arg0, contracting_dims = [0, 1] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<3x4x5x4xf32>, tensor<2x3x4xf32>) -> tensor<5x4x2xf32>
    %58 = stablehlo.dot_general %arg8, %12, contracting_dims = [2, 3] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<3x4x5x4xf32>, tensor<5x4x2xf32>) -> tensor<3x4x2xf32>
    %59 = stablehlo.transpose %58, dims = [2, 0, 1] : (tensor<3x4x2xf32>) -> tensor<2x3x4xf32>
    %60 = stablehlo.add %56, %59 : tensor<2x3x4xf32>
    %61 = stablehlo.transpose %57, dims = [1, 0, 2] : (tensor<5x4x2xf32>) -> tensor<4x5x2xf32>
    %62 = stablehlo.add %53, %61 : tensor<4x5x2xf32>
    %63 = stablehlo.dot_general %arg7, %10, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %64 = stablehlo.transpose %63, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %65 = stablehlo.add %50, %64 : tensor<3x3xf32>
    %66 = stablehlo.dot_general %arg7, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %67 = stablehlo.transpose %66, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %68 = stablehlo.dot_general %67, %arg2, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %69 = stablehlo.add %65, %68 : tensor<3x3xf32>
    %70 = stablehlo.dot_general %67, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %71 = stablehlo.transpose %70, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %72 = stablehlo.add %69, %71 : tensor<3x3xf32>
    %73 = stablehlo.transpose %arg6, dims = [1, 2, 0] : (tensor<4x2x3xf32>) -> tensor<2x3x4xf32>
    %74 = stablehlo.add %60, %73 : tensor<2x3x4xf32>
    %75 = stablehlo.dot_general %arg5, %arg0, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
    %76 = stablehlo.add %74, %75 : tensor<2x3x4xf32>
    %77 = stablehlo.dot_general %arg5, %arg0, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
    %78 = stablehlo.add %76, %77 : tensor<2x3x4xf32>
    %79 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %81 = stablehlo.select %3, %79, %80 : tensor<3x3xi1>, tensor<3x3xf32>
    %82 = stablehlo.add %72, %81 : tensor<3x3xf32>
    %83 = stablehlo.dot_general %arg3, %arg0, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x5xf32>, tensor<2x3x4xf32>) -> tensor<5x2x4xf32>
    %84 = stablehlo.transpose %83, dims = [2, 0, 1] : (tensor<5x2x4xf32>) -> tensor<4x5x2xf32>
    %85 = stablehlo.add %62, %84 : tensor<4x5x2xf32>
    %86 = stablehlo.dot_general %arg3, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x5xf32>, tensor<4x5x2xf32>) -> tensor<3x4x2xf32>
    %87 = stablehlo.transpose %86, dims = [2, 0, 1] : (tensor<3x4x2xf32>) -> tensor<2x3x4xf32>
    %88 = stablehlo.add %78, %87 : tensor<2x3x4xf32>
    return %88, %85, %82 : tensor<2x3x4xf32>, tensor<4x5x2xf32>, tensor<3x3xf32>
  }
}
