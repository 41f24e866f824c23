// RUN: ft-opt %s --convert-scf-to-loop
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=scaled}"
// RUN: ft-opt %s --loops-to-llvm
// RUN: ft-opt %s --pass-pipeline=cse --expect=func,arith,loop

func.func @blocks(%c: i1, %x: f32) -> f32 {
  %r = scf.execute_region -> f32 {
    cf.cond_br %c, ^bb1, ^bb2
  ^bb1:
    scf.yield %x : f32
  ^bb2:
    %y = arith.addf %x, %x : f32
    scf.yield %y : f32
  }
  return %r : f32
}

func.func @scaled(%x: f64, %n: index) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r = scf.for %i = %c0 to %n step %c1 iter_args(%acc = %x) -> (f64) {
    %next = arith.mulf %acc, %x : f64
    scf.yield %next : f64
  }
  return %r : f64
}
