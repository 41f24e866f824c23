// Command lines that cannot be understood: the place in the text, and what was meant.
// RUN: ft-opt %s --pass-pipeline="ad-grad{functions=f}"
// RUN: ft-opt %s --pass-pipeline="ad-grad{function=f tape=most}"
// RUN: ft-opt %s --pass-pipeline="ad-grad{function=f wrt=}"
// RUN: ft-opt %s --pass-pipeline="canonicalize{limit=many}"
// RUN: ft-opt %s --pass-pipeline="canonicalize{limit}"
// RUN: ft-opt %s --pass-pipeline="cse{deep=true}"
// RUN: ft-opt %s --pass-pipeline="ad-grad"
// RUN: ft-opt %s --pass-pipeline="ad-grad{function=f function=f}"
// RUN: ft-opt %s --pass-pipeline="cse,,dce"
// RUN: ft-opt %s --pass-pipeline="cse,"
// RUN: ft-opt %s --pass-pipeline="builtin.module(func.func(cse)"
// RUN: ft-opt %s --pass-pipeline="builtin.module(func.fun(cse))"
// RUN: ft-opt %s --pass-pipeline="func.func(ad-grad{function=f})"
// RUN: ft-opt %s --pass-pipeline="builtin.module(arith.addf(cse))"
// RUN: ft-opt %s --pass-pipeline="func.func(loop.for(cse))"
// RUN: ft-opt %s --pass-pipeline="cse dce"
// RUN: ft-opt %s --pass-pipeline="cse{"
// RUN: ft-opt %s --pass-pipeline="@cpu{threds=2}"
// RUN: ft-opt %s --canonicalise
// RUN: ft-opt %s --print-ir=after:cze
// RUN: ft-opt %s --threads=none
// RUN: ft-opt %s --remarks=add
// RUN: ft-opt %s --cse --split-file
// RUN: ft-opt %s another.mlir
// RUN: ft-opt missing.mlir
// RUN: ft-run %s --entry g
// RUN: ft-run %s --in 1.0
// RUN: ft-run %s --in x y
// RUN: ft-run %s --in 1.0 2.0 --engine=fast
// RUN: ft-run %s --in nothing.npy 2.0

func.func @f(%x: f32, %y: f32) -> f32 {
  %z = arith.mulf %x, %y : f32
  return %z : f32
}
