// The little that is simplified in the llvm dialect; LLVM does the rest.
// RUN: ft-opt %s --canonicalize

llvm.func @parts(%a: i32, %b: i32, %s: !llvm.struct<(i32, array<2 x i32>)>) -> i32 {
  %0 = llvm.insertvalue %a, %s[0] : !llvm.struct<(i32, array<2 x i32>)>
  %1 = llvm.insertvalue %b, %0[1, 0] : !llvm.struct<(i32, array<2 x i32>)>
  %2 = llvm.extractvalue %1[0] : !llvm.struct<(i32, array<2 x i32>)>
  %3 = llvm.extractvalue %1[1, 0] : !llvm.struct<(i32, array<2 x i32>)>
  // Neither was put there.
  %4 = llvm.extractvalue %1[1, 1] : !llvm.struct<(i32, array<2 x i32>)>
  %5 = llvm.extractvalue %1[1] : !llvm.struct<(i32, array<2 x i32>)>
  %6 = llvm.extractvalue %5[0] : !llvm.array<2 x i32>
  %7 = llvm.add %2, %3 : i32
  %8 = llvm.add %4, %6 : i32
  %9 = llvm.add %7, %8 : i32
  llvm.return %9 : i32
}

llvm.func @bits(%x: i32) -> i32 {
  %0 = llvm.bitcast %x : i32 to f32
  %1 = llvm.bitcast %0 : f32 to i32
  llvm.return %1 : i32
}

llvm.func @addresses(%p: !llvm.ptr) -> !llvm.struct<(ptr, ptr)> {
  %0 = llvm.getelementptr %p[0, 0] : (!llvm.ptr) -> !llvm.ptr, !llvm.array<4 x f32>
  %1 = llvm.getelementptr %0[1] : (!llvm.ptr) -> !llvm.ptr, f32
  %2 = llvm.mlir.poison : !llvm.struct<(ptr, ptr)>
  %3 = llvm.insertvalue %0, %2[0] : !llvm.struct<(ptr, ptr)>
  %4 = llvm.insertvalue %1, %3[1] : !llvm.struct<(ptr, ptr)>
  llvm.return %4 : !llvm.struct<(ptr, ptr)>
}
