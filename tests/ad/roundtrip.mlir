// Every operation.
// ROUNDTRIP: verbatim
// RUN: ft-opt %s --print-generic

func.func private @f(%a: tensor<4xf32>, %b: f32, %n: index) -> tensor<f32> {
  %s = ad.stop_gradient %a : tensor<4xf32>
  %r = ad.checkpoint (%s, %b) -> tensor<4xf32> {
    %v = arith.addf %s, %a : tensor<4xf32>
    ad.yield %v : tensor<4xf32>
  } {mode = "recompute"}
  %p:2 = ad.checkpoint () -> (f32, f32) {
    ad.yield %b, %b : f32, f32
  }
  ad.checkpoint (%b) {
    %v = arith.addf %b, %b : f32
  }
  %y = arith.constant dense<1.000000e+00> : tensor<f32>
  return %y : tensor<f32>
}
func.func private @g(memref<4xf32> {ft.name = "m"}, memref<4xi32>, f64 {ft.name = "x"}) -> (f64, i32)
func.func private @f_fwd(tensor<4xf32>, f32, index) -> (tensor<f32>, tensor<4xf32>, i32)
func.func private @f_bwd(tensor<4xf32>, i32, tensor<f32>) -> f32
ad.rule @f {wrt = [1]} forward @f_fwd reverse @f_bwd
func.func @requests(%a: tensor<4xf32>, %b: f32, %n: index, %dy: tensor<f32>, %m: memref<4xf32>, %dm: memref<4xf32>, %k: memref<4xi32>, %x: f64) {
  %ga, %gb = ad.grad @f(%a, %b, %n) : (tensor<4xf32>, f32, index) -> (tensor<4xf32>, f32)
  %gb_0, %ga_1 = ad.grad @f(%a, %b, %n) {wrt = [1, 0]} : (tensor<4xf32>, f32, index) -> (f32, tensor<4xf32>)
  %gx = ad.grad @g(%m, %k, %x) adjoints(%dm) {of = [0], wrt = ["m", 2]} : (memref<4xf32>, memref<4xi32>, f64, memref<4xf32>) -> f64
  %gx_2 = ad.grad @g(%m, %k, %x) adjoints(%dm) {of = ["arg<0>", 0], wrt = ["x"]} : (memref<4xf32>, memref<4xi32>, f64, memref<4xf32>) -> f64
  %gx_3 = ad.grad @g(%m, %k, %x) {of = [0], wrt = [2]} : (memref<4xf32>, memref<4xi32>, f64) -> f64
  %y, %da = ad.vjp @f(%a, %b, %n) cotangents(%dy) {wrt = [0]} : (tensor<4xf32>, f32, index, tensor<f32>) -> (tensor<f32>, tensor<4xf32>)
  %z:3 = ad.vjp @g(%m, %k, %x) cotangents(%x) adjoints(%dm) : (memref<4xf32>, memref<4xi32>, f64, f64, memref<4xf32>) -> (f64, i32, f64)
  %z_4, %i = ad.vjp @g(%m, %k, %x) adjoints(%dm) {of = ["m"], wrt = [0]} : (memref<4xf32>, memref<4xi32>, f64, memref<4xf32>) -> (f64, i32)
  %y_5, %t = ad.jvp @f(%a, %b, %n) tangents(%a) {wrt = [0]} : (tensor<4xf32>, f32, index, tensor<4xf32>) -> (tensor<f32>, tensor<f32>)
  %z_6:3 = ad.jvp @g(%m, %k, %x) tangents(%x) adjoints(%dm) {wrt = [0, 2]} : (memref<4xf32>, memref<4xi32>, f64, f64, memref<4xf32>) -> (f64, i32, f64)
  return
}
