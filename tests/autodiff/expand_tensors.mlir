// Requests, rules and cuts on tensors, by the evaluator and natively.
// RUN: ft-run %s --entry dot --check-grad | FileCheck %s --check-prefix=CHECK-GRAD
// CHECK-GRAD: a tensor<4xf32> 4 differences {{.*}} ok
// CHECK-GRAD: all forward mode {{.*}} ok
// EVAL: @gradients([0, 1, 2, 3], [3, 2, 1, 0]) ~= [3, 2, 1, 0], [0, 1, 2, 3]
// EVAL: @products([0, 1, 2, 3], [3, 2, 1, 0], 2.0) ~= 4.0, [6, 4, 2, 0]
// EVAL: @along([0, 1, 2, 3], [3, 2, 1, 0]) ~= 4.0, 10.0
// EVAL: @halved([1, 2, 3, 4]) ~= [1, 2, 3, 4]
// EVAL: @cut([1, 2, 3, 4]) ~= [1, 2, 3, 4]

func.func private @dot(%a: tensor<4xf32>, %b: tensor<4xf32>) -> tensor<f32> {
  %y = tensor.einsum "i,i->" %a, %b : (tensor<4xf32>, tensor<4xf32>) -> tensor<f32>
  return %y : tensor<f32>
}

func.func @gradients(%a: tensor<4xf32>, %b: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  %ga, %gb = ad.grad @dot(%a, %b) {wrt = [0, 1]} : (tensor<4xf32>, tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>)
  return %ga, %gb : tensor<4xf32>, tensor<4xf32>
}

func.func @products(%a: tensor<4xf32>, %b: tensor<4xf32>, %dy: tensor<f32>) -> (tensor<f32>, tensor<4xf32>) {
  %y, %ga = ad.vjp @dot(%a, %b) cotangents(%dy) {wrt = [0]} : (tensor<4xf32>, tensor<4xf32>, tensor<f32>) -> (tensor<f32>, tensor<4xf32>)
  return %y, %ga : tensor<f32>, tensor<4xf32>
}

func.func @along(%a: tensor<4xf32>, %b: tensor<4xf32>) -> (tensor<f32>, tensor<f32>) {
  %y, %dy = ad.jvp @dot(%a, %b) tangents(%b) {wrt = [0]} : (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> (tensor<f32>, tensor<f32>)
  %s = arith.subf %dy, %y : tensor<f32>
  return %y, %s : tensor<f32>, tensor<f32>
}

// A rule that gives half of the gradient.
func.func private @norm(%a: tensor<4xf32>) -> tensor<f32> {
  %y = tensor.einsum "i,i->" %a, %a : (tensor<4xf32>, tensor<4xf32>) -> tensor<f32>
  return %y : tensor<f32>
}
func.func private @norm_fwd(%a: tensor<4xf32>) -> (tensor<f32>, tensor<4xf32>) {
  %y = func.call @norm(%a) : (tensor<4xf32>) -> tensor<f32>
  return %y, %a : tensor<f32>, tensor<4xf32>
}
func.func private @norm_bwd(%a: tensor<4xf32>, %dy: tensor<f32>) -> tensor<4xf32> {
  %s = tensor.broadcast %dy dims = [] : tensor<f32> -> tensor<4xf32>
  %g = arith.mulf %s, %a : tensor<4xf32>
  return %g : tensor<4xf32>
}
ad.rule @norm forward @norm_fwd reverse @norm_bwd
func.func private @scaled(%a: tensor<4xf32>) -> tensor<f32> {
  %y = func.call @norm(%a) : (tensor<4xf32>) -> tensor<f32>
  return %y : tensor<f32>
}
func.func @halved(%a: tensor<4xf32>) -> tensor<4xf32> {
  %g = ad.grad @scaled(%a) : (tensor<4xf32>) -> tensor<4xf32>
  return %g : tensor<4xf32>
}

func.func private @weighted(%a: tensor<4xf32>) -> tensor<f32> {
  %w = ad.stop_gradient %a : tensor<4xf32>
  %y = func.call @dot(%a, %w) : (tensor<4xf32>, tensor<4xf32>) -> tensor<f32>
  return %y : tensor<f32>
}
func.func @cut(%a: tensor<4xf32>) -> tensor<4xf32> {
  %g = ad.grad @weighted(%a) : (tensor<4xf32>) -> tensor<4xf32>
  return %g : tensor<4xf32>
}
