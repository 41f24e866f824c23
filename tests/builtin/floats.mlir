// Every float format: as a type, as a number, in lists, and what is no number in it.
// RUN: ft-opt %s --canonicalize
// EVAL: @rounded(0.3) ~= 0.3125, 0.3125, 0.3125, 0.3125, 0.3125, 0.300048828125
// EVAL: @rounded(500.0) ~= 512.0, nan, 512.0, nan, nan, 500.0
// EVAL: @rounded(-0.0) ~= -0.0, -0.0, 0.0, 0.0, 0.0, -0.0
// ROUNDTRIP

module attributes {
  ft.numbers = [
    0.1 : tf32, 0x7FFFF : tf32, 0.1 : f80, 1.0e22 : f80, 16777217.0 : f80, -0.0 : f80, 0x7FFF8000000000000000 : f80,
    0x3FFDAAAAAAAAAAAAAAAB : f80, 0.1 : f128, -123456.5 : f128, 5.0e-324 : f128, 0x3FFD5555555555555555555555555555 : f128,
    0.3 : f8E5M2, 0x7C : f8E5M2, 0.3 : f8E4M3, 0x78 : f8E4M3, 464.0 : f8E4M3FN, 0x7F : f8E4M3FN, -0.0 : f8E5M2FNUZ,
    0x80 : f8E5M2FNUZ, 240.0 : f8E4M3FNUZ, 1.0e-3 : f8E4M3B11FNUZ, 15.5 : f8E3M4, 0x70 : f8E3M4, 1.5 : f8E8M0FNU,
    0xFF : f8E8M0FNU, 7.5 : f6E2M3FN, 0.3 : f6E3M2FN, 1.25 : f4E2M1FN, -0.0 : f4E2M1FN
  ],
  ft.lists = [
    dense<[1.0, 0x80]> : tensor<2xf8E4M3FNUZ>, dense<[0.1, 2.0]> : tensor<2xf128>, dense<0.5> : vector<4xf4E2M1FN>,
    dense<(1.0, 2.0)> : tensor<complex<f8E5M2>>, dense<[-0.0, 0.0]> : tensor<2xf8E5M2>, array<f8E4M3: 0.5>
  ]
} {
  func.func @rounded(%x: f32) -> (f32, f32, f32, f32, f32, f32) {
    %0 = arith.truncf %x : f32 to f8E5M2
    %1 = arith.truncf %x : f32 to f8E4M3FN
    %2 = arith.truncf %x : f32 to f8E5M2FNUZ
    %3 = arith.truncf %x : f32 to f8E4M3FNUZ
    %4 = arith.truncf %x : f32 to f8E4M3B11FNUZ
    %5 = arith.truncf %x : f32 to tf32
    %6 = arith.extf %0 : f8E5M2 to f32
    %7 = arith.extf %1 : f8E4M3FN to f32
    %8 = arith.extf %2 : f8E5M2FNUZ to f32
    %9 = arith.extf %3 : f8E4M3FNUZ to f32
    %10 = arith.extf %4 : f8E4M3B11FNUZ to f32
    %11 = arith.extf %5 : tf32 to f32
    return %6, %7, %8, %9, %10, %11 : f32, f32, f32, f32, f32, f32
  }
}
