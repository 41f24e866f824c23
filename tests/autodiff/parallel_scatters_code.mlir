// What becomes of parallel loops whose reverse adds to elements of other iterations: the code.
//
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=convolution loops=split},ad-vjp{function=embedding loops=split},ad-vjp{function=pick loops=split},canonicalize,cse"

// The other loop in the subscript runs backwards for an element, so that iterations go up.
func.func @convolution(%x: memref<10xf64>, %w: memref<3xf64>, %y: memref<8xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %n = arith.constant 8 : index
  %zero = arith.constant 0.0 : f64
  loop.for %i = %c0 to %n step %c1 {
    %s = loop.for %k = %c0 to %c3 step %c1 iter_args(%all = %zero) -> (f64) {
      %at = arith.addi %i, %k : index
      %v = memref.load %x[%at] : memref<10xf64>
      %u = memref.load %w[%k] : memref<3xf64>
      %p = arith.mulf %v, %u : f64
      %next = arith.addf %all, %p : f64
      loop.yield %next : f64
    }
    memref.store %s, %y[%i] : memref<8xf64>
  } {parallel}
  return
}

// Rows through an index array: each index is used for a row.
func.func @embedding(%x: memref<4x3xf64>, %at: memref<6xi32>, %y: memref<6x3xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %n = arith.constant 6 : index
  loop.for %i = %c0 to %n step %c1 {
    %row = memref.load %at[%i] : memref<6xi32>
    %r = arith.index_cast %row : i32 to index
    loop.for %c = %c0 to %c3 step %c1 {
      %v = memref.load %x[%r, %c] : memref<4x3xf64>
      %s = math.sin %v : f64
      memref.store %s, %y[%i, %c] : memref<6x3xf64>
    }
  } {parallel}
  return
}

// A few weights, each read by many iterations: each part of the loop has its own sums.
func.func @pick(%table: memref<4xf64>, %at: memref<64xi32>, %x: memref<64xf64>, %y: memref<64xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 64 : index
  loop.for %i = %c0 to %n step %c1 {
    %k = memref.load %at[%i] : memref<64xi32>
    %b = arith.index_cast %k : i32 to index
    %v = memref.load %table[%b] : memref<4xf64>
    %u = memref.load %x[%i] : memref<64xf64>
    %p = arith.mulf %v, %u : f64
    memref.store %p, %y[%i] : memref<64xf64>
  } {parallel}
  return
}
