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
    %171 = "llvm.mlir.undef"() : () -> !llvm.struct<(i32, f32)>
    "llvm.return"(%171) : (!llvm.struct<(i32, f32)>) -> ()
  }) : () -> ()
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<f32 (f32)>, linkage = #llvm.linkage<external>, sym_name = "sinf", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
  }) : () -> ()
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<i32 (ptr, ...)>, linkage = #llvm.linkage<external>, sym_name = "printf", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
  }) : () -> ()
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, arg_attrs = [{llvm.align = 64 : i64, llvm.noalias, llvm.readonly}, {}], function_type = !llvm.func<f32 (ptr, i64)>, linkage = #llvm.linkage<private>, passthrough = ["nounwind"], res_attrs = [{llvm.noundef}], sym_name = "p", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
  ^bb0(%arg38: !llvm.ptr, %arg39: i64):
    %167 = "llvm.load"(%arg38) <{alignment = 4 : i64, ordering = 0 : i64}> : (!llvm.ptr) -> f32
    %168 = "llvm.load"(%arg38) <{ordering = 0 : i64, volatile_}> : (!llvm.ptr) -> f32
    %169 = "llvm.load"(%arg38) <{nontemporal, ordering = 0 : i64}> : (!llvm.ptr) -> vector<4xf32>
    %170 = "llvm.load"(%arg38) <{invariant, invariantGroup, ordering = 0 : i64}> : (!llvm.ptr) -> vector<4xf32>
    "llvm.store"(%167, %arg38) <{alignment = 4 : i64, ordering = 0 : i64}> : (f32, !llvm.ptr) -> ()
    "llvm.store"(%167, %arg38) <{ordering = 0 : i64, volatile_}> : (f32, !llvm.ptr) -> ()
    "llvm.return"(%167) : (f32) -> ()
  }) : () -> ()
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<void (i1, i32, i64)>, linkage = #llvm.linkage<internal>, sym_name = "q", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
  ^bb0(%arg35: i1, %arg36: i32, %arg37: i64):
    "llvm.cond_br"(%arg35, %arg36)[^bb1, ^bb2] <{branch_weights = array<i32: 5, 10>, operandSegmentSizes = array<i32: 1, 1, 0>}> : (i1, i32) -> ()
  ^bb1(%164: i32):
    "llvm.switch"(%164, %arg36, %arg37)[^bb2, ^bb3, ^bb4] <{case_operand_segments = array<i32: 2, 0>, case_values = dense<[1, -2]> : vector<2xi32>, operandSegmentSizes = array<i32: 1, 0, 2>}> : (i32, i32, i64) -> ()
  ^bb2:
    "llvm.br"(%arg36, %arg37)[^bb3] : (i32, i64) -> ()
  ^bb3(%165: i32, %166: i64):
    "llvm.br"(%165)[^bb1] <{loop_annotation = #loop_annotation}> : (i32) -> ()
  ^bb4:
    "llvm.unreachable"() : () -> ()
  }) : () -> ()
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, dso_local, function_type = !llvm.func<void ()>, linkage = #llvm.linkage<linkonce_odr>, sym_name = "link", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
    "llvm.return"() : () -> ()
  }) : () -> ()
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<f32 (f32, ptr)>, linkage = #llvm.linkage<external>, sym_name = "calls", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
  ^bb0(%arg33: f32, %arg34: !llvm.ptr):
    %158 = "llvm.call"(%arg33) <{CConv = #llvm.cconv<ccc>, TailCallKind = #llvm.tailcallkind<none>, callee = @sinf, fastmathFlags = #llvm.fastmath<none>, op_bundle_sizes = array<i32>, operandSegmentSizes = array<i32: 1, 0>}> : (f32) -> f32
    %159 = "llvm.call"(%arg33) <{CConv = #llvm.cconv<ccc>, TailCallKind = #llvm.tailcallkind<none>, callee = @sinf, fastmathFlags = #llvm.fastmath<fast>, op_bundle_sizes = array<i32>, operandSegmentSizes = array<i32: 1, 0>}> : (f32) -> f32
    %160 = "llvm.call"(%arg34, %arg33) <{CConv = #llvm.cconv<ccc>, TailCallKind = #llvm.tailcallkind<none>, callee = @printf, fastmathFlags = #llvm.fastmath<none>, op_bundle_sizes = array<i32>, operandSegmentSizes = array<i32: 2, 0>, var_callee_type = !llvm.func<i32 (ptr, ...)>}> : (!llvm.ptr, f32) -> i32
    "llvm.call"() <{CConv = #llvm.cconv<ccc>, TailCallKind = #llvm.tailcallkind<none>, callee = @link, fastmathFlags = #llvm.fastmath<none>, op_bundle_sizes = array<i32>, operandSegmentSizes = array<i32: 0, 0>}> : () -> ()
    %161 = "llvm.call"(%arg33) <{CConv = #llvm.cconv<ccc>, TailCallKind = #llvm.tailcallkind<tail>, callee = @sinf, fastmathFlags = #llvm.fastmath<none>, op_bundle_sizes = array<i32>, operandSegmentSizes = array<i32: 1, 0>}> : (f32) -> f32
    %162 = "llvm.call"(%arg33) <{CConv = #llvm.cconv<fastcc>, TailCallKind = #llvm.tailcallkind<none>, callee = @sinf, fastmathFlags = #llvm.fastmath<none>, op_bundle_sizes = array<i32>, operandSegmentSizes = array<i32: 1, 0>}> : (f32) -> f32
    %163 = "llvm.call"(%arg34, %arg33) <{CConv = #llvm.cconv<ccc>, TailCallKind = #llvm.tailcallkind<none>, fastmathFlags = #llvm.fastmath<none>, op_bundle_sizes = array<i32>, operandSegmentSizes = array<i32: 2, 0>}> : (!llvm.ptr, f32) -> f32
    "llvm.return"(%158) : (f32) -> ()
  }) : () -> ()
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<void ()>, linkage = #llvm.linkage<external>, sym_name = "consts", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
    %145 = "llvm.mlir.constant"() <{value = 1 : i32}> : () -> i32
    %146 = "llvm.mlir.constant"() <{value = 1.500000e+00 : f32}> : () -> f32
    %147 = "llvm.mlir.constant"() <{value = dense<1.000000e+00> : vector<4xf32>}> : () -> vector<4xf32>
    %148 = "llvm.mlir.constant"() <{value = true}> : () -> i1
    %149 = "llvm.mlir.constant"() <{value = dense<[1, 2]> : tensor<2xi32>}> : () -> !llvm.array<2 x i32>
    %150 = "llvm.mlir.constant"() <{value = 7 : index}> : () -> i64
    %151 = "llvm.mlir.zero"() : () -> !llvm.ptr
    %152 = "llvm.mlir.undef"() : () -> !llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>
    %153 = "llvm.mlir.poison"() : () -> vector<4xf32>
    %154 = "llvm.mlir.addressof"() <{global_name = @counter}> : () -> !llvm.ptr
    %155 = "llvm.mlir.addressof"() <{global_name = @sinf}> {foo} : () -> !llvm.ptr
    %156 = "llvm.mlir.constant"() <{value = "abc"}> : () -> !llvm.array<3 x i8>
    %157 = "llvm.mlir.constant"() <{value = [1 : i32, 2.000000e+00 : f32]}> : () -> !llvm.struct<(i32, f32)>
    "llvm.return"() : () -> ()
  }) : () -> ()
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<void (i64, ptr, i32, struct<(i32, array<2 x f32>)>, f32)>, linkage = #llvm.linkage<external>, sym_name = "mem", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
  ^bb0(%arg28: i64, %arg29: !llvm.ptr, %arg30: i32, %arg31: !llvm.struct<(i32, array<2 x f32>)>, %arg32: f32):
    %135 = "llvm.alloca"(%arg28) <{alignment = 16 : i64, elem_type = f32}> : (i64) -> !llvm.ptr
    %136 = "llvm.alloca"(%arg30) <{elem_type = i32, inalloca}> : (i32) -> !llvm.ptr
    %137 = "llvm.getelementptr"(%arg29, %arg28) <{elem_type = f32, noWrapFlags = 0 : i32, rawConstantIndices = array<i32: -2147483648>}> : (!llvm.ptr, i64) -> !llvm.ptr
    %138 = "llvm.getelementptr"(%arg29, %arg28) <{elem_type = !llvm.struct<(i32, array<2 x f32>)>, noWrapFlags = 3 : i32, rawConstantIndices = array<i32: 0, 1, -2147483648>}> : (!llvm.ptr, i64) -> !llvm.ptr
    %139 = "llvm.getelementptr"(%arg29, %arg28) <{elem_type = !llvm.struct<(i32, i32)>, noWrapFlags = 7 : i32, rawConstantIndices = array<i32: -2147483648, 1>}> : (!llvm.ptr, i64) -> !llvm.ptr
    %140 = "llvm.getelementptr"(%arg29) <{elem_type = i8, noWrapFlags = 6 : i32, rawConstantIndices = array<i32: 1>}> : (!llvm.ptr) -> !llvm.ptr
    %141 = "llvm.getelementptr"(%arg29) <{elem_type = i8, noWrapFlags = 4 : i32, rawConstantIndices = array<i32: -1>}> : (!llvm.ptr) -> !llvm.ptr
    %142 = "llvm.insertvalue"(%arg31, %arg32) <{position = array<i64: 1, 0>}> : (!llvm.struct<(i32, array<2 x f32>)>, f32) -> !llvm.struct<(i32, array<2 x f32>)>
    %143 = "llvm.extractvalue"(%142) <{position = array<i64: 1, 0>}> : (!llvm.struct<(i32, array<2 x f32>)>) -> f32
    %144 = "llvm.extractvalue"(%142) <{position = array<i64: 1>}> : (!llvm.struct<(i32, array<2 x f32>)>) -> !llvm.array<2 x f32>
    "llvm.return"() : () -> ()
  }) : () -> ()
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<void (i32, i32, f32, f32, i1, vector<4xf32>, ptr, ptr<1>)>, linkage = #llvm.linkage<external>, sym_name = "arith", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
  ^bb0(%arg20: i32, %arg21: i32, %arg22: f32, %arg23: f32, %arg24: i1, %arg25: vector<4xf32>, %arg26: !llvm.ptr, %arg27: !llvm.ptr<1>):
    %95 = "llvm.add"(%arg20, %arg21) <{overflowFlags = 0 : i32}> : (i32, i32) -> i32
    %96 = "llvm.add"(%arg20, %arg21) <{overflowFlags = 1 : i32}> : (i32, i32) -> i32
    %97 = "llvm.mul"(%arg20, %arg21) <{overflowFlags = 3 : i32}> {foo = 1 : i32} : (i32, i32) -> i32
    %98 = "llvm.sdiv"(%arg20, %arg21) <{isExact}> : (i32, i32) -> i32
    %99 = "llvm.udiv"(%arg20, %arg21) : (i32, i32) -> i32
    %100 = "llvm.shl"(%arg20, %arg21) <{overflowFlags = 2 : i32}> : (i32, i32) -> i32
    %101 = "llvm.lshr"(%arg20, %arg21) <{isExact}> : (i32, i32) -> i32
    %102 = "llvm.or"(%arg20, %arg21) <{isDisjoint}> : (i32, i32) -> i32
    %103 = "llvm.xor"(%arg20, %arg21) : (i32, i32) -> i32
    %104 = "llvm.fadd"(%arg22, %arg23) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32) -> f32
    %105 = "llvm.fmul"(%arg22, %arg23) <{fastmathFlags = #llvm.fastmath<nnan, ninf>}> : (f32, f32) -> f32
    %106 = "llvm.fneg"(%arg25) <{fastmathFlags = #llvm.fastmath<fast>}> : (vector<4xf32>) -> vector<4xf32>
    %107 = "llvm.icmp"(%arg20, %arg21) <{predicate = 2 : i64}> : (i32, i32) -> i1
    %108 = "llvm.icmp"(%arg26, %arg26) <{predicate = 0 : i64}> : (!llvm.ptr, !llvm.ptr) -> i1
    %109 = "llvm.fcmp"(%arg25, %arg25) <{fastmathFlags = #llvm.fastmath<none>, predicate = 4 : i64}> : (vector<4xf32>, vector<4xf32>) -> vector<4xi1>
    %110 = "llvm.fcmp"(%arg22, %arg23) <{fastmathFlags = #llvm.fastmath<contract, reassoc>, predicate = 15 : i64}> : (f32, f32) -> i1
    %111 = "llvm.select"(%arg24, %arg20, %arg21) <{fastmathFlags = #llvm.fastmath<none>}> : (i1, i32, i32) -> i32
    %112 = "llvm.select"(%109, %arg25, %arg25) <{fastmathFlags = #llvm.fastmath<fast>}> : (vector<4xi1>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
    %113 = "llvm.freeze"(%arg20) : (i32) -> i32
    %114 = "llvm.trunc"(%arg20) <{overflowFlags = 0 : i32}> : (i32) -> i8
    %115 = "llvm.trunc"(%arg20) <{overflowFlags = 1 : i32}> : (i32) -> i8
    %116 = "llvm.zext"(%arg20) : (i32) -> i64
    %117 = "llvm.zext"(%arg20) <{nonNeg}> : (i32) -> i64
    %118 = "llvm.sext"(%arg20) : (i32) -> i64
    %119 = "llvm.fptrunc"(%arg22) : (f32) -> f16
    %120 = "llvm.fpext"(%arg22) : (f32) -> f64
    %121 = "llvm.sitofp"(%arg20) : (i32) -> f32
    %122 = "llvm.uitofp"(%arg20) <{nonNeg}> : (i32) -> f32
    %123 = "llvm.uitofp"(%arg20) : (i32) -> f32
    %124 = "llvm.fptosi"(%arg22) : (f32) -> i32
    %125 = "llvm.bitcast"(%arg22) : (f32) -> i32
    %126 = "llvm.ptrtoint"(%arg26) : (!llvm.ptr) -> i64
    %127 = "llvm.inttoptr"(%126) : (i64) -> !llvm.ptr
    %128 = "llvm.addrspacecast"(%arg26) : (!llvm.ptr) -> !llvm.ptr<1>
    %129 = "llvm.insertelement"(%arg25, %arg22, %arg20) : (vector<4xf32>, f32, i32) -> vector<4xf32>
    %130 = "llvm.extractelement"(%arg25, %arg20) : (vector<4xf32>, i32) -> f32
    %131 = "llvm.shufflevector"(%arg25, %arg25) <{mask = array<i32: 0, -1, 2, 7>}> : (vector<4xf32>, vector<4xf32>) -> vector<4xf32>
    %132 = "llvm.shufflevector"(%arg25, %arg25) <{mask = array<i32: 0, 5>}> {foo} : (vector<4xf32>, vector<4xf32>) -> vector<2xf32>
    %133 = "llvm.and"(%arg20, %arg21) : (i32, i32) -> i32
    %134 = "llvm.srem"(%arg20, %arg21) : (i32, i32) -> i32
    "llvm.return"() : () -> ()
  }) : () -> ()
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<void (i32, f32, vector<4xf32>, ptr, i64, i8, i1, vector<4xi1>)>, linkage = #llvm.linkage<external>, sym_name = "intr", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
  ^bb0(%arg12: i32, %arg13: f32, %arg14: vector<4xf32>, %arg15: !llvm.ptr, %arg16: i64, %arg17: i8, %arg18: i1, %arg19: vector<4xi1>):
    %78 = "llvm.intr.exp"(%arg13) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %79 = "llvm.intr.exp"(%arg14) <{fastmathFlags = #llvm.fastmath<fast>}> : (vector<4xf32>) -> vector<4xf32>
    %80 = "llvm.intr.pow"(%arg13, %arg13) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32) -> f32
    %81 = "llvm.intr.powi"(%arg13, %arg12) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, i32) -> f32
    %82 = "llvm.intr.fma"(%arg13, %arg13, %arg13) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32, f32) -> f32
    %83 = "llvm.intr.fmuladd"(%arg13, %arg13, %arg13) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32, f32) -> f32
    %84 = "llvm.intr.maximum"(%arg13, %arg13) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32) -> f32
    %85 = "llvm.intr.smax"(%arg12, %arg12) : (i32, i32) -> i32
    %86 = "llvm.intr.abs"(%arg12) <{is_int_min_poison = false}> : (i32) -> i32
    %87 = "llvm.intr.ctlz"(%arg12) <{is_zero_poison = false}> : (i32) -> i32
    %88 = "llvm.intr.ctpop"(%arg12) : (i32) -> i32
    "llvm.intr.memcpy"(%arg15, %arg15, %arg16) <{isVolatile = false}> : (!llvm.ptr, !llvm.ptr, i64) -> ()
    "llvm.intr.memset"(%arg15, %arg17, %arg16) <{isVolatile = false}> : (!llvm.ptr, i8, i64) -> ()
    "llvm.intr.memmove"(%arg15, %arg15, %arg16) <{isVolatile = false}> : (!llvm.ptr, !llvm.ptr, i64) -> ()
    %89 = "llvm.intr.copysign"(%arg13, %arg13) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32) -> f32
    %90 = "llvm.intr.sadd.with.overflow"(%arg12, %arg12) : (i32, i32) -> !llvm.struct<(i32, i1)>
    %91 = "llvm.intr.vector.reduce.fadd"(%arg13, %arg14) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f32, vector<4xf32>) -> f32
    %92 = "llvm.intr.vector.reduce.fmax"(%arg14) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<4xf32>) -> f32
    %93 = "llvm.intr.expect"(%arg12, %arg12) : (i32, i32) -> i32
    %94 = "llvm.intr.masked.load"(%arg15, %arg19, %arg14) <{alignment = 4 : i32}> : (!llvm.ptr, vector<4xi1>, vector<4xf32>) -> vector<4xf32>
    "llvm.intr.masked.store"(%arg14, %arg15, %arg19) <{alignment = 4 : i32}> : (vector<4xf32>, !llvm.ptr, vector<4xi1>) -> ()
    "llvm.return"() : () -> ()
  }) : () -> ()
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<struct<packed (i8, f32)> (f32, ptr, i1, i32, vector<4xf32>, vector<4x!llvm.ptr>, vector<4xi32>)>, linkage = #llvm.linkage<external>, sym_name = "f", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
  ^bb0(%arg5: f32, %arg6: !llvm.ptr, %arg7: i1, %arg8: i32, %arg9: vector<4xf32>, %arg10: vector<4x!llvm.ptr>, %arg11: vector<4xi32>):
    %33 = "llvm.fadd"(%arg5, %arg5) <{fastmathFlags = #llvm.fastmath<ninf, nsz, arcp, contract, afn, reassoc>}> : (f32, f32) -> f32
    %34 = "llvm.fadd"(%arg5, %arg5) <{fastmathFlags = #llvm.fastmath<fast>}> : (f32, f32) -> f32
    %35 = "llvm.mlir.undef"() : () -> !llvm.struct<"named", (i32, ptr<3>, array<2 x vector<4xf32>>)>
    %36 = "llvm.mlir.undef"() : () -> !llvm.struct<"pk", packed (i32, ptr)>
    %37 = "llvm.mlir.zero"() : () -> !llvm.struct<()>
    %38 = "llvm.mlir.undef"() : () -> !llvm.array<2 x array<3 x struct<(ptr, f32)>>>
    %39 = "llvm.getelementptr"(%arg10, %arg11) <{elem_type = f32, noWrapFlags = 3 : i32, rawConstantIndices = array<i32: -2147483648>}> : (vector<4x!llvm.ptr>, vector<4xi32>) -> vector<4x!llvm.ptr>
    %40 = "llvm.getelementptr"(%arg6, %arg11) <{elem_type = f32, noWrapFlags = 3 : i32, rawConstantIndices = array<i32: -2147483648>}> : (!llvm.ptr, vector<4xi32>) -> vector<4x!llvm.ptr>
    %41 = "llvm.mlir.undef"() : () -> !llvm.struct<packed (i8, f32)>
    %42 = "llvm.mlir.constant"() <{value = dense<0> : tensor<2x3xi32>}> : () -> !llvm.array<2 x array<3 x i32>>
    %43 = "llvm.mlir.constant"() <{value = 1.000000e+00 : f32}> : () -> f32
    %44 = "llvm.mlir.constant"() <{value = 0x7FC00000 : f32}> : () -> f32
    %45 = "llvm.intr.sin"(%arg5) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %46 = "llvm.intr.cos"(%arg5) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %47 = "llvm.intr.tan"(%arg5) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %48 = "llvm.intr.tanh"(%arg5) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %49 = "llvm.intr.sinh"(%arg5) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %50 = "llvm.intr.cosh"(%arg5) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %51 = "llvm.intr.atan"(%arg5) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %52 = "llvm.intr.atan2"(%arg5, %arg5) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32) -> f32
    %53 = "llvm.intr.exp10"(%arg5) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %54 = "llvm.intr.exp2"(%arg5) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %55 = "llvm.intr.log2"(%arg5) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %56 = "llvm.intr.log10"(%arg5) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %57 = "llvm.intr.rint"(%arg5) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %58 = "llvm.intr.nearbyint"(%arg5) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %59 = "llvm.intr.round"(%arg5) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %60 = "llvm.intr.roundeven"(%arg5) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %61 = "llvm.intr.trunc"(%arg5) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %62 = "llvm.intr.fabs"(%arg5) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %63 = "llvm.intr.acos"(%arg5) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %64 = "llvm.intr.asin"(%arg5) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %65 = "llvm.intr.minimum"(%arg5, %arg5) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32) -> f32
    %66 = "llvm.intr.minnum"(%arg5, %arg5) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32) -> f32
    %67 = "llvm.intr.maxnum"(%arg5, %arg5) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32) -> f32
    %68 = "llvm.intr.bswap"(%arg8) : (i32) -> i32
    %69 = "llvm.intr.bitreverse"(%arg8) : (i32) -> i32
    %70 = "llvm.intr.cttz"(%arg8) <{is_zero_poison = true}> : (i32) -> i32
    %71 = "llvm.intr.fshl"(%arg8, %arg8, %arg8) : (i32, i32, i32) -> i32
    %72 = "llvm.intr.sadd.sat"(%arg8, %arg8) : (i32, i32) -> i32
    %73 = "llvm.intr.vector.reduce.add"(%arg11) : (vector<4xi32>) -> i32
    %74 = "llvm.intr.vector.reduce.fminimum"(%arg9) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<4xf32>) -> f32
    %75 = "llvm.intr.vector.reduce.fmul"(%arg5, %arg9) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, vector<4xf32>) -> f32
    %76 = "llvm.intr.stacksave"() : () -> !llvm.ptr
    "llvm.intr.stackrestore"(%76) : (!llvm.ptr) -> ()
    %77 = "llvm.alloca"(%arg8) <{elem_type = f32}> : (i32) -> !llvm.ptr
    "llvm.intr.lifetime.start"(%77) : (!llvm.ptr) -> ()
    "llvm.intr.lifetime.end"(%77) : (!llvm.ptr) -> ()
    "llvm.return"(%41) : (!llvm.struct<packed (i8, f32)>) -> ()
  }) : () -> ()
  "llvm.func"() <{CConv = #llvm.cconv<fastcc>, always_inline, arg_attrs = [{llvm.noalias}], function_type = !llvm.func<struct<(f32, f32)> (ptr)>, linkage = #llvm.linkage<internal>, no_unwind, sym_name = "g2", sym_visibility = "private", target_cpu = "znver4", unnamed_addr = 0 : i64, visibility_ = 0 : i64, will_return}> ({
  ^bb0(%arg4: !llvm.ptr):
    "llvm.unreachable"() : () -> ()
  }) {foo.bar = 1 : i32} : () -> ()
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<void ()>, linkage = #llvm.linkage<external>, sym_name = "h", unnamed_addr = 0 : i64, visibility_ = 1 : i64}> ({
  }) : () -> ()
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<void ()>, linkage = #llvm.linkage<external>, sym_name = "h3", unnamed_addr = 2 : i64, visibility_ = 0 : i64}> ({
  }) : () -> ()
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, arg_attrs = [{}, {llvm.noalias}], function_type = !llvm.func<f32 (i32, ptr)>, linkage = #llvm.linkage<external>, res_attrs = [{llvm.noundef}], sym_name = "odd name", sym_visibility = "private", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
  }) : () -> ()
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<void (i32, f32, vector<4xf32>, vector<4xi32>)>, linkage = #llvm.linkage<external>, sym_name = "rest", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
  ^bb0(%arg0: i32, %arg1: f32, %arg2: vector<4xf32>, %arg3: vector<4xi32>):
    %0 = "llvm.sub"(%arg0, %arg0) <{overflowFlags = 0 : i32}> : (i32, i32) -> i32
    %1 = "llvm.ashr"(%arg0, %arg0) : (i32, i32) -> i32
    %2 = "llvm.urem"(%arg0, %arg0) : (i32, i32) -> i32
    %3 = "llvm.fsub"(%arg1, %arg1) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32) -> f32
    %4 = "llvm.fdiv"(%arg1, %arg1) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32) -> f32
    %5 = "llvm.frem"(%arg1, %arg1) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32) -> f32
    %6 = "llvm.fptoui"(%arg1) : (f32) -> i32
    %7 = "llvm.intr.log"(%arg1) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %8 = "llvm.intr.sqrt"(%arg1) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %9 = "llvm.intr.floor"(%arg1) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %10 = "llvm.intr.ceil"(%arg1) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %11 = "llvm.intr.smin"(%arg0, %arg0) : (i32, i32) -> i32
    %12 = "llvm.intr.umax"(%arg0, %arg0) : (i32, i32) -> i32
    %13 = "llvm.intr.umin"(%arg0, %arg0) : (i32, i32) -> i32
    %14 = "llvm.intr.uadd.sat"(%arg0, %arg0) : (i32, i32) -> i32
    %15 = "llvm.intr.ssub.sat"(%arg0, %arg0) : (i32, i32) -> i32
    %16 = "llvm.intr.usub.sat"(%arg0, %arg0) : (i32, i32) -> i32
    %17 = "llvm.intr.fshr"(%arg0, %arg0, %arg0) : (i32, i32, i32) -> i32
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
    %31 = "llvm.intr.vector.reduce.fmin"(%arg2) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<4xf32>) -> f32
    %32 = "llvm.intr.vector.reduce.fmaximum"(%arg2) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<4xf32>) -> f32
    "llvm.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

