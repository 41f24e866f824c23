// Whiles inside of loops that run again in the reverse sweep: with `loops=joint`, how often a while
// ran is kept for each iteration around, and what is inside for one iteration only.
//
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=roots report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=roots loops=joint report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=stores loops=joint report=-}"
// RUN: ft-run %s --pass-pipeline="ad-vjp{function=roots loops=split}" --entry roots_vjp --engine=jit --in iota ones zeros normal:3
// RUN: ft-run %s --pass-pipeline="ad-vjp{function=roots loops=joint}" --entry roots_vjp --engine=jit --in iota ones zeros normal:3
// RUN: ft-run %s --pass-pipeline="ad-vjp{function=roots loops=joint}" --entry roots_vjp --engine=eval --in iota ones zeros normal:3
// EVAL: @gradient_of_roots([2, 3, 5], [0, 0, 0]) ~= arg1 = [0.3535533905932738, 0.2886751345948129, 0.22360679774997896]
// GRAD-CHECK: @roots([2, 3, 5], zeros)
// GRAD-CHECK: @stores([2, 3, 5], zeros)

// Newton's method for each element.
func.func @roots(%x: memref<3xf64>, %y: memref<3xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %half = arith.constant 0.5 : f64
  %eps = arith.constant 1.0e-13 : f64
  loop.for %i = %c0 to %c3 step %c1 {
    %a = memref.load %x[%i] : memref<3xf64>
    %r = loop.while (%s = %a) : (f64) -> (f64) {
      %ss = arith.mulf %s, %s : f64
      %d = arith.subf %ss, %a : f64
      %far = arith.cmpf ogt, %d, %eps : f64
      loop.condition(%far) %s : f64
    } do {
    ^bb0(%t: f64):
      %q = arith.divf %a, %t : f64
      %m = arith.addf %t, %q : f64
      %n = arith.mulf %m, %half : f64
      loop.yield %n : f64
    }
    memref.store %r, %y[%i] : memref<3xf64>
  }
  return
}

func.func @gradient_of_roots(%x: memref<3xf64>, %dx: memref<3xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %one = arith.constant 1.0 : f64
  %y = memref.alloc() : memref<3xf64>
  %dy = memref.alloc() : memref<3xf64>
  loop.for %i = %c0 to %c3 step %c1 {
    memref.store %one, %dy[%i] : memref<3xf64>
  }
  ad.vjp @roots(%x, %y) adjoints(%dx, %dy) : (memref<3xf64>, memref<3xf64>, memref<3xf64>, memref<3xf64>) -> ()
  memref.dealloc %y : memref<3xf64>
  memref.dealloc %dy : memref<3xf64>
  return
}

// This one stores, so it does not run twice: the forward sweep keeps what is in it.
func.func @stores(%x: memref<3xf64>, %y: memref<3xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %one = arith.constant 1.0 : f64
  loop.for %i = %c0 to %c3 step %c1 {
    %a = memref.load %x[%i] : memref<3xf64>
    %r = loop.while (%s = %a) : (f64) -> (f64) {
      %far = arith.cmpf ogt, %s, %one : f64
      loop.condition(%far) %s : f64
    } do {
    ^bb0(%t: f64):
      %q = math.sqrt %t : f64
      loop.accumulate add %q, %y[%i] : memref<3xf64>
      %n = arith.subf %q, %one : f64
      %p = arith.mulf %n, %q : f64
      loop.yield %p : f64
    }
    loop.accumulate add %r, %y[%i] : memref<3xf64>
  }
  return
}
