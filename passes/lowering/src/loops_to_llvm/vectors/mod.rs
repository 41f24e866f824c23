//! The vector dialect: one line an operation, in the order of the dialect.
//!
//! A vector of rank n is an array of rows, and a row is a vector that LLVM has; `rows.rs` takes
//! them apart and puts them together. `moves.rs` lowers all operations that only move elements
//! by the dialect's own table of where elements come from; `compute.rs` reductions, products and
//! masks; `memory.rs` loads and stores; `transfer.rs` transfers.

mod compute;
mod lanes;
mod memory;
mod moves;
mod rows;
mod transfer;

use ::vector::*;
use ir::{Op, OpDef};

use super::Rule;

/// The table.
pub const RULES: &[(&OpDef, Rule)] = &[
    (Broadcast::DEF, moves::moved),
    (Splat::DEF, moves::moved),
    (FromElements::DEF, moves::moved),
    (ToElements::DEF, moves::moved),
    (Step::DEF, compute::step),
    (ConstantMask::DEF, compute::constant_mask),
    (CreateMask::DEF, compute::create_mask),
    (Extract::DEF, moves::extract),
    (Insert::DEF, moves::insert),
    (ExtractStridedSlice::DEF, moves::moved),
    (InsertStridedSlice::DEF, moves::moved),
    (ShapeCast::DEF, moves::moved),
    (Transpose::DEF, moves::moved),
    (Shuffle::DEF, moves::moved),
    (Interleave::DEF, moves::moved),
    (Deinterleave::DEF, moves::moved),
    (Bitcast::DEF, compute::bitcast),
    (Fma::DEF, super::build::plain::<llvm::Fma>),
    (Reduction::DEF, compute::reduction),
    (MultiReduction::DEF, compute::multi_reduction),
    (Outerproduct::DEF, compute::outer_product),
    (Load::DEF, memory::load),
    (Store::DEF, memory::store),
    (Maskedload::DEF, memory::masked),
    (Maskedstore::DEF, memory::masked),
    (Gather::DEF, memory::masked),
    (Scatter::DEF, memory::masked),
    (Expandload::DEF, memory::masked),
    (Compressstore::DEF, memory::masked),
    (TransferRead::DEF, transfer::transfer),
    (TransferWrite::DEF, transfer::transfer),
];
