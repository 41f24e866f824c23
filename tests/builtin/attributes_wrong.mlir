// What upstream refuses we refuse, at the place.
// RUN: ft-opt %s --split-input-file
module attributes {ft.a = "s" : 3} {}
// -----
module attributes {ft.a = sparse<[[5]], [1]> : tensor<3xi32>} {}
// -----
module attributes {ft.a = sparse<[[0, 1]], [1]> : tensor<3xi32>} {}
// -----
module attributes {ft.a = sparse<[[0], [1]], [1]> : tensor<3xi32>} {}
// -----
module attributes {ft.a = sparse<[[0]], [1]> : tensor<?xi32>} {}
// -----
module attributes {ft.a = sparse<[[0]]> : tensor<3xi32>} {}
// -----
module attributes {ft.a = [distinct[5]<42>, distinct[5]<43>]} {}
// -----
module attributes {ft.a = distinct[-1]<5>} {}
// -----
module attributes {ft.a = distinct<5>} {}
// -----
module attributes {ft.a = affine_set<(d0) : (d0 > 0)>} {}
// -----
module attributes {ft.a = affine_set<(d0) : (d1 >= 0)>} {}
// -----
module attributes {ft.a = affine_set<(d0) -> (d0)>} {}
// -----
module attributes {ft.a = dense_resource<b> : f32} {}
// -----
module attributes {ft.a = dense_resource<@b> : tensor<4xf32>} {}
// -----
module attributes {ft.a = dense<["a", 1]> : tensor<2x!d.s>} {}
// -----
module attributes {ft.a = dense<["a", "b"]> : tensor<2xi32>} {}
// -----
module attributes {ft.a = array<i4: 1>} {}
// -----
module attributes {ft.a = 0x1F : f4E2M1FN} {}
// -----
module attributes {ft.a = 7.0 : f4E2M1FN, ft.b = 0.0 : f8E8M0FNU, ft.c = -1.0 : f8E8M0FNU} {}
// -----
module attributes {ft.a = 1 : f80} {}
// -----
module attributes {ft.a = f8E4M3fn} {}
// -----
module attributes {ft.a = opaque<"d", "0x12"> : tensor<2xi32>} {}
