// What is known of a value only because of flags is known only where the flags are.
// RUN: ft-opt %s --pass-pipeline="eqsat"
// RUN: ft-run %s --entry guarded --pass-pipeline="eqsat" --in -3
// RUN: ft-run %s --entry reciprocal --pass-pipeline="eqsat" --in -4
// RUN: ft-run %s --entry zero --pass-pipeline="eqsat" --in -0.0
// RUN: ft-run %s --entry offset --pass-pipeline="eqsat" --in -0.0
// RUN-EQUIV: ; eqsat
// EVAL: @guarded(-3) ~= 3.0
// EVAL: @reciprocal(-4) ~= 0.25
// EVAL: @zero(-0.0) ~= 0.0, 0.0
// EVAL: @offset(-0.0) ~= 0.0, 0.0

// `sqrt(x) * sqrt(x)` is `x`, and not negative, where it is chosen; `x` itself may be.
func.func @guarded(%i: i32) -> f64 {
  %zero = arith.constant 0 : i32
  %one = arith.constant 1.0 : f64
  %x = arith.sitofp %i : i32 to f64
  %c = arith.cmpi sge, %i, %zero : i32
  %s = math.sqrt %x fastmath<fast> : f64
  %p = arith.mulf %s, %s fastmath<fast> : f64
  %q = arith.addf %p, %one fastmath<fast> : f64
  %a = math.absf %x : f64
  %r = arith.select %c, %q, %a : f64
  return %r : f64
}

func.func @reciprocal(%i: i32) -> f64 {
  %zero = arith.constant 0 : i32
  %one = arith.constant 1.0 : f64
  %x = arith.sitofp %i : i32 to f64
  %c = arith.cmpi sgt, %i, %zero : i32
  %s = math.rsqrt %x fastmath<fast> : f64
  %p = arith.mulf %s, %s fastmath<fast> : f64
  %y = arith.divf %one, %x fastmath<fast> : f64
  %a = math.absf %y : f64
  %r = arith.select %c, %p, %a : f64
  return %r : f64
}

// Only the first sum permits a zero of the other sign.
func.func @zero(%x: f64) -> (f64, f64) {
  %zero = arith.constant 0.0 : f64
  %a = arith.addf %x, %zero fastmath<nsz> : f64
  %b = arith.addf %x, %zero : f64
  return %a, %b : f64, f64
}

func.func @offset(%x: f64) -> (f64, f64) {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %p = arith.addf %x, %one fastmath<fast> : f64
  %q = arith.subf %p, %one fastmath<reassoc,nnan,ninf> : f64
  %b = arith.addf %x, %zero : f64
  return %q, %b : f64, f64
}

// With the flags the sign of a zero does not keep what is without effect on other numbers.
func.func @flagged(%i: i32) -> f64 {
  %x = arith.sitofp %i : i32 to f64
  %e = math.exp %x fastmath<nnan,nsz> : f64
  %a = math.absf %e fastmath<nnan,nsz> : f64
  return %a : f64
}
