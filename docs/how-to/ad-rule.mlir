func.func private @sin(f64) -> f64
func.func private @cos(f64) -> f64
func.func private @sin_fwd(%x: f64) -> (f64, f64) {
  %y = func.call @sin(%x) : (f64) -> f64
  return %y, %x : f64, f64
}
func.func private @sin_bwd(%x: f64, %dy: f64) -> f64 {
  %c = func.call @cos(%x) : (f64) -> f64
  %dx = arith.mulf %dy, %c : f64
  return %dx : f64
}
ad.rule @sin forward @sin_fwd reverse @sin_bwd

func.func @main(%x: f64) -> f64 {
  %g = ad.grad @sin(%x) : (f64) -> f64
  return %g : f64
}
