// A rule of the user's that no program can meet is told of.
// RUN: ft-opt %s --pass-pipeline="eqsat{rules=%S/idle.rules only=fine}"

func.func @main(%a: f32) -> f32 {
  %e = math.exp %a : f32
  %b = math.absf %e : f32
  return %b : f32
}
