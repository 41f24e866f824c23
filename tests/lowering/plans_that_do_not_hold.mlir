// What a plan says of buffers is taken only where it holds: a place where another buffer lives
// already, or that is none, is not taken.
// RUN: ft-opt %s --loops-to-llvm | FileCheck %s

// CHECK-LABEL: llvm.func @both_at_once
// CHECK: %[[FRAME:.*]] = llvm.call @__ft_arena_enter(
// CHECK: llvm.call @__ft_arena_slot(%[[FRAME]],
// CHECK-NOT: __ft_arena_slot
// CHECK: llvm.call @aligned_alloc(
// CHECK: llvm.call @__ft_arena_release(
// CHECK: llvm.call @free(
// CHECK: llvm.call @__ft_arena_leave(%[[FRAME]],
// CHECK-NEXT: llvm.return
func.func @both_at_once(%x: f64) -> f64 {
  %c0 = arith.constant 0 : index
  %a = memref.alloc() {ft.offset = 0 : i64} : memref<16xf64>
  %b = memref.alloc() {ft.offset = 64 : i64} : memref<16xf64>
  memref.store %x, %a[%c0] : memref<16xf64>
  memref.store %x, %b[%c0] : memref<16xf64>
  %y = memref.load %a[%c0] : memref<16xf64>
  memref.dealloc %a : memref<16xf64>
  memref.dealloc %b : memref<16xf64>
  return %y : f64
}

// CHECK-LABEL: llvm.func @no_places
// CHECK-NOT: __ft_arena
// CHECK: llvm.return
func.func @no_places(%n: index) -> memref<4xf64> {
  %a = memref.alloc() {ft.offset = 8 : i64} : memref<4xf64>
  %b = memref.alloc() {ft.offset = -64 : i64} : memref<4xf64>
  %c = memref.alloc() {ft.offset = "here"} : memref<4xf64>
  %d = memref.alloc(%n) {ft.offset = 0 : i64} : memref<?xf64>
  %e = memref.alloc() {ft.offset = 0 : i64} : memref<4xf64>
  memref.dealloc %a : memref<4xf64>
  memref.dealloc %b : memref<4xf64>
  memref.dealloc %c : memref<4xf64>
  memref.dealloc %d : memref<?xf64>
  return %e : memref<4xf64>
}

// The second one is a place of its own; the third would be where the first lives. The others are
// not made whatever happens, or their sizes are no parameter's.
// CHECK-LABEL: llvm.func @no_rooms
// CHECK: %[[FRAME:.*]] = llvm.call @__ft_arena_enter(
// CHECK-COUNT-2: llvm.call @__ft_arena_slot(%[[FRAME]],
// CHECK-NOT: __ft_arena_slot
// CHECK: llvm.return
func.func @no_rooms(%x: memref<?xf64>, %k: index, %m: index) {
  %c0 = arith.constant 0 : index
  %c5 = arith.constant 5 : index
  %n = memref.dim %x, %c0 : memref<?xf64>
  %a = memref.alloc(%n) {ft.place = -7 : i64} : memref<?xf64>
  %b = memref.alloc(%n) {ft.place = 9000000000 : i64} : memref<?x2xf64>
  %c = memref.alloc(%n) {ft.place = -7 : i64} : memref<?xf64>
  %d = memref.alloc(%m) {ft.place = 1 : i64} : memref<?xf64>
  %e = memref.alloc(%n) {ft.place = "here"} : memref<?xf64>
  %other = memref.dim %x, %k : memref<?xf64>
  %f = memref.alloc(%other) {ft.place = 2 : i64} : memref<?xf64>
  %outside = memref.dim %x, %c5 : memref<?xf64>
  %g = memref.alloc(%outside) {ft.place = 3 : i64} : memref<?xf64>
  %is = arith.cmpi eq, %m, %n : index
  loop.if %is {
    %h = memref.alloc(%n) {ft.place = 4 : i64} : memref<?xf64>
    memref.dealloc %h : memref<?xf64>
  }
  memref.dealloc %a : memref<?xf64>
  memref.dealloc %b : memref<?x2xf64>
  memref.dealloc %c : memref<?xf64>
  memref.dealloc %d : memref<?xf64>
  memref.dealloc %e : memref<?xf64>
  memref.dealloc %f : memref<?xf64>
  memref.dealloc %g : memref<?xf64>
  return
}
