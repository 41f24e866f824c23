// Products of several matrices in the order that takes the fewest multiplications.
// RUN: ft-opt %s --pass-pipeline="eqsat{fastmath=reassoc}"
// EVAL: @three(ones, ones, ones) tolerance=1e-4 ~= 90000.0

func.func @three(%a: tensor<10x30xf32>, %b: tensor<30x5xf32>, %c: tensor<5x60xf32>) -> f32 {
  %ab = tensor.matmul %a, %b : (tensor<10x30xf32>, tensor<30x5xf32>) -> tensor<10x5xf32>
  %abc = tensor.matmul %ab, %c : (tensor<10x5xf32>, tensor<5x60xf32>) -> tensor<10x60xf32>
  %s = tensor.reduce add %abc dims = [0, 1] : tensor<10x60xf32> -> tensor<f32>
  %r = tensor.extract %s[] : tensor<f32>
  return %r : f32
}

// A matrix times a matrix times a vector: twice by the vector.
func.func @vector(%a: tensor<100x100xf64>, %b: tensor<100x100xf64>, %v: tensor<100x1xf64>) -> tensor<100x1xf64> {
  %ab = tensor.matmul %a, %b : (tensor<100x100xf64>, tensor<100x100xf64>) -> tensor<100x100xf64>
  %r = tensor.matmul %ab, %v : (tensor<100x100xf64>, tensor<100x1xf64>) -> tensor<100x1xf64>
  return %r : tensor<100x1xf64>
}

// The chain of the textbook (Cormen et al., Introduction to Algorithms, 15.2).
func.func @textbook(%a: tensor<30x35xf32>, %b: tensor<35x15xf32>, %c: tensor<15x5xf32>, %d: tensor<5x10xf32>,
                    %e: tensor<10x20xf32>, %f: tensor<20x25xf32>) -> tensor<30x25xf32> {
  %0 = tensor.matmul %a, %b : (tensor<30x35xf32>, tensor<35x15xf32>) -> tensor<30x15xf32>
  %1 = tensor.matmul %0, %c : (tensor<30x15xf32>, tensor<15x5xf32>) -> tensor<30x5xf32>
  %2 = tensor.matmul %1, %d : (tensor<30x5xf32>, tensor<5x10xf32>) -> tensor<30x10xf32>
  %3 = tensor.matmul %2, %e : (tensor<30x10xf32>, tensor<10x20xf32>) -> tensor<30x20xf32>
  %4 = tensor.matmul %3, %f : (tensor<30x20xf32>, tensor<20x25xf32>) -> tensor<30x25xf32>
  return %4 : tensor<30x25xf32>
}

// Products of more than two tensors, and of three dimensions.
func.func @einsum(%a: tensor<8x64xf32>, %b: tensor<64x64x4xf32>, %c: tensor<4x2xf32>, %d: tensor<64xf32>) -> tensor<8x2xf32> {
  %0 = tensor.einsum "ij,jkl->ikl" %a, %b : (tensor<8x64xf32>, tensor<64x64x4xf32>) -> tensor<8x64x4xf32>
  %1 = tensor.einsum "ikl,lm,k->im" %0, %c, %d : (tensor<8x64x4xf32>, tensor<4x2xf32>, tensor<64xf32>) -> tensor<8x2xf32>
  return %1 : tensor<8x2xf32>
}

// A product that is needed itself stays.
func.func @shared(%a: tensor<100x100xf64>, %b: tensor<100x100xf64>, %v: tensor<100x1xf64>) -> (tensor<100x100xf64>, tensor<100x1xf64>) {
  %ab = tensor.matmul %a, %b : (tensor<100x100xf64>, tensor<100x100xf64>) -> tensor<100x100xf64>
  %r = tensor.matmul %ab, %v : (tensor<100x100xf64>, tensor<100x1xf64>) -> tensor<100x1xf64>
  return %ab, %r : tensor<100x100xf64>, tensor<100x1xf64>
}
