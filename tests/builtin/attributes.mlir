// All attributes and types of the builtin dialect, beside what `roundtrip.mlir` has.
// RUN: ft-opt %s --print-generic
// RUN: ft-opt %s --canonicalize
// EVAL: @sparse() ~= [0, 1, 0], [0, 0, 5]
// ROUNDTRIP

module attributes {
  ft.typed_string = "s" : i32,
  ft.strings = [dense<["a", "b"]> : tensor<2x!d.s>, dense<"same"> : tensor<2x!d.s>, dense<["a", "a"]> : tensor<2x!d.s>],
  ft.sparse = [
    sparse<[[0, 0], [1, 2]], [1, 5]> : tensor<3x4xi32>, sparse<[[0, 0], [1, 2]], 1.5> : tensor<3x4xf32>,
    sparse<0, 1> : tensor<3xi32>, sparse<[0, 2], [(1.0, 2.0), (0.0, 1.0)]> : tensor<3xcomplex<f32>>,
    sparse<> : tensor<3xi32>, sparse<[[1, 1], [1, 1]], 5> : tensor<3x4xi8>, sparse<[[0]], "0x01000000"> : tensor<2xi32>
  ],
  ft.distinct = [distinct[5]<42 : i32>, distinct[3]<42 : i32>, distinct[5]<42 : i32>, distinct[0]<>, distinct[1]<distinct[2]<"x">>],
  ft.sets = [
    affine_set<(d0) : (d0 - 10 >= 0)>, affine_set<(d0)[s0] : (d0 >= s0, s0 == 2, d0 <= 4)>, affine_set<(d0) : ()>,
    affine_set<(i, j)[n] : (i floordiv 2 - j mod 3 + n * 4 >= 0, 1 == 0)>
  ],
  ft.wide = [array<i128: 1, -1>, array<f128: 1.0, 0.1>, array<i24: 1>, array<ui8: 255>, array<f8E5M2: 1.0, 2.0>],
  ft.packed = [dense<"0x010203040506"> : tensor<2xi24>, dense<"0x0F01"> : tensor<2xf4E2M1FN>, dense<"0x05"> : tensor<8xi1>],
  ft.types = [
    tensor<*xf32>, tensor<2xcomplex<f16>>, tensor<4xf32, #d.e>, tensor<4xf32, {a = 1}>, memref<*xf32, 3>,
    memref<4x?xf32, strided<[?, 1], offset: ?>, "fast">, memref<2xmemref<2xf32>>, vector<2x[4]xi1>, complex<f80>,
    tuple<i32, tuple<>>, none, (i32) -> ((f32) -> i32), ((i32) -> f32) -> (f32, f32), !d.t<"}", [1]>, !d<t<3>>
  ]
} {
  func.func @sparse() -> (tensor<3xi32>, tensor<3xi32>) {
    %0 = arith.constant sparse<[[1]], [1]> : tensor<3xi32>
    %1 = arith.constant sparse<2, 5> : tensor<3xi32>
    return %0, %1 : tensor<3xi32>, tensor<3xi32>
  }
}
