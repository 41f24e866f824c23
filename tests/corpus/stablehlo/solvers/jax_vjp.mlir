module @jit_g attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x5xf64>, %arg1: tensor<5xf64>, %arg2: tensor<5xf64>, %arg3: tensor<5xf64>, %arg4: tensor<5xf64>, %arg5: tensor<5xf64>) -> (tensor<5x5xf64> {jax.result_info = "result[0]"}, tensor<5xf64> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %2 = stablehlo.dot_general %arg1, %arg1, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<5xf64>, tensor<5xf64>) -> tensor<f64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.add %cst_1, %2 : tensor<f64>
    %cst_2 = stablehlo.constant dense<1.000000e-13> : tensor<f64>
    %4 = chlo.square %cst_2 : tensor<f64> -> tensor<f64>
    %5 = stablehlo.convert %4 : tensor<f64>
    %6 = stablehlo.multiply %5, %3 : tensor<f64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %7 = chlo.square %cst_3 : tensor<f64> -> tensor<f64>
    %8 = stablehlo.convert %7 : tensor<f64>
    %9 = stablehlo.maximum %6, %8 : tensor<f64>
    %10 = stablehlo.dot_general %arg0, %0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5xf64>) -> tensor<5xf64>
    %11 = stablehlo.subtract %arg1, %10 : tensor<5xf64>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %12:12 = stablehlo.while(%iterArg = %9, %iterArg_14 = %11, %iterArg_15 = %arg0, %iterArg_16 = %9, %iterArg_17 = %0, %iterArg_18 = %11, %iterArg_19 = %cst_4, %iterArg_20 = %cst_5, %iterArg_21 = %cst_6, %iterArg_22 = %11, %iterArg_23 = %11, %iterArg_24 = %c) : tensor<f64>, tensor<5xf64>, tensor<5x5xf64>, tensor<f64>, tensor<5xf64>, tensor<5xf64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<5xf64>, tensor<5xf64>, tensor<i64>
    cond {
      %57 = stablehlo.dot_general %iterArg_18, %iterArg_18, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<5xf64>, tensor<5xf64>) -> tensor<f64>
      %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %58 = stablehlo.add %cst_25, %57 : tensor<f64>
      %59 = stablehlo.compare GT, %58, %iterArg, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %c_26 = stablehlo.constant dense<50> : tensor<i64>
      %60 = stablehlo.compare LT, %iterArg_24, %c_26, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      %c_27 = stablehlo.constant dense<false> : tensor<i1>
      %61 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<i1>) -> tensor<i1>
      %62 = stablehlo.compare NE, %60, %61, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %63 = stablehlo.convert %62 : tensor<i1>
      %64 = stablehlo.and %59, %63 : tensor<i1>
      %c_28 = stablehlo.constant dense<0> : tensor<i64>
      %65 = stablehlo.compare GE, %iterArg_24, %c_28, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      %c_29 = stablehlo.constant dense<false> : tensor<i1>
      %66 = stablehlo.broadcast_in_dim %c_29, dims = [] : (tensor<i1>) -> tensor<i1>
      %67 = stablehlo.compare NE, %65, %66, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %68 = stablehlo.convert %67 : tensor<i1>
      %69 = stablehlo.and %64, %68 : tensor<i1>
      stablehlo.return %69 : tensor<i1>
    } do {
      %57 = stablehlo.dot_general %iterArg_14, %iterArg_18, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<5xf64>, tensor<5xf64>) -> tensor<f64>
      %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %58 = stablehlo.add %cst_25, %57 : tensor<f64>
      %59 = stablehlo.divide %58, %iterArg_21 : tensor<f64>
      %60 = stablehlo.multiply %59, %iterArg_19 : tensor<f64>
      %61 = stablehlo.divide %60, %iterArg_20 : tensor<f64>
      %62 = stablehlo.broadcast_in_dim %iterArg_20, dims = [] : (tensor<f64>) -> tensor<5xf64>
      %63 = stablehlo.multiply %62, %iterArg_23 : tensor<5xf64>
      %64 = stablehlo.subtract %iterArg_22, %63 : tensor<5xf64>
      %65 = stablehlo.broadcast_in_dim %61, dims = [] : (tensor<f64>) -> tensor<5xf64>
      %66 = stablehlo.multiply %65, %64 : tensor<5xf64>
      %67 = stablehlo.add %iterArg_18, %66 : tensor<5xf64>
      %68 = stablehlo.dot_general %iterArg_15, %67, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5xf64>) -> tensor<5xf64>
      %69 = stablehlo.dot_general %iterArg_14, %68, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<5xf64>, tensor<5xf64>) -> tensor<f64>
      %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %70 = stablehlo.add %cst_26, %69 : tensor<f64>
      %71 = stablehlo.divide %58, %70 : tensor<f64>
      %72 = stablehlo.broadcast_in_dim %71, dims = [] : (tensor<f64>) -> tensor<5xf64>
      %73 = stablehlo.multiply %72, %68 : tensor<5xf64>
      %74 = stablehlo.subtract %iterArg_18, %73 : tensor<5xf64>
      %75 = stablehlo.dot_general %74, %74, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<5xf64>, tensor<5xf64>) -> tensor<f64>
      %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %76 = stablehlo.add %cst_27, %75 : tensor<f64>
      %77 = stablehlo.compare LT, %76, %iterArg_16, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %78 = stablehlo.dot_general %iterArg_15, %74, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5xf64>) -> tensor<5xf64>
      %79 = stablehlo.dot_general %78, %74, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<5xf64>, tensor<5xf64>) -> tensor<f64>
      %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %80 = stablehlo.add %cst_28, %79 : tensor<f64>
      %81 = stablehlo.dot_general %78, %78, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<5xf64>, tensor<5xf64>) -> tensor<f64>
      %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %82 = stablehlo.add %cst_29, %81 : tensor<f64>
      %83 = stablehlo.divide %80, %82 : tensor<f64>
      %84 = stablehlo.broadcast_in_dim %71, dims = [] : (tensor<f64>) -> tensor<5xf64>
      %85 = stablehlo.multiply %84, %67 : tensor<5xf64>
      %86 = stablehlo.add %iterArg_17, %85 : tensor<5xf64>
      %87 = stablehlo.broadcast_in_dim %71, dims = [] : (tensor<f64>) -> tensor<5xf64>
      %88 = stablehlo.multiply %87, %67 : tensor<5xf64>
      %89 = stablehlo.broadcast_in_dim %83, dims = [] : (tensor<f64>) -> tensor<5xf64>
      %90 = stablehlo.multiply %89, %74 : tensor<5xf64>
      %91 = stablehlo.add %88, %90 : tensor<5xf64>
      %92 = stablehlo.add %iterArg_17, %91 : tensor<5xf64>
      %93 = func.call @_where(%77, %86, %92) : (tensor<i1>, tensor<5xf64>, tensor<5xf64>) -> tensor<5xf64>
      %94 = stablehlo.broadcast_in_dim %83, dims = [] : (tensor<f64>) -> tensor<5xf64>
      %95 = stablehlo.multiply %94, %78 : tensor<5xf64>
      %96 = stablehlo.subtract %74, %95 : tensor<5xf64>
      %97 = func.call @_where(%77, %74, %96) : (tensor<i1>, tensor<5xf64>, tensor<5xf64>) -> tensor<5xf64>
      %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %98 = stablehlo.compare EQ, %83, %cst_30, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %99 = stablehlo.compare EQ, %71, %cst_31, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %100 = stablehlo.or %98, %99 : tensor<i1>
      %c_32 = stablehlo.constant dense<1> : tensor<i64>
      %101 = stablehlo.add %iterArg_24, %c_32 : tensor<i64>
      %c_33 = stablehlo.constant dense<-11> : tensor<i64>
      %102 = func.call @_where_0(%100, %c_33, %101) : (tensor<i1>, tensor<i64>, tensor<i64>) -> tensor<i64>
      %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %103 = stablehlo.compare EQ, %58, %cst_34, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %c_35 = stablehlo.constant dense<-10> : tensor<i64>
      %104 = func.call @_where_0(%103, %c_35, %102) : (tensor<i1>, tensor<i64>, tensor<i64>) -> tensor<i64>
      stablehlo.return %iterArg, %iterArg_14, %iterArg_15, %iterArg_16, %93, %97, %71, %83, %58, %67, %68, %104 : tensor<f64>, tensor<5xf64>, tensor<5x5xf64>, tensor<f64>, tensor<5xf64>, tensor<5xf64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<5xf64>, tensor<5xf64>, tensor<i64>
    }
    %13 = stablehlo.dot_general %arg0, %12#4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5xf64>) -> tensor<5xf64>
    %14 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<5x5xf64>) -> tensor<5x5xf64>
    %15 = stablehlo.dot_general %arg0, %14, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x5xf64>) -> tensor<5x5xf64>
    %16:7 = call @_cholesky(%15) : (tensor<5x5xf64>) -> (tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xi1>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xi1>, tensor<5x5xf64>)
    %17:7 = call @_cho_solve(%16#0, %arg1) : (tensor<5x5xf64>, tensor<5xf64>) -> (tensor<5xf64>, tensor<5x5xi1>, tensor<5x5xf64>, tensor<5x1xf64>, tensor<5x5xi1>, tensor<5x5xf64>, tensor<5x1xf64>)
    %18 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<5x5xf64>) -> tensor<5x5xf64>
    %19 = stablehlo.dot_general %arg0, %18, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x5xf64>) -> tensor<5x5xf64>
    %20:2 = call @_solve(%19, %arg1) : (tensor<5x5xf64>, tensor<5xf64>) -> (tensor<5xf64>, tensor<5x5xf64>)
    %21:9 = call @lu_factor(%arg0) : (tensor<5x5xf64>) -> (tensor<5x5xf64>, tensor<5xi32>, tensor<5x1xi32>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xi1>, tensor<5x5xf64>, tensor<5x5xi1>, tensor<5x5xf64>)
    %22:8 = call @lu_solve(%21#0, %21#1, %arg1) : (tensor<5x5xf64>, tensor<5xi32>, tensor<5xf64>) -> (tensor<5xf64>, tensor<5x1xi32>, tensor<5x5xi1>, tensor<5x5xf64>, tensor<5x1xf64>, tensor<5x5xi1>, tensor<5x5xf64>, tensor<5x1xf64>)
    %23:2 = call @lu_solve_3(%22#1, %22#2, %22#3, %22#4, %21#0, %22#5, %22#6, %22#7, %arg5) : (tensor<5x1xi32>, tensor<5x5xi1>, tensor<5x5xf64>, tensor<5x1xf64>, tensor<5x5xf64>, tensor<5x5xi1>, tensor<5x5xf64>, tensor<5x1xf64>, tensor<5xf64>) -> (tensor<5x5xf64>, tensor<5xf64>)
    %24 = call @lu_factor_5(%21#2, %21#3, %21#4, %21#5, %21#6, %21#7, %21#8, %23#0) : (tensor<5x1xi32>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xi1>, tensor<5x5xf64>, tensor<5x5xi1>, tensor<5x5xf64>, tensor<5x5xf64>) -> tensor<5x5xf64>
    %25:2 = call @_solve_6(%20#0, %19, %20#1, %arg4) : (tensor<5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5xf64>) -> (tensor<5x5xf64>, tensor<5xf64>)
    %26 = stablehlo.add %23#1, %25#1 : tensor<5xf64>
    %27 = stablehlo.dot_general %25#0, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x5xf64>) -> tensor<5x5xf64>
    %28 = stablehlo.transpose %27, dims = [1, 0] : (tensor<5x5xf64>) -> tensor<5x5xf64>
    %29 = stablehlo.dot_general %25#0, %18, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x5xf64>) -> tensor<5x5xf64>
    %30 = stablehlo.add %24, %29 : tensor<5x5xf64>
    %31 = stablehlo.transpose %28, dims = [1, 0] : (tensor<5x5xf64>) -> tensor<5x5xf64>
    %32 = stablehlo.add %30, %31 : tensor<5x5xf64>
    %33:2 = call @_cho_solve_7(%17#1, %17#2, %17#3, %16#0, %17#4, %17#5, %17#6, %arg3) : (tensor<5x5xi1>, tensor<5x5xf64>, tensor<5x1xf64>, tensor<5x5xf64>, tensor<5x5xi1>, tensor<5x5xf64>, tensor<5x1xf64>, tensor<5xf64>) -> (tensor<5x5xf64>, tensor<5xf64>)
    %34 = stablehlo.add %26, %33#1 : tensor<5xf64>
    %35 = call @_cholesky_8(%16#1, %16#2, %16#3, %16#4, %16#5, %16#6, %33#0) : (tensor<5x5xf64>, tensor<5x5xi1>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xi1>, tensor<5x5xf64>, tensor<5x5xf64>) -> tensor<5x5xf64>
    %36 = stablehlo.dot_general %35, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x5xf64>) -> tensor<5x5xf64>
    %37 = stablehlo.transpose %36, dims = [1, 0] : (tensor<5x5xf64>) -> tensor<5x5xf64>
    %38 = stablehlo.dot_general %35, %14, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x5xf64>) -> tensor<5x5xf64>
    %39 = stablehlo.add %32, %38 : tensor<5x5xf64>
    %40 = stablehlo.transpose %37, dims = [1, 0] : (tensor<5x5xf64>) -> tensor<5x5xf64>
    %41 = stablehlo.add %39, %40 : tensor<5x5xf64>
    %42 = stablehlo.dot_general %arg2, %arg2, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<5xf64>, tensor<5xf64>) -> tensor<f64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %43 = stablehlo.add %cst_7, %42 : tensor<f64>
    %cst_8 = stablehlo.constant dense<1.000000e-13> : tensor<f64>
    %44 = chlo.square %cst_8 : tensor<f64> -> tensor<f64>
    %45 = stablehlo.convert %44 : tensor<f64>
    %46 = stablehlo.multiply %45, %43 : tensor<f64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %47 = chlo.square %cst_9 : tensor<f64> -> tensor<f64>
    %48 = stablehlo.convert %47 : tensor<f64>
    %49 = stablehlo.maximum %46, %48 : tensor<f64>
    %50 = stablehlo.dot_general %0, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5xf64>, tensor<5x5xf64>) -> tensor<5xf64>
    %51 = stablehlo.subtract %arg2, %50 : tensor<5xf64>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %c_13 = stablehlo.constant dense<0> : tensor<i64>
    %52:12 = stablehlo.while(%iterArg = %49, %iterArg_14 = %51, %iterArg_15 = %arg0, %iterArg_16 = %49, %iterArg_17 = %0, %iterArg_18 = %51, %iterArg_19 = %cst_10, %iterArg_20 = %cst_11, %iterArg_21 = %cst_12, %iterArg_22 = %51, %iterArg_23 = %51, %iterArg_24 = %c_13) : tensor<f64>, tensor<5xf64>, tensor<5x5xf64>, tensor<f64>, tensor<5xf64>, tensor<5xf64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<5xf64>, tensor<5xf64>, tensor<i64>
    cond {
      %57 = stablehlo.dot_general %iterArg_18, %iterArg_18, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<5xf64>, tensor<5xf64>) -> tensor<f64>
      %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %58 = stablehlo.add %cst_25, %57 : tensor<f64>
      %59 = stablehlo.compare GT, %58, %iterArg, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %c_26 = stablehlo.constant dense<50> : tensor<i64>
      %60 = stablehlo.compare LT, %iterArg_24, %c_26, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      %c_27 = stablehlo.constant dense<false> : tensor<i1>
      %61 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<i1>) -> tensor<i1>
      %62 = stablehlo.compare NE, %60, %61, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %63 = stablehlo.convert %62 : tensor<i1>
      %64 = stablehlo.and %59, %63 : tensor<i1>
      %c_28 = stablehlo.constant dense<0> : tensor<i64>
      %65 = stablehlo.compare GE, %iterArg_24, %c_28, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      %c_29 = stablehlo.constant dense<false> : tensor<i1>
      %66 = stablehlo.broadcast_in_dim %c_29, dims = [] : (tensor<i1>) -> tensor<i1>
      %67 = stablehlo.compare NE, %65, %66, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %68 = stablehlo.convert %67 : tensor<i1>
      %69 = stablehlo.and %64, %68 : tensor<i1>
      stablehlo.return %69 : tensor<i1>
    } do {
      %57 = stablehlo.dot_general %iterArg_14, %iterArg_18, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<5xf64>, tensor<5xf64>) -> tensor<f64>
      %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %58 = stablehlo.add %cst_25, %57 : tensor<f64>
      %59 = stablehlo.divide %58, %iterArg_21 : tensor<f64>
      %60 = stablehlo.multiply %59, %iterArg_19 : tensor<f64>
      %61 = stablehlo.divide %60, %iterArg_20 : tensor<f64>
      %62 = stablehlo.broadcast_in_dim %iterArg_20, dims = [] : (tensor<f64>) -> tensor<5xf64>
      %63 = stablehlo.multiply %62, %iterArg_23 : tensor<5xf64>
      %64 = stablehlo.subtract %iterArg_22, %63 : tensor<5xf64>
      %65 = stablehlo.broadcast_in_dim %61, dims = [] : (tensor<f64>) -> tensor<5xf64>
      %66 = stablehlo.multiply %65, %64 : tensor<5xf64>
      %67 = stablehlo.add %iterArg_18, %66 : tensor<5xf64>
      %68 = stablehlo.dot_general %67, %iterArg_15, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5xf64>, tensor<5x5xf64>) -> tensor<5xf64>
      %69 = stablehlo.dot_general %iterArg_14, %68, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<5xf64>, tensor<5xf64>) -> tensor<f64>
      %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %70 = stablehlo.add %cst_26, %69 : tensor<f64>
      %71 = stablehlo.divide %58, %70 : tensor<f64>
      %72 = stablehlo.broadcast_in_dim %71, dims = [] : (tensor<f64>) -> tensor<5xf64>
      %73 = stablehlo.multiply %72, %68 : tensor<5xf64>
      %74 = stablehlo.subtract %iterArg_18, %73 : tensor<5xf64>
      %75 = stablehlo.dot_general %74, %74, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<5xf64>, tensor<5xf64>) -> tensor<f64>
      %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %76 = stablehlo.add %cst_27, %75 : tensor<f64>
      %77 = stablehlo.compare LT, %76, %iterArg_16, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %78 = stablehlo.dot_general %74, %iterArg_15, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5xf64>, tensor<5x5xf64>) -> tensor<5xf64>
      %79 = stablehlo.dot_general %78, %74, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<5xf64>, tensor<5xf64>) -> tensor<f64>
      %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %80 = stablehlo.add %cst_28, %79 : tensor<f64>
      %81 = stablehlo.dot_general %78, %78, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<5xf64>, tensor<5xf64>) -> tensor<f64>
      %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %82 = stablehlo.add %cst_29, %81 : tensor<f64>
      %83 = stablehlo.divide %80, %82 : tensor<f64>
      %84 = stablehlo.broadcast_in_dim %71, dims = [] : (tensor<f64>) -> tensor<5xf64>
      %85 = stablehlo.multiply %84, %67 : tensor<5xf64>
      %86 = stablehlo.add %iterArg_17, %85 : tensor<5xf64>
      %87 = stablehlo.broadcast_in_dim %71, dims = [] : (tensor<f64>) -> tensor<5xf64>
      %88 = stablehlo.multiply %87, %67 : tensor<5xf64>
      %89 = stablehlo.broadcast_in_dim %83, dims = [] : (tensor<f64>) -> tensor<5xf64>
      %90 = stablehlo.multiply %89, %74 : tensor<5xf64>
      %91 = stablehlo.add %88, %90 : tensor<5xf64>
      %92 = stablehlo.add %iterArg_17, %91 : tensor<5xf64>
      %93 = func.call @_where(%77, %86, %92) : (tensor<i1>, tensor<5xf64>, tensor<5xf64>) -> tensor<5xf64>
      %94 = stablehlo.broadcast_in_dim %83, dims = [] : (tensor<f64>) -> tensor<5xf64>
      %95 = stablehlo.multiply %94, %78 : tensor<5xf64>
      %96 = stablehlo.subtract %74, %95 : tensor<5xf64>
      %97 = func.call @_where(%77, %74, %96) : (tensor<i1>, tensor<5xf64>, tensor<5xf64>) -> tensor<5xf64>
      %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %98 = stablehlo.compare EQ, %83, %cst_30, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %99 = stablehlo.compare EQ, %71, %cst_31, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %100 = stablehlo.or %98, %99 : tensor<i1>
      %c_32 = stablehlo.constant dense<1> : tensor<i64>
      %101 = stablehlo.add %iterArg_24, %c_32 : tensor<i64>
      %c_33 = stablehlo.constant dense<-11> : tensor<i64>
      %102 = func.call @_where_0(%100, %c_33, %101) : (tensor<i1>, tensor<i64>, tensor<i64>) -> tensor<i64>
      %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %103 = stablehlo.compare EQ, %58, %cst_34, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %c_35 = stablehlo.constant dense<-10> : tensor<i64>
      %104 = func.call @_where_0(%103, %c_35, %102) : (tensor<i1>, tensor<i64>, tensor<i64>) -> tensor<i64>
      stablehlo.return %iterArg, %iterArg_14, %iterArg_15, %iterArg_16, %93, %97, %71, %83, %58, %67, %68, %104 : tensor<f64>, tensor<5xf64>, tensor<5x5xf64>, tensor<f64>, tensor<5xf64>, tensor<5xf64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<5xf64>, tensor<5xf64>, tensor<i64>
    }
    %53 = stablehlo.negate %52#4 : tensor<5xf64>
    %54 = stablehlo.dot_general %53, %12#4, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5xf64>, tensor<5xf64>) -> tensor<5x5xf64>
    %55 = stablehlo.add %41, %54 : tensor<5x5xf64>
    %56 = stablehlo.add %34, %52#4 : tensor<5xf64>
    return %55, %56 : tensor<5x5xf64>, tensor<5xf64>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<5xf64>, %arg2: tensor<5xf64>) -> tensor<5xf64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<5xf64>
    return %0 : tensor<5xf64>
  }
  func.func private @_where_0(%arg0: tensor<i1>, %arg1: tensor<i64>, %arg2: tensor<i64>) -> tensor<i64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i64>
    return %0 : tensor<i64>
  }
  func.func private @_cholesky(%arg0: tensor<5x5xf64>) -> (tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xi1>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xi1>, tensor<5x5xf64>) {
    %0 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<5x5xf64>) -> tensor<5x5xf64>
    %1:2 = stablehlo.custom_call @lapack_dpotrf_ffi(%0) {backend_config = "", mhlo.backend_config = {uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], []) {i=5, j=5, k=5, l=5}, custom>} : (tensor<5x5xf64>) -> (tensor<5x5xf64>, tensor<i32>)
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<i32>
    %3 = stablehlo.compare EQ, %1#1, %2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %6 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<5x5xi1>
    %7 = stablehlo.select %6, %1#0, %5 : tensor<5x5xi1>, tensor<5x5xf64>
    %8 = stablehlo.iota dim = 0 : tensor<5x5xi64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %9 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i64>) -> tensor<5x5xi64>
    %10 = stablehlo.add %8, %9 : tensor<5x5xi64>
    %11 = stablehlo.iota dim = 1 : tensor<5x5xi64>
    %12 = stablehlo.compare GE, %10, %11, SIGNED : (tensor<5x5xi64>, tensor<5x5xi64>) -> tensor<5x5xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %14 = stablehlo.select %12, %7, %13 : tensor<5x5xi1>, tensor<5x5xf64>
    %15 = stablehlo.iota dim = 0 : tensor<5x5xi64>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %16 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i64>) -> tensor<5x5xi64>
    %17 = stablehlo.add %15, %16 : tensor<5x5xi64>
    %18 = stablehlo.iota dim = 1 : tensor<5x5xi64>
    %19 = stablehlo.compare GE, %17, %18, SIGNED : (tensor<5x5xi64>, tensor<5x5xi64>) -> tensor<5x5xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %21 = stablehlo.iota dim = 0 : tensor<5x5xi32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %22 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<5x5xi32>
    %23 = stablehlo.add %21, %22 : tensor<5x5xi32>
    %24 = stablehlo.iota dim = 1 : tensor<5x5xi32>
    %25 = stablehlo.compare EQ, %23, %24, SIGNED : (tensor<5x5xi32>, tensor<5x5xi32>) -> tensor<5x5xi1>
    %26 = stablehlo.convert %25 : (tensor<5x5xi1>) -> tensor<5x5xf64>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %27 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %28 = stablehlo.add %27, %26 : tensor<5x5xf64>
    %29 = stablehlo.iota dim = 0 : tensor<5x5xi64>
    %c_6 = stablehlo.constant dense<0> : tensor<i64>
    %30 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i64>) -> tensor<5x5xi64>
    %31 = stablehlo.add %29, %30 : tensor<5x5xi64>
    %32 = stablehlo.iota dim = 1 : tensor<5x5xi64>
    %33 = stablehlo.compare GE, %31, %32, SIGNED : (tensor<5x5xi64>, tensor<5x5xi64>) -> tensor<5x5xi1>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %34 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %35 = stablehlo.select %33, %14, %34 : tensor<5x5xi1>, tensor<5x5xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %36 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %37 = stablehlo.transpose %35, dims = [1, 0] : (tensor<5x5xf64>) -> tensor<5x5xf64>
    return %37, %14, %19, %20, %28, %33, %36 : tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xi1>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xi1>, tensor<5x5xf64>
  }
  func.func private @_cho_solve(%arg0: tensor<5x5xf64>, %arg1: tensor<5xf64>) -> (tensor<5xf64>, tensor<5x5xi1>, tensor<5x5xf64>, tensor<5x1xf64>, tensor<5x5xi1>, tensor<5x5xf64>, tensor<5x1xf64>) {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %1 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg0, %0) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=5, j=5, k=5, l=1, m=5, n=1}, custom>} : (tensor<5x5xf64>, tensor<5x1xf64>) -> tensor<5x1xf64>
    %2 = stablehlo.iota dim = 0 : tensor<5x5xi64>
    %c = stablehlo.constant dense<-1> : tensor<i64>
    %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<5x5xi64>
    %4 = stablehlo.add %2, %3 : tensor<5x5xi64>
    %5 = stablehlo.iota dim = 1 : tensor<5x5xi64>
    %6 = stablehlo.compare GE, %4, %5, SIGNED : (tensor<5x5xi64>, tensor<5x5xi64>) -> tensor<5x5xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %8 = stablehlo.reshape %1 : (tensor<5x1xf64>) -> tensor<5xf64>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %10 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg0, %9) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=5, j=5, k=5, l=1, m=5, n=1}, custom>} : (tensor<5x5xf64>, tensor<5x1xf64>) -> tensor<5x1xf64>
    %11 = stablehlo.iota dim = 0 : tensor<5x5xi64>
    %c_0 = stablehlo.constant dense<-1> : tensor<i64>
    %12 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i64>) -> tensor<5x5xi64>
    %13 = stablehlo.add %11, %12 : tensor<5x5xi64>
    %14 = stablehlo.iota dim = 1 : tensor<5x5xi64>
    %15 = stablehlo.compare GE, %13, %14, SIGNED : (tensor<5x5xi64>, tensor<5x5xi64>) -> tensor<5x5xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %16 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %17 = stablehlo.reshape %10 : (tensor<5x1xf64>) -> tensor<5xf64>
    return %17, %6, %7, %1, %15, %16, %10 : tensor<5xf64>, tensor<5x5xi1>, tensor<5x5xf64>, tensor<5x1xf64>, tensor<5x5xi1>, tensor<5x5xf64>, tensor<5x1xf64>
  }
  func.func private @_solve(%arg0: tensor<5x5xf64>, %arg1: tensor<5xf64>) -> (tensor<5xf64>, tensor<5x5xf64>) {
    %0 = call @_cholesky_1(%arg0) : (tensor<5x5xf64>) -> tensor<5x5xf64>
    %1 = call @_cho_solve_2(%0, %arg1) : (tensor<5x5xf64>, tensor<5xf64>) -> tensor<5xf64>
    return %1, %0 : tensor<5xf64>, tensor<5x5xf64>
  }
  func.func private @_cholesky_1(%arg0: tensor<5x5xf64>) -> tensor<5x5xf64> {
    %0 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<5x5xf64>) -> tensor<5x5xf64>
    %1:2 = stablehlo.custom_call @lapack_dpotrf_ffi(%0) {backend_config = "", mhlo.backend_config = {uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], []) {i=5, j=5, k=5, l=5}, custom>} : (tensor<5x5xf64>) -> (tensor<5x5xf64>, tensor<i32>)
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<i32>
    %3 = stablehlo.compare EQ, %1#1, %2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %6 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<5x5xi1>
    %7 = stablehlo.select %6, %1#0, %5 : tensor<5x5xi1>, tensor<5x5xf64>
    %8 = stablehlo.iota dim = 0 : tensor<5x5xi64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %9 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i64>) -> tensor<5x5xi64>
    %10 = stablehlo.add %8, %9 : tensor<5x5xi64>
    %11 = stablehlo.iota dim = 1 : tensor<5x5xi64>
    %12 = stablehlo.compare GE, %10, %11, SIGNED : (tensor<5x5xi64>, tensor<5x5xi64>) -> tensor<5x5xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %14 = stablehlo.select %12, %7, %13 : tensor<5x5xi1>, tensor<5x5xf64>
    %15 = stablehlo.transpose %14, dims = [1, 0] : (tensor<5x5xf64>) -> tensor<5x5xf64>
    return %15 : tensor<5x5xf64>
  }
  func.func private @_cho_solve_2(%arg0: tensor<5x5xf64>, %arg1: tensor<5xf64>) -> tensor<5xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %1 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg0, %0) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=5, j=5, k=5, l=1, m=5, n=1}, custom>} : (tensor<5x5xf64>, tensor<5x1xf64>) -> tensor<5x1xf64>
    %2 = stablehlo.reshape %1 : (tensor<5x1xf64>) -> tensor<5xf64>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %4 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg0, %3) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=5, j=5, k=5, l=1, m=5, n=1}, custom>} : (tensor<5x5xf64>, tensor<5x1xf64>) -> tensor<5x1xf64>
    %5 = stablehlo.reshape %4 : (tensor<5x1xf64>) -> tensor<5xf64>
    return %5 : tensor<5xf64>
  }
  func.func private @lu_factor(%arg0: tensor<5x5xf64>) -> (tensor<5x5xf64>, tensor<5xi32>, tensor<5x1xi32>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xi1>, tensor<5x5xf64>, tensor<5x5xi1>, tensor<5x5xf64>) {
    %0:3 = stablehlo.custom_call @lapack_dgetrf_ffi(%arg0) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<0> : tensor<1xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], [m], []) {i=5, j=5, k=5, l=5, m=5}, custom>} : (tensor<5x5xf64>) -> (tensor<5x5xf64>, tensor<5xi32>, tensor<i32>)
    %c = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %2 = stablehlo.subtract %0#1, %1 : tensor<5xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<i32>
    %4 = stablehlo.compare GE, %0#2, %3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %7 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<5x5xi1>
    %8 = stablehlo.select %7, %0#0, %6 : tensor<5x5xi1>, tensor<5x5xf64>
    %9 = stablehlo.iota dim = 0 : tensor<5xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %10:4 = stablehlo.while(%iterArg = %2, %iterArg_18 = %c_2, %iterArg_19 = %c_1, %iterArg_20 = %9) : tensor<5xi32>, tensor<i64>, tensor<i64>, tensor<5xi32>
    cond {
      %c_21 = stablehlo.constant dense<5> : tensor<i64>
      %60 = stablehlo.compare LT, %iterArg_18, %c_21, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %60 : tensor<i1>
    } do {
      %60:2 = func.call @closed_call(%iterArg, %iterArg_19, %iterArg_20) : (tensor<5xi32>, tensor<i64>, tensor<5xi32>) -> (tensor<i64>, tensor<5xi32>)
      %c_21 = stablehlo.constant dense<1> : tensor<i64>
      %61 = stablehlo.add %iterArg_18, %c_21 : tensor<i64>
      stablehlo.return %iterArg, %61, %60#0, %60#1 : tensor<5xi32>, tensor<i64>, tensor<i64>, tensor<5xi32>
    }
    %11 = stablehlo.iota dim = 0 : tensor<5x5xi64>
    %c_3 = stablehlo.constant dense<-1> : tensor<i64>
    %12 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i64>) -> tensor<5x5xi64>
    %13 = stablehlo.add %11, %12 : tensor<5x5xi64>
    %14 = stablehlo.iota dim = 1 : tensor<5x5xi64>
    %15 = stablehlo.compare GE, %13, %14, SIGNED : (tensor<5x5xi64>, tensor<5x5xi64>) -> tensor<5x5xi1>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %16 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %17 = stablehlo.select %15, %8, %16 : tensor<5x5xi1>, tensor<5x5xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %18 = stablehlo.pad %17, %cst_5, low = [0, 0], high = [0, 0], interior = [0, 0] : (tensor<5x5xf64>, tensor<f64>) -> tensor<5x5xf64>
    %19 = stablehlo.iota dim = 0 : tensor<5x5xi32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %20 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<5x5xi32>
    %21 = stablehlo.add %19, %20 : tensor<5x5xi32>
    %22 = stablehlo.iota dim = 1 : tensor<5x5xi32>
    %23 = stablehlo.compare EQ, %21, %22, SIGNED : (tensor<5x5xi32>, tensor<5x5xi32>) -> tensor<5x5xi1>
    %24 = stablehlo.convert %23 : (tensor<5x5xi1>) -> tensor<5x5xf64>
    %25 = stablehlo.add %18, %24 : tensor<5x5xf64>
    %26 = stablehlo.iota dim = 0 : tensor<0x0xi32>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %27 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<0x0xi32>
    %28 = stablehlo.add %26, %27 : tensor<0x0xi32>
    %29 = stablehlo.iota dim = 1 : tensor<0x0xi32>
    %30 = stablehlo.compare EQ, %28, %29, SIGNED : (tensor<0x0xi32>, tensor<0x0xi32>) -> tensor<0x0xi1>
    %31 = stablehlo.convert %30 : (tensor<0x0xi1>) -> tensor<0x0xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %32 = stablehlo.pad %31, %cst_8, low = [5, 5], high = [0, 0], interior = [0, 0] : (tensor<0x0xf64>, tensor<f64>) -> tensor<5x5xf64>
    %33 = stablehlo.iota dim = 0 : tensor<5x5xi64>
    %c_9 = stablehlo.constant dense<-1> : tensor<i64>
    %34 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i64>) -> tensor<5x5xi64>
    %35 = stablehlo.add %33, %34 : tensor<5x5xi64>
    %36 = stablehlo.iota dim = 1 : tensor<5x5xi64>
    %37 = stablehlo.compare GE, %35, %36, SIGNED : (tensor<5x5xi64>, tensor<5x5xi64>) -> tensor<5x5xi1>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %38 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %39 = stablehlo.select %37, %38, %8 : tensor<5x5xi1>, tensor<5x5xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %40 = stablehlo.pad %39, %cst_11, low = [0, 0], high = [0, 0], interior = [0, 0] : (tensor<5x5xf64>, tensor<f64>) -> tensor<5x5xf64>
    %41 = stablehlo.add %40, %32 : tensor<5x5xf64>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %42 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %43 = stablehlo.compare LT, %10#3, %42, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_13 = stablehlo.constant dense<5> : tensor<i32>
    %44 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %45 = stablehlo.add %10#3, %44 : tensor<5xi32>
    %46 = stablehlo.select %43, %45, %10#3 : tensor<5xi1>, tensor<5xi32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %48 = stablehlo.iota dim = 0 : tensor<5x5xi64>
    %c_14 = stablehlo.constant dense<-1> : tensor<i64>
    %49 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i64>) -> tensor<5x5xi64>
    %50 = stablehlo.add %48, %49 : tensor<5x5xi64>
    %51 = stablehlo.iota dim = 1 : tensor<5x5xi64>
    %52 = stablehlo.compare GE, %50, %51, SIGNED : (tensor<5x5xi64>, tensor<5x5xi64>) -> tensor<5x5xi1>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %53 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %54 = stablehlo.iota dim = 0 : tensor<5x5xi64>
    %c_16 = stablehlo.constant dense<-1> : tensor<i64>
    %55 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<i64>) -> tensor<5x5xi64>
    %56 = stablehlo.add %54, %55 : tensor<5x5xi64>
    %57 = stablehlo.iota dim = 1 : tensor<5x5xi64>
    %58 = stablehlo.compare GE, %56, %57, SIGNED : (tensor<5x5xi64>, tensor<5x5xi64>) -> tensor<5x5xi1>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %59 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    return %8, %2, %47, %25, %41, %52, %53, %58, %59 : tensor<5x5xf64>, tensor<5xi32>, tensor<5x1xi32>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xi1>, tensor<5x5xf64>, tensor<5x5xi1>, tensor<5x5xf64>
  }
  func.func private @closed_call(%arg0: tensor<5xi32>, %arg1: tensor<i64>, %arg2: tensor<5xi32>) -> (tensor<i64>, tensor<5xi32>) {
    %c = stablehlo.constant dense<1> : tensor<i64>
    %0 = stablehlo.add %arg1, %c : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.compare LT, %arg1, %c_0, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %2 = stablehlo.convert %arg1 : tensor<i64>
    %c_1 = stablehlo.constant dense<5> : tensor<i64>
    %3 = stablehlo.add %2, %c_1 : tensor<i64>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<i1>, tensor<i64>
    %5 = stablehlo.dynamic_slice %arg0, %4, sizes = [1] : (tensor<5xi32>, tensor<i64>) -> tensor<1xi32>
    %6 = stablehlo.reshape %5 : (tensor<1xi32>) -> tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %7 = stablehlo.compare LT, %arg1, %c_2, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %8 = stablehlo.convert %arg1 : tensor<i64>
    %c_3 = stablehlo.constant dense<5> : tensor<i64>
    %9 = stablehlo.add %8, %c_3 : tensor<i64>
    %10 = stablehlo.select %7, %9, %arg1 : tensor<i1>, tensor<i64>
    %11 = stablehlo.dynamic_slice %arg2, %10, sizes = [1] : (tensor<5xi32>, tensor<i64>) -> tensor<1xi32>
    %12 = stablehlo.reshape %11 : (tensor<1xi32>) -> tensor<i32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %13 = stablehlo.compare LT, %6, %c_4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_5 = stablehlo.constant dense<5> : tensor<i32>
    %14 = stablehlo.add %6, %c_5 : tensor<i32>
    %15 = stablehlo.select %13, %14, %6 : tensor<i1>, tensor<i32>
    %16 = stablehlo.dynamic_slice %arg2, %15, sizes = [1] : (tensor<5xi32>, tensor<i32>) -> tensor<1xi32>
    %17 = stablehlo.reshape %16 : (tensor<1xi32>) -> tensor<i32>
    %c_6 = stablehlo.constant dense<0> : tensor<i64>
    %18 = stablehlo.compare LT, %arg1, %c_6, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %c_7 = stablehlo.constant dense<5> : tensor<i64>
    %19 = stablehlo.add %arg1, %c_7 : tensor<i64>
    %20 = stablehlo.select %18, %19, %arg1 : tensor<i1>, tensor<i64>
    %21 = stablehlo.convert %20 : (tensor<i64>) -> tensor<i32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %23 = "stablehlo.scatter"(%arg2, %22, %17) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg3: tensor<i32>, %arg4: tensor<i32>):
      stablehlo.return %arg4 : tensor<i32>
    }) : (tensor<5xi32>, tensor<1xi32>, tensor<i32>) -> tensor<5xi32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %24 = stablehlo.compare LT, %6, %c_8, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_9 = stablehlo.constant dense<5> : tensor<i32>
    %25 = stablehlo.add %6, %c_9 : tensor<i32>
    %26 = stablehlo.select %24, %25, %6 : tensor<i1>, tensor<i32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %28 = "stablehlo.scatter"(%23, %27, %12) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg3: tensor<i32>, %arg4: tensor<i32>):
      stablehlo.return %arg4 : tensor<i32>
    }) : (tensor<5xi32>, tensor<1xi32>, tensor<i32>) -> tensor<5xi32>
    return %0, %28 : tensor<i64>, tensor<5xi32>
  }
  func.func private @lu_solve(%arg0: tensor<5x5xf64>, %arg1: tensor<5xi32>, %arg2: tensor<5xf64>) -> (tensor<5xf64>, tensor<5x1xi32>, tensor<5x5xi1>, tensor<5x5xf64>, tensor<5x1xf64>, tensor<5x5xi1>, tensor<5x5xf64>, tensor<5x1xf64>) {
    %0 = stablehlo.iota dim = 0 : tensor<5xi32>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1:4 = stablehlo.while(%iterArg = %arg1, %iterArg_1 = %c_0, %iterArg_2 = %c, %iterArg_3 = %0) : tensor<5xi32>, tensor<i64>, tensor<i64>, tensor<5xi32>
    cond {
      %c_4 = stablehlo.constant dense<5> : tensor<i64>
      %3 = stablehlo.compare LT, %iterArg_1, %c_4, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %3 : tensor<i1>
    } do {
      %3:2 = func.call @closed_call(%iterArg, %iterArg_2, %iterArg_3) : (tensor<5xi32>, tensor<i64>, tensor<5xi32>) -> (tensor<i64>, tensor<5xi32>)
      %c_4 = stablehlo.constant dense<1> : tensor<i64>
      %4 = stablehlo.add %iterArg_1, %c_4 : tensor<i64>
      stablehlo.return %iterArg, %4, %3#0, %3#1 : tensor<5xi32>, tensor<i64>, tensor<i64>, tensor<5xi32>
    }
    %2:8 = call @_lu_solve(%arg0, %1#3, %arg2) : (tensor<5x5xf64>, tensor<5xi32>, tensor<5xf64>) -> (tensor<5xf64>, tensor<5x1xi32>, tensor<5x5xi1>, tensor<5x5xf64>, tensor<5x1xf64>, tensor<5x5xi1>, tensor<5x5xf64>, tensor<5x1xf64>)
    return %2#0, %2#1, %2#2, %2#3, %2#4, %2#5, %2#6, %2#7 : tensor<5xf64>, tensor<5x1xi32>, tensor<5x5xi1>, tensor<5x5xf64>, tensor<5x1xf64>, tensor<5x5xi1>, tensor<5x5xf64>, tensor<5x1xf64>
  }
  func.func private @_lu_solve(%arg0: tensor<5x5xf64>, %arg1: tensor<5xi32>, %arg2: tensor<5xf64>) -> (tensor<5xf64>, tensor<5x1xi32>, tensor<5x5xi1>, tensor<5x5xf64>, tensor<5x1xf64>, tensor<5x5xi1>, tensor<5x5xf64>, tensor<5x1xf64>) {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %2 = stablehlo.compare LT, %arg1, %1, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_0 = stablehlo.constant dense<5> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %4 = stablehlo.add %arg1, %3 : tensor<5xi32>
    %5 = stablehlo.select %2, %4, %arg1 : tensor<5xi1>, tensor<5xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %7 = "stablehlo.gather"(%0, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<5x1xf64>, tensor<5x1xi32>) -> tensor<5x1xf64>
    %8 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg0, %7) {backend_config = "", mhlo.backend_config = {diag = 85 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=5, j=5, k=5, l=1, m=5, n=1}, custom>} : (tensor<5x5xf64>, tensor<5x1xf64>) -> tensor<5x1xf64>
    %9 = stablehlo.iota dim = 0 : tensor<5x5xi64>
    %c_1 = stablehlo.constant dense<-1> : tensor<i64>
    %10 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i64>) -> tensor<5x5xi64>
    %11 = stablehlo.add %9, %10 : tensor<5x5xi64>
    %12 = stablehlo.iota dim = 1 : tensor<5x5xi64>
    %13 = stablehlo.compare GE, %11, %12, SIGNED : (tensor<5x5xi64>, tensor<5x5xi64>) -> tensor<5x5xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %15 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg0, %8) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=5, j=5, k=5, l=1, m=5, n=1}, custom>} : (tensor<5x5xf64>, tensor<5x1xf64>) -> tensor<5x1xf64>
    %16 = stablehlo.iota dim = 0 : tensor<5x5xi64>
    %c_2 = stablehlo.constant dense<-1> : tensor<i64>
    %17 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i64>) -> tensor<5x5xi64>
    %18 = stablehlo.add %16, %17 : tensor<5x5xi64>
    %19 = stablehlo.iota dim = 1 : tensor<5x5xi64>
    %20 = stablehlo.compare GE, %18, %19, SIGNED : (tensor<5x5xi64>, tensor<5x5xi64>) -> tensor<5x5xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %21 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %22 = stablehlo.reshape %15 : (tensor<5x1xf64>) -> tensor<5xf64>
    return %22, %6, %13, %14, %8, %20, %21, %15 : tensor<5xf64>, tensor<5x1xi32>, tensor<5x5xi1>, tensor<5x5xf64>, tensor<5x1xf64>, tensor<5x5xi1>, tensor<5x5xf64>, tensor<5x1xf64>
  }
  func.func private @lu_solve_3(%arg0: tensor<5x1xi32>, %arg1: tensor<5x5xi1>, %arg2: tensor<5x5xf64>, %arg3: tensor<5x1xf64>, %arg4: tensor<5x5xf64>, %arg5: tensor<5x5xi1>, %arg6: tensor<5x5xf64>, %arg7: tensor<5x1xf64>, %arg8: tensor<5xf64>) -> (tensor<5x5xf64>, tensor<5xf64>) {
    %0:2 = call @_lu_solve_4(%arg0, %arg1, %arg2, %arg3, %arg4, %arg5, %arg6, %arg7, %arg8) : (tensor<5x1xi32>, tensor<5x5xi1>, tensor<5x5xf64>, tensor<5x1xf64>, tensor<5x5xf64>, tensor<5x5xi1>, tensor<5x5xf64>, tensor<5x1xf64>, tensor<5xf64>) -> (tensor<5x5xf64>, tensor<5xf64>)
    return %0#0, %0#1 : tensor<5x5xf64>, tensor<5xf64>
  }
  func.func private @_lu_solve_4(%arg0: tensor<5x1xi32>, %arg1: tensor<5x5xi1>, %arg2: tensor<5x5xf64>, %arg3: tensor<5x1xf64>, %arg4: tensor<5x5xf64>, %arg5: tensor<5x5xi1>, %arg6: tensor<5x5xf64>, %arg7: tensor<5x1xf64>, %arg8: tensor<5xf64>) -> (tensor<5x5xf64>, tensor<5xf64>) {
    %0 = stablehlo.broadcast_in_dim %arg8, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %1 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg4, %0) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=5, j=5, k=5, l=1, m=5, n=1}, custom>} : (tensor<5x5xf64>, tensor<5x1xf64>) -> tensor<5x1xf64>
    %2 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg4, %0) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=5, j=5, k=5, l=1, m=5, n=1}, custom>} : (tensor<5x5xf64>, tensor<5x1xf64>) -> tensor<5x1xf64>
    %3 = stablehlo.dot_general %2, %arg7, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<5x1xf64>, tensor<5x1xf64>) -> tensor<5x5xf64>
    %4 = stablehlo.negate %3 : tensor<5x5xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %6 = stablehlo.select %arg5, %5, %4 : tensor<5x5xi1>, tensor<5x5xf64>
    %7 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg4, %1) {backend_config = "", mhlo.backend_config = {diag = 85 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=5, j=5, k=5, l=1, m=5, n=1}, custom>} : (tensor<5x5xf64>, tensor<5x1xf64>) -> tensor<5x1xf64>
    %8 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg4, %1) {backend_config = "", mhlo.backend_config = {diag = 85 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=5, j=5, k=5, l=1, m=5, n=1}, custom>} : (tensor<5x5xf64>, tensor<5x1xf64>) -> tensor<5x1xf64>
    %9 = stablehlo.dot_general %8, %arg3, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<5x1xf64>, tensor<5x1xf64>) -> tensor<5x5xf64>
    %10 = stablehlo.negate %9 : tensor<5x5xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %12 = stablehlo.select %arg1, %10, %11 : tensor<5x5xi1>, tensor<5x5xf64>
    %13 = stablehlo.add %6, %12 : tensor<5x5xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %15 = "stablehlo.scatter"(%14, %arg0, %7) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg9: tensor<f64>, %arg10: tensor<f64>):
      %17 = stablehlo.add %arg9, %arg10 : tensor<f64>
      stablehlo.return %17 : tensor<f64>
    }) : (tensor<5x1xf64>, tensor<5x1xi32>, tensor<5x1xf64>) -> tensor<5x1xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %16 = stablehlo.reduce(%15 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<5x1xf64>, tensor<f64>) -> tensor<5xf64>
    return %13, %16 : tensor<5x5xf64>, tensor<5xf64>
  }
  func.func private @lu_factor_5(%arg0: tensor<5x1xi32>, %arg1: tensor<5x5xf64>, %arg2: tensor<5x5xf64>, %arg3: tensor<5x5xi1>, %arg4: tensor<5x5xf64>, %arg5: tensor<5x5xi1>, %arg6: tensor<5x5xf64>, %arg7: tensor<5x5xf64>) -> tensor<5x5xf64> {
    %0 = stablehlo.dot_general %arg7, %arg2, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<5x5xf64>, tensor<5x5xf64>) -> tensor<5x5xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %2 = stablehlo.select %arg5, %1, %0 : tensor<5x5xi1>, tensor<5x5xf64>
    %3 = stablehlo.dot_general %arg7, %arg1, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<5x5xf64>, tensor<5x5xf64>) -> tensor<5x5xf64>
    %4 = stablehlo.transpose %3, dims = [1, 0] : (tensor<5x5xf64>) -> tensor<5x5xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %6 = stablehlo.select %arg3, %4, %5 : tensor<5x5xi1>, tensor<5x5xf64>
    %7 = stablehlo.add %2, %6 : tensor<5x5xf64>
    %8 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg2, %7) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 82 : ui8, trans_x = 84 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=5, j=5, k=5, l=5, m=5, n=5}, custom>} : (tensor<5x5xf64>, tensor<5x5xf64>) -> tensor<5x5xf64>
    %9 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg1, %8) {backend_config = "", mhlo.backend_config = {diag = 85 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=5, j=5, k=5, l=5, m=5, n=5}, custom>} : (tensor<5x5xf64>, tensor<5x5xf64>) -> tensor<5x5xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %11 = "stablehlo.scatter"(%10, %arg0, %9) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg8: tensor<f64>, %arg9: tensor<f64>):
      %12 = stablehlo.add %arg8, %arg9 : tensor<f64>
      stablehlo.return %12 : tensor<f64>
    }) : (tensor<5x5xf64>, tensor<5x1xi32>, tensor<5x5xf64>) -> tensor<5x5xf64>
    return %11 : tensor<5x5xf64>
  }
  func.func private @_solve_6(%arg0: tensor<5xf64>, %arg1: tensor<5x5xf64>, %arg2: tensor<5x5xf64>, %arg3: tensor<5xf64>) -> (tensor<5x5xf64>, tensor<5xf64>) {
    %0 = call @_cho_solve_2(%arg2, %arg3) : (tensor<5x5xf64>, tensor<5xf64>) -> tensor<5xf64>
    %1 = stablehlo.negate %0 : tensor<5xf64>
    %2 = stablehlo.dot_general %1, %arg0, contracting_dims = [] x [], precision = [HIGHEST, HIGHEST] : (tensor<5xf64>, tensor<5xf64>) -> tensor<5x5xf64>
    return %2, %0 : tensor<5x5xf64>, tensor<5xf64>
  }
  func.func private @_cho_solve_7(%arg0: tensor<5x5xi1>, %arg1: tensor<5x5xf64>, %arg2: tensor<5x1xf64>, %arg3: tensor<5x5xf64>, %arg4: tensor<5x5xi1>, %arg5: tensor<5x5xf64>, %arg6: tensor<5x1xf64>, %arg7: tensor<5xf64>) -> (tensor<5x5xf64>, tensor<5xf64>) {
    %0 = stablehlo.broadcast_in_dim %arg7, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %1 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg3, %0) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=5, j=5, k=5, l=1, m=5, n=1}, custom>} : (tensor<5x5xf64>, tensor<5x1xf64>) -> tensor<5x1xf64>
    %2 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg3, %0) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=5, j=5, k=5, l=1, m=5, n=1}, custom>} : (tensor<5x5xf64>, tensor<5x1xf64>) -> tensor<5x1xf64>
    %3 = stablehlo.dot_general %2, %arg6, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<5x1xf64>, tensor<5x1xf64>) -> tensor<5x5xf64>
    %4 = stablehlo.negate %3 : tensor<5x5xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %6 = stablehlo.select %arg4, %5, %4 : tensor<5x5xi1>, tensor<5x5xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %7 = stablehlo.reduce(%1 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<5x1xf64>, tensor<f64>) -> tensor<5xf64>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %9 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg3, %8) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=5, j=5, k=5, l=1, m=5, n=1}, custom>} : (tensor<5x5xf64>, tensor<5x1xf64>) -> tensor<5x1xf64>
    %10 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg3, %8) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=5, j=5, k=5, l=1, m=5, n=1}, custom>} : (tensor<5x5xf64>, tensor<5x1xf64>) -> tensor<5x1xf64>
    %11 = stablehlo.dot_general %10, %arg2, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<5x1xf64>, tensor<5x1xf64>) -> tensor<5x5xf64>
    %12 = stablehlo.transpose %11, dims = [1, 0] : (tensor<5x5xf64>) -> tensor<5x5xf64>
    %13 = stablehlo.negate %12 : tensor<5x5xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %15 = stablehlo.select %arg0, %14, %13 : tensor<5x5xi1>, tensor<5x5xf64>
    %16 = stablehlo.add %6, %15 : tensor<5x5xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %17 = stablehlo.reduce(%9 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<5x1xf64>, tensor<f64>) -> tensor<5xf64>
    return %16, %17 : tensor<5x5xf64>, tensor<5xf64>
  }
  func.func private @_cholesky_8(%arg0: tensor<5x5xf64>, %arg1: tensor<5x5xi1>, %arg2: tensor<5x5xf64>, %arg3: tensor<5x5xf64>, %arg4: tensor<5x5xi1>, %arg5: tensor<5x5xf64>, %arg6: tensor<5x5xf64>) -> tensor<5x5xf64> {
    %0 = stablehlo.transpose %arg6, dims = [1, 0] : (tensor<5x5xf64>) -> tensor<5x5xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %2 = stablehlo.select %arg4, %0, %1 : tensor<5x5xi1>, tensor<5x5xf64>
    %3 = stablehlo.dot_general %2, %arg0, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<5x5xf64>, tensor<5x5xf64>) -> tensor<5x5xf64>
    %4 = stablehlo.transpose %3, dims = [1, 0] : (tensor<5x5xf64>) -> tensor<5x5xf64>
    %5 = stablehlo.divide %4, %arg3 : tensor<5x5xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %7 = stablehlo.select %arg1, %5, %6 : tensor<5x5xi1>, tensor<5x5xf64>
    %8 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg0, %7) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=5, j=5, k=5, l=5, m=5, n=5}, custom>} : (tensor<5x5xf64>, tensor<5x5xf64>) -> tensor<5x5xf64>
    %9 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg0, %8) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 82 : ui8, trans_x = 78 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=5, j=5, k=5, l=5, m=5, n=5}, custom>} : (tensor<5x5xf64>, tensor<5x5xf64>) -> tensor<5x5xf64>
    %10 = stablehlo.transpose %9, dims = [1, 0] : (tensor<5x5xf64>) -> tensor<5x5xf64>
    return %10 : tensor<5x5xf64>
  }
}
