// Diagnostics that are expected, as upstream writes them; the last program says what is wrong with its comments.
// RUN: ft-opt %s --split-input-file --verify-diagnostics

func.func @here(%x: f32, %n: i32) -> f32 {
  %y = arith.addf %x, %n : f32 // expected-error {{`%n` has type i32, but f32 is wanted here}}
  return %y : f32
}

// -----

func.func @below(%x: f32) -> f32 {
  // expected-error @below {{did you mean `arith.addf`?}}
  %y = arith.adf %x, %x : f32
  return %y : f32
}

// -----

func.func @two_below(%x: f32) -> f64 {
  // expected-error @+1 {{result 0 of `@two_below` is `f64`}}
  return %x : f32
}

// -----

func.func @not_said(%x: f32) -> f32 {
  // expected-error @below {{something else}}
  %y = arith.adf %x, %x : f32
  return %y : f32
}

// -----

func.func @not_expected(%x: f32) -> f32 {
  %y = arith.adf %x, %x : f32
  // expected-warning @below {{dead}}
  return %y : f32
}
