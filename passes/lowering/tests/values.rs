//! Arithmetic, mathematical functions, buffers and globals.

mod common;

use common::{has, is};

#[test]
fn integers() {
    is(
        "func.func @f(%a: i32, %b: i32, %i: index) -> i32 {
           %0 = arith.addi %a, %b overflow<nsw, nuw> : i32
           %1 = arith.shrui %0, %b exact : i32
           %2 = arith.floordivsi %1, %b : i32
           %3 = arith.ceildivui %2, %b : i32
           %4 = arith.maxui %3, %b : i32
           %5 = arith.index_cast %i : index to i32
           %6 = arith.cmpi ult, %4, %5 : i32
           %7 = arith.select %6, %4, %5 : i32
           %8, %9 = arith.addui_extended %7, %a : i32, i1
           %10 = math.ctlz %8 : i32
           return %10 : i32
         }",
        "llvm.func @f(%a: i32, %b: i32, %i: i64) -> i32 {
         %0 = llvm.add %a, %b overflow<nsw, nuw> : i32
         %1 = llvm.lshr exact %0, %b : i32
         %11 = llvm.sdiv %1, %b : i32
         %12 = llvm.mul %11, %b : i32
         %13 = llvm.icmp \"ne\" %12, %1 : i32
         %14 = llvm.mlir.constant(0 : i32) : i32
         %15 = llvm.icmp \"slt\" %1, %14 : i32
         %16 = llvm.icmp \"slt\" %b, %14 : i32
         %17 = llvm.icmp \"ne\" %15, %16 : i1
         %18 = llvm.and %13, %17 : i1
         %19 = llvm.mlir.constant(-1 : i32) : i32
         %20 = llvm.add %11, %19 : i32
         %2 = llvm.select %18, %20, %11 : i1, i32
         %21 = llvm.udiv %2, %b : i32
         %22 = llvm.urem %2, %b : i32
         %23 = llvm.mlir.constant(0 : i32) : i32
         %24 = llvm.mlir.constant(1 : i32) : i32
         %25 = llvm.icmp \"ne\" %22, %23 : i32
         %26 = llvm.add %21, %24 : i32
         %3 = llvm.select %25, %26, %21 : i1, i32
         %4 = llvm.intr.umax(%3, %b) : (i32, i32) -> i32
         %5 = llvm.trunc %i : i64 to i32
         %6 = llvm.icmp \"ult\" %4, %5 : i32
         %7 = llvm.select %6, %4, %5 : i1, i32
         %8 = llvm.add %7, %a : i32
         %9 = llvm.icmp \"ult\" %8, %7 : i32
         %10 = \"llvm.intr.ctlz\"(%8) <{is_zero_poison = false}> : (i32) -> i32
         llvm.return %10 : i32
         }",
    );
}

#[test]
fn floats_and_the_c_library() {
    is(
        "func.func @f(%a: f32, %h: f16, %v: vector<2xf64>) -> (f32, f16, vector<2xf64>) {
           %0 = arith.divf %a, %a fastmath<arcp, nnan> : f32
           %1 = math.rsqrt %0 : f32
           %2 = math.atan %1 fastmath<afn> : f32
           %3 = math.erf %h : f16
           %4 = math.asinh %v : vector<2xf64>
           return %2, %3, %4 : f32, f16, vector<2xf64>
         }",
        "llvm.func @asinh(f64) -> f64
         llvm.func @erff(f32) -> f32
         llvm.func @f(%a: f32, %h: f16, %v: vector<2xf64>) -> !llvm.struct<(f32, f16, vector<2xf64>)> {
         %0 = llvm.fdiv %a, %a {fastmathFlags = #llvm.fastmath<nnan, arcp>} : f32
         %5 = llvm.intr.sqrt(%0) : (f32) -> f32
         %6 = llvm.mlir.constant(1.000000e+00 : f32) : f32
         %1 = llvm.fdiv %6, %5 : f32
         %2 = llvm.intr.atan(%1) {fastmathFlags = #llvm.fastmath<afn>} : (f32) -> f32
         %7 = llvm.fpext %h : f16 to f32
         %8 = llvm.call @erff(%7) : (f32) -> f32
         %3 = llvm.fptrunc %8 : f32 to f16
         %9 = llvm.mlir.poison : vector<2xf64>
         %10 = llvm.mlir.constant(0 : i64) : i64
         %11 = llvm.extractelement %v[%10 : i64] : vector<2xf64>
         %12 = llvm.call @asinh(%11) : (f64) -> f64
         %13 = llvm.insertelement %12, %9[%10 : i64] : vector<2xf64>
         %14 = llvm.mlir.constant(1 : i64) : i64
         %15 = llvm.extractelement %v[%14 : i64] : vector<2xf64>
         %16 = llvm.call @asinh(%15) : (f64) -> f64
         %4 = llvm.insertelement %16, %13[%14 : i64] : vector<2xf64>
         %17 = llvm.mlir.poison : !llvm.struct<(f32, f16, vector<2xf64>)>
         %18 = llvm.insertvalue %2, %17[0] : !llvm.struct<(f32, f16, vector<2xf64>)>
         %19 = llvm.insertvalue %3, %18[1] : !llvm.struct<(f32, f16, vector<2xf64>)>
         %20 = llvm.insertvalue %4, %19[2] : !llvm.struct<(f32, f16, vector<2xf64>)>
         llvm.return %20 : !llvm.struct<(f32, f16, vector<2xf64>)>
         }",
    );
}

/// Both operations allow it, nothing else uses the product, and neither may be regrouped.
#[test]
fn products_are_contracted() {
    let sum = |product: &str, sum: &str, rest: &str| {
        format!(
            "func.func @f(%a: f32, %b: f32, %c: f32) -> f32 {{
               %p = arith.mulf %a, %b fastmath<{product}> : f32
               %s = arith.addf %c, %p fastmath<{sum}> : f32
               {rest}
               return %s : f32
             }}"
        )
    };
    let fused =
        "%s = llvm.intr.fmuladd(%a, %b, %c) {fastmathFlags = #llvm.fastmath<contract>} : (f32, f32, f32) -> f32";
    has(&sum("contract", "contract", ""), fused);
    has(&sum("contract", "none", ""), "%s = llvm.fadd %c, %p : f32");
    let kept = "%s = llvm.fadd %c, %p {fastmathFlags = #llvm.fastmath<contract, reassoc>} : f32";
    has(&sum("contract", "contract,reassoc", ""), kept);
    let used = sum("contract", "contract", "%q = arith.mulf %p, %p : f32");
    has(&used, "%s = llvm.fadd %c, %p {fastmathFlags = #llvm.fastmath<contract>} : f32");
}

#[test]
fn addresses_know_what_types_know() {
    is(
        "func.func @f(%m: memref<4x8xf32>, %s: memref<?x?xf32, strided<[?, 1], offset: 2>>, %i: index) -> f32 {
           %c1 = arith.constant 1 : index
           %x = memref.load %m[%c1, %i] : memref<4x8xf32>
           memref.store %x, %s[%i, %c1] : memref<?x?xf32, strided<[?, 1], offset: 2>>
           %n = memref.dim %m, %c1 : memref<4x8xf32>
           %d = memref.dim %s, %c1 : memref<?x?xf32, strided<[?, 1], offset: 2>>
           %y = memref.load %m[%c1, %c1] : memref<4x8xf32>
           return %y : f32
         }",
        "llvm.func @f(%arg0: !llvm.ptr, %m: !llvm.ptr {llvm.align = 4 : i64, llvm.dereferenceable = 128 : i64, llvm.noalias}, %arg1: i64, %arg2: i64, %arg3: i64, %arg4: i64, %arg5: i64, %arg6: !llvm.ptr, %s: !llvm.ptr {llvm.align = 4 : i64, llvm.noalias}, %arg7: i64, %arg8: i64, %d: i64, %arg9: i64, %arg10: i64, %i: i64) -> f32 {
         %c1 = llvm.mlir.constant(1 : i64) : i64
         %n = llvm.mlir.constant(8 : i64) : i64
         %0 = llvm.add %n, %i overflow<nsw> : i64
         %1 = llvm.getelementptr inbounds %m[%0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
         %x = llvm.load %1 : !llvm.ptr -> f32
         %2 = llvm.mul %i, %arg9 overflow<nsw> : i64
         %3 = llvm.mlir.constant(2 : i64) : i64
         %4 = llvm.add %3, %2 overflow<nsw> : i64
         %5 = llvm.add %4, %c1 overflow<nsw> : i64
         %6 = llvm.getelementptr inbounds %s[%5] : (!llvm.ptr, i64) -> !llvm.ptr, f32
         llvm.store %x, %6 : f32, !llvm.ptr
         %7 = llvm.getelementptr inbounds %m[9] : (!llvm.ptr) -> !llvm.ptr, f32
         %y = llvm.load %7 : !llvm.ptr -> f32
         llvm.return %y : f32
         }",
    );
}

#[test]
fn buffers() {
    is(
        "func.func @f(%n: index) {
           %c0 = arith.constant 0 : index
           %c1 = arith.constant 1 : index
           %h = memref.alloc(%n) : memref<?xf64>
           loop.for %i = %c0 to %n step %c1 {
             %s = memref.alloca() : memref<3xf64>
             %d = memref.alloca(%i) : memref<?xf64>
           }
           memref.dealloc %h : memref<?xf64>
           return
         }",
        "llvm.func @aligned_alloc(i64, i64) -> !llvm.ptr
         llvm.func @free(!llvm.ptr)
         llvm.func @f(%n: i64) {
         %0 = llvm.mlir.constant(3 : i64) : i64
         %s = llvm.alloca %0 x f64 : (i64) -> !llvm.ptr
         %c0 = llvm.mlir.constant(0 : i64) : i64
         %c1 = llvm.mlir.constant(1 : i64) : i64
         %1 = llvm.mlir.constant(8 : i64) : i64
         %2 = llvm.mul %n, %1 overflow<nsw> : i64
         %3 = llvm.mlir.constant(63 : i64) : i64
         %4 = llvm.add %2, %3 overflow<nsw> : i64
         %5 = llvm.mlir.constant(-64 : i64) : i64
         %6 = llvm.and %4, %5 : i64
         %7 = llvm.mlir.constant(64 : i64) : i64
         %h = llvm.call @aligned_alloc(%7, %6) : (i64, i64) -> !llvm.ptr
         llvm.br ^bb1(%c0 : i64)
         ^bb1(%i: i64):
         %8 = llvm.icmp \"slt\" %i, %n : i64
         llvm.cond_br %8, ^bb2, ^bb3
         ^bb2:
         %9 = llvm.intr.stacksave : !llvm.ptr
         %d = llvm.alloca %i x f64 : (i64) -> !llvm.ptr
         llvm.intr.stackrestore %9 : !llvm.ptr
         %10 = llvm.add %i, %c1 overflow<nsw> : i64
         llvm.br ^bb1(%10 : i64)
         ^bb3:
         llvm.call @free(%h) : (!llvm.ptr) -> ()
         llvm.return
         }",
    );
}

#[test]
fn views_and_copies() {
    has(
        "func.func @f(%m: memref<4x8xf32>, %o: memref<8xf32>, %i: index) {
           %row = memref.subview %m[%i, 0] [1, 8] [1, 1] : memref<4x8xf32> to memref<8xf32, strided<[1], offset: ?>>
           memref.copy %row, %o : memref<8xf32, strided<[1], offset: ?>> to memref<8xf32>
           memref.copy %m, %m : memref<4x8xf32> to memref<4x8xf32>
           return
         }",
        "%1 = llvm.mul %i, %0 overflow<nsw> : i64
         ^bb1(%arg10: i64):
         %6 = llvm.getelementptr inbounds %m[%5] : (!llvm.ptr, i64) -> !llvm.ptr, f32
         %7 = llvm.getelementptr inbounds %o[%arg10] : (!llvm.ptr, i64) -> !llvm.ptr, f32
         %8 = llvm.load %6 : !llvm.ptr -> f32
         llvm.store %8, %7 : f32, !llvm.ptr
         \"llvm.intr.memcpy\"(%m, %m, %10) <{isVolatile = false}> : (!llvm.ptr, !llvm.ptr, i64) -> ()",
    );
}

#[test]
fn globals() {
    has(
        "memref.global \"private\" constant @t : memref<2x2xindex> = dense<[[1, 2], [3, 4]]>
         memref.global @u : memref<4xf32> = uninitialized
         memref.global @s : memref<f32> = dense<2.5>
         func.func @f(%i: index) -> index {
           %t = memref.get_global @t : memref<2x2xindex>
           %x = memref.load %t[%i, %i] : memref<2x2xindex>
           return %x : index
         }",
        "llvm.mlir.global private constant @t(dense<[[1, 2], [3, 4]]> : tensor<2x2xi64>) : !llvm.array<2 x array<2 x i64>>
         llvm.mlir.global external @u() : !llvm.array<4 x f32> {
         %0 = llvm.mlir.undef : !llvm.array<4 x f32>
         llvm.return %0 : !llvm.array<4 x f32>
         llvm.mlir.global external @s(2.500000e+00 : f32) : f32
         %t = llvm.mlir.addressof @t : !llvm.ptr",
    );
}
