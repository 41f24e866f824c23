//! Mathematical functions on floats and integers, and on vectors and tensors of them, as in
//! upstream MLIR.
//!
//! [`ops`] is the table of operations, `functions.rs` says what each one means on the bits of an
//! element, `folding.rs` has what folds and rewrites without computing.

mod folding;
pub mod functions;
pub mod ops;

pub use ops::*;

use ir::Dialect;

/// The math dialect.
pub const DIALECT: Dialect = Dialect::new(
    "math",
    "Mathematical functions on floats and integers, and on vectors and tensors of them.",
    ops::OPS,
);
