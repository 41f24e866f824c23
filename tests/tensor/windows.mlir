// Windows; the numbers are JAX's.
// EVAL: @pool([[[1, -2, 2, -1], [0, 0, -1, 0], [-1, -2, 4, 4], [-3, -1, -3, -3]]], -inf) ~= [[[1, 2], [-1, 4]]]
// EVAL: @sums([[-4, -1, 3, -3, 4], [3, -2, -4, -2, -1]], 0) ~= [[-5, -1, 1], [1, -8, -3]]
// EVAL: @from_one([-3, 1, 1, 2], 1) ~= [-2, -1, 3, 4]
// EVAL: @dilated([0, 1, 3, 1, -3, 3], inf) ~= [1, 0, 3, 1, 1, 3, -3, 1, 3, -3, inf]
// EVAL: @cropped([3, 1, 0, 1, 3, 2], 0) ~= [1, 1, 4]
// EVAL: @integers([3, -2, 4, -4, 0], -2147483648) ~= [4, 4, 4]
// EVAL: @with_nan([1, nan, 2, 3], -inf) ~= [nan, nan, 3]
// EVAL: @dynamic([[-1, 1, 1, 1], [-4, -3, 0, 0]], 0) ~= [[0, 2], [-7, 0]]
// EVAL: @unpool([[-3, 4, -3, 4], [1, -4, -1, 1], [-3, -2, 3, -3], [4, -3, -1, 3]], [[-4, 4], [1, 0]], 0) ~= [[0, -4, 0, 4], [0, 0, 0, 0], [0, 0, 0, 0], [1, 0, 0, 0]]
// EVAL: @overlapping([2, -1, 2, 0, -4, 3], [3, 2, 2, -4, -4], 0) ~= [3, 0, 4, -4, 0, -4]
// EVAL: @padded([-3, -1, 3, -4, 0], [4, 1, 2], 0) ~= [4, 0, 0, 3, 0]
// EVAL: @ties([0, 0, 0, 0], [2, -1], 1) ~= [3, 1, 0, 1]
// EVAL: @nan_wins([1, nan, nan, 2], [5], 0) ~= [0, 5, 0, 0]

func.func @pool(%a: tensor<1x4x4xf32>, %b: f32) -> tensor<1x2x2xf32> {
  %r = tensor.reduce_window max %a, %b window = [1, 2, 2] strides = [1, 2, 2] : (tensor<1x4x4xf32>, f32) -> tensor<1x2x2xf32>
  return %r : tensor<1x2x2xf32>
}

func.func @sums(%a: tensor<2x5xf32>, %b: f32) -> tensor<2x3xf32> {
  %r = tensor.reduce_window add %a, %b window = [1, 3] strides = [1, 2] padding = [[0, 0], [1, 1]] : (tensor<2x5xf32>, f32) -> tensor<2x3xf32>
  return %r : tensor<2x3xf32>
}

func.func @from_one(%a: tensor<4xf32>, %b: f32) -> tensor<4xf32> {
  %r = tensor.reduce_window add %a, %b window = [2] padding = [[1, 0]] : (tensor<4xf32>, f32) -> tensor<4xf32>
  return %r : tensor<4xf32>
}

func.func @dilated(%a: tensor<6xf32>, %b: f32) -> tensor<11xf32> {
  %r = tensor.reduce_window min %a, %b window = [2] strides = [1] padding = [[1, 2]] base_dilations = [2] window_dilations = [3] : (tensor<6xf32>, f32) -> tensor<11xf32>
  return %r : tensor<11xf32>
}

func.func @cropped(%a: tensor<6xf32>, %b: f32) -> tensor<3xf32> {
  %r = tensor.reduce_window add %a, %b window = [2] padding = [[-1, -1]] : (tensor<6xf32>, f32) -> tensor<3xf32>
  return %r : tensor<3xf32>
}

func.func @integers(%a: tensor<5xi32>, %b: i32) -> tensor<3xi32> {
  %r = tensor.reduce_window max %a, %b window = [3] : (tensor<5xi32>, i32) -> tensor<3xi32>
  return %r : tensor<3xi32>
}

func.func @with_nan(%a: tensor<4xf32>, %b: f32) -> tensor<3xf32> {
  %r = tensor.reduce_window max %a, %b window = [2] : (tensor<4xf32>, f32) -> tensor<3xf32>
  return %r : tensor<3xf32>
}

func.func @dynamic(%a: tensor<?x?xf32>, %b: f32) -> tensor<?x?xf32> {
  %r = tensor.reduce_window add %a, %b window = [1, 2] strides = [1, 2] : (tensor<?x?xf32>, f32) -> tensor<?x?xf32>
  return %r : tensor<?x?xf32>
}

func.func @unpool(%a: tensor<4x4xf32>, %b: tensor<2x2xf32>, %c: f32) -> tensor<4x4xf32> {
  %r = tensor.select_and_scatter ge add %a, %b, %c window = [2, 2] strides = [2, 2] padding = [[0, 0], [0, 0]] : (tensor<4x4xf32>, tensor<2x2xf32>, f32) -> tensor<4x4xf32>
  return %r : tensor<4x4xf32>
}

func.func @overlapping(%a: tensor<6xf32>, %b: tensor<5xf32>, %c: f32) -> tensor<6xf32> {
  %r = tensor.select_and_scatter ge add %a, %b, %c window = [2] strides = [1] padding = [[0, 0]] : (tensor<6xf32>, tensor<5xf32>, f32) -> tensor<6xf32>
  return %r : tensor<6xf32>
}

func.func @padded(%a: tensor<5xf32>, %b: tensor<3xf32>, %c: f32) -> tensor<5xf32> {
  %r = tensor.select_and_scatter le add %a, %b, %c window = [3] strides = [2] padding = [[1, 1]] : (tensor<5xf32>, tensor<3xf32>, f32) -> tensor<5xf32>
  return %r : tensor<5xf32>
}

func.func @ties(%a: tensor<4xf32>, %b: tensor<2xf32>, %c: f32) -> tensor<4xf32> {
  %r = tensor.select_and_scatter ge add %a, %b, %c window = [2] strides = [2] padding = [[0, 0]] : (tensor<4xf32>, tensor<2xf32>, f32) -> tensor<4xf32>
  return %r : tensor<4xf32>
}

// The first NaN receives the update.
func.func @nan_wins(%a: tensor<4xf32>, %b: tensor<1xf32>, %c: f32) -> tensor<4xf32> {
  %r = tensor.select_and_scatter ge add %a, %b, %c window = [4] : (tensor<4xf32>, tensor<1xf32>, f32) -> tensor<4xf32>
  return %r : tensor<4xf32>
}
