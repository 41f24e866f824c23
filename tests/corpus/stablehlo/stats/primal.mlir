module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xf64>, %arg1: tensor<6xf64>) -> (tensor<6xf64> {jax.result_info = "result[0]"}, tensor<6xf64> {jax.result_info = "result[1]"}, tensor<6xf64> {jax.result_info = "result[2]"}, tensor<6xf64> {jax.result_info = "result[3]"}, tensor<6xf64> {jax.result_info = "result[4]"}, tensor<6xf64> {jax.result_info = "result[5]"}, tensor<6xf64> {jax.result_info = "result[6]"}, tensor<6xf64> {jax.result_info = "result[7]"}, tensor<6xf64> {jax.result_info = "result[8]"}, tensor<6xf64> {jax.result_info = "result[9]"}, tensor<f64> {jax.result_info = "result[10]"}) {
    %0 = chlo.square %arg1 : tensor<6xf64> -> tensor<6xf64>
    %cst = stablehlo.constant dense<6.2831853071795862> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %2 = stablehlo.multiply %1, %0 : tensor<6xf64>
    %3 = stablehlo.log %2 : tensor<6xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %5 = stablehlo.subtract %arg0, %4 : tensor<6xf64>
    %6 = chlo.square %5 : tensor<6xf64> -> tensor<6xf64>
    %7 = stablehlo.divide %6, %0 : tensor<6xf64>
    %8 = stablehlo.add %3, %7 : tensor<6xf64>
    %cst_1 = stablehlo.constant dense<-2.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %10 = stablehlo.divide %8, %9 : tensor<6xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %12 = stablehlo.subtract %arg0, %11 : tensor<6xf64>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %14 = stablehlo.divide %12, %13 : tensor<6xf64>
    %cst_4 = stablehlo.constant dense<0.70710678118654757> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %16 = stablehlo.multiply %14, %15 : tensor<6xf64>
    %17 = stablehlo.abs %16 : tensor<6xf64>
    %cst_5 = stablehlo.constant dense<0.70710678118654757> : tensor<f64>
    %18 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %19 = stablehlo.compare LT, %17, %18, FLOAT : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xi1>
    %20 = chlo.erf %16 : tensor<6xf64> -> tensor<6xf64>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %21 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %22 = stablehlo.add %21, %20 : tensor<6xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %23 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %24 = stablehlo.compare GT, %16, %23, FLOAT : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xi1>
    %25 = chlo.erfc %17 : tensor<6xf64> -> tensor<6xf64>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %26 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %27 = stablehlo.subtract %26, %25 : tensor<6xf64>
    %28 = chlo.erfc %17 : tensor<6xf64> -> tensor<6xf64>
    %29 = stablehlo.select %24, %27, %28 : tensor<6xi1>, tensor<6xf64>
    %30 = stablehlo.select %19, %22, %29 : tensor<6xi1>, tensor<6xf64>
    %cst_9 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %31 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %32 = stablehlo.multiply %31, %30 : tensor<6xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %33 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %34 = stablehlo.subtract %arg0, %33 : tensor<6xf64>
    %35 = stablehlo.divide %34, %arg1 : tensor<6xf64>
    %cst_11 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %cst_12 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %36 = stablehlo.divide %cst_11, %cst_12 : tensor<f64>
    %cst_13 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %37 = stablehlo.add %36, %cst_13 : tensor<f64>
    %38 = stablehlo.multiply %arg1, %arg1 : tensor<6xf64>
    %cst_14 = stablehlo.constant dense<3.1415926535897931> : tensor<f64>
    %39 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %40 = stablehlo.multiply %38, %39 : tensor<6xf64>
    %cst_15 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %41 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %42 = stablehlo.multiply %40, %41 : tensor<6xf64>
    %43 = stablehlo.log %42 : tensor<6xf64>
    %cst_16 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %44 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %45 = stablehlo.divide %43, %44 : tensor<6xf64>
    %46 = chlo.lgamma %36 : tensor<f64> -> tensor<f64>
    %47 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %48 = stablehlo.add %47, %45 : tensor<6xf64>
    %49 = chlo.lgamma %37 : tensor<f64> -> tensor<f64>
    %50 = stablehlo.broadcast_in_dim %49, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %51 = stablehlo.subtract %48, %50 : tensor<6xf64>
    %52 = stablehlo.multiply %35, %35 : tensor<6xf64>
    %cst_17 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %53 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %54 = stablehlo.divide %52, %53 : tensor<6xf64>
    %55 = stablehlo.log_plus_one %54 : tensor<6xf64>
    %56 = stablehlo.broadcast_in_dim %37, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %57 = stablehlo.multiply %56, %55 : tensor<6xf64>
    %58 = stablehlo.add %51, %57 : tensor<6xf64>
    %59 = stablehlo.negate %58 : tensor<6xf64>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %60 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %61 = stablehlo.compare GE, %arg1, %60, FLOAT : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xi1>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %62 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %63 = stablehlo.subtract %arg1, %62 : tensor<6xf64>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %64 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %65 = stablehlo.divide %63, %64 : tensor<6xf64>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %66 = call @_where(%61, %65, %cst_21) : (tensor<6xi1>, tensor<6xf64>, tensor<f64>) -> tensor<6xf64>
    %cst_22 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %67 = stablehlo.subtract %cst_22, %cst_23 : tensor<f64>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %68 = stablehlo.compare NE, %67, %cst_24, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %69 = stablehlo.compare NE, %66, %66, FLOAT : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xi1>
    %70 = stablehlo.broadcast_in_dim %68, dims = [] : (tensor<i1>) -> tensor<6xi1>
    %71 = stablehlo.or %70, %69 : tensor<6xi1>
    %72 = stablehlo.log %66 : tensor<6xf64>
    %73 = stablehlo.broadcast_in_dim %67, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %74 = stablehlo.multiply %73, %72 : tensor<6xf64>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %75 = call @_where(%71, %74, %cst_25) : (tensor<6xi1>, tensor<6xf64>, tensor<f64>) -> tensor<6xf64>
    %76 = stablehlo.subtract %75, %66 : tensor<6xf64>
    %cst_26 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %77 = chlo.lgamma %cst_26 : tensor<f64> -> tensor<f64>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %78 = stablehlo.log %cst_27 : tensor<f64>
    %79 = stablehlo.add %77, %78 : tensor<f64>
    %80 = stablehlo.broadcast_in_dim %79, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %81 = stablehlo.subtract %76, %80 : tensor<6xf64>
    %cst_28 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %82 = call @_where_0(%61, %81, %cst_28) : (tensor<6xi1>, tensor<6xf64>, tensor<f64>) -> tensor<6xf64>
    %83 = stablehlo.negate %arg0 : tensor<6xf64>
    %84 = stablehlo.exponential %83 : tensor<6xf64>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %85 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %86 = stablehlo.add %85, %84 : tensor<6xf64>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %87 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %88 = stablehlo.divide %87, %86 : tensor<6xf64>
    %cst_31 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %cst_32 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %89 = stablehlo.minimum %cst_31, %cst_32 : tensor<f64>
    %cst_33 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %cst_34 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %90 = stablehlo.maximum %cst_33, %cst_34 : tensor<f64>
    %91 = chlo.lgamma %89 : tensor<f64> -> tensor<f64>
    %92 = chlo.lgamma %90 : tensor<f64> -> tensor<f64>
    %93 = stablehlo.add %89, %90 : tensor<f64>
    %94 = chlo.lgamma %93 : tensor<f64> -> tensor<f64>
    %95 = stablehlo.subtract %92, %94 : tensor<f64>
    %96 = stablehlo.add %91, %95 : tensor<f64>
    %97 = chlo.lgamma %89 : tensor<f64> -> tensor<f64>
    %98 = stablehlo.divide %89, %90 : tensor<f64>
    %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %99 = stablehlo.add %cst_35, %98 : tensor<f64>
    %100 = stablehlo.divide %98, %99 : tensor<f64>
    %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %101 = stablehlo.add %cst_36, %98 : tensor<f64>
    %102 = stablehlo.divide %98, %101 : tensor<f64>
    %cst_37 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %103 = stablehlo.subtract %89, %cst_37 : tensor<f64>
    %104 = stablehlo.add %90, %103 : tensor<f64>
    %105 = stablehlo.multiply %102, %102 : tensor<f64>
    %106 = stablehlo.add %102, %105 : tensor<f64>
    %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %107 = stablehlo.add %cst_38, %106 : tensor<f64>
    %108 = stablehlo.multiply %105, %107 : tensor<f64>
    %109 = stablehlo.add %102, %108 : tensor<f64>
    %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %110 = stablehlo.add %cst_39, %109 : tensor<f64>
    %111 = stablehlo.multiply %105, %110 : tensor<f64>
    %112 = stablehlo.add %102, %111 : tensor<f64>
    %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %113 = stablehlo.add %cst_40, %112 : tensor<f64>
    %114 = stablehlo.multiply %105, %113 : tensor<f64>
    %115 = stablehlo.add %102, %114 : tensor<f64>
    %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %116 = stablehlo.add %cst_41, %115 : tensor<f64>
    %117 = stablehlo.multiply %105, %116 : tensor<f64>
    %118 = stablehlo.add %102, %117 : tensor<f64>
    %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %119 = stablehlo.add %cst_42, %118 : tensor<f64>
    %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %120 = stablehlo.divide %cst_43, %90 : tensor<f64>
    %121 = stablehlo.multiply %120, %120 : tensor<f64>
    %cst_44 = stablehlo.constant dense<-0.0016532296278071301> : tensor<f64>
    %122 = stablehlo.multiply %cst_44, %119 : tensor<f64>
    %123 = stablehlo.multiply %122, %121 : tensor<f64>
    %cst_45 = stablehlo.constant dense<8.3730803403121495E-4> : tensor<f64>
    %124 = stablehlo.multiply %cst_45, %116 : tensor<f64>
    %125 = stablehlo.add %123, %124 : tensor<f64>
    %126 = stablehlo.multiply %125, %121 : tensor<f64>
    %cst_46 = stablehlo.constant dense<-5.9520293135187005E-4> : tensor<f64>
    %127 = stablehlo.multiply %cst_46, %113 : tensor<f64>
    %128 = stablehlo.add %126, %127 : tensor<f64>
    %129 = stablehlo.multiply %128, %121 : tensor<f64>
    %cst_47 = stablehlo.constant dense<7.9365066682538996E-4> : tensor<f64>
    %130 = stablehlo.multiply %cst_47, %110 : tensor<f64>
    %131 = stablehlo.add %129, %130 : tensor<f64>
    %132 = stablehlo.multiply %131, %121 : tensor<f64>
    %cst_48 = stablehlo.constant dense<-0.00277777777760991> : tensor<f64>
    %133 = stablehlo.multiply %cst_48, %107 : tensor<f64>
    %134 = stablehlo.add %132, %133 : tensor<f64>
    %135 = stablehlo.multiply %134, %121 : tensor<f64>
    %cst_49 = stablehlo.constant dense<0.083333333333333301> : tensor<f64>
    %136 = stablehlo.add %135, %cst_49 : tensor<f64>
    %137 = stablehlo.divide %100, %90 : tensor<f64>
    %138 = stablehlo.multiply %136, %137 : tensor<f64>
    %139 = stablehlo.divide %89, %90 : tensor<f64>
    %140 = stablehlo.log_plus_one %139 : tensor<f64>
    %141 = stablehlo.multiply %104, %140 : tensor<f64>
    %142 = stablehlo.log %90 : tensor<f64>
    %cst_50 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %143 = stablehlo.subtract %142, %cst_50 : tensor<f64>
    %144 = stablehlo.multiply %89, %143 : tensor<f64>
    %145 = stablehlo.compare LE, %141, %144, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %146 = stablehlo.subtract %138, %144 : tensor<f64>
    %147 = stablehlo.subtract %146, %141 : tensor<f64>
    %148 = stablehlo.subtract %138, %141 : tensor<f64>
    %149 = stablehlo.subtract %148, %144 : tensor<f64>
    %150 = call @_where_1(%145, %147, %149) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %151 = stablehlo.add %97, %150 : tensor<f64>
    %cst_51 = stablehlo.constant dense<8.000000e+00> : tensor<f64>
    %152 = stablehlo.compare LT, %90, %cst_51, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %153 = call @_where_1(%152, %96, %151) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %154 = stablehlo.negate %153 : tensor<f64>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %155 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %156 = stablehlo.subtract %88, %155 : tensor<6xf64>
    %cst_53 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %157 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %158 = stablehlo.divide %156, %157 : tensor<6xf64>
    %cst_54 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %cst_55 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %159 = stablehlo.subtract %cst_54, %cst_55 : tensor<f64>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %160 = stablehlo.compare NE, %159, %cst_56, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %161 = stablehlo.compare NE, %158, %158, FLOAT : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xi1>
    %162 = stablehlo.broadcast_in_dim %160, dims = [] : (tensor<i1>) -> tensor<6xi1>
    %163 = stablehlo.or %162, %161 : tensor<6xi1>
    %164 = stablehlo.log %158 : tensor<6xf64>
    %165 = stablehlo.broadcast_in_dim %159, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %166 = stablehlo.multiply %165, %164 : tensor<6xf64>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %167 = call @_where(%163, %166, %cst_57) : (tensor<6xi1>, tensor<6xf64>, tensor<f64>) -> tensor<6xf64>
    %cst_58 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %cst_59 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %168 = stablehlo.subtract %cst_58, %cst_59 : tensor<f64>
    %169 = stablehlo.negate %158 : tensor<6xf64>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %170 = stablehlo.compare NE, %168, %cst_60, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %171 = stablehlo.compare NE, %169, %169, FLOAT : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xi1>
    %172 = stablehlo.broadcast_in_dim %170, dims = [] : (tensor<i1>) -> tensor<6xi1>
    %173 = stablehlo.or %172, %171 : tensor<6xi1>
    %174 = stablehlo.log_plus_one %169 : tensor<6xf64>
    %175 = stablehlo.broadcast_in_dim %168, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %176 = stablehlo.multiply %175, %174 : tensor<6xf64>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %177 = call @_where(%173, %176, %cst_61) : (tensor<6xi1>, tensor<6xf64>, tensor<f64>) -> tensor<6xf64>
    %178 = stablehlo.add %167, %177 : tensor<6xf64>
    %179 = stablehlo.broadcast_in_dim %154, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %180 = stablehlo.add %179, %178 : tensor<6xf64>
    %cst_62 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %181 = stablehlo.log %cst_62 : tensor<f64>
    %182 = stablehlo.broadcast_in_dim %181, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %183 = stablehlo.subtract %180, %182 : tensor<6xf64>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_64 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %184 = stablehlo.add %cst_63, %cst_64 : tensor<f64>
    %185 = stablehlo.broadcast_in_dim %184, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %186 = stablehlo.compare GT, %88, %185, FLOAT : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xi1>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %187 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %188 = stablehlo.compare LT, %88, %187, FLOAT : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xi1>
    %189 = stablehlo.or %186, %188 : tensor<6xi1>
    %cst_66 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %190 = call @_where_2(%189, %cst_66, %183) : (tensor<6xi1>, tensor<f64>, tensor<6xf64>) -> tensor<6xf64>
    %cst_67 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %191 = stablehlo.compare LE, %cst_67, %cst_68, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %cst_69 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %192 = stablehlo.compare LE, %cst_69, %cst_70, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %193 = stablehlo.or %191, %192 : tensor<i1>
    %cst_71 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %194 = stablehlo.compare LE, %cst_71, %cst_72, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %195 = stablehlo.or %193, %194 : tensor<i1>
    %cst_73 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %196 = call @_where_3(%195, %cst_73, %190) : (tensor<i1>, tensor<f64>, tensor<6xf64>) -> tensor<6xf64>
    %cst_74 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %197 = stablehlo.log %cst_74 : tensor<f64>
    %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %198 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %199 = stablehlo.subtract %arg1, %198 : tensor<6xf64>
    %cst_76 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %200 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %201 = stablehlo.divide %199, %200 : tensor<6xf64>
    %202 = stablehlo.broadcast_in_dim %197, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %203 = stablehlo.add %201, %202 : tensor<6xf64>
    %204 = stablehlo.negate %203 : tensor<6xf64>
    %cst_77 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %205 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %206 = stablehlo.compare LT, %arg1, %205, FLOAT : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xi1>
    %cst_78 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %207 = call @_where_2(%206, %cst_78, %204) : (tensor<6xi1>, tensor<f64>, tensor<6xf64>) -> tensor<6xf64>
    %cst_79 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %208 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %209 = stablehlo.subtract %arg0, %208 : tensor<6xf64>
    %210 = stablehlo.abs %209 : tensor<6xf64>
    %cst_80 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %211 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %212 = stablehlo.divide %210, %211 : tensor<6xf64>
    %cst_81 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %cst_82 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %213 = stablehlo.multiply %cst_81, %cst_82 : tensor<f64>
    %214 = stablehlo.log %213 : tensor<f64>
    %215 = stablehlo.broadcast_in_dim %214, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %216 = stablehlo.add %212, %215 : tensor<6xf64>
    %217 = stablehlo.negate %216 : tensor<6xf64>
    %cst_83 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %218 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %219 = stablehlo.subtract %arg0, %218 : tensor<6xf64>
    %cst_84 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %220 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %221 = stablehlo.divide %219, %220 : tensor<6xf64>
    %cst_85 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %222 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %223 = stablehlo.divide %221, %222 : tensor<6xf64>
    %cst_86 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %224 = stablehlo.negate %cst_86 : tensor<f64>
    %225 = stablehlo.negate %223 : tensor<6xf64>
    %226 = stablehlo.maximum %223, %225 : tensor<6xf64>
    %227 = stablehlo.subtract %223, %225 : tensor<6xf64>
    %228 = stablehlo.compare NE, %227, %227, FLOAT : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xi1>
    %229 = stablehlo.add %223, %225 : tensor<6xf64>
    %230 = stablehlo.abs %227 : tensor<6xf64>
    %231 = stablehlo.negate %230 : tensor<6xf64>
    %232 = stablehlo.exponential %231 : tensor<6xf64>
    %233 = stablehlo.log_plus_one %232 : tensor<6xf64>
    %234 = stablehlo.add %226, %233 : tensor<6xf64>
    %235 = stablehlo.select %228, %229, %234 : tensor<6xi1>, tensor<6xf64>
    %236 = stablehlo.broadcast_in_dim %224, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %237 = stablehlo.multiply %236, %235 : tensor<6xf64>
    %cst_87 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %238 = stablehlo.log %cst_87 : tensor<f64>
    %239 = stablehlo.broadcast_in_dim %238, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %240 = stablehlo.subtract %237, %239 : tensor<6xf64>
    %cst_88 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %241 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %242 = stablehlo.subtract %arg0, %241 : tensor<6xf64>
    %cst_89 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %243 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %244 = stablehlo.divide %242, %243 : tensor<6xf64>
    %cst_90 = stablehlo.constant dense<3.1415926535897931> : tensor<f64>
    %cst_91 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %245 = stablehlo.multiply %cst_90, %cst_91 : tensor<f64>
    %246 = stablehlo.log %245 : tensor<f64>
    %247 = stablehlo.multiply %244, %244 : tensor<6xf64>
    %248 = stablehlo.log_plus_one %247 : tensor<6xf64>
    %249 = stablehlo.broadcast_in_dim %246, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %250 = stablehlo.add %249, %248 : tensor<6xf64>
    %251 = stablehlo.negate %250 : tensor<6xf64>
    %252 = stablehlo.exponential %251 : tensor<6xf64>
    %253 = stablehlo.negate %arg0 : tensor<6xf64>
    %254 = stablehlo.exponential %253 : tensor<6xf64>
    %cst_92 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %255 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %256 = stablehlo.add %255, %254 : tensor<6xf64>
    %cst_93 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %257 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %258 = stablehlo.divide %257, %256 : tensor<6xf64>
    %cst_94 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %259 = stablehlo.log %cst_94 : tensor<f64>
    %260 = stablehlo.negate %259 : tensor<f64>
    %cst_95 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_96 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %261 = stablehlo.add %cst_95, %cst_96 : tensor<f64>
    %262 = stablehlo.broadcast_in_dim %261, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %263 = stablehlo.compare GT, %258, %262, FLOAT : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xi1>
    %cst_97 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %264 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %265 = stablehlo.compare LT, %258, %264, FLOAT : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xi1>
    %266 = stablehlo.or %263, %265 : tensor<6xi1>
    %cst_98 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %267 = call @_where_4(%266, %cst_98, %260) : (tensor<6xi1>, tensor<f64>, tensor<f64>) -> tensor<6xf64>
    %268 = stablehlo.exponential %267 : tensor<6xf64>
    %cst_99 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %269 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %270 = stablehlo.iota dim = 0 : tensor<6x6xi64>
    %271 = stablehlo.iota dim = 1 : tensor<6x6xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %272 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<6x6xi64>
    %273 = stablehlo.add %270, %272 : tensor<6x6xi64>
    %274 = stablehlo.compare EQ, %273, %271, SIGNED : (tensor<6x6xi64>, tensor<6x6xi64>) -> tensor<6x6xi1>
    %275 = stablehlo.convert %274 : (tensor<6x6xi1>) -> tensor<6x6xf64>
    %cst_100 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %276 = stablehlo.broadcast_in_dim %cst_100, dims = [] : (tensor<f64>) -> tensor<6x6xf64>
    %277 = stablehlo.multiply %275, %276 : tensor<6x6xf64>
    %278 = stablehlo.transpose %277, dims = [1, 0] : (tensor<6x6xf64>) -> tensor<6x6xf64>
    %279 = stablehlo.add %277, %278 : tensor<6x6xf64>
    %cst_101 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %280 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<f64>) -> tensor<6x6xf64>
    %281 = stablehlo.divide %279, %280 : tensor<6x6xf64>
    %282:2 = stablehlo.custom_call @lapack_dpotrf_ffi(%281) {backend_config = "", mhlo.backend_config = {uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], []) {i=6, j=6, k=6, l=6}, custom>} : (tensor<6x6xf64>) -> (tensor<6x6xf64>, tensor<i32>)
    %c_102 = stablehlo.constant dense<0> : tensor<i32>
    %283 = stablehlo.broadcast_in_dim %c_102, dims = [] : (tensor<i32>) -> tensor<i32>
    %284 = stablehlo.compare EQ, %282#1, %283, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %285 = stablehlo.broadcast_in_dim %284, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst_103 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %286 = stablehlo.broadcast_in_dim %cst_103, dims = [] : (tensor<f64>) -> tensor<6x6xf64>
    %287 = stablehlo.broadcast_in_dim %285, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<6x6xi1>
    %288 = stablehlo.select %287, %282#0, %286 : tensor<6x6xi1>, tensor<6x6xf64>
    %289 = stablehlo.iota dim = 0 : tensor<6x6xi64>
    %c_104 = stablehlo.constant dense<0> : tensor<i64>
    %290 = stablehlo.broadcast_in_dim %c_104, dims = [] : (tensor<i64>) -> tensor<6x6xi64>
    %291 = stablehlo.add %289, %290 : tensor<6x6xi64>
    %292 = stablehlo.iota dim = 1 : tensor<6x6xi64>
    %293 = stablehlo.compare GE, %291, %292, SIGNED : (tensor<6x6xi64>, tensor<6x6xi64>) -> tensor<6x6xi1>
    %cst_105 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %294 = stablehlo.broadcast_in_dim %cst_105, dims = [] : (tensor<f64>) -> tensor<6x6xf64>
    %295 = stablehlo.select %293, %288, %294 : tensor<6x6xi1>, tensor<6x6xf64>
    %296 = stablehlo.subtract %arg0, %269 : tensor<6xf64>
    %297 = stablehlo.broadcast_in_dim %296, dims = [1] : (tensor<6xf64>) -> tensor<1x6xf64>
    %298 = stablehlo.custom_call @lapack_dtrsm_ffi(%295, %297) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 82 : ui8, trans_x = 84 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=6, j=6, k=1, l=6, m=1, n=6}, custom>} : (tensor<6x6xf64>, tensor<1x6xf64>) -> tensor<1x6xf64>
    %299 = stablehlo.reshape %298 : (tensor<1x6xf64>) -> tensor<6xf64>
    %300 = stablehlo.dot_general %299, %299, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6xf64>, tensor<6xf64>) -> tensor<f64>
    %cst_106 = stablehlo.constant dense<-5.000000e-01> : tensor<f64>
    %301 = stablehlo.multiply %cst_106, %300 : tensor<f64>
    %cst_107 = stablehlo.constant dense<6.2831853071795862> : tensor<f64>
    %302 = stablehlo.log %cst_107 : tensor<f64>
    %cst_108 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %303 = stablehlo.multiply %cst_108, %302 : tensor<f64>
    %304 = stablehlo.convert %303 : tensor<f64>
    %305 = stablehlo.subtract %301, %304 : tensor<f64>
    %306 = call @diagonal(%295) : (tensor<6x6xf64>) -> tensor<6xf64>
    %307 = stablehlo.log %306 : tensor<6xf64>
    %cst_109 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %308 = stablehlo.reduce(%307 init: %cst_109) applies stablehlo.add across dimensions = [0] : (tensor<6xf64>, tensor<f64>) -> tensor<f64>
    %309 = stablehlo.subtract %305, %308 : tensor<f64>
    return %10, %32, %59, %82, %196, %207, %217, %240, %252, %268, %309 : tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<6xf64>, tensor<f64>
  }
  func.func private @_where(%arg0: tensor<6xi1>, %arg1: tensor<6xf64>, %arg2: tensor<f64>) -> tensor<6xf64> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<6xi1>, tensor<6xf64>
    return %1 : tensor<6xf64>
  }
  func.func private @_where_0(%arg0: tensor<6xi1>, %arg1: tensor<6xf64>, %arg2: tensor<f64>) -> tensor<6xf64> {
    %0 = stablehlo.convert %arg2 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<6xi1>, tensor<6xf64>
    return %2 : tensor<6xf64>
  }
  func.func private @_where_1(%arg0: tensor<i1>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<f64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<f64>
    return %0 : tensor<f64>
  }
  func.func private @_where_2(%arg0: tensor<6xi1>, %arg1: tensor<f64>, %arg2: tensor<6xf64>) -> tensor<6xf64> {
    %0 = stablehlo.convert %arg1 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<6xi1>, tensor<6xf64>
    return %2 : tensor<6xf64>
  }
  func.func private @_where_3(%arg0: tensor<i1>, %arg1: tensor<f64>, %arg2: tensor<6xf64>) -> tensor<6xf64> {
    %0 = stablehlo.convert %arg1 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<i1>, tensor<6xf64>
    return %2 : tensor<6xf64>
  }
  func.func private @_where_4(%arg0: tensor<6xi1>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<6xf64> {
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
}
