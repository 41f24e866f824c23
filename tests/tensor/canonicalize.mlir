// Identities, constants and canonical forms.
// RUN: ft-opt %s --canonicalize
// RUN-EQUIV: ; canonicalize

func.func @identities(%x: tensor<4x8xf32>, %y: tensor<?x8xf32>, %s: f32, %i: index, %j: index) -> (tensor<4x8xf32>, tensor<4x8xf32>, tensor<?x8xf32>, tensor<4x8xf32>, tensor<?x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<?x8xf32>) {
  %0 = tensor.broadcast %x dims = [0, 1] : tensor<4x8xf32> -> tensor<4x8xf32>
  %1 = tensor.transpose %0 perm = [0, 1] : tensor<4x8xf32> -> tensor<4x8xf32>
  %2 = tensor.slice %y starts = [0, 0] limits = [?, 8] strides = [1, 1] : tensor<?x8xf32> -> tensor<?x8xf32>
  %3 = tensor.pad %x, %s low = [0, 0] high = [0, 0] interior = [0, 0] : (tensor<4x8xf32>, f32) -> tensor<4x8xf32>
  %4 = tensor.concat %y dim = 0 : (tensor<?x8xf32>) -> tensor<?x8xf32>
  %5 = tensor.dynamic_slice %x[%i, %j] sizes = [4, 8] : (tensor<4x8xf32>, index, index) -> tensor<4x8xf32>
  %6 = tensor.reverse %x dims = [0, 1] : tensor<4x8xf32>
  %7 = tensor.reverse %6 dims = [1, 0] : tensor<4x8xf32>
  %8 = tensor.reduce add %x dims = [] : tensor<4x8xf32> -> tensor<4x8xf32>
  %9 = tensor.reshape %y : tensor<?x8xf32> -> tensor<?x8xf32>
  return %0, %1, %2, %3, %4, %5, %7, %8, %9 : tensor<4x8xf32>, tensor<4x8xf32>, tensor<?x8xf32>, tensor<4x8xf32>, tensor<?x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<?x8xf32>
}

// A broadcast may stretch what only run time knows to be 1: not an identity.
func.func private @may_stretch(%y: tensor<?x8xf32>, %n: index) -> tensor<?x8xf32> {
  %0 = tensor.broadcast %y dims = [0, 1] sizes(%n) : tensor<?x8xf32> -> tensor<?x8xf32>
  return %0 : tensor<?x8xf32>
}

func.func @constants() -> (tensor<3x2xi32>, tensor<2xi32>, tensor<4xi32>, tensor<6xi32>, tensor<2xi32>, i32, tensor<2xf32>, tensor<2x2xf32>) {
  %x = arith.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xi32>
  %one = arith.constant 1.0 : f32
  %c1 = arith.constant 1 : index
  %seven = arith.constant 7 : i32
  %0 = tensor.transpose %x perm = [1, 0] : tensor<2x3xi32> -> tensor<3x2xi32>
  %1 = tensor.reduce add %x dims = [1] : tensor<2x3xi32> -> tensor<2xi32>
  %2 = tensor.pad %1, %seven low = [1] high = [1] interior = [0] : (tensor<2xi32>, i32) -> tensor<4xi32>
  %3 = tensor.reshape %x : tensor<2x3xi32> -> tensor<6xi32>
  %4 = tensor.slice %3 starts = [1] limits = [5] strides = [3] : tensor<6xi32> -> tensor<2xi32>
  %5 = tensor.extract %x[%c1, %c1] : tensor<2x3xi32>
  %6 = tensor.splat %one : tensor<2xf32>
  %7 = tensor.broadcast %6 dims = [0] : tensor<2xf32> -> tensor<2x2xf32>
  return %0, %1, %2, %3, %4, %5, %6, %7 : tensor<3x2xi32>, tensor<2xi32>, tensor<4xi32>, tensor<6xi32>, tensor<2xi32>, i32, tensor<2xf32>, tensor<2x2xf32>
}

func.func @twice(%x: tensor<2x3x4xf32>, %y: tensor<?x?xf32>) -> (tensor<4x2x3xf32>, tensor<24xf32>, tensor<1x1x2xf32>, tensor<?xf32>, tensor<5x2x3x4xf32>) {
  %0 = tensor.transpose %x perm = [1, 0, 2] : tensor<2x3x4xf32> -> tensor<3x2x4xf32>
  %1 = tensor.transpose %0 perm = [2, 1, 0] : tensor<3x2x4xf32> -> tensor<4x2x3xf32>
  %2 = tensor.reshape %x : tensor<2x3x4xf32> -> tensor<6x4xf32>
  %3 = tensor.reshape %2 : tensor<6x4xf32> -> tensor<24xf32>
  %4 = tensor.slice %x starts = [1, 0, 1] limits = [2, 3, 4] strides = [1, 2, 1] : tensor<2x3x4xf32> -> tensor<1x2x3xf32>
  %5 = tensor.slice %4 starts = [0, 1, 0] limits = [1, 2, 3] strides = [1, 1, 2] : tensor<1x2x3xf32> -> tensor<1x1x2xf32>
  %6 = tensor.reduce max %x dims = [0] : tensor<2x3x4xf32> -> tensor<3x4xf32>
  %7 = tensor.reduce max %6 dims = [1] : tensor<3x4xf32> -> tensor<3xf32>
  %8 = tensor.cast %7 : tensor<3xf32> to tensor<?xf32>
  %9 = tensor.broadcast %x dims = [0, 1, 2] : tensor<2x3x4xf32> -> tensor<2x3x4xf32>
  %10 = tensor.broadcast %9 dims = [1, 2, 3] : tensor<2x3x4xf32> -> tensor<5x2x3x4xf32>
  return %1, %3, %5, %8, %10 : tensor<4x2x3xf32>, tensor<24xf32>, tensor<1x1x2xf32>, tensor<?xf32>, tensor<5x2x3x4xf32>
}

func.func @through(%x: tensor<1x3xf32>, %y: tensor<2x3xf32>, %s: f32) -> (tensor<2x2xf32>, tensor<3x4x1xf32>, tensor<1x3xf32>, tensor<3x2xf32>, tensor<1x2xf32>, tensor<4xf32>, tensor<6x3xf32>) {
  %0 = tensor.broadcast %x dims = [0, 1] : tensor<1x3xf32> -> tensor<4x3xf32>
  %1 = tensor.slice %0 starts = [1, 1] limits = [3, 3] strides = [1, 1] : tensor<4x3xf32> -> tensor<2x2xf32>
  %2 = tensor.broadcast %x dims = [0, 2] : tensor<1x3xf32> -> tensor<1x4x3xf32>
  %3 = tensor.transpose %2 perm = [2, 1, 0] : tensor<1x4x3xf32> -> tensor<3x4x1xf32>
  %4 = tensor.concat %x, %y, %x dim = 0 : (tensor<1x3xf32>, tensor<2x3xf32>, tensor<1x3xf32>) -> tensor<4x3xf32>
  %5 = tensor.slice %4 starts = [2, 0] limits = [3, 3] strides = [1, 1] : tensor<4x3xf32> -> tensor<1x3xf32>
  %6 = tensor.einsum "ij->ji" %y : (tensor<2x3xf32>) -> tensor<3x2xf32>
  %7 = tensor.pad %y, %s low = [-1, 0] high = [0, -1] interior = [0, 0] : (tensor<2x3xf32>, f32) -> tensor<1x2xf32>
  %8 = tensor.from_elements %s, %s, %s, %s : tensor<4xf32>
  %9 = tensor.concat %4, %y dim = 0 : (tensor<4x3xf32>, tensor<2x3xf32>) -> tensor<6x3xf32>
  return %1, %3, %5, %6, %7, %8, %9 : tensor<2x2xf32>, tensor<3x4x1xf32>, tensor<1x3xf32>, tensor<3x2xf32>, tensor<1x2xf32>, tensor<4xf32>, tensor<6x3xf32>
}

func.func @starts(%x: tensor<4x8xf32>, %i: index) -> tensor<4x2xf32> {
  %c7 = arith.constant 7 : index
  %0 = tensor.dynamic_slice %x[%i, %c7] sizes = [4, 2] : (tensor<4x8xf32>, index, index) -> tensor<4x2xf32>
  return %0 : tensor<4x2xf32>
}

func.func @sizes(%x: tensor<?x4xf32>, %y: tensor<?x4xf32>, %n: index, %s: f32) -> (index, index, index, tensor<?x?xf32>, f32) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c5 = arith.constant 5 : index
  %0 = arith.addf %x, %y : tensor<?x4xf32>
  %1 = tensor.reverse %0 dims = [0] : tensor<?x4xf32>
  %2 = tensor.transpose %1 perm = [1, 0] : tensor<?x4xf32> -> tensor<4x?xf32>
  %3 = tensor.dim %2, %c1 : tensor<4x?xf32>
  %4 = tensor.splat %s sizes(%n, %c5) : tensor<?x?xf32>
  %5 = tensor.dim %4, %c0 : tensor<?x?xf32>
  %6 = tensor.dim %4, %c1 : tensor<?x?xf32>
  %7 = tensor.extract %4[%c1, %n] : tensor<?x?xf32>
  return %3, %5, %6, %4, %7 : index, index, index, tensor<?x?xf32>, f32
}

// Dimensions of size 1 between two transposes do not keep them apart.
func.func @between_transposes(%x: tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>, tensor<4x1x2x3xf32>, tensor<4x6xf32>) {
  %t = tensor.transpose %x perm = [0, 2, 1] : tensor<2x3x4xf32> -> tensor<2x4x3xf32>
  %u = tensor.reshape %t : tensor<2x4x3xf32> -> tensor<2x4x3x1xf32>
  %v = tensor.transpose %u perm = [0, 2, 3, 1] : tensor<2x4x3x1xf32> -> tensor<2x3x1x4xf32>
  %0 = tensor.reshape %v : tensor<2x3x1x4xf32> -> tensor<2x3x4xf32>
  %1 = tensor.transpose %u perm = [1, 3, 0, 2] : tensor<2x4x3x1xf32> -> tensor<4x1x2x3xf32>
  %w = tensor.reshape %t : tensor<2x4x3xf32> -> tensor<6x4xf32>
  %2 = tensor.transpose %w perm = [1, 0] : tensor<6x4xf32> -> tensor<4x6xf32>
  return %0, %1, %2 : tensor<2x3x4xf32>, tensor<4x1x2x3xf32>, tensor<4x6xf32>
}
