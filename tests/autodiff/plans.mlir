// What the planner is told, and what it tells.
//
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=chain loops=split report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=chain loops=split report=- report-format=json}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=chain tape=s report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=chain loops=split never=e report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=chain tape=e,s never=x report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=chain tape=ee}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=chain tape=e never=e}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=chain loops=fused report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=chain machine=%t/none.machine}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=chain loops=split machine=%S/cheap_exp.machine report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=twice mode=split loops=split report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=twice mode=split loops=joint report=-}"
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=invariant name=invariant_derived},canonicalize,cse"
// GRAD-CHECK: @chain
// GRAD-CHECK: @twice
// GRAD-CHECK: @invariant
// GRAD-CHECK: @scratch
// GRAD-CHECK: @choice

// x is overwritten, so it is kept or what is made of it.
func.func @chain(%a: memref<8xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 8 : index
  loop.for %i = %c0 to %n step %c1 {
    %x = memref.load %a[%i] : memref<8xf64>
    %e = math.exp %x : f64
    %s = math.sin %e : f64
    %p = arith.mulf %s, %e : f64
    memref.store %p, %a[%i] : memref<8xf64>
  }
  return
}

// The inner loop is run again for its result and for what is inside.
func.func @twice(%a: memref<4x8xf64>, %y: memref<4xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %m = arith.constant 4 : index
  %n = arith.constant 8 : index
  %one = arith.constant 1.0 : f64
  loop.for %i = %c0 to %m step %c1 {
    %r = loop.for %j = %c0 to %n step %c1 iter_args(%acc = %one) -> (f64) {
      %x = memref.load %a[%i, %j] : memref<4x8xf64>
      %p = arith.mulf %acc, %x : f64
      %next = math.sin %p : f64
      loop.yield %next : f64
    }
    %rr = arith.mulf %r, %r : f64
    memref.store %rr, %y[%i] : memref<4xf64>
  }
  return
}

// b is the same in every iteration of the outer loop, and is overwritten afterwards: one copy.
func.func @invariant(%a: memref<4x8xf64>, %b: memref<8xf64>, %y: memref<4xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %m = arith.constant 4 : index
  %n = arith.constant 8 : index
  %zero = arith.constant 0.0 : f64
  loop.for %i = %c0 to %m step %c1 {
    loop.for %j = %c0 to %n step %c1 {
      %x = memref.load %a[%i, %j] : memref<4x8xf64>
      %w = memref.load %b[%j] : memref<8xf64>
      %p = arith.mulf %x, %w : f64
      loop.accumulate add %p, %y[%i] : memref<4xf64>
    }
  }
  loop.for %j = %c0 to %n step %c1 {
    memref.store %zero, %b[%j] : memref<8xf64>
  }
  return
}

// Scratch space inside a loop, filled in two steps and by a nested loop.
func.func @scratch(%a: memref<5x3xf64>, %size: index, %y: memref<5xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %m = arith.constant 5 : index
  %n = arith.constant 3 : index
  %two = arith.constant 2.0 : f64
  loop.for %i = %c0 to %m step %c1 {
    %t = memref.alloc(%n) : memref<?xf64>
    loop.for %j = %c0 to %n step %c1 {
      %x = memref.load %a[%i, %j] : memref<5x3xf64>
      %e = math.exp %x : f64
      memref.store %e, %t[%j] : memref<?xf64>
    }
    %first = memref.load %t[%c0] : memref<?xf64>
    %double = arith.mulf %first, %two : f64
    memref.store %double, %t[%c0] : memref<?xf64>
    loop.for %j = %c0 to %n step %c1 {
      %v = memref.load %t[%j] : memref<?xf64>
      %vv = arith.mulf %v, %v : f64
      %w = arith.mulf %vv, %first : f64
      loop.accumulate add %w, %y[%i] : memref<5xf64>
    }
    memref.dealloc %t : memref<?xf64>
  }
  return
}

// Conditionals that run again.
func.func @choice(%a: memref<6xf64>, %y: memref<6xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %n = arith.constant 6 : index
  loop.for %i = %c0 to %n step %c1 {
    %x = memref.load %a[%i] : memref<6xf64>
    %is_low = arith.cmpi slt, %i, %c3 : index
    %r, %q = loop.if %is_low -> (f64, f64) {
      %s = loop.for %j = %c0 to %c3 step %c1 iter_args(%acc = %x) -> (f64) {
        %next = math.sin %acc : f64
        loop.yield %next : f64
      }
      loop.yield %s, %x : f64, f64
    } else {
      %e = math.exp %x : f64
      loop.yield %x, %e : f64, f64
    }
    %p = arith.mulf %r, %q : f64
    memref.store %p, %y[%i] : memref<6xf64>
  }
  return
}
