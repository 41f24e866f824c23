// Parameters are different buffers unless the user says that they may not be.
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=squares},canonicalize,cse" --remarks=ad
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=squares may-alias=true},canonicalize,cse" --remarks=ad
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=squares wrt=a of=arg0 may-alias=true}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-jvp{function=squares wrt=a of=arg0 may-alias=true}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=passed may-alias=true}"
// GRAD-CHECK: @squares(rand, rand)

// If both are one buffer, what was loaded from %a is overwritten.
func.func @squares(%a: memref<4xf64>, %b: memref<4xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  loop.for %i = %c0 to %c4 step %c1 {
    %x = memref.load %a[%i] : memref<4xf64>
    %y = arith.mulf %x, %x : f64
    memref.store %y, %b[%i] : memref<4xf64>
  }
  return
}

func.func private @work(%a: memref<4xf64>, %b: memref<4xf64>) attributes {no_inline} {
  %c1 = arith.constant 1 : index
  %x = memref.load %a[%c1] : memref<4xf64>
  loop.accumulate mul %x, %b[%c1] : memref<4xf64>
  return
}

func.func @passed(%a: memref<4xf64>, %b: memref<4xf64>) {
  func.call @work(%a, %b) : (memref<4xf64>, memref<4xf64>) -> ()
  return
}
