// Misspelt passes, pipelines and dialects: what was meant, and what there is.
// RUN: ft-opt %s --pass-pipeline="canonicalise,cse"
// RUN: ft-opt %s --pass-pipeline="@gpu"
// RUN: ft-opt %s --pass-pipeline="ces,ad-grid,dec"
// RUN: ft-opt %s --pipeline=gpu
// RUN: ft-opt %s --expect=llwm

func.func @f(%x: f32) -> f32 {
  return %x : f32
}
