// RUN: ft-opt %s --pass-pipeline="ad-grad{function=triangular},canonicalize,cse" --remarks=ad
// GRAD-CHECK: @heap
// GRAD-CHECK: @triangular
// GRAD-CHECK: @in_branch(rand, true)
// GRAD-CHECK: @in_branch(rand, false)
// GRAD-CHECK: @reused
// GRAD-CHECK: @carried_index(rand)
// GRAD-CHECK: @scratch(rand, ones)

// Allocated, used and given back in every iteration.
func.func @heap(%a: memref<6xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 6 : index
  %zero = arith.constant 0.0 : f64
  %r = loop.for %i = %c0 to %n step %c1 iter_args(%acc = %zero) -> (f64) {
    %t = memref.alloc() : memref<f64>
    %x = memref.load %a[%i] : memref<6xf64>
    memref.store %x, %t[] : memref<f64>
    loop.for %k = %c0 to %i step %c1 {
      %y = memref.load %t[] : memref<f64>
      %z = arith.mulf %y, %x : f64
      memref.store %z, %t[] : memref<f64>
    }
    %last = memref.load %t[] : memref<f64>
    memref.dealloc %t : memref<f64>
    %next = arith.addf %acc, %last : f64
    loop.yield %next : f64
  }
  return %r : f64
}

// Its size depends on the iteration.
func.func @triangular(%a: memref<?xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = memref.dim %a, %c0 : memref<?xf64>
  %one = arith.constant 1.0 : f64
  %r = loop.for %i = %c0 to %n step %c1 iter_args(%acc = %one) -> (f64) {
    %size = arith.addi %i, %c1 : index
    %t = memref.alloc(%size) : memref<?xf64>
    loop.for %k = %c0 to %size step %c1 {
      %x = memref.load %a[%k] : memref<?xf64>
      %y = math.sin %x : f64
      memref.store %y, %t[%k] : memref<?xf64>
    }
    %last = memref.load %t[%i] : memref<?xf64>
    memref.dealloc %t : memref<?xf64>
    %next = arith.mulf %acc, %last : f64
    loop.yield %next : f64
  }
  return %r : f64
}

func.func @in_branch(%a: memref<4xf64>, %c: i1) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %r = loop.if %c -> (f64) {
    %t = memref.alloca() : memref<4xf64>
    loop.for %i = %c0 to %c3 step %c1 {
      %x = memref.load %a[%i] : memref<4xf64>
      %y = arith.mulf %x, %x : f64
      memref.store %y, %t[%i] : memref<4xf64>
    }
    %p = memref.load %t[%c0] : memref<4xf64>
    %q = memref.load %t[%c1] : memref<4xf64>
    %pq = arith.mulf %p, %q : f64
    loop.yield %pq : f64
  } else {
    %x = memref.load %a[%c3] : memref<4xf64>
    loop.yield %x : f64
  }
  return %r : f64
}

// One buffer filled, used, refilled, used.
func.func @reused(%a: memref<4xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  %zero = arith.constant 0.0 : f64
  %t = memref.alloca() : memref<4xf64>
  loop.for %i = %c0 to %n step %c1 {
    %x = memref.load %a[%i] : memref<4xf64>
    %y = math.exp %x : f64
    memref.store %y, %t[%i] : memref<4xf64>
  }
  %s = loop.for %i = %c0 to %n step %c1 iter_args(%acc = %zero) -> (f64) {
    %y = memref.load %t[%i] : memref<4xf64>
    %z = arith.mulf %y, %y : f64
    %next = arith.addf %acc, %z : f64
    loop.yield %next : f64
  }
  loop.for %i = %c0 to %n step %c1 {
    %y = memref.load %t[%i] : memref<4xf64>
    %z = math.log %y : f64
    memref.store %z, %t[%i] : memref<4xf64>
  }
  %q = memref.load %t[%c1] : memref<4xf64>
  %r = arith.mulf %s, %q : f64
  return %r : f64
}

// A subscript that is carried by the loop is kept: it has no closed form here.
func.func @carried_index(%a: memref<8xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %n = arith.constant 4 : index
  %one = arith.constant 1.0 : f64
  %r:2 = loop.for %i = %c0 to %n step %c1 iter_args(%acc = %one, %k = %c1) -> (f64, index) {
    %x = memref.load %a[%k] : memref<8xf64>
    %next = arith.mulf %acc, %x : f64
    %k2 = arith.muli %k, %c3 : index
    %c8 = arith.constant 8 : index
    %k3 = arith.remui %k2, %c8 : index
    loop.yield %next, %k3 : f64, index
  }
  return %r#0 : f64
}

// Integers in memory decide what is read.
func.func @scratch(%a: memref<5xf64>, %mask: memref<5xi1>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 5 : index
  %zero = arith.constant 0.0 : f64
  %r = loop.for %i = %c0 to %n step %c1 iter_args(%acc = %zero) -> (f64) {
    %m = memref.load %mask[%i] : memref<5xi1>
    %x = memref.load %a[%i] : memref<5xf64>
    %xx = arith.mulf %x, %x : f64
    %y = arith.select %m, %xx, %x : f64
    %next = arith.addf %acc, %y : f64
    loop.yield %next : f64
  }
  return %r : f64
}
