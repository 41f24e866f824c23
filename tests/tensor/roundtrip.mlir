// Every operation of the dialect, in its custom form.
// ROUNDTRIP: verbatim

func.func @structure(%x: tensor<4x8xf32>, %y: tensor<?x8xf32>, %s: f32, %n: index, %i: index) {
  %0 = tensor.splat %s : tensor<4x4xf32>
  %1 = tensor.splat %s sizes(%n) : tensor<4x?xf32>
  %2 = tensor.broadcast %x dims = [1, 2] : tensor<4x8xf32> -> tensor<3x4x8xf32>
  %3 = tensor.broadcast %x dims = [1, 2] sizes(%n) : tensor<4x8xf32> -> tensor<?x4x8xf32>
  %4 = tensor.broadcast %y dims = [0, 1] : tensor<?x8xf32> -> tensor<?x8xf32>
  %5 = tensor.broadcast %y dims = [0, 1] sizes(%n) : tensor<?x8xf32> -> tensor<?x8xf32>
  %6 = tensor.transpose %y perm = [1, 0] : tensor<?x8xf32> -> tensor<8x?xf32>
  %7 = tensor.reshape %x : tensor<4x8xf32> -> tensor<32xf32>
  %8 = tensor.reshape %y : tensor<?x8xf32> -> tensor<?xf32>
  %9 = tensor.reshape %y sizes(%n, %i) : tensor<?x8xf32> -> tensor<?x?xf32>
  %10 = tensor.slice %x starts = [0, 1] limits = [4, 8] strides = [1, 1] : tensor<4x8xf32> -> tensor<4x7xf32>
  %11 = tensor.slice %y starts = [1, 0] limits = [?, ?] strides = [1, 2] : tensor<?x8xf32> -> tensor<?x4xf32>
  %12 = tensor.dynamic_slice %x[%i, %n] sizes = [1, 4] : (tensor<4x8xf32>, index, index) -> tensor<1x4xf32>
  %13 = tensor.dynamic_slice %y[%i, %n] sizes = [%n, 4] : (tensor<?x8xf32>, index, index) -> tensor<?x4xf32>
  %14 = tensor.update_slice %x, %12[%i, %n] : (tensor<4x8xf32>, tensor<1x4xf32>, index, index) -> tensor<4x8xf32>
  %15 = tensor.pad %x, %s low = [1, 0] high = [1, -2] interior = [0, 1] : (tensor<4x8xf32>, f32) -> tensor<6x13xf32>
  %16 = tensor.concat %x, %y dim = 0 : (tensor<4x8xf32>, tensor<?x8xf32>) -> tensor<?x8xf32>
  %17 = tensor.reverse %y dims = [0] : tensor<?x8xf32>
  %18 = tensor.iota dim = 1 : tensor<4x8xi32>
  %19 = tensor.iota dim = 0 sizes(%n) : tensor<?xf64>
  return
}

func.func @combinations(%x: tensor<4x8xf32>, %y: tensor<?x8xf32>, %w: tensor<8x?xf32>, %b: tensor<4xi1>) {
  %0 = tensor.reduce add %x dims = [1] : tensor<4x8xf32> -> tensor<4xf32>
  %1 = tensor.reduce argmax %y dims = [1] : tensor<?x8xf32> -> tensor<?xi32>
  %2 = tensor.reduce xor %b dims = [0] : tensor<4xi1> -> tensor<i1>
  %3 = tensor.scan add %x dim = 0 : tensor<4x8xf32>
  %4 = tensor.scan max %x dim = 0 exclusive : tensor<4x8xf32>
  %5 = tensor.scan mul %y dim = 1 exclusive reverse : tensor<?x8xf32>
  %6 = tensor.einsum "ij,jk->ik" %y, %w : (tensor<?x8xf32>, tensor<8x?xf32>) -> tensor<?x?xf32>
  %7 = tensor.einsum "ij->" %x : (tensor<4x8xf32>) -> tensor<f64>
  %8 = tensor.matmul %x, %w : (tensor<4x8xf32>, tensor<8x?xf32>) -> tensor<4x?xf32>
  return
}

func.func @windows(%x: tensor<2x3x8x8xf32>, %w: tensor<4x3x3x3xf32>, %v: tensor<8xf32>, %u: tensor<4xf32>, %s: f32) {
  %0 = tensor.conv %x, %w dims = "bfhw,oihw->bfhw" strides = [1, 1] padding = [[1, 1], [1, 1]] : (tensor<2x3x8x8xf32>, tensor<4x3x3x3xf32>) -> tensor<2x4x8x8xf32>
  %1 = tensor.conv %x, %w dims = "bf01,oi01->b01f" strides = [2, 1] padding = [[1, -1], [0, 2]] lhs_dilation = [2, 1] rhs_dilation = [1, 2] reverse = [0] : (tensor<2x3x8x8xf32>, tensor<4x3x3x3xf32>) -> tensor<2x7x6x4xf32>
  %2 = tensor.reduce_window max %v, %s window = [2] : (tensor<8xf32>, f32) -> tensor<7xf32>
  %3 = tensor.reduce_window add %v, %s window = [2] strides = [2] padding = [[1, 0]] base_dilations = [2] window_dilations = [3] : (tensor<8xf32>, f32) -> tensor<7xf32>
  %4 = tensor.select_and_scatter ge add %v, %u, %s window = [2] strides = [2] padding = [[0, 0]] : (tensor<8xf32>, tensor<4xf32>, f32) -> tensor<8xf32>
  return
}

func.func @indexing(%x: tensor<10x8xf32>, %i: tensor<4x1xi32>, %u: tensor<4x8xf32>, %k: tensor<?xf32>, %v: tensor<?xi32>) {
  %0 = tensor.gather %x, %i offset_dims = [1] collapsed_slice_dims = [0] start_index_map = [0] index_vector_dim = 1 slice_sizes = [1, 8] : (tensor<10x8xf32>, tensor<4x1xi32>) -> tensor<4x8xf32>
  %1 = tensor.gather %x, %i offset_dims = [1] collapsed_slice_dims = [0] start_index_map = [0] index_vector_dim = 1 slice_sizes = [1, ?] indices_are_sorted : (tensor<10x8xf32>, tensor<4x1xi32>) -> tensor<4x8xf32>
  %2 = tensor.scatter add %x, %i, %u update_window_dims = [1] inserted_window_dims = [0] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 : (tensor<10x8xf32>, tensor<4x1xi32>, tensor<4x8xf32>) -> tensor<10x8xf32>
  %3 = tensor.scatter set %x, %i, %u update_window_dims = [1] inserted_window_dims = [0] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 indices_are_sorted unique_indices {a = 1 : i32} : (tensor<10x8xf32>, tensor<4x1xi32>, tensor<4x8xf32>) -> tensor<10x8xf32>
  %4 = tensor.take %x, %v dim = 1 : (tensor<10x8xf32>, tensor<?xi32>) -> tensor<10x?xf32>
  %5 = tensor.sort %k dim = 0 descending : (tensor<?xf32>) -> tensor<?xf32>
  %6:2 = tensor.sort %v, %k dim = 0 ascending keys = 2 unsigned : (tensor<?xi32>, tensor<?xf32>) -> (tensor<?xi32>, tensor<?xf32>)
  return
}

func.func @upstream(%t: tensor<4x?xf32>, %x: f32, %i: index, %j: index) -> tensor<4x?xf32> {
  %0 = tensor.extract %t[%i, %j] : tensor<4x?xf32>
  %1 = tensor.insert %x into %t[%i, %j] : tensor<4x?xf32>
  %2 = tensor.from_elements %x, %0 : tensor<2xf32>
  %3 = tensor.from_elements %x : tensor<f32>
  %4 = tensor.empty() : tensor<2x2xf32>
  %5 = tensor.empty(%i, %j) : tensor<?x?xf32>
  %6 = tensor.dim %t, %i : tensor<4x?xf32>
  %7 = tensor.cast %t : tensor<4x?xf32> to tensor<?x8xf32>
  %8 = tensor.generate %i {
  ^bb0(%k: index, %l: index):
    %10 = tensor.extract %t[%l, %k] : tensor<4x?xf32>
    tensor.yield %10 : f32
  } : tensor<?x3xf32>
  %9 = tensor.generate {
    tensor.yield %x : f32
  } : tensor<f32>
  return %1 : tensor<4x?xf32>
}
