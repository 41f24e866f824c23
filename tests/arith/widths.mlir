// Integers of other widths: i1 counts as 0 and -1 where it is signed, i64 and index to the last bit.
// EVAL: @bits(1, 1) ~= 0, 0, 1, 1, 1, 0
// EVAL: @bits(1, 0) ~= 1, 1, 0, 0, 1, 1
// EVAL: @bits(0, 1) ~= 1, 1, 0, 0, 1, 1
// EVAL: @bits(0, 0) ~= 0, 0, 0, 0, 0, 0
// EVAL: @order_of_bits(1, 0) ~= 1, 0, 1, 0, 0, 1
// EVAL: @order_of_bits(0, 1) ~= 0, 1, 1, 0, 0, 1
// EVAL: @order_of_bits(1, 1) ~= 0, 0, 1, 1, 1, 1
// EVAL: @bytes(127, 1) ~= -128, 126, 127, 127, 0, -2
// EVAL: @bytes(-128, 2) ~= -126, 126, 0, -64, 0, 0
// EVAL: @bytes(-1, 3) ~= 2, -4, -3, 0, -1, -8
// EVAL: @shorts(32767, 2) ~= -32767, -2, 16383, 1
// EVAL: @shorts(-32768, 3) ~= -32765, -32768, -10922, -2
// EVAL: @words() ~= 1, 1, 1, 1, 1, 1, 1
// EVAL: @indices(-7, 2) ~= -5, -14, -3, -4, -3, -1, 0, 0
// EVAL: @indices(9007199254740992, 3) ~= 9007199254740995, 27021597764222976, 3002399751580330, 3002399751580330, 3002399751580331, 2, 1, 0
// EVAL: @indices(5, -3) ~= 2, -15, -1, -2, -1, 2, 1, 1

func.func @bits(%a: i1, %b: i1) -> (i1, i1, i1, i1, i1, i1) {
  %0 = arith.addi %a, %b : i1
  %1 = arith.subi %a, %b : i1
  %2 = arith.muli %a, %b : i1
  %3 = arith.andi %a, %b : i1
  %4 = arith.ori %a, %b : i1
  %5 = arith.xori %a, %b : i1
  return %0, %1, %2, %3, %4, %5 : i1, i1, i1, i1, i1, i1
}

func.func @order_of_bits(%a: i1, %b: i1) -> (i1, i1, i1, i1, i1, i1) {
  %0 = arith.cmpi slt, %a, %b : i1
  %1 = arith.cmpi ult, %a, %b : i1
  %2 = arith.minsi %a, %b : i1
  %3 = arith.maxsi %a, %b : i1
  %4 = arith.minui %a, %b : i1
  %5 = arith.maxui %a, %b : i1
  return %0, %1, %2, %3, %4, %5 : i1, i1, i1, i1, i1, i1
}

func.func @bytes(%a: i8, %b: i8) -> (i8, i8, i8, i8, i8, i8) {
  %0 = arith.addi %a, %b : i8
  %1 = arith.subi %a, %b : i8
  %2 = arith.muli %a, %b : i8
  %3 = arith.divsi %a, %b : i8
  %4 = arith.remsi %a, %b : i8
  %5 = arith.shli %a, %b : i8
  return %0, %1, %2, %3, %4, %5 : i8, i8, i8, i8, i8, i8
}

func.func @shorts(%a: i16, %b: i16) -> (i16, i16, i16, i16) {
  %0 = arith.addi %a, %b : i16
  %1 = arith.muli %a, %b : i16
  %2 = arith.divsi %a, %b : i16
  %3 = arith.remsi %a, %b : i16
  return %0, %1, %2, %3 : i16, i16, i16, i16
}

// Numbers that a test cannot write exactly: each result says that one of them is right.
func.func @words() -> (i1, i1, i1, i1, i1, i1, i1) {
  %max = arith.constant 9223372036854775807 : i64
  %min = arith.constant -9223372036854775808 : i64
  %one = arith.constant 1 : i64
  %two = arith.constant 2 : i64
  %ones = arith.constant -1 : i64
  %sum = arith.addi %max, %one : i64
  %0 = arith.cmpi eq, %sum, %min : i64
  %product = arith.muli %max, %two : i64
  %minus_two = arith.constant -2 : i64
  %1 = arith.cmpi eq, %product, %minus_two : i64
  %half = arith.divui %min, %two : i64
  %quarter = arith.constant 4611686018427387904 : i64
  %2 = arith.cmpi eq, %half, %quarter : i64
  %signed = arith.divsi %min, %two : i64
  %minus_quarter = arith.constant -4611686018427387904 : i64
  %3 = arith.cmpi eq, %signed, %minus_quarter : i64
  %low, %high = arith.mului_extended %ones, %ones : i64
  %4 = arith.cmpi eq, %high, %minus_two : i64
  %slow, %shigh = arith.mulsi_extended %min, %min : i64
  %5 = arith.cmpi eq, %shigh, %quarter : i64
  %6 = arith.cmpi ult, %max, %min : i64
  return %0, %1, %2, %3, %4, %5, %6 : i1, i1, i1, i1, i1, i1, i1
}

func.func @indices(%a: index, %b: index) -> (index, index, index, index, index, index, i1, i1) {
  %0 = arith.addi %a, %b : index
  %1 = arith.muli %a, %b : index
  %2 = arith.divsi %a, %b : index
  %3 = arith.floordivsi %a, %b : index
  %4 = arith.ceildivsi %a, %b : index
  %5 = arith.remsi %a, %b : index
  %6 = arith.cmpi slt, %b, %a : index
  %7 = arith.cmpi ult, %a, %b : index
  return %0, %1, %2, %3, %4, %5, %6, %7 : index, index, index, index, index, index, i1, i1
}
