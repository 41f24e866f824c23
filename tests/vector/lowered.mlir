// What vectors become: rows in arrays, and what is not covered.
// RUN: ft-opt %s --loops-to-llvm --split-input-file

func.func @rows(%a: vector<2x4xf32>, %b: vector<2x4xf32>) -> vector<2x4xf32> {
  %0 = arith.mulf %a, %b fastmath<contract> : vector<2x4xf32>
  %1 = arith.addf %0, %a fastmath<contract> : vector<2x4xf32>
  return %1 : vector<2x4xf32>
}

// -----

func.func @moved(%x: f32, %v: vector<4xf32>) -> (vector<4xf32>, vector<8xf32>, vector<4x2xf32>) {
  %0 = vector.broadcast %x : f32 to vector<4xf32>
  %1 = vector.interleave %0, %v : vector<4xf32> -> vector<8xf32>
  %2 = vector.shape_cast %1 : vector<8xf32> to vector<4x2xf32>
  return %0, %1, %2 : vector<4xf32>, vector<8xf32>, vector<4x2xf32>
}

// -----

func.func @transfer(%m: memref<?xf32>, %i: index, %x: f32) -> vector<4xf32> {
  %0 = vector.transfer_read %m[%i], %x : memref<?xf32>, vector<4xf32>
  return %0 : vector<4xf32>
}

// -----

func.func @scalable(%x: f32) -> f32 {
  %0 = vector.broadcast %x : f32 to vector<[4]xf32>
  %1 = vector.reduction <add>, %0 : vector<[4]xf32> into f32
  return %1 : f32
}

// -----

func.func @scalable_parameter(%v: vector<[4]xf32>) {
  return
}

// -----

func.func @huge(%x: f32) -> f32 {
  %0 = vector.broadcast %x : f32 to vector<1000000000x1000000000xf32>
  %1 = arith.addf %0, %0 : vector<1000000000x1000000000xf32>
  %2 = vector.extract %1[0, 0] : f32 from vector<1000000000x1000000000xf32>
  return %2 : f32
}

// -----

func.func @of_vectors(%m: memref<4xvector<4xf32>>, %i: index, %v: vector<4xf32>) -> vector<4xf32> {
  %0 = memref.load %m[%i] : memref<4xvector<4xf32>>
  return %0 : vector<4xf32>
}
