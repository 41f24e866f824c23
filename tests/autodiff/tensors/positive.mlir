// Roots and powers are steep at zero alone, so what is surely positive needs no guards.
//
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=known},ad-vjp{function=unknown},canonicalize,cse"
// GRAD-CHECK: @known([1, -2, 0.5], [[2, 0.5, -1], [0, 1.5, 3]]) order=2
// GRAD-CHECK: @unknown([1, 2, 0.5], [2, 0.5, -1])
func.func @known(%x: tensor<3xf64>, %e: tensor<2x3xf64>) -> (tensor<2x3xf64>, tensor<3xf64>, tensor<3xf64>) {
  %least = arith.constant dense<0.1> : tensor<3xf64>
  %size = math.absf %x : tensor<3xf64>
  %base = arith.addf %size, %least : tensor<3xf64>
  %rows = tensor.broadcast %base dims = [1] : tensor<3xf64> -> tensor<2x3xf64>
  %power = math.powf %rows, %e : tensor<2x3xf64>
  %third = math.cbrt %base : tensor<3xf64>
  %root = math.sqrt %base : tensor<3xf64>
  return %power, %third, %root : tensor<2x3xf64>, tensor<3xf64>, tensor<3xf64>
}

// Of a parameter nothing is known.
func.func @unknown(%x: tensor<3xf64>, %e: tensor<3xf64>) -> (tensor<3xf64>, tensor<3xf64>, tensor<3xf64>) {
  %power = math.powf %x, %e : tensor<3xf64>
  %third = math.cbrt %x : tensor<3xf64>
  %root = math.sqrt %x : tensor<3xf64>
  return %power, %third, %root : tensor<3xf64>, tensor<3xf64>, tensor<3xf64>
}
