//! Passes that take programs down a level.
//!
//! [`loops_to_llvm`] goes from functions, loops and buffers to the llvm dialect, which LLVM
//! compiles. Its rules are public tables, one line an operation, so that dialects outside this
//! tree can bring their own.

pub mod loops_to_llvm;

pub use loops_to_llvm::LoopsToLlvm;

/// The passes of this family, in the order in which a program meets them.
pub const PASSES: &[&pass::PassInfo] = &[LoopsToLlvm::INFO];
