// A rule about tensors means nothing on buffers: derivatives come first, and rules go.
// RUN: ft-opt %s --lower-tensor-to-loops
// RUN: ft-opt %s --pass-pipeline="ad-expand{last=true},lower-tensor-to-loops,symbol-dce"

func.func private @norm(%a: tensor<4xf32>) -> tensor<f32> {
  %y = tensor.einsum "i,i->" %a, %a : (tensor<4xf32>, tensor<4xf32>) -> tensor<f32>
  return %y : tensor<f32>
}
func.func private @norm_bwd(%dy: tensor<f32>) -> tensor<4xf32> {
  %s = tensor.broadcast %dy dims = [] : tensor<f32> -> tensor<4xf32>
  return %s : tensor<4xf32>
}
ad.rule @norm forward @norm reverse @norm_bwd
func.func @main(%a: tensor<4xf32>) -> tensor<f32> {
  %y = func.call @norm(%a) : (tensor<4xf32>) -> tensor<f32>
  return %y : tensor<f32>
}
