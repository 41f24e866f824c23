// Blocks of the networks that TENSAT (Yang et al., 2021) was measured on, small: what saves
// arithmetic is found. Products that share an operand are merged where that pays (merge.mlir).
// RUN: ft-opt %s --pass-pipeline="eqsat{report fastmath=fast},canonicalize,cse,dce"
// That they compute the same is checked by tests/by_hand.rs.

// A cell of NasRNN: the input and the state, each by weights of its own, in three gates; the last
// two gates are added at once.
func.func @nasrnn(%x: tensor<8x16xf32>, %h: tensor<8x16xf32>, %w0: tensor<16x16xf32>, %w1: tensor<16x16xf32>,
                  %w2: tensor<16x16xf32>, %u0: tensor<16x16xf32>, %u1: tensor<16x16xf32>, %u2: tensor<16x16xf32>) -> tensor<8x16xf32> {
  %xw0 = tensor.matmul %x, %w0 : (tensor<8x16xf32>, tensor<16x16xf32>) -> tensor<8x16xf32>
  %hu0 = tensor.matmul %h, %u0 : (tensor<8x16xf32>, tensor<16x16xf32>) -> tensor<8x16xf32>
  %s0 = arith.addf %xw0, %hu0 : tensor<8x16xf32>
  %g0 = math.tanh %s0 : tensor<8x16xf32>
  %xw1 = tensor.matmul %x, %w1 : (tensor<8x16xf32>, tensor<16x16xf32>) -> tensor<8x16xf32>
  %hu1 = tensor.matmul %h, %u1 : (tensor<8x16xf32>, tensor<16x16xf32>) -> tensor<8x16xf32>
  %xw2 = tensor.matmul %x, %w2 : (tensor<8x16xf32>, tensor<16x16xf32>) -> tensor<8x16xf32>
  %hu2 = tensor.matmul %h, %u2 : (tensor<8x16xf32>, tensor<16x16xf32>) -> tensor<8x16xf32>
  %s1 = arith.addf %xw1, %hu1 : tensor<8x16xf32>
  %s2 = arith.addf %xw2, %hu2 : tensor<8x16xf32>
  %s = arith.addf %s1, %s2 : tensor<8x16xf32>
  %g1 = math.tanh %s : tensor<8x16xf32>
  %r = arith.mulf %g0, %g1 : tensor<8x16xf32>
  return %r : tensor<8x16xf32>
}

// Attention of BERT, one head: the value is multiplied by the weights of the output at once.
func.func @bert(%x: tensor<24x16xf32>, %wq: tensor<16x8xf32>, %wk: tensor<16x8xf32>, %wv: tensor<16x8xf32>, %wo: tensor<8x2xf32>) -> tensor<24x2xf32> {
  %scale = arith.constant dense<0.35355338> : tensor<24x24xf32>
  %q = tensor.matmul %x, %wq : (tensor<24x16xf32>, tensor<16x8xf32>) -> tensor<24x8xf32>
  %k = tensor.matmul %x, %wk : (tensor<24x16xf32>, tensor<16x8xf32>) -> tensor<24x8xf32>
  %v = tensor.matmul %x, %wv : (tensor<24x16xf32>, tensor<16x8xf32>) -> tensor<24x8xf32>
  %kt = tensor.transpose %k perm = [1, 0] : tensor<24x8xf32> -> tensor<8x24xf32>
  %qk = tensor.matmul %q, %kt : (tensor<24x8xf32>, tensor<8x24xf32>) -> tensor<24x24xf32>
  %scaled = arith.mulf %qk, %scale : tensor<24x24xf32>
  %max = tensor.reduce max %scaled dims = [1] : tensor<24x24xf32> -> tensor<24xf32>
  %maxs = tensor.broadcast %max dims = [0] : tensor<24xf32> -> tensor<24x24xf32>
  %shifted = arith.subf %scaled, %maxs : tensor<24x24xf32>
  %e = math.exp %shifted : tensor<24x24xf32>
  %sum = tensor.reduce add %e dims = [1] : tensor<24x24xf32> -> tensor<24xf32>
  %sums = tensor.broadcast %sum dims = [0] : tensor<24xf32> -> tensor<24x24xf32>
  %p = arith.divf %e, %sums : tensor<24x24xf32>
  %y = tensor.matmul %p, %v : (tensor<24x24xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
  %r = tensor.matmul %y, %wo : (tensor<24x8xf32>, tensor<8x2xf32>) -> tensor<24x2xf32>
  return %r : tensor<24x2xf32>
}

// Branches of ResNeXt that are added: kernels of one size are added instead.
func.func @resnext(%x: tensor<1x4x8x8xf32>, %w0: tensor<6x4x3x3xf32>, %w1: tensor<6x4x3x3xf32>, %w2: tensor<6x4x3x3xf32>) -> tensor<1x6x8x8xf32> {
  %zero = arith.constant dense<0.0> : tensor<1x6x8x8xf32>
  %a = tensor.conv %x, %w0 dims = "bfhw,oihw->bfhw" padding = [[1, 1], [1, 1]] : (tensor<1x4x8x8xf32>, tensor<6x4x3x3xf32>) -> tensor<1x6x8x8xf32>
  %b = tensor.conv %x, %w1 dims = "bfhw,oihw->bfhw" padding = [[1, 1], [1, 1]] : (tensor<1x4x8x8xf32>, tensor<6x4x3x3xf32>) -> tensor<1x6x8x8xf32>
  %c = tensor.conv %x, %w2 dims = "bfhw,oihw->bfhw" padding = [[1, 1], [1, 1]] : (tensor<1x4x8x8xf32>, tensor<6x4x3x3xf32>) -> tensor<1x6x8x8xf32>
  %ab = arith.addf %a, %b : tensor<1x6x8x8xf32>
  %abc = arith.addf %ab, %c : tensor<1x6x8x8xf32>
  %r = arith.maximumf %abc, %zero : tensor<1x6x8x8xf32>
  return %r : tensor<1x6x8x8xf32>
}

// The end of a fire module of SqueezeNet: what is expanded twice is cut and put together again.
func.func @squeezenet(%x: tensor<1x4x6x6xf32>, %w0: tensor<3x4x1x1xf32>, %w1: tensor<3x4x1x1xf32>) -> tensor<1x6x6x6xf32> {
  %zero = arith.constant dense<0.0> : tensor<1x3x6x6xf32>
  %a = tensor.conv %x, %w0 dims = "bfhw,oihw->bfhw" : (tensor<1x4x6x6xf32>, tensor<3x4x1x1xf32>) -> tensor<1x3x6x6xf32>
  %ra = arith.maximumf %a, %zero : tensor<1x3x6x6xf32>
  %b = tensor.conv %x, %w1 dims = "bfhw,oihw->bfhw" : (tensor<1x4x6x6xf32>, tensor<3x4x1x1xf32>) -> tensor<1x3x6x6xf32>
  %rb = arith.maximumf %b, %zero : tensor<1x3x6x6xf32>
  %all = tensor.concat %ra, %rb dim = 1 : (tensor<1x3x6x6xf32>, tensor<1x3x6x6xf32>) -> tensor<1x6x6x6xf32>
  %first = tensor.slice %all starts = [0, 0, 0, 0] limits = [1, 3, 6, 6] strides = [1, 1, 1, 1] : tensor<1x6x6x6xf32> -> tensor<1x3x6x6xf32>
  %second = tensor.slice %all starts = [0, 3, 0, 0] limits = [1, 6, 6, 6] strides = [1, 1, 1, 1] : tensor<1x6x6x6xf32> -> tensor<1x3x6x6xf32>
  %r = tensor.concat %first, %second dim = 1 : (tensor<1x3x6x6xf32>, tensor<1x3x6x6xf32>) -> tensor<1x6x6x6xf32>
  return %r : tensor<1x6x6x6xf32>
}

// The head of VGG: activations twice, a product with scaled weights.
func.func @vgg(%x: tensor<8x32xf32>, %w: tensor<32x10xf32>, %b: tensor<10xf32>) -> tensor<8x10xf32> {
  %zero = arith.constant dense<0.0> : tensor<8x32xf32>
  %half = arith.constant dense<0.5> : tensor<8x32xf32>
  %a = arith.maximumf %x, %zero : tensor<8x32xf32>
  %aa = arith.maximumf %a, %zero : tensor<8x32xf32>
  %d = arith.mulf %aa, %half : tensor<8x32xf32>
  %m = tensor.matmul %d, %w : (tensor<8x32xf32>, tensor<32x10xf32>) -> tensor<8x10xf32>
  %bs = tensor.broadcast %b dims = [1] : tensor<10xf32> -> tensor<8x10xf32>
  %r = arith.addf %m, %bs : tensor<8x10xf32>
  return %r : tensor<8x10xf32>
}
