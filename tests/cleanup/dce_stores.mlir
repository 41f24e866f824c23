// Stores that are written over before anybody may read them go; others stay.
// RUN: ft-opt %s --dce
// RUN: ft-opt %s --pass-pipeline=dce{may-alias=true}
// EVAL: @twice([1, 2], 7, 1) ~= arg0 = [7, 7]
// EVAL: @read([1, 2], [3, 4], 7) ~= 4, arg0 = [7, 2]
// EVAL: @through_view([1, 2], 7) ~= 8, arg0 = [7, 2]
// EVAL: @inside([1, 2], 7, 1) ~= 8, arg0 = [7, 2]
// EVAL: @freed(7) ~= 7

// The same element, whatever it is; another element may be the same one or not.
func.func @twice(%m: memref<2xi32>, %x: i32, %i: index) {
  %c0 = arith.constant 0 : index
  %one = arith.constant 1 : i32
  memref.store %one, %m[%i] : memref<2xi32>
  memref.store %one, %m[%c0] : memref<2xi32>
  memref.store %x, %m[%i] : memref<2xi32>
  memref.store %x, %m[%c0] : memref<2xi32>
  return
}

// Another parameter is another buffer, unless it is said that it may not be.
func.func @read(%m: memref<2xi32>, %other: memref<2xi32>, %x: i32) -> i32 {
  %c0 = arith.constant 0 : index
  %one = arith.constant 1 : i32
  memref.store %one, %m[%c0] : memref<2xi32>
  %y = memref.load %other[%c0] : memref<2xi32>
  memref.store %x, %m[%c0] : memref<2xi32>
  %r = arith.addi %y, %one : i32
  return %r : i32
}

func.func @through_view(%m: memref<2xi32>, %x: i32) -> i32 {
  %c0 = arith.constant 0 : index
  %one = arith.constant 1 : i32
  %v = memref.cast %m : memref<2xi32> to memref<?xi32>
  memref.store %one, %m[%c0] : memref<2xi32>
  %y = memref.load %v[%c0] : memref<?xi32>
  memref.store %x, %m[%c0] : memref<2xi32>
  %r = arith.addi %y, %x : i32
  return %r : i32
}

func.func @inside(%m: memref<2xi32>, %x: i32, %n: index) -> i32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0 : i32
  %one = arith.constant 1 : i32
  memref.store %one, %m[%c0] : memref<2xi32>
  %s = loop.for %i = %c0 to %n step %c1 iter_args(%a = %zero) -> (i32) {
    %y = memref.load %m[%c0] : memref<2xi32>
    %b = arith.addi %a, %y : i32
    loop.yield %b : i32
  }
  memref.store %x, %m[%c0] : memref<2xi32>
  %r = arith.addi %s, %x : i32
  return %r : i32
}

func.func @called(%m: memref<2xi32>, %x: i32) {
  %c0 = arith.constant 0 : index
  %one = arith.constant 1 : i32
  memref.store %one, %m[%c0] : memref<2xi32>
  call @unknown() : () -> ()
  memref.store %x, %m[%c0] : memref<2xi32>
  return
}
func.func private @unknown()

// Nobody reads a buffer that is given back.
func.func @freed(%x: i32) -> i32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %one = arith.constant 1 : i32
  %m = memref.alloc() : memref<2xi32>
  memref.store %x, %m[%c0] : memref<2xi32>
  memref.store %one, %m[%c1] : memref<2xi32>
  %y = memref.load %m[%c0] : memref<2xi32>
  memref.store %one, %m[%c0] : memref<2xi32>
  memref.dealloc %m : memref<2xi32>
  return %y : i32
}
