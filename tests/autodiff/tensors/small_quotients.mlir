// Of a quotient by what is repeated, the divisor's share is divided once for all that are summed;
// of a third power there is one term; a sort says where elements came from.
//
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=normalized},ad-vjp{function=cubes},ad-vjp{function=sorted},canonicalize,cse"
// GRAD-CHECK: @normalized([[1, 2, 3], [0.5, 2, 1]], [1.5, 2, 4])
// GRAD-CHECK: @turned(rand, [[1.5, 2, 4], [3, 2.5, 1]]) order=2
// GRAD-CHECK: @whole(rand, 2.5)
// GRAD-CHECK: @in_loop([1, 2, 3, 0.5]) order=2
// GRAD-CHECK: @cubes order=2
// GRAD-CHECK: @sorted
// Where the divisor is zero nothing is chosen, so nothing comes back.
// EVAL: @chosen_gradients([[1, 2], [3, 4]], [0, 2]) ~= [[0, 0], [0.5, 0.5]], [0, -1.75]

func.func @normalized(%x: tensor<2x3xf64>, %d: tensor<3xf64>) -> tensor<2x3xf64> {
  %ds = tensor.broadcast %d dims = [1] : tensor<3xf64> -> tensor<2x3xf64>
  %y = arith.divf %x, %ds : tensor<2x3xf64>
  return %y : tensor<2x3xf64>
}

func.func @turned(%x: tensor<3x4x2xf64>, %d: tensor<2x3xf64>) -> tensor<3x4x2xf64> {
  %ds = tensor.broadcast %d dims = [2, 0] : tensor<2x3xf64> -> tensor<3x4x2xf64>
  %e = math.sin %x : tensor<3x4x2xf64>
  %y = arith.divf %e, %ds : tensor<3x4x2xf64>
  %z = math.sin %y : tensor<3x4x2xf64>
  return %z : tensor<3x4x2xf64>
}

func.func @whole(%x: tensor<3x2xf64>, %d: tensor<f64>) -> tensor<3x2xf64> {
  %ds = tensor.broadcast %d dims = [] : tensor<f64> -> tensor<3x2xf64>
  %y = arith.divf %x, %ds : tensor<3x2xf64>
  return %y : tensor<3x2xf64>
}

func.func @in_loop(%x: tensor<4xf64>) -> tensor<4xf64> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %r = loop.for %i = %c0 to %c3 step %c1 iter_args(%h = %x) -> (tensor<4xf64>) {
    %e = math.exp %h : tensor<4xf64>
    %s = tensor.reduce add %e dims = [0] : tensor<4xf64> -> tensor<f64>
    %ss = tensor.broadcast %s dims = [] : tensor<f64> -> tensor<4xf64>
    %p = arith.divf %e, %ss : tensor<4xf64>
    loop.yield %p : tensor<4xf64>
  }
  return %r : tensor<4xf64>
}

func.func @cubes(%x: tensor<3xf64>) -> tensor<3xf64> {
  %s = arith.mulf %x, %x : tensor<3xf64>
  %c = arith.mulf %s, %x : tensor<3xf64>
  %y = arith.addf %c, %s : tensor<3xf64>
  return %y : tensor<3xf64>
}

func.func @sorted(%x: tensor<5xf64>) -> tensor<5xf64> {
  %s = tensor.sort %x dim = 0 ascending : (tensor<5xf64>) -> tensor<5xf64>
  %y = math.sin %s : tensor<5xf64>
  return %y : tensor<5xf64>
}

func.func @chosen(%x: tensor<2x2xf64>, %d: tensor<2xf64>) -> tensor<2x2xf64> {
  %zero = arith.constant dense<0.0> : tensor<2x2xf64>
  %ds = tensor.broadcast %d dims = [0] : tensor<2xf64> -> tensor<2x2xf64>
  %y = arith.divf %x, %ds : tensor<2x2xf64>
  %is_zero = arith.cmpf oeq, %ds, %zero : tensor<2x2xf64>
  %z = arith.select %is_zero, %zero, %y : tensor<2x2xi1>, tensor<2x2xf64>
  return %z : tensor<2x2xf64>
}

func.func @chosen_gradients(%x: tensor<2x2xf64>, %d: tensor<2xf64>) -> (tensor<2x2xf64>, tensor<2xf64>) {
  %one = arith.constant dense<1.0> : tensor<2x2xf64>
  %z, %dx, %dd = ad.vjp @chosen(%x, %d) cotangents(%one) {wrt = [0, 1]}
    : (tensor<2x2xf64>, tensor<2xf64>, tensor<2x2xf64>) -> (tensor<2x2xf64>, tensor<2x2xf64>, tensor<2xf64>)
  return %dx, %dd : tensor<2x2xf64>, tensor<2xf64>
}
