//! The reference evaluator: runs a program as it stands, at any level, to say what it means.
//!
//! It is made to be right and to catch mistakes, not to be fast: accesses out of bounds, freed
//! buffers and endless loops are reported, and fresh memory is filled with ones so that a read
//! of what was never written shows. Each operation's meaning is the `eval` hook of its
//! definition; this driver runs blocks, regions and calls.
//!
//! Pure operations may be moved to where they did not run before, so one that has no value for its
//! operands does not stop the run: it gives [`Poison`], and the run stops where that is used for
//! more than computing: a branch, an address, a value that is stored or returned.

mod addresses;
mod buffers;
mod datum;
mod elements;
mod elementwise;
mod machine;
mod poison;

pub use buffers::{Buffer, BufferId, MemrefValue};
pub use datum::{Array, Datum, Poison, bits_of_float, bits_of_int, float_of_bits, int_of_bits};
pub use elements::stored_bytes;
pub use elementwise::{elementwise, elementwise_with};
pub use machine::{External, Flow, Frame, Limits, Machine, Stop};
