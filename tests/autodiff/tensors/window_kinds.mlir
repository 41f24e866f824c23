// Reductions of windows of every kind, which start from something, and what windows select of every
// kind: overlaps, ties, zeros, padding that crops. Random ones are in `tests/random_rules/`.
//
// GRAD-CHECK: @products order=2
// GRAD-CHECK: @products([0, 2, 3, 0, 5], 0.5)
// GRAD-CHECK: @products([0.5, 2, 3, 1, 5], 0)
// GRAD-CHECK: @open_products([0.5, 0, 3, 1.5, 0.25, 2]) order=2
// GRAD-CHECK: @extrema([0.5, -2, 1, 3, 0.25], 0.75)
// GRAD-CHECK: @cropped
// GRAD-CHECK: @all_kinds([1, 5, 2, 7, 3], [0.5, 2, 3, 0.25], 0.75)
// GRAD-CHECK: @all_kinds([1, 5, 2, 7, 3], [0, 0, 3, 0.25], 0.75)
// EVAL: @of_windows([1, 2, 2, 1], 1.5) ~= [2, 2, 2], [0, 2, 1, 0], 0
// EVAL: @of_windows([1, 2, 2, 1], 2) ~= [2, 2, 2], [0, 0, 0, 0], 3
// EVAL: @of_windows([1, 2, nan, nan], 1.5) ~= [2, nan, nan], [0, 1, 2, 0], 0
// EVAL: @of_selected([1, 2, 2, 1], [3, 3, 5]) ~= [1, 3, 5, 1], [1, 0, 1]
// EVAL: @of_selected([1, -inf, -inf, 1], [3, 3, 5]) ~= [3, 3, 1, 5], [1, 1, 1]

func.func @products(%x: tensor<5xf64>, %init: f64) -> tensor<3xf64> {
  %y = tensor.reduce_window mul %x, %init window = [3] strides = [2] padding = [[1, 1]]
    : (tensor<5xf64>, f64) -> tensor<3xf64>
  return %y : tensor<3xf64>
}

func.func @open_products(%x: tensor<?xf64>) -> tensor<?xf64> {
  %init = arith.constant 2.0 : f64
  %y = tensor.reduce_window mul %x, %init window = [2] padding = [[1, 0]] base_dilations = [2] window_dilations = [3]
    : (tensor<?xf64>, f64) -> tensor<?xf64>
  return %y : tensor<?xf64>
}

// The first window has nothing but padding under it.
func.func @extrema(%x: tensor<5xf64>, %init: f64) -> (tensor<4xf64>, tensor<4xf64>) {
  %y = tensor.reduce_window max %x, %init window = [2] strides = [2] padding = [[2, 1]]
    : (tensor<5xf64>, f64) -> tensor<4xf64>
  %z = tensor.reduce_window min %x, %init window = [2] strides = [2] padding = [[2, 1]]
    : (tensor<5xf64>, f64) -> tensor<4xf64>
  return %y, %z : tensor<4xf64>, tensor<4xf64>
}

func.func @cropped(%x: tensor<6xf64>) -> (tensor<2xf64>, tensor<2xf64>) {
  %zero = arith.constant 0.0 : f64
  %lowest = arith.constant 0xFFF0000000000000 : f64
  %y = tensor.reduce_window add %x, %zero window = [3] padding = [[-1, -1]] : (tensor<6xf64>, f64) -> tensor<2xf64>
  %z = tensor.reduce_window max %x, %lowest window = [3] padding = [[-1, -1]] : (tensor<6xf64>, f64) -> tensor<2xf64>
  %v = math.sin %y : tensor<2xf64>
  return %v, %z : tensor<2xf64>, tensor<2xf64>
}

func.func @all_kinds(%x: tensor<5xf64>, %u: tensor<4xf64>, %init: f64) -> (tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>) {
  %a = tensor.select_and_scatter ge add %x, %u, %init window = [2] : (tensor<5xf64>, tensor<4xf64>, f64) -> tensor<5xf64>
  %b = tensor.select_and_scatter ge mul %x, %u, %init window = [2] : (tensor<5xf64>, tensor<4xf64>, f64) -> tensor<5xf64>
  %c = tensor.select_and_scatter le min %x, %u, %init window = [2] : (tensor<5xf64>, tensor<4xf64>, f64) -> tensor<5xf64>
  %d = tensor.select_and_scatter le max %x, %u, %init window = [2] : (tensor<5xf64>, tensor<4xf64>, f64) -> tensor<5xf64>
  return %a, %b, %c, %d : tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>
}

// What windows start from comes first, then the elements in their order; a NaN goes before all.
func.func private @windows(%x: tensor<4xf64>, %init: f64) -> tensor<3xf64> {
  %y = tensor.reduce_window max %x, %init window = [2] : (tensor<4xf64>, f64) -> tensor<3xf64>
  return %y : tensor<3xf64>
}
func.func @of_windows(%x: tensor<4xf64>, %init: f64) -> (tensor<3xf64>, tensor<4xf64>, f64) {
  %one = arith.constant dense<1.0> : tensor<3xf64>
  %y, %g:2 = ad.vjp @windows(%x, %init) cotangents(%one) : (tensor<4xf64>, f64, tensor<3xf64>) -> (tensor<3xf64>, tensor<4xf64>, f64)
  return %y, %g#0, %g#1 : tensor<3xf64>, tensor<4xf64>, f64
}

// Each of the overlapping windows selects its first element; of equal updates the first one stays.
func.func private @selected(%x: tensor<4xf64>, %u: tensor<3xf64>) -> tensor<4xf64> {
  %init = arith.constant 1.0 : f64
  %y = tensor.select_and_scatter ge max %x, %u, %init window = [2] : (tensor<4xf64>, tensor<3xf64>, f64) -> tensor<4xf64>
  return %y : tensor<4xf64>
}
func.func @of_selected(%x: tensor<4xf64>, %u: tensor<3xf64>) -> (tensor<4xf64>, tensor<3xf64>) {
  %one = arith.constant dense<1.0> : tensor<4xf64>
  %y, %g = ad.vjp @selected(%x, %u) cotangents(%one) {wrt = [1]} : (tensor<4xf64>, tensor<3xf64>, tensor<4xf64>) -> (tensor<4xf64>, tensor<3xf64>)
  return %y, %g : tensor<4xf64>, tensor<3xf64>
}
