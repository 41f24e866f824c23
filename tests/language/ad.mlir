// Requests for derivatives as the page of the language has them.
// RUN: ft-opt %s
// EVAL: @gradient([1, 2, 3, 4], [5, 6, 7, 8]) ~= [5, 6, 7, 8], [1, 2, 3, 4]
// EVAL: @pulled([1, 2, 3, 4], [5, 6, 7, 8], 2) ~= 70, [10, 12, 14, 16]
// EVAL: @pushed([1, 2, 3, 4], [5, 6, 7, 8], [1, 0, 0, 1]) ~= 70, 13
// EVAL: @stopped([1, 2, 3, 4]) ~= [1, 2, 3, 4]
// EVAL: @hinted([1, 2, 3, 4]) ~= [1, 4, 9, 16]
// EVAL: @in_memory([1, 2], [0, 0]) ~= arg1 = [2, 4]
// ROUNDTRIP

func.func private @f(%a: tensor<4xf32>, %b: tensor<4xf32>) -> tensor<f32> {
  %0 = tensor.einsum "i,i->" %a, %b : (tensor<4xf32>, tensor<4xf32>) -> tensor<f32>
  return %0 : tensor<f32>
}
func.func @gradient(%a: tensor<4xf32>, %b: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  %ga, %gb = ad.grad @f(%a, %b) {wrt = [0, 1]} : (tensor<4xf32>, tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>)     // f returns one float scalar or 0-d tensor; seed 1
  return %ga, %gb : tensor<4xf32>, tensor<4xf32>
}
func.func @pulled(%a: tensor<4xf32>, %b: tensor<4xf32>, %dy: tensor<f32>) -> (tensor<f32>, tensor<4xf32>) {
  %y, %ga  = ad.vjp @f(%a, %b) cotangents(%dy) {wrt = [0]} : (tensor<4xf32>, tensor<4xf32>, tensor<f32>) -> (tensor<f32>, tensor<4xf32>)
  return %y, %ga : tensor<f32>, tensor<4xf32>
}
func.func @pushed(%a: tensor<4xf32>, %b: tensor<4xf32>, %da: tensor<4xf32>) -> (tensor<f32>, tensor<f32>) {
  %y, %dy  = ad.jvp @f(%a, %b) tangents(%da) {wrt = [0]} : (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> (tensor<f32>, tensor<f32>)
  return %y, %dy : tensor<f32>, tensor<f32>
}
func.func @stopped(%x: tensor<4xf32>) -> tensor<4xf32> {
  %s = ad.stop_gradient %x : tensor<4xf32>
  return %s : tensor<4xf32>
}
func.func @hinted(%x: tensor<4xf32>) -> tensor<4xf32> {
  %r = ad.checkpoint (%x) -> tensor<4xf32> { %v = arith.mulf %x, %x : tensor<4xf32> ad.yield %v : tensor<4xf32> } {mode = "recompute"}                   // a hint to the planner
  return %r : tensor<4xf32>
}
func.func private @g(%m: memref<2xf32>) -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %zero = arith.constant 0.0 : f32
  %r = loop.for %i = %c0 to %c2 step %c1 iter_args(%sum = %zero) -> (f32) {
    %v = memref.load %m[%i] : memref<2xf32>
    %w = arith.mulf %v, %v : f32
    %next = arith.addf %sum, %w : f32
    loop.yield %next : f32
  }
  return %r : f32
}
// The shadows of memrefs follow the other operands, in the order of the parameters.
func.func @in_memory(%m: memref<2xf32>, %dm: memref<2xf32>) {
  ad.grad @g(%m) adjoints(%dm) {wrt = [0]} : (memref<2xf32>, memref<2xf32>) -> ()
  return
}
// Derivatives by hand: forward gives results and residuals, reverse takes residuals and cotangents.
func.func private @h(%x: f32) -> f32 {
  %0 = math.exp %x : f32
  return %0 : f32
}
func.func private @f_fwd(%x: f32) -> (f32, f32) {
  %0 = math.exp %x : f32
  return %0, %0 : f32, f32
}
func.func private @f_bwd(%y: f32, %dy: f32) -> f32 {
  %0 = arith.mulf %y, %dy : f32
  return %0 : f32
}
ad.rule @h {wrt = [0]} forward @f_fwd reverse @f_bwd                                                                // custom derivative
