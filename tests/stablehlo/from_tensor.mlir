// Numbers become tensors without dimensions, kinds become regions, loops carry their counter.
// RUN: ft-opt %s --convert-tensor-to-stablehlo --expect=func,stablehlo,chlo

func.func @sums(%x: tensor<4x8xf32>, %s: f32) -> tensor<4xf32> {
  %0 = tensor.reduce add %x dims = [1] : tensor<4x8xf32> -> tensor<4xf32>
  %1 = tensor.splat %s : tensor<4xf32>
  %2 = arith.mulf %0, %1 : tensor<4xf32>
  return %2 : tensor<4xf32>
}

func.func @einsum(%a: tensor<2x3x4xf32>, %b: tensor<4x5xf32>, %c: tensor<5xf32>) -> tensor<3x2xf32> {
  %0 = tensor.einsum "bij,jk,k->ib" %a, %b, %c : (tensor<2x3x4xf32>, tensor<4x5xf32>, tensor<5xf32>) -> tensor<3x2xf32>
  return %0 : tensor<3x2xf32>
}

func.func @loops(%x: tensor<8xf32>, %n: index) -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %r = loop.for %i = %c0 to %n step %c1 iter_args(%acc = %zero) -> (f32) {
    %e = tensor.extract %x[%i] : tensor<8xf32>
    %is_negative = arith.cmpf olt, %e, %zero : f32
    %t = loop.if %is_negative -> (f32) {
      %m = arith.negf %e : f32
      loop.yield %m : f32
    } else {
      loop.yield %e : f32
    }
    %next = arith.addf %acc, %t : f32
    loop.yield %next : f32
  }
  return %r : f32
}

func.func @unsigned(%x: tensor<8xi32> {ft.type = ui32}, %y: tensor<8xi32>) -> (tensor<8xi32> {ft.type = ui32}) {
  %0 = arith.divui %x, %y : tensor<8xi32>
  return %0 : tensor<8xi32>
}

func.func @positions(%x: tensor<4x8xf32>) -> tensor<4xi32> {
  %0 = tensor.reduce argmax %x dims = [1] : tensor<4x8xf32> -> tensor<4xi32>
  return %0 : tensor<4xi32>
}

// Windows that are moved: StableHLO skips them, so indices are clamped.
func.func @clamped(%x: tensor<6x5xf32>, %i: tensor<3x2xi8>, %u: tensor<3x2xf32>, %j: tensor<3xi32>, %v: tensor<3x5xf32>)
    -> (tensor<6x5xf32>, tensor<6x5xf32>) {
  %0 = tensor.scatter add %x, %i, %u update_window_dims = [1] inserted_window_dims = [0] scatter_dims_to_operand_dims = [0, 1]
    index_vector_dim = 1 clamp : (tensor<6x5xf32>, tensor<3x2xi8>, tensor<3x2xf32>) -> tensor<6x5xf32>
  %1 = tensor.scatter set %x, %j, %v update_window_dims = [1] inserted_window_dims = [0] scatter_dims_to_operand_dims = [0]
    index_vector_dim = 1 clamp : (tensor<6x5xf32>, tensor<3xi32>, tensor<3x5xf32>) -> tensor<6x5xf32>
  return %0, %1 : tensor<6x5xf32>, tensor<6x5xf32>
}
