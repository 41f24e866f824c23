module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<20xi32>, %arg1: tensor<20xui32>) -> (tensor<20xi32> {jax.result_info = "result[0]"}, tensor<20xui32> {jax.result_info = "result[1]"}, tensor<20xi64> {jax.result_info = "result[2]"}, tensor<20xi32> {jax.result_info = "result[3]"}, tensor<20xui32> {jax.result_info = "result[4]"}, tensor<20xui32> {jax.result_info = "result[5]"}, tensor<20xi32> {jax.result_info = "result[6]"}, tensor<20xi32> {jax.result_info = "result[7]"}, tensor<12xi32> {jax.result_info = "result[8]"}, tensor<20xi32> {jax.result_info = "result[9]"}) {
    %0 = call @sort(%arg0) : (tensor<20xi32>) -> tensor<20xi32>
    %1 = call @sort_0(%arg1) : (tensor<20xui32>) -> tensor<20xui32>
    %2 = call @argsort(%arg0) : (tensor<20xi32>) -> tensor<20xi64>
    %3:2 = "stablehlo.sort"(%arg0, %arg1) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg2: tensor<i32>, %arg3: tensor<i32>, %arg4: tensor<ui32>, %arg5: tensor<ui32>):
      %65 = stablehlo.compare LT, %arg4, %arg5, UNSIGNED : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
      %66 = stablehlo.compare LT, %arg2, %arg3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %67 = stablehlo.compare EQ, %arg2, %arg3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %68 = stablehlo.and %67, %65 : tensor<i1>
      %69 = stablehlo.or %66, %68 : tensor<i1>
      stablehlo.return %69 : tensor<i1>
    }) : (tensor<20xi32>, tensor<20xui32>) -> (tensor<20xi32>, tensor<20xui32>)
    %c = stablehlo.constant dense<2> : tensor<i32>
    %4 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<20xi32>
    %5 = stablehlo.multiply %arg0, %4 : tensor<20xi32>
    %6:3 = "stablehlo.sort"(%arg1, %arg0, %5) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg2: tensor<ui32>, %arg3: tensor<ui32>, %arg4: tensor<i32>, %arg5: tensor<i32>, %arg6: tensor<i32>, %arg7: tensor<i32>):
      %65 = stablehlo.compare LT, %arg2, %arg3, UNSIGNED : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
      stablehlo.return %65 : tensor<i1>
    }) : (tensor<20xui32>, tensor<20xi32>, tensor<20xi32>) -> (tensor<20xui32>, tensor<20xi32>, tensor<20xi32>)
    %7:3 = call @_unique_sorted_mask(%arg0) : (tensor<20xi32>) -> (tensor<20xi32>, tensor<20xi1>, tensor<20xi64>)
    %8 = call @cumsum(%7#1) : (tensor<20xi1>) -> tensor<20xi64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %9 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %10 = call @clip(%8, %c_1) : (tensor<20xi64>, tensor<i64>) -> tensor<20xi64>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %11 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i64>) -> tensor<20xi64>
    %12 = stablehlo.compare LT, %10, %11, SIGNED : (tensor<20xi64>, tensor<20xi64>) -> tensor<20xi1>
    %c_3 = stablehlo.constant dense<12> : tensor<i64>
    %13 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i64>) -> tensor<20xi64>
    %14 = stablehlo.add %10, %13 : tensor<20xi64>
    %15 = stablehlo.select %12, %14, %10 : tensor<20xi1>, tensor<20xi64>
    %16 = stablehlo.convert %15 : (tensor<20xi64>) -> tensor<20xi32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0] : (tensor<20xi32>) -> tensor<20x1xi32>
    %c_4 = stablehlo.constant dense<1> : tensor<i64>
    %18 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i64>) -> tensor<20xi64>
    %19 = "stablehlo.scatter"(%9, %17, %18) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<i64>, %arg3: tensor<i64>):
      %65 = stablehlo.add %arg2, %arg3 : tensor<i64>
      stablehlo.return %65 : tensor<i64>
    }) : (tensor<12xi64>, tensor<20x1xi32>, tensor<20xi64>) -> tensor<12xi64>
    %20 = call @cumsum_2(%19) : (tensor<12xi64>) -> tensor<12xi64>
    %c_5 = stablehlo.constant dense<1> : tensor<i64>
    %21 = call @floor_divide(%20, %c_5) : (tensor<12xi64>, tensor<i64>) -> tensor<12xi64>
    %c_6 = stablehlo.constant dense<20> : tensor<i64>
    %22 = call @remainder(%21, %c_6) : (tensor<12xi64>, tensor<i64>) -> tensor<12xi64>
    %c_7 = stablehlo.constant dense<0> : tensor<i64>
    %23 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %24 = stablehlo.compare LT, %22, %23, SIGNED : (tensor<12xi64>, tensor<12xi64>) -> tensor<12xi1>
    %c_8 = stablehlo.constant dense<20> : tensor<i64>
    %25 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %26 = stablehlo.add %22, %25 : tensor<12xi64>
    %27 = stablehlo.select %24, %26, %22 : tensor<12xi1>, tensor<12xi64>
    %28 = stablehlo.convert %27 : (tensor<12xi64>) -> tensor<12xi32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0] : (tensor<12xi32>) -> tensor<12x1xi32>
    %30 = "stablehlo.gather"(%7#0, %29) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<20xi32>, tensor<12x1xi32>) -> tensor<12xi32>
    %31 = call @sort(%arg0) : (tensor<20xi32>) -> tensor<20xi32>
    %32 = call @sort_0(%arg1) : (tensor<20xui32>) -> tensor<20xui32>
    %33 = call @argsort(%arg0) : (tensor<20xi32>) -> tensor<20xi64>
    %34:2 = "stablehlo.sort"(%arg0, %arg1) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg2: tensor<i32>, %arg3: tensor<i32>, %arg4: tensor<ui32>, %arg5: tensor<ui32>):
      %65 = stablehlo.compare LT, %arg4, %arg5, UNSIGNED : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
      %66 = stablehlo.compare LT, %arg2, %arg3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %67 = stablehlo.compare EQ, %arg2, %arg3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %68 = stablehlo.and %67, %65 : tensor<i1>
      %69 = stablehlo.or %66, %68 : tensor<i1>
      stablehlo.return %69 : tensor<i1>
    }) : (tensor<20xi32>, tensor<20xui32>) -> (tensor<20xi32>, tensor<20xui32>)
    %c_9 = stablehlo.constant dense<2> : tensor<i32>
    %35 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<20xi32>
    %36 = stablehlo.multiply %arg0, %35 : tensor<20xi32>
    %37:3 = "stablehlo.sort"(%arg1, %arg0, %36) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg2: tensor<ui32>, %arg3: tensor<ui32>, %arg4: tensor<i32>, %arg5: tensor<i32>, %arg6: tensor<i32>, %arg7: tensor<i32>):
      %65 = stablehlo.compare LT, %arg2, %arg3, UNSIGNED : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
      stablehlo.return %65 : tensor<i1>
    }) : (tensor<20xui32>, tensor<20xi32>, tensor<20xi32>) -> (tensor<20xui32>, tensor<20xi32>, tensor<20xi32>)
    %38:3 = call @_unique_sorted_mask(%arg0) : (tensor<20xi32>) -> (tensor<20xi32>, tensor<20xi1>, tensor<20xi64>)
    %39 = call @cumsum(%38#1) : (tensor<20xi1>) -> tensor<20xi64>
    %c_10 = stablehlo.constant dense<0> : tensor<i64>
    %40 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %c_11 = stablehlo.constant dense<0> : tensor<i64>
    %41 = call @clip(%39, %c_11) : (tensor<20xi64>, tensor<i64>) -> tensor<20xi64>
    %c_12 = stablehlo.constant dense<0> : tensor<i64>
    %42 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i64>) -> tensor<20xi64>
    %43 = stablehlo.compare LT, %41, %42, SIGNED : (tensor<20xi64>, tensor<20xi64>) -> tensor<20xi1>
    %c_13 = stablehlo.constant dense<12> : tensor<i64>
    %44 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i64>) -> tensor<20xi64>
    %45 = stablehlo.add %41, %44 : tensor<20xi64>
    %46 = stablehlo.select %43, %45, %41 : tensor<20xi1>, tensor<20xi64>
    %47 = stablehlo.convert %46 : (tensor<20xi64>) -> tensor<20xi32>
    %48 = stablehlo.broadcast_in_dim %47, dims = [0] : (tensor<20xi32>) -> tensor<20x1xi32>
    %c_14 = stablehlo.constant dense<1> : tensor<i64>
    %49 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i64>) -> tensor<20xi64>
    %50 = "stablehlo.scatter"(%40, %48, %49) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<i64>, %arg3: tensor<i64>):
      %65 = stablehlo.add %arg2, %arg3 : tensor<i64>
      stablehlo.return %65 : tensor<i64>
    }) : (tensor<12xi64>, tensor<20x1xi32>, tensor<20xi64>) -> tensor<12xi64>
    %51 = call @cumsum_2(%50) : (tensor<12xi64>) -> tensor<12xi64>
    %c_15 = stablehlo.constant dense<1> : tensor<i64>
    %52 = call @floor_divide(%51, %c_15) : (tensor<12xi64>, tensor<i64>) -> tensor<12xi64>
    %c_16 = stablehlo.constant dense<20> : tensor<i64>
    %53 = call @remainder(%52, %c_16) : (tensor<12xi64>, tensor<i64>) -> tensor<12xi64>
    %c_17 = stablehlo.constant dense<0> : tensor<i64>
    %54 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %55 = stablehlo.compare LT, %53, %54, SIGNED : (tensor<12xi64>, tensor<12xi64>) -> tensor<12xi1>
    %c_18 = stablehlo.constant dense<20> : tensor<i64>
    %56 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %57 = stablehlo.add %53, %56 : tensor<12xi64>
    %58 = stablehlo.select %55, %57, %53 : tensor<12xi1>, tensor<12xi64>
    %59 = stablehlo.convert %58 : (tensor<12xi64>) -> tensor<12xi32>
    %60 = stablehlo.broadcast_in_dim %59, dims = [0] : (tensor<12xi32>) -> tensor<12x1xi32>
    %61 = "stablehlo.gather"(%38#0, %60) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<20xi32>, tensor<12x1xi32>) -> tensor<12xi32>
    %62 = call @sort(%arg0) : (tensor<20xi32>) -> tensor<20xi32>
    %63 = stablehlo.convert %arg1 : (tensor<20xui32>) -> tensor<20xi32>
    %64 = call @searchsorted(%62, %63) : (tensor<20xi32>, tensor<20xi32>) -> tensor<20xi32>
    return %31, %32, %33, %34#0, %34#1, %37#0, %37#1, %37#2, %61, %64 : tensor<20xi32>, tensor<20xui32>, tensor<20xi64>, tensor<20xi32>, tensor<20xui32>, tensor<20xui32>, tensor<20xi32>, tensor<20xi32>, tensor<12xi32>, tensor<20xi32>
  }
  func.func private @sort(%arg0: tensor<20xi32>) -> tensor<20xi32> {
    %0 = "stablehlo.sort"(%arg0) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<i32>, %arg2: tensor<i32>):
      %1 = stablehlo.compare LT, %arg1, %arg2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %1 : tensor<i1>
    }) : (tensor<20xi32>) -> tensor<20xi32>
    return %0 : tensor<20xi32>
  }
  func.func private @sort_0(%arg0: tensor<20xui32>) -> tensor<20xui32> {
    %0 = "stablehlo.sort"(%arg0) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<ui32>, %arg2: tensor<ui32>):
      %1 = stablehlo.compare LT, %arg1, %arg2, UNSIGNED : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
      stablehlo.return %1 : tensor<i1>
    }) : (tensor<20xui32>) -> tensor<20xui32>
    return %0 : tensor<20xui32>
  }
  func.func private @argsort(%arg0: tensor<20xi32>) -> tensor<20xi64> {
    %0 = stablehlo.iota dim = 0 : tensor<20xi64>
    %1:2 = "stablehlo.sort"(%arg0, %0) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<i32>, %arg2: tensor<i32>, %arg3: tensor<i64>, %arg4: tensor<i64>):
      %2 = stablehlo.compare LT, %arg1, %arg2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %2 : tensor<i1>
    }) : (tensor<20xi32>, tensor<20xi64>) -> (tensor<20xi32>, tensor<20xi64>)
    return %1#1 : tensor<20xi64>
  }
  func.func private @_unique_sorted_mask(%arg0: tensor<20xi32>) -> (tensor<20xi32>, tensor<20xi1>, tensor<20xi64>) {
    %0 = stablehlo.reshape %arg0 : (tensor<20xi32>) -> tensor<20x1xi32>
    %1 = stablehlo.transpose %0, dims = [1, 0] : (tensor<20x1xi32>) -> tensor<1x20xi32>
    %2 = stablehlo.reverse %1, dims = [0] : tensor<1x20xi32>
    %3 = call @lexsort(%2) : (tensor<1x20xi32>) -> tensor<20xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %4 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<20xi64>
    %5 = stablehlo.compare LT, %3, %4, SIGNED : (tensor<20xi64>, tensor<20xi64>) -> tensor<20xi1>
    %c_0 = stablehlo.constant dense<20> : tensor<i64>
    %6 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i64>) -> tensor<20xi64>
    %7 = stablehlo.add %3, %6 : tensor<20xi64>
    %8 = stablehlo.select %5, %7, %3 : tensor<20xi1>, tensor<20xi64>
    %9 = stablehlo.convert %8 : (tensor<20xi64>) -> tensor<20xi32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<20xi32>) -> tensor<20x1xi32>
    %11 = "stablehlo.gather"(%arg0, %10) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<20xi32>, tensor<20x1xi32>) -> tensor<20xi32>
    %c_1 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i1>) -> tensor<20xi1>
    %13 = stablehlo.slice %11 [1:20] : (tensor<20xi32>) -> tensor<19xi32>
    %14 = stablehlo.slice %11 [0:19] : (tensor<20xi32>) -> tensor<19xi32>
    %15 = stablehlo.compare NE, %13, %14, SIGNED : (tensor<19xi32>, tensor<19xi32>) -> tensor<19xi1>
    %c_2 = stablehlo.constant dense<false> : tensor<i1>
    %16 = stablehlo.reduce(%15 init: %c_2) applies stablehlo.or across dimensions = [] : (tensor<19xi1>, tensor<i1>) -> tensor<19xi1>
    %c_3 = stablehlo.constant dense<1> : tensor<i32>
    %17 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %18 = "stablehlo.scatter"(%12, %17, %16) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg1: tensor<i1>, %arg2: tensor<i1>):
      stablehlo.return %arg2 : tensor<i1>
    }) : (tensor<20xi1>, tensor<1xi32>, tensor<19xi1>) -> tensor<20xi1>
    return %11, %18, %3 : tensor<20xi32>, tensor<20xi1>, tensor<20xi64>
  }
  func.func private @lexsort(%arg0: tensor<1x20xi32>) -> tensor<20xi64> {
    %0 = stablehlo.slice %arg0 [0:1, 0:20] : (tensor<1x20xi32>) -> tensor<1x20xi32>
    %1 = stablehlo.reshape %0 : (tensor<1x20xi32>) -> tensor<20xi32>
    %2 = stablehlo.iota dim = 0 : tensor<20xi64>
    %3:2 = "stablehlo.sort"(%1, %2) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<i32>, %arg2: tensor<i32>, %arg3: tensor<i64>, %arg4: tensor<i64>):
      %4 = stablehlo.compare LT, %arg1, %arg2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %4 : tensor<i1>
    }) : (tensor<20xi32>, tensor<20xi64>) -> (tensor<20xi32>, tensor<20xi64>)
    return %3#1 : tensor<20xi64>
  }
  func.func private @cumsum(%arg0: tensor<20xi1>) -> tensor<20xi64> {
    %0 = stablehlo.convert %arg0 : (tensor<20xi1>) -> tensor<20xi64>
    %1 = call @cumsum_1(%0) : (tensor<20xi64>) -> tensor<20xi64>
    return %1 : tensor<20xi64>
  }
  func.func private @cumsum_1(%arg0: tensor<20xi64>) -> tensor<20xi64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<i64>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[19, 0]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 20>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<i64>, %arg2: tensor<i64>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<i64>
      stablehlo.return %2 : tensor<i64>
    }) : (tensor<20xi64>, tensor<i64>) -> tensor<20xi64>
    return %1 : tensor<20xi64>
  }
  func.func private @clip(%arg0: tensor<20xi64>, %arg1: tensor<i64>) -> tensor<20xi64> {
    %0 = stablehlo.convert %arg1 : tensor<i64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i64>) -> tensor<20xi64>
    %2 = stablehlo.maximum %1, %arg0 : tensor<20xi64>
    return %2 : tensor<20xi64>
  }
  func.func private @cumsum_2(%arg0: tensor<12xi64>) -> tensor<12xi64> {
    %0 = call @cumsum_3(%arg0) : (tensor<12xi64>) -> tensor<12xi64>
    return %0 : tensor<12xi64>
  }
  func.func private @cumsum_3(%arg0: tensor<12xi64>) -> tensor<12xi64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<i64>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[11, 0]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 12>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<i64>, %arg2: tensor<i64>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<i64>
      stablehlo.return %2 : tensor<i64>
    }) : (tensor<12xi64>, tensor<i64>) -> tensor<12xi64>
    return %1 : tensor<12xi64>
  }
  func.func private @floor_divide(%arg0: tensor<12xi64>, %arg1: tensor<i64>) -> tensor<12xi64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %1 = stablehlo.divide %arg0, %0 : tensor<12xi64>
    %2 = stablehlo.sign %arg0 : tensor<12xi64>
    %3 = stablehlo.sign %arg1 : tensor<i64>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %5 = stablehlo.compare NE, %2, %4, SIGNED : (tensor<12xi64>, tensor<12xi64>) -> tensor<12xi1>
    %6 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %7 = stablehlo.remainder %arg0, %6 : tensor<12xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %8 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %9 = stablehlo.compare NE, %7, %8, SIGNED : (tensor<12xi64>, tensor<12xi64>) -> tensor<12xi1>
    %10 = stablehlo.and %5, %9 : tensor<12xi1>
    %c_0 = stablehlo.constant dense<1> : tensor<i64>
    %11 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %12 = stablehlo.subtract %1, %11 : tensor<12xi64>
    %13 = call @_where(%10, %12, %1) : (tensor<12xi1>, tensor<12xi64>, tensor<12xi64>) -> tensor<12xi64>
    return %13 : tensor<12xi64>
  }
  func.func private @_where(%arg0: tensor<12xi1>, %arg1: tensor<12xi64>, %arg2: tensor<12xi64>) -> tensor<12xi64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<12xi1>, tensor<12xi64>
    return %0 : tensor<12xi64>
  }
  func.func private @remainder(%arg0: tensor<12xi64>, %arg1: tensor<i64>) -> tensor<12xi64> {
    %0 = stablehlo.convert %arg1 : tensor<i64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.compare EQ, %0, %c, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i64>
    %2 = call @_where_4(%1, %c_0, %0) : (tensor<i1>, tensor<i64>, tensor<i64>) -> tensor<i64>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %4 = stablehlo.remainder %arg0, %3 : tensor<12xi64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %6 = stablehlo.compare NE, %4, %5, SIGNED : (tensor<12xi64>, tensor<12xi64>) -> tensor<12xi1>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %8 = stablehlo.compare LT, %4, %7, SIGNED : (tensor<12xi64>, tensor<12xi64>) -> tensor<12xi1>
    %c_3 = stablehlo.constant dense<0> : tensor<i64>
    %9 = stablehlo.compare LT, %2, %c_3, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<12xi1>
    %11 = stablehlo.compare NE, %8, %10, UNSIGNED : (tensor<12xi1>, tensor<12xi1>) -> tensor<12xi1>
    %12 = stablehlo.and %11, %6 : tensor<12xi1>
    %13 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %14 = stablehlo.add %4, %13 : tensor<12xi64>
    %15 = stablehlo.select %12, %14, %4 : tensor<12xi1>, tensor<12xi64>
    return %15 : tensor<12xi64>
  }
  func.func private @_where_4(%arg0: tensor<i1>, %arg1: tensor<i64>, %arg2: tensor<i64>) -> tensor<i64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i64>
    return %0 : tensor<i64>
  }
  func.func private @searchsorted(%arg0: tensor<20xi32>, %arg1: tensor<20xi32>) -> tensor<20xi32> {
    %0 = call @_searchsorted_scan_impl(%arg0, %arg1) : (tensor<20xi32>, tensor<20xi32>) -> tensor<20xi32>
    return %0 : tensor<20xi32>
  }
  func.func private @_searchsorted_scan_impl(%arg0: tensor<20xi32>, %arg1: tensor<20xi32>) -> tensor<20xi32> {
    %0 = call @_searchsorted_scan_impl_5(%arg0, %arg1) : (tensor<20xi32>, tensor<20xi32>) -> tensor<20xi32>
    return %0 : tensor<20xi32>
  }
  func.func private @_searchsorted_scan_impl_5(%arg0: tensor<20xi32>, %arg1: tensor<20xi32>) -> tensor<20xi32> {
    %c = stablehlo.constant dense<0> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<20xui32>
    %c_0 = stablehlo.constant dense<20> : tensor<ui32>
    %1 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<20xui32>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %2:5 = stablehlo.while(%iterArg = %arg0, %iterArg_2 = %arg1, %iterArg_3 = %c_1, %iterArg_4 = %0, %iterArg_5 = %1) : tensor<20xi32>, tensor<20xi32>, tensor<i64>, tensor<20xui32>, tensor<20xui32>
    cond {
      %c_6 = stablehlo.constant dense<5> : tensor<i64>
      %4 = stablehlo.compare LT, %iterArg_3, %c_6, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %4 : tensor<i1>
    } do {
      %4:2 = func.call @closed_call(%iterArg, %iterArg_2, %iterArg_4, %iterArg_5) : (tensor<20xi32>, tensor<20xi32>, tensor<20xui32>, tensor<20xui32>) -> (tensor<20xui32>, tensor<20xui32>)
      %c_6 = stablehlo.constant dense<1> : tensor<i64>
      %5 = stablehlo.add %iterArg_3, %c_6 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_2, %5, %4#0, %4#1 : tensor<20xi32>, tensor<20xi32>, tensor<i64>, tensor<20xui32>, tensor<20xui32>
    }
    %3 = stablehlo.convert %2#4 : (tensor<20xui32>) -> tensor<20xi32>
    return %3 : tensor<20xi32>
  }
  func.func private @closed_call(%arg0: tensor<20xi32>, %arg1: tensor<20xi32>, %arg2: tensor<20xui32>, %arg3: tensor<20xui32>) -> (tensor<20xui32>, tensor<20xui32>) {
    %0 = stablehlo.subtract %arg3, %arg2 : tensor<20xui32>
    %c = stablehlo.constant dense<2> : tensor<i64>
    %1 = call @floor_divide_6(%0, %c) : (tensor<20xui32>, tensor<i64>) -> tensor<20xui32>
    %2 = stablehlo.add %arg2, %1 : tensor<20xui32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<20xui32>) -> tensor<20x1xui32>
    %4 = "stablehlo.gather"(%arg0, %3) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<20xi32>, tensor<20x1xui32>) -> tensor<20x1xi32>
    %5 = stablehlo.reshape %4 : (tensor<20x1xi32>) -> tensor<20xi32>
    %6 = stablehlo.compare LE, %arg1, %5, SIGNED : (tensor<20xi32>, tensor<20xi32>) -> tensor<20xi1>
    %7 = stablehlo.select %6, %arg2, %2 : tensor<20xi1>, tensor<20xui32>
    %8 = stablehlo.select %6, %2, %arg3 : tensor<20xi1>, tensor<20xui32>
    return %7, %8 : tensor<20xui32>, tensor<20xui32>
  }
  func.func private @floor_divide_6(%arg0: tensor<20xui32>, %arg1: tensor<i64>) -> tensor<20xui32> {
    %0 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<ui32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<ui32>) -> tensor<20xui32>
    %2 = stablehlo.divide %arg0, %1 : tensor<20xui32>
    return %2 : tensor<20xui32>
  }
}
