//! Derivatives of special functions of `chlo`, which are special functions. No others are left when
//! programs of StableHLO have been converted.

use chlo::*;
use ir::Op;

use super::Partial::By;
use super::Rule;
use super::expression::{apply, g, number, x, y};

/// Half the square root of pi.
const HALF_ROOT_PI: f64 = 0.886_226_925_452_758;

/// The table, in the order of the dialect's operations.
#[rustfmt::skip]
pub const RULES: &[Rule] = &[
    Rule { def: Digamma::DEF, partials: &[By(|| g() * apply(Polygamma::DEF, [number(1.0), x(0)]))] },
    Rule { def: ErfInv::DEF, partials: &[By(|| g() * (apply(math::Exp::DEF, [y() * y()]) * number(HALF_ROOT_PI)))] },
    Rule { def: Lgamma::DEF, partials: &[By(|| g() * apply(Digamma::DEF, [x(0)]))] },
    // Orders are whole numbers: the derivative by them is none.
    Rule { def: Polygamma::DEF, partials: &[By(|| g() * number(f64::NAN)), By(|| g() * apply(Polygamma::DEF, [x(0) + number(1.0), x(1)]))] },
];
