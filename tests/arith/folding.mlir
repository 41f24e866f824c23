// Constants are computed and identities are used, but only those that hold for every value.
// RUN: ft-opt %s --canonicalize
// EVAL: @integers() ~= -128, 2147483647, -3, -4, -3, -1, -2147483648
// EVAL: @floats() ~= inf, nan, 0.30000001192092896, -0.0, nan
// EVAL: @casts() ~= -1, 255, 44, 16777216, -2, 1065353216

func.func @integers() -> (i8, i32, i32, i32, i32, i32, i32) {
  %max = arith.constant 127 : i8
  %one_i8 = arith.constant 1 : i8
  %wrapped = arith.addi %max, %one_i8 : i8
  %min = arith.constant -2147483648 : i32
  %one = arith.constant 1 : i32
  %two = arith.constant 2 : i32
  %seven = arith.constant -7 : i32
  %below = arith.subi %min, %one : i32
  %quotient = arith.divsi %seven, %two : i32
  %floor = arith.floordivsi %seven, %two : i32
  %ceil = arith.ceildivsi %seven, %two : i32
  %rest = arith.remsi %seven, %two : i32
  %c31 = arith.constant 31 : i32
  %shifted = arith.shli %one, %c31 : i32
  return %wrapped, %below, %quotient, %floor, %ceil, %rest, %shifted : i8, i32, i32, i32, i32, i32, i32
}

func.func @floats() -> (f32, f32, f32, f32, f32) {
  %one = arith.constant 1.0 : f32
  %zero = arith.constant 0.0 : f32
  %inf = arith.divf %one, %zero : f32
  %nan = arith.subf %inf, %inf : f32
  %a = arith.constant 0.1 : f32
  %b = arith.constant 0.2 : f32
  %sum = arith.addf %a, %b : f32
  %negated = arith.negf %zero : f32
  %max = arith.maximumf %nan, %one : f32
  return %inf, %nan, %sum, %negated, %max : f32, f32, f32, f32, f32
}

func.func @casts() -> (i32, i32, i8, f32, i32, i32) {
  %byte = arith.constant -1 : i8
  %0 = arith.extsi %byte : i8 to i32
  %1 = arith.extui %byte : i8 to i32
  %c300 = arith.constant 300 : i32
  %2 = arith.trunci %c300 : i32 to i8
  %large = arith.constant 16777217 : i32
  %3 = arith.sitofp %large : i32 to f32
  %x = arith.constant -2.9 : f32
  %4 = arith.fptosi %x : f32 to i32
  %one = arith.constant 1.0 : f32
  %5 = arith.bitcast %one : f32 to i32
  return %0, %1, %2, %3, %4, %5 : i32, i32, i8, f32, i32, i32
}

// Undefined for every machine: nothing is computed here.
func.func @undefined(%a: i32) -> (i32, i32, i32, i32) {
  %zero = arith.constant 0 : i32
  %min = arith.constant -2147483648 : i32
  %minus_one = arith.constant -1 : i32
  %c40 = arith.constant 40 : i32
  %0 = arith.divsi %a, %zero : i32
  %1 = arith.divsi %min, %minus_one : i32
  %2 = arith.remui %a, %zero : i32
  %3 = arith.shli %a, %c40 : i32
  return %0, %1, %2, %3 : i32, i32, i32, i32
}

// An identity each; all become an argument or a constant.
func.func @integer_identities(%a: i32, %c: i1) -> (i32, i32, i32, i32, i32, i32, i32, i32, i1, i32) {
  %zero = arith.constant 0 : i32
  %one = arith.constant 1 : i32
  %ones = arith.constant -1 : i32
  %0 = arith.addi %zero, %a : i32
  %1 = arith.muli %a, %one : i32
  %2 = arith.muli %a, %zero : i32
  %3 = arith.subi %a, %a : i32
  %4 = arith.andi %a, %ones : i32
  %5 = arith.ori %a, %a : i32
  %6 = arith.xori %a, %a : i32
  %7 = arith.divsi %a, %one : i32
  %8 = arith.cmpi sle, %a, %a : i32
  %9 = arith.select %c, %a, %a : i32
  return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9 : i32, i32, i32, i32, i32, i32, i32, i32, i1, i32
}

// Floats: x + -0 and x * 1 are x; x + 0, x * 0 and x - x are not what they seem.
func.func @float_identities(%x: f32) -> (f32, f32, f32, f32, f32, f32, f32, i1) {
  %zero = arith.constant 0.0 : f32
  %minus_zero = arith.constant -0.0 : f32
  %one = arith.constant 1.0 : f32
  %0 = arith.addf %x, %minus_zero : f32
  %1 = arith.mulf %one, %x : f32
  %2 = arith.subf %x, %zero : f32
  %3 = arith.divf %x, %one : f32
  %4 = arith.addf %x, %zero : f32
  %5 = arith.mulf %x, %zero : f32
  %6 = arith.subf %x, %x : f32
  %7 = arith.cmpf oeq, %x, %x : f32
  return %0, %1, %2, %3, %4, %5, %6, %7 : f32, f32, f32, f32, f32, f32, f32, i1
}

// Constants go to the right, chains of them are joined, casts of casts are one cast.
func.func @combinations(%a: i32, %b: i8, %x: f32, %c: i1) -> (i32, i1, i64, i8, f32, i1, f32, f32) {
  %two = arith.constant 2 : i32
  %three = arith.constant 3 : i32
  %sum = arith.addi %two, %a : i32
  %0 = arith.addi %sum, %three : i32
  %1 = arith.cmpi slt, %two, %a : i32
  %short = arith.extsi %b : i8 to i16
  %2 = arith.extsi %short : i16 to i64
  %wide = arith.extui %b : i8 to i32
  %3 = arith.trunci %wide : i32 to i8
  %double = arith.extf %x : f32 to f64
  %4 = arith.truncf %double : f64 to f32
  %true = arith.constant true
  %less = arith.cmpi slt, %a, %two : i32
  %5 = arith.xori %less, %true : i1
  %negated = arith.negf %x : f32
  %6 = arith.negf %negated : f32
  %not = arith.xori %c, %true : i1
  %7 = arith.select %not, %x, %6 : f32
  return %0, %1, %2, %3, %4, %5, %6, %7 : i32, i1, i64, i8, f32, i1, f32, f32
}
