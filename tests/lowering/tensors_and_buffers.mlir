// Tensors and buffers in one function: elements go from one to the other, loops over buffers carry
// tensors, loops that carry tensors write to buffers, and functions take both.
// RUN: ft-opt %s --pass-pipeline=@tensor-to-loops --expect=func,arith,math,memref,loop,vector -o /dev/null
// EVAL: @normalised([[1, 2], [3, 4]], zeros) ~= arg1 = [3, 7], [[0.1, 0.2], [0.3, 0.4]]
// EVAL: @carried([1, 2, 3], [1, 0, 2], zeros) ~= [2, 4, 6], arg2 = [0, 2, 4]
// EVAL: @histogram([0.5, 1.5, 0.25, 3.5, 9], zeros) ~= 14, arg1 = [2, 1, 0, 1]
// EVAL: @both([1, 2], zeros) ~= [4, 8], arg1 = [3, 6]
// EVAL: @between([[1, 2, 3], [4, 5, 6]], 1) ~= [5, 7, 9], 21
// EVAL: @until([1, 2, 4], 20, zeros) ~= [4, 8, 16], arg2 = [7, 14, 28, 0]

// Sums of rows are written to a buffer; what is returned is a tensor.
func.func @normalised(%x: tensor<2x2xf64>, %sums: memref<2xf64>) -> tensor<2x2xf64> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %rows = tensor.reduce add %x dims = [1] : tensor<2x2xf64> -> tensor<2xf64>
  loop.for %i = %c0 to %c2 step %c1 {
    %s = tensor.extract %rows[%i] : tensor<2xf64>
    memref.store %s, %sums[%i] : memref<2xf64>
  }
  %zero = arith.constant 0.0 : f64
  %total = loop.for %i = %c0 to %c2 step %c1 iter_args(%acc = %zero) -> (f64) {
    %s = memref.load %sums[%i] : memref<2xf64>
    %t = arith.addf %acc, %s : f64
    loop.yield %t : f64
  }
  %all = tensor.splat %total : tensor<2x2xf64>
  %y = arith.divf %x, %all : tensor<2x2xf64>
  return %y : tensor<2x2xf64>
}

// A loop whose count is in a buffer carries a tensor, and writes what it has seen.
func.func @carried(%x: tensor<3xf64>, %steps: memref<3xi32>, %seen: memref<3xf64>) -> tensor<3xf64> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %n = memref.load %steps[%c0] : memref<3xi32>
  %count = arith.index_cast %n : i32 to index
  %m = memref.load %steps[%c2] : memref<3xi32>
  %factor = arith.sitofp %m : i32 to f64
  %r = loop.for %i = %c0 to %count step %c1 iter_args(%t = %x) -> (tensor<3xf64>) {
    %f = tensor.splat %factor : tensor<3xf64>
    %next = arith.mulf %t, %f : tensor<3xf64>
    %first = tensor.extract %next[%c0] : tensor<3xf64>
    %second = tensor.extract %next[%c1] : tensor<3xf64>
    memref.store %first, %seen[%c1] : memref<3xf64>
    memref.store %second, %seen[%c2] : memref<3xf64>
    loop.yield %next : tensor<3xf64>
  }
  return %r : tensor<3xf64>
}

// A buffer is written where elements of a tensor say.
func.func @histogram(%x: tensor<?xf64>, %bins: memref<4xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %one = arith.constant 1.0 : f64
  %four = arith.constant 4.0 : f64
  %n = tensor.dim %x, %c0 : tensor<?xf64>
  %floors = math.floor %x : tensor<?xf64>
  loop.for %i = %c0 to %n step %c1 {
    %v = tensor.extract %floors[%i] : tensor<?xf64>
    %inside = arith.cmpf olt, %v, %four : f64
    loop.if %inside {
      %k = arith.fptosi %v : f64 to i64
      %at = arith.index_cast %k : i64 to index
      loop.accumulate add %one, %bins[%at] : memref<4xf64>
    }
  }
  %up = math.ceil %x : tensor<?xf64>
  %s = tensor.reduce add %up dims = [0] : tensor<?xf64> -> tensor<f64>
  %y = tensor.extract %s[] : tensor<f64>
  %used = memref.load %bins[%c0] : memref<4xf64>
  %z = arith.subf %y, %used : f64
  %w = arith.subf %z, %one : f64
  return %w : f64
}

func.func @both(%x: tensor<2xf64>, %out: memref<2xf64>) -> tensor<2xf64> {
  %0 = call @step(%x, %out) : (tensor<2xf64>, memref<2xf64>) -> tensor<2xf64>
  %1 = call @step(%0, %out) : (tensor<2xf64>, memref<2xf64>) -> tensor<2xf64>
  return %1 : tensor<2xf64>
}

func.func private @step(%x: tensor<2xf64>, %out: memref<2xf64>) -> tensor<2xf64> attributes {no_inline} {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  loop.for %i = %c0 to %c2 step %c1 {
    %v = tensor.extract %x[%i] : tensor<2xf64>
    loop.accumulate add %v, %out[%i] : memref<2xf64>
  }
  %y = arith.addf %x, %x : tensor<2xf64>
  return %y : tensor<2xf64>
}

// A buffer of the function itself, filled by a loop and read as elements of a tensor.
func.func @between(%x: tensor<2x3xf64>, %from: index) -> (tensor<3xf64>, f64) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c3 = arith.constant 3 : index
  %zero = arith.constant 0.0 : f64
  %m = memref.alloc() : memref<3xf64>
  loop.for %j = %c0 to %c3 step %c1 {
    memref.store %zero, %m[%j] : memref<3xf64>
  }
  loop.for %i = %c0 to %c2 step %c1 {
    loop.for %j = %c0 to %c3 step %c1 {
      %v = tensor.extract %x[%i, %j] : tensor<2x3xf64>
      loop.accumulate add %v, %m[%j] : memref<3xf64>
    }
  }
  %a = memref.load %m[%c0] : memref<3xf64>
  %b = memref.load %m[%from] : memref<3xf64>
  %c = memref.load %m[%c2] : memref<3xf64>
  memref.dealloc %m : memref<3xf64>
  %t = tensor.from_elements %a, %b, %c : tensor<3xf64>
  %s = tensor.reduce add %t dims = [0] : tensor<3xf64> -> tensor<f64>
  %y = tensor.extract %s[] : tensor<f64>
  return %t, %y : tensor<3xf64>, f64
}

// A loop that runs while a sum in a buffer is small.
func.func @until(%x: tensor<3xf64>, %most: f64, %sums: memref<4xf64>) -> tensor<3xf64> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r:2 = loop.while (%t = %x, %k = %c0) : (tensor<3xf64>, index) -> (tensor<3xf64>, index) {
    %s = tensor.reduce add %t dims = [0] : tensor<3xf64> -> tensor<f64>
    %v = tensor.extract %s[] : tensor<f64>
    memref.store %v, %sums[%k] : memref<4xf64>
    %less = arith.cmpf olt, %v, %most : f64
    loop.condition(%less) %t, %k : tensor<3xf64>, index
  } do {
  ^bb0(%t: tensor<3xf64>, %k: index):
    %next = arith.addf %t, %t : tensor<3xf64>
    %more = arith.addi %k, %c1 : index
    loop.yield %next, %more : tensor<3xf64>, index
  }
  return %r#0 : tensor<3xf64>
}
