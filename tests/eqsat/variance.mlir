// A variance by two passes stays one, whatever the flags: as the mean of the squares less the square
// of the mean nothing would be left of it where the mean is large.
// RUN: ft-opt %s --pass-pipeline="eqsat{fastmath=fast},canonicalize,cse,dce"
// RUN-EQUIV: ; eqsat{fastmath=fast}
// EVAL: @variance([100001.0, 100002.0, 100003.0, 100004.0, 100001.0, 100002.0, 100003.0, 100004.0]) ~= 1.25
// EVAL: @centered([100001.0, 100002.0, 100003.0, 100004.0, 100001.0, 100002.0, 100003.0, 100004.0], ones) tolerance=1e-3 ~= 0.0

func.func @variance(%x: tensor<8xf32>) -> f32 {
  %n = arith.constant dense<8.0> : tensor<f32>
  %sum = tensor.reduce add %x dims = [0] : tensor<8xf32> -> tensor<f32>
  %mean = arith.divf %sum, %n : tensor<f32>
  %means = tensor.broadcast %mean dims = [] : tensor<f32> -> tensor<8xf32>
  %d = arith.subf %x, %means : tensor<8xf32>
  %sq = arith.mulf %d, %d : tensor<8xf32>
  %ss = tensor.reduce add %sq dims = [0] : tensor<8xf32> -> tensor<f32>
  %var = arith.divf %ss, %n : tensor<f32>
  %v = tensor.extract %var[] : tensor<f32>
  return %v : f32
}

// A covariance, with the deviations of one side.
func.func @centered(%x: tensor<8xf32>, %w: tensor<8xf32>) -> f32 {
  %n = arith.constant dense<8.0> : tensor<f32>
  %sum = tensor.reduce add %x dims = [0] : tensor<8xf32> -> tensor<f32>
  %mean = arith.divf %sum, %n : tensor<f32>
  %means = tensor.broadcast %mean dims = [] : tensor<f32> -> tensor<8xf32>
  %d = arith.subf %x, %means : tensor<8xf32>
  %dw = arith.mulf %d, %w : tensor<8xf32>
  %s = tensor.reduce add %dw dims = [0] : tensor<8xf32> -> tensor<f32>
  %v = tensor.extract %s[] : tensor<f32>
  return %v : f32
}
