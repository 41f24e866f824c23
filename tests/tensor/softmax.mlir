// A softmax over rows whose number only run time knows.
// EVAL: @softmax([[0, 0, 0, 0, 0, 0, 0, 0]]) ~= [[0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125]]
// EVAL: @softmax([[1000, 1000, 0, 0, 0, 0, 0, 0], [-inf, -inf, -inf, 3, -inf, -inf, -inf, -inf]]) ~= [[0.5, 0.5, 0, 0, 0, 0, 0, 0], [0, 0, 0, 1, 0, 0, 0, 0]]
// ROUNDTRIP: verbatim

func.func @softmax(%x: tensor<?x8xf32>) -> tensor<?x8xf32> {
  %max = tensor.reduce max %x dims = [1] : tensor<?x8xf32> -> tensor<?xf32>
  %maxs = tensor.broadcast %max dims = [0] : tensor<?xf32> -> tensor<?x8xf32>
  %shifted = arith.subf %x, %maxs : tensor<?x8xf32>
  %e = math.exp %shifted : tensor<?x8xf32>
  %sum = tensor.reduce add %e dims = [1] : tensor<?x8xf32> -> tensor<?xf32>
  %sums = tensor.broadcast %sum dims = [0] : tensor<?xf32> -> tensor<?x8xf32>
  %y = arith.divf %e, %sums : tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}
