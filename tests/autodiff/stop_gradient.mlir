// The value goes through, the derivative does not: in both modes, and for vectors.
// RUN: ft-opt %s --pass-pipeline="ad-grad{function=surrogate},canonicalize,cse"
// RUN: ft-opt %s --pass-pipeline="ad-jvp{function=surrogate},canonicalize,cse"
// EVAL: @slope(0.5) ~= 2.0
// EVAL: @tangent(0.5) ~= 0.5, 2.0
// EVAL: @none(2.0) ~= 0.0

// Rounding that hands the derivative through: y = 2 x + stop(round(2 x) - 2 x) - 0.5.
func.func private @surrogate(%x: f64) -> f64 {
  %two = arith.constant 2.0 : f64
  %half = arith.constant 0.5 : f64
  %p = arith.mulf %x, %two : f64
  %r = math.roundeven %p : f64
  %d = arith.subf %r, %p : f64
  %s = ad.stop_gradient %d : f64
  %y = arith.addf %p, %s : f64
  %z = arith.subf %y, %half : f64
  return %z : f64
}

func.func @slope(%x: f64) -> f64 {
  %g = ad.grad @surrogate(%x) : (f64) -> f64
  return %g : f64
}

func.func @tangent(%x: f64) -> (f64, f64) {
  %one = arith.constant 1.0 : f64
  %y:2 = ad.jvp @surrogate(%x) tangents(%one) : (f64, f64) -> (f64, f64)
  return %y#0, %y#1 : f64, f64
}

func.func private @all_cut(%x: f64) -> f64 {
  %s = ad.stop_gradient %x : f64
  %y = arith.mulf %s, %s : f64
  return %y : f64
}

func.func @none(%x: f64) -> f64 {
  %g = ad.grad @all_cut(%x) : (f64) -> f64
  return %g : f64
}
