module @jit_g attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<12xf32>, %arg1: tensor<12xf32>, %arg2: tensor<12xf32>, %arg3: tensor<12xf32>, %arg4: tensor<12xf32>, %arg5: tensor<12xf32>, %arg6: tensor<12xf32>, %arg7: tensor<12xf32>, %arg8: tensor<12xf32>, %arg9: tensor<12xf32>, %arg10: tensor<12xf32>, %arg11: tensor<12xf32>, %arg12: tensor<12xf32>, %arg13: tensor<12xf32>, %arg14: tensor<12xf32>, %arg15: tensor<12xf32>) -> (tensor<12xf32> {jax.result_info = "result[0]"}, tensor<12xf32> {jax.result_info = "result[1]"}) {
    %0 = chlo.erf %arg0 : tensor<12xf32> -> tensor<12xf32>
    %1 = chlo.square %arg0 : tensor<12xf32> -> tensor<12xf32>
    %2 = stablehlo.negate %1 : tensor<12xf32>
    %3 = stablehlo.exponential %2 : tensor<12xf32>
    %4 = chlo.erfc %arg0 : tensor<12xf32> -> tensor<12xf32>
    %5 = chlo.square %arg0 : tensor<12xf32> -> tensor<12xf32>
    %6 = stablehlo.negate %5 : tensor<12xf32>
    %7 = stablehlo.exponential %6 : tensor<12xf32>
    %8 = chlo.erf_inv %arg0 : tensor<12xf32> -> tensor<12xf32>
    %9 = chlo.square %8 : tensor<12xf32> -> tensor<12xf32>
    %10 = stablehlo.exponential %9 : tensor<12xf32>
    %11 = chlo.lgamma %arg1 : tensor<12xf32> -> tensor<12xf32>
    %12 = chlo.digamma %arg1 : tensor<12xf32> -> tensor<12xf32>
    %13 = chlo.digamma %arg1 : tensor<12xf32> -> tensor<12xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %15 = chlo.polygamma %14, %arg1 : tensor<12xf32>, tensor<12xf32> -> tensor<12xf32>
    %16 = chlo.sinh %arg0 : tensor<12xf32> -> tensor<12xf32>
    %17 = chlo.cosh %arg0 : tensor<12xf32> -> tensor<12xf32>
    %18 = chlo.cosh %arg0 : tensor<12xf32> -> tensor<12xf32>
    %19 = chlo.sinh %arg0 : tensor<12xf32> -> tensor<12xf32>
    %20 = chlo.asin %arg0 : tensor<12xf32> -> tensor<12xf32>
    %21 = chlo.square %arg0 : tensor<12xf32> -> tensor<12xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %23 = stablehlo.subtract %22, %21 : tensor<12xf32>
    %24 = stablehlo.rsqrt %23 : tensor<12xf32>
    %25 = chlo.acos %arg0 : tensor<12xf32> -> tensor<12xf32>
    %26 = chlo.square %arg0 : tensor<12xf32> -> tensor<12xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %28 = stablehlo.subtract %27, %26 : tensor<12xf32>
    %29 = stablehlo.rsqrt %28 : tensor<12xf32>
    %30 = stablehlo.negate %29 : tensor<12xf32>
    %31 = chlo.atan %arg0 : tensor<12xf32> -> tensor<12xf32>
    %32 = chlo.square %arg0 : tensor<12xf32> -> tensor<12xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %34 = stablehlo.add %33, %32 : tensor<12xf32>
    %35 = chlo.asinh %arg0 : tensor<12xf32> -> tensor<12xf32>
    %36 = chlo.square %arg0 : tensor<12xf32> -> tensor<12xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %38 = stablehlo.add %36, %37 : tensor<12xf32>
    %39 = stablehlo.rsqrt %38 : tensor<12xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %41 = stablehlo.add %arg1, %40 : tensor<12xf32>
    %42:2 = call @arccosh(%41) : (tensor<12xf32>) -> (tensor<12xf32>, tensor<12xf32>)
    %43 = chlo.atanh %arg0 : tensor<12xf32> -> tensor<12xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %45 = stablehlo.add %44, %arg0 : tensor<12xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %47 = stablehlo.divide %46, %45 : tensor<12xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %49 = stablehlo.subtract %48, %arg0 : tensor<12xf32>
    %50 = stablehlo.tan %arg0 : tensor<12xf32>
    %51 = chlo.square %50 : tensor<12xf32> -> tensor<12xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %53 = stablehlo.add %52, %51 : tensor<12xf32>
    %54 = stablehlo.multiply %arg15, %53 : tensor<12xf32>
    %55 = stablehlo.multiply %47, %arg14 : tensor<12xf32>
    %56 = stablehlo.divide %55, %49 : tensor<12xf32>
    %57 = stablehlo.add %54, %56 : tensor<12xf32>
    %58 = call @arccosh_0(%42#1, %arg13) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
    %59 = stablehlo.multiply %arg12, %39 : tensor<12xf32>
    %60 = stablehlo.add %57, %59 : tensor<12xf32>
    %61 = stablehlo.divide %arg11, %34 : tensor<12xf32>
    %62 = stablehlo.add %60, %61 : tensor<12xf32>
    %63 = stablehlo.multiply %arg10, %30 : tensor<12xf32>
    %64 = stablehlo.add %62, %63 : tensor<12xf32>
    %65 = stablehlo.multiply %arg9, %24 : tensor<12xf32>
    %66 = stablehlo.add %64, %65 : tensor<12xf32>
    %67 = stablehlo.multiply %arg8, %19 : tensor<12xf32>
    %68 = stablehlo.add %66, %67 : tensor<12xf32>
    %69 = stablehlo.multiply %arg7, %17 : tensor<12xf32>
    %70 = stablehlo.add %68, %69 : tensor<12xf32>
    %71 = stablehlo.multiply %arg6, %15 : tensor<12xf32>
    %72 = stablehlo.add %58, %71 : tensor<12xf32>
    %73 = stablehlo.multiply %arg5, %12 : tensor<12xf32>
    %74 = stablehlo.add %72, %73 : tensor<12xf32>
    %cst_9 = stablehlo.constant dense<0.886226952> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %76 = stablehlo.multiply %75, %arg4 : tensor<12xf32>
    %77 = stablehlo.multiply %76, %10 : tensor<12xf32>
    %78 = stablehlo.add %70, %77 : tensor<12xf32>
    %cst_10 = stablehlo.constant dense<-1.12837923> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %80 = stablehlo.multiply %79, %arg3 : tensor<12xf32>
    %81 = stablehlo.multiply %80, %7 : tensor<12xf32>
    %82 = stablehlo.add %78, %81 : tensor<12xf32>
    %cst_11 = stablehlo.constant dense<1.12837923> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %84 = stablehlo.multiply %83, %arg2 : tensor<12xf32>
    %85 = stablehlo.multiply %84, %3 : tensor<12xf32>
    %86 = stablehlo.add %82, %85 : tensor<12xf32>
    return %86, %74 : tensor<12xf32>, tensor<12xf32>
  }
  func.func private @arccosh(%arg0: tensor<12xf32>) -> (tensor<12xf32>, tensor<12xf32>) {
    %0 = chlo.acosh %arg0 : tensor<12xf32> -> tensor<12xf32>
    %1 = chlo.square %arg0 : tensor<12xf32> -> tensor<12xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %3 = stablehlo.subtract %1, %2 : tensor<12xf32>
    %4 = stablehlo.rsqrt %3 : tensor<12xf32>
    return %0, %4 : tensor<12xf32>, tensor<12xf32>
  }
  func.func private @arccosh_0(%arg0: tensor<12xf32>, %arg1: tensor<12xf32>) -> tensor<12xf32> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<12xf32>
    return %0 : tensor<12xf32>
  }
}
