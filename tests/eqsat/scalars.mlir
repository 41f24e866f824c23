// Scalars: identities, powers of two, factors; flags decide what floats allow.
// RUN: ft-opt %s --pass-pipeline="eqsat"
// EVAL: @identities(7) ~= 7
// EVAL: @eighth(-17) ~= -2
// EVAL: @eighth(17) ~= 2
// EVAL: @factor(3.0, 4.0, 5.0) ~= 27.0
// EVAL: @same(2.5) ~= 0.0

func.func @identities(%x: i32) -> i32 {
  %c0 = arith.constant 0 : i32
  %c1 = arith.constant 1 : i32
  %a = arith.addi %x, %c0 : i32
  %b = arith.muli %a, %c1 : i32
  %c = arith.addi %b, %x : i32
  %d = arith.subi %c, %x : i32
  return %d : i32
}

// Rounds to zero, also below it (DialEgg).
func.func @eighth(%x: i32) -> i32 {
  %c8 = arith.constant 8 : i32
  %y = arith.divsi %x, %c8 : i32
  return %y : i32
}

// A product less, if sums may be rounded otherwise.
func.func @factor(%a: f64, %b: f64, %c: f64) -> f64 {
  %x = arith.mulf %a, %b fastmath<reassoc> : f64
  %y = arith.mulf %a, %c fastmath<reassoc> : f64
  %z = arith.addf %x, %y fastmath<reassoc> : f64
  return %z : f64
}

func.func @not_factor(%a: f64, %b: f64, %c: f64) -> f64 {
  %x = arith.mulf %a, %b : f64
  %y = arith.mulf %a, %c fastmath<reassoc> : f64
  %z = arith.addf %x, %y fastmath<reassoc> : f64
  return %z : f64
}

// Zero only if it is no infinity and no NaN, as what was an integer.
func.func @same(%x: f64) -> f64 {
  %y = arith.subf %x, %x : f64
  return %y : f64
}

func.func @same_finite(%n: i32) -> f64 {
  %x = arith.sitofp %n : i32 to f64
  %y = arith.subf %x, %x : f64
  return %y : f64
}

// The counter of a loop is known to be small.
func.func @counter(%m: memref<64xindex>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  loop.for %i = %c0 to %c8 step %c1 {
    loop.for %j = %c0 to %c8 step %c1 {
      %a = arith.muli %i, %c8 : index
      %b = arith.addi %a, %j : index
      %q = arith.divsi %b, %c8 : index
      %r = arith.remsi %b, %c8 : index
      %s = arith.addi %q, %r : index
      memref.store %s, %m[%b] : memref<64xindex>
    }
  }
  return
}
