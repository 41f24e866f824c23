// Products of narrow floats are rounded one by one, unless flags permit otherwise: 300 * 300 is infinite.
// RUN: ft-opt %s --pass-pipeline="eqsat"
// RUN: ft-run %s --entry main --pass-pipeline="eqsat"
// EVAL: @wide([3, 4], [5, 6]) ~= 39.0

func.func private @narrow(%a: tensor<2xf16>, %b: tensor<2xf16>) -> tensor<f16> {
  %p = arith.mulf %a, %b : tensor<2xf16>
  %s = tensor.reduce add %p dims = [0] : tensor<2xf16> -> tensor<f16>
  return %s : tensor<f16>
}

func.func @main() -> tensor<f16> {
  %a = arith.constant dense<[300.0, 300.0]> : tensor<2xf16>
  %b = arith.constant dense<[300.0, -300.0]> : tensor<2xf16>
  %r = func.call @narrow(%a, %b) : (tensor<2xf16>, tensor<2xf16>) -> tensor<f16>
  return %r : tensor<f16>
}

func.func @wide(%a: tensor<2xf32>, %b: tensor<2xf32>) -> tensor<f32> {
  %p = arith.mulf %a, %b : tensor<2xf32>
  %s = tensor.reduce add %p dims = [0] : tensor<2xf32> -> tensor<f32>
  return %s : tensor<f32>
}
