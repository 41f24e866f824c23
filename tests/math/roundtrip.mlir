// Every operation in upstream's text.
// ROUNDTRIP: verbatim
// RUN: ft-opt %s --print-generic

func.func @floats(%x: f32, %y: f32, %n: i32) {
  %0 = math.absf %x : f32
  %1 = math.acos %x : f32
  %2 = math.acosh %x : f32
  %3 = math.asin %x : f32
  %4 = math.asinh %x : f32
  %5 = math.atan %x : f32
  %6 = math.atanh %x : f32
  %7 = math.cbrt %x : f32
  %8 = math.ceil %x : f32
  %9 = math.cos %x : f32
  %10 = math.cosh %x : f32
  %11 = math.erf %x : f32
  %12 = math.erfc %x : f32
  %13 = math.exp %x : f32
  %14 = math.exp2 %x : f32
  %15 = math.expm1 %x : f32
  %16 = math.floor %x : f32
  %17 = math.log %x : f32
  %18 = math.log10 %x : f32
  %19 = math.log1p %x : f32
  %20 = math.log2 %x : f32
  %21 = math.round %x : f32
  %22 = math.roundeven %x : f32
  %23 = math.rsqrt %x : f32
  %24 = math.sin %x : f32
  %25 = math.sinh %x : f32
  %26 = math.sqrt %x : f32
  %27 = math.tan %x : f32
  %28 = math.tanh %x : f32
  %29 = math.trunc %x : f32
  %30 = math.exp %x fastmath<fast> : f32
  %31 = math.atan2 %x, %y : f32
  %32 = math.copysign %x, %y : f32
  %33 = math.powf %x, %y fastmath<afn> : f32
  %34 = math.fpowi %x, %n : f32, i32
  %35 = math.fma %x, %y, %x : f32
  %36 = math.clampf %x to [%y, %y] : f32
  %37 = math.clampf %x to [%y, %y] fastmath<nnan> : f32
  %sin, %cos = math.sincos %x : f32
  return
}

func.func @classes(%x: f64) {
  %0 = math.isfinite %x : f64
  %1 = math.isinf %x : f64
  %2 = math.isnan %x : f64
  %3 = math.isnormal %x : f64
  return
}

func.func @integers(%a: i32, %n: index) {
  %0 = math.absi %a : i32
  %1 = math.ctlz %a : i32
  %2 = math.cttz %a : i32
  %3 = math.ctpop %n : index
  %4 = math.ipowi %a, %a : i32
  return
}

func.func @shaped(%t: tensor<4x?xf32>, %n: tensor<4x?xi32>, %v: vector<8xf64>) {
  %0 = math.exp %t : tensor<4x?xf32>
  %1 = math.fpowi %t, %n : tensor<4x?xf32>, tensor<4x?xi32>
  %2 = math.sqrt %v : vector<8xf64>
  %3 = math.isnan %t : tensor<4x?xf32>
  return
}
