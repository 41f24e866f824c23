//! The printer. What is expected was learned from `mlir-opt` of LLVM 22 where upstream has the
//! like.

mod data;
mod dialect;
mod fixed_point;
mod names;
mod ops;
