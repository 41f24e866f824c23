// What is known of values: each function needs one fact, and has what only looks like it.
// RUN: ft-opt %s --pass-pipeline="eqsat"
// RUN-EQUIV: ; eqsat
// ROUNDTRIP

// Types tell which cast is none.
func.func @type(%x: i32) -> (i32, i16) {
  %a = arith.extsi %x : i32 to i64
  %b = arith.trunci %a : i64 to i32
  %c = arith.trunci %a : i64 to i16
  return %b, %c : i32, i16
}

// Sizes tell how often a sum repeats.
func.func @shape(%x: tensor<f32>, %y: tensor<?xf32>) -> (tensor<3x4xf32>, tensor<?xf32>) {
  %a = tensor.broadcast %x dims = [] : tensor<f32> -> tensor<3x4xf32>
  %b = tensor.slice %a starts = [0, 0] limits = [3, 4] strides = [1, 1] : tensor<3x4xf32> -> tensor<3x4xf32>
  %c = tensor.broadcast %y dims = [0] : tensor<?xf32> -> tensor<?xf32>
  return %b, %c : tensor<3x4xf32>, tensor<?xf32>
}

func.func @constant(%x: i32) -> (i32, i32) {
  %c3 = arith.constant 3 : i32
  %c5 = arith.constant 5 : i32
  %a = arith.addi %c3, %c5 : i32
  %b = arith.muli %x, %a : i32
  %c = arith.muli %x, %c5 : i32
  return %b, %c : i32, i32
}

func.func @interval(%x: i32) -> (i32, i32) {
  %c15 = arith.constant 15 : i32
  %c16 = arith.constant 16 : i32
  %a = arith.andi %x, %c15 : i32
  %b = arith.divsi %a, %c16 : i32
  %c = arith.divsi %x, %c16 : i32
  return %b, %c : i32, i32
}

func.func @finite(%i: i32, %x: f64) -> (f64, f64) {
  %a = arith.sitofp %i : i32 to f64
  %b = arith.subf %a, %a : f64
  %c = arith.subf %x, %x : f64
  return %b, %c : f64, f64
}

func.func @no_nan(%i: i32, %x: f64) -> (i1, i1) {
  %a = arith.sitofp %i : i32 to f64
  %e = math.exp %a : f64
  %b = arith.cmpf oeq, %e, %e : f64
  %c = arith.cmpf oeq, %x, %x : f64
  return %b, %c : i1, i1
}

func.func @nonzero(%i: i32, %x: f64) -> (f64, f64) {
  %one = arith.constant 1.0 : f64
  %a = arith.sitofp %i : i32 to f64
  %s = arith.mulf %a, %a : f64
  %t = arith.addf %s, %one : f64
  %b = arith.divf %t, %t : f64
  %c = arith.divf %a, %a : f64
  return %b, %c : f64, f64
}

func.func @sign(%i: i32) -> (f64, f64) {
  %a = arith.sitofp %i : i32 to f64
  %e = math.exp %a : f64
  %b = math.absf %e : f64
  %c = math.absf %a : f64
  return %b, %c : f64, f64
}

func.func @no_negative_zero(%i: i32, %x: f64) -> (f64, f64) {
  %zero = arith.constant 0.0 : f64
  %a = arith.sitofp %i : i32 to f64
  %b = arith.addf %a, %zero : f64
  %c = arith.addf %x, %zero : f64
  return %b, %c : f64, f64
}

func.func @integer(%i: i32, %x: f64) -> (f64, f64, f64) {
  %half = arith.constant 0.5 : f64
  %a = arith.sitofp %i : i32 to f64
  %b = math.floor %a : f64
  %f = math.ceil %x : f64
  %c = math.trunc %f : f64
  %h = arith.mulf %a, %half : f64
  %d = math.floor %h : f64
  return %b, %c, %d : f64, f64, f64
}
