// Derivatives by hand of functions with buffers: the reverse function gets the adjoints of the
// memrefs, behind what the forward function keeps and the cotangents.
//
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=once report=-},canonicalize,cse"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=powers report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-jvp{function=once}"
// EVAL: @gradient_once([1, 2, 3], [1, 10, 100]) ~= arg0 = [3, 6, 9], arg1 = [7, 70, 700]
// EVAL: @gradient_of_powers([1, 2, 3], [1, 10, 100]) ~= arg0 = [1, 256, 6561], arg1 = [8, 10240, 1749600]
// EVAL: @gradient_of_sum([1, 2, 3], 5.0, [0, 0, 0]) ~= 30.0, 600.0, arg2 = [500, 500, 500]
// EVAL: @gradient_of_softmax([1, 2, 0.5, 1], [1, 0, 2, 0], [0, 0, 0, 0]) ~= arg2 = [0.10974790122076208, -0.21216771139853732, 0.180471949281693, -0.07805213910391776]
// EVAL: @itself([1, 2, 3], [0, 0, 0], [0, 0, 0], [1, 10, 100]) ~= arg1 = [3, 6, 9], arg2 = [7, 70, 700], arg3 = [0, 0, 0]

// y = 3 x, whose derivative is said to be 7, so that it is seen which one was taken. What was in y
// does not matter, so it is not kept.
func.func private @triple(%x: memref<3xf64>, %y: memref<3xf64> {ft.access = "write"}) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %three = arith.constant 3.0 : f64
  loop.for %i = %c0 to %c3 step %c1 {
    %v = memref.load %x[%i] : memref<3xf64>
    %w = arith.mulf %v, %three : f64
    memref.store %w, %y[%i] : memref<3xf64>
  }
  return
}
func.func private @triple_bwd(%dx: memref<3xf64>, %dy: memref<3xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %zero = arith.constant 0.0 : f64
  %seven = arith.constant 7.0 : f64
  loop.for %i = %c0 to %c3 step %c1 {
    %v = memref.load %dy[%i] : memref<3xf64>
    %w = arith.mulf %v, %seven : f64
    loop.accumulate add %w, %dx[%i] : memref<3xf64>
    memref.store %zero, %dy[%i] : memref<3xf64>
  }
  return
}
ad.rule @triple {wrt = [0, 1]} forward @triple reverse @triple_bwd

// The result comes to stand where the argument stood.
func.func @once(%x: memref<3xf64>) {
  %y = memref.alloc() : memref<3xf64>
  func.call @triple(%x, %y) : (memref<3xf64>, memref<3xf64>) -> ()
  memref.copy %y, %x : memref<3xf64> to memref<3xf64>
  memref.dealloc %y : memref<3xf64>
  return
}
func.func @gradient_once(%x: memref<3xf64>, %dx: memref<3xf64>) {
  ad.vjp @once(%x) adjoints(%dx) : (memref<3xf64>, memref<3xf64>) -> ()
  return
}

// The forward function keeps the buffer that it got, which is overwritten afterwards: what was in it
// is kept in every step.
func.func private @square(%x: memref<3xf64>, %y: memref<3xf64> {ft.access = "write"}) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  loop.for %i = %c0 to %c3 step %c1 {
    %v = memref.load %x[%i] : memref<3xf64>
    %w = arith.mulf %v, %v : f64
    memref.store %w, %y[%i] : memref<3xf64>
  }
  return
}
func.func private @square_fwd(%x: memref<3xf64>, %y: memref<3xf64>) -> memref<3xf64> {
  func.call @square(%x, %y) : (memref<3xf64>, memref<3xf64>) -> ()
  return %x : memref<3xf64>
}
func.func private @square_bwd(%x: memref<3xf64>, %dx: memref<3xf64>, %dy: memref<3xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %zero = arith.constant 0.0 : f64
  %two = arith.constant 2.0 : f64
  loop.for %i = %c0 to %c3 step %c1 {
    %u = memref.load %x[%i] : memref<3xf64>
    %v = memref.load %dy[%i] : memref<3xf64>
    %p = arith.mulf %u, %two : f64
    %w = arith.mulf %p, %v : f64
    loop.accumulate add %w, %dx[%i] : memref<3xf64>
    memref.store %zero, %dy[%i] : memref<3xf64>
  }
  return
}
ad.rule @square forward @square_fwd reverse @square_bwd

func.func @powers(%x: memref<3xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %y = memref.alloc() : memref<3xf64>
  loop.for %i = %c0 to %c3 step %c1 {
    func.call @square(%x, %y) : (memref<3xf64>, memref<3xf64>) -> ()
    memref.copy %y, %x : memref<3xf64> to memref<3xf64>
  }
  memref.dealloc %y : memref<3xf64>
  return
}
func.func @gradient_of_powers(%x: memref<3xf64>, %dx: memref<3xf64>) {
  ad.vjp @powers(%x) adjoints(%dx) : (memref<3xf64>, memref<3xf64>) -> ()
  return
}

// Values and buffers, and a buffer that the forward function makes and the reverse function gives
// back. The gradient of the scalar is said to be the sum of the array alone.
func.func private @weighted_sum(%x: memref<3xf64>, %s: f64) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %zero = arith.constant 0.0 : f64
  %sum = loop.for %i = %c0 to %c3 step %c1 iter_args(%all = %zero) -> (f64) {
    %v = memref.load %x[%i] : memref<3xf64>
    %next = arith.addf %all, %v : f64
    loop.yield %next : f64
  }
  %y = arith.mulf %sum, %s : f64
  return %y : f64
}
func.func private @weighted_sum_fwd(%x: memref<3xf64>, %s: f64) -> (f64, memref<3xf64>, f64) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %zero = arith.constant 0.0 : f64
  %kept = memref.alloc() : memref<3xf64>
  %sum = loop.for %i = %c0 to %c3 step %c1 iter_args(%all = %zero) -> (f64) {
    %v = memref.load %x[%i] : memref<3xf64>
    memref.store %v, %kept[%i] : memref<3xf64>
    %next = arith.addf %all, %v : f64
    loop.yield %next : f64
  }
  %y = arith.mulf %sum, %s : f64
  return %y, %kept, %s : f64, memref<3xf64>, f64
}
func.func private @weighted_sum_bwd(%kept: memref<3xf64>, %s: f64, %dy: f64, %dx: memref<3xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %zero = arith.constant 0.0 : f64
  %p = arith.mulf %s, %dy : f64
  %sum = loop.for %i = %c0 to %c3 step %c1 iter_args(%all = %zero) -> (f64) {
    loop.accumulate add %p, %dx[%i] : memref<3xf64>
    %v = memref.load %kept[%i] : memref<3xf64>
    %next = arith.addf %all, %v : f64
    loop.yield %next : f64
  }
  memref.dealloc %kept : memref<3xf64>
  %ds = arith.mulf %sum, %dy : f64
  return %ds : f64
}
ad.rule @weighted_sum forward @weighted_sum_fwd reverse @weighted_sum_bwd
func.func @gradient_of_sum(%x: memref<3xf64>, %s: f64, %dx: memref<3xf64>) -> (f64, f64) {
  %seed = arith.constant 100.0 : f64
  %y, %ds = ad.vjp @weighted_sum(%x, %s) cotangents(%seed) adjoints(%dx)
    : (memref<3xf64>, f64, f64, memref<3xf64>) -> (f64, f64)
  return %y, %ds : f64, f64
}

// A function with a rule that is differentiated itself.
func.func @itself(%x: memref<3xf64>, %y: memref<3xf64>, %dx: memref<3xf64>, %dy: memref<3xf64>) {
  ad.vjp @triple(%x, %y) adjoints(%dx, %dy) : (memref<3xf64>, memref<3xf64>, memref<3xf64>, memref<3xf64>) -> ()
  return
}

// 2D.14: a softmax, whose result is all that the derivative needs. The result is what the forward
// function keeps.
func.func private @softmax(%x: memref<4xf64>, %y: memref<4xf64> {ft.access = "write"}) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %zero = arith.constant 0.0 : f64
  %sum = loop.for %i = %c0 to %c4 step %c1 iter_args(%all = %zero) -> (f64) {
    %v = memref.load %x[%i] : memref<4xf64>
    %e = math.exp %v : f64
    memref.store %e, %y[%i] : memref<4xf64>
    %next = arith.addf %all, %e : f64
    loop.yield %next : f64
  }
  loop.for %i = %c0 to %c4 step %c1 {
    %e = memref.load %y[%i] : memref<4xf64>
    %p = arith.divf %e, %sum : f64
    memref.store %p, %y[%i] : memref<4xf64>
  }
  return
}
func.func private @softmax_fwd(%x: memref<4xf64>, %y: memref<4xf64>) -> memref<4xf64> {
  func.call @softmax(%x, %y) : (memref<4xf64>, memref<4xf64>) -> ()
  return %y : memref<4xf64>
}
func.func private @softmax_bwd(%y: memref<4xf64>, %dx: memref<4xf64>, %dy: memref<4xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %zero = arith.constant 0.0 : f64
  %dot = loop.for %i = %c0 to %c4 step %c1 iter_args(%all = %zero) -> (f64) {
    %p = memref.load %y[%i] : memref<4xf64>
    %d = memref.load %dy[%i] : memref<4xf64>
    %m = arith.mulf %p, %d : f64
    %next = arith.addf %all, %m : f64
    loop.yield %next : f64
  }
  loop.for %i = %c0 to %c4 step %c1 {
    %p = memref.load %y[%i] : memref<4xf64>
    %d = memref.load %dy[%i] : memref<4xf64>
    %s = arith.subf %d, %dot : f64
    %m = arith.mulf %p, %s : f64
    loop.accumulate add %m, %dx[%i] : memref<4xf64>
    memref.store %zero, %dy[%i] : memref<4xf64>
  }
  return
}
ad.rule @softmax forward @softmax_fwd reverse @softmax_bwd
func.func @gradient_of_softmax(%x: memref<4xf64>, %dy: memref<4xf64>, %dx: memref<4xf64>) {
  %y = memref.alloc() : memref<4xf64>
  ad.vjp @softmax(%x, %y) adjoints(%dx, %dy) : (memref<4xf64>, memref<4xf64>, memref<4xf64>, memref<4xf64>) -> ()
  memref.dealloc %y : memref<4xf64>
  return
}
