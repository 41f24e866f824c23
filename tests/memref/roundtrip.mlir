// Every operation in upstream's text.
// ROUNDTRIP: verbatim
// RUN: ft-opt %s --print-generic

memref.global "private" constant @table : memref<2x2xf32> = dense<[[1.000000e+00, 2.000000e+00], [3.000000e+00, 4.000000e+00]]>
memref.global @scratch : memref<8xi32> = uninitialized
memref.global "private" @counter : memref<i64> = dense<0> {alignment = 64 : i64}
memref.global "private" @elsewhere : memref<4xf32>
func.func @buffers(%n: index, %i: index, %x: f32) {
  %alloc = memref.alloc() : memref<4x8xf32>
  %alloc_0 = memref.alloc(%n) : memref<4x?xf32>
  %alloc_1 = memref.alloc(%n, %n) {alignment = 64 : i64} : memref<?x?xf32>
  %alloca = memref.alloca() : memref<f32>
  %alloca_2 = memref.alloca(%n) {alignment = 16 : i64} : memref<?xi1>
  %0 = memref.load %alloc[%i, %i] : memref<4x8xf32>
  %1 = memref.load %alloca[] : memref<f32>
  %2 = memref.load %alloc[%i, %i] {nontemporal = true} : memref<4x8xf32>
  memref.store %x, %alloc[%i, %i] : memref<4x8xf32>
  memref.store %x, %alloca[] : memref<f32>
  %dim = memref.dim %alloc_0, %i : memref<4x?xf32>
  memref.copy %alloc, %alloc : memref<4x8xf32> to memref<4x8xf32>
  memref.dealloc %alloc : memref<4x8xf32>
  return
}
func.func @views(%m: memref<4x8xf32>, %d: memref<?x?xf32>, %bytes: memref<2048xi8>, %n: index, %i: index) {
  %cast = memref.cast %m : memref<4x8xf32> to memref<?x?xf32>
  %cast_0 = memref.cast %m : memref<4x8xf32> to memref<*xf32>
  %cast_1 = memref.cast %m : memref<4x8xf32> to memref<4x8xf32, strided<[?, 1], offset: ?>>
  %subview = memref.subview %m[%i, 0] [1, 8] [1, 1] : memref<4x8xf32> to memref<8xf32, strided<[1], offset: ?>>
  %subview_2 = memref.subview %m[1, 2] [2, 3] [1, 2] : memref<4x8xf32> to memref<2x3xf32, strided<[8, 2], offset: 10>>
  %subview_3 = memref.subview %d[%i, %i] [%n, 4] [1, %n] : memref<?x?xf32> to memref<?x4xf32, strided<[?, ?], offset: ?>>
  %reinterpret_cast = memref.reinterpret_cast %m to offset: [0], sizes: [%n, 4], strides: [4, 1] : memref<4x8xf32> to memref<?x4xf32, strided<[4, 1]>>
  %view = memref.view %bytes[%i][] : memref<2048xi8> to memref<4x4xf32>
  %view_4 = memref.view %bytes[%i][%n] : memref<2048xi8> to memref<?x4xf32>
  %0 = memref.get_global @table : memref<2x2xf32>
  %1 = memref.get_global @counter : memref<i64>
  return
}
func.func @reshapes(%m: memref<4x6xf32>, %d: memref<?x6xf32>, %s: memref<4x6xf32, strided<[12, 1], offset: ?>>, %shape: memref<2xi32>, %n: index) {
  %expand_shape = memref.expand_shape %m [[0, 1], [2, 3]] output_shape [2, 2, 3, 2] : memref<4x6xf32> into memref<2x2x3x2xf32>
  %expand_shape_0 = memref.expand_shape %d [[0, 1], [2]] output_shape [%n, 2, 6] : memref<?x6xf32> into memref<?x2x6xf32>
  %expand_shape_1 = memref.expand_shape %s [[0, 1], [2]] output_shape [2, 2, 6] : memref<4x6xf32, strided<[12, 1], offset: ?>> into memref<2x2x6xf32, strided<[24, 12, 1], offset: ?>>
  %collapse_shape = memref.collapse_shape %m [[0, 1]] : memref<4x6xf32> into memref<24xf32>
  %collapse_shape_2 = memref.collapse_shape %d [[0, 1]] : memref<?x6xf32> into memref<?xf32>
  %transpose = memref.transpose %m (d0, d1) -> (d1, d0) : memref<4x6xf32> to memref<6x4xf32, strided<[1, 6]>>
  %reshape = memref.reshape %m(%shape) : (memref<4x6xf32>, memref<2xi32>) -> memref<?x?xf32>
  %assume_align = memref.assume_alignment %m, 16 : memref<4x6xf32>
  %memspacecast = memref.memory_space_cast %m : memref<4x6xf32> to memref<4x6xf32, 1>
  %distinct:2 = memref.distinct_objects %m, %d : memref<4x6xf32>, memref<?x6xf32>
  %rank = memref.rank %m : memref<4x6xf32>
  %intptr = memref.extract_aligned_pointer_as_index %m : memref<4x6xf32> -> index
  %base_buffer, %offset, %sizes:2, %strides:2 = memref.extract_strided_metadata %m : memref<4x6xf32> -> memref<f32>, index, index, index, index, index
  return
}
func.func @updates(%m: memref<4x6xf32>, %c: memref<?xi32>, %i: index, %x: f32, %y: i32) -> f32 {
  %0 = memref.atomic_rmw addf %x, %m[%i, %i] : (f32, memref<4x6xf32>) -> f32
  %1 = memref.atomic_rmw maxs %y, %c[%i] : (i32, memref<?xi32>) -> i32
  %2 = memref.generic_atomic_rmw %c[%i] : memref<?xi32> {
  ^bb0(%old: i32):
    %5 = arith.addi %old, %y : i32
    memref.atomic_yield %5 : i32
  }
  memref.prefetch %m[%i, %i], read, locality<3>, data : memref<4x6xf32>
  memref.prefetch %m[%i, %i], write, locality<0>, instr : memref<4x6xf32>
  %3 = memref.realloc %c : memref<?xi32> to memref<4xi32>
  %4 = memref.alloca_scope  -> (f32) {
    %alloca = memref.alloca() : memref<4xf32>
    memref.alloca_scope.return %x : f32
  }
  memref.alloca_scope  {
    memref.store %x, %m[%i, %i] : memref<4x6xf32>
  }
  return %4 : f32
}
