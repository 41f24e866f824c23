// Checkpoints are hints: derivatives are the same, what is kept is what the mode says.
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=again loops=split report=-},canonicalize,cse,symbol-dce"
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=kept loops=split report=-},canonicalize,cse,symbol-dce"
// GRAD-CHECK: @again order=2
// GRAD-CHECK: @kept
// GRAD-CHECK: @nested
// JVP-CHECK: @nested

func.func @again(%a: memref<4xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %zero = arith.constant 0.0 : f64
  %r = loop.for %i = %c0 to %c4 step %c1 iter_args(%s = %zero) -> (f64) {
    %x = memref.load %a[%i] : memref<4xf64>
    %y = ad.checkpoint (%x) -> f64 {
      %e = math.exp %x : f64
      %t = math.sin %e : f64
      ad.yield %t : f64
    } {mode = "recompute"}
    %n = arith.addf %s, %y : f64
    loop.yield %n : f64
  }
  return %r : f64
}

func.func @kept(%a: memref<4xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %zero = arith.constant 0.0 : f64
  %r = loop.for %i = %c0 to %c4 step %c1 iter_args(%s = %zero) -> (f64) {
    %x = memref.load %a[%i] : memref<4xf64>
    %y = ad.checkpoint (%x) -> f64 {
      %e = arith.mulf %x, %x : f64
      %t = arith.mulf %e, %e : f64
      ad.yield %t : f64
    } {mode = "tape"}
    %n = arith.addf %s, %y : f64
    loop.yield %n : f64
  }
  return %r : f64
}

func.func @nested(%x: f64) -> f64 {
  %y:2 = ad.checkpoint (%x) -> (f64, f64) {
    %e = math.exp %x : f64
    %t = ad.checkpoint (%e) -> f64 {
      %p = arith.mulf %e, %e : f64
      %q = math.sin %p : f64
      ad.yield %q : f64
    } {mode = "tape"}
    ad.yield %t, %e : f64, f64
  }
  %r = arith.mulf %y#0, %y#1 : f64
  return %r : f64
}
