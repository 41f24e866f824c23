module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2xf64>) -> (tensor<4x2xf64> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %0 = call @_linspace(%cst, %cst_0) : (tensor<f64>, tensor<f64>) -> tensor<4xf64>
    %1 = stablehlo.slice %0 [0:1] : (tensor<4xf64>) -> tensor<1xf64>
    %2 = stablehlo.reshape %1 : (tensor<1xf64>) -> tensor<f64>
    %3 = call @_odeint_wrapper(%arg0, %0) : (tensor<2xf64>, tensor<4xf64>) -> tensor<4x2xf64>
    return %3 : tensor<4x2xf64>
  }
  func.func private @_linspace(%arg0: tensor<f64>, %arg1: tensor<f64>) -> tensor<4xf64> {
    %0 = stablehlo.convert %arg0 : tensor<f64>
    %1 = stablehlo.convert %arg1 : tensor<f64>
    %2 = stablehlo.subtract %1, %0 : tensor<f64>
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %3 = stablehlo.divide %2, %cst : tensor<f64>
    %4 = stablehlo.iota dim = 0 : tensor<3xf64>
    %cst_0 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %6 = stablehlo.divide %4, %5 : tensor<3xf64>
    %7 = stablehlo.reshape %0 : (tensor<f64>) -> tensor<1xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %9 = stablehlo.subtract %8, %6 : tensor<3xf64>
    %10 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<1xf64>) -> tensor<3xf64>
    %11 = stablehlo.multiply %10, %9 : tensor<3xf64>
    %12 = stablehlo.reshape %1 : (tensor<f64>) -> tensor<1xf64>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0] : (tensor<1xf64>) -> tensor<3xf64>
    %14 = stablehlo.multiply %13, %6 : tensor<3xf64>
    %15 = stablehlo.add %11, %14 : tensor<3xf64>
    %16 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %17 = stablehlo.concatenate %15, %16, dim = 0 : (tensor<3xf64>, tensor<1xf64>) -> tensor<4xf64>
    return %17 : tensor<4xf64>
  }
  func.func private @_odeint_wrapper(%arg0: tensor<2xf64>, %arg1: tensor<4xf64>) -> tensor<4x2xf64> {
    %cst = stablehlo.constant dense<[2.000000e-01, 3.000000e-01, 8.000000e-01, 0.88888888888888883, 1.000000e+00, 1.000000e+00, 0.000000e+00]> : tensor<7xf64>
    %cst_0 = stablehlo.constant dense<[[2.000000e-01, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00], [0.074999999999999997, 2.250000e-01, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00], [0.97777777777777774, -3.7333333333333334, 3.5555555555555554, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00], [2.9525986892242035, -11.595793324188385, 9.8228928516994358, -0.29080932784636487, 0.000000e+00, 0.000000e+00, 0.000000e+00], [2.8462752525252526, -10.757575757575758, 8.9064227177434727, 0.27840909090909088, -0.2735313036020583, 0.000000e+00, 0.000000e+00], [0.091145833333333329, 0.000000e+00, 0.44923629829290207, 0.65104166666666663, -0.322376179245283, 0.13095238095238096, 0.000000e+00]]> : tensor<6x7xf64>
    %cst_1 = stablehlo.constant dense<[0.091145833333333329, 0.000000e+00, 0.44923629829290207, 0.65104166666666663, -0.322376179245283, 0.13095238095238096, 0.000000e+00]> : tensor<7xf64>
    %cst_2 = stablehlo.constant dense<[8.2175925925925819E-4, 0.000000e+00, -0.0028351801936707388, 0.024652777777777746, -0.033909198113207528, 0.02793650793650794, -0.016666666666666666]> : tensor<7xf64>
    %cst_3 = stablehlo.constant dense<[0.10013431883002395, 0.000000e+00, 0.39183217941842591, -0.029824601765948169, 0.058932683372407951, -0.044978888091043612, 0.023904308236133973]> : tensor<7xf64>
    %0 = stablehlo.slice %arg1 [0:1] : (tensor<4xf64>) -> tensor<1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1xf64>) -> tensor<f64>
    %2 = stablehlo.slice %arg0 [0:2] : (tensor<2xf64>) -> tensor<2xf64>
    %3 = stablehlo.slice %2 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
    %4 = stablehlo.reshape %3 : (tensor<1xf64>) -> tensor<f64>
    %5 = stablehlo.slice %2 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %6 = stablehlo.reshape %5 : (tensor<1xf64>) -> tensor<f64>
    %7 = stablehlo.negate %6 : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %9 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %10 = stablehlo.concatenate %8, %9, dim = 0 : (tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
    %11 = stablehlo.slice %arg1 [0:1] : (tensor<4xf64>) -> tensor<1xf64>
    %12 = stablehlo.reshape %11 : (tensor<1xf64>) -> tensor<f64>
    %13 = stablehlo.abs %arg0 : tensor<2xf64>
    %cst_4 = stablehlo.constant dense<1.400000e-08> : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %15 = stablehlo.multiply %13, %14 : tensor<2xf64>
    %cst_5 = stablehlo.constant dense<1.400000e-08> : tensor<f64>
    %16 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %17 = stablehlo.add %16, %15 : tensor<2xf64>
    %18 = stablehlo.divide %arg0, %17 : tensor<2xf64>
    %19 = call @norm(%18) : (tensor<2xf64>) -> tensor<f64>
    %20 = stablehlo.divide %10, %17 : tensor<2xf64>
    %21 = call @norm(%20) : (tensor<2xf64>) -> tensor<f64>
    %cst_6 = stablehlo.constant dense<1.000000e-05> : tensor<f64>
    %22 = stablehlo.compare LT, %19, %cst_6, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %cst_7 = stablehlo.constant dense<1.000000e-05> : tensor<f64>
    %23 = stablehlo.compare LT, %21, %cst_7, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %24 = stablehlo.or %22, %23 : tensor<i1>
    %cst_8 = stablehlo.constant dense<1.000000e-02> : tensor<f64>
    %25 = stablehlo.multiply %cst_8, %19 : tensor<f64>
    %26 = stablehlo.divide %25, %21 : tensor<f64>
    %cst_9 = stablehlo.constant dense<9.9999999999999995E-7> : tensor<f64>
    %27 = call @_where(%24, %cst_9, %26) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %28 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %29 = stablehlo.multiply %28, %10 : tensor<2xf64>
    %30 = stablehlo.add %arg0, %29 : tensor<2xf64>
    %31 = stablehlo.add %12, %27 : tensor<f64>
    %32 = stablehlo.slice %30 [0:2] : (tensor<2xf64>) -> tensor<2xf64>
    %33 = stablehlo.slice %32 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
    %34 = stablehlo.reshape %33 : (tensor<1xf64>) -> tensor<f64>
    %35 = stablehlo.slice %32 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %36 = stablehlo.reshape %35 : (tensor<1xf64>) -> tensor<f64>
    %37 = stablehlo.negate %36 : tensor<f64>
    %38 = stablehlo.broadcast_in_dim %34, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %39 = stablehlo.broadcast_in_dim %37, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %40 = stablehlo.concatenate %38, %39, dim = 0 : (tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
    %41 = stablehlo.subtract %40, %10 : tensor<2xf64>
    %42 = stablehlo.divide %41, %17 : tensor<2xf64>
    %43 = call @norm(%42) : (tensor<2xf64>) -> tensor<f64>
    %44 = stablehlo.divide %43, %27 : tensor<f64>
    %cst_10 = stablehlo.constant dense<1.000000e-15> : tensor<f64>
    %45 = stablehlo.compare LE, %21, %cst_10, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %cst_11 = stablehlo.constant dense<1.000000e-15> : tensor<f64>
    %46 = stablehlo.compare LE, %44, %cst_11, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %47 = stablehlo.and %45, %46 : tensor<i1>
    %cst_12 = stablehlo.constant dense<1.000000e-03> : tensor<f64>
    %48 = stablehlo.multiply %27, %cst_12 : tensor<f64>
    %cst_13 = stablehlo.constant dense<9.9999999999999995E-7> : tensor<f64>
    %49 = stablehlo.maximum %cst_13, %48 : tensor<f64>
    %50 = stablehlo.maximum %21, %44 : tensor<f64>
    %cst_14 = stablehlo.constant dense<1.000000e-02> : tensor<f64>
    %51 = stablehlo.divide %cst_14, %50 : tensor<f64>
    %cst_15 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %52 = stablehlo.power %51, %cst_15 : tensor<f64>
    %53 = call @_where_0(%47, %49, %52) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %cst_16 = stablehlo.constant dense<1.000000e+02> : tensor<f64>
    %54 = stablehlo.multiply %cst_16, %27 : tensor<f64>
    %55 = stablehlo.minimum %54, %53 : tensor<f64>
    %cst_17 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %56 = call @clip(%55, %cst_17, %cst_18) : (tensor<f64>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %57 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
    %58 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
    %59 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
    %60 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
    %61 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
    %62 = stablehlo.concatenate %57, %58, %59, %60, %61, dim = 0 : (tensor<1x2xf64>, tensor<1x2xf64>, tensor<1x2xf64>, tensor<1x2xf64>, tensor<1x2xf64>) -> tensor<5x2xf64>
    %63 = stablehlo.slice %arg1 [0:1] : (tensor<4xf64>) -> tensor<1xf64>
    %64 = stablehlo.reshape %63 : (tensor<1xf64>) -> tensor<f64>
    %65 = stablehlo.slice %arg1 [0:1] : (tensor<4xf64>) -> tensor<1xf64>
    %66 = stablehlo.reshape %65 : (tensor<1xf64>) -> tensor<f64>
    %67 = stablehlo.slice %arg1 [1:4] : (tensor<4xf64>) -> tensor<3xf64>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %68 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<3x2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %69:14 = stablehlo.while(%iterArg = %67, %iterArg_20 = %cst, %iterArg_21 = %cst_0, %iterArg_22 = %cst_1, %iterArg_23 = %cst_2, %iterArg_24 = %cst_3, %iterArg_25 = %c, %iterArg_26 = %arg0, %iterArg_27 = %10, %iterArg_28 = %64, %iterArg_29 = %56, %iterArg_30 = %66, %iterArg_31 = %62, %iterArg_32 = %68) : tensor<3xf64>, tensor<7xf64>, tensor<6x7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<i64>, tensor<2xf64>, tensor<2xf64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<5x2xf64>, tensor<3x2xf64>
    cond {
      %c_33 = stablehlo.constant dense<3> : tensor<i64>
      %73 = stablehlo.compare LT, %iterArg_25, %c_33, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %73 : tensor<i1>
    } do {
      %73 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_25) : (tensor<3xf64>, tensor<i64>) -> tensor<f64>
      %74:7 = func.call @closed_call(%iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %iterArg_24, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %73) : (tensor<7xf64>, tensor<6x7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<2xf64>, tensor<2xf64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<5x2xf64>, tensor<f64>) -> (tensor<2xf64>, tensor<2xf64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<5x2xf64>, tensor<2xf64>)
      %75 = func.call @dynamic_update_index_in_dim(%iterArg_32, %74#6, %iterArg_25) : (tensor<3x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<3x2xf64>
      %c_33 = stablehlo.constant dense<1> : tensor<i64>
      %76 = stablehlo.add %iterArg_25, %c_33 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %iterArg_24, %76, %74#0, %74#1, %74#2, %74#3, %74#4, %74#5, %75 : tensor<3xf64>, tensor<7xf64>, tensor<6x7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<i64>, tensor<2xf64>, tensor<2xf64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<5x2xf64>, tensor<3x2xf64>
    }
    %70 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
    %71 = stablehlo.concatenate %70, %69#13, dim = 0 : (tensor<1x2xf64>, tensor<3x2xf64>) -> tensor<4x2xf64>
    %72 = stablehlo.slice %71 [0:4, 0:2] : (tensor<4x2xf64>) -> tensor<4x2xf64>
    return %72 : tensor<4x2xf64>
  }
  func.func private @norm(%arg0: tensor<2xf64>) -> tensor<f64> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<2xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
    %2 = stablehlo.sqrt %1 : tensor<f64>
    return %2 : tensor<f64>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<f64> {
    %0 = stablehlo.convert %arg1 : tensor<f64>
    %1 = stablehlo.select %arg0, %0, %arg2 : tensor<i1>, tensor<f64>
    return %1 : tensor<f64>
  }
  func.func private @_where_0(%arg0: tensor<i1>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<f64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<f64>
    return %0 : tensor<f64>
  }
  func.func private @clip(%arg0: tensor<f64>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<f64> {
    %0 = stablehlo.convert %arg2 : tensor<f64>
    %1 = stablehlo.maximum %0, %arg0 : tensor<f64>
    %2 = stablehlo.convert %arg1 : tensor<f64>
    %3 = stablehlo.minimum %2, %1 : tensor<f64>
    return %3 : tensor<f64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3xf64>, %arg1: tensor<i64>) -> tensor<f64> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<3xf64>, tensor<i64>) -> tensor<1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1xf64>) -> tensor<f64>
    return %1 : tensor<f64>
  }
  func.func private @closed_call(%arg0: tensor<7xf64>, %arg1: tensor<6x7xf64>, %arg2: tensor<7xf64>, %arg3: tensor<7xf64>, %arg4: tensor<7xf64>, %arg5: tensor<2xf64>, %arg6: tensor<2xf64>, %arg7: tensor<f64>, %arg8: tensor<f64>, %arg9: tensor<f64>, %arg10: tensor<5x2xf64>, %arg11: tensor<f64>) -> (tensor<2xf64>, tensor<2xf64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<5x2xf64>, tensor<2xf64>) {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0:13 = stablehlo.while(%iterArg = %arg11, %iterArg_0 = %arg0, %iterArg_1 = %arg1, %iterArg_2 = %arg2, %iterArg_3 = %arg3, %iterArg_4 = %arg4, %iterArg_5 = %c, %iterArg_6 = %arg5, %iterArg_7 = %arg6, %iterArg_8 = %arg7, %iterArg_9 = %arg8, %iterArg_10 = %arg9, %iterArg_11 = %arg10) : tensor<f64>, tensor<7xf64>, tensor<6x7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<i64>, tensor<2xf64>, tensor<2xf64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<5x2xf64>
    cond {
      %5 = stablehlo.compare LT, %iterArg_8, %iterArg, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %6 = stablehlo.convert %iterArg_5 : (tensor<i64>) -> tensor<f64>
      %cst = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
      %7 = stablehlo.compare LT, %6, %cst, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %c_12 = stablehlo.constant dense<false> : tensor<i1>
      %8 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i1>) -> tensor<i1>
      %9 = stablehlo.compare NE, %7, %8, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %10 = stablehlo.convert %9 : tensor<i1>
      %11 = stablehlo.and %5, %10 : tensor<i1>
      %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %12 = stablehlo.compare GT, %iterArg_9, %cst_13, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %13 = stablehlo.and %11, %12 : tensor<i1>
      stablehlo.return %13 : tensor<i1>
    } do {
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7x2xf64>
      %c_12 = stablehlo.constant dense<0> : tensor<i32>
      %6 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %7 = "stablehlo.scatter"(%5, %6, %iterArg_7) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
      ^bb0(%arg12: tensor<f64>, %arg13: tensor<f64>):
        stablehlo.return %arg13 : tensor<f64>
      }) : (tensor<7x2xf64>, tensor<1xi32>, tensor<2xf64>) -> tensor<7x2xf64>
      %c_13 = stablehlo.constant dense<1> : tensor<i64>
      %c_14 = stablehlo.constant dense<0> : tensor<i64>
      %8:8 = stablehlo.while(%iterArg_46 = %iterArg_0, %iterArg_47 = %iterArg_9, %iterArg_48 = %iterArg_8, %iterArg_49 = %iterArg_1, %iterArg_50 = %iterArg_6, %iterArg_51 = %c_14, %iterArg_52 = %c_13, %iterArg_53 = %7) : tensor<7xf64>, tensor<f64>, tensor<f64>, tensor<6x7xf64>, tensor<2xf64>, tensor<i64>, tensor<i64>, tensor<7x2xf64>
      cond {
        %c_54 = stablehlo.constant dense<6> : tensor<i64>
        %116 = stablehlo.compare LT, %iterArg_51, %c_54, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        stablehlo.return %116 : tensor<i1>
      } do {
        %116:2 = func.call @closed_call_1(%iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_52, %iterArg_53) : (tensor<7xf64>, tensor<f64>, tensor<f64>, tensor<6x7xf64>, tensor<2xf64>, tensor<i64>, tensor<7x2xf64>) -> (tensor<i64>, tensor<7x2xf64>)
        %c_54 = stablehlo.constant dense<1> : tensor<i64>
        %117 = stablehlo.add %iterArg_51, %c_54 : tensor<i64>
        stablehlo.return %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %117, %116#0, %116#1 : tensor<7xf64>, tensor<f64>, tensor<f64>, tensor<6x7xf64>, tensor<2xf64>, tensor<i64>, tensor<i64>, tensor<7x2xf64>
      }
      %9 = stablehlo.dot_general %iterArg_2, %8#7, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<7xf64>, tensor<7x2xf64>) -> tensor<2xf64>
      %10 = stablehlo.broadcast_in_dim %iterArg_9, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %11 = stablehlo.multiply %10, %9 : tensor<2xf64>
      %12 = stablehlo.add %11, %iterArg_6 : tensor<2xf64>
      %13 = stablehlo.dot_general %iterArg_3, %8#7, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<7xf64>, tensor<7x2xf64>) -> tensor<2xf64>
      %14 = stablehlo.broadcast_in_dim %iterArg_9, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %15 = stablehlo.multiply %14, %13 : tensor<2xf64>
      %16 = stablehlo.slice %8#7 [6:7, 0:2] : (tensor<7x2xf64>) -> tensor<1x2xf64>
      %17 = stablehlo.reshape %16 : (tensor<1x2xf64>) -> tensor<2xf64>
      %18 = stablehlo.add %iterArg_8, %iterArg_9 : tensor<f64>
      %19 = stablehlo.abs %iterArg_6 : tensor<2xf64>
      %20 = stablehlo.abs %12 : tensor<2xf64>
      %21 = stablehlo.maximum %19, %20 : tensor<2xf64>
      %cst_15 = stablehlo.constant dense<1.400000e-08> : tensor<f64>
      %22 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %23 = stablehlo.multiply %22, %21 : tensor<2xf64>
      %cst_16 = stablehlo.constant dense<1.400000e-08> : tensor<f64>
      %24 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %25 = stablehlo.add %24, %23 : tensor<2xf64>
      %26 = stablehlo.divide %15, %25 : tensor<2xf64>
      %27 = stablehlo.multiply %26, %26 : tensor<2xf64>
      %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %28 = stablehlo.reduce(%27 init: %cst_17) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
      %cst_18 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %29 = stablehlo.divide %28, %cst_18 : tensor<f64>
      %30 = stablehlo.sqrt %29 : tensor<f64>
      %31 = stablehlo.dot_general %iterArg_4, %8#7, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<7xf64>, tensor<7x2xf64>) -> tensor<2xf64>
      %32 = stablehlo.broadcast_in_dim %iterArg_9, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %33 = stablehlo.multiply %32, %31 : tensor<2xf64>
      %34 = stablehlo.add %iterArg_6, %33 : tensor<2xf64>
      %35 = stablehlo.slice %8#7 [0:1, 0:2] : (tensor<7x2xf64>) -> tensor<1x2xf64>
      %36 = stablehlo.reshape %35 : (tensor<1x2xf64>) -> tensor<2xf64>
      %37 = stablehlo.slice %8#7 [6:7, 0:2] : (tensor<7x2xf64>) -> tensor<1x2xf64>
      %38 = stablehlo.reshape %37 : (tensor<1x2xf64>) -> tensor<2xf64>
      %cst_19 = stablehlo.constant dense<-2.000000e+00> : tensor<f64>
      %39 = stablehlo.multiply %cst_19, %iterArg_9 : tensor<f64>
      %40 = stablehlo.broadcast_in_dim %39, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %41 = stablehlo.multiply %40, %36 : tensor<2xf64>
      %cst_20 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %42 = stablehlo.multiply %cst_20, %iterArg_9 : tensor<f64>
      %43 = stablehlo.broadcast_in_dim %42, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %44 = stablehlo.multiply %43, %38 : tensor<2xf64>
      %45 = stablehlo.add %41, %44 : tensor<2xf64>
      %cst_21 = stablehlo.constant dense<8.000000e+00> : tensor<f64>
      %46 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %47 = stablehlo.multiply %46, %iterArg_6 : tensor<2xf64>
      %48 = stablehlo.subtract %45, %47 : tensor<2xf64>
      %cst_22 = stablehlo.constant dense<8.000000e+00> : tensor<f64>
      %49 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %50 = stablehlo.multiply %49, %12 : tensor<2xf64>
      %51 = stablehlo.subtract %48, %50 : tensor<2xf64>
      %cst_23 = stablehlo.constant dense<1.600000e+01> : tensor<f64>
      %52 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %53 = stablehlo.multiply %52, %34 : tensor<2xf64>
      %54 = stablehlo.add %51, %53 : tensor<2xf64>
      %cst_24 = stablehlo.constant dense<5.000000e+00> : tensor<f64>
      %55 = stablehlo.multiply %cst_24, %iterArg_9 : tensor<f64>
      %56 = stablehlo.broadcast_in_dim %55, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %57 = stablehlo.multiply %56, %36 : tensor<2xf64>
      %cst_25 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
      %58 = stablehlo.multiply %cst_25, %iterArg_9 : tensor<f64>
      %59 = stablehlo.broadcast_in_dim %58, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %60 = stablehlo.multiply %59, %38 : tensor<2xf64>
      %61 = stablehlo.subtract %57, %60 : tensor<2xf64>
      %cst_26 = stablehlo.constant dense<1.800000e+01> : tensor<f64>
      %62 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %63 = stablehlo.multiply %62, %iterArg_6 : tensor<2xf64>
      %64 = stablehlo.add %61, %63 : tensor<2xf64>
      %cst_27 = stablehlo.constant dense<1.400000e+01> : tensor<f64>
      %65 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %66 = stablehlo.multiply %65, %12 : tensor<2xf64>
      %67 = stablehlo.add %64, %66 : tensor<2xf64>
      %cst_28 = stablehlo.constant dense<3.200000e+01> : tensor<f64>
      %68 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %69 = stablehlo.multiply %68, %34 : tensor<2xf64>
      %70 = stablehlo.subtract %67, %69 : tensor<2xf64>
      %cst_29 = stablehlo.constant dense<-4.000000e+00> : tensor<f64>
      %71 = stablehlo.multiply %cst_29, %iterArg_9 : tensor<f64>
      %72 = stablehlo.broadcast_in_dim %71, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %73 = stablehlo.multiply %72, %36 : tensor<2xf64>
      %74 = stablehlo.broadcast_in_dim %iterArg_9, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %75 = stablehlo.multiply %74, %38 : tensor<2xf64>
      %76 = stablehlo.add %73, %75 : tensor<2xf64>
      %cst_30 = stablehlo.constant dense<1.100000e+01> : tensor<f64>
      %77 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %78 = stablehlo.multiply %77, %iterArg_6 : tensor<2xf64>
      %79 = stablehlo.subtract %76, %78 : tensor<2xf64>
      %cst_31 = stablehlo.constant dense<5.000000e+00> : tensor<f64>
      %80 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %81 = stablehlo.multiply %80, %12 : tensor<2xf64>
      %82 = stablehlo.subtract %79, %81 : tensor<2xf64>
      %cst_32 = stablehlo.constant dense<1.600000e+01> : tensor<f64>
      %83 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %84 = stablehlo.multiply %83, %34 : tensor<2xf64>
      %85 = stablehlo.add %82, %84 : tensor<2xf64>
      %86 = stablehlo.broadcast_in_dim %iterArg_9, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %87 = stablehlo.multiply %86, %36 : tensor<2xf64>
      %88 = stablehlo.broadcast_in_dim %54, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
      %89 = stablehlo.broadcast_in_dim %70, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
      %90 = stablehlo.broadcast_in_dim %85, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
      %91 = stablehlo.broadcast_in_dim %87, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
      %92 = stablehlo.broadcast_in_dim %iterArg_6, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
      %93 = stablehlo.concatenate %88, %89, %90, %91, %92, dim = 0 : (tensor<1x2xf64>, tensor<1x2xf64>, tensor<1x2xf64>, tensor<1x2xf64>, tensor<1x2xf64>) -> tensor<5x2xf64>
      %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %94 = stablehlo.compare LT, %30, %cst_33, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %cst_35 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
      %95 = func.call @_where_2(%94, %cst_34, %cst_35) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
      %cst_36 = stablehlo.constant dense<-2.000000e-01> : tensor<f64>
      %96 = stablehlo.power %30, %cst_36 : tensor<f64>
      %cst_37 = stablehlo.constant dense<9.000000e-01> : tensor<f64>
      %97 = stablehlo.multiply %96, %cst_37 : tensor<f64>
      %98 = stablehlo.convert %95 : tensor<f64>
      %99 = stablehlo.maximum %97, %98 : tensor<f64>
      %cst_38 = stablehlo.constant dense<1.000000e+01> : tensor<f64>
      %100 = stablehlo.minimum %cst_38, %99 : tensor<f64>
      %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %101 = stablehlo.compare EQ, %30, %cst_39, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_40 = stablehlo.constant dense<1.000000e+01> : tensor<f64>
      %102 = stablehlo.multiply %iterArg_9, %cst_40 : tensor<f64>
      %103 = stablehlo.multiply %iterArg_9, %100 : tensor<f64>
      %104 = func.call @_where_0(%101, %102, %103) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
      %cst_41 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
      %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %105 = func.call @clip(%104, %cst_41, %cst_42) : (tensor<f64>, tensor<f64>, tensor<f64>) -> tensor<f64>
      %c_43 = stablehlo.constant dense<1> : tensor<i64>
      %106 = stablehlo.add %iterArg_5, %c_43 : tensor<i64>
      %c_44 = stablehlo.constant dense<1> : tensor<i64>
      %107 = stablehlo.add %iterArg_5, %c_44 : tensor<i64>
      %cst_45 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %108 = stablehlo.compare LE, %30, %cst_45, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %109 = func.call @_where_3(%108, %106, %107) : (tensor<i1>, tensor<i64>, tensor<i64>) -> tensor<i64>
      %110 = func.call @_where_4(%108, %12, %iterArg_6) : (tensor<i1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
      %111 = func.call @_where_4(%108, %17, %iterArg_7) : (tensor<i1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
      %112 = func.call @_where_0(%108, %18, %iterArg_8) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
      %113 = func.call @_where_0(%108, %105, %105) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
      %114 = func.call @_where_0(%108, %iterArg_8, %iterArg_10) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
      %115 = func.call @_where_5(%108, %93, %iterArg_11) : (tensor<i1>, tensor<5x2xf64>, tensor<5x2xf64>) -> tensor<5x2xf64>
      stablehlo.return %iterArg, %iterArg_0, %iterArg_1, %iterArg_2, %iterArg_3, %iterArg_4, %109, %110, %111, %112, %113, %114, %115 : tensor<f64>, tensor<7xf64>, tensor<6x7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<i64>, tensor<2xf64>, tensor<2xf64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<5x2xf64>
    }
    %1 = stablehlo.subtract %arg11, %0#11 : tensor<f64>
    %2 = stablehlo.subtract %0#9, %0#11 : tensor<f64>
    %3 = stablehlo.divide %1, %2 : tensor<f64>
    %4 = call @polyval(%0#12, %3) : (tensor<5x2xf64>, tensor<f64>) -> tensor<2xf64>
    return %0#7, %0#8, %0#9, %0#10, %0#11, %0#12, %4 : tensor<2xf64>, tensor<2xf64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<5x2xf64>, tensor<2xf64>
  }
  func.func private @closed_call_1(%arg0: tensor<7xf64>, %arg1: tensor<f64>, %arg2: tensor<f64>, %arg3: tensor<6x7xf64>, %arg4: tensor<2xf64>, %arg5: tensor<i64>, %arg6: tensor<7x2xf64>) -> (tensor<i64>, tensor<7x2xf64>) {
    %c = stablehlo.constant dense<1> : tensor<i64>
    %0 = stablehlo.add %arg5, %c : tensor<i64>
    %c_0 = stablehlo.constant dense<1> : tensor<i64>
    %1 = stablehlo.subtract %arg5, %c_0 : tensor<i64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %2 = stablehlo.compare LT, %1, %c_1, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %3 = stablehlo.convert %1 : tensor<i64>
    %c_2 = stablehlo.constant dense<7> : tensor<i64>
    %4 = stablehlo.add %3, %c_2 : tensor<i64>
    %5 = stablehlo.select %2, %4, %1 : tensor<i1>, tensor<i64>
    %6 = stablehlo.dynamic_slice %arg0, %5, sizes = [1] : (tensor<7xf64>, tensor<i64>) -> tensor<1xf64>
    %7 = stablehlo.reshape %6 : (tensor<1xf64>) -> tensor<f64>
    %8 = stablehlo.multiply %arg1, %7 : tensor<f64>
    %9 = stablehlo.add %arg2, %8 : tensor<f64>
    %c_3 = stablehlo.constant dense<1> : tensor<i64>
    %10 = stablehlo.subtract %arg5, %c_3 : tensor<i64>
    %11 = stablehlo.convert %10 : (tensor<i64>) -> tensor<i32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %12 = stablehlo.compare LT, %11, %c_4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_5 = stablehlo.constant dense<6> : tensor<i32>
    %13 = stablehlo.add %11, %c_5 : tensor<i32>
    %14 = stablehlo.select %12, %13, %11 : tensor<i1>, tensor<i32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %15 = stablehlo.compare LT, %c_6, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %c_9 = stablehlo.constant dense<7> : tensor<i32>
    %16 = stablehlo.add %c_8, %c_9 : tensor<i32>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %17 = stablehlo.select %15, %16, %c_10 : tensor<i1>, tensor<i32>
    %18 = stablehlo.dynamic_slice %arg3, %14, %17, sizes = [1, 7] : (tensor<6x7xf64>, tensor<i32>, tensor<i32>) -> tensor<1x7xf64>
    %19 = stablehlo.reshape %18 : (tensor<1x7xf64>) -> tensor<7xf64>
    %20 = stablehlo.dot_general %19, %arg6, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<7xf64>, tensor<7x2xf64>) -> tensor<2xf64>
    %21 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %22 = stablehlo.multiply %21, %20 : tensor<2xf64>
    %23 = stablehlo.add %arg4, %22 : tensor<2xf64>
    %24 = stablehlo.slice %23 [0:2] : (tensor<2xf64>) -> tensor<2xf64>
    %25 = stablehlo.slice %24 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
    %26 = stablehlo.reshape %25 : (tensor<1xf64>) -> tensor<f64>
    %27 = stablehlo.slice %24 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %28 = stablehlo.reshape %27 : (tensor<1xf64>) -> tensor<f64>
    %29 = stablehlo.negate %28 : tensor<f64>
    %30 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %31 = stablehlo.broadcast_in_dim %29, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %32 = stablehlo.concatenate %30, %31, dim = 0 : (tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
    %c_11 = stablehlo.constant dense<0> : tensor<i64>
    %33 = stablehlo.compare LT, %arg5, %c_11, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %c_12 = stablehlo.constant dense<7> : tensor<i64>
    %34 = stablehlo.add %arg5, %c_12 : tensor<i64>
    %35 = stablehlo.select %33, %34, %arg5 : tensor<i1>, tensor<i64>
    %36 = stablehlo.convert %35 : (tensor<i64>) -> tensor<i32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %38 = "stablehlo.scatter"(%arg6, %37, %32) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg7: tensor<f64>, %arg8: tensor<f64>):
      stablehlo.return %arg8 : tensor<f64>
    }) : (tensor<7x2xf64>, tensor<1xi32>, tensor<2xf64>) -> tensor<7x2xf64>
    return %0, %38 : tensor<i64>, tensor<7x2xf64>
  }
  func.func private @_where_2(%arg0: tensor<i1>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<f64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<f64>
    return %0 : tensor<f64>
  }
  func.func private @_where_3(%arg0: tensor<i1>, %arg1: tensor<i64>, %arg2: tensor<i64>) -> tensor<i64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i64>
    return %0 : tensor<i64>
  }
  func.func private @_where_4(%arg0: tensor<i1>, %arg1: tensor<2xf64>, %arg2: tensor<2xf64>) -> tensor<2xf64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<2xf64>
    return %0 : tensor<2xf64>
  }
  func.func private @_where_5(%arg0: tensor<i1>, %arg1: tensor<5x2xf64>, %arg2: tensor<5x2xf64>) -> tensor<5x2xf64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<5x2xf64>
    return %0 : tensor<5x2xf64>
  }
  func.func private @polyval(%arg0: tensor<5x2xf64>, %arg1: tensor<f64>) -> tensor<2xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %1 = stablehlo.slice %arg0 [0:0, 0:2] : (tensor<5x2xf64>) -> tensor<0x2xf64>
    %2 = stablehlo.slice %arg0 [0:5, 0:2] : (tensor<5x2xf64>) -> tensor<5x2xf64>
    %3 = stablehlo.slice %2 [0:1, 0:2] : (tensor<5x2xf64>) -> tensor<1x2xf64>
    %4 = stablehlo.reshape %3 : (tensor<1x2xf64>) -> tensor<2xf64>
    %5 = call @closed_call_6(%arg1, %0, %4) : (tensor<f64>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %6 = stablehlo.slice %2 [1:2, 0:2] : (tensor<5x2xf64>) -> tensor<1x2xf64>
    %7 = stablehlo.reshape %6 : (tensor<1x2xf64>) -> tensor<2xf64>
    %8 = call @closed_call_6(%arg1, %5, %7) : (tensor<f64>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %9 = stablehlo.slice %2 [2:3, 0:2] : (tensor<5x2xf64>) -> tensor<1x2xf64>
    %10 = stablehlo.reshape %9 : (tensor<1x2xf64>) -> tensor<2xf64>
    %11 = call @closed_call_6(%arg1, %8, %10) : (tensor<f64>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %12 = stablehlo.slice %2 [3:4, 0:2] : (tensor<5x2xf64>) -> tensor<1x2xf64>
    %13 = stablehlo.reshape %12 : (tensor<1x2xf64>) -> tensor<2xf64>
    %14 = call @closed_call_6(%arg1, %11, %13) : (tensor<f64>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %15 = stablehlo.slice %2 [4:5, 0:2] : (tensor<5x2xf64>) -> tensor<1x2xf64>
    %16 = stablehlo.reshape %15 : (tensor<1x2xf64>) -> tensor<2xf64>
    %17 = call @closed_call_6(%arg1, %14, %16) : (tensor<f64>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    return %17 : tensor<2xf64>
  }
  func.func private @closed_call_6(%arg0: tensor<f64>, %arg1: tensor<2xf64>, %arg2: tensor<2xf64>) -> tensor<2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %1 = stablehlo.multiply %arg1, %0 : tensor<2xf64>
    %2 = stablehlo.add %1, %arg2 : tensor<2xf64>
    return %2 : tensor<2xf64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x2xf64>, %arg1: tensor<2xf64>, %arg2: tensor<i64>) -> tensor<3x2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x2xf64>, tensor<1x2xf64>, tensor<i64>, tensor<i64>) -> tensor<3x2xf64>
    return %1 : tensor<3x2xf64>
  }
}
