// Derivatives of functions that ask for derivatives: requests are met from the inside out.
// RUN: ft-opt %s --pass-pipeline="ad-grad{function=curve},canonicalize,symbol-dce" --expect=func,arith,math,memref,loop
// EVAL: @curve(3.0) ~= 2.0
// EVAL: @third(2.0) ~= 24.0
// GRAD-CHECK: @slope
// GRAD-CHECK: @curve
// GRAD-CHECK: @third
// GRAD-CHECK: @buffers
// GRAD-CHECK: @descend

func.func private @parabola(%x: f64) -> f64 {
  %p = arith.mulf %x, %x : f64
  %y = arith.addf %p, %x : f64
  return %y : f64
}

func.func @slope(%x: f64) -> f64 {
  %g = ad.grad @parabola(%x) : (f64) -> f64
  return %g : f64
}

// The derivative of a function that asks for one.
func.func @curve(%x: f64) -> f64 {
  %h = ad.grad @slope(%x) : (f64) -> f64
  return %h : f64
}

func.func private @fourth(%x: f64) -> f64 {
  %p = arith.mulf %x, %x : f64
  %q = arith.mulf %p, %p : f64
  %h = arith.constant 0.5 : f64
  %r = arith.mulf %q, %h : f64
  return %r : f64
}

func.func private @fourth_slope(%x: f64) -> f64 {
  %y, %g = ad.jvp @fourth(%x) tangents(%x) : (f64, f64) -> (f64, f64)
  %r = arith.divf %g, %x : f64
  return %r : f64
}

func.func private @fourth_curve(%x: f64) -> f64 {
  %g = ad.grad @fourth_slope(%x) : (f64) -> f64
  return %g : f64
}

func.func @third(%x: f64) -> f64 {
  %g = ad.grad @fourth_curve(%x) : (f64) -> f64
  return %g : f64
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

