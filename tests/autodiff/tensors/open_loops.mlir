// Tensors in control flow whose sizes only run time tells. Sizes that iterations give on are those
// that the loop starts with: the tape has a row for each iteration. Where each iteration has other
// sizes, what is kept stands one behind the other, and its sizes are kept like numbers.
//
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=recurrent report=-},canonicalize,cse,symbol-dce"
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=shrinks mode=split report=-},canonicalize,cse,symbol-dce"
// GRAD-CHECK: @recurrent([[0.1, 0.2], [0.3, -0.4]], [1.0, 2.0], [0.5, -0.25], 3) order=2
// GRAD-CHECK: @recurrent([[0.1, 0.2], [0.3, -0.4]], [1.0, 2.0], [0.5, -0.25], 0)
// GRAD-CHECK: @until([0.1, 0.2, 0.3], 0.5)
// GRAD-CHECK: @until([0.1, 0.2, 0.3], 0.0)
// GRAD-CHECK: @chosen([0.5, -0.25, 0.75], [0.1, 0.2, 0.3], 4)
// GRAD-CHECK: @chosen([], [], 4)
// GRAD-CHECK: @steps([0.5, -0.25, 0.75], 2, 3)
// GRAD-CHECK: @triangle([0.5, -0.25, 0.75], 3) order=2
// GRAD-CHECK: @shrinks([0.5, -0.25, 0.75, 0.1, 0.2], 3)
// GRAD-CHECK: @grows([0.5, -0.25], 3)
// GRAD-CHECK: @prefixes([0.5, -0.25, 0.75, 0.1, 0.2], 4)
// GRAD-CHECK: @whiles_inside([0.3, 0.2, 0.4], 0.33, 3)
// GRAD-CHECK: @whiles_inside([0.3, 0.2, 0.4], 0.0, 3)
// GRAD-CHECK: @different_sizes([0.5, -0.25, 0.75], [0.1, 0.2], 0)
// GRAD-CHECK: @different_sizes([0.5, -0.25, 0.75], [0.1, 0.2], 3)
// GRAD-CHECK: @one_or_other([0.5, -0.25, 0.75], [0.1, 0.2], 3)

// h = tanh(W h + x): the states are one sequence.
func.func @recurrent(%w: tensor<?x?xf64>, %x: tensor<?xf64>, %h0: tensor<?xf64>, %n: index) -> tensor<?xf64> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %h = loop.for %t = %c0 to %n step %c1 iter_args(%s = %h0) -> (tensor<?xf64>) {
    %p = tensor.einsum "ij,j->i" %w, %s : (tensor<?x?xf64>, tensor<?xf64>) -> tensor<?xf64>
    %a = arith.addf %p, %x : tensor<?xf64>
    %b = math.tanh %a : tensor<?xf64>
    %next = arith.mulf %b, %s : tensor<?xf64>
    loop.yield %next : tensor<?xf64>
  }
  return %h : tensor<?xf64>
}

func.func @until(%x: tensor<?xf64>, %limit: f64) -> tensor<?xf64> {
  %c0 = arith.constant 0 : index
  %y = loop.while (%s = %x) : (tensor<?xf64>) -> (tensor<?xf64>) {
    %first = tensor.extract %s[%c0] : tensor<?xf64>
    %more = arith.cmpf olt, %first, %limit : f64
    loop.condition(%more) %s : tensor<?xf64>
  } do {
  ^bb0(%s: tensor<?xf64>):
    %e = math.exp %s : tensor<?xf64>
    %next = arith.mulf %e, %x : tensor<?xf64>
    %sum = arith.addf %next, %s : tensor<?xf64>
    loop.yield %sum : tensor<?xf64>
  }
  return %y : tensor<?xf64>
}

func.func @chosen(%x: tensor<?xf64>, %w: tensor<?xf64>, %n: index) -> tensor<?xf64> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %y = loop.for %i = %c0 to %n step %c1 iter_args(%s = %x) -> (tensor<?xf64>) {
    %half = arith.remsi %i, %c2 : index
    %is_odd = arith.cmpi eq, %half, %c1 : index
    %next = loop.if %is_odd -> (tensor<?xf64>) {
      %e = math.exp %s : tensor<?xf64>
      %p = arith.mulf %e, %w : tensor<?xf64>
      loop.yield %p : tensor<?xf64>
    } else {
      %e = math.sin %s : tensor<?xf64>
      %q = math.cos %e : tensor<?xf64>
      loop.yield %q : tensor<?xf64>
    }
    loop.yield %next : tensor<?xf64>
  }
  return %y : tensor<?xf64>
}

func.func @steps(%x: tensor<?xf64>, %n: index, %m: index) -> tensor<?xf64> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %y = loop.for %i = %c0 to %n step %c1 iter_args(%s = %x) -> (tensor<?xf64>) {
    %z = loop.for %j = %c0 to %m step %c1 iter_args(%t = %s) -> (tensor<?xf64>) {
      %e = math.tanh %t : tensor<?xf64>
      %p = arith.mulf %e, %s : tensor<?xf64>
      loop.yield %p : tensor<?xf64>
    }
    %next = math.sin %z : tensor<?xf64>
    loop.yield %next : tensor<?xf64>
  }
  return %y : tensor<?xf64>
}

// How often the inner loop runs depends on the outer one.
func.func @triangle(%x: tensor<?xf64>, %n: index) -> tensor<?xf64> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %y = loop.for %i = %c0 to %n step %c1 iter_args(%s = %x) -> (tensor<?xf64>) {
    %z = loop.for %j = %c0 to %i step %c1 iter_args(%t = %s) -> (tensor<?xf64>) {
      %e = math.exp %t : tensor<?xf64>
      %p = arith.mulf %e, %x : tensor<?xf64>
      loop.yield %p : tensor<?xf64>
    }
    %next = math.sin %z : tensor<?xf64>
    loop.yield %next : tensor<?xf64>
  }
  return %y : tensor<?xf64>
}

func.func @shrinks(%x: tensor<?xf64>, %n: index) -> tensor<?xf64> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %y = loop.for %i = %c0 to %n step %c1 iter_args(%s = %x) -> (tensor<?xf64>) {
    %a = tensor.slice %s starts = [1] limits = [?] strides = [1] : tensor<?xf64> -> tensor<?xf64>
    %e = math.exp %a : tensor<?xf64>
    %next = math.sin %e : tensor<?xf64>
    loop.yield %next : tensor<?xf64>
  }
  return %y : tensor<?xf64>
}

func.func @grows(%x: tensor<?xf64>, %n: index) -> tensor<?xf64> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %y = loop.for %i = %c0 to %n step %c1 iter_args(%s = %x) -> (tensor<?xf64>) {
    %a = math.exp %s : tensor<?xf64>
    %b = tensor.concat %a, %x dim = 0 : (tensor<?xf64>, tensor<?xf64>) -> tensor<?xf64>
    %next = math.sin %b : tensor<?xf64>
    loop.yield %next : tensor<?xf64>
  }
  return %y : tensor<?xf64>
}

// Each iteration takes a part of another size.
func.func @prefixes(%x: tensor<?xf64>, %n: index) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f64
  %y = loop.for %i = %c0 to %n step %c1 iter_args(%s = %zero) -> (f64) {
    %a = tensor.dynamic_slice %x[%c0] sizes = [%i] : (tensor<?xf64>, index) -> tensor<?xf64>
    %e = math.exp %a : tensor<?xf64>
    %b = math.sin %e : tensor<?xf64>
    %t = tensor.reduce add %b dims = [0] : tensor<?xf64> -> tensor<f64>
    %v = tensor.extract %t[] : tensor<f64>
    %next = arith.addf %s, %v : f64
    loop.yield %next : f64
  }
  return %y : f64
}

// How often the while runs is known only inside of the loop around.
func.func @whiles_inside(%x: tensor<?xf64>, %limit: f64, %n: index) -> tensor<?xf64> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %z = loop.for %i = %c0 to %n step %c1 iter_args(%t = %x) -> (tensor<?xf64>) {
    %y = loop.while (%s = %t) : (tensor<?xf64>) -> (tensor<?xf64>) {
      %first = tensor.extract %s[%c0] : tensor<?xf64>
      %more = arith.cmpf olt, %first, %limit : f64
      loop.condition(%more) %s : tensor<?xf64>
    } do {
    ^bb0(%s: tensor<?xf64>):
      %e = math.tanh %s : tensor<?xf64>
      %next = arith.mulf %e, %s : tensor<?xf64>
      %sum = arith.addf %next, %x : tensor<?xf64>
      loop.yield %sum : tensor<?xf64>
    }
    %r = math.sin %y : tensor<?xf64>
    loop.yield %r : tensor<?xf64>
  }
  return %z : tensor<?xf64>
}

// What is chosen has one size or another.
func.func @one_or_other(%x: tensor<?xf64>, %w: tensor<?xf64>, %n: index) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f64
  %y = loop.for %i = %c0 to %n step %c1 iter_args(%s = %zero) -> (f64) {
    %is_first = arith.cmpi eq, %i, %c0 : index
    %a = loop.if %is_first -> (tensor<?xf64>) {
      %e = math.exp %x : tensor<?xf64>
      loop.yield %e : tensor<?xf64>
    } else {
      %e = math.tanh %w : tensor<?xf64>
      loop.yield %e : tensor<?xf64>
    }
    %b = math.sin %a : tensor<?xf64>
    %t = tensor.reduce add %b dims = [0] : tensor<?xf64> -> tensor<f64>
    %v = tensor.extract %t[] : tensor<f64>
    %next = arith.addf %s, %v : f64
    loop.yield %next : f64
  }
  return %y : f64
}

func.func @different_sizes(%x: tensor<?xf64>, %w: tensor<?xf64>, %n: index) -> tensor<?xf64> {
  %c2 = arith.constant 2 : index
  %is_small = arith.cmpi slt, %n, %c2 : index
  %a = math.sin %w : tensor<?xf64>
  %b = arith.select %is_small, %x, %a : tensor<?xf64>
  %y = math.exp %b : tensor<?xf64>
  return %y : tensor<?xf64>
}
