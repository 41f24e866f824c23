// The hypotenuse, as JAX writes it, has the derivative of one function: each leg in units of it, also
// where legs are equal, where its parts would give twice the first, and nothing where both are zero.
// Where a leg is infinite JAX chooses a constant, which has no derivative.
//
// GRAD-CHECK: @hypot([3, 2, -1, -5, 0.5, 7], [4, 2, 1, -5, -3, 0.25]) order=2
// GRAD-CHECK: @of_any([3, 2, -1], [4, 2, 1]) order=2
// GRAD-CHECK: @from_a_number([3, 2, -1, -5, 0.5, 7]) order=2
// GRAD-CHECK: @unmatched([3, 2.5, -1, -5, 0.5, 7], [4, 2, 1.5, -5.5, -3, 0.25])
// EVAL: @at([0, 3, 1, inf, -inf, 1], [0, -4, -1, 1, inf, inf]) ~= [0, 5, 1.4142135623730951, inf, inf, inf], [0, 0.6, 0.7071067811865476, 0, 0, 0], [0, -0.8, -0.7071067811865476, 0, 0, 0]
// EVAL: @at([1e200, 1e-200, 5e-324, 0, -2, 2e307], [1e200, 1e-200, 0, 2, 0, -1e307]) ~= [1.4142135623730951e200, 1.4142135623730951e-200, 5e-324, 2, 2, 2.23606797749979e307], [0.7071067811865476, 0.7071067811865476, 1, 0, -1, 0.8944271909999159], [0.7071067811865476, 0.7071067811865476, 0, 1, 0, -0.4472135954999579]
// EVAL: @along([0, 3, 1, inf, -inf, 1], [0, -4, -1, 1, inf, inf]) ~= [0, 0.6, 0.7071067811865476, 0, 0, 0]
// EVAL: @at_f16([0, 300, 0.0001, inf], [0, 300, 0.0001, 1]) tolerance=2e-3 ~= [0, 0.7071, 0.7071, 0], [0, 0.7071, 0.7071, 0]
// EVAL: @at_bf16([0, 300, 1e-30, inf], [0, 300, 1e-30, 1]) tolerance=1e-2 ~= [0, 0.7071, 0.7071, 0], [0, 0.7071, 0.7071, 0]
// EVAL: @at_f32([0, 300, 1e-30, inf], [0, 300, 1e-30, 1]) ~= [0, 0.70710678, 0.70710678, 0], [0, 0.70710678, 0.70710678, 0]

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
func.func @at(%x: tensor<6xf64>, %y: tensor<6xf64>) -> (tensor<6xf64>, tensor<6xf64>, tensor<6xf64>) {
  %one = arith.constant dense<1.0> : tensor<6xf64>
  %z, %gx, %gy = ad.vjp @hypot(%x, %y) cotangents(%one) : (tensor<6xf64>, tensor<6xf64>, tensor<6xf64>) -> (tensor<6xf64>, tensor<6xf64>, tensor<6xf64>)
  return %z, %gx, %gy : tensor<6xf64>, tensor<6xf64>, tensor<6xf64>
}
func.func @along(%x: tensor<6xf64>, %y: tensor<6xf64>) -> tensor<6xf64> {
  %one = arith.constant dense<1.0> : tensor<6xf64>
  %zero = arith.constant dense<0.0> : tensor<6xf64>
  %z, %t = ad.jvp @hypot(%x, %y) tangents(%one, %zero) : (tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>) -> (tensor<6xf64>, tensor<6xf64>)
  return %t : tensor<6xf64>
}

// A leg that is a number, and one that is repeated.
func.func @from_a_number(%x: tensor<6xf64>) -> tensor<6xf64> {
  %two = arith.constant dense<2.0> : tensor<6xf64>
  %z = func.call @hypot(%x, %two) : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xf64>
  return %z : tensor<6xf64>
}

// Of sizes that only run time tells.
func.func @of_any(%x: tensor<?xf64>, %y: tensor<?xf64>) -> tensor<?xf64> {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?xf64>
  %number = arith.constant 0.0 : f64
  %zero = tensor.splat %number sizes(%n) : tensor<?xf64>
  %unit = arith.constant dense<1.0> : tensor<f64>
  %one = tensor.broadcast %unit dims = [] sizes(%n) : tensor<f64> -> tensor<?xf64>
  %a = math.absf %x : tensor<?xf64>
  %b = math.absf %y : tensor<?xf64>
  %greater = arith.maximumf %a, %b : tensor<?xf64>
  %smaller = arith.minimumf %b, %a : tensor<?xf64>
  %is_nothing = arith.cmpf oeq, %greater, %zero : tensor<?xf64>
  %divisor = arith.select %is_nothing, %one, %greater : tensor<?xi1>, tensor<?xf64>
  %q = arith.divf %smaller, %divisor : tensor<?xf64>
  %square = arith.mulf %q, %q : tensor<?xf64>
  %sum = arith.addf %square, %one : tensor<?xf64>
  %root = math.sqrt %sum : tensor<?xf64>
  %product = arith.mulf %root, %greater : tensor<?xf64>
  %z = arith.select %is_nothing, %greater, %product : tensor<?xi1>, tensor<?xf64>
  return %z : tensor<?xf64>
}

// What may be negative is no leg: this is none.
func.func @unmatched(%x: tensor<6xf64>, %y: tensor<6xf64>) -> tensor<6xf64> {
  %zero = arith.constant dense<0.0> : tensor<6xf64>
  %one = arith.constant dense<1.0> : tensor<6xf64>
  %greater = arith.maximumf %x, %y : tensor<6xf64>
  %smaller = arith.minimumf %x, %y : tensor<6xf64>
  %is_nothing = arith.cmpf oeq, %greater, %zero : tensor<6xf64>
  %divisor = arith.select %is_nothing, %one, %greater : tensor<6xi1>, tensor<6xf64>
  %q = arith.divf %smaller, %divisor : tensor<6xf64>
  %square = arith.mulf %q, %q : tensor<6xf64>
  %sum = arith.addf %square, %one : tensor<6xf64>
  %root = math.sqrt %sum : tensor<6xf64>
  %product = arith.mulf %greater, %root : tensor<6xf64>
  %z = arith.select %is_nothing, %greater, %product : tensor<6xi1>, tensor<6xf64>
  return %z : tensor<6xf64>
}

func.func private @of_f16(%x: tensor<4xf16>, %y: tensor<4xf16>) -> tensor<4xf16> {
  %inf = arith.constant dense<0x7C00> : tensor<4xf16>
  %zero = arith.constant dense<0.0> : tensor<4xf16>
  %one = arith.constant dense<1.0> : tensor<4xf16>
  %a = math.absf %x : tensor<4xf16>
  %b = math.absf %y : tensor<4xf16>
  %is_a = arith.cmpf oeq, %a, %inf : tensor<4xf16>
  %is_b = arith.cmpf oeq, %b, %inf : tensor<4xf16>
  %is_infinite = arith.ori %is_a, %is_b : tensor<4xi1>
  %greater = arith.maximumf %a, %b : tensor<4xf16>
  %smaller = arith.minimumf %a, %b : tensor<4xf16>
  %is_nothing = arith.cmpf oeq, %greater, %zero : tensor<4xf16>
  %divisor = arith.select %is_nothing, %one, %greater : tensor<4xi1>, tensor<4xf16>
  %q = arith.divf %smaller, %divisor : tensor<4xf16>
  %square = arith.mulf %q, %q : tensor<4xf16>
  %sum = arith.addf %square, %one : tensor<4xf16>
  %root = math.sqrt %sum : tensor<4xf16>
  %product = arith.mulf %greater, %root : tensor<4xf16>
  %z = arith.select %is_nothing, %greater, %product : tensor<4xi1>, tensor<4xf16>
  %r = arith.select %is_infinite, %inf, %z : tensor<4xi1>, tensor<4xf16>
  return %r : tensor<4xf16>
}
func.func @at_f16(%x: tensor<4xf16>, %y: tensor<4xf16>) -> (tensor<4xf16>, tensor<4xf16>) {
  %one = arith.constant dense<1.0> : tensor<4xf16>
  %z, %gx, %gy = ad.vjp @of_f16(%x, %y) cotangents(%one) : (tensor<4xf16>, tensor<4xf16>, tensor<4xf16>) -> (tensor<4xf16>, tensor<4xf16>, tensor<4xf16>)
  return %gx, %gy : tensor<4xf16>, tensor<4xf16>
}

func.func private @of_bf16(%x: tensor<4xbf16>, %y: tensor<4xbf16>) -> tensor<4xbf16> {
  %inf = arith.constant dense<0x7F80> : tensor<4xbf16>
  %zero = arith.constant dense<0.0> : tensor<4xbf16>
  %one = arith.constant dense<1.0> : tensor<4xbf16>
  %a = math.absf %x : tensor<4xbf16>
  %b = math.absf %y : tensor<4xbf16>
  %is_a = arith.cmpf oeq, %a, %inf : tensor<4xbf16>
  %is_b = arith.cmpf oeq, %b, %inf : tensor<4xbf16>
  %is_infinite = arith.ori %is_a, %is_b : tensor<4xi1>
  %greater = arith.maximumf %a, %b : tensor<4xbf16>
  %smaller = arith.minimumf %a, %b : tensor<4xbf16>
  %is_nothing = arith.cmpf oeq, %greater, %zero : tensor<4xbf16>
  %divisor = arith.select %is_nothing, %one, %greater : tensor<4xi1>, tensor<4xbf16>
  %q = arith.divf %smaller, %divisor : tensor<4xbf16>
  %square = arith.mulf %q, %q : tensor<4xbf16>
  %sum = arith.addf %square, %one : tensor<4xbf16>
  %root = math.sqrt %sum : tensor<4xbf16>
  %product = arith.mulf %greater, %root : tensor<4xbf16>
  %z = arith.select %is_nothing, %greater, %product : tensor<4xi1>, tensor<4xbf16>
  %r = arith.select %is_infinite, %inf, %z : tensor<4xi1>, tensor<4xbf16>
  return %r : tensor<4xbf16>
}
func.func @at_bf16(%x: tensor<4xbf16>, %y: tensor<4xbf16>) -> (tensor<4xbf16>, tensor<4xbf16>) {
  %one = arith.constant dense<1.0> : tensor<4xbf16>
  %z, %gx, %gy = ad.vjp @of_bf16(%x, %y) cotangents(%one) : (tensor<4xbf16>, tensor<4xbf16>, tensor<4xbf16>) -> (tensor<4xbf16>, tensor<4xbf16>, tensor<4xbf16>)
  return %gx, %gy : tensor<4xbf16>, tensor<4xbf16>
}

func.func private @of_f32(%x: tensor<4xf32>, %y: tensor<4xf32>) -> tensor<4xf32> {
  %inf = arith.constant dense<0x7F800000> : tensor<4xf32>
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %one = arith.constant dense<1.0> : tensor<4xf32>
  %a = math.absf %x : tensor<4xf32>
  %b = math.absf %y : tensor<4xf32>
  %is_a = arith.cmpf oeq, %a, %inf : tensor<4xf32>
  %is_b = arith.cmpf oeq, %b, %inf : tensor<4xf32>
  %is_infinite = arith.ori %is_a, %is_b : tensor<4xi1>
  %greater = arith.maximumf %a, %b : tensor<4xf32>
  %smaller = arith.minimumf %a, %b : tensor<4xf32>
  %is_nothing = arith.cmpf oeq, %greater, %zero : tensor<4xf32>
  %divisor = arith.select %is_nothing, %one, %greater : tensor<4xi1>, tensor<4xf32>
  %q = arith.divf %smaller, %divisor : tensor<4xf32>
  %square = arith.mulf %q, %q : tensor<4xf32>
  %sum = arith.addf %square, %one : tensor<4xf32>
  %root = math.sqrt %sum : tensor<4xf32>
  %product = arith.mulf %greater, %root : tensor<4xf32>
  %z = arith.select %is_nothing, %greater, %product : tensor<4xi1>, tensor<4xf32>
  %r = arith.select %is_infinite, %inf, %z : tensor<4xi1>, tensor<4xf32>
  return %r : tensor<4xf32>
}
func.func @at_f32(%x: tensor<4xf32>, %y: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  %one = arith.constant dense<1.0> : tensor<4xf32>
  %z, %gx, %gy = ad.vjp @of_f32(%x, %y) cotangents(%one) : (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>)
  return %gx, %gy : tensor<4xf32>, tensor<4xf32>
}
