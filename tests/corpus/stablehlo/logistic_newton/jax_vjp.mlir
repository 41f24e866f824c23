module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x4xf32>, %arg1: tensor<6xf32>, %arg2: tensor<4xf32>, %arg3: tensor<4xf32>) -> (tensor<6x4xf32> {jax.result_info = "result[0]"}, tensor<6xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %1 = stablehlo.compare GT, %arg1, %0, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %2 = stablehlo.convert %1 : (tensor<6xi1>) -> tensor<6xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %4 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<6x4xf32>) -> tensor<4x6xf32>
    %5 = stablehlo.iota dim = 0 : tensor<4x4xi64>
    %6 = stablehlo.iota dim = 1 : tensor<4x4xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %7 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<4x4xi64>
    %8 = stablehlo.add %5, %7 : tensor<4x4xi64>
    %9 = stablehlo.compare EQ, %8, %6, SIGNED : (tensor<4x4xi64>, tensor<4x4xi64>) -> tensor<4x4xi1>
    %10 = stablehlo.convert %9 : (tensor<4x4xi1>) -> tensor<4x4xf32>
    %cst_1 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %12 = stablehlo.multiply %11, %10 : tensor<4x4xf32>
    call @solve() : () -> ()
    call @norm() : () -> ()
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x6xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x6xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x6xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x6xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x6x1xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x4x6xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x4x4xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x4x4xf32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %24 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %c_16 = stablehlo.constant dense<0> : tensor<i64>
    %27:20 = stablehlo.while(%iterArg = %arg0, %iterArg_44 = %12, %iterArg_45 = %4, %iterArg_46 = %2, %iterArg_47 = %c_16, %iterArg_48 = %3, %iterArg_49 = %13, %iterArg_50 = %14, %iterArg_51 = %15, %iterArg_52 = %16, %iterArg_53 = %17, %iterArg_54 = %18, %iterArg_55 = %19, %iterArg_56 = %20, %iterArg_57 = %21, %iterArg_58 = %22, %iterArg_59 = %23, %iterArg_60 = %24, %iterArg_61 = %25, %iterArg_62 = %26) : tensor<6x4xf32>, tensor<4x4xf32>, tensor<4x6xf32>, tensor<6xf32>, tensor<i64>, tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6x1xf32>, tensor<4x4x6xf32>, tensor<4x4xf32>, tensor<4x4x4xf32>, tensor<4x4x4xf32>, tensor<4x4xi32>, tensor<4x4xf32>, tensor<4xf32>
    cond {
      %c_63 = stablehlo.constant dense<4> : tensor<i64>
      %65 = stablehlo.compare LT, %iterArg_47, %c_63, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %65 : tensor<i1>
    } do {
      %65:15 = func.call @closed_call(%iterArg, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_48) : (tensor<6x4xf32>, tensor<4x4xf32>, tensor<4x6xf32>, tensor<6xf32>, tensor<4xf32>) -> (tensor<4xf32>, tensor<f32>, tensor<4xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6x1xf32>, tensor<4x6xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>, tensor<4xf32>, tensor<f32>)
      %66 = func.call @dynamic_update_index_in_dim(%iterArg_49, %65#1, %iterArg_47) : (tensor<4xf32>, tensor<f32>, tensor<i64>) -> tensor<4xf32>
      %67 = func.call @dynamic_update_index_in_dim_3(%iterArg_50, %65#2, %iterArg_47) : (tensor<4x4xf32>, tensor<4xf32>, tensor<i64>) -> tensor<4x4xf32>
      %68 = func.call @dynamic_update_index_in_dim_4(%iterArg_51, %65#3, %iterArg_47) : (tensor<4x6xf32>, tensor<6xf32>, tensor<i64>) -> tensor<4x6xf32>
      %69 = func.call @dynamic_update_index_in_dim_4(%iterArg_52, %65#4, %iterArg_47) : (tensor<4x6xf32>, tensor<6xf32>, tensor<i64>) -> tensor<4x6xf32>
      %70 = func.call @dynamic_update_index_in_dim_4(%iterArg_53, %65#5, %iterArg_47) : (tensor<4x6xf32>, tensor<6xf32>, tensor<i64>) -> tensor<4x6xf32>
      %71 = func.call @dynamic_update_index_in_dim_4(%iterArg_54, %65#6, %iterArg_47) : (tensor<4x6xf32>, tensor<6xf32>, tensor<i64>) -> tensor<4x6xf32>
      %72 = func.call @dynamic_update_index_in_dim_5(%iterArg_55, %65#7, %iterArg_47) : (tensor<4x6x1xf32>, tensor<6x1xf32>, tensor<i64>) -> tensor<4x6x1xf32>
      %73 = func.call @dynamic_update_index_in_dim_6(%iterArg_56, %65#8, %iterArg_47) : (tensor<4x4x6xf32>, tensor<4x6xf32>, tensor<i64>) -> tensor<4x4x6xf32>
      %74 = func.call @dynamic_update_index_in_dim_3(%iterArg_57, %65#9, %iterArg_47) : (tensor<4x4xf32>, tensor<4xf32>, tensor<i64>) -> tensor<4x4xf32>
      %75 = func.call @dynamic_update_index_in_dim_7(%iterArg_58, %65#10, %iterArg_47) : (tensor<4x4x4xf32>, tensor<4x4xf32>, tensor<i64>) -> tensor<4x4x4xf32>
      %76 = func.call @dynamic_update_index_in_dim_7(%iterArg_59, %65#11, %iterArg_47) : (tensor<4x4x4xf32>, tensor<4x4xf32>, tensor<i64>) -> tensor<4x4x4xf32>
      %77 = func.call @dynamic_update_index_in_dim_8(%iterArg_60, %65#12, %iterArg_47) : (tensor<4x4xi32>, tensor<4xi32>, tensor<i64>) -> tensor<4x4xi32>
      %78 = func.call @dynamic_update_index_in_dim_3(%iterArg_61, %65#13, %iterArg_47) : (tensor<4x4xf32>, tensor<4xf32>, tensor<i64>) -> tensor<4x4xf32>
      %79 = func.call @dynamic_update_index_in_dim(%iterArg_62, %65#14, %iterArg_47) : (tensor<4xf32>, tensor<f32>, tensor<i64>) -> tensor<4xf32>
      %c_63 = stablehlo.constant dense<1> : tensor<i64>
      %80 = stablehlo.add %iterArg_47, %c_63 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_44, %iterArg_45, %iterArg_46, %80, %65#0, %66, %67, %68, %69, %70, %71, %72, %73, %74, %75, %76, %77, %78, %79 : tensor<6x4xf32>, tensor<4x4xf32>, tensor<4x6xf32>, tensor<6xf32>, tensor<i64>, tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6x1xf32>, tensor<4x4x6xf32>, tensor<4x4xf32>, tensor<4x4x4xf32>, tensor<4x4x4xf32>, tensor<4x4xi32>, tensor<4x4xf32>, tensor<4xf32>
    }
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %29 = stablehlo.compare GT, %arg1, %28, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %30 = stablehlo.convert %29 : (tensor<6xi1>) -> tensor<6xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %32 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<6x4xf32>) -> tensor<4x6xf32>
    %33 = stablehlo.iota dim = 0 : tensor<4x4xi64>
    %34 = stablehlo.iota dim = 1 : tensor<4x4xi64>
    %c_19 = stablehlo.constant dense<0> : tensor<i64>
    %35 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<i64>) -> tensor<4x4xi64>
    %36 = stablehlo.add %33, %35 : tensor<4x4xi64>
    %37 = stablehlo.compare EQ, %36, %34, SIGNED : (tensor<4x4xi64>, tensor<4x4xi64>) -> tensor<4x4xi1>
    %38 = stablehlo.convert %37 : (tensor<4x4xi1>) -> tensor<4x4xf32>
    %cst_20 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %40 = stablehlo.multiply %39, %38 : tensor<4x4xf32>
    call @solve() : () -> ()
    call @norm() : () -> ()
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x6xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<4x6xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4x6xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4x6xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<4x6x1xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4x4x6xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x4x4xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4x4x4xf32>
    %c_32 = stablehlo.constant dense<0> : tensor<i32>
    %52 = stablehlo.broadcast_in_dim %c_32, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %c_35 = stablehlo.constant dense<0> : tensor<i64>
    %55:20 = stablehlo.while(%iterArg = %arg0, %iterArg_44 = %40, %iterArg_45 = %32, %iterArg_46 = %30, %iterArg_47 = %c_35, %iterArg_48 = %31, %iterArg_49 = %41, %iterArg_50 = %42, %iterArg_51 = %43, %iterArg_52 = %44, %iterArg_53 = %45, %iterArg_54 = %46, %iterArg_55 = %47, %iterArg_56 = %48, %iterArg_57 = %49, %iterArg_58 = %50, %iterArg_59 = %51, %iterArg_60 = %52, %iterArg_61 = %53, %iterArg_62 = %54) : tensor<6x4xf32>, tensor<4x4xf32>, tensor<4x6xf32>, tensor<6xf32>, tensor<i64>, tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6x1xf32>, tensor<4x4x6xf32>, tensor<4x4xf32>, tensor<4x4x4xf32>, tensor<4x4x4xf32>, tensor<4x4xi32>, tensor<4x4xf32>, tensor<4xf32>
    cond {
      %c_63 = stablehlo.constant dense<4> : tensor<i64>
      %65 = stablehlo.compare LT, %iterArg_47, %c_63, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %65 : tensor<i1>
    } do {
      %65:15 = func.call @closed_call_9(%iterArg, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_48) : (tensor<6x4xf32>, tensor<4x4xf32>, tensor<4x6xf32>, tensor<6xf32>, tensor<4xf32>) -> (tensor<4xf32>, tensor<f32>, tensor<4xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6x1xf32>, tensor<4x6xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>, tensor<4xf32>, tensor<f32>)
      %66 = func.call @dynamic_update_index_in_dim(%iterArg_49, %65#1, %iterArg_47) : (tensor<4xf32>, tensor<f32>, tensor<i64>) -> tensor<4xf32>
      %67 = func.call @dynamic_update_index_in_dim_3(%iterArg_50, %65#2, %iterArg_47) : (tensor<4x4xf32>, tensor<4xf32>, tensor<i64>) -> tensor<4x4xf32>
      %68 = func.call @dynamic_update_index_in_dim_4(%iterArg_51, %65#3, %iterArg_47) : (tensor<4x6xf32>, tensor<6xf32>, tensor<i64>) -> tensor<4x6xf32>
      %69 = func.call @dynamic_update_index_in_dim_4(%iterArg_52, %65#4, %iterArg_47) : (tensor<4x6xf32>, tensor<6xf32>, tensor<i64>) -> tensor<4x6xf32>
      %70 = func.call @dynamic_update_index_in_dim_4(%iterArg_53, %65#5, %iterArg_47) : (tensor<4x6xf32>, tensor<6xf32>, tensor<i64>) -> tensor<4x6xf32>
      %71 = func.call @dynamic_update_index_in_dim_4(%iterArg_54, %65#6, %iterArg_47) : (tensor<4x6xf32>, tensor<6xf32>, tensor<i64>) -> tensor<4x6xf32>
      %72 = func.call @dynamic_update_index_in_dim_5(%iterArg_55, %65#7, %iterArg_47) : (tensor<4x6x1xf32>, tensor<6x1xf32>, tensor<i64>) -> tensor<4x6x1xf32>
      %73 = func.call @dynamic_update_index_in_dim_6(%iterArg_56, %65#8, %iterArg_47) : (tensor<4x4x6xf32>, tensor<4x6xf32>, tensor<i64>) -> tensor<4x4x6xf32>
      %74 = func.call @dynamic_update_index_in_dim_3(%iterArg_57, %65#9, %iterArg_47) : (tensor<4x4xf32>, tensor<4xf32>, tensor<i64>) -> tensor<4x4xf32>
      %75 = func.call @dynamic_update_index_in_dim_7(%iterArg_58, %65#10, %iterArg_47) : (tensor<4x4x4xf32>, tensor<4x4xf32>, tensor<i64>) -> tensor<4x4x4xf32>
      %76 = func.call @dynamic_update_index_in_dim_7(%iterArg_59, %65#11, %iterArg_47) : (tensor<4x4x4xf32>, tensor<4x4xf32>, tensor<i64>) -> tensor<4x4x4xf32>
      %77 = func.call @dynamic_update_index_in_dim_8(%iterArg_60, %65#12, %iterArg_47) : (tensor<4x4xi32>, tensor<4xi32>, tensor<i64>) -> tensor<4x4xi32>
      %78 = func.call @dynamic_update_index_in_dim_3(%iterArg_61, %65#13, %iterArg_47) : (tensor<4x4xf32>, tensor<4xf32>, tensor<i64>) -> tensor<4x4xf32>
      %79 = func.call @dynamic_update_index_in_dim(%iterArg_62, %65#14, %iterArg_47) : (tensor<4xf32>, tensor<f32>, tensor<i64>) -> tensor<4xf32>
      %c_63 = stablehlo.constant dense<1> : tensor<i64>
      %80 = stablehlo.add %iterArg_47, %c_63 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_44, %iterArg_45, %iterArg_46, %80, %65#0, %66, %67, %68, %69, %70, %71, %72, %73, %74, %75, %76, %77, %78, %79 : tensor<6x4xf32>, tensor<4x4xf32>, tensor<4x6xf32>, tensor<6xf32>, tensor<i64>, tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6x1xf32>, tensor<4x4x6xf32>, tensor<4x4xf32>, tensor<4x4x4xf32>, tensor<4x4x4xf32>, tensor<4x4xi32>, tensor<4x4xf32>, tensor<4xf32>
    }
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<6x4xf32>
    %c_40 = stablehlo.constant dense<0> : tensor<i64>
    %60:19 = stablehlo.while(%iterArg = %arg3, %iterArg_44 = %55#7, %iterArg_45 = %55#8, %iterArg_46 = %55#9, %iterArg_47 = %55#10, %iterArg_48 = %55#11, %iterArg_49 = %55#12, %iterArg_50 = %55#13, %iterArg_51 = %55#14, %iterArg_52 = %55#15, %iterArg_53 = %55#16, %iterArg_54 = %55#17, %iterArg_55 = %55#18, %iterArg_56 = %55#19, %iterArg_57 = %arg0, %iterArg_58 = %32, %iterArg_59 = %c_40, %iterArg_60 = %59, %iterArg_61 = %58) : tensor<4xf32>, tensor<4x4xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6x1xf32>, tensor<4x4x6xf32>, tensor<4x4xf32>, tensor<4x4x4xf32>, tensor<4x4x4xf32>, tensor<4x4xi32>, tensor<4x4xf32>, tensor<4xf32>, tensor<6x4xf32>, tensor<4x6xf32>, tensor<i64>, tensor<6x4xf32>, tensor<4xf32>
    cond {
      %c_62 = stablehlo.constant dense<4> : tensor<i64>
      %65 = stablehlo.compare LT, %iterArg_59, %c_62, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %65 : tensor<i1>
    } do {
      %c_62 = stablehlo.constant dense<4> : tensor<i64>
      %65 = stablehlo.subtract %c_62, %iterArg_59 : tensor<i64>
      %c_63 = stablehlo.constant dense<1> : tensor<i64>
      %66 = stablehlo.subtract %65, %c_63 : tensor<i64>
      %67 = func.call @dynamic_index_in_dim(%iterArg, %66) : (tensor<4xf32>, tensor<i64>) -> tensor<f32>
      %68 = func.call @dynamic_index_in_dim_10(%iterArg_44, %66) : (tensor<4x4xf32>, tensor<i64>) -> tensor<4xf32>
      %69 = func.call @dynamic_index_in_dim_11(%iterArg_45, %66) : (tensor<4x6xf32>, tensor<i64>) -> tensor<6xf32>
      %70 = func.call @dynamic_index_in_dim_11(%iterArg_46, %66) : (tensor<4x6xf32>, tensor<i64>) -> tensor<6xf32>
      %71 = func.call @dynamic_index_in_dim_11(%iterArg_47, %66) : (tensor<4x6xf32>, tensor<i64>) -> tensor<6xf32>
      %72 = func.call @dynamic_index_in_dim_11(%iterArg_48, %66) : (tensor<4x6xf32>, tensor<i64>) -> tensor<6xf32>
      %73 = func.call @dynamic_index_in_dim_12(%iterArg_49, %66) : (tensor<4x6x1xf32>, tensor<i64>) -> tensor<6x1xf32>
      %74 = func.call @dynamic_index_in_dim_13(%iterArg_50, %66) : (tensor<4x4x6xf32>, tensor<i64>) -> tensor<4x6xf32>
      %75 = func.call @dynamic_index_in_dim_10(%iterArg_51, %66) : (tensor<4x4xf32>, tensor<i64>) -> tensor<4xf32>
      %76 = func.call @dynamic_index_in_dim_14(%iterArg_52, %66) : (tensor<4x4x4xf32>, tensor<i64>) -> tensor<4x4xf32>
      %77 = func.call @dynamic_index_in_dim_14(%iterArg_53, %66) : (tensor<4x4x4xf32>, tensor<i64>) -> tensor<4x4xf32>
      %78 = func.call @dynamic_index_in_dim_15(%iterArg_54, %66) : (tensor<4x4xi32>, tensor<i64>) -> tensor<4xi32>
      %79 = func.call @dynamic_index_in_dim_10(%iterArg_55, %66) : (tensor<4x4xf32>, tensor<i64>) -> tensor<4xf32>
      %80 = func.call @dynamic_index_in_dim(%iterArg_56, %66) : (tensor<4xf32>, tensor<i64>) -> tensor<f32>
      %81:2 = func.call @closed_call_16(%iterArg_57, %iterArg_58, %iterArg_60, %iterArg_61, %67, %68, %69, %70, %71, %72, %73, %74, %75, %76, %77, %78, %79, %80) : (tensor<6x4xf32>, tensor<4x6xf32>, tensor<6x4xf32>, tensor<4xf32>, tensor<f32>, tensor<4xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6x1xf32>, tensor<4x6xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>, tensor<4xf32>, tensor<f32>) -> (tensor<6x4xf32>, tensor<4xf32>)
      %c_64 = stablehlo.constant dense<1> : tensor<i64>
      %82 = stablehlo.add %iterArg_59, %c_64 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57, %iterArg_58, %82, %81#0, %81#1 : tensor<4xf32>, tensor<4x4xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6x1xf32>, tensor<4x4x6xf32>, tensor<4x4xf32>, tensor<4x4x4xf32>, tensor<4x4x4xf32>, tensor<4x4xi32>, tensor<4x4xf32>, tensor<4xf32>, tensor<6x4xf32>, tensor<4x6xf32>, tensor<i64>, tensor<6x4xf32>, tensor<4xf32>
    }
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<6x4xf32>
    %c_42 = stablehlo.constant dense<0> : tensor<i64>
    %62:16 = stablehlo.while(%iterArg = %27#7, %iterArg_44 = %27#8, %iterArg_45 = %27#9, %iterArg_46 = %27#10, %iterArg_47 = %27#11, %iterArg_48 = %27#12, %iterArg_49 = %27#13, %iterArg_50 = %27#14, %iterArg_51 = %27#15, %iterArg_52 = %27#16, %iterArg_53 = %27#17, %iterArg_54 = %arg0, %iterArg_55 = %4, %iterArg_56 = %c_42, %iterArg_57 = %61, %iterArg_58 = %arg2) : tensor<4x4xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6x1xf32>, tensor<4x4x6xf32>, tensor<4x4xf32>, tensor<4x4x4xf32>, tensor<4x4x4xf32>, tensor<4x4xi32>, tensor<6x4xf32>, tensor<4x6xf32>, tensor<i64>, tensor<6x4xf32>, tensor<4xf32>
    cond {
      %c_59 = stablehlo.constant dense<4> : tensor<i64>
      %65 = stablehlo.compare LT, %iterArg_56, %c_59, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %65 : tensor<i1>
    } do {
      %c_59 = stablehlo.constant dense<4> : tensor<i64>
      %65 = stablehlo.subtract %c_59, %iterArg_56 : tensor<i64>
      %c_60 = stablehlo.constant dense<1> : tensor<i64>
      %66 = stablehlo.subtract %65, %c_60 : tensor<i64>
      %67 = func.call @dynamic_index_in_dim_10(%iterArg, %66) : (tensor<4x4xf32>, tensor<i64>) -> tensor<4xf32>
      %68 = func.call @dynamic_index_in_dim_11(%iterArg_44, %66) : (tensor<4x6xf32>, tensor<i64>) -> tensor<6xf32>
      %69 = func.call @dynamic_index_in_dim_11(%iterArg_45, %66) : (tensor<4x6xf32>, tensor<i64>) -> tensor<6xf32>
      %70 = func.call @dynamic_index_in_dim_11(%iterArg_46, %66) : (tensor<4x6xf32>, tensor<i64>) -> tensor<6xf32>
      %71 = func.call @dynamic_index_in_dim_11(%iterArg_47, %66) : (tensor<4x6xf32>, tensor<i64>) -> tensor<6xf32>
      %72 = func.call @dynamic_index_in_dim_12(%iterArg_48, %66) : (tensor<4x6x1xf32>, tensor<i64>) -> tensor<6x1xf32>
      %73 = func.call @dynamic_index_in_dim_13(%iterArg_49, %66) : (tensor<4x4x6xf32>, tensor<i64>) -> tensor<4x6xf32>
      %74 = func.call @dynamic_index_in_dim_10(%iterArg_50, %66) : (tensor<4x4xf32>, tensor<i64>) -> tensor<4xf32>
      %75 = func.call @dynamic_index_in_dim_14(%iterArg_51, %66) : (tensor<4x4x4xf32>, tensor<i64>) -> tensor<4x4xf32>
      %76 = func.call @dynamic_index_in_dim_14(%iterArg_52, %66) : (tensor<4x4x4xf32>, tensor<i64>) -> tensor<4x4xf32>
      %77 = func.call @dynamic_index_in_dim_15(%iterArg_53, %66) : (tensor<4x4xi32>, tensor<i64>) -> tensor<4xi32>
      %78:2 = func.call @closed_call_20(%iterArg_54, %iterArg_55, %iterArg_57, %iterArg_58, %67, %68, %69, %70, %71, %72, %73, %74, %75, %76, %77) : (tensor<6x4xf32>, tensor<4x6xf32>, tensor<6x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6x1xf32>, tensor<4x6xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>) -> (tensor<6x4xf32>, tensor<4xf32>)
      %c_61 = stablehlo.constant dense<1> : tensor<i64>
      %79 = stablehlo.add %iterArg_56, %c_61 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %79, %78#0, %78#1 : tensor<4x4xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6x1xf32>, tensor<4x4x6xf32>, tensor<4x4xf32>, tensor<4x4x4xf32>, tensor<4x4x4xf32>, tensor<4x4xi32>, tensor<6x4xf32>, tensor<4x6xf32>, tensor<i64>, tensor<6x4xf32>, tensor<4xf32>
    }
    %63 = stablehlo.add %60#17, %62#14 : tensor<6x4xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<6xf32>
    return %63, %64 : tensor<6x4xf32>, tensor<6xf32>
  }
  func.func private @solve() {
    return
  }
  func.func private @norm() {
    return
  }
  func.func private @closed_call(%arg0: tensor<6x4xf32>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x6xf32>, %arg3: tensor<6xf32>, %arg4: tensor<4xf32>) -> (tensor<4xf32>, tensor<f32>, tensor<4xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6x1xf32>, tensor<4x6xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>, tensor<4xf32>, tensor<f32>) {
    %0 = stablehlo.dot_general %arg0, %arg4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x4xf32>, tensor<4xf32>) -> tensor<6xf32>
    %1 = stablehlo.negate %0 : tensor<6xf32>
    %2 = stablehlo.exponential %1 : tensor<6xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %4 = stablehlo.add %3, %2 : tensor<6xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %6 = stablehlo.divide %5, %4 : tensor<6xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %8 = stablehlo.subtract %7, %6 : tensor<6xf32>
    %9 = stablehlo.multiply %6, %8 : tensor<6xf32>
    %10 = stablehlo.subtract %6, %arg3 : tensor<6xf32>
    %11 = stablehlo.dot_general %arg2, %10, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x6xf32>, tensor<6xf32>) -> tensor<4xf32>
    %cst_2 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %13 = stablehlo.multiply %12, %arg4 : tensor<4xf32>
    %14 = stablehlo.add %11, %13 : tensor<4xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %16 = stablehlo.subtract %15, %6 : tensor<6xf32>
    %17 = stablehlo.multiply %6, %16 : tensor<6xf32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0] : (tensor<6xf32>) -> tensor<6x1xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0, 1] : (tensor<6x1xf32>) -> tensor<6x4xf32>
    %20 = stablehlo.multiply %arg0, %19 : tensor<6x4xf32>
    %21 = stablehlo.transpose %20, dims = [1, 0] : (tensor<6x4xf32>) -> tensor<4x6xf32>
    %22 = stablehlo.dot_general %21, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x6xf32>, tensor<6x4xf32>) -> tensor<4x4xf32>
    %23 = stablehlo.add %22, %arg1 : tensor<4x4xf32>
    %24:3 = call @solve_0(%23, %14) : (tensor<4x4xf32>, tensor<4xf32>) -> (tensor<4xf32>, tensor<4x4xf32>, tensor<4xi32>)
    %25 = stablehlo.subtract %arg4, %24#0 : tensor<4xf32>
    %26:2 = call @norm_2(%14) : (tensor<4xf32>) -> (tensor<f32>, tensor<f32>)
    return %25, %26#0, %arg4, %9, %10, %16, %6, %18, %21, %24#0, %23, %24#1, %24#2, %14, %26#1 : tensor<4xf32>, tensor<f32>, tensor<4xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6x1xf32>, tensor<4x6xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>, tensor<4xf32>, tensor<f32>
  }
  func.func private @solve_0(%arg0: tensor<4x4xf32>, %arg1: tensor<4xf32>) -> (tensor<4xf32>, tensor<4x4xf32>, tensor<4xi32>) {
    %0:3 = stablehlo.custom_call @lapack_sgetrf_ffi(%arg0) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<0> : tensor<1xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], [m], []) {i=4, j=4, k=4, l=4, m=4}, custom>} : (tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4xi32>, tensor<i32>)
    %c = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %2 = stablehlo.subtract %0#1, %1 : tensor<4xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<i32>
    %4 = stablehlo.compare GE, %0#2, %3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %7 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<4x4xi1>
    %8 = stablehlo.select %7, %0#0, %6 : tensor<4x4xi1>, tensor<4x4xf32>
    %9 = stablehlo.iota dim = 0 : tensor<4xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %10:4 = stablehlo.while(%iterArg = %2, %iterArg_3 = %c_2, %iterArg_4 = %c_1, %iterArg_5 = %9) : tensor<4xi32>, tensor<i64>, tensor<i64>, tensor<4xi32>
    cond {
      %c_6 = stablehlo.constant dense<4> : tensor<i64>
      %12 = stablehlo.compare LT, %iterArg_3, %c_6, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %12 : tensor<i1>
    } do {
      %12:2 = func.call @closed_call_1(%iterArg, %iterArg_4, %iterArg_5) : (tensor<4xi32>, tensor<i64>, tensor<4xi32>) -> (tensor<i64>, tensor<4xi32>)
      %c_6 = stablehlo.constant dense<1> : tensor<i64>
      %13 = stablehlo.add %iterArg_3, %c_6 : tensor<i64>
      stablehlo.return %iterArg, %13, %12#0, %12#1 : tensor<4xi32>, tensor<i64>, tensor<i64>, tensor<4xi32>
    }
    %11 = call @_lu_solve(%8, %10#3, %arg1) : (tensor<4x4xf32>, tensor<4xi32>, tensor<4xf32>) -> tensor<4xf32>
    return %11, %8, %10#3 : tensor<4xf32>, tensor<4x4xf32>, tensor<4xi32>
  }
  func.func private @closed_call_1(%arg0: tensor<4xi32>, %arg1: tensor<i64>, %arg2: tensor<4xi32>) -> (tensor<i64>, tensor<4xi32>) {
    %c = stablehlo.constant dense<1> : tensor<i64>
    %0 = stablehlo.add %arg1, %c : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.compare LT, %arg1, %c_0, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %2 = stablehlo.convert %arg1 : tensor<i64>
    %c_1 = stablehlo.constant dense<4> : tensor<i64>
    %3 = stablehlo.add %2, %c_1 : tensor<i64>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<i1>, tensor<i64>
    %5 = stablehlo.dynamic_slice %arg0, %4, sizes = [1] : (tensor<4xi32>, tensor<i64>) -> tensor<1xi32>
    %6 = stablehlo.reshape %5 : (tensor<1xi32>) -> tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %7 = stablehlo.compare LT, %arg1, %c_2, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %8 = stablehlo.convert %arg1 : tensor<i64>
    %c_3 = stablehlo.constant dense<4> : tensor<i64>
    %9 = stablehlo.add %8, %c_3 : tensor<i64>
    %10 = stablehlo.select %7, %9, %arg1 : tensor<i1>, tensor<i64>
    %11 = stablehlo.dynamic_slice %arg2, %10, sizes = [1] : (tensor<4xi32>, tensor<i64>) -> tensor<1xi32>
    %12 = stablehlo.reshape %11 : (tensor<1xi32>) -> tensor<i32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %13 = stablehlo.compare LT, %6, %c_4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_5 = stablehlo.constant dense<4> : tensor<i32>
    %14 = stablehlo.add %6, %c_5 : tensor<i32>
    %15 = stablehlo.select %13, %14, %6 : tensor<i1>, tensor<i32>
    %16 = stablehlo.dynamic_slice %arg2, %15, sizes = [1] : (tensor<4xi32>, tensor<i32>) -> tensor<1xi32>
    %17 = stablehlo.reshape %16 : (tensor<1xi32>) -> tensor<i32>
    %c_6 = stablehlo.constant dense<0> : tensor<i64>
    %18 = stablehlo.compare LT, %arg1, %c_6, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %c_7 = stablehlo.constant dense<4> : tensor<i64>
    %19 = stablehlo.add %arg1, %c_7 : tensor<i64>
    %20 = stablehlo.select %18, %19, %arg1 : tensor<i1>, tensor<i64>
    %21 = stablehlo.convert %20 : (tensor<i64>) -> tensor<i32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %23 = "stablehlo.scatter"(%arg2, %22, %17) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg3: tensor<i32>, %arg4: tensor<i32>):
      stablehlo.return %arg4 : tensor<i32>
    }) : (tensor<4xi32>, tensor<1xi32>, tensor<i32>) -> tensor<4xi32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %24 = stablehlo.compare LT, %6, %c_8, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_9 = stablehlo.constant dense<4> : tensor<i32>
    %25 = stablehlo.add %6, %c_9 : tensor<i32>
    %26 = stablehlo.select %24, %25, %6 : tensor<i1>, tensor<i32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %28 = "stablehlo.scatter"(%23, %27, %12) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg3: tensor<i32>, %arg4: tensor<i32>):
      stablehlo.return %arg4 : tensor<i32>
    }) : (tensor<4xi32>, tensor<1xi32>, tensor<i32>) -> tensor<4xi32>
    return %0, %28 : tensor<i64>, tensor<4xi32>
  }
  func.func private @_lu_solve(%arg0: tensor<4x4xf32>, %arg1: tensor<4xi32>, %arg2: tensor<4xf32>) -> tensor<4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %2 = stablehlo.compare LT, %arg1, %1, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_0 = stablehlo.constant dense<4> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %4 = stablehlo.add %arg1, %3 : tensor<4xi32>
    %5 = stablehlo.select %2, %4, %arg1 : tensor<4xi1>, tensor<4xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %7 = "stablehlo.gather"(%0, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<4x1xf32>, tensor<4x1xi32>) -> tensor<4x1xf32>
    %8 = stablehlo.custom_call @lapack_strsm_ffi(%arg0, %7) {backend_config = "", mhlo.backend_config = {diag = 85 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=4, j=4, k=4, l=1, m=4, n=1}, custom>} : (tensor<4x4xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
    %9 = stablehlo.custom_call @lapack_strsm_ffi(%arg0, %8) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=4, j=4, k=4, l=1, m=4, n=1}, custom>} : (tensor<4x4xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
    %10 = stablehlo.reshape %9 : (tensor<4x1xf32>) -> tensor<4xf32>
    return %10 : tensor<4xf32>
  }
  func.func private @norm_2(%arg0: tensor<4xf32>) -> (tensor<f32>, tensor<f32>) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %2 = stablehlo.sqrt %1 : tensor<f32>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %3 = stablehlo.divide %cst_0, %2 : tensor<f32>
    return %2, %3 : tensor<f32>, tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4xf32>, %arg1: tensor<f32>, %arg2: tensor<i64>) -> tensor<4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<4xf32>, tensor<1xf32>, tensor<i64>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @dynamic_update_index_in_dim_3(%arg0: tensor<4x4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<i64>) -> tensor<4x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<4x4xf32>, tensor<1x4xf32>, tensor<i64>, tensor<i64>) -> tensor<4x4xf32>
    return %1 : tensor<4x4xf32>
  }
  func.func private @dynamic_update_index_in_dim_4(%arg0: tensor<4x6xf32>, %arg1: tensor<6xf32>, %arg2: tensor<i64>) -> tensor<4x6xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<6xf32>) -> tensor<1x6xf32>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<4x6xf32>, tensor<1x6xf32>, tensor<i64>, tensor<i64>) -> tensor<4x6xf32>
    return %1 : tensor<4x6xf32>
  }
  func.func private @dynamic_update_index_in_dim_5(%arg0: tensor<4x6x1xf32>, %arg1: tensor<6x1xf32>, %arg2: tensor<i64>) -> tensor<4x6x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<6x1xf32>) -> tensor<1x6x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<4x6x1xf32>, tensor<1x6x1xf32>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<4x6x1xf32>
    return %1 : tensor<4x6x1xf32>
  }
  func.func private @dynamic_update_index_in_dim_6(%arg0: tensor<4x4x6xf32>, %arg1: tensor<4x6xf32>, %arg2: tensor<i64>) -> tensor<4x4x6xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x6xf32>) -> tensor<1x4x6xf32>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<4x4x6xf32>, tensor<1x4x6xf32>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<4x4x6xf32>
    return %1 : tensor<4x4x6xf32>
  }
  func.func private @dynamic_update_index_in_dim_7(%arg0: tensor<4x4x4xf32>, %arg1: tensor<4x4xf32>, %arg2: tensor<i64>) -> tensor<4x4x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<4x4x4xf32>, tensor<1x4x4xf32>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<4x4x4xf32>
    return %1 : tensor<4x4x4xf32>
  }
  func.func private @dynamic_update_index_in_dim_8(%arg0: tensor<4x4xi32>, %arg1: tensor<4xi32>, %arg2: tensor<i64>) -> tensor<4x4xi32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xi32>) -> tensor<1x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<4x4xi32>, tensor<1x4xi32>, tensor<i64>, tensor<i64>) -> tensor<4x4xi32>
    return %1 : tensor<4x4xi32>
  }
  func.func private @closed_call_9(%arg0: tensor<6x4xf32>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x6xf32>, %arg3: tensor<6xf32>, %arg4: tensor<4xf32>) -> (tensor<4xf32>, tensor<f32>, tensor<4xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6x1xf32>, tensor<4x6xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>, tensor<4xf32>, tensor<f32>) {
    %0 = stablehlo.dot_general %arg0, %arg4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x4xf32>, tensor<4xf32>) -> tensor<6xf32>
    %1 = stablehlo.negate %0 : tensor<6xf32>
    %2 = stablehlo.exponential %1 : tensor<6xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %4 = stablehlo.add %3, %2 : tensor<6xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %6 = stablehlo.divide %5, %4 : tensor<6xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %8 = stablehlo.subtract %7, %6 : tensor<6xf32>
    %9 = stablehlo.multiply %6, %8 : tensor<6xf32>
    %10 = stablehlo.subtract %6, %arg3 : tensor<6xf32>
    %11 = stablehlo.dot_general %arg2, %10, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x6xf32>, tensor<6xf32>) -> tensor<4xf32>
    %cst_2 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %13 = stablehlo.multiply %12, %arg4 : tensor<4xf32>
    %14 = stablehlo.add %11, %13 : tensor<4xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %16 = stablehlo.subtract %15, %6 : tensor<6xf32>
    %17 = stablehlo.multiply %6, %16 : tensor<6xf32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0] : (tensor<6xf32>) -> tensor<6x1xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0, 1] : (tensor<6x1xf32>) -> tensor<6x4xf32>
    %20 = stablehlo.multiply %arg0, %19 : tensor<6x4xf32>
    %21 = stablehlo.transpose %20, dims = [1, 0] : (tensor<6x4xf32>) -> tensor<4x6xf32>
    %22 = stablehlo.dot_general %21, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x6xf32>, tensor<6x4xf32>) -> tensor<4x4xf32>
    %23 = stablehlo.add %22, %arg1 : tensor<4x4xf32>
    %24:3 = call @solve_0(%23, %14) : (tensor<4x4xf32>, tensor<4xf32>) -> (tensor<4xf32>, tensor<4x4xf32>, tensor<4xi32>)
    %25 = stablehlo.subtract %arg4, %24#0 : tensor<4xf32>
    %26:2 = call @norm_2(%14) : (tensor<4xf32>) -> (tensor<f32>, tensor<f32>)
    return %25, %26#0, %arg4, %9, %10, %16, %6, %18, %21, %24#0, %23, %24#1, %24#2, %14, %26#1 : tensor<4xf32>, tensor<f32>, tensor<4xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6x1xf32>, tensor<4x6xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>, tensor<4xf32>, tensor<f32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4xf32>, %arg1: tensor<i64>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<4xf32>, tensor<i64>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @dynamic_index_in_dim_10(%arg0: tensor<4x4xf32>, %arg1: tensor<i64>) -> tensor<4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<4x4xf32>, tensor<i64>, tensor<i64>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @dynamic_index_in_dim_11(%arg0: tensor<4x6xf32>, %arg1: tensor<i64>) -> tensor<6xf32> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 6] : (tensor<4x6xf32>, tensor<i64>, tensor<i64>) -> tensor<1x6xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x6xf32>) -> tensor<6xf32>
    return %1 : tensor<6xf32>
  }
  func.func private @dynamic_index_in_dim_12(%arg0: tensor<4x6x1xf32>, %arg1: tensor<i64>) -> tensor<6x1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 6, 1] : (tensor<4x6x1xf32>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x6x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x6x1xf32>) -> tensor<6x1xf32>
    return %1 : tensor<6x1xf32>
  }
  func.func private @dynamic_index_in_dim_13(%arg0: tensor<4x4x6xf32>, %arg1: tensor<i64>) -> tensor<4x6xf32> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 6] : (tensor<4x4x6xf32>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x4x6xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x6xf32>) -> tensor<4x6xf32>
    return %1 : tensor<4x6xf32>
  }
  func.func private @dynamic_index_in_dim_14(%arg0: tensor<4x4x4xf32>, %arg1: tensor<i64>) -> tensor<4x4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 4] : (tensor<4x4x4xf32>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x4x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x4xf32>) -> tensor<4x4xf32>
    return %1 : tensor<4x4xf32>
  }
  func.func private @dynamic_index_in_dim_15(%arg0: tensor<4x4xi32>, %arg1: tensor<i64>) -> tensor<4xi32> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<4x4xi32>, tensor<i64>, tensor<i64>) -> tensor<1x4xi32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xi32>) -> tensor<4xi32>
    return %1 : tensor<4xi32>
  }
  func.func private @closed_call_16(%arg0: tensor<6x4xf32>, %arg1: tensor<4x6xf32>, %arg2: tensor<6x4xf32>, %arg3: tensor<4xf32>, %arg4: tensor<f32>, %arg5: tensor<4xf32>, %arg6: tensor<6xf32>, %arg7: tensor<6xf32>, %arg8: tensor<6xf32>, %arg9: tensor<6xf32>, %arg10: tensor<6x1xf32>, %arg11: tensor<4x6xf32>, %arg12: tensor<4xf32>, %arg13: tensor<4x4xf32>, %arg14: tensor<4x4xf32>, %arg15: tensor<4xi32>, %arg16: tensor<4xf32>, %arg17: tensor<f32>) -> (tensor<6x4xf32>, tensor<4xf32>) {
    %0 = call @norm_17(%arg16, %arg17, %arg4) : (tensor<4xf32>, tensor<f32>, tensor<f32>) -> tensor<4xf32>
    %1 = stablehlo.negate %arg3 : tensor<4xf32>
    %2:2 = call @solve_18(%arg12, %arg13, %arg14, %arg15, %1) : (tensor<4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>, tensor<4xf32>) -> (tensor<4x4xf32>, tensor<4xf32>)
    %3 = stablehlo.add %0, %2#1 : tensor<4xf32>
    %4 = stablehlo.dot_general %2#0, %arg11, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x6xf32>) -> tensor<4x6xf32>
    %5 = stablehlo.transpose %4, dims = [1, 0] : (tensor<4x6xf32>) -> tensor<6x4xf32>
    %6 = stablehlo.add %arg2, %5 : tensor<6x4xf32>
    %7 = stablehlo.dot_general %2#0, %arg0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<6x4xf32>) -> tensor<4x6xf32>
    %8 = stablehlo.transpose %7, dims = [1, 0] : (tensor<4x6xf32>) -> tensor<6x4xf32>
    %9 = stablehlo.multiply %arg0, %8 : tensor<6x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.reduce(%9 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<6x4xf32>, tensor<f32>) -> tensor<6xf32>
    %11 = stablehlo.reshape %10 : (tensor<6xf32>) -> tensor<6x1xf32>
    %12 = stablehlo.broadcast_in_dim %arg10, dims = [0, 1] : (tensor<6x1xf32>) -> tensor<6x4xf32>
    %13 = stablehlo.multiply %8, %12 : tensor<6x4xf32>
    %14 = stablehlo.add %6, %13 : tensor<6x4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.reduce(%11 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<6x1xf32>, tensor<f32>) -> tensor<6xf32>
    %16 = stablehlo.multiply %arg9, %15 : tensor<6xf32>
    %17 = stablehlo.multiply %15, %arg8 : tensor<6xf32>
    %18 = stablehlo.negate %16 : tensor<6xf32>
    %19 = stablehlo.add %17, %18 : tensor<6xf32>
    %cst_1 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %21 = stablehlo.multiply %20, %3 : tensor<4xf32>
    %22 = stablehlo.add %arg3, %21 : tensor<4xf32>
    %23 = stablehlo.dot_general %3, %arg1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x6xf32>) -> tensor<6xf32>
    %24 = stablehlo.add %19, %23 : tensor<6xf32>
    %25 = stablehlo.dot_general %3, %arg7, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<6xf32>) -> tensor<4x6xf32>
    %26 = stablehlo.transpose %25, dims = [1, 0] : (tensor<4x6xf32>) -> tensor<6x4xf32>
    %27 = stablehlo.add %14, %26 : tensor<6x4xf32>
    %28 = stablehlo.multiply %24, %arg6 : tensor<6xf32>
    %29 = stablehlo.dot_general %28, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6xf32>, tensor<6x4xf32>) -> tensor<4xf32>
    %30 = stablehlo.add %22, %29 : tensor<4xf32>
    %31 = stablehlo.dot_general %28, %arg5, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<6xf32>, tensor<4xf32>) -> tensor<6x4xf32>
    %32 = stablehlo.add %27, %31 : tensor<6x4xf32>
    return %32, %30 : tensor<6x4xf32>, tensor<4xf32>
  }
  func.func private @norm_17(%arg0: tensor<4xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<4xf32> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %2 = stablehlo.multiply %arg0, %1 : tensor<4xf32>
    %3 = stablehlo.multiply %1, %arg0 : tensor<4xf32>
    %4 = stablehlo.add %2, %3 : tensor<4xf32>
    return %4 : tensor<4xf32>
  }
  func.func private @solve_18(%arg0: tensor<4xf32>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>, %arg3: tensor<4xi32>, %arg4: tensor<4xf32>) -> (tensor<4x4xf32>, tensor<4xf32>) {
    %0 = call @_lu_solve_19(%arg2, %arg3, %arg4) : (tensor<4x4xf32>, tensor<4xi32>, tensor<4xf32>) -> tensor<4xf32>
    %1 = stablehlo.negate %0 : tensor<4xf32>
    %2 = stablehlo.dot_general %1, %arg0, contracting_dims = [] x [], precision = [HIGHEST, HIGHEST] : (tensor<4xf32>, tensor<4xf32>) -> tensor<4x4xf32>
    return %2, %0 : tensor<4x4xf32>, tensor<4xf32>
  }
  func.func private @_lu_solve_19(%arg0: tensor<4x4xf32>, %arg1: tensor<4xi32>, %arg2: tensor<4xf32>) -> tensor<4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %1 = stablehlo.custom_call @lapack_strsm_ffi(%arg0, %0) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=4, j=4, k=4, l=1, m=4, n=1}, custom>} : (tensor<4x4xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
    %2 = stablehlo.custom_call @lapack_strsm_ffi(%arg0, %1) {backend_config = "", mhlo.backend_config = {diag = 85 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=4, j=4, k=4, l=1, m=4, n=1}, custom>} : (tensor<4x4xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
    %3 = stablehlo.iota dim = 0 : tensor<4xi32>
    %4:2 = "stablehlo.sort"(%arg1, %3) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg3: tensor<i32>, %arg4: tensor<i32>, %arg5: tensor<i32>, %arg6: tensor<i32>):
      %13 = stablehlo.compare LT, %arg3, %arg4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %13 : tensor<i1>
    }) : (tensor<4xi32>, tensor<4xi32>) -> (tensor<4xi32>, tensor<4xi32>)
    %c = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %6 = stablehlo.compare LT, %4#1, %5, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_0 = stablehlo.constant dense<4> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %8 = stablehlo.add %4#1, %7 : tensor<4xi32>
    %9 = stablehlo.select %6, %8, %4#1 : tensor<4xi1>, tensor<4xi32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %11 = "stablehlo.gather"(%2, %10) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<4x1xf32>, tensor<4x1xi32>) -> tensor<4x1xf32>
    %12 = stablehlo.reshape %11 : (tensor<4x1xf32>) -> tensor<4xf32>
    return %12 : tensor<4xf32>
  }
  func.func private @closed_call_20(%arg0: tensor<6x4xf32>, %arg1: tensor<4x6xf32>, %arg2: tensor<6x4xf32>, %arg3: tensor<4xf32>, %arg4: tensor<4xf32>, %arg5: tensor<6xf32>, %arg6: tensor<6xf32>, %arg7: tensor<6xf32>, %arg8: tensor<6xf32>, %arg9: tensor<6x1xf32>, %arg10: tensor<4x6xf32>, %arg11: tensor<4xf32>, %arg12: tensor<4x4xf32>, %arg13: tensor<4x4xf32>, %arg14: tensor<4xi32>) -> (tensor<6x4xf32>, tensor<4xf32>) {
    %0 = stablehlo.negate %arg3 : tensor<4xf32>
    %1:2 = call @solve_18(%arg11, %arg12, %arg13, %arg14, %0) : (tensor<4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xi32>, tensor<4xf32>) -> (tensor<4x4xf32>, tensor<4xf32>)
    %2 = stablehlo.dot_general %1#0, %arg10, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x6xf32>) -> tensor<4x6xf32>
    %3 = stablehlo.transpose %2, dims = [1, 0] : (tensor<4x6xf32>) -> tensor<6x4xf32>
    %4 = stablehlo.add %arg2, %3 : tensor<6x4xf32>
    %5 = stablehlo.dot_general %1#0, %arg0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<6x4xf32>) -> tensor<4x6xf32>
    %6 = stablehlo.transpose %5, dims = [1, 0] : (tensor<4x6xf32>) -> tensor<6x4xf32>
    %7 = stablehlo.multiply %arg0, %6 : tensor<6x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.reduce(%7 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<6x4xf32>, tensor<f32>) -> tensor<6xf32>
    %9 = stablehlo.reshape %8 : (tensor<6xf32>) -> tensor<6x1xf32>
    %10 = stablehlo.broadcast_in_dim %arg9, dims = [0, 1] : (tensor<6x1xf32>) -> tensor<6x4xf32>
    %11 = stablehlo.multiply %6, %10 : tensor<6x4xf32>
    %12 = stablehlo.add %4, %11 : tensor<6x4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.reduce(%9 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<6x1xf32>, tensor<f32>) -> tensor<6xf32>
    %14 = stablehlo.multiply %arg8, %13 : tensor<6xf32>
    %15 = stablehlo.multiply %13, %arg7 : tensor<6xf32>
    %16 = stablehlo.negate %14 : tensor<6xf32>
    %17 = stablehlo.add %15, %16 : tensor<6xf32>
    %cst_1 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %19 = stablehlo.multiply %18, %1#1 : tensor<4xf32>
    %20 = stablehlo.add %arg3, %19 : tensor<4xf32>
    %21 = stablehlo.dot_general %1#1, %arg1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x6xf32>) -> tensor<6xf32>
    %22 = stablehlo.add %17, %21 : tensor<6xf32>
    %23 = stablehlo.dot_general %1#1, %arg6, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<6xf32>) -> tensor<4x6xf32>
    %24 = stablehlo.transpose %23, dims = [1, 0] : (tensor<4x6xf32>) -> tensor<6x4xf32>
    %25 = stablehlo.add %12, %24 : tensor<6x4xf32>
    %26 = stablehlo.multiply %22, %arg5 : tensor<6xf32>
    %27 = stablehlo.dot_general %26, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6xf32>, tensor<6x4xf32>) -> tensor<4xf32>
    %28 = stablehlo.add %20, %27 : tensor<4xf32>
    %29 = stablehlo.dot_general %26, %arg4, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<6xf32>, tensor<4xf32>) -> tensor<6x4xf32>
    %30 = stablehlo.add %25, %29 : tensor<6x4xf32>
    return %30, %28 : tensor<6x4xf32>, tensor<4xf32>
  }
}
