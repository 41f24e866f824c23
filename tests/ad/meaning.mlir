// Hints mean what they hold; requests are for `ad-expand`.
// EVAL: @hints(3.0, 2.0) ~= 15.0
// EVAL: @nothing_yielded([1, 2]) ~= arg0 = [1, 5]
// EVAL: @twice(2.0) ~= 2.0
// RUN: ft-opt %s --loops-to-llvm
// RUN: ft-opt %s --canonicalize

func.func @hints(%x: f64, %y: f64) -> f64 {
  %s = ad.stop_gradient %x : f64
  %a, %b = ad.checkpoint (%s, %y) -> (f64, f64) {
    %p = arith.mulf %s, %y : f64
    %q = arith.addf %p, %s : f64
    ad.yield %p, %q : f64, f64
  } {mode = "tape"}
  %r = arith.addf %a, %b : f64
  return %r : f64
}

func.func @nothing_yielded(%m: memref<2xf32>) {
  %c1 = arith.constant 1 : index
  %x = arith.constant 5.0 : f32
  ad.checkpoint () {
    memref.store %x, %m[%c1] : memref<2xf32>
  }
  return
}

func.func @twice(%x: f32) -> f32 {
  %s = ad.stop_gradient %x : f32
  %t = ad.stop_gradient %s : f32
  return %t : f32
}

func.func private @square(%x: f64) -> f64 {
  %y = arith.mulf %x, %x : f64
  return %y : f64
}

func.func private @square_fwd(%x: f64) -> (f64, f64) {
  %y = arith.mulf %x, %x : f64
  return %y, %x : f64, f64
}

func.func private @square_bwd(%x: f64, %dy: f64) -> f64 {
  %t = arith.addf %x, %x : f64
  %dx = arith.mulf %t, %dy : f64
  return %dx : f64
}

ad.rule @square forward @square_fwd reverse @square_bwd
