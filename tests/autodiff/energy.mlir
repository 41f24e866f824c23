// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=energy mode=split},canonicalize,cse" --remarks=ad
// GRAD-CHECK: @energy

// y = sum over i of exp(a[i] * b[i])^2
func.func @energy(%a: memref<?xf32> {ft.access = "read"}, %b: memref<?xf32> {ft.access = "read"}) -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %n = memref.dim %a, %c0 : memref<?xf32>
  %y = loop.for %i = %c0 to %n step %c1 iter_args(%sum = %zero) -> (f32) {
    %ai = memref.load %a[%i] : memref<?xf32>
    %bi = memref.load %b[%i] : memref<?xf32>
    %p = arith.mulf %ai, %bi : f32
    %e = math.exp %p : f32
    %e2 = arith.mulf %e, %e : f32
    %next = arith.addf %sum, %e2 fastmath<reassoc> : f32
    loop.yield %next : f32
  }
  return %y : f32
}
