// Minima and maxima in memory are carried where the loop does nothing else with the element: the
// winner is kept, not the element as it was in every iteration.
//
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=rows_in_memory mode=split report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=unknown_length mode=split report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=perhaps_outside mode=split report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=running mode=split report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=in_parallel mode=split report=-}"
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=rows_in_memory},canonicalize,cse"
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=in_parallel loops=split name=d},canonicalize,cse" | FileCheck %s --check-prefix=PARALLEL
// GRAD-CHECK: @rows_in_memory
// GRAD-CHECK: @rows_in_memory(rand, ones)
// GRAD-CHECK: @unknown_length(rand, rand, 1, 5)
// GRAD-CHECK: @unknown_length(rand, rand, 1, 0)
// GRAD-CHECK: @perhaps_outside(rand, rand, 1, 5)
// GRAD-CHECK: @perhaps_outside(rand, rand, 9, 0)
// GRAD-CHECK: @running
// GRAD-CHECK: @in_parallel
// GRAD-CHECK: @product
// GRAD-CHECK: @product([0, 2, 3, 0.5], ones)
// GRAD-CHECK: @product([0, 2, 0, 0.5], ones)

// The largest element of each row, in a buffer: carried while the row is run through.
func.func @rows_in_memory(%x: memref<3x4xf64>, %y: memref<3xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %m = arith.constant 3 : index
  %n = arith.constant 4 : index
  loop.for %i = %c0 to %m step %c1 {
    loop.for %j = %c0 to %n step %c1 {
      %v = memref.load %x[%i, %j] : memref<3x4xf64>
      %s = math.sin %v : f64
      loop.accumulate max %s, %y[%i] : memref<3xf64>
    }
    %l = memref.load %y[%i] : memref<3xf64>
    %e = math.exp %l : f64
    memref.store %e, %y[%i] : memref<3xf64>
  }
  return
}

// Nobody knows whether the loop runs: with the store before it, the element is there in any case.
func.func @unknown_length(%x: memref<?xf64>, %y: memref<3xf64>, %at: index, %n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %large = arith.constant 3.0 : f64
  memref.store %large, %y[%at] : memref<3xf64>
  loop.for %i = %c0 to %n step %c1 {
    %v = memref.load %x[%i] : memref<?xf64>
    loop.accumulate min %v, %y[%at] : memref<3xf64>
  }
  return
}

// Without it, the element may not exist, and stays in memory.
func.func @perhaps_outside(%x: memref<?xf64>, %y: memref<3xf64>, %at: index, %n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  loop.for %i = %c0 to %n step %c1 {
    %v = memref.load %x[%i] : memref<?xf64>
    loop.accumulate min %v, %y[%at] : memref<3xf64>
  }
  return
}

// Something else in the loop reads the element.
func.func @running(%x: memref<5xf64>, %y: memref<f64>, %z: memref<5xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 5 : index
  loop.for %i = %c0 to %n step %c1 {
    %v = memref.load %x[%i] : memref<5xf64>
    loop.accumulate max %v, %y[] : memref<f64>
    %l = memref.load %y[] : memref<f64>
    %s = math.sin %l : f64
    memref.store %s, %z[%i] : memref<5xf64>
  }
  return
}

// In parallel, accumulates to one element are fine; the load and store that stand for them are
// not, so the inner loop runs one iteration after the other.
// PARALLEL: func.func @d(
// PARALLEL: arith.select
// PARALLEL-NOT: } {parallel}
// PARALLEL: memref.store %{{.*}}, %y[
// PARALLEL: } {parallel}
// PARALLEL: memref.store %{{.*}}, %z[
// PARALLEL-NOT: } {parallel}
// PARALLEL: memref.load %dz[
func.func @in_parallel(%x: memref<3x4xf64>, %y: memref<3xf64>, %z: memref<f64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %m = arith.constant 3 : index
  %n = arith.constant 4 : index
  loop.for %i = %c0 to %m step %c1 {
    loop.for %j = %c0 to %n step %c1 {
      %v = memref.load %x[%i, %j] : memref<3x4xf64>
      loop.accumulate max %v, %y[%i] : memref<3xf64>
    } {parallel}
  } {parallel}
  loop.for %i = %c0 to %m step %c1 {
    %v = memref.load %y[%i] : memref<3xf64>
    %s = math.sin %v : f64
    loop.accumulate mul %s, %z[] : memref<f64>
  } {parallel}
  return
}

// A product in memory with factors that may be zero.
func.func @product(%x: memref<4xf64>, %y: memref<f64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  loop.for %i = %c0 to %n step %c1 {
    %v = memref.load %x[%i] : memref<4xf64>
    loop.accumulate mul %v, %y[] : memref<f64>
  }
  return
}
