// The rules of the text: everything of the core grammar, in one program that both forms say.
// RUN: ft-opt %s
// RUN: ft-opt %s --print-generic
// RUN: ft-opt %s --print-locations
// EVAL: @calls(1.0) ~= 4.0
// ROUNDTRIP

#map = affine_map<(d0) -> (d0 + 1)>
#here = loc("aliased":7:8)
!t = tensor<4xf32>
module @top attributes {
  a.hex = 0x1F : i32, a.float = 1.5 : f32, a.bits = 0x7FC00000 : f32, a.str = "a\22b\\c\0A\t\n\FF\C3\A9é", a.splat = dense<1.0> : tensor<4xf32>,
  a.nested = dense<[[1, 2], [3, 4]]> : tensor<2x2xi32>, a.blob = dense<"0x0100000002000000"> : tensor<2xi32>, a.array = array<i64: 1, 2>,
  a.list = [1, "x", unit], a.dictionary = {x = 1 : i32, y}, a.unit, a.map = #map, a.strided = strided<[?, 1], offset: ?>, a.type = !t,
  a.opaque = #d.x<anything {goes} [here]>, a.opaque_type = !d.x<more<of>>, a.symbols = [@f, @"odd name", @a::@b],
  a.types = [i1, i8, i16, i32, i64, i0, ui8, si8, index, f16, bf16, f32, f64, complex<f32>, tensor<4x?xf32>,
             memref<4x?xf32, strided<[?, 1], offset: ?>>, vector<8xf32>, vector<4x8xf32>, (i32) -> f32, tuple<>, tuple<i32, f32>, none,
             !llvm.ptr, !llvm.struct<(i32, ptr)>, !llvm.array<4 x f32>]
} {
  // A comment ends with its line.
  func.func @"odd name"(%x: f32) -> f32 {
    "cf.br"(%x)[^bb1] : (f32) -> ()
  ^bb1(%y: f32):
    %r:2 = "func.call"(%y) <{callee = @two}> : (f32) -> (f32, f32)
    %0 = "arith.addf"(%r#0, %r#1) <{fastmath = #arith.fastmath<none>}> {d.x = 1 : i32} : (f32, f32) -> f32 loc("f":1:2)
    %1 = arith.addf %0, %0 : f32 loc(unknown)
    %2 = arith.subf %1, %0 fastmath<nnan, ninf> : f32 loc(callsite("a" at "b":1:1))
    %3 = arith.addf %2, %0 fastmath<fast> : f32 loc(fused["a", "b":1:2])
    return %3 : f32 loc(#here)
  }
  func.func @calls(%x: f32) -> f32 {
    %0 = call @"odd name"(%x) : (f32) -> f32
    return %0 : f32
  }
  func.func private @two(%x: f32) -> (f32, f32) {
    return %x, %x : f32, f32
  }
  module @inner {
    func.func private @deep()
  }
}
