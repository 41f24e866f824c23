// Operations that only move elements.
// RUN-EQUIV: cse ; canonicalize,cse
// EVAL: @broadcasts(3.0, [1, 2], zeros) ~= arg2 = [[3, 3], [1, 2], [1, 1]]
// EVAL: @stretched([5, 7], zeros) ~= arg1 = [[5, 5, 5], [7, 7, 7]]
// EVAL: @transposed([[1, 2, 3], [4, 5, 6]], zeros) ~= arg1 = [[1, 4], [2, 5], [3, 6]]
// EVAL: @rotated([[[1, 2, 3], [4, 5, 6]]], zeros) ~= arg1 = [[[1, 4]], [[2, 5]], [[3, 6]]]
// EVAL: @reshaped([[1, 2, 3], [4, 5, 6]], zeros) ~= arg1 = [[1, 2], [3, 4], [5, 6]]
// EVAL: @shuffled([1, 2, 3, 4], [5, 6, 7, 8], zeros) ~= arg2 = [1, 8, 3, 5]
// EVAL: @shuffled_unequal([1, 2, 3, 4], [5, 6], zeros) ~= arg2 = [6, 1, 5, 4]
// EVAL: @shuffled_rows([[1, 2], [3, 4]], zeros) ~= arg1 = [[3, 4], [1, 2], [3, 4]]
// EVAL: @interleaved([1, 2], [3, 4], zeros) ~= arg2 = [1, 3, 2, 4]
// EVAL: @deinterleaved([1, 2, 3, 4], zeros, zeros) ~= arg1 = [1, 3], arg2 = [2, 4]
// EVAL: @slices([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]], zeros, zeros) ~= arg1 = [[6, 7], [10, 11]], arg2 = [[1, 2, 3, 4], [5, 9, 9, 8], [9, 9, 9, 12]]
// EVAL: @row_inserted([7, 8], [[1, 2], [3, 4]]) ~= arg1 = [[1, 2], [7, 8]]
// EVAL: @elements([1, 2, 3], zeros) ~= 6, arg1 = [[3, 2], [1, 1]]
// EVAL: @rank_zero(4.0) ~= 12
// EVAL: @integers([1, -2, 3, -4], zeros) ~= arg1 = [-4, 1, -2, 3]

func.func @broadcasts(%x: f32, %a: memref<2xf32>, %b: memref<3x2xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %0 = vector.broadcast %x : f32 to vector<2xf32>
  vector.store %0, %b[%c0, %c0] : memref<3x2xf32>, vector<2xf32>
  %1 = vector.load %a[%c0] : memref<2xf32>, vector<2xf32>
  %2 = vector.broadcast %1 : vector<2xf32> to vector<2x2xf32>
  %3 = vector.extract %2[1] : vector<2xf32> from vector<2x2xf32>
  vector.store %3, %b[%c1, %c0] : memref<3x2xf32>, vector<2xf32>
  %4 = vector.extract %2[0, 0] : f32 from vector<2x2xf32>
  %5 = vector.broadcast %4 : f32 to vector<1x2xf32>
  vector.store %5, %b[%c2, %c0] : memref<3x2xf32>, vector<1x2xf32>
  return
}

func.func @stretched(%a: memref<2xf32>, %b: memref<2x3xf32>) {
  %c0 = arith.constant 0 : index
  %0 = vector.load %a[%c0] : memref<2xf32>, vector<2xf32>
  %1 = vector.shape_cast %0 : vector<2xf32> to vector<2x1xf32>
  %2 = vector.broadcast %1 : vector<2x1xf32> to vector<2x3xf32>
  vector.store %2, %b[%c0, %c0] : memref<2x3xf32>, vector<2x3xf32>
  return
}

func.func @transposed(%a: memref<2x3xf32>, %b: memref<3x2xf32>) {
  %c0 = arith.constant 0 : index
  %0 = vector.load %a[%c0, %c0] : memref<2x3xf32>, vector<2x3xf32>
  %1 = vector.transpose %0, [1, 0] : vector<2x3xf32> to vector<3x2xf32>
  vector.store %1, %b[%c0, %c0] : memref<3x2xf32>, vector<3x2xf32>
  return
}

func.func @rotated(%a: memref<1x2x3xf32>, %b: memref<3x1x2xf32>) {
  %c0 = arith.constant 0 : index
  %0 = vector.load %a[%c0, %c0, %c0] : memref<1x2x3xf32>, vector<1x2x3xf32>
  %1 = vector.transpose %0, [2, 0, 1] : vector<1x2x3xf32> to vector<3x1x2xf32>
  vector.store %1, %b[%c0, %c0, %c0] : memref<3x1x2xf32>, vector<3x1x2xf32>
  return
}

func.func @reshaped(%a: memref<2x3xf32>, %b: memref<3x2xf32>) {
  %c0 = arith.constant 0 : index
  %0 = vector.load %a[%c0, %c0] : memref<2x3xf32>, vector<2x3xf32>
  %1 = vector.shape_cast %0 : vector<2x3xf32> to vector<3x2xf32>
  vector.store %1, %b[%c0, %c0] : memref<3x2xf32>, vector<3x2xf32>
  return
}

func.func @shuffled(%a: memref<4xf32>, %b: memref<4xf32>, %c: memref<4xf32>) {
  %c0 = arith.constant 0 : index
  %0 = vector.load %a[%c0] : memref<4xf32>, vector<4xf32>
  %1 = vector.load %b[%c0] : memref<4xf32>, vector<4xf32>
  %2 = vector.shuffle %0, %1 [0, 7, 2, 4, -1] : vector<4xf32>, vector<4xf32>
  %3 = vector.extract_strided_slice %2 {offsets = [0], sizes = [4], strides = [1]} : vector<5xf32> to vector<4xf32>
  vector.store %3, %c[%c0] : memref<4xf32>, vector<4xf32>
  return
}

func.func @shuffled_unequal(%a: memref<4xf32>, %b: memref<2xf32>, %c: memref<4xf32>) {
  %c0 = arith.constant 0 : index
  %0 = vector.load %a[%c0] : memref<4xf32>, vector<4xf32>
  %1 = vector.load %b[%c0] : memref<2xf32>, vector<2xf32>
  %2 = vector.shuffle %0, %1 [5, 0, 4, 3] : vector<4xf32>, vector<2xf32>
  vector.store %2, %c[%c0] : memref<4xf32>, vector<4xf32>
  return
}

func.func @shuffled_rows(%a: memref<2x2xf32>, %b: memref<3x2xf32>) {
  %c0 = arith.constant 0 : index
  %0 = vector.load %a[%c0, %c0] : memref<2x2xf32>, vector<2x2xf32>
  %1 = vector.shuffle %0, %0 [1, 2, 3] : vector<2x2xf32>, vector<2x2xf32>
  vector.store %1, %b[%c0, %c0] : memref<3x2xf32>, vector<3x2xf32>
  return
}

func.func @interleaved(%a: memref<2xi32>, %b: memref<2xi32>, %c: memref<4xi32>) {
  %c0 = arith.constant 0 : index
  %0 = vector.load %a[%c0] : memref<2xi32>, vector<2xi32>
  %1 = vector.load %b[%c0] : memref<2xi32>, vector<2xi32>
  %2 = vector.interleave %0, %1 : vector<2xi32> -> vector<4xi32>
  vector.store %2, %c[%c0] : memref<4xi32>, vector<4xi32>
  return
}

func.func @deinterleaved(%a: memref<4xi32>, %b: memref<2xi32>, %c: memref<2xi32>) {
  %c0 = arith.constant 0 : index
  %0 = vector.load %a[%c0] : memref<4xi32>, vector<4xi32>
  %1, %2 = vector.deinterleave %0 : vector<4xi32> -> vector<2xi32>
  vector.store %1, %b[%c0] : memref<2xi32>, vector<2xi32>
  vector.store %2, %c[%c0] : memref<2xi32>, vector<2xi32>
  return
}

func.func @slices(%a: memref<3x4xf32>, %b: memref<2x2xf32>, %c: memref<3x4xf32>) {
  %c0 = arith.constant 0 : index
  %nine = arith.constant dense<9.0> : vector<2x2xf32>
  %0 = vector.load %a[%c0, %c0] : memref<3x4xf32>, vector<3x4xf32>
  %1 = vector.extract_strided_slice %0 {offsets = [1, 1], sizes = [2, 2], strides = [1, 1]} : vector<3x4xf32> to vector<2x2xf32>
  vector.store %1, %b[%c0, %c0] : memref<2x2xf32>, vector<2x2xf32>
  %2 = vector.insert_strided_slice %nine, %0 {offsets = [1, 1], strides = [1, 1]} : vector<2x2xf32> into vector<3x4xf32>
  vector.store %2, %c[%c0, %c0] : memref<3x4xf32>, vector<3x4xf32>
  return
}

func.func @row_inserted(%a: memref<2xf32>, %b: memref<2x2xf32>) {
  %c0 = arith.constant 0 : index
  %0 = vector.load %a[%c0] : memref<2xf32>, vector<2xf32>
  %1 = vector.load %b[%c0, %c0] : memref<2x2xf32>, vector<2x2xf32>
  %2 = vector.insert_strided_slice %0, %1 {offsets = [1, 0], strides = [1]} : vector<2xf32> into vector<2x2xf32>
  vector.store %2, %b[%c0, %c0] : memref<2x2xf32>, vector<2x2xf32>
  return
}

func.func @elements(%a: memref<3xf32>, %b: memref<2x2xf32>) -> f32 {
  %c0 = arith.constant 0 : index
  %0 = vector.load %a[%c0] : memref<3xf32>, vector<3xf32>
  %1:3 = vector.to_elements %0 : vector<3xf32>
  %2 = vector.from_elements %1#2, %1#1, %1#0, %1#0 : vector<2x2xf32>
  vector.store %2, %b[%c0, %c0] : memref<2x2xf32>, vector<2x2xf32>
  %3 = arith.addf %1#0, %1#1 : f32
  %4 = arith.addf %3, %1#2 : f32
  return %4 : f32
}

func.func @rank_zero(%x: f32) -> f32 {
  %0 = vector.broadcast %x : f32 to vector<f32>
  %1 = arith.addf %0, %0 : vector<f32>
  %2 = vector.extract %1[] : f32 from vector<f32>
  %3 = vector.insert %2, %0 [] : f32 into vector<f32>
  %4 = vector.broadcast %3 : vector<f32> to vector<2xf32>
  %5 = vector.shuffle %0, %3 [0, 1] : vector<f32>, vector<f32>
  %6 = vector.extract %5[0] : f32 from vector<2xf32>
  %7 = vector.extract %4[1] : f32 from vector<2xf32>
  %8 = arith.addf %6, %7 : f32
  return %8 : f32
}

func.func @integers(%a: memref<4xi8>, %b: memref<4xi8>) {
  %c0 = arith.constant 0 : index
  %0 = vector.load %a[%c0] : memref<4xi8>, vector<4xi8>
  %1 = vector.shuffle %0, %0 [3, 4, 5, 6] : vector<4xi8>, vector<4xi8>
  vector.store %1, %b[%c0] : memref<4xi8>, vector<4xi8>
  return
}
