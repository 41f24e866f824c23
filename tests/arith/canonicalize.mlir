// What canonicalization makes of integers, comparisons, choices, casts and floats; every form is exact.
// RUN: ft-opt %s --canonicalize
// EVAL: @regrouped(-7, 3) ~= 10, -3, 3, -224, -1, -7
// EVAL: @divided(84, 7) ~= 84, 12, 0
// EVAL: @compared(-6) ~= 1, 0, 1, 1, 0, 1
// EVAL: @compared(5) ~= 0, 1, 1, 0, 1, 1
// EVAL: @chosen(1, 0, 10, 20) ~= 20, 10, 10, 1, 0
// EVAL: @chosen(0, 1, 10, 20) ~= 20, 10, 10, 0, 1
// EVAL: @cast(-5) ~= -5, -5, 65531, -5
// EVAL: @bounded(-2.0) ~= 1, 1, 0
// EVAL: @bounded(0.5) ~= 1, 0, 0
// EVAL: @bounded(nan) ~= 0, 1, 0
// EVAL: @signed(2.0, 3.0) ~= -6.0, -2.0, -2.0, 6.0

func.func @regrouped(%x: i32, %y: i32) -> (i32, i32, i32, i32, i32, i32) {
  %m1 = arith.constant -1 : i32
  %c1 = arith.constant 1 : i32
  %c2 = arith.constant 2 : i32
  %c3 = arith.constant 3 : i32
  %product = arith.muli %x, %m1 : i32
  %0 = arith.addi %y, %product : i32
  %difference = arith.subi %x, %y : i32
  %1 = arith.subi %difference, %x : i32
  %2 = arith.subi %x, %difference : i32
  %s = arith.shli %x, %c2 : i32
  %3 = arith.shli %s, %c3 : i32
  %low, %4 = arith.mulsi_extended %x, %c1 : i32
  %and = arith.andi %x, %y : i32
  %5 = arith.ori %and, %x : i32
  return %0, %1, %2, %3, %4, %5 : i32, i32, i32, i32, i32, i32
}

// Without the promise of the product nothing is known of the quotient.
func.func @divided(%x: i32, %y: i32) -> (i32, i32, i32) {
  %promised = arith.muli %x, %y overflow<nsw> : i32
  %0 = arith.divsi %promised, %y : i32
  %plain = arith.muli %0, %y : i32
  %1 = arith.divsi %plain, %y : i32
  %2 = arith.divui %1, %y : i32
  %left = arith.remsi %x, %y : i32
  %3 = arith.remsi %left, %y : i32
  return %1, %2, %3 : i32, i32, i32
}

func.func @compared(%x: i8) -> (i1, i1, i1, i1, i1, i1) {
  %zero = arith.constant 0 : i32
  %big = arith.constant 300 : i32
  %half = arith.constant -0.5 : f32
  %wide = arith.extsi %x : i8 to i32
  %0 = arith.cmpi slt, %wide, %zero : i32
  %index = arith.index_cast %x : i8 to index
  %five = arith.constant 5 : index
  %1 = arith.cmpi eq, %index, %five : index
  %2 = arith.cmpi ne, %wide, %big : i32
  %float = arith.sitofp %x : i8 to f32
  %3 = arith.cmpf olt, %float, %half : f32
  %bit = arith.extui %0 : i1 to i32
  %4 = arith.cmpi eq, %bit, %zero : i32
  // Too many bits for the float: this stays.
  %y = arith.extsi %x : i8 to i32
  %z = arith.muli %y, %big : i32
  %rounded = arith.sitofp %z : i32 to f32
  %many = arith.constant 16777216.0 : f32
  %5 = arith.cmpf olt, %rounded, %many : f32
  return %0, %1, %2, %3, %4, %5 : i1, i1, i1, i1, i1, i1
}

// What a choice leaves out may be poison: choices within choices stay.
func.func @chosen(%c: i1, %d: i1, %x: i32, %y: i32) -> (i32, i32, i32, i32, i32) {
  %one = arith.constant 1 : i32
  %zero = arith.constant 0 : i32
  %a = arith.select %d, %x, %y : i32
  %0 = arith.select %c, %a, %y : i32
  %b = arith.select %d, %x, %y : i32
  %1 = arith.select %c, %x, %b : i32
  %e = arith.select %d, %y, %x : i32
  %2 = arith.select %c, %x, %x : i32
  %3 = arith.select %c, %one, %zero : i32
  %4 = arith.select %c, %zero, %one : i32
  return %0, %1, %2, %3, %4 : i32, i32, i32, i32, i32
}

func.func @cast(%x: i16) -> (i16, i32, i32, i8) {
  %float = arith.sitofp %x : i16 to f32
  %0 = arith.fptosi %float : f32 to i16
  %index = arith.index_cast %x : i16 to index
  %1 = arith.index_cast %index : index to i32
  %unsigned = arith.index_castui %x : i16 to index
  %2 = arith.index_castui %unsigned : index to i32
  %wide = arith.index_cast %index : index to i64
  %3 = arith.trunci %wide : i64 to i8
  return %0, %1, %2, %3 : i16, i32, i32, i8
}

func.func @signed(%x: f32, %y: f32) -> (f32, f32, f32, f32) {
  %three = arith.constant 3.0 : f32
  %m1 = arith.constant -1.0 : f32
  %zero = arith.constant -0.0 : f32
  %negated = arith.negf %x : f32
  %0 = arith.mulf %negated, %three : f32
  %1 = arith.divf %x, %m1 : f32
  %2 = arith.subf %zero, %x : f32
  %other = arith.negf %y : f32
  %3 = arith.mulf %negated, %other : f32
  return %0, %1, %2, %3 : f32, f32, f32, f32
}

// A clamp asks on which side of its bounds it is.
func.func @bounded(%x: f32) -> (i1, i1, i1) {
  %low = arith.constant -1.0 : f32
  %high = arith.constant 1.0 : f32
  %a = arith.maximumf %x, %low : f32
  %0 = arith.cmpf ole, %a, %high : f32
  %b = arith.minimumf %x, %high : f32
  %1 = arith.cmpf ult, %b, %low : f32
  %2 = arith.cmpf olt, %a, %low : f32
  return %0, %1, %2 : i1, i1, i1
}
