// Both syntaxes say the same; a pipeline is printed as it will run.
// RUN: ft-opt %s --pass-pipeline="canonicalize,cse,dce" --dump-pass-pipeline
// RUN: ft-opt %s --pass-pipeline="builtin.module(func.func(canonicalize,cse,dce))" --dump-pass-pipeline
// RUN: ft-opt %s --pass-pipeline=" builtin.module( func.func( canonicalize , cse ) , func.func(dce) ) " --dump-pass-pipeline
// RUN: ft-opt %s --canonicalize --cse --dce --dump-pass-pipeline
// RUN: ft-opt %s --pass-pipeline="any(cse)" --dump-pass-pipeline
// RUN: ft-opt %s --pass-pipeline="builtin.module(func.func(cse),ad-grad{function=f wrt=x,y tape=all},func.func(canonicalize{limit=3}))" --dump-pass-pipeline
// RUN: ft-opt %s --pass-pipeline=""

func.func @f(%x: f32, %y: f32) -> f32 {
  %0 = arith.mulf %x, %y : f32
  %1 = arith.mulf %x, %y : f32
  %2 = arith.addf %0, %1 : f32
  %unused = arith.subf %0, %1 : f32
  return %2 : f32
}
