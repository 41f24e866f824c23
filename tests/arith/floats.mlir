// Floats: infinities, NaN, signed zeros (told apart by dividing by them), small formats.
// EVAL: @arithmetic(1.5, 2.5) ~= 4, -1, 3.75, 0.6, 1.5
// EVAL: @arithmetic(inf, -inf) ~= nan, inf, -inf, nan, nan
// EVAL: @arithmetic(inf, inf) ~= inf, nan, inf, nan, nan
// EVAL: @arithmetic(0, inf) ~= inf, -inf, nan, 0, 0
// EVAL: @arithmetic(1, 0) ~= 1, 1, 0, inf, nan
// EVAL: @arithmetic(-1, 0) ~= -1, -1, 0, -inf, nan
// EVAL: @arithmetic(0, 0) ~= 0, 0, 0, nan, nan
// EVAL: @arithmetic(nan, 1) ~= nan, nan, nan, nan, nan
// EVAL: @arithmetic(-5.5, 2) ~= -3.5, -7.5, -11, -2.75, -1.5
// EVAL: @arithmetic(5.5, -2) ~= 3.5, 7.5, -11, -2.75, 1.5
// EVAL: @arithmetic(5, inf) ~= inf, -inf, inf, 0, 5
// EVAL: @arithmetic(3e38, 3e38) ~= inf, 0, inf, 1, 0
// EVAL: @zeros(0, -0.0) ~= inf, inf, -inf, -inf
// EVAL: @zeros(-0.0, -0.0) ~= -inf, inf, inf, inf
// EVAL: @zeros(-0.0, 0) ~= inf, -inf, -inf, inf
// EVAL: @extremes(1, 2) ~= 2, 1, 2, 1
// EVAL: @extremes(nan, 1) ~= nan, nan, 1, 1
// EVAL: @extremes(1, nan) ~= nan, nan, 1, 1
// EVAL: @extremes(nan, nan) ~= nan, nan, nan, nan
// EVAL: @extremes(inf, nan) ~= nan, nan, inf, inf
// EVAL: @extremes(-inf, inf) ~= inf, -inf, inf, -inf
// EVAL: @extremes(-1, -1) ~= -1, -1, -1, -1
// EVAL: @extremes_of_zeros(0, -0.0) ~= inf, -inf
// EVAL: @extremes_of_zeros(-0.0, 0) ~= inf, -inf
// EVAL: @extremes_of_zeros(-0.0, -0.0) ~= -inf, -inf
// EVAL: @extremes_of_zeros(0, 0) ~= inf, inf
// EVAL: @compare(1.0, 2.0) ~= 0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 1, 1, 1, 0, 1
// EVAL: @compare(2.0, 1.0) ~= 0, 0, 1, 1, 0, 0, 1, 1, 0, 1, 1, 0, 0, 1, 0, 1
// EVAL: @compare(1.0, 1.0) ~= 0, 1, 0, 1, 0, 1, 0, 1, 1, 0, 1, 0, 1, 0, 0, 1
// EVAL: @compare(-0.0, 0.0) ~= 0, 1, 0, 1, 0, 1, 0, 1, 1, 0, 1, 0, 1, 0, 0, 1
// EVAL: @compare(nan, 1.0) ~= 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1
// EVAL: @compare(1.0, nan) ~= 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1
// EVAL: @compare(nan, nan) ~= 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1
// EVAL: @compare(inf, inf) ~= 0, 1, 0, 1, 0, 1, 0, 1, 1, 0, 1, 0, 1, 0, 0, 1
// EVAL: @compare(-inf, inf) ~= 0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 1, 1, 1, 0, 1
// EVAL: @negate(1) ~= -1, -1
// EVAL: @negate(0) ~= 0, -inf
// EVAL: @negate(-0.0) ~= 0, inf
// EVAL: @negate(inf) ~= -inf, 0
// EVAL: @negate(nan) ~= nan, nan
// EVAL: @half(2048, 1) ~= 2048, 2047, 2048, 2048
// EVAL: @half(2048, 3) ~= 2052, 2045, 6144, 682.5
// EVAL: @half(65504, 32) ~= inf, 65472, inf, 2047
// EVAL: @half(1, 3) ~= 4, -2, 3, 0.333251953125
// EVAL: @half(6.103515625e-05, 1024) ~= 1024, -1024, 0.0625, 5.960464477539063e-08
// EVAL: @brain(256, 1) ~= 256, 255, 256, 256
// EVAL: @brain(1, 0.0078125) ~= 1.0078125, 0.9921875, 0.0078125, 128
// EVAL: @brain(1, 3) ~= 4, -2, 3, 0.333984375
// EVAL: @brain(nan, 1) ~= nan, nan, nan, nan
// EVAL: @wide(1e308, 1e308) ~= inf, 0, inf, 1
// EVAL: @wide(5e-324, 2) ~= 2, -2, 1e-323, 0
// EVAL: @wide(0.1, 0.2) ~= 0.30000000000000004, -0.1, 0.020000000000000004, 0.5

func.func @arithmetic(%a: f32, %b: f32) -> (f32, f32, f32, f32, f32) {
  %0 = arith.addf %a, %b : f32
  %1 = arith.subf %a, %b : f32
  %2 = arith.mulf %a, %b : f32
  %3 = arith.divf %a, %b : f32
  %4 = arith.remf %a, %b : f32
  return %0, %1, %2, %3, %4 : f32, f32, f32, f32, f32
}

// The sign of what is zero.
func.func @zeros(%a: f32, %b: f32) -> (f32, f32, f32, f32) {
  %one = arith.constant 1.0 : f32
  %sum = arith.addf %a, %b : f32
  %difference = arith.subf %a, %b : f32
  %product = arith.mulf %a, %b : f32
  %two = arith.constant 2.0 : f32
  %shifted = arith.addf %b, %two : f32
  %quotient = arith.divf %a, %shifted : f32
  %negated = arith.mulf %quotient, %b : f32
  %0 = arith.divf %one, %sum : f32
  %1 = arith.divf %one, %difference : f32
  %2 = arith.divf %one, %product : f32
  %3 = arith.divf %one, %negated : f32
  return %0, %1, %2, %3 : f32, f32, f32, f32
}

func.func @extremes(%a: f32, %b: f32) -> (f32, f32, f32, f32) {
  %0 = arith.maximumf %a, %b : f32
  %1 = arith.minimumf %a, %b : f32
  %2 = arith.maxnumf %a, %b : f32
  %3 = arith.minnumf %a, %b : f32
  return %0, %1, %2, %3 : f32, f32, f32, f32
}

func.func @extremes_of_zeros(%a: f32, %b: f32) -> (f32, f32) {
  %one = arith.constant 1.0 : f32
  %max = arith.maximumf %a, %b : f32
  %min = arith.minimumf %a, %b : f32
  %0 = arith.divf %one, %max : f32
  %1 = arith.divf %one, %min : f32
  return %0, %1 : f32, f32
}

func.func @compare(%a: f32, %b: f32) -> (i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1) {
  %0 = arith.cmpf false, %a, %b : f32
  %1 = arith.cmpf oeq, %a, %b : f32
  %2 = arith.cmpf ogt, %a, %b : f32
  %3 = arith.cmpf oge, %a, %b : f32
  %4 = arith.cmpf olt, %a, %b : f32
  %5 = arith.cmpf ole, %a, %b : f32
  %6 = arith.cmpf one, %a, %b : f32
  %7 = arith.cmpf ord, %a, %b : f32
  %8 = arith.cmpf ueq, %a, %b : f32
  %9 = arith.cmpf ugt, %a, %b : f32
  %10 = arith.cmpf uge, %a, %b : f32
  %11 = arith.cmpf ult, %a, %b : f32
  %12 = arith.cmpf ule, %a, %b : f32
  %13 = arith.cmpf une, %a, %b : f32
  %14 = arith.cmpf uno, %a, %b : f32
  %15 = arith.cmpf true, %a, %b : f32
  return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
}

func.func @negate(%a: f32) -> (f32, f32) {
  %one = arith.constant 1.0 : f32
  %0 = arith.negf %a : f32
  %1 = arith.divf %one, %0 : f32
  return %0, %1 : f32, f32
}

func.func @half(%a: f16, %b: f16) -> (f16, f16, f16, f16) {
  %0 = arith.addf %a, %b : f16
  %1 = arith.subf %a, %b : f16
  %2 = arith.mulf %a, %b : f16
  %3 = arith.divf %a, %b : f16
  return %0, %1, %2, %3 : f16, f16, f16, f16
}

func.func @brain(%a: bf16, %b: bf16) -> (bf16, bf16, bf16, bf16) {
  %0 = arith.addf %a, %b : bf16
  %1 = arith.subf %a, %b : bf16
  %2 = arith.mulf %a, %b : bf16
  %3 = arith.divf %a, %b : bf16
  return %0, %1, %2, %3 : bf16, bf16, bf16, bf16
}

func.func @wide(%a: f64, %b: f64) -> (f64, f64, f64, f64) {
  %0 = arith.addf %a, %b : f64
  %1 = arith.subf %a, %b : f64
  %2 = arith.mulf %a, %b : f64
  %3 = arith.divf %a, %b : f64
  return %0, %1, %2, %3 : f64, f64, f64, f64
}
