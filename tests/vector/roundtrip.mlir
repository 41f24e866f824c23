// Every operation in upstream's text. `vector.splat`, which upstream has no longer, is in splat.mlir.
// ROUNDTRIP: verbatim
// RUN: ft-opt %s --print-generic

func.func @f(%s: f32, %arg1: vector<4xf32>, %arg2: vector<2x4xf32>, %arg3: memref<8xf32>, %arg4: memref<?x?xf32>, %arg5: vector<4xi1>, %arg6: index, %arg7: vector<4xi32>, %arg8: vector<2x4xi1>, %arg9: memref<3xvector<4xf32>>, %w: vector<4x2xi1>, %z: vector<f32>, %x: vector<4xindex>, %y: vector<[4]xf32>) {
  %0 = vector.broadcast %s : f32 to vector<4xf32>
  %1 = vector.broadcast %arg1 : vector<4xf32> to vector<2x4xf32>
  %2 = vector.load %arg3[%arg6] : memref<8xf32>, vector<4xf32>
  %3 = vector.load %arg3[%arg6] {alignment = 8 : i64, nontemporal = true} : memref<8xf32>, vector<4xf32>
  %4 = vector.load %arg9[%arg6] : memref<3xvector<4xf32>>, vector<4xf32>
  vector.store %2, %arg3[%arg6] : memref<8xf32>, vector<4xf32>
  %5 = vector.maskedload %arg3[%arg6], %arg5, %arg1 : memref<8xf32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
  vector.maskedstore %arg3[%arg6], %arg5, %arg1 : memref<8xf32>, vector<4xi1>, vector<4xf32>
  %6 = vector.gather %arg3[%arg6] [%arg7], %arg5, %arg1 : memref<8xf32>, vector<4xi32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
  vector.scatter %arg3[%arg6] [%arg7], %arg5, %arg1 : memref<8xf32>, vector<4xi32>, vector<4xi1>, vector<4xf32>
  %7 = vector.extract %arg1[2] : f32 from vector<4xf32>
  %8 = vector.extract %arg2[%arg6] : vector<4xf32> from vector<2x4xf32>
  %9 = vector.extract %arg2[1, %arg6] : f32 from vector<2x4xf32>
  %10 = vector.insert %s, %arg1 [%arg6] : f32 into vector<4xf32>
  %11 = vector.insert %arg1, %arg2 [1] : vector<4xf32> into vector<2x4xf32>
  %12 = vector.shuffle %arg1, %arg1 [0, 1, 5, 3, -1] : vector<4xf32>, vector<4xf32>
  %13 = vector.fma %arg1, %arg1, %arg1 : vector<4xf32>
  %14 = vector.reduction <add>, %arg1 : vector<4xf32> into f32
  %15 = vector.reduction <add>, %arg1, %s fastmath<reassoc> : vector<4xf32> into f32
  %16 = vector.reduction <minui>, %arg7 : vector<4xi32> into i32
  %17 = vector.outerproduct %arg1, %arg1 : vector<4xf32>, vector<4xf32>
  %18 = vector.outerproduct %arg1, %arg1, %17 {kind = #vector.kind<maxnumf>} : vector<4xf32>, vector<4xf32>
  %19 = vector.outerproduct %arg1, %s, %arg1 {kind = #vector.kind<add>} : vector<4xf32>, f32
  %20 = vector.transfer_read %arg3[%arg6], %s : memref<8xf32>, vector<4xf32>
  %21 = vector.transfer_read %arg4[%arg6, %arg6], %s {in_bounds = [true, false]} : memref<?x?xf32>, vector<2x4xf32>
  %22 = vector.transfer_read %arg4[%arg6, %arg6], %s, %arg5 {in_bounds = [true]} : memref<?x?xf32>, vector<4xf32>
  vector.transfer_write %arg1, %arg3[%arg6] : vector<4xf32>, memref<8xf32>
  vector.transfer_write %arg1, %arg4[%arg6, %arg6], %arg5 {in_bounds = [true]} : vector<4xf32>, memref<?x?xf32>
  %23 = vector.transfer_read %arg4[%arg6, %arg6], %s {permutation_map = affine_map<(d0, d1) -> (d1, 0)>} : memref<?x?xf32>, vector<2x4xf32>
  %24 = vector.shape_cast %arg2 : vector<2x4xf32> to vector<8xf32>
  %25 = vector.transpose %arg2, [1, 0] : vector<2x4xf32> to vector<4x2xf32>
  %26 = vector.bitcast %arg1 : vector<4xf32> to vector<8xi16>
  %27 = vector.step : vector<4xindex>
  %28 = vector.constant_mask [3, 2] : vector<4x3xi1>
  %29 = vector.create_mask %arg6, %arg6 : vector<4x3xi1>
  %30:4 = vector.to_elements %arg1 : vector<4xf32>
  %31 = vector.from_elements %30#0, %30#1, %30#2, %30#3 : vector<2x2xf32>
  %32 = vector.extract_strided_slice %arg2 {offsets = [0, 1], sizes = [1, 2], strides = [1, 1]} : vector<2x4xf32> to vector<1x2xf32>
  %33 = vector.insert_strided_slice %arg1, %arg2 {offsets = [1, 0], strides = [1]} : vector<4xf32> into vector<2x4xf32>
  %34 = vector.multi_reduction <add>, %arg2, %arg1 [0] : vector<2x4xf32> to vector<4xf32>
  %35 = vector.interleave %arg1, %arg1 : vector<4xf32> -> vector<8xf32>
  %res1, %res2 = vector.deinterleave %arg1 : vector<4xf32> -> vector<2xf32>
  vector.compressstore %arg3[%arg6], %arg5, %arg1 : memref<8xf32>, vector<4xi1>, vector<4xf32>
  %36 = vector.expandload %arg3[%arg6], %arg5, %arg1 : memref<8xf32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
  %37 = vector.extract %z[] : f32 from vector<f32>
  %38 = vector.broadcast %s : f32 to vector<f32>
  %39 = vector.insert %s, %z [] : f32 into vector<f32>
  %40 = vector.broadcast %s : f32 to vector<2xf32>
  %41 = vector.broadcast %s : f32 to vector<2x[4]xf32>
  %42 = vector.transpose %41, [1, 0] : vector<2x[4]xf32> to vector<[4]x2xf32>
  return
}
