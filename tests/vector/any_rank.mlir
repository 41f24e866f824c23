// Arithmetic, comparisons, casts and functions on vectors of rank 2 and 0: all of them are taken apart.
// RUN-EQUIV: cse ; canonicalize,cse
// EVAL: @integers([[7, -7], [9, 4]], [[2, 2], [-4, 3]]) ~= arg0 = [[3, -3], [-2, 1]], arg1 = [[1, -1], [1, 1]]
// EVAL: @extended([[3, -3], [1073741824, 2]]) ~= arg0 = [[0, -1], [1, 0]]
// EVAL: @carries([[4294967295, 1], [2, 3]]) ~= arg0 = [[1, 0], [0, 0]]
// EVAL: @casts([[1.5, -2.5], [300, 0.25]]) ~= arg0 = [[1, -2], [44, 0]]
// EVAL: @widths([[1.5, -2.5], [3, 0.25]]) ~= arg0 = [[3, -5], [6, 0.5]]
// EVAL: @bits([[1, 0], [2, -1]]) ~= arg0 = [[1065353216, 0], [1073741824, -1082130432]]
// EVAL: @pairs([[0, 1], [2, 3]]) ~= arg0 = [[1, 1], [1, 1]]
// EVAL: @functions([[0.5, 1], [2, 4]]) ~= arg0 = [[-0.5, 1.1752012], [4.6268604, 28.289917]]
// EVAL: @kinds([[1, 2], [3, 4]]) ~= arg0 = [[1, 0], [0, 0]]
// EVAL: @limits([[-3, 0.5], [9, 1]]) ~= arg0 = [[0, 0.5], [1, 1]]
// EVAL: @powers([[1, 2], [3, 4]]) ~= arg0 = [[1, 8], [27, 64]]
// EVAL: @cube([[[1, 2], [3, 4]], [[5, 6], [7, 8]]]) ~= arg0 = [[[1, 4], [9, 16]], [[25, 36], [49, 64]]]
// EVAL: @rank_zero([2.0]) ~= arg0 = [7.3890561]
// EVAL: @across_blocks([[1, 2], [3, 4]], true) ~= arg0 = [[3, 6], [9, 12]]
// EVAL: @across_blocks([[1, 2], [3, 4]], false) ~= arg0 = [[2, 4], [6, 8]]
// EVAL: @shared([[1, 2], [3, 4]]) ~= 10, arg0 = [[4, 8], [12, 16]]
// EVAL: @bfloats([[1, 2], [3, 4]]) ~= 22, arg0 = [[2, 6], [12, 20]]
// EVAL: @halves([[1, 2], [3, 4]]) ~= 22, arg0 = [[2, 6], [12, 20]]
// EVAL: @bools([1, 0, 1, 1]) ~= 0, 1, 1

func.func @integers(%m: memref<2x2xi32>, %n: memref<2x2xi32>) {
  %c0 = arith.constant 0 : index
  %a = vector.load %m[%c0, %c0] : memref<2x2xi32>, vector<2x2xi32>
  %b = vector.load %n[%c0, %c0] : memref<2x2xi32>, vector<2x2xi32>
  %0 = arith.divsi %a, %b : vector<2x2xi32>
  %1 = arith.remsi %a, %b : vector<2x2xi32>
  vector.store %0, %m[%c0, %c0] : memref<2x2xi32>, vector<2x2xi32>
  vector.store %1, %n[%c0, %c0] : memref<2x2xi32>, vector<2x2xi32>
  return
}

func.func @extended(%m: memref<2x2xi32>) {
  %c0 = arith.constant 0 : index
  %four = arith.constant dense<4> : vector<2x2xi32>
  %a = vector.load %m[%c0, %c0] : memref<2x2xi32>, vector<2x2xi32>
  %low, %high = arith.mulsi_extended %a, %four : vector<2x2xi32>
  vector.store %high, %m[%c0, %c0] : memref<2x2xi32>, vector<2x2xi32>
  return
}

func.func @carries(%m: memref<2x2xi32>) {
  %c0 = arith.constant 0 : index
  %one = arith.constant dense<[[1, 2], [3, 4]]> : vector<2x2xi32>
  %a = vector.load %m[%c0, %c0] : memref<2x2xi32>, vector<2x2xi32>
  %sum, %carry = arith.addui_extended %a, %one : vector<2x2xi32>, vector<2x2xi1>
  %0 = arith.extui %carry : vector<2x2xi1> to vector<2x2xi32>
  vector.store %0, %m[%c0, %c0] : memref<2x2xi32>, vector<2x2xi32>
  return
}

func.func @casts(%m: memref<2x2xf32>) {
  %c0 = arith.constant 0 : index
  %a = vector.load %m[%c0, %c0] : memref<2x2xf32>, vector<2x2xf32>
  %0 = arith.fptosi %a : vector<2x2xf32> to vector<2x2xi32>
  %1 = arith.trunci %0 : vector<2x2xi32> to vector<2x2xi8>
  %2 = arith.index_cast %1 : vector<2x2xi8> to vector<2x2xindex>
  %3 = arith.index_cast %2 : vector<2x2xindex> to vector<2x2xi64>
  %4 = arith.sitofp %3 : vector<2x2xi64> to vector<2x2xf32>
  vector.store %4, %m[%c0, %c0] : memref<2x2xf32>, vector<2x2xf32>
  return
}

func.func @widths(%m: memref<2x2xf32>) {
  %c0 = arith.constant 0 : index
  %a = vector.load %m[%c0, %c0] : memref<2x2xf32>, vector<2x2xf32>
  %0 = arith.extf %a : vector<2x2xf32> to vector<2x2xf64>
  %1 = arith.addf %0, %0 : vector<2x2xf64>
  %2 = arith.truncf %1 : vector<2x2xf64> to vector<2x2xf32>
  vector.store %2, %m[%c0, %c0] : memref<2x2xf32>, vector<2x2xf32>
  return
}

func.func @bits(%m: memref<2x2xi32>) {
  %c0 = arith.constant 0 : index
  %a = vector.load %m[%c0, %c0] : memref<2x2xi32>, vector<2x2xi32>
  %0 = arith.sitofp %a : vector<2x2xi32> to vector<2x2xf32>
  %1 = arith.bitcast %0 : vector<2x2xf32> to vector<2x2xi32>
  vector.store %1, %m[%c0, %c0] : memref<2x2xi32>, vector<2x2xi32>
  return
}

func.func @pairs(%m: memref<2x2xf64>) {
  %c0 = arith.constant 0 : index
  %a = vector.load %m[%c0, %c0] : memref<2x2xf64>, vector<2x2xf64>
  %sin, %cos = math.sincos %a : vector<2x2xf64>
  %0 = arith.mulf %sin, %sin : vector<2x2xf64>
  %1 = math.fma %cos, %cos, %0 : vector<2x2xf64>
  vector.store %1, %m[%c0, %c0] : memref<2x2xf64>, vector<2x2xf64>
  return
}

func.func @functions(%m: memref<2x2xf32>) {
  %c0 = arith.constant 0 : index
  %half = arith.constant dense<[[0.5, 1.0], [1.0, 1.0]]> : vector<2x2xf32>
  %a = vector.load %m[%c0, %c0] : memref<2x2xf32>, vector<2x2xf32>
  %0 = math.log2 %a : vector<2x2xf32>
  %1 = math.exp2 %0 : vector<2x2xf32>
  %2 = math.cosh %1 : vector<2x2xf32>
  %3 = math.exp %1 : vector<2x2xf32>
  %4 = arith.subf %3, %2 : vector<2x2xf32>
  %5 = arith.mulf %4, %half : vector<2x2xf32>
  %6 = math.expm1 %0 : vector<2x2xf32>
  %zero = arith.constant dense<0.0> : vector<2x2xf32>
  %7 = arith.mulf %6, %zero : vector<2x2xf32>
  %8 = arith.addf %4, %7 : vector<2x2xf32>
  %9 = arith.cmpf oeq, %1, %half : vector<2x2xf32>
  %10 = arith.negf %half : vector<2x2xf32>
  %one = arith.constant dense<1.0> : vector<2x2xf32>
  %11 = arith.cmpf one, %1, %one : vector<2x2xf32>
  %12 = arith.andi %9, %11 : vector<2x2xi1>
  %13 = arith.select %12, %10, %8 : vector<2x2xi1>, vector<2x2xf32>
  %14 = math.atan2 %zero, %one : vector<2x2xf32>
  %15 = arith.addf %13, %14 : vector<2x2xf32>
  %16 = vector.extract %15[1, 0] : f32 from vector<2x2xf32>
  %17 = arith.constant 1.0 : f32
  %18 = arith.addf %16, %17 : f32
  %19 = vector.insert %18, %15 [1, 0] : f32 into vector<2x2xf32>
  %20 = vector.extract %15[1, 1] : f32 from vector<2x2xf32>
  %21 = arith.addf %20, %17 : f32
  %22 = vector.insert %21, %19 [1, 1] : f32 into vector<2x2xf32>
  vector.store %22, %m[%c0, %c0] : memref<2x2xf32>, vector<2x2xf32>
  return
}

func.func @kinds(%m: memref<2x2xf32>) {
  %c0 = arith.constant 0 : index
  %a = vector.load %m[%c0, %c0] : memref<2x2xf32>, vector<2x2xf32>
  %one = arith.constant dense<1.0> : vector<2x2xf32>
  %0 = arith.subf %a, %one : vector<2x2xf32>
  %1 = arith.divf %one, %0 : vector<2x2xf32>
  %2 = math.isinf %1 : vector<2x2xf32>
  %3 = arith.uitofp %2 : vector<2x2xi1> to vector<2x2xf32>
  vector.store %3, %m[%c0, %c0] : memref<2x2xf32>, vector<2x2xf32>
  return
}

func.func @limits(%m: memref<2x2xf32>) {
  %c0 = arith.constant 0 : index
  %a = vector.load %m[%c0, %c0] : memref<2x2xf32>, vector<2x2xf32>
  %zero = arith.constant dense<0.0> : vector<2x2xf32>
  %one = arith.constant dense<1.0> : vector<2x2xf32>
  %0 = arith.maximumf %a, %zero : vector<2x2xf32>
  %1 = arith.minnumf %0, %one : vector<2x2xf32>
  vector.store %1, %m[%c0, %c0] : memref<2x2xf32>, vector<2x2xf32>
  return
}

func.func @powers(%m: memref<2x2xf32>) {
  %c0 = arith.constant 0 : index
  %a = vector.load %m[%c0, %c0] : memref<2x2xf32>, vector<2x2xf32>
  %n = arith.constant dense<3> : vector<2x2xi32>
  %0 = math.fpowi %a, %n : vector<2x2xf32>, vector<2x2xi32>
  vector.store %0, %m[%c0, %c0] : memref<2x2xf32>, vector<2x2xf32>
  return
}

func.func @cube(%m: memref<2x2x2xi16>) {
  %c0 = arith.constant 0 : index
  %a = vector.load %m[%c0, %c0, %c0] : memref<2x2x2xi16>, vector<2x2x2xi16>
  %0 = arith.muli %a, %a : vector<2x2x2xi16>
  vector.store %0, %m[%c0, %c0, %c0] : memref<2x2x2xi16>, vector<2x2x2xi16>
  return
}

func.func @rank_zero(%m: memref<1xf64>) {
  %c0 = arith.constant 0 : index
  %a = vector.load %m[%c0] : memref<1xf64>, vector<f64>
  %one = arith.constant dense<1.0> : vector<f64>
  %0 = math.exp %a : vector<f64>
  %1 = arith.mulf %0, %one : vector<f64>
  %2 = math.cbrt %1 : vector<f64>
  %3 = arith.mulf %2, %2 : vector<f64>
  %4 = arith.mulf %3, %2 : vector<f64>
  vector.store %4, %m[%c0] : memref<1xf64>, vector<f64>
  return
}

func.func @across_blocks(%m: memref<2x2xf32>, %c: i1) {
  %c0 = arith.constant 0 : index
  %a = vector.load %m[%c0, %c0] : memref<2x2xf32>, vector<2x2xf32>
  %0 = arith.addf %a, %a : vector<2x2xf32>
  cf.cond_br %c, ^more(%0 : vector<2x2xf32>), ^end(%0 : vector<2x2xf32>)
^more(%x: vector<2x2xf32>):
  %1 = arith.addf %x, %a : vector<2x2xf32>
  cf.br ^end(%1 : vector<2x2xf32>)
^end(%y: vector<2x2xf32>):
  vector.store %y, %m[%c0, %c0] : memref<2x2xf32>, vector<2x2xf32>
  return
}

// The rows of %0 are used as rows and as a whole.
func.func @shared(%m: memref<2x2xf32>) -> f32 {
  %c0 = arith.constant 0 : index
  %a = vector.load %m[%c0, %c0] : memref<2x2xf32>, vector<2x2xf32>
  %0 = arith.addf %a, %a : vector<2x2xf32>
  %1 = arith.addf %0, %0 : vector<2x2xf32>
  %2 = vector.shape_cast %0 : vector<2x2xf32> to vector<4xf32>
  %3 = vector.reduction <add>, %2 : vector<4xf32> into f32
  %half = arith.constant 0.5 : f32
  %4 = arith.mulf %3, %half : f32
  vector.store %1, %m[%c0, %c0] : memref<2x2xf32>, vector<2x2xf32>
  return %4 : f32
}

func.func @bfloats(%m: memref<2x2xf32>) -> f32 {
  %c0 = arith.constant 0 : index
  %a = vector.load %m[%c0, %c0] : memref<2x2xf32>, vector<2x2xf32>
  %b = arith.truncf %a : vector<2x2xf32> to vector<2x2xbf16>
  %0 = vector.fma %b, %b, %b : vector<2x2xbf16>
  %1 = arith.extf %0 : vector<2x2xbf16> to vector<2x2xf32>
  vector.store %1, %m[%c0, %c0] : memref<2x2xf32>, vector<2x2xf32>
  %2 = vector.shape_cast %b : vector<2x2xbf16> to vector<4xbf16>
  %3 = vector.reduction <add>, %2 : vector<4xbf16> into bf16
  %4 = vector.shuffle %2, %2 [3, 2, 1, 0] : vector<4xbf16>, vector<4xbf16>
  %two = arith.constant 12.0 : bf16
  %5 = vector.reduction <maximumf>, %4, %two : vector<4xbf16> into bf16
  %6 = arith.addf %3, %5 : bf16
  %7 = arith.extf %6 : bf16 to f32
  return %7 : f32
}

func.func @halves(%m: memref<2x2xf32>) -> f32 {
  %c0 = arith.constant 0 : index
  %a = vector.load %m[%c0, %c0] : memref<2x2xf32>, vector<2x2xf32>
  %b = arith.truncf %a : vector<2x2xf32> to vector<2x2xf16>
  %0 = vector.fma %b, %b, %b : vector<2x2xf16>
  %1 = arith.extf %0 : vector<2x2xf16> to vector<2x2xf32>
  vector.store %1, %m[%c0, %c0] : memref<2x2xf32>, vector<2x2xf32>
  %2 = vector.shape_cast %b : vector<2x2xf16> to vector<4xf16>
  %3 = vector.reduction <add>, %2 : vector<4xf16> into f16
  %two = arith.constant 12.0 : f16
  %5 = vector.reduction <maximumf>, %2, %two : vector<4xf16> into f16
  %6 = arith.addf %3, %5 : f16
  %7 = arith.extf %6 : f16 to f32
  return %7 : f32
}

func.func @bools(%m: memref<4xi1>) -> (i1, i1, i1) {
  %c0 = arith.constant 0 : index
  %a = vector.load %m[%c0] : memref<4xi1>, vector<4xi1>
  %0 = vector.reduction <and>, %a : vector<4xi1> into i1
  %1 = vector.reduction <or>, %a : vector<4xi1> into i1
  %2 = vector.reduction <xor>, %a : vector<4xi1> into i1
  return %0, %1, %2 : i1, i1, i1
}
