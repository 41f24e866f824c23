// The operations that lowering writes, in upstream's text.
// ROUNDTRIP: verbatim
// RUN: ft-opt %s --print-generic

llvm.mlir.global internal constant @text("hello\00")
llvm.mlir.global external @counter(42 : i64) : i64
llvm.func @malloc(i64) -> !llvm.ptr
llvm.func @variadic(!llvm.ptr, ...) -> i32
llvm.func @arithmetic(%a: i32, %b: i32, %x: f32, %y: f32) -> f32 {
  %0 = llvm.add %a, %b : i32
  %1 = llvm.add %a, %b overflow<nsw> : i32
  %2 = llvm.sub %a, %b overflow<nsw, nuw> : i32
  %3 = llvm.mul %a, %b : i32
  %4 = llvm.sdiv %a, %b : i32
  %5 = llvm.udiv exact %a, %b : i32
  %6 = llvm.srem %a, %b : i32
  %7 = llvm.shl %a, %b : i32
  %8 = llvm.ashr %a, %b : i32
  %9 = llvm.lshr %a, %b : i32
  %10 = llvm.and %a, %b : i32
  %11 = llvm.or disjoint %a, %b : i32
  %12 = llvm.xor %a, %b : i32
  %13 = llvm.fadd %x, %y : f32
  %14 = llvm.fmul %x, %y {fastmathFlags = #llvm.fastmath<contract>} : f32
  %15 = llvm.fneg %x : f32
  %16 = llvm.icmp "slt" %a, %b : i32
  %17 = llvm.fcmp "olt" %x, %y : f32
  %18 = llvm.select %16, %x, %y : i1, f32
  %19 = llvm.intr.exp(%x) : (f32) -> f32
  %20 = llvm.intr.fma(%x, %y, %x) : (f32, f32, f32) -> f32
  %21 = llvm.intr.maximum(%x, %y) : (f32, f32) -> f32
  %22 = llvm.intr.smax(%a, %b) : (i32, i32) -> i32
  llvm.return %18 : f32
}
llvm.func @conversions(%a: i32, %x: f32, %p: !llvm.ptr) {
  %0 = llvm.sext %a : i32 to i64
  %1 = llvm.zext %a : i32 to i64
  %2 = llvm.zext nneg %a : i32 to i64
  %3 = llvm.trunc %a : i32 to i8
  %4 = llvm.sitofp %a : i32 to f32
  %5 = llvm.fptosi %x : f32 to i32
  %6 = llvm.fpext %x : f32 to f64
  %7 = llvm.fptrunc %x : f32 to f16
  %8 = llvm.bitcast %x : f32 to i32
  %9 = llvm.ptrtoint %p : !llvm.ptr to i64
  %10 = llvm.inttoptr %9 : i64 to !llvm.ptr
  llvm.return
}
llvm.func @memory(%p: !llvm.ptr, %n: i64) -> f32 {
  %0 = llvm.mlir.constant(1 : i64) : i64
  %1 = llvm.mlir.constant(1.000000e+00 : f32) : f32
  %2 = llvm.mlir.zero : !llvm.ptr
  %3 = llvm.mlir.undef : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
  %4 = llvm.mlir.poison : i32
  %5 = llvm.mlir.addressof @counter : !llvm.ptr
  %6 = llvm.getelementptr %p[%n] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %7 = llvm.getelementptr inbounds %p[%n, 2] : (!llvm.ptr, i64) -> !llvm.ptr, !llvm.array<4 x f32>
  %8 = llvm.load %6 : !llvm.ptr -> f32
  %9 = llvm.load %6 {alignment = 4 : i64} : !llvm.ptr -> f32
  llvm.store %1, %7 : f32, !llvm.ptr
  %10 = llvm.alloca %0 x f32 : (i64) -> !llvm.ptr
  %11 = llvm.insertvalue %p, %3[0] : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
  %12 = llvm.insertvalue %n, %11[3, 0] : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
  %13 = llvm.extractvalue %12[3, 0] : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
  llvm.return %8 : f32
}
llvm.func @control(%c: i1, %n: i64) -> i64 {
  %0 = llvm.mlir.constant(0 : i64) : i64
  llvm.br ^bb1(%0 : i64)
^bb1(%i: i64):
  %1 = llvm.icmp "slt" %i, %n : i64
  llvm.cond_br %1, ^bb2, ^bb3(%i : i64)
^bb2:
  %2 = llvm.add %i, %i : i64
  llvm.br ^bb1(%2 : i64)
^bb3(%r: i64):
  llvm.switch %r : i64, ^bb4 [
    1: ^bb4,
    2: ^bb5
  ]
^bb4:
  llvm.return %r : i64
^bb5:
  llvm.unreachable
}
llvm.func @calls(%n: i64) -> !llvm.ptr {
  %0 = llvm.call @malloc(%n) : (i64) -> !llvm.ptr
  %1 = llvm.call @variadic(%0, %n) vararg(!llvm.func<i32 (ptr, ...)>) : (!llvm.ptr, i64) -> i32
  llvm.return %0 : !llvm.ptr
}
llvm.func @atomics(%p: !llvm.ptr, %x: f32, %y: i32, %c: i1, %n: i64) {
  %0 = llvm.atomicrmw fadd %p, %x acq_rel : !llvm.ptr, f32
  %1 = llvm.atomicrmw volatile umax %p, %y syncscope("singlethread") monotonic {alignment = 4 : i64} : !llvm.ptr, i32
  %2 = llvm.atomicrmw _and %p, %y seq_cst : !llvm.ptr, i32
  %3 = llvm.cmpxchg %p, %y, %y acq_rel monotonic : !llvm.ptr, i32
  %4 = llvm.cmpxchg weak volatile %p, %y, %y syncscope("singlethread") seq_cst acquire {alignment = 4 : i64} : !llvm.ptr, i32
  llvm.fence syncscope("singlethread") acquire
  llvm.fence seq_cst
  %5 = llvm.load %p atomic acquire {alignment = 4 : i64} : !llvm.ptr -> i32
  llvm.store %y, %p atomic syncscope("singlethread") release {alignment = 4 : i64} : i32, !llvm.ptr
  llvm.intr.assume %c : i1
  llvm.intr.assume %c ["align"(%p, %n : !llvm.ptr, i64), "cold"()] : i1
  "llvm.intr.prefetch"(%p) <{cache = 1 : i32, hint = 3 : i32, rw = 0 : i32}> : (!llvm.ptr) -> ()
  llvm.return
}
