// What is not covered is named, several at once.
// RUN: ft-opt %s --convert-stablehlo-to-tensor --verify-diagnostics

func.func @not_covered(%x: tensor<4xf32>, %z: tensor<4xcomplex<f32>>, %m: tensor<3x3xf64>, %i: tensor<4xi32>, %n: tensor<4x3xf64>, %s: tensor<2xi64>, %m32: tensor<3x3xf32>, %f: tensor<3xf32>, %z0: tensor<f32>, %w: tensor<1xi32>) {
  // expected-error @below {{complex numbers cannot be converted}}
  %0 = stablehlo.multiply %z, %z : tensor<4xcomplex<f32>>
  // expected-error @below {{`stablehlo.fft` on `tensor<4xcomplex<f32>>`: complex numbers cannot be converted}}
  %15 = stablehlo.fft %z, type = FFT, length = [4] : (tensor<4xcomplex<f32>>) -> tensor<4xcomplex<f32>>
  // expected-error @below {{`stablehlo.rng` is not covered by `convert-stablehlo-to-tensor`}}
  %16 = stablehlo.rng %z0, %z0, %s, distribution = UNIFORM : (tensor<f32>, tensor<f32>, tensor<2xi64>) -> tensor<1x2xf32>
  // expected-error @below {{`stablehlo.partition_id` is not covered by `convert-stablehlo-to-tensor`}}
  %17 = stablehlo.partition_id : tensor<ui32>
  // expected-error @below {{the call of `ApproxTopK` is not covered}}
  %18:2 = stablehlo.custom_call @ApproxTopK(%x, %i, %z0, %z0) {called_computations = [@greater]} : (tensor<4xf32>, tensor<4xi32>, tensor<f32>, tensor<f32>) -> (tensor<2xf32>, tensor<2xi32>)
  // expected-error @below {{the call of `lapack_dsyevd_ffi` is not covered}}
  %1 = stablehlo.custom_call @lapack_dsyevd_ffi(%m) : (tensor<3x3xf64>) -> tensor<3x3xf64>
  // expected-error @below {{this call takes 1 operands and gives 2 results, not (1, 1)}}
  %2 = stablehlo.custom_call @lapack_dpotrf_ffi(%m) : (tensor<3x3xf64>) -> tensor<3x3xf64>
  // expected-error @below {{`stablehlo.cholesky` takes square matrices, found 4x3}}
  %5 = stablehlo.cholesky %n, lower = true : tensor<4x3xf64>
  // expected-error @below {{operand 0 must be matrices of floats, found `tensor<4xf32>`}}
  %6 = stablehlo.cholesky %x, lower = true : tensor<4xf32>
  // expected-error @below {{triangular equations of `tensor<3x3xf64>` and `tensor<4x3xf64>` do not fit}}
  %7 = "stablehlo.triangular_solve"(%m, %n) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<3x3xf64>, tensor<4x3xf64>) -> tensor<4x3xf64>
  // expected-error @below {{random bits `tensor<3xf32>` from the state `tensor<2xi64>` are not covered}}
  %8:2 = stablehlo.rng_bit_generator %s, algorithm = DEFAULT : (tensor<2xi64>) -> (tensor<2xi64>, tensor<3xf32>)
  // expected-error @below {{random bits `tensor<4000000000x4000000000xi32>` from the state `tensor<2xi64>` are not covered}}
  %13:2 = stablehlo.rng_bit_generator %s, algorithm = THREE_FRY : (tensor<2xi64>) -> (tensor<2xi64>, tensor<4000000000x4000000000xi32>)
  // expected-error @below {{this call takes 2 operands and gives 1 result}}
  stablehlo.custom_call @lapack_dorgqr_ffi() : () -> ()
  // expected-error @below {{this call takes 1 operands and gives 3 results, not (0, 0)}}
  stablehlo.custom_call @lapack_dgetrf_ffi() : () -> ()
  // expected-error @below {{this call of LAPACK needs the option `side` in `mhlo.backend_config`}}
  %14 = stablehlo.custom_call @lapack_dtrsm_ffi(%m, %m) : (tensor<3x3xf64>, tensor<3x3xf64>) -> tensor<3x3xf64>
  // expected-error @below {{operand 2 must have 3 features, found `tensor<4xf32>`}}
  %9:3 = "stablehlo.batch_norm_training"(%m32, %f, %x) <{epsilon = 1.000000e-03 : f32, feature_index = 1 : i64}> : (tensor<3x3xf32>, tensor<3xf32>, tensor<4xf32>) -> (tensor<3x3xf32>, tensor<3xf32>, tensor<3xf32>)
  // expected-error @below {{the dimension `j` of `ij,jk->ik` has the sizes 3 and 4}}
  %10 = stablehlo.einsum %m, %n, config = "ij,jk->ik" : (tensor<3x3xf64>, tensor<4x3xf64>) -> tensor<3x3xf64>
  // expected-error @below {{operand 2 of `stablehlo.dynamic_pad` must be a constant of 1 numbers}}
  %11 = stablehlo.dynamic_pad %x, %z0, %w, %w, %w : (tensor<4xf32>, tensor<f32>, tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<9xf32>
  // expected-error @below {{`stablehlo.dynamic_reshape` does not make `tensor<5xf32>` of `tensor<4xf32>`}}
  %12 = stablehlo.dynamic_reshape %x, %w : (tensor<4xf32>, tensor<1xi32>) -> tensor<5xf32>
  // expected-error @below {{`stablehlo.sine` on elements of `i32` is not covered}}
  %3 = stablehlo.sine %i : tensor<4xi32>
  // expected-error @below {{this comparison of `stablehlo.sort` is not known as an order of keys}}
  %4 = "stablehlo.sort"(%x) <{dimension = 0 : i64}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %sum = stablehlo.add %a, %b : tensor<f32>
    %less = stablehlo.compare LT, %sum, %b, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %less : tensor<i1>
  }) : (tensor<4xf32>) -> tensor<4xf32>
  return
}

func.func @greater(%a: tensor<f32>, %b: tensor<f32>, %m: tensor<i32>, %n: tensor<i32>) -> tensor<i1> {
  %0 = stablehlo.compare GT, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
  stablehlo.return %0 : tensor<i1>
}
