// Blocks that only lead on are passed by; arguments that are always one value, or that nothing
// needs, go.
// RUN: ft-opt %s --canonicalize
// EVAL: @through(1, 2, 3) ~= 2
// EVAL: @through(0, 2, 3) ~= 3
// EVAL: @arguments(4) ~= 7

func.func @through(%c: i1, %x: i32, %y: i32) -> i32 {
  cf.cond_br %c, ^left, ^right(%y : i32)
^left:
  cf.br ^right(%x : i32)
^right(%z: i32):
  cf.br ^end(%z : i32)
^end(%r: i32):
  return %r : i32
}

func.func @arguments(%n: i32) -> i32 {
  %zero = arith.constant 0 : i32
  %one = arith.constant 1 : i32
  %seven = arith.constant 7 : i32
  cf.br ^head(%zero, %seven, %one : i32, i32, i32)
^head(%i: i32, %same: i32, %unneeded: i32):
  %more = arith.cmpi slt, %i, %n : i32
  cf.cond_br %more, ^body, ^end
^body:
  %next = arith.addi %i, %one : i32
  %twice = arith.addi %unneeded, %unneeded : i32
  cf.br ^head(%next, %same, %twice : i32, i32, i32)
^end:
  return %same : i32
}

// A circle without a way out stays.
func.func @endless(%c: i1) {
  cf.cond_br %c, ^a, ^end
^a:
  cf.br ^b
^b:
  cf.br ^a
^end:
  return
}
