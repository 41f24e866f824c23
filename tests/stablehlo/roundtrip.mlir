// Every form, as JAX prints it.
// ROUNDTRIP: verbatim

func.func @f(%arg0: tensor<4x3xf32>, %arg1: tensor<4x3xf32>, %arg2: tensor<4x3xi32>, %arg3: tensor<i1>, %arg4: tensor<4x3xcomplex<f32>>, %arg5: tensor<f32>, %arg6: tensor<4x3xi1>, %arg7: tensor<i32>, %arg8: tensor<2xui64>, %arg9: !stablehlo.token, %arg10: tensor<3x3xf64>) {
  %0 = stablehlo.add %arg0, %arg1 {foo = 1 : i32} : tensor<4x3xf32>
  %1 = stablehlo.atan2 %arg0, %arg1 : tensor<4x3xf32>
  %2 = stablehlo.complex %arg0, %arg1 : tensor<4x3xcomplex<f32>>
  %3 = stablehlo.imag %arg4 : (tensor<4x3xcomplex<f32>>) -> tensor<4x3xf32>
  %4 = stablehlo.abs %arg4 : (tensor<4x3xcomplex<f32>>) -> tensor<4x3xf32>
  %5 = stablehlo.clamp %arg5, %arg0, %arg5 : (tensor<f32>, tensor<4x3xf32>, tensor<f32>) -> tensor<4x3xf32>
  %6 = stablehlo.clamp %arg0, %arg0, %arg1 : tensor<4x3xf32>
  %7 = stablehlo.select %arg3, %arg0, %arg1 : tensor<i1>, tensor<4x3xf32>
  %8 = stablehlo.compare GE, %arg0, %arg1 : (tensor<4x3xf32>, tensor<4x3xf32>) -> tensor<4x3xi1>
  %9 = stablehlo.compare GE, %arg0, %arg1, TOTALORDER {x} : (tensor<4x3xf32>, tensor<4x3xf32>) -> tensor<4x3xi1>
  %10 = stablehlo.exponential %arg0 {result_accuracy = #stablehlo.result_accuracy<atol = 1.000000e-05, ulps = 1, mode = #stablehlo.result_accuracy_mode<TOLERANCE>>} : tensor<4x3xf32>
  %11 = stablehlo.exponential %arg0 : tensor<4x3xf32>
  %output_state, %output = stablehlo.rng_bit_generator %arg8, algorithm = THREE_FRY : (tensor<2xui64>) -> (tensor<2xui64>, tensor<8xui32>)
  %12 = stablehlo.dynamic_slice %arg0, %arg7, %arg7, sizes = [1, 2] : (tensor<4x3xf32>, tensor<i32>, tensor<i32>) -> tensor<1x2xf32>
  %13 = stablehlo.custom_call @Sharding(%arg0) {backend_config = "", mhlo.sharding = "{replicated}"} : (tensor<4x3xf32>) -> tensor<4x3xf32>
  %14 = stablehlo.custom_call @foo(%arg0) {api_version = 4 : i32, backend_config = {k = 5 : i64}, has_side_effect = true, operand_layouts = [dense<[1, 0]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[1, 0]> : tensor<2xindex>]} : (tensor<4x3xf32>) -> tensor<4x3xf32>
  %15 = stablehlo.cholesky %arg10, lower = true : tensor<3x3xf64>
  %16 = "stablehlo.triangular_solve"(%arg10, %arg10) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<3x3xf64>, tensor<3x3xf64>) -> tensor<3x3xf64>
  %17 = stablehlo.tuple %arg0, %arg1 : tuple<tensor<4x3xf32>, tensor<4x3xf32>>
  %18 = stablehlo.get_tuple_element %17[0] : (tuple<tensor<4x3xf32>, tensor<4x3xf32>>) -> tensor<4x3xf32>
  %19:2 = stablehlo.optimization_barrier %arg0, %arg1 : tensor<4x3xf32>, tensor<4x3xf32>
  %20 = stablehlo.composite "my.op" %arg0 {composite_attributes = {n = 1 : i64}, decomposition = @g, version = 1 : i32} : (tensor<4x3xf32>) -> tensor<4x3xf32>
  %21 = stablehlo.dot %arg10, %arg10, precision = [HIGHEST, DEFAULT] : (tensor<3x3xf64>, tensor<3x3xf64>) -> tensor<3x3xf64>
  %22 = stablehlo.dot %arg10, %arg10 : (tensor<3x3xf64>, tensor<3x3xf64>) -> tensor<3x3xf64>
  %23 = stablehlo.dot_general %arg0, %arg1, batching_dims = [0] x [0], contracting_dims = [1] x [1] : (tensor<4x3xf32>, tensor<4x3xf32>) -> tensor<4xf32>
  %24 = stablehlo.slice %arg0 [0:4:2, 1:3] : (tensor<4x3xf32>) -> tensor<2x2xf32>
  %25 = stablehlo.pad %arg0, %arg5, low = [0, 1], high = [0, -1], interior = [0, 1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<4x5xf32>
  %26 = stablehlo.reduce_precision %arg0, format = e5m10 : tensor<4x3xf32>
  %27 = stablehlo.set_dimension_size %arg0, %arg7, dim = 0 : (tensor<4x3xf32>, tensor<i32>) -> tensor<4x3xf32>
  %28 = stablehlo.get_dimension_size %arg0, dim = 0 : (tensor<4x3xf32>) -> tensor<i32>
  %29 = stablehlo.iota dim = 1 : tensor<3x4xui8>
  %30 = stablehlo.concatenate %arg0, %arg1, dim = 1 : (tensor<4x3xf32>, tensor<4x3xf32>) -> tensor<4x6xf32>
  %31 = stablehlo.reverse %arg0, dims = [0, 1] : tensor<4x3xf32>
  %c = stablehlo.constant dense<[1, 2]> : tensor<2xui64>
  %c_0 = stablehlo.constant {foo = "x"} dense<[1, 2]> : tensor<2xui64>
  %32 = stablehlo.broadcast %arg0, sizes = [2] : (tensor<4x3xf32>) -> tensor<2x4x3xf32>
  %33 = stablehlo.after_all %arg9 : !stablehlo.token
  %34 = stablehlo.fft %arg4, type = FFT, length = [3] : (tensor<4x3xcomplex<f32>>) -> tensor<4x3xcomplex<f32>>
  %35 = stablehlo.is_finite %arg0 : (tensor<4x3xf32>) -> tensor<4x3xi1>
  %36 = "stablehlo.map"(%arg0, %arg1) <{dimensions = array<i64: 0, 1>}> ({
  ^bb0(%arg11: tensor<f32>, %arg12: tensor<f32>):
    %60 = stablehlo.add %arg11, %arg12 : tensor<f32>
    stablehlo.return %60 : tensor<f32>
  }) : (tensor<4x3xf32>, tensor<4x3xf32>) -> tensor<4x3xf32>
  %37 = stablehlo.rng %arg5, %arg5, %c, distribution = UNIFORM : (tensor<f32>, tensor<f32>, tensor<2xui64>) -> tensor<1x2xf32>
  %38 = stablehlo.reduce(%arg0 init: %arg5) across dimensions = [1] {foo} : (tensor<4x3xf32>, tensor<f32>) -> tensor<4xf32>
   reducer(%arg11: tensor<f32>, %arg12: tensor<f32>)  {
    %60 = stablehlo.subtract %arg11, %arg12 : tensor<f32>
    %61 = stablehlo.subtract %60, %arg12 : tensor<f32>
    stablehlo.return %61 : tensor<f32>
  }
  %39 = stablehlo.reduce(%arg0 init: %arg5) applies stablehlo.add across dimensions = [1] {foo} : (tensor<4x3xf32>, tensor<f32>) -> tensor<4xf32>
  %40 = stablehlo.reduce(%arg0 init: %arg5) across dimensions = [1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<4xf32>
   reducer(%arg11: tensor<f32>, %arg12: tensor<f32>)  {
    %60 = stablehlo.add %arg12, %arg11 : tensor<f32>
    stablehlo.return %60 : tensor<f32>
  }
  %41:2 = stablehlo.reduce(%arg0 init: %arg5), (%arg2 init: %arg7) across dimensions = [1] : (tensor<4x3xf32>, tensor<4x3xi32>, tensor<f32>, tensor<i32>) -> (tensor<4xf32>, tensor<4xi32>)
   reducer(%arg11: tensor<f32>, %arg13: tensor<f32>) (%arg12: tensor<i32>, %arg14: tensor<i32>)  {
    stablehlo.return %arg11, %arg14 : tensor<f32>, tensor<i32>
  }
  %42 = "stablehlo.if"(%arg3) ({
    stablehlo.return %arg0 : tensor<4x3xf32>
  }, {
    stablehlo.return %arg1 : tensor<4x3xf32>
  }) : (tensor<i1>) -> tensor<4x3xf32>
  %43 = stablehlo.while(%iterArg = %arg7) : tensor<i32> attributes {foo = 1 : i32}
  cond {
    stablehlo.return %arg3 : tensor<i1>
  } do {
    stablehlo.return %iterArg : tensor<i32>
  }
  stablehlo.while()
  cond {
    stablehlo.return %arg3 : tensor<i1>
  } do {
    stablehlo.return 
  }
  %44 = stablehlo.dynamic_iota %c, dim = 0 : (tensor<2xui64>) -> tensor<?x?xf32>
  %45 = "stablehlo.reduce_window"(%arg0, %arg5) <{window_dimensions = array<i64: 1, 2>}> ({
  ^bb0(%arg11: tensor<f32>, %arg12: tensor<f32>):
    %60 = stablehlo.add %arg11, %arg12 : tensor<f32>
    stablehlo.return %60 : tensor<f32>
  }) : (tensor<4x3xf32>, tensor<f32>) -> tensor<4x2xf32>
  %46 = stablehlo.partition_id : tensor<ui32>
  %47 = stablehlo.convolution(%arg10, %arg10) dim_numbers = [b, f]x[o, i]->[b, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<3x3xf64>, tensor<3x3xf64>) -> tensor<3x3xf64>
  %48 = stablehlo.shift_left %arg2, %arg2 : tensor<4x3xi32>
  %49 = stablehlo.einsum %arg0, %arg1, config = "ab,cb->ac" : (tensor<4x3xf32>, tensor<4x3xf32>) -> tensor<4x4xf32>
  %50 = stablehlo.convert %arg0 : (tensor<4x3xf32>) -> tensor<4x3xf64>
  %51 = chlo.broadcast_add %arg0, %arg5 : (tensor<4x3xf32>, tensor<f32>) -> tensor<4x3xf32>
  %52 = chlo.broadcast_compare %arg0, %arg5 {comparison_direction = #chlo<comparison_direction LT>} : (tensor<4x3xf32>, tensor<f32>) -> tensor<4x3xi1>
  %53 = "chlo.constant_like"(%arg0) <{value = 1.500000e+00 : f32}> : (tensor<4x3xf32>) -> tensor<4x3xf32>
  %54 = chlo.broadcast_select %arg6, %arg0, %arg5 : (tensor<4x3xi1>, tensor<4x3xf32>, tensor<f32>) -> tensor<4x3xf32>
  %55 = chlo.is_inf %arg0 : tensor<4x3xf32> -> tensor<4x3xi1>
  %56 = chlo.next_after %arg0, %arg0 : tensor<4x3xf32>, tensor<4x3xf32> -> tensor<4x3xf32>
  %57 = chlo.broadcast_zeta %arg0, %arg0 : (tensor<4x3xf32>, tensor<4x3xf32>) -> tensor<4x3xf32>
  %58 = chlo.constant dense<1.000000e+00> : tensor<2xf32>
  %59 = stablehlo.add %51, %51 : (tensor<4x3xf32>, tensor<4x3xf32>) -> tensor<?x3xf32>
  return
}
func.func private @g(%arg0: tensor<4x3xf32>) -> tensor<4x3xf32> {
  return %arg0 : tensor<4x3xf32>
}
