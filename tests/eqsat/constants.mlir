// Constants are folded where what they are made of is not lost, whatever the flags.
// RUN: ft-opt %s --pass-pipeline="eqsat"
// RUN: ft-run %s --entry halves --pass-pipeline="eqsat" --in 3.0
// RUN: ft-run %s --entry shares --pass-pipeline="eqsat" --in 2.0
// RUN: ft-run %s --entry huge --pass-pipeline="eqsat" --in 1e-300
// RUN: ft-run %s --entry tiny --pass-pipeline="eqsat" --in 1e-310
// RUN-EQUIV: ; eqsat

// One value is the double of another, and that its half: no rule goes round in that.
func.func @halves(%x: f16) -> (f16, f16) {
  %half = arith.constant 0.5 : f16
  %d = arith.addf %x, %x fastmath<fast> : f16
  %e = math.cbrt %d fastmath<fast> : f16
  %h = arith.mulf %d, %half fastmath<fast> : f16
  return %e, %h : f16, f16
}

func.func @shares(%x: f32) -> (f32, f32, f32) {
  %small = arith.constant 0.1 : f32
  %large = arith.constant 1.0e9 : f32
  %a = arith.mulf %x, %small fastmath<reassoc> : f32
  %b = arith.mulf %x, %large fastmath<reassoc> : f32
  %c = arith.addf %a, %b fastmath<reassoc> : f32
  return %a, %b, %c : f32, f32, f32
}

// The factors have no product, the divisor no inverse.
func.func @huge(%x: f64) -> f64 {
  %c = arith.constant 1.0e200 : f64
  %a = arith.mulf %x, %c fastmath<reassoc> : f64
  %b = arith.mulf %a, %c fastmath<reassoc> : f64
  return %b : f64
}

func.func @tiny(%x: f64) -> f64 {
  %c = arith.constant 1.0e-310 : f64
  %a = arith.divf %x, %c fastmath<arcp> : f64
  return %a : f64
}

// These have.
func.func @folded(%x: f64) -> (f64, f64, f64) {
  %a = arith.constant 0.1 : f64
  %b = arith.constant 0.2 : f64
  %s = arith.addf %x, %a fastmath<reassoc> : f64
  %t = arith.addf %s, %b fastmath<reassoc> : f64
  %p = arith.mulf %x, %a fastmath<reassoc> : f64
  %q = arith.mulf %p, %b fastmath<reassoc> : f64
  %r = arith.divf %x, %b fastmath<arcp> : f64
  return %t, %q, %r : f64, f64, f64
}
