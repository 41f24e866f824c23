module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<12xi32>, %arg1: tensor<12xf32>, %arg2: tensor<12xi1>, %arg3: tensor<12xui8>, %arg4: tensor<3x12xf32>) -> (tensor<12xi32> {jax.result_info = "result[0][0]"}, tensor<12xui8> {jax.result_info = "result[0][1]"}, tensor<12xf32> {jax.result_info = "result[0][2]"}, tensor<12xi1> {jax.result_info = "result[1][0]"}, tensor<12xi32> {jax.result_info = "result[1][1]"}, tensor<12xui8> {jax.result_info = "result[1][2]"}, tensor<12xf32> {jax.result_info = "result[1][3]"}, tensor<12xi32> {jax.result_info = "result[2][0]"}, tensor<12xi1> {jax.result_info = "result[2][1]"}, tensor<12xui8> {jax.result_info = "result[2][2]"}, tensor<12xf32> {jax.result_info = "result[2][3]"}, tensor<12xi64> {jax.result_info = "result[3]"}, tensor<12xi64> {jax.result_info = "result[4]"}, tensor<3x12xf32> {jax.result_info = "result[5]"}, tensor<3x12xi64> {jax.result_info = "result[6]"}, tensor<12xi32> {jax.result_info = "result[7]"}, tensor<12xi64> {jax.result_info = "result[8]"}, tensor<12xui8> {jax.result_info = "result[9]"}, tensor<f32> {jax.result_info = "result[10]"}, tensor<i32> {jax.result_info = "result[11]"}) {
    %0:3 = "stablehlo.sort"(%arg0, %arg3, %arg1) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg5: tensor<i32>, %arg6: tensor<i32>, %arg7: tensor<ui8>, %arg8: tensor<ui8>, %arg9: tensor<f32>, %arg10: tensor<f32>):
      %16 = stablehlo.compare LT, %arg7, %arg8, UNSIGNED : (tensor<ui8>, tensor<ui8>) -> tensor<i1>
      %17 = stablehlo.compare LT, %arg5, %arg6, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %18 = stablehlo.compare EQ, %arg5, %arg6, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %19 = stablehlo.and %18, %16 : tensor<i1>
      %20 = stablehlo.or %17, %19 : tensor<i1>
      stablehlo.return %20 : tensor<i1>
    }) : (tensor<12xi32>, tensor<12xui8>, tensor<12xf32>) -> (tensor<12xi32>, tensor<12xui8>, tensor<12xf32>)
    %1:4 = "stablehlo.sort"(%arg2, %arg0, %arg3, %arg1) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg5: tensor<i1>, %arg6: tensor<i1>, %arg7: tensor<i32>, %arg8: tensor<i32>, %arg9: tensor<ui8>, %arg10: tensor<ui8>, %arg11: tensor<f32>, %arg12: tensor<f32>):
      %16 = stablehlo.compare LT, %arg9, %arg10, UNSIGNED : (tensor<ui8>, tensor<ui8>) -> tensor<i1>
      %17 = stablehlo.compare LT, %arg7, %arg8, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %18 = stablehlo.compare EQ, %arg7, %arg8, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %19 = stablehlo.and %18, %16 : tensor<i1>
      %20 = stablehlo.or %17, %19 : tensor<i1>
      %21 = stablehlo.compare LT, %arg5, %arg6, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %22 = stablehlo.compare EQ, %arg5, %arg6, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %23 = stablehlo.and %22, %20 : tensor<i1>
      %24 = stablehlo.or %21, %23 : tensor<i1>
      stablehlo.return %24 : tensor<i1>
    }) : (tensor<12xi1>, tensor<12xi32>, tensor<12xui8>, tensor<12xf32>) -> (tensor<12xi1>, tensor<12xi32>, tensor<12xui8>, tensor<12xf32>)
    %2:4 = "stablehlo.sort"(%arg0, %arg2, %arg3, %arg1) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg5: tensor<i32>, %arg6: tensor<i32>, %arg7: tensor<i1>, %arg8: tensor<i1>, %arg9: tensor<ui8>, %arg10: tensor<ui8>, %arg11: tensor<f32>, %arg12: tensor<f32>):
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %16 = stablehlo.compare EQ, %arg11, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %17 = stablehlo.select %16, %cst_0, %arg11 : tensor<i1>, tensor<f32>
      %18 = stablehlo.compare NE, %arg11, %arg11, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_1 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %19 = stablehlo.select %18, %cst_1, %17 : tensor<i1>, tensor<f32>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %20 = stablehlo.compare EQ, %arg12, %cst_2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %21 = stablehlo.select %20, %cst_3, %arg12 : tensor<i1>, tensor<f32>
      %22 = stablehlo.compare NE, %arg12, %arg12, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_4 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %23 = stablehlo.select %22, %cst_4, %21 : tensor<i1>, tensor<f32>
      %24 = stablehlo.compare LT, %19, %23, TOTALORDER : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %25 = stablehlo.compare LT, %arg9, %arg10, UNSIGNED : (tensor<ui8>, tensor<ui8>) -> tensor<i1>
      %26 = stablehlo.compare EQ, %arg9, %arg10, UNSIGNED : (tensor<ui8>, tensor<ui8>) -> tensor<i1>
      %27 = stablehlo.and %26, %24 : tensor<i1>
      %28 = stablehlo.or %25, %27 : tensor<i1>
      %29 = stablehlo.compare LT, %arg7, %arg8, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %30 = stablehlo.compare EQ, %arg7, %arg8, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %31 = stablehlo.and %30, %28 : tensor<i1>
      %32 = stablehlo.or %29, %31 : tensor<i1>
      %33 = stablehlo.compare LT, %arg5, %arg6, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %34 = stablehlo.compare EQ, %arg5, %arg6, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %35 = stablehlo.and %34, %32 : tensor<i1>
      %36 = stablehlo.or %33, %35 : tensor<i1>
      stablehlo.return %36 : tensor<i1>
    }) : (tensor<12xi32>, tensor<12xi1>, tensor<12xui8>, tensor<12xf32>) -> (tensor<12xi32>, tensor<12xi1>, tensor<12xui8>, tensor<12xf32>)
    %3 = call @lexsort(%arg1, %arg0) : (tensor<12xf32>, tensor<12xi32>) -> tensor<12xi64>
    %4 = call @lexsort_0(%arg0, %arg3, %arg2) : (tensor<12xi32>, tensor<12xui8>, tensor<12xi1>) -> tensor<12xi64>
    %5 = call @sort(%arg4) : (tensor<3x12xf32>) -> tensor<3x12xf32>
    %6 = call @argsort(%arg4) : (tensor<3x12xf32>) -> tensor<3x12xi64>
    %7 = call @sort_1(%arg0) : (tensor<12xi32>) -> tensor<12xi32>
    %8 = call @argsort_2(%arg0) : (tensor<12xi32>) -> tensor<12xi64>
    %9:2 = "stablehlo.sort"(%arg3, %arg1) <{dimension = 0 : i64, is_stable = false}> ({
    ^bb0(%arg5: tensor<ui8>, %arg6: tensor<ui8>, %arg7: tensor<f32>, %arg8: tensor<f32>):
      %16 = stablehlo.compare LT, %arg5, %arg6, UNSIGNED : (tensor<ui8>, tensor<ui8>) -> tensor<i1>
      stablehlo.return %16 : tensor<i1>
    }) : (tensor<12xui8>, tensor<12xf32>) -> (tensor<12xui8>, tensor<12xf32>)
    %10 = call @partition(%arg1) : (tensor<12xf32>) -> tensor<12xf32>
    %11 = stablehlo.slice %10 [4:5] : (tensor<12xf32>) -> tensor<1xf32>
    %12 = stablehlo.reshape %11 : (tensor<1xf32>) -> tensor<f32>
    %13 = call @argpartition(%arg1) : (tensor<12xf32>) -> tensor<12xi32>
    %14 = stablehlo.slice %13 [3:4] : (tensor<12xi32>) -> tensor<1xi32>
    %15 = stablehlo.reshape %14 : (tensor<1xi32>) -> tensor<i32>
    return %0#0, %0#1, %0#2, %1#0, %1#1, %1#2, %1#3, %2#0, %2#1, %2#2, %2#3, %3, %4, %5, %6, %7, %8, %9#0, %12, %15 : tensor<12xi32>, tensor<12xui8>, tensor<12xf32>, tensor<12xi1>, tensor<12xi32>, tensor<12xui8>, tensor<12xf32>, tensor<12xi32>, tensor<12xi1>, tensor<12xui8>, tensor<12xf32>, tensor<12xi64>, tensor<12xi64>, tensor<3x12xf32>, tensor<3x12xi64>, tensor<12xi32>, tensor<12xi64>, tensor<12xui8>, tensor<f32>, tensor<i32>
  }
  func.func private @lexsort(%arg0: tensor<12xf32>, %arg1: tensor<12xi32>) -> tensor<12xi64> {
    %0 = stablehlo.iota dim = 0 : tensor<12xi64>
    %1:3 = "stablehlo.sort"(%arg1, %arg0, %0) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg2: tensor<i32>, %arg3: tensor<i32>, %arg4: tensor<f32>, %arg5: tensor<f32>, %arg6: tensor<i64>, %arg7: tensor<i64>):
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %2 = stablehlo.compare EQ, %arg4, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %3 = stablehlo.select %2, %cst_0, %arg4 : tensor<i1>, tensor<f32>
      %4 = stablehlo.compare NE, %arg4, %arg4, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_1 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %5 = stablehlo.select %4, %cst_1, %3 : tensor<i1>, tensor<f32>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %6 = stablehlo.compare EQ, %arg5, %cst_2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %7 = stablehlo.select %6, %cst_3, %arg5 : tensor<i1>, tensor<f32>
      %8 = stablehlo.compare NE, %arg5, %arg5, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_4 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %9 = stablehlo.select %8, %cst_4, %7 : tensor<i1>, tensor<f32>
      %10 = stablehlo.compare LT, %5, %9, TOTALORDER : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %11 = stablehlo.compare LT, %arg2, %arg3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %12 = stablehlo.compare EQ, %arg2, %arg3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %13 = stablehlo.and %12, %10 : tensor<i1>
      %14 = stablehlo.or %11, %13 : tensor<i1>
      stablehlo.return %14 : tensor<i1>
    }) : (tensor<12xi32>, tensor<12xf32>, tensor<12xi64>) -> (tensor<12xi32>, tensor<12xf32>, tensor<12xi64>)
    return %1#2 : tensor<12xi64>
  }
  func.func private @lexsort_0(%arg0: tensor<12xi32>, %arg1: tensor<12xui8>, %arg2: tensor<12xi1>) -> tensor<12xi64> {
    %0 = stablehlo.iota dim = 0 : tensor<12xi64>
    %1:4 = "stablehlo.sort"(%arg2, %arg1, %arg0, %0) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg3: tensor<i1>, %arg4: tensor<i1>, %arg5: tensor<ui8>, %arg6: tensor<ui8>, %arg7: tensor<i32>, %arg8: tensor<i32>, %arg9: tensor<i64>, %arg10: tensor<i64>):
      %2 = stablehlo.compare LT, %arg7, %arg8, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %3 = stablehlo.compare LT, %arg5, %arg6, UNSIGNED : (tensor<ui8>, tensor<ui8>) -> tensor<i1>
      %4 = stablehlo.compare EQ, %arg5, %arg6, UNSIGNED : (tensor<ui8>, tensor<ui8>) -> tensor<i1>
      %5 = stablehlo.and %4, %2 : tensor<i1>
      %6 = stablehlo.or %3, %5 : tensor<i1>
      %7 = stablehlo.compare LT, %arg3, %arg4, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %8 = stablehlo.compare EQ, %arg3, %arg4, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %9 = stablehlo.and %8, %6 : tensor<i1>
      %10 = stablehlo.or %7, %9 : tensor<i1>
      stablehlo.return %10 : tensor<i1>
    }) : (tensor<12xi1>, tensor<12xui8>, tensor<12xi32>, tensor<12xi64>) -> (tensor<12xi1>, tensor<12xui8>, tensor<12xi32>, tensor<12xi64>)
    return %1#3 : tensor<12xi64>
  }
  func.func private @sort(%arg0: tensor<3x12xf32>) -> tensor<3x12xf32> {
    %0 = "stablehlo.sort"(%arg0) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %1 = stablehlo.compare EQ, %arg1, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %2 = stablehlo.select %1, %cst_0, %arg1 : tensor<i1>, tensor<f32>
      %3 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_1 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %4 = stablehlo.select %3, %cst_1, %2 : tensor<i1>, tensor<f32>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %5 = stablehlo.compare EQ, %arg2, %cst_2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %6 = stablehlo.select %5, %cst_3, %arg2 : tensor<i1>, tensor<f32>
      %7 = stablehlo.compare NE, %arg2, %arg2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_4 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %8 = stablehlo.select %7, %cst_4, %6 : tensor<i1>, tensor<f32>
      %9 = stablehlo.compare LT, %4, %8, TOTALORDER : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %9 : tensor<i1>
    }) : (tensor<3x12xf32>) -> tensor<3x12xf32>
    return %0 : tensor<3x12xf32>
  }
  func.func private @argsort(%arg0: tensor<3x12xf32>) -> tensor<3x12xi64> {
    %0 = stablehlo.iota dim = 1 : tensor<3x12xi64>
    %1 = stablehlo.reverse %arg0, dims = [1] : tensor<3x12xf32>
    %2 = stablehlo.reverse %0, dims = [1] : tensor<3x12xi64>
    %3:2 = "stablehlo.sort"(%1, %2) <{dimension = 1 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<i64>, %arg4: tensor<i64>):
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %5 = stablehlo.compare EQ, %arg1, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %6 = stablehlo.select %5, %cst_0, %arg1 : tensor<i1>, tensor<f32>
      %7 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_1 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %8 = stablehlo.select %7, %cst_1, %6 : tensor<i1>, tensor<f32>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %9 = stablehlo.compare EQ, %arg2, %cst_2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %10 = stablehlo.select %9, %cst_3, %arg2 : tensor<i1>, tensor<f32>
      %11 = stablehlo.compare NE, %arg2, %arg2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_4 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %12 = stablehlo.select %11, %cst_4, %10 : tensor<i1>, tensor<f32>
      %13 = stablehlo.compare LT, %8, %12, TOTALORDER : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %13 : tensor<i1>
    }) : (tensor<3x12xf32>, tensor<3x12xi64>) -> (tensor<3x12xf32>, tensor<3x12xi64>)
    %4 = stablehlo.reverse %3#1, dims = [1] : tensor<3x12xi64>
    return %4 : tensor<3x12xi64>
  }
  func.func private @sort_1(%arg0: tensor<12xi32>) -> tensor<12xi32> {
    %0 = "stablehlo.sort"(%arg0) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<i32>, %arg2: tensor<i32>):
      %2 = stablehlo.compare LT, %arg1, %arg2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %2 : tensor<i1>
    }) : (tensor<12xi32>) -> tensor<12xi32>
    %1 = stablehlo.reverse %0, dims = [0] : tensor<12xi32>
    return %1 : tensor<12xi32>
  }
  func.func private @argsort_2(%arg0: tensor<12xi32>) -> tensor<12xi64> {
    %0 = stablehlo.iota dim = 0 : tensor<12xi64>
    %1 = stablehlo.reverse %arg0, dims = [0] : tensor<12xi32>
    %2 = stablehlo.reverse %0, dims = [0] : tensor<12xi64>
    %3:2 = "stablehlo.sort"(%1, %2) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<i32>, %arg2: tensor<i32>, %arg3: tensor<i64>, %arg4: tensor<i64>):
      %5 = stablehlo.compare LT, %arg1, %arg2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %5 : tensor<i1>
    }) : (tensor<12xi32>, tensor<12xi64>) -> (tensor<12xi32>, tensor<12xi64>)
    %4 = stablehlo.reverse %3#1, dims = [0] : tensor<12xi64>
    return %4 : tensor<12xi64>
  }
  func.func private @partition(%arg0: tensor<12xf32>) -> tensor<12xf32> {
    %0 = stablehlo.negate %arg0 : tensor<12xf32>
    %values, %indices = chlo.top_k(%0, k = 5) : tensor<12xf32> -> (tensor<5xf32>, tensor<5xi32>)
    %1 = stablehlo.negate %values : tensor<5xf32>
    %values_0, %indices_1 = chlo.top_k(%arg0, k = 7) : tensor<12xf32> -> (tensor<7xf32>, tensor<7xi32>)
    %2 = stablehlo.concatenate %1, %values_0, dim = 0 : (tensor<5xf32>, tensor<7xf32>) -> tensor<12xf32>
    return %2 : tensor<12xf32>
  }
  func.func private @argpartition(%arg0: tensor<12xf32>) -> tensor<12xi32> {
    %0 = stablehlo.negate %arg0 : tensor<12xf32>
    %values, %indices = chlo.top_k(%0, k = 4) : tensor<12xf32> -> (tensor<4xf32>, tensor<4xi32>)
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<12xf64>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %3 = stablehlo.compare LT, %indices, %2, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_0 = stablehlo.constant dense<12> : tensor<i32>
    %4 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %5 = stablehlo.add %indices, %4 : tensor<4xi32>
    %6 = stablehlo.select %3, %5, %indices : tensor<4xi1>, tensor<4xi32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %9 = "stablehlo.scatter"(%1, %7, %8) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg1: tensor<f64>, %arg2: tensor<f64>):
      stablehlo.return %arg2 : tensor<f64>
    }) : (tensor<12xf64>, tensor<4x1xi32>, tensor<4xf64>) -> tensor<12xf64>
    %values_2, %indices_3 = chlo.top_k(%9, k = 8) : tensor<12xf64> -> (tensor<8xf64>, tensor<8xi32>)
    %10 = stablehlo.concatenate %indices, %indices_3, dim = 0 : (tensor<4xi32>, tensor<8xi32>) -> tensor<12xi32>
    return %10 : tensor<12xi32>
  }
}
