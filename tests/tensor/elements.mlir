// Operations on single elements and on sizes, and elementwise arithmetic on dynamic shapes.
// EVAL: @elements([[1, 2, 3], [4, 5, 6]], 9, 1, 2) ~= 6, [[1, 2, 3], [4, 5, 9]], [9, 6]
// EVAL: @sizes([[1, 2, 3], [4, 5, 6]], 4) ~= 2, 3, 4, 2
// EVAL: @generate([[1, 2, 3], [4, 5, 6]], 3) ~= [[1, 4], [2, 5], [3, 6]], 7
// EVAL: @arithmetic([1, -2, 3], [10, 20, 30]) ~= [11, 18, 33], [1, 2, 3], [1, 20, 3]
// RUN: ft-run %s --engine=eval --entry generate --in iota 2 --dim 0.1=2
// RUN: ft-run %s --engine=eval --entry arithmetic --in ones ones --dim 0.0=2 --dim 1.0=3
// RUN: ft-run %s --engine=eval --entry elements --in ones 2.0 0 3 --dim 0.0=1
// RUN: ft-run %s --engine=eval --entry reshape --in ones --dim 0.0=3

func.func @elements(%t: tensor<?x3xf32>, %x: f32, %i: index, %j: index) -> (f32, tensor<?x3xf32>, tensor<2xf32>) {
  %0 = tensor.extract %t[%i, %j] : tensor<?x3xf32>
  %1 = tensor.insert %x into %t[%i, %j] : tensor<?x3xf32>
  %2 = tensor.from_elements %x, %0 : tensor<2xf32>
  return %0, %1, %2 : f32, tensor<?x3xf32>, tensor<2xf32>
}

func.func @sizes(%t: tensor<?x3xf32>, %n: index) -> (index, index, index, index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %0 = tensor.dim %t, %c0 : tensor<?x3xf32>
  %1 = tensor.dim %t, %c1 : tensor<?x3xf32>
  %empty = tensor.empty(%n) : tensor<2x?xi8>
  %2 = tensor.dim %empty, %c1 : tensor<2x?xi8>
  %known = tensor.cast %t : tensor<?x3xf32> to tensor<2x?xf32>
  %3 = tensor.dim %known, %c0 : tensor<2x?xf32>
  return %0, %1, %2, %3 : index, index, index, index
}

func.func @generate(%t: tensor<2x?xf32>, %n: index) -> (tensor<?x2xf32>, tensor<f32>) {
  %0 = tensor.generate %n {
  ^bb0(%i: index, %j: index):
    %x = tensor.extract %t[%j, %i] : tensor<2x?xf32>
    tensor.yield %x : f32
  } : tensor<?x2xf32>
  %1 = tensor.generate {
    %seven = arith.constant 7.0 : f32
    tensor.yield %seven : f32
  } : tensor<f32>
  return %0, %1 : tensor<?x2xf32>, tensor<f32>
}

func.func @arithmetic(%x: tensor<?xf32>, %y: tensor<?xf32>) -> (tensor<?xf32>, tensor<?xf32>, tensor<?xf32>) {
  %0 = arith.addf %x, %y : tensor<?xf32>
  %1 = math.absf %x : tensor<?xf32>
  %same = arith.cmpf oeq, %x, %1 : tensor<?xf32>
  %2 = arith.select %same, %x, %y : tensor<?xi1>, tensor<?xf32>
  return %0, %1, %2 : tensor<?xf32>, tensor<?xf32>, tensor<?xf32>
}

func.func @reshape(%x: tensor<?xf32>) -> tensor<2x2xf32> {
  %0 = tensor.reshape %x : tensor<?xf32> -> tensor<2x2xf32>
  return %0 : tensor<2x2xf32>
}
