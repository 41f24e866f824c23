// The gradient of attention by one head: five products of matrices beside the two of the forward sweep, softmax's gradient between them.
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=attention},inline,canonicalize,cse,dce,eqsat{fastmath=fast report},canonicalize,cse,dce"

func.func @attention(%q: tensor<16x32xf32>, %k: tensor<24x32xf32>, %v: tensor<24x40xf32>) -> tensor<16x40xf32> {
  %scale = arith.constant dense<0.17677669> : tensor<16x24xf32>
  %kt = tensor.transpose %k perm = [1, 0] : tensor<24x32xf32> -> tensor<32x24xf32>
  %qk = tensor.matmul %q, %kt : (tensor<16x32xf32>, tensor<32x24xf32>) -> tensor<16x24xf32>
  %s = arith.mulf %qk, %scale : tensor<16x24xf32>
  %max = tensor.reduce max %s dims = [1] : tensor<16x24xf32> -> tensor<16xf32>
  %maxs = tensor.broadcast %max dims = [0] : tensor<16xf32> -> tensor<16x24xf32>
  %shifted = arith.subf %s, %maxs : tensor<16x24xf32>
  %e = math.exp %shifted : tensor<16x24xf32>
  %sum = tensor.reduce add %e dims = [1] : tensor<16x24xf32> -> tensor<16xf32>
  %sums = tensor.broadcast %sum dims = [0] : tensor<16xf32> -> tensor<16x24xf32>
  %p = arith.divf %e, %sums : tensor<16x24xf32>
  %y = tensor.matmul %p, %v : (tensor<16x24xf32>, tensor<24x40xf32>) -> tensor<16x40xf32>
  return %y : tensor<16x40xf32>
}

func.func @attention_by_hand(%q: tensor<16x32xf32>, %k: tensor<24x32xf32>, %v: tensor<24x40xf32>, %dy: tensor<16x40xf32>) -> (tensor<16x40xf32>, tensor<16x32xf32>, tensor<24x32xf32>, tensor<24x40xf32>) {
  %scale = arith.constant dense<0.17677669> : tensor<16x24xf32>
  %one = arith.constant dense<1.0> : tensor<16xf32>
  %qk = tensor.einsum "ac,bc->ab" %q, %k : (tensor<16x32xf32>, tensor<24x32xf32>) -> tensor<16x24xf32>
  %s = arith.mulf %qk, %scale : tensor<16x24xf32>
  %max = tensor.reduce max %s dims = [1] : tensor<16x24xf32> -> tensor<16xf32>
  %maxs = tensor.broadcast %max dims = [0] : tensor<16xf32> -> tensor<16x24xf32>
  %shifted = arith.subf %s, %maxs : tensor<16x24xf32>
  %e = math.exp %shifted : tensor<16x24xf32>
  %sum = tensor.reduce add %e dims = [1] : tensor<16x24xf32> -> tensor<16xf32>
  %inverse = arith.divf %one, %sum : tensor<16xf32>
  %inverses = tensor.broadcast %inverse dims = [0] : tensor<16xf32> -> tensor<16x24xf32>
  %p = arith.mulf %e, %inverses : tensor<16x24xf32>
  %y = tensor.matmul %p, %v : (tensor<16x24xf32>, tensor<24x40xf32>) -> tensor<16x40xf32>
  %dv = tensor.einsum "ab,ac->bc" %p, %dy : (tensor<16x24xf32>, tensor<16x40xf32>) -> tensor<24x40xf32>
  %dp = tensor.einsum "ac,bc->ab" %dy, %v : (tensor<16x40xf32>, tensor<24x40xf32>) -> tensor<16x24xf32>
  %pdp = arith.mulf %p, %dp : tensor<16x24xf32>
  %t = tensor.reduce add %pdp dims = [1] : tensor<16x24xf32> -> tensor<16xf32>
  %ts = tensor.broadcast %t dims = [0] : tensor<16xf32> -> tensor<16x24xf32>
  %d = arith.subf %dp, %ts : tensor<16x24xf32>
  %dscaled = arith.mulf %p, %d : tensor<16x24xf32>
  %ds = arith.mulf %dscaled, %scale : tensor<16x24xf32>
  %dq = tensor.matmul %ds, %k : (tensor<16x24xf32>, tensor<24x32xf32>) -> tensor<16x32xf32>
  %dk = tensor.einsum "ab,ac->bc" %ds, %q : (tensor<16x24xf32>, tensor<16x32xf32>) -> tensor<24x32xf32>
  return %y, %dq, %dk, %dv : tensor<16x40xf32>, tensor<16x32xf32>, tensor<24x32xf32>, tensor<24x40xf32>
}
