//! Passes that simplify any program. They work through traits and hooks and know no dialect.

mod canonicalize;
mod cse;
mod dce;
mod dominators;
mod licm;
mod symbol_dce;

pub use canonicalize::Canonicalize;
pub use cse::Cse;
pub use dce::Dce;
pub use licm::Licm;
pub use symbol_dce::SymbolDce;

/// The passes of this family.
pub const PASSES: &[&pass::PassInfo] = &[Canonicalize::INFO, Cse::INFO, Dce::INFO, Licm::INFO, SymbolDce::INFO];
