//! Arithmetic on integers and floats, and on vectors and tensors of them, as in upstream MLIR.
//!
//! [`ops`] is the table of operations. What an operation means is one function on the bits of an
//! element (`integers.rs`, `float_math.rs`, `conversions.rs`); [`elements`] makes the evaluator
//! and constant folding of it, for scalars as for shaped types. `identities.rs` folds what is
//! not constant; `patterns.rs`, `regrouping.rs`, `extended.rs` and `choices.rs` rewrite towards the
//! canonical form.
//!
//! Poison of upstream (a shift by the width, a float out of range of an integer, a broken flag)
//! stops the evaluator and is not folded.

mod bounds;
mod casts;
mod choices;
mod constant;
pub mod conversions;
pub mod elements;
mod extended;
pub mod flags;
pub mod float_math;
mod identities;
pub mod integers;
pub mod ops;
mod patterns;
mod predicates;
mod regrouping;
mod vocabulary;

pub use constant::{eval_select, write_out};
pub use flags::{FastMath, Overflow};
pub use identities::fast_math;
pub use ops::*;
pub use predicates::{CmpF, CmpI, RoundingMode};

use ir::Dialect;

/// The arith dialect.
pub const DIALECT: Dialect = Dialect {
    attrs: &[&flags::FASTMATH, &flags::OVERFLOW],
    constant: Some(constant::materialize),
    arithmetic: Some(&vocabulary::ARITHMETIC),
    ..Dialect::new("arith", "Arithmetic on integers and floats, and on vectors and tensors of them.", ops::OPS)
};
