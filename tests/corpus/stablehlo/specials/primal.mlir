module @jit_specials attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7xf64>, %arg1: tensor<7xf64>) -> (tensor<7xf64> {jax.result_info = "result[0]"}, tensor<7xf64> {jax.result_info = "result[1]"}, tensor<7xf64> {jax.result_info = "result[2]"}, tensor<7xf64> {jax.result_info = "result[3]"}, tensor<7xf64> {jax.result_info = "result[4]"}, tensor<7xf64> {jax.result_info = "result[5]"}, tensor<7xf64> {jax.result_info = "result[6]"}, tensor<7xf64> {jax.result_info = "result[7]"}, tensor<7xf64> {jax.result_info = "result[8]"}, tensor<7xf64> {jax.result_info = "result[9]"}, tensor<7xf64> {jax.result_info = "result[10]"}, tensor<7xf64> {jax.result_info = "result[11]"}, tensor<7xf64> {jax.result_info = "result[12]"}, tensor<7xf64> {jax.result_info = "result[13]"}, tensor<7xf64> {jax.result_info = "result[14]"}, tensor<7xf64> {jax.result_info = "result[15]"}, tensor<7xf64> {jax.result_info = "result[16]"}, tensor<7xf64> {jax.result_info = "result[17]"}, tensor<7xf64> {jax.result_info = "result[18]"}, tensor<7xf64> {jax.result_info = "result[19]"}) {
    %0 = chlo.erf %arg0 : tensor<7xf64> -> tensor<7xf64>
    %1 = chlo.erfc %arg0 : tensor<7xf64> -> tensor<7xf64>
    %2 = chlo.erf_inv %arg0 : tensor<7xf64> -> tensor<7xf64>
    %3 = chlo.lgamma %arg1 : tensor<7xf64> -> tensor<7xf64>
    %4 = chlo.digamma %arg1 : tensor<7xf64> -> tensor<7xf64>
    %5 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %6 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %7 = stablehlo.or %5, %6 : tensor<7xi1>
    %cst = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %9 = stablehlo.compare EQ, %arg1, %8, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %11 = stablehlo.compare EQ, %arg1, %10, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %13 = stablehlo.compare EQ, %arg1, %12, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %15 = stablehlo.compare LT, %arg1, %14, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %16 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %17 = stablehlo.compare LT, %arg1, %16, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %18 = stablehlo.and %11, %13 : tensor<7xi1>
    %19 = stablehlo.or %15, %17 : tensor<7xi1>
    %20 = stablehlo.or %19, %18 : tensor<7xi1>
    %21 = stablehlo.or %20, %7 : tensor<7xi1>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %22 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %23 = stablehlo.compare GE, %arg1, %22, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %24 = stablehlo.compare GT, %arg1, %arg1, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %25 = stablehlo.and %23, %24 : tensor<7xi1>
    %26 = stablehlo.log %arg1 : tensor<7xf64>
    %27 = stablehlo.multiply %arg1, %26 : tensor<7xf64>
    %28 = stablehlo.subtract %27, %arg1 : tensor<7xf64>
    %29 = chlo.lgamma %arg1 : tensor<7xf64> -> tensor<7xf64>
    %30 = stablehlo.subtract %28, %29 : tensor<7xf64>
    %cst_5 = stablehlo.constant dense<1.7976931348623157E+308> : tensor<f64>
    %31 = stablehlo.log %cst_5 : tensor<f64>
    %32 = stablehlo.negate %31 : tensor<f64>
    %33 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %34 = stablehlo.compare LT, %30, %33, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %35 = stablehlo.exponential %30 : tensor<7xf64>
    %36 = stablehlo.or %13, %21 : tensor<7xi1>
    %37 = stablehlo.or %36, %34 : tensor<7xi1>
    %38 = stablehlo.or %37, %9 : tensor<7xi1>
    %39 = stablehlo.not %38 : tensor<7xi1>
    %40 = stablehlo.and %39, %25 : tensor<7xi1>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %41 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %42 = stablehlo.subtract %41, %arg1 : tensor<7xf64>
    %43 = stablehlo.add %arg1, %42 : tensor<7xf64>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %44 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %45 = stablehlo.add %43, %44 : tensor<7xf64>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %46 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %47 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %48 = stablehlo.add %arg1, %47 : tensor<7xf64>
    %49 = stablehlo.multiply %45, %arg1 : tensor<7xf64>
    %50 = stablehlo.divide %48, %49 : tensor<7xf64>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %51 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %52 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %53 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %54 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %55 = stablehlo.negate %arg1 : tensor<7xf64>
    %56 = stablehlo.multiply %50, %55 : tensor<7xf64>
    %57 = stablehlo.subtract %54, %56 : tensor<7xf64>
    %58 = stablehlo.divide %57, %49 : tensor<7xf64>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %59:15 = stablehlo.while(%iterArg = %40, %iterArg_177 = %50, %iterArg_178 = %51, %iterArg_179 = %42, %iterArg_180 = %45, %iterArg_181 = %cst_14, %iterArg_182 = %48, %iterArg_183 = %49, %iterArg_184 = %46, %iterArg_185 = %arg1, %iterArg_186 = %52, %iterArg_187 = %53, %iterArg_188 = %54, %iterArg_189 = %55, %iterArg_190 = %58) : tensor<7xi1>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<f64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>
    cond {
      %cst_191 = stablehlo.constant dense<2.000000e+03> : tensor<f64>
      %625 = stablehlo.compare LT, %iterArg_181, %cst_191, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %c = stablehlo.constant dense<false> : tensor<i1>
      %626 = stablehlo.reduce(%iterArg init: %c) applies stablehlo.or across dimensions = [0] : (tensor<7xi1>, tensor<i1>) -> tensor<i1>
      %627 = stablehlo.and %625, %626 : tensor<i1>
      stablehlo.return %627 : tensor<i1>
    } do {
      %cst_191 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %625 = stablehlo.add %iterArg_181, %cst_191 : tensor<f64>
      %cst_192 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %626 = stablehlo.broadcast_in_dim %cst_192, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %627 = stablehlo.add %iterArg_179, %626 : tensor<7xf64>
      %cst_193 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %628 = stablehlo.broadcast_in_dim %cst_193, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %629 = stablehlo.add %iterArg_180, %628 : tensor<7xf64>
      %630 = stablehlo.broadcast_in_dim %625, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %631 = stablehlo.multiply %627, %630 : tensor<7xf64>
      %632 = stablehlo.multiply %iterArg_182, %629 : tensor<7xf64>
      %633 = stablehlo.multiply %iterArg_184, %631 : tensor<7xf64>
      %634 = stablehlo.subtract %632, %633 : tensor<7xf64>
      %635 = stablehlo.multiply %iterArg_183, %629 : tensor<7xf64>
      %636 = stablehlo.multiply %iterArg_185, %631 : tensor<7xf64>
      %637 = stablehlo.subtract %635, %636 : tensor<7xf64>
      %cst_194 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %638 = stablehlo.broadcast_in_dim %cst_194, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %639 = stablehlo.compare NE, %637, %638, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
      %640 = stablehlo.divide %634, %637 : tensor<7xf64>
      %641 = stablehlo.subtract %iterArg_177, %640 : tensor<7xf64>
      %642 = stablehlo.divide %641, %640 : tensor<7xf64>
      %643 = stablehlo.abs %642 : tensor<7xf64>
      %cst_195 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %644 = stablehlo.broadcast_in_dim %cst_195, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %645 = stablehlo.select %639, %643, %644 : tensor<7xi1>, tensor<7xf64>
      %646 = stablehlo.select %639, %640, %iterArg_177 : tensor<7xi1>, tensor<7xf64>
      %647 = stablehlo.multiply %iterArg_188, %629 : tensor<7xf64>
      %648 = stablehlo.subtract %647, %iterArg_182 : tensor<7xf64>
      %649 = stablehlo.multiply %iterArg_186, %631 : tensor<7xf64>
      %650 = stablehlo.subtract %648, %649 : tensor<7xf64>
      %651 = stablehlo.broadcast_in_dim %625, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %652 = stablehlo.multiply %iterArg_184, %651 : tensor<7xf64>
      %653 = stablehlo.add %650, %652 : tensor<7xf64>
      %654 = stablehlo.multiply %iterArg_189, %629 : tensor<7xf64>
      %655 = stablehlo.subtract %654, %iterArg_183 : tensor<7xf64>
      %656 = stablehlo.multiply %iterArg_187, %631 : tensor<7xf64>
      %657 = stablehlo.subtract %655, %656 : tensor<7xf64>
      %658 = stablehlo.broadcast_in_dim %625, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %659 = stablehlo.multiply %iterArg_185, %658 : tensor<7xf64>
      %660 = stablehlo.add %657, %659 : tensor<7xf64>
      %661 = stablehlo.multiply %646, %660 : tensor<7xf64>
      %662 = stablehlo.subtract %653, %661 : tensor<7xf64>
      %663 = stablehlo.divide %662, %637 : tensor<7xf64>
      %664 = stablehlo.select %639, %663, %iterArg_190 : tensor<7xi1>, tensor<7xf64>
      %665 = stablehlo.subtract %664, %iterArg_190 : tensor<7xf64>
      %666 = stablehlo.abs %665 : tensor<7xf64>
      %cst_196 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %667 = stablehlo.broadcast_in_dim %cst_196, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %668 = stablehlo.select %639, %666, %667 : tensor<7xi1>, tensor<7xf64>
      %669 = stablehlo.abs %634 : tensor<7xf64>
      %cst_197 = stablehlo.constant dense<2.2204460492503131E-16> : tensor<f64>
      %cst_198 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %670 = stablehlo.broadcast_in_dim %cst_198, dims = [] : (tensor<f64>) -> tensor<f64>
      %671 = stablehlo.divide %670, %cst_197 : tensor<f64>
      %672 = stablehlo.broadcast_in_dim %671, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %673 = stablehlo.compare GT, %669, %672, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
      %cst_199 = stablehlo.constant dense<2.2204460492503131E-16> : tensor<f64>
      %674 = stablehlo.broadcast_in_dim %cst_199, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %675 = stablehlo.multiply %iterArg_182, %674 : tensor<7xf64>
      %676 = stablehlo.select %673, %675, %iterArg_182 : tensor<7xi1>, tensor<7xf64>
      %cst_200 = stablehlo.constant dense<2.2204460492503131E-16> : tensor<f64>
      %677 = stablehlo.broadcast_in_dim %cst_200, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %678 = stablehlo.multiply %634, %677 : tensor<7xf64>
      %679 = stablehlo.select %673, %678, %634 : tensor<7xi1>, tensor<7xf64>
      %cst_201 = stablehlo.constant dense<2.2204460492503131E-16> : tensor<f64>
      %680 = stablehlo.broadcast_in_dim %cst_201, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %681 = stablehlo.multiply %iterArg_183, %680 : tensor<7xf64>
      %682 = stablehlo.select %673, %681, %iterArg_183 : tensor<7xi1>, tensor<7xf64>
      %cst_202 = stablehlo.constant dense<2.2204460492503131E-16> : tensor<f64>
      %683 = stablehlo.broadcast_in_dim %cst_202, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %684 = stablehlo.multiply %637, %683 : tensor<7xf64>
      %685 = stablehlo.select %673, %684, %637 : tensor<7xi1>, tensor<7xf64>
      %cst_203 = stablehlo.constant dense<2.2204460492503131E-16> : tensor<f64>
      %686 = stablehlo.broadcast_in_dim %cst_203, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %687 = stablehlo.multiply %iterArg_188, %686 : tensor<7xf64>
      %688 = stablehlo.select %673, %687, %iterArg_188 : tensor<7xi1>, tensor<7xf64>
      %cst_204 = stablehlo.constant dense<2.2204460492503131E-16> : tensor<f64>
      %689 = stablehlo.broadcast_in_dim %cst_204, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %690 = stablehlo.multiply %iterArg_189, %689 : tensor<7xf64>
      %691 = stablehlo.select %673, %690, %iterArg_189 : tensor<7xi1>, tensor<7xf64>
      %cst_205 = stablehlo.constant dense<2.2204460492503131E-16> : tensor<f64>
      %692 = stablehlo.broadcast_in_dim %cst_205, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %693 = stablehlo.multiply %653, %692 : tensor<7xf64>
      %694 = stablehlo.select %673, %693, %653 : tensor<7xi1>, tensor<7xf64>
      %cst_206 = stablehlo.constant dense<2.2204460492503131E-16> : tensor<f64>
      %695 = stablehlo.broadcast_in_dim %cst_206, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %696 = stablehlo.multiply %660, %695 : tensor<7xf64>
      %697 = stablehlo.select %673, %696, %660 : tensor<7xi1>, tensor<7xf64>
      %cst_207 = stablehlo.constant dense<2.2204460492503131E-16> : tensor<f64>
      %698 = stablehlo.broadcast_in_dim %cst_207, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %699 = stablehlo.compare GT, %645, %698, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
      %700 = stablehlo.and %iterArg, %699 : tensor<7xi1>
      %701 = stablehlo.select %iterArg, %646, %iterArg_177 : tensor<7xi1>, tensor<7xf64>
      %702 = stablehlo.select %iterArg, %645, %iterArg_178 : tensor<7xi1>, tensor<7xf64>
      %703 = stablehlo.select %iterArg, %627, %iterArg_179 : tensor<7xi1>, tensor<7xf64>
      %704 = stablehlo.select %iterArg, %629, %iterArg_180 : tensor<7xi1>, tensor<7xf64>
      %705 = stablehlo.select %iterArg, %679, %iterArg_182 : tensor<7xi1>, tensor<7xf64>
      %706 = stablehlo.select %iterArg, %685, %iterArg_183 : tensor<7xi1>, tensor<7xf64>
      %707 = stablehlo.select %iterArg, %676, %iterArg_184 : tensor<7xi1>, tensor<7xf64>
      %708 = stablehlo.select %iterArg, %682, %iterArg_185 : tensor<7xi1>, tensor<7xf64>
      %709 = stablehlo.select %iterArg, %688, %iterArg_186 : tensor<7xi1>, tensor<7xf64>
      %710 = stablehlo.select %iterArg, %691, %iterArg_187 : tensor<7xi1>, tensor<7xf64>
      %711 = stablehlo.select %iterArg, %694, %iterArg_188 : tensor<7xi1>, tensor<7xf64>
      %712 = stablehlo.select %iterArg, %697, %iterArg_189 : tensor<7xi1>, tensor<7xf64>
      %713 = stablehlo.select %iterArg, %664, %iterArg_190 : tensor<7xi1>, tensor<7xf64>
      stablehlo.return %700, %701, %702, %703, %704, %625, %705, %706, %707, %708, %709, %710, %711, %712, %713 : tensor<7xi1>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<f64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>
    }
    %60 = stablehlo.multiply %59#1, %35 : tensor<7xf64>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %61 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %62 = stablehlo.subtract %61, %60 : tensor<7xf64>
    %63 = stablehlo.not %25 : tensor<7xi1>
    %64 = stablehlo.and %39, %63 : tensor<7xi1>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %65 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %66 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %67 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %68 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %69:7 = stablehlo.while(%iterArg = %64, %iterArg_177 = %arg1, %iterArg_178 = %65, %iterArg_179 = %66, %iterArg_180 = %arg1, %iterArg_181 = %67, %iterArg_182 = %68) : tensor<7xi1>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>
    cond {
      %c = stablehlo.constant dense<false> : tensor<i1>
      %625 = stablehlo.reduce(%iterArg init: %c) applies stablehlo.or across dimensions = [0] : (tensor<7xi1>, tensor<i1>) -> tensor<i1>
      stablehlo.return %625 : tensor<i1>
    } do {
      %cst_183 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %625 = stablehlo.broadcast_in_dim %cst_183, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %626 = stablehlo.add %iterArg_177, %625 : tensor<7xf64>
      %627 = stablehlo.divide %iterArg_180, %626 : tensor<7xf64>
      %628 = stablehlo.multiply %iterArg_181, %627 : tensor<7xf64>
      %629 = stablehlo.multiply %iterArg_178, %iterArg_180 : tensor<7xf64>
      %630 = stablehlo.multiply %626, %626 : tensor<7xf64>
      %631 = stablehlo.divide %629, %630 : tensor<7xf64>
      %632 = stablehlo.subtract %628, %631 : tensor<7xf64>
      %633 = stablehlo.add %iterArg_182, %632 : tensor<7xf64>
      %634 = stablehlo.divide %iterArg_180, %626 : tensor<7xf64>
      %635 = stablehlo.multiply %iterArg_178, %634 : tensor<7xf64>
      %636 = stablehlo.add %iterArg_179, %635 : tensor<7xf64>
      %637 = stablehlo.divide %635, %636 : tensor<7xf64>
      %cst_184 = stablehlo.constant dense<2.2204460492503131E-16> : tensor<f64>
      %638 = stablehlo.broadcast_in_dim %cst_184, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %639 = stablehlo.compare GT, %637, %638, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
      %640 = stablehlo.and %iterArg, %639 : tensor<7xi1>
      %641 = stablehlo.select %iterArg, %626, %iterArg_177 : tensor<7xi1>, tensor<7xf64>
      %642 = stablehlo.select %iterArg, %635, %iterArg_178 : tensor<7xi1>, tensor<7xf64>
      %643 = stablehlo.select %iterArg, %636, %iterArg_179 : tensor<7xi1>, tensor<7xf64>
      %644 = stablehlo.select %iterArg, %iterArg_180, %iterArg_180 : tensor<7xi1>, tensor<7xf64>
      %645 = stablehlo.select %iterArg, %632, %iterArg_181 : tensor<7xi1>, tensor<7xf64>
      %646 = stablehlo.select %iterArg, %633, %iterArg_182 : tensor<7xi1>, tensor<7xf64>
      stablehlo.return %640, %641, %642, %643, %644, %645, %646 : tensor<7xi1>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>
    }
    %70 = stablehlo.multiply %69#3, %35 : tensor<7xf64>
    %71 = stablehlo.divide %70, %arg1 : tensor<7xf64>
    %72 = stablehlo.select %25, %62, %71 : tensor<7xi1>, tensor<7xf64>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %73 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %74 = stablehlo.select %13, %73, %72 : tensor<7xi1>, tensor<7xf64>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %75 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %76 = stablehlo.select %9, %75, %74 : tensor<7xi1>, tensor<7xf64>
    %cst_22 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %77 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %78 = stablehlo.select %21, %77, %76 : tensor<7xi1>, tensor<7xf64>
    %79 = stablehlo.minimum %arg1, %arg1 : tensor<7xf64>
    %80 = stablehlo.maximum %arg1, %arg1 : tensor<7xf64>
    %81 = chlo.lgamma %79 : tensor<7xf64> -> tensor<7xf64>
    %82 = chlo.lgamma %80 : tensor<7xf64> -> tensor<7xf64>
    %83 = stablehlo.add %79, %80 : tensor<7xf64>
    %84 = chlo.lgamma %83 : tensor<7xf64> -> tensor<7xf64>
    %85 = stablehlo.subtract %82, %84 : tensor<7xf64>
    %86 = stablehlo.add %81, %85 : tensor<7xf64>
    %87 = chlo.lgamma %79 : tensor<7xf64> -> tensor<7xf64>
    %88 = stablehlo.divide %79, %80 : tensor<7xf64>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %89 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %90 = stablehlo.add %89, %88 : tensor<7xf64>
    %91 = stablehlo.divide %88, %90 : tensor<7xf64>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %92 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %93 = stablehlo.add %92, %88 : tensor<7xf64>
    %94 = stablehlo.divide %88, %93 : tensor<7xf64>
    %cst_25 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %95 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %96 = stablehlo.subtract %79, %95 : tensor<7xf64>
    %97 = stablehlo.add %80, %96 : tensor<7xf64>
    %98 = stablehlo.multiply %94, %94 : tensor<7xf64>
    %99 = stablehlo.add %94, %98 : tensor<7xf64>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %100 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %101 = stablehlo.add %100, %99 : tensor<7xf64>
    %102 = stablehlo.multiply %98, %101 : tensor<7xf64>
    %103 = stablehlo.add %94, %102 : tensor<7xf64>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %104 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %105 = stablehlo.add %104, %103 : tensor<7xf64>
    %106 = stablehlo.multiply %98, %105 : tensor<7xf64>
    %107 = stablehlo.add %94, %106 : tensor<7xf64>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %108 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %109 = stablehlo.add %108, %107 : tensor<7xf64>
    %110 = stablehlo.multiply %98, %109 : tensor<7xf64>
    %111 = stablehlo.add %94, %110 : tensor<7xf64>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %112 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %113 = stablehlo.add %112, %111 : tensor<7xf64>
    %114 = stablehlo.multiply %98, %113 : tensor<7xf64>
    %115 = stablehlo.add %94, %114 : tensor<7xf64>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %116 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %117 = stablehlo.add %116, %115 : tensor<7xf64>
    %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %118 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %119 = stablehlo.divide %118, %80 : tensor<7xf64>
    %120 = stablehlo.multiply %119, %119 : tensor<7xf64>
    %cst_32 = stablehlo.constant dense<-0.0016532296278071301> : tensor<f64>
    %121 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %122 = stablehlo.multiply %121, %117 : tensor<7xf64>
    %123 = stablehlo.multiply %122, %120 : tensor<7xf64>
    %cst_33 = stablehlo.constant dense<8.3730803403121495E-4> : tensor<f64>
    %124 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %125 = stablehlo.multiply %124, %113 : tensor<7xf64>
    %126 = stablehlo.add %123, %125 : tensor<7xf64>
    %127 = stablehlo.multiply %126, %120 : tensor<7xf64>
    %cst_34 = stablehlo.constant dense<-5.9520293135187005E-4> : tensor<f64>
    %128 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %129 = stablehlo.multiply %128, %109 : tensor<7xf64>
    %130 = stablehlo.add %127, %129 : tensor<7xf64>
    %131 = stablehlo.multiply %130, %120 : tensor<7xf64>
    %cst_35 = stablehlo.constant dense<7.9365066682538996E-4> : tensor<f64>
    %132 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %133 = stablehlo.multiply %132, %105 : tensor<7xf64>
    %134 = stablehlo.add %131, %133 : tensor<7xf64>
    %135 = stablehlo.multiply %134, %120 : tensor<7xf64>
    %cst_36 = stablehlo.constant dense<-0.00277777777760991> : tensor<f64>
    %136 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %137 = stablehlo.multiply %136, %101 : tensor<7xf64>
    %138 = stablehlo.add %135, %137 : tensor<7xf64>
    %139 = stablehlo.multiply %138, %120 : tensor<7xf64>
    %cst_37 = stablehlo.constant dense<0.083333333333333301> : tensor<f64>
    %140 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %141 = stablehlo.add %139, %140 : tensor<7xf64>
    %142 = stablehlo.divide %91, %80 : tensor<7xf64>
    %143 = stablehlo.multiply %141, %142 : tensor<7xf64>
    %144 = stablehlo.divide %79, %80 : tensor<7xf64>
    %145 = stablehlo.log_plus_one %144 : tensor<7xf64>
    %146 = stablehlo.multiply %97, %145 : tensor<7xf64>
    %147 = stablehlo.log %80 : tensor<7xf64>
    %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %148 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %149 = stablehlo.subtract %147, %148 : tensor<7xf64>
    %150 = stablehlo.multiply %79, %149 : tensor<7xf64>
    %151 = stablehlo.compare LE, %146, %150, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %152 = stablehlo.subtract %143, %150 : tensor<7xf64>
    %153 = stablehlo.subtract %152, %146 : tensor<7xf64>
    %154 = stablehlo.subtract %143, %146 : tensor<7xf64>
    %155 = stablehlo.subtract %154, %150 : tensor<7xf64>
    %156 = call @_where(%151, %153, %155) : (tensor<7xi1>, tensor<7xf64>, tensor<7xf64>) -> tensor<7xf64>
    %157 = stablehlo.add %87, %156 : tensor<7xf64>
    %cst_39 = stablehlo.constant dense<8.000000e+00> : tensor<f64>
    %158 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %159 = stablehlo.compare LT, %80, %158, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %160 = call @_where(%159, %86, %157) : (tensor<7xi1>, tensor<7xf64>, tensor<7xf64>) -> tensor<7xf64>
    %161 = stablehlo.negate %arg0 : tensor<7xf64>
    %162 = stablehlo.exponential %161 : tensor<7xf64>
    %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %163 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %164 = stablehlo.add %163, %162 : tensor<7xf64>
    %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %165 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %166 = stablehlo.divide %165, %164 : tensor<7xf64>
    %cst_42 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %167 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %168 = stablehlo.divide %arg1, %167 : tensor<7xf64>
    %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %169 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %170 = stablehlo.subtract %169, %168 : tensor<7xf64>
    %171 = stablehlo.divide %168, %170 : tensor<7xf64>
    %172 = stablehlo.log %171 : tensor<7xf64>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %173 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %174 = stablehlo.compare NE, %arg0, %173, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %175 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %176 = stablehlo.or %174, %175 : tensor<7xi1>
    %177 = stablehlo.log %arg1 : tensor<7xf64>
    %178 = stablehlo.multiply %arg0, %177 : tensor<7xf64>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %179 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %180 = call @_where(%176, %178, %179) : (tensor<7xi1>, tensor<7xf64>, tensor<7xf64>) -> tensor<7xf64>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %181 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %182 = stablehlo.compare NE, %arg0, %181, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %183 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %184 = stablehlo.or %182, %183 : tensor<7xi1>
    %185 = stablehlo.log_plus_one %arg1 : tensor<7xf64>
    %186 = stablehlo.multiply %arg0, %185 : tensor<7xf64>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %187 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %188 = call @_where(%184, %186, %187) : (tensor<7xi1>, tensor<7xf64>, tensor<7xf64>) -> tensor<7xf64>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %189 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %190 = stablehlo.compare LT, %arg1, %189, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_49 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %191 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %192 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %193 = stablehlo.compare NE, %arg1, %192, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %194 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %195 = stablehlo.or %193, %194 : tensor<7xi1>
    %196 = stablehlo.log %arg1 : tensor<7xf64>
    %197 = stablehlo.multiply %arg1, %196 : tensor<7xf64>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %198 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %199 = call @_where(%195, %197, %198) : (tensor<7xi1>, tensor<7xf64>, tensor<7xf64>) -> tensor<7xf64>
    %200 = stablehlo.negate %199 : tensor<7xf64>
    %201 = stablehlo.select %190, %191, %200 : tensor<7xi1>, tensor<7xf64>
    %cst_52 = stablehlo.constant dense<0.70710678118654757> : tensor<f64>
    %202 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %203 = stablehlo.multiply %arg0, %202 : tensor<7xf64>
    %204 = stablehlo.abs %203 : tensor<7xf64>
    %cst_53 = stablehlo.constant dense<0.70710678118654757> : tensor<f64>
    %205 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %206 = stablehlo.compare LT, %204, %205, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %207 = chlo.erf %203 : tensor<7xf64> -> tensor<7xf64>
    %cst_54 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %208 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %209 = stablehlo.add %208, %207 : tensor<7xf64>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %210 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %211 = stablehlo.compare GT, %203, %210, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %212 = chlo.erfc %204 : tensor<7xf64> -> tensor<7xf64>
    %cst_56 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %213 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %214 = stablehlo.subtract %213, %212 : tensor<7xf64>
    %215 = chlo.erfc %204 : tensor<7xf64> -> tensor<7xf64>
    %216 = stablehlo.select %211, %214, %215 : tensor<7xi1>, tensor<7xf64>
    %217 = stablehlo.select %206, %209, %216 : tensor<7xi1>, tensor<7xf64>
    %cst_57 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %218 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %219 = stablehlo.multiply %218, %217 : tensor<7xf64>
    %cst_58 = stablehlo.constant dense<8.000000e+00> : tensor<f64>
    %220 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %221 = stablehlo.compare GT, %arg0, %220, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %222 = stablehlo.negate %arg0 : tensor<7xf64>
    %cst_59 = stablehlo.constant dense<-2.000000e+01> : tensor<f64>
    %223 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %224 = stablehlo.maximum %arg0, %223 : tensor<7xf64>
    %225 = call @_where(%221, %222, %224) : (tensor<7xi1>, tensor<7xf64>, tensor<7xf64>) -> tensor<7xf64>
    %cst_60 = stablehlo.constant dense<0.70710678118654757> : tensor<f64>
    %226 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %227 = stablehlo.multiply %225, %226 : tensor<7xf64>
    %228 = stablehlo.abs %227 : tensor<7xf64>
    %cst_61 = stablehlo.constant dense<0.70710678118654757> : tensor<f64>
    %229 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %230 = stablehlo.compare LT, %228, %229, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %231 = chlo.erf %227 : tensor<7xf64> -> tensor<7xf64>
    %cst_62 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %232 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %233 = stablehlo.add %232, %231 : tensor<7xf64>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %234 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %235 = stablehlo.compare GT, %227, %234, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %236 = chlo.erfc %228 : tensor<7xf64> -> tensor<7xf64>
    %cst_64 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %237 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %238 = stablehlo.subtract %237, %236 : tensor<7xf64>
    %239 = chlo.erfc %228 : tensor<7xf64> -> tensor<7xf64>
    %240 = stablehlo.select %235, %238, %239 : tensor<7xi1>, tensor<7xf64>
    %241 = stablehlo.select %230, %233, %240 : tensor<7xi1>, tensor<7xf64>
    %cst_65 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %242 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %243 = stablehlo.multiply %242, %241 : tensor<7xf64>
    %244 = stablehlo.negate %243 : tensor<7xf64>
    %cst_66 = stablehlo.constant dense<-2.000000e+01> : tensor<f64>
    %245 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %246 = stablehlo.compare GT, %arg0, %245, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %247 = stablehlo.log %243 : tensor<7xf64>
    %cst_67 = stablehlo.constant dense<-2.000000e+01> : tensor<f64>
    %248 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %249 = stablehlo.minimum %arg0, %248 : tensor<7xf64>
    %250 = chlo.square %249 : tensor<7xf64> -> tensor<7xf64>
    %cst_68 = stablehlo.constant dense<-5.000000e-01> : tensor<f64>
    %251 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %252 = stablehlo.multiply %251, %250 : tensor<7xf64>
    %253 = stablehlo.negate %249 : tensor<7xf64>
    %254 = stablehlo.log %253 : tensor<7xf64>
    %255 = stablehlo.subtract %252, %254 : tensor<7xf64>
    %cst_69 = stablehlo.constant dense<0.91893853320467266> : tensor<f64>
    %256 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %257 = stablehlo.subtract %255, %256 : tensor<7xf64>
    %258 = chlo.square %249 : tensor<7xf64> -> tensor<7xf64>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %259 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %260 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_72 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %261 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %262 = stablehlo.divide %261, %258 : tensor<7xf64>
    %263 = stablehlo.add %260, %262 : tensor<7xf64>
    %264 = stablehlo.multiply %258, %258 : tensor<7xf64>
    %cst_73 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %265 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %266 = stablehlo.divide %265, %264 : tensor<7xf64>
    %267 = stablehlo.add %259, %266 : tensor<7xf64>
    %268 = stablehlo.multiply %264, %258 : tensor<7xf64>
    %cst_74 = stablehlo.constant dense<1.500000e+01> : tensor<f64>
    %269 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %270 = stablehlo.divide %269, %268 : tensor<7xf64>
    %271 = stablehlo.add %263, %270 : tensor<7xf64>
    %272 = stablehlo.multiply %268, %258 : tensor<7xf64>
    %cst_75 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %273 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %274 = stablehlo.add %273, %267 : tensor<7xf64>
    %275 = stablehlo.subtract %274, %271 : tensor<7xf64>
    %276 = stablehlo.log %275 : tensor<7xf64>
    %277 = stablehlo.add %257, %276 : tensor<7xf64>
    %278 = call @_where(%246, %247, %277) : (tensor<7xi1>, tensor<7xf64>, tensor<7xf64>) -> tensor<7xf64>
    %279 = call @_where(%221, %244, %278) : (tensor<7xi1>, tensor<7xf64>, tensor<7xf64>) -> tensor<7xf64>
    %cst_76 = stablehlo.constant dense<1.500000e+00> : tensor<f64>
    %280 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %281 = stablehlo.add %arg1, %280 : tensor<7xf64>
    %cst_77 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %282 = stablehlo.convert %cst_77 : tensor<f64>
    %283 = stablehlo.broadcast_in_dim %282, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %284 = chlo.zeta %281, %283 : tensor<7xf64>, tensor<7xf64> -> tensor<7xf64>
    %cst_78 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %285 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %286 = chlo.polygamma %285, %arg1 : tensor<7xf64>, tensor<7xf64> -> tensor<7xf64>
    %287 = stablehlo.abs %arg0 : tensor<7xf64>
    %cst_79 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %288 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_80 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %289 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_81 = stablehlo.constant dense<3.200000e+01> : tensor<f64>
    %290 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %291 = stablehlo.multiply %288, %287 : tensor<7xf64>
    %292 = stablehlo.subtract %291, %289 : tensor<7xf64>
    %cst_82 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %293 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_83 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %294 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_84 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %295 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %296 = stablehlo.multiply %292, %293 : tensor<7xf64>
    %297 = stablehlo.subtract %296, %294 : tensor<7xf64>
    %cst_85 = stablehlo.constant dense<-4.4153416464793395E-18> : tensor<f64>
    %298 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %299 = stablehlo.add %297, %298 : tensor<7xf64>
    %300 = stablehlo.multiply %292, %299 : tensor<7xf64>
    %301 = stablehlo.subtract %300, %293 : tensor<7xf64>
    %cst_86 = stablehlo.constant dense<3.3307945188222384E-17> : tensor<f64>
    %302 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %303 = stablehlo.add %301, %302 : tensor<7xf64>
    %304 = stablehlo.multiply %292, %303 : tensor<7xf64>
    %305 = stablehlo.subtract %304, %299 : tensor<7xf64>
    %cst_87 = stablehlo.constant dense<-2.4312798465479549E-16> : tensor<f64>
    %306 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %307 = stablehlo.add %305, %306 : tensor<7xf64>
    %308 = stablehlo.multiply %292, %307 : tensor<7xf64>
    %309 = stablehlo.subtract %308, %303 : tensor<7xf64>
    %cst_88 = stablehlo.constant dense<1.7153912855551331E-15> : tensor<f64>
    %310 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %311 = stablehlo.add %309, %310 : tensor<7xf64>
    %312 = stablehlo.multiply %292, %311 : tensor<7xf64>
    %313 = stablehlo.subtract %312, %307 : tensor<7xf64>
    %cst_89 = stablehlo.constant dense<-1.1685332877993451E-14> : tensor<f64>
    %314 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %315 = stablehlo.add %313, %314 : tensor<7xf64>
    %316 = stablehlo.multiply %292, %315 : tensor<7xf64>
    %317 = stablehlo.subtract %316, %311 : tensor<7xf64>
    %cst_90 = stablehlo.constant dense<7.6761854986049361E-14> : tensor<f64>
    %318 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %319 = stablehlo.add %317, %318 : tensor<7xf64>
    %320 = stablehlo.multiply %292, %319 : tensor<7xf64>
    %321 = stablehlo.subtract %320, %315 : tensor<7xf64>
    %cst_91 = stablehlo.constant dense<-4.856446783111929E-13> : tensor<f64>
    %322 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %323 = stablehlo.add %321, %322 : tensor<7xf64>
    %324 = stablehlo.multiply %292, %323 : tensor<7xf64>
    %325 = stablehlo.subtract %324, %319 : tensor<7xf64>
    %cst_92 = stablehlo.constant dense<2.9550526631296399E-12> : tensor<f64>
    %326 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %327 = stablehlo.add %325, %326 : tensor<7xf64>
    %328 = stablehlo.multiply %292, %327 : tensor<7xf64>
    %329 = stablehlo.subtract %328, %323 : tensor<7xf64>
    %cst_93 = stablehlo.constant dense<-1.7268262914415559E-11> : tensor<f64>
    %330 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %331 = stablehlo.add %329, %330 : tensor<7xf64>
    %332 = stablehlo.multiply %292, %331 : tensor<7xf64>
    %333 = stablehlo.subtract %332, %327 : tensor<7xf64>
    %cst_94 = stablehlo.constant dense<9.6758090353732369E-11> : tensor<f64>
    %334 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %335 = stablehlo.add %333, %334 : tensor<7xf64>
    %336 = stablehlo.multiply %292, %335 : tensor<7xf64>
    %337 = stablehlo.subtract %336, %331 : tensor<7xf64>
    %cst_95 = stablehlo.constant dense<-5.1897956016352627E-10> : tensor<f64>
    %338 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %339 = stablehlo.add %337, %338 : tensor<7xf64>
    %340 = stablehlo.multiply %292, %339 : tensor<7xf64>
    %341 = stablehlo.subtract %340, %335 : tensor<7xf64>
    %cst_96 = stablehlo.constant dense<2.6598237246823866E-9> : tensor<f64>
    %342 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %343 = stablehlo.add %341, %342 : tensor<7xf64>
    %344 = stablehlo.multiply %292, %343 : tensor<7xf64>
    %345 = stablehlo.subtract %344, %339 : tensor<7xf64>
    %cst_97 = stablehlo.constant dense<-1.300025009986248E-8> : tensor<f64>
    %346 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %347 = stablehlo.add %345, %346 : tensor<7xf64>
    %348 = stablehlo.multiply %292, %347 : tensor<7xf64>
    %349 = stablehlo.subtract %348, %343 : tensor<7xf64>
    %cst_98 = stablehlo.constant dense<6.0469950225419186E-8> : tensor<f64>
    %350 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %351 = stablehlo.add %349, %350 : tensor<7xf64>
    %352 = stablehlo.multiply %292, %351 : tensor<7xf64>
    %353 = stablehlo.subtract %352, %347 : tensor<7xf64>
    %cst_99 = stablehlo.constant dense<-2.6707938539406119E-7> : tensor<f64>
    %354 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %355 = stablehlo.add %353, %354 : tensor<7xf64>
    %356 = stablehlo.multiply %292, %355 : tensor<7xf64>
    %357 = stablehlo.subtract %356, %351 : tensor<7xf64>
    %cst_100 = stablehlo.constant dense<1.1173875391201037E-6> : tensor<f64>
    %358 = stablehlo.broadcast_in_dim %cst_100, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %359 = stablehlo.add %357, %358 : tensor<7xf64>
    %360 = stablehlo.multiply %292, %359 : tensor<7xf64>
    %361 = stablehlo.subtract %360, %355 : tensor<7xf64>
    %cst_101 = stablehlo.constant dense<-4.4167383584587505E-6> : tensor<f64>
    %362 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %363 = stablehlo.add %361, %362 : tensor<7xf64>
    %364 = stablehlo.multiply %292, %363 : tensor<7xf64>
    %365 = stablehlo.subtract %364, %359 : tensor<7xf64>
    %cst_102 = stablehlo.constant dense<1.6448448070728896E-5> : tensor<f64>
    %366 = stablehlo.broadcast_in_dim %cst_102, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %367 = stablehlo.add %365, %366 : tensor<7xf64>
    %368 = stablehlo.multiply %292, %367 : tensor<7xf64>
    %369 = stablehlo.subtract %368, %363 : tensor<7xf64>
    %cst_103 = stablehlo.constant dense<-5.754195010082104E-5> : tensor<f64>
    %370 = stablehlo.broadcast_in_dim %cst_103, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %371 = stablehlo.add %369, %370 : tensor<7xf64>
    %372 = stablehlo.multiply %292, %371 : tensor<7xf64>
    %373 = stablehlo.subtract %372, %367 : tensor<7xf64>
    %cst_104 = stablehlo.constant dense<1.8850288509584165E-4> : tensor<f64>
    %374 = stablehlo.broadcast_in_dim %cst_104, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %375 = stablehlo.add %373, %374 : tensor<7xf64>
    %376 = stablehlo.multiply %292, %375 : tensor<7xf64>
    %377 = stablehlo.subtract %376, %371 : tensor<7xf64>
    %cst_105 = stablehlo.constant dense<-5.7637557453858236E-4> : tensor<f64>
    %378 = stablehlo.broadcast_in_dim %cst_105, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %379 = stablehlo.add %377, %378 : tensor<7xf64>
    %380 = stablehlo.multiply %292, %379 : tensor<7xf64>
    %381 = stablehlo.subtract %380, %375 : tensor<7xf64>
    %cst_106 = stablehlo.constant dense<0.0016394756169413357> : tensor<f64>
    %382 = stablehlo.broadcast_in_dim %cst_106, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %383 = stablehlo.add %381, %382 : tensor<7xf64>
    %384 = stablehlo.multiply %292, %383 : tensor<7xf64>
    %385 = stablehlo.subtract %384, %379 : tensor<7xf64>
    %cst_107 = stablehlo.constant dense<-0.0043243099950505759> : tensor<f64>
    %386 = stablehlo.broadcast_in_dim %cst_107, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %387 = stablehlo.add %385, %386 : tensor<7xf64>
    %388 = stablehlo.multiply %292, %387 : tensor<7xf64>
    %389 = stablehlo.subtract %388, %383 : tensor<7xf64>
    %cst_108 = stablehlo.constant dense<0.010546460394594998> : tensor<f64>
    %390 = stablehlo.broadcast_in_dim %cst_108, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %391 = stablehlo.add %389, %390 : tensor<7xf64>
    %392 = stablehlo.multiply %292, %391 : tensor<7xf64>
    %393 = stablehlo.subtract %392, %387 : tensor<7xf64>
    %cst_109 = stablehlo.constant dense<-0.023737414805899471> : tensor<f64>
    %394 = stablehlo.broadcast_in_dim %cst_109, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %395 = stablehlo.add %393, %394 : tensor<7xf64>
    %396 = stablehlo.multiply %292, %395 : tensor<7xf64>
    %397 = stablehlo.subtract %396, %391 : tensor<7xf64>
    %cst_110 = stablehlo.constant dense<0.049305284239670712> : tensor<f64>
    %398 = stablehlo.broadcast_in_dim %cst_110, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %399 = stablehlo.add %397, %398 : tensor<7xf64>
    %400 = stablehlo.multiply %292, %399 : tensor<7xf64>
    %401 = stablehlo.subtract %400, %395 : tensor<7xf64>
    %cst_111 = stablehlo.constant dense<-0.094901097048047639> : tensor<f64>
    %402 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %403 = stablehlo.add %401, %402 : tensor<7xf64>
    %404 = stablehlo.multiply %292, %403 : tensor<7xf64>
    %405 = stablehlo.subtract %404, %399 : tensor<7xf64>
    %cst_112 = stablehlo.constant dense<0.17162090152220877> : tensor<f64>
    %406 = stablehlo.broadcast_in_dim %cst_112, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %407 = stablehlo.add %405, %406 : tensor<7xf64>
    %408 = stablehlo.multiply %292, %407 : tensor<7xf64>
    %409 = stablehlo.subtract %408, %403 : tensor<7xf64>
    %cst_113 = stablehlo.constant dense<-0.3046826723431984> : tensor<f64>
    %410 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %411 = stablehlo.add %409, %410 : tensor<7xf64>
    %412 = stablehlo.multiply %292, %411 : tensor<7xf64>
    %413 = stablehlo.subtract %412, %407 : tensor<7xf64>
    %cst_114 = stablehlo.constant dense<0.67679527440947607> : tensor<f64>
    %414 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %415 = stablehlo.add %413, %414 : tensor<7xf64>
    %416 = stablehlo.subtract %415, %407 : tensor<7xf64>
    %cst_115 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %417 = stablehlo.broadcast_in_dim %cst_115, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %418 = stablehlo.multiply %417, %416 : tensor<7xf64>
    %419 = stablehlo.divide %290, %287 : tensor<7xf64>
    %420 = stablehlo.subtract %419, %289 : tensor<7xf64>
    %cst_116 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %421 = stablehlo.broadcast_in_dim %cst_116, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_117 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %422 = stablehlo.broadcast_in_dim %cst_117, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_118 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %423 = stablehlo.broadcast_in_dim %cst_118, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %424 = stablehlo.multiply %420, %421 : tensor<7xf64>
    %425 = stablehlo.subtract %424, %422 : tensor<7xf64>
    %cst_119 = stablehlo.constant dense<-7.2331804878747538E-18> : tensor<f64>
    %426 = stablehlo.broadcast_in_dim %cst_119, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %427 = stablehlo.add %425, %426 : tensor<7xf64>
    %428 = stablehlo.multiply %420, %427 : tensor<7xf64>
    %429 = stablehlo.subtract %428, %421 : tensor<7xf64>
    %cst_120 = stablehlo.constant dense<-4.8305044859441819E-18> : tensor<f64>
    %430 = stablehlo.broadcast_in_dim %cst_120, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %431 = stablehlo.add %429, %430 : tensor<7xf64>
    %432 = stablehlo.multiply %420, %431 : tensor<7xf64>
    %433 = stablehlo.subtract %432, %427 : tensor<7xf64>
    %cst_121 = stablehlo.constant dense<4.4656214202967598E-17> : tensor<f64>
    %434 = stablehlo.broadcast_in_dim %cst_121, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %435 = stablehlo.add %433, %434 : tensor<7xf64>
    %436 = stablehlo.multiply %420, %435 : tensor<7xf64>
    %437 = stablehlo.subtract %436, %431 : tensor<7xf64>
    %cst_122 = stablehlo.constant dense<3.4612228676974612E-17> : tensor<f64>
    %438 = stablehlo.broadcast_in_dim %cst_122, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %439 = stablehlo.add %437, %438 : tensor<7xf64>
    %440 = stablehlo.multiply %420, %439 : tensor<7xf64>
    %441 = stablehlo.subtract %440, %435 : tensor<7xf64>
    %cst_123 = stablehlo.constant dense<-2.8276239805165836E-16> : tensor<f64>
    %442 = stablehlo.broadcast_in_dim %cst_123, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %443 = stablehlo.add %441, %442 : tensor<7xf64>
    %444 = stablehlo.multiply %420, %443 : tensor<7xf64>
    %445 = stablehlo.subtract %444, %439 : tensor<7xf64>
    %cst_124 = stablehlo.constant dense<-3.425485619677219E-16> : tensor<f64>
    %446 = stablehlo.broadcast_in_dim %cst_124, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %447 = stablehlo.add %445, %446 : tensor<7xf64>
    %448 = stablehlo.multiply %420, %447 : tensor<7xf64>
    %449 = stablehlo.subtract %448, %443 : tensor<7xf64>
    %cst_125 = stablehlo.constant dense<1.7725601330565263E-15> : tensor<f64>
    %450 = stablehlo.broadcast_in_dim %cst_125, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %451 = stablehlo.add %449, %450 : tensor<7xf64>
    %452 = stablehlo.multiply %420, %451 : tensor<7xf64>
    %453 = stablehlo.subtract %452, %447 : tensor<7xf64>
    %cst_126 = stablehlo.constant dense<3.8116806693526224E-15> : tensor<f64>
    %454 = stablehlo.broadcast_in_dim %cst_126, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %455 = stablehlo.add %453, %454 : tensor<7xf64>
    %456 = stablehlo.multiply %420, %455 : tensor<7xf64>
    %457 = stablehlo.subtract %456, %451 : tensor<7xf64>
    %cst_127 = stablehlo.constant dense<-9.5548466988283073E-15> : tensor<f64>
    %458 = stablehlo.broadcast_in_dim %cst_127, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %459 = stablehlo.add %457, %458 : tensor<7xf64>
    %460 = stablehlo.multiply %420, %459 : tensor<7xf64>
    %461 = stablehlo.subtract %460, %455 : tensor<7xf64>
    %cst_128 = stablehlo.constant dense<-4.1505693472872222E-14> : tensor<f64>
    %462 = stablehlo.broadcast_in_dim %cst_128, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %463 = stablehlo.add %461, %462 : tensor<7xf64>
    %464 = stablehlo.multiply %420, %463 : tensor<7xf64>
    %465 = stablehlo.subtract %464, %459 : tensor<7xf64>
    %cst_129 = stablehlo.constant dense<1.54008621752141E-14> : tensor<f64>
    %466 = stablehlo.broadcast_in_dim %cst_129, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %467 = stablehlo.add %465, %466 : tensor<7xf64>
    %468 = stablehlo.multiply %420, %467 : tensor<7xf64>
    %469 = stablehlo.subtract %468, %463 : tensor<7xf64>
    %cst_130 = stablehlo.constant dense<3.8527783827421426E-13> : tensor<f64>
    %470 = stablehlo.broadcast_in_dim %cst_130, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %471 = stablehlo.add %469, %470 : tensor<7xf64>
    %472 = stablehlo.multiply %420, %471 : tensor<7xf64>
    %473 = stablehlo.subtract %472, %467 : tensor<7xf64>
    %cst_131 = stablehlo.constant dense<7.180124451383666E-13> : tensor<f64>
    %474 = stablehlo.broadcast_in_dim %cst_131, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %475 = stablehlo.add %473, %474 : tensor<7xf64>
    %476 = stablehlo.multiply %420, %475 : tensor<7xf64>
    %477 = stablehlo.subtract %476, %471 : tensor<7xf64>
    %cst_132 = stablehlo.constant dense<-1.7941785315068062E-12> : tensor<f64>
    %478 = stablehlo.broadcast_in_dim %cst_132, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %479 = stablehlo.add %477, %478 : tensor<7xf64>
    %480 = stablehlo.multiply %420, %479 : tensor<7xf64>
    %481 = stablehlo.subtract %480, %475 : tensor<7xf64>
    %cst_133 = stablehlo.constant dense<-1.3215811840447713E-11> : tensor<f64>
    %482 = stablehlo.broadcast_in_dim %cst_133, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %483 = stablehlo.add %481, %482 : tensor<7xf64>
    %484 = stablehlo.multiply %420, %483 : tensor<7xf64>
    %485 = stablehlo.subtract %484, %479 : tensor<7xf64>
    %cst_134 = stablehlo.constant dense<-3.1499165279632416E-11> : tensor<f64>
    %486 = stablehlo.broadcast_in_dim %cst_134, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %487 = stablehlo.add %485, %486 : tensor<7xf64>
    %488 = stablehlo.multiply %420, %487 : tensor<7xf64>
    %489 = stablehlo.subtract %488, %483 : tensor<7xf64>
    %cst_135 = stablehlo.constant dense<1.1889147107846439E-11> : tensor<f64>
    %490 = stablehlo.broadcast_in_dim %cst_135, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %491 = stablehlo.add %489, %490 : tensor<7xf64>
    %492 = stablehlo.multiply %420, %491 : tensor<7xf64>
    %493 = stablehlo.subtract %492, %487 : tensor<7xf64>
    %cst_136 = stablehlo.constant dense<4.9406023882249701E-10> : tensor<f64>
    %494 = stablehlo.broadcast_in_dim %cst_136, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %495 = stablehlo.add %493, %494 : tensor<7xf64>
    %496 = stablehlo.multiply %420, %495 : tensor<7xf64>
    %497 = stablehlo.subtract %496, %491 : tensor<7xf64>
    %cst_137 = stablehlo.constant dense<3.3962320257083865E-9> : tensor<f64>
    %498 = stablehlo.broadcast_in_dim %cst_137, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %499 = stablehlo.add %497, %498 : tensor<7xf64>
    %500 = stablehlo.multiply %420, %499 : tensor<7xf64>
    %501 = stablehlo.subtract %500, %495 : tensor<7xf64>
    %cst_138 = stablehlo.constant dense<2.266668990498178E-8> : tensor<f64>
    %502 = stablehlo.broadcast_in_dim %cst_138, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %503 = stablehlo.add %501, %502 : tensor<7xf64>
    %504 = stablehlo.multiply %420, %503 : tensor<7xf64>
    %505 = stablehlo.subtract %504, %499 : tensor<7xf64>
    %cst_139 = stablehlo.constant dense<2.0489185894690638E-7> : tensor<f64>
    %506 = stablehlo.broadcast_in_dim %cst_139, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %507 = stablehlo.add %505, %506 : tensor<7xf64>
    %508 = stablehlo.multiply %420, %507 : tensor<7xf64>
    %509 = stablehlo.subtract %508, %503 : tensor<7xf64>
    %cst_140 = stablehlo.constant dense<2.8913705208347567E-6> : tensor<f64>
    %510 = stablehlo.broadcast_in_dim %cst_140, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %511 = stablehlo.add %509, %510 : tensor<7xf64>
    %512 = stablehlo.multiply %420, %511 : tensor<7xf64>
    %513 = stablehlo.subtract %512, %507 : tensor<7xf64>
    %cst_141 = stablehlo.constant dense<6.8897583469168245E-5> : tensor<f64>
    %514 = stablehlo.broadcast_in_dim %cst_141, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %515 = stablehlo.add %513, %514 : tensor<7xf64>
    %516 = stablehlo.multiply %420, %515 : tensor<7xf64>
    %517 = stablehlo.subtract %516, %511 : tensor<7xf64>
    %cst_142 = stablehlo.constant dense<0.0033691164782556943> : tensor<f64>
    %518 = stablehlo.broadcast_in_dim %cst_142, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %519 = stablehlo.add %517, %518 : tensor<7xf64>
    %520 = stablehlo.multiply %420, %519 : tensor<7xf64>
    %521 = stablehlo.subtract %520, %515 : tensor<7xf64>
    %cst_143 = stablehlo.constant dense<0.80449041101410879> : tensor<f64>
    %522 = stablehlo.broadcast_in_dim %cst_143, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %523 = stablehlo.add %521, %522 : tensor<7xf64>
    %524 = stablehlo.subtract %523, %515 : tensor<7xf64>
    %cst_144 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %525 = stablehlo.broadcast_in_dim %cst_144, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %526 = stablehlo.multiply %525, %524 : tensor<7xf64>
    %527 = stablehlo.sqrt %287 : tensor<7xf64>
    %528 = stablehlo.divide %526, %527 : tensor<7xf64>
    %cst_145 = stablehlo.constant dense<8.000000e+00> : tensor<f64>
    %529 = stablehlo.broadcast_in_dim %cst_145, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %530 = stablehlo.compare LE, %287, %529, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %531 = stablehlo.select %530, %418, %528 : tensor<7xi1>, tensor<7xf64>
    %532 = chlo.bessel_i1e %arg0 : tensor<7xf64> -> tensor<7xf64>
    %533 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %534 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %535 = stablehlo.or %533, %534 : tensor<7xi1>
    %cst_146 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %536 = stablehlo.broadcast_in_dim %cst_146, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %537 = stablehlo.compare EQ, %arg1, %536, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_147 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %538 = stablehlo.broadcast_in_dim %cst_147, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %539 = stablehlo.compare EQ, %arg1, %538, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_148 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %540 = stablehlo.broadcast_in_dim %cst_148, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %541 = stablehlo.compare EQ, %arg1, %540, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_149 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %542 = stablehlo.broadcast_in_dim %cst_149, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %543 = stablehlo.compare LT, %arg1, %542, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_150 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %544 = stablehlo.broadcast_in_dim %cst_150, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %545 = stablehlo.compare LT, %arg1, %544, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %546 = stablehlo.and %537, %539 : tensor<7xi1>
    %547 = stablehlo.or %543, %545 : tensor<7xi1>
    %548 = stablehlo.or %547, %546 : tensor<7xi1>
    %549 = stablehlo.or %548, %535 : tensor<7xi1>
    %cst_151 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %550 = stablehlo.broadcast_in_dim %cst_151, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %551 = stablehlo.compare LT, %arg1, %550, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %552 = stablehlo.compare LT, %arg1, %arg1, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %553 = stablehlo.or %551, %552 : tensor<7xi1>
    %554 = stablehlo.log %arg1 : tensor<7xf64>
    %555 = stablehlo.multiply %arg1, %554 : tensor<7xf64>
    %556 = stablehlo.subtract %555, %arg1 : tensor<7xf64>
    %557 = chlo.lgamma %arg1 : tensor<7xf64> -> tensor<7xf64>
    %558 = stablehlo.subtract %556, %557 : tensor<7xf64>
    %cst_152 = stablehlo.constant dense<1.7976931348623157E+308> : tensor<f64>
    %559 = stablehlo.log %cst_152 : tensor<f64>
    %560 = stablehlo.negate %559 : tensor<f64>
    %561 = stablehlo.broadcast_in_dim %560, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %562 = stablehlo.compare LT, %558, %561, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %563 = stablehlo.or %549, %562 : tensor<7xi1>
    %564 = stablehlo.or %563, %541 : tensor<7xi1>
    %565 = stablehlo.or %564, %537 : tensor<7xi1>
    %566 = stablehlo.not %565 : tensor<7xi1>
    %567 = stablehlo.exponential %558 : tensor<7xf64>
    %568 = stablehlo.and %566, %553 : tensor<7xi1>
    %cst_153 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %569 = stablehlo.broadcast_in_dim %cst_153, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_154 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %570 = stablehlo.broadcast_in_dim %cst_154, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_155 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %571 = stablehlo.broadcast_in_dim %cst_155, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_156 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %572 = stablehlo.broadcast_in_dim %cst_156, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %573:7 = stablehlo.while(%iterArg = %568, %iterArg_177 = %arg1, %iterArg_178 = %569, %iterArg_179 = %570, %iterArg_180 = %arg1, %iterArg_181 = %571, %iterArg_182 = %572) : tensor<7xi1>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>
    cond {
      %c = stablehlo.constant dense<false> : tensor<i1>
      %625 = stablehlo.reduce(%iterArg init: %c) applies stablehlo.or across dimensions = [0] : (tensor<7xi1>, tensor<i1>) -> tensor<i1>
      stablehlo.return %625 : tensor<i1>
    } do {
      %cst_183 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %625 = stablehlo.broadcast_in_dim %cst_183, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %626 = stablehlo.add %iterArg_177, %625 : tensor<7xf64>
      %627 = stablehlo.divide %iterArg_180, %626 : tensor<7xf64>
      %628 = stablehlo.multiply %iterArg_181, %627 : tensor<7xf64>
      %629 = stablehlo.multiply %iterArg_178, %iterArg_180 : tensor<7xf64>
      %630 = stablehlo.multiply %626, %626 : tensor<7xf64>
      %631 = stablehlo.divide %629, %630 : tensor<7xf64>
      %632 = stablehlo.subtract %628, %631 : tensor<7xf64>
      %633 = stablehlo.add %iterArg_182, %632 : tensor<7xf64>
      %634 = stablehlo.divide %iterArg_180, %626 : tensor<7xf64>
      %635 = stablehlo.multiply %iterArg_178, %634 : tensor<7xf64>
      %636 = stablehlo.add %iterArg_179, %635 : tensor<7xf64>
      %637 = stablehlo.divide %635, %636 : tensor<7xf64>
      %cst_184 = stablehlo.constant dense<2.2204460492503131E-16> : tensor<f64>
      %638 = stablehlo.broadcast_in_dim %cst_184, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %639 = stablehlo.compare GT, %637, %638, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
      %640 = stablehlo.and %iterArg, %639 : tensor<7xi1>
      %641 = stablehlo.select %iterArg, %626, %iterArg_177 : tensor<7xi1>, tensor<7xf64>
      %642 = stablehlo.select %iterArg, %635, %iterArg_178 : tensor<7xi1>, tensor<7xf64>
      %643 = stablehlo.select %iterArg, %636, %iterArg_179 : tensor<7xi1>, tensor<7xf64>
      %644 = stablehlo.select %iterArg, %iterArg_180, %iterArg_180 : tensor<7xi1>, tensor<7xf64>
      %645 = stablehlo.select %iterArg, %632, %iterArg_181 : tensor<7xi1>, tensor<7xf64>
      %646 = stablehlo.select %iterArg, %633, %iterArg_182 : tensor<7xi1>, tensor<7xf64>
      stablehlo.return %640, %641, %642, %643, %644, %645, %646 : tensor<7xi1>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>
    }
    %574 = stablehlo.multiply %573#3, %567 : tensor<7xf64>
    %575 = stablehlo.divide %574, %arg1 : tensor<7xf64>
    %576 = stablehlo.not %553 : tensor<7xi1>
    %577 = stablehlo.and %566, %576 : tensor<7xi1>
    %cst_157 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %578 = stablehlo.broadcast_in_dim %cst_157, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %579 = stablehlo.subtract %578, %arg1 : tensor<7xf64>
    %580 = stablehlo.add %arg1, %579 : tensor<7xf64>
    %cst_158 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %581 = stablehlo.broadcast_in_dim %cst_158, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %582 = stablehlo.add %580, %581 : tensor<7xf64>
    %cst_159 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %583 = stablehlo.broadcast_in_dim %cst_159, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_160 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %584 = stablehlo.broadcast_in_dim %cst_160, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %585 = stablehlo.add %arg1, %584 : tensor<7xf64>
    %586 = stablehlo.multiply %582, %arg1 : tensor<7xf64>
    %587 = stablehlo.divide %585, %586 : tensor<7xf64>
    %cst_161 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %588 = stablehlo.broadcast_in_dim %cst_161, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_162 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %589 = stablehlo.broadcast_in_dim %cst_162, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_163 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %590 = stablehlo.broadcast_in_dim %cst_163, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_164 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %591 = stablehlo.broadcast_in_dim %cst_164, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %592 = stablehlo.negate %arg1 : tensor<7xf64>
    %593 = stablehlo.multiply %587, %592 : tensor<7xf64>
    %594 = stablehlo.subtract %591, %593 : tensor<7xf64>
    %595 = stablehlo.divide %594, %586 : tensor<7xf64>
    %cst_165 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %596:15 = stablehlo.while(%iterArg = %577, %iterArg_177 = %587, %iterArg_178 = %588, %iterArg_179 = %579, %iterArg_180 = %582, %iterArg_181 = %cst_165, %iterArg_182 = %585, %iterArg_183 = %586, %iterArg_184 = %583, %iterArg_185 = %arg1, %iterArg_186 = %589, %iterArg_187 = %590, %iterArg_188 = %591, %iterArg_189 = %592, %iterArg_190 = %595) : tensor<7xi1>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<f64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>
    cond {
      %cst_191 = stablehlo.constant dense<2.000000e+03> : tensor<f64>
      %625 = stablehlo.compare LT, %iterArg_181, %cst_191, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %c = stablehlo.constant dense<false> : tensor<i1>
      %626 = stablehlo.reduce(%iterArg init: %c) applies stablehlo.or across dimensions = [0] : (tensor<7xi1>, tensor<i1>) -> tensor<i1>
      %627 = stablehlo.and %625, %626 : tensor<i1>
      stablehlo.return %627 : tensor<i1>
    } do {
      %cst_191 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %625 = stablehlo.add %iterArg_181, %cst_191 : tensor<f64>
      %cst_192 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %626 = stablehlo.broadcast_in_dim %cst_192, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %627 = stablehlo.add %iterArg_179, %626 : tensor<7xf64>
      %cst_193 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %628 = stablehlo.broadcast_in_dim %cst_193, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %629 = stablehlo.add %iterArg_180, %628 : tensor<7xf64>
      %630 = stablehlo.broadcast_in_dim %625, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %631 = stablehlo.multiply %627, %630 : tensor<7xf64>
      %632 = stablehlo.multiply %iterArg_182, %629 : tensor<7xf64>
      %633 = stablehlo.multiply %iterArg_184, %631 : tensor<7xf64>
      %634 = stablehlo.subtract %632, %633 : tensor<7xf64>
      %635 = stablehlo.multiply %iterArg_183, %629 : tensor<7xf64>
      %636 = stablehlo.multiply %iterArg_185, %631 : tensor<7xf64>
      %637 = stablehlo.subtract %635, %636 : tensor<7xf64>
      %cst_194 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %638 = stablehlo.broadcast_in_dim %cst_194, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %639 = stablehlo.compare NE, %637, %638, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
      %640 = stablehlo.divide %634, %637 : tensor<7xf64>
      %641 = stablehlo.subtract %iterArg_177, %640 : tensor<7xf64>
      %642 = stablehlo.divide %641, %640 : tensor<7xf64>
      %643 = stablehlo.abs %642 : tensor<7xf64>
      %cst_195 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %644 = stablehlo.broadcast_in_dim %cst_195, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %645 = stablehlo.select %639, %643, %644 : tensor<7xi1>, tensor<7xf64>
      %646 = stablehlo.select %639, %640, %iterArg_177 : tensor<7xi1>, tensor<7xf64>
      %647 = stablehlo.multiply %iterArg_188, %629 : tensor<7xf64>
      %648 = stablehlo.subtract %647, %iterArg_182 : tensor<7xf64>
      %649 = stablehlo.multiply %iterArg_186, %631 : tensor<7xf64>
      %650 = stablehlo.subtract %648, %649 : tensor<7xf64>
      %651 = stablehlo.broadcast_in_dim %625, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %652 = stablehlo.multiply %iterArg_184, %651 : tensor<7xf64>
      %653 = stablehlo.add %650, %652 : tensor<7xf64>
      %654 = stablehlo.multiply %iterArg_189, %629 : tensor<7xf64>
      %655 = stablehlo.subtract %654, %iterArg_183 : tensor<7xf64>
      %656 = stablehlo.multiply %iterArg_187, %631 : tensor<7xf64>
      %657 = stablehlo.subtract %655, %656 : tensor<7xf64>
      %658 = stablehlo.broadcast_in_dim %625, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %659 = stablehlo.multiply %iterArg_185, %658 : tensor<7xf64>
      %660 = stablehlo.add %657, %659 : tensor<7xf64>
      %661 = stablehlo.multiply %646, %660 : tensor<7xf64>
      %662 = stablehlo.subtract %653, %661 : tensor<7xf64>
      %663 = stablehlo.divide %662, %637 : tensor<7xf64>
      %664 = stablehlo.select %639, %663, %iterArg_190 : tensor<7xi1>, tensor<7xf64>
      %665 = stablehlo.subtract %664, %iterArg_190 : tensor<7xf64>
      %666 = stablehlo.abs %665 : tensor<7xf64>
      %cst_196 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %667 = stablehlo.broadcast_in_dim %cst_196, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %668 = stablehlo.select %639, %666, %667 : tensor<7xi1>, tensor<7xf64>
      %669 = stablehlo.abs %634 : tensor<7xf64>
      %cst_197 = stablehlo.constant dense<2.2204460492503131E-16> : tensor<f64>
      %cst_198 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %670 = stablehlo.broadcast_in_dim %cst_198, dims = [] : (tensor<f64>) -> tensor<f64>
      %671 = stablehlo.divide %670, %cst_197 : tensor<f64>
      %672 = stablehlo.broadcast_in_dim %671, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %673 = stablehlo.compare GT, %669, %672, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
      %cst_199 = stablehlo.constant dense<2.2204460492503131E-16> : tensor<f64>
      %674 = stablehlo.broadcast_in_dim %cst_199, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %675 = stablehlo.multiply %iterArg_182, %674 : tensor<7xf64>
      %676 = stablehlo.select %673, %675, %iterArg_182 : tensor<7xi1>, tensor<7xf64>
      %cst_200 = stablehlo.constant dense<2.2204460492503131E-16> : tensor<f64>
      %677 = stablehlo.broadcast_in_dim %cst_200, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %678 = stablehlo.multiply %634, %677 : tensor<7xf64>
      %679 = stablehlo.select %673, %678, %634 : tensor<7xi1>, tensor<7xf64>
      %cst_201 = stablehlo.constant dense<2.2204460492503131E-16> : tensor<f64>
      %680 = stablehlo.broadcast_in_dim %cst_201, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %681 = stablehlo.multiply %iterArg_183, %680 : tensor<7xf64>
      %682 = stablehlo.select %673, %681, %iterArg_183 : tensor<7xi1>, tensor<7xf64>
      %cst_202 = stablehlo.constant dense<2.2204460492503131E-16> : tensor<f64>
      %683 = stablehlo.broadcast_in_dim %cst_202, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %684 = stablehlo.multiply %637, %683 : tensor<7xf64>
      %685 = stablehlo.select %673, %684, %637 : tensor<7xi1>, tensor<7xf64>
      %cst_203 = stablehlo.constant dense<2.2204460492503131E-16> : tensor<f64>
      %686 = stablehlo.broadcast_in_dim %cst_203, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %687 = stablehlo.multiply %iterArg_188, %686 : tensor<7xf64>
      %688 = stablehlo.select %673, %687, %iterArg_188 : tensor<7xi1>, tensor<7xf64>
      %cst_204 = stablehlo.constant dense<2.2204460492503131E-16> : tensor<f64>
      %689 = stablehlo.broadcast_in_dim %cst_204, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %690 = stablehlo.multiply %iterArg_189, %689 : tensor<7xf64>
      %691 = stablehlo.select %673, %690, %iterArg_189 : tensor<7xi1>, tensor<7xf64>
      %cst_205 = stablehlo.constant dense<2.2204460492503131E-16> : tensor<f64>
      %692 = stablehlo.broadcast_in_dim %cst_205, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %693 = stablehlo.multiply %653, %692 : tensor<7xf64>
      %694 = stablehlo.select %673, %693, %653 : tensor<7xi1>, tensor<7xf64>
      %cst_206 = stablehlo.constant dense<2.2204460492503131E-16> : tensor<f64>
      %695 = stablehlo.broadcast_in_dim %cst_206, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %696 = stablehlo.multiply %660, %695 : tensor<7xf64>
      %697 = stablehlo.select %673, %696, %660 : tensor<7xi1>, tensor<7xf64>
      %cst_207 = stablehlo.constant dense<2.2204460492503131E-16> : tensor<f64>
      %698 = stablehlo.broadcast_in_dim %cst_207, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %699 = stablehlo.compare GT, %645, %698, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
      %700 = stablehlo.and %iterArg, %699 : tensor<7xi1>
      %701 = stablehlo.select %iterArg, %646, %iterArg_177 : tensor<7xi1>, tensor<7xf64>
      %702 = stablehlo.select %iterArg, %645, %iterArg_178 : tensor<7xi1>, tensor<7xf64>
      %703 = stablehlo.select %iterArg, %627, %iterArg_179 : tensor<7xi1>, tensor<7xf64>
      %704 = stablehlo.select %iterArg, %629, %iterArg_180 : tensor<7xi1>, tensor<7xf64>
      %705 = stablehlo.select %iterArg, %679, %iterArg_182 : tensor<7xi1>, tensor<7xf64>
      %706 = stablehlo.select %iterArg, %685, %iterArg_183 : tensor<7xi1>, tensor<7xf64>
      %707 = stablehlo.select %iterArg, %676, %iterArg_184 : tensor<7xi1>, tensor<7xf64>
      %708 = stablehlo.select %iterArg, %682, %iterArg_185 : tensor<7xi1>, tensor<7xf64>
      %709 = stablehlo.select %iterArg, %688, %iterArg_186 : tensor<7xi1>, tensor<7xf64>
      %710 = stablehlo.select %iterArg, %691, %iterArg_187 : tensor<7xi1>, tensor<7xf64>
      %711 = stablehlo.select %iterArg, %694, %iterArg_188 : tensor<7xi1>, tensor<7xf64>
      %712 = stablehlo.select %iterArg, %697, %iterArg_189 : tensor<7xi1>, tensor<7xf64>
      %713 = stablehlo.select %iterArg, %664, %iterArg_190 : tensor<7xi1>, tensor<7xf64>
      stablehlo.return %700, %701, %702, %703, %704, %625, %705, %706, %707, %708, %709, %710, %711, %712, %713 : tensor<7xi1>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<f64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>
    }
    %597 = stablehlo.multiply %596#1, %567 : tensor<7xf64>
    %cst_166 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %598 = stablehlo.broadcast_in_dim %cst_166, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %599 = stablehlo.subtract %598, %575 : tensor<7xf64>
    %600 = stablehlo.select %553, %599, %597 : tensor<7xi1>, tensor<7xf64>
    %601 = stablehlo.or %541, %537 : tensor<7xi1>
    %cst_167 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %602 = stablehlo.broadcast_in_dim %cst_167, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %603 = stablehlo.select %601, %602, %600 : tensor<7xi1>, tensor<7xf64>
    %cst_168 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %604 = stablehlo.broadcast_in_dim %cst_168, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %605 = stablehlo.select %549, %604, %603 : tensor<7xi1>, tensor<7xf64>
    %cst_169 = stablehlo.constant dense<4.000000e+00> : tensor<f64>
    %606 = stablehlo.broadcast_in_dim %cst_169, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %607 = stablehlo.add %arg1, %606 : tensor<7xf64>
    %cst_170 = stablehlo.constant dense<2.500000e-01> : tensor<f64>
    %cst_171 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %608 = stablehlo.multiply %cst_170, %cst_171 : tensor<f64>
    %cst_172 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %cst_173 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %609 = stablehlo.subtract %cst_172, %cst_173 : tensor<f64>
    %610 = stablehlo.multiply %608, %609 : tensor<f64>
    %cst_174 = stablehlo.constant dense<3.1415926535897931> : tensor<f64>
    %611 = stablehlo.log %cst_174 : tensor<f64>
    %612 = stablehlo.multiply %610, %611 : tensor<f64>
    %613 = stablehlo.iota dim = 0 : tensor<2xf64>
    %cst_175 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %614 = stablehlo.broadcast_in_dim %cst_175, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %615 = stablehlo.divide %613, %614 : tensor<2xf64>
    %616 = stablehlo.broadcast_in_dim %607, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %617 = stablehlo.broadcast_in_dim %615, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
    %618 = stablehlo.broadcast_in_dim %616, dims = [0, 1] : (tensor<7x1xf64>) -> tensor<7x2xf64>
    %619 = stablehlo.broadcast_in_dim %617, dims = [0, 1] : (tensor<1x2xf64>) -> tensor<7x2xf64>
    %620 = stablehlo.subtract %618, %619 : tensor<7x2xf64>
    %621 = chlo.lgamma %620 : tensor<7x2xf64> -> tensor<7x2xf64>
    %cst_176 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %622 = stablehlo.reduce(%621 init: %cst_176) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf64>, tensor<f64>) -> tensor<7xf64>
    %623 = stablehlo.broadcast_in_dim %612, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %624 = stablehlo.add %622, %623 : tensor<7xf64>
    return %0, %1, %2, %3, %4, %78, %160, %166, %172, %180, %188, %201, %219, %279, %284, %286, %531, %532, %605, %624 : tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>
  }
  func.func private @_where(%arg0: tensor<7xi1>, %arg1: tensor<7xf64>, %arg2: tensor<7xf64>) -> tensor<7xf64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<7xi1>, tensor<7xf64>
    return %0 : tensor<7xf64>
  }
}
