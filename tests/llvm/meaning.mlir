// What operations of the llvm dialect mean: by the evaluator and by LLVM.
// EVAL: @integers(100, 7) ~= 107, 93, 700, 14, 2, -128, 12
// EVAL: @integers(-100, 7) ~= -93, -107, -700, -14, -2, -128, -13
// EVAL: @bits(12, 10) ~= 8, 14, 6, 2, 30, 2, 1023410176
// EVAL: @widths(-3) ~= -3, 253, -3, 3.0, 253.0
// EVAL: @limits(100, 100) ~= 127, -56, 0, 100, 1, -56
// EVAL: @limits(-100, 100) ~= 0, 0, -128, -101, 0, 0
// EVAL: @funnels(-2, 1, 33) ~= -4, 0, 2147483647
// EVAL: @floats(3.0, -0.5) ~= 2.5, 3.5, -1.5, -6.0, 0.0, -3.0, 3.0, 2.5
// EVAL: @rounded(2.5) ~= 2.0, 3.0, 3.0, 2.0, 2.0, 2, 3
// EVAL: @rounded(-2.5) ~= -3.0, -2.0, -3.0, -2.0, -2.0, -2, -3
// EVAL: @functions(0.5) ~= 1.6487212707, 1.4142135624, 3.1622776602, -0.6931471806, 0.7071067812, 0.4794255386, 0.8775825619, 0.125, 2.0
// EVAL: @compared(1, -1) ~= 0, 1, 1, 0, -1
// EVAL: @compared(-1, -1) ~= 0, 0, 0, 1, -1
// EVAL: @compared_floats(1.0, nan) ~= 0, 1, 1, 0
// EVAL: @compared_floats(1.0, 2.0) ~= 1, 0, 0, 0
// EVAL: @memory(7) ~= 7, 12, 7, 0
// EVAL: @copied([1, 2, 3, 4]) ~= arg0 = [3, 4, 3, 4]
// EVAL: @filled([1, 2, 3, 4]) ~= arg0 = [0, 0, 3, 4]
// EVAL: @globals(1) ~= 20, 1, 98, -1
// EVAL: @structs(3, 1.5) ~= 3, 1.5, 1.5, 9
// EVAL: @vectors([1, 2, 3, 4], 2) ~= 3, [1, 2, 9, 4], [4, 1, 9, 2], 10, 24, 4
// EVAL: @masked([1, 2, 3, 4, 5, 6], [1, 0, 1, 1]) ~= [1, 9, 3, 4], [1, 9, 2, 3], arg0 = [1, 4, 3, 4, 5, 6]
// EVAL: @scattered([10, 20, 30, 40, 50, 60]) ~= [40, 10, 30], arg0 = [10, 40, 30, 10, 50, 60]
// EVAL: @moved([1, 2, 3, 4]) ~= [2, 3], [9, 8, 3, 4], [1, 9, 2, 8], [1, 3], [0, 1, 2, 3], [1, 1, 0, 0]
// EVAL: @atomics([5]) ~= 5, 8, 2, arg0 = [9]
// EVAL: @branches(3) ~= 6
// EVAL: @branches(0) ~= 0
// EVAL: @switched(5) ~= 50
// EVAL: @switched(6) ~= 0
// EVAL: @called(5) ~= 120
// EVAL: @promised(4) ~= 4
// EVAL: @casts([1.0, -2.0]) ~= [1065353216, -1073741824], -4611686017353646080
// EVAL: @classes(0.0) ~= 1, 0
// EVAL: @classes(-inf) ~= 0, 1

func.func @integers(%a: i32, %b: i32) -> (i32, i32, i32, i32, i32, i32, i32) {
  %0 = llvm.add %a, %b : i32
  %1 = llvm.sub %a, %b : i32
  %2 = llvm.mul %a, %b : i32
  %3 = llvm.sdiv %a, %b : i32
  %4 = llvm.srem %a, %b : i32
  %five = llvm.mlir.constant(5 : i32) : i32
  %5 = llvm.shl %a, %five : i32
  %6 = llvm.trunc %5 : i32 to i8
  %7 = llvm.sext %6 : i8 to i32
  %three = llvm.mlir.constant(3 : i32) : i32
  %8 = llvm.ashr %a, %three : i32
  return %0, %1, %2, %3, %4, %7, %8 : i32, i32, i32, i32, i32, i32, i32
}
func.func @bits(%a: i32, %b: i32) -> (i32, i32, i32, i32, i32, i32, i32) {
  %0 = llvm.and %a, %b : i32
  %1 = llvm.or %a, %b : i32
  %2 = llvm.xor %a, %b : i32
  %3 = llvm.intr.ctpop(%a) : (i32) -> i32
  %4 = "llvm.intr.cttz"(%a) <{is_zero_poison = false}> : (i32) -> i32
  %5 = "llvm.intr.ctlz"(%a) <{is_zero_poison = true}> : (i32) -> i32
  %6 = llvm.add %4, %5 : i32
  %7 = llvm.intr.bitreverse(%a) : (i32) -> i32
  %8 = llvm.intr.bswap(%7) : (i32) -> i32
  %9 = llvm.mlir.constant(24 : i32) : i32
  %10 = llvm.lshr %7, %9 : i32
  %11 = llvm.mlir.constant(61 : i32) : i32
  %12 = llvm.shl %11, %9 : i32
  %13 = llvm.mlir.constant(4 : i32) : i32
  %14 = llvm.lshr %10, %13 : i32
  %15 = llvm.mlir.constant(1 : i32) : i32
  %16 = llvm.sub %14, %15 : i32
  return %0, %1, %2, %3, %6, %16, %12 : i32, i32, i32, i32, i32, i32, i32
}
func.func @widths(%a: i8) -> (i32, i32, i32, f32, f32) {
  %0 = llvm.sext %a : i8 to i32
  %1 = llvm.zext %a : i8 to i32
  %2 = llvm.trunc %a : i8 to i3
  %6 = llvm.sext %2 : i3 to i32
  %3 = llvm.sitofp %a : i8 to f32
  %4 = llvm.uitofp %a : i8 to f32
  %5 = llvm.fneg %3 : f32
  return %0, %1, %6, %5, %4 : i32, i32, i32, f32, f32
}
func.func @limits(%a: i8, %b: i8) -> (i8, i8, i8, i8, i8, i8) {
  %0 = llvm.intr.sadd.sat(%a, %b) : (i8, i8) -> i8
  %1 = llvm.intr.ssub.sat(%a, %b) : (i8, i8) -> i8
  %2 = llvm.add %a, %b : i8
  %3 = "llvm.intr.sadd.with.overflow"(%a, %b) : (i8, i8) -> !llvm.struct<(i8, i1)>
  %4 = llvm.extractvalue %3[1] : !llvm.struct<(i8, i1)>
  %5 = llvm.zext %4 : i1 to i8
  %6 = llvm.intr.smax(%a, %b) : (i8, i8) -> i8
  %7 = llvm.intr.uadd.sat(%a, %b) : (i8, i8) -> i8
  %8 = llvm.intr.scmp(%a, %b) : (i8, i8) -> i8
  %9 = llvm.sub %7, %6 : i8
  %10 = llvm.extractvalue %3[0] : !llvm.struct<(i8, i1)>
  return %0, %2, %1, %9, %5, %10 : i8, i8, i8, i8, i8, i8
}
func.func @funnels(%a: i32, %b: i32, %c: i32) -> (i32, i32, i32) {
  %0 = llvm.intr.fshl(%a, %b, %c) : (i32, i32, i32) -> i32
  %1 = llvm.intr.fshr(%a, %b, %c) : (i32, i32, i32) -> i32
  %2 = llvm.intr.fshr(%b, %a, %c) : (i32, i32, i32) -> i32
  %3 = llvm.mlir.constant(1 : i32) : i32
  %4 = llvm.lshr %2, %3 : i32
  return %0, %1, %4 : i32, i32, i32
}
func.func @floats(%a: f64, %b: f64) -> (f64, f64, f64, f64, f64, f64, f64, f64) {
  %0 = llvm.fadd %a, %b : f64
  %1 = llvm.fsub %a, %b : f64
  %2 = llvm.fmul %a, %b : f64
  %3 = llvm.fdiv %a, %b : f64
  %4 = llvm.frem %a, %b : f64
  %5 = llvm.intr.copysign(%a, %b) : (f64, f64) -> f64
  %6 = llvm.intr.maximum(%a, %b) : (f64, f64) -> f64
  %one = llvm.mlir.constant(1.0 : f64) : f64
  %7 = llvm.intr.fma(%a, %one, %b) : (f64, f64, f64) -> f64
  return %0, %1, %2, %3, %4, %5, %6, %7 : f64, f64, f64, f64, f64, f64, f64, f64
}
func.func @rounded(%a: f64) -> (f64, f64, f64, f64, f64, i64, i64) {
  %0 = llvm.intr.floor(%a) : (f64) -> f64
  %1 = llvm.intr.ceil(%a) : (f64) -> f64
  %2 = llvm.intr.round(%a) : (f64) -> f64
  %3 = llvm.intr.roundeven(%a) : (f64) -> f64
  %4 = llvm.intr.trunc(%a) : (f64) -> f64
  %5 = llvm.fptosi %a : f64 to i64
  %6 = llvm.intr.lround(%a) : (f64) -> i64
  return %0, %1, %2, %3, %4, %5, %6 : f64, f64, f64, f64, f64, i64, i64
}
func.func @functions(%a: f64) -> (f64, f64, f64, f64, f64, f64, f64, f64, f64) {
  %0 = llvm.intr.exp(%a) : (f64) -> f64
  %1 = llvm.intr.exp2(%a) : (f64) -> f64
  %2 = llvm.intr.exp10(%a) : (f64) -> f64
  %3 = llvm.intr.log(%a) : (f64) -> f64
  %4 = llvm.intr.sqrt(%a) : (f64) -> f64
  %5 = llvm.intr.sin(%a) : (f64) -> f64
  %6 = llvm.intr.cos(%a) : (f64) -> f64
  %three = llvm.mlir.constant(3 : i32) : i32
  %7 = llvm.intr.powi(%a, %three) : (f64, i32) -> f64
  %two = llvm.mlir.constant(2 : i32) : i32
  %8 = llvm.intr.ldexp(%a, %two) : (f64, i32) -> f64
  return %0, %1, %2, %3, %4, %5, %6, %7, %8 : f64, f64, f64, f64, f64, f64, f64, f64, f64
}
func.func @compared(%a: i32, %b: i32) -> (i1, i1, i1, i1, i32) {
  %0 = llvm.icmp "slt" %a, %b : i32
  %1 = llvm.icmp "sgt" %a, %b : i32
  %2 = llvm.icmp "ult" %a, %b : i32
  %3 = llvm.icmp "eq" %a, %b : i32
  %4 = llvm.select %3, %a, %b : i1, i32
  return %0, %1, %2, %3, %4 : i1, i1, i1, i1, i32
}
func.func @compared_floats(%a: f32, %b: f32) -> (i1, i1, i1, i1) {
  %0 = llvm.fcmp "olt" %a, %b : f32
  %1 = llvm.fcmp "uge" %a, %b : f32
  %2 = llvm.fcmp "uno" %a, %b : f32
  %3 = llvm.fcmp "oeq" %a, %a : f32
  %4 = llvm.fcmp "one" %a, %b : f32
  %5 = llvm.xor %4, %0 : i1
  return %0, %1, %2, %5 : i1, i1, i1, i1
}
// A struct of an i8 and an i32 has a gap; the second i32 is 12 bytes behind the first struct.
func.func @memory(%a: i32) -> (i32, i64, i32, i1) {
  %two = llvm.mlir.constant(2 : i64) : i64
  %p = llvm.alloca %two x !llvm.struct<(i8, i32)> : (i64) -> !llvm.ptr
  %one = llvm.mlir.constant(1 : i64) : i64
  %q = llvm.getelementptr %p[%one, 1] : (!llvm.ptr, i64) -> !llvm.ptr, !llvm.struct<(i8, i32)>
  llvm.store %a, %q : i32, !llvm.ptr
  %0 = llvm.load %q : !llvm.ptr -> i32
  %1 = llvm.ptrtoint %p : !llvm.ptr to i64
  %2 = llvm.ptrtoint %q : !llvm.ptr to i64
  %3 = llvm.sub %2, %1 : i64
  %r = llvm.inttoptr %2 : i64 to !llvm.ptr
  %4 = llvm.load %r : !llvm.ptr -> i32
  %null = llvm.mlir.zero : !llvm.ptr
  %5 = llvm.icmp "eq" %p, %null : !llvm.ptr
  return %0, %3, %4, %5 : i32, i64, i32, i1
}
func.func private @pointer(%m: memref<4xi32>) -> !llvm.ptr {
  %0 = memref.extract_aligned_pointer_as_index %m : memref<4xi32> -> index
  %1 = arith.index_cast %0 : index to i64
  %2 = llvm.inttoptr %1 : i64 to !llvm.ptr
  return %2 : !llvm.ptr
}
func.func @copied(%m: memref<4xi32>) {
  %p = call @pointer(%m) : (memref<4xi32>) -> !llvm.ptr
  %q = llvm.getelementptr %p[2] : (!llvm.ptr) -> !llvm.ptr, i32
  %eight = llvm.mlir.constant(8 : i64) : i64
  "llvm.intr.memcpy"(%p, %q, %eight) <{isVolatile = false}> : (!llvm.ptr, !llvm.ptr, i64) -> ()
  return
}
func.func @filled(%m: memref<4xi32>) {
  %p = call @pointer(%m) : (memref<4xi32>) -> !llvm.ptr
  %eight = llvm.mlir.constant(8 : i64) : i64
  %zero = llvm.mlir.constant(0 : i8) : i8
  "llvm.intr.memset"(%p, %zero, %eight) <{isVolatile = false}> : (!llvm.ptr, i8, i64) -> ()
  return
}
llvm.mlir.global internal constant @table(dense<[10, 20, 30]> : tensor<3xi32>) : !llvm.array<3 x i32>
llvm.mlir.global internal constant @text("ab\FF") : !llvm.array<3 x i8>
llvm.mlir.global internal @counter() : i32 {
  %0 = llvm.mlir.constant(1 : i32) : i32
  llvm.return %0 : i32
}
func.func @globals(%i: i64) -> (i32, i32, i8, i8) {
  %0 = llvm.mlir.addressof @table : !llvm.ptr
  %1 = llvm.getelementptr %0[0, %i] : (!llvm.ptr, i64) -> !llvm.ptr, !llvm.array<3 x i32>
  %2 = llvm.load %1 : !llvm.ptr -> i32
  %3 = llvm.mlir.addressof @counter : !llvm.ptr
  %4 = llvm.load %3 : !llvm.ptr -> i32
  %5 = llvm.mlir.addressof @text : !llvm.ptr
  %6 = llvm.getelementptr %5[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i8
  %7 = llvm.load %6 : !llvm.ptr -> i8
  %8 = llvm.getelementptr %5[2] : (!llvm.ptr) -> !llvm.ptr, i8
  %9 = llvm.load %8 : !llvm.ptr -> i8
  return %2, %4, %7, %9 : i32, i32, i8, i8
}
func.func @structs(%a: i32, %b: f32) -> (i32, f32, f32, i32) {
  %0 = llvm.mlir.poison : !llvm.struct<(i32, array<2 x f32>)>
  %1 = llvm.insertvalue %a, %0[0] : !llvm.struct<(i32, array<2 x f32>)>
  %2 = llvm.insertvalue %b, %1[1, 1] : !llvm.struct<(i32, array<2 x f32>)>
  %3 = llvm.extractvalue %2[0] : !llvm.struct<(i32, array<2 x f32>)>
  %4 = llvm.extractvalue %2[1, 1] : !llvm.struct<(i32, array<2 x f32>)>
  %5 = llvm.extractvalue %2[1] : !llvm.struct<(i32, array<2 x f32>)>
  %6 = llvm.extractvalue %5[1] : !llvm.array<2 x f32>
  %7 = llvm.mlir.constant(dense<[8, 9]> : tensor<2xi32>) : !llvm.array<2 x i32>
  %8 = llvm.extractvalue %7[1] : !llvm.array<2 x i32>
  return %3, %4, %6, %8 : i32, f32, f32, i32
}
func.func @vectors(%v: vector<4xi32>, %i: i32) -> (i32, vector<4xi32>, vector<4xi32>, i32, i32, i32) {
  %0 = llvm.extractelement %v[%i : i32] : vector<4xi32>
  %nine = llvm.mlir.constant(9 : i32) : i32
  %1 = llvm.insertelement %nine, %v[%i : i32] : vector<4xi32>
  %2 = llvm.shufflevector %v, %1 [3, 0, 6, 5] : vector<4xi32>
  %3 = "llvm.intr.vector.reduce.add"(%v) : (vector<4xi32>) -> i32
  %4 = "llvm.intr.vector.reduce.mul"(%v) : (vector<4xi32>) -> i32
  %5 = "llvm.intr.vector.reduce.smax"(%v) : (vector<4xi32>) -> i32
  return %0, %1, %2, %3, %4, %5 : i32, vector<4xi32>, vector<4xi32>, i32, i32, i32
}
func.func private @pointer6(%m: memref<6xi32>) -> !llvm.ptr {
  %0 = memref.extract_aligned_pointer_as_index %m : memref<6xi32> -> index
  %1 = arith.index_cast %0 : index to i64
  %2 = llvm.inttoptr %1 : i64 to !llvm.ptr
  return %2 : !llvm.ptr
}
func.func @masked(%m: memref<6xi32>, %mask: vector<4xi1>) -> (vector<4xi32>, vector<4xi32>) {
  %p = call @pointer6(%m) : (memref<6xi32>) -> !llvm.ptr
  %nines = llvm.mlir.constant(dense<9> : vector<4xi32>) : vector<4xi32>
  %0 = llvm.intr.masked.load %p, %mask, %nines {alignment = 4 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xi32>) -> vector<4xi32>
  %1 = "llvm.intr.masked.expandload"(%p, %mask, %nines) : (!llvm.ptr, vector<4xi1>, vector<4xi32>) -> vector<4xi32>
  %2 = llvm.mlir.constant(dense<[false, false, true, true]> : vector<4xi1>) : vector<4xi1>
  "llvm.intr.masked.compressstore"(%0, %p, %2) : (vector<4xi32>, !llvm.ptr, vector<4xi1>) -> ()
  %3 = llvm.mlir.constant(dense<[true, false, false, false]> : vector<4xi1>) : vector<4xi1>
  llvm.intr.masked.store %0, %p, %3 {alignment = 4 : i32} : vector<4xi32>, vector<4xi1> into !llvm.ptr
  return %0, %1 : vector<4xi32>, vector<4xi32>
}
func.func @scattered(%m: memref<6xi32>) -> vector<3xi32> {
  %p = call @pointer6(%m) : (memref<6xi32>) -> !llvm.ptr
  %places = llvm.mlir.constant(dense<[3, 0, 2]> : vector<3xi64>) : vector<3xi64>
  %q = llvm.getelementptr %p[%places] : (!llvm.ptr, vector<3xi64>) -> vector<3x!llvm.ptr>, i32
  %all = llvm.mlir.constant(dense<true> : vector<3xi1>) : vector<3xi1>
  %0 = llvm.intr.masked.gather %q, %all {alignment = 4 : i32} : (vector<3x!llvm.ptr>, vector<3xi1>) -> vector<3xi32>
  %others = llvm.mlir.constant(dense<[1, 3, 2]> : vector<3xi64>) : vector<3xi64>
  %r = llvm.getelementptr %p[%others] : (!llvm.ptr, vector<3xi64>) -> vector<3x!llvm.ptr>, i32
  llvm.intr.masked.scatter %0, %r, %all {alignment = 4 : i32} : vector<3xi32>, vector<3xi1> into vector<3x!llvm.ptr>
  return %0 : vector<3xi32>
}
func.func @moved(%v: vector<4xi32>) -> (vector<2xi32>, vector<4xi32>, vector<4xi32>, vector<2xi32>, vector<4xi32>, vector<4xi1>) {
  %0 = llvm.shufflevector %v, %v [1, 2] : vector<4xi32>
  %1 = llvm.mlir.constant(dense<[9, 8]> : vector<2xi32>) : vector<2xi32>
  %2 = llvm.intr.vector.insert %1, %v[0] : vector<2xi32> into vector<4xi32>
  %3 = llvm.intr.vector.extract %v[0] : vector<2xi32> from vector<4xi32>
  %4 = "llvm.intr.vector.interleave2"(%3, %1) : (vector<2xi32>, vector<2xi32>) -> vector<4xi32>
  %5 = "llvm.intr.vector.deinterleave2"(%v) : (vector<4xi32>) -> !llvm.struct<(vector<2xi32>, vector<2xi32>)>
  %6 = llvm.extractvalue %5[0] : !llvm.struct<(vector<2xi32>, vector<2xi32>)>
  %7 = llvm.intr.stepvector : vector<4xi32>
  %8 = llvm.mlir.constant(3 : i64) : i64
  %9 = llvm.mlir.constant(5 : i64) : i64
  %10 = llvm.intr.get.active.lane.mask %8, %9 : i64, i64 to vector<4xi1>
  return %0, %2, %4, %6, %7, %10 : vector<2xi32>, vector<4xi32>, vector<4xi32>, vector<2xi32>, vector<4xi32>, vector<4xi1>
}
func.func @atomics(%m: memref<1xi32>) -> (i32, i32, i32) {
  %0 = memref.extract_aligned_pointer_as_index %m : memref<1xi32> -> index
  %1 = arith.index_cast %0 : index to i64
  %p = llvm.inttoptr %1 : i64 to !llvm.ptr
  %three = llvm.mlir.constant(3 : i32) : i32
  %2 = llvm.atomicrmw add %p, %three seq_cst : !llvm.ptr, i32
  %3 = llvm.load %p : !llvm.ptr -> i32
  %eight = llvm.mlir.constant(8 : i32) : i32
  %two = llvm.mlir.constant(2 : i32) : i32
  %4 = llvm.cmpxchg %p, %eight, %two seq_cst seq_cst : !llvm.ptr, i32
  %5 = llvm.load %p : !llvm.ptr -> i32
  %nine = llvm.mlir.constant(9 : i32) : i32
  %6 = llvm.atomicrmw max %p, %nine monotonic : !llvm.ptr, i32
  llvm.fence seq_cst
  return %2, %3, %5 : i32, i32, i32
}
llvm.func internal @sum_to(%n: i32) -> i32 {
  %zero = llvm.mlir.constant(0 : i32) : i32
  %one = llvm.mlir.constant(1 : i32) : i32
  llvm.br ^head(%zero, %n : i32, i32)
^head(%sum: i32, %i: i32):
  %c = llvm.icmp "eq" %i, %zero : i32
  llvm.cond_br %c, ^end(%sum : i32), ^body
^body:
  %next = llvm.add %sum, %i : i32
  %less = llvm.sub %i, %one : i32
  llvm.br ^head(%next, %less : i32, i32)
^end(%r: i32):
  llvm.return %r : i32
}
func.func @branches(%n: i32) -> i32 {
  %0 = llvm.call @sum_to(%n) : (i32) -> i32
  return %0 : i32
}
llvm.func internal @choose(%n: i32) -> i32 {
  %zero = llvm.mlir.constant(0 : i32) : i32
  %fifty = llvm.mlir.constant(50 : i32) : i32
  llvm.switch %n : i32, ^end(%zero : i32) [
    5: ^end(%fifty : i32),
    7: ^never
  ]
^never:
  llvm.unreachable
^end(%r: i32):
  llvm.return %r : i32
}
func.func @switched(%n: i32) -> i32 {
  %0 = llvm.call @choose(%n) : (i32) -> i32
  return %0 : i32
}
llvm.func internal @factorial(%n: i32) -> i32 {
  %one = llvm.mlir.constant(1 : i32) : i32
  %c = llvm.icmp "sle" %n, %one : i32
  llvm.cond_br %c, ^end(%one : i32), ^more
^more:
  %less = llvm.sub %n, %one : i32
  %0 = llvm.call @factorial(%less) : (i32) -> i32
  %1 = llvm.mul %n, %0 : i32
  llvm.br ^end(%1 : i32)
^end(%r: i32):
  llvm.return %r : i32
}
func.func @called(%n: i32) -> i32 {
  %0 = llvm.call @factorial(%n) : (i32) -> i32
  return %0 : i32
}
func.func @promised(%n: i32) -> i32 {
  %zero = llvm.mlir.constant(0 : i32) : i32
  %c = llvm.icmp "sgt" %n, %zero : i32
  llvm.intr.assume %c : i1
  %0 = llvm.intr.expect %n, %zero : i32
  %1 = llvm.freeze %0 : i32
  return %1 : i32
}
func.func @casts(%v: vector<2xf32>) -> (vector<2xi32>, i64) {
  %0 = llvm.bitcast %v : vector<2xf32> to vector<2xi32>
  %1 = llvm.bitcast %v : vector<2xf32> to i64
  return %0, %1 : vector<2xi32>, i64
}
// Classes: zeros are 32 and 64, negative infinity is 4.
func.func @classes(%x: f64) -> (i1, i1) {
  %0 = "llvm.intr.is.fpclass"(%x) <{bit = 96 : i32}> : (f64) -> i1
  %1 = "llvm.intr.is.fpclass"(%x) <{bit = 4 : i32}> : (f64) -> i1
  return %0, %1 : i1, i1
}
