// One function for each family of rules on tensors.
// RUN: ft-opt %s --pass-pipeline="eqsat{fastmath=reassoc,nsz}"

func.func @transposes(%x: tensor<2x3xf64>) -> tensor<3x2xf64> {
  %a = tensor.transpose %x perm = [1, 0] : tensor<2x3xf64> -> tensor<3x2xf64>
  %b = tensor.transpose %a perm = [1, 0] : tensor<3x2xf64> -> tensor<2x3xf64>
  %c = tensor.transpose %b perm = [1, 0] : tensor<2x3xf64> -> tensor<3x2xf64>
  return %c : tensor<3x2xf64>
}

// The small tensors are added, not the large ones.
func.func @broadcasts(%x: tensor<2xf64>, %y: tensor<2xf64>) -> tensor<3x2xf64> {
  %a = tensor.broadcast %x dims = [1] : tensor<2xf64> -> tensor<3x2xf64>
  %b = tensor.broadcast %y dims = [1] : tensor<2xf64> -> tensor<3x2xf64>
  %c = arith.addf %a, %b : tensor<3x2xf64>
  return %c : tensor<3x2xf64>
}

func.func @reshapes(%x: tensor<2x2xf64>) -> tensor<4xf64> {
  %a = tensor.reshape %x : tensor<2x2xf64> -> tensor<1x4xf64>
  %b = tensor.reshape %a : tensor<1x4xf64> -> tensor<4xf64>
  return %b : tensor<4xf64>
}

// The factor is outside, where the smaller tensor is.
func.func @scaled(%a: tensor<2x2xf64>, %b: tensor<2x2xf64>) -> tensor<2x2xf64> {
  %c = arith.constant dense<0.5> : tensor<2x2xf64>
  %d = arith.constant dense<4.0> : tensor<2x2xf64>
  %x = arith.mulf %a, %c : tensor<2x2xf64>
  %y = tensor.matmul %x, %b : (tensor<2x2xf64>, tensor<2x2xf64>) -> tensor<2x2xf64>
  %z = arith.mulf %y, %d : tensor<2x2xf64>
  return %z : tensor<2x2xf64>
}

// One product instead of two.
func.func @factored(%a: tensor<64x64xf64>, %b: tensor<64x64xf64>, %c: tensor<64x64xf64>) -> tensor<64x64xf64> {
  %x = tensor.matmul %a, %b : (tensor<64x64xf64>, tensor<64x64xf64>) -> tensor<64x64xf64>
  %y = tensor.matmul %a, %c : (tensor<64x64xf64>, tensor<64x64xf64>) -> tensor<64x64xf64>
  %z = arith.addf %x, %y : tensor<64x64xf64>
  return %z : tensor<64x64xf64>
}

func.func @diagonal(%v: tensor<2xf64>, %a: tensor<2x2xf64>, %b: tensor<2x2xf64>) -> tensor<2x2xf64> {
  %d = tensor.broadcast %v dims = [0] : tensor<2xf64> -> tensor<2x2xf64>
  %x = arith.mulf %a, %d : tensor<2x2xf64>
  %y = tensor.matmul %x, %b : (tensor<2x2xf64>, tensor<2x2xf64>) -> tensor<2x2xf64>
  return %y : tensor<2x2xf64>
}

// One sum, and one product after it.
func.func @sums(%x: tensor<2x3xf64>) -> tensor<f64> {
  %c2 = arith.constant dense<2.0> : tensor<2x3xf64>
  %a = arith.mulf %x, %c2 : tensor<2x3xf64>
  %b = tensor.transpose %a perm = [1, 0] : tensor<2x3xf64> -> tensor<3x2xf64>
  %c = tensor.reduce add %b dims = [0] : tensor<3x2xf64> -> tensor<2xf64>
  %d = tensor.reduce add %c dims = [0] : tensor<2xf64> -> tensor<f64>
  return %d : tensor<f64>
}

// Equal terms are a product.
func.func @repeated(%x: tensor<2xf64>) -> tensor<2xf64> {
  %a = tensor.broadcast %x dims = [0] : tensor<2xf64> -> tensor<2x3xf64>
  %b = tensor.reduce add %a dims = [1] : tensor<2x3xf64> -> tensor<2xf64>
  return %b : tensor<2xf64>
}

// Both dimensions are summed, of which one is new.
func.func @repeated_sum(%x: tensor<2xf64>) -> tensor<f64> {
  %a = tensor.broadcast %x dims = [0] : tensor<2xf64> -> tensor<2x3xf64>
  %b = tensor.reduce add %a dims = [0, 1] : tensor<2x3xf64> -> tensor<f64>
  return %b : tensor<f64>
}

func.func @parts(%x: tensor<6xf64>) -> tensor<2xf64> {
  %a = tensor.slice %x starts = [1] limits = [6] strides = [1] : tensor<6xf64> -> tensor<5xf64>
  %b = tensor.slice %a starts = [1] limits = [5] strides = [2] : tensor<5xf64> -> tensor<2xf64>
  return %b : tensor<2xf64>
}

// Halves that are put together again.
func.func @halves(%x: tensor<4xf64>) -> tensor<4xf64> {
  %a = tensor.slice %x starts = [0] limits = [2] strides = [1] : tensor<4xf64> -> tensor<2xf64>
  %b = tensor.slice %x starts = [2] limits = [4] strides = [1] : tensor<4xf64> -> tensor<2xf64>
  %c = tensor.concat %a, %b dim = 0 : (tensor<2xf64>, tensor<2xf64>) -> tensor<4xf64>
  return %c : tensor<4xf64>
}
