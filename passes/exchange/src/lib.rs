//! Programs of other tensor frameworks.
//!
//! [`from_stablehlo`] takes what JAX and others export as StableHLO to functions, arithmetic,
//! tensors and loops; [`to_stablehlo`] goes back. Both are tables, one line an operation.

pub mod from_stablehlo;

pub use from_stablehlo::ConvertStablehloToTensor;

/// The passes of this family.
pub const PASSES: &[&pass::PassInfo] = &[ConvertStablehloToTensor::INFO];
