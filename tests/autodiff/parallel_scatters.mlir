// Parallel loops that read elements of others: in the reverse, iterations add to elements of others.
// Elements find the iterations that add to them where these follow from the subscript; through an
// index array, small buffers have copies, and larger ones lists of iterations, where that pays.
//
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=convolution loops=split}" --remarks=ad
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=strided loops=split}" --remarks=ad
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=reversed loops=split}" --remarks=ad
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=image loops=split}" --remarks=ad
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=padded loops=split}" --remarks=ad
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=squares loops=split}" --remarks=ad
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=embedding loops=split}" --remarks=ad
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=graph loops=split}" --remarks=ad
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=once loops=split}" --remarks=ad
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=histogram loops=split}" --remarks=ad
// GRAD-CHECK: @convolution
// GRAD-CHECK: @strided(rand, rand, rand, 5)
// GRAD-CHECK: @strided(rand, rand, rand, 0)
// GRAD-CHECK: @reversed
// GRAD-CHECK: @image
// GRAD-CHECK: @padded
// GRAD-CHECK: @squares
// GRAD-CHECK: @embedding(rand, [3, 1, 0, 1, 1, 3], zeros)
// GRAD-CHECK: @graph(rand, [0, 2, 3, 3, 6], [1, 2, 0, 0, 1, 2], rand, zeros)
// GRAD-CHECK: @once(rand, [3, 1, 0, 1], zeros)
// GRAD-CHECK: @histogram

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

// Steps of two: of an element it has to be asked whether an iteration reads it.
func.func @strided(%x: memref<?xf64>, %w: memref<3xf64>, %y: memref<?xf64>, %n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c3 = arith.constant 3 : index
  %top = arith.subi %n, %c2 : index
  %end = arith.divsi %top, %c2 : index
  loop.for %i = %c0 to %end step %c1 {
    %first = arith.muli %i, %c2 : index
    loop.for %k = %c0 to %c3 step %c1 {
      %at = arith.addi %first, %k : index
      %v = memref.load %x[%at] : memref<?xf64>
      %u = memref.load %w[%k] : memref<3xf64>
      %p = arith.mulf %v, %u : f64
      %q = arith.mulf %p, %v : f64
      loop.accumulate add %q, %y[%i] : memref<?xf64>
    }
  } {parallel}
  return
}

// The subscript goes down with the iteration, and up with the other loop.
func.func @reversed(%x: memref<12xf64>, %w: memref<3xf64>, %y: memref<8xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %c9 = arith.constant 9 : index
  %n = arith.constant 8 : index
  loop.for %i = %c0 to %n step %c1 {
    %from = arith.subi %c9, %i : index
    loop.for %k = %c0 to %c3 step %c1 {
      %at = arith.addi %from, %k : index
      %v = memref.load %x[%at] : memref<12xf64>
      %u = memref.load %w[%k] : memref<3xf64>
      %p = arith.mulf %v, %u : f64
      loop.accumulate add %p, %y[%i] : memref<8xf64>
    }
  } {parallel}
  return
}

// In two dimensions with channels: rows find their iterations.
func.func @image(%x: memref<6x7x2xf64>, %w: memref<3x3x2xf64>, %y: memref<4x5xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c3 = arith.constant 3 : index
  %c4 = arith.constant 4 : index
  %c5 = arith.constant 5 : index
  loop.for %i = %c0 to %c4 step %c1 {
    loop.for %j = %c0 to %c5 step %c1 {
      loop.for %p = %c0 to %c3 step %c1 {
        loop.for %q = %c0 to %c3 step %c1 {
          loop.for %c = %c0 to %c2 step %c1 {
            %a = arith.addi %i, %p : index
            %b = arith.addi %j, %q : index
            %v = memref.load %x[%a, %b, %c] : memref<6x7x2xf64>
            %u = memref.load %w[%p, %q, %c] : memref<3x3x2xf64>
            %m = arith.mulf %v, %u : f64
            loop.accumulate add %m, %y[%i, %j] : memref<4x5xf64>
          }
        }
      }
    } {parallel}
  } {parallel}
  return
}

// At the borders nothing is read.
func.func @padded(%x: memref<8xf64>, %w: memref<3xf64>, %y: memref<8xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %n = arith.constant 8 : index
  loop.for %i = %c0 to %n step %c1 {
    loop.for %k = %c0 to %c3 step %c1 {
      %sum = arith.addi %i, %k : index
      %at = arith.subi %sum, %c1 : index
      %is_low = arith.cmpi sge, %at, %c0 : index
      %is_high = arith.cmpi slt, %at, %n : index
      %is_there = arith.andi %is_low, %is_high : i1
      loop.if %is_there {
        %v = memref.load %x[%at] : memref<8xf64>
        %u = memref.load %w[%k] : memref<3xf64>
        %p = arith.mulf %v, %u : f64
        loop.accumulate add %p, %y[%i] : memref<8xf64>
      }
    }
  } {parallel}
  return
}

// The subscript is a square of the iteration: nothing is known of it.
func.func @squares(%x: memref<10xf64>, %y: memref<4xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  loop.for %i = %c0 to %n step %c1 {
    %at = arith.muli %i, %i : index
    %v = memref.load %x[%at] : memref<10xf64>
    %s = math.sin %v : f64
    memref.store %s, %y[%i] : memref<4xf64>
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

// A graph in compressed sparse rows: edges are listed by where they come from.
func.func @graph(%x: memref<3x2xf64>, %ptr: memref<5xi32>, %idx: memref<6xi32>, %w: memref<6xf64>, %y: memref<4x2xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %n = arith.constant 4 : index
  loop.for %i = %c0 to %n step %c1 {
    %after = arith.addi %i, %c1 : index
    %from = memref.load %ptr[%i] : memref<5xi32>
    %to = memref.load %ptr[%after] : memref<5xi32>
    %lower = arith.index_cast %from : i32 to index
    %upper = arith.index_cast %to : i32 to index
    loop.for %j = %c0 to %c2 step %c1 {
      loop.for %k = %lower to %upper step %c1 {
        %e = memref.load %idx[%k] : memref<6xi32>
        %s = arith.index_cast %e : i32 to index
        %v = memref.load %x[%s, %j] : memref<3x2xf64>
        %a = memref.load %w[%k] : memref<6xf64>
        %p = arith.mulf %v, %a : f64
        loop.accumulate add %p, %y[%i, %j] : memref<4x2xf64>
      }
    }
  } {parallel}
  return
}

// Each index is used for one element: a list would cost more than to go through in order.
func.func @once(%x: memref<4xf64>, %at: memref<4xindex>, %y: memref<4xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  loop.for %i = %c0 to %n step %c1 {
    %k = memref.load %at[%i] : memref<4xindex>
    %v = memref.load %x[%k] : memref<4xf64>
    %s = math.sin %v : f64
    memref.store %s, %y[%i] : memref<4xf64>
  } {parallel}
  return
}

// A few weights, each read by many iterations: each part of the loop has its own sums.
func.func private @pick(%table: memref<4xf64>, %at: memref<64xi32>, %x: memref<64xf64>, %y: memref<64xf64>) {
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
func.func @histogram(%table: memref<4xf64>, %x: memref<64xf64>, %y: memref<64xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c5 = arith.constant 5 : index
  %c4 = arith.constant 4 : index
  %n = arith.constant 64 : index
  %at = memref.alloc() : memref<64xi32>
  loop.for %i = %c0 to %n step %c1 {
    %m = arith.muli %i, %c5 : index
    %q = arith.divsi %m, %c4 : index
    %r = arith.remsi %q, %c4 : index
    %k = arith.index_cast %r : index to i32
    memref.store %k, %at[%i] : memref<64xi32>
  }
  func.call @pick(%table, %at, %x, %y) : (memref<4xf64>, memref<64xi32>, memref<64xf64>, memref<64xf64>) -> ()
  memref.dealloc %at : memref<64xi32>
  return
}
