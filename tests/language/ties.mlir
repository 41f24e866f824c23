// Ties and kinks: one winner, the first operand or the lowest index; NaN goes through minima and
// maxima and gets the adjoint; the derivative of |x| at 0 is 0. (Of reductions of tensors those that
// are equal share, as in JAX: decision 20.)
// RUN: ft-run %s --entry max_slopes --in 2.0 2.0
// RUN: ft-run %s --entry max_slopes --in nan 2.0
// RUN: ft-run %s --entry max_slopes --in 2.0 nan
// RUN: ft-run %s --entry min_slopes --in 2.0 2.0
// RUN: ft-run %s --entry absolute_slope --in 0.0
// RUN: ft-run %s --entry absolute_slope --in -0.0
// EVAL: @largest([1, 3, 3, 2]) ~= 3, 1
// EVAL: @largest([1, nan, 3, nan]) ~= nan, 1
// EVAL: @in_memory_slope([1, 3, 3, 2], zeros) ~= arg1 = [0, 1, 0, 0]
// EVAL: @in_memory_slope([1, 3, nan, nan], zeros) ~= arg1 = [0, 0, 1, 0]
// EVAL: @numbers(-0.0, 0.0) ~= 0.0, -0.0
// EVAL: @numbers(nan, 1.0) ~= nan, nan

func.func @numbers(%x: f64, %y: f64) -> (f64, f64) {
  %0 = arith.maximumf %x, %y : f64
  %1 = arith.minimumf %x, %y : f64
  return %0, %1 : f64, f64
}
func.func private @max(%x: f64, %y: f64) -> f64 {
  %0 = arith.maximumf %x, %y : f64
  return %0 : f64
}
func.func @max_slopes(%x: f64, %y: f64) -> (f64, f64) {
  %dx, %dy = ad.grad @max(%x, %y) {wrt = [0, 1]} : (f64, f64) -> (f64, f64)
  return %dx, %dy : f64, f64
}
func.func private @min(%x: f64, %y: f64) -> f64 {
  %0 = arith.minimumf %x, %y : f64
  return %0 : f64
}
func.func @min_slopes(%x: f64, %y: f64) -> (f64, f64) {
  %dx, %dy = ad.grad @min(%x, %y) {wrt = [0, 1]} : (f64, f64) -> (f64, f64)
  return %dx, %dy : f64, f64
}
func.func private @absolute(%x: f64) -> f64 {
  %0 = math.absf %x : f64
  return %0 : f64
}
func.func @absolute_slope(%x: f64) -> f64 {
  %dx = ad.grad @absolute(%x) {wrt = [0]} : (f64) -> f64
  return %dx : f64
}
func.func @largest(%x: tensor<4xf64>) -> (tensor<f64>, tensor<i32>) {
  %0 = tensor.reduce max %x dims = [0] : tensor<4xf64> -> tensor<f64>
  %1 = tensor.reduce argmax %x dims = [0] : tensor<4xf64> -> tensor<i32>
  return %0, %1 : tensor<f64>, tensor<i32>
}
func.func private @in_memory(%x: memref<4xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %least = arith.constant 0xFFF0000000000000 : f64
  %m = memref.alloca() : memref<f64>
  memref.store %least, %m[] : memref<f64>
  loop.for %i = %c0 to %c4 step %c1 {
    %v = memref.load %x[%i] : memref<4xf64>
    loop.accumulate max %v, %m[] : memref<f64>
  }
  %r = memref.load %m[] : memref<f64>
  return %r : f64
}
func.func @in_memory_slope(%x: memref<4xf64>, %dx: memref<4xf64>) {
  ad.grad @in_memory(%x) adjoints(%dx) {wrt = [0]} : (memref<4xf64>, memref<4xf64>) -> ()
  return
}
