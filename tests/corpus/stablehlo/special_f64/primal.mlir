module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf64>, %arg1: tensor<3xf64>, %arg2: tensor<3xf64>) -> (tensor<3xf64> {jax.result_info = "result[0]"}, tensor<3xf64> {jax.result_info = "result[1]"}, tensor<3xf64> {jax.result_info = "result[2]"}, tensor<3xf64> {jax.result_info = "result[3]"}, tensor<3xf64> {jax.result_info = "result[4]"}, tensor<3xf64> {jax.result_info = "result[5]"}) {
    %cst = stablehlo.constant dense<[-59.963350101410789, 98.001075418599967, -56.676285746907027, 13.931260938727968, -1.2391658386738125]> : tensor<5xf64>
    %cst_0 = stablehlo.constant dense<[1.000000e+00, 1.9544885833814176, 4.6762791289888153, 86.360242139089053, -225.46268785411937, 200.26021238006066, -82.037225616833339, 15.90562251262117, -1.1833162112133]> : tensor<9xf64>
    %cst_1 = stablehlo.constant dense<[3.2377489177694603, 6.9152288906898418, 3.9388102529247444, 1.3330346081580755, 0.20148538954917908, 0.012371663481782003, 3.0158155350823543E-4, 2.6580697468673755E-6, 6.2397453918498331E-9]> : tensor<9xf64>
    %cst_2 = stablehlo.constant dense<[1.000000e+00, 6.02427039364742, 3.6798356385616087, 1.3770209948908132, 0.21623699359449663, 0.013420400608854318, 3.2801446468212774E-4, 2.8924786474538068E-6, 6.7901940800998127E-9]> : tensor<9xf64>
    %cst_3 = stablehlo.constant dense<[4.0554489230596245, 31.525109459989388, 57.162819224642128, 44.080507389320083, 14.684956192885803, 2.1866330685079025, -0.14025607917135449, -0.035042462682784818, -8.5745678515468544E-4]> : tensor<9xf64>
    %cst_4 = stablehlo.constant dense<[1.000000e+00, 15.779988325646675, 45.390763512887922, 41.317203825467203, 15.04253856929075, 2.5046494620830941, -0.14218292285478779, -0.038080640769157827, -9.3325948089545744E-4]> : tensor<9xf64>
    %0 = stablehlo.minimum %arg0, %arg2 : tensor<3xf64>
    %1 = stablehlo.maximum %arg0, %arg2 : tensor<3xf64>
    %2 = chlo.lgamma %0 : tensor<3xf64> -> tensor<3xf64>
    %3 = chlo.lgamma %1 : tensor<3xf64> -> tensor<3xf64>
    %4 = stablehlo.add %0, %1 : tensor<3xf64>
    %5 = chlo.lgamma %4 : tensor<3xf64> -> tensor<3xf64>
    %6 = stablehlo.subtract %3, %5 : tensor<3xf64>
    %7 = stablehlo.add %2, %6 : tensor<3xf64>
    %8 = chlo.lgamma %0 : tensor<3xf64> -> tensor<3xf64>
    %9 = stablehlo.divide %0, %1 : tensor<3xf64>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %11 = stablehlo.add %10, %9 : tensor<3xf64>
    %12 = stablehlo.divide %9, %11 : tensor<3xf64>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %14 = stablehlo.add %13, %9 : tensor<3xf64>
    %15 = stablehlo.divide %9, %14 : tensor<3xf64>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %16 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %17 = stablehlo.subtract %0, %16 : tensor<3xf64>
    %18 = stablehlo.add %1, %17 : tensor<3xf64>
    %19 = stablehlo.multiply %15, %15 : tensor<3xf64>
    %20 = stablehlo.add %15, %19 : tensor<3xf64>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %21 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %22 = stablehlo.add %21, %20 : tensor<3xf64>
    %23 = stablehlo.multiply %19, %22 : tensor<3xf64>
    %24 = stablehlo.add %15, %23 : tensor<3xf64>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %25 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %26 = stablehlo.add %25, %24 : tensor<3xf64>
    %27 = stablehlo.multiply %19, %26 : tensor<3xf64>
    %28 = stablehlo.add %15, %27 : tensor<3xf64>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %29 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %30 = stablehlo.add %29, %28 : tensor<3xf64>
    %31 = stablehlo.multiply %19, %30 : tensor<3xf64>
    %32 = stablehlo.add %15, %31 : tensor<3xf64>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %33 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %34 = stablehlo.add %33, %32 : tensor<3xf64>
    %35 = stablehlo.multiply %19, %34 : tensor<3xf64>
    %36 = stablehlo.add %15, %35 : tensor<3xf64>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %37 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %38 = stablehlo.add %37, %36 : tensor<3xf64>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %39 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %40 = stablehlo.divide %39, %1 : tensor<3xf64>
    %41 = stablehlo.multiply %40, %40 : tensor<3xf64>
    %cst_14 = stablehlo.constant dense<-0.0016532296278071301> : tensor<f64>
    %42 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %43 = stablehlo.multiply %42, %38 : tensor<3xf64>
    %44 = stablehlo.multiply %43, %41 : tensor<3xf64>
    %cst_15 = stablehlo.constant dense<8.3730803403121495E-4> : tensor<f64>
    %45 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %46 = stablehlo.multiply %45, %34 : tensor<3xf64>
    %47 = stablehlo.add %44, %46 : tensor<3xf64>
    %48 = stablehlo.multiply %47, %41 : tensor<3xf64>
    %cst_16 = stablehlo.constant dense<-5.9520293135187005E-4> : tensor<f64>
    %49 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %50 = stablehlo.multiply %49, %30 : tensor<3xf64>
    %51 = stablehlo.add %48, %50 : tensor<3xf64>
    %52 = stablehlo.multiply %51, %41 : tensor<3xf64>
    %cst_17 = stablehlo.constant dense<7.9365066682538996E-4> : tensor<f64>
    %53 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %54 = stablehlo.multiply %53, %26 : tensor<3xf64>
    %55 = stablehlo.add %52, %54 : tensor<3xf64>
    %56 = stablehlo.multiply %55, %41 : tensor<3xf64>
    %cst_18 = stablehlo.constant dense<-0.00277777777760991> : tensor<f64>
    %57 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %58 = stablehlo.multiply %57, %22 : tensor<3xf64>
    %59 = stablehlo.add %56, %58 : tensor<3xf64>
    %60 = stablehlo.multiply %59, %41 : tensor<3xf64>
    %cst_19 = stablehlo.constant dense<0.083333333333333301> : tensor<f64>
    %61 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %62 = stablehlo.add %60, %61 : tensor<3xf64>
    %63 = stablehlo.divide %12, %1 : tensor<3xf64>
    %64 = stablehlo.multiply %62, %63 : tensor<3xf64>
    %65 = stablehlo.divide %0, %1 : tensor<3xf64>
    %66 = stablehlo.log_plus_one %65 : tensor<3xf64>
    %67 = stablehlo.multiply %18, %66 : tensor<3xf64>
    %68 = stablehlo.log %1 : tensor<3xf64>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %69 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %70 = stablehlo.subtract %68, %69 : tensor<3xf64>
    %71 = stablehlo.multiply %0, %70 : tensor<3xf64>
    %72 = stablehlo.compare LE, %67, %71, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %73 = stablehlo.subtract %64, %71 : tensor<3xf64>
    %74 = stablehlo.subtract %73, %67 : tensor<3xf64>
    %75 = stablehlo.subtract %64, %67 : tensor<3xf64>
    %76 = stablehlo.subtract %75, %71 : tensor<3xf64>
    %77 = call @_where(%72, %74, %76) : (tensor<3xi1>, tensor<3xf64>, tensor<3xf64>) -> tensor<3xf64>
    %78 = stablehlo.add %8, %77 : tensor<3xf64>
    %cst_21 = stablehlo.constant dense<8.000000e+00> : tensor<f64>
    %79 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %80 = stablehlo.compare LT, %1, %79, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %81 = call @_where(%80, %7, %78) : (tensor<3xi1>, tensor<3xf64>, tensor<3xf64>) -> tensor<3xf64>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %82 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %83 = stablehlo.compare NE, %arg0, %82, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %84 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %85 = stablehlo.or %83, %84 : tensor<3xi1>
    %86 = stablehlo.log %arg1 : tensor<3xf64>
    %87 = stablehlo.multiply %arg0, %86 : tensor<3xf64>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %88 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %89 = call @_where(%85, %87, %88) : (tensor<3xi1>, tensor<3xf64>, tensor<3xf64>) -> tensor<3xf64>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %90 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %91 = stablehlo.subtract %90, %arg1 : tensor<3xf64>
    %92 = stablehlo.divide %arg1, %91 : tensor<3xf64>
    %93 = stablehlo.log %92 : tensor<3xf64>
    %cst_25 = stablehlo.constant dense<0.8646647167633873> : tensor<f64>
    %94 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %95 = stablehlo.compare GT, %arg1, %94, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %96 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %97 = stablehlo.subtract %96, %arg1 : tensor<3xf64>
    %98 = call @_where(%95, %97, %arg1) : (tensor<3xi1>, tensor<3xf64>, tensor<3xf64>) -> tensor<3xf64>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %99 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %100 = stablehlo.compare EQ, %98, %99, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_28 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %101 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %102 = call @_where(%100, %101, %98) : (tensor<3xi1>, tensor<3xf64>, tensor<3xf64>) -> tensor<3xf64>
    %cst_29 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %103 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %104 = stablehlo.subtract %102, %103 : tensor<3xf64>
    %105 = chlo.square %104 : tensor<3xf64> -> tensor<3xf64>
    %106 = stablehlo.multiply %104, %105 : tensor<3xf64>
    %107 = call @polyval(%cst, %105) : (tensor<5xf64>, tensor<3xf64>) -> tensor<3xf64>
    %108 = call @polyval_0(%cst_0, %105) : (tensor<9xf64>, tensor<3xf64>) -> tensor<3xf64>
    %109 = stablehlo.divide %107, %108 : tensor<3xf64>
    %110 = stablehlo.multiply %106, %109 : tensor<3xf64>
    %111 = stablehlo.add %104, %110 : tensor<3xf64>
    %cst_30 = stablehlo.constant dense<-2.5066282746310002> : tensor<f64>
    %112 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %113 = stablehlo.multiply %111, %112 : tensor<3xf64>
    %114 = stablehlo.log %102 : tensor<3xf64>
    %cst_31 = stablehlo.constant dense<-2.000000e+00> : tensor<f64>
    %115 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %116 = stablehlo.multiply %115, %114 : tensor<3xf64>
    %117 = stablehlo.sqrt %116 : tensor<3xf64>
    %118 = stablehlo.log %117 : tensor<3xf64>
    %119 = stablehlo.divide %118, %117 : tensor<3xf64>
    %120 = stablehlo.subtract %117, %119 : tensor<3xf64>
    %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %121 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %122 = stablehlo.divide %121, %117 : tensor<3xf64>
    %123 = call @polyval_0(%cst_1, %122) : (tensor<9xf64>, tensor<3xf64>) -> tensor<3xf64>
    %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %124 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %125 = stablehlo.divide %124, %117 : tensor<3xf64>
    %126 = call @polyval_0(%cst_2, %125) : (tensor<9xf64>, tensor<3xf64>) -> tensor<3xf64>
    %127 = stablehlo.divide %123, %126 : tensor<3xf64>
    %128 = stablehlo.divide %127, %117 : tensor<3xf64>
    %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %129 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %130 = stablehlo.divide %129, %117 : tensor<3xf64>
    %131 = call @polyval_0(%cst_3, %130) : (tensor<9xf64>, tensor<3xf64>) -> tensor<3xf64>
    %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %132 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %133 = stablehlo.divide %132, %117 : tensor<3xf64>
    %134 = call @polyval_0(%cst_4, %133) : (tensor<9xf64>, tensor<3xf64>) -> tensor<3xf64>
    %135 = stablehlo.divide %131, %134 : tensor<3xf64>
    %136 = stablehlo.divide %135, %117 : tensor<3xf64>
    %137 = stablehlo.subtract %120, %128 : tensor<3xf64>
    %138 = stablehlo.subtract %120, %136 : tensor<3xf64>
    %cst_36 = stablehlo.constant dense<0.1353352832366127> : tensor<f64>
    %139 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %140 = stablehlo.compare GT, %102, %139, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_37 = stablehlo.constant dense<8.000000e+00> : tensor<f64>
    %141 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %142 = stablehlo.compare GE, %117, %141, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %143 = call @_where(%142, %137, %138) : (tensor<3xi1>, tensor<3xf64>, tensor<3xf64>) -> tensor<3xf64>
    %144 = call @_where(%140, %113, %143) : (tensor<3xi1>, tensor<3xf64>, tensor<3xf64>) -> tensor<3xf64>
    %cst_38 = stablehlo.constant dense<0.8646647167633873> : tensor<f64>
    %145 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %146 = stablehlo.compare GT, %arg1, %145, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %147 = stablehlo.negate %144 : tensor<3xf64>
    %148 = call @_where(%146, %144, %147) : (tensor<3xi1>, tensor<3xf64>, tensor<3xf64>) -> tensor<3xf64>
    %cst_39 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %149 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %150 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %151 = stablehlo.compare EQ, %arg1, %150, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %152 = stablehlo.negate %149 : tensor<3xf64>
    %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %153 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %154 = stablehlo.compare EQ, %arg1, %153, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %155 = call @_where(%154, %149, %148) : (tensor<3xi1>, tensor<3xf64>, tensor<3xf64>) -> tensor<3xf64>
    %156 = call @_where(%151, %152, %155) : (tensor<3xi1>, tensor<3xf64>, tensor<3xf64>) -> tensor<3xf64>
    %cst_42 = stablehlo.constant dense<0.70710678118654757> : tensor<f64>
    %157 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %158 = stablehlo.multiply %arg1, %157 : tensor<3xf64>
    %159 = stablehlo.abs %158 : tensor<3xf64>
    %cst_43 = stablehlo.constant dense<0.70710678118654757> : tensor<f64>
    %160 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %161 = stablehlo.compare LT, %159, %160, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %162 = chlo.erf %158 : tensor<3xf64> -> tensor<3xf64>
    %cst_44 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %163 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %164 = stablehlo.add %163, %162 : tensor<3xf64>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %165 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %166 = stablehlo.compare GT, %158, %165, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %167 = chlo.erfc %159 : tensor<3xf64> -> tensor<3xf64>
    %cst_46 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %168 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %169 = stablehlo.subtract %168, %167 : tensor<3xf64>
    %170 = chlo.erfc %159 : tensor<3xf64> -> tensor<3xf64>
    %171 = stablehlo.select %166, %169, %170 : tensor<3xi1>, tensor<3xf64>
    %172 = stablehlo.select %161, %164, %171 : tensor<3xi1>, tensor<3xf64>
    %cst_47 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %173 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %174 = stablehlo.multiply %173, %172 : tensor<3xf64>
    %175 = stablehlo.abs %arg1 : tensor<3xf64>
    %176 = stablehlo.exponential %175 : tensor<3xf64>
    %177 = stablehlo.abs %arg1 : tensor<3xf64>
    %cst_48 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %178 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_49 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %179 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_50 = stablehlo.constant dense<3.200000e+01> : tensor<f64>
    %180 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %181 = stablehlo.multiply %178, %177 : tensor<3xf64>
    %182 = stablehlo.subtract %181, %179 : tensor<3xf64>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %183 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %184 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %185 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %186 = stablehlo.multiply %182, %183 : tensor<3xf64>
    %187 = stablehlo.subtract %186, %184 : tensor<3xf64>
    %cst_54 = stablehlo.constant dense<-4.4153416464793395E-18> : tensor<f64>
    %188 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %189 = stablehlo.add %187, %188 : tensor<3xf64>
    %190 = stablehlo.multiply %182, %189 : tensor<3xf64>
    %191 = stablehlo.subtract %190, %183 : tensor<3xf64>
    %cst_55 = stablehlo.constant dense<3.3307945188222384E-17> : tensor<f64>
    %192 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %193 = stablehlo.add %191, %192 : tensor<3xf64>
    %194 = stablehlo.multiply %182, %193 : tensor<3xf64>
    %195 = stablehlo.subtract %194, %189 : tensor<3xf64>
    %cst_56 = stablehlo.constant dense<-2.4312798465479549E-16> : tensor<f64>
    %196 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %197 = stablehlo.add %195, %196 : tensor<3xf64>
    %198 = stablehlo.multiply %182, %197 : tensor<3xf64>
    %199 = stablehlo.subtract %198, %193 : tensor<3xf64>
    %cst_57 = stablehlo.constant dense<1.7153912855551331E-15> : tensor<f64>
    %200 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %201 = stablehlo.add %199, %200 : tensor<3xf64>
    %202 = stablehlo.multiply %182, %201 : tensor<3xf64>
    %203 = stablehlo.subtract %202, %197 : tensor<3xf64>
    %cst_58 = stablehlo.constant dense<-1.1685332877993451E-14> : tensor<f64>
    %204 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %205 = stablehlo.add %203, %204 : tensor<3xf64>
    %206 = stablehlo.multiply %182, %205 : tensor<3xf64>
    %207 = stablehlo.subtract %206, %201 : tensor<3xf64>
    %cst_59 = stablehlo.constant dense<7.6761854986049361E-14> : tensor<f64>
    %208 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %209 = stablehlo.add %207, %208 : tensor<3xf64>
    %210 = stablehlo.multiply %182, %209 : tensor<3xf64>
    %211 = stablehlo.subtract %210, %205 : tensor<3xf64>
    %cst_60 = stablehlo.constant dense<-4.856446783111929E-13> : tensor<f64>
    %212 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %213 = stablehlo.add %211, %212 : tensor<3xf64>
    %214 = stablehlo.multiply %182, %213 : tensor<3xf64>
    %215 = stablehlo.subtract %214, %209 : tensor<3xf64>
    %cst_61 = stablehlo.constant dense<2.9550526631296399E-12> : tensor<f64>
    %216 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %217 = stablehlo.add %215, %216 : tensor<3xf64>
    %218 = stablehlo.multiply %182, %217 : tensor<3xf64>
    %219 = stablehlo.subtract %218, %213 : tensor<3xf64>
    %cst_62 = stablehlo.constant dense<-1.7268262914415559E-11> : tensor<f64>
    %220 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %221 = stablehlo.add %219, %220 : tensor<3xf64>
    %222 = stablehlo.multiply %182, %221 : tensor<3xf64>
    %223 = stablehlo.subtract %222, %217 : tensor<3xf64>
    %cst_63 = stablehlo.constant dense<9.6758090353732369E-11> : tensor<f64>
    %224 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %225 = stablehlo.add %223, %224 : tensor<3xf64>
    %226 = stablehlo.multiply %182, %225 : tensor<3xf64>
    %227 = stablehlo.subtract %226, %221 : tensor<3xf64>
    %cst_64 = stablehlo.constant dense<-5.1897956016352627E-10> : tensor<f64>
    %228 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %229 = stablehlo.add %227, %228 : tensor<3xf64>
    %230 = stablehlo.multiply %182, %229 : tensor<3xf64>
    %231 = stablehlo.subtract %230, %225 : tensor<3xf64>
    %cst_65 = stablehlo.constant dense<2.6598237246823866E-9> : tensor<f64>
    %232 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %233 = stablehlo.add %231, %232 : tensor<3xf64>
    %234 = stablehlo.multiply %182, %233 : tensor<3xf64>
    %235 = stablehlo.subtract %234, %229 : tensor<3xf64>
    %cst_66 = stablehlo.constant dense<-1.300025009986248E-8> : tensor<f64>
    %236 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %237 = stablehlo.add %235, %236 : tensor<3xf64>
    %238 = stablehlo.multiply %182, %237 : tensor<3xf64>
    %239 = stablehlo.subtract %238, %233 : tensor<3xf64>
    %cst_67 = stablehlo.constant dense<6.0469950225419186E-8> : tensor<f64>
    %240 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %241 = stablehlo.add %239, %240 : tensor<3xf64>
    %242 = stablehlo.multiply %182, %241 : tensor<3xf64>
    %243 = stablehlo.subtract %242, %237 : tensor<3xf64>
    %cst_68 = stablehlo.constant dense<-2.6707938539406119E-7> : tensor<f64>
    %244 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %245 = stablehlo.add %243, %244 : tensor<3xf64>
    %246 = stablehlo.multiply %182, %245 : tensor<3xf64>
    %247 = stablehlo.subtract %246, %241 : tensor<3xf64>
    %cst_69 = stablehlo.constant dense<1.1173875391201037E-6> : tensor<f64>
    %248 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %249 = stablehlo.add %247, %248 : tensor<3xf64>
    %250 = stablehlo.multiply %182, %249 : tensor<3xf64>
    %251 = stablehlo.subtract %250, %245 : tensor<3xf64>
    %cst_70 = stablehlo.constant dense<-4.4167383584587505E-6> : tensor<f64>
    %252 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %253 = stablehlo.add %251, %252 : tensor<3xf64>
    %254 = stablehlo.multiply %182, %253 : tensor<3xf64>
    %255 = stablehlo.subtract %254, %249 : tensor<3xf64>
    %cst_71 = stablehlo.constant dense<1.6448448070728896E-5> : tensor<f64>
    %256 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %257 = stablehlo.add %255, %256 : tensor<3xf64>
    %258 = stablehlo.multiply %182, %257 : tensor<3xf64>
    %259 = stablehlo.subtract %258, %253 : tensor<3xf64>
    %cst_72 = stablehlo.constant dense<-5.754195010082104E-5> : tensor<f64>
    %260 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %261 = stablehlo.add %259, %260 : tensor<3xf64>
    %262 = stablehlo.multiply %182, %261 : tensor<3xf64>
    %263 = stablehlo.subtract %262, %257 : tensor<3xf64>
    %cst_73 = stablehlo.constant dense<1.8850288509584165E-4> : tensor<f64>
    %264 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %265 = stablehlo.add %263, %264 : tensor<3xf64>
    %266 = stablehlo.multiply %182, %265 : tensor<3xf64>
    %267 = stablehlo.subtract %266, %261 : tensor<3xf64>
    %cst_74 = stablehlo.constant dense<-5.7637557453858236E-4> : tensor<f64>
    %268 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %269 = stablehlo.add %267, %268 : tensor<3xf64>
    %270 = stablehlo.multiply %182, %269 : tensor<3xf64>
    %271 = stablehlo.subtract %270, %265 : tensor<3xf64>
    %cst_75 = stablehlo.constant dense<0.0016394756169413357> : tensor<f64>
    %272 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %273 = stablehlo.add %271, %272 : tensor<3xf64>
    %274 = stablehlo.multiply %182, %273 : tensor<3xf64>
    %275 = stablehlo.subtract %274, %269 : tensor<3xf64>
    %cst_76 = stablehlo.constant dense<-0.0043243099950505759> : tensor<f64>
    %276 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %277 = stablehlo.add %275, %276 : tensor<3xf64>
    %278 = stablehlo.multiply %182, %277 : tensor<3xf64>
    %279 = stablehlo.subtract %278, %273 : tensor<3xf64>
    %cst_77 = stablehlo.constant dense<0.010546460394594998> : tensor<f64>
    %280 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %281 = stablehlo.add %279, %280 : tensor<3xf64>
    %282 = stablehlo.multiply %182, %281 : tensor<3xf64>
    %283 = stablehlo.subtract %282, %277 : tensor<3xf64>
    %cst_78 = stablehlo.constant dense<-0.023737414805899471> : tensor<f64>
    %284 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %285 = stablehlo.add %283, %284 : tensor<3xf64>
    %286 = stablehlo.multiply %182, %285 : tensor<3xf64>
    %287 = stablehlo.subtract %286, %281 : tensor<3xf64>
    %cst_79 = stablehlo.constant dense<0.049305284239670712> : tensor<f64>
    %288 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %289 = stablehlo.add %287, %288 : tensor<3xf64>
    %290 = stablehlo.multiply %182, %289 : tensor<3xf64>
    %291 = stablehlo.subtract %290, %285 : tensor<3xf64>
    %cst_80 = stablehlo.constant dense<-0.094901097048047639> : tensor<f64>
    %292 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %293 = stablehlo.add %291, %292 : tensor<3xf64>
    %294 = stablehlo.multiply %182, %293 : tensor<3xf64>
    %295 = stablehlo.subtract %294, %289 : tensor<3xf64>
    %cst_81 = stablehlo.constant dense<0.17162090152220877> : tensor<f64>
    %296 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %297 = stablehlo.add %295, %296 : tensor<3xf64>
    %298 = stablehlo.multiply %182, %297 : tensor<3xf64>
    %299 = stablehlo.subtract %298, %293 : tensor<3xf64>
    %cst_82 = stablehlo.constant dense<-0.3046826723431984> : tensor<f64>
    %300 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %301 = stablehlo.add %299, %300 : tensor<3xf64>
    %302 = stablehlo.multiply %182, %301 : tensor<3xf64>
    %303 = stablehlo.subtract %302, %297 : tensor<3xf64>
    %cst_83 = stablehlo.constant dense<0.67679527440947607> : tensor<f64>
    %304 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %305 = stablehlo.add %303, %304 : tensor<3xf64>
    %306 = stablehlo.subtract %305, %297 : tensor<3xf64>
    %cst_84 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %307 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %308 = stablehlo.multiply %307, %306 : tensor<3xf64>
    %309 = stablehlo.divide %180, %177 : tensor<3xf64>
    %310 = stablehlo.subtract %309, %179 : tensor<3xf64>
    %cst_85 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %311 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_86 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %312 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_87 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %313 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %314 = stablehlo.multiply %310, %311 : tensor<3xf64>
    %315 = stablehlo.subtract %314, %312 : tensor<3xf64>
    %cst_88 = stablehlo.constant dense<-7.2331804878747538E-18> : tensor<f64>
    %316 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %317 = stablehlo.add %315, %316 : tensor<3xf64>
    %318 = stablehlo.multiply %310, %317 : tensor<3xf64>
    %319 = stablehlo.subtract %318, %311 : tensor<3xf64>
    %cst_89 = stablehlo.constant dense<-4.8305044859441819E-18> : tensor<f64>
    %320 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %321 = stablehlo.add %319, %320 : tensor<3xf64>
    %322 = stablehlo.multiply %310, %321 : tensor<3xf64>
    %323 = stablehlo.subtract %322, %317 : tensor<3xf64>
    %cst_90 = stablehlo.constant dense<4.4656214202967598E-17> : tensor<f64>
    %324 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %325 = stablehlo.add %323, %324 : tensor<3xf64>
    %326 = stablehlo.multiply %310, %325 : tensor<3xf64>
    %327 = stablehlo.subtract %326, %321 : tensor<3xf64>
    %cst_91 = stablehlo.constant dense<3.4612228676974612E-17> : tensor<f64>
    %328 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %329 = stablehlo.add %327, %328 : tensor<3xf64>
    %330 = stablehlo.multiply %310, %329 : tensor<3xf64>
    %331 = stablehlo.subtract %330, %325 : tensor<3xf64>
    %cst_92 = stablehlo.constant dense<-2.8276239805165836E-16> : tensor<f64>
    %332 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %333 = stablehlo.add %331, %332 : tensor<3xf64>
    %334 = stablehlo.multiply %310, %333 : tensor<3xf64>
    %335 = stablehlo.subtract %334, %329 : tensor<3xf64>
    %cst_93 = stablehlo.constant dense<-3.425485619677219E-16> : tensor<f64>
    %336 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %337 = stablehlo.add %335, %336 : tensor<3xf64>
    %338 = stablehlo.multiply %310, %337 : tensor<3xf64>
    %339 = stablehlo.subtract %338, %333 : tensor<3xf64>
    %cst_94 = stablehlo.constant dense<1.7725601330565263E-15> : tensor<f64>
    %340 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %341 = stablehlo.add %339, %340 : tensor<3xf64>
    %342 = stablehlo.multiply %310, %341 : tensor<3xf64>
    %343 = stablehlo.subtract %342, %337 : tensor<3xf64>
    %cst_95 = stablehlo.constant dense<3.8116806693526224E-15> : tensor<f64>
    %344 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %345 = stablehlo.add %343, %344 : tensor<3xf64>
    %346 = stablehlo.multiply %310, %345 : tensor<3xf64>
    %347 = stablehlo.subtract %346, %341 : tensor<3xf64>
    %cst_96 = stablehlo.constant dense<-9.5548466988283073E-15> : tensor<f64>
    %348 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %349 = stablehlo.add %347, %348 : tensor<3xf64>
    %350 = stablehlo.multiply %310, %349 : tensor<3xf64>
    %351 = stablehlo.subtract %350, %345 : tensor<3xf64>
    %cst_97 = stablehlo.constant dense<-4.1505693472872222E-14> : tensor<f64>
    %352 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %353 = stablehlo.add %351, %352 : tensor<3xf64>
    %354 = stablehlo.multiply %310, %353 : tensor<3xf64>
    %355 = stablehlo.subtract %354, %349 : tensor<3xf64>
    %cst_98 = stablehlo.constant dense<1.54008621752141E-14> : tensor<f64>
    %356 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %357 = stablehlo.add %355, %356 : tensor<3xf64>
    %358 = stablehlo.multiply %310, %357 : tensor<3xf64>
    %359 = stablehlo.subtract %358, %353 : tensor<3xf64>
    %cst_99 = stablehlo.constant dense<3.8527783827421426E-13> : tensor<f64>
    %360 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %361 = stablehlo.add %359, %360 : tensor<3xf64>
    %362 = stablehlo.multiply %310, %361 : tensor<3xf64>
    %363 = stablehlo.subtract %362, %357 : tensor<3xf64>
    %cst_100 = stablehlo.constant dense<7.180124451383666E-13> : tensor<f64>
    %364 = stablehlo.broadcast_in_dim %cst_100, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %365 = stablehlo.add %363, %364 : tensor<3xf64>
    %366 = stablehlo.multiply %310, %365 : tensor<3xf64>
    %367 = stablehlo.subtract %366, %361 : tensor<3xf64>
    %cst_101 = stablehlo.constant dense<-1.7941785315068062E-12> : tensor<f64>
    %368 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %369 = stablehlo.add %367, %368 : tensor<3xf64>
    %370 = stablehlo.multiply %310, %369 : tensor<3xf64>
    %371 = stablehlo.subtract %370, %365 : tensor<3xf64>
    %cst_102 = stablehlo.constant dense<-1.3215811840447713E-11> : tensor<f64>
    %372 = stablehlo.broadcast_in_dim %cst_102, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %373 = stablehlo.add %371, %372 : tensor<3xf64>
    %374 = stablehlo.multiply %310, %373 : tensor<3xf64>
    %375 = stablehlo.subtract %374, %369 : tensor<3xf64>
    %cst_103 = stablehlo.constant dense<-3.1499165279632416E-11> : tensor<f64>
    %376 = stablehlo.broadcast_in_dim %cst_103, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %377 = stablehlo.add %375, %376 : tensor<3xf64>
    %378 = stablehlo.multiply %310, %377 : tensor<3xf64>
    %379 = stablehlo.subtract %378, %373 : tensor<3xf64>
    %cst_104 = stablehlo.constant dense<1.1889147107846439E-11> : tensor<f64>
    %380 = stablehlo.broadcast_in_dim %cst_104, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %381 = stablehlo.add %379, %380 : tensor<3xf64>
    %382 = stablehlo.multiply %310, %381 : tensor<3xf64>
    %383 = stablehlo.subtract %382, %377 : tensor<3xf64>
    %cst_105 = stablehlo.constant dense<4.9406023882249701E-10> : tensor<f64>
    %384 = stablehlo.broadcast_in_dim %cst_105, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %385 = stablehlo.add %383, %384 : tensor<3xf64>
    %386 = stablehlo.multiply %310, %385 : tensor<3xf64>
    %387 = stablehlo.subtract %386, %381 : tensor<3xf64>
    %cst_106 = stablehlo.constant dense<3.3962320257083865E-9> : tensor<f64>
    %388 = stablehlo.broadcast_in_dim %cst_106, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %389 = stablehlo.add %387, %388 : tensor<3xf64>
    %390 = stablehlo.multiply %310, %389 : tensor<3xf64>
    %391 = stablehlo.subtract %390, %385 : tensor<3xf64>
    %cst_107 = stablehlo.constant dense<2.266668990498178E-8> : tensor<f64>
    %392 = stablehlo.broadcast_in_dim %cst_107, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %393 = stablehlo.add %391, %392 : tensor<3xf64>
    %394 = stablehlo.multiply %310, %393 : tensor<3xf64>
    %395 = stablehlo.subtract %394, %389 : tensor<3xf64>
    %cst_108 = stablehlo.constant dense<2.0489185894690638E-7> : tensor<f64>
    %396 = stablehlo.broadcast_in_dim %cst_108, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %397 = stablehlo.add %395, %396 : tensor<3xf64>
    %398 = stablehlo.multiply %310, %397 : tensor<3xf64>
    %399 = stablehlo.subtract %398, %393 : tensor<3xf64>
    %cst_109 = stablehlo.constant dense<2.8913705208347567E-6> : tensor<f64>
    %400 = stablehlo.broadcast_in_dim %cst_109, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %401 = stablehlo.add %399, %400 : tensor<3xf64>
    %402 = stablehlo.multiply %310, %401 : tensor<3xf64>
    %403 = stablehlo.subtract %402, %397 : tensor<3xf64>
    %cst_110 = stablehlo.constant dense<6.8897583469168245E-5> : tensor<f64>
    %404 = stablehlo.broadcast_in_dim %cst_110, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %405 = stablehlo.add %403, %404 : tensor<3xf64>
    %406 = stablehlo.multiply %310, %405 : tensor<3xf64>
    %407 = stablehlo.subtract %406, %401 : tensor<3xf64>
    %cst_111 = stablehlo.constant dense<0.0033691164782556943> : tensor<f64>
    %408 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %409 = stablehlo.add %407, %408 : tensor<3xf64>
    %410 = stablehlo.multiply %310, %409 : tensor<3xf64>
    %411 = stablehlo.subtract %410, %405 : tensor<3xf64>
    %cst_112 = stablehlo.constant dense<0.80449041101410879> : tensor<f64>
    %412 = stablehlo.broadcast_in_dim %cst_112, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %413 = stablehlo.add %411, %412 : tensor<3xf64>
    %414 = stablehlo.subtract %413, %405 : tensor<3xf64>
    %cst_113 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %415 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %416 = stablehlo.multiply %415, %414 : tensor<3xf64>
    %417 = stablehlo.sqrt %177 : tensor<3xf64>
    %418 = stablehlo.divide %416, %417 : tensor<3xf64>
    %cst_114 = stablehlo.constant dense<8.000000e+00> : tensor<f64>
    %419 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %420 = stablehlo.compare LE, %177, %419, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %421 = stablehlo.select %420, %308, %418 : tensor<3xi1>, tensor<3xf64>
    %422 = stablehlo.multiply %176, %421 : tensor<3xf64>
    return %81, %89, %93, %156, %174, %422 : tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>
  }
  func.func private @_where(%arg0: tensor<3xi1>, %arg1: tensor<3xf64>, %arg2: tensor<3xf64>) -> tensor<3xf64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<3xi1>, tensor<3xf64>
    return %0 : tensor<3xf64>
  }
  func.func private @polyval(%arg0: tensor<5xf64>, %arg1: tensor<3xf64>) -> tensor<3xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %1 = stablehlo.slice %arg0 [0:0] : (tensor<5xf64>) -> tensor<0xf64>
    %2 = stablehlo.slice %arg0 [0:5] : (tensor<5xf64>) -> tensor<5xf64>
    %3 = stablehlo.slice %2 [0:1] : (tensor<5xf64>) -> tensor<1xf64>
    %4 = stablehlo.reshape %3 : (tensor<1xf64>) -> tensor<f64>
    %5 = call @closed_call(%arg1, %0, %4) : (tensor<3xf64>, tensor<3xf64>, tensor<f64>) -> tensor<3xf64>
    %6 = stablehlo.slice %2 [1:2] : (tensor<5xf64>) -> tensor<1xf64>
    %7 = stablehlo.reshape %6 : (tensor<1xf64>) -> tensor<f64>
    %8 = call @closed_call(%arg1, %5, %7) : (tensor<3xf64>, tensor<3xf64>, tensor<f64>) -> tensor<3xf64>
    %9 = stablehlo.slice %2 [2:3] : (tensor<5xf64>) -> tensor<1xf64>
    %10 = stablehlo.reshape %9 : (tensor<1xf64>) -> tensor<f64>
    %11 = call @closed_call(%arg1, %8, %10) : (tensor<3xf64>, tensor<3xf64>, tensor<f64>) -> tensor<3xf64>
    %12 = stablehlo.slice %2 [3:4] : (tensor<5xf64>) -> tensor<1xf64>
    %13 = stablehlo.reshape %12 : (tensor<1xf64>) -> tensor<f64>
    %14 = call @closed_call(%arg1, %11, %13) : (tensor<3xf64>, tensor<3xf64>, tensor<f64>) -> tensor<3xf64>
    %15 = stablehlo.slice %2 [4:5] : (tensor<5xf64>) -> tensor<1xf64>
    %16 = stablehlo.reshape %15 : (tensor<1xf64>) -> tensor<f64>
    %17 = call @closed_call(%arg1, %14, %16) : (tensor<3xf64>, tensor<3xf64>, tensor<f64>) -> tensor<3xf64>
    return %17 : tensor<3xf64>
  }
  func.func private @closed_call(%arg0: tensor<3xf64>, %arg1: tensor<3xf64>, %arg2: tensor<f64>) -> tensor<3xf64> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<3xf64>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %2 = stablehlo.add %0, %1 : tensor<3xf64>
    return %2 : tensor<3xf64>
  }
  func.func private @polyval_0(%arg0: tensor<9xf64>, %arg1: tensor<3xf64>) -> tensor<3xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %1 = stablehlo.slice %arg0 [0:0] : (tensor<9xf64>) -> tensor<0xf64>
    %2 = stablehlo.slice %arg0 [0:9] : (tensor<9xf64>) -> tensor<9xf64>
    %3 = stablehlo.slice %2 [0:1] : (tensor<9xf64>) -> tensor<1xf64>
    %4 = stablehlo.reshape %3 : (tensor<1xf64>) -> tensor<f64>
    %5 = call @closed_call_1(%arg1, %0, %4) : (tensor<3xf64>, tensor<3xf64>, tensor<f64>) -> tensor<3xf64>
    %6 = stablehlo.slice %2 [1:2] : (tensor<9xf64>) -> tensor<1xf64>
    %7 = stablehlo.reshape %6 : (tensor<1xf64>) -> tensor<f64>
    %8 = call @closed_call_1(%arg1, %5, %7) : (tensor<3xf64>, tensor<3xf64>, tensor<f64>) -> tensor<3xf64>
    %9 = stablehlo.slice %2 [2:3] : (tensor<9xf64>) -> tensor<1xf64>
    %10 = stablehlo.reshape %9 : (tensor<1xf64>) -> tensor<f64>
    %11 = call @closed_call_1(%arg1, %8, %10) : (tensor<3xf64>, tensor<3xf64>, tensor<f64>) -> tensor<3xf64>
    %12 = stablehlo.slice %2 [3:4] : (tensor<9xf64>) -> tensor<1xf64>
    %13 = stablehlo.reshape %12 : (tensor<1xf64>) -> tensor<f64>
    %14 = call @closed_call_1(%arg1, %11, %13) : (tensor<3xf64>, tensor<3xf64>, tensor<f64>) -> tensor<3xf64>
    %15 = stablehlo.slice %2 [4:5] : (tensor<9xf64>) -> tensor<1xf64>
    %16 = stablehlo.reshape %15 : (tensor<1xf64>) -> tensor<f64>
    %17 = call @closed_call_1(%arg1, %14, %16) : (tensor<3xf64>, tensor<3xf64>, tensor<f64>) -> tensor<3xf64>
    %18 = stablehlo.slice %2 [5:6] : (tensor<9xf64>) -> tensor<1xf64>
    %19 = stablehlo.reshape %18 : (tensor<1xf64>) -> tensor<f64>
    %20 = call @closed_call_1(%arg1, %17, %19) : (tensor<3xf64>, tensor<3xf64>, tensor<f64>) -> tensor<3xf64>
    %21 = stablehlo.slice %2 [6:7] : (tensor<9xf64>) -> tensor<1xf64>
    %22 = stablehlo.reshape %21 : (tensor<1xf64>) -> tensor<f64>
    %23 = call @closed_call_1(%arg1, %20, %22) : (tensor<3xf64>, tensor<3xf64>, tensor<f64>) -> tensor<3xf64>
    %24 = stablehlo.slice %2 [7:8] : (tensor<9xf64>) -> tensor<1xf64>
    %25 = stablehlo.reshape %24 : (tensor<1xf64>) -> tensor<f64>
    %26 = call @closed_call_1(%arg1, %23, %25) : (tensor<3xf64>, tensor<3xf64>, tensor<f64>) -> tensor<3xf64>
    %27 = stablehlo.slice %2 [8:9] : (tensor<9xf64>) -> tensor<1xf64>
    %28 = stablehlo.reshape %27 : (tensor<1xf64>) -> tensor<f64>
    %29 = call @closed_call_1(%arg1, %26, %28) : (tensor<3xf64>, tensor<3xf64>, tensor<f64>) -> tensor<3xf64>
    return %29 : tensor<3xf64>
  }
  func.func private @closed_call_1(%arg0: tensor<3xf64>, %arg1: tensor<3xf64>, %arg2: tensor<f64>) -> tensor<3xf64> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<3xf64>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %2 = stablehlo.add %0, %1 : tensor<3xf64>
    return %2 : tensor<3xf64>
  }
}
