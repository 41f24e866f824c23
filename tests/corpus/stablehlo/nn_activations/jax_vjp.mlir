module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x5xf32>, %arg1: tensor<6x5xf32>) -> (tensor<6x5xf32> {jax.result_info = "result[0]"}) {
    %0 = call @relu(%arg0) : (tensor<6x5xf32>) -> tensor<6x5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %2 = stablehlo.compare GT, %arg0, %1, FLOAT : (tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %4:5 = call @elu(%arg0) : (tensor<6x5xf32>) -> (tensor<6x5xf32>, tensor<6x5xi1>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xi1>)
    %5 = stablehlo.add %0, %4#0 : tensor<6x5xf32>
    %6:6 = call @selu(%arg0) : (tensor<6x5xf32>) -> (tensor<6x5xf32>, tensor<6x5xi1>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<f32>, tensor<6x5xi1>)
    %7 = stablehlo.add %5, %6#0 : tensor<6x5xf32>
    %8 = stablehlo.multiply %arg0, %arg0 : tensor<6x5xf32>
    %9 = stablehlo.multiply %8, %arg0 : tensor<6x5xf32>
    %10 = stablehlo.multiply %arg0, %arg0 : tensor<6x5xf32>
    %cst_1 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %12 = stablehlo.multiply %11, %10 : tensor<6x5xf32>
    %cst_2 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %14 = stablehlo.multiply %13, %9 : tensor<6x5xf32>
    %15 = stablehlo.add %arg0, %14 : tensor<6x5xf32>
    %cst_3 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %17 = stablehlo.multiply %16, %15 : tensor<6x5xf32>
    %18 = stablehlo.tanh %17 : tensor<6x5xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %20 = stablehlo.subtract %19, %18 : tensor<6x5xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %22 = stablehlo.add %21, %18 : tensor<6x5xf32>
    %cst_6 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %24 = stablehlo.multiply %23, %22 : tensor<6x5xf32>
    %25 = stablehlo.multiply %arg0, %24 : tensor<6x5xf32>
    %26 = stablehlo.add %7, %25 : tensor<6x5xf32>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %28 = stablehlo.multiply %27, %arg0 : tensor<6x5xf32>
    %29 = stablehlo.negate %arg0 : tensor<6x5xf32>
    %cst_8 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %31 = stablehlo.multiply %29, %30 : tensor<6x5xf32>
    %32 = chlo.erfc %31 : tensor<6x5xf32> -> tensor<6x5xf32>
    %33 = chlo.square %31 : tensor<6x5xf32> -> tensor<6x5xf32>
    %34 = stablehlo.negate %33 : tensor<6x5xf32>
    %35 = stablehlo.exponential %34 : tensor<6x5xf32>
    %36 = stablehlo.multiply %28, %32 : tensor<6x5xf32>
    %37 = stablehlo.add %26, %36 : tensor<6x5xf32>
    %38:3 = call @silu(%arg0) : (tensor<6x5xf32>) -> (tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>)
    %39 = stablehlo.add %37, %38#0 : tensor<6x5xf32>
    %40:3 = call @softplus(%arg0) : (tensor<6x5xf32>) -> (tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>)
    %41 = stablehlo.add %39, %40#0 : tensor<6x5xf32>
    %42:3 = call @log_sigmoid(%arg0) : (tensor<6x5xf32>) -> (tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>)
    %43 = stablehlo.add %41, %42#0 : tensor<6x5xf32>
    %44:5 = call @hard_tanh(%arg0) : (tensor<6x5xf32>) -> (tensor<6x5xf32>, tensor<6x5xi1>, tensor<6x5xf32>, tensor<6x5xi1>, tensor<6x5xf32>)
    %45 = stablehlo.add %43, %44#0 : tensor<6x5xf32>
    %46:4 = call @celu(%arg0) : (tensor<6x5xf32>) -> (tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>)
    %47 = stablehlo.add %45, %46#0 : tensor<6x5xf32>
    %48:2 = call @leaky_relu(%arg0) : (tensor<6x5xf32>) -> (tensor<6x5xf32>, tensor<6x5xi1>)
    %49 = stablehlo.add %47, %48#0 : tensor<6x5xf32>
    %50:5 = call @mish(%arg0) : (tensor<6x5xf32>) -> (tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>)
    %51 = stablehlo.add %49, %50#0 : tensor<6x5xf32>
    %52:4 = call @soft_sign(%arg0) : (tensor<6x5xf32>) -> (tensor<6x5xf32>, tensor<6x5xi1>, tensor<6x5xf32>, tensor<6x5xf32>)
    %53 = stablehlo.add %51, %52#0 : tensor<6x5xf32>
    %54:4 = call @hard_silu(%arg0) : (tensor<6x5xf32>) -> (tensor<6x5xf32>, tensor<6x5xi1>, tensor<6x5xf32>, tensor<6x5xf32>)
    %55 = stablehlo.add %53, %54#0 : tensor<6x5xf32>
    %56 = call @relu6_6(%arg0) : (tensor<6x5xf32>) -> tensor<6x5xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %58 = stablehlo.compare GT, %arg0, %57, FLOAT : (tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xi1>
    %cst_10 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %60 = stablehlo.compare LT, %arg0, %59, FLOAT : (tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xi1>
    %61 = stablehlo.and %58, %60 : tensor<6x5xi1>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %63 = stablehlo.add %55, %56 : tensor<6x5xf32>
    %64:3 = call @squareplus(%arg0) : (tensor<6x5xf32>) -> (tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>)
    %65 = stablehlo.add %63, %64#0 : tensor<6x5xf32>
    %66 = call @squareplus_7(%64#1, %64#2, %arg1) : (tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %68 = stablehlo.select %61, %arg1, %67 : tensor<6x5xi1>, tensor<6x5xf32>
    %69 = stablehlo.add %66, %68 : tensor<6x5xf32>
    %70 = call @hard_silu_8(%54#1, %54#2, %54#3, %arg0, %arg1) : (tensor<6x5xi1>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xf32>
    %71 = stablehlo.add %69, %70 : tensor<6x5xf32>
    %72 = call @soft_sign_10(%52#1, %52#2, %arg0, %52#3, %arg1) : (tensor<6x5xi1>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xf32>
    %73 = stablehlo.add %71, %72 : tensor<6x5xf32>
    %74 = call @mish_11(%50#1, %50#2, %50#3, %50#4, %arg0, %arg1) : (tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xf32>
    %75 = stablehlo.add %73, %74 : tensor<6x5xf32>
    %76 = call @leaky_relu_13(%48#1, %arg1) : (tensor<6x5xi1>, tensor<6x5xf32>) -> tensor<6x5xf32>
    %77 = stablehlo.add %75, %76 : tensor<6x5xf32>
    %78 = call @celu_15(%46#1, %46#2, %46#3, %arg1) : (tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xf32>
    %79 = stablehlo.add %77, %78 : tensor<6x5xf32>
    %80 = call @hard_tanh_16(%44#1, %44#2, %44#3, %44#4, %arg1) : (tensor<6x5xi1>, tensor<6x5xf32>, tensor<6x5xi1>, tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xf32>
    %81 = stablehlo.add %79, %80 : tensor<6x5xf32>
    %82 = call @log_sigmoid_18(%42#1, %42#2, %arg1) : (tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xf32>
    %83 = stablehlo.add %81, %82 : tensor<6x5xf32>
    %84 = call @softplus_19(%40#1, %40#2, %arg1) : (tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xf32>
    %85 = stablehlo.add %83, %84 : tensor<6x5xf32>
    %86 = call @silu_20(%38#1, %38#2, %arg0, %arg1) : (tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xf32>
    %87 = stablehlo.add %85, %86 : tensor<6x5xf32>
    %88 = stablehlo.multiply %28, %arg1 : tensor<6x5xf32>
    %89 = stablehlo.multiply %arg1, %32 : tensor<6x5xf32>
    %cst_13 = stablehlo.constant dense<-1.12837923> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %91 = stablehlo.multiply %90, %88 : tensor<6x5xf32>
    %92 = stablehlo.multiply %91, %35 : tensor<6x5xf32>
    %cst_14 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %94 = stablehlo.multiply %92, %93 : tensor<6x5xf32>
    %95 = stablehlo.negate %94 : tensor<6x5xf32>
    %96 = stablehlo.add %87, %95 : tensor<6x5xf32>
    %cst_15 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %98 = stablehlo.multiply %97, %89 : tensor<6x5xf32>
    %99 = stablehlo.add %96, %98 : tensor<6x5xf32>
    %100 = stablehlo.multiply %arg0, %arg1 : tensor<6x5xf32>
    %101 = stablehlo.multiply %arg1, %24 : tensor<6x5xf32>
    %102 = stablehlo.add %99, %101 : tensor<6x5xf32>
    %cst_16 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %104 = stablehlo.multiply %103, %100 : tensor<6x5xf32>
    %105 = stablehlo.multiply %104, %20 : tensor<6x5xf32>
    %106 = stablehlo.multiply %105, %18 : tensor<6x5xf32>
    %107 = stablehlo.add %105, %106 : tensor<6x5xf32>
    %cst_17 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %109 = stablehlo.multiply %108, %107 : tensor<6x5xf32>
    %110 = stablehlo.add %102, %109 : tensor<6x5xf32>
    %cst_18 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %112 = stablehlo.multiply %111, %109 : tensor<6x5xf32>
    %113 = stablehlo.multiply %112, %12 : tensor<6x5xf32>
    %114 = stablehlo.add %110, %113 : tensor<6x5xf32>
    %115 = call @selu_21(%6#1, %6#2, %6#3, %6#4, %6#5, %arg1) : (tensor<6x5xi1>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<f32>, tensor<6x5xi1>, tensor<6x5xf32>) -> tensor<6x5xf32>
    %116 = stablehlo.add %114, %115 : tensor<6x5xf32>
    %117 = call @elu_25(%4#1, %4#2, %4#3, %4#4, %arg1) : (tensor<6x5xi1>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xi1>, tensor<6x5xf32>) -> tensor<6x5xf32>
    %118 = stablehlo.add %116, %117 : tensor<6x5xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %120 = stablehlo.select %2, %arg1, %119 : tensor<6x5xi1>, tensor<6x5xf32>
    %121 = stablehlo.add %118, %120 : tensor<6x5xf32>
    return %121 : tensor<6x5xf32>
  }
  func.func private @relu(%arg0: tensor<6x5xf32>) -> tensor<6x5xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<6x5xf32>
    return %1 : tensor<6x5xf32>
  }
  func.func private @elu(%arg0: tensor<6x5xf32>) -> (tensor<6x5xf32>, tensor<6x5xi1>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xi1>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %1 = stablehlo.compare GT, %arg0, %0, FLOAT : (tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %3 = stablehlo.compare GT, %arg0, %2, FLOAT : (tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4:2 = call @_where(%3, %cst_1, %arg0) : (tensor<6x5xi1>, tensor<f64>, tensor<6x5xf32>) -> (tensor<6x5xf32>, tensor<6x5xf32>)
    %5 = stablehlo.exponential_minus_one %4#0 : tensor<6x5xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %7 = stablehlo.add %5, %6 : tensor<6x5xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %9 = stablehlo.multiply %8, %5 : tensor<6x5xf32>
    %10 = call @_where_0(%1, %arg0, %9) : (tensor<6x5xi1>, tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xf32>
    return %10, %3, %4#1, %7, %1 : tensor<6x5xf32>, tensor<6x5xi1>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xi1>
  }
  func.func private @_where(%arg0: tensor<6x5xi1>, %arg1: tensor<f64>, %arg2: tensor<6x5xf32>) -> (tensor<6x5xf32>, tensor<6x5xf32>) {
    %0 = stablehlo.convert %arg1 : (tensor<f64>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<6x5xi1>, tensor<6x5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    return %2, %3 : tensor<6x5xf32>, tensor<6x5xf32>
  }
  func.func private @_where_0(%arg0: tensor<6x5xi1>, %arg1: tensor<6x5xf32>, %arg2: tensor<6x5xf32>) -> tensor<6x5xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<6x5xi1>, tensor<6x5xf32>
    return %0 : tensor<6x5xf32>
  }
  func.func private @selu(%arg0: tensor<6x5xf32>) -> (tensor<6x5xf32>, tensor<6x5xi1>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<f32>, tensor<6x5xi1>) {
    %cst = stablehlo.constant dense<1.6732632423543772> : tensor<f64>
    %0:6 = call @elu_1(%arg0, %cst) : (tensor<6x5xf32>, tensor<f64>) -> (tensor<6x5xf32>, tensor<6x5xi1>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<f32>, tensor<6x5xi1>)
    %cst_0 = stablehlo.constant dense<1.05070102> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %2 = stablehlo.multiply %1, %0#0 : tensor<6x5xf32>
    return %2, %0#1, %0#2, %0#3, %0#4, %0#5 : tensor<6x5xf32>, tensor<6x5xi1>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<f32>, tensor<6x5xi1>
  }
  func.func private @elu_1(%arg0: tensor<6x5xf32>, %arg1: tensor<f64>) -> (tensor<6x5xf32>, tensor<6x5xi1>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<f32>, tensor<6x5xi1>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %1 = stablehlo.compare GT, %arg0, %0, FLOAT : (tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %3 = stablehlo.compare GT, %arg0, %2, FLOAT : (tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4:2 = call @_where_2(%3, %cst_1, %arg0) : (tensor<6x5xi1>, tensor<f64>, tensor<6x5xf32>) -> (tensor<6x5xf32>, tensor<6x5xf32>)
    %5 = stablehlo.exponential_minus_one %4#0 : tensor<6x5xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %7 = stablehlo.add %5, %6 : tensor<6x5xf32>
    %8 = stablehlo.convert %arg1 : (tensor<f64>) -> tensor<f32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %10 = stablehlo.multiply %9, %5 : tensor<6x5xf32>
    %11 = call @_where_3(%1, %arg0, %10) : (tensor<6x5xi1>, tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xf32>
    return %11, %3, %4#1, %7, %8, %1 : tensor<6x5xf32>, tensor<6x5xi1>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<f32>, tensor<6x5xi1>
  }
  func.func private @_where_2(%arg0: tensor<6x5xi1>, %arg1: tensor<f64>, %arg2: tensor<6x5xf32>) -> (tensor<6x5xf32>, tensor<6x5xf32>) {
    %0 = stablehlo.convert %arg1 : (tensor<f64>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<6x5xi1>, tensor<6x5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    return %2, %3 : tensor<6x5xf32>, tensor<6x5xf32>
  }
  func.func private @_where_3(%arg0: tensor<6x5xi1>, %arg1: tensor<6x5xf32>, %arg2: tensor<6x5xf32>) -> tensor<6x5xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<6x5xi1>, tensor<6x5xf32>
    return %0 : tensor<6x5xf32>
  }
  func.func private @silu(%arg0: tensor<6x5xf32>) -> (tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>) {
    %0 = stablehlo.negate %arg0 : tensor<6x5xf32>
    %1 = stablehlo.exponential %0 : tensor<6x5xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %3 = stablehlo.add %2, %1 : tensor<6x5xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %5 = stablehlo.divide %4, %3 : tensor<6x5xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %7 = stablehlo.subtract %6, %5 : tensor<6x5xf32>
    %8 = stablehlo.multiply %5, %7 : tensor<6x5xf32>
    %9 = stablehlo.multiply %arg0, %5 : tensor<6x5xf32>
    return %9, %8, %5 : tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>
  }
  func.func private @softplus(%arg0: tensor<6x5xf32>) -> (tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<6x5xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<6x5xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<6x5xf32>
    %7 = stablehlo.abs %3 : tensor<6x5xf32>
    %8 = stablehlo.negate %7 : tensor<6x5xf32>
    %9 = stablehlo.exponential %8 : tensor<6x5xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<6x5xf32>
    %11 = stablehlo.add %1, %10 : tensor<6x5xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<6x5xi1>, tensor<6x5xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<6x5xi1>, tensor<6x5xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %20 = stablehlo.select %18, %19, %12 : tensor<6x5xi1>, tensor<6x5xf32>
    %21 = stablehlo.subtract %16, %20 : tensor<6x5xf32>
    %22 = stablehlo.exponential %21 : tensor<6x5xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %23 = stablehlo.compare EQ, %cst_4, %cst_5, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.select %23, %cst_7, %cst_6 : tensor<i1>, tensor<f32>
    %cst_8 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %26 = stablehlo.compare EQ, %12, %25, FLOAT : (tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xi1>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %28 = stablehlo.select %26, %27, %12 : tensor<6x5xi1>, tensor<6x5xf32>
    %29 = stablehlo.broadcast_in_dim %24, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %30 = stablehlo.subtract %29, %28 : tensor<6x5xf32>
    %31 = stablehlo.exponential %30 : tensor<6x5xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %33 = stablehlo.multiply %32, %31 : tensor<6x5xf32>
    return %12, %22, %33 : tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>
  }
  func.func private @log_sigmoid(%arg0: tensor<6x5xf32>) -> (tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>) {
    %0 = stablehlo.negate %arg0 : tensor<6x5xf32>
    %1:3 = call @softplus_4(%0) : (tensor<6x5xf32>) -> (tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>)
    %2 = stablehlo.negate %1#0 : tensor<6x5xf32>
    return %2, %1#1, %1#2 : tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>
  }
  func.func private @softplus_4(%arg0: tensor<6x5xf32>) -> (tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<6x5xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<6x5xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<6x5xf32>
    %7 = stablehlo.abs %3 : tensor<6x5xf32>
    %8 = stablehlo.negate %7 : tensor<6x5xf32>
    %9 = stablehlo.exponential %8 : tensor<6x5xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<6x5xf32>
    %11 = stablehlo.add %1, %10 : tensor<6x5xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<6x5xi1>, tensor<6x5xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<6x5xi1>, tensor<6x5xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %20 = stablehlo.select %18, %19, %12 : tensor<6x5xi1>, tensor<6x5xf32>
    %21 = stablehlo.subtract %16, %20 : tensor<6x5xf32>
    %22 = stablehlo.exponential %21 : tensor<6x5xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %23 = stablehlo.compare EQ, %cst_4, %cst_5, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.select %23, %cst_7, %cst_6 : tensor<i1>, tensor<f32>
    %cst_8 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %26 = stablehlo.compare EQ, %12, %25, FLOAT : (tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xi1>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %28 = stablehlo.select %26, %27, %12 : tensor<6x5xi1>, tensor<6x5xf32>
    %29 = stablehlo.broadcast_in_dim %24, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %30 = stablehlo.subtract %29, %28 : tensor<6x5xf32>
    %31 = stablehlo.exponential %30 : tensor<6x5xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %33 = stablehlo.multiply %32, %31 : tensor<6x5xf32>
    return %12, %22, %33 : tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>
  }
  func.func private @hard_tanh(%arg0: tensor<6x5xf32>) -> (tensor<6x5xf32>, tensor<6x5xi1>, tensor<6x5xf32>, tensor<6x5xi1>, tensor<6x5xf32>) {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %1 = stablehlo.compare GT, %arg0, %0, FLOAT : (tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xi1>
    %cst_0 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %3 = stablehlo.compare LT, %arg0, %2, FLOAT : (tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xi1>
    %c = stablehlo.constant dense<-1> : tensor<i64>
    %4:2 = call @_where_5(%3, %c, %arg0) : (tensor<6x5xi1>, tensor<i64>, tensor<6x5xf32>) -> (tensor<6x5xf32>, tensor<6x5xf32>)
    %c_1 = stablehlo.constant dense<1> : tensor<i64>
    %5:2 = call @_where_5(%1, %c_1, %4#0) : (tensor<6x5xi1>, tensor<i64>, tensor<6x5xf32>) -> (tensor<6x5xf32>, tensor<6x5xf32>)
    return %5#0, %3, %4#1, %1, %5#1 : tensor<6x5xf32>, tensor<6x5xi1>, tensor<6x5xf32>, tensor<6x5xi1>, tensor<6x5xf32>
  }
  func.func private @_where_5(%arg0: tensor<6x5xi1>, %arg1: tensor<i64>, %arg2: tensor<6x5xf32>) -> (tensor<6x5xf32>, tensor<6x5xf32>) {
    %0 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<6x5xi1>, tensor<6x5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    return %2, %3 : tensor<6x5xf32>, tensor<6x5xf32>
  }
  func.func private @celu(%arg0: tensor<6x5xf32>) -> (tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<6x5xf32>
    %2 = stablehlo.compare EQ, %arg0, %1, FLOAT : (tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %5 = stablehlo.select %2, %3, %4 : tensor<6x5xi1>, tensor<6x5xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %7 = stablehlo.compare EQ, %6, %1, FLOAT : (tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xi1>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %10 = stablehlo.select %7, %8, %9 : tensor<6x5xi1>, tensor<6x5xf32>
    %11 = stablehlo.divide %5, %10 : tensor<6x5xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %13 = stablehlo.minimum %arg0, %12 : tensor<6x5xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xi1>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %17 = stablehlo.select %14, %15, %16 : tensor<6x5xi1>, tensor<6x5xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %19 = stablehlo.compare EQ, %18, %13, FLOAT : (tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xi1>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %22 = stablehlo.select %19, %20, %21 : tensor<6x5xi1>, tensor<6x5xf32>
    %23 = stablehlo.divide %17, %22 : tensor<6x5xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %25 = stablehlo.divide %13, %24 : tensor<6x5xf32>
    %26 = stablehlo.exponential_minus_one %25 : tensor<6x5xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %28 = stablehlo.add %26, %27 : tensor<6x5xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %30 = stablehlo.multiply %29, %26 : tensor<6x5xf32>
    %31 = stablehlo.add %1, %30 : tensor<6x5xf32>
    return %31, %11, %23, %28 : tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>
  }
  func.func private @leaky_relu(%arg0: tensor<6x5xf32>) -> (tensor<6x5xf32>, tensor<6x5xi1>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %1 = stablehlo.compare GE, %arg0, %0, FLOAT : (tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xi1>
    %cst_0 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %3 = stablehlo.multiply %2, %arg0 : tensor<6x5xf32>
    %4 = call @_where_0(%1, %arg0, %3) : (tensor<6x5xi1>, tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xf32>
    return %4, %1 : tensor<6x5xf32>, tensor<6x5xi1>
  }
  func.func private @mish(%arg0: tensor<6x5xf32>) -> (tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>) {
    %0:3 = call @softplus_4(%arg0) : (tensor<6x5xf32>) -> (tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>)
    %1 = stablehlo.tanh %0#0 : tensor<6x5xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %3 = stablehlo.subtract %2, %1 : tensor<6x5xf32>
    %4 = stablehlo.multiply %arg0, %1 : tensor<6x5xf32>
    return %4, %0#1, %0#2, %1, %3 : tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>
  }
  func.func private @soft_sign(%arg0: tensor<6x5xf32>) -> (tensor<6x5xf32>, tensor<6x5xi1>, tensor<6x5xf32>, tensor<6x5xf32>) {
    %0 = stablehlo.abs %arg0 : tensor<6x5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %4 = stablehlo.add %0, %3 : tensor<6x5xf32>
    %5 = stablehlo.divide %arg0, %4 : tensor<6x5xf32>
    %6 = stablehlo.multiply %4, %4 : tensor<6x5xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %8 = stablehlo.divide %7, %6 : tensor<6x5xf32>
    return %5, %2, %4, %8 : tensor<6x5xf32>, tensor<6x5xi1>, tensor<6x5xf32>, tensor<6x5xf32>
  }
  func.func private @hard_silu(%arg0: tensor<6x5xf32>) -> (tensor<6x5xf32>, tensor<6x5xi1>, tensor<6x5xf32>, tensor<6x5xf32>) {
    %0:3 = call @hard_sigmoid(%arg0) : (tensor<6x5xf32>) -> (tensor<6x5xf32>, tensor<6x5xi1>, tensor<6x5xf32>)
    %1 = stablehlo.multiply %arg0, %0#0 : tensor<6x5xf32>
    return %1, %0#1, %0#2, %0#0 : tensor<6x5xf32>, tensor<6x5xi1>, tensor<6x5xf32>, tensor<6x5xf32>
  }
  func.func private @hard_sigmoid(%arg0: tensor<6x5xf32>) -> (tensor<6x5xf32>, tensor<6x5xi1>, tensor<6x5xf32>) {
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %1 = stablehlo.add %arg0, %0 : tensor<6x5xf32>
    %2 = call @relu6(%1) : (tensor<6x5xf32>) -> tensor<6x5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %4 = stablehlo.compare GT, %1, %3, FLOAT : (tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xi1>
    %cst_1 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %6 = stablehlo.compare LT, %1, %5, FLOAT : (tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xi1>
    %7 = stablehlo.and %4, %6 : tensor<6x5xi1>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %cst_3 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %10 = stablehlo.divide %2, %9 : tensor<6x5xf32>
    return %10, %7, %8 : tensor<6x5xf32>, tensor<6x5xi1>, tensor<6x5xf32>
  }
  func.func private @relu6(%arg0: tensor<6x5xf32>) -> tensor<6x5xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<6x5xf32>
    %cst_0 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %3 = stablehlo.minimum %1, %2 : tensor<6x5xf32>
    return %3 : tensor<6x5xf32>
  }
  func.func private @relu6_6(%arg0: tensor<6x5xf32>) -> tensor<6x5xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<6x5xf32>
    %cst_0 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %3 = stablehlo.minimum %1, %2 : tensor<6x5xf32>
    return %3 : tensor<6x5xf32>
  }
  func.func private @squareplus(%arg0: tensor<6x5xf32>) -> (tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>) {
    %0 = chlo.square %arg0 : tensor<6x5xf32> -> tensor<6x5xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %2 = stablehlo.multiply %1, %arg0 : tensor<6x5xf32>
    %cst_0 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %4 = stablehlo.add %0, %3 : tensor<6x5xf32>
    %5 = stablehlo.sqrt %4 : tensor<6x5xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %7 = stablehlo.divide %6, %5 : tensor<6x5xf32>
    %8 = stablehlo.add %arg0, %5 : tensor<6x5xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %10 = stablehlo.divide %8, %9 : tensor<6x5xf32>
    return %10, %2, %7 : tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>
  }
  func.func private @squareplus_7(%arg0: tensor<6x5xf32>, %arg1: tensor<6x5xf32>, %arg2: tensor<6x5xf32>) -> tensor<6x5xf32> {
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %1 = stablehlo.divide %arg2, %0 : tensor<6x5xf32>
    %2 = stablehlo.multiply %1, %arg1 : tensor<6x5xf32>
    %3 = stablehlo.multiply %2, %arg0 : tensor<6x5xf32>
    %4 = stablehlo.add %1, %3 : tensor<6x5xf32>
    return %4 : tensor<6x5xf32>
  }
  func.func private @hard_silu_8(%arg0: tensor<6x5xi1>, %arg1: tensor<6x5xf32>, %arg2: tensor<6x5xf32>, %arg3: tensor<6x5xf32>, %arg4: tensor<6x5xf32>) -> tensor<6x5xf32> {
    %0 = stablehlo.multiply %arg3, %arg4 : tensor<6x5xf32>
    %1 = stablehlo.multiply %arg4, %arg2 : tensor<6x5xf32>
    %2 = call @hard_sigmoid_9(%arg0, %arg1, %0) : (tensor<6x5xi1>, tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xf32>
    %3 = stablehlo.add %1, %2 : tensor<6x5xf32>
    return %3 : tensor<6x5xf32>
  }
  func.func private @hard_sigmoid_9(%arg0: tensor<6x5xi1>, %arg1: tensor<6x5xf32>, %arg2: tensor<6x5xf32>) -> tensor<6x5xf32> {
    %cst = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %1 = stablehlo.divide %arg2, %0 : tensor<6x5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %3 = stablehlo.select %arg0, %1, %2 : tensor<6x5xi1>, tensor<6x5xf32>
    return %3 : tensor<6x5xf32>
  }
  func.func private @soft_sign_10(%arg0: tensor<6x5xi1>, %arg1: tensor<6x5xf32>, %arg2: tensor<6x5xf32>, %arg3: tensor<6x5xf32>, %arg4: tensor<6x5xf32>) -> tensor<6x5xf32> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<6x5xf32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<6x5xf32>
    %2 = stablehlo.negate %1 : tensor<6x5xf32>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<6x5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %5 = stablehlo.select %arg0, %4, %2 : tensor<6x5xi1>, tensor<6x5xf32>
    %6 = stablehlo.select %arg0, %2, %4 : tensor<6x5xi1>, tensor<6x5xf32>
    %7 = stablehlo.add %3, %6 : tensor<6x5xf32>
    %8 = stablehlo.negate %5 : tensor<6x5xf32>
    %9 = stablehlo.add %7, %8 : tensor<6x5xf32>
    return %9 : tensor<6x5xf32>
  }
  func.func private @mish_11(%arg0: tensor<6x5xf32>, %arg1: tensor<6x5xf32>, %arg2: tensor<6x5xf32>, %arg3: tensor<6x5xf32>, %arg4: tensor<6x5xf32>, %arg5: tensor<6x5xf32>) -> tensor<6x5xf32> {
    %0 = stablehlo.multiply %arg4, %arg5 : tensor<6x5xf32>
    %1 = stablehlo.multiply %arg5, %arg2 : tensor<6x5xf32>
    %2 = stablehlo.multiply %0, %arg3 : tensor<6x5xf32>
    %3 = stablehlo.multiply %2, %arg2 : tensor<6x5xf32>
    %4 = stablehlo.add %2, %3 : tensor<6x5xf32>
    %5 = call @softplus_12(%arg0, %arg1, %4) : (tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xf32>
    %6 = stablehlo.add %1, %5 : tensor<6x5xf32>
    return %6 : tensor<6x5xf32>
  }
  func.func private @softplus_12(%arg0: tensor<6x5xf32>, %arg1: tensor<6x5xf32>, %arg2: tensor<6x5xf32>) -> tensor<6x5xf32> {
    %0 = stablehlo.multiply %arg2, %arg0 : tensor<6x5xf32>
    return %0 : tensor<6x5xf32>
  }
  func.func private @leaky_relu_13(%arg0: tensor<6x5xi1>, %arg1: tensor<6x5xf32>) -> tensor<6x5xf32> {
    %0:2 = call @_where_14(%arg0, %arg1) : (tensor<6x5xi1>, tensor<6x5xf32>) -> (tensor<6x5xf32>, tensor<6x5xf32>)
    %cst = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %2 = stablehlo.multiply %1, %0#1 : tensor<6x5xf32>
    %3 = stablehlo.add %0#0, %2 : tensor<6x5xf32>
    return %3 : tensor<6x5xf32>
  }
  func.func private @_where_14(%arg0: tensor<6x5xi1>, %arg1: tensor<6x5xf32>) -> (tensor<6x5xf32>, tensor<6x5xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<6x5xi1>, tensor<6x5xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<6x5xi1>, tensor<6x5xf32>
    return %2, %1 : tensor<6x5xf32>, tensor<6x5xf32>
  }
  func.func private @celu_15(%arg0: tensor<6x5xf32>, %arg1: tensor<6x5xf32>, %arg2: tensor<6x5xf32>, %arg3: tensor<6x5xf32>) -> tensor<6x5xf32> {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %1 = stablehlo.multiply %0, %arg3 : tensor<6x5xf32>
    %2 = stablehlo.multiply %1, %arg2 : tensor<6x5xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %4 = stablehlo.divide %2, %3 : tensor<6x5xf32>
    %5 = stablehlo.multiply %4, %arg1 : tensor<6x5xf32>
    %6 = stablehlo.multiply %arg3, %arg0 : tensor<6x5xf32>
    %7 = stablehlo.add %5, %6 : tensor<6x5xf32>
    return %7 : tensor<6x5xf32>
  }
  func.func private @hard_tanh_16(%arg0: tensor<6x5xi1>, %arg1: tensor<6x5xf32>, %arg2: tensor<6x5xi1>, %arg3: tensor<6x5xf32>, %arg4: tensor<6x5xf32>) -> tensor<6x5xf32> {
    %0 = call @_where_17(%arg2, %arg3, %arg4) : (tensor<6x5xi1>, tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xf32>
    %1 = call @_where_17(%arg0, %arg1, %0) : (tensor<6x5xi1>, tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xf32>
    return %1 : tensor<6x5xf32>
  }
  func.func private @_where_17(%arg0: tensor<6x5xi1>, %arg1: tensor<6x5xf32>, %arg2: tensor<6x5xf32>) -> tensor<6x5xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %1 = stablehlo.select %arg0, %0, %arg2 : tensor<6x5xi1>, tensor<6x5xf32>
    return %1 : tensor<6x5xf32>
  }
  func.func private @log_sigmoid_18(%arg0: tensor<6x5xf32>, %arg1: tensor<6x5xf32>, %arg2: tensor<6x5xf32>) -> tensor<6x5xf32> {
    %0 = stablehlo.negate %arg2 : tensor<6x5xf32>
    %1 = call @softplus_12(%arg0, %arg1, %0) : (tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xf32>
    %2 = stablehlo.negate %1 : tensor<6x5xf32>
    return %2 : tensor<6x5xf32>
  }
  func.func private @softplus_19(%arg0: tensor<6x5xf32>, %arg1: tensor<6x5xf32>, %arg2: tensor<6x5xf32>) -> tensor<6x5xf32> {
    %0 = stablehlo.multiply %arg2, %arg0 : tensor<6x5xf32>
    return %0 : tensor<6x5xf32>
  }
  func.func private @silu_20(%arg0: tensor<6x5xf32>, %arg1: tensor<6x5xf32>, %arg2: tensor<6x5xf32>, %arg3: tensor<6x5xf32>) -> tensor<6x5xf32> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<6x5xf32>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<6x5xf32>
    %2 = stablehlo.multiply %0, %arg0 : tensor<6x5xf32>
    %3 = stablehlo.add %1, %2 : tensor<6x5xf32>
    return %3 : tensor<6x5xf32>
  }
  func.func private @selu_21(%arg0: tensor<6x5xi1>, %arg1: tensor<6x5xf32>, %arg2: tensor<6x5xf32>, %arg3: tensor<f32>, %arg4: tensor<6x5xi1>, %arg5: tensor<6x5xf32>) -> tensor<6x5xf32> {
    %cst = stablehlo.constant dense<1.05070102> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %1 = stablehlo.multiply %0, %arg5 : tensor<6x5xf32>
    %2 = call @elu_22(%arg0, %arg1, %arg2, %arg3, %arg4, %1) : (tensor<6x5xi1>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<f32>, tensor<6x5xi1>, tensor<6x5xf32>) -> tensor<6x5xf32>
    return %2 : tensor<6x5xf32>
  }
  func.func private @elu_22(%arg0: tensor<6x5xi1>, %arg1: tensor<6x5xf32>, %arg2: tensor<6x5xf32>, %arg3: tensor<f32>, %arg4: tensor<6x5xi1>, %arg5: tensor<6x5xf32>) -> tensor<6x5xf32> {
    %0:2 = call @_where_23(%arg4, %arg5) : (tensor<6x5xi1>, tensor<6x5xf32>) -> (tensor<6x5xf32>, tensor<6x5xf32>)
    %1 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %2 = stablehlo.multiply %1, %0#1 : tensor<6x5xf32>
    %3 = stablehlo.multiply %2, %arg2 : tensor<6x5xf32>
    %4 = call @_where_24(%arg0, %arg1, %3) : (tensor<6x5xi1>, tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xf32>
    %5 = stablehlo.add %0#0, %4 : tensor<6x5xf32>
    return %5 : tensor<6x5xf32>
  }
  func.func private @_where_23(%arg0: tensor<6x5xi1>, %arg1: tensor<6x5xf32>) -> (tensor<6x5xf32>, tensor<6x5xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<6x5xi1>, tensor<6x5xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<6x5xi1>, tensor<6x5xf32>
    return %2, %1 : tensor<6x5xf32>, tensor<6x5xf32>
  }
  func.func private @_where_24(%arg0: tensor<6x5xi1>, %arg1: tensor<6x5xf32>, %arg2: tensor<6x5xf32>) -> tensor<6x5xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %1 = stablehlo.select %arg0, %0, %arg2 : tensor<6x5xi1>, tensor<6x5xf32>
    return %1 : tensor<6x5xf32>
  }
  func.func private @elu_25(%arg0: tensor<6x5xi1>, %arg1: tensor<6x5xf32>, %arg2: tensor<6x5xf32>, %arg3: tensor<6x5xi1>, %arg4: tensor<6x5xf32>) -> tensor<6x5xf32> {
    %0:2 = call @_where_14(%arg3, %arg4) : (tensor<6x5xi1>, tensor<6x5xf32>) -> (tensor<6x5xf32>, tensor<6x5xf32>)
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %2 = stablehlo.multiply %1, %0#1 : tensor<6x5xf32>
    %3 = stablehlo.multiply %2, %arg2 : tensor<6x5xf32>
    %4 = call @_where_26(%arg0, %arg1, %3) : (tensor<6x5xi1>, tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xf32>
    %5 = stablehlo.add %0#0, %4 : tensor<6x5xf32>
    return %5 : tensor<6x5xf32>
  }
  func.func private @_where_26(%arg0: tensor<6x5xi1>, %arg1: tensor<6x5xf32>, %arg2: tensor<6x5xf32>) -> tensor<6x5xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x5xf32>
    %1 = stablehlo.select %arg0, %0, %arg2 : tensor<6x5xi1>, tensor<6x5xf32>
    return %1 : tensor<6x5xf32>
  }
}
