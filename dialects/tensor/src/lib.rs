//! Values without memory: what tensor programs are made of beside arithmetic.
//!
//! Elementwise work is `arith` and `math` on tensor types; this dialect holds structure:
//! broadcasts, parts, reductions, products, gathers. All operations are pure. Sizes may be
//! dynamic everywhere; where operands do not say them, a list of `index` operands does, and what
//! types cannot know is checked when the program runs.
//!
//! `ops.rs` is the list of operations. What an operation is, is in files that passes use, too:
//! [`einsum`], [`convolution`], [`window`] and [`indexing`] (gather and scatter) read attributes
//! into typed structures, `kinds.rs` says how elements combine, [`build`] makes operations. `infer.rs` computes result types,
//! `verify.rs` checks the rest, `syntax.rs` reads and prints custom forms, `eval/` says what the
//! operations mean, `fold.rs` and `canonicalize/` simplify.

pub mod build;
mod canonicalize;
pub mod convolution;
pub mod einsum;
mod eval;
mod fold;
pub mod indexing;
mod infer;
mod kinds;
mod ops;
mod syntax;
mod verify;
pub mod window;

pub use infer::natural_type;
pub use kinds::{ReduceKind, ScatterKind, SelectKind, SortOrder};
pub use ops::*;

/// The tensor dialect.
pub const DIALECT: ir::Dialect = ir::Dialect::new("tensor", "Values without memory: structure of tensors.", OPS);
