// RUN: ft-opt %s --pass-pipeline="ad-grad{function=branch},canonicalize,cse" --remarks=ad
// GRAD-CHECK: @branch(0.7)
// GRAD-CHECK: @branch(1.3)
// GRAD-CHECK: @in_loop(rand, 1.0)
// GRAD-CHECK: @guarded(rand, rand, true)
// GRAD-CHECK: @guarded(rand, rand, false)

// What is needed inside a branch is kept in the branch.
func.func @branch(%x: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %c = arith.cmpf olt, %x, %one : f64
  %y = loop.if %c -> (f64) {
    %e = math.exp %x : f64
    %s = arith.mulf %e, %e : f64
    loop.yield %s : f64
  } else {
    %s = math.sin %x : f64
    loop.yield %s : f64
  }
  %z = arith.mulf %y, %x : f64
  return %z : f64
}

func.func @in_loop(%a: memref<?xf64>, %limit: f64) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f64
  %n = memref.dim %a, %c0 : memref<?xf64>
  %r = loop.for %i = %c0 to %n step %c1 iter_args(%acc = %zero) -> (f64) {
    %x = memref.load %a[%i] : memref<?xf64>
    %c = arith.cmpf olt, %x, %limit : f64
    %next = loop.if %c -> (f64) {
      %e = math.exp %x : f64
      %p = arith.mulf %acc, %e : f64
      %s = arith.addf %p, %x : f64
      loop.yield %s : f64
    } else {
      loop.yield %acc : f64
    }
    loop.yield %next : f64
  }
  return %r : f64
}

// Without an else, and with a store.
func.func @guarded(%a: memref<3xf64>, %y: memref<3xf64>, %c: i1) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  loop.if %c {
    %x = memref.load %a[%c0] : memref<3xf64>
    %s = arith.mulf %x, %x : f64
    memref.store %s, %y[%c1] : memref<3xf64>
  }
  %z = memref.load %y[%c1] : memref<3xf64>
  %w = arith.mulf %z, %z : f64
  memref.store %w, %y[%c1] : memref<3xf64>
  return
}
