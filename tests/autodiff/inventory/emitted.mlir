// What is emitted for a few programs of the inventory: no more than what a person would write.
//
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=partial wrt=x1 mode=split},ad-vjp{function=casts},ad-vjp{function=two_results wrt=0 of=1},ad-vjp{function=assign},ad-vjp{function=local_scalar mode=split tape=t},ad-vjp{function=with_offset mode=split tape=t},ad-vjp{function=csr loops=split},canonicalize,cse,symbol-dce"
// GRAD-CHECK: @partial
// GRAD-CHECK: @casts
// GRAD-CHECK: @two_results
// GRAD-CHECK: @csr([0, 2, 3, 3, 6], rand, zeros)

// 2A.2: by one parameter; the reverse reads x3 only.
func.func @partial(%x1: f64, %x2: f64, %x3: f64) -> f64 {
  %t = arith.addf %x1, %x2 : f64
  %y = arith.mulf %t, %x3 : f64
  return %y : f64
}

// 2A.5
func.func @casts(%x1: f32, %x2: f32, %x3: f64) -> f64 {
  %s = arith.addf %x1, %x2 : f32
  %wide = arith.extf %s : f32 to f64
  %y = arith.mulf %wide, %x3 : f64
  return %y : f64
}

// 2A.26: one result by one parameter, both by position.
func.func @two_results(%a: f64, %b: f64) -> (f64, f64) {
  %x = arith.addf %a, %b : f64
  %y = arith.mulf %a, %b : f64
  return %x, %y : f64, f64
}

// 2A.12: each store overwrites the one before, so only the last one has a cotangent.
func.func @assign(%x: memref<4xf64>, %y: memref<f64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  loop.for %i = %c0 to %n step %c1 {
    %xi = memref.load %x[%i] : memref<4xf64>
    memref.store %xi, %y[] : memref<f64>
  }
  return
}

// 2B.2 and 7: the tape stands outside the loop and is written right behind the value.
func.func @local_scalar(%x1: memref<4xf64>, %x2: memref<4xf64>, %x3: memref<4xf64>, %y: memref<4xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  loop.for %i = %c0 to %n step %c1 {
    %a = memref.load %x1[%i] : memref<4xf64>
    %b = memref.load %x2[%i] : memref<4xf64>
    %t = arith.addf %a, %b : f64
    %c = memref.load %x3[%i] : memref<4xf64>
    %p = arith.mulf %t, %c : f64
    memref.store %p, %y[%i] : memref<4xf64>
  }
  return
}

// 2F.3: the loop starts at 2, the tape at 0.
func.func @with_offset(%x: memref<6x3xf64>, %y: memref<6x3xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c3 = arith.constant 3 : index
  %c6 = arith.constant 6 : index
  %t = memref.alloc() : memref<3xf64>
  loop.for %i = %c2 to %c6 step %c1 {
    loop.for %k = %c0 to %c3 step %c1 {
      %a = memref.load %x[%i, %k] : memref<6x3xf64>
      %s = math.sin %a : f64
      memref.store %s, %t[%k] : memref<3xf64>
    }
    loop.for %k = %c0 to %c3 step %c1 {
      %tk = memref.load %t[%k] : memref<3xf64>
      %p = arith.mulf %tk, %tk : f64
      memref.store %p, %y[%i, %k] : memref<6x3xf64>
    }
  }
  memref.dealloc %t : memref<3xf64>
  return
}

// 2A.24: rows that do not overlap, by the word of the program.
func.func @csr(%ptr: memref<5xi32>, %e1: memref<6xf64>, %e2: memref<6xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  loop.for %i = %c0 to %n step %c1 {
    %after = arith.addi %i, %c1 : index
    %from = memref.load %ptr[%i] : memref<5xi32>
    %to = memref.load %ptr[%after] : memref<5xi32>
    %lower = arith.index_cast %from : i32 to index
    %upper = arith.index_cast %to : i32 to index
    %number = arith.index_cast %i : index to i32
    %f = arith.sitofp %number : i32 to f64
    loop.for %j = %lower to %upper step %c1 {
      %e = memref.load %e1[%j] : memref<6xf64>
      %s = arith.addf %e, %f : f64
      memref.store %s, %e2[%j] : memref<6xf64>
    }
  } {parallel}
  return
}
