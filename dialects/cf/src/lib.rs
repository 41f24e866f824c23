//! Branches between blocks and assertions, in upstream's spelling: a visitor.
//!
//! Unstructured control flow has no form on higher levels; `loops-to-llvm` takes it straight to
//! the llvm dialect, whose branches these are but for the name. What both dialects share is in
//! [`ir::branches`].

mod canonicalize;
mod eval;
mod ops;
mod syntax;

pub use ops::*;

/// The cf dialect.
pub const DIALECT: ir::Dialect = ir::Dialect {
    branch: Some(|b, block, values| {
        Br::build(b, values, block);
    }),
    ..ir::Dialect::new("cf", "Branches between blocks, of upstream: a visitor.", OPS)
};
