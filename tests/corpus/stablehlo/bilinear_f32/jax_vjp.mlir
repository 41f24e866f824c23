module @jit_g attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x5xf32>, %arg1: tensor<8x2xf32>, %arg2: tensor<8xf32>) -> (tensor<5x5xf32> {jax.result_info = "result[0]"}, tensor<8x2xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.negate %arg1 : tensor<8x2xf32>
    %1 = stablehlo.exponential %0 : tensor<8x2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %3 = stablehlo.add %2, %1 : tensor<8x2xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %5 = stablehlo.divide %4, %3 : tensor<8x2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %7 = stablehlo.subtract %6, %5 : tensor<8x2xf32>
    %8 = stablehlo.multiply %5, %7 : tensor<8x2xf32>
    %cst_2 = stablehlo.constant dense<3.900000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %10 = stablehlo.multiply %5, %9 : tensor<8x2xf32>
    %11 = stablehlo.floor %10 : tensor<8x2xf32>
    %12 = stablehlo.subtract %10, %11 : tensor<8x2xf32>
    %13 = stablehlo.convert %11 : (tensor<8x2xf32>) -> tensor<8x2xi32>
    %14 = stablehlo.slice %12 [0:8, 0:1] : (tensor<8x2xf32>) -> tensor<8x1xf32>
    %15 = stablehlo.reshape %14 : (tensor<8x1xf32>) -> tensor<8xf32>
    %16 = stablehlo.slice %12 [0:8, 1:2] : (tensor<8x2xf32>) -> tensor<8x1xf32>
    %17 = stablehlo.reshape %16 : (tensor<8x1xf32>) -> tensor<8xf32>
    %18 = stablehlo.slice %13 [0:8, 0:1] : (tensor<8x2xi32>) -> tensor<8x1xi32>
    %19 = stablehlo.reshape %18 : (tensor<8x1xi32>) -> tensor<8xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %20 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %21 = stablehlo.add %19, %20 : tensor<8xi32>
    %22 = stablehlo.slice %13 [0:8, 1:2] : (tensor<8x2xi32>) -> tensor<8x1xi32>
    %23 = stablehlo.reshape %22 : (tensor<8x1xi32>) -> tensor<8xi32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %24 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %25 = stablehlo.add %23, %24 : tensor<8xi32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %26 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %27 = stablehlo.compare LT, %21, %26, SIGNED : (tensor<8xi32>, tensor<8xi32>) -> tensor<8xi1>
    %c_5 = stablehlo.constant dense<5> : tensor<i32>
    %28 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %29 = stablehlo.add %21, %28 : tensor<8xi32>
    %30 = stablehlo.select %27, %29, %21 : tensor<8xi1>, tensor<8xi32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %31 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %32 = stablehlo.compare LT, %25, %31, SIGNED : (tensor<8xi32>, tensor<8xi32>) -> tensor<8xi1>
    %c_7 = stablehlo.constant dense<5> : tensor<i32>
    %33 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %34 = stablehlo.add %25, %33 : tensor<8xi32>
    %35 = stablehlo.select %32, %34, %25 : tensor<8xi1>, tensor<8xi32>
    %36 = stablehlo.broadcast_in_dim %30, dims = [0] : (tensor<8xi32>) -> tensor<8x1xi32>
    %37 = stablehlo.broadcast_in_dim %35, dims = [0] : (tensor<8xi32>) -> tensor<8x1xi32>
    %38 = stablehlo.concatenate %36, %37, dim = 1 : (tensor<8x1xi32>, tensor<8x1xi32>) -> tensor<8x2xi32>
    %39 = "stablehlo.gather"(%arg0, %38) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<5x5xf32>, tensor<8x2xi32>) -> tensor<8xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %41 = stablehlo.subtract %40, %15 : tensor<8xf32>
    %42 = stablehlo.multiply %39, %41 : tensor<8xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %44 = stablehlo.subtract %43, %17 : tensor<8xf32>
    %45 = stablehlo.multiply %42, %44 : tensor<8xf32>
    %46 = stablehlo.slice %13 [0:8, 0:1] : (tensor<8x2xi32>) -> tensor<8x1xi32>
    %47 = stablehlo.reshape %46 : (tensor<8x1xi32>) -> tensor<8xi32>
    %c_10 = stablehlo.constant dense<1> : tensor<i32>
    %48 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %49 = stablehlo.add %47, %48 : tensor<8xi32>
    %50 = stablehlo.slice %13 [0:8, 1:2] : (tensor<8x2xi32>) -> tensor<8x1xi32>
    %51 = stablehlo.reshape %50 : (tensor<8x1xi32>) -> tensor<8xi32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %52 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %53 = stablehlo.add %51, %52 : tensor<8xi32>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %54 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %55 = stablehlo.compare LT, %49, %54, SIGNED : (tensor<8xi32>, tensor<8xi32>) -> tensor<8xi1>
    %c_13 = stablehlo.constant dense<5> : tensor<i32>
    %56 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %57 = stablehlo.add %49, %56 : tensor<8xi32>
    %58 = stablehlo.select %55, %57, %49 : tensor<8xi1>, tensor<8xi32>
    %c_14 = stablehlo.constant dense<0> : tensor<i32>
    %59 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %60 = stablehlo.compare LT, %53, %59, SIGNED : (tensor<8xi32>, tensor<8xi32>) -> tensor<8xi1>
    %c_15 = stablehlo.constant dense<5> : tensor<i32>
    %61 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %62 = stablehlo.add %53, %61 : tensor<8xi32>
    %63 = stablehlo.select %60, %62, %53 : tensor<8xi1>, tensor<8xi32>
    %64 = stablehlo.broadcast_in_dim %58, dims = [0] : (tensor<8xi32>) -> tensor<8x1xi32>
    %65 = stablehlo.broadcast_in_dim %63, dims = [0] : (tensor<8xi32>) -> tensor<8x1xi32>
    %66 = stablehlo.concatenate %64, %65, dim = 1 : (tensor<8x1xi32>, tensor<8x1xi32>) -> tensor<8x2xi32>
    %67 = "stablehlo.gather"(%arg0, %66) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<5x5xf32>, tensor<8x2xi32>) -> tensor<8xf32>
    %68 = stablehlo.multiply %67, %15 : tensor<8xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %70 = stablehlo.subtract %69, %17 : tensor<8xf32>
    %71 = stablehlo.multiply %68, %70 : tensor<8xf32>
    %72 = stablehlo.add %45, %71 : tensor<8xf32>
    %73 = stablehlo.slice %13 [0:8, 0:1] : (tensor<8x2xi32>) -> tensor<8x1xi32>
    %74 = stablehlo.reshape %73 : (tensor<8x1xi32>) -> tensor<8xi32>
    %c_17 = stablehlo.constant dense<0> : tensor<i32>
    %75 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %76 = stablehlo.add %74, %75 : tensor<8xi32>
    %77 = stablehlo.slice %13 [0:8, 1:2] : (tensor<8x2xi32>) -> tensor<8x1xi32>
    %78 = stablehlo.reshape %77 : (tensor<8x1xi32>) -> tensor<8xi32>
    %c_18 = stablehlo.constant dense<1> : tensor<i32>
    %79 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %80 = stablehlo.add %78, %79 : tensor<8xi32>
    %c_19 = stablehlo.constant dense<0> : tensor<i32>
    %81 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %82 = stablehlo.compare LT, %76, %81, SIGNED : (tensor<8xi32>, tensor<8xi32>) -> tensor<8xi1>
    %c_20 = stablehlo.constant dense<5> : tensor<i32>
    %83 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %84 = stablehlo.add %76, %83 : tensor<8xi32>
    %85 = stablehlo.select %82, %84, %76 : tensor<8xi1>, tensor<8xi32>
    %c_21 = stablehlo.constant dense<0> : tensor<i32>
    %86 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %87 = stablehlo.compare LT, %80, %86, SIGNED : (tensor<8xi32>, tensor<8xi32>) -> tensor<8xi1>
    %c_22 = stablehlo.constant dense<5> : tensor<i32>
    %88 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %89 = stablehlo.add %80, %88 : tensor<8xi32>
    %90 = stablehlo.select %87, %89, %80 : tensor<8xi1>, tensor<8xi32>
    %91 = stablehlo.broadcast_in_dim %85, dims = [0] : (tensor<8xi32>) -> tensor<8x1xi32>
    %92 = stablehlo.broadcast_in_dim %90, dims = [0] : (tensor<8xi32>) -> tensor<8x1xi32>
    %93 = stablehlo.concatenate %91, %92, dim = 1 : (tensor<8x1xi32>, tensor<8x1xi32>) -> tensor<8x2xi32>
    %94 = "stablehlo.gather"(%arg0, %93) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<5x5xf32>, tensor<8x2xi32>) -> tensor<8xf32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %96 = stablehlo.subtract %95, %15 : tensor<8xf32>
    %97 = stablehlo.multiply %94, %96 : tensor<8xf32>
    %98 = stablehlo.multiply %97, %17 : tensor<8xf32>
    %99 = stablehlo.add %72, %98 : tensor<8xf32>
    %100 = stablehlo.slice %13 [0:8, 0:1] : (tensor<8x2xi32>) -> tensor<8x1xi32>
    %101 = stablehlo.reshape %100 : (tensor<8x1xi32>) -> tensor<8xi32>
    %c_24 = stablehlo.constant dense<1> : tensor<i32>
    %102 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %103 = stablehlo.add %101, %102 : tensor<8xi32>
    %104 = stablehlo.slice %13 [0:8, 1:2] : (tensor<8x2xi32>) -> tensor<8x1xi32>
    %105 = stablehlo.reshape %104 : (tensor<8x1xi32>) -> tensor<8xi32>
    %c_25 = stablehlo.constant dense<1> : tensor<i32>
    %106 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %107 = stablehlo.add %105, %106 : tensor<8xi32>
    %c_26 = stablehlo.constant dense<0> : tensor<i32>
    %108 = stablehlo.broadcast_in_dim %c_26, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %109 = stablehlo.compare LT, %103, %108, SIGNED : (tensor<8xi32>, tensor<8xi32>) -> tensor<8xi1>
    %c_27 = stablehlo.constant dense<5> : tensor<i32>
    %110 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %111 = stablehlo.add %103, %110 : tensor<8xi32>
    %112 = stablehlo.select %109, %111, %103 : tensor<8xi1>, tensor<8xi32>
    %c_28 = stablehlo.constant dense<0> : tensor<i32>
    %113 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %114 = stablehlo.compare LT, %107, %113, SIGNED : (tensor<8xi32>, tensor<8xi32>) -> tensor<8xi1>
    %c_29 = stablehlo.constant dense<5> : tensor<i32>
    %115 = stablehlo.broadcast_in_dim %c_29, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %116 = stablehlo.add %107, %115 : tensor<8xi32>
    %117 = stablehlo.select %114, %116, %107 : tensor<8xi1>, tensor<8xi32>
    %118 = stablehlo.broadcast_in_dim %112, dims = [0] : (tensor<8xi32>) -> tensor<8x1xi32>
    %119 = stablehlo.broadcast_in_dim %117, dims = [0] : (tensor<8xi32>) -> tensor<8x1xi32>
    %120 = stablehlo.concatenate %118, %119, dim = 1 : (tensor<8x1xi32>, tensor<8x1xi32>) -> tensor<8x2xi32>
    %121 = "stablehlo.gather"(%arg0, %120) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<5x5xf32>, tensor<8x2xi32>) -> tensor<8xf32>
    %122 = stablehlo.multiply %121, %15 : tensor<8xf32>
    %123 = stablehlo.multiply %122, %17 : tensor<8xf32>
    %124 = stablehlo.add %99, %123 : tensor<8xf32>
    %125 = stablehlo.multiply %122, %arg2 : tensor<8xf32>
    %126 = stablehlo.multiply %arg2, %17 : tensor<8xf32>
    %127 = stablehlo.multiply %121, %126 : tensor<8xf32>
    %128 = stablehlo.multiply %126, %15 : tensor<8xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %129 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %130 = "stablehlo.scatter"(%129, %120, %128) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %170 = stablehlo.add %arg3, %arg4 : tensor<f32>
      stablehlo.return %170 : tensor<f32>
    }) : (tensor<5x5xf32>, tensor<8x2xi32>, tensor<8xf32>) -> tensor<5x5xf32>
    %131 = stablehlo.multiply %97, %arg2 : tensor<8xf32>
    %132 = stablehlo.add %125, %131 : tensor<8xf32>
    %133 = stablehlo.multiply %arg2, %17 : tensor<8xf32>
    %134 = stablehlo.multiply %94, %133 : tensor<8xf32>
    %135 = stablehlo.multiply %133, %96 : tensor<8xf32>
    %136 = stablehlo.negate %134 : tensor<8xf32>
    %137 = stablehlo.add %127, %136 : tensor<8xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %139 = "stablehlo.scatter"(%138, %93, %135) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %170 = stablehlo.add %arg3, %arg4 : tensor<f32>
      stablehlo.return %170 : tensor<f32>
    }) : (tensor<5x5xf32>, tensor<8x2xi32>, tensor<8xf32>) -> tensor<5x5xf32>
    %140 = stablehlo.add %130, %139 : tensor<5x5xf32>
    %141 = stablehlo.multiply %68, %arg2 : tensor<8xf32>
    %142 = stablehlo.multiply %arg2, %70 : tensor<8xf32>
    %143 = stablehlo.negate %141 : tensor<8xf32>
    %144 = stablehlo.add %132, %143 : tensor<8xf32>
    %145 = stablehlo.multiply %67, %142 : tensor<8xf32>
    %146 = stablehlo.add %137, %145 : tensor<8xf32>
    %147 = stablehlo.multiply %142, %15 : tensor<8xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %148 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %149 = "stablehlo.scatter"(%148, %66, %147) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %170 = stablehlo.add %arg3, %arg4 : tensor<f32>
      stablehlo.return %170 : tensor<f32>
    }) : (tensor<5x5xf32>, tensor<8x2xi32>, tensor<8xf32>) -> tensor<5x5xf32>
    %150 = stablehlo.add %140, %149 : tensor<5x5xf32>
    %151 = stablehlo.multiply %42, %arg2 : tensor<8xf32>
    %152 = stablehlo.multiply %arg2, %44 : tensor<8xf32>
    %153 = stablehlo.negate %151 : tensor<8xf32>
    %154 = stablehlo.add %144, %153 : tensor<8xf32>
    %155 = stablehlo.multiply %39, %152 : tensor<8xf32>
    %156 = stablehlo.multiply %152, %41 : tensor<8xf32>
    %157 = stablehlo.negate %155 : tensor<8xf32>
    %158 = stablehlo.add %146, %157 : tensor<8xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %159 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %160 = "stablehlo.scatter"(%159, %38, %156) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %170 = stablehlo.add %arg3, %arg4 : tensor<f32>
      stablehlo.return %170 : tensor<f32>
    }) : (tensor<5x5xf32>, tensor<8x2xi32>, tensor<8xf32>) -> tensor<5x5xf32>
    %161 = stablehlo.add %150, %160 : tensor<5x5xf32>
    %162 = stablehlo.broadcast_in_dim %154, dims = [0] : (tensor<8xf32>) -> tensor<8x1xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %163 = stablehlo.pad %162, %cst_34, low = [0, 1], high = [0, 0], interior = [0, 0] : (tensor<8x1xf32>, tensor<f32>) -> tensor<8x2xf32>
    %164 = stablehlo.broadcast_in_dim %158, dims = [0] : (tensor<8xf32>) -> tensor<8x1xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %165 = stablehlo.pad %164, %cst_35, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<8x1xf32>, tensor<f32>) -> tensor<8x2xf32>
    %166 = stablehlo.add %163, %165 : tensor<8x2xf32>
    %cst_36 = stablehlo.constant dense<3.900000e+00> : tensor<f32>
    %167 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %168 = stablehlo.multiply %166, %167 : tensor<8x2xf32>
    %169 = stablehlo.multiply %168, %8 : tensor<8x2xf32>
    return %161, %169 : tensor<5x5xf32>, tensor<8x2xf32>
  }
}
