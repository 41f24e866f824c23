module @jit_g attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x5xf32>, %arg1: tensor<7xi32>, %arg2: tensor<7xi32>, %arg3: tensor<7x2xf32>, %arg4: tensor<7x2xf32>, %arg5: tensor<7xf32>, %arg6: tensor<7x5xf32>, %arg7: tensor<7x5xf32>, %arg8: tensor<6x7xf32>, %arg9: tensor<7x2xf32>, %arg10: tensor<6x1x2xf32>) -> (tensor<6x5xf32> {jax.result_info = "result[0]"}) {
    %c = stablehlo.constant dense<1> : tensor<2xi64>
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [0] : (tensor<7xi32>) -> tensor<7x1xi32>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [0] : (tensor<7xi32>) -> tensor<7x1xi32>
    %2 = stablehlo.concatenate %0, %1, dim = 1 : (tensor<7x1xi32>, tensor<7x1xi32>) -> tensor<7x2xi32>
    %3 = "stablehlo.gather"(%arg0, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [1, 0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 2>}> : (tensor<6x5xf32>, tensor<7x2xi32>) -> tensor<7x2xf32>
    %c_0 = stablehlo.constant dense<[3, 5]> : tensor<2xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %4 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<7x2xi32>
    %5 = stablehlo.compare GE, %2, %4, SIGNED : (tensor<7x2xi32>, tensor<7x2xi32>) -> tensor<7x2xi1>
    %6 = stablehlo.broadcast_in_dim %c_0, dims = [1] : (tensor<2xi32>) -> tensor<1x2xi32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0, 1] : (tensor<1x2xi32>) -> tensor<7x2xi32>
    %8 = stablehlo.compare LE, %2, %7, SIGNED : (tensor<7x2xi32>, tensor<7x2xi32>) -> tensor<7x2xi1>
    %9 = stablehlo.and %5, %8 : tensor<7x2xi1>
    %c_2 = stablehlo.constant dense<true> : tensor<i1>
    %10 = stablehlo.reduce(%9 init: %c_2) applies stablehlo.and across dimensions = [1] : (tensor<7x2xi1>, tensor<i1>) -> tensor<7xi1>
    %11 = "stablehlo.gather"(%arg0, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [1, 0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 2>}> : (tensor<6x5xf32>, tensor<7x2xi32>) -> tensor<7x2xf32>
    %12 = stablehlo.broadcast_in_dim %10, dims = [0] : (tensor<7xi1>) -> tensor<7x2xi1>
    %cst = stablehlo.constant dense<-7.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %14 = stablehlo.select %12, %11, %13 : tensor<7x2xi1>, tensor<7x2xf32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %15 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<7xi32>
    %16 = stablehlo.compare LT, %arg1, %15, SIGNED : (tensor<7xi32>, tensor<7xi32>) -> tensor<7xi1>
    %c_4 = stablehlo.constant dense<6> : tensor<i32>
    %17 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<7xi32>
    %18 = stablehlo.add %arg1, %17 : tensor<7xi32>
    %19 = stablehlo.select %16, %18, %arg1 : tensor<7xi1>, tensor<7xi32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %20 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<7xi32>
    %21 = stablehlo.compare LT, %arg2, %20, SIGNED : (tensor<7xi32>, tensor<7xi32>) -> tensor<7xi1>
    %c_6 = stablehlo.constant dense<5> : tensor<i32>
    %22 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<7xi32>
    %23 = stablehlo.add %arg2, %22 : tensor<7xi32>
    %24 = stablehlo.select %21, %23, %arg2 : tensor<7xi1>, tensor<7xi32>
    %25 = stablehlo.broadcast_in_dim %19, dims = [0] : (tensor<7xi32>) -> tensor<7x1xi32>
    %26 = stablehlo.broadcast_in_dim %24, dims = [0] : (tensor<7xi32>) -> tensor<7x1xi32>
    %27 = stablehlo.concatenate %25, %26, dim = 1 : (tensor<7x1xi32>, tensor<7x1xi32>) -> tensor<7x2xi32>
    %c_7 = stablehlo.constant dense<[5, 4]> : tensor<2xi32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %28 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<7x2xi32>
    %29 = stablehlo.compare GE, %27, %28, SIGNED : (tensor<7x2xi32>, tensor<7x2xi32>) -> tensor<7x2xi1>
    %30 = stablehlo.broadcast_in_dim %c_7, dims = [1] : (tensor<2xi32>) -> tensor<1x2xi32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0, 1] : (tensor<1x2xi32>) -> tensor<7x2xi32>
    %32 = stablehlo.compare LE, %27, %31, SIGNED : (tensor<7x2xi32>, tensor<7x2xi32>) -> tensor<7x2xi1>
    %33 = stablehlo.and %29, %32 : tensor<7x2xi1>
    %c_9 = stablehlo.constant dense<true> : tensor<i1>
    %34 = stablehlo.reduce(%33 init: %c_9) applies stablehlo.and across dimensions = [1] : (tensor<7x2xi1>, tensor<i1>) -> tensor<7xi1>
    %35 = "stablehlo.gather"(%arg0, %27) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<6x5xf32>, tensor<7x2xi32>) -> tensor<7xf32>
    %cst_10 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %37 = stablehlo.select %34, %35, %36 : tensor<7xi1>, tensor<7xf32>
    %38:2 = call @_take(%arg0, %arg1) : (tensor<6x5xf32>, tensor<7xi32>) -> (tensor<7x5xf32>, tensor<7x1xi32>)
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %39 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<7xi32>
    %40 = stablehlo.compare LT, %arg1, %39, SIGNED : (tensor<7xi32>, tensor<7xi32>) -> tensor<7xi1>
    %c_12 = stablehlo.constant dense<6> : tensor<i32>
    %41 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<7xi32>
    %42 = stablehlo.add %arg1, %41 : tensor<7xi32>
    %43 = stablehlo.select %40, %42, %arg1 : tensor<7xi1>, tensor<7xi32>
    %44 = stablehlo.broadcast_in_dim %43, dims = [0] : (tensor<7xi32>) -> tensor<7x1xi32>
    %c_13 = stablehlo.constant dense<5> : tensor<1xi32>
    %c_14 = stablehlo.constant dense<0> : tensor<i32>
    %45 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i32>) -> tensor<7x1xi32>
    %46 = stablehlo.compare GE, %44, %45, SIGNED : (tensor<7x1xi32>, tensor<7x1xi32>) -> tensor<7x1xi1>
    %47 = stablehlo.broadcast_in_dim %c_13, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %48 = stablehlo.broadcast_in_dim %47, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<7x1xi32>
    %49 = stablehlo.compare LE, %44, %48, SIGNED : (tensor<7x1xi32>, tensor<7x1xi32>) -> tensor<7x1xi1>
    %50 = stablehlo.and %46, %49 : tensor<7x1xi1>
    %c_15 = stablehlo.constant dense<true> : tensor<i1>
    %51 = stablehlo.reduce(%50 init: %c_15) applies stablehlo.and across dimensions = [1] : (tensor<7x1xi1>, tensor<i1>) -> tensor<7xi1>
    %52 = "stablehlo.gather"(%arg0, %44) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 5>}> : (tensor<6x5xf32>, tensor<7x1xi32>) -> tensor<7x5xf32>
    %53 = stablehlo.broadcast_in_dim %51, dims = [0] : (tensor<7xi1>) -> tensor<7x5xi1>
    %cst_16 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<7x5xf32>
    %55 = stablehlo.select %53, %52, %54 : tensor<7x5xi1>, tensor<7x5xf32>
    %c_17 = stablehlo.constant dense<0> : tensor<i64>
    %c_18 = stablehlo.constant dense<4> : tensor<i64>
    %56 = call @clip(%arg1, %c_17, %c_18) : (tensor<7xi32>, tensor<i64>, tensor<i64>) -> tensor<7xi32>
    %57 = stablehlo.broadcast_in_dim %56, dims = [1] : (tensor<7xi32>) -> tensor<1x7xi32>
    %58:2 = call @take_along_axis(%arg0, %57) : (tensor<6x5xf32>, tensor<1x7xi32>) -> (tensor<6x7xf32>, tensor<7x1xi32>)
    %c_19 = stablehlo.constant dense<0> : tensor<i64>
    %c_20 = stablehlo.constant dense<5> : tensor<i64>
    %59 = call @clip(%arg1, %c_19, %c_20) : (tensor<7xi32>, tensor<i64>, tensor<i64>) -> tensor<7xi32>
    %60 = stablehlo.broadcast_in_dim %59, dims = [0] : (tensor<7xi32>) -> tensor<7x1xi32>
    %61 = stablehlo.iota dim = 0 : tensor<2xi64>
    %62 = stablehlo.broadcast_in_dim %61, dims = [1] : (tensor<2xi64>) -> tensor<1x2xi64>
    %c_21 = stablehlo.constant dense<0> : tensor<i32>
    %63 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<i32>) -> tensor<7x1xi32>
    %64 = stablehlo.compare LT, %60, %63, SIGNED : (tensor<7x1xi32>, tensor<7x1xi32>) -> tensor<7x1xi1>
    %c_22 = stablehlo.constant dense<6> : tensor<i32>
    %65 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<i32>) -> tensor<7x1xi32>
    %66 = stablehlo.add %60, %65 : tensor<7x1xi32>
    %67 = stablehlo.select %64, %66, %60 : tensor<7x1xi1>, tensor<7x1xi32>
    %c_23 = stablehlo.constant dense<0> : tensor<i64>
    %68 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<i64>) -> tensor<1x2xi64>
    %69 = stablehlo.compare LT, %62, %68, SIGNED : (tensor<1x2xi64>, tensor<1x2xi64>) -> tensor<1x2xi1>
    %c_24 = stablehlo.constant dense<5> : tensor<i64>
    %70 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<i64>) -> tensor<1x2xi64>
    %71 = stablehlo.add %62, %70 : tensor<1x2xi64>
    %72 = stablehlo.select %69, %71, %62 : tensor<1x2xi1>, tensor<1x2xi64>
    %73 = stablehlo.broadcast_in_dim %67, dims = [0, 1] : (tensor<7x1xi32>) -> tensor<7x2xi32>
    %74 = stablehlo.broadcast_in_dim %72, dims = [0, 1] : (tensor<1x2xi64>) -> tensor<7x2xi64>
    %75 = stablehlo.convert %74 : (tensor<7x2xi64>) -> tensor<7x2xi32>
    %76 = stablehlo.broadcast_in_dim %73, dims = [0, 1] : (tensor<7x2xi32>) -> tensor<7x2x1xi32>
    %77 = stablehlo.broadcast_in_dim %75, dims = [0, 1] : (tensor<7x2xi32>) -> tensor<7x2x1xi32>
    %78 = stablehlo.concatenate %76, %77, dim = 2 : (tensor<7x2x1xi32>, tensor<7x2x1xi32>) -> tensor<7x2x2xi32>
    %79 = "stablehlo.gather"(%arg0, %78) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<6x5xf32>, tensor<7x2x2xi32>) -> tensor<7x2xf32>
    %c_25 = stablehlo.constant dense<0> : tensor<i64>
    %80 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<i64>) -> tensor<2xi64>
    %81 = stablehlo.compare LT, %c, %80, SIGNED : (tensor<2xi64>, tensor<2xi64>) -> tensor<2xi1>
    %c_26 = stablehlo.constant dense<5> : tensor<i64>
    %82 = stablehlo.broadcast_in_dim %c_26, dims = [] : (tensor<i64>) -> tensor<2xi64>
    %83 = stablehlo.add %c, %82 : tensor<2xi64>
    %84 = stablehlo.select %81, %83, %c : tensor<2xi1>, tensor<2xi64>
    %85 = stablehlo.convert %84 : (tensor<2xi64>) -> tensor<2xi32>
    %86 = stablehlo.broadcast_in_dim %85, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %87 = "stablehlo.gather"(%arg0, %86) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [1], start_index_map = [1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 6, 1>}> : (tensor<6x5xf32>, tensor<2x1xi32>) -> tensor<6x2xf32>
    %88 = stablehlo.broadcast_in_dim %87, dims = [0, 2] : (tensor<6x2xf32>) -> tensor<6x1x2xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %89 = stablehlo.reduce(%arg10 init: %cst_27) applies stablehlo.add across dimensions = [1] : (tensor<6x1x2xf32>, tensor<f32>) -> tensor<6x2xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %91 = "stablehlo.scatter"(%90, %86, %89) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [1], scatter_dims_to_operand_dims = [1], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg11: tensor<f32>, %arg12: tensor<f32>):
      %116 = stablehlo.add %arg11, %arg12 : tensor<f32>
      stablehlo.return %116 : tensor<f32>
    }) : (tensor<6x5xf32>, tensor<2x1xi32>, tensor<6x2xf32>) -> tensor<6x5xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %93 = "stablehlo.scatter"(%92, %78, %arg9) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg11: tensor<f32>, %arg12: tensor<f32>):
      %116 = stablehlo.add %arg11, %arg12 : tensor<f32>
      stablehlo.return %116 : tensor<f32>
    }) : (tensor<6x5xf32>, tensor<7x2x2xi32>, tensor<7x2xf32>) -> tensor<6x5xf32>
    %94 = stablehlo.add %91, %93 : tensor<6x5xf32>
    %95 = call @take_along_axis_0(%58#1, %arg8) : (tensor<7x1xi32>, tensor<6x7xf32>) -> tensor<6x5xf32>
    %96 = stablehlo.add %94, %95 : tensor<6x5xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %98 = "stablehlo.scatter"(%97, %44, %arg7) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg11: tensor<f32>, %arg12: tensor<f32>):
      %116 = stablehlo.add %arg11, %arg12 : tensor<f32>
      stablehlo.return %116 : tensor<f32>
    }) : (tensor<6x5xf32>, tensor<7x1xi32>, tensor<7x5xf32>) -> tensor<6x5xf32>
    %99 = stablehlo.add %96, %98 : tensor<6x5xf32>
    %100 = call @_take_1(%38#1, %arg6) : (tensor<7x1xi32>, tensor<7x5xf32>) -> tensor<6x5xf32>
    %101 = stablehlo.add %99, %100 : tensor<6x5xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %103 = "stablehlo.scatter"(%102, %27, %arg5) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg11: tensor<f32>, %arg12: tensor<f32>):
      %116 = stablehlo.add %arg11, %arg12 : tensor<f32>
      stablehlo.return %116 : tensor<f32>
    }) : (tensor<6x5xf32>, tensor<7x2xi32>, tensor<7xf32>) -> tensor<6x5xf32>
    %104 = stablehlo.add %101, %103 : tensor<6x5xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %106 = "stablehlo.scatter"(%105, %2, %arg4) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [1, 0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg11: tensor<f32>, %arg12: tensor<f32>):
      %116 = stablehlo.add %arg11, %arg12 : tensor<f32>
      stablehlo.return %116 : tensor<f32>
    }) : (tensor<6x5xf32>, tensor<7x2xi32>, tensor<7x2xf32>) -> tensor<6x5xf32>
    %107 = stablehlo.add %104, %106 : tensor<6x5xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %c_34 = stablehlo.constant dense<[3, 5]> : tensor<2xi32>
    %c_35 = stablehlo.constant dense<2147483647> : tensor<i32>
    %109 = stablehlo.broadcast_in_dim %c_35, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %110 = stablehlo.minimum %c_34, %109 : tensor<2xi32>
    %111 = stablehlo.broadcast_in_dim %110, dims = [1] : (tensor<2xi32>) -> tensor<7x2xi32>
    %c_36 = stablehlo.constant dense<0> : tensor<i32>
    %112 = stablehlo.broadcast_in_dim %c_36, dims = [] : (tensor<i32>) -> tensor<7x2xi32>
    %113 = stablehlo.clamp %112, %2, %111 : tensor<7x2xi32>
    %114 = "stablehlo.scatter"(%108, %113, %arg3) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [1, 0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg11: tensor<f32>, %arg12: tensor<f32>):
      %116 = stablehlo.add %arg11, %arg12 : tensor<f32>
      stablehlo.return %116 : tensor<f32>
    }) : (tensor<6x5xf32>, tensor<7x2xi32>, tensor<7x2xf32>) -> tensor<6x5xf32>
    %115 = stablehlo.add %107, %114 : tensor<6x5xf32>
    return %115 : tensor<6x5xf32>
  }
  func.func private @_take(%arg0: tensor<6x5xf32>, %arg1: tensor<7xi32>) -> (tensor<7x5xf32>, tensor<7x1xi32>) {
    %c = stablehlo.constant dense<6> : tensor<i32>
    %0 = call @remainder(%arg1, %c) : (tensor<7xi32>, tensor<i32>) -> tensor<7xi32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0] : (tensor<7xi32>) -> tensor<7x1xi32>
    %2 = "stablehlo.gather"(%arg0, %1) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 5>}> : (tensor<6x5xf32>, tensor<7x1xi32>) -> tensor<7x5xf32>
    return %2, %1 : tensor<7x5xf32>, tensor<7x1xi32>
  }
  func.func private @remainder(%arg0: tensor<7xi32>, %arg1: tensor<i32>) -> tensor<7xi32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.compare EQ, %arg1, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %1 = call @_where(%0, %c_0, %arg1) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<i32>) -> tensor<7xi32>
    %3 = stablehlo.remainder %arg0, %2 : tensor<7xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %4 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<7xi32>
    %5 = stablehlo.compare NE, %3, %4, SIGNED : (tensor<7xi32>, tensor<7xi32>) -> tensor<7xi1>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<7xi32>
    %7 = stablehlo.compare LT, %3, %6, SIGNED : (tensor<7xi32>, tensor<7xi32>) -> tensor<7xi1>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %8 = stablehlo.compare LT, %1, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %9 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<i1>) -> tensor<7xi1>
    %10 = stablehlo.compare NE, %7, %9, UNSIGNED : (tensor<7xi1>, tensor<7xi1>) -> tensor<7xi1>
    %11 = stablehlo.and %10, %5 : tensor<7xi1>
    %12 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<i32>) -> tensor<7xi32>
    %13 = stablehlo.add %3, %12 : tensor<7xi32>
    %14 = stablehlo.select %11, %13, %3 : tensor<7xi1>, tensor<7xi32>
    return %14 : tensor<7xi32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @clip(%arg0: tensor<7xi32>, %arg1: tensor<i64>, %arg2: tensor<i64>) -> tensor<7xi32> {
    %0 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<i32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i32>) -> tensor<7xi32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<7xi32>
    %3 = stablehlo.convert %arg2 : (tensor<i64>) -> tensor<i32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<i32>) -> tensor<7xi32>
    %5 = stablehlo.minimum %4, %2 : tensor<7xi32>
    return %5 : tensor<7xi32>
  }
  func.func private @take_along_axis(%arg0: tensor<6x5xf32>, %arg1: tensor<1x7xi32>) -> (tensor<6x7xf32>, tensor<7x1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<1x7xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<1x7xi32>, tensor<1x7xi32>) -> tensor<1x7xi1>
    %c_0 = stablehlo.constant dense<5> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<1x7xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<1x7xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<1x7xi1>, tensor<1x7xi32>
    %5 = stablehlo.reshape %4 : (tensor<1x7xi32>) -> tensor<7x1xi32>
    %c_1 = stablehlo.constant dense<4> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<7x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<7x1xi32>, tensor<7x1xi32>) -> tensor<7x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<7x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<7x1xi32>, tensor<7x1xi32>) -> tensor<7x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<7x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [1] : (tensor<7x1xi1>, tensor<i1>) -> tensor<7xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [1], start_index_map = [1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 6, 1>}> : (tensor<6x5xf32>, tensor<7x1xi32>) -> tensor<6x7xf32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [1] : (tensor<7xi1>) -> tensor<6x7xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x7xf32>
    %16 = stablehlo.select %14, %13, %15 : tensor<6x7xi1>, tensor<6x7xf32>
    return %16, %5 : tensor<6x7xf32>, tensor<7x1xi32>
  }
  func.func private @take_along_axis_0(%arg0: tensor<7x1xi32>, %arg1: tensor<6x7xf32>) -> tensor<6x5xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [1], scatter_dims_to_operand_dims = [1], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<6x5xf32>, tensor<7x1xi32>, tensor<6x7xf32>) -> tensor<6x5xf32>
    return %1 : tensor<6x5xf32>
  }
  func.func private @_take_1(%arg0: tensor<7x1xi32>, %arg1: tensor<7x5xf32>) -> tensor<6x5xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<6x5xf32>, tensor<7x1xi32>, tensor<7x5xf32>) -> tensor<6x5xf32>
    return %1 : tensor<6x5xf32>
  }
}
