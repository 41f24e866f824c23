// Functions are put in place of their calls; those that call themselves get a derivative of their
// own, which runs them once more.
// RUN: ft-opt %s --pass-pipeline="ad-grad{function=norm},canonicalize,cse"
// RUN: ft-opt %s --pass-pipeline="ad-grad{function=power},canonicalize,cse"
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=halves report=-},canonicalize,cse"
// GRAD-CHECK: @norm
// GRAD-CHECK: @power(0.7, 5)
// GRAD-CHECK: @power(0.7, 0)
// GRAD-CHECK: @even(0.7, 5)
// GRAD-CHECK: @halves(rand)
// GRAD-CHECK: @overwrites(rand, rand)
// GRAD-CHECK: @in_loop(rand, rand, 3)
// GRAD-CHECK: @rows(rand, rand)
// GRAD-CHECK: @scaled(rand, rand)
// GRAD-CHECK: @read_only(rand, rand, 3)
// GRAD-CHECK: @local(rand)
// GRAD-CHECK: @with_table(0.3)
// GRAD-CHECK: @triangle(rand)
// GRAD-CHECK: @inactive(rand, 5)

func.func @norm(%x: f64, %y: f64) -> f64 {
  %a = func.call @square(%x) : (f64) -> f64
  %b = func.call @square(%y) : (f64) -> f64
  %s = arith.addf %a, %b : f64
  %r = math.sqrt %s : f64
  return %r : f64
}

func.func private @square(%x: f64) -> f64 {
  %y = arith.mulf %x, %x : f64
  return %y : f64
}

// sin(x) to the power of n, with one sine at each level.
func.func @power(%x: f64, %n: index) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %one = arith.constant 1.0 : f64
  %done = arith.cmpi sle, %n, %c0 : index
  %r = loop.if %done -> (f64) {
    loop.yield %one : f64
  } else {
    %less = arith.subi %n, %c1 : index
    %p = func.call @power(%x, %less) : (f64, index) -> f64
    %s = math.sin %x : f64
    %q = arith.mulf %s, %p : f64
    loop.yield %q : f64
  }
  return %r : f64
}

// Two functions that call each other.
func.func @even(%x: f64, %n: i32) -> f64 {
  %c0 = arith.constant 0 : i32
  %c1 = arith.constant 1 : i32
  %done = arith.cmpi eq, %n, %c0 : i32
  %r = loop.if %done -> (f64) {
    loop.yield %x : f64
  } else {
    %less = arith.subi %n, %c1 : i32
    %p = func.call @odd(%x, %less) : (f64, i32) -> f64
    %q = arith.mulf %p, %x : f64
    loop.yield %q : f64
  }
  return %r : f64
}

func.func private @odd(%x: f64, %n: i32) -> f64 {
  %c0 = arith.constant 0 : i32
  %c1 = arith.constant 1 : i32
  %done = arith.cmpi eq, %n, %c0 : i32
  %s = math.cos %x : f64
  %r = loop.if %done -> (f64) {
    loop.yield %s : f64
  } else {
    %less = arith.subi %n, %c1 : i32
    %p = func.call @even(%s, %less) : (f64, i32) -> f64
    loop.yield %p : f64
  }
  return %r : f64
}

// Divides and conquers in place: each half is a view that is passed on and overwritten.
func.func @halves(%a: memref<?xf64, strided<[1], offset: ?>>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %n = memref.dim %a, %c0 : memref<?xf64, strided<[1], offset: ?>>
  %many = arith.cmpi sgt, %n, %c1 : index
  loop.if %many {
    %low = arith.divsi %n, %c2 : index
    %high = arith.subi %n, %low : index
    %left = memref.subview %a[0] [%low] [1] : memref<?xf64, strided<[1], offset: ?>> to memref<?xf64, strided<[1], offset: ?>>
    %right = memref.subview %a[%low] [%high] [1] : memref<?xf64, strided<[1], offset: ?>> to memref<?xf64, strided<[1], offset: ?>>
    func.call @halves(%left) : (memref<?xf64, strided<[1], offset: ?>>) -> ()
    func.call @halves(%right) : (memref<?xf64, strided<[1], offset: ?>>) -> ()
    %x = memref.load %left[%c0] : memref<?xf64, strided<[1], offset: ?>>
    %y = memref.load %right[%c0] : memref<?xf64, strided<[1], offset: ?>>
    %p = arith.mulf %x, %y : f64
    memref.store %p, %left[%c0] : memref<?xf64, strided<[1], offset: ?>>
  }
  return
}

// What a function overwrites is kept before the call.
func.func private @step(%a: memref<4xf64>, %x: f64, %n: index) -> f64 attributes {no_inline} {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  loop.for %i = %c0 to %n step %c1 {
    %v = memref.load %a[%i] : memref<4xf64>
    %p = arith.mulf %v, %v : f64
    %q = arith.mulf %p, %x : f64
    memref.store %q, %a[%i] : memref<4xf64>
  }
  %r = memref.load %a[%c1] : memref<4xf64>
  return %r : f64
}

func.func @overwrites(%a: memref<4xf64>, %x: f64) -> f64 {
  %c0 = arith.constant 0 : index
  %c3 = arith.constant 3 : index
  %c4 = arith.constant 4 : index
  %s = math.sin %x : f64
  %p = func.call @step(%a, %s, %c4) : (memref<4xf64>, f64, index) -> f64
  memref.store %p, %a[%c0] : memref<4xf64>
  %q = func.call @step(%a, %p, %c3) : (memref<4xf64>, f64, index) -> f64
  %r = arith.mulf %p, %q : f64
  return %r : f64
}

func.func @in_loop(%a: memref<4xf64>, %x: f64, %n: index) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r = loop.for %i = %c0 to %n step %c1 iter_args(%acc = %x) -> (f64) {
    %small = math.sin %acc : f64
    %p = func.call @step(%a, %small, %i) : (memref<4xf64>, f64, index) -> f64
    %next = arith.addf %p, %small : f64
    loop.yield %next : f64
  }
  return %r : f64
}

// Rows of an array that is not overwritten afterwards.
func.func private @dot(%a: memref<3xf64, strided<[?], offset: ?>>, %b: memref<3xf64>) -> f64 attributes {no_inline} {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %zero = arith.constant 0.0 : f64
  %sum = loop.for %i = %c0 to %c3 step %c1 iter_args(%acc = %zero) -> (f64) {
    %x = memref.load %a[%i] : memref<3xf64, strided<[?], offset: ?>>
    %y = memref.load %b[%i] : memref<3xf64>
    %p = arith.mulf %x, %y : f64
    %next = arith.addf %acc, %p : f64
    loop.yield %next : f64
  }
  return %sum : f64
}

func.func @rows(%m: memref<3x4xf64>, %v: memref<3xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %one = arith.constant 1.0 : f64
  %r = loop.for %j = %c0 to %c4 step %c1 iter_args(%acc = %one) -> (f64) {
    %column = memref.subview %m[0, %j] [3, 1] [1, 1] : memref<3x4xf64> to memref<3xf64, strided<[4], offset: ?>>
    %open = memref.cast %column : memref<3xf64, strided<[4], offset: ?>> to memref<3xf64, strided<[?], offset: ?>>
    %d = func.call @dot(%open, %v) : (memref<3xf64, strided<[?], offset: ?>>, memref<3xf64>) -> f64
    %next = arith.mulf %acc, %d : f64
    loop.yield %next : f64
  }
  return %r : f64
}

// A layout of fixed stride and offset.
func.func private @scale(%a: memref<3xf64, strided<[2], offset: 1>>, %f: memref<f64>) attributes {no_inline} {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  loop.for %i = %c0 to %c3 step %c1 {
    %s = memref.load %f[] : memref<f64>
    loop.accumulate mul %s, %a[%i] : memref<3xf64, strided<[2], offset: 1>>
    %x = memref.load %a[%i] : memref<3xf64, strided<[2], offset: 1>>
    loop.accumulate add %x, %f[] : memref<f64>
  }
  return
}

func.func @scaled(%a: memref<8xf64>, %f: memref<f64>) {
  %odd = memref.subview %a[1] [3] [2] : memref<8xf64> to memref<3xf64, strided<[2], offset: 1>>
  func.call @scale(%odd, %f) : (memref<3xf64, strided<[2], offset: 1>>, memref<f64>) -> ()
  func.call @scale(%odd, %f) : (memref<3xf64, strided<[2], offset: 1>>, memref<f64>) -> ()
  return
}

// The array is passed on as it is, without a copy, at every level.
func.func @read_only(%a: memref<4xf64>, %x: f64, %n: index) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %more = arith.cmpi sgt, %n, %c0 : index
  %r = loop.if %more -> (f64) {
    %less = arith.subi %n, %c1 : index
    %v = memref.load %a[%less] : memref<4xf64>
    %y = arith.mulf %x, %v : f64
    %z = func.call @read_only(%a, %y, %less) : (memref<4xf64>, f64, index) -> f64
    %w = arith.mulf %z, %v : f64
    loop.yield %w : f64
  } else {
    loop.yield %x : f64
  }
  return %r : f64
}

// A buffer that lives for one iteration.
func.func @local(%a: memref<4xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %half = arith.constant 0.5 : f64
  %r = loop.for %i = %c0 to %c4 step %c1 iter_args(%acc = %half) -> (f64) {
    %t = memref.alloc() : memref<4xf64>
    memref.copy %a, %t : memref<4xf64> to memref<4xf64>
    memref.store %acc, %t[%i] : memref<4xf64>
    %p = func.call @step(%t, %acc, %c4) : (memref<4xf64>, f64, index) -> f64
    %q = memref.load %t[%i] : memref<4xf64>
    %next = arith.addf %p, %q : f64
    memref.dealloc %t : memref<4xf64>
    loop.yield %next : f64
  }
  return %r : f64
}

memref.global "private" constant @table : memref<3xf64> = dense<[1.0, 2.0, 3.0]>

func.func @with_table(%x: f64) -> f64 {
  %t = memref.get_global @table : memref<3xf64>
  %v = memref.alloca() : memref<3xf64>
  memref.copy %t, %v : memref<3xf64> to memref<3xf64>
  %c1 = arith.constant 1 : index
  memref.store %x, %v[%c1] : memref<3xf64>
  %open = memref.cast %t : memref<3xf64> to memref<3xf64, strided<[?], offset: ?>>
  %d = func.call @dot(%open, %v) : (memref<3xf64, strided<[?], offset: ?>>, memref<3xf64>) -> f64
  %r = math.sin %d : f64
  return %r : f64
}

// Calls in loops of which the inner one runs to the number of the outer: entries are counted.
func.func @triangle(%a: memref<4xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %half = arith.constant 0.5 : f64
  %r = loop.for %i = %c0 to %c4 step %c1 iter_args(%outer = %half) -> (f64) {
    %s = loop.for %j = %c0 to %i step %c1 iter_args(%acc = %outer) -> (f64) {
      %p = func.call @step(%a, %acc, %j) : (memref<4xf64>, f64, index) -> f64
      %q = math.cos %p : f64
      loop.yield %q : f64
    }
    loop.yield %s : f64
  }
  return %r : f64
}

// A function of integers may stay as it is.
func.func private @collatz(%n: index) -> index attributes {no_inline} {
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c3 = arith.constant 3 : index
  %rest = arith.remui %n, %c2 : index
  %odd = arith.cmpi eq, %rest, %c1 : index
  %r = loop.if %odd -> (index) {
    %t = arith.muli %n, %c3 : index
    %u = arith.addi %t, %c1 : index
    loop.yield %u : index
  } else {
    %h = arith.divui %n, %c2 : index
    loop.yield %h : index
  }
  return %r : index
}

func.func @inactive(%a: memref<4xf64>, %n: index) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %half = arith.constant 0.5 : f64
  %r, %m = loop.for %i = %c0 to %c4 step %c1 iter_args(%acc = %half, %k = %n) -> (f64, index) {
    %next = func.call @collatz(%k) : (index) -> index
    %at = arith.remui %next, %c4 : index
    %x = memref.load %a[%at] : memref<4xf64>
    %p = arith.mulf %acc, %x : f64
    loop.yield %p, %next : f64, index
  }
  return %r : f64
}
