// Arithmetic in formats that machines do not have: computed exactly and rounded once. What a format does
// not have is no value.
// RUN: ft-opt %s --canonicalize
// EVAL: @sums(1.0, 0.0625) ~= 1.0, 1.0, 1.0625, 1.0
// EVAL: @sums(400.0, 60.0) ~= 448.0, 448.0, inf, 6.0
// EVAL: @signs(0.0) ~= 0.0, -0.0
// EVAL: @signs(1.5) ~= -1.5, -1.5
// EVAL: @scales(5.0) ~= 4.0, 16.0
// EVAL: @modes(1.1) ~= 1.0, 1.125, 1.0
// EVAL: @modes(-1000.0) ~= -448.0, -448.0, nan

// EVAL: @scaled(3.0, 4.0) ~= 12.0, 1.0
// EVAL: @scaled(100.0, 5.0) ~= 24.0, 6.0
// EVAL: @scaled(1.0, 0.7) ~= 0.5, 2.0

func.func @sums(%a: f32, %b: f32) -> (f32, f32, f32, f32) {
  %a0 = arith.truncf %a : f32 to f8E5M2
  %b0 = arith.truncf %b : f32 to f8E5M2
  %0 = arith.addf %a0, %b0 : f8E5M2
  %a1 = arith.truncf %a : f32 to f8E4M3FN
  %b1 = arith.truncf %b : f32 to f8E4M3FN
  %1 = arith.addf %a1, %b1 : f8E4M3FN
  %a2 = arith.truncf %a : f32 to f8E3M4
  %b2 = arith.truncf %b : f32 to f8E3M4
  %2 = arith.addf %a2, %b2 : f8E3M4
  %a3 = arith.truncf %a : f32 to f4E2M1FN
  %b3 = arith.truncf %b : f32 to f4E2M1FN
  %3 = arith.addf %a3, %b3 : f4E2M1FN
  %r0 = arith.extf %0 : f8E5M2 to f32
  %r1 = arith.extf %1 : f8E4M3FN to f32
  %r2 = arith.extf %2 : f8E3M4 to f32
  %r3 = arith.extf %3 : f4E2M1FN to f32
  return %r0, %r1, %r2, %r3 : f32, f32, f32, f32
}

// A format with one zero does not have its other sign, nor that of its NaN.
func.func @signs(%a: f32) -> (f32, f32) {
  %a0 = arith.truncf %a : f32 to f8E4M3FNUZ
  %0 = arith.negf %a0 : f8E4M3FNUZ
  %a1 = arith.truncf %a : f32 to f8E4M3
  %1 = arith.negf %a1 : f8E4M3
  %r0 = arith.extf %0 : f8E4M3FNUZ to f32
  %r1 = arith.extf %1 : f8E4M3 to f32
  return %r0, %r1 : f32, f32
}

func.func @scales(%a: f32) -> (f32, f32) {
  %0 = arith.truncf %a : f32 to f8E8M0FNU
  %1 = arith.mulf %0, %0 : f8E8M0FNU
  %r0 = arith.extf %0 : f8E8M0FNU to f32
  %r1 = arith.extf %1 : f8E8M0FNU to f32
  return %r0, %r1 : f32, f32
}

func.func @modes(%a: f32) -> (f32, f32, f32) {
  %0 = arith.truncf %a toward_zero : f32 to f8E4M3FN
  %1 = arith.truncf %a upward : f32 to f8E4M3FN
  %2 = arith.truncf %a downward : f32 to f8E4M3FN
  %r0 = arith.extf %0 : f8E4M3FN to f32
  %r1 = arith.extf %1 : f8E4M3FN to f32
  %r2 = arith.extf %2 : f8E4M3FN to f32
  return %r0, %r1, %r2 : f32, f32, f32
}

func.func @folded() -> (f8E4M3FN, tensor<4xf4E2M1FN>, f8E5M2FNUZ, f8E8M0FNU, f8E8M0FNU) {
  %a = arith.constant 400.0 : f8E4M3FN
  %b = arith.constant 100.0 : f8E4M3FN
  %0 = arith.addf %a, %b : f8E4M3FN
  %c = arith.constant dense<[0.5, -1.0, 3.0, 6.0]> : tensor<4xf4E2M1FN>
  %1 = arith.mulf %c, %c : tensor<4xf4E2M1FN>
  %z = arith.constant 0.0 : f8E5M2FNUZ
  %2 = arith.negf %z : f8E5M2FNUZ
  %s = arith.constant 2.0 : f8E8M0FNU
  %3 = arith.divf %s, %s : f8E8M0FNU
  // There is no zero here, and no negative number.
  %4 = arith.subf %s, %s : f8E8M0FNU
  return %0, %1, %2, %3, %4 : f8E4M3FN, tensor<4xf4E2M1FN>, f8E5M2FNUZ, f8E8M0FNU, f8E8M0FNU
}

// Scales are powers of two; 5 is nearest to 4, and 0.7 to 0.5.
func.func @scaled(%x: f32, %s: f32) -> (f32, f32) {
  %0 = arith.truncf %x : f32 to f4E2M1FN
  %1 = arith.truncf %s : f32 to f8E8M0FNU
  %2 = arith.scaling_extf %0, %1 : f4E2M1FN, f8E8M0FNU to f32
  %3 = arith.scaling_truncf %x, %s : f32, f32 to f4E2M1FN
  %4 = arith.extf %3 : f4E2M1FN to f32
  return %2, %4 : f32, f32
}
