// Buffers of every element type keep what is put in, beside their neighbours.
// EVAL: @i1([1, 0, 1]) ~= arg0 = [1, 1, 1]
// EVAL: @i8([1, -2, 3]) ~= arg0 = [1, -128, 3]
// EVAL: @i16([1, -2, 3]) ~= arg0 = [1, -128, 3]
// EVAL: @i32([1, -2, 3]) ~= arg0 = [1, -128, 3]
// EVAL: @i64([1, -2, 3]) ~= arg0 = [1, -128, 3]
// EVAL: @index([1, -2, 3]) ~= arg0 = [1, -128, 3]
// EVAL: @f16([1, 0.5, nan]) ~= arg0 = [1, -0.0, nan]
// EVAL: @bf16([1, 0.5, inf]) ~= arg0 = [1, -0.0, inf]
// EVAL: @f32([-0.0, 0.5, nan]) ~= arg0 = [-0.0, -0.0, nan]
// EVAL: @f64([0.1, 0.5, -inf]) ~= arg0 = [0.1, -0.0, -inf]

func.func @i1(%m: memref<3xi1>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %x = arith.constant true
  %first = memref.load %m[%c0] : memref<3xi1>
  %last = memref.load %m[%c2] : memref<3xi1>
  memref.store %x, %m[%c1] : memref<3xi1>
  memref.store %first, %m[%c0] : memref<3xi1>
  memref.store %last, %m[%c2] : memref<3xi1>
  return
}

func.func @i8(%m: memref<3xi8>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %x = arith.constant -128 : i8
  %first = memref.load %m[%c0] : memref<3xi8>
  %last = memref.load %m[%c2] : memref<3xi8>
  memref.store %x, %m[%c1] : memref<3xi8>
  memref.store %first, %m[%c0] : memref<3xi8>
  memref.store %last, %m[%c2] : memref<3xi8>
  return
}

func.func @i16(%m: memref<3xi16>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %x = arith.constant -128 : i16
  %first = memref.load %m[%c0] : memref<3xi16>
  %last = memref.load %m[%c2] : memref<3xi16>
  memref.store %x, %m[%c1] : memref<3xi16>
  memref.store %first, %m[%c0] : memref<3xi16>
  memref.store %last, %m[%c2] : memref<3xi16>
  return
}

func.func @i32(%m: memref<3xi32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %x = arith.constant -128 : i32
  %first = memref.load %m[%c0] : memref<3xi32>
  %last = memref.load %m[%c2] : memref<3xi32>
  memref.store %x, %m[%c1] : memref<3xi32>
  memref.store %first, %m[%c0] : memref<3xi32>
  memref.store %last, %m[%c2] : memref<3xi32>
  return
}

func.func @i64(%m: memref<3xi64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %x = arith.constant -128 : i64
  %first = memref.load %m[%c0] : memref<3xi64>
  %last = memref.load %m[%c2] : memref<3xi64>
  memref.store %x, %m[%c1] : memref<3xi64>
  memref.store %first, %m[%c0] : memref<3xi64>
  memref.store %last, %m[%c2] : memref<3xi64>
  return
}

func.func @index(%m: memref<3xindex>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %x = arith.constant -128 : index
  %first = memref.load %m[%c0] : memref<3xindex>
  %last = memref.load %m[%c2] : memref<3xindex>
  memref.store %x, %m[%c1] : memref<3xindex>
  memref.store %first, %m[%c0] : memref<3xindex>
  memref.store %last, %m[%c2] : memref<3xindex>
  return
}

func.func @f16(%m: memref<3xf16>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %x = arith.constant -0.0 : f16
  %first = memref.load %m[%c0] : memref<3xf16>
  %last = memref.load %m[%c2] : memref<3xf16>
  memref.store %x, %m[%c1] : memref<3xf16>
  memref.store %first, %m[%c0] : memref<3xf16>
  memref.store %last, %m[%c2] : memref<3xf16>
  return
}

func.func @bf16(%m: memref<3xbf16>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %x = arith.constant -0.0 : bf16
  %first = memref.load %m[%c0] : memref<3xbf16>
  %last = memref.load %m[%c2] : memref<3xbf16>
  memref.store %x, %m[%c1] : memref<3xbf16>
  memref.store %first, %m[%c0] : memref<3xbf16>
  memref.store %last, %m[%c2] : memref<3xbf16>
  return
}

func.func @f32(%m: memref<3xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %x = arith.constant -0.0 : f32
  %first = memref.load %m[%c0] : memref<3xf32>
  %last = memref.load %m[%c2] : memref<3xf32>
  memref.store %x, %m[%c1] : memref<3xf32>
  memref.store %first, %m[%c0] : memref<3xf32>
  memref.store %last, %m[%c2] : memref<3xf32>
  return
}

func.func @f64(%m: memref<3xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %x = arith.constant -0.0 : f64
  %first = memref.load %m[%c0] : memref<3xf64>
  %last = memref.load %m[%c2] : memref<3xf64>
  memref.store %x, %m[%c1] : memref<3xf64>
  memref.store %first, %m[%c0] : memref<3xf64>
  memref.store %last, %m[%c2] : memref<3xf64>
  return
}
