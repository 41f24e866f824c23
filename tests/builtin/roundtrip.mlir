// Every operation in upstream's text; the module around it is printed.
// ROUNDTRIP
// RUN: ft-opt %s

module @outer attributes {ft.note = "a module in a module"} {
  module @inner {
    func.func @casts(%i: index, %x: f32) -> (i64, f32) {
      %0 = builtin.unrealized_conversion_cast %i : index to i64
      %1:2 = builtin.unrealized_conversion_cast %0, %x : i64, f32 to f32, i64
      %2 = builtin.unrealized_conversion_cast to f32
      return %1#1, %1#0 : i64, f32
    }
  }
  module {
  }
}
