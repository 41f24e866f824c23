// Sizes that only run time tells: what stretches or does not, empty parts, windows that leave a rest.
// Random ones are in `tests/random_rules/`.
//
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=stretches},canonicalize,cse,symbol-dce"
// GRAD-CHECK: @stretches([0.5], [1.0, 2.0, 3.0])
// GRAD-CHECK: @stretches([0.5, -0.25, 0.75], [1.0, 2.0, 3.0])
// GRAD-CHECK: @slices([1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0])
// GRAD-CHECK: @slices([1.0, 2.0])
// GRAD-CHECK: @joined([1.0, 2.0], [3.0, 4.0, 5.0], [6.0])
// GRAD-CHECK: @pools([1.0, 4.0, 2.0, 5.0, 3.0, 7.0, 6.0])
// GRAD-CHECK: @pools([1.0, 4.0, 2.0, 5.0, 3.0, 7.0])
// GRAD-CHECK: @strided([[[1.0, 4.0, 2.0, 5.0, 3.0, 7.0, 6.0]]], [[[0.5, -1.0]]])
// GRAD-CHECK: @strided([[[1.0]]], [[[0.5, -1.0]]])
// GRAD-CHECK: @running([0.5, -1.0, 0.0, 2.0]) order=2

func.func @stretches(%x: tensor<?xf64>, %y: tensor<?xf64>) -> tensor<?xf64> {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %y, %c0 : tensor<?xf64>
  %b = tensor.broadcast %x dims = [0] sizes(%n) : tensor<?xf64> -> tensor<?xf64>
  %z = arith.mulf %b, %y : tensor<?xf64>
  return %z : tensor<?xf64>
}

func.func @slices(%x: tensor<?xf64>) -> tensor<?xf64> {
  %a = tensor.slice %x starts = [2] limits = [?] strides = [3] : tensor<?xf64> -> tensor<?xf64>
  %z = math.sin %a : tensor<?xf64>
  return %z : tensor<?xf64>
}

func.func @joined(%x: tensor<?xf64>, %y: tensor<3xf64>, %z: tensor<?xf64>) -> tensor<?xf64> {
  %a = tensor.concat %x, %y, %z dim = 0 : (tensor<?xf64>, tensor<3xf64>, tensor<?xf64>) -> tensor<?xf64>
  %b = math.sin %a : tensor<?xf64>
  return %b : tensor<?xf64>
}

func.func @pools(%x: tensor<?xf64>) -> (tensor<?xf64>, tensor<?xf64>) {
  %none = arith.constant 0xFFF0000000000000 : f64
  %zero = arith.constant 0.0 : f64
  %a = tensor.reduce_window max %x, %none window = [3] strides = [2] : (tensor<?xf64>, f64) -> tensor<?xf64>
  %b = tensor.reduce_window add %x, %zero window = [2] strides = [3] : (tensor<?xf64>, f64) -> tensor<?xf64>
  %c = math.sin %a : tensor<?xf64>
  %d = math.sin %b : tensor<?xf64>
  return %c, %d : tensor<?xf64>, tensor<?xf64>
}

func.func @strided(%x: tensor<?x1x?xf64>, %w: tensor<1x1x2xf64>) -> tensor<?x1x?xf64> {
  %a = tensor.conv %x, %w dims = "bfx,iox->bfx" strides = [3] : (tensor<?x1x?xf64>, tensor<1x1x2xf64>) -> tensor<?x1x?xf64>
  %b = math.sin %a : tensor<?x1x?xf64>
  return %b : tensor<?x1x?xf64>
}

func.func @running(%x: tensor<?xf64>) -> tensor<?xf64> {
  %a = tensor.scan add %x dim = 0 : tensor<?xf64>
  %b = math.sin %a : tensor<?xf64>
  return %b : tensor<?xf64>
}
