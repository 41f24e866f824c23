// What functions say of their parameters: names, and what is done to them. Distinct memref
// parameters do not overlap, unless a pass is told so.
// RUN: ft-opt %s --pass-pipeline="loops-to-llvm"
// RUN: ft-opt %s --pass-pipeline="loops-to-llvm{may-alias=true}"
// EVAL: @scale([1, 2], zeros, 3.0) ~= arg1 = [3, 6]
// ROUNDTRIP: verbatim

func.func @scale(%x: memref<2xf32> {ft.access = "read", ft.name = "x"}, %y: memref<2xf32> {ft.access = "write", ft.name = "y"}, %s: f32 {ft.name = "by"}) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  loop.for %i = %c0 to %c2 step %c1 {
    %a = memref.load %x[%i] : memref<2xf32>
    %b = arith.mulf %a, %s : f32
    memref.store %b, %y[%i] : memref<2xf32>
  }
  return
}
func.func @update(%x: memref<2xf32> {ft.access = "readwrite"}) {
  return
}
func.func private @from_elsewhere(memref<?xf32> {ft.access = "read"}, tensor<2xf32> {ft.access = "read"})
