module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4xi8>, %arg1: tensor<4x2xi8>, %arg2: tensor<3x4xui8>, %arg3: tensor<4x2xui8>) -> (tensor<3x2xi8> {jax.result_info = "result[0]"}, tensor<3x2xi32> {jax.result_info = "result[1]"}, tensor<3x2xui8> {jax.result_info = "result[2]"}, tensor<3x2xui32> {jax.result_info = "result[3]"}, tensor<3x2xi32> {jax.result_info = "result[4]"}) {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x4xi8>, tensor<4x2xi8>) -> tensor<3x2xi8>
    %1 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x4xi8>, tensor<4x2xi8>) -> tensor<3x2xi32>
    %2 = stablehlo.dot_general %arg2, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x4xui8>, tensor<4x2xui8>) -> tensor<3x2xui8>
    %3 = stablehlo.dot_general %arg2, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x4xui8>, tensor<4x2xui8>) -> tensor<3x2xui32>
    %4 = stablehlo.convert %arg0 : (tensor<3x4xi8>) -> tensor<3x4xi32>
    %5 = stablehlo.convert %arg1 : (tensor<4x2xi8>) -> tensor<4x2xi32>
    %6 = stablehlo.dot_general %4, %5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x4xi32>, tensor<4x2xi32>) -> tensor<3x2xi32>
    return %0, %1, %2, %3, %6 : tensor<3x2xi8>, tensor<3x2xi32>, tensor<3x2xui8>, tensor<3x2xui32>, tensor<3x2xi32>
  }
}
