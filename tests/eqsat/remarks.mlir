// What saturation decided, told like the decisions of the other planners.
// RUN: ft-opt %s --eqsat --remarks=eqsat
// RUN: ft-opt %s --eqsat --remarks=eqsat --diagnostics=json

func.func @shared_factor(%x: f64, %y: f64, %k: f64) -> f64 {
  %0 = arith.mulf %x, %k fastmath<reassoc> : f64
  %1 = arith.mulf %y, %k fastmath<reassoc> : f64
  %2 = arith.addf %0, %1 fastmath<reassoc> : f64
  return %2 : f64
}

// Nothing is cheaper here, so nothing is told.
func.func @nothing(%x: f64, %y: f64) -> f64 {
  %0 = arith.addf %x, %y : f64
  return %0 : f64
}
