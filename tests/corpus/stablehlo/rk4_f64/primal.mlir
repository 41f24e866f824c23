module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf64>) -> (tensor<3xf64> {jax.result_info = "result[0]"}, tensor<20x3xf64> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<20x3xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1:3 = stablehlo.while(%iterArg = %c, %iterArg_0 = %arg0, %iterArg_1 = %0) : tensor<i64>, tensor<3xf64>, tensor<20x3xf64>
    cond {
      %c_2 = stablehlo.constant dense<20> : tensor<i64>
      %2 = stablehlo.compare LT, %iterArg, %c_2, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %2 : tensor<i1>
    } do {
      %2:2 = func.call @closed_call(%iterArg_0) : (tensor<3xf64>) -> (tensor<3xf64>, tensor<3xf64>)
      %3 = func.call @dynamic_update_index_in_dim(%iterArg_1, %2#1, %iterArg) : (tensor<20x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<20x3xf64>
      %c_2 = stablehlo.constant dense<1> : tensor<i64>
      %4 = stablehlo.add %iterArg, %c_2 : tensor<i64>
      stablehlo.return %4, %2#0, %3 : tensor<i64>, tensor<3xf64>, tensor<20x3xf64>
    }
    return %1#1, %1#2 : tensor<3xf64>, tensor<20x3xf64>
  }
  func.func private @closed_call(%arg0: tensor<3xf64>) -> (tensor<3xf64>, tensor<3xf64>) {
    %0 = stablehlo.slice %arg0 [1:2] : (tensor<3xf64>) -> tensor<1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1xf64>) -> tensor<f64>
    %2 = stablehlo.slice %arg0 [0:1] : (tensor<3xf64>) -> tensor<1xf64>
    %3 = stablehlo.reshape %2 : (tensor<1xf64>) -> tensor<f64>
    %4 = stablehlo.subtract %1, %3 : tensor<f64>
    %cst = stablehlo.constant dense<1.000000e+01> : tensor<f64>
    %5 = stablehlo.multiply %cst, %4 : tensor<f64>
    %6 = stablehlo.slice %arg0 [0:1] : (tensor<3xf64>) -> tensor<1xf64>
    %7 = stablehlo.reshape %6 : (tensor<1xf64>) -> tensor<f64>
    %8 = stablehlo.slice %arg0 [2:3] : (tensor<3xf64>) -> tensor<1xf64>
    %9 = stablehlo.reshape %8 : (tensor<1xf64>) -> tensor<f64>
    %cst_0 = stablehlo.constant dense<2.800000e+01> : tensor<f64>
    %10 = stablehlo.subtract %cst_0, %9 : tensor<f64>
    %11 = stablehlo.multiply %7, %10 : tensor<f64>
    %12 = stablehlo.slice %arg0 [1:2] : (tensor<3xf64>) -> tensor<1xf64>
    %13 = stablehlo.reshape %12 : (tensor<1xf64>) -> tensor<f64>
    %14 = stablehlo.subtract %11, %13 : tensor<f64>
    %15 = stablehlo.slice %arg0 [0:1] : (tensor<3xf64>) -> tensor<1xf64>
    %16 = stablehlo.reshape %15 : (tensor<1xf64>) -> tensor<f64>
    %17 = stablehlo.slice %arg0 [1:2] : (tensor<3xf64>) -> tensor<1xf64>
    %18 = stablehlo.reshape %17 : (tensor<1xf64>) -> tensor<f64>
    %19 = stablehlo.multiply %16, %18 : tensor<f64>
    %20 = stablehlo.slice %arg0 [2:3] : (tensor<3xf64>) -> tensor<1xf64>
    %21 = stablehlo.reshape %20 : (tensor<1xf64>) -> tensor<f64>
    %cst_1 = stablehlo.constant dense<2.6666666666666665> : tensor<f64>
    %22 = stablehlo.multiply %cst_1, %21 : tensor<f64>
    %23 = stablehlo.subtract %19, %22 : tensor<f64>
    %24 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %25 = stablehlo.broadcast_in_dim %14, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %26 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %27 = stablehlo.concatenate %24, %25, %26, dim = 0 : (tensor<1xf64>, tensor<1xf64>, tensor<1xf64>) -> tensor<3xf64>
    %cst_2 = stablehlo.constant dense<5.000000e-03> : tensor<f64>
    %28 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %29 = stablehlo.multiply %28, %27 : tensor<3xf64>
    %30 = stablehlo.add %arg0, %29 : tensor<3xf64>
    %31 = stablehlo.slice %30 [1:2] : (tensor<3xf64>) -> tensor<1xf64>
    %32 = stablehlo.reshape %31 : (tensor<1xf64>) -> tensor<f64>
    %33 = stablehlo.slice %30 [0:1] : (tensor<3xf64>) -> tensor<1xf64>
    %34 = stablehlo.reshape %33 : (tensor<1xf64>) -> tensor<f64>
    %35 = stablehlo.subtract %32, %34 : tensor<f64>
    %cst_3 = stablehlo.constant dense<1.000000e+01> : tensor<f64>
    %36 = stablehlo.multiply %cst_3, %35 : tensor<f64>
    %37 = stablehlo.slice %30 [0:1] : (tensor<3xf64>) -> tensor<1xf64>
    %38 = stablehlo.reshape %37 : (tensor<1xf64>) -> tensor<f64>
    %39 = stablehlo.slice %30 [2:3] : (tensor<3xf64>) -> tensor<1xf64>
    %40 = stablehlo.reshape %39 : (tensor<1xf64>) -> tensor<f64>
    %cst_4 = stablehlo.constant dense<2.800000e+01> : tensor<f64>
    %41 = stablehlo.subtract %cst_4, %40 : tensor<f64>
    %42 = stablehlo.multiply %38, %41 : tensor<f64>
    %43 = stablehlo.slice %30 [1:2] : (tensor<3xf64>) -> tensor<1xf64>
    %44 = stablehlo.reshape %43 : (tensor<1xf64>) -> tensor<f64>
    %45 = stablehlo.subtract %42, %44 : tensor<f64>
    %46 = stablehlo.slice %30 [0:1] : (tensor<3xf64>) -> tensor<1xf64>
    %47 = stablehlo.reshape %46 : (tensor<1xf64>) -> tensor<f64>
    %48 = stablehlo.slice %30 [1:2] : (tensor<3xf64>) -> tensor<1xf64>
    %49 = stablehlo.reshape %48 : (tensor<1xf64>) -> tensor<f64>
    %50 = stablehlo.multiply %47, %49 : tensor<f64>
    %51 = stablehlo.slice %30 [2:3] : (tensor<3xf64>) -> tensor<1xf64>
    %52 = stablehlo.reshape %51 : (tensor<1xf64>) -> tensor<f64>
    %cst_5 = stablehlo.constant dense<2.6666666666666665> : tensor<f64>
    %53 = stablehlo.multiply %cst_5, %52 : tensor<f64>
    %54 = stablehlo.subtract %50, %53 : tensor<f64>
    %55 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %56 = stablehlo.broadcast_in_dim %45, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %57 = stablehlo.broadcast_in_dim %54, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %58 = stablehlo.concatenate %55, %56, %57, dim = 0 : (tensor<1xf64>, tensor<1xf64>, tensor<1xf64>) -> tensor<3xf64>
    %cst_6 = stablehlo.constant dense<5.000000e-03> : tensor<f64>
    %59 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %60 = stablehlo.multiply %59, %58 : tensor<3xf64>
    %61 = stablehlo.add %arg0, %60 : tensor<3xf64>
    %62 = stablehlo.slice %61 [1:2] : (tensor<3xf64>) -> tensor<1xf64>
    %63 = stablehlo.reshape %62 : (tensor<1xf64>) -> tensor<f64>
    %64 = stablehlo.slice %61 [0:1] : (tensor<3xf64>) -> tensor<1xf64>
    %65 = stablehlo.reshape %64 : (tensor<1xf64>) -> tensor<f64>
    %66 = stablehlo.subtract %63, %65 : tensor<f64>
    %cst_7 = stablehlo.constant dense<1.000000e+01> : tensor<f64>
    %67 = stablehlo.multiply %cst_7, %66 : tensor<f64>
    %68 = stablehlo.slice %61 [0:1] : (tensor<3xf64>) -> tensor<1xf64>
    %69 = stablehlo.reshape %68 : (tensor<1xf64>) -> tensor<f64>
    %70 = stablehlo.slice %61 [2:3] : (tensor<3xf64>) -> tensor<1xf64>
    %71 = stablehlo.reshape %70 : (tensor<1xf64>) -> tensor<f64>
    %cst_8 = stablehlo.constant dense<2.800000e+01> : tensor<f64>
    %72 = stablehlo.subtract %cst_8, %71 : tensor<f64>
    %73 = stablehlo.multiply %69, %72 : tensor<f64>
    %74 = stablehlo.slice %61 [1:2] : (tensor<3xf64>) -> tensor<1xf64>
    %75 = stablehlo.reshape %74 : (tensor<1xf64>) -> tensor<f64>
    %76 = stablehlo.subtract %73, %75 : tensor<f64>
    %77 = stablehlo.slice %61 [0:1] : (tensor<3xf64>) -> tensor<1xf64>
    %78 = stablehlo.reshape %77 : (tensor<1xf64>) -> tensor<f64>
    %79 = stablehlo.slice %61 [1:2] : (tensor<3xf64>) -> tensor<1xf64>
    %80 = stablehlo.reshape %79 : (tensor<1xf64>) -> tensor<f64>
    %81 = stablehlo.multiply %78, %80 : tensor<f64>
    %82 = stablehlo.slice %61 [2:3] : (tensor<3xf64>) -> tensor<1xf64>
    %83 = stablehlo.reshape %82 : (tensor<1xf64>) -> tensor<f64>
    %cst_9 = stablehlo.constant dense<2.6666666666666665> : tensor<f64>
    %84 = stablehlo.multiply %cst_9, %83 : tensor<f64>
    %85 = stablehlo.subtract %81, %84 : tensor<f64>
    %86 = stablehlo.broadcast_in_dim %67, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %87 = stablehlo.broadcast_in_dim %76, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %88 = stablehlo.broadcast_in_dim %85, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %89 = stablehlo.concatenate %86, %87, %88, dim = 0 : (tensor<1xf64>, tensor<1xf64>, tensor<1xf64>) -> tensor<3xf64>
    %cst_10 = stablehlo.constant dense<1.000000e-02> : tensor<f64>
    %90 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %91 = stablehlo.multiply %90, %89 : tensor<3xf64>
    %92 = stablehlo.add %arg0, %91 : tensor<3xf64>
    %93 = stablehlo.slice %92 [1:2] : (tensor<3xf64>) -> tensor<1xf64>
    %94 = stablehlo.reshape %93 : (tensor<1xf64>) -> tensor<f64>
    %95 = stablehlo.slice %92 [0:1] : (tensor<3xf64>) -> tensor<1xf64>
    %96 = stablehlo.reshape %95 : (tensor<1xf64>) -> tensor<f64>
    %97 = stablehlo.subtract %94, %96 : tensor<f64>
    %cst_11 = stablehlo.constant dense<1.000000e+01> : tensor<f64>
    %98 = stablehlo.multiply %cst_11, %97 : tensor<f64>
    %99 = stablehlo.slice %92 [0:1] : (tensor<3xf64>) -> tensor<1xf64>
    %100 = stablehlo.reshape %99 : (tensor<1xf64>) -> tensor<f64>
    %101 = stablehlo.slice %92 [2:3] : (tensor<3xf64>) -> tensor<1xf64>
    %102 = stablehlo.reshape %101 : (tensor<1xf64>) -> tensor<f64>
    %cst_12 = stablehlo.constant dense<2.800000e+01> : tensor<f64>
    %103 = stablehlo.subtract %cst_12, %102 : tensor<f64>
    %104 = stablehlo.multiply %100, %103 : tensor<f64>
    %105 = stablehlo.slice %92 [1:2] : (tensor<3xf64>) -> tensor<1xf64>
    %106 = stablehlo.reshape %105 : (tensor<1xf64>) -> tensor<f64>
    %107 = stablehlo.subtract %104, %106 : tensor<f64>
    %108 = stablehlo.slice %92 [0:1] : (tensor<3xf64>) -> tensor<1xf64>
    %109 = stablehlo.reshape %108 : (tensor<1xf64>) -> tensor<f64>
    %110 = stablehlo.slice %92 [1:2] : (tensor<3xf64>) -> tensor<1xf64>
    %111 = stablehlo.reshape %110 : (tensor<1xf64>) -> tensor<f64>
    %112 = stablehlo.multiply %109, %111 : tensor<f64>
    %113 = stablehlo.slice %92 [2:3] : (tensor<3xf64>) -> tensor<1xf64>
    %114 = stablehlo.reshape %113 : (tensor<1xf64>) -> tensor<f64>
    %cst_13 = stablehlo.constant dense<2.6666666666666665> : tensor<f64>
    %115 = stablehlo.multiply %cst_13, %114 : tensor<f64>
    %116 = stablehlo.subtract %112, %115 : tensor<f64>
    %117 = stablehlo.broadcast_in_dim %98, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %118 = stablehlo.broadcast_in_dim %107, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %119 = stablehlo.broadcast_in_dim %116, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %120 = stablehlo.concatenate %117, %118, %119, dim = 0 : (tensor<1xf64>, tensor<1xf64>, tensor<1xf64>) -> tensor<3xf64>
    %cst_14 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %121 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %122 = stablehlo.multiply %121, %58 : tensor<3xf64>
    %123 = stablehlo.add %27, %122 : tensor<3xf64>
    %cst_15 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %124 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %125 = stablehlo.multiply %124, %89 : tensor<3xf64>
    %126 = stablehlo.add %123, %125 : tensor<3xf64>
    %127 = stablehlo.add %126, %120 : tensor<3xf64>
    %cst_16 = stablehlo.constant dense<0.0016666666666666668> : tensor<f64>
    %128 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %129 = stablehlo.multiply %128, %127 : tensor<3xf64>
    %130 = stablehlo.add %arg0, %129 : tensor<3xf64>
    return %130, %130 : tensor<3xf64>, tensor<3xf64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<20x3xf64>, %arg1: tensor<3xf64>, %arg2: tensor<i64>) -> tensor<20x3xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<20x3xf64>, tensor<1x3xf64>, tensor<i64>, tensor<i64>) -> tensor<20x3xf64>
    return %1 : tensor<20x3xf64>
  }
}
