module @jit_g attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf64>, %arg1: tensor<3xf64>, %arg2: tensor<20x3xf64>) -> (tensor<3xf64> {jax.result_info = "result[0]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<20x3xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<20xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<20xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<20xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<20xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<20xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<20xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<20xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<20xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<20xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<20xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<20xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %12 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<20xf64>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<20xf64>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<20xf64>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<20xf64>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %16 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<20xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %17:19 = stablehlo.while(%iterArg = %c, %iterArg_17 = %arg0, %iterArg_18 = %0, %iterArg_19 = %1, %iterArg_20 = %2, %iterArg_21 = %3, %iterArg_22 = %4, %iterArg_23 = %5, %iterArg_24 = %6, %iterArg_25 = %7, %iterArg_26 = %8, %iterArg_27 = %9, %iterArg_28 = %10, %iterArg_29 = %11, %iterArg_30 = %12, %iterArg_31 = %13, %iterArg_32 = %14, %iterArg_33 = %15, %iterArg_34 = %16) : tensor<i64>, tensor<3xf64>, tensor<20x3xf64>, tensor<20xf64>, tensor<20xf64>, tensor<20xf64>, tensor<20xf64>, tensor<20xf64>, tensor<20xf64>, tensor<20xf64>, tensor<20xf64>, tensor<20xf64>, tensor<20xf64>, tensor<20xf64>, tensor<20xf64>, tensor<20xf64>, tensor<20xf64>, tensor<20xf64>, tensor<20xf64>
    cond {
      %c_35 = stablehlo.constant dense<20> : tensor<i64>
      %19 = stablehlo.compare LT, %iterArg, %c_35, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %19 : tensor<i1>
    } do {
      %19:18 = func.call @closed_call(%iterArg_17) : (tensor<3xf64>) -> (tensor<3xf64>, tensor<3xf64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>)
      %20 = func.call @dynamic_update_index_in_dim(%iterArg_18, %19#1, %iterArg) : (tensor<20x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<20x3xf64>
      %21 = func.call @dynamic_update_index_in_dim_0(%iterArg_19, %19#2, %iterArg) : (tensor<20xf64>, tensor<f64>, tensor<i64>) -> tensor<20xf64>
      %22 = func.call @dynamic_update_index_in_dim_0(%iterArg_20, %19#3, %iterArg) : (tensor<20xf64>, tensor<f64>, tensor<i64>) -> tensor<20xf64>
      %23 = func.call @dynamic_update_index_in_dim_0(%iterArg_21, %19#4, %iterArg) : (tensor<20xf64>, tensor<f64>, tensor<i64>) -> tensor<20xf64>
      %24 = func.call @dynamic_update_index_in_dim_0(%iterArg_22, %19#5, %iterArg) : (tensor<20xf64>, tensor<f64>, tensor<i64>) -> tensor<20xf64>
      %25 = func.call @dynamic_update_index_in_dim_0(%iterArg_23, %19#6, %iterArg) : (tensor<20xf64>, tensor<f64>, tensor<i64>) -> tensor<20xf64>
      %26 = func.call @dynamic_update_index_in_dim_0(%iterArg_24, %19#7, %iterArg) : (tensor<20xf64>, tensor<f64>, tensor<i64>) -> tensor<20xf64>
      %27 = func.call @dynamic_update_index_in_dim_0(%iterArg_25, %19#8, %iterArg) : (tensor<20xf64>, tensor<f64>, tensor<i64>) -> tensor<20xf64>
      %28 = func.call @dynamic_update_index_in_dim_0(%iterArg_26, %19#9, %iterArg) : (tensor<20xf64>, tensor<f64>, tensor<i64>) -> tensor<20xf64>
      %29 = func.call @dynamic_update_index_in_dim_0(%iterArg_27, %19#10, %iterArg) : (tensor<20xf64>, tensor<f64>, tensor<i64>) -> tensor<20xf64>
      %30 = func.call @dynamic_update_index_in_dim_0(%iterArg_28, %19#11, %iterArg) : (tensor<20xf64>, tensor<f64>, tensor<i64>) -> tensor<20xf64>
      %31 = func.call @dynamic_update_index_in_dim_0(%iterArg_29, %19#12, %iterArg) : (tensor<20xf64>, tensor<f64>, tensor<i64>) -> tensor<20xf64>
      %32 = func.call @dynamic_update_index_in_dim_0(%iterArg_30, %19#13, %iterArg) : (tensor<20xf64>, tensor<f64>, tensor<i64>) -> tensor<20xf64>
      %33 = func.call @dynamic_update_index_in_dim_0(%iterArg_31, %19#14, %iterArg) : (tensor<20xf64>, tensor<f64>, tensor<i64>) -> tensor<20xf64>
      %34 = func.call @dynamic_update_index_in_dim_0(%iterArg_32, %19#15, %iterArg) : (tensor<20xf64>, tensor<f64>, tensor<i64>) -> tensor<20xf64>
      %35 = func.call @dynamic_update_index_in_dim_0(%iterArg_33, %19#16, %iterArg) : (tensor<20xf64>, tensor<f64>, tensor<i64>) -> tensor<20xf64>
      %36 = func.call @dynamic_update_index_in_dim_0(%iterArg_34, %19#17, %iterArg) : (tensor<20xf64>, tensor<f64>, tensor<i64>) -> tensor<20xf64>
      %c_35 = stablehlo.constant dense<1> : tensor<i64>
      %37 = stablehlo.add %iterArg, %c_35 : tensor<i64>
      stablehlo.return %37, %19#0, %20, %21, %22, %23, %24, %25, %26, %27, %28, %29, %30, %31, %32, %33, %34, %35, %36 : tensor<i64>, tensor<3xf64>, tensor<20x3xf64>, tensor<20xf64>, tensor<20xf64>, tensor<20xf64>, tensor<20xf64>, tensor<20xf64>, tensor<20xf64>, tensor<20xf64>, tensor<20xf64>, tensor<20xf64>, tensor<20xf64>, tensor<20xf64>, tensor<20xf64>, tensor<20xf64>, tensor<20xf64>, tensor<20xf64>, tensor<20xf64>
    }
    %c_16 = stablehlo.constant dense<0> : tensor<i64>
    %18:19 = stablehlo.while(%iterArg = %arg2, %iterArg_17 = %17#3, %iterArg_18 = %17#4, %iterArg_19 = %17#5, %iterArg_20 = %17#6, %iterArg_21 = %17#7, %iterArg_22 = %17#8, %iterArg_23 = %17#9, %iterArg_24 = %17#10, %iterArg_25 = %17#11, %iterArg_26 = %17#12, %iterArg_27 = %17#13, %iterArg_28 = %17#14, %iterArg_29 = %17#15, %iterArg_30 = %17#16, %iterArg_31 = %17#17, %iterArg_32 = %17#18, %iterArg_33 = %c_16, %iterArg_34 = %arg1) : tensor<20x3xf64>, tensor<20xf64>, tensor<20xf64>, tensor<20xf64>, tensor<20xf64>, tensor<20xf64>, tensor<20xf64>, tensor<20xf64>, tensor<20xf64>, tensor<20xf64>, tensor<20xf64>, tensor<20xf64>, tensor<20xf64>, tensor<20xf64>, tensor<20xf64>, tensor<20xf64>, tensor<20xf64>, tensor<i64>, tensor<3xf64>
    cond {
      %c_35 = stablehlo.constant dense<20> : tensor<i64>
      %19 = stablehlo.compare LT, %iterArg_33, %c_35, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %19 : tensor<i1>
    } do {
      %c_35 = stablehlo.constant dense<20> : tensor<i64>
      %19 = stablehlo.subtract %c_35, %iterArg_33 : tensor<i64>
      %c_36 = stablehlo.constant dense<1> : tensor<i64>
      %20 = stablehlo.subtract %19, %c_36 : tensor<i64>
      %21 = func.call @dynamic_index_in_dim(%iterArg, %20) : (tensor<20x3xf64>, tensor<i64>) -> tensor<3xf64>
      %22 = func.call @dynamic_index_in_dim_1(%iterArg_17, %20) : (tensor<20xf64>, tensor<i64>) -> tensor<f64>
      %23 = func.call @dynamic_index_in_dim_1(%iterArg_18, %20) : (tensor<20xf64>, tensor<i64>) -> tensor<f64>
      %24 = func.call @dynamic_index_in_dim_1(%iterArg_19, %20) : (tensor<20xf64>, tensor<i64>) -> tensor<f64>
      %25 = func.call @dynamic_index_in_dim_1(%iterArg_20, %20) : (tensor<20xf64>, tensor<i64>) -> tensor<f64>
      %26 = func.call @dynamic_index_in_dim_1(%iterArg_21, %20) : (tensor<20xf64>, tensor<i64>) -> tensor<f64>
      %27 = func.call @dynamic_index_in_dim_1(%iterArg_22, %20) : (tensor<20xf64>, tensor<i64>) -> tensor<f64>
      %28 = func.call @dynamic_index_in_dim_1(%iterArg_23, %20) : (tensor<20xf64>, tensor<i64>) -> tensor<f64>
      %29 = func.call @dynamic_index_in_dim_1(%iterArg_24, %20) : (tensor<20xf64>, tensor<i64>) -> tensor<f64>
      %30 = func.call @dynamic_index_in_dim_1(%iterArg_25, %20) : (tensor<20xf64>, tensor<i64>) -> tensor<f64>
      %31 = func.call @dynamic_index_in_dim_1(%iterArg_26, %20) : (tensor<20xf64>, tensor<i64>) -> tensor<f64>
      %32 = func.call @dynamic_index_in_dim_1(%iterArg_27, %20) : (tensor<20xf64>, tensor<i64>) -> tensor<f64>
      %33 = func.call @dynamic_index_in_dim_1(%iterArg_28, %20) : (tensor<20xf64>, tensor<i64>) -> tensor<f64>
      %34 = func.call @dynamic_index_in_dim_1(%iterArg_29, %20) : (tensor<20xf64>, tensor<i64>) -> tensor<f64>
      %35 = func.call @dynamic_index_in_dim_1(%iterArg_30, %20) : (tensor<20xf64>, tensor<i64>) -> tensor<f64>
      %36 = func.call @dynamic_index_in_dim_1(%iterArg_31, %20) : (tensor<20xf64>, tensor<i64>) -> tensor<f64>
      %37 = func.call @dynamic_index_in_dim_1(%iterArg_32, %20) : (tensor<20xf64>, tensor<i64>) -> tensor<f64>
      %38 = func.call @closed_call_2(%iterArg_34, %21, %22, %23, %24, %25, %26, %27, %28, %29, %30, %31, %32, %33, %34, %35, %36, %37) : (tensor<3xf64>, tensor<3xf64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>) -> tensor<3xf64>
      %c_37 = stablehlo.constant dense<1> : tensor<i64>
      %39 = stablehlo.add %iterArg_33, %c_37 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_17, %iterArg_18, %iterArg_19, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %39, %38 : tensor<20x3xf64>, tensor<20xf64>, tensor<20xf64>, tensor<20xf64>, tensor<20xf64>, tensor<20xf64>, tensor<20xf64>, tensor<20xf64>, tensor<20xf64>, tensor<20xf64>, tensor<20xf64>, tensor<20xf64>, tensor<20xf64>, tensor<20xf64>, tensor<20xf64>, tensor<20xf64>, tensor<20xf64>, tensor<i64>, tensor<3xf64>
    }
    return %18#18 : tensor<3xf64>
  }
  func.func private @closed_call(%arg0: tensor<3xf64>) -> (tensor<3xf64>, tensor<3xf64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>) {
    %0 = stablehlo.slice %arg0 [1:2] : (tensor<3xf64>) -> tensor<1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1xf64>) -> tensor<f64>
    %2 = stablehlo.slice %arg0 [0:1] : (tensor<3xf64>) -> tensor<1xf64>
    %3 = stablehlo.reshape %2 : (tensor<1xf64>) -> tensor<f64>
    %4 = stablehlo.subtract %1, %3 : tensor<f64>
    %cst = stablehlo.constant dense<1.000000e+01> : tensor<f64>
    %5 = stablehlo.multiply %cst, %4 : tensor<f64>
    %6 = stablehlo.slice %arg0 [0:1] : (tensor<3xf64>) -> tensor<1xf64>
    %7 = stablehlo.reshape %6 : (tensor<1xf64>) -> tensor<f64>
    %8 = stablehlo.slice %arg0 [2:3] : (tensor<3xf64>) -> tensor<1xf64>
    %9 = stablehlo.reshape %8 : (tensor<1xf64>) -> tensor<f64>
    %cst_0 = stablehlo.constant dense<2.800000e+01> : tensor<f64>
    %10 = stablehlo.subtract %cst_0, %9 : tensor<f64>
    %11 = stablehlo.multiply %7, %10 : tensor<f64>
    %12 = stablehlo.slice %arg0 [1:2] : (tensor<3xf64>) -> tensor<1xf64>
    %13 = stablehlo.reshape %12 : (tensor<1xf64>) -> tensor<f64>
    %14 = stablehlo.subtract %11, %13 : tensor<f64>
    %15 = stablehlo.slice %arg0 [0:1] : (tensor<3xf64>) -> tensor<1xf64>
    %16 = stablehlo.reshape %15 : (tensor<1xf64>) -> tensor<f64>
    %17 = stablehlo.slice %arg0 [1:2] : (tensor<3xf64>) -> tensor<1xf64>
    %18 = stablehlo.reshape %17 : (tensor<1xf64>) -> tensor<f64>
    %19 = stablehlo.multiply %16, %18 : tensor<f64>
    %20 = stablehlo.slice %arg0 [2:3] : (tensor<3xf64>) -> tensor<1xf64>
    %21 = stablehlo.reshape %20 : (tensor<1xf64>) -> tensor<f64>
    %cst_1 = stablehlo.constant dense<2.6666666666666665> : tensor<f64>
    %22 = stablehlo.multiply %cst_1, %21 : tensor<f64>
    %23 = stablehlo.subtract %19, %22 : tensor<f64>
    %24 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %25 = stablehlo.broadcast_in_dim %14, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %26 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %27 = stablehlo.concatenate %24, %25, %26, dim = 0 : (tensor<1xf64>, tensor<1xf64>, tensor<1xf64>) -> tensor<3xf64>
    %cst_2 = stablehlo.constant dense<5.000000e-03> : tensor<f64>
    %28 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %29 = stablehlo.multiply %28, %27 : tensor<3xf64>
    %30 = stablehlo.add %arg0, %29 : tensor<3xf64>
    %31 = stablehlo.slice %30 [1:2] : (tensor<3xf64>) -> tensor<1xf64>
    %32 = stablehlo.reshape %31 : (tensor<1xf64>) -> tensor<f64>
    %33 = stablehlo.slice %30 [0:1] : (tensor<3xf64>) -> tensor<1xf64>
    %34 = stablehlo.reshape %33 : (tensor<1xf64>) -> tensor<f64>
    %35 = stablehlo.subtract %32, %34 : tensor<f64>
    %cst_3 = stablehlo.constant dense<1.000000e+01> : tensor<f64>
    %36 = stablehlo.multiply %cst_3, %35 : tensor<f64>
    %37 = stablehlo.slice %30 [0:1] : (tensor<3xf64>) -> tensor<1xf64>
    %38 = stablehlo.reshape %37 : (tensor<1xf64>) -> tensor<f64>
    %39 = stablehlo.slice %30 [2:3] : (tensor<3xf64>) -> tensor<1xf64>
    %40 = stablehlo.reshape %39 : (tensor<1xf64>) -> tensor<f64>
    %cst_4 = stablehlo.constant dense<2.800000e+01> : tensor<f64>
    %41 = stablehlo.subtract %cst_4, %40 : tensor<f64>
    %42 = stablehlo.multiply %38, %41 : tensor<f64>
    %43 = stablehlo.slice %30 [1:2] : (tensor<3xf64>) -> tensor<1xf64>
    %44 = stablehlo.reshape %43 : (tensor<1xf64>) -> tensor<f64>
    %45 = stablehlo.subtract %42, %44 : tensor<f64>
    %46 = stablehlo.slice %30 [0:1] : (tensor<3xf64>) -> tensor<1xf64>
    %47 = stablehlo.reshape %46 : (tensor<1xf64>) -> tensor<f64>
    %48 = stablehlo.slice %30 [1:2] : (tensor<3xf64>) -> tensor<1xf64>
    %49 = stablehlo.reshape %48 : (tensor<1xf64>) -> tensor<f64>
    %50 = stablehlo.multiply %47, %49 : tensor<f64>
    %51 = stablehlo.slice %30 [2:3] : (tensor<3xf64>) -> tensor<1xf64>
    %52 = stablehlo.reshape %51 : (tensor<1xf64>) -> tensor<f64>
    %cst_5 = stablehlo.constant dense<2.6666666666666665> : tensor<f64>
    %53 = stablehlo.multiply %cst_5, %52 : tensor<f64>
    %54 = stablehlo.subtract %50, %53 : tensor<f64>
    %55 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %56 = stablehlo.broadcast_in_dim %45, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %57 = stablehlo.broadcast_in_dim %54, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %58 = stablehlo.concatenate %55, %56, %57, dim = 0 : (tensor<1xf64>, tensor<1xf64>, tensor<1xf64>) -> tensor<3xf64>
    %cst_6 = stablehlo.constant dense<5.000000e-03> : tensor<f64>
    %59 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %60 = stablehlo.multiply %59, %58 : tensor<3xf64>
    %61 = stablehlo.add %arg0, %60 : tensor<3xf64>
    %62 = stablehlo.slice %61 [1:2] : (tensor<3xf64>) -> tensor<1xf64>
    %63 = stablehlo.reshape %62 : (tensor<1xf64>) -> tensor<f64>
    %64 = stablehlo.slice %61 [0:1] : (tensor<3xf64>) -> tensor<1xf64>
    %65 = stablehlo.reshape %64 : (tensor<1xf64>) -> tensor<f64>
    %66 = stablehlo.subtract %63, %65 : tensor<f64>
    %cst_7 = stablehlo.constant dense<1.000000e+01> : tensor<f64>
    %67 = stablehlo.multiply %cst_7, %66 : tensor<f64>
    %68 = stablehlo.slice %61 [0:1] : (tensor<3xf64>) -> tensor<1xf64>
    %69 = stablehlo.reshape %68 : (tensor<1xf64>) -> tensor<f64>
    %70 = stablehlo.slice %61 [2:3] : (tensor<3xf64>) -> tensor<1xf64>
    %71 = stablehlo.reshape %70 : (tensor<1xf64>) -> tensor<f64>
    %cst_8 = stablehlo.constant dense<2.800000e+01> : tensor<f64>
    %72 = stablehlo.subtract %cst_8, %71 : tensor<f64>
    %73 = stablehlo.multiply %69, %72 : tensor<f64>
    %74 = stablehlo.slice %61 [1:2] : (tensor<3xf64>) -> tensor<1xf64>
    %75 = stablehlo.reshape %74 : (tensor<1xf64>) -> tensor<f64>
    %76 = stablehlo.subtract %73, %75 : tensor<f64>
    %77 = stablehlo.slice %61 [0:1] : (tensor<3xf64>) -> tensor<1xf64>
    %78 = stablehlo.reshape %77 : (tensor<1xf64>) -> tensor<f64>
    %79 = stablehlo.slice %61 [1:2] : (tensor<3xf64>) -> tensor<1xf64>
    %80 = stablehlo.reshape %79 : (tensor<1xf64>) -> tensor<f64>
    %81 = stablehlo.multiply %78, %80 : tensor<f64>
    %82 = stablehlo.slice %61 [2:3] : (tensor<3xf64>) -> tensor<1xf64>
    %83 = stablehlo.reshape %82 : (tensor<1xf64>) -> tensor<f64>
    %cst_9 = stablehlo.constant dense<2.6666666666666665> : tensor<f64>
    %84 = stablehlo.multiply %cst_9, %83 : tensor<f64>
    %85 = stablehlo.subtract %81, %84 : tensor<f64>
    %86 = stablehlo.broadcast_in_dim %67, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %87 = stablehlo.broadcast_in_dim %76, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %88 = stablehlo.broadcast_in_dim %85, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %89 = stablehlo.concatenate %86, %87, %88, dim = 0 : (tensor<1xf64>, tensor<1xf64>, tensor<1xf64>) -> tensor<3xf64>
    %cst_10 = stablehlo.constant dense<1.000000e-02> : tensor<f64>
    %90 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %91 = stablehlo.multiply %90, %89 : tensor<3xf64>
    %92 = stablehlo.add %arg0, %91 : tensor<3xf64>
    %93 = stablehlo.slice %92 [1:2] : (tensor<3xf64>) -> tensor<1xf64>
    %94 = stablehlo.reshape %93 : (tensor<1xf64>) -> tensor<f64>
    %95 = stablehlo.slice %92 [0:1] : (tensor<3xf64>) -> tensor<1xf64>
    %96 = stablehlo.reshape %95 : (tensor<1xf64>) -> tensor<f64>
    %97 = stablehlo.subtract %94, %96 : tensor<f64>
    %cst_11 = stablehlo.constant dense<1.000000e+01> : tensor<f64>
    %98 = stablehlo.multiply %cst_11, %97 : tensor<f64>
    %99 = stablehlo.slice %92 [0:1] : (tensor<3xf64>) -> tensor<1xf64>
    %100 = stablehlo.reshape %99 : (tensor<1xf64>) -> tensor<f64>
    %101 = stablehlo.slice %92 [2:3] : (tensor<3xf64>) -> tensor<1xf64>
    %102 = stablehlo.reshape %101 : (tensor<1xf64>) -> tensor<f64>
    %cst_12 = stablehlo.constant dense<2.800000e+01> : tensor<f64>
    %103 = stablehlo.subtract %cst_12, %102 : tensor<f64>
    %104 = stablehlo.multiply %100, %103 : tensor<f64>
    %105 = stablehlo.slice %92 [1:2] : (tensor<3xf64>) -> tensor<1xf64>
    %106 = stablehlo.reshape %105 : (tensor<1xf64>) -> tensor<f64>
    %107 = stablehlo.subtract %104, %106 : tensor<f64>
    %108 = stablehlo.slice %92 [0:1] : (tensor<3xf64>) -> tensor<1xf64>
    %109 = stablehlo.reshape %108 : (tensor<1xf64>) -> tensor<f64>
    %110 = stablehlo.slice %92 [1:2] : (tensor<3xf64>) -> tensor<1xf64>
    %111 = stablehlo.reshape %110 : (tensor<1xf64>) -> tensor<f64>
    %112 = stablehlo.multiply %109, %111 : tensor<f64>
    %113 = stablehlo.slice %92 [2:3] : (tensor<3xf64>) -> tensor<1xf64>
    %114 = stablehlo.reshape %113 : (tensor<1xf64>) -> tensor<f64>
    %cst_13 = stablehlo.constant dense<2.6666666666666665> : tensor<f64>
    %115 = stablehlo.multiply %cst_13, %114 : tensor<f64>
    %116 = stablehlo.subtract %112, %115 : tensor<f64>
    %117 = stablehlo.broadcast_in_dim %98, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %118 = stablehlo.broadcast_in_dim %107, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %119 = stablehlo.broadcast_in_dim %116, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %120 = stablehlo.concatenate %117, %118, %119, dim = 0 : (tensor<1xf64>, tensor<1xf64>, tensor<1xf64>) -> tensor<3xf64>
    %cst_14 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %121 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %122 = stablehlo.multiply %121, %58 : tensor<3xf64>
    %123 = stablehlo.add %27, %122 : tensor<3xf64>
    %cst_15 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %124 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %125 = stablehlo.multiply %124, %89 : tensor<3xf64>
    %126 = stablehlo.add %123, %125 : tensor<3xf64>
    %127 = stablehlo.add %126, %120 : tensor<3xf64>
    %cst_16 = stablehlo.constant dense<0.0016666666666666668> : tensor<f64>
    %128 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %129 = stablehlo.multiply %128, %127 : tensor<3xf64>
    %130 = stablehlo.add %arg0, %129 : tensor<3xf64>
    return %130, %130, %10, %7, %18, %16, %41, %38, %49, %47, %72, %69, %80, %78, %103, %100, %111, %109 : tensor<3xf64>, tensor<3xf64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<20x3xf64>, %arg1: tensor<3xf64>, %arg2: tensor<i64>) -> tensor<20x3xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<20x3xf64>, tensor<1x3xf64>, tensor<i64>, tensor<i64>) -> tensor<20x3xf64>
    return %1 : tensor<20x3xf64>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<20xf64>, %arg1: tensor<f64>, %arg2: tensor<i64>) -> tensor<20xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<20xf64>, tensor<1xf64>, tensor<i64>) -> tensor<20xf64>
    return %1 : tensor<20xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<20x3xf64>, %arg1: tensor<i64>) -> tensor<3xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 3] : (tensor<20x3xf64>, tensor<i64>, tensor<i64>) -> tensor<1x3xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x3xf64>) -> tensor<3xf64>
    return %1 : tensor<3xf64>
  }
  func.func private @dynamic_index_in_dim_1(%arg0: tensor<20xf64>, %arg1: tensor<i64>) -> tensor<f64> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<20xf64>, tensor<i64>) -> tensor<1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1xf64>) -> tensor<f64>
    return %1 : tensor<f64>
  }
  func.func private @closed_call_2(%arg0: tensor<3xf64>, %arg1: tensor<3xf64>, %arg2: tensor<f64>, %arg3: tensor<f64>, %arg4: tensor<f64>, %arg5: tensor<f64>, %arg6: tensor<f64>, %arg7: tensor<f64>, %arg8: tensor<f64>, %arg9: tensor<f64>, %arg10: tensor<f64>, %arg11: tensor<f64>, %arg12: tensor<f64>, %arg13: tensor<f64>, %arg14: tensor<f64>, %arg15: tensor<f64>, %arg16: tensor<f64>, %arg17: tensor<f64>) -> tensor<3xf64> {
    %0 = stablehlo.add %arg0, %arg1 : tensor<3xf64>
    %cst = stablehlo.constant dense<0.0016666666666666668> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %2 = stablehlo.multiply %1, %0 : tensor<3xf64>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %4 = stablehlo.multiply %3, %2 : tensor<3xf64>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %6 = stablehlo.multiply %5, %2 : tensor<3xf64>
    %7 = stablehlo.slice %2 [0:1] : (tensor<3xf64>) -> tensor<1xf64>
    %8 = stablehlo.reshape %7 : (tensor<1xf64>) -> tensor<f64>
    %9 = stablehlo.slice %2 [1:2] : (tensor<3xf64>) -> tensor<1xf64>
    %10 = stablehlo.reshape %9 : (tensor<1xf64>) -> tensor<f64>
    %11 = stablehlo.slice %2 [2:3] : (tensor<3xf64>) -> tensor<1xf64>
    %12 = stablehlo.reshape %11 : (tensor<1xf64>) -> tensor<f64>
    %13 = stablehlo.negate %12 : tensor<f64>
    %cst_2 = stablehlo.constant dense<2.6666666666666665> : tensor<f64>
    %14 = stablehlo.multiply %cst_2, %13 : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %14, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %16 = stablehlo.pad %15, %cst_3, low = [2], high = [0], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<3xf64>
    %17 = stablehlo.multiply %arg17, %12 : tensor<f64>
    %18 = stablehlo.multiply %12, %arg16 : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %17, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %20 = stablehlo.pad %19, %cst_4, low = [1], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<3xf64>
    %21 = stablehlo.add %16, %20 : tensor<3xf64>
    %22 = stablehlo.broadcast_in_dim %18, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %23 = stablehlo.pad %22, %cst_5, low = [0], high = [2], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<3xf64>
    %24 = stablehlo.add %21, %23 : tensor<3xf64>
    %25 = stablehlo.negate %10 : tensor<f64>
    %26 = stablehlo.broadcast_in_dim %25, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %27 = stablehlo.pad %26, %cst_6, low = [1], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<3xf64>
    %28 = stablehlo.add %24, %27 : tensor<3xf64>
    %29 = stablehlo.multiply %arg15, %10 : tensor<f64>
    %30 = stablehlo.multiply %10, %arg14 : tensor<f64>
    %31 = stablehlo.negate %29 : tensor<f64>
    %32 = stablehlo.broadcast_in_dim %31, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %33 = stablehlo.pad %32, %cst_7, low = [2], high = [0], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<3xf64>
    %34 = stablehlo.add %28, %33 : tensor<3xf64>
    %35 = stablehlo.broadcast_in_dim %30, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %36 = stablehlo.pad %35, %cst_8, low = [0], high = [2], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<3xf64>
    %37 = stablehlo.add %34, %36 : tensor<3xf64>
    %cst_9 = stablehlo.constant dense<1.000000e+01> : tensor<f64>
    %38 = stablehlo.multiply %cst_9, %8 : tensor<f64>
    %39 = stablehlo.negate %38 : tensor<f64>
    %40 = stablehlo.broadcast_in_dim %39, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %41 = stablehlo.pad %40, %cst_10, low = [0], high = [2], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<3xf64>
    %42 = stablehlo.add %37, %41 : tensor<3xf64>
    %43 = stablehlo.broadcast_in_dim %38, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %44 = stablehlo.pad %43, %cst_11, low = [1], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<3xf64>
    %45 = stablehlo.add %42, %44 : tensor<3xf64>
    %46 = stablehlo.add %0, %45 : tensor<3xf64>
    %cst_12 = stablehlo.constant dense<1.000000e-02> : tensor<f64>
    %47 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %48 = stablehlo.multiply %47, %45 : tensor<3xf64>
    %49 = stablehlo.add %4, %48 : tensor<3xf64>
    %50 = stablehlo.slice %49 [0:1] : (tensor<3xf64>) -> tensor<1xf64>
    %51 = stablehlo.reshape %50 : (tensor<1xf64>) -> tensor<f64>
    %52 = stablehlo.slice %49 [1:2] : (tensor<3xf64>) -> tensor<1xf64>
    %53 = stablehlo.reshape %52 : (tensor<1xf64>) -> tensor<f64>
    %54 = stablehlo.slice %49 [2:3] : (tensor<3xf64>) -> tensor<1xf64>
    %55 = stablehlo.reshape %54 : (tensor<1xf64>) -> tensor<f64>
    %56 = stablehlo.negate %55 : tensor<f64>
    %cst_13 = stablehlo.constant dense<2.6666666666666665> : tensor<f64>
    %57 = stablehlo.multiply %cst_13, %56 : tensor<f64>
    %58 = stablehlo.broadcast_in_dim %57, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %59 = stablehlo.pad %58, %cst_14, low = [2], high = [0], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<3xf64>
    %60 = stablehlo.multiply %arg13, %55 : tensor<f64>
    %61 = stablehlo.multiply %55, %arg12 : tensor<f64>
    %62 = stablehlo.broadcast_in_dim %60, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %63 = stablehlo.pad %62, %cst_15, low = [1], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<3xf64>
    %64 = stablehlo.add %59, %63 : tensor<3xf64>
    %65 = stablehlo.broadcast_in_dim %61, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %66 = stablehlo.pad %65, %cst_16, low = [0], high = [2], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<3xf64>
    %67 = stablehlo.add %64, %66 : tensor<3xf64>
    %68 = stablehlo.negate %53 : tensor<f64>
    %69 = stablehlo.broadcast_in_dim %68, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %70 = stablehlo.pad %69, %cst_17, low = [1], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<3xf64>
    %71 = stablehlo.add %67, %70 : tensor<3xf64>
    %72 = stablehlo.multiply %arg11, %53 : tensor<f64>
    %73 = stablehlo.multiply %53, %arg10 : tensor<f64>
    %74 = stablehlo.negate %72 : tensor<f64>
    %75 = stablehlo.broadcast_in_dim %74, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %76 = stablehlo.pad %75, %cst_18, low = [2], high = [0], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<3xf64>
    %77 = stablehlo.add %71, %76 : tensor<3xf64>
    %78 = stablehlo.broadcast_in_dim %73, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %79 = stablehlo.pad %78, %cst_19, low = [0], high = [2], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<3xf64>
    %80 = stablehlo.add %77, %79 : tensor<3xf64>
    %cst_20 = stablehlo.constant dense<1.000000e+01> : tensor<f64>
    %81 = stablehlo.multiply %cst_20, %51 : tensor<f64>
    %82 = stablehlo.negate %81 : tensor<f64>
    %83 = stablehlo.broadcast_in_dim %82, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %84 = stablehlo.pad %83, %cst_21, low = [0], high = [2], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<3xf64>
    %85 = stablehlo.add %80, %84 : tensor<3xf64>
    %86 = stablehlo.broadcast_in_dim %81, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %87 = stablehlo.pad %86, %cst_22, low = [1], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<3xf64>
    %88 = stablehlo.add %85, %87 : tensor<3xf64>
    %89 = stablehlo.add %46, %88 : tensor<3xf64>
    %cst_23 = stablehlo.constant dense<5.000000e-03> : tensor<f64>
    %90 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %91 = stablehlo.multiply %90, %88 : tensor<3xf64>
    %92 = stablehlo.add %6, %91 : tensor<3xf64>
    %93 = stablehlo.slice %92 [0:1] : (tensor<3xf64>) -> tensor<1xf64>
    %94 = stablehlo.reshape %93 : (tensor<1xf64>) -> tensor<f64>
    %95 = stablehlo.slice %92 [1:2] : (tensor<3xf64>) -> tensor<1xf64>
    %96 = stablehlo.reshape %95 : (tensor<1xf64>) -> tensor<f64>
    %97 = stablehlo.slice %92 [2:3] : (tensor<3xf64>) -> tensor<1xf64>
    %98 = stablehlo.reshape %97 : (tensor<1xf64>) -> tensor<f64>
    %99 = stablehlo.negate %98 : tensor<f64>
    %cst_24 = stablehlo.constant dense<2.6666666666666665> : tensor<f64>
    %100 = stablehlo.multiply %cst_24, %99 : tensor<f64>
    %101 = stablehlo.broadcast_in_dim %100, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %102 = stablehlo.pad %101, %cst_25, low = [2], high = [0], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<3xf64>
    %103 = stablehlo.multiply %arg9, %98 : tensor<f64>
    %104 = stablehlo.multiply %98, %arg8 : tensor<f64>
    %105 = stablehlo.broadcast_in_dim %103, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %106 = stablehlo.pad %105, %cst_26, low = [1], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<3xf64>
    %107 = stablehlo.add %102, %106 : tensor<3xf64>
    %108 = stablehlo.broadcast_in_dim %104, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %109 = stablehlo.pad %108, %cst_27, low = [0], high = [2], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<3xf64>
    %110 = stablehlo.add %107, %109 : tensor<3xf64>
    %111 = stablehlo.negate %96 : tensor<f64>
    %112 = stablehlo.broadcast_in_dim %111, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %113 = stablehlo.pad %112, %cst_28, low = [1], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<3xf64>
    %114 = stablehlo.add %110, %113 : tensor<3xf64>
    %115 = stablehlo.multiply %arg7, %96 : tensor<f64>
    %116 = stablehlo.multiply %96, %arg6 : tensor<f64>
    %117 = stablehlo.negate %115 : tensor<f64>
    %118 = stablehlo.broadcast_in_dim %117, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %119 = stablehlo.pad %118, %cst_29, low = [2], high = [0], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<3xf64>
    %120 = stablehlo.add %114, %119 : tensor<3xf64>
    %121 = stablehlo.broadcast_in_dim %116, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %122 = stablehlo.pad %121, %cst_30, low = [0], high = [2], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<3xf64>
    %123 = stablehlo.add %120, %122 : tensor<3xf64>
    %cst_31 = stablehlo.constant dense<1.000000e+01> : tensor<f64>
    %124 = stablehlo.multiply %cst_31, %94 : tensor<f64>
    %125 = stablehlo.negate %124 : tensor<f64>
    %126 = stablehlo.broadcast_in_dim %125, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %127 = stablehlo.pad %126, %cst_32, low = [0], high = [2], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<3xf64>
    %128 = stablehlo.add %123, %127 : tensor<3xf64>
    %129 = stablehlo.broadcast_in_dim %124, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %130 = stablehlo.pad %129, %cst_33, low = [1], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<3xf64>
    %131 = stablehlo.add %128, %130 : tensor<3xf64>
    %132 = stablehlo.add %89, %131 : tensor<3xf64>
    %cst_34 = stablehlo.constant dense<5.000000e-03> : tensor<f64>
    %133 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %134 = stablehlo.multiply %133, %131 : tensor<3xf64>
    %135 = stablehlo.add %2, %134 : tensor<3xf64>
    %136 = stablehlo.slice %135 [0:1] : (tensor<3xf64>) -> tensor<1xf64>
    %137 = stablehlo.reshape %136 : (tensor<1xf64>) -> tensor<f64>
    %138 = stablehlo.slice %135 [1:2] : (tensor<3xf64>) -> tensor<1xf64>
    %139 = stablehlo.reshape %138 : (tensor<1xf64>) -> tensor<f64>
    %140 = stablehlo.slice %135 [2:3] : (tensor<3xf64>) -> tensor<1xf64>
    %141 = stablehlo.reshape %140 : (tensor<1xf64>) -> tensor<f64>
    %142 = stablehlo.negate %141 : tensor<f64>
    %cst_35 = stablehlo.constant dense<2.6666666666666665> : tensor<f64>
    %143 = stablehlo.multiply %cst_35, %142 : tensor<f64>
    %144 = stablehlo.broadcast_in_dim %143, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %145 = stablehlo.pad %144, %cst_36, low = [2], high = [0], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<3xf64>
    %146 = stablehlo.add %132, %145 : tensor<3xf64>
    %147 = stablehlo.multiply %arg5, %141 : tensor<f64>
    %148 = stablehlo.multiply %141, %arg4 : tensor<f64>
    %149 = stablehlo.broadcast_in_dim %147, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %150 = stablehlo.pad %149, %cst_37, low = [1], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<3xf64>
    %151 = stablehlo.add %146, %150 : tensor<3xf64>
    %152 = stablehlo.broadcast_in_dim %148, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %153 = stablehlo.pad %152, %cst_38, low = [0], high = [2], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<3xf64>
    %154 = stablehlo.add %151, %153 : tensor<3xf64>
    %155 = stablehlo.negate %139 : tensor<f64>
    %156 = stablehlo.broadcast_in_dim %155, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %157 = stablehlo.pad %156, %cst_39, low = [1], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<3xf64>
    %158 = stablehlo.add %154, %157 : tensor<3xf64>
    %159 = stablehlo.multiply %arg3, %139 : tensor<f64>
    %160 = stablehlo.multiply %139, %arg2 : tensor<f64>
    %161 = stablehlo.negate %159 : tensor<f64>
    %162 = stablehlo.broadcast_in_dim %161, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %163 = stablehlo.pad %162, %cst_40, low = [2], high = [0], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<3xf64>
    %164 = stablehlo.add %158, %163 : tensor<3xf64>
    %165 = stablehlo.broadcast_in_dim %160, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %166 = stablehlo.pad %165, %cst_41, low = [0], high = [2], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<3xf64>
    %167 = stablehlo.add %164, %166 : tensor<3xf64>
    %cst_42 = stablehlo.constant dense<1.000000e+01> : tensor<f64>
    %168 = stablehlo.multiply %cst_42, %137 : tensor<f64>
    %169 = stablehlo.negate %168 : tensor<f64>
    %170 = stablehlo.broadcast_in_dim %169, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %171 = stablehlo.pad %170, %cst_43, low = [0], high = [2], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<3xf64>
    %172 = stablehlo.add %167, %171 : tensor<3xf64>
    %173 = stablehlo.broadcast_in_dim %168, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %174 = stablehlo.pad %173, %cst_44, low = [1], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<3xf64>
    %175 = stablehlo.add %172, %174 : tensor<3xf64>
    return %175 : tensor<3xf64>
  }
}
