// Loops of any bounds, steps and types, and functions that overwrite what they get.
// GRAD-CHECK: @narrow(rand, 5)
// GRAD-CHECK: @narrow(rand, -2)
// GRAD-CHECK: @wide(rand, 1, 6, 2)
// GRAD-CHECK: @wide(rand, 6, 1, 2)
// GRAD-CHECK: @wide(rand, 3, 3, 7)
// GRAD-CHECK: @below_zero(rand)
// GRAD-CHECK: @triangle(rand, 5)
// GRAD-CHECK: @strided_triangle(rand)
// GRAD-CHECK: @by_data(rand, [2, 0, 3, 1])
// GRAD-CHECK: @step_by_data(rand, [2, 1, 3, 2])
// GRAD-CHECK: @in_place(rand)
// GRAD-CHECK: @swap(rand, rand)
// GRAD-CHECK: @twice(0.7, rand)
// GRAD-CHECK: @sorted([0.3, -0.2, 0.9, 0.1])
// GRAD-CHECK: @count_down(rand, 5)
// ROUNDTRIP

func.func @narrow(%x: memref<6xf64>, %n: i32) -> f64 {
  %c0 = arith.constant 0 : i32
  %c1 = arith.constant 1 : i32
  %one = arith.constant 1.0 : f64
  %r = loop.for %i = %c0 to %n step %c1 iter_args(%acc = %one) -> (f64) : i32 {
    %at = arith.index_cast %i : i32 to index
    %v = memref.load %x[%at] : memref<6xf64>
    %p = arith.mulf %acc, %v : f64
    %q = math.sin %p : f64
    loop.yield %q : f64
  }
  return %r : f64
}

func.func @wide(%x: memref<8xf64>, %l: i64, %u: i64, %s: i64) -> f64 {
  %one = arith.constant 1.0 : f64
  %r = loop.for %i = %l to %u step %s iter_args(%acc = %one) -> (f64) : i64 {
    %at = arith.index_cast %i : i64 to index
    %v = memref.load %x[%at] : memref<8xf64>
    %p = arith.mulf %acc, %v : f64
    %q = math.cos %p : f64
    memref.store %q, %x[%at] : memref<8xf64>
    loop.yield %q : f64
  }
  return %r : f64
}

func.func @below_zero(%x: memref<5xf64>) -> f64 {
  %low = arith.constant -2 : index
  %high = arith.constant 3 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %half = arith.constant 0.5 : f64
  %r = loop.for %i = %low to %high step %c1 iter_args(%y = %half) -> (f64) {
    %at = arith.addi %i, %c2 : index
    %v = memref.load %x[%at] : memref<5xf64>
    %p = arith.mulf %y, %v : f64
    %n = arith.negf %p : f64
    %e = math.exp %n : f64
    loop.yield %e : f64
  }
  return %r : f64
}

func.func @triangle(%x: memref<6xf64>, %n: index) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %one = arith.constant 1.0 : f64
  %r = loop.for %i = %c0 to %n step %c1 iter_args(%outer = %one) -> (f64) {
    %s = loop.for %j = %i to %n step %c1 iter_args(%acc = %outer) -> (f64) {
      %v = memref.load %x[%j] : memref<6xf64>
      %p = arith.mulf %acc, %v : f64
      %q = math.tanh %p : f64
      loop.yield %q : f64
    }
    memref.store %s, %x[%i] : memref<6xf64>
    loop.yield %s : f64
  }
  return %r : f64
}

// The step of the inner loop is the number of the outer one.
func.func @strided_triangle(%x: memref<9xf64>) -> f64 {
  %c1 = arith.constant 1 : index
  %c0 = arith.constant 0 : index
  %c4 = arith.constant 4 : index
  %c9 = arith.constant 9 : index
  %one = arith.constant 1.0 : f64
  %r = loop.for %i = %c1 to %c4 step %c1 iter_args(%outer = %one) -> (f64) {
    %s = loop.for %j = %c0 to %c9 step %i iter_args(%acc = %outer) -> (f64) {
      %v = memref.load %x[%j] : memref<9xf64>
      %p = arith.mulf %acc, %v : f64
      %q = math.cos %p : f64
      loop.yield %q : f64
    }
    loop.yield %s : f64
  }
  return %r : f64
}

func.func @by_data(%x: memref<4xf64>, %n: memref<4xindex>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %one = arith.constant 1.0 : f64
  %r = loop.for %i = %c0 to %c4 step %c1 iter_args(%outer = %one) -> (f64) {
    %count = memref.load %n[%i] : memref<4xindex>
    %s = loop.for %j = %c0 to %count step %c1 iter_args(%acc = %outer) -> (f64) {
      %v = memref.load %x[%j] : memref<4xf64>
      %p = arith.mulf %acc, %v : f64
      %q = math.sin %p : f64
      loop.yield %q : f64
    }
    loop.yield %s : f64
  }
  return %r : f64
}

// Bounds and steps that are overwritten afterwards.
func.func @step_by_data(%x: memref<8xf64>, %n: memref<4xindex>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %c7 = arith.constant 7 : index
  %one = arith.constant 1.0 : f64
  %r = loop.for %i = %c0 to %c4 step %c1 iter_args(%outer = %one) -> (f64) {
    %step = memref.load %n[%i] : memref<4xindex>
    %s = loop.for %j = %i to %c7 step %step iter_args(%acc = %outer) -> (f64) {
      %v = memref.load %x[%j] : memref<8xf64>
      %p = arith.mulf %acc, %v : f64
      %q = math.sin %p : f64
      memref.store %q, %x[%j] : memref<8xf64>
      loop.yield %q : f64
    }
    memref.store %c1, %n[%i] : memref<4xindex>
    loop.yield %s : f64
  }
  return %r : f64
}

func.func @in_place(%x: memref<6xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c5 = arith.constant 5 : index
  %c6 = arith.constant 6 : index
  loop.for %i = %c1 to %c6 step %c1 {
    %before = arith.subi %i, %c1 : index
    %u = memref.load %x[%before] : memref<6xf64>
    %v = memref.load %x[%i] : memref<6xf64>
    %p = arith.mulf %u, %v : f64
    memref.store %p, %x[%i] : memref<6xf64>
  }
  loop.for %i = %c0 to %c5 step %c1 {
    %mirror = arith.subi %c5, %i : index
    %u = memref.load %x[%mirror] : memref<6xf64>
    %e = math.exp %u : f64
    memref.store %e, %x[%i] : memref<6xf64>
  }
  return
}

func.func @swap(%a: memref<4xf64>, %b: memref<4xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  loop.for %i = %c0 to %c4 step %c1 {
    %x = memref.load %a[%i] : memref<4xf64>
    %y = memref.load %b[%i] : memref<4xf64>
    %p = arith.mulf %x, %y : f64
    memref.store %y, %a[%i] : memref<4xf64>
    memref.store %p, %b[%i] : memref<4xf64>
  }
  return
}

// Adds to the same element twice, with a product in between.
func.func @twice(%x: f64, %s: memref<f64>) -> f64 {
  %p = arith.mulf %x, %x : f64
  loop.accumulate add %p, %s[] : memref<f64>
  %v = memref.load %s[] : memref<f64>
  loop.accumulate mul %v, %s[] : memref<f64>
  loop.accumulate add %x, %s[] : memref<f64>
  %w = memref.load %s[] : memref<f64>
  memref.store %x, %s[] : memref<f64>
  %r = arith.mulf %w, %v : f64
  return %r : f64
}

// Sorts by exchanges in place: which elements move is decided by what is there.
func.func @sorted(%x: memref<4xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  loop.for %i = %c0 to %c3 step %c1 {
    %last = arith.subi %c3, %i : index
    loop.for %j = %c0 to %last step %c1 {
      %k = arith.addi %j, %c1 : index
      %u = memref.load %x[%j] : memref<4xf64>
      %v = memref.load %x[%k] : memref<4xf64>
      %wrong = arith.cmpf ogt, %u, %v : f64
      loop.if %wrong {
        memref.store %v, %x[%j] : memref<4xf64>
        memref.store %u, %x[%k] : memref<4xf64>
      }
    }
  }
  %m = memref.load %x[%c1] : memref<4xf64>
  %r = arith.mulf %m, %m : f64
  return %r : f64
}

func.func @count_down(%x: memref<6xf64>, %n: index) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %half = arith.constant 0.5 : f64
  %r, %k = loop.while (%y = %half, %i = %n) : (f64, index) -> (f64, index) {
    %on = arith.cmpi sgt, %i, %c0 : index
    loop.condition(%on) %y, %i : f64, index
  } do {
  ^bb0(%y: f64, %i: index):
    %v = memref.load %x[%i] : memref<6xf64>
    %p = arith.mulf %y, %v : f64
    %e = math.tanh %p : f64
    %less = arith.subi %i, %c1 : index
    loop.yield %e, %less : f64, index
  }
  return %r : f64
}
