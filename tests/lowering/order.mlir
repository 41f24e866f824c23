// What is read much later waits, so that its memory is not held meanwhile, unless what it reads would
// be held instead, and be more.
//
// RUN: ft-opt %s --lower-tensor-to-loops --remarks=loops
// EVAL: @waits(ones, ones, ones) ~= [[4, 4, 4, 4], [4, 4, 4, 4], [4, 4, 4, 4], [4, 4, 4, 4]], [[4, 4], [4, 4]]
// EVAL: @stays(ones, ones) ~= [[1, 2], [2, 4], [3, 6], [4, 8]], [[64, 64], [64, 64]]
// EVAL: @sorted([[3, 1], [2, 5], [1, 4]], ones) ~= [[1, 3], [2, 1], [3, 2]]
// EVAL: @carried(ones, ones) ~= [[486, 972], [486, 972]]
// EVAL: @leaves([[1, 2], [3, 4], [5, 6]], ones, [[1, 1], [2, 2], [3, 3]]) ~= [22, 28, 18], [[18, 36], [24, 32], [10, 12]]

// The first product of %y would take its place while both products of %x are there.
func.func @waits(%x: tensor<4x2xf32>, %y: tensor<2x2xf32>, %z: tensor<2x4xf32>) -> (tensor<4x4xf32>, tensor<2x2xf32>) {
  %p = tensor.einsum "ab,bc->ac" %x, %z : (tensor<4x2xf32>, tensor<2x4xf32>) -> tensor<4x4xf32>
  %q = tensor.einsum "ab,bc->ac" %y, %y : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
  %r = tensor.einsum "ab,cb->ac" %x, %x : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x4xf32>
  %s = arith.addf %p, %r : tensor<4x4xf32>
  %t = tensor.einsum "ab,cb->ac" %y, %y : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
  %u = arith.addf %q, %t : tensor<2x2xf32>
  return %s, %u : tensor<4x4xf32>, tensor<2x2xf32>
}

// %p is larger than %q, for which it would be held.
func.func @stays(%x: tensor<4x2xf32>, %y: tensor<2x2xf32>) -> (tensor<4x2xf32>, tensor<2x2xf32>) {
  %p = tensor.einsum "ab,cb->ac" %x, %x : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x4xf32>
  %q = tensor.einsum "ab,ac,cd->bd" %x, %p, %x : (tensor<4x2xf32>, tensor<4x4xf32>, tensor<4x2xf32>) -> tensor<2x2xf32>
  %r = tensor.scan add %x dim = 0 : tensor<4x2xf32>
  %s = tensor.scan add %r dim = 1 : tensor<4x2xf32>
  %t = tensor.einsum "ab,bc->ac" %q, %y : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
  return %s, %t : tensor<4x2xf32>, tensor<2x2xf32>
}

// A sort needs most memory while it runs, so what comes after it does.
func.func @sorted(%x: tensor<3x2xf32>, %y: tensor<3x2xf32>) -> tensor<3x2xf32> {
  %nothing = arith.constant dense<0.0> : tensor<3x2xf32>
  %i = tensor.iota dim = 0 : tensor<3x2xi32>
  %s:2 = tensor.sort %x, %i dim = 0 ascending : (tensor<3x2xf32>, tensor<3x2xi32>) -> (tensor<3x2xf32>, tensor<3x2xi32>)
  %t = tensor.scan add %y dim = 0 reverse : tensor<3x2xf32>
  %u = tensor.scatter add %nothing, %s#1, %t inserted_window_dims = [0] input_batching_dims = [1] scatter_indices_batching_dims = [1] scatter_dims_to_operand_dims = [0] index_vector_dim = 2
    : (tensor<3x2xf32>, tensor<3x2xi32>, tensor<3x2xf32>) -> tensor<3x2xf32>
  return %u : tensor<3x2xf32>
}

// What a loop carries is written over where it is read for the last time: no product of it waits for that.
func.func @carried(%x: tensor<2x2xf32>, %y: tensor<2x2xf32>) -> tensor<2x2xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %r = loop.for %i = %c0 to %c3 step %c1 iter_args(%z = %x) -> (tensor<2x2xf32>) {
    %p = tensor.einsum "ab,bc->ac" %z, %y : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %q = tensor.scan add %y dim = 0 : tensor<2x2xf32>
    %s = tensor.scan add %q dim = 1 : tensor<2x2xf32>
    %t = tensor.einsum "ab,bc->ac" %p, %s : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    loop.yield %t : tensor<2x2xf32>
  }
  return %r : tensor<2x2xf32>
}

// Both products read %y row by row, but %q is made when what %p reads is gone.
func.func @leaves(%x: tensor<3x2xf32>, %z: tensor<2x3x2xf32>, %y: tensor<3x2xf32>) -> (tensor<3xf32>, tensor<3x2xf32>) {
  %w = tensor.einsum "ab,cab->abc" %x, %z : (tensor<3x2xf32>, tensor<2x3x2xf32>) -> tensor<3x2x2xf32>
  %v = tensor.reverse %w dims = [0] : tensor<3x2x2xf32>
  %p = tensor.einsum "abc,ab->a" %v, %y : (tensor<3x2x2xf32>, tensor<3x2xf32>) -> tensor<3xf32>
  %q = tensor.einsum "ab,ac->abc" %y, %y : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2x2xf32>
  %s = tensor.reverse %q dims = [0] : tensor<3x2x2xf32>
  %u = tensor.einsum "abc,ab->ab" %s, %x : (tensor<3x2x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
  return %p, %u : tensor<3xf32>, tensor<3x2xf32>
}
