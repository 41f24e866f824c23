// Buffers of the first block whose sizes are those of parameters have places in the frame, which
// is measured on entry: those that live by turns the same one. All others stay allocations.
// RUN: ft-opt %s --plan-buffers --remarks=loops
// RUN: ft-opt %s --plan-buffers --loops-to-llvm --expect=llvm -o /dev/null
// EVAL: @by_turns([1, 2, 3], [[4, 5], [6, 7]]) ~= 9
// EVAL: @by_turns([1], [[4, 5, 6, 7]]) ~= 7
// EVAL: @by_turns([], [[]]) ~= 2
// EVAL: @itself([1, 2, 3], 3) ~= 24
// EVAL: @others([1, 2, 3], 4, true) ~= 9
// EVAL: @others([1, 2, 3], 4, false) ~= 6
// EVAL: @tensors([[1, 2], [3, 4]], [[1, 0], [0, 1]]) ~= [[1, 3], [4, 10]]
// EVAL: @tensors([[1, 2, 3]], [[1], [1], [1]]) ~= [[6]]

// The second one is where the first was, though it may be larger; the third is of the size of the
// first, and lives with the second.
func.func @by_turns(%x: memref<?xf64>, %y: memref<?x?xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %one = arith.constant 1.0 : f64
  %n = memref.dim %x, %c0 : memref<?xf64>
  %rows = memref.dim %y, %c0 : memref<?x?xf64>
  %columns = memref.dim %y, %c1 : memref<?x?xf64>
  %a = memref.alloc(%n) : memref<?xf64>
  loop.for %i = %c0 to %n step %c1 {
    memref.store %one, %a[%i] : memref<?xf64>
  }
  %s = loop.for %i = %c0 to %n step %c1 iter_args(%acc = %one) -> (f64) {
    %l = memref.load %a[%i] : memref<?xf64>
    %t = arith.addf %acc, %l : f64
    loop.yield %t : f64
  }
  memref.dealloc %a : memref<?xf64>
  %b = memref.alloc(%rows, %columns) : memref<?x2x?xf64>
  loop.for %i = %c0 to %rows step %c1 {
    loop.for %j = %c0 to %columns step %c1 {
      memref.store %one, %b[%i, %c1, %j] : memref<?x2x?xf64>
    }
  }
  %c = memref.alloc(%n) : memref<?xf64>
  loop.for %i = %c0 to %n step %c1 {
    memref.store %s, %c[%i] : memref<?xf64>
  }
  %u = loop.for %i = %c0 to %rows step %c1 iter_args(%acc = %one) -> (f64) {
    %v = loop.for %j = %c0 to %columns step %c1 iter_args(%inner = %acc) -> (f64) {
      %l = memref.load %b[%i, %c1, %j] : memref<?x2x?xf64>
      %t = arith.addf %inner, %l : f64
      loop.yield %t : f64
    }
    loop.yield %v : f64
  }
  memref.dealloc %b : memref<?x2x?xf64>
  %some = arith.cmpi sgt, %n, %c0 : index
  %r = loop.if %some -> (f64) {
    %l = memref.load %c[%c0] : memref<?xf64>
    loop.yield %l : f64
  } else {
    loop.yield %one : f64
  }
  memref.dealloc %c : memref<?xf64>
  %w = arith.addf %r, %u : f64
  return %w : f64
}

// Every call has a frame of its own.
func.func @itself(%x: memref<?xf64>, %k: i64) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f64
  %none = arith.constant 0 : i64
  %one = arith.constant 1 : i64
  %n = memref.dim %x, %c0 : memref<?xf64>
  %a = memref.alloc(%n) : memref<?xf64>
  memref.copy %x, %a : memref<?xf64> to memref<?xf64>
  %more = arith.cmpi sgt, %k, %none : i64
  %r = loop.if %more -> (f64) {
    %less = arith.subi %k, %one : i64
    %s = func.call @itself(%a, %less) : (memref<?xf64>, i64) -> f64
    loop.yield %s : f64
  } else {
    loop.yield %zero : f64
  }
  %t = loop.for %i = %c0 to %n step %c1 iter_args(%acc = %r) -> (f64) {
    %l = memref.load %a[%i] : memref<?xf64>
    %u = arith.addf %acc, %l : f64
    loop.yield %u : f64
  }
  memref.dealloc %a : memref<?xf64>
  return %t : f64
}

// A size that is no parameter's, a branch that may not be taken, and one that is handed on.
func.func @others(%x: memref<?xf64>, %m: index, %c: i1) -> f64 {
  %c0 = arith.constant 0 : index
  %n = memref.dim %x, %c0 : memref<?xf64>
  %three = arith.constant 3.0 : f64
  %a = memref.alloc(%m) : memref<?xf64>
  memref.store %three, %a[%c0] : memref<?xf64>
  %r = loop.if %c -> (f64) {
    %b = memref.alloc(%n) : memref<?xf64>
    memref.store %three, %b[%c0] : memref<?xf64>
    %l = memref.load %b[%c0] : memref<?xf64>
    memref.dealloc %b : memref<?xf64>
    loop.yield %l : f64
  } else {
    %zero = arith.constant 0.0 : f64
    loop.yield %zero : f64
  }
  %d = func.call @made(%x) : (memref<?xf64>) -> memref<?xf64>
  %k = memref.load %a[%c0] : memref<?xf64>
  memref.dealloc %a : memref<?xf64>
  %l = memref.load %d[%c0] : memref<?xf64>
  memref.dealloc %d : memref<?xf64>
  %s = arith.addf %r, %k : f64
  %t = arith.addf %s, %l : f64
  return %t : f64
}

func.func private @made(%x: memref<?xf64>) -> memref<?xf64> {
  %c0 = arith.constant 0 : index
  %three = arith.constant 3.0 : f64
  %n = memref.dim %x, %c0 : memref<?xf64>
  %a = memref.alloc(%n) : memref<?xf64>
  memref.store %three, %a[%c0] : memref<?xf64>
  return %a : memref<?xf64>
}

func.func @tensors(%x: tensor<?x?xf64>, %y: tensor<?x?xf64>) -> tensor<?x?xf64> {
  %0 = tensor.matmul %x, %y : (tensor<?x?xf64>, tensor<?x?xf64>) -> tensor<?x?xf64>
  %1 = tensor.scan add %0 dim = 0 : tensor<?x?xf64>
  %2 = tensor.scan add %1 dim = 1 : tensor<?x?xf64>
  return %2 : tensor<?x?xf64>
}
