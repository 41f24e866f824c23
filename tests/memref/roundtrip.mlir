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
