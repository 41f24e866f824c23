module @jit_uint64_ops attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<10xui64>, %arg1: tensor<10xui64>) -> (tensor<10xui64> {jax.result_info = "result[0]"}, tensor<10xui64> {jax.result_info = "result[1]"}, tensor<10xui64> {jax.result_info = "result[2]"}, tensor<10xui64> {jax.result_info = "result[3]"}, tensor<10xui64> {jax.result_info = "result[4]"}, tensor<10xui64> {jax.result_info = "result[5]"}, tensor<ui64> {jax.result_info = "result[6]"}, tensor<10xf64> {jax.result_info = "result[7]"}, tensor<10xi1> {jax.result_info = "result[8]"}, tensor<10xui64> {jax.result_info = "result[9]"}, tensor<10xui64> {jax.result_info = "result[10]"}) {
    %0 = call @floor_divide(%arg0, %arg1) : (tensor<10xui64>, tensor<10xui64>) -> tensor<10xui64>
    %1 = call @remainder(%arg0, %arg1) : (tensor<10xui64>, tensor<10xui64>) -> tensor<10xui64>
    %2 = stablehlo.multiply %arg0, %arg1 : tensor<10xui64>
    %3 = stablehlo.xor %arg0, %arg1 : tensor<10xui64>
    %c = stablehlo.constant dense<3> : tensor<ui64>
    %4 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<10xui64>
    %5 = stablehlo.shift_right_logical %arg0, %4 : tensor<10xui64>
    %6 = call @sort(%arg0) : (tensor<10xui64>) -> tensor<10xui64>
    %c_0 = stablehlo.constant dense<0> : tensor<ui64>
    %7 = stablehlo.reduce(%arg0 init: %c_0) applies stablehlo.maximum across dimensions = [0] : (tensor<10xui64>, tensor<ui64>) -> tensor<ui64>
    %8 = stablehlo.convert %arg0 : (tensor<10xui64>) -> tensor<10xf64>
    %9 = stablehlo.compare GT, %arg0, %arg1, UNSIGNED : (tensor<10xui64>, tensor<10xui64>) -> tensor<10xi1>
    %10 = stablehlo.count_leading_zeros %arg0 : tensor<10xui64>
    %11 = stablehlo.popcnt %arg0 : tensor<10xui64>
    return %0, %1, %2, %3, %5, %6, %7, %8, %9, %10, %11 : tensor<10xui64>, tensor<10xui64>, tensor<10xui64>, tensor<10xui64>, tensor<10xui64>, tensor<10xui64>, tensor<ui64>, tensor<10xf64>, tensor<10xi1>, tensor<10xui64>, tensor<10xui64>
  }
  func.func private @floor_divide(%arg0: tensor<10xui64>, %arg1: tensor<10xui64>) -> tensor<10xui64> {
    %0 = stablehlo.divide %arg0, %arg1 : tensor<10xui64>
    return %0 : tensor<10xui64>
  }
  func.func private @remainder(%arg0: tensor<10xui64>, %arg1: tensor<10xui64>) -> tensor<10xui64> {
    %c = stablehlo.constant dense<0> : tensor<ui64>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<10xui64>
    %1 = stablehlo.compare EQ, %arg1, %0, UNSIGNED : (tensor<10xui64>, tensor<10xui64>) -> tensor<10xi1>
    %c_0 = stablehlo.constant dense<1> : tensor<ui64>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<10xui64>
    %3 = call @_where(%1, %2, %arg1) : (tensor<10xi1>, tensor<10xui64>, tensor<10xui64>) -> tensor<10xui64>
    %4 = stablehlo.remainder %arg0, %3 : tensor<10xui64>
    %c_1 = stablehlo.constant dense<0> : tensor<ui64>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui64>) -> tensor<10xui64>
    %6 = stablehlo.compare NE, %4, %5, UNSIGNED : (tensor<10xui64>, tensor<10xui64>) -> tensor<10xi1>
    %c_2 = stablehlo.constant dense<0> : tensor<ui64>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui64>) -> tensor<10xui64>
    %8 = stablehlo.compare LT, %4, %7, UNSIGNED : (tensor<10xui64>, tensor<10xui64>) -> tensor<10xi1>
    %c_3 = stablehlo.constant dense<0> : tensor<ui64>
    %9 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui64>) -> tensor<10xui64>
    %10 = stablehlo.compare LT, %3, %9, UNSIGNED : (tensor<10xui64>, tensor<10xui64>) -> tensor<10xi1>
    %11 = stablehlo.compare NE, %8, %10, UNSIGNED : (tensor<10xi1>, tensor<10xi1>) -> tensor<10xi1>
    %12 = stablehlo.and %11, %6 : tensor<10xi1>
    %13 = stablehlo.add %4, %3 : tensor<10xui64>
    %14 = stablehlo.select %12, %13, %4 : tensor<10xi1>, tensor<10xui64>
    return %14 : tensor<10xui64>
  }
  func.func private @_where(%arg0: tensor<10xi1>, %arg1: tensor<10xui64>, %arg2: tensor<10xui64>) -> tensor<10xui64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<10xi1>, tensor<10xui64>
    return %0 : tensor<10xui64>
  }
  func.func private @sort(%arg0: tensor<10xui64>) -> tensor<10xui64> {
    %0 = "stablehlo.sort"(%arg0) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<ui64>, %arg2: tensor<ui64>):
      %1 = stablehlo.compare LT, %arg1, %arg2, UNSIGNED : (tensor<ui64>, tensor<ui64>) -> tensor<i1>
      stablehlo.return %1 : tensor<i1>
    }) : (tensor<10xui64>) -> tensor<10xui64>
    return %0 : tensor<10xui64>
  }
}
