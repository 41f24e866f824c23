// A while runs as often as it must; its reverse counts back.
// RUN: ft-opt %s --pass-pipeline="ad-grad{function=newton},canonicalize,cse"
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=decay mode=split},canonicalize,cse" --remarks=ad
// GRAD-CHECK: @newton(2.5)
// GRAD-CHECK: @decay(rand, 300.0)
// GRAD-CHECK: @never(0.3)
// GRAD-CHECK: @no_results(rand, 3)
// GRAD-CHECK: @nested(rand)
// GRAD-CHECK: @in_loop(rand, rand)
// GRAD-CHECK: @in_branch(0.3, true)
// GRAD-CHECK: @in_branch(0.3, false)
// GRAD-CHECK: @inner_bound(rand, [3, 0, 5, 2])
// GRAD-CHECK: @local(rand)
// GRAD-CHECK: @step(rand, 0.7) tolerance=1e-5
// GRAD-CHECK: @unused_count(rand)
// ROUNDTRIP

// The square root of %a by Newton's method, as often as it takes.
func.func @newton(%a: f64) -> f64 {
  %half = arith.constant 0.5 : f64
  %tiny = arith.constant 1.0e-12 : f64
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %x, %steps = loop.while (%x = %a, %k = %zero) : (f64, index) -> (f64, index) {
    %square = arith.mulf %x, %x : f64
    %off = arith.subf %square, %a : f64
    %size = math.absf %off : f64
    %on = arith.cmpf ogt, %size, %tiny : f64
    loop.condition(%on) %x, %k : f64, index
  } do {
  ^bb0(%x: f64, %k: index):
    %q = arith.divf %a, %x : f64
    %s = arith.addf %x, %q : f64
    %next = arith.mulf %s, %half : f64
    %more = arith.addi %k, %one : index
    loop.yield %next, %more : f64, index
  }
  return %x : f64
}

// So many steps that the tape is doubled.
func.func @decay(%m: memref<4xf64>, %x: f64) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %one = arith.constant 1.0 : f64
  %rate = arith.constant 0.99 : f64
  %r, %n = loop.while (%y = %x, %k = %c0) : (f64, index) -> (f64, index) {
    %on = arith.cmpf ogt, %y, %one : f64
    loop.condition(%on) %y, %k : f64, index
  } do {
  ^bb0(%y: f64, %k: index):
    %at = arith.remui %k, %c4 : index
    %v = memref.load %m[%at] : memref<4xf64>
    %s = math.sin %v : f64
    memref.store %s, %m[%at] : memref<4xf64>
    %p = arith.mulf %y, %rate : f64
    %next = arith.addf %p, %s : f64
    %last = arith.minimumf %next, %p : f64
    %more = arith.addi %k, %c1 : index
    loop.yield %last, %more : f64, index
  }
  return %r : f64
}

func.func @never(%x: f64) -> f64 {
  %off = arith.constant false
  %r = loop.while (%y = %x) : (f64) -> (f64) {
    %s = math.sin %y : f64
    loop.condition(%off) %s : f64
  } do {
  ^bb0(%y: f64):
    %e = math.exp %y : f64
    loop.yield %e : f64
  }
  return %r : f64
}

// Carries a number only; what is written is in memory.
func.func @no_results(%m: memref<4xf64>, %n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %k = loop.while (%i = %n) : (index) -> (index) {
    %x = memref.load %m[%i] : memref<4xf64>
    %y = arith.mulf %x, %x : f64
    memref.store %y, %m[%i] : memref<4xf64>
    %on = arith.cmpi sgt, %i, %c0 : index
    loop.condition(%on) %i : index
  } do {
  ^bb0(%i: index):
    %less = arith.subi %i, %c1 : index
    %x = memref.load %m[%i] : memref<4xf64>
    loop.accumulate mul %x, %m[%less] : memref<4xf64>
    loop.yield %less : index
  }
  return
}

// A while in a while, with a loop in it.
func.func @nested(%m: memref<5xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %half = arith.constant 0.5 : f64
  %r, %n = loop.while (%x = %half, %i = %c0) : (f64, index) -> (f64, index) {
    %on = arith.cmpi slt, %i, %c3 : index
    loop.condition(%on) %x, %i : f64, index
  } do {
  ^bb0(%x: f64, %i: index):
    %s, %j = loop.while (%y = %x, %j = %i) : (f64, index) -> (f64, index) {
      %z = math.sin %y : f64
      %on = arith.cmpi slt, %j, %c3 : index
      loop.condition(%on) %z, %j : f64, index
    } do {
    ^bb0(%y: f64, %j: index):
      %t = loop.for %l = %c0 to %j step %c1 iter_args(%acc = %y) -> (f64) {
        %v = memref.load %m[%l] : memref<5xf64>
        %p = arith.mulf %acc, %v : f64
        %q = math.cos %p : f64
        memref.store %q, %m[%j] : memref<5xf64>
        loop.yield %q : f64
      }
      %more = arith.addi %j, %c1 : index
      loop.yield %t, %more : f64, index
    }
    %e = math.exp %s : f64
    %more = arith.addi %i, %c1 : index
    loop.yield %e, %more : f64, index
  }
  return %r : f64
}

// One Newton iteration for each element.
func.func @in_loop(%a: memref<4xf64>, %b: memref<4xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %half = arith.constant 0.5 : f64
  %tiny = arith.constant 1.0e-10 : f64
  %two = arith.constant 2.0 : f64
  loop.for %i = %c0 to %c4 step %c1 {
    %v = memref.load %a[%i] : memref<4xf64>
    %w = arith.addf %v, %two : f64
    %x = loop.while (%x = %w) : (f64) -> (f64) {
      %square = arith.mulf %x, %x : f64
      %off = arith.subf %square, %w : f64
      %size = math.absf %off : f64
      %on = arith.cmpf ogt, %size, %tiny : f64
      loop.condition(%on) %x : f64
    } do {
    ^bb0(%x: f64):
      %q = arith.divf %w, %x : f64
      %s = arith.addf %x, %q : f64
      %next = arith.mulf %s, %half : f64
      loop.yield %next : f64
    }
    %y = arith.mulf %x, %v : f64
    memref.store %y, %b[%i] : memref<4xf64>
  }
  return
}

func.func @in_branch(%x: f64, %c: i1) -> f64 {
  %one = arith.constant 1.0 : f64
  %r = loop.if %c -> (f64) {
    %s = loop.while (%y = %x) : (f64) -> (f64) {
      %on = arith.cmpf olt, %y, %one : f64
      loop.condition(%on) %y : f64
    } do {
    ^bb0(%y: f64):
      %e = math.exp %y : f64
      loop.yield %e : f64
    }
    loop.yield %s : f64
  } else {
    loop.yield %x : f64
  }
  return %r : f64
}

// The bound of the inner loop is loaded from what the outer one overwrites: it cannot be counted
// ahead.
func.func @inner_bound(%x: memref<4xf64>, %n: memref<4xindex>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %half = arith.constant 0.5 : f64
  %r = loop.for %i = %c0 to %c4 step %c1 iter_args(%outer = %half) -> (f64) {
    %count = memref.load %n[%i] : memref<4xindex>
    memref.store %c0, %n[%c1] : memref<4xindex>
    %v = memref.load %x[%i] : memref<4xf64>
    %s = loop.for %j = %c0 to %count step %c1 iter_args(%acc = %outer) -> (f64) {
      %p = arith.mulf %acc, %v : f64
      %q = math.cos %p : f64
      loop.yield %q : f64
    }
    loop.yield %s : f64
  }
  return %r : f64
}

// A buffer that lives for one iteration of a while.
func.func @local(%a: memref<4xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %half = arith.constant 0.5 : f64
  %r, %n = loop.while (%x = %half, %i = %c0) : (f64, index) -> (f64, index) {
    %on = arith.cmpi slt, %i, %c4 : index
    loop.condition(%on) %x, %i : f64, index
  } do {
  ^bb0(%x: f64, %i: index):
    %t = memref.alloc() : memref<4xf64>
    loop.for %j = %c0 to %c4 step %c1 {
      %v = memref.load %a[%j] : memref<4xf64>
      %p = arith.mulf %v, %x : f64
      memref.store %p, %t[%j] : memref<4xf64>
    }
    %y = memref.load %t[%i] : memref<4xf64>
    memref.store %x, %t[%i] : memref<4xf64>
    %z = memref.load %t[%c1] : memref<4xf64>
    %p = arith.mulf %y, %z : f64
    %q = math.exp %p : f64
    memref.dealloc %t : memref<4xf64>
    %more = arith.addi %i, %c1 : index
    loop.yield %q, %more : f64, index
  }
  return %r : f64
}

// A step that is halved until it is small enough, as in a line search.
func.func @step(%x: memref<3xf64>, %t: f64) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %zero = arith.constant 0.0 : f64
  %half = arith.constant 0.5 : f64
  %limit = arith.constant 0.01 : f64
  %r:2 = loop.while (%s = %t) : (f64) -> (f64, f64) {
    %sum = loop.for %i = %c0 to %c3 step %c1 iter_args(%acc = %zero) -> (f64) {
      %v = memref.load %x[%i] : memref<3xf64>
      %w = arith.mulf %v, %s : f64
      %u = arith.mulf %w, %w : f64
      %next = arith.addf %acc, %u : f64
      loop.yield %next : f64
    }
    %on = arith.cmpf ogt, %sum, %limit : f64
    loop.condition(%on) %s, %sum : f64, f64
  } do {
  ^bb0(%s: f64, %sum: f64):
    %less = arith.mulf %s, %half : f64
    loop.yield %less : f64
  }
  %p = arith.mulf %r#0, %r#1 : f64
  return %p : f64
}

// Linear: nothing is kept but how often it ran.
func.func @unused_count(%x: memref<4xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %zero = arith.constant 0.0 : f64
  %r, %n = loop.while (%acc = %zero, %i = %c0) : (f64, index) -> (f64, index) {
    %on = arith.cmpi slt, %i, %c4 : index
    loop.condition(%on) %acc, %i : f64, index
  } do {
  ^bb0(%acc: f64, %i: index):
    %v = memref.load %x[%c1] : memref<4xf64>
    %next = arith.addf %acc, %v : f64
    %more = arith.addi %i, %c1 : index
    loop.yield %next, %more : f64, index
  }
  return %r : f64
}
