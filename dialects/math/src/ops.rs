//! The operations: a table of families, one line an operation with its meaning (`functions.rs`),
//! identity and patterns (`folding.rs`). Names of slots and attributes and the text are upstream's.

use arith::FastMath;
use arith::elements::{eval, eval_pair};
use arith::flags::{parse_fastmath, print_fastmath};
use ir::syntax::{OpParser, Printer};
use ir::{Failed, Sink, View};

use crate::folding::{
    self, ABS_OF_COPYSIGN, ABS_OF_NEGATED, ABS_OF_OPPOSITE, COPYSIGN_OF_SIGNED, FMA_BOTH_NEGATED, FMA_OF_CONSTANT,
    IPOWI_TWO, SQUARE, fold,
};
use crate::functions;

/// Expands the table to `ops!`: each section has its own slots, text and hooks.
macro_rules! families {
    (
        functions { $($(#[$($a_doc:tt)*])* $A:ident($a:tt) $a_means:ident, $a_is:ident, [$($a_rule:expr),*];)* }
        functions_of_two { $($(#[$($b_doc:tt)*])* $B:ident($b:tt) $b_means:ident, $b_is:ident, [$($b_rule:expr),*];)* }
        classes { $($(#[$($c_doc:tt)*])* $C:ident($c:tt) $c_means:ident;)* }
        integers { $($(#[$($d_doc:tt)*])* $D:ident($d:tt) $d_means:ident, $d_is:ident, [$($d_rule:expr),*];)* }
        others { $($others:tt)* }
    ) => {
        ir::ops! {
            dialect "math";

            $($(#[$($a_doc)*])*
            $A($a) {
                operands(operand: FLOAT_LIKE)
                results(result: = operand)
                attrs(fastmath: FastMath = FastMath::NONE)
                traits(PURE, ELEMENTWISE, CARRIES_POISON)
                syntax("$operand (`fastmath` `` $fastmath^)? attr-dict `:` type($result)")
                hooks {
                    fold: |view, constants| fold(view, constants, functions::$a_means, folding::$a_is),
                    eval: |_, frame, view| eval(frame, view, functions::$a_means),
                    canonicalize: &[$($a_rule),*],
                }
            })*

            $($(#[$($b_doc)*])*
            $B($b) {
                operands(lhs: FLOAT_LIKE, rhs: = lhs)
                results(result: = lhs)
                attrs(fastmath: FastMath = FastMath::NONE)
                traits(PURE, ELEMENTWISE, CARRIES_POISON)
                syntax("$lhs `,` $rhs (`fastmath` `` $fastmath^)? attr-dict `:` type($result)")
                hooks {
                    fold: |view, constants| fold(view, constants, functions::$b_means, folding::$b_is),
                    eval: |_, frame, view| eval(frame, view, functions::$b_means),
                    canonicalize: &[$($b_rule),*],
                }
            })*

            $($(#[$($c_doc)*])*
            $C($c) {
                operands(operand: FLOAT_LIKE)
                results(result: BOOL_LIKE = bool(operand))
                attrs(fastmath: FastMath = FastMath::NONE)
                traits(PURE, ELEMENTWISE, CARRIES_POISON)
                syntax("$operand attr-dict `:` type($operand)")
                hooks {
                    fold: |view, constants| fold(view, constants, functions::$c_means, folding::none),
                    eval: |_, frame, view| eval(frame, view, functions::$c_means),
                }
            })*

            $($(#[$($d_doc)*])*
            $D($d) {
                operands(operand: INTEGER_LIKE)
                results(result: = operand)
                traits(PURE, ELEMENTWISE, CARRIES_POISON)
                syntax("$operand attr-dict `:` type($result)")
                hooks {
                    fold: |view, constants| fold(view, constants, functions::$d_means, folding::$d_is),
                    eval: |_, frame, view| eval(frame, view, functions::$d_means),
                    canonicalize: &[$($d_rule),*],
                }
            })*

            $($others)*
        }
    };
}

families! {
    functions {
        /// The number without its sign.
        Absf("absf") absf, absf, [ABS_OF_NEGATED, ABS_OF_COPYSIGN];
        /// The angle between 0 and pi whose cosine the number is.
        Acos("acos") acos, none, [];
        /// The positive number whose hyperbolic cosine the number is.
        Acosh("acosh") acosh, none, [];
        /// The angle between -pi/2 and pi/2 whose sine the number is.
        Asin("asin") asin, none, [];
        /// The number whose hyperbolic sine the number is.
        Asinh("asinh") asinh, none, [];
        /// The angle between -pi/2 and pi/2 whose tangent the number is.
        Atan("atan") atan, none, [];
        /// The number whose hyperbolic tangent the number is.
        Atanh("atanh") atanh, none, [];
        /// The cube root.
        Cbrt("cbrt") cbrt, none, [];
        /// The least integer that is not less.
        Ceil("ceil") ceil, rounded, [];
        /// The cosine.
        Cos("cos") cos, none, [];
        /// The hyperbolic cosine.
        Cosh("cosh") cosh, none, [];
        /// The error function.
        Erf("erf") erf, none, [];
        /// One minus the error function.
        Erfc("erfc") erfc, none, [];
        /// The power of e.
        Exp("exp") exp, none, [];
        /// The power of two.
        Exp2("exp2") exp2, none, [];
        /// The power of e, minus one, exact near zero.
        Expm1("expm1") expm1, none, [];
        /// The greatest integer that is not greater.
        Floor("floor") floor, rounded, [];
        /// The natural logarithm.
        Log("log") log, none, [];
        /// The decimal logarithm.
        Log10("log10") log10, none, [];
        /// The natural logarithm of one more, exact near zero.
        Log1p("log1p") log1p, none, [];
        /// The binary logarithm.
        Log2("log2") log2, none, [];
        /// The nearest integer, halves away from zero.
        Round("round") round, rounded, [];
        /// The nearest integer, halves to even.
        Roundeven("roundeven") roundeven, rounded, [];
        /// One by the square root.
        Rsqrt("rsqrt") rsqrt, none, [];
        /// The sine.
        Sin("sin") sin, none, [];
        /// The hyperbolic sine.
        Sinh("sinh") sinh, none, [];
        /// The square root.
        Sqrt("sqrt") sqrt, none, [];
        /// The tangent.
        Tan("tan") tan, none, [];
        /// The hyperbolic tangent.
        Tanh("tanh") tanh, none, [];
        /// The integer next to the number towards zero.
        Trunc("trunc") trunc, rounded, [];
    }

    functions_of_two {
        /// The angle of the point whose coordinates are `rhs` and `lhs`.
        Atan2("atan2") atan2, none, [];
        /// The first number with the sign of the second.
        Copysign("copysign") copysign, copysign, [COPYSIGN_OF_SIGNED];
        /// The power of the first number by the second.
        Powf("powf") powf, powf, [];
    }

    classes {
        /// Whether a float is neither infinite nor NaN.
        Isfinite("isfinite") isfinite;
        /// Whether a float is infinite.
        Isinf("isinf") isinf;
        /// Whether a float is NaN.
        Isnan("isnan") isnan;
        /// Whether a float is neither zero, subnormal, infinite nor NaN.
        Isnormal("isnormal") isnormal;
    }

    integers {
        /// The integer without its sign; the least integer stays what it is.
        Absi("absi") absi, absi, [ABS_OF_OPPOSITE];
        /// How many zeros are before the first one; the width for zero.
        Ctlz("ctlz") ctlz, none, [];
        /// How many zeros are behind the last one; the width for zero.
        Cttz("cttz") cttz, none, [];
        /// How many bits are set.
        Ctpop("ctpop") ctpop, none, [];
    }

    others {
        /// A signed integer to the power of another; undefined for zero to a negative power.
        Ipowi("ipowi") {
            operands(lhs: INTEGER_LIKE, rhs: = lhs)
            results(result: = lhs)
            traits(MAY_TRAP, ELEMENTWISE)
            syntax("$lhs `,` $rhs attr-dict `:` type($result)")
            hooks {
                fold: |view, constants| fold(view, constants, functions::ipowi, folding::integer_power),
                eval: |_, frame, view| eval(frame, view, functions::ipowi),
                canonicalize: &[IPOWI_TWO],
            }
        }

        /// A float to the power of a signed integer.
        Fpowi("fpowi") {
            operands(lhs: FLOAT_LIKE, rhs: INTEGER_LIKE)
            results(result: = lhs)
            attrs(fastmath: FastMath = FastMath::NONE)
            traits(PURE, ELEMENTWISE, CARRIES_POISON)
            syntax("$lhs `,` $rhs (`fastmath` `` $fastmath^)? attr-dict `:` type($lhs) `,` type($rhs)")
            hooks {
                verify: verify_fpowi,
                fold: |view, constants| fold(view, constants, functions::fpowi, folding::integer_power),
                eval: |_, frame, view| eval(frame, view, functions::fpowi),
                canonicalize: &[SQUARE],
            }
        }

        /// A product plus a number, rounded once: `a * b + c`.
        Fma("fma") {
            operands(a: FLOAT_LIKE, b: = a, c: = a)
            results(result: = a)
            attrs(fastmath: FastMath = FastMath::NONE)
            traits(PURE, ELEMENTWISE, CARRIES_POISON)
            syntax("$a `,` $b `,` $c (`fastmath` `` $fastmath^)? attr-dict `:` type($result)")
            hooks {
                fold: |view, constants| fold(view, constants, functions::fma, folding::none),
                eval: |_, frame, view| eval(frame, view, functions::fma),
                canonicalize: &[FMA_OF_CONSTANT, FMA_BOTH_NEGATED],
            }
        }

        /// The number nearest to a number between two bounds, NaN if one is; the lower bound wins if they cross.
        Clampf("clampf") {
            operands(value: FLOAT_LIKE, min: = value, max: = value)
            results(result: = value)
            attrs(fastmath: FastMath = FastMath::NONE)
            traits(PURE, ELEMENTWISE, CARRIES_POISON)
            syntax(custom parse_clampf, print_clampf)
            hooks {
                fold: |view, constants| fold(view, constants, functions::clampf, folding::none),
                eval: |_, frame, view| eval(frame, view, functions::clampf),
            }
        }

        /// The sine and the cosine.
        Sincos("sincos") {
            operands(operand: FLOAT_LIKE)
            results(sin: = operand, cos: = operand)
            attrs(fastmath: FastMath = FastMath::NONE)
            traits(PURE, ELEMENTWISE, CARRIES_POISON)
            syntax("$operand (`fastmath` `` $fastmath^)? attr-dict `:` type($sin)")
            hooks {
                fold: |view, constants| folding::fold_pair(view, constants, [functions::sin, functions::cos]),
                eval: |_, frame, view| eval_pair(frame, view, [functions::sin, functions::cos]),
            }
        }
    }
}

/// `%x to [%low, %high] : f32`; by hand because of the space before the bracket.
fn parse_clampf(parser: &mut OpParser<'_, '_>) -> Result<(), Failed> {
    let value = parser.operand()?;
    parser.expect("to")?;
    parser.expect("[")?;
    let min = parser.operand()?;
    parser.expect(",")?;
    let max = parser.operand()?;
    parser.expect("]")?;
    parse_fastmath(parser)?;
    parser.attr_dict()?;
    parser.expect(":")?;
    let ty = parser.ty()?;
    parser.resolve_operands(&[value, min, max], &[ty; 3])?;
    parser.push_result(ty);
    Ok(())
}

/// Prints what [`parse_clampf`] reads.
fn print_clampf(printer: &mut Printer<'_>, view: View<'_>) {
    printer.text(" ");
    printer.value(view.operand(0));
    printer.text(" to [");
    printer.values([view.operand(1), view.operand(2)]);
    printer.text("]");
    print_fastmath(printer, view);
    printer.attr_dict(view, &["fastmath"]);
    printer.text(" : ");
    printer.ty(view.result_type(0));
}

/// Each number has its exponent.
fn verify_fpowi(view: View<'_>, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let (cx, base, exponent) = (view.cx, view.operand_type(0), view.operand_type(1));
    if base.with_element(cx, exponent.element(cx)) == exponent {
        return Ok(());
    }
    let (base, found) = (base.text(cx), exponent.text(cx));
    let message = format!("the exponents of `math.fpowi` must be in the shape of `{base}`, found `{found}`");
    let place = ir::diagnostics::operand_place(view.body, view.op, 1);
    Err(sink.error(place, message).failed())
}
