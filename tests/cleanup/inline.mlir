// Functions go in place of their calls, callees before callers.
// RUN: ft-opt %s --inline --remarks=inline
// RUN: ft-opt %s --pass-pipeline="inline{threshold=1}"
// EVAL: @main(3.0) ~= 18
// EVAL: @loop(5) ~= 20
// EVAL: @recursive(5) ~= 120
// EVAL: @blocks(-4) ~= 5
// EVAL: @in_region(1, -4) ~= 4
// EVAL: @circle(4) ~= 24

// A chain: what is called last is done first, and what is private and gone is removed.
func.func @main(%x: f64) -> f64 {
  %y = call @twice(%x) : (f64) -> f64
  %z = call @twice(%y) : (f64) -> f64
  %kept = call @kept(%z) : (f64) -> f64
  return %kept : f64
}

func.func private @twice(%x: f64) -> f64 {
  %y = call @sum(%x, %x) : (f64, f64) -> f64
  return %y : f64
}

func.func @sum(%a: f64, %b: f64) -> f64 {
  %s = arith.addf %a, %b : f64
  return %s : f64
}

func.func private @kept(%x: f64) -> f64 attributes {no_inline} {
  %half = arith.constant 0.5 : f64
  %y = arith.mulf %x, %half : f64
  %z = arith.addf %y, %x : f64
  return %z : f64
}

// A buffer on the stack lives for one iteration, as it did.
func.func @loop(%n: index) -> i32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0 : i32
  %r = loop.for %i = %c0 to %n step %c1 iter_args(%acc = %zero) -> (i32) {
    %x = arith.index_cast %i : index to i32
    %y = call @buffered(%x) : (i32) -> i32
    %next = arith.addi %acc, %y : i32
    loop.yield %next : i32
  }
  return %r : i32
}

func.func private @buffered(%x: i32) -> i32 {
  %m = memref.alloca() : memref<i32>
  memref.store %x, %m[] : memref<i32>
  loop.accumulate add %x, %m[] : memref<i32>
  %y = memref.load %m[] : memref<i32>
  return %y : i32
}

// What calls itself stays.
func.func private @factorial(%n: i32) -> i32 {
  %one = arith.constant 1 : i32
  %stop = arith.cmpi sle, %n, %one : i32
  %r = loop.if %stop -> (i32) {
    loop.yield %one : i32
  } else {
    %m = arith.subi %n, %one : i32
    %f = func.call @factorial(%m) : (i32) -> i32
    %p = arith.muli %f, %n : i32
    loop.yield %p : i32
  }
  return %r : i32
}

func.func @recursive(%n: i32) -> i32 {
  %r = call @factorial(%n) : (i32) -> i32
  return %r : i32
}

// Several blocks go between the blocks of the caller ...
func.func private @absolute(%x: i32) -> i32 {
  %zero = arith.constant 0 : i32
  %negative = arith.cmpi slt, %x, %zero : i32
  cf.cond_br %negative, ^minus, ^end(%x : i32)
^end(%r: i32):
  return %r : i32
^minus:
  %y = arith.subi %zero, %x : i32
  cf.br ^end(%y : i32)
}

func.func @blocks(%x: i32) -> i32 {
  %one = arith.constant 1 : i32
  %a = call @absolute(%x) : (i32) -> i32
  %b = call @absolute(%one) : (i32) -> i32
  %r = arith.addi %a, %b : i32
  return %r : i32
}

// ... but not into a conditional.
func.func @in_region(%c: i1, %x: i32) -> i32 {
  %r = loop.if %c -> (i32) {
    %a = func.call @absolute(%x) : (i32) -> i32
    loop.yield %a : i32
  } else {
    loop.yield %x : i32
  }
  return %r : i32
}

// In a circle of blocks a buffer is made once, before; one of unknown size stays in its function.
func.func @circle(%n: i32) -> i32 {
  %zero = arith.constant 0 : i32
  %one = arith.constant 1 : i32
  cf.br ^head(%zero, %zero : i32, i32)
^head(%i: i32, %s: i32):
  %more = arith.cmpi slt, %i, %n : i32
  cf.cond_br %more, ^body, ^end
^body:
  %x = func.call @buffered(%i) : (i32) -> i32
  %y = func.call @sized(%i) : (i32) -> i32
  %z = arith.addi %x, %y : i32
  %t = arith.addi %s, %z : i32
  %next = arith.addi %i, %one : i32
  cf.br ^head(%next, %t : i32, i32)
^end:
  return %s : i32
}

func.func private @sized(%x: i32) -> i32 {
  %c0 = arith.constant 0 : index
  %one = arith.constant 1 : i32
  %n = arith.addi %x, %one : i32
  %size = arith.index_cast %n : i32 to index
  %m = memref.alloca(%size) : memref<?xi32>
  memref.store %x, %m[%c0] : memref<?xi32>
  loop.accumulate add %x, %m[%c0] : memref<?xi32>
  %y = memref.load %m[%c0] : memref<?xi32>
  return %y : i32
}
