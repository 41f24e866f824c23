// Conditionals and loops with tensors whose sizes only they know: memory is handed over by who
// makes it. No call keeps a buffer, whichever way it goes.
// RUN: ft-opt %s --pass-pipeline=canonicalize,lower-tensor-to-loops,canonicalize,cse
// EVAL: @longer([1, 2], [3, 4, 5]) ~= [3, 4, 5]
// EVAL: @longer([1, 2, 3], [4]) ~= [1, 2, 3]
// EVAL: @either(1, [1, 2], [3, 4, 5]) ~= [1, 2, 1, 2], 7
// EVAL: @either(0, [1, 2], [3, 4, 5]) ~= [3, 4, 5], 12
// EVAL: @doubled([1, 2], 3) ~= [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2]
// EVAL: @doubled([7], 0) ~= [7]
// EVAL: @exchanged([1, 2], [3, 4, 5], 1) ~= [3, 4, 5], [1, 2]
// EVAL: @exchanged([1, 2], [3, 4, 5], 2) ~= [1, 2], [3, 4, 5]
// EVAL: @kept([1, 2, 3], 4) ~= [16, 32, 48]
// EVAL: @refilled([1, 2, 3], 5) ~= [4, 4, 4]
// EVAL: @grown([1, 2, 3], 20) ~= [1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3], 24
// EVAL: @grown([1, 2], 2) ~= [1, 2], 2
// EVAL: @passed_on([1, 2, 3], 40) ~= [32, 64, 96], [16, 32, 48, 16, 32, 48]
// EVAL: @passed_on([50], 40) ~= [100], [50, 50]
// EVAL: @at_each([5, 1, 4], 3) ~= [8, 8, 8]
// EVAL: @shifted([1, 2, 4, 8]) ~= [18, 36, 72]
// EVAL: @branches_in_elements([1, 2, 3, 4], 4) ~= [1, 3, 6, 10]
// EVAL: @running([1, 2, 3], 2) ~= [18, 18, 18]
// EVAL: @running([1, -2], 0) ~= [1, -2]

func.func @longer(%a: tensor<?xf32>, %b: tensor<?xf32>) -> tensor<?xf32> {
  %c0 = arith.constant 0 : index
  %m = tensor.dim %a, %c0 : tensor<?xf32>
  %n = tensor.dim %b, %c0 : tensor<?xf32>
  %c = arith.cmpi sgt, %m, %n : index
  %r = loop.if %c -> (tensor<?xf32>) {
    loop.yield %a : tensor<?xf32>
  } else {
    loop.yield %b : tensor<?xf32>
  }
  return %r : tensor<?xf32>
}

func.func @either(%c: i1, %a: tensor<?xf32>, %b: tensor<?xf32>) -> (tensor<?xf32>, f32) {
  %r, %x = loop.if %c -> (tensor<?xf32>, f32) {
    %0 = tensor.concat %a, %a dim = 0 : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
    %one = arith.constant 1.0 : f32
    loop.yield %0, %one : tensor<?xf32>, f32
  } else {
    %zero = arith.constant 0.0 : f32
    loop.yield %b, %zero : tensor<?xf32>, f32
  }
  %s = tensor.reduce add %r dims = [0] : tensor<?xf32> -> tensor<f32>
  %t = tensor.extract %s[] : tensor<f32>
  %y = arith.addf %t, %x : f32
  return %r, %y : tensor<?xf32>, f32
}

func.func @doubled(%a: tensor<?xf32>, %n: index) -> tensor<?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r = loop.for %i = %c0 to %n step %c1 iter_args(%t = %a) -> (tensor<?xf32>) {
    %0 = tensor.concat %t, %t dim = 0 : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
    loop.yield %0 : tensor<?xf32>
  }
  return %r : tensor<?xf32>
}

func.func @exchanged(%a: tensor<?xf32>, %b: tensor<?xf32>, %n: index) -> (tensor<?xf32>, tensor<?xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r, %s = loop.for %i = %c0 to %n step %c1 iter_args(%t = %a, %u = %b) -> (tensor<?xf32>, tensor<?xf32>) {
    loop.yield %u, %t : tensor<?xf32>, tensor<?xf32>
  }
  return %r, %s : tensor<?xf32>, tensor<?xf32>
}

// The sizes stay: one buffer, in which each value is written over the last.
func.func @kept(%a: tensor<?xf32>, %n: index) -> tensor<?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r = loop.for %i = %c0 to %n step %c1 iter_args(%t = %a) -> (tensor<?xf32>) {
    %0 = arith.addf %t, %t : tensor<?xf32>
    loop.yield %0 : tensor<?xf32>
  }
  return %r : tensor<?xf32>
}

// The same: both what it starts with and what follows have the size that is given.
func.func @refilled(%a: tensor<?xf32>, %n: index) -> tensor<?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %m = tensor.dim %a, %c0 : tensor<?xf32>
  %first = tensor.empty(%m) : tensor<?xf32>
  %r = loop.for %i = %c0 to %n step %c1 iter_args(%t = %first) -> (tensor<?xf32>) {
    %j = arith.index_cast %i : index to i64
    %x = arith.sitofp %j : i64 to f32
    %0 = tensor.splat %x sizes(%m) : tensor<?xf32>
    loop.yield %0 : tensor<?xf32>
  }
  return %r : tensor<?xf32>
}

func.func @grown(%a: tensor<?xf32>, %limit: index) -> (tensor<?xf32>, index) {
  %c0 = arith.constant 0 : index
  %r = loop.while (%t = %a) : (tensor<?xf32>) -> (tensor<?xf32>) {
    %n = tensor.dim %t, %c0 : tensor<?xf32>
    %c = arith.cmpi slt, %n, %limit : index
    loop.condition(%c) %t : tensor<?xf32>
  } do {
  ^bb0(%t: tensor<?xf32>):
    %0 = tensor.concat %t, %t dim = 0 : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
    loop.yield %0 : tensor<?xf32>
  }
  %n = tensor.dim %r, %c0 : tensor<?xf32>
  return %r, %n : tensor<?xf32>, index
}

// What the condition computes goes on, of another size than what the loop carries.
func.func @passed_on(%a: tensor<?xf32>, %limit: f32) -> (tensor<?xf32>, tensor<?xf32>) {
  %c0 = arith.constant 0 : index
  %r, %s = loop.while (%t = %a) : (tensor<?xf32>) -> (tensor<?xf32>, tensor<?xf32>) {
    %twice = arith.addf %t, %t : tensor<?xf32>
    %long = tensor.concat %t, %t dim = 0 : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
    %first = tensor.extract %long[%c0] : tensor<?xf32>
    %again = arith.addf %first, %first : f32
    %more = arith.addf %again, %again : f32
    %c = arith.cmpf olt, %more, %limit : f32
    loop.condition(%c) %twice, %long : tensor<?xf32>, tensor<?xf32>
  } do {
  ^bb0(%t: tensor<?xf32>, %l: tensor<?xf32>):
    loop.yield %t : tensor<?xf32>
  }
  return %r, %s : tensor<?xf32>, tensor<?xf32>
}

// A loop with tensors for each element.
func.func @at_each(%a: tensor<?xf32>, %n: index) -> tensor<?xf32> {
  %limit = arith.constant 6.0 : f32
  %r = tensor.generate %n {
  ^bb0(%i: index):
    %one = arith.constant 1.0 : f32
    %start = tensor.splat %one : tensor<2xf32>
    %s = loop.while (%t = %start) : (tensor<2xf32>) -> (tensor<2xf32>) {
      %c0 = arith.constant 0 : index
      %x = tensor.extract %t[%c0] : tensor<2xf32>
      %c = arith.cmpf olt, %x, %limit : f32
      loop.condition(%c) %t : tensor<2xf32>
    } do {
    ^bb0(%t: tensor<2xf32>):
      %0 = arith.addf %t, %t : tensor<2xf32>
      loop.yield %0 : tensor<2xf32>
    }
    %c1 = arith.constant 1 : index
    %y = tensor.extract %s[%c1] : tensor<2xf32>
    tensor.yield %y : f32
  } : tensor<?xf32>
  return %r : tensor<?xf32>
}

// What a generator computes is not the same at another index.
func.func @shifted(%a: tensor<4xf32>) -> tensor<3xf32> {
  %g = tensor.generate {
  ^bb0(%i: index):
    %x = tensor.extract %a[%i] : tensor<4xf32>
    %xs = tensor.splat %x : tensor<6xf32>
    %s = tensor.reduce add %xs dims = [0] : tensor<6xf32> -> tensor<f32>
    %y = tensor.extract %s[] : tensor<f32>
    tensor.yield %y : f32
  } : tensor<4xf32>
  %left = tensor.slice %g starts = [0] limits = [3] strides = [1] : tensor<4xf32> -> tensor<3xf32>
  %right = tensor.slice %g starts = [1] limits = [4] strides = [1] : tensor<4xf32> -> tensor<3xf32>
  %r = arith.addf %left, %right : tensor<3xf32>
  return %r : tensor<3xf32>
}

func.func @branches_in_elements(%a: tensor<?xf32>, %n: index) -> tensor<?xf32> {
  %r = tensor.generate %n {
  ^bb0(%i: index):
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %few = arith.cmpi slt, %i, %c2 : index
    %next = arith.addi %i, %c1 : index
    %part = loop.if %few -> (tensor<?xf32>) {
      %0 = tensor.dynamic_slice %a[%c0] sizes = [%next] : (tensor<?xf32>, index) -> tensor<?xf32>
      loop.yield %0 : tensor<?xf32>
    } else {
      %1 = tensor.dynamic_slice %a[%c0] sizes = [%i] : (tensor<?xf32>, index) -> tensor<?xf32>
      %x = tensor.extract %a[%i] : tensor<?xf32>
      %last = tensor.from_elements %x : tensor<1xf32>
      %2 = tensor.concat %1, %last dim = 0 : (tensor<?xf32>, tensor<1xf32>) -> tensor<?xf32>
      loop.yield %2 : tensor<?xf32>
    }
    %s = tensor.reduce add %part dims = [0] : tensor<?xf32> -> tensor<f32>
    %y = tensor.extract %s[] : tensor<f32>
    tensor.yield %y : f32
  } : tensor<?xf32>
  return %r : tensor<?xf32>
}

// Sizes are those of what the loop starts with: what it needs in each turn is made before it.
func.func @running(%a: tensor<?xf32>, %n: index) -> tensor<?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r = loop.for %i = %c0 to %n step %c1 iter_args(%t = %a) -> (tensor<?xf32>) {
    %0 = tensor.scan add %t dim = 0 : tensor<?xf32>
    %1 = tensor.scan max %0 dim = 0 reverse : tensor<?xf32>
    loop.yield %1 : tensor<?xf32>
  }
  return %r : tensor<?xf32>
}
