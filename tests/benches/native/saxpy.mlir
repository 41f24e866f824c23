// EVAL: @saxpy([2, 4], [1, 1], zeros) ~= arg1 = [2, 3]
// b[i] = 0.5 * a[i] + b[i]
func.func @saxpy(%a: memref<?xf32>, %b: memref<?xf32>, %y: memref<f32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %alpha = arith.constant 0.5 : f32
  %n = memref.dim %a, %c0 : memref<?xf32>
  loop.for %i = %c0 to %n step %c1 {
    %ai = memref.load %a[%i] : memref<?xf32>
    %bi = memref.load %b[%i] : memref<?xf32>
    %p = arith.mulf %alpha, %ai fastmath<contract> : f32
    %sum = arith.addf %p, %bi fastmath<contract> : f32
    memref.store %sum, %b[%i] : memref<?xf32>
  }
  return
}
