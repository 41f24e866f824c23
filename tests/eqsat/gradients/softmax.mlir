// The gradient of a softmax comes down to y * (dy - sum(y * dy)).
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=softmax},inline,canonicalize,cse,dce,eqsat{fastmath=fast report},canonicalize,cse,dce"

func.func @softmax(%x: tensor<64x128xf32>) -> tensor<64x128xf32> {
  %max = tensor.reduce max %x dims = [1] : tensor<64x128xf32> -> tensor<64xf32>
  %maxs = tensor.broadcast %max dims = [0] : tensor<64xf32> -> tensor<64x128xf32>
  %shifted = arith.subf %x, %maxs : tensor<64x128xf32>
  %e = math.exp %shifted : tensor<64x128xf32>
  %sum = tensor.reduce add %e dims = [1] : tensor<64x128xf32> -> tensor<64xf32>
  %sums = tensor.broadcast %sum dims = [0] : tensor<64xf32> -> tensor<64x128xf32>
  %y = arith.divf %e, %sums : tensor<64x128xf32>
  return %y : tensor<64x128xf32>
}

// One division a row.
func.func @softmax_by_hand(%x: tensor<64x128xf32>, %dy: tensor<64x128xf32>) -> (tensor<64x128xf32>, tensor<64x128xf32>) {
  %one = arith.constant dense<1.0> : tensor<64xf32>
  %max = tensor.reduce max %x dims = [1] : tensor<64x128xf32> -> tensor<64xf32>
  %maxs = tensor.broadcast %max dims = [0] : tensor<64xf32> -> tensor<64x128xf32>
  %shifted = arith.subf %x, %maxs : tensor<64x128xf32>
  %e = math.exp %shifted : tensor<64x128xf32>
  %sum = tensor.reduce add %e dims = [1] : tensor<64x128xf32> -> tensor<64xf32>
  %inverse = arith.divf %one, %sum : tensor<64xf32>
  %inverses = tensor.broadcast %inverse dims = [0] : tensor<64xf32> -> tensor<64x128xf32>
  %y = arith.mulf %e, %inverses : tensor<64x128xf32>
  %ydy = arith.mulf %y, %dy : tensor<64x128xf32>
  %s = tensor.reduce add %ydy dims = [1] : tensor<64x128xf32> -> tensor<64xf32>
  %ss = tensor.broadcast %s dims = [0] : tensor<64xf32> -> tensor<64x128xf32>
  %d = arith.subf %dy, %ss : tensor<64x128xf32>
  %dx = arith.mulf %y, %d : tensor<64x128xf32>
  return %y, %dx : tensor<64x128xf32>, tensor<64x128xf32>
}
