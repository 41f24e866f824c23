module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xui8>, %arg2: tensor<6xf16>, %arg3: tensor<9xi32>, %arg4: tensor<9xi32>, %arg5: tensor<6xbf16>) -> (tensor<6xi32> {jax.result_info = "result[0]"}, tensor<6xi32> {jax.result_info = "result[1]"}, tensor<6xi32> {jax.result_info = "result[2]"}, tensor<6xui8> {jax.result_info = "result[3]"}, tensor<6xui8> {jax.result_info = "result[4]"}, tensor<6xf16> {jax.result_info = "result[5]"}, tensor<6xi32> {jax.result_info = "result[6]"}, tensor<6xi32> {jax.result_info = "result[7]"}, tensor<6xi32> {jax.result_info = "result[8]"}, tensor<6xbf16> {jax.result_info = "result[9]"}, tensor<6xi32> {jax.result_info = "result[10]"}, tensor<6xi1> {jax.result_info = "result[11]"}) {
    %c = stablehlo.constant dense<[0, 2, 3]> : tensor<3xi64>
    %c_0 = stablehlo.constant dense<false> : tensor<3xi1>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<9xi32>
    %1 = stablehlo.compare LT, %arg3, %0, SIGNED : (tensor<9xi32>, tensor<9xi32>) -> tensor<9xi1>
    %c_2 = stablehlo.constant dense<6> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<9xi32>
    %3 = stablehlo.add %arg3, %2 : tensor<9xi32>
    %4 = stablehlo.select %1, %3, %arg3 : tensor<9xi1>, tensor<9xi32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<9xi32>) -> tensor<9x1xi32>
    %6 = "stablehlo.scatter"(%arg0, %5, %arg4) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg6: tensor<i32>, %arg7: tensor<i32>):
      %90 = stablehlo.add %arg6, %arg7 : tensor<i32>
      stablehlo.return %90 : tensor<i32>
    }) : (tensor<6xi32>, tensor<9x1xi32>, tensor<9xi32>) -> tensor<6xi32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<9xi32>
    %8 = stablehlo.compare LT, %arg3, %7, SIGNED : (tensor<9xi32>, tensor<9xi32>) -> tensor<9xi1>
    %c_4 = stablehlo.constant dense<6> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<9xi32>
    %10 = stablehlo.add %arg3, %9 : tensor<9xi32>
    %11 = stablehlo.select %8, %10, %arg3 : tensor<9xi1>, tensor<9xi32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0] : (tensor<9xi32>) -> tensor<9x1xi32>
    %13 = "stablehlo.scatter"(%arg0, %12, %arg4) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg6: tensor<i32>, %arg7: tensor<i32>):
      %90 = stablehlo.maximum %arg6, %arg7 : tensor<i32>
      stablehlo.return %90 : tensor<i32>
    }) : (tensor<6xi32>, tensor<9x1xi32>, tensor<9xi32>) -> tensor<6xi32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %14 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<9xi32>
    %15 = stablehlo.compare LT, %arg3, %14, SIGNED : (tensor<9xi32>, tensor<9xi32>) -> tensor<9xi1>
    %c_6 = stablehlo.constant dense<6> : tensor<i32>
    %16 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<9xi32>
    %17 = stablehlo.add %arg3, %16 : tensor<9xi32>
    %18 = stablehlo.select %15, %17, %arg3 : tensor<9xi1>, tensor<9xi32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0] : (tensor<9xi32>) -> tensor<9x1xi32>
    %20 = "stablehlo.scatter"(%arg0, %19, %arg4) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg6: tensor<i32>, %arg7: tensor<i32>):
      %90 = stablehlo.multiply %arg6, %arg7 : tensor<i32>
      stablehlo.return %90 : tensor<i32>
    }) : (tensor<6xi32>, tensor<9x1xi32>, tensor<9xi32>) -> tensor<6xi32>
    %21 = stablehlo.convert %arg4 : (tensor<9xi32>) -> tensor<9xui8>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %22 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<9xi32>
    %23 = stablehlo.compare LT, %arg3, %22, SIGNED : (tensor<9xi32>, tensor<9xi32>) -> tensor<9xi1>
    %c_8 = stablehlo.constant dense<6> : tensor<i32>
    %24 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<9xi32>
    %25 = stablehlo.add %arg3, %24 : tensor<9xi32>
    %26 = stablehlo.select %23, %25, %arg3 : tensor<9xi1>, tensor<9xi32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [0] : (tensor<9xi32>) -> tensor<9x1xi32>
    %28 = "stablehlo.scatter"(%arg1, %27, %21) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg6: tensor<ui8>, %arg7: tensor<ui8>):
      %90 = stablehlo.add %arg6, %arg7 : tensor<ui8>
      stablehlo.return %90 : tensor<ui8>
    }) : (tensor<6xui8>, tensor<9x1xi32>, tensor<9xui8>) -> tensor<6xui8>
    %29 = stablehlo.convert %arg4 : (tensor<9xi32>) -> tensor<9xui8>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %30 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<9xi32>
    %31 = stablehlo.compare LT, %arg3, %30, SIGNED : (tensor<9xi32>, tensor<9xi32>) -> tensor<9xi1>
    %c_10 = stablehlo.constant dense<6> : tensor<i32>
    %32 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i32>) -> tensor<9xi32>
    %33 = stablehlo.add %arg3, %32 : tensor<9xi32>
    %34 = stablehlo.select %31, %33, %arg3 : tensor<9xi1>, tensor<9xi32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0] : (tensor<9xi32>) -> tensor<9x1xi32>
    %36 = "stablehlo.scatter"(%arg1, %35, %29) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg6: tensor<ui8>, %arg7: tensor<ui8>):
      %90 = stablehlo.minimum %arg6, %arg7 : tensor<ui8>
      stablehlo.return %90 : tensor<ui8>
    }) : (tensor<6xui8>, tensor<9x1xi32>, tensor<9xui8>) -> tensor<6xui8>
    %37 = stablehlo.convert %arg4 : (tensor<9xi32>) -> tensor<9xf16>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %38 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<9xi32>
    %39 = stablehlo.compare LT, %arg3, %38, SIGNED : (tensor<9xi32>, tensor<9xi32>) -> tensor<9xi1>
    %c_12 = stablehlo.constant dense<6> : tensor<i32>
    %40 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<9xi32>
    %41 = stablehlo.add %arg3, %40 : tensor<9xi32>
    %42 = stablehlo.select %39, %41, %arg3 : tensor<9xi1>, tensor<9xi32>
    %43 = stablehlo.broadcast_in_dim %42, dims = [0] : (tensor<9xi32>) -> tensor<9x1xi32>
    %44 = "stablehlo.scatter"(%arg2, %43, %37) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg6: tensor<f16>, %arg7: tensor<f16>):
      %90 = stablehlo.maximum %arg6, %arg7 : tensor<f16>
      stablehlo.return %90 : tensor<f16>
    }) : (tensor<6xf16>, tensor<9x1xi32>, tensor<9xf16>) -> tensor<6xf16>
    %45 = stablehlo.iota dim = 0 : tensor<3xi32>
    %c_13 = stablehlo.constant dense<2> : tensor<i32>
    %46 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %47 = stablehlo.multiply %46, %45 : tensor<3xi32>
    %c_14 = stablehlo.constant dense<0> : tensor<i32>
    %48 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %49 = stablehlo.add %48, %47 : tensor<3xi32>
    %50 = stablehlo.broadcast_in_dim %49, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %c_15 = stablehlo.constant dense<0> : tensor<i32>
    %51 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %52 = "stablehlo.scatter"(%arg0, %50, %51) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = true}> ({
    ^bb0(%arg6: tensor<i32>, %arg7: tensor<i32>):
      stablehlo.return %arg7 : tensor<i32>
    }) : (tensor<6xi32>, tensor<3x1xi32>, tensor<3xi32>) -> tensor<6xi32>
    %c_16 = stablehlo.constant dense<5> : tensor<i32>
    %53 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %c_17 = stablehlo.constant dense<5> : tensor<i32>
    %54 = "stablehlo.scatter"(%arg0, %53, %c_17) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg6: tensor<i32>, %arg7: tensor<i32>):
      stablehlo.return %arg7 : tensor<i32>
    }) : (tensor<6xi32>, tensor<1xi32>, tensor<i32>) -> tensor<6xi32>
    %c_18 = stablehlo.constant dense<6> : tensor<i64>
    %55 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<i64>) -> tensor<3xi64>
    %56 = stablehlo.add %c, %55 : tensor<3xi64>
    %57 = stablehlo.select %c_0, %56, %c : tensor<3xi1>, tensor<3xi64>
    %58 = stablehlo.convert %57 : (tensor<3xi64>) -> tensor<3xi32>
    %59 = stablehlo.broadcast_in_dim %58, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %c_19 = stablehlo.constant dense<7> : tensor<i32>
    %60 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %61 = "stablehlo.scatter"(%arg0, %59, %60) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg6: tensor<i32>, %arg7: tensor<i32>):
      stablehlo.return %arg7 : tensor<i32>
    }) : (tensor<6xi32>, tensor<3x1xi32>, tensor<3xi32>) -> tensor<6xi32>
    %62 = stablehlo.convert %arg4 : (tensor<9xi32>) -> tensor<9xbf16>
    %c_20 = stablehlo.constant dense<0> : tensor<i32>
    %63 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<i32>) -> tensor<9xi32>
    %64 = stablehlo.compare LT, %arg3, %63, SIGNED : (tensor<9xi32>, tensor<9xi32>) -> tensor<9xi1>
    %c_21 = stablehlo.constant dense<6> : tensor<i32>
    %65 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<i32>) -> tensor<9xi32>
    %66 = stablehlo.add %arg3, %65 : tensor<9xi32>
    %67 = stablehlo.select %64, %66, %arg3 : tensor<9xi1>, tensor<9xi32>
    %68 = stablehlo.broadcast_in_dim %67, dims = [0] : (tensor<9xi32>) -> tensor<9x1xi32>
    %69 = "stablehlo.scatter"(%arg5, %68, %62) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg6: tensor<bf16>, %arg7: tensor<bf16>):
      %90 = stablehlo.maximum %arg6, %arg7 : tensor<bf16>
      stablehlo.return %90 : tensor<bf16>
    }) : (tensor<6xbf16>, tensor<9x1xi32>, tensor<9xbf16>) -> tensor<6xbf16>
    %c_22 = stablehlo.constant dense<0> : tensor<i32>
    %70 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %c_23 = stablehlo.constant dense<0> : tensor<i32>
    %71 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<i32>) -> tensor<9xi32>
    %72 = stablehlo.compare LT, %arg3, %71, SIGNED : (tensor<9xi32>, tensor<9xi32>) -> tensor<9xi1>
    %c_24 = stablehlo.constant dense<6> : tensor<i32>
    %73 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<i32>) -> tensor<9xi32>
    %74 = stablehlo.add %arg3, %73 : tensor<9xi32>
    %75 = stablehlo.select %72, %74, %arg3 : tensor<9xi1>, tensor<9xi32>
    %76 = stablehlo.broadcast_in_dim %75, dims = [0] : (tensor<9xi32>) -> tensor<9x1xi32>
    %c_25 = stablehlo.constant dense<1> : tensor<i32>
    %77 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<i32>) -> tensor<9xi32>
    %78 = "stablehlo.scatter"(%70, %76, %77) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg6: tensor<i32>, %arg7: tensor<i32>):
      %90 = stablehlo.add %arg6, %arg7 : tensor<i32>
      stablehlo.return %90 : tensor<i32>
    }) : (tensor<6xi32>, tensor<9x1xi32>, tensor<9xi32>) -> tensor<6xi32>
    %c_26 = stablehlo.constant dense<50> : tensor<ui8>
    %79 = stablehlo.broadcast_in_dim %c_26, dims = [] : (tensor<ui8>) -> tensor<6xui8>
    %80 = stablehlo.compare GT, %arg1, %79, UNSIGNED : (tensor<6xui8>, tensor<6xui8>) -> tensor<6xi1>
    %c_27 = stablehlo.constant dense<0> : tensor<i32>
    %81 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<i32>) -> tensor<9xi32>
    %82 = stablehlo.compare GT, %arg4, %81, SIGNED : (tensor<9xi32>, tensor<9xi32>) -> tensor<9xi1>
    %c_28 = stablehlo.constant dense<0> : tensor<i32>
    %83 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<i32>) -> tensor<9xi32>
    %84 = stablehlo.compare LT, %arg3, %83, SIGNED : (tensor<9xi32>, tensor<9xi32>) -> tensor<9xi1>
    %c_29 = stablehlo.constant dense<6> : tensor<i32>
    %85 = stablehlo.broadcast_in_dim %c_29, dims = [] : (tensor<i32>) -> tensor<9xi32>
    %86 = stablehlo.add %arg3, %85 : tensor<9xi32>
    %87 = stablehlo.select %84, %86, %arg3 : tensor<9xi1>, tensor<9xi32>
    %88 = stablehlo.broadcast_in_dim %87, dims = [0] : (tensor<9xi32>) -> tensor<9x1xi32>
    %89 = "stablehlo.scatter"(%80, %88, %82) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg6: tensor<i1>, %arg7: tensor<i1>):
      stablehlo.return %arg7 : tensor<i1>
    }) : (tensor<6xi1>, tensor<9x1xi32>, tensor<9xi1>) -> tensor<6xi1>
    return %6, %13, %20, %28, %36, %44, %52, %54, %61, %69, %78, %89 : tensor<6xi32>, tensor<6xi32>, tensor<6xi32>, tensor<6xui8>, tensor<6xui8>, tensor<6xf16>, tensor<6xi32>, tensor<6xi32>, tensor<6xi32>, tensor<6xbf16>, tensor<6xi32>, tensor<6xi1>
  }
}
