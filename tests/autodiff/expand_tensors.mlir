// Requests, rules and cuts on tensors, by the evaluator and natively.
// RUN: ft-run %s --entry dot --check-grad | FileCheck %s --check-prefix=CHECK-GRAD
// CHECK-GRAD: a tensor<4xf32> 4 differences {{.*}} ok
// CHECK-GRAD: all forward mode {{.*}} ok
// EVAL: @gradients([0, 1, 2, 3], [3, 2, 1, 0]) ~= [3, 2, 1, 0], [0, 1, 2, 3]
// EVAL: @products([0, 1, 2, 3], [3, 2, 1, 0], 2.0) ~= 4.0, [6, 4, 2, 0]
// EVAL: @along([0, 1, 2, 3], [3, 2, 1, 0]) ~= 4.0, 10.0
// EVAL: @softmax_slope([0, 0, 0, 0], [1, 0, 0, 0]) ~= [0.25, 0.25, 0.25, 0.25], [0.1875, -0.0625, -0.0625, -0.0625]
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

// Section 2D of the inventory, the derivative of a softmax by hand, from what it gave.
func.func private @softmax(%x: tensor<4xf32>) -> tensor<4xf32> {
  %m = tensor.reduce max %x dims = [0] : tensor<4xf32> -> tensor<f32>
  %mm = tensor.broadcast %m dims = [] : tensor<f32> -> tensor<4xf32>
  %d = arith.subf %x, %mm : tensor<4xf32>
  %e = math.exp %d : tensor<4xf32>
  %s = tensor.reduce add %e dims = [0] : tensor<4xf32> -> tensor<f32>
  %ss = tensor.broadcast %s dims = [] : tensor<f32> -> tensor<4xf32>
  %y = arith.divf %e, %ss : tensor<4xf32>
  return %y : tensor<4xf32>
}
func.func private @softmax_fwd(%x: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  %y = func.call @softmax(%x) : (tensor<4xf32>) -> tensor<4xf32>
  return %y, %y : tensor<4xf32>, tensor<4xf32>
}
func.func private @softmax_bwd(%y: tensor<4xf32>, %dy: tensor<4xf32>) -> tensor<4xf32> {
  %s = tensor.einsum "i,i->" %y, %dy : (tensor<4xf32>, tensor<4xf32>) -> tensor<f32>
  %ss = tensor.broadcast %s dims = [] : tensor<f32> -> tensor<4xf32>
  %d = arith.subf %dy, %ss : tensor<4xf32>
  %dx = arith.mulf %d, %y : tensor<4xf32>
  return %dx : tensor<4xf32>
}
ad.rule @softmax forward @softmax_fwd reverse @softmax_bwd
func.func private @uses_softmax(%x: tensor<4xf32>) -> tensor<4xf32> {
  %y = func.call @softmax(%x) : (tensor<4xf32>) -> tensor<4xf32>
  return %y : tensor<4xf32>
}
func.func @softmax_slope(%x: tensor<4xf32>, %dy: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  %y, %dx = ad.vjp @uses_softmax(%x) cotangents(%dy) : (tensor<4xf32>, tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>)
  return %y, %dx : tensor<4xf32>, tensor<4xf32>
}
