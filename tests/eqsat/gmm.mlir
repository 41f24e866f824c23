// The triangular product of a Gaussian mixture (ADBench): written as sums over what is broadcast to
// points, components, rows and columns, it is a product of matrices, one a component. The mask of
// the triangle is applied to the factors, not to every point.
// RUN: ft-opt %s --pass-pipeline="eqsat{report fastmath=reassoc},canonicalize,cse,dce"
// RUN-EQUIV: ; eqsat{fastmath=reassoc}

func.func @distances(%x: tensor<40x6xf64>, %mu: tensor<5x6xf64>, %l: tensor<5x6x6xf64>) -> tensor<40x5xf64> {
  %zero = arith.constant dense<0.0> : tensor<40x5x6x6xf64>
  %i = tensor.iota dim = 0 : tensor<6x6xi64>
  %j = tensor.iota dim = 1 : tensor<6x6xi64>
  %mask = arith.cmpi sge, %i, %j : tensor<6x6xi64>
  %xs = tensor.broadcast %x dims = [0, 2] : tensor<40x6xf64> -> tensor<40x5x6xf64>
  %mus = tensor.broadcast %mu dims = [1, 2] : tensor<5x6xf64> -> tensor<40x5x6xf64>
  %d = arith.subf %xs, %mus : tensor<40x5x6xf64>
  %ds = tensor.broadcast %d dims = [0, 1, 3] : tensor<40x5x6xf64> -> tensor<40x5x6x6xf64>
  %masks = tensor.broadcast %mask dims = [2, 3] : tensor<6x6xi1> -> tensor<40x5x6x6xi1>
  %ls = tensor.broadcast %l dims = [1, 2, 3] : tensor<5x6x6xf64> -> tensor<40x5x6x6xf64>
  %lower = arith.select %masks, %ls, %zero : tensor<40x5x6x6xi1>, tensor<40x5x6x6xf64>
  %p = arith.mulf %lower, %ds : tensor<40x5x6x6xf64>
  %q = tensor.reduce add %p dims = [3] : tensor<40x5x6x6xf64> -> tensor<40x5x6xf64>
  %sq = arith.mulf %q, %q : tensor<40x5x6xf64>
  %r = tensor.reduce add %sq dims = [2] : tensor<40x5x6xf64> -> tensor<40x5xf64>
  return %r : tensor<40x5xf64>
}
