// What is printed on the way: only what changed, the program in which a pass failed, the pipeline.
// RUN: ft-opt %s --pass-pipeline="dce,cse,canonicalize,cse" --print-ir=changed -o %t
// RUN: ft-opt %s --pass-pipeline="dce,cse,canonicalize,loops-to-llvm" --print-ir=diff -o %t
// RUN: ft-opt %s --pass-pipeline="cse,ad-grad{function=g}" --print-ir=failure
// RUN: ft-opt %s --pass-pipeline="cse" --print-ir=before:licm,after:cse -o %t
// RUN: ft-opt %s --pipeline=simplify --dump-pass-pipeline -o %t

func.func @f(%x: f32) -> f32 {
  %a = arith.addf %x, %x : f32
  %b = arith.addf %x, %x : f32
  %c = arith.mulf %a, %b : f32
  return %c : f32
}

func.func @unchanged(%x: f32) -> f32 {
  return %x : f32
}
