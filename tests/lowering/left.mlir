// What has no rule is named at its place, all of it.
// RUN: ft-opt %s --pass-pipeline=loops-to-llvm
// RUN: ft-opt %s --pass-pipeline=cse --expect=llvm -o /dev/null

func.func @tensors(%x: tensor<4xf32>) -> tensor<4xf32> {
  %y = arith.addf %x, %x : tensor<4xf32>
  return %y : tensor<4xf32>
}

func.func @unranked(%m: memref<*xf32>) {
  return
}
