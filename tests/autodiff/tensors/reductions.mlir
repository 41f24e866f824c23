// What combines elements: sums, products with zeros, extrema with ties, scans.
//
// RUN: ft-opt %s --pass-pipeline="ad-grad{function=ties},canonicalize,cse,symbol-dce"
// RUN: ft-run %s --pass-pipeline="ad-grad{function=ties}" --entry ties_grad --in 2 7 7 1
// RUN: ft-run %s --pass-pipeline="ad-grad{function=zeros}" --entry zeros_grad --in 2 0 5
// RUN: ft-run %s --pass-pipeline="ad-grad{function=zeros}" --entry zeros_grad --in 0 0 5
// RUN: ft-run %s --pass-pipeline="ad-grad{function=leader}" --entry leader_grad --in 3 3 1
// GRAD-CHECK: @sums
// GRAD-CHECK: @products
// GRAD-CHECK: @extrema
// GRAD-CHECK: @all
// GRAD-CHECK: @scans
// GRAD-CHECK: @running

func.func @sums(%x: tensor<2x3x4xf64>) -> (tensor<3xf64>, tensor<2x3x4xf64>) {
  %s = math.sin %x : tensor<2x3x4xf64>
  %a = tensor.reduce add %s dims = [0, 2] : tensor<2x3x4xf64> -> tensor<3xf64>
  %b = tensor.reduce add %s dims = [] : tensor<2x3x4xf64> -> tensor<2x3x4xf64>
  %c = math.exp %a : tensor<3xf64>
  return %c, %b : tensor<3xf64>, tensor<2x3x4xf64>
}

func.func @products(%x: tensor<2x3x2xf64>) -> (tensor<3xf64>, tensor<2x2xf64>) {
  %a = tensor.reduce mul %x dims = [0, 2] : tensor<2x3x2xf64> -> tensor<3xf64>
  %b = tensor.reduce mul %x dims = [1] : tensor<2x3x2xf64> -> tensor<2x2xf64>
  return %a, %b : tensor<3xf64>, tensor<2x2xf64>
}

func.func @extrema(%x: tensor<2x3x4xf64>) -> (tensor<3xf64>, tensor<2x4xf64>) {
  %a = tensor.reduce max %x dims = [0, 2] : tensor<2x3x4xf64> -> tensor<3xf64>
  %b = tensor.reduce min %x dims = [1] : tensor<2x3x4xf64> -> tensor<2x4xf64>
  %c = math.sin %a : tensor<3xf64>
  return %c, %b : tensor<3xf64>, tensor<2x4xf64>
}

func.func @all(%x: tensor<5xf64>) -> tensor<f64> {
  %e = math.exp %x : tensor<5xf64>
  %s = tensor.reduce add %e dims = [0] : tensor<5xf64> -> tensor<f64>
  %y = math.log %s : tensor<f64>
  return %y : tensor<f64>
}

func.func @scans(%x: tensor<3x4xf64>) -> (tensor<3x4xf64>, tensor<3x4xf64>, tensor<3x4xf64>) {
  %a = tensor.scan add %x dim = 1 : tensor<3x4xf64>
  %b = tensor.scan add %x dim = 0 exclusive reverse : tensor<3x4xf64>
  %c = tensor.scan add %a dim = 0 reverse : tensor<3x4xf64>
  %d = math.sin %a : tensor<3x4xf64>
  %e = arith.mulf %b, %x : tensor<3x4xf64>
  return %d, %e, %c : tensor<3x4xf64>, tensor<3x4xf64>, tensor<3x4xf64>
}

func.func @running(%x: tensor<3x6xf64>) -> (tensor<3x6xf64>, tensor<3x6xf64>) {
  %a = tensor.scan max %x dim = 1 : tensor<3x6xf64>
  %b = tensor.scan min %x dim = 0 reverse : tensor<3x6xf64>
  %c = math.sin %a : tensor<3x6xf64>
  return %c, %b : tensor<3x6xf64>, tensor<3x6xf64>
}

// The first of those that are equal wins.
func.func @ties(%a: f64, %b: f64, %c: f64, %d: f64) -> f64 {
  %x = tensor.from_elements %a, %b, %c, %d : tensor<4xf64>
  %m = tensor.reduce max %x dims = [0] : tensor<4xf64> -> tensor<f64>
  %y = tensor.extract %m[] : tensor<f64>
  return %y : f64
}

// One zero: only its own derivative is not zero. Two: none.
func.func @zeros(%a: f64, %b: f64, %c: f64) -> f64 {
  %x = tensor.from_elements %a, %b, %c : tensor<3xf64>
  %m = tensor.reduce mul %x dims = [0] : tensor<3xf64> -> tensor<f64>
  %y = tensor.extract %m[] : tensor<f64>
  return %y : f64
}

// The first of equal ones leads all the way.
func.func @leader(%a: f64, %b: f64, %c: f64) -> f64 {
  %x = tensor.from_elements %a, %b, %c : tensor<3xf64>
  %m = tensor.scan max %x dim = 0 : tensor<3xf64>
  %s = tensor.reduce add %m dims = [0] : tensor<3xf64> -> tensor<f64>
  %y = tensor.extract %s[] : tensor<f64>
  return %y : f64
}
