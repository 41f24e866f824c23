//! What casts mean, on the bits of one element.

use ir::attr_values::AttrValue;
use ir::floats::{Rounding, encode_with};
use ir::{FloatKind, View};

use crate::elements::{Elements, Format, Outcome};
use crate::integers::wrapped;
use crate::predicates::RoundingMode;

const OUT_OF_RANGE: &str = "the value does not fit the integer type";

macro_rules! casts {
    ($($(#[doc = $doc:literal])* $name:ident($e:ident, $x:ident) $body:expr;)*) => {
        $($(#[doc = $doc])*
        pub fn $name($e: &Elements<'_>, bits: &[u64]) -> Outcome {
            let $x = bits[0];
            $body
        })*
    };
}

casts! {
    /// The same value in a wider float format.
    extf(e, x) e.result.outcome_of_real(e.input.real(x));
    /// The value rounded to a narrower float format.
    truncf(e, x) round(e.result, e.input.real(x), rounding_mode(e.view));
    /// The same signed value, wider.
    extsi(e, x) Ok(e.result.wrap(e.input.signed(x) as u64));
    /// The same unsigned value, wider.
    extui(_e, x) Ok(x);
    /// The low bits.
    trunci(e, x) wrapped(e, i128::from(e.input.signed(x)), u128::from(x));
    /// The float nearest to a signed integer.
    sitofp(e, x) nearest_float(e.result, i128::from(e.input.signed(x)));
    /// The float nearest to an unsigned integer.
    uitofp(e, x) nearest_float(e.result, i128::from(x));
    /// The float without its fraction, as a signed integer.
    fptosi(e, x) {
        let limit = 2f64.powi(e.result.width() as i32 - 1);
        let value = e.input.real(x).trunc();
        if value >= -limit && value < limit { Ok(e.result.wrap(value as i64 as u64)) } else { Err(OUT_OF_RANGE) }
    };
    /// The float without its fraction, as an unsigned integer.
    fptoui(e, x) {
        let value = e.input.real(x).trunc();
        if value >= 0.0 && value < 2f64.powi(e.result.width() as i32) { Ok(value as u64) } else { Err(OUT_OF_RANGE) }
    };
    /// The same bits under another type.
    bitcast(_e, x) Ok(x);
    /// A signed integer as an index, or back: sign-extended or cut off.
    index_cast(e, x) Ok(e.result.wrap(e.input.signed(x) as u64));
    /// An unsigned integer as an index, or back: zero-extended or cut off.
    index_castui(e, x) Ok(e.result.wrap(x));
}

/// A float times a scale, both in the wider format. The meaning of upstream's `arith-expand`.
pub fn scaling_extf(e: &Elements<'_>, bits: &[u64]) -> Outcome {
    let wide = |value: f64| e.result.outcome_of_real(value).map(|bits| e.result.real(bits));
    let (value, scale) = (wide(e.input.real(bits[0]))?, wide(scale(e.last, bits[1])?)?);
    e.result.outcome_of_real(value * scale)
}

/// A float by a scale, both in the wider format, then rounded.
pub fn scaling_truncf(e: &Elements<'_>, bits: &[u64]) -> Outcome {
    let wide = |value: f64| e.input.outcome_of_real(value).map(|bits| e.input.real(bits));
    let scale = wide(scale(e.last, bits[1])?)?;
    round(e.result, wide(e.input.real(bits[0]) / scale)?, rounding_mode(e.view))
}

/// A scale; those of at least 16 bits are rounded to powers of two first.
fn scale(format: Format, bits: u64) -> Result<f64, &'static str> {
    let powers = Format::Float(FloatKind::F8E8M0FNU);
    match format.width() {
        16.. => powers.outcome_of_real(format.real(bits)).map(|bits| powers.real(bits)),
        _ => Ok(format.real(bits)),
    }
}

fn rounding_mode(view: View<'_>) -> RoundingMode {
    let attr = view.attr("roundingmode");
    attr.and_then(|attr| RoundingMode::read(view.cx, attr)).unwrap_or(RoundingMode::ToNearestEven)
}

/// The float nearest to an integer of at most 65 bits, ties to even.
fn nearest_float(format: Format, value: i128) -> Outcome {
    match format.float() {
        FloatKind::F32 => format.outcome_of_real(f64::from(value as f32)),
        FloatKind::F64 => format.outcome_of_real(value as f64),
        _ => {
            // Fold what `f64` cannot hold into its last bit, so that only the second rounding counts.
            let magnitude = value.unsigned_abs();
            let sticky = u128::from(magnitude & 0x7FF != 0) << 11;
            let held = if magnitude >> 53 == 0 { magnitude } else { magnitude >> 11 << 11 | sticky };
            format.outcome_of_real(if value < 0 { -(held as f64) } else { held as f64 })
        }
    }
}

/// Rounds to a format.
fn round(format: Format, value: f64, mode: RoundingMode) -> Outcome {
    let rounding = match (mode, value.is_sign_negative()) {
        _ if value.is_nan() => Rounding::NearestEven,
        (RoundingMode::ToNearestEven, _) => Rounding::NearestEven,
        (RoundingMode::ToNearestAway, _) => Rounding::NearestAway,
        (RoundingMode::TowardZero, _) | (RoundingMode::Downward, false) | (RoundingMode::Upward, true) => {
            Rounding::Down
        }
        (RoundingMode::Downward, true) | (RoundingMode::Upward, false) => Rounding::Up,
    };
    match rounding {
        Rounding::NearestEven => format.outcome_of_real(value),
        _ if !format.float().can_say(value) => format.outcome_of_real(value),
        _ => Ok(encode_with(format.float(), value, rounding)),
    }
}
