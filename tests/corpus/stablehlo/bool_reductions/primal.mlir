module @jit_bool_reductions attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x6xi1>) -> (tensor<i1> {jax.result_info = "result[0]"}, tensor<6xi1> {jax.result_info = "result[1]"}, tensor<i64> {jax.result_info = "result[2]"}, tensor<4xi1> {jax.result_info = "result[3]"}, tensor<4xi64> {jax.result_info = "result[4]"}, tensor<4xi64> {jax.result_info = "result[5]"}, tensor<4x6xi64> {jax.result_info = "result[6]"}, tensor<6xi64> {jax.result_info = "result[7]"}, tensor<f32> {jax.result_info = "result[8]"}, tensor<5xi64> {jax.result_info = "result[9][0]"}, tensor<5xi64> {jax.result_info = "result[9][1]"}) {
    %c = stablehlo.constant dense<false> : tensor<i1>
    %0 = stablehlo.reduce(%arg0 init: %c) applies stablehlo.or across dimensions = [0, 1] : (tensor<4x6xi1>, tensor<i1>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<true> : tensor<i1>
    %1 = stablehlo.reduce(%arg0 init: %c_0) applies stablehlo.and across dimensions = [0] : (tensor<4x6xi1>, tensor<i1>) -> tensor<6xi1>
    %2 = stablehlo.convert %arg0 : (tensor<4x6xi1>) -> tensor<4x6xi32>
    %3 = stablehlo.convert %2 : (tensor<4x6xi32>) -> tensor<4x6xi64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %4 = stablehlo.reduce(%3 init: %c_1) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x6xi64>, tensor<i64>) -> tensor<i64>
    %c_2 = stablehlo.constant dense<false> : tensor<i1>
    %5 = stablehlo.reduce(%arg0 init: %c_2) applies stablehlo.or across dimensions = [1] : (tensor<4x6xi1>, tensor<i1>) -> tensor<4xi1>
    %6 = call @count_nonzero(%arg0) : (tensor<4x6xi1>) -> tensor<4xi64>
    %7 = call @argmax(%arg0) : (tensor<4x6xi1>) -> tensor<4xi64>
    %8 = call @cumsum(%arg0) : (tensor<4x6xi1>) -> tensor<4x6xi64>
    %9 = stablehlo.convert %arg0 : (tensor<4x6xi1>) -> tensor<4x6xi32>
    %10 = stablehlo.convert %9 : (tensor<4x6xi32>) -> tensor<4x6xi64>
    %c_3 = stablehlo.constant dense<1> : tensor<i64>
    %11 = stablehlo.reduce(%10 init: %c_3) applies stablehlo.multiply across dimensions = [0] : (tensor<4x6xi64>, tensor<i64>) -> tensor<6xi64>
    %12 = stablehlo.not %arg0 : tensor<4x6xi1>
    %13 = stablehlo.xor %arg0, %12 : tensor<4x6xi1>
    %14 = stablehlo.convert %13 : (tensor<4x6xi1>) -> tensor<4x6xi32>
    %15 = stablehlo.convert %14 : (tensor<4x6xi32>) -> tensor<4x6xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.reduce(%15 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x6xf32>, tensor<f32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<2.400000e+01> : tensor<f32>
    %17 = stablehlo.divide %16, %cst_4 : tensor<f32>
    %18 = call @cumsum_1(%arg0) : (tensor<4x6xi1>) -> tensor<24xi64>
    %c_5 = stablehlo.constant dense<0> : tensor<i64>
    %19 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %c_6 = stablehlo.constant dense<0> : tensor<i64>
    %20 = call @clip(%18, %c_6) : (tensor<24xi64>, tensor<i64>) -> tensor<24xi64>
    %c_7 = stablehlo.constant dense<0> : tensor<i64>
    %21 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i64>) -> tensor<24xi64>
    %22 = stablehlo.compare LT, %20, %21, SIGNED : (tensor<24xi64>, tensor<24xi64>) -> tensor<24xi1>
    %c_8 = stablehlo.constant dense<5> : tensor<i64>
    %23 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i64>) -> tensor<24xi64>
    %24 = stablehlo.add %20, %23 : tensor<24xi64>
    %25 = stablehlo.select %22, %24, %20 : tensor<24xi1>, tensor<24xi64>
    %26 = stablehlo.convert %25 : (tensor<24xi64>) -> tensor<24xi32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [0] : (tensor<24xi32>) -> tensor<24x1xi32>
    %c_9 = stablehlo.constant dense<1> : tensor<i64>
    %28 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i64>) -> tensor<24xi64>
    %29 = "stablehlo.scatter"(%19, %27, %28) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg1: tensor<i64>, %arg2: tensor<i64>):
      %43 = stablehlo.add %arg1, %arg2 : tensor<i64>
      stablehlo.return %43 : tensor<i64>
    }) : (tensor<5xi64>, tensor<24x1xi32>, tensor<24xi64>) -> tensor<5xi64>
    %30 = call @cumsum_3(%29) : (tensor<5xi64>) -> tensor<5xi64>
    %c_10 = stablehlo.constant dense<6> : tensor<i64>
    %31 = call @floor_divide(%30, %c_10) : (tensor<5xi64>, tensor<i64>) -> tensor<5xi64>
    %c_11 = stablehlo.constant dense<4> : tensor<i64>
    %32 = call @remainder(%31, %c_11) : (tensor<5xi64>, tensor<i64>) -> tensor<5xi64>
    %c_12 = stablehlo.constant dense<1> : tensor<i64>
    %33 = call @floor_divide(%30, %c_12) : (tensor<5xi64>, tensor<i64>) -> tensor<5xi64>
    %c_13 = stablehlo.constant dense<6> : tensor<i64>
    %34 = call @remainder(%33, %c_13) : (tensor<5xi64>, tensor<i64>) -> tensor<5xi64>
    %35 = stablehlo.iota dim = 0 : tensor<5xi64>
    %36 = stablehlo.convert %arg0 : (tensor<4x6xi1>) -> tensor<4x6xi32>
    %37 = stablehlo.convert %36 : (tensor<4x6xi32>) -> tensor<4x6xi64>
    %c_14 = stablehlo.constant dense<0> : tensor<i64>
    %38 = stablehlo.reduce(%37 init: %c_14) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x6xi64>, tensor<i64>) -> tensor<i64>
    %39 = stablehlo.broadcast_in_dim %38, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %40 = stablehlo.compare GE, %35, %39, SIGNED : (tensor<5xi64>, tensor<5xi64>) -> tensor<5xi1>
    %c_15 = stablehlo.constant dense<-1> : tensor<i64>
    %41 = call @_where_6(%40, %c_15, %32) : (tensor<5xi1>, tensor<i64>, tensor<5xi64>) -> tensor<5xi64>
    %c_16 = stablehlo.constant dense<-1> : tensor<i64>
    %42 = call @_where_6(%40, %c_16, %34) : (tensor<5xi1>, tensor<i64>, tensor<5xi64>) -> tensor<5xi64>
    return %0, %1, %4, %5, %6, %7, %8, %11, %17, %41, %42 : tensor<i1>, tensor<6xi1>, tensor<i64>, tensor<4xi1>, tensor<4xi64>, tensor<4xi64>, tensor<4x6xi64>, tensor<6xi64>, tensor<f32>, tensor<5xi64>, tensor<5xi64>
  }
  func.func private @count_nonzero(%arg0: tensor<4x6xi1>) -> tensor<4xi64> {
    %c = stablehlo.constant dense<false> : tensor<i1>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<4x6xi1>
    %1 = stablehlo.compare NE, %arg0, %0, UNSIGNED : (tensor<4x6xi1>, tensor<4x6xi1>) -> tensor<4x6xi1>
    %2 = stablehlo.convert %1 : (tensor<4x6xi1>) -> tensor<4x6xi32>
    %3 = stablehlo.convert %2 : (tensor<4x6xi32>) -> tensor<4x6xi64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %4 = stablehlo.reduce(%3 init: %c_0) applies stablehlo.add across dimensions = [1] : (tensor<4x6xi64>, tensor<i64>) -> tensor<4xi64>
    return %4 : tensor<4xi64>
  }
  func.func private @argmax(%arg0: tensor<4x6xi1>) -> tensor<4xi64> {
    %0 = stablehlo.iota dim = 1 : tensor<4x6xi64>
    %c = stablehlo.constant dense<false> : tensor<i1>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1:2 = stablehlo.reduce(%arg0 init: %c), (%0 init: %c_0) across dimensions = [1] : (tensor<4x6xi1>, tensor<4x6xi64>, tensor<i1>, tensor<i64>) -> (tensor<4xi1>, tensor<4xi64>)
     reducer(%arg1: tensor<i1>, %arg3: tensor<i1>) (%arg2: tensor<i64>, %arg4: tensor<i64>)  {
      %2 = stablehlo.compare GT, %arg1, %arg3, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %3 = stablehlo.compare NE, %arg1, %arg1, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %4 = stablehlo.or %2, %3 : tensor<i1>
      %5 = stablehlo.compare EQ, %arg1, %arg3, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %6 = stablehlo.compare LT, %arg2, %arg4, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      %7 = stablehlo.and %5, %6 : tensor<i1>
      %8 = stablehlo.or %4, %7 : tensor<i1>
      %9 = stablehlo.select %4, %arg1, %arg3 : tensor<i1>, tensor<i1>
      %10 = stablehlo.select %8, %arg2, %arg4 : tensor<i1>, tensor<i64>
      stablehlo.return %9, %10 : tensor<i1>, tensor<i64>
    }
    return %1#1 : tensor<4xi64>
  }
  func.func private @cumsum(%arg0: tensor<4x6xi1>) -> tensor<4x6xi64> {
    %0 = stablehlo.convert %arg0 : (tensor<4x6xi1>) -> tensor<4x6xi64>
    %1 = call @cumsum_0(%0) : (tensor<4x6xi64>) -> tensor<4x6xi64>
    return %1 : tensor<4x6xi64>
  }
  func.func private @cumsum_0(%arg0: tensor<4x6xi64>) -> tensor<4x6xi64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<i64>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1, 1>, padding = dense<[[0, 0], [5, 0]]> : tensor<2x2xi64>, window_dilations = array<i64: 1, 1>, window_dimensions = array<i64: 1, 6>, window_strides = array<i64: 1, 1>}> ({
    ^bb0(%arg1: tensor<i64>, %arg2: tensor<i64>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<i64>
      stablehlo.return %2 : tensor<i64>
    }) : (tensor<4x6xi64>, tensor<i64>) -> tensor<4x6xi64>
    return %1 : tensor<4x6xi64>
  }
  func.func private @cumsum_1(%arg0: tensor<4x6xi1>) -> tensor<24xi64> {
    %0 = stablehlo.reshape %arg0 : (tensor<4x6xi1>) -> tensor<24xi1>
    %1 = stablehlo.convert %0 : (tensor<24xi1>) -> tensor<24xi64>
    %2 = call @cumsum_2(%1) : (tensor<24xi64>) -> tensor<24xi64>
    return %2 : tensor<24xi64>
  }
  func.func private @cumsum_2(%arg0: tensor<24xi64>) -> tensor<24xi64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<i64>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[23, 0]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 24>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<i64>, %arg2: tensor<i64>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<i64>
      stablehlo.return %2 : tensor<i64>
    }) : (tensor<24xi64>, tensor<i64>) -> tensor<24xi64>
    return %1 : tensor<24xi64>
  }
  func.func private @clip(%arg0: tensor<24xi64>, %arg1: tensor<i64>) -> tensor<24xi64> {
    %0 = stablehlo.convert %arg1 : tensor<i64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i64>) -> tensor<24xi64>
    %2 = stablehlo.maximum %1, %arg0 : tensor<24xi64>
    return %2 : tensor<24xi64>
  }
  func.func private @cumsum_3(%arg0: tensor<5xi64>) -> tensor<5xi64> {
    %0 = call @cumsum_4(%arg0) : (tensor<5xi64>) -> tensor<5xi64>
    return %0 : tensor<5xi64>
  }
  func.func private @cumsum_4(%arg0: tensor<5xi64>) -> tensor<5xi64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<i64>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[4, 0]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 5>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<i64>, %arg2: tensor<i64>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<i64>
      stablehlo.return %2 : tensor<i64>
    }) : (tensor<5xi64>, tensor<i64>) -> tensor<5xi64>
    return %1 : tensor<5xi64>
  }
  func.func private @floor_divide(%arg0: tensor<5xi64>, %arg1: tensor<i64>) -> tensor<5xi64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %1 = stablehlo.divide %arg0, %0 : tensor<5xi64>
    %2 = stablehlo.sign %arg0 : tensor<5xi64>
    %3 = stablehlo.sign %arg1 : tensor<i64>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %5 = stablehlo.compare NE, %2, %4, SIGNED : (tensor<5xi64>, tensor<5xi64>) -> tensor<5xi1>
    %6 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %7 = stablehlo.remainder %arg0, %6 : tensor<5xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %8 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %9 = stablehlo.compare NE, %7, %8, SIGNED : (tensor<5xi64>, tensor<5xi64>) -> tensor<5xi1>
    %10 = stablehlo.and %5, %9 : tensor<5xi1>
    %c_0 = stablehlo.constant dense<1> : tensor<i64>
    %11 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %12 = stablehlo.subtract %1, %11 : tensor<5xi64>
    %13 = call @_where(%10, %12, %1) : (tensor<5xi1>, tensor<5xi64>, tensor<5xi64>) -> tensor<5xi64>
    return %13 : tensor<5xi64>
  }
  func.func private @_where(%arg0: tensor<5xi1>, %arg1: tensor<5xi64>, %arg2: tensor<5xi64>) -> tensor<5xi64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<5xi1>, tensor<5xi64>
    return %0 : tensor<5xi64>
  }
  func.func private @remainder(%arg0: tensor<5xi64>, %arg1: tensor<i64>) -> tensor<5xi64> {
    %0 = stablehlo.convert %arg1 : tensor<i64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.compare EQ, %0, %c, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i64>
    %2 = call @_where_5(%1, %c_0, %0) : (tensor<i1>, tensor<i64>, tensor<i64>) -> tensor<i64>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %4 = stablehlo.remainder %arg0, %3 : tensor<5xi64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %6 = stablehlo.compare NE, %4, %5, SIGNED : (tensor<5xi64>, tensor<5xi64>) -> tensor<5xi1>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %8 = stablehlo.compare LT, %4, %7, SIGNED : (tensor<5xi64>, tensor<5xi64>) -> tensor<5xi1>
    %c_3 = stablehlo.constant dense<0> : tensor<i64>
    %9 = stablehlo.compare LT, %2, %c_3, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<5xi1>
    %11 = stablehlo.compare NE, %8, %10, UNSIGNED : (tensor<5xi1>, tensor<5xi1>) -> tensor<5xi1>
    %12 = stablehlo.and %11, %6 : tensor<5xi1>
    %13 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %14 = stablehlo.add %4, %13 : tensor<5xi64>
    %15 = stablehlo.select %12, %14, %4 : tensor<5xi1>, tensor<5xi64>
    return %15 : tensor<5xi64>
  }
  func.func private @_where_5(%arg0: tensor<i1>, %arg1: tensor<i64>, %arg2: tensor<i64>) -> tensor<i64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i64>
    return %0 : tensor<i64>
  }
  func.func private @_where_6(%arg0: tensor<5xi1>, %arg1: tensor<i64>, %arg2: tensor<5xi64>) -> tensor<5xi64> {
    %0 = stablehlo.convert %arg1 : tensor<i64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<5xi1>, tensor<5xi64>
    return %2 : tensor<5xi64>
  }
}
