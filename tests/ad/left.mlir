// A request that is left says which pass makes the derivative; ft-run makes it.
// RUN: ft-opt %s --loops-to-llvm
// RUN: ft-run %s --engine=eval --entry slope --in 3.0
// RUN: ft-run %s --entry slope --in 3.0

func.func private @square(%x: f64) -> f64 {
  %y = arith.mulf %x, %x : f64
  return %y : f64
}

func.func @slope(%x: f64) -> f64 {
  %g = ad.grad @square(%x) : (f64) -> f64
  return %g : f64
}
