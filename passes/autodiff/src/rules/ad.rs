//! Derivatives of `ad`: what is cut off counts as a constant. And of what the preparation puts in.

use arith::CmpF;
use ir::Op;

use super::Partial::{By, Zero};
use super::Rule;
use super::expression::{Expression, apply, choose, compare, g, number, x, y};
use crate::prepare::stand_ins::{Cube, Hypot, LogAddExp, Logistic};

/// The table, in the order of the dialect's operations.
pub const RULES: &[Rule] = &[
    Rule { def: ad::StopGradient::DEF, partials: &[Zero] },
    Rule { def: Cube::DEF, partials: &[By(|| (g() * number(3.0)) * (x(0) * x(0)))] },
    Rule { def: Hypot::DEF, partials: &[By(|| g() * cosine(0)), By(|| g() * cosine(1))] },
    Rule { def: Logistic::DEF, partials: &[By(|| g() * (y() * (number(1.0) - y())))] },
    Rule { def: LogAddExp::DEF, partials: &[By(|| share(0)), By(|| share(1)), Zero] },
];

/// What an operand contributes to the logarithm of a sum of exponentials: all where they have no
/// difference.
fn share(of: usize) -> Expression {
    let larger = || g() / (number(1.0) + x(2));
    let mut parts = [larger(), larger() * x(2)];
    parts.rotate_left(of);
    let [first, second] = parts;
    choose(compare(CmpF::Une, x(2), x(2)), g(), choose(compare(CmpF::Oge, x(0), x(1)), first, second))
}

/// A leg in units of the hypotenuse, which may be zero.
fn cosine(of: usize) -> Expression {
    x(of) / apply(arith::Maximumf::DEF, [y(), Expression::Smallest])
}
