// Without rules: what is equal is computed once, what is not stays as it was.
// RUN: ft-opt %s --pass-pipeline="eqsat{only=none}"
// EVAL: @swapped(3.0, 4.0) ~= 49.0
// EVAL: @folded(3.0) ~= 15.0
// EVAL: @loops(10, 2.0) ~= 16.0

// Operands in the other order.
func.func @swapped(%x: f64, %y: f64) -> f64 {
  %a = arith.addf %x, %y : f64
  %b = arith.addf %y, %x : f64
  %c = arith.mulf %a, %b : f64
  return %c : f64
}

// The folds of the dialects.
func.func @folded(%x: f64) -> f64 {
  %c2 = arith.constant 2.0 : f64
  %c3 = arith.constant 3.0 : f64
  %c5 = arith.addf %c2, %c3 : f64
  %y = arith.mulf %x, %c5 : f64
  return %y : f64
}

// Two loops that are one.
func.func @loops(%n: index, %x: f64) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %zero = arith.constant 0.0 : f64
  %a = loop.for %i = %c0 to %c4 step %c1 iter_args(%s = %zero) -> (f64) {
    %t = arith.addf %s, %x : f64
    loop.yield %t : f64
  }
  %b = loop.for %j = %c0 to %c4 step %c1 iter_args(%u = %zero) -> (f64) {
    %v = arith.addf %u, %x : f64
    loop.yield %v : f64
  }
  %sum = arith.addf %a, %b : f64
  return %sum : f64
}

// A division stays behind what may not come back, and an operation with effects between what it was between.
func.func private @check(index)
func.func @guarded(%a: index, %b: index, %m: memref<?xindex>) -> index {
  func.call @check(%b) : (index) -> ()
  %q = arith.divsi %a, %b : index
  memref.store %q, %m[%a] : memref<?xindex>
  %r = arith.divsi %a, %b : index
  %s = arith.addi %q, %r : index
  return %s : index
}

// Several results.
func.func @several(%a: i32, %b: i32) -> (i32, i1) {
  %s, %o = arith.addui_extended %a, %b : i32, i1
  %t, %p = arith.addui_extended %b, %a : i32, i1
  %u = arith.addi %s, %t : i32
  %q = arith.ori %o, %p : i1
  return %u, %q : i32, i1
}
