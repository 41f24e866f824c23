//! The operations: a table of families, one line an operation, then those with forms of their own.
//!
//! Names of operands and attributes, text and order of attributes are upstream's. What an
//! operation means is said by its conversion (`passes/exchange`), so there are no meanings here.
//! It is long because it is one table: an operation is looked up here as in upstream's definitions.

use ir::attr_values::Attrs;

use crate::attrs::{
    ConvDims, Direction, Distribution, DotDims, FftKind, GatherDims, Order, RngAlgorithm, ScatterDims, Transposition,
};
use crate::{syntax, verify};

/// Expands the table to `ops!`: each section has its own slots and text.
macro_rules! families {
    (
        unary { $($(#[$($a_doc:tt)*])* $A:ident($a:tt);)* }
        functions { $($(#[$($b_doc:tt)*])* $B:ident($b:tt);)* }
        binary { $($(#[$($c_doc:tt)*])* $C:ident($c:tt);)* }
        casts { $($(#[$($d_doc:tt)*])* $D:ident($d:tt) $d_verify:ident;)* }
        others { $($others:tt)* }
    ) => {
        ir::ops! {
            dialect "stablehlo";

            $($(#[$($a_doc)*])*
            $A($a) {
                operands(operand: TENSOR)
                results(result: TENSOR)
                traits(PURE, ELEMENTWISE)
                syntax(custom syntax::parse_same, syntax::print_same)
                hooks { verify: verify::elementwise }
            })*

            $($(#[$($b_doc)*])*
            $B($b) {
                operands(operand: TENSOR)
                results(result: TENSOR)
                attrs(result_accuracy: Option<Attr>)
                traits(PURE, ELEMENTWISE)
                syntax(custom syntax::parse_same, syntax::print_same)
                hooks { verify: verify::elementwise }
            })*

            $($(#[$($c_doc)*])*
            $C($c) {
                operands(lhs: TENSOR, rhs: TENSOR)
                results(result: TENSOR)
                traits(PURE, ELEMENTWISE)
                syntax(custom syntax::parse_same, syntax::print_same)
                hooks { verify: verify::elementwise }
            })*

            $($(#[$($d_doc)*])*
            $D($d) {
                operands(operand: TENSOR)
                results(result: TENSOR)
                traits(PURE)
                syntax("$operand attr-dict `:` functional-type(operands, results)")
                hooks { verify: verify::$d_verify }
            })*

            $($others)*
        }
    };
}

families! {
    unary {
        /// The numbers without their signs, or the lengths of complex numbers.
        Abs("abs");
        /// The least integers that are not less.
        Ceil("ceil");
        /// How many zeros are before the first one; the width for zero.
        CountLeadingZeros("count_leading_zeros");
        /// The greatest integers that are not greater.
        Floor("floor");
        /// The numbers with the other sign.
        Negate("negate");
        /// The other bits.
        Not("not");
        /// How many bits are set.
        Popcnt("popcnt");
        /// The nearest integers, halves away from zero.
        RoundNearestAfz("round_nearest_afz");
        /// The nearest integers, halves to even.
        RoundNearestEven("round_nearest_even");
        /// -1, 0 or 1; the zeros and NaN as they are.
        Sign("sign");
    }

    functions {
        /// The cube roots.
        Cbrt("cbrt");
        /// The cosines.
        Cosine("cosine");
        /// The powers of e.
        Exponential("exponential");
        /// The powers of e, minus one.
        ExponentialMinusOne("exponential_minus_one");
        /// The natural logarithms.
        Log("log");
        /// The natural logarithms of one more.
        LogPlusOne("log_plus_one");
        /// One by one plus the power of e by the negated number.
        Logistic("logistic");
        /// One by the square roots.
        Rsqrt("rsqrt");
        /// The sines.
        Sine("sine");
        /// The square roots.
        Sqrt("sqrt");
        /// The tangents.
        Tan("tan");
        /// The hyperbolic tangents.
        Tanh("tanh");
    }

    binary {
        /// Sums; disjunctions of booleans.
        Add("add");
        /// The bits that both have.
        And("and");
        /// The angles of points whose coordinates are `rhs` and `lhs`.
        Atan2("atan2");
        /// Complex numbers from their real and imaginary parts.
        Complex("complex");
        /// Quotients; integers are rounded to zero, and -1 by zero.
        Divide("divide");
        /// The greater ones, NaN if one is.
        Maximum("maximum");
        /// The smaller ones, NaN if one is.
        Minimum("minimum");
        /// Products; conjunctions of booleans.
        Multiply("multiply");
        /// The bits that one of them has.
        Or("or");
        /// Powers.
        Power("power");
        /// What divisions leave, with the sign of the dividend; the dividend itself by zero.
        Remainder("remainder");
        /// Shifts to the left; zero from the width on.
        ShiftLeft("shift_left");
        /// Shifts to the right, the sign from the left.
        ShiftRightArithmetic("shift_right_arithmetic");
        /// Shifts to the right, zeros from the left; zero from the width on.
        ShiftRightLogical("shift_right_logical");
        /// Differences.
        Subtract("subtract");
        /// The bits that exactly one of them has.
        Xor("xor");
    }

    casts {
        /// The same bits as another type.
        BitcastConvert("bitcast_convert") bitcast_convert;
        /// The imaginary parts.
        Imag("imag") same_shape;
        /// Whether floats are neither infinite nor NaN.
        IsFinite("is_finite") same_shape;
        /// The real parts.
        Real("real") same_shape;
        /// The same elements, in row-major order, in another shape.
        Reshape("reshape") reshape;
    }

    others {
        /// One token after several.
        AfterAll("after_all") {
            operands(inputs: ..ANY)
            results(result: ANY)
            syntax(custom syntax::parse_after_all, syntax::print_after_all)
            hooks { verify: verify::after_all }
        }

        /// Puts the parts of several machines together.
        AllGather("all_gather") {
            operands(operands: ..ANY)
            results(results: ..ANY)
            attrs(all_gather_dim: i64, replica_groups: Attr, channel_handle: Option<Attr>, use_global_device_ids: Flag)
        }

        /// Reduces over several machines.
        AllReduce("all_reduce") {
            operands(operands: ..ANY)
            results(results: ..ANY)
            attrs(replica_groups: Attr, channel_handle: Option<Attr>, use_global_device_ids: Flag)
            regions(computation)
            traits(SINGLE_BLOCK)
        }

        /// Exchanges parts between several machines.
        AllToAll("all_to_all") {
            operands(operands: ..ANY)
            results(results: ..ANY)
            attrs(
                split_dimension: i64,
                concat_dimension: i64,
                split_count: i64,
                replica_groups: Attr,
                channel_handle: Option<Attr>,
            )
        }

        /// The gradients of a batch normalization.
        BatchNormGrad("batch_norm_grad") {
            operands(operand: TENSOR, scale: TENSOR, mean: TENSOR, variance: TENSOR, grad_output: TENSOR)
            results(grad_operand: TENSOR, grad_scale: TENSOR, grad_offset: TENSOR)
            attrs(epsilon: Attr, feature_index: i64)
            traits(PURE)
        }

        /// Normalizes by a mean and a variance that are known.
        BatchNormInference("batch_norm_inference") {
            operands(operand: TENSOR, scale: TENSOR, offset: TENSOR, mean: TENSOR, variance: TENSOR)
            results(result: TENSOR)
            attrs(epsilon: Attr, feature_index: i64)
            traits(PURE)
        }

        /// Normalizes by the mean and the variance of a batch.
        BatchNormTraining("batch_norm_training") {
            operands(operand: TENSOR, scale: TENSOR, offset: TENSOR)
            results(output: TENSOR, batch_mean: TENSOR, batch_var: TENSOR)
            attrs(epsilon: Attr, feature_index: i64)
            traits(PURE)
        }

        /// Adds dimensions in front.
        Broadcast("broadcast") {
            operands(operand: TENSOR)
            results(result: TENSOR)
            attrs(broadcast_sizes: Ints)
            traits(PURE)
            syntax("$operand `,` `sizes` `=` $broadcast_sizes attr-dict `:` functional-type(operands, results)")
            hooks { verify: verify::broadcast }
        }

        /// Adds dimensions and stretches those of size 1; dimension k becomes `broadcast_dimensions[k]`.
        BroadcastInDim("broadcast_in_dim") {
            operands(operand: TENSOR)
            results(result: TENSOR)
            attrs(broadcast_dimensions: Ints)
            traits(PURE)
            syntax("$operand `,` `dims` `=` $broadcast_dimensions attr-dict `:` functional-type(operands, results)")
            hooks { verify: verify::broadcast_in_dim }
        }

        /// Runs the region whose number is given, the last one for a number that no region has.
        Case("case") {
            operands(index: TENSOR)
            results(results: ..ANY)
            regions(branches: ..)
            traits(SINGLE_BLOCK, RECURSIVE_EFFECTS)
            hooks { verify: verify::case }
        }

        /// The triangular factors of positive definite matrices.
        Cholesky("cholesky") {
            operands(a: TENSOR)
            results(result: TENSOR = a)
            attrs(lower: bool = false)
            traits(PURE)
            syntax("$a (`,` `lower` `=` $lower^)? attr-dict `:` type($result)")
            hooks { verify: verify::elementwise }
        }

        /// The numbers nearest to others between bounds.
        Clamp("clamp") {
            operands(min: TENSOR, operand: TENSOR, max: TENSOR)
            results(result: TENSOR)
            traits(PURE)
            syntax(custom syntax::parse_same, syntax::print_same)
            hooks { verify: verify::clamp }
        }

        /// Gives the tensor of one machine to others.
        CollectiveBroadcast("collective_broadcast") {
            operands(operand: TENSOR)
            results(result: TENSOR)
            attrs(replica_groups: Attr, channel_handle: Option<Attr>)
        }

        /// Sends tensors between machines.
        CollectivePermute("collective_permute") {
            operands(operand: TENSOR)
            results(result: TENSOR)
            attrs(source_target_pairs: Attr, channel_handle: Option<Attr>)
        }

        /// Compares numbers.
        Compare("compare") {
            operands(lhs: TENSOR, rhs: TENSOR)
            results(result: TENSOR)
            attrs(comparison_direction: Direction, compare_type: Option<Order>)
            traits(PURE)
            syntax(custom syntax::parse_compare, syntax::print_compare)
            hooks { verify: verify::compare }
        }

        /// Calls its decomposition, which says what it means.
        Composite("composite") {
            operands(inputs: ..ANY)
            results(results: ..ANY)
            attrs(
                name: Str,
                composite_attributes: Option<Attr>,
                decomposition: Symbol,
                version: i32 = 0,
            )
            regions(composite_regions: ..)
            syntax(custom syntax::parse_composite, syntax::print_composite)
            hooks { verify: verify::composite }
        }

        /// Puts tensors one after the other.
        Concatenate("concatenate") {
            operands(inputs: ..TENSOR)
            results(result: TENSOR)
            attrs(dimension: i64)
            traits(PURE)
            syntax(custom syntax::parse_concatenate, syntax::print_concatenate)
            hooks { verify: verify::concatenate }
        }

        /// A tensor that is known when the program is written.
        Constant("constant") {
            results(output: TENSOR = attr(value))
            attrs(value: Attr)
            traits(PURE)
            syntax("attr-dict $value")
            hooks { verify: verify::constant, suggest_name: verify::constant_name }
        }

        /// The numbers in another type.
        Convert("convert") {
            operands(operand: TENSOR)
            results(result: TENSOR)
            traits(PURE)
            syntax(custom syntax::parse_same, syntax::print_same)
            hooks { verify: verify::same_shape }
        }

        /// Slides a kernel over an image.
        Convolution("convolution") {
            operands(lhs: TENSOR, rhs: TENSOR)
            results(result: TENSOR)
            attrs(
                window_strides: Option<Ints>,
                padding: Option<Attr>,
                lhs_dilation: Option<Ints>,
                rhs_dilation: Option<Ints>,
                window_reversal: Option<Bools>,
                dimension_numbers: ConvDims,
                feature_group_count: i64,
                batch_group_count: i64,
                precision_config: Option<Attrs>,
            )
            traits(PURE)
            syntax(custom syntax::parse_convolution, syntax::print_convolution)
            hooks { verify: verify::convolution }
        }

        /// A new token.
        CreateToken("create_token") {
            results(result: ANY)
            syntax("attr-dict `:` type(results)")
        }

        /// Calls what is known by name to who runs the program.
        CustomCall("custom_call") {
            operands(inputs: ..ANY)
            results(results: ..ANY)
            attrs(
                call_target_name: Str,
                has_side_effect: bool = false,
                backend_config: Option<Attr>,
                api_version: i32 = 1,
                called_computations: Attrs = Attrs::default(),
                operand_layouts: Option<Attrs>,
                result_layouts: Option<Attrs>,
                output_operand_aliases: Attrs = Attrs::default(),
            )
            syntax(custom syntax::parse_custom_call, syntax::print_custom_call)
            hooks { effects: verify::custom_call_effects }
        }

        /// The product of matrices and vectors.
        Dot("dot") {
            operands(lhs: TENSOR, rhs: TENSOR)
            results(result: TENSOR)
            attrs(precision_config: Option<Attrs>)
            traits(PURE)
            syntax(custom syntax::parse_dot, syntax::print_dot)
            hooks { verify: verify::dot }
        }

        /// Products summed over some dimensions of both operands.
        DotGeneral("dot_general") {
            operands(lhs: TENSOR, rhs: TENSOR)
            results(result: TENSOR)
            attrs(dot_dimension_numbers: DotDims, precision_config: Option<Attrs>, algorithm: Option<Attr>)
            traits(PURE)
            syntax(custom syntax::parse_dot_general, syntax::print_dot_general)
            hooks { verify: verify::dot_general }
        }

        /// `broadcast_in_dim` to a shape that is known when the program runs.
        DynamicBroadcastInDim("dynamic_broadcast_in_dim") {
            operands(operand: TENSOR, output_dimensions: TENSOR)
            results(result: TENSOR)
            attrs(broadcast_dimensions: Ints, known_expanding_dimensions: Option<Ints>, known_nonexpanding_dimensions: Option<Ints>)
            traits(PURE)
            syntax("$operand `,` $output_dimensions `,` `dims` `=` $broadcast_dimensions attr-dict `:` functional-type(operands, results)")
        }

        /// `gather` with sizes of slices that are known when the program runs.
        DynamicGather("dynamic_gather") {
            operands(operand: TENSOR, start_indices: TENSOR, slice_sizes: TENSOR)
            results(result: TENSOR)
            attrs(dimension_numbers: GatherDims, indices_are_sorted: bool = false)
            traits(PURE)
        }

        /// `iota` of a shape that is known when the program runs.
        DynamicIota("dynamic_iota") {
            operands(output_shape: TENSOR)
            results(result: TENSOR)
            attrs(iota_dimension: i64)
            traits(PURE)
            syntax("$output_shape `,` `dim` `=` $iota_dimension attr-dict `:` functional-type(operands, results)")
        }

        /// `pad` by sizes that are known when the program runs.
        DynamicPad("dynamic_pad") {
            operands(operand: TENSOR, padding_value: TENSOR, edge_padding_low: TENSOR, edge_padding_high: TENSOR, interior_padding: TENSOR)
            results(result: TENSOR)
            traits(PURE)
            syntax("operands attr-dict `:` functional-type(operands, results)")
        }

        /// `reshape` to a shape that is known when the program runs.
        DynamicReshape("dynamic_reshape") {
            operands(operand: TENSOR, output_shape: TENSOR)
            results(result: TENSOR)
            traits(PURE)
            syntax("operands attr-dict `:` functional-type(operands, results)")
        }

        /// A box out of a tensor, moved so that it is inside.
        DynamicSlice("dynamic_slice") {
            operands(operand: TENSOR, start_indices: ..TENSOR)
            results(result: TENSOR)
            attrs(slice_sizes: Ints)
            traits(PURE)
            syntax(custom syntax::parse_dynamic_slice, syntax::print_dynamic_slice)
            hooks { verify: verify::dynamic_slice }
        }

        /// A tensor with a box replaced, moved so that it is inside.
        DynamicUpdateSlice("dynamic_update_slice") {
            operands(operand: TENSOR, update: TENSOR, start_indices: ..TENSOR)
            results(result: TENSOR)
            traits(PURE)
            syntax("operands attr-dict `:` functional-type(operands, results)")
            hooks { verify: verify::dynamic_update_slice }
        }

        /// Products summed over letters.
        Einsum("einsum") {
            operands(lhs: TENSOR, rhs: TENSOR)
            results(result: TENSOR)
            attrs(einsum_config: Str)
            traits(PURE)
            syntax("$lhs `,` $rhs `,` `config` `=` $einsum_config attr-dict `:` functional-type(operands, results)")
        }

        /// Fourier transforms.
        Fft("fft") {
            operands(operand: TENSOR)
            results(result: TENSOR)
            attrs(fft_type: FftKind, fft_length: Ints)
            traits(PURE)
            syntax(custom syntax::parse_fft, syntax::print_fft)
        }

        /// Slices of a tensor at places that indices say, moved so that they are inside.
        Gather("gather") {
            operands(operand: TENSOR, start_indices: TENSOR)
            results(result: TENSOR)
            attrs(dimension_numbers: GatherDims, slice_sizes: Ints, indices_are_sorted: bool = false)
            traits(PURE)
            hooks { verify: verify::gather }
        }

        /// The size of a dimension.
        GetDimensionSize("get_dimension_size") {
            operands(operand: TENSOR)
            results(result: TENSOR)
            attrs(dimension: i64)
            traits(PURE)
            syntax("$operand `,` `dim` `=` $dimension attr-dict `:` functional-type(operands, results)")
            hooks { verify: verify::get_dimension_size }
        }

        /// A member of a tuple.
        GetTupleElement("get_tuple_element") {
            operands(operand: ANY)
            results(result: ANY)
            attrs(index: i32)
            traits(PURE)
            syntax("$operand `` `[` $index `]` attr-dict `:` functional-type(operands, results)")
            hooks { verify: verify::get_tuple_element }
        }

        /// Runs the first region if the predicate holds, else the second.
        If("if") {
            operands(pred: TENSOR)
            results(results: ..ANY)
            regions(true_branch, false_branch)
            traits(SINGLE_BLOCK, RECURSIVE_EFFECTS)
            hooks { verify: verify::case }
        }

        /// Reads from outside.
        Infeed("infeed") {
            operands(token: ANY)
            results(results: ..ANY)
            attrs(infeed_config: Option<Str>, layout: Option<Attrs>)
        }

        /// Numbers that grow from zero along a dimension.
        Iota("iota") {
            results(output: TENSOR)
            attrs(iota_dimension: i64)
            traits(PURE)
            syntax("`dim` `=` $iota_dimension attr-dict `:` type($output)")
            hooks { verify: verify::iota }
        }

        /// Runs its region for the elements of tensors of one shape.
        Map("map") {
            operands(inputs: ..TENSOR)
            results(result: TENSOR)
            attrs(dimensions: Ints)
            regions(computation)
            traits(SINGLE_BLOCK, RECURSIVE_EFFECTS)
            hooks { verify: verify::map }
        }

        /// Its operands; nothing is moved across.
        OptimizationBarrier("optimization_barrier") {
            operands(operand: ..ANY)
            results(result: ..ANY)
            traits(PURE)
            syntax(custom syntax::parse_optimization_barrier, syntax::print_optimization_barrier)
            hooks { verify: verify::optimization_barrier }
        }

        /// Writes to the outside.
        Outfeed("outfeed") {
            operands(inputs: ..ANY)
            results(result: ANY)
            attrs(outfeed_config: Option<Str>)
        }

        /// Puts a value around and between elements; negative edges cut off.
        Pad("pad") {
            operands(operand: TENSOR, padding_value: TENSOR)
            results(result: TENSOR)
            attrs(edge_padding_low: Ints, edge_padding_high: Ints, interior_padding: Ints)
            traits(PURE)
            syntax("$operand `,` $padding_value `,` `low` `=` $edge_padding_low `,` `high` `=` $edge_padding_high `,` `interior` `=` $interior_padding attr-dict `:` functional-type(operands, results)")
            hooks { verify: verify::pad }
        }

        /// The number of the machine in its group.
        PartitionId("partition_id") {
            results(result: TENSOR)
            syntax("attr-dict `:` type($result)")
        }

        /// `slice` by bounds that are known when the program runs.
        RealDynamicSlice("real_dynamic_slice") {
            operands(operand: TENSOR, start_indices: TENSOR, limit_indices: TENSOR, strides: TENSOR)
            results(result: TENSOR)
            traits(PURE)
            syntax("operands attr-dict `:` functional-type(operands, results)")
        }

        /// Receives from another machine.
        Recv("recv") {
            operands(token: ANY)
            results(results: ..ANY)
            attrs(channel_handle: Attr, is_host_transfer: bool = false, source_target_pairs: Option<Attr>)
        }

        /// Joins the elements along some dimensions by a region. The operands are the inputs, then
        /// as many initial values.
        Reduce("reduce") {
            operands(operands: ..TENSOR)
            results(results: ..TENSOR)
            attrs(dimensions: Ints)
            regions(body)
            traits(SINGLE_BLOCK, RECURSIVE_EFFECTS)
            syntax(custom syntax::parse_reduce, syntax::print_reduce)
            hooks { verify: verify::reduce }
        }

        /// Rounds to fewer bits of exponent and mantissa.
        ReducePrecision("reduce_precision") {
            operands(operand: TENSOR)
            results(output: TENSOR)
            attrs(exponent_bits: i32, mantissa_bits: i32)
            traits(PURE)
            syntax(custom syntax::parse_reduce_precision, syntax::print_reduce_precision)
            hooks { verify: verify::reduce_precision }
        }

        /// Reduces over several machines, each of which gets a part.
        ReduceScatter("reduce_scatter") {
            operands(operand: TENSOR)
            results(result: TENSOR)
            attrs(scatter_dimension: i64, replica_groups: Attr, channel_handle: Option<Attr>, use_global_device_ids: Flag)
            regions(computation)
            traits(SINGLE_BLOCK)
        }

        /// Joins the elements in windows by a region. The operands are the inputs, then as many
        /// initial values.
        ReduceWindow("reduce_window") {
            operands(operands: ..TENSOR)
            results(results: ..TENSOR)
            attrs(
                window_dimensions: Ints,
                window_strides: Option<Ints>,
                base_dilations: Option<Ints>,
                window_dilations: Option<Ints>,
                padding: Option<Attr>,
            )
            regions(body)
            traits(SINGLE_BLOCK, RECURSIVE_EFFECTS)
            hooks { verify: verify::reduce_window }
        }

        /// The number of the group of machines.
        ReplicaId("replica_id") {
            results(result: TENSOR)
            syntax("attr-dict `:` type($result)")
        }

        /// Ends a region with its values.
        Return("return") {
            operands(results: ..ANY)
            traits(TERMINATOR)
            syntax("$results attr-dict (`:` type($results)^)?")
            hooks { verify: verify::return_ }
        }

        /// Turns dimensions around.
        Reverse("reverse") {
            operands(operand: TENSOR)
            results(result: TENSOR = operand)
            attrs(dimensions: Ints)
            traits(PURE)
            syntax("$operand `,` `dims` `=` $dimensions attr-dict `:` type($result)")
            hooks { verify: verify::reverse }
        }

        /// Random numbers.
        Rng("rng") {
            operands(a: TENSOR, b: TENSOR, shape: TENSOR)
            results(result: TENSOR)
            attrs(rng_distribution: Distribution)
            syntax(custom syntax::parse_rng, syntax::print_rng)
        }

        /// Random bits from a state, and the next state.
        RngBitGenerator("rng_bit_generator") {
            operands(initial_state: TENSOR)
            results(output_state: TENSOR, output: TENSOR)
            attrs(rng_algorithm: RngAlgorithm)
            traits(PURE)
            syntax(custom syntax::parse_rng_bit_generator, syntax::print_rng_bit_generator)
        }

        /// Joins updates with the elements of tensors at places that indices say; what is not
        /// inside is left out. The operands are the inputs, the indices, then as many updates as
        /// inputs.
        Scatter("scatter") {
            operands(operands: ..TENSOR)
            results(results: ..TENSOR)
            attrs(
                scatter_dimension_numbers: ScatterDims,
                indices_are_sorted: bool = false,
                unique_indices: bool = false,
            )
            regions(update_computation)
            traits(SINGLE_BLOCK, RECURSIVE_EFFECTS)
            hooks { verify: verify::scatter }
        }

        /// Chooses between two tensors, element by element or as a whole.
        Select("select") {
            operands(pred: TENSOR, on_true: TENSOR, on_false: TENSOR)
            results(result: TENSOR)
            traits(PURE)
            syntax(custom syntax::parse_select, syntax::print_select)
            hooks { verify: verify::select }
        }

        /// In each window selects an element, to whose place goes a value of the source.
        SelectAndScatter("select_and_scatter") {
            operands(operand: TENSOR, source: TENSOR, init_value: TENSOR)
            results(result: TENSOR)
            attrs(window_dimensions: Option<Ints>, window_strides: Option<Ints>, padding: Option<Attr>)
            regions(select, scatter)
            traits(SINGLE_BLOCK, RECURSIVE_EFFECTS)
            hooks { verify: verify::select_and_scatter }
        }

        /// Sends to another machine.
        Send("send") {
            operands(inputs: ..ANY)
            results(result: ANY)
            attrs(channel_handle: Attr, is_host_transfer: bool = false, source_target_pairs: Option<Attr>)
        }

        /// Says what the size of a dimension is.
        SetDimensionSize("set_dimension_size") {
            operands(operand: TENSOR, size: TENSOR)
            results(result: TENSOR)
            attrs(dimension: i64)
            traits(PURE)
            syntax("$operand `,` $size `,` `dim` `=` $dimension attr-dict `:` functional-type(operands, results)")
        }

        /// A box out of a tensor, with steps.
        Slice("slice") {
            operands(operand: TENSOR)
            results(result: TENSOR)
            attrs(start_indices: Ints, limit_indices: Ints, strides: Ints)
            traits(PURE)
            syntax(custom syntax::parse_slice, syntax::print_slice)
            hooks { verify: verify::slice }
        }

        /// Sorts tensors together along a dimension by a region that compares.
        Sort("sort") {
            operands(inputs: ..TENSOR)
            results(results: ..TENSOR)
            attrs(dimension: i64 = -1, is_stable: bool = false)
            regions(comparator)
            traits(SINGLE_BLOCK, RECURSIVE_EFFECTS)
            hooks { verify: verify::sort }
        }

        /// Reorders dimensions; dimension k of the result is dimension `permutation[k]`.
        Transpose("transpose") {
            operands(operand: TENSOR)
            results(result: TENSOR)
            attrs(permutation: Ints)
            traits(PURE)
            syntax("$operand `,` `dims` `=` $permutation attr-dict `:` functional-type(operands, results)")
            hooks { verify: verify::transpose }
        }

        /// Solves linear equations with a triangular matrix.
        TriangularSolve("triangular_solve") {
            operands(a: TENSOR, b: TENSOR)
            results(result: TENSOR)
            attrs(left_side: bool, lower: bool, unit_diagonal: bool, transpose_a: Transposition)
            traits(PURE)
        }

        /// A tuple of values.
        Tuple("tuple") {
            operands(val: ..ANY)
            results(result: ANY)
            traits(PURE)
            syntax(custom syntax::parse_tuple, syntax::print_tuple)
            hooks { verify: verify::tuple }
        }

        /// Runs its body as long as its condition holds; both take the carried values.
        While("while") {
            operands(operand: ..ANY)
            results(results: ..ANY)
            regions(cond, body)
            traits(SINGLE_BLOCK, RECURSIVE_EFFECTS, SHARED_ARGUMENTS)
            syntax(custom syntax::parse_while, syntax::print_while)
            hooks { verify: verify::while_ }
        }
    }
}
