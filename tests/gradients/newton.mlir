// Newton's method on tensors: a loop with a condition whose derivative carries several tapes, one
// entry an iteration, the number of which only run time tells.
// EVAL: @roots([4.0, 9.0, 2.25], [1.0, 1.0, 1.0]) ~= [2.0, 3.0, 1.5]
// EVAL: @derivative([4.0, 9.0, 2.25], [1.0, 1.0, 1.0]) ~= [0.25, 0.16666666666666666, 0.3333333333333333]
// GRAD-CHECK: @roots(rand(1.0, 4.0), rand(1.0, 2.0))
// GRAD-CHECK: @secant(rand(1.0, 2.0), rand(0.5, 1.0))

func.func @roots(%a: tensor<3xf64>, %x0: tensor<3xf64>) -> tensor<3xf64> {
  %least = arith.constant 1.0e-20 : f64
  %first = arith.constant 1.0 : f64
  %r, %e = loop.while (%x = %x0, %error = %first) : (tensor<3xf64>, f64) -> (tensor<3xf64>, f64) {
    %c = arith.cmpf ogt, %error, %least : f64
    loop.condition(%c) %x, %error : tensor<3xf64>, f64
  } do {
  ^bb0(%x: tensor<3xf64>, %error: f64):
    %square = arith.mulf %x, %x : tensor<3xf64>
    %f = arith.subf %square, %a : tensor<3xf64>
    %slope = arith.addf %x, %x : tensor<3xf64>
    %step = arith.divf %f, %slope : tensor<3xf64>
    %next = arith.subf %x, %step : tensor<3xf64>
    %squares = arith.mulf %step, %step : tensor<3xf64>
    %sum = tensor.reduce add %squares dims = [0] : tensor<3xf64> -> tensor<f64>
    %size = tensor.extract %sum[] : tensor<f64>
    loop.yield %next, %size : tensor<3xf64>, f64
  }
  return %r : tensor<3xf64>
}

func.func @derivative(%a: tensor<3xf64>, %x0: tensor<3xf64>) -> tensor<3xf64> {
  %one = arith.constant dense<1.0> : tensor<3xf64>
  %r, %da = ad.vjp @roots(%a, %x0) cotangents(%one) {wrt = [0]} : (tensor<3xf64>, tensor<3xf64>, tensor<3xf64>) -> (tensor<3xf64>, tensor<3xf64>)
  return %da : tensor<3xf64>
}

// Both the value and the one before it are carried, and the reverse sweep needs both.
func.func @secant(%a: tensor<3xf64>, %x0: tensor<3xf64>) -> tensor<3xf64> {
  %least = arith.constant 1.0e-20 : f64
  %tenth = arith.constant dense<0.1> : tensor<3xf64>
  %r:2 = loop.while (%y = %x0, %x = %a) : (tensor<3xf64>, tensor<3xf64>) -> (tensor<3xf64>, tensor<3xf64>) {
    %d = arith.subf %x, %y : tensor<3xf64>
    %squares = arith.mulf %d, %d : tensor<3xf64>
    %sum = tensor.reduce add %squares dims = [0] : tensor<3xf64> -> tensor<f64>
    %size = tensor.extract %sum[] : tensor<f64>
    %c = arith.cmpf ogt, %size, %least : f64
    loop.condition(%c) %y, %x : tensor<3xf64>, tensor<3xf64>
  } do {
  ^bb0(%y: tensor<3xf64>, %x: tensor<3xf64>):
    %f = math.exp %y : tensor<3xf64>
    %g = math.tanh %x : tensor<3xf64>
    %q = arith.mulf %f, %g : tensor<3xf64>
    %s = arith.mulf %q, %tenth : tensor<3xf64>
    loop.yield %s, %y : tensor<3xf64>, tensor<3xf64>
  }
  return %r#0 : tensor<3xf64>
}
