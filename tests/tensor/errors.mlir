// What the verifier says, one function each.
// RUN: ft-opt %s

func.func @splat(%x: f32, %n: index) {
  %0 = tensor.splat %x sizes(%n) : tensor<4xf32>
  return
}

func.func @broadcast_rank(%x: tensor<4xf32>) {
  %0 = tensor.broadcast %x dims = [0, 1] : tensor<4xf32> -> tensor<4x4xf32>
  return
}

func.func @broadcast_size(%x: tensor<4xf32>) {
  %0 = tensor.broadcast %x dims = [1] : tensor<4xf32> -> tensor<4x8xf32>
  return
}

func.func @broadcast_sizes(%x: tensor<?xf32>) {
  %0 = tensor.broadcast %x dims = [1] : tensor<?xf32> -> tensor<?x?xf32>
  return
}

func.func @transpose(%x: tensor<4x8xf32>) {
  %0 = tensor.transpose %x perm = [1, 1] : tensor<4x8xf32> -> tensor<8x4xf32>
  return
}

func.func @transpose_type(%x: tensor<4x8xf32>) {
  %0 = tensor.transpose %x perm = [1, 0] : tensor<4x8xf32> -> tensor<4x8xf32>
  return
}

func.func @reshape(%x: tensor<4x8xf32>, %y: tensor<3x?xf32>) {
  %0 = tensor.reshape %x : tensor<4x8xf32> -> tensor<31xf32>
  %1 = tensor.reshape %y : tensor<3x?xf32> -> tensor<7xf32>
  %2 = tensor.reshape %y : tensor<3x?xf32> -> tensor<?x?xf32>
  return
}

func.func @slice(%x: tensor<4x8xf32>) {
  %0 = tensor.slice %x starts = [0, 1] limits = [4, 9] strides = [1, 1] : tensor<4x8xf32> -> tensor<4x8xf32>
  %1 = tensor.slice %x starts = [0] limits = [4, 8] strides = [1, 1] : tensor<4x8xf32> -> tensor<4x8xf32>
  %2 = tensor.slice %x starts = [0, 0] limits = [4, 8] strides = [1, 0] : tensor<4x8xf32> -> tensor<4x8xf32>
  return
}

func.func @dynamic_slice(%x: tensor<4x8xf32>, %i: index) {
  %0 = tensor.dynamic_slice %x[%i] sizes = [1, 8] : (tensor<4x8xf32>, index) -> tensor<1x8xf32>
  %1 = tensor.dynamic_slice %x[%i, %i] sizes = [5, 8] : (tensor<4x8xf32>, index, index) -> tensor<5x8xf32>
  return
}

func.func @update_slice(%x: tensor<4xf32>, %u: tensor<5xf32>, %v: tensor<2xf64>, %i: index) {
  %0 = tensor.update_slice %x, %u[%i] : (tensor<4xf32>, tensor<5xf32>, index) -> tensor<4xf32>
  %1 = tensor.update_slice %x, %v[%i] : (tensor<4xf32>, tensor<2xf64>, index) -> tensor<4xf32>
  return
}

func.func @pad(%x: tensor<4xf32>, %v: f32) {
  %0 = tensor.pad %x, %v low = [-3] high = [-3] interior = [0] : (tensor<4xf32>, f32) -> tensor<0xf32>
  return
}

func.func @concat(%x: tensor<4x8xf32>, %y: tensor<4x7xf32>) {
  %0 = tensor.concat %x, %y dim = 0 : (tensor<4x8xf32>, tensor<4x7xf32>) -> tensor<8x8xf32>
  %1 = tensor.concat %x, %y dim = 2 : (tensor<4x8xf32>, tensor<4x7xf32>) -> tensor<8x8xf32>
  return
}

func.func @reduce(%x: tensor<4x8xf32>, %e: tensor<0xf32>) {
  %0 = tensor.reduce add %x dims = [2] : tensor<4x8xf32> -> tensor<4xf32>
  %1 = tensor.reduce add %x dims = [1] : tensor<4x8xf32> -> tensor<8xf32>
  %2 = tensor.reduce and %x dims = [1] : tensor<4x8xf32> -> tensor<4xf32>
  %3 = tensor.reduce argmax %x dims = [1] : tensor<4x8xf32> -> tensor<4xf32>
  %4 = tensor.reduce argmax %x dims = [0, 1] : tensor<4x8xf32> -> tensor<i32>
  %5 = tensor.reduce argmin %e dims = [0] : tensor<0xf32> -> tensor<i32>
  return
}

func.func @scan(%x: tensor<4xf32>) {
  %0 = tensor.scan argmax %x dim = 0 : tensor<4xf32>
  %1 = tensor.scan add %x dim = 1 : tensor<4xf32>
  return
}

func.func @einsum(%x: tensor<4x8xf32>, %y: tensor<9x2xf32>) {
  %0 = tensor.einsum "ij,jk->ik" %x, %y : (tensor<4x8xf32>, tensor<9x2xf32>) -> tensor<4x2xf32>
  %1 = tensor.einsum "ij,jk" %x, %y : (tensor<4x8xf32>, tensor<9x2xf32>) -> tensor<4x2xf32>
  %2 = tensor.einsum "ij->il" %x : (tensor<4x8xf32>) -> tensor<4x2xf32>
  %3 = tensor.einsum "ijk->i" %x : (tensor<4x8xf32>) -> tensor<4xf32>
  %4 = tensor.einsum "ij->i" %x : (tensor<4x8xf32>) -> tensor<4xf16>
  %5 = tensor.einsum "i1->i" %x : (tensor<4x8xf32>) -> tensor<4xf32>
  return
}

func.func @matmul(%x: tensor<4x8xf32>, %y: tensor<9x2xf32>) {
  %0 = tensor.matmul %x, %y : (tensor<4x8xf32>, tensor<9x2xf32>) -> tensor<4x2xf32>
  return
}

func.func @conv(%x: tensor<1x4x8xf32>, %w: tensor<3x3x2xf32>) {
  %0 = tensor.conv %x, %w dims = "bfx,oix->bfx" : (tensor<1x4x8xf32>, tensor<3x3x2xf32>) -> tensor<1x3x7xf32>
  %1 = tensor.conv %x, %w dims = "bfx,oiy->bfx" : (tensor<1x4x8xf32>, tensor<3x3x2xf32>) -> tensor<1x3x7xf32>
  %2 = tensor.conv %x, %w dims = "bfx,oix->bfx" strides = [1, 1] : (tensor<1x4x8xf32>, tensor<3x3x2xf32>) -> tensor<1x3x7xf32>
  return
}

func.func @windows(%x: tensor<8xf32>, %u: tensor<3xf32>, %s: f32) {
  %0 = tensor.reduce_window max %x, %s window = [0] : (tensor<8xf32>, f32) -> tensor<8xf32>
  %1 = tensor.reduce_window max %x, %s window = [2] : (tensor<8xf32>, f32) -> tensor<8xf32>
  %2 = tensor.select_and_scatter ge add %x, %u, %s window = [2] strides = [2] : (tensor<8xf32>, tensor<3xf32>, f32) -> tensor<8xf32>
  return
}

func.func @gather(%x: tensor<10x8xf32>, %i: tensor<4x1xi32>) {
  %0 = tensor.gather %x, %i offset_dims = [1] collapsed_slice_dims = [0] start_index_map = [0, 1] index_vector_dim = 1 slice_sizes = [1, 8] : (tensor<10x8xf32>, tensor<4x1xi32>) -> tensor<4x8xf32>
  %1 = tensor.gather %x, %i offset_dims = [1] collapsed_slice_dims = [0] start_index_map = [0] index_vector_dim = 1 slice_sizes = [2, 8] : (tensor<10x8xf32>, tensor<4x1xi32>) -> tensor<4x8xf32>
  %2 = tensor.gather %x, %i collapsed_slice_dims = [0] start_index_map = [0] index_vector_dim = 1 slice_sizes = [1, 8] : (tensor<10x8xf32>, tensor<4x1xi32>) -> tensor<4x8xf32>
  return
}

func.func @scatter(%x: tensor<10x8xf32>, %i: tensor<4x1xi32>, %u: tensor<3x8xf32>) {
  %0 = tensor.scatter add %x, %i, %u update_window_dims = [1] inserted_window_dims = [0] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 : (tensor<10x8xf32>, tensor<4x1xi32>, tensor<3x8xf32>) -> tensor<10x8xf32>
  return
}

func.func @sort(%k: tensor<8xf32>, %v: tensor<7xi32>) {
  %0:2 = tensor.sort %k, %v dim = 0 ascending : (tensor<8xf32>, tensor<7xi32>) -> (tensor<8xf32>, tensor<7xi32>)
  %1 = tensor.sort %k dim = 0 ascending keys = 2 : (tensor<8xf32>) -> tensor<8xf32>
  return
}

func.func @elements(%t: tensor<4x8xf32>, %x: f32, %i: index) {
  %0 = tensor.extract %t[%i] : tensor<4x8xf32>
  %1 = tensor.from_elements %x, %x : tensor<3xf32>
  %2 = tensor.cast %t : tensor<4x8xf32> to tensor<5x8xf32>
  %3 = tensor.generate {
  ^bb0(%j: index):
    tensor.yield %i : index
  } : tensor<4xf32>
  return
}
