// Time steps over grids: a linear one keeps nothing, a nonlinear one a grid a step.
//
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=heat report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=heat mode=split report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=burgers report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=burgers mode=split report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=gray_scott report=-}"
// GRAD-CHECK: @heat
// GRAD-CHECK: @burgers
// GRAD-CHECK: @gray_scott(rand(0.0, 1.0), rand(0.0, 1.0))

// The heat equation between two buffers: linear in what is differentiated.
func.func @heat(%u: memref<8xf64>, %v: memref<8xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %steps = arith.constant 5 : index
  %end = arith.constant 7 : index
  %a = arith.constant 0.25 : f64
  %b = arith.constant 0.5 : f64
  loop.for %t = %c0 to %steps step %c1 {
    loop.for %i = %c1 to %end step %c1 {
      %l = arith.subi %i, %c1 : index
      %r = arith.addi %i, %c1 : index
      %ul = memref.load %u[%l] : memref<8xf64>
      %um = memref.load %u[%i] : memref<8xf64>
      %ur = memref.load %u[%r] : memref<8xf64>
      %s0 = arith.addf %ul, %ur : f64
      %s1 = arith.mulf %s0, %a : f64
      %s2 = arith.mulf %um, %b : f64
      %s3 = arith.addf %s1, %s2 : f64
      memref.store %s3, %v[%i] : memref<8xf64>
    }
    loop.for %i = %c1 to %end step %c1 {
      %l = arith.subi %i, %c1 : index
      %r = arith.addi %i, %c1 : index
      %vl = memref.load %v[%l] : memref<8xf64>
      %vm = memref.load %v[%i] : memref<8xf64>
      %vr = memref.load %v[%r] : memref<8xf64>
      %s0 = arith.addf %vl, %vr : f64
      %s1 = arith.mulf %s0, %a : f64
      %s2 = arith.mulf %vm, %b : f64
      %s3 = arith.addf %s1, %s2 : f64
      memref.store %s3, %u[%i] : memref<8xf64>
    }
  }
  return
}

// Burgers' equation, upwind: u (u - u left). One grid a step has to be kept, not one for every
// load of it.
func.func @burgers(%u: memref<8xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %steps = arith.constant 5 : index
  %n = arith.constant 8 : index
  %dt = arith.constant 0.1 : f64
  %v = memref.alloc() : memref<8xf64>
  loop.for %t = %c0 to %steps step %c1 {
    loop.for %i = %c1 to %n step %c1 {
      %l = arith.subi %i, %c1 : index
      %ul = memref.load %u[%l] : memref<8xf64>
      %um = memref.load %u[%i] : memref<8xf64>
      %d = arith.subf %um, %ul : f64
      %p = arith.mulf %um, %d : f64
      %s = arith.mulf %p, %dt : f64
      %next = arith.subf %um, %s : f64
      memref.store %next, %v[%i] : memref<8xf64>
    }
    loop.for %i = %c1 to %n step %c1 {
      %x = memref.load %v[%i] : memref<8xf64>
      memref.store %x, %u[%i] : memref<8xf64>
    }
  }
  memref.dealloc %v : memref<8xf64>
  return
}

// Reaction and diffusion of two fields, u v v in both.
func.func @gray_scott(%u: memref<8xf64>, %v: memref<8xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %steps = arith.constant 4 : index
  %end = arith.constant 7 : index
  %d = arith.constant 0.1 : f64
  %f = arith.constant 0.05 : f64
  %du = memref.alloc() : memref<8xf64>
  %dv = memref.alloc() : memref<8xf64>
  loop.for %t = %c0 to %steps step %c1 {
    loop.for %i = %c1 to %end step %c1 {
      %l = arith.subi %i, %c1 : index
      %r = arith.addi %i, %c1 : index
      %ul = memref.load %u[%l] : memref<8xf64>
      %um = memref.load %u[%i] : memref<8xf64>
      %ur = memref.load %u[%r] : memref<8xf64>
      %vm = memref.load %v[%i] : memref<8xf64>
      %s0 = arith.addf %ul, %ur : f64
      %s1 = arith.subf %s0, %um : f64
      %s2 = arith.mulf %s1, %d : f64
      %vv = arith.mulf %vm, %vm : f64
      %uvv = arith.mulf %um, %vv : f64
      %s3 = arith.subf %s2, %uvv : f64
      memref.store %s3, %du[%i] : memref<8xf64>
      %s4 = arith.mulf %vm, %f : f64
      %s5 = arith.subf %uvv, %s4 : f64
      memref.store %s5, %dv[%i] : memref<8xf64>
    }
    loop.for %i = %c1 to %end step %c1 {
      %a = memref.load %du[%i] : memref<8xf64>
      loop.accumulate add %a, %u[%i] : memref<8xf64>
      %b = memref.load %dv[%i] : memref<8xf64>
      loop.accumulate add %b, %v[%i] : memref<8xf64>
    }
  }
  memref.dealloc %du : memref<8xf64>
  memref.dealloc %dv : memref<8xf64>
  return
}
