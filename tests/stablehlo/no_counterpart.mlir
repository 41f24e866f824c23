// What StableHLO cannot say is named. Rounded quotients, products and sums in two halves, scaled
// formats and a sine with its cosine are several operations there, which passes before this one
// may write out; a tensor made element by element is a program of its own for each element; sizes
// that no type says, buffers and diagonals of products it does not have.
// RUN: ft-opt %s --convert-tensor-to-stablehlo --verify-diagnostics

func.func @none(%a: tensor<4xi32>, %x: tensor<4xf32>, %i: index) {
  // expected-error @below {{`arith.ceildivsi` has no counterpart in StableHLO}}
  %0 = arith.ceildivsi %a, %a : tensor<4xi32>
  // expected-error @below {{`arith.ceildivui` has no counterpart in StableHLO}}
  %1 = arith.ceildivui %a, %a : tensor<4xi32>
  // expected-error @below {{`arith.floordivsi` has no counterpart in StableHLO}}
  %2 = arith.floordivsi %a, %a : tensor<4xi32>
  // expected-error @below {{`arith.mulsi_extended` has no counterpart in StableHLO}}
  %3:2 = arith.mulsi_extended %a, %a : tensor<4xi32>
  // expected-error @below {{`arith.mului_extended` has no counterpart in StableHLO}}
  %4:2 = arith.mului_extended %a, %a : tensor<4xi32>
  // expected-error @below {{`arith.addui_extended` has no counterpart in StableHLO}}
  %5:2 = arith.addui_extended %a, %a : tensor<4xi32>, tensor<4xi1>
  // expected-error @below {{`math.isnormal` has no counterpart in StableHLO}}
  %6 = math.isnormal %x : tensor<4xf32>
  // expected-error @below {{`math.sincos` has no counterpart in StableHLO}}
  %7:2 = math.sincos %x : tensor<4xf32>
  // expected-error @below {{`tensor.generate` has no counterpart in StableHLO}}
  %8 = tensor.generate {
  ^bb0(%k: index):
    %9 = tensor.extract %x[%k] : tensor<4xf32>
    tensor.yield %9 : f32
  } : tensor<4xf32>
  return
}

