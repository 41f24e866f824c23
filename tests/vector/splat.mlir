// `vector.splat`, which upstream had up to LLVM 21, is read and printed as there; the canonical
// form is `vector.broadcast`.
// ROUNDTRIP: verbatim
// RUN: ft-opt %s --canonicalize
// EVAL: @splat(2.5) ~= 10

func.func @splat(%x: f32) -> f32 {
  %0 = vector.splat %x : vector<2x2xf32>
  %1 = vector.shape_cast %0 : vector<2x2xf32> to vector<4xf32>
  %2 = vector.reduction <add>, %1 : vector<4xf32> into f32
  return %2 : f32
}
