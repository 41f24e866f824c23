module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x4xf64>, %arg1: tensor<4xf64>) -> (tensor<4xf64> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1:5 = stablehlo.while(%iterArg = %arg1, %iterArg_1 = %arg0, %iterArg_2 = %c_0, %iterArg_3 = %c, %iterArg_4 = %0) : tensor<4xf64>, tensor<4x4xf64>, tensor<i64>, tensor<i64>, tensor<4xf64>
    cond {
      %c_5 = stablehlo.constant dense<4> : tensor<i64>
      %2 = stablehlo.compare LT, %iterArg_2, %c_5, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %2 : tensor<i1>
    } do {
      %2:2 = func.call @closed_call(%iterArg, %iterArg_1, %iterArg_3, %iterArg_4) : (tensor<4xf64>, tensor<4x4xf64>, tensor<i64>, tensor<4xf64>) -> (tensor<i64>, tensor<4xf64>)
      %c_5 = stablehlo.constant dense<1> : tensor<i64>
      %3 = stablehlo.add %iterArg_2, %c_5 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_1, %3, %2#0, %2#1 : tensor<4xf64>, tensor<4x4xf64>, tensor<i64>, tensor<i64>, tensor<4xf64>
    }
    return %1#4 : tensor<4xf64>
  }
  func.func private @closed_call(%arg0: tensor<4xf64>, %arg1: tensor<4x4xf64>, %arg2: tensor<i64>, %arg3: tensor<4xf64>) -> (tensor<i64>, tensor<4xf64>) {
    %c = stablehlo.constant dense<1> : tensor<i64>
    %0 = stablehlo.add %arg2, %c : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.compare LT, %arg2, %c_0, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %2 = stablehlo.convert %arg2 : tensor<i64>
    %c_1 = stablehlo.constant dense<4> : tensor<i64>
    %3 = stablehlo.add %2, %c_1 : tensor<i64>
    %4 = stablehlo.select %1, %3, %arg2 : tensor<i1>, tensor<i64>
    %5 = stablehlo.dynamic_slice %arg0, %4, sizes = [1] : (tensor<4xf64>, tensor<i64>) -> tensor<1xf64>
    %6 = stablehlo.reshape %5 : (tensor<1xf64>) -> tensor<f64>
    %7 = stablehlo.convert %arg2 : (tensor<i64>) -> tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %8 = stablehlo.compare LT, %7, %c_2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_3 = stablehlo.constant dense<4> : tensor<i32>
    %9 = stablehlo.add %7, %c_3 : tensor<i32>
    %10 = stablehlo.select %8, %9, %7 : tensor<i1>, tensor<i32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %11 = stablehlo.compare LT, %c_4, %c_5, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %c_7 = stablehlo.constant dense<4> : tensor<i32>
    %12 = stablehlo.add %c_6, %c_7 : tensor<i32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %13 = stablehlo.select %11, %12, %c_8 : tensor<i1>, tensor<i32>
    %14 = stablehlo.dynamic_slice %arg1, %10, %13, sizes = [1, 4] : (tensor<4x4xf64>, tensor<i32>, tensor<i32>) -> tensor<1x4xf64>
    %15 = stablehlo.reshape %14 : (tensor<1x4xf64>) -> tensor<4xf64>
    %16 = stablehlo.dot_general %15, %arg3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf64>, tensor<4xf64>) -> tensor<f64>
    %17 = stablehlo.subtract %6, %16 : tensor<f64>
    %18 = stablehlo.convert %arg2 : (tensor<i64>) -> tensor<i32>
    %19 = stablehlo.convert %arg2 : (tensor<i64>) -> tensor<i32>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %20 = stablehlo.compare LT, %18, %c_9, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_10 = stablehlo.constant dense<4> : tensor<i32>
    %21 = stablehlo.add %18, %c_10 : tensor<i32>
    %22 = stablehlo.select %20, %21, %18 : tensor<i1>, tensor<i32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %23 = stablehlo.compare LT, %19, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_12 = stablehlo.constant dense<4> : tensor<i32>
    %24 = stablehlo.add %19, %c_12 : tensor<i32>
    %25 = stablehlo.select %23, %24, %19 : tensor<i1>, tensor<i32>
    %26 = stablehlo.dynamic_slice %arg1, %22, %25, sizes = [1, 1] : (tensor<4x4xf64>, tensor<i32>, tensor<i32>) -> tensor<1x1xf64>
    %27 = stablehlo.reshape %26 : (tensor<1x1xf64>) -> tensor<f64>
    %28 = stablehlo.divide %17, %27 : tensor<f64>
    %c_13 = stablehlo.constant dense<0> : tensor<i64>
    %29 = stablehlo.compare LT, %arg2, %c_13, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %c_14 = stablehlo.constant dense<4> : tensor<i64>
    %30 = stablehlo.add %arg2, %c_14 : tensor<i64>
    %31 = stablehlo.select %29, %30, %arg2 : tensor<i1>, tensor<i64>
    %32 = stablehlo.convert %31 : (tensor<i64>) -> tensor<i32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %34 = "stablehlo.scatter"(%arg3, %33, %28) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg4: tensor<f64>, %arg5: tensor<f64>):
      stablehlo.return %arg5 : tensor<f64>
    }) : (tensor<4xf64>, tensor<1xi32>, tensor<f64>) -> tensor<4xf64>
    return %0, %34 : tensor<i64>, tensor<4xf64>
  }
}
