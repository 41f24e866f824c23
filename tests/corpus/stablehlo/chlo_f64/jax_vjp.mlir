module @jit_g attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<12xf64>, %arg1: tensor<12xf64>, %arg2: tensor<12xf64>, %arg3: tensor<12xf64>, %arg4: tensor<12xf64>, %arg5: tensor<12xf64>, %arg6: tensor<12xf64>, %arg7: tensor<12xf64>, %arg8: tensor<12xf64>, %arg9: tensor<12xf64>, %arg10: tensor<12xf64>, %arg11: tensor<12xf64>, %arg12: tensor<12xf64>, %arg13: tensor<12xf64>, %arg14: tensor<12xf64>, %arg15: tensor<12xf64>) -> (tensor<12xf64> {jax.result_info = "result[0]"}, tensor<12xf64> {jax.result_info = "result[1]"}) {
    %0 = chlo.erf %arg0 : tensor<12xf64> -> tensor<12xf64>
    %1 = chlo.square %arg0 : tensor<12xf64> -> tensor<12xf64>
    %2 = stablehlo.negate %1 : tensor<12xf64>
    %3 = stablehlo.exponential %2 : tensor<12xf64>
    %4 = chlo.erfc %arg0 : tensor<12xf64> -> tensor<12xf64>
    %5 = chlo.square %arg0 : tensor<12xf64> -> tensor<12xf64>
    %6 = stablehlo.negate %5 : tensor<12xf64>
    %7 = stablehlo.exponential %6 : tensor<12xf64>
    %8 = chlo.erf_inv %arg0 : tensor<12xf64> -> tensor<12xf64>
    %9 = chlo.square %8 : tensor<12xf64> -> tensor<12xf64>
    %10 = stablehlo.exponential %9 : tensor<12xf64>
    %11 = chlo.lgamma %arg1 : tensor<12xf64> -> tensor<12xf64>
    %12 = chlo.digamma %arg1 : tensor<12xf64> -> tensor<12xf64>
    %13 = chlo.digamma %arg1 : tensor<12xf64> -> tensor<12xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<12xf64>
    %15 = chlo.polygamma %14, %arg1 : tensor<12xf64>, tensor<12xf64> -> tensor<12xf64>
    %16 = chlo.sinh %arg0 : tensor<12xf64> -> tensor<12xf64>
    %17 = chlo.cosh %arg0 : tensor<12xf64> -> tensor<12xf64>
    %18 = chlo.cosh %arg0 : tensor<12xf64> -> tensor<12xf64>
    %19 = chlo.sinh %arg0 : tensor<12xf64> -> tensor<12xf64>
    %20 = chlo.asin %arg0 : tensor<12xf64> -> tensor<12xf64>
    %21 = chlo.square %arg0 : tensor<12xf64> -> tensor<12xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %22 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<12xf64>
    %23 = stablehlo.subtract %22, %21 : tensor<12xf64>
    %24 = stablehlo.rsqrt %23 : tensor<12xf64>
    %25 = chlo.acos %arg0 : tensor<12xf64> -> tensor<12xf64>
    %26 = chlo.square %arg0 : tensor<12xf64> -> tensor<12xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %27 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<12xf64>
    %28 = stablehlo.subtract %27, %26 : tensor<12xf64>
    %29 = stablehlo.rsqrt %28 : tensor<12xf64>
    %30 = stablehlo.negate %29 : tensor<12xf64>
    %31 = chlo.atan %arg0 : tensor<12xf64> -> tensor<12xf64>
    %32 = chlo.square %arg0 : tensor<12xf64> -> tensor<12xf64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %33 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<12xf64>
    %34 = stablehlo.add %33, %32 : tensor<12xf64>
    %35 = chlo.asinh %arg0 : tensor<12xf64> -> tensor<12xf64>
    %36 = chlo.square %arg0 : tensor<12xf64> -> tensor<12xf64>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %37 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<12xf64>
    %38 = stablehlo.add %36, %37 : tensor<12xf64>
    %39 = stablehlo.rsqrt %38 : tensor<12xf64>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %40 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<12xf64>
    %41 = stablehlo.add %arg1, %40 : tensor<12xf64>
    %42:2 = call @arccosh(%41) : (tensor<12xf64>) -> (tensor<12xf64>, tensor<12xf64>)
    %43 = chlo.atanh %arg0 : tensor<12xf64> -> tensor<12xf64>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %44 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<12xf64>
    %45 = stablehlo.add %44, %arg0 : tensor<12xf64>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %46 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<12xf64>
    %47 = stablehlo.divide %46, %45 : tensor<12xf64>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %48 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<12xf64>
    %49 = stablehlo.subtract %48, %arg0 : tensor<12xf64>
    %50 = stablehlo.tan %arg0 : tensor<12xf64>
    %51 = chlo.square %50 : tensor<12xf64> -> tensor<12xf64>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %52 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<12xf64>
    %53 = stablehlo.add %52, %51 : tensor<12xf64>
    %54 = stablehlo.multiply %arg15, %53 : tensor<12xf64>
    %55 = stablehlo.multiply %47, %arg14 : tensor<12xf64>
    %56 = stablehlo.divide %55, %49 : tensor<12xf64>
    %57 = stablehlo.add %54, %56 : tensor<12xf64>
    %58 = call @arccosh_0(%42#1, %arg13) : (tensor<12xf64>, tensor<12xf64>) -> tensor<12xf64>
    %59 = stablehlo.multiply %arg12, %39 : tensor<12xf64>
    %60 = stablehlo.add %57, %59 : tensor<12xf64>
    %61 = stablehlo.divide %arg11, %34 : tensor<12xf64>
    %62 = stablehlo.add %60, %61 : tensor<12xf64>
    %63 = stablehlo.multiply %arg10, %30 : tensor<12xf64>
    %64 = stablehlo.add %62, %63 : tensor<12xf64>
    %65 = stablehlo.multiply %arg9, %24 : tensor<12xf64>
    %66 = stablehlo.add %64, %65 : tensor<12xf64>
    %67 = stablehlo.multiply %arg8, %19 : tensor<12xf64>
    %68 = stablehlo.add %66, %67 : tensor<12xf64>
    %69 = stablehlo.multiply %arg7, %17 : tensor<12xf64>
    %70 = stablehlo.add %68, %69 : tensor<12xf64>
    %71 = stablehlo.multiply %arg6, %15 : tensor<12xf64>
    %72 = stablehlo.add %58, %71 : tensor<12xf64>
    %73 = stablehlo.multiply %arg5, %12 : tensor<12xf64>
    %74 = stablehlo.add %72, %73 : tensor<12xf64>
    %cst_9 = stablehlo.constant dense<0.88622692545275794> : tensor<f64>
    %75 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<12xf64>
    %76 = stablehlo.multiply %75, %arg4 : tensor<12xf64>
    %77 = stablehlo.multiply %76, %10 : tensor<12xf64>
    %78 = stablehlo.add %70, %77 : tensor<12xf64>
    %cst_10 = stablehlo.constant dense<-1.1283791670955126> : tensor<f64>
    %79 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<12xf64>
    %80 = stablehlo.multiply %79, %arg3 : tensor<12xf64>
    %81 = stablehlo.multiply %80, %7 : tensor<12xf64>
    %82 = stablehlo.add %78, %81 : tensor<12xf64>
    %cst_11 = stablehlo.constant dense<1.1283791670955126> : tensor<f64>
    %83 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<12xf64>
    %84 = stablehlo.multiply %83, %arg2 : tensor<12xf64>
    %85 = stablehlo.multiply %84, %3 : tensor<12xf64>
    %86 = stablehlo.add %82, %85 : tensor<12xf64>
    return %86, %74 : tensor<12xf64>, tensor<12xf64>
  }
  func.func private @arccosh(%arg0: tensor<12xf64>) -> (tensor<12xf64>, tensor<12xf64>) {
    %0 = chlo.acosh %arg0 : tensor<12xf64> -> tensor<12xf64>
    %1 = chlo.square %arg0 : tensor<12xf64> -> tensor<12xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<12xf64>
    %3 = stablehlo.subtract %1, %2 : tensor<12xf64>
    %4 = stablehlo.rsqrt %3 : tensor<12xf64>
    return %0, %4 : tensor<12xf64>, tensor<12xf64>
  }
  func.func private @arccosh_0(%arg0: tensor<12xf64>, %arg1: tensor<12xf64>) -> tensor<12xf64> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<12xf64>
    return %0 : tensor<12xf64>
  }
}
