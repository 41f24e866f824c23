// What the parser says of custom forms.
// RUN: ft-opt %s

func.func @kind(%x: tensor<4xf32>) {
  %0 = tensor.reduce sum %x dims = [0] : tensor<4xf32> -> tensor<f32>
  return
}

func.func @missing(%x: tensor<10x8xf32>, %i: tensor<4x1xi32>) {
  %0 = tensor.gather %x, %i offset_dims = [1] index_vector_dim = 1 : (tensor<10x8xf32>, tensor<4x1xi32>) -> tensor<4x8xf32>
  return
}

func.func @twice(%x: tensor<8xf32>, %s: f32) {
  %0 = tensor.reduce_window max %x, %s window = [2] window = [2] : (tensor<8xf32>, f32) -> tensor<7xf32>
  return
}

func.func @pairs(%x: tensor<8xf32>, %s: f32) {
  %0 = tensor.reduce_window max %x, %s window = [2] padding = [[1]] : (tensor<8xf32>, f32) -> tensor<7xf32>
  return
}

func.func @select(%x: tensor<8xf32>, %u: tensor<4xf32>, %s: f32) {
  %0 = tensor.select_and_scatter gt add %x, %u, %s window = [2] : (tensor<8xf32>, tensor<4xf32>, f32) -> tensor<8xf32>
  return
}
