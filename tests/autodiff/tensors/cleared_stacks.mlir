// A stack that starts with the same number everywhere, and into which every iteration puts a part of its
// own, is had again by putting that number back: it needs no tape, however it is read. Masks
// that compare places are arithmetic on indices. What is put elsewhere is kept.
//
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=forward report=-},canonicalize,cse,symbol-dce"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=backward report=-},ad-vjp{function=pairs report=-},ad-vjp{function=overlapping report=-},ad-vjp{function=from_outside report=-}"
// GRAD-CHECK: @forward
// GRAD-CHECK: @backward
// GRAD-CHECK: @pairs
// GRAD-CHECK: @overlapping
// GRAD-CHECK: @from_outside

// The solution of a triangular system whose diagonal counts as ones, row by row.
func.func @forward(%a: tensor<4x4xf64>, %b: tensor<4x3xf64>) -> tensor<4x3xf64> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %none = arith.constant dense<0.0> : tensor<4x3xf64>
  %x = loop.for %i = %c0 to %c4 step %c1 iter_args(%x = %none) -> (tensor<4x3xf64>) {
    %row = tensor.dynamic_slice %a[%i, %c0] sizes = [1, 4] : (tensor<4x4xf64>, index, index) -> tensor<1x4xf64>
    %place = tensor.iota dim = 1 : tensor<1x4xi32>
    %number = arith.index_cast %i : index to i32
    %here = tensor.splat %number : tensor<1x4xi32>
    %is_before = arith.cmpi slt, %place, %here : tensor<1x4xi32>
    %nothing = arith.constant dense<0.0> : tensor<1x4xf64>
    %left = arith.select %is_before, %row, %nothing : tensor<1x4xi1>, tensor<1x4xf64>
    %known = tensor.einsum "ij,jk->ik" %left, %x : (tensor<1x4xf64>, tensor<4x3xf64>) -> tensor<1x3xf64>
    %right = tensor.dynamic_slice %b[%i, %c0] sizes = [1, 3] : (tensor<4x3xf64>, index, index) -> tensor<1x3xf64>
    %new = arith.subf %right, %known : tensor<1x3xf64>
    %next = tensor.update_slice %x, %new[%i, %c0] : (tensor<4x3xf64>, tensor<1x3xf64>, index, index) -> tensor<4x3xf64>
    loop.yield %next : tensor<4x3xf64>
  }
  return %x : tensor<4x3xf64>
}

// From the last row to the first one, which starts with ones.
func.func @backward(%a: tensor<4x4xf64>, %b: tensor<4x3xf64>) -> tensor<4x3xf64> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %c4 = arith.constant 4 : index
  %ones = arith.constant dense<1.0> : tensor<4x3xf64>
  %x = loop.for %step = %c0 to %c4 step %c1 iter_args(%x = %ones) -> (tensor<4x3xf64>) {
    %i = arith.subi %c3, %step : index
    %row = tensor.dynamic_slice %a[%i, %c0] sizes = [1, 4] : (tensor<4x4xf64>, index, index) -> tensor<1x4xf64>
    %known = tensor.einsum "ij,jk->ik" %row, %x : (tensor<1x4xf64>, tensor<4x3xf64>) -> tensor<1x3xf64>
    %sine = math.sin %known : tensor<1x3xf64>
    %right = tensor.dynamic_slice %b[%i, %c0] sizes = [1, 3] : (tensor<4x3xf64>, index, index) -> tensor<1x3xf64>
    %new = arith.mulf %right, %sine : tensor<1x3xf64>
    %next = tensor.update_slice %x, %new[%i, %c0] : (tensor<4x3xf64>, tensor<1x3xf64>, index, index) -> tensor<4x3xf64>
    loop.yield %next : tensor<4x3xf64>
  }
  return %x : tensor<4x3xf64>
}

// Two rows at a time; the tensor that was put in is read in the same iteration.
func.func @pairs(%a: tensor<6x6xf64>) -> tensor<6xf64> {
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %c6 = arith.constant 6 : index
  %half = arith.constant dense<0.5> : tensor<6xf64>
  %x = loop.for %i = %c0 to %c6 step %c2 iter_args(%x = %half) -> (tensor<6xf64>) {
    %rows = tensor.dynamic_slice %a[%i, %c0] sizes = [2, 6] : (tensor<6x6xf64>, index, index) -> tensor<2x6xf64>
    %known = tensor.einsum "ij,j->i" %rows, %x : (tensor<2x6xf64>, tensor<6xf64>) -> tensor<2xf64>
    %sine = math.sin %known : tensor<2xf64>
    %next = tensor.update_slice %x, %sine[%i] : (tensor<6xf64>, tensor<2xf64>, index) -> tensor<6xf64>
    loop.yield %next : tensor<6xf64>
  }
  return %x : tensor<6xf64>
}

// A part reaches into that of the iteration before.
func.func @overlapping(%a: tensor<6x6xf64>) -> tensor<6xf64> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c5 = arith.constant 5 : index
  %half = arith.constant dense<0.5> : tensor<6xf64>
  %x = loop.for %i = %c0 to %c5 step %c1 iter_args(%x = %half) -> (tensor<6xf64>) {
    %rows = tensor.dynamic_slice %a[%i, %c0] sizes = [2, 6] : (tensor<6x6xf64>, index, index) -> tensor<2x6xf64>
    %known = tensor.einsum "ij,j->i" %rows, %x : (tensor<2x6xf64>, tensor<6xf64>) -> tensor<2xf64>
    %sine = math.sin %known : tensor<2xf64>
    %next = tensor.update_slice %x, %sine[%i] : (tensor<6xf64>, tensor<2xf64>, index) -> tensor<6xf64>
    loop.yield %next : tensor<6xf64>
  }
  return %x : tensor<6xf64>
}

// Nobody knows what was there.
func.func @from_outside(%a: tensor<4x4xf64>, %b: tensor<4xf64>) -> tensor<4xf64> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %x = loop.for %i = %c0 to %c4 step %c1 iter_args(%x = %b) -> (tensor<4xf64>) {
    %row = tensor.dynamic_slice %a[%i, %c0] sizes = [1, 4] : (tensor<4x4xf64>, index, index) -> tensor<1x4xf64>
    %known = tensor.einsum "ij,j->i" %row, %x : (tensor<1x4xf64>, tensor<4xf64>) -> tensor<1xf64>
    %sine = math.sin %known : tensor<1xf64>
    %next = tensor.update_slice %x, %sine[%i] : (tensor<4xf64>, tensor<1xf64>, index) -> tensor<4xf64>
    loop.yield %next : tensor<4xf64>
  }
  return %x : tensor<4xf64>
}
