// Copies in loops that run again in the reverse sweep, and in loops that are reversed as they run.
//
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=rows loops=joint report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=rows loops=fused report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=rows loops=split report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=turns loops=joint report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=turns loops=split report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=restored loops=joint tape=none report=-}"
// GRAD-CHECK: @rows
// GRAD-CHECK: @turns
// GRAD-CHECK: @restored

// Each row is copied to a buffer of its own, which lives for one iteration and is changed in place:
// the copy is made once more, or the row is reversed while the buffer is there.
func.func @rows(%x: memref<5x6xf64>, %y: memref<5xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c5 = arith.constant 5 : index
  %c6 = arith.constant 6 : index
  %zero = arith.constant 0.0 : f64
  loop.for %i = %c0 to %c5 step %c1 {
    %t = memref.alloca() : memref<6xf64>
    %row = memref.subview %x[%i, 0] [1, 6] [1, 1] : memref<5x6xf64> to memref<6xf64, strided<[1], offset: ?>>
    memref.copy %row, %t : memref<6xf64, strided<[1], offset: ?>> to memref<6xf64>
    loop.for %j = %c1 to %c6 step %c1 {
      %l = arith.subi %j, %c1 : index
      %a = memref.load %t[%l] : memref<6xf64>
      %b = memref.load %t[%j] : memref<6xf64>
      %p = arith.mulf %a, %b : f64
      %s = math.sin %p : f64
      memref.store %s, %t[%j] : memref<6xf64>
    }
    %sum = loop.for %j = %c0 to %c6 step %c1 iter_args(%part = %zero) -> (f64) {
      %v = memref.load %t[%j] : memref<6xf64>
      %vv = arith.mulf %v, %v : f64
      %next = arith.addf %part, %vv : f64
      loop.yield %next : f64
    }
    memref.store %sum, %y[%i] : memref<5xf64>
  }
  return
}

// Two buffers of the function take turns inside of two loops.
func.func @turns(%x: memref<6xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %c5 = arith.constant 5 : index
  %half = arith.constant 0.5 : f64
  %t = memref.alloc() : memref<6xf64>
  loop.for %k = %c0 to %c3 step %c1 {
    loop.for %s = %c0 to %c3 step %c1 {
      memref.copy %x, %t : memref<6xf64> to memref<6xf64>
      loop.for %i = %c1 to %c5 step %c1 {
        %l = arith.subi %i, %c1 : index
        %r = arith.addi %i, %c1 : index
        %a = memref.load %t[%l] : memref<6xf64>
        %b = memref.load %t[%r] : memref<6xf64>
        %p = arith.mulf %a, %b : f64
        %q = arith.addf %p, %half : f64
        memref.store %q, %x[%i] : memref<6xf64>
      }
    }
  }
  memref.dealloc %t : memref<6xf64>
  return
}

// What a loop changes is put back by a copy, so that the next iteration starts as this one did.
func.func @restored(%x: memref<4xf64>, %w: memref<3xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %c4 = arith.constant 4 : index
  %zero = arith.constant 0.0 : f64
  %t = memref.alloc() : memref<4xf64>
  memref.copy %x, %t : memref<4xf64> to memref<4xf64>
  %y = loop.for %k = %c0 to %c3 step %c1 iter_args(%sum = %zero) -> (f64) {
    %wk = memref.load %w[%k] : memref<3xf64>
    %part = loop.for %i = %c0 to %c4 step %c1 iter_args(%acc = %zero) -> (f64) {
      %v = memref.load %t[%i] : memref<4xf64>
      %p = arith.mulf %v, %wk : f64
      %s = math.sin %p : f64
      memref.store %s, %t[%i] : memref<4xf64>
      %again = memref.load %t[%i] : memref<4xf64>
      %q = arith.mulf %again, %again : f64
      %next = arith.addf %acc, %q : f64
      loop.yield %next : f64
    }
    memref.copy %x, %t : memref<4xf64> to memref<4xf64>
    %all = arith.addf %sum, %part : f64
    loop.yield %all : f64
  }
  memref.dealloc %t : memref<4xf64>
  return %y : f64
}
