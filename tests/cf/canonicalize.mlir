// Branches that are decided go, and with them the blocks that nothing reaches.
// RUN: ft-opt %s --canonicalize
// EVAL: @taken(1.0, 2.0) ~= 1.0
// EVAL: @switched(2.0) ~= 4.0
// EVAL: @negative(2.0) ~= 4.0
// EVAL: @defaulted(2.0) ~= 2.0
// EVAL: @same(true, 2.0) ~= 2.0

func.func @taken(%x: f32, %y: f32) -> f32 {
  %c = arith.constant true
  cf.assert %c, "this holds"
  cf.cond_br %c, ^bb1, ^bb2
^bb1:
  return %x : f32
^bb2:
  return %y : f32
}

func.func @switched(%x: f32) -> f32 {
  %n = arith.constant 7 : i32
  %y = arith.addf %x, %x : f32
  cf.switch %n : i32, [
    default: ^end(%x : f32),
    7: ^end(%y : f32)
  ]
^end(%r: f32):
  return %r : f32
}

func.func @negative(%x: f32) -> f32 {
  %n = arith.constant -56 : i8
  %y = arith.addf %x, %x : f32
  cf.switch %n : i8, [
    default: ^end(%x : f32),
    200: ^end(%y : f32)
  ]
^end(%r: f32):
  return %r : f32
}

func.func @defaulted(%x: f32) -> f32 {
  %n = arith.constant 8 : i32
  cf.switch %n : i32, [
    default: ^end(%x : f32)
  ]
^end(%r: f32):
  return %r : f32
}

func.func @same(%c: i1, %x: f32) -> f32 {
  cf.cond_br %c, ^bb1(%x : f32), ^bb1(%x : f32)
^bb1(%r: f32):
  return %r : f32
}

// Not decided: stays.
func.func @open(%c: i1, %x: f32, %y: f32) -> f32 {
  cf.assert %c, "who knows"
  cf.cond_br %c, ^bb1(%x : f32), ^bb1(%y : f32)
^bb1(%r: f32):
  return %r : f32
}
