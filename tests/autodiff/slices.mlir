// Which parts of a buffer carry a derivative, and stores that end one.
//
// RUN: ft-opt %s -o /dev/null --remarks=ad --pass-pipeline="ad-vjp{function=rows wrt=x}"
// RUN: ft-opt %s -o /dev/null --remarks=ad --pass-pipeline="ad-vjp{function=connected wrt=x}"
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=rows wrt=x loops=split name=rows_derived},canonicalize,cse"
// GRAD-CHECK: @rows
// GRAD-CHECK: @connected(rand, 1, zeros)
// GRAD-CHECK: @ended

// The first row of the scratch space carries a derivative, the second one does not: what is made
// of it needs nothing.
func.func @rows(%x: memref<4xf64>, %k: memref<4xf32>, %y: memref<4xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  %t = memref.alloc() : memref<2x4xf64>
  loop.for %i = %c0 to %n step %c1 {
    %xi = memref.load %x[%i] : memref<4xf64>
    %e = math.exp %xi : f64
    memref.store %e, %t[%c0, %i] : memref<2x4xf64>
    %ki = memref.load %k[%i] : memref<4xf32>
    %wide = arith.extf %ki : f32 to f64
    %s = math.sin %wide : f64
    memref.store %s, %t[%c1, %i] : memref<2x4xf64>
  }
  loop.for %i = %c0 to %n step %c1 {
    %a = memref.load %t[%c0, %i] : memref<2x4xf64>
    %b = memref.load %t[%c1, %i] : memref<2x4xf64>
    %bb = math.exp %b : f64
    %p = arith.mulf %a, %bb : f64
    memref.store %p, %y[%i] : memref<4xf64>
  }
  memref.dealloc %t : memref<2x4xf64>
  return
}

// A row that is chosen by a parameter may be either of them.
func.func @connected(%x: memref<4xf64>, %row: index, %y: memref<4xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  %two = arith.constant 2.0 : f64
  %t = memref.alloc() : memref<2x4xf64>
  loop.for %i = %c0 to %n step %c1 {
    %xi = memref.load %x[%i] : memref<4xf64>
    %e = math.exp %xi : f64
    memref.store %e, %t[%c0, %i] : memref<2x4xf64>
    memref.store %two, %t[%c1, %i] : memref<2x4xf64>
  }
  loop.for %i = %c0 to %n step %c1 {
    %a = memref.load %t[%row, %i] : memref<2x4xf64>
    %p = arith.mulf %a, %a : f64
    memref.store %p, %y[%i] : memref<4xf64>
  }
  memref.dealloc %t : memref<2x4xf64>
  return
}

// A constant over what carried a derivative: nothing goes on from there.
func.func @ended(%x: memref<4xf64>, %y: memref<4xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %n = arith.constant 4 : index
  %three = arith.constant 3.0 : f64
  %t = memref.alloc() : memref<4xf64>
  loop.for %i = %c0 to %n step %c1 {
    %xi = memref.load %x[%i] : memref<4xf64>
    memref.store %xi, %t[%i] : memref<4xf64>
  }
  memref.store %three, %t[%c2] : memref<4xf64>
  loop.for %i = %c0 to %n step %c1 {
    %a = memref.load %t[%i] : memref<4xf64>
    %p = arith.mulf %a, %a : f64
    memref.store %p, %y[%i] : memref<4xf64>
  }
  memref.dealloc %t : memref<4xf64>
  return
}
