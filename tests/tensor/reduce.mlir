// Reductions and scans, of all kinds and element types.
// EVAL: @floats([[1, 2, -3], [4, -5, 6]]) ~= [0, 5], [-6, -120], [-3, -5], [4, 2, 6], 5
// EVAL: @floats([[1, nan, -3], [inf, -5, 6]]) ~= [nan, inf], [nan, -inf], [nan, -5], [inf, nan, 6], nan
// EVAL: @zeros([0.0, -0.0]) ~= -0.0, 0.0
// EVAL: @positions([3, 1, 3, 1]) ~= 1, 0
// EVAL: @positions([3, nan, -inf, nan]) ~= 1, 1
// EVAL: @rows([[1, 5, 5], [9, 2, 9]]) ~= [1, 0], [0, 1, 0]
// EVAL: @bytes([100, 100, -128, 3]) ~= 75, 0, -128, 100, 3, -128, 0, -25, 3, 2, 2, 0
// EVAL: @truths([1, 0, 1]) ~= 1, 0, 1, 0, 0, 0
// EVAL: @wide_sum() ~= 2048
// EVAL: @nothing([[], []]) ~= [0, 0], [1, 1], [inf, inf], [-inf, -inf]
// EVAL: @scans([1, 2, 3, 4]) ~= [1, 3, 6, 10], [0, 1, 3, 6], [10, 9, 7, 4], [24, 12, 4, 1]
// EVAL: @scans_of_extremes([[3, 1, 4], [1, nan, 9]]) ~= [[3, 3, 4], [1, nan, nan]], [[inf, inf, inf], [3, 1, 4]]
// EVAL: @scan_integers([1, -1, 3]) ~= [1, -1, -1], [127, 1, -1]
// EVAL: @truncated([[1, 2], [3, 4]]) ~= [4, 6], 10

func.func @floats(%x: tensor<2x?xf32>) -> (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<?xf32>, tensor<f32>) {
  %0 = tensor.reduce add %x dims = [1] : tensor<2x?xf32> -> tensor<2xf32>
  %1 = tensor.reduce mul %x dims = [1] : tensor<2x?xf32> -> tensor<2xf32>
  %2 = tensor.reduce min %x dims = [1] : tensor<2x?xf32> -> tensor<2xf32>
  %3 = tensor.reduce max %x dims = [0] : tensor<2x?xf32> -> tensor<?xf32>
  %4 = tensor.reduce add %x dims = [1, 0] : tensor<2x?xf32> -> tensor<f32>
  return %0, %1, %2, %3, %4 : tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<?xf32>, tensor<f32>
}

func.func @zeros(%x: tensor<2xf64>) -> (tensor<f64>, tensor<f64>) {
  %0 = tensor.reduce min %x dims = [0] : tensor<2xf64> -> tensor<f64>
  %1 = tensor.reduce max %x dims = [0] : tensor<2xf64> -> tensor<f64>
  return %0, %1 : tensor<f64>, tensor<f64>
}

func.func @positions(%x: tensor<4xf32>) -> (tensor<i32>, tensor<index>) {
  %0 = tensor.reduce argmin %x dims = [0] : tensor<4xf32> -> tensor<i32>
  %1 = tensor.reduce argmax %x dims = [0] : tensor<4xf32> -> tensor<index>
  return %0, %1 : tensor<i32>, tensor<index>
}

func.func @rows(%x: tensor<2x3xi32>) -> (tensor<2xi8>, tensor<3xi64>) {
  %0 = tensor.reduce argmax %x dims = [1] : tensor<2x3xi32> -> tensor<2xi8>
  %1 = tensor.reduce argmin %x dims = [0] : tensor<2x3xi32> -> tensor<3xi64>
  return %0, %1 : tensor<2xi8>, tensor<3xi64>
}

// Signless integers are signed, but for the kinds with a `u`.
func.func @bytes(%x: tensor<4xi8>) -> (tensor<i8>, tensor<i8>, tensor<i8>, tensor<i8>, tensor<i8>, tensor<i8>, tensor<i8>, tensor<i8>, tensor<i8>, tensor<i8>, tensor<i8>, tensor<i8>) {
  %0 = tensor.reduce add %x dims = [0] : tensor<4xi8> -> tensor<i8>
  %1 = tensor.reduce mul %x dims = [0] : tensor<4xi8> -> tensor<i8>
  %2 = tensor.reduce min %x dims = [0] : tensor<4xi8> -> tensor<i8>
  %3 = tensor.reduce max %x dims = [0] : tensor<4xi8> -> tensor<i8>
  %4 = tensor.reduce umin %x dims = [0] : tensor<4xi8> -> tensor<i8>
  %5 = tensor.reduce umax %x dims = [0] : tensor<4xi8> -> tensor<i8>
  %6 = tensor.reduce and %x dims = [0] : tensor<4xi8> -> tensor<i8>
  %7 = tensor.reduce or %x dims = [0] : tensor<4xi8> -> tensor<i8>
  %8 = tensor.reduce uargmin %x dims = [0] : tensor<4xi8> -> tensor<i8>
  %9 = tensor.reduce uargmax %x dims = [0] : tensor<4xi8> -> tensor<i8>
  %10 = tensor.reduce argmin %x dims = [0] : tensor<4xi8> -> tensor<i8>
  %11 = tensor.reduce argmax %x dims = [0] : tensor<4xi8> -> tensor<i8>
  return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11 : tensor<i8>, tensor<i8>, tensor<i8>, tensor<i8>, tensor<i8>, tensor<i8>, tensor<i8>, tensor<i8>, tensor<i8>, tensor<i8>, tensor<i8>, tensor<i8>
}

// Of truths, the sum is `or` and the product is `and`.
func.func @truths(%x: tensor<3xi1>) -> (tensor<i1>, tensor<i1>, tensor<i1>, tensor<i1>, tensor<i1>, tensor<i32>) {
  %0 = tensor.reduce add %x dims = [0] : tensor<3xi1> -> tensor<i1>
  %1 = tensor.reduce mul %x dims = [0] : tensor<3xi1> -> tensor<i1>
  %2 = tensor.reduce max %x dims = [0] : tensor<3xi1> -> tensor<i1>
  %3 = tensor.reduce min %x dims = [0] : tensor<3xi1> -> tensor<i1>
  %4 = tensor.reduce xor %x dims = [0] : tensor<3xi1> -> tensor<i1>
  %5 = tensor.reduce argmax %x dims = [0] : tensor<3xi1> -> tensor<i32>
  return %0, %1, %2, %3, %4, %5 : tensor<i1>, tensor<i1>, tensor<i1>, tensor<i1>, tensor<i1>, tensor<i32>
}

// Step by step the sum of halves would end at a smaller number.
func.func @wide_sum() -> tensor<bf16> {
  %one = arith.constant 1.0 : bf16
  %x = tensor.splat %one : tensor<2048xbf16>
  %0 = tensor.reduce add %x dims = [0] : tensor<2048xbf16> -> tensor<bf16>
  return %0 : tensor<bf16>
}

func.func @nothing(%x: tensor<2x0xf32>) -> (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) {
  %0 = tensor.reduce add %x dims = [1] : tensor<2x0xf32> -> tensor<2xf32>
  %1 = tensor.reduce mul %x dims = [1] : tensor<2x0xf32> -> tensor<2xf32>
  %2 = tensor.reduce min %x dims = [1] : tensor<2x0xf32> -> tensor<2xf32>
  %3 = tensor.reduce max %x dims = [1] : tensor<2x0xf32> -> tensor<2xf32>
  return %0, %1, %2, %3 : tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
}

func.func @scans(%x: tensor<?xf32>) -> (tensor<?xf32>, tensor<?xf32>, tensor<?xf32>, tensor<?xf32>) {
  %0 = tensor.scan add %x dim = 0 : tensor<?xf32>
  %1 = tensor.scan add %x dim = 0 exclusive : tensor<?xf32>
  %2 = tensor.scan add %x dim = 0 reverse : tensor<?xf32>
  %3 = tensor.scan mul %x dim = 0 exclusive reverse : tensor<?xf32>
  return %0, %1, %2, %3 : tensor<?xf32>, tensor<?xf32>, tensor<?xf32>, tensor<?xf32>
}

func.func @scans_of_extremes(%x: tensor<2x3xf64>) -> (tensor<2x3xf64>, tensor<2x3xf64>) {
  %0 = tensor.scan max %x dim = 1 : tensor<2x3xf64>
  %1 = tensor.scan min %x dim = 0 exclusive : tensor<2x3xf64>
  return %0, %1 : tensor<2x3xf64>, tensor<2x3xf64>
}

func.func @scan_integers(%x: tensor<3xi8>) -> (tensor<3xi8>, tensor<3xi8>) {
  %0 = tensor.scan umax %x dim = 0 : tensor<3xi8>
  %1 = tensor.scan min %x dim = 0 exclusive : tensor<3xi8>
  return %0, %1 : tensor<3xi8>, tensor<3xi8>
}

func.func @truncated(%x: tensor<2x2xf16>) -> (tensor<2xf16>, tensor<f16>) {
  %0 = tensor.reduce add %x dims = [0] : tensor<2x2xf16> -> tensor<2xf16>
  %1 = tensor.reduce add %0 dims = [0] : tensor<2xf16> -> tensor<f16>
  return %0, %1 : tensor<2xf16>, tensor<f16>
}
