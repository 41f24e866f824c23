// Every form, as upstream prints it.
// ROUNDTRIP: verbatim

func.func @branches(%c: i1, %x: f32, %i: i32, %k: i64) -> f32 {
  cf.br ^bb1(%x, %i : f32, i32)
^bb1(%a: f32, %b: i32):
  cf.cond_br %c weights([5, 10]), ^bb2, ^bb3(%a : f32)
^bb2:
  cf.assert %c, "a \22quoted\22 message\0A" {foo}
  cf.switch %b : i32, [
    default: ^bb4,
    4294967254: ^bb5(%x : f32),
    43: ^bb3(%x : f32)
  ]
^bb3(%d: f32):
  cf.cond_br %c, ^bb3(%d : f32), ^bb4 {foo}
^bb4:
  cf.switch %k : i64, [
    default: ^bb5(%x : f32)] {bar}
^bb5(%e: f32):
  cf.br ^bb6 {foo}
^bb6:
  return %e : f32
}
