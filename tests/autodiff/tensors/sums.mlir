// Sums of adjoints: no operation but the sums, a sign that changes last is part of them, and lowered
// they are one loop with what they add up.
//
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=three}"
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=three},canonicalize,cse,@tensor-to-loops"
// GRAD-CHECK: @three

func.func @three(%x: tensor<8xf64>) -> (tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>) {
  %a = math.sin %x : tensor<8xf64>
  %b = math.exp %x : tensor<8xf64>
  %c = math.tanh %x : tensor<8xf64>
  %d = math.cos %x : tensor<8xf64>
  return %a, %b, %c, %d : tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>
}
