// EVAL: @dot([1, 2], [3, 4], zeros) ~= arg2 = 11
// y = sum over i of a[i] * b[i]
func.func @dot(%a: memref<?xf32>, %b: memref<?xf32>, %y: memref<f32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %n = memref.dim %a, %c0 : memref<?xf32>
  memref.store %zero, %y[] : memref<f32>
  loop.for %i = %c0 to %n step %c1 {
    %ai = memref.load %a[%i] : memref<?xf32>
    %bi = memref.load %b[%i] : memref<?xf32>
    %p = arith.mulf %ai, %bi : f32
    loop.accumulate add %p, %y[] : memref<f32>
  }
  return
}
