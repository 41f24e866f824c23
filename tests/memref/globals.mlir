// What globals start from: numbers one by one, by their places, and at the end of the file; what other
// tools keep there stays.
// RUN: ft-opt %s
// RUN: ft-opt %s --loops-to-llvm
// EVAL: @sum() ~= 24.0
// ROUNDTRIP

memref.global "private" constant @dense : memref<4xf32> = dense<[1.000000e+00, 2.000000e+00, 3.000000e+00, 4.000000e+00]>
memref.global "private" constant @sparse : memref<4xf32> = sparse<[[1], [3]], [1.000000e+00, 3.000000e+00]>
memref.global "private" constant @resource : memref<4xf32> = dense_resource<weights>
memref.global "private" @uninitialized : memref<4xf32> = uninitialized
func.func @sum() -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %zero = arith.constant 0.000000e+00 : f32
  %a = memref.get_global @dense : memref<4xf32>
  %b = memref.get_global @sparse : memref<4xf32>
  %c = memref.get_global @resource : memref<4xf32>
  %r = loop.for %i = %c0 to %c4 step %c1 iter_args(%sum = %zero) -> (f32) {
    %0 = memref.load %a[%i] : memref<4xf32>
    %1 = memref.load %b[%i] : memref<4xf32>
    %2 = memref.load %c[%i] : memref<4xf32>
    %3 = arith.addf %sum, %0 : f32
    %4 = arith.addf %3, %1 : f32
    %5 = arith.addf %4, %2 : f32
    loop.yield %5 : f32
  }
  return %r : f32
}

{-#
  dialect_resources: {
    builtin: {
      weights: "0x040000000000803F000000400000404000008040"
    }
  },
  external_resources: {
    some_tool: {
      flag: true,
      text: "x"
    }
  }
#-}
