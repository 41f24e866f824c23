//! Derivatives of `ad`: what is cut off counts as a constant.

use ir::Op;

use super::Partial::Zero;
use super::Rule;

/// The table, in the order of the dialect's operations.
pub const RULES: &[Rule] = &[Rule { def: ad::StopGradient::DEF, partials: &[Zero] }];
