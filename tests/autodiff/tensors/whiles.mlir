// A while on tensors runs once ahead to count, so that the tape is as long as it has to be.
//
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=grow},canonicalize,cse"
// GRAD-CHECK: @grow([0.1, 0.2, 0.3], 0.5)
// GRAD-CHECK: @grow([0.1, 0.2, 0.3], 0.0)

func.func @grow(%x: tensor<3xf64>, %limit: f64) -> tensor<3xf64> {
  %c0 = arith.constant 0 : index
  %y = loop.while (%s = %x) : (tensor<3xf64>) -> (tensor<3xf64>) {
    %first = tensor.extract %s[%c0] : tensor<3xf64>
    %more = arith.cmpf olt, %first, %limit : f64
    loop.condition(%more) %s : tensor<3xf64>
  } do {
  ^bb0(%s: tensor<3xf64>):
    %e = math.exp %s : tensor<3xf64>
    %next = arith.mulf %e, %x : tensor<3xf64>
    %sum = arith.addf %next, %s : tensor<3xf64>
    loop.yield %sum : tensor<3xf64>
  }
  return %y : tensor<3xf64>
}
