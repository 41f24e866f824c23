// What FreeTensor's tests of inversion (test_invert.py) get back by undoing updates, and integers.
//
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=running mode=split tape=none invert=float report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=running mode=split tape=all invert=float report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=running mode=split tape=all report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=product mode=split tape=all invert=float report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=may_be_zero mode=split tape=all invert=float report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=product_of_inputs mode=split tape=all invert=float report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=positive mode=split tape=all invert=float report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=product_of_positive mode=split tape=all invert=float report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=overwritten mode=split tape=all invert=float report=-}"
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=positive tape=all invert=float},canonicalize,cse,symbol-dce"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=positions mode=split tape=all report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=positions mode=split invert=none report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=hashes mode=split tape=all report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=entangled mode=split report=-}"
// GRAD-CHECK: @running
// GRAD-CHECK: @product
// GRAD-CHECK: @may_be_zero
// GRAD-CHECK: @product_of_inputs
// GRAD-CHECK: @positive(rand, rand(0.5, 2.0))
// GRAD-CHECK: @product_of_positive(rand(0.5, 2.0))
// GRAD-CHECK: @overwritten(rand, rand(0.5, 2.0))
// GRAD-CHECK: @positions(rand, [2, 1, 0, 3], zeros)
// GRAD-CHECK: @hashes(rand, [2, 1, 3, 3], zeros)
// GRAD-CHECK: @entangled(rand, zeros)

// free_from_recomp and free_from_tape: only the last sum is kept or had again.
func.func @running(%x: memref<4xf64>, %w: memref<4xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  %zero = arith.constant 0.0 : f64
  %s, %y = loop.for %i = %c0 to %n step %c1 iter_args(%part = %zero, %acc = %zero) -> (f64, f64) {
    %wi = memref.load %w[%i] : memref<4xf64>
    %next = arith.addf %part, %wi : f64
    %xi = memref.load %x[%i] : memref<4xf64>
    %p = arith.mulf %next, %xi : f64
    %sum = arith.addf %acc, %p : f64
    loop.yield %next, %sum : f64, f64
  }
  return %y : f64
}

// reduce_mul_gt0: the factors are at least one half.
func.func @product(%x: memref<4xf64>, %w: memref<4xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  %zero = arith.constant 0.0 : f64
  %half = arith.constant 0.5 : f64
  %one = arith.constant 1.0 : f64
  %s, %y = loop.for %i = %c0 to %n step %c1 iter_args(%part = %one, %acc = %zero) -> (f64, f64) {
    %w0 = memref.load %w[%i] : memref<4xf64>
    %ww = arith.mulf %w0, %w0 : f64
    %wi = arith.addf %ww, %half : f64
    %next = arith.mulf %part, %wi : f64
    %xi = memref.load %x[%i] : memref<4xf64>
    %p = arith.mulf %next, %xi : f64
    %sum = arith.addf %acc, %p : f64
    loop.yield %next, %sum : f64, f64
  }
  return %y : f64
}

// reduce_mul_may_eq0_no_invert
func.func @may_be_zero(%x: memref<4xf64>, %w: memref<4xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %s, %y = loop.for %i = %c0 to %n step %c1 iter_args(%part = %one, %acc = %zero) -> (f64, f64) {
    %wi = memref.load %w[%i] : memref<4xf64>
    %next = arith.mulf %part, %wi : f64
    %xi = memref.load %x[%i] : memref<4xf64>
    %p = arith.mulf %next, %xi : f64
    %sum = arith.addf %acc, %p : f64
    loop.yield %next, %sum : f64, f64
  }
  return %y : f64
}

// reduce_mul_invert_then_grad: the derivative reads the old product.
func.func @product_of_inputs(%x: memref<4xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  %half = arith.constant 0.25 : f64
  %one = arith.constant 1.0 : f64
  %y = loop.for %i = %c0 to %n step %c1 iter_args(%part = %one) -> (f64) {
    %x0 = memref.load %x[%i] : memref<4xf64>
    %xi = arith.maximumf %x0, %half : f64
    %next = arith.mulf %part, %xi : f64
    loop.yield %next : f64
  }
  return %y : f64
}

// 2C.3 as it stands: `w` is promised to be positive, so it is loaded again and only the last
// product is kept.
func.func @positive(%x: memref<4xf64>, %w: memref<4xf64> {ft.positive}) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %s, %y = loop.for %i = %c0 to %n step %c1 iter_args(%part = %one, %acc = %zero) -> (f64, f64) {
    %wi = memref.load %w[%i] : memref<4xf64>
    %next = arith.mulf %part, %wi : f64
    %xi = memref.load %x[%i] : memref<4xf64>
    %p = arith.mulf %next, %xi : f64
    %sum = arith.addf %acc, %p : f64
    loop.yield %next, %sum : f64, f64
  }
  return %y : f64
}

// 2C.5 as it stands.
func.func @product_of_positive(%x: memref<4xf64> {ft.positive}) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  %one = arith.constant 1.0 : f64
  %y = loop.for %i = %c0 to %n step %c1 iter_args(%part = %one) -> (f64) {
    %xi = memref.load %x[%i] : memref<4xf64>
    %next = arith.mulf %part, %xi : f64
    loop.yield %next : f64
  }
  return %y : f64
}

// The promise is about what the function gets: it says nothing of what it writes there.
func.func @overwritten(%x: memref<4xf64>, %w: memref<4xf64> {ft.positive}) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  memref.store %zero, %w[%c1] : memref<4xf64>
  %s, %y = loop.for %i = %c0 to %n step %c1 iter_args(%part = %one, %acc = %zero) -> (f64, f64) {
    %wi = memref.load %w[%i] : memref<4xf64>
    %next = arith.mulf %part, %wi : f64
    %xi = memref.load %x[%i] : memref<4xf64>
    %p = arith.mulf %next, %xi : f64
    %sum = arith.addf %acc, %p : f64
    loop.yield %next, %sum : f64, f64
  }
  return %y : f64
}

// A position that moves on by what is found: exact, so undone in every mode.
func.func @positions(%x: memref<16xf64>, %steps: memref<4xindex>, %y: memref<4xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  %last = loop.for %i = %c0 to %n step %c1 iter_args(%at = %c1) -> (index) {
    %v = memref.load %x[%at] : memref<16xf64>
    %e = math.exp %v : f64
    loop.for %j = %c0 to %i step %c1 {
      memref.store %e, %y[%j] : memref<4xf64>
    }
    memref.store %e, %y[%i] : memref<4xf64>
    %by = memref.load %steps[%i] : memref<4xindex>
    %next = arith.addi %at, %by : index
    loop.yield %next : index
  }
  return
}

func.func @hashes(%x: memref<4xf64>, %keys: memref<4xindex>, %y: memref<f64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  %last = loop.for %i = %c0 to %n step %c1 iter_args(%hash = %c0) -> (index) {
    %old = memref.load %y[] : memref<f64>
    %v = memref.load %x[%hash] : memref<4xf64>
    %p = arith.mulf %old, %v : f64
    %s = arith.addf %p, %v : f64
    %t = math.sin %s : f64
    memref.store %t, %y[] : memref<f64>
    %key = memref.load %keys[%i] : memref<4xindex>
    %next = arith.xori %key, %hash : index
    loop.yield %next : index
  }
  return
}

// What is added depends on the old value: not undone.
func.func @entangled(%x: memref<16xf64>, %y: memref<f64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  %last = loop.for %i = %c0 to %n step %c1 iter_args(%at = %c1) -> (index) {
    %old = memref.load %y[] : memref<f64>
    %v = memref.load %x[%at] : memref<16xf64>
    %p = arith.mulf %old, %v : f64
    %s = arith.addf %p, %v : f64
    %t = math.sin %s : f64
    memref.store %t, %y[] : memref<f64>
    %next = arith.addi %at, %at : index
    %less = arith.minsi %next, %n : index
    %more = arith.addi %at, %less : index
    %small = arith.minsi %more, %n : index
    loop.yield %small : index
  }
  return
}
