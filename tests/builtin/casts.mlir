// Casts between levels that meet.
// RUN: ft-opt %s --canonicalize

func.func @back(%x: i32, %y: index) -> (i32, index, i64, i32) {
  %0:2 = builtin.unrealized_conversion_cast %x, %y : i32, index to f32, i64
  %1:2 = builtin.unrealized_conversion_cast %0#0, %0#1 : f32, i64 to i32, index
  // In another order, or not to the same types, they stay.
  %2:2 = builtin.unrealized_conversion_cast %0#1, %0#0 : i64, f32 to i64, i32
  return %1#0, %1#1, %2#0, %2#1 : i32, index, i64, i32
}

func.func @nothing(%x: i32) -> i32 {
  %0 = builtin.unrealized_conversion_cast %x : i32 to i32
  return %0 : i32
}
