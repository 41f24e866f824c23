// Loops that run never or once, conditions that are known, values that are carried for nothing.
// RUN: ft-opt %s --canonicalize
// EVAL: @never(1.5) ~= 1.5
// EVAL: @once(1.5) ~= 3
// EVAL: @known_condition(1.5, 2.5) ~= 1.5
// EVAL: @unchanged(4, 2.0) ~= 8, 2
// EVAL: @unused_result(4, 2.0) ~= 8
// EVAL: @same_both(1, 2.0) ~= 2
// EVAL: @negated(1, 2.0, 3.0) ~= 3
// EVAL: @chosen(0, 2.0, 3.0) ~= 3
// EVAL: @known_inside(1, 2.0) ~= 4

func.func @never(%x: f32) -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r = loop.for %i = %c1 to %c0 step %c1 iter_args(%a = %x) -> (f32) {
    %b = arith.addf %a, %a : f32
    loop.yield %b : f32
  }
  return %r : f32
}

func.func @once(%x: f32) -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c5 = arith.constant 5 : index
  %r = loop.for %i = %c0 to %c1 step %c5 iter_args(%a = %x) -> (f32) {
    %b = arith.addf %a, %a : f32
    loop.yield %b : f32
  }
  return %r : f32
}

func.func @known_condition(%x: f32, %y: f32) -> f32 {
  %true = arith.constant true
  %r = loop.if %true -> (f32) {
    loop.yield %x : f32
  } else {
    loop.yield %y : f32
  }
  return %r : f32
}

func.func @unchanged(%n: index, %x: f32) -> (f32, f32) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %r:2 = loop.for %i = %c0 to %n step %c1 iter_args(%sum = %zero, %same = %x) -> (f32, f32) {
    %next = arith.addf %sum, %same : f32
    loop.yield %next, %same : f32, f32
  }
  return %r#0, %r#1 : f32, f32
}

func.func @unused_result(%n: index, %x: f32) -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %r:2 = loop.for %i = %c0 to %n step %c1 iter_args(%sum = %zero, %unused = %x) -> (f32, f32) {
    %next = arith.addf %sum, %x : f32
    %other = arith.mulf %unused, %x : f32
    loop.yield %next, %other : f32, f32
  }
  return %r#0 : f32
}

func.func @same_both(%c: i1, %x: f32) -> f32 {
  %r = loop.if %c -> (f32) {
    loop.yield %x : f32
  } else {
    loop.yield %x : f32
  }
  return %r : f32
}

func.func @negated(%c: i1, %x: f32, %y: f32) -> f32 {
  %true = arith.constant true
  %not = arith.xori %c, %true : i1
  %r = loop.if %not -> (f32) {
    loop.yield %x : f32
  } else {
    loop.yield %y : f32
  }
  return %r : f32
}

func.func @chosen(%c: i1, %x: f32, %y: f32) -> f32 {
  %r = loop.if %c -> (f32) {
    loop.yield %x : f32
  } else {
    loop.yield %y : f32
  }
  return %r : f32
}

func.func @known_inside(%c: i1, %x: f32) -> f32 {
  %r = loop.if %c -> (f32) {
    %twice = arith.addf %x, %x : f32
    %s = loop.if %c -> (f32) {
      loop.yield %twice : f32
    } else {
      loop.yield %x : f32
    }
    loop.yield %s : f32
  } else {
    loop.yield %x : f32
  }
  return %r : f32
}

func.func @nothing_inside(%n: index, %c: i1) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  loop.for %i = %c0 to %n step %c1 {
    %unused = arith.addi %i, %n : index
  }
  loop.if %c {
  }
  return
}
