//! Drivers of rewriting.
//!
//! [`greedy`] applies local patterns and folds until nothing changes: `canonicalize`.
//! [`conversion`] takes a body from some dialects to others in one walk, with types that
//! change on the way: lowerings. [`regions`] tidies blocks. [`carried`] changes what goes between
//! loops and conditionals and their regions.

mod arguments;
pub mod carried;
pub mod conversion;
pub mod greedy;
pub mod regions;

pub use conversion::{Conversion, ConvertOptions, Rule, Rules, convert, replace_isolated};
pub use greedy::{GreedyOptions, GreedyReport, apply_patterns};
