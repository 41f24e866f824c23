//! Programs of other tensor frameworks.
//!
//! [`from_stablehlo`] takes what JAX and others export as StableHLO to functions, arithmetic,
//! tensors and loops; [`to_stablehlo`] goes back. Both are tables, one line an operation.

pub mod from_stablehlo;
mod site;
pub mod to_stablehlo;

pub use from_stablehlo::{ConvertStablehloToTensor, ExpandChlo};
pub use to_stablehlo::ConvertTensorToStablehlo;

/// The passes of this family.
pub const PASSES: &[&pass::PassInfo] =
    &[ConvertStablehloToTensor::INFO, ExpandChlo::INFO, ConvertTensorToStablehlo::INFO];

/// The bits of a width.
pub(crate) fn mask(width: u32) -> u64 {
    u64::MAX >> (64 - width.clamp(1, 64))
}
