// An integer that goes through a float that holds it exactly is rounded once.
// RUN: ft-opt %s --canonicalize
// EVAL: @exact(2049) ~= 2048, -2048
// EVAL: @exact(-32767) ~= -32768, 32768
// EVAL: @not_exact(16777217) ~= 16777216
// EVAL-ONLY: @directed(2049) ~= 2050

func.func @exact(%i: i16) -> (f16, f16) {
  %0 = arith.sitofp %i : i16 to f32
  %1 = arith.truncf %0 : f32 to f16
  %zero = arith.constant 0 : i16
  %j = arith.subi %zero, %i : i16
  %k = arith.extsi %j : i16 to i32
  %2 = arith.sitofp %k : i32 to f64
  %3 = arith.truncf %2 : f64 to f16
  return %1, %3 : f16, f16
}

// Rounded twice.
func.func @not_exact(%i: i64) -> f32 {
  %0 = arith.sitofp %i : i64 to f64
  %1 = arith.truncf %0 : f64 to f32
  return %1 : f32
}

// Rounded up.
func.func @directed(%i: i16) -> f16 {
  %0 = arith.sitofp %i : i16 to f32
  %1 = arith.truncf %0 upward : f32 to f16
  return %1 : f16
}
