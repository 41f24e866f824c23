// A pure operation that has no value for its operands does not stop the run: it may stand where it
// would not have run (hoisted out of a loop that never starts). Using the result does.
// EVAL: @not_used(40, 0) ~= 0
// EVAL: @not_used(3, 2) ~= 16
// EVAL: @not_chosen(40, 0) ~= 7
// EVAL: @not_chosen(3, 1) ~= 8
// EVAL: @too_large(1e20, 0) ~= 0
// EVAL: @too_large(3.5, 2) ~= 6
// EVAL: @through_loop(40, 3) ~= 3
// EVAL: @not_called_with(40, 0) ~= 0
// EVAL: @chosen_lanes([1, 40, 2], [1, 0, 1]) ~= [2, 0, 4]
// RUN: ft-run %s --engine=eval --entry returned --in 40
// RUN: ft-run %s --engine=eval --entry branched --in 40
// RUN: ft-run %s --engine=eval --entry stored --in 40
// RUN: ft-run %s --engine=eval --entry indexed --in 1e20
// RUN: ft-run %s --engine=eval --entry divided --in 40
// RUN: ft-run %s --engine=eval --entry divides_by_zero --in 0

func.func @not_used(%by: i32, %n: i32) -> i32 {
  %c0 = arith.constant 0 : i32
  %c1 = arith.constant 1 : i32
  %shifted = arith.shli %c1, %by : i32
  %sum = loop.for %i = %c0 to %n step %c1 iter_args(%acc = %c0) -> (i32) : i32 {
    %next = arith.addi %acc, %shifted : i32
    loop.yield %next : i32
  }
  return %sum : i32
}

func.func @not_chosen(%by: i32, %which: i1) -> i32 {
  %c1 = arith.constant 1 : i32
  %c7 = arith.constant 7 : i32
  %shifted = arith.shli %c1, %by : i32
  %more = arith.muli %shifted, %c1 : i32
  %r = arith.select %which, %more, %c7 : i32
  return %r : i32
}

func.func @too_large(%x: f64, %n: index) -> i64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0 : i64
  %whole = arith.fptosi %x : f64 to i64
  %sum = loop.for %i = %c0 to %n step %c1 iter_args(%acc = %zero) -> (i64) {
    %next = arith.addi %acc, %whole : i64
    loop.yield %next : i64
  }
  return %sum : i64
}

// A carried value that nobody looks at.
func.func @through_loop(%by: i32, %n: i32) -> i32 {
  %c0 = arith.constant 0 : i32
  %c1 = arith.constant 1 : i32
  %shifted = arith.shrsi %c1, %by : i32
  %r:2 = loop.for %i = %c0 to %n step %c1 iter_args(%acc = %c0, %lost = %shifted) -> (i32, i32) : i32 {
    %next = arith.addi %acc, %c1 : i32
    %more = arith.addi %lost, %c1 : i32
    loop.yield %next, %more : i32, i32
  }
  return %r#0 : i32
}

func.func private @second(%x: i32, %y: i32) -> i32 {
  return %y : i32
}

func.func @not_called_with(%by: i32, %y: i32) -> i32 {
  %c1 = arith.constant 1 : i32
  %shifted = arith.shrui %c1, %by : i32
  %r = call @second(%shifted, %y) : (i32, i32) -> i32
  return %r : i32
}

// Elements are poison one by one.
func.func @chosen_lanes(%by: vector<3xi32>, %kept: vector<3xi32>) -> vector<3xi32> {
  %ones = arith.constant dense<1> : vector<3xi32>
  %zeros = arith.constant dense<0> : vector<3xi32>
  %keep = arith.cmpi ne, %kept, %zeros : vector<3xi32>
  %shifted = arith.shli %ones, %by : vector<3xi32>
  %r = arith.select %keep, %shifted, %zeros : vector<3xi1>, vector<3xi32>
  return %r : vector<3xi32>
}

func.func @returned(%by: i32) -> i32 {
  %c1 = arith.constant 1 : i32
  %shifted = arith.shli %c1, %by : i32
  %more = arith.addi %shifted, %c1 : i32
  return %more : i32
}

func.func @branched(%by: i32) -> i32 {
  %c1 = arith.constant 1 : i32
  %shifted = arith.shli %c1, %by : i32
  %is_one = arith.cmpi eq, %shifted, %c1 : i32
  %r = loop.if %is_one -> (i32) {
    loop.yield %c1 : i32
  } else {
    loop.yield %by : i32
  }
  return %r : i32
}

func.func @stored(%by: i32) {
  %c1 = arith.constant 1 : i32
  %m = memref.alloca() : memref<i32>
  %shifted = arith.shli %c1, %by : i32
  memref.store %shifted, %m[] : memref<i32>
  return
}

func.func @indexed(%x: f32) -> i32 {
  %m = memref.alloca() : memref<4xi32>
  %i = arith.fptoui %x : f32 to i64
  %at = arith.index_cast %i : i64 to index
  %r = memref.load %m[%at] : memref<4xi32>
  return %r : i32
}

func.func @divided(%by: i32) -> i32 {
  %c1 = arith.constant 1 : i32
  %c0 = arith.constant 0 : i32
  %shifted = arith.shli %c1, %by : i32
  %q = arith.divsi %c1, %shifted : i32
  return %c0 : i32
}

func.func @divides_by_zero(%by: i32) -> i32 {
  %c1 = arith.constant 1 : i32
  %q = arith.divsi %c1, %by : i32
  return %c1 : i32
}
