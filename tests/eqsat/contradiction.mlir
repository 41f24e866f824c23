// Rules that contradict each other change nothing, and are named.
// RUN: ft-opt %s --pass-pipeline="eqsat{rules=%S/contradiction.rules}"

func.func @main(%x: i32) -> i1 {
  %c1 = arith.constant 1 : i32
  %c2 = arith.constant 2 : i32
  %a = arith.addi %c1, %x : i32
  %b = arith.addi %c2, %x : i32
  %c = arith.cmpi eq, %a, %b : i32
  return %c : i1
}
