// Functions, declarations, calls and returns in upstream's text.
// ROUNDTRIP: verbatim
// RUN: ft-opt %s --print-generic

module attributes {ft.note = "all of it"} {
  func.func private @declared(f32, memref<?xf32>) -> f32
  func.func private @attributed(f32 {ft.name = "x"}) -> (f32 {ft.name = "y"})
  func.func @nothing() {
    return
  }
  func.func private @hidden() {
    return
  }
  func.func nested @inner() {
    return
  }
  func.func @"odd name!"() {
    return
  }
  func.func @one(%x: f32) -> f32 {
    return %x : f32
  }
  func.func @several(%x: f32, %n: index, %m: memref<4x?xf32>) -> (f32, index) {
    return %x, %n : f32, index
  }
  func.func @named(%a: memref<4xf32> {ft.access = "read", ft.name = "a"}) -> (f32 {ft.name = "sum"}) attributes {ft.note = 1 : i64} {
    %cst = arith.constant 0.000000e+00 : f32
    return %cst : f32
  }
  func.func @function_result() -> ((f32) -> f32) {
    %f = constant @one : (f32) -> f32
    return %f : (f32) -> f32
  }
  func.func @calls(%x: f32, %n: index, %m: memref<4x?xf32>) -> f32 {
    call @nothing() : () -> ()
    call @"odd name!"() : () -> ()
    %0 = call @one(%x) : (f32) -> f32
    %1:2 = call @several(%0, %n, %m) {note = "kept"} : (f32, index, memref<4x?xf32>) -> (f32, index)
    return %1#0 : f32
  }
}
