// A loop inside may work in the memory of what the loop around carries. What it gives is then there,
// or in the other one of two buffers, so the next value is not written over it before it is read.
//
// EVAL: @swaps([0.0, 1.0, 2.0], 3) ~= [-4.0, -5.0, -6.0]
// EVAL: @works_in_place([0.0, 1.0, 2.0], 3) ~= [4.0, 1.0, -2.0]
// EVAL: @is_read_twice([0.0, 1.0, 2.0], [1.0, 1.0, 1.0], 3) ~= [0.0, 0.6784304773607402, -0.671496323081648], [0.0, 1.7720228306071528, -2.8175135116288543]
// EVAL: @is_chosen([0.0, 1.0, 2.0], 3) ~= [-2.0, 0.0, 2.0]

func.func @swaps(%x: tensor<3xf64>, %n: index) -> tensor<3xf64> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %y = loop.for %i = %c0 to %n step %c1 iter_args(%s = %x) -> (tensor<3xf64>) {
    %z = loop.for %j = %c0 to %i step %c1 iter_args(%t = %s) -> (tensor<3xf64>) {
      %r = tensor.reverse %t dims = [0] : tensor<3xf64>
      %p = arith.addf %r, %t : tensor<3xf64>
      loop.yield %p : tensor<3xf64>
    }
    %q = tensor.reverse %z dims = [0] : tensor<3xf64>
    %next = arith.subf %q, %x : tensor<3xf64>
    loop.yield %next : tensor<3xf64>
  }
  return %y : tensor<3xf64>
}

func.func @works_in_place(%x: tensor<3xf64>, %n: index) -> tensor<3xf64> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %y = loop.for %i = %c0 to %n step %c1 iter_args(%s = %x) -> (tensor<3xf64>) {
    %z = loop.for %j = %c0 to %i step %c1 iter_args(%t = %s) -> (tensor<3xf64>) {
      %p = arith.addf %t, %x : tensor<3xf64>
      loop.yield %p : tensor<3xf64>
    }
    %q = tensor.reverse %z dims = [0] : tensor<3xf64>
    %next = arith.subf %q, %x : tensor<3xf64>
    loop.yield %next : tensor<3xf64>
  }
  return %y : tensor<3xf64>
}

// Of unknown sizes, so that the two next values are made one after the other.
func.func @is_read_twice(%x: tensor<?xf64>, %dx: tensor<?xf64>, %n: index) -> (tensor<?xf64>, tensor<?xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %y, %dy = loop.for %i = %c0 to %n step %c1 iter_args(%s = %x, %ds = %dx) -> (tensor<?xf64>, tensor<?xf64>) {
    %z, %dz = loop.for %j = %c0 to %i step %c1 iter_args(%t = %s, %dt = %ds) -> (tensor<?xf64>, tensor<?xf64>) {
      %p = arith.mulf %t, %x : tensor<?xf64>
      %0 = arith.mulf %dt, %x : tensor<?xf64>
      %1 = arith.mulf %dx, %t : tensor<?xf64>
      %dp = arith.addf %0, %1 : tensor<?xf64>
      loop.yield %p, %dp : tensor<?xf64>, tensor<?xf64>
    }
    %next = math.sin %z : tensor<?xf64>
    %2 = math.cos %z : tensor<?xf64>
    %dnext = arith.mulf %dz, %2 : tensor<?xf64>
    loop.yield %next, %dnext : tensor<?xf64>, tensor<?xf64>
  }
  return %y, %dy : tensor<?xf64>, tensor<?xf64>
}

func.func @is_chosen(%x: tensor<3xf64>, %n: index) -> tensor<3xf64> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %y = loop.for %i = %c0 to %n step %c1 iter_args(%s = %x) -> (tensor<3xf64>) {
    %is_first = arith.cmpi eq, %i, %c0 : index
    %z = loop.if %is_first -> (tensor<3xf64>) {
      loop.yield %s : tensor<3xf64>
    } else {
      %r = tensor.reverse %x dims = [0] : tensor<3xf64>
      loop.yield %r : tensor<3xf64>
    }
    %q = tensor.reverse %z dims = [0] : tensor<3xf64>
    %next = arith.subf %q, %z : tensor<3xf64>
    loop.yield %next : tensor<3xf64>
  }
  return %y : tensor<3xf64>
}
