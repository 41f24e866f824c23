// Loads and stores: rows, masks, from anywhere, packed; memrefs of vectors.
// RUN-EQUIV: cse ; canonicalize,cse
// EVAL: @rows([[1, 2, 3], [4, 5, 6], [7, 8, 9]], 1, zeros) ~= arg2 = [[5, 6], [8, 9]]
// EVAL: @masked([1, 2, 3, 4], 3) ~= 5, arg0 = [2, 4, 6, 4]
// EVAL: @masked([1, 2, 3, 4], 0) ~= -3, arg0 = [1, 2, 3, 4]
// EVAL: @masked_at_the_end([1, 2, 3, 4], 2) ~= arg0 = [1, 2, 13, 14]
// EVAL: @masked_before_the_start([1, 2, 3, 4]) ~= arg0 = [11, 12, 3, 4]
// EVAL: @masked_rows([[1, 2], [3, 4]], 1, 2) ~= arg0 = [[10, 20], [3, 4]]
// EVAL: @gathered([10, 20, 30, 40], [3, 0, 3, 2], zeros) ~= arg2 = [40, 10, 40, -1]
// EVAL: @gathered_strided([[10, 20], [30, 40], [50, 60]], [2, 0, 1], zeros) ~= arg2 = [60, 20, 40]
// EVAL: @scattered([0, 0, 0, 0], [1, 2, 1, 3], [5, 6, 7, 8]) ~= arg0 = [0, 7, 6, 0]
// EVAL: @expanded([1, 2, 3, 4], [1, 0, 1, 1], zeros) ~= arg2 = [2, -1, 3, 4]
// EVAL: @expanded([1, 2, 3, 4], [0, 0, 0, 0], zeros) ~= arg2 = [-1, -1, -1, -1]
// EVAL: @compressed([1, 2, 3, 4], [0, 1, 0, 1], [5, 6, 7, 8]) ~= arg0 = [1, 6, 8, 4]
// EVAL: @bools([1, 0, 1, 1]) ~= 3, arg0 = [0, 1, 0, 0]
// EVAL: @narrow() ~= 7, -8
// EVAL: @of_vectors(2.0) ~= 12
// EVAL: @of_matrices(3.0) ~= 27
// EVAL: @rank_zero([1, 2, 3], 1) ~= arg0 = [1, 4, 3]
// EVAL: @halves([1, 2, 3, 4], 3) ~= arg0 = [2, 4, 6, 4]

func.func @rows(%m: memref<3x3xf32>, %i: index, %r: memref<2x2xf32>) {
  %c0 = arith.constant 0 : index
  %0 = vector.load %m[%i, %i] : memref<3x3xf32>, vector<2x2xf32>
  vector.store %0, %r[%c0, %c0] {alignment = 4 : i64} : memref<2x2xf32>, vector<2x2xf32>
  return
}

func.func @masked(%m: memref<4xf32>, %n: index) -> f32 {
  %c0 = arith.constant 0 : index
  %other = arith.constant dense<-1.0> : vector<4xf32>
  %mask = vector.create_mask %n : vector<4xi1>
  %0 = vector.maskedload %m[%c0], %mask, %other : memref<4xf32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
  %1 = arith.addf %0, %0 : vector<4xf32>
  vector.maskedstore %m[%c0], %mask, %1 : memref<4xf32>, vector<4xi1>, vector<4xf32>
  %one = arith.constant 1.0 : f32
  %2 = vector.reduction <add>, %0 : vector<4xf32> into f32
  %3 = vector.extract %0[3] : f32 from vector<4xf32>
  %4 = arith.cmpf olt, %2, %3 : f32
  %5 = arith.addf %2, %one : f32
  %6 = arith.select %4, %5, %2 : f32
  return %6 : f32
}

func.func @masked_at_the_end(%m: memref<?xf32>, %i: index) {
  %c2 = arith.constant 2 : index
  %ten = arith.constant dense<10.0> : vector<4xf32>
  %mask = vector.create_mask %c2 : vector<4xi1>
  %0 = vector.maskedload %m[%i], %mask, %ten : memref<?xf32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
  %1 = arith.addf %0, %ten : vector<4xf32>
  vector.maskedstore %m[%i], %mask, %1 : memref<?xf32>, vector<4xi1>, vector<4xf32>
  return
}

func.func @masked_before_the_start(%m: memref<?xf32>) {
  %c-2 = arith.constant -2 : index
  %ten = arith.constant dense<10.0> : vector<4xf32>
  %mask = arith.constant dense<[false, false, true, true]> : vector<4xi1>
  %0 = vector.maskedload %m[%c-2], %mask, %ten : memref<?xf32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
  %1 = arith.addf %0, %ten : vector<4xf32>
  vector.maskedstore %m[%c-2], %mask, %1 : memref<?xf32>, vector<4xi1>, vector<4xf32>
  return
}

func.func @masked_rows(%m: memref<2x2xf32>, %n: index, %k: index) {
  %c0 = arith.constant 0 : index
  %ten = arith.constant dense<10.0> : vector<2x2xf32>
  %mask = vector.create_mask %n, %k : vector<2x2xi1>
  %0 = vector.maskedload %m[%c0, %c0], %mask, %ten : memref<2x2xf32>, vector<2x2xi1>, vector<2x2xf32> into vector<2x2xf32>
  %1 = arith.mulf %0, %ten : vector<2x2xf32>
  vector.maskedstore %m[%c0, %c0], %mask, %1 : memref<2x2xf32>, vector<2x2xi1>, vector<2x2xf32>
  return
}

func.func @gathered(%m: memref<4xf32>, %i: memref<4xi32>, %r: memref<4xf32>) {
  %c0 = arith.constant 0 : index
  %other = arith.constant dense<-1.0> : vector<4xf32>
  %mask = arith.constant dense<[true, true, true, false]> : vector<4xi1>
  %at = vector.load %i[%c0] : memref<4xi32>, vector<4xi32>
  %0 = vector.gather %m[%c0] [%at], %mask, %other : memref<4xf32>, vector<4xi32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
  vector.store %0, %r[%c0] : memref<4xf32>, vector<4xf32>
  return
}

func.func @gathered_strided(%m: memref<3x2xf32>, %i: memref<3xindex>, %r: memref<3xf32>) {
  %c0 = arith.constant 0 : index
  %other = arith.constant dense<-1.0> : vector<3xf32>
  %mask = arith.constant dense<true> : vector<3xi1>
  %column = memref.subview %m[0, 1] [3, 1] [1, 1] : memref<3x2xf32> to memref<3xf32, strided<[2], offset: 1>>
  %at = vector.load %i[%c0] : memref<3xindex>, vector<3xindex>
  %0 = vector.gather %column[%c0] [%at], %mask, %other : memref<3xf32, strided<[2], offset: 1>>, vector<3xindex>, vector<3xi1>, vector<3xf32> into vector<3xf32>
  vector.store %0, %r[%c0] : memref<3xf32>, vector<3xf32>
  return
}

func.func @scattered(%m: memref<4xf32>, %i: memref<4xi32>, %x: memref<4xf32>) {
  %c0 = arith.constant 0 : index
  %mask = arith.constant dense<[true, true, true, false]> : vector<4xi1>
  %at = vector.load %i[%c0] : memref<4xi32>, vector<4xi32>
  %v = vector.load %x[%c0] : memref<4xf32>, vector<4xf32>
  vector.scatter %m[%c0] [%at], %mask, %v : memref<4xf32>, vector<4xi32>, vector<4xi1>, vector<4xf32>
  return
}

func.func @expanded(%m: memref<4xf32>, %k: memref<4xi1>, %r: memref<4xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %other = arith.constant dense<-1.0> : vector<4xf32>
  %mask = vector.load %k[%c0] : memref<4xi1>, vector<4xi1>
  %0 = vector.expandload %m[%c1], %mask, %other : memref<4xf32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
  vector.store %0, %r[%c0] : memref<4xf32>, vector<4xf32>
  return
}

func.func @compressed(%m: memref<4xf32>, %k: memref<4xi1>, %x: memref<4xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %mask = vector.load %k[%c0] : memref<4xi1>, vector<4xi1>
  %v = vector.load %x[%c0] : memref<4xf32>, vector<4xf32>
  vector.compressstore %m[%c1], %mask, %v : memref<4xf32>, vector<4xi1>, vector<4xf32>
  return
}

func.func @bools(%m: memref<4xi1>) -> i32 {
  %c0 = arith.constant 0 : index
  %0 = vector.load %m[%c0] : memref<4xi1>, vector<4xi1>
  %true = arith.constant dense<true> : vector<4xi1>
  %1 = arith.xori %0, %true : vector<4xi1>
  %all = arith.constant dense<[true, true, true, false]> : vector<4xi1>
  vector.maskedstore %m[%c0], %true, %1 : memref<4xi1>, vector<4xi1>, vector<4xi1>
  %2 = arith.extui %0 : vector<4xi1> to vector<4xi32>
  %3 = vector.reduction <add>, %2 : vector<4xi32> into i32
  return %3 : i32
}

func.func @narrow() -> (i32, i32) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %m = memref.alloca() : memref<3xi4>
  %v = arith.constant dense<[7, -8, 1]> : vector<3xi4>
  vector.store %v, %m[%c0] : memref<3xi4>, vector<3xi4>
  %0 = memref.load %m[%c0] : memref<3xi4>
  %1 = vector.load %m[%c1] : memref<3xi4>, vector<2xi4>
  %2 = vector.extract %1[0] : i4 from vector<2xi4>
  %3 = arith.extsi %0 : i4 to i32
  %4 = arith.extsi %2 : i4 to i32
  return %3, %4 : i32, i32
}

func.func @of_vectors(%x: f32) -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %m = memref.alloc() : memref<2xvector<3xf32>>
  %0 = vector.broadcast %x : f32 to vector<3xf32>
  memref.store %0, %m[%c0] : memref<2xvector<3xf32>>
  %1 = arith.addf %0, %0 : vector<3xf32>
  vector.store %1, %m[%c1] : memref<2xvector<3xf32>>, vector<3xf32>
  %other = memref.alloc() : memref<2xvector<3xf32>>
  memref.copy %m, %other : memref<2xvector<3xf32>> to memref<2xvector<3xf32>>
  memref.dealloc %m : memref<2xvector<3xf32>>
  %2 = vector.load %other[%c0] : memref<2xvector<3xf32>>, vector<3xf32>
  %3 = memref.load %other[%c1] : memref<2xvector<3xf32>>
  memref.dealloc %other : memref<2xvector<3xf32>>
  %4 = arith.mulf %2, %3 : vector<3xf32>
  %5 = vector.reduction <add>, %4 : vector<3xf32> into f32
  %half = arith.constant 0.5 : f32
  %6 = arith.mulf %5, %half : f32
  return %6 : f32
}

func.func @of_matrices(%x: f32) -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %m = memref.alloc() : memref<2xvector<3x3xf32>>
  %0 = vector.broadcast %x : f32 to vector<3x3xf32>
  memref.store %0, %m[%c1] : memref<2xvector<3x3xf32>>
  %zero = arith.constant 0.0 : f32
  %1 = memref.load %m[%c1] : memref<2xvector<3x3xf32>>
  %2 = vector.multi_reduction <add>, %1, %zero [0, 1] : vector<3x3xf32> to f32
  memref.dealloc %m : memref<2xvector<3x3xf32>>
  return %2 : f32
}

func.func @rank_zero(%m: memref<3xf32>, %i: index) {
  %0 = vector.load %m[%i] : memref<3xf32>, vector<f32>
  %1 = arith.addf %0, %0 : vector<f32>
  vector.store %1, %m[%i] : memref<3xf32>, vector<f32>
  return
}

func.func @halves(%m: memref<4xf16>, %n: index) {
  %c0 = arith.constant 0 : index
  %other = arith.constant dense<0.0> : vector<4xf16>
  %mask = vector.create_mask %n : vector<4xi1>
  %0 = vector.maskedload %m[%c0], %mask, %other : memref<4xf16>, vector<4xi1>, vector<4xf16> into vector<4xf16>
  %1 = arith.addf %0, %0 : vector<4xf16>
  vector.maskedstore %m[%c0], %mask, %1 : memref<4xf16>, vector<4xi1>, vector<4xf16>
  return
}
