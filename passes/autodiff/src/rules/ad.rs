//! Derivatives of `ad`: what is cut off counts as a constant. And of what the preparation puts in.

use ir::Op;

use super::Partial::{By, Zero};
use super::Rule;
use super::expression::{g, number, x, y};
use crate::prepare::stand_ins::{Cube, Logistic};

/// The table, in the order of the dialect's operations.
pub const RULES: &[Rule] = &[
    Rule { def: ad::StopGradient::DEF, partials: &[Zero] },
    Rule { def: Cube::DEF, partials: &[By(|| (g() * number(3.0)) * (x(0) * x(0)))] },
    Rule { def: Logistic::DEF, partials: &[By(|| g() * (y() * (number(1.0) - y())))] },
];
