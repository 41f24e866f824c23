// A loop whose end depends on what it carries, with tensors of sizes that only the call tells: the
// numbers are NumPy's.
// EVAL: @settle([1.0, 2.0, 0.5], [[0.9, 0.1, 0.0], [0.05, 0.9, 0.05], [0.2, 0.0, 0.8]], 0.7) ~= 612.5423796852645
// GRAD-CHECK: @settle([1.0, 2.0, 0.5], [[0.9, 0.1, 0.0], [0.05, 0.9, 0.05], [0.2, 0.0, 0.8]], 0.7)

// Populations on patches grow, mix by a weight matrix and are harvested until they are many.
func.func @settle(%p0: tensor<?xf64>, %mix: tensor<?x?xf64>, %rate: f64) -> f64 {
  %c0 = arith.constant 0 : index
  %limit = arith.constant 40.0 : f64
  %n = tensor.dim %p0, %c0 : tensor<?xf64>
  %r = tensor.splat %rate sizes(%n) : tensor<?xf64>
  %end = loop.while (%q = %p0) : (tensor<?xf64>) -> (tensor<?xf64>) {
    %s = tensor.reduce add %q dims = [0] : tensor<?xf64> -> tensor<f64>
    %t = tensor.extract %s[] : tensor<f64>
    %more = arith.cmpf olt, %t, %limit : f64
    loop.condition(%more) %q : tensor<?xf64>
  } do {
  ^bb0(%q: tensor<?xf64>):
    %m = tensor.einsum "ij,j->i" %mix, %q : (tensor<?x?xf64>, tensor<?xf64>) -> tensor<?xf64>
    %g = arith.mulf %m, %r : tensor<?xf64>
    %l = math.log1p %g : tensor<?xf64>
    %next = arith.addf %q, %l : tensor<?xf64>
    loop.yield %next : tensor<?xf64>
  }
  %sq = arith.mulf %end, %end : tensor<?xf64>
  %sum = tensor.reduce add %sq dims = [0] : tensor<?xf64> -> tensor<f64>
  %y = tensor.extract %sum[] : tensor<f64>
  return %y : f64
}
