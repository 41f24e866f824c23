// Functions of constants are computed; identities hold for every value.
// RUN: ft-opt %s --canonicalize
// EVAL: @constants() ~= 2.718281828459045, 3, -0.0, nan, 8, 5, 1024, 2
// EVAL: @powers() ~= 81, -2147483648, 0, 1, 1, 0, 1, -1, 1
// EVAL: @identities(-2.5, -7) ~= 2.5, -3, 2.5, 6.25, -2.5, 1, 7, 2.5

func.func @constants() -> (f64, f64, f64, f64, f64, i32, f64, i32) {
  %one = arith.constant 1.0 : f64
  %nine = arith.constant 9.0 : f64
  %minus_half = arith.constant -0.5 : f64
  %minus_one = arith.constant -1.0 : f64
  %two = arith.constant 2.0 : f64
  %three = arith.constant 3.0 : f64
  %ten = arith.constant 10 : i32
  %minus_five = arith.constant -5 : i32
  %0 = math.exp %one : f64
  %1 = math.sqrt %nine : f64
  %2 = math.roundeven %minus_half : f64
  %3 = math.log %minus_one : f64
  %4 = math.powf %two, %three : f64
  %5 = math.absi %minus_five : i32
  %6 = math.fpowi %two, %ten : f64, i32
  %7 = math.ctpop %ten : i32
  return %0, %1, %2, %3, %4, %5, %6, %7 : f64, f64, f64, f64, f64, i32, f64, i32
}

func.func @identities(%x: f64, %n: i32) -> (f64, f64, f64, f64, f64, f64, i32, f64) {
  %absolute = math.absf %x : f64
  %0 = math.absf %absolute : f64
  %floor = math.floor %x : f64
  %1 = math.ceil %floor : f64
  %negated = arith.negf %x : f64
  %2 = math.absf %negated : f64
  %two = arith.constant 2 : i32
  %3 = math.fpowi %x, %two : f64, i32
  %one = arith.constant 1.0 : f64
  %4 = math.powf %x, %one : f64
  %zero = arith.constant 0.0 : f64
  %5 = math.powf %x, %zero : f64
  %size = math.absi %n : i32
  %6 = math.absi %size : i32
  %7 = math.copysign %x, %one : f64
  return %0, %1, %2, %3, %4, %5, %6, %7 : f64, f64, f64, f64, f64, f64, i32, f64
}

func.func @powers() -> (i32, i32, i32, i32, i32, i32, i32, i32, i32) {
  %c-4 = arith.constant -4 : i32
  %c-3 = arith.constant -3 : i32
  %c-2 = arith.constant -2 : i32
  %c-1 = arith.constant -1 : i32
  %c0 = arith.constant 0 : i32
  %c1 = arith.constant 1 : i32
  %c2 = arith.constant 2 : i32
  %c3 = arith.constant 3 : i32
  %c4 = arith.constant 4 : i32
  %c7 = arith.constant 7 : i32
  %c31 = arith.constant 31 : i32
  %c40 = arith.constant 40 : i32
  %0 = math.ipowi %c3, %c4 : i32
  %1 = math.ipowi %c-2, %c31 : i32
  %2 = math.ipowi %c2, %c40 : i32
  %3 = math.ipowi %c7, %c0 : i32
  %4 = math.ipowi %c0, %c0 : i32
  %5 = math.ipowi %c2, %c-1 : i32
  %6 = math.ipowi %c1, %c-3 : i32
  %7 = math.ipowi %c-1, %c-3 : i32
  %8 = math.ipowi %c-1, %c-4 : i32
  return %0, %1, %2, %3, %4, %5, %6, %7, %8 : i32, i32, i32, i32, i32, i32, i32, i32, i32
}
