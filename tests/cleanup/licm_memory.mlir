// Reads leave loops that do not write there, if the loop surely runs or the element is there.
// RUN: ft-opt %s --licm
// EVAL: @reads([1, 2], 3) ~= 9
// EVAL: @surely([4, 2], 1) ~= 8
// EVAL: @behind(4, 2) ~= 8
// EVAL: @written([1, 2], 2) ~= 4
// EVAL: @asked([3, 1]) ~= 3
// EVAL: @whole(3, 2) ~= 12

// %one is at a constant place; %other might not be there, and the loop may not run.
func.func @reads(%m: memref<2xi32>, %n: index) -> i32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0 : i32
  %local = memref.alloca() : memref<i32>
  %half = arith.divui %n, %c1 : index
  %at = arith.andi %half, %c1 : index
  %r = loop.for %i = %c0 to %n step %c1 iter_args(%s = %zero) -> (i32) {
    %one = memref.load %m[%c0] : memref<2xi32>
    %other = memref.load %m[%at] : memref<2xi32>
    %0 = arith.addi %one, %other : i32
    %1 = arith.addi %s, %0 : i32
    memref.store %1, %local[] : memref<i32>
    loop.yield %1 : i32
  }
  return %r : i32
}

// The loop runs, so the division and the read at a place that is not known do too.
func.func @surely(%m: memref<2xi32>, %d: i32) -> i32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %zero = arith.constant 0 : i32
  %at = arith.index_cast %zero : i32 to index
  %r = loop.for %i = %c0 to %c2 step %c1 iter_args(%s = %zero) -> (i32) {
    %x = memref.load %m[%at] : memref<2xi32>
    %q = arith.divsi %x, %d : i32
    %1 = arith.addi %s, %q : i32
    loop.yield %1 : i32
  }
  return %r : i32
}

// What stands behind a call may not run, as the program may end in it.
func.func @behind(%x: i32, %d: i32) -> i32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %zero = arith.constant 0 : i32
  %r = loop.for %i = %c0 to %c2 step %c1 iter_args(%s = %zero) -> (i32) {
    %q = arith.divsi %x, %d : i32
    func.call @nothing() : () -> ()
    %p = arith.divui %x, %d : i32
    %0 = arith.addi %q, %p : i32
    %1 = arith.addi %s, %0 : i32
    loop.yield %1 : i32
  }
  return %r : i32
}

func.func private @nothing() {
  return
}

// The loop writes there.
func.func @written(%m: memref<2xi32>, %n: index) -> i32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0 : i32
  %r = loop.for %i = %c0 to %n step %c1 iter_args(%s = %zero) -> (i32) {
    %x = memref.load %m[%c0] : memref<2xi32>
    %next = arith.addi %s, %x : i32
    memref.store %next, %m[%i] : memref<2xi32>
    %last = memref.load %m[%c1] : memref<2xi32>
    loop.yield %last : i32
  }
  %y = memref.load %m[%c0] : memref<2xi32>
  %sum = arith.addi %r, %y : i32
  return %sum : i32
}

// The first region of a loop of two regions runs at least once, the second may not.
func.func @asked(%m: memref<2xi32>) -> i32 {
  %zero = arith.constant 0 : i32
  %one = arith.constant 1 : i32
  %at = arith.index_cast %zero : i32 to index
  %r = loop.while (%i = %zero) : (i32) -> (i32) {
    %n = memref.load %m[%at] : memref<2xi32>
    %more = arith.cmpi slt, %i, %n : i32
    loop.condition(%more) %i : i32
  } do {
  ^bb0(%i: i32):
    %step = memref.load %m[%at] : memref<2xi32>
    %least = arith.minsi %step, %one : i32
    %next = arith.addi %i, %least : i32
    loop.yield %next : i32
  }
  return %r : i32
}

// A conditional and a loop move as a whole.
func.func @whole(%n: index, %x: i32) -> i32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %zero = arith.constant 0 : i32
  %r = loop.for %i = %c0 to %n step %c1 iter_args(%s = %zero) -> (i32) {
    %inner = loop.for %j = %c0 to %c2 step %c1 iter_args(%t = %zero) -> (i32) {
      %u = arith.addi %t, %x : i32
      loop.yield %u : i32
    }
    %next = arith.addi %s, %inner : i32
    loop.yield %next : i32
  }
  return %r : i32
}
