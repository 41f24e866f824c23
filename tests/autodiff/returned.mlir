// Functions that return memrefs that they made: the caller gives the cotangent of each as a memref.
// In two functions, what is returned is the caller's, so the backward function does not read it.
//
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=squares report=-},canonicalize,cse,symbol-dce"
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=exponentials mode=split report=-},canonicalize,cse,symbol-dce"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=exponentials report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=in_place mode=split report=-}"
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=two of=1},canonicalize,cse,symbol-dce"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=parameter}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=same_twice}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=calls_other}"
// GRAD-CHECK: @squares order=2
// GRAD-CHECK: @exponentials size=3 order=2
// GRAD-CHECK: @in_place
// GRAD-CHECK: @two
// GRAD-CHECK: @rows
// EVAL: @gradient([1.0, 2.0, 3.0, 4.0]) ~= [2.0, 4.0, 6.0, 8.0]
// EVAL: @gradient_of_calls([1.0, 2.0, 0.5, -1.0]) ~= [6.0, 192.0, 0.1875, -6.0]

func.func @squares(%x: memref<4xf64>) -> memref<4xf64> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %y = memref.alloc() : memref<4xf64>
  loop.for %i = %c0 to %c4 step %c1 {
    %v = memref.load %x[%i] : memref<4xf64>
    %p = arith.mulf %v, %v : f64
    memref.store %p, %y[%i] : memref<4xf64>
  }
  return %y : memref<4xf64>
}

// What the reverse sweep reads is in the result: in one function it is loaded from there.
func.func @exponentials(%x: memref<?xf64>) -> (memref<?xf64>, f64) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f64
  %n = memref.dim %x, %c0 : memref<?xf64>
  %y = memref.alloc(%n) : memref<?xf64>
  %sum = loop.for %i = %c0 to %n step %c1 iter_args(%s = %zero) -> (f64) {
    %v = memref.load %x[%i] : memref<?xf64>
    %e = math.exp %v : f64
    memref.store %e, %y[%i] : memref<?xf64>
    %next = arith.addf %s, %e : f64
    loop.yield %next : f64
  }
  return %y, %sum : memref<?xf64>, f64
}

// The result is updated, and read between.
func.func @in_place(%x: memref<4xf64>) -> memref<4xf64> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %c4 = arith.constant 4 : index
  %y = memref.alloc() : memref<4xf64>
  memref.copy %x, %y : memref<4xf64> to memref<4xf64>
  loop.for %k = %c0 to %c3 step %c1 {
    loop.for %i = %c1 to %c4 step %c1 {
      %l = arith.subi %i, %c1 : index
      %a = memref.load %y[%l] : memref<4xf64>
      %b = memref.load %y[%i] : memref<4xf64>
      %p = arith.mulf %a, %b : f64
      %t = math.sin %p : f64
      memref.store %t, %y[%i] : memref<4xf64>
    }
  }
  return %y : memref<4xf64>
}

// The cotangents come in the order of the results; one that is not asked for is not there.
func.func @two(%x: memref<4xf64>, %w: f64) -> (memref<4xf64>, memref<f64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %zero = arith.constant 0.0 : f64
  %y = memref.alloc() : memref<4xf64>
  %s = memref.alloc() : memref<f64>
  memref.store %zero, %s[] : memref<f64>
  loop.for %i = %c0 to %c4 step %c1 {
    %v = memref.load %x[%i] : memref<4xf64>
    %p = arith.mulf %v, %w : f64
    %t = math.tanh %p : f64
    memref.store %t, %y[%i] : memref<4xf64>
    %r = memref.load %y[%i] : memref<4xf64>
    %rr = arith.mulf %r, %r : f64
    loop.accumulate add %rr, %s[] : memref<f64>
  }
  return %y, %s : memref<4xf64>, memref<f64>
}

// What a called function returns is a local buffer.
func.func @calls(%x: memref<4xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %zero = arith.constant 0.0 : f64
  %y = func.call @squares(%x) : (memref<4xf64>) -> memref<4xf64>
  %z = func.call @squares(%y) : (memref<4xf64>) -> memref<4xf64>
  %sum = loop.for %i = %c0 to %c4 step %c1 iter_args(%s = %zero) -> (f64) {
    %a = memref.load %y[%i] : memref<4xf64>
    %b = memref.load %z[%i] : memref<4xf64>
    %p = arith.mulf %a, %b : f64
    %next = arith.addf %s, %p : f64
    loop.yield %next : f64
  }
  memref.dealloc %y : memref<4xf64>
  memref.dealloc %z : memref<4xf64>
  return %sum : f64
}

func.func @gradient_of_calls(%x: memref<4xf64>) -> memref<4xf64> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %zero = arith.constant 0.0 : f64
  %dx = memref.alloc() : memref<4xf64>
  loop.for %i = %c0 to %c4 step %c1 {
    memref.store %zero, %dx[%i] : memref<4xf64>
  }
  ad.grad @calls(%x) adjoints(%dx) : (memref<4xf64>, memref<4xf64>) -> ()
  return %dx : memref<4xf64>
}

// Rows whose loops may be fused, with a number that nothing depends on.
func.func @rows(%x: memref<3x4xf64>) -> (memref<3xf64>, i32) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %c4 = arith.constant 4 : index
  %zero = arith.constant 0.0 : f64
  %seven = arith.constant 7 : i32
  %y = memref.alloc() : memref<3xf64>
  loop.for %i = %c0 to %c3 step %c1 {
    %sum = loop.for %j = %c0 to %c4 step %c1 iter_args(%s = %zero) -> (f64) {
      %v = memref.load %x[%i, %j] : memref<3x4xf64>
      %e = math.exp %v : f64
      %next = arith.addf %s, %e : f64
      loop.yield %next : f64
    }
    %log = math.log %sum : f64
    memref.store %log, %y[%i] : memref<3xf64>
  }
  return %y, %seven : memref<3xf64>, i32
}

// A gradient of such a function, from the outside.
func.func @gradient(%x: memref<4xf64>) -> memref<4xf64> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %dx = memref.alloc() : memref<4xf64>
  %dy = memref.alloc() : memref<4xf64>
  loop.for %i = %c0 to %c4 step %c1 {
    memref.store %zero, %dx[%i] : memref<4xf64>
    memref.store %one, %dy[%i] : memref<4xf64>
  }
  %y = ad.vjp @squares(%x) cotangents(%dy) adjoints(%dx) : (memref<4xf64>, memref<4xf64>, memref<4xf64>) -> memref<4xf64>
  memref.dealloc %y : memref<4xf64>
  memref.dealloc %dy : memref<4xf64>
  return %dx : memref<4xf64>
}

// Which adjoint would be whose?
func.func @parameter(%x: memref<4xf64>) -> memref<4xf64> {
  return %x : memref<4xf64>
}

func.func @same_twice(%w: f64) -> (memref<f64>, memref<f64>) {
  %y = memref.alloc() : memref<f64>
  memref.store %w, %y[] : memref<f64>
  return %y, %y : memref<f64>, memref<f64>
}

// A function that is not written out gives no buffer.
func.func private @other(%w: f64) -> memref<f64> attributes {no_inline} {
  %y = memref.alloc() : memref<f64>
  memref.store %w, %y[] : memref<f64>
  return %y : memref<f64>
}
func.func @calls_other(%w: f64) -> f64 {
  %y = func.call @other(%w) : (f64) -> memref<f64>
  %v = memref.load %y[] : memref<f64>
  memref.dealloc %y : memref<f64>
  return %v : f64
}
