// Batch normalization, and the letters of an einsum. The numbers are NumPy's.
// RUN: ft-opt %s --convert-stablehlo-to-tensor --expect=func,arith,math,tensor -o /dev/null
// ROUNDTRIP
// EVAL: @inference([[[2.0, 0.5], [1.0, 2.0], [2.0, -1.0]], [[1.0, -0.0], [-0.0, 0.5], [0.0, 1.5]]], [1.0, 2.0, 0.5], [0.0, 1.0, -1.0], [0.5, 0.0, 1.0], [1.0, 2.0, 4.0]) ~= [[[1.2247448713915892, 0.0], [2.264911064067352, 3.5298221281347035], [-0.7642977396044841, -1.4714045207910318]], [[0.4082482904638631, -0.4082482904638631], [1.0, 1.632455532033676], [-1.235702260395516, -0.882148869802242]]]
// EVAL: @training([[[2.0, 0.5], [1.0, 2.0], [2.0, -1.0]], [[1.0, -0.0], [-0.0, 0.5], [0.0, 1.5]]], [1.0, 2.0, 0.5], [0.0, 1.0, -1.0]) ~= [[[1.099524999206747, -0.36650833306891567], [1.2443388887126106, 3.199049998413494], [-0.5040817009329123, -1.5860852625338309]], [[0.12216944435630522, -0.8551861104941365], [-0.710372220988273, 0.26698333386216866], [-1.225417408666858, -0.6844156278663986]]], [0.875, 0.875, 0.625], [0.546875, 0.546875, 1.421875]
// EVAL: @gradient([[[2.0, 0.5], [1.0, 2.0], [2.0, -1.0]], [[1.0, -0.0], [-0.0, 0.5], [0.0, 1.5]]], [1.0, 2.0, 0.5], [0.5, 0.0, 1.0], [1.0, 2.0, 4.0], [[[1.0, 0.0], [0.5, 0.5], [1.5, -0.0]], [[0.5, -1.0], [-2.5, 0.5], [1.0, -0.5]]]) ~= [[[0.2551551815399144, -0.10206207261596577], [0.7273238618387272, 0.5059644256269408], [0.23242861789002262, -0.11130384518677137]], [[0.15309310892394865, -0.7654655446197433], [-2.8460498941515415, 0.8380035799446205], [0.1211247727032512, -0.2373390816482625]]], [1.8371173070873836, 1.1067971810589328, 0.11785113019775795], [0.5, -1.0, 2.0]
// EVAL: @product([[1, 2], [3, 4]], [[1, 0, 2], [0, 1, 1]]) ~= [[1, 2, 4], [3, 4, 10]]
// EVAL: @halves([[1, 2], [3, 4]], [1, 3], [0, 1], [1, 2], [3, 1]) ~= [[0, 1], [1, 5.2421875]]

func.func @inference(%x: tensor<2x3x2xf64>, %scale: tensor<3xf64>, %offset: tensor<3xf64>, %mean: tensor<3xf64>, %variance: tensor<3xf64>) -> tensor<2x3x2xf64> {
  %0 = "stablehlo.batch_norm_inference"(%x, %scale, %offset, %mean, %variance) <{epsilon = 5.000000e-01 : f32, feature_index = 1 : i64}> : (tensor<2x3x2xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>) -> tensor<2x3x2xf64>
  return %0 : tensor<2x3x2xf64>
}

func.func @training(%x: tensor<2x3x2xf64>, %scale: tensor<3xf64>, %offset: tensor<3xf64>) -> (tensor<2x3x2xf64>, tensor<3xf64>, tensor<3xf64>) {
  %0:3 = "stablehlo.batch_norm_training"(%x, %scale, %offset) <{epsilon = 5.000000e-01 : f32, feature_index = 1 : i64}> : (tensor<2x3x2xf64>, tensor<3xf64>, tensor<3xf64>) -> (tensor<2x3x2xf64>, tensor<3xf64>, tensor<3xf64>)
  return %0#0, %0#1, %0#2 : tensor<2x3x2xf64>, tensor<3xf64>, tensor<3xf64>
}

func.func @gradient(%x: tensor<2x3x2xf64>, %scale: tensor<3xf64>, %mean: tensor<3xf64>, %variance: tensor<3xf64>, %dy: tensor<2x3x2xf64>) -> (tensor<2x3x2xf64>, tensor<3xf64>, tensor<3xf64>) {
  %0:3 = "stablehlo.batch_norm_grad"(%x, %scale, %mean, %variance, %dy) <{epsilon = 5.000000e-01 : f32, feature_index = 1 : i64}> : (tensor<2x3x2xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<2x3x2xf64>) -> (tensor<2x3x2xf64>, tensor<3xf64>, tensor<3xf64>)
  return %0#0, %0#1, %0#2 : tensor<2x3x2xf64>, tensor<3xf64>, tensor<3xf64>
}

func.func @product(%a: tensor<2x2xf32>, %b: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = stablehlo.einsum %a, %b, config = "ij,jk->ik" : (tensor<2x2xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// Narrow floats are computed in f32; without a variance to speak of the numbers are small.
func.func @halves(%x: tensor<2x2xf16>, %scale: tensor<2xf16>, %offset: tensor<2xf16>, %mean: tensor<2xf16>, %variance: tensor<2xf16>) -> tensor<2x2xf16> {
  %0 = "stablehlo.batch_norm_inference"(%x, %scale, %offset, %mean, %variance) <{epsilon = 1.000000e+00 : f32, feature_index = 1 : i64}> : (tensor<2x2xf16>, tensor<2xf16>, tensor<2xf16>, tensor<2xf16>, tensor<2xf16>) -> tensor<2x2xf16>
  return %0 : tensor<2x2xf16>
}
