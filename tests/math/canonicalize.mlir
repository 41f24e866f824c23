// Signs that do not matter, products and sums in `fma`, squares, rounding of integers.
// RUN: ft-opt %s --canonicalize
// EVAL: @signs(-2.0, -3.0) ~= 2.0, -2.0, -2.0
// EVAL: @fused(2.0, 3.0) ~= 5.0, 6.0, 6.0
// EVAL: @integers(-7) ~= 49, 7, -7.0, 1.0

func.func @signs(%x: f32, %y: f32) -> (f32, f32, f32) {
  %copied = math.copysign %x, %y : f32
  %0 = math.absf %copied : f32
  %negated = arith.negf %x : f32
  %1 = math.copysign %negated, %y : f32
  %size = math.absf %x : f32
  %2 = math.copysign %size, %y : f32
  return %0, %1, %2 : f32, f32, f32
}

func.func @fused(%x: f32, %y: f32) -> (f32, f32, f32) {
  %one = arith.constant 1.0 : f32
  %zero = arith.constant 0.0 : f32
  %minus_zero = arith.constant -0.0 : f32
  %0 = math.fma %x, %one, %y : f32
  %1 = math.fma %x, %y, %minus_zero fastmath<contract> : f32
  %a = arith.negf %x : f32
  %b = arith.negf %y : f32
  // Not a product: it makes +0 of -0.
  %2 = math.fma %a, %b, %zero : f32
  return %0, %1, %2 : f32, f32, f32
}

func.func @integers(%x: i32) -> (i32, i32, f32, f32) {
  %two = arith.constant 2 : i32
  %zero = arith.constant 0 : i32
  %none = arith.constant 0.0 : f32
  %0 = math.ipowi %x, %two : i32
  %opposite = arith.subi %zero, %x : i32
  %1 = math.absi %opposite : i32
  %float = arith.sitofp %x : i32 to f32
  %2 = math.floor %float : f32
  %3 = math.powf %float, %none : f32
  return %0, %1, %2, %3 : i32, i32, f32, f32
}
