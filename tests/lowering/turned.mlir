// Products with an operand across: `q k^T` reads the rows of `k` as columns of the result. Of many
// rows it is computed in blocks, from a copy of `k` that is turned; of few as it is.
// RUN: ft-opt %s --pass-pipeline='lower-tensor-to-loops,canonicalize,cse' --remarks=loops -o /dev/null
// EVAL: @many_rows() ~= 20443136.0
// EVAL: @few_rows() ~= -122304.0
// EVAL: @transposed() ~= 20443136.0

func.func @weighed(%p: tensor<?x24xf32>) -> f32 {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %p, %c0 : tensor<?x24xf32>
  %i = tensor.iota dim = 0 sizes(%n) : tensor<?x24xi32>
  %j = tensor.iota dim = 1 sizes(%n) : tensor<?x24xi32>
  %ij = arith.subi %i, %j : tensor<?x24xi32>
  %w = arith.sitofp %ij : tensor<?x24xi32> to tensor<?x24xf32>
  %0 = arith.mulf %p, %w : tensor<?x24xf32>
  %1 = tensor.reduce add %0 dims = [0, 1] : tensor<?x24xf32> -> tensor<f32>
  %2 = tensor.extract %1[] : tensor<f32>
  return %2 : f32
}

func.func @many_rows() -> f32 {
  %i = tensor.iota dim = 0 : tensor<32x8xi32>
  %q = arith.sitofp %i : tensor<32x8xi32> to tensor<32x8xf32>
  %j = tensor.iota dim = 0 : tensor<24x8xi32>
  %l = tensor.iota dim = 1 : tensor<24x8xi32>
  %jl = arith.muli %j, %l : tensor<24x8xi32>
  %k = arith.sitofp %jl : tensor<24x8xi32> to tensor<24x8xf32>
  %0 = tensor.einsum "ij,kj->ik" %q, %k : (tensor<32x8xf32>, tensor<24x8xf32>) -> tensor<32x24xf32>
  %1 = tensor.cast %0 : tensor<32x24xf32> to tensor<?x24xf32>
  %2 = func.call @weighed(%1) : (tensor<?x24xf32>) -> f32
  return %2 : f32
}

func.func @few_rows() -> f32 {
  %i = tensor.iota dim = 0 : tensor<8x8xi32>
  %q = arith.sitofp %i : tensor<8x8xi32> to tensor<8x8xf32>
  %j = tensor.iota dim = 1 : tensor<24x8xi32>
  %k = arith.sitofp %j : tensor<24x8xi32> to tensor<24x8xf32>
  %0 = tensor.einsum "ij,kj->ik" %q, %k : (tensor<8x8xf32>, tensor<24x8xf32>) -> tensor<8x24xf32>
  %1 = tensor.cast %0 : tensor<8x24xf32> to tensor<?x24xf32>
  %2 = func.call @weighed(%1) : (tensor<?x24xf32>) -> f32
  return %2 : f32
}

func.func @transposed() -> f32 {
  %i = tensor.iota dim = 0 : tensor<32x8xi32>
  %q = arith.sitofp %i : tensor<32x8xi32> to tensor<32x8xf32>
  %j = tensor.iota dim = 0 : tensor<24x8xi32>
  %l = tensor.iota dim = 1 : tensor<24x8xi32>
  %jl = arith.muli %j, %l : tensor<24x8xi32>
  %k = arith.sitofp %jl : tensor<24x8xi32> to tensor<24x8xf32>
  %t = tensor.transpose %k perm = [1, 0] : tensor<24x8xf32> -> tensor<8x24xf32>
  %0 = tensor.matmul %q, %t : (tensor<32x8xf32>, tensor<8x24xf32>) -> tensor<32x24xf32>
  %1 = tensor.cast %0 : tensor<32x24xf32> to tensor<?x24xf32>
  %2 = func.call @weighed(%1) : (tensor<?x24xf32>) -> f32
  return %2 : f32
}
