//! Passes that simplify any program. They work through traits and hooks and know no dialect.

mod canonicalize;
mod cse;
mod dce;
mod dominators;

pub use canonicalize::Canonicalize;
pub use cse::Cse;
pub use dce::Dce;

/// The passes of this family.
pub const PASSES: &[&pass::PassInfo] = &[Canonicalize::INFO, Cse::INFO, Dce::INFO];
