module @jit_g attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x9xf32>, %arg1: tensor<4x9xf32>, %arg2: tensor<4x9xf32>, %arg3: tensor<4x9xf32>, %arg4: tensor<4x9xf32>, %arg5: tensor<4x9xf32>, %arg6: tensor<4x9xf32>, %arg7: tensor<4x9xf32>, %arg8: tensor<4x9xf32>) -> (tensor<4x9xf32> {jax.result_info = "result[0]"}) {
    %0 = call @cumsum(%arg0) : (tensor<4x9xf32>) -> tensor<4x9xf32>
    %1:13 = call @cumprod(%arg0) : (tensor<4x9xf32>) -> (tensor<4x9xf32>, tensor<2x9xf32>, tensor<2x9xf32>, tensor<1x9xf32>, tensor<1x9xf32>, tensor<0x9xf32>, tensor<0x9xf32>, tensor<f32>, tensor<f32>, tensor<1x9xf32>, tensor<1x9xf32>, tensor<f32>, tensor<f32>)
    %2 = stablehlo.slice %arg0 [0:4, 0:8:2] : (tensor<4x9xf32>) -> tensor<4x4xf32>
    %3 = stablehlo.slice %arg0 [0:4, 1:9:2] : (tensor<4x9xf32>) -> tensor<4x4xf32>
    %4 = stablehlo.maximum %2, %3 : tensor<4x4xf32>
    %5 = stablehlo.compare EQ, %2, %4, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %8 = stablehlo.select %5, %6, %7 : tensor<4x4xi1>, tensor<4x4xf32>
    %9 = stablehlo.compare EQ, %3, %4, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %12 = stablehlo.select %9, %10, %11 : tensor<4x4xi1>, tensor<4x4xf32>
    %13 = stablehlo.divide %8, %12 : tensor<4x4xf32>
    %14 = stablehlo.compare EQ, %3, %4, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %17 = stablehlo.select %14, %15, %16 : tensor<4x4xi1>, tensor<4x4xf32>
    %18 = stablehlo.compare EQ, %2, %4, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %21 = stablehlo.select %18, %19, %20 : tensor<4x4xi1>, tensor<4x4xf32>
    %22 = stablehlo.divide %17, %21 : tensor<4x4xf32>
    %23 = stablehlo.slice %4 [0:4, 0:3:2] : (tensor<4x4xf32>) -> tensor<4x2xf32>
    %24 = stablehlo.slice %4 [0:4, 1:4:2] : (tensor<4x4xf32>) -> tensor<4x2xf32>
    %25 = stablehlo.maximum %23, %24 : tensor<4x2xf32>
    %26 = stablehlo.compare EQ, %23, %25, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %29 = stablehlo.select %26, %27, %28 : tensor<4x2xi1>, tensor<4x2xf32>
    %30 = stablehlo.compare EQ, %24, %25, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %33 = stablehlo.select %30, %31, %32 : tensor<4x2xi1>, tensor<4x2xf32>
    %34 = stablehlo.divide %29, %33 : tensor<4x2xf32>
    %35 = stablehlo.compare EQ, %24, %25, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %38 = stablehlo.select %35, %36, %37 : tensor<4x2xi1>, tensor<4x2xf32>
    %39 = stablehlo.compare EQ, %23, %25, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %cst_13 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %42 = stablehlo.select %39, %40, %41 : tensor<4x2xi1>, tensor<4x2xf32>
    %43 = stablehlo.divide %38, %42 : tensor<4x2xf32>
    %44 = stablehlo.slice %25 [0:4, 0:1:2] : (tensor<4x2xf32>) -> tensor<4x1xf32>
    %45 = stablehlo.slice %25 [0:4, 1:2:2] : (tensor<4x2xf32>) -> tensor<4x1xf32>
    %46 = stablehlo.maximum %44, %45 : tensor<4x1xf32>
    %47 = stablehlo.compare EQ, %44, %46, FLOAT : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xi1>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %50 = stablehlo.select %47, %48, %49 : tensor<4x1xi1>, tensor<4x1xf32>
    %51 = stablehlo.compare EQ, %45, %46, FLOAT : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xi1>
    %cst_17 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %54 = stablehlo.select %51, %52, %53 : tensor<4x1xi1>, tensor<4x1xf32>
    %55 = stablehlo.divide %50, %54 : tensor<4x1xf32>
    %56 = stablehlo.compare EQ, %45, %46, FLOAT : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xi1>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %59 = stablehlo.select %56, %57, %58 : tensor<4x1xi1>, tensor<4x1xf32>
    %60 = stablehlo.compare EQ, %44, %46, FLOAT : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xi1>
    %cst_21 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %63 = stablehlo.select %60, %61, %62 : tensor<4x1xi1>, tensor<4x1xf32>
    %64 = stablehlo.divide %59, %63 : tensor<4x1xf32>
    %65 = stablehlo.slice %46 [0:4, 0:0] : (tensor<4x1xf32>) -> tensor<4x0xf32>
    %66 = stablehlo.slice %25 [0:4, 2:2:2] : (tensor<4x2xf32>) -> tensor<4x0xf32>
    %67 = stablehlo.maximum %65, %66 : tensor<4x0xf32>
    %68 = stablehlo.compare EQ, %65, %67, FLOAT : (tensor<4x0xf32>, tensor<4x0xf32>) -> tensor<4x0xi1>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x0xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<4x0xf32>
    %71 = stablehlo.select %68, %69, %70 : tensor<4x0xi1>, tensor<4x0xf32>
    %72 = stablehlo.compare EQ, %66, %67, FLOAT : (tensor<4x0xf32>, tensor<4x0xf32>) -> tensor<4x0xi1>
    %cst_25 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4x0xf32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4x0xf32>
    %75 = stablehlo.select %72, %73, %74 : tensor<4x0xi1>, tensor<4x0xf32>
    %76 = stablehlo.divide %71, %75 : tensor<4x0xf32>
    %77 = stablehlo.compare EQ, %66, %67, FLOAT : (tensor<4x0xf32>, tensor<4x0xf32>) -> tensor<4x0xi1>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<4x0xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4x0xf32>
    %80 = stablehlo.select %77, %78, %79 : tensor<4x0xi1>, tensor<4x0xf32>
    %81 = stablehlo.compare EQ, %65, %67, FLOAT : (tensor<4x0xf32>, tensor<4x0xf32>) -> tensor<4x0xi1>
    %cst_29 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4x0xf32>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x0xf32>
    %84 = stablehlo.select %81, %82, %83 : tensor<4x0xi1>, tensor<4x0xf32>
    %85 = stablehlo.divide %80, %84 : tensor<4x0xf32>
    %86 = stablehlo.slice %25 [0:4, 0:1] : (tensor<4x2xf32>) -> tensor<4x1xf32>
    %87 = stablehlo.concatenate %86, %67, dim = 1 : (tensor<4x1xf32>, tensor<4x0xf32>) -> tensor<4x1xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %88 = stablehlo.pad %87, %cst_31, low = [0, 0], high = [0, 1], interior = [0, 1] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4x2xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %89 = stablehlo.pad %46, %cst_32, low = [0, 1], high = [0, 0], interior = [0, 1] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4x2xf32>
    %90 = stablehlo.add %88, %89 : tensor<4x2xf32>
    %91 = stablehlo.slice %90 [0:4, 0:1] : (tensor<4x2xf32>) -> tensor<4x1xf32>
    %92 = stablehlo.slice %4 [0:4, 2:4:2] : (tensor<4x4xf32>) -> tensor<4x1xf32>
    %93 = stablehlo.maximum %91, %92 : tensor<4x1xf32>
    %94 = stablehlo.compare EQ, %91, %93, FLOAT : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xi1>
    %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %97 = stablehlo.select %94, %95, %96 : tensor<4x1xi1>, tensor<4x1xf32>
    %98 = stablehlo.compare EQ, %92, %93, FLOAT : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xi1>
    %cst_35 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %101 = stablehlo.select %98, %99, %100 : tensor<4x1xi1>, tensor<4x1xf32>
    %102 = stablehlo.divide %97, %101 : tensor<4x1xf32>
    %103 = stablehlo.compare EQ, %92, %93, FLOAT : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xi1>
    %cst_37 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %104 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %106 = stablehlo.select %103, %104, %105 : tensor<4x1xi1>, tensor<4x1xf32>
    %107 = stablehlo.compare EQ, %91, %93, FLOAT : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xi1>
    %cst_39 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %109 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %110 = stablehlo.select %107, %108, %109 : tensor<4x1xi1>, tensor<4x1xf32>
    %111 = stablehlo.divide %106, %110 : tensor<4x1xf32>
    %112 = stablehlo.slice %4 [0:4, 0:1] : (tensor<4x4xf32>) -> tensor<4x1xf32>
    %113 = stablehlo.concatenate %112, %93, dim = 1 : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x2xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %114 = stablehlo.pad %113, %cst_41, low = [0, 0], high = [0, 1], interior = [0, 1] : (tensor<4x2xf32>, tensor<f32>) -> tensor<4x4xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %115 = stablehlo.pad %90, %cst_42, low = [0, 1], high = [0, 0], interior = [0, 1] : (tensor<4x2xf32>, tensor<f32>) -> tensor<4x4xf32>
    %116 = stablehlo.add %114, %115 : tensor<4x4xf32>
    %117 = stablehlo.slice %arg0 [0:4, 2:9:2] : (tensor<4x9xf32>) -> tensor<4x4xf32>
    %118 = stablehlo.maximum %116, %117 : tensor<4x4xf32>
    %119 = stablehlo.compare EQ, %116, %118, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %120 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %121 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %122 = stablehlo.select %119, %120, %121 : tensor<4x4xi1>, tensor<4x4xf32>
    %123 = stablehlo.compare EQ, %117, %118, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_45 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %124 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_46 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %126 = stablehlo.select %123, %124, %125 : tensor<4x4xi1>, tensor<4x4xf32>
    %127 = stablehlo.divide %122, %126 : tensor<4x4xf32>
    %128 = stablehlo.compare EQ, %117, %118, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %129 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %130 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %131 = stablehlo.select %128, %129, %130 : tensor<4x4xi1>, tensor<4x4xf32>
    %132 = stablehlo.compare EQ, %116, %118, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_49 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %133 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_50 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %134 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %135 = stablehlo.select %132, %133, %134 : tensor<4x4xi1>, tensor<4x4xf32>
    %136 = stablehlo.divide %131, %135 : tensor<4x4xf32>
    %137 = stablehlo.slice %arg0 [0:4, 0:1] : (tensor<4x9xf32>) -> tensor<4x1xf32>
    %138 = stablehlo.concatenate %137, %118, dim = 1 : (tensor<4x1xf32>, tensor<4x4xf32>) -> tensor<4x5xf32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %139 = stablehlo.pad %138, %cst_51, low = [0, 0], high = [0, 0], interior = [0, 1] : (tensor<4x5xf32>, tensor<f32>) -> tensor<4x9xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %140 = stablehlo.pad %116, %cst_52, low = [0, 1], high = [0, 1], interior = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4x9xf32>
    %141 = stablehlo.add %139, %140 : tensor<4x9xf32>
    %142 = stablehlo.slice %arg0 [0:3:2, 0:9] : (tensor<4x9xf32>) -> tensor<2x9xf32>
    %143 = stablehlo.slice %arg0 [1:4:2, 0:9] : (tensor<4x9xf32>) -> tensor<2x9xf32>
    %144 = stablehlo.minimum %142, %143 : tensor<2x9xf32>
    %145 = stablehlo.compare EQ, %142, %144, FLOAT : (tensor<2x9xf32>, tensor<2x9xf32>) -> tensor<2x9xi1>
    %cst_53 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %146 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %147 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %148 = stablehlo.select %145, %146, %147 : tensor<2x9xi1>, tensor<2x9xf32>
    %149 = stablehlo.compare EQ, %143, %144, FLOAT : (tensor<2x9xf32>, tensor<2x9xf32>) -> tensor<2x9xi1>
    %cst_55 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %150 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %cst_56 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %151 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %152 = stablehlo.select %149, %150, %151 : tensor<2x9xi1>, tensor<2x9xf32>
    %153 = stablehlo.divide %148, %152 : tensor<2x9xf32>
    %154 = stablehlo.compare EQ, %143, %144, FLOAT : (tensor<2x9xf32>, tensor<2x9xf32>) -> tensor<2x9xi1>
    %cst_57 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %155 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %156 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %157 = stablehlo.select %154, %155, %156 : tensor<2x9xi1>, tensor<2x9xf32>
    %158 = stablehlo.compare EQ, %142, %144, FLOAT : (tensor<2x9xf32>, tensor<2x9xf32>) -> tensor<2x9xi1>
    %cst_59 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %159 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %cst_60 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %160 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %161 = stablehlo.select %158, %159, %160 : tensor<2x9xi1>, tensor<2x9xf32>
    %162 = stablehlo.divide %157, %161 : tensor<2x9xf32>
    %163 = stablehlo.slice %144 [0:1:2, 0:9] : (tensor<2x9xf32>) -> tensor<1x9xf32>
    %164 = stablehlo.slice %144 [1:2:2, 0:9] : (tensor<2x9xf32>) -> tensor<1x9xf32>
    %165 = stablehlo.minimum %163, %164 : tensor<1x9xf32>
    %166 = stablehlo.compare EQ, %163, %165, FLOAT : (tensor<1x9xf32>, tensor<1x9xf32>) -> tensor<1x9xi1>
    %cst_61 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %167 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %168 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %169 = stablehlo.select %166, %167, %168 : tensor<1x9xi1>, tensor<1x9xf32>
    %170 = stablehlo.compare EQ, %164, %165, FLOAT : (tensor<1x9xf32>, tensor<1x9xf32>) -> tensor<1x9xi1>
    %cst_63 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %171 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %cst_64 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %172 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %173 = stablehlo.select %170, %171, %172 : tensor<1x9xi1>, tensor<1x9xf32>
    %174 = stablehlo.divide %169, %173 : tensor<1x9xf32>
    %175 = stablehlo.compare EQ, %164, %165, FLOAT : (tensor<1x9xf32>, tensor<1x9xf32>) -> tensor<1x9xi1>
    %cst_65 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %176 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %177 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %178 = stablehlo.select %175, %176, %177 : tensor<1x9xi1>, tensor<1x9xf32>
    %179 = stablehlo.compare EQ, %163, %165, FLOAT : (tensor<1x9xf32>, tensor<1x9xf32>) -> tensor<1x9xi1>
    %cst_67 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %180 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %cst_68 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %181 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %182 = stablehlo.select %179, %180, %181 : tensor<1x9xi1>, tensor<1x9xf32>
    %183 = stablehlo.divide %178, %182 : tensor<1x9xf32>
    %184 = stablehlo.slice %165 [0:0, 0:9] : (tensor<1x9xf32>) -> tensor<0x9xf32>
    %185 = stablehlo.slice %144 [2:2:2, 0:9] : (tensor<2x9xf32>) -> tensor<0x9xf32>
    %186 = stablehlo.minimum %184, %185 : tensor<0x9xf32>
    %187 = stablehlo.compare EQ, %184, %186, FLOAT : (tensor<0x9xf32>, tensor<0x9xf32>) -> tensor<0x9xi1>
    %cst_69 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %188 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<0x9xf32>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %189 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<0x9xf32>
    %190 = stablehlo.select %187, %188, %189 : tensor<0x9xi1>, tensor<0x9xf32>
    %191 = stablehlo.compare EQ, %185, %186, FLOAT : (tensor<0x9xf32>, tensor<0x9xf32>) -> tensor<0x9xi1>
    %cst_71 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %192 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<0x9xf32>
    %cst_72 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %193 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<0x9xf32>
    %194 = stablehlo.select %191, %192, %193 : tensor<0x9xi1>, tensor<0x9xf32>
    %195 = stablehlo.divide %190, %194 : tensor<0x9xf32>
    %196 = stablehlo.compare EQ, %185, %186, FLOAT : (tensor<0x9xf32>, tensor<0x9xf32>) -> tensor<0x9xi1>
    %cst_73 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %197 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<0x9xf32>
    %cst_74 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %198 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<0x9xf32>
    %199 = stablehlo.select %196, %197, %198 : tensor<0x9xi1>, tensor<0x9xf32>
    %200 = stablehlo.compare EQ, %184, %186, FLOAT : (tensor<0x9xf32>, tensor<0x9xf32>) -> tensor<0x9xi1>
    %cst_75 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %201 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<0x9xf32>
    %cst_76 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %202 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<0x9xf32>
    %203 = stablehlo.select %200, %201, %202 : tensor<0x9xi1>, tensor<0x9xf32>
    %204 = stablehlo.divide %199, %203 : tensor<0x9xf32>
    %205 = stablehlo.slice %144 [0:1, 0:9] : (tensor<2x9xf32>) -> tensor<1x9xf32>
    %206 = stablehlo.concatenate %205, %186, dim = 0 : (tensor<1x9xf32>, tensor<0x9xf32>) -> tensor<1x9xf32>
    %cst_77 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %207 = stablehlo.pad %206, %cst_77, low = [0, 0], high = [1, 0], interior = [1, 0] : (tensor<1x9xf32>, tensor<f32>) -> tensor<2x9xf32>
    %cst_78 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %208 = stablehlo.pad %165, %cst_78, low = [1, 0], high = [0, 0], interior = [1, 0] : (tensor<1x9xf32>, tensor<f32>) -> tensor<2x9xf32>
    %209 = stablehlo.add %207, %208 : tensor<2x9xf32>
    %210 = stablehlo.slice %209 [0:1, 0:9] : (tensor<2x9xf32>) -> tensor<1x9xf32>
    %211 = stablehlo.slice %arg0 [2:4:2, 0:9] : (tensor<4x9xf32>) -> tensor<1x9xf32>
    %212 = stablehlo.minimum %210, %211 : tensor<1x9xf32>
    %213 = stablehlo.compare EQ, %210, %212, FLOAT : (tensor<1x9xf32>, tensor<1x9xf32>) -> tensor<1x9xi1>
    %cst_79 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %214 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %cst_80 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %215 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %216 = stablehlo.select %213, %214, %215 : tensor<1x9xi1>, tensor<1x9xf32>
    %217 = stablehlo.compare EQ, %211, %212, FLOAT : (tensor<1x9xf32>, tensor<1x9xf32>) -> tensor<1x9xi1>
    %cst_81 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %218 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %cst_82 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %219 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %220 = stablehlo.select %217, %218, %219 : tensor<1x9xi1>, tensor<1x9xf32>
    %221 = stablehlo.divide %216, %220 : tensor<1x9xf32>
    %222 = stablehlo.compare EQ, %211, %212, FLOAT : (tensor<1x9xf32>, tensor<1x9xf32>) -> tensor<1x9xi1>
    %cst_83 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %223 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %cst_84 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %224 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %225 = stablehlo.select %222, %223, %224 : tensor<1x9xi1>, tensor<1x9xf32>
    %226 = stablehlo.compare EQ, %210, %212, FLOAT : (tensor<1x9xf32>, tensor<1x9xf32>) -> tensor<1x9xi1>
    %cst_85 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %227 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %cst_86 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %228 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %229 = stablehlo.select %226, %227, %228 : tensor<1x9xi1>, tensor<1x9xf32>
    %230 = stablehlo.divide %225, %229 : tensor<1x9xf32>
    %231 = stablehlo.slice %arg0 [0:1, 0:9] : (tensor<4x9xf32>) -> tensor<1x9xf32>
    %232 = stablehlo.concatenate %231, %212, dim = 0 : (tensor<1x9xf32>, tensor<1x9xf32>) -> tensor<2x9xf32>
    %cst_87 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %233 = stablehlo.pad %232, %cst_87, low = [0, 0], high = [1, 0], interior = [1, 0] : (tensor<2x9xf32>, tensor<f32>) -> tensor<4x9xf32>
    %cst_88 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %234 = stablehlo.pad %209, %cst_88, low = [1, 0], high = [0, 0], interior = [1, 0] : (tensor<2x9xf32>, tensor<f32>) -> tensor<4x9xf32>
    %235 = stablehlo.add %233, %234 : tensor<4x9xf32>
    %236 = stablehlo.slice %arg0 [0:4, 0:8:2] : (tensor<4x9xf32>) -> tensor<4x4xf32>
    %237 = stablehlo.slice %arg0 [0:4, 1:9:2] : (tensor<4x9xf32>) -> tensor<4x4xf32>
    %238 = stablehlo.maximum %236, %237 : tensor<4x4xf32>
    %239 = stablehlo.subtract %236, %237 : tensor<4x4xf32>
    %240 = stablehlo.compare NE, %239, %239, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %241 = stablehlo.add %236, %237 : tensor<4x4xf32>
    %242 = stablehlo.abs %239 : tensor<4x4xf32>
    %243 = stablehlo.negate %242 : tensor<4x4xf32>
    %244 = stablehlo.exponential %243 : tensor<4x4xf32>
    %245 = stablehlo.log_plus_one %244 : tensor<4x4xf32>
    %246 = stablehlo.add %238, %245 : tensor<4x4xf32>
    %247 = stablehlo.select %240, %241, %246 : tensor<4x4xi1>, tensor<4x4xf32>
    %cst_89 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %248 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %249 = stablehlo.compare EQ, %236, %248, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_90 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %250 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %251 = stablehlo.select %249, %250, %236 : tensor<4x4xi1>, tensor<4x4xf32>
    %cst_91 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %252 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %253 = stablehlo.compare EQ, %247, %252, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_92 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %254 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %255 = stablehlo.select %253, %254, %247 : tensor<4x4xi1>, tensor<4x4xf32>
    %256 = stablehlo.subtract %251, %255 : tensor<4x4xf32>
    %257 = stablehlo.exponential %256 : tensor<4x4xf32>
    %cst_93 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %258 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %259 = stablehlo.compare EQ, %237, %258, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_94 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %260 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %261 = stablehlo.select %259, %260, %237 : tensor<4x4xi1>, tensor<4x4xf32>
    %cst_95 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %262 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %263 = stablehlo.compare EQ, %247, %262, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_96 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %264 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %265 = stablehlo.select %263, %264, %247 : tensor<4x4xi1>, tensor<4x4xf32>
    %266 = stablehlo.subtract %261, %265 : tensor<4x4xf32>
    %267 = stablehlo.exponential %266 : tensor<4x4xf32>
    %268 = stablehlo.slice %247 [0:4, 0:3:2] : (tensor<4x4xf32>) -> tensor<4x2xf32>
    %269 = stablehlo.slice %247 [0:4, 1:4:2] : (tensor<4x4xf32>) -> tensor<4x2xf32>
    %270 = stablehlo.maximum %268, %269 : tensor<4x2xf32>
    %271 = stablehlo.subtract %268, %269 : tensor<4x2xf32>
    %272 = stablehlo.compare NE, %271, %271, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %273 = stablehlo.add %268, %269 : tensor<4x2xf32>
    %274 = stablehlo.abs %271 : tensor<4x2xf32>
    %275 = stablehlo.negate %274 : tensor<4x2xf32>
    %276 = stablehlo.exponential %275 : tensor<4x2xf32>
    %277 = stablehlo.log_plus_one %276 : tensor<4x2xf32>
    %278 = stablehlo.add %270, %277 : tensor<4x2xf32>
    %279 = stablehlo.select %272, %273, %278 : tensor<4x2xi1>, tensor<4x2xf32>
    %cst_97 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %280 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %281 = stablehlo.compare EQ, %268, %280, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %cst_98 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %282 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %283 = stablehlo.select %281, %282, %268 : tensor<4x2xi1>, tensor<4x2xf32>
    %cst_99 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %284 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %285 = stablehlo.compare EQ, %279, %284, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %cst_100 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %286 = stablehlo.broadcast_in_dim %cst_100, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %287 = stablehlo.select %285, %286, %279 : tensor<4x2xi1>, tensor<4x2xf32>
    %288 = stablehlo.subtract %283, %287 : tensor<4x2xf32>
    %289 = stablehlo.exponential %288 : tensor<4x2xf32>
    %cst_101 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %290 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %291 = stablehlo.compare EQ, %269, %290, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %cst_102 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %292 = stablehlo.broadcast_in_dim %cst_102, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %293 = stablehlo.select %291, %292, %269 : tensor<4x2xi1>, tensor<4x2xf32>
    %cst_103 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %294 = stablehlo.broadcast_in_dim %cst_103, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %295 = stablehlo.compare EQ, %279, %294, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %cst_104 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %296 = stablehlo.broadcast_in_dim %cst_104, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %297 = stablehlo.select %295, %296, %279 : tensor<4x2xi1>, tensor<4x2xf32>
    %298 = stablehlo.subtract %293, %297 : tensor<4x2xf32>
    %299 = stablehlo.exponential %298 : tensor<4x2xf32>
    %300 = stablehlo.slice %279 [0:4, 0:1:2] : (tensor<4x2xf32>) -> tensor<4x1xf32>
    %301 = stablehlo.slice %279 [0:4, 1:2:2] : (tensor<4x2xf32>) -> tensor<4x1xf32>
    %302 = stablehlo.maximum %300, %301 : tensor<4x1xf32>
    %303 = stablehlo.subtract %300, %301 : tensor<4x1xf32>
    %304 = stablehlo.compare NE, %303, %303, FLOAT : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xi1>
    %305 = stablehlo.add %300, %301 : tensor<4x1xf32>
    %306 = stablehlo.abs %303 : tensor<4x1xf32>
    %307 = stablehlo.negate %306 : tensor<4x1xf32>
    %308 = stablehlo.exponential %307 : tensor<4x1xf32>
    %309 = stablehlo.log_plus_one %308 : tensor<4x1xf32>
    %310 = stablehlo.add %302, %309 : tensor<4x1xf32>
    %311 = stablehlo.select %304, %305, %310 : tensor<4x1xi1>, tensor<4x1xf32>
    %cst_105 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %312 = stablehlo.broadcast_in_dim %cst_105, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %313 = stablehlo.compare EQ, %300, %312, FLOAT : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xi1>
    %cst_106 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %314 = stablehlo.broadcast_in_dim %cst_106, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %315 = stablehlo.select %313, %314, %300 : tensor<4x1xi1>, tensor<4x1xf32>
    %cst_107 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %316 = stablehlo.broadcast_in_dim %cst_107, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %317 = stablehlo.compare EQ, %311, %316, FLOAT : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xi1>
    %cst_108 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %318 = stablehlo.broadcast_in_dim %cst_108, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %319 = stablehlo.select %317, %318, %311 : tensor<4x1xi1>, tensor<4x1xf32>
    %320 = stablehlo.subtract %315, %319 : tensor<4x1xf32>
    %321 = stablehlo.exponential %320 : tensor<4x1xf32>
    %cst_109 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %322 = stablehlo.broadcast_in_dim %cst_109, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %323 = stablehlo.compare EQ, %301, %322, FLOAT : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xi1>
    %cst_110 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %324 = stablehlo.broadcast_in_dim %cst_110, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %325 = stablehlo.select %323, %324, %301 : tensor<4x1xi1>, tensor<4x1xf32>
    %cst_111 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %326 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %327 = stablehlo.compare EQ, %311, %326, FLOAT : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xi1>
    %cst_112 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %328 = stablehlo.broadcast_in_dim %cst_112, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %329 = stablehlo.select %327, %328, %311 : tensor<4x1xi1>, tensor<4x1xf32>
    %330 = stablehlo.subtract %325, %329 : tensor<4x1xf32>
    %331 = stablehlo.exponential %330 : tensor<4x1xf32>
    %332 = stablehlo.slice %311 [0:4, 0:0] : (tensor<4x1xf32>) -> tensor<4x0xf32>
    %333 = stablehlo.slice %279 [0:4, 2:2:2] : (tensor<4x2xf32>) -> tensor<4x0xf32>
    %334 = stablehlo.maximum %332, %333 : tensor<4x0xf32>
    %335 = stablehlo.subtract %332, %333 : tensor<4x0xf32>
    %336 = stablehlo.compare NE, %335, %335, FLOAT : (tensor<4x0xf32>, tensor<4x0xf32>) -> tensor<4x0xi1>
    %337 = stablehlo.add %332, %333 : tensor<4x0xf32>
    %338 = stablehlo.abs %335 : tensor<4x0xf32>
    %339 = stablehlo.negate %338 : tensor<4x0xf32>
    %340 = stablehlo.exponential %339 : tensor<4x0xf32>
    %341 = stablehlo.log_plus_one %340 : tensor<4x0xf32>
    %342 = stablehlo.add %334, %341 : tensor<4x0xf32>
    %343 = stablehlo.select %336, %337, %342 : tensor<4x0xi1>, tensor<4x0xf32>
    %cst_113 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %344 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f32>) -> tensor<4x0xf32>
    %345 = stablehlo.compare EQ, %332, %344, FLOAT : (tensor<4x0xf32>, tensor<4x0xf32>) -> tensor<4x0xi1>
    %cst_114 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %346 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f32>) -> tensor<4x0xf32>
    %347 = stablehlo.select %345, %346, %332 : tensor<4x0xi1>, tensor<4x0xf32>
    %cst_115 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %348 = stablehlo.broadcast_in_dim %cst_115, dims = [] : (tensor<f32>) -> tensor<4x0xf32>
    %349 = stablehlo.compare EQ, %343, %348, FLOAT : (tensor<4x0xf32>, tensor<4x0xf32>) -> tensor<4x0xi1>
    %cst_116 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %350 = stablehlo.broadcast_in_dim %cst_116, dims = [] : (tensor<f32>) -> tensor<4x0xf32>
    %351 = stablehlo.select %349, %350, %343 : tensor<4x0xi1>, tensor<4x0xf32>
    %352 = stablehlo.subtract %347, %351 : tensor<4x0xf32>
    %353 = stablehlo.exponential %352 : tensor<4x0xf32>
    %cst_117 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %354 = stablehlo.broadcast_in_dim %cst_117, dims = [] : (tensor<f32>) -> tensor<4x0xf32>
    %355 = stablehlo.compare EQ, %333, %354, FLOAT : (tensor<4x0xf32>, tensor<4x0xf32>) -> tensor<4x0xi1>
    %cst_118 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %356 = stablehlo.broadcast_in_dim %cst_118, dims = [] : (tensor<f32>) -> tensor<4x0xf32>
    %357 = stablehlo.select %355, %356, %333 : tensor<4x0xi1>, tensor<4x0xf32>
    %cst_119 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %358 = stablehlo.broadcast_in_dim %cst_119, dims = [] : (tensor<f32>) -> tensor<4x0xf32>
    %359 = stablehlo.compare EQ, %343, %358, FLOAT : (tensor<4x0xf32>, tensor<4x0xf32>) -> tensor<4x0xi1>
    %cst_120 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %360 = stablehlo.broadcast_in_dim %cst_120, dims = [] : (tensor<f32>) -> tensor<4x0xf32>
    %361 = stablehlo.select %359, %360, %343 : tensor<4x0xi1>, tensor<4x0xf32>
    %362 = stablehlo.subtract %357, %361 : tensor<4x0xf32>
    %363 = stablehlo.exponential %362 : tensor<4x0xf32>
    %364 = stablehlo.slice %279 [0:4, 0:1] : (tensor<4x2xf32>) -> tensor<4x1xf32>
    %365 = stablehlo.concatenate %364, %343, dim = 1 : (tensor<4x1xf32>, tensor<4x0xf32>) -> tensor<4x1xf32>
    %cst_121 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %366 = stablehlo.pad %365, %cst_121, low = [0, 0], high = [0, 1], interior = [0, 1] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4x2xf32>
    %cst_122 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %367 = stablehlo.pad %311, %cst_122, low = [0, 1], high = [0, 0], interior = [0, 1] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4x2xf32>
    %368 = stablehlo.add %366, %367 : tensor<4x2xf32>
    %369 = stablehlo.slice %368 [0:4, 0:1] : (tensor<4x2xf32>) -> tensor<4x1xf32>
    %370 = stablehlo.slice %247 [0:4, 2:4:2] : (tensor<4x4xf32>) -> tensor<4x1xf32>
    %371 = stablehlo.maximum %369, %370 : tensor<4x1xf32>
    %372 = stablehlo.subtract %369, %370 : tensor<4x1xf32>
    %373 = stablehlo.compare NE, %372, %372, FLOAT : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xi1>
    %374 = stablehlo.add %369, %370 : tensor<4x1xf32>
    %375 = stablehlo.abs %372 : tensor<4x1xf32>
    %376 = stablehlo.negate %375 : tensor<4x1xf32>
    %377 = stablehlo.exponential %376 : tensor<4x1xf32>
    %378 = stablehlo.log_plus_one %377 : tensor<4x1xf32>
    %379 = stablehlo.add %371, %378 : tensor<4x1xf32>
    %380 = stablehlo.select %373, %374, %379 : tensor<4x1xi1>, tensor<4x1xf32>
    %cst_123 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %381 = stablehlo.broadcast_in_dim %cst_123, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %382 = stablehlo.compare EQ, %369, %381, FLOAT : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xi1>
    %cst_124 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %383 = stablehlo.broadcast_in_dim %cst_124, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %384 = stablehlo.select %382, %383, %369 : tensor<4x1xi1>, tensor<4x1xf32>
    %cst_125 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %385 = stablehlo.broadcast_in_dim %cst_125, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %386 = stablehlo.compare EQ, %380, %385, FLOAT : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xi1>
    %cst_126 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %387 = stablehlo.broadcast_in_dim %cst_126, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %388 = stablehlo.select %386, %387, %380 : tensor<4x1xi1>, tensor<4x1xf32>
    %389 = stablehlo.subtract %384, %388 : tensor<4x1xf32>
    %390 = stablehlo.exponential %389 : tensor<4x1xf32>
    %cst_127 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %391 = stablehlo.broadcast_in_dim %cst_127, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %392 = stablehlo.compare EQ, %370, %391, FLOAT : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xi1>
    %cst_128 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %393 = stablehlo.broadcast_in_dim %cst_128, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %394 = stablehlo.select %392, %393, %370 : tensor<4x1xi1>, tensor<4x1xf32>
    %cst_129 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %395 = stablehlo.broadcast_in_dim %cst_129, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %396 = stablehlo.compare EQ, %380, %395, FLOAT : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xi1>
    %cst_130 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %397 = stablehlo.broadcast_in_dim %cst_130, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %398 = stablehlo.select %396, %397, %380 : tensor<4x1xi1>, tensor<4x1xf32>
    %399 = stablehlo.subtract %394, %398 : tensor<4x1xf32>
    %400 = stablehlo.exponential %399 : tensor<4x1xf32>
    %401 = stablehlo.slice %247 [0:4, 0:1] : (tensor<4x4xf32>) -> tensor<4x1xf32>
    %402 = stablehlo.concatenate %401, %380, dim = 1 : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x2xf32>
    %cst_131 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %403 = stablehlo.pad %402, %cst_131, low = [0, 0], high = [0, 1], interior = [0, 1] : (tensor<4x2xf32>, tensor<f32>) -> tensor<4x4xf32>
    %cst_132 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %404 = stablehlo.pad %368, %cst_132, low = [0, 1], high = [0, 0], interior = [0, 1] : (tensor<4x2xf32>, tensor<f32>) -> tensor<4x4xf32>
    %405 = stablehlo.add %403, %404 : tensor<4x4xf32>
    %406 = stablehlo.slice %arg0 [0:4, 2:9:2] : (tensor<4x9xf32>) -> tensor<4x4xf32>
    %407 = stablehlo.maximum %405, %406 : tensor<4x4xf32>
    %408 = stablehlo.subtract %405, %406 : tensor<4x4xf32>
    %409 = stablehlo.compare NE, %408, %408, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %410 = stablehlo.add %405, %406 : tensor<4x4xf32>
    %411 = stablehlo.abs %408 : tensor<4x4xf32>
    %412 = stablehlo.negate %411 : tensor<4x4xf32>
    %413 = stablehlo.exponential %412 : tensor<4x4xf32>
    %414 = stablehlo.log_plus_one %413 : tensor<4x4xf32>
    %415 = stablehlo.add %407, %414 : tensor<4x4xf32>
    %416 = stablehlo.select %409, %410, %415 : tensor<4x4xi1>, tensor<4x4xf32>
    %cst_133 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %417 = stablehlo.broadcast_in_dim %cst_133, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %418 = stablehlo.compare EQ, %405, %417, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_134 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %419 = stablehlo.broadcast_in_dim %cst_134, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %420 = stablehlo.select %418, %419, %405 : tensor<4x4xi1>, tensor<4x4xf32>
    %cst_135 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %421 = stablehlo.broadcast_in_dim %cst_135, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %422 = stablehlo.compare EQ, %416, %421, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_136 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %423 = stablehlo.broadcast_in_dim %cst_136, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %424 = stablehlo.select %422, %423, %416 : tensor<4x4xi1>, tensor<4x4xf32>
    %425 = stablehlo.subtract %420, %424 : tensor<4x4xf32>
    %426 = stablehlo.exponential %425 : tensor<4x4xf32>
    %cst_137 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %427 = stablehlo.broadcast_in_dim %cst_137, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %428 = stablehlo.compare EQ, %406, %427, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_138 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %429 = stablehlo.broadcast_in_dim %cst_138, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %430 = stablehlo.select %428, %429, %406 : tensor<4x4xi1>, tensor<4x4xf32>
    %cst_139 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %431 = stablehlo.broadcast_in_dim %cst_139, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %432 = stablehlo.compare EQ, %416, %431, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_140 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %433 = stablehlo.broadcast_in_dim %cst_140, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %434 = stablehlo.select %432, %433, %416 : tensor<4x4xi1>, tensor<4x4xf32>
    %435 = stablehlo.subtract %430, %434 : tensor<4x4xf32>
    %436 = stablehlo.exponential %435 : tensor<4x4xf32>
    %437 = stablehlo.slice %arg0 [0:4, 0:1] : (tensor<4x9xf32>) -> tensor<4x1xf32>
    %438 = stablehlo.concatenate %437, %416, dim = 1 : (tensor<4x1xf32>, tensor<4x4xf32>) -> tensor<4x5xf32>
    %cst_141 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %439 = stablehlo.pad %438, %cst_141, low = [0, 0], high = [0, 0], interior = [0, 1] : (tensor<4x5xf32>, tensor<f32>) -> tensor<4x9xf32>
    %cst_142 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %440 = stablehlo.pad %405, %cst_142, low = [0, 1], high = [0, 1], interior = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4x9xf32>
    %441 = stablehlo.add %439, %440 : tensor<4x9xf32>
    %442 = call @cumsum(%arg0) : (tensor<4x9xf32>) -> tensor<4x9xf32>
    %443 = stablehlo.reverse %442, dims = [1] : tensor<4x9xf32>
    %444 = call @cumsum_1(%arg0) : (tensor<4x9xf32>) -> tensor<4x9xf32>
    %445 = stablehlo.reverse %arg0, dims = [1] : tensor<4x9xf32>
    %446 = stablehlo.slice %445 [0:4, 0:8:2] : (tensor<4x9xf32>) -> tensor<4x4xf32>
    %447 = stablehlo.slice %445 [0:4, 1:9:2] : (tensor<4x9xf32>) -> tensor<4x4xf32>
    %448 = stablehlo.maximum %446, %447 : tensor<4x4xf32>
    %449 = stablehlo.compare EQ, %446, %448, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_143 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %450 = stablehlo.broadcast_in_dim %cst_143, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_144 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %451 = stablehlo.broadcast_in_dim %cst_144, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %452 = stablehlo.select %449, %450, %451 : tensor<4x4xi1>, tensor<4x4xf32>
    %453 = stablehlo.compare EQ, %447, %448, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_145 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %454 = stablehlo.broadcast_in_dim %cst_145, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_146 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %455 = stablehlo.broadcast_in_dim %cst_146, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %456 = stablehlo.select %453, %454, %455 : tensor<4x4xi1>, tensor<4x4xf32>
    %457 = stablehlo.divide %452, %456 : tensor<4x4xf32>
    %458 = stablehlo.compare EQ, %447, %448, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_147 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %459 = stablehlo.broadcast_in_dim %cst_147, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_148 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %460 = stablehlo.broadcast_in_dim %cst_148, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %461 = stablehlo.select %458, %459, %460 : tensor<4x4xi1>, tensor<4x4xf32>
    %462 = stablehlo.compare EQ, %446, %448, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_149 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %463 = stablehlo.broadcast_in_dim %cst_149, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_150 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %464 = stablehlo.broadcast_in_dim %cst_150, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %465 = stablehlo.select %462, %463, %464 : tensor<4x4xi1>, tensor<4x4xf32>
    %466 = stablehlo.divide %461, %465 : tensor<4x4xf32>
    %467 = stablehlo.slice %448 [0:4, 0:3:2] : (tensor<4x4xf32>) -> tensor<4x2xf32>
    %468 = stablehlo.slice %448 [0:4, 1:4:2] : (tensor<4x4xf32>) -> tensor<4x2xf32>
    %469 = stablehlo.maximum %467, %468 : tensor<4x2xf32>
    %470 = stablehlo.compare EQ, %467, %469, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %cst_151 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %471 = stablehlo.broadcast_in_dim %cst_151, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %cst_152 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %472 = stablehlo.broadcast_in_dim %cst_152, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %473 = stablehlo.select %470, %471, %472 : tensor<4x2xi1>, tensor<4x2xf32>
    %474 = stablehlo.compare EQ, %468, %469, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %cst_153 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %475 = stablehlo.broadcast_in_dim %cst_153, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %cst_154 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %476 = stablehlo.broadcast_in_dim %cst_154, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %477 = stablehlo.select %474, %475, %476 : tensor<4x2xi1>, tensor<4x2xf32>
    %478 = stablehlo.divide %473, %477 : tensor<4x2xf32>
    %479 = stablehlo.compare EQ, %468, %469, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %cst_155 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %480 = stablehlo.broadcast_in_dim %cst_155, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %cst_156 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %481 = stablehlo.broadcast_in_dim %cst_156, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %482 = stablehlo.select %479, %480, %481 : tensor<4x2xi1>, tensor<4x2xf32>
    %483 = stablehlo.compare EQ, %467, %469, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %cst_157 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %484 = stablehlo.broadcast_in_dim %cst_157, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %cst_158 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %485 = stablehlo.broadcast_in_dim %cst_158, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %486 = stablehlo.select %483, %484, %485 : tensor<4x2xi1>, tensor<4x2xf32>
    %487 = stablehlo.divide %482, %486 : tensor<4x2xf32>
    %488 = stablehlo.slice %469 [0:4, 0:1:2] : (tensor<4x2xf32>) -> tensor<4x1xf32>
    %489 = stablehlo.slice %469 [0:4, 1:2:2] : (tensor<4x2xf32>) -> tensor<4x1xf32>
    %490 = stablehlo.maximum %488, %489 : tensor<4x1xf32>
    %491 = stablehlo.compare EQ, %488, %490, FLOAT : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xi1>
    %cst_159 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %492 = stablehlo.broadcast_in_dim %cst_159, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %cst_160 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %493 = stablehlo.broadcast_in_dim %cst_160, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %494 = stablehlo.select %491, %492, %493 : tensor<4x1xi1>, tensor<4x1xf32>
    %495 = stablehlo.compare EQ, %489, %490, FLOAT : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xi1>
    %cst_161 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %496 = stablehlo.broadcast_in_dim %cst_161, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %cst_162 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %497 = stablehlo.broadcast_in_dim %cst_162, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %498 = stablehlo.select %495, %496, %497 : tensor<4x1xi1>, tensor<4x1xf32>
    %499 = stablehlo.divide %494, %498 : tensor<4x1xf32>
    %500 = stablehlo.compare EQ, %489, %490, FLOAT : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xi1>
    %cst_163 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %501 = stablehlo.broadcast_in_dim %cst_163, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %cst_164 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %502 = stablehlo.broadcast_in_dim %cst_164, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %503 = stablehlo.select %500, %501, %502 : tensor<4x1xi1>, tensor<4x1xf32>
    %504 = stablehlo.compare EQ, %488, %490, FLOAT : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xi1>
    %cst_165 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %505 = stablehlo.broadcast_in_dim %cst_165, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %cst_166 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %506 = stablehlo.broadcast_in_dim %cst_166, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %507 = stablehlo.select %504, %505, %506 : tensor<4x1xi1>, tensor<4x1xf32>
    %508 = stablehlo.divide %503, %507 : tensor<4x1xf32>
    %509 = stablehlo.slice %490 [0:4, 0:0] : (tensor<4x1xf32>) -> tensor<4x0xf32>
    %510 = stablehlo.slice %469 [0:4, 2:2:2] : (tensor<4x2xf32>) -> tensor<4x0xf32>
    %511 = stablehlo.maximum %509, %510 : tensor<4x0xf32>
    %512 = stablehlo.compare EQ, %509, %511, FLOAT : (tensor<4x0xf32>, tensor<4x0xf32>) -> tensor<4x0xi1>
    %cst_167 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %513 = stablehlo.broadcast_in_dim %cst_167, dims = [] : (tensor<f32>) -> tensor<4x0xf32>
    %cst_168 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %514 = stablehlo.broadcast_in_dim %cst_168, dims = [] : (tensor<f32>) -> tensor<4x0xf32>
    %515 = stablehlo.select %512, %513, %514 : tensor<4x0xi1>, tensor<4x0xf32>
    %516 = stablehlo.compare EQ, %510, %511, FLOAT : (tensor<4x0xf32>, tensor<4x0xf32>) -> tensor<4x0xi1>
    %cst_169 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %517 = stablehlo.broadcast_in_dim %cst_169, dims = [] : (tensor<f32>) -> tensor<4x0xf32>
    %cst_170 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %518 = stablehlo.broadcast_in_dim %cst_170, dims = [] : (tensor<f32>) -> tensor<4x0xf32>
    %519 = stablehlo.select %516, %517, %518 : tensor<4x0xi1>, tensor<4x0xf32>
    %520 = stablehlo.divide %515, %519 : tensor<4x0xf32>
    %521 = stablehlo.compare EQ, %510, %511, FLOAT : (tensor<4x0xf32>, tensor<4x0xf32>) -> tensor<4x0xi1>
    %cst_171 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %522 = stablehlo.broadcast_in_dim %cst_171, dims = [] : (tensor<f32>) -> tensor<4x0xf32>
    %cst_172 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %523 = stablehlo.broadcast_in_dim %cst_172, dims = [] : (tensor<f32>) -> tensor<4x0xf32>
    %524 = stablehlo.select %521, %522, %523 : tensor<4x0xi1>, tensor<4x0xf32>
    %525 = stablehlo.compare EQ, %509, %511, FLOAT : (tensor<4x0xf32>, tensor<4x0xf32>) -> tensor<4x0xi1>
    %cst_173 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %526 = stablehlo.broadcast_in_dim %cst_173, dims = [] : (tensor<f32>) -> tensor<4x0xf32>
    %cst_174 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %527 = stablehlo.broadcast_in_dim %cst_174, dims = [] : (tensor<f32>) -> tensor<4x0xf32>
    %528 = stablehlo.select %525, %526, %527 : tensor<4x0xi1>, tensor<4x0xf32>
    %529 = stablehlo.divide %524, %528 : tensor<4x0xf32>
    %530 = stablehlo.slice %469 [0:4, 0:1] : (tensor<4x2xf32>) -> tensor<4x1xf32>
    %531 = stablehlo.concatenate %530, %511, dim = 1 : (tensor<4x1xf32>, tensor<4x0xf32>) -> tensor<4x1xf32>
    %cst_175 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %532 = stablehlo.pad %531, %cst_175, low = [0, 0], high = [0, 1], interior = [0, 1] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4x2xf32>
    %cst_176 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %533 = stablehlo.pad %490, %cst_176, low = [0, 1], high = [0, 0], interior = [0, 1] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4x2xf32>
    %534 = stablehlo.add %532, %533 : tensor<4x2xf32>
    %535 = stablehlo.slice %534 [0:4, 0:1] : (tensor<4x2xf32>) -> tensor<4x1xf32>
    %536 = stablehlo.slice %448 [0:4, 2:4:2] : (tensor<4x4xf32>) -> tensor<4x1xf32>
    %537 = stablehlo.maximum %535, %536 : tensor<4x1xf32>
    %538 = stablehlo.compare EQ, %535, %537, FLOAT : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xi1>
    %cst_177 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %539 = stablehlo.broadcast_in_dim %cst_177, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %cst_178 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %540 = stablehlo.broadcast_in_dim %cst_178, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %541 = stablehlo.select %538, %539, %540 : tensor<4x1xi1>, tensor<4x1xf32>
    %542 = stablehlo.compare EQ, %536, %537, FLOAT : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xi1>
    %cst_179 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %543 = stablehlo.broadcast_in_dim %cst_179, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %cst_180 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %544 = stablehlo.broadcast_in_dim %cst_180, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %545 = stablehlo.select %542, %543, %544 : tensor<4x1xi1>, tensor<4x1xf32>
    %546 = stablehlo.divide %541, %545 : tensor<4x1xf32>
    %547 = stablehlo.compare EQ, %536, %537, FLOAT : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xi1>
    %cst_181 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %548 = stablehlo.broadcast_in_dim %cst_181, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %cst_182 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %549 = stablehlo.broadcast_in_dim %cst_182, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %550 = stablehlo.select %547, %548, %549 : tensor<4x1xi1>, tensor<4x1xf32>
    %551 = stablehlo.compare EQ, %535, %537, FLOAT : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xi1>
    %cst_183 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %552 = stablehlo.broadcast_in_dim %cst_183, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %cst_184 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %553 = stablehlo.broadcast_in_dim %cst_184, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %554 = stablehlo.select %551, %552, %553 : tensor<4x1xi1>, tensor<4x1xf32>
    %555 = stablehlo.divide %550, %554 : tensor<4x1xf32>
    %556 = stablehlo.slice %448 [0:4, 0:1] : (tensor<4x4xf32>) -> tensor<4x1xf32>
    %557 = stablehlo.concatenate %556, %537, dim = 1 : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x2xf32>
    %cst_185 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %558 = stablehlo.pad %557, %cst_185, low = [0, 0], high = [0, 1], interior = [0, 1] : (tensor<4x2xf32>, tensor<f32>) -> tensor<4x4xf32>
    %cst_186 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %559 = stablehlo.pad %534, %cst_186, low = [0, 1], high = [0, 0], interior = [0, 1] : (tensor<4x2xf32>, tensor<f32>) -> tensor<4x4xf32>
    %560 = stablehlo.add %558, %559 : tensor<4x4xf32>
    %561 = stablehlo.slice %445 [0:4, 2:9:2] : (tensor<4x9xf32>) -> tensor<4x4xf32>
    %562 = stablehlo.maximum %560, %561 : tensor<4x4xf32>
    %563 = stablehlo.compare EQ, %560, %562, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_187 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %564 = stablehlo.broadcast_in_dim %cst_187, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_188 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %565 = stablehlo.broadcast_in_dim %cst_188, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %566 = stablehlo.select %563, %564, %565 : tensor<4x4xi1>, tensor<4x4xf32>
    %567 = stablehlo.compare EQ, %561, %562, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_189 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %568 = stablehlo.broadcast_in_dim %cst_189, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_190 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %569 = stablehlo.broadcast_in_dim %cst_190, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %570 = stablehlo.select %567, %568, %569 : tensor<4x4xi1>, tensor<4x4xf32>
    %571 = stablehlo.divide %566, %570 : tensor<4x4xf32>
    %572 = stablehlo.compare EQ, %561, %562, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_191 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %573 = stablehlo.broadcast_in_dim %cst_191, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_192 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %574 = stablehlo.broadcast_in_dim %cst_192, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %575 = stablehlo.select %572, %573, %574 : tensor<4x4xi1>, tensor<4x4xf32>
    %576 = stablehlo.compare EQ, %560, %562, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_193 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %577 = stablehlo.broadcast_in_dim %cst_193, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_194 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %578 = stablehlo.broadcast_in_dim %cst_194, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %579 = stablehlo.select %576, %577, %578 : tensor<4x4xi1>, tensor<4x4xf32>
    %580 = stablehlo.divide %575, %579 : tensor<4x4xf32>
    %581 = stablehlo.slice %445 [0:4, 0:1] : (tensor<4x9xf32>) -> tensor<4x1xf32>
    %582 = stablehlo.concatenate %581, %562, dim = 1 : (tensor<4x1xf32>, tensor<4x4xf32>) -> tensor<4x5xf32>
    %cst_195 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %583 = stablehlo.pad %582, %cst_195, low = [0, 0], high = [0, 0], interior = [0, 1] : (tensor<4x5xf32>, tensor<f32>) -> tensor<4x9xf32>
    %cst_196 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %584 = stablehlo.pad %560, %cst_196, low = [0, 1], high = [0, 1], interior = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4x9xf32>
    %585 = stablehlo.add %583, %584 : tensor<4x9xf32>
    %586 = stablehlo.reverse %585, dims = [1] : tensor<4x9xf32>
    %587 = stablehlo.reverse %arg8, dims = [1] : tensor<4x9xf32>
    %cst_197 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %588 = stablehlo.pad %587, %cst_197, low = [0, -1], high = [0, -1], interior = [0, 0] : (tensor<4x9xf32>, tensor<f32>) -> tensor<4x7xf32>
    %589 = stablehlo.slice %588 [0:4, 0:7:2] : (tensor<4x7xf32>) -> tensor<4x4xf32>
    %cst_198 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %590 = stablehlo.pad %587, %cst_198, low = [0, 0], high = [0, 0], interior = [0, 0] : (tensor<4x9xf32>, tensor<f32>) -> tensor<4x9xf32>
    %591 = stablehlo.slice %590 [0:4, 0:9:2] : (tensor<4x9xf32>) -> tensor<4x5xf32>
    %592 = stablehlo.slice %591 [0:4, 0:1] : (tensor<4x5xf32>) -> tensor<4x1xf32>
    %593 = stablehlo.slice %591 [0:4, 1:5] : (tensor<4x5xf32>) -> tensor<4x4xf32>
    %cst_199 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %594 = stablehlo.pad %592, %cst_199, low = [0, 0], high = [0, 8], interior = [0, 0] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4x9xf32>
    %595 = stablehlo.multiply %593, %580 : tensor<4x4xf32>
    %596 = stablehlo.multiply %593, %571 : tensor<4x4xf32>
    %597 = stablehlo.add %589, %596 : tensor<4x4xf32>
    %cst_200 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %598 = stablehlo.pad %595, %cst_200, low = [0, 2], high = [0, 0], interior = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4x9xf32>
    %599 = stablehlo.add %594, %598 : tensor<4x9xf32>
    %cst_201 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %600 = stablehlo.pad %597, %cst_201, low = [0, -1], high = [0, 0], interior = [0, 0] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4x3xf32>
    %601 = stablehlo.slice %600 [0:4, 0:3:2] : (tensor<4x3xf32>) -> tensor<4x2xf32>
    %cst_202 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %602 = stablehlo.pad %597, %cst_202, low = [0, 0], high = [0, -1], interior = [0, 0] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4x3xf32>
    %603 = stablehlo.slice %602 [0:4, 0:3:2] : (tensor<4x3xf32>) -> tensor<4x2xf32>
    %604 = stablehlo.slice %603 [0:4, 0:1] : (tensor<4x2xf32>) -> tensor<4x1xf32>
    %605 = stablehlo.slice %603 [0:4, 1:2] : (tensor<4x2xf32>) -> tensor<4x1xf32>
    %cst_203 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %606 = stablehlo.pad %604, %cst_203, low = [0, 0], high = [0, 3], interior = [0, 0] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4x4xf32>
    %607 = stablehlo.multiply %605, %555 : tensor<4x1xf32>
    %608 = stablehlo.multiply %605, %546 : tensor<4x1xf32>
    %cst_204 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %609 = stablehlo.pad %607, %cst_204, low = [0, 2], high = [0, 1], interior = [0, 1] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4x4xf32>
    %610 = stablehlo.add %606, %609 : tensor<4x4xf32>
    %cst_205 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %611 = stablehlo.pad %608, %cst_205, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4x2xf32>
    %612 = stablehlo.add %601, %611 : tensor<4x2xf32>
    %cst_206 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %613 = stablehlo.pad %612, %cst_206, low = [0, -1], high = [0, 0], interior = [0, 0] : (tensor<4x2xf32>, tensor<f32>) -> tensor<4x1xf32>
    %614 = stablehlo.slice %613 [0:4, 0:1:2] : (tensor<4x1xf32>) -> tensor<4x1xf32>
    %cst_207 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %615 = stablehlo.pad %612, %cst_207, low = [0, 0], high = [0, -1], interior = [0, 0] : (tensor<4x2xf32>, tensor<f32>) -> tensor<4x1xf32>
    %616 = stablehlo.slice %615 [0:4, 0:1:2] : (tensor<4x1xf32>) -> tensor<4x1xf32>
    %617 = stablehlo.slice %616 [0:4, 0:1] : (tensor<4x1xf32>) -> tensor<4x1xf32>
    %618 = stablehlo.slice %616 [0:4, 1:1] : (tensor<4x1xf32>) -> tensor<4x0xf32>
    %cst_208 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %619 = stablehlo.pad %617, %cst_208, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4x2xf32>
    %620 = stablehlo.multiply %618, %529 : tensor<4x0xf32>
    %621 = stablehlo.multiply %618, %520 : tensor<4x0xf32>
    %cst_209 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %622 = stablehlo.pad %620, %cst_209, low = [0, 2], high = [0, 0], interior = [0, 1] : (tensor<4x0xf32>, tensor<f32>) -> tensor<4x2xf32>
    %623 = stablehlo.add %619, %622 : tensor<4x2xf32>
    %cst_210 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %624 = stablehlo.pad %621, %cst_210, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<4x0xf32>, tensor<f32>) -> tensor<4x1xf32>
    %625 = stablehlo.add %614, %624 : tensor<4x1xf32>
    %626 = stablehlo.multiply %625, %508 : tensor<4x1xf32>
    %627 = stablehlo.multiply %625, %499 : tensor<4x1xf32>
    %cst_211 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %628 = stablehlo.pad %626, %cst_211, low = [0, 1], high = [0, 0], interior = [0, 1] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4x2xf32>
    %629 = stablehlo.add %623, %628 : tensor<4x2xf32>
    %cst_212 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %630 = stablehlo.pad %627, %cst_212, low = [0, 0], high = [0, 1], interior = [0, 1] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4x2xf32>
    %631 = stablehlo.add %629, %630 : tensor<4x2xf32>
    %632 = stablehlo.multiply %631, %487 : tensor<4x2xf32>
    %633 = stablehlo.multiply %631, %478 : tensor<4x2xf32>
    %cst_213 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %634 = stablehlo.pad %632, %cst_213, low = [0, 1], high = [0, 0], interior = [0, 1] : (tensor<4x2xf32>, tensor<f32>) -> tensor<4x4xf32>
    %635 = stablehlo.add %610, %634 : tensor<4x4xf32>
    %cst_214 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %636 = stablehlo.pad %633, %cst_214, low = [0, 0], high = [0, 1], interior = [0, 1] : (tensor<4x2xf32>, tensor<f32>) -> tensor<4x4xf32>
    %637 = stablehlo.add %635, %636 : tensor<4x4xf32>
    %638 = stablehlo.multiply %637, %466 : tensor<4x4xf32>
    %639 = stablehlo.multiply %637, %457 : tensor<4x4xf32>
    %cst_215 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %640 = stablehlo.pad %638, %cst_215, low = [0, 1], high = [0, 1], interior = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4x9xf32>
    %641 = stablehlo.add %599, %640 : tensor<4x9xf32>
    %cst_216 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %642 = stablehlo.pad %639, %cst_216, low = [0, 0], high = [0, 2], interior = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4x9xf32>
    %643 = stablehlo.add %641, %642 : tensor<4x9xf32>
    %644 = stablehlo.reverse %643, dims = [1] : tensor<4x9xf32>
    %645 = call @cumsum_0(%arg7) : (tensor<4x9xf32>) -> tensor<4x9xf32>
    %646 = stablehlo.add %644, %645 : tensor<4x9xf32>
    %647 = stablehlo.reverse %arg6, dims = [1] : tensor<4x9xf32>
    %648 = call @cumsum_2(%647) : (tensor<4x9xf32>) -> tensor<4x9xf32>
    %649 = stablehlo.add %646, %648 : tensor<4x9xf32>
    %cst_217 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %650 = stablehlo.pad %arg5, %cst_217, low = [0, -1], high = [0, -1], interior = [0, 0] : (tensor<4x9xf32>, tensor<f32>) -> tensor<4x7xf32>
    %651 = stablehlo.slice %650 [0:4, 0:7:2] : (tensor<4x7xf32>) -> tensor<4x4xf32>
    %cst_218 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %652 = stablehlo.pad %arg5, %cst_218, low = [0, 0], high = [0, 0], interior = [0, 0] : (tensor<4x9xf32>, tensor<f32>) -> tensor<4x9xf32>
    %653 = stablehlo.slice %652 [0:4, 0:9:2] : (tensor<4x9xf32>) -> tensor<4x5xf32>
    %654 = stablehlo.slice %653 [0:4, 0:1] : (tensor<4x5xf32>) -> tensor<4x1xf32>
    %655 = stablehlo.slice %653 [0:4, 1:5] : (tensor<4x5xf32>) -> tensor<4x4xf32>
    %cst_219 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %656 = stablehlo.pad %654, %cst_219, low = [0, 0], high = [0, 8], interior = [0, 0] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4x9xf32>
    %657 = stablehlo.add %649, %656 : tensor<4x9xf32>
    %658 = stablehlo.multiply %655, %436 : tensor<4x4xf32>
    %659 = stablehlo.multiply %655, %426 : tensor<4x4xf32>
    %660 = stablehlo.add %651, %659 : tensor<4x4xf32>
    %cst_220 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %661 = stablehlo.pad %658, %cst_220, low = [0, 2], high = [0, 0], interior = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4x9xf32>
    %662 = stablehlo.add %657, %661 : tensor<4x9xf32>
    %cst_221 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %663 = stablehlo.pad %660, %cst_221, low = [0, -1], high = [0, 0], interior = [0, 0] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4x3xf32>
    %664 = stablehlo.slice %663 [0:4, 0:3:2] : (tensor<4x3xf32>) -> tensor<4x2xf32>
    %cst_222 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %665 = stablehlo.pad %660, %cst_222, low = [0, 0], high = [0, -1], interior = [0, 0] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4x3xf32>
    %666 = stablehlo.slice %665 [0:4, 0:3:2] : (tensor<4x3xf32>) -> tensor<4x2xf32>
    %667 = stablehlo.slice %666 [0:4, 0:1] : (tensor<4x2xf32>) -> tensor<4x1xf32>
    %668 = stablehlo.slice %666 [0:4, 1:2] : (tensor<4x2xf32>) -> tensor<4x1xf32>
    %cst_223 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %669 = stablehlo.pad %667, %cst_223, low = [0, 0], high = [0, 3], interior = [0, 0] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4x4xf32>
    %670 = stablehlo.multiply %668, %400 : tensor<4x1xf32>
    %671 = stablehlo.multiply %668, %390 : tensor<4x1xf32>
    %cst_224 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %672 = stablehlo.pad %670, %cst_224, low = [0, 2], high = [0, 1], interior = [0, 1] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4x4xf32>
    %673 = stablehlo.add %669, %672 : tensor<4x4xf32>
    %cst_225 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %674 = stablehlo.pad %671, %cst_225, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4x2xf32>
    %675 = stablehlo.add %664, %674 : tensor<4x2xf32>
    %cst_226 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %676 = stablehlo.pad %675, %cst_226, low = [0, -1], high = [0, 0], interior = [0, 0] : (tensor<4x2xf32>, tensor<f32>) -> tensor<4x1xf32>
    %677 = stablehlo.slice %676 [0:4, 0:1:2] : (tensor<4x1xf32>) -> tensor<4x1xf32>
    %cst_227 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %678 = stablehlo.pad %675, %cst_227, low = [0, 0], high = [0, -1], interior = [0, 0] : (tensor<4x2xf32>, tensor<f32>) -> tensor<4x1xf32>
    %679 = stablehlo.slice %678 [0:4, 0:1:2] : (tensor<4x1xf32>) -> tensor<4x1xf32>
    %680 = stablehlo.slice %679 [0:4, 0:1] : (tensor<4x1xf32>) -> tensor<4x1xf32>
    %681 = stablehlo.slice %679 [0:4, 1:1] : (tensor<4x1xf32>) -> tensor<4x0xf32>
    %cst_228 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %682 = stablehlo.pad %680, %cst_228, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4x2xf32>
    %683 = stablehlo.multiply %681, %363 : tensor<4x0xf32>
    %684 = stablehlo.multiply %681, %353 : tensor<4x0xf32>
    %cst_229 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %685 = stablehlo.pad %683, %cst_229, low = [0, 2], high = [0, 0], interior = [0, 1] : (tensor<4x0xf32>, tensor<f32>) -> tensor<4x2xf32>
    %686 = stablehlo.add %682, %685 : tensor<4x2xf32>
    %cst_230 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %687 = stablehlo.pad %684, %cst_230, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<4x0xf32>, tensor<f32>) -> tensor<4x1xf32>
    %688 = stablehlo.add %677, %687 : tensor<4x1xf32>
    %689 = stablehlo.multiply %688, %331 : tensor<4x1xf32>
    %690 = stablehlo.multiply %688, %321 : tensor<4x1xf32>
    %cst_231 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %691 = stablehlo.pad %689, %cst_231, low = [0, 1], high = [0, 0], interior = [0, 1] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4x2xf32>
    %692 = stablehlo.add %686, %691 : tensor<4x2xf32>
    %cst_232 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %693 = stablehlo.pad %690, %cst_232, low = [0, 0], high = [0, 1], interior = [0, 1] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4x2xf32>
    %694 = stablehlo.add %692, %693 : tensor<4x2xf32>
    %695 = stablehlo.multiply %694, %299 : tensor<4x2xf32>
    %696 = stablehlo.multiply %694, %289 : tensor<4x2xf32>
    %cst_233 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %697 = stablehlo.pad %695, %cst_233, low = [0, 1], high = [0, 0], interior = [0, 1] : (tensor<4x2xf32>, tensor<f32>) -> tensor<4x4xf32>
    %698 = stablehlo.add %673, %697 : tensor<4x4xf32>
    %cst_234 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %699 = stablehlo.pad %696, %cst_234, low = [0, 0], high = [0, 1], interior = [0, 1] : (tensor<4x2xf32>, tensor<f32>) -> tensor<4x4xf32>
    %700 = stablehlo.add %698, %699 : tensor<4x4xf32>
    %701 = stablehlo.multiply %700, %267 : tensor<4x4xf32>
    %702 = stablehlo.multiply %700, %257 : tensor<4x4xf32>
    %cst_235 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %703 = stablehlo.pad %701, %cst_235, low = [0, 1], high = [0, 1], interior = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4x9xf32>
    %704 = stablehlo.add %662, %703 : tensor<4x9xf32>
    %cst_236 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %705 = stablehlo.pad %702, %cst_236, low = [0, 0], high = [0, 2], interior = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4x9xf32>
    %706 = stablehlo.add %704, %705 : tensor<4x9xf32>
    %cst_237 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %707 = stablehlo.pad %arg4, %cst_237, low = [-1, 0], high = [0, 0], interior = [0, 0] : (tensor<4x9xf32>, tensor<f32>) -> tensor<3x9xf32>
    %708 = stablehlo.slice %707 [0:3:2, 0:9] : (tensor<3x9xf32>) -> tensor<2x9xf32>
    %cst_238 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %709 = stablehlo.pad %arg4, %cst_238, low = [0, 0], high = [-1, 0], interior = [0, 0] : (tensor<4x9xf32>, tensor<f32>) -> tensor<3x9xf32>
    %710 = stablehlo.slice %709 [0:3:2, 0:9] : (tensor<3x9xf32>) -> tensor<2x9xf32>
    %711 = stablehlo.slice %710 [0:1, 0:9] : (tensor<2x9xf32>) -> tensor<1x9xf32>
    %712 = stablehlo.slice %710 [1:2, 0:9] : (tensor<2x9xf32>) -> tensor<1x9xf32>
    %cst_239 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %713 = stablehlo.pad %711, %cst_239, low = [0, 0], high = [3, 0], interior = [0, 0] : (tensor<1x9xf32>, tensor<f32>) -> tensor<4x9xf32>
    %714 = stablehlo.add %706, %713 : tensor<4x9xf32>
    %715 = stablehlo.multiply %712, %230 : tensor<1x9xf32>
    %716 = stablehlo.multiply %712, %221 : tensor<1x9xf32>
    %cst_240 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %717 = stablehlo.pad %715, %cst_240, low = [2, 0], high = [1, 0], interior = [1, 0] : (tensor<1x9xf32>, tensor<f32>) -> tensor<4x9xf32>
    %718 = stablehlo.add %714, %717 : tensor<4x9xf32>
    %cst_241 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %719 = stablehlo.pad %716, %cst_241, low = [0, 0], high = [1, 0], interior = [0, 0] : (tensor<1x9xf32>, tensor<f32>) -> tensor<2x9xf32>
    %720 = stablehlo.add %708, %719 : tensor<2x9xf32>
    %cst_242 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %721 = stablehlo.pad %720, %cst_242, low = [-1, 0], high = [0, 0], interior = [0, 0] : (tensor<2x9xf32>, tensor<f32>) -> tensor<1x9xf32>
    %722 = stablehlo.slice %721 [0:1:2, 0:9] : (tensor<1x9xf32>) -> tensor<1x9xf32>
    %cst_243 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %723 = stablehlo.pad %720, %cst_243, low = [0, 0], high = [-1, 0], interior = [0, 0] : (tensor<2x9xf32>, tensor<f32>) -> tensor<1x9xf32>
    %724 = stablehlo.slice %723 [0:1:2, 0:9] : (tensor<1x9xf32>) -> tensor<1x9xf32>
    %725 = stablehlo.slice %724 [0:1, 0:9] : (tensor<1x9xf32>) -> tensor<1x9xf32>
    %726 = stablehlo.slice %724 [1:1, 0:9] : (tensor<1x9xf32>) -> tensor<0x9xf32>
    %cst_244 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %727 = stablehlo.pad %725, %cst_244, low = [0, 0], high = [1, 0], interior = [0, 0] : (tensor<1x9xf32>, tensor<f32>) -> tensor<2x9xf32>
    %728 = stablehlo.multiply %726, %204 : tensor<0x9xf32>
    %729 = stablehlo.multiply %726, %195 : tensor<0x9xf32>
    %cst_245 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %730 = stablehlo.pad %728, %cst_245, low = [2, 0], high = [0, 0], interior = [1, 0] : (tensor<0x9xf32>, tensor<f32>) -> tensor<2x9xf32>
    %731 = stablehlo.add %727, %730 : tensor<2x9xf32>
    %cst_246 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %732 = stablehlo.pad %729, %cst_246, low = [0, 0], high = [1, 0], interior = [0, 0] : (tensor<0x9xf32>, tensor<f32>) -> tensor<1x9xf32>
    %733 = stablehlo.add %722, %732 : tensor<1x9xf32>
    %734 = stablehlo.multiply %733, %183 : tensor<1x9xf32>
    %735 = stablehlo.multiply %733, %174 : tensor<1x9xf32>
    %cst_247 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %736 = stablehlo.pad %734, %cst_247, low = [1, 0], high = [0, 0], interior = [1, 0] : (tensor<1x9xf32>, tensor<f32>) -> tensor<2x9xf32>
    %737 = stablehlo.add %731, %736 : tensor<2x9xf32>
    %cst_248 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %738 = stablehlo.pad %735, %cst_248, low = [0, 0], high = [1, 0], interior = [1, 0] : (tensor<1x9xf32>, tensor<f32>) -> tensor<2x9xf32>
    %739 = stablehlo.add %737, %738 : tensor<2x9xf32>
    %740 = stablehlo.multiply %739, %162 : tensor<2x9xf32>
    %741 = stablehlo.multiply %739, %153 : tensor<2x9xf32>
    %cst_249 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %742 = stablehlo.pad %740, %cst_249, low = [1, 0], high = [0, 0], interior = [1, 0] : (tensor<2x9xf32>, tensor<f32>) -> tensor<4x9xf32>
    %743 = stablehlo.add %718, %742 : tensor<4x9xf32>
    %cst_250 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %744 = stablehlo.pad %741, %cst_250, low = [0, 0], high = [1, 0], interior = [1, 0] : (tensor<2x9xf32>, tensor<f32>) -> tensor<4x9xf32>
    %745 = stablehlo.add %743, %744 : tensor<4x9xf32>
    %cst_251 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %746 = stablehlo.pad %arg3, %cst_251, low = [0, -1], high = [0, -1], interior = [0, 0] : (tensor<4x9xf32>, tensor<f32>) -> tensor<4x7xf32>
    %747 = stablehlo.slice %746 [0:4, 0:7:2] : (tensor<4x7xf32>) -> tensor<4x4xf32>
    %cst_252 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %748 = stablehlo.pad %arg3, %cst_252, low = [0, 0], high = [0, 0], interior = [0, 0] : (tensor<4x9xf32>, tensor<f32>) -> tensor<4x9xf32>
    %749 = stablehlo.slice %748 [0:4, 0:9:2] : (tensor<4x9xf32>) -> tensor<4x5xf32>
    %750 = stablehlo.slice %749 [0:4, 0:1] : (tensor<4x5xf32>) -> tensor<4x1xf32>
    %751 = stablehlo.slice %749 [0:4, 1:5] : (tensor<4x5xf32>) -> tensor<4x4xf32>
    %cst_253 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %752 = stablehlo.pad %750, %cst_253, low = [0, 0], high = [0, 8], interior = [0, 0] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4x9xf32>
    %753 = stablehlo.add %745, %752 : tensor<4x9xf32>
    %754 = stablehlo.multiply %751, %136 : tensor<4x4xf32>
    %755 = stablehlo.multiply %751, %127 : tensor<4x4xf32>
    %756 = stablehlo.add %747, %755 : tensor<4x4xf32>
    %cst_254 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %757 = stablehlo.pad %754, %cst_254, low = [0, 2], high = [0, 0], interior = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4x9xf32>
    %758 = stablehlo.add %753, %757 : tensor<4x9xf32>
    %cst_255 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %759 = stablehlo.pad %756, %cst_255, low = [0, -1], high = [0, 0], interior = [0, 0] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4x3xf32>
    %760 = stablehlo.slice %759 [0:4, 0:3:2] : (tensor<4x3xf32>) -> tensor<4x2xf32>
    %cst_256 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %761 = stablehlo.pad %756, %cst_256, low = [0, 0], high = [0, -1], interior = [0, 0] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4x3xf32>
    %762 = stablehlo.slice %761 [0:4, 0:3:2] : (tensor<4x3xf32>) -> tensor<4x2xf32>
    %763 = stablehlo.slice %762 [0:4, 0:1] : (tensor<4x2xf32>) -> tensor<4x1xf32>
    %764 = stablehlo.slice %762 [0:4, 1:2] : (tensor<4x2xf32>) -> tensor<4x1xf32>
    %cst_257 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %765 = stablehlo.pad %763, %cst_257, low = [0, 0], high = [0, 3], interior = [0, 0] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4x4xf32>
    %766 = stablehlo.multiply %764, %111 : tensor<4x1xf32>
    %767 = stablehlo.multiply %764, %102 : tensor<4x1xf32>
    %cst_258 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %768 = stablehlo.pad %766, %cst_258, low = [0, 2], high = [0, 1], interior = [0, 1] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4x4xf32>
    %769 = stablehlo.add %765, %768 : tensor<4x4xf32>
    %cst_259 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %770 = stablehlo.pad %767, %cst_259, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4x2xf32>
    %771 = stablehlo.add %760, %770 : tensor<4x2xf32>
    %cst_260 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %772 = stablehlo.pad %771, %cst_260, low = [0, -1], high = [0, 0], interior = [0, 0] : (tensor<4x2xf32>, tensor<f32>) -> tensor<4x1xf32>
    %773 = stablehlo.slice %772 [0:4, 0:1:2] : (tensor<4x1xf32>) -> tensor<4x1xf32>
    %cst_261 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %774 = stablehlo.pad %771, %cst_261, low = [0, 0], high = [0, -1], interior = [0, 0] : (tensor<4x2xf32>, tensor<f32>) -> tensor<4x1xf32>
    %775 = stablehlo.slice %774 [0:4, 0:1:2] : (tensor<4x1xf32>) -> tensor<4x1xf32>
    %776 = stablehlo.slice %775 [0:4, 0:1] : (tensor<4x1xf32>) -> tensor<4x1xf32>
    %777 = stablehlo.slice %775 [0:4, 1:1] : (tensor<4x1xf32>) -> tensor<4x0xf32>
    %cst_262 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %778 = stablehlo.pad %776, %cst_262, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4x2xf32>
    %779 = stablehlo.multiply %777, %85 : tensor<4x0xf32>
    %780 = stablehlo.multiply %777, %76 : tensor<4x0xf32>
    %cst_263 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %781 = stablehlo.pad %779, %cst_263, low = [0, 2], high = [0, 0], interior = [0, 1] : (tensor<4x0xf32>, tensor<f32>) -> tensor<4x2xf32>
    %782 = stablehlo.add %778, %781 : tensor<4x2xf32>
    %cst_264 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %783 = stablehlo.pad %780, %cst_264, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<4x0xf32>, tensor<f32>) -> tensor<4x1xf32>
    %784 = stablehlo.add %773, %783 : tensor<4x1xf32>
    %785 = stablehlo.multiply %784, %64 : tensor<4x1xf32>
    %786 = stablehlo.multiply %784, %55 : tensor<4x1xf32>
    %cst_265 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %787 = stablehlo.pad %785, %cst_265, low = [0, 1], high = [0, 0], interior = [0, 1] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4x2xf32>
    %788 = stablehlo.add %782, %787 : tensor<4x2xf32>
    %cst_266 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %789 = stablehlo.pad %786, %cst_266, low = [0, 0], high = [0, 1], interior = [0, 1] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4x2xf32>
    %790 = stablehlo.add %788, %789 : tensor<4x2xf32>
    %791 = stablehlo.multiply %790, %43 : tensor<4x2xf32>
    %792 = stablehlo.multiply %790, %34 : tensor<4x2xf32>
    %cst_267 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %793 = stablehlo.pad %791, %cst_267, low = [0, 1], high = [0, 0], interior = [0, 1] : (tensor<4x2xf32>, tensor<f32>) -> tensor<4x4xf32>
    %794 = stablehlo.add %769, %793 : tensor<4x4xf32>
    %cst_268 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %795 = stablehlo.pad %792, %cst_268, low = [0, 0], high = [0, 1], interior = [0, 1] : (tensor<4x2xf32>, tensor<f32>) -> tensor<4x4xf32>
    %796 = stablehlo.add %794, %795 : tensor<4x4xf32>
    %797 = stablehlo.multiply %796, %22 : tensor<4x4xf32>
    %798 = stablehlo.multiply %796, %13 : tensor<4x4xf32>
    %cst_269 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %799 = stablehlo.pad %797, %cst_269, low = [0, 1], high = [0, 1], interior = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4x9xf32>
    %800 = stablehlo.add %758, %799 : tensor<4x9xf32>
    %cst_270 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %801 = stablehlo.pad %798, %cst_270, low = [0, 0], high = [0, 2], interior = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4x9xf32>
    %802 = stablehlo.add %800, %801 : tensor<4x9xf32>
    %803 = call @cumprod_3(%1#1, %1#2, %1#3, %1#4, %1#5, %1#6, %1#7, %1#8, %1#9, %1#10, %1#11, %1#12, %arg2) : (tensor<2x9xf32>, tensor<2x9xf32>, tensor<1x9xf32>, tensor<1x9xf32>, tensor<0x9xf32>, tensor<0x9xf32>, tensor<f32>, tensor<f32>, tensor<1x9xf32>, tensor<1x9xf32>, tensor<f32>, tensor<f32>, tensor<4x9xf32>) -> tensor<4x9xf32>
    %804 = stablehlo.add %802, %803 : tensor<4x9xf32>
    %805 = call @cumsum_2(%arg1) : (tensor<4x9xf32>) -> tensor<4x9xf32>
    %806 = stablehlo.add %804, %805 : tensor<4x9xf32>
    return %806 : tensor<4x9xf32>
  }
  func.func private @cumsum(%arg0: tensor<4x9xf32>) -> tensor<4x9xf32> {
    %0 = call @cumsum_0(%arg0) : (tensor<4x9xf32>) -> tensor<4x9xf32>
    return %0 : tensor<4x9xf32>
  }
  func.func private @cumsum_0(%arg0: tensor<4x9xf32>) -> tensor<4x9xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<f32>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1, 1>, padding = dense<[[0, 0], [8, 0]]> : tensor<2x2xi64>, window_dilations = array<i64: 1, 1>, window_dimensions = array<i64: 1, 9>, window_strides = array<i64: 1, 1>}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4x9xf32>, tensor<f32>) -> tensor<4x9xf32>
    return %1 : tensor<4x9xf32>
  }
  func.func private @cumprod(%arg0: tensor<4x9xf32>) -> (tensor<4x9xf32>, tensor<2x9xf32>, tensor<2x9xf32>, tensor<1x9xf32>, tensor<1x9xf32>, tensor<0x9xf32>, tensor<0x9xf32>, tensor<f32>, tensor<f32>, tensor<1x9xf32>, tensor<1x9xf32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.slice %arg0 [0:3:2, 0:9] : (tensor<4x9xf32>) -> tensor<2x9xf32>
    %1 = stablehlo.slice %arg0 [1:4:2, 0:9] : (tensor<4x9xf32>) -> tensor<2x9xf32>
    %2 = stablehlo.multiply %0, %1 : tensor<2x9xf32>
    %3 = stablehlo.slice %2 [0:1:2, 0:9] : (tensor<2x9xf32>) -> tensor<1x9xf32>
    %4 = stablehlo.slice %2 [1:2:2, 0:9] : (tensor<2x9xf32>) -> tensor<1x9xf32>
    %5 = stablehlo.multiply %3, %4 : tensor<1x9xf32>
    %6 = stablehlo.slice %5 [0:0, 0:9] : (tensor<1x9xf32>) -> tensor<0x9xf32>
    %7 = stablehlo.slice %2 [2:2:2, 0:9] : (tensor<2x9xf32>) -> tensor<0x9xf32>
    %8 = stablehlo.multiply %6, %7 : tensor<0x9xf32>
    %9 = stablehlo.slice %2 [0:1, 0:9] : (tensor<2x9xf32>) -> tensor<1x9xf32>
    %10 = stablehlo.concatenate %9, %8, dim = 0 : (tensor<1x9xf32>, tensor<0x9xf32>) -> tensor<1x9xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.pad %10, %cst, low = [0, 0], high = [1, 0], interior = [1, 0] : (tensor<1x9xf32>, tensor<f32>) -> tensor<2x9xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.pad %5, %cst_0, low = [1, 0], high = [0, 0], interior = [1, 0] : (tensor<1x9xf32>, tensor<f32>) -> tensor<2x9xf32>
    %13 = stablehlo.add %11, %12 : tensor<2x9xf32>
    %14 = stablehlo.slice %13 [0:1, 0:9] : (tensor<2x9xf32>) -> tensor<1x9xf32>
    %15 = stablehlo.slice %arg0 [2:4:2, 0:9] : (tensor<4x9xf32>) -> tensor<1x9xf32>
    %16 = stablehlo.multiply %14, %15 : tensor<1x9xf32>
    %17 = stablehlo.slice %arg0 [0:1, 0:9] : (tensor<4x9xf32>) -> tensor<1x9xf32>
    %18 = stablehlo.concatenate %17, %16, dim = 0 : (tensor<1x9xf32>, tensor<1x9xf32>) -> tensor<2x9xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.pad %18, %cst_1, low = [0, 0], high = [1, 0], interior = [1, 0] : (tensor<2x9xf32>, tensor<f32>) -> tensor<4x9xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.pad %13, %cst_2, low = [1, 0], high = [0, 0], interior = [1, 0] : (tensor<2x9xf32>, tensor<f32>) -> tensor<4x9xf32>
    %21 = stablehlo.add %19, %20 : tensor<4x9xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    return %21, %1, %0, %4, %3, %7, %6, %cst_3, %cst_4, %15, %14, %cst_5, %cst_6 : tensor<4x9xf32>, tensor<2x9xf32>, tensor<2x9xf32>, tensor<1x9xf32>, tensor<1x9xf32>, tensor<0x9xf32>, tensor<0x9xf32>, tensor<f32>, tensor<f32>, tensor<1x9xf32>, tensor<1x9xf32>, tensor<f32>, tensor<f32>
  }
  func.func private @cumsum_1(%arg0: tensor<4x9xf32>) -> tensor<4x9xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<f32>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1, 1>, padding = dense<[[0, 0], [0, 8]]> : tensor<2x2xi64>, window_dilations = array<i64: 1, 1>, window_dimensions = array<i64: 1, 9>, window_strides = array<i64: 1, 1>}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4x9xf32>, tensor<f32>) -> tensor<4x9xf32>
    return %1 : tensor<4x9xf32>
  }
  func.func private @cumsum_2(%arg0: tensor<4x9xf32>) -> tensor<4x9xf32> {
    %0 = call @cumsum_1(%arg0) : (tensor<4x9xf32>) -> tensor<4x9xf32>
    return %0 : tensor<4x9xf32>
  }
  func.func private @cumprod_3(%arg0: tensor<2x9xf32>, %arg1: tensor<2x9xf32>, %arg2: tensor<1x9xf32>, %arg3: tensor<1x9xf32>, %arg4: tensor<0x9xf32>, %arg5: tensor<0x9xf32>, %arg6: tensor<f32>, %arg7: tensor<f32>, %arg8: tensor<1x9xf32>, %arg9: tensor<1x9xf32>, %arg10: tensor<f32>, %arg11: tensor<f32>, %arg12: tensor<4x9xf32>) -> tensor<4x9xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.pad %arg12, %cst, low = [-1, 0], high = [0, 0], interior = [0, 0] : (tensor<4x9xf32>, tensor<f32>) -> tensor<3x9xf32>
    %1 = stablehlo.slice %0 [0:3:2, 0:9] : (tensor<3x9xf32>) -> tensor<2x9xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %arg12, %cst_0, low = [0, 0], high = [-1, 0], interior = [0, 0] : (tensor<4x9xf32>, tensor<f32>) -> tensor<3x9xf32>
    %3 = stablehlo.slice %2 [0:3:2, 0:9] : (tensor<3x9xf32>) -> tensor<2x9xf32>
    %4 = stablehlo.slice %3 [0:1, 0:9] : (tensor<2x9xf32>) -> tensor<1x9xf32>
    %5 = stablehlo.slice %3 [1:2, 0:9] : (tensor<2x9xf32>) -> tensor<1x9xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.pad %4, %cst_1, low = [0, 0], high = [3, 0], interior = [0, 0] : (tensor<1x9xf32>, tensor<f32>) -> tensor<4x9xf32>
    %7 = stablehlo.multiply %arg9, %5 : tensor<1x9xf32>
    %8 = stablehlo.multiply %5, %arg8 : tensor<1x9xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.pad %7, %cst_2, low = [2, 0], high = [1, 0], interior = [1, 0] : (tensor<1x9xf32>, tensor<f32>) -> tensor<4x9xf32>
    %10 = stablehlo.add %6, %9 : tensor<4x9xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.pad %8, %cst_3, low = [0, 0], high = [1, 0], interior = [0, 0] : (tensor<1x9xf32>, tensor<f32>) -> tensor<2x9xf32>
    %12 = stablehlo.add %1, %11 : tensor<2x9xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.pad %12, %cst_4, low = [-1, 0], high = [0, 0], interior = [0, 0] : (tensor<2x9xf32>, tensor<f32>) -> tensor<1x9xf32>
    %14 = stablehlo.slice %13 [0:1:2, 0:9] : (tensor<1x9xf32>) -> tensor<1x9xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.pad %12, %cst_5, low = [0, 0], high = [-1, 0], interior = [0, 0] : (tensor<2x9xf32>, tensor<f32>) -> tensor<1x9xf32>
    %16 = stablehlo.slice %15 [0:1:2, 0:9] : (tensor<1x9xf32>) -> tensor<1x9xf32>
    %17 = stablehlo.slice %16 [0:1, 0:9] : (tensor<1x9xf32>) -> tensor<1x9xf32>
    %18 = stablehlo.slice %16 [1:1, 0:9] : (tensor<1x9xf32>) -> tensor<0x9xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.pad %17, %cst_6, low = [0, 0], high = [1, 0], interior = [0, 0] : (tensor<1x9xf32>, tensor<f32>) -> tensor<2x9xf32>
    %20 = stablehlo.multiply %arg5, %18 : tensor<0x9xf32>
    %21 = stablehlo.multiply %18, %arg4 : tensor<0x9xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.pad %20, %cst_7, low = [2, 0], high = [0, 0], interior = [1, 0] : (tensor<0x9xf32>, tensor<f32>) -> tensor<2x9xf32>
    %23 = stablehlo.add %19, %22 : tensor<2x9xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.pad %21, %cst_8, low = [0, 0], high = [1, 0], interior = [0, 0] : (tensor<0x9xf32>, tensor<f32>) -> tensor<1x9xf32>
    %25 = stablehlo.add %14, %24 : tensor<1x9xf32>
    %26 = stablehlo.multiply %arg3, %25 : tensor<1x9xf32>
    %27 = stablehlo.multiply %25, %arg2 : tensor<1x9xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.pad %26, %cst_9, low = [1, 0], high = [0, 0], interior = [1, 0] : (tensor<1x9xf32>, tensor<f32>) -> tensor<2x9xf32>
    %29 = stablehlo.add %23, %28 : tensor<2x9xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.pad %27, %cst_10, low = [0, 0], high = [1, 0], interior = [1, 0] : (tensor<1x9xf32>, tensor<f32>) -> tensor<2x9xf32>
    %31 = stablehlo.add %29, %30 : tensor<2x9xf32>
    %32 = stablehlo.multiply %arg1, %31 : tensor<2x9xf32>
    %33 = stablehlo.multiply %31, %arg0 : tensor<2x9xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.pad %32, %cst_11, low = [1, 0], high = [0, 0], interior = [1, 0] : (tensor<2x9xf32>, tensor<f32>) -> tensor<4x9xf32>
    %35 = stablehlo.add %10, %34 : tensor<4x9xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.pad %33, %cst_12, low = [0, 0], high = [1, 0], interior = [1, 0] : (tensor<2x9xf32>, tensor<f32>) -> tensor<4x9xf32>
    %37 = stablehlo.add %35, %36 : tensor<4x9xf32>
    return %37 : tensor<4x9xf32>
  }
}
