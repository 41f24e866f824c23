// Sums and extrema of no elements: what is repeated no time at all is not there.
// RUN: ft-opt %s --pass-pipeline="eqsat{fastmath=reassoc}"
// RUN-EQUIV: ; eqsat{fastmath=reassoc}
// EVAL: @stretched([7]) ~= 127

func.func @stretched(%x: tensor<1xi8>) -> i8 {
  %b = tensor.broadcast %x dims = [0] : tensor<1xi8> -> tensor<0xi8>
  %m = tensor.reduce min %b dims = [0] : tensor<0xi8> -> tensor<i8>
  %r = tensor.extract %m[] : tensor<i8>
  return %r : i8
}

func.func @divided(%x: tensor<0xf32>) -> f32 {
  %zero = arith.constant dense<0.0> : tensor<0xf32>
  %q = arith.divf %x, %zero : tensor<0xf32>
  %s = tensor.reduce add %q dims = [0] : tensor<0xf32> -> tensor<f32>
  %r = tensor.extract %s[] : tensor<f32>
  return %r : f32
}
