// The two functions of split mode are differentiated again: forward over reverse. The forward one
// returns tapes, and the tangents of tapes.
//
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=f mode=split tape=s,e},ad-jvp{function=f_fwd},ad-jvp{function=f_bwd},canonicalize,cse"
// RUN: ft-opt %s --pass-pipeline="ad-jvp{function=given}"
// RUN: ft-opt %s --pass-pipeline="ad-jvp{function=twice}"
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=made}"
// RUN: ft-opt %s --pass-pipeline="ad-jvp{function=made},canonicalize,cse"

func.func @f(%x: memref<4xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  %one = arith.constant 1.0 : f64
  %y = loop.for %i = %c0 to %n step %c1 iter_args(%s = %one) -> (f64) {
    %v = memref.load %x[%i] : memref<4xf64>
    %e = math.exp %v : f64
    %p = arith.mulf %s, %e : f64
    loop.yield %p : f64
  }
  return %y : f64
}

// A memref that the caller has already is no result with a tangent of its own.
func.func @given(%x: memref<4xf64>) -> memref<4xf64> {
  return %x : memref<4xf64>
}

func.func @twice(%x: f64) -> (memref<f64>, memref<f64>) {
  %m = memref.alloc() : memref<f64>
  memref.store %x, %m[] : memref<f64>
  return %m, %m : memref<f64>, memref<f64>
}

func.func @made(%x: f64) -> (memref<f64>, memref<f64>, memref<i32>) {
  %c = arith.constant 3 : i32
  %two = arith.constant 2.0 : f64
  %m = memref.alloc() : memref<f64>
  %k = memref.alloc() : memref<f64>
  %i = memref.alloc() : memref<i32>
  %e = math.exp %x : f64
  memref.store %e, %m[] : memref<f64>
  memref.store %two, %k[] : memref<f64>
  memref.store %c, %i[] : memref<i32>
  return %m, %k, %i : memref<f64>, memref<f64>, memref<i32>
}
