//! Vectors of any rank: making, taking apart, moving and reducing them, and memory.
//!
//! Upstream's `vector` dialect, in upstream's spelling; arithmetic on vectors is `arith` and
//! `math`. Much of it only moves elements about, and what such an operation means is one
//! function: where each element of the result comes from ([`sources`]). The evaluator, folding
//! and the lowering all follow it.
//!
//! `ops.rs` is the list of operations; `moves.rs` says where elements come from, `kind.rs` what
//! combines two elements, `transfer.rs` how transfers see memory; the other files are what
//! operations do: `syntax.rs` their text, `infer.rs` and `verify*.rs` their rules, `fold.rs` and
//! `canonicalize*.rs` their simplifications, `eval*.rs` their meaning.

mod canonicalize;
mod canonicalize_memory;
mod effects;
mod eval;
mod eval_memory;
mod fold;
mod infer;
mod kind;
mod moves;
mod ops;
pub mod shape;
mod syntax;
pub mod transfer;
mod verify;
mod verify_memory;

pub use kind::{CombiningKind, KIND, kind_of};
pub use moves::{POISON, Source, sources};
pub use ops::*;

/// The vector dialect.
pub const DIALECT: ir::Dialect = ir::Dialect {
    attrs: &[&kind::KIND],
    ..ir::Dialect::new("vector", "Vectors of any rank: making, moving, reducing them, and memory.", OPS)
};
