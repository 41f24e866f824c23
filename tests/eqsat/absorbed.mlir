// A number that is lost beside a large constant is still there without that.
// RUN: ft-opt %s --pass-pipeline="eqsat"
// RUN: ft-run %s --entry absorbed --pass-pipeline="eqsat" --in 0.5

// `x + 0.1` is not `x`, though nothing is left of it beside 1e8.
func.func @absorbed(%x: f32) -> (f32, f32, f32) {
  %small = arith.constant 0.1 : f32
  %large = arith.constant 1.0e8 : f32
  %a = arith.addf %x, %small fastmath<fast> : f32
  %b = arith.addf %a, %large fastmath<fast> : f32
  %c = arith.subf %b, %large fastmath<fast> : f32
  return %a, %b, %c : f32, f32, f32
}
