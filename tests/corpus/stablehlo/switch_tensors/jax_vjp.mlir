module @jit_g attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<i32>, %arg1: tensor<3x3xf32>, %arg2: tensor<3x3xf32>, %arg3: tensor<3x3xf32>, %arg4: tensor<3x3xf32>, %arg5: tensor<3x3xf32>, %arg6: tensor<3x3xf32>, %arg7: tensor<3x3xf32>, %arg8: tensor<3x3xf32>, %arg9: tensor<3x3xf32>, %arg10: tensor<3x3xf32>) -> (tensor<3x3xf32> {jax.result_info = "result[0]"}, tensor<3x3xf32> {jax.result_info = "result[1]"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.add %arg0, %c : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<3> : tensor<i32>
    %1 = stablehlo.clamp %c_0, %0, %c_1 : tensor<i32>
    %2:4 = "stablehlo.case"(%1) ({
      %22 = stablehlo.dot_general %arg1, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %23 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %24 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      stablehlo.return %22, %arg1, %arg2, %arg1 : tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>
    }, {
      %22 = stablehlo.add %arg1, %arg2 : tensor<3x3xf32>
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %23 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %24 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      stablehlo.return %22, %arg2, %23, %24 : tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>
    }, {
      %22 = func.call @matrix_power(%arg1) : (tensor<3x3xf32>) -> tensor<3x3xf32>
      %23 = stablehlo.sine %arg2 : tensor<3x3xf32>
      %24 = stablehlo.cosine %arg2 : tensor<3x3xf32>
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %25 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %26 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      stablehlo.return %22, %23, %arg1, %24 : tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>
    }, {
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %22 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %23 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      stablehlo.return %arg2, %arg1, %22, %23 : tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>
    }) : (tensor<i32>) -> (tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>)
    %c_2 = stablehlo.constant dense<4> : tensor<i32>
    %3 = stablehlo.add %arg0, %c_2 : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %c_4 = stablehlo.constant dense<3> : tensor<i32>
    %4 = stablehlo.clamp %c_3, %3, %c_4 : tensor<i32>
    %5:4 = "stablehlo.case"(%4) ({
      %22 = stablehlo.dot_general %arg1, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %23 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %24 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      stablehlo.return %22, %arg1, %arg2, %arg1 : tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>
    }, {
      %22 = stablehlo.add %arg1, %arg2 : tensor<3x3xf32>
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %23 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %24 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      stablehlo.return %22, %arg2, %23, %24 : tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>
    }, {
      %22 = func.call @matrix_power(%arg1) : (tensor<3x3xf32>) -> tensor<3x3xf32>
      %23 = stablehlo.sine %arg2 : tensor<3x3xf32>
      %24 = stablehlo.cosine %arg2 : tensor<3x3xf32>
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %25 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %26 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      stablehlo.return %22, %23, %arg1, %24 : tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>
    }, {
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %22 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %23 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      stablehlo.return %arg2, %arg1, %22, %23 : tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>
    }) : (tensor<i32>) -> (tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>)
    %c_5 = stablehlo.constant dense<5> : tensor<i32>
    %6 = stablehlo.add %arg0, %c_5 : tensor<i32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %c_7 = stablehlo.constant dense<3> : tensor<i32>
    %7 = stablehlo.clamp %c_6, %6, %c_7 : tensor<i32>
    %8:4 = "stablehlo.case"(%7) ({
      %22 = stablehlo.dot_general %arg1, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %23 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %24 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      stablehlo.return %22, %arg1, %arg2, %arg1 : tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>
    }, {
      %22 = stablehlo.add %arg1, %arg2 : tensor<3x3xf32>
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %23 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %24 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      stablehlo.return %22, %arg2, %23, %24 : tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>
    }, {
      %22 = func.call @matrix_power(%arg1) : (tensor<3x3xf32>) -> tensor<3x3xf32>
      %23 = stablehlo.sine %arg2 : tensor<3x3xf32>
      %24 = stablehlo.cosine %arg2 : tensor<3x3xf32>
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %25 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %26 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      stablehlo.return %22, %23, %arg1, %24 : tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>
    }, {
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %22 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %23 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      stablehlo.return %arg2, %arg1, %22, %23 : tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>
    }) : (tensor<i32>) -> (tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>)
    %c_8 = stablehlo.constant dense<9> : tensor<i32>
    %9 = stablehlo.add %arg0, %c_8 : tensor<i32>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %c_10 = stablehlo.constant dense<3> : tensor<i32>
    %10 = stablehlo.clamp %c_9, %9, %c_10 : tensor<i32>
    %11:4 = "stablehlo.case"(%10) ({
      %22 = stablehlo.dot_general %arg1, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %23 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %24 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      stablehlo.return %22, %arg1, %arg2, %arg1 : tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>
    }, {
      %22 = stablehlo.add %arg1, %arg2 : tensor<3x3xf32>
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %23 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %24 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      stablehlo.return %22, %arg2, %23, %24 : tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>
    }, {
      %22 = func.call @matrix_power(%arg1) : (tensor<3x3xf32>) -> tensor<3x3xf32>
      %23 = stablehlo.sine %arg2 : tensor<3x3xf32>
      %24 = stablehlo.cosine %arg2 : tensor<3x3xf32>
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %25 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %26 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      stablehlo.return %22, %23, %arg1, %24 : tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>
    }, {
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %22 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %23 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      stablehlo.return %arg2, %arg1, %22, %23 : tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>
    }) : (tensor<i32>) -> (tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>)
    %12:2 = "stablehlo.case"(%10) ({
      %22 = stablehlo.dot_general %arg9, %11#3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
      %23 = stablehlo.transpose %22, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
      %24 = stablehlo.dot_general %arg9, %11#2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
      %25 = stablehlo.add %arg10, %24 : tensor<3x3xf32>
      stablehlo.return %25, %23 : tensor<3x3xf32>, tensor<3x3xf32>
    }, {
      %22 = stablehlo.add %arg10, %arg9 : tensor<3x3xf32>
      stablehlo.return %arg9, %22 : tensor<3x3xf32>, tensor<3x3xf32>
    }, {
      %22 = stablehlo.multiply %arg10, %11#3 : tensor<3x3xf32>
      %23 = func.call @matrix_power_0(%11#2, %arg9) : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
      stablehlo.return %23, %22 : tensor<3x3xf32>, tensor<3x3xf32>
    }, {
      stablehlo.return %arg10, %arg9 : tensor<3x3xf32>, tensor<3x3xf32>
    }) : (tensor<i32>) -> (tensor<3x3xf32>, tensor<3x3xf32>)
    %13:2 = "stablehlo.case"(%7) ({
      %22 = stablehlo.dot_general %arg7, %8#3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
      %23 = stablehlo.transpose %22, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
      %24 = stablehlo.dot_general %arg7, %8#2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
      %25 = stablehlo.add %arg8, %24 : tensor<3x3xf32>
      stablehlo.return %25, %23 : tensor<3x3xf32>, tensor<3x3xf32>
    }, {
      %22 = stablehlo.add %arg8, %arg7 : tensor<3x3xf32>
      stablehlo.return %arg7, %22 : tensor<3x3xf32>, tensor<3x3xf32>
    }, {
      %22 = stablehlo.multiply %arg8, %8#3 : tensor<3x3xf32>
      %23 = func.call @matrix_power_0(%8#2, %arg7) : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
      stablehlo.return %23, %22 : tensor<3x3xf32>, tensor<3x3xf32>
    }, {
      stablehlo.return %arg8, %arg7 : tensor<3x3xf32>, tensor<3x3xf32>
    }) : (tensor<i32>) -> (tensor<3x3xf32>, tensor<3x3xf32>)
    %14 = stablehlo.add %12#0, %13#0 : tensor<3x3xf32>
    %15 = stablehlo.add %12#1, %13#1 : tensor<3x3xf32>
    %16:2 = "stablehlo.case"(%4) ({
      %22 = stablehlo.dot_general %arg5, %5#3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
      %23 = stablehlo.transpose %22, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
      %24 = stablehlo.dot_general %arg5, %5#2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
      %25 = stablehlo.add %arg6, %24 : tensor<3x3xf32>
      stablehlo.return %25, %23 : tensor<3x3xf32>, tensor<3x3xf32>
    }, {
      %22 = stablehlo.add %arg6, %arg5 : tensor<3x3xf32>
      stablehlo.return %arg5, %22 : tensor<3x3xf32>, tensor<3x3xf32>
    }, {
      %22 = stablehlo.multiply %arg6, %5#3 : tensor<3x3xf32>
      %23 = func.call @matrix_power_0(%5#2, %arg5) : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
      stablehlo.return %23, %22 : tensor<3x3xf32>, tensor<3x3xf32>
    }, {
      stablehlo.return %arg6, %arg5 : tensor<3x3xf32>, tensor<3x3xf32>
    }) : (tensor<i32>) -> (tensor<3x3xf32>, tensor<3x3xf32>)
    %17 = stablehlo.add %14, %16#0 : tensor<3x3xf32>
    %18 = stablehlo.add %15, %16#1 : tensor<3x3xf32>
    %19:2 = "stablehlo.case"(%1) ({
      %22 = stablehlo.dot_general %arg3, %2#3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
      %23 = stablehlo.transpose %22, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
      %24 = stablehlo.dot_general %arg3, %2#2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
      %25 = stablehlo.add %arg4, %24 : tensor<3x3xf32>
      stablehlo.return %25, %23 : tensor<3x3xf32>, tensor<3x3xf32>
    }, {
      %22 = stablehlo.add %arg4, %arg3 : tensor<3x3xf32>
      stablehlo.return %arg3, %22 : tensor<3x3xf32>, tensor<3x3xf32>
    }, {
      %22 = stablehlo.multiply %arg4, %2#3 : tensor<3x3xf32>
      %23 = func.call @matrix_power_0(%2#2, %arg3) : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
      stablehlo.return %23, %22 : tensor<3x3xf32>, tensor<3x3xf32>
    }, {
      stablehlo.return %arg4, %arg3 : tensor<3x3xf32>, tensor<3x3xf32>
    }) : (tensor<i32>) -> (tensor<3x3xf32>, tensor<3x3xf32>)
    %20 = stablehlo.add %17, %19#0 : tensor<3x3xf32>
    %21 = stablehlo.add %18, %19#1 : tensor<3x3xf32>
    return %20, %21 : tensor<3x3xf32>, tensor<3x3xf32>
  }
  func.func private @matrix_power(%arg0: tensor<3x3xf32>) -> tensor<3x3xf32> {
    %0 = stablehlo.dot_general %arg0, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    return %0 : tensor<3x3xf32>
  }
  func.func private @matrix_power_0(%arg0: tensor<3x3xf32>, %arg1: tensor<3x3xf32>) -> tensor<3x3xf32> {
    %0 = stablehlo.dot_general %arg1, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %1 = stablehlo.transpose %0, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %2 = stablehlo.dot_general %arg1, %arg0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %3 = stablehlo.add %1, %2 : tensor<3x3xf32>
    return %3 : tensor<3x3xf32>
  }
}
