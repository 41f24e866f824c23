// There, and there and back again.
// RUN: ft-opt %s --convert-loop-to-scf --expect=scf,func,arith,memref
// RUN: ft-opt %s --pass-pipeline="convert-loop-to-scf,convert-scf-to-loop"

func.func @loops(%lb: index, %ub: index, %st: index, %c: i1, %x: f32) -> f32 {
  %r = loop.for %i = %lb to %ub step %st iter_args(%acc = %x) -> (f32) {
    %y = loop.if %c -> (f32) {
      loop.yield %acc : f32
    } else {
      loop.yield %x : f32
    }
    loop.yield %y : f32
  } {label = "L", unroll = 4 : i64}
  loop.for %i = %lb to %ub step %st {
    loop.if %c {
    }
  } {parallel}
  %w = loop.while (%a = %r) : (f32) -> (f32) {
    loop.condition(%c) %a : f32
  } do {
  ^bb0(%b: f32):
    loop.yield %b : f32
  }
  return %w : f32
}

func.func @accumulations(%i: index, %x: f32, %n: i32, %m: memref<4xf32>, %k: memref<4xi32>) {
  loop.accumulate add %x, %m[%i] : memref<4xf32>
  loop.accumulate mul %x, %m[%i] : memref<4xf32>
  loop.accumulate min %x, %m[%i] : memref<4xf32>
  loop.accumulate max %n, %k[%i] : memref<4xi32>
  return
}
