// What is missing where a derivative by hand is wanted.
// RUN: ft-opt %s --split-input-file --pass-pipeline="ad-vjp{function=f},symbol-dce"
// RUN: ft-opt %s --split-input-file --pass-pipeline="ad-jvp{function=f}"

// A function without a body and without a rule.
func.func private @sin(f64) -> f64
func.func @f(%x: f64) -> f64 {
  %y = func.call @sin(%x) : (f64) -> f64
  return %y : f64
}

// -----

// A rule that keeps a buffer has no derivative in forward mode.
func.func private @first(%m: memref<2xf64>, %x: f64) -> f64 {
  return %x : f64
}
func.func private @first_fwd(%m: memref<2xf64>, %x: f64) -> (f64, memref<2xf64>) {
  return %x, %m : f64, memref<2xf64>
}
func.func private @first_bwd(%m: memref<2xf64>, %dy: f64) -> f64 {
  return %dy : f64
}
ad.rule @first {wrt = [1]} forward @first_fwd reverse @first_bwd
func.func @f(%m: memref<2xf64>, %x: f64) -> f64 {
  %y = func.call @first(%m, %x) : (memref<2xf64>, f64) -> f64
  return %y : f64
}

// -----

// In forward mode, vectors have no derivative by hand.
func.func private @lanes(vector<4xf64>) -> vector<4xf64>
func.func private @lanes_bwd(vector<4xf64>) -> vector<4xf64>
ad.rule @lanes forward @lanes reverse @lanes_bwd
func.func @f(%v: vector<4xf64>) -> vector<4xf64> {
  %w = func.call @lanes(%v) : (vector<4xf64>) -> vector<4xf64>
  return %w : vector<4xf64>
}

// -----

// The rule says nothing of what becomes of the derivative of `y`.
func.func private @twice(%x: memref<2xf64>, %y: memref<2xf64>) {
  memref.copy %x, %y : memref<2xf64> to memref<2xf64>
  return
}
func.func private @twice_bwd(%dx: memref<2xf64>) {
  return
}
ad.rule @twice {wrt = [0]} forward @twice reverse @twice_bwd
func.func @f(%x: memref<2xf64>, %y: memref<2xf64>) {
  func.call @twice(%x, %y) : (memref<2xf64>, memref<2xf64>) -> ()
  return
}

// -----

// The adjoint of `x` is missing.
func.func private @fill(%x: memref<2xf64>, %s: f64) {
  return
}
func.func private @fill_bwd() -> f64 {
  %zero = arith.constant 0.0 : f64
  return %zero : f64
}
ad.rule @fill forward @fill reverse @fill_bwd
