//! The operations: a table of families, one line an operation, then those with forms of their own.

use crate::verify;
use crate::{Direction, Order};

/// Expands the table to `ops!`: each section has its own slots and text.
macro_rules! families {
    (
        functions { $($(#[$($a_doc:tt)*])* $A:ident($a:tt) $a_verify:ident;)* }
        functions_of_two { $($(#[$($b_doc:tt)*])* $B:ident($b:tt);)* }
        broadcasting { $($(#[$($c_doc:tt)*])* $C:ident($c:tt);)* }
        others { $($others:tt)* }
    ) => {
        ir::ops! {
            dialect "chlo";

            $($(#[$($a_doc)*])*
            $A($a) {
                operands(operand: TENSOR)
                results(result: TENSOR)
                traits(PURE, ELEMENTWISE)
                syntax("$operand attr-dict `:` type($operand) `->` type($result)")
                hooks { verify: verify::$a_verify }
            })*

            $($(#[$($b_doc)*])*
            $B($b) {
                operands(lhs: TENSOR, rhs: TENSOR)
                results(result: TENSOR)
                traits(PURE, ELEMENTWISE)
                syntax("$lhs `,` $rhs attr-dict `:` type($lhs) `,` type($rhs) `->` type($result)")
                hooks { verify: verify::same }
            })*

            $($(#[$($c_doc)*])*
            $C($c) {
                operands(lhs: TENSOR, rhs: TENSOR)
                results(result: TENSOR)
                attrs(broadcast_dimensions: Option<Ints>)
                traits(PURE)
                syntax("$lhs `,` $rhs attr-dict `:` functional-type(operands, results)")
                hooks { verify: verify::broadcasts }
            })*

            $($others)*
        }
    };
}

families! {
    functions {
        /// The angles between 0 and pi whose cosines the numbers are.
        Acos("acos") same;
        /// The positive numbers whose hyperbolic cosines the numbers are.
        Acosh("acosh") same;
        /// The angles between -pi/2 and pi/2 whose sines the numbers are.
        Asin("asin") same;
        /// The numbers whose hyperbolic sines the numbers are.
        Asinh("asinh") same;
        /// The angles between -pi/2 and pi/2 whose tangents the numbers are.
        Atan("atan") same;
        /// The numbers whose hyperbolic tangents the numbers are.
        Atanh("atanh") same;
        /// The modified Bessel function of the first kind and order one, scaled.
        BesselI1e("bessel_i1e") same;
        /// The conjugates of complex numbers.
        Conj("conj") same;
        /// The hyperbolic cosines.
        Cosh("cosh") same;
        /// The logarithmic derivatives of the gamma function.
        Digamma("digamma") same;
        /// The error function.
        Erf("erf") same;
        /// The numbers of which the error function is this.
        ErfInv("erf_inv") same;
        /// One minus the error function.
        Erfc("erfc") same;
        /// Whether floats are infinite.
        IsInf("is_inf") tells;
        /// Whether floats are minus infinity.
        IsNegInf("is_neg_inf") tells;
        /// Whether floats are plus infinity.
        IsPosInf("is_pos_inf") tells;
        /// The logarithms of the absolute value of the gamma function.
        Lgamma("lgamma") same;
        /// The hyperbolic sines.
        Sinh("sinh") same;
        /// The squares.
        Square("square") same;
        /// The tangents.
        Tan("tan") same;
    }

    functions_of_two {
        /// The next floats after the first ones towards the second ones.
        NextAfter("next_after");
        /// The derivatives of the digamma function; the order is the first operand.
        Polygamma("polygamma");
        /// The zeta function of Hurwitz.
        Zeta("zeta");
    }

    broadcasting {
        /// Sums.
        BroadcastAdd("broadcast_add");
        /// Bits that both have.
        BroadcastAnd("broadcast_and");
        /// Angles of points.
        BroadcastAtan2("broadcast_atan2");
        /// Complex numbers.
        BroadcastComplex("broadcast_complex");
        /// Quotients.
        BroadcastDivide("broadcast_divide");
        /// The greater ones.
        BroadcastMaximum("broadcast_maximum");
        /// The smaller ones.
        BroadcastMinimum("broadcast_minimum");
        /// Products.
        BroadcastMultiply("broadcast_multiply");
        /// The next floats.
        BroadcastNextAfter("broadcast_next_after");
        /// Bits that one of them has.
        BroadcastOr("broadcast_or");
        /// The derivatives of the digamma function.
        BroadcastPolygamma("broadcast_polygamma");
        /// Powers.
        BroadcastPower("broadcast_power");
        /// What divisions leave.
        BroadcastRemainder("broadcast_remainder");
        /// Shifts to the left.
        BroadcastShiftLeft("broadcast_shift_left");
        /// Shifts to the right with the sign.
        BroadcastShiftRightArithmetic("broadcast_shift_right_arithmetic");
        /// Shifts to the right with zeros.
        BroadcastShiftRightLogical("broadcast_shift_right_logical");
        /// Differences.
        BroadcastSubtract("broadcast_subtract");
        /// Bits that exactly one of them has.
        BroadcastXor("broadcast_xor");
        /// The zeta function of Hurwitz.
        BroadcastZeta("broadcast_zeta");
    }

    others {
        /// Compares, after broadcasting.
        BroadcastCompare("broadcast_compare") {
            operands(lhs: TENSOR, rhs: TENSOR)
            results(result: TENSOR)
            attrs(broadcast_dimensions: Option<Ints>, comparison_direction: Direction, compare_type: Option<Order>)
            traits(PURE)
            syntax("$lhs `,` $rhs attr-dict `:` functional-type(operands, results)")
            hooks { verify: verify::broadcasts }
        }

        /// Chooses, after broadcasting.
        BroadcastSelect("broadcast_select") {
            operands(pred: TENSOR, on_true: TENSOR, on_false: TENSOR)
            results(result: TENSOR)
            traits(PURE)
            syntax("operands attr-dict `:` functional-type(operands, results)")
            hooks { verify: verify::broadcasts }
        }

        /// A tensor that is known when the program is written.
        Constant("constant") {
            results(output: TENSOR = attr(value))
            attrs(value: Attr)
            traits(PURE)
            syntax("attr-dict $value")
            hooks { verify: verify::constant }
        }

        /// A number in the shape of a tensor.
        ConstantLike("constant_like") {
            operands(operand: TENSOR)
            results(result: TENSOR)
            attrs(value: Attr)
            traits(PURE)
            hooks { verify: verify::constant_like }
        }

        /// Products of parts of different size.
        RaggedDot("ragged_dot") {
            operands(lhs: TENSOR, rhs: TENSOR, group_sizes: TENSOR)
            results(result: TENSOR)
            attrs(ragged_dot_dimension_numbers: Attr, precision_config: Option<Attrs>)
            traits(PURE)
        }

        /// The greatest `k` numbers along the last dimension, greatest first, and their places.
        TopK("top_k") {
            operands(operand: TENSOR)
            results(values: TENSOR, indices: TENSOR)
            attrs(k: i64)
            traits(PURE)
            syntax("`` `(` $operand `,` `k` `=` $k `)` attr-dict `:` type($operand) `->` `(` type($values) `,` type($indices) `)`")
            hooks { verify: verify::top_k }
        }
    }
}
