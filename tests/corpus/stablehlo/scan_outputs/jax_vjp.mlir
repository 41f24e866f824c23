module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x12xf32>, %arg1: tensor<3xf32>, %arg2: tensor<12xf32>, %arg3: tensor<12x3xf32>) -> (tensor<3x12xf32> {jax.result_info = "result[0]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<3x12xf32>) -> tensor<12x3xf32>
    %c = stablehlo.constant dense<2> : tensor<i64>
    %2:2 = call @remainder(%c) : (tensor<i64>) -> (tensor<i64>, tensor<i1>)
    call @_where_0() : () -> ()
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %4 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<12x3xf32>
    %c_4 = stablehlo.constant dense<false> : tensor<i1>
    %6 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i1>) -> tensor<12xi1>
    %c_5 = stablehlo.constant dense<0> : tensor<i64>
    %7:10 = stablehlo.while(%iterArg = %1, %iterArg_33 = %2#0, %iterArg_34 = %2#1, %iterArg_35 = %c_5, %iterArg_36 = %0, %iterArg_37 = %c_0, %iterArg_38 = %3, %iterArg_39 = %4, %iterArg_40 = %5, %iterArg_41 = %6) : tensor<12x3xf32>, tensor<i64>, tensor<i1>, tensor<i64>, tensor<3xf32>, tensor<i64>, tensor<12xf32>, tensor<12xi64>, tensor<12x3xf32>, tensor<12xi1>
    cond {
      %c_42 = stablehlo.constant dense<12> : tensor<i64>
      %40 = stablehlo.compare LT, %iterArg_35, %c_42, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %40 : tensor<i1>
    } do {
      %c_42 = stablehlo.constant dense<12> : tensor<i64>
      %40 = stablehlo.subtract %c_42, %iterArg_35 : tensor<i64>
      %c_43 = stablehlo.constant dense<1> : tensor<i64>
      %41 = stablehlo.subtract %40, %c_43 : tensor<i64>
      %42 = func.call @dynamic_index_in_dim(%iterArg, %41) : (tensor<12x3xf32>, tensor<i64>) -> tensor<3xf32>
      %43:6 = func.call @closed_call(%iterArg_33, %iterArg_34, %iterArg_36, %iterArg_37, %42) : (tensor<i64>, tensor<i1>, tensor<3xf32>, tensor<i64>, tensor<3xf32>) -> (tensor<3xf32>, tensor<i64>, tensor<f32>, tensor<i64>, tensor<3xf32>, tensor<i1>)
      %44 = func.call @dynamic_update_index_in_dim(%iterArg_38, %43#2, %41) : (tensor<12xf32>, tensor<f32>, tensor<i64>) -> tensor<12xf32>
      %45 = func.call @dynamic_update_index_in_dim_3(%iterArg_39, %43#3, %41) : (tensor<12xi64>, tensor<i64>, tensor<i64>) -> tensor<12xi64>
      %46 = func.call @dynamic_update_index_in_dim_4(%iterArg_40, %43#4, %41) : (tensor<12x3xf32>, tensor<3xf32>, tensor<i64>) -> tensor<12x3xf32>
      %47 = func.call @dynamic_update_index_in_dim_5(%iterArg_41, %43#5, %41) : (tensor<12xi1>, tensor<i1>, tensor<i64>) -> tensor<12xi1>
      %c_44 = stablehlo.constant dense<1> : tensor<i64>
      %48 = stablehlo.add %iterArg_35, %c_44 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_33, %iterArg_34, %48, %43#0, %43#1, %44, %45, %46, %47 : tensor<12x3xf32>, tensor<i64>, tensor<i1>, tensor<i64>, tensor<3xf32>, tensor<i64>, tensor<12xf32>, tensor<12xi64>, tensor<12x3xf32>, tensor<12xi1>
    }
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %9 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<3x12xf32>) -> tensor<12x3xf32>
    %c_7 = stablehlo.constant dense<2> : tensor<i64>
    %10:2 = call @remainder(%c_7) : (tensor<i64>) -> (tensor<i64>, tensor<i1>)
    call @_where_0() : () -> ()
    %c_8 = stablehlo.constant dense<0> : tensor<i64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %c_10 = stablehlo.constant dense<0> : tensor<i64>
    %12 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<12x3xf32>
    %c_12 = stablehlo.constant dense<false> : tensor<i1>
    %14 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i1>) -> tensor<12xi1>
    %c_13 = stablehlo.constant dense<0> : tensor<i64>
    %15:10 = stablehlo.while(%iterArg = %9, %iterArg_33 = %10#0, %iterArg_34 = %10#1, %iterArg_35 = %c_13, %iterArg_36 = %8, %iterArg_37 = %c_8, %iterArg_38 = %11, %iterArg_39 = %12, %iterArg_40 = %13, %iterArg_41 = %14) : tensor<12x3xf32>, tensor<i64>, tensor<i1>, tensor<i64>, tensor<3xf32>, tensor<i64>, tensor<12xf32>, tensor<12xi64>, tensor<12x3xf32>, tensor<12xi1>
    cond {
      %c_42 = stablehlo.constant dense<12> : tensor<i64>
      %40 = stablehlo.compare LT, %iterArg_35, %c_42, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %40 : tensor<i1>
    } do {
      %c_42 = stablehlo.constant dense<12> : tensor<i64>
      %40 = stablehlo.subtract %c_42, %iterArg_35 : tensor<i64>
      %c_43 = stablehlo.constant dense<1> : tensor<i64>
      %41 = stablehlo.subtract %40, %c_43 : tensor<i64>
      %42 = func.call @dynamic_index_in_dim(%iterArg, %41) : (tensor<12x3xf32>, tensor<i64>) -> tensor<3xf32>
      %43:6 = func.call @closed_call_6(%iterArg_33, %iterArg_34, %iterArg_36, %iterArg_37, %42) : (tensor<i64>, tensor<i1>, tensor<3xf32>, tensor<i64>, tensor<3xf32>) -> (tensor<3xf32>, tensor<i64>, tensor<f32>, tensor<i64>, tensor<3xf32>, tensor<i1>)
      %44 = func.call @dynamic_update_index_in_dim(%iterArg_38, %43#2, %41) : (tensor<12xf32>, tensor<f32>, tensor<i64>) -> tensor<12xf32>
      %45 = func.call @dynamic_update_index_in_dim_3(%iterArg_39, %43#3, %41) : (tensor<12xi64>, tensor<i64>, tensor<i64>) -> tensor<12xi64>
      %46 = func.call @dynamic_update_index_in_dim_4(%iterArg_40, %43#4, %41) : (tensor<12x3xf32>, tensor<3xf32>, tensor<i64>) -> tensor<12x3xf32>
      %47 = func.call @dynamic_update_index_in_dim_5(%iterArg_41, %43#5, %41) : (tensor<12xi1>, tensor<i1>, tensor<i64>) -> tensor<12xi1>
      %c_44 = stablehlo.constant dense<1> : tensor<i64>
      %48 = stablehlo.add %iterArg_35, %c_44 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_33, %iterArg_34, %48, %43#0, %43#1, %44, %45, %46, %47 : tensor<12x3xf32>, tensor<i64>, tensor<i1>, tensor<i64>, tensor<3xf32>, tensor<i64>, tensor<12xf32>, tensor<12xi64>, tensor<12x3xf32>, tensor<12xi1>
    }
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %17 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<3x12xf32>) -> tensor<12x3xf32>
    %c_15 = stablehlo.constant dense<2> : tensor<i64>
    %18:2 = call @remainder(%c_15) : (tensor<i64>) -> (tensor<i64>, tensor<i1>)
    call @_where_0() : () -> ()
    %c_16 = stablehlo.constant dense<0> : tensor<i64>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %c_18 = stablehlo.constant dense<0> : tensor<i64>
    %20 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<i64>) -> tensor<12xi64>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<12x3xf32>
    %c_20 = stablehlo.constant dense<false> : tensor<i1>
    %22 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<i1>) -> tensor<12xi1>
    %c_21 = stablehlo.constant dense<0> : tensor<i64>
    %23:10 = stablehlo.while(%iterArg = %17, %iterArg_33 = %18#0, %iterArg_34 = %18#1, %iterArg_35 = %c_21, %iterArg_36 = %16, %iterArg_37 = %c_16, %iterArg_38 = %19, %iterArg_39 = %20, %iterArg_40 = %21, %iterArg_41 = %22) : tensor<12x3xf32>, tensor<i64>, tensor<i1>, tensor<i64>, tensor<3xf32>, tensor<i64>, tensor<12xf32>, tensor<12xi64>, tensor<12x3xf32>, tensor<12xi1>
    cond {
      %c_42 = stablehlo.constant dense<12> : tensor<i64>
      %40 = stablehlo.compare LT, %iterArg_35, %c_42, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %40 : tensor<i1>
    } do {
      %c_42 = stablehlo.constant dense<12> : tensor<i64>
      %40 = stablehlo.subtract %c_42, %iterArg_35 : tensor<i64>
      %c_43 = stablehlo.constant dense<1> : tensor<i64>
      %41 = stablehlo.subtract %40, %c_43 : tensor<i64>
      %42 = func.call @dynamic_index_in_dim(%iterArg, %41) : (tensor<12x3xf32>, tensor<i64>) -> tensor<3xf32>
      %43:6 = func.call @closed_call_7(%iterArg_33, %iterArg_34, %iterArg_36, %iterArg_37, %42) : (tensor<i64>, tensor<i1>, tensor<3xf32>, tensor<i64>, tensor<3xf32>) -> (tensor<3xf32>, tensor<i64>, tensor<f32>, tensor<i64>, tensor<3xf32>, tensor<i1>)
      %44 = func.call @dynamic_update_index_in_dim(%iterArg_38, %43#2, %41) : (tensor<12xf32>, tensor<f32>, tensor<i64>) -> tensor<12xf32>
      %45 = func.call @dynamic_update_index_in_dim_3(%iterArg_39, %43#3, %41) : (tensor<12xi64>, tensor<i64>, tensor<i64>) -> tensor<12xi64>
      %46 = func.call @dynamic_update_index_in_dim_4(%iterArg_40, %43#4, %41) : (tensor<12x3xf32>, tensor<3xf32>, tensor<i64>) -> tensor<12x3xf32>
      %47 = func.call @dynamic_update_index_in_dim_5(%iterArg_41, %43#5, %41) : (tensor<12xi1>, tensor<i1>, tensor<i64>) -> tensor<12xi1>
      %c_44 = stablehlo.constant dense<1> : tensor<i64>
      %48 = stablehlo.add %iterArg_35, %c_44 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_33, %iterArg_34, %48, %43#0, %43#1, %44, %45, %46, %47 : tensor<12x3xf32>, tensor<i64>, tensor<i1>, tensor<i64>, tensor<3xf32>, tensor<i64>, tensor<12xf32>, tensor<12xi64>, tensor<12x3xf32>, tensor<12xi1>
    }
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<12x3xf32>
    %c_27 = stablehlo.constant dense<0> : tensor<i64>
    %29:5 = stablehlo.while(%iterArg = %arg3, %iterArg_33 = %23#9, %iterArg_34 = %c_27, %iterArg_35 = %27, %iterArg_36 = %28) : tensor<12x3xf32>, tensor<12xi1>, tensor<i64>, tensor<3xf32>, tensor<12x3xf32>
    cond {
      %c_37 = stablehlo.constant dense<12> : tensor<i64>
      %40 = stablehlo.compare LT, %iterArg_34, %c_37, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %40 : tensor<i1>
    } do {
      %40 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_34) : (tensor<12x3xf32>, tensor<i64>) -> tensor<3xf32>
      %41 = func.call @dynamic_index_in_dim_8(%iterArg_33, %iterArg_34) : (tensor<12xi1>, tensor<i64>) -> tensor<i1>
      %42:2 = func.call @closed_call_9(%iterArg_35, %40, %41) : (tensor<3xf32>, tensor<3xf32>, tensor<i1>) -> (tensor<3xf32>, tensor<3xf32>)
      %43 = func.call @dynamic_update_index_in_dim_4(%iterArg_36, %42#1, %iterArg_34) : (tensor<12x3xf32>, tensor<3xf32>, tensor<i64>) -> tensor<12x3xf32>
      %c_37 = stablehlo.constant dense<1> : tensor<i64>
      %44 = stablehlo.add %iterArg_34, %c_37 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_33, %44, %42#0, %43 : tensor<12x3xf32>, tensor<12xi1>, tensor<i64>, tensor<3xf32>, tensor<12x3xf32>
    }
    %30 = stablehlo.transpose %29#4, dims = [1, 0] : (tensor<12x3xf32>) -> tensor<3x12xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<12x3xf32>
    %c_30 = stablehlo.constant dense<0> : tensor<i64>
    %33:4 = stablehlo.while(%iterArg = %arg2, %iterArg_33 = %c_30, %iterArg_34 = %31, %iterArg_35 = %32) : tensor<12xf32>, tensor<i64>, tensor<3xf32>, tensor<12x3xf32>
    cond {
      %c_36 = stablehlo.constant dense<12> : tensor<i64>
      %40 = stablehlo.compare LT, %iterArg_33, %c_36, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %40 : tensor<i1>
    } do {
      %40 = func.call @dynamic_index_in_dim_11(%iterArg, %iterArg_33) : (tensor<12xf32>, tensor<i64>) -> tensor<f32>
      %41:2 = func.call @closed_call_12(%iterArg_34, %40) : (tensor<3xf32>, tensor<f32>) -> (tensor<3xf32>, tensor<3xf32>)
      %42 = func.call @dynamic_update_index_in_dim_4(%iterArg_35, %41#1, %iterArg_33) : (tensor<12x3xf32>, tensor<3xf32>, tensor<i64>) -> tensor<12x3xf32>
      %c_36 = stablehlo.constant dense<1> : tensor<i64>
      %43 = stablehlo.add %iterArg_33, %c_36 : tensor<i64>
      stablehlo.return %iterArg, %43, %41#0, %42 : tensor<12xf32>, tensor<i64>, tensor<3xf32>, tensor<12x3xf32>
    }
    %34 = stablehlo.transpose %33#3, dims = [1, 0] : (tensor<12x3xf32>) -> tensor<3x12xf32>
    %35 = stablehlo.add %30, %34 : tensor<3x12xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<12x3xf32>
    %c_32 = stablehlo.constant dense<0> : tensor<i64>
    %37:3 = stablehlo.while(%iterArg = %c_32, %iterArg_33 = %arg1, %iterArg_34 = %36) : tensor<i64>, tensor<3xf32>, tensor<12x3xf32>
    cond {
      %c_35 = stablehlo.constant dense<12> : tensor<i64>
      %40 = stablehlo.compare LT, %iterArg, %c_35, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %40 : tensor<i1>
    } do {
      %40:2 = func.call @closed_call_13(%iterArg_33) : (tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>)
      %41 = func.call @dynamic_update_index_in_dim_4(%iterArg_34, %40#1, %iterArg) : (tensor<12x3xf32>, tensor<3xf32>, tensor<i64>) -> tensor<12x3xf32>
      %c_35 = stablehlo.constant dense<1> : tensor<i64>
      %42 = stablehlo.add %iterArg, %c_35 : tensor<i64>
      stablehlo.return %42, %40#0, %41 : tensor<i64>, tensor<3xf32>, tensor<12x3xf32>
    }
    %38 = stablehlo.transpose %37#2, dims = [1, 0] : (tensor<12x3xf32>) -> tensor<3x12xf32>
    %39 = stablehlo.add %35, %38 : tensor<3x12xf32>
    return %39 : tensor<3x12xf32>
  }
  func.func private @remainder(%arg0: tensor<i64>) -> (tensor<i64>, tensor<i1>) {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.compare EQ, %arg0, %c, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i64>
    %1 = call @_where(%0, %c_0, %arg0) : (tensor<i1>, tensor<i64>, tensor<i64>) -> tensor<i64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %2 = stablehlo.compare LT, %1, %c_1, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    return %1, %2 : tensor<i64>, tensor<i1>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<i64>, %arg2: tensor<i64>) -> tensor<i64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i64>
    return %0 : tensor<i64>
  }
  func.func private @_where_0() {
    return
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<12x3xf32>, %arg1: tensor<i64>) -> tensor<3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 3] : (tensor<12x3xf32>, tensor<i64>, tensor<i64>) -> tensor<1x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3xf32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
  func.func private @closed_call(%arg0: tensor<i64>, %arg1: tensor<i1>, %arg2: tensor<3xf32>, %arg3: tensor<i64>, %arg4: tensor<3xf32>) -> (tensor<3xf32>, tensor<i64>, tensor<f32>, tensor<i64>, tensor<3xf32>, tensor<i1>) {
    %cst = stablehlo.constant dense<0.899999976> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.multiply %arg2, %0 : tensor<3xf32>
    %2 = stablehlo.add %1, %arg4 : tensor<3xf32>
    %c = stablehlo.constant dense<1> : tensor<i64>
    %3 = stablehlo.add %arg3, %c : tensor<i64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%arg2 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %5 = call @remainder_1(%arg3, %arg0, %arg1) : (tensor<i64>, tensor<i64>, tensor<i1>) -> tensor<i64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %6 = stablehlo.compare EQ, %5, %c_1, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %7 = call @_where_2(%6, %arg4, %arg2) : (tensor<i1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
    return %2, %3, %4, %arg3, %7, %6 : tensor<3xf32>, tensor<i64>, tensor<f32>, tensor<i64>, tensor<3xf32>, tensor<i1>
  }
  func.func private @remainder_1(%arg0: tensor<i64>, %arg1: tensor<i64>, %arg2: tensor<i1>) -> tensor<i64> {
    %0 = stablehlo.remainder %arg0, %arg1 : tensor<i64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.compare NE, %0, %c, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %2 = stablehlo.compare LT, %0, %c_0, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %3 = stablehlo.compare NE, %2, %arg2, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %4 = stablehlo.and %3, %1 : tensor<i1>
    %5 = stablehlo.add %0, %arg1 : tensor<i64>
    %6 = stablehlo.select %4, %5, %0 : tensor<i1>, tensor<i64>
    return %6 : tensor<i64>
  }
  func.func private @_where_2(%arg0: tensor<i1>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<3xf32>
    return %0 : tensor<3xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<12xf32>, %arg1: tensor<f32>, %arg2: tensor<i64>) -> tensor<12xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<12xf32>, tensor<1xf32>, tensor<i64>) -> tensor<12xf32>
    return %1 : tensor<12xf32>
  }
  func.func private @dynamic_update_index_in_dim_3(%arg0: tensor<12xi64>, %arg1: tensor<i64>, %arg2: tensor<i64>) -> tensor<12xi64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i64>) -> tensor<1xi64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<12xi64>, tensor<1xi64>, tensor<i64>) -> tensor<12xi64>
    return %1 : tensor<12xi64>
  }
  func.func private @dynamic_update_index_in_dim_4(%arg0: tensor<12x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<i64>) -> tensor<12x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<12x3xf32>, tensor<1x3xf32>, tensor<i64>, tensor<i64>) -> tensor<12x3xf32>
    return %1 : tensor<12x3xf32>
  }
  func.func private @dynamic_update_index_in_dim_5(%arg0: tensor<12xi1>, %arg1: tensor<i1>, %arg2: tensor<i64>) -> tensor<12xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i1>) -> tensor<1xi1>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<12xi1>, tensor<1xi1>, tensor<i64>) -> tensor<12xi1>
    return %1 : tensor<12xi1>
  }
  func.func private @closed_call_6(%arg0: tensor<i64>, %arg1: tensor<i1>, %arg2: tensor<3xf32>, %arg3: tensor<i64>, %arg4: tensor<3xf32>) -> (tensor<3xf32>, tensor<i64>, tensor<f32>, tensor<i64>, tensor<3xf32>, tensor<i1>) {
    %cst = stablehlo.constant dense<0.899999976> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.multiply %arg2, %0 : tensor<3xf32>
    %2 = stablehlo.add %1, %arg4 : tensor<3xf32>
    %c = stablehlo.constant dense<1> : tensor<i64>
    %3 = stablehlo.add %arg3, %c : tensor<i64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%arg2 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %5 = call @remainder_1(%arg3, %arg0, %arg1) : (tensor<i64>, tensor<i64>, tensor<i1>) -> tensor<i64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %6 = stablehlo.compare EQ, %5, %c_1, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %7 = call @_where_2(%6, %arg4, %arg2) : (tensor<i1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
    return %2, %3, %4, %arg3, %7, %6 : tensor<3xf32>, tensor<i64>, tensor<f32>, tensor<i64>, tensor<3xf32>, tensor<i1>
  }
  func.func private @closed_call_7(%arg0: tensor<i64>, %arg1: tensor<i1>, %arg2: tensor<3xf32>, %arg3: tensor<i64>, %arg4: tensor<3xf32>) -> (tensor<3xf32>, tensor<i64>, tensor<f32>, tensor<i64>, tensor<3xf32>, tensor<i1>) {
    %cst = stablehlo.constant dense<0.899999976> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.multiply %arg2, %0 : tensor<3xf32>
    %2 = stablehlo.add %1, %arg4 : tensor<3xf32>
    %c = stablehlo.constant dense<1> : tensor<i64>
    %3 = stablehlo.add %arg3, %c : tensor<i64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%arg2 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %5 = call @remainder_1(%arg3, %arg0, %arg1) : (tensor<i64>, tensor<i64>, tensor<i1>) -> tensor<i64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %6 = stablehlo.compare EQ, %5, %c_1, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %7 = call @_where_2(%6, %arg4, %arg2) : (tensor<i1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
    return %2, %3, %4, %arg3, %7, %6 : tensor<3xf32>, tensor<i64>, tensor<f32>, tensor<i64>, tensor<3xf32>, tensor<i1>
  }
  func.func private @dynamic_index_in_dim_8(%arg0: tensor<12xi1>, %arg1: tensor<i64>) -> tensor<i1> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<12xi1>, tensor<i64>) -> tensor<1xi1>
    %1 = stablehlo.reshape %0 : (tensor<1xi1>) -> tensor<i1>
    return %1 : tensor<i1>
  }
  func.func private @closed_call_9(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<i1>) -> (tensor<3xf32>, tensor<3xf32>) {
    %0:2 = call @_where_10(%arg2, %arg1) : (tensor<i1>, tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>)
    %1 = stablehlo.add %0#0, %arg0 : tensor<3xf32>
    %cst = stablehlo.constant dense<0.899999976> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %3 = stablehlo.multiply %arg0, %2 : tensor<3xf32>
    %4 = stablehlo.add %0#1, %3 : tensor<3xf32>
    return %4, %1 : tensor<3xf32>, tensor<3xf32>
  }
  func.func private @_where_10(%arg0: tensor<i1>, %arg1: tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<i1>, tensor<3xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<i1>, tensor<3xf32>
    return %2, %1 : tensor<3xf32>, tensor<3xf32>
  }
  func.func private @dynamic_index_in_dim_11(%arg0: tensor<12xf32>, %arg1: tensor<i64>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<12xf32>, tensor<i64>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @closed_call_12(%arg0: tensor<3xf32>, %arg1: tensor<f32>) -> (tensor<3xf32>, tensor<3xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %2 = stablehlo.multiply %arg0, %1 : tensor<3xf32>
    %3 = stablehlo.add %0, %2 : tensor<3xf32>
    return %3, %arg0 : tensor<3xf32>, tensor<3xf32>
  }
  func.func private @closed_call_13(%arg0: tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>) {
    %cst = stablehlo.constant dense<0.899999976> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.multiply %arg0, %0 : tensor<3xf32>
    return %1, %arg0 : tensor<3xf32>, tensor<3xf32>
  }
}
