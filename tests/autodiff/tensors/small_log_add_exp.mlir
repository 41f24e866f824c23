// The logarithm of a sum of exponentials, as JAX writes it, has the derivative of one function: what
// operands contribute is their share, also where they are equal, far apart, or infinite.
//
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=log_add_exp},inline,canonicalize,cse,symbol-dce"
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=softplus_of_negated},inline,canonicalize,cse,symbol-dce"
// GRAD-CHECK: @log_add_exp
// GRAD-CHECK: @log_add_exp order=2
// GRAD-CHECK: @softplus
// GRAD-CHECK: @softplus_of_negated
// GRAD-CHECK: @with_other_parts
// EVAL: @at([0, 800, -800, inf, -inf, 1], [0, 0, 0, inf, -inf, inf]) ~= [0.6931471805599453, 800, 0, inf, -inf, inf], [0.5, 1, 0, 1, 1, 0], [0.5, 0, 1, 1, 1, 1]
// EVAL: @along([0, 800, -800, inf, -inf, 1], [0, 0, 0, inf, -inf, inf]) ~= [0.5, 1, 0, 1, 1, 0]

func.func @log_add_exp(%x: tensor<6xf64>, %y: tensor<6xf64>) -> tensor<6xf64> {
  %larger = arith.maximumf %x, %y : tensor<6xf64>
  %difference = arith.subf %x, %y : tensor<6xf64>
  %open = arith.cmpf une, %difference, %difference : tensor<6xf64>
  %sum = arith.addf %x, %y : tensor<6xf64>
  %size = math.absf %difference : tensor<6xf64>
  %negated = arith.negf %size : tensor<6xf64>
  %power = math.exp %negated : tensor<6xf64>
  %log = math.log1p %power : tensor<6xf64>
  %smooth = arith.addf %larger, %log : tensor<6xf64>
  %z = arith.select %open, %sum, %smooth : tensor<6xi1>, tensor<6xf64>
  return %z : tensor<6xf64>
}
func.func @at(%x: tensor<6xf64>, %y: tensor<6xf64>) -> (tensor<6xf64>, tensor<6xf64>, tensor<6xf64>) {
  %one = arith.constant dense<1.0> : tensor<6xf64>
  %z, %gx, %gy = ad.vjp @log_add_exp(%x, %y) cotangents(%one) : (tensor<6xf64>, tensor<6xf64>, tensor<6xf64>) -> (tensor<6xf64>, tensor<6xf64>, tensor<6xf64>)
  return %z, %gx, %gy : tensor<6xf64>, tensor<6xf64>, tensor<6xf64>
}

// Forward mode has the function, too.
func.func @along(%x: tensor<6xf64>, %y: tensor<6xf64>) -> tensor<6xf64> {
  %one = arith.constant dense<1.0> : tensor<6xf64>
  %zero = arith.constant dense<0.0> : tensor<6xf64>
  %z, %t = ad.jvp @log_add_exp(%x, %y) tangents(%one, %zero) : (tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>) -> (tensor<6xf64>, tensor<6xf64>)
  return %t : tensor<6xf64>
}

// With zero there is no difference to compute.
func.func @softplus(%x: tensor<6xf64>) -> tensor<6xf64> {
  %zero = arith.constant dense<0.0> : tensor<6xf64>
  %z = func.call @log_add_exp(%x, %zero) : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xf64>
  return %z : tensor<6xf64>
}
func.func @softplus_of_negated(%x: tensor<6xf64>) -> tensor<6xf64> {
  %negated = arith.negf %x : tensor<6xf64>
  %z = func.call @softplus(%negated) : (tensor<6xf64>) -> tensor<6xf64>
  return %z : tensor<6xf64>
}

// What something else asks for stays.
func.func @with_other_parts(%x: tensor<6xf64>, %y: tensor<6xf64>) -> tensor<6xf64> {
  %larger = arith.maximumf %x, %y : tensor<6xf64>
  %difference = arith.subf %x, %y : tensor<6xf64>
  %open = arith.cmpf une, %difference, %difference : tensor<6xf64>
  %sum = arith.addf %x, %y : tensor<6xf64>
  %size = math.absf %difference : tensor<6xf64>
  %negated = arith.negf %size : tensor<6xf64>
  %power = math.exp %negated : tensor<6xf64>
  %log = math.log1p %power : tensor<6xf64>
  %smooth = arith.addf %larger, %log : tensor<6xf64>
  %z = arith.select %open, %sum, %smooth : tensor<6xi1>, tensor<6xf64>
  %w = arith.mulf %z, %power : tensor<6xf64>
  return %w : tensor<6xf64>
}
