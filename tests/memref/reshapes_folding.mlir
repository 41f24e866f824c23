// Reshapes that undo each other, that go two steps at once, and sizes that they say.
// RUN: ft-opt %s --canonicalize

func.func @back(%m: memref<6xf32>) -> memref<6xf32> {
  %e = memref.expand_shape %m [[0, 1]] output_shape [2, 3] : memref<6xf32> into memref<2x3xf32>
  %c = memref.collapse_shape %e [[0, 1]] : memref<2x3xf32> into memref<6xf32>
  return %c : memref<6xf32>
}

func.func @two_steps(%m: memref<12xf32>) -> memref<2x2x3xf32> {
  %a = memref.expand_shape %m [[0, 1]] output_shape [2, 6] : memref<12xf32> into memref<2x6xf32>
  %b = memref.expand_shape %a [[0], [1, 2]] output_shape [2, 2, 3] : memref<2x6xf32> into memref<2x2x3xf32>
  return %b : memref<2x2x3xf32>
}

func.func @two_steps_back(%m: memref<2x2x3xf32>) -> memref<12xf32> {
  %a = memref.collapse_shape %m [[0], [1, 2]] : memref<2x2x3xf32> into memref<2x6xf32>
  %b = memref.collapse_shape %a [[0, 1]] : memref<2x6xf32> into memref<12xf32>
  return %b : memref<12xf32>
}

func.func @through_cast(%m: memref<2x3xf32>) -> memref<?xf32> {
  %a = memref.cast %m : memref<2x3xf32> to memref<?x3xf32>
  %b = memref.collapse_shape %a [[0, 1]] : memref<?x3xf32> into memref<?xf32>
  return %b : memref<?xf32>
}

func.func @size(%m: memref<?xf32>, %n: index) -> index {
  %c0 = arith.constant 0 : index
  %e = memref.expand_shape %m [[0, 1]] output_shape [%n, 3] : memref<?xf32> into memref<?x3xf32>
  %d = memref.dim %e, %c0 : memref<?x3xf32>
  return %d : index
}

func.func @twice(%m: memref<2x3x4xf32>) -> memref<2x3x4xf32> {
  %a = memref.transpose %m (i, j, k) -> (k, i, j) : memref<2x3x4xf32> to memref<4x2x3xf32, strided<[1, 12, 4]>>
  %b = memref.transpose %a (i, j, k) -> (j, k, i) : memref<4x2x3xf32, strided<[1, 12, 4]>> to memref<2x3x4xf32>
  return %b : memref<2x3x4xf32>
}

func.func @scope_without_stack(%x: f32) -> f32 {
  %r = memref.alloca_scope -> (f32) {
    %y = arith.addf %x, %x : f32
    memref.alloca_scope.return %y : f32
  }
  return %r : f32
}

func.func @aligned_twice(%m: memref<4xf32>) -> memref<4xf32> {
  %a = memref.assume_alignment %m, 16 : memref<4xf32>
  %b = memref.assume_alignment %a, 8 : memref<4xf32>
  return %b : memref<4xf32>
}
