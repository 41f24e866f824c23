module @jit_g attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<7x3xf32>) -> (tensor<7x3xf32> {jax.result_info = "result[0]"}) {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.slice %arg0 [0:6, 0:3] : (tensor<7x3xf32>) -> tensor<6x3xf32>
    %2 = stablehlo.slice %arg0 [6:7, 0:3] : (tensor<7x3xf32>) -> tensor<1x3xf32>
    %3 = stablehlo.reshape %1 : (tensor<6x3xf32>) -> tensor<2x3x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x3x3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x3x3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x3x3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x3x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %8:7 = stablehlo.while(%iterArg = %3, %iterArg_7 = %c, %iterArg_8 = %0, %iterArg_9 = %4, %iterArg_10 = %5, %iterArg_11 = %6, %iterArg_12 = %7) : tensor<2x3x3xf32>, tensor<i64>, tensor<3xf32>, tensor<2x3x3xf32>, tensor<2x3x3xf32>, tensor<2x3x3xf32>, tensor<2x3x3xf32>
    cond {
      %c_13 = stablehlo.constant dense<2> : tensor<i64>
      %56 = stablehlo.compare LT, %iterArg_7, %c_13, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %56 : tensor<i1>
    } do {
      %56 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_7) : (tensor<2x3x3xf32>, tensor<i64>) -> tensor<3x3xf32>
      %57 = stablehlo.slice %56 [0:1, 0:3] : (tensor<3x3xf32>) -> tensor<1x3xf32>
      %58 = stablehlo.reshape %57 : (tensor<1x3xf32>) -> tensor<3xf32>
      %59:5 = func.call @closed_call(%iterArg_8, %58) : (tensor<3xf32>, tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>)
      %60 = stablehlo.slice %56 [1:2, 0:3] : (tensor<3x3xf32>) -> tensor<1x3xf32>
      %61 = stablehlo.reshape %60 : (tensor<1x3xf32>) -> tensor<3xf32>
      %62:5 = func.call @closed_call(%59#0, %61) : (tensor<3xf32>, tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>)
      %63 = stablehlo.slice %56 [2:3, 0:3] : (tensor<3x3xf32>) -> tensor<1x3xf32>
      %64 = stablehlo.reshape %63 : (tensor<1x3xf32>) -> tensor<3xf32>
      %65:5 = func.call @closed_call(%62#0, %64) : (tensor<3xf32>, tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>)
      %66 = stablehlo.broadcast_in_dim %59#1, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
      %67 = stablehlo.broadcast_in_dim %62#1, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
      %68 = stablehlo.broadcast_in_dim %65#1, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
      %69 = stablehlo.concatenate %66, %67, %68, dim = 0 : (tensor<1x3xf32>, tensor<1x3xf32>, tensor<1x3xf32>) -> tensor<3x3xf32>
      %70 = stablehlo.broadcast_in_dim %59#2, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
      %71 = stablehlo.broadcast_in_dim %62#2, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
      %72 = stablehlo.broadcast_in_dim %65#2, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
      %73 = stablehlo.concatenate %70, %71, %72, dim = 0 : (tensor<1x3xf32>, tensor<1x3xf32>, tensor<1x3xf32>) -> tensor<3x3xf32>
      %74 = stablehlo.broadcast_in_dim %59#3, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
      %75 = stablehlo.broadcast_in_dim %62#3, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
      %76 = stablehlo.broadcast_in_dim %65#3, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
      %77 = stablehlo.concatenate %74, %75, %76, dim = 0 : (tensor<1x3xf32>, tensor<1x3xf32>, tensor<1x3xf32>) -> tensor<3x3xf32>
      %78 = stablehlo.broadcast_in_dim %59#4, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
      %79 = stablehlo.broadcast_in_dim %62#4, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
      %80 = stablehlo.broadcast_in_dim %65#4, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
      %81 = stablehlo.concatenate %78, %79, %80, dim = 0 : (tensor<1x3xf32>, tensor<1x3xf32>, tensor<1x3xf32>) -> tensor<3x3xf32>
      %82 = func.call @dynamic_update_index_in_dim(%iterArg_9, %69, %iterArg_7) : (tensor<2x3x3xf32>, tensor<3x3xf32>, tensor<i64>) -> tensor<2x3x3xf32>
      %83 = func.call @dynamic_update_index_in_dim(%iterArg_10, %73, %iterArg_7) : (tensor<2x3x3xf32>, tensor<3x3xf32>, tensor<i64>) -> tensor<2x3x3xf32>
      %84 = func.call @dynamic_update_index_in_dim(%iterArg_11, %77, %iterArg_7) : (tensor<2x3x3xf32>, tensor<3x3xf32>, tensor<i64>) -> tensor<2x3x3xf32>
      %85 = func.call @dynamic_update_index_in_dim(%iterArg_12, %81, %iterArg_7) : (tensor<2x3x3xf32>, tensor<3x3xf32>, tensor<i64>) -> tensor<2x3x3xf32>
      %c_13 = stablehlo.constant dense<1> : tensor<i64>
      %86 = stablehlo.add %iterArg_7, %c_13 : tensor<i64>
      stablehlo.return %iterArg, %86, %65#0, %82, %83, %84, %85 : tensor<2x3x3xf32>, tensor<i64>, tensor<3xf32>, tensor<2x3x3xf32>, tensor<2x3x3xf32>, tensor<2x3x3xf32>, tensor<2x3x3xf32>
    }
    %9 = stablehlo.reshape %8#3 : (tensor<2x3x3xf32>) -> tensor<6x3xf32>
    %10 = stablehlo.reshape %8#4 : (tensor<2x3x3xf32>) -> tensor<6x3xf32>
    %11 = stablehlo.reshape %8#5 : (tensor<2x3x3xf32>) -> tensor<6x3xf32>
    %12 = stablehlo.reshape %8#6 : (tensor<2x3x3xf32>) -> tensor<6x3xf32>
    %13 = stablehlo.slice %2 [0:1, 0:3] : (tensor<1x3xf32>) -> tensor<1x3xf32>
    %14 = stablehlo.reshape %13 : (tensor<1x3xf32>) -> tensor<3xf32>
    %15:5 = call @closed_call(%8#2, %14) : (tensor<3xf32>, tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>)
    %16 = stablehlo.broadcast_in_dim %15#1, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %17 = stablehlo.broadcast_in_dim %15#2, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %18 = stablehlo.broadcast_in_dim %15#3, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %19 = stablehlo.broadcast_in_dim %15#4, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %20 = stablehlo.concatenate %9, %16, dim = 0 : (tensor<6x3xf32>, tensor<1x3xf32>) -> tensor<7x3xf32>
    %21 = stablehlo.concatenate %10, %17, dim = 0 : (tensor<6x3xf32>, tensor<1x3xf32>) -> tensor<7x3xf32>
    %22 = stablehlo.concatenate %11, %18, dim = 0 : (tensor<6x3xf32>, tensor<1x3xf32>) -> tensor<7x3xf32>
    %23 = stablehlo.concatenate %12, %19, dim = 0 : (tensor<6x3xf32>, tensor<1x3xf32>) -> tensor<7x3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %25 = stablehlo.slice %arg2 [0:1, 0:3] : (tensor<7x3xf32>) -> tensor<1x3xf32>
    %26 = stablehlo.slice %arg2 [1:7, 0:3] : (tensor<7x3xf32>) -> tensor<6x3xf32>
    %27 = stablehlo.slice %21 [0:1, 0:3] : (tensor<7x3xf32>) -> tensor<1x3xf32>
    %28 = stablehlo.slice %21 [1:7, 0:3] : (tensor<7x3xf32>) -> tensor<6x3xf32>
    %29 = stablehlo.slice %22 [0:1, 0:3] : (tensor<7x3xf32>) -> tensor<1x3xf32>
    %30 = stablehlo.slice %22 [1:7, 0:3] : (tensor<7x3xf32>) -> tensor<6x3xf32>
    %31 = stablehlo.slice %arg0 [0:1, 0:3] : (tensor<7x3xf32>) -> tensor<1x3xf32>
    %32 = stablehlo.slice %arg0 [1:7, 0:3] : (tensor<7x3xf32>) -> tensor<6x3xf32>
    %33 = stablehlo.slice %23 [0:1, 0:3] : (tensor<7x3xf32>) -> tensor<1x3xf32>
    %34 = stablehlo.slice %23 [1:7, 0:3] : (tensor<7x3xf32>) -> tensor<6x3xf32>
    %35 = stablehlo.reshape %26 : (tensor<6x3xf32>) -> tensor<2x3x3xf32>
    %36 = stablehlo.reshape %28 : (tensor<6x3xf32>) -> tensor<2x3x3xf32>
    %37 = stablehlo.reshape %30 : (tensor<6x3xf32>) -> tensor<2x3x3xf32>
    %38 = stablehlo.reshape %32 : (tensor<6x3xf32>) -> tensor<2x3x3xf32>
    %39 = stablehlo.reshape %34 : (tensor<6x3xf32>) -> tensor<2x3x3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x3x3xf32>
    %c_6 = stablehlo.constant dense<0> : tensor<i64>
    %41:8 = stablehlo.while(%iterArg = %35, %iterArg_7 = %36, %iterArg_8 = %37, %iterArg_9 = %38, %iterArg_10 = %39, %iterArg_11 = %c_6, %iterArg_12 = %arg1, %iterArg_13 = %40) : tensor<2x3x3xf32>, tensor<2x3x3xf32>, tensor<2x3x3xf32>, tensor<2x3x3xf32>, tensor<2x3x3xf32>, tensor<i64>, tensor<3xf32>, tensor<2x3x3xf32>
    cond {
      %c_14 = stablehlo.constant dense<2> : tensor<i64>
      %56 = stablehlo.compare LT, %iterArg_11, %c_14, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %56 : tensor<i1>
    } do {
      %c_14 = stablehlo.constant dense<2> : tensor<i64>
      %56 = stablehlo.subtract %c_14, %iterArg_11 : tensor<i64>
      %c_15 = stablehlo.constant dense<1> : tensor<i64>
      %57 = stablehlo.subtract %56, %c_15 : tensor<i64>
      %58 = func.call @dynamic_index_in_dim(%iterArg, %57) : (tensor<2x3x3xf32>, tensor<i64>) -> tensor<3x3xf32>
      %59 = func.call @dynamic_index_in_dim(%iterArg_7, %57) : (tensor<2x3x3xf32>, tensor<i64>) -> tensor<3x3xf32>
      %60 = func.call @dynamic_index_in_dim(%iterArg_8, %57) : (tensor<2x3x3xf32>, tensor<i64>) -> tensor<3x3xf32>
      %61 = func.call @dynamic_index_in_dim(%iterArg_9, %57) : (tensor<2x3x3xf32>, tensor<i64>) -> tensor<3x3xf32>
      %62 = func.call @dynamic_index_in_dim(%iterArg_10, %57) : (tensor<2x3x3xf32>, tensor<i64>) -> tensor<3x3xf32>
      %63 = stablehlo.slice %58 [2:3, 0:3] : (tensor<3x3xf32>) -> tensor<1x3xf32>
      %64 = stablehlo.reshape %63 : (tensor<1x3xf32>) -> tensor<3xf32>
      %65 = stablehlo.slice %59 [2:3, 0:3] : (tensor<3x3xf32>) -> tensor<1x3xf32>
      %66 = stablehlo.reshape %65 : (tensor<1x3xf32>) -> tensor<3xf32>
      %67 = stablehlo.slice %60 [2:3, 0:3] : (tensor<3x3xf32>) -> tensor<1x3xf32>
      %68 = stablehlo.reshape %67 : (tensor<1x3xf32>) -> tensor<3xf32>
      %69 = stablehlo.slice %61 [2:3, 0:3] : (tensor<3x3xf32>) -> tensor<1x3xf32>
      %70 = stablehlo.reshape %69 : (tensor<1x3xf32>) -> tensor<3xf32>
      %71 = stablehlo.slice %62 [2:3, 0:3] : (tensor<3x3xf32>) -> tensor<1x3xf32>
      %72 = stablehlo.reshape %71 : (tensor<1x3xf32>) -> tensor<3xf32>
      %73:2 = func.call @closed_call_0(%iterArg_12, %64, %66, %68, %70, %72) : (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>)
      %74 = stablehlo.slice %58 [1:2, 0:3] : (tensor<3x3xf32>) -> tensor<1x3xf32>
      %75 = stablehlo.reshape %74 : (tensor<1x3xf32>) -> tensor<3xf32>
      %76 = stablehlo.slice %59 [1:2, 0:3] : (tensor<3x3xf32>) -> tensor<1x3xf32>
      %77 = stablehlo.reshape %76 : (tensor<1x3xf32>) -> tensor<3xf32>
      %78 = stablehlo.slice %60 [1:2, 0:3] : (tensor<3x3xf32>) -> tensor<1x3xf32>
      %79 = stablehlo.reshape %78 : (tensor<1x3xf32>) -> tensor<3xf32>
      %80 = stablehlo.slice %61 [1:2, 0:3] : (tensor<3x3xf32>) -> tensor<1x3xf32>
      %81 = stablehlo.reshape %80 : (tensor<1x3xf32>) -> tensor<3xf32>
      %82 = stablehlo.slice %62 [1:2, 0:3] : (tensor<3x3xf32>) -> tensor<1x3xf32>
      %83 = stablehlo.reshape %82 : (tensor<1x3xf32>) -> tensor<3xf32>
      %84:2 = func.call @closed_call_0(%73#0, %75, %77, %79, %81, %83) : (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>)
      %85 = stablehlo.slice %58 [0:1, 0:3] : (tensor<3x3xf32>) -> tensor<1x3xf32>
      %86 = stablehlo.reshape %85 : (tensor<1x3xf32>) -> tensor<3xf32>
      %87 = stablehlo.slice %59 [0:1, 0:3] : (tensor<3x3xf32>) -> tensor<1x3xf32>
      %88 = stablehlo.reshape %87 : (tensor<1x3xf32>) -> tensor<3xf32>
      %89 = stablehlo.slice %60 [0:1, 0:3] : (tensor<3x3xf32>) -> tensor<1x3xf32>
      %90 = stablehlo.reshape %89 : (tensor<1x3xf32>) -> tensor<3xf32>
      %91 = stablehlo.slice %61 [0:1, 0:3] : (tensor<3x3xf32>) -> tensor<1x3xf32>
      %92 = stablehlo.reshape %91 : (tensor<1x3xf32>) -> tensor<3xf32>
      %93 = stablehlo.slice %62 [0:1, 0:3] : (tensor<3x3xf32>) -> tensor<1x3xf32>
      %94 = stablehlo.reshape %93 : (tensor<1x3xf32>) -> tensor<3xf32>
      %95:2 = func.call @closed_call_0(%84#0, %86, %88, %90, %92, %94) : (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>)
      %96 = stablehlo.broadcast_in_dim %95#1, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
      %97 = stablehlo.broadcast_in_dim %84#1, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
      %98 = stablehlo.broadcast_in_dim %73#1, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
      %99 = stablehlo.concatenate %96, %97, %98, dim = 0 : (tensor<1x3xf32>, tensor<1x3xf32>, tensor<1x3xf32>) -> tensor<3x3xf32>
      %100 = func.call @dynamic_update_index_in_dim(%iterArg_13, %99, %57) : (tensor<2x3x3xf32>, tensor<3x3xf32>, tensor<i64>) -> tensor<2x3x3xf32>
      %c_16 = stablehlo.constant dense<1> : tensor<i64>
      %101 = stablehlo.add %iterArg_11, %c_16 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_7, %iterArg_8, %iterArg_9, %iterArg_10, %101, %95#0, %100 : tensor<2x3x3xf32>, tensor<2x3x3xf32>, tensor<2x3x3xf32>, tensor<2x3x3xf32>, tensor<2x3x3xf32>, tensor<i64>, tensor<3xf32>, tensor<2x3x3xf32>
    }
    %42 = stablehlo.reshape %41#7 : (tensor<2x3x3xf32>) -> tensor<6x3xf32>
    %43 = stablehlo.slice %25 [0:1, 0:3] : (tensor<1x3xf32>) -> tensor<1x3xf32>
    %44 = stablehlo.reshape %43 : (tensor<1x3xf32>) -> tensor<3xf32>
    %45 = stablehlo.slice %27 [0:1, 0:3] : (tensor<1x3xf32>) -> tensor<1x3xf32>
    %46 = stablehlo.reshape %45 : (tensor<1x3xf32>) -> tensor<3xf32>
    %47 = stablehlo.slice %29 [0:1, 0:3] : (tensor<1x3xf32>) -> tensor<1x3xf32>
    %48 = stablehlo.reshape %47 : (tensor<1x3xf32>) -> tensor<3xf32>
    %49 = stablehlo.slice %31 [0:1, 0:3] : (tensor<1x3xf32>) -> tensor<1x3xf32>
    %50 = stablehlo.reshape %49 : (tensor<1x3xf32>) -> tensor<3xf32>
    %51 = stablehlo.slice %33 [0:1, 0:3] : (tensor<1x3xf32>) -> tensor<1x3xf32>
    %52 = stablehlo.reshape %51 : (tensor<1x3xf32>) -> tensor<3xf32>
    %53:2 = call @closed_call_0(%41#6, %44, %46, %48, %50, %52) : (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>)
    %54 = stablehlo.broadcast_in_dim %53#1, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %55 = stablehlo.concatenate %54, %42, dim = 0 : (tensor<1x3xf32>, tensor<6x3xf32>) -> tensor<7x3xf32>
    return %55 : tensor<7x3xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2x3x3xf32>, %arg1: tensor<i64>) -> tensor<3x3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 3, 3] : (tensor<2x3x3xf32>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x3x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3x3xf32>) -> tensor<3x3xf32>
    return %1 : tensor<3x3xf32>
  }
  func.func private @closed_call(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) {
    %0 = stablehlo.add %arg0, %arg1 : tensor<3xf32>
    %1 = stablehlo.tanh %0 : tensor<3xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %3 = stablehlo.subtract %2, %1 : tensor<3xf32>
    %4 = stablehlo.multiply %arg0, %arg1 : tensor<3xf32>
    return %1, %4, %1, %3, %arg0 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2x3x3xf32>, %arg1: tensor<3x3xf32>, %arg2: tensor<i64>) -> tensor<2x3x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<3x3xf32>) -> tensor<1x3x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x3x3xf32>, tensor<1x3x3xf32>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<2x3x3xf32>
    return %1 : tensor<2x3x3xf32>
  }
  func.func private @closed_call_0(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>, %arg3: tensor<3xf32>, %arg4: tensor<3xf32>, %arg5: tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>) {
    %0 = stablehlo.multiply %arg5, %arg1 : tensor<3xf32>
    %1 = stablehlo.multiply %arg1, %arg4 : tensor<3xf32>
    %2 = stablehlo.multiply %arg0, %arg3 : tensor<3xf32>
    %3 = stablehlo.multiply %2, %arg2 : tensor<3xf32>
    %4 = stablehlo.add %2, %3 : tensor<3xf32>
    %5 = stablehlo.add %1, %4 : tensor<3xf32>
    %6 = stablehlo.add %0, %4 : tensor<3xf32>
    return %5, %6 : tensor<3xf32>, tensor<3xf32>
  }
}
