// Sums and products of many values are regrouped as a whole: like terms, what cancels, Horner.
// RUN: ft-opt %s --pass-pipeline="eqsat{fastmath=fast only=ac},canonicalize"
// RUN: ft-opt %s --pass-pipeline="eqsat{fastmath=reassoc only=ac report},canonicalize"
// RUN-EQUIV: ; eqsat{fastmath=fast only=ac}
// EVAL: @horner(2.0) ~= 129.0
// EVAL: @cancels(3.0, 5.0) ~= 10.0
// EVAL: @wraps(100) ~= 64
// EVAL: @square(0.5, 3.0) ~= 1.0
// EVAL: @power(3.0) ~= 6561.0

// 1 + 2 x + 3 x^2 + 4 x^3 + 5 x^4.
func.func @horner(%x: f64) -> f64 {
  %c1 = arith.constant 1.0 : f64
  %c2 = arith.constant 2.0 : f64
  %c3 = arith.constant 3.0 : f64
  %c4 = arith.constant 4.0 : f64
  %c5 = arith.constant 5.0 : f64
  %x2 = arith.mulf %x, %x : f64
  %x3 = arith.mulf %x2, %x : f64
  %x4 = arith.mulf %x3, %x : f64
  %a = arith.mulf %c2, %x : f64
  %b = arith.mulf %c3, %x2 : f64
  %c = arith.mulf %c4, %x3 : f64
  %d = arith.mulf %c5, %x4 : f64
  %s = arith.addf %c1, %a : f64
  %t = arith.addf %s, %b : f64
  %u = arith.addf %t, %c : f64
  %y = arith.addf %u, %d : f64
  return %y : f64
}

// (x + y) - (x - y): infinities would not cancel, so it takes more than `reassoc`.
func.func @cancels(%x: f64, %y: f64) -> f64 {
  %s = arith.addf %x, %y : f64
  %d = arith.subf %x, %y : f64
  %r = arith.subf %s, %d : f64
  return %r : f64
}

// Terms that stand far apart.
func.func @collects(%a: f64, %b: f64, %c: f64) -> f64 {
  %c3 = arith.constant 3.0 : f64
  %c5 = arith.constant 5.0 : f64
  %a3 = arith.mulf %a, %c3 : f64
  %s = arith.addf %a3, %b : f64
  %t = arith.subf %s, %c : f64
  %a5 = arith.mulf %c5, %a : f64
  %u = arith.addf %t, %a5 : f64
  %v = arith.addf %u, %b : f64
  return %v : f64
}

// What several products share.
func.func @factors(%a: f64, %b: f64, %c: f64, %d: f64, %e: f64) -> f64 {
  %ab = arith.mulf %a, %b : f64
  %ca = arith.mulf %c, %a : f64
  %ad = arith.mulf %a, %d : f64
  %s = arith.addf %ab, %e : f64
  %t = arith.addf %s, %ca : f64
  %u = arith.addf %t, %ad : f64
  return %u : f64
}

// Integers need no permission, and wrap: 17 x - x.
func.func @wraps(%x: i8) -> i8 {
  %c3 = arith.constant 3 : i8
  %c6 = arith.constant 6 : i8
  %c8 = arith.constant 8 : i8
  %a = arith.muli %x, %c3 : i8
  %b = arith.muli %c6, %x : i8
  %c = arith.muli %c8, %x : i8
  %s = arith.addi %a, %b : i8
  %t = arith.addi %s, %c : i8
  %u = arith.subi %t, %x : i8
  return %u : i8
}

// (x + y)^2 - x^2 - y^2 - 2 x y + 1, multiplied out.
func.func @square(%x: f64, %y: f64) -> f64 {
  %c1 = arith.constant 1.0 : f64
  %c2 = arith.constant 2.0 : f64
  %s = arith.addf %x, %y : f64
  %ss = arith.mulf %s, %s : f64
  %xx = arith.mulf %x, %x : f64
  %yy = arith.mulf %y, %y : f64
  %xy = arith.mulf %x, %y : f64
  %xy2 = arith.mulf %xy, %c2 : f64
  %a = arith.subf %ss, %xx : f64
  %b = arith.subf %a, %yy : f64
  %c = arith.subf %b, %xy2 : f64
  %d = arith.addf %c, %c1 : f64
  return %d : f64
}

// x^8 by squares.
func.func @power(%x: f64) -> f64 {
  %x2 = arith.mulf %x, %x : f64
  %x3 = arith.mulf %x2, %x : f64
  %x4 = arith.mulf %x3, %x : f64
  %x5 = arith.mulf %x4, %x : f64
  %x6 = arith.mulf %x5, %x : f64
  %x7 = arith.mulf %x6, %x : f64
  %x8 = arith.mulf %x7, %x : f64
  return %x8 : f64
}

// Tensors, element by element.
func.func @tensors(%x: tensor<8xf32>, %y: tensor<8xf32>) -> tensor<8xf32> {
  %s = arith.addf %x, %y : tensor<8xf32>
  %t = arith.addf %s, %x : tensor<8xf32>
  %u = arith.addf %t, %y : tensor<8xf32>
  %v = arith.addf %u, %x : tensor<8xf32>
  return %v : tensor<8xf32>
}
