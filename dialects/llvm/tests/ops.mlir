module {
  llvm.mlir.global internal constant @table(dense<[1.000000e+00, 2.000000e+00]> : tensor<2xf32>) {alignment = 64 : i64} : !llvm.array<2 x f32>
  llvm.mlir.global private @counter(3 : i64) {alignment = 8 : i64} : i64
  llvm.mlir.global external @ext() : f64
  llvm.mlir.global external @plain(1 : i32) : i32
  llvm.mlir.global internal constant @str("hello\00")
  llvm.mlir.global internal @init() : !llvm.struct<(i32, f32)> {
    %0 = llvm.mlir.undef : !llvm.struct<(i32, f32)>
    llvm.return %0 : !llvm.struct<(i32, f32)>
  }
  llvm.func @sinf(f32) -> f32
  llvm.func @printf(!llvm.ptr, ...) -> i32
  llvm.func private @p(%arg0: !llvm.ptr {llvm.align = 64 : i64, llvm.noalias, llvm.readonly}, %arg1: i64) -> (f32 {llvm.noundef}) attributes {passthrough = ["nounwind"]} {
    %0 = llvm.load %arg0 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1 = llvm.load volatile %arg0 : !llvm.ptr -> f32
    %2 = llvm.load %arg0 {nontemporal} : !llvm.ptr -> vector<4xf32>
    %3 = llvm.load %arg0 invariant invariant_group : !llvm.ptr -> vector<4xf32>
    llvm.store %0, %arg0 {alignment = 4 : i64} : f32, !llvm.ptr
    llvm.store volatile %0, %arg0 : f32, !llvm.ptr
    llvm.return %0 : f32
  }
  llvm.func internal @q(%arg0: i1, %arg1: i32, %arg2: i64) {
    llvm.cond_br %arg0 weights([5, 10]), ^bb1(%arg1 : i32), ^bb2
  ^bb1(%0: i32):
    llvm.switch %0 : i32, ^bb2 [
      1: ^bb3(%arg1, %arg2 : i32, i64),
      -2: ^bb4
    ]
  ^bb2:
    llvm.br ^bb3(%arg1, %arg2 : i32, i64)
  ^bb3(%1: i32, %2: i64):
    llvm.br ^bb1(%1 : i32) {loop_annotation = #llvm.loop_annotation<unroll = <disable = true>, vectorize = <disable = false, width = 8 : i32>>}
  ^bb4:
    llvm.unreachable
  }
  llvm.func linkonce_odr @link() attributes {dso_local} {
    llvm.return
  }
  llvm.func @calls(%arg0: f32, %arg1: !llvm.ptr) -> f32 {
    %0 = llvm.call @sinf(%arg0) : (f32) -> f32
    %1 = llvm.call @sinf(%arg0) {fastmathFlags = #llvm.fastmath<fast>} : (f32) -> f32
    %2 = llvm.call @printf(%arg1, %arg0) vararg(!llvm.func<i32 (ptr, ...)>) : (!llvm.ptr, f32) -> i32
    llvm.call @link() : () -> ()
    %3 = llvm.call tail @sinf(%arg0) : (f32) -> f32
    %4 = llvm.call fastcc @sinf(%arg0) : (f32) -> f32
    %5 = llvm.call %arg1(%arg0) : !llvm.ptr, (f32) -> f32
    llvm.return %0 : f32
  }
  llvm.func @consts() {
    %0 = llvm.mlir.constant(1 : i32) : i32
    %1 = llvm.mlir.constant(1.500000e+00 : f32) : f32
    %2 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf32>) : vector<4xf32>
    %3 = llvm.mlir.constant(true) : i1
    %4 = llvm.mlir.constant(dense<[1, 2]> : tensor<2xi32>) : !llvm.array<2 x i32>
    %5 = llvm.mlir.constant(7 : index) : i64
    %6 = llvm.mlir.zero : !llvm.ptr
    %7 = llvm.mlir.undef : !llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>
    %8 = llvm.mlir.poison : vector<4xf32>
    %9 = llvm.mlir.addressof @counter : !llvm.ptr
    %10 = llvm.mlir.addressof @sinf {foo} : !llvm.ptr
    %11 = llvm.mlir.constant("abc") : !llvm.array<3 x i8>
    %12 = llvm.mlir.constant([1 : i32, 2.000000e+00 : f32]) : !llvm.struct<(i32, f32)>
    llvm.return
  }
  llvm.func @mem(%arg0: i64, %arg1: !llvm.ptr, %arg2: i32, %arg3: !llvm.struct<(i32, array<2 x f32>)>, %arg4: f32) {
    %0 = llvm.alloca %arg0 x f32 {alignment = 16 : i64} : (i64) -> !llvm.ptr
    %1 = llvm.alloca inalloca %arg2 x i32 : (i32) -> !llvm.ptr
    %2 = llvm.getelementptr %arg1[%arg0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %3 = llvm.getelementptr inbounds %arg1[0, 1, %arg0] : (!llvm.ptr, i64) -> !llvm.ptr, !llvm.struct<(i32, array<2 x f32>)>
    %4 = llvm.getelementptr inbounds|nuw %arg1[%arg0, 1] : (!llvm.ptr, i64) -> !llvm.ptr, !llvm.struct<(i32, i32)>
    %5 = llvm.getelementptr nusw|nuw %arg1[1] : (!llvm.ptr) -> !llvm.ptr, i8
    %6 = llvm.getelementptr nuw %arg1[-1] : (!llvm.ptr) -> !llvm.ptr, i8
    %7 = llvm.insertvalue %arg4, %arg3[1, 0] : !llvm.struct<(i32, array<2 x f32>)>
    %8 = llvm.extractvalue %7[1, 0] : !llvm.struct<(i32, array<2 x f32>)>
    %9 = llvm.extractvalue %7[1] : !llvm.struct<(i32, array<2 x f32>)>
    llvm.return
  }
  llvm.func @arith(%arg0: i32, %arg1: i32, %arg2: f32, %arg3: f32, %arg4: i1, %arg5: vector<4xf32>, %arg6: !llvm.ptr, %arg7: !llvm.ptr<1>) {
    %0 = llvm.add %arg0, %arg1 : i32
    %1 = llvm.add %arg0, %arg1 overflow<nsw> : i32
    %2 = llvm.mul %arg0, %arg1 overflow<nsw, nuw> {foo = 1 : i32} : i32
    %3 = llvm.sdiv exact %arg0, %arg1 : i32
    %4 = llvm.udiv %arg0, %arg1 : i32
    %5 = llvm.shl %arg0, %arg1 overflow<nuw> : i32
    %6 = llvm.lshr exact %arg0, %arg1 : i32
    %7 = llvm.or disjoint %arg0, %arg1 : i32
    %8 = llvm.xor %arg0, %arg1 : i32
    %9 = llvm.fadd %arg2, %arg3 : f32
    %10 = llvm.fmul %arg2, %arg3 {fastmathFlags = #llvm.fastmath<nnan, ninf>} : f32
    %11 = llvm.fneg %arg5 {fastmathFlags = #llvm.fastmath<fast>} : vector<4xf32>
    %12 = llvm.icmp "slt" %arg0, %arg1 : i32
    %13 = llvm.icmp "eq" %arg6, %arg6 : !llvm.ptr
    %14 = llvm.fcmp "olt" %arg5, %arg5 : vector<4xf32>
    %15 = llvm.fcmp "_true" %arg2, %arg3 {fastmathFlags = #llvm.fastmath<contract, reassoc>} : f32
    %16 = llvm.select %arg4, %arg0, %arg1 : i1, i32
    %17 = llvm.select %14, %arg5, %arg5 {fastmathFlags = #llvm.fastmath<fast>} : vector<4xi1>, vector<4xf32>
    %18 = llvm.freeze %arg0 : i32
    %19 = llvm.trunc %arg0 : i32 to i8
    %20 = llvm.trunc %arg0 overflow<nsw> : i32 to i8
    %21 = llvm.zext %arg0 : i32 to i64
    %22 = llvm.zext nneg %arg0 : i32 to i64
    %23 = llvm.sext %arg0 : i32 to i64
    %24 = llvm.fptrunc %arg2 : f32 to f16
    %25 = llvm.fpext %arg2 : f32 to f64
    %26 = llvm.sitofp %arg0 : i32 to f32
    %27 = llvm.uitofp nneg %arg0 : i32 to f32
    %28 = llvm.uitofp %arg0 : i32 to f32
    %29 = llvm.fptosi %arg2 : f32 to i32
    %30 = llvm.bitcast %arg2 : f32 to i32
    %31 = llvm.ptrtoint %arg6 : !llvm.ptr to i64
    %32 = llvm.inttoptr %31 : i64 to !llvm.ptr
    %33 = llvm.addrspacecast %arg6 : !llvm.ptr to !llvm.ptr<1>
    %34 = llvm.insertelement %arg2, %arg5[%arg0 : i32] : vector<4xf32>
    %35 = llvm.extractelement %arg5[%arg0 : i32] : vector<4xf32>
    %36 = llvm.shufflevector %arg5, %arg5 [0, -1, 2, 7] : vector<4xf32>
    %37 = llvm.shufflevector %arg5, %arg5 [0, 5] {foo} : vector<4xf32>
    %38 = llvm.and %arg0, %arg1 : i32
    %39 = llvm.srem %arg0, %arg1 : i32
    llvm.return
  }
  llvm.func @intr(%arg0: i32, %arg1: f32, %arg2: vector<4xf32>, %arg3: !llvm.ptr, %arg4: i64, %arg5: i8, %arg6: i1, %arg7: vector<4xi1>) {
    %0 = llvm.intr.exp(%arg1) : (f32) -> f32
    %1 = llvm.intr.exp(%arg2) {fastmathFlags = #llvm.fastmath<fast>} : (vector<4xf32>) -> vector<4xf32>
    %2 = llvm.intr.pow(%arg1, %arg1) : (f32, f32) -> f32
    %3 = llvm.intr.powi(%arg1, %arg0) : (f32, i32) -> f32
    %4 = llvm.intr.fma(%arg1, %arg1, %arg1) : (f32, f32, f32) -> f32
    %5 = llvm.intr.fmuladd(%arg1, %arg1, %arg1) : (f32, f32, f32) -> f32
    %6 = llvm.intr.maximum(%arg1, %arg1) : (f32, f32) -> f32
    %7 = llvm.intr.smax(%arg0, %arg0) : (i32, i32) -> i32
    %8 = "llvm.intr.abs"(%arg0) <{is_int_min_poison = false}> : (i32) -> i32
    %9 = "llvm.intr.ctlz"(%arg0) <{is_zero_poison = false}> : (i32) -> i32
    %10 = llvm.intr.ctpop(%arg0) : (i32) -> i32
    "llvm.intr.memcpy"(%arg3, %arg3, %arg4) <{isVolatile = false}> : (!llvm.ptr, !llvm.ptr, i64) -> ()
    "llvm.intr.memset"(%arg3, %arg5, %arg4) <{isVolatile = false}> : (!llvm.ptr, i8, i64) -> ()
    "llvm.intr.memmove"(%arg3, %arg3, %arg4) <{isVolatile = false}> : (!llvm.ptr, !llvm.ptr, i64) -> ()
    %11 = llvm.intr.copysign(%arg1, %arg1) : (f32, f32) -> f32
    %12 = "llvm.intr.sadd.with.overflow"(%arg0, %arg0) : (i32, i32) -> !llvm.struct<(i32, i1)>
    %13 = "llvm.intr.vector.reduce.fadd"(%arg1, %arg2) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f32, vector<4xf32>) -> f32
    %14 = llvm.intr.vector.reduce.fmax(%arg2) : (vector<4xf32>) -> f32
    %15 = llvm.intr.expect %arg0, %arg0 : i32
    %16 = llvm.intr.masked.load %arg3, %arg7, %arg2 {alignment = 4 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf32>) -> vector<4xf32>
    llvm.intr.masked.store %arg2, %arg3, %arg7 {alignment = 4 : i32} : vector<4xf32>, vector<4xi1> into !llvm.ptr
    llvm.return
  }
  llvm.func @f(%arg0: f32, %arg1: !llvm.ptr, %arg2: i1, %arg3: i32, %arg4: vector<4xf32>, %arg5: vector<4x!llvm.ptr>, %arg6: vector<4xi32>) -> !llvm.struct<packed (i8, f32)> {
    %0 = llvm.fadd %arg0, %arg0 {fastmathFlags = #llvm.fastmath<ninf, nsz, arcp, contract, afn, reassoc>} : f32
    %1 = llvm.fadd %arg0, %arg0 {fastmathFlags = #llvm.fastmath<fast>} : f32
    %2 = llvm.mlir.undef : !llvm.struct<"named", (i32, ptr<3>, array<2 x vector<4xf32>>)>
    %3 = llvm.mlir.undef : !llvm.struct<"pk", packed (i32, ptr)>
    %4 = llvm.mlir.zero : !llvm.struct<()>
    %5 = llvm.mlir.undef : !llvm.array<2 x array<3 x struct<(ptr, f32)>>>
    %6 = llvm.getelementptr inbounds %arg5[%arg6] : (vector<4x!llvm.ptr>, vector<4xi32>) -> vector<4x!llvm.ptr>, f32
    %7 = llvm.getelementptr inbounds %arg1[%arg6] : (!llvm.ptr, vector<4xi32>) -> vector<4x!llvm.ptr>, f32
    %8 = llvm.mlir.undef : !llvm.struct<packed (i8, f32)>
    %9 = llvm.mlir.constant(dense<0> : tensor<2x3xi32>) : !llvm.array<2 x array<3 x i32>>
    %10 = llvm.mlir.constant(1.000000e+00 : f32) : f32
    %11 = llvm.mlir.constant(0x7FC00000 : f32) : f32
    %12 = llvm.intr.sin(%arg0) : (f32) -> f32
    %13 = llvm.intr.cos(%arg0) : (f32) -> f32
    %14 = llvm.intr.tan(%arg0) : (f32) -> f32
    %15 = llvm.intr.tanh(%arg0) : (f32) -> f32
    %16 = llvm.intr.sinh(%arg0) : (f32) -> f32
    %17 = llvm.intr.cosh(%arg0) : (f32) -> f32
    %18 = llvm.intr.atan(%arg0) : (f32) -> f32
    %19 = llvm.intr.atan2(%arg0, %arg0) : (f32, f32) -> f32
    %20 = llvm.intr.exp10(%arg0) : (f32) -> f32
    %21 = llvm.intr.exp2(%arg0) : (f32) -> f32
    %22 = llvm.intr.log2(%arg0) : (f32) -> f32
    %23 = llvm.intr.log10(%arg0) : (f32) -> f32
    %24 = llvm.intr.rint(%arg0) : (f32) -> f32
    %25 = llvm.intr.nearbyint(%arg0) : (f32) -> f32
    %26 = llvm.intr.round(%arg0) : (f32) -> f32
    %27 = llvm.intr.roundeven(%arg0) : (f32) -> f32
    %28 = llvm.intr.trunc(%arg0) : (f32) -> f32
    %29 = llvm.intr.fabs(%arg0) : (f32) -> f32
    %30 = llvm.intr.acos(%arg0) : (f32) -> f32
    %31 = llvm.intr.asin(%arg0) : (f32) -> f32
    %32 = llvm.intr.minimum(%arg0, %arg0) : (f32, f32) -> f32
    %33 = llvm.intr.minnum(%arg0, %arg0) : (f32, f32) -> f32
    %34 = llvm.intr.maxnum(%arg0, %arg0) : (f32, f32) -> f32
    %35 = llvm.intr.bswap(%arg3) : (i32) -> i32
    %36 = llvm.intr.bitreverse(%arg3) : (i32) -> i32
    %37 = "llvm.intr.cttz"(%arg3) <{is_zero_poison = true}> : (i32) -> i32
    %38 = llvm.intr.fshl(%arg3, %arg3, %arg3) : (i32, i32, i32) -> i32
    %39 = llvm.intr.sadd.sat(%arg3, %arg3) : (i32, i32) -> i32
    %40 = "llvm.intr.vector.reduce.add"(%arg6) : (vector<4xi32>) -> i32
    %41 = llvm.intr.vector.reduce.fminimum(%arg4) : (vector<4xf32>) -> f32
    %42 = "llvm.intr.vector.reduce.fmul"(%arg0, %arg4) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, vector<4xf32>) -> f32
    %43 = llvm.intr.stacksave : !llvm.ptr
    llvm.intr.stackrestore %43 : !llvm.ptr
    %44 = llvm.alloca %arg3 x f32 : (i32) -> !llvm.ptr
    llvm.intr.lifetime.start %44 : !llvm.ptr
    llvm.intr.lifetime.end %44 : !llvm.ptr
    llvm.return %8 : !llvm.struct<packed (i8, f32)>
  }
  llvm.func internal fastcc @g2(%arg0: !llvm.ptr {llvm.noalias}) -> !llvm.struct<(f32, f32)> attributes {always_inline, foo.bar = 1 : i32, no_unwind, sym_visibility = "private", target_cpu = "znver4", will_return} {
    llvm.unreachable
  }
  llvm.func hidden @h()
  llvm.func unnamed_addr @h3()
  llvm.func @"odd name"(i32, !llvm.ptr {llvm.noalias}) -> (f32 {llvm.noundef}) attributes {sym_visibility = "private"}
  llvm.func @rest(%arg0: i32, %arg1: f32, %arg2: vector<4xf32>, %arg3: vector<4xi32>) {
    %0 = llvm.sub %arg0, %arg0 : i32
    %1 = llvm.ashr %arg0, %arg0 : i32
    %2 = llvm.urem %arg0, %arg0 : i32
    %3 = llvm.fsub %arg1, %arg1 : f32
    %4 = llvm.fdiv %arg1, %arg1 : f32
    %5 = llvm.frem %arg1, %arg1 : f32
    %6 = llvm.fptoui %arg1 : f32 to i32
    %7 = llvm.intr.log(%arg1) : (f32) -> f32
    %8 = llvm.intr.sqrt(%arg1) : (f32) -> f32
    %9 = llvm.intr.floor(%arg1) : (f32) -> f32
    %10 = llvm.intr.ceil(%arg1) : (f32) -> f32
    %11 = llvm.intr.smin(%arg0, %arg0) : (i32, i32) -> i32
    %12 = llvm.intr.umax(%arg0, %arg0) : (i32, i32) -> i32
    %13 = llvm.intr.umin(%arg0, %arg0) : (i32, i32) -> i32
    %14 = llvm.intr.uadd.sat(%arg0, %arg0) : (i32, i32) -> i32
    %15 = llvm.intr.ssub.sat(%arg0, %arg0) : (i32, i32) -> i32
    %16 = llvm.intr.usub.sat(%arg0, %arg0) : (i32, i32) -> i32
    %17 = llvm.intr.fshr(%arg0, %arg0, %arg0) : (i32, i32, i32) -> i32
    %18 = "llvm.intr.uadd.with.overflow"(%arg0, %arg0) : (i32, i32) -> !llvm.struct<(i32, i1)>
    %19 = "llvm.intr.ssub.with.overflow"(%arg0, %arg0) : (i32, i32) -> !llvm.struct<(i32, i1)>
    %20 = "llvm.intr.usub.with.overflow"(%arg0, %arg0) : (i32, i32) -> !llvm.struct<(i32, i1)>
    %21 = "llvm.intr.smul.with.overflow"(%arg0, %arg0) : (i32, i32) -> !llvm.struct<(i32, i1)>
    %22 = "llvm.intr.umul.with.overflow"(%arg0, %arg0) : (i32, i32) -> !llvm.struct<(i32, i1)>
    %23 = "llvm.intr.vector.reduce.mul"(%arg3) : (vector<4xi32>) -> i32
    %24 = "llvm.intr.vector.reduce.and"(%arg3) : (vector<4xi32>) -> i32
    %25 = "llvm.intr.vector.reduce.or"(%arg3) : (vector<4xi32>) -> i32
    %26 = "llvm.intr.vector.reduce.xor"(%arg3) : (vector<4xi32>) -> i32
    %27 = "llvm.intr.vector.reduce.smax"(%arg3) : (vector<4xi32>) -> i32
    %28 = "llvm.intr.vector.reduce.smin"(%arg3) : (vector<4xi32>) -> i32
    %29 = "llvm.intr.vector.reduce.umax"(%arg3) : (vector<4xi32>) -> i32
    %30 = "llvm.intr.vector.reduce.umin"(%arg3) : (vector<4xi32>) -> i32
    %31 = llvm.intr.vector.reduce.fmin(%arg2) : (vector<4xf32>) -> f32
    %32 = llvm.intr.vector.reduce.fmaximum(%arg2) : (vector<4xf32>) -> f32
    llvm.return
  }
  llvm.func @scattered(%arg0: vector<4x!llvm.ptr>, %arg1: vector<4xi1>, %arg2: vector<4xf32>, %arg3: !llvm.ptr) {
    %0 = llvm.intr.masked.gather %arg0, %arg1, %arg2 {alignment = 4 : i32} : (vector<4x!llvm.ptr>, vector<4xi1>, vector<4xf32>) -> vector<4xf32>
    llvm.intr.masked.scatter %0, %arg0, %arg1 {alignment = 4 : i32} : vector<4xf32>, vector<4xi1> into vector<4x!llvm.ptr>
    %1 = "llvm.intr.masked.expandload"(%arg3, %arg1, %arg2) : (!llvm.ptr, vector<4xi1>, vector<4xf32>) -> vector<4xf32>
    "llvm.intr.masked.compressstore"(%1, %arg3, %arg1) : (vector<4xf32>, !llvm.ptr, vector<4xi1>) -> ()
    llvm.return
  }
  llvm.func @atomics(%arg0: !llvm.ptr, %arg1: f32, %arg2: i32, %arg3: i1, %arg4: i64) {
    %0 = llvm.atomicrmw fadd %arg0, %arg1 acq_rel : !llvm.ptr, f32
    %1 = llvm.atomicrmw volatile umax %arg0, %arg2 syncscope("singlethread") monotonic {alignment = 4 : i64} : !llvm.ptr, i32
    %2 = llvm.atomicrmw _and %arg0, %arg2 seq_cst : !llvm.ptr, i32
    %3 = llvm.cmpxchg %arg0, %arg2, %arg2 acq_rel monotonic : !llvm.ptr, i32
    %4 = llvm.cmpxchg weak volatile %arg0, %arg2, %arg2 syncscope("singlethread") seq_cst acquire {alignment = 4 : i64} : !llvm.ptr, i32
    llvm.fence syncscope("singlethread") acquire
    llvm.fence seq_cst
    %5 = llvm.load %arg0 atomic acquire {alignment = 4 : i64} : !llvm.ptr -> i32
    llvm.store %arg2, %arg0 atomic syncscope("singlethread") release {alignment = 4 : i64} : i32, !llvm.ptr
    llvm.intr.assume %arg3 : i1
    %6 = llvm.mlir.constant(true) : i1
    llvm.intr.assume %6 ["align"(%arg0, %arg4 : !llvm.ptr, i64), "cold"()] : i1
    "llvm.intr.prefetch"(%arg0) <{cache = 1 : i32, hint = 3 : i32, rw = 0 : i32}> : (!llvm.ptr) -> ()
    llvm.return
  }
  llvm.func @more_intrinsics(%arg0: !llvm.ptr, %arg1: f32, %arg2: i32, %arg3: vector<4xf32>, %arg4: vector<4xi1>, %arg5: vector<4x!llvm.ptr>, %arg6: i64, %arg7: i8) {
    %0 = llvm.intr.masked.gather %arg5, %arg4 {alignment = 4 : i32} : (vector<4x!llvm.ptr>, vector<4xi1>) -> vector<4xf32>
    %1 = llvm.intr.masked.gather %arg5, %arg4, %arg3 {alignment = 4 : i32} : (vector<4x!llvm.ptr>, vector<4xi1>, vector<4xf32>) -> vector<4xf32>
    llvm.intr.masked.scatter %arg3, %arg5, %arg4 {alignment = 4 : i32} : vector<4xf32>, vector<4xi1> into vector<4x!llvm.ptr>
    %2 = "llvm.intr.masked.expandload"(%arg0, %arg4, %arg3) : (!llvm.ptr, vector<4xi1>, vector<4xf32>) -> vector<4xf32>
    "llvm.intr.masked.compressstore"(%arg3, %arg0, %arg4) : (vector<4xf32>, !llvm.ptr, vector<4xi1>) -> ()
    %3 = "llvm.intr.is.fpclass"(%arg1) <{bit = 3 : i32}> : (f32) -> i1
    llvm.intr.trap
    llvm.intr.debugtrap
    %4 = llvm.intr.sincos(%arg1) : (f32) -> !llvm.struct<(f32, f32)>
    %5 = llvm.intr.ldexp(%arg1, %arg2) : (f32, i32) -> f32
    %6 = llvm.intr.frexp(%arg1) : (f32) -> !llvm.struct<(f32, i32)>
    %7 = llvm.intr.lrint(%arg1) : (f32) -> i64
    %8 = llvm.intr.lround(%arg1) : (f32) -> i64
    %9 = llvm.intr.llrint(%arg1) : (f32) -> i64
    %10 = llvm.intr.llround(%arg1) : (f32) -> i64
    %11 = llvm.intr.sshl.sat(%arg2, %arg2) : (i32, i32) -> i32
    %12 = llvm.intr.ushl.sat(%arg2, %arg2) : (i32, i32) -> i32
    %13 = llvm.intr.scmp(%arg2, %arg2) : (i32, i32) -> i2
    %14 = llvm.intr.ucmp(%arg2, %arg2) : (i32, i32) -> i2
    %15 = llvm.intr.vector.extract %arg3[0] : vector<2xf32> from vector<4xf32>
    %16 = llvm.intr.vector.insert %15, %arg3[2] : vector<2xf32> into vector<4xf32>
    %17 = "llvm.intr.vector.interleave2"(%arg3, %arg3) : (vector<4xf32>, vector<4xf32>) -> vector<8xf32>
    %18 = "llvm.intr.vector.deinterleave2"(%arg3) : (vector<4xf32>) -> !llvm.struct<(vector<2xf32>, vector<2xf32>)>
    %19 = llvm.intr.stepvector : vector<4xi32>
    %20 = llvm.intr.get.active.lane.mask %arg6, %arg6 : i64, i64 to vector<4xi1>
    "llvm.intr.memcpy.inline"(%arg0, %arg0) <{isVolatile = false, len = 16 : i64}> : (!llvm.ptr, !llvm.ptr) -> ()
    "llvm.intr.memset.inline"(%arg0, %arg7) <{isVolatile = false, len = 16 : i64}> : (!llvm.ptr, i8) -> ()
    %21 = llvm.intr.ptrmask %arg0, %arg6 : (!llvm.ptr, i64) -> !llvm.ptr
    %22 = "llvm.intr.is.constant"(%arg2) : (i32) -> i1
    %23 = llvm.intr.launder.invariant.group %arg0 : !llvm.ptr
    %24 = llvm.intr.strip.invariant.group %arg0 : !llvm.ptr
    llvm.return
  }
}
