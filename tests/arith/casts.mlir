// Casts between widths, formats and kinds of numbers.
// EVAL: @integers(-1, -1) ~= -1, 255, -1, 1, -1, -1
// EVAL: @integers(127, 300) ~= 127, 127, 44, 0, 300, 300
// EVAL: @integers(-128, 65536) ~= -128, 128, 0, 0, 0, 65536
// EVAL: @truths(1) ~= -1, 1, -1, 1, -1, 1
// EVAL: @truths(0) ~= 0, 0, 0, 0, 0, 0
// EVAL: @to_float(2147483647, 16777217) ~= 2147483648, 2147483648, 2147483647, 16777216, 16777217
// EVAL: @to_float(-1, -1) ~= -1, 4294967296, 4294967295, -1, -1
// EVAL: @to_integer(2.9, -2.9) ~= 2, -2, 2
// EVAL: @to_integer(-0.5, 0.5) ~= 0, 0, 0
// EVAL: @to_integer(255.9, -128.9) ~= 255, -128, -1
// EVAL: @formats(1e40) ~= inf, inf, inf, inf
// EVAL: @formats(1e-50) ~= 0, 0, 0, 0
// EVAL: @formats(0.1) ~= 0.10000000149011612, 0.0999755859375, 0.10009765625, 0.0999755859375
// EVAL: @formats(65519) ~= 65519, 65504, 65536, 65504
// EVAL: @formats(65520) ~= 65520, inf, 65536, inf
// EVAL: @formats(nan) ~= nan, nan, nan, nan
// EVAL: @formats(-inf) ~= -inf, -inf, -inf, -inf
// EVAL: @bits_of(1, 1) ~= 1065353216, 1.401298464324817e-45, 15360, 16256
// EVAL: @bits_of(-2, 1078530011) ~= -1073741824, 3.1415927410125732, -16384, -16384
// EVAL: @bits_of(inf, 2139095040) ~= 2139095040, inf, 31744, 32640
// EVAL: @indices(-1) ~= -1, 4294967295, -1, 65535
// EVAL: @indices(2147483647) ~= 2147483647, 2147483647, -1, 65535
// EVAL: @choose(1, 2.5, -3) ~= 2.5, -3
// EVAL: @choose(0, 2.5, nan) ~= nan, 2.5

func.func @integers(%a: i8, %b: i32) -> (i32, i32, i8, i1, i64, i64) {
  %0 = arith.extsi %a : i8 to i32
  %1 = arith.extui %a : i8 to i32
  %2 = arith.trunci %b : i32 to i8
  %3 = arith.trunci %b : i32 to i1
  %short = arith.trunci %b : i32 to i16
  %4 = arith.extsi %short : i16 to i64
  %5 = arith.extsi %b : i32 to i64
  return %0, %1, %2, %3, %4, %5 : i32, i32, i8, i1, i64, i64
}

func.func @truths(%a: i1) -> (i32, i32, f32, f32, index, index) {
  %0 = arith.extsi %a : i1 to i32
  %1 = arith.extui %a : i1 to i32
  %2 = arith.sitofp %a : i1 to f32
  %3 = arith.uitofp %a : i1 to f32
  %4 = arith.index_cast %a : i1 to index
  %5 = arith.index_castui %a : i1 to index
  return %0, %1, %2, %3, %4, %5 : i32, i32, f32, f32, index, index
}

func.func @to_float(%a: i32, %b: i64) -> (f32, f32, f64, f32, f64) {
  %0 = arith.sitofp %a : i32 to f32
  %1 = arith.uitofp %a : i32 to f32
  %2 = arith.uitofp %a : i32 to f64
  %3 = arith.sitofp %b : i64 to f32
  %4 = arith.sitofp %b : i64 to f64
  return %0, %1, %2, %3, %4 : f32, f32, f64, f32, f64
}

// The fraction is cut off; an unsigned byte is read back as a signed one.
func.func @to_integer(%a: f32, %b: f64) -> (i32, i64, i8) {
  %0 = arith.fptosi %a : f32 to i32
  %1 = arith.fptosi %b : f64 to i64
  %positive = math.absf %a : f32
  %2 = arith.fptoui %positive : f32 to i8
  return %0, %1, %2 : i32, i64, i8
}

func.func @formats(%a: f64) -> (f32, f16, bf16, f64) {
  %0 = arith.truncf %a : f64 to f32
  %1 = arith.truncf %a : f64 to f16
  %2 = arith.truncf %a : f64 to bf16
  %3 = arith.extf %1 : f16 to f64
  return %0, %1, %2, %3 : f32, f16, bf16, f64
}

func.func @bits_of(%a: f32, %b: i32) -> (i32, f32, i16, i16) {
  %0 = arith.bitcast %a : f32 to i32
  %1 = arith.bitcast %b : i32 to f32
  %half = arith.truncf %a : f32 to f16
  %2 = arith.bitcast %half : f16 to i16
  %brain = arith.truncf %a : f32 to bf16
  %3 = arith.bitcast %brain : bf16 to i16
  return %0, %1, %2, %3 : i32, f32, i16, i16
}

func.func @indices(%a: i32) -> (index, index, i8, i32) {
  %0 = arith.index_cast %a : i32 to index
  %1 = arith.index_castui %a : i32 to index
  %2 = arith.index_cast %0 : index to i8
  %short = arith.index_cast %0 : index to i16
  %wide = arith.index_castui %short : i16 to index
  %3 = arith.index_cast %wide : index to i32
  return %0, %1, %2, %3 : index, index, i8, i32
}

func.func @choose(%c: i1, %a: f32, %b: f32) -> (f32, f32) {
  %0 = arith.select %c, %a, %b : f32
  %1 = arith.select %c, %b, %a : f32
  return %0, %1 : f32, f32
}
