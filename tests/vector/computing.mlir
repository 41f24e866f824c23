// Reductions, products, masks, bits; arithmetic on vectors of any rank.
// RUN-EQUIV: cse ; canonicalize,cse
// EVAL: @sums([1, 2, 3, 4], 10.0) ~= 10, 20, 24, 1
// EVAL: @float_choices([nan, 2, -1, 5]) ~= 5, -1, nan, nan
// EVAL: @integer_choices([7, -2, 3, 1]) ~= 7, -2, -2, 1, 9, 0, -1, -5
// EVAL: @of_one(3.0) ~= 3
// EVAL: @negative_zero() ~= -0.0
// EVAL: @columns([[1, 2], [3, 4], [5, 6]], zeros, zeros) ~= 21, arg1 = [9, 12], arg2 = [3, 7, 11]
// EVAL: @middle([[[1, 2], [3, 4]], [[5, 6], [7, 8]]], zeros) ~= arg1 = [[4, 6], [12, 14]]
// EVAL: @products([1, 2], [3, 4, 5], zeros) ~= arg2 = [[4, 5, 6], [7, 9, 11]]
// EVAL: @largest_products([1, 2], [3, 4], [[100, 0], [0, 100]]) ~= arg2 = [[100, 4], [6, 100]]
// EVAL: @scaled([1, 2], 10.0) ~= arg0 = [11, 22]
// EVAL: @fused([[1, 2], [3, 4]], [[10, 20], [30, 40]]) ~= arg1 = [[11, 24], [39, 56]]
// EVAL: @bits(1.0) ~= 0, 16256, 1065353216
// EVAL: @bit_rows(zeros) ~= 5, arg0 = [[8, 1], [0, 0]]
// EVAL: @masks(2, 1, zeros, zeros) ~= arg2 = [[1, 0, 0], [1, 0, 0]], arg3 = [[1, 1, 0], [0, 0, 0]]
// EVAL: @masks(-1, 7, zeros, zeros) ~= arg2 = [[0, 0, 0], [0, 0, 0]], arg3 = [[1, 1, 0], [0, 0, 0]]
// EVAL: @steps() ~= 6
// EVAL: @any_rank([[1, 4], [9, 16]], zeros) ~= arg1 = [[3, 5], [4, 6]]
// EVAL: @library([[0.5, 1], [2, 4]]) ~= arg0 = [[0.54930614, 1.3169579], [2.06343707, 1.5]]
// EVAL: @powers([1, 2, 3], [2, 3, -1]) ~= arg0 = [1, 8, 0.33333334]
// EVAL: @compared([[1, -2], [-3, 4]]) ~= arg0 = [[1, 2], [3, 4]]
// EVAL: @carried([1, 2, 3, 4], 3) ~= 80
// EVAL: @chosen(true, [[1, 2], [3, 4]]) ~= 1
// EVAL: @chosen(false, [[1, 2], [3, 4]]) ~= 7
// EVAL: @indices([3, 4]) ~= arg0 = [10, 13]

func.func @sums(%m: memref<4xf32>, %x: f32) -> (f32, f32, f32, i32) {
  %c0 = arith.constant 0 : index
  %v = vector.load %m[%c0] : memref<4xf32>, vector<4xf32>
  %0 = vector.reduction <add>, %v : vector<4xf32> into f32
  %1 = vector.reduction <add>, %v, %x fastmath<reassoc> : vector<4xf32> into f32
  %2 = vector.reduction <mul>, %v : vector<4xf32> into f32
  %i = arith.fptosi %v : vector<4xf32> to vector<4xi32>
  %one = arith.constant 1 : i32
  %z = arith.constant dense<0> : vector<4xi32>
  %3 = arith.andi %i, %z : vector<4xi32>
  %4 = vector.reduction <add>, %3, %one : vector<4xi32> into i32
  return %0, %1, %2, %4 : f32, f32, f32, i32
}

func.func @float_choices(%m: memref<4xf64>) -> (f64, f64, f64, f64) {
  %c0 = arith.constant 0 : index
  %v = vector.load %m[%c0] : memref<4xf64>, vector<4xf64>
  %0 = vector.reduction <maxnumf>, %v : vector<4xf64> into f64
  %1 = vector.reduction <minnumf>, %v : vector<4xf64> into f64
  %2 = vector.reduction <maximumf>, %v, %0 : vector<4xf64> into f64
  %3 = vector.reduction <minimumf>, %v : vector<4xf64> into f64
  return %0, %1, %2, %3 : f64, f64, f64, f64
}

func.func @integer_choices(%m: memref<4xi32>) -> (i32, i32, i32, i32, i32, i32, i32, i32) {
  %c0 = arith.constant 0 : index
  %c9 = arith.constant 9 : i32
  %c-9 = arith.constant -9 : i32
  %v = vector.load %m[%c0] : memref<4xi32>, vector<4xi32>
  %0 = vector.reduction <maxsi>, %v : vector<4xi32> into i32
  %1 = vector.reduction <minsi>, %v : vector<4xi32> into i32
  %2 = vector.reduction <maxui>, %v : vector<4xi32> into i32
  %3 = vector.reduction <minui>, %v : vector<4xi32> into i32
  %4 = vector.reduction <add>, %v : vector<4xi32> into i32
  %5 = vector.reduction <and>, %v : vector<4xi32> into i32
  %6 = vector.reduction <or>, %v : vector<4xi32> into i32
  %7 = vector.reduction <xor>, %v : vector<4xi32> into i32
  return %0, %1, %2, %3, %4, %5, %6, %7 : i32, i32, i32, i32, i32, i32, i32, i32
}

func.func @of_one(%x: f32) -> f32 {
  %0 = vector.broadcast %x : f32 to vector<f32>
  %1 = vector.reduction <add>, %0 : vector<f32> into f32
  return %1 : f32
}

func.func @negative_zero() -> f32 {
  %v = arith.constant dense<-0.0> : vector<4xf32>
  %0 = vector.reduction <add>, %v : vector<4xf32> into f32
  return %0 : f32
}

func.func @columns(%m: memref<3x2xf32>, %a: memref<2xf32>, %b: memref<3xf32>) -> f32 {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %z2 = arith.constant dense<0.0> : vector<2xf32>
  %z3 = arith.constant dense<0.0> : vector<3xf32>
  %v = vector.load %m[%c0, %c0] : memref<3x2xf32>, vector<3x2xf32>
  %0 = vector.multi_reduction <add>, %v, %z2 [0] : vector<3x2xf32> to vector<2xf32>
  %1 = vector.multi_reduction <add>, %v, %z3 [1] : vector<3x2xf32> to vector<3xf32>
  %2 = vector.multi_reduction <add>, %v, %zero [0, 1] : vector<3x2xf32> to f32
  vector.store %0, %a[%c0] : memref<2xf32>, vector<2xf32>
  vector.store %1, %b[%c0] : memref<3xf32>, vector<3xf32>
  return %2 : f32
}

func.func @middle(%m: memref<2x2x2xi32>, %a: memref<2x2xi32>) {
  %c0 = arith.constant 0 : index
  %z = arith.constant dense<0> : vector<2x2xi32>
  %v = vector.load %m[%c0, %c0, %c0] : memref<2x2x2xi32>, vector<2x2x2xi32>
  %0 = vector.multi_reduction <add>, %v, %z [1] : vector<2x2x2xi32> to vector<2x2xi32>
  vector.store %0, %a[%c0, %c0] : memref<2x2xi32>, vector<2x2xi32>
  return
}

func.func @products(%a: memref<2xf32>, %b: memref<3xf32>, %c: memref<2x3xf32>) {
  %c0 = arith.constant 0 : index
  %one = arith.constant dense<1.0> : vector<2x3xf32>
  %0 = vector.load %a[%c0] : memref<2xf32>, vector<2xf32>
  %1 = vector.load %b[%c0] : memref<3xf32>, vector<3xf32>
  %2 = vector.outerproduct %0, %1, %one {kind = #vector.kind<add>} : vector<2xf32>, vector<3xf32>
  vector.store %2, %c[%c0, %c0] : memref<2x3xf32>, vector<2x3xf32>
  return
}

func.func @largest_products(%a: memref<2xi32>, %b: memref<2xi32>, %c: memref<2x2xi32>) {
  %c0 = arith.constant 0 : index
  %0 = vector.load %a[%c0] : memref<2xi32>, vector<2xi32>
  %1 = vector.load %b[%c0] : memref<2xi32>, vector<2xi32>
  %acc = vector.load %c[%c0, %c0] : memref<2x2xi32>, vector<2x2xi32>
  %2 = vector.outerproduct %0, %1, %acc {kind = #vector.kind<maxsi>} : vector<2xi32>, vector<2xi32>
  vector.store %2, %c[%c0, %c0] : memref<2x2xi32>, vector<2x2xi32>
  return
}

func.func @scaled(%a: memref<2xf32>, %x: f32) {
  %c0 = arith.constant 0 : index
  %0 = vector.load %a[%c0] : memref<2xf32>, vector<2xf32>
  %1 = vector.outerproduct %0, %x, %0 {kind = #vector.kind<add>} : vector<2xf32>, f32
  vector.store %1, %a[%c0] : memref<2xf32>, vector<2xf32>
  return
}

func.func @fused(%a: memref<2x2xf32>, %b: memref<2x2xf32>) {
  %c0 = arith.constant 0 : index
  %0 = vector.load %a[%c0, %c0] : memref<2x2xf32>, vector<2x2xf32>
  %1 = vector.load %b[%c0, %c0] : memref<2x2xf32>, vector<2x2xf32>
  %2 = vector.fma %0, %0, %1 : vector<2x2xf32>
  vector.store %2, %b[%c0, %c0] : memref<2x2xf32>, vector<2x2xf32>
  return
}

func.func @bits(%x: f32) -> (i16, i16, i32) {
  %0 = vector.broadcast %x : f32 to vector<1xf32>
  %1 = vector.bitcast %0 : vector<1xf32> to vector<2xi16>
  %2 = vector.extract %1[0] : i16 from vector<2xi16>
  %3 = vector.extract %1[1] : i16 from vector<2xi16>
  %4 = vector.broadcast %x : f32 to vector<f32>
  %5 = vector.bitcast %4 : vector<f32> to vector<i32>
  %6 = vector.extract %5[] : i32 from vector<i32>
  return %2, %3, %6 : i16, i16, i32
}

func.func @bit_rows(%m: memref<2x2xi8>) -> i8 {
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %v = arith.constant dense<[[264], [0]]> : vector<2x1xi16>
  %0 = vector.bitcast %v : vector<2x1xi16> to vector<2x2xi8>
  vector.store %0, %m[%c0, %c0] : memref<2x2xi8>, vector<2x2xi8>
  %1 = arith.constant dense<[true, false, true, false, false, false, false, false]> : vector<8xi1>
  %2 = vector.bitcast %1 : vector<8xi1> to vector<1xi8>
  %3 = vector.extract %2[0] : i8 from vector<1xi8>
  return %3 : i8
}

func.func @masks(%n: index, %k: index, %a: memref<2x3xi32>, %b: memref<2x3xi32>) {
  %c0 = arith.constant 0 : index
  %0 = vector.create_mask %n, %k : vector<2x3xi1>
  %1 = arith.extui %0 : vector<2x3xi1> to vector<2x3xi32>
  vector.store %1, %a[%c0, %c0] : memref<2x3xi32>, vector<2x3xi32>
  %2 = vector.constant_mask [1, 2] : vector<2x3xi1>
  %3 = arith.extui %2 : vector<2x3xi1> to vector<2x3xi32>
  vector.store %3, %b[%c0, %c0] : memref<2x3xi32>, vector<2x3xi32>
  return
}

func.func @steps() -> index {
  %0 = vector.step : vector<4xindex>
  %1 = vector.reduction <add>, %0 : vector<4xindex> into index
  return %1 : index
}

func.func @any_rank(%a: memref<2x2xf32>, %b: memref<2x2xf32>) {
  %c0 = arith.constant 0 : index
  %two = arith.constant dense<2.0> : vector<2x2xf32>
  %0 = vector.load %a[%c0, %c0] : memref<2x2xf32>, vector<2x2xf32>
  %1 = math.sqrt %0 : vector<2x2xf32>
  %2 = arith.addf %1, %two : vector<2x2xf32>
  %3 = vector.transpose %2, [1, 0] : vector<2x2xf32> to vector<2x2xf32>
  vector.store %3, %b[%c0, %c0] : memref<2x2xf32>, vector<2x2xf32>
  return
}

func.func @library(%a: memref<2x2xf32>) {
  %c0 = arith.constant 0 : index
  %0 = vector.load %a[%c0, %c0] : memref<2x2xf32>, vector<2x2xf32>
  %1 = vector.extract %0[0] : vector<2xf32> from vector<2x2xf32>
  %half = arith.constant dense<[0.5, 1.0]> : vector<2xf32>
  %two = arith.constant dense<[1.0, 2.0]> : vector<2xf32>
  %2 = arith.mulf %1, %half : vector<2xf32>
  %e = arith.constant dense<[[0.5, 1.0], [2.0, 4.0]]> : vector<2x2xf32>
  %3 = arith.subf %0, %e : vector<2x2xf32>
  %4 = math.cosh %3 : vector<2x2xf32>
  %5 = arith.constant dense<[[0.54930614, 1.3169579], [2.06343707, 1.5]]> : vector<2x2xf32>
  %6 = arith.mulf %4, %5 : vector<2x2xf32>
  vector.store %6, %a[%c0, %c0] : memref<2x2xf32>, vector<2x2xf32>
  return
}

func.func @powers(%a: memref<3xf32>, %n: memref<3xi32>) {
  %c0 = arith.constant 0 : index
  %0 = vector.load %a[%c0] : memref<3xf32>, vector<3xf32>
  %1 = vector.load %n[%c0] : memref<3xi32>, vector<3xi32>
  %2 = math.fpowi %0, %1 : vector<3xf32>, vector<3xi32>
  vector.store %2, %a[%c0] : memref<3xf32>, vector<3xf32>
  return
}

func.func @compared(%a: memref<2x2xf32>) {
  %c0 = arith.constant 0 : index
  %zero = arith.constant dense<0.0> : vector<2x2xf32>
  %0 = vector.load %a[%c0, %c0] : memref<2x2xf32>, vector<2x2xf32>
  %1 = arith.cmpf olt, %0, %zero : vector<2x2xf32>
  %2 = arith.negf %0 : vector<2x2xf32>
  %3 = arith.select %1, %2, %0 : vector<2x2xi1>, vector<2x2xf32>
  vector.store %3, %a[%c0, %c0] : memref<2x2xf32>, vector<2x2xf32>
  return
}

func.func @carried(%a: memref<4xf32>, %n: index) -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %0 = vector.load %a[%c0] : memref<4xf32>, vector<4xf32>
  %1 = vector.shape_cast %0 : vector<4xf32> to vector<2x2xf32>
  %2 = loop.for %i = %c0 to %n step %c1 iter_args(%v = %1) -> (vector<2x2xf32>) {
    %3 = func.call @twice(%v) : (vector<2x2xf32>) -> vector<2x2xf32>
    loop.yield %3 : vector<2x2xf32>
  }
  %4 = vector.shape_cast %2 : vector<2x2xf32> to vector<4xf32>
  %5 = vector.reduction <add>, %4 : vector<4xf32> into f32
  return %5 : f32
}

func.func private @twice(%v: vector<2x2xf32>) -> vector<2x2xf32> {
  %0 = arith.addf %v, %v : vector<2x2xf32>
  return %0 : vector<2x2xf32>
}

func.func @chosen(%c: i1, %a: memref<2x2xf32>) -> f32 {
  %c0 = arith.constant 0 : index
  %0 = vector.load %a[%c0, %c0] : memref<2x2xf32>, vector<2x2xf32>
  %1 = arith.addf %0, %0 : vector<2x2xf32>
  %2 = arith.select %c, %0, %1 : vector<2x2xf32>
  %3 = loop.if %c -> (vector<2x2xf32>) {
    loop.yield %2 : vector<2x2xf32>
  } else {
    %one = arith.constant dense<1.0> : vector<2x2xf32>
    %4 = arith.subf %2, %one : vector<2x2xf32>
    loop.yield %4 : vector<2x2xf32>
  }
  %5 = vector.extract %3[0, 0] : f32 from vector<2x2xf32>
  %6 = vector.extract %3[1, 1] : f32 from vector<2x2xf32>
  %7 = arith.select %c, %5, %6 : f32
  return %7 : f32
}

func.func @indices(%a: memref<2xindex>) {
  %c0 = arith.constant 0 : index
  %c3 = arith.constant dense<3> : vector<2xindex>
  %0 = vector.load %a[%c0] : memref<2xindex>, vector<2xindex>
  %1 = arith.muli %0, %c3 : vector<2xindex>
  %2 = arith.constant dense<1> : vector<2xindex>
  %3 = arith.addi %1, %2 : vector<2xindex>
  vector.store %3, %a[%c0] : memref<2xindex>, vector<2xindex>
  return
}
