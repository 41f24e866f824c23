// The gradient of layer normalisation: dy without its mean and without its part along y, row by row.
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=layernorm},inline,canonicalize,cse,dce,eqsat{fastmath=fast report},canonicalize,cse,dce"

func.func @layernorm(%x: tensor<64x128xf32>) -> tensor<64x128xf32> {
  %n = arith.constant dense<128.0> : tensor<64xf32>
  %eps = arith.constant dense<1.0e-5> : tensor<64xf32>
  %sum = tensor.reduce add %x dims = [1] : tensor<64x128xf32> -> tensor<64xf32>
  %mean = arith.divf %sum, %n : tensor<64xf32>
  %means = tensor.broadcast %mean dims = [0] : tensor<64xf32> -> tensor<64x128xf32>
  %d = arith.subf %x, %means : tensor<64x128xf32>
  %sq = arith.mulf %d, %d : tensor<64x128xf32>
  %ss = tensor.reduce add %sq dims = [1] : tensor<64x128xf32> -> tensor<64xf32>
  %var = arith.divf %ss, %n : tensor<64xf32>
  %ve = arith.addf %var, %eps : tensor<64xf32>
  %r = math.rsqrt %ve : tensor<64xf32>
  %rs = tensor.broadcast %r dims = [0] : tensor<64xf32> -> tensor<64x128xf32>
  %y = arith.mulf %d, %rs : tensor<64x128xf32>
  return %y : tensor<64x128xf32>
}

func.func @layernorm_by_hand(%x: tensor<64x128xf32>, %dy: tensor<64x128xf32>) -> (tensor<64x128xf32>, tensor<64x128xf32>) {
  %c = arith.constant dense<0.0078125> : tensor<64xf32>
  %eps = arith.constant dense<1.0e-5> : tensor<64xf32>
  %sum = tensor.reduce add %x dims = [1] : tensor<64x128xf32> -> tensor<64xf32>
  %mean = arith.mulf %sum, %c : tensor<64xf32>
  %means = tensor.broadcast %mean dims = [0] : tensor<64xf32> -> tensor<64x128xf32>
  %d = arith.subf %x, %means : tensor<64x128xf32>
  %sq = arith.mulf %d, %d : tensor<64x128xf32>
  %ss = tensor.reduce add %sq dims = [1] : tensor<64x128xf32> -> tensor<64xf32>
  %var = arith.mulf %ss, %c : tensor<64xf32>
  %ve = arith.addf %var, %eps : tensor<64xf32>
  %r = math.rsqrt %ve : tensor<64xf32>
  %rs = tensor.broadcast %r dims = [0] : tensor<64xf32> -> tensor<64x128xf32>
  %y = arith.mulf %d, %rs : tensor<64x128xf32>
  %t = arith.mulf %y, %dy : tensor<64x128xf32>
  %along = tensor.reduce add %t dims = [1] : tensor<64x128xf32> -> tensor<64xf32>
  %along1 = arith.mulf %along, %c : tensor<64xf32>
  %alongs = tensor.broadcast %along1 dims = [0] : tensor<64xf32> -> tensor<64x128xf32>
  %part = arith.mulf %y, %alongs : tensor<64x128xf32>
  %dsum = tensor.reduce add %dy dims = [1] : tensor<64x128xf32> -> tensor<64xf32>
  %dmean = arith.mulf %dsum, %c : tensor<64xf32>
  %dmeans = tensor.broadcast %dmean dims = [0] : tensor<64xf32> -> tensor<64x128xf32>
  %u = arith.subf %dy, %dmeans : tensor<64x128xf32>
  %v = arith.subf %u, %part : tensor<64x128xf32>
  %dx = arith.mulf %v, %rs : tensor<64x128xf32>
  return %y, %dx : tensor<64x128xf32>, tensor<64x128xf32>
}
