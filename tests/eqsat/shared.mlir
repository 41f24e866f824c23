// What saturation leaves out, and what it counts by halves.
// RUN: ft-opt %s --pass-pipeline="eqsat{report}"
// RUN: ft-opt %s --pass-pipeline="eqsat{fastmath=fast only=ac report}"
// EVAL: @unneeded(3.0, 4.0) ~= 7.0
// EVAL: @shared(3.0, 4.0, 5.0) ~= 48.0, 60.0
// EVAL: @alone(3.0, 4.0, 5.0) ~= 120.0

// Nobody needs the products: they are in no e-graph, and go.
func.func @unneeded(%x: f64, %y: f64) -> f64 {
  %zero = arith.constant -0.0 : f64
  %p = arith.mulf %x, %y : f64
  %q = arith.mulf %p, %p : f64
  %s = arith.addf %x, %zero : f64
  %t = arith.addf %s, %y : f64
  return %t : f64
}

// `4 * x` is needed for both, so `(4 * y) * x` saves nothing.
func.func @shared(%x: f64, %y: f64, %z: f64) -> (f64, f64) {
  %four = arith.constant 4.0 : f64
  %p = arith.mulf %x, %four : f64
  %q = arith.mulf %p, %y : f64
  %r = arith.mulf %p, %z : f64
  return %q, %r : f64, f64
}

// Both numbers are one.
func.func @alone(%x: f64, %y: f64, %z: f64) -> f64 {
  %two = arith.constant 2.0 : f64
  %p = arith.mulf %x, %two : f64
  %q = arith.mulf %p, %y : f64
  %r = arith.mulf %z, %q : f64
  %s = arith.mulf %r, %two : f64
  %t = arith.constant 0.5 : f64
  %u = arith.mulf %s, %t : f64
  return %u : f64
}
