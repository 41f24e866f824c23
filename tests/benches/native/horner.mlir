// EVAL: @horner([1, 2, 3], [2, 0, 0], zeros) ~= arg2 = 11
// y = ((a[0] * x + a[1]) * x + ...) * x + a[n - 1], at x = b[0]
func.func @horner(%a: memref<?xf32>, %b: memref<?xf32>, %y: memref<f32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %n = memref.dim %a, %c0 : memref<?xf32>
  %x = memref.load %b[%c0] : memref<?xf32>
  %value = loop.for %i = %c0 to %n step %c1 iter_args(%so_far = %zero) -> (f32) {
    %ai = memref.load %a[%i] : memref<?xf32>
    %p = arith.mulf %so_far, %x fastmath<contract> : f32
    %next = arith.addf %p, %ai fastmath<contract> : f32
    loop.yield %next : f32
  }
  memref.store %value, %y[] : memref<f32>
  return
}
