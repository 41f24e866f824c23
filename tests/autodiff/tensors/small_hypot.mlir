// What is left of the derivative of the hypotenuse, as JAX writes it: one quotient for each leg. What it
// gives is tested in `hypot.mlir`.
//
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=hypot},inline,canonicalize,cse,symbol-dce"
// GRAD-CHECK: @hypot order=2

func.func @hypot(%x: tensor<6xf64>, %y: tensor<6xf64>) -> tensor<6xf64> {
  %inf = arith.constant dense<0x7FF0000000000000> : tensor<6xf64>
  %zero = arith.constant dense<0.0> : tensor<6xf64>
  %one = arith.constant dense<1.0> : tensor<6xf64>
  %a = math.absf %x : tensor<6xf64>
  %b = math.absf %y : tensor<6xf64>
  %is_a = arith.cmpf oeq, %a, %inf : tensor<6xf64>
  %is_b = arith.cmpf oeq, %b, %inf : tensor<6xf64>
  %is_infinite = arith.ori %is_a, %is_b : tensor<6xi1>
  %greater = arith.maximumf %a, %b : tensor<6xf64>
  %smaller = arith.minimumf %a, %b : tensor<6xf64>
  %is_nothing = arith.cmpf oeq, %greater, %zero : tensor<6xf64>
  %again = arith.cmpf oeq, %greater, %zero : tensor<6xf64>
  %divisor = arith.select %again, %one, %greater : tensor<6xi1>, tensor<6xf64>
  %q = arith.divf %smaller, %divisor : tensor<6xf64>
  %square = arith.mulf %q, %q : tensor<6xf64>
  %sum = arith.addf %one, %square : tensor<6xf64>
  %root = math.sqrt %sum : tensor<6xf64>
  %product = arith.mulf %greater, %root : tensor<6xf64>
  %z = arith.select %is_nothing, %greater, %product : tensor<6xi1>, tensor<6xf64>
  %r = arith.select %is_infinite, %inf, %z : tensor<6xi1>, tensor<6xf64>
  return %r : tensor<6xf64>
}
