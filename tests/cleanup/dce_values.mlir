// Values that loops, conditionals and blocks pass around for nobody go, and so do buffers that are
// never read, with all that was computed for them.
// RUN: ft-opt %s --dce
// EVAL: @carried(4) ~= 6
// EVAL: @asked(3) ~= 3
// EVAL: @chosen(1, 2) ~= 4
// EVAL: @blocks(3) ~= 3
// EVAL: @written([1, 2], 2) ~= 2, arg0 = [2, 2]

func.func @carried(%n: index) -> index {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r:3 = loop.for %i = %c0 to %n step %c1 iter_args(%a = %c0, %b = %c1, %c = %c1) -> (index, index, index) {
    %next = arith.addi %a, %i : index
    %b1 = arith.muli %b, %c : index
    %c2 = arith.addi %c, %b : index
    loop.yield %next, %b1, %c2 : index, index, index
  }
  return %r#0 : index
}

func.func @asked(%n: i32) -> i32 {
  %zero = arith.constant 0 : i32
  %one = arith.constant 1 : i32
  %r:2 = scf.while (%i = %zero, %j = %one) : (i32, i32) -> (i32, i32) {
    %more = arith.cmpi slt, %i, %n : i32
    scf.condition(%more) %i, %j : i32, i32
  } do {
  ^bb0(%i: i32, %j: i32):
    %next = arith.addi %i, %one : i32
    %twice = arith.addi %j, %j : i32
    scf.yield %next, %twice : i32, i32
  }
  return %r#0 : i32
}

func.func @chosen(%c: i1, %x: i32) -> i32 {
  %r:2 = loop.if %c -> (i32, i32) {
    %0 = arith.muli %x, %x : i32
    %1 = arith.addi %x, %x : i32
    loop.yield %0, %1 : i32, i32
  } else {
    loop.yield %x, %x : i32, i32
  }
  return %r#1 : i32
}

func.func @blocks(%n: i32) -> i32 {
  %zero = arith.constant 0 : i32
  %one = arith.constant 1 : i32
  cf.br ^head(%one, %zero : i32, i32)
^head(%product: i32, %i: i32):
  %more = arith.cmpi slt, %i, %n : i32
  cf.cond_br %more, ^body, ^end
^body:
  %next = arith.addi %i, %one : i32
  %more_of_it = arith.muli %product, %next : i32
  cf.br ^head(%more_of_it, %next : i32, i32)
^end:
  return %i : i32
}

func.func @written(%m: memref<2xi32>, %n: index) -> i32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %local = memref.alloc() : memref<2xi32>
  %view = memref.cast %local : memref<2xi32> to memref<?xi32>
  memref.copy %m, %local : memref<2xi32> to memref<2xi32>
  loop.for %i = %c0 to %n step %c1 {
    %x = memref.load %m[%i] : memref<2xi32>
    memref.store %x, %view[%i] : memref<?xi32>
    loop.accumulate add %x, %local[%i] : memref<2xi32>
  }
  %read = memref.alloca() : memref<2xi32>
  memref.copy %m, %read : memref<2xi32> to memref<2xi32>
  %r = memref.load %read[%c1] : memref<2xi32>
  memref.store %r, %m[%c0] : memref<2xi32>
  memref.dealloc %local : memref<2xi32>
  return %r : i32
}
