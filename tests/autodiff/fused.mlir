// Loops whose iterations are reversed as soon as they have run: nothing goes on a tape.
//
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=least_squares report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=least_squares loops=split tape=all report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=k_means report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=log_sum_exp report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=log_sum_exp_of_rows report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=mixture report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=mixture loops=split report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=bundle report=- report-format=json}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=in_place report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=triangle loops=fused report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=carried loops=fused report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=read_later loops=fused report=-}"
// GRAD-CHECK: @least_squares
// GRAD-CHECK: @k_means
// GRAD-CHECK: @log_sum_exp
// GRAD-CHECK: @log_sum_exp_of_rows
// GRAD-CHECK: @mixture
// GRAD-CHECK: @bundle(rand, rand, rand, [0, 1, 0, 1, 1, 0], [0, 1, 2, 3, 0, 2], zeros)
// GRAD-CHECK: @in_place
// GRAD-CHECK: @triangle
// GRAD-CHECK: @carried
// GRAD-CHECK: @read_later
// GRAD-CHECK: @scaled

// The inner loop is reversed behind its end, because its seed is the residual; the outer one is
// fused.
func.func @least_squares(%a: memref<6x3xf64>, %x: memref<3xf64>, %b: memref<6xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %m = arith.constant 6 : index
  %n = arith.constant 3 : index
  %zero = arith.constant 0.0 : f64
  %sum = loop.for %i = %c0 to %m step %c1 iter_args(%acc = %zero) -> (f64) {
    %bi = memref.load %b[%i] : memref<6xf64>
    %start = arith.negf %bi : f64
    %r = loop.for %j = %c0 to %n step %c1 iter_args(%part = %start) -> (f64) {
      %aij = memref.load %a[%i, %j] : memref<6x3xf64>
      %xj = memref.load %x[%j] : memref<3xf64>
      %p = arith.mulf %aij, %xj : f64
      %next = arith.addf %part, %p : f64
      loop.yield %next : f64
    }
    %rr = arith.mulf %r, %r : f64
    %next = arith.addf %acc, %rr : f64
    loop.yield %next : f64
  }
  %half = arith.constant 0.5 : f64
  %y = arith.mulf %sum, %half : f64
  return %y : f64
}

// The distance to the nearest centre; which one that is goes along.
func.func @k_means(%points: memref<5x2xf64>, %centres: memref<3x2xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 5 : index
  %k = arith.constant 3 : index
  %d = arith.constant 2 : index
  %zero = arith.constant 0.0 : f64
  %large = arith.constant 1.0e30 : f64
  %cost = loop.for %i = %c0 to %n step %c1 iter_args(%acc = %zero) -> (f64) {
    %least = loop.for %c = %c0 to %k step %c1 iter_args(%best = %large) -> (f64) {
      %distance = loop.for %e = %c0 to %d step %c1 iter_args(%part = %zero) -> (f64) {
        %p = memref.load %points[%i, %e] : memref<5x2xf64>
        %q = memref.load %centres[%c, %e] : memref<3x2xf64>
        %t = arith.subf %p, %q : f64
        %tt = arith.mulf %t, %t : f64
        %next = arith.addf %part, %tt : f64
        loop.yield %next : f64
      }
      %next = arith.minimumf %best, %distance : f64
      loop.yield %next : f64
    }
    %next = arith.addf %acc, %least : f64
    loop.yield %next : f64
  }
  return %cost : f64
}

// The seed is known only behind the loop: it runs again.
func.func @log_sum_exp(%x: memref<7xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 7 : index
  %zero = arith.constant 0.0 : f64
  %sum = loop.for %i = %c0 to %n step %c1 iter_args(%acc = %zero) -> (f64) {
    %xi = memref.load %x[%i] : memref<7xf64>
    %e = math.exp %xi : f64
    %next = arith.addf %acc, %e : f64
    loop.yield %next : f64
  }
  %y = math.log %sum : f64
  return %y : f64
}

func.func @log_sum_exp_of_rows(%x: memref<4x5xf64>, %y: memref<4xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %m = arith.constant 4 : index
  %n = arith.constant 5 : index
  %zero = arith.constant 0.0 : f64
  %low = arith.constant -1.0e30 : f64
  loop.for %i = %c0 to %m step %c1 {
    %max = loop.for %j = %c0 to %n step %c1 iter_args(%best = %low) -> (f64) {
      %v = memref.load %x[%i, %j] : memref<4x5xf64>
      %next = arith.maximumf %best, %v : f64
      loop.yield %next : f64
    }
    %sum = loop.for %j = %c0 to %n step %c1 iter_args(%acc = %zero) -> (f64) {
      %v = memref.load %x[%i, %j] : memref<4x5xf64>
      %t = arith.subf %v, %max : f64
      %e = math.exp %t : f64
      %next = arith.addf %acc, %e : f64
      loop.yield %next : f64
    }
    %log = math.log %sum : f64
    %r = arith.addf %log, %max : f64
    memref.store %r, %y[%i] : memref<4xf64>
  }
  return
}

// The log-likelihood of a mixture of Gaussians with diagonal covariances: for each point, one
// number a component.
func.func @mixture(%alphas: memref<3xf64>, %means: memref<3x2xf64>, %scales: memref<3x2xf64>, %x: memref<5x2xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 5 : index
  %k = arith.constant 3 : index
  %d = arith.constant 2 : index
  %zero = arith.constant 0.0 : f64
  %half = arith.constant 0.5 : f64
  %likelihood = loop.for %i = %c0 to %n step %c1 iter_args(%acc = %zero) -> (f64) {
    %terms = memref.alloca() : memref<3xf64>
    loop.for %c = %c0 to %k step %c1 {
      %alpha = memref.load %alphas[%c] : memref<3xf64>
      %term = loop.for %e = %c0 to %d step %c1 iter_args(%part = %alpha) -> (f64) {
        %p = memref.load %x[%i, %e] : memref<5x2xf64>
        %mean = memref.load %means[%c, %e] : memref<3x2xf64>
        %scale = memref.load %scales[%c, %e] : memref<3x2xf64>
        %q = math.exp %scale : f64
        %t = arith.subf %p, %mean : f64
        %w = arith.mulf %t, %q : f64
        %ww = arith.mulf %w, %w : f64
        %h = arith.mulf %ww, %half : f64
        %s = arith.subf %scale, %h : f64
        %next = arith.addf %part, %s : f64
        loop.yield %next : f64
      }
      memref.store %term, %terms[%c] : memref<3xf64>
    }
    %sum = loop.for %c = %c0 to %k step %c1 iter_args(%part = %zero) -> (f64) {
      %term = memref.load %terms[%c] : memref<3xf64>
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

// Residuals of observations of points by cameras, as in bundle adjustment: gathers through
// index arrays, every residual weighed. Cameras have a focal length and a shift.
func.func @bundle(%cameras: memref<2x3xf64>, %points: memref<4x3xf64>, %weights: memref<6xf64>, %camera: memref<6xindex>, %point: memref<6xindex>, %errors: memref<6x2xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %n = arith.constant 6 : index
  %three = arith.constant 3.0 : f64
  loop.for %o = %c0 to %n step %c1 {
    %c = memref.load %camera[%o] : memref<6xindex>
    %p = memref.load %point[%o] : memref<6xindex>
    %w = memref.load %weights[%o] : memref<6xf64>
    %z0 = memref.load %points[%p, %c2] : memref<4x3xf64>
    %z = arith.addf %z0, %three : f64
    %focal = memref.load %cameras[%c, %c2] : memref<2x3xf64>
    loop.for %e = %c0 to %c2 step %c1 {
      %v = memref.load %points[%p, %e] : memref<4x3xf64>
      %shift = memref.load %cameras[%c, %e] : memref<2x3xf64>
      %moved = arith.subf %v, %shift : f64
      %seen = arith.divf %moved, %z : f64
      %f = arith.mulf %seen, %focal : f64
      %r = arith.mulf %f, %w : f64
      memref.store %r, %errors[%o, %e] : memref<6x2xf64>
    }
  }
  return
}

// Overwritten element by element: split, two values an element are kept.
func.func @in_place(%a: memref<8xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 8 : index
  loop.for %i = %c0 to %n step %c1 {
    %x = memref.load %a[%i] : memref<8xf64>
    %e = math.exp %x : f64
    %s = math.sin %e : f64
    %p = arith.mulf %s, %e : f64
    memref.store %p, %a[%i] : memref<8xf64>
  }
  return
}

// Inside, the bounds depend on the loop around: what is carried there has no tape of its own in
// an iteration.
func.func @triangle(%x: memref<5xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 5 : index
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %sum = loop.for %i = %c0 to %n step %c1 iter_args(%acc = %zero) -> (f64) {
    %q = loop.for %j = %c0 to %i step %c1 iter_args(%part = %one) -> (f64) {
      %r = loop.for %l = %j to %i step %c1 iter_args(%inner = %part) -> (f64) {
        %xl = memref.load %x[%l] : memref<5xf64>
        %p = arith.mulf %inner, %xl : f64
        %t = math.sin %p : f64
        loop.yield %t : f64
      }
      loop.yield %r : f64
    }
    %next = arith.addf %acc, %q : f64
    loop.yield %next : f64
  }
  return %sum : f64
}

// Not fused: every iteration needs the adjoint of the next one.
func.func @carried(%x: memref<5xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 5 : index
  %one = arith.constant 1.0 : f64
  %r = loop.for %i = %c0 to %n step %c1 iter_args(%acc = %one) -> (f64) {
    %xi = memref.load %x[%i] : memref<5xf64>
    %p = arith.mulf %acc, %xi : f64
    %next = math.sin %p : f64
    loop.yield %next : f64
  }
  return %r : f64
}

// The first loop is not fused: what it stores is read behind it. The second is.
func.func @read_later(%x: memref<5xf64>, %t: memref<5xf64>, %y: memref<5xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 5 : index
  loop.for %first = %c0 to %n step %c1 {
    %xi = memref.load %x[%first] : memref<5xf64>
    %e = math.sin %xi : f64
    memref.store %e, %t[%first] : memref<5xf64>
  }
  loop.for %second = %c0 to %n step %c1 {
    %ti = memref.load %t[%second] : memref<5xf64>
    %e = math.sin %ti : f64
    memref.store %e, %y[%second] : memref<5xf64>
  }
  return
}

// The result is scaled, stored and returned: these are reversed before the loop. A value from
// outside is used in it, and counted values go along.
func.func @scaled(%x: memref<5xf64>, %s: f64, %y: memref<2xf64>) -> (f64, index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 5 : index
  %zero = arith.constant 0.0 : f64
  %three = arith.constant 3.0 : f64
  %ss = arith.mulf %s, %s : f64
  %sum, %count = loop.for %i = %c0 to %n step %c1 iter_args(%acc = %ss, %k = %c0) -> (f64, index) {
    %xi = memref.load %x[%i] : memref<5xf64>
    %p = arith.mulf %xi, %ss : f64
    %e = math.exp %p : f64
    %big = arith.cmpf ogt, %e, %three : f64
    %one = arith.select %big, %c1, %c0 : index
    %more = arith.addi %k, %one : index
    %next = arith.addf %acc, %e : f64
    loop.yield %next, %more : f64, index
  }
  %scaled = arith.mulf %sum, %three : f64
  memref.store %scaled, %y[%c1] : memref<2xf64>
  %r = arith.mulf %scaled, %s : f64
  return %r, %count : f64, index
}
