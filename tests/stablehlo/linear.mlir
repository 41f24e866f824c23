// Cholesky factors and triangular equations; what JAX calls LAPACK for. The numbers are NumPy's.
// RUN: ft-opt %s --convert-stablehlo-to-tensor --expect=func,arith,math,tensor,loop -o /dev/null
// EVAL: @cholesky([[4.0, 99.0, 99.0], [2.0, 5.0, 99.0], [-2.0, 1.0, 6.0]]) ~= [[2.0, 0.0, 0.0], [1.0, 2.0, 0.0], [-1.0, 1.0, 2.0]], [[2.0, 1.0, -1.0], [0.0, 2.0, 1.0], [0.0, 0.0, 2.0]]
// EVAL: @lower([[4.0, 99.0, 99.0], [2.0, 5.0, 99.0], [-2.0, 1.0, 6.0]], [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]) ~= [[0.25, 0.5], [0.5, 0.6000000000000001], [0.8333333333333333, 1.0666666666666667]]
// EVAL: @right([[2.0, 1.0, 3.0], [7.0, 4.0, 5.0], [7.0, 7.0, 1.0]], [[1.0, 3.0, 5.0], [2.0, 4.0, 6.0]]) ~= [[8.0, -22.0, 5.0], [10.0, -26.0, 6.0]]
// EVAL: @upper([[2.0, 1.0, 3.0], [0.0, 4.0, 5.0], [0.0, 0.0, 1.0]], [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]) ~= [[-4.25, -4.75], [-5.5, -6.5], [5.0, 6.0]]
// EVAL: @lu([[0, 2], [4, 8], [2, 5]]) ~= [[4, 8], [0, 2], [0.5, 0.5]], [2, 2], 0
// EVAL: @lu([[0, 2], [0, 8], [0, 4]]) ~= [[0, 2], [0, 8], [0, 0.5]], [1, 2], 1
// EVAL: @potrf([[[4, 99], [2, 5]], [[-1, 99], [2, 5]]]) ~= [[[2, 0], [1, 2]], [[nan, 0], [nan, nan]]], [0, 1]
// EVAL: @trsm([[4, 99], [2, 5]], [[4, 8]]) ~= [[0.2, 1.6]]

func.func @cholesky(%a: tensor<3x3xf64>) -> (tensor<3x3xf64>, tensor<3x3xf64>) {
  %0 = stablehlo.cholesky %a, lower = true : tensor<3x3xf64>
  %1 = stablehlo.transpose %a, dims = [1, 0] : (tensor<3x3xf64>) -> tensor<3x3xf64>
  %2 = stablehlo.cholesky %1, lower = false : tensor<3x3xf64>
  return %0, %2 : tensor<3x3xf64>, tensor<3x3xf64>
}

func.func @lower(%a: tensor<3x3xf64>, %b: tensor<3x2xf64>) -> tensor<3x2xf64> {
  %0 = "stablehlo.triangular_solve"(%a, %b) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<3x3xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
  return %0 : tensor<3x2xf64>
}

// X A' = B, with ones on the diagonal.
func.func @right(%a: tensor<3x3xf64>, %b: tensor<2x3xf64>) -> tensor<2x3xf64> {
  %0 = "stablehlo.triangular_solve"(%a, %b) <{left_side = false, lower = false, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = true}> : (tensor<3x3xf64>, tensor<2x3xf64>) -> tensor<2x3xf64>
  return %0 : tensor<2x3xf64>
}

func.func @upper(%a: tensor<3x3xf64>, %b: tensor<3x2xf64>) -> tensor<3x2xf64> {
  %0 = "stablehlo.triangular_solve"(%a, %b) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<3x3xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
  return %0 : tensor<3x2xf64>
}

func.func @lu(%a: tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<2xi32>, tensor<i32>) {
  %0:3 = stablehlo.custom_call @lapack_sgetrf_ffi(%a) {mhlo.backend_config = {}} : (tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<2xi32>, tensor<i32>)
  return %0#0, %0#1, %0#2 : tensor<3x2xf32>, tensor<2xi32>, tensor<i32>
}

// The second matrix of the batch is not positive definite.
func.func @potrf(%a: tensor<2x2x2xf64>) -> (tensor<2x2x2xf64>, tensor<2xi32>) {
  %0:2 = stablehlo.custom_call @lapack_dpotrf_ffi(%a) {mhlo.backend_config = {uplo = 76 : ui8}} : (tensor<2x2x2xf64>) -> (tensor<2x2x2xf64>, tensor<2xi32>)
  return %0#0, %0#1 : tensor<2x2x2xf64>, tensor<2xi32>
}

func.func @trsm(%a: tensor<2x2xf32>, %b: tensor<1x2xf32>) -> tensor<1x2xf32> {
  %0 = stablehlo.custom_call @lapack_strsm_ffi(%a, %b) {mhlo.backend_config = {diag = 78 : ui8, side = 82 : ui8, trans_x = 78 : ui8, uplo = 76 : ui8}} : (tensor<2x2xf32>, tensor<1x2xf32>) -> tensor<1x2xf32>
  return %0 : tensor<1x2xf32>
}
