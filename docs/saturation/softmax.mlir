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
