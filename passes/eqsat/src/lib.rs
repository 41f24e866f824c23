//! Equality saturation: rules that are checked, an e-graph, extraction and explanation.
//!
//! `text/` reads rules; `conditions.rs` and `functions.rs` are what rules may ask and compute;
//! [`instantiate`] builds the right side of a rule, for the engine as for the harness.

pub mod conditions;
pub mod functions;
pub mod harness;
pub mod instantiate;
pub mod rules;
pub mod text;
