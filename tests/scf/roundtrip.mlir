// Every form, as upstream prints it.
// ROUNDTRIP: verbatim

func.func @loops(%lb: index, %ub: index, %st: index, %x: f32, %n: i32) -> f32 {
  %r = scf.for %i = %lb to %ub step %st iter_args(%acc = %x) -> (f32) {
    %y = arith.addf %acc, %acc : f32
    scf.yield %y : f32
  } {label = "L"}
  %p:2 = scf.for %i = %lb to %ub step %st iter_args(%a = %x, %b = %n) -> (f32, i32) {
    scf.yield %a, %b : f32, i32
  }
  scf.for %i = %n to %n step %n  : i32 {
  }
  scf.for unsigned %i = %n to %n step %n  : i32 {
  }
  return %r : f32
}

func.func @conditionals(%c: i1, %x: f32, %y: f32, %m: memref<f32>) -> f32 {
  scf.if %c {
    memref.store %x, %m[] : memref<f32>
  } else {
    memref.store %y, %m[] : memref<f32>
  } {foo}
  scf.if %c {
  }
  %r = scf.if %c -> (f32) {
    scf.yield %x : f32
  } else {
    scf.yield %y : f32
  }
  return %r : f32
}

func.func @whiles(%c: i1, %x: f32) -> f32 {
  %r:2 = scf.while (%a = %x, %b = %x) : (f32, f32) -> (f32, f32) {
    scf.condition(%c) %a, %b : f32, f32
  } do {
  ^bb0(%d: f32, %e: f32):
    scf.yield %e, %d : f32, f32
  } attributes {foo}
  scf.while : () -> () {
    scf.condition(%c)
  } do {
    scf.yield
  }
  %s = scf.while (%a = %x) : (f32) -> f32 {
    scf.condition(%c) %a : f32
  } do {
  ^bb0(%b: f32):
    scf.yield %b : f32
  }
  return %s : f32
}

func.func @parallels(%lb: index, %ub: index, %st: index, %x: f32, %m: memref<?xf32>) -> f32 {
  scf.parallel (%i, %j) = (%lb, %lb) to (%ub, %ub) step (%st, %st) {
    memref.store %x, %m[%i] : memref<?xf32>
    scf.reduce
  } {foo}
  %p:2 = scf.parallel (%i) = (%lb) to (%ub) step (%st) init (%x, %x) -> (f32, f32) {
    %v = memref.load %m[%i] : memref<?xf32>
    scf.reduce(%v, %v : f32, f32) {
    ^bb0(%a: f32, %b: f32):
      %s = arith.addf %a, %b : f32
      scf.reduce.return %s : f32
    }, {
    ^bb0(%a: f32, %b: f32):
      %s = arith.mulf %a, %b : f32
      scf.reduce.return %s : f32
    }
  }
  %q = scf.parallel (%i) = (%lb) to (%ub) step (%st) init (%x) -> f32 {
    scf.reduce(%x : f32) {
    ^bb0(%a: f32, %b: f32):
      %s = arith.addf %a, %b : f32
      scf.reduce.return %s : f32
    }
  }
  return %q : f32
}

func.func @switches(%i: index, %x: f32, %n: i32) -> f32 {
  %r:2 = scf.index_switch %i {foo} -> i32, f32
  case 2 {
    scf.yield %n, %x : i32, f32
  }
  case -5 {
    scf.yield %n, %x : i32, f32
  }
  default {
    scf.yield %n, %x : i32, f32
  }
  scf.index_switch %i
  case 1 {
    scf.yield
  }
  default {
  }
  scf.index_switch %i
  default {
  }
  return %r#1 : f32
}

func.func @regions(%c: i1, %x: f32, %y: f32) -> f32 {
  %r = scf.execute_region -> f32 {
    cf.cond_br %c, ^bb1, ^bb2
  ^bb1:
    scf.yield %x : f32
  ^bb2:
    scf.yield %y : f32
  }
  scf.execute_region no_inline {
    scf.yield
  } {foo}
  %s:2 = scf.execute_region -> (f32, f32) {
    scf.yield %x, %y : f32, f32
  }
  return %r : f32
}
