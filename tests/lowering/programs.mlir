// Small programs in the lowest dialect: a sum, a conditional, a call with buffers.
// RUN: ft-opt %s --pass-pipeline=loops-to-llvm --expect=llvm
// RUN: ft-opt %s --pipeline=cpu --expect=llvm
// EVAL: @dot([1, 2, 3], [4, 5, 6]) ~= 32
// EVAL: @larger(1.0, 2.0) ~= 2
// EVAL: @set([0, 0], 1) ~= arg0 = [0, 1]

func.func @dot(%a: memref<?xf32>, %b: memref<?xf32>) -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %n = memref.dim %a, %c0 : memref<?xf32>
  %sum = loop.for %i = %c0 to %n step %c1 iter_args(%acc = %zero) -> (f32) {
    %x = memref.load %a[%i] : memref<?xf32>
    %y = memref.load %b[%i] : memref<?xf32>
    %p = arith.mulf %x, %y : f32
    %s = arith.addf %acc, %p : f32
    loop.yield %s : f32
  }
  return %sum : f32
}

func.func @larger(%x: f64, %y: f64) -> f64 {
  %c = arith.cmpf ogt, %x, %y : f64
  %r = loop.if %c -> (f64) {
    loop.yield %x : f64
  } else {
    loop.yield %y : f64
  }
  return %r : f64
}

func.func @set(%m: memref<2xf32>, %i: index) {
  %one = arith.constant 1.0 : f32
  memref.store %one, %m[%i] : memref<2xf32>
  return
}
