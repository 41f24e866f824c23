// RUN: ft-opt %s --symbol-dce

// Public: kept, with all that it leads to.
func.func @main(%x: f64) -> f64 {
  %y = func.call @used(%x) : (f64) -> f64
  return %y : f64
}

func.func private @used(%x: f64) -> f64 {
  %y = func.call @indirect(%x) : (f64) -> f64
  return %y : f64
}

func.func private @indirect(%x: f64) -> f64 {
  return %x : f64
}

// These two only call each other.
func.func private @ping(%x: f64) -> f64 {
  %y = func.call @pong(%x) : (f64) -> f64
  return %y : f64
}

func.func private @pong(%x: f64) -> f64 {
  %y = func.call @ping(%x) : (f64) -> f64
  return %y : f64
}
