module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xf64>) -> (tensor<4x4xf64> {jax.result_info = "result"}) {
    %0 = stablehlo.iota dim = 0 : tensor<4x4xi64>
    %1 = stablehlo.iota dim = 1 : tensor<4x4xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<4x4xi64>
    %3 = stablehlo.add %0, %2 : tensor<4x4xi64>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<4x4xi64>, tensor<4x4xi64>) -> tensor<4x4xi1>
    %5 = stablehlo.convert %4 : (tensor<4x4xi1>) -> tensor<4x4xf64>
    %6 = stablehlo.slice %5 [0:4, 0:4] : (tensor<4x4xf64>) -> tensor<4x4xf64>
    %7 = stablehlo.convert %6 : tensor<4x4xf64>
    %8 = stablehlo.sine %arg0 : tensor<4xf64>
    %9 = stablehlo.cosine %arg0 : tensor<4xf64>
    %10 = stablehlo.broadcast_in_dim %9, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<1x4xf64>) -> tensor<4x4xf64>
    %12 = stablehlo.multiply %7, %11 : tensor<4x4xf64>
    %13 = stablehlo.cosine %arg0 : tensor<4xf64>
    %14 = stablehlo.sine %arg0 : tensor<4xf64>
    %15 = stablehlo.broadcast_in_dim %14, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0, 1] : (tensor<1x4xf64>) -> tensor<4x4xf64>
    %17 = stablehlo.multiply %7, %16 : tensor<4x4xf64>
    %18 = stablehlo.negate %17 : tensor<4x4xf64>
    %19 = stablehlo.slice %arg0 [0:1] : (tensor<4xf64>) -> tensor<1xf64>
    %20 = stablehlo.slice %7 [0:4, 0:1] : (tensor<4x4xf64>) -> tensor<4x1xf64>
    %21 = stablehlo.reshape %19 : (tensor<1xf64>) -> tensor<f64>
    %22 = stablehlo.reshape %20 : (tensor<4x1xf64>) -> tensor<4xf64>
    %23 = stablehlo.slice %arg0 [1:2] : (tensor<4xf64>) -> tensor<1xf64>
    %24 = stablehlo.slice %7 [0:4, 1:2] : (tensor<4x4xf64>) -> tensor<4x1xf64>
    %25 = stablehlo.reshape %23 : (tensor<1xf64>) -> tensor<f64>
    %26 = stablehlo.reshape %24 : (tensor<4x1xf64>) -> tensor<4xf64>
    %27 = stablehlo.multiply %21, %25 : tensor<f64>
    %28 = stablehlo.broadcast_in_dim %25, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %29 = stablehlo.multiply %22, %28 : tensor<4xf64>
    %30 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %31 = stablehlo.multiply %30, %26 : tensor<4xf64>
    %32 = stablehlo.add %29, %31 : tensor<4xf64>
    %33 = stablehlo.exponential %27 : tensor<f64>
    %34 = stablehlo.broadcast_in_dim %33, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %35 = stablehlo.multiply %32, %34 : tensor<4xf64>
    %36 = stablehlo.broadcast_in_dim %33, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %37 = stablehlo.multiply %8, %36 : tensor<4xf64>
    %38 = stablehlo.broadcast_in_dim %33, dims = [] : (tensor<f64>) -> tensor<4x4xf64>
    %39 = stablehlo.multiply %12, %38 : tensor<4x4xf64>
    %40 = stablehlo.broadcast_in_dim %8, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %41 = stablehlo.broadcast_in_dim %35, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %42 = stablehlo.broadcast_in_dim %40, dims = [0, 1] : (tensor<1x4xf64>) -> tensor<4x4xf64>
    %43 = stablehlo.broadcast_in_dim %41, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x4xf64>
    %44 = stablehlo.multiply %42, %43 : tensor<4x4xf64>
    %45 = stablehlo.add %39, %44 : tensor<4x4xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %46 = stablehlo.reduce(%37 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<f64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %47 = stablehlo.reduce(%45 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<4x4xf64>, tensor<f64>) -> tensor<4xf64>
    %48 = stablehlo.slice %arg0 [2:3] : (tensor<4xf64>) -> tensor<1xf64>
    %49 = stablehlo.slice %7 [0:4, 2:3] : (tensor<4x4xf64>) -> tensor<4x1xf64>
    %50 = stablehlo.reshape %48 : (tensor<1xf64>) -> tensor<f64>
    %51 = stablehlo.reshape %49 : (tensor<4x1xf64>) -> tensor<4xf64>
    %52 = stablehlo.multiply %50, %50 : tensor<f64>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %53 = stablehlo.multiply %cst_1, %50 : tensor<f64>
    %54 = stablehlo.broadcast_in_dim %53, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %55 = stablehlo.multiply %51, %54 : tensor<4xf64>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %56 = stablehlo.multiply %cst_2, %50 : tensor<f64>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %57 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %58 = stablehlo.multiply %57, %51 : tensor<4xf64>
    %59 = stablehlo.multiply %46, %52 : tensor<f64>
    %60 = stablehlo.broadcast_in_dim %52, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %61 = stablehlo.multiply %47, %60 : tensor<4xf64>
    %62 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %63 = stablehlo.multiply %62, %55 : tensor<4xf64>
    %64 = stablehlo.add %61, %63 : tensor<4xf64>
    %cst_4 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %65 = stablehlo.reduce(%arg0 init: %cst_4) applies stablehlo.maximum across dimensions = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<f64>
    %66 = stablehlo.reshape %65 : (tensor<f64>) -> tensor<1xf64>
    %67 = stablehlo.broadcast_in_dim %66, dims = [0] : (tensor<1xf64>) -> tensor<4xf64>
    %68 = stablehlo.compare EQ, %arg0, %67, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %69 = stablehlo.convert %68 : (tensor<4xi1>) -> tensor<4xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %70 = stablehlo.reduce(%69 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<f64>
    %71 = stablehlo.broadcast_in_dim %69, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %72 = stablehlo.broadcast_in_dim %71, dims = [0, 1] : (tensor<1x4xf64>) -> tensor<4x4xf64>
    %73 = stablehlo.multiply %7, %72 : tensor<4x4xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %74 = stablehlo.reduce(%73 init: %cst_6) applies stablehlo.add across dimensions = [1] : (tensor<4x4xf64>, tensor<f64>) -> tensor<4xf64>
    %75 = stablehlo.broadcast_in_dim %70, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %76 = stablehlo.divide %74, %75 : tensor<4xf64>
    %77 = stablehlo.reshape %65 : (tensor<f64>) -> tensor<1xf64>
    %78 = stablehlo.reshape %76 : (tensor<4xf64>) -> tensor<4x1xf64>
    %79 = stablehlo.broadcast_in_dim %77, dims = [0] : (tensor<1xf64>) -> tensor<4xf64>
    %80 = stablehlo.compare EQ, %arg0, %79, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %81 = stablehlo.convert %80 : (tensor<4xi1>) -> tensor<4xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %82 = stablehlo.reduce(%81 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<f64>
    %cst_8 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %83 = stablehlo.maximum %cst_8, %65 : tensor<f64>
    %84 = stablehlo.compare EQ, %65, %83, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %85 = stablehlo.select %84, %cst_10, %cst_9 : tensor<i1>, tensor<f64>
    %cst_11 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %86 = stablehlo.compare EQ, %cst_11, %83, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %cst_13 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %87 = stablehlo.select %86, %cst_13, %cst_12 : tensor<i1>, tensor<f64>
    %88 = stablehlo.divide %85, %87 : tensor<f64>
    %89 = stablehlo.broadcast_in_dim %88, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %90 = stablehlo.multiply %76, %89 : tensor<4xf64>
    %91 = stablehlo.compare EQ, %65, %83, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %92 = stablehlo.select %91, %cst_15, %cst_14 : tensor<i1>, tensor<f64>
    %cst_16 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %93 = stablehlo.compare EQ, %cst_16, %83, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %cst_18 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %94 = stablehlo.select %93, %cst_18, %cst_17 : tensor<i1>, tensor<f64>
    %95 = stablehlo.divide %92, %94 : tensor<f64>
    %96 = stablehlo.is_finite %83 : (tensor<f64>) -> tensor<i1>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %97 = stablehlo.select %96, %83, %cst_19 : tensor<i1>, tensor<f64>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %98 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %99 = stablehlo.select %96, %90, %98 : tensor<i1>, tensor<4xf64>
    %100 = stablehlo.broadcast_in_dim %97, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %101 = stablehlo.broadcast_in_dim %100, dims = [0] : (tensor<1xf64>) -> tensor<4xf64>
    %102 = stablehlo.subtract %arg0, %101 : tensor<4xf64>
    %103 = stablehlo.exponential %102 : tensor<4xf64>
    %104 = stablehlo.broadcast_in_dim %103, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %105 = stablehlo.broadcast_in_dim %104, dims = [0, 1] : (tensor<1x4xf64>) -> tensor<4x4xf64>
    %106 = stablehlo.multiply %7, %105 : tensor<4x4xf64>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %107 = stablehlo.reduce(%103 init: %cst_21) applies stablehlo.add across dimensions = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<f64>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %108 = stablehlo.reduce(%106 init: %cst_22) applies stablehlo.add across dimensions = [1] : (tensor<4x4xf64>, tensor<f64>) -> tensor<4xf64>
    %109 = stablehlo.sign %107 : tensor<f64>
    %110 = stablehlo.abs %107 : tensor<f64>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %111 = stablehlo.compare GE, %107, %cst_23, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %112 = stablehlo.negate %108 : tensor<4xf64>
    %113 = stablehlo.select %111, %108, %112 : tensor<i1>, tensor<4xf64>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %114 = stablehlo.compare GE, %107, %cst_24, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %115 = stablehlo.log %110 : tensor<f64>
    %116 = stablehlo.broadcast_in_dim %110, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %117 = stablehlo.divide %113, %116 : tensor<4xf64>
    %118 = stablehlo.add %115, %97 : tensor<f64>
    %119 = stablehlo.add %59, %118 : tensor<f64>
    %120 = stablehlo.add %64, %117 : tensor<4xf64>
    %121 = stablehlo.iota dim = 0 : tensor<1x1xi64>
    %122 = stablehlo.iota dim = 1 : tensor<1x1xi64>
    %c_25 = stablehlo.constant dense<0> : tensor<i64>
    %123 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<i64>) -> tensor<1x1xi64>
    %124 = stablehlo.add %121, %123 : tensor<1x1xi64>
    %125 = stablehlo.compare EQ, %124, %122, SIGNED : (tensor<1x1xi64>, tensor<1x1xi64>) -> tensor<1x1xi1>
    %126 = stablehlo.convert %125 : (tensor<1x1xi1>) -> tensor<1x1xf64>
    %127 = stablehlo.slice %126 [0:1, 0:1] : (tensor<1x1xf64>) -> tensor<1x1xf64>
    %128 = stablehlo.reshape %127 : (tensor<1x1xf64>) -> tensor<1xf64>
    %129 = stablehlo.convert %128 : tensor<1xf64>
    %130 = stablehlo.broadcast_in_dim %110, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %131 = stablehlo.divide %129, %130 : tensor<1xf64>
    %132 = stablehlo.negate %113 : tensor<4xf64>
    %133 = stablehlo.broadcast_in_dim %129, dims = [1] : (tensor<1xf64>) -> tensor<1x1xf64>
    %134 = stablehlo.broadcast_in_dim %132, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %135 = stablehlo.broadcast_in_dim %133, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<4x1xf64>
    %136 = stablehlo.multiply %134, %135 : tensor<4x1xf64>
    %137 = stablehlo.multiply %110, %110 : tensor<f64>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %138 = stablehlo.divide %cst_26, %137 : tensor<f64>
    %139 = stablehlo.broadcast_in_dim %138, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %140 = stablehlo.multiply %136, %139 : tensor<4x1xf64>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %141 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %142 = stablehlo.select %114, %141, %131 : tensor<i1>, tensor<1xf64>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %143 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %144 = stablehlo.broadcast_in_dim %143, dims = [1] : (tensor<1xf64>) -> tensor<4x1xf64>
    %145 = stablehlo.select %114, %144, %140 : tensor<i1>, tensor<4x1xf64>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %146 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %147 = stablehlo.select %114, %131, %146 : tensor<i1>, tensor<1xf64>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %148 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %149 = stablehlo.broadcast_in_dim %148, dims = [1] : (tensor<1xf64>) -> tensor<4x1xf64>
    %150 = stablehlo.select %114, %140, %149 : tensor<i1>, tensor<4x1xf64>
    %151 = stablehlo.negate %142 : tensor<1xf64>
    %152 = stablehlo.negate %145 : tensor<4x1xf64>
    %153 = stablehlo.add %147, %151 : tensor<1xf64>
    %154 = stablehlo.add %150, %152 : tensor<4x1xf64>
    %155 = stablehlo.broadcast_in_dim %153, dims = [0] : (tensor<1xf64>) -> tensor<1x4xf64>
    %156 = stablehlo.broadcast_in_dim %154, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x1x4xf64>
    %157 = stablehlo.broadcast_in_dim %103, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %158 = stablehlo.broadcast_in_dim %106, dims = [0, 2] : (tensor<4x4xf64>) -> tensor<4x1x4xf64>
    %159 = stablehlo.multiply %155, %157 : tensor<1x4xf64>
    %160 = stablehlo.broadcast_in_dim %157, dims = [1, 2] : (tensor<1x4xf64>) -> tensor<1x1x4xf64>
    %161 = stablehlo.broadcast_in_dim %160, dims = [0, 1, 2] : (tensor<1x1x4xf64>) -> tensor<4x1x4xf64>
    %162 = stablehlo.multiply %156, %161 : tensor<4x1x4xf64>
    %163 = stablehlo.broadcast_in_dim %155, dims = [1, 2] : (tensor<1x4xf64>) -> tensor<1x1x4xf64>
    %164 = stablehlo.broadcast_in_dim %163, dims = [0, 1, 2] : (tensor<1x1x4xf64>) -> tensor<4x1x4xf64>
    %165 = stablehlo.multiply %164, %158 : tensor<4x1x4xf64>
    %166 = stablehlo.add %162, %165 : tensor<4x1x4xf64>
    %167 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %168 = stablehlo.multiply %167, %129 : tensor<1xf64>
    %169 = stablehlo.broadcast_in_dim %129, dims = [1] : (tensor<1xf64>) -> tensor<1x1xf64>
    %170 = stablehlo.broadcast_in_dim %47, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %171 = stablehlo.broadcast_in_dim %169, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<4x1xf64>
    %172 = stablehlo.multiply %170, %171 : tensor<4x1xf64>
    %173 = stablehlo.broadcast_in_dim %52, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %174 = stablehlo.multiply %129, %173 : tensor<1xf64>
    %175 = stablehlo.broadcast_in_dim %129, dims = [1] : (tensor<1xf64>) -> tensor<1x1xf64>
    %176 = stablehlo.broadcast_in_dim %55, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %177 = stablehlo.broadcast_in_dim %175, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<4x1xf64>
    %178 = stablehlo.multiply %177, %176 : tensor<4x1xf64>
    %179 = stablehlo.broadcast_in_dim %56, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %180 = stablehlo.multiply %168, %179 : tensor<1xf64>
    %181 = stablehlo.broadcast_in_dim %56, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %182 = stablehlo.multiply %172, %181 : tensor<4x1xf64>
    %183 = stablehlo.broadcast_in_dim %168, dims = [1] : (tensor<1xf64>) -> tensor<1x1xf64>
    %184 = stablehlo.broadcast_in_dim %58, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %185 = stablehlo.broadcast_in_dim %183, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<4x1xf64>
    %186 = stablehlo.multiply %185, %184 : tensor<4x1xf64>
    %187 = stablehlo.add %182, %186 : tensor<4x1xf64>
    %188 = stablehlo.broadcast_in_dim %180, dims = [0] : (tensor<1xf64>) -> tensor<1x1xf64>
    %189 = stablehlo.broadcast_in_dim %187, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x1x1xf64>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %190 = stablehlo.pad %188, %cst_31, low = [0, 2], high = [0, 1], interior = [0, 0] : (tensor<1x1xf64>, tensor<f64>) -> tensor<1x4xf64>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %191 = stablehlo.pad %189, %cst_32, low = [0, 0, 2], high = [0, 0, 1], interior = [0, 0, 0] : (tensor<4x1x1xf64>, tensor<f64>) -> tensor<4x1x4xf64>
    %192 = stablehlo.add %159, %190 : tensor<1x4xf64>
    %193 = stablehlo.add %166, %191 : tensor<4x1x4xf64>
    %194 = stablehlo.broadcast_in_dim %174, dims = [0] : (tensor<1xf64>) -> tensor<1x4xf64>
    %195 = stablehlo.broadcast_in_dim %178, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x1x4xf64>
    %196 = stablehlo.broadcast_in_dim %8, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %197 = stablehlo.broadcast_in_dim %12, dims = [0, 2] : (tensor<4x4xf64>) -> tensor<4x1x4xf64>
    %198 = stablehlo.multiply %196, %194 : tensor<1x4xf64>
    %199 = stablehlo.broadcast_in_dim %194, dims = [1, 2] : (tensor<1x4xf64>) -> tensor<1x1x4xf64>
    %200 = stablehlo.broadcast_in_dim %199, dims = [0, 1, 2] : (tensor<1x1x4xf64>) -> tensor<4x1x4xf64>
    %201 = stablehlo.multiply %197, %200 : tensor<4x1x4xf64>
    %202 = stablehlo.broadcast_in_dim %196, dims = [1, 2] : (tensor<1x4xf64>) -> tensor<1x1x4xf64>
    %203 = stablehlo.broadcast_in_dim %202, dims = [0, 1, 2] : (tensor<1x1x4xf64>) -> tensor<4x1x4xf64>
    %204 = stablehlo.multiply %203, %195 : tensor<4x1x4xf64>
    %205 = stablehlo.add %201, %204 : tensor<4x1x4xf64>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %206 = stablehlo.reduce(%198 init: %cst_33) applies stablehlo.add across dimensions = [1] : (tensor<1x4xf64>, tensor<f64>) -> tensor<1xf64>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %207 = stablehlo.reduce(%205 init: %cst_34) applies stablehlo.add across dimensions = [2] : (tensor<4x1x4xf64>, tensor<f64>) -> tensor<4x1xf64>
    %208 = stablehlo.broadcast_in_dim %33, dims = [] : (tensor<f64>) -> tensor<1x4xf64>
    %209 = stablehlo.multiply %194, %208 : tensor<1x4xf64>
    %210 = stablehlo.broadcast_in_dim %33, dims = [] : (tensor<f64>) -> tensor<4x1x4xf64>
    %211 = stablehlo.multiply %195, %210 : tensor<4x1x4xf64>
    %212 = stablehlo.broadcast_in_dim %194, dims = [1, 2] : (tensor<1x4xf64>) -> tensor<1x1x4xf64>
    %213 = stablehlo.broadcast_in_dim %35, dims = [0] : (tensor<4xf64>) -> tensor<4x1x1xf64>
    %214 = stablehlo.broadcast_in_dim %212, dims = [0, 1, 2] : (tensor<1x1x4xf64>) -> tensor<4x1x4xf64>
    %215 = stablehlo.broadcast_in_dim %213, dims = [0, 1, 2] : (tensor<4x1x1xf64>) -> tensor<4x1x4xf64>
    %216 = stablehlo.multiply %214, %215 : tensor<4x1x4xf64>
    %217 = stablehlo.add %211, %216 : tensor<4x1x4xf64>
    %218 = stablehlo.broadcast_in_dim %33, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %219 = stablehlo.multiply %206, %218 : tensor<1xf64>
    %220 = stablehlo.broadcast_in_dim %33, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %221 = stablehlo.multiply %207, %220 : tensor<4x1xf64>
    %222 = stablehlo.broadcast_in_dim %206, dims = [1] : (tensor<1xf64>) -> tensor<1x1xf64>
    %223 = stablehlo.broadcast_in_dim %35, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %224 = stablehlo.broadcast_in_dim %222, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<4x1xf64>
    %225 = stablehlo.multiply %224, %223 : tensor<4x1xf64>
    %226 = stablehlo.add %221, %225 : tensor<4x1xf64>
    %227 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %228 = stablehlo.multiply %227, %219 : tensor<1xf64>
    %229 = stablehlo.broadcast_in_dim %219, dims = [1] : (tensor<1xf64>) -> tensor<1x1xf64>
    %230 = stablehlo.broadcast_in_dim %22, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %231 = stablehlo.broadcast_in_dim %229, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<4x1xf64>
    %232 = stablehlo.multiply %230, %231 : tensor<4x1xf64>
    %233 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %234 = stablehlo.multiply %233, %226 : tensor<4x1xf64>
    %235 = stablehlo.add %232, %234 : tensor<4x1xf64>
    %236 = stablehlo.broadcast_in_dim %25, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %237 = stablehlo.multiply %219, %236 : tensor<1xf64>
    %238 = stablehlo.broadcast_in_dim %25, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %239 = stablehlo.multiply %226, %238 : tensor<4x1xf64>
    %240 = stablehlo.broadcast_in_dim %219, dims = [1] : (tensor<1xf64>) -> tensor<1x1xf64>
    %241 = stablehlo.broadcast_in_dim %26, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %242 = stablehlo.broadcast_in_dim %240, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<4x1xf64>
    %243 = stablehlo.multiply %242, %241 : tensor<4x1xf64>
    %244 = stablehlo.add %239, %243 : tensor<4x1xf64>
    %245 = stablehlo.broadcast_in_dim %228, dims = [0] : (tensor<1xf64>) -> tensor<1x1xf64>
    %246 = stablehlo.broadcast_in_dim %235, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x1x1xf64>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %247 = stablehlo.pad %245, %cst_35, low = [0, 1], high = [0, 2], interior = [0, 0] : (tensor<1x1xf64>, tensor<f64>) -> tensor<1x4xf64>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %248 = stablehlo.pad %246, %cst_36, low = [0, 0, 1], high = [0, 0, 2], interior = [0, 0, 0] : (tensor<4x1x1xf64>, tensor<f64>) -> tensor<4x1x4xf64>
    %249 = stablehlo.add %192, %247 : tensor<1x4xf64>
    %250 = stablehlo.add %193, %248 : tensor<4x1x4xf64>
    %251 = stablehlo.broadcast_in_dim %237, dims = [0] : (tensor<1xf64>) -> tensor<1x1xf64>
    %252 = stablehlo.broadcast_in_dim %244, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x1x1xf64>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %253 = stablehlo.pad %251, %cst_37, low = [0, 0], high = [0, 3], interior = [0, 0] : (tensor<1x1xf64>, tensor<f64>) -> tensor<1x4xf64>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %254 = stablehlo.pad %252, %cst_38, low = [0, 0, 0], high = [0, 0, 3], interior = [0, 0, 0] : (tensor<4x1x1xf64>, tensor<f64>) -> tensor<4x1x4xf64>
    %255 = stablehlo.add %249, %253 : tensor<1x4xf64>
    %256 = stablehlo.add %250, %254 : tensor<4x1x4xf64>
    %257 = stablehlo.broadcast_in_dim %13, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %258 = stablehlo.broadcast_in_dim %18, dims = [0, 2] : (tensor<4x4xf64>) -> tensor<4x1x4xf64>
    %259 = stablehlo.multiply %209, %257 : tensor<1x4xf64>
    %260 = stablehlo.broadcast_in_dim %257, dims = [1, 2] : (tensor<1x4xf64>) -> tensor<1x1x4xf64>
    %261 = stablehlo.broadcast_in_dim %260, dims = [0, 1, 2] : (tensor<1x1x4xf64>) -> tensor<4x1x4xf64>
    %262 = stablehlo.multiply %217, %261 : tensor<4x1x4xf64>
    %263 = stablehlo.broadcast_in_dim %209, dims = [1, 2] : (tensor<1x4xf64>) -> tensor<1x1x4xf64>
    %264 = stablehlo.broadcast_in_dim %263, dims = [0, 1, 2] : (tensor<1x1x4xf64>) -> tensor<4x1x4xf64>
    %265 = stablehlo.multiply %264, %258 : tensor<4x1x4xf64>
    %266 = stablehlo.add %262, %265 : tensor<4x1x4xf64>
    %267 = stablehlo.add %255, %259 : tensor<1x4xf64>
    %268 = stablehlo.add %256, %266 : tensor<4x1x4xf64>
    %269 = stablehlo.slice %267 [0:1, 0:4] : (tensor<1x4xf64>) -> tensor<1x4xf64>
    %270 = stablehlo.slice %268 [0:4, 0:1, 0:4] : (tensor<4x1x4xf64>) -> tensor<4x1x4xf64>
    %271 = stablehlo.reshape %269 : (tensor<1x4xf64>) -> tensor<4xf64>
    %272 = stablehlo.reshape %270 : (tensor<4x1x4xf64>) -> tensor<4x4xf64>
    %273 = stablehlo.transpose %272, dims = [1, 0] : (tensor<4x4xf64>) -> tensor<4x4xf64>
    %274 = stablehlo.slice %273 [0:4, 0:4] : (tensor<4x4xf64>) -> tensor<4x4xf64>
    return %274 : tensor<4x4xf64>
  }
}
