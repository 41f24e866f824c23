// SubdivNet's convolution over the faces of a mesh: sums over three neighbours, gathered by an
// index array, then a product with weights. The sums are local to a face and had again from x;
// no more than an index is on the tape.
//
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=subdivnet report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=subdivnet mode=split report=-}"
// GRAD-CHECK: @subdivnet([[1, 2, 3], [0, 2, 4], [1, 3, 4], [0, 4, 2], [3, 0, 1]], rand, rand, rand, rand, rand, zeros) size=5

func.func @subdivnet(%adj: memref<?x3xi32>, %x: memref<?x3xf64>, %w0: memref<3x4xf64>, %w1: memref<3x4xf64>,
                     %w2: memref<3x4xf64>, %w3: memref<3x4xf64>, %y: memref<?x4xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %in = memref.dim %x, %c1 : memref<?x3xf64>
  %out = memref.dim %y, %c1 : memref<?x4xf64>
  %faces = memref.dim %x, %c0 : memref<?x3xf64>
  %zero = arith.constant 0.0 : f64
  loop.for %i = %c0 to %faces step %c1 {
    %s1 = memref.alloca() : memref<3xf64>
    %s2 = memref.alloca() : memref<3xf64>
    %s3 = memref.alloca() : memref<3xf64>
    loop.for %c = %c0 to %in step %c1 {
      memref.store %zero, %s1[%c] : memref<3xf64>
      memref.store %zero, %s2[%c] : memref<3xf64>
      memref.store %zero, %s3[%c] : memref<3xf64>
    }
    loop.for %p = %c0 to %c3 step %c1 {
      %p1 = arith.addi %p, %c1 : index
      %next = arith.remsi %p1, %c3 : index
      %a = memref.load %adj[%i, %p] : memref<?x3xi32>
      %b = memref.load %adj[%i, %next] : memref<?x3xi32>
      %ai = arith.index_cast %a : i32 to index
      %bi = arith.index_cast %b : i32 to index
      loop.for %c = %c0 to %in step %c1 {
        %xa = memref.load %x[%ai, %c] : memref<?x3xf64>
        %xb = memref.load %x[%bi, %c] : memref<?x3xf64>
        %xi = memref.load %x[%i, %c] : memref<?x3xf64>
        loop.accumulate add %xa, %s1[%c] : memref<3xf64>
        %ab = arith.subf %xa, %xb : f64
        %d2 = math.absf %ab : f64
        loop.accumulate add %d2, %s2[%c] : memref<3xf64>
        %ac = arith.subf %xa, %xi : f64
        %d3 = math.absf %ac : f64
        loop.accumulate add %d3, %s3[%c] : memref<3xf64>
      }
    }
    loop.for %o = %c0 to %out step %c1 {
      memref.store %zero, %y[%i, %o] : memref<?x4xf64>
      loop.for %c = %c0 to %in step %c1 {
        %xi = memref.load %x[%i, %c] : memref<?x3xf64>
        %u0 = memref.load %w0[%c, %o] : memref<3x4xf64>
        %y0 = arith.mulf %xi, %u0 : f64
        %v1 = memref.load %s1[%c] : memref<3xf64>
        %u1 = memref.load %w1[%c, %o] : memref<3x4xf64>
        %y1 = arith.mulf %v1, %u1 : f64
        %v2 = memref.load %s2[%c] : memref<3xf64>
        %u2 = memref.load %w2[%c, %o] : memref<3x4xf64>
        %y2 = arith.mulf %v2, %u2 : f64
        %v3 = memref.load %s3[%c] : memref<3xf64>
        %u3 = memref.load %w3[%c, %o] : memref<3x4xf64>
        %y3 = arith.mulf %v3, %u3 : f64
        %t0 = arith.addf %y0, %y1 : f64
        %t1 = arith.addf %y2, %y3 : f64
        %t2 = arith.addf %t0, %t1 : f64
        loop.accumulate add %t2, %y[%i, %o] : memref<?x4xf64>
      }
    }
  }
  return
}
