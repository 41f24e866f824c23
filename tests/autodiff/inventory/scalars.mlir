// Straight-line programs of FreeTensor's tests (test_grad.py, test_tape.py): nothing needs a tape, except
// where a list asks for one.
//
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=basic mode=split tape=none report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=branching_exprs mode=split report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=math_funcs mode=split report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=multiple_statements mode=split tape=none report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=nested_local_def mode=split tape=none report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=single_statement mode=split tape=none report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=tape_y mode=split report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=inout mode=split report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=taped_to_recompute mode=split tape=y report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=no_unused_tape mode=split tape=all report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=basic mode=split tape=t report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=inout_once mode=split tape=all report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=sinh mode=split report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=single_statement mode=split report=-}"
// GRAD-CHECK: @basic
// GRAD-CHECK: @branching_exprs
// GRAD-CHECK: @math_funcs(rand(0.5, 2.0))
// GRAD-CHECK: @multiple_statements
// GRAD-CHECK: @nested_local_def
// GRAD-CHECK: @single_statement
// GRAD-CHECK: @tape_y
// GRAD-CHECK: @inout
// GRAD-CHECK: @taped_to_recompute(rand(0.5, 1.0))
// GRAD-CHECK: @taped_to_recompute(rand(-1.0, -0.5))
// GRAD-CHECK: @no_unused_tape
// GRAD-CHECK: @inout_once
// GRAD-CHECK: @sinh

func.func @basic(%x1: f64, %x2: f64, %x3: f64) -> f64 {
  %t = arith.addf %x1, %x2 : f64
  %y = arith.mulf %t, %x3 : f64
  return %y : f64
}

func.func @branching_exprs(%x1: f64, %x2: f64) -> (f64, f64, f64) {
  %zero = arith.constant 0.0 : f64
  %y1 = arith.minimumf %x1, %x2 : f64
  %y2 = arith.maximumf %x1, %x2 : f64
  %c = arith.cmpf ogt, %x1, %zero : f64
  %y3 = arith.select %c, %x1, %x2 : f64
  return %y1, %y2, %y3 : f64, f64, f64
}

func.func @math_funcs(%x: f64) -> (f64, f64, f64) {
  %y1 = math.sqrt %x : f64
  %y2 = math.exp %x : f64
  %y3 = arith.mulf %x, %x : f64
  return %y1, %y2, %y3 : f64, f64, f64
}

func.func @multiple_statements(%x1: f64, %x2: f64, %x3: f64) -> (f64, f64) {
  %t = arith.addf %x1, %x2 : f64
  %y1 = arith.mulf %t, %x3 : f64
  %y2 = arith.addf %t, %x3 : f64
  return %y1, %y2 : f64, f64
}

func.func @nested_local_def(%x1: f64, %x2: f64, %x3: f64) -> (f64, f64) {
  %u = arith.addf %x1, %x2 : f64
  %t = arith.mulf %u, %x3 : f64
  %y1 = arith.mulf %u, %x1 : f64
  %y2 = arith.mulf %t, %x2 : f64
  return %y1, %y2 : f64, f64
}

func.func @single_statement(%x: f64) -> f64 {
  %y = math.exp %x : f64
  return %y : f64
}

// Both versions of y are needed; the last one is in the output.
func.func @tape_y(%x1: f64, %x2: f64, %y: memref<f64>) {
  %e1 = math.exp %x1 : f64
  memref.store %e1, %y[] : memref<f64>
  %old = memref.load %y[] : memref<f64>
  %sum = arith.addf %old, %x2 : f64
  %e2 = math.exp %sum : f64
  memref.store %e2, %y[] : memref<f64>
  return
}

// x is squared in place twice.
func.func @inout(%x: memref<f64>) {
  %a = memref.load %x[] : memref<f64>
  %b = arith.mulf %a, %a : f64
  memref.store %b, %x[] : memref<f64>
  %c = memref.load %x[] : memref<f64>
  %d = arith.mulf %c, %c : f64
  memref.store %d, %x[] : memref<f64>
  return
}

func.func @taped_to_recompute(%x: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %c = arith.cmpf ogt, %x, %zero : f64
  %z = loop.if %c -> (f64) {
    %y = arith.mulf %x, %x : f64
    %yy = arith.mulf %y, %y : f64
    loop.yield %yy : f64
  } else {
    loop.yield %zero : f64
  }
  %w = arith.mulf %z, %z : f64
  return %w : f64
}

func.func @no_unused_tape(%x: memref<4xf64>, %y: memref<4xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  %two = arith.constant 2.0 : f64
  %three = arith.constant 3.0 : f64
  loop.for %i = %c0 to %n step %c1 {
    %xi = memref.load %x[%i] : memref<4xf64>
    %t = arith.mulf %xi, %two : f64
    %u = arith.mulf %xi, %three : f64
    %s = arith.addf %t, %u : f64
    memref.store %s, %y[%i] : memref<4xf64>
  }
  return
}

func.func @inout_once(%x: memref<f64>) {
  %a = memref.load %x[] : memref<f64>
  %b = arith.mulf %a, %a : f64
  memref.store %b, %x[] : memref<f64>
  return
}

// One function calls another, both are differentiated.
func.func private @half_difference(%a: f64, %b: f64) -> f64 {
  %half = arith.constant 0.5 : f64
  %d = arith.subf %a, %b : f64
  %h = arith.mulf %d, %half : f64
  return %h : f64
}
func.func @sinh(%x: memref<4xf64>, %y: memref<4xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  loop.for %i = %c0 to %n step %c1 {
    %v = memref.load %x[%i] : memref<4xf64>
    %m = arith.negf %v : f64
    %a = math.exp %v : f64
    %b = math.exp %m : f64
    %h = func.call @half_difference(%a, %b) : (f64, f64) -> f64
    memref.store %h, %y[%i] : memref<4xf64>
  }
  return
}
