// Vectors: what only moves elements is linear; accesses of several elements are taken apart.
// RUN: ft-opt %s --pass-pipeline="ad-grad{function=dot},canonicalize,cse"
// RUN: ft-opt %s --pass-pipeline="ad-jvp{function=dot},canonicalize,cse"
// GRAD-CHECK: @dot(rand, rand)
// GRAD-CHECK: @moves(rand, 0.3)
// GRAD-CHECK: @reductions(rand)
// GRAD-CHECK: @product([1.5, 0.0, 2.0, 0.5])
// GRAD-CHECK: @product([1.5, 0.0, 0.0, 0.5])
// GRAD-CHECK: @outer(rand, rand)
// GRAD-CHECK: @masks(rand, 3, rand)
// GRAD-CHECK: @indexed(rand, [3, 1, 3, 0], rand)
// GRAD-CHECK: @transfers(rand, rand, 3)
// GRAD-CHECK: @carried(rand)
// GRAD-CHECK: @stored(rand)
// GRAD-CHECK: @positions(rand, 2)
// GRAD-CHECK: @overlapping(rand)

func.func @dot(%a: memref<8xf64>, %b: memref<8xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c4 = arith.constant 4 : index
  %c8 = arith.constant 8 : index
  %zero = arith.constant dense<0.0> : vector<4xf64>
  %sum = loop.for %i = %c0 to %c8 step %c4 iter_args(%acc = %zero) -> (vector<4xf64>) {
    %x = vector.load %a[%i] : memref<8xf64>, vector<4xf64>
    %y = vector.load %b[%i] : memref<8xf64>, vector<4xf64>
    %next = vector.fma %x, %y, %acc : vector<4xf64>
    loop.yield %next : vector<4xf64>
  }
  %r = vector.reduction <add>, %sum : vector<4xf64> into f64
  return %r : f64
}

func.func @moves(%a: memref<2x4xf64>, %s: f64) -> f64 {
  %c0 = arith.constant 0 : index
  %x = vector.load %a[%c0, %c0] : memref<2x4xf64>, vector<2x4xf64>
  %row = vector.extract %x[1] : vector<4xf64> from vector<2x4xf64>
  %one = vector.extract %x[0, 2] : f64 from vector<2x4xf64>
  %b = vector.broadcast %one : f64 to vector<4xf64>
  %t = vector.transpose %x, [1, 0] : vector<2x4xf64> to vector<4x2xf64>
  %flat = vector.shape_cast %t : vector<4x2xf64> to vector<8xf64>
  %mixed = vector.shuffle %flat, %row [0, 9, 3, 3] : vector<8xf64>, vector<4xf64>
  %p = arith.mulf %mixed, %b : vector<4xf64>
  %q = math.sin %p : vector<4xf64>
  %splat = vector.broadcast %s : f64 to vector<4xf64>
  %m = arith.maximumf %q, %splat : vector<4xf64>
  %back = vector.insert %m, %x [0] : vector<4xf64> into vector<2x4xf64>
  %wide = vector.broadcast %row : vector<4xf64> to vector<2x4xf64>
  %both = arith.mulf %back, %wide : vector<2x4xf64>
  %part = vector.extract_strided_slice %both {offsets = [0, 1], sizes = [2, 2], strides = [1, 1]} : vector<2x4xf64> to vector<2x2xf64>
  %into = vector.insert_strided_slice %part, %both {offsets = [0, 2], strides = [1, 1]} : vector<2x2xf64> into vector<2x4xf64>
  %lane = vector.extract %into[1] : vector<4xf64> from vector<2x4xf64>
  %other = vector.extract %into[0] : vector<4xf64> from vector<2x4xf64>
  %zip = vector.interleave %lane, %other : vector<4xf64> -> vector<8xf64>
  %made = vector.from_elements %s, %one, %s, %one : vector<4xf64>
  %z = vector.extract_strided_slice %zip {offsets = [2], sizes = [4], strides = [1]} : vector<8xf64> to vector<4xf64>
  %d = arith.divf %z, %made : vector<4xf64>
  %r = vector.reduction <add>, %d, %s : vector<4xf64> into f64
  return %r : f64
}

func.func @reductions(%a: memref<4xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %x = vector.load %a[%c0] : memref<4xf64>, vector<4xf64>
  %one = vector.extract %x[0] : f64 from vector<4xf64>
  %p = vector.reduction <mul>, %x : vector<4xf64> into f64
  %m = vector.reduction <maximumf>, %x, %p : vector<4xf64> into f64
  %n = vector.reduction <minimumf>, %x : vector<4xf64> into f64
  %square = vector.shape_cast %x : vector<4xf64> to vector<2x2xf64>
  %acc = vector.broadcast %n : f64 to vector<2xf64>
  %rows = vector.multi_reduction <add>, %square, %acc [1] : vector<2x2xf64> to vector<2xf64>
  %largest = vector.multi_reduction <maxnumf>, %square, %m [0, 1] : vector<2x2xf64> to f64
  %sum = vector.reduction <add>, %rows : vector<2xf64> into f64
  %q = arith.mulf %sum, %largest : f64
  %r = arith.addf %q, %p : f64
  return %r : f64
}

// The derivative of a product by an element is the product of the others, also where one is zero.
func.func @product(%a: memref<4xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %x = vector.load %a[%c0] : memref<4xf64>, vector<4xf64>
  %p = vector.reduction <mul>, %x : vector<4xf64> into f64
  return %p : f64
}

func.func @outer(%a: memref<2xf64>, %b: memref<3xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %x = vector.load %a[%c0] : memref<2xf64>, vector<2xf64>
  %y = vector.load %b[%c0] : memref<3xf64>, vector<3xf64>
  %o = vector.outerproduct %x, %y : vector<2xf64>, vector<3xf64>
  %e = math.exp %o : vector<2x3xf64>
  %p = vector.outerproduct %x, %y, %e : vector<2xf64>, vector<3xf64>
  %s = vector.extract %x[1] : f64 from vector<2xf64>
  %axpy = vector.outerproduct %y, %s : vector<3xf64>, f64
  %line = vector.shape_cast %p : vector<2x3xf64> to vector<6xf64>
  %u = vector.reduction <add>, %line : vector<6xf64> into f64
  %v = vector.reduction <mul>, %axpy : vector<3xf64> into f64
  %r = arith.mulf %u, %v : f64
  return %r : f64
}

func.func @masks(%a: memref<8xf64>, %n: index, %b: memref<8xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %half = arith.constant 0.5 : f64
  %mask = vector.create_mask %n : vector<4xi1>
  %first = vector.load %b[%c0] : memref<8xf64>, vector<4xf64>
  %x = vector.maskedload %a[%c2], %mask, %first : memref<8xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
  %y = arith.mulf %x, %x : vector<4xf64>
  vector.maskedstore %b[%c2], %mask, %y : memref<8xf64>, vector<4xi1>, vector<4xf64>
  %z = arith.select %mask, %y, %first : vector<4xi1>, vector<4xf64>
  %r = vector.reduction <add>, %z : vector<4xf64> into f64
  return %r : f64
}

// Of elements that are written twice, the last one counts.
func.func @indexed(%a: memref<6xf64>, %at: memref<4xi32>, %b: memref<6xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %mask = arith.constant dense<[true, true, false, true]> : vector<4xi1>
  %all = arith.constant dense<true> : vector<4xi1>
  %i = vector.load %at[%c0] : memref<4xi32>, vector<4xi32>
  %other = vector.load %b[%c1] : memref<6xf64>, vector<4xf64>
  %x = vector.gather %a[%c1] [%i], %mask, %other : memref<6xf64>, vector<4xi32>, vector<4xi1>, vector<4xf64> into vector<4xf64>
  %y = math.exp %x : vector<4xf64>
  vector.scatter %b[%c1] [%i], %all, %y : memref<6xf64>, vector<4xi32>, vector<4xi1>, vector<4xf64>
  vector.scatter %a[%c0] [%i], %mask, %x : memref<6xf64>, vector<4xi32>, vector<4xi1>, vector<4xf64>
  return
}

func.func @transfers(%a: memref<3x5xf64>, %b: memref<3x5xf64>, %j: index) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %pad = arith.constant 0.25 : f64
  %x = vector.transfer_read %a[%c1, %j], %pad : memref<3x5xf64>, vector<4xf64>
  %column = vector.transfer_read %a[%c0, %j], %pad {in_bounds = [true], permutation_map = affine_map<(i, j) -> (i)>} : memref<3x5xf64>, vector<3xf64>
  %y = arith.mulf %x, %x : vector<4xf64>
  vector.transfer_write %y, %b[%c1, %j] : vector<4xf64>, memref<3x5xf64>
  %s = vector.reduction <add>, %x : vector<4xf64> into f64
  %t = vector.reduction <mul>, %column : vector<3xf64> into f64
  %r = arith.mulf %s, %t : f64
  return %r : f64
}

// Carried vectors are kept as vectors.
func.func @carried(%a: memref<4xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %x = vector.load %a[%c0] : memref<4xf64>, vector<4xf64>
  %v = loop.for %i = %c0 to %c3 step %c1 iter_args(%y = %x) -> (vector<4xf64>) {
    %s = math.sin %y : vector<4xf64>
    %p = arith.mulf %s, %x : vector<4xf64>
    %t = vector.shuffle %p, %y [1, 2, 3, 4] : vector<4xf64>, vector<4xf64>
    loop.yield %t : vector<4xf64>
  }
  %r = vector.reduction <add>, %v : vector<4xf64> into f64
  return %r : f64
}

// A buffer of vectors.
func.func @stored(%a: memref<8xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c4 = arith.constant 4 : index
  %t = memref.alloca() : memref<2xvector<4xf64>>
  loop.for %i = %c0 to %c2 step %c1 {
    %at = arith.muli %i, %c4 : index
    %x = vector.load %a[%at] : memref<8xf64>, vector<4xf64>
    %e = math.exp %x : vector<4xf64>
    memref.store %e, %t[%i] : memref<2xvector<4xf64>>
  }
  %u = memref.load %t[%c0] : memref<2xvector<4xf64>>
  %v = memref.load %t[%c1] : memref<2xvector<4xf64>>
  %w = memref.load %t[%c1] : memref<2xvector<4xf64>>
  %p = arith.mulf %u, %v : vector<4xf64>
  %q = arith.mulf %p, %w : vector<4xf64>
  %r = vector.reduction <add>, %q : vector<4xf64> into f64
  return %r : f64
}

// Positions that are known when the program runs.
func.func @positions(%a: memref<4xf64>, %k: index) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %x = vector.load %a[%c0] : memref<4xf64>, vector<4xf64>
  %e = vector.extract %x[%k] : f64 from vector<4xf64>
  %s = math.sin %e : f64
  %y = loop.for %i = %c0 to %c4 step %c1 iter_args(%v = %x) -> (vector<4xf64>) {
    %f = vector.extract %v[%i] : f64 from vector<4xf64>
    %p = arith.mulf %f, %s : f64
    %w = vector.insert %p, %v [%k] : f64 into vector<4xf64>
    loop.yield %w : vector<4xf64>
  }
  %parts:4 = vector.to_elements %y : vector<4xf64>
  %even, %odd = vector.deinterleave %y : vector<4xf64> -> vector<2xf64>
  %q = arith.mulf %even, %odd : vector<2xf64>
  %sum = vector.reduction <add>, %q : vector<2xf64> into f64
  %r = arith.mulf %sum, %parts#1 : f64
  return %r : f64
}

// Each step reads what the one before wrote in part.
func.func @overlapping(%a: memref<8xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  loop.for %i = %c0 to %c4 step %c1 {
    %x = vector.load %a[%i] : memref<8xf64>, vector<4xf64>
    %y = arith.mulf %x, %x : vector<4xf64>
    %j = arith.addi %i, %c1 : index
    vector.store %y, %a[%j] : memref<8xf64>, vector<4xf64>
  }
  return
}
