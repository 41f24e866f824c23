// Conditionals and loops whose end is not known; buffers on the stack inside of them.
// EVAL: @sign(-2.5) ~= -1
// EVAL: @sign(2.5) ~= 1
// EVAL: @sign(0.0) ~= 0
// EVAL: @sign(nan) ~= 0
// EVAL: @stores_if(1, zeros) ~= arg1 = [1, 0]
// EVAL: @stores_if(0, zeros) ~= arg1 = [0, 0]
// EVAL: @stores_either(0, zeros) ~= arg1 = [0, 2]
// EVAL: @collatz(27) ~= 111
// EVAL: @collatz(1) ~= 0
// EVAL: @greatest_divisor(48, 36) ~= 12
// EVAL: @greatest_divisor(17, 5) ~= 1
// EVAL: @newton(2.0) ~= 1.4142135623730951
// EVAL: @other_results(5.0) ~= 3, 160
// EVAL: @never(7) ~= 7
// EVAL: @first_zero([3, 1, 0, 4, 0]) ~= 2
// EVAL: @first_zero([3, 1]) size=2 ~= 2
// EVAL: @scratch(3) ~= 6
// EVAL: @many_scratches(100000) ~= 300000
// EVAL: @scratch_in_while(5) ~= 10

func.func @sign(%x: f32) -> i32 {
  %zero = arith.constant 0.0 : f32
  %positive = arith.cmpf ogt, %x, %zero : f32
  %r = loop.if %positive -> (i32) {
    %one = arith.constant 1 : i32
    loop.yield %one : i32
  } else {
    %negative = arith.cmpf olt, %x, %zero : f32
    %s = loop.if %negative -> (i32) {
      %minus_one = arith.constant -1 : i32
      loop.yield %minus_one : i32
    } else {
      %none = arith.constant 0 : i32
      loop.yield %none : i32
    }
    loop.yield %s : i32
  }
  return %r : i32
}

func.func @stores_if(%c: i1, %m: memref<2xf32>) {
  %c0 = arith.constant 0 : index
  %one = arith.constant 1.0 : f32
  loop.if %c {
    memref.store %one, %m[%c0] : memref<2xf32>
  }
  return
}

func.func @stores_either(%c: i1, %m: memref<2xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %one = arith.constant 1.0 : f32
  %two = arith.constant 2.0 : f32
  loop.if %c {
    memref.store %one, %m[%c0] : memref<2xf32>
  } else {
    memref.store %two, %m[%c1] : memref<2xf32>
  }
  return
}

func.func @collatz(%n: i64) -> i64 {
  %zero = arith.constant 0 : i64
  %one = arith.constant 1 : i64
  %two = arith.constant 2 : i64
  %three = arith.constant 3 : i64
  %r:2 = loop.while (%a = %n, %steps = %zero) : (i64, i64) -> (i64, i64) {
    %go_on = arith.cmpi ne, %a, %one : i64
    loop.condition(%go_on) %a, %steps : i64, i64
  } do {
  ^bb0(%b: i64, %count: i64):
    %rest = arith.remui %b, %two : i64
    %is_even = arith.cmpi eq, %rest, %zero : i64
    %next = loop.if %is_even -> (i64) {
      %half = arith.divui %b, %two : i64
      loop.yield %half : i64
    } else {
      %tripled = arith.muli %b, %three : i64
      %more = arith.addi %tripled, %one : i64
      loop.yield %more : i64
    }
    %counted = arith.addi %count, %one : i64
    loop.yield %next, %counted : i64, i64
  }
  return %r#1 : i64
}

func.func @greatest_divisor(%a: i32, %b: i32) -> i32 {
  %zero = arith.constant 0 : i32
  %r:2 = loop.while (%x = %a, %y = %b) : (i32, i32) -> (i32, i32) {
    %go_on = arith.cmpi ne, %y, %zero : i32
    loop.condition(%go_on) %x, %y : i32, i32
  } do {
  ^bb0(%x: i32, %y: i32):
    %rest = arith.remsi %x, %y : i32
    loop.yield %y, %rest : i32, i32
  }
  return %r#0 : i32
}

func.func @newton(%x: f64) -> f64 {
  %half = arith.constant 0.5 : f64
  %limit = arith.constant 1.0e-12 : f64
  %r = loop.while (%guess = %x) : (f64) -> (f64) {
    %square = arith.mulf %guess, %guess : f64
    %error = arith.subf %square, %x : f64
    %size = math.absf %error : f64
    %go_on = arith.cmpf ogt, %size, %limit : f64
    loop.condition(%go_on) %guess : f64
  } do {
  ^bb0(%guess: f64):
    %quotient = arith.divf %x, %guess : f64
    %sum = arith.addf %guess, %quotient : f64
    %better = arith.mulf %half, %sum : f64
    loop.yield %better : f64
  }
  return %r : f64
}

// The condition passes on other values than the ones that are carried.
func.func @other_results(%x: f64) -> (i32, f64) {
  %zero = arith.constant 0 : i32
  %one = arith.constant 1 : i32
  %four = arith.constant 4.0 : f64
  %two = arith.constant 2.0 : f64
  %limit = arith.constant 100.0 : f64
  %r:2 = loop.while (%a = %x, %n = %zero) : (f64, i32) -> (i32, f64) {
    %twice = arith.mulf %a, %two : f64
    %go_on = arith.cmpf olt, %twice, %limit : f64
    %more = arith.addi %n, %one : i32
    loop.condition(%go_on) %more, %twice : i32, f64
  } do {
  ^bb0(%n: i32, %y: f64):
    %z = arith.mulf %y, %two : f64
    loop.yield %z, %n : f64, i32
  }
  return %r#0, %r#1 : i32, f64
}

func.func @never(%n: i32) -> i32 {
  %false = arith.constant false
  %r = loop.while (%a = %n) : (i32) -> (i32) {
    loop.condition(%false) %a : i32
  } do {
  ^bb0(%a: i32):
    %b = arith.addi %a, %a : i32
    loop.yield %b : i32
  }
  return %r : i32
}

func.func @first_zero(%m: memref<?xi32>) -> index {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0 : i32
  %false = arith.constant false
  %n = memref.dim %m, %c0 : memref<?xi32>
  %r = loop.while (%i = %c0) : (index) -> (index) {
    %inside = arith.cmpi slt, %i, %n : index
    %go_on = loop.if %inside -> (i1) {
      %x = memref.load %m[%i] : memref<?xi32>
      %other = arith.cmpi ne, %x, %zero : i32
      loop.yield %other : i1
    } else {
      loop.yield %false : i1
    }
    loop.condition(%go_on) %i : index
  } do {
  ^bb0(%i: index):
    %next = arith.addi %i, %c1 : index
    loop.yield %next : index
  }
  return %r : index
}

func.func @scratch(%n: index) -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %two = arith.constant 2.0 : f32
  %sum = loop.for %i = %c0 to %n step %c1 iter_args(%acc = %zero) -> (f32) {
    %cell = memref.alloca() : memref<2xf32>
    memref.store %two, %cell[%c1] : memref<2xf32>
    %x = memref.load %cell[%c1] : memref<2xf32>
    %next = arith.addf %acc, %x : f32
    loop.yield %next : f32
  }
  return %sum : f32
}

// Were the buffers not given back, they would not fit on the stack.
func.func @many_scratches(%n: index) -> i64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c999 = arith.constant 999 : index
  %zero = arith.constant 0 : i64
  %three = arith.constant 3 : i64
  %sum = loop.for %i = %c0 to %n step %c1 iter_args(%acc = %zero) -> (i64) {
    %size = arith.addi %c999, %c1 : index
    %cells = memref.alloca(%size) : memref<?xi64>
    memref.store %three, %cells[%c999] : memref<?xi64>
    %x = memref.load %cells[%c999] : memref<?xi64>
    %next = arith.addi %acc, %x : i64
    loop.yield %next : i64
  }
  return %sum : i64
}

func.func @scratch_in_while(%n: index) -> index {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r:2 = loop.while (%i = %c0, %sum = %c0) : (index, index) -> (index, index) {
    %go_on = arith.cmpi slt, %i, %n : index
    loop.condition(%go_on) %i, %sum : index, index
  } do {
  ^bb0(%i: index, %sum: index):
    %cell = memref.alloca() : memref<index>
    memref.store %i, %cell[] : memref<index>
    %x = memref.load %cell[] : memref<index>
    %next = arith.addi %sum, %x : index
    %more = arith.addi %i, %c1 : index
    loop.yield %more, %next : index, index
  }
  return %r#1 : index
}
