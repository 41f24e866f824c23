module @jit_g attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<11x3xf32>, %arg1: tensor<11x3xf32>, %arg2: tensor<11x3xf32>, %arg3: tensor<11x3xf32>) -> (tensor<11x3xf32> {jax.result_info = "result[0]"}, tensor<11x3xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.slice %arg0 [0:10:2, 0:3] : (tensor<11x3xf32>) -> tensor<5x3xf32>
    %1 = stablehlo.slice %arg1 [0:10:2, 0:3] : (tensor<11x3xf32>) -> tensor<5x3xf32>
    %2 = stablehlo.slice %arg0 [1:11:2, 0:3] : (tensor<11x3xf32>) -> tensor<5x3xf32>
    %3 = stablehlo.slice %arg1 [1:11:2, 0:3] : (tensor<11x3xf32>) -> tensor<5x3xf32>
    %4 = stablehlo.multiply %0, %2 : tensor<5x3xf32>
    %5 = stablehlo.multiply %2, %1 : tensor<5x3xf32>
    %6 = stablehlo.add %5, %3 : tensor<5x3xf32>
    %7 = stablehlo.slice %4 [0:4:2, 0:3] : (tensor<5x3xf32>) -> tensor<2x3xf32>
    %8 = stablehlo.slice %6 [0:4:2, 0:3] : (tensor<5x3xf32>) -> tensor<2x3xf32>
    %9 = stablehlo.slice %4 [1:5:2, 0:3] : (tensor<5x3xf32>) -> tensor<2x3xf32>
    %10 = stablehlo.slice %6 [1:5:2, 0:3] : (tensor<5x3xf32>) -> tensor<2x3xf32>
    %11 = stablehlo.multiply %7, %9 : tensor<2x3xf32>
    %12 = stablehlo.multiply %9, %8 : tensor<2x3xf32>
    %13 = stablehlo.add %12, %10 : tensor<2x3xf32>
    %14 = stablehlo.slice %11 [0:1:2, 0:3] : (tensor<2x3xf32>) -> tensor<1x3xf32>
    %15 = stablehlo.slice %13 [0:1:2, 0:3] : (tensor<2x3xf32>) -> tensor<1x3xf32>
    %16 = stablehlo.slice %11 [1:2:2, 0:3] : (tensor<2x3xf32>) -> tensor<1x3xf32>
    %17 = stablehlo.slice %13 [1:2:2, 0:3] : (tensor<2x3xf32>) -> tensor<1x3xf32>
    %18 = stablehlo.multiply %14, %16 : tensor<1x3xf32>
    %19 = stablehlo.multiply %16, %15 : tensor<1x3xf32>
    %20 = stablehlo.add %19, %17 : tensor<1x3xf32>
    %21 = stablehlo.slice %18 [0:0, 0:3] : (tensor<1x3xf32>) -> tensor<0x3xf32>
    %22 = stablehlo.slice %20 [0:0, 0:3] : (tensor<1x3xf32>) -> tensor<0x3xf32>
    %23 = stablehlo.slice %11 [2:2:2, 0:3] : (tensor<2x3xf32>) -> tensor<0x3xf32>
    %24 = stablehlo.slice %13 [2:2:2, 0:3] : (tensor<2x3xf32>) -> tensor<0x3xf32>
    %25 = stablehlo.multiply %21, %23 : tensor<0x3xf32>
    %26 = stablehlo.multiply %23, %22 : tensor<0x3xf32>
    %27 = stablehlo.add %26, %24 : tensor<0x3xf32>
    %28 = stablehlo.slice %11 [0:1, 0:3] : (tensor<2x3xf32>) -> tensor<1x3xf32>
    %29 = stablehlo.concatenate %28, %25, dim = 0 : (tensor<1x3xf32>, tensor<0x3xf32>) -> tensor<1x3xf32>
    %30 = stablehlo.slice %13 [0:1, 0:3] : (tensor<2x3xf32>) -> tensor<1x3xf32>
    %31 = stablehlo.concatenate %30, %27, dim = 0 : (tensor<1x3xf32>, tensor<0x3xf32>) -> tensor<1x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.pad %29, %cst, low = [0, 0], high = [1, 0], interior = [1, 0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<2x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.pad %18, %cst_0, low = [1, 0], high = [0, 0], interior = [1, 0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<2x3xf32>
    %34 = stablehlo.add %32, %33 : tensor<2x3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.pad %31, %cst_1, low = [0, 0], high = [1, 0], interior = [1, 0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<2x3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.pad %20, %cst_2, low = [1, 0], high = [0, 0], interior = [1, 0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<2x3xf32>
    %37 = stablehlo.add %35, %36 : tensor<2x3xf32>
    %38 = stablehlo.slice %4 [2:5:2, 0:3] : (tensor<5x3xf32>) -> tensor<2x3xf32>
    %39 = stablehlo.slice %6 [2:5:2, 0:3] : (tensor<5x3xf32>) -> tensor<2x3xf32>
    %40 = stablehlo.multiply %34, %38 : tensor<2x3xf32>
    %41 = stablehlo.multiply %38, %37 : tensor<2x3xf32>
    %42 = stablehlo.add %41, %39 : tensor<2x3xf32>
    %43 = stablehlo.slice %4 [0:1, 0:3] : (tensor<5x3xf32>) -> tensor<1x3xf32>
    %44 = stablehlo.concatenate %43, %40, dim = 0 : (tensor<1x3xf32>, tensor<2x3xf32>) -> tensor<3x3xf32>
    %45 = stablehlo.slice %6 [0:1, 0:3] : (tensor<5x3xf32>) -> tensor<1x3xf32>
    %46 = stablehlo.concatenate %45, %42, dim = 0 : (tensor<1x3xf32>, tensor<2x3xf32>) -> tensor<3x3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.pad %44, %cst_3, low = [0, 0], high = [0, 0], interior = [1, 0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<5x3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.pad %34, %cst_4, low = [1, 0], high = [1, 0], interior = [1, 0] : (tensor<2x3xf32>, tensor<f32>) -> tensor<5x3xf32>
    %49 = stablehlo.add %47, %48 : tensor<5x3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.pad %46, %cst_5, low = [0, 0], high = [0, 0], interior = [1, 0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<5x3xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.pad %37, %cst_6, low = [1, 0], high = [1, 0], interior = [1, 0] : (tensor<2x3xf32>, tensor<f32>) -> tensor<5x3xf32>
    %52 = stablehlo.add %50, %51 : tensor<5x3xf32>
    %53 = stablehlo.slice %arg0 [2:11:2, 0:3] : (tensor<11x3xf32>) -> tensor<5x3xf32>
    %54 = stablehlo.slice %arg1 [2:11:2, 0:3] : (tensor<11x3xf32>) -> tensor<5x3xf32>
    %55 = stablehlo.multiply %49, %53 : tensor<5x3xf32>
    %56 = stablehlo.multiply %53, %52 : tensor<5x3xf32>
    %57 = stablehlo.add %56, %54 : tensor<5x3xf32>
    %58 = stablehlo.slice %arg0 [0:1, 0:3] : (tensor<11x3xf32>) -> tensor<1x3xf32>
    %59 = stablehlo.concatenate %58, %55, dim = 0 : (tensor<1x3xf32>, tensor<5x3xf32>) -> tensor<6x3xf32>
    %60 = stablehlo.slice %arg1 [0:1, 0:3] : (tensor<11x3xf32>) -> tensor<1x3xf32>
    %61 = stablehlo.concatenate %60, %57, dim = 0 : (tensor<1x3xf32>, tensor<5x3xf32>) -> tensor<6x3xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %62 = stablehlo.pad %59, %cst_7, low = [0, 0], high = [0, 0], interior = [1, 0] : (tensor<6x3xf32>, tensor<f32>) -> tensor<11x3xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %63 = stablehlo.pad %49, %cst_8, low = [1, 0], high = [1, 0], interior = [1, 0] : (tensor<5x3xf32>, tensor<f32>) -> tensor<11x3xf32>
    %64 = stablehlo.add %62, %63 : tensor<11x3xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %65 = stablehlo.pad %61, %cst_9, low = [0, 0], high = [0, 0], interior = [1, 0] : (tensor<6x3xf32>, tensor<f32>) -> tensor<11x3xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %66 = stablehlo.pad %52, %cst_10, low = [1, 0], high = [1, 0], interior = [1, 0] : (tensor<5x3xf32>, tensor<f32>) -> tensor<11x3xf32>
    %67 = stablehlo.add %65, %66 : tensor<11x3xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %68 = stablehlo.pad %arg3, %cst_11, low = [-1, 0], high = [-1, 0], interior = [0, 0] : (tensor<11x3xf32>, tensor<f32>) -> tensor<9x3xf32>
    %69 = stablehlo.slice %68 [0:9:2, 0:3] : (tensor<9x3xf32>) -> tensor<5x3xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %70 = stablehlo.pad %arg3, %cst_12, low = [0, 0], high = [0, 0], interior = [0, 0] : (tensor<11x3xf32>, tensor<f32>) -> tensor<11x3xf32>
    %71 = stablehlo.slice %70 [0:11:2, 0:3] : (tensor<11x3xf32>) -> tensor<6x3xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %72 = stablehlo.pad %arg2, %cst_13, low = [-1, 0], high = [-1, 0], interior = [0, 0] : (tensor<11x3xf32>, tensor<f32>) -> tensor<9x3xf32>
    %73 = stablehlo.slice %72 [0:9:2, 0:3] : (tensor<9x3xf32>) -> tensor<5x3xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.pad %arg2, %cst_14, low = [0, 0], high = [0, 0], interior = [0, 0] : (tensor<11x3xf32>, tensor<f32>) -> tensor<11x3xf32>
    %75 = stablehlo.slice %74 [0:11:2, 0:3] : (tensor<11x3xf32>) -> tensor<6x3xf32>
    %76 = stablehlo.slice %71 [0:1, 0:3] : (tensor<6x3xf32>) -> tensor<1x3xf32>
    %77 = stablehlo.slice %71 [1:6, 0:3] : (tensor<6x3xf32>) -> tensor<5x3xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %78 = stablehlo.pad %76, %cst_15, low = [0, 0], high = [10, 0], interior = [0, 0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<11x3xf32>
    %79 = stablehlo.slice %75 [0:1, 0:3] : (tensor<6x3xf32>) -> tensor<1x3xf32>
    %80 = stablehlo.slice %75 [1:6, 0:3] : (tensor<6x3xf32>) -> tensor<5x3xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %81 = stablehlo.pad %79, %cst_16, low = [0, 0], high = [10, 0], interior = [0, 0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<11x3xf32>
    %82 = stablehlo.multiply %53, %77 : tensor<5x3xf32>
    %83 = stablehlo.add %69, %82 : tensor<5x3xf32>
    %84 = stablehlo.multiply %77, %52 : tensor<5x3xf32>
    %85 = stablehlo.multiply %49, %80 : tensor<5x3xf32>
    %86 = stablehlo.add %84, %85 : tensor<5x3xf32>
    %87 = stablehlo.multiply %80, %53 : tensor<5x3xf32>
    %88 = stablehlo.add %73, %87 : tensor<5x3xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %89 = stablehlo.pad %77, %cst_17, low = [2, 0], high = [0, 0], interior = [1, 0] : (tensor<5x3xf32>, tensor<f32>) -> tensor<11x3xf32>
    %90 = stablehlo.add %78, %89 : tensor<11x3xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %91 = stablehlo.pad %86, %cst_18, low = [2, 0], high = [0, 0], interior = [1, 0] : (tensor<5x3xf32>, tensor<f32>) -> tensor<11x3xf32>
    %92 = stablehlo.add %81, %91 : tensor<11x3xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %93 = stablehlo.pad %83, %cst_19, low = [-1, 0], high = [-1, 0], interior = [0, 0] : (tensor<5x3xf32>, tensor<f32>) -> tensor<3x3xf32>
    %94 = stablehlo.slice %93 [0:3:2, 0:3] : (tensor<3x3xf32>) -> tensor<2x3xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %95 = stablehlo.pad %83, %cst_20, low = [0, 0], high = [0, 0], interior = [0, 0] : (tensor<5x3xf32>, tensor<f32>) -> tensor<5x3xf32>
    %96 = stablehlo.slice %95 [0:5:2, 0:3] : (tensor<5x3xf32>) -> tensor<3x3xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %97 = stablehlo.pad %88, %cst_21, low = [-1, 0], high = [-1, 0], interior = [0, 0] : (tensor<5x3xf32>, tensor<f32>) -> tensor<3x3xf32>
    %98 = stablehlo.slice %97 [0:3:2, 0:3] : (tensor<3x3xf32>) -> tensor<2x3xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %99 = stablehlo.pad %88, %cst_22, low = [0, 0], high = [0, 0], interior = [0, 0] : (tensor<5x3xf32>, tensor<f32>) -> tensor<5x3xf32>
    %100 = stablehlo.slice %99 [0:5:2, 0:3] : (tensor<5x3xf32>) -> tensor<3x3xf32>
    %101 = stablehlo.slice %96 [0:1, 0:3] : (tensor<3x3xf32>) -> tensor<1x3xf32>
    %102 = stablehlo.slice %96 [1:3, 0:3] : (tensor<3x3xf32>) -> tensor<2x3xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %103 = stablehlo.pad %101, %cst_23, low = [0, 0], high = [4, 0], interior = [0, 0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<5x3xf32>
    %104 = stablehlo.slice %100 [0:1, 0:3] : (tensor<3x3xf32>) -> tensor<1x3xf32>
    %105 = stablehlo.slice %100 [1:3, 0:3] : (tensor<3x3xf32>) -> tensor<2x3xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %106 = stablehlo.pad %104, %cst_24, low = [0, 0], high = [4, 0], interior = [0, 0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<5x3xf32>
    %107 = stablehlo.multiply %38, %102 : tensor<2x3xf32>
    %108 = stablehlo.add %94, %107 : tensor<2x3xf32>
    %109 = stablehlo.multiply %102, %37 : tensor<2x3xf32>
    %110 = stablehlo.multiply %34, %105 : tensor<2x3xf32>
    %111 = stablehlo.add %109, %110 : tensor<2x3xf32>
    %112 = stablehlo.multiply %105, %38 : tensor<2x3xf32>
    %113 = stablehlo.add %98, %112 : tensor<2x3xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %114 = stablehlo.pad %102, %cst_25, low = [2, 0], high = [0, 0], interior = [1, 0] : (tensor<2x3xf32>, tensor<f32>) -> tensor<5x3xf32>
    %115 = stablehlo.add %103, %114 : tensor<5x3xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %116 = stablehlo.pad %111, %cst_26, low = [2, 0], high = [0, 0], interior = [1, 0] : (tensor<2x3xf32>, tensor<f32>) -> tensor<5x3xf32>
    %117 = stablehlo.add %106, %116 : tensor<5x3xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %118 = stablehlo.pad %108, %cst_27, low = [-1, 0], high = [0, 0], interior = [0, 0] : (tensor<2x3xf32>, tensor<f32>) -> tensor<1x3xf32>
    %119 = stablehlo.slice %118 [0:1:2, 0:3] : (tensor<1x3xf32>) -> tensor<1x3xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %120 = stablehlo.pad %108, %cst_28, low = [0, 0], high = [-1, 0], interior = [0, 0] : (tensor<2x3xf32>, tensor<f32>) -> tensor<1x3xf32>
    %121 = stablehlo.slice %120 [0:1:2, 0:3] : (tensor<1x3xf32>) -> tensor<1x3xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %122 = stablehlo.pad %113, %cst_29, low = [-1, 0], high = [0, 0], interior = [0, 0] : (tensor<2x3xf32>, tensor<f32>) -> tensor<1x3xf32>
    %123 = stablehlo.slice %122 [0:1:2, 0:3] : (tensor<1x3xf32>) -> tensor<1x3xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %124 = stablehlo.pad %113, %cst_30, low = [0, 0], high = [-1, 0], interior = [0, 0] : (tensor<2x3xf32>, tensor<f32>) -> tensor<1x3xf32>
    %125 = stablehlo.slice %124 [0:1:2, 0:3] : (tensor<1x3xf32>) -> tensor<1x3xf32>
    %126 = stablehlo.slice %121 [0:1, 0:3] : (tensor<1x3xf32>) -> tensor<1x3xf32>
    %127 = stablehlo.slice %121 [1:1, 0:3] : (tensor<1x3xf32>) -> tensor<0x3xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %128 = stablehlo.pad %126, %cst_31, low = [0, 0], high = [1, 0], interior = [0, 0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<2x3xf32>
    %129 = stablehlo.slice %125 [0:1, 0:3] : (tensor<1x3xf32>) -> tensor<1x3xf32>
    %130 = stablehlo.slice %125 [1:1, 0:3] : (tensor<1x3xf32>) -> tensor<0x3xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %131 = stablehlo.pad %129, %cst_32, low = [0, 0], high = [1, 0], interior = [0, 0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<2x3xf32>
    %132 = stablehlo.multiply %23, %127 : tensor<0x3xf32>
    %133 = stablehlo.multiply %127, %22 : tensor<0x3xf32>
    %134 = stablehlo.multiply %21, %130 : tensor<0x3xf32>
    %135 = stablehlo.add %133, %134 : tensor<0x3xf32>
    %136 = stablehlo.multiply %130, %23 : tensor<0x3xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %137 = stablehlo.pad %127, %cst_33, low = [2, 0], high = [0, 0], interior = [1, 0] : (tensor<0x3xf32>, tensor<f32>) -> tensor<2x3xf32>
    %138 = stablehlo.add %128, %137 : tensor<2x3xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %139 = stablehlo.pad %135, %cst_34, low = [2, 0], high = [0, 0], interior = [1, 0] : (tensor<0x3xf32>, tensor<f32>) -> tensor<2x3xf32>
    %140 = stablehlo.add %131, %139 : tensor<2x3xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %141 = stablehlo.pad %132, %cst_35, low = [0, 0], high = [1, 0], interior = [0, 0] : (tensor<0x3xf32>, tensor<f32>) -> tensor<1x3xf32>
    %142 = stablehlo.add %119, %141 : tensor<1x3xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %143 = stablehlo.pad %136, %cst_36, low = [0, 0], high = [1, 0], interior = [0, 0] : (tensor<0x3xf32>, tensor<f32>) -> tensor<1x3xf32>
    %144 = stablehlo.add %123, %143 : tensor<1x3xf32>
    %145 = stablehlo.multiply %16, %142 : tensor<1x3xf32>
    %146 = stablehlo.multiply %142, %15 : tensor<1x3xf32>
    %147 = stablehlo.multiply %14, %144 : tensor<1x3xf32>
    %148 = stablehlo.add %146, %147 : tensor<1x3xf32>
    %149 = stablehlo.multiply %144, %16 : tensor<1x3xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %150 = stablehlo.pad %142, %cst_37, low = [1, 0], high = [0, 0], interior = [1, 0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<2x3xf32>
    %151 = stablehlo.add %138, %150 : tensor<2x3xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %152 = stablehlo.pad %148, %cst_38, low = [1, 0], high = [0, 0], interior = [1, 0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<2x3xf32>
    %153 = stablehlo.add %140, %152 : tensor<2x3xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %154 = stablehlo.pad %145, %cst_39, low = [0, 0], high = [1, 0], interior = [1, 0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<2x3xf32>
    %155 = stablehlo.add %151, %154 : tensor<2x3xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %156 = stablehlo.pad %149, %cst_40, low = [0, 0], high = [1, 0], interior = [1, 0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<2x3xf32>
    %157 = stablehlo.add %153, %156 : tensor<2x3xf32>
    %158 = stablehlo.multiply %9, %155 : tensor<2x3xf32>
    %159 = stablehlo.multiply %155, %8 : tensor<2x3xf32>
    %160 = stablehlo.multiply %7, %157 : tensor<2x3xf32>
    %161 = stablehlo.add %159, %160 : tensor<2x3xf32>
    %162 = stablehlo.multiply %157, %9 : tensor<2x3xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %163 = stablehlo.pad %155, %cst_41, low = [1, 0], high = [1, 0], interior = [1, 0] : (tensor<2x3xf32>, tensor<f32>) -> tensor<5x3xf32>
    %164 = stablehlo.add %115, %163 : tensor<5x3xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %165 = stablehlo.pad %161, %cst_42, low = [1, 0], high = [1, 0], interior = [1, 0] : (tensor<2x3xf32>, tensor<f32>) -> tensor<5x3xf32>
    %166 = stablehlo.add %117, %165 : tensor<5x3xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %167 = stablehlo.pad %158, %cst_43, low = [0, 0], high = [2, 0], interior = [1, 0] : (tensor<2x3xf32>, tensor<f32>) -> tensor<5x3xf32>
    %168 = stablehlo.add %164, %167 : tensor<5x3xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %169 = stablehlo.pad %162, %cst_44, low = [0, 0], high = [2, 0], interior = [1, 0] : (tensor<2x3xf32>, tensor<f32>) -> tensor<5x3xf32>
    %170 = stablehlo.add %166, %169 : tensor<5x3xf32>
    %171 = stablehlo.multiply %2, %168 : tensor<5x3xf32>
    %172 = stablehlo.multiply %168, %1 : tensor<5x3xf32>
    %173 = stablehlo.multiply %0, %170 : tensor<5x3xf32>
    %174 = stablehlo.add %172, %173 : tensor<5x3xf32>
    %175 = stablehlo.multiply %170, %2 : tensor<5x3xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %176 = stablehlo.pad %168, %cst_45, low = [1, 0], high = [1, 0], interior = [1, 0] : (tensor<5x3xf32>, tensor<f32>) -> tensor<11x3xf32>
    %177 = stablehlo.add %90, %176 : tensor<11x3xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %178 = stablehlo.pad %174, %cst_46, low = [1, 0], high = [1, 0], interior = [1, 0] : (tensor<5x3xf32>, tensor<f32>) -> tensor<11x3xf32>
    %179 = stablehlo.add %92, %178 : tensor<11x3xf32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %180 = stablehlo.pad %171, %cst_47, low = [0, 0], high = [2, 0], interior = [1, 0] : (tensor<5x3xf32>, tensor<f32>) -> tensor<11x3xf32>
    %181 = stablehlo.add %177, %180 : tensor<11x3xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %182 = stablehlo.pad %175, %cst_48, low = [0, 0], high = [2, 0], interior = [1, 0] : (tensor<5x3xf32>, tensor<f32>) -> tensor<11x3xf32>
    %183 = stablehlo.add %179, %182 : tensor<11x3xf32>
    return %183, %181 : tensor<11x3xf32>, tensor<11x3xf32>
  }
}
