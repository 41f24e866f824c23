// Counted loops: bounds, steps, carried values, widths of the counter, nests.
// EVAL: @trips(0, 10, 1) ~= 10, 9
// EVAL: @trips(0, 10, 3) ~= 4, 9
// EVAL: @trips(-5, 5, 4) ~= 3, 3
// EVAL: @trips(5, 5, 1) ~= 0, -1
// EVAL: @trips(7, 2, 1) ~= 0, -1
// EVAL: @trips(-3, -1, 1) ~= 2, -2
// EVAL: @small_counter(100, 127) ~= 27, 126
// EVAL: @small_counter(-128, -120) ~= 8, -121
// EVAL: @fibonacci(10) ~= 55, 89
// EVAL: @fibonacci(0) ~= 0, 1
// EVAL: @triangle(4) ~= 6
// EVAL: @matmul([[1, 2], [3, 4]], [[5, 6], [7, 8]], zeros) size=2 ~= arg2 = [[19, 22], [43, 50]]
// EVAL: @matmul(ones, ones, zeros) size=3 ~= arg2 = [[3, 3, 3], [3, 3, 3], [3, 3, 3]]
// EVAL: @swapped(1.5, -2.5, 3) ~= -2.5, 1.5
// EVAL: @swapped(1.5, -2.5, 4) ~= 1.5, -2.5
// EVAL: @outer_value(5, 2.0) ~= 10
// EVAL: @last_of_step(10, 4) ~= 8
// EVAL: @near_the_end() ~= 2
// EVAL: @steps_past_the_end() ~= 1

func.func @trips(%lower: index, %upper: index, %step: index) -> (index, index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %none = arith.constant -1 : index
  %count, %last = loop.for %i = %lower to %upper step %step iter_args(%n = %c0, %before = %none) -> (index, index) {
    %next = arith.addi %n, %c1 : index
    loop.yield %next, %i : index, index
  }
  return %count, %last : index, index
}

func.func @small_counter(%lower: i8, %upper: i8) -> (i32, i8) {
  %c0 = arith.constant 0 : i32
  %c1 = arith.constant 1 : i32
  %one = arith.constant 1 : i8
  %count, %last = loop.for %i = %lower to %upper step %one iter_args(%n = %c0, %before = %one) -> (i32, i8) : i8 {
    %next = arith.addi %n, %c1 : i32
    loop.yield %next, %i : i32, i8
  }
  return %count, %last : i32, i8
}

func.func @fibonacci(%n: index) -> (i64, i64) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0 : i64
  %one = arith.constant 1 : i64
  %r:2 = loop.for %i = %c0 to %n step %c1 iter_args(%a = %zero, %b = %one) -> (i64, i64) {
    %next = arith.addi %a, %b : i64
    loop.yield %b, %next : i64, i64
  }
  return %r#0, %r#1 : i64, i64
}

func.func @triangle(%n: index) -> index {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r = loop.for %i = %c0 to %n step %c1 iter_args(%a = %c0) -> (index) {
    %inner = loop.for %j = %i to %n step %c1 iter_args(%b = %a) -> (index) {
      %equal = arith.cmpi eq, %i, %j : index
      %grown = arith.addi %b, %c1 : index
      %next = arith.select %equal, %b, %grown : index
      loop.yield %next : index
    }
    loop.yield %inner : index
  }
  return %r : index
}

func.func @matmul(%a: memref<?x?xf32>, %b: memref<?x?xf32>, %c: memref<?x?xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %n = memref.dim %a, %c0 : memref<?x?xf32>
  %k = memref.dim %a, %c1 : memref<?x?xf32>
  %m = memref.dim %b, %c1 : memref<?x?xf32>
  loop.for %i = %c0 to %n step %c1 {
    loop.for %j = %c0 to %m step %c1 {
      %sum = loop.for %l = %c0 to %k step %c1 iter_args(%acc = %zero) -> (f32) {
        %x = memref.load %a[%i, %l] : memref<?x?xf32>
        %y = memref.load %b[%l, %j] : memref<?x?xf32>
        %p = arith.mulf %x, %y : f32
        %s = arith.addf %acc, %p : f32
        loop.yield %s : f32
      }
      memref.store %sum, %c[%i, %j] : memref<?x?xf32>
    }
  }
  return
}

// All carried values change at once.
func.func @swapped(%x: f64, %y: f64, %n: index) -> (f64, f64) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r:2 = loop.for %i = %c0 to %n step %c1 iter_args(%a = %x, %b = %y) -> (f64, f64) {
    loop.yield %b, %a : f64, f64
  }
  return %r#0, %r#1 : f64, f64
}

func.func @outer_value(%n: index, %x: f64) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f64
  %r = loop.for %i = %c0 to %n step %c1 iter_args(%a = %zero) -> (f64) {
    %next = arith.addf %a, %x : f64
    loop.yield %next : f64
  }
  return %r : f64
}

func.func @last_of_step(%n: index, %step: index) -> index {
  %c0 = arith.constant 0 : index
  %r = loop.for %i = %c0 to %n step %step iter_args(%before = %c0) -> (index) {
    loop.yield %i : index
  }
  return %r : index
}

// The greatest number is a bound, too.
func.func @near_the_end() -> i32 {
  %zero = arith.constant 0 : i32
  %one = arith.constant 1 : i32
  %lower = arith.constant 2147483645 : i32
  %upper = arith.constant 2147483647 : i32
  %r = loop.for %i = %lower to %upper step %one iter_args(%n = %zero) -> (i32) : i32 {
    %next = arith.addi %n, %one : i32
    loop.yield %next : i32
  }
  return %r : i32
}

// The step from the last iteration would leave the type.
func.func @steps_past_the_end() -> i32 {
  %zero = arith.constant 0 : i32
  %one = arith.constant 1 : i32
  %step = arith.constant 100 : i32
  %lower = arith.constant 2147483600 : i32
  %upper = arith.constant 2147483647 : i32
  %r = loop.for %i = %lower to %upper step %step iter_args(%n = %zero) -> (i32) : i32 {
    %next = arith.addi %n, %one : i32
    loop.yield %next : i32
  }
  return %r : i32
}
