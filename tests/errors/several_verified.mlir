// The same of what is found when the program has been read.
// RUN: ft-opt %s

func.func @first(%x: f32) -> f64 {
  return %x : f32
}

func.func @second(%x: f32) -> f32 {
  %y = call @nobody(%x) : (f32) -> f32
  return %y : f32
}

func.func @third(%m: memref<4x4xf32>, %i: index) -> f32 {
  %x = memref.load %m[%i] : memref<4x4xf32>
  %y = memref.load %m[%i, %i, %i] : memref<4x4xf32>
  return %x : f32
}
