// A copy moves the adjoint of each element to the source and leaves zero.
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=pass_on},canonicalize,cse"
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=steps},canonicalize,cse" --remarks=ad
// GRAD-CHECK: @pass_on
// GRAD-CHECK: @steps
// GRAD-CHECK: @part(rand, rand, 1)
// GRAD-CHECK: @same(rand)
// GRAD-CHECK: @dynamic(rand, rand) size=5
// GRAD-CHECK: @table_start(rand)

func.func @pass_on(%a: memref<2x3xf64>, %b: memref<2x3xf64>) {
  memref.copy %a, %b : memref<2x3xf64> to memref<2x3xf64>
  return
}

// Two buffers that take turns: a copy is linear, so only the factors of the product are kept.
func.func @steps(%x: memref<8xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c7 = arith.constant 7 : index
  %c10 = arith.constant 10 : index
  %t = memref.alloc() : memref<8xf64>
  loop.for %s = %c0 to %c10 step %c1 {
    memref.copy %x, %t : memref<8xf64> to memref<8xf64>
    loop.for %i = %c1 to %c7 step %c1 {
      %l = arith.subi %i, %c1 : index
      %r = arith.addi %i, %c1 : index
      %a = memref.load %t[%l] : memref<8xf64>
      %b = memref.load %t[%r] : memref<8xf64>
      %p = arith.mulf %a, %b : f64
      memref.store %p, %x[%i] : memref<8xf64>
    }
  }
  memref.dealloc %t : memref<8xf64>
  return
}

func.func @part(%a: memref<4x6xf64>, %b: memref<6xf64>, %r: index) -> f64 {
  %c2 = arith.constant 2 : index
  %row = memref.subview %a[%r, 0] [1, 6] [1, 1] : memref<4x6xf64> to memref<6xf64, strided<[1], offset: ?>>
  memref.copy %b, %row : memref<6xf64> to memref<6xf64, strided<[1], offset: ?>>
  %x = memref.load %a[%r, %c2] : memref<4x6xf64>
  %y = arith.mulf %x, %x : f64
  memref.store %y, %b[%c2] : memref<6xf64>
  memref.copy %row, %b : memref<6xf64, strided<[1], offset: ?>> to memref<6xf64>
  return %y : f64
}

func.func @same(%a: memref<4xf64>) -> f64 {
  %c2 = arith.constant 2 : index
  memref.copy %a, %a : memref<4xf64> to memref<4xf64>
  %x = memref.load %a[%c2] : memref<4xf64>
  return %x : f64
}

func.func @dynamic(%a: memref<?xf64>, %b: memref<?xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = memref.dim %a, %c0 : memref<?xf64>
  %t = memref.alloc(%n) : memref<?xf64>
  memref.copy %a, %t : memref<?xf64> to memref<?xf64>
  loop.for %i = %c0 to %n step %c1 {
    %x = memref.load %t[%i] : memref<?xf64>
    loop.accumulate mul %x, %b[%i] : memref<?xf64>
    memref.store %x, %a[%c0] : memref<?xf64>
  }
  memref.copy %b, %t : memref<?xf64> to memref<?xf64>
  memref.copy %t, %a : memref<?xf64> to memref<?xf64>
  memref.dealloc %t : memref<?xf64>
  return
}

memref.global "private" constant @start : memref<3xf64> = dense<[1.0, 2.0, 3.0]>

func.func @table_start(%a: memref<3xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %t = memref.alloca() : memref<3xf64>
  %g = memref.get_global @start : memref<3xf64>
  memref.copy %g, %t : memref<3xf64> to memref<3xf64>
  %x = memref.load %a[%c1] : memref<3xf64>
  loop.accumulate mul %x, %t[%c1] : memref<3xf64>
  %y = memref.load %t[%c1] : memref<3xf64>
  %z = memref.load %t[%c0] : memref<3xf64>
  %w = arith.mulf %z, %x : f64
  %r = arith.addf %w, %y : f64
  return %r : f64
}
