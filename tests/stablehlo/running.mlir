// A cumulative window whose region is no operation of `tensor` is a loop along the dimension.
//
// RUN: ft-opt %s --pass-pipeline=convert-stablehlo-to-tensor,canonicalize,cse
// EVAL: @last([[1, 2, 3], [-4, 5, 6]]) ~= [[1, 5, 23], [-4, -19, -127]]
// EVAL: @from_end([[1, 2, 3], [-4, 5, 6]]) ~= [[3, 3, 3], [6, 6, 6]]

// One less than the product of what is one more.
func.func @last(%x: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %0 = "stablehlo.reduce_window"(%x, %zero) <{padding = dense<[[0, 0], [2, 0]]> : tensor<2x2xi64>, window_dimensions = array<i64: 1, 3>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %1 = stablehlo.multiply %a, %b : tensor<f32>
    %2 = stablehlo.add %a, %b : tensor<f32>
    %3 = stablehlo.add %1, %2 : tensor<f32>
    stablehlo.return %3 : tensor<f32>
  }) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// The last element that is not NaN, of which there is none before: an order that matters.
func.func @from_end(%x: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %nan = stablehlo.constant dense<0x7FC00000> : tensor<f32>
  %0 = "stablehlo.reduce_window"(%x, %nan) <{padding = dense<[[0, 0], [0, 2]]> : tensor<2x2xi64>, window_dimensions = array<i64: 1, 3>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %1 = stablehlo.compare NE, %b, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %2 = stablehlo.select %1, %a, %b : tensor<i1>, tensor<f32>
    stablehlo.return %2 : tensor<f32>
  }) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}
