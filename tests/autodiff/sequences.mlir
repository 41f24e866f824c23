// A value that a loop carries and its next value are kept as one sequence.
//
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=chain report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=chain never=next report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=chain tape=none report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=twice loops=split report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=twice loops=joint report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=crossed report=-}"
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=chain mode=split name=c},canonicalize,cse"
// GRAD-CHECK: @chain(rand, 5)
// GRAD-CHECK: @chain(rand, 0)
// GRAD-CHECK: @chain(rand, 4) order=2
// GRAD-CHECK: @twice
// GRAD-CHECK: @crossed

// The product needs the state before, tanh the one after.
func.func @chain(%x: memref<8xf64>, %n: index) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %one = arith.constant 1.0 : f64
  %y = loop.for %i = %c0 to %n step %c1 iter_args(%s = %one) -> (f64) {
    %v = memref.load %x[%i] : memref<8xf64>
    %p = arith.mulf %s, %v : f64
    %next = math.tanh %p : f64
    loop.yield %next : f64
  }
  return %y : f64
}

// The inner loop may run again: its sequence is for one iteration of the outer one then.
func.func @twice(%x: memref<40x30xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 40 : index
  %m = arith.constant 30 : index
  %one = arith.constant 1.0 : f64
  %y = loop.for %i = %c0 to %n step %c1 iter_args(%s = %one) -> (f64) {
    %z = loop.for %j = %c0 to %m step %c1 iter_args(%t = %s) -> (f64) {
      %v = memref.load %x[%i, %j] : memref<40x30xf64>
      %p = arith.mulf %t, %v : f64
      %next = math.tanh %p : f64
      loop.yield %next : f64
    }
    %q = arith.mulf %z, %s : f64
    %last = math.sin %q : f64
    loop.yield %last : f64
  }
  return %y : f64
}

// The next value of one is the next value of the other, too; the first of them has it.
func.func @crossed(%x: memref<8xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 8 : index
  %one = arith.constant 1.0 : f64
  %two = arith.constant 2.0 : f64
  %y, %z = loop.for %i = %c0 to %n step %c1 iter_args(%s = %one, %t = %two) -> (f64, f64) {
    %v = memref.load %x[%i] : memref<8xf64>
    %p = arith.mulf %s, %v : f64
    %q = arith.mulf %p, %t : f64
    %next = math.tanh %q : f64
    loop.yield %next, %next : f64, f64
  }
  %r = arith.mulf %y, %z : f64
  return %r : f64
}
