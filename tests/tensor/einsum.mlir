// Sums of products; the numbers are NumPy's.
// EVAL: @product([[3, -4, -3], [-2, -3, 3]], [[3, 1], [-4, -4], [-2, -1]]) ~= [[31, 22], [0, 7]]
// EVAL: @dynamic([[1, 0, -2], [-3, 2, 2]], [[-4, -3], [0, -1], [3, 0]]) ~= [[-10, -3], [18, 7]]
// EVAL: @batched([[[-1, -1, 1], [1, -3, 2]], [[2, 4, 3], [-2, -2, 1]]], [[[1, 2, 3], [-2, 4, -4]], [[-4, 4, 4], [-2, -3, -2]]]) ~= [[[0, -6], [1, -22]], [[20, -22], [4, 8]]]
// EVAL: @diagonal([[-4, 4, 1], [1, -2, 0], [-3, 2, 0]]) ~= [-4, -2, 0]
// EVAL: @trace([[-4, -2, 2], [0, -1, -2], [-4, 1, 1]]) ~= -4
// EVAL: @dropped([[0, 4, 4], [-3, 1, 1]], [-2, -2]) ~= [-32, 4]
// EVAL: @permuted([[[0, 2, -2], [2, 1, -3]]]) ~= [[[0, 2]], [[2, 1]], [[-2, -3]]]
// EVAL: @outer([-1, 3], [3, 1, -4], [2, -2]) ~= [[[-6, -2, 8], [18, 6, -24]], [[6, 2, -8], [-18, -6, 24]]]
// EVAL: @chain([[3, 4, -1], [4, 2, -2]], [[3, -1], [-4, 1], [3, 1]], [[-1, 4], [0, -1]], [-3, -3]) ~= [-36, 132]
// EVAL: @scaled(3, [[2, 3], [-2, 1]]) ~= [[6, -6], [9, 3]]
// EVAL: @integers([[3, -3, -2], [0, 1, -1]], [[-1, -3, 1], [4, -3, 3]]) ~= [4, -6]
// EVAL: @wider([[125, 91, 121], [120, 117, 94]], [-97, -92, -97]) ~= [-32234, -31522]
// EVAL: @wraps([[125, 91, 121], [120, 117, 94]], [-97, -92, -97]) ~= [22, -34]
// EVAL: @truths([[1, 0], [0, 0]], [[1, 1], [0, 1]]) ~= [[1, 1], [0, 0]]
// EVAL: @matmul([[[2, -2, 0], [0, 3, -1]], [[-1, -2, 0], [1, 0, -2]]], [[[0, 1], [-3, 1], [2, -4]], [[1, -1], [4, -1], [-2, 2]]]) ~= [[[6, 0], [-11, 7]], [[-9, 3], [5, -5]]]
// EVAL: @matmul_wider([[3, -4, -4], [-3, -1, 0]], [[1], [-1], [3]]) ~= [[-5], [-2]]

func.func @product(%a: tensor<2x3xf32>, %b: tensor<3x2xf32>) -> tensor<2x2xf32> {
  %r = tensor.einsum "ij,jk->ik" %a, %b : (tensor<2x3xf32>, tensor<3x2xf32>) -> tensor<2x2xf32>
  return %r : tensor<2x2xf32>
}

func.func @dynamic(%a: tensor<?x3xf32>, %b: tensor<3x?xf32>) -> tensor<?x?xf32> {
  %r = tensor.einsum "ij,jk->ik" %a, %b : (tensor<?x3xf32>, tensor<3x?xf32>) -> tensor<?x?xf32>
  return %r : tensor<?x?xf32>
}

func.func @batched(%a: tensor<2x2x3xf32>, %b: tensor<2x2x3xf32>) -> tensor<2x2x2xf32> {
  %r = tensor.einsum "bij,bkj->bik" %a, %b : (tensor<2x2x3xf32>, tensor<2x2x3xf32>) -> tensor<2x2x2xf32>
  return %r : tensor<2x2x2xf32>
}

func.func @diagonal(%a: tensor<3x3xf32>) -> tensor<3xf32> {
  %r = tensor.einsum "ii->i" %a : (tensor<3x3xf32>) -> tensor<3xf32>
  return %r : tensor<3xf32>
}

func.func @trace(%a: tensor<3x3xf32>) -> tensor<f32> {
  %r = tensor.einsum "ii->" %a : (tensor<3x3xf32>) -> tensor<f32>
  return %r : tensor<f32>
}

func.func @dropped(%a: tensor<2x3xf32>, %b: tensor<2xf32>) -> tensor<2xf32> {
  %r = tensor.einsum "ij,k->i" %a, %b : (tensor<2x3xf32>, tensor<2xf32>) -> tensor<2xf32>
  return %r : tensor<2xf32>
}

func.func @permuted(%a: tensor<1x2x3xf32>) -> tensor<3x1x2xf32> {
  %r = tensor.einsum "abc->cab" %a : (tensor<1x2x3xf32>) -> tensor<3x1x2xf32>
  return %r : tensor<3x1x2xf32>
}

func.func @outer(%a: tensor<2xf32>, %b: tensor<3xf32>, %c: tensor<2xf32>) -> tensor<2x2x3xf32> {
  %r = tensor.einsum "i,j,k->kij" %a, %b, %c : (tensor<2xf32>, tensor<3xf32>, tensor<2xf32>) -> tensor<2x2x3xf32>
  return %r : tensor<2x2x3xf32>
}

func.func @chain(%a: tensor<2x3xf32>, %b: tensor<3x2xf32>, %c: tensor<2x2xf32>, %d: tensor<2xf32>) -> tensor<2xf32> {
  %r = tensor.einsum "ij,jk,kl,i->l" %a, %b, %c, %d : (tensor<2x3xf32>, tensor<3x2xf32>, tensor<2x2xf32>, tensor<2xf32>) -> tensor<2xf32>
  return %r : tensor<2xf32>
}

func.func @scaled(%a: tensor<f32>, %b: tensor<2x2xf32>) -> tensor<2x2xf32> {
  %r = tensor.einsum ",ij->ji" %a, %b : (tensor<f32>, tensor<2x2xf32>) -> tensor<2x2xf32>
  return %r : tensor<2x2xf32>
}

func.func @integers(%a: tensor<2x3xi32>, %b: tensor<2x3xi32>) -> tensor<2xi32> {
  %r = tensor.einsum "ij,ij->i" %a, %b : (tensor<2x3xi32>, tensor<2x3xi32>) -> tensor<2xi32>
  return %r : tensor<2xi32>
}

func.func @wider(%a: tensor<2x3xi8>, %b: tensor<3xi8>) -> tensor<2xi32> {
  %r = tensor.einsum "ij,j->i" %a, %b : (tensor<2x3xi8>, tensor<3xi8>) -> tensor<2xi32>
  return %r : tensor<2xi32>
}

func.func @wraps(%a: tensor<2x3xi8>, %b: tensor<3xi8>) -> tensor<2xi8> {
  %r = tensor.einsum "ij,j->i" %a, %b : (tensor<2x3xi8>, tensor<3xi8>) -> tensor<2xi8>
  return %r : tensor<2xi8>
}

func.func @truths(%a: tensor<2x2xi1>, %b: tensor<2x2xi1>) -> tensor<2x2xi1> {
  %r = tensor.einsum "ij,jk->ik" %a, %b : (tensor<2x2xi1>, tensor<2x2xi1>) -> tensor<2x2xi1>
  return %r : tensor<2x2xi1>
}

func.func @matmul(%a: tensor<2x2x3xf32>, %b: tensor<2x3x2xf32>) -> tensor<2x2x2xf32> {
  %r = tensor.matmul %a, %b : (tensor<2x2x3xf32>, tensor<2x3x2xf32>) -> tensor<2x2x2xf32>
  return %r : tensor<2x2x2xf32>
}

func.func @matmul_wider(%a: tensor<2x3xf16>, %b: tensor<3x1xf16>) -> tensor<2x1xf32> {
  %r = tensor.matmul %a, %b : (tensor<2x3xf16>, tensor<3x1xf16>) -> tensor<2x1xf32>
  return %r : tensor<2x1xf32>
}
