// Loops of FreeTensor's tests (test_grad.py, test_tape.py): what each should keep, at most.
//
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=use_y mode=split report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=use_taped_y mode=split tape=t report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=dependent_iterations mode=split report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=reduce_sum mode=split report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=reduce_min mode=split report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=sum_of_exp mode=split report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=nested_loops mode=split report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=multi_versions mode=split report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=multi_versions mode=split tape=none report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=running_sum mode=split report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=old_and_new mode=split tape=none report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=csr mode=split report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=tape_3 mode=split tape=t report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=tape_3 mode=split report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=tape_4 mode=split report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=recurrent mode=split report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=tape_6 mode=split tape=t report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=in_condition mode=split report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=in_index mode=split report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=overwritten mode=split report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=modes mode=split tape=all report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=modes mode=split tape=none report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=modes mode=split report=-}"
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=multi_versions tape=none name=m},canonicalize,cse,symbol-dce"
// GRAD-CHECK: @use_y
// GRAD-CHECK: @use_taped_y
// GRAD-CHECK: @dependent_iterations
// GRAD-CHECK: @reduce_sum
// GRAD-CHECK: @reduce_min
// GRAD-CHECK: @sum_of_exp
// GRAD-CHECK: @nested_loops
// GRAD-CHECK: @multi_versions
// GRAD-CHECK: @running_sum
// GRAD-CHECK: @old_and_new
// GRAD-CHECK: @csr([0, 2, 3, 3, 6], rand, zeros)
// GRAD-CHECK: @tape_3
// GRAD-CHECK: @tape_4
// GRAD-CHECK: @recurrent
// GRAD-CHECK: @tape_6
// GRAD-CHECK: @in_condition
// GRAD-CHECK: @in_index([2, 0, 1], rand, zeros)
// GRAD-CHECK: @overwritten
// GRAD-CHECK: @modes

// exp(t) is in y1, so it is loaded from there; only t has to be had.
func.func @use_y(%x: memref<4xf64>, %y1: memref<4xf64>, %y2: memref<4xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  %two = arith.constant 2.0 : f64
  loop.for %i = %c0 to %n step %c1 {
    %xi = memref.load %x[%i] : memref<4xf64>
    %t = arith.mulf %xi, %two : f64
    %e = math.exp %t : f64
    memref.store %e, %y1[%i] : memref<4xf64>
    %s = arith.mulf %t, %t : f64
    memref.store %s, %y2[%i] : memref<4xf64>
  }
  return
}

func.func @use_taped_y(%x: memref<4xf64>, %y1: memref<4xf64>, %y2: memref<4xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  %two = arith.constant 2.0 : f64
  %three = arith.constant 3.0 : f64
  loop.for %i = %c0 to %n step %c1 {
    %xi = memref.load %x[%i] : memref<4xf64>
    %t = math.exp %xi : f64
    %a = arith.mulf %t, %two : f64
    memref.store %a, %y1[%i] : memref<4xf64>
    %b = arith.mulf %t, %three : f64
    memref.store %b, %y2[%i] : memref<4xf64>
  }
  return
}

func.func @dependent_iterations(%x: memref<4xf64>, %y: memref<f64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  loop.for %i = %c0 to %n step %c1 {
    %old = memref.load %y[] : memref<f64>
    %negated = arith.negf %old : f64
    %xi = memref.load %x[%i] : memref<4xf64>
    %new = arith.addf %negated, %xi : f64
    memref.store %new, %y[] : memref<f64>
  }
  return
}

func.func @reduce_sum(%x: memref<4xf64>, %y: memref<f64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  %zero = arith.constant 0.0 : f64
  memref.store %zero, %y[] : memref<f64>
  loop.for %i = %c0 to %n step %c1 {
    %xi = memref.load %x[%i] : memref<4xf64>
    loop.accumulate add %xi, %y[] : memref<f64>
  }
  return
}

// One minimum for each row, in a scalar that is used again.
func.func @reduce_min(%x: memref<2x4xf64>, %y: memref<f64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %n = arith.constant 4 : index
  %zero = arith.constant 0.0 : f64
  %large = arith.constant 1.0e30 : f64
  memref.store %zero, %y[] : memref<f64>
  loop.for %p = %c0 to %c2 step %c1 {
    %m = loop.for %i = %c0 to %n step %c1 iter_args(%least = %large) -> (f64) {
      %xi = memref.load %x[%p, %i] : memref<2x4xf64>
      %next = arith.minimumf %least, %xi : f64
      loop.yield %next : f64
    }
    loop.accumulate add %m, %y[] : memref<f64>
  }
  return
}

func.func @sum_of_exp(%x: memref<4xf64>, %y: memref<f64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  %zero = arith.constant 0.0 : f64
  memref.store %zero, %y[] : memref<f64>
  loop.for %i = %c0 to %n step %c1 {
    %xi = memref.load %x[%i] : memref<4xf64>
    %e = math.exp %xi : f64
    loop.accumulate add %e, %y[] : memref<f64>
  }
  return
}

// Two matrix products; the buffer between them is its own tape.
func.func @nested_loops(%x: memref<4xf64>, %w0: memref<4x4xf64>, %w1: memref<4x4xf64>, %y: memref<4xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  %zero = arith.constant 0.0 : f64
  %t = memref.alloc() : memref<4xf64>
  loop.for %i = %c0 to %n step %c1 {
    memref.store %zero, %t[%i] : memref<4xf64>
    loop.for %j = %c0 to %n step %c1 {
      %a = memref.load %x[%j] : memref<4xf64>
      %b = memref.load %w0[%i, %j] : memref<4x4xf64>
      %p = arith.mulf %a, %b : f64
      loop.accumulate add %p, %t[%i] : memref<4xf64>
    }
  }
  loop.for %i = %c0 to %n step %c1 {
    memref.store %zero, %y[%i] : memref<4xf64>
    loop.for %j = %c0 to %n step %c1 {
      %a = memref.load %t[%j] : memref<4xf64>
      %b = memref.load %w1[%i, %j] : memref<4x4xf64>
      %p = arith.mulf %a, %b : f64
      loop.accumulate add %p, %y[%i] : memref<4xf64>
    }
  }
  memref.dealloc %t : memref<4xf64>
  return
}

// All versions of z in one iteration of the outer loop: kept while the inner loop runs again,
// so the tape is as long as the inner loop.
func.func @multi_versions(%x: memref<8xf64>, %y: memref<6xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %m = arith.constant 6 : index
  %n = arith.constant 8 : index
  %one = arith.constant 1.0 : f64
  loop.for %p = %c0 to %m step %c1 {
    %last = loop.for %f = %c0 to %n step %c1 iter_args(%z = %one) -> (f64) {
      %s = arith.addf %z, %one : f64
      %xf = memref.load %x[%f] : memref<8xf64>
      %next = arith.mulf %s, %xf : f64
      loop.yield %next : f64
    }
    %r = arith.subf %one, %last : f64
    memref.store %r, %y[%p] : memref<6xf64>
  }
  return
}

func.func @running_sum(%w: memref<4xf64>, %x: memref<4xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  %zero = arith.constant 0.0 : f64
  %s, %y = loop.for %i = %c0 to %n step %c1 iter_args(%sum = %zero, %acc = %zero) -> (f64, f64) {
    %wi = memref.load %w[%i] : memref<4xf64>
    %more = arith.addf %sum, %wi : f64
    %xi = memref.load %x[%i] : memref<4xf64>
    %p = arith.mulf %more, %xi : f64
    %next = arith.addf %acc, %p : f64
    loop.yield %more, %next : f64, f64
  }
  return %y : f64
}

// b is needed as it was before it was changed, and as it is after.
func.func @old_and_new(%a: memref<3xf64>, %d: memref<3xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 3 : index
  %one = arith.constant 1.0 : f64
  %b = memref.alloc() : memref<3xf64>
  %c = memref.alloc() : memref<3xf64>
  loop.for %i = %c0 to %n step %c1 {
    %ai = memref.load %a[%i] : memref<3xf64>
    %s = arith.mulf %ai, %ai : f64
    memref.store %s, %b[%i] : memref<3xf64>
  }
  loop.for %i = %c0 to %n step %c1 {
    %bi = memref.load %b[%i] : memref<3xf64>
    %t = arith.mulf %bi, %bi : f64
    %tt = arith.mulf %t, %t : f64
    memref.store %tt, %c[%i] : memref<3xf64>
    %more = arith.addf %bi, %one : f64
    memref.store %more, %b[%i] : memref<3xf64>
  }
  loop.for %i = %c0 to %n step %c1 {
    %ci = memref.load %c[%i] : memref<3xf64>
    %cc = arith.mulf %ci, %ci : f64
    %bi = memref.load %b[%i] : memref<3xf64>
    %r = arith.mulf %cc, %bi : f64
    memref.store %r, %d[%i] : memref<3xf64>
  }
  memref.dealloc %b : memref<3xf64>
  memref.dealloc %c : memref<3xf64>
  return
}

// Bounds come from memory: nothing is kept, so nothing has to be counted.
func.func @csr(%ptr: memref<5xi32>, %e1: memref<6xf64>, %e2: memref<6xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  loop.for %i = %c0 to %n step %c1 {
    %after = arith.addi %i, %c1 : index
    %from = memref.load %ptr[%i] : memref<5xi32>
    %to = memref.load %ptr[%after] : memref<5xi32>
    %lower = arith.index_cast %from : i32 to index
    %upper = arith.index_cast %to : i32 to index
    loop.for %j = %lower to %upper step %c1 {
      %e = memref.load %e1[%j] : memref<6xf64>
      %s = math.sin %e : f64
      memref.store %s, %e2[%j] : memref<6xf64>
    }
  }
  return
}

// A local row that is filled and summed up: one version for each i, without a dimension for j.
func.func @tape_3(%x1: memref<4x5x6xf64>, %x2: memref<4x5x6xf64>, %y: memref<4x6xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %c5 = arith.constant 5 : index
  %c6 = arith.constant 6 : index
  %zero = arith.constant 0.0 : f64
  loop.for %i = %c0 to %c4 step %c1 {
    %t = memref.alloca() : memref<6xf64>
    loop.for %k = %c0 to %c6 step %c1 {
      memref.store %zero, %t[%k] : memref<6xf64>
    }
    loop.for %j = %c0 to %c5 step %c1 {
      loop.for %k = %c0 to %c6 step %c1 {
        %a = memref.load %x1[%i, %j, %k] : memref<4x5x6xf64>
        loop.accumulate add %a, %t[%k] : memref<6xf64>
      }
    }
    loop.for %k = %c0 to %c6 step %c1 {
      memref.store %zero, %y[%i, %k] : memref<4x6xf64>
      loop.for %j = %c0 to %c5 step %c1 {
        %tk = memref.load %t[%k] : memref<6xf64>
        %b = memref.load %x2[%i, %j, %k] : memref<4x5x6xf64>
        %p = arith.mulf %tk, %b : f64
        loop.accumulate add %p, %y[%i, %k] : memref<4x6xf64>
      }
    }
  }
  return
}

func.func @tape_4(%x: memref<10xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 10 : index
  %one = arith.constant 1.0 : f64
  %y = loop.for %i = %c0 to %n step %c1 iter_args(%t = %one) -> (f64) {
    %xi = memref.load %x[%i] : memref<10xf64>
    %p = arith.mulf %t, %xi : f64
    %next = arith.addf %p, %one : f64
    loop.yield %next : f64
  }
  return %y : f64
}

// A recurrent network: the state is kept once for each step, not once for each product.
func.func @recurrent(%u: memref<3x3xf64>, %y: memref<3xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %steps = arith.constant 5 : index
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %h = memref.alloc() : memref<3xf64>
  %f = memref.alloc() : memref<3xf64>
  loop.for %l = %c0 to %c3 step %c1 {
    memref.store %one, %h[%l] : memref<3xf64>
  }
  loop.for %k = %c0 to %steps step %c1 {
    loop.for %l = %c0 to %c3 step %c1 {
      memref.store %zero, %f[%l] : memref<3xf64>
      loop.for %j = %c0 to %c3 step %c1 {
        %a = memref.load %u[%j, %l] : memref<3x3xf64>
        %b = memref.load %h[%j] : memref<3xf64>
        %p = arith.mulf %a, %b : f64
        loop.accumulate add %p, %f[%l] : memref<3xf64>
      }
    }
    loop.for %l = %c0 to %c3 step %c1 {
      %v = memref.load %f[%l] : memref<3xf64>
      memref.store %v, %h[%l] : memref<3xf64>
    }
  }
  loop.for %l = %c0 to %c3 step %c1 {
    %v = memref.load %h[%l] : memref<3xf64>
    memref.store %v, %y[%l] : memref<3xf64>
  }
  memref.dealloc %h : memref<3xf64>
  memref.dealloc %f : memref<3xf64>
  return
}

// Two loops write different halves of t: no version in between.
func.func @tape_6(%x1: memref<4x2x4xf64>, %x3: memref<4x2x4xf64>, %y: memref<4x2x4xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %t = memref.alloc() : memref<2x4xf64>
  loop.for %i = %c0 to %c4 step %c1 {
    loop.for %j = %c0 to %c4 step %c1 {
      %a = memref.load %x1[%i, %c0, %j] : memref<4x2x4xf64>
      %s = math.sin %a : f64
      memref.store %s, %t[%c0, %j] : memref<2x4xf64>
      %tj = memref.load %t[%c0, %j] : memref<2x4xf64>
      %b = memref.load %x3[%i, %c0, %j] : memref<4x2x4xf64>
      %p = arith.mulf %tj, %b : f64
      memref.store %p, %y[%i, %c0, %j] : memref<4x2x4xf64>
    }
    loop.for %j = %c0 to %c4 step %c1 {
      %a = memref.load %x1[%i, %c1, %j] : memref<4x2x4xf64>
      %s = math.sin %a : f64
      memref.store %s, %t[%c1, %j] : memref<2x4xf64>
      %tj = memref.load %t[%c1, %j] : memref<2x4xf64>
      %b = memref.load %x3[%i, %c1, %j] : memref<4x2x4xf64>
      %p = arith.mulf %tj, %b : f64
      memref.store %p, %y[%i, %c1, %j] : memref<4x2x4xf64>
    }
  }
  memref.dealloc %t : memref<2x4xf64>
  return
}

func.func @in_condition(%x1: memref<4xf64>, %x2: memref<4xf64>, %x3: memref<4xf64>, %y: memref<4xf64>) {
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

func.func @in_index(%w: memref<3xi32>, %x: memref<25xf64>, %y: memref<3xf64>) {
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

// b is overwritten after it was used, so its old value is kept or had again.
func.func @overwritten(%a: memref<3xf64>, %b: memref<3xf64>, %c: memref<3xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 3 : index
  %one = arith.constant 1.0 : f64
  loop.for %i = %c0 to %n step %c1 {
    %ai = memref.load %a[%i] : memref<3xf64>
    %s = arith.mulf %ai, %ai : f64
    memref.store %s, %b[%i] : memref<3xf64>
  }
  loop.for %i = %c0 to %n step %c1 {
    %bi = memref.load %b[%i] : memref<3xf64>
    %t = arith.mulf %bi, %bi : f64
    memref.store %t, %c[%i] : memref<3xf64>
    %more = arith.addf %bi, %one : f64
    memref.store %more, %b[%i] : memref<3xf64>
  }
  return
}

func.func @modes(%x1: memref<4xf64>, %x2: memref<4xf64>, %x3: memref<4xf64>, %y: memref<4xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  %t = memref.alloc() : memref<4xf64>
  loop.for %i = %c0 to %n step %c1 {
    %a = memref.load %x1[%i] : memref<4xf64>
    %b = memref.load %x2[%i] : memref<4xf64>
    %s = arith.addf %a, %b : f64
    memref.store %s, %t[%i] : memref<4xf64>
  }
  loop.for %i = %c0 to %n step %c1 {
    %b = memref.load %x2[%i] : memref<4xf64>
    %c = memref.load %x3[%i] : memref<4xf64>
    %u = arith.addf %b, %c : f64
    %ti = memref.load %t[%i] : memref<4xf64>
    %p = arith.mulf %u, %ti : f64
    memref.store %p, %y[%i] : memref<4xf64>
  }
  memref.dealloc %t : memref<4xf64>
  return
}
