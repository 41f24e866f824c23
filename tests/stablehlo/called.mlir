// Functions called in regions that combine elements, products of booleans, and reductions along
// no dimension.
// RUN: ft-opt %s --convert-stablehlo-to-tensor --symbol-dce --expect=func,arith,math,tensor,loop
// EVAL: @nearest([[1, -4, 3], [5, 2, -6]]) ~= [-4, -6]
// EVAL: @in_order([3, 1, 2]) ~= [1, 2, 3]
// EVAL: @booleans([[1, 0], [1, 1]], [[1, 0, 0], [0, 0, 1]]) ~= [[1, 0, 0], [1, 0, 1]], [[1, 0, 0], [1, 0, 1]]
// EVAL: @nothing([1, 2]) ~= [1, 2]
// EVAL: @ends([1, 2]) ~= [2, 4]

// What JAX prints for `jnp.where` in the function given to `lax.reduce`.
func.func @nearest(%x: tensor<2x3xf32>) -> tensor<2xf32> {
  %zero = stablehlo.constant dense<0.000000e+00> : tensor<f32>
  %0 = stablehlo.reduce(%x init: %zero) across dimensions = [1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>
   reducer(%l: tensor<f32>, %r: tensor<f32>)  {
    %1 = stablehlo.abs %l : tensor<f32>
    %2 = stablehlo.abs %r : tensor<f32>
    %3 = stablehlo.compare GE, %1, %2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %4 = func.call @_where(%3, %l, %r) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    stablehlo.return %4 : tensor<f32>
  }
  return %0 : tensor<2xf32>
}

func.func private @_where(%c: tensor<i1>, %a: tensor<f32>, %b: tensor<f32>) -> tensor<f32> {
  %0 = call @choose(%c, %a, %b) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
  return %0 : tensor<f32>
}

func.func private @choose(%c: tensor<i1>, %a: tensor<f32>, %b: tensor<f32>) -> tensor<f32> {
  %0 = stablehlo.select %c, %a, %b : tensor<i1>, tensor<f32>
  return %0 : tensor<f32>
}

// A comparison of keys is recognised behind a call, too.
func.func @in_order(%x: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "stablehlo.sort"(%x) <{dimension = 0 : i64}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %1 = func.call @less(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %1 : tensor<i1>
  }) : (tensor<3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

func.func private @less(%a: tensor<f32>, %b: tensor<f32>) -> tensor<i1> {
  %0 = stablehlo.compare LT, %a, %b, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
  return %0 : tensor<i1>
}

// A sum of booleans is a disjunction; of numbers made of them, a sum.
func.func @booleans(%a: tensor<2x2xi1>, %b: tensor<2x3xi1>) -> (tensor<2x3xi1>, tensor<2x3xi32>) {
  %0 = stablehlo.dot_general %a, %b, contracting_dims = [1] x [0] : (tensor<2x2xi1>, tensor<2x3xi1>) -> tensor<2x3xi1>
  %1 = stablehlo.dot_general %a, %b, contracting_dims = [1] x [0] : (tensor<2x2xi1>, tensor<2x3xi1>) -> tensor<2x3xi32>
  return %0, %1 : tensor<2x3xi1>, tensor<2x3xi32>
}

func.func @nothing(%x: tensor<2xf32>) -> tensor<2xf32> {
  %five = stablehlo.constant dense<5.000000e+00> : tensor<f32>
  %0 = stablehlo.reduce(%x init: %five) applies stablehlo.add across dimensions = [] : (tensor<2xf32>, tensor<f32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// A product of matrices is widened as it was summed; any other one is rounded first, as XLA does.
func.func @rounded(%x: tensor<4x8xbf16>, %y: tensor<2x4x8xbf16>, %w: tensor<8x3xbf16>) -> (tensor<4x3xf32>, tensor<2x4x3xf32>) {
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<4x8xbf16>, tensor<8x3xbf16>) -> tensor<4x3xbf16>
  %1 = stablehlo.convert %0 : (tensor<4x3xbf16>) -> tensor<4x3xf32>
  %2 = stablehlo.dot_general %y, %w, contracting_dims = [2] x [0] : (tensor<2x4x8xbf16>, tensor<8x3xbf16>) -> tensor<2x4x3xbf16>
  %3 = stablehlo.convert %2 : (tensor<2x4x3xbf16>) -> tensor<2x4x3xf32>
  return %1, %3 : tensor<4x3xf32>, tensor<2x4x3xf32>
}

// JAX ends the functions that calls name in this way.
func.func @ends(%x: tensor<2xf32>) -> tensor<2xf32> {
  %0 = stablehlo.add %x, %x : tensor<2xf32>
  stablehlo.return %0 : tensor<2xf32>
}
