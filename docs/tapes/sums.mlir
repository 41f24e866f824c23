func.func @sums(%w: memref<1000xf64>, %x: memref<1000xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c1000 = arith.constant 1000 : index
  %zero = arith.constant 0.0 : f64
  %y, %last = loop.for %i = %c0 to %c1000 step %c1 iter_args(%z = %zero, %s = %zero) -> (f64, f64) {
    %u = memref.load %w[%i] : memref<1000xf64>
    %next = arith.addf %s, %u : f64
    %v = memref.load %x[%i] : memref<1000xf64>
    %p = arith.mulf %next, %v : f64
    %sum = arith.addf %z, %p : f64
    loop.yield %sum, %next : f64, f64
  }
  return %y : f64
}
