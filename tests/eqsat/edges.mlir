// Numbers at the edge of what rules are true for: what is divided by zero, and narrow types.
// RUN: ft-opt %s --pass-pipeline="eqsat{fastmath=reassoc}"
// RUN: ft-run %s --entry shifts --pass-pipeline="eqsat" --in -3
// RUN: ft-run %s --entry logs --pass-pipeline="eqsat" --in 2 --in -0.0
// RUN: ft-run %s --entry powers --pass-pipeline="eqsat" --in -0.0
// RUN-EQUIV: ; eqsat
// EVAL: @shifts(-3) ~= -1

// In three bits the sum of the amounts is negative, and not less than the width.
func.func @shifts(%x: i8) -> i8 {
  %two = arith.constant 2 : i3
  %n = arith.trunci %x : i8 to i3
  %a = arith.shrsi %n, %two : i3
  %b = arith.shrsi %a, %two : i3
  %r = arith.extsi %b : i3 to i8
  return %r : i8
}

// `log(a) - log(-0.0)` is infinite, and the quotient has no logarithm.
func.func @logs(%a: i32, %b: f64) -> f64 {
  %one = arith.constant 1.0 : f64
  %s = arith.sitofp %a : i32 to f64
  %p = arith.maximumf %s, %one : f64
  %l = math.log %p fastmath<afn> : f64
  %m = math.log %b fastmath<afn> : f64
  %r = arith.subf %l, %m fastmath<afn> : f64
  return %r : f64
}

// An odd power of -0.0 has another sign than an even one by it.
func.func @powers(%x: f64) -> f64 {
  %c = arith.constant -2.0 : f64
  %p = math.powf %x, %c fastmath<afn,reassoc,nnan> : f64
  %r = arith.divf %p, %x fastmath<afn,reassoc,nnan> : f64
  return %r : f64
}

// Sums in f16 would be infinite where the wider results are not.
func.func @wider(%a: tensor<2x3xf16>, %b: tensor<3x2xf16>, %c: tensor<3x2xf16>) -> tensor<2x2xf32> {
  %p = tensor.matmul %a, %b : (tensor<2x3xf16>, tensor<3x2xf16>) -> tensor<2x2xf32>
  %q = tensor.matmul %a, %c : (tensor<2x3xf16>, tensor<3x2xf16>) -> tensor<2x2xf32>
  %r = arith.addf %p, %q fastmath<reassoc> : tensor<2x2xf32>
  return %r : tensor<2x2xf32>
}

// Of products in i8 the high bits are gone, whatever is summed in i32; others may be done in any order.
func.func @chain(%a: tensor<30x2xi8>, %b: tensor<2x30xi8>, %c: tensor<30x2xi8>) -> (tensor<30x2xi32>, tensor<30x2xi8>) {
  %p = tensor.matmul %a, %b : (tensor<30x2xi8>, tensor<2x30xi8>) -> tensor<30x30xi8>
  %q = tensor.matmul %p, %c : (tensor<30x30xi8>, tensor<30x2xi8>) -> tensor<30x2xi32>
  %s = tensor.matmul %b, %c : (tensor<2x30xi8>, tensor<30x2xi8>) -> tensor<2x2xi8>
  %r = tensor.matmul %a, %s : (tensor<30x2xi8>, tensor<2x2xi8>) -> tensor<30x2xi8>
  return %q, %r : tensor<30x2xi32>, tensor<30x2xi8>
}
