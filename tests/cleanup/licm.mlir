// RUN: ft-opt %s --licm
// EVAL: @invariant([1, 2, 3], 2.0, 3) ~= 42.0
// EVAL: @guarded(0, 0) ~= 0

// The product leaves both loops, the sum with %i only the inner one.
func.func @invariant(%a: memref<3xf64>, %x: f64, %n: index) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f64
  %r = loop.for %i = %c0 to %n step %c1 iter_args(%outer = %zero) -> (f64) {
    %s = loop.for %j = %c0 to %c1 step %c1 iter_args(%inner = %outer) -> (f64) {
      %p = arith.mulf %x, %x : f64
      %at = arith.addi %i, %c0 : index
      %v = memref.load %a[%at] : memref<3xf64>
      %q = arith.mulf %p, %v : f64
      %x3 = arith.addf %x, %x : f64
      %y = arith.mulf %x3, %v : f64
      %both = arith.addf %q, %y : f64
      %t = arith.addf %inner, %both : f64
      %u = arith.subf %t, %v : f64
      loop.yield %u : f64
    }
    loop.yield %s : f64
  }
  return %r : f64
}

// A division may not run where it did not run before; neither may a load.
func.func @guarded(%n: index, %d: index) -> index {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r = loop.for %i = %c0 to %n step %c1 iter_args(%acc = %c0) -> (index) {
    %q = arith.divsi %n, %d : index
    %next = arith.addi %acc, %q : index
    loop.yield %next : index
  }
  return %r : index
}
