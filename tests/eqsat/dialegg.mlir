// The programs of DialEgg (Merckx et al., 2025) beside chains of matrices.
// RUN: ft-opt %s --pass-pipeline="eqsat{rules=%S/prices.rules}"
// RUN: ft-opt %s --pass-pipeline="eqsat{fastmath=fast},canonicalize,cse"
// EVAL: @eighth(-17) ~= -2
// EVAL: @eighth(17) ~= 2
// EVAL: @eighth(-16) ~= -2
// EVAL: @inverse_root(4.0) ~= 0.5
// EVAL: @horner(2.0) ~= 49.0
// EVAL: @square(3.0) ~= 9.0

// A shift, that also rounds to zero below it.
func.func @eighth(%x: i32) -> i32 {
  %c8 = arith.constant 8 : i32
  %y = arith.divsi %x, %c8 : i32
  return %y : i32
}

// A shift alone, as the counter is not negative.
func.func @counted(%m: memref<?xindex>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %c100 = arith.constant 100 : index
  loop.for %i = %c0 to %c100 step %c1 {
    %q = arith.divsi %i, %c4 : index
    memref.store %q, %m[%i] : memref<?xindex>
  }
  return
}

func.func @inverse_root(%x: f32) -> f32 {
  %one = arith.constant 1.0 : f32
  %r = math.sqrt %x : f32
  %y = arith.divf %one, %r : f32
  return %y : f32
}

// 1 + 2 x + 3 x^2 + 4 x^3.
func.func @horner(%x: f64) -> f64 {
  %c1 = arith.constant 1.0 : f64
  %c2 = arith.constant 2.0 : f64
  %c3 = arith.constant 3.0 : f64
  %c4 = arith.constant 4.0 : f64
  %x2 = arith.mulf %x, %x : f64
  %x3 = arith.mulf %x2, %x : f64
  %a = arith.mulf %c2, %x : f64
  %b = arith.mulf %c3, %x2 : f64
  %c = arith.mulf %c4, %x3 : f64
  %s = arith.addf %c1, %a : f64
  %t = arith.addf %s, %b : f64
  %y = arith.addf %t, %c : f64
  return %y : f64
}

func.func @square(%x: f64) -> f64 {
  %c2 = arith.constant 2.0 : f64
  %y = math.powf %x, %c2 : f64
  return %y : f64
}
