// Carried minima and maxima: the loop says which iteration has won, and nothing else is kept.
//
// RUN: ft-opt %s --pass-pipeline="ad-grad{function=largest}"
// RUN: ft-run %s --pass-pipeline="ad-grad{function=ties}" --entry ties_grad --in 2 7 7 1
// RUN: ft-run %s --pass-pipeline="ad-grad{function=ties}" --entry ties_grad --in 7 7 7 1
// RUN: ft-run %s --pass-pipeline="ad-grad{function=ties}" --entry ties_grad --in 2 nan 7 nan
// RUN: ft-run %s --pass-pipeline="ad-grad{function=last}" --entry last_grad --in 2 7 7 1
// RUN: ft-run %s --pass-pipeline="ad-grad{function=number}" --entry number_grad --in 2 nan 7 nan
// GRAD-CHECK: @largest
// GRAD-CHECK: @largest(rand, 5.0)
// GRAD-CHECK: @ties
// GRAD-CHECK: @last
// GRAD-CHECK: @number
// GRAD-CHECK: @none size=4
// GRAD-CHECK: @range
// GRAD-CHECK: @least_of_largest
// GRAD-CHECK: @largest_of_all
// GRAD-CHECK: @down(6, rand)
// GRAD-CHECK: @shared

// What was there first wins a tie: the start, then the earlier element.
func.func @largest(%x: memref<4xf64>, %start: f64) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  %m = loop.for %i = %c0 to %n step %c1 iter_args(%most = %start) -> (f64) {
    %xi = memref.load %x[%i] : memref<4xf64>
    %more = arith.maximumf %most, %xi : f64
    loop.yield %more : f64
  }
  %y = arith.mulf %m, %m : f64
  return %y : f64
}

// The same of numbers.
func.func @ties(%start: f64, %a: f64, %b: f64, %c: f64) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %n = arith.constant 3 : index
  %x = memref.alloca() : memref<3xf64>
  memref.store %a, %x[%c0] : memref<3xf64>
  memref.store %b, %x[%c1] : memref<3xf64>
  memref.store %c, %x[%c2] : memref<3xf64>
  %m = loop.for %i = %c0 to %n step %c1 iter_args(%most = %start) -> (f64) {
    %xi = memref.load %x[%i] : memref<3xf64>
    %more = arith.maximumf %most, %xi : f64
    loop.yield %more : f64
  }
  return %m : f64
}

// The term is the first operand here, so the last of equal ones wins.
func.func @last(%start: f64, %a: f64, %b: f64, %c: f64) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %n = arith.constant 3 : index
  %x = memref.alloca() : memref<3xf64>
  memref.store %a, %x[%c0] : memref<3xf64>
  memref.store %b, %x[%c1] : memref<3xf64>
  memref.store %c, %x[%c2] : memref<3xf64>
  %m = loop.for %i = %c0 to %n step %c1 iter_args(%most = %start) -> (f64) {
    %xi = memref.load %x[%i] : memref<3xf64>
    %more = arith.maximumf %xi, %most : f64
    loop.yield %more : f64
  }
  return %m : f64
}

// A NaN loses.
func.func @number(%start: f64, %a: f64, %b: f64, %c: f64) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %n = arith.constant 3 : index
  %x = memref.alloca() : memref<3xf64>
  memref.store %a, %x[%c0] : memref<3xf64>
  memref.store %b, %x[%c1] : memref<3xf64>
  memref.store %c, %x[%c2] : memref<3xf64>
  %m = loop.for %i = %c0 to %n step %c1 iter_args(%most = %start) -> (f64) {
    %xi = memref.load %x[%i] : memref<3xf64>
    %more = arith.maxnumf %most, %xi : f64
    loop.yield %more : f64
  }
  return %m : f64
}

// No iteration at all: the start is the result.
func.func @none(%x: memref<?xf64>, %start: f64) -> f64 {
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  %m = loop.for %i = %n to %n step %c1 iter_args(%most = %start) -> (f64) {
    %xi = memref.load %x[%i] : memref<?xf64>
    %more = arith.minimumf %most, %xi : f64
    loop.yield %more : f64
  }
  return %m : f64
}

// Two of them in one loop, with a sum beside.
func.func @range(%x: memref<6xf64>, %y: memref<3xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %n = arith.constant 6 : index
  %first = memref.load %x[%c0] : memref<6xf64>
  %zero = arith.constant 0.0 : f64
  %r:3 = loop.for %i = %c1 to %n step %c1 iter_args(%low = %first, %sum = %zero, %high = %first) -> (f64, f64, f64) {
    %xi = memref.load %x[%i] : memref<6xf64>
    %s = math.sin %xi : f64
    %less = arith.minimumf %low, %s : f64
    %more = arith.maximumf %high, %s : f64
    %all = arith.addf %sum, %s : f64
    loop.yield %less, %all, %more : f64, f64, f64
  }
  memref.store %r#0, %y[%c0] : memref<3xf64>
  memref.store %r#1, %y[%c1] : memref<3xf64>
  memref.store %r#2, %y[%c2] : memref<3xf64>
  return
}

// A minimum over rows of the maxima of rows.
func.func @least_of_largest(%x: memref<3x4xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %c4 = arith.constant 4 : index
  %big = arith.constant 1.0e9 : f64
  %m = loop.for %i = %c0 to %c3 step %c1 iter_args(%least = %big) -> (f64) {
    %small = arith.negf %big : f64
    %row = loop.for %j = %c0 to %c4 step %c1 iter_args(%most = %small) -> (f64) {
      %xij = memref.load %x[%i, %j] : memref<3x4xf64>
      %square = arith.mulf %xij, %xij : f64
      %more = arith.maximumf %most, %square : f64
      loop.yield %more : f64
    }
    %less = arith.minimumf %least, %row : f64
    loop.yield %less : f64
  }
  return %m : f64
}

// The outer loop passes on what the inner one found.
func.func @largest_of_all(%x: memref<3x4xf64>, %start: f64) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %c4 = arith.constant 4 : index
  %m = loop.for %i = %c0 to %c3 step %c1 iter_args(%so_far = %start) -> (f64) {
    %row = loop.for %j = %c0 to %c4 step %c1 iter_args(%most = %so_far) -> (f64) {
      %xij = memref.load %x[%i, %j] : memref<3x4xf64>
      %more = arith.maximumf %most, %xij : f64
      loop.yield %more : f64
    }
    loop.yield %row : f64
  }
  return %m : f64
}

// Steps of two, numbers of 32 bits.
func.func @down(%n: i32, %x: memref<6xf64>) -> f64 {
  %c0 = arith.constant 0 : i32
  %c2 = arith.constant 2 : i32
  %big = arith.constant 1.0e9 : f64
  %m = loop.for %i = %c0 to %n step %c2 iter_args(%least = %big) -> (f64) : i32 {
    %at = arith.index_cast %i : i32 to index
    %xi = memref.load %x[%at] : memref<6xf64>
    %e = math.exp %xi : f64
    %less = arith.minimumf %least, %e : f64
    loop.yield %less : f64
  }
  return %m : f64
}

// The running maximum is looked at by others, so it is not a plain one.
func.func @shared(%x: memref<4xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  %zero = arith.constant 0.0 : f64
  %r:2 = loop.for %i = %c0 to %n step %c1 iter_args(%most = %zero, %sum = %zero) -> (f64, f64) {
    %xi = memref.load %x[%i] : memref<4xf64>
    %more = arith.maximumf %most, %xi : f64
    %all = arith.addf %sum, %more : f64
    loop.yield %more, %all : f64, f64
  }
  %y = arith.mulf %r#0, %r#1 : f64
  return %y : f64
}
