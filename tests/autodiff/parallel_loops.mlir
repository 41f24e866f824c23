// Reverses of parallel loops: parallel where every iteration adds to elements of its own.
//
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=map loops=split tape=none name=d},canonicalize,cse" | FileCheck %s --check-prefix=MAP
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=map loops=fused name=d},canonicalize,cse" | FileCheck %s --check-prefix=FUSED
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=shared loops=split tape=none name=d},canonicalize,cse" | FileCheck %s --check-prefix=SHARED
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=stencil loops=split tape=none name=d},canonicalize,cse" | FileCheck %s --check-prefix=STENCIL
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=gather loops=split tape=none name=d},canonicalize,cse" | FileCheck %s --check-prefix=GATHER
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=plain loops=split tape=none name=d},canonicalize,cse" | FileCheck %s --check-prefix=PLAIN
// GRAD-CHECK: @map
// GRAD-CHECK: @shared
// GRAD-CHECK: @stencil
// GRAD-CHECK: @gather(rand, [3, 1, 0, 1], zeros)
// GRAD-CHECK: @plain

// MAP: func.func @d(
// MAP: } {parallel}
// MAP: } {parallel}
// FUSED: func.func @d(
// FUSED: loop.accumulate
// FUSED: } {parallel}
func.func @map(%x: memref<4xf64>, %y: memref<4xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  loop.for %i = %c0 to %n step %c1 {
    %v = memref.load %x[%i] : memref<4xf64>
    %s = math.sin %v : f64
    memref.store %s, %y[%i] : memref<4xf64>
  } {parallel}
  return
}

// All iterations add to the same element: a reduction.
// SHARED: func.func @d(
// SHARED: } {parallel}
// SHARED: loop.accumulate
// SHARED: } {parallel}
func.func @shared(%x: memref<4xf64>, %w: memref<f64>, %y: memref<4xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  loop.for %i = %c0 to %n step %c1 {
    %v = memref.load %x[%i] : memref<4xf64>
    %a = memref.load %w[] : memref<f64>
    %p = arith.mulf %v, %a : f64
    memref.store %p, %y[%i] : memref<4xf64>
  } {parallel}
  return
}

// Neighbours add to the same elements: each element gathers what it gets, then the rest runs.
// STENCIL: func.func @d(
// STENCIL: } {parallel}
// STENCIL: memref.store %{{.*}}, %dx[
// STENCIL: } {parallel}
// STENCIL: memref.store %{{.*}}, %dy[
// STENCIL: } {parallel}
// STENCIL: return
func.func @stencil(%x: memref<6xf64>, %y: memref<6xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  loop.for %i = %c0 to %n step %c1 {
    %j = arith.addi %i, %c1 : index
    %v = memref.load %x[%i] : memref<6xf64>
    %w = memref.load %x[%j] : memref<6xf64>
    %p = arith.mulf %v, %w : f64
    memref.store %p, %y[%i] : memref<6xf64>
  } {parallel}
  return
}

// Where two iterations read the same element, they add to the same adjoint.
// GATHER: func.func @d(
// GATHER: } {parallel}
// GATHER-NOT: } {parallel}
// GATHER: return
func.func @gather(%x: memref<4xf64>, %at: memref<4xindex>, %y: memref<4xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  loop.for %i = %c0 to %n step %c1 {
    %k = memref.load %at[%i] : memref<4xindex>
    %v = memref.load %x[%k] : memref<4xf64>
    %s = math.sin %v : f64
    memref.store %s, %y[%i] : memref<4xf64>
  } {parallel}
  return
}

// A loop that is not said to be parallel has no parallel reverse.
// PLAIN: func.func @d(
// PLAIN-NOT: parallel
// PLAIN: return
func.func @plain(%x: memref<4xf64>, %y: memref<4xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  loop.for %i = %c0 to %n step %c1 {
    %v = memref.load %x[%i] : memref<4xf64>
    %s = math.sin %v : f64
    memref.store %s, %y[%i] : memref<4xf64>
  }
  return
}
