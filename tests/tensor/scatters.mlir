// Scatters that add leave out what adds nothing: updates that only padding is, and the mask of what
// lies outside, which a scatter skips anyway. A mask that asks anything else stays, and so does what
// may turn -0.0 into 0.0.
// RUN: ft-opt %s --canonicalize
// RUN-EQUIV: ; canonicalize
// EVAL: @padded([[0], [3], [-1], [4], [3]], ones) ~= [[0, 0, 0], [0, 0, 0], [0, 0, 0], [1, 1, 1]]
// EVAL: @batched([[0, 1], [2, 1], [0, 5]], ones) ~= [[1, 0, 0, 0], [0, 0, 1, 0], [1, 0, 0, 0]]
// EVAL: @filled([[0], [3], [-1], [4], [3]], ones) ~= [[1, 1, 1], [0, 0, 0], [0, 0, 0], [2, 2, 2]]
// EVAL: @filled_windows([[0, 1], [3, 0], [1, 2], [2, 1], [1, -1]], ones) ~= [[0, 2, 2], [1, 2, 1], [0, 2, 2], [2, 2, 0]]
// EVAL: @shorter([[0], [3], [-1], [4], [3]], ones) ~= [[1, 1, 1], [0, 0, 0], [0, 0, 0], [0, 0, 0]]
// EVAL: @onto([[-0.0, -0.0, -0.0], [-0.0, -0.0, -0.0], [-0.0, -0.0, -0.0], [-0.0, -0.0, -0.0]], [[0], [3], [-1], [4], [3]], ones) ~= [[0, 0, 0], [-0.0, -0.0, -0.0], [-0.0, -0.0, -0.0], [1, 1, 1]], [[-0.0, -0.0, -0.0], [-0.0, -0.0, -0.0], [-0.0, -0.0, -0.0], [1, 1, 1]]

// The first and the last index are not read.
func.func @padded(%i: tensor<5x1xi32>, %u: tensor<3x3xf64>) -> tensor<4x3xf64> {
  %zero = arith.constant 0.0 : f64
  %nothing = arith.constant dense<0.0> : tensor<4x3xf64>
  %p = tensor.pad %u, %zero low = [1, 0] high = [1, 0] interior = [0, 0] : (tensor<3x3xf64>, f64) -> tensor<5x3xf64>
  %s = tensor.scatter add %nothing, %i, %p update_window_dims = [1] inserted_window_dims = [0] scatter_dims_to_operand_dims = [0] index_vector_dim = 1
    : (tensor<4x3xf64>, tensor<5x1xi32>, tensor<5x3xf64>) -> tensor<4x3xf64>
  return %s : tensor<4x3xf64>
}

// As the transpose of a sort of which the first are taken.
func.func @batched(%i: tensor<3x2xi32>, %u: tensor<3x1xf32>) -> tensor<3x4xf32> {
  %zero = arith.constant 0.0 : f32
  %nothing = arith.constant dense<0.0> : tensor<3x4xf32>
  %p = tensor.pad %u, %zero low = [0, 0] high = [0, 1] interior = [0, 0] : (tensor<3x1xf32>, f32) -> tensor<3x2xf32>
  %s = tensor.scatter add %nothing, %i, %p inserted_window_dims = [1] input_batching_dims = [0] scatter_indices_batching_dims = [0] scatter_dims_to_operand_dims = [1] index_vector_dim = 2
    : (tensor<3x4xf32>, tensor<3x2xi32>, tensor<3x2xf32>) -> tensor<3x4xf32>
  return %s : tensor<3x4xf32>
}

// What is walked together with the operand, and windows, are not made shorter.
func.func private @stays(%i: tensor<3x2xi32>, %u: tensor<2x2xf32>, %j: tensor<5x1xi32>, %v: tensor<5x2xf32>) -> (tensor<3x4xf32>, tensor<4x3xf32>) {
  %zero = arith.constant 0.0 : f32
  %nothing = arith.constant dense<0.0> : tensor<3x4xf32>
  %p = tensor.pad %u, %zero low = [0, 0] high = [1, 0] interior = [0, 0] : (tensor<2x2xf32>, f32) -> tensor<3x2xf32>
  %s = tensor.scatter add %nothing, %i, %p inserted_window_dims = [1] input_batching_dims = [0] scatter_indices_batching_dims = [0] scatter_dims_to_operand_dims = [1] index_vector_dim = 2
    : (tensor<3x4xf32>, tensor<3x2xi32>, tensor<3x2xf32>) -> tensor<3x4xf32>
  %none = arith.constant dense<0.0> : tensor<4x3xf32>
  %q = tensor.pad %v, %zero low = [0, 0] high = [0, 1] interior = [0, 0] : (tensor<5x2xf32>, f32) -> tensor<5x3xf32>
  %t = tensor.scatter add %none, %j, %q update_window_dims = [1] inserted_window_dims = [0] scatter_dims_to_operand_dims = [0] index_vector_dim = 1
    : (tensor<4x3xf32>, tensor<5x1xi32>, tensor<5x3xf32>) -> tensor<4x3xf32>
  return %s, %t : tensor<3x4xf32>, tensor<4x3xf32>
}

func.func @filled(%i: tensor<5x1xi32>, %u: tensor<5x3xf64>) -> tensor<4x3xf64> {
  %zero = arith.constant dense<0> : tensor<5x1xi32>
  %last = arith.constant dense<3> : tensor<5x1xi32>
  %nothing = arith.constant dense<0.0> : tensor<4x3xf64>
  %none = arith.constant dense<0.0> : tensor<5x3xf64>
  %low = arith.cmpi sge, %i, %zero : tensor<5x1xi32>
  %high = arith.cmpi sle, %i, %last : tensor<5x1xi32>
  %both = arith.andi %low, %high : tensor<5x1xi1>
  %all = tensor.reduce and %both dims = [1] : tensor<5x1xi1> -> tensor<5xi1>
  %mask = tensor.broadcast %all dims = [0] : tensor<5xi1> -> tensor<5x3xi1>
  %v = arith.select %mask, %u, %none : tensor<5x3xi1>, tensor<5x3xf64>
  %s = tensor.scatter add %nothing, %i, %v update_window_dims = [1] inserted_window_dims = [0] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 clamp
    : (tensor<4x3xf64>, tensor<5x1xi32>, tensor<5x3xf64>) -> tensor<4x3xf64>
  return %s : tensor<4x3xf64>
}

// Windows of two columns may start in column 0 or 1. A sum of sums from 0.0 is never -0.0.
func.func @filled_windows(%i: tensor<5x2xi32>, %u: tensor<5x2xf64>) -> tensor<4x3xf64> {
  %zero = arith.constant dense<0> : tensor<5x2xi32>
  %last = arith.constant dense<[[3, 1], [3, 1], [3, 1], [3, 1], [3, 1]]> : tensor<5x2xi32>
  %nothing = arith.constant dense<0.0> : tensor<4x3xf64>
  %none = arith.constant dense<0.0> : tensor<5x2xf64>
  %low = arith.cmpi sge, %i, %zero : tensor<5x2xi32>
  %high = arith.cmpi sle, %i, %last : tensor<5x2xi32>
  %both = arith.andi %low, %high : tensor<5x2xi1>
  %all = tensor.reduce and %both dims = [1] : tensor<5x2xi1> -> tensor<5xi1>
  %mask = tensor.broadcast %all dims = [0] : tensor<5xi1> -> tensor<5x2xi1>
  %v = arith.select %mask, %u, %none : tensor<5x2xi1>, tensor<5x2xf64>
  %r = tensor.scatter add %nothing, %i, %u update_window_dims = [1] inserted_window_dims = [0] scatter_dims_to_operand_dims = [0, 1] index_vector_dim = 1 clamp
    : (tensor<4x3xf64>, tensor<5x2xi32>, tensor<5x2xf64>) -> tensor<4x3xf64>
  %s = tensor.scatter add %r, %i, %v update_window_dims = [1] inserted_window_dims = [0] scatter_dims_to_operand_dims = [0, 1] index_vector_dim = 1 clamp
    : (tensor<4x3xf64>, tensor<5x2xi32>, tensor<5x2xf64>) -> tensor<4x3xf64>
  return %s : tensor<4x3xf64>
}

// The last row does not count as inside.
func.func @shorter(%i: tensor<5x1xi32>, %u: tensor<5x3xf64>) -> tensor<4x3xf64> {
  %zero = arith.constant dense<0> : tensor<5x1xi32>
  %last = arith.constant dense<2> : tensor<5x1xi32>
  %nothing = arith.constant dense<0.0> : tensor<4x3xf64>
  %none = arith.constant dense<0.0> : tensor<5x3xf64>
  %low = arith.cmpi sge, %i, %zero : tensor<5x1xi32>
  %high = arith.cmpi sle, %i, %last : tensor<5x1xi32>
  %both = arith.andi %low, %high : tensor<5x1xi1>
  %all = tensor.reduce and %both dims = [1] : tensor<5x1xi1> -> tensor<5xi1>
  %mask = tensor.broadcast %all dims = [0] : tensor<5xi1> -> tensor<5x3xi1>
  %v = arith.select %mask, %u, %none : tensor<5x3xi1>, tensor<5x3xf64>
  %s = tensor.scatter add %nothing, %i, %v update_window_dims = [1] inserted_window_dims = [0] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 clamp
    : (tensor<4x3xf64>, tensor<5x1xi32>, tensor<5x3xf64>) -> tensor<4x3xf64>
  return %s : tensor<4x3xf64>
}

// What 0.0 is added to may be -0.0; adding -0.0 is nothing in any case.
func.func @onto(%x: tensor<4x3xf64>, %i: tensor<5x1xi32>, %u: tensor<3x3xf64>) -> (tensor<4x3xf64>, tensor<4x3xf64>) {
  %zero = arith.constant 0.0 : f64
  %minus = arith.constant -0.0 : f64
  %p = tensor.pad %u, %zero low = [1, 0] high = [1, 0] interior = [0, 0] : (tensor<3x3xf64>, f64) -> tensor<5x3xf64>
  %s = tensor.scatter add %x, %i, %p update_window_dims = [1] inserted_window_dims = [0] scatter_dims_to_operand_dims = [0] index_vector_dim = 1
    : (tensor<4x3xf64>, tensor<5x1xi32>, tensor<5x3xf64>) -> tensor<4x3xf64>
  %q = tensor.pad %u, %minus low = [2, 0] high = [0, 0] interior = [0, 0] : (tensor<3x3xf64>, f64) -> tensor<5x3xf64>
  %t = tensor.scatter add %x, %i, %q update_window_dims = [1] inserted_window_dims = [0] scatter_dims_to_operand_dims = [0] index_vector_dim = 1
    : (tensor<4x3xf64>, tensor<5x1xi32>, tensor<5x3xf64>) -> tensor<4x3xf64>
  return %s, %t : tensor<4x3xf64>, tensor<4x3xf64>
}
