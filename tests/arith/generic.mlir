// The generic form, with and without default properties, gives the custom one.
// RUN: ft-opt %s
// RUN: ft-opt %s --print-generic --verify-roundtrip
// ROUNDTRIP

"builtin.module"() ({
  "func.func"() <{function_type = (i32, i32, f32) -> i1, sym_name = "f"}> ({
  ^bb0(%a: i32, %b: i32, %x: f32):
    %0 = "arith.addi"(%a, %b) : (i32, i32) -> i32
    %1 = "arith.addi"(%a, %b) <{overflowFlags = #arith.overflow<nsw>}> : (i32, i32) -> i32
    %2 = "arith.constant"() <{value = 4 : i32}> : () -> i32
    %3 = "arith.cmpi"(%0, %1) <{predicate = 2 : i64}> : (i32, i32) -> i1
    %4 = "arith.cmpf"(%x, %x) <{predicate = 4 : i64, fastmath = #arith.fastmath<nnan>}> : (f32, f32) -> i1
    %5 = "arith.addf"(%x, %x) <{fastmath = #arith.fastmath<none>}> {note = "discardable"} : (f32, f32) -> f32
    %6:2 = "arith.mulsi_extended"(%a, %2) : (i32, i32) -> (i32, i32)
    %7 = "arith.truncf"(%x) <{roundingmode = 1 : i32}> : (f32) -> f16
    "func.return"(%3) : (i1) -> ()
  }) : () -> ()
}) : () -> ()
