// Floats of more than 64 bits only travel: nothing is folded, and there is no native code.
// RUN: ft-opt %s --canonicalize
// RUN: ft-opt %s --loops-to-llvm
// ROUNDTRIP

func.func @folded() -> (f128, f80) {
  %w = arith.constant 0.5 : f128
  %0 = arith.addf %w, %w : f128
  %x = arith.constant 0.5 : f80
  %1 = arith.mulf %x, %x : f80
  return %0, %1 : f128, f80
}
