// RUN: ft-opt %s --pass-pipeline="ad-grad{function=basic},canonicalize,cse"
// RUN: ft-opt %s --pass-pipeline="ad-grad{function=choices value=true},canonicalize,cse"
// GRAD-CHECK: @basic
// GRAD-CHECK: @choices
// GRAD-CHECK: @functions
// GRAD-CHECK: @casts
// EVAL: @basic(1, 2, 3) ~= 9.0

func.func @basic(%x1: f64, %x2: f64, %x3: f64) -> f64 {
  %s = arith.addf %x1, %x2 : f64
  %y = arith.mulf %s, %x3 : f64
  return %y : f64
}

func.func @choices(%x1: f64, %x2: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %low = arith.minimumf %x1, %x2 : f64
  %high = arith.maximumf %x1, %x2 : f64
  %c = arith.cmpf ogt, %x1, %zero : f64
  %chosen = arith.select %c, %x1, %x2 : f64
  %p = arith.mulf %low, %high : f64
  %q = arith.divf %p, %chosen : f64
  return %q : f64
}

func.func @functions(%x: f64, %e: f64) -> (f64, f64) {
  %a = math.sqrt %x : f64
  %b = math.exp %a : f64
  %c = math.sin %b : f64
  %d = math.powf %x, %e : f64
  %f = math.tanh %c : f64
  %g = math.log %d : f64
  %h = math.atan2 %f, %g : f64
  %i = math.absf %h : f64
  return %i, %d : f64, f64
}

func.func @casts(%x: f32, %y: f64) -> f64 {
  %wide = arith.extf %x : f32 to f64
  %p = arith.mulf %wide, %y : f64
  %narrow = arith.truncf %p : f64 to f32
  %q = arith.mulf %narrow, %x : f32
  %r = arith.extf %q : f32 to f64
  return %r : f64
}
