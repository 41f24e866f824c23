// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=versions},canonicalize,cse" --remarks=ad
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=local mode=split},canonicalize,cse" --remarks=ad
// GRAD-CHECK: @versions
// GRAD-CHECK: @local
// GRAD-CHECK: @temporary
// GRAD-CHECK: @prefix
// GRAD-CHECK: @stencil
// GRAD-CHECK: @products(rand, zeros)
// GRAD-CHECK: @extremes(rand, ones)
// GRAD-CHECK: @overwritten
// GRAD-CHECK: @gather(rand, [3, 0, 3, 1, 2], zeros)

// The buffer is squared in place, several times: every version is needed.
func.func @versions(%a: memref<4xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %n = arith.constant 4 : index
  loop.for %t = %c0 to %c3 step %c1 {
    loop.for %i = %c0 to %n step %c1 {
      %x = memref.load %a[%i] : memref<4xf64>
      %y = arith.mulf %x, %x : f64
      memref.store %y, %a[%i] : memref<4xf64>
    }
  }
  return
}

// A local buffer that is written once is its own tape.
func.func @local(%a: memref<?xf64>, %y: memref<?xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = memref.dim %a, %c0 : memref<?xf64>
  %t = memref.alloc(%n) : memref<?xf64>
  loop.for %i = %c0 to %n step %c1 {
    %x = memref.load %a[%i] : memref<?xf64>
    %e = math.exp %x : f64
    memref.store %e, %t[%i] : memref<?xf64>
  }
  loop.for %i = %c0 to %n step %c1 {
    %e = memref.load %t[%i] : memref<?xf64>
    %s = arith.mulf %e, %e : f64
    memref.store %s, %y[%i] : memref<?xf64>
  }
  memref.dealloc %t : memref<?xf64>
  return
}

// A buffer that lives for one iteration.
func.func @temporary(%a: memref<6xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %n = arith.constant 5 : index
  %zero = arith.constant 0.0 : f64
  %r = loop.for %i = %c0 to %n step %c1 iter_args(%acc = %zero) -> (f64) {
    %t = memref.alloca() : memref<2xf64>
    loop.for %k = %c0 to %c2 step %c1 {
      %j = arith.addi %i, %k : index
      %x = memref.load %a[%j] : memref<6xf64>
      %e = math.exp %x : f64
      memref.store %e, %t[%k] : memref<2xf64>
    }
    %p = memref.load %t[%c0] : memref<2xf64>
    %q = memref.load %t[%c1] : memref<2xf64>
    %pq = arith.mulf %p, %q : f64
    %next = arith.addf %acc, %pq : f64
    loop.yield %next : f64
  }
  return %r : f64
}

// Each element is computed from the one before it, in place.
func.func @prefix(%a: memref<?xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = memref.dim %a, %c0 : memref<?xf64>
  loop.for %i = %c1 to %n step %c1 {
    %before = arith.subi %i, %c1 : index
    %x = memref.load %a[%before] : memref<?xf64>
    %y = memref.load %a[%i] : memref<?xf64>
    %p = arith.mulf %x, %y : f64
    memref.store %p, %a[%i] : memref<?xf64>
  }
  return
}

func.func @stencil(%a: memref<?xf64>, %y: memref<?xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = memref.dim %a, %c0 : memref<?xf64>
  %last = arith.subi %n, %c1 : index
  loop.for %i = %c1 to %last step %c1 {
    %before = arith.subi %i, %c1 : index
    %after = arith.addi %i, %c1 : index
    %l = memref.load %a[%before] : memref<?xf64>
    %m = memref.load %a[%i] : memref<?xf64>
    %r = memref.load %a[%after] : memref<?xf64>
    %lr = arith.mulf %l, %r : f64
    %s = arith.addf %lr, %m : f64
    memref.store %s, %y[%i] : memref<?xf64>
  }
  return
}

func.func @products(%a: memref<4xf64>, %y: memref<f64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  %one = arith.constant 1.0 : f64
  memref.store %one, %y[] : memref<f64>
  loop.for %i = %c0 to %n step %c1 {
    %x = memref.load %a[%i] : memref<4xf64>
    loop.accumulate mul %x, %y[] : memref<f64>
  }
  return
}

func.func @extremes(%a: memref<4x3xf64>, %y: memref<4xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  %m = arith.constant 3 : index
  loop.for %i = %c0 to %n step %c1 {
    loop.for %j = %c0 to %m step %c1 {
      %x = memref.load %a[%i, %j] : memref<4x3xf64>
      loop.accumulate min %x, %y[%i] : memref<4xf64>
    }
  }
  return
}

// The first store is overwritten by a constant: its gradient is zero there.
func.func @overwritten(%x: f64, %y: memref<3xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %two = arith.constant 2.0 : f64
  memref.store %x, %y[%c0] : memref<3xf64>
  memref.store %x, %y[%c1] : memref<3xf64>
  memref.store %two, %y[%c0] : memref<3xf64>
  return
}

func.func @gather(%a: memref<4xf64>, %at: memref<5xi32>, %y: memref<5xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 5 : index
  loop.for %i = %c0 to %n step %c1 {
    %k = memref.load %at[%i] : memref<5xi32>
    %j = arith.index_cast %k : i32 to index
    %x = memref.load %a[%j] : memref<4xf64>
    %e = math.exp %x : f64
    memref.store %e, %y[%i] : memref<5xf64>
  }
  return
}
