// What cannot be folded into subscripts is refused.
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=layout}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=reshaped}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=chosen}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=unranked}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=state}"

// Positions in a buffer with gaps are no subscripts.
func.func @layout(%m: memref<4xf64, strided<[2]>>, %i: index) -> f64 {
  %v = memref.reinterpret_cast %m to offset: [0], sizes: [2], strides: [1] : memref<4xf64, strided<[2]>> to memref<2xf64>
  %y = memref.load %v[%i] : memref<2xf64>
  return %y : f64
}

func.func @reshaped(%m: memref<4xf64>, %shape: memref<2xindex>, %i: index) -> f64 {
  %v = memref.reshape %m(%shape) : (memref<4xf64>, memref<2xindex>) -> memref<2x2xf64>
  %y = memref.load %v[%i, %i] : memref<2x2xf64>
  return %y : f64
}

func.func @chosen(%a: memref<4xf64>, %b: memref<4xf64>, %c: i1, %i: index) -> f64 {
  %m = arith.select %c, %a, %b : memref<4xf64>
  %y = memref.load %m[%i] : memref<4xf64>
  return %y : f64
}

func.func @unranked(%m: memref<*xf64>, %i: index) -> f64 {
  %v = memref.cast %m : memref<*xf64> to memref<4xf64>
  %y = memref.load %v[%i] : memref<4xf64>
  return %y : f64
}

memref.global "private" @total : memref<f64> = dense<0.0>

func.func @state(%x: f64) -> f64 {
  %t = memref.get_global @total : memref<f64>
  loop.accumulate add %x, %t[] : memref<f64>
  %y = memref.load %t[] : memref<f64>
  return %y : f64
}
