module @jit_g attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x5x3x8xf32>, %arg1: tensor<2x7x3x8xf32>, %arg2: tensor<2x7x3x8xf32>, %arg3: tensor<2x5x3x8xf32>, %arg4: tensor<2x5x3x8xf32>) -> (tensor<2x5x3x8xf32> {jax.result_info = "result[0]"}, tensor<2x7x3x8xf32> {jax.result_info = "result[1]"}, tensor<2x7x3x8xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.reshape %arg0 : (tensor<2x5x3x8xf32>) -> tensor<2x5x3x1x8xf32>
    %1 = stablehlo.dot_general %0, %arg1, batching_dims = [0, 2] x [0, 2], contracting_dims = [4] x [3], precision = [DEFAULT, DEFAULT] : (tensor<2x5x3x1x8xf32>, tensor<2x7x3x8xf32>) -> tensor<2x3x5x1x7xf32>
    %cst = stablehlo.constant dense<0.353553385> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x3x5x1x7xf32>
    %3 = stablehlo.multiply %1, %2 : tensor<2x3x5x1x7xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %4 = stablehlo.reduce(%3 init: %cst_0) applies stablehlo.maximum across dimensions = [4] : (tensor<2x3x5x1x7xf32>, tensor<f32>) -> tensor<2x3x5x1xf32>
    %5 = stablehlo.reshape %4 : (tensor<2x3x5x1xf32>) -> tensor<2x3x5x1x1xf32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0, 1, 2, 3, 4] : (tensor<2x3x5x1x1xf32>) -> tensor<2x3x5x1x7xf32>
    %7 = stablehlo.compare EQ, %3, %6, FLOAT : (tensor<2x3x5x1x7xf32>, tensor<2x3x5x1x7xf32>) -> tensor<2x3x5x1x7xi1>
    %8 = stablehlo.convert %7 : (tensor<2x3x5x1x7xi1>) -> tensor<2x3x5x1x7xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%8 init: %cst_1) applies stablehlo.add across dimensions = [4] : (tensor<2x3x5x1x7xf32>, tensor<f32>) -> tensor<2x3x5x1xf32>
    %cst_2 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x3x5x1xf32>
    %11 = stablehlo.maximum %10, %4 : tensor<2x3x5x1xf32>
    %12 = stablehlo.compare EQ, %4, %11, FLOAT : (tensor<2x3x5x1xf32>, tensor<2x3x5x1xf32>) -> tensor<2x3x5x1xi1>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x3x5x1xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x3x5x1xf32>
    %15 = stablehlo.select %12, %13, %14 : tensor<2x3x5x1xi1>, tensor<2x3x5x1xf32>
    %cst_5 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x3x5x1xf32>
    %17 = stablehlo.compare EQ, %16, %11, FLOAT : (tensor<2x3x5x1xf32>, tensor<2x3x5x1xf32>) -> tensor<2x3x5x1xi1>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x3x5x1xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x3x5x1xf32>
    %20 = stablehlo.select %17, %18, %19 : tensor<2x3x5x1xi1>, tensor<2x3x5x1xf32>
    %21 = stablehlo.divide %15, %20 : tensor<2x3x5x1xf32>
    %22 = stablehlo.transpose %11, dims = [3, 0, 1, 2] : (tensor<2x3x5x1xf32>) -> tensor<1x2x3x5xf32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [0, 1, 2, 3] : (tensor<1x2x3x5xf32>) -> tensor<1x2x3x5x1xf32>
    %24 = stablehlo.transpose %3, dims = [3, 0, 1, 2, 4] : (tensor<2x3x5x1x7xf32>) -> tensor<1x2x3x5x7xf32>
    %25 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2, 3, 4] : (tensor<1x2x3x5x1xf32>) -> tensor<1x2x3x5x7xf32>
    %26 = stablehlo.subtract %24, %25 : tensor<1x2x3x5x7xf32>
    %27 = stablehlo.exponential %26 : tensor<1x2x3x5x7xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.reduce(%27 init: %cst_8) applies stablehlo.add across dimensions = [4] : (tensor<1x2x3x5x7xf32>, tensor<f32>) -> tensor<1x2x3x5xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0, 1, 2, 3] : (tensor<1x2x3x5xf32>) -> tensor<1x2x3x5x1xf32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0, 1, 2, 3, 4] : (tensor<1x2x3x5x1xf32>) -> tensor<1x2x3x5x7xf32>
    %31 = stablehlo.divide %27, %30 : tensor<1x2x3x5x7xf32>
    %32 = stablehlo.multiply %29, %29 : tensor<1x2x3x5x1xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1x2x3x5x1xf32>
    %34 = stablehlo.divide %33, %32 : tensor<1x2x3x5x1xf32>
    %35 = stablehlo.dot_general %arg2, %31, batching_dims = [0, 2] x [1, 2], contracting_dims = [1] x [4], precision = [DEFAULT, DEFAULT] : (tensor<2x7x3x8xf32>, tensor<1x2x3x5x7xf32>) -> tensor<2x3x8x1x5xf32>
    %36 = stablehlo.transpose %35, dims = [3, 0, 4, 1, 2] : (tensor<2x3x8x1x5xf32>) -> tensor<1x2x5x3x8xf32>
    %37 = stablehlo.transpose %36, dims = [1, 2, 3, 0, 4] : (tensor<1x2x5x3x8xf32>) -> tensor<2x5x3x1x8xf32>
    %38 = stablehlo.reshape %37 : (tensor<2x5x3x1x8xf32>) -> tensor<2x5x3x8xf32>
    %c = stablehlo.constant dense<true> : tensor<i1>
    %39 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<5x7xi1>
    %40 = call @tril(%39) : (tensor<5x7xi1>) -> tensor<5x7xi1>
    %41 = stablehlo.broadcast_in_dim %40, dims = [2, 3] : (tensor<5x7xi1>) -> tensor<1x1x5x7xi1>
    %42 = stablehlo.reshape %arg0 : (tensor<2x5x3x8xf32>) -> tensor<2x5x3x1x8xf32>
    %43 = stablehlo.broadcast_in_dim %41, dims = [0, 1, 3, 4] : (tensor<1x1x5x7xi1>) -> tensor<1x1x1x5x7xi1>
    %44 = stablehlo.dot_general %42, %arg1, batching_dims = [0, 2] x [0, 2], contracting_dims = [4] x [3], precision = [DEFAULT, DEFAULT] : (tensor<2x5x3x1x8xf32>, tensor<2x7x3x8xf32>) -> tensor<2x3x5x1x7xf32>
    %cst_10 = stablehlo.constant dense<0.353553385> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x3x5x1x7xf32>
    %46 = stablehlo.multiply %44, %45 : tensor<2x3x5x1x7xf32>
    %c_11 = stablehlo.constant dense<true> : tensor<i1>
    %47 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i1>) -> tensor<2x3x5x7xi1>
    %48 = stablehlo.broadcast_in_dim %47, dims = [1, 2, 3, 4] : (tensor<2x3x5x7xi1>) -> tensor<1x2x3x5x7xi1>
    %49 = stablehlo.transpose %43, dims = [2, 0, 1, 3, 4] : (tensor<1x1x1x5x7xi1>) -> tensor<1x1x1x5x7xi1>
    %50 = stablehlo.broadcast_in_dim %49, dims = [0, 1, 2, 3, 4] : (tensor<1x1x1x5x7xi1>) -> tensor<1x2x3x5x7xi1>
    %51 = stablehlo.and %48, %50 : tensor<1x2x3x5x7xi1>
    %cst_12 = stablehlo.constant dense<-2.38197633E+38> : tensor<f32>
    %52:2 = call @_where(%51, %46, %cst_12) : (tensor<1x2x3x5x7xi1>, tensor<2x3x5x1x7xf32>, tensor<f32>) -> (tensor<1x2x3x5x7xf32>, tensor<1x2x3x5x7xf32>)
    %cst_13 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %53 = stablehlo.reduce(%52#0 init: %cst_13) applies stablehlo.maximum across dimensions = [4] : (tensor<1x2x3x5x7xf32>, tensor<f32>) -> tensor<1x2x3x5xf32>
    %54 = stablehlo.reshape %53 : (tensor<1x2x3x5xf32>) -> tensor<1x2x3x5x1xf32>
    %55 = stablehlo.broadcast_in_dim %54, dims = [0, 1, 2, 3, 4] : (tensor<1x2x3x5x1xf32>) -> tensor<1x2x3x5x7xf32>
    %56 = stablehlo.compare EQ, %52#0, %55, FLOAT : (tensor<1x2x3x5x7xf32>, tensor<1x2x3x5x7xf32>) -> tensor<1x2x3x5x7xi1>
    %57 = stablehlo.convert %56 : (tensor<1x2x3x5x7xi1>) -> tensor<1x2x3x5x7xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %58 = stablehlo.reduce(%57 init: %cst_14) applies stablehlo.add across dimensions = [4] : (tensor<1x2x3x5x7xf32>, tensor<f32>) -> tensor<1x2x3x5xf32>
    %cst_15 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<1x2x3x5xf32>
    %60 = stablehlo.maximum %59, %53 : tensor<1x2x3x5xf32>
    %61 = stablehlo.compare EQ, %53, %60, FLOAT : (tensor<1x2x3x5xf32>, tensor<1x2x3x5xf32>) -> tensor<1x2x3x5xi1>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<1x2x3x5xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<1x2x3x5xf32>
    %64 = stablehlo.select %61, %62, %63 : tensor<1x2x3x5xi1>, tensor<1x2x3x5xf32>
    %cst_18 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<1x2x3x5xf32>
    %66 = stablehlo.compare EQ, %65, %60, FLOAT : (tensor<1x2x3x5xf32>, tensor<1x2x3x5xf32>) -> tensor<1x2x3x5xi1>
    %cst_19 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<1x2x3x5xf32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<1x2x3x5xf32>
    %69 = stablehlo.select %66, %67, %68 : tensor<1x2x3x5xi1>, tensor<1x2x3x5xf32>
    %70 = stablehlo.divide %64, %69 : tensor<1x2x3x5xf32>
    %71 = stablehlo.broadcast_in_dim %60, dims = [0, 1, 2, 3] : (tensor<1x2x3x5xf32>) -> tensor<1x2x3x5x1xf32>
    %72 = stablehlo.broadcast_in_dim %71, dims = [0, 1, 2, 3, 4] : (tensor<1x2x3x5x1xf32>) -> tensor<1x2x3x5x7xf32>
    %73 = stablehlo.subtract %52#0, %72 : tensor<1x2x3x5x7xf32>
    %74 = stablehlo.exponential %73 : tensor<1x2x3x5x7xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %75 = stablehlo.reduce(%74 init: %cst_21) applies stablehlo.add across dimensions = [4] : (tensor<1x2x3x5x7xf32>, tensor<f32>) -> tensor<1x2x3x5xf32>
    %76 = stablehlo.broadcast_in_dim %75, dims = [0, 1, 2, 3] : (tensor<1x2x3x5xf32>) -> tensor<1x2x3x5x1xf32>
    %77 = stablehlo.broadcast_in_dim %76, dims = [0, 1, 2, 3, 4] : (tensor<1x2x3x5x1xf32>) -> tensor<1x2x3x5x7xf32>
    %78 = stablehlo.divide %74, %77 : tensor<1x2x3x5x7xf32>
    %79 = stablehlo.multiply %76, %76 : tensor<1x2x3x5x1xf32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<1x2x3x5x1xf32>
    %81 = stablehlo.divide %80, %79 : tensor<1x2x3x5x1xf32>
    %82 = stablehlo.dot_general %arg2, %78, batching_dims = [0, 2] x [1, 2], contracting_dims = [1] x [4], precision = [DEFAULT, DEFAULT] : (tensor<2x7x3x8xf32>, tensor<1x2x3x5x7xf32>) -> tensor<2x3x8x1x5xf32>
    %83 = stablehlo.transpose %82, dims = [3, 0, 4, 1, 2] : (tensor<2x3x8x1x5xf32>) -> tensor<1x2x5x3x8xf32>
    %84 = stablehlo.transpose %83, dims = [1, 2, 3, 0, 4] : (tensor<1x2x5x3x8xf32>) -> tensor<2x5x3x1x8xf32>
    %85 = stablehlo.reshape %84 : (tensor<2x5x3x1x8xf32>) -> tensor<2x5x3x8xf32>
    %86 = stablehlo.reshape %arg4 : (tensor<2x5x3x8xf32>) -> tensor<2x5x3x1x8xf32>
    %87 = stablehlo.transpose %86, dims = [3, 0, 1, 2, 4] : (tensor<2x5x3x1x8xf32>) -> tensor<1x2x5x3x8xf32>
    %88 = stablehlo.transpose %87, dims = [1, 3, 4, 0, 2] : (tensor<1x2x5x3x8xf32>) -> tensor<2x3x8x1x5xf32>
    %89 = stablehlo.dot_general %88, %arg2, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<2x3x8x1x5xf32>, tensor<2x7x3x8xf32>) -> tensor<2x3x1x5x7xf32>
    %90 = stablehlo.transpose %89, dims = [2, 0, 1, 3, 4] : (tensor<2x3x1x5x7xf32>) -> tensor<1x2x3x5x7xf32>
    %91 = stablehlo.dot_general %88, %78, batching_dims = [0, 1] x [1, 2], contracting_dims = [3, 4] x [0, 3], precision = [DEFAULT, DEFAULT] : (tensor<2x3x8x1x5xf32>, tensor<1x2x3x5x7xf32>) -> tensor<2x3x8x7xf32>
    %92 = stablehlo.transpose %91, dims = [0, 3, 1, 2] : (tensor<2x3x8x7xf32>) -> tensor<2x7x3x8xf32>
    %93 = stablehlo.broadcast_in_dim %81, dims = [0, 1, 2, 3, 4] : (tensor<1x2x3x5x1xf32>) -> tensor<1x2x3x5x7xf32>
    %94 = stablehlo.multiply %90, %93 : tensor<1x2x3x5x7xf32>
    %95 = stablehlo.multiply %94, %74 : tensor<1x2x3x5x7xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %96 = stablehlo.reduce(%95 init: %cst_23) applies stablehlo.add across dimensions = [4] : (tensor<1x2x3x5x7xf32>, tensor<f32>) -> tensor<1x2x3x5xf32>
    %97 = stablehlo.reshape %96 : (tensor<1x2x3x5xf32>) -> tensor<1x2x3x5x1xf32>
    %98 = stablehlo.negate %97 : tensor<1x2x3x5x1xf32>
    %99 = stablehlo.broadcast_in_dim %76, dims = [0, 1, 2, 3, 4] : (tensor<1x2x3x5x1xf32>) -> tensor<1x2x3x5x7xf32>
    %100 = stablehlo.divide %90, %99 : tensor<1x2x3x5x7xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %101 = stablehlo.reduce(%98 init: %cst_24) applies stablehlo.add across dimensions = [0, 4] : (tensor<1x2x3x5x1xf32>, tensor<f32>) -> tensor<2x3x5xf32>
    %102 = stablehlo.broadcast_in_dim %101, dims = [1, 2, 3] : (tensor<2x3x5xf32>) -> tensor<1x2x3x5xf32>
    %103 = stablehlo.broadcast_in_dim %102, dims = [0, 1, 2, 3] : (tensor<1x2x3x5xf32>) -> tensor<1x2x3x5x7xf32>
    %104 = stablehlo.add %100, %103 : tensor<1x2x3x5x7xf32>
    %105 = stablehlo.multiply %104, %74 : tensor<1x2x3x5x7xf32>
    %106 = call @_where_0(%51, %52#1, %105) : (tensor<1x2x3x5x7xi1>, tensor<1x2x3x5x7xf32>, tensor<1x2x3x5x7xf32>) -> tensor<2x3x5x1x7xf32>
    %cst_25 = stablehlo.constant dense<0.353553385> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2x3x5x1x7xf32>
    %108 = stablehlo.multiply %106, %107 : tensor<2x3x5x1x7xf32>
    %109 = stablehlo.dot_general %108, %42, batching_dims = [0, 1] x [0, 2], contracting_dims = [2, 3] x [1, 3], precision = [DEFAULT, DEFAULT] : (tensor<2x3x5x1x7xf32>, tensor<2x5x3x1x8xf32>) -> tensor<2x3x7x8xf32>
    %110 = stablehlo.transpose %109, dims = [0, 2, 1, 3] : (tensor<2x3x7x8xf32>) -> tensor<2x7x3x8xf32>
    %111 = stablehlo.dot_general %108, %arg1, batching_dims = [0, 1] x [0, 2], contracting_dims = [4] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x3x5x1x7xf32>, tensor<2x7x3x8xf32>) -> tensor<2x3x5x1x8xf32>
    %112 = stablehlo.transpose %111, dims = [0, 2, 1, 3, 4] : (tensor<2x3x5x1x8xf32>) -> tensor<2x5x3x1x8xf32>
    %113 = stablehlo.reshape %112 : (tensor<2x5x3x1x8xf32>) -> tensor<2x5x3x8xf32>
    %114 = stablehlo.reshape %arg3 : (tensor<2x5x3x8xf32>) -> tensor<2x5x3x1x8xf32>
    %115 = stablehlo.transpose %114, dims = [3, 0, 1, 2, 4] : (tensor<2x5x3x1x8xf32>) -> tensor<1x2x5x3x8xf32>
    %116 = stablehlo.transpose %115, dims = [1, 3, 4, 0, 2] : (tensor<1x2x5x3x8xf32>) -> tensor<2x3x8x1x5xf32>
    %117 = stablehlo.dot_general %116, %arg2, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<2x3x8x1x5xf32>, tensor<2x7x3x8xf32>) -> tensor<2x3x1x5x7xf32>
    %118 = stablehlo.transpose %117, dims = [2, 0, 1, 3, 4] : (tensor<2x3x1x5x7xf32>) -> tensor<1x2x3x5x7xf32>
    %119 = stablehlo.dot_general %116, %31, batching_dims = [0, 1] x [1, 2], contracting_dims = [3, 4] x [0, 3], precision = [DEFAULT, DEFAULT] : (tensor<2x3x8x1x5xf32>, tensor<1x2x3x5x7xf32>) -> tensor<2x3x8x7xf32>
    %120 = stablehlo.transpose %119, dims = [0, 3, 1, 2] : (tensor<2x3x8x7xf32>) -> tensor<2x7x3x8xf32>
    %121 = stablehlo.add %92, %120 : tensor<2x7x3x8xf32>
    %122 = stablehlo.broadcast_in_dim %34, dims = [0, 1, 2, 3, 4] : (tensor<1x2x3x5x1xf32>) -> tensor<1x2x3x5x7xf32>
    %123 = stablehlo.multiply %118, %122 : tensor<1x2x3x5x7xf32>
    %124 = stablehlo.multiply %123, %27 : tensor<1x2x3x5x7xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %125 = stablehlo.reduce(%124 init: %cst_26) applies stablehlo.add across dimensions = [4] : (tensor<1x2x3x5x7xf32>, tensor<f32>) -> tensor<1x2x3x5xf32>
    %126 = stablehlo.reshape %125 : (tensor<1x2x3x5xf32>) -> tensor<1x2x3x5x1xf32>
    %127 = stablehlo.negate %126 : tensor<1x2x3x5x1xf32>
    %128 = stablehlo.broadcast_in_dim %29, dims = [0, 1, 2, 3, 4] : (tensor<1x2x3x5x1xf32>) -> tensor<1x2x3x5x7xf32>
    %129 = stablehlo.divide %118, %128 : tensor<1x2x3x5x7xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %130 = stablehlo.reduce(%127 init: %cst_27) applies stablehlo.add across dimensions = [0, 4] : (tensor<1x2x3x5x1xf32>, tensor<f32>) -> tensor<2x3x5xf32>
    %131 = stablehlo.broadcast_in_dim %130, dims = [1, 2, 3] : (tensor<2x3x5xf32>) -> tensor<1x2x3x5xf32>
    %132 = stablehlo.broadcast_in_dim %131, dims = [0, 1, 2, 3] : (tensor<1x2x3x5xf32>) -> tensor<1x2x3x5x7xf32>
    %133 = stablehlo.add %129, %132 : tensor<1x2x3x5x7xf32>
    %134 = stablehlo.multiply %133, %27 : tensor<1x2x3x5x7xf32>
    %135 = stablehlo.transpose %134, dims = [1, 2, 3, 0, 4] : (tensor<1x2x3x5x7xf32>) -> tensor<2x3x5x1x7xf32>
    %cst_28 = stablehlo.constant dense<0.353553385> : tensor<f32>
    %136 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<2x3x5x1x7xf32>
    %137 = stablehlo.multiply %135, %136 : tensor<2x3x5x1x7xf32>
    %138 = stablehlo.dot_general %137, %0, batching_dims = [0, 1] x [0, 2], contracting_dims = [2, 3] x [1, 3], precision = [DEFAULT, DEFAULT] : (tensor<2x3x5x1x7xf32>, tensor<2x5x3x1x8xf32>) -> tensor<2x3x7x8xf32>
    %139 = stablehlo.transpose %138, dims = [0, 2, 1, 3] : (tensor<2x3x7x8xf32>) -> tensor<2x7x3x8xf32>
    %140 = stablehlo.add %110, %139 : tensor<2x7x3x8xf32>
    %141 = stablehlo.dot_general %137, %arg1, batching_dims = [0, 1] x [0, 2], contracting_dims = [4] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x3x5x1x7xf32>, tensor<2x7x3x8xf32>) -> tensor<2x3x5x1x8xf32>
    %142 = stablehlo.transpose %141, dims = [0, 2, 1, 3, 4] : (tensor<2x3x5x1x8xf32>) -> tensor<2x5x3x1x8xf32>
    %143 = stablehlo.reshape %142 : (tensor<2x5x3x1x8xf32>) -> tensor<2x5x3x8xf32>
    %144 = stablehlo.add %113, %143 : tensor<2x5x3x8xf32>
    return %144, %140, %121 : tensor<2x5x3x8xf32>, tensor<2x7x3x8xf32>, tensor<2x7x3x8xf32>
  }
  func.func private @tril(%arg0: tensor<5x7xi1>) -> tensor<5x7xi1> {
    %0 = stablehlo.iota dim = 0 : tensor<5x7xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<5x7xi64>
    %2 = stablehlo.add %0, %1 : tensor<5x7xi64>
    %3 = stablehlo.iota dim = 1 : tensor<5x7xi64>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<5x7xi64>, tensor<5x7xi64>) -> tensor<5x7xi1>
    %c_0 = stablehlo.constant dense<false> : tensor<i1>
    %5 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i1>) -> tensor<5x7xi1>
    %6 = stablehlo.select %4, %arg0, %5 : tensor<5x7xi1>, tensor<5x7xi1>
    return %6 : tensor<5x7xi1>
  }
  func.func private @_where(%arg0: tensor<1x2x3x5x7xi1>, %arg1: tensor<2x3x5x1x7xf32>, %arg2: tensor<f32>) -> (tensor<1x2x3x5x7xf32>, tensor<1x2x3x5x7xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<2x3x5x7xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [1, 2, 3, 4] : (tensor<2x3x5x7xf32>) -> tensor<1x2x3x5x7xf32>
    %2 = stablehlo.transpose %arg1, dims = [3, 0, 1, 2, 4] : (tensor<2x3x5x1x7xf32>) -> tensor<1x2x3x5x7xf32>
    %3 = stablehlo.select %arg0, %2, %1 : tensor<1x2x3x5x7xi1>, tensor<1x2x3x5x7xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x2x3x5x7xf32>
    return %3, %4 : tensor<1x2x3x5x7xf32>, tensor<1x2x3x5x7xf32>
  }
  func.func private @_where_0(%arg0: tensor<1x2x3x5x7xi1>, %arg1: tensor<1x2x3x5x7xf32>, %arg2: tensor<1x2x3x5x7xf32>) -> tensor<2x3x5x1x7xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x2x3x5x7xf32>
    %1 = stablehlo.select %arg0, %arg2, %0 : tensor<1x2x3x5x7xi1>, tensor<1x2x3x5x7xf32>
    %2 = stablehlo.transpose %1, dims = [1, 2, 3, 0, 4] : (tensor<1x2x3x5x7xf32>) -> tensor<2x3x5x1x7xf32>
    return %2 : tensor<2x3x5x1x7xf32>
  }
}
