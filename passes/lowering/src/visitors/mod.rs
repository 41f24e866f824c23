//! Visitors: dialects of other tools, taken to ours and back.
//!
//! `scf` has the shape of `loop`, so most of the conversion is a table of names; what `loop` has
//! no form for is laid out by hand. Branches of `cf` have no form on higher levels: they go to
//! the llvm dialect with everything else, in `loops_to_llvm/branches.rs`.

mod loop_to_scf;
mod rename;
mod scf_to_loop;

pub use loop_to_scf::ConvertLoopToScf;
pub use scf_to_loop::ConvertScfToLoop;

use ir::{Op, OpDef};

/// Operations of `scf` that are one of `loop` by another name.
pub const SAME: &[(&OpDef, &OpDef)] = &[
    (scf::Condition::DEF, ::loops::Condition::DEF),
    (scf::For::DEF, ::loops::For::DEF),
    (scf::If::DEF, ::loops::If::DEF),
    (scf::While::DEF, ::loops::While::DEF),
    (scf::Yield::DEF, ::loops::Yield::DEF),
];
