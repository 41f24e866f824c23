module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x6xi1>, %arg1: tensor<5xi32>) -> (tensor<5x6xi1> {jax.result_info = "result[0]"}, tensor<4x6xi1> {jax.result_info = "result[1]"}, tensor<8x6xi1> {jax.result_info = "result[2]"}, tensor<2x2xi1> {jax.result_info = "result[3]"}, tensor<4x6xi1> {jax.result_info = "result[4]"}, tensor<6x8xi1> {jax.result_info = "result[5]"}, tensor<4x6xi64> {jax.result_info = "result[6]"}, tensor<4xi64> {jax.result_info = "result[7]"}, tensor<6xi1> {jax.result_info = "result[8]"}, tensor<4xi1> {jax.result_info = "result[9]"}, tensor<6xi1> {jax.result_info = "result[10]"}, tensor<6x6xi1> {jax.result_info = "result[11]"}, tensor<4xi64> {jax.result_info = "result[12]"}, tensor<4x6xi1> {jax.result_info = "result[13]"}, tensor<4x6xi1> {jax.result_info = "result[14]"}, tensor<4xi1> {jax.result_info = "result[15]"}, tensor<6xi1> {jax.result_info = "result[16]"}, tensor<2xi1> {jax.result_info = "result[17]"}, tensor<4x6xi1> {jax.result_info = "result[18]"}, tensor<4x6xbf16> {jax.result_info = "result[19]"}, tensor<i64> {jax.result_info = "result[20]"}, tensor<6xi64> {jax.result_info = "result[21]"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_0 = stablehlo.constant dense<4> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<5xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<5xi1>, tensor<5xi32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %6 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 6>}> : (tensor<4x6xi1>, tensor<5x1xi32>) -> tensor<5x6xi1>
    %7 = call @sort(%arg0) : (tensor<4x6xi1>) -> tensor<4x6xi1>
    %8 = stablehlo.not %arg0 : tensor<4x6xi1>
    %9 = stablehlo.concatenate %arg0, %8, dim = 0 : (tensor<4x6xi1>, tensor<4x6xi1>) -> tensor<8x6xi1>
    %10 = stablehlo.slice %arg1 [0:1] : (tensor<5xi32>) -> tensor<1xi32>
    %11 = stablehlo.reshape %10 : (tensor<1xi32>) -> tensor<i32>
    %12 = stablehlo.slice %arg1 [1:2] : (tensor<5xi32>) -> tensor<1xi32>
    %13 = stablehlo.reshape %12 : (tensor<1xi32>) -> tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %14 = stablehlo.compare LT, %11, %c_1, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_2 = stablehlo.constant dense<4> : tensor<i32>
    %15 = stablehlo.add %11, %c_2 : tensor<i32>
    %16 = stablehlo.select %14, %15, %11 : tensor<i1>, tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %17 = stablehlo.compare LT, %13, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_4 = stablehlo.constant dense<6> : tensor<i32>
    %18 = stablehlo.add %13, %c_4 : tensor<i32>
    %19 = stablehlo.select %17, %18, %13 : tensor<i1>, tensor<i32>
    %20 = stablehlo.dynamic_slice %arg0, %16, %19, sizes = [2, 2] : (tensor<4x6xi1>, tensor<i32>, tensor<i32>) -> tensor<2x2xi1>
    %21 = stablehlo.slice %arg0 [0:2, 0:2] : (tensor<4x6xi1>) -> tensor<2x2xi1>
    %22 = stablehlo.not %21 : tensor<2x2xi1>
    %23 = stablehlo.slice %arg1 [0:1] : (tensor<5xi32>) -> tensor<1xi32>
    %24 = stablehlo.reshape %23 : (tensor<1xi32>) -> tensor<i32>
    %25 = stablehlo.slice %arg1 [1:2] : (tensor<5xi32>) -> tensor<1xi32>
    %26 = stablehlo.reshape %25 : (tensor<1xi32>) -> tensor<i32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %27 = stablehlo.compare LT, %24, %c_5, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_6 = stablehlo.constant dense<4> : tensor<i32>
    %28 = stablehlo.add %24, %c_6 : tensor<i32>
    %29 = stablehlo.select %27, %28, %24 : tensor<i1>, tensor<i32>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %30 = stablehlo.compare LT, %26, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_8 = stablehlo.constant dense<6> : tensor<i32>
    %31 = stablehlo.add %26, %c_8 : tensor<i32>
    %32 = stablehlo.select %30, %31, %26 : tensor<i1>, tensor<i32>
    %33 = stablehlo.dynamic_update_slice %arg0, %22, %29, %32 : (tensor<4x6xi1>, tensor<2x2xi1>, tensor<i32>, tensor<i32>) -> tensor<4x6xi1>
    %c_9 = stablehlo.constant dense<true> : tensor<i1>
    %34 = call @_pad(%arg0, %c_9) : (tensor<4x6xi1>, tensor<i1>) -> tensor<6x8xi1>
    %35 = call @cumsum(%arg0) : (tensor<4x6xi1>) -> tensor<4x6xi64>
    %36 = stablehlo.convert %arg0 : (tensor<4x6xi1>) -> tensor<4x6xi32>
    %37 = stablehlo.convert %36 : (tensor<4x6xi32>) -> tensor<4x6xi64>
    %c_10 = stablehlo.constant dense<1> : tensor<i64>
    %38 = stablehlo.reduce(%37 init: %c_10) applies stablehlo.multiply across dimensions = [1] : (tensor<4x6xi64>, tensor<i64>) -> tensor<4xi64>
    %c_11 = stablehlo.constant dense<true> : tensor<i1>
    %39 = stablehlo.reduce(%arg0 init: %c_11) applies stablehlo.and across dimensions = [0] : (tensor<4x6xi1>, tensor<i1>) -> tensor<6xi1>
    %c_12 = stablehlo.constant dense<false> : tensor<i1>
    %40 = stablehlo.reduce(%arg0 init: %c_12) applies stablehlo.or across dimensions = [1] : (tensor<4x6xi1>, tensor<i1>) -> tensor<4xi1>
    %c_13 = stablehlo.constant dense<false> : tensor<i1>
    %41 = stablehlo.reduce(%arg0 init: %c_13) applies stablehlo.xor across dimensions = [0] : (tensor<4x6xi1>, tensor<i1>) -> tensor<6xi1>
    %42 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<4x6xi1>) -> tensor<6x4xi1>
    %43 = stablehlo.dot_general %42, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x4xi1>, tensor<4x6xi1>) -> tensor<6x6xi1>
    %44 = call @argmin(%arg0) : (tensor<4x6xi1>) -> tensor<4xi64>
    %c_14 = stablehlo.constant dense<0> : tensor<i32>
    %45 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %46 = stablehlo.compare LT, %arg1, %45, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_15 = stablehlo.constant dense<4> : tensor<i32>
    %47 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %48 = stablehlo.add %arg1, %47 : tensor<5xi32>
    %49 = stablehlo.select %46, %48, %arg1 : tensor<5xi1>, tensor<5xi32>
    %50 = stablehlo.broadcast_in_dim %49, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %c_16 = stablehlo.constant dense<true> : tensor<i1>
    %51 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<i1>) -> tensor<5x6xi1>
    %52 = "stablehlo.scatter"(%arg0, %50, %51) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<i1>, %arg3: tensor<i1>):
      stablehlo.return %arg3 : tensor<i1>
    }) : (tensor<4x6xi1>, tensor<5x1xi32>, tensor<5x6xi1>) -> tensor<4x6xi1>
    %53 = stablehlo.slice %arg0 [0:1, 0:1] : (tensor<4x6xi1>) -> tensor<1x1xi1>
    %54 = stablehlo.reshape %53 : (tensor<1x1xi1>) -> tensor<i1>
    %55 = stablehlo.convert %54 : (tensor<i1>) -> tensor<i32>
    %56 = "stablehlo.case"(%55) ({
      %111 = stablehlo.not %arg0 : tensor<4x6xi1>
      stablehlo.return %111 : tensor<4x6xi1>
    }, {
      stablehlo.return %arg0 : tensor<4x6xi1>
    }) : (tensor<i32>) -> tensor<4x6xi1>
    %c_17 = stablehlo.constant dense<false> : tensor<i1>
    %57 = stablehlo.reduce(%arg0 init: %c_17) applies stablehlo.maximum across dimensions = [1] : (tensor<4x6xi1>, tensor<i1>) -> tensor<4xi1>
    %c_18 = stablehlo.constant dense<true> : tensor<i1>
    %58 = stablehlo.reduce(%arg0 init: %c_18) applies stablehlo.minimum across dimensions = [0] : (tensor<4x6xi1>, tensor<i1>) -> tensor<6xi1>
    %59 = stablehlo.reshape %arg0 : (tensor<4x6xi1>) -> tensor<24xi1>
    %60:3 = call @_unique_sorted_mask(%59) : (tensor<24xi1>) -> (tensor<24xi1>, tensor<24xi1>, tensor<24xi64>)
    %61 = call @cumsum_1(%60#1) : (tensor<24xi1>) -> tensor<24xi64>
    %c_19 = stablehlo.constant dense<0> : tensor<i64>
    %62 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<i64>) -> tensor<2xi64>
    %c_20 = stablehlo.constant dense<0> : tensor<i64>
    %63 = call @clip(%61, %c_20) : (tensor<24xi64>, tensor<i64>) -> tensor<24xi64>
    %c_21 = stablehlo.constant dense<0> : tensor<i64>
    %64 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<i64>) -> tensor<24xi64>
    %65 = stablehlo.compare LT, %63, %64, SIGNED : (tensor<24xi64>, tensor<24xi64>) -> tensor<24xi1>
    %c_22 = stablehlo.constant dense<2> : tensor<i64>
    %66 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<i64>) -> tensor<24xi64>
    %67 = stablehlo.add %63, %66 : tensor<24xi64>
    %68 = stablehlo.select %65, %67, %63 : tensor<24xi1>, tensor<24xi64>
    %69 = stablehlo.convert %68 : (tensor<24xi64>) -> tensor<24xi32>
    %70 = stablehlo.broadcast_in_dim %69, dims = [0] : (tensor<24xi32>) -> tensor<24x1xi32>
    %c_23 = stablehlo.constant dense<1> : tensor<i64>
    %71 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<i64>) -> tensor<24xi64>
    %72 = "stablehlo.scatter"(%62, %70, %71) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<i64>, %arg3: tensor<i64>):
      %111 = stablehlo.add %arg2, %arg3 : tensor<i64>
      stablehlo.return %111 : tensor<i64>
    }) : (tensor<2xi64>, tensor<24x1xi32>, tensor<24xi64>) -> tensor<2xi64>
    %73 = call @cumsum_3(%72) : (tensor<2xi64>) -> tensor<2xi64>
    %c_24 = stablehlo.constant dense<1> : tensor<i64>
    %74 = call @floor_divide(%73, %c_24) : (tensor<2xi64>, tensor<i64>) -> tensor<2xi64>
    %c_25 = stablehlo.constant dense<24> : tensor<i64>
    %75 = call @remainder(%74, %c_25) : (tensor<2xi64>, tensor<i64>) -> tensor<2xi64>
    %c_26 = stablehlo.constant dense<0> : tensor<i64>
    %76 = stablehlo.broadcast_in_dim %c_26, dims = [] : (tensor<i64>) -> tensor<2xi64>
    %77 = stablehlo.compare LT, %75, %76, SIGNED : (tensor<2xi64>, tensor<2xi64>) -> tensor<2xi1>
    %c_27 = stablehlo.constant dense<24> : tensor<i64>
    %78 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<i64>) -> tensor<2xi64>
    %79 = stablehlo.add %75, %78 : tensor<2xi64>
    %80 = stablehlo.select %77, %79, %75 : tensor<2xi1>, tensor<2xi64>
    %81 = stablehlo.convert %80 : (tensor<2xi64>) -> tensor<2xi32>
    %82 = stablehlo.broadcast_in_dim %81, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %83 = "stablehlo.gather"(%60#0, %82) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<24xi1>, tensor<2x1xi32>) -> tensor<2xi1>
    %84 = call @_flip(%arg0) : (tensor<4x6xi1>) -> tensor<4x6xi1>
    %85 = stablehlo.convert %arg0 : (tensor<4x6xi1>) -> tensor<4x6xbf16>
    %86 = call @count_nonzero(%arg0) : (tensor<4x6xi1>) -> tensor<i64>
    %87 = stablehlo.slice %arg0 [0:1, 0:6] : (tensor<4x6xi1>) -> tensor<1x6xi1>
    %88 = stablehlo.reshape %87 : (tensor<1x6xi1>) -> tensor<6xi1>
    %89 = call @cumsum_6(%88) : (tensor<6xi1>) -> tensor<6xi64>
    %c_28 = stablehlo.constant dense<0> : tensor<i64>
    %90 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<i64>) -> tensor<6xi64>
    %c_29 = stablehlo.constant dense<0> : tensor<i64>
    %91 = call @clip_8(%89, %c_29) : (tensor<6xi64>, tensor<i64>) -> tensor<6xi64>
    %c_30 = stablehlo.constant dense<0> : tensor<i64>
    %92 = stablehlo.broadcast_in_dim %c_30, dims = [] : (tensor<i64>) -> tensor<6xi64>
    %93 = stablehlo.compare LT, %91, %92, SIGNED : (tensor<6xi64>, tensor<6xi64>) -> tensor<6xi1>
    %c_31 = stablehlo.constant dense<6> : tensor<i64>
    %94 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<i64>) -> tensor<6xi64>
    %95 = stablehlo.add %91, %94 : tensor<6xi64>
    %96 = stablehlo.select %93, %95, %91 : tensor<6xi1>, tensor<6xi64>
    %97 = stablehlo.convert %96 : (tensor<6xi64>) -> tensor<6xi32>
    %98 = stablehlo.broadcast_in_dim %97, dims = [0] : (tensor<6xi32>) -> tensor<6x1xi32>
    %c_32 = stablehlo.constant dense<1> : tensor<i64>
    %99 = stablehlo.broadcast_in_dim %c_32, dims = [] : (tensor<i64>) -> tensor<6xi64>
    %100 = "stablehlo.scatter"(%90, %98, %99) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<i64>, %arg3: tensor<i64>):
      %111 = stablehlo.add %arg2, %arg3 : tensor<i64>
      stablehlo.return %111 : tensor<i64>
    }) : (tensor<6xi64>, tensor<6x1xi32>, tensor<6xi64>) -> tensor<6xi64>
    %101 = call @cumsum_9(%100) : (tensor<6xi64>) -> tensor<6xi64>
    %c_33 = stablehlo.constant dense<1> : tensor<i64>
    %102 = call @floor_divide_10(%101, %c_33) : (tensor<6xi64>, tensor<i64>) -> tensor<6xi64>
    %c_34 = stablehlo.constant dense<6> : tensor<i64>
    %103 = call @remainder_12(%102, %c_34) : (tensor<6xi64>, tensor<i64>) -> tensor<6xi64>
    %104 = stablehlo.iota dim = 0 : tensor<6xi64>
    %105 = stablehlo.convert %88 : (tensor<6xi1>) -> tensor<6xi32>
    %106 = stablehlo.convert %105 : (tensor<6xi32>) -> tensor<6xi64>
    %c_35 = stablehlo.constant dense<0> : tensor<i64>
    %107 = stablehlo.reduce(%106 init: %c_35) applies stablehlo.add across dimensions = [0] : (tensor<6xi64>, tensor<i64>) -> tensor<i64>
    %108 = stablehlo.broadcast_in_dim %107, dims = [] : (tensor<i64>) -> tensor<6xi64>
    %109 = stablehlo.compare GE, %104, %108, SIGNED : (tensor<6xi64>, tensor<6xi64>) -> tensor<6xi1>
    %c_36 = stablehlo.constant dense<9> : tensor<i64>
    %110 = call @_where_13(%109, %c_36, %103) : (tensor<6xi1>, tensor<i64>, tensor<6xi64>) -> tensor<6xi64>
    return %6, %7, %9, %20, %33, %34, %35, %38, %39, %40, %41, %43, %44, %52, %56, %57, %58, %83, %84, %85, %86, %110 : tensor<5x6xi1>, tensor<4x6xi1>, tensor<8x6xi1>, tensor<2x2xi1>, tensor<4x6xi1>, tensor<6x8xi1>, tensor<4x6xi64>, tensor<4xi64>, tensor<6xi1>, tensor<4xi1>, tensor<6xi1>, tensor<6x6xi1>, tensor<4xi64>, tensor<4x6xi1>, tensor<4x6xi1>, tensor<4xi1>, tensor<6xi1>, tensor<2xi1>, tensor<4x6xi1>, tensor<4x6xbf16>, tensor<i64>, tensor<6xi64>
  }
  func.func private @sort(%arg0: tensor<4x6xi1>) -> tensor<4x6xi1> {
    %0 = "stablehlo.sort"(%arg0) <{dimension = 1 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<i1>, %arg2: tensor<i1>):
      %1 = stablehlo.compare LT, %arg1, %arg2, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      stablehlo.return %1 : tensor<i1>
    }) : (tensor<4x6xi1>) -> tensor<4x6xi1>
    return %0 : tensor<4x6xi1>
  }
  func.func private @_pad(%arg0: tensor<4x6xi1>, %arg1: tensor<i1>) -> tensor<6x8xi1> {
    %0 = stablehlo.pad %arg0, %arg1, low = [1, 1], high = [1, 1], interior = [0, 0] : (tensor<4x6xi1>, tensor<i1>) -> tensor<6x8xi1>
    return %0 : tensor<6x8xi1>
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
  func.func private @argmin(%arg0: tensor<4x6xi1>) -> tensor<4xi64> {
    %0 = stablehlo.iota dim = 1 : tensor<4x6xi64>
    %c = stablehlo.constant dense<true> : tensor<i1>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1:2 = stablehlo.reduce(%arg0 init: %c), (%0 init: %c_0) across dimensions = [1] : (tensor<4x6xi1>, tensor<4x6xi64>, tensor<i1>, tensor<i64>) -> (tensor<4xi1>, tensor<4xi64>)
     reducer(%arg1: tensor<i1>, %arg3: tensor<i1>) (%arg2: tensor<i64>, %arg4: tensor<i64>)  {
      %2 = stablehlo.compare LT, %arg1, %arg3, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
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
  func.func private @_unique_sorted_mask(%arg0: tensor<24xi1>) -> (tensor<24xi1>, tensor<24xi1>, tensor<24xi64>) {
    %0 = stablehlo.reshape %arg0 : (tensor<24xi1>) -> tensor<24x1xi1>
    %1 = stablehlo.transpose %0, dims = [1, 0] : (tensor<24x1xi1>) -> tensor<1x24xi1>
    %2 = stablehlo.reverse %1, dims = [0] : tensor<1x24xi1>
    %3 = call @lexsort(%2) : (tensor<1x24xi1>) -> tensor<24xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %4 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<24xi64>
    %5 = stablehlo.compare LT, %3, %4, SIGNED : (tensor<24xi64>, tensor<24xi64>) -> tensor<24xi1>
    %c_0 = stablehlo.constant dense<24> : tensor<i64>
    %6 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i64>) -> tensor<24xi64>
    %7 = stablehlo.add %3, %6 : tensor<24xi64>
    %8 = stablehlo.select %5, %7, %3 : tensor<24xi1>, tensor<24xi64>
    %9 = stablehlo.convert %8 : (tensor<24xi64>) -> tensor<24xi32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<24xi32>) -> tensor<24x1xi32>
    %11 = "stablehlo.gather"(%arg0, %10) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<24xi1>, tensor<24x1xi32>) -> tensor<24xi1>
    %c_1 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i1>) -> tensor<24xi1>
    %13 = stablehlo.slice %11 [1:24] : (tensor<24xi1>) -> tensor<23xi1>
    %14 = stablehlo.slice %11 [0:23] : (tensor<24xi1>) -> tensor<23xi1>
    %15 = stablehlo.compare NE, %13, %14, UNSIGNED : (tensor<23xi1>, tensor<23xi1>) -> tensor<23xi1>
    %c_2 = stablehlo.constant dense<false> : tensor<i1>
    %16 = stablehlo.reduce(%15 init: %c_2) applies stablehlo.or across dimensions = [] : (tensor<23xi1>, tensor<i1>) -> tensor<23xi1>
    %c_3 = stablehlo.constant dense<1> : tensor<i32>
    %17 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %18 = "stablehlo.scatter"(%12, %17, %16) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg1: tensor<i1>, %arg2: tensor<i1>):
      stablehlo.return %arg2 : tensor<i1>
    }) : (tensor<24xi1>, tensor<1xi32>, tensor<23xi1>) -> tensor<24xi1>
    return %11, %18, %3 : tensor<24xi1>, tensor<24xi1>, tensor<24xi64>
  }
  func.func private @lexsort(%arg0: tensor<1x24xi1>) -> tensor<24xi64> {
    %0 = stablehlo.slice %arg0 [0:1, 0:24] : (tensor<1x24xi1>) -> tensor<1x24xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x24xi1>) -> tensor<24xi1>
    %2 = stablehlo.iota dim = 0 : tensor<24xi64>
    %3:2 = "stablehlo.sort"(%1, %2) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<i1>, %arg2: tensor<i1>, %arg3: tensor<i64>, %arg4: tensor<i64>):
      %4 = stablehlo.compare LT, %arg1, %arg2, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      stablehlo.return %4 : tensor<i1>
    }) : (tensor<24xi1>, tensor<24xi64>) -> (tensor<24xi1>, tensor<24xi64>)
    return %3#1 : tensor<24xi64>
  }
  func.func private @cumsum_1(%arg0: tensor<24xi1>) -> tensor<24xi64> {
    %0 = stablehlo.convert %arg0 : (tensor<24xi1>) -> tensor<24xi64>
    %1 = call @cumsum_2(%0) : (tensor<24xi64>) -> tensor<24xi64>
    return %1 : tensor<24xi64>
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
  func.func private @cumsum_3(%arg0: tensor<2xi64>) -> tensor<2xi64> {
    %0 = call @cumsum_4(%arg0) : (tensor<2xi64>) -> tensor<2xi64>
    return %0 : tensor<2xi64>
  }
  func.func private @cumsum_4(%arg0: tensor<2xi64>) -> tensor<2xi64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<i64>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[1, 0]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 2>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<i64>, %arg2: tensor<i64>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<i64>
      stablehlo.return %2 : tensor<i64>
    }) : (tensor<2xi64>, tensor<i64>) -> tensor<2xi64>
    return %1 : tensor<2xi64>
  }
  func.func private @floor_divide(%arg0: tensor<2xi64>, %arg1: tensor<i64>) -> tensor<2xi64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i64>) -> tensor<2xi64>
    %1 = stablehlo.divide %arg0, %0 : tensor<2xi64>
    %2 = stablehlo.sign %arg0 : tensor<2xi64>
    %3 = stablehlo.sign %arg1 : tensor<i64>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<i64>) -> tensor<2xi64>
    %5 = stablehlo.compare NE, %2, %4, SIGNED : (tensor<2xi64>, tensor<2xi64>) -> tensor<2xi1>
    %6 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i64>) -> tensor<2xi64>
    %7 = stablehlo.remainder %arg0, %6 : tensor<2xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %8 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<2xi64>
    %9 = stablehlo.compare NE, %7, %8, SIGNED : (tensor<2xi64>, tensor<2xi64>) -> tensor<2xi1>
    %10 = stablehlo.and %5, %9 : tensor<2xi1>
    %c_0 = stablehlo.constant dense<1> : tensor<i64>
    %11 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i64>) -> tensor<2xi64>
    %12 = stablehlo.subtract %1, %11 : tensor<2xi64>
    %13 = call @_where(%10, %12, %1) : (tensor<2xi1>, tensor<2xi64>, tensor<2xi64>) -> tensor<2xi64>
    return %13 : tensor<2xi64>
  }
  func.func private @_where(%arg0: tensor<2xi1>, %arg1: tensor<2xi64>, %arg2: tensor<2xi64>) -> tensor<2xi64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<2xi1>, tensor<2xi64>
    return %0 : tensor<2xi64>
  }
  func.func private @remainder(%arg0: tensor<2xi64>, %arg1: tensor<i64>) -> tensor<2xi64> {
    %0 = stablehlo.convert %arg1 : tensor<i64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.compare EQ, %0, %c, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i64>
    %2 = call @_where_5(%1, %c_0, %0) : (tensor<i1>, tensor<i64>, tensor<i64>) -> tensor<i64>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i64>) -> tensor<2xi64>
    %4 = stablehlo.remainder %arg0, %3 : tensor<2xi64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i64>) -> tensor<2xi64>
    %6 = stablehlo.compare NE, %4, %5, SIGNED : (tensor<2xi64>, tensor<2xi64>) -> tensor<2xi1>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i64>) -> tensor<2xi64>
    %8 = stablehlo.compare LT, %4, %7, SIGNED : (tensor<2xi64>, tensor<2xi64>) -> tensor<2xi1>
    %c_3 = stablehlo.constant dense<0> : tensor<i64>
    %9 = stablehlo.compare LT, %2, %c_3, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<2xi1>
    %11 = stablehlo.compare NE, %8, %10, UNSIGNED : (tensor<2xi1>, tensor<2xi1>) -> tensor<2xi1>
    %12 = stablehlo.and %11, %6 : tensor<2xi1>
    %13 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i64>) -> tensor<2xi64>
    %14 = stablehlo.add %4, %13 : tensor<2xi64>
    %15 = stablehlo.select %12, %14, %4 : tensor<2xi1>, tensor<2xi64>
    return %15 : tensor<2xi64>
  }
  func.func private @_where_5(%arg0: tensor<i1>, %arg1: tensor<i64>, %arg2: tensor<i64>) -> tensor<i64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i64>
    return %0 : tensor<i64>
  }
  func.func private @_flip(%arg0: tensor<4x6xi1>) -> tensor<4x6xi1> {
    %0 = stablehlo.reverse %arg0, dims = [1] : tensor<4x6xi1>
    return %0 : tensor<4x6xi1>
  }
  func.func private @count_nonzero(%arg0: tensor<4x6xi1>) -> tensor<i64> {
    %c = stablehlo.constant dense<false> : tensor<i1>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<4x6xi1>
    %1 = stablehlo.compare NE, %arg0, %0, UNSIGNED : (tensor<4x6xi1>, tensor<4x6xi1>) -> tensor<4x6xi1>
    %2 = stablehlo.convert %1 : (tensor<4x6xi1>) -> tensor<4x6xi32>
    %3 = stablehlo.convert %2 : (tensor<4x6xi32>) -> tensor<4x6xi64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %4 = stablehlo.reduce(%3 init: %c_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x6xi64>, tensor<i64>) -> tensor<i64>
    return %4 : tensor<i64>
  }
  func.func private @cumsum_6(%arg0: tensor<6xi1>) -> tensor<6xi64> {
    %0 = stablehlo.convert %arg0 : (tensor<6xi1>) -> tensor<6xi64>
    %1 = call @cumsum_7(%0) : (tensor<6xi64>) -> tensor<6xi64>
    return %1 : tensor<6xi64>
  }
  func.func private @cumsum_7(%arg0: tensor<6xi64>) -> tensor<6xi64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<i64>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[5, 0]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 6>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<i64>, %arg2: tensor<i64>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<i64>
      stablehlo.return %2 : tensor<i64>
    }) : (tensor<6xi64>, tensor<i64>) -> tensor<6xi64>
    return %1 : tensor<6xi64>
  }
  func.func private @clip_8(%arg0: tensor<6xi64>, %arg1: tensor<i64>) -> tensor<6xi64> {
    %0 = stablehlo.convert %arg1 : tensor<i64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i64>) -> tensor<6xi64>
    %2 = stablehlo.maximum %1, %arg0 : tensor<6xi64>
    return %2 : tensor<6xi64>
  }
  func.func private @cumsum_9(%arg0: tensor<6xi64>) -> tensor<6xi64> {
    %0 = call @cumsum_7(%arg0) : (tensor<6xi64>) -> tensor<6xi64>
    return %0 : tensor<6xi64>
  }
  func.func private @floor_divide_10(%arg0: tensor<6xi64>, %arg1: tensor<i64>) -> tensor<6xi64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i64>) -> tensor<6xi64>
    %1 = stablehlo.divide %arg0, %0 : tensor<6xi64>
    %2 = stablehlo.sign %arg0 : tensor<6xi64>
    %3 = stablehlo.sign %arg1 : tensor<i64>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<i64>) -> tensor<6xi64>
    %5 = stablehlo.compare NE, %2, %4, SIGNED : (tensor<6xi64>, tensor<6xi64>) -> tensor<6xi1>
    %6 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i64>) -> tensor<6xi64>
    %7 = stablehlo.remainder %arg0, %6 : tensor<6xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %8 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<6xi64>
    %9 = stablehlo.compare NE, %7, %8, SIGNED : (tensor<6xi64>, tensor<6xi64>) -> tensor<6xi1>
    %10 = stablehlo.and %5, %9 : tensor<6xi1>
    %c_0 = stablehlo.constant dense<1> : tensor<i64>
    %11 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i64>) -> tensor<6xi64>
    %12 = stablehlo.subtract %1, %11 : tensor<6xi64>
    %13 = call @_where_11(%10, %12, %1) : (tensor<6xi1>, tensor<6xi64>, tensor<6xi64>) -> tensor<6xi64>
    return %13 : tensor<6xi64>
  }
  func.func private @_where_11(%arg0: tensor<6xi1>, %arg1: tensor<6xi64>, %arg2: tensor<6xi64>) -> tensor<6xi64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<6xi1>, tensor<6xi64>
    return %0 : tensor<6xi64>
  }
  func.func private @remainder_12(%arg0: tensor<6xi64>, %arg1: tensor<i64>) -> tensor<6xi64> {
    %0 = stablehlo.convert %arg1 : tensor<i64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.compare EQ, %0, %c, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i64>
    %2 = call @_where_5(%1, %c_0, %0) : (tensor<i1>, tensor<i64>, tensor<i64>) -> tensor<i64>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i64>) -> tensor<6xi64>
    %4 = stablehlo.remainder %arg0, %3 : tensor<6xi64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i64>) -> tensor<6xi64>
    %6 = stablehlo.compare NE, %4, %5, SIGNED : (tensor<6xi64>, tensor<6xi64>) -> tensor<6xi1>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i64>) -> tensor<6xi64>
    %8 = stablehlo.compare LT, %4, %7, SIGNED : (tensor<6xi64>, tensor<6xi64>) -> tensor<6xi1>
    %c_3 = stablehlo.constant dense<0> : tensor<i64>
    %9 = stablehlo.compare LT, %2, %c_3, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<6xi1>
    %11 = stablehlo.compare NE, %8, %10, UNSIGNED : (tensor<6xi1>, tensor<6xi1>) -> tensor<6xi1>
    %12 = stablehlo.and %11, %6 : tensor<6xi1>
    %13 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i64>) -> tensor<6xi64>
    %14 = stablehlo.add %4, %13 : tensor<6xi64>
    %15 = stablehlo.select %12, %14, %4 : tensor<6xi1>, tensor<6xi64>
    return %15 : tensor<6xi64>
  }
  func.func private @_where_13(%arg0: tensor<6xi1>, %arg1: tensor<i64>, %arg2: tensor<6xi64>) -> tensor<6xi64> {
    %0 = stablehlo.convert %arg1 : tensor<i64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i64>) -> tensor<6xi64>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<6xi1>, tensor<6xi64>
    return %2 : tensor<6xi64>
  }
}
