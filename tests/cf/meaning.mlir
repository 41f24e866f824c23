// Functions of several blocks, by the evaluator and natively.
// RUN: ft-opt %s --pass-pipeline="convert-scf-to-loop,loops-to-llvm" --expect=llvm
// EVAL: @larger(1.0, 2.0) ~= 2.0
// EVAL: @larger(3.0, 2.0) ~= 3.0
// EVAL: @gcd(12, 18) ~= 6
// EVAL: @gcd(7, 0) ~= 7
// EVAL: @classify(-42) ~= 1
// EVAL: @classify(43) ~= 2
// EVAL: @classify(0) ~= 3
// EVAL: @small(200) ~= 1
// EVAL: @small(3) ~= 0
// EVAL: @checked(4.0) ~= 2.0
// EVAL: @first([1.0, 2.0], [3.0, 4.0, 5.0], 1) ~= 1.0, 2
// EVAL: @first([1.0, 2.0], [3.0, 4.0, 5.0], 0) ~= 3.0, 3
// EVAL: @mixed(5) ~= 20
// EVAL: @buffers() ~= 3
// ROUNDTRIP

func.func @larger(%a: f32, %b: f32) -> f32 {
  %c = arith.cmpf ogt, %a, %b : f32
  cf.cond_br %c weights([3, 1]), ^bb1(%a : f32), ^bb1(%b : f32)
^bb1(%r: f32):
  return %r : f32
}

// A loop of blocks.
func.func @gcd(%a: i32, %b: i32) -> i32 {
  %zero = arith.constant 0 : i32
  cf.br ^head(%a, %b : i32, i32)
^head(%x: i32, %y: i32):
  %done = arith.cmpi eq, %y, %zero : i32
  cf.cond_br %done, ^end, ^body
^body:
  %rest = arith.remui %x, %y : i32
  cf.br ^head(%y, %rest : i32, i32)
^end:
  return %x : i32
}

func.func @classify(%n: i32) -> i32 {
  %one = arith.constant 1 : i32
  %two = arith.constant 2 : i32
  %three = arith.constant 3 : i32
  cf.switch %n : i32, [
    default: ^end(%three : i32),
    -42: ^end(%one : i32),
    43: ^other
  ]
^other:
  cf.br ^end(%two : i32)
^end(%r: i32):
  return %r : i32
}

// A case that is negative as a signed number.
func.func @small(%n: i32) -> i32 {
  %zero = arith.constant 0 : i32
  %one = arith.constant 1 : i32
  %k = arith.trunci %n : i32 to i8
  cf.switch %k : i8, [
    default: ^end(%zero : i32),
    200: ^end(%one : i32)
  ]
^end(%r: i32):
  return %r : i32
}

func.func @checked(%x: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %fine = arith.cmpf oge, %x, %zero : f64
  cf.assert %fine, "the root of a negative number"
  %r = math.sqrt %x : f64
  return %r : f64
}

// Buffers go along branches, with the sizes that their types leave open.
func.func @first(%a: memref<?xf32>, %b: memref<?xf32>, %c: i1) -> (f32, index) {
  %c0 = arith.constant 0 : index
  cf.cond_br %c, ^bb1(%a : memref<?xf32>), ^bb1(%b : memref<?xf32>)
^bb1(%m: memref<?xf32>):
  %x = memref.load %m[%c0] : memref<?xf32>
  %n = memref.dim %m, %c0 : memref<?xf32>
  return %x, %n : f32, index
}

// Loops in blocks, and an assertion in a loop.
func.func @mixed(%n: index) -> index {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %big = arith.cmpi sgt, %n, %c3 : index
  cf.cond_br %big, ^loop(%c1 : index), ^end(%c0 : index)
^loop(%scale: index):
  %sum = scf.for %i = %c0 to %n step %c1 iter_args(%acc = %c0) -> (index) {
    %inside = arith.cmpi slt, %i, %n : index
    cf.assert %inside, "inside"
    %twice = arith.addi %i, %i : index
    %next = arith.addi %acc, %twice : index
    scf.yield %next : index
  }
  %scaled = arith.muli %sum, %scale : index
  cf.br ^end(%scaled : index)
^end(%r: index):
  return %r : index
}

// Each time round makes a buffer of its own; the one before is still there.
func.func @buffers() -> i32 {
  %c0 = arith.constant 0 : index
  %one = arith.constant 1 : i32
  %two = arith.constant 2 : i32
  %none = memref.alloca() : memref<1xi32>
  cf.br ^again(%one, %none : i32, memref<1xi32>)
^again(%n: i32, %before: memref<1xi32>):
  %m = memref.alloca() : memref<1xi32>
  memref.store %n, %m[%c0] : memref<1xi32>
  %more = arith.addi %n, %one : i32
  %done = arith.cmpi eq, %n, %two : i32
  cf.cond_br %done, ^end, ^again(%more, %m : i32, memref<1xi32>)
^end:
  %x = memref.load %before[%c0] : memref<1xi32>
  %y = memref.load %m[%c0] : memref<1xi32>
  %sum = arith.addi %x, %y : i32
  return %sum : i32
}
