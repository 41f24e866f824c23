// Operations of dialects that we do not know pass through, if they may.
// RUN: ft-opt %s
// RUN: ft-opt %s --allow-unregistered-dialect --canonicalize --cse --dce
// RUN: ft-opt %s --allow-unregistered-dialect --pass-pipeline=loops-to-llvm

func.func @f(%x: f32) -> f32 {
  %0 = "other.op"(%x) {note = #other.attr<1, "a">} : (f32) -> !other.type<f32>
  %1 = "other.op"(%x) {note = #other.attr<1, "a">} : (f32) -> !other.type<f32>
  %2 = "other.back"(%0, %1) <{kind = 1 : i64}> ({
  ^bb0(%y: f32):
    %3 = arith.addf %y, %x : f32
    "other.end"(%3) : (f32) -> ()
  }) : (!other.type<f32>, !other.type<f32>) -> f32
  return %2 : f32
}
