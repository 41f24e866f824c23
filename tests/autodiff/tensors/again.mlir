// Loops inside of loops run again in the reverse sweep and keep tensors only meanwhile, where that is
// cheaper than a tape of all their iterations; so does what is fused.
//
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=inner_steps loops=joint report=-},canonicalize,cse,symbol-dce"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=inner_steps report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=inner_steps loops=split report=-}"
// GRAD-CHECK: @inner_steps
// GRAD-CHECK: @open_steps([0.5, -0.25, 0.75], [0.1, 0.2, -0.3], 2, 3) order=2
// GRAD-CHECK: @open_steps([0.5, -0.25, 0.75], [0.1, 0.2, -0.3], 2, 0)
// GRAD-CHECK: @triangle([0.5, -0.25, 0.75], 3)
// GRAD-CHECK: @conditions([0.5, -0.25, 0.75], 3)
// GRAD-CHECK: @three_deep([0.5, -0.25, 0.75])

// A loss of each of 40 runs of 50 steps: what a run is kept for need not be kept for all of them.
func.func @inner_steps(%w: tensor<16x16xf64>, %x: tensor<40x16xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c40 = arith.constant 40 : index
  %c50 = arith.constant 50 : index
  %zero = arith.constant 0.0 : f64
  %y = loop.for %i = %c0 to %c40 step %c1 iter_args(%sum = %zero) -> (f64) {
    %row = tensor.dynamic_slice %x[%i, %c0] sizes = [1, 16] : (tensor<40x16xf64>, index, index) -> tensor<1x16xf64>
    %h0 = tensor.reshape %row : tensor<1x16xf64> -> tensor<16xf64>
    %h = loop.for %j = %c0 to %c50 step %c1 iter_args(%s = %h0) -> (tensor<16xf64>) {
      %p = tensor.einsum "ij,j->i" %w, %s : (tensor<16x16xf64>, tensor<16xf64>) -> tensor<16xf64>
      %next = math.tanh %p : tensor<16xf64>
      loop.yield %next : tensor<16xf64>
    }
    %square = tensor.einsum "i,i->" %h, %h : (tensor<16xf64>, tensor<16xf64>) -> tensor<f64>
    %loss = tensor.extract %square[] : tensor<f64>
    %more = arith.addf %sum, %loss : f64
    loop.yield %more : f64
  }
  return %y : f64
}

func.func @open_steps(%x: tensor<?xf64>, %w: tensor<?xf64>, %n: index, %m: index) -> tensor<?xf64> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %y = loop.for %i = %c0 to %n step %c1 iter_args(%s = %x) -> (tensor<?xf64>) {
    %z = loop.for %j = %c0 to %m step %c1 iter_args(%t = %s) -> (tensor<?xf64>) {
      %e = math.tanh %t : tensor<?xf64>
      %p = arith.mulf %e, %w : tensor<?xf64>
      loop.yield %p : tensor<?xf64>
    }
    %next = math.sin %z : tensor<?xf64>
    loop.yield %next : tensor<?xf64>
  }
  return %y : tensor<?xf64>
}

func.func @triangle(%x: tensor<3xf64>, %n: index) -> tensor<3xf64> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %y = loop.for %i = %c0 to %n step %c1 iter_args(%s = %x) -> (tensor<3xf64>) {
    %z = loop.for %j = %c0 to %i step %c1 iter_args(%t = %s) -> (tensor<3xf64>) {
      %e = math.exp %t : tensor<3xf64>
      %p = arith.mulf %e, %x : tensor<3xf64>
      loop.yield %p : tensor<3xf64>
    }
    %next = math.sin %z : tensor<3xf64>
    loop.yield %next : tensor<3xf64>
  }
  return %y : tensor<3xf64>
}

func.func @conditions(%x: tensor<3xf64>, %n: index) -> tensor<3xf64> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c3 = arith.constant 3 : index
  %y = loop.for %i = %c0 to %n step %c1 iter_args(%s = %x) -> (tensor<3xf64>) {
    %z = loop.for %j = %c0 to %c3 step %c1 iter_args(%t = %s) -> (tensor<3xf64>) {
      %is_small = arith.cmpi slt, %j, %c2 : index
      %q = loop.if %is_small -> (tensor<3xf64>) {
        %e = math.exp %t : tensor<3xf64>
        %p = math.sin %e : tensor<3xf64>
        loop.yield %p : tensor<3xf64>
      } else {
        %e = math.tanh %t : tensor<3xf64>
        %p = arith.mulf %e, %x : tensor<3xf64>
        loop.yield %p : tensor<3xf64>
      }
      loop.yield %q : tensor<3xf64>
    }
    %next = math.sin %z : tensor<3xf64>
    loop.yield %next : tensor<3xf64>
  }
  return %y : tensor<3xf64>
}

func.func @three_deep(%x: tensor<3xf64>) -> tensor<3xf64> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c3 = arith.constant 3 : index
  %y = loop.for %i = %c0 to %c2 step %c1 iter_args(%s = %x) -> (tensor<3xf64>) {
    %z = loop.for %j = %c0 to %c3 step %c1 iter_args(%t = %s) -> (tensor<3xf64>) {
      %q = loop.for %k = %c0 to %c2 step %c1 iter_args(%u = %t) -> (tensor<3xf64>) {
        %e = math.tanh %u : tensor<3xf64>
        %p = arith.mulf %e, %s : tensor<3xf64>
        loop.yield %p : tensor<3xf64>
      }
      %r = math.sin %q : tensor<3xf64>
      %b = arith.mulf %r, %t : tensor<3xf64>
      loop.yield %b : tensor<3xf64>
    }
    %next = math.sin %z : tensor<3xf64>
    loop.yield %next : tensor<3xf64>
  }
  return %y : tensor<3xf64>
}
