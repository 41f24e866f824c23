// Functions of one float at usual points, at zero, at their poles, at infinities and at NaN.
// EVAL: @trigonometric(0.5) ~= 0.479425538604203, 0.8775825618903728, 0.5463024898437905, 0.5235987755982989, 1.0471975511965979, 0.4636476090008061
// EVAL: @trigonometric(-0.75) ~= -0.6816387600233341, 0.7316888688738209, -0.9315964599440725, -0.848062078981481, 2.4188584057763776, -0.6435011087932844
// EVAL: @trigonometric(1.0) ~= 0.8414709848078965, 0.5403023058681398, 1.5574077246549023, 1.5707963267948966, 0.0, 0.7853981633974483
// EVAL: @trigonometric(3.0) ~= 0.1411200080598672, -0.9899924966004454, -0.1425465430742778, nan, nan, 1.2490457723982544
// EVAL: @trigonometric(0.0) ~= 0.0, 1.0, 0.0, 0.0, 1.5707963267948966, 0.0
// EVAL: @trigonometric(inf) ~= nan, nan, nan, nan, nan, 1.5707963267948966
// EVAL: @trigonometric(nan) ~= nan, nan, nan, nan, nan, nan
// EVAL: @trigonometric(100000.0) ~= 0.03574879797201651, -0.9993608074382124, -0.035771662952898776, nan, nan, 1.570786326794897
// EVAL: @hyperbolic(0.5) ~= 0.5210953054937474, 1.1276259652063807, 0.46211715726000974, 0.48121182505960347, nan, 0.5493061443340548
// EVAL: @hyperbolic(-0.75) ~= -0.82231673193583, 1.2946832846768448, -0.6351489523872873, -0.6931471805599453, nan, -0.9729550745276566
// EVAL: @hyperbolic(1.0) ~= 1.1752011936438014, 1.5430806348152437, 0.7615941559557649, 0.881373587019543, 0.0, inf
// EVAL: @hyperbolic(2.5) ~= 6.0502044810397875, 6.132289479663686, 0.9866142981514303, 1.6472311463710958, 1.566799236972411, nan
// EVAL: @hyperbolic(0.0) ~= 0.0, 1.0, 0.0, 0.0, nan, 0.0
// EVAL: @hyperbolic(inf) ~= inf, inf, 1.0, inf, inf, nan
// EVAL: @hyperbolic(-inf) ~= -inf, inf, -1.0, -inf, nan, nan
// EVAL: @hyperbolic(nan) ~= nan, nan, nan, nan, nan, nan
// EVAL: @exponential(0.5) ~= 1.6487212707001282, 1.4142135623730951, 0.6487212707001282, -0.6931471805599453, -1.0, -0.3010299956639812, 0.4054651081081644
// EVAL: @exponential(1.0) ~= 2.718281828459045, 2.0, 1.718281828459045, 0.0, 0.0, 0.0, 0.6931471805599453
// EVAL: @exponential(0.0) ~= 1.0, 1.0, 0.0, -inf, -inf, -inf, 0.0
// EVAL: @exponential(-1.0) ~= 0.36787944117144233, 0.5, -0.6321205588285577, nan, nan, nan, -inf
// EVAL: @exponential(1e-07) ~= 1.000000100000005, 1.0000000693147204, 1.0000000500000016e-07, -16.11809565095832, -23.253496664211536, -7.0, 9.999999500000033e-08
// EVAL: @exponential(-2.0) ~= 0.1353352832366127, 0.25, -0.8646647167633873, nan, nan, nan, nan
// EVAL: @exponential(inf) ~= inf, inf, inf, inf, inf, inf, inf
// EVAL: @exponential(-inf) ~= 0.0, 0.0, -1.0, nan, nan, nan, nan
// EVAL: @exponential(nan) ~= nan, nan, nan, nan, nan, nan, nan
// EVAL: @exponential(1000.0) ~= inf, 1.0715086071862673e+301, inf, 6.907755278982137, 9.965784284662087, 3.0, 6.90875477931522
// EVAL: @roots(0.25) ~= 0.5, 2.0, 0.6299605249474366, 0.25, 0.2763263901682369, 0.7236736098317631
// EVAL: @roots(2.0) ~= 1.4142135623730951, 0.7071067811865475, 1.2599210498948734, 2.0, 0.9953222650189527, 0.004677734981047265
// EVAL: @roots(-8.0) ~= nan, nan, -2.0, 8.0, -1.0, 2.0
// EVAL: @roots(0.0) ~= 0.0, inf, 0.0, 0.0, 0.0, 1.0
// EVAL: @roots(inf) ~= inf, 0.0, inf, inf, 1.0, 0.0
// EVAL: @roots(-inf) ~= nan, nan, -inf, inf, -1.0, 2.0
// EVAL: @roots(nan) ~= nan, nan, nan, nan, nan, nan
// EVAL: @roots(1e-08) ~= 0.0001, 10000.0, 0.002154434690031884, 1e-08, 1.1283791670955126e-08, 0.9999999887162083
// EVAL: @rounding(0.5) ~= 1.0, 0.0, 0.0, 1.0, 0.0
// EVAL: @rounding(-0.5) ~= 0.0, -1.0, 0.0, -1.0, 0.0
// EVAL: @rounding(1.5) ~= 2.0, 1.0, 1.0, 2.0, 2.0
// EVAL: @rounding(2.5) ~= 3.0, 2.0, 2.0, 3.0, 2.0
// EVAL: @rounding(-2.5) ~= -2.0, -3.0, -2.0, -3.0, -2.0
// EVAL: @rounding(2.49) ~= 3.0, 2.0, 2.0, 2.0, 2.0
// EVAL: @rounding(-7.9) ~= -7.0, -8.0, -7.0, -8.0, -8.0
// EVAL: @rounding(8388609.0) ~= 8388609.0, 8388609.0, 8388609.0, 8388609.0, 8388609.0
// EVAL: @rounding(inf) ~= inf, inf, inf, inf, inf
// EVAL: @rounding(-inf) ~= -inf, -inf, -inf, -inf, -inf
// EVAL: @rounding(nan) ~= nan, nan, nan, nan, nan
// EVAL: @single(0.5) ~= 0.4794255386042030, 1.6487212707001282, 0.7071067811865476, -0.6931471805599453, 0.46211715726000975
// EVAL: @single(1000) ~= 0.8268795405320025, inf, 31.622776601683793, 6.907755278982137, 1
// EVAL: @single(nan) ~= nan, nan, nan, nan, nan
// EVAL: @half(0.5) ~= 0.4794921875, 1.6484375, 0.70703125, -0.693359375
// EVAL: @zeros(-0.0) ~= -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0
// EVAL: @zeros(0.0) ~= 0, 0, 0, 0, 0, 0, 0, 0, 0, 0

func.func @trigonometric(%x: f64) -> (f64, f64, f64, f64, f64, f64) {
  %0 = math.sin %x : f64
  %1 = math.cos %x : f64
  %2 = math.tan %x : f64
  %3 = math.asin %x : f64
  %4 = math.acos %x : f64
  %5 = math.atan %x : f64
  return %0, %1, %2, %3, %4, %5 : f64, f64, f64, f64, f64, f64
}

func.func @hyperbolic(%x: f64) -> (f64, f64, f64, f64, f64, f64) {
  %0 = math.sinh %x : f64
  %1 = math.cosh %x : f64
  %2 = math.tanh %x : f64
  %3 = math.asinh %x : f64
  %4 = math.acosh %x : f64
  %5 = math.atanh %x : f64
  return %0, %1, %2, %3, %4, %5 : f64, f64, f64, f64, f64, f64
}

func.func @exponential(%x: f64) -> (f64, f64, f64, f64, f64, f64, f64) {
  %0 = math.exp %x : f64
  %1 = math.exp2 %x : f64
  %2 = math.expm1 %x : f64
  %3 = math.log %x : f64
  %4 = math.log2 %x : f64
  %5 = math.log10 %x : f64
  %6 = math.log1p %x : f64
  return %0, %1, %2, %3, %4, %5, %6 : f64, f64, f64, f64, f64, f64, f64
}

func.func @roots(%x: f64) -> (f64, f64, f64, f64, f64, f64) {
  %0 = math.sqrt %x : f64
  %1 = math.rsqrt %x : f64
  %2 = math.cbrt %x : f64
  %3 = math.absf %x : f64
  %4 = math.erf %x : f64
  %5 = math.erfc %x : f64
  return %0, %1, %2, %3, %4, %5 : f64, f64, f64, f64, f64, f64
}

func.func @rounding(%x: f64) -> (f64, f64, f64, f64, f64) {
  %0 = math.ceil %x : f64
  %1 = math.floor %x : f64
  %2 = math.trunc %x : f64
  %3 = math.round %x : f64
  %4 = math.roundeven %x : f64
  return %0, %1, %2, %3, %4 : f64, f64, f64, f64, f64
}

func.func @single(%x: f32) -> (f32, f32, f32, f32, f32) {
  %0 = math.sin %x : f32
  %1 = math.exp %x : f32
  %2 = math.sqrt %x : f32
  %3 = math.log %x : f32
  %4 = math.tanh %x : f32
  return %0, %1, %2, %3, %4 : f32, f32, f32, f32, f32
}

func.func @half(%x: f16) -> (f16, f16, f16, f16) {
  %0 = math.sin %x : f16
  %1 = math.exp %x : f16
  %2 = math.sqrt %x : f16
  %3 = math.log %x : f16
  return %0, %1, %2, %3 : f16, f16, f16, f16
}

// Odd functions keep the sign of a zero.
func.func @zeros(%x: f64) -> (f64, f64, f64, f64, f64, f64, f64, f64, f64, f64) {
  %0 = math.sin %x : f64
  %1 = math.tan %x : f64
  %2 = math.asin %x : f64
  %3 = math.atan %x : f64
  %4 = math.sinh %x : f64
  %5 = math.tanh %x : f64
  %6 = math.sqrt %x : f64
  %7 = math.cbrt %x : f64
  %8 = math.floor %x : f64
  %9 = math.roundeven %x : f64
  return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9 : f64, f64, f64, f64, f64, f64, f64, f64, f64, f64
}
