// What has no derivative on tensors says so, and where.
//
// RUN: ft-opt %s --split-input-file --verify-diagnostics --pass-pipeline="ad-vjp{function=f}"

func.func @f(%x: tensor<4xf64>, %init: f64) -> tensor<2xf64> {
  // expected-error @+1 {{the derivative of `tensor.reduce_window` of minima and maxima that start from a value which can win is not covered}}
  %y = tensor.reduce_window max %x, %init window = [3] : (tensor<4xf64>, f64) -> tensor<2xf64>
  return %y : tensor<2xf64>
}

// -----

func.func @f(%x: tensor<3xf64>, %q: tensor<3xf64>) -> tensor<3xf64> {
  // expected-error @+1 {{no derivative is known for `chlo.zeta`; the pass `expand-chlo` writes it out}}
  %y = chlo.zeta %x, %q : tensor<3xf64>, tensor<3xf64> -> tensor<3xf64>
  return %y : tensor<3xf64>
}

// -----

// How often the while runs is known only inside of the loop around.
func.func @f(%x: tensor<4xf64>, %limit: f64) -> tensor<4xf64> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %z = loop.for %i = %c0 to %c3 step %c1 iter_args(%t = %x) -> (tensor<4xf64>) {
    %y = loop.while (%s = %t) : (tensor<4xf64>) -> (tensor<4xf64>) {
      %first = tensor.extract %s[%c0] : tensor<4xf64>
      %more = arith.cmpf olt, %first, %limit : f64
      loop.condition(%more) %s : tensor<4xf64>
    } do {
    ^bb0(%s: tensor<4xf64>):
      // expected-error @+1 {{automatic differentiation does not keep tensors in a loop of which nobody knows how often it will run: `next_1` of type tensor<4xf64>}}
      %next = math.exp %s : tensor<4xf64>
      loop.yield %next : tensor<4xf64>
    }
    loop.yield %y : tensor<4xf64>
  }
  return %z : tensor<4xf64>
}

// -----

func.func @f(%x: tensor<?xf64>, %n: index) -> tensor<?xf64> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  // expected-error @+1 {{automatic differentiation covers tensors in `loop.for` only if their sizes are known: `s` is of type tensor<?xf64>}}
  %y = loop.for %i = %c0 to %n step %c1 iter_args(%s = %x) -> (tensor<?xf64>) {
    %next = arith.addf %s, %x : tensor<?xf64>
    loop.yield %next : tensor<?xf64>
  }
  return %y : tensor<?xf64>
}
