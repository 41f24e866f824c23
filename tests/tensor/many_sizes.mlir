// One compiled function for tensors of many sizes, in one run: none, one and many elements.
// EVAL: @softmaxes(6) ~= [0, 1, 1, 1, 1, 1, 1], 21
// EVAL: @shapes([[1, 2, 3], [4, 5, 6]], [[1], [2]], [[1, 2, 3, 4]]) ~= 91, 5, 30, 0
// EVAL: @convolved([1, 2, 3, 4, 5, 6], 6) ~= [0, 1, 2, 6, 12, 20, 30]
// EVAL: @picked([5, 1, 4, 2, 3], 5) ~= [0, 1, 3, 6, 10, 15]
// EVAL: @size_of_choice([1.0, 2.0], [1.0, 2.0, 3.0], 0) ~= 3
// EVAL: @size_of_choice([1.0, 2.0], [1.0, 2.0, 3.0], 1) ~= 2

// A softmax of each size up to some: it sums to 1 where there is an element.
func.func @softmaxes(%n: index) -> (tensor<?xf64>, f64) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f64
  %more = arith.addi %n, %c1 : index
  %start = tensor.splat %zero sizes(%more) : tensor<?xf64>
  %r:2 = loop.for %k = %c0 to %more step %c1 iter_args(%t = %start, %all = %zero) -> (tensor<?xf64>, f64) {
    %x = tensor.iota dim = 0 sizes(%k) : tensor<?xf64>
    %y = func.call @softmax(%x) : (tensor<?xf64>) -> tensor<?xf64>
    %s = tensor.reduce add %y dims = [0] : tensor<?xf64> -> tensor<f64>
    %e = tensor.extract %s[] : tensor<f64>
    %next = tensor.insert %e into %t[%k] : tensor<?xf64>
    %size = tensor.dim %y, %c0 : tensor<?xf64>
    %i = arith.index_cast %size : index to i64
    %f = arith.sitofp %i : i64 to f64
    %sum = arith.addf %all, %f : f64
    loop.yield %next, %sum : tensor<?xf64>, f64
  }
  return %r#0, %r#1 : tensor<?xf64>, f64
}

func.func private @softmax(%x: tensor<?xf64>) -> tensor<?xf64> attributes {no_inline} {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?xf64>
  %m = tensor.reduce max %x dims = [0] : tensor<?xf64> -> tensor<f64>
  %b = tensor.broadcast %m dims = [] sizes(%n) : tensor<f64> -> tensor<?xf64>
  %d = arith.subf %x, %b : tensor<?xf64>
  %e = math.exp %d : tensor<?xf64>
  %s = tensor.reduce add %e dims = [0] : tensor<?xf64> -> tensor<f64>
  %c = tensor.broadcast %s dims = [] sizes(%n) : tensor<f64> -> tensor<?xf64>
  %y = arith.divf %e, %c : tensor<?xf64>
  return %y : tensor<?xf64>
}

// Squares of the rows against themselves, summed: products of every shape.
func.func @shapes(%a: tensor<?x?xf64>, %b: tensor<?x?xf64>, %c: tensor<?x?xf64>) -> (f64, f64, f64, f64) {
  %c0 = arith.constant 0 : index
  %0 = call @squares(%a) : (tensor<?x?xf64>) -> f64
  %1 = call @squares(%b) : (tensor<?x?xf64>) -> f64
  %2 = call @squares(%c) : (tensor<?x?xf64>) -> f64
  %none = tensor.dynamic_slice %a[%c0, %c0] sizes = [%c0, %c0] : (tensor<?x?xf64>, index, index) -> tensor<?x?xf64>
  %3 = call @squares(%none) : (tensor<?x?xf64>) -> f64
  return %0, %1, %2, %3 : f64, f64, f64, f64
}

func.func private @squares(%x: tensor<?x?xf64>) -> f64 attributes {no_inline} {
  %t = tensor.transpose %x perm = [1, 0] : tensor<?x?xf64> -> tensor<?x?xf64>
  %p = tensor.matmul %x, %t : (tensor<?x?xf64>, tensor<?x?xf64>) -> tensor<?x?xf64>
  %d = tensor.einsum "ii->i" %p : (tensor<?x?xf64>) -> tensor<?xf64>
  %s = tensor.scan add %d dim = 0 : tensor<?xf64>
  %m = tensor.reduce max %s dims = [0] : tensor<?xf64> -> tensor<f64>
  %e = tensor.extract %m[] : tensor<f64>
  %zero = arith.constant 0.0 : f64
  %y = arith.maximumf %e, %zero : f64
  return %y : f64
}

// Neighbours multiplied, in windows of two: padding and slices of every size.
func.func @convolved(%x: tensor<?xf64>, %n: index) -> tensor<?xf64> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f64
  %more = arith.addi %n, %c1 : index
  %start = tensor.splat %zero sizes(%more) : tensor<?xf64>
  %r = loop.for %k = %c0 to %more step %c1 iter_args(%t = %start) -> (tensor<?xf64>) {
    %part = tensor.dynamic_slice %x[%c0] sizes = [%k] : (tensor<?xf64>, index) -> tensor<?xf64>
    %e = func.call @last_product(%part) : (tensor<?xf64>) -> f64
    %next = tensor.insert %e into %t[%k] : tensor<?xf64>
    loop.yield %next : tensor<?xf64>
  }
  return %r : tensor<?xf64>
}

// The last of the products of each element with the one before, 1 before the first; 0 of none.
func.func private @last_product(%x: tensor<?xf64>) -> f64 attributes {no_inline} {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %one = arith.constant 1.0 : f64
  %zero = arith.constant 0.0 : f64
  %n = tensor.dim %x, %c0 : tensor<?xf64>
  %p = tensor.pad %x, %one low = [1] high = [0] interior = [0] : (tensor<?xf64>, f64) -> tensor<?xf64>
  %before = tensor.dynamic_slice %p[%c0] sizes = [%n] : (tensor<?xf64>, index) -> tensor<?xf64>
  %products = arith.mulf %x, %before : tensor<?xf64>
  %some = arith.cmpi sgt, %n, %c0 : index
  %y = loop.if %some -> (f64) {
    %last = arith.subi %n, %c1 : index
    %e = tensor.extract %products[%last] : tensor<?xf64>
    loop.yield %e : f64
  } else {
    loop.yield %zero : f64
  }
  return %y : f64
}

// Sorts and gathers of every size: the places of the elements in order, counted from one and summed.
func.func @picked(%x: tensor<?xf64>, %n: index) -> tensor<?xf64> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f64
  %more = arith.addi %n, %c1 : index
  %start = tensor.splat %zero sizes(%more) : tensor<?xf64>
  %r = loop.for %k = %c0 to %more step %c1 iter_args(%t = %start) -> (tensor<?xf64>) {
    %part = tensor.dynamic_slice %x[%c0] sizes = [%k] : (tensor<?xf64>, index) -> tensor<?xf64>
    %e = func.call @weighed(%part) : (tensor<?xf64>) -> f64
    %next = tensor.insert %e into %t[%k] : tensor<?xf64>
    loop.yield %next : tensor<?xf64>
  }
  return %r : tensor<?xf64>
}

func.func private @weighed(%x: tensor<?xf64>) -> f64 attributes {no_inline} {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?xf64>
  %places = tensor.iota dim = 0 sizes(%n) : tensor<?xi32>
  %sorted, %order = tensor.sort %x, %places dim = 0 descending : (tensor<?xf64>, tensor<?xi32>) -> (tensor<?xf64>, tensor<?xi32>)
  %again = tensor.take %x, %order dim = 0 : (tensor<?xf64>, tensor<?xi32>) -> tensor<?xf64>
  %same = arith.cmpf oeq, %sorted, %again : tensor<?xf64>
  %flags = arith.uitofp %same : tensor<?xi1> to tensor<?xf64>
  %weights = arith.sitofp %order : tensor<?xi32> to tensor<?xf64>
  %one = arith.constant 1.0 : f64
  %ones = tensor.splat %one sizes(%n) : tensor<?xf64>
  %w = arith.addf %weights, %ones : tensor<?xf64>
  %v = arith.mulf %w, %flags : tensor<?xf64>
  %s = tensor.reduce add %v dims = [0] : tensor<?xf64> -> tensor<f64>
  %e = tensor.extract %s[] : tensor<f64>
  return %e : f64
}

// A choice between whole tensors has the size of what it chooses.
func.func @size_of_choice(%x: tensor<?xf64>, %y: tensor<?xf64>, %n: index) -> index {
  %c0 = arith.constant 0 : index
  %is_first = arith.cmpi ne, %n, %c0 : index
  %z = arith.select %is_first, %x, %y : tensor<?xf64>
  %size = tensor.dim %z, %c0 : tensor<?xf64>
  return %size : index
}
