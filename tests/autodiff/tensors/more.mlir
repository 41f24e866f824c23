// Scatters of all kinds, running products and extrema, what windows select, and generated tensors;
// some of second order.
//
// GRAD-CHECK: @products
// GRAD-CHECK: @products([0.5, 2, 1, 3], [0, 2, 0.5])
// GRAD-CHECK: @smallest([1, 5, 2, 7], [3, 1.5, 0.25])
// GRAD-CHECK: @largest([1, 5, 2, 7], [3, 1.5, 0.25])
// EVAL: @of_smallest([3, 1, 3, 2], [3, 3, 1, 1, 0]) ~= [3, 1, 1, 2], [1, 1, 0, 1], [0, 0, 1, 0, 0]
// EVAL: @of_smallest([5, 1, nan, 2], [3, 3, nan, 1, nan]) ~= [3, 1, nan, 2], [0, 1, 1, 1], [1, 0, 0, 0, 0]
// EVAL: @of_smallest([5, 1, 4, 2], [nan, nan, 3, 3, nan]) ~= [nan, 1, 3, 2], [0, 1, 0, 1], [1, 0, 1, 0, 0]
// EVAL: @along_smallest([3, 1, 3, 2], [3, 3, 1, 1, 0], [1, 1, 1, 1], [10, 20, 30, 40, 50]) ~= [1, 1, 30, 1]
// EVAL: @along_smallest([5, 1, 4, 2], [nan, nan, 3, 3, nan], [1, 1, 1, 1], [10, 20, 30, 40, 50]) ~= [10, 1, 30, 1]
// GRAD-CHECK: @running order=2
// GRAD-CHECK: @running([0.5, 0, 2, 3, 0, 1.5])
// GRAD-CHECK: @backwards order=2
// GRAD-CHECK: @before
// GRAD-CHECK: @leading([0.3, -1, 2, 1.5, 4, 3])
// GRAD-CHECK: @spread order=2
// GRAD-CHECK: @table order=2
// GRAD-CHECK: @slopes order=2
// GRAD-CHECK: @attention order=2
// GRAD-CHECK: @sorted([3, 1, 2, 5, 4, 0.5]) order=2

// Two updates meet at place 1, one is skipped.
func.func @products(%x: tensor<4xf64>, %u: tensor<3xf64>) -> tensor<4xf64> {
  %i = arith.constant dense<[[1], [1], [9]]> : tensor<3x1xi32>
  %y = tensor.scatter mul %x, %i, %u inserted_window_dims = [0] scatter_dims_to_operand_dims = [0] index_vector_dim = 1
    : (tensor<4xf64>, tensor<3x1xi32>, tensor<3xf64>) -> tensor<4xf64>
  return %y : tensor<4xf64>
}

func.func @smallest(%x: tensor<4xf64>, %u: tensor<3xf64>) -> tensor<4xf64> {
  %i = arith.constant dense<[[1], [1], [9]]> : tensor<3x1xi32>
  %y = tensor.scatter min %x, %i, %u inserted_window_dims = [0] scatter_dims_to_operand_dims = [0] index_vector_dim = 1
    : (tensor<4xf64>, tensor<3x1xi32>, tensor<3xf64>) -> tensor<4xf64>
  return %y : tensor<4xf64>
}

func.func @largest(%x: tensor<4xf64>, %u: tensor<3xf64>) -> tensor<4xf64> {
  %i = arith.constant dense<[[0], [0], [2]]> : tensor<3x1xi32>
  %y = tensor.scatter max %x, %i, %u inserted_window_dims = [0] scatter_dims_to_operand_dims = [0] index_vector_dim = 1
    : (tensor<4xf64>, tensor<3x1xi32>, tensor<3xf64>) -> tensor<4xf64>
  return %y : tensor<4xf64>
}

// One wins of those that are equal: the operand, else the first update; or else the first NaN.
func.func private @least(%x: tensor<4xf64>, %u: tensor<5xf64>) -> tensor<4xf64> {
  %i = arith.constant dense<[[0], [0], [2], [2], [9]]> : tensor<5x1xi32>
  %y = tensor.scatter min %x, %i, %u inserted_window_dims = [0] scatter_dims_to_operand_dims = [0] index_vector_dim = 1
    : (tensor<4xf64>, tensor<5x1xi32>, tensor<5xf64>) -> tensor<4xf64>
  return %y : tensor<4xf64>
}
func.func @of_smallest(%x: tensor<4xf64>, %u: tensor<5xf64>) -> (tensor<4xf64>, tensor<4xf64>, tensor<5xf64>) {
  %one = arith.constant dense<1.0> : tensor<4xf64>
  %y, %dx, %du = ad.vjp @least(%x, %u) cotangents(%one) : (tensor<4xf64>, tensor<5xf64>, tensor<4xf64>) -> (tensor<4xf64>, tensor<4xf64>, tensor<5xf64>)
  return %y, %dx, %du : tensor<4xf64>, tensor<4xf64>, tensor<5xf64>
}
func.func @along_smallest(%x: tensor<4xf64>, %u: tensor<5xf64>, %dx: tensor<4xf64>, %du: tensor<5xf64>) -> tensor<4xf64> {
  %y, %dy = ad.jvp @least(%x, %u) tangents(%dx, %du) : (tensor<4xf64>, tensor<5xf64>, tensor<4xf64>, tensor<5xf64>) -> (tensor<4xf64>, tensor<4xf64>)
  return %dy : tensor<4xf64>
}

func.func @running(%x: tensor<6xf64>) -> tensor<6xf64> {
  %y = tensor.scan mul %x dim = 0 : tensor<6xf64>
  return %y : tensor<6xf64>
}

func.func @backwards(%x: tensor<2x3xf64>) -> tensor<2x3xf64> {
  %y = tensor.scan mul %x dim = 1 reverse : tensor<2x3xf64>
  return %y : tensor<2x3xf64>
}

func.func @before(%x: tensor<2x3xf64>) -> (tensor<2x3xf64>, tensor<2x3xf64>) {
  %y = tensor.scan mul %x dim = 1 exclusive : tensor<2x3xf64>
  %z = tensor.scan mul %x dim = 0 exclusive reverse : tensor<2x3xf64>
  return %y, %z : tensor<2x3xf64>, tensor<2x3xf64>
}

func.func @leading(%x: tensor<6xf64>) -> (tensor<5xf64>, tensor<5xf64>) {
  %y = tensor.scan max %x dim = 0 exclusive : tensor<6xf64>
  %z = tensor.scan min %x dim = 0 exclusive reverse : tensor<6xf64>
  %a = tensor.slice %y starts = [1] limits = [6] strides = [1] : tensor<6xf64> -> tensor<5xf64>
  %b = tensor.slice %z starts = [0] limits = [5] strides = [1] : tensor<6xf64> -> tensor<5xf64>
  return %a, %b : tensor<5xf64>, tensor<5xf64>
}

// What each window selects is fixed; what is scattered is not.
func.func @spread(%u: tensor<2xf64>, %init: f64) -> tensor<4xf64> {
  %x = arith.constant dense<[0.5, 2.0, 1.0, -1.0]> : tensor<4xf64>
  %y = tensor.select_and_scatter ge add %x, %u, %init window = [2] strides = [2]
    : (tensor<4xf64>, tensor<2xf64>, f64) -> tensor<4xf64>
  return %y : tensor<4xf64>
}

func.func @table(%a: tensor<3xf64>, %b: tensor<2xf64>) -> tensor<3x2xf64> {
  %t = tensor.generate {
  ^bb0(%i: index, %j: index):
    %u = tensor.extract %a[%i] : tensor<3xf64>
    %v = tensor.extract %b[%j] : tensor<2xf64>
    %p = arith.mulf %u, %v : f64
    %s = math.sin %p : f64
    tensor.yield %s : f64
  } : tensor<3x2xf64>
  return %t : tensor<3x2xf64>
}

func.func @slopes(%x: tensor<2x3xf64>, %w: tensor<3x4xf64>) -> tensor<2x4xf64> {
  %p = tensor.einsum "ij,jk->ik" %x, %w : (tensor<2x3xf64>, tensor<3x4xf64>) -> tensor<2x4xf64>
  %t = math.tanh %p : tensor<2x4xf64>
  %q = arith.mulf %t, %p : tensor<2x4xf64>
  return %q : tensor<2x4xf64>
}

// The maximum under the exponential has no derivative, of any order.
func.func @attention(%q: tensor<2x3xf64>, %k: tensor<4x3xf64>, %v: tensor<4x2xf64>) -> tensor<2x2xf64> {
  %s = tensor.einsum "id,jd->ij" %q, %k : (tensor<2x3xf64>, tensor<4x3xf64>) -> tensor<2x4xf64>
  %m = tensor.reduce max %s dims = [1] : tensor<2x4xf64> -> tensor<2xf64>
  %ms = tensor.broadcast %m dims = [0] : tensor<2xf64> -> tensor<2x4xf64>
  %d = arith.subf %s, %ms : tensor<2x4xf64>
  %e = math.exp %d : tensor<2x4xf64>
  %t = tensor.reduce add %e dims = [1] : tensor<2x4xf64> -> tensor<2xf64>
  %ts = tensor.broadcast %t dims = [0] : tensor<2xf64> -> tensor<2x4xf64>
  %p = arith.divf %e, %ts : tensor<2x4xf64>
  %o = tensor.einsum "ij,jd->id" %p, %v : (tensor<2x4xf64>, tensor<4x2xf64>) -> tensor<2x2xf64>
  return %o : tensor<2x2xf64>
}

// The places that are sorted along say where elements came from.
func.func @sorted(%x: tensor<6xf64>) -> tensor<6xf64> {
  %i = tensor.iota dim = 0 : tensor<6xi32>
  %s, %p = tensor.sort %x, %i dim = 0 ascending : (tensor<6xf64>, tensor<6xi32>) -> (tensor<6xf64>, tensor<6xi32>)
  %w = arith.sitofp %p : tensor<6xi32> to tensor<6xf64>
  %q = arith.mulf %s, %s : tensor<6xf64>
  %y = arith.mulf %q, %w : tensor<6xf64>
  return %y : tensor<6xf64>
}
