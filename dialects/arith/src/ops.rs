//! The operations: a table of families, one line an operation.
//!
//! Operations of a family share slots, text and hooks; a line has the name, the traits, the
//! meaning (`integers.rs`, `float_math.rs`, `conversions.rs`), the identity (`identities.rs`)
//! and the canonicalization patterns (`patterns.rs`). Names of slots and attributes, text and
//! numbers of enumerations are upstream's.

use crate::bounds::*;
use crate::casts::{self, ANY_WIDTH, NARROWER, ONE_INDEX, SAME_WIDTH, WIDER};
use crate::choices::*;
use crate::elements::{eval, eval_pair, fold_one};
use crate::extended::*;
use crate::flags::{FastMath, Overflow};
use crate::patterns::*;
use crate::predicates::{CmpF, CmpI, RoundingMode, predicate};
use crate::regrouping::*;
use crate::{constant, conversions, float_math, identities, integers};

/// Expands the table to `ops!`: each section has its own slots, text and hooks.
macro_rules! families {
    (
        wrapping_integers { $($(#[$($a_doc:tt)*])* $A:ident($a:tt) [$($a_trait:ident),*] $a_means:ident, $a_is:ident, [$($a_rule:expr),*];)* }
        exact_integers { $($(#[$($b_doc:tt)*])* $B:ident($b:tt) [$($b_trait:ident),*] $b_means:ident, $b_is:ident, [$($b_rule:expr),*];)* }
        integers { $($(#[$($c_doc:tt)*])* $C:ident($c:tt) [$($c_trait:ident),*] $c_means:ident, $c_is:ident, [$($c_rule:expr),*];)* }
        extended_integers { $($(#[$($d_doc:tt)*])* $D:ident($d:tt) [$($d_trait:ident),*] $d_low:ident, $d_high:ident, $d_is:ident, [$($d_rule:expr),*];)* }
        floats { $($(#[$($e_doc:tt)*])* $E:ident($e:tt) [$($e_trait:ident),*] $e_means:ident, $e_is:ident, [$($e_rule:expr),*];)* }
        casts { $($(#[$($f_doc:tt)*])* $F:ident($f:tt) $f_from:ident, $f_to:ident, $f_widths:ident, $f_means:ident, [$($f_rule:expr),*];)* }
        others { $($others:tt)* }
    ) => {
        ir::ops! {
            dialect "arith";

            $($(#[$($a_doc)*])*
            $A($a) {
                operands(lhs: INTEGER_LIKE, rhs: = lhs)
                results(result: = lhs)
                attrs(overflowFlags: Overflow = Overflow::NONE)
                traits(ELEMENTWISE, CARRIES_POISON, $($a_trait),*)
                syntax("$lhs, $rhs (`overflow` `` $overflowFlags^)? attr-dict `:` type($result)")
                hooks {
                    fold: |view, constants| identities::fold(view, constants, integers::$a_means, identities::$a_is),
                    eval: |_, frame, view| eval(frame, view, integers::$a_means),
                    canonicalize: &[$($a_rule),*],
                }
            })*

            $($(#[$($b_doc)*])*
            $B($b) {
                operands(lhs: INTEGER_LIKE, rhs: = lhs)
                results(result: = lhs)
                attrs(isExact: Flag)
                traits(ELEMENTWISE, CARRIES_POISON, $($b_trait),*)
                syntax("$lhs, $rhs (`exact` $isExact^)? attr-dict `:` type($result)")
                hooks {
                    fold: |view, constants| identities::fold(view, constants, integers::$b_means, identities::$b_is),
                    eval: |_, frame, view| eval(frame, view, integers::$b_means),
                    canonicalize: &[$($b_rule),*],
                }
            })*

            $($(#[$($c_doc)*])*
            $C($c) {
                operands(lhs: INTEGER_LIKE, rhs: = lhs)
                results(result: = lhs)
                traits(ELEMENTWISE, CARRIES_POISON, $($c_trait),*)
                syntax("$lhs, $rhs attr-dict `:` type($result)")
                hooks {
                    fold: |view, constants| identities::fold(view, constants, integers::$c_means, identities::$c_is),
                    eval: |_, frame, view| eval(frame, view, integers::$c_means),
                    canonicalize: &[$($c_rule),*],
                }
            })*

            $($(#[$($d_doc)*])*
            $D($d) {
                operands(lhs: INTEGER_LIKE, rhs: = lhs)
                results(low: = lhs, high: = lhs)
                traits(ELEMENTWISE, CARRIES_POISON, $($d_trait),*)
                syntax("$lhs, $rhs attr-dict `:` type($lhs)")
                hooks {
                    fold: |view, constants| {
                        identities::fold_pair(view, constants, [integers::$d_low, integers::$d_high], identities::$d_is)
                    },
                    eval: |_, frame, view| eval_pair(frame, view, [integers::$d_low, integers::$d_high]),
                    canonicalize: &[$($d_rule),*],
                }
            })*

            $($(#[$($e_doc)*])*
            $E($e) {
                operands(lhs: FLOAT_LIKE, rhs: = lhs)
                results(result: = lhs)
                attrs(fastmath: FastMath = FastMath::NONE)
                traits(ELEMENTWISE, CARRIES_POISON, $($e_trait),*)
                syntax("$lhs, $rhs (`fastmath` `` $fastmath^)? attr-dict `:` type($result)")
                hooks {
                    fold: |view, constants| identities::fold(view, constants, float_math::$e_means, identities::$e_is),
                    eval: |_, frame, view| eval(frame, view, float_math::$e_means),
                    canonicalize: &[$($e_rule),*],
                }
            })*

            $($(#[$($f_doc)*])*
            $F($f) {
                operands(in: $f_from)
                results(out: $f_to)
                traits(ELEMENTWISE, CARRIES_POISON, PURE)
                syntax("$in attr-dict `:` type($in) `to` type($out)")
                hooks {
                    verify: |view, sink| casts::verify(view, sink, $f_widths),
                    fold: |view, constants| casts::fold(view, constants, conversions::$f_means),
                    eval: |_, frame, view| eval(frame, view, conversions::$f_means),
                    canonicalize: &[$($f_rule),*],
                }
            })*

            $($others)*
        }
    };
}

families! {
    wrapping_integers {
        /// Adds two integers, modulo two to the width.
        Addi("addi") [PURE, COMMUTATIVE] addi, addi, [COMMUTE, LINEAR, ADDI_NEGATED];
        /// Subtracts an integer from another, modulo two to the width.
        Subi("subi") [PURE] subi, subi, [LINEAR, SUBI_NEGATED, SUBI_OF_SAME];
        /// Multiplies two integers, modulo two to the width.
        Muli("muli") [PURE, COMMUTATIVE] muli, muli, [COMMUTE, COMBINE_MULI];
        /// Shifts an integer to the left; the amount must be less than the width.
        Shli("shli") [PURE] shli, shift, [COMBINE_SHIFTS];
    }

    exact_integers {
        /// Divides two signed integers and rounds to zero; undefined for a divisor of zero and for the least integer by -1.
        Divsi("divsi") [MAY_TRAP] divsi, divsi, [];
        /// Divides two unsigned integers and rounds down; undefined for a divisor of zero.
        Divui("divui") [MAY_TRAP] divui, divui, [];
        /// Shifts an integer to the right, its sign from the left; the amount must be less than the width.
        Shrsi("shrsi") [PURE] shrsi, shift, [COMBINE_SHIFTS];
        /// Shifts an integer to the right, zeros from the left; the amount must be less than the width.
        Shrui("shrui") [PURE] shrui, shift, [COMBINE_SHIFTS];
    }

    integers {
        /// Divides two signed integers and rounds up; undefined as `divsi`.
        Ceildivsi("ceildivsi") [MAY_TRAP] ceildivsi, division, [];
        /// Divides two unsigned integers and rounds up; undefined for a divisor of zero.
        Ceildivui("ceildivui") [MAY_TRAP] ceildivui, division, [];
        /// Divides two signed integers and rounds down; undefined as `divsi`.
        Floordivsi("floordivsi") [MAY_TRAP] floordivsi, division, [];
        /// What a signed division leaves, with the sign of the dividend; undefined as `divsi`.
        Remsi("remsi") [MAY_TRAP] remsi, remainder, [];
        /// What an unsigned division leaves; undefined for a divisor of zero.
        Remui("remui") [MAY_TRAP] remui, remainder, [];
        /// Sets the bits that both integers have.
        Andi("andi") [PURE, COMMUTATIVE] andi, andi, [COMMUTE, COMBINE_ANDI, LOGIC_OF_EXTENSIONS];
        /// Sets the bits that one of the integers has.
        Ori("ori") [PURE, COMMUTATIVE] ori, ori, [COMMUTE, COMBINE_ORI, LOGIC_OF_EXTENSIONS];
        /// Sets the bits that exactly one of the integers has.
        Xori("xori") [PURE, COMMUTATIVE] xori, xori, [COMMUTE, COMBINE_XORI, NEGATE_CMPI, NEGATE_CMPF, LOGIC_OF_EXTENSIONS];
        /// The smaller of two signed integers.
        Minsi("minsi") [PURE, COMMUTATIVE] minsi, minsi, [COMMUTE, COMBINE_MINSI];
        /// The greater of two signed integers.
        Maxsi("maxsi") [PURE, COMMUTATIVE] maxsi, maxsi, [COMMUTE, COMBINE_MAXSI];
        /// The smaller of two unsigned integers.
        Minui("minui") [PURE, COMMUTATIVE] minui, minui, [COMMUTE, COMBINE_MINUI];
        /// The greater of two unsigned integers.
        Maxui("maxui") [PURE, COMMUTATIVE] maxui, maxui, [COMMUTE, COMBINE_MAXUI];
    }

    extended_integers {
        /// Multiplies two signed integers to a number of twice the width, in two halves.
        MulsiExtended("mulsi_extended") [PURE, COMMUTATIVE] muli, mulsi_high, mulsi_extended, [COMMUTE, LOW_HALF, SIGN_HALF];
        /// Multiplies two unsigned integers to a number of twice the width, in two halves.
        MuluiExtended("mului_extended") [PURE, COMMUTATIVE] muli, mului_high, mului_extended, [COMMUTE, LOW_HALF];
    }

    floats {
        /// Adds two floats.
        Addf("addf") [PURE, COMMUTATIVE] addf, addf, [COMMUTE, ADD_NEGATED];
        /// Subtracts a float from another.
        Subf("subf") [PURE] subf, subf, [SUBTRACT_NEGATED, MINUS_ZERO_LESS];
        /// Multiplies two floats.
        Mulf("mulf") [PURE, COMMUTATIVE] mulf, mulf, [COMMUTE, BOTH_NEGATED, NEGATED_BY_CONSTANT, BY_MINUS_ONE];
        /// Divides two floats.
        Divf("divf") [PURE] divf, divf, [BOTH_NEGATED, NEGATED_BY_CONSTANT, BY_MINUS_ONE];
        /// What is left of a float after taking away another a whole number of times, as `fmod` of C.
        Remf("remf") [PURE] remf, none, [];
        /// The greater of two floats, NaN if one is; +0 is greater than -0.
        Maximumf("maximumf") [PURE, COMMUTATIVE] maximumf, maximumf, [COMMUTE];
        /// The smaller of two floats, NaN if one is; -0 is smaller than +0.
        Minimumf("minimumf") [PURE, COMMUTATIVE] minimumf, minimumf, [COMMUTE];
        /// The greater of two floats; if one is NaN, the other.
        Maxnumf("maxnumf") [PURE, COMMUTATIVE] maxnumf, number_choice, [COMMUTE];
        /// The smaller of two floats; if one is NaN, the other.
        Minnumf("minnumf") [PURE, COMMUTATIVE] minnumf, number_choice, [COMMUTE];
    }

    casts {
        /// Extends a signed integer to a wider type.
        Extsi("extsi") FIXED_INTEGER_LIKE, FIXED_INTEGER_LIKE, WIDER, extsi, [EXTSI_OF_EXTENSION];
        /// Extends an unsigned integer to a wider type.
        Extui("extui") FIXED_INTEGER_LIKE, FIXED_INTEGER_LIKE, WIDER, extui, [EXTUI_OF_EXTUI];
        /// The float nearest to a signed integer.
        Sitofp("sitofp") FIXED_INTEGER_LIKE, FLOAT_LIKE, ANY_WIDTH, sitofp, [SITOFP_OF_EXTENSION];
        /// The float nearest to an unsigned integer.
        Uitofp("uitofp") FIXED_INTEGER_LIKE, FLOAT_LIKE, ANY_WIDTH, uitofp, [UITOFP_OF_EXTUI];
        /// A float as a signed integer, its fraction cut off; it must be in range.
        Fptosi("fptosi") FLOAT_LIKE, FIXED_INTEGER_LIKE, ANY_WIDTH, fptosi, [];
        /// A float as an unsigned integer, its fraction cut off; it must be in range.
        Fptoui("fptoui") FLOAT_LIKE, FIXED_INTEGER_LIKE, ANY_WIDTH, fptoui, [];
        /// A signed integer as an index, or an index as an integer.
        IndexCast("index_cast") INTEGER_LIKE, INTEGER_LIKE, ONE_INDEX, index_cast, [INDEX_CAST_OF_EXTSI, INDEX_CAST_BACK];
        /// An unsigned integer as an index, or an index as an integer.
        IndexCastui("index_castui") INTEGER_LIKE, INTEGER_LIKE, ONE_INDEX, index_castui, [INDEX_CASTUI_OF_EXTUI, INDEX_CASTUI_BACK];
    }

    others {
        /// A value that is known when the program is written.
        Constant("constant") {
            results(result: = attr(value))
            attrs(value: Attr)
            traits(PURE, CONSTANT)
            syntax("attr-dict $value")
            hooks {
                infer: constant::infer_constant,
                verify: constant::verify_constant,
                fold: constant::fold_constant,
                eval: |_, _, view| constant::eval_constant(view),
                suggest_name: constant::suggest_name,
                canonicalize: &[constant::WRITTEN_OUT],
            }
        }

        /// Adds two unsigned integers and tells whether the sum was too great for the type.
        AdduiExtended("addui_extended") {
            operands(lhs: INTEGER_LIKE, rhs: = lhs)
            results(sum: = lhs, overflow: BOOL_LIKE = bool(lhs))
            traits(PURE, COMMUTATIVE, ELEMENTWISE, CARRIES_POISON)
            syntax("$lhs, $rhs attr-dict `:` type($sum) `,` type($overflow)")
            hooks {
                fold: |view, constants| {
                    identities::fold_pair(view, constants, [integers::addi, integers::carry], identities::addui_extended)
                },
                eval: |_, frame, view| eval_pair(frame, view, [integers::addi, integers::carry]),
                canonicalize: &[COMMUTE, LOW_HALF],
            }
        }

        /// The float with the other sign.
        Negf("negf") {
            operands(operand: FLOAT_LIKE)
            results(result: = operand)
            attrs(fastmath: FastMath = FastMath::NONE)
            traits(PURE, ELEMENTWISE, CARRIES_POISON)
            syntax("$operand (`fastmath` `` $fastmath^)? attr-dict `:` type($result)")
            hooks {
                fold: |view, constants| identities::fold(view, constants, float_math::negf, identities::negf),
                eval: |_, frame, view| eval(frame, view, float_math::negf),
            }
        }

        /// Compares two integers.
        Cmpi("cmpi") {
            operands(lhs: INTEGER_LIKE, rhs: = lhs)
            results(result: BOOL_LIKE = bool(lhs))
            attrs(predicate: CmpI)
            traits(PURE, ELEMENTWISE, CARRIES_POISON)
            syntax("$predicate `,` $lhs `,` $rhs attr-dict `:` type($lhs)")
            hooks {
                fold: identities::fold_cmpi,
                eval: |_, frame, view| {
                    let predicate = predicate::<CmpI>(view);
                    eval(frame, view, |elements, bits| integers::cmpi(predicate, elements, bits))
                },
                canonicalize: &[SWAP_CMPI, CMPI_OF_EXTENSIONS, CMPI_AS_NOT],
            }
        }

        /// Compares two floats.
        Cmpf("cmpf") {
            operands(lhs: FLOAT_LIKE, rhs: = lhs)
            results(result: BOOL_LIKE = bool(lhs))
            attrs(predicate: CmpF, fastmath: FastMath = FastMath::NONE)
            traits(PURE, ELEMENTWISE, CARRIES_POISON)
            syntax("$predicate `,` $lhs `,` $rhs (`fastmath` `` $fastmath^)? attr-dict `:` type($lhs)")
            hooks {
                fold: identities::fold_cmpf,
                eval: |_, frame, view| {
                    let predicate = predicate::<CmpF>(view);
                    eval(frame, view, |elements, bits| float_math::cmpf(predicate, elements, bits))
                },
                canonicalize: &[SWAP_CMPF, CMPF_OF_INTEGER, CMPF_OF_BOUNDED],
            }
        }

        /// Chooses between two values, or element by element if the condition has their shape.
        Select("select") {
            operands(condition: BOOL_LIKE, true_value, false_value: = true_value)
            results(result: = true_value)
            traits(PURE, ELEMENTWISE, CARRIES_POISON)
            syntax(custom constant::parse_select, constant::print_select)
            hooks {
                verify: constant::verify_select,
                fold: constant::fold_select,
                eval: |_, frame, view| constant::eval_select(frame, view),
                canonicalize: &[SELECT_FLIPPED, SELECT_NEGATION, SELECT_SAME_CONDITION, SELECT_AS_EXTENSION],
            }
        }

        /// Extends a float to a wider type.
        Extf("extf") {
            operands(in: FLOAT_LIKE)
            results(out: FLOAT_LIKE)
            attrs(fastmath: Option<FastMath>)
            traits(PURE, ELEMENTWISE, CARRIES_POISON)
            syntax("$in (`fastmath` `` $fastmath^)? attr-dict `:` type($in) `to` type($out)")
            hooks {
                verify: |view, sink| casts::verify(view, sink, WIDER),
                fold: |view, constants| casts::fold(view, constants, conversions::extf),
                eval: |_, frame, view| eval(frame, view, conversions::extf),
                canonicalize: &[EXTF_OF_EXTF],
            }
        }

        /// Rounds a float to a narrower type, to nearest and ties to even if no mode is given.
        Truncf("truncf") {
            operands(in: FLOAT_LIKE)
            results(out: FLOAT_LIKE)
            attrs(roundingmode: Option<RoundingMode>, fastmath: Option<FastMath>)
            traits(PURE, ELEMENTWISE, CARRIES_POISON)
            syntax("$in ($roundingmode^)? (`fastmath` `` $fastmath^)? attr-dict `:` type($in) `to` type($out)")
            hooks {
                verify: |view, sink| casts::verify(view, sink, NARROWER),
                fold: |view, constants| casts::fold(view, constants, conversions::truncf),
                eval: |_, frame, view| eval(frame, view, conversions::truncf),
                canonicalize: &[TRUNCF_OF_EXTF, TRUNCF_OF_INTEGER],
            }
        }

        /// A float in a wider type, times a scale: a power of two, to which scales of other formats are rounded first.
        ScalingExtf("scaling_extf") {
            operands(in: FLOAT_LIKE, scale: FLOAT_LIKE)
            results(out: FLOAT_LIKE)
            attrs(fastmath: Option<FastMath>)
            traits(PURE, ELEMENTWISE, CARRIES_POISON)
            syntax("$in `,` $scale (`fastmath` `` $fastmath^)? attr-dict `:` type($in) `,` type($scale) `to` type($out)")
            hooks {
                verify: |view, sink| casts::verify_scaled(view, sink, WIDER),
                fold: |view, constants| fold_one(view, constants, conversions::scaling_extf),
                eval: |_, frame, view| eval(frame, view, conversions::scaling_extf),
            }
        }

        /// A float by a scale, a power of two, to which scales of other formats are rounded first, rounded to a narrower type.
        ScalingTruncf("scaling_truncf") {
            operands(in: FLOAT_LIKE, scale: FLOAT_LIKE)
            results(out: FLOAT_LIKE)
            attrs(roundingmode: Option<RoundingMode>, fastmath: Option<FastMath>)
            traits(PURE, ELEMENTWISE, CARRIES_POISON)
            syntax("$in `,` $scale ($roundingmode^)? (`fastmath` `` $fastmath^)? attr-dict `:` type($in) `,` type($scale) `to` type($out)")
            hooks {
                verify: |view, sink| casts::verify_scaled(view, sink, NARROWER),
                fold: |view, constants| fold_one(view, constants, conversions::scaling_truncf),
                eval: |_, frame, view| eval(frame, view, conversions::scaling_truncf),
            }
        }

        /// The low bits of an integer.
        Trunci("trunci") {
            operands(in: FIXED_INTEGER_LIKE)
            results(out: FIXED_INTEGER_LIKE)
            attrs(overflowFlags: Overflow = Overflow::NONE)
            traits(PURE, ELEMENTWISE, CARRIES_POISON)
            syntax("$in (`overflow` `` $overflowFlags^)? attr-dict `:` type($in) `to` type($out)")
            hooks {
                verify: |view, sink| casts::verify(view, sink, NARROWER),
                fold: |view, constants| casts::fold(view, constants, conversions::trunci),
                eval: |_, frame, view| eval(frame, view, conversions::trunci),
                canonicalize: &[TRUNCI_OF_TRUNCI, TRUNCI_OF_EXTENSION, TRUNCI_OF_INDEX_CAST],
            }
        }

        /// The same bits under another type.
        Bitcast("bitcast") {
            operands(in: NUMBER_LIKE)
            results(out: NUMBER_LIKE)
            traits(PURE, ELEMENTWISE, CARRIES_POISON)
            syntax("$in attr-dict `:` type($in) `to` type($out)")
            hooks {
                verify: |view, sink| casts::verify(view, sink, SAME_WIDTH),
                fold: casts::fold_bitcast,
                eval: |_, frame, view| eval(frame, view, conversions::bitcast),
                canonicalize: &[BITCAST_OF_BITCAST],
            }
        }
    }
}
