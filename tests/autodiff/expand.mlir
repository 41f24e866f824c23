// Requests for derivatives inside programs become calls of functions that are made, each once.
// RUN: ft-opt %s --ad-expand --canonicalize --cse --symbol-dce
// RUN: ft-run %s --entry slope --in 3
// RUN: ft-run %s --entry slope --engine=eval --in 3
// EVAL: @slope(3.0) ~= 7.0
// EVAL: @slopes(2.0, 5.0) ~= 2.0, 5.0, 2.0, 6.0, 5.0, 6.0
// EVAL: @newton(6.0) ~= 2.0
// EVAL: @descend(8.0) ~= 3.0048828125
// EVAL: @buffers([1, 2, 3], [0, 0, 0]) ~= 14.0, arg1 = [2, 4, 6]
// EVAL: @overwritten([1, 2, 3], [1, 1, 1]) ~= arg0 = [1, 4, 9], arg1 = [2, 4, 6]
// EVAL: @moved([1, 2, 3], [1, 0, 2]) ~= 14.0, 14.0
// EVAL: @constants(3.0) ~= 3.0, 1.0

func.func private @parabola(%x: f64) -> f64 {
  %p = arith.mulf %x, %x : f64
  %y = arith.addf %p, %x : f64
  return %y : f64
}

func.func @slope(%x: f64) -> f64 {
  %g = ad.grad @parabola(%x) : (f64) -> f64
  return %g : f64
}

func.func private @product(%x: f64, %y: f64) -> (f64, f64) {
  %p = arith.mulf %x, %y : f64
  %s = arith.addf %x, %p : f64
  return %p, %s : f64, f64
}

// The order of `wrt` is that of the results; one of several outputs; one function for the first two.
func.func @slopes(%x: f64, %y: f64) -> (f64, f64, f64, f64, f64, f64) {
  %one = arith.constant 1.0 : f64
  %zero = arith.constant 0.0 : f64
  %p:4 = ad.vjp @product(%x, %y) cotangents(%one, %zero) {wrt = [1, 0]} : (f64, f64, f64, f64) -> (f64, f64, f64, f64)
  %q:4 = ad.vjp @product(%x, %y) cotangents(%zero, %one) {wrt = [1, 0]} : (f64, f64, f64, f64) -> (f64, f64, f64, f64)
  %r:3 = ad.vjp @product(%x, %y) cotangents(%one) {wrt = [0], of = [0]} : (f64, f64, f64) -> (f64, f64, f64)
  %t:3 = ad.jvp @product(%x, %y) tangents(%one) {wrt = [0], of = [1]} : (f64, f64, f64) -> (f64, f64, f64)
  return %p#2, %p#3, %q#2, %q#3, %r#2, %t#2 : f64, f64, f64, f64, f64, f64
}

// x such that x^2 + x = y, by Newton's method: a request in a loop of unknown length.
func.func @newton(%y: f64) -> f64 {
  %start = arith.constant 3.0 : f64
  %eps = arith.constant 1.0e-12 : f64
  %r = loop.while (%x = %start) : (f64) -> (f64) {
    %p = func.call @parabola(%x) : (f64) -> f64
    %d = arith.subf %p, %y : f64
    %a = math.absf %d : f64
    %c = arith.cmpf ogt, %a, %eps : f64
    loop.condition(%c) %x : f64
  } do {
  ^bb0(%x: f64):
    %p = func.call @parabola(%x) : (f64) -> f64
    %d = arith.subf %p, %y : f64
    %g = ad.grad @parabola(%x) : (f64) -> f64
    %q = arith.divf %d, %g : f64
    %n = arith.subf %x, %q : f64
    loop.yield %n : f64
  }
  return %r : f64
}

func.func private @bowl(%x: f64) -> f64 {
  %three = arith.constant 3.0 : f64
  %d = arith.subf %x, %three : f64
  %p = arith.mulf %d, %d : f64
  return %p : f64
}

// Ten steps of gradient descent, which halve the distance to 3: a request in a counted loop.
func.func @descend(%x: f64) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c10 = arith.constant 10 : index
  %rate = arith.constant 0.25 : f64
  %r = loop.for %i = %c0 to %c10 step %c1 iter_args(%at = %x) -> (f64) {
    %g = ad.grad @bowl(%at) : (f64) -> f64
    %s = arith.mulf %g, %rate : f64
    %n = arith.subf %at, %s : f64
    loop.yield %n : f64
  }
  return %r : f64
}

func.func private @squares(%m: memref<3xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %zero = arith.constant 0.0 : f64
  %y = loop.for %i = %c0 to %c3 step %c1 iter_args(%s = %zero) -> (f64) {
    %x = memref.load %m[%i] : memref<3xf64>
    %p = arith.mulf %x, %x : f64
    %n = arith.addf %s, %p : f64
    loop.yield %n : f64
  }
  return %y : f64
}

func.func @buffers(%m: memref<3xf64>, %dm: memref<3xf64>) -> f64 {
  %one = arith.constant 1.0 : f64
  %y = ad.vjp @squares(%m) cotangents(%one) adjoints(%dm) {wrt = [0]} : (memref<3xf64>, f64, memref<3xf64>) -> f64
  return %y : f64
}

func.func private @square_all(%m: memref<3xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  loop.for %i = %c0 to %c3 step %c1 {
    %x = memref.load %m[%i] : memref<3xf64>
    %p = arith.mulf %x, %x : f64
    memref.store %p, %m[%i] : memref<3xf64>
  }
  return
}

func.func @overwritten(%m: memref<3xf64>, %dm: memref<3xf64>) {
  ad.vjp @square_all(%m) adjoints(%dm) {wrt = [0], of = ["arg0"]} : (memref<3xf64>, memref<3xf64>) -> ()
  return
}

func.func @moved(%m: memref<3xf64>, %v: memref<3xf64>) -> (f64, f64) {
  %y:2 = ad.jvp @squares(%m) adjoints(%v) : (memref<3xf64>, memref<3xf64>) -> (f64, f64)
  return %y#0, %y#1 : f64, f64
}

func.func private @cut(%x: f64) -> f64 {
  %s = ad.stop_gradient %x : f64
  %p = arith.mulf %s, %s : f64
  %q = arith.divf %p, %s : f64
  %z = arith.subf %q, %s : f64
  %y = arith.addf %z, %x : f64
  return %y : f64
}

func.func @constants(%x: f64) -> (f64, f64) {
  %one = arith.constant 1.0 : f64
  %r:2 = ad.jvp @cut(%x) tangents(%one) : (f64, f64) -> (f64, f64)
  return %r#0, %r#1 : f64, f64
}
