// Each value that others use is told of: what it cost, and each rule on the way to what it is now.
// RUN: ft-opt %s --pass-pipeline="eqsat{explain}"

func.func @f(%x: f64, %y: f64) -> f64 {
  %e = math.exp %x fastmath<fast> : f64
  %l = math.log %e fastmath<fast> : f64
  %s = arith.addf %l, %y fastmath<fast> : f64
  %t = arith.subf %s, %y fastmath<fast> : f64
  return %t : f64
}
func.func @g(%x: i32, %y: i32) -> i32 {
  %c = arith.constant 8 : i32
  %m = arith.muli %x, %c : i32
  %d = arith.muli %y, %c : i32
  %s = arith.addi %m, %d : i32
  %r = arith.divsi %s, %y : i32
  %q = arith.muli %r, %y : i32
  %w = arith.remsi %s, %y : i32
  %z = arith.addi %q, %w : i32
  return %z : i32
}
