// What models keep: recurrent ones one state a step, attention and a block of a transformer what
// their products read. In two functions, so that tapes are seen.
//
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=lstm mode=split report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=attention mode=split report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=block mode=split report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=heat mode=split report=-}"
// GRAD-CHECK: @lstm
// GRAD-CHECK: @attention
// GRAD-CHECK: @block
// GRAD-CHECK: @heat

// Two layers of gates, by a scan.
func.func @lstm(%w: tensor<3x8xf64>, %u: tensor<2x8xf64>, %x: tensor<4x3xf64>) -> (tensor<2xf64>, tensor<4x2xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 4 : index
  %one = arith.constant dense<1.0> : tensor<2xf64>
  %none = arith.constant dense<0.0> : tensor<2xf64>
  %empty = arith.constant dense<0.0> : tensor<4x2xf64>
  %r:3 = loop.for %t = %c0 to %n step %c1 iter_args(%h = %none, %c = %none, %out = %empty) -> (tensor<2xf64>, tensor<2xf64>, tensor<4x2xf64>) {
    %row = tensor.dynamic_slice %x[%t, %c0] sizes = [1, 3] : (tensor<4x3xf64>, index, index) -> tensor<1x3xf64>
    %xt = tensor.reshape %row : tensor<1x3xf64> -> tensor<3xf64>
    %p = tensor.einsum "i,ij->j" %xt, %w : (tensor<3xf64>, tensor<3x8xf64>) -> tensor<8xf64>
    %q = tensor.einsum "i,ij->j" %h, %u : (tensor<2xf64>, tensor<2x8xf64>) -> tensor<8xf64>
    %g = arith.addf %p, %q : tensor<8xf64>
    %g0 = tensor.slice %g starts = [0] limits = [2] strides = [1] : tensor<8xf64> -> tensor<2xf64>
    %g1 = tensor.slice %g starts = [2] limits = [4] strides = [1] : tensor<8xf64> -> tensor<2xf64>
    %g2 = tensor.slice %g starts = [4] limits = [6] strides = [1] : tensor<8xf64> -> tensor<2xf64>
    %g3 = tensor.slice %g starts = [6] limits = [8] strides = [1] : tensor<8xf64> -> tensor<2xf64>
    %n0 = arith.negf %g0 : tensor<2xf64>
    %e0 = math.exp %n0 : tensor<2xf64>
    %d0 = arith.addf %one, %e0 : tensor<2xf64>
    %forget = arith.divf %one, %d0 : tensor<2xf64>
    %n1 = arith.negf %g1 : tensor<2xf64>
    %e1 = math.exp %n1 : tensor<2xf64>
    %d1 = arith.addf %one, %e1 : tensor<2xf64>
    %input = arith.divf %one, %d1 : tensor<2xf64>
    %n2 = arith.negf %g2 : tensor<2xf64>
    %e2 = math.exp %n2 : tensor<2xf64>
    %d2 = arith.addf %one, %e2 : tensor<2xf64>
    %output = arith.divf %one, %d2 : tensor<2xf64>
    %candidate = math.tanh %g3 : tensor<2xf64>
    %kept = arith.mulf %forget, %c : tensor<2xf64>
    %new = arith.mulf %input, %candidate : tensor<2xf64>
    %cell = arith.addf %kept, %new : tensor<2xf64>
    %bounded = math.tanh %cell : tensor<2xf64>
    %state = arith.mulf %output, %bounded : tensor<2xf64>
    %as_row = tensor.reshape %state : tensor<2xf64> -> tensor<1x2xf64>
    %more = tensor.update_slice %out, %as_row[%t, %c0] : (tensor<4x2xf64>, tensor<1x2xf64>, index, index) -> tensor<4x2xf64>
    loop.yield %state, %cell, %more : tensor<2xf64>, tensor<2xf64>, tensor<4x2xf64>
  }
  return %r#1, %r#2 : tensor<2xf64>, tensor<4x2xf64>
}

func.func @attention(%q: tensor<3x2xf64>, %k: tensor<4x2xf64>, %v: tensor<4x2xf64>) -> tensor<3x2xf64> {
  %s = tensor.einsum "id,jd->ij" %q, %k : (tensor<3x2xf64>, tensor<4x2xf64>) -> tensor<3x4xf64>
  %m = tensor.reduce max %s dims = [1] : tensor<3x4xf64> -> tensor<3xf64>
  %ms = tensor.broadcast %m dims = [0] : tensor<3xf64> -> tensor<3x4xf64>
  %d = arith.subf %s, %ms : tensor<3x4xf64>
  %e = math.exp %d : tensor<3x4xf64>
  %z = tensor.reduce add %e dims = [1] : tensor<3x4xf64> -> tensor<3xf64>
  %zs = tensor.broadcast %z dims = [0] : tensor<3xf64> -> tensor<3x4xf64>
  %p = arith.divf %e, %zs : tensor<3x4xf64>
  %o = tensor.einsum "ij,jd->id" %p, %v : (tensor<3x4xf64>, tensor<4x2xf64>) -> tensor<3x2xf64>
  return %o : tensor<3x2xf64>
}

// Layer normalization, attention with itself, a layer of neurons, and what goes around both.
func.func @block(%x: tensor<3x4xf64>, %wq: tensor<4x4xf64>, %wv: tensor<4x4xf64>, %up: tensor<4x6xf64>, %down: tensor<6x4xf64>) -> tensor<3x4xf64> {
  %four = arith.constant dense<4.0> : tensor<3xf64>
  %eps = arith.constant dense<1.0e-3> : tensor<3xf64>
  %sum = tensor.reduce add %x dims = [1] : tensor<3x4xf64> -> tensor<3xf64>
  %mean = arith.divf %sum, %four : tensor<3xf64>
  %means = tensor.broadcast %mean dims = [0] : tensor<3xf64> -> tensor<3x4xf64>
  %centred = arith.subf %x, %means : tensor<3x4xf64>
  %squares = arith.mulf %centred, %centred : tensor<3x4xf64>
  %power = tensor.reduce add %squares dims = [1] : tensor<3x4xf64> -> tensor<3xf64>
  %variance = arith.divf %power, %four : tensor<3xf64>
  %safe = arith.addf %variance, %eps : tensor<3xf64>
  %scale = math.rsqrt %safe : tensor<3xf64>
  %scales = tensor.broadcast %scale dims = [0] : tensor<3xf64> -> tensor<3x4xf64>
  %h = arith.mulf %centred, %scales : tensor<3x4xf64>
  %q = tensor.einsum "ni,ij->nj" %h, %wq : (tensor<3x4xf64>, tensor<4x4xf64>) -> tensor<3x4xf64>
  %v = tensor.einsum "ni,ij->nj" %h, %wv : (tensor<3x4xf64>, tensor<4x4xf64>) -> tensor<3x4xf64>
  %s = tensor.einsum "id,jd->ij" %q, %h : (tensor<3x4xf64>, tensor<3x4xf64>) -> tensor<3x3xf64>
  %m = tensor.reduce max %s dims = [1] : tensor<3x3xf64> -> tensor<3xf64>
  %ms = tensor.broadcast %m dims = [0] : tensor<3xf64> -> tensor<3x3xf64>
  %d = arith.subf %s, %ms : tensor<3x3xf64>
  %e = math.exp %d : tensor<3x3xf64>
  %z = tensor.reduce add %e dims = [1] : tensor<3x3xf64> -> tensor<3xf64>
  %zs = tensor.broadcast %z dims = [0] : tensor<3xf64> -> tensor<3x3xf64>
  %p = arith.divf %e, %zs : tensor<3x3xf64>
  %o = tensor.einsum "ij,jd->id" %p, %v : (tensor<3x3xf64>, tensor<3x4xf64>) -> tensor<3x4xf64>
  %y = arith.addf %x, %o : tensor<3x4xf64>
  %a = tensor.einsum "ni,ij->nj" %y, %up : (tensor<3x4xf64>, tensor<4x6xf64>) -> tensor<3x6xf64>
  %b = math.tanh %a : tensor<3x6xf64>
  %c = tensor.einsum "ni,ij->nj" %b, %down : (tensor<3x6xf64>, tensor<6x4xf64>) -> tensor<3x4xf64>
  %r = arith.addf %y, %c : tensor<3x4xf64>
  return %r : tensor<3x4xf64>
}

// Linear steps keep nothing.
func.func @heat(%u: tensor<6xf64>) -> tensor<6xf64> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 10 : index
  %zero = arith.constant 0.0 : f64
  %k = arith.constant dense<0.25> : tensor<6xf64>
  %r = loop.for %t = %c0 to %n step %c1 iter_args(%s = %u) -> (tensor<6xf64>) {
    %left = tensor.pad %s, %zero low = [1] high = [-1] interior = [0] : (tensor<6xf64>, f64) -> tensor<6xf64>
    %right = tensor.pad %s, %zero low = [-1] high = [1] interior = [0] : (tensor<6xf64>, f64) -> tensor<6xf64>
    %sum = arith.addf %left, %right : tensor<6xf64>
    %part = arith.mulf %sum, %k : tensor<6xf64>
    %next = arith.addf %part, %s : tensor<6xf64>
    loop.yield %next : tensor<6xf64>
  }
  return %r : tensor<6xf64>
}
