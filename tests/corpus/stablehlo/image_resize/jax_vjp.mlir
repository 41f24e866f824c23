module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x5x6xf32>, %arg1: tensor<8x7x6xf32>, %arg2: tensor<2x10x6xf32>, %arg3: tensor<8x7x6xf32>) -> (tensor<4x5x6xf32> {jax.result_info = "result[0]"}) {
    %0:3 = call @_resize(%arg0) : (tensor<4x5x6xf32>) -> (tensor<8x7x6xf32>, tensor<5x7xf32>, tensor<4x8xf32>)
    %1:3 = call @_resize_3(%arg0) : (tensor<4x5x6xf32>) -> (tensor<2x10x6xf32>, tensor<2x1xi32>, tensor<10x1xi32>)
    %2:3 = call @_resize_4(%arg0) : (tensor<4x5x6xf32>) -> (tensor<8x7x6xf32>, tensor<5x7xf32>, tensor<4x8xf32>)
    %3:3 = call @_resize(%arg0) : (tensor<4x5x6xf32>) -> (tensor<8x7x6xf32>, tensor<5x7xf32>, tensor<4x8xf32>)
    %4:3 = call @_resize_3(%arg0) : (tensor<4x5x6xf32>) -> (tensor<2x10x6xf32>, tensor<2x1xi32>, tensor<10x1xi32>)
    %5:3 = call @_resize_4(%arg0) : (tensor<4x5x6xf32>) -> (tensor<8x7x6xf32>, tensor<5x7xf32>, tensor<4x8xf32>)
    %6:3 = call @_resize(%arg0) : (tensor<4x5x6xf32>) -> (tensor<8x7x6xf32>, tensor<5x7xf32>, tensor<4x8xf32>)
    %7:3 = call @_resize_3(%arg0) : (tensor<4x5x6xf32>) -> (tensor<2x10x6xf32>, tensor<2x1xi32>, tensor<10x1xi32>)
    %8:3 = call @_resize_4(%arg0) : (tensor<4x5x6xf32>) -> (tensor<8x7x6xf32>, tensor<5x7xf32>, tensor<4x8xf32>)
    %9 = call @_resize_9(%8#1, %8#2, %arg3) : (tensor<5x7xf32>, tensor<4x8xf32>, tensor<8x7x6xf32>) -> tensor<4x5x6xf32>
    %10 = call @_resize_10(%4#1, %4#2, %arg2) : (tensor<2x1xi32>, tensor<10x1xi32>, tensor<2x10x6xf32>) -> tensor<4x5x6xf32>
    %11 = stablehlo.add %9, %10 : tensor<4x5x6xf32>
    %12 = call @_resize_11(%0#1, %0#2, %arg1) : (tensor<5x7xf32>, tensor<4x8xf32>, tensor<8x7x6xf32>) -> tensor<4x5x6xf32>
    %13 = stablehlo.add %11, %12 : tensor<4x5x6xf32>
    return %13 : tensor<4x5x6xf32>
  }
  func.func private @_resize(%arg0: tensor<4x5x6xf32>) -> (tensor<8x7x6xf32>, tensor<5x7xf32>, tensor<4x8xf32>) {
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %0 = stablehlo.maximum %cst, %cst_0 : tensor<f64>
    %1 = stablehlo.iota dim = 0 : tensor<8xf64>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<8xf64>
    %3 = stablehlo.add %1, %2 : tensor<8xf64>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<8xf64>
    %5 = stablehlo.multiply %3, %4 : tensor<8xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<8xf64>
    %7 = stablehlo.subtract %5, %6 : tensor<8xf64>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<8xf64>
    %9 = stablehlo.subtract %7, %8 : tensor<8xf64>
    %10 = stablehlo.iota dim = 0 : tensor<4xf64>
    %11 = stablehlo.broadcast_in_dim %9, dims = [1] : (tensor<8xf64>) -> tensor<1x8xf64>
    %12 = stablehlo.broadcast_in_dim %10, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %13 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<1x8xf64>) -> tensor<4x8xf64>
    %14 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x8xf64>
    %15 = stablehlo.subtract %13, %14 : tensor<4x8xf64>
    %16 = stablehlo.abs %15 : tensor<4x8xf64>
    %17 = stablehlo.convert %0 : tensor<f64>
    %18 = stablehlo.broadcast_in_dim %17, dims = [] : (tensor<f64>) -> tensor<4x8xf64>
    %19 = stablehlo.divide %16, %18 : tensor<4x8xf64>
    %20 = stablehlo.abs %19 : tensor<4x8xf64>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %21 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<4x8xf64>
    %22 = stablehlo.subtract %21, %20 : tensor<4x8xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %23 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<4x8xf64>
    %24 = stablehlo.maximum %23, %22 : tensor<4x8xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %25 = stablehlo.reduce(%24 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<4x8xf64>, tensor<f64>) -> tensor<8xf64>
    %26 = stablehlo.broadcast_in_dim %25, dims = [1] : (tensor<8xf64>) -> tensor<1x8xf64>
    %27 = stablehlo.abs %26 : tensor<1x8xf64>
    %cst_8 = stablehlo.constant dense<1.1920928955078125E-4> : tensor<f64>
    %28 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<1x8xf64>
    %29 = stablehlo.compare GT, %27, %28, FLOAT : (tensor<1x8xf64>, tensor<1x8xf64>) -> tensor<1x8xi1>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %30 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<1x8xf64>
    %31 = stablehlo.compare NE, %26, %30, FLOAT : (tensor<1x8xf64>, tensor<1x8xf64>) -> tensor<1x8xi1>
    %c = stablehlo.constant dense<1> : tensor<i64>
    %32 = call @_where(%31, %26, %c) : (tensor<1x8xi1>, tensor<1x8xf64>, tensor<i64>) -> tensor<1x8xf64>
    %33 = stablehlo.broadcast_in_dim %32, dims = [0, 1] : (tensor<1x8xf64>) -> tensor<4x8xf64>
    %34 = stablehlo.divide %24, %33 : tensor<4x8xf64>
    %c_10 = stablehlo.constant dense<0> : tensor<i64>
    %35 = call @_where_0(%29, %34, %c_10) : (tensor<1x8xi1>, tensor<4x8xf64>, tensor<i64>) -> tensor<4x8xf64>
    %cst_11 = stablehlo.constant dense<-5.000000e-01> : tensor<f64>
    %36 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<8xf64>
    %37 = stablehlo.compare GE, %9, %36, FLOAT : (tensor<8xf64>, tensor<8xf64>) -> tensor<8xi1>
    %cst_12 = stablehlo.constant dense<3.500000e+00> : tensor<f64>
    %38 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<8xf64>
    %39 = stablehlo.compare LE, %9, %38, FLOAT : (tensor<8xf64>, tensor<8xf64>) -> tensor<8xi1>
    %40 = stablehlo.and %37, %39 : tensor<8xi1>
    %41 = stablehlo.broadcast_in_dim %40, dims = [1] : (tensor<8xi1>) -> tensor<1x8xi1>
    %c_13 = stablehlo.constant dense<0> : tensor<i64>
    %42 = call @_where_0(%41, %35, %c_13) : (tensor<1x8xi1>, tensor<4x8xf64>, tensor<i64>) -> tensor<4x8xf64>
    %43 = stablehlo.convert %42 : (tensor<4x8xf64>) -> tensor<4x8xf32>
    %cst_14 = stablehlo.constant dense<0.7142857142857143> : tensor<f64>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %44 = stablehlo.maximum %cst_14, %cst_15 : tensor<f64>
    %45 = stablehlo.iota dim = 0 : tensor<7xf64>
    %cst_16 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %46 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %47 = stablehlo.add %45, %46 : tensor<7xf64>
    %cst_17 = stablehlo.constant dense<0.7142857142857143> : tensor<f64>
    %48 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %49 = stablehlo.multiply %47, %48 : tensor<7xf64>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %50 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %51 = stablehlo.subtract %49, %50 : tensor<7xf64>
    %cst_19 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %52 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %53 = stablehlo.subtract %51, %52 : tensor<7xf64>
    %54 = stablehlo.iota dim = 0 : tensor<5xf64>
    %55 = stablehlo.broadcast_in_dim %53, dims = [1] : (tensor<7xf64>) -> tensor<1x7xf64>
    %56 = stablehlo.broadcast_in_dim %54, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %57 = stablehlo.broadcast_in_dim %55, dims = [0, 1] : (tensor<1x7xf64>) -> tensor<5x7xf64>
    %58 = stablehlo.broadcast_in_dim %56, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x7xf64>
    %59 = stablehlo.subtract %57, %58 : tensor<5x7xf64>
    %60 = stablehlo.abs %59 : tensor<5x7xf64>
    %61 = stablehlo.convert %44 : tensor<f64>
    %62 = stablehlo.broadcast_in_dim %61, dims = [] : (tensor<f64>) -> tensor<5x7xf64>
    %63 = stablehlo.divide %60, %62 : tensor<5x7xf64>
    %64 = stablehlo.abs %63 : tensor<5x7xf64>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %65 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<5x7xf64>
    %66 = stablehlo.subtract %65, %64 : tensor<5x7xf64>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %67 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<5x7xf64>
    %68 = stablehlo.maximum %67, %66 : tensor<5x7xf64>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %69 = stablehlo.reduce(%68 init: %cst_22) applies stablehlo.add across dimensions = [0] : (tensor<5x7xf64>, tensor<f64>) -> tensor<7xf64>
    %70 = stablehlo.broadcast_in_dim %69, dims = [1] : (tensor<7xf64>) -> tensor<1x7xf64>
    %71 = stablehlo.abs %70 : tensor<1x7xf64>
    %cst_23 = stablehlo.constant dense<1.1920928955078125E-4> : tensor<f64>
    %72 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f64>) -> tensor<1x7xf64>
    %73 = stablehlo.compare GT, %71, %72, FLOAT : (tensor<1x7xf64>, tensor<1x7xf64>) -> tensor<1x7xi1>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %74 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f64>) -> tensor<1x7xf64>
    %75 = stablehlo.compare NE, %70, %74, FLOAT : (tensor<1x7xf64>, tensor<1x7xf64>) -> tensor<1x7xi1>
    %c_25 = stablehlo.constant dense<1> : tensor<i64>
    %76 = call @_where_1(%75, %70, %c_25) : (tensor<1x7xi1>, tensor<1x7xf64>, tensor<i64>) -> tensor<1x7xf64>
    %77 = stablehlo.broadcast_in_dim %76, dims = [0, 1] : (tensor<1x7xf64>) -> tensor<5x7xf64>
    %78 = stablehlo.divide %68, %77 : tensor<5x7xf64>
    %c_26 = stablehlo.constant dense<0> : tensor<i64>
    %79 = call @_where_2(%73, %78, %c_26) : (tensor<1x7xi1>, tensor<5x7xf64>, tensor<i64>) -> tensor<5x7xf64>
    %cst_27 = stablehlo.constant dense<-5.000000e-01> : tensor<f64>
    %80 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %81 = stablehlo.compare GE, %53, %80, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_28 = stablehlo.constant dense<4.500000e+00> : tensor<f64>
    %82 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %83 = stablehlo.compare LE, %53, %82, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %84 = stablehlo.and %81, %83 : tensor<7xi1>
    %85 = stablehlo.broadcast_in_dim %84, dims = [1] : (tensor<7xi1>) -> tensor<1x7xi1>
    %c_29 = stablehlo.constant dense<0> : tensor<i64>
    %86 = call @_where_2(%85, %79, %c_29) : (tensor<1x7xi1>, tensor<5x7xf64>, tensor<i64>) -> tensor<5x7xf64>
    %87 = stablehlo.convert %86 : (tensor<5x7xf64>) -> tensor<5x7xf32>
    %88 = stablehlo.dot_general %87, %arg0, contracting_dims = [0] x [1], precision = [HIGHEST, HIGHEST] : (tensor<5x7xf32>, tensor<4x5x6xf32>) -> tensor<7x4x6xf32>
    %89 = stablehlo.dot_general %43, %88, contracting_dims = [0] x [1], precision = [HIGHEST, HIGHEST] : (tensor<4x8xf32>, tensor<7x4x6xf32>) -> tensor<8x7x6xf32>
    return %89, %87, %43 : tensor<8x7x6xf32>, tensor<5x7xf32>, tensor<4x8xf32>
  }
  func.func private @_where(%arg0: tensor<1x8xi1>, %arg1: tensor<1x8xf64>, %arg2: tensor<i64>) -> tensor<1x8xf64> {
    %0 = stablehlo.convert %arg2 : (tensor<i64>) -> tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<1x8xf64>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<1x8xi1>, tensor<1x8xf64>
    return %2 : tensor<1x8xf64>
  }
  func.func private @_where_0(%arg0: tensor<1x8xi1>, %arg1: tensor<4x8xf64>, %arg2: tensor<i64>) -> tensor<4x8xf64> {
    %0 = stablehlo.convert %arg2 : (tensor<i64>) -> tensor<f64>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<1x8xi1>) -> tensor<4x8xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<4x8xf64>
    %3 = stablehlo.select %1, %arg1, %2 : tensor<4x8xi1>, tensor<4x8xf64>
    return %3 : tensor<4x8xf64>
  }
  func.func private @_where_1(%arg0: tensor<1x7xi1>, %arg1: tensor<1x7xf64>, %arg2: tensor<i64>) -> tensor<1x7xf64> {
    %0 = stablehlo.convert %arg2 : (tensor<i64>) -> tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<1x7xf64>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<1x7xi1>, tensor<1x7xf64>
    return %2 : tensor<1x7xf64>
  }
  func.func private @_where_2(%arg0: tensor<1x7xi1>, %arg1: tensor<5x7xf64>, %arg2: tensor<i64>) -> tensor<5x7xf64> {
    %0 = stablehlo.convert %arg2 : (tensor<i64>) -> tensor<f64>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<1x7xi1>) -> tensor<5x7xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<5x7xf64>
    %3 = stablehlo.select %1, %arg1, %2 : tensor<5x7xi1>, tensor<5x7xf64>
    return %3 : tensor<5x7xf64>
  }
  func.func private @_resize_3(%arg0: tensor<4x5x6xf32>) -> (tensor<2x10x6xf32>, tensor<2x1xi32>, tensor<10x1xi32>) {
    %0 = stablehlo.iota dim = 0 : tensor<2xf32>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %2 = stablehlo.add %0, %1 : tensor<2xf32>
    %cst_0 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %4 = stablehlo.multiply %2, %3 : tensor<2xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %6 = stablehlo.divide %4, %5 : tensor<2xf32>
    %7 = stablehlo.floor %6 : tensor<2xf32>
    %8 = stablehlo.convert %7 : (tensor<2xf32>) -> tensor<2xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %10 = stablehlo.compare LT, %8, %9, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %c_2 = stablehlo.constant dense<4> : tensor<i32>
    %11 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %12 = stablehlo.add %8, %11 : tensor<2xi32>
    %13 = stablehlo.select %10, %12, %8 : tensor<2xi1>, tensor<2xi32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %15 = "stablehlo.gather"(%arg0, %14) <{dimension_numbers = #stablehlo.gather<offset_dims = [1, 2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 5, 6>}> : (tensor<4x5x6xf32>, tensor<2x1xi32>) -> tensor<2x5x6xf32>
    %16 = stablehlo.iota dim = 0 : tensor<10xf32>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %18 = stablehlo.add %16, %17 : tensor<10xf32>
    %cst_4 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %20 = stablehlo.multiply %18, %19 : tensor<10xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %22 = stablehlo.divide %20, %21 : tensor<10xf32>
    %23 = stablehlo.floor %22 : tensor<10xf32>
    %24 = stablehlo.convert %23 : (tensor<10xf32>) -> tensor<10xi32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %25 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<10xi32>
    %26 = stablehlo.compare LT, %24, %25, SIGNED : (tensor<10xi32>, tensor<10xi32>) -> tensor<10xi1>
    %c_7 = stablehlo.constant dense<5> : tensor<i32>
    %27 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<10xi32>
    %28 = stablehlo.add %24, %27 : tensor<10xi32>
    %29 = stablehlo.select %26, %28, %24 : tensor<10xi1>, tensor<10xi32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0] : (tensor<10xi32>) -> tensor<10x1xi32>
    %31 = "stablehlo.gather"(%15, %30) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 2], collapsed_slice_dims = [1], start_index_map = [1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 2, 1, 6>}> : (tensor<2x5x6xf32>, tensor<10x1xi32>) -> tensor<2x10x6xf32>
    return %31, %14, %30 : tensor<2x10x6xf32>, tensor<2x1xi32>, tensor<10x1xi32>
  }
  func.func private @_resize_4(%arg0: tensor<4x5x6xf32>) -> (tensor<8x7x6xf32>, tensor<5x7xf32>, tensor<4x8xf32>) {
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %0 = stablehlo.maximum %cst, %cst_0 : tensor<f64>
    %1 = stablehlo.iota dim = 0 : tensor<8xf64>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<8xf64>
    %3 = stablehlo.add %1, %2 : tensor<8xf64>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<8xf64>
    %5 = stablehlo.multiply %3, %4 : tensor<8xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<8xf64>
    %7 = stablehlo.subtract %5, %6 : tensor<8xf64>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<8xf64>
    %9 = stablehlo.subtract %7, %8 : tensor<8xf64>
    %10 = stablehlo.iota dim = 0 : tensor<4xf64>
    %11 = stablehlo.broadcast_in_dim %9, dims = [1] : (tensor<8xf64>) -> tensor<1x8xf64>
    %12 = stablehlo.broadcast_in_dim %10, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %13 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<1x8xf64>) -> tensor<4x8xf64>
    %14 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x8xf64>
    %15 = stablehlo.subtract %13, %14 : tensor<4x8xf64>
    %16 = stablehlo.abs %15 : tensor<4x8xf64>
    %17 = stablehlo.convert %0 : tensor<f64>
    %18 = stablehlo.broadcast_in_dim %17, dims = [] : (tensor<f64>) -> tensor<4x8xf64>
    %19 = stablehlo.divide %16, %18 : tensor<4x8xf64>
    %cst_5 = stablehlo.constant dense<1.500000e+00> : tensor<f64>
    %20 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<4x8xf64>
    %21 = stablehlo.multiply %20, %19 : tensor<4x8xf64>
    %cst_6 = stablehlo.constant dense<2.500000e+00> : tensor<f64>
    %22 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<4x8xf64>
    %23 = stablehlo.subtract %21, %22 : tensor<4x8xf64>
    %24 = stablehlo.multiply %23, %19 : tensor<4x8xf64>
    %25 = stablehlo.multiply %24, %19 : tensor<4x8xf64>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %26 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<4x8xf64>
    %27 = stablehlo.add %25, %26 : tensor<4x8xf64>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %28 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<4x8xf64>
    %29 = stablehlo.compare GE, %19, %28, FLOAT : (tensor<4x8xf64>, tensor<4x8xf64>) -> tensor<4x8xi1>
    %cst_9 = stablehlo.constant dense<-5.000000e-01> : tensor<f64>
    %30 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<4x8xf64>
    %31 = stablehlo.multiply %30, %19 : tensor<4x8xf64>
    %cst_10 = stablehlo.constant dense<2.500000e+00> : tensor<f64>
    %32 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<4x8xf64>
    %33 = stablehlo.add %31, %32 : tensor<4x8xf64>
    %34 = stablehlo.multiply %33, %19 : tensor<4x8xf64>
    %cst_11 = stablehlo.constant dense<4.000000e+00> : tensor<f64>
    %35 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<4x8xf64>
    %36 = stablehlo.subtract %34, %35 : tensor<4x8xf64>
    %37 = stablehlo.multiply %36, %19 : tensor<4x8xf64>
    %cst_12 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %38 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<4x8xf64>
    %39 = stablehlo.add %37, %38 : tensor<4x8xf64>
    %40 = call @_where_5(%29, %39, %27) : (tensor<4x8xi1>, tensor<4x8xf64>, tensor<4x8xf64>) -> tensor<4x8xf64>
    %cst_13 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %41 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<4x8xf64>
    %42 = stablehlo.compare GE, %19, %41, FLOAT : (tensor<4x8xf64>, tensor<4x8xf64>) -> tensor<4x8xi1>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %43 = call @_where_6(%42, %cst_14, %40) : (tensor<4x8xi1>, tensor<f64>, tensor<4x8xf64>) -> tensor<4x8xf64>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %44 = stablehlo.reduce(%43 init: %cst_15) applies stablehlo.add across dimensions = [0] : (tensor<4x8xf64>, tensor<f64>) -> tensor<8xf64>
    %45 = stablehlo.broadcast_in_dim %44, dims = [1] : (tensor<8xf64>) -> tensor<1x8xf64>
    %46 = stablehlo.abs %45 : tensor<1x8xf64>
    %cst_16 = stablehlo.constant dense<1.1920928955078125E-4> : tensor<f64>
    %47 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<1x8xf64>
    %48 = stablehlo.compare GT, %46, %47, FLOAT : (tensor<1x8xf64>, tensor<1x8xf64>) -> tensor<1x8xi1>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %49 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<1x8xf64>
    %50 = stablehlo.compare NE, %45, %49, FLOAT : (tensor<1x8xf64>, tensor<1x8xf64>) -> tensor<1x8xi1>
    %c = stablehlo.constant dense<1> : tensor<i64>
    %51 = call @_where(%50, %45, %c) : (tensor<1x8xi1>, tensor<1x8xf64>, tensor<i64>) -> tensor<1x8xf64>
    %52 = stablehlo.broadcast_in_dim %51, dims = [0, 1] : (tensor<1x8xf64>) -> tensor<4x8xf64>
    %53 = stablehlo.divide %43, %52 : tensor<4x8xf64>
    %c_18 = stablehlo.constant dense<0> : tensor<i64>
    %54 = call @_where_0(%48, %53, %c_18) : (tensor<1x8xi1>, tensor<4x8xf64>, tensor<i64>) -> tensor<4x8xf64>
    %cst_19 = stablehlo.constant dense<-5.000000e-01> : tensor<f64>
    %55 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<8xf64>
    %56 = stablehlo.compare GE, %9, %55, FLOAT : (tensor<8xf64>, tensor<8xf64>) -> tensor<8xi1>
    %cst_20 = stablehlo.constant dense<3.500000e+00> : tensor<f64>
    %57 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<8xf64>
    %58 = stablehlo.compare LE, %9, %57, FLOAT : (tensor<8xf64>, tensor<8xf64>) -> tensor<8xi1>
    %59 = stablehlo.and %56, %58 : tensor<8xi1>
    %60 = stablehlo.broadcast_in_dim %59, dims = [1] : (tensor<8xi1>) -> tensor<1x8xi1>
    %c_21 = stablehlo.constant dense<0> : tensor<i64>
    %61 = call @_where_0(%60, %54, %c_21) : (tensor<1x8xi1>, tensor<4x8xf64>, tensor<i64>) -> tensor<4x8xf64>
    %62 = stablehlo.convert %61 : (tensor<4x8xf64>) -> tensor<4x8xf32>
    %cst_22 = stablehlo.constant dense<0.7142857142857143> : tensor<f64>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %63 = stablehlo.maximum %cst_22, %cst_23 : tensor<f64>
    %64 = stablehlo.iota dim = 0 : tensor<7xf64>
    %cst_24 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %65 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %66 = stablehlo.add %64, %65 : tensor<7xf64>
    %cst_25 = stablehlo.constant dense<0.7142857142857143> : tensor<f64>
    %67 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %68 = stablehlo.multiply %66, %67 : tensor<7xf64>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %69 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %70 = stablehlo.subtract %68, %69 : tensor<7xf64>
    %cst_27 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %71 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %72 = stablehlo.subtract %70, %71 : tensor<7xf64>
    %73 = stablehlo.iota dim = 0 : tensor<5xf64>
    %74 = stablehlo.broadcast_in_dim %72, dims = [1] : (tensor<7xf64>) -> tensor<1x7xf64>
    %75 = stablehlo.broadcast_in_dim %73, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %76 = stablehlo.broadcast_in_dim %74, dims = [0, 1] : (tensor<1x7xf64>) -> tensor<5x7xf64>
    %77 = stablehlo.broadcast_in_dim %75, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x7xf64>
    %78 = stablehlo.subtract %76, %77 : tensor<5x7xf64>
    %79 = stablehlo.abs %78 : tensor<5x7xf64>
    %80 = stablehlo.convert %63 : tensor<f64>
    %81 = stablehlo.broadcast_in_dim %80, dims = [] : (tensor<f64>) -> tensor<5x7xf64>
    %82 = stablehlo.divide %79, %81 : tensor<5x7xf64>
    %cst_28 = stablehlo.constant dense<1.500000e+00> : tensor<f64>
    %83 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f64>) -> tensor<5x7xf64>
    %84 = stablehlo.multiply %83, %82 : tensor<5x7xf64>
    %cst_29 = stablehlo.constant dense<2.500000e+00> : tensor<f64>
    %85 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f64>) -> tensor<5x7xf64>
    %86 = stablehlo.subtract %84, %85 : tensor<5x7xf64>
    %87 = stablehlo.multiply %86, %82 : tensor<5x7xf64>
    %88 = stablehlo.multiply %87, %82 : tensor<5x7xf64>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %89 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f64>) -> tensor<5x7xf64>
    %90 = stablehlo.add %88, %89 : tensor<5x7xf64>
    %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %91 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f64>) -> tensor<5x7xf64>
    %92 = stablehlo.compare GE, %82, %91, FLOAT : (tensor<5x7xf64>, tensor<5x7xf64>) -> tensor<5x7xi1>
    %cst_32 = stablehlo.constant dense<-5.000000e-01> : tensor<f64>
    %93 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f64>) -> tensor<5x7xf64>
    %94 = stablehlo.multiply %93, %82 : tensor<5x7xf64>
    %cst_33 = stablehlo.constant dense<2.500000e+00> : tensor<f64>
    %95 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f64>) -> tensor<5x7xf64>
    %96 = stablehlo.add %94, %95 : tensor<5x7xf64>
    %97 = stablehlo.multiply %96, %82 : tensor<5x7xf64>
    %cst_34 = stablehlo.constant dense<4.000000e+00> : tensor<f64>
    %98 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f64>) -> tensor<5x7xf64>
    %99 = stablehlo.subtract %97, %98 : tensor<5x7xf64>
    %100 = stablehlo.multiply %99, %82 : tensor<5x7xf64>
    %cst_35 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %101 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f64>) -> tensor<5x7xf64>
    %102 = stablehlo.add %100, %101 : tensor<5x7xf64>
    %103 = call @_where_7(%92, %102, %90) : (tensor<5x7xi1>, tensor<5x7xf64>, tensor<5x7xf64>) -> tensor<5x7xf64>
    %cst_36 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %104 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f64>) -> tensor<5x7xf64>
    %105 = stablehlo.compare GE, %82, %104, FLOAT : (tensor<5x7xf64>, tensor<5x7xf64>) -> tensor<5x7xi1>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %106 = call @_where_8(%105, %cst_37, %103) : (tensor<5x7xi1>, tensor<f64>, tensor<5x7xf64>) -> tensor<5x7xf64>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %107 = stablehlo.reduce(%106 init: %cst_38) applies stablehlo.add across dimensions = [0] : (tensor<5x7xf64>, tensor<f64>) -> tensor<7xf64>
    %108 = stablehlo.broadcast_in_dim %107, dims = [1] : (tensor<7xf64>) -> tensor<1x7xf64>
    %109 = stablehlo.abs %108 : tensor<1x7xf64>
    %cst_39 = stablehlo.constant dense<1.1920928955078125E-4> : tensor<f64>
    %110 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f64>) -> tensor<1x7xf64>
    %111 = stablehlo.compare GT, %109, %110, FLOAT : (tensor<1x7xf64>, tensor<1x7xf64>) -> tensor<1x7xi1>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %112 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f64>) -> tensor<1x7xf64>
    %113 = stablehlo.compare NE, %108, %112, FLOAT : (tensor<1x7xf64>, tensor<1x7xf64>) -> tensor<1x7xi1>
    %c_41 = stablehlo.constant dense<1> : tensor<i64>
    %114 = call @_where_1(%113, %108, %c_41) : (tensor<1x7xi1>, tensor<1x7xf64>, tensor<i64>) -> tensor<1x7xf64>
    %115 = stablehlo.broadcast_in_dim %114, dims = [0, 1] : (tensor<1x7xf64>) -> tensor<5x7xf64>
    %116 = stablehlo.divide %106, %115 : tensor<5x7xf64>
    %c_42 = stablehlo.constant dense<0> : tensor<i64>
    %117 = call @_where_2(%111, %116, %c_42) : (tensor<1x7xi1>, tensor<5x7xf64>, tensor<i64>) -> tensor<5x7xf64>
    %cst_43 = stablehlo.constant dense<-5.000000e-01> : tensor<f64>
    %118 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %119 = stablehlo.compare GE, %72, %118, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_44 = stablehlo.constant dense<4.500000e+00> : tensor<f64>
    %120 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %121 = stablehlo.compare LE, %72, %120, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %122 = stablehlo.and %119, %121 : tensor<7xi1>
    %123 = stablehlo.broadcast_in_dim %122, dims = [1] : (tensor<7xi1>) -> tensor<1x7xi1>
    %c_45 = stablehlo.constant dense<0> : tensor<i64>
    %124 = call @_where_2(%123, %117, %c_45) : (tensor<1x7xi1>, tensor<5x7xf64>, tensor<i64>) -> tensor<5x7xf64>
    %125 = stablehlo.convert %124 : (tensor<5x7xf64>) -> tensor<5x7xf32>
    %126 = stablehlo.dot_general %125, %arg0, contracting_dims = [0] x [1], precision = [HIGHEST, HIGHEST] : (tensor<5x7xf32>, tensor<4x5x6xf32>) -> tensor<7x4x6xf32>
    %127 = stablehlo.dot_general %62, %126, contracting_dims = [0] x [1], precision = [HIGHEST, HIGHEST] : (tensor<4x8xf32>, tensor<7x4x6xf32>) -> tensor<8x7x6xf32>
    return %127, %125, %62 : tensor<8x7x6xf32>, tensor<5x7xf32>, tensor<4x8xf32>
  }
  func.func private @_where_5(%arg0: tensor<4x8xi1>, %arg1: tensor<4x8xf64>, %arg2: tensor<4x8xf64>) -> tensor<4x8xf64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<4x8xi1>, tensor<4x8xf64>
    return %0 : tensor<4x8xf64>
  }
  func.func private @_where_6(%arg0: tensor<4x8xi1>, %arg1: tensor<f64>, %arg2: tensor<4x8xf64>) -> tensor<4x8xf64> {
    %0 = stablehlo.convert %arg1 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<4x8xf64>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<4x8xi1>, tensor<4x8xf64>
    return %2 : tensor<4x8xf64>
  }
  func.func private @_where_7(%arg0: tensor<5x7xi1>, %arg1: tensor<5x7xf64>, %arg2: tensor<5x7xf64>) -> tensor<5x7xf64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<5x7xi1>, tensor<5x7xf64>
    return %0 : tensor<5x7xf64>
  }
  func.func private @_where_8(%arg0: tensor<5x7xi1>, %arg1: tensor<f64>, %arg2: tensor<5x7xf64>) -> tensor<5x7xf64> {
    %0 = stablehlo.convert %arg1 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<5x7xf64>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<5x7xi1>, tensor<5x7xf64>
    return %2 : tensor<5x7xf64>
  }
  func.func private @_resize_9(%arg0: tensor<5x7xf32>, %arg1: tensor<4x8xf32>, %arg2: tensor<8x7x6xf32>) -> tensor<4x5x6xf32> {
    %0 = stablehlo.dot_general %arg2, %arg1, contracting_dims = [0] x [1], precision = [HIGHEST, HIGHEST] : (tensor<8x7x6xf32>, tensor<4x8xf32>) -> tensor<7x6x4xf32>
    %1 = stablehlo.transpose %0, dims = [0, 2, 1] : (tensor<7x6x4xf32>) -> tensor<7x4x6xf32>
    %2 = stablehlo.dot_general %1, %arg0, contracting_dims = [0] x [1], precision = [HIGHEST, HIGHEST] : (tensor<7x4x6xf32>, tensor<5x7xf32>) -> tensor<4x6x5xf32>
    %3 = stablehlo.transpose %2, dims = [0, 2, 1] : (tensor<4x6x5xf32>) -> tensor<4x5x6xf32>
    return %3 : tensor<4x5x6xf32>
  }
  func.func private @_resize_10(%arg0: tensor<2x1xi32>, %arg1: tensor<10x1xi32>, %arg2: tensor<2x10x6xf32>) -> tensor<4x5x6xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x5x6xf32>
    %1 = "stablehlo.scatter"(%0, %arg1, %arg2) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 2], inserted_window_dims = [1], scatter_dims_to_operand_dims = [1], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %4 = stablehlo.add %arg3, %arg4 : tensor<f32>
      stablehlo.return %4 : tensor<f32>
    }) : (tensor<2x5x6xf32>, tensor<10x1xi32>, tensor<2x10x6xf32>) -> tensor<2x5x6xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x5x6xf32>
    %3 = "stablehlo.scatter"(%2, %arg0, %1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %4 = stablehlo.add %arg3, %arg4 : tensor<f32>
      stablehlo.return %4 : tensor<f32>
    }) : (tensor<4x5x6xf32>, tensor<2x1xi32>, tensor<2x5x6xf32>) -> tensor<4x5x6xf32>
    return %3 : tensor<4x5x6xf32>
  }
  func.func private @_resize_11(%arg0: tensor<5x7xf32>, %arg1: tensor<4x8xf32>, %arg2: tensor<8x7x6xf32>) -> tensor<4x5x6xf32> {
    %0 = stablehlo.dot_general %arg2, %arg1, contracting_dims = [0] x [1], precision = [HIGHEST, HIGHEST] : (tensor<8x7x6xf32>, tensor<4x8xf32>) -> tensor<7x6x4xf32>
    %1 = stablehlo.transpose %0, dims = [0, 2, 1] : (tensor<7x6x4xf32>) -> tensor<7x4x6xf32>
    %2 = stablehlo.dot_general %1, %arg0, contracting_dims = [0] x [1], precision = [HIGHEST, HIGHEST] : (tensor<7x4x6xf32>, tensor<5x7xf32>) -> tensor<4x6x5xf32>
    %3 = stablehlo.transpose %2, dims = [0, 2, 1] : (tensor<4x6x5xf32>) -> tensor<4x5x6xf32>
    return %3 : tensor<4x5x6xf32>
  }
}
