// Products of several tensors are computed two at a time, in the cheapest order: as the remarks
// say. What only one operand has is summed first. The numbers are NumPy's.
// RUN: ft-opt %s --pass-pipeline=lower-tensor-to-loops --remarks=loops -o /dev/null
// EVAL: @chain([[1, 2], [3, 4], [5, 6]], [[1, 0, 2], [0, 1, 1]], [1, 2, 3]) ~= [17, 41, 65]
// EVAL: @bilinear([1, 2], [[1, 2, 3], [4, 5, 6]], [1, 0, 2]) ~= 39
// EVAL: @dropped([[0, 4, 4], [-3, 1, 1]], [-2, -2]) ~= [-32, 4]
// EVAL: @dynamic([[1, 2], [3, 4]], [[1, -1], [2, 0]], [2, 5]) ~= [-4, -2]
// EVAL: @halves([[1, 2], [3, 4]], [[1, -1], [2, 0]], [2, 5]) ~= [-4, -2]
// EVAL: @nine([1, 2], 3) ~= [19683, 39366]
// EVAL: @pointwise([1, 2], [3, 4], [5, 6]) ~= [15, 48]

// A matrix times a vector first, twice.
func.func @chain(%a: tensor<3x2xf32>, %b: tensor<2x3xf32>, %c: tensor<3xf32>) -> tensor<3xf32> {
  %r = tensor.einsum "ij,jk,k->i" %a, %b, %c : (tensor<3x2xf32>, tensor<2x3xf32>, tensor<3xf32>) -> tensor<3xf32>
  return %r : tensor<3xf32>
}

func.func @bilinear(%x: tensor<2xf64>, %m: tensor<2x3xf64>, %y: tensor<3xf64>) -> tensor<f64> {
  %r = tensor.einsum "i,ij,j->" %x, %m, %y : (tensor<2xf64>, tensor<2x3xf64>, tensor<3xf64>) -> tensor<f64>
  return %r : tensor<f64>
}

func.func @dropped(%a: tensor<2x3xf32>, %b: tensor<2xf32>) -> tensor<2xf32> {
  %r = tensor.einsum "ij,k->i" %a, %b : (tensor<2x3xf32>, tensor<2xf32>) -> tensor<2xf32>
  return %r : tensor<2xf32>
}

func.func @dynamic(%a: tensor<?x?xf32>, %b: tensor<?x2xf32>, %c: tensor<?xf32>) -> tensor<?xf32> {
  %r = tensor.einsum "ij,kj,j->i" %a, %b, %c : (tensor<?x?xf32>, tensor<?x2xf32>, tensor<?xf32>) -> tensor<?xf32>
  return %r : tensor<?xf32>
}

// Sums between are kept in f32.
func.func @halves(%a: tensor<2x2xbf16>, %b: tensor<2x2xbf16>, %c: tensor<2xbf16>) -> tensor<2xbf16> {
  %r = tensor.einsum "ij,kj,j->i" %a, %b, %c : (tensor<2x2xbf16>, tensor<2x2xbf16>, tensor<2xbf16>) -> tensor<2xbf16>
  return %r : tensor<2xbf16>
}

func.func @nine(%x: tensor<2xf64>, %s: tensor<f64>) -> tensor<2xf64> {
  %r = tensor.einsum ",,,,,,,,,a->a" %s, %s, %s, %s, %s, %s, %s, %s, %s, %x : (tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<2xf64>) -> tensor<2xf64>
  return %r : tensor<2xf64>
}

// Nothing is gained: all at once.
func.func @pointwise(%a: tensor<2xf32>, %b: tensor<2xf32>, %c: tensor<2xf32>) -> tensor<2xf32> {
  %r = tensor.einsum "i,i,i->i" %a, %b, %c : (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  return %r : tensor<2xf32>
}
