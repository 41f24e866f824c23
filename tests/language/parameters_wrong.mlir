// What functions cannot say of their parameters.
// RUN: ft-opt %s --split-input-file

func.func @f(%x: memref<4xf32> {ft.access = "sometimes"}) {
  return
}
// -----
func.func @f(%x: f32 {ft.access = "read"}) {
  return
}
// -----
func.func @f(%x: memref<4xf32> {ft.name = 3}) {
  return
}
// -----
func.func @f(%x: memref<4xf32> {ft.name = "a"}, %y: f32, %z: f64 {ft.name = "a"}) {
  return
}
// -----
func.func @f(%x: memref<f32> {ft.access = "read"}, %v: f32) {
  %0 = memref.load %x[] : memref<f32>
  memref.store %v, %x[] : memref<f32>
  loop.accumulate add %v, %x[] : memref<f32>
  return
}
// -----
func.func @f(%x: memref<4xf32> {ft.fixed}, %y: f32 {ft.fixed = true}) {
  return
}
