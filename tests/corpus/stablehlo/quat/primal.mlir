module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x4xf64>, %arg1: tensor<4x3xf64>) -> (tensor<4x3xf64> {jax.result_info = "result[0]"}, tensor<4x3x3xf64> {jax.result_info = "result[1]"}, tensor<4xf64> {jax.result_info = "result[2]"}) {
    %0 = call @norm(%arg0) : (tensor<4x4xf64>) -> tensor<4x1xf64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x4xf64>
    %2 = stablehlo.divide %arg0, %1 : tensor<4x4xf64>
    %3 = stablehlo.slice %2 [0:4, 0:1] : (tensor<4x4xf64>) -> tensor<4x1xf64>
    %4 = stablehlo.slice %2 [0:4, 1:4] : (tensor<4x4xf64>) -> tensor<4x3xf64>
    %5 = call @cross(%4, %arg1) : (tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3xf64>
    %6 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x3xf64>
    %7 = stablehlo.multiply %6, %arg1 : tensor<4x3xf64>
    %8 = stablehlo.add %5, %7 : tensor<4x3xf64>
    %9 = call @cross(%4, %8) : (tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3xf64>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %11 = stablehlo.multiply %10, %9 : tensor<4x3xf64>
    %12 = stablehlo.add %arg1, %11 : tensor<4x3xf64>
    %13 = stablehlo.dot_general %arg1, %arg1, batching_dims = [0] x [0], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3x3xf64>
    %14 = stablehlo.iota dim = 0 : tensor<3x3xi64>
    %15 = stablehlo.iota dim = 1 : tensor<3x3xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %16 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<3x3xi64>
    %17 = stablehlo.add %14, %16 : tensor<3x3xi64>
    %18 = stablehlo.compare EQ, %17, %15, SIGNED : (tensor<3x3xi64>, tensor<3x3xi64>) -> tensor<3x3xi1>
    %19 = stablehlo.convert %18 : (tensor<3x3xi1>) -> tensor<3x3xf64>
    %20 = stablehlo.broadcast_in_dim %19, dims = [1, 2] : (tensor<3x3xf64>) -> tensor<1x3x3xf64>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0, 1, 2] : (tensor<1x3x3xf64>) -> tensor<4x3x3xf64>
    %22 = stablehlo.add %13, %21 : tensor<4x3x3xf64>
    %23 = call @inv(%22) : (tensor<4x3x3xf64>) -> tensor<4x3x3xf64>
    %24 = stablehlo.dot_general %arg1, %arg1, batching_dims = [0] x [0], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3x3xf64>
    %25 = stablehlo.iota dim = 0 : tensor<3x3xi64>
    %26 = stablehlo.iota dim = 1 : tensor<3x3xi64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %27 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i64>) -> tensor<3x3xi64>
    %28 = stablehlo.add %25, %27 : tensor<3x3xi64>
    %29 = stablehlo.compare EQ, %28, %26, SIGNED : (tensor<3x3xi64>, tensor<3x3xi64>) -> tensor<3x3xi1>
    %30 = stablehlo.convert %29 : (tensor<3x3xi1>) -> tensor<3x3xf64>
    %31 = stablehlo.broadcast_in_dim %30, dims = [1, 2] : (tensor<3x3xf64>) -> tensor<1x3x3xf64>
    %32 = stablehlo.broadcast_in_dim %31, dims = [0, 1, 2] : (tensor<1x3x3xf64>) -> tensor<4x3x3xf64>
    %33 = stablehlo.add %24, %32 : tensor<4x3x3xf64>
    %34 = call @det(%33) : (tensor<4x3x3xf64>) -> tensor<4xf64>
    return %12, %23, %34 : tensor<4x3xf64>, tensor<4x3x3xf64>, tensor<4xf64>
  }
  func.func private @norm(%arg0: tensor<4x4xf64>) -> tensor<4x1xf64> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<4x4xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<4x4xf64>, tensor<f64>) -> tensor<4xf64>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %3 = stablehlo.sqrt %2 : tensor<4x1xf64>
    return %3 : tensor<4x1xf64>
  }
  func.func private @cross(%arg0: tensor<4x3xf64>, %arg1: tensor<4x3xf64>) -> tensor<4x3xf64> {
    %0 = stablehlo.slice %arg0 [0:4, 0:1] : (tensor<4x3xf64>) -> tensor<4x1xf64>
    %1 = stablehlo.reshape %0 : (tensor<4x1xf64>) -> tensor<4xf64>
    %2 = stablehlo.slice %arg0 [0:4, 1:2] : (tensor<4x3xf64>) -> tensor<4x1xf64>
    %3 = stablehlo.reshape %2 : (tensor<4x1xf64>) -> tensor<4xf64>
    %4 = stablehlo.slice %arg0 [0:4, 2:3] : (tensor<4x3xf64>) -> tensor<4x1xf64>
    %5 = stablehlo.reshape %4 : (tensor<4x1xf64>) -> tensor<4xf64>
    %6 = stablehlo.slice %arg1 [0:4, 0:1] : (tensor<4x3xf64>) -> tensor<4x1xf64>
    %7 = stablehlo.reshape %6 : (tensor<4x1xf64>) -> tensor<4xf64>
    %8 = stablehlo.slice %arg1 [0:4, 1:2] : (tensor<4x3xf64>) -> tensor<4x1xf64>
    %9 = stablehlo.reshape %8 : (tensor<4x1xf64>) -> tensor<4xf64>
    %10 = stablehlo.slice %arg1 [0:4, 2:3] : (tensor<4x3xf64>) -> tensor<4x1xf64>
    %11 = stablehlo.reshape %10 : (tensor<4x1xf64>) -> tensor<4xf64>
    %12 = stablehlo.multiply %3, %11 : tensor<4xf64>
    %13 = stablehlo.multiply %5, %9 : tensor<4xf64>
    %14 = stablehlo.subtract %12, %13 : tensor<4xf64>
    %15 = stablehlo.multiply %5, %7 : tensor<4xf64>
    %16 = stablehlo.multiply %1, %11 : tensor<4xf64>
    %17 = stablehlo.subtract %15, %16 : tensor<4xf64>
    %18 = stablehlo.multiply %1, %9 : tensor<4xf64>
    %19 = stablehlo.multiply %3, %7 : tensor<4xf64>
    %20 = stablehlo.subtract %18, %19 : tensor<4xf64>
    %21 = stablehlo.broadcast_in_dim %14, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %22 = stablehlo.broadcast_in_dim %17, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %23 = stablehlo.broadcast_in_dim %20, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %24 = stablehlo.concatenate %21, %22, %23, dim = 0 : (tensor<1x4xf64>, tensor<1x4xf64>, tensor<1x4xf64>) -> tensor<3x4xf64>
    %25 = stablehlo.transpose %24, dims = [1, 0] : (tensor<3x4xf64>) -> tensor<4x3xf64>
    return %25 : tensor<4x3xf64>
  }
  func.func private @inv(%arg0: tensor<4x3x3xf64>) -> tensor<4x3x3xf64> {
    %0 = stablehlo.iota dim = 0 : tensor<3x3xi64>
    %1 = stablehlo.iota dim = 1 : tensor<3x3xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<3x3xi64>
    %3 = stablehlo.add %0, %2 : tensor<3x3xi64>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<3x3xi64>, tensor<3x3xi64>) -> tensor<3x3xi1>
    %5 = stablehlo.convert %4 : (tensor<3x3xi1>) -> tensor<3x3xf64>
    %6 = stablehlo.broadcast_in_dim %5, dims = [1, 2] : (tensor<3x3xf64>) -> tensor<4x3x3xf64>
    %7 = call @solve(%arg0, %6) : (tensor<4x3x3xf64>, tensor<4x3x3xf64>) -> tensor<4x3x3xf64>
    return %7 : tensor<4x3x3xf64>
  }
  func.func private @solve(%arg0: tensor<4x3x3xf64>, %arg1: tensor<4x3x3xf64>) -> tensor<4x3x3xf64> {
    %0:3 = stablehlo.custom_call @lapack_dgetrf_ffi(%arg0) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "1"}, operand_layouts = [dense<[1, 2, 0]> : tensor<3xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[1, 2, 0]> : tensor<3xindex>, dense<[1, 0]> : tensor<2xindex>, dense<0> : tensor<1xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j, k])->([i, l, m], [i, n], [i]) {i=4, j=3, k=3, l=3, m=3, n=3}, custom>} : (tensor<4x3x3xf64>) -> (tensor<4x3x3xf64>, tensor<4x3xi32>, tensor<4xi32>)
    %c = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x3xi32>
    %2 = stablehlo.subtract %0#1, %1 : tensor<4x3xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %4 = stablehlo.compare GE, %0#2, %3, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<4xi1>) -> tensor<4x1x1xi1>
    %cst = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x3x3xf64>
    %7 = stablehlo.broadcast_in_dim %5, dims = [0, 1, 2] : (tensor<4x1x1xi1>) -> tensor<4x3x3xi1>
    %8 = stablehlo.select %7, %0#0, %6 : tensor<4x3x3xi1>, tensor<4x3x3xf64>
    %9 = stablehlo.iota dim = 1 : tensor<4x3xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %10:4 = stablehlo.while(%iterArg = %2, %iterArg_3 = %c_2, %iterArg_4 = %c_1, %iterArg_5 = %9) : tensor<4x3xi32>, tensor<i64>, tensor<i64>, tensor<4x3xi32>
    cond {
      %c_6 = stablehlo.constant dense<3> : tensor<i64>
      %14 = stablehlo.compare LT, %iterArg_3, %c_6, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %14 : tensor<i1>
    } do {
      %14:2 = func.call @closed_call(%iterArg, %iterArg_4, %iterArg_5) : (tensor<4x3xi32>, tensor<i64>, tensor<4x3xi32>) -> (tensor<i64>, tensor<4x3xi32>)
      %c_6 = stablehlo.constant dense<1> : tensor<i64>
      %15 = stablehlo.add %iterArg_3, %c_6 : tensor<i64>
      stablehlo.return %iterArg, %15, %14#0, %14#1 : tensor<4x3xi32>, tensor<i64>, tensor<i64>, tensor<4x3xi32>
    }
    %11 = stablehlo.transpose %arg1, dims = [0, 2, 1] : (tensor<4x3x3xf64>) -> tensor<4x3x3xf64>
    %12 = call @_lu_solve(%8, %10#3, %11) : (tensor<4x3x3xf64>, tensor<4x3xi32>, tensor<4x3x3xf64>) -> tensor<4x3x3xf64>
    %13 = stablehlo.transpose %12, dims = [0, 2, 1] : (tensor<4x3x3xf64>) -> tensor<4x3x3xf64>
    return %13 : tensor<4x3x3xf64>
  }
  func.func private @closed_call(%arg0: tensor<4x3xi32>, %arg1: tensor<i64>, %arg2: tensor<4x3xi32>) -> (tensor<i64>, tensor<4x3xi32>) {
    %c = stablehlo.constant dense<1> : tensor<i64>
    %0 = stablehlo.add %arg1, %c : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.compare LT, %arg1, %c_0, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %2 = stablehlo.convert %arg1 : tensor<i64>
    %c_1 = stablehlo.constant dense<3> : tensor<i64>
    %3 = stablehlo.add %2, %c_1 : tensor<i64>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<i1>, tensor<i64>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<i64>) -> tensor<1xi64>
    %6 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1], start_index_map = [1]>, indices_are_sorted = true, slice_sizes = array<i64: 4, 1>}> : (tensor<4x3xi32>, tensor<1xi64>) -> tensor<4x1xi32>
    %7 = stablehlo.reshape %6 : (tensor<4x1xi32>) -> tensor<4xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %8 = stablehlo.compare LT, %arg1, %c_2, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %9 = stablehlo.convert %arg1 : tensor<i64>
    %c_3 = stablehlo.constant dense<3> : tensor<i64>
    %10 = stablehlo.add %9, %c_3 : tensor<i64>
    %11 = stablehlo.select %8, %10, %arg1 : tensor<i1>, tensor<i64>
    %12 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<i64>) -> tensor<1xi64>
    %13 = "stablehlo.gather"(%arg2, %12) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1], start_index_map = [1]>, indices_are_sorted = true, slice_sizes = array<i64: 4, 1>}> : (tensor<4x3xi32>, tensor<1xi64>) -> tensor<4x1xi32>
    %14 = stablehlo.reshape %13 : (tensor<4x1xi32>) -> tensor<4xi32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %15 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %16 = stablehlo.compare LT, %7, %15, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_5 = stablehlo.constant dense<3> : tensor<i32>
    %17 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %18 = stablehlo.add %7, %17 : tensor<4xi32>
    %19 = stablehlo.select %16, %18, %7 : tensor<4xi1>, tensor<4xi32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %21 = "stablehlo.gather"(%arg2, %20) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 1>, indices_are_sorted = true, slice_sizes = array<i64: 1, 1>}> : (tensor<4x3xi32>, tensor<4x1xi32>) -> tensor<4x1xi32>
    %22 = stablehlo.reshape %21 : (tensor<4x1xi32>) -> tensor<4xi32>
    %c_6 = stablehlo.constant dense<0> : tensor<i64>
    %23 = stablehlo.compare LT, %arg1, %c_6, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %c_7 = stablehlo.constant dense<3> : tensor<i64>
    %24 = stablehlo.add %arg1, %c_7 : tensor<i64>
    %25 = stablehlo.select %23, %24, %arg1 : tensor<i1>, tensor<i64>
    %26 = stablehlo.convert %25 : (tensor<i64>) -> tensor<i32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %28 = "stablehlo.scatter"(%arg2, %27, %22) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [1], scatter_dims_to_operand_dims = [1]>, unique_indices = true}> ({
    ^bb0(%arg3: tensor<i32>, %arg4: tensor<i32>):
      stablehlo.return %arg4 : tensor<i32>
    }) : (tensor<4x3xi32>, tensor<1xi32>, tensor<4xi32>) -> tensor<4x3xi32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %29 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %30 = stablehlo.compare LT, %7, %29, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_9 = stablehlo.constant dense<3> : tensor<i32>
    %31 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %32 = stablehlo.add %7, %31 : tensor<4xi32>
    %33 = stablehlo.select %30, %32, %7 : tensor<4xi1>, tensor<4xi32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %35 = "stablehlo.scatter"(%28, %34, %14) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 1>, unique_indices = true}> ({
    ^bb0(%arg3: tensor<i32>, %arg4: tensor<i32>):
      stablehlo.return %arg4 : tensor<i32>
    }) : (tensor<4x3xi32>, tensor<4x1xi32>, tensor<4xi32>) -> tensor<4x3xi32>
    return %0, %35 : tensor<i64>, tensor<4x3xi32>
  }
  func.func private @_lu_solve(%arg0: tensor<4x3x3xf64>, %arg1: tensor<4x3xi32>, %arg2: tensor<4x3x3xf64>) -> tensor<4x3x3xf64> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1, 2] : (tensor<4x3x3xf64>) -> tensor<4x3x3x1xf64>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x3xi32>
    %2 = stablehlo.compare LT, %arg1, %1, SIGNED : (tensor<4x3xi32>, tensor<4x3xi32>) -> tensor<4x3xi1>
    %c_0 = stablehlo.constant dense<3> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x3xi32>
    %4 = stablehlo.add %arg1, %3 : tensor<4x3xi32>
    %5 = stablehlo.select %2, %4, %arg1 : tensor<4x3xi1>, tensor<4x3xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<4x3xi32>) -> tensor<4x3x1xi32>
    %7 = "stablehlo.gather"(%0, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [1, 3], collapsed_slice_dims = [2], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [2], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 3, 1, 1>}> : (tensor<4x3x3x1xf64>, tensor<4x3x1xi32>) -> tensor<4x3x3x1xf64>
    %8 = stablehlo.transpose %7, dims = [0, 2, 3, 1] : (tensor<4x3x3x1xf64>) -> tensor<4x3x1x3xf64>
    %9 = stablehlo.reshape %8 : (tensor<4x3x1x3xf64>) -> tensor<4x3x3xf64>
    %10 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg0, %9) {backend_config = "", mhlo.backend_config = {diag = 85 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "1"}, operand_layouts = [dense<[1, 2, 0]> : tensor<3xindex>, dense<[1, 2, 0]> : tensor<3xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[1, 2, 0]> : tensor<3xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j, k], [i, l, m])->([i, n, o]) {i=4, j=3, k=3, l=3, m=3, n=3, o=3}, custom>} : (tensor<4x3x3xf64>, tensor<4x3x3xf64>) -> tensor<4x3x3xf64>
    %11 = stablehlo.reshape %10 : (tensor<4x3x3xf64>) -> tensor<4x3x1x3xf64>
    %12 = stablehlo.reshape %11 : (tensor<4x3x1x3xf64>) -> tensor<4x3x3xf64>
    %13 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg0, %12) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "1"}, operand_layouts = [dense<[1, 2, 0]> : tensor<3xindex>, dense<[1, 2, 0]> : tensor<3xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[1, 2, 0]> : tensor<3xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j, k], [i, l, m])->([i, n, o]) {i=4, j=3, k=3, l=3, m=3, n=3, o=3}, custom>} : (tensor<4x3x3xf64>, tensor<4x3x3xf64>) -> tensor<4x3x3xf64>
    %14 = stablehlo.reshape %13 : (tensor<4x3x3xf64>) -> tensor<4x3x1x3xf64>
    %15 = stablehlo.transpose %14, dims = [0, 3, 1, 2] : (tensor<4x3x1x3xf64>) -> tensor<4x3x3x1xf64>
    %16 = stablehlo.reshape %15 : (tensor<4x3x3x1xf64>) -> tensor<4x3x3xf64>
    return %16 : tensor<4x3x3xf64>
  }
  func.func private @det(%arg0: tensor<4x3x3xf64>) -> tensor<4xf64> {
    %0 = stablehlo.slice %arg0 [0:4, 0:1, 0:1] : (tensor<4x3x3xf64>) -> tensor<4x1x1xf64>
    %1 = stablehlo.reshape %0 : (tensor<4x1x1xf64>) -> tensor<4xf64>
    %2 = stablehlo.slice %arg0 [0:4, 1:2, 1:2] : (tensor<4x3x3xf64>) -> tensor<4x1x1xf64>
    %3 = stablehlo.reshape %2 : (tensor<4x1x1xf64>) -> tensor<4xf64>
    %4 = stablehlo.multiply %1, %3 : tensor<4xf64>
    %5 = stablehlo.slice %arg0 [0:4, 2:3, 2:3] : (tensor<4x3x3xf64>) -> tensor<4x1x1xf64>
    %6 = stablehlo.reshape %5 : (tensor<4x1x1xf64>) -> tensor<4xf64>
    %7 = stablehlo.multiply %4, %6 : tensor<4xf64>
    %8 = stablehlo.slice %arg0 [0:4, 0:1, 1:2] : (tensor<4x3x3xf64>) -> tensor<4x1x1xf64>
    %9 = stablehlo.reshape %8 : (tensor<4x1x1xf64>) -> tensor<4xf64>
    %10 = stablehlo.slice %arg0 [0:4, 1:2, 2:3] : (tensor<4x3x3xf64>) -> tensor<4x1x1xf64>
    %11 = stablehlo.reshape %10 : (tensor<4x1x1xf64>) -> tensor<4xf64>
    %12 = stablehlo.multiply %9, %11 : tensor<4xf64>
    %13 = stablehlo.slice %arg0 [0:4, 2:3, 0:1] : (tensor<4x3x3xf64>) -> tensor<4x1x1xf64>
    %14 = stablehlo.reshape %13 : (tensor<4x1x1xf64>) -> tensor<4xf64>
    %15 = stablehlo.multiply %12, %14 : tensor<4xf64>
    %16 = stablehlo.add %7, %15 : tensor<4xf64>
    %17 = stablehlo.slice %arg0 [0:4, 0:1, 2:3] : (tensor<4x3x3xf64>) -> tensor<4x1x1xf64>
    %18 = stablehlo.reshape %17 : (tensor<4x1x1xf64>) -> tensor<4xf64>
    %19 = stablehlo.slice %arg0 [0:4, 1:2, 0:1] : (tensor<4x3x3xf64>) -> tensor<4x1x1xf64>
    %20 = stablehlo.reshape %19 : (tensor<4x1x1xf64>) -> tensor<4xf64>
    %21 = stablehlo.multiply %18, %20 : tensor<4xf64>
    %22 = stablehlo.slice %arg0 [0:4, 2:3, 1:2] : (tensor<4x3x3xf64>) -> tensor<4x1x1xf64>
    %23 = stablehlo.reshape %22 : (tensor<4x1x1xf64>) -> tensor<4xf64>
    %24 = stablehlo.multiply %21, %23 : tensor<4xf64>
    %25 = stablehlo.add %16, %24 : tensor<4xf64>
    %26 = stablehlo.slice %arg0 [0:4, 0:1, 2:3] : (tensor<4x3x3xf64>) -> tensor<4x1x1xf64>
    %27 = stablehlo.reshape %26 : (tensor<4x1x1xf64>) -> tensor<4xf64>
    %28 = stablehlo.slice %arg0 [0:4, 1:2, 1:2] : (tensor<4x3x3xf64>) -> tensor<4x1x1xf64>
    %29 = stablehlo.reshape %28 : (tensor<4x1x1xf64>) -> tensor<4xf64>
    %30 = stablehlo.multiply %27, %29 : tensor<4xf64>
    %31 = stablehlo.slice %arg0 [0:4, 2:3, 0:1] : (tensor<4x3x3xf64>) -> tensor<4x1x1xf64>
    %32 = stablehlo.reshape %31 : (tensor<4x1x1xf64>) -> tensor<4xf64>
    %33 = stablehlo.multiply %30, %32 : tensor<4xf64>
    %34 = stablehlo.subtract %25, %33 : tensor<4xf64>
    %35 = stablehlo.slice %arg0 [0:4, 0:1, 0:1] : (tensor<4x3x3xf64>) -> tensor<4x1x1xf64>
    %36 = stablehlo.reshape %35 : (tensor<4x1x1xf64>) -> tensor<4xf64>
    %37 = stablehlo.slice %arg0 [0:4, 1:2, 2:3] : (tensor<4x3x3xf64>) -> tensor<4x1x1xf64>
    %38 = stablehlo.reshape %37 : (tensor<4x1x1xf64>) -> tensor<4xf64>
    %39 = stablehlo.multiply %36, %38 : tensor<4xf64>
    %40 = stablehlo.slice %arg0 [0:4, 2:3, 1:2] : (tensor<4x3x3xf64>) -> tensor<4x1x1xf64>
    %41 = stablehlo.reshape %40 : (tensor<4x1x1xf64>) -> tensor<4xf64>
    %42 = stablehlo.multiply %39, %41 : tensor<4xf64>
    %43 = stablehlo.subtract %34, %42 : tensor<4xf64>
    %44 = stablehlo.slice %arg0 [0:4, 0:1, 1:2] : (tensor<4x3x3xf64>) -> tensor<4x1x1xf64>
    %45 = stablehlo.reshape %44 : (tensor<4x1x1xf64>) -> tensor<4xf64>
    %46 = stablehlo.slice %arg0 [0:4, 1:2, 0:1] : (tensor<4x3x3xf64>) -> tensor<4x1x1xf64>
    %47 = stablehlo.reshape %46 : (tensor<4x1x1xf64>) -> tensor<4xf64>
    %48 = stablehlo.multiply %45, %47 : tensor<4xf64>
    %49 = stablehlo.slice %arg0 [0:4, 2:3, 2:3] : (tensor<4x3x3xf64>) -> tensor<4x1x1xf64>
    %50 = stablehlo.reshape %49 : (tensor<4x1x1xf64>) -> tensor<4xf64>
    %51 = stablehlo.multiply %48, %50 : tensor<4xf64>
    %52 = stablehlo.subtract %43, %51 : tensor<4xf64>
    return %52 : tensor<4xf64>
  }
}
