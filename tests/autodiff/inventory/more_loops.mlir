// Loops of FreeTensor's tests (test_grad.py, test_tape.py) whose reverse is short: what is
// overwritten, subtracted, compared or counted from below zero.
//
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=assign mode=split report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=reduce_sub mode=split report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=reduce_min mode=split tape=all report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=reduce_min_rows mode=split tape=all report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=atypical mode=split report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=local_scalar mode=split tape=t report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=condition mode=split tape=t report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=index mode=split tape=wx report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=same_names mode=split tape=t,t_1 report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=no_unused mode=split tape=all report=-}"
// GRAD-CHECK: @assign
// GRAD-CHECK: @reduce_sub
// GRAD-CHECK: @reduce_min
// GRAD-CHECK: @reduce_min_rows
// GRAD-CHECK: @atypical
// GRAD-CHECK: @local_scalar
// GRAD-CHECK: @condition
// GRAD-CHECK: @index([2, 0, 1], rand, zeros)
// GRAD-CHECK: @same_names
// GRAD-CHECK: @no_unused

// 2A.12: each store overwrites the one before, so only the last one has a cotangent.
func.func @assign(%x: memref<4xf64>, %y: memref<f64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  loop.for %i = %c0 to %n step %c1 {
    %xi = memref.load %x[%i] : memref<4xf64>
    memref.store %xi, %y[] : memref<f64>
  }
  return
}

// 2A.14
func.func @reduce_sub(%x: memref<4xf64>, %y: memref<f64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  %zero = arith.constant 0.0 : f64
  memref.store %zero, %y[] : memref<f64>
  loop.for %i = %c0 to %n step %c1 {
    %xi = memref.load %x[%i] : memref<4xf64>
    %m = arith.negf %xi : f64
    loop.accumulate add %m, %y[] : memref<f64>
  }
  return
}

// 2A.15: a minimum in memory; wanted is one number.
func.func @reduce_min(%x: memref<4xf64>, %y: memref<f64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  %large = arith.constant 1.0e30 : f64
  memref.store %large, %y[] : memref<f64>
  loop.for %i = %c0 to %n step %c1 {
    %xi = memref.load %x[%i] : memref<4xf64>
    loop.accumulate min %xi, %y[] : memref<f64>
  }
  return
}

// 2A.16: one for each row, in the same scalar; wanted is a number a row.
func.func @reduce_min_rows(%x: memref<2x4xf64>, %y: memref<f64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %n = arith.constant 4 : index
  %zero = arith.constant 0.0 : f64
  %large = arith.constant 1.0e30 : f64
  %t = memref.alloc() : memref<f64>
  memref.store %zero, %y[] : memref<f64>
  loop.for %p = %c0 to %c2 step %c1 {
    memref.store %large, %t[] : memref<f64>
    loop.for %i = %c0 to %n step %c1 {
      %xi = memref.load %x[%p, %i] : memref<2x4xf64>
      loop.accumulate min %xi, %t[] : memref<f64>
    }
    %m = memref.load %t[] : memref<f64>
    loop.accumulate add %m, %y[] : memref<f64>
  }
  memref.dealloc %t : memref<f64>
  return
}

// 2A.18
func.func @atypical(%x: memref<4xf64>, %y: memref<f64>) {
  %low = arith.constant -2 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  loop.for %i = %low to %c2 step %c1 {
    %old = memref.load %y[] : memref<f64>
    %negated = arith.negf %old : f64
    %at = arith.addi %i, %c2 : index
    %xi = memref.load %x[%at] : memref<4xf64>
    %new = arith.addf %negated, %xi : f64
    memref.store %new, %y[] : memref<f64>
  }
  return
}

// 2B.2 and 7: the tape stands outside the loop and is written right behind the value.
func.func @local_scalar(%x1: memref<4xf64>, %x2: memref<4xf64>, %x3: memref<4xf64>, %y: memref<4xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  loop.for %i = %c0 to %n step %c1 {
    %a = memref.load %x1[%i] : memref<4xf64>
    %b = memref.load %x2[%i] : memref<4xf64>
    %t = arith.addf %a, %b : f64
    %c = memref.load %x3[%i] : memref<4xf64>
    %p = arith.mulf %t, %c : f64
    memref.store %p, %y[%i] : memref<4xf64>
  }
  return
}

// 2B.8: the condition is asked of the tape.
func.func @condition(%x1: memref<4xf64>, %x2: memref<4xf64>, %x3: memref<4xf64>, %y: memref<4xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  %zero = arith.constant 0.0 : f64
  loop.for %i = %c0 to %n step %c1 {
    %a = memref.load %x1[%i] : memref<4xf64>
    %b = memref.load %x2[%i] : memref<4xf64>
    %t = arith.addf %a, %b : f64
    %is_positive = arith.cmpf oge, %t, %zero : f64
    loop.if %is_positive {
      %c = memref.load %x3[%i] : memref<4xf64>
      %p = arith.mulf %t, %c : f64
      memref.store %p, %y[%i] : memref<4xf64>
    } else {
      memref.store %t, %y[%i] : memref<4xf64>
    }
  }
  return
}

// 2B.9: the subscript is on the tape, as an i32.
func.func @index(%w: memref<3xi32>, %x: memref<25xf64>, %y: memref<3xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 3 : index
  %five = arith.constant 5 : i32
  loop.for %i = %c0 to %n step %c1 {
    %wi = memref.load %w[%i] : memref<3xi32>
    %wx = arith.muli %wi, %five : i32
    %at = arith.index_cast %wx : i32 to index
    %v = memref.load %x[%at] : memref<25xf64>
    memref.store %v, %y[%i] : memref<3xf64>
  }
  return
}

// 2B.11: two loops, each with a `t`; the second one reads what the first one wrote.
func.func @same_names(%x: memref<4xf64>, %y: memref<4xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  loop.for %i = %c0 to %n step %c1 {
    %a = memref.load %x[%i] : memref<4xf64>
    %t = math.exp %a {ft.name = "t"} : f64
    %p = arith.mulf %t, %t : f64
    memref.store %p, %y[%i] : memref<4xf64>
  }
  loop.for %i = %c0 to %n step %c1 {
    %a = memref.load %y[%i] : memref<4xf64>
    %s = math.sin %a {ft.name = "t"} : f64
    %p = arith.mulf %s, %s : f64
    memref.store %p, %y[%i] : memref<4xf64>
  }
  return
}

// 2B.18: sums keep nothing, even when all is to be kept.
func.func @no_unused(%x: f64) -> f64 {
  %two = arith.constant 2.0 : f64
  %three = arith.constant 3.0 : f64
  %t = arith.mulf %x, %two : f64
  %u = arith.mulf %x, %three : f64
  %y = arith.addf %t, %u : f64
  return %y : f64
}
