// What programs hold in memory beside parameters and results, and how many loops they are: a
// softmax of 1024 rows holds one row, ten elementwise operations are one loop, a hundred steps of the
// heat equation as JAX writes it hold one grid beside the result.
// RUN: ft-opt %s --pass-pipeline="convert-stablehlo-to-tensor,@tensor-to-loops" --remarks=loops

func.func @softmax(%x: tensor<1024x1024xf32>) -> tensor<1024x1024xf32> {
  %m = tensor.reduce max %x dims = [1] : tensor<1024x1024xf32> -> tensor<1024xf32>
  %b = tensor.broadcast %m dims = [0] : tensor<1024xf32> -> tensor<1024x1024xf32>
  %d = arith.subf %x, %b : tensor<1024x1024xf32>
  %e = math.exp %d : tensor<1024x1024xf32>
  %s = tensor.reduce add %e dims = [1] : tensor<1024x1024xf32> -> tensor<1024xf32>
  %c = tensor.broadcast %s dims = [0] : tensor<1024xf32> -> tensor<1024x1024xf32>
  %y = arith.divf %e, %c : tensor<1024x1024xf32>
  return %y : tensor<1024x1024xf32>
}

func.func @chain(%x: tensor<1000x1000xf32>, %y: tensor<1000x1000xf32>) -> tensor<1000x1000xf32> {
  %0 = arith.addf %x, %y : tensor<1000x1000xf32>
  %1 = math.exp %0 : tensor<1000x1000xf32>
  %2 = arith.mulf %1, %x : tensor<1000x1000xf32>
  %3 = arith.subf %2, %y : tensor<1000x1000xf32>
  %4 = math.absf %3 : tensor<1000x1000xf32>
  %5 = arith.divf %4, %1 : tensor<1000x1000xf32>
  %6 = math.tanh %5 : tensor<1000x1000xf32>
  %7 = arith.maximumf %6, %x : tensor<1000x1000xf32>
  %8 = arith.negf %7 : tensor<1000x1000xf32>
  %9 = arith.addf %8, %y : tensor<1000x1000xf32>
  return %9 : tensor<1000x1000xf32>
}

func.func public @heat(%arg0: tensor<1000x1000xf32>) -> (tensor<1000x1000xf32> {jax.result_info = "result"}) {
  %c = stablehlo.constant dense<0> : tensor<i32>
  %0:2 = stablehlo.while(%iterArg = %c, %iterArg_0 = %arg0) : tensor<i32>, tensor<1000x1000xf32>
  cond {
    %c_1 = stablehlo.constant dense<100> : tensor<i32>
    %1 = stablehlo.compare LT, %iterArg, %c_1, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %1 : tensor<i1>
  } do {
    %1 = func.call @closed_call(%iterArg_0) : (tensor<1000x1000xf32>) -> tensor<1000x1000xf32>
    %c_1 = stablehlo.constant dense<1> : tensor<i32>
    %2 = stablehlo.add %iterArg, %c_1 : tensor<i32>
    stablehlo.return %2, %1 : tensor<i32>, tensor<1000x1000xf32>
  }
  return %0#1 : tensor<1000x1000xf32>
}
func.func private @closed_call(%arg0: tensor<1000x1000xf32>) -> tensor<1000x1000xf32> {
  %c = stablehlo.constant dense<0> : tensor<i32>
  %0 = call @_pad(%arg0, %c) : (tensor<1000x1000xf32>, tensor<i32>) -> tensor<1002x1002xf32>
  %1 = stablehlo.slice %0 [0:1000, 1:1001] : (tensor<1002x1002xf32>) -> tensor<1000x1000xf32>
  %2 = stablehlo.slice %0 [2:1002, 1:1001] : (tensor<1002x1002xf32>) -> tensor<1000x1000xf32>
  %3 = stablehlo.add %1, %2 : tensor<1000x1000xf32>
  %4 = stablehlo.slice %0 [1:1001, 0:1000] : (tensor<1002x1002xf32>) -> tensor<1000x1000xf32>
  %5 = stablehlo.add %3, %4 : tensor<1000x1000xf32>
  %6 = stablehlo.slice %0 [1:1001, 2:1002] : (tensor<1002x1002xf32>) -> tensor<1000x1000xf32>
  %7 = stablehlo.add %5, %6 : tensor<1000x1000xf32>
  %cst = stablehlo.constant dense<4.000000e+00> : tensor<f32>
  %8 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1000x1000xf32>
  %9 = stablehlo.multiply %8, %arg0 : tensor<1000x1000xf32>
  %10 = stablehlo.subtract %7, %9 : tensor<1000x1000xf32>
  %cst_0 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
  %11 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1000x1000xf32>
  %12 = stablehlo.multiply %11, %10 : tensor<1000x1000xf32>
  %13 = stablehlo.add %arg0, %12 : tensor<1000x1000xf32>
  return %13 : tensor<1000x1000xf32>
}
func.func private @_pad(%arg0: tensor<1000x1000xf32>, %arg1: tensor<i32>) -> tensor<1002x1002xf32> {
  %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
  %1 = stablehlo.pad %arg0, %0, low = [1, 1], high = [1, 1], interior = [0, 0] : (tensor<1000x1000xf32>, tensor<f32>) -> tensor<1002x1002xf32>
  return %1 : tensor<1002x1002xf32>
}
