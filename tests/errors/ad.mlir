// One wrong request for each rule.
// RUN: ft-opt %s --split-input-file

func.func private @square(f64, i32) -> f64
func.func @name(%x: f64, %i: i32) -> f64 {
  %g = ad.grad @sqare(%x, %i) : (f64, i32) -> f64
  return %g : f64
}

// -----

func.func private @square(f64, i32) -> f64
func.func @range(%x: f64, %i: i32) -> f64 {
  %g = ad.grad @square(%x, %i) {wrt = [2]} : (f64, i32) -> f64
  return %g : f64
}

// -----

func.func private @square(f64, i32) -> f64
func.func @twice(%x: f64, %i: i32) {
  %g:2 = ad.grad @square(%x, %i) {wrt = [0, 0]} : (f64, i32) -> (f64, f64)
  return
}

// -----

func.func private @square(f64, i32) -> f64
func.func @integer(%x: f64, %i: i32) -> i32 {
  %g = ad.grad @square(%x, %i) {wrt = [1]} : (f64, i32) -> i32
  return %g : i32
}

// -----

func.func private @square(f64, i32) -> f64
func.func @unnamed(%x: f64, %i: i32) -> f64 {
  %g = ad.grad @square(%x, %i) {wrt = ["y"]} : (f64, i32) -> f64
  return %g : f64
}

// -----

func.func private @square(f64, i32) -> f64
func.func @no_list(%x: f64, %i: i32) -> f64 {
  %g = ad.grad @square(%x, %i) {wrt = [1.5]} : (f64, i32) -> f64
  return %g : f64
}

// -----

func.func private @square(f64, i32) -> f64
func.func @nothing(%x: f64, %i: i32) {
  ad.grad @square(%x, %i) {wrt = []} : (f64, i32) -> ()
  return
}

// -----

func.func private @square(f64, i32) -> f64
func.func @arguments(%x: f64) -> f64 {
  %g = ad.grad @square(%x) : (f64) -> f64
  return %g : f64
}

// -----

func.func private @square(f64, i32) -> f64
func.func @argument(%x: f32, %i: i32) -> f64 {
  %g = ad.grad @square(%x, %i) : (f32, i32) -> f64
  return %g : f64
}

// -----

func.func private @square(f64, i32) -> f64
func.func @gradients(%x: f64, %i: i32) -> f32 {
  %g = ad.grad @square(%x, %i) : (f64, i32) -> f32
  return %g : f32
}

// -----

func.func private @pair(f64) -> (f64, f64)
func.func @not_one(%x: f64) -> f64 {
  %g = ad.grad @pair(%x) : (f64) -> f64
  return %g : f64
}

// -----

func.func private @pair(f64) -> (f64, f64)
func.func @cotangents(%x: f64) {
  %g:3 = ad.vjp @pair(%x) cotangents(%x) : (f64, f64) -> (f64, f64, f64)
  return
}

// -----

func.func private @sum(memref<4xf32>) -> f32
func.func @no_adjoint(%m: memref<4xf32>) {
  ad.grad @sum(%m) : (memref<4xf32>) -> ()
  return
}

// -----

func.func private @sum(memref<4xf32>, f32) -> f32
func.func @left_over(%m: memref<4xf32>, %x: f32) {
  %g = ad.grad @sum(%m, %x) adjoints(%m) {of = [0], wrt = [1]} : (memref<4xf32>, f32, memref<4xf32>) -> f32
  return
}

// -----

func.func private @square(f64) -> f64
func.func @tangents(%x: f64) {
  %y, %t = ad.jvp @square(%x) : (f64) -> (f64, f64)
  return
}

// -----

func.func private @square(f64) -> f64
func.func private @forward(f64) -> (f64, f64)
func.func private @reverse(f64) -> f64
ad.rule @square forward @forward reverse @reverse

// -----

func.func private @square(f64) -> f64
func.func private @forward(f64) -> f32
func.func private @reverse(f64) -> f64
ad.rule @square forward @forward reverse @reverse

// -----

func.func @mode(%x: f64) {
  ad.checkpoint (%x) {
  } {mode = "forget"}
  return
}

// -----

func.func @yields(%x: f64) -> f32 {
  %r = ad.checkpoint (%x) -> f32 {
    ad.yield %x : f64
  }
  return %r : f32
}
