// Tapes of small types, and tapes that branches share.
//
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=gathered mode=split loops=split tape=all invert=none},canonicalize,cse,symbol-dce"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=gathered mode=split loops=split tape=all report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=branches mode=split tape=all report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=unrelated mode=split tape=all report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=wide mode=split tape=all report=-}"
// GRAD-CHECK: @gathered(rand, [3, 1, 0, 2], zeros)
// GRAD-CHECK: @branches
// GRAD-CHECK: @unrelated
// GRAD-CHECK: @wide(rand, [1, 2, 3, 1], zeros)

// A subscript of a dimension of known size has 32 bits.
func.func @gathered(%x: memref<4xf64>, %at: memref<4xindex>, %y: memref<4xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  loop.for %i = %c0 to %n step %c1 {
    %k = memref.load %at[%i] : memref<4xindex>
    %v = memref.load %x[%k] : memref<4xf64>
    %e = math.exp %v : f64
    memref.store %e, %y[%i] : memref<4xf64>
    memref.store %c1, %at[%i] : memref<4xindex>
  }
  return
}

// What is kept of the one branch stands where that of the other one would.
func.func @branches(%x: memref<4xf64>, %y: memref<4xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  %half = arith.constant 0.5 : f64
  loop.for %i = %c0 to %n step %c1 {
    %v = memref.load %x[%i] : memref<4xf64>
    %is_low = arith.cmpf olt, %v, %half : f64
    %r = loop.if %is_low -> (f64) {
      %e = math.exp %v : f64
      %ee = arith.mulf %e, %e : f64
      loop.yield %ee : f64
    } else {
      %s = math.sin %v : f64
      %ss = arith.mulf %s, %s : f64
      loop.yield %ss : f64
    }
    memref.store %r, %y[%i] : memref<4xf64>
  }
  return
}

// What does not differ in the outer loop cannot share: in other iterations of that the other
// branch runs.
func.func @unrelated(%x: memref<4xf64>, %z: memref<4xf64>, %y: memref<4x4xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  loop.for %i = %c0 to %n step %c1 {
    loop.for %j = %c0 to %n step %c1 {
      %v = memref.load %x[%j] : memref<4xf64>
      %is_low = arith.cmpi slt, %i, %j : index
      %r = loop.if %is_low -> (f64) {
        %e = math.exp %v : f64
        %ee = arith.mulf %e, %e : f64
        loop.yield %ee : f64
      } else {
        %s = math.sin %v : f64
        %ss = arith.mulf %s, %s : f64
        loop.yield %ss : f64
      }
      memref.store %r, %y[%i, %j] : memref<4x4xf64>
    }
  }
  return
}

// Nothing is known of this number: it keeps its 64 bits.
func.func @wide(%x: memref<4xf64>, %k: memref<4xi64>, %y: memref<4xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %one = arith.constant 1 : i64
  %n = arith.constant 4 : index
  loop.for %i = %c0 to %n step %c1 {
    %ki = memref.load %k[%i] : memref<4xi64>
    memref.store %one, %k[%i] : memref<4xi64>
    %f = arith.sitofp %ki : i64 to f64
    %v = memref.load %x[%i] : memref<4xf64>
    %p = arith.mulf %v, %f : f64
    %q = arith.mulf %p, %f : f64
    memref.store %q, %y[%i] : memref<4xf64>
  }
  return
}
