// RUN: ft-opt %s --split-input-file

func.func @gaps(%s: memref<4x6xf32, strided<[12, 1], offset: ?>>) {
  %0 = memref.collapse_shape %s [[0, 1]] : memref<4x6xf32, strided<[12, 1], offset: ?>> into memref<24xf32, strided<[1], offset: ?>>
  return
}

// -----

func.func @open_stride(%s: memref<4x?xf32, strided<[?, 1], offset: ?>>) {
  %0 = memref.collapse_shape %s [[0, 1]] : memref<4x?xf32, strided<[?, 1], offset: ?>> into memref<?xf32, strided<[1], offset: ?>>
  return
}

// -----

func.func @groups(%s: memref<4x6xf32>) {
  %0 = memref.collapse_shape %s [[0], [2]] : memref<4x6xf32> into memref<24xf32>
  return
}

// -----

func.func @order(%s: memref<4x6xf32>) {
  %0 = memref.collapse_shape %s [[1, 0]] : memref<4x6xf32> into memref<24xf32>
  return
}

// -----

func.func @count(%s: memref<4x6xf32>) {
  %0 = memref.expand_shape %s [[0, 1], [2]] output_shape [2, 3, 6] : memref<4x6xf32> into memref<2x3x6xf32>
  return
}

// -----

func.func @dynamic(%s: memref<?x6xf32>) {
  %0 = memref.expand_shape %s [[0, 1], [2]] output_shape [4, 2, 6] : memref<?x6xf32> into memref<4x2x6xf32>
  return
}

// -----

func.func @alignment(%s: memref<6xf32>) {
  %0 = memref.assume_alignment %s, 3 : memref<6xf32>
  return
}

// -----

func.func @transposed(%s: memref<?x?xf32>) {
  %0 = memref.transpose %s (i, j) -> (j, i) : memref<?x?xf32> to memref<?x?xf32>
  return
}

// -----

func.func @not_all(%s: memref<?x?xf32>) {
  %0 = memref.transpose %s (i, j) -> (j, k) : memref<?x?xf32> to memref<?x?xf32>
  return
}

// -----

func.func @kinds(%s: memref<6xi32>, %i: index, %x: i32) {
  %0 = memref.atomic_rmw addf %x, %s[%i] : (i32, memref<6xi32>) -> i32
  return
}

// -----

func.func @effects(%s: memref<6xi32>, %i: index) {
  %0 = memref.generic_atomic_rmw %s[%i] : memref<6xi32> {
  ^bb0(%old: i32):
    memref.store %old, %s[%i] : memref<6xi32>
    memref.atomic_yield %old : i32
  }
  return
}

// -----

func.func @scope(%x: f32) -> i32 {
  %0 = memref.alloca_scope -> (i32) {
    memref.alloca_scope.return %x : f32
  }
  return %0 : i32
}
