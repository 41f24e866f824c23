// Forward mode: every operation, and next to it the tangent of what it makes.
// RUN: ft-opt %s --pass-pipeline="ad-jvp{function=dot}"
// RUN: ft-opt %s --pass-pipeline="ad-jvp{function=newton wrt=a name=slope}"
// RUN: ft-opt %s --pass-pipeline="ad-jvp{function=views of=out wrt=a}"
// RUN: ft-opt %s --pass-pipeline="ad-jvp{function=calls}"
// GRAD-CHECK: @dot([0, 1, 2, 3], [3, 2, 1, 0])
// JVP-CHECK: @newton(2.5)
// JVP-CHECK: @views(rand, rand, 3)
// JVP-CHECK: @calls(rand, 0.7)
// JVP-CHECK: @recursive(0.7, 5)
// JVP-CHECK: @local(0.5, [1.5, 0.2, 0.7, 0.1])
// JVP-CHECK: @lanes(0.5, 0.25)

func.func @dot(%a: memref<?xf64>, %b: memref<?xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f64
  %n = memref.dim %a, %c0 : memref<?xf64>
  %sum = loop.for %i = %c0 to %n step %c1 iter_args(%acc = %zero) -> (f64) {
    %x = memref.load %a[%i] : memref<?xf64>
    %y = memref.load %b[%i] : memref<?xf64>
    %p = arith.mulf %x, %y : f64
    %next = arith.addf %acc, %p : f64
    loop.yield %next : f64
  }
  return %sum : f64
}

// The square root of %a by Newton's method, as often as it takes.
func.func @newton(%a: f64) -> f64 {
  %half = arith.constant 0.5 : f64
  %tiny = arith.constant 1.0e-12 : f64
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %x, %steps = loop.while (%x = %a, %k = %zero) : (f64, index) -> (f64, index) {
    %square = arith.mulf %x, %x : f64
    %off = arith.subf %square, %a : f64
    %size = math.absf %off : f64
    %on = arith.cmpf ogt, %size, %tiny : f64
    loop.condition(%on) %x, %k : f64, index
  } do {
  ^bb0(%x: f64, %k: index):
    %q = arith.divf %a, %x : f64
    %s = arith.addf %x, %q : f64
    %next = arith.mulf %s, %half : f64
    %more = arith.addi %k, %one : index
    loop.yield %next, %more : f64, index
  }
  return %x : f64
}

// The view of a buffer has the view of its shadow; %out is overwritten, then scaled.
func.func @views(%a: memref<3x4xf64>, %out: memref<12xf64>, %n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %two = arith.constant 2.0 : f64
  %flat = memref.collapse_shape %a [[0, 1]] : memref<3x4xf64> into memref<12xf64>
  memref.copy %flat, %out : memref<12xf64> to memref<12xf64>
  %part = memref.subview %out[%c2] [4] [2] : memref<12xf64> to memref<4xf64, strided<[2], offset: ?>>
  loop.for %i = %c0 to %n step %c1 {
    %x = memref.load %part[%i] : memref<4xf64, strided<[2], offset: ?>>
    %y = arith.mulf %x, %x : f64
    memref.store %y, %part[%i] : memref<4xf64, strided<[2], offset: ?>>
  }
  memref.store %two, %out[%c1] : memref<12xf64>
  %open = memref.cast %out : memref<12xf64> to memref<?xf64>
  %z = memref.load %open[%n] : memref<?xf64>
  loop.accumulate mul %z, %open[%c0] : memref<?xf64>
  return
}

// A called function gets a derivative of its own.
func.func @calls(%a: memref<4xf64>, %x: f64) -> (f64, index) {
  %c4 = arith.constant 4 : index
  %one = arith.constant 1.0 : f64
  %p, %n = func.call @scale(%a, %x, %c4) : (memref<4xf64>, f64, index) -> (f64, index)
  %q, %m = func.call @scale(%a, %one, %n) : (memref<4xf64>, f64, index) -> (f64, index)
  %r = arith.mulf %p, %q : f64
  return %r, %m : f64, index
}

func.func private @scale(%a: memref<4xf64>, %x: f64, %n: index) -> (f64, index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %s = math.sin %x : f64
  loop.for %i = %c0 to %n step %c1 {
    loop.accumulate mul %s, %a[%i] : memref<4xf64>
    loop.accumulate add %x, %a[%i] : memref<4xf64>
  }
  %y = memref.load %a[%c1] : memref<4xf64>
  return %y, %n : f64, index
}

func.func @recursive(%x: f64, %n: index) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %done = arith.cmpi eq, %n, %c0 : index
  %r = loop.if %done -> (f64) {
    loop.yield %x : f64
  } else {
    %less = arith.subi %n, %c1 : index
    %s = math.sin %x : f64
    %y = func.call @recursive(%s, %less) : (f64, index) -> f64
    %p = arith.mulf %x, %y : f64
    loop.yield %p : f64
  }
  return %r : f64
}

// Shadows of local buffers start as zero and end where the buffers do.
func.func @local(%x: f64, %b: memref<4xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %t = memref.alloc(%c4) : memref<?xf64>
  loop.for %i = %c0 to %c4 step %c1 {
    %s = memref.alloca() : memref<f64>
    %y = memref.load %b[%i] : memref<4xf64>
    memref.store %y, %s[] : memref<f64>
    loop.accumulate max %x, %s[] : memref<f64>
    %z = memref.load %s[] : memref<f64>
    memref.store %z, %t[%i] : memref<?xf64>
  }
  %p = memref.load %t[%c0] : memref<?xf64>
  %q = memref.load %t[%c1] : memref<?xf64>
  memref.dealloc %t : memref<?xf64>
  %r = arith.divf %p, %q : f64
  return %r : f64
}

func.func @lanes(%x: f64, %y: f32) -> (f64, f32) {
  %wide = arith.extf %y : f32 to f64
  %c = arith.cmpf olt, %x, %wide : f64
  %m = arith.select %c, %x, %wide : f64
  %e = math.powf %x, %m : f64
  %narrow = arith.truncf %e : f64 to f32
  %r = arith.remf %narrow, %y : f32
  return %e, %r : f64, f32
}
