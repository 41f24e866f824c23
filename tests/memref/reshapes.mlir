// Other dimensions on the same elements: elements are reached through them, and by them written.
// EVAL: @expanded([0, 1, 2, 3, 4, 5], 1, 2) ~= 5, arg0 = [0, 1, 2, 3, 4, -1]
// EVAL: @expanded_rows([[0, 1, 2, 3], [4, 5, 6, 7]], 1) ~= 6
// EVAL: @expanded_by_value([0, 1, 2, 3, 4, 5], 3, 2, 1) size=6 ~= 5
// EVAL: @collapsed([[0, 1, 2], [3, 4, 5]], 4) ~= 4
// EVAL: @collapsed_part([[[0, 1], [2, 3]], [[4, 5], [6, 7]]], 2) ~= 5
// EVAL: @collapsed_ones([[7], [8]], 1) ~= 8
// EVAL: @collapsed_open([[0, 1, 2], [3, 4, 5]], 2, 1) ~= 4
// EVAL: @to_one([[3]]) ~= 3
// EVAL: @transposed([[0, 1, 2], [3, 4, 5]], 2, 1) ~= 5, arg0 = [[0, 1, 2], [3, 4, -1]]
// EVAL: @transposed_copy([[0, 1, 2], [3, 4, 5]], zeros) ~= arg1 = [[0, 3], [1, 4], [2, 5]]
// EVAL: @reshaped([[0, 1, 2], [3, 4, 5]], [3, 2], 2, 1) ~= 5
// EVAL: @aligned([1, 2, 3, 4], 2) ~= 3
// EVAL: @parts([[0, 1, 2], [3, 4, 5]]) ~= 1, 2, 2, 3, 1
// EVAL: @ranks([[0, 1, 2], [3, 4, 5]]) ~= 2
// EVAL: @distinct([1, 2], [3, 4], 1) ~= 6

func.func @expanded(%m: memref<6xf32>, %i: index, %j: index) -> f32 {
  %minus = arith.constant -1.0 : f32
  %e = memref.expand_shape %m [[0, 1]] output_shape [2, 3] : memref<6xf32> into memref<2x3xf32>
  %x = memref.load %e[%i, %j] : memref<2x3xf32>
  memref.store %minus, %e[%i, %j] : memref<2x3xf32>
  return %x : f32
}

// Rows with gaps between them.
func.func @expanded_rows(%m: memref<2x4xf32>, %i: index) -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %part = memref.subview %m[0, 2] [2, 2] [1, 1] : memref<2x4xf32> to memref<2x2xf32, strided<[4, 1], offset: 2>>
  %e = memref.expand_shape %part [[0, 1], [2]] output_shape [1, 2, 2] : memref<2x2xf32, strided<[4, 1], offset: 2>> into memref<1x2x2xf32, strided<[8, 4, 1], offset: 2>>
  %x = memref.load %e[%c0, %i, %c0] : memref<1x2x2xf32, strided<[8, 4, 1], offset: 2>>
  return %x : f32
}

func.func @expanded_by_value(%m: memref<?xf32>, %n: index, %i: index, %j: index) -> f32 {
  %e = memref.expand_shape %m [[0, 1]] output_shape [%n, 2] : memref<?xf32> into memref<?x2xf32>
  %x = memref.load %e[%i, %j] : memref<?x2xf32>
  return %x : f32
}

func.func @collapsed(%m: memref<2x3xf32>, %i: index) -> f32 {
  %c = memref.collapse_shape %m [[0, 1]] : memref<2x3xf32> into memref<6xf32>
  %x = memref.load %c[%i] : memref<6xf32>
  return %x : f32
}

func.func @collapsed_part(%m: memref<2x2x2xf32>, %i: index) -> f32 {
  %c0 = arith.constant 0 : index
  %part = memref.subview %m[0, 0, 1] [2, 2, 1] [1, 1, 1] : memref<2x2x2xf32> to memref<2x2x1xf32, strided<[4, 2, 1], offset: 1>>
  %c = memref.collapse_shape %part [[0, 1], [2]] : memref<2x2x1xf32, strided<[4, 2, 1], offset: 1>> into memref<4x1xf32, strided<[2, 1], offset: 1>>
  %x = memref.load %c[%i, %c0] : memref<4x1xf32, strided<[2, 1], offset: 1>>
  return %x : f32
}

// The stride of a dimension of size 1 does not matter.
func.func @collapsed_ones(%m: memref<2x1xf32>, %i: index) -> f32 {
  %r = memref.reinterpret_cast %m to offset: [0], sizes: [2, 1], strides: [1, 7] : memref<2x1xf32> to memref<2x1xf32, strided<[1, 7]>>
  %c = memref.collapse_shape %r [[0, 1]] : memref<2x1xf32, strided<[1, 7]>> into memref<2xf32, strided<[1]>>
  %x = memref.load %c[%i] : memref<2xf32, strided<[1]>>
  return %x : f32
}

// A last dimension of unknown size leaves the stride open: here it turns out to be 1.
func.func @collapsed_open(%m: memref<2x3xf32>, %n: index, %i: index) -> f32 {
  %one = arith.constant 1 : index
  %part = memref.subview %m[0, 1] [%n, %one] [1, 1] : memref<2x3xf32> to memref<?x?xf32, strided<[3, 1], offset: 1>>
  %c = memref.collapse_shape %part [[0, 1]] : memref<?x?xf32, strided<[3, 1], offset: 1>> into memref<?xf32, strided<[?], offset: 1>>
  %x = memref.load %c[%i] : memref<?xf32, strided<[?], offset: 1>>
  return %x : f32
}

func.func @to_one(%m: memref<1x1xf32>) -> f32 {
  %c0 = arith.constant 0 : index
  %c = memref.collapse_shape %m [] : memref<1x1xf32> into memref<f32>
  %e = memref.expand_shape %c [] output_shape [1, 1, 1] : memref<f32> into memref<1x1x1xf32>
  %x = memref.load %e[%c0, %c0, %c0] : memref<1x1x1xf32>
  return %x : f32
}

func.func @transposed(%m: memref<2x3xf32>, %i: index, %j: index) -> f32 {
  %minus = arith.constant -1.0 : f32
  %t = memref.transpose %m (i, j) -> (j, i) : memref<2x3xf32> to memref<3x2xf32, strided<[1, 3]>>
  %x = memref.load %t[%i, %j] : memref<3x2xf32, strided<[1, 3]>>
  memref.store %minus, %t[%i, %j] : memref<3x2xf32, strided<[1, 3]>>
  return %x : f32
}

func.func @transposed_copy(%m: memref<2x3xf32>, %out: memref<3x2xf32>) {
  %t = memref.transpose %m (i, j) -> (j, i) : memref<2x3xf32> to memref<3x2xf32, strided<[1, 3]>>
  memref.copy %t, %out : memref<3x2xf32, strided<[1, 3]>> to memref<3x2xf32>
  return
}

func.func @reshaped(%m: memref<2x3xf32>, %shape: memref<2xi32>, %i: index, %j: index) -> f32 {
  %r = memref.reshape %m(%shape) : (memref<2x3xf32>, memref<2xi32>) -> memref<?x?xf32>
  %x = memref.load %r[%i, %j] : memref<?x?xf32>
  return %x : f32
}

func.func @aligned(%m: memref<4xf32>, %i: index) -> f32 {
  %a = memref.assume_alignment %m, 4 : memref<4xf32>
  %x = memref.load %a[%i] : memref<4xf32>
  return %x : f32
}

func.func @parts(%m: memref<2x3xf32>) -> (index, index, index, index, index) {
  %part = memref.subview %m[0, 1] [2, 2] [1, 1] : memref<2x3xf32> to memref<2x2xf32, strided<[3, 1], offset: 1>>
  %base, %offset, %sizes:2, %strides:2 = memref.extract_strided_metadata %part : memref<2x2xf32, strided<[3, 1], offset: 1>> -> memref<f32>, index, index, index, index, index
  return %offset, %sizes#0, %sizes#1, %strides#0, %strides#1 : index, index, index, index, index
}

func.func @ranks(%m: memref<2x3xf32>) -> index {
  %r = memref.rank %m : memref<2x3xf32>
  return %r : index
}

func.func @distinct(%a: memref<2xf32>, %b: memref<2xf32>, %i: index) -> f32 {
  %c, %d = memref.distinct_objects %a, %b : memref<2xf32>, memref<2xf32>
  %x = memref.load %c[%i] : memref<2xf32>
  %y = memref.load %d[%i] : memref<2xf32>
  memref.prefetch %d[%i], read, locality<3>, data : memref<2xf32>
  %sum = arith.addf %x, %y : f32
  return %sum : f32
}
