// What is not covered is named, several at once.
// RUN: ft-opt %s --convert-stablehlo-to-tensor --verify-diagnostics

func.func @not_covered(%x: tensor<4xf32>, %z: tensor<4xcomplex<f32>>, %m: tensor<3x3xf64>, %i: tensor<4xi32>) {
  // expected-error @below {{complex numbers cannot be converted}}
  %0 = stablehlo.multiply %z, %z : tensor<4xcomplex<f32>>
  // expected-error @below {{the call of `lapack_dpotrf_ffi` is not covered}}
  %1 = stablehlo.custom_call @lapack_dpotrf_ffi(%m) : (tensor<3x3xf64>) -> tensor<3x3xf64>
  // expected-error @below {{`stablehlo.cholesky` is not covered by `convert-stablehlo-to-tensor`}}
  %2 = stablehlo.cholesky %m, lower = true : tensor<3x3xf64>
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
