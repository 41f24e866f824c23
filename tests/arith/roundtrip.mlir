// Every operation in upstream's text; the second line of a kind has the flags.
// ROUNDTRIP: verbatim
// RUN: ft-opt %s --print-generic

func.func @integers(%a: i32, %b: i32, %n: index, %m: index) {
  %0 = arith.addi %a, %b : i32
  %1 = arith.addi %a, %b overflow<nsw> : i32
  %2 = arith.addi %n, %m overflow<nsw, nuw> : index
  %3 = arith.subi %a, %b : i32
  %4 = arith.subi %a, %b overflow<nuw> : i32
  %5 = arith.muli %a, %b overflow<nsw, nuw> : i32
  %6 = arith.shli %a, %b : i32
  %7 = arith.shli %a, %b overflow<nsw> : i32
  %8 = arith.divsi %a, %b : i32
  %9 = arith.divsi %a, %b exact : i32
  %10 = arith.divui %a, %b : i32
  %11 = arith.shrsi %a, %b exact : i32
  %12 = arith.shrui %a, %b : i32
  %13 = arith.ceildivsi %n, %m : index
  %14 = arith.ceildivui %n, %m : index
  %15 = arith.floordivsi %n, %m : index
  %16 = arith.remsi %a, %b : i32
  %17 = arith.remui %a, %b : i32
  %18 = arith.andi %a, %b : i32
  %19 = arith.ori %a, %b : i32
  %20 = arith.xori %a, %b : i32
  %21 = arith.minsi %a, %b : i32
  %22 = arith.maxsi %a, %b : i32
  %23 = arith.minui %a, %b : i32
  %24 = arith.maxui %a, %b : i32
  %low, %high = arith.mulsi_extended %a, %b : i32
  %low_0, %high_1 = arith.mului_extended %a, %b : i32
  %sum, %overflow = arith.addui_extended %a, %b : i32, i1
  return
}

func.func @floats(%a: f32, %b: f32) {
  %0 = arith.addf %a, %b : f32
  %1 = arith.addf %a, %b fastmath<fast> : f32
  %2 = arith.subf %a, %b fastmath<nnan> : f32
  %3 = arith.mulf %a, %b fastmath<contract> : f32
  %4 = arith.mulf %a, %b fastmath<reassoc,nsz,contract> : f32
  %5 = arith.divf %a, %b fastmath<arcp> : f32
  %6 = arith.remf %a, %b : f32
  %7 = arith.maximumf %a, %b : f32
  %8 = arith.minimumf %a, %b : f32
  %9 = arith.maxnumf %a, %b fastmath<ninf> : f32
  %10 = arith.minnumf %a, %b : f32
  %11 = arith.negf %a : f32
  %12 = arith.negf %a fastmath<afn> : f32
  return
}

func.func @casts(%i: i8, %j: i32, %n: index, %x: f32, %y: f64) {
  %0 = arith.extsi %i : i8 to i32
  %1 = arith.extui %i : i8 to i64
  %2 = arith.trunci %j : i32 to i8
  %3 = arith.trunci %j overflow<nsw, nuw> : i32 to i16
  %4 = arith.sitofp %j : i32 to f32
  %5 = arith.uitofp %j : i32 to f64
  %6 = arith.fptosi %x : f32 to i32
  %7 = arith.fptoui %x : f32 to i8
  %8 = arith.index_cast %j : i32 to index
  %9 = arith.index_castui %n : index to i64
  %10 = arith.extf %x : f32 to f64
  %11 = arith.extf %x fastmath<nnan> : f32 to f64
  %12 = arith.truncf %y : f64 to f32
  %13 = arith.truncf %y toward_zero : f64 to f32
  %14 = arith.truncf %y to_nearest_even fastmath<fast> : f64 to f16
  %15 = arith.bitcast %x : f32 to i32
  return
}

func.func @choices(%c: i1, %i: i32, %j: i32, %x: f32, %y: f32, %m: memref<4xf32>) {
  %0 = arith.cmpi eq, %i, %j : i32
  %1 = arith.cmpi ne, %i, %j : i32
  %2 = arith.cmpi slt, %i, %j : i32
  %3 = arith.cmpi sle, %i, %j : i32
  %4 = arith.cmpi sgt, %i, %j : i32
  %5 = arith.cmpi sge, %i, %j : i32
  %6 = arith.cmpi ult, %i, %j : i32
  %7 = arith.cmpi ule, %i, %j : i32
  %8 = arith.cmpi ugt, %i, %j : i32
  %9 = arith.cmpi uge, %i, %j : i32
  %10 = arith.cmpf false, %x, %y : f32
  %11 = arith.cmpf oeq, %x, %y : f32
  %12 = arith.cmpf ogt, %x, %y : f32
  %13 = arith.cmpf oge, %x, %y : f32
  %14 = arith.cmpf olt, %x, %y : f32
  %15 = arith.cmpf ole, %x, %y : f32
  %16 = arith.cmpf one, %x, %y : f32
  %17 = arith.cmpf ord, %x, %y : f32
  %18 = arith.cmpf ueq, %x, %y : f32
  %19 = arith.cmpf ugt, %x, %y : f32
  %20 = arith.cmpf uge, %x, %y : f32
  %21 = arith.cmpf ult, %x, %y : f32
  %22 = arith.cmpf ule, %x, %y : f32
  %23 = arith.cmpf une, %x, %y : f32
  %24 = arith.cmpf uno, %x, %y : f32
  %25 = arith.cmpf true, %x, %y fastmath<nnan> : f32
  %26 = arith.select %c, %x, %y : f32
  %27 = arith.select %c, %m, %m : memref<4xf32>
  return
}

func.func @shaped(%t: tensor<4x?xf32>, %c: tensor<4x?xi1>, %v: vector<8xi32>, %b: i1) {
  %0 = arith.addf %t, %t : tensor<4x?xf32>
  %1 = arith.cmpf olt, %t, %t : tensor<4x?xf32>
  %2 = arith.select %c, %t, %t : tensor<4x?xi1>, tensor<4x?xf32>
  %3 = arith.select %b, %t, %t : tensor<4x?xf32>
  %4 = arith.addi %v, %v : vector<8xi32>
  %5 = arith.extsi %v : vector<8xi32> to vector<8xi64>
  %6 = arith.truncf %t : tensor<4x?xf32> to tensor<4x?xbf16>
  %sum, %overflow = arith.addui_extended %v, %v : vector<8xi32>, vector<8xi1>
  return
}
func.func @constants() -> (i32, f32, vector<2xf32>) {
  %c1_i32 = arith.constant 1 : i32
  %true = arith.constant true
  %c2 = arith.constant 2 : index
  %cst = arith.constant 1.000000e+00 : f32
  %cst_0 = arith.constant dense<[1.000000e+00, 2.000000e+00]> : vector<2xf32>
  return %c1_i32, %cst, %cst_0 : i32, f32, vector<2xf32>
}

func.func @scaled(%a: f4E2M1FN, %s: f8E8M0FNU, %v: vector<4xf8E5M2>, %w: vector<4xf8E8M0FNU>, %x: f32) -> (f32, vector<4xbf16>, f4E2M1FN, f16) {
  %0 = arith.scaling_extf %a, %s : f4E2M1FN, f8E8M0FNU to f32
  %1 = arith.scaling_extf %v, %w fastmath<fast> {note} : vector<4xf8E5M2>, vector<4xf8E8M0FNU> to vector<4xbf16>
  %2 = arith.scaling_truncf %x, %s : f32, f8E8M0FNU to f4E2M1FN
  %3 = arith.scaling_truncf %x, %x toward_zero fastmath<nnan> : f32, f32 to f16
  return %0, %1, %2, %3 : f32, vector<4xbf16>, f4E2M1FN, f16
}
