// Sums of products, and convolutions with every attribute.
//
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=layer},canonicalize,cse,symbol-dce"
// GRAD-CHECK: @layer
// GRAD-CHECK: @batched
// GRAD-CHECK: @letters
// GRAD-CHECK: @plain
// GRAD-CHECK: @strided
// GRAD-CHECK: @grouped
// GRAD-CHECK: @batch_groups
// GRAD-CHECK: @transposed
// GRAD-CHECK: @flipped
// GRAD-CHECK: @layouts
// GRAD-CHECK: @mixed

func.func @layer(%x: tensor<3x4xf64>, %w: tensor<4x2xf64>, %b: tensor<2xf64>) -> tensor<3x2xf64> {
  %p = tensor.matmul %x, %w : (tensor<3x4xf64>, tensor<4x2xf64>) -> tensor<3x2xf64>
  %c = tensor.broadcast %b dims = [1] : tensor<2xf64> -> tensor<3x2xf64>
  %s = arith.addf %p, %c : tensor<3x2xf64>
  %y = math.tanh %s : tensor<3x2xf64>
  return %y : tensor<3x2xf64>
}

func.func @batched(%x: tensor<2x3x4xf64>, %w: tensor<2x4x2xf64>) -> tensor<2x3x2xf64> {
  %p = tensor.matmul %x, %w : (tensor<2x3x4xf64>, tensor<2x4x2xf64>) -> tensor<2x3x2xf64>
  return %p : tensor<2x3x2xf64>
}

// Three factors, a diagonal, a letter of one factor alone, an order of the result's own.
func.func @letters(%a: tensor<3x2x3xf64>, %b: tensor<2x4xf64>, %c: tensor<4x5xf64>) -> (tensor<4x3xf64>, tensor<2xf64>) {
  %y = tensor.einsum "iji,jk,kl->ki" %a, %b, %c : (tensor<3x2x3xf64>, tensor<2x4xf64>, tensor<4x5xf64>) -> tensor<4x3xf64>
  %z = tensor.einsum "iji,jk->j" %a, %b : (tensor<3x2x3xf64>, tensor<2x4xf64>) -> tensor<2xf64>
  return %y, %z : tensor<4x3xf64>, tensor<2xf64>
}

func.func @plain(%x: tensor<2x3x5x4xf64>, %w: tensor<2x3x3x2xf64>) -> tensor<2x2x3x3xf64> {
  %y = tensor.conv %x, %w dims = "bfhw,oihw->bfhw" : (tensor<2x3x5x4xf64>, tensor<2x3x3x2xf64>) -> tensor<2x2x3x3xf64>
  return %y : tensor<2x2x3x3xf64>
}

// Strides that do not divide, padding that crops, holes in the kernel.
func.func @strided(%x: tensor<1x7x6x2xf64>, %w: tensor<2x2x2x3xf64>) -> tensor<1x3x3x3xf64> {
  %y = tensor.conv %x, %w dims = "bhwf,hwio->bhwf" strides = [2, 2] padding = [[1, 0], [-1, 2]] rhs_dilation = [2, 1]
    : (tensor<1x7x6x2xf64>, tensor<2x2x2x3xf64>) -> tensor<1x3x3x3xf64>
  return %y : tensor<1x3x3x3xf64>
}

func.func @grouped(%x: tensor<2x6x5xf64>, %w: tensor<4x3x2xf64>) -> tensor<2x4x4xf64> {
  %y = tensor.conv %x, %w dims = "bfx,oix->bfx" groups = 2 : (tensor<2x6x5xf64>, tensor<4x3x2xf64>) -> tensor<2x4x4xf64>
  return %y : tensor<2x4x4xf64>
}

func.func @batch_groups(%x: tensor<4x3x5xf64>, %w: tensor<4x3x2xf64>) -> tensor<2x4x4xf64> {
  %y = tensor.conv %x, %w dims = "bfx,oix->bfx" batch_groups = 2 : (tensor<4x3x5xf64>, tensor<4x3x2xf64>) -> tensor<2x4x4xf64>
  return %y : tensor<2x4x4xf64>
}

func.func @transposed(%x: tensor<1x2x3xf64>, %w: tensor<2x2x3xf64>) -> tensor<1x2x7xf64> {
  %y = tensor.conv %x, %w dims = "bfx,oix->bfx" padding = [[2, 2]] lhs_dilation = [2]
    : (tensor<1x2x3xf64>, tensor<2x2x3xf64>) -> tensor<1x2x7xf64>
  return %y : tensor<1x2x7xf64>
}

func.func @flipped(%x: tensor<1x2x4x4xf64>, %w: tensor<2x2x2x3xf64>) -> tensor<1x2x3x2xf64> {
  %y = tensor.conv %x, %w dims = "bfhw,oihw->bfhw" reverse = [1] : (tensor<1x2x4x4xf64>, tensor<2x2x2x3xf64>) -> tensor<1x2x3x2xf64>
  return %y : tensor<1x2x3x2xf64>
}

// Spatial dimensions in another order in each of the three.
func.func @layouts(%x: tensor<4x5x2x3xf64>, %w: tensor<2x3x3x2xf64>) -> tensor<2x2x3x3xf64> {
  %y = tensor.conv %x, %w dims = "01bf,oi10->fb10" strides = [1, 2] padding = [[0, 0], [1, 1]]
    : (tensor<4x5x2x3xf64>, tensor<2x3x3x2xf64>) -> tensor<2x2x3x3xf64>
  return %y : tensor<2x2x3x3xf64>
}

// Factors that are narrower than the result.
func.func @mixed(%x: tensor<3x4xf32>, %w: tensor<4x2xf32>) -> tensor<3x2xf64> {
  %y = tensor.matmul %x, %w : (tensor<3x4xf32>, tensor<4x2xf32>) -> tensor<3x2xf64>
  return %y : tensor<3x2xf64>
}
