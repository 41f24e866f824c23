// RUN: ft-opt %s --split-input-file

func.func @argument(%x: f32) -> f32 {
  cf.br ^bb1
^bb1(%r: f32):
  return %r : f32
}

// -----

func.func @types(%c: i1, %x: i32) -> f32 {
  cf.cond_br %c, ^bb1(%x : i32), ^bb1(%x : i32)
^bb1(%r: f32):
  return %r : f32
}

// -----

func.func @weights(%c: i1) {
  cf.cond_br %c weights([1, 2, 3]), ^bb1, ^bb1
^bb1:
  return
}

// -----

func.func @twice(%i: i32) {
  cf.switch %i : i32, [
    default: ^bb1,
    1: ^bb1,
    1: ^bb1
  ]
^bb1:
  return
}

// -----

func.func @index(%i: index) {
  cf.switch %i : index, [
    default: ^bb1
  ]
^bb1:
  return
}

// -----

func.func @missing(%c: i1) {
  cf.cond_br %c, ^bb1, ^bb2
^bb1:
  return
}
