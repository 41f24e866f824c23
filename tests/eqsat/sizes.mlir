// Sizes that only the run tells: one of 1 is stretched by a broadcast, so two tensors of one type
// may differ. Rules that move elements apply to them only if they say that they hold (`open`).
// RUN: ft-opt %s --pass-pipeline='eqsat'

// A vector of one element and one of four may be added after the broadcasts, not before.
func.func @sum_of_broadcasts(%a: tensor<?xf32>, %b: tensor<?xf32>) -> tensor<4x300xf32> {
  %0 = tensor.broadcast %a dims = [0] : tensor<?xf32> -> tensor<4x300xf32>
  %1 = tensor.broadcast %b dims = [0] : tensor<?xf32> -> tensor<4x300xf32>
  %2 = arith.addf %0, %1 : tensor<4x300xf32>
  return %2 : tensor<4x300xf32>
}

// With known sizes they are the same.
func.func @sum_of_known(%a: tensor<4xf32>, %b: tensor<4xf32>) -> tensor<4x300xf32> {
  %0 = tensor.broadcast %a dims = [0] : tensor<4xf32> -> tensor<4x300xf32>
  %1 = tensor.broadcast %b dims = [0] : tensor<4xf32> -> tensor<4x300xf32>
  %2 = arith.addf %0, %1 : tensor<4x300xf32>
  return %2 : tensor<4x300xf32>
}

// Parts of one size may be those of tensors of two.
func.func @sum_of_parts(%a: tensor<?xf32>, %b: tensor<?xf32>) -> tensor<2xf32> {
  %0 = tensor.slice %a starts = [0] limits = [2] strides = [1] : tensor<?xf32> -> tensor<2xf32>
  %1 = tensor.slice %b starts = [0] limits = [2] strides = [1] : tensor<?xf32> -> tensor<2xf32>
  %2 = arith.addf %0, %1 : tensor<2xf32>
  return %2 : tensor<2xf32>
}

func.func @transposed_twice(%a: tensor<?x?xf32>) -> tensor<?x?xf32> {
  %0 = tensor.transpose %a perm = [1, 0] : tensor<?x?xf32> -> tensor<?x?xf32>
  %1 = arith.negf %0 : tensor<?x?xf32>
  %2 = tensor.transpose %1 perm = [1, 0] : tensor<?x?xf32> -> tensor<?x?xf32>
  return %2 : tensor<?x?xf32>
}

func.func @elements(%a: tensor<?xi32>, %b: tensor<?xi32>) -> tensor<?xi32> {
  %0 = arith.subi %a, %b : tensor<?xi32>
  %1 = arith.addi %0, %b : tensor<?xi32>
  return %1 : tensor<?xi32>
}

// Products in another order: the sizes of a product are those that its own factors know.
func.func @products(%a: tensor<2x30xi32>, %b: tensor<?x?xi32>, %c: tensor<40x50xi32>) -> tensor<2x50xi32> {
  %0 = tensor.matmul %b, %c : (tensor<?x?xi32>, tensor<40x50xi32>) -> tensor<?x50xi32>
  %1 = tensor.matmul %a, %0 : (tensor<2x30xi32>, tensor<?x50xi32>) -> tensor<2x50xi32>
  return %1 : tensor<2x50xi32>
}

func.func @products_of_parts(%a: tensor<?x?xi32>, %b: tensor<30x40xi32>, %c: tensor<40x2xi32>) -> tensor<?x2xi32> {
  %0 = tensor.einsum "ij,jk->ik" %a, %b : (tensor<?x?xi32>, tensor<30x40xi32>) -> tensor<?x40xi32>
  %1 = tensor.einsum "ij,jk->ik" %0, %c : (tensor<?x40xi32>, tensor<40x2xi32>) -> tensor<?x2xi32>
  return %1 : tensor<?x2xi32>
}
