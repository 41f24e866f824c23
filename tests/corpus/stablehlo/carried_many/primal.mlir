module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x3xf32>, %arg1: tensor<4xi32>, %arg2: tensor<f64>) -> (tensor<i32> {jax.result_info = "result[0]"}, tensor<4x3xf32> {jax.result_info = "result[1]"}, tensor<4xi32> {jax.result_info = "result[2]"}, tensor<f64> {jax.result_info = "result[3]"}, tensor<i1> {jax.result_info = "result[4]"}, tensor<4x3xf16> {jax.result_info = "result[5]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f16>) -> tensor<4x3xf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<true> : tensor<i1>
    %1:6 = stablehlo.while(%iterArg = %c, %iterArg_1 = %arg0, %iterArg_2 = %arg1, %iterArg_3 = %arg2, %iterArg_4 = %c_0, %iterArg_5 = %0) : tensor<i32>, tensor<4x3xf32>, tensor<4xi32>, tensor<f64>, tensor<i1>, tensor<4x3xf16>
    cond {
      %c_6 = stablehlo.constant dense<7> : tensor<i32>
      %2 = stablehlo.compare LT, %iterArg, %c_6, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %3 = stablehlo.reduce(%iterArg_1 init: %cst_7) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<f32>
      %cst_8 = stablehlo.constant dense<1.000000e+04> : tensor<f32>
      %4 = stablehlo.compare LT, %3, %cst_8, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %5 = stablehlo.and %2, %4 : tensor<i1>
      stablehlo.return %5 : tensor<i1>
    } do {
      %c_6 = stablehlo.constant dense<1> : tensor<i32>
      %2 = stablehlo.add %iterArg, %c_6 : tensor<i32>
      %cst_7 = stablehlo.constant dense<1.500000e+00> : tensor<f32>
      %3 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %4 = stablehlo.multiply %iterArg_1, %3 : tensor<4x3xf32>
      %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %5 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %6 = stablehlo.add %iterArg_1, %5 : tensor<4x3xf32>
      %7 = func.call @_where(%iterArg_4, %4, %6) : (tensor<i1>, tensor<4x3xf32>, tensor<4x3xf32>) -> tensor<4x3xf32>
      %8 = func.call @_roll_static(%iterArg_2) : (tensor<4xi32>) -> tensor<4xi32>
      %9 = stablehlo.broadcast_in_dim %iterArg, dims = [] : (tensor<i32>) -> tensor<4xi32>
      %10 = stablehlo.add %8, %9 : tensor<4xi32>
      %11 = stablehlo.multiply %iterArg_3, %iterArg_3 : tensor<f64>
      %cst_9 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
      %12 = stablehlo.add %11, %cst_9 : tensor<f64>
      %13 = stablehlo.not %iterArg_4 : tensor<i1>
      %c_10 = stablehlo.constant dense<4> : tensor<i64>
      %14 = func.call @remainder(%iterArg, %c_10) : (tensor<i32>, tensor<i64>) -> tensor<i32>
      %c_11 = stablehlo.constant dense<4> : tensor<i64>
      %15 = func.call @remainder(%iterArg, %c_11) : (tensor<i32>, tensor<i64>) -> tensor<i32>
      %c_12 = stablehlo.constant dense<0> : tensor<i32>
      %16 = stablehlo.compare LT, %15, %c_12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_13 = stablehlo.constant dense<4> : tensor<i32>
      %17 = stablehlo.add %15, %c_13 : tensor<i32>
      %18 = stablehlo.select %16, %17, %15 : tensor<i1>, tensor<i32>
      %c_14 = stablehlo.constant dense<0> : tensor<i32>
      %c_15 = stablehlo.constant dense<0> : tensor<i32>
      %19 = stablehlo.compare LT, %c_14, %c_15, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_16 = stablehlo.constant dense<0> : tensor<i32>
      %c_17 = stablehlo.constant dense<3> : tensor<i32>
      %20 = stablehlo.add %c_16, %c_17 : tensor<i32>
      %c_18 = stablehlo.constant dense<0> : tensor<i32>
      %21 = stablehlo.select %19, %20, %c_18 : tensor<i1>, tensor<i32>
      %22 = stablehlo.dynamic_slice %iterArg_1, %18, %21, sizes = [1, 3] : (tensor<4x3xf32>, tensor<i32>, tensor<i32>) -> tensor<1x3xf32>
      %23 = stablehlo.reshape %22 : (tensor<1x3xf32>) -> tensor<3xf32>
      %24 = stablehlo.convert %23 : (tensor<3xf32>) -> tensor<3xf16>
      %c_19 = stablehlo.constant dense<0> : tensor<i32>
      %25 = stablehlo.compare LT, %14, %c_19, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_20 = stablehlo.constant dense<4> : tensor<i32>
      %26 = stablehlo.add %14, %c_20 : tensor<i32>
      %27 = stablehlo.select %25, %26, %14 : tensor<i1>, tensor<i32>
      %28 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %29 = "stablehlo.scatter"(%iterArg_5, %28, %24) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
      ^bb0(%arg3: tensor<f16>, %arg4: tensor<f16>):
        %30 = stablehlo.add %arg3, %arg4 : tensor<f16>
        stablehlo.return %30 : tensor<f16>
      }) : (tensor<4x3xf16>, tensor<1xi32>, tensor<3xf16>) -> tensor<4x3xf16>
      stablehlo.return %2, %7, %10, %12, %13, %29 : tensor<i32>, tensor<4x3xf32>, tensor<4xi32>, tensor<f64>, tensor<i1>, tensor<4x3xf16>
    }
    return %1#0, %1#1, %1#2, %1#3, %1#4, %1#5 : tensor<i32>, tensor<4x3xf32>, tensor<4xi32>, tensor<f64>, tensor<i1>, tensor<4x3xf16>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<4x3xf32>, %arg2: tensor<4x3xf32>) -> tensor<4x3xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<4x3xf32>
    return %0 : tensor<4x3xf32>
  }
  func.func private @_roll_static(%arg0: tensor<4xi32>) -> tensor<4xi32> {
    %0 = stablehlo.slice %arg0 [3:4] : (tensor<4xi32>) -> tensor<1xi32>
    %1 = stablehlo.slice %arg0 [0:3] : (tensor<4xi32>) -> tensor<3xi32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<1xi32>, tensor<3xi32>) -> tensor<4xi32>
    return %2 : tensor<4xi32>
  }
  func.func private @remainder(%arg0: tensor<i32>, %arg1: tensor<i64>) -> tensor<i32> {
    %0 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<i32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare EQ, %0, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %2 = call @_where_0(%1, %c_0, %0) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %3 = stablehlo.remainder %arg0, %2 : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %4 = stablehlo.compare NE, %3, %c_1, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.compare LT, %3, %c_2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.compare LT, %2, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %7 = stablehlo.compare NE, %5, %6, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %8 = stablehlo.and %7, %4 : tensor<i1>
    %9 = stablehlo.add %3, %2 : tensor<i32>
    %10 = stablehlo.select %8, %9, %3 : tensor<i1>, tensor<i32>
    return %10 : tensor<i32>
  }
  func.func private @_where_0(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
}
