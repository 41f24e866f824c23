// What requests cannot be met, and where that is seen.
// RUN: ft-opt %s --split-input-file --ad-expand

func.func @itself(%x: f64) -> f64 {
  %g = ad.grad @itself(%x) : (f64) -> f64
  return %g : f64
}

// -----

func.func @first(%x: f64) -> f64 {
  %g = ad.grad @second(%x) : (f64) -> f64
  return %g : f64
}
func.func @second(%x: f64) -> f64 {
  %y = func.call @first(%x) : (f64) -> f64
  return %y : f64
}

// -----

func.func private @fills(%m: memref<3xf64>, %x: f64) -> f64 {
  %c0 = arith.constant 0 : index
  memref.store %x, %m[%c0] : memref<3xf64>
  return %x : f64
}
func.func @no_adjoint(%m: memref<3xf64>, %x: f64) -> f64 {
  %g = ad.grad @fills(%m, %x) {wrt = [1]} : (memref<3xf64>, f64) -> f64
  return %g : f64
}

// -----

func.func private @declared(f64) -> f64
func.func @of_declared(%x: f64) -> f64 {
  %g = ad.grad @declared(%x) : (f64) -> f64
  return %g : f64
}
