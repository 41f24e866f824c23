// A sum of nothing is what twice of it is, and so on: one value has hundreds of forms. Looking for a
// broadcast among those of its operands, and of theirs, took seconds.
// RUN: ft-opt %s --pass-pipeline='eqsat{fastmath=fast}'
// EVAL: @twice_nothing() ~= 0.0

func.func @twice_nothing() -> f64 {
  %a = arith.constant dense<> : tensor<1x0xf64>
  %b = arith.constant dense<> : tensor<0x1xf64>
  %two = arith.constant dense<2.0> : tensor<1x1xf64>
  %zero = arith.constant 0.0 : f64
  %0 = tensor.matmul %a, %b : (tensor<1x0xf64>, tensor<0x1xf64>) -> tensor<1x1xf64>
  %1 = arith.mulf %0, %two : tensor<1x1xf64>
  %2 = tensor.reduce add %1 dims = [0, 1] : tensor<1x1xf64> -> tensor<f64>
  %3 = tensor.extract %2[] : tensor<f64>
  %4 = arith.addf %zero, %3 : f64
  return %4 : f64
}
