module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x6x2x4xf32>) -> (tensor<2x6x2x4xf32> {jax.result_info = "result"}) {
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
    %42 = call @_where(%40, %41, %cst_2) : (tensor<6x6xi1>, tensor<2x2x6x6xf32>, tensor<f64>) -> tensor<2x2x6x6xf32>
    %cst_3 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %43 = stablehlo.reduce(%42 init: %cst_3) applies stablehlo.maximum across dimensions = [3] : (tensor<2x2x6x6xf32>, tensor<f32>) -> tensor<2x2x6xf32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x2x6xf32>
    %45 = stablehlo.maximum %44, %43 : tensor<2x2x6xf32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [0, 1, 2] : (tensor<2x2x6xf32>) -> tensor<2x2x6x1xf32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [0, 1, 2, 3] : (tensor<2x2x6x1xf32>) -> tensor<2x2x6x6xf32>
    %48 = stablehlo.subtract %42, %47 : tensor<2x2x6x6xf32>
    %49 = stablehlo.exponential %48 : tensor<2x2x6x6xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.reduce(%49 init: %cst_5) applies stablehlo.add across dimensions = [3] : (tensor<2x2x6x6xf32>, tensor<f32>) -> tensor<2x2x6xf32>
    %51 = stablehlo.broadcast_in_dim %50, dims = [0, 1, 2] : (tensor<2x2x6xf32>) -> tensor<2x2x6x1xf32>
    %52 = stablehlo.broadcast_in_dim %51, dims = [0, 1, 2, 3] : (tensor<2x2x6x1xf32>) -> tensor<2x2x6x6xf32>
    %53 = stablehlo.divide %49, %52 : tensor<2x2x6x6xf32>
    %54 = stablehlo.dot_general %arg0, %53, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [3], precision = [DEFAULT, DEFAULT] : (tensor<2x6x2x4xf32>, tensor<2x2x6x6xf32>) -> tensor<2x2x4x6xf32>
    %55 = stablehlo.transpose %54, dims = [0, 3, 1, 2] : (tensor<2x2x4x6xf32>) -> tensor<2x6x2x4xf32>
    return %55 : tensor<2x6x2x4xf32>
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
  func.func private @_where(%arg0: tensor<6x6xi1>, %arg1: tensor<2x2x6x6xf32>, %arg2: tensor<f64>) -> tensor<2x2x6x6xf32> {
    %0 = stablehlo.convert %arg2 : (tensor<f64>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [2, 3] : (tensor<6x6xi1>) -> tensor<2x2x6x6xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x2x6x6xf32>
    %3 = stablehlo.select %1, %arg1, %2 : tensor<2x2x6x6xi1>, tensor<2x2x6x6xf32>
    return %3 : tensor<2x2x6x6xf32>
  }
}
