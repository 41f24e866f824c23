// What has no effect and no use goes, with all that only it used; what has an effect stays.
// RUN: ft-opt %s --dce
// EVAL: @chain(2.0) ~= 4
// EVAL: @effects([1, 2]) ~= 2, arg0 = [7, 2]
// EVAL: @traps(6, 2) ~= 6

func.func @chain(%x: f64) -> f64 {
  %0 = arith.addf %x, %x : f64
  %1 = arith.mulf %x, %x : f64
  %2 = arith.addf %1, %1 : f64
  %3 = math.exp %2 : f64
  return %0 : f64
}

func.func @effects(%m: memref<2xi32>) -> i32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %seven = arith.constant 7 : i32
  %unused = memref.load %m[%c0] : memref<2xi32>
  memref.store %seven, %m[%c0] : memref<2xi32>
  %x = memref.load %m[%c1] : memref<2xi32>
  %ignored = call @answer() : () -> i32
  return %x : i32
}

func.func private @answer() -> i32 {
  %0 = arith.constant 42 : i32
  return %0 : i32
}

// Loops and conditionals without effects are values without uses.
func.func @regions(%n: index, %c: i1, %m: memref<2xi32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %one = arith.constant 1 : i32
  %r = loop.for %i = %c0 to %n step %c1 iter_args(%a = %one) -> (i32) {
    %b = arith.addi %a, %one : i32
    loop.yield %b : i32
  }
  loop.if %c {
    %x = arith.addi %one, %one : i32
  }
  loop.if %c {
    %unused = arith.addi %one, %one : i32
    memref.store %one, %m[%c0] : memref<2xi32>
  }
  return
}

// A loop is taken to end, as LLVM does.
func.func @endless(%c: i1) {
  loop.while : () -> () {
    loop.condition(%c)
  } do {
  }
  return
}

func.func @traps(%a: i32, %b: i32) -> i32 {
  %unused = arith.divsi %a, %b : i32
  return %a : i32
}

func.func @buffers() {
  %zero = arith.constant 0.0 : f32
  %c0 = arith.constant 0 : index
  %m = memref.alloc() : memref<4xf32>
  memref.store %zero, %m[%c0] : memref<4xf32>
  memref.dealloc %m : memref<4xf32>
  %unused = memref.alloc() : memref<4xf32>
  return
}

llvm.func @unreachable(%x: i32) -> i32 {
  llvm.return %x : i32
^never:
  %0 = llvm.add %x, %x : i32
  llvm.return %0 : i32
}
