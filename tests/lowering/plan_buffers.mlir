// Buffers of known size that their block makes and gives back have places in the frame of their
// function: those that live by turns the same one. All others stay allocations.
// RUN: ft-opt %s --plan-buffers --remarks=loops
// EVAL: @by_turns(3.0) ~= 15.0
// EVAL: @branches(true, 2.0) ~= 3.0
// EVAL: @branches(false, 2.0) ~= 4.0
// EVAL: @iterations(5) ~= 10.0
// EVAL: @handed(2.0) ~= 5.0
// EVAL: @unknown(4, 2.0) ~= 5.0
// EVAL: @itself(6) ~= 21
// EVAL: @same_place(2.0) ~= 224.0
// EVAL: @none() ~= 1.0

// The second one is where the first was; the third lives with the second.
func.func @by_turns(%x: f64) -> f64 {
  %c0 = arith.constant 0 : index
  %a = memref.alloc() : memref<100xf64>
  memref.store %x, %a[%c0] : memref<100xf64>
  %y = memref.load %a[%c0] : memref<100xf64>
  memref.dealloc %a : memref<100xf64>
  %b = memref.alloc() : memref<50xf64>
  %c = memref.alloc() : memref<10xf64>
  %s = arith.addf %y, %x : f64
  memref.store %s, %b[%c0] : memref<50xf64>
  memref.store %x, %c[%c0] : memref<10xf64>
  %t = memref.load %b[%c0] : memref<50xf64>
  memref.dealloc %b : memref<50xf64>
  %u = memref.load %c[%c0] : memref<10xf64>
  memref.dealloc %c : memref<10xf64>
  %v = arith.addf %t, %t : f64
  %w = arith.addf %v, %u : f64
  return %w : f64
}

func.func @branches(%c: i1, %x: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %m = memref.alloc() : memref<f64>
  memref.store %x, %m[] : memref<f64>
  %r = loop.if %c -> (f64) {
    %a = memref.alloc() : memref<20xf64>
    %c0 = arith.constant 0 : index
    memref.store %one, %a[%c0] : memref<20xf64>
    %l = memref.load %a[%c0] : memref<20xf64>
    memref.dealloc %a : memref<20xf64>
    loop.yield %l : f64
  } else {
    %b = memref.alloc() : memref<30xf64>
    %c1 = arith.constant 1 : index
    memref.store %x, %b[%c1] : memref<30xf64>
    %l = memref.load %b[%c1] : memref<30xf64>
    memref.dealloc %b : memref<30xf64>
    loop.yield %l : f64
  }
  %k = memref.load %m[] : memref<f64>
  memref.dealloc %m : memref<f64>
  %s = arith.addf %r, %k : f64
  return %s : f64
}

func.func @iterations(%n: index) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f64
  %r = loop.for %i = %c0 to %n step %c1 iter_args(%acc = %zero) -> (f64) {
    %a = memref.alloc() : memref<8xf64>
    %k = arith.index_cast %i : index to i64
    %f = arith.sitofp %k : i64 to f64
    memref.store %f, %a[%c1] : memref<8xf64>
    %l = memref.load %a[%c1] : memref<8xf64>
    memref.dealloc %a : memref<8xf64>
    %b = memref.alloc() : memref<4xf64>
    memref.store %acc, %b[%c0] : memref<4xf64>
    %m = memref.load %b[%c0] : memref<4xf64>
    memref.dealloc %b : memref<4xf64>
    %s = arith.addf %l, %m : f64
    loop.yield %s : f64
  }
  return %r : f64
}

// Whoever calls this gives it back.
func.func private @make(%x: f64) -> memref<4xf64> {
  %c0 = arith.constant 0 : index
  %a = memref.alloc() : memref<4xf64>
  memref.store %x, %a[%c0] : memref<4xf64>
  return %a : memref<4xf64>
}

func.func @handed(%x: f64) -> f64 {
  %c0 = arith.constant 0 : index
  %a = call @make(%x) : (f64) -> memref<4xf64>
  %b = memref.alloc() : memref<4xf64>
  memref.copy %a, %b : memref<4xf64> to memref<4xf64>
  memref.dealloc %a : memref<4xf64>
  %y = memref.load %b[%c0] : memref<4xf64>
  memref.dealloc %b : memref<4xf64>
  %c = memref.alloc() : memref<4xf64>
  %three = arith.constant 3.0 : f64
  memref.store %three, %c[%c0] : memref<4xf64>
  %z = memref.load %c[%c0] : memref<4xf64>
  %d = memref.cast %c : memref<4xf64> to memref<?xf64>
  memref.dealloc %d : memref<?xf64>
  %s = arith.addf %y, %z : f64
  return %s : f64
}

func.func @unknown(%n: index, %x: f64) -> f64 {
  %c0 = arith.constant 0 : index
  %a = memref.alloc(%n) : memref<?xf64>
  %b = memref.alloc() {alignment = 4096} : memref<2xf64>
  %three = arith.constant 3.0 : f64
  memref.store %x, %a[%c0] : memref<?xf64>
  memref.store %three, %b[%c0] : memref<2xf64>
  %y = memref.load %a[%c0] : memref<?xf64>
  %z = memref.load %b[%c0] : memref<2xf64>
  memref.dealloc %b : memref<2xf64>
  memref.dealloc %a : memref<?xf64>
  %s = arith.addf %y, %z : f64
  return %s : f64
}

// Every call has a frame of its own.
func.func @itself(%n: i64) -> i64 {
  %c7 = arith.constant 7 : index
  %zero = arith.constant 0 : i64
  %one = arith.constant 1 : i64
  %a = memref.alloc() : memref<1000xi64>
  memref.store %n, %a[%c7] : memref<1000xi64>
  %more = arith.cmpi sgt, %n, %zero : i64
  %r = loop.if %more -> (i64) {
    %m = arith.subi %n, %one : i64
    %k = func.call @itself(%m) : (i64) -> i64
    loop.yield %k : i64
  } else {
    loop.yield %zero : i64
  }
  %l = memref.load %a[%c7] : memref<1000xi64>
  memref.dealloc %a : memref<1000xi64>
  %s = arith.addi %r, %l : i64
  return %s : i64
}

// What is read of the first must have been read when the second is written in the same place.
func.func @same_place(%x: f64) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c16 = arith.constant 16 : index
  %zero = arith.constant 0.0 : f64
  %a = memref.alloc() : memref<16xf64>
  loop.for %i = %c0 to %c16 step %c1 {
    memref.store %x, %a[%i] : memref<16xf64>
  }
  %s = loop.for %i = %c0 to %c16 step %c1 iter_args(%acc = %zero) -> (f64) {
    %l = memref.load %a[%i] : memref<16xf64>
    %n = arith.addf %acc, %l : f64
    loop.yield %n : f64
  }
  memref.dealloc %a : memref<16xf64>
  %b = memref.alloc() : memref<16xf64>
  loop.for %i = %c0 to %c16 step %c1 {
    %three = arith.constant 3.0 : f64
    memref.store %three, %b[%i] : memref<16xf64>
  }
  %t = loop.for %i = %c0 to %c16 step %c1 iter_args(%acc = %zero) -> (f64) {
    %l = memref.load %b[%i] : memref<16xf64>
    %n = arith.addf %acc, %l : f64
    loop.yield %n : f64
  }
  memref.dealloc %b : memref<16xf64>
  %u = arith.mulf %t, %x : f64
  %v = arith.addf %u, %s : f64
  %w = arith.addf %v, %s : f64
  %z = arith.addf %w, %s : f64
  %k = arith.addf %z, %s : f64
  return %k : f64
}

// A buffer without elements.
func.func @none() -> f64 {
  %one = arith.constant 1.0 : f64
  %a = memref.alloc() : memref<0xf64>
  memref.dealloc %a : memref<0xf64>
  return %one : f64
}
