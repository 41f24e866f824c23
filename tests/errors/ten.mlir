// Errors of all kinds in ten places are told in one run, in the order of the text.
// RUN: ft-opt %s

func.func @misspelt(%x: f32) -> f32 {
  %y = arith.adf %x, %x : f32
  return %y : f32
}

func.func @returned(%x: f32) -> f64 {
  return %x : f32
}

func.func @several(%x: f32, %n: i32, %m: memref<4x4xf32>, %i: index) -> i32 {
  %a = arith.addf %x, %n : f32
  %b = arith.mulf %x %x : f32
  %c = arith.addf %nowhere, %x : f32
  %d = memref.load %m[%i] : memref<4x4xf32>
  %e = arith.cmpf greater, %x, %x : f32
  loop.for %k = %i too %i step %i {
    %f = arith.addi %k, %k : index
    loop.yield
  }
  return %x : f32
}

func.func @called(%x: f32) -> f32 {
  %y = call @mispelt(%x) : (f32) -> f32
  return %y : f32
}

func.func @attributes() -> i32 {
  %c = "arith.constant"() <{valu = 1 : i32}> : () -> i32
  return %c : i32
}
