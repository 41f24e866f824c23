module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf64>, %arg1: tensor<5xf64>) -> (tensor<5xf64> {jax.result_info = "result[0][0]"}, tensor<5xf64> {jax.result_info = "result[0][1]"}, tensor<5x5xf64> {jax.result_info = "result[1]"}, tensor<5x5xf64> {jax.result_info = "result[2]"}, tensor<f64> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.tanh %arg0 : tensor<5xf64>
    %1 = stablehlo.multiply %arg1, %0 : tensor<5xf64>
    %2 = stablehlo.add %arg1, %1 : tensor<5xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %4 = stablehlo.subtract %3, %0 : tensor<5xf64>
    %5 = stablehlo.multiply %2, %4 : tensor<5xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %7 = stablehlo.subtract %6, %0 : tensor<5xf64>
    %8 = stablehlo.negate %5 : tensor<5xf64>
    %9:2 = call @_roll_static(%arg0, %arg1) : (tensor<5xf64>, tensor<5xf64>) -> (tensor<5xf64>, tensor<5xf64>)
    %10 = stablehlo.multiply %9#0, %9#0 : tensor<5xf64>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %12 = stablehlo.multiply %11, %9#0 : tensor<5xf64>
    %13 = stablehlo.multiply %9#1, %12 : tensor<5xf64>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %15 = stablehlo.multiply %14, %9#0 : tensor<5xf64>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %16 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %17 = stablehlo.multiply %16, %9#1 : tensor<5xf64>
    %18 = stablehlo.multiply %0, %10 : tensor<5xf64>
    %19 = stablehlo.multiply %5, %10 : tensor<5xf64>
    %20 = stablehlo.multiply %0, %13 : tensor<5xf64>
    %21 = stablehlo.add %19, %20 : tensor<5xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %22 = stablehlo.reduce(%18 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<5xf64>, tensor<f64>) -> tensor<f64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %23 = stablehlo.reduce(%21 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<5xf64>, tensor<f64>) -> tensor<f64>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %24 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %25 = stablehlo.multiply %0, %24 : tensor<5xf64>
    %26 = stablehlo.multiply %5, %24 : tensor<5xf64>
    %27 = stablehlo.multiply %24, %10 : tensor<5xf64>
    %28 = stablehlo.multiply %24, %13 : tensor<5xf64>
    %29 = stablehlo.multiply %25, %15 : tensor<5xf64>
    %30 = stablehlo.multiply %26, %15 : tensor<5xf64>
    %31 = stablehlo.multiply %25, %17 : tensor<5xf64>
    %32 = stablehlo.add %30, %31 : tensor<5xf64>
    %33:2 = call @_roll_static_0(%29, %32) : (tensor<5xf64>, tensor<5xf64>) -> (tensor<5xf64>, tensor<5xf64>)
    %34 = stablehlo.multiply %27, %7 : tensor<5xf64>
    %35 = stablehlo.multiply %28, %7 : tensor<5xf64>
    %36 = stablehlo.multiply %27, %8 : tensor<5xf64>
    %37 = stablehlo.add %35, %36 : tensor<5xf64>
    %38 = stablehlo.add %33#0, %34 : tensor<5xf64>
    %39 = stablehlo.add %33#1, %37 : tensor<5xf64>
    %40 = stablehlo.multiply %34, %0 : tensor<5xf64>
    %41 = stablehlo.multiply %37, %0 : tensor<5xf64>
    %42 = stablehlo.multiply %34, %5 : tensor<5xf64>
    %43 = stablehlo.add %41, %42 : tensor<5xf64>
    %44 = stablehlo.add %38, %40 : tensor<5xf64>
    %45 = stablehlo.add %39, %43 : tensor<5xf64>
    %46 = stablehlo.iota dim = 0 : tensor<5x5xi64>
    %47 = stablehlo.iota dim = 1 : tensor<5x5xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %48 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<5x5xi64>
    %49 = stablehlo.add %46, %48 : tensor<5x5xi64>
    %50 = stablehlo.compare EQ, %49, %47, SIGNED : (tensor<5x5xi64>, tensor<5x5xi64>) -> tensor<5x5xi1>
    %51 = stablehlo.convert %50 : (tensor<5x5xi1>) -> tensor<5x5xf64>
    %52 = stablehlo.slice %51 [0:5, 0:5] : (tensor<5x5xf64>) -> tensor<5x5xf64>
    %53 = stablehlo.convert %52 : tensor<5x5xf64>
    %54 = stablehlo.multiply %arg0, %arg0 : tensor<5xf64>
    %55 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<5xf64>) -> tensor<1x5xf64>
    %56 = stablehlo.broadcast_in_dim %55, dims = [0, 1] : (tensor<1x5xf64>) -> tensor<5x5xf64>
    %57 = stablehlo.multiply %53, %56 : tensor<5x5xf64>
    %58 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<5xf64>) -> tensor<1x5xf64>
    %59 = stablehlo.broadcast_in_dim %58, dims = [0, 1] : (tensor<1x5xf64>) -> tensor<5x5xf64>
    %60 = stablehlo.multiply %59, %53 : tensor<5x5xf64>
    %61 = stablehlo.add %57, %60 : tensor<5x5xf64>
    %62:2 = call @cumsum(%54, %61) : (tensor<5xf64>, tensor<5x5xf64>) -> (tensor<5xf64>, tensor<5x5xf64>)
    %63 = stablehlo.transpose %62#1, dims = [1, 0] : (tensor<5x5xf64>) -> tensor<5x5xf64>
    %64 = stablehlo.slice %63 [0:5, 0:5] : (tensor<5x5xf64>) -> tensor<5x5xf64>
    %65:2 = call @sort(%arg0) : (tensor<5xf64>) -> (tensor<5xf64>, tensor<5x1xui32>)
    %66 = stablehlo.iota dim = 0 : tensor<5x5xi64>
    %67 = stablehlo.iota dim = 1 : tensor<5x5xi64>
    %c_7 = stablehlo.constant dense<0> : tensor<i64>
    %68 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i64>) -> tensor<5x5xi64>
    %69 = stablehlo.add %66, %68 : tensor<5x5xi64>
    %70 = stablehlo.compare EQ, %69, %67, SIGNED : (tensor<5x5xi64>, tensor<5x5xi64>) -> tensor<5x5xi1>
    %71 = stablehlo.convert %70 : (tensor<5x5xi1>) -> tensor<5x5xf64>
    %72 = stablehlo.slice %71 [0:5, 0:5] : (tensor<5x5xf64>) -> tensor<5x5xf64>
    %73 = stablehlo.convert %72 : tensor<5x5xf64>
    %74 = call @sort_3(%65#1, %73) : (tensor<5x1xui32>, tensor<5x5xf64>) -> tensor<5x5xf64>
    %75 = stablehlo.slice %74 [0:5, 0:5] : (tensor<5x5xf64>) -> tensor<5x5xf64>
    %76 = stablehlo.tanh %arg0 : tensor<5xf64>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %77 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %78 = stablehlo.subtract %77, %76 : tensor<5xf64>
    %79 = call @_roll_static_4(%arg0) : (tensor<5xf64>) -> tensor<5xf64>
    %80 = stablehlo.multiply %79, %79 : tensor<5xf64>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %81 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %82 = stablehlo.multiply %81, %79 : tensor<5xf64>
    %83 = stablehlo.multiply %76, %80 : tensor<5xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %84 = stablehlo.reduce(%83 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<5xf64>, tensor<f64>) -> tensor<f64>
    %85 = stablehlo.multiply %arg1, %76 : tensor<5xf64>
    %86 = stablehlo.add %arg1, %85 : tensor<5xf64>
    %87 = stablehlo.multiply %86, %78 : tensor<5xf64>
    %88 = call @_roll_static_5(%arg1) : (tensor<5xf64>) -> tensor<5xf64>
    %89 = stablehlo.multiply %88, %82 : tensor<5xf64>
    %90 = stablehlo.multiply %87, %80 : tensor<5xf64>
    %91 = stablehlo.multiply %76, %89 : tensor<5xf64>
    %92 = stablehlo.add %90, %91 : tensor<5xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %93 = stablehlo.reduce(%92 init: %cst_11) applies stablehlo.add across dimensions = [0] : (tensor<5xf64>, tensor<f64>) -> tensor<f64>
    return %44, %45, %64, %75, %93 : tensor<5xf64>, tensor<5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<f64>
  }
  func.func private @_roll_static(%arg0: tensor<5xf64>, %arg1: tensor<5xf64>) -> (tensor<5xf64>, tensor<5xf64>) {
    %0 = stablehlo.slice %arg0 [4:5] : (tensor<5xf64>) -> tensor<1xf64>
    %1 = stablehlo.slice %arg1 [4:5] : (tensor<5xf64>) -> tensor<1xf64>
    %2 = stablehlo.slice %arg0 [0:4] : (tensor<5xf64>) -> tensor<4xf64>
    %3 = stablehlo.slice %arg1 [0:4] : (tensor<5xf64>) -> tensor<4xf64>
    %4 = stablehlo.concatenate %0, %2, dim = 0 : (tensor<1xf64>, tensor<4xf64>) -> tensor<5xf64>
    %5 = stablehlo.concatenate %1, %3, dim = 0 : (tensor<1xf64>, tensor<4xf64>) -> tensor<5xf64>
    return %4, %5 : tensor<5xf64>, tensor<5xf64>
  }
  func.func private @_roll_static_0(%arg0: tensor<5xf64>, %arg1: tensor<5xf64>) -> (tensor<5xf64>, tensor<5xf64>) {
    %0 = stablehlo.slice %arg0 [0:1] : (tensor<5xf64>) -> tensor<1xf64>
    %1 = stablehlo.slice %arg0 [1:5] : (tensor<5xf64>) -> tensor<4xf64>
    %2 = stablehlo.slice %arg1 [0:1] : (tensor<5xf64>) -> tensor<1xf64>
    %3 = stablehlo.slice %arg1 [1:5] : (tensor<5xf64>) -> tensor<4xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.pad %1, %cst, low = [0], high = [1], interior = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<5xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.pad %3, %cst_0, low = [0], high = [1], interior = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<5xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.pad %0, %cst_1, low = [4], high = [0], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<5xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %7 = stablehlo.pad %2, %cst_2, low = [4], high = [0], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<5xf64>
    %8 = stablehlo.add %4, %6 : tensor<5xf64>
    %9 = stablehlo.add %5, %7 : tensor<5xf64>
    return %8, %9 : tensor<5xf64>, tensor<5xf64>
  }
  func.func private @cumsum(%arg0: tensor<5xf64>, %arg1: tensor<5x5xf64>) -> (tensor<5xf64>, tensor<5x5xf64>) {
    %0 = call @cumsum_1(%arg0) : (tensor<5xf64>) -> tensor<5xf64>
    %1 = call @cumsum_2(%arg1) : (tensor<5x5xf64>) -> tensor<5x5xf64>
    return %0, %1 : tensor<5xf64>, tensor<5x5xf64>
  }
  func.func private @cumsum_1(%arg0: tensor<5xf64>) -> tensor<5xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<f64>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[4, 0]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 5>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<f64>, %arg2: tensor<f64>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<f64>
      stablehlo.return %2 : tensor<f64>
    }) : (tensor<5xf64>, tensor<f64>) -> tensor<5xf64>
    return %1 : tensor<5xf64>
  }
  func.func private @cumsum_2(%arg0: tensor<5x5xf64>) -> tensor<5x5xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<f64>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1, 1>, padding = dense<[[0, 0], [4, 0]]> : tensor<2x2xi64>, window_dilations = array<i64: 1, 1>, window_dimensions = array<i64: 1, 5>, window_strides = array<i64: 1, 1>}> ({
    ^bb0(%arg1: tensor<f64>, %arg2: tensor<f64>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<f64>
      stablehlo.return %2 : tensor<f64>
    }) : (tensor<5x5xf64>, tensor<f64>) -> tensor<5x5xf64>
    return %1 : tensor<5x5xf64>
  }
  func.func private @sort(%arg0: tensor<5xf64>) -> (tensor<5xf64>, tensor<5x1xui32>) {
    %0 = stablehlo.iota dim = 0 : tensor<5xui32>
    %1:2 = "stablehlo.sort"(%arg0, %0) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<f64>, %arg2: tensor<f64>, %arg3: tensor<ui32>, %arg4: tensor<ui32>):
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %3 = stablehlo.compare EQ, %arg1, %cst, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %4 = stablehlo.select %3, %cst_0, %arg1 : tensor<i1>, tensor<f64>
      %5 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_1 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
      %6 = stablehlo.select %5, %cst_1, %4 : tensor<i1>, tensor<f64>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %7 = stablehlo.compare EQ, %arg2, %cst_2, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %8 = stablehlo.select %7, %cst_3, %arg2 : tensor<i1>, tensor<f64>
      %9 = stablehlo.compare NE, %arg2, %arg2, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_4 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
      %10 = stablehlo.select %9, %cst_4, %8 : tensor<i1>, tensor<f64>
      %11 = stablehlo.compare LT, %6, %10, TOTALORDER : (tensor<f64>, tensor<f64>) -> tensor<i1>
      stablehlo.return %11 : tensor<i1>
    }) : (tensor<5xf64>, tensor<5xui32>) -> (tensor<5xf64>, tensor<5xui32>)
    %2 = stablehlo.broadcast_in_dim %1#1, dims = [0] : (tensor<5xui32>) -> tensor<5x1xui32>
    return %1#0, %2 : tensor<5xf64>, tensor<5x1xui32>
  }
  func.func private @sort_3(%arg0: tensor<5x1xui32>, %arg1: tensor<5x5xf64>) -> tensor<5x5xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [1] : (tensor<5xf64>) -> tensor<5x5xf64>
    %2 = "stablehlo.scatter"(%1, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [1], scatter_dims_to_operand_dims = [1], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f64>, %arg3: tensor<f64>):
      %3 = stablehlo.add %arg2, %arg3 : tensor<f64>
      stablehlo.return %3 : tensor<f64>
    }) : (tensor<5x5xf64>, tensor<5x1xui32>, tensor<5x5xf64>) -> tensor<5x5xf64>
    return %2 : tensor<5x5xf64>
  }
  func.func private @_roll_static_4(%arg0: tensor<5xf64>) -> tensor<5xf64> {
    %0 = stablehlo.slice %arg0 [4:5] : (tensor<5xf64>) -> tensor<1xf64>
    %1 = stablehlo.slice %arg0 [0:4] : (tensor<5xf64>) -> tensor<4xf64>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<1xf64>, tensor<4xf64>) -> tensor<5xf64>
    return %2 : tensor<5xf64>
  }
  func.func private @_roll_static_5(%arg0: tensor<5xf64>) -> tensor<5xf64> {
    %0 = stablehlo.slice %arg0 [4:5] : (tensor<5xf64>) -> tensor<1xf64>
    %1 = stablehlo.slice %arg0 [0:4] : (tensor<5xf64>) -> tensor<4xf64>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<1xf64>, tensor<4xf64>) -> tensor<5xf64>
    return %2 : tensor<5xf64>
  }
}
