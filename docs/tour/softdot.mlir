// y = sum over i of exp(a[i] * b[i])
func.func @softdot(%a: tensor<8xf32>, %b: tensor<8xf32>) -> f32 {
  %p = arith.mulf %a, %b : tensor<8xf32>
  %e = math.exp %p : tensor<8xf32>
  %sum = tensor.reduce add %e dims = [0] : tensor<8xf32> -> tensor<f32>
  %y = tensor.extract %sum[] : tensor<f32>
  return %y : f32
}
