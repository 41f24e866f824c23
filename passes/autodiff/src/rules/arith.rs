//! Derivatives of `arith`.
//!
//! Ties and kinks, as everywhere: one winner, the first operand; NaN propagates through minimum
//! and maximum and receives the cotangent.

use arith::CmpF::{Oge, Ole, Uno};
use arith::*;
use ir::{Op, OpDef};

use super::Partial::{By, Zero};
use super::Rule;
use super::expression::{Expression, apply, choose, compare, g, number, to_type_of, x, y};

/// The table, in the order of the dialect's operations.
#[rustfmt::skip]
pub const RULES: &[Rule] = &[
    Rule { def: Addf::DEF, partials: &[By(g), By(g)] },
    Rule { def: Subf::DEF, partials: &[By(g), By(|| -g())] },
    Rule { def: Mulf::DEF, partials: &[By(|| g() * x(1)), By(|| g() * x(0))] },
    Rule { def: Divf::DEF, partials: &[By(|| g() / x(1)), By(|| -(g() / x(1) * y()))] },
    Rule { def: Remf::DEF, partials: &[By(g), By(|| -(g() * apply(math::Trunc::DEF, [x(0) / x(1)])))] },
    Rule { def: Negf::DEF, partials: &[By(|| -g())] },
    Rule { def: Maximumf::DEF, partials: &[By(|| if_first(propagates(Oge), true)), By(|| if_first(propagates(Oge), false))] },
    Rule { def: Minimumf::DEF, partials: &[By(|| if_first(propagates(Ole), true)), By(|| if_first(propagates(Ole), false))] },
    Rule { def: Maxnumf::DEF, partials: &[By(|| if_first(ignores(Oge), true)), By(|| if_first(ignores(Oge), false))] },
    Rule { def: Minnumf::DEF, partials: &[By(|| if_first(ignores(Ole), true)), By(|| if_first(ignores(Ole), false))] },
    Rule { def: Select::DEF, partials: &[Zero, By(|| choose(x(0), g(), number(0.0))), By(|| choose(x(0), number(0.0), g()))] },
    Rule { def: Extf::DEF, partials: &[By(|| to_type_of(0, g()))] },
    Rule { def: Truncf::DEF, partials: &[By(|| to_type_of(0, g()))] },
    Rule { def: Sitofp::DEF, partials: &[Zero] },
    Rule { def: Uitofp::DEF, partials: &[Zero] },
];

/// Whether the first operand wins.
type Wins = fn() -> Expression;

/// Whether the first operand wins, for the operations that let one operand through.
pub const EXTREMA: &[(&OpDef, Wins)] = &[
    (Maximumf::DEF, || propagates(Oge)),
    (Minimumf::DEF, || propagates(Ole)),
    (Maxnumf::DEF, || ignores(Oge)),
    (Minnumf::DEF, || ignores(Ole)),
];

/// The cotangent if the first operand wins (or if it does not), else zero.
fn if_first(wins: Expression, first: bool) -> Expression {
    if first { choose(wins, g(), number(0.0)) } else { choose(wins, number(0.0), g()) }
}

/// Whether the first operand wins where a NaN does: it is NaN itself or compares well.
fn propagates(predicate: CmpF) -> Expression {
    choose(compare(Uno, x(0), x(0)), compare(CmpF::True, x(0), x(0)), compare(predicate, x(0), x(1)))
}

/// Whether the first operand wins where a NaN loses: the second is NaN or it compares well.
fn ignores(predicate: CmpF) -> Expression {
    choose(compare(Uno, x(1), x(1)), compare(CmpF::True, x(0), x(0)), compare(predicate, x(0), x(1)))
}
