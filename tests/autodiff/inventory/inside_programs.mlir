// Derivatives that programs ask for, and Jacobians made of them row by row (test_grad.py,
// test_jacrev.py, test_jit.py).
//
// EVAL: @gradient_plus_one([0, 1, 2, 3], [3, 2, 1, 0], 1.0, zeros) ~= 4.0, arg1 = [4, 3, 2, 1], arg3 = [1, 2, 3, 4]
// EVAL: @by_position([1, 2], [3, 4], zeros) ~= arg2 = [3, 4]
// EVAL: @with_number(3.0, 5.0, 2.0) ~= 12.0, 8.0
// EVAL: @with_number(3.0, 5.0, 3.0) ~= 17.0, 11.0
// EVAL: @jacobian([[1, 2], [3, 4]], [[5, 6], [7, 8]]) ~= arg2 = [[[[5, 7], [0, 0]], [[6, 8], [0, 0]]], [[[0, 0], [5, 7]], [[0, 0], [6, 8]]]], arg3 = [[[[1, 0], [2, 0]], [[0, 1], [0, 2]]], [[[3, 0], [4, 0]], [[0, 3], [0, 4]]]]
// EVAL: @flat([[1, 2], [3, 4]], [[5, 6], [7, 8]]) ~= arg2 = [[5, 7, 0, 0, 1, 0, 2, 0], [6, 8, 0, 0, 0, 1, 0, 2], [0, 0, 5, 7, 3, 0, 4, 0], [0, 0, 6, 8, 0, 3, 0, 4]]
// EVAL: @of_squares([[1, 2], [3, 4]], [[5, 6], [7, 8]]) ~= arg2 = [[[[190, 266], [0, 0]], [[264, 352], [0, 0]]], [[[0, 0], [430, 602]], [[0, 0], [600, 800]]]]
// GRAD-CHECK: @gradient_plus_one
// GRAD-CHECK: @of_squares

func.func private @dot(%a: memref<4xf64>, %b: memref<4xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  %zero = arith.constant 0.0 : f64
  %y = loop.for %i = %c0 to %n step %c1 iter_args(%s = %zero) -> (f64) {
    %u = memref.load %a[%i] : memref<4xf64>
    %v = memref.load %b[%i] : memref<4xf64>
    %p = arith.mulf %u, %v : f64
    %next = arith.addf %s, %p : f64
    loop.yield %next : f64
  }
  return %y : f64
}

// 2A.25: one is added to b and to its gradient.
func.func @gradient_plus_one(%a: memref<4xf64>, %b: memref<4xf64>, %dy: f64, %db: memref<4xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  %one = arith.constant 1.0 : f64
  %y = ad.vjp @dot(%a, %b) cotangents(%dy) adjoints(%db) {wrt = [1]} : (memref<4xf64>, memref<4xf64>, f64, memref<4xf64>) -> f64
  loop.for %i = %c0 to %n step %c1 {
    loop.accumulate add %one, %b[%i] : memref<4xf64>
    loop.accumulate add %one, %db[%i] : memref<4xf64>
  }
  return %y : f64
}

// 2A.26: x = a + b and y = a b; y by a.
func.func private @sum_and_product(%a: memref<2xf64>, %b: memref<2xf64>, %x: memref<2xf64>, %y: memref<2xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 2 : index
  loop.for %i = %c0 to %n step %c1 {
    %u = memref.load %a[%i] : memref<2xf64>
    %v = memref.load %b[%i] : memref<2xf64>
    %s = arith.addf %u, %v : f64
    memref.store %s, %x[%i] : memref<2xf64>
    %p = arith.mulf %u, %v : f64
    memref.store %p, %y[%i] : memref<2xf64>
  }
  return
}
func.func @by_position(%a: memref<2xf64>, %b: memref<2xf64>, %da: memref<2xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 2 : index
  %one = arith.constant 1.0 : f64
  %x = memref.alloc() : memref<2xf64>
  %y = memref.alloc() : memref<2xf64>
  %dy = memref.alloc() : memref<2xf64>
  loop.for %i = %c0 to %n step %c1 {
    memref.store %one, %dy[%i] : memref<2xf64>
  }
  ad.vjp @sum_and_product(%a, %b, %x, %y) adjoints(%da, %dy) {wrt = [0], of = ["arg3"]}
    : (memref<2xf64>, memref<2xf64>, memref<2xf64>, memref<2xf64>, memref<2xf64>, memref<2xf64>) -> ()
  memref.dealloc %x : memref<2xf64>
  memref.dealloc %y : memref<2xf64>
  memref.dealloc %dy : memref<2xf64>
  return
}

// A number that is no parameter of the derivative: x = a + b + v, y = a b v, both by a and b.
func.func private @scaled(%a: f64, %b: f64, %v: f64) -> (f64, f64) {
  %s = arith.addf %a, %b : f64
  %x = arith.addf %s, %v : f64
  %p = arith.mulf %a, %b : f64
  %y = arith.mulf %p, %v : f64
  return %x, %y : f64, f64
}
func.func @with_number(%a: f64, %b: f64, %v: f64) -> (f64, f64) {
  %one = arith.constant 1.0 : f64
  %two = arith.constant 2.0 : f64
  %r:4 = ad.vjp @scaled(%a, %b, %v) cotangents(%two, %one) {wrt = [0, 1]} : (f64, f64, f64, f64, f64) -> (f64, f64, f64, f64)
  return %r#2, %r#3 : f64, f64
}

// ---- Jacobians: a row for each element of the result ----

func.func private @matmul(%a: memref<2x2xf64>, %b: memref<2x2xf64>, %c: memref<2x2xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 2 : index
  %zero = arith.constant 0.0 : f64
  loop.for %i = %c0 to %n step %c1 {
    loop.for %j = %c0 to %n step %c1 {
      memref.store %zero, %c[%i, %j] : memref<2x2xf64>
      loop.for %k = %c0 to %n step %c1 {
        %u = memref.load %a[%i, %k] : memref<2x2xf64>
        %v = memref.load %b[%k, %j] : memref<2x2xf64>
        %p = arith.mulf %u, %v : f64
        loop.accumulate add %p, %c[%i, %j] : memref<2x2xf64>
      }
    }
  }
  return
}

func.func private @unit(%m: memref<2x2xf64>, %i: index, %j: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 2 : index
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  loop.for %p = %c0 to %n step %c1 {
    loop.for %q = %c0 to %n step %c1 {
      memref.store %zero, %m[%p, %q] : memref<2x2xf64>
    }
  }
  memref.store %one, %m[%i, %j] : memref<2x2xf64>
  return
}

// 2E.1: by both factors.
func.func @jacobian(%a: memref<2x2xf64>, %b: memref<2x2xf64>, %ja: memref<2x2x2x2xf64>, %jb: memref<2x2x2x2xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 2 : index
  %zero = arith.constant 0.0 : f64
  %c = memref.alloc() : memref<2x2xf64>
  %dc = memref.alloc() : memref<2x2xf64>
  %da = memref.alloc() : memref<2x2xf64>
  %db = memref.alloc() : memref<2x2xf64>
  loop.for %i = %c0 to %n step %c1 {
    loop.for %j = %c0 to %n step %c1 {
      func.call @unit(%dc, %i, %j) : (memref<2x2xf64>, index, index) -> ()
      loop.for %p = %c0 to %n step %c1 {
        loop.for %q = %c0 to %n step %c1 {
          memref.store %zero, %da[%p, %q] : memref<2x2xf64>
          memref.store %zero, %db[%p, %q] : memref<2x2xf64>
        }
      }
      ad.vjp @matmul(%a, %b, %c) adjoints(%da, %db, %dc) {wrt = [0, 1], of = ["arg2"]}
        : (memref<2x2xf64>, memref<2x2xf64>, memref<2x2xf64>, memref<2x2xf64>, memref<2x2xf64>, memref<2x2xf64>) -> ()
      loop.for %p = %c0 to %n step %c1 {
        loop.for %q = %c0 to %n step %c1 {
          %u = memref.load %da[%p, %q] : memref<2x2xf64>
          memref.store %u, %ja[%i, %j, %p, %q] : memref<2x2x2x2xf64>
          %v = memref.load %db[%p, %q] : memref<2x2xf64>
          memref.store %v, %jb[%i, %j, %p, %q] : memref<2x2x2x2xf64>
        }
      }
    }
  }
  memref.dealloc %c : memref<2x2xf64>
  memref.dealloc %dc : memref<2x2xf64>
  memref.dealloc %da : memref<2x2xf64>
  memref.dealloc %db : memref<2x2xf64>
  return
}

// 2E.4: one matrix for both factors.
func.func @flat(%a: memref<2x2xf64>, %b: memref<2x2xf64>, %j: memref<4x8xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c4 = arith.constant 4 : index
  %ja = memref.alloc() : memref<2x2x2x2xf64>
  %jb = memref.alloc() : memref<2x2x2x2xf64>
  func.call @jacobian(%a, %b, %ja, %jb) : (memref<2x2xf64>, memref<2x2xf64>, memref<2x2x2x2xf64>, memref<2x2x2x2xf64>) -> ()
  %fa = memref.collapse_shape %ja [[0, 1], [2, 3]] : memref<2x2x2x2xf64> into memref<4x4xf64>
  %fb = memref.collapse_shape %jb [[0, 1], [2, 3]] : memref<2x2x2x2xf64> into memref<4x4xf64>
  loop.for %p = %c0 to %c4 step %c1 {
    loop.for %q = %c0 to %c4 step %c1 {
      %u = memref.load %fa[%p, %q] : memref<4x4xf64>
      memref.store %u, %j[%p, %q] : memref<4x8xf64>
      %at = arith.addi %q, %c4 : index
      %v = memref.load %fb[%p, %q] : memref<4x4xf64>
      memref.store %v, %j[%p, %at] : memref<4x8xf64>
    }
  }
  memref.dealloc %ja : memref<2x2x2x2xf64>
  memref.dealloc %jb : memref<2x2x2x2xf64>
  return
}

// 2E.2, 3, 6: squares of a product, by the first factor alone, and differentiated in turn.
func.func private @squares(%a: memref<2x2xf64>, %b: memref<2x2xf64>, %d: memref<2x2xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 2 : index
  %c = memref.alloc() : memref<2x2xf64>
  func.call @matmul(%a, %b, %c) : (memref<2x2xf64>, memref<2x2xf64>, memref<2x2xf64>) -> ()
  loop.for %i = %c0 to %n step %c1 {
    loop.for %j = %c0 to %n step %c1 {
      %v = memref.load %c[%i, %j] : memref<2x2xf64>
      %s = arith.mulf %v, %v : f64
      memref.store %s, %d[%i, %j] : memref<2x2xf64>
    }
  }
  memref.dealloc %c : memref<2x2xf64>
  return
}
func.func @of_squares(%a: memref<2x2xf64>, %b: memref<2x2xf64>, %ja: memref<2x2x2x2xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 2 : index
  %zero = arith.constant 0.0 : f64
  %d = memref.alloc() : memref<2x2xf64>
  %dd = memref.alloc() : memref<2x2xf64>
  %da = memref.alloc() : memref<2x2xf64>
  loop.for %i = %c0 to %n step %c1 {
    loop.for %j = %c0 to %n step %c1 {
      func.call @unit(%dd, %i, %j) : (memref<2x2xf64>, index, index) -> ()
      loop.for %p = %c0 to %n step %c1 {
        loop.for %q = %c0 to %n step %c1 {
          memref.store %zero, %da[%p, %q] : memref<2x2xf64>
        }
      }
      ad.vjp @squares(%a, %b, %d) adjoints(%da, %dd) {wrt = [0], of = ["arg2"]}
        : (memref<2x2xf64>, memref<2x2xf64>, memref<2x2xf64>, memref<2x2xf64>, memref<2x2xf64>) -> ()
      loop.for %p = %c0 to %n step %c1 {
        loop.for %q = %c0 to %n step %c1 {
          %u = memref.load %da[%p, %q] : memref<2x2xf64>
          memref.store %u, %ja[%i, %j, %p, %q] : memref<2x2x2x2xf64>
        }
      }
    }
  }
  memref.dealloc %d : memref<2x2xf64>
  memref.dealloc %dd : memref<2x2xf64>
  memref.dealloc %da : memref<2x2xf64>
  return
}
