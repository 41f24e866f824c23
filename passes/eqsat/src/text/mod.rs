//! The language of rules: files, their syntax tree, and what the checks make of it.

pub mod check;
mod family;
mod lexer;
pub mod parser;
pub mod resolved;
pub mod rule;

pub use check::{applier, check};
pub use parser::parse;
