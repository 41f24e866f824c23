// Weak spots of other tools: what they keep too much of, or cannot do.
//
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=invariant report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=pointwise report=-}"
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=pointwise},canonicalize,cse"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=temporary loops=joint report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=temporary report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=overwritten report=-}"
// GRAD-CHECK: @invariant
// GRAD-CHECK: @pointwise
// GRAD-CHECK: @temporary(rand(-1.0, 0.0), zeros)
// GRAD-CHECK: @overwritten

// w is the same in every step and overwritten at the end: kept once, not once a step.
func.func @invariant(%w: memref<4xf64>, %x: memref<4xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  %steps = arith.constant 100 : index
  %zero = arith.constant 0.0 : f64
  loop.for %t = %c0 to %steps step %c1 {
    loop.for %i = %c0 to %n step %c1 {
      %wi = memref.load %w[%i] : memref<4xf64>
      %xi = memref.load %x[%i] : memref<4xf64>
      %s = math.sin %wi : f64
      %p = arith.mulf %s, %xi : f64
      memref.store %p, %x[%i] : memref<4xf64>
    }
  }
  loop.for %i = %c0 to %n step %c1 {
    memref.store %zero, %w[%i] : memref<4xf64>
  }
  return
}

// A stencil between buffers, in parallel: no tape, and forward and reverse in one loop.
func.func @pointwise(%u: memref<10xf64>, %k: memref<10xf64>, %v: memref<10xf64>) {
  %c1 = arith.constant 1 : index
  %end = arith.constant 9 : index
  loop.for %i = %c1 to %end step %c1 {
    %l = arith.subi %i, %c1 : index
    %r = arith.addi %i, %c1 : index
    %ul = memref.load %u[%l] : memref<10xf64>
    %um = memref.load %u[%i] : memref<10xf64>
    %ur = memref.load %u[%r] : memref<10xf64>
    %ki = memref.load %k[%i] : memref<10xf64>
    %s0 = arith.addf %ul, %ur : f64
    %s1 = arith.subf %s0, %um : f64
    %p = arith.mulf %s1, %ki : f64
    memref.store %p, %v[%i] : memref<10xf64>
  } {parallel}
  return
}

// A row that an inner loop fills and needs is had again for the reverse of each outer iteration:
// a row is kept, not a table.
func.func @temporary(%x: memref<20x6xf64>, %y: memref<20xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %m = arith.constant 20 : index
  %n = arith.constant 6 : index
  %one = arith.constant 1.0 : f64
  loop.for %i = %c0 to %m step %c1 {
    %t = memref.alloca() : memref<6xf64>
    loop.for %j = %c0 to %n step %c1 {
      %xj = memref.load %x[%i, %j] : memref<20x6xf64>
      %e = math.exp %xj : f64
      memref.store %e, %t[%j] : memref<6xf64>
    }
    %p = loop.for %j = %c0 to %n step %c1 iter_args(%q = %one) -> (f64) {
      %tj = memref.load %t[%j] : memref<6xf64>
      %a = arith.mulf %q, %tj : f64
      %s = math.sin %a : f64
      loop.yield %s : f64
    }
    memref.store %p, %y[%i] : memref<20xf64>
  }
  return
}

// An argument is read, overwritten and read again.
func.func @overwritten(%x: memref<4xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  loop.for %i = %c0 to %n step %c1 {
    %a = memref.load %x[%i] : memref<4xf64>
    %b = arith.mulf %a, %a : f64
    memref.store %b, %x[%i] : memref<4xf64>
  }
  loop.for %i = %c0 to %n step %c1 {
    %a = memref.load %x[%i] : memref<4xf64>
    %b = math.sin %a : f64
    memref.store %b, %x[%i] : memref<4xf64>
  }
  return
}
