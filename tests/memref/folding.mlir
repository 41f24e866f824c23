// Sizes that are known, casts that say nothing, accesses through casts, buffers nobody reads.
// RUN: ft-opt %s --canonicalize
// EVAL: @sizes(7) ~= 4, 7
// EVAL: @through_casts([1, 2, 3, 4]) ~= 2, arg0 = [1, 2, 2, 4]
// EVAL: @known_sizes() ~= 4
// EVAL: @unread(1.5) ~= 1.5
// EVAL: @whole([1, 2, 3, 4]) ~= 4

func.func @sizes(%n: index) -> (index, index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %m = memref.alloc(%n) : memref<4x?xf32>
  %0 = memref.dim %m, %c0 : memref<4x?xf32>
  %1 = memref.dim %m, %c1 : memref<4x?xf32>
  memref.dealloc %m : memref<4x?xf32>
  return %0, %1 : index, index
}

func.func @through_casts(%a: memref<4xf32>) -> f32 {
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %b = memref.cast %a : memref<4xf32> to memref<?xf32>
  %c = memref.cast %b : memref<?xf32> to memref<?xf32, strided<[?], offset: ?>>
  %x = memref.load %c[%c1] : memref<?xf32, strided<[?], offset: ?>>
  memref.store %x, %b[%c2] : memref<?xf32>
  return %x : f32
}

func.func @known_sizes() -> index {
  %c0 = arith.constant 0 : index
  %c4 = arith.constant 4 : index
  %m = memref.alloc(%c4) : memref<?xf32>
  %n = memref.dim %m, %c0 : memref<?xf32>
  memref.dealloc %m : memref<?xf32>
  return %n : index
}

func.func @unread(%x: f32) -> f32 {
  %c0 = arith.constant 0 : index
  %m = memref.alloca() : memref<4xf32>
  memref.store %x, %m[%c0] : memref<4xf32>
  %unused = memref.load %m[%c0] : memref<4xf32>
  return %x : f32
}

func.func @whole(%a: memref<4xf32>) -> f32 {
  %c3 = arith.constant 3 : index
  %all = memref.subview %a[0] [4] [1] : memref<4xf32> to memref<4xf32, strided<[1]>>
  %x = memref.load %all[%c3] : memref<4xf32, strided<[1]>>
  memref.copy %a, %a : memref<4xf32> to memref<4xf32>
  return %x : f32
}
