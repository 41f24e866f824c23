// Elementwise functions where their derivative, or one that it is made of, is at an edge: infinite operands
// of angles, functions whose value is finite where their slope is not, powers of zero and of infinity.
//
// EVAL: @of_atan2([1, inf, inf, -inf, 0, nan], [inf, 1, inf, -inf, -inf, inf]) ~= [0, 1.5707963267948966, 0.7853981633974483, -2.356194490192345, 3.141592653589793, nan], [0, 0, 0, 0, 0, nan], [0, 0, 0, 0, 0, nan], [0, 0, 0, 0, 0, nan]
// EVAL: @of_atan2([1, 1e-200, 1e200, 2, -1, 3], [1, 1e-200, 1e200, 0, 0, -4]) ~= [0.7853981633974483, 0.7853981633974483, 0.7853981633974483, 1.5707963267948966, -1.5707963267948966, 2.498091544796509], [0.5, 5e199, 5e-201, 0, 0, -0.16], [-0.5, -5e199, -5e-201, -0.5, 1, -0.12], [0, 0, 0, -0.5, 1, -0.28]
// EVAL: @of_atan2_f32([1, inf, inf], [inf, 1, -inf]) ~= [0, 0, 0], [0, 0, 0]
// EVAL: @of_cbrt_times([0, 8, -8]) ~= [0, 16, 16], [0, 2.6666666667, -2.6666666667]
// EVAL: @of_power_times([0, 4], [0.5, 0.5]) ~= [0, 8], [0, 3]
// EVAL: @of_power_times([0, 4], [0.25, 1.5]) ~= [0, 32], [0, 20]
// EVAL: @of_root_power([0, 4]) ~= [0, 8], [0, 3]
// EVAL: @of_power([0, 0, 0, inf, inf, -2, -2], [1, 1.5, 0, -1, 0.5, 3, 2]) ~= [0, 0, 1, 0, inf, -8, 4], [1, 0, 0, 0, 0, 12, -4]
// EVAL: @of_power([0, 0, 2, -0.0, 1, 1, 1], [0.5, -1, 0.5, 1, 0, -1, inf]) ~= [0, inf, 1.4142135623730951, 0, 1, 1, 1], [inf, -inf, 0.35355339059327373, 1, 0, -1, inf]
// EVAL: @of_power([-0.0, 0, 3, 1e-300, 2, 2, 0], [0, 0, 0, -0.5, 1, 0.5, 3]) ~= [1, 1, 1, 1e150, 2, 1.4142135623730951, 0], [0, 0, 0, -inf, 1, 0.35355339059327373, 0]
// EVAL: @of_exponent([0, 0, inf, inf, 2, 1], [1, 0, -1, -0.5, 3, 9]) ~= [0, 0, 0, 0, 5.545177444479562, 0]
// EVAL: @of_asin_times([1, 0.5, 0]) ~= [0.0, 0.26179938779914946, 0.0], [-1.5707963267948966, 0.053751493591326915, 1.0]
// EVAL: @of_acos_times([-1, 0.5, 0]) ~= [0.0, 1.5707963267948968, 1.5707963267948966], [3.141592653589793, -0.6848532563722796, 0.5707963267948966]
// EVAL: @of_acosh_times([1, 2]) ~= [0.0, 1.3169578969248166], [0, 1.8943081661144423]

func.func private @angle(%y: tensor<6xf64>, %x: tensor<6xf64>) -> tensor<6xf64> {
  %a = math.atan2 %y, %x : tensor<6xf64>
  return %a : tensor<6xf64>
}
func.func @of_atan2(%y: tensor<6xf64>, %x: tensor<6xf64>) -> (tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>) {
  %one = arith.constant dense<1.0> : tensor<6xf64>
  %a, %g:2 = ad.vjp @angle(%y, %x) cotangents(%one) : (tensor<6xf64>, tensor<6xf64>, tensor<6xf64>) -> (tensor<6xf64>, tensor<6xf64>, tensor<6xf64>)
  %b, %t = ad.jvp @angle(%y, %x) tangents(%one, %one) : (tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>) -> (tensor<6xf64>, tensor<6xf64>)
  return %a, %g#0, %g#1, %t : tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>
}
func.func private @angle_f32(%y: tensor<3xf32>, %x: tensor<3xf32>) -> tensor<3xf32> {
  %a = math.atan2 %y, %x : tensor<3xf32>
  return %a : tensor<3xf32>
}
func.func @of_atan2_f32(%y: tensor<3xf32>, %x: tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>) {
  %one = arith.constant dense<1.0> : tensor<3xf32>
  %a, %g:2 = ad.vjp @angle_f32(%y, %x) cotangents(%one) : (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>)
  return %g#0, %g#1 : tensor<3xf32>, tensor<3xf32>
}

// Slopes that are infinite where the cotangent is zero. (In forward mode the tangent is infinite before it
// meets zero.)
func.func private @cbrt_times(%x: tensor<3xf64>) -> tensor<3xf64> {
  %r = math.cbrt %x : tensor<3xf64>
  %y = arith.mulf %r, %x : tensor<3xf64>
  return %y : tensor<3xf64>
}
func.func @of_cbrt_times(%x: tensor<3xf64>) -> (tensor<3xf64>, tensor<3xf64>) {
  %one = arith.constant dense<1.0> : tensor<3xf64>
  %y, %g = ad.vjp @cbrt_times(%x) cotangents(%one) : (tensor<3xf64>, tensor<3xf64>) -> (tensor<3xf64>, tensor<3xf64>)
  return %y, %g : tensor<3xf64>, tensor<3xf64>
}

func.func private @root_power(%x: tensor<2xf64>) -> tensor<2xf64> {
  %half = arith.constant dense<0.5> : tensor<2xf64>
  %r = math.powf %x, %half : tensor<2xf64>
  %y = arith.mulf %r, %x : tensor<2xf64>
  return %y : tensor<2xf64>
}
func.func @of_root_power(%x: tensor<2xf64>) -> (tensor<2xf64>, tensor<2xf64>) {
  %one = arith.constant dense<1.0> : tensor<2xf64>
  %y, %g = ad.vjp @root_power(%x) cotangents(%one) : (tensor<2xf64>, tensor<2xf64>) -> (tensor<2xf64>, tensor<2xf64>)
  return %y, %g : tensor<2xf64>, tensor<2xf64>
}

// Each is steep at an end, where its factor is zero.
func.func private @asin_times(%x: tensor<3xf64>) -> tensor<3xf64> {
  %one = arith.constant dense<1.0> : tensor<3xf64>
  %m = arith.subf %one, %x : tensor<3xf64>
  %s = math.asin %x : tensor<3xf64>
  %y = arith.mulf %m, %s : tensor<3xf64>
  return %y : tensor<3xf64>
}
func.func @of_asin_times(%x: tensor<3xf64>) -> (tensor<3xf64>, tensor<3xf64>) {
  %one = arith.constant dense<1.0> : tensor<3xf64>
  %y, %g = ad.vjp @asin_times(%x) cotangents(%one) : (tensor<3xf64>, tensor<3xf64>) -> (tensor<3xf64>, tensor<3xf64>)
  return %y, %g : tensor<3xf64>, tensor<3xf64>
}

func.func private @acos_times(%x: tensor<3xf64>) -> tensor<3xf64> {
  %one = arith.constant dense<1.0> : tensor<3xf64>
  %m = arith.addf %one, %x : tensor<3xf64>
  %s = math.acos %x : tensor<3xf64>
  %y = arith.mulf %m, %s : tensor<3xf64>
  return %y : tensor<3xf64>
}
func.func @of_acos_times(%x: tensor<3xf64>) -> (tensor<3xf64>, tensor<3xf64>) {
  %one = arith.constant dense<1.0> : tensor<3xf64>
  %y, %g = ad.vjp @acos_times(%x) cotangents(%one) : (tensor<3xf64>, tensor<3xf64>) -> (tensor<3xf64>, tensor<3xf64>)
  return %y, %g : tensor<3xf64>, tensor<3xf64>
}

func.func private @acosh_times(%x: tensor<2xf64>) -> tensor<2xf64> {
  %one = arith.constant dense<1.0> : tensor<2xf64>
  %m = arith.subf %x, %one : tensor<2xf64>
  %s = math.acosh %x : tensor<2xf64>
  %y = arith.mulf %m, %s : tensor<2xf64>
  return %y : tensor<2xf64>
}
func.func @of_acosh_times(%x: tensor<2xf64>) -> (tensor<2xf64>, tensor<2xf64>) {
  %one = arith.constant dense<1.0> : tensor<2xf64>
  %y, %g = ad.vjp @acosh_times(%x) cotangents(%one) : (tensor<2xf64>, tensor<2xf64>) -> (tensor<2xf64>, tensor<2xf64>)
  return %y, %g : tensor<2xf64>, tensor<2xf64>
}

func.func private @power_times(%x: tensor<2xf64>, %e: tensor<2xf64>) -> tensor<2xf64> {
  %r = math.powf %x, %e : tensor<2xf64>
  %y = arith.mulf %r, %x : tensor<2xf64>
  return %y : tensor<2xf64>
}
func.func @of_power_times(%x: tensor<2xf64>, %e: tensor<2xf64>) -> (tensor<2xf64>, tensor<2xf64>) {
  %one = arith.constant dense<1.0> : tensor<2xf64>
  %y, %g = ad.vjp @power_times(%x, %e) cotangents(%one) {wrt = [0]} : (tensor<2xf64>, tensor<2xf64>, tensor<2xf64>) -> (tensor<2xf64>, tensor<2xf64>)
  return %y, %g : tensor<2xf64>, tensor<2xf64>
}

func.func private @power(%x: tensor<7xf64>, %e: tensor<7xf64>) -> tensor<7xf64> {
  %y = math.powf %x, %e : tensor<7xf64>
  return %y : tensor<7xf64>
}
func.func @of_power(%x: tensor<7xf64>, %e: tensor<7xf64>) -> (tensor<7xf64>, tensor<7xf64>) {
  %one = arith.constant dense<1.0> : tensor<7xf64>
  %y, %g = ad.vjp @power(%x, %e) cotangents(%one) {wrt = [0]} : (tensor<7xf64>, tensor<7xf64>, tensor<7xf64>) -> (tensor<7xf64>, tensor<7xf64>)
  return %y, %g : tensor<7xf64>, tensor<7xf64>
}
func.func private @exponential(%x: tensor<6xf64>, %e: tensor<6xf64>) -> tensor<6xf64> {
  %y = math.powf %x, %e : tensor<6xf64>
  return %y : tensor<6xf64>
}
func.func @of_exponent(%x: tensor<6xf64>, %e: tensor<6xf64>) -> tensor<6xf64> {
  %one = arith.constant dense<1.0> : tensor<6xf64>
  %y, %g = ad.vjp @exponential(%x, %e) cotangents(%one) {wrt = [1]} : (tensor<6xf64>, tensor<6xf64>, tensor<6xf64>) -> (tensor<6xf64>, tensor<6xf64>)
  return %g : tensor<6xf64>
}
