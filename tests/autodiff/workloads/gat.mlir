// A graph attention layer on a graph in CSR form: loop bounds come from memory, neighbours are
// gathered by an index array. The features after the first product and what is made of them for
// each vertex and edge are buffers of the program itself. That no vertex writes the edges of
// another one is not to be seen from the subscripts; `parallel` asserts it, so these buffers are
// their own tape.
//
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=gat report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=gat mode=split report=-}"
// GRAD-CHECK: @gat([0, 2, 3, 6], [1, 2, 0, 0, 1, 2], rand, rand, rand, rand, zeros)

func.func @gat(%ptr: memref<4xi32>, %idx: memref<6xi32>, %feat: memref<3x4xf64>, %weight: memref<4x4xf64>,
               %attn_l: memref<4xf64>, %attn_r: memref<4xf64>, %y: memref<3x4xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %vertices = arith.constant 3 : index
  %f = arith.constant 4 : index
  %zero = arith.constant 0.0 : f64
  %slope = arith.constant 0.1 : f64
  %lowest = arith.constant 0xFFF0000000000000 : f64
  %f2 = memref.alloc() : memref<3x4xf64>
  %al = memref.alloc() : memref<3xf64>
  %ar = memref.alloc() : memref<3xf64>
  %edge = memref.alloc() : memref<6xf64>
  %eexp = memref.alloc() : memref<6xf64>
  loop.for %i = %c0 to %vertices step %c1 {
    memref.store %zero, %al[%i] : memref<3xf64>
    memref.store %zero, %ar[%i] : memref<3xf64>
    loop.for %j = %c0 to %f step %c1 {
      %sum = loop.for %p = %c0 to %f step %c1 iter_args(%all = %zero) -> (f64) {
        %a = memref.load %feat[%i, %p] : memref<3x4xf64>
        %b = memref.load %weight[%p, %j] : memref<4x4xf64>
        %ab = arith.mulf %a, %b : f64
        %more = arith.addf %all, %ab : f64
        loop.yield %more : f64
      }
      memref.store %sum, %f2[%i, %j] : memref<3x4xf64>
      %l = memref.load %attn_l[%j] : memref<4xf64>
      %r = memref.load %attn_r[%j] : memref<4xf64>
      %sl = arith.mulf %sum, %l : f64
      %sr = arith.mulf %sum, %r : f64
      loop.accumulate add %sl, %al[%i] : memref<3xf64>
      loop.accumulate add %sr, %ar[%i] : memref<3xf64>
    }
  }
  loop.for %i = %c0 to %vertices step %c1 {
    %i1 = arith.addi %i, %c1 : index
    %from = memref.load %ptr[%i] : memref<4xi32>
    %to = memref.load %ptr[%i1] : memref<4xi32>
    %first = arith.index_cast %from : i32 to index
    %end = arith.index_cast %to : i32 to index
    %m = loop.for %k = %first to %end step %c1 iter_args(%most = %lowest) -> (f64) {
      %at = memref.load %idx[%k] : memref<6xi32>
      %n = arith.index_cast %at : i32 to index
      %l = memref.load %al[%n] : memref<3xf64>
      %r = memref.load %ar[%i] : memref<3xf64>
      %e = arith.addf %l, %r : f64
      %is_positive = arith.cmpf oge, %e, %zero : f64
      %less = arith.mulf %e, %slope : f64
      %leaky = arith.select %is_positive, %e, %less : f64
      memref.store %leaky, %edge[%k] : memref<6xf64>
      %more = arith.maximumf %most, %leaky : f64
      loop.yield %more : f64
    }
    %s = loop.for %k = %first to %end step %c1 iter_args(%all = %zero) -> (f64) {
      %e = memref.load %edge[%k] : memref<6xf64>
      %less = arith.subf %e, %m : f64
      %ex = math.exp %less : f64
      memref.store %ex, %eexp[%k] : memref<6xf64>
      %more = arith.addf %all, %ex : f64
      loop.yield %more : f64
    }
    loop.for %j = %c0 to %f step %c1 {
      memref.store %zero, %y[%i, %j] : memref<3x4xf64>
      loop.for %k = %first to %end step %c1 {
        %at = memref.load %idx[%k] : memref<6xi32>
        %n = arith.index_cast %at : i32 to index
        %g = memref.load %f2[%n, %j] : memref<3x4xf64>
        %ex = memref.load %eexp[%k] : memref<6xf64>
        %ge = arith.mulf %g, %ex : f64
        %share = arith.divf %ge, %s : f64
        loop.accumulate add %share, %y[%i, %j] : memref<3x4xf64>
      }
    }
  } {parallel}
  memref.dealloc %f2 : memref<3x4xf64>
  memref.dealloc %al : memref<3xf64>
  memref.dealloc %ar : memref<3xf64>
  memref.dealloc %edge : memref<6xf64>
  memref.dealloc %eexp : memref<6xf64>
  return
}
