module @jit_g attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x6x2x4xf32>, %arg1: tensor<2x6x2x4xf32>) -> (tensor<2x6x2x4xf32> {jax.result_info = "result[0]"}) {
    %0 = stablehlo.iota dim = 0 : tensor<6xf64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0] : (tensor<6xf64>) -> tensor<6x1xf64>
    %2 = stablehlo.iota dim = 0 : tensor<2xf64>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %4 = stablehlo.divide %2, %3 : tensor<2xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+02> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %6 = stablehlo.power %5, %4 : tensor<2xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %8 = stablehlo.divide %7, %6 : tensor<2xf64>
    %9 = stablehlo.broadcast_in_dim %8, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
    %10 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<6x1xf64>) -> tensor<6x2xf64>
    %11 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<1x2xf64>) -> tensor<6x2xf64>
    %12 = stablehlo.multiply %10, %11 : tensor<6x2xf64>
    %13 = stablehlo.cosine %12 : tensor<6x2xf64>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 2] : (tensor<6x2xf64>) -> tensor<6x1x2xf64>
    %15 = stablehlo.sine %12 : tensor<6x2xf64>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0, 2] : (tensor<6x2xf64>) -> tensor<6x1x2xf64>
    %17 = stablehlo.slice %arg0 [0:2, 0:6, 0:2, 0:2] : (tensor<2x6x2x4xf32>) -> tensor<2x6x2x2xf32>
    %18 = stablehlo.slice %arg0 [0:2, 0:6, 0:2, 2:4] : (tensor<2x6x2x4xf32>) -> tensor<2x6x2x2xf32>
    %19 = stablehlo.convert %17 : (tensor<2x6x2x2xf32>) -> tensor<2x6x2x2xf64>
    %20 = stablehlo.broadcast_in_dim %14, dims = [1, 2, 3] : (tensor<6x1x2xf64>) -> tensor<1x6x1x2xf64>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0, 1, 2, 3] : (tensor<1x6x1x2xf64>) -> tensor<2x6x2x2xf64>
    %22 = stablehlo.multiply %19, %21 : tensor<2x6x2x2xf64>
    %23 = stablehlo.convert %18 : (tensor<2x6x2x2xf32>) -> tensor<2x6x2x2xf64>
    %24 = stablehlo.broadcast_in_dim %16, dims = [1, 2, 3] : (tensor<6x1x2xf64>) -> tensor<1x6x1x2xf64>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0, 1, 2, 3] : (tensor<1x6x1x2xf64>) -> tensor<2x6x2x2xf64>
    %26 = stablehlo.multiply %23, %25 : tensor<2x6x2x2xf64>
    %27 = stablehlo.subtract %22, %26 : tensor<2x6x2x2xf64>
    %28 = stablehlo.convert %17 : (tensor<2x6x2x2xf32>) -> tensor<2x6x2x2xf64>
    %29 = stablehlo.broadcast_in_dim %16, dims = [1, 2, 3] : (tensor<6x1x2xf64>) -> tensor<1x6x1x2xf64>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0, 1, 2, 3] : (tensor<1x6x1x2xf64>) -> tensor<2x6x2x2xf64>
    %31 = stablehlo.multiply %28, %30 : tensor<2x6x2x2xf64>
    %32 = stablehlo.convert %18 : (tensor<2x6x2x2xf32>) -> tensor<2x6x2x2xf64>
    %33 = stablehlo.broadcast_in_dim %14, dims = [1, 2, 3] : (tensor<6x1x2xf64>) -> tensor<1x6x1x2xf64>
    %34 = stablehlo.broadcast_in_dim %33, dims = [0, 1, 2, 3] : (tensor<1x6x1x2xf64>) -> tensor<2x6x2x2xf64>
    %35 = stablehlo.multiply %32, %34 : tensor<2x6x2x2xf64>
    %36 = stablehlo.add %31, %35 : tensor<2x6x2x2xf64>
    %37 = stablehlo.concatenate %27, %36, dim = 3 : (tensor<2x6x2x2xf64>, tensor<2x6x2x2xf64>) -> tensor<2x6x2x4xf64>
    %38 = stablehlo.convert %37 : (tensor<2x6x2x4xf64>) -> tensor<2x6x2x4xf32>
    %c = stablehlo.constant dense<true> : tensor<i1>
    %39 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<6x6xi1>
    %40 = call @tril(%39) : (tensor<6x6xi1>) -> tensor<6x6xi1>
    %41 = stablehlo.dot_general %38, %38, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<2x6x2x4xf32>, tensor<2x6x2x4xf32>) -> tensor<2x2x6x6xf32>
    %cst_2 = stablehlo.constant dense<-1.000000e+09> : tensor<f64>
    %42:3 = call @_where(%40, %41, %cst_2) : (tensor<6x6xi1>, tensor<2x2x6x6xf32>, tensor<f64>) -> (tensor<2x2x6x6xf32>, tensor<2x2x6x6xi1>, tensor<2x2x6x6xf32>)
    %cst_3 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %43 = stablehlo.reduce(%42#0 init: %cst_3) applies stablehlo.maximum across dimensions = [3] : (tensor<2x2x6x6xf32>, tensor<f32>) -> tensor<2x2x6xf32>
    %44 = stablehlo.reshape %43 : (tensor<2x2x6xf32>) -> tensor<2x2x6x1xf32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [0, 1, 2, 3] : (tensor<2x2x6x1xf32>) -> tensor<2x2x6x6xf32>
    %46 = stablehlo.compare EQ, %42#0, %45, FLOAT : (tensor<2x2x6x6xf32>, tensor<2x2x6x6xf32>) -> tensor<2x2x6x6xi1>
    %47 = stablehlo.convert %46 : (tensor<2x2x6x6xi1>) -> tensor<2x2x6x6xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.reduce(%47 init: %cst_4) applies stablehlo.add across dimensions = [3] : (tensor<2x2x6x6xf32>, tensor<f32>) -> tensor<2x2x6xf32>
    %cst_5 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x2x6xf32>
    %50 = stablehlo.maximum %49, %43 : tensor<2x2x6xf32>
    %51 = stablehlo.compare EQ, %43, %50, FLOAT : (tensor<2x2x6xf32>, tensor<2x2x6xf32>) -> tensor<2x2x6xi1>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x2x6xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x2x6xf32>
    %54 = stablehlo.select %51, %52, %53 : tensor<2x2x6xi1>, tensor<2x2x6xf32>
    %cst_8 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x2x6xf32>
    %56 = stablehlo.compare EQ, %55, %50, FLOAT : (tensor<2x2x6xf32>, tensor<2x2x6xf32>) -> tensor<2x2x6xi1>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x2x6xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x2x6xf32>
    %59 = stablehlo.select %56, %57, %58 : tensor<2x2x6xi1>, tensor<2x2x6xf32>
    %60 = stablehlo.divide %54, %59 : tensor<2x2x6xf32>
    %61 = stablehlo.broadcast_in_dim %50, dims = [0, 1, 2] : (tensor<2x2x6xf32>) -> tensor<2x2x6x1xf32>
    %62 = stablehlo.broadcast_in_dim %61, dims = [0, 1, 2, 3] : (tensor<2x2x6x1xf32>) -> tensor<2x2x6x6xf32>
    %63 = stablehlo.subtract %42#0, %62 : tensor<2x2x6x6xf32>
    %64 = stablehlo.exponential %63 : tensor<2x2x6x6xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %65 = stablehlo.reduce(%64 init: %cst_11) applies stablehlo.add across dimensions = [3] : (tensor<2x2x6x6xf32>, tensor<f32>) -> tensor<2x2x6xf32>
    %66 = stablehlo.broadcast_in_dim %65, dims = [0, 1, 2] : (tensor<2x2x6xf32>) -> tensor<2x2x6x1xf32>
    %67 = stablehlo.broadcast_in_dim %66, dims = [0, 1, 2, 3] : (tensor<2x2x6x1xf32>) -> tensor<2x2x6x6xf32>
    %68 = stablehlo.divide %64, %67 : tensor<2x2x6x6xf32>
    %69 = stablehlo.multiply %66, %66 : tensor<2x2x6x1xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x2x6x1xf32>
    %71 = stablehlo.divide %70, %69 : tensor<2x2x6x1xf32>
    %72 = stablehlo.dot_general %arg0, %68, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [3], precision = [DEFAULT, DEFAULT] : (tensor<2x6x2x4xf32>, tensor<2x2x6x6xf32>) -> tensor<2x2x4x6xf32>
    %73 = stablehlo.transpose %72, dims = [0, 3, 1, 2] : (tensor<2x2x4x6xf32>) -> tensor<2x6x2x4xf32>
    %74 = stablehlo.transpose %arg1, dims = [0, 2, 3, 1] : (tensor<2x6x2x4xf32>) -> tensor<2x2x4x6xf32>
    %75 = stablehlo.dot_general %74, %arg0, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<2x2x4x6xf32>, tensor<2x6x2x4xf32>) -> tensor<2x2x6x6xf32>
    %76 = stablehlo.dot_general %74, %68, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<2x2x4x6xf32>, tensor<2x2x6x6xf32>) -> tensor<2x2x4x6xf32>
    %77 = stablehlo.transpose %76, dims = [0, 3, 1, 2] : (tensor<2x2x4x6xf32>) -> tensor<2x6x2x4xf32>
    %78 = stablehlo.broadcast_in_dim %71, dims = [0, 1, 2, 3] : (tensor<2x2x6x1xf32>) -> tensor<2x2x6x6xf32>
    %79 = stablehlo.multiply %75, %78 : tensor<2x2x6x6xf32>
    %80 = stablehlo.multiply %79, %64 : tensor<2x2x6x6xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %81 = stablehlo.reduce(%80 init: %cst_13) applies stablehlo.add across dimensions = [3] : (tensor<2x2x6x6xf32>, tensor<f32>) -> tensor<2x2x6xf32>
    %82 = stablehlo.reshape %81 : (tensor<2x2x6xf32>) -> tensor<2x2x6x1xf32>
    %83 = stablehlo.negate %82 : tensor<2x2x6x1xf32>
    %84 = stablehlo.broadcast_in_dim %66, dims = [0, 1, 2, 3] : (tensor<2x2x6x1xf32>) -> tensor<2x2x6x6xf32>
    %85 = stablehlo.divide %75, %84 : tensor<2x2x6x6xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %86 = stablehlo.reduce(%83 init: %cst_14) applies stablehlo.add across dimensions = [3] : (tensor<2x2x6x1xf32>, tensor<f32>) -> tensor<2x2x6xf32>
    %87 = stablehlo.broadcast_in_dim %86, dims = [0, 1, 2] : (tensor<2x2x6xf32>) -> tensor<2x2x6x6xf32>
    %88 = stablehlo.add %85, %87 : tensor<2x2x6x6xf32>
    %89 = stablehlo.multiply %88, %64 : tensor<2x2x6x6xf32>
    %90 = call @_where_0(%42#1, %42#2, %89) : (tensor<2x2x6x6xi1>, tensor<2x2x6x6xf32>, tensor<2x2x6x6xf32>) -> tensor<2x2x6x6xf32>
    %91 = stablehlo.dot_general %90, %38, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2x6x6xf32>, tensor<2x6x2x4xf32>) -> tensor<2x2x6x4xf32>
    %92 = stablehlo.transpose %91, dims = [0, 2, 1, 3] : (tensor<2x2x6x4xf32>) -> tensor<2x6x2x4xf32>
    %93 = stablehlo.dot_general %90, %38, batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2x6x6xf32>, tensor<2x6x2x4xf32>) -> tensor<2x2x6x4xf32>
    %94 = stablehlo.transpose %93, dims = [0, 2, 1, 3] : (tensor<2x2x6x4xf32>) -> tensor<2x6x2x4xf32>
    %95 = stablehlo.add %92, %94 : tensor<2x6x2x4xf32>
    %96 = stablehlo.convert %95 : (tensor<2x6x2x4xf32>) -> tensor<2x6x2x4xf64>
    %97 = stablehlo.slice %96 [0:2, 0:6, 0:2, 0:2] : (tensor<2x6x2x4xf64>) -> tensor<2x6x2x2xf64>
    %98 = stablehlo.slice %96 [0:2, 0:6, 0:2, 2:4] : (tensor<2x6x2x4xf64>) -> tensor<2x6x2x2xf64>
    %99 = stablehlo.broadcast_in_dim %33, dims = [0, 1, 2, 3] : (tensor<1x6x1x2xf64>) -> tensor<2x6x2x2xf64>
    %100 = stablehlo.multiply %98, %99 : tensor<2x6x2x2xf64>
    %101 = stablehlo.convert %100 : (tensor<2x6x2x2xf64>) -> tensor<2x6x2x2xf32>
    %102 = stablehlo.broadcast_in_dim %29, dims = [0, 1, 2, 3] : (tensor<1x6x1x2xf64>) -> tensor<2x6x2x2xf64>
    %103 = stablehlo.multiply %98, %102 : tensor<2x6x2x2xf64>
    %104 = stablehlo.convert %103 : (tensor<2x6x2x2xf64>) -> tensor<2x6x2x2xf32>
    %105 = stablehlo.negate %97 : tensor<2x6x2x2xf64>
    %106 = stablehlo.broadcast_in_dim %24, dims = [0, 1, 2, 3] : (tensor<1x6x1x2xf64>) -> tensor<2x6x2x2xf64>
    %107 = stablehlo.multiply %105, %106 : tensor<2x6x2x2xf64>
    %108 = stablehlo.convert %107 : (tensor<2x6x2x2xf64>) -> tensor<2x6x2x2xf32>
    %109 = stablehlo.add %101, %108 : tensor<2x6x2x2xf32>
    %110 = stablehlo.broadcast_in_dim %20, dims = [0, 1, 2, 3] : (tensor<1x6x1x2xf64>) -> tensor<2x6x2x2xf64>
    %111 = stablehlo.multiply %97, %110 : tensor<2x6x2x2xf64>
    %112 = stablehlo.convert %111 : (tensor<2x6x2x2xf64>) -> tensor<2x6x2x2xf32>
    %113 = stablehlo.add %104, %112 : tensor<2x6x2x2xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %114 = stablehlo.pad %109, %cst_15, low = [0, 0, 0, 2], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<2x6x2x2xf32>, tensor<f32>) -> tensor<2x6x2x4xf32>
    %115 = stablehlo.add %77, %114 : tensor<2x6x2x4xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %116 = stablehlo.pad %113, %cst_16, low = [0, 0, 0, 0], high = [0, 0, 0, 2], interior = [0, 0, 0, 0] : (tensor<2x6x2x2xf32>, tensor<f32>) -> tensor<2x6x2x4xf32>
    %117 = stablehlo.add %115, %116 : tensor<2x6x2x4xf32>
    return %117 : tensor<2x6x2x4xf32>
  }
  func.func private @tril(%arg0: tensor<6x6xi1>) -> tensor<6x6xi1> {
    %0 = stablehlo.iota dim = 0 : tensor<6x6xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<6x6xi64>
    %2 = stablehlo.add %0, %1 : tensor<6x6xi64>
    %3 = stablehlo.iota dim = 1 : tensor<6x6xi64>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<6x6xi64>, tensor<6x6xi64>) -> tensor<6x6xi1>
    %c_0 = stablehlo.constant dense<false> : tensor<i1>
    %5 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i1>) -> tensor<6x6xi1>
    %6 = stablehlo.select %4, %arg0, %5 : tensor<6x6xi1>, tensor<6x6xi1>
    return %6 : tensor<6x6xi1>
  }
  func.func private @_where(%arg0: tensor<6x6xi1>, %arg1: tensor<2x2x6x6xf32>, %arg2: tensor<f64>) -> (tensor<2x2x6x6xf32>, tensor<2x2x6x6xi1>, tensor<2x2x6x6xf32>) {
    %0 = stablehlo.convert %arg2 : (tensor<f64>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [2, 3] : (tensor<6x6xi1>) -> tensor<2x2x6x6xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x2x6x6xf32>
    %3 = stablehlo.select %1, %arg1, %2 : tensor<2x2x6x6xi1>, tensor<2x2x6x6xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2x6x6xf32>
    return %3, %1, %4 : tensor<2x2x6x6xf32>, tensor<2x2x6x6xi1>, tensor<2x2x6x6xf32>
  }
  func.func private @_where_0(%arg0: tensor<2x2x6x6xi1>, %arg1: tensor<2x2x6x6xf32>, %arg2: tensor<2x2x6x6xf32>) -> tensor<2x2x6x6xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2x6x6xf32>
    %1 = stablehlo.select %arg0, %arg2, %0 : tensor<2x2x6x6xi1>, tensor<2x2x6x6xf32>
    return %1 : tensor<2x2x6x6xf32>
  }
}
