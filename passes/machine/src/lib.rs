//! What things cost: prices of operations and of bytes, and how often loops run.
//!
//! A planner asks a [`Machine`] instead of guessing. The defaults are in `defaults.rs`, one line
//! an operation; a file of the same lines (`text.rs`) changes them. Times are in nanoseconds on
//! one core; they are meant to be right within a factor of two, which is what decisions need.

mod defaults;
mod prices;
mod tensors;
mod text;
mod trips;

pub use prices::{Machine, Price};
pub use trips::{Trips, trips_of};
