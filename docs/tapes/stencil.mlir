func.func @stencil(%u: memref<100xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c99 = arith.constant 99 : index
  %steps = arith.constant 10 : index
  %v = memref.alloc() : memref<100xf64>
  loop.for %t = %c0 to %steps step %c1 {
    loop.for %i = %c1 to %c99 step %c1 {
      %l = arith.subi %i, %c1 : index
      %r = arith.addi %i, %c1 : index
      %left = memref.load %u[%l] : memref<100xf64>
      %here = memref.load %u[%i] : memref<100xf64>
      %right = memref.load %u[%r] : memref<100xf64>
      %p = arith.mulf %left, %right : f64
      %q = arith.mulf %p, %here : f64
      memref.store %q, %v[%i] : memref<100xf64>
    }
    memref.copy %v, %u : memref<100xf64> to memref<100xf64>
  }
  memref.dealloc %v : memref<100xf64>
  return
}
