module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<20x2xf32>, %arg1: tensor<3x2xf32>) -> (tensor<3x2xf32> {jax.result_info = "result[0]"}, tensor<20xi64> {jax.result_info = "result[1]"}) {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0:4 = stablehlo.while(%iterArg = %arg0, %iterArg_1 = %c_0, %iterArg_2 = %c, %iterArg_3 = %arg1) : tensor<20x2xf32>, tensor<i64>, tensor<i64>, tensor<3x2xf32>
    cond {
      %c_4 = stablehlo.constant dense<10> : tensor<i64>
      %9 = stablehlo.compare LT, %iterArg_1, %c_4, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %9 : tensor<i1>
    } do {
      %9:2 = func.call @closed_call(%iterArg, %iterArg_2, %iterArg_3) : (tensor<20x2xf32>, tensor<i64>, tensor<3x2xf32>) -> (tensor<i64>, tensor<3x2xf32>)
      %c_4 = stablehlo.constant dense<1> : tensor<i64>
      %10 = stablehlo.add %iterArg_1, %c_4 : tensor<i64>
      stablehlo.return %iterArg, %10, %9#0, %9#1 : tensor<20x2xf32>, tensor<i64>, tensor<i64>, tensor<3x2xf32>
    }
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [0, 2] : (tensor<20x2xf32>) -> tensor<20x1x2xf32>
    %2 = stablehlo.broadcast_in_dim %0#3, dims = [1, 2] : (tensor<3x2xf32>) -> tensor<1x3x2xf32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2] : (tensor<20x1x2xf32>) -> tensor<20x3x2xf32>
    %4 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2] : (tensor<1x3x2xf32>) -> tensor<20x3x2xf32>
    %5 = stablehlo.subtract %3, %4 : tensor<20x3x2xf32>
    %6 = stablehlo.multiply %5, %5 : tensor<20x3x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<20x3x2xf32>, tensor<f32>) -> tensor<20x3xf32>
    %8 = call @argmin(%7) : (tensor<20x3xf32>) -> tensor<20xi64>
    return %0#3, %8 : tensor<3x2xf32>, tensor<20xi64>
  }
  func.func private @closed_call(%arg0: tensor<20x2xf32>, %arg1: tensor<i64>, %arg2: tensor<3x2xf32>) -> (tensor<i64>, tensor<3x2xf32>) {
    %c = stablehlo.constant dense<1> : tensor<i64>
    %0 = stablehlo.add %arg1, %c : tensor<i64>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [0, 2] : (tensor<20x2xf32>) -> tensor<20x1x2xf32>
    %2 = stablehlo.broadcast_in_dim %arg2, dims = [1, 2] : (tensor<3x2xf32>) -> tensor<1x3x2xf32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2] : (tensor<20x1x2xf32>) -> tensor<20x3x2xf32>
    %4 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2] : (tensor<1x3x2xf32>) -> tensor<20x3x2xf32>
    %5 = stablehlo.subtract %3, %4 : tensor<20x3x2xf32>
    %6 = stablehlo.multiply %5, %5 : tensor<20x3x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<20x3x2xf32>, tensor<f32>) -> tensor<20x3xf32>
    %8 = call @argmin(%7) : (tensor<20x3xf32>) -> tensor<20xi64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %10 = stablehlo.convert %8 : (tensor<20xi64>) -> tensor<20xi32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0] : (tensor<20xi32>) -> tensor<20x1xi32>
    %12 = "stablehlo.scatter"(%9, %11, %arg0) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %27 = stablehlo.add %arg3, %arg4 : tensor<f32>
      stablehlo.return %27 : tensor<f32>
    }) : (tensor<3x2xf32>, tensor<20x1xi32>, tensor<20x2xf32>) -> tensor<3x2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<20xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %15 = stablehlo.convert %8 : (tensor<20xi64>) -> tensor<20xi32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0] : (tensor<20xi32>) -> tensor<20x1xi32>
    %17 = "stablehlo.scatter"(%14, %16, %13) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %27 = stablehlo.add %arg3, %arg4 : tensor<f32>
      stablehlo.return %27 : tensor<f32>
    }) : (tensor<3xf32>, tensor<20x1xi32>, tensor<20xf32>) -> tensor<3xf32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %20 = stablehlo.compare GT, %18, %19, FLOAT : (tensor<3x1xf32>, tensor<3x1xf32>) -> tensor<3x1xi1>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %22 = stablehlo.maximum %17, %21 : tensor<3xf32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x2xf32>
    %25 = stablehlo.divide %12, %24 : tensor<3x2xf32>
    %26 = call @_where(%20, %25, %arg2) : (tensor<3x1xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    return %0, %26 : tensor<i64>, tensor<3x2xf32>
  }
  func.func private @argmin(%arg0: tensor<20x3xf32>) -> tensor<20xi64> {
    %0 = stablehlo.iota dim = 1 : tensor<20x3xi64>
    %cst = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1:2 = stablehlo.reduce(%arg0 init: %cst), (%0 init: %c) across dimensions = [1] : (tensor<20x3xf32>, tensor<20x3xi64>, tensor<f32>, tensor<i64>) -> (tensor<20xf32>, tensor<20xi64>)
     reducer(%arg1: tensor<f32>, %arg3: tensor<f32>) (%arg2: tensor<i64>, %arg4: tensor<i64>)  {
      %2 = stablehlo.compare LT, %arg1, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %3 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %4 = stablehlo.or %2, %3 : tensor<i1>
      %5 = stablehlo.compare EQ, %arg1, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %6 = stablehlo.compare LT, %arg2, %arg4, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      %7 = stablehlo.and %5, %6 : tensor<i1>
      %8 = stablehlo.or %4, %7 : tensor<i1>
      %9 = stablehlo.select %4, %arg1, %arg3 : tensor<i1>, tensor<f32>
      %10 = stablehlo.select %8, %arg2, %arg4 : tensor<i1>, tensor<i64>
      stablehlo.return %9, %10 : tensor<f32>, tensor<i64>
    }
    return %1#1 : tensor<20xi64>
  }
  func.func private @_where(%arg0: tensor<3x1xi1>, %arg1: tensor<3x2xf32>, %arg2: tensor<3x2xf32>) -> tensor<3x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<3x1xi1>) -> tensor<3x2xi1>
    %1 = stablehlo.select %0, %arg1, %arg2 : tensor<3x2xi1>, tensor<3x2xf32>
    return %1 : tensor<3x2xf32>
  }
}
