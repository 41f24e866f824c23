module @jit_g attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x5xf64>, %arg1: tensor<5x5xf64>) -> (tensor<5x5xf64> {jax.result_info = "result[0]"}) {
    %0 = stablehlo.iota dim = 0 : tensor<5xi64>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare LT, %c, %c_0, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<5> : tensor<i32>
    %2 = stablehlo.add %c_1, %c_2 : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.select %1, %2, %c_3 : tensor<i1>, tensor<i32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4:2 = call @_where(%cst) : (tensor<f64>) -> (tensor<5xf64>, tensor<5xf64>)
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.compare LT, %c_4, %c_5, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %c_7 = stablehlo.constant dense<5> : tensor<i32>
    %6 = stablehlo.add %c_6, %c_7 : tensor<i32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.select %5, %6, %c_8 : tensor<i1>, tensor<i32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %8:2 = call @_where(%cst_9) : (tensor<f64>) -> (tensor<5xf64>, tensor<5xf64>)
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.compare LT, %c_10, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %c_13 = stablehlo.constant dense<5> : tensor<i32>
    %10 = stablehlo.add %c_12, %c_13 : tensor<i32>
    %c_14 = stablehlo.constant dense<0> : tensor<i32>
    %11 = stablehlo.select %9, %10, %c_14 : tensor<i1>, tensor<i32>
    call @_where_0() : () -> ()
    %c_15 = stablehlo.constant dense<0> : tensor<i64>
    %c_16 = stablehlo.constant dense<0> : tensor<i32>
    %12 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %c_17 = stablehlo.constant dense<0> : tensor<i32>
    %13 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %c_18 = stablehlo.constant dense<0> : tensor<i32>
    %14 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %16 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %c_22 = stablehlo.constant dense<false> : tensor<i1>
    %18 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<i1>) -> tensor<5x5xi1>
    %c_23 = stablehlo.constant dense<0> : tensor<i32>
    %19 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %c_24 = stablehlo.constant dense<false> : tensor<i1>
    %20 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<i1>) -> tensor<5x5xi1>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %21 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f64>) -> tensor<5x1x5xf64>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %22 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f64>) -> tensor<5x5x1xf64>
    %c_27 = stablehlo.constant dense<0> : tensor<i32>
    %23 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %c_28 = stablehlo.constant dense<false> : tensor<i1>
    %24 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<i1>) -> tensor<5x5xi1>
    %c_29 = stablehlo.constant dense<0> : tensor<i32>
    %25 = stablehlo.broadcast_in_dim %c_29, dims = [] : (tensor<i32>) -> tensor<5x1xi32>
    %c_30 = stablehlo.constant dense<0> : tensor<i64>
    %26:23 = stablehlo.while(%iterArg = %0, %iterArg_32 = %3, %iterArg_33 = %4#1, %iterArg_34 = %7, %iterArg_35 = %8#1, %iterArg_36 = %11, %iterArg_37 = %c_30, %iterArg_38 = %c_15, %iterArg_39 = %arg0, %iterArg_40 = %12, %iterArg_41 = %13, %iterArg_42 = %14, %iterArg_43 = %15, %iterArg_44 = %16, %iterArg_45 = %17, %iterArg_46 = %18, %iterArg_47 = %19, %iterArg_48 = %20, %iterArg_49 = %21, %iterArg_50 = %22, %iterArg_51 = %23, %iterArg_52 = %24, %iterArg_53 = %25) : tensor<5xi64>, tensor<i32>, tensor<5xf64>, tensor<i32>, tensor<5xf64>, tensor<i32>, tensor<i64>, tensor<i64>, tensor<5x5xf64>, tensor<5xi32>, tensor<5xi32>, tensor<5xi32>, tensor<5xf64>, tensor<5x5xf64>, tensor<5xf64>, tensor<5x5xi1>, tensor<5xi32>, tensor<5x5xi1>, tensor<5x1x5xf64>, tensor<5x5x1xf64>, tensor<5xi32>, tensor<5x5xi1>, tensor<5x1xi32>
    cond {
      %c_54 = stablehlo.constant dense<5> : tensor<i64>
      %28 = stablehlo.compare LT, %iterArg_37, %c_54, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %28 : tensor<i1>
    } do {
      %28:16 = func.call @closed_call(%iterArg, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_38, %iterArg_39) : (tensor<5xi64>, tensor<i32>, tensor<5xf64>, tensor<i32>, tensor<5xf64>, tensor<i32>, tensor<i64>, tensor<5x5xf64>) -> (tensor<i64>, tensor<5x5xf64>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<f64>, tensor<5xf64>, tensor<f64>, tensor<5xi1>, tensor<i32>, tensor<5xi1>, tensor<1x5xf64>, tensor<5x1xf64>, tensor<i32>, tensor<5xi1>, tensor<1xi32>)
      %29 = func.call @dynamic_update_index_in_dim(%iterArg_40, %28#2, %iterArg_37) : (tensor<5xi32>, tensor<i32>, tensor<i64>) -> tensor<5xi32>
      %30 = func.call @dynamic_update_index_in_dim(%iterArg_41, %28#3, %iterArg_37) : (tensor<5xi32>, tensor<i32>, tensor<i64>) -> tensor<5xi32>
      %31 = func.call @dynamic_update_index_in_dim(%iterArg_42, %28#4, %iterArg_37) : (tensor<5xi32>, tensor<i32>, tensor<i64>) -> tensor<5xi32>
      %32 = func.call @dynamic_update_index_in_dim_3(%iterArg_43, %28#5, %iterArg_37) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %33 = func.call @dynamic_update_index_in_dim_4(%iterArg_44, %28#6, %iterArg_37) : (tensor<5x5xf64>, tensor<5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %34 = func.call @dynamic_update_index_in_dim_3(%iterArg_45, %28#7, %iterArg_37) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %35 = func.call @dynamic_update_index_in_dim_5(%iterArg_46, %28#8, %iterArg_37) : (tensor<5x5xi1>, tensor<5xi1>, tensor<i64>) -> tensor<5x5xi1>
      %36 = func.call @dynamic_update_index_in_dim(%iterArg_47, %28#9, %iterArg_37) : (tensor<5xi32>, tensor<i32>, tensor<i64>) -> tensor<5xi32>
      %37 = func.call @dynamic_update_index_in_dim_5(%iterArg_48, %28#10, %iterArg_37) : (tensor<5x5xi1>, tensor<5xi1>, tensor<i64>) -> tensor<5x5xi1>
      %38 = func.call @dynamic_update_index_in_dim_6(%iterArg_49, %28#11, %iterArg_37) : (tensor<5x1x5xf64>, tensor<1x5xf64>, tensor<i64>) -> tensor<5x1x5xf64>
      %39 = func.call @dynamic_update_index_in_dim_7(%iterArg_50, %28#12, %iterArg_37) : (tensor<5x5x1xf64>, tensor<5x1xf64>, tensor<i64>) -> tensor<5x5x1xf64>
      %40 = func.call @dynamic_update_index_in_dim(%iterArg_51, %28#13, %iterArg_37) : (tensor<5xi32>, tensor<i32>, tensor<i64>) -> tensor<5xi32>
      %41 = func.call @dynamic_update_index_in_dim_5(%iterArg_52, %28#14, %iterArg_37) : (tensor<5x5xi1>, tensor<5xi1>, tensor<i64>) -> tensor<5x5xi1>
      %42 = func.call @dynamic_update_index_in_dim_8(%iterArg_53, %28#15, %iterArg_37) : (tensor<5x1xi32>, tensor<1xi32>, tensor<i64>) -> tensor<5x1xi32>
      %c_54 = stablehlo.constant dense<1> : tensor<i64>
      %43 = stablehlo.add %iterArg_37, %c_54 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %43, %28#0, %28#1, %29, %30, %31, %32, %33, %34, %35, %36, %37, %38, %39, %40, %41, %42 : tensor<5xi64>, tensor<i32>, tensor<5xf64>, tensor<i32>, tensor<5xf64>, tensor<i32>, tensor<i64>, tensor<i64>, tensor<5x5xf64>, tensor<5xi32>, tensor<5xi32>, tensor<5xi32>, tensor<5xf64>, tensor<5x5xf64>, tensor<5xf64>, tensor<5x5xi1>, tensor<5xi32>, tensor<5x5xi1>, tensor<5x1x5xf64>, tensor<5x5x1xf64>, tensor<5xi32>, tensor<5x5xi1>, tensor<5x1xi32>
    }
    %c_31 = stablehlo.constant dense<0> : tensor<i64>
    %27:21 = stablehlo.while(%iterArg = %26#9, %iterArg_32 = %26#10, %iterArg_33 = %26#11, %iterArg_34 = %26#12, %iterArg_35 = %26#13, %iterArg_36 = %26#14, %iterArg_37 = %26#15, %iterArg_38 = %26#16, %iterArg_39 = %26#17, %iterArg_40 = %26#18, %iterArg_41 = %26#19, %iterArg_42 = %26#20, %iterArg_43 = %26#21, %iterArg_44 = %26#22, %iterArg_45 = %3, %iterArg_46 = %4#0, %iterArg_47 = %7, %iterArg_48 = %8#0, %iterArg_49 = %11, %iterArg_50 = %c_31, %iterArg_51 = %arg1) : tensor<5xi32>, tensor<5xi32>, tensor<5xi32>, tensor<5xf64>, tensor<5x5xf64>, tensor<5xf64>, tensor<5x5xi1>, tensor<5xi32>, tensor<5x5xi1>, tensor<5x1x5xf64>, tensor<5x5x1xf64>, tensor<5xi32>, tensor<5x5xi1>, tensor<5x1xi32>, tensor<i32>, tensor<5xf64>, tensor<i32>, tensor<5xf64>, tensor<i32>, tensor<i64>, tensor<5x5xf64>
    cond {
      %c_52 = stablehlo.constant dense<5> : tensor<i64>
      %28 = stablehlo.compare LT, %iterArg_50, %c_52, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %28 : tensor<i1>
    } do {
      %c_52 = stablehlo.constant dense<5> : tensor<i64>
      %28 = stablehlo.subtract %c_52, %iterArg_50 : tensor<i64>
      %c_53 = stablehlo.constant dense<1> : tensor<i64>
      %29 = stablehlo.subtract %28, %c_53 : tensor<i64>
      %30 = func.call @dynamic_index_in_dim(%iterArg, %29) : (tensor<5xi32>, tensor<i64>) -> tensor<i32>
      %31 = func.call @dynamic_index_in_dim(%iterArg_32, %29) : (tensor<5xi32>, tensor<i64>) -> tensor<i32>
      %32 = func.call @dynamic_index_in_dim(%iterArg_33, %29) : (tensor<5xi32>, tensor<i64>) -> tensor<i32>
      %33 = func.call @dynamic_index_in_dim_9(%iterArg_34, %29) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %34 = func.call @dynamic_index_in_dim_10(%iterArg_35, %29) : (tensor<5x5xf64>, tensor<i64>) -> tensor<5xf64>
      %35 = func.call @dynamic_index_in_dim_9(%iterArg_36, %29) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %36 = func.call @dynamic_index_in_dim_11(%iterArg_37, %29) : (tensor<5x5xi1>, tensor<i64>) -> tensor<5xi1>
      %37 = func.call @dynamic_index_in_dim(%iterArg_38, %29) : (tensor<5xi32>, tensor<i64>) -> tensor<i32>
      %38 = func.call @dynamic_index_in_dim_11(%iterArg_39, %29) : (tensor<5x5xi1>, tensor<i64>) -> tensor<5xi1>
      %39 = func.call @dynamic_index_in_dim_12(%iterArg_40, %29) : (tensor<5x1x5xf64>, tensor<i64>) -> tensor<1x5xf64>
      %40 = func.call @dynamic_index_in_dim_13(%iterArg_41, %29) : (tensor<5x5x1xf64>, tensor<i64>) -> tensor<5x1xf64>
      %41 = func.call @dynamic_index_in_dim(%iterArg_42, %29) : (tensor<5xi32>, tensor<i64>) -> tensor<i32>
      %42 = func.call @dynamic_index_in_dim_11(%iterArg_43, %29) : (tensor<5x5xi1>, tensor<i64>) -> tensor<5xi1>
      %43 = func.call @dynamic_index_in_dim_14(%iterArg_44, %29) : (tensor<5x1xi32>, tensor<i64>) -> tensor<1xi32>
      %44 = func.call @closed_call_15(%iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_51, %30, %31, %32, %33, %34, %35, %36, %37, %38, %39, %40, %41, %42, %43) : (tensor<i32>, tensor<5xf64>, tensor<i32>, tensor<5xf64>, tensor<i32>, tensor<5x5xf64>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<f64>, tensor<5xf64>, tensor<f64>, tensor<5xi1>, tensor<i32>, tensor<5xi1>, tensor<1x5xf64>, tensor<5x1xf64>, tensor<i32>, tensor<5xi1>, tensor<1xi32>) -> tensor<5x5xf64>
      %c_54 = stablehlo.constant dense<1> : tensor<i64>
      %45 = stablehlo.add %iterArg_50, %c_54 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %45, %44 : tensor<5xi32>, tensor<5xi32>, tensor<5xi32>, tensor<5xf64>, tensor<5x5xf64>, tensor<5xf64>, tensor<5x5xi1>, tensor<5xi32>, tensor<5x5xi1>, tensor<5x1x5xf64>, tensor<5x5x1xf64>, tensor<5xi32>, tensor<5x5xi1>, tensor<5x1xi32>, tensor<i32>, tensor<5xf64>, tensor<i32>, tensor<5xf64>, tensor<i32>, tensor<i64>, tensor<5x5xf64>
    }
    return %27#20 : tensor<5x5xf64>
  }
  func.func private @_where(%arg0: tensor<f64>) -> (tensor<5xf64>, tensor<5xf64>) {
    %0 = stablehlo.convert %arg0 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5xf64>
    return %2, %1 : tensor<5xf64>, tensor<5xf64>
  }
  func.func private @_where_0() {
    return
  }
  func.func private @closed_call(%arg0: tensor<5xi64>, %arg1: tensor<i32>, %arg2: tensor<5xf64>, %arg3: tensor<i32>, %arg4: tensor<5xf64>, %arg5: tensor<i32>, %arg6: tensor<i64>, %arg7: tensor<5x5xf64>) -> (tensor<i64>, tensor<5x5xf64>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<f64>, tensor<5xf64>, tensor<f64>, tensor<5xi1>, tensor<i32>, tensor<5xi1>, tensor<1x5xf64>, tensor<5x1xf64>, tensor<i32>, tensor<5xi1>, tensor<1xi32>) {
    %c = stablehlo.constant dense<1> : tensor<i64>
    %0 = stablehlo.add %arg6, %c : tensor<i64>
    %1 = stablehlo.convert %arg6 : tensor<i64>
    %2 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %3 = stablehlo.compare GT, %arg0, %2, SIGNED : (tensor<5xi64>, tensor<5xi64>) -> tensor<5xi1>
    %4 = stablehlo.convert %arg6 : (tensor<i64>) -> tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.compare LT, %4, %c_0, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_1 = stablehlo.constant dense<5> : tensor<i32>
    %6 = stablehlo.add %4, %c_1 : tensor<i32>
    %7 = stablehlo.select %5, %6, %4 : tensor<i1>, tensor<i32>
    %8 = stablehlo.dynamic_slice %arg7, %arg1, %7, sizes = [5, 1] : (tensor<5x5xf64>, tensor<i32>, tensor<i32>) -> tensor<5x1xf64>
    %9 = stablehlo.reshape %8 : (tensor<5x1xf64>) -> tensor<5xf64>
    %10 = stablehlo.convert %arg6 : (tensor<i64>) -> tensor<i32>
    %11 = stablehlo.convert %arg6 : (tensor<i64>) -> tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %12 = stablehlo.compare LT, %10, %c_2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_3 = stablehlo.constant dense<5> : tensor<i32>
    %13 = stablehlo.add %10, %c_3 : tensor<i32>
    %14 = stablehlo.select %12, %13, %10 : tensor<i1>, tensor<i32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %15 = stablehlo.compare LT, %11, %c_4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_5 = stablehlo.constant dense<5> : tensor<i32>
    %16 = stablehlo.add %11, %c_5 : tensor<i32>
    %17 = stablehlo.select %15, %16, %11 : tensor<i1>, tensor<i32>
    %18 = stablehlo.dynamic_slice %arg7, %14, %17, sizes = [1, 1] : (tensor<5x5xf64>, tensor<i32>, tensor<i32>) -> tensor<1x1xf64>
    %19 = stablehlo.reshape %18 : (tensor<1x1xf64>) -> tensor<f64>
    %20 = stablehlo.broadcast_in_dim %19, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %21 = stablehlo.divide %9, %20 : tensor<5xf64>
    %22 = stablehlo.multiply %19, %19 : tensor<f64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %23 = stablehlo.divide %cst, %22 : tensor<f64>
    %24 = call @_where_1(%3, %21, %arg2) : (tensor<5xi1>, tensor<5xf64>, tensor<5xf64>) -> tensor<5xf64>
    %25 = stablehlo.convert %arg6 : tensor<i64>
    %26 = stablehlo.broadcast_in_dim %25, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %27 = stablehlo.compare GE, %arg0, %26, SIGNED : (tensor<5xi64>, tensor<5xi64>) -> tensor<5xi1>
    %28 = stablehlo.convert %arg6 : (tensor<i64>) -> tensor<i32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %29 = stablehlo.compare LT, %28, %c_6, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_7 = stablehlo.constant dense<5> : tensor<i32>
    %30 = stablehlo.add %28, %c_7 : tensor<i32>
    %31 = stablehlo.select %29, %30, %28 : tensor<i1>, tensor<i32>
    %32 = stablehlo.dynamic_slice %arg7, %31, %arg3, sizes = [1, 5] : (tensor<5x5xf64>, tensor<i32>, tensor<i32>) -> tensor<1x5xf64>
    %33 = stablehlo.reshape %32 : (tensor<1x5xf64>) -> tensor<5xf64>
    %34 = call @_where_1(%27, %33, %arg4) : (tensor<5xi1>, tensor<5xf64>, tensor<5xf64>) -> tensor<5xf64>
    %35 = stablehlo.broadcast_in_dim %24, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %36 = stablehlo.broadcast_in_dim %34, dims = [1] : (tensor<5xf64>) -> tensor<1x5xf64>
    %37 = stablehlo.broadcast_in_dim %35, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x5xf64>
    %38 = stablehlo.broadcast_in_dim %36, dims = [0, 1] : (tensor<1x5xf64>) -> tensor<5x5xf64>
    %39 = stablehlo.multiply %37, %38 : tensor<5x5xf64>
    %40 = stablehlo.subtract %arg7, %39 : tensor<5x5xf64>
    %41 = stablehlo.convert %arg6 : tensor<i64>
    %42 = stablehlo.broadcast_in_dim %41, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %43 = stablehlo.compare GT, %arg0, %42, SIGNED : (tensor<5xi64>, tensor<5xi64>) -> tensor<5xi1>
    %44 = stablehlo.convert %arg6 : (tensor<i64>) -> tensor<i32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %45 = stablehlo.compare LT, %44, %c_8, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_9 = stablehlo.constant dense<5> : tensor<i32>
    %46 = stablehlo.add %44, %c_9 : tensor<i32>
    %47 = stablehlo.select %45, %46, %44 : tensor<i1>, tensor<i32>
    %48 = stablehlo.dynamic_slice %40, %arg5, %47, sizes = [5, 1] : (tensor<5x5xf64>, tensor<i32>, tensor<i32>) -> tensor<5x1xf64>
    %49 = stablehlo.reshape %48 : (tensor<5x1xf64>) -> tensor<5xf64>
    %50 = call @_where_2(%43, %24, %49) : (tensor<5xi1>, tensor<5xf64>, tensor<5xf64>) -> tensor<5xf64>
    %c_10 = stablehlo.constant dense<0> : tensor<i64>
    %51 = stablehlo.compare LT, %arg6, %c_10, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %c_11 = stablehlo.constant dense<5> : tensor<i64>
    %52 = stablehlo.add %arg6, %c_11 : tensor<i64>
    %53 = stablehlo.select %51, %52, %arg6 : tensor<i1>, tensor<i64>
    %54 = stablehlo.convert %53 : (tensor<i64>) -> tensor<i32>
    %55 = stablehlo.broadcast_in_dim %54, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %56 = "stablehlo.scatter"(%40, %55, %50) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [1], scatter_dims_to_operand_dims = [1]>, unique_indices = true}> ({
    ^bb0(%arg8: tensor<f64>, %arg9: tensor<f64>):
      stablehlo.return %arg9 : tensor<f64>
    }) : (tensor<5x5xf64>, tensor<1xi32>, tensor<5xf64>) -> tensor<5x5xf64>
    return %0, %56, %7, %14, %17, %19, %9, %23, %3, %31, %27, %36, %35, %47, %43, %55 : tensor<i64>, tensor<5x5xf64>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<f64>, tensor<5xf64>, tensor<f64>, tensor<5xi1>, tensor<i32>, tensor<5xi1>, tensor<1x5xf64>, tensor<5x1xf64>, tensor<i32>, tensor<5xi1>, tensor<1xi32>
  }
  func.func private @_where_1(%arg0: tensor<5xi1>, %arg1: tensor<5xf64>, %arg2: tensor<5xf64>) -> tensor<5xf64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<5xi1>, tensor<5xf64>
    return %0 : tensor<5xf64>
  }
  func.func private @_where_2(%arg0: tensor<5xi1>, %arg1: tensor<5xf64>, %arg2: tensor<5xf64>) -> tensor<5xf64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<5xi1>, tensor<5xf64>
    return %0 : tensor<5xf64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<5xi32>, %arg1: tensor<i32>, %arg2: tensor<i64>) -> tensor<5xi32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<5xi32>, tensor<1xi32>, tensor<i64>) -> tensor<5xi32>
    return %1 : tensor<5xi32>
  }
  func.func private @dynamic_update_index_in_dim_3(%arg0: tensor<5xf64>, %arg1: tensor<f64>, %arg2: tensor<i64>) -> tensor<5xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<5xf64>, tensor<1xf64>, tensor<i64>) -> tensor<5xf64>
    return %1 : tensor<5xf64>
  }
  func.func private @dynamic_update_index_in_dim_4(%arg0: tensor<5x5xf64>, %arg1: tensor<5xf64>, %arg2: tensor<i64>) -> tensor<5x5xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<5xf64>) -> tensor<1x5xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<5x5xf64>, tensor<1x5xf64>, tensor<i64>, tensor<i64>) -> tensor<5x5xf64>
    return %1 : tensor<5x5xf64>
  }
  func.func private @dynamic_update_index_in_dim_5(%arg0: tensor<5x5xi1>, %arg1: tensor<5xi1>, %arg2: tensor<i64>) -> tensor<5x5xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<5xi1>) -> tensor<1x5xi1>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<5x5xi1>, tensor<1x5xi1>, tensor<i64>, tensor<i64>) -> tensor<5x5xi1>
    return %1 : tensor<5x5xi1>
  }
  func.func private @dynamic_update_index_in_dim_6(%arg0: tensor<5x1x5xf64>, %arg1: tensor<1x5xf64>, %arg2: tensor<i64>) -> tensor<5x1x5xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<1x5xf64>) -> tensor<1x1x5xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<5x1x5xf64>, tensor<1x1x5xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<5x1x5xf64>
    return %1 : tensor<5x1x5xf64>
  }
  func.func private @dynamic_update_index_in_dim_7(%arg0: tensor<5x5x1xf64>, %arg1: tensor<5x1xf64>, %arg2: tensor<i64>) -> tensor<5x5x1xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<5x5x1xf64>, tensor<1x5x1xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<5x5x1xf64>
    return %1 : tensor<5x5x1xf64>
  }
  func.func private @dynamic_update_index_in_dim_8(%arg0: tensor<5x1xi32>, %arg1: tensor<1xi32>, %arg2: tensor<i64>) -> tensor<5x1xi32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<5x1xi32>, tensor<1x1xi32>, tensor<i64>, tensor<i64>) -> tensor<5x1xi32>
    return %1 : tensor<5x1xi32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<5xi32>, %arg1: tensor<i64>) -> tensor<i32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<5xi32>, tensor<i64>) -> tensor<1xi32>
    %1 = stablehlo.reshape %0 : (tensor<1xi32>) -> tensor<i32>
    return %1 : tensor<i32>
  }
  func.func private @dynamic_index_in_dim_9(%arg0: tensor<5xf64>, %arg1: tensor<i64>) -> tensor<f64> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<5xf64>, tensor<i64>) -> tensor<1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1xf64>) -> tensor<f64>
    return %1 : tensor<f64>
  }
  func.func private @dynamic_index_in_dim_10(%arg0: tensor<5x5xf64>, %arg1: tensor<i64>) -> tensor<5xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 5] : (tensor<5x5xf64>, tensor<i64>, tensor<i64>) -> tensor<1x5xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x5xf64>) -> tensor<5xf64>
    return %1 : tensor<5xf64>
  }
  func.func private @dynamic_index_in_dim_11(%arg0: tensor<5x5xi1>, %arg1: tensor<i64>) -> tensor<5xi1> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 5] : (tensor<5x5xi1>, tensor<i64>, tensor<i64>) -> tensor<1x5xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x5xi1>) -> tensor<5xi1>
    return %1 : tensor<5xi1>
  }
  func.func private @dynamic_index_in_dim_12(%arg0: tensor<5x1x5xf64>, %arg1: tensor<i64>) -> tensor<1x5xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 1, 5] : (tensor<5x1x5xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x1x5xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x1x5xf64>) -> tensor<1x5xf64>
    return %1 : tensor<1x5xf64>
  }
  func.func private @dynamic_index_in_dim_13(%arg0: tensor<5x5x1xf64>, %arg1: tensor<i64>) -> tensor<5x1xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 5, 1] : (tensor<5x5x1xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x5x1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x5x1xf64>) -> tensor<5x1xf64>
    return %1 : tensor<5x1xf64>
  }
  func.func private @dynamic_index_in_dim_14(%arg0: tensor<5x1xi32>, %arg1: tensor<i64>) -> tensor<1xi32> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 1] : (tensor<5x1xi32>, tensor<i64>, tensor<i64>) -> tensor<1x1xi32>
    %1 = stablehlo.reshape %0 : (tensor<1x1xi32>) -> tensor<1xi32>
    return %1 : tensor<1xi32>
  }
  func.func private @closed_call_15(%arg0: tensor<i32>, %arg1: tensor<5xf64>, %arg2: tensor<i32>, %arg3: tensor<5xf64>, %arg4: tensor<i32>, %arg5: tensor<5x5xf64>, %arg6: tensor<i32>, %arg7: tensor<i32>, %arg8: tensor<i32>, %arg9: tensor<f64>, %arg10: tensor<5xf64>, %arg11: tensor<f64>, %arg12: tensor<5xi1>, %arg13: tensor<i32>, %arg14: tensor<5xi1>, %arg15: tensor<1x5xf64>, %arg16: tensor<5x1xf64>, %arg17: tensor<i32>, %arg18: tensor<5xi1>, %arg19: tensor<1xi32>) -> tensor<5x5xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %1 = "stablehlo.scatter"(%arg5, %arg19, %0) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [1], scatter_dims_to_operand_dims = [1]>, unique_indices = true}> ({
    ^bb0(%arg20: tensor<f64>, %arg21: tensor<f64>):
      stablehlo.return %arg21 : tensor<f64>
    }) : (tensor<5x5xf64>, tensor<1xi32>, tensor<5xf64>) -> tensor<5x5xf64>
    %c = stablehlo.constant dense<4> : tensor<1xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %3 = stablehlo.compare GE, %arg19, %2, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %4 = stablehlo.compare LE, %arg19, %c, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %5 = stablehlo.and %3, %4 : tensor<1xi1>
    %c_1 = stablehlo.constant dense<true> : tensor<i1>
    %6 = stablehlo.reduce(%5 init: %c_1) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
    %7 = "stablehlo.gather"(%arg5, %arg19) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [1], start_index_map = [1]>, indices_are_sorted = false, slice_sizes = array<i64: 5, 1>}> : (tensor<5x5xf64>, tensor<1xi32>) -> tensor<5xf64>
    %8 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<i1>) -> tensor<5xi1>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %10 = stablehlo.select %8, %7, %9 : tensor<5xi1>, tensor<5xf64>
    %11:2 = call @_where_16(%arg18, %10) : (tensor<5xi1>, tensor<5xf64>) -> (tensor<5xf64>, tensor<5xf64>)
    %12 = stablehlo.broadcast_in_dim %11#1, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %14 = stablehlo.dynamic_update_slice %13, %12, %arg4, %arg17 : (tensor<5x5xf64>, tensor<5x1xf64>, tensor<i32>, tensor<i32>) -> tensor<5x5xf64>
    %15 = stablehlo.add %1, %14 : tensor<5x5xf64>
    %16 = stablehlo.negate %15 : tensor<5x5xf64>
    %17 = stablehlo.broadcast_in_dim %arg16, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x5xf64>
    %18 = stablehlo.multiply %17, %16 : tensor<5x5xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %19 = stablehlo.reduce(%18 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<5x5xf64>, tensor<f64>) -> tensor<5xf64>
    %20 = stablehlo.reshape %19 : (tensor<5xf64>) -> tensor<1x5xf64>
    %21 = stablehlo.broadcast_in_dim %arg15, dims = [0, 1] : (tensor<1x5xf64>) -> tensor<5x5xf64>
    %22 = stablehlo.multiply %16, %21 : tensor<5x5xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %23 = stablehlo.reduce(%22 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<5x5xf64>, tensor<f64>) -> tensor<5xf64>
    %24 = stablehlo.reshape %23 : (tensor<5xf64>) -> tensor<5x1xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %25 = stablehlo.reduce(%20 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<1x5xf64>, tensor<f64>) -> tensor<5xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %26 = stablehlo.reduce(%24 init: %cst_7) applies stablehlo.add across dimensions = [1] : (tensor<5x1xf64>, tensor<f64>) -> tensor<5xf64>
    %27 = stablehlo.add %11#0, %26 : tensor<5xf64>
    %28 = call @_where_17(%arg14, %arg3, %25) : (tensor<5xi1>, tensor<5xf64>, tensor<5xf64>) -> tensor<5xf64>
    %29 = stablehlo.broadcast_in_dim %28, dims = [1] : (tensor<5xf64>) -> tensor<1x5xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %30 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %31 = stablehlo.dynamic_update_slice %30, %29, %arg13, %arg2 : (tensor<5x5xf64>, tensor<1x5xf64>, tensor<i32>, tensor<i32>) -> tensor<5x5xf64>
    %32 = stablehlo.add %15, %31 : tensor<5x5xf64>
    %33 = call @_where_17(%arg12, %arg1, %27) : (tensor<5xi1>, tensor<5xf64>, tensor<5xf64>) -> tensor<5xf64>
    %34 = stablehlo.broadcast_in_dim %arg11, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %35 = stablehlo.multiply %33, %34 : tensor<5xf64>
    %36 = stablehlo.multiply %35, %arg10 : tensor<5xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %37 = stablehlo.reduce(%36 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<5xf64>, tensor<f64>) -> tensor<f64>
    %38 = stablehlo.negate %37 : tensor<f64>
    %39 = stablehlo.broadcast_in_dim %arg9, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %40 = stablehlo.divide %33, %39 : tensor<5xf64>
    %41 = stablehlo.broadcast_in_dim %38, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %42 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %43 = stablehlo.dynamic_update_slice %42, %41, %arg7, %arg8 : (tensor<5x5xf64>, tensor<1x1xf64>, tensor<i32>, tensor<i32>) -> tensor<5x5xf64>
    %44 = stablehlo.add %32, %43 : tensor<5x5xf64>
    %45 = stablehlo.broadcast_in_dim %40, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %46 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %47 = stablehlo.dynamic_update_slice %46, %45, %arg0, %arg6 : (tensor<5x5xf64>, tensor<5x1xf64>, tensor<i32>, tensor<i32>) -> tensor<5x5xf64>
    %48 = stablehlo.add %44, %47 : tensor<5x5xf64>
    return %48 : tensor<5x5xf64>
  }
  func.func private @_where_16(%arg0: tensor<5xi1>, %arg1: tensor<5xf64>) -> (tensor<5xf64>, tensor<5xf64>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<5xi1>, tensor<5xf64>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<5xi1>, tensor<5xf64>
    return %2, %1 : tensor<5xf64>, tensor<5xf64>
  }
  func.func private @_where_17(%arg0: tensor<5xi1>, %arg1: tensor<5xf64>, %arg2: tensor<5xf64>) -> tensor<5xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %1 = stablehlo.select %arg0, %arg2, %0 : tensor<5xi1>, tensor<5xf64>
    return %1 : tensor<5xf64>
  }
}
