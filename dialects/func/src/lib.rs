//! Functions, calls and returns.
//!
//! Upstream's `func` dialect, in upstream's spelling. A function owns its [`Body`](ir::Body):
//! passes on functions are given that body, in which `signature.rs` finds types and attributes of
//! parameters and results; `build.rs` makes functions and calls.

mod build;
mod eval;
mod ops;
mod parameters;
mod signature;
mod syntax;
mod verify;

pub use build::{Visibility, build_function, call, declare_function, fresh_name, return_};
pub use ops::*;
pub use signature::{
    argument_attr, argument_attrs, find, function_type, inputs, is_declaration, is_function, result_attr, result_attrs,
    results, set_argument_attr, set_argument_attrs, set_function_type, set_result_attr, set_result_attrs,
};

/// The func dialect.
pub const DIALECT: ir::Dialect = ir::Dialect::new("func", "Functions, calls and returns.", OPS);
