// Convolutions with windows of three taps are computed in tiles with fewer products where starting a
// kernel takes time and channels are many. `tests/convolutions.rs` compares what they compute.
// RUN: ft-opt %s --pass-pipeline="eqsat{only=winograd fastmath=reassoc,nnan,ninf,nsz machine=%S/products.machine report}"
// RUN: ft-opt %s --pass-pipeline="eqsat{only=winograd fastmath=reassoc machine=%S/products.machine report}"
// RUN: ft-opt %s --pass-pipeline="eqsat{only=winograd fastmath=fast report}"

// Of seven results the last tile computes one for nothing.
func.func @line(%x: tensor<1x16x7xf32>, %w: tensor<24x16x3xf32> {ft.fixed}) -> tensor<1x24x7xf32> {
  %y = tensor.conv %x, %w dims = "bfx,oix->bfx" padding = [[1, 1]] : (tensor<1x16x7xf32>, tensor<24x16x3xf32>) -> tensor<1x24x7xf32>
  return %y : tensor<1x24x7xf32>
}

// Features last, three images, a kernel that is transformed in every call.
func.func @images(%x: tensor<3x6x6x32xf64>, %w: tensor<3x3x32x48xf64>) -> tensor<3x4x4x48xf64> {
  %y = tensor.conv %x, %w dims = "bhwf,hwio->bhwf" : (tensor<3x6x6x32xf64>, tensor<3x3x32x48xf64>) -> tensor<3x4x4x48xf64>
  return %y : tensor<3x4x4x48xf64>
}

// Few channels: transforming what is read costs more than is saved.
func.func @few(%x: tensor<1x3x8x8xf32>, %w: tensor<8x3x3x3xf32> {ft.fixed}) -> tensor<1x8x6x6xf32> {
  %y = tensor.conv %x, %w dims = "bfhw,oihw->bfhw" : (tensor<1x3x8x8xf32>, tensor<8x3x3x3xf32>) -> tensor<1x8x6x6xf32>
  return %y : tensor<1x8x6x6xf32>
}

// Windows that move by two, that are larger, in groups, of unknown sizes; halves and integers.
func.func @others(%x: tensor<1x32x9xf32>, %w: tensor<32x32x3xf32>, %v: tensor<32x32x5xf32>, %g: tensor<32x16x3xf32>, %o: tensor<1x32x?xf32>, %h: tensor<1x32x9xf16>, %k: tensor<32x32x3xf16>, %i: tensor<1x32x9xi32>, %j: tensor<32x32x3xi32>) -> (tensor<1x32x4xf32>, tensor<1x32x5xf32>, tensor<1x32x7xf32>, tensor<1x32x?xf32>, tensor<1x32x7xf16>, tensor<1x32x7xi32>) {
  %0 = tensor.conv %x, %w dims = "bfx,oix->bfx" strides = [2] : (tensor<1x32x9xf32>, tensor<32x32x3xf32>) -> tensor<1x32x4xf32>
  %1 = tensor.conv %x, %v dims = "bfx,oix->bfx" : (tensor<1x32x9xf32>, tensor<32x32x5xf32>) -> tensor<1x32x5xf32>
  %2 = tensor.conv %x, %g dims = "bfx,oix->bfx" groups = 2 : (tensor<1x32x9xf32>, tensor<32x16x3xf32>) -> tensor<1x32x7xf32>
  %3 = tensor.conv %o, %w dims = "bfx,oix->bfx" : (tensor<1x32x?xf32>, tensor<32x32x3xf32>) -> tensor<1x32x?xf32>
  %4 = tensor.conv %h, %k dims = "bfx,oix->bfx" : (tensor<1x32x9xf16>, tensor<32x32x3xf16>) -> tensor<1x32x7xf16>
  %5 = tensor.conv %i, %j dims = "bfx,oix->bfx" : (tensor<1x32x9xi32>, tensor<32x32x3xi32>) -> tensor<1x32x7xi32>
  return %0, %1, %2, %3, %4, %5 : tensor<1x32x4xf32>, tensor<1x32x5xf32>, tensor<1x32x7xf32>, tensor<1x32x?xf32>, tensor<1x32x7xf16>, tensor<1x32x7xi32>
}
