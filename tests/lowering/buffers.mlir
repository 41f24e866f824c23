// How many buffers programs get, and how many bytes of them live at a time: rows and registers
// where stages share loops, two grids for a stencil, memory that is used again.
// RUN: ft-opt %s --pass-pipeline=canonicalize,cse,lower-tensor-to-loops --remarks=loops -o /dev/null

// A row of exponentials beside the result.
func.func @softmax(%x: tensor<1024x1024xf32>) -> tensor<1024x1024xf32> {
  %m = tensor.reduce max %x dims = [1] : tensor<1024x1024xf32> -> tensor<1024xf32>
  %ms = tensor.broadcast %m dims = [0] : tensor<1024xf32> -> tensor<1024x1024xf32>
  %c = arith.subf %x, %ms : tensor<1024x1024xf32>
  %e = math.exp %c : tensor<1024x1024xf32>
  %s = tensor.reduce add %e dims = [1] : tensor<1024x1024xf32> -> tensor<1024xf32>
  %ss = tensor.broadcast %s dims = [0] : tensor<1024xf32> -> tensor<1024x1024xf32>
  %y = arith.divf %e, %ss : tensor<1024x1024xf32>
  return %y : tensor<1024x1024xf32>
}

// None: one loop.
func.func @chain(%x: tensor<1000xf32>) -> tensor<1000xf32> {
  %0 = math.exp %x : tensor<1000xf32>
  %1 = arith.addf %0, %x : tensor<1000xf32>
  %2 = math.tanh %1 : tensor<1000xf32>
  %3 = arith.mulf %2, %2 : tensor<1000xf32>
  return %3 : tensor<1000xf32>
}

// One grid beside the result: they change places.
func.func @heat(%u: tensor<1000x100xf32>) -> tensor<1000x100xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 1000 : index
  %zero = arith.constant 0.0 : f32
  %tenth = arith.constant dense<0.1> : tensor<1000x100xf32>
  %r = loop.for %i = %c0 to %n step %c1 iter_args(%v = %u) -> (tensor<1000x100xf32>) {
    %p = tensor.pad %v, %zero low = [1, 1] high = [1, 1] interior = [0, 0] : (tensor<1000x100xf32>, f32) -> tensor<1002x102xf32>
    %up = tensor.slice %p starts = [0, 1] limits = [1000, 101] strides = [1, 1] : tensor<1002x102xf32> -> tensor<1000x100xf32>
    %left = tensor.slice %p starts = [1, 0] limits = [1001, 100] strides = [1, 1] : tensor<1002x102xf32> -> tensor<1000x100xf32>
    %right = tensor.slice %p starts = [1, 2] limits = [1001, 102] strides = [1, 1] : tensor<1002x102xf32> -> tensor<1000x100xf32>
    %0 = arith.addf %up, %left : tensor<1000x100xf32>
    %1 = arith.addf %0, %right : tensor<1000x100xf32>
    %2 = arith.mulf %1, %tenth : tensor<1000x100xf32>
    %3 = arith.addf %v, %2 : tensor<1000x100xf32>
    loop.yield %3 : tensor<1000x100xf32>
  }
  return %r : tensor<1000x100xf32>
}

// Four sums, one after the other: two of them live at a time.
func.func @sums(%x: tensor<100x100xf32>) -> tensor<100x100xf32> {
  %0 = tensor.scan add %x dim = 0 : tensor<100x100xf32>
  %1 = tensor.scan add %0 dim = 1 reverse : tensor<100x100xf32>
  %2 = tensor.scan add %1 dim = 0 reverse : tensor<100x100xf32>
  %3 = tensor.scan add %2 dim = 1 : tensor<100x100xf32>
  %4 = tensor.scan add %3 dim = 0 : tensor<100x100xf32>
  return %4 : tensor<100x100xf32>
}
