// A region of several blocks stays.
// RUN: ft-opt %s --canonicalize
// EVAL-ONLY: @f(1, 7) ~= 49
// EVAL-ONLY: @f(0, 7) ~= 7

func.func @f(%c: i1, %x: i32) -> i32 {
  %r = scf.execute_region -> i32 {
    cf.cond_br %c, ^square, ^end(%x : i32)
  ^square:
    %square = arith.muli %x, %x : i32
    cf.br ^end(%square : i32)
  ^end(%y: i32):
    scf.yield %y : i32
  }
  return %r : i32
}
