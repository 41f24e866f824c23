// Every form, as JAX prints it.
// ROUNDTRIP: verbatim

func.func @chlo(%a: tensor<3x10xf32>, %b: tensor<10xf32>, %p: tensor<3x10xi1>) {
  %0 = chlo.erfc %a : tensor<3x10xf32> -> tensor<3x10xf32>
  %1 = chlo.is_inf %a : tensor<3x10xf32> -> tensor<3x10xi1>
  %2 = chlo.next_after %a, %a : tensor<3x10xf32>, tensor<3x10xf32> -> tensor<3x10xf32>
  %values, %indices = chlo.top_k(%a, k = 4) : tensor<3x10xf32> -> (tensor<3x4xf32>, tensor<3x4xi32>)
  %3 = chlo.broadcast_add %a, %b {broadcast_dimensions = array<i64: 1>} : (tensor<3x10xf32>, tensor<10xf32>) -> tensor<3x10xf32>
  %4 = chlo.broadcast_compare %a, %b {comparison_direction = #chlo<comparison_direction LT>} : (tensor<3x10xf32>, tensor<10xf32>) -> tensor<3x10xi1>
  %5 = "chlo.constant_like"(%a) <{value = 1.500000e+00 : f32}> : (tensor<3x10xf32>) -> tensor<3x10xf32>
  %6 = chlo.broadcast_select %p, %a, %b : (tensor<3x10xi1>, tensor<3x10xf32>, tensor<10xf32>) -> tensor<3x10xf32>
  %7 = chlo.constant dense<1.000000e+00> : tensor<2xf32>
  return
}
