module @jit_g attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x4xf64>, %arg1: tensor<4x3xf64>, %arg2: tensor<4x3xf64>, %arg3: tensor<4x3x3xf64>, %arg4: tensor<4xf64>) -> (tensor<4x4xf64> {jax.result_info = "result[0]"}, tensor<4x3xf64> {jax.result_info = "result[1]"}) {
    %0:2 = call @norm(%arg0) : (tensor<4x4xf64>) -> (tensor<4x1xf64>, tensor<4x1xf64>)
    %1 = stablehlo.broadcast_in_dim %0#0, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x4xf64>
    %2 = stablehlo.divide %arg0, %1 : tensor<4x4xf64>
    %3 = stablehlo.multiply %0#0, %0#0 : tensor<4x1xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %5 = stablehlo.divide %4, %3 : tensor<4x1xf64>
    %6 = stablehlo.slice %2 [0:4, 0:1] : (tensor<4x4xf64>) -> tensor<4x1xf64>
    %7 = stablehlo.slice %2 [0:4, 1:4] : (tensor<4x4xf64>) -> tensor<4x3xf64>
    %8:7 = call @cross(%7, %arg1) : (tensor<4x3xf64>, tensor<4x3xf64>) -> (tensor<4x3xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>)
    %9 = stablehlo.broadcast_in_dim %6, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x3xf64>
    %10 = stablehlo.multiply %9, %arg1 : tensor<4x3xf64>
    %11 = stablehlo.add %8#0, %10 : tensor<4x3xf64>
    %12:7 = call @cross(%7, %11) : (tensor<4x3xf64>, tensor<4x3xf64>) -> (tensor<4x3xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>)
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %14 = stablehlo.multiply %13, %12#0 : tensor<4x3xf64>
    %15 = stablehlo.add %arg1, %14 : tensor<4x3xf64>
    %16 = stablehlo.dot_general %arg1, %arg1, batching_dims = [0] x [0], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3x3xf64>
    %17 = stablehlo.iota dim = 0 : tensor<3x3xi64>
    %18 = stablehlo.iota dim = 1 : tensor<3x3xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %19 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<3x3xi64>
    %20 = stablehlo.add %17, %19 : tensor<3x3xi64>
    %21 = stablehlo.compare EQ, %20, %18, SIGNED : (tensor<3x3xi64>, tensor<3x3xi64>) -> tensor<3x3xi1>
    %22 = stablehlo.convert %21 : (tensor<3x3xi1>) -> tensor<3x3xf64>
    %23 = stablehlo.broadcast_in_dim %22, dims = [1, 2] : (tensor<3x3xf64>) -> tensor<1x3x3xf64>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2] : (tensor<1x3x3xf64>) -> tensor<4x3x3xf64>
    %25 = stablehlo.add %16, %24 : tensor<4x3x3xf64>
    %26:4 = call @inv(%25) : (tensor<4x3x3xf64>) -> (tensor<4x3x3xf64>, tensor<4x3x3xf64>, tensor<4x3x3xf64>, tensor<4x3xi32>)
    %27 = stablehlo.dot_general %arg1, %arg1, batching_dims = [0] x [0], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3x3xf64>
    %28 = stablehlo.iota dim = 0 : tensor<3x3xi64>
    %29 = stablehlo.iota dim = 1 : tensor<3x3xi64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %30 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i64>) -> tensor<3x3xi64>
    %31 = stablehlo.add %28, %30 : tensor<3x3xi64>
    %32 = stablehlo.compare EQ, %31, %29, SIGNED : (tensor<3x3xi64>, tensor<3x3xi64>) -> tensor<3x3xi1>
    %33 = stablehlo.convert %32 : (tensor<3x3xi1>) -> tensor<3x3xf64>
    %34 = stablehlo.broadcast_in_dim %33, dims = [1, 2] : (tensor<3x3xf64>) -> tensor<1x3x3xf64>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0, 1, 2] : (tensor<1x3x3xf64>) -> tensor<4x3x3xf64>
    %36 = stablehlo.add %27, %35 : tensor<4x3x3xf64>
    %37:25 = call @det(%36) : (tensor<4x3x3xf64>) -> (tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>)
    %38 = call @det_0(%37#1, %37#2, %37#3, %37#4, %37#5, %37#6, %37#7, %37#8, %37#9, %37#10, %37#11, %37#12, %37#13, %37#14, %37#15, %37#16, %37#17, %37#18, %37#19, %37#20, %37#21, %37#22, %37#23, %37#24, %arg4) : (tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>) -> tensor<4x3x3xf64>
    %39 = stablehlo.dot_general %38, %arg1, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x3x3xf64>, tensor<4x3xf64>) -> tensor<4x3xf64>
    %40 = stablehlo.dot_general %38, %arg1, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x3x3xf64>, tensor<4x3xf64>) -> tensor<4x3xf64>
    %41 = stablehlo.add %39, %40 : tensor<4x3xf64>
    %42 = call @inv_1(%26#1, %25, %26#2, %26#3, %arg3) : (tensor<4x3x3xf64>, tensor<4x3x3xf64>, tensor<4x3x3xf64>, tensor<4x3xi32>, tensor<4x3x3xf64>) -> tensor<4x3x3xf64>
    %43 = stablehlo.dot_general %42, %arg1, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x3x3xf64>, tensor<4x3xf64>) -> tensor<4x3xf64>
    %44 = stablehlo.add %41, %43 : tensor<4x3xf64>
    %45 = stablehlo.dot_general %42, %arg1, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x3x3xf64>, tensor<4x3xf64>) -> tensor<4x3xf64>
    %46 = stablehlo.add %44, %45 : tensor<4x3xf64>
    %47 = stablehlo.add %46, %arg2 : tensor<4x3xf64>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %48 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %49 = stablehlo.multiply %48, %arg2 : tensor<4x3xf64>
    %50:2 = call @cross_4(%12#1, %12#2, %12#3, %12#4, %12#5, %12#6, %49) : (tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>) -> (tensor<4x3xf64>, tensor<4x3xf64>)
    %51 = stablehlo.broadcast_in_dim %6, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x3xf64>
    %52 = stablehlo.multiply %51, %50#1 : tensor<4x3xf64>
    %53 = stablehlo.add %47, %52 : tensor<4x3xf64>
    %54 = stablehlo.multiply %50#1, %arg1 : tensor<4x3xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %55 = stablehlo.reduce(%54 init: %cst_3) applies stablehlo.add across dimensions = [1] : (tensor<4x3xf64>, tensor<f64>) -> tensor<4xf64>
    %56 = stablehlo.reshape %55 : (tensor<4xf64>) -> tensor<4x1xf64>
    %57:2 = call @cross_4(%8#1, %8#2, %8#3, %8#4, %8#5, %8#6, %50#1) : (tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>) -> (tensor<4x3xf64>, tensor<4x3xf64>)
    %58 = stablehlo.add %50#0, %57#0 : tensor<4x3xf64>
    %59 = stablehlo.add %53, %57#1 : tensor<4x3xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %60 = stablehlo.pad %58, %cst_4, low = [0, 1], high = [0, 0], interior = [0, 0] : (tensor<4x3xf64>, tensor<f64>) -> tensor<4x4xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %61 = stablehlo.pad %56, %cst_5, low = [0, 0], high = [0, 3], interior = [0, 0] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4x4xf64>
    %62 = stablehlo.add %60, %61 : tensor<4x4xf64>
    %63 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x4xf64>
    %64 = stablehlo.multiply %62, %63 : tensor<4x4xf64>
    %65 = stablehlo.multiply %64, %arg0 : tensor<4x4xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %66 = stablehlo.reduce(%65 init: %cst_6) applies stablehlo.add across dimensions = [1] : (tensor<4x4xf64>, tensor<f64>) -> tensor<4xf64>
    %67 = stablehlo.reshape %66 : (tensor<4xf64>) -> tensor<4x1xf64>
    %68 = stablehlo.negate %67 : tensor<4x1xf64>
    %69 = stablehlo.broadcast_in_dim %0#0, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x4xf64>
    %70 = stablehlo.divide %62, %69 : tensor<4x4xf64>
    %71 = call @norm_5(%arg0, %0#1, %68) : (tensor<4x4xf64>, tensor<4x1xf64>, tensor<4x1xf64>) -> tensor<4x4xf64>
    %72 = stablehlo.add %70, %71 : tensor<4x4xf64>
    return %72, %59 : tensor<4x4xf64>, tensor<4x3xf64>
  }
  func.func private @norm(%arg0: tensor<4x4xf64>) -> (tensor<4x1xf64>, tensor<4x1xf64>) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<4x4xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<4x4xf64>, tensor<f64>) -> tensor<4xf64>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %3 = stablehlo.sqrt %2 : tensor<4x1xf64>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %5 = stablehlo.divide %4, %3 : tensor<4x1xf64>
    return %3, %5 : tensor<4x1xf64>, tensor<4x1xf64>
  }
  func.func private @cross(%arg0: tensor<4x3xf64>, %arg1: tensor<4x3xf64>) -> (tensor<4x3xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>) {
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
    return %25, %11, %3, %9, %5, %7, %1 : tensor<4x3xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>
  }
  func.func private @inv(%arg0: tensor<4x3x3xf64>) -> (tensor<4x3x3xf64>, tensor<4x3x3xf64>, tensor<4x3x3xf64>, tensor<4x3xi32>) {
    %0 = stablehlo.iota dim = 0 : tensor<3x3xi64>
    %1 = stablehlo.iota dim = 1 : tensor<3x3xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<3x3xi64>
    %3 = stablehlo.add %0, %2 : tensor<3x3xi64>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<3x3xi64>, tensor<3x3xi64>) -> tensor<3x3xi1>
    %5 = stablehlo.convert %4 : (tensor<3x3xi1>) -> tensor<3x3xf64>
    %6 = stablehlo.broadcast_in_dim %5, dims = [1, 2] : (tensor<3x3xf64>) -> tensor<4x3x3xf64>
    %7:4 = call @solve(%arg0, %6) : (tensor<4x3x3xf64>, tensor<4x3x3xf64>) -> (tensor<4x3x3xf64>, tensor<4x3x3xf64>, tensor<4x3x3xf64>, tensor<4x3xi32>)
    return %7#0, %7#1, %7#2, %7#3 : tensor<4x3x3xf64>, tensor<4x3x3xf64>, tensor<4x3x3xf64>, tensor<4x3xi32>
  }
  func.func private @solve(%arg0: tensor<4x3x3xf64>, %arg1: tensor<4x3x3xf64>) -> (tensor<4x3x3xf64>, tensor<4x3x3xf64>, tensor<4x3x3xf64>, tensor<4x3xi32>) {
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
    return %13, %12, %8, %10#3 : tensor<4x3x3xf64>, tensor<4x3x3xf64>, tensor<4x3x3xf64>, tensor<4x3xi32>
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
  func.func private @det(%arg0: tensor<4x3x3xf64>) -> (tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>) {
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
    return %52, %3, %1, %6, %4, %11, %9, %14, %12, %20, %18, %23, %21, %29, %27, %32, %30, %38, %36, %41, %39, %47, %45, %50, %48 : tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>
  }
  func.func private @det_0(%arg0: tensor<4xf64>, %arg1: tensor<4xf64>, %arg2: tensor<4xf64>, %arg3: tensor<4xf64>, %arg4: tensor<4xf64>, %arg5: tensor<4xf64>, %arg6: tensor<4xf64>, %arg7: tensor<4xf64>, %arg8: tensor<4xf64>, %arg9: tensor<4xf64>, %arg10: tensor<4xf64>, %arg11: tensor<4xf64>, %arg12: tensor<4xf64>, %arg13: tensor<4xf64>, %arg14: tensor<4xf64>, %arg15: tensor<4xf64>, %arg16: tensor<4xf64>, %arg17: tensor<4xf64>, %arg18: tensor<4xf64>, %arg19: tensor<4xf64>, %arg20: tensor<4xf64>, %arg21: tensor<4xf64>, %arg22: tensor<4xf64>, %arg23: tensor<4xf64>, %arg24: tensor<4xf64>) -> tensor<4x3x3xf64> {
    %0 = stablehlo.negate %arg24 : tensor<4xf64>
    %1 = stablehlo.multiply %arg23, %0 : tensor<4xf64>
    %2 = stablehlo.multiply %0, %arg22 : tensor<4xf64>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0] : (tensor<4xf64>) -> tensor<4x1x1xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.pad %3, %cst, low = [0, 2, 2], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<4x1x1xf64>, tensor<f64>) -> tensor<4x3x3xf64>
    %5 = stablehlo.multiply %arg21, %2 : tensor<4xf64>
    %6 = stablehlo.multiply %2, %arg20 : tensor<4xf64>
    %7 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<4xf64>) -> tensor<4x1x1xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %8 = stablehlo.pad %7, %cst_0, low = [0, 1, 0], high = [0, 1, 2], interior = [0, 0, 0] : (tensor<4x1x1xf64>, tensor<f64>) -> tensor<4x3x3xf64>
    %9 = stablehlo.add %4, %8 : tensor<4x3x3xf64>
    %10 = stablehlo.broadcast_in_dim %6, dims = [0] : (tensor<4xf64>) -> tensor<4x1x1xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %11 = stablehlo.pad %10, %cst_1, low = [0, 0, 1], high = [0, 2, 1], interior = [0, 0, 0] : (tensor<4x1x1xf64>, tensor<f64>) -> tensor<4x3x3xf64>
    %12 = stablehlo.add %9, %11 : tensor<4x3x3xf64>
    %13 = stablehlo.negate %arg24 : tensor<4xf64>
    %14 = stablehlo.multiply %arg19, %13 : tensor<4xf64>
    %15 = stablehlo.multiply %13, %arg18 : tensor<4xf64>
    %16 = stablehlo.broadcast_in_dim %14, dims = [0] : (tensor<4xf64>) -> tensor<4x1x1xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %17 = stablehlo.pad %16, %cst_2, low = [0, 2, 1], high = [0, 0, 1], interior = [0, 0, 0] : (tensor<4x1x1xf64>, tensor<f64>) -> tensor<4x3x3xf64>
    %18 = stablehlo.add %12, %17 : tensor<4x3x3xf64>
    %19 = stablehlo.multiply %arg17, %15 : tensor<4xf64>
    %20 = stablehlo.multiply %15, %arg16 : tensor<4xf64>
    %21 = stablehlo.broadcast_in_dim %19, dims = [0] : (tensor<4xf64>) -> tensor<4x1x1xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %22 = stablehlo.pad %21, %cst_3, low = [0, 1, 2], high = [0, 1, 0], interior = [0, 0, 0] : (tensor<4x1x1xf64>, tensor<f64>) -> tensor<4x3x3xf64>
    %23 = stablehlo.add %18, %22 : tensor<4x3x3xf64>
    %24 = stablehlo.broadcast_in_dim %20, dims = [0] : (tensor<4xf64>) -> tensor<4x1x1xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %25 = stablehlo.pad %24, %cst_4, low = [0, 0, 0], high = [0, 2, 2], interior = [0, 0, 0] : (tensor<4x1x1xf64>, tensor<f64>) -> tensor<4x3x3xf64>
    %26 = stablehlo.add %23, %25 : tensor<4x3x3xf64>
    %27 = stablehlo.negate %arg24 : tensor<4xf64>
    %28 = stablehlo.multiply %arg15, %27 : tensor<4xf64>
    %29 = stablehlo.multiply %27, %arg14 : tensor<4xf64>
    %30 = stablehlo.broadcast_in_dim %28, dims = [0] : (tensor<4xf64>) -> tensor<4x1x1xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %31 = stablehlo.pad %30, %cst_5, low = [0, 2, 0], high = [0, 0, 2], interior = [0, 0, 0] : (tensor<4x1x1xf64>, tensor<f64>) -> tensor<4x3x3xf64>
    %32 = stablehlo.add %26, %31 : tensor<4x3x3xf64>
    %33 = stablehlo.multiply %arg13, %29 : tensor<4xf64>
    %34 = stablehlo.multiply %29, %arg12 : tensor<4xf64>
    %35 = stablehlo.broadcast_in_dim %33, dims = [0] : (tensor<4xf64>) -> tensor<4x1x1xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %36 = stablehlo.pad %35, %cst_6, low = [0, 1, 1], high = [0, 1, 1], interior = [0, 0, 0] : (tensor<4x1x1xf64>, tensor<f64>) -> tensor<4x3x3xf64>
    %37 = stablehlo.add %32, %36 : tensor<4x3x3xf64>
    %38 = stablehlo.broadcast_in_dim %34, dims = [0] : (tensor<4xf64>) -> tensor<4x1x1xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %39 = stablehlo.pad %38, %cst_7, low = [0, 0, 2], high = [0, 2, 0], interior = [0, 0, 0] : (tensor<4x1x1xf64>, tensor<f64>) -> tensor<4x3x3xf64>
    %40 = stablehlo.add %37, %39 : tensor<4x3x3xf64>
    %41 = stablehlo.multiply %arg11, %arg24 : tensor<4xf64>
    %42 = stablehlo.multiply %arg24, %arg10 : tensor<4xf64>
    %43 = stablehlo.broadcast_in_dim %41, dims = [0] : (tensor<4xf64>) -> tensor<4x1x1xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %44 = stablehlo.pad %43, %cst_8, low = [0, 2, 1], high = [0, 0, 1], interior = [0, 0, 0] : (tensor<4x1x1xf64>, tensor<f64>) -> tensor<4x3x3xf64>
    %45 = stablehlo.add %40, %44 : tensor<4x3x3xf64>
    %46 = stablehlo.multiply %arg9, %42 : tensor<4xf64>
    %47 = stablehlo.multiply %42, %arg8 : tensor<4xf64>
    %48 = stablehlo.broadcast_in_dim %46, dims = [0] : (tensor<4xf64>) -> tensor<4x1x1xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %49 = stablehlo.pad %48, %cst_9, low = [0, 1, 0], high = [0, 1, 2], interior = [0, 0, 0] : (tensor<4x1x1xf64>, tensor<f64>) -> tensor<4x3x3xf64>
    %50 = stablehlo.add %45, %49 : tensor<4x3x3xf64>
    %51 = stablehlo.broadcast_in_dim %47, dims = [0] : (tensor<4xf64>) -> tensor<4x1x1xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %52 = stablehlo.pad %51, %cst_10, low = [0, 0, 2], high = [0, 2, 0], interior = [0, 0, 0] : (tensor<4x1x1xf64>, tensor<f64>) -> tensor<4x3x3xf64>
    %53 = stablehlo.add %50, %52 : tensor<4x3x3xf64>
    %54 = stablehlo.multiply %arg7, %arg24 : tensor<4xf64>
    %55 = stablehlo.multiply %arg24, %arg6 : tensor<4xf64>
    %56 = stablehlo.broadcast_in_dim %54, dims = [0] : (tensor<4xf64>) -> tensor<4x1x1xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %57 = stablehlo.pad %56, %cst_11, low = [0, 2, 0], high = [0, 0, 2], interior = [0, 0, 0] : (tensor<4x1x1xf64>, tensor<f64>) -> tensor<4x3x3xf64>
    %58 = stablehlo.add %53, %57 : tensor<4x3x3xf64>
    %59 = stablehlo.multiply %arg5, %55 : tensor<4xf64>
    %60 = stablehlo.multiply %55, %arg4 : tensor<4xf64>
    %61 = stablehlo.broadcast_in_dim %59, dims = [0] : (tensor<4xf64>) -> tensor<4x1x1xf64>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %62 = stablehlo.pad %61, %cst_12, low = [0, 1, 2], high = [0, 1, 0], interior = [0, 0, 0] : (tensor<4x1x1xf64>, tensor<f64>) -> tensor<4x3x3xf64>
    %63 = stablehlo.add %58, %62 : tensor<4x3x3xf64>
    %64 = stablehlo.broadcast_in_dim %60, dims = [0] : (tensor<4xf64>) -> tensor<4x1x1xf64>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %65 = stablehlo.pad %64, %cst_13, low = [0, 0, 1], high = [0, 2, 1], interior = [0, 0, 0] : (tensor<4x1x1xf64>, tensor<f64>) -> tensor<4x3x3xf64>
    %66 = stablehlo.add %63, %65 : tensor<4x3x3xf64>
    %67 = stablehlo.multiply %arg3, %arg24 : tensor<4xf64>
    %68 = stablehlo.multiply %arg24, %arg2 : tensor<4xf64>
    %69 = stablehlo.broadcast_in_dim %67, dims = [0] : (tensor<4xf64>) -> tensor<4x1x1xf64>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %70 = stablehlo.pad %69, %cst_14, low = [0, 2, 2], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<4x1x1xf64>, tensor<f64>) -> tensor<4x3x3xf64>
    %71 = stablehlo.add %66, %70 : tensor<4x3x3xf64>
    %72 = stablehlo.multiply %arg1, %68 : tensor<4xf64>
    %73 = stablehlo.multiply %68, %arg0 : tensor<4xf64>
    %74 = stablehlo.broadcast_in_dim %72, dims = [0] : (tensor<4xf64>) -> tensor<4x1x1xf64>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %75 = stablehlo.pad %74, %cst_15, low = [0, 1, 1], high = [0, 1, 1], interior = [0, 0, 0] : (tensor<4x1x1xf64>, tensor<f64>) -> tensor<4x3x3xf64>
    %76 = stablehlo.add %71, %75 : tensor<4x3x3xf64>
    %77 = stablehlo.broadcast_in_dim %73, dims = [0] : (tensor<4xf64>) -> tensor<4x1x1xf64>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %78 = stablehlo.pad %77, %cst_16, low = [0, 0, 0], high = [0, 2, 2], interior = [0, 0, 0] : (tensor<4x1x1xf64>, tensor<f64>) -> tensor<4x3x3xf64>
    %79 = stablehlo.add %76, %78 : tensor<4x3x3xf64>
    return %79 : tensor<4x3x3xf64>
  }
  func.func private @inv_1(%arg0: tensor<4x3x3xf64>, %arg1: tensor<4x3x3xf64>, %arg2: tensor<4x3x3xf64>, %arg3: tensor<4x3xi32>, %arg4: tensor<4x3x3xf64>) -> tensor<4x3x3xf64> {
    %0 = call @solve_2(%arg0, %arg1, %arg2, %arg3, %arg4) : (tensor<4x3x3xf64>, tensor<4x3x3xf64>, tensor<4x3x3xf64>, tensor<4x3xi32>, tensor<4x3x3xf64>) -> tensor<4x3x3xf64>
    return %0 : tensor<4x3x3xf64>
  }
  func.func private @solve_2(%arg0: tensor<4x3x3xf64>, %arg1: tensor<4x3x3xf64>, %arg2: tensor<4x3x3xf64>, %arg3: tensor<4x3xi32>, %arg4: tensor<4x3x3xf64>) -> tensor<4x3x3xf64> {
    %0 = stablehlo.transpose %arg4, dims = [0, 2, 1] : (tensor<4x3x3xf64>) -> tensor<4x3x3xf64>
    %1 = call @_lu_solve_3(%arg2, %arg3, %0) : (tensor<4x3x3xf64>, tensor<4x3xi32>, tensor<4x3x3xf64>) -> tensor<4x3x3xf64>
    %2 = stablehlo.negate %1 : tensor<4x3x3xf64>
    %3 = stablehlo.transpose %2, dims = [0, 2, 1] : (tensor<4x3x3xf64>) -> tensor<4x3x3xf64>
    %4 = stablehlo.dot_general %3, %arg0, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<4x3x3xf64>, tensor<4x3x3xf64>) -> tensor<4x3x3xf64>
    return %4 : tensor<4x3x3xf64>
  }
  func.func private @_lu_solve_3(%arg0: tensor<4x3x3xf64>, %arg1: tensor<4x3xi32>, %arg2: tensor<4x3x3xf64>) -> tensor<4x3x3xf64> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1, 2] : (tensor<4x3x3xf64>) -> tensor<4x3x3x1xf64>
    %1 = stablehlo.transpose %0, dims = [0, 2, 3, 1] : (tensor<4x3x3x1xf64>) -> tensor<4x3x1x3xf64>
    %2 = stablehlo.reshape %1 : (tensor<4x3x1x3xf64>) -> tensor<4x3x3xf64>
    %3 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg0, %2) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "1"}, operand_layouts = [dense<[1, 2, 0]> : tensor<3xindex>, dense<[1, 2, 0]> : tensor<3xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[1, 2, 0]> : tensor<3xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j, k], [i, l, m])->([i, n, o]) {i=4, j=3, k=3, l=3, m=3, n=3, o=3}, custom>} : (tensor<4x3x3xf64>, tensor<4x3x3xf64>) -> tensor<4x3x3xf64>
    %4 = stablehlo.reshape %3 : (tensor<4x3x3xf64>) -> tensor<4x3x1x3xf64>
    %5 = stablehlo.reshape %4 : (tensor<4x3x1x3xf64>) -> tensor<4x3x3xf64>
    %6 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg0, %5) {backend_config = "", mhlo.backend_config = {diag = 85 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "1"}, operand_layouts = [dense<[1, 2, 0]> : tensor<3xindex>, dense<[1, 2, 0]> : tensor<3xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[1, 2, 0]> : tensor<3xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j, k], [i, l, m])->([i, n, o]) {i=4, j=3, k=3, l=3, m=3, n=3, o=3}, custom>} : (tensor<4x3x3xf64>, tensor<4x3x3xf64>) -> tensor<4x3x3xf64>
    %7 = stablehlo.reshape %6 : (tensor<4x3x3xf64>) -> tensor<4x3x1x3xf64>
    %8 = stablehlo.iota dim = 0 : tensor<3xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [1] : (tensor<3xi32>) -> tensor<4x3xi32>
    %10:2 = "stablehlo.sort"(%arg1, %9) <{dimension = 1 : i64, is_stable = true}> ({
    ^bb0(%arg3: tensor<i32>, %arg4: tensor<i32>, %arg5: tensor<i32>, %arg6: tensor<i32>):
      %20 = stablehlo.compare LT, %arg3, %arg4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %20 : tensor<i1>
    }) : (tensor<4x3xi32>, tensor<4x3xi32>) -> (tensor<4x3xi32>, tensor<4x3xi32>)
    %c = stablehlo.constant dense<0> : tensor<i32>
    %11 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x3xi32>
    %12 = stablehlo.compare LT, %10#1, %11, SIGNED : (tensor<4x3xi32>, tensor<4x3xi32>) -> tensor<4x3xi1>
    %c_0 = stablehlo.constant dense<3> : tensor<i32>
    %13 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x3xi32>
    %14 = stablehlo.add %10#1, %13 : tensor<4x3xi32>
    %15 = stablehlo.select %12, %14, %10#1 : tensor<4x3xi1>, tensor<4x3xi32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0, 1] : (tensor<4x3xi32>) -> tensor<4x3x1xi32>
    %17 = stablehlo.transpose %7, dims = [0, 3, 1, 2] : (tensor<4x3x1x3xf64>) -> tensor<4x3x3x1xf64>
    %18 = "stablehlo.gather"(%17, %16) <{dimension_numbers = #stablehlo.gather<offset_dims = [1, 3], collapsed_slice_dims = [2], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [2], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 3, 1, 1>}> : (tensor<4x3x3x1xf64>, tensor<4x3x1xi32>) -> tensor<4x3x3x1xf64>
    %19 = stablehlo.reshape %18 : (tensor<4x3x3x1xf64>) -> tensor<4x3x3xf64>
    return %19 : tensor<4x3x3xf64>
  }
  func.func private @cross_4(%arg0: tensor<4xf64>, %arg1: tensor<4xf64>, %arg2: tensor<4xf64>, %arg3: tensor<4xf64>, %arg4: tensor<4xf64>, %arg5: tensor<4xf64>, %arg6: tensor<4x3xf64>) -> (tensor<4x3xf64>, tensor<4x3xf64>) {
    %0 = stablehlo.transpose %arg6, dims = [1, 0] : (tensor<4x3xf64>) -> tensor<3x4xf64>
    %1 = stablehlo.slice %0 [0:1, 0:4] : (tensor<3x4xf64>) -> tensor<1x4xf64>
    %2 = stablehlo.slice %0 [1:2, 0:4] : (tensor<3x4xf64>) -> tensor<1x4xf64>
    %3 = stablehlo.slice %0 [2:3, 0:4] : (tensor<3x4xf64>) -> tensor<1x4xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.reduce(%3 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<1x4xf64>, tensor<f64>) -> tensor<4xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.reduce(%2 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<1x4xf64>, tensor<f64>) -> tensor<4xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.reduce(%1 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<1x4xf64>, tensor<f64>) -> tensor<4xf64>
    %7 = stablehlo.negate %4 : tensor<4xf64>
    %8 = stablehlo.multiply %arg1, %7 : tensor<4xf64>
    %9 = stablehlo.multiply %7, %arg4 : tensor<4xf64>
    %10 = stablehlo.multiply %arg5, %4 : tensor<4xf64>
    %11 = stablehlo.multiply %4, %arg2 : tensor<4xf64>
    %12 = stablehlo.negate %5 : tensor<4xf64>
    %13 = stablehlo.multiply %arg5, %12 : tensor<4xf64>
    %14 = stablehlo.multiply %12, %arg0 : tensor<4xf64>
    %15 = stablehlo.add %11, %14 : tensor<4xf64>
    %16 = stablehlo.multiply %arg3, %5 : tensor<4xf64>
    %17 = stablehlo.add %8, %16 : tensor<4xf64>
    %18 = stablehlo.multiply %5, %arg4 : tensor<4xf64>
    %19 = stablehlo.negate %6 : tensor<4xf64>
    %20 = stablehlo.multiply %arg3, %19 : tensor<4xf64>
    %21 = stablehlo.add %10, %20 : tensor<4xf64>
    %22 = stablehlo.multiply %19, %arg2 : tensor<4xf64>
    %23 = stablehlo.add %18, %22 : tensor<4xf64>
    %24 = stablehlo.multiply %arg1, %6 : tensor<4xf64>
    %25 = stablehlo.add %13, %24 : tensor<4xf64>
    %26 = stablehlo.multiply %6, %arg0 : tensor<4xf64>
    %27 = stablehlo.add %9, %26 : tensor<4xf64>
    %28 = stablehlo.broadcast_in_dim %25, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %29 = stablehlo.pad %28, %cst_2, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4x3xf64>
    %30 = stablehlo.broadcast_in_dim %21, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %31 = stablehlo.pad %30, %cst_3, low = [0, 1], high = [0, 1], interior = [0, 0] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4x3xf64>
    %32 = stablehlo.add %29, %31 : tensor<4x3xf64>
    %33 = stablehlo.broadcast_in_dim %17, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %34 = stablehlo.pad %33, %cst_4, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4x3xf64>
    %35 = stablehlo.add %32, %34 : tensor<4x3xf64>
    %36 = stablehlo.broadcast_in_dim %23, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %37 = stablehlo.pad %36, %cst_5, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4x3xf64>
    %38 = stablehlo.broadcast_in_dim %27, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %39 = stablehlo.pad %38, %cst_6, low = [0, 1], high = [0, 1], interior = [0, 0] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4x3xf64>
    %40 = stablehlo.add %37, %39 : tensor<4x3xf64>
    %41 = stablehlo.broadcast_in_dim %15, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %42 = stablehlo.pad %41, %cst_7, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4x3xf64>
    %43 = stablehlo.add %40, %42 : tensor<4x3xf64>
    return %43, %35 : tensor<4x3xf64>, tensor<4x3xf64>
  }
  func.func private @norm_5(%arg0: tensor<4x4xf64>, %arg1: tensor<4x1xf64>, %arg2: tensor<4x1xf64>) -> tensor<4x4xf64> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<4x1xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0] : (tensor<4xf64>) -> tensor<4x4xf64>
    %3 = stablehlo.multiply %arg0, %2 : tensor<4x4xf64>
    %4 = stablehlo.multiply %2, %arg0 : tensor<4x4xf64>
    %5 = stablehlo.add %3, %4 : tensor<4x4xf64>
    return %5 : tensor<4x4xf64>
  }
}
