module @jit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2xf64>) -> (tensor<2xf64> {jax.result_info = "result[0]"}, tensor<f64> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<[1.000000e+00, 2.000000e+00]> : tensor<2xf64>
    %cst_0 = stablehlo.constant dense<[1.000000e+00, 2.000000e+00]> : tensor<2xf64>
    %cst_1 = stablehlo.constant dense<[1.000000e+00, 2.000000e+00]> : tensor<2xf64>
    %cst_2 = stablehlo.constant dense<[1.000000e+00, 2.000000e+00]> : tensor<2xf64>
    %0 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %1 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %3 = stablehlo.add %0, %2 : tensor<2x2xi64>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %5 = stablehlo.convert %4 : (tensor<2x2xi1>) -> tensor<2x2xf64>
    %6 = stablehlo.subtract %arg0, %cst : tensor<2xf64>
    %7 = stablehlo.multiply %6, %6 : tensor<2xf64>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %9 = stablehlo.multiply %8, %6 : tensor<2xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %10 = stablehlo.reduce(%7 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
    %11 = stablehlo.slice %arg0 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %12 = stablehlo.reshape %11 : (tensor<1xf64>) -> tensor<f64>
    %13 = stablehlo.slice %arg0 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
    %14 = stablehlo.reshape %13 : (tensor<1xf64>) -> tensor<f64>
    %15 = stablehlo.multiply %12, %14 : tensor<f64>
    %cst_5 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %16 = stablehlo.multiply %15, %cst_5 : tensor<f64>
    %17 = stablehlo.add %10, %16 : tensor<f64>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %cst_7 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %18 = stablehlo.multiply %cst_6, %cst_7 : tensor<f64>
    %19 = stablehlo.multiply %12, %18 : tensor<f64>
    %20 = stablehlo.multiply %18, %14 : tensor<f64>
    %21 = stablehlo.broadcast_in_dim %19, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %22 = stablehlo.pad %21, %cst_8, low = [1], high = [0], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %23 = stablehlo.broadcast_in_dim %20, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %24 = stablehlo.pad %23, %cst_9, low = [0], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %25 = stablehlo.add %22, %24 : tensor<2xf64>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %26 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %27 = stablehlo.multiply %26, %9 : tensor<2xf64>
    %28 = stablehlo.add %25, %27 : tensor<2xf64>
    %29 = call @norm(%28) : (tensor<2xf64>) -> tensor<f64>
    %cst_11 = stablehlo.constant dense<1.000000e-05> : tensor<f64>
    %30 = stablehlo.compare LT, %29, %cst_11, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %31 = call @norm_0(%28) : (tensor<2xf64>) -> tensor<f64>
    %cst_12 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %32 = stablehlo.divide %31, %cst_12 : tensor<f64>
    %33 = stablehlo.add %17, %32 : tensor<f64>
    %c_13 = stablehlo.constant dense<0> : tensor<i64>
    %c_14 = stablehlo.constant dense<0> : tensor<i64>
    %c_15 = stablehlo.constant dense<false> : tensor<i1>
    %c_16 = stablehlo.constant dense<0> : tensor<i64>
    %c_17 = stablehlo.constant dense<1> : tensor<i64>
    %c_18 = stablehlo.constant dense<1> : tensor<i64>
    %c_19 = stablehlo.constant dense<0> : tensor<i64>
    %34:16 = stablehlo.while(%iterArg = %c_13, %iterArg_25 = %c_14, %iterArg_26 = %cst_0, %iterArg_27 = %cst_1, %iterArg_28 = %cst_2, %iterArg_29 = %30, %iterArg_30 = %c_15, %iterArg_31 = %c_16, %iterArg_32 = %c_17, %iterArg_33 = %c_18, %iterArg_34 = %arg0, %iterArg_35 = %17, %iterArg_36 = %28, %iterArg_37 = %5, %iterArg_38 = %33, %iterArg_39 = %c_19) : tensor<i64>, tensor<i64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<i1>, tensor<i1>, tensor<i64>, tensor<i64>, tensor<i64>, tensor<2xf64>, tensor<f64>, tensor<2xf64>, tensor<2x2xf64>, tensor<f64>, tensor<i64>
    cond {
      %42 = stablehlo.not %iterArg_29 : tensor<i1>
      %43 = stablehlo.not %iterArg_30 : tensor<i1>
      %44 = stablehlo.and %42, %43 : tensor<i1>
      %c_40 = stablehlo.constant dense<400> : tensor<i64>
      %45 = stablehlo.compare LT, %iterArg_31, %c_40, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      %c_41 = stablehlo.constant dense<false> : tensor<i1>
      %46 = stablehlo.broadcast_in_dim %c_41, dims = [] : (tensor<i1>) -> tensor<i1>
      %47 = stablehlo.compare NE, %45, %46, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %48 = stablehlo.convert %47 : tensor<i1>
      %49 = stablehlo.and %44, %48 : tensor<i1>
      stablehlo.return %49 : tensor<i1>
    } do {
      %42 = stablehlo.dot_general %iterArg_37, %iterArg_36, contracting_dims = [1] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2x2xf64>, tensor<2xf64>) -> tensor<2xf64>
      %43 = stablehlo.negate %42 : tensor<2xf64>
      %44 = stablehlo.dot_general %iterArg_36, %43, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2xf64>, tensor<2xf64>) -> tensor<f64>
      %45 = stablehlo.subtract %iterArg_35, %iterArg_38 : tensor<f64>
      %cst_40 = stablehlo.constant dense<2.020000e+00> : tensor<f64>
      %46 = stablehlo.multiply %cst_40, %45 : tensor<f64>
      %47 = stablehlo.divide %46, %44 : tensor<f64>
      %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %48 = stablehlo.compare GT, %47, %cst_41, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %49 = func.call @_where(%48, %cst_42, %47) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
      %c_43 = stablehlo.constant dense<false> : tensor<i1>
      %c_44 = stablehlo.constant dense<false> : tensor<i1>
      %c_45 = stablehlo.constant dense<1> : tensor<i64>
      %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %c_47 = stablehlo.constant dense<0> : tensor<i64>
      %c_48 = stablehlo.constant dense<0> : tensor<i64>
      %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %50:21 = stablehlo.while(%iterArg_62 = %49, %iterArg_63 = %43, %iterArg_64 = %iterArg_34, %iterArg_65 = %iterArg_26, %iterArg_66 = %44, %iterArg_67 = %iterArg_35, %iterArg_68 = %iterArg_27, %iterArg_69 = %iterArg_36, %iterArg_70 = %iterArg_28, %iterArg_71 = %c_43, %iterArg_72 = %c_44, %iterArg_73 = %c_45, %iterArg_74 = %cst_46, %iterArg_75 = %iterArg_35, %iterArg_76 = %44, %iterArg_77 = %c_47, %iterArg_78 = %c_48, %iterArg_79 = %cst_49, %iterArg_80 = %iterArg_35, %iterArg_81 = %44, %iterArg_82 = %iterArg_36) : tensor<f64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<f64>, tensor<f64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<i1>, tensor<i1>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<i64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<2xf64>
      cond {
        %101 = stablehlo.not %iterArg_71 : tensor<i1>
        %c_83 = stablehlo.constant dense<10> : tensor<i64>
        %102 = stablehlo.compare LE, %iterArg_73, %c_83, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        %c_84 = stablehlo.constant dense<false> : tensor<i1>
        %103 = stablehlo.broadcast_in_dim %c_84, dims = [] : (tensor<i1>) -> tensor<i1>
        %104 = stablehlo.compare NE, %102, %103, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
        %105 = stablehlo.convert %104 : tensor<i1>
        %106 = stablehlo.and %101, %105 : tensor<i1>
        %107 = stablehlo.not %iterArg_72 : tensor<i1>
        %108 = stablehlo.and %106, %107 : tensor<i1>
        stablehlo.return %108 : tensor<i1>
      } do {
        %c_83 = stablehlo.constant dense<1> : tensor<i64>
        %101 = stablehlo.compare EQ, %iterArg_73, %c_83, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        %cst_84 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
        %102 = stablehlo.multiply %iterArg_74, %cst_84 : tensor<f64>
        %103 = func.call @_where_1(%101, %iterArg_62, %102) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
        %104 = stablehlo.broadcast_in_dim %103, dims = [] : (tensor<f64>) -> tensor<2xf64>
        %105 = stablehlo.multiply %104, %iterArg_63 : tensor<2xf64>
        %106 = stablehlo.add %iterArg_64, %105 : tensor<2xf64>
        %107 = stablehlo.subtract %106, %iterArg_65 : tensor<2xf64>
        %108 = stablehlo.multiply %107, %107 : tensor<2xf64>
        %cst_85 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
        %109 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f64>) -> tensor<2xf64>
        %110 = stablehlo.multiply %109, %107 : tensor<2xf64>
        %cst_86 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
        %111 = stablehlo.reduce(%108 init: %cst_86) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
        %112 = stablehlo.slice %106 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
        %113 = stablehlo.reshape %112 : (tensor<1xf64>) -> tensor<f64>
        %114 = stablehlo.slice %106 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
        %115 = stablehlo.reshape %114 : (tensor<1xf64>) -> tensor<f64>
        %116 = stablehlo.multiply %113, %115 : tensor<f64>
        %cst_87 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
        %117 = stablehlo.multiply %116, %cst_87 : tensor<f64>
        %118 = stablehlo.add %111, %117 : tensor<f64>
        %cst_88 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
        %cst_89 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
        %119 = stablehlo.multiply %cst_88, %cst_89 : tensor<f64>
        %120 = stablehlo.multiply %113, %119 : tensor<f64>
        %121 = stablehlo.multiply %119, %115 : tensor<f64>
        %122 = stablehlo.broadcast_in_dim %120, dims = [] : (tensor<f64>) -> tensor<1xf64>
        %cst_90 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
        %123 = stablehlo.pad %122, %cst_90, low = [1], high = [0], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
        %124 = stablehlo.broadcast_in_dim %121, dims = [] : (tensor<f64>) -> tensor<1xf64>
        %cst_91 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
        %125 = stablehlo.pad %124, %cst_91, low = [0], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
        %126 = stablehlo.add %123, %125 : tensor<2xf64>
        %cst_92 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
        %127 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f64>) -> tensor<2xf64>
        %128 = stablehlo.multiply %127, %110 : tensor<2xf64>
        %129 = stablehlo.add %126, %128 : tensor<2xf64>
        %130 = stablehlo.dot_general %129, %iterArg_63, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2xf64>, tensor<2xf64>) -> tensor<f64>
        %c_93 = stablehlo.constant dense<1> : tensor<i64>
        %131 = stablehlo.add %iterArg_77, %c_93 : tensor<i64>
        %c_94 = stablehlo.constant dense<1> : tensor<i64>
        %132 = stablehlo.add %iterArg_78, %c_94 : tensor<i64>
        %cst_95 = stablehlo.constant dense<1.000000e-04> : tensor<f64>
        %133 = stablehlo.multiply %cst_95, %103 : tensor<f64>
        %134 = stablehlo.multiply %133, %iterArg_66 : tensor<f64>
        %135 = stablehlo.add %iterArg_67, %134 : tensor<f64>
        %136 = stablehlo.compare GT, %118, %135, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
        %137 = stablehlo.compare GE, %118, %iterArg_75, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
        %c_96 = stablehlo.constant dense<1> : tensor<i64>
        %138 = stablehlo.compare GT, %iterArg_73, %c_96, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        %c_97 = stablehlo.constant dense<false> : tensor<i1>
        %139 = stablehlo.broadcast_in_dim %c_97, dims = [] : (tensor<i1>) -> tensor<i1>
        %140 = stablehlo.compare NE, %138, %139, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
        %141 = stablehlo.convert %140 : tensor<i1>
        %142 = stablehlo.and %137, %141 : tensor<i1>
        %143 = stablehlo.or %136, %142 : tensor<i1>
        %144 = stablehlo.abs %130 : tensor<f64>
        %cst_98 = stablehlo.constant dense<-9.000000e-01> : tensor<f64>
        %145 = stablehlo.multiply %cst_98, %iterArg_66 : tensor<f64>
        %146 = stablehlo.compare LE, %144, %145, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
        %147 = stablehlo.not %143 : tensor<i1>
        %148 = stablehlo.and %146, %147 : tensor<i1>
        %cst_99 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
        %149 = stablehlo.compare GE, %130, %cst_99, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
        %150 = stablehlo.not %143 : tensor<i1>
        %151 = stablehlo.and %149, %150 : tensor<i1>
        %152 = stablehlo.not %148 : tensor<i1>
        %153 = stablehlo.and %151, %152 : tensor<i1>
        %154 = stablehlo.not %143 : tensor<i1>
        %155 = stablehlo.convert %iterArg_74 : tensor<f64>
        %156 = stablehlo.add %155, %103 : tensor<f64>
        %cst_100 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
        %157 = stablehlo.divide %156, %cst_100 : tensor<f64>
        %158 = stablehlo.add %iterArg_75, %118 : tensor<f64>
        %cst_101 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
        %159 = stablehlo.divide %158, %cst_101 : tensor<f64>
        %c_102 = stablehlo.constant dense<false> : tensor<i1>
        %c_103 = stablehlo.constant dense<false> : tensor<i1>
        %c_104 = stablehlo.constant dense<0> : tensor<i64>
        %cst_105 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
        %c_106 = stablehlo.constant dense<0> : tensor<i64>
        %c_107 = stablehlo.constant dense<0> : tensor<i64>
        %160:23 = stablehlo.while(%iterArg_117 = %154, %iterArg_118 = %iterArg_63, %iterArg_119 = %iterArg_64, %iterArg_120 = %iterArg_68, %iterArg_121 = %iterArg_66, %iterArg_122 = %iterArg_67, %iterArg_123 = %c_102, %iterArg_124 = %c_103, %iterArg_125 = %c_104, %iterArg_126 = %iterArg_74, %iterArg_127 = %iterArg_75, %iterArg_128 = %iterArg_76, %iterArg_129 = %103, %iterArg_130 = %118, %iterArg_131 = %130, %iterArg_132 = %157, %iterArg_133 = %159, %iterArg_134 = %cst_105, %iterArg_135 = %iterArg_75, %iterArg_136 = %iterArg_76, %iterArg_137 = %iterArg_69, %iterArg_138 = %c_106, %iterArg_139 = %c_107) : tensor<i1>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<f64>, tensor<f64>, tensor<i1>, tensor<i1>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<2xf64>, tensor<i64>, tensor<i64>
        cond {
          %192 = stablehlo.not %iterArg_123 : tensor<i1>
          %193 = stablehlo.not %iterArg_117 : tensor<i1>
          %194 = stablehlo.and %192, %193 : tensor<i1>
          %195 = stablehlo.not %iterArg_124 : tensor<i1>
          %196 = stablehlo.and %194, %195 : tensor<i1>
          stablehlo.return %196 : tensor<i1>
        } do {
          %192 = stablehlo.convert %iterArg_126 : tensor<f64>
          %193 = stablehlo.subtract %iterArg_129, %192 : tensor<f64>
          %194 = stablehlo.convert %iterArg_126 : tensor<f64>
          %195 = stablehlo.minimum %iterArg_129, %194 : tensor<f64>
          %196 = stablehlo.convert %iterArg_126 : tensor<f64>
          %197 = stablehlo.maximum %iterArg_129, %196 : tensor<f64>
          %cst_140 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
          %198 = stablehlo.multiply %cst_140, %193 : tensor<f64>
          %cst_141 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
          %199 = stablehlo.multiply %cst_141, %193 : tensor<f64>
          %c_142 = stablehlo.constant dense<false> : tensor<i1>
          %cst_143 = stablehlo.constant dense<1.000000e-05> : tensor<f64>
          %cst_144 = stablehlo.constant dense<1.000000e-10> : tensor<f64>
          %200 = func.call @_where_2(%c_142, %cst_143, %cst_144) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
          %201 = stablehlo.convert %200 : tensor<f64>
          %202 = stablehlo.compare LE, %193, %201, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
          %203 = stablehlo.or %iterArg_124, %202 : tensor<i1>
          %204 = stablehlo.convert %iterArg_126 : tensor<f64>
          %205 = stablehlo.subtract %iterArg_129, %204 : tensor<f64>
          %206 = stablehlo.convert %iterArg_126 : tensor<f64>
          %207 = stablehlo.subtract %iterArg_132, %206 : tensor<f64>
          %208 = stablehlo.multiply %205, %207 : tensor<f64>
          %209 = stablehlo.multiply %208, %208 : tensor<f64>
          %210 = stablehlo.subtract %205, %207 : tensor<f64>
          %211 = stablehlo.multiply %209, %210 : tensor<f64>
          %212 = stablehlo.multiply %207, %207 : tensor<f64>
          %213 = stablehlo.multiply %205, %205 : tensor<f64>
          %214 = stablehlo.negate %213 : tensor<f64>
          %215 = stablehlo.multiply %207, %207 : tensor<f64>
          %216 = stablehlo.multiply %215, %207 : tensor<f64>
          %217 = stablehlo.negate %216 : tensor<f64>
          %218 = stablehlo.multiply %205, %205 : tensor<f64>
          %219 = stablehlo.multiply %218, %205 : tensor<f64>
          %220 = stablehlo.broadcast_in_dim %212, dims = [] : (tensor<f64>) -> tensor<1xf64>
          %221 = stablehlo.broadcast_in_dim %214, dims = [] : (tensor<f64>) -> tensor<1xf64>
          %222 = stablehlo.concatenate %220, %221, dim = 0 : (tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
          %223 = stablehlo.broadcast_in_dim %222, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
          %224 = stablehlo.broadcast_in_dim %217, dims = [] : (tensor<f64>) -> tensor<1xf64>
          %225 = stablehlo.broadcast_in_dim %219, dims = [] : (tensor<f64>) -> tensor<1xf64>
          %226 = stablehlo.concatenate %224, %225, dim = 0 : (tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
          %227 = stablehlo.broadcast_in_dim %226, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
          %228 = stablehlo.concatenate %223, %227, dim = 0 : (tensor<1x2xf64>, tensor<1x2xf64>) -> tensor<2x2xf64>
          %229 = stablehlo.subtract %iterArg_130, %iterArg_127 : tensor<f64>
          %230 = stablehlo.multiply %iterArg_128, %205 : tensor<f64>
          %231 = stablehlo.subtract %229, %230 : tensor<f64>
          %232 = stablehlo.subtract %iterArg_133, %iterArg_127 : tensor<f64>
          %233 = stablehlo.multiply %iterArg_128, %207 : tensor<f64>
          %234 = stablehlo.subtract %232, %233 : tensor<f64>
          %235 = stablehlo.broadcast_in_dim %231, dims = [] : (tensor<f64>) -> tensor<1xf64>
          %236 = stablehlo.broadcast_in_dim %234, dims = [] : (tensor<f64>) -> tensor<1xf64>
          %237 = stablehlo.concatenate %235, %236, dim = 0 : (tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
          %238 = stablehlo.dot_general %228, %237, contracting_dims = [1] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2x2xf64>, tensor<2xf64>) -> tensor<2xf64>
          %239 = stablehlo.broadcast_in_dim %211, dims = [] : (tensor<f64>) -> tensor<2xf64>
          %240 = stablehlo.divide %238, %239 : tensor<2xf64>
          %241 = stablehlo.slice %240 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
          %242 = stablehlo.reshape %241 : (tensor<1xf64>) -> tensor<f64>
          %243 = stablehlo.slice %240 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
          %244 = stablehlo.reshape %243 : (tensor<1xf64>) -> tensor<f64>
          %245 = stablehlo.multiply %244, %244 : tensor<f64>
          %cst_145 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
          %246 = stablehlo.multiply %cst_145, %242 : tensor<f64>
          %247 = stablehlo.multiply %246, %iterArg_128 : tensor<f64>
          %248 = stablehlo.subtract %245, %247 : tensor<f64>
          %249 = stablehlo.negate %244 : tensor<f64>
          %250 = stablehlo.sqrt %248 : tensor<f64>
          %251 = stablehlo.add %249, %250 : tensor<f64>
          %cst_146 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
          %252 = stablehlo.multiply %cst_146, %242 : tensor<f64>
          %253 = stablehlo.divide %251, %252 : tensor<f64>
          %254 = stablehlo.convert %iterArg_126 : tensor<f64>
          %255 = stablehlo.add %254, %253 : tensor<f64>
          %c_147 = stablehlo.constant dense<0> : tensor<i64>
          %256 = stablehlo.compare GT, %iterArg_125, %c_147, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
          %257 = stablehlo.add %195, %198 : tensor<f64>
          %258 = stablehlo.compare GT, %255, %257, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
          %c_148 = stablehlo.constant dense<false> : tensor<i1>
          %259 = stablehlo.broadcast_in_dim %c_148, dims = [] : (tensor<i1>) -> tensor<i1>
          %260 = stablehlo.compare NE, %256, %259, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
          %261 = stablehlo.convert %260 : tensor<i1>
          %262 = stablehlo.and %261, %258 : tensor<i1>
          %263 = stablehlo.subtract %197, %198 : tensor<f64>
          %264 = stablehlo.compare LT, %255, %263, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
          %265 = stablehlo.and %262, %264 : tensor<i1>
          %266 = stablehlo.convert %iterArg_126 : tensor<f64>
          %267 = stablehlo.subtract %iterArg_129, %266 : tensor<f64>
          %268 = stablehlo.subtract %iterArg_130, %iterArg_127 : tensor<f64>
          %269 = stablehlo.multiply %iterArg_128, %267 : tensor<f64>
          %270 = stablehlo.subtract %268, %269 : tensor<f64>
          %271 = stablehlo.multiply %267, %267 : tensor<f64>
          %272 = stablehlo.divide %270, %271 : tensor<f64>
          %cst_149 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
          %273 = stablehlo.multiply %cst_149, %272 : tensor<f64>
          %274 = stablehlo.divide %iterArg_128, %273 : tensor<f64>
          %275 = stablehlo.convert %iterArg_126 : tensor<f64>
          %276 = stablehlo.subtract %275, %274 : tensor<f64>
          %277 = stablehlo.not %265 : tensor<i1>
          %278 = stablehlo.add %195, %199 : tensor<f64>
          %279 = stablehlo.compare GT, %276, %278, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
          %280 = stablehlo.and %277, %279 : tensor<i1>
          %281 = stablehlo.subtract %197, %199 : tensor<f64>
          %282 = stablehlo.compare LT, %276, %281, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
          %283 = stablehlo.and %280, %282 : tensor<i1>
          %284 = stablehlo.convert %iterArg_126 : tensor<f64>
          %285 = stablehlo.add %284, %iterArg_129 : tensor<f64>
          %cst_150 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
          %286 = stablehlo.divide %285, %cst_150 : tensor<f64>
          %287 = stablehlo.not %265 : tensor<i1>
          %288 = stablehlo.not %283 : tensor<i1>
          %289 = stablehlo.and %287, %288 : tensor<i1>
          %290 = func.call @_where_3(%265, %255, %iterArg_132) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
          %291 = func.call @_where_3(%283, %276, %290) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
          %292 = func.call @_where_3(%289, %286, %291) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
          %293 = stablehlo.broadcast_in_dim %292, dims = [] : (tensor<f64>) -> tensor<2xf64>
          %294 = stablehlo.multiply %293, %iterArg_118 : tensor<2xf64>
          %295 = stablehlo.add %iterArg_119, %294 : tensor<2xf64>
          %296 = stablehlo.subtract %295, %iterArg_120 : tensor<2xf64>
          %297 = stablehlo.multiply %296, %296 : tensor<2xf64>
          %cst_151 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
          %298 = stablehlo.broadcast_in_dim %cst_151, dims = [] : (tensor<f64>) -> tensor<2xf64>
          %299 = stablehlo.multiply %298, %296 : tensor<2xf64>
          %cst_152 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
          %300 = stablehlo.reduce(%297 init: %cst_152) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
          %301 = stablehlo.slice %295 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
          %302 = stablehlo.reshape %301 : (tensor<1xf64>) -> tensor<f64>
          %303 = stablehlo.slice %295 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
          %304 = stablehlo.reshape %303 : (tensor<1xf64>) -> tensor<f64>
          %305 = stablehlo.multiply %302, %304 : tensor<f64>
          %cst_153 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
          %306 = stablehlo.multiply %305, %cst_153 : tensor<f64>
          %307 = stablehlo.add %300, %306 : tensor<f64>
          %cst_154 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
          %cst_155 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
          %308 = stablehlo.multiply %cst_154, %cst_155 : tensor<f64>
          %309 = stablehlo.multiply %302, %308 : tensor<f64>
          %310 = stablehlo.multiply %308, %304 : tensor<f64>
          %311 = stablehlo.broadcast_in_dim %309, dims = [] : (tensor<f64>) -> tensor<1xf64>
          %cst_156 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
          %312 = stablehlo.pad %311, %cst_156, low = [1], high = [0], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
          %313 = stablehlo.broadcast_in_dim %310, dims = [] : (tensor<f64>) -> tensor<1xf64>
          %cst_157 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
          %314 = stablehlo.pad %313, %cst_157, low = [0], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
          %315 = stablehlo.add %312, %314 : tensor<2xf64>
          %cst_158 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
          %316 = stablehlo.broadcast_in_dim %cst_158, dims = [] : (tensor<f64>) -> tensor<2xf64>
          %317 = stablehlo.multiply %316, %299 : tensor<2xf64>
          %318 = stablehlo.add %315, %317 : tensor<2xf64>
          %319 = stablehlo.dot_general %318, %iterArg_118, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2xf64>, tensor<2xf64>) -> tensor<f64>
          %c_159 = stablehlo.constant dense<1> : tensor<i64>
          %320 = stablehlo.add %iterArg_138, %c_159 : tensor<i64>
          %c_160 = stablehlo.constant dense<1> : tensor<i64>
          %321 = stablehlo.add %iterArg_139, %c_160 : tensor<i64>
          %cst_161 = stablehlo.constant dense<1.000000e-04> : tensor<f64>
          %322 = stablehlo.multiply %cst_161, %292 : tensor<f64>
          %323 = stablehlo.multiply %322, %iterArg_121 : tensor<f64>
          %324 = stablehlo.add %iterArg_122, %323 : tensor<f64>
          %325 = stablehlo.compare GT, %307, %324, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
          %326 = stablehlo.compare GE, %307, %iterArg_127, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
          %327 = stablehlo.or %325, %326 : tensor<i1>
          %328 = stablehlo.abs %319 : tensor<f64>
          %cst_162 = stablehlo.constant dense<-9.000000e-01> : tensor<f64>
          %329 = stablehlo.multiply %cst_162, %iterArg_121 : tensor<f64>
          %330 = stablehlo.compare LE, %328, %329, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
          %331 = stablehlo.not %327 : tensor<i1>
          %332 = stablehlo.and %330, %331 : tensor<i1>
          %333 = stablehlo.convert %iterArg_126 : tensor<f64>
          %334 = stablehlo.subtract %iterArg_129, %333 : tensor<f64>
          %335 = stablehlo.multiply %319, %334 : tensor<f64>
          %cst_163 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
          %336 = stablehlo.compare GE, %335, %cst_163, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
          %337 = stablehlo.not %327 : tensor<i1>
          %338 = stablehlo.and %336, %337 : tensor<i1>
          %339 = stablehlo.not %332 : tensor<i1>
          %340 = stablehlo.and %338, %339 : tensor<i1>
          %341 = stablehlo.not %327 : tensor<i1>
          %342 = stablehlo.not %332 : tensor<i1>
          %343 = stablehlo.and %341, %342 : tensor<i1>
          %344 = func.call @_where_3(%327, %292, %iterArg_129) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
          %345 = func.call @_where_3(%327, %307, %iterArg_130) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
          %346 = func.call @_where_3(%327, %319, %iterArg_131) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
          %347 = func.call @_where_3(%327, %iterArg_129, %iterArg_132) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
          %348 = func.call @_where_3(%327, %iterArg_130, %iterArg_133) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
          %349 = stablehlo.or %332, %iterArg_123 : tensor<i1>
          %350 = func.call @_where_4(%332, %292, %iterArg_134) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
          %351 = func.call @_where_3(%332, %307, %iterArg_135) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
          %352 = func.call @_where_3(%332, %319, %iterArg_136) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
          %353 = func.call @_where_5(%332, %318, %iterArg_137) : (tensor<i1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
          %354 = func.call @_where(%340, %iterArg_126, %344) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
          %355 = func.call @_where_3(%340, %iterArg_127, %345) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
          %356 = func.call @_where_3(%340, %iterArg_128, %346) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
          %357 = func.call @_where_3(%340, %344, %347) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
          %358 = func.call @_where_3(%340, %345, %348) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
          %359 = stablehlo.not %340 : tensor<i1>
          %360 = stablehlo.and %343, %359 : tensor<i1>
          %361 = func.call @_where(%360, %iterArg_126, %357) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
          %362 = func.call @_where_3(%360, %iterArg_127, %358) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
          %363 = func.call @_where_4(%343, %292, %iterArg_126) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
          %364 = func.call @_where_3(%343, %307, %iterArg_127) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
          %365 = func.call @_where_3(%343, %319, %iterArg_128) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
          %c_164 = stablehlo.constant dense<1> : tensor<i64>
          %366 = stablehlo.add %iterArg_125, %c_164 : tensor<i64>
          %c_165 = stablehlo.constant dense<30> : tensor<i64>
          %367 = stablehlo.compare GE, %366, %c_165, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
          %c_166 = stablehlo.constant dense<false> : tensor<i1>
          %368 = stablehlo.broadcast_in_dim %c_166, dims = [] : (tensor<i1>) -> tensor<i1>
          %369 = stablehlo.compare NE, %367, %368, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
          %370 = stablehlo.convert %369 : tensor<i1>
          %371 = stablehlo.or %203, %370 : tensor<i1>
          stablehlo.return %iterArg_117, %iterArg_118, %iterArg_119, %iterArg_120, %iterArg_121, %iterArg_122, %349, %371, %366, %363, %364, %365, %354, %355, %356, %361, %362, %350, %351, %352, %353, %320, %321 : tensor<i1>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<f64>, tensor<f64>, tensor<i1>, tensor<i1>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<2xf64>, tensor<i64>, tensor<i64>
        }
        %161 = stablehlo.add %131, %160#21 : tensor<i64>
        %162 = stablehlo.add %132, %160#22 : tensor<i64>
        %163 = stablehlo.not %153 : tensor<i1>
        %164 = stablehlo.convert %iterArg_74 : tensor<f64>
        %165 = stablehlo.add %103, %164 : tensor<f64>
        %cst_108 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
        %166 = stablehlo.divide %165, %cst_108 : tensor<f64>
        %167 = stablehlo.add %118, %iterArg_75 : tensor<f64>
        %cst_109 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
        %168 = stablehlo.divide %167, %cst_109 : tensor<f64>
        %c_110 = stablehlo.constant dense<false> : tensor<i1>
        %c_111 = stablehlo.constant dense<false> : tensor<i1>
        %c_112 = stablehlo.constant dense<0> : tensor<i64>
        %cst_113 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
        %c_114 = stablehlo.constant dense<0> : tensor<i64>
        %c_115 = stablehlo.constant dense<0> : tensor<i64>
        %169:23 = stablehlo.while(%iterArg_117 = %163, %iterArg_118 = %iterArg_63, %iterArg_119 = %iterArg_64, %iterArg_120 = %iterArg_70, %iterArg_121 = %iterArg_66, %iterArg_122 = %iterArg_67, %iterArg_123 = %c_110, %iterArg_124 = %c_111, %iterArg_125 = %c_112, %iterArg_126 = %103, %iterArg_127 = %118, %iterArg_128 = %130, %iterArg_129 = %iterArg_74, %iterArg_130 = %iterArg_75, %iterArg_131 = %iterArg_76, %iterArg_132 = %166, %iterArg_133 = %168, %iterArg_134 = %cst_113, %iterArg_135 = %118, %iterArg_136 = %130, %iterArg_137 = %iterArg_69, %iterArg_138 = %c_114, %iterArg_139 = %c_115) : tensor<i1>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<f64>, tensor<f64>, tensor<i1>, tensor<i1>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<2xf64>, tensor<i64>, tensor<i64>
        cond {
          %192 = stablehlo.not %iterArg_123 : tensor<i1>
          %193 = stablehlo.not %iterArg_117 : tensor<i1>
          %194 = stablehlo.and %192, %193 : tensor<i1>
          %195 = stablehlo.not %iterArg_124 : tensor<i1>
          %196 = stablehlo.and %194, %195 : tensor<i1>
          stablehlo.return %196 : tensor<i1>
        } do {
          %192 = stablehlo.convert %iterArg_129 : tensor<f64>
          %193 = stablehlo.subtract %192, %iterArg_126 : tensor<f64>
          %194 = stablehlo.convert %iterArg_129 : tensor<f64>
          %195 = stablehlo.minimum %194, %iterArg_126 : tensor<f64>
          %196 = stablehlo.convert %iterArg_129 : tensor<f64>
          %197 = stablehlo.maximum %196, %iterArg_126 : tensor<f64>
          %cst_140 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
          %198 = stablehlo.multiply %cst_140, %193 : tensor<f64>
          %cst_141 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
          %199 = stablehlo.multiply %cst_141, %193 : tensor<f64>
          %c_142 = stablehlo.constant dense<false> : tensor<i1>
          %cst_143 = stablehlo.constant dense<1.000000e-05> : tensor<f64>
          %cst_144 = stablehlo.constant dense<1.000000e-10> : tensor<f64>
          %200 = func.call @_where_2(%c_142, %cst_143, %cst_144) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
          %201 = stablehlo.convert %200 : tensor<f64>
          %202 = stablehlo.compare LE, %193, %201, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
          %203 = stablehlo.or %iterArg_124, %202 : tensor<i1>
          %204 = stablehlo.convert %iterArg_129 : tensor<f64>
          %205 = stablehlo.subtract %204, %iterArg_126 : tensor<f64>
          %206 = stablehlo.subtract %iterArg_132, %iterArg_126 : tensor<f64>
          %207 = stablehlo.multiply %205, %206 : tensor<f64>
          %208 = stablehlo.multiply %207, %207 : tensor<f64>
          %209 = stablehlo.subtract %205, %206 : tensor<f64>
          %210 = stablehlo.multiply %208, %209 : tensor<f64>
          %211 = stablehlo.multiply %206, %206 : tensor<f64>
          %212 = stablehlo.multiply %205, %205 : tensor<f64>
          %213 = stablehlo.negate %212 : tensor<f64>
          %214 = stablehlo.multiply %206, %206 : tensor<f64>
          %215 = stablehlo.multiply %214, %206 : tensor<f64>
          %216 = stablehlo.negate %215 : tensor<f64>
          %217 = stablehlo.multiply %205, %205 : tensor<f64>
          %218 = stablehlo.multiply %217, %205 : tensor<f64>
          %219 = stablehlo.broadcast_in_dim %211, dims = [] : (tensor<f64>) -> tensor<1xf64>
          %220 = stablehlo.broadcast_in_dim %213, dims = [] : (tensor<f64>) -> tensor<1xf64>
          %221 = stablehlo.concatenate %219, %220, dim = 0 : (tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
          %222 = stablehlo.broadcast_in_dim %221, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
          %223 = stablehlo.broadcast_in_dim %216, dims = [] : (tensor<f64>) -> tensor<1xf64>
          %224 = stablehlo.broadcast_in_dim %218, dims = [] : (tensor<f64>) -> tensor<1xf64>
          %225 = stablehlo.concatenate %223, %224, dim = 0 : (tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
          %226 = stablehlo.broadcast_in_dim %225, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
          %227 = stablehlo.concatenate %222, %226, dim = 0 : (tensor<1x2xf64>, tensor<1x2xf64>) -> tensor<2x2xf64>
          %228 = stablehlo.subtract %iterArg_130, %iterArg_127 : tensor<f64>
          %229 = stablehlo.multiply %iterArg_128, %205 : tensor<f64>
          %230 = stablehlo.subtract %228, %229 : tensor<f64>
          %231 = stablehlo.subtract %iterArg_133, %iterArg_127 : tensor<f64>
          %232 = stablehlo.multiply %iterArg_128, %206 : tensor<f64>
          %233 = stablehlo.subtract %231, %232 : tensor<f64>
          %234 = stablehlo.broadcast_in_dim %230, dims = [] : (tensor<f64>) -> tensor<1xf64>
          %235 = stablehlo.broadcast_in_dim %233, dims = [] : (tensor<f64>) -> tensor<1xf64>
          %236 = stablehlo.concatenate %234, %235, dim = 0 : (tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
          %237 = stablehlo.dot_general %227, %236, contracting_dims = [1] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2x2xf64>, tensor<2xf64>) -> tensor<2xf64>
          %238 = stablehlo.broadcast_in_dim %210, dims = [] : (tensor<f64>) -> tensor<2xf64>
          %239 = stablehlo.divide %237, %238 : tensor<2xf64>
          %240 = stablehlo.slice %239 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
          %241 = stablehlo.reshape %240 : (tensor<1xf64>) -> tensor<f64>
          %242 = stablehlo.slice %239 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
          %243 = stablehlo.reshape %242 : (tensor<1xf64>) -> tensor<f64>
          %244 = stablehlo.multiply %243, %243 : tensor<f64>
          %cst_145 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
          %245 = stablehlo.multiply %cst_145, %241 : tensor<f64>
          %246 = stablehlo.multiply %245, %iterArg_128 : tensor<f64>
          %247 = stablehlo.subtract %244, %246 : tensor<f64>
          %248 = stablehlo.negate %243 : tensor<f64>
          %249 = stablehlo.sqrt %247 : tensor<f64>
          %250 = stablehlo.add %248, %249 : tensor<f64>
          %cst_146 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
          %251 = stablehlo.multiply %cst_146, %241 : tensor<f64>
          %252 = stablehlo.divide %250, %251 : tensor<f64>
          %253 = stablehlo.add %iterArg_126, %252 : tensor<f64>
          %c_147 = stablehlo.constant dense<0> : tensor<i64>
          %254 = stablehlo.compare GT, %iterArg_125, %c_147, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
          %255 = stablehlo.add %195, %198 : tensor<f64>
          %256 = stablehlo.compare GT, %253, %255, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
          %c_148 = stablehlo.constant dense<false> : tensor<i1>
          %257 = stablehlo.broadcast_in_dim %c_148, dims = [] : (tensor<i1>) -> tensor<i1>
          %258 = stablehlo.compare NE, %254, %257, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
          %259 = stablehlo.convert %258 : tensor<i1>
          %260 = stablehlo.and %259, %256 : tensor<i1>
          %261 = stablehlo.subtract %197, %198 : tensor<f64>
          %262 = stablehlo.compare LT, %253, %261, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
          %263 = stablehlo.and %260, %262 : tensor<i1>
          %264 = stablehlo.convert %iterArg_129 : tensor<f64>
          %265 = stablehlo.subtract %264, %iterArg_126 : tensor<f64>
          %266 = stablehlo.subtract %iterArg_130, %iterArg_127 : tensor<f64>
          %267 = stablehlo.multiply %iterArg_128, %265 : tensor<f64>
          %268 = stablehlo.subtract %266, %267 : tensor<f64>
          %269 = stablehlo.multiply %265, %265 : tensor<f64>
          %270 = stablehlo.divide %268, %269 : tensor<f64>
          %cst_149 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
          %271 = stablehlo.multiply %cst_149, %270 : tensor<f64>
          %272 = stablehlo.divide %iterArg_128, %271 : tensor<f64>
          %273 = stablehlo.subtract %iterArg_126, %272 : tensor<f64>
          %274 = stablehlo.not %263 : tensor<i1>
          %275 = stablehlo.add %195, %199 : tensor<f64>
          %276 = stablehlo.compare GT, %273, %275, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
          %277 = stablehlo.and %274, %276 : tensor<i1>
          %278 = stablehlo.subtract %197, %199 : tensor<f64>
          %279 = stablehlo.compare LT, %273, %278, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
          %280 = stablehlo.and %277, %279 : tensor<i1>
          %281 = stablehlo.convert %iterArg_129 : tensor<f64>
          %282 = stablehlo.add %iterArg_126, %281 : tensor<f64>
          %cst_150 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
          %283 = stablehlo.divide %282, %cst_150 : tensor<f64>
          %284 = stablehlo.not %263 : tensor<i1>
          %285 = stablehlo.not %280 : tensor<i1>
          %286 = stablehlo.and %284, %285 : tensor<i1>
          %287 = func.call @_where_3(%263, %253, %iterArg_132) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
          %288 = func.call @_where_3(%280, %273, %287) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
          %289 = func.call @_where_3(%286, %283, %288) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
          %290 = stablehlo.broadcast_in_dim %289, dims = [] : (tensor<f64>) -> tensor<2xf64>
          %291 = stablehlo.multiply %290, %iterArg_118 : tensor<2xf64>
          %292 = stablehlo.add %iterArg_119, %291 : tensor<2xf64>
          %293 = stablehlo.subtract %292, %iterArg_120 : tensor<2xf64>
          %294 = stablehlo.multiply %293, %293 : tensor<2xf64>
          %cst_151 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
          %295 = stablehlo.broadcast_in_dim %cst_151, dims = [] : (tensor<f64>) -> tensor<2xf64>
          %296 = stablehlo.multiply %295, %293 : tensor<2xf64>
          %cst_152 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
          %297 = stablehlo.reduce(%294 init: %cst_152) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
          %298 = stablehlo.slice %292 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
          %299 = stablehlo.reshape %298 : (tensor<1xf64>) -> tensor<f64>
          %300 = stablehlo.slice %292 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
          %301 = stablehlo.reshape %300 : (tensor<1xf64>) -> tensor<f64>
          %302 = stablehlo.multiply %299, %301 : tensor<f64>
          %cst_153 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
          %303 = stablehlo.multiply %302, %cst_153 : tensor<f64>
          %304 = stablehlo.add %297, %303 : tensor<f64>
          %cst_154 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
          %cst_155 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
          %305 = stablehlo.multiply %cst_154, %cst_155 : tensor<f64>
          %306 = stablehlo.multiply %299, %305 : tensor<f64>
          %307 = stablehlo.multiply %305, %301 : tensor<f64>
          %308 = stablehlo.broadcast_in_dim %306, dims = [] : (tensor<f64>) -> tensor<1xf64>
          %cst_156 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
          %309 = stablehlo.pad %308, %cst_156, low = [1], high = [0], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
          %310 = stablehlo.broadcast_in_dim %307, dims = [] : (tensor<f64>) -> tensor<1xf64>
          %cst_157 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
          %311 = stablehlo.pad %310, %cst_157, low = [0], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
          %312 = stablehlo.add %309, %311 : tensor<2xf64>
          %cst_158 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
          %313 = stablehlo.broadcast_in_dim %cst_158, dims = [] : (tensor<f64>) -> tensor<2xf64>
          %314 = stablehlo.multiply %313, %296 : tensor<2xf64>
          %315 = stablehlo.add %312, %314 : tensor<2xf64>
          %316 = stablehlo.dot_general %315, %iterArg_118, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2xf64>, tensor<2xf64>) -> tensor<f64>
          %c_159 = stablehlo.constant dense<1> : tensor<i64>
          %317 = stablehlo.add %iterArg_138, %c_159 : tensor<i64>
          %c_160 = stablehlo.constant dense<1> : tensor<i64>
          %318 = stablehlo.add %iterArg_139, %c_160 : tensor<i64>
          %cst_161 = stablehlo.constant dense<1.000000e-04> : tensor<f64>
          %319 = stablehlo.multiply %cst_161, %289 : tensor<f64>
          %320 = stablehlo.multiply %319, %iterArg_121 : tensor<f64>
          %321 = stablehlo.add %iterArg_122, %320 : tensor<f64>
          %322 = stablehlo.compare GT, %304, %321, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
          %323 = stablehlo.compare GE, %304, %iterArg_127, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
          %324 = stablehlo.or %322, %323 : tensor<i1>
          %325 = stablehlo.abs %316 : tensor<f64>
          %cst_162 = stablehlo.constant dense<-9.000000e-01> : tensor<f64>
          %326 = stablehlo.multiply %cst_162, %iterArg_121 : tensor<f64>
          %327 = stablehlo.compare LE, %325, %326, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
          %328 = stablehlo.not %324 : tensor<i1>
          %329 = stablehlo.and %327, %328 : tensor<i1>
          %330 = stablehlo.convert %iterArg_129 : tensor<f64>
          %331 = stablehlo.subtract %330, %iterArg_126 : tensor<f64>
          %332 = stablehlo.multiply %316, %331 : tensor<f64>
          %cst_163 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
          %333 = stablehlo.compare GE, %332, %cst_163, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
          %334 = stablehlo.not %324 : tensor<i1>
          %335 = stablehlo.and %333, %334 : tensor<i1>
          %336 = stablehlo.not %329 : tensor<i1>
          %337 = stablehlo.and %335, %336 : tensor<i1>
          %338 = stablehlo.not %324 : tensor<i1>
          %339 = stablehlo.not %329 : tensor<i1>
          %340 = stablehlo.and %338, %339 : tensor<i1>
          %341 = func.call @_where_4(%324, %289, %iterArg_129) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
          %342 = func.call @_where_3(%324, %304, %iterArg_130) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
          %343 = func.call @_where_3(%324, %316, %iterArg_131) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
          %344 = func.call @_where(%324, %iterArg_129, %iterArg_132) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
          %345 = func.call @_where_3(%324, %iterArg_130, %iterArg_133) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
          %346 = stablehlo.or %329, %iterArg_123 : tensor<i1>
          %347 = func.call @_where_4(%329, %289, %iterArg_134) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
          %348 = func.call @_where_3(%329, %304, %iterArg_135) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
          %349 = func.call @_where_3(%329, %316, %iterArg_136) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
          %350 = func.call @_where_5(%329, %315, %iterArg_137) : (tensor<i1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
          %351 = func.call @_where_3(%337, %iterArg_126, %341) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
          %352 = func.call @_where_3(%337, %iterArg_127, %342) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
          %353 = func.call @_where_3(%337, %iterArg_128, %343) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
          %354 = func.call @_where_3(%337, %341, %344) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
          %355 = func.call @_where_3(%337, %342, %345) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
          %356 = stablehlo.not %337 : tensor<i1>
          %357 = stablehlo.and %340, %356 : tensor<i1>
          %358 = func.call @_where_3(%357, %iterArg_126, %354) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
          %359 = func.call @_where_3(%357, %iterArg_127, %355) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
          %360 = func.call @_where_3(%340, %289, %iterArg_126) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
          %361 = func.call @_where_3(%340, %304, %iterArg_127) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
          %362 = func.call @_where_3(%340, %316, %iterArg_128) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
          %c_164 = stablehlo.constant dense<1> : tensor<i64>
          %363 = stablehlo.add %iterArg_125, %c_164 : tensor<i64>
          %c_165 = stablehlo.constant dense<30> : tensor<i64>
          %364 = stablehlo.compare GE, %363, %c_165, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
          %c_166 = stablehlo.constant dense<false> : tensor<i1>
          %365 = stablehlo.broadcast_in_dim %c_166, dims = [] : (tensor<i1>) -> tensor<i1>
          %366 = stablehlo.compare NE, %364, %365, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
          %367 = stablehlo.convert %366 : tensor<i1>
          %368 = stablehlo.or %203, %367 : tensor<i1>
          stablehlo.return %iterArg_117, %iterArg_118, %iterArg_119, %iterArg_120, %iterArg_121, %iterArg_122, %346, %368, %363, %360, %361, %362, %351, %352, %353, %358, %359, %347, %348, %349, %350, %317, %318 : tensor<i1>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<f64>, tensor<f64>, tensor<i1>, tensor<i1>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<2xf64>, tensor<i64>, tensor<i64>
        }
        %170 = stablehlo.add %161, %169#21 : tensor<i64>
        %171 = stablehlo.add %162, %169#22 : tensor<i64>
        %172 = stablehlo.or %143, %iterArg_71 : tensor<i1>
        %173 = stablehlo.and %143, %160#7 : tensor<i1>
        %174 = stablehlo.or %173, %iterArg_72 : tensor<i1>
        %175 = func.call @_where_4(%143, %160#17, %iterArg_79) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
        %176 = func.call @_where_3(%143, %160#18, %iterArg_80) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
        %177 = func.call @_where_3(%143, %160#19, %iterArg_81) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
        %178 = func.call @_where_5(%143, %160#20, %iterArg_82) : (tensor<i1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
        %179 = stablehlo.or %148, %172 : tensor<i1>
        %180 = func.call @_where_3(%148, %103, %175) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
        %181 = func.call @_where_3(%148, %118, %176) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
        %182 = func.call @_where_3(%148, %130, %177) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
        %183 = func.call @_where_5(%148, %129, %178) : (tensor<i1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
        %184 = stablehlo.or %153, %179 : tensor<i1>
        %185 = stablehlo.and %153, %169#7 : tensor<i1>
        %186 = stablehlo.or %185, %174 : tensor<i1>
        %187 = func.call @_where_3(%153, %169#17, %180) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
        %188 = func.call @_where_3(%153, %169#18, %181) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
        %189 = func.call @_where_3(%153, %169#19, %182) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
        %190 = func.call @_where_5(%153, %169#20, %183) : (tensor<i1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
        %c_116 = stablehlo.constant dense<1> : tensor<i64>
        %191 = stablehlo.add %iterArg_73, %c_116 : tensor<i64>
        stablehlo.return %iterArg_62, %iterArg_63, %iterArg_64, %iterArg_65, %iterArg_66, %iterArg_67, %iterArg_68, %iterArg_69, %iterArg_70, %184, %186, %191, %103, %118, %130, %170, %171, %187, %188, %189, %190 : tensor<f64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<f64>, tensor<f64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<i1>, tensor<i1>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<i64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<2xf64>
      }
      %c_50 = stablehlo.constant dense<10> : tensor<i64>
      %51 = stablehlo.compare GT, %50#11, %c_50, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      %c_51 = stablehlo.constant dense<3> : tensor<i64>
      %c_52 = stablehlo.constant dense<0> : tensor<i64>
      %52 = func.call @_where_6(%51, %c_51, %c_52) : (tensor<i1>, tensor<i64>, tensor<i64>) -> tensor<i64>
      %c_53 = stablehlo.constant dense<1> : tensor<i64>
      %53 = func.call @_where_7(%50#10, %c_53, %52) : (tensor<i1>, tensor<i64>, tensor<i64>) -> tensor<i64>
      %54 = stablehlo.abs %50#17 : tensor<f64>
      %cst_54 = stablehlo.constant dense<1.000000e-08> : tensor<f64>
      %55 = stablehlo.compare LT, %54, %cst_54, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %c_55 = stablehlo.constant dense<false> : tensor<i1>
      %56 = stablehlo.and %c_55, %55 : tensor<i1>
      %57 = stablehlo.sign %50#17 : tensor<f64>
      %cst_56 = stablehlo.constant dense<1.000000e-08> : tensor<f64>
      %58 = stablehlo.multiply %57, %cst_56 : tensor<f64>
      %59 = func.call @_where_3(%56, %58, %50#17) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
      %60 = stablehlo.not %50#9 : tensor<i1>
      %61 = stablehlo.or %50#10, %60 : tensor<i1>
      %c_57 = stablehlo.constant dense<1> : tensor<i64>
      %62 = stablehlo.subtract %50#11, %c_57 : tensor<i64>
      %63 = stablehlo.add %iterArg_32, %50#15 : tensor<i64>
      %64 = stablehlo.add %iterArg_33, %50#16 : tensor<i64>
      %65 = stablehlo.broadcast_in_dim %59, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %66 = stablehlo.multiply %65, %43 : tensor<2xf64>
      %67 = stablehlo.add %iterArg_34, %66 : tensor<2xf64>
      %68 = stablehlo.subtract %50#20, %iterArg_36 : tensor<2xf64>
      %69 = stablehlo.dot_general %68, %66, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2xf64>, tensor<2xf64>) -> tensor<f64>
      %cst_58 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %70 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f64>) -> tensor<f64>
      %71 = stablehlo.divide %70, %69 : tensor<f64>
      %72 = stablehlo.broadcast_in_dim %66, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
      %73 = stablehlo.broadcast_in_dim %68, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
      %74 = stablehlo.broadcast_in_dim %72, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x2xf64>
      %75 = stablehlo.broadcast_in_dim %73, dims = [0, 1] : (tensor<1x2xf64>) -> tensor<2x2xf64>
      %76 = stablehlo.multiply %74, %75 : tensor<2x2xf64>
      %77 = stablehlo.iota dim = 0 : tensor<2x2xi64>
      %78 = stablehlo.iota dim = 1 : tensor<2x2xi64>
      %c_59 = stablehlo.constant dense<0> : tensor<i64>
      %79 = stablehlo.broadcast_in_dim %c_59, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
      %80 = stablehlo.add %77, %79 : tensor<2x2xi64>
      %81 = stablehlo.compare EQ, %80, %78, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
      %82 = stablehlo.convert %81 : (tensor<2x2xi1>) -> tensor<2x2xf64>
      %83 = stablehlo.broadcast_in_dim %71, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %84 = stablehlo.multiply %83, %76 : tensor<2x2xf64>
      %85 = stablehlo.subtract %82, %84 : tensor<2x2xf64>
      %86 = stablehlo.dot_general %iterArg_37, %85, contracting_dims = [0] x [1], precision = [HIGHEST, HIGHEST] : (tensor<2x2xf64>, tensor<2x2xf64>) -> tensor<2x2xf64>
      %87 = stablehlo.dot_general %86, %85, contracting_dims = [0] x [1], precision = [HIGHEST, HIGHEST] : (tensor<2x2xf64>, tensor<2x2xf64>) -> tensor<2x2xf64>
      %88 = stablehlo.broadcast_in_dim %66, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
      %89 = stablehlo.broadcast_in_dim %71, dims = [] : (tensor<f64>) -> tensor<2x1xf64>
      %90 = stablehlo.multiply %89, %88 : tensor<2x1xf64>
      %91 = stablehlo.broadcast_in_dim %66, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
      %92 = stablehlo.broadcast_in_dim %90, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x2xf64>
      %93 = stablehlo.broadcast_in_dim %91, dims = [0, 1] : (tensor<1x2xf64>) -> tensor<2x2xf64>
      %94 = stablehlo.multiply %92, %93 : tensor<2x2xf64>
      %95 = stablehlo.add %87, %94 : tensor<2x2xf64>
      %96 = stablehlo.is_finite %71 : (tensor<f64>) -> tensor<i1>
      %97 = func.call @_where_8(%96, %95, %iterArg_37) : (tensor<i1>, tensor<2x2xf64>, tensor<2x2xf64>) -> tensor<2x2xf64>
      %98 = func.call @norm(%50#20) : (tensor<2xf64>) -> tensor<f64>
      %cst_60 = stablehlo.constant dense<1.000000e-05> : tensor<f64>
      %99 = stablehlo.compare LT, %98, %cst_60, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %c_61 = stablehlo.constant dense<1> : tensor<i64>
      %100 = stablehlo.add %iterArg_31, %c_61 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %99, %61, %100, %63, %64, %67, %50#18, %50#20, %97, %iterArg_35, %53 : tensor<i64>, tensor<i64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<i1>, tensor<i1>, tensor<i64>, tensor<i64>, tensor<i64>, tensor<2xf64>, tensor<f64>, tensor<2xf64>, tensor<2x2xf64>, tensor<f64>, tensor<i64>
    }
    %c_20 = stablehlo.constant dense<400> : tensor<i64>
    %35 = stablehlo.compare EQ, %34#7, %c_20, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %c_21 = stablehlo.constant dense<2> : tensor<i64>
    %36 = stablehlo.add %c_21, %34#15 : tensor<i64>
    %c_22 = stablehlo.constant dense<-1> : tensor<i64>
    %37 = call @_where_7(%34#6, %36, %c_22) : (tensor<i1>, tensor<i64>, tensor<i64>) -> tensor<i64>
    %c_23 = stablehlo.constant dense<1> : tensor<i64>
    %38 = call @_where_6(%35, %c_23, %37) : (tensor<i1>, tensor<i64>, tensor<i64>) -> tensor<i64>
    %c_24 = stablehlo.constant dense<0> : tensor<i64>
    %39 = call @_where_7(%34#5, %c_24, %38) : (tensor<i1>, tensor<i64>, tensor<i64>) -> tensor<i64>
    %40 = stablehlo.not %34#6 : tensor<i1>
    %41 = stablehlo.and %34#5, %40 : tensor<i1>
    return %34#10, %34#11 : tensor<2xf64>, tensor<f64>
  }
  func.func private @norm(%arg0: tensor<2xf64>) -> tensor<f64> {
    %0 = stablehlo.abs %arg0 : tensor<2xf64>
    %cst = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.maximum across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.maximum %cst_0, %1 : tensor<f64>
    return %2 : tensor<f64>
  }
  func.func private @norm_0(%arg0: tensor<2xf64>) -> tensor<f64> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<2xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
    %2 = stablehlo.sqrt %1 : tensor<f64>
    return %2 : tensor<f64>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<f64> {
    %0 = stablehlo.convert %arg1 : tensor<f64>
    %1 = stablehlo.select %arg0, %0, %arg2 : tensor<i1>, tensor<f64>
    return %1 : tensor<f64>
  }
  func.func private @_where_1(%arg0: tensor<i1>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<f64> {
    %0 = stablehlo.convert %arg2 : tensor<f64>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<i1>, tensor<f64>
    return %1 : tensor<f64>
  }
  func.func private @_where_2(%arg0: tensor<i1>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<f64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<f64>
    return %0 : tensor<f64>
  }
  func.func private @_where_3(%arg0: tensor<i1>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<f64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<f64>
    return %0 : tensor<f64>
  }
  func.func private @_where_4(%arg0: tensor<i1>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<f64> {
    %0 = stablehlo.convert %arg2 : tensor<f64>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<i1>, tensor<f64>
    return %1 : tensor<f64>
  }
  func.func private @_where_5(%arg0: tensor<i1>, %arg1: tensor<2xf64>, %arg2: tensor<2xf64>) -> tensor<2xf64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<2xf64>
    return %0 : tensor<2xf64>
  }
  func.func private @_where_6(%arg0: tensor<i1>, %arg1: tensor<i64>, %arg2: tensor<i64>) -> tensor<i64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i64>
    return %0 : tensor<i64>
  }
  func.func private @_where_7(%arg0: tensor<i1>, %arg1: tensor<i64>, %arg2: tensor<i64>) -> tensor<i64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i64>
    return %0 : tensor<i64>
  }
  func.func private @_where_8(%arg0: tensor<i1>, %arg1: tensor<2x2xf64>, %arg2: tensor<2x2xf64>) -> tensor<2x2xf64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<2x2xf64>
    return %0 : tensor<2x2xf64>
  }
}
