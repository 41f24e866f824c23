// The sum of products in every layout: nothing is on the tape, whether all is to be kept or none.
//
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=carried mode=split tape=all report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=accumulated mode=split tape=all report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=over_buffers mode=split tape=all report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=in_place mode=split tape=all report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=over_buffers report=-}"
// EVAL: @gradients([0, 1, 2, 3], [3, 2, 1, 0], zeros, zeros) size=4 ~= arg2 = [3, 2, 1, 0], arg3 = [0, 1, 2, 3]
// GRAD-CHECK: @carried
// GRAD-CHECK: @accumulated
// GRAD-CHECK: @over_buffers
// GRAD-CHECK: @in_place

func.func @carried(%a: memref<?xf64>, %b: memref<?xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f64
  %n = memref.dim %a, %c0 : memref<?xf64>
  %y = loop.for %i = %c0 to %n step %c1 iter_args(%s = %zero) -> (f64) {
    %u = memref.load %a[%i] : memref<?xf64>
    %v = memref.load %b[%i] : memref<?xf64>
    %p = arith.mulf %u, %v : f64
    %next = arith.addf %s, %p : f64
    loop.yield %next : f64
  }
  return %y : f64
}

func.func @accumulated(%a: memref<?xf64>, %b: memref<?xf64>, %y: memref<f64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = memref.dim %a, %c0 : memref<?xf64>
  loop.for %i = %c0 to %n step %c1 {
    %u = memref.load %a[%i] : memref<?xf64>
    %v = memref.load %b[%i] : memref<?xf64>
    %p = arith.mulf %u, %v : f64
    loop.accumulate add %p, %y[] : memref<f64>
  }
  return
}

// The products go through a buffer of the function's own.
func.func @over_buffers(%a: memref<?xf64>, %b: memref<?xf64>, %y: memref<f64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f64
  %n = memref.dim %a, %c0 : memref<?xf64>
  %t = memref.alloc(%n) : memref<?xf64>
  loop.for %i = %c0 to %n step %c1 {
    %u = memref.load %a[%i] : memref<?xf64>
    %v = memref.load %b[%i] : memref<?xf64>
    %p = arith.mulf %u, %v : f64
    memref.store %p, %t[%i] : memref<?xf64>
  }
  memref.store %zero, %y[] : memref<f64>
  loop.for %i = %c0 to %n step %c1 {
    %p = memref.load %t[%i] : memref<?xf64>
    loop.accumulate add %p, %y[] : memref<f64>
  }
  memref.dealloc %t : memref<?xf64>
  return
}

// The sum is loaded and stored in every iteration.
func.func @in_place(%a: memref<?xf64>, %b: memref<?xf64>, %y: memref<f64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = memref.dim %a, %c0 : memref<?xf64>
  loop.for %i = %c0 to %n step %c1 {
    %u = memref.load %a[%i] : memref<?xf64>
    %v = memref.load %b[%i] : memref<?xf64>
    %p = arith.mulf %u, %v : f64
    %old = memref.load %y[] : memref<f64>
    %new = arith.addf %old, %p : f64
    memref.store %new, %y[] : memref<f64>
  }
  return
}

func.func @gradients(%a: memref<?xf64>, %b: memref<?xf64>, %da: memref<?xf64>, %db: memref<?xf64>) {
  ad.grad @carried(%a, %b) adjoints(%da, %db) {wrt = [0, 1]} : (memref<?xf64>, memref<?xf64>, memref<?xf64>, memref<?xf64>) -> ()
  return
}
