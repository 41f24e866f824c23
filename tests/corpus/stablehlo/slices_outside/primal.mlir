module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x6xf32>, %arg1: tensor<7xi32>, %arg2: tensor<2xui8>) -> (tensor<2x3xf32> {jax.result_info = "result[0][0]"}, tensor<2x3xf32> {jax.result_info = "result[0][1]"}, tensor<2x3xf32> {jax.result_info = "result[0][2]"}, tensor<2x3xf32> {jax.result_info = "result[0][3]"}, tensor<2x3xf32> {jax.result_info = "result[0][4]"}, tensor<2x3xf32> {jax.result_info = "result[0][5]"}, tensor<2x3xf32> {jax.result_info = "result[0][6]"}, tensor<5x6xf32> {jax.result_info = "result[1][0]"}, tensor<5x6xf32> {jax.result_info = "result[1][1]"}, tensor<5x6xf32> {jax.result_info = "result[1][2]"}, tensor<5x6xf32> {jax.result_info = "result[1][3]"}, tensor<5x6xf32> {jax.result_info = "result[1][4]"}, tensor<5x6xf32> {jax.result_info = "result[1][5]"}, tensor<5x6xf32> {jax.result_info = "result[1][6]"}, tensor<2x2xf32> {jax.result_info = "result[2]"}, tensor<7x6xf32> {jax.result_info = "result[3]"}, tensor<5x1xf32> {jax.result_info = "result[4]"}, tensor<5x6xf32> {jax.result_info = "result[5]"}) {
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
    %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %90 = stablehlo.slice %arg1 [1:2] : (tensor<7xi32>) -> tensor<1xi32>
    %91 = stablehlo.reshape %90 : (tensor<1xi32>) -> tensor<i32>
    %92 = stablehlo.slice %arg1 [0:1] : (tensor<7xi32>) -> tensor<1xi32>
    %93 = stablehlo.reshape %92 : (tensor<1xi32>) -> tensor<i32>
    %c_32 = stablehlo.constant dense<0> : tensor<i32>
    %94 = stablehlo.compare LT, %91, %c_32, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_33 = stablehlo.constant dense<5> : tensor<i32>
    %95 = stablehlo.add %91, %c_33 : tensor<i32>
    %96 = stablehlo.select %94, %95, %91 : tensor<i1>, tensor<i32>
    %c_34 = stablehlo.constant dense<0> : tensor<i32>
    %97 = stablehlo.compare LT, %93, %c_34, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_35 = stablehlo.constant dense<6> : tensor<i32>
    %98 = stablehlo.add %93, %c_35 : tensor<i32>
    %99 = stablehlo.select %97, %98, %93 : tensor<i1>, tensor<i32>
    %100 = stablehlo.dynamic_update_slice %arg0, %89, %96, %99 : (tensor<5x6xf32>, tensor<3x2xf32>, tensor<i32>, tensor<i32>) -> tensor<5x6xf32>
    %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %102 = stablehlo.slice %arg1 [2:3] : (tensor<7xi32>) -> tensor<1xi32>
    %103 = stablehlo.reshape %102 : (tensor<1xi32>) -> tensor<i32>
    %104 = stablehlo.slice %arg1 [1:2] : (tensor<7xi32>) -> tensor<1xi32>
    %105 = stablehlo.reshape %104 : (tensor<1xi32>) -> tensor<i32>
    %c_37 = stablehlo.constant dense<0> : tensor<i32>
    %106 = stablehlo.compare LT, %103, %c_37, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_38 = stablehlo.constant dense<5> : tensor<i32>
    %107 = stablehlo.add %103, %c_38 : tensor<i32>
    %108 = stablehlo.select %106, %107, %103 : tensor<i1>, tensor<i32>
    %c_39 = stablehlo.constant dense<0> : tensor<i32>
    %109 = stablehlo.compare LT, %105, %c_39, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_40 = stablehlo.constant dense<6> : tensor<i32>
    %110 = stablehlo.add %105, %c_40 : tensor<i32>
    %111 = stablehlo.select %109, %110, %105 : tensor<i1>, tensor<i32>
    %112 = stablehlo.dynamic_update_slice %arg0, %101, %108, %111 : (tensor<5x6xf32>, tensor<3x2xf32>, tensor<i32>, tensor<i32>) -> tensor<5x6xf32>
    %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %114 = stablehlo.slice %arg1 [3:4] : (tensor<7xi32>) -> tensor<1xi32>
    %115 = stablehlo.reshape %114 : (tensor<1xi32>) -> tensor<i32>
    %116 = stablehlo.slice %arg1 [2:3] : (tensor<7xi32>) -> tensor<1xi32>
    %117 = stablehlo.reshape %116 : (tensor<1xi32>) -> tensor<i32>
    %c_42 = stablehlo.constant dense<0> : tensor<i32>
    %118 = stablehlo.compare LT, %115, %c_42, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_43 = stablehlo.constant dense<5> : tensor<i32>
    %119 = stablehlo.add %115, %c_43 : tensor<i32>
    %120 = stablehlo.select %118, %119, %115 : tensor<i1>, tensor<i32>
    %c_44 = stablehlo.constant dense<0> : tensor<i32>
    %121 = stablehlo.compare LT, %117, %c_44, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_45 = stablehlo.constant dense<6> : tensor<i32>
    %122 = stablehlo.add %117, %c_45 : tensor<i32>
    %123 = stablehlo.select %121, %122, %117 : tensor<i1>, tensor<i32>
    %124 = stablehlo.dynamic_update_slice %arg0, %113, %120, %123 : (tensor<5x6xf32>, tensor<3x2xf32>, tensor<i32>, tensor<i32>) -> tensor<5x6xf32>
    %cst_46 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %126 = stablehlo.slice %arg1 [4:5] : (tensor<7xi32>) -> tensor<1xi32>
    %127 = stablehlo.reshape %126 : (tensor<1xi32>) -> tensor<i32>
    %128 = stablehlo.slice %arg1 [3:4] : (tensor<7xi32>) -> tensor<1xi32>
    %129 = stablehlo.reshape %128 : (tensor<1xi32>) -> tensor<i32>
    %c_47 = stablehlo.constant dense<0> : tensor<i32>
    %130 = stablehlo.compare LT, %127, %c_47, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_48 = stablehlo.constant dense<5> : tensor<i32>
    %131 = stablehlo.add %127, %c_48 : tensor<i32>
    %132 = stablehlo.select %130, %131, %127 : tensor<i1>, tensor<i32>
    %c_49 = stablehlo.constant dense<0> : tensor<i32>
    %133 = stablehlo.compare LT, %129, %c_49, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_50 = stablehlo.constant dense<6> : tensor<i32>
    %134 = stablehlo.add %129, %c_50 : tensor<i32>
    %135 = stablehlo.select %133, %134, %129 : tensor<i1>, tensor<i32>
    %136 = stablehlo.dynamic_update_slice %arg0, %125, %132, %135 : (tensor<5x6xf32>, tensor<3x2xf32>, tensor<i32>, tensor<i32>) -> tensor<5x6xf32>
    %cst_51 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %137 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %138 = stablehlo.slice %arg1 [5:6] : (tensor<7xi32>) -> tensor<1xi32>
    %139 = stablehlo.reshape %138 : (tensor<1xi32>) -> tensor<i32>
    %140 = stablehlo.slice %arg1 [4:5] : (tensor<7xi32>) -> tensor<1xi32>
    %141 = stablehlo.reshape %140 : (tensor<1xi32>) -> tensor<i32>
    %c_52 = stablehlo.constant dense<0> : tensor<i32>
    %142 = stablehlo.compare LT, %139, %c_52, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_53 = stablehlo.constant dense<5> : tensor<i32>
    %143 = stablehlo.add %139, %c_53 : tensor<i32>
    %144 = stablehlo.select %142, %143, %139 : tensor<i1>, tensor<i32>
    %c_54 = stablehlo.constant dense<0> : tensor<i32>
    %145 = stablehlo.compare LT, %141, %c_54, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_55 = stablehlo.constant dense<6> : tensor<i32>
    %146 = stablehlo.add %141, %c_55 : tensor<i32>
    %147 = stablehlo.select %145, %146, %141 : tensor<i1>, tensor<i32>
    %148 = stablehlo.dynamic_update_slice %arg0, %137, %144, %147 : (tensor<5x6xf32>, tensor<3x2xf32>, tensor<i32>, tensor<i32>) -> tensor<5x6xf32>
    %cst_56 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %149 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %150 = stablehlo.slice %arg1 [6:7] : (tensor<7xi32>) -> tensor<1xi32>
    %151 = stablehlo.reshape %150 : (tensor<1xi32>) -> tensor<i32>
    %152 = stablehlo.slice %arg1 [5:6] : (tensor<7xi32>) -> tensor<1xi32>
    %153 = stablehlo.reshape %152 : (tensor<1xi32>) -> tensor<i32>
    %c_57 = stablehlo.constant dense<0> : tensor<i32>
    %154 = stablehlo.compare LT, %151, %c_57, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_58 = stablehlo.constant dense<5> : tensor<i32>
    %155 = stablehlo.add %151, %c_58 : tensor<i32>
    %156 = stablehlo.select %154, %155, %151 : tensor<i1>, tensor<i32>
    %c_59 = stablehlo.constant dense<0> : tensor<i32>
    %157 = stablehlo.compare LT, %153, %c_59, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_60 = stablehlo.constant dense<6> : tensor<i32>
    %158 = stablehlo.add %153, %c_60 : tensor<i32>
    %159 = stablehlo.select %157, %158, %153 : tensor<i1>, tensor<i32>
    %160 = stablehlo.dynamic_update_slice %arg0, %149, %156, %159 : (tensor<5x6xf32>, tensor<3x2xf32>, tensor<i32>, tensor<i32>) -> tensor<5x6xf32>
    %161 = stablehlo.slice %arg2 [0:1] : (tensor<2xui8>) -> tensor<1xui8>
    %162 = stablehlo.reshape %161 : (tensor<1xui8>) -> tensor<ui8>
    %163 = stablehlo.slice %arg2 [1:2] : (tensor<2xui8>) -> tensor<1xui8>
    %164 = stablehlo.reshape %163 : (tensor<1xui8>) -> tensor<ui8>
    %165 = stablehlo.dynamic_slice %arg0, %162, %164, sizes = [2, 2] : (tensor<5x6xf32>, tensor<ui8>, tensor<ui8>) -> tensor<2x2xf32>
    %c_61 = stablehlo.constant dense<0> : tensor<i32>
    %166 = stablehlo.broadcast_in_dim %c_61, dims = [] : (tensor<i32>) -> tensor<7xi32>
    %167 = stablehlo.compare LT, %arg1, %166, SIGNED : (tensor<7xi32>, tensor<7xi32>) -> tensor<7xi1>
    %c_62 = stablehlo.constant dense<5> : tensor<i32>
    %168 = stablehlo.broadcast_in_dim %c_62, dims = [] : (tensor<i32>) -> tensor<7xi32>
    %169 = stablehlo.add %arg1, %168 : tensor<7xi32>
    %170 = stablehlo.select %167, %169, %arg1 : tensor<7xi1>, tensor<7xi32>
    %171 = stablehlo.broadcast_in_dim %170, dims = [0] : (tensor<7xi32>) -> tensor<7x1xi32>
    %172 = "stablehlo.gather"(%arg0, %171) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 6>}> : (tensor<5x6xf32>, tensor<7x1xi32>) -> tensor<7x6xf32>
    %173 = stablehlo.slice %arg1 [4:5] : (tensor<7xi32>) -> tensor<1xi32>
    %174 = stablehlo.reshape %173 : (tensor<1xi32>) -> tensor<i32>
    %175 = call @dynamic_index_in_dim(%arg0, %174) : (tensor<5x6xf32>, tensor<i32>) -> tensor<5x1xf32>
    %176 = stablehlo.slice %arg0 [0:5, 0:1] : (tensor<5x6xf32>) -> tensor<5x1xf32>
    %177 = stablehlo.reshape %176 : (tensor<5x1xf32>) -> tensor<5xf32>
    %178 = stablehlo.slice %arg1 [0:1] : (tensor<7xi32>) -> tensor<1xi32>
    %179 = stablehlo.reshape %178 : (tensor<1xi32>) -> tensor<i32>
    %180 = call @dynamic_update_index_in_dim(%arg0, %177, %179) : (tensor<5x6xf32>, tensor<5xf32>, tensor<i32>) -> tensor<5x6xf32>
    return %10, %21, %32, %43, %54, %65, %76, %88, %100, %112, %124, %136, %148, %160, %165, %172, %175, %180 : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<5x6xf32>, tensor<5x6xf32>, tensor<5x6xf32>, tensor<5x6xf32>, tensor<5x6xf32>, tensor<5x6xf32>, tensor<5x6xf32>, tensor<2x2xf32>, tensor<7x6xf32>, tensor<5x1xf32>, tensor<5x6xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<5x6xf32>, %arg1: tensor<i32>) -> tensor<5x1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.compare LT, %arg1, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<6> : tensor<i32>
    %1 = stablehlo.add %arg1, %c_0 : tensor<i32>
    %2 = stablehlo.select %0, %1, %arg1 : tensor<i1>, tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.dynamic_slice %arg0, %c_1, %2, sizes = [5, 1] : (tensor<5x6xf32>, tensor<i32>, tensor<i32>) -> tensor<5x1xf32>
    return %3 : tensor<5x1xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<5x6xf32>, %arg1: tensor<5xf32>, %arg2: tensor<i32>) -> tensor<5x6xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare LT, %arg2, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<6> : tensor<i32>
    %2 = stablehlo.add %arg2, %c_0 : tensor<i32>
    %3 = stablehlo.select %1, %2, %arg2 : tensor<i1>, tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %4 = stablehlo.dynamic_update_slice %arg0, %0, %c_1, %3 : (tensor<5x6xf32>, tensor<5x1xf32>, tensor<i32>, tensor<i32>) -> tensor<5x6xf32>
    return %4 : tensor<5x6xf32>
  }
}
