// What a fused loop becomes: the residual is reversed while it is at hand.
//
// RUN: ft-opt %s --pass-pipeline="ad-grad{function=least_squares},canonicalize,cse"

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
