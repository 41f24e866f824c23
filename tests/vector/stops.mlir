// What the evaluator reports: accesses outside of a memref that nothing allows.
// RUN: not ft-run %s --engine=eval --entry load --in iota --in 1
// RUN: not ft-run %s --engine=eval --entry masked --in iota --in 2
// RUN: not ft-run %s --engine=eval --entry gathered --in iota --in 3
// RUN: not ft-run %s --engine=eval --entry promised --in iota --in 2

func.func @load(%m: memref<3xf32>, %i: index) {
  %0 = vector.load %m[%i] : memref<3xf32>, vector<3xf32>
  return
}

func.func @masked(%m: memref<3xf32>, %i: index) {
  %c2 = arith.constant 2 : index
  %k = vector.create_mask %c2 : vector<4xi1>
  %v = arith.constant dense<0.0> : vector<4xf32>
  vector.maskedstore %m[%i], %k, %v : memref<3xf32>, vector<4xi1>, vector<4xf32>
  return
}

func.func @gathered(%m: memref<3xf32>, %i: index) {
  %c0 = arith.constant 0 : index
  %v = arith.constant dense<0.0> : vector<2xf32>
  %at = vector.broadcast %i : index to vector<2xindex>
  %k = arith.constant dense<[true, false]> : vector<2xi1>
  %0 = vector.gather %m[%c0] [%at], %k, %v : memref<3xf32>, vector<2xindex>, vector<2xi1>, vector<2xf32> into vector<2xf32>
  return
}

func.func @promised(%m: memref<3xf32>, %i: index) {
  %x = arith.constant 0.0 : f32
  %0 = vector.transfer_read %m[%i], %x {in_bounds = [true]} : memref<3xf32>, vector<2xf32>
  return
}
