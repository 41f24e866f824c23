// One function for each family of rules on choices and comparisons.
// RUN: ft-opt %s --pass-pipeline="eqsat"

func.func @flipped(%c: i1, %a: f64, %b: f64) -> f64 {
  %true = arith.constant true
  %d = arith.xori %c, %true : i1
  %x = arith.select %d, %a, %b : f64
  %y = arith.select %d, %x, %a : f64
  return %y : f64
}

// What a mask cuts off need not be multiplied.
func.func @masked(%c: i1, %x: f64, %y: f64) -> f64 {
  %c0 = arith.constant 0.0 : f64
  %c1 = arith.constant 1.0 : f64
  %m = arith.select %c, %c1, %c0 : f64
  %n = arith.mulf %m, %m fastmath<nnan,nsz> : f64
  %a = arith.mulf %x, %n fastmath<nnan,nsz> : f64
  %b = arith.mulf %a, %y fastmath<nnan,nsz> : f64
  return %b : f64
}

func.func @minimum(%x: f64, %y: f64) -> f64 {
  %c = arith.cmpf olt, %x, %y fastmath<nnan,nsz> : f64
  %m = arith.select %c, %x, %y : f64
  return %m : f64
}

func.func @not_less(%x: i32, %y: i32) -> i1 {
  %true = arith.constant true
  %a = arith.cmpi slt, %x, %y : i32
  %b = arith.xori %a, %true : i1
  return %b : i1
}


func.func @not_unordered(%x: f64, %y: f64) -> (i1, i1) {
  %true = arith.constant true
  %a = arith.cmpf ult, %x, %y : f64
  %b = arith.xori %a, %true : i1
  %c = arith.cmpf ord, %x, %y : f64
  %d = arith.xori %c, %true : i1
  return %b, %d : i1, i1
}
