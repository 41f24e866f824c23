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
