// Calls: several results, buffers, recursion, calls in loops, functions of the C library.
// EVAL: @swap_twice(1.5, 7) ~= 1.5, 7
// EVAL: @factorial(0) ~= 1
// EVAL: @factorial(10) ~= 3628800
// EVAL: @factorial(20) ~= 2432902008176640000
// EVAL: @is_even(10) ~= 1
// EVAL: @is_even(7) ~= 0
// EVAL: @fill_twice([0, 0, 0], 2.5) ~= arg0 = [5, 5, 5]
// EVAL: @nested(3) ~= 36
// EVAL: @chosen(1, 4) ~= 16
// EVAL: @chosen(0, 4) ~= 24
// EVAL: @sum_to(100) ~= 5050

func.func private @swap(%x: f64, %n: i64) -> (i64, f64) {
  return %n, %x : i64, f64
}

func.func @swap_twice(%x: f64, %n: i64) -> (f64, i64) {
  %0:2 = call @swap(%x, %n) : (f64, i64) -> (i64, f64)
  return %0#1, %0#0 : f64, i64
}

func.func @factorial(%n: i64) -> i64 {
  %zero = arith.constant 0 : i64
  %one = arith.constant 1 : i64
  %is_zero = arith.cmpi eq, %n, %zero : i64
  %result = loop.if %is_zero -> (i64) {
    loop.yield %one : i64
  } else {
    %less = arith.subi %n, %one : i64
    %rest = func.call @factorial(%less) : (i64) -> i64
    %product = arith.muli %n, %rest : i64
    loop.yield %product : i64
  }
  return %result : i64
}

func.func @is_even(%n: i32) -> i1 {
  %zero = arith.constant 0 : i32
  %one = arith.constant 1 : i32
  %is_zero = arith.cmpi eq, %n, %zero : i32
  %result = loop.if %is_zero -> (i1) {
    loop.yield %is_zero : i1
  } else {
    %less = arith.subi %n, %one : i32
    %rest = func.call @is_odd(%less) : (i32) -> i1
    loop.yield %rest : i1
  }
  return %result : i1
}

func.func private @is_odd(%n: i32) -> i1 {
  %zero = arith.constant 0 : i32
  %one = arith.constant 1 : i32
  %is_zero = arith.cmpi eq, %n, %zero : i32
  %result = loop.if %is_zero -> (i1) {
    %false = arith.constant false
    loop.yield %false : i1
  } else {
    %less = arith.subi %n, %one : i32
    %rest = func.call @is_even(%less) : (i32) -> i1
    loop.yield %rest : i1
  }
  return %result : i1
}

func.func private @fill(%m: memref<?xf32>, %x: f32) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = memref.dim %m, %c0 : memref<?xf32>
  loop.for %i = %c0 to %n step %c1 {
    loop.accumulate add %x, %m[%i] : memref<?xf32>
  }
  return
}

func.func @fill_twice(%m: memref<?xf32>, %x: f32) {
  call @fill(%m, %x) : (memref<?xf32>, f32) -> ()
  call @fill(%m, %x) : (memref<?xf32>, f32) -> ()
  return
}

func.func private @square(%x: i32) -> i32 {
  %0 = arith.muli %x, %x : i32
  return %0 : i32
}

func.func @nested(%x: i32) -> i32 {
  %0 = call @square(%x) : (i32) -> i32
  %c3 = arith.constant -3 : i32
  %1 = arith.addi %0, %c3 : i32
  %2 = call @square(%1) : (i32) -> i32
  return %2 : i32
}

func.func @chosen(%c: i1, %n: i64) -> i64 {
  %r = loop.if %c -> (i64) {
    %p = arith.muli %n, %n : i64
    loop.yield %p : i64
  } else {
    %f = func.call @factorial(%n) : (i64) -> i64
    loop.yield %f : i64
  }
  return %r : i64
}

// As deep as the number is.
func.func @sum_to(%n: i64) -> i64 {
  %zero = arith.constant 0 : i64
  %one = arith.constant 1 : i64
  %go_on = arith.cmpi sgt, %n, %zero : i64
  %r = loop.if %go_on -> (i64) {
    %less = arith.subi %n, %one : i64
    %rest = func.call @sum_to(%less) : (i64) -> i64
    %sum = arith.addi %rest, %n : i64
    loop.yield %sum : i64
  } else {
    loop.yield %zero : i64
  }
  return %r : i64
}
