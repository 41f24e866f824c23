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
    %205 = "llvm.mlir.undef"() : () -> !llvm.struct<(i32, f32)>
    "llvm.return"(%205) : (!llvm.struct<(i32, f32)>) -> ()
  }) : () -> ()
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<f32 (f32)>, linkage = #llvm.linkage<external>, sym_name = "sinf", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
  }) : () -> ()
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<i32 (ptr, ...)>, linkage = #llvm.linkage<external>, sym_name = "printf", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
  }) : () -> ()
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, arg_attrs = [{llvm.align = 64 : i64, llvm.noalias, llvm.readonly}, {}], function_type = !llvm.func<f32 (ptr, i64)>, linkage = #llvm.linkage<private>, passthrough = ["nounwind"], res_attrs = [{llvm.noundef}], sym_name = "p", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
  ^bb0(%arg55: !llvm.ptr, %arg56: i64):
    %201 = "llvm.load"(%arg55) <{alignment = 4 : i64, ordering = 0 : i64}> : (!llvm.ptr) -> f32
    %202 = "llvm.load"(%arg55) <{ordering = 0 : i64, volatile_}> : (!llvm.ptr) -> f32
    %203 = "llvm.load"(%arg55) <{nontemporal, ordering = 0 : i64}> : (!llvm.ptr) -> vector<4xf32>
    %204 = "llvm.load"(%arg55) <{invariant, invariantGroup, ordering = 0 : i64}> : (!llvm.ptr) -> vector<4xf32>
    "llvm.store"(%201, %arg55) <{alignment = 4 : i64, ordering = 0 : i64}> : (f32, !llvm.ptr) -> ()
    "llvm.store"(%201, %arg55) <{ordering = 0 : i64, volatile_}> : (f32, !llvm.ptr) -> ()
    "llvm.return"(%201) : (f32) -> ()
  }) : () -> ()
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<void (i1, i32, i64)>, linkage = #llvm.linkage<internal>, sym_name = "q", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
  ^bb0(%arg52: i1, %arg53: i32, %arg54: i64):
    "llvm.cond_br"(%arg52, %arg53)[^bb1, ^bb2] <{branch_weights = array<i32: 5, 10>, operandSegmentSizes = array<i32: 1, 1, 0>}> : (i1, i32) -> ()
  ^bb1(%198: i32):  // 2 preds: ^bb0, ^bb3
    "llvm.switch"(%198, %arg53, %arg54)[^bb2, ^bb3, ^bb4] <{case_operand_segments = array<i32: 2, 0>, case_values = dense<[1, -2]> : vector<2xi32>, operandSegmentSizes = array<i32: 1, 0, 2>}> : (i32, i32, i64) -> ()
  ^bb2:  // 2 preds: ^bb0, ^bb1
    "llvm.br"(%arg53, %arg54)[^bb3] : (i32, i64) -> ()
  ^bb3(%199: i32, %200: i64):  // 2 preds: ^bb1, ^bb2
    "llvm.br"(%199)[^bb1] <{loop_annotation = #loop_annotation}> : (i32) -> ()
  ^bb4:  // pred: ^bb1
    "llvm.unreachable"() : () -> ()
  }) : () -> ()
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, dso_local, function_type = !llvm.func<void ()>, linkage = #llvm.linkage<linkonce_odr>, sym_name = "link", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
    "llvm.return"() : () -> ()
  }) : () -> ()
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<f32 (f32, ptr)>, linkage = #llvm.linkage<external>, sym_name = "calls", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
  ^bb0(%arg50: f32, %arg51: !llvm.ptr):
    %192 = "llvm.call"(%arg50) <{CConv = #llvm.cconv<ccc>, TailCallKind = #llvm.tailcallkind<none>, callee = @sinf, fastmathFlags = #llvm.fastmath<none>, op_bundle_sizes = array<i32>, operandSegmentSizes = array<i32: 1, 0>}> : (f32) -> f32
    %193 = "llvm.call"(%arg50) <{CConv = #llvm.cconv<ccc>, TailCallKind = #llvm.tailcallkind<none>, callee = @sinf, fastmathFlags = #llvm.fastmath<fast>, op_bundle_sizes = array<i32>, operandSegmentSizes = array<i32: 1, 0>}> : (f32) -> f32
    %194 = "llvm.call"(%arg51, %arg50) <{CConv = #llvm.cconv<ccc>, TailCallKind = #llvm.tailcallkind<none>, callee = @printf, fastmathFlags = #llvm.fastmath<none>, op_bundle_sizes = array<i32>, operandSegmentSizes = array<i32: 2, 0>, var_callee_type = !llvm.func<i32 (ptr, ...)>}> : (!llvm.ptr, f32) -> i32
    "llvm.call"() <{CConv = #llvm.cconv<ccc>, TailCallKind = #llvm.tailcallkind<none>, callee = @link, fastmathFlags = #llvm.fastmath<none>, op_bundle_sizes = array<i32>, operandSegmentSizes = array<i32: 0, 0>}> : () -> ()
    %195 = "llvm.call"(%arg50) <{CConv = #llvm.cconv<ccc>, TailCallKind = #llvm.tailcallkind<tail>, callee = @sinf, fastmathFlags = #llvm.fastmath<none>, op_bundle_sizes = array<i32>, operandSegmentSizes = array<i32: 1, 0>}> : (f32) -> f32
    %196 = "llvm.call"(%arg50) <{CConv = #llvm.cconv<fastcc>, TailCallKind = #llvm.tailcallkind<none>, callee = @sinf, fastmathFlags = #llvm.fastmath<none>, op_bundle_sizes = array<i32>, operandSegmentSizes = array<i32: 1, 0>}> : (f32) -> f32
    %197 = "llvm.call"(%arg51, %arg50) <{CConv = #llvm.cconv<ccc>, TailCallKind = #llvm.tailcallkind<none>, fastmathFlags = #llvm.fastmath<none>, op_bundle_sizes = array<i32>, operandSegmentSizes = array<i32: 2, 0>}> : (!llvm.ptr, f32) -> f32
    "llvm.return"(%192) : (f32) -> ()
  }) : () -> ()
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<void ()>, linkage = #llvm.linkage<external>, sym_name = "consts", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
    %179 = "llvm.mlir.constant"() <{value = 1 : i32}> : () -> i32
    %180 = "llvm.mlir.constant"() <{value = 1.500000e+00 : f32}> : () -> f32
    %181 = "llvm.mlir.constant"() <{value = dense<1.000000e+00> : vector<4xf32>}> : () -> vector<4xf32>
    %182 = "llvm.mlir.constant"() <{value = true}> : () -> i1
    %183 = "llvm.mlir.constant"() <{value = dense<[1, 2]> : tensor<2xi32>}> : () -> !llvm.array<2 x i32>
    %184 = "llvm.mlir.constant"() <{value = 7 : index}> : () -> i64
    %185 = "llvm.mlir.zero"() : () -> !llvm.ptr
    %186 = "llvm.mlir.undef"() : () -> !llvm.struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>
    %187 = "llvm.mlir.poison"() : () -> vector<4xf32>
    %188 = "llvm.mlir.addressof"() <{global_name = @counter}> : () -> !llvm.ptr
    %189 = "llvm.mlir.addressof"() <{global_name = @sinf}> {foo} : () -> !llvm.ptr
    %190 = "llvm.mlir.constant"() <{value = "abc"}> : () -> !llvm.array<3 x i8>
    %191 = "llvm.mlir.constant"() <{value = [1 : i32, 2.000000e+00 : f32]}> : () -> !llvm.struct<(i32, f32)>
    "llvm.return"() : () -> ()
  }) : () -> ()
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<void (i64, ptr, i32, struct<(i32, array<2 x f32>)>, f32)>, linkage = #llvm.linkage<external>, sym_name = "mem", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
  ^bb0(%arg45: i64, %arg46: !llvm.ptr, %arg47: i32, %arg48: !llvm.struct<(i32, array<2 x f32>)>, %arg49: f32):
    %169 = "llvm.alloca"(%arg45) <{alignment = 16 : i64, elem_type = f32}> : (i64) -> !llvm.ptr
    %170 = "llvm.alloca"(%arg47) <{elem_type = i32, inalloca}> : (i32) -> !llvm.ptr
    %171 = "llvm.getelementptr"(%arg46, %arg45) <{elem_type = f32, noWrapFlags = 0 : i32, rawConstantIndices = array<i32: -2147483648>}> : (!llvm.ptr, i64) -> !llvm.ptr
    %172 = "llvm.getelementptr"(%arg46, %arg45) <{elem_type = !llvm.struct<(i32, array<2 x f32>)>, noWrapFlags = 3 : i32, rawConstantIndices = array<i32: 0, 1, -2147483648>}> : (!llvm.ptr, i64) -> !llvm.ptr
    %173 = "llvm.getelementptr"(%arg46, %arg45) <{elem_type = !llvm.struct<(i32, i32)>, noWrapFlags = 7 : i32, rawConstantIndices = array<i32: -2147483648, 1>}> : (!llvm.ptr, i64) -> !llvm.ptr
    %174 = "llvm.getelementptr"(%arg46) <{elem_type = i8, noWrapFlags = 6 : i32, rawConstantIndices = array<i32: 1>}> : (!llvm.ptr) -> !llvm.ptr
    %175 = "llvm.getelementptr"(%arg46) <{elem_type = i8, noWrapFlags = 4 : i32, rawConstantIndices = array<i32: -1>}> : (!llvm.ptr) -> !llvm.ptr
    %176 = "llvm.insertvalue"(%arg48, %arg49) <{position = array<i64: 1, 0>}> : (!llvm.struct<(i32, array<2 x f32>)>, f32) -> !llvm.struct<(i32, array<2 x f32>)>
    %177 = "llvm.extractvalue"(%176) <{position = array<i64: 1, 0>}> : (!llvm.struct<(i32, array<2 x f32>)>) -> f32
    %178 = "llvm.extractvalue"(%176) <{position = array<i64: 1>}> : (!llvm.struct<(i32, array<2 x f32>)>) -> !llvm.array<2 x f32>
    "llvm.return"() : () -> ()
  }) : () -> ()
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<void (i32, i32, f32, f32, i1, vector<4xf32>, ptr, ptr<1>)>, linkage = #llvm.linkage<external>, sym_name = "arith", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
  ^bb0(%arg37: i32, %arg38: i32, %arg39: f32, %arg40: f32, %arg41: i1, %arg42: vector<4xf32>, %arg43: !llvm.ptr, %arg44: !llvm.ptr<1>):
    %129 = "llvm.add"(%arg37, %arg38) <{overflowFlags = 0 : i32}> : (i32, i32) -> i32
    %130 = "llvm.add"(%arg37, %arg38) <{overflowFlags = 1 : i32}> : (i32, i32) -> i32
    %131 = "llvm.mul"(%arg37, %arg38) <{overflowFlags = 3 : i32}> {foo = 1 : i32} : (i32, i32) -> i32
    %132 = "llvm.sdiv"(%arg37, %arg38) <{isExact}> : (i32, i32) -> i32
    %133 = "llvm.udiv"(%arg37, %arg38) : (i32, i32) -> i32
    %134 = "llvm.shl"(%arg37, %arg38) <{overflowFlags = 2 : i32}> : (i32, i32) -> i32
    %135 = "llvm.lshr"(%arg37, %arg38) <{isExact}> : (i32, i32) -> i32
    %136 = "llvm.or"(%arg37, %arg38) <{isDisjoint}> : (i32, i32) -> i32
    %137 = "llvm.xor"(%arg37, %arg38) : (i32, i32) -> i32
    %138 = "llvm.fadd"(%arg39, %arg40) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32) -> f32
    %139 = "llvm.fmul"(%arg39, %arg40) <{fastmathFlags = #llvm.fastmath<nnan, ninf>}> : (f32, f32) -> f32
    %140 = "llvm.fneg"(%arg42) <{fastmathFlags = #llvm.fastmath<fast>}> : (vector<4xf32>) -> vector<4xf32>
    %141 = "llvm.icmp"(%arg37, %arg38) <{predicate = 2 : i64}> : (i32, i32) -> i1
    %142 = "llvm.icmp"(%arg43, %arg43) <{predicate = 0 : i64}> : (!llvm.ptr, !llvm.ptr) -> i1
    %143 = "llvm.fcmp"(%arg42, %arg42) <{fastmathFlags = #llvm.fastmath<none>, predicate = 4 : i64}> : (vector<4xf32>, vector<4xf32>) -> vector<4xi1>
    %144 = "llvm.fcmp"(%arg39, %arg40) <{fastmathFlags = #llvm.fastmath<contract, reassoc>, predicate = 15 : i64}> : (f32, f32) -> i1
    %145 = "llvm.select"(%arg41, %arg37, %arg38) <{fastmathFlags = #llvm.fastmath<none>}> : (i1, i32, i32) -> i32
    %146 = "llvm.select"(%143, %arg42, %arg42) <{fastmathFlags = #llvm.fastmath<fast>}> : (vector<4xi1>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
    %147 = "llvm.freeze"(%arg37) : (i32) -> i32
    %148 = "llvm.trunc"(%arg37) <{overflowFlags = 0 : i32}> : (i32) -> i8
    %149 = "llvm.trunc"(%arg37) <{overflowFlags = 1 : i32}> : (i32) -> i8
    %150 = "llvm.zext"(%arg37) : (i32) -> i64
    %151 = "llvm.zext"(%arg37) <{nonNeg}> : (i32) -> i64
    %152 = "llvm.sext"(%arg37) : (i32) -> i64
    %153 = "llvm.fptrunc"(%arg39) : (f32) -> f16
    %154 = "llvm.fpext"(%arg39) : (f32) -> f64
    %155 = "llvm.sitofp"(%arg37) : (i32) -> f32
    %156 = "llvm.uitofp"(%arg37) <{nonNeg}> : (i32) -> f32
    %157 = "llvm.uitofp"(%arg37) : (i32) -> f32
    %158 = "llvm.fptosi"(%arg39) : (f32) -> i32
    %159 = "llvm.bitcast"(%arg39) : (f32) -> i32
    %160 = "llvm.ptrtoint"(%arg43) : (!llvm.ptr) -> i64
    %161 = "llvm.inttoptr"(%160) : (i64) -> !llvm.ptr
    %162 = "llvm.addrspacecast"(%arg43) : (!llvm.ptr) -> !llvm.ptr<1>
    %163 = "llvm.insertelement"(%arg42, %arg39, %arg37) : (vector<4xf32>, f32, i32) -> vector<4xf32>
    %164 = "llvm.extractelement"(%arg42, %arg37) : (vector<4xf32>, i32) -> f32
    %165 = "llvm.shufflevector"(%arg42, %arg42) <{mask = array<i32: 0, -1, 2, 7>}> : (vector<4xf32>, vector<4xf32>) -> vector<4xf32>
    %166 = "llvm.shufflevector"(%arg42, %arg42) <{mask = array<i32: 0, 5>}> {foo} : (vector<4xf32>, vector<4xf32>) -> vector<2xf32>
    %167 = "llvm.and"(%arg37, %arg38) : (i32, i32) -> i32
    %168 = "llvm.srem"(%arg37, %arg38) : (i32, i32) -> i32
    "llvm.return"() : () -> ()
  }) : () -> ()
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<void (i32, f32, vector<4xf32>, ptr, i64, i8, i1, vector<4xi1>)>, linkage = #llvm.linkage<external>, sym_name = "intr", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
  ^bb0(%arg29: i32, %arg30: f32, %arg31: vector<4xf32>, %arg32: !llvm.ptr, %arg33: i64, %arg34: i8, %arg35: i1, %arg36: vector<4xi1>):
    %112 = "llvm.intr.exp"(%arg30) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %113 = "llvm.intr.exp"(%arg31) <{fastmathFlags = #llvm.fastmath<fast>}> : (vector<4xf32>) -> vector<4xf32>
    %114 = "llvm.intr.pow"(%arg30, %arg30) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32) -> f32
    %115 = "llvm.intr.powi"(%arg30, %arg29) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, i32) -> f32
    %116 = "llvm.intr.fma"(%arg30, %arg30, %arg30) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32, f32) -> f32
    %117 = "llvm.intr.fmuladd"(%arg30, %arg30, %arg30) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32, f32) -> f32
    %118 = "llvm.intr.maximum"(%arg30, %arg30) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32) -> f32
    %119 = "llvm.intr.smax"(%arg29, %arg29) : (i32, i32) -> i32
    %120 = "llvm.intr.abs"(%arg29) <{is_int_min_poison = false}> : (i32) -> i32
    %121 = "llvm.intr.ctlz"(%arg29) <{is_zero_poison = false}> : (i32) -> i32
    %122 = "llvm.intr.ctpop"(%arg29) : (i32) -> i32
    "llvm.intr.memcpy"(%arg32, %arg32, %arg33) <{isVolatile = false}> : (!llvm.ptr, !llvm.ptr, i64) -> ()
    "llvm.intr.memset"(%arg32, %arg34, %arg33) <{isVolatile = false}> : (!llvm.ptr, i8, i64) -> ()
    "llvm.intr.memmove"(%arg32, %arg32, %arg33) <{isVolatile = false}> : (!llvm.ptr, !llvm.ptr, i64) -> ()
    %123 = "llvm.intr.copysign"(%arg30, %arg30) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32) -> f32
    %124 = "llvm.intr.sadd.with.overflow"(%arg29, %arg29) : (i32, i32) -> !llvm.struct<(i32, i1)>
    %125 = "llvm.intr.vector.reduce.fadd"(%arg30, %arg31) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f32, vector<4xf32>) -> f32
    %126 = "llvm.intr.vector.reduce.fmax"(%arg31) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<4xf32>) -> f32
    %127 = "llvm.intr.expect"(%arg29, %arg29) : (i32, i32) -> i32
    %128 = "llvm.intr.masked.load"(%arg32, %arg36, %arg31) <{alignment = 4 : i32}> : (!llvm.ptr, vector<4xi1>, vector<4xf32>) -> vector<4xf32>
    "llvm.intr.masked.store"(%arg31, %arg32, %arg36) <{alignment = 4 : i32}> : (vector<4xf32>, !llvm.ptr, vector<4xi1>) -> ()
    "llvm.return"() : () -> ()
  }) : () -> ()
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<struct<packed (i8, f32)> (f32, ptr, i1, i32, vector<4xf32>, vector<4x!llvm.ptr>, vector<4xi32>)>, linkage = #llvm.linkage<external>, sym_name = "f", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
  ^bb0(%arg22: f32, %arg23: !llvm.ptr, %arg24: i1, %arg25: i32, %arg26: vector<4xf32>, %arg27: vector<4x!llvm.ptr>, %arg28: vector<4xi32>):
    %67 = "llvm.fadd"(%arg22, %arg22) <{fastmathFlags = #llvm.fastmath<ninf, nsz, arcp, contract, afn, reassoc>}> : (f32, f32) -> f32
    %68 = "llvm.fadd"(%arg22, %arg22) <{fastmathFlags = #llvm.fastmath<fast>}> : (f32, f32) -> f32
    %69 = "llvm.mlir.undef"() : () -> !llvm.struct<"named", (i32, ptr<3>, array<2 x vector<4xf32>>)>
    %70 = "llvm.mlir.undef"() : () -> !llvm.struct<"pk", packed (i32, ptr)>
    %71 = "llvm.mlir.zero"() : () -> !llvm.struct<()>
    %72 = "llvm.mlir.undef"() : () -> !llvm.array<2 x array<3 x struct<(ptr, f32)>>>
    %73 = "llvm.getelementptr"(%arg27, %arg28) <{elem_type = f32, noWrapFlags = 3 : i32, rawConstantIndices = array<i32: -2147483648>}> : (vector<4x!llvm.ptr>, vector<4xi32>) -> vector<4x!llvm.ptr>
    %74 = "llvm.getelementptr"(%arg23, %arg28) <{elem_type = f32, noWrapFlags = 3 : i32, rawConstantIndices = array<i32: -2147483648>}> : (!llvm.ptr, vector<4xi32>) -> vector<4x!llvm.ptr>
    %75 = "llvm.mlir.undef"() : () -> !llvm.struct<packed (i8, f32)>
    %76 = "llvm.mlir.constant"() <{value = dense<0> : tensor<2x3xi32>}> : () -> !llvm.array<2 x array<3 x i32>>
    %77 = "llvm.mlir.constant"() <{value = 1.000000e+00 : f32}> : () -> f32
    %78 = "llvm.mlir.constant"() <{value = 0x7FC00000 : f32}> : () -> f32
    %79 = "llvm.intr.sin"(%arg22) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %80 = "llvm.intr.cos"(%arg22) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %81 = "llvm.intr.tan"(%arg22) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %82 = "llvm.intr.tanh"(%arg22) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %83 = "llvm.intr.sinh"(%arg22) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %84 = "llvm.intr.cosh"(%arg22) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %85 = "llvm.intr.atan"(%arg22) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %86 = "llvm.intr.atan2"(%arg22, %arg22) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32) -> f32
    %87 = "llvm.intr.exp10"(%arg22) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %88 = "llvm.intr.exp2"(%arg22) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %89 = "llvm.intr.log2"(%arg22) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %90 = "llvm.intr.log10"(%arg22) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %91 = "llvm.intr.rint"(%arg22) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %92 = "llvm.intr.nearbyint"(%arg22) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %93 = "llvm.intr.round"(%arg22) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %94 = "llvm.intr.roundeven"(%arg22) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %95 = "llvm.intr.trunc"(%arg22) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %96 = "llvm.intr.fabs"(%arg22) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %97 = "llvm.intr.acos"(%arg22) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %98 = "llvm.intr.asin"(%arg22) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %99 = "llvm.intr.minimum"(%arg22, %arg22) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32) -> f32
    %100 = "llvm.intr.minnum"(%arg22, %arg22) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32) -> f32
    %101 = "llvm.intr.maxnum"(%arg22, %arg22) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32) -> f32
    %102 = "llvm.intr.bswap"(%arg25) : (i32) -> i32
    %103 = "llvm.intr.bitreverse"(%arg25) : (i32) -> i32
    %104 = "llvm.intr.cttz"(%arg25) <{is_zero_poison = true}> : (i32) -> i32
    %105 = "llvm.intr.fshl"(%arg25, %arg25, %arg25) : (i32, i32, i32) -> i32
    %106 = "llvm.intr.sadd.sat"(%arg25, %arg25) : (i32, i32) -> i32
    %107 = "llvm.intr.vector.reduce.add"(%arg28) : (vector<4xi32>) -> i32
    %108 = "llvm.intr.vector.reduce.fminimum"(%arg26) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<4xf32>) -> f32
    %109 = "llvm.intr.vector.reduce.fmul"(%arg22, %arg26) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, vector<4xf32>) -> f32
    %110 = "llvm.intr.stacksave"() : () -> !llvm.ptr
    "llvm.intr.stackrestore"(%110) : (!llvm.ptr) -> ()
    %111 = "llvm.alloca"(%arg25) <{elem_type = f32}> : (i32) -> !llvm.ptr
    "llvm.intr.lifetime.start"(%111) : (!llvm.ptr) -> ()
    "llvm.intr.lifetime.end"(%111) : (!llvm.ptr) -> ()
    "llvm.return"(%75) : (!llvm.struct<packed (i8, f32)>) -> ()
  }) : () -> ()
  "llvm.func"() <{CConv = #llvm.cconv<fastcc>, always_inline, arg_attrs = [{llvm.noalias}], function_type = !llvm.func<struct<(f32, f32)> (ptr)>, linkage = #llvm.linkage<internal>, no_unwind, sym_name = "g2", sym_visibility = "private", target_cpu = "znver4", unnamed_addr = 0 : i64, visibility_ = 0 : i64, will_return}> ({
  ^bb0(%arg21: !llvm.ptr):
    "llvm.unreachable"() : () -> ()
  }) {foo.bar = 1 : i32} : () -> ()
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<void ()>, linkage = #llvm.linkage<external>, sym_name = "h", unnamed_addr = 0 : i64, visibility_ = 1 : i64}> ({
  }) : () -> ()
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<void ()>, linkage = #llvm.linkage<external>, sym_name = "h3", unnamed_addr = 2 : i64, visibility_ = 0 : i64}> ({
  }) : () -> ()
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, arg_attrs = [{}, {llvm.noalias}], function_type = !llvm.func<f32 (i32, ptr)>, linkage = #llvm.linkage<external>, res_attrs = [{llvm.noundef}], sym_name = "odd name", sym_visibility = "private", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
  }) : () -> ()
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<void (i32, f32, vector<4xf32>, vector<4xi32>)>, linkage = #llvm.linkage<external>, sym_name = "rest", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
  ^bb0(%arg17: i32, %arg18: f32, %arg19: vector<4xf32>, %arg20: vector<4xi32>):
    %34 = "llvm.sub"(%arg17, %arg17) <{overflowFlags = 0 : i32}> : (i32, i32) -> i32
    %35 = "llvm.ashr"(%arg17, %arg17) : (i32, i32) -> i32
    %36 = "llvm.urem"(%arg17, %arg17) : (i32, i32) -> i32
    %37 = "llvm.fsub"(%arg18, %arg18) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32) -> f32
    %38 = "llvm.fdiv"(%arg18, %arg18) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32) -> f32
    %39 = "llvm.frem"(%arg18, %arg18) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32) -> f32
    %40 = "llvm.fptoui"(%arg18) : (f32) -> i32
    %41 = "llvm.intr.log"(%arg18) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %42 = "llvm.intr.sqrt"(%arg18) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %43 = "llvm.intr.floor"(%arg18) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %44 = "llvm.intr.ceil"(%arg18) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %45 = "llvm.intr.smin"(%arg17, %arg17) : (i32, i32) -> i32
    %46 = "llvm.intr.umax"(%arg17, %arg17) : (i32, i32) -> i32
    %47 = "llvm.intr.umin"(%arg17, %arg17) : (i32, i32) -> i32
    %48 = "llvm.intr.uadd.sat"(%arg17, %arg17) : (i32, i32) -> i32
    %49 = "llvm.intr.ssub.sat"(%arg17, %arg17) : (i32, i32) -> i32
    %50 = "llvm.intr.usub.sat"(%arg17, %arg17) : (i32, i32) -> i32
    %51 = "llvm.intr.fshr"(%arg17, %arg17, %arg17) : (i32, i32, i32) -> i32
    %52 = "llvm.intr.uadd.with.overflow"(%arg17, %arg17) : (i32, i32) -> !llvm.struct<(i32, i1)>
    %53 = "llvm.intr.ssub.with.overflow"(%arg17, %arg17) : (i32, i32) -> !llvm.struct<(i32, i1)>
    %54 = "llvm.intr.usub.with.overflow"(%arg17, %arg17) : (i32, i32) -> !llvm.struct<(i32, i1)>
    %55 = "llvm.intr.smul.with.overflow"(%arg17, %arg17) : (i32, i32) -> !llvm.struct<(i32, i1)>
    %56 = "llvm.intr.umul.with.overflow"(%arg17, %arg17) : (i32, i32) -> !llvm.struct<(i32, i1)>
    %57 = "llvm.intr.vector.reduce.mul"(%arg20) : (vector<4xi32>) -> i32
    %58 = "llvm.intr.vector.reduce.and"(%arg20) : (vector<4xi32>) -> i32
    %59 = "llvm.intr.vector.reduce.or"(%arg20) : (vector<4xi32>) -> i32
    %60 = "llvm.intr.vector.reduce.xor"(%arg20) : (vector<4xi32>) -> i32
    %61 = "llvm.intr.vector.reduce.smax"(%arg20) : (vector<4xi32>) -> i32
    %62 = "llvm.intr.vector.reduce.smin"(%arg20) : (vector<4xi32>) -> i32
    %63 = "llvm.intr.vector.reduce.umax"(%arg20) : (vector<4xi32>) -> i32
    %64 = "llvm.intr.vector.reduce.umin"(%arg20) : (vector<4xi32>) -> i32
    %65 = "llvm.intr.vector.reduce.fmin"(%arg19) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<4xf32>) -> f32
    %66 = "llvm.intr.vector.reduce.fmaximum"(%arg19) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<4xf32>) -> f32
    "llvm.return"() : () -> ()
  }) : () -> ()
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<void (vector<4x!llvm.ptr>, vector<4xi1>, vector<4xf32>, ptr)>, linkage = #llvm.linkage<external>, sym_name = "scattered", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
  ^bb0(%arg13: vector<4x!llvm.ptr>, %arg14: vector<4xi1>, %arg15: vector<4xf32>, %arg16: !llvm.ptr):
    %32 = "llvm.intr.masked.gather"(%arg13, %arg14, %arg15) <{alignment = 4 : i32}> : (vector<4x!llvm.ptr>, vector<4xi1>, vector<4xf32>) -> vector<4xf32>
    "llvm.intr.masked.scatter"(%32, %arg13, %arg14) <{alignment = 4 : i32}> : (vector<4xf32>, vector<4x!llvm.ptr>, vector<4xi1>) -> ()
    %33 = "llvm.intr.masked.expandload"(%arg16, %arg14, %arg15) : (!llvm.ptr, vector<4xi1>, vector<4xf32>) -> vector<4xf32>
    "llvm.intr.masked.compressstore"(%33, %arg16, %arg14) : (vector<4xf32>, !llvm.ptr, vector<4xi1>) -> ()
    "llvm.return"() : () -> ()
  }) : () -> ()
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<void (ptr, f32, i32, i1, i64)>, linkage = #llvm.linkage<external>, sym_name = "atomics", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
  ^bb0(%arg8: !llvm.ptr, %arg9: f32, %arg10: i32, %arg11: i1, %arg12: i64):
    %25 = "llvm.atomicrmw"(%arg8, %arg9) <{bin_op = 11 : i64, ordering = 6 : i64}> : (!llvm.ptr, f32) -> f32
    %26 = "llvm.atomicrmw"(%arg8, %arg10) <{alignment = 4 : i64, bin_op = 9 : i64, ordering = 2 : i64, syncscope = "singlethread", volatile_}> : (!llvm.ptr, i32) -> i32
    %27 = "llvm.atomicrmw"(%arg8, %arg10) <{bin_op = 3 : i64, ordering = 7 : i64}> : (!llvm.ptr, i32) -> i32
    %28 = "llvm.cmpxchg"(%arg8, %arg10, %arg10) <{failure_ordering = 2 : i64, success_ordering = 6 : i64}> : (!llvm.ptr, i32, i32) -> !llvm.struct<(i32, i1)>
    %29 = "llvm.cmpxchg"(%arg8, %arg10, %arg10) <{alignment = 4 : i64, failure_ordering = 4 : i64, success_ordering = 7 : i64, syncscope = "singlethread", volatile_, weak}> : (!llvm.ptr, i32, i32) -> !llvm.struct<(i32, i1)>
    "llvm.fence"() <{ordering = 4 : i64, syncscope = "singlethread"}> : () -> ()
    "llvm.fence"() <{ordering = 7 : i64}> : () -> ()
    %30 = "llvm.load"(%arg8) <{alignment = 4 : i64, ordering = 4 : i64}> : (!llvm.ptr) -> i32
    "llvm.store"(%arg10, %arg8) <{alignment = 4 : i64, ordering = 5 : i64, syncscope = "singlethread"}> : (i32, !llvm.ptr) -> ()
    "llvm.intr.assume"(%arg11) <{op_bundle_sizes = array<i32>}> : (i1) -> ()
    %31 = "llvm.mlir.constant"() <{value = true}> : () -> i1
    "llvm.intr.assume"(%31, %arg8, %arg12) <{op_bundle_sizes = array<i32: 2, 0>, op_bundle_tags = ["align", "cold"]}> : (i1, !llvm.ptr, i64) -> ()
    "llvm.intr.prefetch"(%arg8) <{cache = 1 : i32, hint = 3 : i32, rw = 0 : i32}> : (!llvm.ptr) -> ()
    "llvm.return"() : () -> ()
  }) : () -> ()
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<void (ptr, f32, i32, vector<4xf32>, vector<4xi1>, vector<4x!llvm.ptr>, i64, i8)>, linkage = #llvm.linkage<external>, sym_name = "more_intrinsics", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
  ^bb0(%arg0: !llvm.ptr, %arg1: f32, %arg2: i32, %arg3: vector<4xf32>, %arg4: vector<4xi1>, %arg5: vector<4x!llvm.ptr>, %arg6: i64, %arg7: i8):
    %0 = "llvm.intr.masked.gather"(%arg5, %arg4) <{alignment = 4 : i32}> : (vector<4x!llvm.ptr>, vector<4xi1>) -> vector<4xf32>
    %1 = "llvm.intr.masked.gather"(%arg5, %arg4, %arg3) <{alignment = 4 : i32}> : (vector<4x!llvm.ptr>, vector<4xi1>, vector<4xf32>) -> vector<4xf32>
    "llvm.intr.masked.scatter"(%arg3, %arg5, %arg4) <{alignment = 4 : i32}> : (vector<4xf32>, vector<4x!llvm.ptr>, vector<4xi1>) -> ()
    %2 = "llvm.intr.masked.expandload"(%arg0, %arg4, %arg3) : (!llvm.ptr, vector<4xi1>, vector<4xf32>) -> vector<4xf32>
    "llvm.intr.masked.compressstore"(%arg3, %arg0, %arg4) : (vector<4xf32>, !llvm.ptr, vector<4xi1>) -> ()
    %3 = "llvm.intr.is.fpclass"(%arg1) <{bit = 3 : i32}> : (f32) -> i1
    "llvm.intr.trap"() : () -> ()
    "llvm.intr.debugtrap"() : () -> ()
    %4 = "llvm.intr.sincos"(%arg1) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> !llvm.struct<(f32, f32)>
    %5 = "llvm.intr.ldexp"(%arg1, %arg2) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, i32) -> f32
    %6 = "llvm.intr.frexp"(%arg1) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> !llvm.struct<(f32, i32)>
    %7 = "llvm.intr.lrint"(%arg1) : (f32) -> i64
    %8 = "llvm.intr.lround"(%arg1) : (f32) -> i64
    %9 = "llvm.intr.llrint"(%arg1) : (f32) -> i64
    %10 = "llvm.intr.llround"(%arg1) : (f32) -> i64
    %11 = "llvm.intr.sshl.sat"(%arg2, %arg2) : (i32, i32) -> i32
    %12 = "llvm.intr.ushl.sat"(%arg2, %arg2) : (i32, i32) -> i32
    %13 = "llvm.intr.scmp"(%arg2, %arg2) : (i32, i32) -> i2
    %14 = "llvm.intr.ucmp"(%arg2, %arg2) : (i32, i32) -> i2
    %15 = "llvm.intr.vector.extract"(%arg3) <{pos = 0 : i64}> : (vector<4xf32>) -> vector<2xf32>
    %16 = "llvm.intr.vector.insert"(%arg3, %15) <{pos = 2 : i64}> : (vector<4xf32>, vector<2xf32>) -> vector<4xf32>
    %17 = "llvm.intr.vector.interleave2"(%arg3, %arg3) : (vector<4xf32>, vector<4xf32>) -> vector<8xf32>
    %18 = "llvm.intr.vector.deinterleave2"(%arg3) : (vector<4xf32>) -> !llvm.struct<(vector<2xf32>, vector<2xf32>)>
    %19 = "llvm.intr.stepvector"() : () -> vector<4xi32>
    %20 = "llvm.intr.get.active.lane.mask"(%arg6, %arg6) : (i64, i64) -> vector<4xi1>
    "llvm.intr.memcpy.inline"(%arg0, %arg0) <{isVolatile = false, len = 16 : i64}> : (!llvm.ptr, !llvm.ptr) -> ()
    "llvm.intr.memset.inline"(%arg0, %arg7) <{isVolatile = false, len = 16 : i64}> : (!llvm.ptr, i8) -> ()
    %21 = "llvm.intr.ptrmask"(%arg0, %arg6) : (!llvm.ptr, i64) -> !llvm.ptr
    %22 = "llvm.intr.is.constant"(%arg2) : (i32) -> i1
    %23 = "llvm.intr.launder.invariant.group"(%arg0) : (!llvm.ptr) -> !llvm.ptr
    %24 = "llvm.intr.strip.invariant.group"(%arg0) : (!llvm.ptr) -> !llvm.ptr
    "llvm.return"() : () -> ()
  }) : () -> ()
}) : () -> ()
