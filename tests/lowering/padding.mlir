// Padding that is read at an index of a loop plus a constant: the loop is cut, and inside nothing
// is asked. The numbers are NumPy's.
// RUN: ft-opt %s --pass-pipeline=canonicalize,lower-tensor-to-loops,canonicalize,cse --remarks=loops
// EVAL: @heat([[1, 2, 3, 4, 5, 6], [0, 1, 2, 3, 4, 5], [6, 0, 1, 2, 3, 4], [5, 6, 0, 1, 2, 3], [4, 5, 6, 0, 1, 2]]) ~= [[0.0, 0.5, 1.0, 1.5, 2.0, -1.0], [4.0, 1.0, 2.0, 3.0, 4.0, 2.0], [-3.5, 7.0, 1.0, 2.0, 3.0, 1.5], [3.0, -1.0, 7.0, 1.0, 2.0, 1.0], [1.0, 3.0, -3.5, 4.0, 1.0, 0.0]]
// EVAL: @shifted([1, 2, 3, 4, 5, 6, 7, 8]) ~= [12, 14, 8, 11, 14, 17, 20, 21]
// EVAL: @sums([1, 2, 3, 4, 5, 6, 7, 8]) ~= 99, [0, 3, 8, 15, 24, 35, 48, 0]
// EVAL: @columns([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]) ~= [18, 36, 42, 21]
// EVAL: @rows([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]) ~= [3, 7, 11]
// EVAL: @twice([1, 2, 3, 4, 5, 6, 7, 8]) ~= [6, 8, 8, 11, 14, 17, 14, 13]
// EVAL: @steps([[1, 2, 3, 4, 5, 6], [0, 1, 2, 3, 4, 5], [6, 0, 1, 2, 3, 4], [5, 6, 0, 1, 2, 3], [4, 5, 6, 0, 1, 2]], 3) ~= [[-17, 3, -5, -6, -7, -8], [30, -10, 13, 8, 10, 12], [-27, 21, -22, -2, -3, -4], [22, -18, 33, 0, 2, 4], [-9, 11, -25, 2, 1, 0]]

// Five pieces: the first and the last row, and three of each row between them.
func.func @heat(%u: tensor<5x6xf32>) -> tensor<5x6xf32> {
  %zero = arith.constant 0.0 : f32
  %half = arith.constant dense<0.5> : tensor<5x6xf32>
  %four = arith.constant dense<4.0> : tensor<5x6xf32>
  %p = tensor.pad %u, %zero low = [1, 1] high = [1, 1] interior = [0, 0] : (tensor<5x6xf32>, f32) -> tensor<7x8xf32>
  %up = tensor.slice %p starts = [0, 1] limits = [5, 7] strides = [1, 1] : tensor<7x8xf32> -> tensor<5x6xf32>
  %down = tensor.slice %p starts = [2, 1] limits = [7, 7] strides = [1, 1] : tensor<7x8xf32> -> tensor<5x6xf32>
  %left = tensor.slice %p starts = [1, 0] limits = [6, 6] strides = [1, 1] : tensor<7x8xf32> -> tensor<5x6xf32>
  %right = tensor.slice %p starts = [1, 2] limits = [6, 8] strides = [1, 1] : tensor<7x8xf32> -> tensor<5x6xf32>
  %0 = arith.addf %up, %down : tensor<5x6xf32>
  %1 = arith.addf %0, %left : tensor<5x6xf32>
  %2 = arith.addf %1, %right : tensor<5x6xf32>
  %3 = arith.mulf %four, %u : tensor<5x6xf32>
  %4 = arith.subf %2, %3 : tensor<5x6xf32>
  %5 = arith.mulf %half, %4 : tensor<5x6xf32>
  %6 = arith.addf %u, %5 : tensor<5x6xf32>
  return %6 : tensor<5x6xf32>
}

func.func @shifted(%x: tensor<8xf32>) -> tensor<8xf32> {
  %nine = arith.constant 9.0 : f32
  %seven = arith.constant 7.0 : f32
  %p = tensor.pad %x, %nine low = [2] high = [-2] interior = [0] : (tensor<8xf32>, f32) -> tensor<8xf32>
  %q = tensor.pad %x, %seven low = [0] high = [1] interior = [0] : (tensor<8xf32>, f32) -> tensor<9xf32>
  %next = tensor.slice %q starts = [1] limits = [9] strides = [1] : tensor<9xf32> -> tensor<8xf32>
  %0 = arith.addf %p, %next : tensor<8xf32>
  %1 = arith.addf %0, %x : tensor<8xf32>
  return %1 : tensor<8xf32>
}

// A reduction reads the pad as well, and is not cut along what it sums: the pad is stored.
func.func @sums(%x: tensor<8xf32>) -> (tensor<f32>, tensor<8xf32>) {
  %zero = arith.constant 0.0 : f32
  %p = tensor.pad %x, %zero low = [1] high = [1] interior = [0] : (tensor<8xf32>, f32) -> tensor<10xf32>
  %a = tensor.slice %p starts = [0] limits = [8] strides = [1] : tensor<10xf32> -> tensor<8xf32>
  %b = tensor.slice %p starts = [1] limits = [9] strides = [1] : tensor<10xf32> -> tensor<8xf32>
  %c = tensor.slice %p starts = [2] limits = [10] strides = [1] : tensor<10xf32> -> tensor<8xf32>
  %0 = arith.addf %a, %b : tensor<8xf32>
  %1 = arith.addf %0, %c : tensor<8xf32>
  %2 = tensor.reduce add %1 dims = [0] : tensor<8xf32> -> tensor<f32>
  %3 = arith.mulf %a, %c : tensor<8xf32>
  return %2, %3 : tensor<f32>, tensor<8xf32>
}

func.func @columns(%x: tensor<3x4xf32>) -> tensor<4xf32> {
  %zero = arith.constant 0.0 : f32
  %p = tensor.pad %x, %zero low = [0, 1] high = [0, 1] interior = [0, 0] : (tensor<3x4xf32>, f32) -> tensor<3x6xf32>
  %a = tensor.slice %p starts = [0, 0] limits = [3, 4] strides = [1, 1] : tensor<3x6xf32> -> tensor<3x4xf32>
  %b = tensor.slice %p starts = [0, 2] limits = [3, 6] strides = [1, 1] : tensor<3x6xf32> -> tensor<3x4xf32>
  %0 = arith.addf %a, %b : tensor<3x4xf32>
  %1 = tensor.reduce add %0 dims = [0] : tensor<3x4xf32> -> tensor<4xf32>
  return %1 : tensor<4xf32>
}

func.func @rows(%x: tensor<3x4xf32>) -> tensor<3xf32> {
  %zero = arith.constant 0.0 : f32
  %p = tensor.pad %x, %zero low = [0, 1] high = [0, 1] interior = [0, 0] : (tensor<3x4xf32>, f32) -> tensor<3x6xf32>
  %a = tensor.slice %p starts = [0, 0] limits = [3, 4] strides = [1, 1] : tensor<3x6xf32> -> tensor<3x4xf32>
  %b = tensor.slice %p starts = [0, 2] limits = [3, 6] strides = [1, 1] : tensor<3x6xf32> -> tensor<3x4xf32>
  %0 = arith.subf %a, %b : tensor<3x4xf32>
  %1 = tensor.reduce max %0 dims = [1] : tensor<3x4xf32> -> tensor<3xf32>
  return %1 : tensor<3xf32>
}

// Padding around padding.
func.func @twice(%x: tensor<8xf32>) -> tensor<8xf32> {
  %zero = arith.constant 0.0 : f32
  %three = arith.constant 3.0 : f32
  %p = tensor.pad %x, %three low = [1] high = [1] interior = [0] : (tensor<8xf32>, f32) -> tensor<10xf32>
  %q = tensor.pad %p, %zero low = [1] high = [1] interior = [0] : (tensor<10xf32>, f32) -> tensor<12xf32>
  %a = tensor.slice %q starts = [0] limits = [8] strides = [1] : tensor<12xf32> -> tensor<8xf32>
  %b = tensor.slice %q starts = [1] limits = [9] strides = [1] : tensor<12xf32> -> tensor<8xf32>
  %c = tensor.slice %q starts = [4] limits = [12] strides = [1] : tensor<12xf32> -> tensor<8xf32>
  %0 = arith.addf %a, %b : tensor<8xf32>
  %1 = arith.addf %0, %c : tensor<8xf32>
  return %1 : tensor<8xf32>
}

// Two grids that change places, whatever the number of steps.
func.func @steps(%u: tensor<5x6xf32>, %n: index) -> tensor<5x6xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %r = loop.for %i = %c0 to %n step %c1 iter_args(%v = %u) -> (tensor<5x6xf32>) {
    %p = tensor.pad %v, %zero low = [1, 1] high = [1, 1] interior = [0, 0] : (tensor<5x6xf32>, f32) -> tensor<7x8xf32>
    %up = tensor.slice %p starts = [0, 1] limits = [5, 7] strides = [1, 1] : tensor<7x8xf32> -> tensor<5x6xf32>
    %down = tensor.slice %p starts = [2, 1] limits = [7, 7] strides = [1, 1] : tensor<7x8xf32> -> tensor<5x6xf32>
    %0 = arith.addf %up, %down : tensor<5x6xf32>
    %1 = arith.subf %0, %v : tensor<5x6xf32>
    loop.yield %1 : tensor<5x6xf32>
  }
  return %r : tensor<5x6xf32>
}
