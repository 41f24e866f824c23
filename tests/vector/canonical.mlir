// What canonicalization does to vectors.
// RUN: ft-opt %s --canonicalize

func.func @elements_of_moved(%x: f32, %v: vector<2x2xf32>, %i: index) -> (f32, f32, f32, f32, f32) {
  %0 = vector.broadcast %x : f32 to vector<4xf32>
  %1 = vector.extract %0[2] : f32 from vector<4xf32>
  %2 = vector.transpose %v, [1, 0] : vector<2x2xf32> to vector<2x2xf32>
  %3 = vector.shape_cast %2 : vector<2x2xf32> to vector<4xf32>
  %4 = vector.extract %3[1] : f32 from vector<4xf32>
  %5 = vector.insert %x, %v [1, 1] : f32 into vector<2x2xf32>
  %6 = vector.extract %5[1, 1] : f32 from vector<2x2xf32>
  %7 = vector.extract %5[0, 1] : f32 from vector<2x2xf32>
  %8 = vector.extract %0[%i] : f32 from vector<4xf32>
  return %1, %4, %6, %7, %8 : f32, f32, f32, f32, f32
}

func.func @positions(%v: vector<2x2xf32>) -> (f32, vector<2xf32>) {
  %c1 = arith.constant 1 : index
  %0 = vector.extract %v[%c1] : vector<2xf32> from vector<2x2xf32>
  %1 = vector.extract %0[0] : f32 from vector<2xf32>
  %2 = vector.insert %1, %0 [%c1] : f32 into vector<2xf32>
  return %1, %2 : f32, vector<2xf32>
}

func.func @out_of_bounds_stays(%v: vector<2xf32>) -> f32 {
  %c7 = arith.constant 7 : index
  %0 = vector.extract %v[%c7] : f32 from vector<2xf32>
  return %0 : f32
}

func.func @there_and_back(%v: vector<2x3xf32>) -> (vector<2x3xf32>, vector<2x3xf32>, vector<2x3xf32>, vector<2x3xf32>) {
  %0 = vector.transpose %v, [1, 0] : vector<2x3xf32> to vector<3x2xf32>
  %1 = vector.transpose %0, [1, 0] : vector<3x2xf32> to vector<2x3xf32>
  %2 = vector.shape_cast %v : vector<2x3xf32> to vector<6xf32>
  %3 = vector.shape_cast %2 : vector<6xf32> to vector<2x3xf32>
  %4 = vector.bitcast %v : vector<2x3xf32> to vector<2x3xi32>
  %5 = vector.bitcast %4 : vector<2x3xi32> to vector<2x3xf32>
  %6:6 = vector.to_elements %v : vector<2x3xf32>
  %7 = vector.from_elements %6#0, %6#1, %6#2, %6#3, %6#4, %6#5 : vector<2x3xf32>
  return %1, %3, %5, %7 : vector<2x3xf32>, vector<2x3xf32>, vector<2x3xf32>, vector<2x3xf32>
}

func.func @whole_parts(%v: vector<4xf32>, %w: vector<4xf32>) -> (vector<4xf32>, vector<4xf32>, vector<4xf32>, vector<4xf32>) {
  %0 = vector.extract_strided_slice %v {offsets = [0], sizes = [4], strides = [1]} : vector<4xf32> to vector<4xf32>
  %1 = vector.insert_strided_slice %v, %w {offsets = [0], strides = [1]} : vector<4xf32> into vector<4xf32>
  %2 = vector.shuffle %v, %w [0, 1, 2, 3] : vector<4xf32>, vector<4xf32>
  %3 = vector.shuffle %v, %w [4, 5, 6, 7] : vector<4xf32>, vector<4xf32>
  return %0, %1, %2, %3 : vector<4xf32>, vector<4xf32>, vector<4xf32>, vector<4xf32>
}

func.func @repeated(%x: f32) -> (vector<2x4xf32>, vector<4x2xf32>, vector<2x2xf32>, vector<4xf32>) {
  %0 = vector.broadcast %x : f32 to vector<4xf32>
  %1 = vector.broadcast %0 : vector<4xf32> to vector<2x4xf32>
  %2 = vector.transpose %1, [1, 0] : vector<2x4xf32> to vector<4x2xf32>
  %3 = vector.from_elements %x, %x, %x, %x : vector<2x2xf32>
  %4 = vector.extract %1[1] : vector<4xf32> from vector<2x4xf32>
  return %1, %2, %3, %4 : vector<2x4xf32>, vector<4x2xf32>, vector<2x2xf32>, vector<4xf32>
}

func.func @constants() -> (vector<2x2xi32>, vector<4xi32>, i32, vector<2xi32>, vector<2x2xi32>, f32, vector<2xf32>, vector<2xi16>) {
  %v = arith.constant dense<[[1, 2], [3, 4]]> : vector<2x2xi32>
  %z = arith.constant dense<0> : vector<2xi32>
  %0 = vector.transpose %v, [1, 0] : vector<2x2xi32> to vector<2x2xi32>
  %1 = vector.shape_cast %v : vector<2x2xi32> to vector<4xi32>
  %2 = vector.reduction <add>, %1 : vector<4xi32> into i32
  %3 = vector.multi_reduction <maxsi>, %v, %z [0] : vector<2x2xi32> to vector<2xi32>
  %4 = vector.insert %z, %v [1] : vector<2xi32> into vector<2x2xi32>
  %f = arith.constant dense<[1.5, 2.5]> : vector<2xf32>
  %5 = vector.reduction <mul>, %f : vector<2xf32> into f32
  %6 = vector.fma %f, %f, %f : vector<2xf32>
  %i = arith.constant dense<65537> : vector<1xi32>
  %7 = vector.bitcast %i : vector<1xi32> to vector<2xi16>
  return %0, %1, %2, %3, %4, %5, %6, %7 : vector<2x2xi32>, vector<4xi32>, i32, vector<2xi32>, vector<2x2xi32>, f32, vector<2xf32>, vector<2xi16>
}

func.func @known_masks(%m: memref<8xf32>, %v: vector<4xf32>, %at: vector<4xi32>) -> (vector<4xf32>, vector<4xf32>, vector<4xf32>) {
  %c0 = arith.constant 0 : index
  %c4 = arith.constant 4 : index
  %c9 = arith.constant 9 : index
  %none = vector.create_mask %c0 : vector<4xi1>
  %all = vector.create_mask %c9 : vector<4xi1>
  %0 = vector.maskedload %m[%c0], %all, %v : memref<8xf32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
  %1 = vector.maskedload %m[%c0], %none, %v : memref<8xf32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
  %2 = vector.gather %m[%c0] [%at], %none, %v : memref<8xf32>, vector<4xi32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
  vector.maskedstore %m[%c4], %all, %v : memref<8xf32>, vector<4xi1>, vector<4xf32>
  vector.maskedstore %m[%c4], %none, %v : memref<8xf32>, vector<4xi1>, vector<4xf32>
  vector.scatter %m[%c4] [%at], %none, %v : memref<8xf32>, vector<4xi32>, vector<4xi1>, vector<4xf32>
  return %0, %1, %2 : vector<4xf32>, vector<4xf32>, vector<4xf32>
}

func.func @transfers_inside(%m: memref<4x8xf32>, %n: memref<?x8xf32>, %x: f32) -> (vector<2x4xf32>, vector<2x4xf32>, vector<4x2xf32>) {
  %c0 = arith.constant 0 : index
  %c3 = arith.constant 3 : index
  %c4 = arith.constant 4 : index
  %0 = vector.transfer_read %m[%c0, %c4], %x : memref<4x8xf32>, vector<2x4xf32>
  %1 = vector.transfer_read %n[%c3, %c4], %x : memref<?x8xf32>, vector<2x4xf32>
  %2 = vector.transfer_read %m[%c3, %c0], %x {permutation_map = affine_map<(d0, d1) -> (d1, d0)>} : memref<4x8xf32>, vector<4x2xf32>
  vector.transfer_write %0, %m[%c3, %c4] : vector<2x4xf32>, memref<4x8xf32>
  return %0, %1, %2 : vector<2x4xf32>, vector<2x4xf32>, vector<4x2xf32>
}

func.func @of_one(%v: vector<1xf32>, %m: memref<4xf32>, %i: index) -> f32 {
  %unused = vector.load %m[%i] : memref<4xf32>, vector<4xf32>
  %0 = vector.reduction <maximumf>, %v : vector<1xf32> into f32
  return %0 : f32
}

func.func @transfers_with_known_masks(%m: memref<?xf32>, %x: f32, %i: index, %v: vector<4xf32>) -> (vector<4xf32>, vector<4xf32>) {
  %all = arith.constant dense<true> : vector<4xi1>
  %none = vector.constant_mask [0] : vector<4xi1>
  %0 = vector.transfer_read %m[%i], %x, %all : memref<?xf32>, vector<4xf32>
  %1 = vector.transfer_read %m[%i], %x, %none : memref<?xf32>, vector<4xf32>
  vector.transfer_write %v, %m[%i], %all {in_bounds = [true]} : vector<4xf32>, memref<?xf32>
  vector.transfer_write %v, %m[%i], %none : vector<4xf32>, memref<?xf32>
  return %0, %1 : vector<4xf32>, vector<4xf32>
}
