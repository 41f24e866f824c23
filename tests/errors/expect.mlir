// What is left over is listed with its count and the pass that would lower it.
// RUN: ft-opt %s --expect=llvm
// RUN: ft-opt %s --cse --expect=func,arith
// RUN: ft-opt %s --expect=func,arith,math
// RUN: ft-opt %s --pipeline=cpu --expect=llvm -o /dev/null

func.func @f(%x: f32, %n: index) -> f32 {
  %a = arith.addf %x, %x : f32
  %b = arith.addf %a, %x : f32
  %c = math.exp %b : f32
  loop.for %i = %n to %n step %n {
    %d = arith.addi %i, %i : index
  }
  return %c : f32
}
