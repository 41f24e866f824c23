module @jit_uniques attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<15xi32>) -> (tensor<8xi32> {jax.result_info = "result[0][0]"}, tensor<15xi64> {jax.result_info = "result[0][1]"}, tensor<8xi64> {jax.result_info = "result[0][2]"}, tensor<8xi64> {jax.result_info = "result[1]"}, tensor<4xf32> {jax.result_info = "result[2][0]"}, tensor<5xf32> {jax.result_info = "result[2][1]"}, tensor<15xi1> {jax.result_info = "result[3]"}, tensor<12xi32> {jax.result_info = "result[4]"}) {
    %c = stablehlo.constant dense<[1, 4]> : tensor<2xi64>
    %0:3 = call @_unique_sorted_mask(%arg0) : (tensor<15xi32>) -> (tensor<15xi32>, tensor<15xi1>, tensor<15xi64>)
    %1 = call @cumsum(%0#1) : (tensor<15xi1>) -> tensor<15xi64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i64>) -> tensor<8xi64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %3 = call @clip(%1, %c_1) : (tensor<15xi64>, tensor<i64>) -> tensor<15xi64>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %4 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i64>) -> tensor<15xi64>
    %5 = stablehlo.compare LT, %3, %4, SIGNED : (tensor<15xi64>, tensor<15xi64>) -> tensor<15xi1>
    %c_3 = stablehlo.constant dense<8> : tensor<i64>
    %6 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i64>) -> tensor<15xi64>
    %7 = stablehlo.add %3, %6 : tensor<15xi64>
    %8 = stablehlo.select %5, %7, %3 : tensor<15xi1>, tensor<15xi64>
    %9 = stablehlo.convert %8 : (tensor<15xi64>) -> tensor<15xi32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<15xi32>) -> tensor<15x1xi32>
    %c_4 = stablehlo.constant dense<1> : tensor<i64>
    %11 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i64>) -> tensor<15xi64>
    %12 = "stablehlo.scatter"(%2, %10, %11) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg1: tensor<i64>, %arg2: tensor<i64>):
      %148 = stablehlo.add %arg1, %arg2 : tensor<i64>
      stablehlo.return %148 : tensor<i64>
    }) : (tensor<8xi64>, tensor<15x1xi32>, tensor<15xi64>) -> tensor<8xi64>
    %13 = call @cumsum_1(%12) : (tensor<8xi64>) -> tensor<8xi64>
    %c_5 = stablehlo.constant dense<1> : tensor<i64>
    %14 = call @floor_divide(%13, %c_5) : (tensor<8xi64>, tensor<i64>) -> tensor<8xi64>
    %c_6 = stablehlo.constant dense<15> : tensor<i64>
    %15 = call @remainder(%14, %c_6) : (tensor<8xi64>, tensor<i64>) -> tensor<8xi64>
    %c_7 = stablehlo.constant dense<0> : tensor<i64>
    %16 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i64>) -> tensor<8xi64>
    %17 = stablehlo.compare LT, %15, %16, SIGNED : (tensor<8xi64>, tensor<8xi64>) -> tensor<8xi1>
    %c_8 = stablehlo.constant dense<15> : tensor<i64>
    %18 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i64>) -> tensor<8xi64>
    %19 = stablehlo.add %15, %18 : tensor<8xi64>
    %20 = stablehlo.select %17, %19, %15 : tensor<8xi1>, tensor<8xi64>
    %21 = stablehlo.convert %20 : (tensor<8xi64>) -> tensor<8xi32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0] : (tensor<8xi32>) -> tensor<8x1xi32>
    %23 = "stablehlo.gather"(%0#0, %22) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<15xi32>, tensor<8x1xi32>) -> tensor<8xi32>
    %24 = stablehlo.iota dim = 0 : tensor<8xi64>
    %25 = stablehlo.convert %0#1 : (tensor<15xi1>) -> tensor<15xi32>
    %26 = stablehlo.convert %25 : (tensor<15xi32>) -> tensor<15xi64>
    %c_9 = stablehlo.constant dense<0> : tensor<i64>
    %27 = stablehlo.reduce(%26 init: %c_9) applies stablehlo.add across dimensions = [0] : (tensor<15xi64>, tensor<i64>) -> tensor<i64>
    %28 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<i64>) -> tensor<8xi64>
    %29 = stablehlo.compare LT, %24, %28, SIGNED : (tensor<8xi64>, tensor<8xi64>) -> tensor<8xi1>
    %c_10 = stablehlo.constant dense<-1> : tensor<i32>
    %30 = call @_where_4(%29, %23, %c_10) : (tensor<8xi1>, tensor<8xi32>, tensor<i32>) -> tensor<8xi32>
    %31 = call @cumsum(%0#1) : (tensor<15xi1>) -> tensor<15xi64>
    %c_11 = stablehlo.constant dense<1> : tensor<i64>
    %32 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i64>) -> tensor<15xi64>
    %33 = stablehlo.subtract %31, %32 : tensor<15xi64>
    %c_12 = stablehlo.constant dense<0> : tensor<i64>
    %34 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i64>) -> tensor<15xi64>
    %c_13 = stablehlo.constant dense<0> : tensor<i64>
    %35 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i64>) -> tensor<15xi64>
    %36 = stablehlo.compare LT, %0#2, %35, SIGNED : (tensor<15xi64>, tensor<15xi64>) -> tensor<15xi1>
    %c_14 = stablehlo.constant dense<15> : tensor<i64>
    %37 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i64>) -> tensor<15xi64>
    %38 = stablehlo.add %0#2, %37 : tensor<15xi64>
    %39 = stablehlo.select %36, %38, %0#2 : tensor<15xi1>, tensor<15xi64>
    %40 = stablehlo.convert %39 : (tensor<15xi64>) -> tensor<15xi32>
    %41 = stablehlo.broadcast_in_dim %40, dims = [0] : (tensor<15xi32>) -> tensor<15x1xi32>
    %42 = "stablehlo.scatter"(%34, %41, %33) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg1: tensor<i64>, %arg2: tensor<i64>):
      stablehlo.return %arg2 : tensor<i64>
    }) : (tensor<15xi64>, tensor<15x1xi32>, tensor<15xi64>) -> tensor<15xi64>
    %43 = call @cumsum(%0#1) : (tensor<15xi1>) -> tensor<15xi64>
    %c_15 = stablehlo.constant dense<0> : tensor<i64>
    %44 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<i64>) -> tensor<9xi64>
    %c_16 = stablehlo.constant dense<0> : tensor<i64>
    %45 = call @clip(%43, %c_16) : (tensor<15xi64>, tensor<i64>) -> tensor<15xi64>
    %c_17 = stablehlo.constant dense<0> : tensor<i64>
    %46 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<i64>) -> tensor<15xi64>
    %47 = stablehlo.compare LT, %45, %46, SIGNED : (tensor<15xi64>, tensor<15xi64>) -> tensor<15xi1>
    %c_18 = stablehlo.constant dense<9> : tensor<i64>
    %48 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<i64>) -> tensor<15xi64>
    %49 = stablehlo.add %45, %48 : tensor<15xi64>
    %50 = stablehlo.select %47, %49, %45 : tensor<15xi1>, tensor<15xi64>
    %51 = stablehlo.convert %50 : (tensor<15xi64>) -> tensor<15xi32>
    %52 = stablehlo.broadcast_in_dim %51, dims = [0] : (tensor<15xi32>) -> tensor<15x1xi32>
    %c_19 = stablehlo.constant dense<1> : tensor<i64>
    %53 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<i64>) -> tensor<15xi64>
    %54 = "stablehlo.scatter"(%44, %52, %53) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg1: tensor<i64>, %arg2: tensor<i64>):
      %148 = stablehlo.add %arg1, %arg2 : tensor<i64>
      stablehlo.return %148 : tensor<i64>
    }) : (tensor<9xi64>, tensor<15x1xi32>, tensor<15xi64>) -> tensor<9xi64>
    %55 = call @cumsum_5(%54) : (tensor<9xi64>) -> tensor<9xi64>
    %c_20 = stablehlo.constant dense<1> : tensor<i64>
    %56 = call @floor_divide_7(%55, %c_20) : (tensor<9xi64>, tensor<i64>) -> tensor<9xi64>
    %c_21 = stablehlo.constant dense<15> : tensor<i64>
    %57 = call @remainder_9(%56, %c_21) : (tensor<9xi64>, tensor<i64>) -> tensor<9xi64>
    %58 = stablehlo.slice %57 [1:9] : (tensor<9xi64>) -> tensor<8xi64>
    %59 = stablehlo.slice %57 [1:9] : (tensor<9xi64>) -> tensor<8xi64>
    %c_22 = stablehlo.constant dense<15> : tensor<i64>
    %60 = call @_where_10(%58, %59, %c_22) : (tensor<8xi64>, tensor<8xi64>, tensor<i64>) -> tensor<8xi64>
    %c_23 = stablehlo.constant dense<1> : tensor<i32>
    %61 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %62 = "stablehlo.scatter"(%57, %61, %60) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg1: tensor<i64>, %arg2: tensor<i64>):
      stablehlo.return %arg2 : tensor<i64>
    }) : (tensor<9xi64>, tensor<1xi32>, tensor<8xi64>) -> tensor<9xi64>
    %63 = call @diff(%62) : (tensor<9xi64>) -> tensor<8xi64>
    %c_24 = stablehlo.constant dense<0> : tensor<i64>
    %64 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<i64>) -> tensor<8xi64>
    %c_25 = stablehlo.constant dense<0> : tensor<i64>
    %65 = call @clip_11(%arg0, %c_25) : (tensor<15xi32>, tensor<i64>) -> tensor<15xi32>
    %c_26 = stablehlo.constant dense<0> : tensor<i32>
    %66 = stablehlo.broadcast_in_dim %c_26, dims = [] : (tensor<i32>) -> tensor<15xi32>
    %67 = stablehlo.compare LT, %65, %66, SIGNED : (tensor<15xi32>, tensor<15xi32>) -> tensor<15xi1>
    %c_27 = stablehlo.constant dense<8> : tensor<i32>
    %68 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<i32>) -> tensor<15xi32>
    %69 = stablehlo.add %65, %68 : tensor<15xi32>
    %70 = stablehlo.select %67, %69, %65 : tensor<15xi1>, tensor<15xi32>
    %71 = stablehlo.broadcast_in_dim %70, dims = [0] : (tensor<15xi32>) -> tensor<15x1xi32>
    %c_28 = stablehlo.constant dense<1> : tensor<i64>
    %72 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<i64>) -> tensor<15xi64>
    %73 = "stablehlo.scatter"(%64, %71, %72) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg1: tensor<i64>, %arg2: tensor<i64>):
      %148 = stablehlo.add %arg1, %arg2 : tensor<i64>
      stablehlo.return %148 : tensor<i64>
    }) : (tensor<8xi64>, tensor<15x1xi32>, tensor<15xi64>) -> tensor<8xi64>
    %74 = stablehlo.convert %arg0 : (tensor<15xi32>) -> tensor<15xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %cst_29 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %76 = stablehlo.reduce(%74 init: %cst_29) applies stablehlo.minimum across dimensions = [0] : (tensor<15xf32>, tensor<f32>) -> tensor<f32>
    %cst_30 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %77 = stablehlo.reduce(%74 init: %cst_30) applies stablehlo.maximum across dimensions = [0] : (tensor<15xf32>, tensor<f32>) -> tensor<f32>
    %78 = stablehlo.broadcast_in_dim %76, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %79 = stablehlo.broadcast_in_dim %77, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %80 = stablehlo.concatenate %78, %79, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
    %81 = call @_ptp(%80) : (tensor<2xf32>) -> tensor<f32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %82 = stablehlo.compare EQ, %81, %cst_31, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %83 = stablehlo.slice %80 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
    %84 = stablehlo.reshape %83 : (tensor<1xf32>) -> tensor<f32>
    %cst_32 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %85 = stablehlo.subtract %84, %cst_32 : tensor<f32>
    %86 = stablehlo.slice %80 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
    %87 = stablehlo.reshape %86 : (tensor<1xf32>) -> tensor<f32>
    %88 = call @_where_12(%82, %85, %87) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %89 = call @_ptp(%80) : (tensor<2xf32>) -> tensor<f32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %90 = stablehlo.compare EQ, %89, %cst_33, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %91 = stablehlo.slice %80 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
    %92 = stablehlo.reshape %91 : (tensor<1xf32>) -> tensor<f32>
    %cst_34 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %93 = stablehlo.add %92, %cst_34 : tensor<f32>
    %94 = stablehlo.slice %80 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
    %95 = stablehlo.reshape %94 : (tensor<1xf32>) -> tensor<f32>
    %96 = call @_where_12(%90, %93, %95) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %97 = call @_linspace(%88, %96) : (tensor<f32>, tensor<f32>) -> tensor<5xf32>
    %98 = call @searchsorted(%97, %74) : (tensor<5xf32>, tensor<15xf32>) -> tensor<15xi32>
    %99 = stablehlo.slice %97 [4:5] : (tensor<5xf32>) -> tensor<1xf32>
    %100 = stablehlo.reshape %99 : (tensor<1xf32>) -> tensor<f32>
    %101 = stablehlo.broadcast_in_dim %100, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %102 = stablehlo.compare EQ, %74, %101, FLOAT : (tensor<15xf32>, tensor<15xf32>) -> tensor<15xi1>
    %c_35 = stablehlo.constant dense<4> : tensor<i64>
    %103 = call @_where_15(%102, %c_35, %98) : (tensor<15xi1>, tensor<i64>, tensor<15xi32>) -> tensor<15xi32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %104 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %c_37 = stablehlo.constant dense<0> : tensor<i32>
    %105 = stablehlo.broadcast_in_dim %c_37, dims = [] : (tensor<i32>) -> tensor<15xi32>
    %106 = stablehlo.compare LT, %103, %105, SIGNED : (tensor<15xi32>, tensor<15xi32>) -> tensor<15xi1>
    %c_38 = stablehlo.constant dense<5> : tensor<i32>
    %107 = stablehlo.broadcast_in_dim %c_38, dims = [] : (tensor<i32>) -> tensor<15xi32>
    %108 = stablehlo.add %103, %107 : tensor<15xi32>
    %109 = stablehlo.select %106, %108, %103 : tensor<15xi1>, tensor<15xi32>
    %110 = stablehlo.broadcast_in_dim %109, dims = [0] : (tensor<15xi32>) -> tensor<15x1xi32>
    %111 = "stablehlo.scatter"(%104, %110, %75) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %148 = stablehlo.add %arg1, %arg2 : tensor<f32>
      stablehlo.return %148 : tensor<f32>
    }) : (tensor<5xf32>, tensor<15x1xi32>, tensor<15xf32>) -> tensor<5xf32>
    %112 = stablehlo.slice %111 [1:5] : (tensor<5xf32>) -> tensor<4xf32>
    %113 = call @_in1d(%arg0, %c) : (tensor<15xi32>, tensor<2xi64>) -> tensor<15xi1>
    %c_39 = stablehlo.constant dense<3> : tensor<i32>
    %114 = stablehlo.broadcast_in_dim %c_39, dims = [] : (tensor<i32>) -> tensor<15xi32>
    %115 = stablehlo.add %arg0, %114 : tensor<15xi32>
    %116 = stablehlo.concatenate %arg0, %115, dim = 0 : (tensor<15xi32>, tensor<15xi32>) -> tensor<30xi32>
    %117:3 = call @_unique_sorted_mask_16(%116) : (tensor<30xi32>) -> (tensor<30xi32>, tensor<30xi1>, tensor<30xi64>)
    %118 = call @cumsum_18(%117#1) : (tensor<30xi1>) -> tensor<30xi64>
    %c_40 = stablehlo.constant dense<0> : tensor<i64>
    %119 = stablehlo.broadcast_in_dim %c_40, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %c_41 = stablehlo.constant dense<0> : tensor<i64>
    %120 = call @clip_20(%118, %c_41) : (tensor<30xi64>, tensor<i64>) -> tensor<30xi64>
    %c_42 = stablehlo.constant dense<0> : tensor<i64>
    %121 = stablehlo.broadcast_in_dim %c_42, dims = [] : (tensor<i64>) -> tensor<30xi64>
    %122 = stablehlo.compare LT, %120, %121, SIGNED : (tensor<30xi64>, tensor<30xi64>) -> tensor<30xi1>
    %c_43 = stablehlo.constant dense<12> : tensor<i64>
    %123 = stablehlo.broadcast_in_dim %c_43, dims = [] : (tensor<i64>) -> tensor<30xi64>
    %124 = stablehlo.add %120, %123 : tensor<30xi64>
    %125 = stablehlo.select %122, %124, %120 : tensor<30xi1>, tensor<30xi64>
    %126 = stablehlo.convert %125 : (tensor<30xi64>) -> tensor<30xi32>
    %127 = stablehlo.broadcast_in_dim %126, dims = [0] : (tensor<30xi32>) -> tensor<30x1xi32>
    %c_44 = stablehlo.constant dense<1> : tensor<i64>
    %128 = stablehlo.broadcast_in_dim %c_44, dims = [] : (tensor<i64>) -> tensor<30xi64>
    %129 = "stablehlo.scatter"(%119, %127, %128) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg1: tensor<i64>, %arg2: tensor<i64>):
      %148 = stablehlo.add %arg1, %arg2 : tensor<i64>
      stablehlo.return %148 : tensor<i64>
    }) : (tensor<12xi64>, tensor<30x1xi32>, tensor<30xi64>) -> tensor<12xi64>
    %130 = call @cumsum_21(%129) : (tensor<12xi64>) -> tensor<12xi64>
    %c_45 = stablehlo.constant dense<1> : tensor<i64>
    %131 = call @floor_divide_23(%130, %c_45) : (tensor<12xi64>, tensor<i64>) -> tensor<12xi64>
    %c_46 = stablehlo.constant dense<30> : tensor<i64>
    %132 = call @remainder_25(%131, %c_46) : (tensor<12xi64>, tensor<i64>) -> tensor<12xi64>
    %c_47 = stablehlo.constant dense<0> : tensor<i64>
    %133 = stablehlo.broadcast_in_dim %c_47, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %134 = stablehlo.compare LT, %132, %133, SIGNED : (tensor<12xi64>, tensor<12xi64>) -> tensor<12xi1>
    %c_48 = stablehlo.constant dense<30> : tensor<i64>
    %135 = stablehlo.broadcast_in_dim %c_48, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %136 = stablehlo.add %132, %135 : tensor<12xi64>
    %137 = stablehlo.select %134, %136, %132 : tensor<12xi1>, tensor<12xi64>
    %138 = stablehlo.convert %137 : (tensor<12xi64>) -> tensor<12xi32>
    %139 = stablehlo.broadcast_in_dim %138, dims = [0] : (tensor<12xi32>) -> tensor<12x1xi32>
    %140 = "stablehlo.gather"(%117#0, %139) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<30xi32>, tensor<12x1xi32>) -> tensor<12xi32>
    %141 = stablehlo.iota dim = 0 : tensor<12xi64>
    %142 = stablehlo.convert %117#1 : (tensor<30xi1>) -> tensor<30xi32>
    %143 = stablehlo.convert %142 : (tensor<30xi32>) -> tensor<30xi64>
    %c_49 = stablehlo.constant dense<0> : tensor<i64>
    %144 = stablehlo.reduce(%143 init: %c_49) applies stablehlo.add across dimensions = [0] : (tensor<30xi64>, tensor<i64>) -> tensor<i64>
    %145 = stablehlo.broadcast_in_dim %144, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %146 = stablehlo.compare LT, %141, %145, SIGNED : (tensor<12xi64>, tensor<12xi64>) -> tensor<12xi1>
    %c_50 = stablehlo.constant dense<0> : tensor<i32>
    %147 = call @_where_26(%146, %140, %c_50) : (tensor<12xi1>, tensor<12xi32>, tensor<i32>) -> tensor<12xi32>
    return %30, %42, %63, %73, %112, %97, %113, %147 : tensor<8xi32>, tensor<15xi64>, tensor<8xi64>, tensor<8xi64>, tensor<4xf32>, tensor<5xf32>, tensor<15xi1>, tensor<12xi32>
  }
  func.func private @_unique_sorted_mask(%arg0: tensor<15xi32>) -> (tensor<15xi32>, tensor<15xi1>, tensor<15xi64>) {
    %0 = stablehlo.reshape %arg0 : (tensor<15xi32>) -> tensor<15x1xi32>
    %1 = stablehlo.transpose %0, dims = [1, 0] : (tensor<15x1xi32>) -> tensor<1x15xi32>
    %2 = stablehlo.reverse %1, dims = [0] : tensor<1x15xi32>
    %3 = call @lexsort(%2) : (tensor<1x15xi32>) -> tensor<15xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %4 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<15xi64>
    %5 = stablehlo.compare LT, %3, %4, SIGNED : (tensor<15xi64>, tensor<15xi64>) -> tensor<15xi1>
    %c_0 = stablehlo.constant dense<15> : tensor<i64>
    %6 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i64>) -> tensor<15xi64>
    %7 = stablehlo.add %3, %6 : tensor<15xi64>
    %8 = stablehlo.select %5, %7, %3 : tensor<15xi1>, tensor<15xi64>
    %9 = stablehlo.convert %8 : (tensor<15xi64>) -> tensor<15xi32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<15xi32>) -> tensor<15x1xi32>
    %11 = "stablehlo.gather"(%arg0, %10) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<15xi32>, tensor<15x1xi32>) -> tensor<15xi32>
    %c_1 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i1>) -> tensor<15xi1>
    %13 = stablehlo.slice %11 [1:15] : (tensor<15xi32>) -> tensor<14xi32>
    %14 = stablehlo.slice %11 [0:14] : (tensor<15xi32>) -> tensor<14xi32>
    %15 = stablehlo.compare NE, %13, %14, SIGNED : (tensor<14xi32>, tensor<14xi32>) -> tensor<14xi1>
    %c_2 = stablehlo.constant dense<false> : tensor<i1>
    %16 = stablehlo.reduce(%15 init: %c_2) applies stablehlo.or across dimensions = [] : (tensor<14xi1>, tensor<i1>) -> tensor<14xi1>
    %c_3 = stablehlo.constant dense<1> : tensor<i32>
    %17 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %18 = "stablehlo.scatter"(%12, %17, %16) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg1: tensor<i1>, %arg2: tensor<i1>):
      stablehlo.return %arg2 : tensor<i1>
    }) : (tensor<15xi1>, tensor<1xi32>, tensor<14xi1>) -> tensor<15xi1>
    return %11, %18, %3 : tensor<15xi32>, tensor<15xi1>, tensor<15xi64>
  }
  func.func private @lexsort(%arg0: tensor<1x15xi32>) -> tensor<15xi64> {
    %0 = stablehlo.slice %arg0 [0:1, 0:15] : (tensor<1x15xi32>) -> tensor<1x15xi32>
    %1 = stablehlo.reshape %0 : (tensor<1x15xi32>) -> tensor<15xi32>
    %2 = stablehlo.iota dim = 0 : tensor<15xi64>
    %3:2 = "stablehlo.sort"(%1, %2) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<i32>, %arg2: tensor<i32>, %arg3: tensor<i64>, %arg4: tensor<i64>):
      %4 = stablehlo.compare LT, %arg1, %arg2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %4 : tensor<i1>
    }) : (tensor<15xi32>, tensor<15xi64>) -> (tensor<15xi32>, tensor<15xi64>)
    return %3#1 : tensor<15xi64>
  }
  func.func private @cumsum(%arg0: tensor<15xi1>) -> tensor<15xi64> {
    %0 = stablehlo.convert %arg0 : (tensor<15xi1>) -> tensor<15xi64>
    %1 = call @cumsum_0(%0) : (tensor<15xi64>) -> tensor<15xi64>
    return %1 : tensor<15xi64>
  }
  func.func private @cumsum_0(%arg0: tensor<15xi64>) -> tensor<15xi64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<i64>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[14, 0]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 15>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<i64>, %arg2: tensor<i64>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<i64>
      stablehlo.return %2 : tensor<i64>
    }) : (tensor<15xi64>, tensor<i64>) -> tensor<15xi64>
    return %1 : tensor<15xi64>
  }
  func.func private @clip(%arg0: tensor<15xi64>, %arg1: tensor<i64>) -> tensor<15xi64> {
    %0 = stablehlo.convert %arg1 : tensor<i64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i64>) -> tensor<15xi64>
    %2 = stablehlo.maximum %1, %arg0 : tensor<15xi64>
    return %2 : tensor<15xi64>
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
  func.func private @_where_4(%arg0: tensor<8xi1>, %arg1: tensor<8xi32>, %arg2: tensor<i32>) -> tensor<8xi32> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<8xi1>, tensor<8xi32>
    return %1 : tensor<8xi32>
  }
  func.func private @cumsum_5(%arg0: tensor<9xi64>) -> tensor<9xi64> {
    %0 = call @cumsum_6(%arg0) : (tensor<9xi64>) -> tensor<9xi64>
    return %0 : tensor<9xi64>
  }
  func.func private @cumsum_6(%arg0: tensor<9xi64>) -> tensor<9xi64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<i64>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[8, 0]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 9>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<i64>, %arg2: tensor<i64>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<i64>
      stablehlo.return %2 : tensor<i64>
    }) : (tensor<9xi64>, tensor<i64>) -> tensor<9xi64>
    return %1 : tensor<9xi64>
  }
  func.func private @floor_divide_7(%arg0: tensor<9xi64>, %arg1: tensor<i64>) -> tensor<9xi64> {
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
    %13 = call @_where_8(%10, %12, %1) : (tensor<9xi1>, tensor<9xi64>, tensor<9xi64>) -> tensor<9xi64>
    return %13 : tensor<9xi64>
  }
  func.func private @_where_8(%arg0: tensor<9xi1>, %arg1: tensor<9xi64>, %arg2: tensor<9xi64>) -> tensor<9xi64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<9xi1>, tensor<9xi64>
    return %0 : tensor<9xi64>
  }
  func.func private @remainder_9(%arg0: tensor<9xi64>, %arg1: tensor<i64>) -> tensor<9xi64> {
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
  func.func private @_where_10(%arg0: tensor<8xi64>, %arg1: tensor<8xi64>, %arg2: tensor<i64>) -> tensor<8xi64> {
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
  func.func private @clip_11(%arg0: tensor<15xi32>, %arg1: tensor<i64>) -> tensor<15xi32> {
    %0 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<i32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i32>) -> tensor<15xi32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<15xi32>
    return %2 : tensor<15xi32>
  }
  func.func private @_ptp(%arg0: tensor<2xf32>) -> tensor<f32> {
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.maximum across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %1 = stablehlo.reduce(%arg0 init: %cst_0) applies stablehlo.minimum across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %2 = stablehlo.subtract %0, %1 : tensor<f32>
    return %2 : tensor<f32>
  }
  func.func private @_where_12(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<f32>
    return %0 : tensor<f32>
  }
  func.func private @_linspace(%arg0: tensor<f32>, %arg1: tensor<f32>) -> tensor<5xf32> {
    %0 = stablehlo.subtract %arg1, %arg0 : tensor<f32>
    %cst = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %1 = stablehlo.divide %0, %cst : tensor<f32>
    %2 = stablehlo.iota dim = 0 : tensor<4xf32>
    %cst_0 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %4 = stablehlo.divide %2, %3 : tensor<4xf32>
    %5 = stablehlo.reshape %arg0 : (tensor<f32>) -> tensor<1xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %7 = stablehlo.subtract %6, %4 : tensor<4xf32>
    %8 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<1xf32>) -> tensor<4xf32>
    %9 = stablehlo.multiply %8, %7 : tensor<4xf32>
    %10 = stablehlo.reshape %arg1 : (tensor<f32>) -> tensor<1xf32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0] : (tensor<1xf32>) -> tensor<4xf32>
    %12 = stablehlo.multiply %11, %4 : tensor<4xf32>
    %13 = stablehlo.add %9, %12 : tensor<4xf32>
    %14 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %15 = stablehlo.concatenate %13, %14, dim = 0 : (tensor<4xf32>, tensor<1xf32>) -> tensor<5xf32>
    return %15 : tensor<5xf32>
  }
  func.func private @searchsorted(%arg0: tensor<5xf32>, %arg1: tensor<15xf32>) -> tensor<15xi32> {
    %0 = call @_searchsorted_scan_impl(%arg0, %arg1) : (tensor<5xf32>, tensor<15xf32>) -> tensor<15xi32>
    return %0 : tensor<15xi32>
  }
  func.func private @_searchsorted_scan_impl(%arg0: tensor<5xf32>, %arg1: tensor<15xf32>) -> tensor<15xi32> {
    %0 = call @_searchsorted_scan_impl_13(%arg0, %arg1) : (tensor<5xf32>, tensor<15xf32>) -> tensor<15xi32>
    return %0 : tensor<15xi32>
  }
  func.func private @_searchsorted_scan_impl_13(%arg0: tensor<5xf32>, %arg1: tensor<15xf32>) -> tensor<15xi32> {
    %c = stablehlo.constant dense<0> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<15xui32>
    %c_0 = stablehlo.constant dense<5> : tensor<ui32>
    %1 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<15xui32>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %2:5 = stablehlo.while(%iterArg = %arg0, %iterArg_2 = %arg1, %iterArg_3 = %c_1, %iterArg_4 = %0, %iterArg_5 = %1) : tensor<5xf32>, tensor<15xf32>, tensor<i64>, tensor<15xui32>, tensor<15xui32>
    cond {
      %c_6 = stablehlo.constant dense<3> : tensor<i64>
      %4 = stablehlo.compare LT, %iterArg_3, %c_6, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %4 : tensor<i1>
    } do {
      %4:2 = func.call @closed_call(%iterArg, %iterArg_2, %iterArg_4, %iterArg_5) : (tensor<5xf32>, tensor<15xf32>, tensor<15xui32>, tensor<15xui32>) -> (tensor<15xui32>, tensor<15xui32>)
      %c_6 = stablehlo.constant dense<1> : tensor<i64>
      %5 = stablehlo.add %iterArg_3, %c_6 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_2, %5, %4#0, %4#1 : tensor<5xf32>, tensor<15xf32>, tensor<i64>, tensor<15xui32>, tensor<15xui32>
    }
    %3 = stablehlo.convert %2#4 : (tensor<15xui32>) -> tensor<15xi32>
    return %3 : tensor<15xi32>
  }
  func.func private @closed_call(%arg0: tensor<5xf32>, %arg1: tensor<15xf32>, %arg2: tensor<15xui32>, %arg3: tensor<15xui32>) -> (tensor<15xui32>, tensor<15xui32>) {
    %0 = stablehlo.subtract %arg3, %arg2 : tensor<15xui32>
    %c = stablehlo.constant dense<2> : tensor<i64>
    %1 = call @floor_divide_14(%0, %c) : (tensor<15xui32>, tensor<i64>) -> tensor<15xui32>
    %2 = stablehlo.add %arg2, %1 : tensor<15xui32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<15xui32>) -> tensor<15x1xui32>
    %4 = "stablehlo.gather"(%arg0, %3) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<5xf32>, tensor<15x1xui32>) -> tensor<15x1xf32>
    %5 = stablehlo.reshape %4 : (tensor<15x1xf32>) -> tensor<15xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %7 = stablehlo.compare EQ, %arg1, %6, FLOAT : (tensor<15xf32>, tensor<15xf32>) -> tensor<15xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %9 = stablehlo.select %7, %8, %arg1 : tensor<15xi1>, tensor<15xf32>
    %10 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<15xf32>, tensor<15xf32>) -> tensor<15xi1>
    %cst_1 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %12 = stablehlo.select %10, %11, %9 : tensor<15xi1>, tensor<15xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %14 = stablehlo.compare EQ, %5, %13, FLOAT : (tensor<15xf32>, tensor<15xf32>) -> tensor<15xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %16 = stablehlo.select %14, %15, %5 : tensor<15xi1>, tensor<15xf32>
    %17 = stablehlo.compare NE, %5, %5, FLOAT : (tensor<15xf32>, tensor<15xf32>) -> tensor<15xi1>
    %cst_4 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %19 = stablehlo.select %17, %18, %16 : tensor<15xi1>, tensor<15xf32>
    %20 = stablehlo.compare LT, %12, %19, TOTALORDER : (tensor<15xf32>, tensor<15xf32>) -> tensor<15xi1>
    %21 = stablehlo.select %20, %arg2, %2 : tensor<15xi1>, tensor<15xui32>
    %22 = stablehlo.select %20, %2, %arg3 : tensor<15xi1>, tensor<15xui32>
    return %21, %22 : tensor<15xui32>, tensor<15xui32>
  }
  func.func private @floor_divide_14(%arg0: tensor<15xui32>, %arg1: tensor<i64>) -> tensor<15xui32> {
    %0 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<ui32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<ui32>) -> tensor<15xui32>
    %2 = stablehlo.divide %arg0, %1 : tensor<15xui32>
    return %2 : tensor<15xui32>
  }
  func.func private @_where_15(%arg0: tensor<15xi1>, %arg1: tensor<i64>, %arg2: tensor<15xi32>) -> tensor<15xi32> {
    %0 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<i32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i32>) -> tensor<15xi32>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<15xi1>, tensor<15xi32>
    return %2 : tensor<15xi32>
  }
  func.func private @_in1d(%arg0: tensor<15xi32>, %arg1: tensor<2xi64>) -> tensor<15xi1> {
    %0 = stablehlo.convert %arg0 : (tensor<15xi32>) -> tensor<15xi64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0] : (tensor<15xi64>) -> tensor<15x1xi64>
    %2 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xi64>) -> tensor<1x2xi64>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<15x1xi64>) -> tensor<15x2xi64>
    %4 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<1x2xi64>) -> tensor<15x2xi64>
    %5 = stablehlo.compare EQ, %3, %4, SIGNED : (tensor<15x2xi64>, tensor<15x2xi64>) -> tensor<15x2xi1>
    %c = stablehlo.constant dense<false> : tensor<i1>
    %6 = stablehlo.reduce(%5 init: %c) applies stablehlo.or across dimensions = [1] : (tensor<15x2xi1>, tensor<i1>) -> tensor<15xi1>
    return %6 : tensor<15xi1>
  }
  func.func private @_unique_sorted_mask_16(%arg0: tensor<30xi32>) -> (tensor<30xi32>, tensor<30xi1>, tensor<30xi64>) {
    %0 = stablehlo.reshape %arg0 : (tensor<30xi32>) -> tensor<30x1xi32>
    %1 = stablehlo.transpose %0, dims = [1, 0] : (tensor<30x1xi32>) -> tensor<1x30xi32>
    %2 = stablehlo.reverse %1, dims = [0] : tensor<1x30xi32>
    %3 = call @lexsort_17(%2) : (tensor<1x30xi32>) -> tensor<30xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %4 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<30xi64>
    %5 = stablehlo.compare LT, %3, %4, SIGNED : (tensor<30xi64>, tensor<30xi64>) -> tensor<30xi1>
    %c_0 = stablehlo.constant dense<30> : tensor<i64>
    %6 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i64>) -> tensor<30xi64>
    %7 = stablehlo.add %3, %6 : tensor<30xi64>
    %8 = stablehlo.select %5, %7, %3 : tensor<30xi1>, tensor<30xi64>
    %9 = stablehlo.convert %8 : (tensor<30xi64>) -> tensor<30xi32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<30xi32>) -> tensor<30x1xi32>
    %11 = "stablehlo.gather"(%arg0, %10) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<30xi32>, tensor<30x1xi32>) -> tensor<30xi32>
    %c_1 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i1>) -> tensor<30xi1>
    %13 = stablehlo.slice %11 [1:30] : (tensor<30xi32>) -> tensor<29xi32>
    %14 = stablehlo.slice %11 [0:29] : (tensor<30xi32>) -> tensor<29xi32>
    %15 = stablehlo.compare NE, %13, %14, SIGNED : (tensor<29xi32>, tensor<29xi32>) -> tensor<29xi1>
    %c_2 = stablehlo.constant dense<false> : tensor<i1>
    %16 = stablehlo.reduce(%15 init: %c_2) applies stablehlo.or across dimensions = [] : (tensor<29xi1>, tensor<i1>) -> tensor<29xi1>
    %c_3 = stablehlo.constant dense<1> : tensor<i32>
    %17 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %18 = "stablehlo.scatter"(%12, %17, %16) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg1: tensor<i1>, %arg2: tensor<i1>):
      stablehlo.return %arg2 : tensor<i1>
    }) : (tensor<30xi1>, tensor<1xi32>, tensor<29xi1>) -> tensor<30xi1>
    return %11, %18, %3 : tensor<30xi32>, tensor<30xi1>, tensor<30xi64>
  }
  func.func private @lexsort_17(%arg0: tensor<1x30xi32>) -> tensor<30xi64> {
    %0 = stablehlo.slice %arg0 [0:1, 0:30] : (tensor<1x30xi32>) -> tensor<1x30xi32>
    %1 = stablehlo.reshape %0 : (tensor<1x30xi32>) -> tensor<30xi32>
    %2 = stablehlo.iota dim = 0 : tensor<30xi64>
    %3:2 = "stablehlo.sort"(%1, %2) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<i32>, %arg2: tensor<i32>, %arg3: tensor<i64>, %arg4: tensor<i64>):
      %4 = stablehlo.compare LT, %arg1, %arg2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %4 : tensor<i1>
    }) : (tensor<30xi32>, tensor<30xi64>) -> (tensor<30xi32>, tensor<30xi64>)
    return %3#1 : tensor<30xi64>
  }
  func.func private @cumsum_18(%arg0: tensor<30xi1>) -> tensor<30xi64> {
    %0 = stablehlo.convert %arg0 : (tensor<30xi1>) -> tensor<30xi64>
    %1 = call @cumsum_19(%0) : (tensor<30xi64>) -> tensor<30xi64>
    return %1 : tensor<30xi64>
  }
  func.func private @cumsum_19(%arg0: tensor<30xi64>) -> tensor<30xi64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<i64>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[29, 0]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 30>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<i64>, %arg2: tensor<i64>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<i64>
      stablehlo.return %2 : tensor<i64>
    }) : (tensor<30xi64>, tensor<i64>) -> tensor<30xi64>
    return %1 : tensor<30xi64>
  }
  func.func private @clip_20(%arg0: tensor<30xi64>, %arg1: tensor<i64>) -> tensor<30xi64> {
    %0 = stablehlo.convert %arg1 : tensor<i64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i64>) -> tensor<30xi64>
    %2 = stablehlo.maximum %1, %arg0 : tensor<30xi64>
    return %2 : tensor<30xi64>
  }
  func.func private @cumsum_21(%arg0: tensor<12xi64>) -> tensor<12xi64> {
    %0 = call @cumsum_22(%arg0) : (tensor<12xi64>) -> tensor<12xi64>
    return %0 : tensor<12xi64>
  }
  func.func private @cumsum_22(%arg0: tensor<12xi64>) -> tensor<12xi64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<i64>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[11, 0]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 12>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<i64>, %arg2: tensor<i64>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<i64>
      stablehlo.return %2 : tensor<i64>
    }) : (tensor<12xi64>, tensor<i64>) -> tensor<12xi64>
    return %1 : tensor<12xi64>
  }
  func.func private @floor_divide_23(%arg0: tensor<12xi64>, %arg1: tensor<i64>) -> tensor<12xi64> {
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
    %13 = call @_where_24(%10, %12, %1) : (tensor<12xi1>, tensor<12xi64>, tensor<12xi64>) -> tensor<12xi64>
    return %13 : tensor<12xi64>
  }
  func.func private @_where_24(%arg0: tensor<12xi1>, %arg1: tensor<12xi64>, %arg2: tensor<12xi64>) -> tensor<12xi64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<12xi1>, tensor<12xi64>
    return %0 : tensor<12xi64>
  }
  func.func private @remainder_25(%arg0: tensor<12xi64>, %arg1: tensor<i64>) -> tensor<12xi64> {
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
  func.func private @_where_26(%arg0: tensor<12xi1>, %arg1: tensor<12xi32>, %arg2: tensor<i32>) -> tensor<12xi32> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<i32>) -> tensor<12xi32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<12xi1>, tensor<12xi32>
    return %1 : tensor<12xi32>
  }
}
