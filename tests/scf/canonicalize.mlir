// Loops and conditionals towards their canonical form.
// RUN: ft-opt %s --canonicalize
// EVAL: @choice(1, 2, 3) ~= 2
// EVAL: @known(1) ~= 1
// EVAL: @known(0) ~= 2
// EVAL: @nested(1, 1, [5]) ~= 6
// EVAL: @nested(1, 0, [5]) ~= 5
// EVAL: @same(1, [5]) ~= 12
// EVAL: @same(0, [5]) ~= 4
// EVAL: @carried(3, 7) ~= 7, 21
// EVAL: @asked(3, 5) ~= 5, 3

func.func @choice(%c: i1, %x: i32, %y: i32) -> i32 {
  %r = scf.if %c -> (i32) {
    scf.yield %x : i32
  } else {
    scf.yield %y : i32
  }
  return %r : i32
}

// The condition is known in the regions.
func.func @known(%c: i1) -> i32 {
  %one = arith.constant 1 : i32
  %two = arith.constant 2 : i32
  %three = arith.constant 3 : i32
  %r = scf.if %c -> (i32) {
    %0 = arith.select %c, %one, %three : i32
    scf.yield %0 : i32
  } else {
    %0 = arith.select %c, %three, %two : i32
    scf.yield %0 : i32
  }
  return %r : i32
}

func.func @nested(%a: i1, %b: i1, %m: memref<1xi32>) -> i32 {
  %c0 = arith.constant 0 : index
  %one = arith.constant 1 : i32
  scf.if %a {
    scf.if %b {
      loop.accumulate add %one, %m[%c0] : memref<1xi32>
    }
  }
  %r = memref.load %m[%c0] : memref<1xi32>
  return %r : i32
}

// Two in a row on one condition.
func.func @same(%c: i1, %m: memref<1xi32>) -> i32 {
  %c0 = arith.constant 0 : index
  %one = arith.constant 1 : i32
  %x = scf.if %c -> (i32) {
    %0 = memref.load %m[%c0] : memref<1xi32>
    %1 = arith.addi %0, %one : i32
    memref.store %1, %m[%c0] : memref<1xi32>
    scf.yield %1 : i32
  } else {
    %0 = arith.index_cast %c0 : index to i32
    %1 = arith.subi %0, %one : i32
    scf.yield %1 : i32
  }
  scf.if %c {
    loop.accumulate add %x, %m[%c0] : memref<1xi32>
  } else {
    loop.accumulate add %x, %m[%c0] : memref<1xi32>
  }
  %r = memref.load %m[%c0] : memref<1xi32>
  return %r : i32
}

func.func @carried(%n: index, %x: i32) -> (i32, i32) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0 : i32
  %r:3 = scf.for %i = %c0 to %n step %c1 iter_args(%same = %x, %sum = %zero, %unused = %zero) -> (i32, i32, i32) {
    %next = arith.addi %sum, %same : i32
    %other = arith.addi %unused, %same : i32
    scf.yield %same, %next, %other : i32, i32, i32
  }
  return %r#0, %r#1 : i32, i32
}

func.func @asked(%n: i32, %x: i32) -> (i32, i32) {
  %zero = arith.constant 0 : i32
  %one = arith.constant 1 : i32
  %r:3 = scf.while (%i = %zero, %same = %x) : (i32, i32) -> (i32, i32, i1) {
    %more = arith.cmpi slt, %i, %n : i32
    scf.condition(%more) %same, %i, %more : i32, i32, i1
  } do {
  ^bb0(%kept: i32, %at: i32, %holds: i1):
    %step = arith.select %holds, %one, %zero : i32
    %next = arith.addi %at, %step : i32
    scf.yield %next, %kept : i32, i32
  }
  return %r#0, %r#1 : i32, i32
}

// Bounds without sign: 1 to -1 is far.
func.func @unsigned(%m: memref<1xi32>) {
  %c0 = arith.constant 0 : index
  %one = arith.constant 1 : i32
  %minus = arith.constant -1 : i32
  scf.for unsigned %i = %one to %minus step %one : i32 {
    loop.accumulate add %i, %m[%c0] : memref<1xi32>
  }
  return
}
