//! Requests for derivatives inside programs, and what a program says about how to meet them.
//!
//! `ad.grad`, `ad.vjp` and `ad.jvp` ask for derivatives of a function of the module where they
//! stand; the pass `ad-expand` replaces them by calls of functions that it makes. `ad.rule` gives
//! a derivative by hand, `ad.stop_gradient` cuts one off, `ad.checkpoint` is a hint to the
//! planner. The last two mean nothing else than their operand and their region.
//!
//! `ops.rs` is the list of operations; `request.rs` says which values a request takes and gives,
//! by the type of the function and the lists `wrt` and `of`; `verify.rs` checks that;
//! `checkpoint.rs` and `eval.rs` are the rest.

mod checkpoint;
mod eval;
mod fold;
mod ops;
mod request;
mod verify;

pub use ops::*;
pub use request::{Request, Wanted};

/// The ad dialect.
pub const DIALECT: ir::Dialect = ir::Dialect::new("ad", "Requests for derivatives, custom rules, checkpoints.", OPS);
