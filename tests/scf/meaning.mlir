// The evaluator runs scf as it stands, native code what the pipeline `cpu` makes of it.
// EVAL: @sum(5) ~= 10.0
// EVAL: @sum(0) ~= 0.0
// EVAL: @narrow() ~= 2
// EVAL: @unsigned() ~= 55
// EVAL: @unsigned_index() ~= 3
// EVAL: @choose(1.0) ~= 2.0
// EVAL: @choose(-1.0) ~= 1.0
// EVAL: @doubled(3.0, 100.0) ~= 192.0
// EVAL: @fill(3) ~= 1, arg1 = [[0, 1, 2, 3], [10, 11, 12, 13], [20, 21, 22, 23], [0, 0, 0, 0]]
// EVAL: @reductions(4, [1.0, 2.0, 3.0, 4.0]) ~= 20.0, 4.0
// EVAL: @reductions(0, [1.0]) ~= 0.0, -1.0
// EVAL: @pick(2) ~= 20.0, 1
// EVAL: @pick(-5) ~= 50.0, 2
// EVAL: @pick(7) ~= 0.0, 3
// EVAL: @store_case(1, [0, 0]) ~= 1, arg1 = [5, 0]
// EVAL: @store_case(0, [0, 0]) ~= 1, arg1 = [0, 6]
// EVAL: @only_default(4) ~= 4
// EVAL: @region(2.0) ~= 4.0
// ROUNDTRIP

func.func @sum(%n: index) -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %r = scf.for %i = %c0 to %n step %c1 iter_args(%acc = %zero) -> (f32) {
    %k = arith.index_cast %i : index to i32
    %x = arith.sitofp %k : i32 to f32
    %next = arith.addf %acc, %x : f32
    scf.yield %next : f32
  }
  return %r : f32
}

// 127 does not fit behind 120 in steps of 5.
func.func @narrow() -> i32 {
  %low = arith.constant 120 : i8
  %high = arith.constant 127 : i8
  %step = arith.constant 5 : i8
  %zero = arith.constant 0 : i32
  %one = arith.constant 1 : i32
  %r = scf.for %i = %low to %high step %step iter_args(%acc = %zero) -> (i32) : i8 {
    %next = arith.addi %acc, %one : i32
    scf.yield %next : i32
  }
  return %r : i32
}

// From 100 over 127 to 210, which is negative as a signed number: 110 iterations by twos.
func.func @unsigned() -> i32 {
  %low = arith.constant 100 : i8
  %high = arith.constant -46 : i8
  %step = arith.constant 2 : i8
  %zero = arith.constant 0 : i32
  %one = arith.constant 1 : i32
  %r:2 = scf.for unsigned %i = %low to %high step %step iter_args(%acc = %zero, %last = %low) -> (i32, i8) : i8 {
    %next = arith.addi %acc, %one : i32
    scf.yield %next, %i : i32, i8
  }
  %wide = arith.extui %r#1 : i8 to i32
  %expected = arith.constant 208 : i32
  %difference = arith.subi %wide, %expected : i32
  %sum = arith.addi %r#0, %difference : i32
  return %sum : i32
}

func.func @unsigned_index() -> index {
  %low = arith.constant -4 : index
  %high = arith.constant -1 : index
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r = scf.for unsigned %i = %low to %high step %c1 iter_args(%acc = %c0) -> (index) {
    %next = arith.addi %acc, %c1 : index
    scf.yield %next : index
  }
  return %r : index
}

func.func @choose(%x: f32) -> f32 {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %two = arith.constant 2.0 : f32
  %m = memref.alloca() : memref<f32>
  memref.store %one, %m[] : memref<f32>
  %c = arith.cmpf ogt, %x, %zero : f32
  scf.if %c {
    memref.store %two, %m[] : memref<f32>
  }
  %r = scf.if %c -> (f32) {
    %v = memref.load %m[] : memref<f32>
    scf.yield %v : f32
  } else {
    scf.yield %one : f32
  }
  return %r : f32
}

func.func @doubled(%x: f64, %limit: f64) -> f64 {
  %two = arith.constant 2.0 : f64
  %r = scf.while (%a = %x) : (f64) -> f64 {
    %c = arith.cmpf olt, %a, %limit : f64
    scf.condition(%c) %a : f64
  } do {
  ^bb0(%b: f64):
    %next = arith.mulf %b, %two : f64
    scf.yield %next : f64
  }
  return %r : f64
}

func.func @fill(%n: index, %m: memref<4x4xi64> {ft.access = "readwrite"}) -> i64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %c10 = arith.constant 10 : index
  %zero = arith.constant 0 : i64
  %one = arith.constant 1 : i64
  scf.parallel (%i, %j) = (%c0, %c0) to (%c4, %c4) step (%c1, %c1) {
    memref.store %zero, %m[%i, %j] : memref<4x4xi64>
  }
  scf.parallel (%i, %j) = (%c0, %c0) to (%n, %c4) step (%c1, %c1) {
    %ten = arith.muli %i, %c10 : index
    %k = arith.addi %ten, %j : index
    %v = arith.index_cast %k : index to i64
    memref.store %v, %m[%i, %j] : memref<4x4xi64>
  }
  return %one : i64
}

// The sum over pairs, and the largest.
func.func @reductions(%n: index, %a: memref<?xf64>) -> (f64, f64) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %zero = arith.constant 0.0 : f64
  %least = arith.constant -1.0 : f64
  %r:2 = scf.parallel (%i, %j) = (%c0, %c0) to (%n, %c2) step (%c1, %c1) init (%zero, %least) -> (f64, f64) {
    %x = memref.load %a[%i] : memref<?xf64>
    scf.reduce(%x, %x : f64, f64) {
    ^bb0(%l: f64, %r: f64):
      %s = arith.addf %l, %r : f64
      scf.reduce.return %s : f64
    }, {
    ^bb0(%l: f64, %r: f64):
      %s = arith.maximumf %l, %r : f64
      scf.reduce.return %s : f64
    }
  }
  return %r#0, %r#1 : f64, f64
}

func.func @pick(%i: index) -> (f32, i32) {
  %n1 = arith.constant 1 : i32
  %n2 = arith.constant 2 : i32
  %n3 = arith.constant 3 : i32
  %r:2 = scf.index_switch %i -> f32, i32
  case 2 {
    %x = arith.constant 20.0 : f32
    scf.yield %x, %n1 : f32, i32
  }
  case -5 {
    %x = arith.constant 50.0 : f32
    scf.yield %x, %n2 : f32, i32
  }
  default {
    %x = arith.constant 0.0 : f32
    scf.yield %x, %n3 : f32, i32
  }
  return %r#0, %r#1 : f32, i32
}

func.func @store_case(%i: index, %m: memref<2xi32>) -> i32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %one = arith.constant 1 : i32
  %five = arith.constant 5 : i32
  %six = arith.constant 6 : i32
  scf.index_switch %i
  case 1 {
    memref.store %five, %m[%c0] : memref<2xi32>
    scf.yield
  }
  default {
    memref.store %six, %m[%c1] : memref<2xi32>
  }
  return %one : i32
}

func.func @only_default(%i: index) -> index {
  %r = scf.index_switch %i -> index
  default {
    scf.yield %i : index
  }
  return %r : index
}

func.func @region(%x: f64) -> f64 {
  %r = scf.execute_region -> f64 {
    %y = arith.addf %x, %x : f64
    scf.yield %y : f64
  }
  return %r : f64
}
