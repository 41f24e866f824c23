func.func @rows(%a: memref<100x50xf64>, %b: memref<50xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c50 = arith.constant 50 : index
  %c100 = arith.constant 100 : index
  %one = arith.constant 1.0 : f64
  %y = loop.for %i = %c0 to %c100 step %c1 iter_args(%s = %one) -> (f64) {
    %d = loop.for %j = %c0 to %c50 step %c1 iter_args(%t = %s) -> (f64) {
      %u = memref.load %a[%i, %j] : memref<100x50xf64>
      %v = memref.load %b[%j] : memref<50xf64>
      %p = arith.mulf %u, %v : f64
      %m = arith.mulf %t, %p : f64
      %h = math.sin %m : f64
      loop.yield %h : f64
    }
    loop.yield %d : f64
  }
  return %y : f64
}
