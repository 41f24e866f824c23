// Regions are recognised by what they return, loops that count by what they do.
// RUN: ft-opt %s --convert-stablehlo-to-tensor

// The operands of commutative operations may be in any order; an initial value that changes nothing is dropped.
func.func @reductions(%x: tensor<4x8xf32>, %b: tensor<4xi1>, %u: tensor<4xui32>) -> (tensor<4xf32>, tensor<f32>, tensor<i1>, tensor<ui32>) {
  %zero = stablehlo.constant dense<0.000000e+00> : tensor<f32>
  %0 = "stablehlo.reduce"(%x, %zero) <{dimensions = array<i64: 1>}> ({
  ^bb0(%l: tensor<f32>, %r: tensor<f32>):
    %sum = stablehlo.add %r, %l : tensor<f32>
    stablehlo.return %sum : tensor<f32>
  }) : (tensor<4x8xf32>, tensor<f32>) -> tensor<4xf32>
  %two = stablehlo.constant dense<2.000000e+00> : tensor<f32>
  %1 = stablehlo.reduce(%x init: %two) applies stablehlo.maximum across dimensions = [0, 1] : (tensor<4x8xf32>, tensor<f32>) -> tensor<f32>
  %false = stablehlo.constant dense<false> : tensor<i1>
  %2 = stablehlo.reduce(%b init: %false) applies stablehlo.add across dimensions = [0] : (tensor<4xi1>, tensor<i1>) -> tensor<i1>
  %none = stablehlo.constant dense<0> : tensor<ui32>
  %3 = stablehlo.reduce(%u init: %none) applies stablehlo.maximum across dimensions = [0] : (tensor<4xui32>, tensor<ui32>) -> tensor<ui32>
  return %0, %1, %2, %3 : tensor<4xf32>, tensor<f32>, tensor<i1>, tensor<ui32>
}

// A region that nobody knows is carried out in a loop.
func.func @unknown_reduction(%x: tensor<4x8xf32>, %init: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.reduce(%x init: %init) across dimensions = [1] : (tensor<4x8xf32>, tensor<f32>) -> tensor<4xf32>
   reducer(%l: tensor<f32>, %r: tensor<f32>)  {
    %half = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %less = stablehlo.multiply %l, %half : tensor<f32>
    %sum = stablehlo.add %less, %r : tensor<f32>
    stablehlo.return %sum : tensor<f32>
  }
  return %0 : tensor<4xf32>
}

// A window as long as the dimension, padded on one side, is a scan.
func.func @windows(%x: tensor<9x4xf32>) -> (tensor<9x4xf32>, tensor<9x4xf32>, tensor<4x2xf32>) {
  %zero = stablehlo.constant dense<0.000000e+00> : tensor<f32>
  %0 = "stablehlo.reduce_window"(%x, %zero) <{padding = dense<[[8, 0], [0, 0]]> : tensor<2x2xi64>, window_dimensions = array<i64: 9, 1>}> ({
  ^bb0(%l: tensor<f32>, %r: tensor<f32>):
    %sum = stablehlo.add %l, %r : tensor<f32>
    stablehlo.return %sum : tensor<f32>
  }) : (tensor<9x4xf32>, tensor<f32>) -> tensor<9x4xf32>
  %1 = "stablehlo.reduce_window"(%x, %zero) <{padding = dense<[[0, 8], [0, 0]]> : tensor<2x2xi64>, window_dimensions = array<i64: 9, 1>}> ({
  ^bb0(%l: tensor<f32>, %r: tensor<f32>):
    %sum = stablehlo.add %l, %r : tensor<f32>
    stablehlo.return %sum : tensor<f32>
  }) : (tensor<9x4xf32>, tensor<f32>) -> tensor<9x4xf32>
  %2 = "stablehlo.reduce_window"(%x, %zero) <{window_dimensions = array<i64: 2, 2>, window_strides = array<i64: 2, 2>}> ({
  ^bb0(%l: tensor<f32>, %r: tensor<f32>):
    %sum = stablehlo.add %l, %r : tensor<f32>
    stablehlo.return %sum : tensor<f32>
  }) : (tensor<9x4xf32>, tensor<f32>) -> tensor<4x2xf32>
  return %0, %1, %2 : tensor<9x4xf32>, tensor<9x4xf32>, tensor<4x2xf32>
}

// A loop that counts; what it passes on unchanged is not carried, and the bound may be such a value.
func.func @counts(%n: tensor<i32>, %x: tensor<f32>) -> (tensor<i32>, tensor<f32>) {
  %c = stablehlo.constant dense<2> : tensor<i32>
  %0:4 = stablehlo.while(%i = %c, %end = %n, %factor = %x, %acc = %x) : tensor<i32>, tensor<i32>, tensor<f32>, tensor<f32>
  cond {
    %1 = stablehlo.compare LT, %i, %end, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %1 : tensor<i1>
  } do {
    %1 = stablehlo.multiply %acc, %factor : tensor<f32>
    %one = stablehlo.constant dense<1> : tensor<i32>
    %2 = stablehlo.add %i, %one : tensor<i32>
    stablehlo.return %2, %end, %factor, %1 : tensor<i32>, tensor<i32>, tensor<f32>, tensor<f32>
  }
  return %0#0, %0#3 : tensor<i32>, tensor<f32>
}

// It does not count: the step is 2 and the end could be the greatest number, which wraps around.
func.func @may_wrap(%n: tensor<i32>) -> tensor<i32> {
  %c = stablehlo.constant dense<0> : tensor<i32>
  %0 = stablehlo.while(%i = %c) : tensor<i32>
  cond {
    %1 = stablehlo.compare LT, %i, %n, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %1 : tensor<i1>
  } do {
    %two = stablehlo.constant dense<2> : tensor<i32>
    %1 = stablehlo.add %i, %two : tensor<i32>
    stablehlo.return %1 : tensor<i32>
  }
  return %0 : tensor<i32>
}

// Keys of different direction and sign become signed integers in the same order.
func.func @sorts(%k: tensor<8xui32>, %v: tensor<8xf32>) -> (tensor<8xui32>, tensor<8xf32>, tensor<8xf32>) {
  %0:2 = "stablehlo.sort"(%k, %v) <{dimension = 0 : i64, is_stable = true}> ({
  ^bb0(%a: tensor<ui32>, %b: tensor<ui32>, %c: tensor<f32>, %d: tensor<f32>):
    %less = stablehlo.compare LT, %a, %b, UNSIGNED : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
    %same = stablehlo.compare EQ, %a, %b, UNSIGNED : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
    %greater = stablehlo.compare GT, %c, %d, TOTALORDER : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %both = stablehlo.and %same, %greater : tensor<i1>
    %before = stablehlo.or %less, %both : tensor<i1>
    stablehlo.return %before : tensor<i1>
  }) : (tensor<8xui32>, tensor<8xf32>) -> (tensor<8xui32>, tensor<8xf32>)
  %1 = "stablehlo.sort"(%v) <{dimension = 0 : i64, is_stable = true}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %greater = stablehlo.compare LT, %b, %a, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %greater : tensor<i1>
  }) : (tensor<8xf32>) -> tensor<8xf32>
  return %0#0, %0#1, %1 : tensor<8xui32>, tensor<8xf32>, tensor<8xf32>
}

// Shifts by too much give zero; by a number that is known it is one operation.
func.func @shifts(%x: tensor<4xui32>, %n: tensor<4xui32>) -> (tensor<4xui32>, tensor<4xui32>) {
  %0 = stablehlo.shift_left %x, %n : tensor<4xui32>
  %c = stablehlo.constant dense<7> : tensor<4xui32>
  %1 = stablehlo.shift_right_logical %x, %c : tensor<4xui32>
  return %0, %1 : tensor<4xui32>, tensor<4xui32>
}

// A scatter of known regions, and one that is carried out update by update.
func.func @scatters(%x: tensor<6xf32>, %i: tensor<3x1xi32>, %u: tensor<3xf32>) -> (tensor<6xf32>, tensor<6xf32>) {
  %0 = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    stablehlo.return %b : tensor<f32>
  }) : (tensor<6xf32>, tensor<3x1xi32>, tensor<3xf32>) -> tensor<6xf32>
  %1 = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = stablehlo.sine %a : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) : (tensor<6xf32>, tensor<3x1xi32>, tensor<3xf32>) -> tensor<6xf32>
  return %0, %1 : tensor<6xf32>, tensor<6xf32>
}

// Choices: the last branch is also for numbers that no branch has.
func.func @choices(%n: tensor<i32>, %x: tensor<f32>) -> tensor<f32> {
  %0 = "stablehlo.case"(%n) ({
    stablehlo.return %x : tensor<f32>
  }, {
    %1 = stablehlo.negate %x : tensor<f32>
    stablehlo.return %1 : tensor<f32>
  }, {
    %1 = stablehlo.sine %x : tensor<f32>
    stablehlo.return %1 : tensor<f32>
  }) : (tensor<i32>) -> tensor<f32>
  return %0 : tensor<f32>
}

// Composites, tuples, annotations.
func.func @others(%x: tensor<4xf32>) -> tensor<4xf32> {
  %0 = stablehlo.composite "my.twice" %x {decomposition = @twice} : (tensor<4xf32>) -> tensor<4xf32>
  %1 = stablehlo.tuple %0, %x : tuple<tensor<4xf32>, tensor<4xf32>>
  %2 = stablehlo.get_tuple_element %1[0] : (tuple<tensor<4xf32>, tensor<4xf32>>) -> tensor<4xf32>
  %3 = stablehlo.custom_call @Sharding(%2) : (tensor<4xf32>) -> tensor<4xf32>
  return %3 : tensor<4xf32>
}
func.func private @twice(%x: tensor<4xf32>) -> tensor<4xf32> {
  %0 = stablehlo.add %x, %x : tensor<4xf32>
  return %0 : tensor<4xf32>
}
