// With checks, vectors must be inside from their first to their last element, or to the last one
// whose bit in the mask is set; where a transfer is masked at the border there is nothing to check.
// RUN: not ft-run %s --check-bounds --entry load --in iota 5 2>&1 | FileCheck %s --check-prefix=LOAD
// RUN: not ft-run %s --check-bounds --entry load --in iota -1 2>&1 | FileCheck %s --check-prefix=BELOW
// RUN: ft-run %s --check-bounds --entry load --in iota 4 | FileCheck %s --check-prefix=FITS
// RUN: not ft-run %s --check-bounds --entry store --in iota 1 2>&1 | FileCheck %s --check-prefix=STORE
// RUN: ft-run %s --check-bounds --entry border --in iota 6 | FileCheck %s --check-prefix=BORDER
// RUN: not ft-run %s --check-bounds --entry promised --in iota 6 2>&1 | FileCheck %s --check-prefix=PROMISED
// RUN: ft-run %s --check-bounds --entry masked --in iota 6 2>&1 | FileCheck %s --check-prefix=MASKED
// RUN: not ft-run %s --check-bounds --entry masked --in iota 7 2>&1 | FileCheck %s --check-prefix=LANES

func.func @load(%m: memref<8xf32>, %i: index) -> vector<4xf32> {
  %v = vector.load %m[%i] : memref<8xf32>, vector<4xf32>
  return %v : vector<4xf32>
}
// LOAD: error: index 8 is out of bounds for dimension 0 of size 8
// LOAD-NEXT: bounds.mlir:13:8
// BELOW: error: index -1 is out of bounds for dimension 0 of size 8
// FITS: result0: float32[4] = [4. 5. 6. 7.]

func.func @store(%m: memref<2x8xf32>, %i: index) {
  %v = arith.constant dense<1.0> : vector<2x4xf32>
  vector.store %v, %m[%i, %i] : memref<2x8xf32>, vector<2x4xf32>
  return
}
// STORE: error: index 2 is out of bounds for dimension 0 of size 2

func.func @border(%m: memref<8xf32>, %i: index) -> vector<4xf32> {
  %zero = arith.constant 0.0 : f32
  %v = vector.transfer_read %m[%i], %zero : memref<8xf32>, vector<4xf32>
  return %v : vector<4xf32>
}
// BORDER: result0: float32[4] = [6. 7. 0. 0.]

func.func @promised(%m: memref<8xf32>, %i: index) -> vector<4xf32> {
  %zero = arith.constant 0.0 : f32
  %v = vector.transfer_read %m[%i], %zero {in_bounds = [true]} : memref<8xf32>, vector<4xf32>
  return %v : vector<4xf32>
}
// PROMISED: error: index 9 is out of bounds for dimension 0 of size 8

func.func @masked(%m: memref<8xf32>, %i: index) -> vector<4xf32> {
  %mask = arith.constant dense<[true, true, false, false]> : vector<4xi1>
  %other = arith.constant dense<0.0> : vector<4xf32>
  %v = vector.maskedload %m[%i], %mask, %other : memref<8xf32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
  return %v : vector<4xf32>
}
// MASKED: result0: float32[4] = [6. 7. 0. 0.]
// LANES: error: index 8 is out of bounds for dimension 0 of size 8
