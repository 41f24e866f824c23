// One function for each family of rules on integers.
// RUN: ft-opt %s --pass-pipeline="eqsat"

// (x + 4) - (x - y + 4) is y.
func.func @sums(%x: i32, %y: i32) -> i32 {
  %c4 = arith.constant 4 : i32
  %a = arith.addi %x, %c4 : i32
  %b = arith.subi %x, %y : i32
  %c = arith.addi %b, %c4 : i32
  %d = arith.subi %a, %c : i32
  return %d : i32
}

// 2x + 4x is 6x.
func.func @products(%x: i32) -> i32 {
  %c2 = arith.constant 2 : i32
  %a = arith.muli %x, %c2 : i32
  %b = arith.muli %a, %c2 : i32
  %c = arith.addi %a, %b : i32
  return %c : i32
}

// Two divisions are one; it rounds to zero.
func.func @division(%x: i32) -> i32 {
  %c3 = arith.constant 3 : i32
  %c4 = arith.constant 4 : i32
  %a = arith.divsi %x, %c3 : i32
  %b = arith.divsi %a, %c4 : i32
  return %b : i32
}

// The row of an element, from its place in a matrix of 8 columns: bounds are known.
func.func @index(%x: index, %y: index) -> index {
  %c7 = arith.constant 7 : index
  %c8 = arith.constant 8 : index
  %c100 = arith.constant 100 : index
  %i = arith.remui %x, %c7 : index
  %j = arith.remui %y, %c8 : index
  %a = arith.muli %i, %c8 : index
  %b = arith.addi %a, %j : index
  %row = arith.divsi %b, %c8 : index
  %column = arith.remsi %b, %c8 : index
  %c = arith.addi %row, %column : index
  %d = arith.minsi %c, %c100 : index
  return %d : index
}

func.func @bits(%x: i32) -> i32 {
  %c4 = arith.constant 4 : i32
  %c12 = arith.constant 48 : i32
  %ones = arith.constant -1 : i32
  %a = arith.shrui %x, %c4 : i32
  %b = arith.shli %a, %c4 : i32
  %c = arith.ori %c12, %b : i32
  %d = arith.andi %b, %c : i32
  %e = arith.xori %d, %ones : i32
  %f = arith.xori %e, %ones : i32
  return %f : i32
}

func.func @casts(%x: i8) -> i32 {
  %a = arith.extsi %x : i8 to i64
  %b = arith.trunci %a : i64 to i32
  return %b : i32
}

func.func @bounds(%x: i32) -> i32 {
  %c4 = arith.constant 4 : i32
  %c9 = arith.constant 9 : i32
  %a = arith.maxsi %x, %c4 : i32
  %b = arith.minsi %a, %c9 : i32
  %c = arith.maxsi %b, %c4 : i32
  %d = arith.minsi %c, %c9 : i32
  return %d : i32
}

func.func @compare(%x: i32, %y: i32) -> i1 {
  %c3 = arith.constant 3 : i32
  %c16 = arith.constant 16 : i32
  %i = arith.remui %x, %c16 : i32
  %j = arith.remui %y, %c16 : i32
  %a = arith.addi %i, %c3 : i32
  %b = arith.addi %j, %c3 : i32
  %c = arith.cmpi slt, %a, %b : i32
  return %c : i1
}
