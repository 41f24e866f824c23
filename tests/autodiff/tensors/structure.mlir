// What moves elements about: each operation by differences, forward mode and both engines.
//
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=moves},canonicalize,cse,symbol-dce"
// GRAD-CHECK: @splat
// GRAD-CHECK: @broadcasts
// GRAD-CHECK: @moves
// GRAD-CHECK: @slices
// GRAD-CHECK: @dynamic(rand, rand, 1, 3)
// GRAD-CHECK: @dynamic(rand, rand, 7, -2)
// GRAD-CHECK: @pads
// GRAD-CHECK: @crop
// GRAD-CHECK: @joined
// GRAD-CHECK: @elements(rand, 2, 1)
// GRAD-CHECK: @listed
// GRAD-CHECK: @open size=3

func.func @splat(%x: f64) -> tensor<3x2xf64> {
  %s = tensor.splat %x : tensor<3x2xf64>
  %y = math.sin %s : tensor<3x2xf64>
  return %y : tensor<3x2xf64>
}

// New dimensions, one that stretches, an order of its own.
func.func @broadcasts(%x: tensor<2x1x3xf64>, %v: tensor<4x3xf64>) -> (tensor<3x5x2x4xf64>, tensor<3x2x4xf64>) {
  %a = tensor.broadcast %x dims = [2, 3, 0] : tensor<2x1x3xf64> -> tensor<3x5x2x4xf64>
  %b = tensor.broadcast %v dims = [2, 0] : tensor<4x3xf64> -> tensor<3x2x4xf64>
  %c = math.sin %a : tensor<3x5x2x4xf64>
  %d = math.exp %b : tensor<3x2x4xf64>
  return %c, %d : tensor<3x5x2x4xf64>, tensor<3x2x4xf64>
}

func.func @moves(%x: tensor<2x3x4xf64>) -> tensor<6x4xf64> {
  %t = tensor.transpose %x perm = [2, 0, 1] : tensor<2x3x4xf64> -> tensor<4x2x3xf64>
  %r = tensor.reverse %t dims = [0, 2] : tensor<4x2x3xf64>
  %s = tensor.reshape %r : tensor<4x2x3xf64> -> tensor<6x4xf64>
  %y = arith.mulf %s, %s : tensor<6x4xf64>
  return %y : tensor<6x4xf64>
}

func.func @slices(%x: tensor<7x5xf64>) -> (tensor<3x2xf64>, tensor<0x5xf64>) {
  %a = tensor.slice %x starts = [1, 1] limits = [7, 4] strides = [2, 2] : tensor<7x5xf64> -> tensor<3x2xf64>
  %b = tensor.slice %x starts = [3, 0] limits = [3, 5] strides = [1, 1] : tensor<7x5xf64> -> tensor<0x5xf64>
  %c = math.sin %a : tensor<3x2xf64>
  return %c, %b : tensor<3x2xf64>, tensor<0x5xf64>
}

// Starts are clamped in both directions.
func.func @dynamic(%x: tensor<4x5xf64>, %u: tensor<2x2xf64>, %i: index, %j: index) -> (tensor<2x3xf64>, tensor<4x5xf64>) {
  %a = tensor.dynamic_slice %x[%i, %j] sizes = [2, 3] : (tensor<4x5xf64>, index, index) -> tensor<2x3xf64>
  %b = tensor.update_slice %x, %u[%i, %j] : (tensor<4x5xf64>, tensor<2x2xf64>, index, index) -> tensor<4x5xf64>
  %c = math.sin %a : tensor<2x3xf64>
  %d = math.exp %b : tensor<4x5xf64>
  return %c, %d : tensor<2x3xf64>, tensor<4x5xf64>
}

func.func @pads(%x: tensor<3x2xf64>, %v: f64) -> tensor<9x4xf64> {
  %a = tensor.pad %x, %v low = [1, 0] high = [3, 2] interior = [1, 0] : (tensor<3x2xf64>, f64) -> tensor<9x4xf64>
  %b = math.sin %a : tensor<9x4xf64>
  return %b : tensor<9x4xf64>
}

// Negative padding crops, also between elements that interior padding moved apart.
func.func @crop(%x: tensor<4x3xf64>, %v: f64) -> tensor<5x2xf64> {
  %a = tensor.pad %x, %v low = [-1, 1] high = [-1, -2] interior = [1, 0] : (tensor<4x3xf64>, f64) -> tensor<5x2xf64>
  %b = math.sin %a : tensor<5x2xf64>
  return %b : tensor<5x2xf64>
}

func.func @joined(%a: tensor<2x2xf64>, %b: tensor<2x3xf64>) -> tensor<2x7xf64> {
  %c = tensor.concat %a, %b, %a dim = 1 : (tensor<2x2xf64>, tensor<2x3xf64>, tensor<2x2xf64>) -> tensor<2x7xf64>
  %d = math.sin %c : tensor<2x7xf64>
  return %d : tensor<2x7xf64>
}

func.func @elements(%x: tensor<3x2xf64>, %i: index, %j: index) -> (f64, tensor<3x2xf64>) {
  %c0 = arith.constant 0 : index
  %a = tensor.extract %x[%i, %j] : tensor<3x2xf64>
  %b = tensor.extract %x[%c0, %j] : tensor<3x2xf64>
  %c = arith.mulf %a, %b : f64
  %d = tensor.insert %c into %x[%i, %c0] : tensor<3x2xf64>
  %e = math.sin %d : tensor<3x2xf64>
  return %c, %e : f64, tensor<3x2xf64>
}

func.func @listed(%a: f64, %b: f64, %c: f64) -> tensor<2x3xf64> {
  %t = tensor.from_elements %a, %b, %c, %b, %a, %b : tensor<2x3xf64>
  %y = math.sin %t : tensor<2x3xf64>
  return %y : tensor<2x3xf64>
}

// Sizes that only the caller knows.
func.func @open(%x: tensor<?x2xf64>, %i: index) -> tensor<2x?xf64> {
  %t = tensor.transpose %x perm = [1, 0] : tensor<?x2xf64> -> tensor<2x?xf64>
  %c0 = arith.constant 0 : index
  %e = tensor.extract %x[%c0, %c0] : tensor<?x2xf64>
  %n = tensor.dim %x, %c0 : tensor<?x2xf64>
  %b = tensor.splat %e sizes(%n) : tensor<2x?xf64>
  %s = math.sin %t : tensor<2x?xf64>
  %y = arith.mulf %s, %b : tensor<2x?xf64>
  return %y : tensor<2x?xf64>
}
