// Every operation that has a counterpart in StableHLO, to it and back: the same numbers, and
// nothing of ours is left in between.
// RUN: ft-opt %s --convert-tensor-to-stablehlo --expect=func,stablehlo,chlo -o /dev/null
// RUN-EQUIV: ; convert-tensor-to-stablehlo,convert-stablehlo-to-tensor

// ---- tensor ----

func.func @structure(%x: tensor<4x6xf32>, %u: tensor<2x3xf32>, %t: tensor<1xf32>, %s: f32, %i: index, %j: index)
    -> (tensor<3x2xf32>, tensor<5x4x6xf32>, tensor<5xf32>, tensor<6x4xf32>, tensor<8x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<4x6xf32>,
        tensor<7x9xf32>, tensor<8x6xf32>, tensor<4x6xf32>, tensor<4x6xi32>, tensor<3xi8>) {
  %0 = tensor.splat %s : tensor<3x2xf32>
  %1 = tensor.broadcast %x dims = [1, 2] : tensor<4x6xf32> -> tensor<5x4x6xf32>
  %2 = tensor.broadcast %t dims = [0] : tensor<1xf32> -> tensor<5xf32>
  %3 = tensor.transpose %x perm = [1, 0] : tensor<4x6xf32> -> tensor<6x4xf32>
  %4 = tensor.reshape %x : tensor<4x6xf32> -> tensor<8x3xf32>
  %5 = tensor.slice %x starts = [1, 0] limits = [4, 6] strides = [2, 2] : tensor<4x6xf32> -> tensor<2x3xf32>
  %6 = tensor.dynamic_slice %x[%i, %j] sizes = [2, 3] : (tensor<4x6xf32>, index, index) -> tensor<2x3xf32>
  %7 = tensor.update_slice %x, %u[%i, %j] : (tensor<4x6xf32>, tensor<2x3xf32>, index, index) -> tensor<4x6xf32>
  %8 = tensor.pad %x, %s low = [1, -1] high = [-1, -1] interior = [1, 1] : (tensor<4x6xf32>, f32) -> tensor<7x9xf32>
  %9 = tensor.concat %x, %x dim = 0 : (tensor<4x6xf32>, tensor<4x6xf32>) -> tensor<8x6xf32>
  %10 = tensor.reverse %x dims = [0, 1] : tensor<4x6xf32>
  %11 = tensor.iota dim = 1 : tensor<4x6xi32>
  %12 = tensor.iota dim = 0 : tensor<3xi8>
  return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12 : tensor<3x2xf32>, tensor<5x4x6xf32>, tensor<5xf32>, tensor<6x4xf32>, tensor<8x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<4x6xf32>,
        tensor<7x9xf32>, tensor<8x6xf32>, tensor<4x6xf32>, tensor<4x6xi32>, tensor<3xi8>
}

func.func @reductions(%x: tensor<3x4xf64>, %i: tensor<3x4xi32>, %b: tensor<3x4xi1>)
    -> (tensor<3xf64>, tensor<4xf64>, tensor<f64>, tensor<3xf64>, tensor<3xi32>, tensor<3xi64>, tensor<3xi32>, tensor<3xi32>, tensor<4xi32>, tensor<4xi32>,
        tensor<3xi32>, tensor<3xi32>, tensor<3xi1>, tensor<3xi1>) {
  %0 = tensor.reduce add %x dims = [1] : tensor<3x4xf64> -> tensor<3xf64>
  %1 = tensor.reduce mul %x dims = [0] : tensor<3x4xf64> -> tensor<4xf64>
  %2 = tensor.reduce min %x dims = [0, 1] : tensor<3x4xf64> -> tensor<f64>
  %3 = tensor.reduce max %x dims = [1] : tensor<3x4xf64> -> tensor<3xf64>
  %4 = tensor.reduce argmin %x dims = [1] : tensor<3x4xf64> -> tensor<3xi32>
  %5 = tensor.reduce argmax %x dims = [1] : tensor<3x4xf64> -> tensor<3xi64>
  %6 = tensor.reduce and %i dims = [1] : tensor<3x4xi32> -> tensor<3xi32>
  %7 = tensor.reduce or %i dims = [1] : tensor<3x4xi32> -> tensor<3xi32>
  %8 = tensor.reduce xor %i dims = [0] : tensor<3x4xi32> -> tensor<4xi32>
  %9 = tensor.reduce umin %i dims = [0] : tensor<3x4xi32> -> tensor<4xi32>
  %10 = tensor.reduce umax %i dims = [1] : tensor<3x4xi32> -> tensor<3xi32>
  %11 = tensor.reduce uargmax %i dims = [1] : tensor<3x4xi32> -> tensor<3xi32>
  %12 = tensor.reduce or %b dims = [1] : tensor<3x4xi1> -> tensor<3xi1>
  %13 = tensor.reduce xor %b dims = [1] : tensor<3x4xi1> -> tensor<3xi1>
  return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13 : tensor<3xf64>, tensor<4xf64>, tensor<f64>, tensor<3xf64>, tensor<3xi32>, tensor<3xi64>, tensor<3xi32>, tensor<3xi32>, tensor<4xi32>, tensor<4xi32>,
        tensor<3xi32>, tensor<3xi32>, tensor<3xi1>, tensor<3xi1>
}

func.func @scans(%x: tensor<4x3xf64>) -> (tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>) {
  %0 = tensor.scan add %x dim = 0 : tensor<4x3xf64>
  %1 = tensor.scan max %x dim = 1 reverse : tensor<4x3xf64>
  %2 = tensor.scan mul %x dim = 0 exclusive : tensor<4x3xf64>
  %3 = tensor.scan min %x dim = 1 exclusive reverse : tensor<4x3xf64>
  return %0, %1, %2, %3 : tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>
}

func.func @products(%a: tensor<2x3x4xf64>, %b: tensor<2x4x5xf64>, %m: tensor<3x4xf64>, %v: tensor<4xf64>, %i: tensor<3x4xi32>)
    -> (tensor<2x3x5xf64>, tensor<3xf64>, tensor<4x2xf64>, tensor<f64>, tensor<3x3xi64>) {
  %0 = tensor.matmul %a, %b : (tensor<2x3x4xf64>, tensor<2x4x5xf64>) -> tensor<2x3x5xf64>
  %1 = tensor.einsum "ij,j->i" %m, %v : (tensor<3x4xf64>, tensor<4xf64>) -> tensor<3xf64>
  %2 = tensor.einsum "bij,ij,j->jb" %a, %m, %v : (tensor<2x3x4xf64>, tensor<3x4xf64>, tensor<4xf64>) -> tensor<4x2xf64>
  %3 = tensor.einsum "ij->" %m : (tensor<3x4xf64>) -> tensor<f64>
  %4 = tensor.einsum "ij,kj->ik" %i, %i : (tensor<3x4xi32>, tensor<3x4xi32>) -> tensor<3x3xi64>
  return %0, %1, %2, %3, %4 : tensor<2x3x5xf64>, tensor<3xf64>, tensor<4x2xf64>, tensor<f64>, tensor<3x3xi64>
}

func.func @windows(%x: tensor<2x4x5x5xf64>, %w: tensor<4x2x3x3xf64>, %v: tensor<9xf64>, %u: tensor<4xf64>, %s: f64)
    -> (tensor<2x4x5x3xf64>, tensor<2x4x7x6xf64>, tensor<4xf64>, tensor<9xf64>) {
  %0 = tensor.conv %x, %w dims = "bfhw,oihw->bfhw" strides = [1, 2] padding = [[1, 1], [1, 1]] groups = 2 : (tensor<2x4x5x5xf64>, tensor<4x2x3x3xf64>) -> tensor<2x4x5x3xf64>
  %1 = tensor.conv %x, %w dims = "bf01,oi01->bf01" strides = [1, 1] padding = [[1, -1], [2, 1]] lhs_dilation = [2, 1] rhs_dilation = [1, 1] reverse = [1] groups = 2 : (tensor<2x4x5x5xf64>, tensor<4x2x3x3xf64>) -> tensor<2x4x7x6xf64>
  %2 = tensor.reduce_window add %v, %s window = [3] strides = [2] padding = [[0, 0]] : (tensor<9xf64>, f64) -> tensor<4xf64>
  %3 = tensor.select_and_scatter ge add %v, %u, %s window = [3] strides = [2] padding = [[0, 0]] : (tensor<9xf64>, tensor<4xf64>, f64) -> tensor<9xf64>
  return %0, %1, %2, %3 : tensor<2x4x5x3xf64>, tensor<2x4x7x6xf64>, tensor<4xf64>, tensor<9xf64>
}

func.func @indexing(%x: tensor<5x4xf64>, %i: tensor<3x1xi32>, %u: tensor<3x4xf64>, %k: tensor<6xf64>, %n: tensor<6xi32>)
    -> (tensor<3x4xf64>, tensor<5x4xf64>, tensor<5x4xf64>, tensor<5x4xf64>, tensor<5x4xf64>, tensor<5x4xf64>, tensor<6x4xf64>, tensor<6xf64>, tensor<6xi32>, tensor<6xi32>) {
  %0 = tensor.gather %x, %i offset_dims = [1] collapsed_slice_dims = [0] start_index_map = [0] index_vector_dim = 1 slice_sizes = [1, 4] : (tensor<5x4xf64>, tensor<3x1xi32>) -> tensor<3x4xf64>
  %1 = tensor.scatter set %x, %i, %u update_window_dims = [1] inserted_window_dims = [0] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 : (tensor<5x4xf64>, tensor<3x1xi32>, tensor<3x4xf64>) -> tensor<5x4xf64>
  %2 = tensor.scatter add %x, %i, %u update_window_dims = [1] inserted_window_dims = [0] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 : (tensor<5x4xf64>, tensor<3x1xi32>, tensor<3x4xf64>) -> tensor<5x4xf64>
  %3 = tensor.scatter mul %x, %i, %u update_window_dims = [1] inserted_window_dims = [0] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 : (tensor<5x4xf64>, tensor<3x1xi32>, tensor<3x4xf64>) -> tensor<5x4xf64>
  %4 = tensor.scatter min %x, %i, %u update_window_dims = [1] inserted_window_dims = [0] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 : (tensor<5x4xf64>, tensor<3x1xi32>, tensor<3x4xf64>) -> tensor<5x4xf64>
  %5 = tensor.scatter max %x, %i, %u update_window_dims = [1] inserted_window_dims = [0] scatter_dims_to_operand_dims = [0] index_vector_dim = 1 clamp : (tensor<5x4xf64>, tensor<3x1xi32>, tensor<3x4xf64>) -> tensor<5x4xf64>
  %6 = tensor.take %x, %n dim = 0 : (tensor<5x4xf64>, tensor<6xi32>) -> tensor<6x4xf64>
  %7, %8 = tensor.sort %k, %n dim = 0 descending : (tensor<6xf64>, tensor<6xi32>) -> (tensor<6xf64>, tensor<6xi32>)
  %9 = tensor.sort %n dim = 0 ascending unsigned : (tensor<6xi32>) -> tensor<6xi32>
  return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9 : tensor<3x4xf64>, tensor<5x4xf64>, tensor<5x4xf64>, tensor<5x4xf64>, tensor<5x4xf64>, tensor<5x4xf64>, tensor<6x4xf64>, tensor<6xf64>, tensor<6xi32>, tensor<6xi32>
}

func.func @single(%x: tensor<3x4xf64>, %s: f64, %i: index, %j: index) -> (f64, tensor<3x4xf64>, tensor<2xf64>, index, tensor<3x4xf64>) {
  %c3 = arith.constant 3 : index
  %c4 = arith.constant 4 : index
  %c1 = arith.constant 1 : index
  %row = arith.remui %i, %c3 : index
  %column = arith.remui %j, %c4 : index
  %0 = tensor.extract %x[%row, %column] : tensor<3x4xf64>
  %1 = tensor.insert %s into %x[%row, %column] : tensor<3x4xf64>
  %2 = tensor.from_elements %s, %0 : tensor<2xf64>
  %3 = tensor.dim %x, %c1 : tensor<3x4xf64>
  %4 = tensor.cast %x : tensor<3x4xf64> to tensor<3x4xf64>
  return %0, %1, %2, %3, %4 : f64, tensor<3x4xf64>, tensor<2xf64>, index, tensor<3x4xf64>
}

// ---- loop ----

func.func @control(%x: tensor<4xf64>, %n: index, %c: i1) -> (tensor<4xf64>, tensor<4xf64>, f64) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c5 = arith.constant 5 : index
  %k = arith.remui %n, %c5 : index
  %0 = loop.for %i = %c0 to %k step %c1 iter_args(%t = %x) -> (tensor<4xf64>) {
    %y = math.sin %t : tensor<4xf64>
    loop.yield %y : tensor<4xf64>
  }
  %1 = loop.if %c -> (tensor<4xf64>) {
    loop.yield %0 : tensor<4xf64>
  } else {
    loop.yield %x : tensor<4xf64>
  }
  %one = arith.constant 1.0 : f64
  %most = arith.constant 10.0 : f64
  %2 = loop.while (%a = %one) : (f64) -> (f64) {
    %less = arith.cmpf olt, %a, %most : f64
    loop.condition(%less) %a : f64
  } do {
  ^bb0(%a: f64):
    %b = arith.addf %a, %a : f64
    loop.yield %b : f64
  }
  return %0, %1, %2 : tensor<4xf64>, tensor<4xf64>, f64
}

// ---- arith ----

func.func @integers(%a: tensor<8xi32>, %b: tensor<8xi32>) -> (tensor<8xi32>, tensor<8xi32>, tensor<8xi32>, tensor<8xi32>, tensor<8xi32>, tensor<8xi32>, tensor<8xi32>, tensor<8xi32>, tensor<8xi32>, tensor<8xi32>, tensor<8xi32>) {
  %0 = arith.addi %a, %b : tensor<8xi32>
  %1 = arith.subi %a, %b : tensor<8xi32>
  %2 = arith.muli %a, %b : tensor<8xi32>
  %3 = arith.andi %a, %b : tensor<8xi32>
  %4 = arith.ori %a, %b : tensor<8xi32>
  %5 = arith.xori %a, %b : tensor<8xi32>
  %6 = arith.minsi %a, %b : tensor<8xi32>
  %7 = arith.maxsi %a, %b : tensor<8xi32>
  %8 = arith.minui %a, %b : tensor<8xi32>
  %9 = arith.maxui %a, %b : tensor<8xi32>
  %less = arith.cmpi ult, %a, %b : tensor<8xi32>
  %10 = arith.select %less, %a, %b : tensor<8xi1>, tensor<8xi32>
  return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10 : tensor<8xi32>, tensor<8xi32>, tensor<8xi32>, tensor<8xi32>, tensor<8xi32>, tensor<8xi32>, tensor<8xi32>, tensor<8xi32>, tensor<8xi32>, tensor<8xi32>, tensor<8xi32>
}

// Divisors and counts are made positive and small.
func.func @divisions(%a: tensor<8xi32>, %n: tensor<8xi32>) -> (tensor<8xi32>, tensor<8xi32>, tensor<8xi32>, tensor<8xi32>, tensor<8xi32>, tensor<8xi32>, tensor<8xi32>) {
  %seven = arith.constant dense<7> : tensor<8xi32>
  %one = arith.constant dense<1> : tensor<8xi32>
  %small = arith.andi %n, %seven : tensor<8xi32>
  %b = arith.addi %small, %one : tensor<8xi32>
  %0 = arith.divsi %a, %b : tensor<8xi32>
  %1 = arith.divui %a, %b : tensor<8xi32>
  %2 = arith.remsi %a, %b : tensor<8xi32>
  %3 = arith.remui %a, %b : tensor<8xi32>
  %4 = arith.shli %a, %b : tensor<8xi32>
  %5 = arith.shrsi %a, %b : tensor<8xi32>
  %6 = arith.shrui %a, %b : tensor<8xi32>
  return %0, %1, %2, %3, %4, %5, %6 : tensor<8xi32>, tensor<8xi32>, tensor<8xi32>, tensor<8xi32>, tensor<8xi32>, tensor<8xi32>, tensor<8xi32>
}

func.func @floats(%a: tensor<8xf64>, %b: tensor<8xf64>) -> (tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xi1>) {
  %0 = arith.addf %a, %b : tensor<8xf64>
  %1 = arith.subf %a, %b : tensor<8xf64>
  %2 = arith.mulf %a, %b : tensor<8xf64>
  %3 = arith.divf %a, %b : tensor<8xf64>
  %4 = arith.remf %a, %b : tensor<8xf64>
  %5 = arith.maximumf %a, %b : tensor<8xf64>
  %6 = arith.minimumf %a, %b : tensor<8xf64>
  %7 = arith.maxnumf %a, %b : tensor<8xf64>
  %8 = arith.minnumf %a, %b : tensor<8xf64>
  %9 = arith.negf %a : tensor<8xf64>
  %10 = arith.cmpf ule, %a, %b : tensor<8xf64>
  return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10 : tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<8xi1>
}

func.func @conversions(%i: tensor<8xi8>, %x: tensor<8xf32>, %w: tensor<8xi64>)
    -> (tensor<8xi32>, tensor<8xi32>, tensor<8xf32>, tensor<8xf32>, tensor<8xi8>, tensor<8xf64>, tensor<8xbf16>, tensor<8xi32>, tensor<8xi64>, tensor<8xi64>, tensor<8xi32>) {
  %0 = arith.extsi %i : tensor<8xi8> to tensor<8xi32>
  %1 = arith.extui %i : tensor<8xi8> to tensor<8xi32>
  %2 = arith.sitofp %i : tensor<8xi8> to tensor<8xf32>
  %3 = arith.uitofp %i : tensor<8xi8> to tensor<8xf32>
  %4 = arith.trunci %w : tensor<8xi64> to tensor<8xi8>
  %5 = arith.extf %x : tensor<8xf32> to tensor<8xf64>
  %6 = arith.truncf %x : tensor<8xf32> to tensor<8xbf16>
  %7 = arith.bitcast %x : tensor<8xf32> to tensor<8xi32>
  %index = arith.index_cast %i : tensor<8xi8> to tensor<8xindex>
  %8 = arith.index_cast %index : tensor<8xindex> to tensor<8xi64>
  %unsigned = arith.index_castui %i : tensor<8xi8> to tensor<8xindex>
  %9 = arith.index_castui %unsigned : tensor<8xindex> to tensor<8xi64>
  %10 = arith.fptosi %x : tensor<8xf32> to tensor<8xi32>
  return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10 : tensor<8xi32>, tensor<8xi32>, tensor<8xf32>, tensor<8xf32>, tensor<8xi8>, tensor<8xf64>, tensor<8xbf16>, tensor<8xi32>, tensor<8xi64>, tensor<8xi64>, tensor<8xi32>
}

// ---- math ----

func.func @functions(%x: tensor<6xf64>) -> (tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>) {
  %0 = math.absf %x : tensor<6xf64>
  %1 = math.acos %x : tensor<6xf64>
  %2 = math.acosh %x : tensor<6xf64>
  %3 = math.asin %x : tensor<6xf64>
  %4 = math.asinh %x : tensor<6xf64>
  %5 = math.atan %x : tensor<6xf64>
  %6 = math.atanh %x : tensor<6xf64>
  %7 = math.cbrt %x : tensor<6xf64>
  %8 = math.ceil %x : tensor<6xf64>
  %9 = math.cos %x : tensor<6xf64>
  %10 = math.cosh %x : tensor<6xf64>
  %11 = math.erf %x : tensor<6xf64>
  %12 = math.erfc %x : tensor<6xf64>
  %13 = math.exp %x : tensor<6xf64>
  %14 = math.exp2 %x : tensor<6xf64>
  %15 = math.expm1 %x : tensor<6xf64>
  %16 = math.floor %x : tensor<6xf64>
  return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16 : tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>
}

func.func @more_functions(%x: tensor<6xf64>, %y: tensor<6xf64>) -> (tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>) {
  %0 = math.log %x : tensor<6xf64>
  %1 = math.log10 %x : tensor<6xf64>
  %2 = math.log1p %x : tensor<6xf64>
  %3 = math.log2 %x : tensor<6xf64>
  %4 = math.round %x : tensor<6xf64>
  %5 = math.roundeven %x : tensor<6xf64>
  %6 = math.rsqrt %x : tensor<6xf64>
  %7 = math.sin %x : tensor<6xf64>
  %8 = math.sinh %x : tensor<6xf64>
  %9 = math.sqrt %x : tensor<6xf64>
  %10 = math.tan %x : tensor<6xf64>
  %11 = math.tanh %x : tensor<6xf64>
  %12 = math.trunc %x : tensor<6xf64>
  %13 = math.atan2 %x, %y : tensor<6xf64>
  %14 = math.copysign %x, %y : tensor<6xf64>
  %15 = math.fma %x, %y, %x : tensor<6xf64>
  return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15 : tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>
}

func.func @powers_and_bits(%x: tensor<6xf64>, %i: tensor<6xi32>, %n: tensor<6xi32>)
    -> (tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xi32>, tensor<6xi32>, tensor<6xi32>, tensor<6xi32>, tensor<6xi1>, tensor<6xi1>, tensor<6xi1>) {
  %low = arith.constant dense<-0.5> : tensor<6xf64>
  %high = arith.constant dense<0.5> : tensor<6xf64>
  %three = arith.constant dense<3> : tensor<6xi32>
  %positive = math.absf %x : tensor<6xf64>
  %few = arith.andi %n, %three : tensor<6xi32>
  %0 = math.powf %positive, %x : tensor<6xf64>
  %1 = math.fpowi %x, %few : tensor<6xf64>, tensor<6xi32>
  %2 = math.clampf %x to [%low, %high] : tensor<6xf64>
  %3 = math.absi %i : tensor<6xi32>
  %4 = math.ctlz %i : tensor<6xi32>
  %5 = math.cttz %i : tensor<6xi32>
  %6 = math.ctpop %i : tensor<6xi32>
  %7 = math.isfinite %x : tensor<6xf64>
  %8 = math.isinf %x : tensor<6xf64>
  %9 = math.isnan %x : tensor<6xf64>
  return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9 : tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xi32>, tensor<6xi32>, tensor<6xi32>, tensor<6xi32>, tensor<6xi1>, tensor<6xi1>, tensor<6xi1>
}
