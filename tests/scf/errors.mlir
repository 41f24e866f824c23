// RUN: ft-opt %s --split-input-file

func.func @few_bounds(%i: index) {
  scf.parallel (%a, %b) = (%i, %i) to (%i) step (%i, %i) {
  }
  return
}

// -----

func.func @no_reduction(%i: index, %x: f32) -> f32 {
  %r = scf.parallel (%a) = (%i) to (%i) step (%i) init (%x) -> f32 {
    scf.reduce
  }
  return %r : f32
}

// -----

func.func @other_type(%i: index, %x: f32) -> f32 {
  %r = scf.parallel (%a) = (%i) to (%i) step (%i) init (%x) -> f32 {
    scf.reduce(%x : f32) {
    ^bb0(%l: f32, %r: f32):
      scf.reduce.return %a : index
    }
  }
  return %r : f32
}

// -----

func.func @twice(%i: index) {
  scf.index_switch %i
  case 1 {
    scf.yield
  }
  case 1 {
    scf.yield
  }
  default {
  }
  return
}

// -----

func.func @nothing_given(%i: index) -> f32 {
  %r = scf.index_switch %i -> f32
  case 3 {
    scf.yield
  }
  default {
  }
  return %r : f32
}

// -----

func.func @carried(%i: index, %x: f32) -> f32 {
  %r = scf.for %k = %i to %i step %i iter_args(%acc = %x) -> (f32) {
    scf.yield %k : index
  }
  return %r : f32
}

// -----

func.func @no_else(%c: i1, %x: f32) -> f32 {
  %r = scf.if %c -> (f32) {
    scf.yield %x : f32
  }
  return %r : f32
}

// -----

func.func @elsewhere(%x: f32) {
  scf.yield %x : f32
}

// -----

func.func @region(%x: f32) -> f32 {
  %r = scf.execute_region -> f32 {
    scf.yield
  }
  return %r : f32
}

// -----

func.func @no_default(%i: index) {
  scf.index_switch %i
  case 1 {
    scf.yield
  }
  return
}

// -----

func.func @types(%i: index, %x: f32) -> f32 {
  %r = scf.parallel (%a) = (%i) to (%i) step (%i) init (%x, %x) -> f32 {
  }
  return %r : f32
}
