// Numbers as upstream prints them: decimal where six digits say all, else shortest, else bits.
// ROUNDTRIP: verbatim

func.func @constants() {
  %true = arith.constant true
  %false = arith.constant false
  %c0_i32 = arith.constant 0 : i32
  %c-7_i64 = arith.constant -7 : i64
  %c127_i8 = arith.constant 127 : i8
  %c-128_i8 = arith.constant -128 : i8
  %c9223372036854775807_i64 = arith.constant 9223372036854775807 : i64
  %c-9223372036854775808_i64 = arith.constant -9223372036854775808 : i64
  %c3 = arith.constant 3 : index
  %cst = arith.constant 0.000000e+00 : f32
  %cst_0 = arith.constant -0.000000e+00 : f32
  %cst_1 = arith.constant 1.000000e+00 : f64
  %cst_2 = arith.constant 1.000000e-01 : f64
  %cst_3 = arith.constant 0.33333333333333331 : f64
  %cst_4 = arith.constant 3.14159274 : f32
  %cst_5 = arith.constant 0x7F800000 : f32
  %cst_6 = arith.constant 0xFF800000 : f32
  %cst_7 = arith.constant 0x7FC00000 : f32
  %cst_8 = arith.constant 0x7FF0000000000000 : f64
  %cst_9 = arith.constant 1.500000e+00 : f16
  %cst_10 = arith.constant 1.500000e+00 : bf16
  %cst_11 = arith.constant 0x7C00 : f16
  %cst_12 = arith.constant dense<1.000000e+00> : tensor<4x4xf32>
  %cst_13 = arith.constant dense<[1, 2, 3]> : vector<3xi32>
  %cst_14 = arith.constant dense<[[1.000000e+00, 2.000000e+00], [3.000000e+00, 4.000000e+00]]> : tensor<2x2xf64>
  %cst_15 = arith.constant dense<> : tensor<0xf32>
  %cst_16 = arith.constant dense<true> : vector<4xi1>
  %named = arith.constant {note = "kept"} 4 : i16
  return
}
