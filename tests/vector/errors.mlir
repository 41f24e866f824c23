// One wrong program per rule.
// RUN: ft-opt %s --split-input-file

func.func @f(%v: vector<4xf32>) -> vector<3xf32> {
  %0 = vector.broadcast %v : vector<4xf32> to vector<3xf32>
  return %0 : vector<3xf32>
}

// -----

func.func @f(%x: f32) -> vector<4xf32> {
  %0 = vector.from_elements %x, %x : vector<4xf32>
  return %0 : vector<4xf32>
}

// -----

func.func @f() -> vector<2x4xi1> {
  %0 = vector.constant_mask [1, 5] : vector<2x4xi1>
  return %0 : vector<2x4xi1>
}

// -----

func.func @f() -> vector<2x4xi1> {
  %0 = vector.constant_mask [1, 0] : vector<2x4xi1>
  return %0 : vector<2x4xi1>
}

// -----

func.func @f(%n: index) -> vector<2x4xi1> {
  %0 = vector.create_mask %n : vector<2x4xi1>
  return %0 : vector<2x4xi1>
}

// -----

func.func @f(%v: vector<2x4xf32>) -> f32 {
  %0 = vector.extract %v[1, 4] : f32 from vector<2x4xf32>
  return %0 : f32
}

// -----

func.func @f(%v: vector<2x4xf32>) -> f32 {
  %0 = vector.extract %v[1] : f32 from vector<2x4xf32>
  return %0 : f32
}

// -----

func.func @f(%v: vector<4xf32>) -> f32 {
  %0 = vector.extract %v[1, 2] : f32 from vector<4xf32>
  return %0 : f32
}

// -----

func.func @f(%x: f32, %v: vector<2x4xf32>) -> vector<2x4xf32> {
  %0 = vector.insert %x, %v [1] : f32 into vector<2x4xf32>
  return %0 : vector<2x4xf32>
}

// -----

func.func @f(%v: vector<4xf32>) -> vector<2xf32> {
  %0 = vector.extract_strided_slice %v {offsets = [3], sizes = [2], strides = [1]} : vector<4xf32> to vector<2xf32>
  return %0 : vector<2xf32>
}

// -----

func.func @f(%v: vector<4xf32>) -> vector<2xf32> {
  %0 = vector.extract_strided_slice %v {offsets = [0], sizes = [2], strides = [2]} : vector<4xf32> to vector<2xf32>
  return %0 : vector<2xf32>
}

// -----

func.func @f(%v: vector<4xf32>, %w: vector<4xf32>) -> vector<4xf32> {
  %0 = vector.insert_strided_slice %v, %w {offsets = [1], strides = [1]} : vector<4xf32> into vector<4xf32>
  return %0 : vector<4xf32>
}

// -----

func.func @f(%v: vector<4xf32>) -> vector<5xf32> {
  %0 = vector.shape_cast %v : vector<4xf32> to vector<5xf32>
  return %0 : vector<5xf32>
}

// -----

func.func @f(%v: vector<4x2xf32>) -> vector<4x2xf32> {
  %0 = vector.transpose %v, [0, 0] : vector<4x2xf32> to vector<4x2xf32>
  return %0 : vector<4x2xf32>
}

// -----

func.func @f(%v: vector<4xf32>) -> vector<2xf32> {
  %0 = vector.shuffle %v, %v [0, 8] : vector<4xf32>, vector<4xf32>
  return %0 : vector<2xf32>
}

// -----

func.func @f(%v: vector<3xf32>) {
  %0, %1 = vector.deinterleave %v : vector<3xf32> -> vector<1xf32>
  return
}

// -----

func.func @f(%v: vector<2x4xf32>) -> vector<4x2xf32> {
  %0 = vector.bitcast %v : vector<2x4xf32> to vector<4x2xf32>
  return %0 : vector<4x2xf32>
}

// -----

func.func @f(%v: vector<2x4xf32>) -> f32 {
  %0 = vector.reduction <add>, %v : vector<2x4xf32> into f32
  return %0 : f32
}

// -----

func.func @f(%v: vector<4xf32>) -> f32 {
  %0 = vector.reduction <minsi>, %v : vector<4xf32> into f32
  return %0 : f32
}

// -----

func.func @f(%v: vector<4xf32>) -> f32 {
  %0 = vector.reduction <sum>, %v : vector<4xf32> into f32
  return %0 : f32
}

// -----

func.func @f(%v: vector<2x4xf32>, %x: f32) -> f32 {
  %0 = vector.multi_reduction <add>, %v, %x [0, 2] : vector<2x4xf32> to f32
  return %0 : f32
}

// -----

func.func @f(%v: vector<2x4xf32>) {
  %0 = vector.outerproduct %v, %v : vector<2x4xf32>, vector<2x4xf32>
  return
}

// -----

func.func @f(%m: memref<4xf32>, %i: index) {
  %0 = vector.load %m[%i] : memref<4xf32>, vector<2x2xf32>
  return
}

// -----

func.func @f(%m: memref<4xf32, strided<[2]>>, %i: index) {
  %0 = vector.load %m[%i] : memref<4xf32, strided<[2]>>, vector<4xf32>
  return
}

// -----

func.func @f(%m: memref<4xf32>, %i: index, %v: vector<4xf64>) {
  vector.store %v, %m[%i] {alignment = 3 : i64} : memref<4xf32>, vector<4xf64>
  return
}

// -----

func.func @f(%m: memref<4xf32>, %i: index, %v: vector<4xf64>) {
  vector.store %v, %m[%i] : memref<4xf32>, vector<4xf64>
  return
}

// -----

func.func @f(%m: memref<4x4xf32>, %i: index, %v: vector<4xf32>) {
  vector.store %v, %m[%i] : memref<4x4xf32>, vector<4xf32>
  return
}

// -----

func.func @f(%m: memref<4xf32>, %i: index, %v: vector<4xf32>, %k: vector<3xi1>) {
  vector.maskedstore %m[%i], %k, %v : memref<4xf32>, vector<3xi1>, vector<4xf32>
  return
}

// -----

func.func @f(%m: memref<4xf32>, %i: index, %v: vector<4xf32>, %k: vector<4xi1>, %at: vector<2xi32>) {
  vector.scatter %m[%i] [%at], %k, %v : memref<4xf32>, vector<2xi32>, vector<4xi1>, vector<4xf32>
  return
}

// -----

func.func @f(%m: memref<4x4xf32>, %i: index, %v: vector<2x4xf32>, %k: vector<2x4xi1>) {
  vector.compressstore %m[%i, %i], %k, %v : memref<4x4xf32>, vector<2x4xi1>, vector<2x4xf32>
  return
}

// -----

func.func @f(%m: memref<4xf32>, %i: index, %x: f32) {
  %0 = vector.transfer_read %m[%i], %x : memref<4xf32>, vector<2x4xf32>
  return
}

// -----

func.func @f(%m: memref<4x4xf32>, %i: index, %x: f32) {
  %0 = vector.transfer_read %m[%i, %i], %x {permutation_map = affine_map<(d0, d1) -> (d0, d0)>} : memref<4x4xf32>, vector<2x4xf32>
  return
}

// -----

func.func @f(%m: memref<4x4xf32>, %i: index, %v: vector<2x4xf32>) {
  vector.transfer_write %v, %m[%i, %i] {permutation_map = affine_map<(d0, d1) -> (d0, 0)>} : vector<2x4xf32>, memref<4x4xf32>
  return
}

// -----

func.func @f(%m: memref<4x4xf32>, %i: index, %x: f32) {
  %0 = vector.transfer_read %m[%i, %i], %x {in_bounds = [true]} : memref<4x4xf32>, vector<2x4xf32>
  return
}

// -----

func.func @f(%m: tensor<4xf32>, %i: index, %x: f32) {
  %0 = vector.transfer_read %m[%i], %x : tensor<4xf32>, vector<4xf32>
  return
}

// -----

func.func @f(%m: memref<4xf32>, %i: index) {
  %0 = "vector.transfer_read"(%m, %i, %i) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>, in_bounds = [false], permutation_map = affine_map<(d0) -> (d0)>}> : (memref<4xf32>, index, index) -> vector<4xf32>
  return
}

// -----

func.func @f(%v: vector<4xf32>) {
  %0 = "vector.extract"(%v) : (vector<4xf32>) -> f32
  %1 = "vector.transpose"(%v) : (vector<4xf32>) -> vector<4xf32>
  %2 = "vector.outerproduct"(%v) : (vector<4xf32>) -> vector<4xf32>
  return
}
