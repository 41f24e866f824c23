// The code of copies of buffers: in one function and in two.
//
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=in_place},canonicalize,cse"
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=in_place mode=split},canonicalize,cse"

// Every element is made of itself and the ones behind it, which are still old.
func.func @in_place(%u: memref<?xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %steps = arith.constant 6 : index
  %n = memref.dim %u, %c0 : memref<?xf64>
  %end = arith.subi %n, %c2 : index
  loop.for %t = %c0 to %steps step %c1 {
    loop.for %i = %c0 to %end step %c1 {
      %j = arith.addi %i, %c1 : index
      %k = arith.addi %i, %c2 : index
      %a = memref.load %u[%i] : memref<?xf64>
      %b = memref.load %u[%j] : memref<?xf64>
      %c = memref.load %u[%k] : memref<?xf64>
      %p = arith.mulf %a, %b : f64
      %q = arith.mulf %b, %c : f64
      %r = arith.mulf %q, %a : f64
      %s = arith.addf %p, %r : f64
      memref.store %s, %u[%i] : memref<?xf64>
    }
  }
  return
}
