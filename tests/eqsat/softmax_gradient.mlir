// The gradients of softmax and log-sum-exp come down to the forms that people write.
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=softmax},canonicalize,cse,dce"
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=softmax},canonicalize,cse,dce,eqsat{fastmath=fast},canonicalize,cse,dce"
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=logsumexp},canonicalize,cse,dce,eqsat{fastmath=fast},canonicalize,cse,dce"

func.func @softmax(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %max = tensor.reduce max %x dims = [1] : tensor<4x8xf32> -> tensor<4xf32>
  %maxs = tensor.broadcast %max dims = [0] : tensor<4xf32> -> tensor<4x8xf32>
  %shifted = arith.subf %x, %maxs : tensor<4x8xf32>
  %e = math.exp %shifted : tensor<4x8xf32>
  %sum = tensor.reduce add %e dims = [1] : tensor<4x8xf32> -> tensor<4xf32>
  %sums = tensor.broadcast %sum dims = [0] : tensor<4xf32> -> tensor<4x8xf32>
  %y = arith.divf %e, %sums : tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

func.func @logsumexp(%x: tensor<4x8xf32>) -> tensor<4xf32> {
  %max = tensor.reduce max %x dims = [1] : tensor<4x8xf32> -> tensor<4xf32>
  %maxs = tensor.broadcast %max dims = [0] : tensor<4xf32> -> tensor<4x8xf32>
  %shifted = arith.subf %x, %maxs : tensor<4x8xf32>
  %e = math.exp %shifted : tensor<4x8xf32>
  %sum = tensor.reduce add %e dims = [1] : tensor<4x8xf32> -> tensor<4xf32>
  %log = math.log %sum : tensor<4xf32>
  %y = arith.addf %log, %max : tensor<4xf32>
  return %y : tensor<4xf32>
}
