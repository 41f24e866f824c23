//! Passes that take programs down a level.
//!
//! [`visitors`] takes dialects of other tools to ours and back. [`tensor_to_loops`] takes tensors to
//! buffers and loops, and [`buffers`] plans the memory of these. [`loops_to_llvm`] goes from
//! functions, loops and buffers to the llvm dialect, which LLVM compiles. Its rules are public
//! tables, one line an operation, so that dialects outside this tree can bring their own.

pub mod buffers;
pub mod loops_to_llvm;
pub mod tensor_to_loops;
pub mod visitors;

pub use buffers::PlanBuffers;
pub use loops_to_llvm::LoopsToLlvm;
pub use tensor_to_loops::LowerTensorToLoops;
pub use visitors::{ConvertLoopToScf, ConvertScfToLoop};

/// The passes of this family, in the order in which a program meets them.
pub const PASSES: &[&pass::PassInfo] =
    &[ConvertScfToLoop::INFO, ConvertLoopToScf::INFO, LowerTensorToLoops::INFO, PlanBuffers::INFO, LoopsToLlvm::INFO];
