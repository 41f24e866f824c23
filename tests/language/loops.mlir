// The forms of loops as the page of the language has them, on lines of their own, and what they mean.
// RUN: ft-opt %s
// EVAL: @counted(0, 5, 2, 1.0, 0.5) ~= 2.5
// EVAL: @counted(5, 0, 2, 1.0, 0.5) ~= 1.0
// EVAL: @chosen(1, 2.0, 3.0) ~= 2.0
// EVAL: @chosen(0, 2.0, 3.0) ~= 3.0
// EVAL: @repeated(1.0, 100.0) ~= 128.0
// EVAL: @accumulated([1, 2], 3.0) ~= arg0 = [7, 2]
// EVAL: @carried([1, 2], [0.5, 0.25]) ~= [2.5, 2.75]
// EVAL: @fresh(3) ~= 3.0
// ROUNDTRIP

func.func @counted(%lb: index, %ub: index, %s: index, %init: f32, %by: f32) -> f32 {
  %r = loop.for %i = %lb to %ub step %s iter_args(%acc = %init) -> (f32) { %x = arith.addf %acc, %by : f32 loop.yield %x : f32 } {label = "L"}
  loop.for %i = %lb to %ub step %s { %x = arith.addi %i, %i : index }                       // no terminator text needed when nothing is yielded
  return %r : f32
}
func.func @chosen(%c: i1, %a: f32, %b: f32) -> f32 {
  %r = loop.if %c -> (f32) { loop.yield %a : f32 } else { loop.yield %b : f32 }
  loop.if %c { %x = arith.addf %a, %b : f32 }
  return %r : f32
}
func.func @repeated(%init: f32, %limit: f32) -> f32 {
  %r = loop.while (%x = %init) : (f32) -> (f32) { %c = arith.cmpf olt, %x, %limit : f32 loop.condition(%c) %x : f32 } do { ^bb0(%y: f32): %z = arith.addf %y, %y : f32 loop.yield %z : f32 }
  return %r : f32
}
func.func @accumulated(%m: memref<2xf32>, %v: f32) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  loop.for %i = %c0 to %c2 step %c1 {
    loop.accumulate add %v, %m[%c0] : memref<2xf32>           // m[i, j] = m[i, j] + v
  } {label = "L", parallel, unroll = 4, vectorize = 8, no_alias = [0]}
  return
}
// What is carried may be a tensor.
func.func @carried(%x: tensor<2xf32>, %y: tensor<2xf32>) -> tensor<2xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %r = loop.for %i = %c0 to %c3 step %c1 iter_args(%acc = %x) -> (tensor<2xf32>) {
    %next = arith.addf %acc, %y : tensor<2xf32>
    loop.yield %next : tensor<2xf32>
  }
  return %r : tensor<2xf32>
}
// An alloca lives for one iteration: a million of these do not fit on a stack together.
func.func @fresh(%n: index) -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %many = arith.constant 10000 : index
  %r = loop.for %i = %c0 to %n step %c1 iter_args(%sum = %zero) -> (f32) {
    %size = arith.addi %many, %i : index
    %m = memref.alloca(%size) : memref<?xf32>
    memref.store %sum, %m[%i] : memref<?xf32>
    %v = memref.load %m[%i] : memref<?xf32>
    %next = arith.addf %v, %one : f32
    loop.yield %next : f32
  }
  return %r : f32
}
