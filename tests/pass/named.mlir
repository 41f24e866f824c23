// Named pipelines, and what they are.
// RUN: ft-opt %s --pipeline=simplify --dump-pass-pipeline --threads=4
// RUN: ft-opt %s --pass-pipeline="@cpu" --dump-pass-pipeline --expect=llvm
// RUN: ft-opt %s --pass-pipeline="@cpu{threads=2 may-alias=true},@simplify{may-alias}" --dump-pass-pipeline

func.func @f(%x: f32, %y: f32) -> f32 {
  %0 = arith.mulf %x, %y : f32
  %1 = arith.mulf %x, %y : f32
  %2 = arith.addf %0, %1 : f32
  return %2 : f32
}
