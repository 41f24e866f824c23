// The backward function of split mode takes all arguments, so that its signature follows from types,
// or, with `prune-args=true`, those that it reads.
//
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=product mode=split},canonicalize,cse" | FileCheck %s --check-prefix=ALL
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=product mode=split prune-args=true},canonicalize,cse" | FileCheck %s --check-prefix=READ
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=sum mode=split prune-args=true},canonicalize,cse" | FileCheck %s --check-prefix=NONE
// RUN: not ft-opt %s --pass-pipeline="ad-vjp{function=sum prune-args=true}" 2>&1 | FileCheck %s --check-prefix=JOINT
// JOINT: error: `prune-args=true` is about `mode=split`

// ALL: func.func @product_bwd(%x: memref<4xf64> {{.*}}, %w: f64 {{.*}}, %b: f64 {{.*}}, %dx: memref<4xf64>
// READ: func.func @product_bwd(%x: memref<4xf64> {ft.of = "x", ft.role = "primal"}, %w: f64 {ft.of = "w", ft.role = "primal"}, %dx: memref<4xf64>
func.func @product(%x: memref<4xf64>, %w: f64, %b: f64) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %y = loop.for %i = %c0 to %c4 step %c1 iter_args(%s = %b) -> (f64) {
    %v = memref.load %x[%i] : memref<4xf64>
    %p = arith.mulf %v, %w : f64
    %next = arith.addf %s, %p : f64
    loop.yield %next : f64
  }
  return %y : f64
}

// NONE: func.func @sum_bwd(%d{{.*}}: f64 {ft.of = "result0", ft.role = "cotangent"}) -> (f64 {ft.of = "a", ft.role = "gradient"}, f64 {ft.of = "b", ft.role = "gradient"}) {
func.func @sum(%a: f64, %b: f64) -> f64 {
  %s = arith.addf %a, %b : f64
  return %s : f64
}
