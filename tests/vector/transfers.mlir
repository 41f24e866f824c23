// Transfers: padding outside, masks, permutations, repeated elements, strides.
// RUN-EQUIV: cse ; canonicalize,cse
// EVAL: @read([1, 2, 3], 1, zeros) ~= arg2 = [2, 3, -7, -7]
// EVAL: @read([1, 2, 3], -2, zeros) ~= arg2 = [-7, -7, 1, 2]
// EVAL: @read([1, 2, 3], 9, zeros) ~= arg2 = [-7, -7, -7, -7]
// EVAL: @read_rows([[1, 2], [3, 4]], 1, 1, zeros) ~= arg3 = [[4, -7], [-7, -7]]
// EVAL: @read_inside([[1, 2, 3], [4, 5, 6]], 1, 1, zeros) ~= arg3 = [5, 6]
// EVAL: @read_masked([1, 2, 3], 1, [1, 0, 1, 1], zeros) ~= arg3 = [2, -7, -7, -7]
// EVAL: @read_transposed([[1, 2, 3], [4, 5, 6]], 0, 1, zeros) ~= arg3 = [[2, 5], [3, 6], [-7, -7]]
// EVAL: @read_transposed_masked([[1, 2, 3], [4, 5, 6]], [[1, 1, 0], [0, 1, 1]], zeros) ~= arg2 = [[1, -7], [2, 5], [-7, 6]]
// EVAL: @read_repeated([[1, 2, 3], [4, 5, 6]], 1, 1, zeros) ~= arg3 = [[5, 6, -7], [5, 6, -7]]
// EVAL: @read_repeated_last([[1, 2, 3], [4, 5, 6]], 1, 2, zeros) ~= arg3 = [[6, 6, 6], [-7, -7, -7]]
// EVAL: @read_column([[1, 2], [3, 4]], 1, zeros) ~= arg2 = [2, 4, -7]
// EVAL: @read_one(3.5, zeros) ~= arg1 = 3.5
// EVAL: @read_bools([1, 1, 0], 1, zeros) ~= arg2 = [1, 0, 1, 1]
// EVAL: @write([0, 0, 0], 1) ~= arg0 = [0, 1, 2]
// EVAL: @write([0, 0, 0], -1) ~= arg0 = [2, 3, 4]
// EVAL: @write_masked([0, 0, 0], 0, [1, 0, 1, 1]) ~= arg0 = [1, 0, 3]
// EVAL: @write_transposed([[0, 0, 0], [0, 0, 0]], 0, 1) ~= arg0 = [[0, 1, 3], [0, 2, 4]]
// EVAL: @write_rows([[0, 0], [0, 0]], 1, 0) ~= arg0 = [[0, 0], [1, 2]]
// EVAL: @known_masks([1, 2, 3], 1, zeros) ~= arg2 = [-5, -4, -14, -14]
// EVAL: @whole([[1, 2], [3, 4]], zeros) ~= arg1 = [[1, 2], [3, 4]]

func.func @read(%m: memref<?xf32>, %i: index, %r: memref<4xf32>) {
  %c0 = arith.constant 0 : index
  %pad = arith.constant -7.0 : f32
  %0 = vector.transfer_read %m[%i], %pad : memref<?xf32>, vector<4xf32>
  vector.store %0, %r[%c0] : memref<4xf32>, vector<4xf32>
  return
}

func.func @read_rows(%m: memref<?x?xf32>, %i: index, %j: index, %r: memref<2x2xf32>) {
  %c0 = arith.constant 0 : index
  %pad = arith.constant -7.0 : f32
  %0 = vector.transfer_read %m[%i, %j], %pad : memref<?x?xf32>, vector<2x2xf32>
  vector.store %0, %r[%c0, %c0] : memref<2x2xf32>, vector<2x2xf32>
  return
}

func.func @read_inside(%m: memref<?x?xf32>, %i: index, %j: index, %r: memref<2xf32>) {
  %c0 = arith.constant 0 : index
  %pad = arith.constant -7.0 : f32
  %0 = vector.transfer_read %m[%i, %j], %pad {in_bounds = [true]} : memref<?x?xf32>, vector<2xf32>
  vector.store %0, %r[%c0] : memref<2xf32>, vector<2xf32>
  return
}

func.func @read_masked(%m: memref<3xf32>, %i: index, %k: memref<4xi1>, %r: memref<4xf32>) {
  %c0 = arith.constant 0 : index
  %pad = arith.constant -7.0 : f32
  %mask = vector.load %k[%c0] : memref<4xi1>, vector<4xi1>
  %0 = vector.transfer_read %m[%i], %pad, %mask : memref<3xf32>, vector<4xf32>
  vector.store %0, %r[%c0] : memref<4xf32>, vector<4xf32>
  return
}

func.func @read_transposed(%m: memref<2x3xf32>, %i: index, %j: index, %r: memref<3x2xf32>) {
  %c0 = arith.constant 0 : index
  %pad = arith.constant -7.0 : f32
  %0 = vector.transfer_read %m[%i, %j], %pad {permutation_map = affine_map<(d0, d1) -> (d1, d0)>} : memref<2x3xf32>, vector<3x2xf32>
  vector.store %0, %r[%c0, %c0] : memref<3x2xf32>, vector<3x2xf32>
  return
}

func.func @read_transposed_masked(%m: memref<2x3xf32>, %k: memref<2x3xi1>, %r: memref<3x2xf32>) {
  %c0 = arith.constant 0 : index
  %pad = arith.constant -7.0 : f32
  %mask = vector.load %k[%c0, %c0] : memref<2x3xi1>, vector<2x3xi1>
  %0 = vector.transfer_read %m[%c0, %c0], %pad, %mask {in_bounds = [true, true], permutation_map = affine_map<(d0, d1) -> (d1, d0)>} : memref<2x3xf32>, vector<3x2xf32>
  vector.store %0, %r[%c0, %c0] : memref<3x2xf32>, vector<3x2xf32>
  return
}

func.func @read_repeated(%m: memref<2x3xf32>, %i: index, %j: index, %r: memref<2x3xf32>) {
  %c0 = arith.constant 0 : index
  %pad = arith.constant -7.0 : f32
  %0 = vector.transfer_read %m[%i, %j], %pad {permutation_map = affine_map<(d0, d1) -> (0, d1)>} : memref<2x3xf32>, vector<2x3xf32>
  vector.store %0, %r[%c0, %c0] : memref<2x3xf32>, vector<2x3xf32>
  return
}

func.func @read_repeated_last(%m: memref<2x3xf32>, %i: index, %j: index, %r: memref<2x3xf32>) {
  %c0 = arith.constant 0 : index
  %pad = arith.constant -7.0 : f32
  %0 = vector.transfer_read %m[%i, %j], %pad {permutation_map = affine_map<(d0, d1) -> (d0, 0)>} : memref<2x3xf32>, vector<2x3xf32>
  vector.store %0, %r[%c0, %c0] : memref<2x3xf32>, vector<2x3xf32>
  return
}

func.func @read_column(%m: memref<2x2xf32>, %j: index, %r: memref<3xf32>) {
  %c0 = arith.constant 0 : index
  %pad = arith.constant -7.0 : f32
  %column = memref.subview %m[0, %j] [2, 1] [1, 1] : memref<2x2xf32> to memref<2xf32, strided<[2], offset: ?>>
  %0 = vector.transfer_read %column[%c0], %pad : memref<2xf32, strided<[2], offset: ?>>, vector<3xf32>
  vector.store %0, %r[%c0] : memref<3xf32>, vector<3xf32>
  return
}

func.func @read_one(%x: f32, %r: memref<f32>) {
  %m = memref.alloca() : memref<f32>
  memref.store %x, %m[] : memref<f32>
  %pad = arith.constant -7.0 : f32
  %0 = vector.transfer_read %m[], %pad : memref<f32>, vector<f32>
  vector.transfer_write %0, %r[] : vector<f32>, memref<f32>
  return
}

func.func @read_bools(%m: memref<3xi1>, %i: index, %r: memref<4xi1>) {
  %c0 = arith.constant 0 : index
  %true = arith.constant true
  %0 = vector.transfer_read %m[%i], %true : memref<3xi1>, vector<4xi1>
  vector.transfer_write %0, %r[%c0] : vector<4xi1>, memref<4xi1>
  return
}

func.func @write(%m: memref<?xf32>, %i: index) {
  %v = arith.constant dense<[1.0, 2.0, 3.0, 4.0]> : vector<4xf32>
  vector.transfer_write %v, %m[%i] : vector<4xf32>, memref<?xf32>
  return
}

func.func @write_masked(%m: memref<?xf32>, %i: index, %k: memref<4xi1>) {
  %c0 = arith.constant 0 : index
  %v = arith.constant dense<[1.0, 2.0, 3.0, 4.0]> : vector<4xf32>
  %mask = vector.load %k[%c0] : memref<4xi1>, vector<4xi1>
  vector.transfer_write %v, %m[%i], %mask : vector<4xf32>, memref<?xf32>
  return
}

func.func @write_transposed(%m: memref<2x3xf32>, %i: index, %j: index) {
  %v = arith.constant dense<[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]> : vector<3x2xf32>
  vector.transfer_write %v, %m[%i, %j] {permutation_map = affine_map<(d0, d1) -> (d1, d0)>} : vector<3x2xf32>, memref<2x3xf32>
  return
}

func.func @write_rows(%m: memref<?x?xf32>, %i: index, %j: index) {
  %v = arith.constant dense<[[1.0, 2.0], [3.0, 4.0]]> : vector<2x2xf32>
  vector.transfer_write %v, %m[%i, %j] {in_bounds = [false, true]} : vector<2x2xf32>, memref<?x?xf32>
  return
}

func.func @whole(%m: memref<2x2xf32>, %r: memref<2x2xf32>) {
  %c0 = arith.constant 0 : index
  %pad = arith.constant -7.0 : f32
  %0 = vector.transfer_read %m[%c0, %c0], %pad {in_bounds = [true, true]} : memref<2x2xf32>, vector<2x2xf32>
  vector.transfer_write %0, %r[%c0, %c0] {in_bounds = [true, true]} : vector<2x2xf32>, memref<2x2xf32>
  return
}

func.func @known_masks(%m: memref<?xf32>, %i: index, %r: memref<4xf32>) {
  %c0 = arith.constant 0 : index
  %pad = arith.constant -7.0 : f32
  %all = vector.constant_mask [4] : vector<4xi1>
  %none = vector.constant_mask [0] : vector<4xi1>
  %0 = vector.transfer_read %m[%i], %pad, %all : memref<?xf32>, vector<4xf32>
  %1 = vector.transfer_read %m[%i], %pad, %none : memref<?xf32>, vector<4xf32>
  %2 = arith.addf %0, %1 : vector<4xf32>
  vector.transfer_write %2, %r[%c0], %all : vector<4xf32>, memref<4xf32>
  vector.transfer_write %0, %r[%c0], %none : vector<4xf32>, memref<4xf32>
  return
}
