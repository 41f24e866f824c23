// An operation that nobody knows is an error, which names the nearest one that somebody knows, or is kept.
// RUN: ft-opt %s
// RUN: ft-opt %s --allow-unregistered-dialect

func.func @f(%x: f32) -> f32 {
  %0 = "arith.adf"(%x, %x) : (f32, f32) -> f32
  %1 = "strange.op"(%0) <{a = 1 : i32}> ({
  ^bb0(%y: f32):
    "strange.end"(%y) : (f32) -> ()
  }) {b = #strange.attr<"x">} : (f32) -> !strange.type<4>
  return %0 : f32
}
