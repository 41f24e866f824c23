// Views of views are one view, and what is known of them stands in their types.
// RUN: ft-opt %s --canonicalize
// EVAL: @part_of_part(2) ~= 205, 102
// EVAL: @row([[1.0, 2.0], [3.0, 4.0]], 1) ~= 4.0
// EVAL: @sizes([1.0, 2.0, 3.0, 4.0, 5.0, 6.0]) ~= 2, 0, 3, 1

func.func @part_of_part(%i: index) -> (index, index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %c10 = arith.constant 10 : index
  %c100 = arith.constant 100 : index
  %m = memref.alloc() : memref<10x10xindex>
  loop.for %a = %c0 to %c10 step %c1 {
    loop.for %b = %c0 to %c10 step %c1 {
      %row = arith.muli %a, %c100 : index
      %n = arith.addi %row, %b : index
      memref.store %n, %m[%a, %b] : memref<10x10xindex>
    }
  }
  %part = memref.subview %m[%i, 2] [6, 6] [1, 1] : memref<10x10xindex> to memref<6x6xindex, strided<[10, 1], offset: ?>>
  %inner = memref.subview %part[0, 3] [2, 2] [1, 1] : memref<6x6xindex, strided<[10, 1], offset: ?>> to memref<2x2xindex, strided<[10, 1], offset: ?>>
  %0 = memref.load %inner[%c0, %c0] : memref<2x2xindex, strided<[10, 1], offset: ?>>
  %all = memref.cast %m : memref<10x10xindex> to memref<?x?xindex>
  %known = memref.subview %all[%c1, %c0] [%c4, %c4] [%c1, %i] : memref<?x?xindex> to memref<?x?xindex, strided<[?, ?], offset: ?>>
  %1 = memref.load %known[%c0, %c1] : memref<?x?xindex, strided<[?, ?], offset: ?>>
  memref.dealloc %m : memref<10x10xindex>
  return %0, %1 : index, index
}

// A dimension that is left out stays out.
func.func @row(%m: memref<2x2xf32>, %i: index) -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %all = memref.subview %m[0, 0] [2, 2] [1, 1] : memref<2x2xf32> to memref<2x2xf32, strided<[2, 1]>>
  %row = memref.subview %all[%c1, %c0] [1, 2] [1, 1] : memref<2x2xf32, strided<[2, 1]>> to memref<2xf32, strided<[1], offset: ?>>
  %x = memref.load %row[%i] : memref<2xf32, strided<[1], offset: ?>>
  return %x : f32
}

func.func @sizes(%m: memref<6xf32>) -> (index, index, index, index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c3 = arith.constant 3 : index
  %shape = memref.alloca() : memref<2xindex>
  memref.store %c3, %shape[%c0] : memref<2xindex>
  memref.store %c2, %shape[%c1] : memref<2xindex>
  %r = memref.reshape %m(%shape) : (memref<6xf32>, memref<2xindex>) -> memref<?x?xf32>
  // The size is what the shape held when it was read.
  memref.store %c0, %shape[%c1] : memref<2xindex>
  %0 = memref.dim %r, %c1 : memref<?x?xf32>
  %base, %1, %size, %3 = memref.extract_strided_metadata %m : memref<6xf32> -> memref<f32>, index, index, index
  %t = memref.transpose %r (i, j) -> (j, i) : memref<?x?xf32> to memref<?x?xf32, strided<[1, ?]>>
  %2 = memref.dim %t, %c1 : memref<?x?xf32, strided<[1, ?]>>
  return %0, %1, %2, %3 : index, index, index, index
}

func.func @buffers(%m: memref<4x8xf32>, %a: memref<0xf32>, %b: memref<0xf32>) -> memref<4x4xf32, strided<[4, 1]>> {
  memref.copy %a, %b : memref<0xf32> to memref<0xf32>
  %r = memref.reinterpret_cast %m to offset: [0], sizes: [8, 4], strides: [4, 1] : memref<4x8xf32> to memref<8x4xf32, strided<[4, 1]>>
  %s = memref.reinterpret_cast %r to offset: [0], sizes: [4, 4], strides: [4, 1] : memref<8x4xf32, strided<[4, 1]>> to memref<4x4xf32, strided<[4, 1]>>
  return %s : memref<4x4xf32, strided<[4, 1]>>
}

// Numbers that the verifier would refuse stay values: this code may never run.
func.func @outside(%m: memref<4xf32>) -> memref<?xf32, strided<[1], offset: ?>> {
  %c9 = arith.constant 9 : index
  %s = memref.subview %m[%c9] [%c9] [1] : memref<4xf32> to memref<?xf32, strided<[1], offset: ?>>
  return %s : memref<?xf32, strided<[1], offset: ?>>
}
