module @jit_g attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<13x2x2xf32>, %arg1: tensor<9xf64>, %arg2: tensor<10xi32>, %arg3: tensor<13x2x2xf32>, %arg4: tensor<9xf64>, %arg5: tensor<9xf64>, %arg6: tensor<9xf64>, %arg7: tensor<9xf64>, %arg8: tensor<9xf64>, %arg9: tensor<9xf64>) -> (tensor<13x2x2xf32> {jax.result_info = "result[0]"}, tensor<9xf64> {jax.result_info = "result[1]"}) {
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
    %37 = stablehlo.compare EQ, %34, %36, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %38 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %39 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %40 = stablehlo.select %37, %38, %39 : tensor<4xi1>, tensor<4xf64>
    %41 = stablehlo.compare EQ, %35, %36, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %42 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %43 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %44 = stablehlo.select %41, %42, %43 : tensor<4xi1>, tensor<4xf64>
    %45 = stablehlo.divide %40, %44 : tensor<4xf64>
    %46 = stablehlo.compare EQ, %35, %36, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %47 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %48 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %49 = stablehlo.select %46, %47, %48 : tensor<4xi1>, tensor<4xf64>
    %50 = stablehlo.compare EQ, %34, %36, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %cst_12 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %51 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %52 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %53 = stablehlo.select %50, %51, %52 : tensor<4xi1>, tensor<4xf64>
    %54 = stablehlo.divide %49, %53 : tensor<4xf64>
    %55 = stablehlo.slice %36 [0:3:2] : (tensor<4xf64>) -> tensor<2xf64>
    %56 = stablehlo.slice %36 [1:4:2] : (tensor<4xf64>) -> tensor<2xf64>
    %57 = stablehlo.maximum %55, %56 : tensor<2xf64>
    %58 = stablehlo.compare EQ, %55, %57, FLOAT : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %59 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %60 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %61 = stablehlo.select %58, %59, %60 : tensor<2xi1>, tensor<2xf64>
    %62 = stablehlo.compare EQ, %56, %57, FLOAT : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %cst_16 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %63 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %64 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %65 = stablehlo.select %62, %63, %64 : tensor<2xi1>, tensor<2xf64>
    %66 = stablehlo.divide %61, %65 : tensor<2xf64>
    %67 = stablehlo.compare EQ, %56, %57, FLOAT : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %68 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %69 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %70 = stablehlo.select %67, %68, %69 : tensor<2xi1>, tensor<2xf64>
    %71 = stablehlo.compare EQ, %55, %57, FLOAT : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %cst_20 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %72 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %73 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %74 = stablehlo.select %71, %72, %73 : tensor<2xi1>, tensor<2xf64>
    %75 = stablehlo.divide %70, %74 : tensor<2xf64>
    %76 = stablehlo.slice %57 [0:1:2] : (tensor<2xf64>) -> tensor<1xf64>
    %77 = stablehlo.slice %57 [1:2:2] : (tensor<2xf64>) -> tensor<1xf64>
    %78 = stablehlo.maximum %76, %77 : tensor<1xf64>
    %79 = stablehlo.compare EQ, %76, %78, FLOAT : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %80 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %81 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %82 = stablehlo.select %79, %80, %81 : tensor<1xi1>, tensor<1xf64>
    %83 = stablehlo.compare EQ, %77, %78, FLOAT : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %cst_24 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %84 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %85 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %86 = stablehlo.select %83, %84, %85 : tensor<1xi1>, tensor<1xf64>
    %87 = stablehlo.divide %82, %86 : tensor<1xf64>
    %88 = stablehlo.compare EQ, %77, %78, FLOAT : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %89 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %90 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %91 = stablehlo.select %88, %89, %90 : tensor<1xi1>, tensor<1xf64>
    %92 = stablehlo.compare EQ, %76, %78, FLOAT : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %cst_28 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %93 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %94 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %95 = stablehlo.select %92, %93, %94 : tensor<1xi1>, tensor<1xf64>
    %96 = stablehlo.divide %91, %95 : tensor<1xf64>
    %97 = stablehlo.slice %78 [0:0] : (tensor<1xf64>) -> tensor<0xf64>
    %98 = stablehlo.slice %57 [2:2:2] : (tensor<2xf64>) -> tensor<0xf64>
    %99 = stablehlo.maximum %97, %98 : tensor<0xf64>
    %100 = stablehlo.compare EQ, %97, %99, FLOAT : (tensor<0xf64>, tensor<0xf64>) -> tensor<0xi1>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %101 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f64>) -> tensor<0xf64>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %102 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f64>) -> tensor<0xf64>
    %103 = stablehlo.select %100, %101, %102 : tensor<0xi1>, tensor<0xf64>
    %104 = stablehlo.compare EQ, %98, %99, FLOAT : (tensor<0xf64>, tensor<0xf64>) -> tensor<0xi1>
    %cst_32 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %105 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f64>) -> tensor<0xf64>
    %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %106 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f64>) -> tensor<0xf64>
    %107 = stablehlo.select %104, %105, %106 : tensor<0xi1>, tensor<0xf64>
    %108 = stablehlo.divide %103, %107 : tensor<0xf64>
    %109 = stablehlo.compare EQ, %98, %99, FLOAT : (tensor<0xf64>, tensor<0xf64>) -> tensor<0xi1>
    %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %110 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f64>) -> tensor<0xf64>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %111 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f64>) -> tensor<0xf64>
    %112 = stablehlo.select %109, %110, %111 : tensor<0xi1>, tensor<0xf64>
    %113 = stablehlo.compare EQ, %97, %99, FLOAT : (tensor<0xf64>, tensor<0xf64>) -> tensor<0xi1>
    %cst_36 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %114 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f64>) -> tensor<0xf64>
    %cst_37 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %115 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f64>) -> tensor<0xf64>
    %116 = stablehlo.select %113, %114, %115 : tensor<0xi1>, tensor<0xf64>
    %117 = stablehlo.divide %112, %116 : tensor<0xf64>
    %118 = stablehlo.slice %57 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %119 = stablehlo.concatenate %118, %99, dim = 0 : (tensor<1xf64>, tensor<0xf64>) -> tensor<1xf64>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %120 = stablehlo.pad %119, %cst_38, low = [0], high = [1], interior = [1] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %121 = stablehlo.pad %78, %cst_39, low = [1], high = [0], interior = [1] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %122 = stablehlo.add %120, %121 : tensor<2xf64>
    %123 = stablehlo.slice %122 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %124 = stablehlo.slice %36 [2:4:2] : (tensor<4xf64>) -> tensor<1xf64>
    %125 = stablehlo.maximum %123, %124 : tensor<1xf64>
    %126 = stablehlo.compare EQ, %123, %125, FLOAT : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %127 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %128 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %129 = stablehlo.select %126, %127, %128 : tensor<1xi1>, tensor<1xf64>
    %130 = stablehlo.compare EQ, %124, %125, FLOAT : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %cst_42 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %131 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %132 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %133 = stablehlo.select %130, %131, %132 : tensor<1xi1>, tensor<1xf64>
    %134 = stablehlo.divide %129, %133 : tensor<1xf64>
    %135 = stablehlo.compare EQ, %124, %125, FLOAT : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %cst_44 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %136 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %137 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %138 = stablehlo.select %135, %136, %137 : tensor<1xi1>, tensor<1xf64>
    %139 = stablehlo.compare EQ, %123, %125, FLOAT : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %cst_46 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %140 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %141 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %142 = stablehlo.select %139, %140, %141 : tensor<1xi1>, tensor<1xf64>
    %143 = stablehlo.divide %138, %142 : tensor<1xf64>
    %144 = stablehlo.slice %36 [0:1] : (tensor<4xf64>) -> tensor<1xf64>
    %145 = stablehlo.concatenate %144, %125, dim = 0 : (tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %146 = stablehlo.pad %145, %cst_48, low = [0], high = [1], interior = [1] : (tensor<2xf64>, tensor<f64>) -> tensor<4xf64>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %147 = stablehlo.pad %122, %cst_49, low = [1], high = [0], interior = [1] : (tensor<2xf64>, tensor<f64>) -> tensor<4xf64>
    %148 = stablehlo.add %146, %147 : tensor<4xf64>
    %149 = stablehlo.slice %33 [2:9:2] : (tensor<9xf64>) -> tensor<4xf64>
    %150 = stablehlo.maximum %148, %149 : tensor<4xf64>
    %151 = stablehlo.compare EQ, %148, %150, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %cst_50 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %152 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %153 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %154 = stablehlo.select %151, %152, %153 : tensor<4xi1>, tensor<4xf64>
    %155 = stablehlo.compare EQ, %149, %150, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %cst_52 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %156 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_53 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %157 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %158 = stablehlo.select %155, %156, %157 : tensor<4xi1>, tensor<4xf64>
    %159 = stablehlo.divide %154, %158 : tensor<4xf64>
    %160 = stablehlo.compare EQ, %149, %150, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %cst_54 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %161 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %162 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %163 = stablehlo.select %160, %161, %162 : tensor<4xi1>, tensor<4xf64>
    %164 = stablehlo.compare EQ, %148, %150, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %cst_56 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %165 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_57 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %166 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %167 = stablehlo.select %164, %165, %166 : tensor<4xi1>, tensor<4xf64>
    %168 = stablehlo.divide %163, %167 : tensor<4xf64>
    %169 = stablehlo.slice %33 [0:1] : (tensor<9xf64>) -> tensor<1xf64>
    %170 = stablehlo.concatenate %169, %150, dim = 0 : (tensor<1xf64>, tensor<4xf64>) -> tensor<5xf64>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %171 = stablehlo.pad %170, %cst_58, low = [0], high = [0], interior = [1] : (tensor<5xf64>, tensor<f64>) -> tensor<9xf64>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %172 = stablehlo.pad %148, %cst_59, low = [1], high = [1], interior = [1] : (tensor<4xf64>, tensor<f64>) -> tensor<9xf64>
    %173 = stablehlo.add %171, %172 : tensor<9xf64>
    %174 = stablehlo.reverse %173, dims = [0] : tensor<9xf64>
    %cst_60 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %175 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %176 = stablehlo.multiply %arg1, %175 : tensor<9xf64>
    %cst_61 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %177 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %178 = stablehlo.add %arg1, %177 : tensor<9xf64>
    %179 = stablehlo.slice %176 [0:8:2] : (tensor<9xf64>) -> tensor<4xf64>
    %180 = stablehlo.slice %178 [0:8:2] : (tensor<9xf64>) -> tensor<4xf64>
    %181 = stablehlo.slice %176 [1:9:2] : (tensor<9xf64>) -> tensor<4xf64>
    %182 = stablehlo.slice %178 [1:9:2] : (tensor<9xf64>) -> tensor<4xf64>
    %183 = stablehlo.multiply %179, %181 : tensor<4xf64>
    %184 = stablehlo.multiply %180, %181 : tensor<4xf64>
    %185 = stablehlo.add %184, %182 : tensor<4xf64>
    %186 = stablehlo.slice %183 [0:3:2] : (tensor<4xf64>) -> tensor<2xf64>
    %187 = stablehlo.slice %185 [0:3:2] : (tensor<4xf64>) -> tensor<2xf64>
    %188 = stablehlo.slice %183 [1:4:2] : (tensor<4xf64>) -> tensor<2xf64>
    %189 = stablehlo.slice %185 [1:4:2] : (tensor<4xf64>) -> tensor<2xf64>
    %190 = stablehlo.multiply %186, %188 : tensor<2xf64>
    %191 = stablehlo.multiply %187, %188 : tensor<2xf64>
    %192 = stablehlo.add %191, %189 : tensor<2xf64>
    %193 = stablehlo.slice %190 [0:1:2] : (tensor<2xf64>) -> tensor<1xf64>
    %194 = stablehlo.slice %192 [0:1:2] : (tensor<2xf64>) -> tensor<1xf64>
    %195 = stablehlo.slice %190 [1:2:2] : (tensor<2xf64>) -> tensor<1xf64>
    %196 = stablehlo.slice %192 [1:2:2] : (tensor<2xf64>) -> tensor<1xf64>
    %197 = stablehlo.multiply %193, %195 : tensor<1xf64>
    %198 = stablehlo.multiply %194, %195 : tensor<1xf64>
    %199 = stablehlo.add %198, %196 : tensor<1xf64>
    %200 = stablehlo.slice %197 [0:0] : (tensor<1xf64>) -> tensor<0xf64>
    %201 = stablehlo.slice %199 [0:0] : (tensor<1xf64>) -> tensor<0xf64>
    %202 = stablehlo.slice %190 [2:2:2] : (tensor<2xf64>) -> tensor<0xf64>
    %203 = stablehlo.slice %192 [2:2:2] : (tensor<2xf64>) -> tensor<0xf64>
    %204 = stablehlo.multiply %200, %202 : tensor<0xf64>
    %205 = stablehlo.multiply %201, %202 : tensor<0xf64>
    %206 = stablehlo.add %205, %203 : tensor<0xf64>
    %207 = stablehlo.slice %190 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %208 = stablehlo.concatenate %207, %204, dim = 0 : (tensor<1xf64>, tensor<0xf64>) -> tensor<1xf64>
    %209 = stablehlo.slice %192 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %210 = stablehlo.concatenate %209, %206, dim = 0 : (tensor<1xf64>, tensor<0xf64>) -> tensor<1xf64>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %211 = stablehlo.pad %208, %cst_62, low = [0], high = [1], interior = [1] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %212 = stablehlo.pad %197, %cst_63, low = [1], high = [0], interior = [1] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %213 = stablehlo.add %211, %212 : tensor<2xf64>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %214 = stablehlo.pad %210, %cst_64, low = [0], high = [1], interior = [1] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %215 = stablehlo.pad %199, %cst_65, low = [1], high = [0], interior = [1] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %216 = stablehlo.add %214, %215 : tensor<2xf64>
    %217 = stablehlo.slice %213 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %218 = stablehlo.slice %216 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %219 = stablehlo.slice %183 [2:4:2] : (tensor<4xf64>) -> tensor<1xf64>
    %220 = stablehlo.slice %185 [2:4:2] : (tensor<4xf64>) -> tensor<1xf64>
    %221 = stablehlo.multiply %217, %219 : tensor<1xf64>
    %222 = stablehlo.multiply %218, %219 : tensor<1xf64>
    %223 = stablehlo.add %222, %220 : tensor<1xf64>
    %224 = stablehlo.slice %183 [0:1] : (tensor<4xf64>) -> tensor<1xf64>
    %225 = stablehlo.concatenate %224, %221, dim = 0 : (tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
    %226 = stablehlo.slice %185 [0:1] : (tensor<4xf64>) -> tensor<1xf64>
    %227 = stablehlo.concatenate %226, %223, dim = 0 : (tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %228 = stablehlo.pad %225, %cst_66, low = [0], high = [1], interior = [1] : (tensor<2xf64>, tensor<f64>) -> tensor<4xf64>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %229 = stablehlo.pad %213, %cst_67, low = [1], high = [0], interior = [1] : (tensor<2xf64>, tensor<f64>) -> tensor<4xf64>
    %230 = stablehlo.add %228, %229 : tensor<4xf64>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %231 = stablehlo.pad %227, %cst_68, low = [0], high = [1], interior = [1] : (tensor<2xf64>, tensor<f64>) -> tensor<4xf64>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %232 = stablehlo.pad %216, %cst_69, low = [1], high = [0], interior = [1] : (tensor<2xf64>, tensor<f64>) -> tensor<4xf64>
    %233 = stablehlo.add %231, %232 : tensor<4xf64>
    %234 = stablehlo.slice %176 [2:9:2] : (tensor<9xf64>) -> tensor<4xf64>
    %235 = stablehlo.slice %178 [2:9:2] : (tensor<9xf64>) -> tensor<4xf64>
    %236 = stablehlo.multiply %230, %234 : tensor<4xf64>
    %237 = stablehlo.multiply %233, %234 : tensor<4xf64>
    %238 = stablehlo.add %237, %235 : tensor<4xf64>
    %239 = stablehlo.slice %176 [0:1] : (tensor<9xf64>) -> tensor<1xf64>
    %240 = stablehlo.concatenate %239, %236, dim = 0 : (tensor<1xf64>, tensor<4xf64>) -> tensor<5xf64>
    %241 = stablehlo.slice %178 [0:1] : (tensor<9xf64>) -> tensor<1xf64>
    %242 = stablehlo.concatenate %241, %238, dim = 0 : (tensor<1xf64>, tensor<4xf64>) -> tensor<5xf64>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %243 = stablehlo.pad %240, %cst_70, low = [0], high = [0], interior = [1] : (tensor<5xf64>, tensor<f64>) -> tensor<9xf64>
    %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %244 = stablehlo.pad %230, %cst_71, low = [1], high = [1], interior = [1] : (tensor<4xf64>, tensor<f64>) -> tensor<9xf64>
    %245 = stablehlo.add %243, %244 : tensor<9xf64>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %246 = stablehlo.pad %242, %cst_72, low = [0], high = [0], interior = [1] : (tensor<5xf64>, tensor<f64>) -> tensor<9xf64>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %247 = stablehlo.pad %233, %cst_73, low = [1], high = [1], interior = [1] : (tensor<4xf64>, tensor<f64>) -> tensor<9xf64>
    %248 = stablehlo.add %246, %247 : tensor<9xf64>
    %249 = stablehlo.reverse %arg1, dims = [0] : tensor<9xf64>
    %250 = stablehlo.slice %249 [0:8:2] : (tensor<9xf64>) -> tensor<4xf64>
    %251 = stablehlo.slice %249 [1:9:2] : (tensor<9xf64>) -> tensor<4xf64>
    %252 = stablehlo.maximum %250, %251 : tensor<4xf64>
    %253 = stablehlo.subtract %250, %251 : tensor<4xf64>
    %254 = stablehlo.compare NE, %253, %253, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %255 = stablehlo.add %250, %251 : tensor<4xf64>
    %256 = stablehlo.abs %253 : tensor<4xf64>
    %257 = stablehlo.negate %256 : tensor<4xf64>
    %258 = stablehlo.exponential %257 : tensor<4xf64>
    %259 = stablehlo.log_plus_one %258 : tensor<4xf64>
    %260 = stablehlo.add %252, %259 : tensor<4xf64>
    %261 = stablehlo.select %254, %255, %260 : tensor<4xi1>, tensor<4xf64>
    %cst_74 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %262 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %263 = stablehlo.compare EQ, %250, %262, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %264 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %265 = stablehlo.select %263, %264, %250 : tensor<4xi1>, tensor<4xf64>
    %cst_76 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %266 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %267 = stablehlo.compare EQ, %261, %266, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %cst_77 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %268 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %269 = stablehlo.select %267, %268, %261 : tensor<4xi1>, tensor<4xf64>
    %270 = stablehlo.subtract %265, %269 : tensor<4xf64>
    %271 = stablehlo.exponential %270 : tensor<4xf64>
    %cst_78 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %272 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %273 = stablehlo.compare EQ, %251, %272, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %cst_79 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %274 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %275 = stablehlo.select %273, %274, %251 : tensor<4xi1>, tensor<4xf64>
    %cst_80 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %276 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %277 = stablehlo.compare EQ, %261, %276, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %cst_81 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %278 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %279 = stablehlo.select %277, %278, %261 : tensor<4xi1>, tensor<4xf64>
    %280 = stablehlo.subtract %275, %279 : tensor<4xf64>
    %281 = stablehlo.exponential %280 : tensor<4xf64>
    %282 = stablehlo.slice %261 [0:3:2] : (tensor<4xf64>) -> tensor<2xf64>
    %283 = stablehlo.slice %261 [1:4:2] : (tensor<4xf64>) -> tensor<2xf64>
    %284 = stablehlo.maximum %282, %283 : tensor<2xf64>
    %285 = stablehlo.subtract %282, %283 : tensor<2xf64>
    %286 = stablehlo.compare NE, %285, %285, FLOAT : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %287 = stablehlo.add %282, %283 : tensor<2xf64>
    %288 = stablehlo.abs %285 : tensor<2xf64>
    %289 = stablehlo.negate %288 : tensor<2xf64>
    %290 = stablehlo.exponential %289 : tensor<2xf64>
    %291 = stablehlo.log_plus_one %290 : tensor<2xf64>
    %292 = stablehlo.add %284, %291 : tensor<2xf64>
    %293 = stablehlo.select %286, %287, %292 : tensor<2xi1>, tensor<2xf64>
    %cst_82 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %294 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %295 = stablehlo.compare EQ, %282, %294, FLOAT : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %cst_83 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %296 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %297 = stablehlo.select %295, %296, %282 : tensor<2xi1>, tensor<2xf64>
    %cst_84 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %298 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %299 = stablehlo.compare EQ, %293, %298, FLOAT : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %cst_85 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %300 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %301 = stablehlo.select %299, %300, %293 : tensor<2xi1>, tensor<2xf64>
    %302 = stablehlo.subtract %297, %301 : tensor<2xf64>
    %303 = stablehlo.exponential %302 : tensor<2xf64>
    %cst_86 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %304 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %305 = stablehlo.compare EQ, %283, %304, FLOAT : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %cst_87 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %306 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %307 = stablehlo.select %305, %306, %283 : tensor<2xi1>, tensor<2xf64>
    %cst_88 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %308 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %309 = stablehlo.compare EQ, %293, %308, FLOAT : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %cst_89 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %310 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %311 = stablehlo.select %309, %310, %293 : tensor<2xi1>, tensor<2xf64>
    %312 = stablehlo.subtract %307, %311 : tensor<2xf64>
    %313 = stablehlo.exponential %312 : tensor<2xf64>
    %314 = stablehlo.slice %293 [0:1:2] : (tensor<2xf64>) -> tensor<1xf64>
    %315 = stablehlo.slice %293 [1:2:2] : (tensor<2xf64>) -> tensor<1xf64>
    %316 = stablehlo.maximum %314, %315 : tensor<1xf64>
    %317 = stablehlo.subtract %314, %315 : tensor<1xf64>
    %318 = stablehlo.compare NE, %317, %317, FLOAT : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %319 = stablehlo.add %314, %315 : tensor<1xf64>
    %320 = stablehlo.abs %317 : tensor<1xf64>
    %321 = stablehlo.negate %320 : tensor<1xf64>
    %322 = stablehlo.exponential %321 : tensor<1xf64>
    %323 = stablehlo.log_plus_one %322 : tensor<1xf64>
    %324 = stablehlo.add %316, %323 : tensor<1xf64>
    %325 = stablehlo.select %318, %319, %324 : tensor<1xi1>, tensor<1xf64>
    %cst_90 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %326 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %327 = stablehlo.compare EQ, %314, %326, FLOAT : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %cst_91 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %328 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %329 = stablehlo.select %327, %328, %314 : tensor<1xi1>, tensor<1xf64>
    %cst_92 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %330 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %331 = stablehlo.compare EQ, %325, %330, FLOAT : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %cst_93 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %332 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %333 = stablehlo.select %331, %332, %325 : tensor<1xi1>, tensor<1xf64>
    %334 = stablehlo.subtract %329, %333 : tensor<1xf64>
    %335 = stablehlo.exponential %334 : tensor<1xf64>
    %cst_94 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %336 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %337 = stablehlo.compare EQ, %315, %336, FLOAT : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %cst_95 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %338 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %339 = stablehlo.select %337, %338, %315 : tensor<1xi1>, tensor<1xf64>
    %cst_96 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %340 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %341 = stablehlo.compare EQ, %325, %340, FLOAT : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %cst_97 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %342 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %343 = stablehlo.select %341, %342, %325 : tensor<1xi1>, tensor<1xf64>
    %344 = stablehlo.subtract %339, %343 : tensor<1xf64>
    %345 = stablehlo.exponential %344 : tensor<1xf64>
    %346 = stablehlo.slice %325 [0:0] : (tensor<1xf64>) -> tensor<0xf64>
    %347 = stablehlo.slice %293 [2:2:2] : (tensor<2xf64>) -> tensor<0xf64>
    %348 = stablehlo.maximum %346, %347 : tensor<0xf64>
    %349 = stablehlo.subtract %346, %347 : tensor<0xf64>
    %350 = stablehlo.compare NE, %349, %349, FLOAT : (tensor<0xf64>, tensor<0xf64>) -> tensor<0xi1>
    %351 = stablehlo.add %346, %347 : tensor<0xf64>
    %352 = stablehlo.abs %349 : tensor<0xf64>
    %353 = stablehlo.negate %352 : tensor<0xf64>
    %354 = stablehlo.exponential %353 : tensor<0xf64>
    %355 = stablehlo.log_plus_one %354 : tensor<0xf64>
    %356 = stablehlo.add %348, %355 : tensor<0xf64>
    %357 = stablehlo.select %350, %351, %356 : tensor<0xi1>, tensor<0xf64>
    %cst_98 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %358 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f64>) -> tensor<0xf64>
    %359 = stablehlo.compare EQ, %346, %358, FLOAT : (tensor<0xf64>, tensor<0xf64>) -> tensor<0xi1>
    %cst_99 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %360 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f64>) -> tensor<0xf64>
    %361 = stablehlo.select %359, %360, %346 : tensor<0xi1>, tensor<0xf64>
    %cst_100 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %362 = stablehlo.broadcast_in_dim %cst_100, dims = [] : (tensor<f64>) -> tensor<0xf64>
    %363 = stablehlo.compare EQ, %357, %362, FLOAT : (tensor<0xf64>, tensor<0xf64>) -> tensor<0xi1>
    %cst_101 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %364 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<f64>) -> tensor<0xf64>
    %365 = stablehlo.select %363, %364, %357 : tensor<0xi1>, tensor<0xf64>
    %366 = stablehlo.subtract %361, %365 : tensor<0xf64>
    %367 = stablehlo.exponential %366 : tensor<0xf64>
    %cst_102 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %368 = stablehlo.broadcast_in_dim %cst_102, dims = [] : (tensor<f64>) -> tensor<0xf64>
    %369 = stablehlo.compare EQ, %347, %368, FLOAT : (tensor<0xf64>, tensor<0xf64>) -> tensor<0xi1>
    %cst_103 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %370 = stablehlo.broadcast_in_dim %cst_103, dims = [] : (tensor<f64>) -> tensor<0xf64>
    %371 = stablehlo.select %369, %370, %347 : tensor<0xi1>, tensor<0xf64>
    %cst_104 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %372 = stablehlo.broadcast_in_dim %cst_104, dims = [] : (tensor<f64>) -> tensor<0xf64>
    %373 = stablehlo.compare EQ, %357, %372, FLOAT : (tensor<0xf64>, tensor<0xf64>) -> tensor<0xi1>
    %cst_105 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %374 = stablehlo.broadcast_in_dim %cst_105, dims = [] : (tensor<f64>) -> tensor<0xf64>
    %375 = stablehlo.select %373, %374, %357 : tensor<0xi1>, tensor<0xf64>
    %376 = stablehlo.subtract %371, %375 : tensor<0xf64>
    %377 = stablehlo.exponential %376 : tensor<0xf64>
    %378 = stablehlo.slice %293 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %379 = stablehlo.concatenate %378, %357, dim = 0 : (tensor<1xf64>, tensor<0xf64>) -> tensor<1xf64>
    %cst_106 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %380 = stablehlo.pad %379, %cst_106, low = [0], high = [1], interior = [1] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_107 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %381 = stablehlo.pad %325, %cst_107, low = [1], high = [0], interior = [1] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %382 = stablehlo.add %380, %381 : tensor<2xf64>
    %383 = stablehlo.slice %382 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %384 = stablehlo.slice %261 [2:4:2] : (tensor<4xf64>) -> tensor<1xf64>
    %385 = stablehlo.maximum %383, %384 : tensor<1xf64>
    %386 = stablehlo.subtract %383, %384 : tensor<1xf64>
    %387 = stablehlo.compare NE, %386, %386, FLOAT : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %388 = stablehlo.add %383, %384 : tensor<1xf64>
    %389 = stablehlo.abs %386 : tensor<1xf64>
    %390 = stablehlo.negate %389 : tensor<1xf64>
    %391 = stablehlo.exponential %390 : tensor<1xf64>
    %392 = stablehlo.log_plus_one %391 : tensor<1xf64>
    %393 = stablehlo.add %385, %392 : tensor<1xf64>
    %394 = stablehlo.select %387, %388, %393 : tensor<1xi1>, tensor<1xf64>
    %cst_108 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %395 = stablehlo.broadcast_in_dim %cst_108, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %396 = stablehlo.compare EQ, %383, %395, FLOAT : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %cst_109 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %397 = stablehlo.broadcast_in_dim %cst_109, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %398 = stablehlo.select %396, %397, %383 : tensor<1xi1>, tensor<1xf64>
    %cst_110 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %399 = stablehlo.broadcast_in_dim %cst_110, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %400 = stablehlo.compare EQ, %394, %399, FLOAT : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %cst_111 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %401 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %402 = stablehlo.select %400, %401, %394 : tensor<1xi1>, tensor<1xf64>
    %403 = stablehlo.subtract %398, %402 : tensor<1xf64>
    %404 = stablehlo.exponential %403 : tensor<1xf64>
    %cst_112 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %405 = stablehlo.broadcast_in_dim %cst_112, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %406 = stablehlo.compare EQ, %384, %405, FLOAT : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %cst_113 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %407 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %408 = stablehlo.select %406, %407, %384 : tensor<1xi1>, tensor<1xf64>
    %cst_114 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %409 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %410 = stablehlo.compare EQ, %394, %409, FLOAT : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %cst_115 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %411 = stablehlo.broadcast_in_dim %cst_115, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %412 = stablehlo.select %410, %411, %394 : tensor<1xi1>, tensor<1xf64>
    %413 = stablehlo.subtract %408, %412 : tensor<1xf64>
    %414 = stablehlo.exponential %413 : tensor<1xf64>
    %415 = stablehlo.slice %261 [0:1] : (tensor<4xf64>) -> tensor<1xf64>
    %416 = stablehlo.concatenate %415, %394, dim = 0 : (tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
    %cst_116 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %417 = stablehlo.pad %416, %cst_116, low = [0], high = [1], interior = [1] : (tensor<2xf64>, tensor<f64>) -> tensor<4xf64>
    %cst_117 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %418 = stablehlo.pad %382, %cst_117, low = [1], high = [0], interior = [1] : (tensor<2xf64>, tensor<f64>) -> tensor<4xf64>
    %419 = stablehlo.add %417, %418 : tensor<4xf64>
    %420 = stablehlo.slice %249 [2:9:2] : (tensor<9xf64>) -> tensor<4xf64>
    %421 = stablehlo.maximum %419, %420 : tensor<4xf64>
    %422 = stablehlo.subtract %419, %420 : tensor<4xf64>
    %423 = stablehlo.compare NE, %422, %422, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %424 = stablehlo.add %419, %420 : tensor<4xf64>
    %425 = stablehlo.abs %422 : tensor<4xf64>
    %426 = stablehlo.negate %425 : tensor<4xf64>
    %427 = stablehlo.exponential %426 : tensor<4xf64>
    %428 = stablehlo.log_plus_one %427 : tensor<4xf64>
    %429 = stablehlo.add %421, %428 : tensor<4xf64>
    %430 = stablehlo.select %423, %424, %429 : tensor<4xi1>, tensor<4xf64>
    %cst_118 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %431 = stablehlo.broadcast_in_dim %cst_118, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %432 = stablehlo.compare EQ, %419, %431, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %cst_119 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %433 = stablehlo.broadcast_in_dim %cst_119, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %434 = stablehlo.select %432, %433, %419 : tensor<4xi1>, tensor<4xf64>
    %cst_120 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %435 = stablehlo.broadcast_in_dim %cst_120, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %436 = stablehlo.compare EQ, %430, %435, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %cst_121 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %437 = stablehlo.broadcast_in_dim %cst_121, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %438 = stablehlo.select %436, %437, %430 : tensor<4xi1>, tensor<4xf64>
    %439 = stablehlo.subtract %434, %438 : tensor<4xf64>
    %440 = stablehlo.exponential %439 : tensor<4xf64>
    %cst_122 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %441 = stablehlo.broadcast_in_dim %cst_122, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %442 = stablehlo.compare EQ, %420, %441, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %cst_123 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %443 = stablehlo.broadcast_in_dim %cst_123, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %444 = stablehlo.select %442, %443, %420 : tensor<4xi1>, tensor<4xf64>
    %cst_124 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %445 = stablehlo.broadcast_in_dim %cst_124, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %446 = stablehlo.compare EQ, %430, %445, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %cst_125 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %447 = stablehlo.broadcast_in_dim %cst_125, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %448 = stablehlo.select %446, %447, %430 : tensor<4xi1>, tensor<4xf64>
    %449 = stablehlo.subtract %444, %448 : tensor<4xf64>
    %450 = stablehlo.exponential %449 : tensor<4xf64>
    %451 = stablehlo.slice %249 [0:1] : (tensor<9xf64>) -> tensor<1xf64>
    %452 = stablehlo.concatenate %451, %430, dim = 0 : (tensor<1xf64>, tensor<4xf64>) -> tensor<5xf64>
    %cst_126 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %453 = stablehlo.pad %452, %cst_126, low = [0], high = [0], interior = [1] : (tensor<5xf64>, tensor<f64>) -> tensor<9xf64>
    %cst_127 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %454 = stablehlo.pad %419, %cst_127, low = [1], high = [1], interior = [1] : (tensor<4xf64>, tensor<f64>) -> tensor<9xf64>
    %455 = stablehlo.add %453, %454 : tensor<9xf64>
    %456 = stablehlo.reverse %455, dims = [0] : tensor<9xf64>
    %457 = stablehlo.reverse %arg1, dims = [0] : tensor<9xf64>
    %458 = stablehlo.slice %457 [0:8:2] : (tensor<9xf64>) -> tensor<4xf64>
    %459 = stablehlo.slice %457 [1:9:2] : (tensor<9xf64>) -> tensor<4xf64>
    %460 = stablehlo.multiply %458, %459 : tensor<4xf64>
    %461 = stablehlo.slice %460 [0:3:2] : (tensor<4xf64>) -> tensor<2xf64>
    %462 = stablehlo.slice %460 [1:4:2] : (tensor<4xf64>) -> tensor<2xf64>
    %463 = stablehlo.multiply %461, %462 : tensor<2xf64>
    %464 = stablehlo.slice %463 [0:1:2] : (tensor<2xf64>) -> tensor<1xf64>
    %465 = stablehlo.slice %463 [1:2:2] : (tensor<2xf64>) -> tensor<1xf64>
    %466 = stablehlo.multiply %464, %465 : tensor<1xf64>
    %467 = stablehlo.slice %466 [0:0] : (tensor<1xf64>) -> tensor<0xf64>
    %468 = stablehlo.slice %463 [2:2:2] : (tensor<2xf64>) -> tensor<0xf64>
    %469 = stablehlo.multiply %467, %468 : tensor<0xf64>
    %470 = stablehlo.slice %463 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %471 = stablehlo.concatenate %470, %469, dim = 0 : (tensor<1xf64>, tensor<0xf64>) -> tensor<1xf64>
    %cst_128 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %472 = stablehlo.pad %471, %cst_128, low = [0], high = [1], interior = [1] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_129 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %473 = stablehlo.pad %466, %cst_129, low = [1], high = [0], interior = [1] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %474 = stablehlo.add %472, %473 : tensor<2xf64>
    %475 = stablehlo.slice %474 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %476 = stablehlo.slice %460 [2:4:2] : (tensor<4xf64>) -> tensor<1xf64>
    %477 = stablehlo.multiply %475, %476 : tensor<1xf64>
    %478 = stablehlo.slice %460 [0:1] : (tensor<4xf64>) -> tensor<1xf64>
    %479 = stablehlo.concatenate %478, %477, dim = 0 : (tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
    %cst_130 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %480 = stablehlo.pad %479, %cst_130, low = [0], high = [1], interior = [1] : (tensor<2xf64>, tensor<f64>) -> tensor<4xf64>
    %cst_131 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %481 = stablehlo.pad %474, %cst_131, low = [1], high = [0], interior = [1] : (tensor<2xf64>, tensor<f64>) -> tensor<4xf64>
    %482 = stablehlo.add %480, %481 : tensor<4xf64>
    %483 = stablehlo.slice %457 [2:9:2] : (tensor<9xf64>) -> tensor<4xf64>
    %484 = stablehlo.multiply %482, %483 : tensor<4xf64>
    %485 = stablehlo.slice %457 [0:1] : (tensor<9xf64>) -> tensor<1xf64>
    %486 = stablehlo.concatenate %485, %484, dim = 0 : (tensor<1xf64>, tensor<4xf64>) -> tensor<5xf64>
    %cst_132 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %487 = stablehlo.pad %486, %cst_132, low = [0], high = [0], interior = [1] : (tensor<5xf64>, tensor<f64>) -> tensor<9xf64>
    %cst_133 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %488 = stablehlo.pad %482, %cst_133, low = [1], high = [1], interior = [1] : (tensor<4xf64>, tensor<f64>) -> tensor<9xf64>
    %489 = stablehlo.add %487, %488 : tensor<9xf64>
    %490 = stablehlo.reverse %489, dims = [0] : tensor<9xf64>
    %491 = stablehlo.slice %arg1 [0:8:2] : (tensor<9xf64>) -> tensor<4xf64>
    %492 = stablehlo.slice %arg1 [1:9:2] : (tensor<9xf64>) -> tensor<4xf64>
    %493 = stablehlo.minimum %491, %492 : tensor<4xf64>
    %494 = stablehlo.compare EQ, %491, %493, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %cst_134 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %495 = stablehlo.broadcast_in_dim %cst_134, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_135 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %496 = stablehlo.broadcast_in_dim %cst_135, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %497 = stablehlo.select %494, %495, %496 : tensor<4xi1>, tensor<4xf64>
    %498 = stablehlo.compare EQ, %492, %493, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %cst_136 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %499 = stablehlo.broadcast_in_dim %cst_136, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_137 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %500 = stablehlo.broadcast_in_dim %cst_137, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %501 = stablehlo.select %498, %499, %500 : tensor<4xi1>, tensor<4xf64>
    %502 = stablehlo.divide %497, %501 : tensor<4xf64>
    %503 = stablehlo.compare EQ, %492, %493, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %cst_138 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %504 = stablehlo.broadcast_in_dim %cst_138, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_139 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %505 = stablehlo.broadcast_in_dim %cst_139, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %506 = stablehlo.select %503, %504, %505 : tensor<4xi1>, tensor<4xf64>
    %507 = stablehlo.compare EQ, %491, %493, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %cst_140 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %508 = stablehlo.broadcast_in_dim %cst_140, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_141 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %509 = stablehlo.broadcast_in_dim %cst_141, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %510 = stablehlo.select %507, %508, %509 : tensor<4xi1>, tensor<4xf64>
    %511 = stablehlo.divide %506, %510 : tensor<4xf64>
    %512 = stablehlo.slice %493 [0:3:2] : (tensor<4xf64>) -> tensor<2xf64>
    %513 = stablehlo.slice %493 [1:4:2] : (tensor<4xf64>) -> tensor<2xf64>
    %514 = stablehlo.minimum %512, %513 : tensor<2xf64>
    %515 = stablehlo.compare EQ, %512, %514, FLOAT : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %cst_142 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %516 = stablehlo.broadcast_in_dim %cst_142, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_143 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %517 = stablehlo.broadcast_in_dim %cst_143, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %518 = stablehlo.select %515, %516, %517 : tensor<2xi1>, tensor<2xf64>
    %519 = stablehlo.compare EQ, %513, %514, FLOAT : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %cst_144 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %520 = stablehlo.broadcast_in_dim %cst_144, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_145 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %521 = stablehlo.broadcast_in_dim %cst_145, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %522 = stablehlo.select %519, %520, %521 : tensor<2xi1>, tensor<2xf64>
    %523 = stablehlo.divide %518, %522 : tensor<2xf64>
    %524 = stablehlo.compare EQ, %513, %514, FLOAT : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %cst_146 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %525 = stablehlo.broadcast_in_dim %cst_146, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_147 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %526 = stablehlo.broadcast_in_dim %cst_147, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %527 = stablehlo.select %524, %525, %526 : tensor<2xi1>, tensor<2xf64>
    %528 = stablehlo.compare EQ, %512, %514, FLOAT : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %cst_148 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %529 = stablehlo.broadcast_in_dim %cst_148, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_149 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %530 = stablehlo.broadcast_in_dim %cst_149, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %531 = stablehlo.select %528, %529, %530 : tensor<2xi1>, tensor<2xf64>
    %532 = stablehlo.divide %527, %531 : tensor<2xf64>
    %533 = stablehlo.slice %514 [0:1:2] : (tensor<2xf64>) -> tensor<1xf64>
    %534 = stablehlo.slice %514 [1:2:2] : (tensor<2xf64>) -> tensor<1xf64>
    %535 = stablehlo.minimum %533, %534 : tensor<1xf64>
    %536 = stablehlo.compare EQ, %533, %535, FLOAT : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %cst_150 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %537 = stablehlo.broadcast_in_dim %cst_150, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_151 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %538 = stablehlo.broadcast_in_dim %cst_151, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %539 = stablehlo.select %536, %537, %538 : tensor<1xi1>, tensor<1xf64>
    %540 = stablehlo.compare EQ, %534, %535, FLOAT : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %cst_152 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %541 = stablehlo.broadcast_in_dim %cst_152, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_153 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %542 = stablehlo.broadcast_in_dim %cst_153, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %543 = stablehlo.select %540, %541, %542 : tensor<1xi1>, tensor<1xf64>
    %544 = stablehlo.divide %539, %543 : tensor<1xf64>
    %545 = stablehlo.compare EQ, %534, %535, FLOAT : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %cst_154 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %546 = stablehlo.broadcast_in_dim %cst_154, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_155 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %547 = stablehlo.broadcast_in_dim %cst_155, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %548 = stablehlo.select %545, %546, %547 : tensor<1xi1>, tensor<1xf64>
    %549 = stablehlo.compare EQ, %533, %535, FLOAT : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %cst_156 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %550 = stablehlo.broadcast_in_dim %cst_156, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_157 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %551 = stablehlo.broadcast_in_dim %cst_157, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %552 = stablehlo.select %549, %550, %551 : tensor<1xi1>, tensor<1xf64>
    %553 = stablehlo.divide %548, %552 : tensor<1xf64>
    %554 = stablehlo.slice %535 [0:0] : (tensor<1xf64>) -> tensor<0xf64>
    %555 = stablehlo.slice %514 [2:2:2] : (tensor<2xf64>) -> tensor<0xf64>
    %556 = stablehlo.minimum %554, %555 : tensor<0xf64>
    %557 = stablehlo.compare EQ, %554, %556, FLOAT : (tensor<0xf64>, tensor<0xf64>) -> tensor<0xi1>
    %cst_158 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %558 = stablehlo.broadcast_in_dim %cst_158, dims = [] : (tensor<f64>) -> tensor<0xf64>
    %cst_159 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %559 = stablehlo.broadcast_in_dim %cst_159, dims = [] : (tensor<f64>) -> tensor<0xf64>
    %560 = stablehlo.select %557, %558, %559 : tensor<0xi1>, tensor<0xf64>
    %561 = stablehlo.compare EQ, %555, %556, FLOAT : (tensor<0xf64>, tensor<0xf64>) -> tensor<0xi1>
    %cst_160 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %562 = stablehlo.broadcast_in_dim %cst_160, dims = [] : (tensor<f64>) -> tensor<0xf64>
    %cst_161 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %563 = stablehlo.broadcast_in_dim %cst_161, dims = [] : (tensor<f64>) -> tensor<0xf64>
    %564 = stablehlo.select %561, %562, %563 : tensor<0xi1>, tensor<0xf64>
    %565 = stablehlo.divide %560, %564 : tensor<0xf64>
    %566 = stablehlo.compare EQ, %555, %556, FLOAT : (tensor<0xf64>, tensor<0xf64>) -> tensor<0xi1>
    %cst_162 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %567 = stablehlo.broadcast_in_dim %cst_162, dims = [] : (tensor<f64>) -> tensor<0xf64>
    %cst_163 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %568 = stablehlo.broadcast_in_dim %cst_163, dims = [] : (tensor<f64>) -> tensor<0xf64>
    %569 = stablehlo.select %566, %567, %568 : tensor<0xi1>, tensor<0xf64>
    %570 = stablehlo.compare EQ, %554, %556, FLOAT : (tensor<0xf64>, tensor<0xf64>) -> tensor<0xi1>
    %cst_164 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %571 = stablehlo.broadcast_in_dim %cst_164, dims = [] : (tensor<f64>) -> tensor<0xf64>
    %cst_165 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %572 = stablehlo.broadcast_in_dim %cst_165, dims = [] : (tensor<f64>) -> tensor<0xf64>
    %573 = stablehlo.select %570, %571, %572 : tensor<0xi1>, tensor<0xf64>
    %574 = stablehlo.divide %569, %573 : tensor<0xf64>
    %575 = stablehlo.slice %514 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %576 = stablehlo.concatenate %575, %556, dim = 0 : (tensor<1xf64>, tensor<0xf64>) -> tensor<1xf64>
    %cst_166 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %577 = stablehlo.pad %576, %cst_166, low = [0], high = [1], interior = [1] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_167 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %578 = stablehlo.pad %535, %cst_167, low = [1], high = [0], interior = [1] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %579 = stablehlo.add %577, %578 : tensor<2xf64>
    %580 = stablehlo.slice %579 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %581 = stablehlo.slice %493 [2:4:2] : (tensor<4xf64>) -> tensor<1xf64>
    %582 = stablehlo.minimum %580, %581 : tensor<1xf64>
    %583 = stablehlo.compare EQ, %580, %582, FLOAT : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %cst_168 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %584 = stablehlo.broadcast_in_dim %cst_168, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_169 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %585 = stablehlo.broadcast_in_dim %cst_169, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %586 = stablehlo.select %583, %584, %585 : tensor<1xi1>, tensor<1xf64>
    %587 = stablehlo.compare EQ, %581, %582, FLOAT : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %cst_170 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %588 = stablehlo.broadcast_in_dim %cst_170, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_171 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %589 = stablehlo.broadcast_in_dim %cst_171, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %590 = stablehlo.select %587, %588, %589 : tensor<1xi1>, tensor<1xf64>
    %591 = stablehlo.divide %586, %590 : tensor<1xf64>
    %592 = stablehlo.compare EQ, %581, %582, FLOAT : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %cst_172 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %593 = stablehlo.broadcast_in_dim %cst_172, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_173 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %594 = stablehlo.broadcast_in_dim %cst_173, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %595 = stablehlo.select %592, %593, %594 : tensor<1xi1>, tensor<1xf64>
    %596 = stablehlo.compare EQ, %580, %582, FLOAT : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %cst_174 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %597 = stablehlo.broadcast_in_dim %cst_174, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_175 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %598 = stablehlo.broadcast_in_dim %cst_175, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %599 = stablehlo.select %596, %597, %598 : tensor<1xi1>, tensor<1xf64>
    %600 = stablehlo.divide %595, %599 : tensor<1xf64>
    %601 = stablehlo.slice %493 [0:1] : (tensor<4xf64>) -> tensor<1xf64>
    %602 = stablehlo.concatenate %601, %582, dim = 0 : (tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
    %cst_176 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %603 = stablehlo.pad %602, %cst_176, low = [0], high = [1], interior = [1] : (tensor<2xf64>, tensor<f64>) -> tensor<4xf64>
    %cst_177 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %604 = stablehlo.pad %579, %cst_177, low = [1], high = [0], interior = [1] : (tensor<2xf64>, tensor<f64>) -> tensor<4xf64>
    %605 = stablehlo.add %603, %604 : tensor<4xf64>
    %606 = stablehlo.slice %arg1 [2:9:2] : (tensor<9xf64>) -> tensor<4xf64>
    %607 = stablehlo.minimum %605, %606 : tensor<4xf64>
    %608 = stablehlo.compare EQ, %605, %607, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %cst_178 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %609 = stablehlo.broadcast_in_dim %cst_178, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_179 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %610 = stablehlo.broadcast_in_dim %cst_179, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %611 = stablehlo.select %608, %609, %610 : tensor<4xi1>, tensor<4xf64>
    %612 = stablehlo.compare EQ, %606, %607, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %cst_180 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %613 = stablehlo.broadcast_in_dim %cst_180, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_181 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %614 = stablehlo.broadcast_in_dim %cst_181, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %615 = stablehlo.select %612, %613, %614 : tensor<4xi1>, tensor<4xf64>
    %616 = stablehlo.divide %611, %615 : tensor<4xf64>
    %617 = stablehlo.compare EQ, %606, %607, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %cst_182 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %618 = stablehlo.broadcast_in_dim %cst_182, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_183 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %619 = stablehlo.broadcast_in_dim %cst_183, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %620 = stablehlo.select %617, %618, %619 : tensor<4xi1>, tensor<4xf64>
    %621 = stablehlo.compare EQ, %605, %607, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %cst_184 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %622 = stablehlo.broadcast_in_dim %cst_184, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_185 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %623 = stablehlo.broadcast_in_dim %cst_185, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %624 = stablehlo.select %621, %622, %623 : tensor<4xi1>, tensor<4xf64>
    %625 = stablehlo.divide %620, %624 : tensor<4xf64>
    %626 = stablehlo.slice %arg1 [0:1] : (tensor<9xf64>) -> tensor<1xf64>
    %627 = stablehlo.concatenate %626, %607, dim = 0 : (tensor<1xf64>, tensor<4xf64>) -> tensor<5xf64>
    %cst_186 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %628 = stablehlo.pad %627, %cst_186, low = [0], high = [0], interior = [1] : (tensor<5xf64>, tensor<f64>) -> tensor<9xf64>
    %cst_187 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %629 = stablehlo.pad %605, %cst_187, low = [1], high = [1], interior = [1] : (tensor<4xf64>, tensor<f64>) -> tensor<9xf64>
    %630 = stablehlo.add %628, %629 : tensor<9xf64>
    %cst_188 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %631 = stablehlo.pad %arg9, %cst_188, low = [-1], high = [-1], interior = [0] : (tensor<9xf64>, tensor<f64>) -> tensor<7xf64>
    %632 = stablehlo.slice %631 [0:7:2] : (tensor<7xf64>) -> tensor<4xf64>
    %cst_189 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %633 = stablehlo.pad %arg9, %cst_189, low = [0], high = [0], interior = [0] : (tensor<9xf64>, tensor<f64>) -> tensor<9xf64>
    %634 = stablehlo.slice %633 [0:9:2] : (tensor<9xf64>) -> tensor<5xf64>
    %635 = stablehlo.slice %634 [0:1] : (tensor<5xf64>) -> tensor<1xf64>
    %636 = stablehlo.slice %634 [1:5] : (tensor<5xf64>) -> tensor<4xf64>
    %cst_190 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %637 = stablehlo.pad %635, %cst_190, low = [0], high = [8], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<9xf64>
    %638 = stablehlo.multiply %636, %625 : tensor<4xf64>
    %639 = stablehlo.multiply %636, %616 : tensor<4xf64>
    %640 = stablehlo.add %632, %639 : tensor<4xf64>
    %cst_191 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %641 = stablehlo.pad %638, %cst_191, low = [2], high = [0], interior = [1] : (tensor<4xf64>, tensor<f64>) -> tensor<9xf64>
    %642 = stablehlo.add %637, %641 : tensor<9xf64>
    %cst_192 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %643 = stablehlo.pad %640, %cst_192, low = [-1], high = [0], interior = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<3xf64>
    %644 = stablehlo.slice %643 [0:3:2] : (tensor<3xf64>) -> tensor<2xf64>
    %cst_193 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %645 = stablehlo.pad %640, %cst_193, low = [0], high = [-1], interior = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<3xf64>
    %646 = stablehlo.slice %645 [0:3:2] : (tensor<3xf64>) -> tensor<2xf64>
    %647 = stablehlo.slice %646 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %648 = stablehlo.slice %646 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
    %cst_194 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %649 = stablehlo.pad %647, %cst_194, low = [0], high = [3], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<4xf64>
    %650 = stablehlo.multiply %648, %600 : tensor<1xf64>
    %651 = stablehlo.multiply %648, %591 : tensor<1xf64>
    %cst_195 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %652 = stablehlo.pad %650, %cst_195, low = [2], high = [1], interior = [1] : (tensor<1xf64>, tensor<f64>) -> tensor<4xf64>
    %653 = stablehlo.add %649, %652 : tensor<4xf64>
    %cst_196 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %654 = stablehlo.pad %651, %cst_196, low = [0], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %655 = stablehlo.add %644, %654 : tensor<2xf64>
    %cst_197 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %656 = stablehlo.pad %655, %cst_197, low = [-1], high = [0], interior = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<1xf64>
    %657 = stablehlo.slice %656 [0:1:2] : (tensor<1xf64>) -> tensor<1xf64>
    %cst_198 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %658 = stablehlo.pad %655, %cst_198, low = [0], high = [-1], interior = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<1xf64>
    %659 = stablehlo.slice %658 [0:1:2] : (tensor<1xf64>) -> tensor<1xf64>
    %660 = stablehlo.slice %659 [0:1] : (tensor<1xf64>) -> tensor<1xf64>
    %661 = stablehlo.slice %659 [1:1] : (tensor<1xf64>) -> tensor<0xf64>
    %cst_199 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %662 = stablehlo.pad %660, %cst_199, low = [0], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %663 = stablehlo.multiply %661, %574 : tensor<0xf64>
    %664 = stablehlo.multiply %661, %565 : tensor<0xf64>
    %cst_200 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %665 = stablehlo.pad %663, %cst_200, low = [2], high = [0], interior = [1] : (tensor<0xf64>, tensor<f64>) -> tensor<2xf64>
    %666 = stablehlo.add %662, %665 : tensor<2xf64>
    %cst_201 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %667 = stablehlo.pad %664, %cst_201, low = [0], high = [1], interior = [0] : (tensor<0xf64>, tensor<f64>) -> tensor<1xf64>
    %668 = stablehlo.add %657, %667 : tensor<1xf64>
    %669 = stablehlo.multiply %668, %553 : tensor<1xf64>
    %670 = stablehlo.multiply %668, %544 : tensor<1xf64>
    %cst_202 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %671 = stablehlo.pad %669, %cst_202, low = [1], high = [0], interior = [1] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %672 = stablehlo.add %666, %671 : tensor<2xf64>
    %cst_203 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %673 = stablehlo.pad %670, %cst_203, low = [0], high = [1], interior = [1] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %674 = stablehlo.add %672, %673 : tensor<2xf64>
    %675 = stablehlo.multiply %674, %532 : tensor<2xf64>
    %676 = stablehlo.multiply %674, %523 : tensor<2xf64>
    %cst_204 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %677 = stablehlo.pad %675, %cst_204, low = [1], high = [0], interior = [1] : (tensor<2xf64>, tensor<f64>) -> tensor<4xf64>
    %678 = stablehlo.add %653, %677 : tensor<4xf64>
    %cst_205 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %679 = stablehlo.pad %676, %cst_205, low = [0], high = [1], interior = [1] : (tensor<2xf64>, tensor<f64>) -> tensor<4xf64>
    %680 = stablehlo.add %678, %679 : tensor<4xf64>
    %681 = stablehlo.multiply %680, %511 : tensor<4xf64>
    %682 = stablehlo.multiply %680, %502 : tensor<4xf64>
    %cst_206 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %683 = stablehlo.pad %681, %cst_206, low = [1], high = [1], interior = [1] : (tensor<4xf64>, tensor<f64>) -> tensor<9xf64>
    %684 = stablehlo.add %642, %683 : tensor<9xf64>
    %cst_207 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %685 = stablehlo.pad %682, %cst_207, low = [0], high = [2], interior = [1] : (tensor<4xf64>, tensor<f64>) -> tensor<9xf64>
    %686 = stablehlo.add %684, %685 : tensor<9xf64>
    %687 = stablehlo.reverse %arg8, dims = [0] : tensor<9xf64>
    %cst_208 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %688 = stablehlo.pad %687, %cst_208, low = [-1], high = [-1], interior = [0] : (tensor<9xf64>, tensor<f64>) -> tensor<7xf64>
    %689 = stablehlo.slice %688 [0:7:2] : (tensor<7xf64>) -> tensor<4xf64>
    %cst_209 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %690 = stablehlo.pad %687, %cst_209, low = [0], high = [0], interior = [0] : (tensor<9xf64>, tensor<f64>) -> tensor<9xf64>
    %691 = stablehlo.slice %690 [0:9:2] : (tensor<9xf64>) -> tensor<5xf64>
    %692 = stablehlo.slice %691 [0:1] : (tensor<5xf64>) -> tensor<1xf64>
    %693 = stablehlo.slice %691 [1:5] : (tensor<5xf64>) -> tensor<4xf64>
    %cst_210 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %694 = stablehlo.pad %692, %cst_210, low = [0], high = [8], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<9xf64>
    %695 = stablehlo.multiply %482, %693 : tensor<4xf64>
    %696 = stablehlo.multiply %693, %483 : tensor<4xf64>
    %697 = stablehlo.add %689, %696 : tensor<4xf64>
    %cst_211 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %698 = stablehlo.pad %695, %cst_211, low = [2], high = [0], interior = [1] : (tensor<4xf64>, tensor<f64>) -> tensor<9xf64>
    %699 = stablehlo.add %694, %698 : tensor<9xf64>
    %cst_212 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %700 = stablehlo.pad %697, %cst_212, low = [-1], high = [0], interior = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<3xf64>
    %701 = stablehlo.slice %700 [0:3:2] : (tensor<3xf64>) -> tensor<2xf64>
    %cst_213 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %702 = stablehlo.pad %697, %cst_213, low = [0], high = [-1], interior = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<3xf64>
    %703 = stablehlo.slice %702 [0:3:2] : (tensor<3xf64>) -> tensor<2xf64>
    %704 = stablehlo.slice %703 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %705 = stablehlo.slice %703 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
    %cst_214 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %706 = stablehlo.pad %704, %cst_214, low = [0], high = [3], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<4xf64>
    %707 = stablehlo.multiply %475, %705 : tensor<1xf64>
    %708 = stablehlo.multiply %705, %476 : tensor<1xf64>
    %cst_215 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %709 = stablehlo.pad %707, %cst_215, low = [2], high = [1], interior = [1] : (tensor<1xf64>, tensor<f64>) -> tensor<4xf64>
    %710 = stablehlo.add %706, %709 : tensor<4xf64>
    %cst_216 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %711 = stablehlo.pad %708, %cst_216, low = [0], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %712 = stablehlo.add %701, %711 : tensor<2xf64>
    %cst_217 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %713 = stablehlo.pad %712, %cst_217, low = [-1], high = [0], interior = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<1xf64>
    %714 = stablehlo.slice %713 [0:1:2] : (tensor<1xf64>) -> tensor<1xf64>
    %cst_218 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %715 = stablehlo.pad %712, %cst_218, low = [0], high = [-1], interior = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<1xf64>
    %716 = stablehlo.slice %715 [0:1:2] : (tensor<1xf64>) -> tensor<1xf64>
    %717 = stablehlo.slice %716 [0:1] : (tensor<1xf64>) -> tensor<1xf64>
    %718 = stablehlo.slice %716 [1:1] : (tensor<1xf64>) -> tensor<0xf64>
    %cst_219 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %719 = stablehlo.pad %717, %cst_219, low = [0], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %720 = stablehlo.multiply %467, %718 : tensor<0xf64>
    %721 = stablehlo.multiply %718, %468 : tensor<0xf64>
    %cst_220 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %722 = stablehlo.pad %720, %cst_220, low = [2], high = [0], interior = [1] : (tensor<0xf64>, tensor<f64>) -> tensor<2xf64>
    %723 = stablehlo.add %719, %722 : tensor<2xf64>
    %cst_221 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %724 = stablehlo.pad %721, %cst_221, low = [0], high = [1], interior = [0] : (tensor<0xf64>, tensor<f64>) -> tensor<1xf64>
    %725 = stablehlo.add %714, %724 : tensor<1xf64>
    %726 = stablehlo.multiply %464, %725 : tensor<1xf64>
    %727 = stablehlo.multiply %725, %465 : tensor<1xf64>
    %cst_222 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %728 = stablehlo.pad %726, %cst_222, low = [1], high = [0], interior = [1] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %729 = stablehlo.add %723, %728 : tensor<2xf64>
    %cst_223 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %730 = stablehlo.pad %727, %cst_223, low = [0], high = [1], interior = [1] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %731 = stablehlo.add %729, %730 : tensor<2xf64>
    %732 = stablehlo.multiply %461, %731 : tensor<2xf64>
    %733 = stablehlo.multiply %731, %462 : tensor<2xf64>
    %cst_224 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %734 = stablehlo.pad %732, %cst_224, low = [1], high = [0], interior = [1] : (tensor<2xf64>, tensor<f64>) -> tensor<4xf64>
    %735 = stablehlo.add %710, %734 : tensor<4xf64>
    %cst_225 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %736 = stablehlo.pad %733, %cst_225, low = [0], high = [1], interior = [1] : (tensor<2xf64>, tensor<f64>) -> tensor<4xf64>
    %737 = stablehlo.add %735, %736 : tensor<4xf64>
    %738 = stablehlo.multiply %458, %737 : tensor<4xf64>
    %739 = stablehlo.multiply %737, %459 : tensor<4xf64>
    %cst_226 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %740 = stablehlo.pad %738, %cst_226, low = [1], high = [1], interior = [1] : (tensor<4xf64>, tensor<f64>) -> tensor<9xf64>
    %741 = stablehlo.add %699, %740 : tensor<9xf64>
    %cst_227 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %742 = stablehlo.pad %739, %cst_227, low = [0], high = [2], interior = [1] : (tensor<4xf64>, tensor<f64>) -> tensor<9xf64>
    %743 = stablehlo.add %741, %742 : tensor<9xf64>
    %744 = stablehlo.reverse %743, dims = [0] : tensor<9xf64>
    %745 = stablehlo.add %686, %744 : tensor<9xf64>
    %746 = stablehlo.reverse %arg7, dims = [0] : tensor<9xf64>
    %cst_228 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %747 = stablehlo.pad %746, %cst_228, low = [-1], high = [-1], interior = [0] : (tensor<9xf64>, tensor<f64>) -> tensor<7xf64>
    %748 = stablehlo.slice %747 [0:7:2] : (tensor<7xf64>) -> tensor<4xf64>
    %cst_229 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %749 = stablehlo.pad %746, %cst_229, low = [0], high = [0], interior = [0] : (tensor<9xf64>, tensor<f64>) -> tensor<9xf64>
    %750 = stablehlo.slice %749 [0:9:2] : (tensor<9xf64>) -> tensor<5xf64>
    %751 = stablehlo.slice %750 [0:1] : (tensor<5xf64>) -> tensor<1xf64>
    %752 = stablehlo.slice %750 [1:5] : (tensor<5xf64>) -> tensor<4xf64>
    %cst_230 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %753 = stablehlo.pad %751, %cst_230, low = [0], high = [8], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<9xf64>
    %754 = stablehlo.multiply %752, %450 : tensor<4xf64>
    %755 = stablehlo.multiply %752, %440 : tensor<4xf64>
    %756 = stablehlo.add %748, %755 : tensor<4xf64>
    %cst_231 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %757 = stablehlo.pad %754, %cst_231, low = [2], high = [0], interior = [1] : (tensor<4xf64>, tensor<f64>) -> tensor<9xf64>
    %758 = stablehlo.add %753, %757 : tensor<9xf64>
    %cst_232 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %759 = stablehlo.pad %756, %cst_232, low = [-1], high = [0], interior = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<3xf64>
    %760 = stablehlo.slice %759 [0:3:2] : (tensor<3xf64>) -> tensor<2xf64>
    %cst_233 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %761 = stablehlo.pad %756, %cst_233, low = [0], high = [-1], interior = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<3xf64>
    %762 = stablehlo.slice %761 [0:3:2] : (tensor<3xf64>) -> tensor<2xf64>
    %763 = stablehlo.slice %762 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %764 = stablehlo.slice %762 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
    %cst_234 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %765 = stablehlo.pad %763, %cst_234, low = [0], high = [3], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<4xf64>
    %766 = stablehlo.multiply %764, %414 : tensor<1xf64>
    %767 = stablehlo.multiply %764, %404 : tensor<1xf64>
    %cst_235 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %768 = stablehlo.pad %766, %cst_235, low = [2], high = [1], interior = [1] : (tensor<1xf64>, tensor<f64>) -> tensor<4xf64>
    %769 = stablehlo.add %765, %768 : tensor<4xf64>
    %cst_236 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %770 = stablehlo.pad %767, %cst_236, low = [0], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %771 = stablehlo.add %760, %770 : tensor<2xf64>
    %cst_237 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %772 = stablehlo.pad %771, %cst_237, low = [-1], high = [0], interior = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<1xf64>
    %773 = stablehlo.slice %772 [0:1:2] : (tensor<1xf64>) -> tensor<1xf64>
    %cst_238 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %774 = stablehlo.pad %771, %cst_238, low = [0], high = [-1], interior = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<1xf64>
    %775 = stablehlo.slice %774 [0:1:2] : (tensor<1xf64>) -> tensor<1xf64>
    %776 = stablehlo.slice %775 [0:1] : (tensor<1xf64>) -> tensor<1xf64>
    %777 = stablehlo.slice %775 [1:1] : (tensor<1xf64>) -> tensor<0xf64>
    %cst_239 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %778 = stablehlo.pad %776, %cst_239, low = [0], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %779 = stablehlo.multiply %777, %377 : tensor<0xf64>
    %780 = stablehlo.multiply %777, %367 : tensor<0xf64>
    %cst_240 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %781 = stablehlo.pad %779, %cst_240, low = [2], high = [0], interior = [1] : (tensor<0xf64>, tensor<f64>) -> tensor<2xf64>
    %782 = stablehlo.add %778, %781 : tensor<2xf64>
    %cst_241 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %783 = stablehlo.pad %780, %cst_241, low = [0], high = [1], interior = [0] : (tensor<0xf64>, tensor<f64>) -> tensor<1xf64>
    %784 = stablehlo.add %773, %783 : tensor<1xf64>
    %785 = stablehlo.multiply %784, %345 : tensor<1xf64>
    %786 = stablehlo.multiply %784, %335 : tensor<1xf64>
    %cst_242 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %787 = stablehlo.pad %785, %cst_242, low = [1], high = [0], interior = [1] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %788 = stablehlo.add %782, %787 : tensor<2xf64>
    %cst_243 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %789 = stablehlo.pad %786, %cst_243, low = [0], high = [1], interior = [1] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %790 = stablehlo.add %788, %789 : tensor<2xf64>
    %791 = stablehlo.multiply %790, %313 : tensor<2xf64>
    %792 = stablehlo.multiply %790, %303 : tensor<2xf64>
    %cst_244 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %793 = stablehlo.pad %791, %cst_244, low = [1], high = [0], interior = [1] : (tensor<2xf64>, tensor<f64>) -> tensor<4xf64>
    %794 = stablehlo.add %769, %793 : tensor<4xf64>
    %cst_245 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %795 = stablehlo.pad %792, %cst_245, low = [0], high = [1], interior = [1] : (tensor<2xf64>, tensor<f64>) -> tensor<4xf64>
    %796 = stablehlo.add %794, %795 : tensor<4xf64>
    %797 = stablehlo.multiply %796, %281 : tensor<4xf64>
    %798 = stablehlo.multiply %796, %271 : tensor<4xf64>
    %cst_246 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %799 = stablehlo.pad %797, %cst_246, low = [1], high = [1], interior = [1] : (tensor<4xf64>, tensor<f64>) -> tensor<9xf64>
    %800 = stablehlo.add %758, %799 : tensor<9xf64>
    %cst_247 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %801 = stablehlo.pad %798, %cst_247, low = [0], high = [2], interior = [1] : (tensor<4xf64>, tensor<f64>) -> tensor<9xf64>
    %802 = stablehlo.add %800, %801 : tensor<9xf64>
    %803 = stablehlo.reverse %802, dims = [0] : tensor<9xf64>
    %804 = stablehlo.add %745, %803 : tensor<9xf64>
    %cst_248 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %805 = stablehlo.pad %arg6, %cst_248, low = [-1], high = [-1], interior = [0] : (tensor<9xf64>, tensor<f64>) -> tensor<7xf64>
    %806 = stablehlo.slice %805 [0:7:2] : (tensor<7xf64>) -> tensor<4xf64>
    %cst_249 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %807 = stablehlo.pad %arg6, %cst_249, low = [0], high = [0], interior = [0] : (tensor<9xf64>, tensor<f64>) -> tensor<9xf64>
    %808 = stablehlo.slice %807 [0:9:2] : (tensor<9xf64>) -> tensor<5xf64>
    %cst_250 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %809 = stablehlo.pad %arg5, %cst_250, low = [-1], high = [-1], interior = [0] : (tensor<9xf64>, tensor<f64>) -> tensor<7xf64>
    %810 = stablehlo.slice %809 [0:7:2] : (tensor<7xf64>) -> tensor<4xf64>
    %cst_251 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %811 = stablehlo.pad %arg5, %cst_251, low = [0], high = [0], interior = [0] : (tensor<9xf64>, tensor<f64>) -> tensor<9xf64>
    %812 = stablehlo.slice %811 [0:9:2] : (tensor<9xf64>) -> tensor<5xf64>
    %813 = stablehlo.slice %808 [0:1] : (tensor<5xf64>) -> tensor<1xf64>
    %814 = stablehlo.slice %808 [1:5] : (tensor<5xf64>) -> tensor<4xf64>
    %cst_252 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %815 = stablehlo.pad %813, %cst_252, low = [0], high = [8], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<9xf64>
    %816 = stablehlo.add %804, %815 : tensor<9xf64>
    %817 = stablehlo.slice %812 [0:1] : (tensor<5xf64>) -> tensor<1xf64>
    %818 = stablehlo.slice %812 [1:5] : (tensor<5xf64>) -> tensor<4xf64>
    %cst_253 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %819 = stablehlo.pad %817, %cst_253, low = [0], high = [8], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<9xf64>
    %820 = stablehlo.multiply %233, %814 : tensor<4xf64>
    %821 = stablehlo.multiply %814, %234 : tensor<4xf64>
    %822 = stablehlo.add %806, %821 : tensor<4xf64>
    %823 = stablehlo.multiply %230, %818 : tensor<4xf64>
    %824 = stablehlo.add %820, %823 : tensor<4xf64>
    %825 = stablehlo.multiply %818, %234 : tensor<4xf64>
    %826 = stablehlo.add %810, %825 : tensor<4xf64>
    %cst_254 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %827 = stablehlo.pad %814, %cst_254, low = [2], high = [0], interior = [1] : (tensor<4xf64>, tensor<f64>) -> tensor<9xf64>
    %828 = stablehlo.add %816, %827 : tensor<9xf64>
    %cst_255 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %829 = stablehlo.pad %824, %cst_255, low = [2], high = [0], interior = [1] : (tensor<4xf64>, tensor<f64>) -> tensor<9xf64>
    %830 = stablehlo.add %819, %829 : tensor<9xf64>
    %cst_256 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %831 = stablehlo.pad %822, %cst_256, low = [-1], high = [0], interior = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<3xf64>
    %832 = stablehlo.slice %831 [0:3:2] : (tensor<3xf64>) -> tensor<2xf64>
    %cst_257 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %833 = stablehlo.pad %822, %cst_257, low = [0], high = [-1], interior = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<3xf64>
    %834 = stablehlo.slice %833 [0:3:2] : (tensor<3xf64>) -> tensor<2xf64>
    %cst_258 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %835 = stablehlo.pad %826, %cst_258, low = [-1], high = [0], interior = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<3xf64>
    %836 = stablehlo.slice %835 [0:3:2] : (tensor<3xf64>) -> tensor<2xf64>
    %cst_259 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %837 = stablehlo.pad %826, %cst_259, low = [0], high = [-1], interior = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<3xf64>
    %838 = stablehlo.slice %837 [0:3:2] : (tensor<3xf64>) -> tensor<2xf64>
    %839 = stablehlo.slice %834 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %840 = stablehlo.slice %834 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
    %cst_260 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %841 = stablehlo.pad %839, %cst_260, low = [0], high = [3], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<4xf64>
    %842 = stablehlo.slice %838 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %843 = stablehlo.slice %838 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
    %cst_261 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %844 = stablehlo.pad %842, %cst_261, low = [0], high = [3], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<4xf64>
    %845 = stablehlo.multiply %218, %840 : tensor<1xf64>
    %846 = stablehlo.multiply %840, %219 : tensor<1xf64>
    %847 = stablehlo.multiply %217, %843 : tensor<1xf64>
    %848 = stablehlo.add %845, %847 : tensor<1xf64>
    %849 = stablehlo.multiply %843, %219 : tensor<1xf64>
    %cst_262 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %850 = stablehlo.pad %840, %cst_262, low = [2], high = [1], interior = [1] : (tensor<1xf64>, tensor<f64>) -> tensor<4xf64>
    %851 = stablehlo.add %841, %850 : tensor<4xf64>
    %cst_263 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %852 = stablehlo.pad %848, %cst_263, low = [2], high = [1], interior = [1] : (tensor<1xf64>, tensor<f64>) -> tensor<4xf64>
    %853 = stablehlo.add %844, %852 : tensor<4xf64>
    %cst_264 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %854 = stablehlo.pad %846, %cst_264, low = [0], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %855 = stablehlo.add %832, %854 : tensor<2xf64>
    %cst_265 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %856 = stablehlo.pad %849, %cst_265, low = [0], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %857 = stablehlo.add %836, %856 : tensor<2xf64>
    %cst_266 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %858 = stablehlo.pad %855, %cst_266, low = [-1], high = [0], interior = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<1xf64>
    %859 = stablehlo.slice %858 [0:1:2] : (tensor<1xf64>) -> tensor<1xf64>
    %cst_267 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %860 = stablehlo.pad %855, %cst_267, low = [0], high = [-1], interior = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<1xf64>
    %861 = stablehlo.slice %860 [0:1:2] : (tensor<1xf64>) -> tensor<1xf64>
    %cst_268 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %862 = stablehlo.pad %857, %cst_268, low = [-1], high = [0], interior = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<1xf64>
    %863 = stablehlo.slice %862 [0:1:2] : (tensor<1xf64>) -> tensor<1xf64>
    %cst_269 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %864 = stablehlo.pad %857, %cst_269, low = [0], high = [-1], interior = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<1xf64>
    %865 = stablehlo.slice %864 [0:1:2] : (tensor<1xf64>) -> tensor<1xf64>
    %866 = stablehlo.slice %861 [0:1] : (tensor<1xf64>) -> tensor<1xf64>
    %867 = stablehlo.slice %861 [1:1] : (tensor<1xf64>) -> tensor<0xf64>
    %cst_270 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %868 = stablehlo.pad %866, %cst_270, low = [0], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %869 = stablehlo.slice %865 [0:1] : (tensor<1xf64>) -> tensor<1xf64>
    %870 = stablehlo.slice %865 [1:1] : (tensor<1xf64>) -> tensor<0xf64>
    %cst_271 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %871 = stablehlo.pad %869, %cst_271, low = [0], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %872 = stablehlo.multiply %201, %867 : tensor<0xf64>
    %873 = stablehlo.multiply %867, %202 : tensor<0xf64>
    %874 = stablehlo.multiply %200, %870 : tensor<0xf64>
    %875 = stablehlo.add %872, %874 : tensor<0xf64>
    %876 = stablehlo.multiply %870, %202 : tensor<0xf64>
    %cst_272 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %877 = stablehlo.pad %867, %cst_272, low = [2], high = [0], interior = [1] : (tensor<0xf64>, tensor<f64>) -> tensor<2xf64>
    %878 = stablehlo.add %868, %877 : tensor<2xf64>
    %cst_273 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %879 = stablehlo.pad %875, %cst_273, low = [2], high = [0], interior = [1] : (tensor<0xf64>, tensor<f64>) -> tensor<2xf64>
    %880 = stablehlo.add %871, %879 : tensor<2xf64>
    %cst_274 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %881 = stablehlo.pad %873, %cst_274, low = [0], high = [1], interior = [0] : (tensor<0xf64>, tensor<f64>) -> tensor<1xf64>
    %882 = stablehlo.add %859, %881 : tensor<1xf64>
    %cst_275 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %883 = stablehlo.pad %876, %cst_275, low = [0], high = [1], interior = [0] : (tensor<0xf64>, tensor<f64>) -> tensor<1xf64>
    %884 = stablehlo.add %863, %883 : tensor<1xf64>
    %885 = stablehlo.multiply %194, %882 : tensor<1xf64>
    %886 = stablehlo.multiply %882, %195 : tensor<1xf64>
    %887 = stablehlo.multiply %193, %884 : tensor<1xf64>
    %888 = stablehlo.add %885, %887 : tensor<1xf64>
    %889 = stablehlo.multiply %884, %195 : tensor<1xf64>
    %cst_276 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %890 = stablehlo.pad %882, %cst_276, low = [1], high = [0], interior = [1] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %891 = stablehlo.add %878, %890 : tensor<2xf64>
    %cst_277 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %892 = stablehlo.pad %888, %cst_277, low = [1], high = [0], interior = [1] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %893 = stablehlo.add %880, %892 : tensor<2xf64>
    %cst_278 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %894 = stablehlo.pad %886, %cst_278, low = [0], high = [1], interior = [1] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %895 = stablehlo.add %891, %894 : tensor<2xf64>
    %cst_279 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %896 = stablehlo.pad %889, %cst_279, low = [0], high = [1], interior = [1] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %897 = stablehlo.add %893, %896 : tensor<2xf64>
    %898 = stablehlo.multiply %187, %895 : tensor<2xf64>
    %899 = stablehlo.multiply %895, %188 : tensor<2xf64>
    %900 = stablehlo.multiply %186, %897 : tensor<2xf64>
    %901 = stablehlo.add %898, %900 : tensor<2xf64>
    %902 = stablehlo.multiply %897, %188 : tensor<2xf64>
    %cst_280 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %903 = stablehlo.pad %895, %cst_280, low = [1], high = [0], interior = [1] : (tensor<2xf64>, tensor<f64>) -> tensor<4xf64>
    %904 = stablehlo.add %851, %903 : tensor<4xf64>
    %cst_281 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %905 = stablehlo.pad %901, %cst_281, low = [1], high = [0], interior = [1] : (tensor<2xf64>, tensor<f64>) -> tensor<4xf64>
    %906 = stablehlo.add %853, %905 : tensor<4xf64>
    %cst_282 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %907 = stablehlo.pad %899, %cst_282, low = [0], high = [1], interior = [1] : (tensor<2xf64>, tensor<f64>) -> tensor<4xf64>
    %908 = stablehlo.add %904, %907 : tensor<4xf64>
    %cst_283 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %909 = stablehlo.pad %902, %cst_283, low = [0], high = [1], interior = [1] : (tensor<2xf64>, tensor<f64>) -> tensor<4xf64>
    %910 = stablehlo.add %906, %909 : tensor<4xf64>
    %911 = stablehlo.multiply %180, %908 : tensor<4xf64>
    %912 = stablehlo.multiply %908, %181 : tensor<4xf64>
    %913 = stablehlo.multiply %179, %910 : tensor<4xf64>
    %914 = stablehlo.add %911, %913 : tensor<4xf64>
    %915 = stablehlo.multiply %910, %181 : tensor<4xf64>
    %cst_284 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %916 = stablehlo.pad %908, %cst_284, low = [1], high = [1], interior = [1] : (tensor<4xf64>, tensor<f64>) -> tensor<9xf64>
    %917 = stablehlo.add %828, %916 : tensor<9xf64>
    %cst_285 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %918 = stablehlo.pad %914, %cst_285, low = [1], high = [1], interior = [1] : (tensor<4xf64>, tensor<f64>) -> tensor<9xf64>
    %919 = stablehlo.add %830, %918 : tensor<9xf64>
    %cst_286 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %920 = stablehlo.pad %912, %cst_286, low = [0], high = [2], interior = [1] : (tensor<4xf64>, tensor<f64>) -> tensor<9xf64>
    %921 = stablehlo.add %917, %920 : tensor<9xf64>
    %cst_287 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %922 = stablehlo.pad %915, %cst_287, low = [0], high = [2], interior = [1] : (tensor<4xf64>, tensor<f64>) -> tensor<9xf64>
    %923 = stablehlo.add %919, %922 : tensor<9xf64>
    %cst_288 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %924 = stablehlo.broadcast_in_dim %cst_288, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %925 = stablehlo.multiply %923, %924 : tensor<9xf64>
    %926 = stablehlo.add %921, %925 : tensor<9xf64>
    %927 = stablehlo.reverse %arg4, dims = [0] : tensor<9xf64>
    %cst_289 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %928 = stablehlo.pad %927, %cst_289, low = [-1], high = [-1], interior = [0] : (tensor<9xf64>, tensor<f64>) -> tensor<7xf64>
    %929 = stablehlo.slice %928 [0:7:2] : (tensor<7xf64>) -> tensor<4xf64>
    %cst_290 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %930 = stablehlo.pad %927, %cst_290, low = [0], high = [0], interior = [0] : (tensor<9xf64>, tensor<f64>) -> tensor<9xf64>
    %931 = stablehlo.slice %930 [0:9:2] : (tensor<9xf64>) -> tensor<5xf64>
    %932 = stablehlo.slice %931 [0:1] : (tensor<5xf64>) -> tensor<1xf64>
    %933 = stablehlo.slice %931 [1:5] : (tensor<5xf64>) -> tensor<4xf64>
    %cst_291 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %934 = stablehlo.pad %932, %cst_291, low = [0], high = [8], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<9xf64>
    %935 = stablehlo.multiply %933, %168 : tensor<4xf64>
    %936 = stablehlo.multiply %933, %159 : tensor<4xf64>
    %937 = stablehlo.add %929, %936 : tensor<4xf64>
    %cst_292 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %938 = stablehlo.pad %935, %cst_292, low = [2], high = [0], interior = [1] : (tensor<4xf64>, tensor<f64>) -> tensor<9xf64>
    %939 = stablehlo.add %934, %938 : tensor<9xf64>
    %cst_293 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %940 = stablehlo.pad %937, %cst_293, low = [-1], high = [0], interior = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<3xf64>
    %941 = stablehlo.slice %940 [0:3:2] : (tensor<3xf64>) -> tensor<2xf64>
    %cst_294 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %942 = stablehlo.pad %937, %cst_294, low = [0], high = [-1], interior = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<3xf64>
    %943 = stablehlo.slice %942 [0:3:2] : (tensor<3xf64>) -> tensor<2xf64>
    %944 = stablehlo.slice %943 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %945 = stablehlo.slice %943 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
    %cst_295 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %946 = stablehlo.pad %944, %cst_295, low = [0], high = [3], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<4xf64>
    %947 = stablehlo.multiply %945, %143 : tensor<1xf64>
    %948 = stablehlo.multiply %945, %134 : tensor<1xf64>
    %cst_296 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %949 = stablehlo.pad %947, %cst_296, low = [2], high = [1], interior = [1] : (tensor<1xf64>, tensor<f64>) -> tensor<4xf64>
    %950 = stablehlo.add %946, %949 : tensor<4xf64>
    %cst_297 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %951 = stablehlo.pad %948, %cst_297, low = [0], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %952 = stablehlo.add %941, %951 : tensor<2xf64>
    %cst_298 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %953 = stablehlo.pad %952, %cst_298, low = [-1], high = [0], interior = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<1xf64>
    %954 = stablehlo.slice %953 [0:1:2] : (tensor<1xf64>) -> tensor<1xf64>
    %cst_299 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %955 = stablehlo.pad %952, %cst_299, low = [0], high = [-1], interior = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<1xf64>
    %956 = stablehlo.slice %955 [0:1:2] : (tensor<1xf64>) -> tensor<1xf64>
    %957 = stablehlo.slice %956 [0:1] : (tensor<1xf64>) -> tensor<1xf64>
    %958 = stablehlo.slice %956 [1:1] : (tensor<1xf64>) -> tensor<0xf64>
    %cst_300 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %959 = stablehlo.pad %957, %cst_300, low = [0], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %960 = stablehlo.multiply %958, %117 : tensor<0xf64>
    %961 = stablehlo.multiply %958, %108 : tensor<0xf64>
    %cst_301 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %962 = stablehlo.pad %960, %cst_301, low = [2], high = [0], interior = [1] : (tensor<0xf64>, tensor<f64>) -> tensor<2xf64>
    %963 = stablehlo.add %959, %962 : tensor<2xf64>
    %cst_302 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %964 = stablehlo.pad %961, %cst_302, low = [0], high = [1], interior = [0] : (tensor<0xf64>, tensor<f64>) -> tensor<1xf64>
    %965 = stablehlo.add %954, %964 : tensor<1xf64>
    %966 = stablehlo.multiply %965, %96 : tensor<1xf64>
    %967 = stablehlo.multiply %965, %87 : tensor<1xf64>
    %cst_303 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %968 = stablehlo.pad %966, %cst_303, low = [1], high = [0], interior = [1] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %969 = stablehlo.add %963, %968 : tensor<2xf64>
    %cst_304 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %970 = stablehlo.pad %967, %cst_304, low = [0], high = [1], interior = [1] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %971 = stablehlo.add %969, %970 : tensor<2xf64>
    %972 = stablehlo.multiply %971, %75 : tensor<2xf64>
    %973 = stablehlo.multiply %971, %66 : tensor<2xf64>
    %cst_305 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %974 = stablehlo.pad %972, %cst_305, low = [1], high = [0], interior = [1] : (tensor<2xf64>, tensor<f64>) -> tensor<4xf64>
    %975 = stablehlo.add %950, %974 : tensor<4xf64>
    %cst_306 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %976 = stablehlo.pad %973, %cst_306, low = [0], high = [1], interior = [1] : (tensor<2xf64>, tensor<f64>) -> tensor<4xf64>
    %977 = stablehlo.add %975, %976 : tensor<4xf64>
    %978 = stablehlo.multiply %977, %54 : tensor<4xf64>
    %979 = stablehlo.multiply %977, %45 : tensor<4xf64>
    %cst_307 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %980 = stablehlo.pad %978, %cst_307, low = [1], high = [1], interior = [1] : (tensor<4xf64>, tensor<f64>) -> tensor<9xf64>
    %981 = stablehlo.add %939, %980 : tensor<9xf64>
    %cst_308 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %982 = stablehlo.pad %979, %cst_308, low = [0], high = [2], interior = [1] : (tensor<4xf64>, tensor<f64>) -> tensor<9xf64>
    %983 = stablehlo.add %981, %982 : tensor<9xf64>
    %984 = stablehlo.reverse %983, dims = [0] : tensor<9xf64>
    %985 = stablehlo.add %926, %984 : tensor<9xf64>
    %cst_309 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %986 = stablehlo.pad %arg3, %cst_309, low = [-1, 0, 0], high = [-1, 0, 0], interior = [0, 0, 0] : (tensor<13x2x2xf32>, tensor<f32>) -> tensor<11x2x2xf32>
    %987 = stablehlo.slice %986 [0:11:2, 0:2, 0:2] : (tensor<11x2x2xf32>) -> tensor<6x2x2xf32>
    %cst_310 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %988 = stablehlo.pad %arg3, %cst_310, low = [0, 0, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<13x2x2xf32>, tensor<f32>) -> tensor<13x2x2xf32>
    %989 = stablehlo.slice %988 [0:13:2, 0:2, 0:2] : (tensor<13x2x2xf32>) -> tensor<7x2x2xf32>
    %990 = stablehlo.slice %989 [0:1, 0:2, 0:2] : (tensor<7x2x2xf32>) -> tensor<1x2x2xf32>
    %991 = stablehlo.slice %989 [1:7, 0:2, 0:2] : (tensor<7x2x2xf32>) -> tensor<6x2x2xf32>
    %cst_311 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %992 = stablehlo.pad %990, %cst_311, low = [0, 0, 0], high = [12, 0, 0], interior = [0, 0, 0] : (tensor<1x2x2xf32>, tensor<f32>) -> tensor<13x2x2xf32>
    %993 = stablehlo.dot_general %991, %25, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<6x2x2xf32>, tensor<6x2x2xf32>) -> tensor<6x2x2xf32>
    %994 = stablehlo.transpose %993, dims = [0, 2, 1] : (tensor<6x2x2xf32>) -> tensor<6x2x2xf32>
    %995 = stablehlo.dot_general %991, %26, batching_dims = [0] x [0], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<6x2x2xf32>, tensor<6x2x2xf32>) -> tensor<6x2x2xf32>
    %996 = stablehlo.add %987, %995 : tensor<6x2x2xf32>
    %cst_312 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %997 = stablehlo.pad %994, %cst_312, low = [2, 0, 0], high = [0, 0, 0], interior = [1, 0, 0] : (tensor<6x2x2xf32>, tensor<f32>) -> tensor<13x2x2xf32>
    %998 = stablehlo.add %992, %997 : tensor<13x2x2xf32>
    %cst_313 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %999 = stablehlo.pad %996, %cst_313, low = [-1, 0, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<6x2x2xf32>, tensor<f32>) -> tensor<5x2x2xf32>
    %1000 = stablehlo.slice %999 [0:5:2, 0:2, 0:2] : (tensor<5x2x2xf32>) -> tensor<3x2x2xf32>
    %cst_314 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1001 = stablehlo.pad %996, %cst_314, low = [0, 0, 0], high = [-1, 0, 0], interior = [0, 0, 0] : (tensor<6x2x2xf32>, tensor<f32>) -> tensor<5x2x2xf32>
    %1002 = stablehlo.slice %1001 [0:5:2, 0:2, 0:2] : (tensor<5x2x2xf32>) -> tensor<3x2x2xf32>
    %1003 = stablehlo.slice %1002 [0:1, 0:2, 0:2] : (tensor<3x2x2xf32>) -> tensor<1x2x2xf32>
    %1004 = stablehlo.slice %1002 [1:3, 0:2, 0:2] : (tensor<3x2x2xf32>) -> tensor<2x2x2xf32>
    %cst_315 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1005 = stablehlo.pad %1003, %cst_315, low = [0, 0, 0], high = [5, 0, 0], interior = [0, 0, 0] : (tensor<1x2x2xf32>, tensor<f32>) -> tensor<6x2x2xf32>
    %1006 = stablehlo.dot_general %1004, %18, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
    %1007 = stablehlo.transpose %1006, dims = [0, 2, 1] : (tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
    %1008 = stablehlo.dot_general %1004, %19, batching_dims = [0] x [0], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
    %cst_316 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1009 = stablehlo.pad %1007, %cst_316, low = [2, 0, 0], high = [1, 0, 0], interior = [1, 0, 0] : (tensor<2x2x2xf32>, tensor<f32>) -> tensor<6x2x2xf32>
    %1010 = stablehlo.add %1005, %1009 : tensor<6x2x2xf32>
    %cst_317 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1011 = stablehlo.pad %1008, %cst_317, low = [0, 0, 0], high = [1, 0, 0], interior = [0, 0, 0] : (tensor<2x2x2xf32>, tensor<f32>) -> tensor<3x2x2xf32>
    %1012 = stablehlo.add %1000, %1011 : tensor<3x2x2xf32>
    %cst_318 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1013 = stablehlo.pad %1012, %cst_318, low = [-1, 0, 0], high = [-1, 0, 0], interior = [0, 0, 0] : (tensor<3x2x2xf32>, tensor<f32>) -> tensor<1x2x2xf32>
    %1014 = stablehlo.slice %1013 [0:1:2, 0:2, 0:2] : (tensor<1x2x2xf32>) -> tensor<1x2x2xf32>
    %cst_319 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1015 = stablehlo.pad %1012, %cst_319, low = [0, 0, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<3x2x2xf32>, tensor<f32>) -> tensor<3x2x2xf32>
    %1016 = stablehlo.slice %1015 [0:3:2, 0:2, 0:2] : (tensor<3x2x2xf32>) -> tensor<2x2x2xf32>
    %1017 = stablehlo.slice %1016 [0:1, 0:2, 0:2] : (tensor<2x2x2xf32>) -> tensor<1x2x2xf32>
    %1018 = stablehlo.slice %1016 [1:2, 0:2, 0:2] : (tensor<2x2x2xf32>) -> tensor<1x2x2xf32>
    %cst_320 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1019 = stablehlo.pad %1017, %cst_320, low = [0, 0, 0], high = [2, 0, 0], interior = [0, 0, 0] : (tensor<1x2x2xf32>, tensor<f32>) -> tensor<3x2x2xf32>
    %1020 = stablehlo.dot_general %1018, %10, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x2x2xf32>, tensor<1x2x2xf32>) -> tensor<1x2x2xf32>
    %1021 = stablehlo.transpose %1020, dims = [0, 2, 1] : (tensor<1x2x2xf32>) -> tensor<1x2x2xf32>
    %1022 = stablehlo.dot_general %1018, %11, batching_dims = [0] x [0], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<1x2x2xf32>, tensor<1x2x2xf32>) -> tensor<1x2x2xf32>
    %1023 = stablehlo.add %1014, %1022 : tensor<1x2x2xf32>
    %cst_321 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1024 = stablehlo.pad %1021, %cst_321, low = [2, 0, 0], high = [0, 0, 0], interior = [1, 0, 0] : (tensor<1x2x2xf32>, tensor<f32>) -> tensor<3x2x2xf32>
    %1025 = stablehlo.add %1019, %1024 : tensor<3x2x2xf32>
    %1026 = stablehlo.dot_general %1023, %8, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x2x2xf32>, tensor<1x2x2xf32>) -> tensor<1x2x2xf32>
    %1027 = stablehlo.transpose %1026, dims = [0, 2, 1] : (tensor<1x2x2xf32>) -> tensor<1x2x2xf32>
    %1028 = stablehlo.dot_general %1023, %9, batching_dims = [0] x [0], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<1x2x2xf32>, tensor<1x2x2xf32>) -> tensor<1x2x2xf32>
    %cst_322 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1029 = stablehlo.pad %1027, %cst_322, low = [1, 0, 0], high = [1, 0, 0], interior = [1, 0, 0] : (tensor<1x2x2xf32>, tensor<f32>) -> tensor<3x2x2xf32>
    %1030 = stablehlo.add %1025, %1029 : tensor<3x2x2xf32>
    %cst_323 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1031 = stablehlo.pad %1028, %cst_323, low = [0, 0, 0], high = [2, 0, 0], interior = [1, 0, 0] : (tensor<1x2x2xf32>, tensor<f32>) -> tensor<3x2x2xf32>
    %1032 = stablehlo.add %1030, %1031 : tensor<3x2x2xf32>
    %1033 = stablehlo.dot_general %1032, %5, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x2x2xf32>, tensor<3x2x2xf32>) -> tensor<3x2x2xf32>
    %1034 = stablehlo.transpose %1033, dims = [0, 2, 1] : (tensor<3x2x2xf32>) -> tensor<3x2x2xf32>
    %1035 = stablehlo.dot_general %1032, %6, batching_dims = [0] x [0], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<3x2x2xf32>, tensor<3x2x2xf32>) -> tensor<3x2x2xf32>
    %cst_324 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1036 = stablehlo.pad %1034, %cst_324, low = [1, 0, 0], high = [0, 0, 0], interior = [1, 0, 0] : (tensor<3x2x2xf32>, tensor<f32>) -> tensor<6x2x2xf32>
    %1037 = stablehlo.add %1010, %1036 : tensor<6x2x2xf32>
    %cst_325 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1038 = stablehlo.pad %1035, %cst_325, low = [0, 0, 0], high = [1, 0, 0], interior = [1, 0, 0] : (tensor<3x2x2xf32>, tensor<f32>) -> tensor<6x2x2xf32>
    %1039 = stablehlo.add %1037, %1038 : tensor<6x2x2xf32>
    %1040 = stablehlo.dot_general %1039, %2, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<6x2x2xf32>, tensor<6x2x2xf32>) -> tensor<6x2x2xf32>
    %1041 = stablehlo.transpose %1040, dims = [0, 2, 1] : (tensor<6x2x2xf32>) -> tensor<6x2x2xf32>
    %1042 = stablehlo.dot_general %1039, %3, batching_dims = [0] x [0], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<6x2x2xf32>, tensor<6x2x2xf32>) -> tensor<6x2x2xf32>
    %cst_326 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1043 = stablehlo.pad %1041, %cst_326, low = [1, 0, 0], high = [1, 0, 0], interior = [1, 0, 0] : (tensor<6x2x2xf32>, tensor<f32>) -> tensor<13x2x2xf32>
    %1044 = stablehlo.add %998, %1043 : tensor<13x2x2xf32>
    %cst_327 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1045 = stablehlo.pad %1042, %cst_327, low = [0, 0, 0], high = [2, 0, 0], interior = [1, 0, 0] : (tensor<6x2x2xf32>, tensor<f32>) -> tensor<13x2x2xf32>
    %1046 = stablehlo.add %1044, %1045 : tensor<13x2x2xf32>
    %cst_328 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %1047 = stablehlo.broadcast_in_dim %cst_328, dims = [] : (tensor<f32>) -> tensor<13x2x2xf32>
    %1048 = stablehlo.multiply %1046, %1047 : tensor<13x2x2xf32>
    return %1048, %985 : tensor<13x2x2xf32>, tensor<9xf64>
  }
}
