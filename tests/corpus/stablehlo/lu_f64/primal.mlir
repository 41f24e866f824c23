module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x5xf64>) -> (tensor<5x5xf64> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0:3 = stablehlo.while(%iterArg = %c_0, %iterArg_1 = %c, %iterArg_2 = %arg0) : tensor<i64>, tensor<i64>, tensor<5x5xf64>
    cond {
      %c_3 = stablehlo.constant dense<5> : tensor<i64>
      %1 = stablehlo.compare LT, %iterArg, %c_3, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %1 : tensor<i1>
    } do {
      %1:2 = func.call @closed_call(%iterArg_1, %iterArg_2) : (tensor<i64>, tensor<5x5xf64>) -> (tensor<i64>, tensor<5x5xf64>)
      %c_3 = stablehlo.constant dense<1> : tensor<i64>
      %2 = stablehlo.add %iterArg, %c_3 : tensor<i64>
      stablehlo.return %2, %1#0, %1#1 : tensor<i64>, tensor<i64>, tensor<5x5xf64>
    }
    return %0#2 : tensor<5x5xf64>
  }
  func.func private @closed_call(%arg0: tensor<i64>, %arg1: tensor<5x5xf64>) -> (tensor<i64>, tensor<5x5xf64>) {
    %c = stablehlo.constant dense<1> : tensor<i64>
    %0 = stablehlo.add %arg0, %c : tensor<i64>
    %1 = stablehlo.iota dim = 0 : tensor<5xi64>
    %2 = stablehlo.convert %arg0 : tensor<i64>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %4 = stablehlo.compare GT, %1, %3, SIGNED : (tensor<5xi64>, tensor<5xi64>) -> tensor<5xi1>
    %5 = stablehlo.convert %arg0 : (tensor<i64>) -> tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.compare LT, %c_0, %c_1, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<5> : tensor<i32>
    %7 = stablehlo.add %c_2, %c_3 : tensor<i32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %8 = stablehlo.select %6, %7, %c_4 : tensor<i1>, tensor<i32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.compare LT, %5, %c_5, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_6 = stablehlo.constant dense<5> : tensor<i32>
    %10 = stablehlo.add %5, %c_6 : tensor<i32>
    %11 = stablehlo.select %9, %10, %5 : tensor<i1>, tensor<i32>
    %12 = stablehlo.dynamic_slice %arg1, %8, %11, sizes = [5, 1] : (tensor<5x5xf64>, tensor<i32>, tensor<i32>) -> tensor<5x1xf64>
    %13 = stablehlo.reshape %12 : (tensor<5x1xf64>) -> tensor<5xf64>
    %14 = stablehlo.convert %arg0 : (tensor<i64>) -> tensor<i32>
    %15 = stablehlo.convert %arg0 : (tensor<i64>) -> tensor<i32>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %16 = stablehlo.compare LT, %14, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_8 = stablehlo.constant dense<5> : tensor<i32>
    %17 = stablehlo.add %14, %c_8 : tensor<i32>
    %18 = stablehlo.select %16, %17, %14 : tensor<i1>, tensor<i32>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %19 = stablehlo.compare LT, %15, %c_9, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_10 = stablehlo.constant dense<5> : tensor<i32>
    %20 = stablehlo.add %15, %c_10 : tensor<i32>
    %21 = stablehlo.select %19, %20, %15 : tensor<i1>, tensor<i32>
    %22 = stablehlo.dynamic_slice %arg1, %18, %21, sizes = [1, 1] : (tensor<5x5xf64>, tensor<i32>, tensor<i32>) -> tensor<1x1xf64>
    %23 = stablehlo.reshape %22 : (tensor<1x1xf64>) -> tensor<f64>
    %24 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %25 = stablehlo.divide %13, %24 : tensor<5xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %26 = call @_where(%4, %25, %cst) : (tensor<5xi1>, tensor<5xf64>, tensor<f64>) -> tensor<5xf64>
    %27 = stablehlo.convert %arg0 : tensor<i64>
    %28 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %29 = stablehlo.compare GE, %1, %28, SIGNED : (tensor<5xi64>, tensor<5xi64>) -> tensor<5xi1>
    %30 = stablehlo.convert %arg0 : (tensor<i64>) -> tensor<i32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %31 = stablehlo.compare LT, %30, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_12 = stablehlo.constant dense<5> : tensor<i32>
    %32 = stablehlo.add %30, %c_12 : tensor<i32>
    %33 = stablehlo.select %31, %32, %30 : tensor<i1>, tensor<i32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %c_14 = stablehlo.constant dense<0> : tensor<i32>
    %34 = stablehlo.compare LT, %c_13, %c_14, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_15 = stablehlo.constant dense<0> : tensor<i32>
    %c_16 = stablehlo.constant dense<5> : tensor<i32>
    %35 = stablehlo.add %c_15, %c_16 : tensor<i32>
    %c_17 = stablehlo.constant dense<0> : tensor<i32>
    %36 = stablehlo.select %34, %35, %c_17 : tensor<i1>, tensor<i32>
    %37 = stablehlo.dynamic_slice %arg1, %33, %36, sizes = [1, 5] : (tensor<5x5xf64>, tensor<i32>, tensor<i32>) -> tensor<1x5xf64>
    %38 = stablehlo.reshape %37 : (tensor<1x5xf64>) -> tensor<5xf64>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %39 = call @_where(%29, %38, %cst_18) : (tensor<5xi1>, tensor<5xf64>, tensor<f64>) -> tensor<5xf64>
    %40 = stablehlo.broadcast_in_dim %26, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %41 = stablehlo.broadcast_in_dim %39, dims = [1] : (tensor<5xf64>) -> tensor<1x5xf64>
    %42 = stablehlo.broadcast_in_dim %40, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x5xf64>
    %43 = stablehlo.broadcast_in_dim %41, dims = [0, 1] : (tensor<1x5xf64>) -> tensor<5x5xf64>
    %44 = stablehlo.multiply %42, %43 : tensor<5x5xf64>
    %45 = stablehlo.subtract %arg1, %44 : tensor<5x5xf64>
    %46 = stablehlo.convert %arg0 : tensor<i64>
    %47 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %48 = stablehlo.compare GT, %1, %47, SIGNED : (tensor<5xi64>, tensor<5xi64>) -> tensor<5xi1>
    %49 = stablehlo.convert %arg0 : (tensor<i64>) -> tensor<i32>
    %c_19 = stablehlo.constant dense<0> : tensor<i32>
    %c_20 = stablehlo.constant dense<0> : tensor<i32>
    %50 = stablehlo.compare LT, %c_19, %c_20, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_21 = stablehlo.constant dense<0> : tensor<i32>
    %c_22 = stablehlo.constant dense<5> : tensor<i32>
    %51 = stablehlo.add %c_21, %c_22 : tensor<i32>
    %c_23 = stablehlo.constant dense<0> : tensor<i32>
    %52 = stablehlo.select %50, %51, %c_23 : tensor<i1>, tensor<i32>
    %c_24 = stablehlo.constant dense<0> : tensor<i32>
    %53 = stablehlo.compare LT, %49, %c_24, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_25 = stablehlo.constant dense<5> : tensor<i32>
    %54 = stablehlo.add %49, %c_25 : tensor<i32>
    %55 = stablehlo.select %53, %54, %49 : tensor<i1>, tensor<i32>
    %56 = stablehlo.dynamic_slice %45, %52, %55, sizes = [5, 1] : (tensor<5x5xf64>, tensor<i32>, tensor<i32>) -> tensor<5x1xf64>
    %57 = stablehlo.reshape %56 : (tensor<5x1xf64>) -> tensor<5xf64>
    %58 = call @_where_0(%48, %26, %57) : (tensor<5xi1>, tensor<5xf64>, tensor<5xf64>) -> tensor<5xf64>
    %c_26 = stablehlo.constant dense<0> : tensor<i64>
    %59 = stablehlo.compare LT, %arg0, %c_26, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %c_27 = stablehlo.constant dense<5> : tensor<i64>
    %60 = stablehlo.add %arg0, %c_27 : tensor<i64>
    %61 = stablehlo.select %59, %60, %arg0 : tensor<i1>, tensor<i64>
    %62 = stablehlo.convert %61 : (tensor<i64>) -> tensor<i32>
    %63 = stablehlo.broadcast_in_dim %62, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %64 = "stablehlo.scatter"(%45, %63, %58) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [1], scatter_dims_to_operand_dims = [1]>, unique_indices = true}> ({
    ^bb0(%arg2: tensor<f64>, %arg3: tensor<f64>):
      stablehlo.return %arg3 : tensor<f64>
    }) : (tensor<5x5xf64>, tensor<1xi32>, tensor<5xf64>) -> tensor<5x5xf64>
    return %0, %64 : tensor<i64>, tensor<5x5xf64>
  }
  func.func private @_where(%arg0: tensor<5xi1>, %arg1: tensor<5xf64>, %arg2: tensor<f64>) -> tensor<5xf64> {
    %0 = stablehlo.convert %arg2 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<5xi1>, tensor<5xf64>
    return %2 : tensor<5xf64>
  }
  func.func private @_where_0(%arg0: tensor<5xi1>, %arg1: tensor<5xf64>, %arg2: tensor<5xf64>) -> tensor<5xf64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<5xi1>, tensor<5xf64>
    return %0 : tensor<5xf64>
  }
}
