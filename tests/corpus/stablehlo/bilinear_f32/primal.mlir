module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x5xf32>, %arg1: tensor<8x2xf32>) -> (tensor<8xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.negate %arg1 : tensor<8x2xf32>
    %1 = stablehlo.exponential %0 : tensor<8x2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %3 = stablehlo.add %2, %1 : tensor<8x2xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %5 = stablehlo.divide %4, %3 : tensor<8x2xf32>
    %cst_1 = stablehlo.constant dense<3.900000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %7 = stablehlo.multiply %5, %6 : tensor<8x2xf32>
    %8 = stablehlo.floor %7 : tensor<8x2xf32>
    %9 = stablehlo.subtract %7, %8 : tensor<8x2xf32>
    %10 = stablehlo.convert %8 : (tensor<8x2xf32>) -> tensor<8x2xi32>
    %11 = stablehlo.slice %9 [0:8, 0:1] : (tensor<8x2xf32>) -> tensor<8x1xf32>
    %12 = stablehlo.reshape %11 : (tensor<8x1xf32>) -> tensor<8xf32>
    %13 = stablehlo.slice %9 [0:8, 1:2] : (tensor<8x2xf32>) -> tensor<8x1xf32>
    %14 = stablehlo.reshape %13 : (tensor<8x1xf32>) -> tensor<8xf32>
    %15 = stablehlo.slice %10 [0:8, 0:1] : (tensor<8x2xi32>) -> tensor<8x1xi32>
    %16 = stablehlo.reshape %15 : (tensor<8x1xi32>) -> tensor<8xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %17 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %18 = stablehlo.add %16, %17 : tensor<8xi32>
    %19 = stablehlo.slice %10 [0:8, 1:2] : (tensor<8x2xi32>) -> tensor<8x1xi32>
    %20 = stablehlo.reshape %19 : (tensor<8x1xi32>) -> tensor<8xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %21 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %22 = stablehlo.add %20, %21 : tensor<8xi32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %23 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %24 = stablehlo.compare LT, %18, %23, SIGNED : (tensor<8xi32>, tensor<8xi32>) -> tensor<8xi1>
    %c_4 = stablehlo.constant dense<5> : tensor<i32>
    %25 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %26 = stablehlo.add %18, %25 : tensor<8xi32>
    %27 = stablehlo.select %24, %26, %18 : tensor<8xi1>, tensor<8xi32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %28 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %29 = stablehlo.compare LT, %22, %28, SIGNED : (tensor<8xi32>, tensor<8xi32>) -> tensor<8xi1>
    %c_6 = stablehlo.constant dense<5> : tensor<i32>
    %30 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %31 = stablehlo.add %22, %30 : tensor<8xi32>
    %32 = stablehlo.select %29, %31, %22 : tensor<8xi1>, tensor<8xi32>
    %33 = stablehlo.broadcast_in_dim %27, dims = [0] : (tensor<8xi32>) -> tensor<8x1xi32>
    %34 = stablehlo.broadcast_in_dim %32, dims = [0] : (tensor<8xi32>) -> tensor<8x1xi32>
    %35 = stablehlo.concatenate %33, %34, dim = 1 : (tensor<8x1xi32>, tensor<8x1xi32>) -> tensor<8x2xi32>
    %36 = "stablehlo.gather"(%arg0, %35) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<5x5xf32>, tensor<8x2xi32>) -> tensor<8xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %38 = stablehlo.subtract %37, %12 : tensor<8xf32>
    %39 = stablehlo.multiply %36, %38 : tensor<8xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %41 = stablehlo.subtract %40, %14 : tensor<8xf32>
    %42 = stablehlo.multiply %39, %41 : tensor<8xf32>
    %43 = stablehlo.slice %10 [0:8, 0:1] : (tensor<8x2xi32>) -> tensor<8x1xi32>
    %44 = stablehlo.reshape %43 : (tensor<8x1xi32>) -> tensor<8xi32>
    %c_9 = stablehlo.constant dense<1> : tensor<i32>
    %45 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %46 = stablehlo.add %44, %45 : tensor<8xi32>
    %47 = stablehlo.slice %10 [0:8, 1:2] : (tensor<8x2xi32>) -> tensor<8x1xi32>
    %48 = stablehlo.reshape %47 : (tensor<8x1xi32>) -> tensor<8xi32>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %49 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %50 = stablehlo.add %48, %49 : tensor<8xi32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %51 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %52 = stablehlo.compare LT, %46, %51, SIGNED : (tensor<8xi32>, tensor<8xi32>) -> tensor<8xi1>
    %c_12 = stablehlo.constant dense<5> : tensor<i32>
    %53 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %54 = stablehlo.add %46, %53 : tensor<8xi32>
    %55 = stablehlo.select %52, %54, %46 : tensor<8xi1>, tensor<8xi32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %56 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %57 = stablehlo.compare LT, %50, %56, SIGNED : (tensor<8xi32>, tensor<8xi32>) -> tensor<8xi1>
    %c_14 = stablehlo.constant dense<5> : tensor<i32>
    %58 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %59 = stablehlo.add %50, %58 : tensor<8xi32>
    %60 = stablehlo.select %57, %59, %50 : tensor<8xi1>, tensor<8xi32>
    %61 = stablehlo.broadcast_in_dim %55, dims = [0] : (tensor<8xi32>) -> tensor<8x1xi32>
    %62 = stablehlo.broadcast_in_dim %60, dims = [0] : (tensor<8xi32>) -> tensor<8x1xi32>
    %63 = stablehlo.concatenate %61, %62, dim = 1 : (tensor<8x1xi32>, tensor<8x1xi32>) -> tensor<8x2xi32>
    %64 = "stablehlo.gather"(%arg0, %63) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<5x5xf32>, tensor<8x2xi32>) -> tensor<8xf32>
    %65 = stablehlo.multiply %64, %12 : tensor<8xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %67 = stablehlo.subtract %66, %14 : tensor<8xf32>
    %68 = stablehlo.multiply %65, %67 : tensor<8xf32>
    %69 = stablehlo.add %42, %68 : tensor<8xf32>
    %70 = stablehlo.slice %10 [0:8, 0:1] : (tensor<8x2xi32>) -> tensor<8x1xi32>
    %71 = stablehlo.reshape %70 : (tensor<8x1xi32>) -> tensor<8xi32>
    %c_16 = stablehlo.constant dense<0> : tensor<i32>
    %72 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %73 = stablehlo.add %71, %72 : tensor<8xi32>
    %74 = stablehlo.slice %10 [0:8, 1:2] : (tensor<8x2xi32>) -> tensor<8x1xi32>
    %75 = stablehlo.reshape %74 : (tensor<8x1xi32>) -> tensor<8xi32>
    %c_17 = stablehlo.constant dense<1> : tensor<i32>
    %76 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %77 = stablehlo.add %75, %76 : tensor<8xi32>
    %c_18 = stablehlo.constant dense<0> : tensor<i32>
    %78 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %79 = stablehlo.compare LT, %73, %78, SIGNED : (tensor<8xi32>, tensor<8xi32>) -> tensor<8xi1>
    %c_19 = stablehlo.constant dense<5> : tensor<i32>
    %80 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %81 = stablehlo.add %73, %80 : tensor<8xi32>
    %82 = stablehlo.select %79, %81, %73 : tensor<8xi1>, tensor<8xi32>
    %c_20 = stablehlo.constant dense<0> : tensor<i32>
    %83 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %84 = stablehlo.compare LT, %77, %83, SIGNED : (tensor<8xi32>, tensor<8xi32>) -> tensor<8xi1>
    %c_21 = stablehlo.constant dense<5> : tensor<i32>
    %85 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %86 = stablehlo.add %77, %85 : tensor<8xi32>
    %87 = stablehlo.select %84, %86, %77 : tensor<8xi1>, tensor<8xi32>
    %88 = stablehlo.broadcast_in_dim %82, dims = [0] : (tensor<8xi32>) -> tensor<8x1xi32>
    %89 = stablehlo.broadcast_in_dim %87, dims = [0] : (tensor<8xi32>) -> tensor<8x1xi32>
    %90 = stablehlo.concatenate %88, %89, dim = 1 : (tensor<8x1xi32>, tensor<8x1xi32>) -> tensor<8x2xi32>
    %91 = "stablehlo.gather"(%arg0, %90) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<5x5xf32>, tensor<8x2xi32>) -> tensor<8xf32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %93 = stablehlo.subtract %92, %12 : tensor<8xf32>
    %94 = stablehlo.multiply %91, %93 : tensor<8xf32>
    %95 = stablehlo.multiply %94, %14 : tensor<8xf32>
    %96 = stablehlo.add %69, %95 : tensor<8xf32>
    %97 = stablehlo.slice %10 [0:8, 0:1] : (tensor<8x2xi32>) -> tensor<8x1xi32>
    %98 = stablehlo.reshape %97 : (tensor<8x1xi32>) -> tensor<8xi32>
    %c_23 = stablehlo.constant dense<1> : tensor<i32>
    %99 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %100 = stablehlo.add %98, %99 : tensor<8xi32>
    %101 = stablehlo.slice %10 [0:8, 1:2] : (tensor<8x2xi32>) -> tensor<8x1xi32>
    %102 = stablehlo.reshape %101 : (tensor<8x1xi32>) -> tensor<8xi32>
    %c_24 = stablehlo.constant dense<1> : tensor<i32>
    %103 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %104 = stablehlo.add %102, %103 : tensor<8xi32>
    %c_25 = stablehlo.constant dense<0> : tensor<i32>
    %105 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %106 = stablehlo.compare LT, %100, %105, SIGNED : (tensor<8xi32>, tensor<8xi32>) -> tensor<8xi1>
    %c_26 = stablehlo.constant dense<5> : tensor<i32>
    %107 = stablehlo.broadcast_in_dim %c_26, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %108 = stablehlo.add %100, %107 : tensor<8xi32>
    %109 = stablehlo.select %106, %108, %100 : tensor<8xi1>, tensor<8xi32>
    %c_27 = stablehlo.constant dense<0> : tensor<i32>
    %110 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %111 = stablehlo.compare LT, %104, %110, SIGNED : (tensor<8xi32>, tensor<8xi32>) -> tensor<8xi1>
    %c_28 = stablehlo.constant dense<5> : tensor<i32>
    %112 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %113 = stablehlo.add %104, %112 : tensor<8xi32>
    %114 = stablehlo.select %111, %113, %104 : tensor<8xi1>, tensor<8xi32>
    %115 = stablehlo.broadcast_in_dim %109, dims = [0] : (tensor<8xi32>) -> tensor<8x1xi32>
    %116 = stablehlo.broadcast_in_dim %114, dims = [0] : (tensor<8xi32>) -> tensor<8x1xi32>
    %117 = stablehlo.concatenate %115, %116, dim = 1 : (tensor<8x1xi32>, tensor<8x1xi32>) -> tensor<8x2xi32>
    %118 = "stablehlo.gather"(%arg0, %117) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<5x5xf32>, tensor<8x2xi32>) -> tensor<8xf32>
    %119 = stablehlo.multiply %118, %12 : tensor<8xf32>
    %120 = stablehlo.multiply %119, %14 : tensor<8xf32>
    %121 = stablehlo.add %96, %120 : tensor<8xf32>
    return %121 : tensor<8xf32>
  }
}
