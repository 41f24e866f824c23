// Text that is no program.
// RUN: ft-opt %s --split-input-file

func.func @f(%x f32) {
  return
}

// -----

func.func @f(%x: f32 {
  return
}

// -----

func.func f(%x: f32) {
  return
}

// -----

func.func @f(%x: f32) {
  %0 = arith.constant 1.0e : f32
  return
}

// -----

func.func @f(%x: memref<4xxf32>) {
  return
}

// -----

func.func @f(%x: memref<-4xf32>) {
  return
}

// -----

func.func @f() {
  %0 = arith.constant "text
  return
}

// -----

func.func @f() {
  %0 = arith.constant "\q" : i32
  return
}

// -----

hello, world

// -----

func.func @f() {
  return
}}

// -----

func.func @f() -> {
  return
}

// -----

func.func @f() {
  %0 = "arith.constant"() <{value = 1 : i32, value = 2 : i32}> : () -> i32
  return
}

// -----

func.func @f(%x: f32) {
  arith.negf %x : f32
  %0 = arith.negf %x, %x : f32
  return
}

// -----

func.func @f(%t: tensor<4xf32, >) {
  return
}

// -----

func.func @f(%t: memref<99999999999999999999xf32>) {
  return
}

// -----

func.func @f() {
  %0 = arith.constant 99999999999999999999999999999999999999999 : i64
  return
}

// -----

func.func @f() {
  %0 = arith.constant dense<[[1, 2], [3]]> : tensor<2x2xi32>
  return
}

// -----

func.func @f() {
  %0 = arith.constant dense<"0x0102030"> : tensor<2x2xi32>
  return
}
