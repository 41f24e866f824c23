// Zeros are symbolic until someone has to see them: what comes straight out of the pass has no sums
// with zeros and no adjoints of what is not used. A gradient that is zero is a constant.
//
// RUN: ft-opt %s --split-input-file --pass-pipeline="ad-vjp{function=f}"

// The key of a sort and what is made of it are not used: no adjoint is made for them. `%x` moves nothing.
func.func @f(%x: tensor<8xf64>, %y: tensor<8xf64>) -> tensor<8xf64> {
  %k, %v = tensor.sort %x, %y dim = 0 ascending : (tensor<8xf64>, tensor<8xf64>) -> (tensor<8xf64>, tensor<8xf64>)
  %dead = math.exp %k : tensor<8xf64>
  %s = math.sin %v : tensor<8xf64>
  return %s : tensor<8xf64>
}

// -----

// Nothing goes through a stop, and nothing through integers.
func.func @f(%x: tensor<8xf64>) -> tensor<8xf64> {
  %a = ad.stop_gradient %x : tensor<8xf64>
  %b = math.exp %a : tensor<8xf64>
  %c = arith.mulf %b, %x : tensor<8xf64>
  return %c : tensor<8xf64>
}

// -----

func.func @f(%x: tensor<8xf64>) -> tensor<8xf64> {
  %i = arith.fptosi %x : tensor<8xf64> to tensor<8xi32>
  %f = arith.sitofp %i : tensor<8xi32> to tensor<8xf64>
  %c = arith.mulf %f, %x : tensor<8xf64>
  return %c : tensor<8xf64>
}

// -----

// Only the half that varies has an adjoint.
func.func @f(%x: tensor<4xf64>) -> tensor<4xf64> {
  %one = arith.constant dense<1.0> : tensor<4xf64>
  %c = tensor.concat %x, %one dim = 0 : (tensor<4xf64>, tensor<4xf64>) -> tensor<8xf64>
  %s = tensor.slice %c starts = [4] limits = [8] strides = [1] : tensor<8xf64> -> tensor<4xf64>
  %t = tensor.slice %c starts = [0] limits = [4] strides = [1] : tensor<8xf64> -> tensor<4xf64>
  %e = math.exp %t : tensor<4xf64>
  %y = arith.mulf %s, %e : tensor<4xf64>
  return %y : tensor<4xf64>
}

// -----

// What is put into zeros; what is overwritten is zero in the adjoint, which has to be seen.
func.func @f(%x: tensor<8xf64>, %u: tensor<2xf64>, %i: index) -> tensor<8xf64> {
  %z = arith.constant dense<0.0> : tensor<8xf64>
  %a = tensor.update_slice %z, %u[%i] : (tensor<8xf64>, tensor<2xf64>, index) -> tensor<8xf64>
  %b = tensor.update_slice %x, %u[%i] : (tensor<8xf64>, tensor<2xf64>, index) -> tensor<8xf64>
  %y = arith.mulf %a, %b : tensor<8xf64>
  return %y : tensor<8xf64>
}

// -----

// A loop carries no adjoint of a count, nor of what nobody uses.
func.func @f(%x: tensor<4xf64>, %w: tensor<4xf64>) -> tensor<4xf64> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c5 = arith.constant 5 : index
  %k = arith.constant dense<1.0> : tensor<4xf64>
  %r:3 = loop.for %i = %c0 to %c5 step %c1 iter_args(%s = %x, %count = %k, %dead = %w) -> (tensor<4xf64>, tensor<4xf64>, tensor<4xf64>) {
    %n = arith.addf %count, %k : tensor<4xf64>
    %e = math.sin %s : tensor<4xf64>
    %m = arith.mulf %e, %n : tensor<4xf64>
    %d = math.exp %dead : tensor<4xf64>
    loop.yield %m, %n, %d : tensor<4xf64>, tensor<4xf64>, tensor<4xf64>
  }
  return %r#0 : tensor<4xf64>
}

// -----

// The other branch contributes nothing: the conditional carries one adjoint, not two.
func.func @f(%x: tensor<4xf64>, %w: tensor<4xf64>, %c: i1) -> tensor<4xf64> {
  %r:2 = loop.if %c -> (tensor<4xf64>, tensor<4xf64>) {
    %e = math.exp %x : tensor<4xf64>
    loop.yield %e, %w : tensor<4xf64>, tensor<4xf64>
  } else {
    %k = arith.constant dense<1.0> : tensor<4xf64>
    loop.yield %k, %k : tensor<4xf64>, tensor<4xf64>
  }
  %y = math.sin %r#0 : tensor<4xf64>
  return %y : tensor<4xf64>
}

// -----

// One of the two results of the callee is not used.
func.func private @callee(%x: tensor<4xf64>, %y: tensor<4xf64>) -> (tensor<4xf64>, tensor<4xf64>) {
  %a = math.sin %x : tensor<4xf64>
  %b = math.exp %y : tensor<4xf64>
  return %a, %b : tensor<4xf64>, tensor<4xf64>
}

func.func @f(%x: tensor<4xf64>, %y: tensor<4xf64>) -> tensor<4xf64> {
  %a, %b = func.call @callee(%x, %y) : (tensor<4xf64>, tensor<4xf64>) -> (tensor<4xf64>, tensor<4xf64>)
  %c = arith.mulf %a, %x : tensor<4xf64>
  return %c : tensor<4xf64>
}

// -----

// Two takes are one, and add to what the slice has left.
func.func @f(%x: tensor<8x4xf64>, %i: tensor<3xi32>) -> (tensor<3x4xf64>, tensor<2x4xf64>) {
  %a = tensor.take %x, %i dim = 0 : (tensor<8x4xf64>, tensor<3xi32>) -> tensor<3x4xf64>
  %b = tensor.slice %x starts = [2, 0] limits = [4, 4] strides = [1, 1] : tensor<8x4xf64> -> tensor<2x4xf64>
  %c = tensor.take %x, %i dim = 0 : (tensor<8x4xf64>, tensor<3xi32>) -> tensor<3x4xf64>
  %d = math.sin %c : tensor<3x4xf64>
  %e = arith.mulf %a, %d : tensor<3x4xf64>
  return %e, %b : tensor<3x4xf64>, tensor<2x4xf64>
}
