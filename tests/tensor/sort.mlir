// Sorts; the numbers are JAX's. Equal keys keep their order, NaN is greatest, zeros are equal.
// EVAL: @floats([0, -0.0, nan, 1, -inf, -0.0, inf], [0, 1, 2, 3, 4, 5, 6]) ~= [-inf, 0, -0.0, -0.0, 1, inf, nan], [4, 0, 1, 5, 3, 6, 2]
// EVAL: @stable([2, 1, 2, 1, 2], [0, 1, 2, 3, 4]) ~= [1, 1, 2, 2, 2], [1, 3, 0, 2, 4]
// EVAL: @rows([[-2, -4, 4, 4], [4, 3, 1, -1]]) ~= [[-4, -2, 4, 4], [-1, 1, 3, 4]]
// EVAL: @columns([[1, -3], [-4, 3], [4, 3]]) ~= [[-4, -3], [1, 3], [4, 3]]
// EVAL: @two_keys([1, 0, 1, 0], [3, 2, 1, 2], [0, 1, 2, 3]) ~= [0, 0, 1, 1], [2, 2, 1, 3], [1, 3, 2, 0]
// EVAL: @descending([2, 1, nan, 2, 3], [0, 1, 2, 3, 4]) ~= [nan, 3, 2, 2, 1], [2, 4, 0, 3, 1]
// EVAL: @unsigned([-1, 1, 0]) ~= [0, 1, -1]
// EVAL: @truths([1, 0, 1, 0], [0, 1, 2, 3]) ~= [0, 0, 1, 1], [1, 3, 0, 2]

func.func @floats(%a: tensor<7xf32>, %b: tensor<7xi32>) -> (tensor<7xf32>, tensor<7xi32>) {
  %r:2 = tensor.sort %a, %b dim = 0 ascending : (tensor<7xf32>, tensor<7xi32>) -> (tensor<7xf32>, tensor<7xi32>)
  return %r#0, %r#1 : tensor<7xf32>, tensor<7xi32>
}

func.func @stable(%a: tensor<5xi32>, %b: tensor<5xi32>) -> (tensor<5xi32>, tensor<5xi32>) {
  %r:2 = tensor.sort %a, %b dim = 0 ascending : (tensor<5xi32>, tensor<5xi32>) -> (tensor<5xi32>, tensor<5xi32>)
  return %r#0, %r#1 : tensor<5xi32>, tensor<5xi32>
}

func.func @rows(%a: tensor<2x4xf32>) -> tensor<2x4xf32> {
  %r = tensor.sort %a dim = 1 ascending : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %r : tensor<2x4xf32>
}

func.func @columns(%a: tensor<?x2xf32>) -> tensor<?x2xf32> {
  %r = tensor.sort %a dim = 0 ascending : (tensor<?x2xf32>) -> tensor<?x2xf32>
  return %r : tensor<?x2xf32>
}

func.func @two_keys(%a: tensor<4xi32>, %b: tensor<4xf32>, %c: tensor<4xi32>) -> (tensor<4xi32>, tensor<4xf32>, tensor<4xi32>) {
  %r:3 = tensor.sort %a, %b, %c dim = 0 ascending keys = 2 : (tensor<4xi32>, tensor<4xf32>, tensor<4xi32>) -> (tensor<4xi32>, tensor<4xf32>, tensor<4xi32>)
  return %r#0, %r#1, %r#2 : tensor<4xi32>, tensor<4xf32>, tensor<4xi32>
}

func.func @descending(%a: tensor<5xf32>, %b: tensor<5xi32>) -> (tensor<5xf32>, tensor<5xi32>) {
  %r:2 = tensor.sort %a, %b dim = 0 descending : (tensor<5xf32>, tensor<5xi32>) -> (tensor<5xf32>, tensor<5xi32>)
  return %r#0, %r#1 : tensor<5xf32>, tensor<5xi32>
}

func.func @unsigned(%a: tensor<3xi8>) -> tensor<3xi8> {
  %r = tensor.sort %a dim = 0 ascending unsigned : (tensor<3xi8>) -> tensor<3xi8>
  return %r : tensor<3xi8>
}

func.func @truths(%a: tensor<4xi1>, %b: tensor<4xi32>) -> (tensor<4xi1>, tensor<4xi32>) {
  %r:2 = tensor.sort %a, %b dim = 0 ascending : (tensor<4xi1>, tensor<4xi32>) -> (tensor<4xi1>, tensor<4xi32>)
  return %r#0, %r#1 : tensor<4xi1>, tensor<4xi32>
}
