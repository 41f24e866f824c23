// What is wrong is said at the operation, several at once; unknown operations name the nearest.
// RUN: ft-opt %s --split-input-file --verify-diagnostics

func.func @shapes(%a: tensor<4x3xf32>, %b: tensor<3x4xf32>, %z: tensor<f32>, %i: tensor<2x1xi32>) {
  // expected-error @below {{`tensor<3x4xf32>` and `tensor<4x3xf32>` differ in shape}}
  %0 = "stablehlo.add"(%a, %b) : (tensor<4x3xf32>, tensor<3x4xf32>) -> tensor<4x3xf32>
  // expected-error @below {{`stablehlo.reshape` does not fit}}
  %1 = stablehlo.reshape %a : (tensor<4x3xf32>) -> tensor<13xf32>
  // expected-error @below {{operands and attributes give `tensor<3x4xf32>`}}
  %2 = stablehlo.transpose %a, dims = [1, 0] : (tensor<4x3xf32>) -> tensor<4x3xf32>
  // expected-error @below {{dimension 1 is there twice}}
  %3 = stablehlo.transpose %a, dims = [1, 1] : (tensor<4x3xf32>) -> tensor<3x3xf32>
  // expected-error @below {{0:5:1 is no part of the size 4 of dimension 0}}
  %4 = stablehlo.slice %a [0:5, 0:3] : (tensor<4x3xf32>) -> tensor<5x3xf32>
  // expected-error @below {{the sizes of dimensions that go together differ}}
  %5 = stablehlo.dot_general %a, %b, contracting_dims = [0] x [0] : (tensor<4x3xf32>, tensor<3x4xf32>) -> tensor<3x4xf32>
  // expected-error @below {{the padding of dimension 1 leaves a negative size}}
  %6 = stablehlo.pad %a, %z, low = [0, -2], high = [0, -2], interior = [0, 0] : (tensor<4x3xf32>, tensor<f32>) -> tensor<4x0xf32>
  // expected-error @below {{dimension 2 is not below the rank 2}}
  %7 = stablehlo.reduce(%a init: %z) applies stablehlo.add across dimensions = [2] : (tensor<4x3xf32>, tensor<f32>) -> tensor<4xf32>
  // expected-error @below {{an index has 1 parts, but they are for 2 dimensions}}
  %8 = "stablehlo.gather"(%a, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0, 1], index_vector_dim = 1>, slice_sizes = array<i64: 1, 3>}> : (tensor<4x3xf32>, tensor<2x1xi32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @regions(%a: tensor<4x3xf32>, %z: tensor<f32>, %n: tensor<i32>) {
  // expected-error @below {{the body of `stablehlo.reduce` must take (tensor<f32>, tensor<f32>)}}
  %0 = "stablehlo.reduce"(%a, %z) <{dimensions = array<i64: 1>}> ({
  ^bb0(%x: tensor<f32>):
    stablehlo.return %x : tensor<f32>
  }) : (tensor<4x3xf32>, tensor<f32>) -> tensor<4xf32>
  %1 = stablehlo.while(%x = %n) : tensor<i32>
  cond {
    // expected-error @below {{result 0 of `stablehlo.while` is `tensor<i1>`, but `stablehlo.return` passes `tensor<i32>`}}
    stablehlo.return %x : tensor<i32>
  } do {
    stablehlo.return %x : tensor<i32>
  }
  return
}

// -----

func.func @names(%a: tensor<4x3xf32>) {
  // expected-error @below {{did you mean `stablehlo.exponential`}}
  %0 = stablehlo.exponental %a : tensor<4x3xf32>
  // expected-error @below {{`LQ` is not a direction of comparison; there are EQ, NE, GE, GT, LE, LT}}
  %1 = stablehlo.compare LQ, %a, %a : (tensor<4x3xf32>, tensor<4x3xf32>) -> tensor<4x3xi1>
  return
}
