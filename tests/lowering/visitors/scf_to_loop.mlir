// RUN: ft-opt %s --convert-scf-to-loop
// EVAL: @mean(4, [1.0, 2.0, 3.0, 6.0]) ~= 3.0

func.func @renamed(%lb: index, %ub: index, %st: index, %c: i1, %x: f32) -> f32 {
  %r = scf.for %i = %lb to %ub step %st iter_args(%acc = %x) -> (f32) {
    %y = scf.if %c -> (f32) {
      scf.yield %acc : f32
    } else {
      scf.yield %x : f32
    }
    scf.yield %y : f32
  } {label = "L", other = 1 : i32, unroll = "not a number"}
  %w = scf.while (%a = %r) : (f32) -> f32 {
    scf.condition(%c) %a : f32
  } do {
  ^bb0(%b: f32):
    scf.yield %b : f32
  }
  return %w : f32
}

func.func @unsigned(%n: i8, %m: memref<256xi8>) {
  %c0 = arith.constant 0 : i8
  %c1 = arith.constant 1 : i8
  scf.for unsigned %i = %c0 to %n step %c1 : i8 {
    %k = arith.index_castui %i : i8 to index
    memref.store %i, %m[%k] : memref<256xi8>
  }
  return
}

func.func @independent(%n: index, %x: f32, %m: memref<?x?xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.parallel (%i, %j) = (%c0, %c1) to (%n, %n) step (%c1, %c1) {
    memref.store %x, %m[%i, %j] : memref<?x?xf32>
  } {label = "fill"}
  return
}

func.func @mean(%n: index, %a: memref<?xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %r:2 = scf.parallel (%i, %j) = (%c0, %c0) to (%n, %c1) step (%c1, %c1) init (%zero, %zero) -> (f64, f64) {
    %x = memref.load %a[%i] : memref<?xf64>
    scf.reduce(%x, %one : f64, f64) {
    ^bb0(%l: f64, %r: f64):
      %s = arith.addf %l, %r : f64
      scf.reduce.return %s : f64
    }, {
    ^bb0(%l: f64, %r: f64):
      %s = arith.addf %l, %r : f64
      scf.reduce.return %s : f64
    }
  }
  %mean = arith.divf %r#0, %r#1 : f64
  return %mean : f64
}

func.func @cases(%i: index, %x: f32, %y: f32) -> f32 {
  %r = scf.index_switch %i -> f32
  case 2 {
    scf.yield %x : f32
  }
  case -5 {
    scf.yield %y : f32
  }
  default {
    %s = arith.addf %x, %y : f32
    scf.yield %s : f32
  }
  return %r : f32
}

func.func @inlined(%x: f32) -> f32 {
  %r:2 = scf.execute_region -> (f32, f32) {
    %y = arith.addf %x, %x : f32
    scf.yield %y, %x : f32, f32
  }
  return %r#0 : f32
}

// Nothing of scf: stays as it is.
func.func @stays(%c: i1, %x: f32) -> f32 {
  cf.cond_br %c, ^bb1, ^bb2
^bb1:
  return %x : f32
^bb2:
  return %x : f32
}
