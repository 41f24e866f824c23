//! Structured control flow in upstream's spelling: a visitor, for programs of other tools.
//!
//! It has all of upstream's operations but `scf.forall`, in upstream's text to the character,
//! with rules and meaning; `convert-scf-to-loop` takes them to the `loop` dialect, which passes
//! know, `convert-loop-to-scf` goes back. What both dialects
//! share is in [`ir::structured`].
//!
//! `ops.rs` is the list of operations; `syntax.rs` has their text, `verify.rs` their rules,
//! `eval.rs` their meaning, `canonicalize.rs` what simplifies them.

mod canonicalize;
mod eval;
mod ops;
mod syntax;
mod verify;

pub use ops::*;

/// The scf dialect.
pub const DIALECT: ir::Dialect = ir::Dialect::new("scf", "Structured control flow of upstream: a visitor.", OPS);
