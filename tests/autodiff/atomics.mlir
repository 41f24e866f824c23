// Atomic updates: sums are accumulates, all else is a load, the operation and a store.
//
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=sum mode=split report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=largest mode=split report=-}"
// GRAD-CHECK: @sum
// GRAD-CHECK: @largest
// GRAD-CHECK: @product
// GRAD-CHECK: @exchange(rand, rand, 2)
// GRAD-CHECK: @old_value(rand, rand, [1, 0, 1, 1, 0])
// GRAD-CHECK: @counted(rand, [2, 0, 2, 1, 2], [0, 0, 0], zeros)

func.func @sum(%x: memref<5xf64>, %y: memref<f64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 5 : index
  loop.for %i = %c0 to %n step %c1 {
    %v = memref.load %x[%i] : memref<5xf64>
    %s = math.sin %v : f64
    %old = memref.atomic_rmw addf %s, %y[] : (f64, memref<f64>) -> f64
  } {parallel}
  return
}

// As an accumulate: the winner is kept.
func.func @largest(%x: memref<5xf64>, %y: memref<f64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 5 : index
  loop.for %i = %c0 to %n step %c1 {
    %v = memref.load %x[%i] : memref<5xf64>
    %s = math.sin %v : f64
    %old = memref.atomic_rmw maximumf %s, %y[] : (f64, memref<f64>) -> f64
  } {parallel}
  return
}

func.func @product(%x: memref<5xf64>, %y: memref<f64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 5 : index
  loop.for %i = %c0 to %n step %c1 {
    %v = memref.load %x[%i] : memref<5xf64>
    %old = memref.atomic_rmw mulf %v, %y[] : (f64, memref<f64>) -> f64
  }
  return
}

func.func @exchange(%m: memref<4xf64>, %x: f64, %i: index) -> f64 {
  %old = memref.atomic_rmw assign %x, %m[%i] : (f64, memref<4xf64>) -> f64
  %y = arith.mulf %old, %x : f64
  return %y : f64
}

// What was there before each addition goes into the result.
func.func @old_value(%x: memref<5xf64>, %y: memref<2xf64>, %at: memref<5xindex>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 5 : index
  %one = arith.constant 1.0 : f64
  %r = loop.for %i = %c0 to %n step %c1 iter_args(%p = %one) -> (f64) {
    %v = memref.load %x[%i] : memref<5xf64>
    %k = memref.load %at[%i] : memref<5xindex>
    %old = memref.atomic_rmw addf %v, %y[%k] : (f64, memref<2xf64>) -> f64
    %s = math.sin %old : f64
    %next = arith.mulf %p, %s : f64
    loop.yield %next : f64
  }
  return %r : f64
}

// Elements get places one after the other, as in a histogram: the old count is a subscript.
func.func @counted(%x: memref<5xf64>, %bin: memref<5xindex>, %count: memref<3xi32>, %y: memref<3x5xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 5 : index
  %one = arith.constant 1 : i32
  loop.for %i = %c0 to %n step %c1 {
    %v = memref.load %x[%i] : memref<5xf64>
    %s = math.sin %v : f64
    %b = memref.load %bin[%i] : memref<5xindex>
    %number = memref.atomic_rmw addi %one, %count[%b] : (i32, memref<3xi32>) -> i32
    %at = arith.index_cast %number : i32 to index
    memref.store %s, %y[%b, %at] : memref<3x5xf64>
  }
  return
}
