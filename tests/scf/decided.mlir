// Switches that are decided, regions that run once anyway, dimensions with no iteration or one.
// RUN: ft-opt %s --canonicalize
// EVAL: @switches(4) ~= 20, 30, 4
// EVAL: @regions(7) ~= 14, 7
// EVAL: @once(2.0, [1, 2, 3]) ~= 7.0, 6.0, arg1 = [9, 2, 3]
// EVAL: @never(5.0, 3) ~= 5.0
// EVAL: @some([[0, 0, 0], [0, 0, 0]]) ~= 3.0, arg0 = [[0, 0, 0], [1, 1, 1]]

func.func @switches(%x: i32) -> (i32, i32, i32) {
  %c2 = arith.constant 2 : index
  %c9 = arith.constant 9 : index
  %i = arith.index_cast %x : i32 to index
  %ten = arith.constant 10 : i32
  %0 = scf.index_switch %c2 -> i32
  case 1 {
    scf.yield %ten : i32
  }
  case 2 {
    %twice = arith.addi %ten, %ten : i32
    scf.yield %twice : i32
  }
  default {
    scf.yield %x : i32
  }
  %1 = scf.index_switch %c9 -> i32
  case 1 {
    scf.yield %ten : i32
  }
  default {
    %sum = arith.addi %0, %ten : i32
    scf.yield %sum : i32
  }
  %2 = scf.index_switch %i -> i32
  default {
    scf.yield %x : i32
  }
  return %0, %1, %2 : i32, i32, i32
}

// What says that it stays stays.
func.func @regions(%x: i32) -> (i32, i32) {
  %0 = scf.execute_region -> i32 {
    %twice = arith.addi %x, %x : i32
    scf.yield %twice : i32
  }
  %1 = scf.execute_region -> i32 no_inline {
    scf.yield %x : i32
  }
  return %0, %1 : i32, i32
}

func.func @once(%x: f32, %m: memref<3xf32>) -> (f32, f32) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %one = arith.constant 1.0 : f32
  %nine = arith.constant 9.0 : f32
  %three = arith.constant 3.0 : f32
  %r:2 = scf.parallel (%i, %j) = (%c0, %c1) to (%c1, %c4) step (%c1, %c4) init (%one, %x) -> (f32, f32) {
    %y = memref.load %m[%j] : memref<3xf32>
    %z = arith.mulf %y, %three : f32
    memref.store %nine, %m[%i] : memref<3xf32>
    scf.reduce(%z, %three : f32, f32) {
    ^bb0(%a: f32, %b: f32):
      %s = arith.addf %a, %b : f32
      scf.reduce.return %s : f32
    }, {
    ^bb0(%a: f32, %b: f32):
      %p = arith.mulf %a, %b : f32
      scf.reduce.return %p : f32
    }
  }
  return %r#0, %r#1 : f32, f32
}

func.func @never(%x: f32, %n: index) -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r = scf.parallel (%i, %j) = (%c0, %n) to (%n, %n) step (%c1, %c1) init (%x) -> f32 {
    scf.reduce(%x : f32) {
    ^bb0(%a: f32, %b: f32):
      %s = arith.addf %a, %b : f32
      scf.reduce.return %s : f32
    }
  }
  return %r : f32
}

func.func @some(%m: memref<2x3xf32>) -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c3 = arith.constant 3 : index
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %r = scf.parallel (%i, %j) = (%c1, %c0) to (%c2, %c3) step (%c1, %c1) init (%zero) -> f32 {
    memref.store %one, %m[%i, %j] : memref<2x3xf32>
    scf.reduce(%one : f32) {
    ^bb0(%a: f32, %b: f32):
      %s = arith.addf %a, %b : f32
      scf.reduce.return %s : f32
    }
  }
  return %r : f32
}
