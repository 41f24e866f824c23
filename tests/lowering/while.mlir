// A loop with a condition, several carried values and a local buffer.
// RUN: ft-opt %s --pass-pipeline=loops-to-llvm --expect=llvm
// EVAL: @f(10) ~= 45

func.func @f(%n: i64) -> i64 {
  %zero = arith.constant 0 : i64
  %one = arith.constant 1 : i64
  %cell = memref.alloca() : memref<i64>
  memref.store %zero, %cell[] : memref<i64>
  %r = loop.while (%i = %zero) : (i64) -> (i64) {
    %go_on = arith.cmpi slt, %i, %n : i64
    loop.condition(%go_on) %i : i64
  } do {
  ^bb0(%i: i64):
    loop.accumulate add %i, %cell[] : memref<i64>
    %next = arith.addi %i, %one : i64
    loop.yield %next : i64
  }
  %sum = memref.load %cell[] : memref<i64>
  return %sum : i64
}
