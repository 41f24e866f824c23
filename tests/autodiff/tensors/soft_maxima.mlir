// Logarithms of sums of exponentials in other forms than `small_log_add_exp.mlir` has: to the base 2, of a
// number and its negative, without a choice. Where operands are equal each has its share,
// which changes there, too.
//
// GRAD-CHECK: @base_2([0, 3, -1, 800], [0, 3.5, 0, -800]) order=2
// GRAD-CHECK: @base_2_canonical([0, 3, -1, 800], [0, 3.5, 0, -800]) order=2
// GRAD-CHECK: @log_cosh([0, 3, -1, 300]) order=2
// GRAD-CHECK: @of_negated([0, 3, -1, 300], [0, -3, 2, 0]) order=2
// GRAD-CHECK: @softplus([0, 3, -1, 300]) order=2
// GRAD-CHECK: @of_any([0, 3, -1, 300]) order=2
// GRAD-CHECK: @other_base([0.5, 3, -1, 800], [0, 3.5, 0, -800])
// EVAL: @at_equal([0, 2, inf, -inf]) ~= [1, 3, inf, -inf], [0.5, 0.5, 1, 1], [0.5, 0.5, 1, 1], [0.5, 0.5, 1, 1]
// EVAL: @at_zero([0, 800, -800, 1]) ~= [0.6931471805599453, 800, 0, 1.3132616875182228], [0.5, 1, 0, 0.7310585786300049], [0.5, 1, 0, 0.7310585786300049]
// EVAL: @in_f16([0, 8, -8, 1]) tolerance=2e-3 ~= [0.5, 1, 0.0003354, 0.7310586]

func.func @base_2(%x: tensor<4xf64>, %y: tensor<4xf64>) -> tensor<4xf64> {
  %ln2 = arith.constant dense<0.6931471805599453> : tensor<4xf64>
  %larger = arith.maximumf %x, %y : tensor<4xf64>
  %difference = arith.subf %x, %y : tensor<4xf64>
  %open = arith.cmpf une, %difference, %difference : tensor<4xf64>
  %sum = arith.addf %x, %y : tensor<4xf64>
  %size = math.absf %difference : tensor<4xf64>
  %negated = arith.negf %size : tensor<4xf64>
  %scaled = arith.mulf %ln2, %negated : tensor<4xf64>
  %power = math.exp %scaled : tensor<4xf64>
  %log = math.log1p %power : tensor<4xf64>
  %back = arith.divf %log, %ln2 : tensor<4xf64>
  %smooth = arith.addf %larger, %back : tensor<4xf64>
  %z = arith.select %open, %sum, %smooth : tensor<4xi1>, tensor<4xf64>
  return %z : tensor<4xf64>
}

func.func @base_2_canonical(%x: tensor<4xf64>, %y: tensor<4xf64>) -> tensor<4xf64> {
  %by = arith.constant dense<-0.69314718055994529> : tensor<4xf64>
  %from = arith.constant dense<1.4426950408889634> : tensor<4xf64>
  %larger = arith.maximumf %x, %y : tensor<4xf64>
  %difference = arith.subf %x, %y : tensor<4xf64>
  %open = arith.cmpf une, %difference, %difference : tensor<4xf64>
  %sum = arith.addf %x, %y : tensor<4xf64>
  %size = math.absf %difference : tensor<4xf64>
  %scaled = arith.mulf %size, %by : tensor<4xf64>
  %power = math.exp %scaled : tensor<4xf64>
  %log = math.log1p %power : tensor<4xf64>
  %back = arith.mulf %log, %from : tensor<4xf64>
  %smooth = arith.addf %larger, %back : tensor<4xf64>
  %z = arith.select %open, %sum, %smooth : tensor<4xi1>, tensor<4xf64>
  return %z : tensor<4xf64>
}

// Where the scales do not fit it is something else.
func.func @other_base(%x: tensor<4xf64>, %y: tensor<4xf64>) -> tensor<4xf64> {
  %by = arith.constant dense<-0.5> : tensor<4xf64>
  %from = arith.constant dense<1.4426950408889634> : tensor<4xf64>
  %larger = arith.maximumf %x, %y : tensor<4xf64>
  %difference = arith.subf %x, %y : tensor<4xf64>
  %size = math.absf %difference : tensor<4xf64>
  %scaled = arith.mulf %size, %by : tensor<4xf64>
  %power = math.exp %scaled : tensor<4xf64>
  %log = math.log1p %power : tensor<4xf64>
  %back = arith.mulf %log, %from : tensor<4xf64>
  %z = arith.addf %larger, %back : tensor<4xf64>
  return %z : tensor<4xf64>
}

// As canonicalization has it: a difference from the negative is a sum.
func.func @log_cosh(%x: tensor<4xf64>) -> tensor<4xf64> {
  %negative = arith.negf %x : tensor<4xf64>
  %larger = arith.maximumf %x, %negative : tensor<4xf64>
  %difference = arith.addf %x, %x : tensor<4xf64>
  %open = arith.cmpf une, %difference, %difference : tensor<4xf64>
  %sum = arith.subf %x, %x : tensor<4xf64>
  %size = math.absf %difference : tensor<4xf64>
  %negated = arith.negf %size : tensor<4xf64>
  %power = math.exp %negated : tensor<4xf64>
  %log = math.log1p %power : tensor<4xf64>
  %smooth = arith.addf %larger, %log : tensor<4xf64>
  %z = arith.select %open, %sum, %smooth : tensor<4xi1>, tensor<4xf64>
  return %z : tensor<4xf64>
}

func.func @of_negated(%x: tensor<4xf64>, %y: tensor<4xf64>) -> tensor<4xf64> {
  %a = arith.negf %x : tensor<4xf64>
  %b = arith.negf %y : tensor<4xf64>
  %larger = arith.maximumf %a, %b : tensor<4xf64>
  %difference = arith.subf %y, %x : tensor<4xf64>
  %open = arith.cmpf une, %difference, %difference : tensor<4xf64>
  %sum = arith.subf %a, %y : tensor<4xf64>
  %size = math.absf %difference : tensor<4xf64>
  %negated = arith.negf %size : tensor<4xf64>
  %power = math.exp %negated : tensor<4xf64>
  %log = math.log1p %power : tensor<4xf64>
  %smooth = arith.addf %log, %larger : tensor<4xf64>
  %z = arith.select %open, %sum, %smooth : tensor<4xi1>, tensor<4xf64>
  return %z : tensor<4xf64>
}

// max(x, 0) + log1p(exp(-|x|))
func.func @softplus(%x: tensor<4xf64>) -> tensor<4xf64> {
  %zero = arith.constant dense<0.0> : tensor<4xf64>
  %larger = arith.maximumf %x, %zero : tensor<4xf64>
  %size = math.absf %x : tensor<4xf64>
  %negated = arith.negf %size : tensor<4xf64>
  %power = math.exp %negated : tensor<4xf64>
  %log = math.log1p %power : tensor<4xf64>
  %z = arith.addf %larger, %log : tensor<4xf64>
  return %z : tensor<4xf64>
}

func.func @of_any(%x: tensor<?xf64>) -> tensor<?xf64> {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?xf64>
  %nothing = arith.constant 0.0 : f64
  %zero = tensor.splat %nothing sizes(%n) : tensor<?xf64>
  %larger = arith.maximumf %x, %zero : tensor<?xf64>
  %size = math.absf %x : tensor<?xf64>
  %negated = arith.negf %size : tensor<?xf64>
  %power = math.exp %negated : tensor<?xf64>
  %log = math.log1p %power : tensor<?xf64>
  %z = arith.addf %larger, %log : tensor<?xf64>
  return %z : tensor<?xf64>
}

func.func @at_equal(%x: tensor<4xf64>) -> (tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>) {
  %one = arith.constant dense<1.0> : tensor<4xf64>
  %zero = arith.constant dense<0.0> : tensor<4xf64>
  %z, %gx, %gy = ad.vjp @base_2(%x, %x) cotangents(%one) : (tensor<4xf64>, tensor<4xf64>, tensor<4xf64>) -> (tensor<4xf64>, tensor<4xf64>, tensor<4xf64>)
  %w, %t = ad.jvp @base_2(%x, %x) tangents(%one, %zero) : (tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>) -> (tensor<4xf64>, tensor<4xf64>)
  return %z, %gx, %gy, %t : tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>
}
func.func @at_zero(%x: tensor<4xf64>) -> (tensor<4xf64>, tensor<4xf64>, tensor<4xf64>) {
  %one = arith.constant dense<1.0> : tensor<4xf64>
  %z, %g = ad.vjp @softplus(%x) cotangents(%one) : (tensor<4xf64>, tensor<4xf64>) -> (tensor<4xf64>, tensor<4xf64>)
  %w, %t = ad.jvp @softplus(%x) tangents(%one) : (tensor<4xf64>, tensor<4xf64>) -> (tensor<4xf64>, tensor<4xf64>)
  return %z, %g, %t : tensor<4xf64>, tensor<4xf64>, tensor<4xf64>
}

func.func private @softplus_of_halves(%x: tensor<4xf16>) -> tensor<4xf16> {
  %zero = arith.constant dense<0.0> : tensor<4xf16>
  %larger = arith.maximumf %x, %zero : tensor<4xf16>
  %size = math.absf %x : tensor<4xf16>
  %negated = arith.negf %size : tensor<4xf16>
  %power = math.exp %negated : tensor<4xf16>
  %log = math.log1p %power : tensor<4xf16>
  %z = arith.addf %larger, %log : tensor<4xf16>
  return %z : tensor<4xf16>
}
func.func @in_f16(%x: tensor<4xf16>) -> tensor<4xf16> {
  %one = arith.constant dense<1.0> : tensor<4xf16>
  %z, %g = ad.vjp @softplus_of_halves(%x) cotangents(%one) : (tensor<4xf16>, tensor<4xf16>) -> (tensor<4xf16>, tensor<4xf16>)
  return %g : tensor<4xf16>
}
