module @jit_g attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x5xf32>, %arg1: tensor<3x5xf32>, %arg2: tensor<3x5xf32>, %arg3: tensor<3x5xf32>, %arg4: tensor<3x5xf32>, %arg5: tensor<3x5xf32>, %arg6: tensor<3x5xf32>, %arg7: tensor<3x5xf32>, %arg8: tensor<3x5xf32>, %arg9: tensor<3x5xf32>, %arg10: tensor<3x5xf32>, %arg11: tensor<3x5xf32>, %arg12: tensor<3x5xf32>, %arg13: tensor<3x5xf32>, %arg14: tensor<3x5xf32>, %arg15: tensor<3x5xf32>, %arg16: tensor<3x5xf32>, %arg17: tensor<3x5xf32>, %arg18: tensor<3x5xf32>) -> (tensor<3x5xf32> {jax.result_info = "result[0]"}, tensor<3x5xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.abs %arg0 : tensor<3x5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<3x5xf32>, tensor<3x5xf32>) -> tensor<3x5xi1>
    %cst_0 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %4 = stablehlo.add %0, %3 : tensor<3x5xf32>
    %5 = stablehlo.cbrt %4 : tensor<3x5xf32>
    %6 = stablehlo.multiply %5, %5 : tensor<3x5xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %8 = stablehlo.divide %7, %6 : tensor<3x5xf32>
    %cst_2 = stablehlo.constant dense<0.333333343> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %10 = stablehlo.multiply %9, %8 : tensor<3x5xf32>
    %11 = stablehlo.negate %arg0 : tensor<3x5xf32>
    %12 = stablehlo.exponential %11 : tensor<3x5xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %14 = stablehlo.add %13, %12 : tensor<3x5xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %16 = stablehlo.divide %15, %14 : tensor<3x5xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %18 = stablehlo.subtract %17, %16 : tensor<3x5xf32>
    %19 = stablehlo.multiply %16, %18 : tensor<3x5xf32>
    %20 = stablehlo.log_plus_one %4 : tensor<3x5xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %22 = stablehlo.add %4, %21 : tensor<3x5xf32>
    %23 = stablehlo.exponential_minus_one %arg0 : tensor<3x5xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %25 = stablehlo.add %23, %24 : tensor<3x5xf32>
    %26 = stablehlo.power %4, %arg1 : tensor<3x5xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %28 = stablehlo.subtract %arg1, %27 : tensor<3x5xf32>
    %29 = stablehlo.power %4, %28 : tensor<3x5xf32>
    %30 = stablehlo.multiply %arg1, %29 : tensor<3x5xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %32 = stablehlo.compare EQ, %4, %31, FLOAT : (tensor<3x5xf32>, tensor<3x5xf32>) -> tensor<3x5xi1>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %34 = stablehlo.select %32, %33, %4 : tensor<3x5xi1>, tensor<3x5xf32>
    %35 = stablehlo.log %34 : tensor<3x5xf32>
    %36 = stablehlo.multiply %35, %26 : tensor<3x5xf32>
    %37 = stablehlo.atan2 %arg0, %arg1 : tensor<3x5xf32>
    %38 = chlo.square %arg0 : tensor<3x5xf32> -> tensor<3x5xf32>
    %39 = chlo.square %arg1 : tensor<3x5xf32> -> tensor<3x5xf32>
    %40 = stablehlo.add %38, %39 : tensor<3x5xf32>
    %41 = stablehlo.divide %arg1, %40 : tensor<3x5xf32>
    %42 = stablehlo.negate %arg0 : tensor<3x5xf32>
    %43 = chlo.square %arg0 : tensor<3x5xf32> -> tensor<3x5xf32>
    %44 = chlo.square %arg1 : tensor<3x5xf32> -> tensor<3x5xf32>
    %45 = stablehlo.add %43, %44 : tensor<3x5xf32>
    %46 = stablehlo.divide %42, %45 : tensor<3x5xf32>
    %47 = stablehlo.floor %arg0 : tensor<3x5xf32>
    %48 = stablehlo.ceil %arg1 : tensor<3x5xf32>
    %49 = stablehlo.add %47, %48 : tensor<3x5xf32>
    %50 = stablehlo.round_nearest_afz %arg0 : tensor<3x5xf32>
    %51 = stablehlo.add %49, %50 : tensor<3x5xf32>
    %52 = call @round(%arg1) : (tensor<3x5xf32>) -> tensor<3x5xf32>
    %53 = stablehlo.add %51, %52 : tensor<3x5xf32>
    %54 = stablehlo.sign %arg0 : tensor<3x5xf32>
    %55 = stablehlo.remainder %arg0, %arg1 : tensor<3x5xf32>
    %56 = stablehlo.divide %arg0, %arg1 : tensor<3x5xf32>
    %57 = stablehlo.sign %56 : tensor<3x5xf32>
    %58 = stablehlo.divide %arg0, %arg1 : tensor<3x5xf32>
    %59 = stablehlo.abs %58 : tensor<3x5xf32>
    %60 = stablehlo.floor %59 : tensor<3x5xf32>
    %61 = stablehlo.multiply %57, %60 : tensor<3x5xf32>
    %62 = stablehlo.tan %arg0 : tensor<3x5xf32>
    %63 = chlo.square %62 : tensor<3x5xf32> -> tensor<3x5xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %65 = stablehlo.add %64, %63 : tensor<3x5xf32>
    %66 = stablehlo.sine %arg0 : tensor<3x5xf32>
    %67 = stablehlo.cosine %arg0 : tensor<3x5xf32>
    %68 = stablehlo.cosine %arg1 : tensor<3x5xf32>
    %69 = stablehlo.sine %arg1 : tensor<3x5xf32>
    %70 = stablehlo.multiply %66, %68 : tensor<3x5xf32>
    %71 = stablehlo.sqrt %4 : tensor<3x5xf32>
    %cst_12 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %73 = stablehlo.divide %72, %71 : tensor<3x5xf32>
    %74 = stablehlo.rsqrt %4 : tensor<3x5xf32>
    %75 = stablehlo.divide %74, %4 : tensor<3x5xf32>
    %cst_13 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %77 = stablehlo.multiply %76, %75 : tensor<3x5xf32>
    %78 = stablehlo.multiply %arg0, %arg0 : tensor<3x5xf32>
    %79 = stablehlo.multiply %78, %arg0 : tensor<3x5xf32>
    %80 = stablehlo.multiply %arg0, %arg0 : tensor<3x5xf32>
    %cst_14 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %82 = stablehlo.multiply %81, %80 : tensor<3x5xf32>
    %83 = stablehlo.tanh %arg0 : tensor<3x5xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %85 = stablehlo.subtract %84, %83 : tensor<3x5xf32>
    %cst_16 = stablehlo.constant dense<0.693147182> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %87 = stablehlo.multiply %86, %arg0 : tensor<3x5xf32>
    %88 = stablehlo.exponential %87 : tensor<3x5xf32>
    %cst_17 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %89 = stablehlo.log %cst_17 : tensor<f32>
    %cst_18 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %cst_19 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %91 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %92 = stablehlo.clamp %90, %arg0, %91 : tensor<3x5xf32>
    %cst_20 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %94 = stablehlo.compare GT, %arg0, %93, FLOAT : (tensor<3x5xf32>, tensor<3x5xf32>) -> tensor<3x5xi1>
    %cst_21 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %96 = stablehlo.compare LT, %arg0, %95, FLOAT : (tensor<3x5xf32>, tensor<3x5xf32>) -> tensor<3x5xi1>
    %97 = stablehlo.and %94, %96 : tensor<3x5xi1>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %100 = stablehlo.select %97, %arg18, %99 : tensor<3x5xi1>, tensor<3x5xf32>
    %101 = stablehlo.broadcast_in_dim %89, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %102 = stablehlo.multiply %101, %arg17 : tensor<3x5xf32>
    %103 = stablehlo.multiply %102, %88 : tensor<3x5xf32>
    %104 = stablehlo.add %100, %103 : tensor<3x5xf32>
    %105 = stablehlo.multiply %arg16, %85 : tensor<3x5xf32>
    %106 = stablehlo.add %104, %105 : tensor<3x5xf32>
    %107 = stablehlo.multiply %105, %83 : tensor<3x5xf32>
    %108 = stablehlo.add %106, %107 : tensor<3x5xf32>
    %109 = stablehlo.multiply %arg15, %82 : tensor<3x5xf32>
    %110 = stablehlo.add %108, %109 : tensor<3x5xf32>
    %111 = stablehlo.multiply %arg14, %77 : tensor<3x5xf32>
    %112 = stablehlo.multiply %arg13, %73 : tensor<3x5xf32>
    %113 = stablehlo.add %111, %112 : tensor<3x5xf32>
    %114 = stablehlo.multiply %66, %arg12 : tensor<3x5xf32>
    %115 = stablehlo.multiply %arg12, %68 : tensor<3x5xf32>
    %116 = stablehlo.negate %114 : tensor<3x5xf32>
    %117 = stablehlo.multiply %116, %69 : tensor<3x5xf32>
    %118 = stablehlo.multiply %115, %67 : tensor<3x5xf32>
    %119 = stablehlo.add %110, %118 : tensor<3x5xf32>
    %120 = stablehlo.multiply %arg11, %65 : tensor<3x5xf32>
    %121 = stablehlo.add %119, %120 : tensor<3x5xf32>
    %122 = stablehlo.add %121, %arg10 : tensor<3x5xf32>
    %123 = stablehlo.multiply %arg10, %61 : tensor<3x5xf32>
    %124 = stablehlo.negate %123 : tensor<3x5xf32>
    %125 = stablehlo.add %117, %124 : tensor<3x5xf32>
    %126 = stablehlo.multiply %arg7, %46 : tensor<3x5xf32>
    %127 = stablehlo.add %125, %126 : tensor<3x5xf32>
    %128 = stablehlo.multiply %arg7, %41 : tensor<3x5xf32>
    %129 = stablehlo.add %122, %128 : tensor<3x5xf32>
    %130 = stablehlo.multiply %arg6, %36 : tensor<3x5xf32>
    %131 = stablehlo.add %127, %130 : tensor<3x5xf32>
    %132 = stablehlo.multiply %arg6, %30 : tensor<3x5xf32>
    %133 = stablehlo.add %113, %132 : tensor<3x5xf32>
    %134 = stablehlo.multiply %arg5, %25 : tensor<3x5xf32>
    %135 = stablehlo.add %129, %134 : tensor<3x5xf32>
    %136 = stablehlo.divide %arg4, %22 : tensor<3x5xf32>
    %137 = stablehlo.add %133, %136 : tensor<3x5xf32>
    %138 = stablehlo.multiply %arg3, %19 : tensor<3x5xf32>
    %139 = stablehlo.add %135, %138 : tensor<3x5xf32>
    %140 = stablehlo.multiply %arg2, %10 : tensor<3x5xf32>
    %141 = stablehlo.add %137, %140 : tensor<3x5xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %142 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %143 = stablehlo.select %2, %142, %141 : tensor<3x5xi1>, tensor<3x5xf32>
    %144 = stablehlo.select %2, %141, %142 : tensor<3x5xi1>, tensor<3x5xf32>
    %145 = stablehlo.add %139, %144 : tensor<3x5xf32>
    %146 = stablehlo.negate %143 : tensor<3x5xf32>
    %147 = stablehlo.add %145, %146 : tensor<3x5xf32>
    return %147, %131 : tensor<3x5xf32>, tensor<3x5xf32>
  }
  func.func private @round(%arg0: tensor<3x5xf32>) -> tensor<3x5xf32> {
    %0 = stablehlo.round_nearest_even %arg0 : tensor<3x5xf32>
    return %0 : tensor<3x5xf32>
  }
}
