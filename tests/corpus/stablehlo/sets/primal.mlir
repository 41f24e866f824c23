module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<12xi32>, %arg1: tensor<8xi32>, %arg2: tensor<6xf32>) -> (tensor<8xi32> {jax.result_info = "result[0]"}, tensor<8xi64> {jax.result_info = "result[1]"}, tensor<12xi64> {jax.result_info = "result[2]"}, tensor<8xi64> {jax.result_info = "result[3]"}, tensor<3xi32> {jax.result_info = "result[4]"}, tensor<12xi1> {jax.result_info = "result[5]"}, tensor<5xi32> {jax.result_info = "result[6]"}, tensor<12xi32> {jax.result_info = "result[7]"}, tensor<6xi32> {jax.result_info = "result[8]"}, tensor<8xi32> {jax.result_info = "result[9]"}, tensor<8xi32> {jax.result_info = "result[10]"}, tensor<6xi32> {jax.result_info = "result[11]"}, tensor<12xi64> {jax.result_info = "result[12]"}, tensor<5x1xi64> {jax.result_info = "result[13]"}, tensor<12xi32> {jax.result_info = "result[14]"}, tensor<6xi32> {jax.result_info = "result[15]"}) {
    %cst = stablehlo.constant dense<[-5.000000e-01, 5.000000e-01]> : tensor<2xf64>
    %0:3 = call @_unique_sorted_mask(%arg0) : (tensor<12xi32>) -> (tensor<12xi32>, tensor<12xi1>, tensor<12xi64>)
    %1 = call @cumsum(%0#1) : (tensor<12xi1>) -> tensor<12xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<8xi64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %3 = call @clip(%1, %c_0) : (tensor<12xi64>, tensor<i64>) -> tensor<12xi64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %4 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %5 = stablehlo.compare LT, %3, %4, SIGNED : (tensor<12xi64>, tensor<12xi64>) -> tensor<12xi1>
    %c_2 = stablehlo.constant dense<8> : tensor<i64>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %7 = stablehlo.add %3, %6 : tensor<12xi64>
    %8 = stablehlo.select %5, %7, %3 : tensor<12xi1>, tensor<12xi64>
    %9 = stablehlo.convert %8 : (tensor<12xi64>) -> tensor<12xi32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<12xi32>) -> tensor<12x1xi32>
    %c_3 = stablehlo.constant dense<1> : tensor<i64>
    %11 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %12 = "stablehlo.scatter"(%2, %10, %11) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<i64>, %arg4: tensor<i64>):
      %236 = stablehlo.add %arg3, %arg4 : tensor<i64>
      stablehlo.return %236 : tensor<i64>
    }) : (tensor<8xi64>, tensor<12x1xi32>, tensor<12xi64>) -> tensor<8xi64>
    %13 = call @cumsum_1(%12) : (tensor<8xi64>) -> tensor<8xi64>
    %c_4 = stablehlo.constant dense<1> : tensor<i64>
    %14 = call @floor_divide(%13, %c_4) : (tensor<8xi64>, tensor<i64>) -> tensor<8xi64>
    %c_5 = stablehlo.constant dense<12> : tensor<i64>
    %15 = call @remainder(%14, %c_5) : (tensor<8xi64>, tensor<i64>) -> tensor<8xi64>
    %c_6 = stablehlo.constant dense<0> : tensor<i64>
    %16 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i64>) -> tensor<8xi64>
    %17 = stablehlo.compare LT, %15, %16, SIGNED : (tensor<8xi64>, tensor<8xi64>) -> tensor<8xi1>
    %c_7 = stablehlo.constant dense<12> : tensor<i64>
    %18 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i64>) -> tensor<8xi64>
    %19 = stablehlo.add %15, %18 : tensor<8xi64>
    %20 = stablehlo.select %17, %19, %15 : tensor<8xi1>, tensor<8xi64>
    %21 = stablehlo.convert %20 : (tensor<8xi64>) -> tensor<8xi32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0] : (tensor<8xi32>) -> tensor<8x1xi32>
    %23 = "stablehlo.gather"(%0#0, %22) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<12xi32>, tensor<8x1xi32>) -> tensor<8xi32>
    %c_8 = stablehlo.constant dense<0> : tensor<i64>
    %24 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i64>) -> tensor<8xi64>
    %25 = stablehlo.compare LT, %15, %24, SIGNED : (tensor<8xi64>, tensor<8xi64>) -> tensor<8xi1>
    %c_9 = stablehlo.constant dense<12> : tensor<i64>
    %26 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i64>) -> tensor<8xi64>
    %27 = stablehlo.add %15, %26 : tensor<8xi64>
    %28 = stablehlo.select %25, %27, %15 : tensor<8xi1>, tensor<8xi64>
    %29 = stablehlo.convert %28 : (tensor<8xi64>) -> tensor<8xi32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0] : (tensor<8xi32>) -> tensor<8x1xi32>
    %31 = "stablehlo.gather"(%0#2, %30) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<12xi64>, tensor<8x1xi32>) -> tensor<8xi64>
    %32 = call @cumsum(%0#1) : (tensor<12xi1>) -> tensor<12xi64>
    %c_10 = stablehlo.constant dense<1> : tensor<i64>
    %33 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %34 = stablehlo.subtract %32, %33 : tensor<12xi64>
    %c_11 = stablehlo.constant dense<0> : tensor<i64>
    %35 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %c_12 = stablehlo.constant dense<0> : tensor<i64>
    %36 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %37 = stablehlo.compare LT, %0#2, %36, SIGNED : (tensor<12xi64>, tensor<12xi64>) -> tensor<12xi1>
    %c_13 = stablehlo.constant dense<12> : tensor<i64>
    %38 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %39 = stablehlo.add %0#2, %38 : tensor<12xi64>
    %40 = stablehlo.select %37, %39, %0#2 : tensor<12xi1>, tensor<12xi64>
    %41 = stablehlo.convert %40 : (tensor<12xi64>) -> tensor<12xi32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [0] : (tensor<12xi32>) -> tensor<12x1xi32>
    %43 = "stablehlo.scatter"(%35, %42, %34) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<i64>, %arg4: tensor<i64>):
      stablehlo.return %arg4 : tensor<i64>
    }) : (tensor<12xi64>, tensor<12x1xi32>, tensor<12xi64>) -> tensor<12xi64>
    %44 = call @cumsum(%0#1) : (tensor<12xi1>) -> tensor<12xi64>
    %c_14 = stablehlo.constant dense<0> : tensor<i64>
    %45 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i64>) -> tensor<9xi64>
    %c_15 = stablehlo.constant dense<0> : tensor<i64>
    %46 = call @clip(%44, %c_15) : (tensor<12xi64>, tensor<i64>) -> tensor<12xi64>
    %c_16 = stablehlo.constant dense<0> : tensor<i64>
    %47 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %48 = stablehlo.compare LT, %46, %47, SIGNED : (tensor<12xi64>, tensor<12xi64>) -> tensor<12xi1>
    %c_17 = stablehlo.constant dense<9> : tensor<i64>
    %49 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %50 = stablehlo.add %46, %49 : tensor<12xi64>
    %51 = stablehlo.select %48, %50, %46 : tensor<12xi1>, tensor<12xi64>
    %52 = stablehlo.convert %51 : (tensor<12xi64>) -> tensor<12xi32>
    %53 = stablehlo.broadcast_in_dim %52, dims = [0] : (tensor<12xi32>) -> tensor<12x1xi32>
    %c_18 = stablehlo.constant dense<1> : tensor<i64>
    %54 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %55 = "stablehlo.scatter"(%45, %53, %54) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<i64>, %arg4: tensor<i64>):
      %236 = stablehlo.add %arg3, %arg4 : tensor<i64>
      stablehlo.return %236 : tensor<i64>
    }) : (tensor<9xi64>, tensor<12x1xi32>, tensor<12xi64>) -> tensor<9xi64>
    %56 = call @cumsum_4(%55) : (tensor<9xi64>) -> tensor<9xi64>
    %c_19 = stablehlo.constant dense<1> : tensor<i64>
    %57 = call @floor_divide_6(%56, %c_19) : (tensor<9xi64>, tensor<i64>) -> tensor<9xi64>
    %c_20 = stablehlo.constant dense<12> : tensor<i64>
    %58 = call @remainder_8(%57, %c_20) : (tensor<9xi64>, tensor<i64>) -> tensor<9xi64>
    %59 = stablehlo.slice %58 [1:9] : (tensor<9xi64>) -> tensor<8xi64>
    %60 = stablehlo.slice %58 [1:9] : (tensor<9xi64>) -> tensor<8xi64>
    %c_21 = stablehlo.constant dense<12> : tensor<i64>
    %61 = call @_where_9(%59, %60, %c_21) : (tensor<8xi64>, tensor<8xi64>, tensor<i64>) -> tensor<8xi64>
    %c_22 = stablehlo.constant dense<1> : tensor<i32>
    %62 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %63 = "stablehlo.scatter"(%58, %62, %61) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg3: tensor<i64>, %arg4: tensor<i64>):
      stablehlo.return %arg4 : tensor<i64>
    }) : (tensor<9xi64>, tensor<1xi32>, tensor<8xi64>) -> tensor<9xi64>
    %64 = call @diff(%63) : (tensor<9xi64>) -> tensor<8xi64>
    %65:3 = call @_unique_sorted_mask(%arg0) : (tensor<12xi32>) -> (tensor<12xi32>, tensor<12xi1>, tensor<12xi64>)
    %66 = call @cumsum(%65#1) : (tensor<12xi1>) -> tensor<12xi64>
    %c_23 = stablehlo.constant dense<0> : tensor<i64>
    %67 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<i64>) -> tensor<3xi64>
    %c_24 = stablehlo.constant dense<0> : tensor<i64>
    %68 = call @clip(%66, %c_24) : (tensor<12xi64>, tensor<i64>) -> tensor<12xi64>
    %c_25 = stablehlo.constant dense<0> : tensor<i64>
    %69 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %70 = stablehlo.compare LT, %68, %69, SIGNED : (tensor<12xi64>, tensor<12xi64>) -> tensor<12xi1>
    %c_26 = stablehlo.constant dense<3> : tensor<i64>
    %71 = stablehlo.broadcast_in_dim %c_26, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %72 = stablehlo.add %68, %71 : tensor<12xi64>
    %73 = stablehlo.select %70, %72, %68 : tensor<12xi1>, tensor<12xi64>
    %74 = stablehlo.convert %73 : (tensor<12xi64>) -> tensor<12xi32>
    %75 = stablehlo.broadcast_in_dim %74, dims = [0] : (tensor<12xi32>) -> tensor<12x1xi32>
    %c_27 = stablehlo.constant dense<1> : tensor<i64>
    %76 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %77 = "stablehlo.scatter"(%67, %75, %76) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<i64>, %arg4: tensor<i64>):
      %236 = stablehlo.add %arg3, %arg4 : tensor<i64>
      stablehlo.return %236 : tensor<i64>
    }) : (tensor<3xi64>, tensor<12x1xi32>, tensor<12xi64>) -> tensor<3xi64>
    %78 = call @cumsum_10(%77) : (tensor<3xi64>) -> tensor<3xi64>
    %c_28 = stablehlo.constant dense<1> : tensor<i64>
    %79 = call @floor_divide_12(%78, %c_28) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi64>
    %c_29 = stablehlo.constant dense<12> : tensor<i64>
    %80 = call @remainder_14(%79, %c_29) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi64>
    %c_30 = stablehlo.constant dense<0> : tensor<i64>
    %81 = stablehlo.broadcast_in_dim %c_30, dims = [] : (tensor<i64>) -> tensor<3xi64>
    %82 = stablehlo.compare LT, %80, %81, SIGNED : (tensor<3xi64>, tensor<3xi64>) -> tensor<3xi1>
    %c_31 = stablehlo.constant dense<12> : tensor<i64>
    %83 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<i64>) -> tensor<3xi64>
    %84 = stablehlo.add %80, %83 : tensor<3xi64>
    %85 = stablehlo.select %82, %84, %80 : tensor<3xi1>, tensor<3xi64>
    %86 = stablehlo.convert %85 : (tensor<3xi64>) -> tensor<3xi32>
    %87 = stablehlo.broadcast_in_dim %86, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %88 = "stablehlo.gather"(%65#0, %87) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<12xi32>, tensor<3x1xi32>) -> tensor<3xi32>
    %89 = stablehlo.iota dim = 0 : tensor<3xi64>
    %90 = stablehlo.convert %65#1 : (tensor<12xi1>) -> tensor<12xi32>
    %91 = stablehlo.convert %90 : (tensor<12xi32>) -> tensor<12xi64>
    %c_32 = stablehlo.constant dense<0> : tensor<i64>
    %92 = stablehlo.reduce(%91 init: %c_32) applies stablehlo.add across dimensions = [0] : (tensor<12xi64>, tensor<i64>) -> tensor<i64>
    %93 = stablehlo.broadcast_in_dim %92, dims = [] : (tensor<i64>) -> tensor<3xi64>
    %94 = stablehlo.compare LT, %89, %93, SIGNED : (tensor<3xi64>, tensor<3xi64>) -> tensor<3xi1>
    %c_33 = stablehlo.constant dense<-1> : tensor<i32>
    %95 = call @_where_15(%94, %88, %c_33) : (tensor<3xi1>, tensor<3xi32>, tensor<i32>) -> tensor<3xi32>
    %96 = call @_in1d(%arg0, %arg1) : (tensor<12xi32>, tensor<8xi32>) -> tensor<12xi1>
    %97 = call @_intersect1d_size(%arg0, %arg1) : (tensor<12xi32>, tensor<8xi32>) -> tensor<5xi32>
    %98 = stablehlo.concatenate %arg0, %arg1, dim = 0 : (tensor<12xi32>, tensor<8xi32>) -> tensor<20xi32>
    %99:3 = call @_unique_sorted_mask_36(%98) : (tensor<20xi32>) -> (tensor<20xi32>, tensor<20xi1>, tensor<20xi64>)
    %100 = call @cumsum_38(%99#1) : (tensor<20xi1>) -> tensor<20xi64>
    %c_34 = stablehlo.constant dense<0> : tensor<i64>
    %101 = stablehlo.broadcast_in_dim %c_34, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %c_35 = stablehlo.constant dense<0> : tensor<i64>
    %102 = call @clip_40(%100, %c_35) : (tensor<20xi64>, tensor<i64>) -> tensor<20xi64>
    %c_36 = stablehlo.constant dense<0> : tensor<i64>
    %103 = stablehlo.broadcast_in_dim %c_36, dims = [] : (tensor<i64>) -> tensor<20xi64>
    %104 = stablehlo.compare LT, %102, %103, SIGNED : (tensor<20xi64>, tensor<20xi64>) -> tensor<20xi1>
    %c_37 = stablehlo.constant dense<12> : tensor<i64>
    %105 = stablehlo.broadcast_in_dim %c_37, dims = [] : (tensor<i64>) -> tensor<20xi64>
    %106 = stablehlo.add %102, %105 : tensor<20xi64>
    %107 = stablehlo.select %104, %106, %102 : tensor<20xi1>, tensor<20xi64>
    %108 = stablehlo.convert %107 : (tensor<20xi64>) -> tensor<20xi32>
    %109 = stablehlo.broadcast_in_dim %108, dims = [0] : (tensor<20xi32>) -> tensor<20x1xi32>
    %c_38 = stablehlo.constant dense<1> : tensor<i64>
    %110 = stablehlo.broadcast_in_dim %c_38, dims = [] : (tensor<i64>) -> tensor<20xi64>
    %111 = "stablehlo.scatter"(%101, %109, %110) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<i64>, %arg4: tensor<i64>):
      %236 = stablehlo.add %arg3, %arg4 : tensor<i64>
      stablehlo.return %236 : tensor<i64>
    }) : (tensor<12xi64>, tensor<20x1xi32>, tensor<20xi64>) -> tensor<12xi64>
    %112 = call @cumsum_16(%111) : (tensor<12xi64>) -> tensor<12xi64>
    %c_39 = stablehlo.constant dense<1> : tensor<i64>
    %113 = call @floor_divide_17(%112, %c_39) : (tensor<12xi64>, tensor<i64>) -> tensor<12xi64>
    %c_40 = stablehlo.constant dense<20> : tensor<i64>
    %114 = call @remainder_19(%113, %c_40) : (tensor<12xi64>, tensor<i64>) -> tensor<12xi64>
    %c_41 = stablehlo.constant dense<0> : tensor<i64>
    %115 = stablehlo.broadcast_in_dim %c_41, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %116 = stablehlo.compare LT, %114, %115, SIGNED : (tensor<12xi64>, tensor<12xi64>) -> tensor<12xi1>
    %c_42 = stablehlo.constant dense<20> : tensor<i64>
    %117 = stablehlo.broadcast_in_dim %c_42, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %118 = stablehlo.add %114, %117 : tensor<12xi64>
    %119 = stablehlo.select %116, %118, %114 : tensor<12xi1>, tensor<12xi64>
    %120 = stablehlo.convert %119 : (tensor<12xi64>) -> tensor<12xi32>
    %121 = stablehlo.broadcast_in_dim %120, dims = [0] : (tensor<12xi32>) -> tensor<12x1xi32>
    %122 = "stablehlo.gather"(%99#0, %121) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<20xi32>, tensor<12x1xi32>) -> tensor<12xi32>
    %123:3 = call @_unique_sorted_mask(%arg0) : (tensor<12xi32>) -> (tensor<12xi32>, tensor<12xi1>, tensor<12xi64>)
    %124 = call @cumsum(%123#1) : (tensor<12xi1>) -> tensor<12xi64>
    %c_43 = stablehlo.constant dense<0> : tensor<i64>
    %125 = stablehlo.broadcast_in_dim %c_43, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %c_44 = stablehlo.constant dense<0> : tensor<i64>
    %126 = call @clip(%124, %c_44) : (tensor<12xi64>, tensor<i64>) -> tensor<12xi64>
    %c_45 = stablehlo.constant dense<0> : tensor<i64>
    %127 = stablehlo.broadcast_in_dim %c_45, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %128 = stablehlo.compare LT, %126, %127, SIGNED : (tensor<12xi64>, tensor<12xi64>) -> tensor<12xi1>
    %c_46 = stablehlo.constant dense<12> : tensor<i64>
    %129 = stablehlo.broadcast_in_dim %c_46, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %130 = stablehlo.add %126, %129 : tensor<12xi64>
    %131 = stablehlo.select %128, %130, %126 : tensor<12xi1>, tensor<12xi64>
    %132 = stablehlo.convert %131 : (tensor<12xi64>) -> tensor<12xi32>
    %133 = stablehlo.broadcast_in_dim %132, dims = [0] : (tensor<12xi32>) -> tensor<12x1xi32>
    %c_47 = stablehlo.constant dense<1> : tensor<i64>
    %134 = stablehlo.broadcast_in_dim %c_47, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %135 = "stablehlo.scatter"(%125, %133, %134) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<i64>, %arg4: tensor<i64>):
      %236 = stablehlo.add %arg3, %arg4 : tensor<i64>
      stablehlo.return %236 : tensor<i64>
    }) : (tensor<12xi64>, tensor<12x1xi32>, tensor<12xi64>) -> tensor<12xi64>
    %136 = call @cumsum_16(%135) : (tensor<12xi64>) -> tensor<12xi64>
    %c_48 = stablehlo.constant dense<1> : tensor<i64>
    %137 = call @floor_divide_17(%136, %c_48) : (tensor<12xi64>, tensor<i64>) -> tensor<12xi64>
    %c_49 = stablehlo.constant dense<12> : tensor<i64>
    %138 = call @remainder_19(%137, %c_49) : (tensor<12xi64>, tensor<i64>) -> tensor<12xi64>
    %c_50 = stablehlo.constant dense<0> : tensor<i64>
    %139 = stablehlo.broadcast_in_dim %c_50, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %140 = stablehlo.compare LT, %138, %139, SIGNED : (tensor<12xi64>, tensor<12xi64>) -> tensor<12xi1>
    %c_51 = stablehlo.constant dense<12> : tensor<i64>
    %141 = stablehlo.broadcast_in_dim %c_51, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %142 = stablehlo.add %138, %141 : tensor<12xi64>
    %143 = stablehlo.select %140, %142, %138 : tensor<12xi1>, tensor<12xi64>
    %144 = stablehlo.convert %143 : (tensor<12xi64>) -> tensor<12xi32>
    %145 = stablehlo.broadcast_in_dim %144, dims = [0] : (tensor<12xi32>) -> tensor<12x1xi32>
    %146 = "stablehlo.gather"(%123#0, %145) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<12xi32>, tensor<12x1xi32>) -> tensor<12xi32>
    %147 = call @_in1d_41(%146, %arg1) : (tensor<12xi32>, tensor<8xi32>) -> tensor<12xi1>
    %148 = stablehlo.slice %146 [0:1] : (tensor<12xi32>) -> tensor<1xi32>
    %149 = stablehlo.reshape %148 : (tensor<1xi32>) -> tensor<i32>
    %150 = stablehlo.broadcast_in_dim %149, dims = [] : (tensor<i32>) -> tensor<12xi32>
    %151 = stablehlo.compare EQ, %146, %150, SIGNED : (tensor<12xi32>, tensor<12xi32>) -> tensor<12xi1>
    %152 = stablehlo.convert %151 : (tensor<12xi1>) -> tensor<12xi32>
    %153 = stablehlo.convert %152 : (tensor<12xi32>) -> tensor<12xi64>
    %c_52 = stablehlo.constant dense<0> : tensor<i64>
    %154 = stablehlo.reduce(%153 init: %c_52) applies stablehlo.add across dimensions = [0] : (tensor<12xi64>, tensor<i64>) -> tensor<i64>
    %c_53 = stablehlo.constant dense<13> : tensor<i64>
    %155 = stablehlo.subtract %c_53, %154 : tensor<i64>
    %156 = stablehlo.iota dim = 0 : tensor<12xi64>
    %157 = stablehlo.broadcast_in_dim %155, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %158 = stablehlo.compare LT, %156, %157, SIGNED : (tensor<12xi64>, tensor<12xi64>) -> tensor<12xi1>
    %c_54 = stablehlo.constant dense<false> : tensor<i1>
    %159 = call @_where_42(%158, %147, %c_54) : (tensor<12xi1>, tensor<12xi1>, tensor<i1>) -> tensor<12xi1>
    %160 = stablehlo.iota dim = 0 : tensor<6xi64>
    %161 = stablehlo.convert %159 : (tensor<12xi1>) -> tensor<12xi32>
    %162 = stablehlo.convert %161 : (tensor<12xi32>) -> tensor<12xi64>
    %c_55 = stablehlo.constant dense<0> : tensor<i64>
    %163 = stablehlo.reduce(%162 init: %c_55) applies stablehlo.add across dimensions = [0] : (tensor<12xi64>, tensor<i64>) -> tensor<i64>
    %164 = stablehlo.broadcast_in_dim %163, dims = [] : (tensor<i64>) -> tensor<6xi64>
    %165 = stablehlo.compare LT, %160, %164, SIGNED : (tensor<6xi64>, tensor<6xi64>) -> tensor<6xi1>
    %166 = call @cumsum(%159) : (tensor<12xi1>) -> tensor<12xi64>
    %c_56 = stablehlo.constant dense<0> : tensor<i64>
    %167 = stablehlo.broadcast_in_dim %c_56, dims = [] : (tensor<i64>) -> tensor<6xi64>
    %c_57 = stablehlo.constant dense<0> : tensor<i64>
    %168 = call @clip(%166, %c_57) : (tensor<12xi64>, tensor<i64>) -> tensor<12xi64>
    %c_58 = stablehlo.constant dense<0> : tensor<i64>
    %169 = stablehlo.broadcast_in_dim %c_58, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %170 = stablehlo.compare LT, %168, %169, SIGNED : (tensor<12xi64>, tensor<12xi64>) -> tensor<12xi1>
    %c_59 = stablehlo.constant dense<6> : tensor<i64>
    %171 = stablehlo.broadcast_in_dim %c_59, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %172 = stablehlo.add %168, %171 : tensor<12xi64>
    %173 = stablehlo.select %170, %172, %168 : tensor<12xi1>, tensor<12xi64>
    %174 = stablehlo.convert %173 : (tensor<12xi64>) -> tensor<12xi32>
    %175 = stablehlo.broadcast_in_dim %174, dims = [0] : (tensor<12xi32>) -> tensor<12x1xi32>
    %c_60 = stablehlo.constant dense<1> : tensor<i64>
    %176 = stablehlo.broadcast_in_dim %c_60, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %177 = "stablehlo.scatter"(%167, %175, %176) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<i64>, %arg4: tensor<i64>):
      %236 = stablehlo.add %arg3, %arg4 : tensor<i64>
      stablehlo.return %236 : tensor<i64>
    }) : (tensor<6xi64>, tensor<12x1xi32>, tensor<12xi64>) -> tensor<6xi64>
    %178 = call @cumsum_43(%177) : (tensor<6xi64>) -> tensor<6xi64>
    %c_61 = stablehlo.constant dense<1> : tensor<i64>
    %179 = call @floor_divide_45(%178, %c_61) : (tensor<6xi64>, tensor<i64>) -> tensor<6xi64>
    %c_62 = stablehlo.constant dense<12> : tensor<i64>
    %180 = call @remainder_47(%179, %c_62) : (tensor<6xi64>, tensor<i64>) -> tensor<6xi64>
    %c_63 = stablehlo.constant dense<0> : tensor<i64>
    %181 = stablehlo.broadcast_in_dim %c_63, dims = [] : (tensor<i64>) -> tensor<6xi64>
    %182 = stablehlo.compare LT, %180, %181, SIGNED : (tensor<6xi64>, tensor<6xi64>) -> tensor<6xi1>
    %c_64 = stablehlo.constant dense<12> : tensor<i64>
    %183 = stablehlo.broadcast_in_dim %c_64, dims = [] : (tensor<i64>) -> tensor<6xi64>
    %184 = stablehlo.add %180, %183 : tensor<6xi64>
    %185 = stablehlo.select %182, %184, %180 : tensor<6xi1>, tensor<6xi64>
    %186 = stablehlo.convert %185 : (tensor<6xi64>) -> tensor<6xi32>
    %187 = stablehlo.broadcast_in_dim %186, dims = [0] : (tensor<6xi32>) -> tensor<6x1xi32>
    %188 = "stablehlo.gather"(%146, %187) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<12xi32>, tensor<6x1xi32>) -> tensor<6xi32>
    %c_65 = stablehlo.constant dense<0> : tensor<i32>
    %189 = call @_where_48(%165, %188, %c_65) : (tensor<6xi1>, tensor<6xi32>, tensor<i32>) -> tensor<6xi32>
    %190 = call @sort(%arg0) : (tensor<12xi32>) -> tensor<12xi32>
    %191 = call @searchsorted(%190, %arg1) : (tensor<12xi32>, tensor<8xi32>) -> tensor<8xi32>
    %192 = call @sort(%arg0) : (tensor<12xi32>) -> tensor<12xi32>
    %193 = call @searchsorted_51(%192, %arg1) : (tensor<12xi32>, tensor<8xi32>) -> tensor<8xi32>
    %194 = call @sort_52(%arg2) : (tensor<6xf32>) -> tensor<6xf32>
    %cst_66 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %195 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %196 = stablehlo.add %arg2, %195 : tensor<6xf32>
    %197 = call @searchsorted_53(%194, %196) : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi32>
    %c_67 = stablehlo.constant dense<2> : tensor<i32>
    %198 = stablehlo.broadcast_in_dim %c_67, dims = [] : (tensor<i32>) -> tensor<12xi32>
    %199 = stablehlo.compare GT, %arg0, %198, SIGNED : (tensor<12xi32>, tensor<12xi32>) -> tensor<12xi1>
    %200 = call @cumsum(%199) : (tensor<12xi1>) -> tensor<12xi64>
    %c_68 = stablehlo.constant dense<0> : tensor<i64>
    %201 = stablehlo.broadcast_in_dim %c_68, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %c_69 = stablehlo.constant dense<0> : tensor<i64>
    %202 = call @clip(%200, %c_69) : (tensor<12xi64>, tensor<i64>) -> tensor<12xi64>
    %c_70 = stablehlo.constant dense<0> : tensor<i64>
    %203 = stablehlo.broadcast_in_dim %c_70, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %204 = stablehlo.compare LT, %202, %203, SIGNED : (tensor<12xi64>, tensor<12xi64>) -> tensor<12xi1>
    %c_71 = stablehlo.constant dense<12> : tensor<i64>
    %205 = stablehlo.broadcast_in_dim %c_71, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %206 = stablehlo.add %202, %205 : tensor<12xi64>
    %207 = stablehlo.select %204, %206, %202 : tensor<12xi1>, tensor<12xi64>
    %208 = stablehlo.convert %207 : (tensor<12xi64>) -> tensor<12xi32>
    %209 = stablehlo.broadcast_in_dim %208, dims = [0] : (tensor<12xi32>) -> tensor<12x1xi32>
    %c_72 = stablehlo.constant dense<1> : tensor<i64>
    %210 = stablehlo.broadcast_in_dim %c_72, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %211 = "stablehlo.scatter"(%201, %209, %210) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<i64>, %arg4: tensor<i64>):
      %236 = stablehlo.add %arg3, %arg4 : tensor<i64>
      stablehlo.return %236 : tensor<i64>
    }) : (tensor<12xi64>, tensor<12x1xi32>, tensor<12xi64>) -> tensor<12xi64>
    %212 = call @cumsum_16(%211) : (tensor<12xi64>) -> tensor<12xi64>
    %c_73 = stablehlo.constant dense<1> : tensor<i64>
    %213 = call @floor_divide_17(%212, %c_73) : (tensor<12xi64>, tensor<i64>) -> tensor<12xi64>
    %c_74 = stablehlo.constant dense<12> : tensor<i64>
    %214 = call @remainder_19(%213, %c_74) : (tensor<12xi64>, tensor<i64>) -> tensor<12xi64>
    %c_75 = stablehlo.constant dense<3> : tensor<i32>
    %215 = stablehlo.broadcast_in_dim %c_75, dims = [] : (tensor<i32>) -> tensor<12xi32>
    %216 = stablehlo.compare GT, %arg0, %215, SIGNED : (tensor<12xi32>, tensor<12xi32>) -> tensor<12xi1>
    %217 = call @atleast_1d(%216) : (tensor<12xi1>) -> tensor<12xi1>
    %218 = call @cumsum(%217) : (tensor<12xi1>) -> tensor<12xi64>
    %c_76 = stablehlo.constant dense<0> : tensor<i64>
    %219 = stablehlo.broadcast_in_dim %c_76, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %c_77 = stablehlo.constant dense<0> : tensor<i64>
    %220 = call @clip(%218, %c_77) : (tensor<12xi64>, tensor<i64>) -> tensor<12xi64>
    %c_78 = stablehlo.constant dense<0> : tensor<i64>
    %221 = stablehlo.broadcast_in_dim %c_78, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %222 = stablehlo.compare LT, %220, %221, SIGNED : (tensor<12xi64>, tensor<12xi64>) -> tensor<12xi1>
    %c_79 = stablehlo.constant dense<5> : tensor<i64>
    %223 = stablehlo.broadcast_in_dim %c_79, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %224 = stablehlo.add %220, %223 : tensor<12xi64>
    %225 = stablehlo.select %222, %224, %220 : tensor<12xi1>, tensor<12xi64>
    %226 = stablehlo.convert %225 : (tensor<12xi64>) -> tensor<12xi32>
    %227 = stablehlo.broadcast_in_dim %226, dims = [0] : (tensor<12xi32>) -> tensor<12x1xi32>
    %c_80 = stablehlo.constant dense<1> : tensor<i64>
    %228 = stablehlo.broadcast_in_dim %c_80, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %229 = "stablehlo.scatter"(%219, %227, %228) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<i64>, %arg4: tensor<i64>):
      %236 = stablehlo.add %arg3, %arg4 : tensor<i64>
      stablehlo.return %236 : tensor<i64>
    }) : (tensor<5xi64>, tensor<12x1xi32>, tensor<12xi64>) -> tensor<5xi64>
    %230 = call @cumsum_29(%229) : (tensor<5xi64>) -> tensor<5xi64>
    %c_81 = stablehlo.constant dense<1> : tensor<i64>
    %231 = call @floor_divide_31(%230, %c_81) : (tensor<5xi64>, tensor<i64>) -> tensor<5xi64>
    %c_82 = stablehlo.constant dense<12> : tensor<i64>
    %232 = call @remainder_33(%231, %c_82) : (tensor<5xi64>, tensor<i64>) -> tensor<5xi64>
    %233 = call @atleast_2d(%232) : (tensor<5xi64>) -> tensor<1x5xi64>
    %234 = stablehlo.transpose %233, dims = [1, 0] : (tensor<1x5xi64>) -> tensor<5x1xi64>
    %235 = call @digitize(%arg2, %cst) : (tensor<6xf32>, tensor<2xf64>) -> tensor<6xi32>
    return %23, %31, %43, %64, %95, %96, %97, %122, %189, %191, %193, %197, %214, %234, %arg0, %235 : tensor<8xi32>, tensor<8xi64>, tensor<12xi64>, tensor<8xi64>, tensor<3xi32>, tensor<12xi1>, tensor<5xi32>, tensor<12xi32>, tensor<6xi32>, tensor<8xi32>, tensor<8xi32>, tensor<6xi32>, tensor<12xi64>, tensor<5x1xi64>, tensor<12xi32>, tensor<6xi32>
  }
  func.func private @_unique_sorted_mask(%arg0: tensor<12xi32>) -> (tensor<12xi32>, tensor<12xi1>, tensor<12xi64>) {
    %0 = stablehlo.reshape %arg0 : (tensor<12xi32>) -> tensor<12x1xi32>
    %1 = stablehlo.transpose %0, dims = [1, 0] : (tensor<12x1xi32>) -> tensor<1x12xi32>
    %2 = stablehlo.reverse %1, dims = [0] : tensor<1x12xi32>
    %3 = call @lexsort(%2) : (tensor<1x12xi32>) -> tensor<12xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %4 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %5 = stablehlo.compare LT, %3, %4, SIGNED : (tensor<12xi64>, tensor<12xi64>) -> tensor<12xi1>
    %c_0 = stablehlo.constant dense<12> : tensor<i64>
    %6 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %7 = stablehlo.add %3, %6 : tensor<12xi64>
    %8 = stablehlo.select %5, %7, %3 : tensor<12xi1>, tensor<12xi64>
    %9 = stablehlo.convert %8 : (tensor<12xi64>) -> tensor<12xi32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<12xi32>) -> tensor<12x1xi32>
    %11 = "stablehlo.gather"(%arg0, %10) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<12xi32>, tensor<12x1xi32>) -> tensor<12xi32>
    %c_1 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i1>) -> tensor<12xi1>
    %13 = stablehlo.slice %11 [1:12] : (tensor<12xi32>) -> tensor<11xi32>
    %14 = stablehlo.slice %11 [0:11] : (tensor<12xi32>) -> tensor<11xi32>
    %15 = stablehlo.compare NE, %13, %14, SIGNED : (tensor<11xi32>, tensor<11xi32>) -> tensor<11xi1>
    %c_2 = stablehlo.constant dense<false> : tensor<i1>
    %16 = stablehlo.reduce(%15 init: %c_2) applies stablehlo.or across dimensions = [] : (tensor<11xi1>, tensor<i1>) -> tensor<11xi1>
    %c_3 = stablehlo.constant dense<1> : tensor<i32>
    %17 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %18 = "stablehlo.scatter"(%12, %17, %16) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg1: tensor<i1>, %arg2: tensor<i1>):
      stablehlo.return %arg2 : tensor<i1>
    }) : (tensor<12xi1>, tensor<1xi32>, tensor<11xi1>) -> tensor<12xi1>
    return %11, %18, %3 : tensor<12xi32>, tensor<12xi1>, tensor<12xi64>
  }
  func.func private @lexsort(%arg0: tensor<1x12xi32>) -> tensor<12xi64> {
    %0 = stablehlo.slice %arg0 [0:1, 0:12] : (tensor<1x12xi32>) -> tensor<1x12xi32>
    %1 = stablehlo.reshape %0 : (tensor<1x12xi32>) -> tensor<12xi32>
    %2 = stablehlo.iota dim = 0 : tensor<12xi64>
    %3:2 = "stablehlo.sort"(%1, %2) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<i32>, %arg2: tensor<i32>, %arg3: tensor<i64>, %arg4: tensor<i64>):
      %4 = stablehlo.compare LT, %arg1, %arg2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %4 : tensor<i1>
    }) : (tensor<12xi32>, tensor<12xi64>) -> (tensor<12xi32>, tensor<12xi64>)
    return %3#1 : tensor<12xi64>
  }
  func.func private @cumsum(%arg0: tensor<12xi1>) -> tensor<12xi64> {
    %0 = stablehlo.convert %arg0 : (tensor<12xi1>) -> tensor<12xi64>
    %1 = call @cumsum_0(%0) : (tensor<12xi64>) -> tensor<12xi64>
    return %1 : tensor<12xi64>
  }
  func.func private @cumsum_0(%arg0: tensor<12xi64>) -> tensor<12xi64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<i64>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[11, 0]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 12>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<i64>, %arg2: tensor<i64>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<i64>
      stablehlo.return %2 : tensor<i64>
    }) : (tensor<12xi64>, tensor<i64>) -> tensor<12xi64>
    return %1 : tensor<12xi64>
  }
  func.func private @clip(%arg0: tensor<12xi64>, %arg1: tensor<i64>) -> tensor<12xi64> {
    %0 = stablehlo.convert %arg1 : tensor<i64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %2 = stablehlo.maximum %1, %arg0 : tensor<12xi64>
    return %2 : tensor<12xi64>
  }
  func.func private @cumsum_1(%arg0: tensor<8xi64>) -> tensor<8xi64> {
    %0 = call @cumsum_2(%arg0) : (tensor<8xi64>) -> tensor<8xi64>
    return %0 : tensor<8xi64>
  }
  func.func private @cumsum_2(%arg0: tensor<8xi64>) -> tensor<8xi64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<i64>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[7, 0]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 8>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<i64>, %arg2: tensor<i64>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<i64>
      stablehlo.return %2 : tensor<i64>
    }) : (tensor<8xi64>, tensor<i64>) -> tensor<8xi64>
    return %1 : tensor<8xi64>
  }
  func.func private @floor_divide(%arg0: tensor<8xi64>, %arg1: tensor<i64>) -> tensor<8xi64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i64>) -> tensor<8xi64>
    %1 = stablehlo.divide %arg0, %0 : tensor<8xi64>
    %2 = stablehlo.sign %arg0 : tensor<8xi64>
    %3 = stablehlo.sign %arg1 : tensor<i64>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<i64>) -> tensor<8xi64>
    %5 = stablehlo.compare NE, %2, %4, SIGNED : (tensor<8xi64>, tensor<8xi64>) -> tensor<8xi1>
    %6 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i64>) -> tensor<8xi64>
    %7 = stablehlo.remainder %arg0, %6 : tensor<8xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %8 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<8xi64>
    %9 = stablehlo.compare NE, %7, %8, SIGNED : (tensor<8xi64>, tensor<8xi64>) -> tensor<8xi1>
    %10 = stablehlo.and %5, %9 : tensor<8xi1>
    %c_0 = stablehlo.constant dense<1> : tensor<i64>
    %11 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i64>) -> tensor<8xi64>
    %12 = stablehlo.subtract %1, %11 : tensor<8xi64>
    %13 = call @_where(%10, %12, %1) : (tensor<8xi1>, tensor<8xi64>, tensor<8xi64>) -> tensor<8xi64>
    return %13 : tensor<8xi64>
  }
  func.func private @_where(%arg0: tensor<8xi1>, %arg1: tensor<8xi64>, %arg2: tensor<8xi64>) -> tensor<8xi64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<8xi1>, tensor<8xi64>
    return %0 : tensor<8xi64>
  }
  func.func private @remainder(%arg0: tensor<8xi64>, %arg1: tensor<i64>) -> tensor<8xi64> {
    %0 = stablehlo.convert %arg1 : tensor<i64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.compare EQ, %0, %c, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i64>
    %2 = call @_where_3(%1, %c_0, %0) : (tensor<i1>, tensor<i64>, tensor<i64>) -> tensor<i64>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i64>) -> tensor<8xi64>
    %4 = stablehlo.remainder %arg0, %3 : tensor<8xi64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i64>) -> tensor<8xi64>
    %6 = stablehlo.compare NE, %4, %5, SIGNED : (tensor<8xi64>, tensor<8xi64>) -> tensor<8xi1>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i64>) -> tensor<8xi64>
    %8 = stablehlo.compare LT, %4, %7, SIGNED : (tensor<8xi64>, tensor<8xi64>) -> tensor<8xi1>
    %c_3 = stablehlo.constant dense<0> : tensor<i64>
    %9 = stablehlo.compare LT, %2, %c_3, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<8xi1>
    %11 = stablehlo.compare NE, %8, %10, UNSIGNED : (tensor<8xi1>, tensor<8xi1>) -> tensor<8xi1>
    %12 = stablehlo.and %11, %6 : tensor<8xi1>
    %13 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i64>) -> tensor<8xi64>
    %14 = stablehlo.add %4, %13 : tensor<8xi64>
    %15 = stablehlo.select %12, %14, %4 : tensor<8xi1>, tensor<8xi64>
    return %15 : tensor<8xi64>
  }
  func.func private @_where_3(%arg0: tensor<i1>, %arg1: tensor<i64>, %arg2: tensor<i64>) -> tensor<i64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i64>
    return %0 : tensor<i64>
  }
  func.func private @cumsum_4(%arg0: tensor<9xi64>) -> tensor<9xi64> {
    %0 = call @cumsum_5(%arg0) : (tensor<9xi64>) -> tensor<9xi64>
    return %0 : tensor<9xi64>
  }
  func.func private @cumsum_5(%arg0: tensor<9xi64>) -> tensor<9xi64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<i64>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[8, 0]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 9>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<i64>, %arg2: tensor<i64>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<i64>
      stablehlo.return %2 : tensor<i64>
    }) : (tensor<9xi64>, tensor<i64>) -> tensor<9xi64>
    return %1 : tensor<9xi64>
  }
  func.func private @floor_divide_6(%arg0: tensor<9xi64>, %arg1: tensor<i64>) -> tensor<9xi64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i64>) -> tensor<9xi64>
    %1 = stablehlo.divide %arg0, %0 : tensor<9xi64>
    %2 = stablehlo.sign %arg0 : tensor<9xi64>
    %3 = stablehlo.sign %arg1 : tensor<i64>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<i64>) -> tensor<9xi64>
    %5 = stablehlo.compare NE, %2, %4, SIGNED : (tensor<9xi64>, tensor<9xi64>) -> tensor<9xi1>
    %6 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i64>) -> tensor<9xi64>
    %7 = stablehlo.remainder %arg0, %6 : tensor<9xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %8 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<9xi64>
    %9 = stablehlo.compare NE, %7, %8, SIGNED : (tensor<9xi64>, tensor<9xi64>) -> tensor<9xi1>
    %10 = stablehlo.and %5, %9 : tensor<9xi1>
    %c_0 = stablehlo.constant dense<1> : tensor<i64>
    %11 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i64>) -> tensor<9xi64>
    %12 = stablehlo.subtract %1, %11 : tensor<9xi64>
    %13 = call @_where_7(%10, %12, %1) : (tensor<9xi1>, tensor<9xi64>, tensor<9xi64>) -> tensor<9xi64>
    return %13 : tensor<9xi64>
  }
  func.func private @_where_7(%arg0: tensor<9xi1>, %arg1: tensor<9xi64>, %arg2: tensor<9xi64>) -> tensor<9xi64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<9xi1>, tensor<9xi64>
    return %0 : tensor<9xi64>
  }
  func.func private @remainder_8(%arg0: tensor<9xi64>, %arg1: tensor<i64>) -> tensor<9xi64> {
    %0 = stablehlo.convert %arg1 : tensor<i64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.compare EQ, %0, %c, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i64>
    %2 = call @_where_3(%1, %c_0, %0) : (tensor<i1>, tensor<i64>, tensor<i64>) -> tensor<i64>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i64>) -> tensor<9xi64>
    %4 = stablehlo.remainder %arg0, %3 : tensor<9xi64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i64>) -> tensor<9xi64>
    %6 = stablehlo.compare NE, %4, %5, SIGNED : (tensor<9xi64>, tensor<9xi64>) -> tensor<9xi1>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i64>) -> tensor<9xi64>
    %8 = stablehlo.compare LT, %4, %7, SIGNED : (tensor<9xi64>, tensor<9xi64>) -> tensor<9xi1>
    %c_3 = stablehlo.constant dense<0> : tensor<i64>
    %9 = stablehlo.compare LT, %2, %c_3, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<9xi1>
    %11 = stablehlo.compare NE, %8, %10, UNSIGNED : (tensor<9xi1>, tensor<9xi1>) -> tensor<9xi1>
    %12 = stablehlo.and %11, %6 : tensor<9xi1>
    %13 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i64>) -> tensor<9xi64>
    %14 = stablehlo.add %4, %13 : tensor<9xi64>
    %15 = stablehlo.select %12, %14, %4 : tensor<9xi1>, tensor<9xi64>
    return %15 : tensor<9xi64>
  }
  func.func private @_where_9(%arg0: tensor<8xi64>, %arg1: tensor<8xi64>, %arg2: tensor<i64>) -> tensor<8xi64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<8xi64>
    %1 = stablehlo.compare NE, %arg0, %0, SIGNED : (tensor<8xi64>, tensor<8xi64>) -> tensor<8xi1>
    %2 = stablehlo.convert %arg2 : tensor<i64>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i64>) -> tensor<8xi64>
    %4 = stablehlo.select %1, %arg1, %3 : tensor<8xi1>, tensor<8xi64>
    return %4 : tensor<8xi64>
  }
  func.func private @diff(%arg0: tensor<9xi64>) -> tensor<8xi64> {
    %0 = stablehlo.slice %arg0 [1:9] : (tensor<9xi64>) -> tensor<8xi64>
    %1 = stablehlo.slice %arg0 [0:8] : (tensor<9xi64>) -> tensor<8xi64>
    %2 = stablehlo.subtract %0, %1 : tensor<8xi64>
    return %2 : tensor<8xi64>
  }
  func.func private @cumsum_10(%arg0: tensor<3xi64>) -> tensor<3xi64> {
    %0 = call @cumsum_11(%arg0) : (tensor<3xi64>) -> tensor<3xi64>
    return %0 : tensor<3xi64>
  }
  func.func private @cumsum_11(%arg0: tensor<3xi64>) -> tensor<3xi64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<i64>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[2, 0]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 3>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<i64>, %arg2: tensor<i64>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<i64>
      stablehlo.return %2 : tensor<i64>
    }) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi64>
    return %1 : tensor<3xi64>
  }
  func.func private @floor_divide_12(%arg0: tensor<3xi64>, %arg1: tensor<i64>) -> tensor<3xi64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i64>) -> tensor<3xi64>
    %1 = stablehlo.divide %arg0, %0 : tensor<3xi64>
    %2 = stablehlo.sign %arg0 : tensor<3xi64>
    %3 = stablehlo.sign %arg1 : tensor<i64>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<i64>) -> tensor<3xi64>
    %5 = stablehlo.compare NE, %2, %4, SIGNED : (tensor<3xi64>, tensor<3xi64>) -> tensor<3xi1>
    %6 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i64>) -> tensor<3xi64>
    %7 = stablehlo.remainder %arg0, %6 : tensor<3xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %8 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<3xi64>
    %9 = stablehlo.compare NE, %7, %8, SIGNED : (tensor<3xi64>, tensor<3xi64>) -> tensor<3xi1>
    %10 = stablehlo.and %5, %9 : tensor<3xi1>
    %c_0 = stablehlo.constant dense<1> : tensor<i64>
    %11 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i64>) -> tensor<3xi64>
    %12 = stablehlo.subtract %1, %11 : tensor<3xi64>
    %13 = call @_where_13(%10, %12, %1) : (tensor<3xi1>, tensor<3xi64>, tensor<3xi64>) -> tensor<3xi64>
    return %13 : tensor<3xi64>
  }
  func.func private @_where_13(%arg0: tensor<3xi1>, %arg1: tensor<3xi64>, %arg2: tensor<3xi64>) -> tensor<3xi64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<3xi1>, tensor<3xi64>
    return %0 : tensor<3xi64>
  }
  func.func private @remainder_14(%arg0: tensor<3xi64>, %arg1: tensor<i64>) -> tensor<3xi64> {
    %0 = stablehlo.convert %arg1 : tensor<i64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.compare EQ, %0, %c, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i64>
    %2 = call @_where_3(%1, %c_0, %0) : (tensor<i1>, tensor<i64>, tensor<i64>) -> tensor<i64>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i64>) -> tensor<3xi64>
    %4 = stablehlo.remainder %arg0, %3 : tensor<3xi64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i64>) -> tensor<3xi64>
    %6 = stablehlo.compare NE, %4, %5, SIGNED : (tensor<3xi64>, tensor<3xi64>) -> tensor<3xi1>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i64>) -> tensor<3xi64>
    %8 = stablehlo.compare LT, %4, %7, SIGNED : (tensor<3xi64>, tensor<3xi64>) -> tensor<3xi1>
    %c_3 = stablehlo.constant dense<0> : tensor<i64>
    %9 = stablehlo.compare LT, %2, %c_3, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<3xi1>
    %11 = stablehlo.compare NE, %8, %10, UNSIGNED : (tensor<3xi1>, tensor<3xi1>) -> tensor<3xi1>
    %12 = stablehlo.and %11, %6 : tensor<3xi1>
    %13 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i64>) -> tensor<3xi64>
    %14 = stablehlo.add %4, %13 : tensor<3xi64>
    %15 = stablehlo.select %12, %14, %4 : tensor<3xi1>, tensor<3xi64>
    return %15 : tensor<3xi64>
  }
  func.func private @_where_15(%arg0: tensor<3xi1>, %arg1: tensor<3xi32>, %arg2: tensor<i32>) -> tensor<3xi32> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<3xi1>, tensor<3xi32>
    return %1 : tensor<3xi32>
  }
  func.func private @_in1d(%arg0: tensor<12xi32>, %arg1: tensor<8xi32>) -> tensor<12xi1> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0] : (tensor<12xi32>) -> tensor<12x1xi32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<8xi32>) -> tensor<1x8xi32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<12x1xi32>) -> tensor<12x8xi32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x8xi32>) -> tensor<12x8xi32>
    %4 = stablehlo.compare EQ, %2, %3, SIGNED : (tensor<12x8xi32>, tensor<12x8xi32>) -> tensor<12x8xi1>
    %c = stablehlo.constant dense<false> : tensor<i1>
    %5 = stablehlo.reduce(%4 init: %c) applies stablehlo.or across dimensions = [1] : (tensor<12x8xi1>, tensor<i1>) -> tensor<12xi1>
    return %5 : tensor<12xi1>
  }
  func.func private @_intersect1d_size(%arg0: tensor<12xi32>, %arg1: tensor<8xi32>) -> tensor<5xi32> {
    %0:3 = call @_unique_sorted_mask(%arg0) : (tensor<12xi32>) -> (tensor<12xi32>, tensor<12xi1>, tensor<12xi64>)
    %1 = call @cumsum(%0#1) : (tensor<12xi1>) -> tensor<12xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %3 = call @clip(%1, %c_0) : (tensor<12xi64>, tensor<i64>) -> tensor<12xi64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %4 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %5 = stablehlo.compare LT, %3, %4, SIGNED : (tensor<12xi64>, tensor<12xi64>) -> tensor<12xi1>
    %c_2 = stablehlo.constant dense<12> : tensor<i64>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %7 = stablehlo.add %3, %6 : tensor<12xi64>
    %8 = stablehlo.select %5, %7, %3 : tensor<12xi1>, tensor<12xi64>
    %9 = stablehlo.convert %8 : (tensor<12xi64>) -> tensor<12xi32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<12xi32>) -> tensor<12x1xi32>
    %c_3 = stablehlo.constant dense<1> : tensor<i64>
    %11 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %12 = "stablehlo.scatter"(%2, %10, %11) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<i64>, %arg3: tensor<i64>):
      %154 = stablehlo.add %arg2, %arg3 : tensor<i64>
      stablehlo.return %154 : tensor<i64>
    }) : (tensor<12xi64>, tensor<12x1xi32>, tensor<12xi64>) -> tensor<12xi64>
    %13 = call @cumsum_16(%12) : (tensor<12xi64>) -> tensor<12xi64>
    %c_4 = stablehlo.constant dense<1> : tensor<i64>
    %14 = call @floor_divide_17(%13, %c_4) : (tensor<12xi64>, tensor<i64>) -> tensor<12xi64>
    %c_5 = stablehlo.constant dense<12> : tensor<i64>
    %15 = call @remainder_19(%14, %c_5) : (tensor<12xi64>, tensor<i64>) -> tensor<12xi64>
    %c_6 = stablehlo.constant dense<0> : tensor<i64>
    %16 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %17 = stablehlo.compare LT, %15, %16, SIGNED : (tensor<12xi64>, tensor<12xi64>) -> tensor<12xi1>
    %c_7 = stablehlo.constant dense<12> : tensor<i64>
    %18 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %19 = stablehlo.add %15, %18 : tensor<12xi64>
    %20 = stablehlo.select %17, %19, %15 : tensor<12xi1>, tensor<12xi64>
    %21 = stablehlo.convert %20 : (tensor<12xi64>) -> tensor<12xi32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0] : (tensor<12xi32>) -> tensor<12x1xi32>
    %23 = "stablehlo.gather"(%0#0, %22) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<12xi32>, tensor<12x1xi32>) -> tensor<12xi32>
    %24 = stablehlo.iota dim = 0 : tensor<12xi64>
    %25 = stablehlo.convert %0#1 : (tensor<12xi1>) -> tensor<12xi32>
    %26 = stablehlo.convert %25 : (tensor<12xi32>) -> tensor<12xi64>
    %c_8 = stablehlo.constant dense<0> : tensor<i64>
    %27 = stablehlo.reduce(%26 init: %c_8) applies stablehlo.add across dimensions = [0] : (tensor<12xi64>, tensor<i64>) -> tensor<i64>
    %28 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %29 = stablehlo.compare LT, %24, %28, SIGNED : (tensor<12xi64>, tensor<12xi64>) -> tensor<12xi1>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %30 = call @_where_20(%29, %23, %c_9) : (tensor<12xi1>, tensor<12xi32>, tensor<i32>) -> tensor<12xi32>
    %c_10 = stablehlo.constant dense<0> : tensor<i64>
    %31 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %32 = stablehlo.compare LT, %15, %31, SIGNED : (tensor<12xi64>, tensor<12xi64>) -> tensor<12xi1>
    %c_11 = stablehlo.constant dense<12> : tensor<i64>
    %33 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %34 = stablehlo.add %15, %33 : tensor<12xi64>
    %35 = stablehlo.select %32, %34, %15 : tensor<12xi1>, tensor<12xi64>
    %36 = stablehlo.convert %35 : (tensor<12xi64>) -> tensor<12xi32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0] : (tensor<12xi32>) -> tensor<12x1xi32>
    %38 = "stablehlo.gather"(%0#2, %37) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<12xi64>, tensor<12x1xi32>) -> tensor<12xi64>
    %39 = stablehlo.convert %0#1 : (tensor<12xi1>) -> tensor<12xi32>
    %40 = stablehlo.convert %39 : (tensor<12xi32>) -> tensor<12xi64>
    %c_12 = stablehlo.constant dense<0> : tensor<i64>
    %41 = stablehlo.reduce(%40 init: %c_12) applies stablehlo.add across dimensions = [0] : (tensor<12xi64>, tensor<i64>) -> tensor<i64>
    %42:3 = call @_unique_sorted_mask_21(%arg1) : (tensor<8xi32>) -> (tensor<8xi32>, tensor<8xi1>, tensor<8xi64>)
    %43 = call @cumsum_23(%42#1) : (tensor<8xi1>) -> tensor<8xi64>
    %c_13 = stablehlo.constant dense<0> : tensor<i64>
    %44 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i64>) -> tensor<8xi64>
    %c_14 = stablehlo.constant dense<0> : tensor<i64>
    %45 = call @clip_24(%43, %c_14) : (tensor<8xi64>, tensor<i64>) -> tensor<8xi64>
    %c_15 = stablehlo.constant dense<0> : tensor<i64>
    %46 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<i64>) -> tensor<8xi64>
    %47 = stablehlo.compare LT, %45, %46, SIGNED : (tensor<8xi64>, tensor<8xi64>) -> tensor<8xi1>
    %c_16 = stablehlo.constant dense<8> : tensor<i64>
    %48 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<i64>) -> tensor<8xi64>
    %49 = stablehlo.add %45, %48 : tensor<8xi64>
    %50 = stablehlo.select %47, %49, %45 : tensor<8xi1>, tensor<8xi64>
    %51 = stablehlo.convert %50 : (tensor<8xi64>) -> tensor<8xi32>
    %52 = stablehlo.broadcast_in_dim %51, dims = [0] : (tensor<8xi32>) -> tensor<8x1xi32>
    %c_17 = stablehlo.constant dense<1> : tensor<i64>
    %53 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<i64>) -> tensor<8xi64>
    %54 = "stablehlo.scatter"(%44, %52, %53) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<i64>, %arg3: tensor<i64>):
      %154 = stablehlo.add %arg2, %arg3 : tensor<i64>
      stablehlo.return %154 : tensor<i64>
    }) : (tensor<8xi64>, tensor<8x1xi32>, tensor<8xi64>) -> tensor<8xi64>
    %55 = call @cumsum_1(%54) : (tensor<8xi64>) -> tensor<8xi64>
    %c_18 = stablehlo.constant dense<1> : tensor<i64>
    %56 = call @floor_divide(%55, %c_18) : (tensor<8xi64>, tensor<i64>) -> tensor<8xi64>
    %c_19 = stablehlo.constant dense<8> : tensor<i64>
    %57 = call @remainder(%56, %c_19) : (tensor<8xi64>, tensor<i64>) -> tensor<8xi64>
    %c_20 = stablehlo.constant dense<0> : tensor<i64>
    %58 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<i64>) -> tensor<8xi64>
    %59 = stablehlo.compare LT, %57, %58, SIGNED : (tensor<8xi64>, tensor<8xi64>) -> tensor<8xi1>
    %c_21 = stablehlo.constant dense<8> : tensor<i64>
    %60 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<i64>) -> tensor<8xi64>
    %61 = stablehlo.add %57, %60 : tensor<8xi64>
    %62 = stablehlo.select %59, %61, %57 : tensor<8xi1>, tensor<8xi64>
    %63 = stablehlo.convert %62 : (tensor<8xi64>) -> tensor<8xi32>
    %64 = stablehlo.broadcast_in_dim %63, dims = [0] : (tensor<8xi32>) -> tensor<8x1xi32>
    %65 = "stablehlo.gather"(%42#0, %64) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<8xi32>, tensor<8x1xi32>) -> tensor<8xi32>
    %66 = stablehlo.iota dim = 0 : tensor<8xi64>
    %67 = stablehlo.convert %42#1 : (tensor<8xi1>) -> tensor<8xi32>
    %68 = stablehlo.convert %67 : (tensor<8xi32>) -> tensor<8xi64>
    %c_22 = stablehlo.constant dense<0> : tensor<i64>
    %69 = stablehlo.reduce(%68 init: %c_22) applies stablehlo.add across dimensions = [0] : (tensor<8xi64>, tensor<i64>) -> tensor<i64>
    %70 = stablehlo.broadcast_in_dim %69, dims = [] : (tensor<i64>) -> tensor<8xi64>
    %71 = stablehlo.compare LT, %66, %70, SIGNED : (tensor<8xi64>, tensor<8xi64>) -> tensor<8xi1>
    %c_23 = stablehlo.constant dense<0> : tensor<i32>
    %72 = call @_where_25(%71, %65, %c_23) : (tensor<8xi1>, tensor<8xi32>, tensor<i32>) -> tensor<8xi32>
    %c_24 = stablehlo.constant dense<0> : tensor<i64>
    %73 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<i64>) -> tensor<8xi64>
    %74 = stablehlo.compare LT, %57, %73, SIGNED : (tensor<8xi64>, tensor<8xi64>) -> tensor<8xi1>
    %c_25 = stablehlo.constant dense<8> : tensor<i64>
    %75 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<i64>) -> tensor<8xi64>
    %76 = stablehlo.add %57, %75 : tensor<8xi64>
    %77 = stablehlo.select %74, %76, %57 : tensor<8xi1>, tensor<8xi64>
    %78 = stablehlo.convert %77 : (tensor<8xi64>) -> tensor<8xi32>
    %79 = stablehlo.broadcast_in_dim %78, dims = [0] : (tensor<8xi32>) -> tensor<8x1xi32>
    %80 = "stablehlo.gather"(%42#2, %79) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<8xi64>, tensor<8x1xi32>) -> tensor<8xi64>
    %81 = stablehlo.convert %42#1 : (tensor<8xi1>) -> tensor<8xi32>
    %82 = stablehlo.convert %81 : (tensor<8xi32>) -> tensor<8xi64>
    %c_26 = stablehlo.constant dense<0> : tensor<i64>
    %83 = stablehlo.reduce(%82 init: %c_26) applies stablehlo.add across dimensions = [0] : (tensor<8xi64>, tensor<i64>) -> tensor<i64>
    %c_27 = stablehlo.constant dense<0> : tensor<i32>
    %84 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<i32>) -> tensor<20xi32>
    %c_28 = stablehlo.constant dense<0> : tensor<i64>
    %85 = stablehlo.dynamic_update_slice %84, %30, %c_28 : (tensor<20xi32>, tensor<12xi32>, tensor<i64>) -> tensor<20xi32>
    %c_29 = stablehlo.constant dense<0> : tensor<i64>
    %86 = stablehlo.compare LT, %41, %c_29, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %c_30 = stablehlo.constant dense<20> : tensor<i64>
    %87 = stablehlo.add %41, %c_30 : tensor<i64>
    %88 = stablehlo.select %86, %87, %41 : tensor<i1>, tensor<i64>
    %89 = stablehlo.dynamic_update_slice %85, %72, %88 : (tensor<20xi32>, tensor<8xi32>, tensor<i64>) -> tensor<20xi32>
    %90 = stablehlo.iota dim = 0 : tensor<20xi64>
    %91 = stablehlo.add %41, %83 : tensor<i64>
    %92 = stablehlo.broadcast_in_dim %91, dims = [] : (tensor<i64>) -> tensor<20xi64>
    %93 = stablehlo.compare LT, %90, %92, SIGNED : (tensor<20xi64>, tensor<20xi64>) -> tensor<20xi1>
    %94 = stablehlo.not %93 : tensor<20xi1>
    %95 = stablehlo.iota dim = 0 : tensor<20xi64>
    %96:3 = "stablehlo.sort"(%94, %89, %95) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg2: tensor<i1>, %arg3: tensor<i1>, %arg4: tensor<i32>, %arg5: tensor<i32>, %arg6: tensor<i64>, %arg7: tensor<i64>):
      %154 = stablehlo.compare LT, %arg4, %arg5, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %155 = stablehlo.compare LT, %arg2, %arg3, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %156 = stablehlo.compare EQ, %arg2, %arg3, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %157 = stablehlo.and %156, %154 : tensor<i1>
      %158 = stablehlo.or %155, %157 : tensor<i1>
      stablehlo.return %158 : tensor<i1>
    }) : (tensor<20xi1>, tensor<20xi32>, tensor<20xi64>) -> (tensor<20xi1>, tensor<20xi32>, tensor<20xi64>)
    %97 = stablehlo.slice %96#1 [1:20] : (tensor<20xi32>) -> tensor<19xi32>
    %98 = stablehlo.slice %96#1 [0:19] : (tensor<20xi32>) -> tensor<19xi32>
    %99 = stablehlo.compare EQ, %97, %98, SIGNED : (tensor<19xi32>, tensor<19xi32>) -> tensor<19xi1>
    %100 = stablehlo.slice %93 [1:20] : (tensor<20xi1>) -> tensor<19xi1>
    %101 = stablehlo.and %99, %100 : tensor<19xi1>
    %102 = stablehlo.convert %101 : (tensor<19xi1>) -> tensor<19xi32>
    %103 = stablehlo.convert %102 : (tensor<19xi32>) -> tensor<19xi64>
    %c_31 = stablehlo.constant dense<0> : tensor<i64>
    %104 = stablehlo.reduce(%103 init: %c_31) applies stablehlo.add across dimensions = [0] : (tensor<19xi64>, tensor<i64>) -> tensor<i64>
    %105 = call @cumsum_26(%101) : (tensor<19xi1>) -> tensor<19xi64>
    %c_32 = stablehlo.constant dense<0> : tensor<i64>
    %106 = stablehlo.broadcast_in_dim %c_32, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %c_33 = stablehlo.constant dense<0> : tensor<i64>
    %107 = call @clip_28(%105, %c_33) : (tensor<19xi64>, tensor<i64>) -> tensor<19xi64>
    %c_34 = stablehlo.constant dense<0> : tensor<i64>
    %108 = stablehlo.broadcast_in_dim %c_34, dims = [] : (tensor<i64>) -> tensor<19xi64>
    %109 = stablehlo.compare LT, %107, %108, SIGNED : (tensor<19xi64>, tensor<19xi64>) -> tensor<19xi1>
    %c_35 = stablehlo.constant dense<5> : tensor<i64>
    %110 = stablehlo.broadcast_in_dim %c_35, dims = [] : (tensor<i64>) -> tensor<19xi64>
    %111 = stablehlo.add %107, %110 : tensor<19xi64>
    %112 = stablehlo.select %109, %111, %107 : tensor<19xi1>, tensor<19xi64>
    %113 = stablehlo.convert %112 : (tensor<19xi64>) -> tensor<19xi32>
    %114 = stablehlo.broadcast_in_dim %113, dims = [0] : (tensor<19xi32>) -> tensor<19x1xi32>
    %c_36 = stablehlo.constant dense<1> : tensor<i64>
    %115 = stablehlo.broadcast_in_dim %c_36, dims = [] : (tensor<i64>) -> tensor<19xi64>
    %116 = "stablehlo.scatter"(%106, %114, %115) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<i64>, %arg3: tensor<i64>):
      %154 = stablehlo.add %arg2, %arg3 : tensor<i64>
      stablehlo.return %154 : tensor<i64>
    }) : (tensor<5xi64>, tensor<19x1xi32>, tensor<19xi64>) -> tensor<5xi64>
    %117 = call @cumsum_29(%116) : (tensor<5xi64>) -> tensor<5xi64>
    %c_37 = stablehlo.constant dense<1> : tensor<i64>
    %118 = call @floor_divide_31(%117, %c_37) : (tensor<5xi64>, tensor<i64>) -> tensor<5xi64>
    %c_38 = stablehlo.constant dense<19> : tensor<i64>
    %119 = call @remainder_33(%118, %c_38) : (tensor<5xi64>, tensor<i64>) -> tensor<5xi64>
    %120 = stablehlo.iota dim = 0 : tensor<5xi64>
    %121 = stablehlo.convert %101 : (tensor<19xi1>) -> tensor<19xi32>
    %122 = stablehlo.convert %121 : (tensor<19xi32>) -> tensor<19xi64>
    %c_39 = stablehlo.constant dense<0> : tensor<i64>
    %123 = stablehlo.reduce(%122 init: %c_39) applies stablehlo.add across dimensions = [0] : (tensor<19xi64>, tensor<i64>) -> tensor<i64>
    %124 = stablehlo.broadcast_in_dim %123, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %125 = stablehlo.compare GE, %120, %124, SIGNED : (tensor<5xi64>, tensor<5xi64>) -> tensor<5xi1>
    %c_40 = stablehlo.constant dense<20> : tensor<i64>
    %126 = call @_where_34(%125, %c_40, %119) : (tensor<5xi1>, tensor<i64>, tensor<5xi64>) -> tensor<5xi64>
    %c_41 = stablehlo.constant dense<0> : tensor<i64>
    %127 = stablehlo.broadcast_in_dim %c_41, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %128 = stablehlo.compare LT, %126, %127, SIGNED : (tensor<5xi64>, tensor<5xi64>) -> tensor<5xi1>
    %c_42 = stablehlo.constant dense<20> : tensor<i64>
    %129 = stablehlo.broadcast_in_dim %c_42, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %130 = stablehlo.add %126, %129 : tensor<5xi64>
    %131 = stablehlo.select %128, %130, %126 : tensor<5xi1>, tensor<5xi64>
    %132 = stablehlo.convert %131 : (tensor<5xi64>) -> tensor<5xi32>
    %133 = stablehlo.broadcast_in_dim %132, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %c_43 = stablehlo.constant dense<19> : tensor<1xi32>
    %c_44 = stablehlo.constant dense<0> : tensor<i32>
    %134 = stablehlo.broadcast_in_dim %c_44, dims = [] : (tensor<i32>) -> tensor<5x1xi32>
    %135 = stablehlo.compare GE, %133, %134, SIGNED : (tensor<5x1xi32>, tensor<5x1xi32>) -> tensor<5x1xi1>
    %136 = stablehlo.broadcast_in_dim %c_43, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %137 = stablehlo.broadcast_in_dim %136, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<5x1xi32>
    %138 = stablehlo.compare LE, %133, %137, SIGNED : (tensor<5x1xi32>, tensor<5x1xi32>) -> tensor<5x1xi1>
    %139 = stablehlo.and %135, %138 : tensor<5x1xi1>
    %c_45 = stablehlo.constant dense<true> : tensor<i1>
    %140 = stablehlo.reduce(%139 init: %c_45) applies stablehlo.and across dimensions = [1] : (tensor<5x1xi1>, tensor<i1>) -> tensor<5xi1>
    %141 = "stablehlo.gather"(%96#1, %133) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<20xi32>, tensor<5x1xi32>) -> tensor<5xi32>
    %c_46 = stablehlo.constant dense<0> : tensor<i32>
    %142 = stablehlo.broadcast_in_dim %c_46, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %143 = stablehlo.select %140, %141, %142 : tensor<5xi1>, tensor<5xi32>
    %144 = stablehlo.iota dim = 0 : tensor<5xi64>
    %145 = stablehlo.broadcast_in_dim %104, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %146 = stablehlo.compare LT, %144, %145, SIGNED : (tensor<5xi64>, tensor<5xi64>) -> tensor<5xi1>
    %c_47 = stablehlo.constant dense<-2147483648> : tensor<i32>
    %147 = stablehlo.reduce(%143 init: %c_47) applies stablehlo.maximum across dimensions = [0] : (tensor<5xi32>, tensor<i32>) -> tensor<i32>
    %148 = call @_where_35(%146, %143, %147) : (tensor<5xi1>, tensor<5xi32>, tensor<i32>) -> tensor<5xi32>
    %149 = stablehlo.iota dim = 0 : tensor<5xi64>
    %150 = stablehlo.broadcast_in_dim %104, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %151 = stablehlo.compare LT, %149, %150, SIGNED : (tensor<5xi64>, tensor<5xi64>) -> tensor<5xi1>
    %c_48 = stablehlo.constant dense<2147483647> : tensor<i32>
    %152 = stablehlo.reduce(%148 init: %c_48) applies stablehlo.minimum across dimensions = [0] : (tensor<5xi32>, tensor<i32>) -> tensor<i32>
    %153 = call @_where_35(%151, %148, %152) : (tensor<5xi1>, tensor<5xi32>, tensor<i32>) -> tensor<5xi32>
    return %153 : tensor<5xi32>
  }
  func.func private @cumsum_16(%arg0: tensor<12xi64>) -> tensor<12xi64> {
    %0 = call @cumsum_0(%arg0) : (tensor<12xi64>) -> tensor<12xi64>
    return %0 : tensor<12xi64>
  }
  func.func private @floor_divide_17(%arg0: tensor<12xi64>, %arg1: tensor<i64>) -> tensor<12xi64> {
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
    %13 = call @_where_18(%10, %12, %1) : (tensor<12xi1>, tensor<12xi64>, tensor<12xi64>) -> tensor<12xi64>
    return %13 : tensor<12xi64>
  }
  func.func private @_where_18(%arg0: tensor<12xi1>, %arg1: tensor<12xi64>, %arg2: tensor<12xi64>) -> tensor<12xi64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<12xi1>, tensor<12xi64>
    return %0 : tensor<12xi64>
  }
  func.func private @remainder_19(%arg0: tensor<12xi64>, %arg1: tensor<i64>) -> tensor<12xi64> {
    %0 = stablehlo.convert %arg1 : tensor<i64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.compare EQ, %0, %c, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i64>
    %2 = call @_where_3(%1, %c_0, %0) : (tensor<i1>, tensor<i64>, tensor<i64>) -> tensor<i64>
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
  func.func private @_where_20(%arg0: tensor<12xi1>, %arg1: tensor<12xi32>, %arg2: tensor<i32>) -> tensor<12xi32> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<i32>) -> tensor<12xi32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<12xi1>, tensor<12xi32>
    return %1 : tensor<12xi32>
  }
  func.func private @_unique_sorted_mask_21(%arg0: tensor<8xi32>) -> (tensor<8xi32>, tensor<8xi1>, tensor<8xi64>) {
    %0 = stablehlo.reshape %arg0 : (tensor<8xi32>) -> tensor<8x1xi32>
    %1 = stablehlo.transpose %0, dims = [1, 0] : (tensor<8x1xi32>) -> tensor<1x8xi32>
    %2 = stablehlo.reverse %1, dims = [0] : tensor<1x8xi32>
    %3 = call @lexsort_22(%2) : (tensor<1x8xi32>) -> tensor<8xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %4 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<8xi64>
    %5 = stablehlo.compare LT, %3, %4, SIGNED : (tensor<8xi64>, tensor<8xi64>) -> tensor<8xi1>
    %c_0 = stablehlo.constant dense<8> : tensor<i64>
    %6 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i64>) -> tensor<8xi64>
    %7 = stablehlo.add %3, %6 : tensor<8xi64>
    %8 = stablehlo.select %5, %7, %3 : tensor<8xi1>, tensor<8xi64>
    %9 = stablehlo.convert %8 : (tensor<8xi64>) -> tensor<8xi32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<8xi32>) -> tensor<8x1xi32>
    %11 = "stablehlo.gather"(%arg0, %10) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<8xi32>, tensor<8x1xi32>) -> tensor<8xi32>
    %c_1 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i1>) -> tensor<8xi1>
    %13 = stablehlo.slice %11 [1:8] : (tensor<8xi32>) -> tensor<7xi32>
    %14 = stablehlo.slice %11 [0:7] : (tensor<8xi32>) -> tensor<7xi32>
    %15 = stablehlo.compare NE, %13, %14, SIGNED : (tensor<7xi32>, tensor<7xi32>) -> tensor<7xi1>
    %c_2 = stablehlo.constant dense<false> : tensor<i1>
    %16 = stablehlo.reduce(%15 init: %c_2) applies stablehlo.or across dimensions = [] : (tensor<7xi1>, tensor<i1>) -> tensor<7xi1>
    %c_3 = stablehlo.constant dense<1> : tensor<i32>
    %17 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %18 = "stablehlo.scatter"(%12, %17, %16) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg1: tensor<i1>, %arg2: tensor<i1>):
      stablehlo.return %arg2 : tensor<i1>
    }) : (tensor<8xi1>, tensor<1xi32>, tensor<7xi1>) -> tensor<8xi1>
    return %11, %18, %3 : tensor<8xi32>, tensor<8xi1>, tensor<8xi64>
  }
  func.func private @lexsort_22(%arg0: tensor<1x8xi32>) -> tensor<8xi64> {
    %0 = stablehlo.slice %arg0 [0:1, 0:8] : (tensor<1x8xi32>) -> tensor<1x8xi32>
    %1 = stablehlo.reshape %0 : (tensor<1x8xi32>) -> tensor<8xi32>
    %2 = stablehlo.iota dim = 0 : tensor<8xi64>
    %3:2 = "stablehlo.sort"(%1, %2) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<i32>, %arg2: tensor<i32>, %arg3: tensor<i64>, %arg4: tensor<i64>):
      %4 = stablehlo.compare LT, %arg1, %arg2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %4 : tensor<i1>
    }) : (tensor<8xi32>, tensor<8xi64>) -> (tensor<8xi32>, tensor<8xi64>)
    return %3#1 : tensor<8xi64>
  }
  func.func private @cumsum_23(%arg0: tensor<8xi1>) -> tensor<8xi64> {
    %0 = stablehlo.convert %arg0 : (tensor<8xi1>) -> tensor<8xi64>
    %1 = call @cumsum_2(%0) : (tensor<8xi64>) -> tensor<8xi64>
    return %1 : tensor<8xi64>
  }
  func.func private @clip_24(%arg0: tensor<8xi64>, %arg1: tensor<i64>) -> tensor<8xi64> {
    %0 = stablehlo.convert %arg1 : tensor<i64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i64>) -> tensor<8xi64>
    %2 = stablehlo.maximum %1, %arg0 : tensor<8xi64>
    return %2 : tensor<8xi64>
  }
  func.func private @_where_25(%arg0: tensor<8xi1>, %arg1: tensor<8xi32>, %arg2: tensor<i32>) -> tensor<8xi32> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<8xi1>, tensor<8xi32>
    return %1 : tensor<8xi32>
  }
  func.func private @cumsum_26(%arg0: tensor<19xi1>) -> tensor<19xi64> {
    %0 = stablehlo.convert %arg0 : (tensor<19xi1>) -> tensor<19xi64>
    %1 = call @cumsum_27(%0) : (tensor<19xi64>) -> tensor<19xi64>
    return %1 : tensor<19xi64>
  }
  func.func private @cumsum_27(%arg0: tensor<19xi64>) -> tensor<19xi64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<i64>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[18, 0]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 19>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<i64>, %arg2: tensor<i64>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<i64>
      stablehlo.return %2 : tensor<i64>
    }) : (tensor<19xi64>, tensor<i64>) -> tensor<19xi64>
    return %1 : tensor<19xi64>
  }
  func.func private @clip_28(%arg0: tensor<19xi64>, %arg1: tensor<i64>) -> tensor<19xi64> {
    %0 = stablehlo.convert %arg1 : tensor<i64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i64>) -> tensor<19xi64>
    %2 = stablehlo.maximum %1, %arg0 : tensor<19xi64>
    return %2 : tensor<19xi64>
  }
  func.func private @cumsum_29(%arg0: tensor<5xi64>) -> tensor<5xi64> {
    %0 = call @cumsum_30(%arg0) : (tensor<5xi64>) -> tensor<5xi64>
    return %0 : tensor<5xi64>
  }
  func.func private @cumsum_30(%arg0: tensor<5xi64>) -> tensor<5xi64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<i64>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[4, 0]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 5>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<i64>, %arg2: tensor<i64>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<i64>
      stablehlo.return %2 : tensor<i64>
    }) : (tensor<5xi64>, tensor<i64>) -> tensor<5xi64>
    return %1 : tensor<5xi64>
  }
  func.func private @floor_divide_31(%arg0: tensor<5xi64>, %arg1: tensor<i64>) -> tensor<5xi64> {
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
    %13 = call @_where_32(%10, %12, %1) : (tensor<5xi1>, tensor<5xi64>, tensor<5xi64>) -> tensor<5xi64>
    return %13 : tensor<5xi64>
  }
  func.func private @_where_32(%arg0: tensor<5xi1>, %arg1: tensor<5xi64>, %arg2: tensor<5xi64>) -> tensor<5xi64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<5xi1>, tensor<5xi64>
    return %0 : tensor<5xi64>
  }
  func.func private @remainder_33(%arg0: tensor<5xi64>, %arg1: tensor<i64>) -> tensor<5xi64> {
    %0 = stablehlo.convert %arg1 : tensor<i64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.compare EQ, %0, %c, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i64>
    %2 = call @_where_3(%1, %c_0, %0) : (tensor<i1>, tensor<i64>, tensor<i64>) -> tensor<i64>
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
  func.func private @_where_34(%arg0: tensor<5xi1>, %arg1: tensor<i64>, %arg2: tensor<5xi64>) -> tensor<5xi64> {
    %0 = stablehlo.convert %arg1 : tensor<i64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<5xi1>, tensor<5xi64>
    return %2 : tensor<5xi64>
  }
  func.func private @_where_35(%arg0: tensor<5xi1>, %arg1: tensor<5xi32>, %arg2: tensor<i32>) -> tensor<5xi32> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<5xi1>, tensor<5xi32>
    return %1 : tensor<5xi32>
  }
  func.func private @_unique_sorted_mask_36(%arg0: tensor<20xi32>) -> (tensor<20xi32>, tensor<20xi1>, tensor<20xi64>) {
    %0 = stablehlo.reshape %arg0 : (tensor<20xi32>) -> tensor<20x1xi32>
    %1 = stablehlo.transpose %0, dims = [1, 0] : (tensor<20x1xi32>) -> tensor<1x20xi32>
    %2 = stablehlo.reverse %1, dims = [0] : tensor<1x20xi32>
    %3 = call @lexsort_37(%2) : (tensor<1x20xi32>) -> tensor<20xi64>
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
  func.func private @lexsort_37(%arg0: tensor<1x20xi32>) -> tensor<20xi64> {
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
  func.func private @cumsum_38(%arg0: tensor<20xi1>) -> tensor<20xi64> {
    %0 = stablehlo.convert %arg0 : (tensor<20xi1>) -> tensor<20xi64>
    %1 = call @cumsum_39(%0) : (tensor<20xi64>) -> tensor<20xi64>
    return %1 : tensor<20xi64>
  }
  func.func private @cumsum_39(%arg0: tensor<20xi64>) -> tensor<20xi64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<i64>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[19, 0]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 20>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<i64>, %arg2: tensor<i64>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<i64>
      stablehlo.return %2 : tensor<i64>
    }) : (tensor<20xi64>, tensor<i64>) -> tensor<20xi64>
    return %1 : tensor<20xi64>
  }
  func.func private @clip_40(%arg0: tensor<20xi64>, %arg1: tensor<i64>) -> tensor<20xi64> {
    %0 = stablehlo.convert %arg1 : tensor<i64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i64>) -> tensor<20xi64>
    %2 = stablehlo.maximum %1, %arg0 : tensor<20xi64>
    return %2 : tensor<20xi64>
  }
  func.func private @_in1d_41(%arg0: tensor<12xi32>, %arg1: tensor<8xi32>) -> tensor<12xi1> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0] : (tensor<12xi32>) -> tensor<12x1xi32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<8xi32>) -> tensor<1x8xi32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<12x1xi32>) -> tensor<12x8xi32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x8xi32>) -> tensor<12x8xi32>
    %4 = stablehlo.compare NE, %2, %3, SIGNED : (tensor<12x8xi32>, tensor<12x8xi32>) -> tensor<12x8xi1>
    %c = stablehlo.constant dense<true> : tensor<i1>
    %5 = stablehlo.reduce(%4 init: %c) applies stablehlo.and across dimensions = [1] : (tensor<12x8xi1>, tensor<i1>) -> tensor<12xi1>
    return %5 : tensor<12xi1>
  }
  func.func private @_where_42(%arg0: tensor<12xi1>, %arg1: tensor<12xi1>, %arg2: tensor<i1>) -> tensor<12xi1> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<i1>) -> tensor<12xi1>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<12xi1>, tensor<12xi1>
    return %1 : tensor<12xi1>
  }
  func.func private @cumsum_43(%arg0: tensor<6xi64>) -> tensor<6xi64> {
    %0 = call @cumsum_44(%arg0) : (tensor<6xi64>) -> tensor<6xi64>
    return %0 : tensor<6xi64>
  }
  func.func private @cumsum_44(%arg0: tensor<6xi64>) -> tensor<6xi64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<i64>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[5, 0]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 6>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<i64>, %arg2: tensor<i64>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<i64>
      stablehlo.return %2 : tensor<i64>
    }) : (tensor<6xi64>, tensor<i64>) -> tensor<6xi64>
    return %1 : tensor<6xi64>
  }
  func.func private @floor_divide_45(%arg0: tensor<6xi64>, %arg1: tensor<i64>) -> tensor<6xi64> {
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
    %13 = call @_where_46(%10, %12, %1) : (tensor<6xi1>, tensor<6xi64>, tensor<6xi64>) -> tensor<6xi64>
    return %13 : tensor<6xi64>
  }
  func.func private @_where_46(%arg0: tensor<6xi1>, %arg1: tensor<6xi64>, %arg2: tensor<6xi64>) -> tensor<6xi64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<6xi1>, tensor<6xi64>
    return %0 : tensor<6xi64>
  }
  func.func private @remainder_47(%arg0: tensor<6xi64>, %arg1: tensor<i64>) -> tensor<6xi64> {
    %0 = stablehlo.convert %arg1 : tensor<i64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.compare EQ, %0, %c, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i64>
    %2 = call @_where_3(%1, %c_0, %0) : (tensor<i1>, tensor<i64>, tensor<i64>) -> tensor<i64>
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
  func.func private @_where_48(%arg0: tensor<6xi1>, %arg1: tensor<6xi32>, %arg2: tensor<i32>) -> tensor<6xi32> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<6xi1>, tensor<6xi32>
    return %1 : tensor<6xi32>
  }
  func.func private @sort(%arg0: tensor<12xi32>) -> tensor<12xi32> {
    %0 = "stablehlo.sort"(%arg0) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<i32>, %arg2: tensor<i32>):
      %1 = stablehlo.compare LT, %arg1, %arg2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %1 : tensor<i1>
    }) : (tensor<12xi32>) -> tensor<12xi32>
    return %0 : tensor<12xi32>
  }
  func.func private @searchsorted(%arg0: tensor<12xi32>, %arg1: tensor<8xi32>) -> tensor<8xi32> {
    %0 = call @_searchsorted_scan_impl(%arg0, %arg1) : (tensor<12xi32>, tensor<8xi32>) -> tensor<8xi32>
    return %0 : tensor<8xi32>
  }
  func.func private @_searchsorted_scan_impl(%arg0: tensor<12xi32>, %arg1: tensor<8xi32>) -> tensor<8xi32> {
    %0 = call @_searchsorted_scan_impl_49(%arg0, %arg1) : (tensor<12xi32>, tensor<8xi32>) -> tensor<8xi32>
    return %0 : tensor<8xi32>
  }
  func.func private @_searchsorted_scan_impl_49(%arg0: tensor<12xi32>, %arg1: tensor<8xi32>) -> tensor<8xi32> {
    %c = stablehlo.constant dense<0> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<8xui32>
    %c_0 = stablehlo.constant dense<12> : tensor<ui32>
    %1 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<8xui32>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %2:5 = stablehlo.while(%iterArg = %arg0, %iterArg_2 = %arg1, %iterArg_3 = %c_1, %iterArg_4 = %0, %iterArg_5 = %1) : tensor<12xi32>, tensor<8xi32>, tensor<i64>, tensor<8xui32>, tensor<8xui32>
    cond {
      %c_6 = stablehlo.constant dense<4> : tensor<i64>
      %4 = stablehlo.compare LT, %iterArg_3, %c_6, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %4 : tensor<i1>
    } do {
      %4:2 = func.call @closed_call(%iterArg, %iterArg_2, %iterArg_4, %iterArg_5) : (tensor<12xi32>, tensor<8xi32>, tensor<8xui32>, tensor<8xui32>) -> (tensor<8xui32>, tensor<8xui32>)
      %c_6 = stablehlo.constant dense<1> : tensor<i64>
      %5 = stablehlo.add %iterArg_3, %c_6 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_2, %5, %4#0, %4#1 : tensor<12xi32>, tensor<8xi32>, tensor<i64>, tensor<8xui32>, tensor<8xui32>
    }
    %3 = stablehlo.convert %2#4 : (tensor<8xui32>) -> tensor<8xi32>
    return %3 : tensor<8xi32>
  }
  func.func private @closed_call(%arg0: tensor<12xi32>, %arg1: tensor<8xi32>, %arg2: tensor<8xui32>, %arg3: tensor<8xui32>) -> (tensor<8xui32>, tensor<8xui32>) {
    %0 = stablehlo.subtract %arg3, %arg2 : tensor<8xui32>
    %c = stablehlo.constant dense<2> : tensor<i64>
    %1 = call @floor_divide_50(%0, %c) : (tensor<8xui32>, tensor<i64>) -> tensor<8xui32>
    %2 = stablehlo.add %arg2, %1 : tensor<8xui32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<8xui32>) -> tensor<8x1xui32>
    %4 = "stablehlo.gather"(%arg0, %3) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<12xi32>, tensor<8x1xui32>) -> tensor<8x1xi32>
    %5 = stablehlo.reshape %4 : (tensor<8x1xi32>) -> tensor<8xi32>
    %6 = stablehlo.compare LT, %arg1, %5, SIGNED : (tensor<8xi32>, tensor<8xi32>) -> tensor<8xi1>
    %7 = stablehlo.select %6, %arg2, %2 : tensor<8xi1>, tensor<8xui32>
    %8 = stablehlo.select %6, %2, %arg3 : tensor<8xi1>, tensor<8xui32>
    return %7, %8 : tensor<8xui32>, tensor<8xui32>
  }
  func.func private @floor_divide_50(%arg0: tensor<8xui32>, %arg1: tensor<i64>) -> tensor<8xui32> {
    %0 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<ui32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<ui32>) -> tensor<8xui32>
    %2 = stablehlo.divide %arg0, %1 : tensor<8xui32>
    return %2 : tensor<8xui32>
  }
  func.func private @searchsorted_51(%arg0: tensor<12xi32>, %arg1: tensor<8xi32>) -> tensor<8xi32> {
    %0 = call @_searchsorted_sort_impl(%arg0, %arg1) : (tensor<12xi32>, tensor<8xi32>) -> tensor<8xi32>
    return %0 : tensor<8xi32>
  }
  func.func private @_searchsorted_sort_impl(%arg0: tensor<12xi32>, %arg1: tensor<8xi32>) -> tensor<8xi32> {
    %0 = stablehlo.concatenate %arg1, %arg0, dim = 0 : (tensor<8xi32>, tensor<12xi32>) -> tensor<20xi32>
    %1 = stablehlo.iota dim = 0 : tensor<20xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<20xi32>
    %3:2 = "stablehlo.sort"(%0, %1) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg2: tensor<i32>, %arg3: tensor<i32>, %arg4: tensor<i32>, %arg5: tensor<i32>):
      %23 = stablehlo.compare LT, %arg2, %arg3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %23 : tensor<i1>
    }) : (tensor<20xi32>, tensor<20xi32>) -> (tensor<20xi32>, tensor<20xi32>)
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %4 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<20xi32>
    %5 = stablehlo.compare LT, %3#1, %4, SIGNED : (tensor<20xi32>, tensor<20xi32>) -> tensor<20xi1>
    %c_1 = stablehlo.constant dense<20> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<20xi32>
    %7 = stablehlo.add %3#1, %6 : tensor<20xi32>
    %8 = stablehlo.select %5, %7, %3#1 : tensor<20xi1>, tensor<20xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0] : (tensor<20xi32>) -> tensor<20x1xi32>
    %10 = "stablehlo.scatter"(%2, %9, %1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<i32>, %arg3: tensor<i32>):
      stablehlo.return %arg3 : tensor<i32>
    }) : (tensor<20xi32>, tensor<20x1xi32>, tensor<20xi32>) -> tensor<20xi32>
    %11 = stablehlo.slice %10 [0:8] : (tensor<20xi32>) -> tensor<8xi32>
    %12 = stablehlo.iota dim = 0 : tensor<8xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %13 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %14:2 = "stablehlo.sort"(%arg1, %12) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg2: tensor<i32>, %arg3: tensor<i32>, %arg4: tensor<i32>, %arg5: tensor<i32>):
      %23 = stablehlo.compare LT, %arg2, %arg3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %23 : tensor<i1>
    }) : (tensor<8xi32>, tensor<8xi32>) -> (tensor<8xi32>, tensor<8xi32>)
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %15 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %16 = stablehlo.compare LT, %14#1, %15, SIGNED : (tensor<8xi32>, tensor<8xi32>) -> tensor<8xi1>
    %c_4 = stablehlo.constant dense<8> : tensor<i32>
    %17 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %18 = stablehlo.add %14#1, %17 : tensor<8xi32>
    %19 = stablehlo.select %16, %18, %14#1 : tensor<8xi1>, tensor<8xi32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0] : (tensor<8xi32>) -> tensor<8x1xi32>
    %21 = "stablehlo.scatter"(%13, %20, %12) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<i32>, %arg3: tensor<i32>):
      stablehlo.return %arg3 : tensor<i32>
    }) : (tensor<8xi32>, tensor<8x1xi32>, tensor<8xi32>) -> tensor<8xi32>
    %22 = stablehlo.subtract %11, %21 : tensor<8xi32>
    return %22 : tensor<8xi32>
  }
  func.func private @sort_52(%arg0: tensor<6xf32>) -> tensor<6xf32> {
    %0 = "stablehlo.sort"(%arg0) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %1 = stablehlo.compare EQ, %arg1, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %2 = stablehlo.select %1, %cst_0, %arg1 : tensor<i1>, tensor<f32>
      %3 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_1 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %4 = stablehlo.select %3, %cst_1, %2 : tensor<i1>, tensor<f32>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %5 = stablehlo.compare EQ, %arg2, %cst_2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %6 = stablehlo.select %5, %cst_3, %arg2 : tensor<i1>, tensor<f32>
      %7 = stablehlo.compare NE, %arg2, %arg2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_4 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %8 = stablehlo.select %7, %cst_4, %6 : tensor<i1>, tensor<f32>
      %9 = stablehlo.compare LT, %4, %8, TOTALORDER : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %9 : tensor<i1>
    }) : (tensor<6xf32>) -> tensor<6xf32>
    return %0 : tensor<6xf32>
  }
  func.func private @searchsorted_53(%arg0: tensor<6xf32>, %arg1: tensor<6xf32>) -> tensor<6xi32> {
    %0 = call @_searchsorted_compare_all_impl(%arg0, %arg1) : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi32>
    return %0 : tensor<6xi32>
  }
  func.func private @_searchsorted_compare_all_impl(%arg0: tensor<6xf32>, %arg1: tensor<6xf32>) -> tensor<6xi32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %1 = stablehlo.compare EQ, %arg0, %0, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %3 = stablehlo.select %1, %2, %arg0 : tensor<6xi1>, tensor<6xf32>
    %4 = stablehlo.compare NE, %arg0, %arg0, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_1 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %6 = stablehlo.select %4, %5, %3 : tensor<6xi1>, tensor<6xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %8 = stablehlo.compare EQ, %arg1, %7, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %10 = stablehlo.select %8, %9, %arg1 : tensor<6xi1>, tensor<6xf32>
    %11 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_4 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %13 = stablehlo.select %11, %12, %10 : tensor<6xi1>, tensor<6xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [1] : (tensor<6xf32>) -> tensor<1x6xf32>
    %15 = stablehlo.broadcast_in_dim %6, dims = [0] : (tensor<6xf32>) -> tensor<6x1xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0, 1] : (tensor<6x1xf32>) -> tensor<6x6xf32>
    %17 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<1x6xf32>) -> tensor<6x6xf32>
    %18 = stablehlo.compare LT, %16, %17, TOTALORDER : (tensor<6x6xf32>, tensor<6x6xf32>) -> tensor<6x6xi1>
    %19 = stablehlo.convert %18 : (tensor<6x6xi1>) -> tensor<6x6xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %20 = stablehlo.reduce(%19 init: %c) applies stablehlo.add across dimensions = [0] : (tensor<6x6xi32>, tensor<i32>) -> tensor<6xi32>
    return %20 : tensor<6xi32>
  }
  func.func private @atleast_1d(%arg0: tensor<12xi1>) -> tensor<12xi1> {
    return %arg0 : tensor<12xi1>
  }
  func.func private @atleast_2d(%arg0: tensor<5xi64>) -> tensor<1x5xi64> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<5xi64>) -> tensor<1x5xi64>
    return %0 : tensor<1x5xi64>
  }
  func.func private @digitize(%arg0: tensor<6xf32>, %arg1: tensor<2xf64>) -> tensor<6xi32> {
    %0 = stablehlo.slice %arg1 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1xf64>) -> tensor<f64>
    %2 = stablehlo.slice %arg1 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %3 = stablehlo.reshape %2 : (tensor<1xf64>) -> tensor<f64>
    %4 = stablehlo.compare GE, %1, %3, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %5 = call @searchsorted_54(%arg1, %arg0) : (tensor<2xf64>, tensor<6xf32>) -> tensor<6xi32>
    %6 = stablehlo.reverse %arg1, dims = [0] : tensor<2xf64>
    %7 = call @searchsorted_54(%6, %arg0) : (tensor<2xf64>, tensor<6xf32>) -> tensor<6xi32>
    %c = stablehlo.constant dense<2> : tensor<i32>
    %8 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %9 = stablehlo.subtract %8, %7 : tensor<6xi32>
    %10 = call @_where_59(%4, %5, %9) : (tensor<i1>, tensor<6xi32>, tensor<6xi32>) -> tensor<6xi32>
    return %10 : tensor<6xi32>
  }
  func.func private @searchsorted_54(%arg0: tensor<2xf64>, %arg1: tensor<6xf32>) -> tensor<6xi32> {
    %0 = stablehlo.convert %arg1 : (tensor<6xf32>) -> tensor<6xf64>
    %1 = call @_searchsorted_scan_impl_55(%arg0, %0) : (tensor<2xf64>, tensor<6xf64>) -> tensor<6xi32>
    return %1 : tensor<6xi32>
  }
  func.func private @_searchsorted_scan_impl_55(%arg0: tensor<2xf64>, %arg1: tensor<6xf64>) -> tensor<6xi32> {
    %0 = call @_searchsorted_scan_impl_56(%arg0, %arg1) : (tensor<2xf64>, tensor<6xf64>) -> tensor<6xi32>
    return %0 : tensor<6xi32>
  }
  func.func private @_searchsorted_scan_impl_56(%arg0: tensor<2xf64>, %arg1: tensor<6xf64>) -> tensor<6xi32> {
    %c = stablehlo.constant dense<0> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %c_0 = stablehlo.constant dense<2> : tensor<ui32>
    %1 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %2:5 = stablehlo.while(%iterArg = %arg0, %iterArg_2 = %arg1, %iterArg_3 = %c_1, %iterArg_4 = %0, %iterArg_5 = %1) : tensor<2xf64>, tensor<6xf64>, tensor<i64>, tensor<6xui32>, tensor<6xui32>
    cond {
      %c_6 = stablehlo.constant dense<2> : tensor<i64>
      %4 = stablehlo.compare LT, %iterArg_3, %c_6, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %4 : tensor<i1>
    } do {
      %4:2 = func.call @closed_call_57(%iterArg, %iterArg_2, %iterArg_4, %iterArg_5) : (tensor<2xf64>, tensor<6xf64>, tensor<6xui32>, tensor<6xui32>) -> (tensor<6xui32>, tensor<6xui32>)
      %c_6 = stablehlo.constant dense<1> : tensor<i64>
      %5 = stablehlo.add %iterArg_3, %c_6 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_2, %5, %4#0, %4#1 : tensor<2xf64>, tensor<6xf64>, tensor<i64>, tensor<6xui32>, tensor<6xui32>
    }
    %3 = stablehlo.convert %2#4 : (tensor<6xui32>) -> tensor<6xi32>
    return %3 : tensor<6xi32>
  }
  func.func private @closed_call_57(%arg0: tensor<2xf64>, %arg1: tensor<6xf64>, %arg2: tensor<6xui32>, %arg3: tensor<6xui32>) -> (tensor<6xui32>, tensor<6xui32>) {
    %0 = stablehlo.subtract %arg3, %arg2 : tensor<6xui32>
    %c = stablehlo.constant dense<2> : tensor<i64>
    %1 = call @floor_divide_58(%0, %c) : (tensor<6xui32>, tensor<i64>) -> tensor<6xui32>
    %2 = stablehlo.add %arg2, %1 : tensor<6xui32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<6xui32>) -> tensor<6x1xui32>
    %4 = "stablehlo.gather"(%arg0, %3) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<2xf64>, tensor<6x1xui32>) -> tensor<6x1xf64>
    %5 = stablehlo.reshape %4 : (tensor<6x1xf64>) -> tensor<6xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %7 = stablehlo.compare EQ, %arg1, %6, FLOAT : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %9 = stablehlo.select %7, %8, %arg1 : tensor<6xi1>, tensor<6xf64>
    %10 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xi1>
    %cst_1 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %12 = stablehlo.select %10, %11, %9 : tensor<6xi1>, tensor<6xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %14 = stablehlo.compare EQ, %5, %13, FLOAT : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %16 = stablehlo.select %14, %15, %5 : tensor<6xi1>, tensor<6xf64>
    %17 = stablehlo.compare NE, %5, %5, FLOAT : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xi1>
    %cst_4 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %19 = stablehlo.select %17, %18, %16 : tensor<6xi1>, tensor<6xf64>
    %20 = stablehlo.compare LT, %12, %19, TOTALORDER : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xi1>
    %21 = stablehlo.select %20, %arg2, %2 : tensor<6xi1>, tensor<6xui32>
    %22 = stablehlo.select %20, %2, %arg3 : tensor<6xi1>, tensor<6xui32>
    return %21, %22 : tensor<6xui32>, tensor<6xui32>
  }
  func.func private @floor_divide_58(%arg0: tensor<6xui32>, %arg1: tensor<i64>) -> tensor<6xui32> {
    %0 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<ui32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<ui32>) -> tensor<6xui32>
    %2 = stablehlo.divide %arg0, %1 : tensor<6xui32>
    return %2 : tensor<6xui32>
  }
  func.func private @_where_59(%arg0: tensor<i1>, %arg1: tensor<6xi32>, %arg2: tensor<6xi32>) -> tensor<6xi32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<6xi32>
    return %0 : tensor<6xi32>
  }
}
