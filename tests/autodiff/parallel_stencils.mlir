// Parallel loops over stencils: what iterations add to elements of their neighbours is gathered.
//
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=three loops=split},canonicalize,cse,symbol-dce" --remarks=ad
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=three loops=fused},canonicalize,cse,symbol-dce" --remarks=ad
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=five loops=split}" --remarks=ad
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=steps loops=split}" --remarks=ad
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=every_other loops=split}" --remarks=ad
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=at_index loops=split}" --remarks=ad
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=weighted loops=split}" --remarks=ad
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=triangle loops=split}" --remarks=ad
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=rows loops=split}" --remarks=ad
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=mixed loops=split}" --remarks=ad
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=five loops=split may-alias=true}" --remarks=ad
// GRAD-CHECK: @three(rand, rand, rand, 7)
// GRAD-CHECK: @three(rand, rand, rand, 3)
// GRAD-CHECK: @three(rand, rand, rand, 2)
// GRAD-CHECK: @three(rand, rand, rand, 1)
// GRAD-CHECK: @three(rand, rand, rand, -4)
// GRAD-CHECK: @five
// GRAD-CHECK: @steps
// GRAD-CHECK: @every_other
// GRAD-CHECK: @at_index(rand, rand, 1)
// GRAD-CHECK: @weighted
// GRAD-CHECK: @triangle
// GRAD-CHECK: @rows(rand, [0, 2, 3, 3, 6], rand)
// GRAD-CHECK: @mixed

// Nobody knows how many iterations there are. The first and the last elements get less.
func.func @three(%x: memref<8xf64>, %k: memref<8xf64>, %y: memref<8xf64>, %end: index) {
  %c1 = arith.constant 1 : index
  loop.for %i = %c1 to %end step %c1 {
    %l = arith.subi %i, %c1 : index
    %r = arith.addi %i, %c1 : index
    %xl = memref.load %x[%l] : memref<8xf64>
    %xm = memref.load %x[%i] : memref<8xf64>
    %xr = memref.load %x[%r] : memref<8xf64>
    %ki = memref.load %k[%i] : memref<8xf64>
    %s = arith.addf %xl, %xr : f64
    %p = arith.mulf %s, %xm : f64
    %q = arith.mulf %p, %ki : f64
    memref.store %q, %y[%i] : memref<8xf64>
  } {parallel}
  return
}

// In two dimensions: the nest as a whole.
func.func @five(%x: memref<5x6xf64>, %y: memref<5x6xf64>) {
  %c1 = arith.constant 1 : index
  %m = arith.constant 4 : index
  %n = arith.constant 5 : index
  loop.for %i = %c1 to %m step %c1 {
    %u = arith.subi %i, %c1 : index
    %d = arith.addi %i, %c1 : index
    loop.for %j = %c1 to %n step %c1 {
      %l = arith.subi %j, %c1 : index
      %r = arith.addi %j, %c1 : index
      %xu = memref.load %x[%u, %j] : memref<5x6xf64>
      %xd = memref.load %x[%d, %j] : memref<5x6xf64>
      %xl = memref.load %x[%i, %l] : memref<5x6xf64>
      %xr = memref.load %x[%i, %r] : memref<5x6xf64>
      %xm = memref.load %x[%i, %j] : memref<5x6xf64>
      %s0 = arith.addf %xu, %xd : f64
      %s1 = arith.addf %xl, %xr : f64
      %s = arith.addf %s0, %s1 : f64
      %p = arith.mulf %s, %xm : f64
      memref.store %p, %y[%i, %j] : memref<5x6xf64>
    } {parallel}
  } {parallel}
  return
}

// Time steps of the heat equation between two buffers, each step in parallel.
func.func @steps(%u: memref<8xf64>, %v: memref<8xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %times = arith.constant 3 : index
  %end = arith.constant 7 : index
  %a = arith.constant 0.25 : f64
  loop.for %t = %c0 to %times step %c1 {
    loop.for %i = %c1 to %end step %c1 {
      %l = arith.subi %i, %c1 : index
      %r = arith.addi %i, %c1 : index
      %ul = memref.load %u[%l] : memref<8xf64>
      %um = memref.load %u[%i] : memref<8xf64>
      %ur = memref.load %u[%r] : memref<8xf64>
      %s0 = arith.addf %ul, %ur : f64
      %s1 = arith.addf %s0, %um : f64
      %s2 = arith.mulf %s1, %a : f64
      memref.store %s2, %v[%i] : memref<8xf64>
    } {parallel}
    loop.for %i = %c1 to %end step %c1 {
      %x = memref.load %v[%i] : memref<8xf64>
      %s = math.sin %x : f64
      memref.store %s, %u[%i] : memref<8xf64>
    } {parallel}
  }
  return
}

// Steps of two: odd and even elements have nothing in common.
func.func @every_other(%x: memref<12xf64>, %y: memref<10xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %n = arith.constant 10 : index
  loop.for %i = %c0 to %n step %c2 {
    %a = arith.addi %i, %c1 : index
    %b = arith.addi %i, %c2 : index
    %x0 = memref.load %x[%i] : memref<12xf64>
    %x1 = memref.load %x[%a] : memref<12xf64>
    %x2 = memref.load %x[%b] : memref<12xf64>
    %p = arith.mulf %x0, %x1 : f64
    %q = arith.mulf %p, %x2 : f64
    memref.store %q, %y[%i] : memref<10xf64>
  } {parallel}
  return
}

// The offset is a number that the program gets: how far apart neighbours are is not known.
func.func @at_index(%x: memref<8xf64>, %y: memref<6xf64>, %by: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 6 : index
  loop.for %i = %c0 to %n step %c1 {
    %a = arith.addi %i, %by : index
    %x0 = memref.load %x[%i] : memref<8xf64>
    %x1 = memref.load %x[%a] : memref<8xf64>
    %p = arith.mulf %x0, %x1 : f64
    memref.store %p, %y[%i] : memref<6xf64>
  } {parallel}
  return
}

// The weight is a scalar: its adjoint is a sum over the loop.
func.func @weighted(%x: memref<8xf64>, %w: f64, %y: memref<8xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 7 : index
  loop.for %i = %c0 to %n step %c1 {
    %r = arith.addi %i, %c1 : index
    %x0 = memref.load %x[%i] : memref<8xf64>
    %x1 = memref.load %x[%r] : memref<8xf64>
    %p = arith.mulf %x0, %x1 : f64
    %q = arith.mulf %p, %w : f64
    memref.store %q, %y[%i] : memref<8xf64>
  } {parallel}
  return
}

// Bounds of the inner loop change with the outer one: the nest is not a box, but its rows are.
func.func @triangle(%x: memref<6x7xf64>, %y: memref<6x6xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 5 : index
  loop.for %i = %c0 to %n step %c1 {
    %d = arith.addi %i, %c1 : index
    loop.for %j = %c0 to %d step %c1 {
      %r = arith.addi %j, %c1 : index
      %x0 = memref.load %x[%i, %j] : memref<6x7xf64>
      %x1 = memref.load %x[%i, %r] : memref<6x7xf64>
      %x2 = memref.load %x[%d, %j] : memref<6x7xf64>
      %p = arith.mulf %x0, %x1 : f64
      %q = arith.mulf %p, %x2 : f64
      memref.store %q, %y[%i, %j] : memref<6x6xf64>
    } {parallel}
  } {parallel}
  return
}

// Bounds from memory.
func.func @rows(%x: memref<7xf64>, %ptr: memref<5xi32>, %y: memref<6xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  loop.for %i = %c0 to %n step %c1 {
    %after = arith.addi %i, %c1 : index
    %from = memref.load %ptr[%i] : memref<5xi32>
    %to = memref.load %ptr[%after] : memref<5xi32>
    %lower = arith.index_cast %from : i32 to index
    %upper = arith.index_cast %to : i32 to index
    loop.for %j = %lower to %upper step %c1 {
      %r = arith.addi %j, %c1 : index
      %x0 = memref.load %x[%j] : memref<7xf64>
      %x1 = memref.load %x[%r] : memref<7xf64>
      %p = arith.mulf %x0, %x1 : f64
      memref.store %p, %y[%j] : memref<6xf64>
    } {parallel}
  }
  return
}

// One buffer with offsets, one that all read at the same place, one at its own.
func.func @mixed(%x: memref<8xf64>, %w: memref<f64>, %k: memref<8xf64>, %y: memref<8xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 7 : index
  loop.for %i = %c0 to %n step %c1 {
    %r = arith.addi %i, %c1 : index
    %x0 = memref.load %x[%i] : memref<8xf64>
    %x1 = memref.load %x[%r] : memref<8xf64>
    %a = memref.load %w[] : memref<f64>
    %ki = memref.load %k[%i] : memref<8xf64>
    %p = arith.mulf %x0, %x1 : f64
    %q = arith.mulf %p, %a : f64
    %s = arith.mulf %q, %ki : f64
    memref.store %s, %y[%i] : memref<8xf64>
  } {parallel}
  return
}
