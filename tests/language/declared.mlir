// A function that is declared but not defined is that of the C library. A derivative of it needs a rule.
// RUN: ft-opt %s --pass-pipeline="ad-grad{function=unruled}"
// RUN: ft-opt %s --pass-pipeline="ad-grad{function=ruled}"
// RUN: ft-run %s --entry ruled_slope --in 0.0
// EVAL: @unruled(0.5) ~= 0.479425538604203
// EVAL: @ruled(0.5) ~= 0.877582561890373
// GRAD-CHECK: @ruled
// ROUNDTRIP

func.func private @sin(f64) -> f64
func.func private @cos(f64) -> f64
func.func @unruled(%x: f64) -> f64 {
  %0 = call @sin(%x) : (f64) -> f64
  return %0 : f64
}
func.func @ruled(%x: f64) -> f64 {
  %0 = call @cos(%x) : (f64) -> f64
  return %0 : f64
}
func.func private @cos_forward(%x: f64) -> (f64, f64) {
  %0 = call @cos(%x) : (f64) -> f64
  return %0, %x : f64, f64
}
func.func private @cos_backward(%x: f64, %dy: f64) -> f64 {
  %0 = call @sin(%x) : (f64) -> f64
  %1 = arith.negf %0 : f64
  %2 = arith.mulf %1, %dy : f64
  return %2 : f64
}
ad.rule @cos {wrt = [0]} forward @cos_forward reverse @cos_backward
func.func @ruled_slope(%x: f64) -> f64 {
  %dx = ad.grad @ruled(%x) {wrt = [0]} : (f64) -> f64
  return %dx : f64
}
