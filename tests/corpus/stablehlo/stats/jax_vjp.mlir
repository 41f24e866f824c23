module @jit_g attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xf64>, %arg1: tensor<6xf64>, %arg2: tensor<6xf64>, %arg3: tensor<6xf64>, %arg4: tensor<6xf64>, %arg5: tensor<6xf64>, %arg6: tensor<6xf64>, %arg7: tensor<6xf64>, %arg8: tensor<6xf64>, %arg9: tensor<6xf64>, %arg10: tensor<6xf64>, %arg11: tensor<6xf64>, %arg12: tensor<f64>) -> (tensor<6xf64> {jax.result_info = "result[0]"}, tensor<6xf64> {jax.result_info = "result[1]"}) {
    %0 = chlo.square %arg1 : tensor<6xf64> -> tensor<6xf64>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %2 = stablehlo.multiply %1, %arg1 : tensor<6xf64>
    %cst_0 = stablehlo.constant dense<6.2831853071795862> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %4 = stablehlo.multiply %3, %0 : tensor<6xf64>
    %5 = stablehlo.log %4 : tensor<6xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %7 = stablehlo.subtract %arg0, %6 : tensor<6xf64>
    %8 = chlo.square %7 : tensor<6xf64> -> tensor<6xf64>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %10 = stablehlo.multiply %9, %7 : tensor<6xf64>
    %11 = stablehlo.divide %8, %0 : tensor<6xf64>
    %12 = stablehlo.multiply %0, %0 : tensor<6xf64>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %14 = stablehlo.divide %13, %12 : tensor<6xf64>
    %15 = stablehlo.add %5, %11 : tensor<6xf64>
    %cst_4 = stablehlo.constant dense<-2.000000e+00> : tensor<f64>
    %16 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %17 = stablehlo.divide %15, %16 : tensor<6xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %18 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %19 = stablehlo.subtract %arg0, %18 : tensor<6xf64>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %20 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %21 = stablehlo.divide %19, %20 : tensor<6xf64>
    %cst_7 = stablehlo.constant dense<0.70710678118654757> : tensor<f64>
    %22 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %23 = stablehlo.multiply %21, %22 : tensor<6xf64>
    %24 = stablehlo.abs %23 : tensor<6xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %25 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %26 = stablehlo.compare GE, %23, %25, FLOAT : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xi1>
    %cst_9 = stablehlo.constant dense<0.70710678118654757> : tensor<f64>
    %27 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %28 = stablehlo.compare LT, %24, %27, FLOAT : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xi1>
    %29 = chlo.erf %23 : tensor<6xf64> -> tensor<6xf64>
    %30 = chlo.square %23 : tensor<6xf64> -> tensor<6xf64>
    %31 = stablehlo.negate %30 : tensor<6xf64>
    %32 = stablehlo.exponential %31 : tensor<6xf64>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %33 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %34 = stablehlo.add %33, %29 : tensor<6xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %35 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %36 = stablehlo.compare GT, %23, %35, FLOAT : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xi1>
    %37 = chlo.erfc %24 : tensor<6xf64> -> tensor<6xf64>
    %38 = chlo.square %24 : tensor<6xf64> -> tensor<6xf64>
    %39 = stablehlo.negate %38 : tensor<6xf64>
    %40 = stablehlo.exponential %39 : tensor<6xf64>
    %cst_12 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %41 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %42 = stablehlo.subtract %41, %37 : tensor<6xf64>
    %43 = chlo.erfc %24 : tensor<6xf64> -> tensor<6xf64>
    %44 = chlo.square %24 : tensor<6xf64> -> tensor<6xf64>
    %45 = stablehlo.negate %44 : tensor<6xf64>
    %46 = stablehlo.exponential %45 : tensor<6xf64>
    %47 = stablehlo.select %36, %42, %43 : tensor<6xi1>, tensor<6xf64>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %48 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %49 = stablehlo.select %28, %34, %47 : tensor<6xi1>, tensor<6xf64>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %50 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %cst_15 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %51 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %52 = stablehlo.multiply %51, %49 : tensor<6xf64>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %53 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %54 = stablehlo.subtract %arg0, %53 : tensor<6xf64>
    %55 = stablehlo.divide %54, %arg1 : tensor<6xf64>
    %56 = stablehlo.multiply %arg1, %arg1 : tensor<6xf64>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %57 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %58 = stablehlo.divide %57, %56 : tensor<6xf64>
    %cst_18 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %cst_19 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %59 = stablehlo.divide %cst_18, %cst_19 : tensor<f64>
    %cst_20 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %60 = stablehlo.add %59, %cst_20 : tensor<f64>
    %61 = stablehlo.multiply %arg1, %arg1 : tensor<6xf64>
    %cst_21 = stablehlo.constant dense<3.1415926535897931> : tensor<f64>
    %62 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %63 = stablehlo.multiply %61, %62 : tensor<6xf64>
    %cst_22 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %64 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %65 = stablehlo.multiply %63, %64 : tensor<6xf64>
    %66 = stablehlo.log %65 : tensor<6xf64>
    %cst_23 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %67 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %68 = stablehlo.divide %66, %67 : tensor<6xf64>
    %69 = chlo.lgamma %59 : tensor<f64> -> tensor<f64>
    %70 = stablehlo.broadcast_in_dim %69, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %71 = stablehlo.add %70, %68 : tensor<6xf64>
    %72 = chlo.lgamma %60 : tensor<f64> -> tensor<f64>
    %73 = stablehlo.broadcast_in_dim %72, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %74 = stablehlo.subtract %71, %73 : tensor<6xf64>
    %75 = stablehlo.multiply %55, %55 : tensor<6xf64>
    %cst_24 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %76 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %77 = stablehlo.divide %75, %76 : tensor<6xf64>
    %78 = stablehlo.log_plus_one %77 : tensor<6xf64>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %79 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %80 = stablehlo.add %77, %79 : tensor<6xf64>
    %81 = stablehlo.broadcast_in_dim %60, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %82 = stablehlo.multiply %81, %78 : tensor<6xf64>
    %83 = stablehlo.add %74, %82 : tensor<6xf64>
    %84 = stablehlo.negate %83 : tensor<6xf64>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %85 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %86 = stablehlo.compare GE, %arg1, %85, FLOAT : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xi1>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %87 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %88 = stablehlo.subtract %arg1, %87 : tensor<6xf64>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %89 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %90 = stablehlo.divide %88, %89 : tensor<6xf64>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %91:2 = call @_where(%86, %90, %cst_29) : (tensor<6xi1>, tensor<6xf64>, tensor<f64>) -> (tensor<6xf64>, tensor<6xf64>)
    %cst_30 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %92 = stablehlo.subtract %cst_30, %cst_31 : tensor<f64>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %93 = stablehlo.compare NE, %92, %cst_32, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %94 = stablehlo.compare NE, %91#0, %91#0, FLOAT : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xi1>
    %95 = stablehlo.broadcast_in_dim %93, dims = [] : (tensor<i1>) -> tensor<6xi1>
    %96 = stablehlo.or %95, %94 : tensor<6xi1>
    %97 = stablehlo.log %91#0 : tensor<6xf64>
    %98 = stablehlo.broadcast_in_dim %92, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %99 = stablehlo.multiply %98, %97 : tensor<6xf64>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %100 = call @_where_0(%96, %99, %cst_33) : (tensor<6xi1>, tensor<6xf64>, tensor<f64>) -> tensor<6xf64>
    %101 = stablehlo.log %91#0 : tensor<6xf64>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %102 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %103 = stablehlo.multiply %102, %101 : tensor<6xf64>
    %104 = stablehlo.subtract %100, %91#0 : tensor<6xf64>
    %cst_35 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %105 = chlo.lgamma %cst_35 : tensor<f64> -> tensor<f64>
    %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %106 = stablehlo.log %cst_36 : tensor<f64>
    %107 = stablehlo.add %105, %106 : tensor<f64>
    %108 = stablehlo.broadcast_in_dim %107, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %109 = stablehlo.subtract %104, %108 : tensor<6xf64>
    %cst_37 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %110:2 = call @_where_1(%86, %109, %cst_37) : (tensor<6xi1>, tensor<6xf64>, tensor<f64>) -> (tensor<6xf64>, tensor<6xf64>)
    %111 = stablehlo.negate %arg0 : tensor<6xf64>
    %112 = stablehlo.exponential %111 : tensor<6xf64>
    %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %113 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %114 = stablehlo.add %113, %112 : tensor<6xf64>
    %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %115 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %116 = stablehlo.divide %115, %114 : tensor<6xf64>
    %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %117 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %118 = stablehlo.subtract %117, %116 : tensor<6xf64>
    %119 = stablehlo.multiply %116, %118 : tensor<6xf64>
    %cst_41 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %cst_42 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %120 = stablehlo.minimum %cst_41, %cst_42 : tensor<f64>
    %cst_43 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %cst_44 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %121 = stablehlo.maximum %cst_43, %cst_44 : tensor<f64>
    %122 = chlo.lgamma %120 : tensor<f64> -> tensor<f64>
    %123 = chlo.lgamma %121 : tensor<f64> -> tensor<f64>
    %124 = stablehlo.add %120, %121 : tensor<f64>
    %125 = chlo.lgamma %124 : tensor<f64> -> tensor<f64>
    %126 = stablehlo.subtract %123, %125 : tensor<f64>
    %127 = stablehlo.add %122, %126 : tensor<f64>
    %128 = chlo.lgamma %120 : tensor<f64> -> tensor<f64>
    %129 = stablehlo.divide %120, %121 : tensor<f64>
    %cst_45 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %130 = stablehlo.add %cst_45, %129 : tensor<f64>
    %131 = stablehlo.divide %129, %130 : tensor<f64>
    %cst_46 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %132 = stablehlo.add %cst_46, %129 : tensor<f64>
    %133 = stablehlo.divide %129, %132 : tensor<f64>
    %cst_47 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %134 = stablehlo.subtract %120, %cst_47 : tensor<f64>
    %135 = stablehlo.add %121, %134 : tensor<f64>
    %136 = stablehlo.multiply %133, %133 : tensor<f64>
    %137 = stablehlo.add %133, %136 : tensor<f64>
    %cst_48 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %138 = stablehlo.add %cst_48, %137 : tensor<f64>
    %139 = stablehlo.multiply %136, %138 : tensor<f64>
    %140 = stablehlo.add %133, %139 : tensor<f64>
    %cst_49 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %141 = stablehlo.add %cst_49, %140 : tensor<f64>
    %142 = stablehlo.multiply %136, %141 : tensor<f64>
    %143 = stablehlo.add %133, %142 : tensor<f64>
    %cst_50 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %144 = stablehlo.add %cst_50, %143 : tensor<f64>
    %145 = stablehlo.multiply %136, %144 : tensor<f64>
    %146 = stablehlo.add %133, %145 : tensor<f64>
    %cst_51 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %147 = stablehlo.add %cst_51, %146 : tensor<f64>
    %148 = stablehlo.multiply %136, %147 : tensor<f64>
    %149 = stablehlo.add %133, %148 : tensor<f64>
    %cst_52 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %150 = stablehlo.add %cst_52, %149 : tensor<f64>
    %cst_53 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %151 = stablehlo.divide %cst_53, %121 : tensor<f64>
    %152 = stablehlo.multiply %151, %151 : tensor<f64>
    %cst_54 = stablehlo.constant dense<-0.0016532296278071301> : tensor<f64>
    %153 = stablehlo.multiply %cst_54, %150 : tensor<f64>
    %154 = stablehlo.multiply %153, %152 : tensor<f64>
    %cst_55 = stablehlo.constant dense<8.3730803403121495E-4> : tensor<f64>
    %155 = stablehlo.multiply %cst_55, %147 : tensor<f64>
    %156 = stablehlo.add %154, %155 : tensor<f64>
    %157 = stablehlo.multiply %156, %152 : tensor<f64>
    %cst_56 = stablehlo.constant dense<-5.9520293135187005E-4> : tensor<f64>
    %158 = stablehlo.multiply %cst_56, %144 : tensor<f64>
    %159 = stablehlo.add %157, %158 : tensor<f64>
    %160 = stablehlo.multiply %159, %152 : tensor<f64>
    %cst_57 = stablehlo.constant dense<7.9365066682538996E-4> : tensor<f64>
    %161 = stablehlo.multiply %cst_57, %141 : tensor<f64>
    %162 = stablehlo.add %160, %161 : tensor<f64>
    %163 = stablehlo.multiply %162, %152 : tensor<f64>
    %cst_58 = stablehlo.constant dense<-0.00277777777760991> : tensor<f64>
    %164 = stablehlo.multiply %cst_58, %138 : tensor<f64>
    %165 = stablehlo.add %163, %164 : tensor<f64>
    %166 = stablehlo.multiply %165, %152 : tensor<f64>
    %cst_59 = stablehlo.constant dense<0.083333333333333301> : tensor<f64>
    %167 = stablehlo.add %166, %cst_59 : tensor<f64>
    %168 = stablehlo.divide %131, %121 : tensor<f64>
    %169 = stablehlo.multiply %167, %168 : tensor<f64>
    %170 = stablehlo.divide %120, %121 : tensor<f64>
    %171 = stablehlo.log_plus_one %170 : tensor<f64>
    %172 = stablehlo.multiply %135, %171 : tensor<f64>
    %173 = stablehlo.log %121 : tensor<f64>
    %cst_60 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %174 = stablehlo.subtract %173, %cst_60 : tensor<f64>
    %175 = stablehlo.multiply %120, %174 : tensor<f64>
    %176 = stablehlo.compare LE, %172, %175, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %177 = stablehlo.subtract %169, %175 : tensor<f64>
    %178 = stablehlo.subtract %177, %172 : tensor<f64>
    %179 = stablehlo.subtract %169, %172 : tensor<f64>
    %180 = stablehlo.subtract %179, %175 : tensor<f64>
    %181 = call @_where_2(%176, %178, %180) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %182 = stablehlo.add %128, %181 : tensor<f64>
    %cst_61 = stablehlo.constant dense<8.000000e+00> : tensor<f64>
    %183 = stablehlo.compare LT, %121, %cst_61, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %184 = call @_where_2(%183, %127, %182) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %185 = stablehlo.negate %184 : tensor<f64>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %186 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %187 = stablehlo.subtract %116, %186 : tensor<6xf64>
    %cst_63 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %188 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %189 = stablehlo.divide %187, %188 : tensor<6xf64>
    %cst_64 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %cst_65 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %190 = stablehlo.subtract %cst_64, %cst_65 : tensor<f64>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %191 = stablehlo.compare NE, %190, %cst_66, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %192 = stablehlo.compare NE, %189, %189, FLOAT : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xi1>
    %193 = stablehlo.broadcast_in_dim %191, dims = [] : (tensor<i1>) -> tensor<6xi1>
    %194 = stablehlo.or %193, %192 : tensor<6xi1>
    %195 = stablehlo.log %189 : tensor<6xf64>
    %196 = stablehlo.broadcast_in_dim %190, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %197 = stablehlo.multiply %196, %195 : tensor<6xf64>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %198 = call @_where_0(%194, %197, %cst_67) : (tensor<6xi1>, tensor<6xf64>, tensor<f64>) -> tensor<6xf64>
    %199 = stablehlo.log %189 : tensor<6xf64>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %200 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %201 = stablehlo.multiply %200, %199 : tensor<6xf64>
    %cst_69 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %cst_70 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %202 = stablehlo.subtract %cst_69, %cst_70 : tensor<f64>
    %203 = stablehlo.negate %189 : tensor<6xf64>
    %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %204 = stablehlo.compare NE, %202, %cst_71, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %205 = stablehlo.compare NE, %203, %203, FLOAT : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xi1>
    %206 = stablehlo.broadcast_in_dim %204, dims = [] : (tensor<i1>) -> tensor<6xi1>
    %207 = stablehlo.or %206, %205 : tensor<6xi1>
    %208 = stablehlo.log_plus_one %203 : tensor<6xf64>
    %209 = stablehlo.broadcast_in_dim %202, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %210 = stablehlo.multiply %209, %208 : tensor<6xf64>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %211 = call @_where_0(%207, %210, %cst_72) : (tensor<6xi1>, tensor<6xf64>, tensor<f64>) -> tensor<6xf64>
    %212 = stablehlo.log_plus_one %203 : tensor<6xf64>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %213 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %214 = stablehlo.multiply %213, %212 : tensor<6xf64>
    %cst_74 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %215 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %216 = stablehlo.add %215, %203 : tensor<6xf64>
    %217 = stablehlo.add %198, %211 : tensor<6xf64>
    %218 = stablehlo.broadcast_in_dim %185, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %219 = stablehlo.add %218, %217 : tensor<6xf64>
    %cst_75 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %220 = stablehlo.log %cst_75 : tensor<f64>
    %221 = stablehlo.broadcast_in_dim %220, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %222 = stablehlo.subtract %219, %221 : tensor<6xf64>
    %cst_76 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_77 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %223 = stablehlo.add %cst_76, %cst_77 : tensor<f64>
    %224 = stablehlo.broadcast_in_dim %223, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %225 = stablehlo.compare GT, %116, %224, FLOAT : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xi1>
    %cst_78 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %226 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %227 = stablehlo.compare LT, %116, %226, FLOAT : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xi1>
    %228 = stablehlo.or %225, %227 : tensor<6xi1>
    %cst_79 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %229:2 = call @_where_3(%228, %cst_79, %222) : (tensor<6xi1>, tensor<f64>, tensor<6xf64>) -> (tensor<6xf64>, tensor<6xf64>)
    %cst_80 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %cst_81 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %230 = stablehlo.compare LE, %cst_80, %cst_81, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %cst_82 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %cst_83 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %231 = stablehlo.compare LE, %cst_82, %cst_83, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %232 = stablehlo.or %230, %231 : tensor<i1>
    %cst_84 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %cst_85 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %233 = stablehlo.compare LE, %cst_84, %cst_85, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %234 = stablehlo.or %232, %233 : tensor<i1>
    %cst_86 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %235:2 = call @_where_4(%234, %cst_86, %229#0) : (tensor<i1>, tensor<f64>, tensor<6xf64>) -> (tensor<6xf64>, tensor<6xf64>)
    %cst_87 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %236 = stablehlo.log %cst_87 : tensor<f64>
    %cst_88 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %237 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %238 = stablehlo.subtract %arg1, %237 : tensor<6xf64>
    %cst_89 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %239 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %240 = stablehlo.divide %238, %239 : tensor<6xf64>
    %241 = stablehlo.broadcast_in_dim %236, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %242 = stablehlo.add %240, %241 : tensor<6xf64>
    %243 = stablehlo.negate %242 : tensor<6xf64>
    %cst_90 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %244 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %245 = stablehlo.compare LT, %arg1, %244, FLOAT : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xi1>
    %cst_91 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %246:2 = call @_where_3(%245, %cst_91, %243) : (tensor<6xi1>, tensor<f64>, tensor<6xf64>) -> (tensor<6xf64>, tensor<6xf64>)
    %cst_92 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %247 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %248 = stablehlo.subtract %arg0, %247 : tensor<6xf64>
    %249 = stablehlo.abs %248 : tensor<6xf64>
    %cst_93 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %250 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %251 = stablehlo.compare GE, %248, %250, FLOAT : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xi1>
    %cst_94 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %252 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %253 = stablehlo.divide %249, %252 : tensor<6xf64>
    %cst_95 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %cst_96 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %254 = stablehlo.multiply %cst_95, %cst_96 : tensor<f64>
    %255 = stablehlo.log %254 : tensor<f64>
    %256 = stablehlo.broadcast_in_dim %255, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %257 = stablehlo.add %253, %256 : tensor<6xf64>
    %258 = stablehlo.negate %257 : tensor<6xf64>
    %cst_97 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %259 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %260 = stablehlo.subtract %arg0, %259 : tensor<6xf64>
    %cst_98 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %261 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %262 = stablehlo.divide %260, %261 : tensor<6xf64>
    %cst_99 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %263 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %264 = stablehlo.divide %262, %263 : tensor<6xf64>
    %cst_100 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %265 = stablehlo.negate %cst_100 : tensor<f64>
    %266 = stablehlo.negate %264 : tensor<6xf64>
    %267 = stablehlo.maximum %264, %266 : tensor<6xf64>
    %268 = stablehlo.subtract %264, %266 : tensor<6xf64>
    %269 = stablehlo.compare NE, %268, %268, FLOAT : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xi1>
    %270 = stablehlo.add %264, %266 : tensor<6xf64>
    %271 = stablehlo.abs %268 : tensor<6xf64>
    %272 = stablehlo.negate %271 : tensor<6xf64>
    %273 = stablehlo.exponential %272 : tensor<6xf64>
    %274 = stablehlo.log_plus_one %273 : tensor<6xf64>
    %275 = stablehlo.add %267, %274 : tensor<6xf64>
    %276 = stablehlo.select %269, %270, %275 : tensor<6xi1>, tensor<6xf64>
    %cst_101 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %277 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %278 = stablehlo.compare EQ, %264, %277, FLOAT : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xi1>
    %cst_102 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %279 = stablehlo.broadcast_in_dim %cst_102, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %280 = stablehlo.select %278, %279, %264 : tensor<6xi1>, tensor<6xf64>
    %cst_103 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %281 = stablehlo.broadcast_in_dim %cst_103, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %282 = stablehlo.compare EQ, %276, %281, FLOAT : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xi1>
    %cst_104 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %283 = stablehlo.broadcast_in_dim %cst_104, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %284 = stablehlo.select %282, %283, %276 : tensor<6xi1>, tensor<6xf64>
    %285 = stablehlo.subtract %280, %284 : tensor<6xf64>
    %286 = stablehlo.exponential %285 : tensor<6xf64>
    %cst_105 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %287 = stablehlo.broadcast_in_dim %cst_105, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %288 = stablehlo.compare EQ, %266, %287, FLOAT : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xi1>
    %cst_106 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %289 = stablehlo.broadcast_in_dim %cst_106, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %290 = stablehlo.select %288, %289, %266 : tensor<6xi1>, tensor<6xf64>
    %cst_107 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %291 = stablehlo.broadcast_in_dim %cst_107, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %292 = stablehlo.compare EQ, %276, %291, FLOAT : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xi1>
    %cst_108 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %293 = stablehlo.broadcast_in_dim %cst_108, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %294 = stablehlo.select %292, %293, %276 : tensor<6xi1>, tensor<6xf64>
    %295 = stablehlo.subtract %290, %294 : tensor<6xf64>
    %296 = stablehlo.exponential %295 : tensor<6xf64>
    %297 = stablehlo.broadcast_in_dim %265, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %298 = stablehlo.multiply %297, %276 : tensor<6xf64>
    %cst_109 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %299 = stablehlo.log %cst_109 : tensor<f64>
    %300 = stablehlo.broadcast_in_dim %299, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %301 = stablehlo.subtract %298, %300 : tensor<6xf64>
    %cst_110 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %302 = stablehlo.broadcast_in_dim %cst_110, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %303 = stablehlo.subtract %arg0, %302 : tensor<6xf64>
    %cst_111 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %304 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %305 = stablehlo.divide %303, %304 : tensor<6xf64>
    %cst_112 = stablehlo.constant dense<3.1415926535897931> : tensor<f64>
    %cst_113 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %306 = stablehlo.multiply %cst_112, %cst_113 : tensor<f64>
    %307 = stablehlo.log %306 : tensor<f64>
    %308 = stablehlo.multiply %305, %305 : tensor<6xf64>
    %309 = stablehlo.log_plus_one %308 : tensor<6xf64>
    %cst_114 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %310 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %311 = stablehlo.add %308, %310 : tensor<6xf64>
    %312 = stablehlo.broadcast_in_dim %307, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %313 = stablehlo.add %312, %309 : tensor<6xf64>
    %314 = stablehlo.negate %313 : tensor<6xf64>
    %315 = stablehlo.exponential %314 : tensor<6xf64>
    %316 = stablehlo.negate %arg0 : tensor<6xf64>
    %317 = stablehlo.exponential %316 : tensor<6xf64>
    %cst_115 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %318 = stablehlo.broadcast_in_dim %cst_115, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %319 = stablehlo.add %318, %317 : tensor<6xf64>
    %cst_116 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %320 = stablehlo.broadcast_in_dim %cst_116, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %321 = stablehlo.divide %320, %319 : tensor<6xf64>
    %cst_117 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %322 = stablehlo.broadcast_in_dim %cst_117, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %323 = stablehlo.subtract %322, %321 : tensor<6xf64>
    %324 = stablehlo.multiply %321, %323 : tensor<6xf64>
    %cst_118 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %325 = stablehlo.log %cst_118 : tensor<f64>
    %326 = stablehlo.negate %325 : tensor<f64>
    %cst_119 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_120 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %327 = stablehlo.add %cst_119, %cst_120 : tensor<f64>
    %328 = stablehlo.broadcast_in_dim %327, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %329 = stablehlo.compare GT, %321, %328, FLOAT : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xi1>
    %cst_121 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %330 = stablehlo.broadcast_in_dim %cst_121, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %331 = stablehlo.compare LT, %321, %330, FLOAT : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xi1>
    %332 = stablehlo.or %329, %331 : tensor<6xi1>
    %cst_122 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %333 = call @_where_5(%332, %cst_122, %326) : (tensor<6xi1>, tensor<f64>, tensor<f64>) -> tensor<6xf64>
    %334 = stablehlo.exponential %333 : tensor<6xf64>
    %cst_123 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %335 = stablehlo.broadcast_in_dim %cst_123, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %336 = stablehlo.iota dim = 0 : tensor<6x6xi64>
    %337 = stablehlo.iota dim = 1 : tensor<6x6xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %338 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<6x6xi64>
    %339 = stablehlo.add %336, %338 : tensor<6x6xi64>
    %340 = stablehlo.compare EQ, %339, %337, SIGNED : (tensor<6x6xi64>, tensor<6x6xi64>) -> tensor<6x6xi1>
    %341 = stablehlo.convert %340 : (tensor<6x6xi1>) -> tensor<6x6xf64>
    %cst_124 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %342 = stablehlo.broadcast_in_dim %cst_124, dims = [] : (tensor<f64>) -> tensor<6x6xf64>
    %343 = stablehlo.multiply %341, %342 : tensor<6x6xf64>
    %344 = stablehlo.transpose %343, dims = [1, 0] : (tensor<6x6xf64>) -> tensor<6x6xf64>
    %345 = stablehlo.add %343, %344 : tensor<6x6xf64>
    %cst_125 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %346 = stablehlo.broadcast_in_dim %cst_125, dims = [] : (tensor<f64>) -> tensor<6x6xf64>
    %347 = stablehlo.divide %345, %346 : tensor<6x6xf64>
    %348:2 = stablehlo.custom_call @lapack_dpotrf_ffi(%347) {backend_config = "", mhlo.backend_config = {uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], []) {i=6, j=6, k=6, l=6}, custom>} : (tensor<6x6xf64>) -> (tensor<6x6xf64>, tensor<i32>)
    %c_126 = stablehlo.constant dense<0> : tensor<i32>
    %349 = stablehlo.broadcast_in_dim %c_126, dims = [] : (tensor<i32>) -> tensor<i32>
    %350 = stablehlo.compare EQ, %348#1, %349, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %351 = stablehlo.broadcast_in_dim %350, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst_127 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %352 = stablehlo.broadcast_in_dim %cst_127, dims = [] : (tensor<f64>) -> tensor<6x6xf64>
    %353 = stablehlo.broadcast_in_dim %351, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<6x6xi1>
    %354 = stablehlo.select %353, %348#0, %352 : tensor<6x6xi1>, tensor<6x6xf64>
    %355 = stablehlo.iota dim = 0 : tensor<6x6xi64>
    %c_128 = stablehlo.constant dense<0> : tensor<i64>
    %356 = stablehlo.broadcast_in_dim %c_128, dims = [] : (tensor<i64>) -> tensor<6x6xi64>
    %357 = stablehlo.add %355, %356 : tensor<6x6xi64>
    %358 = stablehlo.iota dim = 1 : tensor<6x6xi64>
    %359 = stablehlo.compare GE, %357, %358, SIGNED : (tensor<6x6xi64>, tensor<6x6xi64>) -> tensor<6x6xi1>
    %cst_129 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %360 = stablehlo.broadcast_in_dim %cst_129, dims = [] : (tensor<f64>) -> tensor<6x6xf64>
    %361 = stablehlo.select %359, %354, %360 : tensor<6x6xi1>, tensor<6x6xf64>
    %362 = stablehlo.subtract %arg0, %335 : tensor<6xf64>
    %363 = stablehlo.broadcast_in_dim %362, dims = [1] : (tensor<6xf64>) -> tensor<1x6xf64>
    %364 = stablehlo.custom_call @lapack_dtrsm_ffi(%361, %363) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 82 : ui8, trans_x = 84 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=6, j=6, k=1, l=6, m=1, n=6}, custom>} : (tensor<6x6xf64>, tensor<1x6xf64>) -> tensor<1x6xf64>
    %365 = stablehlo.reshape %364 : (tensor<1x6xf64>) -> tensor<6xf64>
    %366 = stablehlo.dot_general %365, %365, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6xf64>, tensor<6xf64>) -> tensor<f64>
    %cst_130 = stablehlo.constant dense<-5.000000e-01> : tensor<f64>
    %367 = stablehlo.multiply %cst_130, %366 : tensor<f64>
    %cst_131 = stablehlo.constant dense<6.2831853071795862> : tensor<f64>
    %368 = stablehlo.log %cst_131 : tensor<f64>
    %cst_132 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %369 = stablehlo.multiply %cst_132, %368 : tensor<f64>
    %370 = stablehlo.convert %369 : tensor<f64>
    %371 = stablehlo.subtract %367, %370 : tensor<f64>
    %372 = call @diagonal(%361) : (tensor<6x6xf64>) -> tensor<6xf64>
    %373 = stablehlo.log %372 : tensor<6xf64>
    %cst_133 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %374 = stablehlo.reduce(%373 init: %cst_133) applies stablehlo.add across dimensions = [0] : (tensor<6xf64>, tensor<f64>) -> tensor<f64>
    %375 = stablehlo.subtract %371, %374 : tensor<f64>
    %cst_134 = stablehlo.constant dense<-5.000000e-01> : tensor<f64>
    %376 = stablehlo.multiply %cst_134, %arg12 : tensor<f64>
    %377 = stablehlo.dot_general %376, %365, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f64>, tensor<6xf64>) -> tensor<6xf64>
    %378 = stablehlo.dot_general %376, %365, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f64>, tensor<6xf64>) -> tensor<6xf64>
    %379 = stablehlo.add %377, %378 : tensor<6xf64>
    %380 = stablehlo.broadcast_in_dim %379, dims = [1] : (tensor<6xf64>) -> tensor<1x6xf64>
    %381 = stablehlo.custom_call @lapack_dtrsm_ffi(%361, %380) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 82 : ui8, trans_x = 78 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=6, j=6, k=1, l=6, m=1, n=6}, custom>} : (tensor<6x6xf64>, tensor<1x6xf64>) -> tensor<1x6xf64>
    %cst_135 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %382 = stablehlo.reduce(%381 init: %cst_135) applies stablehlo.add across dimensions = [0] : (tensor<1x6xf64>, tensor<f64>) -> tensor<6xf64>
    %383 = stablehlo.multiply %arg10, %315 : tensor<6xf64>
    %384 = stablehlo.negate %383 : tensor<6xf64>
    %385 = stablehlo.divide %384, %311 : tensor<6xf64>
    %386 = stablehlo.multiply %305, %385 : tensor<6xf64>
    %387 = stablehlo.multiply %385, %305 : tensor<6xf64>
    %388 = stablehlo.add %386, %387 : tensor<6xf64>
    %cst_136 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %389 = stablehlo.broadcast_in_dim %cst_136, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %390 = stablehlo.divide %388, %389 : tensor<6xf64>
    %391 = stablehlo.add %382, %390 : tensor<6xf64>
    %392 = stablehlo.broadcast_in_dim %265, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %393 = stablehlo.multiply %392, %arg9 : tensor<6xf64>
    %394 = stablehlo.multiply %393, %296 : tensor<6xf64>
    %395 = stablehlo.multiply %393, %286 : tensor<6xf64>
    %396 = stablehlo.negate %394 : tensor<6xf64>
    %397 = stablehlo.add %395, %396 : tensor<6xf64>
    %cst_137 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %398 = stablehlo.broadcast_in_dim %cst_137, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %399 = stablehlo.divide %397, %398 : tensor<6xf64>
    %cst_138 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %400 = stablehlo.broadcast_in_dim %cst_138, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %401 = stablehlo.divide %399, %400 : tensor<6xf64>
    %402 = stablehlo.add %391, %401 : tensor<6xf64>
    %403 = stablehlo.negate %arg8 : tensor<6xf64>
    %cst_139 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %404 = stablehlo.broadcast_in_dim %cst_139, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %405 = stablehlo.divide %403, %404 : tensor<6xf64>
    %cst_140 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %406 = stablehlo.broadcast_in_dim %cst_140, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %407 = stablehlo.select %251, %406, %405 : tensor<6xi1>, tensor<6xf64>
    %408 = stablehlo.select %251, %405, %406 : tensor<6xi1>, tensor<6xf64>
    %409 = stablehlo.add %402, %408 : tensor<6xf64>
    %410 = stablehlo.negate %407 : tensor<6xf64>
    %411 = stablehlo.add %409, %410 : tensor<6xf64>
    %412 = call @_where_6(%245, %246#1, %arg7) : (tensor<6xi1>, tensor<6xf64>, tensor<6xf64>) -> tensor<6xf64>
    %413 = stablehlo.negate %412 : tensor<6xf64>
    %cst_141 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %414 = stablehlo.broadcast_in_dim %cst_141, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %415 = stablehlo.divide %413, %414 : tensor<6xf64>
    %416 = call @_where_7(%234, %235#1, %arg6) : (tensor<i1>, tensor<6xf64>, tensor<6xf64>) -> tensor<6xf64>
    %417 = call @_where_6(%228, %229#1, %416) : (tensor<6xi1>, tensor<6xf64>, tensor<6xf64>) -> tensor<6xf64>
    %418 = stablehlo.divide %417, %216 : tensor<6xf64>
    %419 = stablehlo.broadcast_in_dim %202, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %420 = stablehlo.multiply %418, %419 : tensor<6xf64>
    %421 = stablehlo.negate %420 : tensor<6xf64>
    %422 = stablehlo.divide %417, %189 : tensor<6xf64>
    %423 = stablehlo.broadcast_in_dim %190, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %424 = stablehlo.multiply %422, %423 : tensor<6xf64>
    %425 = stablehlo.add %421, %424 : tensor<6xf64>
    %cst_142 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %426 = stablehlo.broadcast_in_dim %cst_142, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %427 = stablehlo.divide %425, %426 : tensor<6xf64>
    %428 = stablehlo.multiply %427, %119 : tensor<6xf64>
    %429 = stablehlo.add %411, %428 : tensor<6xf64>
    %430 = call @_where_8(%86, %110#1, %arg5) : (tensor<6xi1>, tensor<6xf64>, tensor<6xf64>) -> tensor<6xf64>
    %431 = stablehlo.negate %430 : tensor<6xf64>
    %432 = stablehlo.divide %430, %91#0 : tensor<6xf64>
    %433 = stablehlo.broadcast_in_dim %92, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %434 = stablehlo.multiply %432, %433 : tensor<6xf64>
    %435 = stablehlo.add %431, %434 : tensor<6xf64>
    %436 = call @_where_9(%86, %91#1, %435) : (tensor<6xi1>, tensor<6xf64>, tensor<6xf64>) -> tensor<6xf64>
    %cst_143 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %437 = stablehlo.broadcast_in_dim %cst_143, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %438 = stablehlo.divide %436, %437 : tensor<6xf64>
    %439 = stablehlo.add %415, %438 : tensor<6xf64>
    %440 = stablehlo.negate %arg4 : tensor<6xf64>
    %441 = stablehlo.broadcast_in_dim %60, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %442 = stablehlo.multiply %441, %440 : tensor<6xf64>
    %443 = stablehlo.divide %442, %80 : tensor<6xf64>
    %cst_144 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %444 = stablehlo.broadcast_in_dim %cst_144, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %445 = stablehlo.divide %443, %444 : tensor<6xf64>
    %446 = stablehlo.multiply %55, %445 : tensor<6xf64>
    %447 = stablehlo.multiply %445, %55 : tensor<6xf64>
    %448 = stablehlo.add %446, %447 : tensor<6xf64>
    %cst_145 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %449 = stablehlo.broadcast_in_dim %cst_145, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %450 = stablehlo.divide %440, %449 : tensor<6xf64>
    %451 = stablehlo.divide %450, %65 : tensor<6xf64>
    %cst_146 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %452 = stablehlo.broadcast_in_dim %cst_146, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %453 = stablehlo.multiply %451, %452 : tensor<6xf64>
    %cst_147 = stablehlo.constant dense<3.1415926535897931> : tensor<f64>
    %454 = stablehlo.broadcast_in_dim %cst_147, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %455 = stablehlo.multiply %453, %454 : tensor<6xf64>
    %456 = stablehlo.multiply %arg1, %455 : tensor<6xf64>
    %457 = stablehlo.add %439, %456 : tensor<6xf64>
    %458 = stablehlo.multiply %455, %arg1 : tensor<6xf64>
    %459 = stablehlo.add %457, %458 : tensor<6xf64>
    %460 = stablehlo.multiply %448, %58 : tensor<6xf64>
    %461 = stablehlo.multiply %460, %54 : tensor<6xf64>
    %462 = stablehlo.negate %461 : tensor<6xf64>
    %463 = stablehlo.add %459, %462 : tensor<6xf64>
    %464 = stablehlo.divide %448, %arg1 : tensor<6xf64>
    %465 = stablehlo.add %429, %464 : tensor<6xf64>
    %cst_148 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %466 = stablehlo.broadcast_in_dim %cst_148, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %467 = stablehlo.multiply %466, %arg3 : tensor<6xf64>
    %cst_149 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %468 = stablehlo.broadcast_in_dim %cst_149, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %469 = stablehlo.select %28, %468, %467 : tensor<6xi1>, tensor<6xf64>
    %470 = stablehlo.select %28, %467, %468 : tensor<6xi1>, tensor<6xf64>
    %cst_150 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %471 = stablehlo.broadcast_in_dim %cst_150, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %472 = stablehlo.select %36, %471, %469 : tensor<6xi1>, tensor<6xf64>
    %473 = stablehlo.select %36, %469, %471 : tensor<6xi1>, tensor<6xf64>
    %cst_151 = stablehlo.constant dense<-1.1283791670955126> : tensor<f64>
    %474 = stablehlo.broadcast_in_dim %cst_151, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %475 = stablehlo.multiply %474, %472 : tensor<6xf64>
    %476 = stablehlo.multiply %475, %46 : tensor<6xf64>
    %477 = stablehlo.negate %473 : tensor<6xf64>
    %cst_152 = stablehlo.constant dense<-1.1283791670955126> : tensor<f64>
    %478 = stablehlo.broadcast_in_dim %cst_152, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %479 = stablehlo.multiply %478, %477 : tensor<6xf64>
    %480 = stablehlo.multiply %479, %40 : tensor<6xf64>
    %481 = stablehlo.add %476, %480 : tensor<6xf64>
    %cst_153 = stablehlo.constant dense<1.1283791670955126> : tensor<f64>
    %482 = stablehlo.broadcast_in_dim %cst_153, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %483 = stablehlo.multiply %482, %470 : tensor<6xf64>
    %484 = stablehlo.multiply %483, %32 : tensor<6xf64>
    %cst_154 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %485 = stablehlo.broadcast_in_dim %cst_154, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %486 = stablehlo.select %26, %485, %481 : tensor<6xi1>, tensor<6xf64>
    %487 = stablehlo.select %26, %481, %485 : tensor<6xi1>, tensor<6xf64>
    %488 = stablehlo.add %484, %487 : tensor<6xf64>
    %489 = stablehlo.negate %486 : tensor<6xf64>
    %490 = stablehlo.add %488, %489 : tensor<6xf64>
    %cst_155 = stablehlo.constant dense<0.70710678118654757> : tensor<f64>
    %491 = stablehlo.broadcast_in_dim %cst_155, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %492 = stablehlo.multiply %490, %491 : tensor<6xf64>
    %cst_156 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %493 = stablehlo.broadcast_in_dim %cst_156, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %494 = stablehlo.divide %492, %493 : tensor<6xf64>
    %495 = stablehlo.add %465, %494 : tensor<6xf64>
    %cst_157 = stablehlo.constant dense<-2.000000e+00> : tensor<f64>
    %496 = stablehlo.broadcast_in_dim %cst_157, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %497 = stablehlo.divide %arg2, %496 : tensor<6xf64>
    %498 = stablehlo.multiply %497, %14 : tensor<6xf64>
    %499 = stablehlo.multiply %498, %8 : tensor<6xf64>
    %500 = stablehlo.negate %499 : tensor<6xf64>
    %501 = stablehlo.divide %497, %0 : tensor<6xf64>
    %502 = stablehlo.multiply %501, %10 : tensor<6xf64>
    %503 = stablehlo.add %495, %502 : tensor<6xf64>
    %504 = stablehlo.divide %497, %4 : tensor<6xf64>
    %cst_158 = stablehlo.constant dense<6.2831853071795862> : tensor<f64>
    %505 = stablehlo.broadcast_in_dim %cst_158, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %506 = stablehlo.multiply %505, %504 : tensor<6xf64>
    %507 = stablehlo.add %500, %506 : tensor<6xf64>
    %508 = stablehlo.multiply %507, %2 : tensor<6xf64>
    %509 = stablehlo.add %463, %508 : tensor<6xf64>
    return %503, %509 : tensor<6xf64>, tensor<6xf64>
  }
  func.func private @_where(%arg0: tensor<6xi1>, %arg1: tensor<6xf64>, %arg2: tensor<f64>) -> (tensor<6xf64>, tensor<6xf64>) {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<6xi1>, tensor<6xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<6xf64>
    return %1, %2 : tensor<6xf64>, tensor<6xf64>
  }
  func.func private @_where_0(%arg0: tensor<6xi1>, %arg1: tensor<6xf64>, %arg2: tensor<f64>) -> tensor<6xf64> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<6xi1>, tensor<6xf64>
    return %1 : tensor<6xf64>
  }
  func.func private @_where_1(%arg0: tensor<6xi1>, %arg1: tensor<6xf64>, %arg2: tensor<f64>) -> (tensor<6xf64>, tensor<6xf64>) {
    %0 = stablehlo.convert %arg2 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<6xi1>, tensor<6xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<6xf64>
    return %2, %3 : tensor<6xf64>, tensor<6xf64>
  }
  func.func private @_where_2(%arg0: tensor<i1>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<f64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<f64>
    return %0 : tensor<f64>
  }
  func.func private @_where_3(%arg0: tensor<6xi1>, %arg1: tensor<f64>, %arg2: tensor<6xf64>) -> (tensor<6xf64>, tensor<6xf64>) {
    %0 = stablehlo.convert %arg1 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<6xi1>, tensor<6xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<6xf64>
    return %2, %3 : tensor<6xf64>, tensor<6xf64>
  }
  func.func private @_where_4(%arg0: tensor<i1>, %arg1: tensor<f64>, %arg2: tensor<6xf64>) -> (tensor<6xf64>, tensor<6xf64>) {
    %0 = stablehlo.convert %arg1 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<i1>, tensor<6xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<6xf64>
    return %2, %3 : tensor<6xf64>, tensor<6xf64>
  }
  func.func private @_where_5(%arg0: tensor<6xi1>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<6xf64> {
    %0 = stablehlo.convert %arg1 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %2 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %3 = stablehlo.select %arg0, %1, %2 : tensor<6xi1>, tensor<6xf64>
    return %3 : tensor<6xf64>
  }
  func.func private @diagonal(%arg0: tensor<6x6xf64>) -> tensor<6xf64> {
    %0 = stablehlo.iota dim = 0 : tensor<6x6xi64>
    %1 = stablehlo.iota dim = 1 : tensor<6x6xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<6x6xi64>
    %3 = stablehlo.add %0, %2 : tensor<6x6xi64>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<6x6xi64>, tensor<6x6xi64>) -> tensor<6x6xi1>
    %5 = stablehlo.convert %4 : (tensor<6x6xi1>) -> tensor<6x6xf64>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %6 = "stablehlo.case"(%c_0) ({
      %c_1 = stablehlo.constant dense<0> : tensor<i32>
      stablehlo.return %c_1 : tensor<i32>
    }, {
      %c_1 = stablehlo.constant dense<0> : tensor<i32>
      stablehlo.return %c_1 : tensor<i32>
    }) : (tensor<i32>) -> tensor<i32>
    %7 = "stablehlo.case"(%6) ({
      %8 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<6x6xf64>) -> tensor<6x6xf64>
      %9 = stablehlo.iota dim = 0 : tensor<6xi64>
      %10 = stablehlo.iota dim = 0 : tensor<6xi64>
      %c_1 = stablehlo.constant dense<0> : tensor<i64>
      %11 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i64>) -> tensor<6xi64>
      %12 = stablehlo.compare LT, %9, %11, SIGNED : (tensor<6xi64>, tensor<6xi64>) -> tensor<6xi1>
      %c_2 = stablehlo.constant dense<6> : tensor<i64>
      %13 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i64>) -> tensor<6xi64>
      %14 = stablehlo.add %9, %13 : tensor<6xi64>
      %15 = stablehlo.select %12, %14, %9 : tensor<6xi1>, tensor<6xi64>
      %c_3 = stablehlo.constant dense<0> : tensor<i64>
      %16 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i64>) -> tensor<6xi64>
      %17 = stablehlo.compare LT, %10, %16, SIGNED : (tensor<6xi64>, tensor<6xi64>) -> tensor<6xi1>
      %c_4 = stablehlo.constant dense<6> : tensor<i64>
      %18 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i64>) -> tensor<6xi64>
      %19 = stablehlo.add %10, %18 : tensor<6xi64>
      %20 = stablehlo.select %17, %19, %10 : tensor<6xi1>, tensor<6xi64>
      %21 = stablehlo.convert %15 : (tensor<6xi64>) -> tensor<6xi32>
      %22 = stablehlo.convert %20 : (tensor<6xi64>) -> tensor<6xi32>
      %23 = stablehlo.broadcast_in_dim %21, dims = [0] : (tensor<6xi32>) -> tensor<6x1xi32>
      %24 = stablehlo.broadcast_in_dim %22, dims = [0] : (tensor<6xi32>) -> tensor<6x1xi32>
      %25 = stablehlo.concatenate %23, %24, dim = 1 : (tensor<6x1xi32>, tensor<6x1xi32>) -> tensor<6x2xi32>
      %26 = "stablehlo.gather"(%8, %25) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<6x6xf64>, tensor<6x2xi32>) -> tensor<6xf64>
      stablehlo.return %26 : tensor<6xf64>
    }) : (tensor<i32>) -> tensor<6xf64>
    return %7 : tensor<6xf64>
  }
  func.func private @_where_6(%arg0: tensor<6xi1>, %arg1: tensor<6xf64>, %arg2: tensor<6xf64>) -> tensor<6xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %1 = stablehlo.select %arg0, %0, %arg2 : tensor<6xi1>, tensor<6xf64>
    return %1 : tensor<6xf64>
  }
  func.func private @_where_7(%arg0: tensor<i1>, %arg1: tensor<6xf64>, %arg2: tensor<6xf64>) -> tensor<6xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %1 = stablehlo.select %arg0, %0, %arg2 : tensor<i1>, tensor<6xf64>
    return %1 : tensor<6xf64>
  }
  func.func private @_where_8(%arg0: tensor<6xi1>, %arg1: tensor<6xf64>, %arg2: tensor<6xf64>) -> tensor<6xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %1 = stablehlo.select %arg0, %arg2, %0 : tensor<6xi1>, tensor<6xf64>
    return %1 : tensor<6xf64>
  }
  func.func private @_where_9(%arg0: tensor<6xi1>, %arg1: tensor<6xf64>, %arg2: tensor<6xf64>) -> tensor<6xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %1 = stablehlo.select %arg0, %arg2, %0 : tensor<6xi1>, tensor<6xf64>
    return %1 : tensor<6xf64>
  }
}
