// Sizes that only run time tells must fit: checked code says where they do not, as the evaluator.
// RUN: ft-run %s --check-bounds --entry sum --in iota iota --dim 0.0=3 --dim 1.0=3
// RUN: not ft-run %s --check-bounds --entry sum --in iota iota --dim 0.0=3 --dim 1.0=4
// RUN: not ft-run %s --check-bounds --entry sum --in iota iota --dim 0.0=4 --dim 1.0=3
// RUN: not ft-run %s --engine=eval --entry sum --in iota iota --dim 0.0=4 --dim 1.0=3
// RUN: not ft-run %s --check-bounds --entry product --in iota iota --dim 0.0=2 --dim 0.1=3 --dim 1.0=4 --dim 1.1=2
// RUN: not ft-run %s --check-bounds --entry together --in iota iota --dim 0.0=2 --dim 0.1=3 --dim 1.0=2 --dim 1.1=4
// RUN: not ft-run %s --check-bounds --entry claimed --in iota --dim 0.0=3
// RUN: not ft-run %s --check-bounds --entry folded --in iota --dim 0.0=3
// RUN: not ft-run %s --check-bounds --entry repeated --in iota 4 --dim 0.0=3
// RUN: not ft-run %s --check-bounds --entry cut --in iota --dim 0.0=3
// RUN: not ft-run %s --check-bounds --entry part --in iota 1 4 --dim 0.0=3
// RUN: not ft-run %s --check-bounds --entry replaced --in iota iota 1 --dim 0.0=3 --dim 1.0=4
// RUN: not ft-run %s --check-bounds --entry filled --in 1.0 -1
// RUN: not ft-run %s --check-bounds --entry turns --in iota iota 2 --dim 0.0=3 --dim 1.0=2
// RUN: ft-opt %s --pass-pipeline=lower-tensor-to-loops{check-sizes=true},canonicalize,cse

func.func @sum(%a: tensor<?xf32>, %b: tensor<?xf32>) -> tensor<?xf32> {
  %0 = math.exp %a : tensor<?xf32>
  %1 = arith.addf %0, %b : tensor<?xf32>
  return %1 : tensor<?xf32>
}

func.func @product(%a: tensor<?x?xf32>, %b: tensor<?x?xf32>) -> tensor<?x?xf32> {
  %0 = tensor.einsum "ij,jk->ik" %a, %b : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  return %0 : tensor<?x?xf32>
}

func.func @together(%a: tensor<?x?xf32>, %b: tensor<?x?xf32>) -> tensor<?x?xf32> {
  %0 = tensor.concat %a, %b dim = 0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  return %0 : tensor<?x?xf32>
}

func.func @claimed(%a: tensor<?xf32>) -> tensor<4xf32> {
  %0 = tensor.cast %a : tensor<?xf32> to tensor<4xf32>
  return %0 : tensor<4xf32>
}

func.func @folded(%a: tensor<?xf32>) -> tensor<2x2xf32> {
  %0 = tensor.reshape %a : tensor<?xf32> -> tensor<2x2xf32>
  return %0 : tensor<2x2xf32>
}

func.func @repeated(%a: tensor<?xf32>, %n: index) -> tensor<2x?xf32> {
  %0 = tensor.broadcast %a dims = [1] sizes(%n) : tensor<?xf32> -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

func.func @cut(%a: tensor<?xf32>) -> tensor<3xf32> {
  %0 = tensor.slice %a starts = [1] limits = [4] strides = [1] : tensor<?xf32> -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

func.func @part(%a: tensor<?xf32>, %i: index, %n: index) -> tensor<?xf32> {
  %0 = tensor.dynamic_slice %a[%i] sizes = [%n] : (tensor<?xf32>, index) -> tensor<?xf32>
  return %0 : tensor<?xf32>
}

func.func @replaced(%a: tensor<?xf32>, %b: tensor<?xf32>, %i: index) -> tensor<?xf32> {
  %0 = tensor.update_slice %a, %b[%i] : (tensor<?xf32>, tensor<?xf32>, index) -> tensor<?xf32>
  return %0 : tensor<?xf32>
}

func.func @filled(%x: f32, %n: index) -> tensor<?xf32> {
  %0 = tensor.splat %x sizes(%n) : tensor<?xf32>
  return %0 : tensor<?xf32>
}

// The second turn adds what the first one made longer.
func.func @turns(%a: tensor<?xf32>, %b: tensor<?xf32>, %n: index) -> tensor<?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r = loop.for %i = %c0 to %n step %c1 iter_args(%t = %b) -> (tensor<?xf32>) {
    %0 = arith.addf %t, %b : tensor<?xf32>
    %1 = tensor.concat %0, %a dim = 0 : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
    loop.yield %1 : tensor<?xf32>
  }
  return %r : tensor<?xf32>
}
