// What `ft-run --check-grad` says: a table, and why where something is wrong.
// RUN: ft-run %s --entry weighted --check-grad | FileCheck %s --check-prefix=ALL
// RUN: ft-run %s --entry weighted --check-grad --engine=eval | FileCheck %s --check-prefix=ALL
// RUN: ft-run %s --entry weighted --check-grad --dim a=100 --dim b=100 | FileCheck %s --check-prefix=MANY
// RUN: ft-run %s --entry single --check-grad --in 0.5 2 | FileCheck %s --check-prefix=SINGLE
// RUN: ft-run %s --entry foreign --check-grad | FileCheck %s --check-prefix=FOREIGN
// RUN: not ft-run %s --entry step --check-grad --in 1 | FileCheck %s --check-prefix=WRONG
// RUN: ft-run %s --entry counts --check-grad
// RUN: ft-run %s --entry outside --check-grad --in ones 4

// Gradients of what is read and of what is overwritten; the sizes are chosen where none are given.
// ALL:      derivatives of @weighted
// ALL-NEXT: parameter  type          checked by     error    tolerance  verdict
// ALL-NEXT: a          memref<?xf64> 5 differences  {{.*}} 1e-6 ok
// ALL-NEXT: b          memref<?xf64> 5 differences  {{.*}} 1e-6 ok
// ALL-NEXT: w          f64           1 difference   {{.*}} 1e-6 ok
// ALL-NEXT: all                      forward mode   {{.*}} 1e-10 ok
// ALL-NOT:  {{.}}

// Of many elements, some are moved one at a time, and all at once in some directions.
// MANY: a memref<?xf64> 20 differences
// MANY: w f64 1 difference
func.func @weighted(%a: memref<?xf64>, %b: memref<?xf64>, %w: f64) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f64
  %n = memref.dim %a, %c0 : memref<?xf64>
  %y = loop.for %i = %c0 to %n step %c1 iter_args(%acc = %zero) -> (f64) {
    %x = memref.load %a[%i] : memref<?xf64>
    %v = memref.load %b[%i] : memref<?xf64>
    %p = arith.mulf %x, %v : f64
    %q = math.exp %p : f64
    memref.store %q, %b[%i] : memref<?xf64>
    %r = arith.mulf %q, %w : f64
    %s = arith.addf %acc, %r : f64
    loop.yield %s : f64
  }
  return %y : f64
}

// The coarsest format decides how exact a check can be.
// SINGLE: x f32 1 difference {{.*}} 3e-2 ok
// SINGLE: all forward mode {{.*}} 1e-4 ok
func.func @single(%x: f32, %y: f64) -> f64 {
  %wide = arith.extf %x : f32 to f64
  %p = arith.mulf %wide, %y : f64
  return %p : f64
}

// What another tool wrote is converted first.
// FOREIGN: x f64 1 difference {{.*}} ok
func.func @foreign(%x: f64, %c: i1) -> f64 {
  %r = scf.if %c -> (f64) {
    %a = arith.mulf %x, %x : f64
    scf.yield %a : f64
  } else {
    scf.yield %x : f64
  }
  return %r : f64
}

// At a step, differences see it and the derivative does not.
// WRONG: x f64 1 difference {{.*}} 1e-6 WRONG
// WRONG: all forward mode {{.*}} ok
// WRONG: x: the derivative by element 0 is 0, differences give {{[-0-9.]+}}
func.func @step(%x: f64) -> f64 {
  %y = math.floor %x : f64
  return %y : f64
}

func.func @counts(%n: index) -> index {
  return %n : index
}

func.func @outside(%m: memref<3xf64>, %i: index) -> f64 {
  %x = memref.load %m[%i] : memref<3xf64>
  return %x : f64
}
