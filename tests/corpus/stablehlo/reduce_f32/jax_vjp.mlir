module @jit_g attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4x5xf32>, %arg1: tensor<4xf32>, %arg2: tensor<3x5xf32>, %arg3: tensor<3x4xf32>, %arg4: tensor<f32>, %arg5: tensor<4x5xf32>, %arg6: tensor<3x5xf32>, %arg7: tensor<3x4xf32>, %arg8: tensor<3x5xf32>, %arg9: tensor<f32>) -> (tensor<3x4x5xf32> {jax.result_info = "result[0]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [0, 2] : (tensor<3x4x5xf32>, tensor<f32>) -> tensor<4xf32>
    %1 = stablehlo.transpose %arg0, dims = [1, 0, 2] : (tensor<3x4x5xf32>) -> tensor<4x3x5xf32>
    %2 = stablehlo.reshape %1 : (tensor<4x3x5xf32>) -> tensor<4x3x5xf32>
    %3 = stablehlo.slice %2 [0:2, 0:3, 0:5] : (tensor<4x3x5xf32>) -> tensor<2x3x5xf32>
    %4 = stablehlo.slice %2 [2:4, 0:3, 0:5] : (tensor<4x3x5xf32>) -> tensor<2x3x5xf32>
    %5 = stablehlo.multiply %3, %4 : tensor<2x3x5xf32>
    %6 = stablehlo.slice %5 [0:1, 0:3, 0:5] : (tensor<2x3x5xf32>) -> tensor<1x3x5xf32>
    %7 = stablehlo.slice %5 [1:2, 0:3, 0:5] : (tensor<2x3x5xf32>) -> tensor<1x3x5xf32>
    %8 = stablehlo.multiply %6, %7 : tensor<1x3x5xf32>
    %9 = stablehlo.reshape %8 : (tensor<1x3x5xf32>) -> tensor<3x5xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %10 = stablehlo.reduce(%arg0 init: %cst_0) applies stablehlo.maximum across dimensions = [2] : (tensor<3x4x5xf32>, tensor<f32>) -> tensor<3x4xf32>
    %11 = stablehlo.reshape %10 : (tensor<3x4xf32>) -> tensor<3x4x1xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1, 2] : (tensor<3x4x1xf32>) -> tensor<3x4x5xf32>
    %13 = stablehlo.compare EQ, %arg0, %12, FLOAT : (tensor<3x4x5xf32>, tensor<3x4x5xf32>) -> tensor<3x4x5xi1>
    %14 = stablehlo.convert %13 : (tensor<3x4x5xi1>) -> tensor<3x4x5xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.reduce(%14 init: %cst_1) applies stablehlo.add across dimensions = [2] : (tensor<3x4x5xf32>, tensor<f32>) -> tensor<3x4xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %16 = stablehlo.reduce(%arg0 init: %cst_2) applies stablehlo.minimum across dimensions = [0, 1, 2] : (tensor<3x4x5xf32>, tensor<f32>) -> tensor<f32>
    %17 = stablehlo.reshape %16 : (tensor<f32>) -> tensor<1x1x1xf32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<3x4x5xf32>
    %19 = stablehlo.compare EQ, %arg0, %18, FLOAT : (tensor<3x4x5xf32>, tensor<3x4x5xf32>) -> tensor<3x4x5xi1>
    %20 = stablehlo.convert %19 : (tensor<3x4x5xi1>) -> tensor<3x4x5xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.reduce(%20 init: %cst_3) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<3x4x5xf32>, tensor<f32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.reduce(%arg0 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<3x4x5xf32>, tensor<f32>) -> tensor<4x5xf32>
    %cst_5 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %24 = stablehlo.divide %22, %23 : tensor<4x5xf32>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %25:5 = call @_var(%arg0, %c) : (tensor<3x4x5xf32>, tensor<i64>) -> (tensor<3x5xf32>, tensor<3x4x5xf32>, tensor<f32>, tensor<i1>, tensor<3x5xf32>)
    %c_6 = stablehlo.constant dense<0> : tensor<i64>
    %26:6 = call @_std(%arg0, %c_6) : (tensor<3x4x5xf32>, tensor<i64>) -> (tensor<3x4xf32>, tensor<3x4x5xf32>, tensor<f32>, tensor<i1>, tensor<3x4xf32>, tensor<3x4xf32>)
    %cst_7 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %27 = stablehlo.reduce(%arg0 init: %cst_7) applies stablehlo.maximum across dimensions = [1] : (tensor<3x4x5xf32>, tensor<f32>) -> tensor<3x5xf32>
    %28 = stablehlo.reshape %27 : (tensor<3x5xf32>) -> tensor<3x1x5xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0, 1, 2] : (tensor<3x1x5xf32>) -> tensor<3x4x5xf32>
    %30 = stablehlo.compare EQ, %arg0, %29, FLOAT : (tensor<3x4x5xf32>, tensor<3x4x5xf32>) -> tensor<3x4x5xi1>
    %31 = stablehlo.convert %30 : (tensor<3x4x5xi1>) -> tensor<3x4x5xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.reduce(%31 init: %cst_8) applies stablehlo.add across dimensions = [1] : (tensor<3x4x5xf32>, tensor<f32>) -> tensor<3x5xf32>
    %cst_9 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %34 = stablehlo.maximum %33, %27 : tensor<3x5xf32>
    %35 = stablehlo.compare EQ, %27, %34, FLOAT : (tensor<3x5xf32>, tensor<3x5xf32>) -> tensor<3x5xi1>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %38 = stablehlo.select %35, %36, %37 : tensor<3x5xi1>, tensor<3x5xf32>
    %cst_12 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %40 = stablehlo.compare EQ, %39, %34, FLOAT : (tensor<3x5xf32>, tensor<3x5xf32>) -> tensor<3x5xi1>
    %cst_13 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %43 = stablehlo.select %40, %41, %42 : tensor<3x5xi1>, tensor<3x5xf32>
    %44 = stablehlo.divide %38, %43 : tensor<3x5xf32>
    %45 = stablehlo.is_finite %34 : (tensor<3x5xf32>) -> tensor<3x5xi1>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %47 = stablehlo.select %45, %34, %46 : tensor<3x5xi1>, tensor<3x5xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %49 = stablehlo.broadcast_in_dim %47, dims = [0, 2] : (tensor<3x5xf32>) -> tensor<3x1x5xf32>
    %50 = stablehlo.broadcast_in_dim %49, dims = [0, 1, 2] : (tensor<3x1x5xf32>) -> tensor<3x4x5xf32>
    %51 = stablehlo.subtract %arg0, %50 : tensor<3x4x5xf32>
    %52 = stablehlo.exponential %51 : tensor<3x4x5xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.reduce(%52 init: %cst_17) applies stablehlo.add across dimensions = [1] : (tensor<3x4x5xf32>, tensor<f32>) -> tensor<3x5xf32>
    %54 = stablehlo.sign %53 : tensor<3x5xf32>
    %55 = stablehlo.abs %53 : tensor<3x5xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %57 = stablehlo.compare GE, %53, %56, FLOAT : (tensor<3x5xf32>, tensor<3x5xf32>) -> tensor<3x5xi1>
    %58 = stablehlo.log %55 : tensor<3x5xf32>
    %59 = stablehlo.add %58, %47 : tensor<3x5xf32>
    %60:2 = call @norm(%arg0) : (tensor<3x4x5xf32>) -> (tensor<f32>, tensor<f32>)
    %61 = call @norm_2(%arg0, %60#1, %arg9) : (tensor<3x4x5xf32>, tensor<f32>, tensor<f32>) -> tensor<3x4x5xf32>
    %62 = stablehlo.divide %arg8, %55 : tensor<3x5xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %64 = stablehlo.select %57, %63, %62 : tensor<3x5xi1>, tensor<3x5xf32>
    %65 = stablehlo.select %57, %62, %63 : tensor<3x5xi1>, tensor<3x5xf32>
    %66 = stablehlo.negate %64 : tensor<3x5xf32>
    %67 = stablehlo.add %65, %66 : tensor<3x5xf32>
    %68 = stablehlo.broadcast_in_dim %67, dims = [0, 2] : (tensor<3x5xf32>) -> tensor<3x4x5xf32>
    %69 = stablehlo.multiply %68, %52 : tensor<3x4x5xf32>
    %70 = stablehlo.add %61, %69 : tensor<3x4x5xf32>
    %71 = call @_std_3(%26#1, %26#2, %26#3, %26#4, %26#5, %arg7) : (tensor<3x4x5xf32>, tensor<f32>, tensor<i1>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x4x5xf32>
    %72 = stablehlo.add %70, %71 : tensor<3x4x5xf32>
    %73 = call @_var_6(%25#1, %25#2, %25#3, %25#4, %arg6) : (tensor<3x4x5xf32>, tensor<f32>, tensor<i1>, tensor<3x5xf32>, tensor<3x5xf32>) -> tensor<3x4x5xf32>
    %74 = stablehlo.add %72, %73 : tensor<3x4x5xf32>
    %cst_20 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %76 = stablehlo.divide %arg5, %75 : tensor<4x5xf32>
    %77 = stablehlo.broadcast_in_dim %76, dims = [1, 2] : (tensor<4x5xf32>) -> tensor<3x4x5xf32>
    %78 = stablehlo.add %74, %77 : tensor<3x4x5xf32>
    %79 = stablehlo.divide %arg4, %21 : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %79, dims = [] : (tensor<f32>) -> tensor<3x4x5xf32>
    %81 = stablehlo.multiply %80, %20 : tensor<3x4x5xf32>
    %82 = stablehlo.add %78, %81 : tensor<3x4x5xf32>
    %83 = stablehlo.divide %arg3, %15 : tensor<3x4xf32>
    %84 = stablehlo.broadcast_in_dim %83, dims = [0, 1] : (tensor<3x4xf32>) -> tensor<3x4x5xf32>
    %85 = stablehlo.multiply %84, %14 : tensor<3x4x5xf32>
    %86 = stablehlo.add %82, %85 : tensor<3x4x5xf32>
    %87 = stablehlo.broadcast_in_dim %arg2, dims = [1, 2] : (tensor<3x5xf32>) -> tensor<1x3x5xf32>
    %88 = stablehlo.multiply %6, %87 : tensor<1x3x5xf32>
    %89 = stablehlo.multiply %87, %7 : tensor<1x3x5xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %90 = stablehlo.pad %88, %cst_21, low = [1, 0, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<1x3x5xf32>, tensor<f32>) -> tensor<2x3x5xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %91 = stablehlo.pad %89, %cst_22, low = [0, 0, 0], high = [1, 0, 0], interior = [0, 0, 0] : (tensor<1x3x5xf32>, tensor<f32>) -> tensor<2x3x5xf32>
    %92 = stablehlo.add %90, %91 : tensor<2x3x5xf32>
    %93 = stablehlo.multiply %3, %92 : tensor<2x3x5xf32>
    %94 = stablehlo.multiply %92, %4 : tensor<2x3x5xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %95 = stablehlo.pad %93, %cst_23, low = [2, 0, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<2x3x5xf32>, tensor<f32>) -> tensor<4x3x5xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %96 = stablehlo.pad %94, %cst_24, low = [0, 0, 0], high = [2, 0, 0], interior = [0, 0, 0] : (tensor<2x3x5xf32>, tensor<f32>) -> tensor<4x3x5xf32>
    %97 = stablehlo.add %95, %96 : tensor<4x3x5xf32>
    %98 = stablehlo.transpose %97, dims = [1, 0, 2] : (tensor<4x3x5xf32>) -> tensor<3x4x5xf32>
    %99 = stablehlo.add %86, %98 : tensor<3x4x5xf32>
    %100 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf32>) -> tensor<3x4x5xf32>
    %101 = stablehlo.add %99, %100 : tensor<3x4x5xf32>
    return %101 : tensor<3x4x5xf32>
  }
  func.func private @_var(%arg0: tensor<3x4x5xf32>, %arg1: tensor<i64>) -> (tensor<3x5xf32>, tensor<3x4x5xf32>, tensor<f32>, tensor<i1>, tensor<3x5xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<3x4x5xf32>, tensor<f32>) -> tensor<3x5xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 2] : (tensor<3x5xf32>) -> tensor<3x1x5xf32>
    %cst_0 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x1x5xf32>
    %3 = stablehlo.divide %1, %2 : tensor<3x1x5xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2] : (tensor<3x1x5xf32>) -> tensor<3x4x5xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<3x4x5xf32>
    %6 = chlo.square %5 : tensor<3x4x5xf32> -> tensor<3x4x5xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x4x5xf32>
    %8 = stablehlo.multiply %7, %5 : tensor<3x4x5xf32>
    %9 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %10 = stablehlo.subtract %cst_2, %9 : tensor<f32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%6 init: %cst_3) applies stablehlo.add across dimensions = [1] : (tensor<3x4x5xf32>, tensor<f32>) -> tensor<3x5xf32>
    %12 = stablehlo.broadcast_in_dim %10, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %13 = stablehlo.divide %11, %12 : tensor<3x5xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.compare GT, %10, %cst_4, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_5 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %15:2 = call @_where(%14, %13, %cst_5) : (tensor<i1>, tensor<3x5xf32>, tensor<f64>) -> (tensor<3x5xf32>, tensor<3x5xf32>)
    return %15#0, %8, %10, %14, %15#1 : tensor<3x5xf32>, tensor<3x4x5xf32>, tensor<f32>, tensor<i1>, tensor<3x5xf32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<3x5xf32>, %arg2: tensor<f64>) -> (tensor<3x5xf32>, tensor<3x5xf32>) {
    %0 = stablehlo.convert %arg2 : (tensor<f64>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<i1>, tensor<3x5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    return %2, %3 : tensor<3x5xf32>, tensor<3x5xf32>
  }
  func.func private @_std(%arg0: tensor<3x4x5xf32>, %arg1: tensor<i64>) -> (tensor<3x4xf32>, tensor<3x4x5xf32>, tensor<f32>, tensor<i1>, tensor<3x4xf32>, tensor<3x4xf32>) {
    %0:5 = call @_var_0(%arg0, %arg1) : (tensor<3x4x5xf32>, tensor<i64>) -> (tensor<3x4xf32>, tensor<3x4x5xf32>, tensor<f32>, tensor<i1>, tensor<3x4xf32>)
    %1 = stablehlo.sqrt %0#0 : tensor<3x4xf32>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %3 = stablehlo.divide %2, %1 : tensor<3x4xf32>
    return %1, %0#1, %0#2, %0#3, %0#4, %3 : tensor<3x4xf32>, tensor<3x4x5xf32>, tensor<f32>, tensor<i1>, tensor<3x4xf32>, tensor<3x4xf32>
  }
  func.func private @_var_0(%arg0: tensor<3x4x5xf32>, %arg1: tensor<i64>) -> (tensor<3x4xf32>, tensor<3x4x5xf32>, tensor<f32>, tensor<i1>, tensor<3x4xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<3x4x5xf32>, tensor<f32>) -> tensor<3x4xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<3x4xf32>) -> tensor<3x4x1xf32>
    %cst_0 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x4x1xf32>
    %3 = stablehlo.divide %1, %2 : tensor<3x4x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2] : (tensor<3x4x1xf32>) -> tensor<3x4x5xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<3x4x5xf32>
    %6 = chlo.square %5 : tensor<3x4x5xf32> -> tensor<3x4x5xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x4x5xf32>
    %8 = stablehlo.multiply %7, %5 : tensor<3x4x5xf32>
    %9 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %10 = stablehlo.subtract %cst_2, %9 : tensor<f32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%6 init: %cst_3) applies stablehlo.add across dimensions = [2] : (tensor<3x4x5xf32>, tensor<f32>) -> tensor<3x4xf32>
    %12 = stablehlo.broadcast_in_dim %10, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %13 = stablehlo.divide %11, %12 : tensor<3x4xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.compare GT, %10, %cst_4, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_5 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %15:2 = call @_where_1(%14, %13, %cst_5) : (tensor<i1>, tensor<3x4xf32>, tensor<f64>) -> (tensor<3x4xf32>, tensor<3x4xf32>)
    return %15#0, %8, %10, %14, %15#1 : tensor<3x4xf32>, tensor<3x4x5xf32>, tensor<f32>, tensor<i1>, tensor<3x4xf32>
  }
  func.func private @_where_1(%arg0: tensor<i1>, %arg1: tensor<3x4xf32>, %arg2: tensor<f64>) -> (tensor<3x4xf32>, tensor<3x4xf32>) {
    %0 = stablehlo.convert %arg2 : (tensor<f64>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<i1>, tensor<3x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    return %2, %3 : tensor<3x4xf32>, tensor<3x4xf32>
  }
  func.func private @norm(%arg0: tensor<3x4x5xf32>) -> (tensor<f32>, tensor<f32>) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<3x4x5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<3x4x5xf32>, tensor<f32>) -> tensor<f32>
    %2 = stablehlo.sqrt %1 : tensor<f32>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %3 = stablehlo.divide %cst_0, %2 : tensor<f32>
    return %2, %3 : tensor<f32>, tensor<f32>
  }
  func.func private @norm_2(%arg0: tensor<3x4x5xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<3x4x5xf32> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<3x4x5xf32>
    %2 = stablehlo.multiply %arg0, %1 : tensor<3x4x5xf32>
    %3 = stablehlo.multiply %1, %arg0 : tensor<3x4x5xf32>
    %4 = stablehlo.add %2, %3 : tensor<3x4x5xf32>
    return %4 : tensor<3x4x5xf32>
  }
  func.func private @_std_3(%arg0: tensor<3x4x5xf32>, %arg1: tensor<f32>, %arg2: tensor<i1>, %arg3: tensor<3x4xf32>, %arg4: tensor<3x4xf32>, %arg5: tensor<3x4xf32>) -> tensor<3x4x5xf32> {
    %0 = stablehlo.multiply %arg5, %arg4 : tensor<3x4xf32>
    %1 = call @_var_4(%arg0, %arg1, %arg2, %arg3, %0) : (tensor<3x4x5xf32>, tensor<f32>, tensor<i1>, tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x4x5xf32>
    return %1 : tensor<3x4x5xf32>
  }
  func.func private @_var_4(%arg0: tensor<3x4x5xf32>, %arg1: tensor<f32>, %arg2: tensor<i1>, %arg3: tensor<3x4xf32>, %arg4: tensor<3x4xf32>) -> tensor<3x4x5xf32> {
    %0 = call @_where_5(%arg2, %arg3, %arg4) : (tensor<i1>, tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x4xf32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %2 = stablehlo.divide %0, %1 : tensor<3x4xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<3x4xf32>) -> tensor<3x4x5xf32>
    %4 = stablehlo.multiply %3, %arg0 : tensor<3x4x5xf32>
    %5 = stablehlo.negate %4 : tensor<3x4x5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.reduce(%5 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<3x4x5xf32>, tensor<f32>) -> tensor<3x4xf32>
    %7 = stablehlo.reshape %6 : (tensor<3x4xf32>) -> tensor<3x4x1xf32>
    %cst_0 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x4x1xf32>
    %9 = stablehlo.divide %7, %8 : tensor<3x4x1xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.reduce(%9 init: %cst_1) applies stablehlo.add across dimensions = [2] : (tensor<3x4x1xf32>, tensor<f32>) -> tensor<3x4xf32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<3x4xf32>) -> tensor<3x4x5xf32>
    %12 = stablehlo.add %4, %11 : tensor<3x4x5xf32>
    return %12 : tensor<3x4x5xf32>
  }
  func.func private @_where_5(%arg0: tensor<i1>, %arg1: tensor<3x4xf32>, %arg2: tensor<3x4xf32>) -> tensor<3x4xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %1 = stablehlo.select %arg0, %arg2, %0 : tensor<i1>, tensor<3x4xf32>
    return %1 : tensor<3x4xf32>
  }
  func.func private @_var_6(%arg0: tensor<3x4x5xf32>, %arg1: tensor<f32>, %arg2: tensor<i1>, %arg3: tensor<3x5xf32>, %arg4: tensor<3x5xf32>) -> tensor<3x4x5xf32> {
    %0 = call @_where_7(%arg2, %arg3, %arg4) : (tensor<i1>, tensor<3x5xf32>, tensor<3x5xf32>) -> tensor<3x5xf32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %2 = stablehlo.divide %0, %1 : tensor<3x5xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 2] : (tensor<3x5xf32>) -> tensor<3x4x5xf32>
    %4 = stablehlo.multiply %3, %arg0 : tensor<3x4x5xf32>
    %5 = stablehlo.negate %4 : tensor<3x4x5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.reduce(%5 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<3x4x5xf32>, tensor<f32>) -> tensor<3x5xf32>
    %7 = stablehlo.reshape %6 : (tensor<3x5xf32>) -> tensor<3x1x5xf32>
    %cst_0 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x1x5xf32>
    %9 = stablehlo.divide %7, %8 : tensor<3x1x5xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.reduce(%9 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<3x1x5xf32>, tensor<f32>) -> tensor<3x5xf32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0, 2] : (tensor<3x5xf32>) -> tensor<3x4x5xf32>
    %12 = stablehlo.add %4, %11 : tensor<3x4x5xf32>
    return %12 : tensor<3x4x5xf32>
  }
  func.func private @_where_7(%arg0: tensor<i1>, %arg1: tensor<3x5xf32>, %arg2: tensor<3x5xf32>) -> tensor<3x5xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %1 = stablehlo.select %arg0, %arg2, %0 : tensor<i1>, tensor<3x5xf32>
    return %1 : tensor<3x5xf32>
  }
}
