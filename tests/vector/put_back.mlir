// Parts of repeated vectors, parts that are put back, and what is replaced at once.
// RUN: ft-opt %s --canonicalize
// EVAL: @row([1, 2], 1) ~= [1, 2]
// EVAL: @row_that_was_stretched([[5], [6]]) ~= [5, 5]
// EVAL: @part_of_scalar(3) ~= [3, 3]
// EVAL: @put_back([1, 2, 3, 4]) ~= [1, 2, 3, 4]
// EVAL: @put_elsewhere([1, 2, 3, 4]) ~= [1, 2, 2, 3]
// EVAL: @twice([1, 2], 3, 4) ~= [1, 4]
// EVAL: @twice_elsewhere([1, 2], 3, 4) ~= [4, 3]
// EVAL: @masks([1, 2], [3, 4]) ~= [1, 2], [3, 4], [1, 4]

func.func @row(%v: vector<2xf32>, %i: index) -> vector<2xf32> {
  %0 = vector.broadcast %v : vector<2xf32> to vector<3x2xf32>
  %1 = vector.extract %0[%i] : vector<2xf32> from vector<3x2xf32>
  return %1 : vector<2xf32>
}

// The operand is no row of it.
func.func @row_that_was_stretched(%v: vector<2x1xf32>) -> vector<2xf32> {
  %0 = vector.broadcast %v : vector<2x1xf32> to vector<2x2xf32>
  %1 = vector.extract %0[0] : vector<2xf32> from vector<2x2xf32>
  return %1 : vector<2xf32>
}

func.func @part_of_scalar(%x: f32) -> vector<2xf32> {
  %0 = vector.broadcast %x : f32 to vector<4xf32>
  %1 = vector.extract_strided_slice %0 {offsets = [1], sizes = [2], strides = [1]} : vector<4xf32> to vector<2xf32>
  return %1 : vector<2xf32>
}

func.func @put_back(%v: vector<4xf32>) -> vector<4xf32> {
  %0 = vector.extract_strided_slice %v {offsets = [1], sizes = [2], strides = [1]} : vector<4xf32> to vector<2xf32>
  %1 = vector.insert_strided_slice %0, %v {offsets = [1], strides = [1]} : vector<2xf32> into vector<4xf32>
  return %1 : vector<4xf32>
}

func.func @put_elsewhere(%v: vector<4xf32>) -> vector<4xf32> {
  %0 = vector.extract_strided_slice %v {offsets = [1], sizes = [2], strides = [1]} : vector<4xf32> to vector<2xf32>
  %1 = vector.insert_strided_slice %0, %v {offsets = [2], strides = [1]} : vector<2xf32> into vector<4xf32>
  return %1 : vector<4xf32>
}

func.func @twice(%v: vector<2xf32>, %x: f32, %y: f32) -> vector<2xf32> {
  %0 = vector.insert %x, %v [1] : f32 into vector<2xf32>
  %1 = vector.insert %y, %0 [1] : f32 into vector<2xf32>
  return %1 : vector<2xf32>
}

func.func @twice_elsewhere(%v: vector<2xf32>, %x: f32, %y: f32) -> vector<2xf32> {
  %0 = vector.insert %x, %v [1] : f32 into vector<2xf32>
  %1 = vector.insert %y, %0 [0] : f32 into vector<2xf32>
  return %1 : vector<2xf32>
}

func.func @masks(%a: vector<2xf32>, %b: vector<2xf32>) -> (vector<2xf32>, vector<2xf32>, vector<2xf32>) {
  %all = vector.constant_mask [2] : vector<2xi1>
  %none = vector.constant_mask [0] : vector<2xi1>
  %some = vector.constant_mask [1] : vector<2xi1>
  %0 = arith.select %all, %a, %b : vector<2xi1>, vector<2xf32>
  %1 = arith.select %none, %a, %b : vector<2xi1>, vector<2xf32>
  %2 = arith.select %some, %a, %b : vector<2xi1>, vector<2xf32>
  return %0, %1, %2 : vector<2xf32>, vector<2xf32>, vector<2xf32>
}
