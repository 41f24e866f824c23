// Calls in regions of functions that call themselves, and of functions that are not there.
// RUN: ft-opt %s --convert-stablehlo-to-tensor --verify-diagnostics

func.func @circle(%x: tensor<3xf32>, %zero: tensor<f32>) -> tensor<f32> {
  // expected-error @below {{`func.call` in a region of `stablehlo.reduce` is not covered}}
  %0 = stablehlo.reduce(%x init: %zero) across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
   reducer(%l: tensor<f32>, %r: tensor<f32>)  {
    %1 = func.call @again(%l, %r) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    stablehlo.return %1 : tensor<f32>
  }
  return %0 : tensor<f32>
}

func.func private @again(%a: tensor<f32>, %b: tensor<f32>) -> tensor<f32> {
  %0 = call @again(%b, %a) : (tensor<f32>, tensor<f32>) -> tensor<f32>
  %1 = call @again(%a, %0) : (tensor<f32>, tensor<f32>) -> tensor<f32>
  return %1 : tensor<f32>
}

func.func @declared(%x: tensor<3xf32>, %zero: tensor<f32>) -> tensor<f32> {
  // expected-error @below {{`func.call` in a region of `stablehlo.reduce` is not covered}}
  %0 = stablehlo.reduce(%x init: %zero) across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
   reducer(%l: tensor<f32>, %r: tensor<f32>)  {
    %1 = func.call @elsewhere(%l, %r) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    stablehlo.return %1 : tensor<f32>
  }
  return %0 : tensor<f32>
}

func.func private @elsewhere(tensor<f32>, tensor<f32>) -> tensor<f32>
