// ROUNDTRIP
// Programs of the inventory at sizes where they take at least a millisecond: tools/bench times
// their derivatives with everything kept, nothing kept, and what the planner chooses.

func.func @in_place(%a: memref<1000000xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 1000000 : index
  loop.for %i = %c0 to %n step %c1 {
    %x = memref.load %a[%i] : memref<1000000xf64>
    %e = math.exp %x : f64
    %s = math.sin %e : f64
    %p = arith.mulf %s, %e : f64
    memref.store %p, %a[%i] : memref<1000000xf64>
  }
  return
}

// The seed comes after the loop.
func.func @log_sum_exp(%x: memref<1000000xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 1000000 : index
  %zero = arith.constant 0.0 : f64
  %sum = loop.for %i = %c0 to %n step %c1 iter_args(%acc = %zero) -> (f64) {
    %xi = memref.load %x[%i] : memref<1000000xf64>
    %e = math.exp %xi : f64
    %next = arith.addf %acc, %e : f64
    loop.yield %next : f64
  }
  %y = math.log %sum : f64
  return %y : f64
}

func.func @log_sum_exp_of_rows(%x: memref<1000x1000xf64>, %y: memref<1000xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 1000 : index
  %zero = arith.constant 0.0 : f64
  %low = arith.constant -1.0e30 : f64
  loop.for %i = %c0 to %n step %c1 {
    %max = loop.for %j = %c0 to %n step %c1 iter_args(%best = %low) -> (f64) {
      %v = memref.load %x[%i, %j] : memref<1000x1000xf64>
      %next = arith.maximumf %best, %v : f64
      loop.yield %next : f64
    }
    %sum = loop.for %j = %c0 to %n step %c1 iter_args(%acc = %zero) -> (f64) {
      %v = memref.load %x[%i, %j] : memref<1000x1000xf64>
      %t = arith.subf %v, %max : f64
      %e = math.exp %t : f64
      %next = arith.addf %acc, %e : f64
      loop.yield %next : f64
    }
    %log = math.log %sum : f64
    %r = arith.addf %log, %max : f64
    memref.store %r, %y[%i] : memref<1000xf64>
  }
  return
}

func.func @least_squares(%a: memref<2000x500xf64>, %x: memref<500xf64>, %b: memref<2000xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %m = arith.constant 2000 : index
  %n = arith.constant 500 : index
  %zero = arith.constant 0.0 : f64
  %sum = loop.for %i = %c0 to %m step %c1 iter_args(%acc = %zero) -> (f64) {
    %bi = memref.load %b[%i] : memref<2000xf64>
    %start = arith.negf %bi : f64
    %r = loop.for %j = %c0 to %n step %c1 iter_args(%part = %start) -> (f64) {
      %aij = memref.load %a[%i, %j] : memref<2000x500xf64>
      %xj = memref.load %x[%j] : memref<500xf64>
      %p = arith.mulf %aij, %xj : f64
      %next = arith.addf %part, %p : f64
      loop.yield %next : f64
    }
    %rr = arith.mulf %r, %r : f64
    %next = arith.addf %acc, %rr : f64
    loop.yield %next : f64
  }
  return %sum : f64
}

func.func @mixture(%alphas: memref<25xf64>, %means: memref<25x10xf64>, %scales: memref<25x10xf64>, %x: memref<1000x10xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 1000 : index
  %k = arith.constant 25 : index
  %d = arith.constant 10 : index
  %zero = arith.constant 0.0 : f64
  %half = arith.constant 0.5 : f64
  %likelihood = loop.for %i = %c0 to %n step %c1 iter_args(%acc = %zero) -> (f64) {
    %terms = memref.alloca() : memref<25xf64>
    loop.for %c = %c0 to %k step %c1 {
      %alpha = memref.load %alphas[%c] : memref<25xf64>
      %term = loop.for %e = %c0 to %d step %c1 iter_args(%part = %alpha) -> (f64) {
        %p = memref.load %x[%i, %e] : memref<1000x10xf64>
        %mean = memref.load %means[%c, %e] : memref<25x10xf64>
        %scale = memref.load %scales[%c, %e] : memref<25x10xf64>
        %q = math.exp %scale : f64
        %t = arith.subf %p, %mean : f64
        %w = arith.mulf %t, %q : f64
        %ww = arith.mulf %w, %w : f64
        %h = arith.mulf %ww, %half : f64
        %s = arith.subf %scale, %h : f64
        %next = arith.addf %part, %s : f64
        loop.yield %next : f64
      }
      memref.store %term, %terms[%c] : memref<25xf64>
    }
    %sum = loop.for %c = %c0 to %k step %c1 iter_args(%part = %zero) -> (f64) {
      %term = memref.load %terms[%c] : memref<25xf64>
      %ex = math.exp %term : f64
      %next = arith.addf %part, %ex : f64
      loop.yield %next : f64
    }
    %log = math.log %sum : f64
    %next = arith.addf %acc, %log : f64
    loop.yield %next : f64
  }
  return %likelihood : f64
}

// test_tape 4, with something that stays bounded.
func.func @recurrence(%x: memref<1000000xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 1000000 : index
  %one = arith.constant 1.0 : f64
  %r = loop.for %i = %c0 to %n step %c1 iter_args(%t = %one) -> (f64) {
    %xi = memref.load %x[%i] : memref<1000000xf64>
    %p = arith.mulf %t, %xi : f64
    %q = arith.addf %p, %one : f64
    %next = math.tanh %q : f64
    loop.yield %next : f64
  }
  return %r : f64
}

// test_grad 21.
func.func @multi_versions(%x: memref<1024xf64>, %y: memref<1024xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %m = arith.constant 256 : index
  %n = arith.constant 1024 : index
  %one = arith.constant 1.0 : f64
  loop.for %p = %c0 to %m step %c1 {
    %z = loop.for %f = %c0 to %n step %c1 iter_args(%s = %one) -> (f64) {
      %xf = memref.load %x[%f] : memref<1024xf64>
      %t = arith.addf %s, %one : f64
      %next = arith.mulf %t, %xf : f64
      loop.yield %next : f64
    }
    %r = arith.subf %one, %z : f64
    memref.store %r, %y[%p] : memref<1024xf64>
  }
  return
}

// test_grad 22.
func.func @running_sum(%x: memref<1000000xf64>, %w: memref<1000000xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 1000000 : index
  %zero = arith.constant 0.0 : f64
  %s, %y = loop.for %i = %c0 to %n step %c1 iter_args(%part = %zero, %acc = %zero) -> (f64, f64) {
    %wi = memref.load %w[%i] : memref<1000000xf64>
    %next = arith.addf %part, %wi : f64
    %xi = memref.load %x[%i] : memref<1000000xf64>
    %p = arith.mulf %next, %xi : f64
    %sum = arith.addf %acc, %p : f64
    loop.yield %next, %sum : f64, f64
  }
  return %y : f64
}

// test_tape 5.
func.func @recurrent(%u: memref<128x128xf64>, %y: memref<128xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %m = arith.constant 100 : index
  %n = arith.constant 128 : index
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %h = memref.alloc() : memref<128xf64>
  %f = memref.alloc() : memref<128xf64>
  loop.for %l = %c0 to %n step %c1 {
    memref.store %one, %h[%l] : memref<128xf64>
  }
  loop.for %k = %c0 to %m step %c1 {
    loop.for %l = %c0 to %n step %c1 {
      %s = loop.for %j = %c0 to %n step %c1 iter_args(%acc = %zero) -> (f64) {
        %ul = memref.load %u[%l, %j] : memref<128x128xf64>
        %hj = memref.load %h[%j] : memref<128xf64>
        %p = arith.mulf %ul, %hj : f64
        %next = arith.addf %acc, %p : f64
        loop.yield %next : f64
      }
      memref.store %s, %f[%l] : memref<128xf64>
    }
    loop.for %l = %c0 to %n step %c1 {
      %v = memref.load %f[%l] : memref<128xf64>
      %t = math.tanh %v : f64
      memref.store %t, %h[%l] : memref<128xf64>
    }
  }
  loop.for %l = %c0 to %n step %c1 {
    %v = memref.load %h[%l] : memref<128xf64>
    memref.store %v, %y[%l] : memref<128xf64>
  }
  memref.dealloc %f : memref<128xf64>
  memref.dealloc %h : memref<128xf64>
  return
}

// test_tape 8.
func.func @in_condition(%x1: memref<1000000xf64>, %x2: memref<1000000xf64>, %y: memref<1000000xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 1000000 : index
  %one = arith.constant 1.0 : f64
  loop.for %i = %c0 to %n step %c1 {
    %a = memref.load %x1[%i] : memref<1000000xf64>
    %b = memref.load %x2[%i] : memref<1000000xf64>
    %t = arith.addf %a, %b : f64
    %is_large = arith.cmpf oge, %t, %one : f64
    loop.if %is_large {
      %e = math.exp %t : f64
      memref.store %e, %y[%i] : memref<1000000xf64>
    } else {
      %s = math.sqrt %t : f64
      memref.store %s, %y[%i] : memref<1000000xf64>
    }
  }
  return
}

// A nonlinear stencil over time, in two buffers.
func.func @stencil(%x: memref<20002xf64>, %t: memref<20002xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %m = arith.constant 50 : index
  %n = arith.constant 20001 : index
  %rate = arith.constant 0.1 : f64
  loop.for %k = %c0 to %m step %c1 {
    loop.for %i = %c1 to %n step %c1 {
      %l = arith.subi %i, %c1 : index
      %r = arith.addi %i, %c1 : index
      %a = memref.load %x[%l] : memref<20002xf64>
      %b = memref.load %x[%i] : memref<20002xf64>
      %c = memref.load %x[%r] : memref<20002xf64>
      %ac = arith.addf %a, %c : f64
      %bb = arith.mulf %b, %b : f64
      %bbb = arith.mulf %bb, %b : f64
      %d = arith.subf %ac, %bbb : f64
      %p = arith.mulf %d, %rate : f64
      %s = arith.addf %b, %p : f64
      memref.store %s, %t[%i] : memref<20002xf64>
    }
    loop.for %i = %c1 to %n step %c1 {
      %v = memref.load %t[%i] : memref<20002xf64>
      %w = arith.mulf %v, %rate : f64
      memref.store %w, %x[%i] : memref<20002xf64>
    }
  }
  return
}

// A buffer between two loops, overwritten behind them.
func.func @modes(%x1: memref<1000000xf64>, %x2: memref<1000000xf64>, %t: memref<1000000xf64>, %y: memref<1000000xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 1000000 : index
  loop.for %i = %c0 to %n step %c1 {
    %a = memref.load %x1[%i] : memref<1000000xf64>
    %b = memref.load %x2[%i] : memref<1000000xf64>
    %s = arith.addf %a, %b : f64
    %e = math.sin %s : f64
    memref.store %e, %t[%i] : memref<1000000xf64>
  }
  loop.for %i = %c0 to %n step %c1 {
    %v = memref.load %t[%i] : memref<1000000xf64>
    %b = memref.load %x2[%i] : memref<1000000xf64>
    %u = arith.mulf %v, %b : f64
    %uu = arith.mulf %u, %u : f64
    memref.store %uu, %y[%i] : memref<1000000xf64>
    memref.store %b, %t[%i] : memref<1000000xf64>
  }
  return
}
