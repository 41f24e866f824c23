// Accumulation of every kind: NaN wins minima and maxima, -0.0 is below 0.0, integers are signed.
// EVAL: @f32(2.5, [1, 3, 4, 1]) ~= arg1 = [3.5, 7.5, 2.5, 2.5]
// EVAL: @f32(nan, [1, 3, 4, 1]) ~= arg1 = [nan, nan, nan, nan]
// EVAL: @f32(1.0, [nan, nan, nan, nan]) ~= arg1 = [nan, nan, nan, nan]
// EVAL: @f32(-inf, [inf, 0, 1, 1]) ~= arg1 = [nan, nan, -inf, 1]
// EVAL: @f32(-0.0, [-0.0, 1, 0, 0]) ~= arg1 = [-0.0, -0.0, -0.0, 0]
// EVAL: @f32(0.0, [-0.0, -1, -0.0, -0.0]) ~= arg1 = [0, -0.0, -0.0, 0]
// EVAL: @f64(1e300, [1, 1e300, 1, 1]) ~= arg1 = [1e300, inf, 1, 1e300]
// EVAL: @f16(65504, [65504, 1, 1, 1]) ~= arg1 = [inf, 65504, 1, 65504]
// EVAL: @bf16(1, [256, 3, 0.5, 0.5]) ~= arg1 = [256, 3, 0.5, 1]
// EVAL: @i32(3, [2147483647, 7, 2, 2]) ~= arg1 = [-2147483646, 21, 2, 3]
// EVAL: @i32(-1, [0, -2147483648, 1, -2147483648]) ~= arg1 = [-1, -2147483648, -1, -1]
// EVAL: @i8(100, [100, 2, 127, -128]) ~= arg1 = [-56, -56, 100, 100]
// EVAL: @i64(-9, [1, 2, 3, 4]) ~= arg1 = [-8, -18, -9, 4]
// EVAL: @index(-9, [1, 2, 3, 4]) ~= arg1 = [-8, -18, -9, 4]
// EVAL: @histogram([0, 2, 2, 1, 2], zeros) size=5 ~= arg1 = [1, 1, 3, 0, 0]
// EVAL: @reductions([3, -1, 2, 5, 4], zeros) ~= arg1 = [13, -120, -1, 5]
// EVAL: @reductions([3, nan, 2, 5, 4], zeros) ~= arg1 = [nan, nan, nan, nan]
// EVAL: @reductions([inf, 1, 2, 3, -inf], zeros) ~= arg1 = [nan, -inf, -inf, inf]
// EVAL: @same_cell(1.5, zeros) ~= arg1 = 4.5

func.func @f32(%x: f32, %m: memref<4xf32>) {
  %c0 = arith.constant 0 : index
  loop.accumulate add %x, %m[%c0] : memref<4xf32>
  %c1 = arith.constant 1 : index
  loop.accumulate mul %x, %m[%c1] : memref<4xf32>
  %c2 = arith.constant 2 : index
  loop.accumulate min %x, %m[%c2] : memref<4xf32>
  %c3 = arith.constant 3 : index
  loop.accumulate max %x, %m[%c3] : memref<4xf32>
  return
}

func.func @f64(%x: f64, %m: memref<4xf64>) {
  %c0 = arith.constant 0 : index
  loop.accumulate add %x, %m[%c0] : memref<4xf64>
  %c1 = arith.constant 1 : index
  loop.accumulate mul %x, %m[%c1] : memref<4xf64>
  %c2 = arith.constant 2 : index
  loop.accumulate min %x, %m[%c2] : memref<4xf64>
  %c3 = arith.constant 3 : index
  loop.accumulate max %x, %m[%c3] : memref<4xf64>
  return
}

func.func @f16(%x: f16, %m: memref<4xf16>) {
  %c0 = arith.constant 0 : index
  loop.accumulate add %x, %m[%c0] : memref<4xf16>
  %c1 = arith.constant 1 : index
  loop.accumulate mul %x, %m[%c1] : memref<4xf16>
  %c2 = arith.constant 2 : index
  loop.accumulate min %x, %m[%c2] : memref<4xf16>
  %c3 = arith.constant 3 : index
  loop.accumulate max %x, %m[%c3] : memref<4xf16>
  return
}

func.func @bf16(%x: bf16, %m: memref<4xbf16>) {
  %c0 = arith.constant 0 : index
  loop.accumulate add %x, %m[%c0] : memref<4xbf16>
  %c1 = arith.constant 1 : index
  loop.accumulate mul %x, %m[%c1] : memref<4xbf16>
  %c2 = arith.constant 2 : index
  loop.accumulate min %x, %m[%c2] : memref<4xbf16>
  %c3 = arith.constant 3 : index
  loop.accumulate max %x, %m[%c3] : memref<4xbf16>
  return
}

func.func @i32(%x: i32, %m: memref<4xi32>) {
  %c0 = arith.constant 0 : index
  loop.accumulate add %x, %m[%c0] : memref<4xi32>
  %c1 = arith.constant 1 : index
  loop.accumulate mul %x, %m[%c1] : memref<4xi32>
  %c2 = arith.constant 2 : index
  loop.accumulate min %x, %m[%c2] : memref<4xi32>
  %c3 = arith.constant 3 : index
  loop.accumulate max %x, %m[%c3] : memref<4xi32>
  return
}

func.func @i8(%x: i8, %m: memref<4xi8>) {
  %c0 = arith.constant 0 : index
  loop.accumulate add %x, %m[%c0] : memref<4xi8>
  %c1 = arith.constant 1 : index
  loop.accumulate mul %x, %m[%c1] : memref<4xi8>
  %c2 = arith.constant 2 : index
  loop.accumulate min %x, %m[%c2] : memref<4xi8>
  %c3 = arith.constant 3 : index
  loop.accumulate max %x, %m[%c3] : memref<4xi8>
  return
}

func.func @i64(%x: i64, %m: memref<4xi64>) {
  %c0 = arith.constant 0 : index
  loop.accumulate add %x, %m[%c0] : memref<4xi64>
  %c1 = arith.constant 1 : index
  loop.accumulate mul %x, %m[%c1] : memref<4xi64>
  %c2 = arith.constant 2 : index
  loop.accumulate min %x, %m[%c2] : memref<4xi64>
  %c3 = arith.constant 3 : index
  loop.accumulate max %x, %m[%c3] : memref<4xi64>
  return
}

func.func @index(%x: index, %m: memref<4xindex>) {
  %c0 = arith.constant 0 : index
  loop.accumulate add %x, %m[%c0] : memref<4xindex>
  %c1 = arith.constant 1 : index
  loop.accumulate mul %x, %m[%c1] : memref<4xindex>
  %c2 = arith.constant 2 : index
  loop.accumulate min %x, %m[%c2] : memref<4xindex>
  %c3 = arith.constant 3 : index
  loop.accumulate max %x, %m[%c3] : memref<4xindex>
  return
}

func.func @histogram(%a: memref<?xindex>, %counts: memref<5xi32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %one = arith.constant 1 : i32
  %n = memref.dim %a, %c0 : memref<?xindex>
  loop.for %i = %c0 to %n step %c1 {
    %k = memref.load %a[%i] : memref<?xindex>
    loop.accumulate add %one, %counts[%k] : memref<5xi32>
  } {parallel}
  return
}

func.func @reductions(%a: memref<5xf64>, %r: memref<4xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c3 = arith.constant 3 : index
  %c5 = arith.constant 5 : index
  %one = arith.constant 1.0 : f64
  %inf = arith.constant 0x7FF0000000000000 : f64
  %minus_inf = arith.constant 0xFFF0000000000000 : f64
  memref.store %one, %r[%c1] : memref<4xf64>
  memref.store %inf, %r[%c2] : memref<4xf64>
  memref.store %minus_inf, %r[%c3] : memref<4xf64>
  loop.for %i = %c0 to %c5 step %c1 {
    %x = memref.load %a[%i] : memref<5xf64>
    loop.accumulate add %x, %r[%c0] : memref<4xf64>
    loop.accumulate mul %x, %r[%c1] : memref<4xf64>
    loop.accumulate min %x, %r[%c2] : memref<4xf64>
    loop.accumulate max %x, %r[%c3] : memref<4xf64>
  }
  return
}

func.func @same_cell(%x: f32, %m: memref<f32>) {
  loop.accumulate add %x, %m[] : memref<f32>
  loop.accumulate add %x, %m[] : memref<f32>
  loop.accumulate add %x, %m[] : memref<f32>
  return
}
