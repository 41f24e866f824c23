// Where the evaluator stops in the llvm dialect: accesses outside of memory, and what has no value.
// RUN: ft-run %s --engine=eval --entry outside
// RUN: ft-run %s --engine=eval --entry null
// RUN: ft-run %s --engine=eval --entry given_back
// RUN: ft-run %s --engine=eval --entry shifted --in 40
// RUN: ft-run %s --engine=eval --entry wraps --in 2147483647
// RUN: ft-run %s --engine=eval --entry broken --in 0
// RUN: ft-run %s --engine=eval --entry traps

func.func @outside() -> i32 {
  %two = llvm.mlir.constant(2 : i64) : i64
  %p = llvm.alloca %two x i32 : (i64) -> !llvm.ptr
  %q = llvm.getelementptr %p[2] : (!llvm.ptr) -> !llvm.ptr, i32
  %0 = llvm.load %q : !llvm.ptr -> i32
  return %0 : i32
}
func.func @null() -> i32 {
  %p = llvm.mlir.zero : !llvm.ptr
  %0 = llvm.load %p : !llvm.ptr -> i32
  return %0 : i32
}
llvm.func internal @local() -> !llvm.ptr {
  %one = llvm.mlir.constant(1 : i64) : i64
  %p = llvm.alloca %one x i32 : (i64) -> !llvm.ptr
  llvm.return %p : !llvm.ptr
}
func.func @given_back() -> i32 {
  %p = llvm.call @local() : () -> !llvm.ptr
  %0 = llvm.load %p : !llvm.ptr -> i32
  return %0 : i32
}
func.func @shifted(%n: i32) -> i32 {
  %0 = llvm.shl %n, %n : i32
  return %0 : i32
}
func.func @wraps(%n: i32) -> i32 {
  %0 = llvm.add %n, %n overflow<nsw> : i32
  return %0 : i32
}
func.func @broken(%n: i32) -> i32 {
  %zero = llvm.mlir.constant(0 : i32) : i32
  %c = llvm.icmp "ne" %n, %zero : i32
  llvm.intr.assume %c : i1
  return %n : i32
}
func.func @traps() {
  "llvm.intr.trap"() : () -> ()
  return
}
