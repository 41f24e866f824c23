// A sum over examples: each iteration is reversed as soon as it has run, so nothing is kept.
//
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=loss wrt=w loops=fused},canonicalize,cse"
// GRAD-CHECK: @loss
// GRAD-CHECK: @loss order=2

func.func @loss(%w: tensor<3x2xf64>, %x: tensor<4x3xf64>) -> tensor<f64> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  %zero = arith.constant dense<0.0> : tensor<f64>
  %r = loop.for %i = %c0 to %n step %c1 iter_args(%s = %zero) -> (tensor<f64>) {
    %row = tensor.dynamic_slice %x[%i, %c0] sizes = [1, 3] : (tensor<4x3xf64>, index, index) -> tensor<1x3xf64>
    %p = tensor.einsum "ni,ij->nj" %row, %w : (tensor<1x3xf64>, tensor<3x2xf64>) -> tensor<1x2xf64>
    %h = math.tanh %p : tensor<1x2xf64>
    %q = tensor.einsum "nj,nj->" %h, %h : (tensor<1x2xf64>, tensor<1x2xf64>) -> tensor<f64>
    %t = arith.addf %s, %q : tensor<f64>
    loop.yield %t : tensor<f64>
  }
  return %r : tensor<f64>
}
