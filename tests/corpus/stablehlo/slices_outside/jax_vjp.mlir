module @jit_g attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x6xf32>, %arg1: tensor<7xi32>, %arg2: tensor<2xui8>, %arg3: tensor<2x3xf32>, %arg4: tensor<2x3xf32>, %arg5: tensor<2x3xf32>, %arg6: tensor<2x3xf32>, %arg7: tensor<2x3xf32>, %arg8: tensor<2x3xf32>, %arg9: tensor<2x3xf32>, %arg10: tensor<5x6xf32>, %arg11: tensor<5x6xf32>, %arg12: tensor<5x6xf32>, %arg13: tensor<5x6xf32>, %arg14: tensor<5x6xf32>, %arg15: tensor<5x6xf32>, %arg16: tensor<5x6xf32>, %arg17: tensor<2x2xf32>, %arg18: tensor<7x6xf32>, %arg19: tensor<5x1xf32>, %arg20: tensor<5x6xf32>) -> (tensor<5x6xf32> {jax.result_info = "result[0]"}) {
    %0 = stablehlo.slice %arg1 [0:1] : (tensor<7xi32>) -> tensor<1xi32>
    %1 = stablehlo.reshape %0 : (tensor<1xi32>) -> tensor<i32>
    %2 = stablehlo.slice %arg1 [6:7] : (tensor<7xi32>) -> tensor<1xi32>
    %3 = stablehlo.reshape %2 : (tensor<1xi32>) -> tensor<i32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %4 = stablehlo.compare LT, %1, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<5> : tensor<i32>
    %5 = stablehlo.add %1, %c_0 : tensor<i32>
    %6 = stablehlo.select %4, %5, %1 : tensor<i1>, tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.compare LT, %3, %c_1, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_2 = stablehlo.constant dense<6> : tensor<i32>
    %8 = stablehlo.add %3, %c_2 : tensor<i32>
    %9 = stablehlo.select %7, %8, %3 : tensor<i1>, tensor<i32>
    %10 = stablehlo.dynamic_slice %arg0, %6, %9, sizes = [2, 3] : (tensor<5x6xf32>, tensor<i32>, tensor<i32>) -> tensor<2x3xf32>
    %11 = stablehlo.slice %arg1 [1:2] : (tensor<7xi32>) -> tensor<1xi32>
    %12 = stablehlo.reshape %11 : (tensor<1xi32>) -> tensor<i32>
    %13 = stablehlo.slice %arg1 [5:6] : (tensor<7xi32>) -> tensor<1xi32>
    %14 = stablehlo.reshape %13 : (tensor<1xi32>) -> tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %15 = stablehlo.compare LT, %12, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_4 = stablehlo.constant dense<5> : tensor<i32>
    %16 = stablehlo.add %12, %c_4 : tensor<i32>
    %17 = stablehlo.select %15, %16, %12 : tensor<i1>, tensor<i32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %18 = stablehlo.compare LT, %14, %c_5, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_6 = stablehlo.constant dense<6> : tensor<i32>
    %19 = stablehlo.add %14, %c_6 : tensor<i32>
    %20 = stablehlo.select %18, %19, %14 : tensor<i1>, tensor<i32>
    %21 = stablehlo.dynamic_slice %arg0, %17, %20, sizes = [2, 3] : (tensor<5x6xf32>, tensor<i32>, tensor<i32>) -> tensor<2x3xf32>
    %22 = stablehlo.slice %arg1 [2:3] : (tensor<7xi32>) -> tensor<1xi32>
    %23 = stablehlo.reshape %22 : (tensor<1xi32>) -> tensor<i32>
    %24 = stablehlo.slice %arg1 [4:5] : (tensor<7xi32>) -> tensor<1xi32>
    %25 = stablehlo.reshape %24 : (tensor<1xi32>) -> tensor<i32>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %26 = stablehlo.compare LT, %23, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_8 = stablehlo.constant dense<5> : tensor<i32>
    %27 = stablehlo.add %23, %c_8 : tensor<i32>
    %28 = stablehlo.select %26, %27, %23 : tensor<i1>, tensor<i32>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %29 = stablehlo.compare LT, %25, %c_9, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_10 = stablehlo.constant dense<6> : tensor<i32>
    %30 = stablehlo.add %25, %c_10 : tensor<i32>
    %31 = stablehlo.select %29, %30, %25 : tensor<i1>, tensor<i32>
    %32 = stablehlo.dynamic_slice %arg0, %28, %31, sizes = [2, 3] : (tensor<5x6xf32>, tensor<i32>, tensor<i32>) -> tensor<2x3xf32>
    %33 = stablehlo.slice %arg1 [3:4] : (tensor<7xi32>) -> tensor<1xi32>
    %34 = stablehlo.reshape %33 : (tensor<1xi32>) -> tensor<i32>
    %35 = stablehlo.slice %arg1 [3:4] : (tensor<7xi32>) -> tensor<1xi32>
    %36 = stablehlo.reshape %35 : (tensor<1xi32>) -> tensor<i32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %37 = stablehlo.compare LT, %34, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_12 = stablehlo.constant dense<5> : tensor<i32>
    %38 = stablehlo.add %34, %c_12 : tensor<i32>
    %39 = stablehlo.select %37, %38, %34 : tensor<i1>, tensor<i32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %40 = stablehlo.compare LT, %36, %c_13, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_14 = stablehlo.constant dense<6> : tensor<i32>
    %41 = stablehlo.add %36, %c_14 : tensor<i32>
    %42 = stablehlo.select %40, %41, %36 : tensor<i1>, tensor<i32>
    %43 = stablehlo.dynamic_slice %arg0, %39, %42, sizes = [2, 3] : (tensor<5x6xf32>, tensor<i32>, tensor<i32>) -> tensor<2x3xf32>
    %44 = stablehlo.slice %arg1 [4:5] : (tensor<7xi32>) -> tensor<1xi32>
    %45 = stablehlo.reshape %44 : (tensor<1xi32>) -> tensor<i32>
    %46 = stablehlo.slice %arg1 [2:3] : (tensor<7xi32>) -> tensor<1xi32>
    %47 = stablehlo.reshape %46 : (tensor<1xi32>) -> tensor<i32>
    %c_15 = stablehlo.constant dense<0> : tensor<i32>
    %48 = stablehlo.compare LT, %45, %c_15, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_16 = stablehlo.constant dense<5> : tensor<i32>
    %49 = stablehlo.add %45, %c_16 : tensor<i32>
    %50 = stablehlo.select %48, %49, %45 : tensor<i1>, tensor<i32>
    %c_17 = stablehlo.constant dense<0> : tensor<i32>
    %51 = stablehlo.compare LT, %47, %c_17, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_18 = stablehlo.constant dense<6> : tensor<i32>
    %52 = stablehlo.add %47, %c_18 : tensor<i32>
    %53 = stablehlo.select %51, %52, %47 : tensor<i1>, tensor<i32>
    %54 = stablehlo.dynamic_slice %arg0, %50, %53, sizes = [2, 3] : (tensor<5x6xf32>, tensor<i32>, tensor<i32>) -> tensor<2x3xf32>
    %55 = stablehlo.slice %arg1 [5:6] : (tensor<7xi32>) -> tensor<1xi32>
    %56 = stablehlo.reshape %55 : (tensor<1xi32>) -> tensor<i32>
    %57 = stablehlo.slice %arg1 [1:2] : (tensor<7xi32>) -> tensor<1xi32>
    %58 = stablehlo.reshape %57 : (tensor<1xi32>) -> tensor<i32>
    %c_19 = stablehlo.constant dense<0> : tensor<i32>
    %59 = stablehlo.compare LT, %56, %c_19, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_20 = stablehlo.constant dense<5> : tensor<i32>
    %60 = stablehlo.add %56, %c_20 : tensor<i32>
    %61 = stablehlo.select %59, %60, %56 : tensor<i1>, tensor<i32>
    %c_21 = stablehlo.constant dense<0> : tensor<i32>
    %62 = stablehlo.compare LT, %58, %c_21, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_22 = stablehlo.constant dense<6> : tensor<i32>
    %63 = stablehlo.add %58, %c_22 : tensor<i32>
    %64 = stablehlo.select %62, %63, %58 : tensor<i1>, tensor<i32>
    %65 = stablehlo.dynamic_slice %arg0, %61, %64, sizes = [2, 3] : (tensor<5x6xf32>, tensor<i32>, tensor<i32>) -> tensor<2x3xf32>
    %66 = stablehlo.slice %arg1 [6:7] : (tensor<7xi32>) -> tensor<1xi32>
    %67 = stablehlo.reshape %66 : (tensor<1xi32>) -> tensor<i32>
    %68 = stablehlo.slice %arg1 [0:1] : (tensor<7xi32>) -> tensor<1xi32>
    %69 = stablehlo.reshape %68 : (tensor<1xi32>) -> tensor<i32>
    %c_23 = stablehlo.constant dense<0> : tensor<i32>
    %70 = stablehlo.compare LT, %67, %c_23, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_24 = stablehlo.constant dense<5> : tensor<i32>
    %71 = stablehlo.add %67, %c_24 : tensor<i32>
    %72 = stablehlo.select %70, %71, %67 : tensor<i1>, tensor<i32>
    %c_25 = stablehlo.constant dense<0> : tensor<i32>
    %73 = stablehlo.compare LT, %69, %c_25, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_26 = stablehlo.constant dense<6> : tensor<i32>
    %74 = stablehlo.add %69, %c_26 : tensor<i32>
    %75 = stablehlo.select %73, %74, %69 : tensor<i1>, tensor<i32>
    %76 = stablehlo.dynamic_slice %arg0, %72, %75, sizes = [2, 3] : (tensor<5x6xf32>, tensor<i32>, tensor<i32>) -> tensor<2x3xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %78 = stablehlo.slice %arg1 [0:1] : (tensor<7xi32>) -> tensor<1xi32>
    %79 = stablehlo.reshape %78 : (tensor<1xi32>) -> tensor<i32>
    %80 = stablehlo.slice %arg1 [6:7] : (tensor<7xi32>) -> tensor<1xi32>
    %81 = stablehlo.reshape %80 : (tensor<1xi32>) -> tensor<i32>
    %c_27 = stablehlo.constant dense<0> : tensor<i32>
    %82 = stablehlo.compare LT, %79, %c_27, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_28 = stablehlo.constant dense<5> : tensor<i32>
    %83 = stablehlo.add %79, %c_28 : tensor<i32>
    %84 = stablehlo.select %82, %83, %79 : tensor<i1>, tensor<i32>
    %c_29 = stablehlo.constant dense<0> : tensor<i32>
    %85 = stablehlo.compare LT, %81, %c_29, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_30 = stablehlo.constant dense<6> : tensor<i32>
    %86 = stablehlo.add %81, %c_30 : tensor<i32>
    %87 = stablehlo.select %85, %86, %81 : tensor<i1>, tensor<i32>
    %88 = stablehlo.dynamic_update_slice %arg0, %77, %84, %87 : (tensor<5x6xf32>, tensor<3x2xf32>, tensor<i32>, tensor<i32>) -> tensor<5x6xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %91 = stablehlo.slice %arg1 [1:2] : (tensor<7xi32>) -> tensor<1xi32>
    %92 = stablehlo.reshape %91 : (tensor<1xi32>) -> tensor<i32>
    %93 = stablehlo.slice %arg1 [0:1] : (tensor<7xi32>) -> tensor<1xi32>
    %94 = stablehlo.reshape %93 : (tensor<1xi32>) -> tensor<i32>
    %c_33 = stablehlo.constant dense<0> : tensor<i32>
    %95 = stablehlo.compare LT, %92, %c_33, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_34 = stablehlo.constant dense<5> : tensor<i32>
    %96 = stablehlo.add %92, %c_34 : tensor<i32>
    %97 = stablehlo.select %95, %96, %92 : tensor<i1>, tensor<i32>
    %c_35 = stablehlo.constant dense<0> : tensor<i32>
    %98 = stablehlo.compare LT, %94, %c_35, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_36 = stablehlo.constant dense<6> : tensor<i32>
    %99 = stablehlo.add %94, %c_36 : tensor<i32>
    %100 = stablehlo.select %98, %99, %94 : tensor<i1>, tensor<i32>
    %101 = stablehlo.dynamic_update_slice %arg0, %90, %97, %100 : (tensor<5x6xf32>, tensor<3x2xf32>, tensor<i32>, tensor<i32>) -> tensor<5x6xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %104 = stablehlo.slice %arg1 [2:3] : (tensor<7xi32>) -> tensor<1xi32>
    %105 = stablehlo.reshape %104 : (tensor<1xi32>) -> tensor<i32>
    %106 = stablehlo.slice %arg1 [1:2] : (tensor<7xi32>) -> tensor<1xi32>
    %107 = stablehlo.reshape %106 : (tensor<1xi32>) -> tensor<i32>
    %c_39 = stablehlo.constant dense<0> : tensor<i32>
    %108 = stablehlo.compare LT, %105, %c_39, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_40 = stablehlo.constant dense<5> : tensor<i32>
    %109 = stablehlo.add %105, %c_40 : tensor<i32>
    %110 = stablehlo.select %108, %109, %105 : tensor<i1>, tensor<i32>
    %c_41 = stablehlo.constant dense<0> : tensor<i32>
    %111 = stablehlo.compare LT, %107, %c_41, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_42 = stablehlo.constant dense<6> : tensor<i32>
    %112 = stablehlo.add %107, %c_42 : tensor<i32>
    %113 = stablehlo.select %111, %112, %107 : tensor<i1>, tensor<i32>
    %114 = stablehlo.dynamic_update_slice %arg0, %103, %110, %113 : (tensor<5x6xf32>, tensor<3x2xf32>, tensor<i32>, tensor<i32>) -> tensor<5x6xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %115 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_44 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %117 = stablehlo.slice %arg1 [3:4] : (tensor<7xi32>) -> tensor<1xi32>
    %118 = stablehlo.reshape %117 : (tensor<1xi32>) -> tensor<i32>
    %119 = stablehlo.slice %arg1 [2:3] : (tensor<7xi32>) -> tensor<1xi32>
    %120 = stablehlo.reshape %119 : (tensor<1xi32>) -> tensor<i32>
    %c_45 = stablehlo.constant dense<0> : tensor<i32>
    %121 = stablehlo.compare LT, %118, %c_45, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_46 = stablehlo.constant dense<5> : tensor<i32>
    %122 = stablehlo.add %118, %c_46 : tensor<i32>
    %123 = stablehlo.select %121, %122, %118 : tensor<i1>, tensor<i32>
    %c_47 = stablehlo.constant dense<0> : tensor<i32>
    %124 = stablehlo.compare LT, %120, %c_47, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_48 = stablehlo.constant dense<6> : tensor<i32>
    %125 = stablehlo.add %120, %c_48 : tensor<i32>
    %126 = stablehlo.select %124, %125, %120 : tensor<i1>, tensor<i32>
    %127 = stablehlo.dynamic_update_slice %arg0, %116, %123, %126 : (tensor<5x6xf32>, tensor<3x2xf32>, tensor<i32>, tensor<i32>) -> tensor<5x6xf32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %128 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_50 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %129 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %130 = stablehlo.slice %arg1 [4:5] : (tensor<7xi32>) -> tensor<1xi32>
    %131 = stablehlo.reshape %130 : (tensor<1xi32>) -> tensor<i32>
    %132 = stablehlo.slice %arg1 [3:4] : (tensor<7xi32>) -> tensor<1xi32>
    %133 = stablehlo.reshape %132 : (tensor<1xi32>) -> tensor<i32>
    %c_51 = stablehlo.constant dense<0> : tensor<i32>
    %134 = stablehlo.compare LT, %131, %c_51, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_52 = stablehlo.constant dense<5> : tensor<i32>
    %135 = stablehlo.add %131, %c_52 : tensor<i32>
    %136 = stablehlo.select %134, %135, %131 : tensor<i1>, tensor<i32>
    %c_53 = stablehlo.constant dense<0> : tensor<i32>
    %137 = stablehlo.compare LT, %133, %c_53, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_54 = stablehlo.constant dense<6> : tensor<i32>
    %138 = stablehlo.add %133, %c_54 : tensor<i32>
    %139 = stablehlo.select %137, %138, %133 : tensor<i1>, tensor<i32>
    %140 = stablehlo.dynamic_update_slice %arg0, %129, %136, %139 : (tensor<5x6xf32>, tensor<3x2xf32>, tensor<i32>, tensor<i32>) -> tensor<5x6xf32>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %141 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_56 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %142 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %143 = stablehlo.slice %arg1 [5:6] : (tensor<7xi32>) -> tensor<1xi32>
    %144 = stablehlo.reshape %143 : (tensor<1xi32>) -> tensor<i32>
    %145 = stablehlo.slice %arg1 [4:5] : (tensor<7xi32>) -> tensor<1xi32>
    %146 = stablehlo.reshape %145 : (tensor<1xi32>) -> tensor<i32>
    %c_57 = stablehlo.constant dense<0> : tensor<i32>
    %147 = stablehlo.compare LT, %144, %c_57, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_58 = stablehlo.constant dense<5> : tensor<i32>
    %148 = stablehlo.add %144, %c_58 : tensor<i32>
    %149 = stablehlo.select %147, %148, %144 : tensor<i1>, tensor<i32>
    %c_59 = stablehlo.constant dense<0> : tensor<i32>
    %150 = stablehlo.compare LT, %146, %c_59, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_60 = stablehlo.constant dense<6> : tensor<i32>
    %151 = stablehlo.add %146, %c_60 : tensor<i32>
    %152 = stablehlo.select %150, %151, %146 : tensor<i1>, tensor<i32>
    %153 = stablehlo.dynamic_update_slice %arg0, %142, %149, %152 : (tensor<5x6xf32>, tensor<3x2xf32>, tensor<i32>, tensor<i32>) -> tensor<5x6xf32>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %154 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_62 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %155 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %156 = stablehlo.slice %arg1 [6:7] : (tensor<7xi32>) -> tensor<1xi32>
    %157 = stablehlo.reshape %156 : (tensor<1xi32>) -> tensor<i32>
    %158 = stablehlo.slice %arg1 [5:6] : (tensor<7xi32>) -> tensor<1xi32>
    %159 = stablehlo.reshape %158 : (tensor<1xi32>) -> tensor<i32>
    %c_63 = stablehlo.constant dense<0> : tensor<i32>
    %160 = stablehlo.compare LT, %157, %c_63, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_64 = stablehlo.constant dense<5> : tensor<i32>
    %161 = stablehlo.add %157, %c_64 : tensor<i32>
    %162 = stablehlo.select %160, %161, %157 : tensor<i1>, tensor<i32>
    %c_65 = stablehlo.constant dense<0> : tensor<i32>
    %163 = stablehlo.compare LT, %159, %c_65, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_66 = stablehlo.constant dense<6> : tensor<i32>
    %164 = stablehlo.add %159, %c_66 : tensor<i32>
    %165 = stablehlo.select %163, %164, %159 : tensor<i1>, tensor<i32>
    %166 = stablehlo.dynamic_update_slice %arg0, %155, %162, %165 : (tensor<5x6xf32>, tensor<3x2xf32>, tensor<i32>, tensor<i32>) -> tensor<5x6xf32>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %167 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %168 = stablehlo.slice %arg2 [0:1] : (tensor<2xui8>) -> tensor<1xui8>
    %169 = stablehlo.reshape %168 : (tensor<1xui8>) -> tensor<ui8>
    %170 = stablehlo.slice %arg2 [1:2] : (tensor<2xui8>) -> tensor<1xui8>
    %171 = stablehlo.reshape %170 : (tensor<1xui8>) -> tensor<ui8>
    %172 = stablehlo.dynamic_slice %arg0, %169, %171, sizes = [2, 2] : (tensor<5x6xf32>, tensor<ui8>, tensor<ui8>) -> tensor<2x2xf32>
    %c_68 = stablehlo.constant dense<0> : tensor<i32>
    %173 = stablehlo.broadcast_in_dim %c_68, dims = [] : (tensor<i32>) -> tensor<7xi32>
    %174 = stablehlo.compare LT, %arg1, %173, SIGNED : (tensor<7xi32>, tensor<7xi32>) -> tensor<7xi1>
    %c_69 = stablehlo.constant dense<5> : tensor<i32>
    %175 = stablehlo.broadcast_in_dim %c_69, dims = [] : (tensor<i32>) -> tensor<7xi32>
    %176 = stablehlo.add %arg1, %175 : tensor<7xi32>
    %177 = stablehlo.select %174, %176, %arg1 : tensor<7xi1>, tensor<7xi32>
    %178 = stablehlo.broadcast_in_dim %177, dims = [0] : (tensor<7xi32>) -> tensor<7x1xi32>
    %179 = "stablehlo.gather"(%arg0, %178) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 6>}> : (tensor<5x6xf32>, tensor<7x1xi32>) -> tensor<7x6xf32>
    %180 = stablehlo.slice %arg1 [4:5] : (tensor<7xi32>) -> tensor<1xi32>
    %181 = stablehlo.reshape %180 : (tensor<1xi32>) -> tensor<i32>
    %182:2 = call @dynamic_index_in_dim(%arg0, %181) : (tensor<5x6xf32>, tensor<i32>) -> (tensor<5x1xf32>, tensor<i32>)
    %183 = stablehlo.slice %arg0 [0:5, 0:1] : (tensor<5x6xf32>) -> tensor<5x1xf32>
    %184 = stablehlo.reshape %183 : (tensor<5x1xf32>) -> tensor<5xf32>
    %185 = stablehlo.slice %arg1 [0:1] : (tensor<7xi32>) -> tensor<1xi32>
    %186 = stablehlo.reshape %185 : (tensor<1xi32>) -> tensor<i32>
    %187:2 = call @dynamic_update_index_in_dim(%arg0, %184, %186) : (tensor<5x6xf32>, tensor<5xf32>, tensor<i32>) -> (tensor<5x6xf32>, tensor<i32>)
    %188:2 = call @dynamic_update_index_in_dim_0(%187#1, %arg20) : (tensor<i32>, tensor<5x6xf32>) -> (tensor<5x6xf32>, tensor<5xf32>)
    %189 = stablehlo.broadcast_in_dim %188#1, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %190 = stablehlo.pad %189, %cst_70, low = [0, 0], high = [0, 5], interior = [0, 0] : (tensor<5x1xf32>, tensor<f32>) -> tensor<5x6xf32>
    %191 = stablehlo.add %188#0, %190 : tensor<5x6xf32>
    %192 = call @dynamic_index_in_dim_1(%182#1, %arg19) : (tensor<i32>, tensor<5x1xf32>) -> tensor<5x6xf32>
    %193 = stablehlo.add %191, %192 : tensor<5x6xf32>
    %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %194 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<5x6xf32>
    %c_72 = stablehlo.constant dense<4> : tensor<1xi32>
    %c_73 = stablehlo.constant dense<2147483647> : tensor<i32>
    %195 = stablehlo.broadcast_in_dim %c_73, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %196 = stablehlo.minimum %c_72, %195 : tensor<1xi32>
    %197 = stablehlo.broadcast_in_dim %196, dims = [1] : (tensor<1xi32>) -> tensor<7x1xi32>
    %c_74 = stablehlo.constant dense<0> : tensor<i32>
    %198 = stablehlo.broadcast_in_dim %c_74, dims = [] : (tensor<i32>) -> tensor<7x1xi32>
    %199 = stablehlo.clamp %198, %178, %197 : tensor<7x1xi32>
    %200 = "stablehlo.scatter"(%194, %199, %arg18) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg21: tensor<f32>, %arg22: tensor<f32>):
      %247 = stablehlo.add %arg21, %arg22 : tensor<f32>
      stablehlo.return %247 : tensor<f32>
    }) : (tensor<5x6xf32>, tensor<7x1xi32>, tensor<7x6xf32>) -> tensor<5x6xf32>
    %201 = stablehlo.add %193, %200 : tensor<5x6xf32>
    %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %202 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<5x6xf32>
    %203 = stablehlo.dynamic_update_slice %202, %arg17, %169, %171 : (tensor<5x6xf32>, tensor<2x2xf32>, tensor<ui8>, tensor<ui8>) -> tensor<5x6xf32>
    %204 = stablehlo.add %201, %203 : tensor<5x6xf32>
    %cst_76 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %205 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %206 = stablehlo.dynamic_update_slice %arg16, %205, %162, %165 : (tensor<5x6xf32>, tensor<3x2xf32>, tensor<i32>, tensor<i32>) -> tensor<5x6xf32>
    %207 = stablehlo.add %204, %206 : tensor<5x6xf32>
    %cst_77 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %208 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %209 = stablehlo.dynamic_update_slice %arg15, %208, %149, %152 : (tensor<5x6xf32>, tensor<3x2xf32>, tensor<i32>, tensor<i32>) -> tensor<5x6xf32>
    %210 = stablehlo.add %207, %209 : tensor<5x6xf32>
    %cst_78 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %211 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %212 = stablehlo.dynamic_update_slice %arg14, %211, %136, %139 : (tensor<5x6xf32>, tensor<3x2xf32>, tensor<i32>, tensor<i32>) -> tensor<5x6xf32>
    %213 = stablehlo.add %210, %212 : tensor<5x6xf32>
    %cst_79 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %214 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %215 = stablehlo.dynamic_update_slice %arg13, %214, %123, %126 : (tensor<5x6xf32>, tensor<3x2xf32>, tensor<i32>, tensor<i32>) -> tensor<5x6xf32>
    %216 = stablehlo.add %213, %215 : tensor<5x6xf32>
    %cst_80 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %217 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %218 = stablehlo.dynamic_update_slice %arg12, %217, %110, %113 : (tensor<5x6xf32>, tensor<3x2xf32>, tensor<i32>, tensor<i32>) -> tensor<5x6xf32>
    %219 = stablehlo.add %216, %218 : tensor<5x6xf32>
    %cst_81 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %220 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %221 = stablehlo.dynamic_update_slice %arg11, %220, %97, %100 : (tensor<5x6xf32>, tensor<3x2xf32>, tensor<i32>, tensor<i32>) -> tensor<5x6xf32>
    %222 = stablehlo.add %219, %221 : tensor<5x6xf32>
    %cst_82 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %223 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %224 = stablehlo.dynamic_update_slice %arg10, %223, %84, %87 : (tensor<5x6xf32>, tensor<3x2xf32>, tensor<i32>, tensor<i32>) -> tensor<5x6xf32>
    %225 = stablehlo.add %222, %224 : tensor<5x6xf32>
    %cst_83 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %226 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<5x6xf32>
    %227 = stablehlo.dynamic_update_slice %226, %arg9, %72, %75 : (tensor<5x6xf32>, tensor<2x3xf32>, tensor<i32>, tensor<i32>) -> tensor<5x6xf32>
    %228 = stablehlo.add %225, %227 : tensor<5x6xf32>
    %cst_84 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %229 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<5x6xf32>
    %230 = stablehlo.dynamic_update_slice %229, %arg8, %61, %64 : (tensor<5x6xf32>, tensor<2x3xf32>, tensor<i32>, tensor<i32>) -> tensor<5x6xf32>
    %231 = stablehlo.add %228, %230 : tensor<5x6xf32>
    %cst_85 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %232 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<5x6xf32>
    %233 = stablehlo.dynamic_update_slice %232, %arg7, %50, %53 : (tensor<5x6xf32>, tensor<2x3xf32>, tensor<i32>, tensor<i32>) -> tensor<5x6xf32>
    %234 = stablehlo.add %231, %233 : tensor<5x6xf32>
    %cst_86 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %235 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<5x6xf32>
    %236 = stablehlo.dynamic_update_slice %235, %arg6, %39, %42 : (tensor<5x6xf32>, tensor<2x3xf32>, tensor<i32>, tensor<i32>) -> tensor<5x6xf32>
    %237 = stablehlo.add %234, %236 : tensor<5x6xf32>
    %cst_87 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %238 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<5x6xf32>
    %239 = stablehlo.dynamic_update_slice %238, %arg5, %28, %31 : (tensor<5x6xf32>, tensor<2x3xf32>, tensor<i32>, tensor<i32>) -> tensor<5x6xf32>
    %240 = stablehlo.add %237, %239 : tensor<5x6xf32>
    %cst_88 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %241 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<5x6xf32>
    %242 = stablehlo.dynamic_update_slice %241, %arg4, %17, %20 : (tensor<5x6xf32>, tensor<2x3xf32>, tensor<i32>, tensor<i32>) -> tensor<5x6xf32>
    %243 = stablehlo.add %240, %242 : tensor<5x6xf32>
    %cst_89 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %244 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<5x6xf32>
    %245 = stablehlo.dynamic_update_slice %244, %arg3, %6, %9 : (tensor<5x6xf32>, tensor<2x3xf32>, tensor<i32>, tensor<i32>) -> tensor<5x6xf32>
    %246 = stablehlo.add %243, %245 : tensor<5x6xf32>
    return %246 : tensor<5x6xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<5x6xf32>, %arg1: tensor<i32>) -> (tensor<5x1xf32>, tensor<i32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.compare LT, %arg1, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<6> : tensor<i32>
    %1 = stablehlo.add %arg1, %c_0 : tensor<i32>
    %2 = stablehlo.select %0, %1, %arg1 : tensor<i1>, tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.dynamic_slice %arg0, %c_1, %2, sizes = [5, 1] : (tensor<5x6xf32>, tensor<i32>, tensor<i32>) -> tensor<5x1xf32>
    return %3, %2 : tensor<5x1xf32>, tensor<i32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<5x6xf32>, %arg1: tensor<5xf32>, %arg2: tensor<i32>) -> (tensor<5x6xf32>, tensor<i32>) {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare LT, %arg2, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<6> : tensor<i32>
    %2 = stablehlo.add %arg2, %c_0 : tensor<i32>
    %3 = stablehlo.select %1, %2, %arg2 : tensor<i1>, tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %4 = stablehlo.dynamic_update_slice %arg0, %0, %c_1, %3 : (tensor<5x6xf32>, tensor<5x1xf32>, tensor<i32>, tensor<i32>) -> tensor<5x6xf32>
    return %4, %3 : tensor<5x6xf32>, tensor<i32>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<i32>, %arg1: tensor<5x6xf32>) -> (tensor<5x6xf32>, tensor<5xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg1, %0, %c, %arg0 : (tensor<5x6xf32>, tensor<5x1xf32>, tensor<i32>, tensor<i32>) -> tensor<5x6xf32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.dynamic_slice %arg1, %c_0, %arg0, sizes = [5, 1] : (tensor<5x6xf32>, tensor<i32>, tensor<i32>) -> tensor<5x1xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%2 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<5x1xf32>, tensor<f32>) -> tensor<5xf32>
    return %1, %3 : tensor<5x6xf32>, tensor<5xf32>
  }
  func.func private @dynamic_index_in_dim_1(%arg0: tensor<i32>, %arg1: tensor<5x1xf32>) -> tensor<5x6xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x6xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %0, %arg1, %c, %arg0 : (tensor<5x6xf32>, tensor<5x1xf32>, tensor<i32>, tensor<i32>) -> tensor<5x6xf32>
    return %1 : tensor<5x6xf32>
  }
}
