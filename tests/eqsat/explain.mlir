// What was done, and why.
// RUN: ft-opt %s --pass-pipeline="eqsat{explain report fastmath=reassoc}"
// RUN: ft-opt %s --pass-pipeline="eqsat{report fastmath=reassoc only=factor-f}"
// RUN: ft-opt %s --pass-pipeline="eqsat{without=no-such-rule}"
// RUN: ft-opt %s --pass-pipeline="eqsat{fastmath=quick}"

func.func @main(%a: f64, %b: f64, %c: f64) -> f64 {
  %zero = arith.constant -0.0 : f64
  %x = arith.mulf %a, %b : f64
  %y = arith.mulf %a, %c : f64
  %s = arith.addf %x, %y : f64
  %z = arith.addf %s, %zero : f64
  return %z : f64
}
