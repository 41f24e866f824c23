// Indices are checked where that is asked for; what is known to fit is not. The report tells where.
// RUN: ft-opt %s --loops-to-llvm=check-bounds=true --expect=llvm | FileCheck %s
// RUN: ft-opt %s --loops-to-llvm --expect=llvm | FileCheck %s --check-prefix=FAST
// RUN: ft-run %s --check-bounds --in iota 1 | FileCheck %s --check-prefix=FITS
// RUN: not ft-run %s --check-bounds --in iota 4 2>&1 | FileCheck %s --check-prefix=WRONG
// RUN: not ft-run %s --engine=eval --in iota -1 2>&1 | FileCheck %s --check-prefix=BELOW

func.func @f(%m: memref<4x2xf32>, %i: index) -> f32 {
  %c1 = arith.constant 1 : index
  %x = memref.load %m[%i, %c1] : memref<4x2xf32>
  %y = memref.load %m[%c1, %c1] : memref<4x2xf32>
  %z = arith.addf %x, %y : f32
  return %z : f32
}

// FAST-NOT: llvm.cond_br
// CHECK-LABEL: llvm.func @f
// CHECK: llvm.icmp "ult" %i
// CHECK: llvm.cond_br %{{.*}}, ^[[IN:bb[0-9]+]], ^[[OUT:bb[0-9]+]]
// CHECK: ^[[OUT]]:
// CHECK: llvm.call @__ft_out_of_bounds
// CHECK-NEXT: llvm.unreachable
// CHECK: ^[[IN]]:
// CHECK-NOT: llvm.cond_br
// FITS: result0: float32 = 6.0
// WRONG: error: index 4 is out of bounds for dimension 0 of size 4
// WRONG-NEXT: bounds.mlir:10:8
// BELOW: error: index -1 is out of bounds for dimension 0 of size 4
