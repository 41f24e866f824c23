// Types that do not fit: what was found, what was wanted, and where that comes from.
// RUN: ft-opt %s --split-input-file

func.func @operand(%x: f32, %n: i32) -> f32 {
  %y = arith.addf %x, %n : f32
  return %y : f32
}

// -----

func.func @class(%n: i32) -> i32 {
  %y = arith.addf %n, %n : i32
  return %y : i32
}

// -----

func.func @returned(%x: f32) -> f64 {
  return %x : f32
}

// -----

func.func @count(%x: f32) -> (f32, f32) {
  return %x : f32
}

// -----

func.func @stored(%m: memref<4xf32>, %i: index, %x: f64) {
  memref.store %x, %m[%i] : memref<4xf32>
  return
}

// -----

func.func @subscripts(%m: memref<4x4xf32>, %i: index) -> f32 {
  %x = memref.load %m[%i] : memref<4x4xf32>
  return %x : f32
}

// -----

func.func @subscript_type(%m: memref<4xf32>, %i: i64) -> f32 {
  %x = memref.load %m[%i] : memref<4xf32>
  return %x : f32
}

// -----

func.func @memref_type(%m: memref<4xf32>, %i: index) -> f64 {
  %x = memref.load %m[%i] : memref<4xf64>
  return %x : f64
}

// -----

func.func @bounds(%n: i32, %m: index) {
  loop.for %i = %n to %m step %m {
  }
  return
}

// -----

func.func @carried(%n: index, %x: f32) -> f32 {
  %r = loop.for %i = %n to %n step %n iter_args(%a = %x) -> (f32) {
    loop.yield %i : index
  }
  return %r : f32
}

// -----

func.func @carried_count(%n: index, %x: f32) -> f32 {
  %r = loop.for %i = %n to %n step %n iter_args(%a = %x) -> (f32) {
    loop.yield %a, %a : f32, f32
  }
  return %r : f32
}

// -----

func.func @yields_nothing(%n: index, %x: f32) -> f32 {
  %r = loop.for %i = %n to %n step %n iter_args(%a = %x) -> (f32) {
  }
  return %r : f32
}

// -----

func.func @branches(%c: i1, %x: f32, %n: i32) -> f32 {
  %r = loop.if %c -> (f32) {
    loop.yield %x : f32
  } else {
    loop.yield %n : i32
  }
  return %r : f32
}

// -----

func.func @no_else(%c: i1, %x: f32) -> f32 {
  %r = loop.if %c -> (f32) {
    loop.yield %x : f32
  }
  return %r : f32
}

// -----

func.func @condition(%x: f32) {
  loop.if %x {
  }
  return
}

// -----

func.func @while_arguments(%x: f32, %c: i1) -> f32 {
  %r = loop.while (%a = %x) : (f32) -> (f32) {
    loop.condition(%c) %a : f32
  } do {
  ^bb0(%b: f64):
    loop.yield %b : f64
  }
  return %r : f32
}

// -----

func.func @narrower(%x: f64) -> f32 {
  %y = arith.extf %x : f64 to f32
  return %y : f32
}

// -----

func.func @constant() -> f32 {
  %y = arith.constant 1 : f32
  return %y : f32
}

// -----

func.func @too_large() -> i8 {
  %y = arith.constant 300 : i8
  return %y : i8
}

// -----

func.func private @callee(f32) -> f32

func.func @called(%x: f64) -> f32 {
  %y = call @callee(%x) : (f64) -> f32
  return %y : f32
}

// -----

func.func private @callee(f32) -> f32

func.func @called_with_two(%x: f32) -> f32 {
  %y = call @callee(%x, %x) : (f32, f32) -> f32
  return %y : f32
}

// -----

func.func @missing_operand(%x: f32) -> f32 {
  %y = arith.addf %x : f32
  return %y : f32
}

// -----

func.func @missing_operand_in_generic(%x: f32) -> f32 {
  %y = "arith.addf"(%x) : (f32) -> f32
  return %y : f32
}

// -----

func.func @generic_types(%x: f32) -> f32 {
  %y = "arith.negf"(%x) : (f64) -> f32
  return %y : f32
}

// -----

func.func @generic_counts(%x: f32) -> f32 {
  %y = "arith.negf"(%x) : (f32, f32) -> f32
  return %y : f32
}

// -----

func.func @too_many_results(%x: f32) -> f32 {
  %y, %z = arith.negf %x : f32
  return %y : f32
}

// -----

func.func @constant_shape() {
  %y = arith.constant dense<[1.0, 2.0]> : tensor<3xf32>
  return
}

// -----

func.func @attribute(%m: memref<f32>, %x: f32) {
  "loop.accumulate"(%x, %m) <{kind = "add"}> : (f32, memref<f32>) -> ()
  return
}

// -----

func.func @missing_attribute(%x: i32) -> i1 {
  %y = "arith.cmpi"(%x, %x) : (i32, i32) -> i1
  return %y : i1
}

// -----

func.func @unknown_number(%x: i32) -> i1 {
  %y = "arith.cmpi"(%x, %x) <{predicate = 77 : i64}> : (i32, i32) -> i1
  return %y : i1
}

// -----

func.func @unknown_property(%x: f32) -> f32 {
  %y = "arith.negf"(%x) <{fastmat = #arith.fastmath<fast>}> : (f32) -> f32
  return %y : f32
}

// -----

func.func @terminator(%n: index) {
  loop.for %i = %n to %n step %n {
    return
  }
  return
}

// -----

func.func @no_terminator(%x: f32) -> f32 {
  %y = arith.negf %x : f32
}

// -----

func.func @after_terminator(%x: f32) -> f32 {
  return %x : f32
  %y = arith.negf %x : f32
}

// -----

func.func @subview(%m: memref<4x8xf32>) {
  %v = memref.subview %m[0, 0] [2, 2] [1, 1] : memref<4x8xf32> to memref<2x2xf32>
  return
}

// -----

func.func @sizes(%n: index) {
  %m = memref.alloc(%n) : memref<4xf32>
  return
}

// -----

func.func @cast(%m: memref<4xf32>) {
  %n = memref.cast %m : memref<4xf32> to memref<5xf32>
  return
}
