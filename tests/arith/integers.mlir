// Integer arithmetic wraps; divisions of each kind and shifts at their limits.
// EVAL: @wrapping(2147483647, 1) ~= -2147483648, 2147483646, 2147483647, 1, 2147483647, 2147483646
// EVAL: @wrapping(-1, 5) ~= 4, -6, -5, 5, -1, -6
// EVAL: @wrapping(-2147483648, -1) ~= 2147483647, -2147483647, -2147483648, -2147483648, -1, 2147483647
// EVAL: @wrapping(65536, 65536) ~= 131072, 0, 0, 65536, 65536, 0
// EVAL: @extremes(-1, 5) ~= -1, 5, 5, -1
// EVAL: @extremes(-2147483648, 2147483647) ~= -2147483648, 2147483647, 2147483647, -2147483648
// EVAL: @extremes(3, 3) ~= 3, 3, 3, 3
// EVAL: @divisions(7, 2) ~= 3, 3, 4, 3, 4, 1, 1
// EVAL: @divisions(-7, 2) ~= -3, 2147483644, -3, -4, 2147483645, -1, 1
// EVAL: @divisions(7, -2) ~= -3, 0, -3, -4, 1, 1, 7
// EVAL: @divisions(-7, -2) ~= 3, 0, 4, 3, 1, -1, -7
// EVAL: @divisions(-8, 2) ~= -4, 2147483644, -4, -4, 2147483644, 0, 0
// EVAL: @divisions(0, -5) ~= 0, 0, 0, 0, 0, 0, 0
// EVAL: @divisions(2147483647, 2147483647) ~= 1, 1, 1, 1, 1, 0, 0
// EVAL: @divisions(-2147483648, 1) ~= -2147483648, -2147483648, -2147483648, -2147483648, -2147483648, 0, 0
// EVAL: @divisions(-2147483648, 3) ~= -715827882, 715827882, -715827882, -715827883, 715827883, -2, 2
// EVAL: @divisions(1, -2147483648) ~= 0, 0, 0, -1, 1, 1, 1
// EVAL: @divisions(-1, 2147483647) ~= 0, 2, 0, -1, 3, -1, 1
// EVAL: @shifts(-8, 1) ~= -16, -4, 2147483644
// EVAL: @shifts(1, 31) ~= -2147483648, 0, 0
// EVAL: @shifts(-1, 31) ~= -2147483648, -1, 1
// EVAL: @shifts(5, 0) ~= 5, 5, 5
// EVAL: @halves(2147483647, 2147483647) ~= 1, 1073741823, 1, 1073741823, -2, 0
// EVAL: @halves(-1, 1) ~= -1, -1, -1, 0, 0, 1
// EVAL: @halves(-1, -1) ~= 1, 0, 1, -2, -2, 1
// EVAL: @halves(-2147483648, 2) ~= 0, -1, 0, 1, -2147483646, 0
// EVAL: @halves(5, 6) ~= 30, 0, 30, 0, 11, 0
// EVAL: @compare(1, 2) ~= 0, 1, 1, 1, 0, 0, 1, 1, 0, 0
// EVAL: @compare(2, 2) ~= 1, 0, 0, 1, 0, 1, 0, 1, 0, 1
// EVAL: @compare(-1, 2) ~= 0, 1, 1, 1, 0, 0, 0, 0, 1, 1
// EVAL: @compare(-2147483648, 2147483647) ~= 0, 1, 1, 1, 0, 0, 0, 0, 1, 1

func.func @wrapping(%a: i32, %b: i32) -> (i32, i32, i32, i32, i32, i32) {
  %0 = arith.addi %a, %b : i32
  %1 = arith.subi %a, %b : i32
  %2 = arith.muli %a, %b : i32
  %3 = arith.andi %a, %b : i32
  %4 = arith.ori %a, %b : i32
  %5 = arith.xori %a, %b : i32
  return %0, %1, %2, %3, %4, %5 : i32, i32, i32, i32, i32, i32
}

func.func @extremes(%a: i32, %b: i32) -> (i32, i32, i32, i32) {
  %0 = arith.minsi %a, %b : i32
  %1 = arith.maxsi %a, %b : i32
  %2 = arith.minui %a, %b : i32
  %3 = arith.maxui %a, %b : i32
  return %0, %1, %2, %3 : i32, i32, i32, i32
}

func.func @divisions(%a: i32, %b: i32) -> (i32, i32, i32, i32, i32, i32, i32) {
  %0 = arith.divsi %a, %b : i32
  %1 = arith.divui %a, %b : i32
  %2 = arith.ceildivsi %a, %b : i32
  %3 = arith.floordivsi %a, %b : i32
  %4 = arith.ceildivui %a, %b : i32
  %5 = arith.remsi %a, %b : i32
  %6 = arith.remui %a, %b : i32
  return %0, %1, %2, %3, %4, %5, %6 : i32, i32, i32, i32, i32, i32, i32
}

func.func @shifts(%a: i32, %b: i32) -> (i32, i32, i32) {
  %0 = arith.shli %a, %b : i32
  %1 = arith.shrsi %a, %b : i32
  %2 = arith.shrui %a, %b : i32
  return %0, %1, %2 : i32, i32, i32
}

func.func @halves(%a: i32, %b: i32) -> (i32, i32, i32, i32, i32, i1) {
  %slow, %shigh = arith.mulsi_extended %a, %b : i32
  %ulow, %uhigh = arith.mului_extended %a, %b : i32
  %sum, %carry = arith.addui_extended %a, %b : i32, i1
  return %slow, %shigh, %ulow, %uhigh, %sum, %carry : i32, i32, i32, i32, i32, i1
}

func.func @compare(%a: i32, %b: i32) -> (i1, i1, i1, i1, i1, i1, i1, i1, i1, i1) {
  %0 = arith.cmpi eq, %a, %b : i32
  %1 = arith.cmpi ne, %a, %b : i32
  %2 = arith.cmpi slt, %a, %b : i32
  %3 = arith.cmpi sle, %a, %b : i32
  %4 = arith.cmpi sgt, %a, %b : i32
  %5 = arith.cmpi sge, %a, %b : i32
  %6 = arith.cmpi ult, %a, %b : i32
  %7 = arith.cmpi ule, %a, %b : i32
  %8 = arith.cmpi ugt, %a, %b : i32
  %9 = arith.cmpi uge, %a, %b : i32
  return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
}
