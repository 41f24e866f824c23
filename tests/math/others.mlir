// Functions of several numbers, classes of floats, and functions of integers.
// EVAL: @two(3.0, 4.0) ~= 0.6435011087932844, 3, 81
// EVAL: @two(-1.0, -0.0) ~= -1.5707963267948966, -1, 1
// EVAL: @two(0.0, -1.0) ~= 3.141592653589793, -0.0, inf
// EVAL: @two(-0.0, -3.0) ~= -3.141592653589793, -0.0, -inf
// EVAL: @two(-8.0, 0.5) ~= -1.5083775167989393, 8, nan
// EVAL: @two(nan, 0.0) ~= nan, nan, 1
// EVAL: @two(1.0, nan) ~= nan, 1, 1
// EVAL: @two(inf, inf) ~= 0.7853981633974483, inf, inf
// EVAL: @integer_power(2.0, 10) ~= 1024
// EVAL: @integer_power(2.0, -2) ~= 0.25
// EVAL: @integer_power(-3.0, 3) ~= -27
// EVAL: @integer_power(nan, 0) ~= 1
// EVAL: @integer_power(0.0, -1) ~= inf
// EVAL: @integer_power(1.5, 0) ~= 1
// EVAL: @fused(3.0, 4.0, 5.0) ~= 17
// EVAL: @fused(inf, 0.0, 1.0) ~= nan
// EVAL: @clamp(5.0, 1.0, 2.0) ~= 2
// EVAL: @clamp(-5.0, 1.0, 2.0) ~= 1
// EVAL: @clamp(1.5, 1.0, 2.0) ~= 1.5
// EVAL: @clamp(nan, 1.0, 2.0) ~= nan
// EVAL: @both(0.5) ~= 0.479425538604203, 0.8775825618903728
// EVAL: @classes(1.0) ~= 1, 0, 0, 1
// EVAL: @classes(0.0) ~= 1, 0, 0, 0
// EVAL: @classes(inf) ~= 0, 1, 0, 0
// EVAL: @classes(-inf) ~= 0, 1, 0, 0
// EVAL: @classes(nan) ~= 0, 0, 1, 0
// EVAL: @classes(1e-310) ~= 1, 0, 0, 0
// EVAL: @integers(-5) ~= 5, 0, 0, 31
// EVAL: @integers(0) ~= 0, 32, 32, 0
// EVAL: @integers(40) ~= 40, 26, 3, 2
// EVAL: @integers(-2147483648) ~= -2147483648, 0, 31, 1
// EVAL: @bytes(-128) ~= -128, 0, 7, 1
// EVAL: @bytes(1) ~= 1, 7, 0, 1
// EVAL: @index(-6) ~= 6, 0, 1, 62

func.func @two(%x: f64, %y: f64) -> (f64, f64, f64) {
  %0 = math.atan2 %x, %y : f64
  %1 = math.copysign %x, %y : f64
  %2 = math.powf %x, %y : f64
  return %0, %1, %2 : f64, f64, f64
}

func.func @integer_power(%x: f64, %n: i32) -> f64 {
  %0 = math.fpowi %x, %n : f64, i32
  return %0 : f64
}

func.func @fused(%x: f64, %y: f64, %z: f64) -> f64 {
  %0 = math.fma %x, %y, %z : f64
  return %0 : f64
}

func.func @clamp(%x: f32, %low: f32, %high: f32) -> f32 {
  %0 = math.clampf %x to [%low, %high] : f32
  return %0 : f32
}

func.func @both(%x: f64) -> (f64, f64) {
  %sin, %cos = math.sincos %x : f64
  return %sin, %cos : f64, f64
}

func.func @classes(%x: f64) -> (i1, i1, i1, i1) {
  %0 = math.isfinite %x : f64
  %1 = math.isinf %x : f64
  %2 = math.isnan %x : f64
  %3 = math.isnormal %x : f64
  return %0, %1, %2, %3 : i1, i1, i1, i1
}

func.func @integers(%a: i32) -> (i32, i32, i32, i32) {
  %0 = math.absi %a : i32
  %1 = math.ctlz %a : i32
  %2 = math.cttz %a : i32
  %3 = math.ctpop %a : i32
  return %0, %1, %2, %3 : i32, i32, i32, i32
}

func.func @bytes(%a: i8) -> (i8, i8, i8, i8) {
  %0 = math.absi %a : i8
  %1 = math.ctlz %a : i8
  %2 = math.cttz %a : i8
  %3 = math.ctpop %a : i8
  return %0, %1, %2, %3 : i8, i8, i8, i8
}

func.func @index(%a: index) -> (index, index, index, index) {
  %0 = math.absi %a : index
  %1 = math.ctlz %a : index
  %2 = math.cttz %a : index
  %3 = math.ctpop %a : index
  return %0, %1, %2, %3 : index, index, index, index
}
