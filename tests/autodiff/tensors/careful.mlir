// Derivatives that are finite are no NaN, also where a careless formula would divide by zero or
// overflow.
//
// EVAL: @of_logsumexp([1000, 0, -1000]) ~= 1000, [1, 0, 0]
// EVAL: @of_logsumexp([0, 0, 0]) ~= 1.0986122886681098, [0.3333333333, 0.3333333333, 0.3333333333]
// EVAL: @of_softmax([1000, 0, -1000], [1, 2, 3]) ~= [1, 0, 0], [0, 0, 0]
// EVAL: @of_softmax([0, 0, 0], [3, 0, 0]) ~= [0.3333333333, 0.3333333333, 0.3333333333], [0.6666666667, -0.3333333333, -0.3333333333]
// EVAL: @of_sigmoid([800, 0, -800]) ~= [1, 0.5, 0], [0, 0.25, 0]
// EVAL: @of_softplus([800, 1, -800]) ~= [800, 1.3132616875182228, 0], [1, 0.7310585786300049, 0]
// EVAL: @of_power([0, 0, 2, 0], [1, 2, 3, 0]) ~= [0, 0, 8, 1], [1, 0, 12, 0], [0, 0, 5.545177444479562, 0]
// EVAL: @of_root([4, 1]) ~= [2, 1], [0.25, 0.5]
// EVAL: @of_atan2([0, 1, -1, 0], [1, 0, 0, -1]) ~= [0, 1.5707963267948966, -1.5707963267948966, 3.141592653589793], [1, 0, 0, -1], [0, -1, 1, 0]
// EVAL: @of_atan2([1e-200, 1e-200, 0, 1e200], [0, 1e-200, 1e-200, 1e200]) ~= [1.5707963267948966, 0.7853981633974483, 0, 0.7853981633974483], [0, 5e199, 1e200, 5e-201], [-1e200, -5e199, 0, -5e-201]
// EVAL: @of_atan2_f16([0.0001, 300], [0.0001, 300]) tolerance=2e-3 ~= [5000, 0.001667], [-5000, -0.001667]
// EVAL: @of_root_times([0, 4], [1, 1]) ~= [0, 8], [0, 3]
// EVAL: @of_root_times([0, 4], [0, 0]) ~= [0, 8], [0, 0]
// EVAL: @along_root_times([0, 4], [1, 0]) ~= [0, 0]
// EVAL: @of_masked([1, 2, -inf], [3, 0, 5]) ~= [0.2689414214, 0.7310585786, 0], [0.5898357997, -0.5898357997, 0]
// EVAL: @of_masked_sum([1, 2, -inf]) ~= 2.3132616875, [0.2689414214, 0.7310585786, 0]
// EVAL: @of_entropy([0.5, 0, 1]) ~= [-0.34657359028, 0, 0], [0.30685281944, 0, 1]
// EVAL: @of_log1p([0, 1e-300, -0.5]) ~= [0, 1e-300, -0.6931471805599453], [1, 1, 2]
// EVAL: @of_length([0, 0]) ~= 0, [0, 0]
// EVAL: @of_product([2, 0, 3, 0, 5]) ~= [2, 0, 0, 0, 0], [1, 8, 0, 0, 0]
// EVAL: @of_product([2, 0, 3, 4, 5]) ~= [2, 0, 0, 0, 0], [1, 152, 0, 0, 0]

func.func private @logsumexp(%x: tensor<3xf64>) -> tensor<f64> {
  %m = tensor.reduce max %x dims = [0] : tensor<3xf64> -> tensor<f64>
  %ms = tensor.broadcast %m dims = [] : tensor<f64> -> tensor<3xf64>
  %d = arith.subf %x, %ms : tensor<3xf64>
  %e = math.exp %d : tensor<3xf64>
  %s = tensor.reduce add %e dims = [0] : tensor<3xf64> -> tensor<f64>
  %l = math.log %s : tensor<f64>
  %y = arith.addf %l, %m : tensor<f64>
  return %y : tensor<f64>
}
func.func @of_logsumexp(%x: tensor<3xf64>) -> (tensor<f64>, tensor<3xf64>) {
  %one = arith.constant dense<1.0> : tensor<f64>
  %y, %g = ad.vjp @logsumexp(%x) cotangents(%one) : (tensor<3xf64>, tensor<f64>) -> (tensor<f64>, tensor<3xf64>)
  return %y, %g : tensor<f64>, tensor<3xf64>
}

func.func private @softmax(%x: tensor<3xf64>) -> tensor<3xf64> {
  %m = tensor.reduce max %x dims = [0] : tensor<3xf64> -> tensor<f64>
  %ms = tensor.broadcast %m dims = [] : tensor<f64> -> tensor<3xf64>
  %d = arith.subf %x, %ms : tensor<3xf64>
  %e = math.exp %d : tensor<3xf64>
  %s = tensor.reduce add %e dims = [0] : tensor<3xf64> -> tensor<f64>
  %ss = tensor.broadcast %s dims = [] : tensor<f64> -> tensor<3xf64>
  %y = arith.divf %e, %ss : tensor<3xf64>
  return %y : tensor<3xf64>
}
func.func @of_softmax(%x: tensor<3xf64>, %dy: tensor<3xf64>) -> (tensor<3xf64>, tensor<3xf64>) {
  %y, %g = ad.vjp @softmax(%x) cotangents(%dy) : (tensor<3xf64>, tensor<3xf64>) -> (tensor<3xf64>, tensor<3xf64>)
  return %y, %g : tensor<3xf64>, tensor<3xf64>
}

func.func private @sigmoid(%x: tensor<3xf64>) -> tensor<3xf64> {
  %one = arith.constant dense<1.0> : tensor<3xf64>
  %n = arith.negf %x : tensor<3xf64>
  %e = math.exp %n : tensor<3xf64>
  %p = arith.addf %e, %one : tensor<3xf64>
  %y = arith.divf %one, %p : tensor<3xf64>
  return %y : tensor<3xf64>
}
func.func @of_sigmoid(%x: tensor<3xf64>) -> (tensor<3xf64>, tensor<3xf64>) {
  %one = arith.constant dense<1.0> : tensor<3xf64>
  %y, %g = ad.vjp @sigmoid(%x) cotangents(%one) : (tensor<3xf64>, tensor<3xf64>) -> (tensor<3xf64>, tensor<3xf64>)
  return %y, %g : tensor<3xf64>, tensor<3xf64>
}

// max(x, 0) + log1p(exp(-|x|))
func.func private @softplus(%x: tensor<3xf64>) -> tensor<3xf64> {
  %zero = arith.constant dense<0.0> : tensor<3xf64>
  %top = arith.maximumf %x, %zero : tensor<3xf64>
  %a = math.absf %x : tensor<3xf64>
  %n = arith.negf %a : tensor<3xf64>
  %e = math.exp %n : tensor<3xf64>
  %l = math.log1p %e : tensor<3xf64>
  %y = arith.addf %top, %l : tensor<3xf64>
  return %y : tensor<3xf64>
}
func.func @of_softplus(%x: tensor<3xf64>) -> (tensor<3xf64>, tensor<3xf64>) {
  %one = arith.constant dense<1.0> : tensor<3xf64>
  %y, %g = ad.vjp @softplus(%x) cotangents(%one) : (tensor<3xf64>, tensor<3xf64>) -> (tensor<3xf64>, tensor<3xf64>)
  return %y, %g : tensor<3xf64>, tensor<3xf64>
}

func.func private @power(%x: tensor<4xf64>, %e: tensor<4xf64>) -> tensor<4xf64> {
  %y = math.powf %x, %e : tensor<4xf64>
  return %y : tensor<4xf64>
}
func.func @of_power(%x: tensor<4xf64>, %e: tensor<4xf64>) -> (tensor<4xf64>, tensor<4xf64>, tensor<4xf64>) {
  %one = arith.constant dense<1.0> : tensor<4xf64>
  %y, %g:2 = ad.vjp @power(%x, %e) cotangents(%one) : (tensor<4xf64>, tensor<4xf64>, tensor<4xf64>) -> (tensor<4xf64>, tensor<4xf64>, tensor<4xf64>)
  return %y, %g#0, %g#1 : tensor<4xf64>, tensor<4xf64>, tensor<4xf64>
}

func.func private @root(%x: tensor<2xf64>) -> tensor<2xf64> {
  %y = math.sqrt %x : tensor<2xf64>
  return %y : tensor<2xf64>
}
func.func @of_root(%x: tensor<2xf64>) -> (tensor<2xf64>, tensor<2xf64>) {
  %one = arith.constant dense<1.0> : tensor<2xf64>
  %y, %g = ad.vjp @root(%x) cotangents(%one) : (tensor<2xf64>, tensor<2xf64>) -> (tensor<2xf64>, tensor<2xf64>)
  return %y, %g : tensor<2xf64>, tensor<2xf64>
}

func.func private @angle(%y: tensor<4xf64>, %x: tensor<4xf64>) -> tensor<4xf64> {
  %a = math.atan2 %y, %x : tensor<4xf64>
  return %a : tensor<4xf64>
}
func.func @of_atan2(%y: tensor<4xf64>, %x: tensor<4xf64>) -> (tensor<4xf64>, tensor<4xf64>, tensor<4xf64>) {
  %one = arith.constant dense<1.0> : tensor<4xf64>
  %a, %g:2 = ad.vjp @angle(%y, %x) cotangents(%one) : (tensor<4xf64>, tensor<4xf64>, tensor<4xf64>) -> (tensor<4xf64>, tensor<4xf64>, tensor<4xf64>)
  return %a, %g#0, %g#1 : tensor<4xf64>, tensor<4xf64>, tensor<4xf64>
}

func.func private @of_one_plus(%x: tensor<3xf64>) -> tensor<3xf64> {
  %y = math.log1p %x : tensor<3xf64>
  return %y : tensor<3xf64>
}
func.func @of_log1p(%x: tensor<3xf64>) -> (tensor<3xf64>, tensor<3xf64>) {
  %one = arith.constant dense<1.0> : tensor<3xf64>
  %y, %g = ad.vjp @of_one_plus(%x) cotangents(%one) : (tensor<3xf64>, tensor<3xf64>) -> (tensor<3xf64>, tensor<3xf64>)
  return %y, %g : tensor<3xf64>, tensor<3xf64>
}

// The square root of a sum of squares, taken of one where that is zero: its branch has no slope.
func.func private @length(%x: tensor<2xf64>) -> tensor<f64> {
  %zero = arith.constant dense<0.0> : tensor<f64>
  %one = arith.constant dense<1.0> : tensor<f64>
  %s = tensor.einsum "i,i->" %x, %x : (tensor<2xf64>, tensor<2xf64>) -> tensor<f64>
  %is = arith.cmpf oeq, %s, %zero : tensor<f64>
  %safe = arith.select %is, %one, %s : tensor<i1>, tensor<f64>
  %r = math.sqrt %safe : tensor<f64>
  %y = arith.select %is, %zero, %r : tensor<i1>, tensor<f64>
  return %y : tensor<f64>
}
func.func @of_length(%x: tensor<2xf64>) -> (tensor<f64>, tensor<2xf64>) {
  %one = arith.constant dense<1.0> : tensor<f64>
  %y, %g = ad.vjp @length(%x) cotangents(%one) : (tensor<2xf64>, tensor<f64>) -> (tensor<f64>, tensor<2xf64>)
  return %y, %g : tensor<f64>, tensor<2xf64>
}

// Running products: zeros are factors like others.
func.func private @running(%x: tensor<5xf64>) -> tensor<5xf64> {
  %y = tensor.scan mul %x dim = 0 : tensor<5xf64>
  return %y : tensor<5xf64>
}
func.func @of_product(%x: tensor<5xf64>) -> (tensor<5xf64>, tensor<5xf64>) {
  %one = arith.constant dense<1.0> : tensor<5xf64>
  %y, %g = ad.vjp @running(%x) cotangents(%one) : (tensor<5xf64>, tensor<5xf64>) -> (tensor<5xf64>, tensor<5xf64>)
  return %y, %g : tensor<5xf64>, tensor<5xf64>
}

func.func private @angle_f16(%y: tensor<2xf16>, %x: tensor<2xf16>) -> tensor<2xf16> {
  %a = math.atan2 %y, %x : tensor<2xf16>
  return %a : tensor<2xf16>
}
func.func @of_atan2_f16(%y: tensor<2xf16>, %x: tensor<2xf16>) -> (tensor<2xf16>, tensor<2xf16>) {
  %one = arith.constant dense<1.0> : tensor<2xf16>
  %a, %g:2 = ad.vjp @angle_f16(%y, %x) cotangents(%one) : (tensor<2xf16>, tensor<2xf16>, tensor<2xf16>) -> (tensor<2xf16>, tensor<2xf16>, tensor<2xf16>)
  return %g#0, %g#1 : tensor<2xf16>, tensor<2xf16>
}

// The root has an infinite derivative at zero, where its cotangent is zero.
func.func private @root_times(%x: tensor<2xf64>) -> tensor<2xf64> {
  %r = math.sqrt %x : tensor<2xf64>
  %y = arith.mulf %r, %x : tensor<2xf64>
  return %y : tensor<2xf64>
}
func.func @of_root_times(%x: tensor<2xf64>, %dy: tensor<2xf64>) -> (tensor<2xf64>, tensor<2xf64>) {
  %y, %g = ad.vjp @root_times(%x) cotangents(%dy) : (tensor<2xf64>, tensor<2xf64>) -> (tensor<2xf64>, tensor<2xf64>)
  return %y, %g : tensor<2xf64>, tensor<2xf64>
}
func.func private @only_root(%x: tensor<2xf64>) -> tensor<2xf64> {
  %r = math.sqrt %x : tensor<2xf64>
  return %r : tensor<2xf64>
}
func.func @along_root_times(%x: tensor<2xf64>, %mask: tensor<2xf64>) -> tensor<2xf64> {
  %one = arith.constant dense<1.0> : tensor<2xf64>
  %dx = arith.subf %one, %mask : tensor<2xf64>
  %zero = arith.mulf %dx, %x : tensor<2xf64>
  %none = arith.subf %zero, %x : tensor<2xf64>
  %y, %dy = ad.jvp @only_root(%x) tangents(%none) : (tensor<2xf64>, tensor<2xf64>) -> (tensor<2xf64>, tensor<2xf64>)
  return %dy : tensor<2xf64>
}

// What is masked by minus infinity has no weight and no gradient.
func.func @of_masked(%x: tensor<3xf64>, %dy: tensor<3xf64>) -> (tensor<3xf64>, tensor<3xf64>) {
  %y, %g = ad.vjp @softmax(%x) cotangents(%dy) : (tensor<3xf64>, tensor<3xf64>) -> (tensor<3xf64>, tensor<3xf64>)
  return %y, %g : tensor<3xf64>, tensor<3xf64>
}
func.func @of_masked_sum(%x: tensor<3xf64>) -> (tensor<f64>, tensor<3xf64>) {
  %one = arith.constant dense<1.0> : tensor<f64>
  %y, %g = ad.vjp @logsumexp(%x) cotangents(%one) : (tensor<3xf64>, tensor<f64>) -> (tensor<f64>, tensor<3xf64>)
  return %y, %g : tensor<f64>, tensor<3xf64>
}

// x log x, zero at zero by choice.
func.func private @entropy(%x: tensor<3xf64>) -> tensor<3xf64> {
  %zero = arith.constant dense<0.0> : tensor<3xf64>
  %is = arith.cmpf oeq, %x, %zero : tensor<3xf64>
  %l = math.log %x : tensor<3xf64>
  %p = arith.mulf %x, %l : tensor<3xf64>
  %y = arith.select %is, %zero, %p : tensor<3xi1>, tensor<3xf64>
  return %y : tensor<3xf64>
}
func.func @of_entropy(%x: tensor<3xf64>) -> (tensor<3xf64>, tensor<3xf64>) {
  %one = arith.constant dense<1.0> : tensor<3xf64>
  %y, %g = ad.vjp @entropy(%x) cotangents(%one) : (tensor<3xf64>, tensor<3xf64>) -> (tensor<3xf64>, tensor<3xf64>)
  return %y, %g : tensor<3xf64>, tensor<3xf64>
}
