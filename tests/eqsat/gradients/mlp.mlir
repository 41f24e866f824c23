// The gradient of a perceptron with cross entropy: softmax less the target, then products of matrices.
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=mlp wrt=w1,b1,w2,b2},inline,canonicalize,cse,dce,eqsat{fastmath=fast report},canonicalize,cse,dce"

func.func @mlp(%x: tensor<16x8xf32>, %w1: tensor<8x32xf32>, %b1: tensor<32xf32>, %w2: tensor<32x4xf32>, %b2: tensor<4xf32>, %t: tensor<16x4xf32>) -> f32 {
  %zero = arith.constant dense<0.0> : tensor<16x32xf32>
  %n = arith.constant -16.0 : f32
  %h = tensor.matmul %x, %w1 : (tensor<16x8xf32>, tensor<8x32xf32>) -> tensor<16x32xf32>
  %b1s = tensor.broadcast %b1 dims = [1] : tensor<32xf32> -> tensor<16x32xf32>
  %hb = arith.addf %h, %b1s : tensor<16x32xf32>
  %a = arith.maximumf %hb, %zero : tensor<16x32xf32>
  %z = tensor.matmul %a, %w2 : (tensor<16x32xf32>, tensor<32x4xf32>) -> tensor<16x4xf32>
  %b2s = tensor.broadcast %b2 dims = [1] : tensor<4xf32> -> tensor<16x4xf32>
  %l = arith.addf %z, %b2s : tensor<16x4xf32>
  %max = tensor.reduce max %l dims = [1] : tensor<16x4xf32> -> tensor<16xf32>
  %maxs = tensor.broadcast %max dims = [0] : tensor<16xf32> -> tensor<16x4xf32>
  %shifted = arith.subf %l, %maxs : tensor<16x4xf32>
  %e = math.exp %shifted : tensor<16x4xf32>
  %sum = tensor.reduce add %e dims = [1] : tensor<16x4xf32> -> tensor<16xf32>
  %log = math.log %sum : tensor<16xf32>
  %logs = tensor.broadcast %log dims = [0] : tensor<16xf32> -> tensor<16x4xf32>
  %lp = arith.subf %shifted, %logs : tensor<16x4xf32>
  %tl = arith.mulf %t, %lp : tensor<16x4xf32>
  %s = tensor.reduce add %tl dims = [0, 1] : tensor<16x4xf32> -> tensor<f32>
  %loss = tensor.extract %s[] : tensor<f32>
  %mean = arith.divf %loss, %n : f32
  return %mean : f32
}

func.func @mlp_by_hand(%x: tensor<16x8xf32>, %w1: tensor<8x32xf32>, %b1: tensor<32xf32>, %w2: tensor<32x4xf32>, %b2: tensor<4xf32>, %t: tensor<16x4xf32>, %dmean: f32) -> (f32, tensor<8x32xf32>, tensor<32xf32>, tensor<32x4xf32>, tensor<4xf32>) {
  %zero = arith.constant dense<0.0> : tensor<16x32xf32>
  %c = arith.constant -0.0625 : f32
  %h = tensor.matmul %x, %w1 : (tensor<16x8xf32>, tensor<8x32xf32>) -> tensor<16x32xf32>
  %b1s = tensor.broadcast %b1 dims = [1] : tensor<32xf32> -> tensor<16x32xf32>
  %hb = arith.addf %h, %b1s : tensor<16x32xf32>
  %a = arith.maximumf %hb, %zero : tensor<16x32xf32>
  %z = tensor.matmul %a, %w2 : (tensor<16x32xf32>, tensor<32x4xf32>) -> tensor<16x4xf32>
  %b2s = tensor.broadcast %b2 dims = [1] : tensor<4xf32> -> tensor<16x4xf32>
  %l = arith.addf %z, %b2s : tensor<16x4xf32>
  %max = tensor.reduce max %l dims = [1] : tensor<16x4xf32> -> tensor<16xf32>
  %maxs = tensor.broadcast %max dims = [0] : tensor<16xf32> -> tensor<16x4xf32>
  %shifted = arith.subf %l, %maxs : tensor<16x4xf32>
  %e = math.exp %shifted : tensor<16x4xf32>
  %sum = tensor.reduce add %e dims = [1] : tensor<16x4xf32> -> tensor<16xf32>
  %log = math.log %sum : tensor<16xf32>
  %lse = arith.addf %max, %log : tensor<16xf32>
  %lses = tensor.broadcast %lse dims = [0] : tensor<16xf32> -> tensor<16x4xf32>
  %lp = arith.subf %l, %lses : tensor<16x4xf32>
  %tl = arith.mulf %t, %lp : tensor<16x4xf32>
  %s = tensor.reduce add %tl dims = [0, 1] : tensor<16x4xf32> -> tensor<f32>
  %loss = tensor.extract %s[] : tensor<f32>
  %mean = arith.mulf %loss, %c : f32
  // Of the logits: the target less the softmax.
  %targets = tensor.reduce add %t dims = [1] : tensor<16x4xf32> -> tensor<16xf32>
  %share = arith.divf %targets, %sum : tensor<16xf32>
  %shares = tensor.broadcast %share dims = [0] : tensor<16xf32> -> tensor<16x4xf32>
  %p = arith.mulf %e, %shares : tensor<16x4xf32>
  %d = arith.subf %t, %p : tensor<16x4xf32>
  %g = arith.mulf %dmean, %c : f32
  %gs = tensor.splat %g : tensor<16x4xf32>
  %dl = arith.mulf %gs, %d : tensor<16x4xf32>
  %db2 = tensor.reduce add %dl dims = [0] : tensor<16x4xf32> -> tensor<4xf32>
  %dw2 = tensor.einsum "ab,ac->bc" %a, %dl : (tensor<16x32xf32>, tensor<16x4xf32>) -> tensor<32x4xf32>
  %da = tensor.einsum "ac,bc->ab" %dl, %w2 : (tensor<16x4xf32>, tensor<32x4xf32>) -> tensor<16x32xf32>
  %is_on = arith.cmpf uge, %hb, %zero : tensor<16x32xf32>
  %dh = arith.select %is_on, %da, %zero : tensor<16x32xi1>, tensor<16x32xf32>
  %db1 = tensor.reduce add %dh dims = [0] : tensor<16x32xf32> -> tensor<32xf32>
  %dw1 = tensor.einsum "ab,ac->bc" %x, %dh : (tensor<16x8xf32>, tensor<16x32xf32>) -> tensor<8x32xf32>
  return %mean, %dw1, %db1, %dw2, %db2 : f32, tensor<8x32xf32>, tensor<32xf32>, tensor<32x4xf32>, tensor<4xf32>
}
