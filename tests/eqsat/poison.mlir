// A promise that is broken makes poison of one value, and of no other that is equal while it holds.
// RUN: ft-opt %s --pass-pipeline="eqsat"
// RUN: ft-run %s --entry shifted --pass-pipeline="eqsat" --in 1073741825 --in true
// RUN: ft-run %s --entry through --pass-pipeline="eqsat" --in 1073741825 --in true
// RUN: ft-run %s --entry within --pass-pipeline="eqsat" --in 2147483647 --in 1 --in true
// RUN-EQUIV: ; eqsat
// EVAL: @shifted(1073741825, true) ~= 4, 0
// EVAL: @through(1073741825, true) ~= 12, 0
// EVAL: @within(2147483647, 1, true) ~= -2147483648, 0

// `x * 4` is there for all `x`; what is shifted only where nobody chooses it.
func.func @shifted(%x: i32, %c: i1) -> (i32, i32) {
  %two = arith.constant 2 : i32
  %four = arith.constant 4 : i32
  %zero = arith.constant 0 : i32
  %r = arith.shli %x, %two overflow<nsw> : i32
  %q = arith.muli %x, %four : i32
  %s = arith.select %c, %zero, %r : i32
  return %q, %s : i32, i32
}

// The same behind an operation that promises nothing.
func.func @through(%x: i32, %c: i1) -> (i32, i32) {
  %two = arith.constant 2 : i32
  %three = arith.constant 3 : i32
  %four = arith.constant 4 : i32
  %zero = arith.constant 0 : i32
  %r = arith.shli %x, %two overflow<nsw> : i32
  %p = arith.muli %r, %three : i32
  %q = arith.muli %x, %four : i32
  %o = arith.muli %q, %three : i32
  %s = arith.select %c, %zero, %p : i32
  return %o, %s : i32, i32
}

// Two operations that differ in what they promise are one that promises nothing.
func.func @within(%x: i32, %y: i32, %c: i1) -> (i32, i32) {
  %zero = arith.constant 0 : i32
  %r = arith.addi %x, %y overflow<nsw> : i32
  %q = arith.addi %x, %y : i32
  %s = arith.select %c, %zero, %r : i32
  return %q, %s : i32, i32
}

// What is used as before keeps what it promises, beside what changes.
func.func @kept(%x: i32, %y: i32) -> (i32, i32) {
  %zero = arith.constant 0 : i32
  %r = arith.addi %x, %y overflow<nsw> : i32
  %s = arith.shrsi %r, %y exact : i32
  %t = arith.addi %y, %zero : i32
  return %s, %t : i32, i32
}
