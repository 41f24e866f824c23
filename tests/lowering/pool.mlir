// Large buffers of many sizes, taken and given back: the memory that is kept between serves them
// as fresh memory would.
// EVAL: @grown(6) ~= 160000, 80000
// EVAL: @shrunk(5) ~= 47460

func.func @grown(%n: index) -> (f32, index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %one = arith.constant dense<1.0> : tensor<40000xf32>
  %first = tensor.cast %one : tensor<40000xf32> to tensor<?xf32>
  %r = loop.for %i = %c0 to %n step %c1 iter_args(%t = %first) -> (tensor<?xf32>) {
    %size = tensor.dim %t, %c0 : tensor<?xf32>
    %head = tensor.slice %t starts = [0] limits = [20000] strides = [1] : tensor<?xf32> -> tensor<20000xf32>
    %0 = tensor.concat %t, %head dim = 0 : (tensor<?xf32>, tensor<20000xf32>) -> tensor<?xf32>
    loop.yield %0 : tensor<?xf32>
  }
  %s = tensor.reduce add %r dims = [0] : tensor<?xf32> -> tensor<f32>
  %x = tensor.extract %s[] : tensor<f32>
  %m = tensor.dim %r, %c0 : tensor<?xf32>
  %c2 = arith.constant 2 : index
  %half = arith.divui %m, %c2 : index
  return %x, %half : f32, index
}

// Each turn leaves a part of what the last one made.
func.func @shrunk(%n: index) -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %three = arith.constant 3 : index
  %four = arith.constant 4 : index
  %ones = arith.constant dense<1.0> : tensor<200000xf32>
  %first = tensor.cast %ones : tensor<200000xf32> to tensor<?xf32>
  %r = loop.for %i = %c0 to %n step %c1 iter_args(%t = %first) -> (tensor<?xf32>) {
    %size = tensor.dim %t, %c0 : tensor<?xf32>
    %more = arith.muli %size, %three : index
    %part = arith.divui %more, %four : index
    %0 = tensor.scan max %t dim = 0 : tensor<?xf32>
    %1 = tensor.dynamic_slice %0[%c0] sizes = [%part] : (tensor<?xf32>, index) -> tensor<?xf32>
    loop.yield %1 : tensor<?xf32>
  }
  %0 = tensor.scan add %r dim = 0 reverse : tensor<?xf32>
  %x = tensor.extract %0[%c0] : tensor<?xf32>
  return %x : f32
}
