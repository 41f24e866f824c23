// Reads are merged until something may write there; loops and conditionals that compute the same
// are one.
// RUN: ft-opt %s --cse
// EVAL: @reads([1, 2], 1) ~= 8, arg0 = [5, 2]
// EVAL: @regions([1, 2, 3], 1) ~= 12
// EVAL: @different([1, 2, 3]) ~= 3

// The buffer of the function is not one that it was given; in the conditional %x is known.
func.func @reads(%m: memref<2xi32>, %c: i1) -> i32 {
  %c0 = arith.constant 0 : index
  %five = arith.constant 5 : i32
  %local = memref.alloca() : memref<2xi32>
  %x = memref.load %m[%c0] : memref<2xi32>
  memref.store %five, %local[%c0] : memref<2xi32>
  %y = memref.load %m[%c0] : memref<2xi32>
  %l = memref.load %local[%c0] : memref<2xi32>
  %sum = arith.addi %x, %y : i32
  %r = loop.if %c -> (i32) {
    %z = memref.load %m[%c0] : memref<2xi32>
    memref.store %l, %m[%c0] : memref<2xi32>
    loop.yield %z : i32
  } else {
    loop.yield %five : i32
  }
  %k = memref.load %local[%c0] : memref<2xi32>
  %0 = arith.addi %sum, %r : i32
  %1 = arith.addi %0, %k : i32
  return %1 : i32
}

func.func @regions(%m: memref<3xi32>, %c: i1) -> i32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %zero = arith.constant 0 : i32
  %a = loop.for %i = %c0 to %c3 step %c1 iter_args(%s = %zero) -> (i32) {
    %x = arith.index_cast %i : index to i32
    %double = loop.if %c -> (i32) {
      %t = arith.addi %x, %x : i32
      loop.yield %t : i32
    } else {
      loop.yield %zero : i32
    }
    %next = arith.addi %s, %double : i32
    loop.yield %next : i32
  }
  %b = loop.for %j = %c0 to %c3 step %c1 iter_args(%t = %zero) -> (i32) {
    %x = arith.index_cast %j : index to i32
    %double = loop.if %c -> (i32) {
      %u = arith.addi %x, %x : i32
      loop.yield %u : i32
    } else {
      loop.yield %zero : i32
    }
    %next = arith.addi %t, %double : i32
    loop.yield %next : i32
  }
  %r = arith.addi %a, %b : i32
  return %r : i32
}

// Not the same: another operation inside.
func.func @different(%m: memref<3xi32>) -> i32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %zero = arith.constant 0 : i32
  %a = loop.for %i = %c0 to %c3 step %c1 iter_args(%s = %zero) -> (i32) {
    %x = arith.index_cast %i : index to i32
    %next = arith.addi %s, %x : i32
    loop.yield %next : i32
  }
  %b = loop.for %i = %c0 to %c3 step %c1 iter_args(%s = %zero) -> (i32) {
    %x = arith.index_cast %i : index to i32
    %next = arith.muli %s, %x : i32
    loop.yield %next : i32
  }
  %r = arith.addi %a, %b : i32
  return %r : i32
}
