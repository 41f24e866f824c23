// The product of a Hessian and a vector: forward mode of the gradient. tests/hessians.rs compares
// with differences.
//
// RUN: ft-opt %s --pass-pipeline="ad-hvp{function=cube},canonicalize,cse"
// RUN: ft-opt %s --pass-pipeline="ad-hvp{function=norm wrt=m name=times},canonicalize,cse"
// RUN: ft-opt %s --pass-pipeline="ad-hvp{function=pair wrt=y gradient=true},canonicalize,cse"
// RUN: ft-opt %s --pass-pipeline="ad-hvp{function=vector}"
// RUN: ft-run %s --pass-pipeline="ad-hvp{function=cube}" --entry cube_hvp --in iota ones

func.func @cube(%x: tensor<3xf64>) -> tensor<f64> {
  %s = arith.mulf %x, %x : tensor<3xf64>
  %c = arith.mulf %s, %x : tensor<3xf64>
  %y = tensor.reduce add %c dims = [0] : tensor<3xf64> -> tensor<f64>
  return %y : tensor<f64>
}

// The gradient and the product of a memref are memrefs.
func.func @norm(%m: memref<4xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %zero = arith.constant 0.0 : f64
  %s = loop.for %i = %c0 to %c4 step %c1 iter_args(%t = %zero) -> (f64) {
    %v = memref.load %m[%i] : memref<4xf64>
    %q = arith.mulf %v, %v : f64
    %u = arith.addf %t, %q : f64
    loop.yield %u : f64
  }
  return %s : f64
}

func.func @pair(%x: f64, %y: f64) -> f64 {
  %e = math.exp %y : f64
  %p = arith.mulf %x, %e : f64
  return %p : f64
}

// Only functions with one number have a Hessian.
func.func private @vector(%x: tensor<3xf64>) -> tensor<3xf64> {
  return %x : tensor<3xf64>
}
