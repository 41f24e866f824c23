func.func @growth(%x: memref<1000xf64>, %w: f64) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c1000 = arith.constant 1000 : index
  %one = arith.constant 1.0 : f64
  %y = loop.for %i = %c0 to %c1000 step %c1 iter_args(%s = %one) -> (f64) {
    %v = memref.load %x[%i] : memref<1000xf64>
    %p = arith.mulf %v, %w : f64
    %e = math.exp %p : f64
    memref.store %e, %x[%i] : memref<1000xf64>
    %q = arith.mulf %s, %e : f64
    %t = math.tanh %q : f64
    loop.yield %t : f64
  }
  return %y : f64
}
