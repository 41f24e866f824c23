// Operations on constants: folded they give what they give when they run.
// RUN: ft-opt %s --canonicalize
// RUN-EQUIV: cse ; canonicalize
// EVAL: @moved(zeros, zeros) ~= arg0 = [[1, 4], [2, 5], [3, 6]], arg1 = [6, 1, 5, 2, 4, 3]
// EVAL: @cut(zeros, zeros) ~= arg0 = [[5, 6]], arg1 = [[1, 9, 9], [4, 9, 9]]
// EVAL: @taken_apart(zeros, zeros) ~= 21, arg0 = [1, 3, 5], arg1 = [2, 4, 6]
// EVAL: @recut(zeros, zeros) ~= arg0 = [2, 1, 4, 3], arg1 = [1, 0, 1, 0]
// EVAL: @reduced() ~= 10, 24, 4, -1, 3.5

func.func @moved(%a: memref<3x2xi32>, %b: memref<6xi32>) {
  %c0 = arith.constant 0 : index
  %v = arith.constant dense<[[1, 2, 3], [4, 5, 6]]> : vector<2x3xi32>
  %0 = vector.transpose %v, [1, 0] : vector<2x3xi32> to vector<3x2xi32>
  vector.store %0, %a[%c0, %c0] : memref<3x2xi32>, vector<3x2xi32>
  %1 = vector.shape_cast %v : vector<2x3xi32> to vector<6xi32>
  %2 = vector.shuffle %1, %1 [5, 6, 4, 1, 9, 2] : vector<6xi32>, vector<6xi32>
  vector.store %2, %b[%c0] : memref<6xi32>, vector<6xi32>
  return
}

func.func @cut(%a: memref<1x2xi32>, %b: memref<2x3xi32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %nine = arith.constant dense<9> : vector<2x2xi32>
  %v = arith.constant dense<[[1, 2, 3], [4, 5, 6]]> : vector<2x3xi32>
  %0 = vector.extract_strided_slice %v {offsets = [1, 1], sizes = [1, 2], strides = [1, 1]} : vector<2x3xi32> to vector<1x2xi32>
  vector.store %0, %a[%c0, %c0] : memref<1x2xi32>, vector<1x2xi32>
  %1 = vector.insert_strided_slice %nine, %v {offsets = [0, 1], strides = [1, 1]} : vector<2x2xi32> into vector<2x3xi32>
  vector.store %1, %b[%c0, %c0] : memref<2x3xi32>, vector<2x3xi32>
  return
}

func.func @taken_apart(%a: memref<3xi32>, %b: memref<3xi32>) -> i32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %v = arith.constant dense<[[1, 2, 3], [4, 5, 6]]> : vector<2x3xi32>
  %0 = vector.shape_cast %v : vector<2x3xi32> to vector<6xi32>
  %1, %2 = vector.deinterleave %0 : vector<6xi32> -> vector<3xi32>
  vector.store %1, %a[%c0] : memref<3xi32>, vector<3xi32>
  vector.store %2, %b[%c0] : memref<3xi32>, vector<3xi32>
  %3 = vector.interleave %1, %2 : vector<3xi32> -> vector<6xi32>
  %4 = vector.extract %v[%c1] : vector<3xi32> from vector<2x3xi32>
  %5 = vector.insert %4, %v [1] : vector<3xi32> into vector<2x3xi32>
  %6:6 = vector.to_elements %5 : vector<2x3xi32>
  %7 = vector.from_elements %6#5, %6#4, %6#3, %6#2, %6#1, %6#0 : vector<6xi32>
  %8 = vector.broadcast %6#0 : i32 to vector<6xi32>
  %9 = arith.muli %7, %8 : vector<6xi32>
  %10 = vector.reduction <add>, %9 : vector<6xi32> into i32
  return %10 : i32
}

func.func @recut(%a: memref<4xi16>, %b: memref<4xi1>) {
  %c0 = arith.constant 0 : index
  %v = arith.constant dense<[65538, 196612]> : vector<2xi32>
  %0 = vector.bitcast %v : vector<2xi32> to vector<4xi16>
  vector.store %0, %a[%c0] : memref<4xi16>, vector<4xi16>
  %five = arith.constant dense<5> : vector<1xi4>
  %1 = vector.bitcast %five : vector<1xi4> to vector<4xi1>
  vector.store %1, %b[%c0] : memref<4xi1>, vector<4xi1>
  return
}

func.func @reduced() -> (i32, i32, i32, i32, f32) {
  %v = arith.constant dense<[[1, 2], [3, 4]]> : vector<2x2xi32>
  %z = arith.constant dense<1> : vector<2xi32>
  %one = arith.constant 1 : i32
  %0 = vector.shape_cast %v : vector<2x2xi32> to vector<4xi32>
  %1 = vector.reduction <add>, %0 : vector<4xi32> into i32
  %2 = vector.multi_reduction <mul>, %v, %one [0, 1] : vector<2x2xi32> to i32
  %3 = vector.multi_reduction <maxsi>, %v, %z [0] : vector<2x2xi32> to vector<2xi32>
  %4 = vector.extract %3[1] : i32 from vector<2xi32>
  %minus = arith.constant dense<-1> : vector<4xi32>
  %5 = vector.reduction <maxui>, %minus, %one : vector<4xi32> into i32
  %f = arith.constant dense<[0.5, 1.0, 2.0]> : vector<3xf32>
  %6 = vector.reduction <add>, %f : vector<3xf32> into f32
  return %1, %2, %4, %5, %6 : i32, i32, i32, i32, f32
}
