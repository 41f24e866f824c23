//! Derivatives of `vector`.
//!
//! Most operations only move elements: they are linear, so forward mode repeats them on tangents,
//! and reverse mode brings each element's cotangent back to where the element came from.

use ir::{Op, OpDef};
use vector::*;

use super::Partial::By;
use super::Rule;
use super::expression::{g, x};

/// Operations on each element by itself.
#[rustfmt::skip]
pub const RULES: &[Rule] = &[
    Rule { def: Fma::DEF, partials: &[By(|| g() * x(1)), By(|| g() * x(0)), By(g)] },
];

/// Operations that are linear in all floats that they take together, in the order of the dialect.
/// Of `vector.reduction` only sums are left when the tables are asked.
pub const LINEAR: &[&OpDef] = &[
    Broadcast::DEF,
    Splat::DEF,
    FromElements::DEF,
    Extract::DEF,
    Insert::DEF,
    ExtractStridedSlice::DEF,
    InsertStridedSlice::DEF,
    ShapeCast::DEF,
    Transpose::DEF,
    Shuffle::DEF,
    Interleave::DEF,
    Reduction::DEF,
];
