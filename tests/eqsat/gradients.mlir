// Gradients of layers come down to a fraction of what reverse mode writes.
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=layernorm},inline,canonicalize,cse,dce,eqsat{fastmath=fast},canonicalize,cse,dce"
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=mlp},inline,canonicalize,cse,dce,eqsat{fastmath=fast},canonicalize,cse,dce"

func.func @layernorm(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %n = arith.constant dense<8.0> : tensor<4xf32>
  %eps = arith.constant dense<1.0e-5> : tensor<4xf32>
  %sum = tensor.reduce add %x dims = [1] : tensor<4x8xf32> -> tensor<4xf32>
  %mean = arith.divf %sum, %n : tensor<4xf32>
  %means = tensor.broadcast %mean dims = [0] : tensor<4xf32> -> tensor<4x8xf32>
  %d = arith.subf %x, %means : tensor<4x8xf32>
  %sq = arith.mulf %d, %d : tensor<4x8xf32>
  %ss = tensor.reduce add %sq dims = [1] : tensor<4x8xf32> -> tensor<4xf32>
  %var = arith.divf %ss, %n : tensor<4xf32>
  %ve = arith.addf %var, %eps : tensor<4xf32>
  %r = math.rsqrt %ve : tensor<4xf32>
  %rs = tensor.broadcast %r dims = [0] : tensor<4xf32> -> tensor<4x8xf32>
  %y = arith.mulf %d, %rs : tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

func.func @mlp(%x: tensor<16x8xf32>, %w1: tensor<8x32xf32>, %w2: tensor<32x4xf32>) -> tensor<16x4xf32> {
  %zero = arith.constant dense<0.0> : tensor<16x32xf32>
  %h = tensor.matmul %x, %w1 : (tensor<16x8xf32>, tensor<8x32xf32>) -> tensor<16x32xf32>
  %a = arith.maximumf %h, %zero : tensor<16x32xf32>
  %y = tensor.matmul %a, %w2 : (tensor<16x32xf32>, tensor<32x4xf32>) -> tensor<16x4xf32>
  return %y : tensor<16x4xf32>
}
