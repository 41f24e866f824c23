// Derivatives through conversions between float formats, and products in a wider format than their
// operands: cotangents come in the format of what they belong to.
//
// EVAL: @of_there_and_back([1.5, -2]) ~= [2.25, 4], [3, -4]
// EVAL: @of_half([1.5, -2], [1, 0.5]) ~= [3, -2]
// EVAL: @of_bfloat([1.5, -2], [1, 0.5]) ~= [3, -2]
// EVAL: @along_half([1.5, -2], [1, 0.5]) ~= [3, -2]
// EVAL: @of_wide([[1, 2], [3, 4]], [[1, 0], [2, 1]]) ~= [[1, 3], [1, 3]], [[4, 4], [6, 6]]
// EVAL: @of_wide_einsum([[1, 2], [3, 4]], [[1, 0], [2, 1]]) ~= [[1, 3], [1, 3]], [[4, 4], [6, 6]]
// EVAL: @of_wide_conv([[[1, 2, 3]]], [[[1, 2]]]) ~= [[[1, 3, 2]]], [[[3, 5]]]
// EVAL: @of_integers([1.5, -2.5]) ~= [1.5, 5], [1, -2]

func.func private @there_and_back(%x: tensor<2xf64>) -> tensor<2xf64> {
  %a = arith.truncf %x : tensor<2xf64> to tensor<2xf32>
  %b = arith.extf %a : tensor<2xf32> to tensor<2xf64>
  %y = arith.mulf %b, %x : tensor<2xf64>
  return %y : tensor<2xf64>
}
func.func @of_there_and_back(%x: tensor<2xf64>) -> (tensor<2xf64>, tensor<2xf64>) {
  %one = arith.constant dense<1.0> : tensor<2xf64>
  %y, %g = ad.vjp @there_and_back(%x) cotangents(%one) : (tensor<2xf64>, tensor<2xf64>) -> (tensor<2xf64>, tensor<2xf64>)
  return %y, %g : tensor<2xf64>, tensor<2xf64>
}

func.func private @half(%x: tensor<2xf32>) -> tensor<2xf16> {
  %a = arith.truncf %x : tensor<2xf32> to tensor<2xf16>
  %y = arith.mulf %a, %a : tensor<2xf16>
  return %y : tensor<2xf16>
}
func.func @of_half(%x: tensor<2xf32>, %dy: tensor<2xf16>) -> tensor<2xf32> {
  %y, %g = ad.vjp @half(%x) cotangents(%dy) : (tensor<2xf32>, tensor<2xf16>) -> (tensor<2xf16>, tensor<2xf32>)
  return %g : tensor<2xf32>
}
func.func @along_half(%x: tensor<2xf32>, %dx: tensor<2xf32>) -> tensor<2xf16> {
  %y, %dy = ad.jvp @half(%x) tangents(%dx) : (tensor<2xf32>, tensor<2xf32>) -> (tensor<2xf16>, tensor<2xf16>)
  return %dy : tensor<2xf16>
}

func.func private @bfloat(%x: tensor<2xf64>) -> tensor<2xf64> {
  %a = arith.truncf %x : tensor<2xf64> to tensor<2xbf16>
  %b = arith.mulf %a, %a : tensor<2xbf16>
  %y = arith.extf %b : tensor<2xbf16> to tensor<2xf64>
  return %y : tensor<2xf64>
}
func.func @of_bfloat(%x: tensor<2xf64>, %dy: tensor<2xf64>) -> tensor<2xf64> {
  %y, %g = ad.vjp @bfloat(%x) cotangents(%dy) : (tensor<2xf64>, tensor<2xf64>) -> (tensor<2xf64>, tensor<2xf64>)
  return %g : tensor<2xf64>
}

func.func private @wide(%a: tensor<2x2xf32>, %b: tensor<2x2xf32>) -> tensor<2x2xf64> {
  %y = tensor.matmul %a, %b : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf64>
  return %y : tensor<2x2xf64>
}
func.func @of_wide(%a: tensor<2x2xf32>, %b: tensor<2x2xf32>) -> (tensor<2x2xf32>, tensor<2x2xf32>) {
  %one = arith.constant dense<1.0> : tensor<2x2xf64>
  %y, %g:2 = ad.vjp @wide(%a, %b) cotangents(%one) : (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf64>) -> (tensor<2x2xf64>, tensor<2x2xf32>, tensor<2x2xf32>)
  return %g#0, %g#1 : tensor<2x2xf32>, tensor<2x2xf32>
}

func.func private @wide_einsum(%a: tensor<2x2xf16>, %b: tensor<2x2xf16>) -> tensor<2x2xf32> {
  %y = tensor.einsum "ij,jk->ik" %a, %b : (tensor<2x2xf16>, tensor<2x2xf16>) -> tensor<2x2xf32>
  return %y : tensor<2x2xf32>
}
func.func @of_wide_einsum(%a: tensor<2x2xf16>, %b: tensor<2x2xf16>) -> (tensor<2x2xf16>, tensor<2x2xf16>) {
  %one = arith.constant dense<1.0> : tensor<2x2xf32>
  %y, %g:2 = ad.vjp @wide_einsum(%a, %b) cotangents(%one) : (tensor<2x2xf16>, tensor<2x2xf16>, tensor<2x2xf32>) -> (tensor<2x2xf32>, tensor<2x2xf16>, tensor<2x2xf16>)
  return %g#0, %g#1 : tensor<2x2xf16>, tensor<2x2xf16>
}

func.func private @wide_conv(%x: tensor<1x1x3xf32>, %w: tensor<1x1x2xf32>) -> tensor<1x1x2xf64> {
  %y = tensor.conv %x, %w dims = "bfx,oix->bfx" : (tensor<1x1x3xf32>, tensor<1x1x2xf32>) -> tensor<1x1x2xf64>
  return %y : tensor<1x1x2xf64>
}
func.func @of_wide_conv(%x: tensor<1x1x3xf32>, %w: tensor<1x1x2xf32>) -> (tensor<1x1x3xf32>, tensor<1x1x2xf32>) {
  %one = arith.constant dense<1.0> : tensor<1x1x2xf64>
  %y, %g:2 = ad.vjp @wide_conv(%x, %w) cotangents(%one) : (tensor<1x1x3xf32>, tensor<1x1x2xf32>, tensor<1x1x2xf64>) -> (tensor<1x1x2xf64>, tensor<1x1x3xf32>, tensor<1x1x2xf32>)
  return %g#0, %g#1 : tensor<1x1x3xf32>, tensor<1x1x2xf32>
}

// An integer has no derivative.
func.func private @integers(%x: tensor<2xf64>) -> tensor<2xf64> {
  %i = arith.fptosi %x : tensor<2xf64> to tensor<2xi32>
  %f = arith.sitofp %i : tensor<2xi32> to tensor<2xf64>
  %y = arith.mulf %f, %x : tensor<2xf64>
  return %y : tensor<2xf64>
}
func.func @of_integers(%x: tensor<2xf64>) -> (tensor<2xf64>, tensor<2xf64>) {
  %one = arith.constant dense<1.0> : tensor<2xf64>
  %y, %g = ad.vjp @integers(%x) cotangents(%one) : (tensor<2xf64>, tensor<2xf64>) -> (tensor<2xf64>, tensor<2xf64>)
  return %y, %g : tensor<2xf64>, tensor<2xf64>
}
