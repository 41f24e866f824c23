// Looking at programs on the way.
// RUN: ft-opt %s --canonicalize --cse --print-ir=before:cse
// RUN: ft-opt %s --canonicalize --cse --print-ir=after:canonicalize,after:cse
// RUN: ft-opt %s --canonicalize --cse --dce --print-ir=after-all -o /dev/null
// RUN: ft-opt %s --print-generic
// RUN: ft-opt %s --print-locations
// RUN: ft-opt %s --verify-roundtrip --verify-each=false --cse

func.func @f(%x: f32) -> f32 {
  %one = arith.constant 1.0 : f32
  %0 = arith.mulf %x, %one : f32
  %1 = arith.addf %0, %0 : f32
  %2 = arith.addf %x, %x : f32
  %3 = arith.mulf %1, %2 : f32
  return %3 : f32
}
