// The gradient of a log-sum-exp is dy times the softmax.
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=logsumexp},inline,canonicalize,cse,dce,eqsat{fastmath=fast report},canonicalize,cse,dce"

func.func @logsumexp(%x: tensor<64x128xf32>) -> tensor<64xf32> {
  %max = tensor.reduce max %x dims = [1] : tensor<64x128xf32> -> tensor<64xf32>
  %maxs = tensor.broadcast %max dims = [0] : tensor<64xf32> -> tensor<64x128xf32>
  %shifted = arith.subf %x, %maxs : tensor<64x128xf32>
  %e = math.exp %shifted : tensor<64x128xf32>
  %sum = tensor.reduce add %e dims = [1] : tensor<64x128xf32> -> tensor<64xf32>
  %log = math.log %sum : tensor<64xf32>
  %y = arith.addf %log, %max : tensor<64xf32>
  return %y : tensor<64xf32>
}

func.func @logsumexp_by_hand(%x: tensor<64x128xf32>, %dy: tensor<64xf32>) -> (tensor<64xf32>, tensor<64x128xf32>) {
  %max = tensor.reduce max %x dims = [1] : tensor<64x128xf32> -> tensor<64xf32>
  %maxs = tensor.broadcast %max dims = [0] : tensor<64xf32> -> tensor<64x128xf32>
  %shifted = arith.subf %x, %maxs : tensor<64x128xf32>
  %e = math.exp %shifted : tensor<64x128xf32>
  %sum = tensor.reduce add %e dims = [1] : tensor<64x128xf32> -> tensor<64xf32>
  %log = math.log %sum : tensor<64xf32>
  %y = arith.addf %log, %max : tensor<64xf32>
  %share = arith.divf %dy, %sum : tensor<64xf32>
  %shares = tensor.broadcast %share dims = [0] : tensor<64xf32> -> tensor<64x128xf32>
  %dx = arith.mulf %e, %shares : tensor<64x128xf32>
  return %y, %dx : tensor<64xf32>, tensor<64x128xf32>
}
