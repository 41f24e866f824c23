// A buffer of one iteration that cannot be filled again, because what fills it reads what is
// overwritten later: nothing that reads it runs again either.
// GRAD-CHECK: @gone(rand)
// GRAD-CHECK: @chain(rand)

func.func @gone(%a: memref<4xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %one = arith.constant 1.0 : f64
  %r = loop.for %i = %c0 to %c4 step %c1 iter_args(%all = %one) -> (f64) {
    %t = memref.alloca() : memref<4xf64>
    loop.for %j = %c0 to %c4 step %c1 {
      %x = memref.load %a[%j] : memref<4xf64>
      %e = math.exp %x : f64
      memref.store %e, %t[%j] : memref<4xf64>
    }
    %s = loop.for %k = %c0 to %c4 step %c1 iter_args(%acc = %one) -> (f64) {
      %y = memref.load %t[%k] : memref<4xf64>
      %p = arith.mulf %acc, %y : f64
      %q = math.tanh %p : f64
      loop.yield %q : f64
    }
    memref.store %s, %a[%i] : memref<4xf64>
    %next = arith.mulf %all, %s : f64
    loop.yield %next : f64
  }
  return %r : f64
}

// The second buffer is filled from the first.
func.func @chain(%a: memref<4xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %one = arith.constant 1.0 : f64
  %r = loop.for %i = %c0 to %c4 step %c1 iter_args(%all = %one) -> (f64) {
    %t = memref.alloca() : memref<4xf64>
    %u = memref.alloca() : memref<4xf64>
    memref.copy %a, %t : memref<4xf64> to memref<4xf64>
    loop.for %j = %c0 to %c4 step %c1 {
      %x = memref.load %t[%j] : memref<4xf64>
      %e = math.sin %x : f64
      memref.store %e, %t[%j] : memref<4xf64>
      memref.store %e, %u[%j] : memref<4xf64>
    }
    %s = loop.for %k = %c0 to %c4 step %c1 iter_args(%acc = %all) -> (f64) {
      %y = memref.load %u[%k] : memref<4xf64>
      %z = memref.load %t[%k] : memref<4xf64>
      %p = arith.mulf %acc, %y : f64
      %q = arith.mulf %p, %z : f64
      %n = math.cos %q : f64
      loop.yield %n : f64
    }
    memref.store %s, %a[%i] : memref<4xf64>
    loop.yield %s : f64
  }
  return %r : f64
}
