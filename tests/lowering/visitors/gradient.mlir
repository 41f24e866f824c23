// Differentiation wants loops: upstream's are converted first.
// RUN: ft-opt %s --pass-pipeline="convert-scf-to-loop,ad-grad{function=power},canonicalize,cse"
// RUN: ft-run %s --entry power --in 3.0 2
// RUN: ft-run %s --entry power --engine=eval --in 3.0 2

func.func @power(%x: f64, %n: index) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %one = arith.constant 1.0 : f64
  %r = scf.for %i = %c0 to %n step %c1 iter_args(%acc = %one) -> (f64) {
    %next = arith.mulf %acc, %x : f64
    scf.yield %next : f64
  }
  return %r : f64
}
