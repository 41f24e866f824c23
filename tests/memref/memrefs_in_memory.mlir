// A memref in a memref: a box whose buffer can be exchanged, as tapes are that grow.
// EVAL: @grow(10) ~= 45.0
// EVAL: @grow(0) ~= 0.0
// EVAL: @rows(1) ~= 12.0
// ROUNDTRIP

// Pushes the numbers below n to a buffer that is doubled when it is full, and adds them up.
func.func @grow(%n: index) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %zero = arith.constant 0.0 : f64
  %box = memref.alloca() : memref<memref<?xf64>>
  %first = memref.alloc(%c1) : memref<?xf64>
  memref.store %first, %box[] : memref<memref<?xf64>>
  loop.for %i = %c0 to %n step %c1 {
    %old = memref.load %box[] : memref<memref<?xf64>>
    %size = memref.dim %old, %c0 : memref<?xf64>
    %full = arith.cmpi sge, %i, %size : index
    loop.if %full {
      %more = arith.muli %size, %c2 : index
      %new = memref.realloc %old(%more) : memref<?xf64> to memref<?xf64>
      memref.store %new, %box[] : memref<memref<?xf64>>
    }
    %tape = memref.load %box[] : memref<memref<?xf64>>
    %wide = arith.index_cast %i : index to i64
    %x = arith.sitofp %wide : i64 to f64
    memref.store %x, %tape[%i] : memref<?xf64>
  }
  %last = memref.load %box[] : memref<memref<?xf64>>
  %sum = loop.for %i = %c0 to %n step %c1 iter_args(%acc = %zero) -> (f64) {
    %x = memref.load %last[%i] : memref<?xf64>
    %next = arith.addf %acc, %x : f64
    loop.yield %next : f64
  }
  memref.dealloc %last : memref<?xf64>
  return %sum : f64
}

// Rows of different lengths.
func.func @rows(%r: index) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c3 = arith.constant 3 : index
  %four = arith.constant 4.0 : f64
  %zero = arith.constant 0.0 : f64
  %rows = memref.alloca() : memref<2xmemref<?xf64>>
  %short = memref.alloca(%c2) : memref<?xf64>
  %long = memref.alloca(%c3) : memref<?xf64>
  memref.store %short, %rows[%c0] : memref<2xmemref<?xf64>>
  memref.store %long, %rows[%c1] : memref<2xmemref<?xf64>>
  %row = memref.load %rows[%r] : memref<2xmemref<?xf64>>
  %n = memref.dim %row, %c0 : memref<?xf64>
  loop.for %i = %c0 to %n step %c1 {
    memref.store %four, %row[%i] : memref<?xf64>
  }
  %sum = loop.for %i = %c0 to %n step %c1 iter_args(%acc = %zero) -> (f64) {
    %x = memref.load %row[%i] : memref<?xf64>
    %next = arith.addf %acc, %x : f64
    loop.yield %next : f64
  }
  return %sum : f64
}
