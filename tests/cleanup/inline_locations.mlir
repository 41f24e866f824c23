// What comes from a function says where it stands and from where it was called.
// RUN: ft-opt %s --inline --print-locations

func.func private @inner(%x: f64) -> f64 {
  %y = arith.addf %x, %x : f64
  return %y : f64
}

func.func @outer(%x: f64) -> f64 {
  %y = call @inner(%x) : (f64) -> f64
  return %y : f64
}

func.func @outermost(%x: f64) -> f64 {
  %y = call @outer(%x) : (f64) -> f64
  return %y : f64
}
