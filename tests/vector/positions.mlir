// Positions that are values, inside and outside of the vector.
// RUN-EQUIV: cse ; canonicalize,cse
// EVAL: @element([[1, 2, 3], [4, 5, 6]], 1, 2) ~= 6
// EVAL: @element([[1, 2, 3], [4, 5, 6]], 0, 1) ~= 2
// EVAL: @row([[[1, 2], [3, 4]], [[5, 6], [7, 8]]], 1) ~= 5, 8
// EVAL: @row([[[1, 2], [3, 4]], [[5, 6], [7, 8]]], 0) ~= 1, 4
// EVAL: @set_element([[1, 2, 3], [4, 5, 6]], 1, 0, 9.5) ~= arg0 = [[1, 2, 3], [9.5, 5, 6]]
// EVAL: @set_row([[1, 2, 3], [4, 5, 6]], 0, 7.0) ~= arg0 = [[7, 7, 7], [4, 5, 6]]
// EVAL: @set_inner([[[1, 2], [3, 4]], [[5, 6], [7, 8]]], 1, 9.0) ~= arg0 = [[[1, 2], [3, 9]], [[5, 6], [7, 9]]]
// RUN: not ft-run %s --entry=element --engine=eval --in rand --in 2 --in 0

func.func @element(%m: memref<2x3xf32>, %i: index, %j: index) -> f32 {
  %c0 = arith.constant 0 : index
  %0 = vector.load %m[%c0, %c0] : memref<2x3xf32>, vector<2x3xf32>
  %1 = vector.extract %0[%i, %j] : f32 from vector<2x3xf32>
  return %1 : f32
}

func.func @row(%m: memref<2x2x2xf32>, %i: index) -> (f32, f32) {
  %c0 = arith.constant 0 : index
  %0 = vector.load %m[%c0, %c0, %c0] : memref<2x2x2xf32>, vector<2x2x2xf32>
  %1 = vector.extract %0[%i] : vector<2x2xf32> from vector<2x2x2xf32>
  %2 = vector.extract %1[0, 0] : f32 from vector<2x2xf32>
  %3 = vector.extract %0[%i, 1, 1] : f32 from vector<2x2x2xf32>
  return %2, %3 : f32, f32
}

func.func @set_element(%m: memref<2x3xf32>, %i: index, %j: index, %x: f32) {
  %c0 = arith.constant 0 : index
  %0 = vector.load %m[%c0, %c0] : memref<2x3xf32>, vector<2x3xf32>
  %1 = vector.insert %x, %0 [%i, %j] : f32 into vector<2x3xf32>
  vector.store %1, %m[%c0, %c0] : memref<2x3xf32>, vector<2x3xf32>
  return
}

func.func @set_row(%m: memref<2x3xf32>, %i: index, %x: f32) {
  %c0 = arith.constant 0 : index
  %0 = vector.load %m[%c0, %c0] : memref<2x3xf32>, vector<2x3xf32>
  %1 = vector.broadcast %x : f32 to vector<3xf32>
  %2 = vector.insert %1, %0 [%i] : vector<3xf32> into vector<2x3xf32>
  vector.store %2, %m[%c0, %c0] : memref<2x3xf32>, vector<2x3xf32>
  return
}

func.func @set_inner(%m: memref<2x2x2xf32>, %i: index, %x: f32) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %0 = vector.load %m[%c0, %c0, %c0] : memref<2x2x2xf32>, vector<2x2x2xf32>
  %1 = vector.insert %x, %0 [0, %c1, %i] : f32 into vector<2x2x2xf32>
  %2 = vector.insert %x, %1 [%c1, 1, %i] : f32 into vector<2x2x2xf32>
  vector.store %2, %m[%c0, %c0, %c0] : memref<2x2x2xf32>, vector<2x2x2xf32>
  return
}
