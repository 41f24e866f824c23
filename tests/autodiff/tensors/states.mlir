// A scan that returns what its reverse reads has its tape already: states are read from the result that
// they were put into, the first one is what the scan starts with.
//
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=states report=-},canonicalize,cse,symbol-dce"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=before report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=two_at_once report=-}"
// GRAD-CHECK: @states
// GRAD-CHECK: @before
// GRAD-CHECK: @two_at_once order=2
// GRAD-CHECK: @inside
// GRAD-CHECK: @overwritten

// Every state of a recurrent network.
func.func @states(%w: tensor<3x3xf64>, %x: tensor<5x3xf64>, %h0: tensor<3xf64>) -> (tensor<5x3xf64>, tensor<3xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 5 : index
  %none = arith.constant dense<0.0> : tensor<5x3xf64>
  %r:2 = loop.for %t = %c0 to %n step %c1 iter_args(%s = %h0, %all = %none) -> (tensor<3xf64>, tensor<5x3xf64>) {
    %row = tensor.dynamic_slice %x[%t, %c0] sizes = [1, 3] : (tensor<5x3xf64>, index, index) -> tensor<1x3xf64>
    %xt = tensor.reshape %row : tensor<1x3xf64> -> tensor<3xf64>
    %p = tensor.einsum "ij,j->i" %w, %s : (tensor<3x3xf64>, tensor<3xf64>) -> tensor<3xf64>
    %a = arith.addf %p, %xt : tensor<3xf64>
    %next = math.tanh %a : tensor<3xf64>
    %q = tensor.reshape %next : tensor<3xf64> -> tensor<1x3xf64>
    %more = tensor.update_slice %all, %q[%t, %c0] : (tensor<5x3xf64>, tensor<1x3xf64>, index, index) -> tensor<5x3xf64>
    loop.yield %next, %more : tensor<3xf64>, tensor<5x3xf64>
  }
  return %r#1, %r#0 : tensor<5x3xf64>, tensor<3xf64>
}

// The states before each step, from the last place to the first, every other one.
func.func @before(%w: tensor<3xf64>, %h0: tensor<3xf64>) -> (tensor<9x3xf64>, tensor<3xf64>) {
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %c8 = arith.constant 8 : index
  %n = arith.constant 9 : index
  %none = arith.constant dense<0.0> : tensor<9x3xf64>
  %r:2 = loop.for %t = %c0 to %n step %c2 iter_args(%s = %h0, %all = %none) -> (tensor<3xf64>, tensor<9x3xf64>) {
    %k = arith.subi %c8, %t : index
    %q = tensor.reshape %s : tensor<3xf64> -> tensor<1x3xf64>
    %more = tensor.update_slice %all, %q[%k, %c0] : (tensor<9x3xf64>, tensor<1x3xf64>, index, index) -> tensor<9x3xf64>
    %p = arith.mulf %w, %s : tensor<3xf64>
    %next = math.sin %p : tensor<3xf64>
    loop.yield %next, %more : tensor<3xf64>, tensor<9x3xf64>
  }
  return %r#1, %r#0 : tensor<9x3xf64>, tensor<3xf64>
}

// Two rows for each iteration, which are more than the state, and a place between them.
func.func @two_at_once(%w: tensor<2x2xf64>, %h0: tensor<2x2xf64>) -> tensor<9x2xf64> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %n = arith.constant 3 : index
  %none = arith.constant dense<0.0> : tensor<9x2xf64>
  %r:2 = loop.for %t = %c0 to %n step %c1 iter_args(%s = %h0, %all = %none) -> (tensor<2x2xf64>, tensor<9x2xf64>) {
    %k = arith.muli %t, %c3 : index
    %p = tensor.matmul %w, %s : (tensor<2x2xf64>, tensor<2x2xf64>) -> tensor<2x2xf64>
    %next = math.tanh %p : tensor<2x2xf64>
    %more = tensor.update_slice %all, %next[%k, %c0] : (tensor<9x2xf64>, tensor<2x2xf64>, index, index) -> tensor<9x2xf64>
    loop.yield %next, %more : tensor<2x2xf64>, tensor<9x2xf64>
  }
  return %r#1 : tensor<9x2xf64>
}

// Inside of another loop, whose iterations depend on each other.
func.func @inside(%w: tensor<3xf64>, %h0: tensor<3xf64>) -> (tensor<4x3xf64>, tensor<3xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  %none = arith.constant dense<0.0> : tensor<4x3xf64>
  %y:2 = loop.for %i = %c0 to %n step %c1 iter_args(%h = %h0, %last = %none) -> (tensor<3xf64>, tensor<4x3xf64>) {
    %r:2 = loop.for %t = %c0 to %n step %c1 iter_args(%s = %h, %all = %none) -> (tensor<3xf64>, tensor<4x3xf64>) {
      %p = arith.mulf %w, %s : tensor<3xf64>
      %next = math.tanh %p : tensor<3xf64>
      %q = tensor.reshape %next : tensor<3xf64> -> tensor<1x3xf64>
      %more = tensor.update_slice %all, %q[%t, %c0] : (tensor<4x3xf64>, tensor<1x3xf64>, index, index) -> tensor<4x3xf64>
      loop.yield %next, %more : tensor<3xf64>, tensor<4x3xf64>
    }
    %b = arith.mulf %r#1, %last : tensor<4x3xf64>
    %c = arith.addf %b, %r#1 : tensor<4x3xf64>
    loop.yield %r#0, %c : tensor<3xf64>, tensor<4x3xf64>
  }
  return %y#1, %y#0 : tensor<4x3xf64>, tensor<3xf64>
}

// What is put over by later iterations is kept.
func.func @overwritten(%w: tensor<2xf64>, %h0: tensor<2xf64>) -> tensor<5xf64> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  %none = arith.constant dense<0.0> : tensor<5xf64>
  %r:2 = loop.for %t = %c0 to %n step %c1 iter_args(%s = %h0, %all = %none) -> (tensor<2xf64>, tensor<5xf64>) {
    %p = arith.mulf %w, %s : tensor<2xf64>
    %next = math.tanh %p : tensor<2xf64>
    %more = tensor.update_slice %all, %next[%t] : (tensor<5xf64>, tensor<2xf64>, index) -> tensor<5xf64>
    loop.yield %next, %more : tensor<2xf64>, tensor<5xf64>
  }
  return %r#1 : tensor<5xf64>
}
