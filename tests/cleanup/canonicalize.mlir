// Folding, patterns and what is dead in one sweep, up to a fixed point.
// RUN: ft-opt %s --canonicalize
// EVAL: @cascade(1, 5) ~= 12

func.func @cascade(%c: i1, %x: i32) -> i32 {
  %zero = arith.constant 0 : i32
  %one = arith.constant 1 : i32
  %two = arith.constant 2 : i32
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %same = arith.addi %x, %zero : i32
  %sum = arith.addi %one, %same : i32
  %known = arith.cmpi slt, %one, %two : i32
  %r = loop.if %known -> (i32) {
    %once = loop.for %i = %c0 to %c1 step %c1 iter_args(%a = %sum) -> (i32) {
      %next = arith.addi %a, %sum : i32
      loop.yield %next : i32
    }
    loop.yield %once : i32
  } else {
    %never = arith.muli %sum, %two : i32
    loop.yield %never : i32
  }
  return %r : i32
}
