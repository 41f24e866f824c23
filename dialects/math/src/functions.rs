//! What functions mean, on the bits of one element.
//!
//! `f32` and `f64` are computed in their own precision by the standard library of Rust, which
//! calls the C library as native code does; `f16` and `bf16` in `f32`, as native code. What
//! Rust's library lacks, or computes by a formula of its own, comes from the crate `libm`, so
//! there the last digits may differ from native code.

use arith::elements::{Elements, Format, Outcome};
use arith::float_math::{self, library};
use ir::FloatKind;

macro_rules! functions {
    ($($(#[doc = $doc:literal])* $name:ident($($x:ident),*) $single:expr $(, $double:expr)?;)*) => {
        $($(#[doc = $doc])*
        pub fn $name(e: &Elements<'_>, bits: &[u64]) -> Outcome {
            let single = |[$($x),*]: [f32; _]| -> f32 { $single };
            let double = |[$($x),*]: [f64; _]| -> f64 { functions!(@double $single $(, $double)?) };
            library(e.input, bits, single, double)
        })*
    };
    (@double $single:expr, $double:expr) => { $double };
    (@double $both:expr) => { $both };
}

functions! {
    /// The angle whose cosine it is.
    acos(x) x.acos();
    /// The positive number whose hyperbolic cosine it is.
    acosh(x) libm::acoshf(x), libm::acosh(x);
    /// The angle whose sine it is.
    asin(x) x.asin();
    /// The number whose hyperbolic sine it is.
    asinh(x) libm::asinhf(x), libm::asinh(x);
    /// The angle whose tangent it is.
    atan(x) x.atan();
    /// The angle of the point `(x, y)`.
    atan2(y, x) y.atan2(x);
    /// The number whose hyperbolic tangent it is.
    atanh(x) libm::atanhf(x), libm::atanh(x);
    /// The cube root.
    cbrt(x) x.cbrt();
    /// The least integer that is not less.
    ceil(x) x.ceil();
    /// The cosine.
    cos(x) x.cos();
    /// The hyperbolic cosine.
    cosh(x) x.cosh();
    /// The error function.
    erf(x) libm::erff(x), libm::erf(x);
    /// One minus the error function.
    erfc(x) libm::erfcf(x), libm::erfc(x);
    /// The power of e.
    exp(x) x.exp();
    /// The power of two.
    exp2(x) x.exp2();
    /// The power of e, minus one.
    expm1(x) x.exp_m1();
    /// The greatest integer that is not greater.
    floor(x) x.floor();
    /// The natural logarithm.
    log(x) x.ln();
    /// The decimal logarithm.
    log10(x) x.log10();
    /// The natural logarithm of one more.
    log1p(x) x.ln_1p();
    /// The binary logarithm.
    log2(x) x.log2();
    /// The power of the first by the second.
    powf(x, y) x.powf(y);
    /// The nearest integer, halves away from zero.
    round(x) x.round();
    /// The nearest integer, halves to even.
    roundeven(x) x.round_ties_even();
    /// One by the square root.
    rsqrt(x) 1.0 / x.sqrt();
    /// The sine.
    sin(x) x.sin();
    /// The hyperbolic sine.
    sinh(x) x.sinh();
    /// The square root.
    sqrt(x) x.sqrt();
    /// The tangent.
    tan(x) x.tan();
    /// The hyperbolic tangent.
    tanh(x) x.tanh();
    /// The integer next to it towards zero.
    trunc(x) x.trunc();
}

// ---- signs and classes ----

/// The number without its sign; works on the bits, NaN included.
pub fn absf(e: &Elements<'_>, bits: &[u64]) -> Outcome {
    e.input.with_sign(bits[0], false)
}

/// The first number with the sign of the second; works on the bits, NaN included.
pub fn copysign(e: &Elements<'_>, bits: &[u64]) -> Outcome {
    // A format without signs has none to give.
    let is_negative = e.input.negated(bits[1]).is_ok() && bits[1] & e.input.sign_bit() != 0;
    e.input.with_sign(bits[0], is_negative)
}

/// Neither infinite nor NaN.
pub fn isfinite(e: &Elements<'_>, bits: &[u64]) -> Outcome {
    Ok(u64::from(e.input.real(bits[0]).is_finite()))
}

/// Infinite, of either sign.
pub fn isinf(e: &Elements<'_>, bits: &[u64]) -> Outcome {
    Ok(u64::from(e.input.real(bits[0]).is_infinite()))
}

/// NaN.
pub fn isnan(e: &Elements<'_>, bits: &[u64]) -> Outcome {
    Ok(u64::from(e.input.real(bits[0]).is_nan()))
}

/// Neither zero, subnormal, infinite nor NaN, in its own format.
pub fn isnormal(e: &Elements<'_>, bits: &[u64]) -> Outcome {
    let magnitude = e.input.real(bits[0]).abs();
    Ok(u64::from(magnitude >= e.input.float().least_normal() && magnitude.is_finite()))
}

// ---- several operands ----

/// `a * b + c`, rounded once.
pub fn fma(e: &Elements<'_>, bits: &[u64]) -> Outcome {
    match e.input.float() {
        FloatKind::F32 | FloatKind::F64 => {
            library(e.input, bits, |[a, b, c]: [f32; 3]| a.mul_add(b, c), |[a, b, c]: [f64; 3]| a.mul_add(b, c))
        }
        _ => {
            let [a, b, c] = [0, 1, 2].map(|at| e.input.real(bits[at]));
            // The product of two such numbers is exact in `f64`.
            e.input.outcome_of_real(add_to_odd(a * b, c))
        }
    }
}

/// A sum whose last bit is set if it is not exact, so that rounding it to a format with fewer
/// than half as many digits is rounding the exact sum (Boldo and Melquiond, 2008).
fn add_to_odd(a: f64, b: f64) -> f64 {
    let sum = a + b;
    let b_part = sum - a;
    let error = (a - (sum - b_part)) + (b - b_part);
    if error == 0.0 || !sum.is_finite() || sum.to_bits() & 1 == 1 {
        return sum;
    }
    let grows = (error > 0.0) == (sum > 0.0);
    f64::from_bits(if grows { sum.to_bits() + 1 } else { sum.to_bits() - 1 })
}

/// The value, but not less than the second operand nor greater than the third; NaN if one is.
/// The lower bound wins if they cross.
pub fn clampf(e: &Elements<'_>, bits: &[u64]) -> Outcome {
    let below = float_math::minimumf(e, &[bits[0], bits[2]])?;
    float_math::maximumf(e, &[below, bits[1]])
}

/// A float to an integer power, by squaring, as the runtime library of compilers does it.
pub fn fpowi(e: &Elements<'_>, bits: &[u64]) -> Outcome {
    let exponent = e.last.signed(bits[1]);
    let base = e.input.real(bits[0]);
    e.input.outcome_of_real(match e.input.float() {
        FloatKind::F64 => power(base, exponent, 1.0, |a, b| a * b, |a| 1.0 / a),
        _ => f64::from(power(base as f32, exponent, 1.0, |a, b| a * b, |a| 1.0 / a)),
    })
}

fn power<T: Copy>(base: T, exponent: i64, one: T, times: fn(T, T) -> T, inverse: fn(T) -> T) -> T {
    let (mut result, mut square, mut left) = (one, base, exponent.unsigned_abs());
    loop {
        if left & 1 == 1 {
            result = times(result, square);
        }
        left >>= 1;
        if left == 0 {
            return if exponent < 0 { inverse(result) } else { result };
        }
        square = times(square, square);
    }
}

/// A signed integer to a signed power, modulo two to the width. Negative powers of numbers other
/// than 1 and -1 are less than one and so 0; those of 0 are undefined.
pub fn ipowi(e: &Elements<'_>, bits: &[u64]) -> Outcome {
    let (base, exponent) = (e.input.signed(bits[0]), e.input.signed(bits[1]));
    if exponent >= 0 {
        return Ok(e.result.wrap(power(bits[0], exponent, 1, u64::wrapping_mul, |a| a)));
    }
    match base {
        0 => Err("division by zero"),
        1 => Ok(1),
        -1 if exponent % 2 == 0 => Ok(e.result.wrap(1)),
        -1 => Ok(bits[0]),
        _ => Ok(0),
    }
}

// ---- bits of integers ----

/// The number without its sign; the least number stays what it is.
pub fn absi(e: &Elements<'_>, bits: &[u64]) -> Outcome {
    Ok(e.result.wrap(e.input.signed(bits[0]).wrapping_abs() as u64))
}

/// How many zeros are before the first one.
pub fn ctlz(e: &Elements<'_>, bits: &[u64]) -> Outcome {
    Ok(count(e.result, bits[0].leading_zeros() - (64 - e.input.width())))
}

/// How many zeros are behind the last one.
pub fn cttz(e: &Elements<'_>, bits: &[u64]) -> Outcome {
    Ok(count(e.result, bits[0].trailing_zeros().min(e.input.width())))
}

/// How many ones there are.
pub fn ctpop(e: &Elements<'_>, bits: &[u64]) -> Outcome {
    Ok(count(e.result, bits[0].count_ones()))
}

fn count(format: Format, count: u32) -> u64 {
    format.wrap(u64::from(count))
}
