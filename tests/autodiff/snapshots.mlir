// Copies of buffers: loads that read what a buffer held at one place are had from one copy of it.
//
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=between report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=in_place report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=in_place tape=none report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=in_place tape=all report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=in_place tape=u report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=in_place never=u report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=in_place tape=a report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=waves report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=local report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=small_part report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=in_a_loop_of_loops loops=split report=-}"
// GRAD-CHECK: @between
// GRAD-CHECK: @in_place size=7
// GRAD-CHECK: @in_place size=7 order=2
// GRAD-CHECK: @waves
// GRAD-CHECK: @local
// GRAD-CHECK: @small_part
// GRAD-CHECK: @in_a_loop_of_loops

// Two buffers that take turns: one grid a step.
func.func @between(%u: memref<8xf64>, %v: memref<8xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %steps = arith.constant 5 : index
  %end = arith.constant 7 : index
  loop.for %t = %c0 to %steps step %c1 {
    loop.for %i = %c1 to %end step %c1 {
      %l = arith.subi %i, %c1 : index
      %r = arith.addi %i, %c1 : index
      %ul = memref.load %u[%l] : memref<8xf64>
      %um = memref.load %u[%i] : memref<8xf64>
      %ur = memref.load %u[%r] : memref<8xf64>
      %p = arith.mulf %ul, %um : f64
      %q = arith.mulf %p, %ur : f64
      memref.store %q, %v[%i] : memref<8xf64>
    }
    loop.for %i = %c1 to %end step %c1 {
      %l = arith.subi %i, %c1 : index
      %r = arith.addi %i, %c1 : index
      %vl = memref.load %v[%l] : memref<8xf64>
      %vm = memref.load %v[%i] : memref<8xf64>
      %vr = memref.load %v[%r] : memref<8xf64>
      %p = arith.mulf %vl, %vm : f64
      %q = arith.mulf %p, %vr : f64
      memref.store %q, %u[%i] : memref<8xf64>
    }
  }
  return
}

// Every element is made of itself and the ones behind it, which are still old.
func.func @in_place(%u: memref<?xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %steps = arith.constant 6 : index
  %n = memref.dim %u, %c0 : memref<?xf64>
  %end = arith.subi %n, %c2 : index
  loop.for %t = %c0 to %steps step %c1 {
    loop.for %i = %c0 to %end step %c1 {
      %j = arith.addi %i, %c1 : index
      %k = arith.addi %i, %c2 : index
      %a = memref.load %u[%i] : memref<?xf64>
      %b = memref.load %u[%j] : memref<?xf64>
      %c = memref.load %u[%k] : memref<?xf64>
      %p = arith.mulf %a, %b : f64
      %q = arith.mulf %b, %c : f64
      %r = arith.mulf %q, %a : f64
      %s = arith.addf %p, %r : f64
      memref.store %s, %u[%i] : memref<?xf64>
    }
  }
  return
}

// The last two steps take turns in two rows: only the row that is read is copied.
func.func @waves(%u: memref<2x9xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %steps = arith.constant 4 : index
  %end = arith.constant 8 : index
  loop.for %t = %c0 to %steps step %c1 {
    loop.for %i = %c1 to %end step %c1 {
      %l = arith.subi %i, %c1 : index
      %r = arith.addi %i, %c1 : index
      %ul = memref.load %u[%c0, %l] : memref<2x9xf64>
      %um = memref.load %u[%c0, %i] : memref<2x9xf64>
      %ur = memref.load %u[%c0, %r] : memref<2x9xf64>
      %p = arith.mulf %ul, %um : f64
      %q = arith.mulf %p, %ur : f64
      memref.store %q, %u[%c1, %i] : memref<2x9xf64>
    }
    loop.for %i = %c1 to %end step %c1 {
      %x = memref.load %u[%c1, %i] : memref<2x9xf64>
      %y = memref.load %u[%c0, %i] : memref<2x9xf64>
      %z = arith.addf %x, %y : f64
      memref.store %z, %u[%c0, %i] : memref<2x9xf64>
    }
  }
  return
}

// A buffer that lives for one step.
func.func @local(%x: memref<4x6xf64>, %y: memref<4x6xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %steps = arith.constant 4 : index
  %n = arith.constant 6 : index
  %end = arith.constant 5 : index
  loop.for %t = %c0 to %steps step %c1 {
    %w = memref.alloca() : memref<6xf64>
    loop.for %i = %c0 to %n step %c1 {
      %v = memref.load %x[%t, %i] : memref<4x6xf64>
      %e = math.exp %v : f64
      %f = math.tanh %e : f64
      memref.store %f, %w[%i] : memref<6xf64>
    }
    loop.for %i = %c0 to %end step %c1 {
      %r = arith.addi %i, %c1 : index
      %a = memref.load %w[%i] : memref<6xf64>
      %b = memref.load %w[%r] : memref<6xf64>
      %p = arith.mulf %a, %b : f64
      %q = arith.mulf %p, %a : f64
      memref.store %q, %y[%t, %i] : memref<4x6xf64>
    }
    loop.for %i = %c0 to %n step %c1 {
      %a = memref.load %w[%i] : memref<6xf64>
      %q = math.sin %a : f64
      memref.store %q, %w[%i] : memref<6xf64>
      loop.accumulate add %q, %y[%t, %c0] : memref<4x6xf64>
    }
  }
  return
}

// Of a large buffer, little is read: no copy of it.
func.func @small_part(%u: memref<1000xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %steps = arith.constant 5 : index
  loop.for %t = %c0 to %steps step %c1 {
    loop.for %i = %c0 to %c4 step %c1 {
      %j = arith.addi %i, %c1 : index
      %a = memref.load %u[%i] : memref<1000xf64>
      %b = memref.load %u[%j] : memref<1000xf64>
      %p = arith.mulf %a, %b : f64
      memref.store %p, %u[%i] : memref<1000xf64>
    }
  }
  return
}

// Every row is swept several times, and so is all of it.
func.func @in_a_loop_of_loops(%u: memref<3x8xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c3 = arith.constant 3 : index
  %end = arith.constant 7 : index
  loop.for %t = %c0 to %c2 step %c1 {
    loop.for %row = %c0 to %c3 step %c1 {
      loop.for %sweep = %c0 to %c2 step %c1 {
        loop.for %i = %c0 to %end step %c1 {
          %j = arith.addi %i, %c1 : index
          %a = memref.load %u[%row, %i] : memref<3x8xf64>
          %b = memref.load %u[%row, %j] : memref<3x8xf64>
          %p = arith.mulf %a, %b : f64
          %q = arith.mulf %p, %b : f64
          memref.store %q, %u[%row, %i] : memref<3x8xf64>
        }
      }
    }
  }
  return
}
