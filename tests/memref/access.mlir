// Loads, stores, sizes, copies and views of buffers.
// EVAL: @transpose([[1, 2, 3], [4, 5, 6]], zeros) ~= arg1 = [[1, 4], [2, 5], [3, 6]]
// EVAL: @sizes([[1, 2, 3], [4, 5, 6]]) ~= 2, 3
// EVAL: @copied([1, 2, 3], zeros) size=3 ~= arg0 = [1, 2, 3], arg1 = [1, 2, 3]
// EVAL: @row([[1, 2, 3], [4, 5, 6]], 1) ~= 15
// EVAL: @row([[1, 2, 3], [4, 5, 6]], 0) ~= 6
// EVAL: @column([[1, 2, 3], [4, 5, 6]], 2) ~= 9
// EVAL: @every_second([0, 1, 2, 3, 4, 5, 6], 1, 3) ~= 9, arg0 = [0, -1, 2, -1, 4, -1, 6]
// EVAL: @views_of_views([[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11], [12, 13, 14, 15]]) ~= 10
// EVAL: @global(1, 0) ~= 3
// EVAL: @counted() ~= 2
// EVAL: @zero_rank(2.5) ~= 2.5
// EVAL: @empty(0) ~= 0
// EVAL: @dynamic(4) ~= 6
// EVAL: @reshaped([0, 1, 2, 3, 4, 5]) ~= 5
// EVAL: @bytes() ~= 1.5
// EVAL: @copied_view([[1, 2], [3, 4]], zeros) ~= arg1 = [2, 4]

func.func @transpose(%a: memref<2x3xf32>, %b: memref<3x2xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c3 = arith.constant 3 : index
  loop.for %i = %c0 to %c2 step %c1 {
    loop.for %j = %c0 to %c3 step %c1 {
      %x = memref.load %a[%i, %j] : memref<2x3xf32>
      memref.store %x, %b[%j, %i] : memref<3x2xf32>
    }
  }
  return
}

func.func @sizes(%a: memref<?x?xf32>) -> (index, index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %0 = memref.dim %a, %c0 : memref<?x?xf32>
  %1 = memref.dim %a, %c1 : memref<?x?xf32>
  return %0, %1 : index, index
}

func.func @copied(%a: memref<?xi16>, %b: memref<?xi16>) {
  memref.copy %a, %b : memref<?xi16> to memref<?xi16>
  return
}

func.func private @sum(%a: memref<?xf32, strided<[?], offset: ?>>) -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %n = memref.dim %a, %c0 : memref<?xf32, strided<[?], offset: ?>>
  %sum = loop.for %i = %c0 to %n step %c1 iter_args(%acc = %zero) -> (f32) {
    %x = memref.load %a[%i] : memref<?xf32, strided<[?], offset: ?>>
    %next = arith.addf %acc, %x : f32
    loop.yield %next : f32
  }
  return %sum : f32
}

func.func @row(%a: memref<2x3xf32>, %i: index) -> f32 {
  %row = memref.subview %a[%i, 0] [1, 3] [1, 1] : memref<2x3xf32> to memref<3xf32, strided<[1], offset: ?>>
  %any = memref.cast %row : memref<3xf32, strided<[1], offset: ?>> to memref<?xf32, strided<[?], offset: ?>>
  %sum = call @sum(%any) : (memref<?xf32, strided<[?], offset: ?>>) -> f32
  return %sum : f32
}

func.func @column(%a: memref<2x3xf32>, %j: index) -> f32 {
  %column = memref.subview %a[0, %j] [2, 1] [1, 1] : memref<2x3xf32> to memref<2xf32, strided<[3], offset: ?>>
  %any = memref.cast %column : memref<2xf32, strided<[3], offset: ?>> to memref<?xf32, strided<[?], offset: ?>>
  %sum = call @sum(%any) : (memref<?xf32, strided<[?], offset: ?>>) -> f32
  return %sum : f32
}

func.func @every_second(%a: memref<7xf32>, %start: index, %n: index) -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %minus = arith.constant -1.0 : f32
  %part = memref.subview %a[%start] [%n] [2] : memref<7xf32> to memref<?xf32, strided<[2], offset: ?>>
  %any = memref.cast %part : memref<?xf32, strided<[2], offset: ?>> to memref<?xf32, strided<[?], offset: ?>>
  %sum = call @sum(%any) : (memref<?xf32, strided<[?], offset: ?>>) -> f32
  loop.for %i = %c0 to %n step %c1 {
    memref.store %minus, %part[%i] : memref<?xf32, strided<[2], offset: ?>>
  }
  return %sum : f32
}

func.func @views_of_views(%a: memref<4x4xf32>) -> f32 {
  %c1 = arith.constant 1 : index
  %inner = memref.subview %a[1, 1] [3, 3] [1, 1] : memref<4x4xf32> to memref<3x3xf32, strided<[4, 1], offset: 5>>
  %corner = memref.subview %inner[0, 0] [2, 2] [2, 2] : memref<3x3xf32, strided<[4, 1], offset: 5>> to memref<2x2xf32, strided<[8, 2], offset: 5>>
  %c0 = arith.constant 0 : index
  %centre = memref.subview %inner[1, 1] [1, 1] [1, 1] : memref<3x3xf32, strided<[4, 1], offset: 5>> to memref<f32, strided<[], offset: 10>>
  %x = memref.load %centre[] : memref<f32, strided<[], offset: 10>>
  %y = memref.load %corner[%c1, %c1] : memref<2x2xf32, strided<[8, 2], offset: 5>>
  %z = memref.load %corner[%c0, %c0] : memref<2x2xf32, strided<[8, 2], offset: 5>>
  %s = arith.subf %y, %z : f32
  %t = arith.subf %s, %x : f32
  %r = arith.addf %t, %x : f32
  return %r : f32
}

memref.global "private" constant @table : memref<2x2xf32> = dense<[[1.0, 2.0], [3.0, 4.0]]>
memref.global "private" @counter : memref<i64> = dense<0>

func.func @global(%i: index, %j: index) -> f32 {
  %table = memref.get_global @table : memref<2x2xf32>
  %x = memref.load %table[%i, %j] : memref<2x2xf32>
  return %x : f32
}

func.func private @count() -> i64 {
  %one = arith.constant 1 : i64
  %counter = memref.get_global @counter : memref<i64>
  %old = memref.load %counter[] : memref<i64>
  %new = arith.addi %old, %one : i64
  memref.store %new, %counter[] : memref<i64>
  return %new : i64
}

func.func @counted() -> i64 {
  %0 = call @count() : () -> i64
  %1 = call @count() : () -> i64
  return %1 : i64
}

func.func @zero_rank(%x: f64) -> f64 {
  %cell = memref.alloca() : memref<f64>
  memref.store %x, %cell[] : memref<f64>
  %y = memref.load %cell[] : memref<f64>
  return %y : f64
}

// A buffer without elements.
func.func @empty(%n: index) -> index {
  %c0 = arith.constant 0 : index
  %m = memref.alloc(%n) : memref<?xf32>
  %r = memref.dim %m, %c0 : memref<?xf32>
  memref.dealloc %m : memref<?xf32>
  return %r : index
}

func.func @dynamic(%n: index) -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %m = memref.alloc(%n, %c2) : memref<?x?xf32>
  loop.for %i = %c0 to %n step %c1 {
    %k = arith.index_cast %i : index to i32
    %x = arith.sitofp %k : i32 to f32
    memref.store %x, %m[%i, %c0] : memref<?x?xf32>
    memref.store %x, %m[%i, %c1] : memref<?x?xf32>
  }
  %column = memref.subview %m[0, 1] [%n, 1] [1, 1] : memref<?x?xf32> to memref<?xf32, strided<[?], offset: 1>>
  %any = memref.cast %column : memref<?xf32, strided<[?], offset: 1>> to memref<?xf32, strided<[?], offset: ?>>
  %sum = call @sum(%any) : (memref<?xf32, strided<[?], offset: ?>>) -> f32
  memref.dealloc %m : memref<?x?xf32>
  return %sum : f32
}

func.func @reshaped(%a: memref<6xf32>) -> f32 {
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %b = memref.reinterpret_cast %a to offset: [0], sizes: [2, 3], strides: [3, 1] : memref<6xf32> to memref<2x3xf32>
  %x = memref.load %b[%c1, %c2] : memref<2x3xf32>
  return %x : f32
}

func.func @bytes() -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  %x = arith.constant 1.5 : f32
  %raw = memref.alloc() : memref<64xi8>
  %four = memref.view %raw[%c8][] : memref<64xi8> to memref<2x2xf32>
  memref.store %x, %four[%c1, %c0] : memref<2x2xf32>
  %y = memref.load %four[%c1, %c0] : memref<2x2xf32>
  memref.dealloc %raw : memref<64xi8>
  return %y : f32
}

func.func @copied_view(%a: memref<2x2xf32>, %b: memref<2xf32>) {
  %column = memref.subview %a[0, 1] [2, 1] [1, 1] : memref<2x2xf32> to memref<2xf32, strided<[2], offset: 1>>
  memref.copy %column, %b : memref<2xf32, strided<[2], offset: 1>> to memref<2xf32>
  return
}
