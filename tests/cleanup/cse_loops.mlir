// What is known before a loop is known in it, at any depth: operations without effects always,
// reads if the loop does not write there.
// RUN: ft-opt %s --cse
// RUN: ft-opt %s --pass-pipeline=cse{may-alias=true}
// EVAL: @known([1, 2], [0, 0], 2) ~= 12, arg1 = [3, 3]
// EVAL: @written([1, 2], 2) ~= 6, arg0 = [4, 2]
// EVAL: @again([5, 1]) ~= 6
// EVAL: @behind([1, 2], 2) ~= 5, arg0 = [3, 2]

func.func @known(%m: memref<2xi32>, %out: memref<2xi32>, %n: index) -> i32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0 : i32
  %x = memref.load %m[%c0] : memref<2xi32>
  %y = arith.addi %x, %x : i32
  %r = loop.for %i = %c0 to %n step %c1 iter_args(%s = %zero) -> (i32) {
    %t = loop.for %j = %c0 to %n step %c1 iter_args(%u = %s) -> (i32) {
      %x2 = memref.load %m[%c0] : memref<2xi32>
      %y2 = arith.addi %x2, %x2 : i32
      %z = arith.addi %x2, %y2 : i32
      memref.store %z, %out[%i] : memref<2xi32>
      %v = arith.addi %u, %z : i32
      loop.yield %v : i32
    }
    loop.yield %t : i32
  }
  return %r : i32
}

// Later iterations read what earlier ones wrote.
func.func @written(%m: memref<2xi32>, %n: index) -> i32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0 : i32
  %x = memref.load %m[%c0] : memref<2xi32>
  %r = loop.for %i = %c0 to %n step %c1 iter_args(%s = %zero) -> (i32) {
    %y = memref.load %m[%c0] : memref<2xi32>
    %z = memref.load %m[%c0] : memref<2xi32>
    %twice = arith.addi %y, %z : i32
    memref.store %twice, %m[%c0] : memref<2xi32>
    %next = arith.addi %s, %twice : i32
    loop.yield %next : i32
  }
  return %r : i32
}

func.func @again(%m: memref<2xi32>) -> i32 {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0 : i32
  %one = arith.constant 1 : i32
  %n = memref.load %m[%c0] : memref<2xi32>
  %r = loop.while (%i = %zero) : (i32) -> (i32) {
    %m0 = memref.load %m[%c0] : memref<2xi32>
    %more = arith.cmpi slt, %i, %m0 : i32
    loop.condition(%more) %i : i32
  } do {
  ^bb0(%i: i32):
    %next = arith.addi %i, %one : i32
    loop.yield %next : i32
  }
  %s = arith.addi %r, %one : i32
  return %s : i32
}

// What a loop read it may not have read.
func.func @behind(%m: memref<2xi32>, %n: index) -> i32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %three = arith.constant 3 : i32
  loop.for %i = %c0 to %n step %c1 {
    %y = memref.load %m[%c1] : memref<2xi32>
    memref.store %three, %m[%c0] : memref<2xi32>
  }
  %a = memref.load %m[%c0] : memref<2xi32>
  %b = memref.load %m[%c1] : memref<2xi32>
  %r = arith.addi %a, %b : i32
  return %r : i32
}
