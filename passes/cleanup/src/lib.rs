//! Passes that simplify any program. They work through traits and hooks and know no dialect.

mod canonicalize;
mod cse;
mod dce;
mod dominators;
mod inline;
mod licm;
mod mem2reg;
mod memory;
mod references;
mod symbol_dce;

pub use canonicalize::Canonicalize;
pub use cse::Cse;
pub use dce::Dce;
pub use inline::Inline;
pub use licm::Licm;
pub use mem2reg::Mem2reg;
pub use symbol_dce::SymbolDce;

/// The passes of this family.
pub const PASSES: &[&pass::PassInfo] =
    &[Canonicalize::INFO, Cse::INFO, Dce::INFO, Inline::INFO, Licm::INFO, Mem2reg::INFO, SymbolDce::INFO];
