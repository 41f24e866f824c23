// RUN: ft-opt %s --pass-pipeline="ad-grad{function=horner},canonicalize,cse" --remarks=ad
// RUN: ft-opt %s --pass-pipeline="ad-grad{function=triangle tape=all},canonicalize,cse" --remarks=ad
// GRAD-CHECK: @horner
// GRAD-CHECK: @triangle
// GRAD-CHECK: @powers(rand, rand, 7)
// GRAD-CHECK: @powers(rand, rand, 0)
// GRAD-CHECK: @powers(rand, rand, -3)
// GRAD-CHECK: @strided(rand, rand, 1, 17, 3) size=20
// GRAD-CHECK: @two_carried(rand, rand)

// The carried value is needed: x * acc.
func.func @horner(%c: memref<5xf64>, %x: f64) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 5 : index
  %zero = arith.constant 0.0 : f64
  %r = loop.for %i = %c0 to %n step %c1 iter_args(%acc = %zero) -> (f64) {
    %ci = memref.load %c[%i] : memref<5xf64>
    %p = arith.mulf %acc, %x : f64
    %next = arith.addf %p, %ci : f64
    loop.yield %next : f64
  }
  return %r : f64
}

// The inner bound depends on the outer induction variable: the tape is flat and counted.
func.func @triangle(%a: memref<?xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f64
  %n = memref.dim %a, %c0 : memref<?xf64>
  %r = loop.for %i = %c0 to %n step %c1 iter_args(%outer = %zero) -> (f64) {
    %ai = memref.load %a[%i] : memref<?xf64>
    %s = loop.for %j = %c0 to %i step %c1 iter_args(%inner = %outer) -> (f64) {
      %aj = memref.load %a[%j] : memref<?xf64>
      %p = arith.mulf %ai, %aj : f64
      %e = math.exp %p : f64
      %next = arith.addf %inner, %e : f64
      loop.yield %next : f64
    }
    loop.yield %s : f64
  }
  return %r : f64
}

// The number of iterations is an argument, and may be zero.
func.func @powers(%x: f64, %y: f64, %n: index) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r = loop.for %i = %c0 to %n step %c1 iter_args(%acc = %y) -> (f64) {
    %p = arith.mulf %acc, %x : f64
    %q = math.sin %p : f64
    loop.yield %q : f64
  }
  return %r : f64
}

func.func @strided(%a: memref<?xf64>, %b: memref<?xf64>, %lower: index, %upper: index, %step: index) -> f64 {
  %zero = arith.constant 0.0 : f64
  %r = loop.for %i = %lower to %upper step %step iter_args(%acc = %zero) -> (f64) {
    %ai = memref.load %a[%i] : memref<?xf64>
    %e = math.exp %ai : f64
    %bi = memref.load %b[%i] : memref<?xf64>
    %p = arith.mulf %e, %bi : f64
    %next = arith.addf %acc, %p : f64
    loop.yield %next : f64
  }
  return %r : f64
}

// Two values carried, which swap and mix; one index carried along.
func.func @two_carried(%x: f64, %y: f64) -> (f64, f64) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  %r:3 = loop.for %i = %c0 to %n step %c1 iter_args(%a = %x, %b = %y, %k = %c0) -> (f64, f64, index) {
    %p = arith.mulf %a, %b : f64
    %q = arith.addf %a, %x : f64
    %k2 = arith.addi %k, %i : index
    loop.yield %p, %q, %k2 : f64, f64, index
  }
  return %r#0, %r#1 : f64, f64
}
