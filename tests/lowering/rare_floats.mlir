// Formats that machines do not have are integers in native code; those of more than 64 bits, and all that joins
// elements, are refused by name. So do derivatives and exchange.
// RUN: ft-opt %s --loops-to-llvm
// RUN: ft-opt %s --pass-pipeline="ad-grad{function=slope}"
// RUN: ft-opt %s --convert-tensor-to-stablehlo
// RUN: ft-opt %s --eqsat

func.func @small(%x: f8E5M2) -> f8E5M2 {
  %0 = arith.mulf %x, %x : f8E5M2
  return %0 : f8E5M2
}
func.func @inside(%x: f32) -> f32 {
  %0 = arith.truncf %x : f32 to f8E8M0FNU
  %1 = arith.extf %0 : f8E8M0FNU to f32
  return %1 : f32
}
func.func @wide() -> f32 {
  %0 = arith.constant 0.1 : f128
  %1 = arith.truncf %0 : f128 to f32
  return %1 : f32
}
func.func @slope(%x: f32) -> f32 {
  %0 = arith.truncf %x : f32 to f8E4M3FN
  %1 = arith.extf %0 : f8E4M3FN to f32
  return %1 : f32
}
func.func @tensors(%x: tensor<4xf6E3M2FN>) -> tensor<4xf6E3M2FN> {
  %0 = arith.addf %x, %x : tensor<4xf6E3M2FN>
  return %0 : tensor<4xf6E3M2FN>
}
func.func @moved(%m: memref<?xf8E4M3FN>, %i: index, %v: f8E4M3FN) -> f8E4M3FN {
  %0 = memref.load %m[%i] : memref<?xf8E4M3FN>
  memref.store %v, %m[%i] : memref<?xf8E4M3FN>
  return %0 : f8E4M3FN
}
func.func @joined(%v: vector<4xf8E5M2>, %m: memref<f8E5M2>, %x: f8E5M2) -> f8E5M2 {
  %0 = vector.reduction <add>, %v : vector<4xf8E5M2> into f8E5M2
  %1 = memref.atomic_rmw addf %x, %m[] : (f8E5M2, memref<f8E5M2>) -> f8E5M2
  return %0 : f8E5M2
}
