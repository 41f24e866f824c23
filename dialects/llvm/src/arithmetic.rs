//! Arithmetic on integers, floats and vectors of them: one table a shape of operation.

/// Binary operations whose operands and result have one type.
///
/// `attrs(...)` and `syntax(...)` are as in `ir::ops!`.
macro_rules! binary {
    ($constraint:ident, attrs $attrs:tt, syntax $syntax:tt, hooks $hooks:tt:
     $($(#[$($doc:tt)*])* $name:ident $text:tt traits $traits:tt;)*) => {
        #[allow(unused_imports)]
        use crate::{attrs::*, eval, syntax, types};

        ir::ops! {
            dialect "llvm";
            $($(#[$($doc)*])*
            $name $text {
                operands(lhs: types::$constraint, rhs: = lhs)
                results(res: = lhs)
                attrs $attrs
                traits $traits
                syntax $syntax
                hooks $hooks
            })*
        }
    };
}

/// Integer operations that may be told not to overflow.
pub mod overflowing {
    binary! {
        INT, attrs (overflowFlags: Overflow = Overflow::NONE),
        syntax (custom syntax::parse_overflow_binary, syntax::print_overflow_binary), hooks { eval: eval::elementwise }:
        /// The sum of two integers, modulo two to the width.
        Add("add") traits (PURE, COMMUTATIVE, ELEMENTWISE);
        /// The difference of two integers, modulo two to the width.
        Sub("sub") traits (PURE, ELEMENTWISE);
        /// The product of two integers, modulo two to the width.
        Mul("mul") traits (PURE, COMMUTATIVE, ELEMENTWISE);
        /// The left operand shifted left; poison if by its width or more.
        Shl("shl") traits (PURE, ELEMENTWISE);
    }
}

/// Integer operations that may be told to leave no remainder.
pub mod exact {
    binary! {
        INT, attrs (isExact: Flag), syntax ("(`exact` $isExact^)? $lhs, $rhs attr-dict : type($res)"), hooks { eval: eval::elementwise }:
        /// The quotient of signed integers, rounded to zero; undefined for a zero divisor.
        SDiv("sdiv") traits (MAY_TRAP, ELEMENTWISE);
        /// The quotient of unsigned integers; undefined for a zero divisor.
        UDiv("udiv") traits (MAY_TRAP, ELEMENTWISE);
        /// The left operand shifted right, filled with zeros.
        LShr("lshr") traits (PURE, ELEMENTWISE);
        /// The left operand shifted right, filled with its sign.
        AShr("ashr") traits (PURE, ELEMENTWISE);
    }
}

/// Integer operations without flags.
pub mod plain {
    binary! {
        INT, attrs (), syntax ("$lhs, $rhs attr-dict : type($res)"), hooks { eval: eval::elementwise }:
        /// The remainder of signed integers, with the sign of the dividend; undefined for a zero divisor.
        SRem("srem") traits (MAY_TRAP, ELEMENTWISE);
        /// The remainder of unsigned integers; undefined for a zero divisor.
        URem("urem") traits (MAY_TRAP, ELEMENTWISE);
        /// Bit by bit, both.
        And("and") traits (PURE, COMMUTATIVE, ELEMENTWISE);
        /// Bit by bit, one and not the other.
        Xor("xor") traits (PURE, COMMUTATIVE, ELEMENTWISE);
    }
}

/// The integer operation that may be told that no bit is set on both sides.
pub mod disjoint {
    binary! {
        INT, attrs (isDisjoint: Flag), syntax ("(`disjoint` $isDisjoint^)? $lhs, $rhs attr-dict : type($res)"), hooks { eval: eval::elementwise }:
        /// Bit by bit, one or both.
        Or("or") traits (PURE, COMMUTATIVE, ELEMENTWISE);
    }
}

/// Float operations.
pub mod float {
    binary! {
        FLOAT, attrs (fastmathFlags: FastMath = FastMath::NONE),
        syntax ("$lhs, $rhs attr-dict : type($res)"), hooks { eval: eval::elementwise }:
        /// The sum of two floats.
        FAdd("fadd") traits (PURE, COMMUTATIVE, ELEMENTWISE);
        /// The difference of two floats.
        FSub("fsub") traits (PURE, ELEMENTWISE);
        /// The product of two floats.
        FMul("fmul") traits (PURE, COMMUTATIVE, ELEMENTWISE);
        /// The quotient of two floats.
        FDiv("fdiv") traits (PURE, ELEMENTWISE);
        /// The remainder of two floats, with the sign of the dividend, as C's `fmod`.
        FRem("frem") traits (PURE, ELEMENTWISE);
    }
}

/// Negation, comparison and choice.
pub mod choice {
    use crate::attrs::*;
    use crate::{eval, syntax, types, verify};

    ir::ops! {
        dialect "llvm";

        /// A float with the other sign.
        FNeg("fneg") {
            operands(operand: types::FLOAT)
            results(res: = operand)
            attrs(fastmathFlags: FastMath = FastMath::NONE)
            traits(PURE, ELEMENTWISE)
            syntax("$operand attr-dict : type($res)")
            hooks { eval: eval::elementwise }
        }

        /// Compares two integers or pointers.
        ICmp("icmp") {
            operands(lhs: types::INT_OR_POINTER, rhs: = lhs)
            results(res: types::BOOL)
            attrs(predicate: IntPredicate)
            traits(PURE, ELEMENTWISE)
            syntax(custom syntax::parse_icmp, syntax::print_compare)
            hooks { infer: verify::infer_compare, eval: eval::elementwise }
        }

        /// Compares two floats.
        FCmp("fcmp") {
            operands(lhs: types::FLOAT, rhs: = lhs)
            results(res: types::BOOL)
            attrs(predicate: FloatPredicate, fastmathFlags: FastMath = FastMath::NONE)
            traits(PURE, ELEMENTWISE)
            syntax(custom syntax::parse_fcmp, syntax::print_compare)
            hooks { infer: verify::infer_compare, eval: eval::elementwise }
        }

        /// One of two values, by a condition; element by element if that is a vector.
        Select("select") {
            operands(condition: types::BOOL, trueValue: types::VALUE, falseValue: = trueValue)
            results(res: = trueValue)
            attrs(fastmathFlags: FastMath = FastMath::NONE)
            traits(PURE, ELEMENTWISE, CARRIES_POISON)
            syntax("$condition, $trueValue, $falseValue attr-dict : type($condition), type($res)")
            hooks { verify: verify::select, eval: eval::select }
        }

        /// The value itself, or some fixed value where it is undef or poison.
        Freeze("freeze") {
            operands(val: types::VALUE)
            results(res: = val)
            traits(PURE, CARRIES_POISON)
            syntax("$val attr-dict : type($val)")
            hooks { eval: eval::freeze }
        }
    }
}
