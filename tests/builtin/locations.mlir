// Locations of operations and of the arguments of blocks.
// RUN: ft-opt %s --print-locations
// RUN: ft-opt %s --print-locations --print-generic
// RUN: ft-opt %s --print-locations --print-generic | ft-opt - --print-locations

#file = loc("model.py":3:4)

func.func @main(%a: i32 {ft.name = "a"} loc("x"), %b: i32 loc(#file), %c: i32) -> i32 {
  %s = arith.addi %a, %b : i32 loc("sum"("model.py":5:6))
  cf.br ^bb1(%s : i32) loc(unknown)
^bb1(%d: i32 loc(fused["model.py":7:8, "model.py":9:10])):
  return %d : i32 loc(callsite("f" at #file))
} loc("main")

llvm.func @low(%a: i32 loc("y")) -> i32 {
  llvm.return %a : i32 loc("z")
} loc(unknown)
