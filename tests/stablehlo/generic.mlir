// Attributes in the generic form, and operations that have no other.
// RUN: ft-opt %s
// ROUNDTRIP

module @jit_f attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%x: tensor<5x4xf32> {jax.buffer_donor = true, mhlo.sharding = "{replicated}", sdy.sharding = #sdy.sharding<@mesh, [{"x"}, {}]>}, %i: tensor<7x1xi32>) -> (tensor<7x4xf32> {jax.result_info = "result"}) {
    %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 4>}> : (tensor<5x4xf32>, tensor<7x1xi32>) -> tensor<7x4xf32>
    %1 = "stablehlo.scatter"(%x, %i, %0) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = true}> ({
    ^bb0(%a: tensor<f32>, %b: tensor<f32>):
      "stablehlo.return"(%b) : (tensor<f32>) -> ()
    }) : (tensor<5x4xf32>, tensor<7x1xi32>, tensor<7x4xf32>) -> tensor<5x4xf32>
    %2:2 = "stablehlo.sort"(%1, %1) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%a: tensor<f32>, %b: tensor<f32>, %c: tensor<f32>, %d: tensor<f32>):
      %less = "stablehlo.compare"(%a, %b) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type TOTALORDER>}> : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %less : tensor<i1>
    }) : (tensor<5x4xf32>, tensor<5x4xf32>) -> (tensor<5x4xf32>, tensor<5x4xf32>)
    %3 = "stablehlo.dot_general"(%2#0, %2#1) <{dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision HIGHEST>]}> : (tensor<5x4xf32>, tensor<5x4xf32>) -> tensor<5x5xf32>
    %4:2 = "stablehlo.while"(%3, %3) ({
    ^bb0(%a: tensor<5x5xf32>, %b: tensor<5x5xf32>):
      %c = stablehlo.constant dense<false> : tensor<i1>
      "stablehlo.return"(%c) : (tensor<i1>) -> ()
    }, {
    ^bb0(%one: tensor<5x5xf32>, %two: tensor<5x5xf32>):
      "stablehlo.return"(%two, %one) : (tensor<5x5xf32>, tensor<5x5xf32>) -> ()
    }) : (tensor<5x5xf32>, tensor<5x5xf32>) -> (tensor<5x5xf32>, tensor<5x5xf32>)
    %5 = "stablehlo.custom_call"(%4#0) <{call_target_name = "Sharding", backend_config = ""}> {mhlo.sharding = "{devices=[1,1]0}"} : (tensor<5x5xf32>) -> tensor<5x5xf32>
    return %0 : tensor<7x4xf32>
  }
}
