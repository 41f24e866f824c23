//! What float operations mean, on the bits of one element.
//!
//! `f32` and `f64` are computed in their own precision by the instructions that native code
//! uses. `f16`, `bf16` and the smaller formats are computed in `f64` and rounded once more, which for one of
//! `+ - * /` gives the same as rounding once, because `f64` has more than twice their digits.

use ir::FloatKind;

use crate::elements::{Elements, Format, Outcome};
use crate::predicates::CmpF;

/// Computes in `f32` or `f64`, whichever is the precision of the format or the next that holds it twice.
pub fn arithmetic<const N: usize>(
    format: Format,
    bits: &[u64],
    single: fn([f32; N]) -> f32,
    double: fn([f64; N]) -> f64,
) -> Outcome {
    match format.float() {
        FloatKind::F32 => compute_single(format, bits, single),
        _ => format.outcome_of_real(double(std::array::from_fn(|at| format.real(bits[at])))),
    }
}

/// Computes `f64` in `f64` and all others in `f32`, as native code calls the functions of the C library.
pub fn library<const N: usize>(
    format: Format,
    bits: &[u64],
    single: fn([f32; N]) -> f32,
    double: fn([f64; N]) -> f64,
) -> Outcome {
    match format.float() {
        FloatKind::F64 => format.outcome_of_real(double(std::array::from_fn(|at| format.real(bits[at])))),
        _ => compute_single(format, bits, single),
    }
}

fn compute_single<const N: usize>(format: Format, bits: &[u64], single: fn([f32; N]) -> f32) -> Outcome {
    let value = single(std::array::from_fn(|at| format.real(bits[at]) as f32));
    format.outcome_of_real(f64::from(value))
}

macro_rules! binary {
    ($($(#[doc = $doc:literal])* $name:ident($a:ident, $b:ident) $body:expr;)*) => {
        $($(#[doc = $doc])*
        pub fn $name(e: &Elements<'_>, bits: &[u64]) -> Outcome {
            arithmetic(e.input, bits, |[$a, $b]: [f32; 2]| $body, |[$a, $b]: [f64; 2]| $body)
        })*
    };
}

binary! {
    /// `lhs + rhs`.
    addf(a, b) a + b;
    /// `lhs - rhs`.
    subf(a, b) a - b;
    /// `lhs * rhs`.
    mulf(a, b) a * b;
    /// `lhs / rhs`.
    divf(a, b) a / b;
    /// What is left of `lhs` after taking away `rhs` a whole number of times; it has the sign of `lhs`. Exact.
    remf(a, b) a % b;
}

macro_rules! choices {
    ($($(#[doc = $doc:literal])* $name:ident = $choose:ident, $nan:ident;)*) => {
        $($(#[doc = $doc])*
        pub fn $name(e: &Elements<'_>, bits: &[u64]) -> Outcome {
            let (a, b) = (e.input.real(bits[0]), e.input.real(bits[1]));
            e.input.outcome_of_real($nan(a, b).unwrap_or_else(|| $choose(a, b)))
        })*
    };
}

choices! {
    /// The greater number; NaN if one operand is.
    maximumf = greater, either_nan;
    /// The smaller number; NaN if one operand is.
    minimumf = smaller, either_nan;
    /// The greater number; if one operand is NaN, the other.
    maxnumf = greater, other_than_nan;
    /// The smaller number; if one operand is NaN, the other.
    minnumf = smaller, other_than_nan;
}

fn either_nan(a: f64, b: f64) -> Option<f64> {
    (a.is_nan() || b.is_nan()).then_some(f64::NAN)
}

fn other_than_nan(a: f64, b: f64) -> Option<f64> {
    if a.is_nan() { Some(b) } else { b.is_nan().then_some(a) }
}

/// The greater of two numbers; +0 is greater than -0.
fn greater(a: f64, b: f64) -> f64 {
    if a > b || (a == b && b.is_sign_negative()) { a } else { b }
}

fn smaller(a: f64, b: f64) -> f64 {
    if a < b || (a == b && a.is_sign_negative()) { a } else { b }
}

/// The number with the other sign; works on the bits, NaN included.
pub fn negf(e: &Elements<'_>, bits: &[u64]) -> Outcome {
    e.input.negated(bits[0])
}

/// Whether a comparison holds.
pub fn cmpf(predicate: CmpF, e: &Elements<'_>, bits: &[u64]) -> Outcome {
    let (a, b) = (e.input.real(bits[0]), e.input.real(bits[1]));
    Ok(u64::from(predicate.holds(a.partial_cmp(&b))))
}
