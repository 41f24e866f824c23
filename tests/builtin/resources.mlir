// Elements that stand at the end of the file, where they are printed again if something refers to them.
// RUN: ft-opt %s
// RUN: ft-opt %s --canonicalize
// EVAL: @resources() ~= [1, 2], [1.0, -2.0], [true, false, true]
// ROUNDTRIP

func.func @resources() -> (tensor<2xi32>, tensor<2xf16>, vector<3xi1>) {
  %0 = arith.constant dense_resource<numbers> : tensor<2xi32>
  %1 = arith.constant dense_resource<"odd name"> : tensor<2xf16>
  %2 = arith.constant dense_resource<flags> : vector<3xi1>
  return %0, %1, %2 : tensor<2xi32>, tensor<2xf16>, vector<3xi1>
}
func.func private @unknown() attributes {ft.r = dense_resource<nobody> : tensor<4xf32>, ft.s = dense_resource<numbers> : tensor<4xi16>}

{-#
  dialect_resources: {
    builtin: {
      numbers: "0x040000000100000002000000",
      "odd name": "0x02000000003C00C0",
      flags: "0x01000000010001",
      unused: "0x0400000001000000"
    }
  },
  external_resources: {
    some_tool: { a: "x", b: true }
  }
#-}
