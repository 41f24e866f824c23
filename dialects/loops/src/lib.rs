//! Structured control flow: counted loops, conditionals, while loops, accumulation.
//!
//! `loop.for`, `loop.if` and `loop.while` have the shape of upstream's `scf` operations, so that
//! converting between the two is renaming; what is added is what a compiler that differentiates
//! and schedules loops wants to know: labels, schedules, and `loop.accumulate`, an addition to
//! memory whose order is free. (The textual prefix is `loop.`; `loop` is a keyword of Rust.)
//!
//! `ops.rs` is the list of operations; the other files are what they do: `syntax.rs` their text,
//! `verify.rs` their rules, `flow.rs` what passes may know of them, `eval.rs` their meaning,
//! `build.rs` how to make them. What loops of all dialects share is in [`ir::structured`].

mod build;
mod eval;
mod flow;
mod ops;
mod syntax;
mod verify;

pub use build::{accumulate, build_for, build_for_op, build_if, build_if_op, build_while};
pub use ir::structured::flow::trip_count;
pub use ops::*;

/// The loop dialect.
pub const DIALECT: ir::Dialect = ir::Dialect::new("loop", "Structured control flow and accumulation.", OPS);
