//! Derivatives of `ad`: what is cut off counts as a constant. And of what the preparation puts in.

use arith::CmpF;
use ir::{Op, OpDef};

use super::Partial::{By, Zero};
use super::Rule;
use super::expression::{Expression, apply, choose, compare, g, if_told, number, positive, x, y};
use crate::prepare::stand_ins::{Cube, Hypot, LogAddExp, Logistic, OtherShare, Share, SoftMaximum};

/// The table, in the order of the dialect's operations.
pub const RULES: &[Rule] = &[
    Rule { def: ad::StopGradient::DEF, partials: &[Zero] },
    Rule { def: Cube::DEF, partials: &[By(|| (g() * number(3.0)) * (x(0) * x(0)))] },
    Rule { def: Hypot::DEF, partials: &[By(|| g() * cosine(0)), By(|| g() * cosine(1))] },
    Rule { def: Logistic::DEF, partials: &[By(|| g() * (y() * (number(1.0) - y())))] },
    Rule {
        def: LogAddExp::DEF,
        partials: &[By(|| share(Share::DEF)), By(|| share(OtherShare::DEF)), Zero, Zero, Zero],
    },
    Rule {
        def: SoftMaximum::DEF,
        partials: &[By(|| soft_share(Share::DEF)), By(|| soft_share(OtherShare::DEF)), Zero, Zero, Zero],
    },
    Rule {
        def: Share::DEF,
        partials: &[
            By(|| part(Share::DEF, g())),
            By(|| turned(OtherShare::DEF)),
            By(|| -turned(OtherShare::DEF)),
            Zero,
            Zero,
        ],
    },
    Rule {
        def: OtherShare::DEF,
        partials: &[
            By(|| part(OtherShare::DEF, g())),
            By(|| -turned(Share::DEF)),
            By(|| turned(Share::DEF)),
            Zero,
            Zero,
        ],
    },
];

/// What an operand contributes to the logarithm of a sum of exponentials: all where they have no
/// difference.
fn share(of: &'static OpDef) -> Expression {
    choose(compare(CmpF::Une, x(2), x(2)), g(), soft_share(of))
}

/// What an operand contributes by the exponential of the difference.
fn soft_share(of: &'static OpDef) -> Expression {
    apply(of, [g(), x(0), x(1), x(2), x(4)])
}

/// A part of a number, shared as the result was.
fn part(of: &'static OpDef, whole: Expression) -> Expression {
    apply(of, [whole, x(1), x(2), x(3), x(4)])
}

/// The derivative of a share by the difference of what it is shared between: of the share that the
/// other one has.
fn turned(other: &'static OpDef) -> Expression {
    let product = || part(other, g() * y());
    if_told(compare(CmpF::Oeq, x(4), number(1.0)), product(), product() * x(4))
}

/// A leg in units of the hypotenuse, which may be zero.
fn cosine(of: usize) -> Expression {
    x(of) / positive(y())
}
