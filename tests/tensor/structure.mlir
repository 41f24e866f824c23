// Operations that move elements, with static and dynamic sizes.
// EVAL: @splat(2.5, 2) ~= [2.5, 2.5, 2.5], [[2.5, 2.5], [2.5, 2.5], [2.5, 2.5]]
// EVAL: @broadcast([[1, 2, 3]], 2) ~= [[[1, 2, 3], [1, 2, 3]]], [[1, 1], [2, 2], [3, 3]], [[1, 2, 3], [1, 2, 3]]
// EVAL: @transpose([[[1, 2], [3, 4], [5, 6]]]) ~= [[[1, 3, 5]], [[2, 4, 6]]], [[[1, 2]], [[3, 4]], [[5, 6]]]
// EVAL: @reshape([[1, 2, 3], [4, 5, 6]], 3, 2) ~= [[1, 2], [3, 4], [5, 6]], [1, 2, 3, 4, 5, 6], [[1, 2], [3, 4], [5, 6]]
// EVAL: @slice([[1, 2, 3, 4], [5, 6, 7, 8]]) ~= [[6, 8]], [[2, 3, 4], [6, 7, 8]]
// EVAL: @dynamic_slice([[1, 2, 3], [4, 5, 6]], 1, 1, 2) ~= [[5, 6]], [[5, 6]]
// EVAL: @dynamic_slice([[1, 2, 3], [4, 5, 6]], 7, -7, 1) ~= [[4, 5]], [[4]]
// EVAL: @update_slice([1, 2, 3, 4], [8, 9], 1) ~= [1, 8, 9, 4]
// EVAL: @update_slice([1, 2, 3, 4], [8, 9], 3) ~= [1, 2, 8, 9]
// EVAL: @pad([1, 2, 3], 9) ~= [9, 1, 9, 2, 9, 3, 9, 9], [2], [2, 0, 3, 9]
// EVAL: @concat([[1], [2]], [[3, 4], [5, 6]]) ~= [[1, 3, 4], [2, 5, 6]], [[3, 4], [5, 6], [3, 4], [5, 6]]
// EVAL: @reverse([[1, 2], [3, 4]]) ~= [[4, 3], [2, 1]], [[2, 1], [4, 3]]
// EVAL: @iota(3) ~= [[0, 0], [1, 1]], [0, 1, 2], [[0, 1, 2], [0, 1, 2]]
// EVAL: @narrow_iota() ~= [0, 1, 0, 1]
// EVAL: @nothing([]) ~= [], [0, 0], 0

func.func @splat(%x: f32, %n: index) -> (tensor<3xf32>, tensor<3x?xf32>) {
  %0 = tensor.splat %x : tensor<3xf32>
  %1 = tensor.splat %x sizes(%n) : tensor<3x?xf32>
  return %0, %1 : tensor<3xf32>, tensor<3x?xf32>
}

// The last one stretches from a size that only run time knows to be 1.
func.func @broadcast(%x: tensor<?x3xf32>, %n: index) -> (tensor<1x2x3xf32>, tensor<3x?xf32>, tensor<?x3xf32>) {
  %0 = tensor.broadcast %x dims = [0, 2] : tensor<?x3xf32> -> tensor<1x2x3xf32>
  %row = tensor.reshape %x : tensor<?x3xf32> -> tensor<3xf32>
  %1 = tensor.broadcast %row dims = [0] sizes(%n) : tensor<3xf32> -> tensor<3x?xf32>
  %2 = tensor.broadcast %x dims = [0, 1] sizes(%n) : tensor<?x3xf32> -> tensor<?x3xf32>
  return %0, %1, %2 : tensor<1x2x3xf32>, tensor<3x?xf32>, tensor<?x3xf32>
}

func.func @transpose(%x: tensor<1x3x?xf32>) -> (tensor<?x1x3xf32>, tensor<3x1x?xf32>) {
  %0 = tensor.transpose %x perm = [2, 0, 1] : tensor<1x3x?xf32> -> tensor<?x1x3xf32>
  %1 = tensor.transpose %x perm = [1, 0, 2] : tensor<1x3x?xf32> -> tensor<3x1x?xf32>
  return %0, %1 : tensor<?x1x3xf32>, tensor<3x1x?xf32>
}

func.func @reshape(%x: tensor<?x3xf32>, %m: index, %n: index) -> (tensor<3x2xf32>, tensor<?xf32>, tensor<?x?xf32>) {
  %0 = tensor.reshape %x : tensor<?x3xf32> -> tensor<3x2xf32>
  %1 = tensor.reshape %x : tensor<?x3xf32> -> tensor<?xf32>
  %2 = tensor.reshape %x sizes(%m, %n) : tensor<?x3xf32> -> tensor<?x?xf32>
  return %0, %1, %2 : tensor<3x2xf32>, tensor<?xf32>, tensor<?x?xf32>
}

func.func @slice(%x: tensor<2x?xf32>) -> (tensor<1x2xf32>, tensor<2x?xf32>) {
  %0 = tensor.slice %x starts = [1, 1] limits = [2, 4] strides = [1, 2] : tensor<2x?xf32> -> tensor<1x2xf32>
  %1 = tensor.slice %x starts = [0, 1] limits = [?, ?] strides = [1, 1] : tensor<2x?xf32> -> tensor<2x?xf32>
  return %0, %1 : tensor<1x2xf32>, tensor<2x?xf32>
}

func.func @dynamic_slice(%x: tensor<?x3xf32>, %i: index, %j: index, %n: index) -> (tensor<1x2xf32>, tensor<1x?xf32>) {
  %0 = tensor.dynamic_slice %x[%i, %j] sizes = [1, 2] : (tensor<?x3xf32>, index, index) -> tensor<1x2xf32>
  %1 = tensor.dynamic_slice %x[%i, %j] sizes = [1, %n] : (tensor<?x3xf32>, index, index) -> tensor<1x?xf32>
  return %0, %1 : tensor<1x2xf32>, tensor<1x?xf32>
}

func.func @update_slice(%x: tensor<?xf32>, %u: tensor<2xf32>, %i: index) -> tensor<?xf32> {
  %0 = tensor.update_slice %x, %u[%i] : (tensor<?xf32>, tensor<2xf32>, index) -> tensor<?xf32>
  return %0 : tensor<?xf32>
}

func.func @pad(%x: tensor<3xf32>, %v: f32) -> (tensor<8xf32>, tensor<1xf32>, tensor<?xf32>) {
  %0 = tensor.pad %x, %v low = [1] high = [2] interior = [1] : (tensor<3xf32>, f32) -> tensor<8xf32>
  %1 = tensor.pad %x, %v low = [-1] high = [-1] interior = [0] : (tensor<3xf32>, f32) -> tensor<1xf32>
  %2 = tensor.cast %x : tensor<3xf32> to tensor<?xf32>
  %zero = arith.constant 0.0 : f32
  %3 = tensor.pad %2, %zero low = [-2] high = [0] interior = [1] : (tensor<?xf32>, f32) -> tensor<?xf32>
  %4 = tensor.pad %3, %v low = [0] high = [1] interior = [0] : (tensor<?xf32>, f32) -> tensor<?xf32>
  return %0, %1, %4 : tensor<8xf32>, tensor<1xf32>, tensor<?xf32>
}

func.func @concat(%x: tensor<2x?xf32>, %y: tensor<2x2xf32>) -> (tensor<2x?xf32>, tensor<4x2xf32>) {
  %0 = tensor.concat %x, %y dim = 1 : (tensor<2x?xf32>, tensor<2x2xf32>) -> tensor<2x?xf32>
  %1 = tensor.concat %y, %y dim = 0 : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<4x2xf32>
  return %0, %1 : tensor<2x?xf32>, tensor<4x2xf32>
}

func.func @reverse(%x: tensor<2x?xf32>) -> (tensor<2x?xf32>, tensor<2x?xf32>) {
  %0 = tensor.reverse %x dims = [0, 1] : tensor<2x?xf32>
  %1 = tensor.reverse %x dims = [1] : tensor<2x?xf32>
  return %0, %1 : tensor<2x?xf32>, tensor<2x?xf32>
}

func.func @iota(%n: index) -> (tensor<2x2xi8>, tensor<?xf64>, tensor<2x?xindex>) {
  %0 = tensor.iota dim = 0 : tensor<2x2xi8>
  %1 = tensor.iota dim = 0 sizes(%n) : tensor<?xf64>
  %2 = tensor.iota dim = 1 sizes(%n) : tensor<2x?xindex>
  return %0, %1, %2 : tensor<2x2xi8>, tensor<?xf64>, tensor<2x?xindex>
}

func.func @narrow_iota() -> tensor<4xi1> {
  %0 = tensor.iota dim = 0 : tensor<4xi1>
  return %0 : tensor<4xi1>
}

func.func @nothing(%x: tensor<0xf32>) -> (tensor<0x2xf32>, tensor<2xf32>, tensor<f32>) {
  %0 = tensor.broadcast %x dims = [0] : tensor<0xf32> -> tensor<0x2xf32>
  %1 = tensor.reduce add %0 dims = [0] : tensor<0x2xf32> -> tensor<2xf32>
  %2 = tensor.einsum "i,i->" %x, %x : (tensor<0xf32>, tensor<0xf32>) -> tensor<f32>
  return %0, %1, %2 : tensor<0x2xf32>, tensor<2xf32>, tensor<f32>
}
