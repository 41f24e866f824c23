// What is computed but not chosen contributes nothing, also where its derivative is infinite.
//
// RUN: ft-opt %s --pass-pipeline="ad-grad{function=root},canonicalize,cse,symbol-dce"
// EVAL: @root_slope(0.0) ~= 0.0
// EVAL: @root_slope(4.0) ~= 0.25
// EVAL: @root_slope(-4.0) ~= 0.0
// EVAL: @root_curve(0.0) ~= 0.0
// EVAL: @root_curve(4.0) ~= -0.03125
// EVAL: @both_slope(0.0) ~= 2.0
// EVAL: @both_slope(0.5) ~= 2.0
// EVAL: @nested_slope(0.0) ~= 3.0
// EVAL: @nested_slope(-1.0) ~= 3.0
// EVAL: @nested_slope(800.0) ~= 3.0
// EVAL: @chain_slope(800.0) ~= 1.0
// EVAL: @shared_slope(4.0) ~= 0.5
// EVAL: @distance_slopes(0.0, 0.0) ~= 0.0, 0.0
// EVAL: @distance_slopes(3.0, 4.0) ~= 0.6, 0.8
// GRAD-CHECK: @root(1.5) order=2
// GRAD-CHECK: @root(-1.5) order=2
// GRAD-CHECK: @both(0.3)
// GRAD-CHECK: @nested(0.3) order=2
// GRAD-CHECK: @nested(1.3) order=2
// GRAD-CHECK: @chain(0.3)
// GRAD-CHECK: @shared(0.3)
// GRAD-CHECK: @distance(0.3, 0.4)
// GRAD-CHECK: @elements([-2, 1.5, -1, 0.5])

func.func @root(%x: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %c = arith.cmpf ogt, %x, %zero : f64
  %s = math.sqrt %x : f64
  %y = arith.select %c, %s, %zero : f64
  return %y : f64
}
func.func @root_slope(%x: f64) -> f64 {
  %g = ad.grad @root(%x) : (f64) -> f64
  return %g : f64
}
func.func @root_curve(%x: f64) -> f64 {
  %g = ad.grad @root_slope(%x) : (f64) -> f64
  return %g : f64
}

// Each side has a derivative that is no number where the other one is wanted.
func.func @both(%x: f64) -> f64 {
  %half = arith.constant 0.5 : f64
  %two = arith.constant 2.0 : f64
  %four = arith.constant 4.0 : f64
  %c = arith.cmpf ogt, %x, %half : f64
  %l = math.log %x : f64
  %a = arith.subf %x, %half : f64
  %r = math.sqrt %a : f64
  %p = arith.mulf %l, %r : f64
  %q = arith.mulf %x, %two : f64
  %y = arith.select %c, %p, %q : f64
  return %y : f64
}
func.func @both_slope(%x: f64) -> f64 {
  %g = ad.grad @both(%x) : (f64) -> f64
  return %g : f64
}

// Chosen twice: neither condition alone keeps the logarithm away.
func.func @nested(%x: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %three = arith.constant 3.0 : f64
  %c = arith.cmpf ogt, %x, %zero : f64
  %d = arith.cmpf olt, %x, %one : f64
  %e = math.exp %x : f64
  %ee = arith.mulf %e, %e : f64
  %l = math.log %x : f64
  %p = arith.mulf %l, %ee : f64
  %q = arith.mulf %x, %three : f64
  %s = arith.select %c, %p, %q : f64
  %y = arith.select %d, %s, %q : f64
  return %y : f64
}
func.func @nested_slope(%x: f64) -> f64 {
  %g = ad.grad @nested(%x) : (f64) -> f64
  return %g : f64
}

// An exponential that overflows where it is not wanted.
func.func @chain(%x: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %ten = arith.constant 10.0 : f64
  %c = arith.cmpf olt, %x, %ten : f64
  %e = math.exp %x : f64
  %m = arith.addf %e, %one : f64
  %l = math.log %m : f64
  %y = arith.select %c, %l, %x : f64
  return %y : f64
}
func.func @chain_slope(%x: f64) -> f64 {
  %g = ad.grad @chain(%x) : (f64) -> f64
  return %g : f64
}

// The root is used outside of the choice as well, so it has a cotangent on either side.
func.func @shared(%x: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %c = arith.cmpf olt, %x, %one : f64
  %s = math.sqrt %x : f64
  %a = arith.select %c, %s, %one : f64
  %y = arith.addf %a, %s : f64
  return %y : f64
}
func.func @shared_slope(%x: f64) -> f64 {
  %two = arith.constant 2.0 : f64
  %g = ad.grad @shared(%x) : (f64) -> f64
  %h = arith.mulf %g, %two : f64
  return %h : f64
}

// The distance from the origin, which has no derivative there: the square is chosen, then its root.
func.func @distance(%x: f64, %y: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %xx = arith.mulf %x, %x : f64
  %yy = arith.mulf %y, %y : f64
  %s = arith.addf %xx, %yy : f64
  %c = arith.cmpf oeq, %s, %zero : f64
  %r = math.sqrt %s : f64
  %d = arith.select %c, %zero, %r : f64
  return %d : f64
}
func.func @distance_slopes(%x: f64, %y: f64) -> (f64, f64) {
  %g:2 = ad.grad @distance(%x, %y) {wrt = [0, 1]} : (f64, f64) -> (f64, f64)
  return %g#0, %g#1 : f64, f64
}

// On tensors, element by element.
func.func @elements(%x: tensor<4xf64>) -> tensor<4xf64> {
  %zero = arith.constant dense<0.0> : tensor<4xf64>
  %c = arith.cmpf ogt, %x, %zero : tensor<4xf64>
  %s = math.sqrt %x : tensor<4xf64>
  %l = math.log %s : tensor<4xf64>
  %p = arith.mulf %l, %s : tensor<4xf64>
  %y = arith.select %c, %p, %zero : tensor<4xi1>, tensor<4xf64>
  return %y : tensor<4xf64>
}
