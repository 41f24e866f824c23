// Programs with derivatives by hand (section 2D of the inventory): calls of functions with `ad.rule`.
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=basic tape=t report=-},canonicalize,cse,symbol-dce"
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=in_a_loop report=-},canonicalize,cse,symbol-dce"
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=basic tape=none mode=split},canonicalize,cse,symbol-dce"
// RUN: ft-opt %s --pass-pipeline="ad-jvp{function=twice},canonicalize,cse,symbol-dce"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=on_scope tape=none mode=split report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=on_scope mode=split report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=in_a_loop tape=none mode=split report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=kept tape=none mode=split report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=no_rule}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=no_rule_but_pure}"
// GRAD-CHECK: @basic
// GRAD-CHECK: @on_input
// GRAD-CHECK: @with_another_part
// GRAD-CHECK: @on_scope
// GRAD-CHECK: @in_a_loop order=2
// GRAD-CHECK: @twice order=2
// GRAD-CHECK: @kept
// EVAL: @empty(2.0) ~= 4.0, 0.0
// EVAL: @itself(0.0) ~= 1.0

// Functions of the C library, which can be called again; their derivatives read what the forward
// functions kept.
func.func private @sin(f64) -> f64 attributes {ft.pure}
func.func private @cos(f64) -> f64 attributes {ft.pure}
func.func private @sin_fwd(%x: f64) -> (f64, f64) {
  %y = func.call @sin(%x) : (f64) -> f64
  return %y, %x : f64, f64
}
func.func private @sin_bwd(%x: f64, %dy: f64) -> f64 {
  %c = func.call @cos(%x) : (f64) -> f64
  %dx = arith.mulf %dy, %c : f64
  return %dx : f64
}
ad.rule @sin forward @sin_fwd reverse @sin_bwd
// The derivative is differentiated again, so the cosine needs a rule, too.
func.func private @cos_fwd(%x: f64) -> (f64, f64) {
  %y = func.call @cos(%x) : (f64) -> f64
  return %y, %x : f64, f64
}
func.func private @cos_bwd(%x: f64, %dy: f64) -> f64 {
  %s = func.call @sin(%x) : (f64) -> f64
  %d = arith.mulf %dy, %s : f64
  %dx = arith.negf %d : f64
  return %dx : f64
}
ad.rule @cos forward @cos_fwd reverse @cos_bwd

// Nobody promises that this one does nothing else, so what it gives is kept.
func.func private @expm1(f64) -> f64
func.func private @expm1_fwd(%x: f64) -> (f64, f64) {
  %y = func.call @expm1(%x) : (f64) -> f64
  return %y, %y : f64, f64
}
func.func private @expm1_bwd(%y: f64, %dy: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %e = arith.addf %y, %one : f64
  %dx = arith.mulf %dy, %e : f64
  return %dx : f64
}
ad.rule @expm1 forward @expm1_fwd reverse @expm1_bwd
func.func @kept(%x: f64) -> f64 {
  %y = func.call @expm1(%x) : (f64) -> f64
  return %y : f64
}

// 1, 2: the argument of the sine is kept, or computed again.
func.func @basic(%x: f64) -> f64 {
  %t = arith.mulf %x, %x : f64
  %y = func.call @sin(%t) : (f64) -> f64
  return %y : f64
}

// 3
func.func @on_input(%x: f64) -> f64 {
  %y = func.call @sin(%x) : (f64) -> f64
  return %y : f64
}

// 4, 5: both derivatives are added.
func.func @with_another_part(%x: f64) -> (f64, f64) {
  %two = arith.constant 2.0 : f64
  %y = func.call @sin(%x) : (f64) -> f64
  %z = arith.mulf %x, %two : f64
  return %y, %z : f64, f64
}

// 6, 7, 8, 10, 11: one rule for several operations; what it keeps are values from inside of them.
func.func private @difference(%x: f64) -> f64 {
  %s = func.call @sin(%x) : (f64) -> f64
  %c = func.call @cos(%x) : (f64) -> f64
  %ss = arith.mulf %s, %s : f64
  %cc = arith.mulf %c, %c : f64
  %y = arith.subf %ss, %cc : f64
  return %y : f64
}
func.func private @difference_fwd(%x: f64) -> (f64, f64, f64) {
  %s = func.call @sin(%x) : (f64) -> f64
  %c = func.call @cos(%x) : (f64) -> f64
  %ss = arith.mulf %s, %s : f64
  %cc = arith.mulf %c, %c : f64
  %y = arith.subf %ss, %cc : f64
  return %y, %s, %c : f64, f64, f64
}
func.func private @difference_bwd(%s: f64, %c: f64, %dy: f64) -> f64 {
  %four = arith.constant 4.0 : f64
  %p = arith.mulf %dy, %four : f64
  %q = arith.mulf %p, %c : f64
  %dx = arith.mulf %q, %s : f64
  return %dx : f64
}
ad.rule @difference {wrt = [0]} forward @difference_fwd reverse @difference_bwd

func.func @on_scope(%x: f64) -> f64 {
  %two = arith.constant 2.0 : f64
  %y = func.call @difference(%x) : (f64) -> f64
  %z = arith.mulf %y, %two : f64
  return %z : f64
}

// 9: a version each iteration.
func.func @in_a_loop(%x: memref<4xf64>, %y: memref<4xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  loop.for %i = %c0 to %c4 step %c1 {
    %v = memref.load %x[%i] : memref<4xf64>
    %t = arith.mulf %v, %v : f64
    %s = func.call @difference(%t) : (f64) -> f64
    memref.store %s, %y[%i] : memref<4xf64>
  }
  return
}

// 12: two calls have nothing in common.
func.func private @inner(%x: f64) -> f64 {
  %y = func.call @difference(%x) : (f64) -> f64
  return %y : f64
}
func.func @twice(%x1: f64, %x2: f64) -> f64 {
  %y1 = func.call @inner(%x1) : (f64) -> f64
  %y2 = func.call @inner(%x2) : (f64) -> f64
  %p = arith.mulf %y1, %y2 : f64
  return %p : f64
}

// 13: a function that is defined elsewhere, without a rule.
func.func private @tan(f64) -> f64
func.func @no_rule(%x: f64) -> f64 {
  %y = func.call @tan(%x) : (f64) -> f64
  return %y : f64
}

func.func private @atan(f64) -> f64 attributes {ft.pure}
func.func @no_rule_but_pure(%x: f64) -> f64 {
  %y = func.call @atan(%x) : (f64) -> f64
  return %y : f64
}

// 14 (that of a softmax is in expand_tensors.mlir): a rule that says that there is no derivative.
func.func private @square(%x: f64) -> f64 {
  %y = arith.mulf %x, %x : f64
  return %y : f64
}
func.func private @square_bwd(%dy: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  return %zero : f64
}
ad.rule @square forward @square reverse @square_bwd
func.func @empty(%x: f64) -> (f64, f64) {
  %one = arith.constant 1.0 : f64
  %y:2 = ad.vjp @square(%x) cotangents(%one) : (f64, f64) -> (f64, f64)
  return %y#0, %y#1 : f64, f64
}

// A function with a rule that is differentiated itself.
func.func @itself(%x: f64) -> f64 {
  %g = ad.grad @sin(%x) : (f64) -> f64
  return %g : f64
}
