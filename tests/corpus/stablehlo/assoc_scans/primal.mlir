module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<13x2x2xf32>, %arg1: tensor<9xf64>, %arg2: tensor<10xi32>) -> (tensor<13x2x2xf32> {jax.result_info = "result[0]"}, tensor<9xf64> {jax.result_info = "result[1]"}, tensor<9xf64> {jax.result_info = "result[2][0]"}, tensor<9xf64> {jax.result_info = "result[2][1]"}, tensor<9xf64> {jax.result_info = "result[3]"}, tensor<9xf64> {jax.result_info = "result[4]"}, tensor<9xf64> {jax.result_info = "result[5]"}) {
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<13x2x2xf32>
    %1 = stablehlo.multiply %arg0, %0 : tensor<13x2x2xf32>
    %2 = stablehlo.slice %1 [0:12:2, 0:2, 0:2] : (tensor<13x2x2xf32>) -> tensor<6x2x2xf32>
    %3 = stablehlo.slice %1 [1:13:2, 0:2, 0:2] : (tensor<13x2x2xf32>) -> tensor<6x2x2xf32>
    %4 = stablehlo.dot_general %2, %3, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<6x2x2xf32>, tensor<6x2x2xf32>) -> tensor<6x2x2xf32>
    %5 = stablehlo.slice %4 [0:5:2, 0:2, 0:2] : (tensor<6x2x2xf32>) -> tensor<3x2x2xf32>
    %6 = stablehlo.slice %4 [1:6:2, 0:2, 0:2] : (tensor<6x2x2xf32>) -> tensor<3x2x2xf32>
    %7 = stablehlo.dot_general %5, %6, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x2x2xf32>, tensor<3x2x2xf32>) -> tensor<3x2x2xf32>
    %8 = stablehlo.slice %7 [0:2:2, 0:2, 0:2] : (tensor<3x2x2xf32>) -> tensor<1x2x2xf32>
    %9 = stablehlo.slice %7 [1:3:2, 0:2, 0:2] : (tensor<3x2x2xf32>) -> tensor<1x2x2xf32>
    %10 = stablehlo.dot_general %8, %9, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x2x2xf32>, tensor<1x2x2xf32>) -> tensor<1x2x2xf32>
    %11 = stablehlo.slice %7 [2:3:2, 0:2, 0:2] : (tensor<3x2x2xf32>) -> tensor<1x2x2xf32>
    %12 = stablehlo.dot_general %10, %11, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x2x2xf32>, tensor<1x2x2xf32>) -> tensor<1x2x2xf32>
    %13 = stablehlo.slice %7 [0:1, 0:2, 0:2] : (tensor<3x2x2xf32>) -> tensor<1x2x2xf32>
    %14 = stablehlo.concatenate %13, %12, dim = 0 : (tensor<1x2x2xf32>, tensor<1x2x2xf32>) -> tensor<2x2x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.pad %14, %cst_0, low = [0, 0, 0], high = [0, 0, 0], interior = [1, 0, 0] : (tensor<2x2x2xf32>, tensor<f32>) -> tensor<3x2x2xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.pad %10, %cst_1, low = [1, 0, 0], high = [1, 0, 0], interior = [1, 0, 0] : (tensor<1x2x2xf32>, tensor<f32>) -> tensor<3x2x2xf32>
    %17 = stablehlo.add %15, %16 : tensor<3x2x2xf32>
    %18 = stablehlo.slice %17 [0:2, 0:2, 0:2] : (tensor<3x2x2xf32>) -> tensor<2x2x2xf32>
    %19 = stablehlo.slice %4 [2:6:2, 0:2, 0:2] : (tensor<6x2x2xf32>) -> tensor<2x2x2xf32>
    %20 = stablehlo.dot_general %18, %19, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
    %21 = stablehlo.slice %4 [0:1, 0:2, 0:2] : (tensor<6x2x2xf32>) -> tensor<1x2x2xf32>
    %22 = stablehlo.concatenate %21, %20, dim = 0 : (tensor<1x2x2xf32>, tensor<2x2x2xf32>) -> tensor<3x2x2xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.pad %22, %cst_2, low = [0, 0, 0], high = [1, 0, 0], interior = [1, 0, 0] : (tensor<3x2x2xf32>, tensor<f32>) -> tensor<6x2x2xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.pad %17, %cst_3, low = [1, 0, 0], high = [0, 0, 0], interior = [1, 0, 0] : (tensor<3x2x2xf32>, tensor<f32>) -> tensor<6x2x2xf32>
    %25 = stablehlo.add %23, %24 : tensor<6x2x2xf32>
    %26 = stablehlo.slice %1 [2:13:2, 0:2, 0:2] : (tensor<13x2x2xf32>) -> tensor<6x2x2xf32>
    %27 = stablehlo.dot_general %25, %26, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<6x2x2xf32>, tensor<6x2x2xf32>) -> tensor<6x2x2xf32>
    %28 = stablehlo.slice %1 [0:1, 0:2, 0:2] : (tensor<13x2x2xf32>) -> tensor<1x2x2xf32>
    %29 = stablehlo.concatenate %28, %27, dim = 0 : (tensor<1x2x2xf32>, tensor<6x2x2xf32>) -> tensor<7x2x2xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.pad %29, %cst_4, low = [0, 0, 0], high = [0, 0, 0], interior = [1, 0, 0] : (tensor<7x2x2xf32>, tensor<f32>) -> tensor<13x2x2xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.pad %25, %cst_5, low = [1, 0, 0], high = [1, 0, 0], interior = [1, 0, 0] : (tensor<6x2x2xf32>, tensor<f32>) -> tensor<13x2x2xf32>
    %32 = stablehlo.add %30, %31 : tensor<13x2x2xf32>
    %33 = stablehlo.reverse %arg1, dims = [0] : tensor<9xf64>
    %34 = stablehlo.slice %33 [0:8:2] : (tensor<9xf64>) -> tensor<4xf64>
    %35 = stablehlo.slice %33 [1:9:2] : (tensor<9xf64>) -> tensor<4xf64>
    %36 = stablehlo.maximum %34, %35 : tensor<4xf64>
    %37 = stablehlo.slice %36 [0:3:2] : (tensor<4xf64>) -> tensor<2xf64>
    %38 = stablehlo.slice %36 [1:4:2] : (tensor<4xf64>) -> tensor<2xf64>
    %39 = stablehlo.maximum %37, %38 : tensor<2xf64>
    %40 = stablehlo.slice %39 [0:1:2] : (tensor<2xf64>) -> tensor<1xf64>
    %41 = stablehlo.slice %39 [1:2:2] : (tensor<2xf64>) -> tensor<1xf64>
    %42 = stablehlo.maximum %40, %41 : tensor<1xf64>
    %43 = stablehlo.slice %42 [0:0] : (tensor<1xf64>) -> tensor<0xf64>
    %44 = stablehlo.slice %39 [2:2:2] : (tensor<2xf64>) -> tensor<0xf64>
    %45 = stablehlo.maximum %43, %44 : tensor<0xf64>
    %46 = stablehlo.slice %39 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %47 = stablehlo.concatenate %46, %45, dim = 0 : (tensor<1xf64>, tensor<0xf64>) -> tensor<1xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %48 = stablehlo.pad %47, %cst_6, low = [0], high = [1], interior = [1] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %49 = stablehlo.pad %42, %cst_7, low = [1], high = [0], interior = [1] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %50 = stablehlo.add %48, %49 : tensor<2xf64>
    %51 = stablehlo.slice %50 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %52 = stablehlo.slice %36 [2:4:2] : (tensor<4xf64>) -> tensor<1xf64>
    %53 = stablehlo.maximum %51, %52 : tensor<1xf64>
    %54 = stablehlo.slice %36 [0:1] : (tensor<4xf64>) -> tensor<1xf64>
    %55 = stablehlo.concatenate %54, %53, dim = 0 : (tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %56 = stablehlo.pad %55, %cst_8, low = [0], high = [1], interior = [1] : (tensor<2xf64>, tensor<f64>) -> tensor<4xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %57 = stablehlo.pad %50, %cst_9, low = [1], high = [0], interior = [1] : (tensor<2xf64>, tensor<f64>) -> tensor<4xf64>
    %58 = stablehlo.add %56, %57 : tensor<4xf64>
    %59 = stablehlo.slice %33 [2:9:2] : (tensor<9xf64>) -> tensor<4xf64>
    %60 = stablehlo.maximum %58, %59 : tensor<4xf64>
    %61 = stablehlo.slice %33 [0:1] : (tensor<9xf64>) -> tensor<1xf64>
    %62 = stablehlo.concatenate %61, %60, dim = 0 : (tensor<1xf64>, tensor<4xf64>) -> tensor<5xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %63 = stablehlo.pad %62, %cst_10, low = [0], high = [0], interior = [1] : (tensor<5xf64>, tensor<f64>) -> tensor<9xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %64 = stablehlo.pad %58, %cst_11, low = [1], high = [1], interior = [1] : (tensor<4xf64>, tensor<f64>) -> tensor<9xf64>
    %65 = stablehlo.add %63, %64 : tensor<9xf64>
    %66 = stablehlo.reverse %65, dims = [0] : tensor<9xf64>
    %cst_12 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %67 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %68 = stablehlo.multiply %arg1, %67 : tensor<9xf64>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %69 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %70 = stablehlo.add %arg1, %69 : tensor<9xf64>
    %71 = stablehlo.slice %68 [0:8:2] : (tensor<9xf64>) -> tensor<4xf64>
    %72 = stablehlo.slice %70 [0:8:2] : (tensor<9xf64>) -> tensor<4xf64>
    %73 = stablehlo.slice %68 [1:9:2] : (tensor<9xf64>) -> tensor<4xf64>
    %74 = stablehlo.slice %70 [1:9:2] : (tensor<9xf64>) -> tensor<4xf64>
    %75 = stablehlo.multiply %71, %73 : tensor<4xf64>
    %76 = stablehlo.multiply %72, %73 : tensor<4xf64>
    %77 = stablehlo.add %76, %74 : tensor<4xf64>
    %78 = stablehlo.slice %75 [0:3:2] : (tensor<4xf64>) -> tensor<2xf64>
    %79 = stablehlo.slice %77 [0:3:2] : (tensor<4xf64>) -> tensor<2xf64>
    %80 = stablehlo.slice %75 [1:4:2] : (tensor<4xf64>) -> tensor<2xf64>
    %81 = stablehlo.slice %77 [1:4:2] : (tensor<4xf64>) -> tensor<2xf64>
    %82 = stablehlo.multiply %78, %80 : tensor<2xf64>
    %83 = stablehlo.multiply %79, %80 : tensor<2xf64>
    %84 = stablehlo.add %83, %81 : tensor<2xf64>
    %85 = stablehlo.slice %82 [0:1:2] : (tensor<2xf64>) -> tensor<1xf64>
    %86 = stablehlo.slice %84 [0:1:2] : (tensor<2xf64>) -> tensor<1xf64>
    %87 = stablehlo.slice %82 [1:2:2] : (tensor<2xf64>) -> tensor<1xf64>
    %88 = stablehlo.slice %84 [1:2:2] : (tensor<2xf64>) -> tensor<1xf64>
    %89 = stablehlo.multiply %85, %87 : tensor<1xf64>
    %90 = stablehlo.multiply %86, %87 : tensor<1xf64>
    %91 = stablehlo.add %90, %88 : tensor<1xf64>
    %92 = stablehlo.slice %89 [0:0] : (tensor<1xf64>) -> tensor<0xf64>
    %93 = stablehlo.slice %91 [0:0] : (tensor<1xf64>) -> tensor<0xf64>
    %94 = stablehlo.slice %82 [2:2:2] : (tensor<2xf64>) -> tensor<0xf64>
    %95 = stablehlo.slice %84 [2:2:2] : (tensor<2xf64>) -> tensor<0xf64>
    %96 = stablehlo.multiply %92, %94 : tensor<0xf64>
    %97 = stablehlo.multiply %93, %94 : tensor<0xf64>
    %98 = stablehlo.add %97, %95 : tensor<0xf64>
    %99 = stablehlo.slice %82 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %100 = stablehlo.concatenate %99, %96, dim = 0 : (tensor<1xf64>, tensor<0xf64>) -> tensor<1xf64>
    %101 = stablehlo.slice %84 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %102 = stablehlo.concatenate %101, %98, dim = 0 : (tensor<1xf64>, tensor<0xf64>) -> tensor<1xf64>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %103 = stablehlo.pad %100, %cst_14, low = [0], high = [1], interior = [1] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %104 = stablehlo.pad %89, %cst_15, low = [1], high = [0], interior = [1] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %105 = stablehlo.add %103, %104 : tensor<2xf64>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %106 = stablehlo.pad %102, %cst_16, low = [0], high = [1], interior = [1] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %107 = stablehlo.pad %91, %cst_17, low = [1], high = [0], interior = [1] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %108 = stablehlo.add %106, %107 : tensor<2xf64>
    %109 = stablehlo.slice %105 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %110 = stablehlo.slice %108 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %111 = stablehlo.slice %75 [2:4:2] : (tensor<4xf64>) -> tensor<1xf64>
    %112 = stablehlo.slice %77 [2:4:2] : (tensor<4xf64>) -> tensor<1xf64>
    %113 = stablehlo.multiply %109, %111 : tensor<1xf64>
    %114 = stablehlo.multiply %110, %111 : tensor<1xf64>
    %115 = stablehlo.add %114, %112 : tensor<1xf64>
    %116 = stablehlo.slice %75 [0:1] : (tensor<4xf64>) -> tensor<1xf64>
    %117 = stablehlo.concatenate %116, %113, dim = 0 : (tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
    %118 = stablehlo.slice %77 [0:1] : (tensor<4xf64>) -> tensor<1xf64>
    %119 = stablehlo.concatenate %118, %115, dim = 0 : (tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %120 = stablehlo.pad %117, %cst_18, low = [0], high = [1], interior = [1] : (tensor<2xf64>, tensor<f64>) -> tensor<4xf64>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %121 = stablehlo.pad %105, %cst_19, low = [1], high = [0], interior = [1] : (tensor<2xf64>, tensor<f64>) -> tensor<4xf64>
    %122 = stablehlo.add %120, %121 : tensor<4xf64>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %123 = stablehlo.pad %119, %cst_20, low = [0], high = [1], interior = [1] : (tensor<2xf64>, tensor<f64>) -> tensor<4xf64>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %124 = stablehlo.pad %108, %cst_21, low = [1], high = [0], interior = [1] : (tensor<2xf64>, tensor<f64>) -> tensor<4xf64>
    %125 = stablehlo.add %123, %124 : tensor<4xf64>
    %126 = stablehlo.slice %68 [2:9:2] : (tensor<9xf64>) -> tensor<4xf64>
    %127 = stablehlo.slice %70 [2:9:2] : (tensor<9xf64>) -> tensor<4xf64>
    %128 = stablehlo.multiply %122, %126 : tensor<4xf64>
    %129 = stablehlo.multiply %125, %126 : tensor<4xf64>
    %130 = stablehlo.add %129, %127 : tensor<4xf64>
    %131 = stablehlo.slice %68 [0:1] : (tensor<9xf64>) -> tensor<1xf64>
    %132 = stablehlo.concatenate %131, %128, dim = 0 : (tensor<1xf64>, tensor<4xf64>) -> tensor<5xf64>
    %133 = stablehlo.slice %70 [0:1] : (tensor<9xf64>) -> tensor<1xf64>
    %134 = stablehlo.concatenate %133, %130, dim = 0 : (tensor<1xf64>, tensor<4xf64>) -> tensor<5xf64>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %135 = stablehlo.pad %132, %cst_22, low = [0], high = [0], interior = [1] : (tensor<5xf64>, tensor<f64>) -> tensor<9xf64>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %136 = stablehlo.pad %122, %cst_23, low = [1], high = [1], interior = [1] : (tensor<4xf64>, tensor<f64>) -> tensor<9xf64>
    %137 = stablehlo.add %135, %136 : tensor<9xf64>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %138 = stablehlo.pad %134, %cst_24, low = [0], high = [0], interior = [1] : (tensor<5xf64>, tensor<f64>) -> tensor<9xf64>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %139 = stablehlo.pad %125, %cst_25, low = [1], high = [1], interior = [1] : (tensor<4xf64>, tensor<f64>) -> tensor<9xf64>
    %140 = stablehlo.add %138, %139 : tensor<9xf64>
    %141 = call @cumlogsumexp(%arg1) : (tensor<9xf64>) -> tensor<9xf64>
    %142 = call @cumprod(%arg1) : (tensor<9xf64>) -> tensor<9xf64>
    %143 = call @cummin(%arg1) : (tensor<9xf64>) -> tensor<9xf64>
    return %32, %66, %137, %140, %141, %142, %143 : tensor<13x2x2xf32>, tensor<9xf64>, tensor<9xf64>, tensor<9xf64>, tensor<9xf64>, tensor<9xf64>, tensor<9xf64>
  }
  func.func private @cumlogsumexp(%arg0: tensor<9xf64>) -> tensor<9xf64> {
    %cst = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %0 = "stablehlo.reduce_window"(%arg0, %cst) <{base_dilations = array<i64: 1>, padding = dense<[[0, 8]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 9>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<f64>, %arg2: tensor<f64>):
      %1 = stablehlo.maximum %arg1, %arg2 : tensor<f64>
      %2 = stablehlo.subtract %arg1, %arg2 : tensor<f64>
      %3 = stablehlo.compare NE, %2, %2, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %4 = stablehlo.add %arg1, %arg2 : tensor<f64>
      %5 = stablehlo.abs %2 : tensor<f64>
      %6 = stablehlo.negate %5 : tensor<f64>
      %7 = stablehlo.exponential %6 : tensor<f64>
      %8 = stablehlo.log_plus_one %7 : tensor<f64>
      %9 = stablehlo.add %1, %8 : tensor<f64>
      %10 = stablehlo.select %3, %4, %9 : tensor<i1>, tensor<f64>
      stablehlo.return %10 : tensor<f64>
    }) : (tensor<9xf64>, tensor<f64>) -> tensor<9xf64>
    return %0 : tensor<9xf64>
  }
  func.func private @cumprod(%arg0: tensor<9xf64>) -> tensor<9xf64> {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %0 = "stablehlo.reduce_window"(%arg0, %cst) <{base_dilations = array<i64: 1>, padding = dense<[[0, 8]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 9>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<f64>, %arg2: tensor<f64>):
      %1 = stablehlo.multiply %arg1, %arg2 : tensor<f64>
      stablehlo.return %1 : tensor<f64>
    }) : (tensor<9xf64>, tensor<f64>) -> tensor<9xf64>
    return %0 : tensor<9xf64>
  }
  func.func private @cummin(%arg0: tensor<9xf64>) -> tensor<9xf64> {
    %cst = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<f64>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[8, 0]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 9>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<f64>, %arg2: tensor<f64>):
      %2 = stablehlo.minimum %arg1, %arg2 : tensor<f64>
      stablehlo.return %2 : tensor<f64>
    }) : (tensor<9xf64>, tensor<f64>) -> tensor<9xf64>
    return %1 : tensor<9xf64>
  }
}
