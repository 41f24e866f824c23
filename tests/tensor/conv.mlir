// Convolutions; the numbers are JAX's.
// EVAL: @plain([[[[1, -3, -2], [-3, -3, 3], [4, -1, -2]], [[3, -3, -3], [-2, -1, -1], [-2, -2, 1]]]], [[[[0, 1], [4, 4]], [[-3, 3], [-1, 3]]], [[[2, -4], [3, 4]], [[4, -4], [-3, 1]]]]) ~= [[[[-20, -26, -5], [-46, -4, 22], [8, -4, -6]], [[-21, -11, 3], [22, 7, -4], [14, -22, -7]]]]
// EVAL: @layouts([[[[0, -4], [3, -2], [-4, 3]], [[1, -4], [-3, 3], [2, 3]]], [[[4, -2], [0, -1], [-4, -2]], [[-4, -3], [-1, 4], [3, 1]]]], [[[[-2], [-3]], [[2], [2]]], [[[-1], [-3]], [[-2], [4]]]]) ~= [[[[43, 0]], [[27, -22]]]]
// EVAL: @line([[[2, 1, -2, 3, -1, 0]]], [[[2, -1, 0]], [[-4, 3, -2]]]) ~= [[[-2, 4, 7, 0], [4, -16, -15, 0]]]
// EVAL: @crops([[[0, 0, -3, -2, -1, -4]]], [[[3, -1]]]) ~= [[[3, -7]]]
// EVAL: @dilated([[[1, -3, 4, 0]]], [[[-4, -1]]]) ~= [[[0, 3, -4, -4, 12, 0, -16]]]
// EVAL: @flipped([[[[-1, -2, 2], [4, 2, -3], [1, 0, 1]]]], [[[[3, 3, 3], [2, 0, 0]]]]) ~= [[[[14, 13, -3], [7, 0, 3]]]]
// EVAL: @grouped([[[-3, 1, 0], [1, 0, -2], [0, 2, -3], [1, -1, 3]]], [[[1, 0], [-4, -4]], [[-2, 0], [0, 3]], [[-3, 1], [-1, 1]], [[-4, -1], [-3, -1]]]) ~= [[[-7, 9], [6, -8], [0, -5], [-4, -5]]]
// EVAL: @depthwise([[[-3, 2], [2, -4], [-2, 3]]], [[[4, 3, -3, 4]], [[-1, -3, 2, -3]]]) ~= [[[-14, -15, -14, 20], [10, 12, 18, -25], [-8, -6, -9, 12]]]
// EVAL: @batch_grouped([[[-4, 4, -3]], [[-1, 3, -2]], [[-2, -1, 2]], [[1, -2, -3]]], [[[-1, 0]], [[-1, 1]]]) ~= [[[4, -4], [1, 3]], [[1, -3], [-3, -1]]]
// EVAL: @no_window([[-4, 2, 0], [-4, 2, 3]], [[-1, -1, 1], [-1, 0, 1]]) ~= [[2, 5], [4, 7]]
// EVAL: @volume([[[[[1, -2, -4], [3, 0, -3]], [[4, 0, -2], [-3, -4, 1]]]]], [[[[[1, 4]], [[4, 3]]]]]) ~= [[[[[9, -24, -12], [-21, -25, 1]]]]]
// EVAL: @swapped([[[[-4, -3, 1], [1, -3, 4]]]], [[[[4, -3], [1, -1]]]]) ~= [[[[-5], [-6]]]]
// EVAL: @dynamic([[[1, 2, 0, 2]], [[-2, 0, -3, 1]]], [[[-1, 2]]]) ~= [[[3, -2, 4]], [[2, -6, 5]]]
// EVAL: @integers([[[119, 107, 115]]], [[[56, 57]]]) ~= [[[12763, 12547]]]

func.func @plain(%a: tensor<1x2x3x3xf32>, %b: tensor<2x2x2x2xf32>) -> tensor<1x2x3x3xf32> {
  %r = tensor.conv %a, %b dims = "bfhw,oihw->bfhw" strides = [1, 1] padding = [[1, 0], [0, 1]] : (tensor<1x2x3x3xf32>, tensor<2x2x2x2xf32>) -> tensor<1x2x3x3xf32>
  return %r : tensor<1x2x3x3xf32>
}

func.func @layouts(%a: tensor<2x2x3x2xf32>, %b: tensor<2x2x2x1xf32>) -> tensor<1x2x1x2xf32> {
  %r = tensor.conv %a, %b dims = "bhwf,hwio->hbfw" strides = [1, 1] padding = [[0, 0], [0, 0]] : (tensor<2x2x3x2xf32>, tensor<2x2x2x1xf32>) -> tensor<1x2x1x2xf32>
  return %r : tensor<1x2x1x2xf32>
}

func.func @line(%a: tensor<1x1x6xf32>, %b: tensor<2x1x3xf32>) -> tensor<1x2x4xf32> {
  %r = tensor.conv %a, %b dims = "bfx,oix->bfx" strides = [2] padding = [[1, 2]] : (tensor<1x1x6xf32>, tensor<2x1x3xf32>) -> tensor<1x2x4xf32>
  return %r : tensor<1x2x4xf32>
}

func.func @crops(%a: tensor<1x1x6xf32>, %b: tensor<1x1x2xf32>) -> tensor<1x1x2xf32> {
  %r = tensor.conv %a, %b dims = "bfx,oix->bfx" strides = [1] padding = [[-1, -2]] : (tensor<1x1x6xf32>, tensor<1x1x2xf32>) -> tensor<1x1x2xf32>
  return %r : tensor<1x1x2xf32>
}

func.func @dilated(%a: tensor<1x1x4xf32>, %b: tensor<1x1x2xf32>) -> tensor<1x1x7xf32> {
  %r = tensor.conv %a, %b dims = "bfx,oix->bfx" strides = [1] padding = [[2, 1]] lhs_dilation = [2] rhs_dilation = [3] : (tensor<1x1x4xf32>, tensor<1x1x2xf32>) -> tensor<1x1x7xf32>
  return %r : tensor<1x1x7xf32>
}

func.func @flipped(%a: tensor<1x1x3x3xf32>, %b: tensor<1x1x2x3xf32>) -> tensor<1x1x2x3xf32> {
  %r = tensor.conv %a, %b dims = "bf01,oi01->bf01" strides = [1, 1] padding = [[0, 0], [1, 1]] reverse = [0, 1] : (tensor<1x1x3x3xf32>, tensor<1x1x2x3xf32>) -> tensor<1x1x2x3xf32>
  return %r : tensor<1x1x2x3xf32>
}

func.func @grouped(%a: tensor<1x4x3xf32>, %b: tensor<4x2x2xf32>) -> tensor<1x4x2xf32> {
  %r = tensor.conv %a, %b dims = "bfx,oix->bfx" strides = [1] padding = [[0, 0]] groups = 2 : (tensor<1x4x3xf32>, tensor<4x2x2xf32>) -> tensor<1x4x2xf32>
  return %r : tensor<1x4x2xf32>
}

func.func @depthwise(%a: tensor<1x3x2xf32>, %b: tensor<2x1x4xf32>) -> tensor<1x3x4xf32> {
  %r = tensor.conv %a, %b dims = "bxf,xio->bxf" strides = [1] padding = [[0, 1]] groups = 2 : (tensor<1x3x2xf32>, tensor<2x1x4xf32>) -> tensor<1x3x4xf32>
  return %r : tensor<1x3x4xf32>
}

func.func @batch_grouped(%a: tensor<4x1x3xf32>, %b: tensor<2x1x2xf32>) -> tensor<2x2x2xf32> {
  %r = tensor.conv %a, %b dims = "bfx,oix->bfx" strides = [1] padding = [[0, 0]] batch_groups = 2 : (tensor<4x1x3xf32>, tensor<2x1x2xf32>) -> tensor<2x2x2xf32>
  return %r : tensor<2x2x2xf32>
}

func.func @no_window(%a: tensor<2x3xf32>, %b: tensor<2x3xf32>) -> tensor<2x2xf32> {
  %r = tensor.conv %a, %b dims = "bf,oi->fb" : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x2xf32>
  return %r : tensor<2x2xf32>
}

func.func @volume(%a: tensor<1x1x2x2x3xf32>, %b: tensor<1x1x2x1x2xf32>) -> tensor<1x1x1x2x3xf32> {
  %r = tensor.conv %a, %b dims = "bfxyz,oixyz->bfxyz" strides = [1, 1, 1] padding = [[0, 0], [0, 0], [0, 1]] : (tensor<1x1x2x2x3xf32>, tensor<1x1x2x1x2xf32>) -> tensor<1x1x1x2x3xf32>
  return %r : tensor<1x1x1x2x3xf32>
}

func.func @swapped(%a: tensor<1x1x2x3xf32>, %b: tensor<1x1x2x2xf32>) -> tensor<1x1x2x1xf32> {
  %r = tensor.conv %a, %b dims = "bfhw,oiwh->bfwh" strides = [1, 2] padding = [[0, 0], [1, 0]] : (tensor<1x1x2x3xf32>, tensor<1x1x2x2xf32>) -> tensor<1x1x2x1xf32>
  return %r : tensor<1x1x2x1xf32>
}

func.func @dynamic(%a: tensor<?x1x?xf32>, %b: tensor<1x1x?xf32>) -> tensor<?x1x?xf32> {
  %r = tensor.conv %a, %b dims = "bfx,oix->bfx" strides = [1] padding = [[0, 0]] : (tensor<?x1x?xf32>, tensor<1x1x?xf32>) -> tensor<?x1x?xf32>
  return %r : tensor<?x1x?xf32>
}

func.func @integers(%a: tensor<1x1x3xi8>, %b: tensor<1x1x2xi8>) -> tensor<1x1x2xi32> {
  %r = tensor.conv %a, %b dims = "bfx,oix->bfx" strides = [1] padding = [[0, 0]] : (tensor<1x1x3xi8>, tensor<1x1x2xi8>) -> tensor<1x1x2xi32>
  return %r : tensor<1x1x2xi32>
}
