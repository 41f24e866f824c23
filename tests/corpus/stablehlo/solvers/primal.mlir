module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x5xf64>, %arg1: tensor<5xf64>) -> (tensor<5xf64> {jax.result_info = "result[0]"}, tensor<5xf64> {jax.result_info = "result[1]"}, tensor<5xf64> {jax.result_info = "result[2]"}, tensor<5xf64> {jax.result_info = "result[3]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %1 = stablehlo.dot_general %arg1, %arg1, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<5xf64>, tensor<5xf64>) -> tensor<f64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.add %cst_0, %1 : tensor<f64>
    %cst_1 = stablehlo.constant dense<1.000000e-13> : tensor<f64>
    %3 = chlo.square %cst_1 : tensor<f64> -> tensor<f64>
    %4 = stablehlo.convert %3 : tensor<f64>
    %5 = stablehlo.multiply %4, %2 : tensor<f64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = chlo.square %cst_2 : tensor<f64> -> tensor<f64>
    %7 = stablehlo.convert %6 : tensor<f64>
    %8 = stablehlo.maximum %5, %7 : tensor<f64>
    %9 = stablehlo.dot_general %arg0, %0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5xf64>) -> tensor<5xf64>
    %10 = stablehlo.subtract %arg1, %9 : tensor<5xf64>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %11:12 = stablehlo.while(%iterArg = %8, %iterArg_6 = %10, %iterArg_7 = %arg0, %iterArg_8 = %8, %iterArg_9 = %0, %iterArg_10 = %10, %iterArg_11 = %cst_3, %iterArg_12 = %cst_4, %iterArg_13 = %cst_5, %iterArg_14 = %10, %iterArg_15 = %10, %iterArg_16 = %c) : tensor<f64>, tensor<5xf64>, tensor<5x5xf64>, tensor<f64>, tensor<5xf64>, tensor<5xf64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<5xf64>, tensor<5xf64>, tensor<i64>
    cond {
      %21 = stablehlo.dot_general %iterArg_10, %iterArg_10, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<5xf64>, tensor<5xf64>) -> tensor<f64>
      %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %22 = stablehlo.add %cst_17, %21 : tensor<f64>
      %23 = stablehlo.compare GT, %22, %iterArg, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %c_18 = stablehlo.constant dense<50> : tensor<i64>
      %24 = stablehlo.compare LT, %iterArg_16, %c_18, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      %c_19 = stablehlo.constant dense<false> : tensor<i1>
      %25 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<i1>) -> tensor<i1>
      %26 = stablehlo.compare NE, %24, %25, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %27 = stablehlo.convert %26 : tensor<i1>
      %28 = stablehlo.and %23, %27 : tensor<i1>
      %c_20 = stablehlo.constant dense<0> : tensor<i64>
      %29 = stablehlo.compare GE, %iterArg_16, %c_20, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      %c_21 = stablehlo.constant dense<false> : tensor<i1>
      %30 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<i1>) -> tensor<i1>
      %31 = stablehlo.compare NE, %29, %30, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %32 = stablehlo.convert %31 : tensor<i1>
      %33 = stablehlo.and %28, %32 : tensor<i1>
      stablehlo.return %33 : tensor<i1>
    } do {
      %21 = stablehlo.dot_general %iterArg_6, %iterArg_10, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<5xf64>, tensor<5xf64>) -> tensor<f64>
      %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %22 = stablehlo.add %cst_17, %21 : tensor<f64>
      %23 = stablehlo.divide %22, %iterArg_13 : tensor<f64>
      %24 = stablehlo.multiply %23, %iterArg_11 : tensor<f64>
      %25 = stablehlo.divide %24, %iterArg_12 : tensor<f64>
      %26 = stablehlo.broadcast_in_dim %iterArg_12, dims = [] : (tensor<f64>) -> tensor<5xf64>
      %27 = stablehlo.multiply %26, %iterArg_15 : tensor<5xf64>
      %28 = stablehlo.subtract %iterArg_14, %27 : tensor<5xf64>
      %29 = stablehlo.broadcast_in_dim %25, dims = [] : (tensor<f64>) -> tensor<5xf64>
      %30 = stablehlo.multiply %29, %28 : tensor<5xf64>
      %31 = stablehlo.add %iterArg_10, %30 : tensor<5xf64>
      %32 = stablehlo.dot_general %iterArg_7, %31, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5xf64>) -> tensor<5xf64>
      %33 = stablehlo.dot_general %iterArg_6, %32, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<5xf64>, tensor<5xf64>) -> tensor<f64>
      %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %34 = stablehlo.add %cst_18, %33 : tensor<f64>
      %35 = stablehlo.divide %22, %34 : tensor<f64>
      %36 = stablehlo.broadcast_in_dim %35, dims = [] : (tensor<f64>) -> tensor<5xf64>
      %37 = stablehlo.multiply %36, %32 : tensor<5xf64>
      %38 = stablehlo.subtract %iterArg_10, %37 : tensor<5xf64>
      %39 = stablehlo.dot_general %38, %38, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<5xf64>, tensor<5xf64>) -> tensor<f64>
      %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %40 = stablehlo.add %cst_19, %39 : tensor<f64>
      %41 = stablehlo.compare LT, %40, %iterArg_8, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %42 = stablehlo.dot_general %iterArg_7, %38, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5xf64>) -> tensor<5xf64>
      %43 = stablehlo.dot_general %42, %38, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<5xf64>, tensor<5xf64>) -> tensor<f64>
      %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %44 = stablehlo.add %cst_20, %43 : tensor<f64>
      %45 = stablehlo.dot_general %42, %42, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<5xf64>, tensor<5xf64>) -> tensor<f64>
      %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %46 = stablehlo.add %cst_21, %45 : tensor<f64>
      %47 = stablehlo.divide %44, %46 : tensor<f64>
      %48 = stablehlo.broadcast_in_dim %35, dims = [] : (tensor<f64>) -> tensor<5xf64>
      %49 = stablehlo.multiply %48, %31 : tensor<5xf64>
      %50 = stablehlo.add %iterArg_9, %49 : tensor<5xf64>
      %51 = stablehlo.broadcast_in_dim %35, dims = [] : (tensor<f64>) -> tensor<5xf64>
      %52 = stablehlo.multiply %51, %31 : tensor<5xf64>
      %53 = stablehlo.broadcast_in_dim %47, dims = [] : (tensor<f64>) -> tensor<5xf64>
      %54 = stablehlo.multiply %53, %38 : tensor<5xf64>
      %55 = stablehlo.add %52, %54 : tensor<5xf64>
      %56 = stablehlo.add %iterArg_9, %55 : tensor<5xf64>
      %57 = func.call @_where(%41, %50, %56) : (tensor<i1>, tensor<5xf64>, tensor<5xf64>) -> tensor<5xf64>
      %58 = stablehlo.broadcast_in_dim %47, dims = [] : (tensor<f64>) -> tensor<5xf64>
      %59 = stablehlo.multiply %58, %42 : tensor<5xf64>
      %60 = stablehlo.subtract %38, %59 : tensor<5xf64>
      %61 = func.call @_where(%41, %38, %60) : (tensor<i1>, tensor<5xf64>, tensor<5xf64>) -> tensor<5xf64>
      %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %62 = stablehlo.compare EQ, %47, %cst_22, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %63 = stablehlo.compare EQ, %35, %cst_23, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %64 = stablehlo.or %62, %63 : tensor<i1>
      %c_24 = stablehlo.constant dense<1> : tensor<i64>
      %65 = stablehlo.add %iterArg_16, %c_24 : tensor<i64>
      %c_25 = stablehlo.constant dense<-11> : tensor<i64>
      %66 = func.call @_where_0(%64, %c_25, %65) : (tensor<i1>, tensor<i64>, tensor<i64>) -> tensor<i64>
      %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %67 = stablehlo.compare EQ, %22, %cst_26, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %c_27 = stablehlo.constant dense<-10> : tensor<i64>
      %68 = func.call @_where_0(%67, %c_27, %66) : (tensor<i1>, tensor<i64>, tensor<i64>) -> tensor<i64>
      stablehlo.return %iterArg, %iterArg_6, %iterArg_7, %iterArg_8, %57, %61, %35, %47, %22, %31, %32, %68 : tensor<f64>, tensor<5xf64>, tensor<5x5xf64>, tensor<f64>, tensor<5xf64>, tensor<5xf64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<5xf64>, tensor<5xf64>, tensor<i64>
    }
    %12 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<5x5xf64>) -> tensor<5x5xf64>
    %13 = stablehlo.dot_general %arg0, %12, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x5xf64>) -> tensor<5x5xf64>
    %14 = call @_cholesky(%13) : (tensor<5x5xf64>) -> tensor<5x5xf64>
    %15 = call @_cho_solve(%14, %arg1) : (tensor<5x5xf64>, tensor<5xf64>) -> tensor<5xf64>
    %16 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<5x5xf64>) -> tensor<5x5xf64>
    %17 = stablehlo.dot_general %arg0, %16, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x5xf64>) -> tensor<5x5xf64>
    %18 = call @_solve(%17, %arg1) : (tensor<5x5xf64>, tensor<5xf64>) -> tensor<5xf64>
    %19:2 = call @lu_factor(%arg0) : (tensor<5x5xf64>) -> (tensor<5x5xf64>, tensor<5xi32>)
    %20 = call @lu_solve(%19#0, %19#1, %arg1) : (tensor<5x5xf64>, tensor<5xi32>, tensor<5xf64>) -> tensor<5xf64>
    return %11#4, %15, %18, %20 : tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<5xf64>, %arg2: tensor<5xf64>) -> tensor<5xf64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<5xf64>
    return %0 : tensor<5xf64>
  }
  func.func private @_where_0(%arg0: tensor<i1>, %arg1: tensor<i64>, %arg2: tensor<i64>) -> tensor<i64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i64>
    return %0 : tensor<i64>
  }
  func.func private @_cholesky(%arg0: tensor<5x5xf64>) -> tensor<5x5xf64> {
    %0 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<5x5xf64>) -> tensor<5x5xf64>
    %1:2 = stablehlo.custom_call @lapack_dpotrf_ffi(%0) {backend_config = "", mhlo.backend_config = {uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], []) {i=5, j=5, k=5, l=5}, custom>} : (tensor<5x5xf64>) -> (tensor<5x5xf64>, tensor<i32>)
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<i32>
    %3 = stablehlo.compare EQ, %1#1, %2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %6 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<5x5xi1>
    %7 = stablehlo.select %6, %1#0, %5 : tensor<5x5xi1>, tensor<5x5xf64>
    %8 = stablehlo.iota dim = 0 : tensor<5x5xi64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %9 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i64>) -> tensor<5x5xi64>
    %10 = stablehlo.add %8, %9 : tensor<5x5xi64>
    %11 = stablehlo.iota dim = 1 : tensor<5x5xi64>
    %12 = stablehlo.compare GE, %10, %11, SIGNED : (tensor<5x5xi64>, tensor<5x5xi64>) -> tensor<5x5xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %14 = stablehlo.select %12, %7, %13 : tensor<5x5xi1>, tensor<5x5xf64>
    %15 = stablehlo.transpose %14, dims = [1, 0] : (tensor<5x5xf64>) -> tensor<5x5xf64>
    return %15 : tensor<5x5xf64>
  }
  func.func private @_cho_solve(%arg0: tensor<5x5xf64>, %arg1: tensor<5xf64>) -> tensor<5xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %1 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg0, %0) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=5, j=5, k=5, l=1, m=5, n=1}, custom>} : (tensor<5x5xf64>, tensor<5x1xf64>) -> tensor<5x1xf64>
    %2 = stablehlo.reshape %1 : (tensor<5x1xf64>) -> tensor<5xf64>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %4 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg0, %3) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=5, j=5, k=5, l=1, m=5, n=1}, custom>} : (tensor<5x5xf64>, tensor<5x1xf64>) -> tensor<5x1xf64>
    %5 = stablehlo.reshape %4 : (tensor<5x1xf64>) -> tensor<5xf64>
    return %5 : tensor<5xf64>
  }
  func.func private @_solve(%arg0: tensor<5x5xf64>, %arg1: tensor<5xf64>) -> tensor<5xf64> {
    %0 = call @_cholesky(%arg0) : (tensor<5x5xf64>) -> tensor<5x5xf64>
    %1 = call @_cho_solve(%0, %arg1) : (tensor<5x5xf64>, tensor<5xf64>) -> tensor<5xf64>
    return %1 : tensor<5xf64>
  }
  func.func private @lu_factor(%arg0: tensor<5x5xf64>) -> (tensor<5x5xf64>, tensor<5xi32>) {
    %0:3 = stablehlo.custom_call @lapack_dgetrf_ffi(%arg0) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<0> : tensor<1xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], [m], []) {i=5, j=5, k=5, l=5, m=5}, custom>} : (tensor<5x5xf64>) -> (tensor<5x5xf64>, tensor<5xi32>, tensor<i32>)
    %c = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %2 = stablehlo.subtract %0#1, %1 : tensor<5xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<i32>
    %4 = stablehlo.compare GE, %0#2, %3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %7 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<5x5xi1>
    %8 = stablehlo.select %7, %0#0, %6 : tensor<5x5xi1>, tensor<5x5xf64>
    %9 = stablehlo.iota dim = 0 : tensor<5xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %10:4 = stablehlo.while(%iterArg = %2, %iterArg_3 = %c_2, %iterArg_4 = %c_1, %iterArg_5 = %9) : tensor<5xi32>, tensor<i64>, tensor<i64>, tensor<5xi32>
    cond {
      %c_6 = stablehlo.constant dense<5> : tensor<i64>
      %11 = stablehlo.compare LT, %iterArg_3, %c_6, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %11 : tensor<i1>
    } do {
      %11:2 = func.call @closed_call(%iterArg, %iterArg_4, %iterArg_5) : (tensor<5xi32>, tensor<i64>, tensor<5xi32>) -> (tensor<i64>, tensor<5xi32>)
      %c_6 = stablehlo.constant dense<1> : tensor<i64>
      %12 = stablehlo.add %iterArg_3, %c_6 : tensor<i64>
      stablehlo.return %iterArg, %12, %11#0, %11#1 : tensor<5xi32>, tensor<i64>, tensor<i64>, tensor<5xi32>
    }
    return %8, %2 : tensor<5x5xf64>, tensor<5xi32>
  }
  func.func private @closed_call(%arg0: tensor<5xi32>, %arg1: tensor<i64>, %arg2: tensor<5xi32>) -> (tensor<i64>, tensor<5xi32>) {
    %c = stablehlo.constant dense<1> : tensor<i64>
    %0 = stablehlo.add %arg1, %c : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.compare LT, %arg1, %c_0, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %2 = stablehlo.convert %arg1 : tensor<i64>
    %c_1 = stablehlo.constant dense<5> : tensor<i64>
    %3 = stablehlo.add %2, %c_1 : tensor<i64>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<i1>, tensor<i64>
    %5 = stablehlo.dynamic_slice %arg0, %4, sizes = [1] : (tensor<5xi32>, tensor<i64>) -> tensor<1xi32>
    %6 = stablehlo.reshape %5 : (tensor<1xi32>) -> tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %7 = stablehlo.compare LT, %arg1, %c_2, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %8 = stablehlo.convert %arg1 : tensor<i64>
    %c_3 = stablehlo.constant dense<5> : tensor<i64>
    %9 = stablehlo.add %8, %c_3 : tensor<i64>
    %10 = stablehlo.select %7, %9, %arg1 : tensor<i1>, tensor<i64>
    %11 = stablehlo.dynamic_slice %arg2, %10, sizes = [1] : (tensor<5xi32>, tensor<i64>) -> tensor<1xi32>
    %12 = stablehlo.reshape %11 : (tensor<1xi32>) -> tensor<i32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %13 = stablehlo.compare LT, %6, %c_4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_5 = stablehlo.constant dense<5> : tensor<i32>
    %14 = stablehlo.add %6, %c_5 : tensor<i32>
    %15 = stablehlo.select %13, %14, %6 : tensor<i1>, tensor<i32>
    %16 = stablehlo.dynamic_slice %arg2, %15, sizes = [1] : (tensor<5xi32>, tensor<i32>) -> tensor<1xi32>
    %17 = stablehlo.reshape %16 : (tensor<1xi32>) -> tensor<i32>
    %c_6 = stablehlo.constant dense<0> : tensor<i64>
    %18 = stablehlo.compare LT, %arg1, %c_6, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %c_7 = stablehlo.constant dense<5> : tensor<i64>
    %19 = stablehlo.add %arg1, %c_7 : tensor<i64>
    %20 = stablehlo.select %18, %19, %arg1 : tensor<i1>, tensor<i64>
    %21 = stablehlo.convert %20 : (tensor<i64>) -> tensor<i32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %23 = "stablehlo.scatter"(%arg2, %22, %17) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg3: tensor<i32>, %arg4: tensor<i32>):
      stablehlo.return %arg4 : tensor<i32>
    }) : (tensor<5xi32>, tensor<1xi32>, tensor<i32>) -> tensor<5xi32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %24 = stablehlo.compare LT, %6, %c_8, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_9 = stablehlo.constant dense<5> : tensor<i32>
    %25 = stablehlo.add %6, %c_9 : tensor<i32>
    %26 = stablehlo.select %24, %25, %6 : tensor<i1>, tensor<i32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %28 = "stablehlo.scatter"(%23, %27, %12) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg3: tensor<i32>, %arg4: tensor<i32>):
      stablehlo.return %arg4 : tensor<i32>
    }) : (tensor<5xi32>, tensor<1xi32>, tensor<i32>) -> tensor<5xi32>
    return %0, %28 : tensor<i64>, tensor<5xi32>
  }
  func.func private @lu_solve(%arg0: tensor<5x5xf64>, %arg1: tensor<5xi32>, %arg2: tensor<5xf64>) -> tensor<5xf64> {
    %0 = stablehlo.iota dim = 0 : tensor<5xi32>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1:4 = stablehlo.while(%iterArg = %arg1, %iterArg_1 = %c_0, %iterArg_2 = %c, %iterArg_3 = %0) : tensor<5xi32>, tensor<i64>, tensor<i64>, tensor<5xi32>
    cond {
      %c_4 = stablehlo.constant dense<5> : tensor<i64>
      %3 = stablehlo.compare LT, %iterArg_1, %c_4, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %3 : tensor<i1>
    } do {
      %3:2 = func.call @closed_call(%iterArg, %iterArg_2, %iterArg_3) : (tensor<5xi32>, tensor<i64>, tensor<5xi32>) -> (tensor<i64>, tensor<5xi32>)
      %c_4 = stablehlo.constant dense<1> : tensor<i64>
      %4 = stablehlo.add %iterArg_1, %c_4 : tensor<i64>
      stablehlo.return %iterArg, %4, %3#0, %3#1 : tensor<5xi32>, tensor<i64>, tensor<i64>, tensor<5xi32>
    }
    %2 = call @_lu_solve(%arg0, %1#3, %arg2) : (tensor<5x5xf64>, tensor<5xi32>, tensor<5xf64>) -> tensor<5xf64>
    return %2 : tensor<5xf64>
  }
  func.func private @_lu_solve(%arg0: tensor<5x5xf64>, %arg1: tensor<5xi32>, %arg2: tensor<5xf64>) -> tensor<5xf64> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %2 = stablehlo.compare LT, %arg1, %1, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_0 = stablehlo.constant dense<5> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %4 = stablehlo.add %arg1, %3 : tensor<5xi32>
    %5 = stablehlo.select %2, %4, %arg1 : tensor<5xi1>, tensor<5xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %7 = "stablehlo.gather"(%0, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<5x1xf64>, tensor<5x1xi32>) -> tensor<5x1xf64>
    %8 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg0, %7) {backend_config = "", mhlo.backend_config = {diag = 85 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=5, j=5, k=5, l=1, m=5, n=1}, custom>} : (tensor<5x5xf64>, tensor<5x1xf64>) -> tensor<5x1xf64>
    %9 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg0, %8) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=5, j=5, k=5, l=1, m=5, n=1}, custom>} : (tensor<5x5xf64>, tensor<5x1xf64>) -> tensor<5x1xf64>
    %10 = stablehlo.reshape %9 : (tensor<5x1xf64>) -> tensor<5xf64>
    return %10 : tensor<5xf64>
  }
}
