// Products and convolutions of the same tensor are computed at once where starting a kernel takes
// time; what depends on fixed parameters alone costs nothing.
// RUN: ft-opt %s --pass-pipeline="eqsat{only=merge,slice machine=%S/accelerator.machine report},dce"
// RUN: ft-opt %s --pass-pipeline="eqsat{only=merge,slice fastmath=nnan,ninf,nsz machine=%S/accelerator.machine},dce"
// EVAL: @gates([[1, 2], [3, 4]], [[1, 0], [0, 1]], [[2, 0], [1, 1]], [[0, 1], [1, 0]]) ~= [[6, 5], [34, 19]]
// EVAL: @windows([[[1, 2, 3]]], [[[2]]], [[[1, 1, 1]], [[0, -1, 1]]]) ~= [[[2, 4, 6], [3, 6, 5], [1, 1, -3]]]
// EVAL: @one_after_the_other([[1, 2], [3, 4]], [[1, 0], [0, 1]]) ~= [[7, 20], [45, 88]]
// EVAL: @changing([[1, 2], [3, 4]], [[1, 0], [0, 1]], [[2, 0], [1, 1]]) ~= [[4, 4], [30, 16]]

func.func @gates(%x: tensor<2x2xf32>, %a: tensor<2x2xf32> {ft.fixed}, %b: tensor<2x2xf32> {ft.fixed}, %c: tensor<2x2xf32> {ft.fixed}) -> tensor<2x2xf32> {
  %xa = tensor.matmul %x, %a : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
  %xb = tensor.matmul %x, %b : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
  %xc = tensor.matmul %x, %c : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
  %product = arith.mulf %xa, %xb : tensor<2x2xf32>
  %sum = arith.addf %product, %xc : tensor<2x2xf32>
  return %sum : tensor<2x2xf32>
}

// The smaller kernel gets zeros around it, which infinities would turn to NaN.
func.func @windows(%x: tensor<1x1x3xf32>, %a: tensor<1x1x1xf32> {ft.fixed}, %b: tensor<2x1x3xf32> {ft.fixed}) -> tensor<1x3x3xf32> {
  %xa = tensor.conv %x, %a dims = "bfx,oix->bfx" : (tensor<1x1x3xf32>, tensor<1x1x1xf32>) -> tensor<1x1x3xf32>
  %xb = tensor.conv %x, %b dims = "bfx,oix->bfx" padding = [[1, 1]] : (tensor<1x1x3xf32>, tensor<2x1x3xf32>) -> tensor<1x2x3xf32>
  %all = tensor.concat %xa, %xb dim = 1 : (tensor<1x1x3xf32>, tensor<1x2x3xf32>) -> tensor<1x3x3xf32>
  return %all : tensor<1x3x3xf32>
}

// What one product needs of the other cannot be merged.
func.func @one_after_the_other(%x: tensor<2x2xf32>, %a: tensor<2x2xf32> {ft.fixed}) -> tensor<2x2xf32> {
  %xa = tensor.matmul %x, %a : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
  %xxa = tensor.matmul %x, %xa : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
  %product = arith.mulf %xa, %xxa : tensor<2x2xf32>
  return %product : tensor<2x2xf32>
}

// Weights that are not fixed are put together in every call, which takes a kernel as well.
func.func @changing(%x: tensor<2x2xf32>, %a: tensor<2x2xf32>, %b: tensor<2x2xf32>) -> tensor<2x2xf32> {
  %xa = tensor.matmul %x, %a : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
  %xb = tensor.matmul %x, %b : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
  %product = arith.mulf %xa, %xb : tensor<2x2xf32>
  return %product : tensor<2x2xf32>
}
