// What an operation on whole tensors costs again is the larger of its products and of the memory that
// it reads. A matrix that is read for one vector costs its traffic; a product of matrices the
// products. Elementwise work reads nothing of its own: it goes along with who asks for it.
//
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=traffic wrt=1 mode=split report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=products wrt=1 mode=split report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=along wrt=0 mode=split report=-}"

func.func @traffic(%w: tensor<2000x2000xf64>, %x: tensor<2000xf64>) -> tensor<2000xf64> {
  %h = tensor.einsum "ij,j->i" %w, %x : (tensor<2000x2000xf64>, tensor<2000xf64>) -> tensor<2000xf64>
  %y = math.sin %h : tensor<2000xf64>
  return %y : tensor<2000xf64>
}

func.func @products(%w: tensor<100x100xf64>, %x: tensor<100x100xf64>) -> tensor<100x100xf64> {
  %h = tensor.einsum "ij,jk->ik" %w, %x : (tensor<100x100xf64>, tensor<100x100xf64>) -> tensor<100x100xf64>
  %y = math.sin %h : tensor<100x100xf64>
  return %y : tensor<100x100xf64>
}

func.func @along(%x: tensor<1000000xf64>) -> tensor<f64> {
  %a = arith.addf %x, %x : tensor<1000000xf64>
  %b = arith.mulf %a, %a : tensor<1000000xf64>
  %s = tensor.reduce add %b dims = [0] : tensor<1000000xf64> -> tensor<f64>
  %y = math.sin %s : tensor<f64>
  return %y : tensor<f64>
}
