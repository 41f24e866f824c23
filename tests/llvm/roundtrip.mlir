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
  %6 = llvm.mlir.constant(true) : i1
  llvm.intr.assume %6 ["align"(%p, %n : !llvm.ptr, i64), "cold"()] : i1
  "llvm.intr.prefetch"(%p) <{cache = 1 : i32, hint = 3 : i32, rw = 0 : i32}> : (!llvm.ptr) -> ()
  llvm.return
}
llvm.func @more_intrinsics(%p: !llvm.ptr, %x: f32, %y: i32, %v: vector<4xf32>, %m: vector<4xi1>, %ps: vector<4x!llvm.ptr>, %n: i64, %w: i8) {
  %0 = llvm.intr.masked.gather %ps, %m {alignment = 4 : i32} : (vector<4x!llvm.ptr>, vector<4xi1>) -> vector<4xf32>
  %1 = llvm.intr.masked.gather %ps, %m, %v {alignment = 4 : i32} : (vector<4x!llvm.ptr>, vector<4xi1>, vector<4xf32>) -> vector<4xf32>
  llvm.intr.masked.scatter %v, %ps, %m {alignment = 4 : i32} : vector<4xf32>, vector<4xi1> into vector<4x!llvm.ptr>
  %2 = "llvm.intr.masked.expandload"(%p, %m, %v) : (!llvm.ptr, vector<4xi1>, vector<4xf32>) -> vector<4xf32>
  "llvm.intr.masked.compressstore"(%v, %p, %m) : (vector<4xf32>, !llvm.ptr, vector<4xi1>) -> ()
  %3 = "llvm.intr.is.fpclass"(%x) <{bit = 3 : i32}> : (f32) -> i1
  llvm.intr.trap
  llvm.intr.debugtrap
  %4 = llvm.intr.sincos(%x) : (f32) -> !llvm.struct<(f32, f32)>
  %5 = llvm.intr.ldexp(%x, %y) : (f32, i32) -> f32
  %6 = llvm.intr.frexp(%x) : (f32) -> !llvm.struct<(f32, i32)>
  %7 = llvm.intr.lrint(%x) : (f32) -> i64
  %8 = llvm.intr.lround(%x) : (f32) -> i64
  %9 = llvm.intr.llrint(%x) : (f32) -> i64
  %10 = llvm.intr.llround(%x) : (f32) -> i64
  %11 = llvm.intr.sshl.sat(%y, %y) : (i32, i32) -> i32
  %12 = llvm.intr.ushl.sat(%y, %y) : (i32, i32) -> i32
  %13 = llvm.intr.scmp(%y, %y) : (i32, i32) -> i2
  %14 = llvm.intr.ucmp(%y, %y) : (i32, i32) -> i2
  %15 = llvm.intr.vector.extract %v[0] : vector<2xf32> from vector<4xf32>
  %16 = llvm.intr.vector.insert %15, %v[2] : vector<2xf32> into vector<4xf32>
  %17 = "llvm.intr.vector.interleave2"(%v, %v) : (vector<4xf32>, vector<4xf32>) -> vector<8xf32>
  %18 = "llvm.intr.vector.deinterleave2"(%v) : (vector<4xf32>) -> !llvm.struct<(vector<2xf32>, vector<2xf32>)>
  %19 = llvm.intr.stepvector : vector<4xi32>
  %20 = llvm.intr.get.active.lane.mask %n, %n : i64, i64 to vector<4xi1>
  "llvm.intr.memcpy.inline"(%p, %p) <{isVolatile = false, len = 16 : i64}> : (!llvm.ptr, !llvm.ptr) -> ()
  "llvm.intr.memset.inline"(%p, %w) <{isVolatile = false, len = 16 : i64}> : (!llvm.ptr, i8) -> ()
  %21 = llvm.intr.ptrmask %p, %n : (!llvm.ptr, i64) -> !llvm.ptr
  %22 = "llvm.intr.is.constant"(%y) : (i32) -> i1
  %23 = llvm.intr.launder.invariant.group %p : !llvm.ptr
  %24 = llvm.intr.strip.invariant.group %p : !llvm.ptr
  llvm.return
}
llvm.func @all_of_the_rest(%p: !llvm.ptr, %x: f32, %y: i32, %v: vector<4xf32>, %vi: vector<4xi32>, %m: vector<4xi1>, %n: i64, %w: i8, %c: i1) {
  %0 = llvm.addrspacecast %p : !llvm.ptr to !llvm.ptr<1>
  %1 = llvm.extractelement %v[%n : i64] : vector<4xf32>
  %2 = llvm.insertelement %x, %v[%n : i64] : vector<4xf32>
  %3 = llvm.shufflevector %v, %v [0, 5, 2, -1] : vector<4xf32>
  %4 = llvm.fsub %x, %x : f32
  %5 = llvm.fdiv %x, %x : f32
  %6 = llvm.frem %x, %x : f32
  %7 = llvm.urem %y, %y : i32
  %8 = llvm.fptoui %x : f32 to i32
  %9 = llvm.uitofp %y : i32 to f32
  %10 = llvm.freeze %x : f32
  %11 = llvm.intr.acos(%x) : (f32) -> f32
  %12 = llvm.intr.asin(%x) : (f32) -> f32
  %13 = llvm.intr.atan(%x) : (f32) -> f32
  %14 = llvm.intr.ceil(%x) : (f32) -> f32
  %15 = llvm.intr.cos(%x) : (f32) -> f32
  %16 = llvm.intr.cosh(%x) : (f32) -> f32
  %17 = llvm.intr.exp10(%x) : (f32) -> f32
  %18 = llvm.intr.exp2(%x) : (f32) -> f32
  %19 = llvm.intr.fabs(%x) : (f32) -> f32
  %20 = llvm.intr.floor(%x) : (f32) -> f32
  %21 = llvm.intr.log(%x) : (f32) -> f32
  %22 = llvm.intr.log10(%x) : (f32) -> f32
  %23 = llvm.intr.log2(%x) : (f32) -> f32
  %24 = llvm.intr.nearbyint(%x) : (f32) -> f32
  %25 = llvm.intr.rint(%x) : (f32) -> f32
  %26 = llvm.intr.round(%x) : (f32) -> f32
  %27 = llvm.intr.roundeven(%x) : (f32) -> f32
  %28 = llvm.intr.sin(%x) : (f32) -> f32
  %29 = llvm.intr.sinh(%x) : (f32) -> f32
  %30 = llvm.intr.sqrt(%x) : (f32) -> f32
  %31 = llvm.intr.tan(%x) : (f32) -> f32
  %32 = llvm.intr.tanh(%x) : (f32) -> f32
  %33 = llvm.intr.trunc(%x) : (f32) -> f32
  %34 = llvm.intr.atan2(%x, %x) : (f32, f32) -> f32
  %35 = llvm.intr.copysign(%x, %x) : (f32, f32) -> f32
  %36 = llvm.intr.maxnum(%x, %x) : (f32, f32) -> f32
  %37 = llvm.intr.minimum(%x, %x) : (f32, f32) -> f32
  %38 = llvm.intr.minnum(%x, %x) : (f32, f32) -> f32
  %39 = llvm.intr.pow(%x, %x) : (f32, f32) -> f32
  %40 = llvm.intr.fmuladd(%x, %x, %x) : (f32, f32, f32) -> f32
  %41 = llvm.intr.powi(%x, %y) : (f32, i32) -> f32
  %42 = llvm.intr.bitreverse(%y) : (i32) -> i32
  %43 = llvm.intr.bswap(%y) : (i32) -> i32
  %44 = llvm.intr.ctpop(%y) : (i32) -> i32
  %45 = llvm.intr.smin(%y, %y) : (i32, i32) -> i32
  %46 = llvm.intr.umax(%y, %y) : (i32, i32) -> i32
  %47 = llvm.intr.umin(%y, %y) : (i32, i32) -> i32
  %48 = llvm.intr.sadd.sat(%y, %y) : (i32, i32) -> i32
  %49 = llvm.intr.uadd.sat(%y, %y) : (i32, i32) -> i32
  %50 = llvm.intr.ssub.sat(%y, %y) : (i32, i32) -> i32
  %51 = llvm.intr.usub.sat(%y, %y) : (i32, i32) -> i32
  %52 = llvm.intr.fshl(%y, %y, %y) : (i32, i32, i32) -> i32
  %53 = llvm.intr.fshr(%y, %y, %y) : (i32, i32, i32) -> i32
  %54 = "llvm.intr.abs"(%y) <{is_int_min_poison = false}> : (i32) -> i32
  %55 = "llvm.intr.ctlz"(%y) <{is_zero_poison = false}> : (i32) -> i32
  %56 = "llvm.intr.cttz"(%y) <{is_zero_poison = false}> : (i32) -> i32
  %57 = "llvm.intr.sadd.with.overflow"(%y, %y) : (i32, i32) -> !llvm.struct<(i32, i1)>
  %58 = "llvm.intr.uadd.with.overflow"(%y, %y) : (i32, i32) -> !llvm.struct<(i32, i1)>
  %59 = "llvm.intr.ssub.with.overflow"(%y, %y) : (i32, i32) -> !llvm.struct<(i32, i1)>
  %60 = "llvm.intr.usub.with.overflow"(%y, %y) : (i32, i32) -> !llvm.struct<(i32, i1)>
  %61 = "llvm.intr.smul.with.overflow"(%y, %y) : (i32, i32) -> !llvm.struct<(i32, i1)>
  %62 = "llvm.intr.umul.with.overflow"(%y, %y) : (i32, i32) -> !llvm.struct<(i32, i1)>
  %63 = "llvm.intr.vector.reduce.add"(%vi) : (vector<4xi32>) -> i32
  %64 = "llvm.intr.vector.reduce.mul"(%vi) : (vector<4xi32>) -> i32
  %65 = "llvm.intr.vector.reduce.and"(%vi) : (vector<4xi32>) -> i32
  %66 = "llvm.intr.vector.reduce.or"(%vi) : (vector<4xi32>) -> i32
  %67 = "llvm.intr.vector.reduce.xor"(%vi) : (vector<4xi32>) -> i32
  %68 = "llvm.intr.vector.reduce.smax"(%vi) : (vector<4xi32>) -> i32
  %69 = "llvm.intr.vector.reduce.smin"(%vi) : (vector<4xi32>) -> i32
  %70 = "llvm.intr.vector.reduce.umax"(%vi) : (vector<4xi32>) -> i32
  %71 = "llvm.intr.vector.reduce.umin"(%vi) : (vector<4xi32>) -> i32
  %72 = llvm.intr.vector.reduce.fmax(%v) : (vector<4xf32>) -> f32
  %73 = llvm.intr.vector.reduce.fmin(%v) : (vector<4xf32>) -> f32
  %74 = llvm.intr.vector.reduce.fmaximum(%v) : (vector<4xf32>) -> f32
  %75 = llvm.intr.vector.reduce.fminimum(%v) : (vector<4xf32>) -> f32
  %76 = "llvm.intr.vector.reduce.fadd"(%x, %v) : (f32, vector<4xf32>) -> f32
  %77 = "llvm.intr.vector.reduce.fmul"(%x, %v) : (f32, vector<4xf32>) -> f32
  %78 = llvm.intr.expect %c, %c : i1
  "llvm.intr.memcpy"(%p, %p, %n) <{isVolatile = false}> : (!llvm.ptr, !llvm.ptr, i64) -> ()
  "llvm.intr.memmove"(%p, %p, %n) <{isVolatile = false}> : (!llvm.ptr, !llvm.ptr, i64) -> ()
  "llvm.intr.memset"(%p, %w, %n) <{isVolatile = false}> : (!llvm.ptr, i8, i64) -> ()
  %79 = llvm.intr.masked.load %p, %m, %v {alignment = 4 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf32>) -> vector<4xf32>
  llvm.intr.masked.store %v, %p, %m {alignment = 4 : i32} : vector<4xf32>, vector<4xi1> into !llvm.ptr
  %80 = llvm.intr.stacksave : !llvm.ptr
  llvm.intr.stackrestore %80 : !llvm.ptr
  %81 = llvm.mlir.constant(1 : i64) : i64
  %82 = llvm.alloca %81 x i32 : (i64) -> !llvm.ptr
  llvm.intr.lifetime.start %82 : !llvm.ptr
  llvm.intr.lifetime.end %82 : !llvm.ptr
  llvm.return
}
