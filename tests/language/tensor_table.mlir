// The table of operations on tensors: each text as the page of the language has it, with what it means.
// ROUNDTRIP: verbatim
// EVAL: @elementwise([1, 2, 3, 4], [10, 20, 30, 40], [1, 0, 1, 0]) ~= [11, 22, 33, 44], [1, 20, 3, 40]
// EVAL: @splat(2.5) ~= [[2.5, 2.5, 2.5, 2.5], [2.5, 2.5, 2.5, 2.5], [2.5, 2.5, 2.5, 2.5], [2.5, 2.5, 2.5, 2.5]]
// EVAL: @broadcast([1, 2], [[1], [2]]) ~= [[1, 2], [1, 2], [1, 2]], [[1, 1, 1], [2, 2, 2]]
// EVAL: @transpose([[1, 2, 3], [4, 5, 6]]) ~= [[1, 4], [2, 5], [3, 6]]
// EVAL: @reshape([[1, 2, 3], [4, 5, 6]]) ~= [1, 2, 3, 4, 5, 6]
// EVAL: @slice([[1, 2, 3], [4, 5, 6]]) ~= [[2, 3], [5, 6]], [[1, 3]]
// EVAL: @dynamic_slice([[1, 2, 3], [4, 5, 6]], 1, 1) ~= [[5, 6]]
// EVAL: @dynamic_slice([[1, 2, 3], [4, 5, 6]], 7, -3) ~= [[4, 5]]
// EVAL: @update_slice([[1, 2, 3], [4, 5, 6]], [[8, 9]], 0, 1) ~= [[1, 8, 9], [4, 5, 6]]
// EVAL: @update_slice([[1, 2, 3], [4, 5, 6]], [[8, 9]], -1, 2) ~= [[1, 8, 9], [4, 5, 6]]
// EVAL: @pad([[1, 2], [3, 4]], 9) ~= [[9, 9], [1, 2], [3, 4], [9, 9]], [[2], [4]], [[1, 9, 2], [3, 9, 4]]
// EVAL: @concat([[1, 2]], [[3, 4], [5, 6]]) ~= [[1, 2], [3, 4], [5, 6]]
// EVAL: @reverse([1, 2, 3, 4]) ~= [4, 3, 2, 1]
// EVAL: @iota() ~= [[0, 0], [1, 1]]
// EVAL: @reduce([[1, 2, 3], [6, 5, 4]]) ~= [6, 15], [6, 120], [1, 4], [3, 6]
// EVAL: @reduce([[1, nan, 3], [6, 5, 4]]) ~= [nan, 15], [nan, 120], [nan, 4], [nan, 6]
// EVAL: @bits([6, 3]) ~= 2, 7, 5
// EVAL: @first([[3, 1, 1], [2, 7, 7]]) ~= [1, 0], [0, 1]
// EVAL: @scan([1, 2, 3]) ~= [1, 3, 6], [0, 1, 3], [6, 5, 3], [5, 3, 0]
// EVAL: @einsum([[1, 2], [3, 4]], [[1, 0], [2, 1]]) ~= [[5, 2], [11, 4]], 5, [3, 7], 22
// EVAL: @matmul([[1, 2], [3, 4]], [[1, 0], [2, 1]], [[[1, 2]], [[3, 4]]], [[[1], [1]], [[2], [1]]]) ~= [[5, 2], [11, 4]], [[[3]], [[10]]]
// EVAL: @conv([[[[1, 2], [3, 4]]]], [[[[1, 0, 0], [0, 1, 0], [0, 0, 1]]]]) ~= [[[[5, 2], [3, 5]]]]
// EVAL: @take([[1, 2], [3, 4], [5, 6]], [2, 0, 0, 1]) ~= [[5, 6], [1, 2], [1, 2], [3, 4]]
// EVAL: @sort([3, 1, 2, 1], [10, 20, 30, 40]) ~= [1, 1, 2, 3], [20, 40, 30, 10]

func.func @elementwise(%a: tensor<4xf32>, %b: tensor<4xf32>, %c: tensor<4xi1>) -> (tensor<4xf32>, tensor<4xf32>) {
  %0 = arith.addf %a, %b : tensor<4xf32>
  %1 = math.exp %a : tensor<4xf32>
  %2 = arith.select %c, %a, %b : tensor<4xi1>, tensor<4xf32>
  return %0, %2 : tensor<4xf32>, tensor<4xf32>
}
func.func @splat(%s: f32) -> tensor<4x4xf32> {
  %0 = tensor.splat %s : tensor<4x4xf32>
  return %0 : tensor<4x4xf32>
}
func.func @broadcast(%x: tensor<2xf32>, %y: tensor<2x1xf32>) -> (tensor<3x2xf32>, tensor<2x3xf32>) {
  %0 = tensor.broadcast %x dims = [1] : tensor<2xf32> -> tensor<3x2xf32>
  %1 = tensor.broadcast %y dims = [0, 1] : tensor<2x1xf32> -> tensor<2x3xf32>
  return %0, %1 : tensor<3x2xf32>, tensor<2x3xf32>
}
func.func @transpose(%x: tensor<2x3xf32>) -> tensor<3x2xf32> {
  %0 = tensor.transpose %x perm = [1, 0] : tensor<2x3xf32> -> tensor<3x2xf32>
  return %0 : tensor<3x2xf32>
}
func.func @reshape(%x: tensor<2x3xf32>) -> tensor<6xf32> {
  %0 = tensor.reshape %x : tensor<2x3xf32> -> tensor<6xf32>
  return %0 : tensor<6xf32>
}
func.func @slice(%x: tensor<2x3xf32>) -> (tensor<2x2xf32>, tensor<1x2xf32>) {
  %0 = tensor.slice %x starts = [0, 1] limits = [2, 3] strides = [1, 1] : tensor<2x3xf32> -> tensor<2x2xf32>
  %1 = tensor.slice %x starts = [0, 0] limits = [1, 3] strides = [1, 2] : tensor<2x3xf32> -> tensor<1x2xf32>
  return %0, %1 : tensor<2x2xf32>, tensor<1x2xf32>
}
func.func @dynamic_slice(%x: tensor<2x3xf32>, %i: index, %j: index) -> tensor<1x2xf32> {
  %0 = tensor.dynamic_slice %x[%i, %j] sizes = [1, 2] : (tensor<2x3xf32>, index, index) -> tensor<1x2xf32>
  return %0 : tensor<1x2xf32>
}
func.func @update_slice(%x: tensor<2x3xf32>, %u: tensor<1x2xf32>, %i: index, %j: index) -> tensor<2x3xf32> {
  %0 = tensor.update_slice %x, %u[%i, %j] : (tensor<2x3xf32>, tensor<1x2xf32>, index, index) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}
func.func @pad(%x: tensor<2x2xf32>, %v: f32) -> (tensor<4x2xf32>, tensor<2x1xf32>, tensor<2x3xf32>) {
  %0 = tensor.pad %x, %v low = [1, 0] high = [1, 0] interior = [0, 0] : (tensor<2x2xf32>, f32) -> tensor<4x2xf32>
  %1 = tensor.pad %x, %v low = [0, -1] high = [0, 0] interior = [0, 0] : (tensor<2x2xf32>, f32) -> tensor<2x1xf32>
  %2 = tensor.pad %x, %v low = [0, 0] high = [0, 0] interior = [0, 1] : (tensor<2x2xf32>, f32) -> tensor<2x3xf32>
  return %0, %1, %2 : tensor<4x2xf32>, tensor<2x1xf32>, tensor<2x3xf32>
}
func.func @concat(%a: tensor<1x2xf32>, %b: tensor<2x2xf32>) -> tensor<3x2xf32> {
  %0 = tensor.concat %a, %b dim = 0 : (tensor<1x2xf32>, tensor<2x2xf32>) -> tensor<3x2xf32>
  return %0 : tensor<3x2xf32>
}
func.func @reverse(%x: tensor<4xf32>) -> tensor<4xf32> {
  %0 = tensor.reverse %x dims = [0] : tensor<4xf32>
  return %0 : tensor<4xf32>
}
func.func @iota() -> tensor<2x2xi32> {
  %0 = tensor.iota dim = 0 : tensor<2x2xi32>
  return %0 : tensor<2x2xi32>
}
func.func @reduce(%x: tensor<2x3xf32>) -> (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) {
  %0 = tensor.reduce add %x dims = [1] : tensor<2x3xf32> -> tensor<2xf32>
  %1 = tensor.reduce mul %x dims = [1] : tensor<2x3xf32> -> tensor<2xf32>
  %2 = tensor.reduce min %x dims = [1] : tensor<2x3xf32> -> tensor<2xf32>
  %3 = tensor.reduce max %x dims = [1] : tensor<2x3xf32> -> tensor<2xf32>
  return %0, %1, %2, %3 : tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
}
func.func @bits(%x: tensor<2xi32>) -> (tensor<i32>, tensor<i32>, tensor<i32>) {
  %0 = tensor.reduce and %x dims = [0] : tensor<2xi32> -> tensor<i32>
  %1 = tensor.reduce or %x dims = [0] : tensor<2xi32> -> tensor<i32>
  %2 = tensor.reduce xor %x dims = [0] : tensor<2xi32> -> tensor<i32>
  return %0, %1, %2 : tensor<i32>, tensor<i32>, tensor<i32>
}
func.func @first(%x: tensor<2x3xf32>) -> (tensor<2xi32>, tensor<2xi64>) {
  %0 = tensor.reduce argmin %x dims = [1] : tensor<2x3xf32> -> tensor<2xi32>
  %1 = tensor.reduce argmax %x dims = [1] : tensor<2x3xf32> -> tensor<2xi64>
  return %0, %1 : tensor<2xi32>, tensor<2xi64>
}
func.func @scan(%x: tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) {
  %0 = tensor.scan add %x dim = 0 : tensor<3xf32>
  %1 = tensor.scan add %x dim = 0 exclusive : tensor<3xf32>
  %2 = tensor.scan add %x dim = 0 reverse : tensor<3xf32>
  %3 = tensor.scan add %x dim = 0 exclusive reverse : tensor<3xf32>
  return %0, %1, %2, %3 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
}
// Letters that the result does not have sum; a letter that stands twice takes the diagonal.
func.func @einsum(%a: tensor<2x2xf32>, %b: tensor<2x2xf32>) -> (tensor<2x2xf32>, tensor<f32>, tensor<2xf32>, tensor<f32>) {
  %0 = tensor.einsum "ij,jk->ik" %a, %b : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
  %1 = tensor.einsum "ii->" %a : (tensor<2x2xf32>) -> tensor<f32>
  %2 = tensor.einsum "ij->i" %a : (tensor<2x2xf32>) -> tensor<2xf32>
  %3 = tensor.einsum "ij,jk,kk->" %a, %b, %b : (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<f32>
  return %0, %1, %2, %3 : tensor<2x2xf32>, tensor<f32>, tensor<2xf32>, tensor<f32>
}
func.func @matmul(%a: tensor<2x2xf32>, %b: tensor<2x2xf32>, %c: tensor<2x1x2xf32>, %d: tensor<2x2x1xf32>) -> (tensor<2x2xf32>, tensor<2x1x1xf32>) {
  %0 = tensor.matmul %a, %b : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
  %1 = tensor.matmul %c, %d : (tensor<2x1x2xf32>, tensor<2x2x1xf32>) -> tensor<2x1x1xf32>
  return %0, %1 : tensor<2x2xf32>, tensor<2x1x1xf32>
}
func.func @conv(%x: tensor<1x1x2x2xf32>, %w: tensor<1x1x3x3xf32>) -> tensor<1x1x2x2xf32> {
  %0 = tensor.conv %x, %w dims = "bfhw,oihw->bfhw" strides = [1, 1] padding = [[1, 1], [1, 1]] : (tensor<1x1x2x2xf32>, tensor<1x1x3x3xf32>) -> tensor<1x1x2x2xf32>
  return %0 : tensor<1x1x2x2xf32>
}
func.func @take(%x: tensor<3x2xf32>, %i: tensor<4xi32>) -> tensor<4x2xf32> {
  %0 = tensor.take %x, %i dim = 0 : (tensor<3x2xf32>, tensor<4xi32>) -> tensor<4x2xf32>
  return %0 : tensor<4x2xf32>
}
func.func @sort(%k: tensor<4xf32>, %v: tensor<4xi32>) -> (tensor<4xf32>, tensor<4xi32>) {
  %0:2 = tensor.sort %k, %v dim = 0 ascending : (tensor<4xf32>, tensor<4xi32>) -> (tensor<4xf32>, tensor<4xi32>)
  return %0#0, %0#1 : tensor<4xf32>, tensor<4xi32>
}
