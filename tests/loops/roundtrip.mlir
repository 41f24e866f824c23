// Every form of every operation.
// ROUNDTRIP: verbatim
// RUN: ft-opt %s --print-generic

func.func @counted(%n: index, %c0: index, %c1: index, %x: f32, %k: i32) -> f32 {
  loop.for %i = %c0 to %n step %c1 {
  }
  loop.for %i = %c0 to %n step %c1 {
    %0 = arith.addi %i, %i : index
  } {label = "L", parallel, unroll = 4 : i64}
  %r = loop.for %i = %c0 to %n step %c1 iter_args(%acc = %x) -> (f32) {
    %next = arith.addf %acc, %acc : f32
    loop.yield %next : f32
  } {vectorize = 8 : i64}
  %pair:2 = loop.for %i = %c0 to %n step %c1 iter_args(%a = %x, %b = %c0) -> (f32, index) {
    loop.yield %a, %i : f32, index
  }
  loop.for %i = %k to %k step %k : i32 {
    %0 = arith.addi %i, %k : i32
  }
  loop.for %i = %c0 to %n step %c1 {
    loop.for %j = %i to %n step %c1 {
      %0 = arith.addi %i, %j : index
    } {note = "inner"}
  }
  return %r : f32
}

func.func @conditional(%c: i1, %x: f32, %y: f32) -> f32 {
  loop.if %c {
    %0 = arith.addf %x, %y : f32
  }
  loop.if %c {
    %0 = arith.addf %x, %y : f32
  } else {
    %0 = arith.mulf %x, %y : f32
  }
  %r = loop.if %c -> (f32) {
    loop.yield %x : f32
  } else {
    loop.yield %y : f32
  }
  %pair:2 = loop.if %c -> (f32, f32) {
    loop.yield %x, %y : f32, f32
  } else {
    loop.yield %y, %x : f32, f32
  } {note = "swaps"}
  return %r : f32
}

func.func @repeated(%x: f32, %limit: f32) -> f32 {
  %r = loop.while (%a = %x) : (f32) -> (f32) {
    %go_on = arith.cmpf olt, %a, %limit : f32
    loop.condition(%go_on) %a : f32
  } do {
  ^bb0(%b: f32):
    %next = arith.mulf %b, %b : f32
    loop.yield %next : f32
  }
  loop.while : () -> () {
    %go_on = arith.cmpf olt, %x, %limit : f32
    loop.condition(%go_on)
  } do {
  }
  return %r : f32
}

func.func @accumulated(%m: memref<4x?xf32>, %s: memref<i32>, %i: index, %x: f32, %k: i32) {
  loop.accumulate add %x, %m[%i, %i] : memref<4x?xf32>
  loop.accumulate mul %x, %m[%i, %i] : memref<4x?xf32>
  loop.accumulate min %k, %s[] : memref<i32>
  loop.accumulate max %k, %s[] {note = "kept"} : memref<i32>
  return
}
