// RUN: ft-opt %s --pass-pipeline="ad-grad{function=dott}"
// RUN: ft-opt %s --pass-pipeline="ad-grad{function=unknown}"
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=two wrt=n}"
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=two wrt=z}"
// RUN: ft-opt %s --pass-pipeline="ad-grad{function=two}"
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=calls}"
// RUN: ft-opt %s --pass-pipeline="ad-vjp{function=two name=calls}"
// RUN: ft-opt %s --pass-pipeline="ad-jvp{function=unknown}"
// RUN: ft-opt %s --pass-pipeline="ad-jvp{function=two width=4}"
// RUN: ft-opt %s --pass-pipeline="ad-jvp{function=strided wrt=x of=0}"
// RUN: ft-opt %s --pass-pipeline="ad-jvp{function=hidden}"

func.func @dot(%x: f64) -> f64 {
  return %x : f64
}

func.func @unknown(%x: f64) -> f64 {
  %i = arith.bitcast %x : f64 to i64
  %y = arith.bitcast %i : i64 to f64
  %z = math.fpowi %x, %i : f64, i64
  return %z : f64
}

func.func @two(%x: f64, %n: index) -> (f64, f64) {
  return %x, %x : f64, f64
}

func.func @calls(%x: f64) -> f64 {
  %y = func.call @dot(%x) : (f64) -> f64
  return %y : f64
}

func.func @loops(%x: f64) -> f64 {
  %limit = arith.constant 100.0 : f64
  %r = loop.while (%a = %x) : (f64) -> (f64) {
    %c = arith.cmpf olt, %a, %limit : f64
    loop.condition(%c) %a : f64
  } do {
  ^bb0(%b: f64):
    %next = arith.mulf %b, %b : f64
    loop.yield %next : f64
  }
  return %r : f64
}

func.func @strided(%x: f64, %m: memref<4xf64, strided<[2]>>, %i: index) -> f64 {
  memref.store %x, %m[%i] : memref<4xf64, strided<[2]>>
  %y = memref.load %m[%i] : memref<4xf64, strided<[2]>>
  return %y : f64
}

func.func @hidden(%m: memref<4xf64>, %shape: memref<1xindex>, %i: index) -> f64 {
  %v = memref.reshape %m(%shape) : (memref<4xf64>, memref<1xindex>) -> memref<2xf64>
  %y = memref.load %v[%i] : memref<2xf64>
  return %y : f64
}
