// Views are folded into the subscripts of what they show, so that tapes, versions and adjoints
// see buffers and elements only.
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=rows wrt=m},canonicalize,cse" --remarks=ad
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=halves},canonicalize,cse" --remarks=ad
// GRAD-CHECK: @rows(rand, 2)
// GRAD-CHECK: @halves
// GRAD-CHECK: @shapes(rand, rand)
// GRAD-CHECK: @dynamic_shapes(rand, 3)
// GRAD-CHECK: @strided(rand, rand)
// GRAD-CHECK: @sizes(rand) size=7
// GRAD-CHECK: @reinterpreted(rand, 2)
// GRAD-CHECK: @promises(rand, rand)
// GRAD-CHECK: @table(rand)
// GRAD-CHECK: @histogram(rand, [1, 0, 1, 3], zeros)
// GRAD-CHECK: @local(rand)

// Reads and overwrites one row through a view of it.
func.func @rows(%m: memref<4x8xf64>, %r: index) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  %zero = arith.constant 0.0 : f64
  %row = memref.subview %m[%r, 0] [1, 8] [1, 1] : memref<4x8xf64> to memref<8xf64, strided<[1], offset: ?>>
  %sum = loop.for %i = %c0 to %c8 step %c1 iter_args(%acc = %zero) -> (f64) {
    %x = memref.load %row[%i] : memref<8xf64, strided<[1], offset: ?>>
    %y = math.sin %x : f64
    memref.store %y, %row[%i] : memref<8xf64, strided<[1], offset: ?>>
    %next = arith.addf %acc, %y : f64
    loop.yield %next : f64
  }
  return %sum : f64
}

// The halves of a buffer do not overlap: what is loaded from the first can be loaded again
// although the second is overwritten.
func.func @halves(%m: memref<8xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %low = memref.subview %m[0] [4] [1] : memref<8xf64> to memref<4xf64, strided<[1]>>
  %high = memref.subview %m[4] [4] [1] : memref<8xf64> to memref<4xf64, strided<[1], offset: 4>>
  loop.for %i = %c0 to %c4 step %c1 {
    %x = memref.load %low[%i] : memref<4xf64, strided<[1]>>
    %y = arith.mulf %x, %x : f64
    memref.store %y, %high[%i] : memref<4xf64, strided<[1], offset: 4>>
  }
  return
}

func.func @shapes(%a: memref<3x4xf64>, %b: memref<12xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c3 = arith.constant 3 : index
  %c4 = arith.constant 4 : index
  %c12 = arith.constant 12 : index
  %zero = arith.constant 0.0 : f64
  %flat = memref.collapse_shape %a [[0, 1]] : memref<3x4xf64> into memref<12xf64>
  %wide = memref.expand_shape %b [[0, 1, 2]] output_shape [2, 1, 6] : memref<12xf64> into memref<2x1x6xf64>
  %turned = memref.transpose %a (i, j) -> (j, i) : memref<3x4xf64> to memref<4x3xf64, strided<[1, 4]>>
  %open = memref.cast %b : memref<12xf64> to memref<?xf64>
  %sum = loop.for %i = %c0 to %c12 step %c1 iter_args(%acc = %zero) -> (f64) {
    %x = memref.load %flat[%i] : memref<12xf64>
    %y = memref.load %open[%i] : memref<?xf64>
    %p = arith.mulf %x, %y : f64
    %next = arith.addf %acc, %p : f64
    loop.yield %next : f64
  }
  loop.for %i = %c0 to %c4 step %c1 {
    %t = memref.load %turned[%i, %c2] : memref<4x3xf64, strided<[1, 4]>>
    %w = memref.load %wide[%c1, %c0, %i] : memref<2x1x6xf64>
    %p = arith.mulf %t, %w : f64
    memref.store %p, %wide[%c1, %c0, %i] : memref<2x1x6xf64>
    loop.accumulate mul %w, %turned[%i, %c1] : memref<4x3xf64, strided<[1, 4]>>
    loop.accumulate add %p, %flat[%i] : memref<12xf64>
  }
  return %sum : f64
}

func.func @dynamic_shapes(%a: memref<12xf64>, %n: index) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %zero = arith.constant 0.0 : f64
  %open = memref.cast %a : memref<12xf64> to memref<?xf64>
  %table = memref.expand_shape %open [[0, 1]] output_shape [4, %n] : memref<?xf64> into memref<4x?xf64>
  %part = memref.subview %table[%c1, 0] [2, %n] [2, 1] : memref<4x?xf64> to memref<2x?xf64, strided<[?, 1], offset: ?>>
  %d = memref.dim %part, %c1 : memref<2x?xf64, strided<[?, 1], offset: ?>>
  %sum = loop.for %i = %c0 to %c2 step %c1 iter_args(%acc = %zero) -> (f64) {
    %inner = loop.for %j = %c0 to %d step %c1 iter_args(%in = %acc) -> (f64) {
      %x = memref.load %part[%i, %j] : memref<2x?xf64, strided<[?, 1], offset: ?>>
      %e = math.exp %x : f64
      memref.store %e, %part[%i, %j] : memref<2x?xf64, strided<[?, 1], offset: ?>>
      %next = arith.addf %in, %e : f64
      loop.yield %next : f64
    }
    loop.yield %inner : f64
  }
  return %sum : f64
}

// Every third element, through a view of a view.
func.func @strided(%a: memref<16xf64>, %s: memref<2xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c4 = arith.constant 4 : index
  %thirds = memref.subview %a[1] [5] [3] : memref<16xf64> to memref<5xf64, strided<[3], offset: 1>>
  %most = memref.subview %thirds[%c1] [%c4] [1] : memref<5xf64, strided<[3], offset: 1>> to memref<?xf64, strided<[3], offset: ?>>
  %one = memref.subview %s[1] [1] [1] : memref<2xf64> to memref<f64, strided<[], offset: 1>>
  loop.for %i = %c0 to %c4 step %c1 {
    %x = memref.load %most[%i] : memref<?xf64, strided<[3], offset: ?>>
    %f = memref.load %one[] : memref<f64, strided<[], offset: 1>>
    %y = arith.mulf %x, %f : f64
    memref.store %y, %one[] : memref<f64, strided<[], offset: 1>>
    memref.store %f, %most[%i] : memref<?xf64, strided<[3], offset: ?>>
  }
  return
}

// The sizes of views and of allocations are those of what they were made from.
func.func @sizes(%a: memref<?xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %zero = arith.constant 0.0 : f64
  %n = memref.dim %a, %c0 : memref<?xf64>
  %half = arith.divui %n, %c2 : index
  %t = memref.alloc(%half) : memref<?xf64>
  %even = memref.subview %a[0] [%half] [2] : memref<?xf64> to memref<?xf64, strided<[2]>>
  %m = memref.dim %even, %c0 : memref<?xf64, strided<[2]>>
  loop.for %i = %c0 to %m step %c1 {
    %x = memref.load %even[%i] : memref<?xf64, strided<[2]>>
    %y = math.exp %x : f64
    memref.store %y, %t[%i] : memref<?xf64>
  }
  %k = memref.dim %t, %c0 : memref<?xf64>
  %sum = loop.for %i = %c0 to %k step %c1 iter_args(%acc = %zero) -> (f64) {
    %x = memref.load %t[%i] : memref<?xf64>
    %p = arith.mulf %x, %x : f64
    %next = arith.addf %acc, %p : f64
    loop.yield %next : f64
  }
  memref.dealloc %t : memref<?xf64>
  return %sum : f64
}

// Positions count from the start of the buffer, whatever view they are given through.
func.func @reinterpreted(%a: memref<3x4xf64>, %k: index) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %zero = arith.constant 0.0 : f64
  %flat = memref.collapse_shape %a [[0, 1]] : memref<3x4xf64> into memref<12xf64>
  %part = memref.subview %flat[2] [6] [1] : memref<12xf64> to memref<6xf64, strided<[1], offset: 2>>
  %diagonal = memref.reinterpret_cast %part to offset: [%k], sizes: [2], strides: [5] : memref<6xf64, strided<[1], offset: 2>> to memref<2xf64, strided<[5], offset: ?>>
  %square = memref.reinterpret_cast %flat to offset: [1], sizes: [3, 3], strides: [4, 1] : memref<12xf64> to memref<3x3xf64, strided<[4, 1], offset: 1>>
  %sum = loop.for %i = %c0 to %c3 step %c1 iter_args(%acc = %zero) -> (f64) {
    %x = memref.load %square[%i, %c1] : memref<3x3xf64, strided<[4, 1], offset: 1>>
    %y = memref.load %diagonal[%c1] : memref<2xf64, strided<[5], offset: ?>>
    %p = arith.mulf %x, %y : f64
    memref.store %p, %diagonal[%c0] : memref<2xf64, strided<[5], offset: ?>>
    %next = arith.addf %acc, %p : f64
    loop.yield %next : f64
  }
  return %sum : f64
}

func.func @promises(%a: memref<4xf64>, %b: memref<4xf64>) -> f64 {
  %c2 = arith.constant 2 : index
  %x, %y = memref.distinct_objects %a, %b : memref<4xf64>, memref<4xf64>
  %z = memref.assume_alignment %x, 8 : memref<4xf64>
  %p = memref.load %z[%c2] : memref<4xf64>
  %q = memref.load %y[%c2] : memref<4xf64>
  %r = arith.mulf %p, %q : f64
  memref.store %r, %z[%c2] : memref<4xf64>
  return %r : f64
}

memref.global "private" constant @weights : memref<4xf64> = dense<[0.5, -1.0, 2.0, 0.25]>

// A constant table needs no derivative, and can be loaded from again.
func.func @table(%a: memref<4xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %zero = arith.constant 0.0 : f64
  %sum = loop.for %i = %c0 to %c4 step %c1 iter_args(%acc = %zero) -> (f64) {
    %w = memref.get_global @weights : memref<4xf64>
    %x = memref.load %a[%i] : memref<4xf64>
    %y = memref.load %w[%i] : memref<4xf64>
    %p = arith.mulf %x, %y : f64
    %s = math.sin %p : f64
    %next = arith.addf %acc, %s : f64
    loop.yield %next : f64
  }
  return %sum : f64
}

// Atomic sums are sums.
func.func @histogram(%x: memref<4xf64>, %bin: memref<4xindex>, %h: memref<4xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  loop.for %i = %c0 to %c4 step %c1 {
    %v = memref.load %x[%i] : memref<4xf64>
    %b = memref.load %bin[%i] : memref<4xindex>
    %w = arith.mulf %v, %v : f64
    %old = memref.atomic_rmw addf %w, %h[%b] : (f64, memref<4xf64>) -> f64
  }
  return
}

// Views of a buffer that lives for one iteration.
func.func @local(%a: memref<3x4xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c3 = arith.constant 3 : index
  %zero = arith.constant 0.0 : f64
  %sum = loop.for %i = %c0 to %c3 step %c1 iter_args(%acc = %zero) -> (f64) {
    %t = memref.alloca() : memref<4xf64>
    %pairs = memref.expand_shape %t [[0, 1]] output_shape [2, 2] : memref<4xf64> into memref<2x2xf64>
    loop.for %j = %c0 to %c2 step %c1 {
      loop.for %k = %c0 to %c2 step %c1 {
        %at = arith.addi %j, %k : index
        %x = memref.load %a[%i, %at] : memref<3x4xf64>
        %e = math.exp %x : f64
        memref.store %e, %pairs[%j, %k] : memref<2x2xf64>
      }
    }
    %p = memref.load %t[%c1] : memref<4xf64>
    %q = memref.load %t[%c2] : memref<4xf64>
    %r = arith.mulf %p, %q : f64
    %next = arith.addf %acc, %r : f64
    loop.yield %next : f64
  }
  return %sum : f64
}
