// Equal operations are one, where the first one is seen and nothing in between could change it.
// RUN: ft-opt %s --cse
// EVAL: @pure(2.0, 3.0) ~= 25
// EVAL: @regions(1, 2.0) ~= 8
// EVAL: @loads([1.5, 2.5]) ~= 3, 9, arg0 = [6, 2.5]
// EVAL: @effects([1, 2]) ~= 3, arg0 = [2, 2]
// EVAL: @loop([1, 2, 3, 4]) ~= 20

func.func @pure(%x: f64, %y: f64) -> f64 {
  %0 = arith.addf %x, %y : f64
  %1 = arith.addf %y, %x : f64
  %2 = arith.addf %x, %y : f64
  %3 = arith.mulf %0, %2 : f64
  %4 = arith.mulf %1, %0 : f64
  %5 = arith.maximumf %3, %4 : f64
  return %5 : f64
}

// Types, attributes and flags are a part of what is equal; names of attributes that are kept are too.
func.func @different(%x: f32, %n: i32) -> (f32, f32, i32, i32, i64) {
  %0 = arith.addf %x, %x : f32
  %1 = arith.addf %x, %x fastmath<nnan> : f32
  %2 = arith.addi %n, %n overflow<nsw> : i32
  %3 = arith.addi %n, %n : i32
  %4 = arith.extsi %n : i32 to i64
  return %0, %1, %2, %3, %4 : f32, f32, i32, i32, i64
}

// What is outside is seen inside, what is in one branch is not seen in the other.
func.func @regions(%c: i1, %x: f64) -> f64 {
  %0 = arith.addf %x, %x : f64
  %r = loop.if %c -> (f64) {
    %1 = arith.addf %x, %x : f64
    %2 = arith.mulf %1, %x : f64
    loop.yield %2 : f64
  } else {
    %3 = arith.mulf %0, %x : f64
    loop.yield %3 : f64
  }
  %4 = arith.mulf %0, %x : f64
  %5 = arith.maximumf %4, %r : f64
  return %5 : f64
}

// A store ends what is known of loads from any buffer that may be the same.
func.func @loads(%m: memref<2xf32>) -> (f32, f32) {
  %c0 = arith.constant 0 : index
  %a = memref.load %m[%c0] : memref<2xf32>
  %b = memref.load %m[%c0] : memref<2xf32>
  %sum = arith.addf %a, %b : f32
  %twice = arith.addf %sum, %sum : f32
  memref.store %twice, %m[%c0] : memref<2xf32>
  %c = memref.load %m[%c0] : memref<2xf32>
  %d = memref.load %m[%c0] : memref<2xf32>
  %e = arith.addf %c, %sum : f32
  %f = arith.maximumf %c, %d : f32
  %g = arith.maximumf %e, %f : f32
  return %sum, %g : f32, f32
}

func.func private @touch(%m: memref<2xi32>) {
  %c0 = arith.constant 0 : index
  %one = arith.constant 1 : i32
  loop.accumulate add %one, %m[%c0] : memref<2xi32>
  return
}

// Calls and accumulates stay, and loads around them are not equal.
func.func @effects(%m: memref<2xi32>) -> i32 {
  %c0 = arith.constant 0 : index
  %a = memref.load %m[%c0] : memref<2xi32>
  call @touch(%m) : (memref<2xi32>) -> ()
  %b = memref.load %m[%c0] : memref<2xi32>
  %sum = arith.addi %a, %b : i32
  return %sum : i32
}

// Buffers are not equal, even if they were made in the same way.
func.func @buffers() -> (memref<4xf32>, memref<4xf32>) {
  %0 = memref.alloc() : memref<4xf32>
  %1 = memref.alloc() : memref<4xf32>
  return %0, %1 : memref<4xf32>, memref<4xf32>
}

func.func @loop(%m: memref<4xi32>) -> i32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  %zero = arith.constant 0 : i32
  %sum = loop.for %i = %c0 to %n step %c1 iter_args(%acc = %zero) -> (i32) {
    %c0_again = arith.constant 0 : index
    %x = memref.load %m[%i] : memref<4xi32>
    %y = memref.load %m[%i] : memref<4xi32>
    %s = arith.addi %x, %y : i32
    %next = arith.addi %acc, %s : i32
    loop.yield %next : i32
  }
  return %sum : i32
}

// Blocks of a graph: what dominates is seen.
llvm.func @blocks(%c: i1, %x: i32) -> i32 {
  %0 = llvm.add %x, %x : i32
  llvm.cond_br %c, ^left, ^right
^left:
  %1 = llvm.add %x, %x : i32
  %2 = llvm.mul %1, %x : i32
  llvm.br ^end(%2 : i32)
^right:
  %3 = llvm.mul %0, %x : i32
  llvm.br ^end(%3 : i32)
^end(%4: i32):
  %5 = llvm.mul %0, %x : i32
  %6 = llvm.add %4, %5 : i32
  llvm.return %6 : i32
}
