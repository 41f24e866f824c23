// Several errors in one file are said in one run, each at its place.
// RUN: ft-opt %s
// RUN: ft-opt %s --diagnostics=json

func.func @first(%x: f32) -> f32 {
  %y = arith.adf %x, %x : f32
  return %y : f32
}

func.func @second(%x: f32, %n: i32) -> f32 {
  %y = arith.addf %x, %n : f32
  return %y : f32
}

func.func @third(%x: f32) -> f32 {
  %y = arith.negf %z : f32
  return %y : f32
}

func.func @fine(%x: f32) -> f32 {
  %y = arith.negf %x : f32
  return %y : f32
}
