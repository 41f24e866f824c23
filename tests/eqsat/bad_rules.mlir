// Rules that are refused: what nobody knows, what cannot be, and what is not true.
// RUN: ft-opt %s --pass-pipeline="eqsat{rules=%S/unknown.rules}"
// RUN: ft-opt %s --pass-pipeline="eqsat{rules=%S/no-such.rules}"
// RUN: ft-opt --check-rules %S/untrue.rules
// RUN: ft-opt %s --pass-pipeline="eqsat{rules=%S/untrue.rules}"

func.func @main(%a: f32) -> f32 {
  return %a : f32
}
