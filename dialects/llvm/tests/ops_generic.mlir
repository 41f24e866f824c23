#loop_unroll = #llvm.loop_unroll<disable = true>
#loop_vectorize = #llvm.loop_vectorize<disable = false, width = 8 : i32>
#loop_annotation = #llvm.loop_annotation<vectorize = #loop_vectorize, unroll = #loop_unroll>
"builtin.module"() ({
  "llvm.mlir.global"() <{addr_space = 0 : i32, alignment = 64 : i64, constant, global_type = !llvm.array<2 x f32>, linkage = #llvm.linkage<internal>, sym_name = "table", unnamed_addr = 0 : i64, value = dense<[1.000000e+00, 2.000000e+00]> : tensor<2xf32>, visibility_ = 0 : i64}> ({
  }) : () -> ()
  "llvm.mlir.global"() <{addr_space = 0 : i32, alignment = 8 : i64, global_type = i64, linkage = #llvm.linkage<private>, sym_name = "counter", unnamed_addr = 0 : i64, value = 3 : i64, visibility_ = 0 : i64}> ({
  }) : () -> ()
  "llvm.mlir.global"() <{addr_space = 0 : i32, global_type = f64, linkage = #llvm.linkage<external>, sym_name = "ext", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
  }) : () -> ()
  "llvm.mlir.global"() <{addr_space = 0 : i32, global_type = i32, linkage = #llvm.linkage<external>, sym_name = "plain", unnamed_addr = 0 : i64, value = 1 : i32, visibility_ = 0 : i64}> ({
  }) : () -> ()
  "llvm.mlir.global"() <{addr_space = 0 : i32, constant, global_type = !llvm.array<6 x i8>, linkage = #llvm.linkage<internal>, sym_name = "str", unnamed_addr = 0 : i64, value = "hello\00", visibility_ = 0 : i64}> ({
  }) : () -> ()
  "llvm.mlir.global"() <{addr_space = 0 : i32, global_type = !llvm.struct<(i32, f32)>, linkage = #llvm.linkage<internal>, sym_name = "init", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
    %173 = "llvm.mlir.undef"() : () -> !llvm.struct<(i32, f32)>
    "llvm.return"(%173) : (!llvm.struct<(i32, f32)>) -> ()
  }) : () -> ()
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<f32 (f32)>, linkage = #llvm.linkage<external>, sym_name = "sinf", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
  }) : () -> ()
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<i32 (ptr, ...)>, linkage = #llvm.linkage<external>, sym_name = "printf", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
  }) : () -> ()
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, arg_attrs = [{llvm.align = 64 : i64, llvm.noalias, llvm.readonly}, {}], function_type = !llvm.func<f32 (ptr, i64)>, linkage = #llvm.linkage<private>, passthrough = ["nounwind"], res_attrs = [{llvm.noundef}], sym_name = "p", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
  ^bb0(%arg42: !llvm.ptr, %arg43: i64):
    %169 = "llvm.load"(%arg42) <{alignment = 4 : i64, ordering = 0 : i64}> : (!llvm.ptr) -> f32
    %170 = "llvm.load"(%arg42) <{ordering = 0 : i64, volatile_}> : (!llvm.ptr) -> f32
    %171 = "llvm.load"(%arg42) <{nontemporal, ordering = 0 : i64}> : (!llvm.ptr) -> vector<4xf32>
    %172 = "llvm.load"(%arg42) <{invariant, invariantGroup, ordering = 0 : i64}> : (!llvm.ptr) -> vector<4xf32>
    "llvm.store"(%169, %arg42) <{alignment = 4 : i64, ordering = 0 : i64}> : (f32, !llvm.ptr) -> ()
    "llvm.store"(%169, %arg42) <{ordering = 0 : i64, volatile_}> : (f32, !llvm.ptr) -> ()
    "llvm.return"(%169) : (f32) -> ()
  }) : () -> ()
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<void (i1, i32, i64)>, linkage = #llvm.linkage<internal>, sym_name = "q", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
  ^bb0(%arg39: i1, %arg40: i32, %arg41: i64):
    "llvm.cond_br"(%arg39, %arg40)[^bb1, ^bb2] <{branch_weights = array<i32: 5, 10>, operandSegmentSizes = array<i32: 1, 1, 0>}> : (i1, i32) -> ()
  ^bb1(%166: i32):
    "llvm.switch"(%166, %arg40, %arg41)[^bb2, ^bb3, ^bb4] <{case_operand_segments = array<i32: 2, 0>, case_values = dense<[1, -2]> : vector<2xi32>, operandSegmentSizes = array<i32: 1, 0, 2>}> : (i32, i32, i64) -> ()
  ^bb2:
    "llvm.br"(%arg40, %arg41)[^bb3] : (i32, i64) -> ()
  ^bb3(%167: i32, %168: i64):
    "llvm.br"(%167)[^bb1] <{loop_annotation = #loop_annotation}> : (i32) -> ()
  ^bb4:
    "llvm.unreachable"() : () -> ()
  }) : () -> ()
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, dso_local, function_type = !llvm.func<void ()>, linkage = #llvm.linkage<linkonce_odr>, sym_name = "link", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
    "llvm.return"() : () -> ()
  }) : () -> ()
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<f32 (f32, ptr)>, linkage = #llvm.linkage<external>, sym_name = "calls", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
  ^bb0(%arg37: f32, %arg38: !llvm.ptr):
    %160 = "llvm.call"(%arg37) <{CConv = #llvm.cconv<ccc>, TailCallKind = #llvm.tailcallkind<none>, callee = @sinf, fastmathFlags = #llvm.fastmath<none>, op_bundle_sizes = array<i32>, operandSegmentSizes = array<i32: 1, 0>}> : (f32) -> f32
    %161 = "llvm.call"(%arg37) <{CConv = #llvm.cconv<ccc>, TailCallKind = #llvm.tailcallkind<none>, callee = @sinf, fastmathFlags = #llvm.fastmath<fast>, op_bundle_sizes = array<i32>, operandSegmentSizes = array<i32: 1, 0>}> : (f32) -> f32
    %162 = "llvm.call"(%arg38, %arg37) <{CConv = #llvm.cconv<ccc>, TailCallKind = #llvm.tailcallkind<none>, callee = @printf, fastmathFlags = #llvm.fastmath<none>, op_bundle_sizes = array<i32>, operandSegmentSizes = array<i32: 2, 0>, var_callee_type = !llvm.func<i32 (ptr, ...)>}> : (!llvm.ptr, f32) -> i32
    "llvm.call"() <{CConv = #llvm.cconv<ccc>, TailCallKind = #llvm.tailcallkind<none>, callee = @link, fastmathFlags = #llvm.fastmath<none>, op_bundle_sizes = array<i32>, operandSegmentSizes = array<i32: 0, 0>}> : () -> ()
    %163 = "llvm.call"(%arg37) <{CConv = #llvm.cconv<ccc>, TailCallKind = #llvm.tailcallkind<tail>, callee = @sinf, fastmathFlags = #llvm.fastmath<none>, op_bundle_sizes = array<i32>, operandSegmentSizes = array<i32: 1, 0>}> : (f32) -> f32
    %164 = "llvm.call"(%arg37) <{CConv = #llvm.cconv<fastcc>, TailCallKind = #llvm.tailcallkind<none>, callee = @sinf, fastmathFlags = #llvm.fastmath<none>, op_bundle_sizes = array<i32>, operandSegmentSizes = array<i32: 1, 0>}> : (f32) -> f32
    %165 = "llvm.call"(%arg38, %arg37) <{CConv = #llvm.cconv<ccc>, TailCallKind = #llvm.tailcallkind<none>, fastmathFlags = #llvm.fastmath<none>, op_bundle_sizes = array<i32>, operandSegmentSizes = array<i32: 2, 0>}> : (!llvm.ptr, f32) -> f32
    "llvm.return"(%160) : (f32) -> ()
  }) : () -> ()
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<void ()>, linkage = #llvm.linkage<external>, sym_name = "consts", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
    %147 = "llvm.mlir.constant"() <{value = 1 : i32}> : () -> i32
    %148 = "llvm.mlir.constant"() <{value = 1.500000e+00 : f32}> : () -> f32
    %149 = "llvm.mlir.constant"() <{value = dense<1.000000e+00> : vector<4xf32>}> : () -> vector<4xf32>
    %150 = "llvm.mlir.constant"() <{value = true}> : () -> i1
    %151 = "llvm.mlir.constant"() <{value = dense<[1, 2]> : tensor<2xi32>}> : () -> !llvm.array<2 x i32>
    %152 = "llvm.mlir.constant"() <{value = 7 : index}> : () -> i64
    %153 = "llvm.mlir.zero"() : () -> !llvm.ptr
    %154 = "llvm.mlir.undef"() : () -> !llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>
    %155 = "llvm.mlir.poison"() : () -> vector<4xf32>
    %156 = "llvm.mlir.addressof"() <{global_name = @counter}> : () -> !llvm.ptr
    %157 = "llvm.mlir.addressof"() <{global_name = @sinf}> {foo} : () -> !llvm.ptr
    %158 = "llvm.mlir.constant"() <{value = "abc"}> : () -> !llvm.array<3 x i8>
    %159 = "llvm.mlir.constant"() <{value = [1 : i32, 2.000000e+00 : f32]}> : () -> !llvm.struct<(i32, f32)>
    "llvm.return"() : () -> ()
  }) : () -> ()
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<void (i64, ptr, i32, struct<(i32, array<2 x f32>)>, f32)>, linkage = #llvm.linkage<external>, sym_name = "mem", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
  ^bb0(%arg32: i64, %arg33: !llvm.ptr, %arg34: i32, %arg35: !llvm.struct<(i32, array<2 x f32>)>, %arg36: f32):
    %137 = "llvm.alloca"(%arg32) <{alignment = 16 : i64, elem_type = f32}> : (i64) -> !llvm.ptr
    %138 = "llvm.alloca"(%arg34) <{elem_type = i32, inalloca}> : (i32) -> !llvm.ptr
    %139 = "llvm.getelementptr"(%arg33, %arg32) <{elem_type = f32, noWrapFlags = 0 : i32, rawConstantIndices = array<i32: -2147483648>}> : (!llvm.ptr, i64) -> !llvm.ptr
    %140 = "llvm.getelementptr"(%arg33, %arg32) <{elem_type = !llvm.struct<(i32, array<2 x f32>)>, noWrapFlags = 3 : i32, rawConstantIndices = array<i32: 0, 1, -2147483648>}> : (!llvm.ptr, i64) -> !llvm.ptr
    %141 = "llvm.getelementptr"(%arg33, %arg32) <{elem_type = !llvm.struct<(i32, i32)>, noWrapFlags = 7 : i32, rawConstantIndices = array<i32: -2147483648, 1>}> : (!llvm.ptr, i64) -> !llvm.ptr
    %142 = "llvm.getelementptr"(%arg33) <{elem_type = i8, noWrapFlags = 6 : i32, rawConstantIndices = array<i32: 1>}> : (!llvm.ptr) -> !llvm.ptr
    %143 = "llvm.getelementptr"(%arg33) <{elem_type = i8, noWrapFlags = 4 : i32, rawConstantIndices = array<i32: -1>}> : (!llvm.ptr) -> !llvm.ptr
    %144 = "llvm.insertvalue"(%arg35, %arg36) <{position = array<i64: 1, 0>}> : (!llvm.struct<(i32, array<2 x f32>)>, f32) -> !llvm.struct<(i32, array<2 x f32>)>
    %145 = "llvm.extractvalue"(%144) <{position = array<i64: 1, 0>}> : (!llvm.struct<(i32, array<2 x f32>)>) -> f32
    %146 = "llvm.extractvalue"(%144) <{position = array<i64: 1>}> : (!llvm.struct<(i32, array<2 x f32>)>) -> !llvm.array<2 x f32>
    "llvm.return"() : () -> ()
  }) : () -> ()
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<void (i32, i32, f32, f32, i1, vector<4xf32>, ptr, ptr<1>)>, linkage = #llvm.linkage<external>, sym_name = "arith", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
  ^bb0(%arg24: i32, %arg25: i32, %arg26: f32, %arg27: f32, %arg28: i1, %arg29: vector<4xf32>, %arg30: !llvm.ptr, %arg31: !llvm.ptr<1>):
    %97 = "llvm.add"(%arg24, %arg25) <{overflowFlags = 0 : i32}> : (i32, i32) -> i32
    %98 = "llvm.add"(%arg24, %arg25) <{overflowFlags = 1 : i32}> : (i32, i32) -> i32
    %99 = "llvm.mul"(%arg24, %arg25) <{overflowFlags = 3 : i32}> {foo = 1 : i32} : (i32, i32) -> i32
    %100 = "llvm.sdiv"(%arg24, %arg25) <{isExact}> : (i32, i32) -> i32
    %101 = "llvm.udiv"(%arg24, %arg25) : (i32, i32) -> i32
    %102 = "llvm.shl"(%arg24, %arg25) <{overflowFlags = 2 : i32}> : (i32, i32) -> i32
    %103 = "llvm.lshr"(%arg24, %arg25) <{isExact}> : (i32, i32) -> i32
    %104 = "llvm.or"(%arg24, %arg25) <{isDisjoint}> : (i32, i32) -> i32
    %105 = "llvm.xor"(%arg24, %arg25) : (i32, i32) -> i32
    %106 = "llvm.fadd"(%arg26, %arg27) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32) -> f32
    %107 = "llvm.fmul"(%arg26, %arg27) <{fastmathFlags = #llvm.fastmath<nnan, ninf>}> : (f32, f32) -> f32
    %108 = "llvm.fneg"(%arg29) <{fastmathFlags = #llvm.fastmath<fast>}> : (vector<4xf32>) -> vector<4xf32>
    %109 = "llvm.icmp"(%arg24, %arg25) <{predicate = 2 : i64}> : (i32, i32) -> i1
    %110 = "llvm.icmp"(%arg30, %arg30) <{predicate = 0 : i64}> : (!llvm.ptr, !llvm.ptr) -> i1
    %111 = "llvm.fcmp"(%arg29, %arg29) <{fastmathFlags = #llvm.fastmath<none>, predicate = 4 : i64}> : (vector<4xf32>, vector<4xf32>) -> vector<4xi1>
    %112 = "llvm.fcmp"(%arg26, %arg27) <{fastmathFlags = #llvm.fastmath<contract, reassoc>, predicate = 15 : i64}> : (f32, f32) -> i1
    %113 = "llvm.select"(%arg28, %arg24, %arg25) <{fastmathFlags = #llvm.fastmath<none>}> : (i1, i32, i32) -> i32
    %114 = "llvm.select"(%111, %arg29, %arg29) <{fastmathFlags = #llvm.fastmath<fast>}> : (vector<4xi1>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
    %115 = "llvm.freeze"(%arg24) : (i32) -> i32
    %116 = "llvm.trunc"(%arg24) <{overflowFlags = 0 : i32}> : (i32) -> i8
    %117 = "llvm.trunc"(%arg24) <{overflowFlags = 1 : i32}> : (i32) -> i8
    %118 = "llvm.zext"(%arg24) : (i32) -> i64
    %119 = "llvm.zext"(%arg24) <{nonNeg}> : (i32) -> i64
    %120 = "llvm.sext"(%arg24) : (i32) -> i64
    %121 = "llvm.fptrunc"(%arg26) : (f32) -> f16
    %122 = "llvm.fpext"(%arg26) : (f32) -> f64
    %123 = "llvm.sitofp"(%arg24) : (i32) -> f32
    %124 = "llvm.uitofp"(%arg24) <{nonNeg}> : (i32) -> f32
    %125 = "llvm.uitofp"(%arg24) : (i32) -> f32
    %126 = "llvm.fptosi"(%arg26) : (f32) -> i32
    %127 = "llvm.bitcast"(%arg26) : (f32) -> i32
    %128 = "llvm.ptrtoint"(%arg30) : (!llvm.ptr) -> i64
    %129 = "llvm.inttoptr"(%128) : (i64) -> !llvm.ptr
    %130 = "llvm.addrspacecast"(%arg30) : (!llvm.ptr) -> !llvm.ptr<1>
    %131 = "llvm.insertelement"(%arg29, %arg26, %arg24) : (vector<4xf32>, f32, i32) -> vector<4xf32>
    %132 = "llvm.extractelement"(%arg29, %arg24) : (vector<4xf32>, i32) -> f32
    %133 = "llvm.shufflevector"(%arg29, %arg29) <{mask = array<i32: 0, -1, 2, 7>}> : (vector<4xf32>, vector<4xf32>) -> vector<4xf32>
    %134 = "llvm.shufflevector"(%arg29, %arg29) <{mask = array<i32: 0, 5>}> {foo} : (vector<4xf32>, vector<4xf32>) -> vector<2xf32>
    %135 = "llvm.and"(%arg24, %arg25) : (i32, i32) -> i32
    %136 = "llvm.srem"(%arg24, %arg25) : (i32, i32) -> i32
    "llvm.return"() : () -> ()
  }) : () -> ()
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<void (i32, f32, vector<4xf32>, ptr, i64, i8, i1, vector<4xi1>)>, linkage = #llvm.linkage<external>, sym_name = "intr", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
  ^bb0(%arg16: i32, %arg17: f32, %arg18: vector<4xf32>, %arg19: !llvm.ptr, %arg20: i64, %arg21: i8, %arg22: i1, %arg23: vector<4xi1>):
    %80 = "llvm.intr.exp"(%arg17) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %81 = "llvm.intr.exp"(%arg18) <{fastmathFlags = #llvm.fastmath<fast>}> : (vector<4xf32>) -> vector<4xf32>
    %82 = "llvm.intr.pow"(%arg17, %arg17) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32) -> f32
    %83 = "llvm.intr.powi"(%arg17, %arg16) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, i32) -> f32
    %84 = "llvm.intr.fma"(%arg17, %arg17, %arg17) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32, f32) -> f32
    %85 = "llvm.intr.fmuladd"(%arg17, %arg17, %arg17) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32, f32) -> f32
    %86 = "llvm.intr.maximum"(%arg17, %arg17) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32) -> f32
    %87 = "llvm.intr.smax"(%arg16, %arg16) : (i32, i32) -> i32
    %88 = "llvm.intr.abs"(%arg16) <{is_int_min_poison = false}> : (i32) -> i32
    %89 = "llvm.intr.ctlz"(%arg16) <{is_zero_poison = false}> : (i32) -> i32
    %90 = "llvm.intr.ctpop"(%arg16) : (i32) -> i32
    "llvm.intr.memcpy"(%arg19, %arg19, %arg20) <{isVolatile = false}> : (!llvm.ptr, !llvm.ptr, i64) -> ()
    "llvm.intr.memset"(%arg19, %arg21, %arg20) <{isVolatile = false}> : (!llvm.ptr, i8, i64) -> ()
    "llvm.intr.memmove"(%arg19, %arg19, %arg20) <{isVolatile = false}> : (!llvm.ptr, !llvm.ptr, i64) -> ()
    %91 = "llvm.intr.copysign"(%arg17, %arg17) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32) -> f32
    %92 = "llvm.intr.sadd.with.overflow"(%arg16, %arg16) : (i32, i32) -> !llvm.struct<(i32, i1)>
    %93 = "llvm.intr.vector.reduce.fadd"(%arg17, %arg18) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f32, vector<4xf32>) -> f32
    %94 = "llvm.intr.vector.reduce.fmax"(%arg18) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<4xf32>) -> f32
    %95 = "llvm.intr.expect"(%arg16, %arg16) : (i32, i32) -> i32
    %96 = "llvm.intr.masked.load"(%arg19, %arg23, %arg18) <{alignment = 4 : i32}> : (!llvm.ptr, vector<4xi1>, vector<4xf32>) -> vector<4xf32>
    "llvm.intr.masked.store"(%arg18, %arg19, %arg23) <{alignment = 4 : i32}> : (vector<4xf32>, !llvm.ptr, vector<4xi1>) -> ()
    "llvm.return"() : () -> ()
  }) : () -> ()
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<struct<packed (i8, f32)> (f32, ptr, i1, i32, vector<4xf32>, vector<4x!llvm.ptr>, vector<4xi32>)>, linkage = #llvm.linkage<external>, sym_name = "f", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
  ^bb0(%arg9: f32, %arg10: !llvm.ptr, %arg11: i1, %arg12: i32, %arg13: vector<4xf32>, %arg14: vector<4x!llvm.ptr>, %arg15: vector<4xi32>):
    %35 = "llvm.fadd"(%arg9, %arg9) <{fastmathFlags = #llvm.fastmath<ninf, nsz, arcp, contract, afn, reassoc>}> : (f32, f32) -> f32
    %36 = "llvm.fadd"(%arg9, %arg9) <{fastmathFlags = #llvm.fastmath<fast>}> : (f32, f32) -> f32
    %37 = "llvm.mlir.undef"() : () -> !llvm.struct<"named", (i32, ptr<3>, array<2 x vector<4xf32>>)>
    %38 = "llvm.mlir.undef"() : () -> !llvm.struct<"pk", packed (i32, ptr)>
    %39 = "llvm.mlir.zero"() : () -> !llvm.struct<()>
    %40 = "llvm.mlir.undef"() : () -> !llvm.array<2 x array<3 x struct<(ptr, f32)>>>
    %41 = "llvm.getelementptr"(%arg14, %arg15) <{elem_type = f32, noWrapFlags = 3 : i32, rawConstantIndices = array<i32: -2147483648>}> : (vector<4x!llvm.ptr>, vector<4xi32>) -> vector<4x!llvm.ptr>
    %42 = "llvm.getelementptr"(%arg10, %arg15) <{elem_type = f32, noWrapFlags = 3 : i32, rawConstantIndices = array<i32: -2147483648>}> : (!llvm.ptr, vector<4xi32>) -> vector<4x!llvm.ptr>
    %43 = "llvm.mlir.undef"() : () -> !llvm.struct<packed (i8, f32)>
    %44 = "llvm.mlir.constant"() <{value = dense<0> : tensor<2x3xi32>}> : () -> !llvm.array<2 x array<3 x i32>>
    %45 = "llvm.mlir.constant"() <{value = 1.000000e+00 : f32}> : () -> f32
    %46 = "llvm.mlir.constant"() <{value = 0x7FC00000 : f32}> : () -> f32
    %47 = "llvm.intr.sin"(%arg9) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %48 = "llvm.intr.cos"(%arg9) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %49 = "llvm.intr.tan"(%arg9) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %50 = "llvm.intr.tanh"(%arg9) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %51 = "llvm.intr.sinh"(%arg9) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %52 = "llvm.intr.cosh"(%arg9) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %53 = "llvm.intr.atan"(%arg9) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %54 = "llvm.intr.atan2"(%arg9, %arg9) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32) -> f32
    %55 = "llvm.intr.exp10"(%arg9) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %56 = "llvm.intr.exp2"(%arg9) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %57 = "llvm.intr.log2"(%arg9) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %58 = "llvm.intr.log10"(%arg9) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %59 = "llvm.intr.rint"(%arg9) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %60 = "llvm.intr.nearbyint"(%arg9) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %61 = "llvm.intr.round"(%arg9) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %62 = "llvm.intr.roundeven"(%arg9) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %63 = "llvm.intr.trunc"(%arg9) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %64 = "llvm.intr.fabs"(%arg9) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %65 = "llvm.intr.acos"(%arg9) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %66 = "llvm.intr.asin"(%arg9) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %67 = "llvm.intr.minimum"(%arg9, %arg9) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32) -> f32
    %68 = "llvm.intr.minnum"(%arg9, %arg9) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32) -> f32
    %69 = "llvm.intr.maxnum"(%arg9, %arg9) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32) -> f32
    %70 = "llvm.intr.bswap"(%arg12) : (i32) -> i32
    %71 = "llvm.intr.bitreverse"(%arg12) : (i32) -> i32
    %72 = "llvm.intr.cttz"(%arg12) <{is_zero_poison = true}> : (i32) -> i32
    %73 = "llvm.intr.fshl"(%arg12, %arg12, %arg12) : (i32, i32, i32) -> i32
    %74 = "llvm.intr.sadd.sat"(%arg12, %arg12) : (i32, i32) -> i32
    %75 = "llvm.intr.vector.reduce.add"(%arg15) : (vector<4xi32>) -> i32
    %76 = "llvm.intr.vector.reduce.fminimum"(%arg13) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<4xf32>) -> f32
    %77 = "llvm.intr.vector.reduce.fmul"(%arg9, %arg13) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, vector<4xf32>) -> f32
    %78 = "llvm.intr.stacksave"() : () -> !llvm.ptr
    "llvm.intr.stackrestore"(%78) : (!llvm.ptr) -> ()
    %79 = "llvm.alloca"(%arg12) <{elem_type = f32}> : (i32) -> !llvm.ptr
    "llvm.intr.lifetime.start"(%79) : (!llvm.ptr) -> ()
    "llvm.intr.lifetime.end"(%79) : (!llvm.ptr) -> ()
    "llvm.return"(%43) : (!llvm.struct<packed (i8, f32)>) -> ()
  }) : () -> ()
  "llvm.func"() <{CConv = #llvm.cconv<fastcc>, always_inline, arg_attrs = [{llvm.noalias}], function_type = !llvm.func<struct<(f32, f32)> (ptr)>, linkage = #llvm.linkage<internal>, no_unwind, sym_name = "g2", sym_visibility = "private", target_cpu = "znver4", unnamed_addr = 0 : i64, visibility_ = 0 : i64, will_return}> ({
  ^bb0(%arg8: !llvm.ptr):
    "llvm.unreachable"() : () -> ()
  }) {foo.bar = 1 : i32} : () -> ()
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<void ()>, linkage = #llvm.linkage<external>, sym_name = "h", unnamed_addr = 0 : i64, visibility_ = 1 : i64}> ({
  }) : () -> ()
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<void ()>, linkage = #llvm.linkage<external>, sym_name = "h3", unnamed_addr = 2 : i64, visibility_ = 0 : i64}> ({
  }) : () -> ()
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, arg_attrs = [{}, {llvm.noalias}], function_type = !llvm.func<f32 (i32, ptr)>, linkage = #llvm.linkage<external>, res_attrs = [{llvm.noundef}], sym_name = "odd name", sym_visibility = "private", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
  }) : () -> ()
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<void (i32, f32, vector<4xf32>, vector<4xi32>)>, linkage = #llvm.linkage<external>, sym_name = "rest", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
  ^bb0(%arg4: i32, %arg5: f32, %arg6: vector<4xf32>, %arg7: vector<4xi32>):
    %2 = "llvm.sub"(%arg4, %arg4) <{overflowFlags = 0 : i32}> : (i32, i32) -> i32
    %3 = "llvm.ashr"(%arg4, %arg4) : (i32, i32) -> i32
    %4 = "llvm.urem"(%arg4, %arg4) : (i32, i32) -> i32
    %5 = "llvm.fsub"(%arg5, %arg5) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32) -> f32
    %6 = "llvm.fdiv"(%arg5, %arg5) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32) -> f32
    %7 = "llvm.frem"(%arg5, %arg5) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32) -> f32
    %8 = "llvm.fptoui"(%arg5) : (f32) -> i32
    %9 = "llvm.intr.log"(%arg5) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %10 = "llvm.intr.sqrt"(%arg5) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %11 = "llvm.intr.floor"(%arg5) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %12 = "llvm.intr.ceil"(%arg5) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %13 = "llvm.intr.smin"(%arg4, %arg4) : (i32, i32) -> i32
    %14 = "llvm.intr.umax"(%arg4, %arg4) : (i32, i32) -> i32
    %15 = "llvm.intr.umin"(%arg4, %arg4) : (i32, i32) -> i32
    %16 = "llvm.intr.uadd.sat"(%arg4, %arg4) : (i32, i32) -> i32
    %17 = "llvm.intr.ssub.sat"(%arg4, %arg4) : (i32, i32) -> i32
    %18 = "llvm.intr.usub.sat"(%arg4, %arg4) : (i32, i32) -> i32
    %19 = "llvm.intr.fshr"(%arg4, %arg4, %arg4) : (i32, i32, i32) -> i32
    %20 = "llvm.intr.uadd.with.overflow"(%arg4, %arg4) : (i32, i32) -> !llvm.struct<(i32, i1)>
    %21 = "llvm.intr.ssub.with.overflow"(%arg4, %arg4) : (i32, i32) -> !llvm.struct<(i32, i1)>
    %22 = "llvm.intr.usub.with.overflow"(%arg4, %arg4) : (i32, i32) -> !llvm.struct<(i32, i1)>
    %23 = "llvm.intr.smul.with.overflow"(%arg4, %arg4) : (i32, i32) -> !llvm.struct<(i32, i1)>
    %24 = "llvm.intr.umul.with.overflow"(%arg4, %arg4) : (i32, i32) -> !llvm.struct<(i32, i1)>
    %25 = "llvm.intr.vector.reduce.mul"(%arg7) : (vector<4xi32>) -> i32
    %26 = "llvm.intr.vector.reduce.and"(%arg7) : (vector<4xi32>) -> i32
    %27 = "llvm.intr.vector.reduce.or"(%arg7) : (vector<4xi32>) -> i32
    %28 = "llvm.intr.vector.reduce.xor"(%arg7) : (vector<4xi32>) -> i32
    %29 = "llvm.intr.vector.reduce.smax"(%arg7) : (vector<4xi32>) -> i32
    %30 = "llvm.intr.vector.reduce.smin"(%arg7) : (vector<4xi32>) -> i32
    %31 = "llvm.intr.vector.reduce.umax"(%arg7) : (vector<4xi32>) -> i32
    %32 = "llvm.intr.vector.reduce.umin"(%arg7) : (vector<4xi32>) -> i32
    %33 = "llvm.intr.vector.reduce.fmin"(%arg6) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<4xf32>) -> f32
    %34 = "llvm.intr.vector.reduce.fmaximum"(%arg6) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<4xf32>) -> f32
    "llvm.return"() : () -> ()
  }) : () -> ()
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<void (vector<4x!llvm.ptr>, vector<4xi1>, vector<4xf32>, ptr)>, linkage = #llvm.linkage<external>, sym_name = "scattered", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
  ^bb0(%arg0: vector<4x!llvm.ptr>, %arg1: vector<4xi1>, %arg2: vector<4xf32>, %arg3: !llvm.ptr):
    %0 = "llvm.intr.masked.gather"(%arg0, %arg1, %arg2) <{alignment = 4 : i32}> : (vector<4x!llvm.ptr>, vector<4xi1>, vector<4xf32>) -> vector<4xf32>
    "llvm.intr.masked.scatter"(%0, %arg0, %arg1) <{alignment = 4 : i32}> : (vector<4xf32>, vector<4x!llvm.ptr>, vector<4xi1>) -> ()
    %1 = "llvm.intr.masked.expandload"(%arg3, %arg1, %arg2) : (!llvm.ptr, vector<4xi1>, vector<4xf32>) -> vector<4xf32>
    "llvm.intr.masked.compressstore"(%1, %arg3, %arg1) : (vector<4xf32>, !llvm.ptr, vector<4xi1>) -> ()
    "llvm.return"() : () -> ()
  }) : () -> ()
}) : () -> ()
