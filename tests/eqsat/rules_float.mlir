// One function for each family of rules on floats, without flags and with them.
// RUN: ft-opt %s --pass-pipeline="eqsat"

// Signs, ones and powers of two.
func.func @exact(%x: f64) -> f64 {
  %c1 = arith.constant 1.0 : f64
  %c4 = arith.constant 4.0 : f64
  %quarter = arith.constant 0.25 : f64
  %a = arith.negf %x : f64
  %b = arith.divf %a, %quarter : f64
  %c = arith.negf %b : f64
  %d = arith.divf %c, %c4 : f64
  %e = arith.mulf %d, %c1 : f64
  return %e : f64
}

// Stays: -0.0 + 0.0 is 0.0.
func.func @zero(%x: f64) -> f64 {
  %c0 = arith.constant 0.0 : f64
  %y = arith.addf %x, %c0 : f64
  return %y : f64
}

func.func @zero_sign(%x: f64) -> f64 {
  %c0 = arith.constant 0.0 : f64
  %y = arith.addf %x, %c0 fastmath<nsz> : f64
  return %y : f64
}

func.func @division(%x: f64, %y: f64) -> f64 {
  %c4 = arith.constant 4.0 : f64
  %a = arith.divf %x, %y fastmath<reassoc,arcp> : f64
  %b = arith.divf %a, %c4 fastmath<reassoc,arcp> : f64
  return %b : f64
}

func.func @exponentials(%x: f64, %y: f64) -> f64 {
  %a = math.exp %x fastmath<afn> : f64
  %b = math.exp %y fastmath<afn> : f64
  %c = arith.mulf %a, %b fastmath<afn> : f64
  return %c : f64
}

func.func @powers(%x: f64) -> f64 {
  %c3 = arith.constant 3.0 : f64
  %a = math.powf %x, %c3 fastmath<afn> : f64
  return %a : f64
}

func.func @circle(%x: f64) -> f64 {
  %s = math.sin %x fastmath<afn,nnan> : f64
  %c = math.cos %x fastmath<afn,nnan> : f64
  %a = arith.mulf %s, %s fastmath<afn,nnan> : f64
  %b = arith.mulf %c, %c fastmath<afn,nnan> : f64
  %d = arith.addf %a, %b fastmath<afn,nnan> : f64
  return %d : f64
}

func.func @odd(%x: f64) -> f64 {
  %a = arith.negf %x : f64
  %b = math.sin %a : f64
  %c = arith.negf %b : f64
  return %c : f64
}

// Powers by few products.
func.func @higher_powers(%x: f64, %n: vector<2xf32>) -> (f64, f64, vector<2xf32>) {
  %c6 = arith.constant 6.0 : f64
  %c7 = arith.constant 7.0 : f64
  %c4 = arith.constant dense<4> : vector<2xi32>
  %a = math.powf %x, %c6 fastmath<afn> : f64
  %b = math.powf %x, %c7 fastmath<afn> : f64
  %c = math.fpowi %n, %c4 fastmath<afn> : vector<2xf32>, vector<2xi32>
  return %a, %b, %c : f64, f64, vector<2xf32>
}

// In two bits this is the power -2.
func.func @narrow_power(%x: f64) -> f64 {
  %c = arith.constant -2 : i2
  %a = math.fpowi %x, %c fastmath<afn> : f64, i2
  return %a : f64
}
