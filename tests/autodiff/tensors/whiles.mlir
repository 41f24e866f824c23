// A while on tensors runs once ahead to count, so that the tape is as long as it has to be.
//
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=grow},canonicalize,cse"
// GRAD-CHECK: @grow([0.1, 0.2, 0.3], 2.0)
// GRAD-CHECK: @grow([0.1, 0.2, 0.3], 0.0)
// GRAD-CHECK: @newton([2, 3])
// GRAD-CHECK: @newton([2, 3]) order=2

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

// Square roots, until they are good enough; the first region computes, too.
func.func @newton(%a: tensor<2xf64>) -> tensor<2xf64> {
  %half = arith.constant dense<0.5> : tensor<2xf64>
  %small = arith.constant 1.0e-3 : f64
  %r:2 = loop.while (%x = %a) : (tensor<2xf64>) -> (tensor<2xf64>, tensor<2xf64>) {
    %q = arith.divf %a, %x : tensor<2xf64>
    %d = arith.subf %x, %q : tensor<2xf64>
    %n = tensor.einsum "i,i->" %d, %d : (tensor<2xf64>, tensor<2xf64>) -> tensor<f64>
    %size = tensor.extract %n[] : tensor<f64>
    %more = arith.cmpf ogt, %size, %small : f64
    loop.condition(%more) %x, %q : tensor<2xf64>, tensor<2xf64>
  } do {
  ^bb0(%x: tensor<2xf64>, %q: tensor<2xf64>):
    %s = arith.addf %x, %q : tensor<2xf64>
    %next = arith.mulf %s, %half : tensor<2xf64>
    loop.yield %next : tensor<2xf64>
  }
  return %r#0 : tensor<2xf64>
}
