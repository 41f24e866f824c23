//! Automatic differentiation as a transform of programs: IR in, IR out.
//!
//! The steps of reverse mode are the files, in this order: [`prepare`](prepare::prepare),
//! `extrema` (who wins), `extents` (how large tensors are), `program` (what is there), `slices` and `activity` (what carries a
//! derivative), `bits` (what hides one), `rules` (the tables), `needs` (what the reverse sweep reads), `versions` (what can
//! be loaded again), `varies` (which loops a value depends on), `order` (which way loops run),
//! `fuse` (which are reversed iteration by iteration), `invert` and `undo` (what comes back by
//! undoing its updates), `plan` (store or recompute), `tape`, `rows`, `flat`, `copies`, `narrow` and `hoist`
//! (where and how kept values stand), `reverse`, `rerun` and `fused` (emission), `parallel` and `gather` (adjoints of
//! parallel loops), `guards` (values that are not chosen), `emit` (assembly into functions),
//! `signature` and `request` (what the caller sees). Forward mode has `prepare`, `program`,
//! `activity`, `rules`, `signature` and `request` in common with it; its own are `forward`
//! (emission) and `jvp` (assembly into functions). Requests inside programs are met by `expand`,
//! in the order that `reach` finds.

mod activity;
mod bits;
mod callees;
mod copies;
mod emit;
mod expand;
mod extents;
mod extrema;
mod flat;
mod forward;
mod fuse;
mod fused;
mod gather;
mod guards;
mod hoist;
mod hvp;
mod invert;
mod jvp;
mod narrow;
mod needs;
mod nest;
mod order;
mod outputs;
mod parallel;
mod passes;
mod plan;
mod prepare;
mod program;
mod reach;
mod request;
mod rerun;
mod reverse;
mod rows;
pub mod rules;
mod shifts;
mod signature;
mod signs;
mod slices;
mod stacks;
mod study;
mod tape;
mod undo;
mod values;
mod varies;
mod versions;
mod zeros;

pub use passes::{AdExpand, AdGrad, AdJvp, AdVjp, PASSES};
