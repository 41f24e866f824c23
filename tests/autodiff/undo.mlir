// Elements of buffers that come back by undoing what was done to them.
//
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=moved mode=split invert=float report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=moved mode=split report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=added mode=split tape=all invert=float report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=chain mode=split tape=none invert=float report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=counts mode=split report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=entangled mode=split invert=float report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=again mode=split invert=float report=-}"
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=chain mode=split tape=none invert=float name=c},canonicalize,cse"
// GRAD-CHECK: @moved
// GRAD-CHECK: @added
// GRAD-CHECK: @chain(rand, rand(0.5, 1.0))
// GRAD-CHECK: @counts(rand, [2, 1, 3, 0], zeros)
// GRAD-CHECK: @entangled
// GRAD-CHECK: @again

// single_version_tape of the inventory: the old element is the new one less one.
func.func @moved(%b: memref<6xf64>, %c: memref<6xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 6 : index
  %one = arith.constant 1.0 : f64
  loop.for %i = %c0 to %n step %c1 {
    %x = memref.load %b[%i] : memref<6xf64>
    %s = arith.mulf %x, %x : f64
    memref.store %s, %c[%i] : memref<6xf64>
    %y = arith.addf %x, %one : f64
    memref.store %y, %b[%i] : memref<6xf64>
  }
  return
}

func.func @added(%b: memref<6xf64>, %c: memref<6xf64>, %w: memref<6xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 6 : index
  loop.for %i = %c0 to %n step %c1 {
    %x = memref.load %b[%i] : memref<6xf64>
    %s = arith.mulf %x, %x : f64
    memref.store %s, %c[%i] : memref<6xf64>
    %u = memref.load %w[%i] : memref<6xf64>
    loop.accumulate add %u, %b[%i] : memref<6xf64>
  }
  return
}

// Two updates, of which one is by a factor that is surely not zero.
func.func @chain(%b: memref<6xf64>, %w: memref<6xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 6 : index
  %half = arith.constant 0.5 : f64
  loop.for %i = %c0 to %n step %c1 {
    %x = memref.load %b[%i] : memref<6xf64>
    %u = memref.load %w[%i] : memref<6xf64>
    %f = arith.maximumf %u, %half : f64
    %p = arith.mulf %x, %f : f64
    %q = arith.subf %u, %p : f64
    memref.store %q, %b[%i] : memref<6xf64>
  }
  return
}

// Numbers of an index array that are moved on: exact, so undone in every mode.
func.func @counts(%x: memref<8xf64>, %at: memref<4xindex>, %y: memref<4xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  loop.for %i = %c0 to %n step %c1 {
    %k = memref.load %at[%i] : memref<4xindex>
    %v = memref.load %x[%k] : memref<8xf64>
    %e = math.sin %v : f64
    memref.store %e, %y[%i] : memref<4xf64>
    %next = arith.addi %k, %c1 : index
    memref.store %next, %at[%i] : memref<4xindex>
  }
  return
}

// What is added depends on the old element: kept.
func.func @entangled(%b: memref<6xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 6 : index
  loop.for %i = %c0 to %n step %c1 {
    %x = memref.load %b[%i] : memref<6xf64>
    %s = arith.mulf %x, %x : f64
    %y = arith.addf %x, %s : f64
    memref.store %y, %b[%i] : memref<6xf64>
  }
  return
}

// Overwritten again in a later step: kept.
func.func @again(%b: memref<6xf64>, %y: memref<f64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 6 : index
  %steps = arith.constant 3 : index
  %one = arith.constant 1.0 : f64
  loop.for %t = %c0 to %steps step %c1 {
    loop.for %i = %c0 to %n step %c1 {
      %x = memref.load %b[%i] : memref<6xf64>
      %s = arith.mulf %x, %x : f64
      loop.accumulate add %s, %y[] : memref<f64>
      %z = arith.addf %x, %one : f64
      memref.store %z, %b[%i] : memref<6xf64>
    }
  }
  return
}
