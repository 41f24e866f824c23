//! Structured control flow: what the dialects whose loops and conditionals have one shape share.
//!
//! `loop` and the visitor `scf` have the same three forms: a counted loop with carried values
//! (operands: lower bound, upper bound, step, then what the carried values start from), a
//! conditional of two regions, and a loop of two regions, one that asks and one that goes on. A
//! dialect brings its own operations and words; text, rules, flow, simplifications and meaning are here, by the
//! places of operands and regions, so that neither dialect knows the other.

pub mod canonicalize;
pub mod eval;
pub mod flow;
pub mod syntax;
pub mod verify;
