module @jit_g attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x7xf32>, %arg1: tensor<2x5xf32>, %arg2: tensor<5xf32>, %arg3: tensor<5xf32>, %arg4: tensor<5xf32>) -> (tensor<6x7xf32> {jax.result_info = "result[0]"}, tensor<2x5xf32> {jax.result_info = "result[1]"}) {
    %0:17 = call @_map_coordinates(%arg0, %arg1) : (tensor<6x7xf32>, tensor<2x5xf32>) -> (tensor<5xf32>, tensor<5x2xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5x2xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5x2xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5x2xi32>, tensor<5xf32>, tensor<5xf32>)
    %1:17 = call @_map_coordinates_0(%arg0, %arg1) : (tensor<6x7xf32>, tensor<2x5xf32>) -> (tensor<5xf32>, tensor<5x2xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5x2xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5x2xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5x2xi32>, tensor<5xf32>, tensor<5xf32>)
    %2:4 = call @_map_coordinates_1(%arg0, %arg1) : (tensor<6x7xf32>, tensor<2x5xf32>) -> (tensor<5xf32>, tensor<5x2xi32>, tensor<5xi1>, tensor<5xf32>)
    %3 = call @_map_coordinates_3(%2#1, %2#2, %2#3, %arg4) : (tensor<5x2xi32>, tensor<5xi1>, tensor<5xf32>, tensor<5xf32>) -> tensor<6x7xf32>
    %4:2 = call @_map_coordinates_5(%1#1, %1#2, %1#3, %1#4, %1#5, %1#6, %1#7, %1#8, %1#9, %1#10, %1#11, %1#12, %1#13, %1#14, %1#15, %1#16, %arg3) : (tensor<5x2xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5x2xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5x2xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5x2xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) -> (tensor<6x7xf32>, tensor<2x5xf32>)
    %5 = stablehlo.add %3, %4#0 : tensor<6x7xf32>
    %6:2 = call @_map_coordinates_6(%0#1, %0#2, %0#3, %0#4, %0#5, %0#6, %0#7, %0#8, %0#9, %0#10, %0#11, %0#12, %0#13, %0#14, %0#15, %0#16, %arg2) : (tensor<5x2xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5x2xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5x2xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5x2xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) -> (tensor<6x7xf32>, tensor<2x5xf32>)
    %7 = stablehlo.add %5, %6#0 : tensor<6x7xf32>
    %8 = stablehlo.add %4#1, %6#1 : tensor<2x5xf32>
    return %7, %8 : tensor<6x7xf32>, tensor<2x5xf32>
  }
  func.func private @_map_coordinates(%arg0: tensor<6x7xf32>, %arg1: tensor<2x5xf32>) -> (tensor<5xf32>, tensor<5x2xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5x2xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5x2xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5x2xi32>, tensor<5xf32>, tensor<5xf32>) {
    %0 = stablehlo.slice %arg1 [0:1, 0:5] : (tensor<2x5xf32>) -> tensor<1x5xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x5xf32>) -> tensor<5xf32>
    %2 = stablehlo.slice %arg1 [1:2, 0:5] : (tensor<2x5xf32>) -> tensor<1x5xf32>
    %3 = stablehlo.reshape %2 : (tensor<1x5xf32>) -> tensor<5xf32>
    %4 = stablehlo.floor %1 : tensor<5xf32>
    %5 = stablehlo.subtract %1, %4 : tensor<5xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %7 = stablehlo.subtract %6, %5 : tensor<5xf32>
    %8 = stablehlo.convert %4 : (tensor<5xf32>) -> tensor<5xi32>
    %c = stablehlo.constant dense<1> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %10 = stablehlo.add %8, %9 : tensor<5xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %c_1 = stablehlo.constant dense<5> : tensor<i64>
    %11 = call @clip(%8, %c_0, %c_1) : (tensor<5xi32>, tensor<i64>, tensor<i64>) -> tensor<5xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %c_3 = stablehlo.constant dense<5> : tensor<i64>
    %12 = call @clip(%10, %c_2, %c_3) : (tensor<5xi32>, tensor<i64>, tensor<i64>) -> tensor<5xi32>
    %13 = stablehlo.floor %3 : tensor<5xf32>
    %14 = stablehlo.subtract %3, %13 : tensor<5xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %16 = stablehlo.subtract %15, %14 : tensor<5xf32>
    %17 = stablehlo.convert %13 : (tensor<5xf32>) -> tensor<5xi32>
    %c_5 = stablehlo.constant dense<1> : tensor<i32>
    %18 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %19 = stablehlo.add %17, %18 : tensor<5xi32>
    %c_6 = stablehlo.constant dense<0> : tensor<i64>
    %c_7 = stablehlo.constant dense<6> : tensor<i64>
    %20 = call @clip(%17, %c_6, %c_7) : (tensor<5xi32>, tensor<i64>, tensor<i64>) -> tensor<5xi32>
    %c_8 = stablehlo.constant dense<0> : tensor<i64>
    %c_9 = stablehlo.constant dense<6> : tensor<i64>
    %21 = call @clip(%19, %c_8, %c_9) : (tensor<5xi32>, tensor<i64>, tensor<i64>) -> tensor<5xi32>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %22 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %23 = stablehlo.compare LT, %11, %22, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_11 = stablehlo.constant dense<6> : tensor<i32>
    %24 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %25 = stablehlo.add %11, %24 : tensor<5xi32>
    %26 = stablehlo.select %23, %25, %11 : tensor<5xi1>, tensor<5xi32>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %27 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %28 = stablehlo.compare LT, %20, %27, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_13 = stablehlo.constant dense<7> : tensor<i32>
    %29 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %30 = stablehlo.add %20, %29 : tensor<5xi32>
    %31 = stablehlo.select %28, %30, %20 : tensor<5xi1>, tensor<5xi32>
    %32 = stablehlo.broadcast_in_dim %26, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %33 = stablehlo.broadcast_in_dim %31, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %34 = stablehlo.concatenate %32, %33, dim = 1 : (tensor<5x1xi32>, tensor<5x1xi32>) -> tensor<5x2xi32>
    %35 = "stablehlo.gather"(%arg0, %34) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<6x7xf32>, tensor<5x2xi32>) -> tensor<5xf32>
    %36 = stablehlo.multiply %7, %16 : tensor<5xf32>
    %37 = stablehlo.multiply %36, %35 : tensor<5xf32>
    %c_14 = stablehlo.constant dense<0> : tensor<i32>
    %38 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %39 = stablehlo.compare LT, %11, %38, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_15 = stablehlo.constant dense<6> : tensor<i32>
    %40 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %41 = stablehlo.add %11, %40 : tensor<5xi32>
    %42 = stablehlo.select %39, %41, %11 : tensor<5xi1>, tensor<5xi32>
    %c_16 = stablehlo.constant dense<0> : tensor<i32>
    %43 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %44 = stablehlo.compare LT, %21, %43, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_17 = stablehlo.constant dense<7> : tensor<i32>
    %45 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %46 = stablehlo.add %21, %45 : tensor<5xi32>
    %47 = stablehlo.select %44, %46, %21 : tensor<5xi1>, tensor<5xi32>
    %48 = stablehlo.broadcast_in_dim %42, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %49 = stablehlo.broadcast_in_dim %47, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %50 = stablehlo.concatenate %48, %49, dim = 1 : (tensor<5x1xi32>, tensor<5x1xi32>) -> tensor<5x2xi32>
    %51 = "stablehlo.gather"(%arg0, %50) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<6x7xf32>, tensor<5x2xi32>) -> tensor<5xf32>
    %52 = stablehlo.multiply %7, %14 : tensor<5xf32>
    %53 = stablehlo.multiply %52, %51 : tensor<5xf32>
    %c_18 = stablehlo.constant dense<0> : tensor<i32>
    %54 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %55 = stablehlo.compare LT, %12, %54, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_19 = stablehlo.constant dense<6> : tensor<i32>
    %56 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %57 = stablehlo.add %12, %56 : tensor<5xi32>
    %58 = stablehlo.select %55, %57, %12 : tensor<5xi1>, tensor<5xi32>
    %c_20 = stablehlo.constant dense<0> : tensor<i32>
    %59 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %60 = stablehlo.compare LT, %20, %59, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_21 = stablehlo.constant dense<7> : tensor<i32>
    %61 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %62 = stablehlo.add %20, %61 : tensor<5xi32>
    %63 = stablehlo.select %60, %62, %20 : tensor<5xi1>, tensor<5xi32>
    %64 = stablehlo.broadcast_in_dim %58, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %65 = stablehlo.broadcast_in_dim %63, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %66 = stablehlo.concatenate %64, %65, dim = 1 : (tensor<5x1xi32>, tensor<5x1xi32>) -> tensor<5x2xi32>
    %67 = "stablehlo.gather"(%arg0, %66) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<6x7xf32>, tensor<5x2xi32>) -> tensor<5xf32>
    %68 = stablehlo.multiply %5, %16 : tensor<5xf32>
    %69 = stablehlo.multiply %68, %67 : tensor<5xf32>
    %c_22 = stablehlo.constant dense<0> : tensor<i32>
    %70 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %71 = stablehlo.compare LT, %12, %70, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_23 = stablehlo.constant dense<6> : tensor<i32>
    %72 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %73 = stablehlo.add %12, %72 : tensor<5xi32>
    %74 = stablehlo.select %71, %73, %12 : tensor<5xi1>, tensor<5xi32>
    %c_24 = stablehlo.constant dense<0> : tensor<i32>
    %75 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %76 = stablehlo.compare LT, %21, %75, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_25 = stablehlo.constant dense<7> : tensor<i32>
    %77 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %78 = stablehlo.add %21, %77 : tensor<5xi32>
    %79 = stablehlo.select %76, %78, %21 : tensor<5xi1>, tensor<5xi32>
    %80 = stablehlo.broadcast_in_dim %74, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %81 = stablehlo.broadcast_in_dim %79, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %82 = stablehlo.concatenate %80, %81, dim = 1 : (tensor<5x1xi32>, tensor<5x1xi32>) -> tensor<5x2xi32>
    %83 = "stablehlo.gather"(%arg0, %82) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<6x7xf32>, tensor<5x2xi32>) -> tensor<5xf32>
    %84 = stablehlo.multiply %5, %14 : tensor<5xf32>
    %85 = stablehlo.multiply %84, %83 : tensor<5xf32>
    %86 = stablehlo.add %37, %53 : tensor<5xf32>
    %87 = stablehlo.add %86, %69 : tensor<5xf32>
    %88 = stablehlo.add %87, %85 : tensor<5xf32>
    return %88, %34, %16, %7, %35, %36, %50, %14, %51, %52, %66, %5, %67, %68, %82, %83, %84 : tensor<5xf32>, tensor<5x2xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5x2xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5x2xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5x2xi32>, tensor<5xf32>, tensor<5xf32>
  }
  func.func private @clip(%arg0: tensor<5xi32>, %arg1: tensor<i64>, %arg2: tensor<i64>) -> tensor<5xi32> {
    %0 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<i32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<5xi32>
    %3 = stablehlo.convert %arg2 : (tensor<i64>) -> tensor<i32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %5 = stablehlo.minimum %4, %2 : tensor<5xi32>
    return %5 : tensor<5xi32>
  }
  func.func private @_map_coordinates_0(%arg0: tensor<6x7xf32>, %arg1: tensor<2x5xf32>) -> (tensor<5xf32>, tensor<5x2xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5x2xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5x2xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5x2xi32>, tensor<5xf32>, tensor<5xf32>) {
    %0 = stablehlo.slice %arg1 [0:1, 0:5] : (tensor<2x5xf32>) -> tensor<1x5xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x5xf32>) -> tensor<5xf32>
    %2 = stablehlo.slice %arg1 [1:2, 0:5] : (tensor<2x5xf32>) -> tensor<1x5xf32>
    %3 = stablehlo.reshape %2 : (tensor<1x5xf32>) -> tensor<5xf32>
    %4 = stablehlo.floor %1 : tensor<5xf32>
    %5 = stablehlo.subtract %1, %4 : tensor<5xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %7 = stablehlo.subtract %6, %5 : tensor<5xf32>
    %8 = stablehlo.convert %4 : (tensor<5xf32>) -> tensor<5xi32>
    %c = stablehlo.constant dense<1> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %10 = stablehlo.add %8, %9 : tensor<5xi32>
    %c_0 = stablehlo.constant dense<6> : tensor<i64>
    %11 = call @remainder(%8, %c_0) : (tensor<5xi32>, tensor<i64>) -> tensor<5xi32>
    %c_1 = stablehlo.constant dense<6> : tensor<i64>
    %12 = call @remainder(%10, %c_1) : (tensor<5xi32>, tensor<i64>) -> tensor<5xi32>
    %13 = stablehlo.floor %3 : tensor<5xf32>
    %14 = stablehlo.subtract %3, %13 : tensor<5xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %16 = stablehlo.subtract %15, %14 : tensor<5xf32>
    %17 = stablehlo.convert %13 : (tensor<5xf32>) -> tensor<5xi32>
    %c_3 = stablehlo.constant dense<1> : tensor<i32>
    %18 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %19 = stablehlo.add %17, %18 : tensor<5xi32>
    %c_4 = stablehlo.constant dense<7> : tensor<i64>
    %20 = call @remainder(%17, %c_4) : (tensor<5xi32>, tensor<i64>) -> tensor<5xi32>
    %c_5 = stablehlo.constant dense<7> : tensor<i64>
    %21 = call @remainder(%19, %c_5) : (tensor<5xi32>, tensor<i64>) -> tensor<5xi32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %22 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %23 = stablehlo.compare LT, %11, %22, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_7 = stablehlo.constant dense<6> : tensor<i32>
    %24 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %25 = stablehlo.add %11, %24 : tensor<5xi32>
    %26 = stablehlo.select %23, %25, %11 : tensor<5xi1>, tensor<5xi32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %27 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %28 = stablehlo.compare LT, %20, %27, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_9 = stablehlo.constant dense<7> : tensor<i32>
    %29 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %30 = stablehlo.add %20, %29 : tensor<5xi32>
    %31 = stablehlo.select %28, %30, %20 : tensor<5xi1>, tensor<5xi32>
    %32 = stablehlo.broadcast_in_dim %26, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %33 = stablehlo.broadcast_in_dim %31, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %34 = stablehlo.concatenate %32, %33, dim = 1 : (tensor<5x1xi32>, tensor<5x1xi32>) -> tensor<5x2xi32>
    %35 = "stablehlo.gather"(%arg0, %34) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<6x7xf32>, tensor<5x2xi32>) -> tensor<5xf32>
    %36 = stablehlo.multiply %7, %16 : tensor<5xf32>
    %37 = stablehlo.multiply %36, %35 : tensor<5xf32>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %38 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %39 = stablehlo.compare LT, %11, %38, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_11 = stablehlo.constant dense<6> : tensor<i32>
    %40 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %41 = stablehlo.add %11, %40 : tensor<5xi32>
    %42 = stablehlo.select %39, %41, %11 : tensor<5xi1>, tensor<5xi32>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %43 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %44 = stablehlo.compare LT, %21, %43, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_13 = stablehlo.constant dense<7> : tensor<i32>
    %45 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %46 = stablehlo.add %21, %45 : tensor<5xi32>
    %47 = stablehlo.select %44, %46, %21 : tensor<5xi1>, tensor<5xi32>
    %48 = stablehlo.broadcast_in_dim %42, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %49 = stablehlo.broadcast_in_dim %47, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %50 = stablehlo.concatenate %48, %49, dim = 1 : (tensor<5x1xi32>, tensor<5x1xi32>) -> tensor<5x2xi32>
    %51 = "stablehlo.gather"(%arg0, %50) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<6x7xf32>, tensor<5x2xi32>) -> tensor<5xf32>
    %52 = stablehlo.multiply %7, %14 : tensor<5xf32>
    %53 = stablehlo.multiply %52, %51 : tensor<5xf32>
    %c_14 = stablehlo.constant dense<0> : tensor<i32>
    %54 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %55 = stablehlo.compare LT, %12, %54, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_15 = stablehlo.constant dense<6> : tensor<i32>
    %56 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %57 = stablehlo.add %12, %56 : tensor<5xi32>
    %58 = stablehlo.select %55, %57, %12 : tensor<5xi1>, tensor<5xi32>
    %c_16 = stablehlo.constant dense<0> : tensor<i32>
    %59 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %60 = stablehlo.compare LT, %20, %59, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_17 = stablehlo.constant dense<7> : tensor<i32>
    %61 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %62 = stablehlo.add %20, %61 : tensor<5xi32>
    %63 = stablehlo.select %60, %62, %20 : tensor<5xi1>, tensor<5xi32>
    %64 = stablehlo.broadcast_in_dim %58, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %65 = stablehlo.broadcast_in_dim %63, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %66 = stablehlo.concatenate %64, %65, dim = 1 : (tensor<5x1xi32>, tensor<5x1xi32>) -> tensor<5x2xi32>
    %67 = "stablehlo.gather"(%arg0, %66) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<6x7xf32>, tensor<5x2xi32>) -> tensor<5xf32>
    %68 = stablehlo.multiply %5, %16 : tensor<5xf32>
    %69 = stablehlo.multiply %68, %67 : tensor<5xf32>
    %c_18 = stablehlo.constant dense<0> : tensor<i32>
    %70 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %71 = stablehlo.compare LT, %12, %70, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_19 = stablehlo.constant dense<6> : tensor<i32>
    %72 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %73 = stablehlo.add %12, %72 : tensor<5xi32>
    %74 = stablehlo.select %71, %73, %12 : tensor<5xi1>, tensor<5xi32>
    %c_20 = stablehlo.constant dense<0> : tensor<i32>
    %75 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %76 = stablehlo.compare LT, %21, %75, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_21 = stablehlo.constant dense<7> : tensor<i32>
    %77 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %78 = stablehlo.add %21, %77 : tensor<5xi32>
    %79 = stablehlo.select %76, %78, %21 : tensor<5xi1>, tensor<5xi32>
    %80 = stablehlo.broadcast_in_dim %74, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %81 = stablehlo.broadcast_in_dim %79, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %82 = stablehlo.concatenate %80, %81, dim = 1 : (tensor<5x1xi32>, tensor<5x1xi32>) -> tensor<5x2xi32>
    %83 = "stablehlo.gather"(%arg0, %82) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<6x7xf32>, tensor<5x2xi32>) -> tensor<5xf32>
    %84 = stablehlo.multiply %5, %14 : tensor<5xf32>
    %85 = stablehlo.multiply %84, %83 : tensor<5xf32>
    %86 = stablehlo.add %37, %53 : tensor<5xf32>
    %87 = stablehlo.add %86, %69 : tensor<5xf32>
    %88 = stablehlo.add %87, %85 : tensor<5xf32>
    return %88, %34, %16, %7, %35, %36, %50, %14, %51, %52, %66, %5, %67, %68, %82, %83, %84 : tensor<5xf32>, tensor<5x2xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5x2xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5x2xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5x2xi32>, tensor<5xf32>, tensor<5xf32>
  }
  func.func private @remainder(%arg0: tensor<5xi32>, %arg1: tensor<i64>) -> tensor<5xi32> {
    %0 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<i32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare EQ, %0, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %2 = call @_where(%1, %c_0, %0) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %4 = stablehlo.remainder %arg0, %3 : tensor<5xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %6 = stablehlo.compare NE, %4, %5, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %8 = stablehlo.compare LT, %4, %7, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.compare LT, %2, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<5xi1>
    %11 = stablehlo.compare NE, %8, %10, UNSIGNED : (tensor<5xi1>, tensor<5xi1>) -> tensor<5xi1>
    %12 = stablehlo.and %11, %6 : tensor<5xi1>
    %13 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %14 = stablehlo.add %4, %13 : tensor<5xi32>
    %15 = stablehlo.select %12, %14, %4 : tensor<5xi1>, tensor<5xi32>
    return %15 : tensor<5xi32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @_map_coordinates_1(%arg0: tensor<6x7xf32>, %arg1: tensor<2x5xf32>) -> (tensor<5xf32>, tensor<5x2xi32>, tensor<5xi1>, tensor<5xf32>) {
    %0 = stablehlo.slice %arg1 [0:1, 0:5] : (tensor<2x5xf32>) -> tensor<1x5xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x5xf32>) -> tensor<5xf32>
    %2 = stablehlo.slice %arg1 [1:2, 0:5] : (tensor<2x5xf32>) -> tensor<1x5xf32>
    %3 = stablehlo.reshape %2 : (tensor<1x5xf32>) -> tensor<5xf32>
    %4 = stablehlo.round_nearest_afz %1 : tensor<5xf32>
    %5 = stablehlo.convert %4 : (tensor<5xf32>) -> tensor<5xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_0 = stablehlo.constant dense<6> : tensor<i32>
    %8 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %9 = stablehlo.compare LT, %5, %8, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %10 = stablehlo.and %7, %9 : tensor<5xi1>
    %11 = stablehlo.round_nearest_afz %3 : tensor<5xf32>
    %12 = stablehlo.convert %11 : (tensor<5xf32>) -> tensor<5xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %13 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %14 = stablehlo.compare GE, %12, %13, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_2 = stablehlo.constant dense<7> : tensor<i32>
    %15 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %16 = stablehlo.compare LT, %12, %15, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %17 = stablehlo.and %14, %16 : tensor<5xi1>
    %18 = stablehlo.and %10, %17 : tensor<5xi1>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %19 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %20 = stablehlo.compare LT, %5, %19, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_4 = stablehlo.constant dense<6> : tensor<i32>
    %21 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %22 = stablehlo.add %5, %21 : tensor<5xi32>
    %23 = stablehlo.select %20, %22, %5 : tensor<5xi1>, tensor<5xi32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %24 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %25 = stablehlo.compare LT, %12, %24, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_6 = stablehlo.constant dense<7> : tensor<i32>
    %26 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %27 = stablehlo.add %12, %26 : tensor<5xi32>
    %28 = stablehlo.select %25, %27, %12 : tensor<5xi1>, tensor<5xi32>
    %29 = stablehlo.broadcast_in_dim %23, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %30 = stablehlo.broadcast_in_dim %28, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %31 = stablehlo.concatenate %29, %30, dim = 1 : (tensor<5x1xi32>, tensor<5x1xi32>) -> tensor<5x2xi32>
    %32 = "stablehlo.gather"(%arg0, %31) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<6x7xf32>, tensor<5x2xi32>) -> tensor<5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33:2 = call @_where_2(%18, %32, %cst) : (tensor<5xi1>, tensor<5xf32>, tensor<f32>) -> (tensor<5xf32>, tensor<5xf32>)
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %35 = stablehlo.multiply %34, %33#0 : tensor<5xf32>
    return %35, %31, %18, %33#1 : tensor<5xf32>, tensor<5x2xi32>, tensor<5xi1>, tensor<5xf32>
  }
  func.func private @_where_2(%arg0: tensor<5xi1>, %arg1: tensor<5xf32>, %arg2: tensor<f32>) -> (tensor<5xf32>, tensor<5xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<5xi1>, tensor<5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    return %1, %2 : tensor<5xf32>, tensor<5xf32>
  }
  func.func private @_map_coordinates_3(%arg0: tensor<5x2xi32>, %arg1: tensor<5xi1>, %arg2: tensor<5xf32>, %arg3: tensor<5xf32>) -> tensor<6x7xf32> {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %1 = stablehlo.multiply %0, %arg3 : tensor<5xf32>
    %2 = call @_where_4(%arg1, %arg2, %1) : (tensor<5xi1>, tensor<5xf32>, tensor<5xf32>) -> tensor<5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6x7xf32>
    %4 = "stablehlo.scatter"(%3, %arg0, %2) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %5 = stablehlo.add %arg4, %arg5 : tensor<f32>
      stablehlo.return %5 : tensor<f32>
    }) : (tensor<6x7xf32>, tensor<5x2xi32>, tensor<5xf32>) -> tensor<6x7xf32>
    return %4 : tensor<6x7xf32>
  }
  func.func private @_where_4(%arg0: tensor<5xi1>, %arg1: tensor<5xf32>, %arg2: tensor<5xf32>) -> tensor<5xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %1 = stablehlo.select %arg0, %arg2, %0 : tensor<5xi1>, tensor<5xf32>
    return %1 : tensor<5xf32>
  }
  func.func private @_map_coordinates_5(%arg0: tensor<5x2xi32>, %arg1: tensor<5xf32>, %arg2: tensor<5xf32>, %arg3: tensor<5xf32>, %arg4: tensor<5xf32>, %arg5: tensor<5x2xi32>, %arg6: tensor<5xf32>, %arg7: tensor<5xf32>, %arg8: tensor<5xf32>, %arg9: tensor<5x2xi32>, %arg10: tensor<5xf32>, %arg11: tensor<5xf32>, %arg12: tensor<5xf32>, %arg13: tensor<5x2xi32>, %arg14: tensor<5xf32>, %arg15: tensor<5xf32>, %arg16: tensor<5xf32>) -> (tensor<6x7xf32>, tensor<2x5xf32>) {
    %0 = stablehlo.multiply %arg15, %arg16 : tensor<5xf32>
    %1 = stablehlo.multiply %arg16, %arg14 : tensor<5xf32>
    %2 = stablehlo.multiply %arg10, %1 : tensor<5xf32>
    %3 = stablehlo.multiply %1, %arg6 : tensor<5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x7xf32>
    %5 = "stablehlo.scatter"(%4, %arg13, %0) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg17: tensor<f32>, %arg18: tensor<f32>):
      %40 = stablehlo.add %arg17, %arg18 : tensor<f32>
      stablehlo.return %40 : tensor<f32>
    }) : (tensor<6x7xf32>, tensor<5x2xi32>, tensor<5xf32>) -> tensor<6x7xf32>
    %6 = stablehlo.multiply %arg12, %arg16 : tensor<5xf32>
    %7 = stablehlo.multiply %arg16, %arg11 : tensor<5xf32>
    %8 = stablehlo.multiply %arg10, %7 : tensor<5xf32>
    %9 = stablehlo.multiply %7, %arg1 : tensor<5xf32>
    %10 = stablehlo.add %3, %9 : tensor<5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6x7xf32>
    %12 = "stablehlo.scatter"(%11, %arg9, %6) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg17: tensor<f32>, %arg18: tensor<f32>):
      %40 = stablehlo.add %arg17, %arg18 : tensor<f32>
      stablehlo.return %40 : tensor<f32>
    }) : (tensor<6x7xf32>, tensor<5x2xi32>, tensor<5xf32>) -> tensor<6x7xf32>
    %13 = stablehlo.add %5, %12 : tensor<6x7xf32>
    %14 = stablehlo.multiply %arg8, %arg16 : tensor<5xf32>
    %15 = stablehlo.multiply %arg16, %arg7 : tensor<5xf32>
    %16 = stablehlo.multiply %arg2, %15 : tensor<5xf32>
    %17 = stablehlo.add %2, %16 : tensor<5xf32>
    %18 = stablehlo.multiply %15, %arg6 : tensor<5xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6x7xf32>
    %20 = "stablehlo.scatter"(%19, %arg5, %14) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg17: tensor<f32>, %arg18: tensor<f32>):
      %40 = stablehlo.add %arg17, %arg18 : tensor<f32>
      stablehlo.return %40 : tensor<f32>
    }) : (tensor<6x7xf32>, tensor<5x2xi32>, tensor<5xf32>) -> tensor<6x7xf32>
    %21 = stablehlo.add %13, %20 : tensor<6x7xf32>
    %22 = stablehlo.multiply %arg4, %arg16 : tensor<5xf32>
    %23 = stablehlo.multiply %arg16, %arg3 : tensor<5xf32>
    %24 = stablehlo.multiply %arg2, %23 : tensor<5xf32>
    %25 = stablehlo.add %8, %24 : tensor<5xf32>
    %26 = stablehlo.multiply %23, %arg1 : tensor<5xf32>
    %27 = stablehlo.add %18, %26 : tensor<5xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6x7xf32>
    %29 = "stablehlo.scatter"(%28, %arg0, %22) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg17: tensor<f32>, %arg18: tensor<f32>):
      %40 = stablehlo.add %arg17, %arg18 : tensor<f32>
      stablehlo.return %40 : tensor<f32>
    }) : (tensor<6x7xf32>, tensor<5x2xi32>, tensor<5xf32>) -> tensor<6x7xf32>
    %30 = stablehlo.add %21, %29 : tensor<6x7xf32>
    %31 = stablehlo.negate %25 : tensor<5xf32>
    %32 = stablehlo.add %17, %31 : tensor<5xf32>
    %33 = stablehlo.negate %27 : tensor<5xf32>
    %34 = stablehlo.add %10, %33 : tensor<5xf32>
    %35 = stablehlo.broadcast_in_dim %32, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.pad %35, %cst_3, low = [1, 0], high = [0, 0], interior = [0, 0] : (tensor<1x5xf32>, tensor<f32>) -> tensor<2x5xf32>
    %37 = stablehlo.broadcast_in_dim %34, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.pad %37, %cst_4, low = [0, 0], high = [1, 0], interior = [0, 0] : (tensor<1x5xf32>, tensor<f32>) -> tensor<2x5xf32>
    %39 = stablehlo.add %36, %38 : tensor<2x5xf32>
    return %30, %39 : tensor<6x7xf32>, tensor<2x5xf32>
  }
  func.func private @_map_coordinates_6(%arg0: tensor<5x2xi32>, %arg1: tensor<5xf32>, %arg2: tensor<5xf32>, %arg3: tensor<5xf32>, %arg4: tensor<5xf32>, %arg5: tensor<5x2xi32>, %arg6: tensor<5xf32>, %arg7: tensor<5xf32>, %arg8: tensor<5xf32>, %arg9: tensor<5x2xi32>, %arg10: tensor<5xf32>, %arg11: tensor<5xf32>, %arg12: tensor<5xf32>, %arg13: tensor<5x2xi32>, %arg14: tensor<5xf32>, %arg15: tensor<5xf32>, %arg16: tensor<5xf32>) -> (tensor<6x7xf32>, tensor<2x5xf32>) {
    %0 = stablehlo.multiply %arg15, %arg16 : tensor<5xf32>
    %1 = stablehlo.multiply %arg16, %arg14 : tensor<5xf32>
    %2 = stablehlo.multiply %arg10, %1 : tensor<5xf32>
    %3 = stablehlo.multiply %1, %arg6 : tensor<5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x7xf32>
    %5 = "stablehlo.scatter"(%4, %arg13, %0) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg17: tensor<f32>, %arg18: tensor<f32>):
      %40 = stablehlo.add %arg17, %arg18 : tensor<f32>
      stablehlo.return %40 : tensor<f32>
    }) : (tensor<6x7xf32>, tensor<5x2xi32>, tensor<5xf32>) -> tensor<6x7xf32>
    %6 = stablehlo.multiply %arg12, %arg16 : tensor<5xf32>
    %7 = stablehlo.multiply %arg16, %arg11 : tensor<5xf32>
    %8 = stablehlo.multiply %arg10, %7 : tensor<5xf32>
    %9 = stablehlo.multiply %7, %arg1 : tensor<5xf32>
    %10 = stablehlo.add %3, %9 : tensor<5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6x7xf32>
    %12 = "stablehlo.scatter"(%11, %arg9, %6) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg17: tensor<f32>, %arg18: tensor<f32>):
      %40 = stablehlo.add %arg17, %arg18 : tensor<f32>
      stablehlo.return %40 : tensor<f32>
    }) : (tensor<6x7xf32>, tensor<5x2xi32>, tensor<5xf32>) -> tensor<6x7xf32>
    %13 = stablehlo.add %5, %12 : tensor<6x7xf32>
    %14 = stablehlo.multiply %arg8, %arg16 : tensor<5xf32>
    %15 = stablehlo.multiply %arg16, %arg7 : tensor<5xf32>
    %16 = stablehlo.multiply %arg2, %15 : tensor<5xf32>
    %17 = stablehlo.add %2, %16 : tensor<5xf32>
    %18 = stablehlo.multiply %15, %arg6 : tensor<5xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6x7xf32>
    %20 = "stablehlo.scatter"(%19, %arg5, %14) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg17: tensor<f32>, %arg18: tensor<f32>):
      %40 = stablehlo.add %arg17, %arg18 : tensor<f32>
      stablehlo.return %40 : tensor<f32>
    }) : (tensor<6x7xf32>, tensor<5x2xi32>, tensor<5xf32>) -> tensor<6x7xf32>
    %21 = stablehlo.add %13, %20 : tensor<6x7xf32>
    %22 = stablehlo.multiply %arg4, %arg16 : tensor<5xf32>
    %23 = stablehlo.multiply %arg16, %arg3 : tensor<5xf32>
    %24 = stablehlo.multiply %arg2, %23 : tensor<5xf32>
    %25 = stablehlo.add %8, %24 : tensor<5xf32>
    %26 = stablehlo.multiply %23, %arg1 : tensor<5xf32>
    %27 = stablehlo.add %18, %26 : tensor<5xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6x7xf32>
    %29 = "stablehlo.scatter"(%28, %arg0, %22) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg17: tensor<f32>, %arg18: tensor<f32>):
      %40 = stablehlo.add %arg17, %arg18 : tensor<f32>
      stablehlo.return %40 : tensor<f32>
    }) : (tensor<6x7xf32>, tensor<5x2xi32>, tensor<5xf32>) -> tensor<6x7xf32>
    %30 = stablehlo.add %21, %29 : tensor<6x7xf32>
    %31 = stablehlo.negate %25 : tensor<5xf32>
    %32 = stablehlo.add %17, %31 : tensor<5xf32>
    %33 = stablehlo.negate %27 : tensor<5xf32>
    %34 = stablehlo.add %10, %33 : tensor<5xf32>
    %35 = stablehlo.broadcast_in_dim %32, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.pad %35, %cst_3, low = [1, 0], high = [0, 0], interior = [0, 0] : (tensor<1x5xf32>, tensor<f32>) -> tensor<2x5xf32>
    %37 = stablehlo.broadcast_in_dim %34, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.pad %37, %cst_4, low = [0, 0], high = [1, 0], interior = [0, 0] : (tensor<1x5xf32>, tensor<f32>) -> tensor<2x5xf32>
    %39 = stablehlo.add %36, %38 : tensor<2x5xf32>
    return %30, %39 : tensor<6x7xf32>, tensor<2x5xf32>
  }
}
