// What lies outside of a tensor never wins over an element, also where that is as small, or as large for
// a minimum, as what windows start from: padding and holes, forward and back. Where there is nothing
// else, nobody gets anything.
//
// EVAL: @of_max([-inf, -inf]) ~= [-inf, -inf], [2, 0], [1, 1]
// EVAL: @of_max([-inf, 3]) ~= [-inf, 3], [1, 1], [1, 1]
// EVAL: @of_max([nan, -inf]) ~= [nan, nan], [2, 0], [1, 1]
// EVAL: @of_min_with_holes([inf, inf, inf]) ~= [inf, inf, inf, inf, inf, inf], [2, 2, 1], [0, 1, 1, 1, 1, 1]
// EVAL: @of_min_with_holes([inf, 1, inf]) ~= [inf, inf, inf, 1, 1, inf], [2, 2, 1], [0, 1, 1, 1, 1, 1]
// EVAL: @of_max_spread([-inf, -inf, 2]) ~= [-inf, 2, -inf], [0, 2, 1], [1, 1, 1]
// EVAL: @of_open([-inf, -inf]) ~= [-inf, -inf], [2, 0], [1, 1]
// EVAL: @of_open([-inf, -inf, 1]) ~= [-inf, -inf, 1], [2, 0, 1], [1, 1, 1]
// EVAL: @of_selected([-inf, -inf], [1, 2]) ~= [3, 0], [1, 1], [2, 0]
// EVAL: @of_selected([2, -inf], [1, 2]) ~= [3, 0], [1, 1], [2, 0]
// EVAL: @of_smallest([inf, inf], [1, 2]) ~= [3, 0], [1, 1], [2, 0]
// EVAL: @of_a_start([-inf, 2], -inf) ~= [-inf, 2], [0, 1], 1

func.func private @max(%x: tensor<2xf64>) -> tensor<2xf64> {
  %init = arith.constant 0xFFF0000000000000 : f64
  %y = tensor.reduce_window max %x, %init window = [2] padding = [[1, 0]] : (tensor<2xf64>, f64) -> tensor<2xf64>
  return %y : tensor<2xf64>
}
func.func @of_max(%x: tensor<2xf64>) -> (tensor<2xf64>, tensor<2xf64>, tensor<2xf64>) {
  %one = arith.constant dense<1.0> : tensor<2xf64>
  %along = arith.constant dense<1.0> : tensor<2xf64>
  %y, %g = ad.vjp @max(%x) cotangents(%one) : (tensor<2xf64>, tensor<2xf64>) -> (tensor<2xf64>, tensor<2xf64>)
  %z, %t = ad.jvp @max(%x) tangents(%along) : (tensor<2xf64>, tensor<2xf64>) -> (tensor<2xf64>, tensor<2xf64>)
  return %y, %g, %t : tensor<2xf64>, tensor<2xf64>, tensor<2xf64>
}

// Holes between elements, and a window of nothing but padding before them.
func.func private @min_with_holes(%x: tensor<3xf64>) -> tensor<6xf64> {
  %init = arith.constant 0x7FF0000000000000 : f64
  %y = tensor.reduce_window min %x, %init window = [2] padding = [[2, 0]] base_dilations = [2] : (tensor<3xf64>, f64) -> tensor<6xf64>
  return %y : tensor<6xf64>
}
func.func @of_min_with_holes(%x: tensor<3xf64>) -> (tensor<6xf64>, tensor<3xf64>, tensor<6xf64>) {
  %one = arith.constant dense<1.0> : tensor<6xf64>
  %along = arith.constant dense<1.0> : tensor<3xf64>
  %y, %g = ad.vjp @min_with_holes(%x) cotangents(%one) : (tensor<3xf64>, tensor<6xf64>) -> (tensor<6xf64>, tensor<3xf64>)
  %z, %t = ad.jvp @min_with_holes(%x) tangents(%along) : (tensor<3xf64>, tensor<3xf64>) -> (tensor<6xf64>, tensor<6xf64>)
  return %y, %g, %t : tensor<6xf64>, tensor<3xf64>, tensor<6xf64>
}

// Taps that are apart.
func.func private @max_spread(%x: tensor<3xf64>) -> tensor<3xf64> {
  %init = arith.constant 0xFFF0000000000000 : f64
  %y = tensor.reduce_window max %x, %init window = [2] padding = [[1, 1]] window_dilations = [2] : (tensor<3xf64>, f64) -> tensor<3xf64>
  return %y : tensor<3xf64>
}
func.func @of_max_spread(%x: tensor<3xf64>) -> (tensor<3xf64>, tensor<3xf64>, tensor<3xf64>) {
  %one = arith.constant dense<1.0> : tensor<3xf64>
  %along = arith.constant dense<1.0> : tensor<3xf64>
  %y, %g = ad.vjp @max_spread(%x) cotangents(%one) : (tensor<3xf64>, tensor<3xf64>) -> (tensor<3xf64>, tensor<3xf64>)
  %z, %t = ad.jvp @max_spread(%x) tangents(%along) : (tensor<3xf64>, tensor<3xf64>) -> (tensor<3xf64>, tensor<3xf64>)
  return %y, %g, %t : tensor<3xf64>, tensor<3xf64>, tensor<3xf64>
}

func.func private @open(%x: tensor<?xf64>) -> tensor<?xf64> {
  %init = arith.constant 0xFFF0000000000000 : f64
  %y = tensor.reduce_window max %x, %init window = [2] padding = [[1, 0]] : (tensor<?xf64>, f64) -> tensor<?xf64>
  return %y : tensor<?xf64>
}
func.func @of_open(%x: tensor<?xf64>) -> (tensor<?xf64>, tensor<?xf64>, tensor<?xf64>) {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?xf64>
  %unit = arith.constant 1.0 : f64
  %one = tensor.splat %unit sizes(%n) : tensor<?xf64>
  %y, %g = ad.vjp @open(%x) cotangents(%one) : (tensor<?xf64>, tensor<?xf64>) -> (tensor<?xf64>, tensor<?xf64>)
  %z, %t = ad.jvp @open(%x) tangents(%one) : (tensor<?xf64>, tensor<?xf64>) -> (tensor<?xf64>, tensor<?xf64>)
  return %y, %g, %t : tensor<?xf64>, tensor<?xf64>, tensor<?xf64>
}

// What windows select: the derivative by what is put there, and that of the product of windows, which is
// written by a scatter.
func.func private @selected(%u: tensor<2xf64>, %x: tensor<2xf64>) -> tensor<2xf64> {
  %init = arith.constant 0.0 : f64
  %y = tensor.select_and_scatter ge add %x, %u, %init window = [2] padding = [[1, 0]] : (tensor<2xf64>, tensor<2xf64>, f64) -> tensor<2xf64>
  return %y : tensor<2xf64>
}
func.func private @selected_product(%x: tensor<2xf64>, %u: tensor<2xf64>, %init: f64) -> tensor<2xf64> {
  %y = tensor.select_and_scatter ge mul %x, %u, %init window = [2] padding = [[1, 0]] : (tensor<2xf64>, tensor<2xf64>, f64) -> tensor<2xf64>
  return %y : tensor<2xf64>
}
func.func @of_selected(%x: tensor<2xf64>, %u: tensor<2xf64>) -> (tensor<2xf64>, tensor<2xf64>, tensor<2xf64>) {
  %unit = arith.constant 1.0 : f64
  %one = arith.constant dense<1.0> : tensor<2xf64>
  %last = arith.constant dense<[1.0, 0.0]> : tensor<2xf64>
  %y, %g = ad.vjp @selected(%u, %x) cotangents(%one) {wrt = [0]} : (tensor<2xf64>, tensor<2xf64>, tensor<2xf64>) -> (tensor<2xf64>, tensor<2xf64>)
  %z, %t = ad.jvp @selected_product(%x, %u, %unit) tangents(%last) {wrt = [1]} : (tensor<2xf64>, tensor<2xf64>, f64, tensor<2xf64>) -> (tensor<2xf64>, tensor<2xf64>)
  return %y, %g, %t : tensor<2xf64>, tensor<2xf64>, tensor<2xf64>
}

// What windows select: the derivative by what is put there, and that of the product of windows, which is
// written by a scatter.
func.func private @smallest(%u: tensor<2xf64>, %x: tensor<2xf64>) -> tensor<2xf64> {
  %init = arith.constant 0.0 : f64
  %y = tensor.select_and_scatter le add %x, %u, %init window = [2] padding = [[1, 0]] : (tensor<2xf64>, tensor<2xf64>, f64) -> tensor<2xf64>
  return %y : tensor<2xf64>
}
func.func private @smallest_product(%x: tensor<2xf64>, %u: tensor<2xf64>, %init: f64) -> tensor<2xf64> {
  %y = tensor.select_and_scatter le mul %x, %u, %init window = [2] padding = [[1, 0]] : (tensor<2xf64>, tensor<2xf64>, f64) -> tensor<2xf64>
  return %y : tensor<2xf64>
}
func.func @of_smallest(%x: tensor<2xf64>, %u: tensor<2xf64>) -> (tensor<2xf64>, tensor<2xf64>, tensor<2xf64>) {
  %unit = arith.constant 1.0 : f64
  %one = arith.constant dense<1.0> : tensor<2xf64>
  %last = arith.constant dense<[1.0, 0.0]> : tensor<2xf64>
  %y, %g = ad.vjp @smallest(%u, %x) cotangents(%one) {wrt = [0]} : (tensor<2xf64>, tensor<2xf64>, tensor<2xf64>) -> (tensor<2xf64>, tensor<2xf64>)
  %z, %t = ad.jvp @smallest_product(%x, %u, %unit) tangents(%last) {wrt = [1]} : (tensor<2xf64>, tensor<2xf64>, f64, tensor<2xf64>) -> (tensor<2xf64>, tensor<2xf64>)
  return %y, %g, %t : tensor<2xf64>, tensor<2xf64>, tensor<2xf64>
}

// What windows start from is an operand here: it comes first, and wins over elements that are as small.
func.func private @a_start(%x: tensor<2xf64>, %init: f64) -> tensor<2xf64> {
  %y = tensor.reduce_window max %x, %init window = [2] padding = [[1, 0]] : (tensor<2xf64>, f64) -> tensor<2xf64>
  return %y : tensor<2xf64>
}
func.func @of_a_start(%x: tensor<2xf64>, %init: f64) -> (tensor<2xf64>, tensor<2xf64>, f64) {
  %one = arith.constant dense<1.0> : tensor<2xf64>
  %y, %g, %i = ad.vjp @a_start(%x, %init) cotangents(%one) : (tensor<2xf64>, f64, tensor<2xf64>) -> (tensor<2xf64>, tensor<2xf64>, f64)
  return %y, %g, %i : tensor<2xf64>, tensor<2xf64>, f64
}
