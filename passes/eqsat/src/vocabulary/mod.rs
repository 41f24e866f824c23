//! What rules may ask and compute: two closed tables, and the view of a match that both see.
//!
//! [`conditions`] hold if they are *known* to hold, [`functions`] compute attributes, numbers and
//! types, of [`terms`], which is what an expression is worth. The e-graph answers from its facts
//! (`view.rs`), the soundness harness from the values that it drew (`harness/values.rs`).

pub mod conditions;
pub mod functions;
pub mod terms;

use arith::FastMath;
use ir::{Context, Type};

use crate::text::resolved::VarId;
use terms::Term;

/// What may be known of all elements of a value.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub enum Fact {
    /// No element is infinite or NaN; integers always are finite.
    Finite,
    /// No element is NaN.
    NoNan,
    /// No element is zero of either sign.
    Nonzero,
    /// No element is less than zero or NaN; -0.0 is allowed. Integers are signed.
    Nonnegative,
    /// No element is -0.0.
    NoNegativeZero,
    /// All elements are whole numbers or infinite.
    Integral,
}

impl Fact {
    /// All facts.
    pub const ALL: [Fact; 6] =
        [Fact::Finite, Fact::NoNan, Fact::Nonzero, Fact::Nonnegative, Fact::NoNegativeZero, Fact::Integral];

    /// Whether a fact holds of one element, by its bits and type: what the name means.
    pub fn holds_of(self, cx: &Context, element: Type, bits: u64) -> bool {
        if !element.is_float(cx) {
            let value = if element == Type::I1 { bits as i64 } else { ir::eval::int_of_bits(cx, element, bits) };
            return match self {
                Fact::Nonzero => value != 0,
                Fact::Nonnegative => value >= 0,
                _ => true,
            };
        }
        let value = ir::eval::float_of_bits(cx, element, bits);
        match self {
            Fact::Finite => value.is_finite(),
            Fact::NoNan => !value.is_nan(),
            Fact::Nonzero => value != 0.0,
            Fact::Nonnegative => value >= 0.0,
            Fact::NoNegativeZero => !(value == 0.0 && value.is_sign_negative()),
            Fact::Integral => value.is_infinite() || value.fract() == 0.0,
        }
    }
}

/// A match, as conditions and functions see it.
pub trait Match {
    /// The context.
    fn cx(&self) -> &Context;

    /// The type of a value or constant.
    fn ty(&self, var: VarId) -> Option<Type>;

    /// What a variable stands for: [`Term::Value`], [`Term::Constant`], an attribute or a type.
    fn term(&self, var: VarId) -> Option<Term>;

    /// The bits that all elements of a value are known to have.
    fn constant(&self, var: VarId) -> Option<u64>;

    /// Whether a fact is known of a value.
    fn has(&self, var: VarId, fact: Fact) -> bool;

    /// The least and the greatest element that a value of integers may have, read as signed (`i1`
    /// as 0 or 1).
    fn interval(&self, var: VarId) -> Option<[i128; 2]>;

    /// Whether a value has no other user than the match; a hint, costs only.
    fn is_used_once(&self, var: VarId) -> bool;

    /// Whether a value is seen to repeat numbers: a broadcast or a splat; a hint, costs only.
    fn is_repeated(&self, var: VarId) -> bool;

    /// The flags that all float operations of the match have; all flags if it has none.
    fn flags(&self) -> FastMath;
}

/// No match: all that is written out can be computed without one.
pub(crate) struct NoMatch<'a>(pub &'a Context);

impl Match for NoMatch<'_> {
    fn cx(&self) -> &Context {
        self.0
    }

    fn ty(&self, _: VarId) -> Option<Type> {
        None
    }

    fn term(&self, _: VarId) -> Option<Term> {
        None
    }

    fn constant(&self, _: VarId) -> Option<u64> {
        None
    }

    fn has(&self, _: VarId, _: Fact) -> bool {
        false
    }

    fn interval(&self, _: VarId) -> Option<[i128; 2]> {
        None
    }

    fn is_used_once(&self, _: VarId) -> bool {
        false
    }

    fn is_repeated(&self, _: VarId) -> bool {
        false
    }

    fn flags(&self) -> FastMath {
        FastMath::NONE
    }
}
