// Dimensions without elements and with one, as types say them and as only run time tells.
//
// GRAD-CHECK: @sums size=0
// GRAD-CHECK: @sums size=1
// GRAD-CHECK: @scans size=0
// GRAD-CHECK: @scans size=1
// GRAD-CHECK: @moves size=0
// GRAD-CHECK: @moves size=1
// GRAD-CHECK: @products size=0
// GRAD-CHECK: @products size=1
// GRAD-CHECK: @picks size=0
// GRAD-CHECK: @picks size=1
// GRAD-CHECK: @onto size=0
// GRAD-CHECK: @onto size=1
// GRAD-CHECK: @sorts size=0
// GRAD-CHECK: @sorts size=1
// GRAD-CHECK: @windows size=0
// GRAD-CHECK: @windows size=1
// GRAD-CHECK: @conv size=0
// GRAD-CHECK: @conv size=1
// GRAD-CHECK: @no_windows
// GRAD-CHECK: @static
// GRAD-CHECK: @static_scans order=2

func.func @sums(%x: tensor<?xf64>) -> (tensor<f64>, tensor<f64>) {
  %a = tensor.reduce add %x dims = [0] : tensor<?xf64> -> tensor<f64>
  %b = tensor.reduce mul %x dims = [0] : tensor<?xf64> -> tensor<f64>
  return %a, %b : tensor<f64>, tensor<f64>
}

func.func @scans(%x: tensor<?xf64>) -> (tensor<?xf64>, tensor<?xf64>, tensor<?xf64>, tensor<?xf64>) {
  %a = tensor.scan add %x dim = 0 : tensor<?xf64>
  %b = tensor.scan mul %x dim = 0 reverse : tensor<?xf64>
  %c = tensor.scan max %x dim = 0 reverse : tensor<?xf64>
  %d = tensor.scan mul %x dim = 0 exclusive : tensor<?xf64>
  return %a, %b, %c, %d : tensor<?xf64>, tensor<?xf64>, tensor<?xf64>, tensor<?xf64>
}

func.func @moves(%x: tensor<?x2xf64>, %v: f64) -> (tensor<?x2xf64>, tensor<?x2xf64>, tensor<2x?xf64>, tensor<3x?x2xf64>, tensor<?xf64>) {
  %c0 = arith.constant 0 : index
  %a = tensor.concat %x, %x dim = 0 : (tensor<?x2xf64>, tensor<?x2xf64>) -> tensor<?x2xf64>
  %b = tensor.pad %a, %v low = [1, 0] high = [1, 0] interior = [0, 0] : (tensor<?x2xf64>, f64) -> tensor<?x2xf64>
  %r = tensor.reverse %x dims = [0] : tensor<?x2xf64>
  %t = tensor.transpose %r perm = [1, 0] : tensor<?x2xf64> -> tensor<2x?xf64>
  %w = tensor.broadcast %x dims = [1, 2] : tensor<?x2xf64> -> tensor<3x?x2xf64>
  %f = tensor.reshape %x : tensor<?x2xf64> -> tensor<?xf64>
  return %a, %b, %t, %w, %f : tensor<?x2xf64>, tensor<?x2xf64>, tensor<2x?xf64>, tensor<3x?x2xf64>, tensor<?xf64>
}

func.func @products(%x: tensor<2x?xf64>, %y: tensor<?x3xf64>) -> (tensor<2x3xf64>, tensor<2xf64>) {
  %a = tensor.matmul %x, %y : (tensor<2x?xf64>, tensor<?x3xf64>) -> tensor<2x3xf64>
  %b = tensor.einsum "ij,jk->i" %x, %y : (tensor<2x?xf64>, tensor<?x3xf64>) -> tensor<2xf64>
  return %a, %b : tensor<2x3xf64>, tensor<2xf64>
}

func.func @picks(%x: tensor<4x2xf64>, %i: tensor<?xi32>) -> (tensor<?x2xf64>, tensor<?x2xf64>) {
  %a = tensor.take %x, %i dim = 0 : (tensor<4x2xf64>, tensor<?xi32>) -> tensor<?x2xf64>
  %b = tensor.gather %x, %i offset_dims = [1] collapsed_slice_dims = [0] start_index_map = [0] index_vector_dim = 1 slice_sizes = [1, 2] : (tensor<4x2xf64>, tensor<?xi32>) -> tensor<?x2xf64>
  return %a, %b : tensor<?x2xf64>, tensor<?x2xf64>
}

func.func @onto(%x: tensor<4x2xf64>, %i: tensor<?xi32>, %u: tensor<?x2xf64>) -> (tensor<4x2xf64>, tensor<4x2xf64>, tensor<4x2xf64>, tensor<4x2xf64>) {
  %a = tensor.scatter add %x, %i, %u update_window_dims = [1] inserted_window_dims = [0] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 : (tensor<4x2xf64>, tensor<?xi32>, tensor<?x2xf64>) -> tensor<4x2xf64>
  %b = tensor.scatter set %x, %i, %u update_window_dims = [1] inserted_window_dims = [0] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 : (tensor<4x2xf64>, tensor<?xi32>, tensor<?x2xf64>) -> tensor<4x2xf64>
  %c = tensor.scatter mul %x, %i, %u update_window_dims = [1] inserted_window_dims = [0] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 : (tensor<4x2xf64>, tensor<?xi32>, tensor<?x2xf64>) -> tensor<4x2xf64>
  %d = tensor.scatter max %x, %i, %u update_window_dims = [1] inserted_window_dims = [0] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 : (tensor<4x2xf64>, tensor<?xi32>, tensor<?x2xf64>) -> tensor<4x2xf64>
  return %a, %b, %c, %d : tensor<4x2xf64>, tensor<4x2xf64>, tensor<4x2xf64>, tensor<4x2xf64>
}

func.func @sorts(%x: tensor<?xf64>, %y: tensor<?xf64>) -> (tensor<?xf64>, tensor<?xf64>) {
  %k, %v = tensor.sort %x, %y dim = 0 descending : (tensor<?xf64>, tensor<?xf64>) -> (tensor<?xf64>, tensor<?xf64>)
  return %k, %v : tensor<?xf64>, tensor<?xf64>
}

func.func @windows(%x: tensor<?xf64>, %init: f64) -> (tensor<?xf64>, tensor<?xf64>, tensor<?xf64>) {
  %a = tensor.reduce_window add %x, %init window = [2] padding = [[1, 0]] : (tensor<?xf64>, f64) -> tensor<?xf64>
  %b = tensor.reduce_window mul %x, %init window = [2] padding = [[1, 0]] : (tensor<?xf64>, f64) -> tensor<?xf64>
  %c = tensor.reduce_window max %x, %init window = [2] padding = [[1, 0]] : (tensor<?xf64>, f64) -> tensor<?xf64>
  return %a, %b, %c : tensor<?xf64>, tensor<?xf64>, tensor<?xf64>
}

func.func @conv(%x: tensor<1x1x?xf64>, %w: tensor<1x1x?xf64>) -> tensor<1x1x?xf64> {
  %a = tensor.conv %x, %w dims = "bfx,oix->bfx" padding = [[1, 1]] : (tensor<1x1x?xf64>, tensor<1x1x?xf64>) -> tensor<1x1x?xf64>
  return %a : tensor<1x1x?xf64>
}

func.func @no_windows(%x: tensor<0xf64>, %u: tensor<0xf64>, %init: f64) -> (tensor<0xf64>, tensor<0xf64>, tensor<0xf64>, tensor<1xf64>) {
  %a = tensor.reduce_window mul %x, %init window = [2] padding = [[1, 0]] : (tensor<0xf64>, f64) -> tensor<0xf64>
  %b = tensor.reduce_window max %x, %init window = [2] padding = [[1, 0]] : (tensor<0xf64>, f64) -> tensor<0xf64>
  %c = tensor.select_and_scatter ge min %x, %u, %init window = [2] padding = [[1, 0]] : (tensor<0xf64>, tensor<0xf64>, f64) -> tensor<0xf64>
  %d = tensor.reduce_window min %x, %init window = [1] padding = [[1, 0]] : (tensor<0xf64>, f64) -> tensor<1xf64>
  return %a, %b, %c, %d : tensor<0xf64>, tensor<0xf64>, tensor<0xf64>, tensor<1xf64>
}

func.func @static(%x: tensor<0x2xf64>, %y: tensor<2x2xf64>) -> (tensor<2xf64>, tensor<2x2xf64>, tensor<0x2xf64>, tensor<2xf64>, tensor<0x2xf64>, tensor<2x2xf64>) {
  %a = tensor.reduce add %x dims = [0] : tensor<0x2xf64> -> tensor<2xf64>
  %b = tensor.concat %x, %y dim = 0 : (tensor<0x2xf64>, tensor<2x2xf64>) -> tensor<2x2xf64>
  %c = tensor.matmul %x, %y : (tensor<0x2xf64>, tensor<2x2xf64>) -> tensor<0x2xf64>
  %d = tensor.reduce mul %x dims = [0] : tensor<0x2xf64> -> tensor<2xf64>
  %e = tensor.scan max %x dim = 0 : tensor<0x2xf64>
  %f = tensor.einsum "ia,ib->ab" %x, %x : (tensor<0x2xf64>, tensor<0x2xf64>) -> tensor<2x2xf64>
  return %a, %b, %c, %d, %e, %f : tensor<2xf64>, tensor<2x2xf64>, tensor<0x2xf64>, tensor<2xf64>, tensor<0x2xf64>, tensor<2x2xf64>
}

func.func @static_scans(%x: tensor<0x2xf64>, %y: tensor<2x0xf64>) -> (tensor<0x2xf64>, tensor<0x2xf64>, tensor<2x0xf64>) {
  %a = tensor.scan mul %x dim = 0 : tensor<0x2xf64>
  %b = tensor.scan mul %x dim = 1 exclusive reverse : tensor<0x2xf64>
  %c = tensor.scan min %y dim = 1 exclusive : tensor<2x0xf64>
  return %a, %b, %c : tensor<0x2xf64>, tensor<0x2xf64>, tensor<2x0xf64>
}
