// Options of the reverse passes with values that there are not.
//
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=f tape=al}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=f tape=v,prodct}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=f never=prodct}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=f tape=product never=product}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=f loops=fuse}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=f invert=exactly}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=f report=- report-format=jso}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=f report=no/such/folder}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=f machine=no/such/file}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=f may-alias=maybe}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=f wrt=arry}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=f wrt=array,array}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=f of=arg7}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=f mode=spilt}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=f name=f}"
func.func @f(%array: memref<4xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %v = memref.load %array[%c0] : memref<4xf64>
  %product = arith.mulf %v, %v : f64
  %r = arith.mulf %product, %v : f64
  memref.store %r, %array[%c0] : memref<4xf64>
  return %r : f64
}
