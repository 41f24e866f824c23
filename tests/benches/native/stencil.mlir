// EVAL: @stencil([1, 2, 4], zeros, zeros) size=3 ~= arg1 = [0, 2.25, 0]
// b[i] = 0.25 * a[i - 1] + 0.5 * a[i] + 0.25 * a[i + 1]
func.func @stencil(%a: memref<?xf32>, %b: memref<?xf32>, %y: memref<f32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %quarter = arith.constant 0.25 : f32
  %half = arith.constant 0.5 : f32
  %n = memref.dim %a, %c0 : memref<?xf32>
  %end = arith.subi %n, %c1 : index
  loop.for %i = %c1 to %end step %c1 {
    %before = arith.subi %i, %c1 : index
    %after = arith.addi %i, %c1 : index
    %left = memref.load %a[%before] : memref<?xf32>
    %middle = memref.load %a[%i] : memref<?xf32>
    %right = memref.load %a[%after] : memref<?xf32>
    %p = arith.mulf %quarter, %left fastmath<contract> : f32
    %q = arith.mulf %half, %middle fastmath<contract> : f32
    %r = arith.mulf %quarter, %right fastmath<contract> : f32
    %pq = arith.addf %p, %q fastmath<contract> : f32
    %sum = arith.addf %pq, %r fastmath<contract> : f32
    memref.store %sum, %b[%i] : memref<?xf32>
  }
  return
}
