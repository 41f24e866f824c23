// Derivatives of derivatives: reverse over reverse, forward over reverse, symmetric Hessians; of
// functions in one piece and of backward functions that take tapes.
// RUN: ft-opt %s --pass-pipeline="ad-grad{function=scalar},ad-grad{function=scalar_grad name=scalar_second of=0},canonicalize,cse"
// GRAD-CHECK: @scalar order=3
// GRAD-CHECK: @carried(rand, 6) order=2
// GRAD-CHECK: @buffers order=2
// GRAD-CHECK: @overwritten order=2
// GRAD-CHECK: @temporaries order=2
// GRAD-CHECK: @triangle(rand, 4) order=2
// GRAD-CHECK: @branches order=2
// GRAD-CHECK: @single order=2

func.func @scalar(%x: f64, %y: f64) -> f64 {
  %p = arith.mulf %x, %y : f64
  %e = math.exp %p : f64
  %s = math.sin %x : f64
  %r = arith.mulf %e, %s : f64
  return %r : f64
}

// The carried value is kept; the second derivative sees through the tape.
func.func @carried(%x: f64, %n: index) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %one = arith.constant 1.0 : f64
  %r = loop.for %i = %c0 to %n step %c1 iter_args(%t = %one) -> (f64) {
    %p = arith.mulf %t, %x : f64
    %q = math.sin %p : f64
    %s = arith.addf %q, %one : f64
    loop.yield %s : f64
  }
  return %r : f64
}

func.func @buffers(%a: memref<4xf64>, %b: memref<4xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %zero = arith.constant 0.0 : f64
  %r = loop.for %i = %c0 to %c4 step %c1 iter_args(%s = %zero) -> (f64) {
    %x = memref.load %a[%i] : memref<4xf64>
    %y = memref.load %b[%i] : memref<4xf64>
    %p = arith.mulf %x, %x : f64
    %q = arith.mulf %p, %y : f64
    %e = math.tanh %q : f64
    %t = arith.addf %s, %e : f64
    loop.yield %t : f64
  }
  return %r : f64
}

// What was in the buffer is gone, and every step needs it.
func.func @overwritten(%m: memref<5xf64>, %w: f64) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %c4 = arith.constant 4 : index
  loop.for %t = %c0 to %c3 step %c1 {
    loop.for %i = %c0 to %c4 step %c1 {
      %j = arith.addi %i, %c1 : index
      %x = memref.load %m[%i] : memref<5xf64>
      %y = memref.load %m[%j] : memref<5xf64>
      %p = arith.mulf %x, %y : f64
      %q = arith.mulf %p, %w : f64
      memref.store %q, %m[%j] : memref<5xf64>
    }
  }
  return
}

// Buffers that live for one iteration and longer, sums into them, and their ends.
func.func @temporaries(%a: memref<3x4xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %c4 = arith.constant 4 : index
  %zero = arith.constant 0.0 : f64
  %rows = memref.alloc() : memref<3xf64>
  loop.for %i = %c0 to %c3 step %c1 {
    %t = memref.alloca() : memref<4xf64>
    loop.for %j = %c0 to %c4 step %c1 {
      %x = memref.load %a[%i, %j] : memref<3x4xf64>
      %p = arith.mulf %x, %x : f64
      memref.store %p, %t[%j] : memref<4xf64>
    }
    memref.store %zero, %rows[%i] : memref<3xf64>
    loop.for %j = %c0 to %c4 step %c1 {
      %x = memref.load %t[%j] : memref<4xf64>
      %e = math.exp %x : f64
      loop.accumulate add %e, %rows[%i] : memref<3xf64>
    }
  }
  %r = loop.for %i = %c0 to %c3 step %c1 iter_args(%s = %zero) -> (f64) {
    %x = memref.load %rows[%i] : memref<3xf64>
    %l = math.log %x : f64
    %n = arith.addf %s, %l : f64
    loop.yield %n : f64
  }
  memref.dealloc %rows : memref<3xf64>
  return %r : f64
}

// A tape whose entries are counted.
func.func @triangle(%m: memref<4xf64>, %n: index) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %one = arith.constant 1.0 : f64
  %r = loop.for %i = %c0 to %n step %c1 iter_args(%s = %one) -> (f64) {
    %q = loop.for %j = %c0 to %i step %c1 iter_args(%t = %s) -> (f64) {
      %x = memref.load %m[%j] : memref<4xf64>
      %p = arith.mulf %t, %x : f64
      %e = math.cos %p : f64
      loop.yield %e : f64
    }
    loop.yield %q : f64
  }
  return %r : f64
}

func.func @branches(%a: memref<4xf64>, %x: f64) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %one = arith.constant 1.0 : f64
  %r = loop.for %i = %c0 to %c4 step %c1 iter_args(%s = %x) -> (f64) {
    %v = memref.load %a[%i] : memref<4xf64>
    %p = arith.mulf %s, %v : f64
    %c = arith.cmpf ogt, %p, %one : f64
    %n = loop.if %c -> (f64) {
      %l = math.log %p : f64
      memref.store %l, %a[%i] : memref<4xf64>
      loop.yield %l : f64
    } else {
      %q = arith.mulf %p, %p : f64
      loop.yield %q : f64
    }
    loop.yield %n : f64
  }
  return %r : f64
}

func.func @single(%x: f32, %m: memref<3xf32>) -> f32 {
  %c0 = arith.constant 0 : index
  %v = memref.load %m[%c0] : memref<3xf32>
  %p = arith.mulf %x, %v : f32
  %q = arith.mulf %p, %x : f32
  memref.store %q, %m[%c0] : memref<3xf32>
  return %q : f32
}
