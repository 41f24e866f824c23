module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<9xi1>, %arg1: tensor<9xui8>, %arg2: tensor<9xf64>, %arg3: tensor<9xf64>) -> (tensor<9xi1> {jax.result_info = "result[0]"}, tensor<9xui8> {jax.result_info = "result[1]"}, tensor<9xi64> {jax.result_info = "result[2]"}, tensor<9xf64> {jax.result_info = "result[3]"}, tensor<9xi64> {jax.result_info = "result[4]"}, tensor<9xf64> {jax.result_info = "result[5]"}, tensor<9xi64> {jax.result_info = "result[6]"}, tensor<9xf64> {jax.result_info = "result[7]"}, tensor<9xi64> {jax.result_info = "result[8]"}) {
    %0 = call @sort(%arg0) : (tensor<9xi1>) -> tensor<9xi1>
    %1 = call @sort_0(%arg1) : (tensor<9xui8>) -> tensor<9xui8>
    %2 = call @argsort(%arg2) : (tensor<9xf64>) -> tensor<9xi64>
    %3 = call @sort_1(%arg3) : (tensor<9xf64>) -> tensor<9xf64>
    %4 = call @argsort_2(%arg3) : (tensor<9xf64>) -> tensor<9xi64>
    %5 = call @sort_3(%arg3) : (tensor<9xf64>) -> tensor<9xf64>
    %6 = stablehlo.negate %arg3 : tensor<9xf64>
    %7 = call @argsort_2(%6) : (tensor<9xf64>) -> tensor<9xi64>
    %8:2 = "stablehlo.sort"(%arg3, %arg2) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg4: tensor<f64>, %arg5: tensor<f64>, %arg6: tensor<f64>, %arg7: tensor<f64>):
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %10 = stablehlo.compare EQ, %arg4, %cst, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %11 = stablehlo.select %10, %cst_0, %arg4 : tensor<i1>, tensor<f64>
      %12 = stablehlo.compare NE, %arg4, %arg4, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_1 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
      %13 = stablehlo.select %12, %cst_1, %11 : tensor<i1>, tensor<f64>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %14 = stablehlo.compare EQ, %arg5, %cst_2, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %15 = stablehlo.select %14, %cst_3, %arg5 : tensor<i1>, tensor<f64>
      %16 = stablehlo.compare NE, %arg5, %arg5, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_4 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
      %17 = stablehlo.select %16, %cst_4, %15 : tensor<i1>, tensor<f64>
      %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %18 = stablehlo.compare EQ, %arg6, %cst_5, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %19 = stablehlo.select %18, %cst_6, %arg6 : tensor<i1>, tensor<f64>
      %20 = stablehlo.compare NE, %arg6, %arg6, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_7 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
      %21 = stablehlo.select %20, %cst_7, %19 : tensor<i1>, tensor<f64>
      %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %22 = stablehlo.compare EQ, %arg7, %cst_8, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %23 = stablehlo.select %22, %cst_9, %arg7 : tensor<i1>, tensor<f64>
      %24 = stablehlo.compare NE, %arg7, %arg7, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_10 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
      %25 = stablehlo.select %24, %cst_10, %23 : tensor<i1>, tensor<f64>
      %26 = stablehlo.compare LT, %21, %25, TOTALORDER : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %27 = stablehlo.compare LT, %13, %17, TOTALORDER : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %28 = stablehlo.compare EQ, %13, %17, TOTALORDER : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %29 = stablehlo.and %28, %26 : tensor<i1>
      %30 = stablehlo.or %27, %29 : tensor<i1>
      stablehlo.return %30 : tensor<i1>
    }) : (tensor<9xf64>, tensor<9xf64>) -> (tensor<9xf64>, tensor<9xf64>)
    %9 = call @lexsort(%arg1, %arg0) : (tensor<9xui8>, tensor<9xi1>) -> tensor<9xi64>
    return %0, %1, %2, %3, %4, %5, %7, %8#1, %9 : tensor<9xi1>, tensor<9xui8>, tensor<9xi64>, tensor<9xf64>, tensor<9xi64>, tensor<9xf64>, tensor<9xi64>, tensor<9xf64>, tensor<9xi64>
  }
  func.func private @sort(%arg0: tensor<9xi1>) -> tensor<9xi1> {
    %0 = "stablehlo.sort"(%arg0) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<i1>, %arg2: tensor<i1>):
      %1 = stablehlo.compare LT, %arg1, %arg2, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      stablehlo.return %1 : tensor<i1>
    }) : (tensor<9xi1>) -> tensor<9xi1>
    return %0 : tensor<9xi1>
  }
  func.func private @sort_0(%arg0: tensor<9xui8>) -> tensor<9xui8> {
    %0 = "stablehlo.sort"(%arg0) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<ui8>, %arg2: tensor<ui8>):
      %1 = stablehlo.compare LT, %arg1, %arg2, UNSIGNED : (tensor<ui8>, tensor<ui8>) -> tensor<i1>
      stablehlo.return %1 : tensor<i1>
    }) : (tensor<9xui8>) -> tensor<9xui8>
    return %0 : tensor<9xui8>
  }
  func.func private @argsort(%arg0: tensor<9xf64>) -> tensor<9xi64> {
    %0 = stablehlo.iota dim = 0 : tensor<9xi64>
    %1 = stablehlo.reverse %arg0, dims = [0] : tensor<9xf64>
    %2 = stablehlo.reverse %0, dims = [0] : tensor<9xi64>
    %3:2 = "stablehlo.sort"(%1, %2) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<f64>, %arg2: tensor<f64>, %arg3: tensor<i64>, %arg4: tensor<i64>):
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %5 = stablehlo.compare EQ, %arg1, %cst, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %6 = stablehlo.select %5, %cst_0, %arg1 : tensor<i1>, tensor<f64>
      %7 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_1 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
      %8 = stablehlo.select %7, %cst_1, %6 : tensor<i1>, tensor<f64>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %9 = stablehlo.compare EQ, %arg2, %cst_2, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %10 = stablehlo.select %9, %cst_3, %arg2 : tensor<i1>, tensor<f64>
      %11 = stablehlo.compare NE, %arg2, %arg2, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_4 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
      %12 = stablehlo.select %11, %cst_4, %10 : tensor<i1>, tensor<f64>
      %13 = stablehlo.compare LT, %8, %12, TOTALORDER : (tensor<f64>, tensor<f64>) -> tensor<i1>
      stablehlo.return %13 : tensor<i1>
    }) : (tensor<9xf64>, tensor<9xi64>) -> (tensor<9xf64>, tensor<9xi64>)
    %4 = stablehlo.reverse %3#1, dims = [0] : tensor<9xi64>
    return %4 : tensor<9xi64>
  }
  func.func private @sort_1(%arg0: tensor<9xf64>) -> tensor<9xf64> {
    %0 = "stablehlo.sort"(%arg0) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<f64>, %arg2: tensor<f64>):
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %1 = stablehlo.compare EQ, %arg1, %cst, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %2 = stablehlo.select %1, %cst_0, %arg1 : tensor<i1>, tensor<f64>
      %3 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_1 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
      %4 = stablehlo.select %3, %cst_1, %2 : tensor<i1>, tensor<f64>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %5 = stablehlo.compare EQ, %arg2, %cst_2, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %6 = stablehlo.select %5, %cst_3, %arg2 : tensor<i1>, tensor<f64>
      %7 = stablehlo.compare NE, %arg2, %arg2, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_4 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
      %8 = stablehlo.select %7, %cst_4, %6 : tensor<i1>, tensor<f64>
      %9 = stablehlo.compare LT, %4, %8, TOTALORDER : (tensor<f64>, tensor<f64>) -> tensor<i1>
      stablehlo.return %9 : tensor<i1>
    }) : (tensor<9xf64>) -> tensor<9xf64>
    return %0 : tensor<9xf64>
  }
  func.func private @argsort_2(%arg0: tensor<9xf64>) -> tensor<9xi64> {
    %0 = stablehlo.iota dim = 0 : tensor<9xi64>
    %1:2 = "stablehlo.sort"(%arg0, %0) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<f64>, %arg2: tensor<f64>, %arg3: tensor<i64>, %arg4: tensor<i64>):
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %2 = stablehlo.compare EQ, %arg1, %cst, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %3 = stablehlo.select %2, %cst_0, %arg1 : tensor<i1>, tensor<f64>
      %4 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_1 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
      %5 = stablehlo.select %4, %cst_1, %3 : tensor<i1>, tensor<f64>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %6 = stablehlo.compare EQ, %arg2, %cst_2, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %7 = stablehlo.select %6, %cst_3, %arg2 : tensor<i1>, tensor<f64>
      %8 = stablehlo.compare NE, %arg2, %arg2, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_4 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
      %9 = stablehlo.select %8, %cst_4, %7 : tensor<i1>, tensor<f64>
      %10 = stablehlo.compare LT, %5, %9, TOTALORDER : (tensor<f64>, tensor<f64>) -> tensor<i1>
      stablehlo.return %10 : tensor<i1>
    }) : (tensor<9xf64>, tensor<9xi64>) -> (tensor<9xf64>, tensor<9xi64>)
    return %1#1 : tensor<9xi64>
  }
  func.func private @sort_3(%arg0: tensor<9xf64>) -> tensor<9xf64> {
    %0 = "stablehlo.sort"(%arg0) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<f64>, %arg2: tensor<f64>):
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %2 = stablehlo.compare EQ, %arg1, %cst, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %3 = stablehlo.select %2, %cst_0, %arg1 : tensor<i1>, tensor<f64>
      %4 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_1 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
      %5 = stablehlo.select %4, %cst_1, %3 : tensor<i1>, tensor<f64>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %6 = stablehlo.compare EQ, %arg2, %cst_2, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %7 = stablehlo.select %6, %cst_3, %arg2 : tensor<i1>, tensor<f64>
      %8 = stablehlo.compare NE, %arg2, %arg2, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_4 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
      %9 = stablehlo.select %8, %cst_4, %7 : tensor<i1>, tensor<f64>
      %10 = stablehlo.compare LT, %5, %9, TOTALORDER : (tensor<f64>, tensor<f64>) -> tensor<i1>
      stablehlo.return %10 : tensor<i1>
    }) : (tensor<9xf64>) -> tensor<9xf64>
    %1 = stablehlo.reverse %0, dims = [0] : tensor<9xf64>
    return %1 : tensor<9xf64>
  }
  func.func private @lexsort(%arg0: tensor<9xui8>, %arg1: tensor<9xi1>) -> tensor<9xi64> {
    %0 = stablehlo.iota dim = 0 : tensor<9xi64>
    %1:3 = "stablehlo.sort"(%arg1, %arg0, %0) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg2: tensor<i1>, %arg3: tensor<i1>, %arg4: tensor<ui8>, %arg5: tensor<ui8>, %arg6: tensor<i64>, %arg7: tensor<i64>):
      %2 = stablehlo.compare LT, %arg4, %arg5, UNSIGNED : (tensor<ui8>, tensor<ui8>) -> tensor<i1>
      %3 = stablehlo.compare LT, %arg2, %arg3, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %4 = stablehlo.compare EQ, %arg2, %arg3, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %5 = stablehlo.and %4, %2 : tensor<i1>
      %6 = stablehlo.or %3, %5 : tensor<i1>
      stablehlo.return %6 : tensor<i1>
    }) : (tensor<9xi1>, tensor<9xui8>, tensor<9xi64>) -> (tensor<9xi1>, tensor<9xui8>, tensor<9xi64>)
    return %1#2 : tensor<9xi64>
  }
}
