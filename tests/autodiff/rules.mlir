// `ad.rule`: derivatives by hand at calls, where several arguments and results, other formats and
// integers take part, and where the rule decides what the derivative is.
// RUN: ft-opt %s --pass-pipeline="ad-grad{function=clipped},canonicalize,cse,symbol-dce"
// GRAD-CHECK: @mixed
// GRAD-CHECK: @mixed order=2
// GRAD-CHECK: @until(rand)
// EVAL: @clip_slopes(3.0, 0.5) ~= 1.0, 1.0
// EVAL: @clip_tangents(3.0) ~= 9.0, 1.0

// The gradient is clipped to one, whatever the function does: both modes take the rule's word.
func.func private @energy(%x: f64) -> f64 {
  %y = arith.mulf %x, %x : f64
  return %y : f64
}
func.func private @energy_fwd(%x: f64) -> (f64, f64) {
  %y = arith.mulf %x, %x : f64
  %g = arith.addf %x, %x : f64
  %one = arith.constant 1.0 : f64
  %c = arith.minimumf %g, %one : f64
  return %y, %c : f64, f64
}
func.func private @energy_bwd(%g: f64, %dy: f64) -> f64 {
  %dx = arith.mulf %g, %dy : f64
  return %dx : f64
}
ad.rule @energy forward @energy_fwd reverse @energy_bwd

func.func private @clipped(%x: f64) -> f64 {
  %y = func.call @energy(%x) : (f64) -> f64
  return %y : f64
}
func.func @clip_slopes(%x: f64, %y: f64) -> (f64, f64) {
  %a = ad.grad @clipped(%x) : (f64) -> f64
  %b = ad.grad @clipped(%y) : (f64) -> f64
  return %a, %b : f64, f64
}
func.func @clip_tangents(%x: f64) -> (f64, f64) {
  %one = arith.constant 1.0 : f64
  %y:2 = ad.jvp @clipped(%x) tangents(%one) : (f64, f64) -> (f64, f64)
  return %y#0, %y#1 : f64, f64
}

// s = n x, z = x²; n is no float, so it has no cotangent; the gradient by k, which is zero, comes
// first, as in the list.
func.func private @scaled(%x: f64, %k: f64, %n: i32) -> (f64, i32, f64) {
  %p = arith.sitofp %n : i32 to f64
  %s = arith.mulf %x, %p : f64
  %z = arith.mulf %x, %x : f64
  return %s, %n, %z : f64, i32, f64
}
func.func private @scaled_fwd(%x: f64, %k: f64, %n: i32) -> (f64, i32, f64, i32, f64) {
  %s, %m, %z = func.call @scaled(%x, %k, %n) : (f64, f64, i32) -> (f64, i32, f64)
  return %s, %m, %z, %n, %x : f64, i32, f64, i32, f64
}
func.func private @scaled_bwd(%n: i32, %x: f64, %ds: f64, %dz: f64) -> (f64, f64) {
  %p = arith.sitofp %n : i32 to f64
  %a = arith.mulf %ds, %p : f64
  %b = arith.mulf %dz, %x : f64
  %c = arith.addf %a, %b : f64
  %d = arith.addf %c, %b : f64
  %zero = arith.constant 0.0 : f64
  return %zero, %d : f64, f64
}
ad.rule @scaled {wrt = [1, 0]} forward @scaled_fwd reverse @scaled_bwd

func.func @mixed(%x: f64, %k: f64, %m: memref<3xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %five = arith.constant 5 : i32
  %r = loop.for %i = %c0 to %c3 step %c1 iter_args(%s = %x) -> (f64) {
    %v = memref.load %m[%i] : memref<3xf64>
    %t = arith.mulf %s, %v : f64
    %b = math.sin %t : f64
    %y, %n, %z = func.call @scaled(%b, %k, %five) : (f64, f64, i32) -> (f64, i32, f64)
    %f = arith.sitofp %n : i32 to f64
    %q = arith.divf %y, %f : f64
    %w = arith.addf %q, %z : f64
    memref.store %w, %m[%i] : memref<3xf64>
    loop.yield %w : f64
  }
  return %r : f64
}

// In a loop of unknown length, what the rule keeps is counted.
func.func @until(%x: f64, %k: f64) -> f64 {
  %limit = arith.constant 40.0 : f64
  %two = arith.constant 2 : i32
  %r = loop.while (%a = %x) : (f64) -> (f64) {
    %c = arith.cmpf olt, %a, %limit : f64
    loop.condition(%c) %a : f64
  } do {
  ^bb0(%a: f64):
    %y, %n, %z = func.call @scaled(%a, %k, %two) : (f64, f64, i32) -> (f64, i32, f64)
    %w = arith.addf %y, %z : f64
    loop.yield %w : f64
  }
  %l = math.log %r : f64
  return %l : f64
}
