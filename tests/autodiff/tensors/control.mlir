// Tensors in loops and conditionals: tapes are tensors that the loops carry.
//
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=recurrent tape=all},canonicalize,cse,symbol-dce"
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=chosen mode=split tape=all},canonicalize,cse,symbol-dce"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=heat report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=recurrent report=-}"
// GRAD-CHECK: @recurrent
// GRAD-CHECK: @heat
// GRAD-CHECK: @chosen(rand, 1)
// GRAD-CHECK: @chosen(rand, -1)
// GRAD-CHECK: @nested(rand, 1)
// GRAD-CHECK: @nested(rand, 3)
// GRAD-CHECK: @pieces
// GRAD-CHECK: @counted(rand, 0)
// GRAD-CHECK: @counted(rand, 4)

// h = tanh(W h + x t): the state of each step is needed, once.
func.func @recurrent(%w: tensor<3x3xf64>, %x: tensor<4x3xf64>, %h0: tensor<3xf64>) -> tensor<3xf64> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  %h = loop.for %t = %c0 to %n step %c1 iter_args(%s = %h0) -> (tensor<3xf64>) {
    %row = tensor.dynamic_slice %x[%t, %c0] sizes = [1, 3] : (tensor<4x3xf64>, index, index) -> tensor<1x3xf64>
    %xt = tensor.reshape %row : tensor<1x3xf64> -> tensor<3xf64>
    %p = tensor.einsum "ij,j->i" %w, %s : (tensor<3x3xf64>, tensor<3xf64>) -> tensor<3xf64>
    %a = arith.addf %p, %xt : tensor<3xf64>
    %next = math.tanh %a : tensor<3xf64>
    loop.yield %next : tensor<3xf64>
  }
  return %h : tensor<3xf64>
}

// Linear steps keep nothing.
func.func @heat(%u: tensor<6xf64>) -> tensor<6xf64> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 10 : index
  %zero = arith.constant 0.0 : f64
  %k = arith.constant dense<0.25> : tensor<6xf64>
  %r = loop.for %t = %c0 to %n step %c1 iter_args(%s = %u) -> (tensor<6xf64>) {
    %left = tensor.pad %s, %zero low = [1] high = [-1] interior = [0] : (tensor<6xf64>, f64) -> tensor<6xf64>
    %right = tensor.pad %s, %zero low = [-1] high = [1] interior = [0] : (tensor<6xf64>, f64) -> tensor<6xf64>
    %sum = arith.addf %left, %right : tensor<6xf64>
    %part = arith.mulf %sum, %k : tensor<6xf64>
    %next = arith.addf %part, %s : tensor<6xf64>
    loop.yield %next : tensor<6xf64>
  }
  return %r : tensor<6xf64>
}

// Each branch keeps its own.
func.func @chosen(%x: tensor<3xf64>, %n: i32) -> tensor<3xf64> {
  %c0 = arith.constant 0 : i32
  %is_positive = arith.cmpi sgt, %n, %c0 : i32
  %r = loop.if %is_positive -> (tensor<3xf64>) {
    %e = math.exp %x : tensor<3xf64>
    %y = math.sin %e : tensor<3xf64>
    loop.yield %y : tensor<3xf64>
  } else {
    %y = math.tanh %x : tensor<3xf64>
    loop.yield %y : tensor<3xf64>
  }
  %z = arith.mulf %r, %x : tensor<3xf64>
  return %z : tensor<3xf64>
}

// A conditional in a loop in a loop.
func.func @nested(%x: tensor<2xf64>, %at: index) -> tensor<2xf64> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %m = arith.constant 2 : index
  %n = arith.constant 3 : index
  %r = loop.for %i = %c0 to %m step %c1 iter_args(%s = %x) -> (tensor<2xf64>) {
    %inner = loop.for %j = %c0 to %n step %c1 iter_args(%q = %s) -> (tensor<2xf64>) {
      %is_less = arith.cmpi slt, %j, %at : index
      %next = loop.if %is_less -> (tensor<2xf64>) {
        %e = math.sin %q : tensor<2xf64>
        loop.yield %e : tensor<2xf64>
      } else {
        %p = arith.mulf %q, %x : tensor<2xf64>
        loop.yield %p : tensor<2xf64>
      }
      loop.yield %next : tensor<2xf64>
    }
    loop.yield %inner : tensor<2xf64>
  }
  return %r : tensor<2xf64>
}

// A scan that gathers what it makes.
func.func @pieces(%x: tensor<4x2xf64>) -> (tensor<4x2xf64>, tensor<2xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  %all = arith.constant dense<0.0> : tensor<4x2xf64>
  %one = arith.constant dense<1.0> : tensor<2xf64>
  %r:2 = loop.for %t = %c0 to %n step %c1 iter_args(%s = %one, %ys = %all) -> (tensor<2xf64>, tensor<4x2xf64>) {
    %row = tensor.dynamic_slice %x[%t, %c0] sizes = [1, 2] : (tensor<4x2xf64>, index, index) -> tensor<1x2xf64>
    %xt = tensor.reshape %row : tensor<1x2xf64> -> tensor<2xf64>
    %next = arith.mulf %s, %xt : tensor<2xf64>
    %y = tensor.reshape %next : tensor<2xf64> -> tensor<1x2xf64>
    %more = tensor.update_slice %ys, %y[%t, %c0] : (tensor<4x2xf64>, tensor<1x2xf64>, index, index) -> tensor<4x2xf64>
    loop.yield %next, %more : tensor<2xf64>, tensor<4x2xf64>
  }
  return %r#1, %r#0 : tensor<4x2xf64>, tensor<2xf64>
}

// As many steps as the caller says.
func.func @counted(%x: tensor<2xf64>, %n: index) -> tensor<2xf64> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r = loop.for %i = %c0 to %n step %c1 iter_args(%s = %x) -> (tensor<2xf64>) {
    %e = math.sin %s : tensor<2xf64>
    loop.yield %e : tensor<2xf64>
  }
  return %r : tensor<2xf64>
}
